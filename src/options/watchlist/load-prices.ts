import type { InstrumentId } from '../../core/instruments/instrument.ts';
import type { Ask } from '../../messaging/ask.ts';
import type { Page } from '../page.ts';

/** Prices asked for at once; a long list is not fetched unasked. */
const PRICES_AT_ONCE = 30;

/** Prices for names that have none yet: those that the reader has just added first, wherever they stand in the list. */
export async function loadPrices(page: Page, ask: Ask, added: readonly InstrumentId[], shown?: readonly InstrumentId[]): Promise<void> {
  const data = page.data();
  if (!data) return;
  const watched = data.preferences.watchlist.entries.map(({ id }) => id);
  const inTurn = new Set([...added.filter((id) => watched.includes(id)), ...(shown ?? watched)]);
  const missing = [...inTurn].filter((id) => !data.views.has(id));
  await Promise.all(
    missing.slice(0, PRICES_AT_ONCE).map(async (id) => {
      const view = await ask('market/view', { id, published: null });
      page.change({ views: new Map([...(page.data()?.views ?? []), [id, view]]) });
    }),
  );
  if (missing.length > 0) await Promise.all([page.refresh.sources(), page.refresh.cache()]);
}
