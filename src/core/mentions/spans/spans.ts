import { codeAt, isDigit } from '../../characters.ts';
import { fold, isLegalForm, mayBeLegalForm } from '../../instruments/fold.ts';
import { entryOf, type LookUpAnswer, type Reading, type SurfaceEntry, withReadings } from '../../instruments/look-up.ts';
import type { IsoDate } from '../../market/date.ts';
import { Flag, gapAfter, hasFlag, type Tokens, wordAt } from '../words/tokens.ts';
import type { Candidate } from './candidates.ts';
import type { ExplicitSymbol } from './explicit.ts';
import { isIndefiniteArticle } from './indefinite-article.ts';

/** What it may mean. */
export type Meaning = Pick<SurfaceEntry, 'key' | 'readings' | 'index' | 'senses' | 'joined'>;

/** Where it stands. */
interface Place {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  readonly surface: string;
  /** Last word including a legal form that follows: `Inc.` of `Apple Inc.`. */
  readonly legalTo: number;
}

/** A candidate that the lexicon knows; spans do not overlap. All are made by `spanOf`. */
export interface Span extends Place, Meaning {
  readonly explicit: ExplicitSymbol | undefined;
  /** Whether market and symbol together name a line of the issuer: `HSBA.L`, which is not its main one. */
  readonly line: boolean;
}

/** Records of several shapes cost at each look. */
export const spanOf = (place: Place, meaning: Meaning, explicit?: ExplicitSymbol, line = false): Span => ({
  start: place.start,
  end: place.end,
  from: place.from,
  to: place.to,
  surface: place.surface,
  legalTo: place.legalTo,
  key: meaning.key,
  readings: meaning.readings,
  index: meaning.index,
  senses: meaning.senses,
  joined: meaning.joined,
  explicit,
  line,
});

/** What the lexicon is asked about the candidates and the marked symbols. */
export function* surfacesOf(candidates: readonly Candidate[], explicit: readonly ExplicitSymbol[]): Generator<string> {
  for (const { surface } of candidates) yield surface;
  for (const { asks, homes } of explicit) {
    yield* asks;
    yield* homes;
  }
}

/** What was asked and is known, in text order; where two overlap, an explicit form wins, then the longer. */
export function selectSpans(
  tokens: Tokens,
  candidates: readonly Candidate[],
  explicit: readonly ExplicitSymbol[],
  answer: LookUpAnswer,
  day: IsoDate | undefined,
): Span[] {
  const names = new KnownNames(answer, day);
  const longest = new LongestNames(tokens, candidates, names);
  const spans: Span[] = [];
  for (const symbol of explicit) {
    for (let name = longest.before(symbol.start); name; name = longest.before(symbol.start)) keep(spans, name);
    const ask = symbol.asks.find((surface) => names.get(surface));
    const home = symbol.homes.length > 0 ? homeLine(symbol, spans.at(-1), names) : undefined;
    const mayBeUnknown = symbol.form !== 'cashtag' && symbol.asks.length > 0;
    const found = home ?? (ask === undefined ? (mayBeUnknown ? UNKNOWN : undefined) : names.get(ask));
    if (!found) continue;
    // `(NYSE: CDI)`: not who has the letters in Paris.
    const abroad = symbol.form === 'exchange-tag' && symbol.country === 'US' && found.readings.every(isAbroad);
    const known = abroad ? UNKNOWN : found;
    const { start, end, token } = symbol;
    const place = { start, end, from: token, to: lastTokenBefore(tokens, token, end), surface: symbol.symbol, legalTo: token };
    keep(spans, spanOf(place, { ...known, key: fold(symbol.symbol) }, symbol, ask?.includes(':') === true));
  }
  for (let name = longest.before(Number.POSITIVE_INFINITY); name; name = longest.before(Number.POSITIVE_INFINITY)) keep(spans, name);
  return spans;
}

/** `HSBC (HSBA)`: the symbol at home of whom the name right before it means, whoever else has those letters. */
function homeLine({ homes, start }: ExplicitSymbol, before: Span | undefined, names: KnownNames): SurfaceEntry | undefined {
  if (!before || before.explicit || start - before.end > WIDEST_BETWEEN) return undefined;
  for (const surface of homes) {
    const entry = names.get(surface);
    if (entry?.readings.some(({ id }) => before.readings.some((other) => other.id === id && other.as !== 'symbol'))) return entry;
  }
  return undefined;
}
/** A legal form and a bracket. */
const WIDEST_BETWEEN = 24;

const isAbroad = ({ id }: Reading): boolean => id.charAt(2) === ':' && !id.startsWith('US:');

/** The longest known name that starts at each place, in order; shorter ones that start there have no chance. */
class LongestNames {
  readonly #tokens: Tokens;
  readonly #candidates: readonly Candidate[];
  readonly #names: KnownNames;
  #next = 0;

