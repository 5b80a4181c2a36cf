import { wordSet } from '../../word-set.ts';
import { isUpper } from '../words/characters.ts';
import { isDash, isPossessive, type TokenList, tokenAt } from '../words/tokens.ts';
import { wordList } from '../words/word-list.ts';

/** A bond by its term, up to the token `next`. */
interface Yield {
  readonly subject: string;
  readonly class: 'rate';
  readonly next: number;
}

/** Whose the bonds are that have a name of their own. */
const BONDS: ReadonlyMap<string, string> = new Map([
  ['bund', 'German'],
  ['bunds', 'German'],
  ['gilt', 'UK'],
  ['gilts', 'UK'],
  ['jgb', 'Japan'],
  ['jgbs', 'Japan'],
  ['btp', 'Italian'],
  ['btps', 'Italian'],
  ['oat', 'French'],
  ['oats', 'French'],
]);
const MORTGAGES = wordSet('mortgage mortgages');
/** No Treasuries. */
const ELSEWHERE: ReadonlySet<string> = new Set([...BONDS.keys(), ...MORTGAGES]);
const TERM_SUBJECTS = wordSet(
  `treasury note notes yield yields rate treasuries treasurys bond bonds government u.s. us ${[...ELSEWHERE].join(' ')}`,
);
const AMERICAN = wordSet('treasury treasuries treasurys u.s. us american');
/** So far back in its sentence a bond is spoken of that `the 10-year` is another of. */
const BACK = 24;

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
  ['uk', 'UK'],
  ['u.k.', 'UK'],
]);

/** `the German 10-year`, `UK 10-year yields` */
const OF_ISSUERS: ReadonlyMap<string, string> = new Map([
  ...[...ISSUERS.values()].map((issuer): [string, string] => [issuer.toLowerCase(), issuer]),
  ['u.k.', 'UK'],
  ['japanese', 'Japan'],
]);

/** `10-year Treasury yield`, `two-year note`: named `10-year Treasury` for `US10Y`. */
export function termYield(list: TokenList, at: number, text: string): Yield | undefined {
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
  let isSaid = AMERICAN.has(tokenAt(list, at - 1)?.text ?? '');
  while (next < list.length && TERM_SUBJECTS.has(list[next]?.text ?? '')) {
    const word = list[next]?.text ?? '';
    if (ELSEWHERE.has(word)) us = false;
    isSaid ||= AMERICAN.has(word);
    next += 1;
    seen += 1;
  }
  const years = list[at]?.kind === 'number' ? list[at]?.text : list[at]?.text === 'two' ? '2' : '10';
  // `an 11-year fixed rate offering`
  if (fixed > 0 && us) return undefined;
  const national = inside ?? OF_ISSUERS.get(tokenAt(list, at - 1)?.text ?? '');
  const after = issuerAfter(list, next);
  isSaid ||= after === AMERICA;
  const alone =
    seen === 0 &&
    (national !== undefined || tokenAt(list, at - 1)?.text === 'the') &&
    (after !== undefined || YIELDING.has(list[next]) || (isPercentAlone(list, next) && isAfterYield(list, at)));
  const country = us
    ? inside === undefined && isPossessive(tokenAt(list, at - 1))
      ? ISSUERS.get(tokenAt(list, at - 2)?.text ?? '')
      : national
    : undefined;
  if (seen === 0 && !alone) return undefined;
  if (us && country === undefined && !isSaid && isIssued(list, next)) return undefined;
  const foreign = us && country === undefined && !isSaid ? (after ?? issuerBefore(list, at, text)) : country;
  if (foreign !== undefined) return { subject: `${foreign} ${years}-year`, class: 'rate', next };
  return { subject: us ? `${years}-year Treasury` : `${years}-year ${list[at + 2 + dash + fixed]?.text ?? ''}`, class: 'rate', next };
}

/** `the 40-year notes came at 1.2 points over Treasuries`, `carry a coupon of 6%`, `the 10-year tranche`: what a firm borrows. */
const isIssued = (list: TokenList, next: number): boolean =>
  list[next]?.text === 'tranche' ||
  (NOTES.has(list[next - 1]?.text ?? '') &&
    list
      .slice(next, next + 16)
      .some(
        ({ text }, at) =>
          (ISSUING.has(text) && list[next + at + 1]?.text !== 'in') || (AMERICAN.has(text) && SPREAD.has(list[next + at - 1]?.text ?? '')),
      ));
