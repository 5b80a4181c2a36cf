import { describe, expect, it } from 'vitest';
import { strain } from '../../src/core/risk/strain.ts';
import { readCompanyFacts } from '../../src/providers/company-facts.ts';

const NOW = Date.parse('2026-03-10T19:00:00Z');
type Row = readonly [start: string | null, end: string, value: number, filed?: string, form?: string];

const concept = (rows: readonly Row[], unit = 'USD') => ({
  units: { [unit]: rows.map(([start, end, val, filed = end, form = '10-Q']) => ({ ...(start ? { start } : {}), end, val, filed, form })) },
});
const BALANCE = '2025-12-31';
const sheet = { Assets: concept([[null, BALANCE, 100]]), StockholdersEquity: concept([[null, BALANCE, 40]]) };
const read = (gaap: object, more: object = {}, newest: Parameters<typeof readCompanyFacts>[1] = null) => {
  const result = readCompanyFacts(
    { cik: '0000000007', entityName: 'Example Corp', facts: { 'us-gaap': { ...sheet, ...gaap }, ...more } },
    newest,
    NOW,
  );
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

/** Fiscal years end in September; the first quarter of the next is out. */
const YEAR: readonly Row[] = [
  ['2024-10-01', '2025-09-30', 400],
  ['2024-10-01', '2024-12-31', 90],
  ['2025-10-01', '2025-12-31', 130],
];

describe('company facts', () => {
  it('roll a year forward: year + year to date − the same months before', () => {
    expect(read({ Revenues: concept(YEAR) }).items.revenue).toMatchObject({ value: 440, start: '2025-01-01', end: BALANCE });
  });

  it('count all that is liquid on a day: the total where investments stand under a name of their own', () => {
    const on = (value: number) => concept([[null, BALANCE, value]]);
    const cash = { CashAndCashEquivalentsAtCarryingValue: on(100) };
    const total = { CashCashEquivalentsAndShortTermInvestments: on(900) };
    const whole = read({ ...cash, ...total }).items;
    expect([whole.cash?.value, whole.shortTermInvestments]).toEqual([900, undefined]);
    const parts = read({ ...cash, ...total, ShortTermInvestments: on(800) }).items;
    expect([parts.cash?.value, parts.shortTermInvestments?.value]).toEqual([100, 800]);
    const marketable = read({ ...cash, ShortTermInvestments: on(50), MarketableSecuritiesCurrent: on(700) }).items;
    expect(marketable.shortTermInvestments?.value).toBe(700);
    const old = { CashCashEquivalentsAndShortTermInvestments: concept([[null, '2025-09-30', 900]]) };
    expect(read({ ...cash, ...old }).items.cash?.value).toBe(100);
  });

  it.each([
    ['AvailableForSaleSecuritiesDebtSecuritiesCurrent'],
    ['DebtSecuritiesAvailableForSaleExcludingAccruedInterestCurrent'],
    ['AvailableForSaleSecuritiesCurrent'],
  ])('count securities that are sold within a year as liquid: %s', (name) => {
    expect(read({ [name]: concept([[null, BALANCE, 70]]) }).items.shortTermInvestments?.value).toBe(70);
  });

  it('are of a bank where deposits are much of what is owed on the day of the balance sheet', () => {
    const owing = (name: string, value: number, day = BALANCE) =>
      read({ Liabilities: concept([[null, BALANCE, 60]]), [name]: concept([[null, day, value]]) }).financial;
    expect(owing('Deposits', 45)).toBe(true);
    expect(owing('InterestBearingDepositLiabilities', 30)).toBe(true);
    expect(owing('Deposits', 3)).toBeUndefined();
    expect(owing('Deposits', 45, '2019-12-31')).toBeUndefined();
    expect(owing('CustomerDepositsCurrent', 45)).toBeUndefined();
  });

  it('take the longer of two periods that end on one day', () => {
    const rows: readonly Row[] = [
      ...YEAR.slice(0, 1),
      ['2024-10-01', '2025-03-31', 180],
      ['2025-10-01', '2026-03-31', 250],
      ['2026-01-01', '2026-03-31', 120],
    ];
    expect(read({ Revenues: concept(rows) }).items.revenue?.value).toBe(400 + 250 - 180);
  });

  it('add four quarters where no year to date is filed, the fourth being the year less nine months', () => {
    const rows: readonly Row[] = [
      ['2024-10-01', '2025-09-30', 400],
      ['2024-10-01', '2025-06-30', 290],
      ['2025-01-01', '2025-03-31', 95],
      ['2025-04-01', '2025-06-30', 105],
      ['2025-10-01', '2025-12-31', 130],
    ];
    expect(read({ Revenues: concept(rows) }).items.revenue?.value).toBe(110 + 95 + 105 + 130);
  });

  it('give nothing where the months do not join', () => {
    expect(
      read({
        Revenues: concept([
          ['2023-10-01', '2024-09-30', 400],
          ['2025-10-01', '2025-12-31', 130],
        ]),
      }).items.revenue,
    ).toBeUndefined();
  });

  it('believe the correction that was filed last', () => {
    const rows: readonly Row[] = [
      ['2025-01-01', BALANCE, 10, '2026-02-01'],
      ['2025-01-01', BALANCE, 12, '2026-03-01', '10-K/A'],
    ];
    expect(read({ Revenues: concept(rows) }).items.revenue).toMatchObject({ value: 12, form: '10-K/A' });
  });

  it('use the name that a filer uses now, and say which', () => {
    const facts = read({
      PaymentsToAcquirePropertyPlantAndEquipment: concept([['2022-01-01', '2022-12-31', 5]]),
      PaymentsToAcquireProductiveAssets: concept([['2025-01-01', BALANCE, 70]]),
    });
    expect(facts.items.capex).toMatchObject({ value: 70, concept: 'PaymentsToAcquireProductiveAssets' });
  });

  it('keep to one taxonomy and one currency, the newer', () => {
    const old = { Assets: concept([[null, '2024-06-30', 50]], 'CAD'), Revenue: concept([['2023-07-01', '2024-06-30', 9]], 'CAD') };
    expect(read({ Revenues: concept(YEAR) }, { 'ifrs-full': old })).toMatchObject({ taxonomy: 'us-gaap', currency: 'USD' });
    const foreign = { Assets: concept([[null, '2026-01-31', 50]], 'CAD'), Revenue: concept([['2025-02-01', '2026-01-31', 9]], 'CAD') };
    const facts = read({ Revenues: concept(YEAR) }, { 'ifrs-full': foreign });
    expect(facts).toMatchObject({ taxonomy: 'ifrs-full', currency: 'CAD', items: { revenue: { value: 9 } } });
  });

  const tagged = (tags: object) =>
    Object.fromEntries(Object.entries(tags).map(([name, amount]) => [name, concept([[null, BALANCE, amount as number]])]));

  it.each<readonly [string, object, number]>([
    ['a total is not added to its parts', { LongTermDebt: 30, LongTermDebtNoncurrent: 25, LongTermDebtCurrent: 5 }, 30],
    ['parts stand for a total', { LongTermDebtNoncurrent: 25, LongTermDebtCurrent: 5 }, 30],
    ['convertibles come on top of parts', { LongTermDebtNoncurrent: 5, ConvertibleNotesPayableNoncurrent: 10 }, 15],
    ['also those due soon', { ConvertibleNotesPayableNoncurrent: 10, ConvertibleNotesPayableCurrent: 4 }, 14],
    ['by either name', { ConvertibleDebtNoncurrent: 10, ConvertibleDebtCurrent: 4, LongTermDebtNoncurrent: 5 }, 19],
    ['of which there may be a total', { ConvertibleNotesPayable: 14, ConvertibleNotesPayableCurrent: 4, LongTermDebtNoncurrent: 5 }, 19],
    [
      'a total holds them where the parts add up to it',
      { LongTermDebt: 20, LongTermDebtNoncurrent: 5, LongTermDebtCurrent: 5, ConvertibleDebtNoncurrent: 10 },
      20,
    ],
    ['or where there would be more debt than liabilities', { LongTermDebt: 40, ConvertibleNotesPayableNoncurrent: 30 }, 40],
    ['of parts as well', { LongTermDebtNoncurrent: 40, ConvertibleNotesPayableNoncurrent: 30 }, 40],
    ['it does not hold what is more than it', { LongTermDebt: 5, ConvertibleNotesPayableNoncurrent: 10 }, 15],
    ['short-term borrowing counts once', { LongTermDebt: 15, ShortTermBorrowings: 4, CommercialPaper: 3 }, 19],
    ['all that is due soon under one name', { LongTermDebtNoncurrent: 15, DebtCurrent: 9, LongTermDebtCurrent: 5 }, 24],
    [
      'beside a total, without what that holds',
      { LongTermDebt: 20, LongTermDebtNoncurrent: 15, LongTermDebtCurrent: 5, DebtCurrent: 9 },
      24,
    ],
    ['one amount under two names is one debt', { LongTermDebtNoncurrent: 15, LongTermDebtCurrent: 5, NotesPayableCurrent: 5 }, 20],
    ['also where the rest of the total tells what that is', { LongTermDebt: 25, LongTermDebtNoncurrent: 20, DebtCurrent: 9 }, 29],
    ['and beside a total', { LongTermDebt: 20, LongTermDebtCurrent: 5, NotesPayableCurrent: 5 }, 20],
    ['a name for a part of it changes nothing', { LongTermDebt: 30, SeniorNotes: 20, DebtInstrumentCarryingAmount: 31 }, 30],
  ])('debt: %s', (_name, tags, value) => {
    expect(read(tagged(tags))).toMatchObject({ items: { debt: { value } } });
    expect(read(tagged(tags))).not.toHaveProperty('unclear');
  });

  it.each<readonly [string, object]>([
    ['a total may hold the convertible notes beside it', { LongTermDebt: 15, ConvertibleNotesPayableNoncurrent: 10 }],
    ['or those due soon', { LongTermDebt: 15, ConvertibleNotesPayableCurrent: 10 }],
    ['of either name', { LongTermDebt: 15, ConvertibleDebtNoncurrent: 10 }],
    ['also where the parts of it are told', { LongTermDebt: 20, LongTermDebtNoncurrent: 20, ConvertibleNotesPayableNoncurrent: 10 }],
    ['or what is due soon', { LongTermDebt: 20, DebtCurrent: 5 }],
    ['or that but for a part of it', { LongTermDebt: 20, LongTermDebtCurrent: 5, DebtCurrent: 9 }],
    ['and it may have no more to it', { LongTermDebt: 15, LongTermDebtNoncurrent: 5, ConvertibleDebtNoncurrent: 10 }],
    ['there is more under another name', { LongTermDebtNoncurrent: 5, SeniorLongTermNotes: 20 }],
    ['there is some under another name alone', { SecuredDebt: 20 }],
  ])('do not say how much debt there is where it is not clear: %s', (_name, tags) => {
    const facts = read(tagged(tags));
    expect(facts.items.debt).toBeUndefined();
    expect(facts.unclear).toEqual(['debt']);
    const { debtToEquity, netDebt } = strain(facts);
    expect([debtToEquity, netDebt]).toEqual(Array(2).fill({ reason: 'not-meaningful', detail: 'debt' }));
  });

  it.each(['NotesPayableCurrent', 'LongTermDebtCurrent', 'ShortTermBorrowings'])('do not take a fragment for all debt: %s', (name) => {
    expect(read({ [name]: concept([[null, BALANCE, 10]]) }).items.debt).toBeUndefined();
    const old = { LongTermDebt: concept([[null, '2024-12-31', 30]]) };
    expect(read({ ...old, [name]: concept([[null, BALANCE, 10]]) }).items.debt).toBeUndefined();
  });

  it('do not take debt of another day, or none tagged, for none', () => {
    expect(read({ LongTermDebt: concept([[null, '2024-12-31', 30]]) }).items.debt).toBeUndefined();
  });

  const count = (end: string, value: number) => concept([[null, end, value]], 'shares');
  it.each<readonly [string, object, object, number | undefined]>([
    ['the cover, when it is the newest', { CommonStockSharesOutstanding: count(BALANCE, 50) }, { cover: count('2026-02-01', 51) }, 51],
    ['not a cover of years ago', { CommonStockSharesOutstanding: count(BALANCE, 5_000) }, { cover: count('2012-02-01', 100) }, 5_000],
    [
      'none, when the cover has them in thousands',
      { WeightedAverageNumberOfDilutedSharesOutstanding: concept([['2025-10-01', BALANCE, 50_000]], 'shares') },
      { cover: count('2026-02-01', 51) },
      undefined,
    ],
    [
      'the cover, when some were issued since',
      { WeightedAverageNumberOfDilutedSharesOutstanding: concept([['2025-10-01', BALANCE, 50]], 'shares') },
      { cover: count('2026-02-01', 400) },
      400,
    ],
    ['none, when all are of years ago', {}, { cover: count('2012-02-01', 100) }, undefined],
  ])('count shares: %s', (_, gaap, { cover }: { cover?: object }, expected) => {
    expect(read(gaap, { dei: { EntityCommonStockSharesOutstanding: cover } }).items.shares?.value).toBe(expected);
  });

  it('keep the float of the newest yearly report, in the currency of the rest', () => {
    const float = concept([
      [null, '2024-06-30', 50],
      [null, '2025-06-30', 70],
    ]);
    expect(read({}, { dei: { EntityPublicFloat: float } }).publicFloat).toMatchObject({ value: 70, end: '2025-06-30' });
    expect(read({}, { dei: { EntityPublicFloat: concept([[null, '2025-06-30', 70]], 'CAD') } })).not.toHaveProperty('publicFloat');
  });

  it('keep what ratios leave out: leases and coins; and nothing that nobody sees', () => {
    const { items } = read({
      OperatingLeaseLiability: concept([[null, BALANCE, 7]]),
      OperatingLeaseLiabilityNoncurrent: concept([[null, BALANCE, 6]]),
      CryptoAssetFairValue: concept([[null, BALANCE, 90]]),
      ShareBasedCompensation: concept([['2025-01-01', BALANCE, 3]]),
      LongTermDebt: concept([[null, BALANCE, 30]]),
    });
    expect(items).toMatchObject({ leases: { value: 7 }, cryptoAssets: { value: 90 }, debt: { value: 30 } });
    const parts = {
      CryptoAssetFairValueCurrent: concept([[null, BALANCE, 4]]),
      CryptoAssetFairValueNoncurrent: concept([[null, BALANCE, 5]]),
    };
    expect(read(parts).items.cryptoAssets?.value).toBe(9);
    expect(Object.keys(items).sort()).toEqual(['assets', 'cryptoAssets', 'debt', 'equity', 'leases', 'liabilities']);
  });

  it('give liabilities as what assets leave, when none are tagged', () => {
    expect(read({}).items.liabilities?.value).toBe(60);
    expect(read({ Liabilities: concept([[null, '2019-12-31', 5]]) }).items.liabilities).toMatchObject({ value: 60, end: BALANCE });
    expect(read({ Liabilities: concept([[null, BALANCE, 55]]) }).items.liabilities?.value).toBe(55);
  });

  it('say when they are old, or behind the filings', () => {
    const newest = { accession: 'a', form: '10-Q', period: '2026-01-31' };
    expect(read({}).stale).toBe(false);
    expect(read({}, {}, newest).stale).toBe(true);
    expect(read({ Assets: concept([[null, '2025-06-30', 1]]), StockholdersEquity: concept([]) }).stale).toBe(true);
  });

  it.each([
    null,
    [],
    {},
    { cik: 1, facts: { 'us-gaap': { Assets: { units: { USD: [{ end: 'soon', val: 'much' }] } } } } },
    { cik: 'x', facts: {} },
  ])('of a broken document are none: %j', (json) => {
    expect(readCompanyFacts(json, null, NOW).ok).toBe(false);
  });
});
