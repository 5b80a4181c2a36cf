import { describe, expect, test } from 'vitest';
import type { KeyFigure } from '../../../src/core/figures/figure.ts';
import type { Mention } from '../../../src/core/mentions/mention.ts';
import type { ArticleNotes } from '../../../src/core/notes.ts';
import { type Dismissal, NO_DISMISSALS, undoDismissalsAt } from '../../../src/core/settings/dismissals/dismissals.ts';
import { settledNotes, standingOf } from '../../../src/core/settings/dismissals/settled-notes.ts';

const URL = 'https://news.example/a';
const mention = (instrument: string, surface: string, start: number, tier: Mention['tier'] = 'mark'): Mention => ({
  start,
  end: start + surface.length,
  surface,
  instrument,
  kind: 'company',
  confidence: 0.9,
  tier,
  evidence: [],
});
const figure = (instrument: string, counterparty?: string): KeyFigure => ({
  start: 1,
  end: 2,
  surface: '3%',
  kind: 'change',
  value: 3,
  unit: 'percent',
  hedge: 'none',
  direction: 'up',
  window: null,
  subject: instrument.slice(3),
  instrument,
  ...(counterparty === undefined ? {} : { counterparty }),
  modality: 'actual',
  sentence: { start: 0, end: 9 },
  salience: 0.5,
  repeats: [],
});
const NOTES: ArticleNotes = {
  article: { url: URL, title: '', author: null, site: '', language: 'en', published: null },
  mentions: [mention('US:HUT', 'Hut 8', 0), mention('US:HUT', 'Hut', 20), mention('US:GAP', 'Gap', 40, 'quiet')],
  figures: [figure('US:HUT'), figure('US:IREN', 'US:HUT')],
  themes: [
    { theme: 'competition', evidence: [{ start: 0, end: 9, modality: 'asserted', phrase: 'rival', entities: ['US:HUT', 'US:IREN'] }] },
  ],
  entities: {},
  sentences: {},
};
const entry = (id: string, surface: string, where = 'everywhere'): Dismissal => ({ id, surface, where, at: 1 });
const said = (dismissed: readonly Dismissal[], confirmed: readonly Dismissal[] = []) => ({
  dismissals: { ...NO_DISMISSALS, entries: dismissed },
  confirmations: { ...NO_DISMISSALS, entries: confirmed },
});

describe('notes as the reader settled them', () => {
  test('are the same object where nothing was said of them', () => {
    expect(settledNotes(NOTES, said([entry('US:HUT', 'Hut', 'https://other.example/')])).notes).toBe(NOTES);
  });

  test('lose a mention, but not its name while another mention stands', () => {
    const { notes, dismissed } = settledNotes(NOTES, said([entry('US:HUT', 'Hut')]));
    expect(dismissed.map(({ surface }) => surface)).toEqual(['Hut']);
    expect(notes.mentions.map(({ surface }) => surface)).toEqual(['Hut 8', 'Gap']);
    expect(notes.figures).toEqual(NOTES.figures);
  });

  test('lose a name with its last mention: figures and risks are about nobody known', () => {
    const { notes } = settledNotes(NOTES, said([entry('US:HUT', 'Hut', URL), entry('US:HUT', 'Hut 8')]));
    expect(notes.figures).toHaveLength(2);
    expect(notes.figures[0]).not.toHaveProperty('instrument');
    expect(notes.figures[0]?.subject).toBe('Hut');
    expect(notes.figures[1]).toMatchObject({ instrument: 'US:IREN' });
    expect(notes.figures[1]).not.toHaveProperty('counterparty');
    expect(notes.themes[0]?.evidence[0]?.entities).toEqual(['US:IREN']);
  });

  test('mark what was confirmed, unless it was dismissed as well', () => {
    const gap = entry('US:GAP', 'Gap');
    expect(settledNotes(NOTES, said([], [gap])).notes.mentions.at(-1)?.tier).toBe('mark');
    const [, , doubtful] = NOTES.mentions;
    expect(doubtful && standingOf(doubtful, URL, said([gap], [gap]))).toBe('dismissed');
  });

  test('come back whole when it is taken back, wherever it was said', () => {
    const list = {
      ...NO_DISMISSALS,
      entries: [entry('US:HUT', 'Hut', URL), entry('US:HUT', 'Hut'), entry('US:HUT', 'Hut', 'https://b.example/')],
    };
    expect(undoDismissalsAt(list, 'US:HUT', 'Hut', `${URL}#top`).entries).toEqual([entry('US:HUT', 'Hut', 'https://b.example/')]);
  });
});
