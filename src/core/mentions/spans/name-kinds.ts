import type { NameKind } from '../../instruments/look-up.ts';

/** Readings of an entity by a name of its own. */
export const NAMES: ReadonlySet<NameKind> = new Set<NameKind>(['name', 'short', 'former-name']);

/** Readings of what an entity has, not of itself. */
export const OWNED_KINDS: ReadonlySet<NameKind> = new Set<NameKind>(['brand', 'division', 'product', 'subsidiary']);
