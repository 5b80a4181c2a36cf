import { describe, expect, it } from 'vitest';
import { coingecko, coinList } from '../../src/providers/coingecko.ts';
import { fmp } from '../../src/providers/fmp.ts';
import { sec, secList } from '../../src/providers/sec.ts';
import { type Answered, answering, instrument } from './access.ts';

const SHARE = instrument('US:XMPL', 'equity');
const CIK = '0000000007';

/** Newest first, as EDGAR lists them. */
const submissions = (forms: readonly string[], changes: object = {}, cik = CIK): Answered => ({
  body: {
    cik,
    filings: {
      recent: {
        accessionNumber: forms.map((_, index) => `0000000007-26-00000${9 - index}`),
        form: forms,
        reportDate: forms.map((_, index) => `2025-${12 - index}-31`),
        ...changes,
      },
      files: [],
    },
  },
});
const facts = (end = '2025-12-31'): Answered => ({
  body: {
    cik: CIK,
    entityName: 'Example Corp',
    facts: {
      'us-gaap': {
        Assets: {
          label: 'Assets',
          description: null,
          units: { USD: [{ end, val: 100, accn: 'a', fy: 2025, fp: 'FY', form: '10-K', filed: '2026-02-10' }] },
        },
      },
    },
  },
});

describe('the SEC', () => {
  const ask = async (answers: readonly Answered[], known: string | null = null) => {
    const { access, urls } = answering(sec, answers);
    return { answer: await sec.facts?.(CIK, SHARE, access, known), urls };
  };

  it('is asked for facts when a report is new, and not when it is known; other forms are no reports', async () => {
    const listed = submissions(['8-K', '4', '10-Q/A', '10-Q']);
    const fresh = await ask([listed, facts()]);
    expect(fresh.answer).toMatchObject({ ok: true, value: { accession: '0000000007-26-000007', facts: { cik: 7, form: '10-K' } } });
    const known = await ask([listed, facts()], '0000000007-26-000007');
    expect(known.answer).toEqual({ ok: true, value: { accession: '0000000007-26-000007', facts: null } });
    expect(known.urls).toHaveLength(1);
  });

  it.each([
    ['DE', true],
    ['C3', false],
    ['XX', false],
    ['', false],
    [null, false],
  ])('says whether the company is of a US state: %j', async (stateOfIncorporation, domestic) => {
    const listed = submissions(['10-K']);
    const { answer } = await ask([{ body: { ...(listed.body as object), stateOfIncorporation } }, facts()]);
    expect(answer).toMatchObject({ ok: true, value: { facts: { domestic } } });
  });

  it.each([
    ['6021', true],
    ['6035', true],
    ['6141', true],
    ['6211', true],
    ['6331', true],
    // Lenders, and miners of coins.
    ['6199', undefined],
    ['6324', undefined],
    ['6798', undefined],
    ['7372', undefined],
    ['', undefined],
    [null, undefined],
    [7372, undefined],
  ])('says whether the company trades in money, by its industry: %j', async (sic, financial) => {
    const listed = submissions(['10-K']);
    const { answer } = await ask([{ body: { ...(listed.body as object), sic } }, facts()]);
    expect(answer?.ok ? answer.value.facts?.financial : 'none').toBe(financial);
  });

  it('is behind its own list when the facts end before the newest report', async () => {
    expect((await ask([submissions(['10-K']), facts('2025-09-30')])).answer).toMatchObject({ ok: true, value: { facts: { stale: true } } });
  });

  it('reads facts of a filer without recent reports', async () => {
    expect((await ask([submissions(['8-K', 'S-1']), facts()])).answer).toMatchObject({ ok: true, value: { accession: '' } });
  });

  it.each<readonly [string, readonly Answered[], string]>([
    ['no such filer', [{ status: 404, body: '<?xml version="1.0"?><Error><Code>NoSuchKey</Code></Error>' }], 'notfound'],
    ['no facts of it', [submissions(['10-K']), { status: 404, body: '' }], 'notfound'],
    ['columns of different lengths', [submissions(['10-K', '8-K'], { accessionNumber: ['a'] })], 'schema'],
    ['facts without a balance sheet', [submissions(['10-K']), { body: { cik: 7, entityName: 'X', facts: { dei: {} } } }], 'nodata'],
    ['filings of another', [submissions(['10-K'], {}, '0000000008'), facts()], 'schema'],
    ['facts of another', [submissions(['10-K']), { body: { ...(facts().body as object), cik: '0000000008' } }], 'schema'],
    ['an undeclared tool, with status 200', [{ body: '<html>Undeclared Automated Tool</html>' }], 'blocked'],
    ['too many requests, as a page', [{ status: 403, body: '<html>Request Rate Threshold Exceeded</html>' }], 'blocked'],
  ])('%s', async (_, answers, code) => {
    expect((await ask(answers)).answer).toMatchObject({ ok: false, error: { code, source: 'sec' } });
  });

  it('gives its list as written: columns by name, exchanges that may be absent', async () => {
    const body = { fields: ['cik', 'name', 'ticker', 'exchange'], data: [[7, 'EXAMPLE CORP', 'XMPL', null]] };
    expect(await secList(answering(sec, [{ body }]).access)).toEqual({ ok: true, value: body });
    const other = { '0': { cik_str: 7, ticker: 'XMPL', title: 'Example Corp' } };
    expect(await secList(answering(sec, [{ body: other }]).access)).toMatchObject({ ok: false, error: { code: 'schema' } });
  });
});

