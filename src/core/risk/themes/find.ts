import type { Article } from '../../article/article.ts';
import type { Sentence } from '../../article/sentences.ts';
import { codeAt } from '../../characters.ts';
import type { KeyFigure } from '../../figures/figure.ts';
import type { InstrumentId } from '../../instruments/instrument.ts';
import type { Mention } from '../../mentions/mention.ts';
import { type Tokens, tokenise } from '../../mentions/words/tokens.ts';
import { compiledPhrases } from './compiled.ts';
import { concerned, entitiesOf } from './entities.ts';
import { fallOf } from './falls.ts';
import { isModest } from './modest.ts';
import { openPhrases } from './open.ts';
import { isInPassing, mayBeInPassing } from './passing.ts';
import { Past } from './past.ts';
import type { Pattern, PatternMatch, PatternTable } from './pattern.ts';
import { type Slight, worthQuoting } from './quoting.ts';
import { type Readers, readersOf } from './readers.ts';
import { bySentence, isNoFall, isOfThing } from './rises.ts';
import { smallerResults } from './smaller-results.ts';
import { THEMES, type Theme, type ThemeEvidence, type ThemeId } from './theme.ts';
import { isTitled } from './titled.ts';
import { FIRST_WORD, KIND, smallLetter } from './vocabulary.ts';
import type { WordSet } from './word-set.ts';
import { emptyWords, type WordReader, type Words, wordReader } from './words.ts';

/** Longer "sentences" are tables, code or lists without full stops: nothing to quote. */
const MAX_SENTENCE = 2_000;
/** A list that a reader can take in. */
const MAX_EVIDENCE = 40;
/** So many words of finance make an article about markets. */
const MARKET_WORDS = 2;

interface Found extends ThemeEvidence {
  readonly weak: boolean;
  readonly guarded: boolean;
  /** Tells of what was long ago, and raises nothing by itself. */
  readonly bygone: boolean;
  /** Another phrase of the sentence says so too, or it tells of a crime, which nobody names by the way. */
  readonly backed: boolean;
  readonly slight: Slight | undefined;
}

interface Match extends PatternMatch<ThemeId> {
  /** Less than a phrase that means the theme by itself. */
  readonly weak: boolean;
  /** As good as one where the article is about markets. */
  readonly guarded: boolean;
  readonly backed: boolean;
}

interface Reader extends Readers {
  readonly words: WordReader;
  /** Filled by one sentence after the other. */
  readonly room: Words;
  readonly table: PatternTable<ThemeId>;
}

let reader: Reader | undefined;

/** Opened at the first article and not when the module loads: a worker often wakes for something else. */
function opened(): Reader {
  const { vocabulary, numbers, table } = openPhrases<ThemeId>(compiledPhrases());
  const readers = readersOf(numbers);
  return { ...readers, words: wordReader(vocabulary, readers.units), room: emptyWords(MAX_SENTENCE), table };
}

/**
 * The risks that the article raises, each with the sentences that raise it, in text order. A theme needs one phrase that means it by itself;
 * only then do weaker phrases count as further evidence. What the sentence denies does not count. A result
 * smaller than the one that it is compared with, and a market that falls, is told by the `figures`, in whatever words. Linear in the text.
 */
