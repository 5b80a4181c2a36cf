import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/settings.ts';
import { EMPTY_WATCHLIST, MAXIMUM_WATCHED } from '../../../src/core/settings/watchlist/watchlist.ts';
import { packNotes } from '../../../src/messaging/packed-notes.ts';
import { opened } from '../support/popup-world.ts';
import { NOTES } from '../support/samples.ts';

describe('what the reader says', () => {
  it('takes effect at once, everywhere, and is taken back whole', async () => {
    const world = await opened();
    const hut = NOTES.mentions.filter(({ instrument }) => instrument === 'US:HUT');
    await world.do(({ dismiss }) => dismiss(hut));
    await world.session.preferencesChanged();
    expect(world.read.article.views).not.toHaveProperty('US:HUT');
    expect(world.read.article.dismissed).toEqual(hut);
    // One of them was said on a card, for this article only.
    world.dismissals = { ...world.dismissals, entries: world.dismissals.entries.map((each) => ({ ...each, where: NOTES.article.url })) };
    await world.do(({ undo }) => undo(hut));
    await world.session.preferencesChanged();
    expect(world.dismissals.entries).toEqual([]);
    expect(world.read.article.views['US:HUT']).toMatchObject({ ok: true });
  });

  it('is refused in words where a newer version wrote it or there is no room, until something is done', async () => {
    const world = await opened((each) => Object.assign(each, { newer: true }));
    const hut = NOTES.mentions.filter(({ instrument }) => instrument === 'US:HUT');
    for (const act of ['dismiss', 'confirm', 'undo'] as const) {
      await world.do((actions) => actions[act](hut));
      expect(world.read.refusal).toBe('said_newer');
    }
    await world.do(({ watch }) => watch('US:HUT'));
    expect(world.read.refusal).toBe('watch_newer');
    world.newer = false;
    const entries = Array.from({ length: MAXIMUM_WATCHED }, (_, index) => ({ id: `US:${index}`, added: 1 }));
    world.watchlist = { ...EMPTY_WATCHLIST, entries };
    await world.do(({ watch }) => watch('US:HUT'));
    expect(world.read.refusal).toBe('watch_full');
    await world.do(({ unwatch }) => unwatch('US:1'));
    expect(world.read.refusal).toBeNull();
  });

  it('and was refused stays said while the page is read again, and not of another page', async () => {
    const world = await opened((each) => Object.assign(each, { newer: true }));
    await world.do(({ watch }) => watch('US:HUT'));
    const { page: known } = world;
    world.page = { state: 'reading' };
    world.waited = () => {
      world.page = known;
    };
    await world.session.follow();
    expect(world.states).toContain('reading');
    expect(world.read.refusal).toBe('watch_newer');
    const article = { ...NOTES.article, url: 'https://www.news.example/another' };
    world.page = { state: 'read', notes: packNotes({ ...NOTES, article }) };
    await world.session.follow();
    expect(world.read.refusal).toBeNull();
  });

  it('on how to write and move reaches the page', async () => {
    const world = await opened();
    world.settings = { ...DEFAULT_SETTINGS, reading: { ...DEFAULT_SETTINGS.reading, motion: 'none', numbers: 'de-DE', currency: 'code' } };
    await world.session.preferencesChanged();
    expect(world.reading).toMatchObject({ motion: 'none', numbers: 'de-DE', currency: 'code' });
  });
});
