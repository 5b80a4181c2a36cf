import { isInstrument } from '../core/instruments/instrument.ts';
import type { ArticleNotes } from '../core/notes.ts';
import type { LexiconService } from './lexicon-service.ts';

/** The notes with the listed names that own or back those that are not listed, so that nobody has to ask what their ids stand for. */
export async function withRelatives(notes: ArticleNotes, lexicon: Pick<LexiconService, 'get'>): Promise<ArticleNotes> {
  const ids = Object.values(notes.entities).flatMap((entity) => (isInstrument(entity) ? [] : entity.related));
  const unknown = [...new Set(ids)].filter((id) => !(id in notes.entities));
  if (unknown.length === 0) return notes;
  const relatives = (await lexicon.get(unknown)).map((entity) => [entity.id, entity] as const);
  return { ...notes, entities: { ...notes.entities, ...Object.fromEntries(relatives) } };
}
