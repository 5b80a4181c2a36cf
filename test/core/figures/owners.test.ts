import { describe, expect, it } from 'vitest';
import { whose } from './read.ts';

describe('who a new paragraph goes on about', () => {
  it.each([
    // The article’s own matter is named later, or so far only beside the other
    [
      'Microsoft shares rose 5% to $3.\nThe stock jumped 119%. The chip, used with Apple’s Watch, won.\nThe Ohio-based company had $390 million in cash.\nApple won. Apple grew.',
      'MSFT change 5, MSFT price 3, MSFT change 119, MSFT holding 390000000',
    ],
    // … and here it was named before
    [
      'Apple won. Apple grew. Apple rose 1%. Microsoft shares rose 5% to $3.\nThe company had $390 million in cash.',
      'AAPL change 1, MSFT change 5, MSFT price 3, AAPL holding 390000000',
    ],
  ])('%s', (text, expected) => {
    expect(whose(text)).toBe(expected);
  });
});
