import type { ThemeId } from '../theme.ts';
import { CREDIT } from './credit.ts';
import { DEMAND } from './demand.ts';
import { MARKET } from './market.ts';
import { STATE } from './state.ts';

/** The phrases of each theme, one a line: what a reader would underline. Notation in `notation.ts`. */
export const PHRASES: Readonly<Record<ThemeId, string>> = { ...CREDIT, ...DEMAND, ...MARKET, ...STATE };
