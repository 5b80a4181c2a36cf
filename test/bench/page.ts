import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright';
import { build } from 'vite';
import { chooseEverySite } from '../e2e/fixture.ts';
import { type ExtensionBrowser, launchChromium, until } from '../harness/chromium.ts';
import { NEWS_HOST, startReplay } from '../harness/replay/server.ts';
import { benchCard, benchPopup } from './card.ts';
import { SAMPLE_PAGES, type SamplePage, writeSamplePages } from './sample-pages.ts';
import { median, megabytes, ms, printTable } from './table.ts';
import { traced } from './trace.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const RUNS = 3;
/** What the page is given to settle after its marks, ms: the second look of the gate is in it. */
const SETTLE = 1_200;
/** mark.js goes over the whole page once for each name: on the largest page, all of them take minutes. */
const MOST_NAMES = 100;
const PHASES: readonly (readonly [phase: string, functionName: string])[] = [
  ['gate', 'isArticle'],
  ['find the article', 'findMain'],
  ['read its blocks', 'readBlocks'],
  ['choose marks', 'chooseMarks'],
  ['make ranges, paint', 'paintMarks'],
];

/** What a page was put through. */
interface Cost {
  readonly own: number;
  readonly ownCpu: number;
  readonly longest: number;
  readonly longestCpu: number;
  readonly rendering: number;
  readonly walk: number;
  readonly heap: number;
  readonly changes: number;
  readonly shift: number;
  /** Navigation to the first mark. */
  readonly marked: number;
  readonly marks: number;
}

/** The cost of the extension on pages in real Chromium, beside mark.js given the same names. */
export async function benchPage(): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'margin-notes-bench-'));
  const pages = path.join(folder, 'pages');
  const readable = path.join(folder, 'readable');
  const shipped = path.join(folder, 'shipped');
  await writeSamplePages(pages);
  await build({ root: ROOT, logLevel: 'error', build: { outDir: shipped, emptyOutDir: true } });
  // The same code with its names left in, so that a profile can say which part took how long.
  await build({ root: ROOT, logLevel: 'error', build: { outDir: readable, emptyOutDir: true, minify: false } });
  const replay = await startReplay({ pages });
  const launch = (extension: string) => launchChromium({ extension, port: replay.port });
  try {
    const names = new Map<string, readonly string[]>();
    const ours = new Map<string, Cost>();
    await using(await launch(shipped), async (browser) => {
      await chooseEverySite(browser);
      for (const page of SAMPLE_PAGES) ours.set(page.slug, await typical(() => load(browser, page, true, names)));
      await benchCard(browser, addressOf('long'));
      await benchPopup(
        browser,
        SAMPLE_PAGES.filter(({ article }) => article).map(({ slug, title }) => [title, addressOf(slug)] as const),
      );
    });
    const phases = await using(await launch(readable), async (browser) => {
      await chooseEverySite(browser);
      const found: (readonly [SamplePage, ReadonlyMap<string, number>])[] = [];
      for (const page of SAMPLE_PAGES) {
        await profile(browser, page);
        found.push([page, await profile(browser, page)]);
      }
      return found;
    });
    // Without access: what the page costs by itself, and with mark.js in it.
    const [plain, markJs] = await using(await launch(shipped), async (browser) => {
      const bare = new Map<string, Cost>();
      const marked = new Map<string, MarkJsCost>();
      for (const page of SAMPLE_PAGES) bare.set(page.slug, await typical(() => load(browser, page, false, new Map())));
      for (const { slug, article } of SAMPLE_PAGES)
        if (article) marked.set(slug, await runMarkJs(browser, slug, (names.get(slug) ?? []).slice(0, MOST_NAMES)));
      return [bare, marked] as const;
    });
    printCosts(ours, plain, markJs);
    printPhases(phases);
  } finally {
    await replay.close();
    await rm(folder, { recursive: true, force: true });
  }
}

const addressOf = (slug: string): string => `https://${NEWS_HOST}/${slug}/page.html`;

