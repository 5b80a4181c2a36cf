import { describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { readPolicy } from '../../../src/core/settings/policy/policy.ts';
import { MOST_LOGGED } from '../../../src/messaging/protocol.ts';
import type { OptionsData } from '../../../src/options/options-data.ts';
import { DATA, source } from '../support/options-states.ts';
import { NOW } from '../support/samples.ts';
import { show } from './show.tsx';

describe('sources', () => {
  it('orders only sources that stand in for one another', () => {
    const [first] = DATA.sources ?? [];
    if (!first) throw new Error('no source');
    show({ sources: [...(DATA.sources ?? []), { ...first, id: 'polymarket' }, { ...first, id: 'kalshi' }] });
    const ordered = (name: RegExp) => page.getByRole('button', { name }).elements().length;
    expect([ordered(/^Ask (?:Polymarket|Kalshi|SEC EDGAR)/), ordered(/^Ask Yahoo/)]).toEqual([0, 2]);
  });

  it('takes an own key in place of an organisation’s that is not locked', async () => {
    const managed = source('tiingo', 'api.tiingo.com', { needsKey: true, hasKey: true, managedKey: true });
    const options = show({ sources: [managed], policy: readPolicy({ sources: { keys: { tiingo: 'k' } } }) });
    await page.getByText('Sources with your own key').click();
    const key = page.getByLabelText('Key for Tiingo');
    for (const unusable of ['k'.repeat(201), 'two words']) {
      await key.fill(unusable);
      await page.getByRole('button', { name: 'Save' }).first().click();
      expect(options.actions.saveKey).not.toHaveBeenCalled();
      await expect.element(key).toHaveValue(unusable);
      expect(options.text()).toContain('this one cannot be saved');
    }
    await key.fill('mine');
    await page.getByRole('button', { name: 'Save' }).first().click();
    expect(options.actions.saveKey).toHaveBeenCalledWith('tiingo', 'mine', expect.any(Function));
    // It may be refused, and is nowhere else.
    await expect.element(key).toHaveValue('mine');
    vi.mocked(options.actions.saveKey).mock.lastCall?.[2]?.();
    await expect.element(key).toHaveValue('');
  });

  it('saves a key, and never shows it again', async () => {
    const options = show();
    await page.getByText('Sources with your own key').click();
    await page.getByLabelText('Key for Tiingo').fill(' secret ');
    await page.getByRole('button', { name: 'Save' }).click();
    expect(options.actions.saveKey).toHaveBeenCalledWith('tiingo', 'secret', expect.any(Function));
    expect(options.root.innerHTML).not.toContain('secret');
  });

  it('says beside a key that an own cache does not get it', () => {
    const tiingo = { needsKey: true, hasKey: true, proxy: 'https://cache.example' };
    const sources = [source('tiingo', 'cache.example', tiingo)];
    const kept = 'not sent while a cache of your own stands in front of Tiingo';
    expect(show({ sources }).root.textContent).toContain(kept);
    // An organisation's cache gets it.
    const policy = readPolicy({ sources: { proxies: { tiingo: 'https://cache.example' } }, locked: ['sources.proxies'] });
    expect(show({ sources, policy }).root.textContent).not.toContain(kept);
  });

  it('says in words what was asked and answered, and shows all of it', async () => {
    const log = Array.from({ length: 120 }, (_, index) => ({ ...(DATA.log?.[0] as object), at: NOW - index })) as unknown as NonNullable<
      OptionsData['log']
    >;
    const options = show({ log });
    await page.getByText('Requests of the last day').click();
    expect(options.text()).toContain('a filing asked us to wait');
    await page.getByRole('button', { name: 'Show 50 more' }).click();
    await page.getByRole('button', { name: 'Show 20 more' }).click();
    expect(options.root.querySelectorAll('.log tbody tr')).toHaveLength(120);
  });

  it('does not give as their number what is only as many requests as it is told of', () => {
    const [entry] = DATA.log ?? [];
    if (!entry) throw new Error('no log');
    const options = show({ log: Array.from({ length: MOST_LOGGED - 1 }, () => entry) });
    expect(options.text()).toContain('Requests of the last day (4,999)');
    options.again({ log: Array.from({ length: MOST_LOGGED }, () => entry) });
    expect(options.text()).toContain('Requests of the last day (5,000+)');
  });
});
