import fc from 'fast-check';
import { expect, it } from 'vitest';
import { debtOn } from '../../src/providers/debt.ts';
import type { Taxonomy } from '../../src/providers/fact-concepts.ts';
import type { Reported } from '../../src/providers/fact-periods.ts';

const DAY = '2025-12-31';

function debtOf(tags: Readonly<Record<string, number>>, liabilities: number, taxonomy: Taxonomy = 'us-gaap') {
  const of = (concept: string): readonly Reported[] =>
    tags[concept] === undefined ? [] : [{ value: tags[concept], end: DAY, filed: '2026-02-01', form: '10-K', concept }];
  return debtOn(DAY, taxonomy, of, liabilities);
}

/** Half of them have none of it. */
const some = (most: number) => fc.oneof(fc.constant(0), fc.nat(most));

/** What a company owes. */
const debts = fc.record({
  loansLater: fc.nat(400),
  loansSoon: fc.nat(90),
  convertiblesLater: some(400),
  convertiblesSoon: some(90),
  notes: some(90),
  borrowed: fc.nat(90),
});
type Debts = typeof debts extends fc.Arbitrary<infer T> ? T : never;
type Debt = keyof Debts;

/** How it may file that. */
const manners = fc.record({
  /** What `LongTermDebt` is of: all of it, the loans alone; or it is not used. */
  total: fc.constantFrom('all', 'loans', null),
  /** Of the lines of long-term debt, where no total of the loans alone tells otherwise. */
  holdsConvertibles: fc.boolean(),
  showsConvertibles: fc.boolean(),
  datesConvertibles: fc.boolean(),
  showsParts: fc.boolean(),
  /** Whether notes due soon are a line of their own, or within what is due soon of long-term debt. */
  holdsNotes: fc.boolean(),
  showsNotes: fc.boolean(),
  soonAsOne: fc.boolean(),
  soonToo: fc.boolean(),
});
type Manners = typeof manners extends fc.Arbitrary<infer T> ? T : never;

function filed({ total, holdsConvertibles, holdsNotes, ...shows }: Manners): Record<string, readonly Debt[]> {
  const isHeld = total !== 'loans' && holdsConvertibles;
  const later: readonly Debt[] = isHeld ? ['loansLater', 'convertiblesLater'] : ['loansLater'];
  const soon: readonly Debt[] = [
    'loansSoon',
    ...(isHeld ? (['convertiblesSoon'] as const) : []),
    ...(holdsNotes ? (['notes'] as const) : []),
  ];
  const loans: readonly Debt[] = ['loansLater', 'loansSoon', ...(holdsNotes ? (['notes'] as const) : [])];
  const convertibles: readonly Debt[] = ['convertiblesLater', 'convertiblesSoon'];
  // What is in no other line of the sheet has one of its own.
  const isShown = shows.showsConvertibles || total === 'loans' || (!isHeld && (total === null || shows.showsParts));
  return {
    ...(total === null ? {} : { LongTermDebt: total === 'all' ? [...loans, ...convertibles] : loans }),
    ...(shows.showsParts || total === null ? { LongTermDebtNoncurrent: later } : {}),
    ...(shows.soonAsOne
      ? { DebtCurrent: ['loansSoon', 'convertiblesSoon', 'notes', 'borrowed'], ...(shows.soonToo ? { LongTermDebtCurrent: soon } : {}) }
      : { LongTermDebtCurrent: soon, ShortTermBorrowings: ['borrowed'] }),
    ...(shows.showsNotes || (!holdsNotes && !shows.soonAsOne) ? { NotesPayableCurrent: ['notes'] } : {}),
    ...(isShown
      ? shows.datesConvertibles
        ? { ConvertibleNotesPayableNoncurrent: ['convertiblesLater'], ConvertibleNotesPayableCurrent: ['convertiblesSoon'] }
        : { ConvertibleNotesPayable: convertibles }
      : {}),
  };
}

/** Two amounts that are equal by chance are taken for one under two names: such companies are left out. */
function hasChance(lines: Record<string, readonly Debt[]>, amounts: Debts): boolean {
  const { LongTermDebt: total = [], LongTermDebtNoncurrent: later = [], LongTermDebtCurrent: soon = [] } = lines;
  const convertibles: readonly Debt[] = ['convertiblesLater', 'convertiblesSoon'];
  const all = [...Object.values(lines), total.filter((debt) => !later.includes(debt)), [...later, ...soon], convertibles];
  const sums = new Map<number, string>();
  return all.some((debts) => {
    const told = debts.filter((debt) => amounts[debt] > 0).sort();
    const value = told.reduce((sum, debt) => sum + amounts[debt], 0);
    const known = sums.get(value);
    sums.set(value, told.join());
    return known !== undefined && known !== told.join();
  });
}

