import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../harness/chromium.ts';
import { launchFirefox } from '../harness/firefox.ts';
import { type ReplayServer, startReplay } from '../harness/replay/server.ts';
import { CHROME, FIREFOX, PAGES } from './fixture.ts';

/** What pages of both browsers' drivers can do. */
interface OptionsPage {
  click(selector: string): Promise<void>;
  evaluate(expression: string): Promise<unknown>;
  waitForSelector(selector: string): Promise<unknown>;
  readonly keyboard: { press(key: 'Enter'): Promise<void>; type(text: string): Promise<void> };
}

/** One of a reader's two machines. The browsers' own sync needs an account: what it does is done here, item by item, last writer wins. */
interface Machine {
  readonly page: OptionsPage;
  close(): Promise<void>;
}

type Items = Readonly<Record<string, unknown>>;

const OPTIONS = 'src/options/index.html';
const api = '(globalThis.browser ?? chrome)';

let replay: ReplayServer;
beforeAll(async () => {
  replay = await startReplay({ pages: PAGES });
});
afterAll(() => replay.close());

async function openChromium(): Promise<Machine> {
  const browser = await launchChromium({ extension: CHROME, port: replay.port });
  const page = await browser.context.newPage();
  await page.goto(browser.url(OPTIONS));
  return { page, close: () => browser.close() };
}

async function openFirefox(profile: string, selector: string): Promise<Machine> {
  const firefox = await launchFirefox({ extension: FIREFOX, port: replay.port, profile });
  const page = await firefox.openExtensionPage(OPTIONS, selector);
  return { page, close: () => firefox.close() };
}

async function finishFirstRun({ page }: Machine): Promise<void> {
  await page.waitForSelector('.done');
  await page.click('.done .link');
  await page.waitForSelector('nav');
}

const textsOf = ({ page }: Machine, selector: string): Promise<string[]> =>
  page.evaluate(`[...document.querySelectorAll(${JSON.stringify(selector)})].map((each) => each.innerText)`) as Promise<string[]>;
const watched = (machine: Machine): Promise<string[]> => textsOf(machine, '.watched > li > .symbol');
const items = ({ page }: Machine) => page.evaluate(`${api}.storage.sync.get(null)`) as Promise<Items>;

/** Until every change made on it is in its sync area. */
async function settled({ page }: Machine): Promise<void> {
  const waiting = () =>
    page.evaluate(`${api}.storage.local.get(null).then((all) => Object.keys(all).filter((key) => key.startsWith('pending.')))`);
  await expect.poll(waiting, { timeout: 30_000 }).toEqual([]);
}

/** These items arrive at a machine, in place of what that one had. */
const put = ({ page }: Machine, given: Items) =>
  page.evaluate(`(async (given) => {
    const { sync } = ${api}.storage;
    await sync.remove(Object.keys(await sync.get(null)).filter((key) => !(key in given)));
    await sync.set(given);
  })(${JSON.stringify(given)})`);

/** What one machine wrote last arrives at the other. */
async function arrive(from: Machine, to: Machine): Promise<void> {
  await settled(from);
  await put(to, await items(from));
}

async function add(machine: Machine, symbol: string): Promise<void> {
  const { page } = machine;
  await page.click('#search-box');
  await page.keyboard.type(symbol);
  await expect.poll(() => textsOf(machine, '.results [aria-selected=true] .chip')).toEqual([symbol]);
  await page.keyboard.press('Enter');
  await expect.poll(() => watched(machine)).toContain(symbol);
}

async function write(machine: Machine, name: string, field: string, text: string): Promise<void> {
  const { page } = machine;
  await page.click(`[aria-label="Edit ${name}"]`);
  await page.click(field);
  await page.keyboard.type(text);
  await page.click('.edit .button');
  await expect.poll(async () => (await textsOf(machine, '.watched .remarks')).join(' ')).toContain(text);
}

// In the order of the form.
const GROUP = '.edit label:nth-of-type(2) input';
const NOTE = '.edit label:nth-of-type(3) input';
const ALIASES = '.edit textarea';

