import { IN_PAGE } from '../../messaging/protocol.ts';
import type { Entrance } from './entrance.ts';

/** Where the entrance stands in the extension's own world, for whatever is injected after it: the page cannot see it. */
export const ENTRANCE = Symbol.for(IN_PAGE);

export const world = globalThis as { [ENTRANCE]?: Entrance };
