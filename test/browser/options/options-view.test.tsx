import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { LOCKABLE, readPolicy } from '../../../src/core/settings/policy.ts';
import { DEFAULT_SETTINGS, DWELL_RANGE } from '../../../src/core/settings/settings.ts';
import { MOST_LOGGED } from '../../../src/messaging/protocol.ts';
import css from '../../../src/options/options.css?inline';
import type { OptionsActions, OptionsData } from '../../../src/options/options-data.ts';
import { OptionsView } from '../../../src/options/options-view.tsx';
import base from '../../../src/ui/pages.css?inline';
import { expectAccessible } from '../support/axe.ts';
import { mount } from '../support/mount.ts';
import { DATA, firstRun, OPTIONS_STATES, source } from '../support/options-states.ts';
import { INSTRUMENTS, instrument, NOW } from '../support/samples.ts';
import { words } from '../support/words.ts';

const actions = (): OptionsActions => ({
  chooseSites: vi.fn(),
  grantSource: vi.fn(),
  toggleSource: vi.fn(),
  saveKey: vi.fn(),
  grantSourcesAndFinish: vi.fn(),
  finishWithoutSources: vi.fn(),
  grantSources: vi.fn(),
  importFailed: vi.fn(),
  undoConfirmation: vi.fn(),
  dismissToast: vi.fn(),
  search: vi.fn(),
  watch: vi.fn(),
  unwatch: vi.fn(),
  move: vi.fn(),
  importNames: vi.fn(),
  exportAs: vi.fn(),
  undoDismissal: vi.fn(),
  changeReading: vi.fn(),
  changeNotice: vi.fn(),
  clearCache: vi.fn(),
  clearLog: vi.fn(),
  clearEverything: vi.fn(),
  exportEverything: vi.fn(),
  importEverything: vi.fn(),
  forgetUnfound: vi.fn(),
  forgetLeftOut: vi.fn(),
  exportAside: vi.fn(),
  forgetAside: vi.fn(),
  setSiteRule: vi.fn(),
  addPattern: vi.fn(),
  removePattern: vi.fn(),
  revoke: vi.fn(),
  orderSource: vi.fn(),
  testSource: vi.fn(),
  saveProxy: vi.fn(),
  remark: vi.fn(),
  loadPrices: vi.fn(),
  settleName: vi.fn(),
});

function show(changes: Partial<OptionsData> = {}) {
  const given = actions();
  const view = (more: Partial<OptionsData>) => <OptionsView data={{ ...DATA, ...more }} actions={given} words={words} now={NOW} />;
  const { root, again } = mount([base, css], view(changes));
  return {
    root,
    again: (more: Partial<OptionsData>) => again(view(more)),
    actions: given,
    text: () => root.innerText.replace(/\s+/g, ' '),
  };
}

