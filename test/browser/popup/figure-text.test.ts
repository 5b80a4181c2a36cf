import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerpt } from '../../../src/popup/figure-text.ts';

describe('an excerpt of a sentence', () => {
  it('is the sentence when it is short', () => {
    expect(excerpt('It fell 12% today.', 8, 11)).toEqual({ before: 'It fell ', part: '12%', after: ' today.' });
  });

  it('keeps the part whole, and to about the length asked for', () => {
    const place = fc.tuple(fc.lorem({ maxCount: 120, mode: 'words' }), fc.nat(), fc.nat(30));
    fc.assert(
      fc.property(place, ([sentence, start, length]) => {
        const from = start % sentence.length;
        const to = Math.min(sentence.length, from + length);
        const { before, part, after } = excerpt(sentence, from, to);
        expect(part).toBe(sentence.slice(from, to));
        expect((before + part + after).length).toBeLessThanOrEqual(Math.max(sentence.length > 180 ? 182 : sentence.length, 180));
        expect(sentence).toContain(`${before}${part}${after}`.replace(/^…/, '').replace(/…$/, ''));
      }),
    );
  });
});
