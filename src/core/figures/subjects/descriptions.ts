import { type Name, type Referent, referentOf } from '../names/names.ts';
import { COMPANIES } from './stand-ins.ts';

// What a common noun for a firm says by its own words of whom it may stand for.

const COMBINED = /^(?:combined|merged|enlarged|new|newly \w+|resulting|surviving) \w+$/;
const WEALTH = /\bwealth fund$/;
const FUND = /\b(?:exchange-traded fund|etf)$|^fund$/i;
const BASED = /\bbased \w+$/;

/** `the combined company`, `the Norwegian wealth fund`: none of those that were spoken of. */
export const isNobodySpokenOf = ({ class: kind, subject }: Name): boolean =>
  kind === 'company' && (COMBINED.test(subject) || WEALTH.test(subject));

/** `The exchange-traded fund`, `the fund` */
export const isFund = ({ class: kind, subject }: Name): boolean => kind === 'company' && FUND.test(subject);

/** `The Dutch-based firm` */
export const isBased = ({ subject }: Name): boolean => BASED.test(subject);

/** `The fund` */
export const isPlainFund = ({ class: kind, subject }: Name): boolean => kind === 'company' && subject === 'fund';

/** `Alpha Growth Fund`, and `the fund` that says no more of itself. */
export const isFundName = ({ subject }: Referent): boolean => subject.endsWith('Fund') || subject === 'fund';

/** What a common noun is of where nothing was named that it may stand for, and only `current` was spoken of; undefined where it may be of that. */
export function itself({ class: kind, subject }: Name, current: Referent | undefined): Referent | undefined {
  // `the largest digital asset`, where only firms were named
  if (kind === 'token') return current?.class === 'crypto' ? undefined : referentOf(subject.replace(ARTICLE, ''), 'product');
  if (current === undefined) return undefined;
  // `The company`, where only a coin was named: nobody known
  if (kind === 'company') return COMPANIES.has(current.class) ? undefined : referentOf(subject, 'name');
  // `London’s blue-chip index`, `the benchmark`, where only firms were named; `the measure` that a firm looks at is its own
  const firms = COMPANIES.has(current.class) && current.class !== 'person';
  return kind === 'gauge' && firms && subject !== 'the measure' ? referentOf(subject.replace(ARTICLE, ''), 'index') : undefined;
}
const ARTICLE = /^the /;

/** `Alpha and Beta`, of whom something was said together. */
export const isSeveral = (referent: Referent | undefined): referent is Referent =>
  referent?.class === 'market' && SEVERAL.test(referent.subject);
const SEVERAL = / and /;

/** Who was spoken of before several were, and is none of them. */
export const singleBefore = (before: Referent | undefined, { subject }: Referent): Referent | undefined =>
  before === undefined || SEVERAL.test(before.subject) || subject.split(/, | and /).includes(before.subject) ? undefined : before;
