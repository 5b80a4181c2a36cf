import path from 'node:path';
import type { Page } from 'playwright';
import { build } from 'vite';
import { type InstrumentId, isTraded } from '../../src/core/instruments/instrument.ts';
import { openLexicon } from '../../src/core/instruments/lexicon.ts';
import { addDays, utcDate } from '../../src/core/market/date.ts';
import { listToItems } from '../../src/core/settings/sync/sync-chunks.ts';
import { EMPTY_WATCHLIST, watch } from '../../src/core/settings/watchlist/watchlist.ts';
import type { CacheSize } from '../../src/messaging/protocol.ts';
import { REACH_DAYS } from '../../src/providers/provider.ts';
import { DATABASE } from '../../src/storage/database.ts';
import { CHROME, chooseEverySite, PAGES } from '../e2e/fixture.ts';
import { launchChromium } from '../harness/chromium.ts';
import { startReplay } from '../harness/replay/server.ts';
import { shippedText } from './lists.ts';
import { high, median, megabytes, ms, printTable } from './table.ts';
import { workerHeap } from './worker-heap.ts';

const SERIES = 5_000;
const WATCHED = 500;
const ASKED = 50;
const RUNS = 8;

/** A full cache and a long watchlist: the time to answer 50 instruments without the network, by a worker just started and a warm one. */
export async function benchCache(): Promise<void> {
  await build({ root: path.resolve(import.meta.dirname, '../..'), logLevel: 'error' });
  const replay = await startReplay({ pages: PAGES });
  const browser = await launchChromium({ extension: CHROME, port: replay.port });
  try {
    await chooseEverySite(browser);
    const page = await browser.context.newPage();
    await page.goto(browser.url('src/options/index.html'));
    const all = [...openLexicon(shippedText()).entities()].filter(isTraded).map(({ id }) => id);
    const fresh = all.filter((id) => id.startsWith('US:')).slice(-RUNS);
    const known = all.filter((id) => !fresh.includes(id));
    const filled = await fill(page, known);
    await watchMany(page, known.slice(0, WATCHED));
    const sizeBefore = performance.now();
    const { answers: size } = await ask<CacheSize>(page, 'cache/size', null);
    const sizing = performance.now() - sizeBefore;
    replay.reset();

    const idle = await workerHeap(browser);
    const cold: number[] = [];
    const warm: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const ids = slice(known, run);
      await browser.stopWorker();
      cold.push(await views(page, ids));
      warm.push(await views(page, ids));
    }
    const busy = await workerHeap(browser);
    const matrix: number[] = [];
    for (let run = 0; run < RUNS; run += 1) matrix.push(await timed(page, 'market/correlations', { ids: slice(known, run).slice(0, 30) }));
    const opening: number[] = [];
    for (let run = 0; run < RUNS; run += 1) opening.push(await openOptions(page));

    const asked = Object.keys(replay.counts()).join(', ') || 'nothing';
    const fetching: number[] = [];
    for (const id of fresh) {
      await browser.stopWorker();
      // Beyond the budget of a second, which is not what is measured.
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      fetching.push(await timed(page, 'market/view', { id, published: null, first: true }));
    }

    printTable(
      'Cache',
      ['what', 'median', '95th'],
      [
        [`${ASKED} instruments, worker just started`, ms(median(cold)), ms(high(cold))],
        [`${ASKED} instruments, worker warm`, ms(median(warm)), ms(high(warm))],
        ['one that is not kept, fetched and written, worker just started', ms(median(fetching)), ms(high(fetching))],
        ['correlations of 30, warm', ms(median(matrix)), ms(high(matrix))],
        [`options page with ${WATCHED} watched`, ms(median(opening)), ms(high(opening))],
        ['size of the cache', ms(sizing), ''],
        ['memory of the worker, before → after', megabytes(idle), megabytes(busy)],
      ],
      [
        `${size.records} records, about ${megabytes(size.bytes)}, written in ${ms(filled)}: ${SERIES} series of ${REACH_DAYS.year} days and as many quotes.`,
        `Each asked with price, line, risk and the two benchmarks. Asked of sources meanwhile: ${asked}.`,
      ],
    );
  } finally {
    await browser.close();
    await replay.close();
  }
}

/** Another part of the list every time, and always the benchmarks. */
const slice = (known: readonly InstrumentId[], run: number): InstrumentId[] =>
  Array.from({ length: ASKED }, (_, index) => known[(run * 97 + index * 7) % Math.min(known.length, SERIES)] ?? '');