describe('CoinGecko', () => {
  it('gives its list of coins, also of one symbol, and nothing of another shape', async () => {
    const body = [
      { id: 'xm-coin', symbol: 'xmc', name: 'XM Coin', platforms: {} },
      { id: 'xm-other', symbol: 'xmc', name: 'Other' },
    ];
    const answer = await coinList(answering(coingecko, [{ body }]).access);
    expect(answer.ok && answer.value.map(({ id }) => id)).toEqual(['xm-coin', 'xm-other']);
    expect(await coinList(answering(coingecko, [{ body: [{ id: 'xm-coin' }] }]).access)).toMatchObject({
      ok: false,
      error: { code: 'schema' },
    });
  });
});

describe('FMP', () => {
  const ENDS = ['2025-12-31', '2025-09-30', '2025-06-30', '2025-03-31', '2024-12-31', '2024-09-30', '2024-06-30', '2024-03-31'];
  const statements = (of: (index: number) => object, ends = ENDS): Answered => ({
    body: ends.map((date, index) => ({ date, reportedCurrency: 'USD', cik: CIK, filingDate: '2026-02-10', period: 'Q4', ...of(index) })),
  });
  const sheet = statements(
    () => ({
      shortTermDebt: 10,
      longTermDebt: 20,
      totalDebt: 37,
      totalStockholdersEquity: 40,
      totalAssets: 100,
      cashAndCashEquivalents: null,
    }),
    ENDS.slice(0, 1),
  );
  const cash = statements((index) => ({ operatingCashFlow: 5, capitalExpenditure: index < 4 ? -10 : -4 }));
  const income = statements((index) => ({ revenue: index < 4 ? 20 : 10, operatingIncome: 3 }));
  const ask = async (answers: readonly Answered[]) => {
    const answer = await fmp.facts?.('XMPL', SHARE, answering(fmp, answers, 'my-key').access, null);
    return answer?.ok ? answer.value.facts : answer?.error;
  };

  it('adds four quarters, and four before; money that goes out is positive; what is null is absent', async () => {
    expect(await ask([sheet, cash, income])).toMatchObject({
      currency: 'USD',
      periodEnd: '2025-12-31',
      items: { debt: { value: 30 }, capex: { value: 40 }, revenue: { value: 80 }, operatingIncome: { value: 12 } },
      yearEarlier: { capex: { value: 16 }, revenue: { value: 40 } },
    });
    expect(await ask([sheet, cash, income])).not.toHaveProperty('items.cash');
  });

  it('takes nought, which stands for what a report does not have, for what is missing', async () => {
    const unclassified = statements(
      () => ({
        shortTermDebt: 0,
        longTermDebt: 900,
        totalAssets: 1_000,
        totalCurrentAssets: 0,
        totalCurrentLiabilities: 0,
        retainedEarnings: 0,
      }),
      ENDS.slice(0, 1),
    );
    const plain = statements(() => ({ revenue: 20, operatingIncome: 3, interestExpense: 0, depreciationAndAmortization: 0 }));
    const facts = await ask([unclassified, cash, plain]);
    expect(facts).toMatchObject({ undivided: true, items: { assets: { value: 1_000 }, revenue: { value: 80 } } });
    expect(
      await ask([statements(() => ({ totalAssets: 1_000, totalCurrentAssets: 300 }), ENDS.slice(0, 1)), cash, plain]),
    ).not.toHaveProperty('undivided');
    for (const item of ['debt', 'currentAssets', 'currentLiabilities', 'retainedEarnings', 'interestExpense', 'depreciation'])
      expect(facts).not.toHaveProperty(['items', item]);
  });

  it.each(['shortTermDebt', 'longTermDebt'])('takes no debt without its %s: their total holds leases', async (absent) => {
    const half = statements(
      () => ({ shortTermDebt: 10, longTermDebt: 20, totalDebt: 37, totalAssets: 100, [absent]: null }),
      ENDS.slice(0, 1),
    );
    expect(await ask([half, cash, income])).not.toHaveProperty('items.debt');
  });

  it('takes no statements of another', async () => {
    const other = statements(() => ({ symbol: 'OTHER', revenue: 20 }));
    expect(await ask([sheet, cash, other])).toMatchObject({ code: 'schema' });
    expect(await ask([sheet, cash, statements(() => ({ symbol: 'XMPL', revenue: 20 }))])).toHaveProperty('items.revenue');
  });

  it.each<readonly [string, object]>([
    ['no day', { date: 'last quarter' }],
    ['a day that there is not', { date: '2025-13-31' }],
    ['another way of writing it', { date: '31.12.2025' }],
    ['a day to come', { date: '2027-12-31' }],
    ['no currency', { reportedCurrency: 'dollars' }],
    ['no day when it was filed', { filingDate: 'soon' }],
    ['none at all', { filingDate: null }],
  ])('reads no statement of %s', async (_, change) => {
    expect(await ask([statements(() => ({ totalAssets: 100, ...change }), ENDS.slice(0, 1)), cash, income])).toMatchObject({
      code: 'schema',
    });
    expect(await ask([sheet, cash, statements(() => ({ revenue: 20, ...change }))])).toMatchObject({ code: 'schema' });
  });

  it('takes no words of theirs for the quarter', async () => {
    const odd = statements(() => ({ totalAssets: 100, period: '<b>Q4</b>' }), ENDS.slice(0, 1));
    expect(await ask([odd, cash, income])).toMatchObject({ form: 'Q', periodEnd: '2025-12-31' });
  });

  it('adds no quarters that do not follow one another, and takes no statements in two currencies', async () => {
    const gap = statements(() => ({ revenue: 20 }), ['2025-12-31', '2025-09-30', '2025-06-30', '2024-12-31']);
    expect(await ask([sheet, cash, gap])).not.toHaveProperty('items.revenue');
    const twice = statements(() => ({ revenue: 20 }), ['2025-12-31', '2025-12-31', '2025-06-30', '2025-03-31']);
    expect(await ask([sheet, cash, twice])).not.toHaveProperty('items.revenue');
    const francs = statements(() => ({ revenue: 20, reportedCurrency: 'CHF' }));
    expect(await ask([sheet, cash, francs])).toMatchObject({ code: 'nodata' });
  });
});
