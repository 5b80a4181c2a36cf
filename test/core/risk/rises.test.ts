import { expect, test } from 'vitest';
import { annotate } from '../../../src/core/annotate.ts';
import { articleFromText } from '../../../src/core/article/article.ts';
import { lookUp } from '../../../src/core/instruments/lexicon.ts';
import { readLexicon } from '../../eval/read-lexicon.ts';

const lexicon = readLexicon();

test.each<[string, nothing: string, fall: string]>([
  [
    'a rise from the issue price',
    'Nvidia closed at $153.50, up 53% from its issue price.',
    'Nvidia closed at $53.50, down 53% from its issue price.',
  ],
  [
    'a rise to less than a bid',
    'Nvidia rose 12% to $16.14, well below the offer price.',
    'Nvidia fell 12% to $16.14, well below the offer price.',
  ],
  [
    'a slight move of one company',
    'Nvidia, with a market value of $345 billion, slipped 1.6%.',
    'Nvidia, with a market value of $345 billion, slipped 11.6%.',
  ],
  [
    'an index that moves little, in points',
    'The Nasdaq Composite fell more than 180 points, or 0.9 per cent, in Monday trading.',
    'The Nasdaq Composite fell more than 380 points, or 1.9 per cent, in Monday trading.',
  ],
  ['the fall of what a name has', "Macy's sales fell 9%.", "Macy's fell 9%."],
  ['the fall of something else on it', 'Flights on Boeing fell 11% last year.', 'With Boeing plunging 11%, traders were glum.'],
  ['the fall of something that a place has', 'Last year logging in the Amazon fell 11%.', 'Shares in Amazon fell 11% in a year.'],
])('%s is no sell-off', async (_, nothing, fall) => {
  const themesOf = async (text: string) =>
    (await annotate(articleFromText(text), (surfaces) => lookUp(lexicon, surfaces))).themes.map(({ theme }) => theme);
  expect(await themesOf(nothing)).not.toContain('volatility_selloff');
  expect(await themesOf(fall)).toContain('volatility_selloff');
});