const NOTES = wordSet('note notes bond bonds');
const ISSUING = wordSet('coupon priced');
const SPREAD = wordSet('over above');

/** `the two-year 3.49% and`, not `the two-year 5% deal` */
const isPercentAlone = (list: TokenList, at: number): boolean =>
  list[at]?.kind === 'number' && list[at + 1]?.text === '%' && ENDS.has(list[at + 2]?.text ?? '.');
const ENDS = wordSet('. , ; : ) and – —');

/** `The 10-year yield was 4.11%, the two-year 3.49%`: of bonds, and not of deposits. */
function isAfterYield(list: TokenList, at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - BACK); back -= 1) {
    if (list[back]?.text !== 'year' || isPercentAlone(list, back + 1)) continue;
    const word = list[back + 1];
    return word !== undefined && ((TERM_SUBJECTS.has(word.text) && !MORTGAGES.has(word.text)) || YIELDING.has(word));
  }
  return false;
}

/** `the 10-year yield in Britain`, `on Treasuries`, `in the US` */
function issuerAfter(list: TokenList, next: number): string | undefined {
  if (list[next]?.text !== 'in' && list[next]?.text !== 'on') return undefined;
  const word = list[list[next + 1]?.text === 'the' ? next + 2 : next + 1]?.text ?? '';
  return AMERICAN.has(word) || word === 'america' ? AMERICA : list[next]?.text === 'in' ? ISSUERS.get(word) : undefined;
}
const AMERICA = 'US';

/** `The Bund’s 10-year yield`, `Germany’s two-year yield fell and the 10-year rose`: of whom the bond before it in the sentence is. */
function issuerBefore(list: TokenList, at: number, text: string): string | undefined {
  for (let back = at - 1; back >= Math.max(0, at - BACK); back -= 1) {
    const word = list[back]?.text ?? '';
    if (word === ';' || AMERICAN.has(word) || IN_AMERICA.has(word)) return undefined;
    const bond = BONDS.get(word);
    // `slid 10 basis points over Bunds`: what it is held against
    if (bond !== undefined && AGAINST.has(tokenAt(list, back - 1)?.text ?? '')) continue;
    // `Oats fell in Chicago`: what is sown
    if (bond === 'French' && !isUpper(text.charCodeAt((list[back]?.start ?? 0) + 1))) continue;
    if (bond !== undefined) return bond;
    if (word !== 'year' || !TERM_SUBJECTS.has(list[back + 1]?.text ?? '')) continue;
    const first = isDash(list[back - 1]) ? back - 3 : back - 2;
    return (
      (isPossessive(tokenAt(list, first)) ? ISSUERS.get(tokenAt(list, first - 1)?.text ?? '') : undefined) ??
      OF_ISSUERS.get(tokenAt(list, first)?.text ?? '')
    );
  }
  return at > 1 ? undefined : bondBefore(text, list[0]?.start ?? 0, tokenAt(list, list.length - 1)?.end ?? 0);
}

/** `Gilts slid. The 30-year yield rose`: of what the sentence before begins with, where nothing says America. */
function bondBefore(text: string, start: number, end: number): string | undefined {
  const earlier = text.slice(Math.max(0, start - REACH), start).trimEnd();
  const stop = earlier.lastIndexOf('. ', earlier.length - 2);
  const from = Math.max(stop < 0 ? 0 : stop + 2, earlier.lastIndexOf('\n') + 1);
  if (from === 0 && start > REACH) return undefined;
  const space = earlier.indexOf(' ', from);
  const word = space < 0 ? '' : earlier.slice(from, space);
  const bond = word === 'OATS' || word.startsWith('Oat') ? undefined : BONDS.get(word.toLowerCase());
  if (bond === undefined) return undefined;
  // `The 10-year yield hit 4.4%, tracking Treasuries` is of no Treasury
  const pause = text.indexOf(',', start);
  const said = `${earlier.slice(from)} ${text.slice(start, pause < 0 ? end : Math.min(pause, end))}`;
  return SAYS_AMERICA.test(said) ? undefined : bond;
}
const SAYS_AMERICA = /\b(?:US|U\.S|America|American|Fed|Federal|Treasuries|Treasurys|York|Wall|Washington|Chicago|Nasdaq|Dow|S&P)\b/;
/** Characters of the sentence before. */
const REACH = 200;
const IN_AMERICA = wordSet('america york street washington');
const AGAINST = wordSet('over against versus');