describe('options', () => {
  it.each(OPTIONS_STATES)('%s', async (_, changes, texts) => {
    const { root, text } = show(changes);
    for (const expected of texts) expect(text()).toContain(expected);
    await expectAccessible(root);
  });

  it.each(OPTIONS_STATES)('is accessible in the dark: %s', async (_, changes) => {
    document.documentElement.dataset.theme = 'dark';
    await expectAccessible(show(changes).root);
  });

  it('is accessible in the dark while searching', async () => {
    document.documentElement.dataset.theme = 'dark';
    await expectAccessible(show({ search: { query: 'w', answered: 'w', results: INSTRUMENTS.slice(0, 4) } }).root);
  });

  it.each([1600, 360])('does not scroll sideways at %i px', async (width) => {
    await page.viewport(width, 800);
    expect(show().root.scrollWidth).toBeLessThanOrEqual(width);
    await page.viewport(800, 600);
  });

  it('asks for the sites of a choice in its click', async () => {
    const options = show();
    await page.getByRole('radio', { name: /^Every site/ }).click();
    expect(options.actions.chooseSites).toHaveBeenCalledWith('every');
  });

  it('is done with the first run in a click, and shows nothing else before', async () => {
    const options = show(firstRun);
    expect(options.text()).not.toContain('Watchlist');
    await page.getByRole('button', { name: 'Allow these sources and finish' }).click();
    await page.getByRole('button', { name: 'Finish without prices' }).click();
    expect(options.actions.grantSourcesAndFinish).toHaveBeenCalledOnce();
    expect(options.actions.finishWithoutSources).toHaveBeenCalledOnce();
  });

  it('offers no first run without prices where an organisation says which sources are on', async () => {
    const options = show({ ...firstRun, policy: readPolicy({ locked: ['sources.off'] }) });
    expect(options.text()).toContain('Allow these sources and finish');
    expect(options.text()).not.toContain('Finish without prices');
  });

  it('gives back what was granted before everything was cleared', async () => {
    const options = show(firstRun);
    await page.getByText('2 addresses are granted now').click();
    await page.getByRole('button', { name: 'Revoke all' }).click();
    expect(options.actions.revoke).toHaveBeenCalledWith(DATA.granted);
    expect(show({ ...firstRun, granted: [] }).text()).not.toContain('granted');
  });

  it('keeps symbol and price beside a name with a long note, and breaks no word of the log', async () => {
    await page.viewport(1100, 800);
    const watchlist = { version: 3 as const, entries: [{ id: 'US:NVDA', added: 1, note: 'a note of many words '.repeat(14) }] };
    const { root } = show({ preferences: { ...DATA.preferences, watchlist } });
    const topOf = (part: string): number => root.querySelector(`.watched ${part}`)?.getBoundingClientRect().top ?? Number.NaN;
    for (const part of ['.chip', '.numbers', '.tools']) expect(Math.abs(topOf(part) - topOf('.name')), part).toBeLessThan(8);
    const reason = root.querySelector('.log td:nth-child(3)');
    expect(reason && getComputedStyle(reason).wordBreak).toBe('keep-all');
    await page.viewport(800, 600);
  });

  it('says when a name was dismissed, on the reader’s own clock', async () => {
    const at = new Date(2025, 10, 2, 0, 30).getTime();
    const dismissals = { version: 1 as const, entries: [{ id: 'US:HUT', surface: 'Hut', where: 'everywhere', at }] };
    expect(show({ preferences: { ...DATA.preferences, dismissals } }).text()).toMatch(/everywhere · 2 Nov.* 0?0:30/i);
  });

  it('adds by keyboard: type, walk, Enter', async () => {
    const options = show({ search: { query: 'core', answered: 'core', results: INSTRUMENTS.slice(0, 3) } });
    const box = page.getByRole('combobox', { name: 'Add a name' });
    await box.click();
    await userEvent.keyboard('{ArrowDown}');
    await expect
      .element(page.getByRole('listbox', { name: 'Matching names' }).getByRole('option', { selected: true }))
      .toHaveTextContent('IREN');
    await userEvent.keyboard('{Enter}');
    expect(options.actions.watch).toHaveBeenCalledWith(instrument('US:IREN'));
    await userEvent.keyboard('{Escape}');
    expect(options.actions.search).toHaveBeenLastCalledWith('');
  });

  it('waits, at Enter, for the answer to what was typed', async () => {
    const earlier = { query: 'tesla', answered: 'core', results: [instrument('US:IREN')] };
    const options = show({ search: earlier });
    await page.getByRole('combobox', { name: 'Add a name' }).click();
    await userEvent.keyboard('{Enter}');
    expect(options.actions.watch).not.toHaveBeenCalled();
    options.again({ search: { query: 'tesla', answered: 'tesla', results: [instrument('US:NVDA')] } });
    await expect.poll(() => vi.mocked(options.actions.watch).mock.calls).toEqual([[instrument('US:NVDA')]]);
  });

  it('keeps the option that the arrow keys reached in sight, and says which are watched', async () => {
    const many = Array.from({ length: 20 }, (_, index) => ({ ...instrument('US:IREN'), id: `US:X${index}`, name: `Name ${index}` }));
    const options = show({ search: { query: 'x', answered: 'x', results: [instrument('US:NVDA'), ...many] } });
    expect(options.text()).toContain('shares · Nasdaq · US · watched');
    await page.getByRole('combobox', { name: 'Add a name' }).click();
    await userEvent.keyboard('{ArrowUp}');
    const box = options.root.querySelector('.results')?.getBoundingClientRect();
    await expect
      .poll(() => options.root.querySelector('[aria-selected=true]')?.getBoundingClientRect().bottom)
      .toBeLessThanOrEqual((box?.bottom ?? 0) + 1);
  });

  it('draws only the rows that changed', async () => {
    const entries = Array.from({ length: 999 }, (_, index) => ({ id: `US:N${index}`, added: 1 }));
    const preferences = { ...DATA.preferences, watchlist: { version: 3 as const, entries } };
    const start = performance.now();
    const options = show({ preferences });
    const begun = performance.now();
    for (let step = 0; step < 20; step++) options.again({ preferences, search: { query: 'n'.repeat(step), answered: '', results: [] } });
    expect(options.root.querySelectorAll('.watched > li')).toHaveLength(999);
    // However slow the machine, a letter typed costs a small part of drawing them all.
    expect((performance.now() - begun) / 20).toBeLessThan((begun - start) / 3);
  });

  it('tells apart names of one symbol', () => {
    const abroad = { ...instrument('US:WULF'), id: 'CA:WULF', venue: 'Toronto' };
    const options = show({ search: { query: 'wulf', answered: 'wulf', results: [instrument('US:WULF'), abroad] } });
    expect(options.text()).toContain('shares · Nasdaq · US');
    expect(options.text()).toContain('shares · Toronto · CA');
  });

  it('orders by buttons, but not past the ends', async () => {
    const options = show();
    await expect.element(page.getByRole('button', { name: 'Move Nvidia up' })).toBeDisabled();
    await expect.element(page.getByRole('button', { name: 'Move TeraWulf down' })).toBeDisabled();
    await page.getByRole('button', { name: 'Move TeraWulf up' }).click();
    expect(options.actions.move).toHaveBeenCalledWith('US:WULF', 1);
  });

  it('cannot change what is locked', async () => {
    show({ policy: readPolicy({ sites: { mode: 'news' }, locked: ['sites.mode', 'reading.theme', 'sources.off', 'sources.order'] }) });
    for (const name of [/^Every site/, 'dark']) await expect.element(page.getByRole('radio', { name })).toBeDisabled();
    await expect.element(page.getByRole('checkbox', { name: 'Cboe' }).or(page.getByRole('checkbox', { name: 'SEC EDGAR' }))).toBeDisabled();
    await expect.element(page.getByRole('button', { name: 'Ask Yahoo Finance later' })).toBeDisabled();
  });

  it.each(LOCKABLE)('says whose %s is where it is locked', (lock) => {
    const preset = { sources: { proxies: { tiingo: 'https://cache.example' } } };
    const said = (policy: object) =>
      show({ policy: readPolicy({ ...preset, ...policy }) }).root.textContent?.split('Set by your organisation.').length;
    expect(said({ locked: [lock] })).toBeGreaterThan(said({}) ?? 0);
  });

  it('orders only sources that stand in for one another', () => {
    const [first] = DATA.sources ?? [];
    if (!first) throw new Error('no source');
    show({ sources: [...(DATA.sources ?? []), { ...first, id: 'polymarket' }, { ...first, id: 'kalshi' }] });
    const ordered = (name: RegExp) => page.getByRole('button', { name }).elements().length;
    expect([ordered(/^Ask (?:Polymarket|Kalshi|SEC EDGAR)/), ordered(/^Ask Yahoo/)]).toEqual([0, 2]);
  });

  it('leaves free what is not locked of a locked part', async () => {
    const sites = { ...DATA.preferences.settings.sites, off: ['paper.example'], clickOnly: ['mine.example'] };
    show({
      policy: readPolicy({ sites: { off: ['paper.example'] }, locked: ['sites.off', 'watching.notice'] }),
      preferences: { ...DATA.preferences, settings: { ...DATA.preferences.settings, sites } },
    });
    expect(page.getByRole('button', { name: /Lift.*paper/ }).elements()).toEqual([]);
    expect(page.getByRole('option', { name: 'never read it' }).elements()).toEqual([]);
    await expect.element(page.getByRole('button', { name: /Lift.*mine/ })).toBeVisible();
    await expect.element(page.getByText('never read it: Set by your organisation.')).toBeVisible();
  });

  it('can ask for the sites that an organisation chose, on first run', async () => {
    const settings = { ...DEFAULT_SETTINGS, sites: { ...DEFAULT_SETTINGS.sites, mode: 'news' as const } };
    const policy = readPolicy({ sites: { mode: 'news' }, locked: ['sites.mode'] });
    const options = show({ ...firstRun, policy, granted: [], preferences: { ...DATA.preferences, settings } });
    await page.getByRole('button', { name: 'Ask the browser for these sites' }).click();
    expect(options.actions.chooseSites).toHaveBeenCalledWith('news');
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

  it('says of each pattern whether it is granted', async () => {
    const sites = { ...DATA.preferences.settings.sites, patterns: ['*://*.news.example/a*', '*://*.other.example/*'] };
    const options = show({ preferences: { ...DATA.preferences, settings: { ...DATA.preferences.settings, sites } } });
    expect(options.text()).toContain('news.example/a* always read');
    expect(options.text()).toContain('other.example/* not granted');
    await page.getByRole('button', { name: /Allow.*other/ }).click();
    expect(options.actions.addPattern).toHaveBeenCalledWith('*://*.other.example/*');
  });

  it('says of a pattern what holds where a rule is on the whole site', async () => {
    const sites = { ...DATA.preferences.settings.sites, off: ['news.example'], patterns: ['*://*.news.example/a*'] };
    const options = show({ preferences: { ...DATA.preferences, settings: { ...DATA.preferences.settings, sites } } });
    expect(options.text()).toContain('news.example/a* never read');
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

  it('is accessible with every part open', async () => {
    const options = show();
    await page.getByRole('button', { name: 'Edit Nvidia' }).click();
    options.again({ search: { query: 'core', answered: 'core', results: INSTRUMENTS.slice(0, 3) } });
    for (const details of options.root.querySelectorAll('details')) details.open = true;
    await expectAccessible(options.root);
  });

  it('moves a name to a place', async () => {
    const options = show();
    await page.getByRole('button', { name: 'Edit TeraWulf' }).click();
    await page.getByRole('spinbutton', { name: 'Place' }).fill('1');
    await page.getByRole('button', { name: 'Save', exact: true }).first().click();
    expect(options.actions.move).toHaveBeenCalledWith('US:WULF', 0);
  });

  it('lets a place be deleted and typed anew, and moves and remarks in one change', async () => {
    const options = show();
    await page.getByRole('button', { name: 'Edit TeraWulf' }).click();
    const place = page.getByRole('spinbutton', { name: 'Place' });
    const save = () => page.getByRole('button', { name: 'Save', exact: true }).first().click();
    await place.click();
    await userEvent.keyboard('{End}{Backspace}');
    await expect.element(place).toHaveValue(null);
    await userEvent.keyboard('1');
    await expect.element(place).toHaveValue(1);
    await page.getByRole('textbox', { name: 'Note' }).fill('n');
    await save();
    expect(options.actions.remark).toHaveBeenCalledWith('US:WULF', { note: 'n' }, 0);
    await page.getByRole('button', { name: 'Edit TeraWulf' }).click();
    await place.fill('');
    await save();
    expect(options.actions.move).not.toHaveBeenCalled();
  });

  it('puts rules on sites, and takes them off', async () => {
    const sites = { ...DATA.preferences.settings.sites, off: ['paper.example'], patterns: ['*://*.mine.example/*'] };
    const options = show({ preferences: { ...DATA.preferences, settings: { ...DATA.preferences.settings, sites } } });
    await page.getByRole('textbox', { name: 'Site' }).fill('news.example');
    await page.getByRole('combobox', { name: 'Rule' }).selectOptions('not for a day');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    expect(options.actions.setSiteRule).toHaveBeenCalledWith('news.example', 'paused');
    await page.getByRole('button', { name: /Lift.*paper/ }).click();
    expect(options.actions.setSiteRule).toHaveBeenLastCalledWith('paper.example', null);
    await page.getByRole('button', { name: /Lift.*mine/ }).click();
    expect(options.actions.removePattern).toHaveBeenCalledWith('*://*.mine.example/*');
  });

  it('gives back what was granted', async () => {
    const options = show();
    await page.getByText('2 addresses are granted now').click();
    await page.getByRole('button', { name: /Revoke.*sec/ }).click();
    expect(options.actions.revoke).toHaveBeenCalledWith(['https://data.sec.gov/*']);
  });

  it('writes remarks beside a name', async () => {
    const options = show();
    await page.getByRole('button', { name: 'Edit Nvidia' }).click();
    await page.getByRole('combobox', { name: 'Group' }).fill('Chips');
    await page.getByRole('textbox', { name: 'Own names for it' }).fill('Jensen\nGreen, the team');
    await page.getByRole('button', { name: 'Save', exact: true }).first().click();
    expect(options.actions.remark).toHaveBeenCalledWith('US:NVDA', { group: 'Chips', aliases: ['Jensen', 'Green, the team'] }, null);
    expect(options.actions.move).not.toHaveBeenCalled();
  });

  it('says what of the remarks has no room, and saves nothing before it has', async () => {
    const options = show();
    await page.getByRole('button', { name: 'Edit Nvidia' }).click();
    const aliases = page.getByRole('textbox', { name: 'Own names for it' });
    const note = page.getByRole('textbox', { name: 'Note' });
    const save = () => page.getByRole('button', { name: 'Save', exact: true }).first().click();
    const eleven = Array.from({ length: 11 }, (_, index) => `Name ${index + 1}`).join('\n');
    await aliases.fill(eleven);
    await expect.element(page.getByText('There is room for 10 own names. Without room: Name 11')).toBeVisible();
    await note.fill(`${'x'.repeat(300)} more`);
    await expect.element(page.getByText('Note: 4 characters too many. There is room for 300.')).toBeVisible();
    await save();
    expect(options.actions.remark).not.toHaveBeenCalled();
    await expect.element(note).toHaveFocus();
    await expect.element(aliases).toHaveValue(eleven);
    await note.fill('x'.repeat(300));
    await aliases.fill(`${'y'.repeat(61)}`);
    await expect.element(page.getByText(/An own name has room for 60 characters/)).toBeVisible();
    await aliases.fill('Name');
    await expect.element(aliases).toHaveAttribute('aria-invalid', 'false');
    await save();
    expect(options.actions.remark).toHaveBeenCalledWith('US:NVDA', { note: 'x'.repeat(300), aliases: ['Name'] }, null);
  });

  it('says before it clears that no export has the keys', async () => {
    const options = show();
    expect(options.text()).toContain('An export holds everything but your keys');
    await page.getByRole('button', { name: 'Clear everything' }).click();
    await expect.element(page.getByRole('alert')).toHaveTextContent('no export brings the keys back');
  });

  it('asks for more prices of the group that is shown', async () => {
    const entries = [
      { id: 'US:NVDA', added: 1, group: 'Chips' },
      { id: 'US:AMD', added: 1, group: 'Chips' },
      { id: 'US:HUT', added: 1 },
    ];
    const options = show({ preferences: { ...DATA.preferences, watchlist: { version: 3, entries } } });
    await page.getByRole('button', { name: 'Chips' }).click();
    await page.getByRole('button', { name: 'More prices' }).click();
    expect(options.actions.loadPrices).toHaveBeenLastCalledWith(['US:NVDA', 'US:AMD']);
  });

  it('saves no own name that no page can be searched for, and says why', async () => {
    const options = show();
    await page.getByRole('button', { name: 'Edit Nvidia' }).click();
    const aliases = page.getByRole('textbox', { name: 'Own names for it' });
    const save = () => page.getByRole('button', { name: 'Save', exact: true }).first().click();
    await aliases.fill('the chip maker\nG');
    await save();
    await expect.element(page.getByText('A page cannot be searched for “G”')).toBeVisible();
    expect(options.actions.remark).not.toHaveBeenCalled();
    await aliases.fill('the chip maker');
    await expect.element(aliases).toHaveAttribute('aria-invalid', 'false');
    await save();
    expect(options.actions.remark).toHaveBeenCalledWith('US:NVDA', { aliases: ['the chip maker'] }, null);
  });

  it('lists what of an import had no room, to the letter, until it is read', async () => {
    const options = show({
      leftOut: [
        { name: 'Hut 8', remarks: null },
        { name: 'Nvidia', remarks: { note: 'the end', aliases: ['Eleventh', 'Twelfth'], group: 'Other' } },
      ],
    });
    const said = options.text();
    expect(said).toContain('1 name had no room and was left out. Beside 1 name not everything had room, or could be found in a text.');
    expect(said).toContain('Hut 8');
    expect(said).toContain('Group: “Other” · Note: “the end” · Own names: “Eleventh”, “Twelfth”');
    await page.getByRole('button', { name: 'Close this message' }).first().click();
    expect(options.actions.forgetLeftOut).toHaveBeenCalledOnce();
  });

  it('writes only what the reader changed, whatever comes from another machine while the form is open', async () => {
    const listed = (note: string, ...ids: readonly string[]) => {
      const entries = ids.map((id) => ({ id, added: 1, ...(id === 'US:NVDA' && { note }) }));
      return { preferences: { ...DATA.preferences, watchlist: { version: 3 as const, entries } } };
    };
    const options = show(listed('old', 'US:WULF', 'US:NVDA', 'CRYPTO:BTC'));
    const save = () => page.getByRole('button', { name: 'Save', exact: true }).first().click();
    await page.getByRole('button', { name: 'Edit Nvidia' }).click();
    options.again(listed('from the other machine', 'US:NVDA', 'CRYPTO:BTC'));
    await page.getByRole('combobox', { name: 'Group' }).fill('Chips');
    await save();
    expect(options.actions.remark).toHaveBeenCalledWith('US:NVDA', { group: 'Chips' }, null);
    await page.getByRole('button', { name: 'Edit Nvidia' }).click();
    await page.getByRole('textbox', { name: 'Note' }).fill('');
    await save();
    expect(options.actions.remark).toHaveBeenLastCalledWith('US:NVDA', { note: '' }, null);
    await page.getByRole('button', { name: 'Edit Nvidia' }).click();
    await save();
    expect(options.actions.remark).toHaveBeenCalledTimes(2);
    // A name above it was removed: it stays where it is.
    expect(options.actions.move).not.toHaveBeenCalled();
  });

  it('asks before it clears everything', async () => {
    const options = show();
    await page.getByRole('button', { name: 'Clear everything' }).click();
    expect(options.actions.clearEverything).not.toHaveBeenCalled();
    await page.getByRole('button', { name: 'Clear everything' }).click();
    expect(options.actions.clearEverything).toHaveBeenCalledOnce();
  });

  it.each([360, 1600])('asks it where nothing that is said at the foot of the window hides it, at %i px', async (width) => {
    await page.viewport(width, 800);
    const undoable = { text: 'TeraWulf removed.', undo: vi.fn() };
    const { root } = show({ notice: words.t('sites_given_back'), undoable });
    const clear = page.getByRole('button', { name: 'Clear everything' });
    scrollTo(0, document.documentElement.scrollHeight);
    (clear.element() as HTMLElement).click();
    const cancel = page.getByRole('button', { name: 'Cancel' });
    await expect.element(cancel).toHaveFocus();
    for (const button of root.querySelectorAll('#privacy .alert button')) {
      const { left, top, width: wide, height } = button.getBoundingClientRect();
      expect(button.contains(document.elementFromPoint(left + wide / 2, top + height / 2))).toBe(true);
    }
    await cancel.click();
    await expect.element(clear).toHaveFocus();
    await page.viewport(800, 600);
  });

  it('orders by dragging', async () => {
    const options = show();
    await page
      .getByRole('listitem')
      .filter({ hasText: 'TeraWulf' })
      .dropTo(page.getByRole('listitem').filter({ hasText: 'Nvidia' }));
    expect(options.actions.move).toHaveBeenCalledWith('US:WULF', 0);
  });

  it('shows where a dragged name would go, and no more once it is dropped', async () => {
    const options = show();
    const rowOf = (name: string): Element =>
      [...options.root.querySelectorAll('.watched > li')].find((row) => row.textContent?.includes(name)) as Element;
    const drag = (name: string, type: string): Promise<void> => {
      rowOf(name).dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: new DataTransfer() }));
      return new Promise((resolve) => requestAnimationFrame(() => resolve()));
    };
    const places = (): string[] => [...options.root.querySelectorAll('.watched > li')].map((row) => row.className);
    await drag('Bitcoin', 'dragstart');
    await drag('Nvidia', 'dragover');
    await expect.poll(places).toEqual(['drop-before', 'dragged', '']);
    await drag('TeraWulf', 'dragover');
    await expect.poll(places).toEqual(['', 'dragged', 'drop-after']);
    await drag('TeraWulf', 'drop');
    await expect.poll(places).toEqual(['', '', '']);
    expect(options.actions.move).toHaveBeenCalledWith('CRYPTO:BTC', 2);
  });

  it('keeps the focus on a name that moves, at the ends too', async () => {
    const options = show();
    const focused = (): string | null => document.activeElement?.getAttribute('aria-label') ?? null;
    const reorder = (...ids: string[]): void =>
      options.again({
        preferences: { ...DATA.preferences, watchlist: { version: 3, entries: ids.map((id) => ({ id, added: 1 })) } },
      });
    await page.getByRole('button', { name: 'Move TeraWulf up' }).click();
    reorder('US:NVDA', 'US:WULF', 'CRYPTO:BTC');
    await expect.poll(focused).toBe('Move TeraWulf up');
    await userEvent.keyboard('{Enter}');
    expect(options.actions.move).toHaveBeenLastCalledWith('US:WULF', 0);
    reorder('US:WULF', 'US:NVDA', 'CRYPTO:BTC');
    await expect.poll(focused).toBe('Move TeraWulf down');
    // What the reader does with the focus later is left alone.
    (document.activeElement as HTMLElement).blur();
    reorder('US:NVDA', 'US:WULF', 'CRYPTO:BTC');
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(document.activeElement).toBe(document.body);
  });

  it('says what the browser will be asked when the first run is finished', () => {
    expect(show({ ...firstRun, granted: [] }).text()).toMatch(/will ask once, for access to \d+ addresses/);
    expect(show({ ...firstRun, granted: ['*://*/*'] }).text()).toContain('asks for nothing more');
  });

  it.each([
    ['click', [], [], 'access to 3 addresses: those of the sources that are on.'],
    ['every', [], [], 'access to all websites, as is chosen; the sources that are on are among them.'],
    ['news', ['*://*.mine.example/a*'], [], 'access to 6 addresses: those of the sources that are on and of the sites that are chosen.'],
    ['news', ['*://*.mine.example/a*'], ['*://*.news.example/*', '*://*.paper.example/*'], 'access to 4 addresses: those of the sources'],
    ['news', [], ['https://*/*', '*://*.news.example/*'], 'asks for access to 1 site.'],
  ] as const)('names the sites that are asked for as well where they were chosen elsewhere: %s %j', (mode, patterns, granted, text) => {
    const sites = { ...DEFAULT_SETTINGS.sites, mode, patterns };
    const { root } = show({ ...firstRun, preferences: { ...firstRun.preferences, settings: { ...DEFAULT_SETTINGS, sites } }, granted });
    expect(root.querySelector('.done small')?.textContent).toContain(text);
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

  it('says that the order of sources is the organisation’s', () => {
    expect(show({ policy: readPolicy({ locked: ['sources.order'] }) }).text()).toContain('Order of the sources: Set by your organisation.');
  });

  it('drags something, without which Firefox drags nothing', async () => {
    const options = show();
    const carried = new Promise<string | undefined>((resolve) => {
      options.root.addEventListener('drop', (event) => resolve(event.dataTransfer?.getData('text/plain')), { once: true });
    });
    await page
      .getByRole('listitem')
      .filter({ hasText: 'TeraWulf' })
      .dropTo(page.getByRole('listitem').filter({ hasText: 'Nvidia' }));
    expect(await carried).toBe('TeraWulf');
  });

  it('hands the focus on when a row goes, and back when its form closes', async () => {
    const sites = { ...DATA.preferences.settings.sites, off: ['a.example', 'b.example'], patterns: ['*://*.mine.example/*'] };
    show({ preferences: { ...DATA.preferences, settings: { ...DATA.preferences.settings, sites } } });
    const focused = (): string => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '';
    await page.getByRole('button', { name: 'Remove Nvidia' }).click();
    expect(focused()).toBe('Remove Bitcoin');
    await page.getByRole('button', { name: 'Remove TeraWulf' }).click();
    expect(focused()).toBe('Remove Bitcoin');
    await page.getByRole('button', { name: /Lift.*a\.example/ }).click();
    expect(focused()).toBe('Lift: b.example');
    await page.getByRole('button', { name: 'Edit Nvidia' }).click();
    await page.getByRole('button', { name: 'Save', exact: true }).first().click();
    expect(focused()).toBe('Edit Nvidia');
  });

  it('shows no delay that does not hold', async () => {
    const options = show();
    const field = page.getByRole('spinbutton', { name: 'Opens after' });
    await field.fill('');
    await userEvent.tab();
    await expect.element(field).toHaveValue(DEFAULT_SETTINGS.reading.dwell);
    expect(options.actions.changeReading).not.toHaveBeenCalled();
    await field.fill('99999');
    await userEvent.tab();
    expect(options.actions.changeReading).toHaveBeenCalledWith({ dwell: DWELL_RANGE.most });
    await expect.element(field).toHaveValue(DWELL_RANGE.most);
  });

  it('takes many names at once', async () => {
    const options = show();
    await page.getByText('Import and export').click();
    await page.getByRole('textbox', { name: /Many names/ }).fill('NVDA, BTC');
    await page.getByRole('button', { name: 'Add all' }).click();
    expect(options.actions.importNames).toHaveBeenCalledWith('NVDA, BTC');
  });

  it('keeps names that were not found in sight, however many, until the reader has seen them', async () => {
    const options = show({ unfound: ['Zzyx', 'Qqq corp'] });
    expect(options.text()).toContain('Not found: Zzyx, Qqq corp');
    options.again({ unfound: Array.from({ length: 400 }, (_, index) => `Zzyx ${index}`) });
    await page.getByText('Not found: 400').click();
    expect(options.text()).toContain('Zzyx 399');
    await expectAccessible(options.root);
    await page.getByRole('button', { name: 'Close this message' }).click();
    expect(options.actions.forgetUnfound).toHaveBeenCalledOnce();
  });

  it('says what to use in place of an ISIN', async () => {
    const options = show({ unfound: ['Zzyx'] });
    expect(options.text()).not.toContain('ISIN');
    options.again({ unfound: ['Zzyx', 'US67066G1040'] });
    expect(options.text()).toContain('Not found: Zzyx, US67066G1040');
    expect(options.text()).toContain('Use the symbol or the name');
    options.again({ unfound: [], search: { query: 'us67066g1040', answered: 'us67066g1040', results: [] } });
    expect(options.text()).toContain('Use the symbol or the name');
  });

  it.each([
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x53, 0x00, 0xfc, 0x00])],
    ['UTF-16, the other way round', new Uint8Array([0xfe, 0xff, 0x00, 0x53, 0x00, 0xfc])],
    ['UTF-8 with a mark', new Uint8Array([0xef, 0xbb, 0xbf, 0x53, 0xc3, 0xbc])],
    ['UTF-8', new Uint8Array([0x53, 0xc3, 0xbc])],
    ['western Windows', new Uint8Array([0x53, 0xfc])],
  ])('reads a file in %s', async (_, bytes) => {
    const options = show();
    const given = new DataTransfer();
    given.items.add(new File([bytes], 'list.csv'));
    const input = options.root.querySelector<HTMLInputElement>('.carry input[type=file]');
    if (!input) throw new Error('There is no way to choose a file.');
    input.files = given.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await expect.poll(() => vi.mocked(options.actions.importNames).mock.calls).toEqual([['Sü']]);
  });

  it('saves a key, and never shows it again', async () => {
    const options = show();
    await page.getByText('Sources with your own key').click();
    await page.getByLabelText('Key for Tiingo').fill(' secret ');
    await page.getByRole('button', { name: 'Save' }).click();
    expect(options.actions.saveKey).toHaveBeenCalledWith('tiingo', 'secret', expect.any(Function));
    expect(options.root.innerHTML).not.toContain('secret');
  });

  it('undoes: a removal, a "not this"', async () => {
    const undo = vi.fn();
    const options = show({ undoable: { text: 'Nvidia removed.', undo } });
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await page.getByRole('button', { name: /Mark “Hut” again/ }).click();
    expect(undo).toHaveBeenCalledOnce();
    expect(options.actions.undoDismissal).toHaveBeenCalledWith(DATA.preferences.dismissals.entries[0]);
  });
});
