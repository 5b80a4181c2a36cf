import type { ReadingSettings } from '../core/settings/settings.ts';

/** Puts the reader's choice of colours and motion on an element of ours; what follows the page or the system is left to it. */
export function applyLook({ dataset }: HTMLElement, { theme, motion }: Pick<ReadingSettings, 'theme' | 'motion'>): void {
  if (theme === 'page') delete dataset.theme;
  else dataset.theme = theme;
  if (motion === 'system') delete dataset.motion;
  else dataset.motion = motion;
}
