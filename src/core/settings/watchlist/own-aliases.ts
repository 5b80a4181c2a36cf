import { digestOf } from '../../digest.ts';
import type { InstrumentId } from '../../instruments/instrument.ts';
import type { Watchlist } from './watchlist.ts';

/** The reader's own names for what they watch, with whose they are, in the reader's order. */
export const ownAliases = ({ entries }: Watchlist): readonly (readonly [alias: string, InstrumentId])[] =>
  entries.flatMap(({ id, aliases = [] }) => aliases.map((alias) => [alias, id] as const));

/** Tells a page that the aliases are others, and not what they are. */
export const aliasesDigest = (watchlist: Watchlist): string => digestOf(JSON.stringify(ownAliases(watchlist)));
