import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ExtensionBrowser, launchChromium } from '../harness/chromium.ts';
import { type ReplayServer, startReplay } from '../harness/replay/server.ts';
import { CHROME, PAGES } from './fixture.ts';

/** One reader's two machines. The browser's own sync needs an account: what it does is done here, item by item, last writer wins. */
interface Machine {
  readonly browser: ExtensionBrowser;
  readonly page: Page;
}

let replay: ReplayServer;
let desk: Machine;
let lap: Machine;

async function openMachine(): Promise<Machine> {
  const browser = await launchChromium({ extension: CHROME, port: replay.port });
  const page = await browser.context.newPage();
  await page.goto(browser.url('src/options/index.html'));
  await page.getByRole('button', { name: 'Finish without prices' }).click();
  await page.locator('nav').waitFor();
  return { browser, page };
}

beforeAll(async () => {
  replay = await startReplay({ pages: PAGES });
  desk = await openMachine();
  lap = await openMachine();
});
afterAll(async () => {
  await Promise.all([desk, lap].map(({ browser }) => browser.close()));
  await replay.close();
});

const watched = ({ page }: Machine): Promise<string[]> => page.locator('.watched > li > .chip').allInnerTexts();
const rowOf = ({ page }: Machine, symbol: string) => page.locator('.watched > li').filter({ has: page.locator('b', { hasText: symbol }) });
const items = ({ browser }: Machine): Promise<Record<string, unknown>> => browser.worker.evaluate(() => chrome.storage.sync.get(null));

/** Until every change made on it is in its sync area. */
async function settled({ browser }: Machine): Promise<void> {
  const waiting = () =>
    browser.worker.evaluate(async () => Object.keys(await chrome.storage.local.get(null)).filter((key) => key.startsWith('pending.')));
  await expect.poll(waiting, { timeout: 20_000 }).toEqual([]);
}

/** What one machine wrote last arrives at the other, in place of what that one had. */
async function arrive(from: Machine, to: Machine): Promise<void> {
  await settled(from);
  const there = await items(from);
  await to.browser.worker.evaluate(async (given) => {
    const stale = Object.keys(await chrome.storage.sync.get(null)).filter((key) => !(key in given));
    await chrome.storage.sync.remove(stale);
    await chrome.storage.sync.set(given);
  }, there);
}

async function add(machine: Machine, symbol: string): Promise<void> {
  const { page } = machine;
  await page.locator('#search-box').fill(symbol);
  await page.locator('.results [aria-selected=true]').filter({ hasText: symbol }).waitFor();
  await page.locator('#search-box').press('Enter');
  await rowOf(machine, symbol).waitFor();
}

async function write(machine: Machine, symbol: string, field: 'Group' | 'Note' | 'Own names for it', text: string): Promise<void> {
  const row = rowOf(machine, symbol);
  await row.locator('[aria-expanded]').click();
  await row.getByLabel(field).fill(text);
  await row.locator('.edit .button').click();
  await row.filter({ hasText: text }).waitFor();
}

describe('two machines of one reader', () => {
  it('begin with what one of them wrote', async () => {
    for (const symbol of ['NVDA', 'BTC']) await add(desk, symbol);
    await arrive(desk, lap);
    await expect.poll(() => watched(lap)).toEqual(['NVDA', 'BTC']);
    await settled(lap);
  });

  it('both change, apart from each other, and lose nothing of either', async () => {
    await add(desk, 'WULF');
    await write(desk, 'NVDA', 'Note', 'Results on Wednesday');
    await desk.page.getByRole('button', { name: 'Remove Bitcoin' }).click();

    await add(lap, 'IREN');
    await write(lap, 'NVDA', 'Group', 'Chips');
    await write(lap, 'NVDA', 'Own names for it', 'Green team');

    await settled(desk);
    // The lap wrote last, so sync keeps its items and drops those of the desk.
    await arrive(lap, desk);
    await expect.poll(() => watched(desk).then((all) => all.toSorted()), { timeout: 20_000 }).toEqual(['IREN', 'NVDA', 'WULF']);
    await arrive(desk, lap);
    await expect.poll(() => watched(lap), { timeout: 20_000 }).toEqual(await watched(desk));
    for (const machine of [desk, lap]) {
      const said = await rowOf(machine, 'NVDA').innerText();
      for (const text of ['Chips', 'Green team', 'Results on Wednesday']) expect(said).toContain(text);
    }
  });

  it('take each other’s settings, one after the other', async () => {
    const choose = async (machine: Machine, name: string, value: string): Promise<void> => {
      await machine.page.locator(`input[name=${name}][value=${value}]`).check();
      await expect.poll(() => items(machine), { timeout: 20_000 }).toMatchObject({ settings: { reading: { [name]: value } } });
    };
    const chosen = ({ page }: Machine, name: string) => page.locator(`input[name=${name}]:checked`).getAttribute('value');
    await choose(desk, 'style', 'wash');
    await arrive(desk, lap);
    await expect.poll(() => chosen(lap, 'style')).toBe('wash');
    await choose(lap, 'theme', 'dark');
    await arrive(lap, desk);
    for (const machine of [desk, lap]) {
      await expect.poll(() => chosen(machine, 'theme')).toBe('dark');
      expect(await chosen(machine, 'style')).toBe('wash');
    }
  });

  it('then say the same, and write no more', async () => {
    await Promise.all([desk, lap].map(settled));
    expect(await items(lap)).toEqual(await items(desk));
    await arrive(lap, desk);
    await Promise.all([desk, lap].map(settled));
    expect(await items(lap)).toEqual(await items(desk));
  });
});