it('gives what is owed, however it is filed, or does not know', () => {
  let known = 0;
  fc.assert(
    fc.property(debts, manners, fc.nat(1_000), (amounts, manner, otherLiabilities) => {
      const lines = filed(manner);
      fc.pre(!hasChance(lines, amounts));
      const total = (of: readonly Debt[]): number => of.reduce((sum, debt) => sum + amounts[debt], 0);
      const tags = Object.fromEntries(Object.entries(lines).map(([name, of]) => [name, total(of)]));
      const owed = total(Object.keys(amounts) as Debt[]);
      const debt = debtOf(tags, owed + otherLiabilities);
      if (debt === null || debt === 'unclear') return;
      known += 1;
      expect(Math.abs(debt.value - owed), JSON.stringify({ tags, owed, is: debt.value })).toBeLessThanOrEqual(0.06 * owed);
    }),
    { numRuns: 3_000 },
  );
  // Mostly it does.
  expect(known).toBeGreaterThan(1_000);
});

it.each<readonly [string, Readonly<Record<string, number>>, number | 'unclear']>([
  ['convertible notes under two names are one debt', { LongTermDebtNoncurrent: 500, ConvertibleDebtNoncurrent: 500 }, 500],
  ['also without their dates', { LongTermDebtNoncurrent: 500, ConvertibleNotesPayable: 500 }, 500],
  ['and beside a total', { LongTermDebt: 500, ConvertibleLongTermNotesPayable: 500 }, 500],
  ['and where all are due soon', { LongTermDebtNoncurrent: 600, LongTermDebtCurrent: 400, ConvertibleNotesPayable: 400 }, 1_000],
  ['face value beside what it is carried at may be one', { LongTermDebtNoncurrent: 1_000, ConvertibleDebtNoncurrent: 980 }, 'unclear'],
  ['or the other way', { LongTermDebtNoncurrent: 980, ConvertibleDebtNoncurrent: 1_000 }, 'unclear'],
  [
    'so may what is due soon',
    { LongTermDebtNoncurrent: 600, LongTermDebtCurrent: 400, ConvertibleDebtCurrent: 395, ConvertibleDebtNoncurrent: 0 },
    'unclear',
  ],
  ['a line of debt may hold the notes', { LongTermDebtNoncurrent: 1_000, ConvertibleDebtNoncurrent: 600 }, 'unclear'],
  ['but not what is more than it', { LongTermDebtNoncurrent: 500, ConvertibleNotesPayableNoncurrent: 1_000 }, 1_500],
  ['a little more or less is the same', { LongTermDebtNoncurrent: 1_000, ConvertibleDebtNoncurrent: 30 }, 1_030],
  ['notes may be what of a total is due soon', { LongTermDebt: 100, LongTermDebtNoncurrent: 80, NotesPayableCurrent: 20 }, 100],
  ['or not', { LongTermDebt: 100, NotesPayableCurrent: 20 }, 'unclear'],
  ['or a part of that', { LongTermDebtNoncurrent: 80, LongTermDebtCurrent: 20, NotesPayableCurrent: 15 }, 'unclear'],
  ['beside what is due later they are all that is due soon', { LongTermDebtNoncurrent: 80, NotesPayableCurrent: 20 }, 100],
  ['notes and commercial paper are two lines', { LongTermDebtNoncurrent: 100, CommercialPaper: 50, NotesPayableCurrent: 30 }, 180],
  ['paper is borrowed for a short time', { LongTermDebtNoncurrent: 100, CommercialPaper: 40, ShortTermBorrowings: 50 }, 150],
  [
    'more paper than was borrowed for a short time',
    { LongTermDebtNoncurrent: 1000, CommercialPaper: 900, ShortTermBorrowings: 700 },
    'unclear',
  ],
  ['a total that is less than what is due later', { LongTermDebt: 50, LongTermDebtNoncurrent: 1000 }, 'unclear'],
  ['also where nothing is due soon', { LongTermDebt: 50, LongTermDebtNoncurrent: 1000, LongTermDebtCurrent: 0 }, 'unclear'],
  ['also beside what was borrowed', { LongTermDebt: 50, LongTermDebtNoncurrent: 1000, ShortTermBorrowings: 20 }, 'unclear'],
  ['all that is due soon is less than a line of it', { LongTermDebtNoncurrent: 1000, DebtCurrent: 100, CommercialPaper: 900 }, 'unclear'],
  ['of convertible notes too', { ConvertibleNotesPayableNoncurrent: 1000, DebtCurrent: 100, CommercialPaper: 900 }, 'unclear'],
  ['or of notes', { LongTermDebtNoncurrent: 1000, DebtCurrent: 100, NotesPayableCurrent: 900 }, 'unclear'],
  ['or of convertible notes due soon', { LongTermDebtNoncurrent: 1000, DebtCurrent: 100, ConvertibleNotesPayableCurrent: 900 }, 'unclear'],
  [
    'a total below what is due later, beside notes',
    { LongTermDebt: 50, LongTermDebtNoncurrent: 1000, NotesPayableCurrent: 960 },
    'unclear',
  ],
  ['a total below what is due soon', { LongTermDebt: 300, LongTermDebtCurrent: 1000, ConvertibleNotesPayableNoncurrent: 1260 }, 'unclear'],
  ['or than another', { LongTermDebtNoncurrent: 1000, DebtCurrent: 100, LongTermDebtCurrent: 300 }, 'unclear'],
  ['which may hold notes', { LongTermDebtNoncurrent: 100, ShortTermBorrowings: 40, NotesPayableCurrent: 30 }, 'unclear'],
  ['loans are a line too', { LongTermDebtNoncurrent: 100, LoansPayableCurrent: 80 }, 180],
  [
    'there is more under another name',
    { ConvertibleNotesPayableNoncurrent: 100, LongTermDebtAndCapitalLeaseObligations: 1_000 },
    'unclear',
  ],
  ['or another debt', { ConvertibleDebtNoncurrent: 500, SecuredDebt: 400 }, 'unclear'],
  ['or the same', { ConvertibleDebtNoncurrent: 500, SeniorNotes: 510 }, 500],
])('in US GAAP, %s', (_, tags, expected) => {
  const debt = debtOf(tags, Number.POSITIVE_INFINITY);
  expect(debt === null || debt === 'unclear' ? debt : debt.value).toBe(expected);
});