async function using<T>(browser: ExtensionBrowser, work: (browser: ExtensionBrowser) => Promise<T>): Promise<T> {
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}

/** Each figure is the median of some loads; the first is thrown away. */
async function typical(load: () => Promise<Cost>): Promise<Cost> {
  await load();
  const costs: Cost[] = [];
  for (let run = 0; run < RUNS; run += 1) costs.push(await load());
  const [first] = costs;
  if (!first) throw new Error('Nothing was measured.');
  const keys = Object.keys(first) as (keyof Cost)[];
  return Object.fromEntries(keys.map((key) => [key, median(costs.map((cost) => cost[key]))])) as unknown as Cost;
}

/** A page that counts what happens to it. The counters start with the complete document. */
async function watchedPage({ context }: ExtensionBrowser): Promise<Page> {
  const page = await context.newPage();
  await page.addInitScript(() => {
    const seen = { changes: 0, shift: 0, marked: 0 };
    Object.assign(globalThis, { seen });
    addEventListener('DOMContentLoaded', () => {
      const records = (list: MutationRecord[]): void => {
        seen.changes += list.length;
      };
      const observer = new MutationObserver(records);
      observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      Object.assign(globalThis, { take: () => records(observer.takeRecords()) });
    });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    const look = (): void => {
      if (CSS.highlights.size > 0) seen.marked = performance.now();
      else requestAnimationFrame(look);
    };
    look();
  });
  // Same site first: the next navigation stays in its process, and in the trace.
  await page.goto(`https://${NEWS_HOST}/none`);
  return page;
}

interface Seen {
  readonly changes: number;
  readonly shift: number;
  readonly marked: number;
}
const seenBy = (page: Page): Promise<Seen> => page.evaluate(() => (globalThis as unknown as { seen: Seen }).seen);

async function load(
  browser: ExtensionBrowser,
  { slug, article }: SamplePage,
  active: boolean,
  names: Map<string, readonly string[]>,
): Promise<Cost> {
  const page = await watchedPage(browser);
  const session = await browser.context.newCDPSession(page);
  try {
    const thread = await traced(session, async () => {
      await page.goto(addressOf(slug));
      if (active && article) await until(() => page.evaluate(() => CSS.highlights.size > 0), `No marks on ${slug}.`);
      await page.waitForTimeout(SETTLE);
    });
    const seen = await seenBy(page);
    const surfaces = await page.evaluate(() => [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map(String)));
    if (active) names.set(slug, [...new Set(surfaces)]);
    return {
      own: thread.own,
      ownCpu: thread.ownCpu,
      longest: thread.longestOwn,
      longestCpu: thread.longestOwnCpu,
      rendering: thread.style + thread.layout + thread.paint,
      walk: await plainWalk(page),
      heap: await heapOf(browser, page),
      changes: seen.changes,
      shift: seen.shift,
      marked: seen.marked,
      marks: surfaces.length,
    };
  } finally {
    await page.close();
  }
}

/** One plain walk over all text nodes, reading each. */
const plainWalk = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const before = performance.now();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let length = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) length += (node as Text).data.trim().length;
    return length > 0 ? performance.now() - before : 0;
  });

