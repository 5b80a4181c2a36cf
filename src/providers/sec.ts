import * as v from 'valibot';
import { MINUTE, SECOND } from '../core/durations.ts';
import type { MarketError } from '../core/market/source.ts';
import { failure, type Result, success } from '../core/result.ts';
import { type NewestReport, readCompanyFacts } from './company-facts.ts';
import { restAfter } from './limits.ts';
import type { Access, Failure, Provider } from './provider.ts';
import { reading } from './read.ts';

const DATA = 'data.sec.gov';
const FILES = 'www.sec.gov';
const REPORTS = /^(?:10-K|10-Q|20-F|40-F)(?:T)?(?:\/A)?$/;

const texts = v.pipe(v.array(v.string()), v.maxLength(5_000));
const submissions = v.object({
  cik: v.nullish(v.union([v.number(), v.string()])),
  stateOfIncorporation: v.nullish(v.string(), ''),
  sic: v.fallback(v.nullish(v.string(), ''), ''),
  filings: v.object({ recent: v.object({ accessionNumber: texts, form: texts, reportDate: texts }) }),
});
const list = v.object({ fields: v.array(v.string()), data: v.pipe(v.array(v.array(v.unknown())), v.maxLength(60_000)) });

/** The SEC's EDGAR: filings of companies that report in the US. */
export const sec: Provider = {
  id: 'sec',
  hosts: [DATA, FILES],
  key: 'none',
  limits: {
    rates: [{ count: 2, ms: SECOND }],
    concurrency: 1,
    rest: restAfter({ ratelimited: 10 * MINUTE, blocked: 10 * MINUTE, server: MINUTE, longest: 60 * MINUTE }),
  },
  symbol: (instrument, want) =>
    want === 'facts' && instrument.kind === 'equity' && instrument.cik !== undefined ? String(instrument.cik).padStart(10, '0') : null,
  facts: async (cik, _instrument, access, known) => {
    const filer = await filerOf(cik, access);
    if (!filer.ok) return filer;
    const { newest, domestic, financial } = filer.value;
    const accession = newest?.accession ?? '';
    if (known !== null && known === accession) return success({ accession, facts: null });
    const url = `https://${DATA}/api/xbrl/companyfacts/CIK${cik}.json`;
    const request = { url, reason: 'filings', timeout: 30 * SECOND, maxBytes: 60_000_000, classify } as const;
    const facts = await access.ask(request, ({ json }) => {
      const read = readCompanyFacts(json, newest, access.now());
      return read.ok && read.value.cik !== Number(cik) ? failure(OTHER_FILER) : read;
    });
    if (!facts.ok) return facts;
    return success({ accession, facts: { ...facts.value, domestic, ...(financial ? { financial } : {}) } });
  },
};

/** The answer is about another filer than was asked for. */
const OTHER_FILER: Failure = { code: 'schema', detail: 'cik' };

/** In whatever format it says so: no such filer, or none of its facts. */
const classify = (status: number): Failure | null => (status === 404 ? { code: 'notfound', status } : null);

/** What the list of filings says of who files. */
interface Filer {
  /** The newest annual or quarterly report; null without one among the recent filings. */
  readonly newest: NewestReport | null;
  readonly domestic: boolean;
  readonly financial: boolean;
}

/**
 * Industries in the SEC's list: banks and savings, credit, leasing, brokers, insurers. Not health plans, exchanges, managers, or 6199, which holds
 * miners of coins beside lenders; who takes deposits is told by its balance sheet.
 */
const FINANCIAL = /^(?:602\d|603\d|6111|6141|6153|6159|6162|6172|6211|631\d|6321|633\d|635\d|636\d|6399)$/;

/** States are two letters; the SEC's codes of other countries hold a digit, and `XX` is unknown. */
const isState = (code: string): boolean => /^[A-Z]{2}$/.test(code) && code !== 'XX';

function filerOf(cik: string, access: Access): Promise<Result<Filer, MarketError>> {
  return access.ask(
    { url: `https://${DATA}/submissions/CIK${cik}.json`, reason: 'filings', classify },
    reading(submissions, ({ cik: answered, stateOfIncorporation, sic, filings: { recent } }): Result<Filer, Failure> => {
      if (answered != null && Number(answered) !== Number(cik)) return failure(OTHER_FILER);
      if (recent.form.length !== recent.accessionNumber.length) return failure({ code: 'schema', detail: 'columns differ' });
      const at = recent.form.findIndex((form) => REPORTS.test(form));
      const [accession, form] = [recent.accessionNumber[at], recent.form[at]];
      const newest = accession === undefined || form === undefined ? null : { accession, form, period: recent.reportDate[at] ?? '' };
      return success({ newest, domestic: isState(stateOfIncorporation ?? ''), financial: FINANCIAL.test(sic ?? '') });
    }),
  );
}

/** Every listed company with its CIK, ticker and exchange, as the SEC writes it. */
export const secList = (access: Access) =>
  access.ask({ url: `https://${FILES}/files/company_tickers_exchange.json`, reason: 'list', timeout: 30 * SECOND }, reading(list, success));
