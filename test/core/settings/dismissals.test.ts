import { describe, expect, it } from 'vitest';
import {
  dismiss,
  isDismissed,
  MAXIMUM_DISMISSALS,
  NO_DISMISSALS,
  undoDismissal,
} from '../../../src/core/settings/dismissals/dismissals.ts';

const page = 'https://news.example/a';
const here = { id: 'US:HUT', surface: 'Hut', where: page, at: 1 };

describe('“not this”', () => {
  it.each([
    ['the same article', 'US:HUT', 'Hut', `${page}#part`, true],
    ['another article', 'US:HUT', 'Hut', 'https://news.example/b', false],
    ['other words for it', 'US:HUT', 'Hut 8', page, false],
    ['another meaning of the words', 'CRYPTO:HUT', 'Hut', page, false],
  ])('in one article holds for %s', (_, id, surface, url, dismissed) => {
    expect(isDismissed(dismiss(NO_DISMISSALS, here), id, surface, url)).toBe(dismissed);
  });

  it('everywhere holds in any article, until undone', () => {
    const everywhere = { ...here, where: 'everywhere' };
    const list = dismiss(NO_DISMISSALS, everywhere);
    expect(isDismissed(list, 'US:HUT', 'Hut', 'https://other.example/')).toBe(true);
    expect(undoDismissal(list, everywhere)).toEqual(NO_DISMISSALS);
  });

  it('forgets the oldest when the list is full', () => {
    let list = NO_DISMISSALS;
    for (let index = 0; index <= MAXIMUM_DISMISSALS; index++) list = dismiss(list, { ...here, surface: `S${index}` });
    expect(list.entries).toHaveLength(MAXIMUM_DISMISSALS);
    expect(list.entries[0]?.surface).toBe('S1');
  });
});
