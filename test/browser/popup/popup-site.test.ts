import { describe, expect, it } from 'vitest';
import { NO_POLICY } from '../../../src/core/settings/policy/policy.ts';
import { DEFAULT_SETTINGS, MAXIMUM_SITES } from '../../../src/core/settings/settings.ts';
import { opened } from '../support/popup-world.ts';
import { NOW } from '../support/samples.ts';

describe('a site', () => {
  it('is switched off with one click, and on again where the script was kept away', async () => {
    const world = await opened();
    expect(world.read.site).toEqual({ host: 'news.example', locked: false });
    await world.do(({ turnOff }) => turnOff());
    expect(world.settings.sites.off).toEqual(['news.example']);
    expect(world.asked).toContain('sites/apply');
    expect(world.session.data.state).toBe('off');
    world.page = null;
    await world.do(({ turnOn }) => turnOn());
    expect(world.settings.sites.off).toEqual([]);
    expect(world.asked).toContain('page/read');
    expect(world.read.tab).toBe('figures');
  });

  it('that is off says so, whether the page answers or not, and a resting one until when', async () => {
    const sites = { ...DEFAULT_SETTINGS.sites, off: ['news.example'] };
    for (const page of [null, { state: 'off' } as const]) {
      const world = await opened((each) => Object.assign(each, { page, settings: { ...DEFAULT_SETTINGS, sites } }));
      expect(world.session.data).toMatchObject({ state: 'off', until: null });
    }
    const resting = { ...DEFAULT_SETTINGS.sites, pausedUntil: { 'news.example': NOW + 5 } };
    const world = await opened((each) => Object.assign(each, { page: null, settings: { ...DEFAULT_SETTINGS, sites: resting } }));
    expect(world.session.data).toMatchObject({ state: 'off', until: NOW + 5 });
  });

  it('that is read on a click only offers the click', async () => {
    const sites = { ...DEFAULT_SETTINGS.sites, clickOnly: ['news.example'] };
    const world = await opened((each) => Object.assign(each, { page: { state: 'off' }, settings: { ...DEFAULT_SETTINGS, sites } }));
    expect(world.session.data.state).toBe('no-access');
  });

  it('stays as it is where the list of sites that are off is full, and says so', async () => {
    const off = Array.from({ length: MAXIMUM_SITES }, (_, index) => `s${index}.example`);
    const sites = { ...DEFAULT_SETTINGS.sites, off };
    const world = await opened((each) => Object.assign(each, { settings: { ...DEFAULT_SETTINGS, sites } }));
    await world.do(({ turnOff }) => turnOff());
    expect(world.settings.sites.off).toEqual(off);
    expect(world.session.data.state).toBe('read');
    expect(world.read.refusal).toBe('sites_full');
  });

  it('stays as it is, on or off, where a newer version wrote the settings, and says so', async () => {
    const world = await opened((each) => Object.assign(each, { newer: true }));
    await world.do(({ turnOff }) => turnOff());
    expect(world.read.refusal).toBe('sites_newer');
    const sites = { ...DEFAULT_SETTINGS.sites, off: ['news.example'] };
    const off = await opened((each) => Object.assign(each, { page: null, newer: true, settings: { ...DEFAULT_SETTINGS, sites } }));
    await off.do(({ turnOn }) => turnOn());
    expect(off.session.data).toMatchObject({ state: 'off', refusal: 'sites_newer' });
  });

  it('is not switched against the organisation', async () => {
    const world = await opened((each) => {
      each.policy = { ...NO_POLICY, managed: true, locked: new Set(['sites.off']) };
    });
    await world.do(({ turnOff }) => turnOff());
    expect(world.settings.sites.off).toEqual([]);
    expect(world.read.site?.locked).toBe(true);
  });
});
