import { describe, expect, test, vi } from 'vitest';
import { unpackNotes } from '../../../src/messaging/packed-notes.ts';
import landlords from '../../pages/ai-landlords/page.html?raw';
import { textNode } from './page.ts';
import { eachOn, marked, press, reading, type Stage } from './stage.ts';

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
});
