import fc from 'fast-check';
import { expect, it } from 'vitest';
import { debtOn } from '../../src/providers/debt.ts';
import type { Reported } from '../../src/providers/fact-periods.ts';

const DAY = '2025-12-31';

/** What a company owes, and how it may file that. */
const company = fc
  .record({
    loans: fc.record({ later: fc.nat(400), soon: fc.nat(90) }),
    convertibles: fc.record({ later: fc.nat(400), soon: fc.nat(90) }),
    borrowed: fc.nat(90),
    otherLiabilities: fc.nat(1_000),
    /** What `LongTermDebt` is of: all of it, the loans alone; or it is not used. */
    total: fc.constantFrom('all', 'loans', null),
    /** Of the loans alone where no total tells otherwise. */
    holdsConvertibles: fc.boolean(),
    showsConvertibles: fc.boolean(),
    showsParts: fc.boolean(),
    soonAsOne: fc.boolean(),
    soonToo: fc.boolean(),
  })
  .filter(({ loans, convertibles, borrowed }) => {
    // Two amounts that are equal by chance are taken for one under two names.
    const isBorrowedElse = borrowed === 0 || ![loans.soon, convertibles.soon, loans.soon + convertibles.soon].includes(borrowed);
    return isBorrowedElse && (loans.soon === 0 || loans.soon !== convertibles.soon);
  });

type Company = typeof company extends fc.Arbitrary<infer T> ? T : never;

function filed({ loans, convertibles, borrowed, total, holdsConvertibles, ...shows }: Company): Record<string, number> {
  const held = total === 'all' && holdsConvertibles ? convertibles : { later: 0, soon: 0 };
  const all = loans.later + loans.soon + convertibles.later + convertibles.soon;
  // What is in no other line of the sheet has one of its own.
  const isShown = shows.showsConvertibles || total !== 'all' || (shows.showsParts && !holdsConvertibles);
  return {
    ...(total === null ? {} : { LongTermDebt: total === 'all' ? all : loans.later + loans.soon }),
    ...(shows.showsParts || total === null ? { LongTermDebtNoncurrent: loans.later + held.later } : {}),
    ...(shows.soonAsOne
      ? {
          DebtCurrent: loans.soon + convertibles.soon + borrowed,
          ...(shows.soonToo ? { LongTermDebtCurrent: loans.soon + held.soon } : {}),
        }
      : { LongTermDebtCurrent: loans.soon + held.soon, ShortTermBorrowings: borrowed }),
    ...(isShown ? { ConvertibleNotesPayableNoncurrent: convertibles.later, ConvertibleNotesPayableCurrent: convertibles.soon } : {}),
  };
}

it('gives what is owed, however it is filed, or does not know', () => {
  let known = 0;
  fc.assert(
    fc.property(company, (one) => {
      const tags = filed(one);
      const of = (concept: string): readonly Reported[] =>
        tags[concept] === undefined ? [] : [{ value: tags[concept], end: DAY, filed: '2026-02-01', form: '10-K', concept }];
      const { loans, convertibles, borrowed, otherLiabilities } = one;
      const owed = loans.later + loans.soon + convertibles.later + convertibles.soon + borrowed;
      const debt = debtOn(DAY, 'us-gaap', of, owed + otherLiabilities);
      if (debt === null || debt === 'unclear') return;
      known += 1;
      expect(Math.abs(debt.value - owed), JSON.stringify({ tags, owed, is: debt.value })).toBeLessThanOrEqual(0.06 * owed);
    }),
    { numRuns: 3_000 },
  );
  // Mostly it does.
  expect(known).toBeGreaterThan(1_000);
});
