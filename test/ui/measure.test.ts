import { expect, it } from 'vitest';

import { absence } from '../../src/ui/measure.tsx';
import { words } from '../browser/support/words.ts';

it.each([
  ['ebitda', 'negative EBITDA'],
  ['2026-03-02', '2 Mar 2026'],
  ['financial', 'a bank, lender or insurer'],
  ['undivided', 'the balance sheet does not tell what is due within a year'],
  ['hours', 'trading hours too far apart'],
  ['sign', 'an outlay filed with a minus'],
  ['capex 2024-09-30', ''],
  ['constructor', ''],
])('the detail %s is told in words, or not at all', (detail, why) => {
  expect(absence({ reason: 'not-meaningful', detail }, words)).toEqual({ short: 'not meaningful', why });
});
