import { annotate } from '../core/annotate.ts';
import { failure, success } from '../core/result.ts';
import { dismiss, undoDismissal } from '../core/settings/dismissals/dismissals.ts';
import { changeWatched, refusalOfSaid } from '../core/settings/refusal.ts';
import { aliasesDigest, ownAliases } from '../core/settings/watchlist/own-aliases.ts';
import { packGlance } from '../messaging/kept-glance.ts';
import { unpackArticle } from '../messaging/packed-article.ts';
import { packNotes } from '../messaging/packed-notes.ts';
import { type DataPart, MOST_LOGGED, type SourceStatus } from '../messaging/protocol.ts';
import type { Handlers } from '../messaging/serve.ts';
import { withRelatives } from './relatives.ts';
import { reportSurprise } from './report.ts';
import type { Services } from './services.ts';
import { testSource } from './source-test.ts';
import { originsWith, type SourceChoice } from './sources.ts';

const BADGE = { plain: '#59636e', watched: '#9a6700' };

/** Everything the background answers. */
export function createHandlers(services: Services): Handlers {
  const { lexicon, metrics, fundamentals, odds, cache, browser } = services;
  return {
    'article/annotate': async ({ article }, { tabId, frameId }) => {
      const watchlist = await browser.watchlist();
      const notes = await withRelatives(await annotate(unpackArticle(article), await lexicon.lookUp(ownAliases(watchlist))), lexicon);
      const watched = new Set(watchlist.entries.map(({ id }) => id));
      if (tabId !== undefined && frameId === 0) browser.keepGlance(tabId, packGlance(tabId, notes, watched));
      return packNotes(notes);
    },
    'lexicon/search': ({ query }) => lexicon.search(query),
    'lexicon/get': ({ ids }) => lexicon.get(ids),
    'lexicon/organisations': ({ ids }) => lexicon.organisations(ids),
    'market/view': ({ id, published, first, at }) => metrics.view(id, published, first, at),
    'market/strain': ({ id }) => fundamentals.strain(id),
    'market/correlations': ({ ids, published }) => metrics.correlations(ids, published),
    'claims/check': ({ figures, published }) => metrics.claims(figures, published),
    'odds/find': ({ query }) => odds.find(query),
    'preferences/read': async () => {
      const { watchlist, ...preferences } = await browser.preferences.read();
      // A page needs to know which names are watched, not what the reader wrote beside them.
      return {
        ...preferences,
        aliases: aliasesDigest(watchlist),
        watchlist: { ...watchlist, entries: watchlist.entries.map(({ id, added }) => ({ id, added })) },
      };
    },
    'watchlist/change': ({ watch, unwatch }) => changeWatched(browser.preferences, watch, unwatch, browser.now()),
    'dismissals/change': async ({ dismiss: fresh, undo }) =>
      refusalOfSaid(await browser.preferences.changeDismissals((list) => fresh.reduce(dismiss, undo.reduce(undoDismissal, list)))),
    'page/bring': async ({ part }, { tabId, frameId }) =>
      tabId !== undefined && frameId !== undefined && (await browser.bringPart(tabId, frameId, part)),
    'page/style': async ({ frames }, { tabId, frameId }) => {
      if (tabId !== undefined && frameId !== undefined) await browser.styleFrame(tabId, frames ? null : frameId);
      return null;
    },
    'page/found': async ({ url, instruments, watched }, { tabId, frameId }) => {
      if (tabId !== undefined && frameId === 0) {
        // Watched names are what the reader looks for: where there are some, the badge counts them alone.
        const count = watched > 0 ? watched : instruments;
        const text = count === 0 ? '' : count > 999 ? '999+' : String(count);
        await browser.showBadge(tabId, url, text, watched > 0 ? BADGE.watched : BADGE.plain);
      }
      return null;
    },
    'options/open': async ({ section }) => {
      await browser.openOptions(section);
      return null;
    },
    'popup/open': async (_, { tabId }) => {
      const opened = await browser.openPopup();
      if (!opened && tabId !== undefined) await browser.openPopupTab(tabId);
      return opened || tabId !== undefined;
    },
    'sites/apply': async () => {
      await services.applySites();
      return null;
    },
    'page/read': async ({ tabId }) => ((await services.readPage(tabId)) ? success(null) : failure('no-access')),
    'sources/status': async () => {
      const choice = await browser.sourceChoice();
      return Promise.all(services.providers.map((provider) => statusOf(provider, choice, services)));
    },
    'sources/key': async ({ id, key }) => {
      await browser.keepSourceKey(id, key);
      return null;
    },
    'sources/test': ({ id }) => testSource(id, { sources: services.sources, instruments: (ids) => lexicon.get(ids) }),
    'sources/log': () => cache.log.recent(MOST_LOGGED),
    'sources/clear-log': async () => {
      await cache.log.clear();
      return null;
    },
    'cache/size': () => cache.size(),
    'cache/clear': async () => {
      await cache.clearAnswers();
      return null;
    },
    'data/clear': async () => {
      services.forget();
      const left = await clearAll({ cache: () => cache.clear(), ...browser.clearStorage });
      lexicon.forget();
      return [...left, ...(await clearAll({ sites: () => services.applySites() }))];
    },
  };
}

/** Clears each part whatever becomes of the others; gives those that could not be. */
async function clearAll(parts: Readonly<Partial<Record<DataPart, () => Promise<void>>>>): Promise<readonly DataPart[]> {
  const names = Object.keys(parts) as DataPart[];
  const outcomes = await Promise.allSettled(names.map(async (name) => parts[name]?.()));
  return names.filter((_, index) => {
    const outcome = outcomes[index];
    if (outcome?.status === 'rejected') reportSurprise(outcome.reason);
    return outcome?.status === 'rejected';
  });
}

async function statusOf(
  provider: Services['providers'][number],
  choice: SourceChoice,
  { browser, budget }: Services,
): Promise<SourceStatus> {
  const proxy = choice.proxies[provider.id] ?? null;
  const origins = originsWith(provider, proxy);
  const [granted, ledger] = await Promise.all([browser.granted(origins), budget.ledger(provider.id)]);
  const { code, retryAt, detail } = ledger.lastError ?? {};
  return {
    id: provider.id,
    origins,
    needsKey: provider.key === 'required',
    hasKey: choice.keys[provider.id] !== undefined,
    managedKey: choice.managedKeys.includes(provider.id),
    proxy,
    enabled: !choice.off.includes(provider.id),
    granted,
    usedToday: ledger.usedToday,
    perDay: provider.limits.perDay ?? null,
    pausedUntil: ledger.openUntil > browser.now() ? ledger.openUntil : null,
    lastError: code
      ? { code, source: provider.id, ...(retryAt === undefined ? {} : { retryAt }), ...(detail === undefined ? {} : { detail }) }
      : null,
  };
}