async function heapOf({ context }: ExtensionBrowser, page: Page): Promise<number> {
  const session = await context.newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

async function profile(browser: ExtensionBrowser, { slug, article }: SamplePage): Promise<ReadonlyMap<string, number>> {
  const page = await watchedPage(browser);
  const session = await browser.context.newCDPSession(page);
  try {
    const { functions } = await traced(session, async () => {
      await page.goto(addressOf(slug));
      if (article) await until(() => page.evaluate(() => CSS.highlights.size > 0), `No marks on ${slug}.`);
      await page.waitForTimeout(SETTLE);
    });
    return functions;
  } finally {
    await page.close();
  }
}

interface MarkJsCost {
  readonly took: number;
  readonly rendering: number;
  readonly heap: number;
  readonly changes: number;
  readonly shift: number;
  readonly marks: number;
}

/** mark.js told to wrap the very names that we marked; no recognition in it. */
async function runMarkJs(browser: ExtensionBrowser, slug: string, names: readonly string[]): Promise<MarkJsCost> {
  const source = await readFile(createRequire(import.meta.url).resolve('mark.js/dist/mark.min.js'), 'utf8');
  const page = await watchedPage(browser);
  const session = await browser.context.newCDPSession(page);
  try {
    await page.goto(addressOf(slug));
    await page.evaluate(source);
    const before = { heap: await heapOf(browser, page), seen: await seenBy(page) };
    let took = 0;
    const thread = await traced(session, async () => {
      took = await page.evaluate((words) => {
        const { Mark } = globalThis as unknown as {
          Mark: new (root: Element) => { mark(words: readonly string[], options: object): void };
        };
        const start = performance.now();
        new Mark(document.body).mark(words, { separateWordSearch: false, accuracy: 'exactly', caseSensitive: true });
        return performance.now() - start;
      }, names);
      await page.waitForTimeout(500);
    });
    await page.evaluate(() => (globalThis as unknown as { take(): void }).take());
    const after = await seenBy(page);
    return {
      took,
      rendering: thread.style + thread.layout + thread.paint,
      heap: (await heapOf(browser, page)) - before.heap,
      changes: after.changes - before.seen.changes,
      shift: after.shift - before.seen.shift,
      marks: await page.evaluate(() => document.querySelectorAll('mark').length),
    };
  } finally {
    await page.close();
  }
}

function printCosts(ours: ReadonlyMap<string, Cost>, plain: ReadonlyMap<string, Cost>, markJs: ReadonlyMap<string, MarkJsCost>): void {
  const rows = SAMPLE_PAGES.flatMap(({ slug, title }) => {
    const [cost, bare, other] = [ours.get(slug), plain.get(slug), markJs.get(slug)];
    if (!cost || !bare) return [];
    const own = [
      title,
      String(cost.marks),
      ms(cost.own),
      ms(cost.ownCpu),
      ms(bare.walk),
      ms(cost.longest),
      ms(cost.longestCpu),
      ms(cost.rendering - bare.rendering),
      megabytes(cost.heap - bare.heap),
      String(cost.changes),
      cost.shift.toFixed(3),
      cost.marks > 0 ? ms(cost.marked) : '–',
    ];
    if (!other) return [own];
    const { marks, took, rendering, heap, changes, shift } = other;
    return [
      own,
      ['  mark.js', String(marks), ms(took), '', '', ms(took), '', ms(rendering), megabytes(heap), String(changes), shift.toFixed(3), '–'],
    ];
  });
  printTable(
    'Page, Chromium',
    ['page', 'marks', 'script', 'on CPU', 'a walk', 'longest', 'on CPU', '±render', '±heap', 'changes', 'shift', 'marks after'],
    rows,
    [
      `Medians of ${RUNS} loads. script: our content script on the main thread, its compilation included; longest: the most of it in one task.`,
      'on CPU: of it, what the thread had of a processor. Wall clock and CPU are far apart on a machine that does other things as well.',
      '±render: style, layout and paint beyond those of the same page without us. a walk: one plain walk over the text nodes.',
      `marks after: navigation to the first marked frame. mark.js is given the names that we found, ${MOST_NAMES} at most, and finds nothing itself.`,
      'Asked for: not an article ≤ 2 ms; article ≤ 3 walks + 10 ms, no task over 50 ms, 0 changes, 0 shift.',
    ],
  );
}

function printPhases(phases: readonly (readonly [SamplePage, ReadonlyMap<string, number>])[]): void {
  const rows = phases.map(([{ title }, times]) => [title, ...PHASES.map(([, name]) => ms(times.get(name) ?? 0))]);
  printTable('Page, by phase', ['page', ...PHASES.map(([phase]) => phase)], rows, [
    'The second load of a build with its names left in, sampled every 0.1 ms, which slows it down; CPU time. Annotating runs in the background, not in the page.',
  ]);
}