  constructor(tokens: Tokens, candidates: readonly Candidate[], names: KnownNames) {
    this.#tokens = tokens;
    this.#candidates = candidates;
    this.#names = names;
  }

  /** The next that starts before `limit`. */
  before(limit: number): Span | undefined {
    for (;;) {
      const first = this.#next;
      const start = this.#candidates[first]?.start ?? limit;
      if (start >= limit) return undefined;
      let last = first;
      while (this.#candidates[last + 1]?.start === start) last += 1;
      this.#next = last + 1;
      for (let at = last; at >= first; at -= 1) {
        const span = this.#spanOf(this.#candidates[at]);
        if (span) return span;
      }
    }
  }

  #spanOf(candidate: Candidate | undefined): Span | undefined {
    const known = candidate && this.#names.ofCandidate(candidate);
    if (!known) return undefined;
    const { start, end, from, to, surface } = candidate;
    // Half of `A/S` is no name.
    if (surface.length === 1 && this.#tokens.text.charAt(start - 1) === '/') return undefined;
    // `F-Series`.
    if (surface.length === 1 && codeAt(this.#tokens.text, end) !== SPACE && /^[-‑][A-Za-z]/.test(this.#tokens.text.slice(end, end + 2)))
      return undefined;
    // `Wetherspoon (J.D.)`: initials of the name before them.
    if (surface.length === 3 && codeAt(this.#tokens.text, start - 1) === BRACKET && /^[A-Z]\.[A-Z]$/.test(surface)) return undefined;
    // `P-Target`: one letter and a hyphen make it a word.
    if (codeAt(this.#tokens.text, start - 1) === HYPHEN && LETTER_BEFORE.test(this.#tokens.text.slice(Math.max(0, start - 3), start)))
      return undefined;
    // `GLP-1`, `F-35`, `BP 120/80`: nor are letters before a number.
    if (isNumbered(this.#tokens.text, end) && surface.length <= 5 && /^[A-Z]+$/.test(surface) && !known.index) return undefined;
    if (surface === ADJECTIVE && isAdjective(this.#tokens.text, start, end)) return undefined;
    if (surface === 'A' && isIndefiniteArticle(this.#tokens, to)) return undefined;
    if (known.legalForm && from === to && from > 0 && gapAfter(this.#tokens, from - 1) === ' ') return undefined;
    return spanOf({ start, end, from, to, surface, legalTo: legalFormAfter(this.#tokens, to) }, known);
  }
}

const [SPACE, BRACKET, HYPHEN] = [32, 40, 45];
const LETTER_BEFORE = /(?:^|[\s(“"])[A-Z]-$/;
/** Whether a number follows that makes letters before it part of something else. */
const isNumbered = (text: string, end: number): boolean => isDigit(codeAt(text, end + 1)) && NUMBERED.test(text.slice(end, end + 7));
const NUMBERED = /^(?:[-‑]\d| \d{2,3}\/\d{2})/;
const ADJECTIVE = 'American';
/** `Turkcell's American shares`, `American depositary receipts`: where it is of. */
const isAdjective = (text: string, start: number, end: number): boolean =>
  /^ (?:depositary|depository|receipts|ADRs?|ADSs?)\b/.test(text.slice(end, end + 12)) ||
  (/['’]s? $/.test(text.slice(Math.max(0, start - 3), start)) && /^ [a-z]/.test(text.slice(end, end + 2)));
/** Where two overlap, an explicit form wins, then the longer. */
function keep(spans: Span[], span: Span): void {
  const last = spans.at(-1);
  if (!last || span.start >= last.end) spans.push(span);
  // A later, longer name wins over an earlier one that it overlaps: `Bank of [America Movil]` does not happen, `[Dow] Jones Newswires` does.
  else if (!last.explicit && (span.explicit || (span.end - span.start > last.end - last.start && !isSameIndex(last, span))))
    spans[spans.length - 1] = span;
}

/** `S&P BSE Smallcap` and the `BSE Smallcap index` in it. */
const isSameIndex = (one: Span, other: Span): boolean => one.index && other.index && one.readings[0]?.id === other.readings[0]?.id;

/** A symbol that is marked as one, of which the lexicon knows nothing. */
const UNKNOWN = entryOf('', []);

/** What the surfaces that were asked name on the day of the text. */
class KnownNames {
  readonly #answer: LookUpAnswer;
  readonly #day: IsoDate | undefined;
  /** Of what does not last: found out once a text. */
  readonly #onDay = new Map<SurfaceEntry, SurfaceEntry | undefined>();

  constructor(answer: LookUpAnswer, day: IsoDate | undefined) {
    this.#answer = answer;
    this.#day = day;
  }

  get(surface: string): SurfaceEntry | undefined {
    return this.#lasting(surface, this.#answer.get(surface));
  }

  /** What was answered last time is kept beside the surface. */
  ofCandidate({ surface, last }: Candidate): SurfaceEntry | undefined {
    const { serial } = this.#answer;
    if (serial === undefined) return this.get(surface);
    if (last.serial !== serial) {
      last.serial = serial;
      last.entry = this.#answer.get(surface);
    }
    return this.#lasting(surface, last.entry);
  }

  #lasting(surface: string, entry: SurfaceEntry | undefined): SurfaceEntry | undefined {
    return entry && !entry.lasting ? this.#held(surface, entry) : entry;
  }

  #held(surface: string, entry: SurfaceEntry): SurfaceEntry | undefined {
    if (this.#onDay.has(entry)) return this.#onDay.get(entry);
    const held = validReadings(entry, this.#day, surface.includes(':'));
    const onDay = held.length === 0 ? undefined : withReadings(entry, held);
    this.#onDay.set(entry, onDay);
    return onDay;
  }
}

/** `market`: asked for with it, which without a date is enough to mean what was listed once: `NYSE: TWTR`. */
function validReadings({ readings }: SurfaceEntry, day: IsoDate | undefined, market: boolean): readonly Reading[] {
  const held = readings.filter((reading) => holds(reading, day));
  return held.length === 0 && market && day === undefined ? readings : mostLikely(held, day);
}

/**
 * Without a date, what is true today comes before what was. With one, whose name is known to have been just that day's comes before whose it
 * is always, and what has ended last; a symbol has one holder in each market.
 */
function mostLikely(held: readonly Reading[], day: IsoDate | undefined): readonly Reading[] {
  if (day === undefined) {
    const current = held.filter(({ validity }) => validity?.until === undefined);
    return current.length > 0 ? current : held;
  }
  if (held.length < 2) return held;
  const rank = ({ validity }: Reading): number => (validity?.until === undefined ? 1 : day <= validity.until ? 2 : 0);
  const best = new Map<string, number>();
  for (const reading of held) best.set(rivalry(reading), Math.max(rank(reading), best.get(rivalry(reading)) ?? 0));
  const owners = new Set(held.flatMap((reading) => (rank(reading) === best.get(rivalry(reading)) ? [reading.id] : [])));
  return held.filter(({ id }) => owners.has(id));
}

/** What readings compete for: a name, or a symbol in one market. */
const rivalry = ({ id, as }: Reading): string => (as === 'symbol' || as === 'former-symbol' ? id.slice(0, id.indexOf(':')) : '');

/** What an owner can sell again. */
const OWNED: ReadonlySet<string> = new Set(['division', 'brand', 'product', 'subsidiary', 'venue']);

/**
 * Symbols must hold on the day, and so must what is owned: a brand that was sold names its seller no more; and what was listed then and is no
 * more. Names live on in the news after they end (`formerly Facebook`), but not before they begin.
 */
function holds({ as, validity, entity }: Reading, day: IsoDate | undefined): boolean {
  if (!validity) return true;
  const livesOn = as !== 'symbol' && !entity.ended && !OWNED.has(as);
  if (day === undefined) return livesOn || validity.until === undefined;
  if (validity.from !== undefined && day < validity.from) return false;
  if (validity.until === undefined || day <= validity.until) return true;
  return livesOn && as !== 'former-symbol';
}

/** `A/S` and `S.p.A.` are two words to the tokens. */
const TWO_WORD_FORM = /^ (?:A\/S|S\.p\.A)\b/;
const LONGEST_TWO_WORD = 7;
const [CAPITAL_A, CAPITAL_S] = [65, 83];

function legalFormAfter(tokens: Tokens, to: number): number {
  const end = tokens.end[to] ?? 0;
  const first = codeAt(tokens.text, end + 1);
  if ((first === CAPITAL_A || first === CAPITAL_S) && TWO_WORD_FORM.test(tokens.text.slice(end, end + LONGEST_TWO_WORD))) return to + 2;
  let last = to;
  while (last + 1 < tokens.count && last - to < 3) {
    if (!hasFlag(tokens, last + 1, Flag.foreign) && !mayBeLegalForm(tokens.hash[last + 1] ?? 0)) break;
    const gap = tokens.text.slice(tokens.end[last] ?? 0, tokens.start[last + 1] ?? 0);
    if (!/^(?:, ?|[\s\u00a0]|\. | & )$/.test(gap) || !isLegalForm(wordAt(tokens, last + 1))) break;
    if (/^[a-z]/.test(wordAt(tokens, last + 1)) && wordAt(tokens, last + 1) !== 'plc') break;
    last += 1;
  }
  return last;
}

function lastTokenBefore(tokens: Tokens, token: number, end: number): number {
  let last = token;
  while (last + 1 < tokens.count && (tokens.start[last + 1] ?? 0) < end && gapAfter(tokens, last) !== ' ') last += 1;
  return last;
}
