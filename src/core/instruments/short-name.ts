import { type Entity, type Instrument, type InstrumentId, isInstrument, symbolOf } from './instrument.ts';

/** What fits into a chip or the head of a column, in UTF-16 code units. */
const MOST = 20;

/** The shortest that a reader knows an instrument by: its symbol, or what stands for that where exchanges number their listings. */
export const shortNameOf = ({ symbol, short }: Pick<Instrument, 'symbol' | 'short'>): string => short ?? symbol;

/**
 * What stands for a symbol that is a number (`005930`): the name, else the first of the other reviewed names that 20 characters hold, else as much of
 * the name as they hold, whole words as far as there are any. Undefined where the symbol says something.
 */
export function shortOf(symbol: string, name: string, others: readonly string[]): string | undefined {
  if (!/^\d+[A-Z]?$/.test(symbol)) return undefined;
  const fitting = [name, ...others].find(({ length }) => length <= MOST);
  if (fitting !== undefined) return fitting;
  const space = name.lastIndexOf(' ', MOST - 1);
  return `${name.slice(0, space > 0 ? space : MOST - 1)}…`;
}

type Entities = Readonly<Record<InstrumentId, Entity>>;

/** Every view asks for them, again and again. */
const known = new WeakMap<Entities, ReadonlyMap<InstrumentId, string>>();

/**
 * The short name of one of the entities of an article, by which it is told from the others: `AI` of two exchanges is `AI US` and `AI FR`, and a coin
 * that has a fund's symbol is called by its name. Unlisted organisations go by their names; of an unknown id the symbol is left.
 */
export function shortNameAmong(entities: Entities, id: InstrumentId): string {
  const names = known.get(entities) ?? shortNames(entities);
  known.set(entities, names);
  return names.get(id) ?? symbolOf(id);
}

function shortNames(entities: Entities): ReadonlyMap<InstrumentId, string> {
  const all = Object.entries(entities).map(([id, entity]) => [id, entity, plainName(entity)] as const);
  const counts = new Map<string, number>();
  for (const [, , name] of all) counts.set(name, (counts.get(name) ?? 0) + 1);
  return new Map(all.map(([id, entity, name]) => [id, counts.get(name) === 1 ? name : distinctName(entity)]));
}

const plainName = (entity: Entity): string => (isInstrument(entity) ? shortNameOf(entity) : entity.name);

/** Coins and indices are listed in no country. */
function distinctName(entity: Entity): string {
  if (!isInstrument(entity) || entity.kind === 'crypto' || entity.kind === 'index') return entity.name;
  return `${entity.symbol} ${entity.id.slice(0, entity.id.indexOf(':'))}`;
}
