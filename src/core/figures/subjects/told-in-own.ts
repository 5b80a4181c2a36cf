import type { Referent } from '../names/names.ts';
import type { Entities } from '../passage.ts';

/** What the whole world pays for in American dollars. */
const OF_WORLD: ReadonlySet<string> = new Set(['crypto', 'token', 'commodity', 'contract']);

/** What a story tells of it is told in the dollars of where it was filed: of no coin or commodity, nor of what is listed in America alone. */
export const isToldInOwn = ({ class: kind, instrument }: Referent, entities: Entities): boolean => {
  if (OF_WORLD.has(kind)) return false;
  if (instrument?.startsWith('US:') !== true) return true;
  const entity = entities[instrument];
  return entity !== undefined && entity.kind !== 'organisation' && entity.parallel === 'home';
};