describe('two machines of one reader', () => {
  let desk: Machine;
  let lap: Machine;
  beforeAll(async () => {
    desk = await openChromium();
    lap = await openChromium();
    for (const machine of [desk, lap]) await finishFirstRun(machine);
  });
  afterAll(() => Promise.all([desk, lap].map((machine) => machine.close())));

  it('begin with what one of them wrote', async () => {
    for (const symbol of ['NVDA', 'BTC']) await add(desk, symbol);
    await arrive(desk, lap);
    await expect.poll(() => watched(lap)).toEqual(['NVDA', 'BTC']);
    await settled(lap);
  });

  it('both change, apart from each other, and lose nothing of either', async () => {
    await add(desk, 'WULF');
    await write(desk, 'Nvidia', NOTE, 'Results on Wednesday');
    await desk.page.click('[aria-label="Remove Bitcoin"]');

    await add(lap, 'IREN');
    await write(lap, 'Nvidia', GROUP, 'Chips');
    await write(lap, 'Nvidia', ALIASES, 'Green team');

    await settled(desk);
    // The lap wrote last, so sync keeps its items and drops those of the desk.
    await arrive(lap, desk);
    await expect.poll(async () => (await watched(desk)).toSorted()).toEqual(['IREN', 'NVDA', 'WULF']);
    await arrive(desk, lap);
    await expect.poll(() => watched(lap)).toEqual(await watched(desk));
    for (const machine of [desk, lap]) {
      const said = (await textsOf(machine, '.watched .remarks')).join(' ');
      for (const text of ['Chips', 'Green team', 'Results on Wednesday']) expect(said).toContain(text);
    }
  });

  it('both reorder, and agree on one order with every name in it', async () => {
    const before = await watched(desk);
    await desk.page.click('.watched > li:first-child .move:not(:disabled)');
    await expect.poll(() => watched(desk)).not.toEqual(before);
    await lap.page.click('.watched > li:last-child .move:not(:disabled)');
    await expect.poll(() => watched(lap)).not.toEqual(before);
    await settled(desk);
    await arrive(lap, desk);
    await arrive(desk, lap);
    await expect.poll(() => watched(lap)).toEqual(await watched(desk));
    expect((await watched(lap)).toSorted()).toEqual(before.toSorted());
  });

  const choose = async (machine: Machine, name: string, value: string): Promise<void> => {
    await machine.page.click(`input[name=${name}][value=${value}]`);
    await expect.poll(() => items(machine)).toMatchObject({ settings: { reading: { [name]: value } } });
  };
  const chosen = ({ page }: Machine, name: string) => page.evaluate(`document.querySelector('input[name=${name}]:checked').value`);

  it('take each other’s settings, one after the other', async () => {
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

  it('keep both what they chose apart from each other, though sync held only one', async () => {
    await choose(desk, 'style', 'underline');
    await choose(lap, 'theme', 'light');
    await arrive(lap, desk);
    await expect.poll(() => items(desk)).toMatchObject({ settings: { reading: { style: 'underline', theme: 'light' } } });
    await arrive(desk, lap);
    for (const machine of [desk, lap]) {
      await expect.poll(() => chosen(machine, 'style')).toBe('underline');
      await expect.poll(() => chosen(machine, 'theme')).toBe('light');
    }
  });

  it('keep what they change while sync is full, and say so, and bring it there once there is room', async () => {
    const { page } = desk;
    // Until not even fifty bytes more are taken.
    await page.evaluate(`(async () => {
      const { sync } = chrome.storage;
      for (const size of [8000, 1000, 50]) {
        for (let index = 0; index < 20; index++) {
          const taken = await sync.set({ ['junk.' + size + '.' + index]: 'x'.repeat(size) }).then(() => true, () => false);
          if (!taken) break;
        }
      }
    })()`);
    await write(desk, 'IREN', NOTE, 'A long note. '.repeat(20).trim());
    await expect.poll(() => textsOf(desk, '.alert')).toContainEqual(expect.stringContaining('kept on this machine only'));
    expect((await textsOf(desk, '.watched .remarks')).join(' ')).toContain('A long note.');
    await page.evaluate(`(async () => {
      const { sync } = chrome.storage;
      await sync.remove(Object.keys(await sync.get(null)).filter((key) => key.startsWith('junk.')));
    })()`);
    // It is tried again by itself in a minute, and with the next change.
    await write(desk, 'IREN', GROUP, 'Miners');
    await settled(desk);
    await expect.poll(() => textsOf(desk, '.alert')).not.toContainEqual(expect.stringContaining('kept on this machine only'));
    await arrive(desk, lap);
    await expect.poll(async () => (await textsOf(lap, '.watched .remarks')).join(' ')).toContain('A long note.');
  });

  it('then say the same, and write no more', async () => {
    await Promise.all([desk, lap].map(settled));
    expect(await items(lap)).toEqual(await items(desk));
    await arrive(lap, desk);
    await Promise.all([desk, lap].map(settled));
    expect(await items(lap)).toEqual(await items(desk));
  });
});

/**
 * The same in Firefox, one profile after the other: two browsers at once are more than their driver holds. What one wrote is carried by the test, and
 * each has at its next start what it had at its last.
 */
describe('two profiles of Firefox', () => {
  const profiles: string[] = [];
  let machine: Machine | null = null;
  /** What sync held when the two parted, and what each wrote since. */
  const written: { parting: Items; desk: Items; lap: Items } = { parting: {}, desk: {}, lap: {} };
  const REMARKS = ['Chips', 'Green team', 'Results on Wednesday'];
  beforeAll(async () => {
    for (const name of ['desk', 'lap']) profiles.push(await mkdtemp(path.join(tmpdir(), `margin-notes-${name}-`)));
  });
  afterAll(async () => {
    await machine?.close();
    for (const profile of profiles) await rm(profile, { recursive: true, force: true });
  });

  /** Starts one of them, after the end of the other. */
  async function turnTo(name: 'desk' | 'lap', selector = 'nav'): Promise<Machine> {
    await machine?.close();
    machine = await openFirefox(profiles[name === 'desk' ? 0 : 1] ?? '', selector);
    return machine;
  }

  async function expectAllOfBoth(there: Machine): Promise<void> {
    await expect.poll(async () => (await watched(there)).toSorted()).toEqual(['IREN', 'NVDA', 'WULF']);
    const said = (await textsOf(there, '.watched .remarks')).join(' ');
    for (const text of REMARKS) expect(said).toContain(text);
  }

  it('one writes a list, and changes it while the other is away', async () => {
    const desk = await turnTo('desk', '.done');
    await finishFirstRun(desk);
    for (const symbol of ['NVDA', 'BTC']) await add(desk, symbol);
    await settled(desk);
    written.parting = await items(desk);
    await add(desk, 'WULF');
    await write(desk, 'Nvidia', NOTE, 'Results on Wednesday');
    await desk.page.click('[aria-label="Remove Bitcoin"]');
    await expect.poll(() => watched(desk)).toEqual(['NVDA', 'WULF']);
    await settled(desk);
    written.desk = await items(desk);
  });

  it('the other has the list, changes it too, and then puts both together', async () => {
    const lap = await turnTo('lap', '.done');
    await put(lap, written.parting);
    await finishFirstRun(lap);
    await expect.poll(() => watched(lap)).toEqual(['NVDA', 'BTC']);
    await add(lap, 'IREN');
    await write(lap, 'Nvidia', GROUP, 'Chips');
    await write(lap, 'Nvidia', ALIASES, 'Green team');
    await settled(lap);
    await put(lap, written.desk);
    await expectAllOfBoth(lap);
    const all = async () => JSON.stringify(await items(lap));
    for (const text of ['US:IREN', 'US:WULF', 'Green team', 'Results on Wednesday']) await expect.poll(all).toContain(text);
    await settled(lap);
    written.lap = await items(lap);
  });

  it('the first agrees with it once it is back, and what it does then reaches the other', async () => {
    const desk = await turnTo('desk', '.watched > li');
    expect(await watched(desk)).toEqual(['NVDA', 'WULF']);
    await put(desk, written.lap);
    await expectAllOfBoth(desk);
    await settled(desk);
    // It has nothing to add, and so writes nothing.
    expect(await items(desk)).toEqual(written.lap);
    await desk.page.click('[aria-label="Remove TeraWulf"]');
    await expect.poll(() => watched(desk)).not.toContain('WULF');
    await settled(desk);
    written.desk = await items(desk);

    const lap = await turnTo('lap', '.watched > li');
    expect((await watched(lap)).toSorted()).toEqual(['IREN', 'NVDA', 'WULF']);
    await put(lap, written.desk);
    await expect.poll(async () => (await watched(lap)).toSorted()).toEqual(['IREN', 'NVDA']);
    await settled(lap);
    expect(await items(lap)).toEqual(written.desk);
  });
});
