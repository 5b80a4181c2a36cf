import type { Name, Referent } from '../names/names.ts';

// What a common noun for a firm says by its own words of whom it may stand for.

const COMBINED = /^(?:combined|merged|enlarged|new|newly \w+|resulting|surviving) \w+$/;
const WEALTH = /\bwealth fund$/;
const FUND = /\b(?:exchange-traded fund|etf)$/i;
const BASED = /\bbased \w+$/;

/** `the combined company`, `the Norwegian wealth fund`: none of those that were spoken of. */
export const isNobodySpokenOf = ({ class: kind, subject }: Name): boolean =>
  kind === 'company' && (COMBINED.test(subject) || WEALTH.test(subject));

/** `The exchange-traded fund` */
export const isFund = ({ class: kind, subject }: Name): boolean => kind === 'company' && FUND.test(subject);

/** `The Dutch-based firm` */
export const isBased = ({ subject }: Name): boolean => BASED.test(subject);

/** `The fund` */
export const isPlainFund = ({ class: kind, subject }: Name): boolean => kind === 'company' && subject === 'fund';

/** `Alpha Growth Fund`, and `the fund` that says no more of itself. */
export const isFundName = ({ subject }: Referent): boolean => subject.endsWith('Fund') || subject === 'fund';
