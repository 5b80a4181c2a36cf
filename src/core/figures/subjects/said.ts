import type { Referent } from '../names/names.ts';
import type { Narration } from './narration.ts';

/** Says what it names. */
export interface Speaker {
  speak(narration: Narration): void;
}

/** When something was said; later is more. */
export interface Said {
  readonly referent: Referent;
  readonly order: number;
}

export const isLater = (said: Said, than: Said | undefined): boolean => than === undefined || said.order > than.order;