/** Writes the cache as the background does, straight into its database. Gives the ms it took. */
async function fill(page: Page, known: readonly InstrumentId[]): Promise<number> {
  await ask(page, 'cache/size', null);
  const others = Array.from({ length: Math.max(0, SERIES - known.length) }, (_, index) => `US:ZZ${index}`);
  const now = Date.now();
  const today = utcDate(now);
  const dates = Array.from({ length: REACH_DAYS.year }, (_, index) => addDays(today, index - REACH_DAYS.year + 1));
  return page.evaluate(
    async ({ ids, dates, now, name }) => {
      const before = performance.now();
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      const source = 'yahoo';
      const expires = now + 86_400_000;
      const keep = (key: string, value: object) => ({
        key,
        value,
        fetchedAt: now,
        expires,
        used: now,
        bytes: JSON.stringify(value).length,
      });
      for (let start = 0; start < ids.length; start += 250) {
        const transaction = database.transaction(['series', 'quotes'], 'readwrite');
        ids.slice(start, start + 250).forEach((id, offset) => {
          let close = 20 + ((start + offset) % 300);
          const coin = id.startsWith('CRYPTO:');
          const days = coin ? dates : dates.filter((date) => new Date(date).getUTCDay() % 6 !== 0);
          const bars = days.map((date, index) => {
            close *= 1 + Math.sin(index * (3 + (start + offset) * 0.01)) * 0.02;
            const price = Number(close.toPrecision(7));
            return {
              date,
              close: price,
              adjusted: price,
              high: Number((price * 1.01).toPrecision(7)),
              low: Number((price * 0.99).toPrecision(7)),
            };
          });
          const series = {
            bars,
            currency: 'USD',
            timeZone: coin ? 'UTC' : 'America/New_York',
            adjustment: 'split',
            lastIsOpen: false,
            source,
            fetchedAt: now,
          };
          const quote = {
            symbol: id,
            price: close,
            currency: 'USD',
            change: 0.01,
            asOf: now,
            delayMinutes: 15,
            session: 'closed',
            source,
            fetchedAt: now,
          };
          transaction.objectStore('series').put(keep(id, series));
          transaction.objectStore('quotes').put(keep(id, quote));
        });
        await new Promise<void>((resolve, reject) => {
          transaction.oncomplete = () => resolve();
          transaction.onerror = () => reject(transaction.error);
        });
      }
      database.close();
      return performance.now() - before;
    },
    { ids: [...known, ...others].slice(0, SERIES), dates, now, name: DATABASE },
  );
}

async function watchMany(page: Page, ids: readonly InstrumentId[]): Promise<void> {
  const list = ids.reduce((watched, id) => watch(watched, id, 1), EMPTY_WATCHLIST);
  const items = { ...listToItems('watchlist', list, { written: Date.now() }) };
  await page.evaluate((all) => chrome.storage.sync.set(all), items);
}

/** The result of one request to the background. */
const ask = <T>(page: Page, type: string, params: object | null): Promise<T> =>
  page.evaluate(
    async (message) => {
      const reply = await chrome.runtime.sendMessage(message);
      if (!reply.ok) throw new Error(reply.message);
      return reply.result;
    },
    { to: 'background', type, params },
  );

/** ms of one request, seen from the page that asks. */
const timed = (page: Page, type: string, params: object): Promise<number> =>
  page.evaluate(
    async (message) => {
      const before = performance.now();
      const reply = await chrome.runtime.sendMessage(message);
      if (!reply.ok || !reply.result.ok) throw new Error(`${message.type}: ${JSON.stringify(reply).slice(0, 200)}`);
      return performance.now() - before;
    },
    { to: 'background', type, params },
  );

/** ms until the last of the views has come, asked for at once as the popup does. */
const views = (page: Page, ids: readonly InstrumentId[]): Promise<number> =>
  page.evaluate(async (ids) => {
    const before = performance.now();
    const replies = await Promise.all(
      ids.map((id) => chrome.runtime.sendMessage({ to: 'background', type: 'market/view', params: { id, published: null } })),
    );
    const took = performance.now() - before;
    const bad = replies.find((reply) => !reply.ok || !reply.result.ok || !reply.result.value.risk.ok || !reply.result.value.quote.ok);
    if (bad) throw new Error(JSON.stringify(bad).slice(0, 300));
    return took;
  }, ids);

async function openOptions(page: Page): Promise<number> {
  await page.reload();
  await page.locator('nav').waitFor();
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        requestAnimationFrame(() => resolve(performance.now()));
      }),
  );
}
