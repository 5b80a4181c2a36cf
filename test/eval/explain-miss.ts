import type { Article } from '../../src/core/article/article.ts';
import { sentences } from '../../src/core/article/sentences.ts';
import { fold } from '../../src/core/instruments/fold.ts';
import { type Lexicon, lookUp } from '../../src/core/instruments/lexicon.ts';
import { type WeighedSpan, weighSpans } from '../../src/core/mentions/find.ts';
import { collectCandidates } from '../../src/core/mentions/spans/candidates.ts';
import { MARK_FROM } from '../../src/core/mentions/weigh/weights.ts';
import { tokenise } from '../../src/core/mentions/words/tokens.ts';
import type { MentionError } from './score-mentions.ts';

const MOST_FEATURES = 4;

/** Why a mention that was asked for was not marked. */
export async function explainMiss(article: Article, lexicon: Lexicon, { surface, instrument, start, end }: MentionError): Promise<string> {
  const weighed = await weighSpans(article, sentences(article), (surfaces) => lookUp(lexicon, surfaces));
  const there = weighed.find(({ span }) => span.start < end && start < span.end);
  if (there) return explain(there, surface, instrument);
  const offered = collectCandidates(tokenise(article.text)).some((candidate) => fold(candidate.surface) === fold(surface));
  return offered ? 'not in the lexicon' : 'not a candidate';
}

function explain({ span, judgement: { entity, score, reading, evidence } }: WeighedSpan, surface: string, instrument: string): string {
  if (entity.id !== instrument) return `lost to “${span.surface}” → ${entity.id}, ${score.toFixed(1)}`;
  if (fold(span.surface) !== fold(surface)) return `read as “${span.surface}”`;
  if (score >= MARK_FROM) return `only listed, as ${reading.as}`;
  const against = [...evidence].sort((a, b) => a.weight - b.weight).slice(0, MOST_FEATURES);
  return `too light, ${score.toFixed(1)}: ${against.map(({ feature, weight }) => `${feature} ${weight}`).join(', ')}`;
}

/** What spoke for a mark that was not asked for. */
export async function explainMark(article: Article, lexicon: Lexicon, { start }: MentionError): Promise<string> {
  const weighed = await weighSpans(article, sentences(article), (surfaces) => lookUp(lexicon, surfaces));
  const there = weighed.find(({ span }) => span.start === start);
  const pro = [...(there?.judgement.evidence ?? [])].sort((a, b) => b.weight - a.weight).slice(0, MOST_FEATURES);
  return `${there?.judgement.score.toFixed(1) ?? '?'}: ${pro.map(({ feature, weight }) => `${feature} ${weight}`).join(', ')}`;
}
