import { expect, it } from 'vitest';
import type { ArticleNotes } from '../../src/core/notes.ts';
import { packNotes, unpackNotes } from '../../src/messaging/packed-notes.ts';

const evidence = [{ feature: 'name', weight: 3, detail: 'TeraWulf (WULF)', at: 0 }];
const say = (start: number, surface: string, more: object = {}) =>
  ({
    start,
    end: start + surface.length,
    surface,
    instrument: 'US:WULF',
    kind: 'company',
    confidence: 0.9,
    tier: 'mark',
    evidence,
    ...more,
  }) as const;

const NOTES = {
  article: { url: 'https://news.example/a', title: 'A', author: null, site: 'News', language: 'en', published: null },
  mentions: [
    say(0, 'TeraWulf'),
    say(10, 'WULF', { kind: 'ticker' }),
    say(40, 'TeraWulf'),
    say(60, 'TeraWulf', { tier: 'quiet', evidence: [] }),
  ],
  figures: [{ start: 20, surface: '"$9bn"' }],
  themes: [{ theme: 'leverage_debt' }],
  entities: { 'US:WULF': { id: 'US:WULF', name: 'TeraWulf' } },
  sentences: { 20: 'It owes "$9bn".' },
} as unknown as ArticleNotes;

it('notes arrive as they left, however often they travel', () => {
  const travel = (notes: ArticleNotes): ArticleNotes => unpackNotes(JSON.parse(JSON.stringify(packNotes(notes))));
  expect({ ...travel(NOTES) }).toEqual(NOTES);
  expect({ ...travel(travel(NOTES)) }).toEqual(NOTES);
});

it('a name in a thousand places is described once', () => {
  const many = { ...NOTES, mentions: Array.from({ length: 1000 }, (_, index) => say(index * 20, 'TeraWulf')) };
  expect(packNotes(many).readings).toHaveLength(1);
  expect(JSON.stringify(packNotes(many)).length).toBeLessThan(30 * many.mentions.length);
});

it('what speaks for many names travels once, whatever else speaks for each', () => {
  const known = { feature: 'known-well', weight: 0.3 };
  const mentions = Array.from({ length: 100 }, (_, index) =>
    say(index * 20, 'TeraWulf', { evidence: [known, { feature: 'agent-verb', weight: 1, at: index }] }),
  );
  const packed = packNotes({ ...NOTES, mentions });
  expect(packed.evidence).toHaveLength(101);
  expect(unpackNotes(packed).mentions).toEqual(mentions);
});
