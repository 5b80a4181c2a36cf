import { browser } from './browser.ts';

/** Match patterns that the reader has granted. */
export async function grantedOrigins(): Promise<readonly string[]> {
  return (await browser.permissions.getAll()).origins ?? [];
}

/** `true` when every pattern is granted. */
export const hasOrigins = (origins: readonly string[]): Promise<boolean> => browser.permissions.contains({ origins: [...origins] });

/** Asks the reader; must be called in the turn of a click. */
export const requestOrigins = (origins: readonly string[]): Promise<boolean> => browser.permissions.request({ origins: [...origins] });

export const removeOrigins = (origins: readonly string[]): Promise<boolean> => browser.permissions.remove({ origins: [...origins] });

/** Grants came or went. Returns the end of it. */
export function onOriginsChanged(changed: () => void): () => void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
  return () => {
    browser.permissions.onAdded.removeListener(changed);
    browser.permissions.onRemoved.removeListener(changed);
  };
}
