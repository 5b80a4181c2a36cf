import type { Instrument } from './instrument.ts';

/** What fits into a chip or the head of a column, in UTF-16 code units. */
const MOST = 20;

/**
 * The shortest that a reader knows an instrument by: its symbol, or, where exchanges number their listings (`005930`), as much of its name as
 * 20 characters hold, whole words as far as there are any.
 */
export function shortNameOf({ symbol, name }: Pick<Instrument, 'symbol' | 'name'>): string {
  if (!/^\d/.test(symbol)) return symbol;
  if (name.length <= MOST) return name;
  const space = name.lastIndexOf(' ', MOST - 1);
  return `${name.slice(0, space > 0 ? space : MOST - 1)}…`;
}
