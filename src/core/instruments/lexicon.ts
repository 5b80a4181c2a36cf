import { fold } from './fold.ts';
import type { InstrumentId, Validity } from './instrument.ts';
import { entryOf, type LookUp, type LookUpAnswer, type NameKind, type Reading, readingOf, type SurfaceEntry } from './look-up.ts';
import { Lexicon } from './packed.ts';
import { Remembered } from './remember.ts';

export type { Lexicon } from './packed.ts';

/** Opens what `compileLexicon` made. Throws if the text is not its work. */
export const openLexicon = (compiled: string): Lexicon => new Lexicon(compiled);

/** The look-up for `annotate`. It looks up what is asked of its answer: nobody asks for names within a known one. */
export const lookUpIn = (lexicon: Lexicon): LookUp => Object.assign(() => answersOf(lexicon), { filter: lexicon.filter });

/** What the surfaces name. A surface in the form of an id (`JP:7203`) is answered by that id. */
export function lookUp(lexicon: Lexicon, surfaces: Iterable<string>): ReadonlyMap<string, SurfaceEntry> {
  const answers = answersOf(lexicon);
  const found = new Map<string, SurfaceEntry>();
  for (const surface of surfaces) {
    const entry = answers.get(surface);
    if (entry) found.set(surface, entry);
  }
  return found;
}

let made = 0;

/** Articles name the same things again and again. */
class Answers implements LookUpAnswer {
  readonly serial: number;
  readonly #known = new Remembered<string, SurfaceEntry>();
  readonly #find: (surface: string) => SurfaceEntry | undefined;

  constructor(lexicon: Lexicon) {
    made += 1;
    this.serial = made;
    this.#find = (surface) => (surface.includes(':') ? byId(lexicon, surface) : bySurface(lexicon, surface));
  }

  get(surface: string): SurfaceEntry | undefined {
    return this.#known.get(surface, this.#find);
  }
}

const ANSWERS = new WeakMap<Lexicon, Answers>();

function answersOf(lexicon: Lexicon): Answers {
  const known = ANSWERS.get(lexicon) ?? new Answers(lexicon);
  ANSWERS.set(lexicon, known);
  return known;
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
  const readings = [...holders, ...lines].flatMap(([, of, , from, until]) => {
    const entity = lexicon.known(of);
    return entity ? [readingOf(entity, 'symbol', false, validityOf(from, until))] : [];
  });
  if (readings.length > 0) return entryOf(id, readings);
  const entity = lexicon.known(id);
  return entity && entryOf(id, [readingOf(entity, 'symbol')]);
}

const isSymbolKind = (as: NameKind): boolean => as === 'symbol' || as === 'former-symbol';

const validityOf = (from?: string, until?: string): Validity | undefined =>
  from || until ? { ...(from ? { from } : {}), ...(until ? { until } : {}) } : undefined;

function bySurface(lexicon: Lexicon, surface: string): SurfaceEntry | undefined {
  const known = lexicon.entry(fold(surface));
  if (!known) return undefined;
  const readings: Reading[] = [];
  const joined: InstrumentId[] = [];
  for (const [written, id, as, from, until] of known.rows) {
    if (as === 'joined') joined.push(id);
    const entity = as === 'joined' ? undefined : lexicon.known(id);
    const fit = entity && caseFit(written, surface, isSymbolKind(as), entity.kind === 'crypto' || entity.kind === 'index');
    if (!entity || fit === 'no') continue;
    readings.push(readingOf(entity, as, fit === 'loose', validityOf(from, until)));
  }
  return readings.length === 0 ? undefined : entryOf(surface, readings, known.ordinary, joined);
}

/** `Marks and Spencer` is written as `Marks & Spencer` is. */
const letters = (text: string): string => text.replace(/ and | AND |[^\p{L}]/gu, '');
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
