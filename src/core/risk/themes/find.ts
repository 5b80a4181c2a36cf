import type { Article } from '../../article/article.ts';
import type { Sentence } from '../../article/sentences.ts';
import type { InstrumentId } from '../../instruments/instrument.ts';
import type { Mention } from '../../mentions/mention.ts';
import { compile, matches, type PatternMatch } from './pattern.ts';
import { CLASSES, PHRASES } from './phrases.ts';
import { POLARITY_WORDS, polarity } from './polarity.ts';
import { THEMES, type Theme, type ThemeEvidence, type ThemeId } from './theme.ts';
import { type Words, wordsOf } from './words.ts';

const TABLE = compile(PHRASES, CLASSES, POLARITY_WORDS);
const POLARITY = polarity(TABLE.vocabulary);

/** Longer "sentences" are tables, code or lists without full stops: nothing to quote. */
const MAX_SENTENCE = 2_000;
/** A list that a reader can take in. */
const MAX_EVIDENCE = 40;

interface Found extends ThemeEvidence {
  readonly weak: boolean;
}

/**
 * The risks that the article raises, each with the sentences that raise it, in text order. A theme needs one phrase that means it by itself;
 * only then do weaker phrases count as further evidence. What the sentence denies does not count. Linear in the text.
 */
export function findThemes(article: Article, sentences: readonly Sentence[], mentions: readonly Mention[]): Theme[] {
  const found = new Map<ThemeId, Found[]>();
  let mention = 0;
  for (const sentence of sentences) {
    while (mention < mentions.length && (mentions[mention]?.end ?? 0) <= sentence.start) mention += 1;
    if (sentence.end - sentence.start > MAX_SENTENCE) continue;
    const words = wordsOf(article.text, sentence.start, sentence.end, TABLE.vocabulary);
    const best = strongest(words);
    if (best.size === 0) continue;
    const entities = entitiesIn(mentions, mention, sentence.end);
    for (const [theme, match] of best) {
      const evidence = found.get(theme) ?? [];
      found.set(theme, evidence);
      if (evidence.length < MAX_EVIDENCE) evidence.push(quote(article, sentence, words, match, entities));
    }
  }
  return THEMES.flatMap((theme) => {
    const evidence = found.get(theme) ?? [];
    return evidence.some((one) => !one.weak) ? [{ theme, evidence: evidence.map(({ weak: _, ...one }) => one) }] : [];
  });
}

/** One match a theme: a strong one if there is one, else the first. */
function strongest(words: Words): Map<ThemeId, PatternMatch<ThemeId>> {
  const best = new Map<ThemeId, PatternMatch<ThemeId>>();
  for (const match of matches(words, TABLE)) {
    const known = best.get(match.pattern.label);
    if (known !== undefined && (!known.pattern.weak || match.pattern.weak)) continue;
    if (!POLARITY.denied(words, match.first, match.last)) best.set(match.pattern.label, match);
  }
  return best;
}

function quote(article: Article, sentence: Sentence, words: Words, match: PatternMatch<ThemeId>, entities: readonly InstrumentId[]): Found {
  return {
    start: sentence.start,
    end: sentence.end,
    modality: POLARITY.hypothetical(words, match.first, match.last) ? 'hypothetical' : 'asserted',
    phrase: article.text.slice(words.starts[match.first], words.ends[match.last]),
    entities,
    weak: match.pattern.weak,
  };
}

function entitiesIn(mentions: readonly Mention[], first: number, end: number): InstrumentId[] {
  const ids = new Set<InstrumentId>();
  for (let i = first; i < mentions.length; i += 1) {
    const mention = mentions[i];
    if (mention === undefined || mention.start >= end) break;
    ids.add(mention.instrument);
  }
  return [...ids];
}
