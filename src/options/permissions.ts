import { isGranted } from '../core/settings/sites/origins.ts';
import { grantedOrigins, removeOrigins, requestOrigins } from '../platform/permissions.ts';

/**
 * Gives `leaving` back and keeps `needed`, which the browser may have granted as a part of it only. Must be called in the turn of a click. What is
 * left without a grant after all is the answer: Firefox asks for it in this turn or not at all, Chromium grants it again without asking.
 */
export async function exchangeOrigins(leaving: readonly string[], needed: readonly string[]): Promise<readonly string[]> {
  const removing = removeOrigins(leaving);
  const asking = needed.length > 0 ? requestOrigins(needed) : null;
  await Promise.all([removing, asking]);
  const missing = await missingOf(needed);
  if (missing.length === 0) return missing;
  await requestOrigins(missing).catch(() => false);
  return missingOf(missing);
}

async function missingOf(needed: readonly string[]): Promise<readonly string[]> {
  const granted = await grantedOrigins();
  return needed.filter((origin) => !isGranted(granted, origin));
}
