import { type TokenList, tokenAt } from '../words/tokens.ts';
import { BEGINS } from '../words/vocabulary.ts';
import { soughtWords } from '../words/word-list.ts';
import type { Amount } from './amount.ts';

const CROWNS = soughtWords('crown crowns');

/** By where the share is listed. */
const LISTED: ReadonlyMap<string, string> = new Map([
  ['DK:', 'DKK'],
  ['NO:', 'NOK'],
  ['SE:', 'SEK'],
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
  ['czech', 'CZK'],
  ['prague', 'CZK'],
]);
const NAMED = new RegExp(`\\b(?:${[...PLACES.keys()].join('|')})\\b`, 'gi');
/** Names of places far before a sum say nothing of it. */
const MOST_TEXT = 4_000;

/** The amount is in crowns of no country: `20 crowns`, and `short of the 21 billion expected` after it. */
export const isInCrowns = (list: TokenList, { first, next }: Amount): boolean => {
  if (!CROWNS.isIn(list)) return false;
  const last = tokenAt(list, next - 1);
  return CROWNS.has(last) || (list[first]?.kind === 'number' && (last?.kind === 'number' || ((last?.begins ?? 0) & BEGINS.scale) !== 0));
};

/** Whose crowns they are: of the country of the instrument, else of a place in the sentence, else of the last one named before it, the first after. */
export function crownsOf(list: TokenList, text: string, instrument = ''): string {
  const listed = LISTED.get(instrument.slice(0, 3));
  if (listed !== undefined) return listed;
  const place = list.find(({ text: word, capital }) => capital && PLACES.has(word))?.text;
  if (place !== undefined) return PLACES.get(place) ?? 'SEK';
  const at = list[0]?.start ?? 0;
  const before = text
    .slice(Math.max(0, at - MOST_TEXT), at)
    .match(NAMED)
    ?.at(-1);
  const named = before ?? text.slice(at, at + MOST_TEXT).match(NAMED)?.[0] ?? '';
  return PLACES.get(named.toLowerCase()) ?? 'SEK';
}
