import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { CardControl } from '../../../src/content/card/card-control.ts';
import { Cards, type CardsPorts } from '../../../src/content/card/cards.ts';
import { unpackNotes } from '../../../src/messaging/packed-notes.ts';
import landlords from '../../pages/ai-landlords/page.html?raw';
import { textNode } from './page.ts';
import { eachOn, host, marked, moveTo, press, reading, type Stage } from './stage.ts';

let stage: Stage;

eachOn(landlords, (made) => {
  stage = made;
});

describe('reveal and walk', () => {
  test('a place in the text is scrolled to and flashed', async () => {
    await stage.begin();
    const state = stage.session.state;
    const mention = state.state === 'read' ? unpackNotes(state.notes).mentions.find(({ surface }) => surface === 'Hut 8') : undefined;
    expect(stage.session.reveal(mention?.start ?? -1, mention?.end ?? -1)).toBe(true);
    expect(marked('mn-d')).toEqual(['Hut 8']);
    await expect.poll(() => textNode('Hut 8').parentElement?.getBoundingClientRect().top).toBeLessThan(innerHeight);
    await expect.poll(() => marked('mn-d')).toEqual([]);
    expect(stage.session.reveal(9_000_000, 9_000_010)).toBe(false);
  });

  test.each(['system', 'none'] as const)(
    'glides to a place unless the reader wants no motion (%s), and never from mark to mark',
    async (motion) => {
      stage.set({ settings: reading({ motion }) });
      await stage.begin();
      const scrolled = vi.spyOn(Element.prototype, 'scrollIntoView');
      const state = stage.session.state;
      const mention = state.state === 'read' ? unpackNotes(state.notes).mentions.findLast(({ surface }) => surface === 'Hut 8') : undefined;
      stage.session.reveal(mention?.start ?? -1, mention?.end ?? -1);
      scrollTo({ top: 0, behavior: 'instant' });
      stage.session.walk('next');
      scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' });
      stage.session.walk('next');
      expect(scrolled.mock.calls.map(([options]) => options)).toEqual([
        { block: 'center', behavior: motion === 'none' ? 'instant' : 'smooth' },
        { block: 'center', behavior: 'instant' },
      ]);
      scrolled.mockRestore();
    },
  );

  test('a card for the keyboard, which is to have the focus, waits for what draws it', async () => {
    await stage.begin();
    let come = (): void => {};
    stage.cardComes = new Promise((resolve) => (come = resolve));
    stage.session.walk('next');
    stage.session.walk('open');
    expect(stage.state).toBeNull();
    come();
    await expect.poll(() => stage.surface).toBe(marked('mn-c')[0]);
  });

  test('what was to be said is not said after Escape, however late what says it comes', async () => {
    await stage.begin();
    let come = (): void => {};
    stage.cardComes = new Promise((resolve) => (come = resolve));
    stage.session.walk('next');
    press('Escape');
    come();
    await expect.poll(() => stage.cardComes).toBeNull();
    await new Promise(requestAnimationFrame);
    expect(host()).toBeNull();
    stage.session.walk('next');
    expect(host()).not.toBeNull();
  });

  test('what could not be said is not said with the card of another mark', async () => {
    const announce = vi.spyOn(CardControl.prototype, 'announce');
    await stage.begin();
    stage.fails = true;
    stage.cardComes = Promise.reject(new Error('lost'));
    stage.session.walk('next');
    await new Promise(requestAnimationFrame);
    stage.cardComes = null;
    moveTo('Nvidia');
    await expect.poll(() => stage.surface).toBe('Nvidia');
    expect(announce).not.toHaveBeenCalled();
    announce.mockRestore();
  });

  test('nothing makes cards once all has ended', () => {
    const ended = new AbortController();
    const made = vi.fn(() => undefined);
    const cards = new Cards({ maker: { get: made, bring: async () => {} }, document } as Partial<CardsPorts> as CardsPorts, ended.signal);
    ended.abort();
    cards.announce('Nvidia, 1 of 2', document.createRange());
    expect(made).not.toHaveBeenCalled();
  });

  test('the keyboard goes from mark to mark, opens and closes', async () => {
    await stage.begin();
    const at = (): number => [...(CSS.highlights.get('mn-c') ?? [])].reduce((_, range) => range.startOffset, -1);
    stage.session.walk('next');
    const first = at();
    stage.session.walk('next');
    expect(at()).toBeGreaterThan(first);
    stage.session.walk('previous');
    expect(at()).toBe(first);
    stage.session.walk('open');
    expect(stage.surface).toBe(marked('mn-c')[0]);
    stage.session.walk('open');
    expect(stage.state).toBeNull();
    press('Escape');
    expect(marked('mn-c')).toEqual([]);
  });

  test('opening before the first step goes to a mark', async () => {
    await stage.begin();
    expect(stage.session.walk('open')).toBe(true);
    expect(marked('mn-c')).toHaveLength(1);
    expect(stage.state).toBeNull();
    stage.session.walk('open');
    expect(stage.surface).toBe(marked('mn-c')[0]);
  });

  test('Tab goes on from the mark, before a card and after it', async () => {
    textNode('Core Scientific').parentElement?.after(link('after'));
    textNode('Core Scientific').parentElement?.before(link('before'));
    await stage.begin();
    const walkTo = (name: string): void => {
      do stage.session.walk('next');
      while (marked('mn-c')[0] !== name);
    };
    walkTo('Core Scientific');
    await userEvent.keyboard('{Tab}');
    expect(document.activeElement?.id).toBe('after');
    (document.activeElement as HTMLElement).blur();
    stage.session.walk('open');
    await expect.poll(() => stage.state).not.toBeNull();
    press('Escape');
    stage.session.walk('previous');
    walkTo('Core Scientific');
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
    expect(document.activeElement?.id).toBe('before');
  });

  test('Tab is left alone once the reader has clicked somewhere', async () => {
    textNode('Hut 8').parentElement?.after(link('after'));
    await stage.begin();
    stage.session.walk('next');
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, pointerType: 'mouse' }));
    expect(document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true, cancelable: true }))).toBe(true);
    stage.session.walk('next');
    expect(document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab', bubbles: true, cancelable: true }))).toBe(false);
  });

  test('ends with Escape in a frame of the article as well', async () => {
    const frame = document.createElement('iframe');
    frame.srcdoc = '<p>Oracle builds another data centre for its customers, and says so in a frame of the page.</p>';
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
    textNode('Core Scientific').parentElement?.after(frame);
    await loaded;
    await stage.begin();
    stage.session.walk('next');
    expect(marked('mn-c')).toHaveLength(1);
    frame.contentDocument?.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(marked('mn-c')).toEqual([]);
  });

  test('counts the names that it comes to, and no other', async () => {
    const announce = vi.spyOn(CardControl.prototype, 'announce');
    await stage.begin();
    const all = marked().length;
    const hidden = textNode('Nvidia').parentElement;
    const inside = new Range();
    if (hidden) inside.selectNodeContents(hidden);
    const gone = [...CSS.highlights.values()]
      .flatMap((marks) => [...marks])
      .filter((range) => inside.comparePoint(range.startContainer, range.startOffset) === 0);
    hidden?.setAttribute('style', 'height: 0; overflow: hidden');
    expect(gone.length).toBeGreaterThan(0);
    stage.session.walk('next');
    await expect.poll(() => announce.mock.calls.at(-1)?.[0]).toContain(`1 of ${all - gone.length}`);
    announce.mockRestore();
  });

  test('tells that there is no mark to go to', async () => {
    expect(stage.session.walk('next')).toBe(false);
    await stage.begin();
    document.querySelector('article')?.replaceChildren(...[0, 1, 2].map(() => paragraph()));
    await expect.poll(() => marked()).toEqual([]);
    expect(stage.session.walk('next')).toBe(false);
  });
});

const link = (id: string): HTMLElement => Object.assign(document.createElement('a'), { href: '#', id, textContent: id });
const paragraph = (): HTMLElement =>
  Object.assign(document.createElement('p'), { textContent: 'Nobody is named in here, however long one reads on. '.repeat(8) });
