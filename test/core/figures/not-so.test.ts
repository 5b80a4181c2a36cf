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
    ['Apple swung from a loss of 6% to a 2% gain on Tuesday.', [2]],
    ['Apple swung from gains of 6% to a loss of 2% on Tuesday.', [-2]],
    ['In a stress test, Apple fell 9% on Tuesday.', []],
    ['Apple is no longer up 9% on Tuesday.', []],
    ['Instead of gaining 9%, Apple fell on Tuesday.', []],
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
    ['The value locked in Ether rose 9% on Tuesday.', []],
    ['Trading in Apple rose 9% on Tuesday.', []],
  ])('%s', (text, expected) => {
    expect(checkable(text)).toEqual(expected);
  });

  it.each([
    ['Apple ended with a gain of 2% on Tuesday.', [2]],
    ['Apple rose 2% on the day, its best in weeks.', [2]],
    ['Apple rose 2% on the day to $91.', [2, 91]],
    ['Apple fell from a 2% gain on Tuesday.', [2]],
    ['In a sign of stress, Apple fell 2% on Tuesday.', [-2]],
    ['Say what you like, Apple fell 2% on Tuesday.', [-2]],
    ['In heavy trade, Apple fell 2% on Tuesday.', [-2]],
    ['Why did Apple fall 2% on Tuesday?', [-2]],
    ['Apple posted a 2% weekly gain.', [2]],
    ['After heavy trading on Monday Apple rose 2% on Tuesday.', [2]],
    ['Apple suffered a 2% drop on Tuesday.', [-2]],
  ])('but: %s', (text, expected) => {
    expect(checkable(text)).toEqual(expected);
  });

  it.each([
    ['Apple rose 2% and Microsoft was up 1% in after-hours trading.', ['after-hours', 'after-hours']],
    ['Apple rose 2%, Nvidia was up 1% and Microsoft gained 3% in premarket trading.', ['pre-market', 'pre-market', 'pre-market']],
    ['Apple rose 2% on Tuesday and Microsoft was up 1% in after-hours trading.', ['day', 'after-hours']],
    ['Apple closed up 2%, and Microsoft was up 1% in after-hours trading.', ['day', 'after-hours']],
  ])('of a row outside the session: %s', (text, labels) => {
    expect(read(text).map(({ window }) => window?.label)).toEqual(labels);
  });

  it('leaves the close beside it without the name of the other session', () => {
    const figures = read('Apple shares rose 1% in after-hours trading after closing up 2%.');
    expect(figures.map(({ metric }) => metric)).toEqual([undefined, undefined]);
  });

  it.each(['The FTSE 100 opened 2% higher.', 'The FTSE 100 has risen by 50 points, or 2%, at the start of trading.'])(
    'of the opening: %s',
    (text) => {
      expect(new Set(read(text).map(({ window }) => window?.label))).toEqual(new Set(['open']));
    },
  );
});
