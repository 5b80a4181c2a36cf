import type { Entity } from '../core/instruments/instrument.ts';

/** By their names: none of them is a thing that is owned. */
const NEUTRAL = /volatil|\bVIX\b|VSTOXX|VDAX|VKospi|SKEW|MOVE|dollar/i;

/** The class of what shows an index whose rise is neither gain nor loss, as of fear or of the dollar: its changes have no colour. Else empty. */
export const neutral = ({ kind, name }: Entity): string => (kind === 'index' && NEUTRAL.test(name) ? 'neutral' : '');