export function findThemes(
  article: Article,
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
  tokens: Tokens = tokenise(article.text),
  figures: readonly KeyFigure[] = [],
): Theme[] {
  reader ??= opened();
  const now = reader;
  const { continuing: goesOn, words: wordReader, room: words, polarity, market, smallPrint } = now;
  const entities = entitiesOf(article.text, sentences, mentions, goesOn);
  const found = new Map<ThemeId, Found[]>();
  const add = (theme: ThemeId, evidence: Found): void => {
    const known = found.get(theme);
    if (known === undefined) found.set(theme, [evidence]);
    else if (known.length < MAX_EVIDENCE) known.push(evidence);
  };
  const smaller = smallerResults(article.text, figures);
  const past = new Past(article.text, yearOf(article));
  let aboutMarkets = 0;
  let named = 0;
  let token = 0;
  const figuresAt = bySentence(figures);
  let told: readonly KeyFigure[] = [];
  const strongest = searching(now, (theme, first, last) => {
    const [start, end] = [words.starts[first] ?? 0, words.ends[last] ?? 0];
    if (isWithinName(mentions, named, start, end) || isTitled(words, first, last, article.text)) return true;
    if (isModest(theme, told, article.text, start, end)) return true;
    if (theme !== 'volatility_selloff') return false;
    return isOfThing(words, first, last, now.priced) || (told.length > 0 && isNoFall(told, article.text.slice(start, end), start, end));
  });
  sentences.forEach((sentence, index) => {
    const { start, end } = sentence;
    told = figuresAt.get(start) ?? [];
    if (end - start > MAX_SENTENCE) return;
    token = wordReader.read(words, tokens, token, start, end);
    if (aboutMarkets < MARKET_WORDS) aboutMarkets += countOf(market, words);
    while (named < mentions.length && (mentions[named]?.end ?? 0) <= start) named += 1;
    takeForNames(words, mentions, named, now.raters);
    const best = strongest();
    const result = best.has('earnings_weakness') ? undefined : smaller.get(start);
    const fall = told.length > 0 && best.get('volatility_selloff')?.weak !== false ? fallOf(told, article.text) : undefined;
    if ((best.size === 0 && result === undefined && fall === undefined) || smallPrint.is(words)) return;
    const bygone = past.has(start, end) || past.goesOn(sentence, sentences[index - 1]);
    const isNamed = namesAny(mentions, named, start, end);
    const isFallTold = fall !== undefined && !bygone;
    for (const [theme, match] of best) {
      if (isFallTold && theme === 'volatility_selloff') continue;
      if (isSaidByAnother(theme, best)) continue;
      add(theme, {
        start,
        end,
        modality: polarity.hypothetical(words, match) ? 'hypothetical' : 'asserted',
        phrase: article.text.slice(words.starts[match.first], words.ends[match.last]),
        entities: concerned(entities.of(index, words, theme), told, theme, isNamed),
        weak: match.weak,
        bygone,
        guarded: match.guarded,
        backed: match.backed || (theme === 'legal_fraud' && now.grave.isWithin(words, match.first, match.last + 1)),
        slight: slightnessOf(MOVES.has(theme) && words.ids[match.first] === KIND.name, article.text, start, end),
      });
    }
    if (isFallTold) {
      const phrase = article.text.slice(fall.start, fall.end);
      const whom = concerned(entities.of(index, words, 'volatility_selloff'), told, 'volatility_selloff', isNamed);
      add('volatility_selloff', byFigure(start, end, phrase, whom, false, slightnessOf(fall.slight, article.text, start, end)));
    }
    if (result !== undefined) {
      const whom = concerned(entities.of(index, words, 'earnings_weakness'), told, 'earnings_weakness', isNamed);
      // Two results side by side are no word in passing.
      add('earnings_weakness', { ...byFigure(start, end, result, whom, bygone, undefined), backed: true });
    }
  });
  return THEMES.flatMap((theme) => {
    const evidence = found.get(theme) ?? [];
    const raised = evidence.some(({ weak, guarded, bygone }) => !bygone && (!weak || (guarded && aboutMarkets >= MARKET_WORDS)));
    const isQuoted = raised && !isInPassing(theme, evidence, sentences.length, article.text.length);
    return isQuoted ? [{ theme, evidence: worthQuoting(theme, evidence).map(shown) }] : [];
  });
}

/** What a figure tells, in whatever words. */
const byFigure = (
  start: number,
  end: number,
  phrase: string,
  entities: readonly InstrumentId[],
  bygone: boolean,
  slight: Slight | undefined,
): Found => ({
  start,
  end,
  modality: 'asserted',
  phrase,
  entities,
  weak: false,
  bygone,
  guarded: false,
  backed: false,
  slight,
});

const yearOf = ({ published }: Article): number | undefined => (published === null ? undefined : Number(published.date.slice(0, 4)));

/** The words of companies' names are no words of phrases, but those of `raters`: Western Alliance is no alliance. `from`: the first mention that may reach so far. */
function takeForNames(words: Words, mentions: readonly Mention[], from: number, raters: WordSet): void {
  if ((mentions[from]?.start ?? Number.POSITIVE_INFINITY) >= (words.ends[words.length - 1] ?? 0)) return;
  for (let i = 0, at = from; i < words.length; i += 1) {
    const start = words.starts[i] ?? 0;
    while (at < mentions.length && (mentions[at]?.end ?? 0) <= start) at += 1;
    const mention = mentions[at];
    if (mention === undefined) return;
    const isOfName = mention.start <= start && mention.kind === 'company' && mention.tier === 'mark';
    const id = words.ids[i] ?? 0;
    if (isOfName && id >= FIRST_WORD && !raters.has(id)) words.ids[i] = KIND.name;
  }
}

