import type { Article } from '../article/article.ts';
import type { Sentence } from '../article/sentences.ts';
import type { Entity, InstrumentId } from '../instruments/instrument.ts';
import type { LookUp } from '../instruments/look-up.ts';
import type { Mention } from './mention.ts';

export interface FoundMentions {
  readonly mentions: readonly Mention[];
  readonly entities: Readonly<Record<InstrumentId, Entity>>;
}

/** Candidates → evidence → decision. */
export async function findMentions(_article: Article, _sentences: readonly Sentence[], lookUp: LookUp): Promise<FoundMentions> {
  await lookUp([]);
  return { mentions: [], entities: {} };
}
