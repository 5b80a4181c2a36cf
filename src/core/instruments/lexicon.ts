import type { CompiledLexicon, NameRow } from './compile.ts';
import { fold } from './fold.ts';
import type { Entity, InstrumentId } from './instrument.ts';
import type { LookUpAnswer, OrdinarySense, Reading, SurfaceEntry } from './look-up.ts';

/** What `openLexicon` gives: names to look up, and the entities they name. Merged lists make a new one. */
export interface Lexicon {
  readonly entities: readonly Entity[];
  readonly names: ReadonlyMap<string, readonly NameRow[]>;
  readonly ordinary: ReadonlyMap<string, readonly OrdinarySense[]>;
  readonly byId: ReadonlyMap<InstrumentId, Entity>;
}

/** Opens what `compileLexicon` made. Throws if the text is not its work. */
export function openLexicon(compiled: string): Lexicon {
  const { entities, keys, names, ordinary } = JSON.parse(compiled) as CompiledLexicon;
  const map = new Map<string, readonly NameRow[]>();
  keys.forEach((key, index) => {
    map.set(key, names[index] ?? []);
  });
  return {
    entities,
    names: map,
    ordinary: new Map(Object.entries(ordinary)),
    byId: new Map(entities.map((entity) => [entity.id, entity])),
  };
}

export const getEntity = (lexicon: Lexicon, id: InstrumentId): Entity | undefined => lexicon.byId.get(id);

/** What the surfaces name. A surface in the form of an id (`JP:7203`) is answered by that id. */
export function lookUp(lexicon: Lexicon, surfaces: readonly string[]): LookUpAnswer {
  const found: Record<string, SurfaceEntry> = Object.create(null) as Record<string, SurfaceEntry>;
  const entities: Record<InstrumentId, Entity> = Object.create(null) as Record<InstrumentId, Entity>;
  for (const surface of surfaces) {
    const entry = surface.includes(':') ? byId(lexicon, surface) : bySurface(lexicon, surface);
    if (!entry) continue;
    found[surface] = entry;
    for (const { id } of entry.readings) {
      const entity = lexicon.byId.get(id);
      if (entity) entities[id] = entity;
    }
  }
  return { surfaces: found, entities };
}

/** The instrument of an id; of a home line (`JP:7203`) the instrument that stands for its issuer. */
function byId(lexicon: Lexicon, id: InstrumentId): SurfaceEntry | undefined {
  if (lexicon.byId.has(id)) return { readings: [{ id, as: 'symbol' }] };
  const line = lexicon.names.get(fold(id))?.find(([written]) => written === id);
  const entity = line && lexicon.entities[line[1]];
  return entity ? { readings: [{ id: entity.id, as: 'symbol' }] } : undefined;
}

function bySurface(lexicon: Lexicon, surface: string): SurfaceEntry | undefined {
  const key = fold(surface);
  const rows = lexicon.names.get(key);
  if (!rows) return undefined;
  const readings: Reading[] = [];
  for (const [written, index, as, from, until] of rows) {
    const entity = lexicon.entities[index];
    const fit =
      entity && caseFit(written, surface, as === 'symbol' || as === 'former-symbol', entity.kind === 'crypto' || entity.kind === 'index');
    if (!entity || fit === 'no') continue;
    const validity = from || until ? { validity: { ...(from ? { from } : {}), ...(until ? { until } : {}) } } : {};
    readings.push({ id: entity.id, as, ...validity, ...(fit === 'loose' ? { loose: true } : {}) });
  }
  if (readings.length === 0) return undefined;
  const ordinary = lexicon.ordinary.get(key);
  return ordinary ? { readings, ordinary } : { readings };
}

const letters = (text: string): string => text.replace(/[^\p{L}]/gu, '');
const isUpper = (text: string): boolean => text === text.toUpperCase();

/** Whether a name may be written so: symbols only in capitals, initials too, a capital name never in lower case. */
function caseFit(written: string, surface: string, symbol: boolean, mayBeLower: boolean): 'exact' | 'loose' | 'no' {
  if (written === surface) return 'exact';
  // Initials with dots are a person's or a body's, not a symbol: `C.C.`, `U.N.`
  if (symbol && /^[A-Z](?:\.[A-Z])+$/.test(surface)) return 'no';
  const ours = letters(written);
  const theirs = letters(surface);
  if (ours === theirs) return 'exact';
  if (symbol) return 'no';
  if (isUpper(theirs)) return 'loose';
  if (mayBeLower && theirs === theirs.toLowerCase()) return 'loose';
  const first = theirs.charAt(0);
  if (isUpper(ours)) return ours.length >= 4 && isUpper(first) ? 'loose' : 'no';
  if (isUpper(first) || first === ours.charAt(0)) return 'loose';
  return 'no';
}
