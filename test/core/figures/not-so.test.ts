import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

/** The moves and prices of a text that a series of closes may be held against. */
const checkable = (text: string): number[] =>
  read(text)
    .filter(({ window, modality, metric }) => window?.type !== 'other' && modality === 'actual' && metric === undefined)
    .map(({ value }) => value);

describe('what is no move of the day', () => {
  it.each([
    ['Apple gave up an early gain of 6% to close 2% higher on Tuesday.', [2]],
    ['Apple surrendered gains of 6% to close 2% lower on Tuesday.', [-2]],
    ['Apple swung from a 6% loss to a 2% gain on Tuesday.', [2]],
    ['Apple soared 9% on the day its founder returned.', []],
    ['Apple jumped 9% on the day that Microsoft sued.', []],
    ['Apple fell 9% on the day of the outage.', []],
    ['On the day Microsoft sued, Apple fell 9%.', []],
    ['Bitcoin began the month at $94 and traded at $91 on Tuesday.', [91]],
    ['Apple entered November at $94.', []],
    ['In a simulation, Apple fell 9% on Tuesday.', []],
    ['Say Apple falls 9% on Tuesday.', []],
    ['Why did Apple not fall 9% on Tuesday?', []],
    ['A message that Apple fell 9% on Tuesday was false.', []],
    ['Apple fell 9% short of its goal on Tuesday.', []],
    ['Apple lost a 9% bonus on Tuesday.', []],
    ['Apple won a 9% price rise on Tuesday.', []],
  ])('%s', (text, expected) => {
    expect(checkable(text)).toEqual(expected);
  });

  it.each([
    ['Apple ended with a gain of 2% on Tuesday.', [2]],
    ['Apple rose 2% on the day, its best in weeks.', [2]],
    ['Apple rose 2% on the day to $91.', [2, 91]],
    ['Apple fell from a 2% gain on Tuesday.', [2]],
    ['In heavy trade, Apple fell 2% on Tuesday.', [-2]],
    ['Why did Apple fall 2% on Tuesday?', [-2]],
    ['Apple posted a 2% weekly gain.', [2]],
    ['Apple suffered a 2% drop on Tuesday.', [-2]],
  ])('but: %s', (text, expected) => {
    expect(checkable(text)).toEqual(expected);
  });

  it.each(['The FTSE 100 opened 2% higher.', 'The FTSE 100 has risen by 50 points, or 2%, at the start of trading.'])(
    'of the opening: %s',
    (text) => {
      expect(new Set(read(text).map(({ window }) => window?.label))).toEqual(new Set(['open']));
    },
  );
});
