import { type Glance, glanceOf } from '../core/glance.ts';
import type { InstrumentId } from '../core/instruments/instrument.ts';
import type { ArticleNotes } from '../core/notes.ts';
import { type PackedNotes, packNotes, unpackNotes } from './packed-notes.ts';

/**
 * What the background keeps of the article in a tab, in memory and for the time that the browser runs: the popup shows it while it asks the page
 * for the rest.
 */
export interface KeptGlance extends Omit<Glance, 'notes'> {
  readonly tabId: number;
  readonly notes: PackedNotes;
}

/** So many tabs have one; of two that share a place, the one that was read last. */
const PLACES = 64;

export const glanceKey = (tabId: number): string => `glance.${tabId % PLACES}`;

/** `always`: names that it has where the article has them. */
export function packGlance(tabId: number, notes: ArticleNotes, always?: ReadonlySet<InstrumentId>): KeptGlance {
  const glance = glanceOf(notes, always);
  return { ...glance, tabId, notes: packNotes(glance.notes) };
}

/** What was kept of a tab, if that is what stands at its place. Only the background writes there, and an update of the extension empties it. */
export function readGlance(kept: unknown, tabId: number): Glance | null {
  if (typeof kept !== 'object' || kept === null || !('tabId' in kept) || kept.tabId !== tabId) return null;
  const { counts, notes } = kept as KeptGlance;
  return { counts, notes: unpackNotes(notes) };
}
