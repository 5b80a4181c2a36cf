import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { chooseEverySite } from '../e2e/fixture.ts';
import { type ExtensionBrowser, launchChromium } from '../harness/chromium.ts';
import { startReplay } from '../harness/replay/server.ts';
import { benchCard, benchPopup } from './card.ts';
import { type MarkJsCost, runMarkJs } from './mark-js.ts';
import { SAMPLE_PAGES, type SamplePage, writeSamplePages } from './sample-pages.ts';
import { median, megabytes, ms, printTable } from './table.ts';
import { profiled, traced } from './trace.ts';
import { addressOf, heapOf, plainWalk, seenBy, visit, watchedPage } from './watched-page.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const RUNS = 3;
/** mark.js goes over the whole page once for each name: on the largest page, all of them take minutes. */
const MOST_NAMES = 100;
const EMPTY_PAGE = 'empty.html';
const PHASES: readonly (readonly [phase: string, functionName: string])[] = [
  ['find the article', 'findMain'],
  ['read its blocks', 'readBlocks'],
  ['choose marks', 'chooseMarks'],
  ['make ranges, paint', 'paintMarks'],
];

/** What a page was put through, as the first of its site in a process of its own. */
interface Cost {
  readonly own: number;
  readonly ownCpu: number;
  readonly longest: number;
  readonly longestCpu: number;
  /** The same for the next page in the process, which has our scripts compiled. */
  readonly again: number;
  readonly againCpu: number;
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
  const listening = path.join(folder, 'listening');
  await writeSamplePages(pages);
  await build({ root: ROOT, logLevel: 'error', build: { outDir: shipped, emptyOutDir: true } });
  await writeFile(path.join(shipped, EMPTY_PAGE), '<!doctype html><title>Empty</title><p class="head">Nothing');
  // What any content script costs that listens to its extension.
  await cp(shipped, listening, { recursive: true });
  await writeFile(path.join(listening, 'content-script.js'), 'chrome.runtime.onMessage.addListener(() => undefined);');
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
        EMPTY_PAGE,
      );
    });
    const phases = await using(await launch(readable), async (browser) => {
      await chooseEverySite(browser);
      const found: (readonly [SamplePage, ReadonlyMap<string, number>])[] = [];
      for (const page of SAMPLE_PAGES) if (page.article) found.push([page, await profile(browser, page)]);
      return found;
    });
    const floor = await using(await launch(listening), async (browser) => {
      await chooseEverySite(browser);
      const [shop] = SAMPLE_PAGES;
      return shop && typical(() => load(browser, shop, false, new Map()));
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
    printCosts(ours, floor, plain, markJs);
    printPhases(phases);
  } finally {
    await replay.close();
    await rm(folder, { recursive: true, force: true });
  }
}

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

async function load(
  browser: ExtensionBrowser,
  { slug, article }: SamplePage,
  active: boolean,
  names: Map<string, readonly string[]>,
): Promise<Cost> {
  const page = await watchedPage(browser);
  const session = await browser.browserSession();
  try {
    const thread = await traced(session, () => visit(page, slug, active && article));
    const next = await traced(session, () => visit(page, slug, active && article));
    const seen = await seenBy(page);
    const surfaces = await page.evaluate(() => [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map(String)));
    if (active) names.set(slug, [...new Set(surfaces)]);
    return {
      own: thread.own,
      ownCpu: thread.ownCpu,
      longest: thread.longestOwn,
      longestCpu: thread.longestOwnCpu,
      again: next.own,
      againCpu: next.ownCpu,
      rendering: next.style + next.layout + next.paint,
      walk: await plainWalk(page),
      heap: await heapOf(browser, page),
      changes: seen.changes,
      shift: seen.shift,
      marked: seen.marked,
      marks: surfaces.length,
    };
  } finally {
    await page.close();
    await session.detach();
  }
}

async function profile(browser: ExtensionBrowser, { slug }: SamplePage): Promise<ReadonlyMap<string, number>> {
  const page = await watchedPage(browser);
  const session = await browser.browserSession();
  try {
    await visit(page, slug, true);
    return await profiled(session, await browser.context.newCDPSession(page), () => visit(page, slug, true));
  } finally {
    await page.close();
    await session.detach();
  }
}

function printCosts(
  ours: ReadonlyMap<string, Cost>,
  floor: Cost | undefined,
  plain: ReadonlyMap<string, Cost>,
  markJs: ReadonlyMap<string, MarkJsCost>,
): void {
  const scripts = ({ own, ownCpu, again, againCpu }: Cost): string[] => [own, ownCpu, again, againCpu].map(ms);
  const rows = SAMPLE_PAGES.flatMap(({ slug, title, article }) => {
    const [cost, bare, other] = [ours.get(slug), plain.get(slug), markJs.get(slug)];
    if (!cost || !bare) return [];
    const own = [
      title,
      String(cost.marks),
      ...scripts(cost),
      ms(bare.walk),
      ms(cost.longest),
      ms(cost.longestCpu),
      ms(cost.rendering - bare.rendering),
      megabytes(cost.heap - bare.heap),
      String(cost.changes),
      cost.shift.toFixed(3),
      cost.marks > 0 ? ms(cost.marked) : '–',
    ];
    if (!article && floor) return [own, ['  a script that only listens', '', ...scripts(floor)]];
    if (!other) return [own];
    const { marks, took, rendering, heap, changes, shift } = other;
    const start = ['  mark.js', String(marks), ms(took), '', '', '', '', ms(took), ''];
    return [own, [...start, ms(rendering), megabytes(heap), String(changes), shift.toFixed(3), '–']];
  });
  printTable(
    'Page, Chromium',
    [
      'page',
      'marks',
      'first',
      'on CPU',
      'next',
      'on CPU',
      'a walk',
      'longest',
      'on CPU',
      '±render',
      '±heap',
      'changes',
      'shift',
      'marks after',
    ],
    rows,
    [
      `Medians of ${RUNS} loads: our scripts on the main thread, compilation included. first: the first page of a site, in a process that has never seen`,
      'them; next: the next page there, which has them compiled. longest: the most of it in one task, on the first page. The browser’s own work on',
      'messages is not in it.',
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
