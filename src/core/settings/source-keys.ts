import { SOURCES, type SourceId } from '../market/source.ts';
import { isRecord, isText } from './stored.ts';

export type SourceKeys = Readonly<Partial<Record<SourceId, string>>>;

/** Keys to sources from whatever storage, or an organisation, held. One that cannot be read costs no other. */
export const readSourceKeys = (raw: unknown): SourceKeys =>
  isRecord(raw) ? Object.fromEntries(SOURCES.flatMap((id) => (isText(raw[id]) ? [[id, raw[id]]] : []))) : {};
