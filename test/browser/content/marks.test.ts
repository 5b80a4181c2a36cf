import { describe, expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings.ts';
import { EMPTY_WATCHLIST, watch } from '../../../src/core/settings/watchlist/watchlist.ts';
import landlords from '../../pages/ai-landlords/page.html?raw';
import { eachOn, host, marked, moveTo, reading, type Stage, said, share } from './stage.ts';

let stage: Stage;

eachOn(landlords, (made) => {
  stage = made;
});

describe('marks', () => {
  test('every mention is painted, and the page does not notice', async () => {
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((list) => records.push(...list));
    observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    const height = document.documentElement.scrollHeight;
    await stage.begin();
    records.push(...observer.takeRecords());
    observer.disconnect();
    expect(records).toHaveLength(0);
    expect(document.documentElement.scrollHeight).toBe(height);
    expect(marked()).toEqual(expect.arrayContaining(['Amazon', 'Nvidia', 'Core Scientific', 'Hut 8']));
    expect(stage.found).toEqual([{ instruments: 4, watched: 0 }]);
  });

  test('watched names are painted apart, as soon as they are watched', async () => {
    await stage.begin();
    stage.set({ watchlist: watch(EMPTY_WATCHLIST, 'US:CORZ', 0) });
    await expect.poll(() => new Set(marked('mn-b'))).toEqual(new Set(['Core Scientific']));
    expect(marked()).not.toContain('Core Scientific');
  });

  test('the first of each name in a block, when the reader wants no more', async () => {
    await stage.begin();
    const all = marked().length;
    stage.set({ settings: reading({ marks: 'first' }) });
    await expect.poll(() => marked().length).toBeLessThan(all);
  });

  test('switched off for the site, nothing is left; switched on, it is back', async () => {
    await stage.begin();
    stage.set({ settings: { ...DEFAULT_SETTINGS, sites: { ...DEFAULT_SETTINGS.sites, off: [location.hostname] } } });
    await expect.poll(() => marked()).toHaveLength(0);
    expect(stage.session.state).toEqual({ state: 'off' });
    expect(stage.found.at(-1)).toEqual({ instruments: 0, watched: 0 });
    stage.set({ settings: DEFAULT_SETTINGS });
    await expect.poll(() => marked().length).toBeGreaterThan(0);
  });

  test('a doubtful name is marked once the reader has confirmed it', async () => {
    await stage.begin();
    expect(marked()).not.toContain('Texas');
    stage.set({ confirmations: said('US:ORCL', 'Texas') });
    await expect.poll(() => marked()).toContain('Texas');
  });

  test('a name of the reader’s own is marked as soon as it is given', async () => {
    await stage.begin();
    const readings = () => stage.asked.filter((request) => request.startsWith('article/annotate')).length;
    expect(marked()).not.toContain('landlords');
    stage.own = { landlords: share('DC', 'Data') };
    stage.set({ aliases: 'landlords' });
    await expect.poll(() => marked()).toContain('landlords');
    expect(readings()).toBe(2);
    stage.set({ watchlist: watch(EMPTY_WATCHLIST, 'US:CORZ', 0) });
    await expect.poll(() => marked('mn-b')).toContain('Core Scientific');
    expect(readings()).toBe(2);
  });

  test('the badge counts names as the reader settles them, watched ones apart', async () => {
    await stage.begin();
    stage.set({ watchlist: watch(EMPTY_WATCHLIST, 'US:CORZ', 0) });
    await expect.poll(() => stage.found.at(-1)).toEqual({ instruments: 4, watched: 1 });
    stage.set({ dismissals: said('US:CORZ', 'Core Scientific') });
    await expect.poll(() => stage.found.at(-1)).toEqual({ instruments: 3, watched: 0 });
    stage.set({ confirmations: said('US:ORCL', 'Texas') });
    await expect.poll(() => stage.found.at(-1)).toEqual({ instruments: 4, watched: 0 });
  });

  test('a failure is told from a page without an article, and asking again reads it', async () => {
    stage.fails = true;
    stage.session.start();
    await expect.poll(() => stage.session.state.state).toBe('error');
    stage.fails = false;
    stage.session.readAnyway();
    await expect.poll(() => stage.session.state.state).toBe('read');
  });

  test('stopping leaves no trace', async () => {
    await stage.begin();
    moveTo('Nvidia');
    await expect.poll(() => stage.surface).toBe('Nvidia');
    stage.session.stop();
    expect(CSS.highlights.size).toBe(0);
    expect(host()).toBeNull();
  });

  test('the look of marks is asked for once, and follows the reader at once', async () => {
    await stage.begin();
    const before = marked();
    stage.set({ settings: reading({ style: 'wash' }) });
    await expect.poll(() => marked('mn-wash')).toEqual(before);
    expect(CSS.highlights.has('mn-dotted')).toBe(false);
    expect(stage.asked.filter((line) => line.startsWith('page/style'))).toHaveLength(1);
  });
});
