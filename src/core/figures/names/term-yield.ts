import { isDash, isPossessive, type TokenList, tokenAt } from '../words/tokens.ts';
import { wordList } from '../words/word-list.ts';

/** A bond by its term, up to the token `next`. */
interface Yield {
  readonly subject: string;
  readonly class: 'rate';
  readonly next: number;
}

const TERM_SUBJECTS = new Set([
  'treasury',
  'note',
  'notes',
  'yield',
  'yields',
  'rate',
  'treasuries',
  'treasurys',
  'bond',
  'bonds',
  'gilt',
  'gilts',
  'bund',
  'bunds',
  'government',
  'u.s.',
  'us',
  'jgb',
  'mortgage',
  'mortgages',
]);

/** After `the 10-year`, which is then a bond. */
const YIELDING = wordList('was is rose fell climbed slipped yielded yields yield stood hit touched jumped dropped edged');
/** `Germany’s two-year yield` */
const ISSUERS: ReadonlyMap<string, string> = new Map([
  ['germany', 'German'],
  ['italy', 'Italian'],
  ['france', 'French'],
  ['spain', 'Spanish'],
  ['japan', 'Japan'],
  ['britain', 'British'],
  ['china', 'Chinese'],
  ['india', 'Indian'],
  ['australia', 'Australian'],
  ['canada', 'Canadian'],
  ['switzerland', 'Swiss'],
  ['greece', 'Greek'],
  ['brazil', 'Brazilian'],
]);

/** `the German 10-year`, `UK 10-year yields` */
const OF_ISSUERS: ReadonlyMap<string, string> = new Map([
  ...[...ISSUERS.values()].map((issuer): [string, string] => [issuer.toLowerCase(), issuer]),
  ['uk', 'UK'],
  ['u.k.', 'UK'],
  ['japanese', 'Japan'],
]);

/** `10-year Treasury yield`, `two-year note`: named `10-year Treasury` for `US10Y`. */
export function termYield(list: TokenList, at: number): Yield | undefined {
  const dash = isDash(list[at + 1]) ? 1 : 0;
  if (list[at + 1 + dash]?.text !== 'year') return undefined;
  // `30-year fixed mortgage`, `30-year fixed-rate mortgage`
  const fixed = list[at + 2 + dash]?.text === 'fixed' ? (isDash(list[at + 3 + dash]) ? 3 : 1) : 0;
  let next = at + 2 + dash + fixed;
  // `the 10-year Japanese government bond`
  const inside = OF_ISSUERS.get(list[next]?.text ?? '');
  if (inside !== undefined) next += 1;
  let seen = 0;
  let us = true;
  while (next < list.length && TERM_SUBJECTS.has(list[next]?.text ?? '')) {
    if (['gilt', 'gilts', 'bund', 'bunds', 'jgb', 'mortgage', 'mortgages'].includes(list[next]?.text ?? '')) us = false;
    next += 1;
    seen += 1;
  }
  const years = list[at]?.kind === 'number' ? list[at]?.text : list[at]?.text === 'two' ? '2' : '10';
  // `an 11-year fixed rate offering`
  if (fixed > 0 && us) return undefined;
  const national = inside ?? OF_ISSUERS.get(tokenAt(list, at - 1)?.text ?? '');
  const alone = seen === 0 && (national !== undefined || tokenAt(list, at - 1)?.text === 'the') && YIELDING.has(list[next]);
  const country = us
    ? inside === undefined && isPossessive(tokenAt(list, at - 1))
      ? ISSUERS.get(tokenAt(list, at - 2)?.text ?? '')
      : national
    : undefined;
  if (country !== undefined && (seen > 0 || alone)) return { subject: `${country} ${years}-year`, class: 'rate', next };
  return seen === 0 && !alone
    ? undefined
    : { subject: us ? `${years}-year Treasury` : `${years}-year ${list[at + 2 + dash + fixed]?.text ?? ''}`, class: 'rate', next };
}