/** The token HYPE is no hype. `from`: the first mention that may reach so far. */
function isWithinName(mentions: readonly Mention[], from: number, start: number, end: number): boolean {
  for (let at = from; (mentions[at]?.start ?? end) < end; at += 1)
    if ((mentions[at]?.start ?? 0) <= start && (mentions[at]?.end ?? 0) >= end) return true;
  return false;
}

/** Is a name marked there? `from`: the first mention that may be. */
function namesAny(mentions: readonly Mention[], from: number, start: number, end: number): boolean {
  for (let at = from; (mentions[at]?.start ?? end) < end; at += 1)
    if ((mentions[at]?.start ?? 0) >= start && mentions[at]?.tier === 'mark') return true;
  return false;
}

const shown = ({ start, end, modality, phrase, entities }: Found): ThemeEvidence => ({ start, end, modality, phrase, entities });

/** Themes that a market wrap raises of one name after the other. */
const MOVES: ReadonlySet<ThemeId> = new Set(['volatility_selloff', 'contagion_correlation']);

/** Money that goes round in a circle is told as that, and not as spent in plenty. */
const isSaidByAnother = (theme: ThemeId, found: ReadonlyMap<ThemeId, Match>): boolean =>
  theme === 'capex_overcommit' && found.get('circular_financing')?.weak === false;

const slightnessOf = (isName: boolean, text: string, start: number, end: number): Slight | undefined => {
  if (isHeading(text, start, end)) return 'heading';
  return isName ? 'name' : undefined;
};

/** A line without an end. */
const isHeading = (text: string, start: number, end: number): boolean => {
  const next = codeAt(text, end);
  return (
    smallLetter(text.charCodeAt(end - 1)) !== 0 &&
    (next === LINE_BREAK || end === text.length) &&
    (start === 0 || text.charCodeAt(start - 1) === LINE_BREAK)
  );
};
const LINE_BREAK = 10;

const NONE: ReadonlyMap<ThemeId, Match> = new Map();

/** Finds one match a theme that the sentence at hand does not deny: the first strong one, else the first. */
function searching(now: Reader, isNone: (theme: ThemeId, first: number, last: number) => boolean): () => ReadonlyMap<ThemeId, Match> {
  const { room: words, table, polarity, meaningsOf } = now;
  let best: Map<ThemeId, Match> | undefined;
  const wanted = (pattern: Pattern<ThemeId>): boolean => {
    const known = best?.get(pattern.label);
    if (known === undefined) return true;
    if (pattern.weak) return false;
    return known.weak || (mayBeInPassing(pattern.label) && !known.backed && pattern.line !== known.pattern.line);
  };
  const visit = (match: PatternMatch<ThemeId>): void => {
    const { pattern, first, last } = match;
    const { weak, guarded, label } = pattern;
    const isGuarded = guarded && !speaksOf(now, words, match);
    const isWeak = weak || isGuarded;
    const known = best?.get(label);
    if (isWeak && known !== undefined) return;
    if (isNone(label, match.first, match.last)) return;
    if (polarity.denied(words, match, label === 'legal_fraud') || meaningsOf(label).areMeant(words, match)) return;
    best ??= new Map();
    if (known === undefined || known.weak) best.set(label, { pattern, first, last, weak: isWeak, guarded: isGuarded, backed: false });
    // Quarrels are told by the way: two phrases for the same words say it once.
    else if (label !== 'legal_fraud' || first > known.last || last < known.first) best.set(label, { ...known, backed: true });
  };
  return () => {
    best = undefined;
    table.eachMatch(words, wanted, visit);
    return best ?? NONE;
  };
}

function countOf(set: WordSet, words: Words): number {
  let count = 0;
  for (let i = 0; i < words.length; i += 1) if (set.has(words.ids[i] ?? 0)) count += 1;
  return count;
}

/** Do the words outside the phrase speak of markets: one in `market`, or two that mean other things too (`stock` is also what cooks boil down)? */
function speaksOf(
  { market, ambiguous }: Pick<Readers, 'market' | 'ambiguous'>,
  words: Words,
  { first, last }: PatternMatch<ThemeId>,
): boolean {
  let doubtful = 0;
  for (let i = 0; i < words.length; i += 1) {
    const id = words.ids[i] ?? 0;
    if ((i >= first && i <= last) || !market.has(id)) continue;
    if (!ambiguous.has(id)) return true;
    doubtful += 1;
  }
  return doubtful > 1;
}
