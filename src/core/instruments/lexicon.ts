import { fold } from './fold.ts';
import { type Entity, type InstrumentId, type KnownEntity, knownEntity } from './instrument.ts';
import type { LookUp, LookUpAnswer, NameKind, Reading, SurfaceEntry } from './look-up.ts';
import { Lexicon, type NameRow } from './packed.ts';
import { Remembered } from './remember.ts';

export type { Lexicon } from './packed.ts';

/** Opens what `compileLexicon` made. Throws if the text is not its work. */
export const openLexicon = (compiled: string): Lexicon => new Lexicon(compiled);

export const getEntity = (lexicon: Lexicon, id: InstrumentId): Entity | undefined => lexicon.entity(id);

/** The look-up for `annotate`. */
export const lookUpIn = (lexicon: Lexicon): LookUp =>
  Object.assign((surfaces: readonly string[]) => lookUp(lexicon, surfaces), { filter: lexicon.filter });

/** What a surface names, with the entities that its readings are of. */
interface Answer {
  readonly entry: SurfaceEntry;
  readonly entities: readonly KnownEntity[];
}

/** Articles name the same things again and again. */
const ANSWERS = new WeakMap<Lexicon, Remembered<string, Answer>>();

function answersOf(lexicon: Lexicon): Remembered<string, Answer> {
  const known = ANSWERS.get(lexicon) ?? new Remembered<string, Answer>();
  ANSWERS.set(lexicon, known);
  return known;
}

/** What the surfaces name. A surface in the form of an id (`JP:7203`) is answered by that id. */
export function lookUp(lexicon: Lexicon, surfaces: readonly string[]): LookUpAnswer {
  const answers = answersOf(lexicon);
  const found = new Map<string, SurfaceEntry>();
  const entities = new Map<InstrumentId, KnownEntity>();
  const find = (surface: string): Answer | undefined => answerTo(lexicon, surface);
  for (const surface of surfaces) {
    const answer = answers.get(surface, find);
    if (!answer) continue;
    found.set(surface, answer.entry);
    for (const entity of answer.entities) entities.set(entity.id, entity);
  }
  return { surfaces: found, entities };
}

function answerTo(lexicon: Lexicon, surface: string): Answer | undefined {
  const entry = surface.includes(':') ? byId(lexicon, surface) : bySurface(lexicon, surface);
  return entry && { entry, entities: entry.readings.flatMap(({ id }) => knownIn(lexicon, id) ?? []) };
}

function knownIn(lexicon: Lexicon, id: InstrumentId): KnownEntity | undefined {
  const entity = lexicon.entity(id);
  return entity && knownEntity(entity);
}

/**
 * Whose a market's symbol is and was: holders by their days; of a home line (`JP:7203`) the instrument that stands for its issuer; else the
 * instrument of that id.
 */
function byId(lexicon: Lexicon, id: InstrumentId): SurfaceEntry | undefined {
  const market = id.slice(0, id.indexOf(':') + 1);
  const symbol = id.slice(market.length);
  const holders = (lexicon.entry(fold(symbol))?.rows ?? []).filter(
    ([written, of, as]) => written === symbol && isSymbolKind(as) && of.startsWith(market),
  );
  const lines = (lexicon.entry(fold(id))?.rows ?? []).filter(([written]) => written === id);
  const readings = [...holders, ...lines].flatMap((row) => (lexicon.entity(row[1]) ? [{ ...readingOf(row), as: 'symbol' as const }] : []));
  if (readings.length > 0) return { readings };
  return lexicon.entity(id) && { readings: [{ id, as: 'symbol' }] };
}

const isSymbolKind = (as: NameKind): boolean => as === 'symbol' || as === 'former-symbol';

const readingOf = ([, id, as, from, until]: NameRow): Reading => ({
  id,
  as,
  ...(from || until ? { validity: { ...(from ? { from } : {}), ...(until ? { until } : {}) } } : {}),
});

function bySurface(lexicon: Lexicon, surface: string): SurfaceEntry | undefined {
  const known = lexicon.entry(fold(surface));
  if (!known) return undefined;
  const readings: Reading[] = [];
  for (const row of known.rows) {
    const [written, id, as] = row;
    const entity = lexicon.entity(id);
    const fit = entity && caseFit(written, surface, isSymbolKind(as), entity.kind === 'crypto' || entity.kind === 'index');
    if (!entity || fit === 'no') continue;
    readings.push(fit === 'loose' ? { ...readingOf(row), loose: true } : readingOf(row));
  }
  if (readings.length === 0) return undefined;
  return known.ordinary ? { readings, ordinary: known.ordinary } : { readings };
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
