import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

describe('what is expected or supposed, and what is so', () => {
  it.each([
    ['Suppose Apple reaches $200 billion of revenue in 2030.', ['hypothetical']],
    ['Apple will lose $12 billion a year and brings in $13 billion.', ['forecast', 'actual']],
    ['Apple expects to lose $12 billion and make $13 billion.', ['forecast', 'forecast']],
    ['Apple expects sales of $12 billion to $13 billion, and adjusted earnings of $2.58 a share.', ['forecast', 'forecast']],
    [
      'For the fourth quarter of fiscal 2026, Apple expects sales of $1,195 million to $1,200 million, an increase of 27% year over year, and an adjusted operating margin of 7%.',
      ['forecast', 'forecast', 'forecast'],
    ],
    ['Apple expects sales of $12 billion, and made $2.58 a share.', ['forecast', 'actual']],
    ['Apple is poised to raise $3 billion.', ['forecast']],
    ['Apple is in talks to borrow $3 billion.', ['forecast']],
    ['Apple kept up the pace and borrowed $3 billion.', ['actual']],
    ['Apple won talks on debts of $3 billion.', ['actual']],
    ['Apple expects sales of $12 billion, and its margin was 7%.', ['forecast', 'actual']],
  ])('%s', (text, expected) => {
    expect(read(text).map(({ modality }) => modality)).toEqual(expected);
  });
});
