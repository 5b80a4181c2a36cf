import type { Entrance } from './entrance.ts';

/** The extension's own world beside the page, which the page cannot see: here our scripts find each other. */
export const world = globalThis as { [KEY]?: Entrance };
export const KEY: unique symbol = Symbol.for('margin-notes') as never;
