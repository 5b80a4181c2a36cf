import { codeAt } from '../../characters.ts';
import { plain } from '../../instruments/fold.ts';
import type { SurfaceEntry } from '../../instruments/look-up.ts';
import { HashSieve, hashOf, joinHashes, type NameFilter, shortenHash } from '../../instruments/name-filter.ts';
import { wordSet } from '../../word-set.ts';
import { Flag, gapAfter, hasFlag, type Tokens, wordAt } from '../words/tokens.ts';
import { copyOf, lowerAt, SLOTS, slotOf } from '../words/vocabulary.ts';
import { LOWER_CASE_NAMES, LOWER_CASE_STARTS, NAME_CONNECTORS, NAME_TAILS } from '../words/words.ts';

/** A run of words that may be a name: `text.slice(start, end)`. `surface` is what the lexicon is asked. */
export interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly last: LastAnswer;
  /** First and last word. */
  readonly from: number;
  readonly to: number;
}

/** What a surface was found to name, by the answer of a number: what recurs is not looked up again. */
interface LastAnswer {
  serial: number;
  entry: SurfaceEntry | undefined;
}

const MOST_WORDS = 8;
const LONGEST = 60;

/**
 * Every run of words that a name could be: it starts and ends on a capital or a number, or on a word that names are known to have. With a
 * filter, only what it lets through. In order of their start, then of their end.
 */
export function collectCandidates(tokens: Tokens, filter?: NameFilter): Candidate[] {
  const found: Candidate[] = [];
  for (let from = 0; from < tokens.count; from += 1) {
    const flags = tokens.flags[from] ?? 0;
    // What costs least comes first: most words are plain ones in lower case that begin no name.
    if ((flags & (Flag.capital | Flag.digit)) === 0) {
      const listed = LOWER_CASE_HASHES.mayHave(tokens.hash[from] ?? 0);
      if (!(listed || (flags & Flag.signs) !== 0) || !startsInLowerCase(tokens, from, listed)) continue;
    }
    if (filter && (flags & Flag.foreign) === 0 && !mayBegin(filter, tokens.hash[from] ?? 0, flags)) continue;
    if ((flags & (Flag.capital | Flag.digit)) === Flag.digit && !startsWithDigit(tokens, from)) continue;
    extend(tokens, from, filter, found);
  }
  return found;
}

const mayBegin = (filter: NameFilter, hash: number, flags: number): boolean =>
  filter.isStart(hash) || ((flags & Flag.possessive) !== 0 && filter.isName(withoutEnding(hash)));

/** The hash of a possessive without its `s`. */
const withoutEnding = (hash: number): number => shortenHash(hash, LOWER_S);
const LOWER_S = 115;

/** `3i`, `20 Microns`, `1-800-Flowers`. */
const startsWithDigit = (tokens: Tokens, index: number): boolean =>
  !hasFlag(tokens, index, Flag.number) ||
  (gapAfter(tokens, index) !== '' &&
    (hasFlag(tokens, index + 1, Flag.capital) ||
      (gapAfter(tokens, index) === '-' && gapAfter(tokens, index + 1) === '-' && hasFlag(tokens, index + 2, Flag.capital))));

/** Also in the possessive. */
const LOWER_CASE_HASHES = new HashSieve([...LOWER_CASE_NAMES, ...LOWER_CASE_STARTS].flatMap((name) => [hashOf(name), hashOf(`${name}s`)]));

/** `listed`: its hash may be that of a name in lower case. */
function startsInLowerCase(tokens: Tokens, index: number, listed: boolean): boolean {
  const start = tokens.start[index] ?? 0;
  const width = (tokens.end[index] ?? 0) - start;
  if (width < 2 || width > 14) return false;
  // Initials in lower case: `e.l.f. Beauty`.
  if (width > 3 && tokens.text.charCodeAt(start + 1) === DOT) return true;
  if (!listed) return false;
  const word = wordAt(tokens, index);
  return (
    LOWER_CASE_NAMES.has(word) ||
    LOWER_CASE_STARTS.has(word) ||
    (hasFlag(tokens, index, Flag.possessive) && LOWER_CASE_NAMES.has(word.slice(0, -2)))
  );
}
const DOT = 46;

