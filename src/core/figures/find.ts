import type { Article } from '../article/article.ts';
import type { Sentence } from '../article/sentences.ts';
import type { Entity, InstrumentId } from '../instruments/instrument.ts';
import type { Mention } from '../mentions/mention.ts';
import type { KeyFigure } from './figure.ts';

/** Every amount that the article states, as a typed record, in text order. */
export function findFigures(
  _article: Article,
  _sentences: readonly Sentence[],
  _mentions: readonly Mention[],
  _entities: Readonly<Record<InstrumentId, Entity>>,
): KeyFigure[] {
  return [];
}
