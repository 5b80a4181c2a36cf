import { describe, expect, test } from 'vitest';
import { checkClaim } from '../../../src/core/claims/check.ts';
import { read } from '../figures/read.ts';
import { COIN, PUBLISHED, SHARE } from './fall.ts';

/** From the text of an article to the verdict on the figure written `surface`, or the reason why there is none. */
function verdictOn(text: string, surface: string): string {
  const figure = read(text).find((each) => each.surface === surface);
  if (figure === undefined) return 'no figure';
  const verdict = checkClaim(figure, figure.instrument?.startsWith('CRYPTO:') === true ? COIN : SHARE, PUBLISHED);
  return verdict.verdict === 'not-checkable' ? verdict.reason : verdict.verdict;
}

describe('a part of a period says nothing of the whole', () => {
  test.each([
    'Apple shares fell 8% earlier this week.',
    'Apple shares fell 8% late last month.',
    'Early in the month Apple shares fell 8%.',
    'Apple shares fell 8% in the middle of last month.',
    'Apple shares fell 8% at the start of this week.',
    'Apple shares fell 8% one day last week.',
    'Apple shares fell 8% in three days last month.',
    'Apple shares fell 8% at one point this week.',
    'Apple shares fell 8% in early November.',
    'Apple shares fell 8% in mid-November.',
    'Apple shares fell 8% in the first week of November.',
    'Apple shares once fell 8% this year.',
    'Apple shares fell 8% by Tuesday.',
    // on which day it fell is not said
    'Apple said on Monday that it would cut jobs. Apple shares fell 8%.',
  ])('%s', (text) => {
    expect(verdictOn(text, '8%')).toBe('no-window');
  });

  test.each([
    ['Apple shares are down 3% since the start of the year.', '3%', 'consistent'],
    ['Apple said on Tuesday that it would cut jobs. Apple shares fell 9%.', '9%', 'inconsistent'],
    ['Apple shares fell as much as 13.6% this week.', '13.6%', 'consistent'],
    ['Apple shares fell as much as 30% this week.', '30%', 'inconsistent'],
  ])('but %s %s: %s', (text, surface, verdict) => {
    expect(verdictOn(text, surface)).toBe(verdict);
  });
});

describe('a move that is altered is one from before', () => {
  test.each([
    'Apple narrowed its 8% loss on Wednesday.',
    'Apple halved an early 8% loss on Wednesday.',
    'Apple added to an 8% gain on Wednesday.',
    'Apple extended its 8% slide on Wednesday.',
    'Apple shares cut the 8% loss to 3% on Wednesday.',
    'Apple shares bounced back from an 8% plunge on Wednesday.',
  ])('%s', (text) => {
    expect(verdictOn(text, '8%')).toBe('no-window');
  });

  test.each([
    ['Apple posted an 8% gain on Wednesday.', '8%', 'inconsistent'],
    ['Apple suffered a 3% loss on Wednesday.', '3%', 'consistent'],
    ['Apple closed Tuesday with a 5.7% loss.', '5.7%', 'consistent'],
  ])('but %s %s: %s', (text, surface, verdict) => {
    expect(verdictOn(text, surface)).toBe(verdict);
  });
});
