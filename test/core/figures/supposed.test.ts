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
    ['Apple trimmed its guidance on Tuesday, sending its stock down 4%.', ['actual']],
    ['Apple said it would shut two labs, driving its shares up 4%.', ['actual']],
    ['Apple is expected to miss its target, sending its shares down 4%.', ['forecast']],
    ['A levy could hurt Apple, sending its shares down 4%.', ['hypothetical']],
    ['Apple is poised to raise $3 billion.', ['forecast']],
    ['Apple is in talks to borrow $3 billion.', ['forecast']],
    ['Apple is in advanced talks to borrow $3 billion.', ['forecast']],
    ['Apple is set to borrow $3 billion.', ['forecast']],
    ['Apple is on pace for a weekly loss of 4%.', ['forecast']],
    ['Apple is on pace for a weekly loss, down 4% since Monday.', ['actual']],
    ['Apple is set to open higher, with futures on the S&P 500 up 0.4%.', ['actual']],
    ['Apple, set to report on Wednesday, has net debt of $37 billion.', ['actual']],
    ['Apple which is poised to gain has net debt of $37 billion.', ['actual']],
    ['Apple is in talks to sell Fortescue, worth $8 billion.', ['actual']],
    ['The Fed set to 4% what Apple pays.', ['actual']],
    ['The dividend was set to $0.50 by Apple in May.', ['actual']],
    ['A default fee is set to about 3% at Apple.', ['actual']],
    ['Apple failed to keep pace for a third year as sales dropped 2%.', ['actual']],
    ['Apple’s boss talks to the press about the $3 billion loss.', ['actual']],
    ['Apple resumed talks to end a strike that cost it $5 billion.', ['actual']],
    ['Apple kept up the pace and borrowed $3 billion.', ['actual']],
    ['Apple won talks on debts of $3 billion.', ['actual']],
    ['Apple earned $3.10 a share against a consensus of $2.80.', ['actual', 'forecast']],
    ['That beat the $3 billion that brokers asked by Apple had predicted.', ['forecast']],
    ['Microsoft predicts that Apple will rise 9% from Monday’s close of $280.', ['forecast', 'actual']],
    ['Apple’s sales grew 9%, ahead of expectations for a 6% rise.', ['actual', 'forecast']],
    ['Expectations of a deal lifted Apple 9%.', ['actual']],
    ['Apple did not slip below $280.', ['hypothetical']],
    ['Apple has yet to top $280.', ['hypothetical']],
    ['Apple has yet to make good a 9% loss.', ['actual']],
    ['Apple has yet to answer claims that sent it down 9%.', ['actual']],
    ['Apple is nowhere near its best of $280.', ['actual']],
    ['Apple didn’t break even and slid 9%.', ['actual']],
    ['Apple is nowhere near $280.', ['hypothetical']],
    ['Apple is near $280.', ['actual']],
    ['Apple expects sales of $12 billion, and its margin was 7%.', ['forecast', 'actual']],
  ])('%s', (text, expected) => {
    expect(read(text).map(({ modality }) => modality)).toEqual(expected);
  });
});