function extend(tokens: Tokens, from: number, filter: NameFilter | undefined, found: Candidate[]): void {
  let lower = 0;
  let run = tokens.hash[from] ?? 0;
  let checked = filter;
  for (let to = from; to < tokens.count && to - from < MOST_WORDS; to += 1) {
    if (to > from && gapAfter(tokens, to - 1) === '') return;
    const flags = tokens.flags[to] ?? 0;
    // Hashes leave out accents and `and`, which is `&` in a name.
    if (checked && (flags & Flag.foreign) !== 0) checked = undefined;
    if (checked && to > from && !isAnd(tokens, to)) run = joinHashes(run, tokens.hash[to] ?? 0, tokens.letters[to] ?? 0);
    const goesOn = !checked || checked.isStart(run);
    if (!goesOn && (flags & Flag.possessive) === 0) return;
    let ends = (flags & (Flag.capital | Flag.digit)) !== 0 || (to === from && lower === 0);
    if (to > from && (flags & (Flag.capital | Flag.digit)) === 0) {
      lower += 1;
      if (lower > 3) return;
      const word = wordAt(tokens, to);
      // The second half of a name may be in lower case after a hyphen: `Snap-on`, `Dai-ichi`.
      const joined = gapAfter(tokens, to - 1) === '-';
      ends = joined || NAME_TAILS.has(word) || ((flags & Flag.possessive) !== 0 && NAME_TAILS.has(word.slice(0, -2)));
      if (!ends && !NAME_CONNECTORS.has(word)) return;
    }
    if ((tokens.end[to] ?? 0) - (tokens.start[from] ?? 0) > LONGEST) return;
    if (ends && !(to === from && ((flags & Flag.number) !== 0 || isPreposition(tokens, from)))) push(tokens, from, to, run, checked, found);
    if (!goesOn) return;
  }
}

const ON = hashOf('on');
/** `On` names a maker of shoes only where it has `'s`, or words in lower case on both sides that it does not govern: `shares of On rose`. */
function isPreposition(tokens: Tokens, index: number): boolean {
  if (tokens.hash[index] !== ON || index + 1 === tokens.count) return false;
  if (index === 0) return true;
  // `Deckers, On and Amer Sports`: a name between two.
  const comma = tokens.end[index - 1] ?? 0;
  if (tokens.start[index] === comma + 2 && tokens.text.startsWith(', ', comma) && isAnd(tokens, index + 1))
    return !hasFlag(tokens, index + 2, Flag.capital);
  if (gapAfter(tokens, index - 1) !== ' ') return true;
  const goesOn = gapAfter(tokens, index) === ' ';
  const first = index === 1 || gapAfter(tokens, index - 2) !== ' ';
  if (hasFlag(tokens, index - 1, Flag.capital) && !(first && goesOn)) return true;
  return goesOn && (hasFlag(tokens, index + 1, Flag.capital) || GOVERNED.has(lowerAt(tokens, index + 1)));
}
const GOVERNED = wordSet(
  'the a an my your his her our their its this that these those top behalf me him it us them one all what which whom whether how',
);

const AND = hashOf('and');
const isAnd = (tokens: Tokens, index: number): boolean => tokens.hash[index] === AND && lowerAt(tokens, index) === 'and';

/** Those of which the filter knows that no name has their hash are left out. */
function push(tokens: Tokens, from: number, to: number, hash: number, filter: NameFilter | undefined, found: Candidate[]): void {
  const start = tokens.start[from] ?? 0;
  const end = tokens.end[to] ?? 0;
  if (hasFlag(tokens, to, Flag.possessive) && (!filter || filter.isName(withoutEnding(hash)))) add(tokens, start, end - 2, from, to, found);
  if (!filter || filter.isName(hash)) add(tokens, start, end, from, to, found);
}

function add(tokens: Tokens, start: number, end: number, from: number, to: number, found: Candidate[]): void {
  const last = surfaceOf(tokens, start, end, from, to);
  if (last.isNoName) return;
  found.push({ start, end, surface: last.surface, last, from, to });
}

interface Surface extends LastAnswer {
  readonly written: string;
  /** Length of what is written. */
  readonly width: number;
  readonly asWritten: boolean;
  readonly surface: string;
  readonly isNoName: boolean;
}

/** Initials have no `s` of their own: `BTC's`. Nor does the country's go on in lower case: `U.S. steel producers`. */
const NO_NAME = /^(?:[A-Z]{3,}'s$|U\.S\. [a-z])/;

/** Names recur: each surface is made once, and found again without making it. */
const made = new Array<Surface>(SLOTS).fill({
  written: '',
  width: 0,
  asWritten: true,
  surface: '',
  isNoName: false,
  serial: 0,
  entry: undefined,
});

function surfaceOf(tokens: Tokens, start: number, end: number, from: number, to: number): Surface {
  const { text, hash } = tokens;
  const asWritten = from === to && !hasFlag(tokens, from, Flag.odd);
  // Hashes know no capitals, and `APPLE` is not `Apple`.
  const second = codeAt(text, start + 1) << 13;
  const slot = slotOf(Math.imul(hash[from] ?? 0, 31) + (hash[to] ?? 0) + end - start + second);
  const known = made[slot];
  if (known && known.width === end - start && known.asWritten === asWritten && text.startsWith(known.written, start)) return known;
  const written = copyOf(text.slice(start, end));
  const surface = asWritten ? written : copyOf(plain(written));
  const fresh = { written, width: end - start, asWritten, surface, isNoName: NO_NAME.test(surface), serial: 0, entry: undefined };
  made[slot] = fresh;
  return fresh;
}
