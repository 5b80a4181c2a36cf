import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../src/core/mentions/mention.ts';
import { WEIGHTS } from '../../src/core/mentions/weigh/weights.ts';
import { isTold, whySentence } from '../../src/ui/why.ts';
import { words } from '../browser/support/words.ts';

/** How well a name is known, and how it is written: no reason that a reader could check; and what the reader has said: no news. */
const SILENT = ['capital-in-headline', 'capital-inside', 'known-daily', 'known-despite', 'known-well', 'own-alias'];

describe('whySentence', () => {
  it('has words for every reason to mark, but for those that are left out on purpose', () => {
    const reasons = Object.entries(WEIGHTS).filter(([, weight]) => weight > 0);
    expect(
      reasons
        .filter(([feature]) => !isTold(feature))
        .map(([feature]) => feature)
        .sort(),
    ).toEqual(SILENT);
  });

  it.each<[string, Evidence[], string]>([
    [
      'WULF',
      [{ feature: 'bracket-after-name', weight: 6, detail: 'TeraWulf (WULF)' }],
      'Marked “WULF” because the text says “TeraWulf (WULF)”.',
    ],
    [
      'Block',
      [
        { feature: 'name-word', weight: 1.9 },
        { feature: 'enumerated', weight: 2.2 },
      ],
      'Marked because “Block” stands beside other listed names.',
    ],
    [
      'Oracle',
      [
        { feature: 'known-daily', weight: 3 },
        { feature: 'business-page', weight: 0.7 },
      ],
      'Marked because the text around “Oracle” is about business.',
    ],
    // The card is Keel's, and Alphabet's: that both stand in a list explains neither.
    [
      'Bitfarms',
      [
        { feature: 'listed-with', weight: 2.2 },
        { feature: 'former', weight: 1.2 },
      ],
      'Marked because “Bitfarms” is its former name.',
    ],
    [
      'Google',
      [
        { feature: 'confirmed-here', weight: 2.4, detail: 'Google' },
        { feature: 'division', weight: 2.2 },
      ],
      'Marked because “Google” is a part of it.',
    ],
    ['Oracle', [{ feature: 'ordinary-word', weight: -3 }], 'Marked because the text names “Oracle”.'],
  ])('says of %s what decided', (surface, evidence, sentence) => {
    expect(whySentence(surface, evidence, words)).toBe(sentence);
  });
});
