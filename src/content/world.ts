import type { Entrance } from './entrance.ts';

/** Where the entrance stands in the extension's own world, for whatever is injected after it: the page cannot see it. */
export const ENTRANCE = Symbol.for('margin-notes');

export const world = globalThis as { [ENTRANCE]?: Entrance };
