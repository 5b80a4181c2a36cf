import { describe, expect, test, vi } from 'vitest';
import landlords from '../../pages/ai-landlords/page.html?raw';
import { textNode } from './page.ts';
import { eachOn, host, marked, moveAway, moveTo, place, point, press, reading, type Stage, said } from './stage.ts';

let stage: Stage;

eachOn(landlords, (made) => {
  stage = made;
});

describe('hover', () => {
  test('resting on a mark opens its card, below the line and inside the window', async () => {
    await stage.begin();
    const line = moveTo('Nvidia');
    expect(host()).toBeNull();
    await expect.poll(() => stage.surface).toBe('Nvidia');
    await expect.poll(() => stage.container?.getBoundingClientRect().top ?? 0).toBeGreaterThan(1);
    const card = stage.container?.getBoundingClientRect();
    expect(card && (card.top >= line.bottom || card.bottom <= line.top)).toBe(true);
    expect(card && card.left >= 0 && card.right <= innerWidth && card.bottom <= innerHeight).toBe(true);
  });

  test('passing over a mark opens nothing; a rest on plain text neither', async () => {
    await stage.begin();
    moveTo('Nvidia');
    moveTo('hummed');
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(stage.state).toBeNull();
  });

  test('a card opens, and closes, no sooner than the reader chose', async () => {
    await stage.begin();
    stage.set({ settings: reading({ dwell: 900, grace: 1_200 }) });
    /** ms until it is so. */
    const until = async (isSo: () => boolean): Promise<number> => {
      const before = performance.now();
      await expect.poll(isSo, { interval: 20, timeout: 10_000 }).toBe(true);
      return performance.now() - before;
    };
    moveTo('Nvidia');
    expect(await until(() => stage.state !== null)).toBeGreaterThan(850);
    moveAway();
    expect(await until(() => stage.state === null)).toBeGreaterThan(1_150);
  });

  test('what draws cards is brought when the pointer comes to a mark, before a card opens, and not before', async () => {
    let come = (): void => {};
    stage.cardComes = new Promise((resolve) => (come = resolve));
    stage.set({ settings: reading({ dwell: 9000 }) });
    await stage.begin();
    moveTo('hummed');
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    expect(stage.prepared).toBe(0);
    moveTo('Nvidia');
    await expect.poll(() => stage.prepared).toBe(1);
    expect(stage.state).toBeNull();
    const { x, y, width, height } = place('Nvidia');
    point('click', x + width / 2, y + height / 2, { pointerType: 'touch' });
    expect(stage.state).toBeNull();
    come();
    await expect.poll(() => stage.surface).toBe('Nvidia');
    expect(stage.prepared).toBe(1);
  });

  test('what was left again before that has come is not opened', async () => {
    let come = (): void => {};
    stage.cardComes = new Promise((resolve) => (come = resolve));
    await stage.begin();
    const { x, y, width, height } = place('Nvidia');
    point('click', x + width / 2, y + height / 2, { pointerType: 'touch' });
    point('click', 2, 2, { pointerType: 'touch' });
    come();
    await expect.poll(() => stage.cardComes).toBeNull();
    await new Promise(requestAnimationFrame);
    expect(stage.state).toBeNull();
  });

  test('the pointer may cross the gap into the card and stay there', async () => {
    await stage.begin();
    moveTo('Nvidia');
    await expect.poll(() => stage.state?.status).toBe('not-found');
    moveAway();
    host()?.dispatchEvent(new PointerEvent('pointermove', { bubbles: true, composed: true, pointerType: 'mouse' }));
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(stage.surface).toBe('Nvidia');
    moveAway();
    await expect.poll(() => stage.state).toBeNull();
  });

  test('the card is drawn in the colours, the motion and the numbers that the reader chose, also when it is open', async () => {
    await stage.begin();
    moveTo('Nvidia');
    await expect.poll(() => stage.surface).toBe('Nvidia');
    expect(stage.container?.dataset).toMatchObject({ theme: 'light' });
    expect(stage.container?.dataset).not.toHaveProperty('motion');
    stage.set({ settings: reading({ theme: 'dark', motion: 'none', numbers: 'de-DE' }) });
    await expect.poll(() => stage.container?.dataset).toMatchObject({ theme: 'dark', motion: 'none' });
    expect(stage.container?.style.colorScheme).toBe('dark');
    await expect.poll(() => stage.reading?.numbers).toBe('de-DE');
  });

  test('a card is compared with the names that the reader left, and with those that were confirmed', async () => {
    await stage.begin();
    stage.set({ dismissals: said('US:CORZ', 'Core Scientific'), confirmations: said('US:ORCL', 'Texas') });
    await expect.poll(() => marked()).toContain('Texas');
    stage.prices = true;
    moveTo('Nvidia');
    await expect.poll(() => stage.asked.find((line) => line.startsWith('market/correlations'))).toBeDefined();
    const [asked] = stage.asked.flatMap((line) => (line.startsWith('market/correlations') ? [JSON.parse(line.slice(19))] : []));
    expect(asked.ids).not.toContain('US:CORZ');
    expect(asked.ids).toEqual(expect.arrayContaining(['US:NVDA', 'US:AMZN', 'US:ORCL']));
    // The series that the card's own view asks for serve these, too.
    expect(asked.published).toBe('2025-12-03');
  });

  test('the price is shown before what it is compared with, which follows', async () => {
    await stage.begin();
    stage.prices = true;
    moveTo('Nvidia');
    await expect.poll(() => stage.state?.status).toBe('ready');
    const asked = () => stage.asked.flatMap((line) => (line.startsWith('market/view') ? [JSON.parse(line.slice(12)).first] : []));
    await expect.poll(asked).toEqual([true, false]);
    await expect.poll(() => stage.state && 'view' in stage.state && stage.state.view.comparing).toBe(false);
  });

  test('what it is compared with is waited for no longer when it does not come', async () => {
    await stage.begin();
    stage.prices = true;
    stage.losesComparison = true;
    moveTo('Nvidia');
    await expect.poll(() => stage.state?.status).toBe('ready');
    await expect.poll(() => stage.state && 'view' in stage.state && 'comparing' in stage.state.view).toBe(false);
    await expect.poll(() => stage.state && 'peers' in stage.state && stage.state.peers).toEqual({ ok: false, error: { code: 'network' } });
  });

  test('opened again within a minute, a card is whole at once and asks nobody', async () => {
    await stage.begin();
    stage.prices = true;
    moveTo('Nvidia');
    const open = () => (stage.state && 'view' in stage.state ? stage.state : null);
    const isWhole = () => open() && !open()?.view.comparing && open()?.strain !== 'waiting' && open()?.peers !== 'waiting';
    await expect.poll(isWhole).toBe(true);
    stage.actions?.close();
    moveAway();
    const asked = stage.asked.length;
    const { x, y, width, height } = place('Nvidia');
    point('click', x + width / 2, y + height / 2, { pointerType: 'touch' });
    await expect.poll(() => open()?.surface).toBe('Nvidia');
    expect(isWhole()).toBe(true);
    expect(stage.asked.slice(asked)).toEqual([]);
  });

  test('a line that a scrolled part of the page no longer shows takes its card along', async () => {
    const article = document.querySelector<HTMLElement>('article');
    if (!article) throw new Error('no article');
    article.style.cssText = 'height: 300px; overflow-y: auto; margin-top: 200px';
    await stage.begin();
    moveTo('Nvidia');
    await expect.poll(() => stage.surface).toBe('Nvidia');
    article.scrollBy({ top: 20, behavior: 'instant' });
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    expect(stage.surface).toBe('Nvidia');
    article.scrollBy({ top: 200, behavior: 'instant' });
    await expect.poll(() => stage.state).toBeNull();
  });

  test.each(['opacity: 0', 'visibility: hidden'])('a slide that fades out takes its card along (%s)', async (faded) => {
    await stage.begin();
    moveTo('Nvidia');
    await expect.poll(() => stage.surface).toBe('Nvidia');
    textNode('Nvidia').parentElement?.parentElement?.setAttribute('style', faded);
    await expect.poll(() => stage.state).toBeNull();
  });

  test('a name in an element that has no box of its own has a card', async () => {
    textNode('Nvidia').parentElement?.setAttribute('style', 'display: contents');
    await stage.begin();
    moveTo('Nvidia');
    await expect.poll(() => stage.surface).toBe('Nvidia');
  });

  test('of a name whose greater part is cut off nobody is asked', async () => {
    await stage.begin();
    const { parentElement: around } = textNode('Nvidia');
    if (!around) throw new Error('no paragraph');
    around.style.cssText = 'box-sizing: border-box; overflow: hidden';
    around.style.maxHeight = `${place('Nvidia').top - around.getBoundingClientRect().top + 6}px`;
    const { left, top } = place('Nvidia');
    point('pointermove', left + 12, top + 3);
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(stage.surface).toBeNull();
    expect(stage.asked.filter((line) => line.startsWith('market/'))).toEqual([]);
  });

  test('a choice that changes as the line goes finds no card', async () => {
    await stage.begin();
    moveTo('Nvidia');
    await expect.poll(() => stage.surface).toBe('Nvidia');
    const { parentElement: around } = textNode('Nvidia');
    if (around) around.style.display = 'none';
    stage.set({ settings: reading({ theme: 'dark' }) });
    await expect.poll(() => stage.surface).toBeNull();
  });

  test('Escape closes, and the page does not hear of it', async () => {
    await stage.begin();
    moveTo('Nvidia');
    await expect.poll(() => stage.surface).toBe('Nvidia');
    const heard = vi.fn();
    document.body.addEventListener('keydown', heard, { once: true });
    press('Escape');
    expect(stage.state).toBeNull();
    expect(heard).not.toHaveBeenCalled();
    press('Escape');
    expect(heard).toHaveBeenCalledOnce();
  });

  test('a pinned card stays when the pointer leaves', async () => {
    await stage.begin();
    moveTo('Nvidia');
    await expect.poll(() => stage.surface).toBe('Nvidia');
    stage.actions?.pin(true);
    moveAway();
    moveTo('Core Scientific');
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(stage.state).toMatchObject({ surface: 'Nvidia', pinned: true });
    stage.actions?.close();
    expect(stage.state).toBeNull();
  });

  test('a tap opens and a tap elsewhere closes', async () => {
    await stage.begin();
    const { x, y, width, height } = place('Hut 8');
    point('click', x + width / 2, y + height / 2, { pointerType: 'touch' });
    expect(stage.surface).toBe('Hut 8');
    await expect.poll(() => stage.container?.getBoundingClientRect().top ?? 0).toBeGreaterThan(1);
    point('click', 2, 2, { pointerType: 'touch' });
    expect(stage.state).toBeNull();
  });

  test('with Alt only, or on a click only, when the reader wants it so', async () => {
    stage.set({ settings: reading({ trigger: 'modifier' }) });
    await stage.begin();
    const line = moveTo('Nvidia');
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(stage.state).toBeNull();
    point('pointermove', line.left + 4, line.top + line.height / 2, { altKey: true });
    await expect.poll(() => stage.surface).toBe('Nvidia');
    stage.actions?.close();
    stage.set({ settings: reading({ trigger: 'click' }) });
    const other = place('Hut 8');
    const clicked = (): string | null => {
      point('click', other.left + 4, other.top + other.height / 2);
      return stage.surface;
    };
    await expect.poll(clicked).toBe('Hut 8');
  });

  test('a late answer does not overwrite a newer card', async () => {
    await stage.begin();
    stage.holds = true;
    moveTo('Nvidia');
    await expect.poll(() => stage.held.length).toBe(1);
    moveTo('Core Scientific');
    await expect.poll(() => stage.held.length).toBe(2);
    stage.held[1]?.();
    await expect.poll(() => stage.state).toMatchObject({ surface: 'Core Scientific', status: 'not-found' });
    stage.held[0]?.();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(stage.state).toMatchObject({ surface: 'Core Scientific', status: 'not-found' });
  });

  test('a name in a later piece of its line can be hovered, from left or from right', async () => {
    document.querySelector('article')?.prepend(
      Object.assign(document.createElement('p'), { innerHTML: 'Later <b>all</b> lines of Oracle stood.' }),
      Object.assign(document.createElement('p'), {
        dir: 'rtl',
        innerHTML: '\u0627\u0631\u062a\u0641\u0639 <b>\u0633\u0647\u0645</b> Amazon \u0627\u0644\u064a\u0648\u0645',
      }),
    );
    await stage.begin();
    moveTo('Oracle');
    await expect.poll(() => stage.surface).toBe('Oracle');
    moveAway();
    await expect.poll(() => stage.surface).toBeNull();
    moveTo('Amazon');
    await expect.poll(() => stage.surface).toBe('Amazon');
  });

  test('text that cannot be selected can be hovered', async () => {
    document.body.style.userSelect = 'none';
    await stage.begin();
    moveTo('Nvidia');
    await expect.poll(() => stage.surface).toBe('Nvidia');
    document.body.style.userSelect = '';
  });

  test('"not this" takes the marks away, and undo brings them back', async () => {
    await stage.begin();
    moveTo('Nvidia');
    await expect.poll(() => stage.surface).toBe('Nvidia');
    stage.actions?.dismissHere();
    await expect.poll(() => marked()).not.toContain('Nvidia');
    expect(stage.state).toMatchObject({ dismissed: 'here' });
    stage.actions?.undo();
    await expect.poll(() => marked()).toContain('Nvidia');
  });

  test('what is refused is said on its card, which shows again what holds', async () => {
    await stage.begin();
    moveTo('Nvidia');
    await expect.poll(() => stage.surface).toBe('Nvidia');
    stage.refusal = 'watch_full';
    stage.actions?.watch();
    await expect.poll(() => stage.state).toMatchObject({ refusal: 'watch_full', watched: false });
    stage.refusal = 'said_newer';
    stage.actions?.dismissEverywhere();
    await expect.poll(() => stage.state).toMatchObject({ refusal: 'said_newer', dismissed: null });
    expect(marked()).toContain('Nvidia');
    stage.refusal = null;
    stage.actions?.watch();
    await expect.poll(() => stage.state).toMatchObject({ refusal: null, watched: true });
    stage.actions?.dismissEverywhere();
    await expect.poll(() => marked()).not.toContain('Nvidia');
    stage.refusal = 'said_newer';
    stage.actions?.undo();
    await expect.poll(() => stage.state).toMatchObject({ refusal: 'said_newer', dismissed: 'everywhere' });
  });

  test('what is refused is not said on the card of another name', async () => {
    await stage.begin();
    moveTo('Nvidia');
    await expect.poll(() => stage.surface).toBe('Nvidia');
    let answer = (): void => {};
    stage.answers = new Promise((resolve) => {
      answer = resolve;
    });
    stage.refusal = 'said_newer';
    stage.actions?.dismissHere();
    stage.actions?.close();
    moveTo('Core Scientific');
    await expect.poll(() => stage.surface).toBe('Core Scientific');
    answer();
    await stage.answers;
    await Promise.resolve();
    expect(stage.state).toMatchObject({ refusal: null, dismissed: null });
  });

  test('when the extension has gone, so do we', async () => {
    await stage.begin();
    stage.gone = true;
    moveTo('Nvidia');
    await expect.poll(() => stage.session.isStopped).toBe(true);
    expect(CSS.highlights.size).toBe(0);
  });
});