const LATER = { NoncurrentPortionOfNoncurrentBorrowings: 80 };

it.each<readonly [string, Readonly<Record<string, number>>, number | 'unclear' | null]>([
  ['what is due later and soon', { ...LATER, CurrentBorrowingsAndCurrentPortionOfNoncurrentBorrowings: 50 }, 130],
  ['which has two parts', { LongtermBorrowings: 80, ShorttermBorrowings: 40, CurrentPortionOfLongtermBorrowings: 10 }, 130],
  [
    'not added to their sum',
    {
      ...LATER,
      CurrentBorrowingsAndCurrentPortionOfNoncurrentBorrowings: 50,
      ShorttermBorrowings: 40,
      CurrentPortionOfLongtermBorrowings: 10,
    },
    130,
  ],
  ['a name for the sum', { ...LATER, CurrentBorrowings: 50, ShorttermBorrowings: 40, CurrentPortionOfLongtermBorrowings: 10 }, 130],
  [
    'or for what was borrowed for a short time',
    { ...LATER, CurrentBorrowings: 40, ShorttermBorrowings: 40, CurrentPortionOfLongtermBorrowings: 10 },
    130,
  ],
  ['or for either', { ...LATER, CurrentBorrowings: 40, CurrentPortionOfLongtermBorrowings: 10 }, 'unclear'],
  ['a total, and not its parts', { Borrowings: 130, NoncurrentBorrowings: 80, CurrentBorrowings: 50 }, 130],
  ['which may not all be told', { Borrowings: 130, NoncurrentBorrowings: 80, CurrentPortionOfLongtermBorrowings: 10 }, 130],
  ['a total that its parts exceed', { Borrowings: 100, NoncurrentBorrowings: 80, CurrentBorrowings: 30 }, 'unclear'],
  ['more under another name', { NoncurrentBorrowings: 80, BondsIssued: 200 }, 'unclear'],
  [
    'all that is due soon, and more of it',
    { LongtermBorrowings: 80, CurrentBorrowingsAndCurrentPortionOfNoncurrentBorrowings: 50, ShorttermBorrowings: 300 },
    'unclear',
  ],
  ['what is due soon alone', { ShorttermBorrowings: 40 }, null],
])('in IFRS: %s', (_, tags, expected) => {
  const debt = debtOf(tags, Number.POSITIVE_INFINITY, 'ifrs-full');
  expect(debt === null || debt === 'unclear' ? debt : debt.value).toBe(expected);
});

it('names what was added, and nothing else', () => {
  const tags = { LongTermDebt: 25, LongTermDebtNoncurrent: 20, LongTermDebtCurrent: 5, ShortTermBorrowings: 4, CommercialPaper: 3 };
  expect(debtOf(tags, 100)).toMatchObject({ value: 29, concept: 'LongTermDebt + ShortTermBorrowings' });
  const notes = { LongTermDebtNoncurrent: 5, ConvertibleNotesPayable: 14, ConvertibleNotesPayableCurrent: 4 };
  expect(debtOf(notes, 100)).toMatchObject({
    value: 19,
    concept: 'LongTermDebtNoncurrent + ConvertibleNotesPayable',
  });
});
