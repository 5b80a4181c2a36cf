import { type TokenList, tokenAt } from '../words/tokens.ts';
import { BEGINS } from '../words/vocabulary.ts';
import { soughtWords } from '../words/word-list.ts';
import type { Amount } from './amount.ts';

const CROWNS = soughtWords('crown crowns kroner krone kr');
/** What sums are in until it is known whose crowns they are: `kroner` are Danish or Norwegian, and never Swedish. */
const [CROWN, KRONE] = ['SEK', 'NOK'];

/** By where the share is listed, or the firm at home. */
const LISTED: ReadonlyMap<string, string> = new Map([
  ['DK:', 'DKK'],
  ['NO:', 'NOK'],
  ['SE:', 'SEK'],
  ['US:NVO', 'DKK'],
  ['US:GMAB', 'DKK'],
  ['US:ASND', 'DKK'],
  ['US:EQNR', 'NOK'],
  ['US:ERIC', 'SEK'],
]);

const PLACES: ReadonlyMap<string, string> = new Map([
  ['denmark', 'DKK'],
  ['danish', 'DKK'],
  ['copenhagen', 'DKK'],
  ['norway', 'NOK'],
  ['norwegian', 'NOK'],
  ['oslo', 'NOK'],
  ['sweden', 'SEK'],
  ['swedish', 'SEK'],
  ['stockholm', 'SEK'],
  ['iceland', 'ISK'],
  ['icelandic', 'ISK'],
  ['czech', 'CZK'],
  ['prague', 'CZK'],
]);
const NAMED = new RegExp(`\\b(?:${[...PLACES.keys()].join('|')})\\b`, 'gi');
/** Names of places far before a sum say nothing of it. */
const MOST_TEXT = 4_000;

/** The amount is in crowns of no country: `20 crowns`, and `short of the 21 billion expected` after it. */
export const isInCrowns = (list: TokenList, { first, next, unit }: Amount): boolean => {
  if ((unit !== CROWN && unit !== KRONE) || !CROWNS.isIn(list)) return false;
  const last = tokenAt(list, next - 1);
  // `20 Swedish crowns`
  if (CROWNS.has(last)) return !PLACES.has(tokenAt(list, next - 2)?.text ?? '');
  if (list[first]?.text === 'kr') return true;
  return list[first]?.kind === 'number' && (last?.kind === 'number' || ((last?.begins ?? 0) & BEGINS.scale) !== 0);
};

/** Whose crowns they are: of the country of the instrument, else of a place in the sentence, else of the last one named before it, the first after. */
export function crownsOf(list: TokenList, text: string, { unit }: Amount, instrument = ''): string {
  const fitting = (crowns = unit): string => (unit === KRONE && crowns !== 'DKK' ? unit : crowns);
  const listed = LISTED.get(instrument) ?? LISTED.get(instrument.slice(0, 3));
  if (listed !== undefined) return fitting(listed);
  const place = list.find(({ text: word, capital }) => capital && PLACES.has(word))?.text;
  if (place !== undefined) return fitting(PLACES.get(place));
  const at = list[0]?.start ?? 0;
  const before = text
    .slice(Math.max(0, at - MOST_TEXT), at)
    .match(NAMED)
    ?.at(-1);
  const named = before ?? text.slice(at, at + MOST_TEXT).match(NAMED)?.[0] ?? '';
  return fitting(PLACES.get(named.toLowerCase()));
}
