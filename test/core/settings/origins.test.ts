import { describe, expect, it } from 'vitest';
import { coversOrigin } from '../../../src/core/settings/sites/origins.ts';

describe('one grant covers another', () => {
  it.each([
    ['*://*/*', 'https://data.sec.gov/*', true],
    ['*://*/*', '*://*/*', true],
    ['*://*.finance.yahoo.com/*', 'https://query1.finance.yahoo.com/*', true],
    ['*://*.ft.com/*', '*://*.ft.com/*', true],
    ['*://*.ft.com/*', '*://*.markets.ft.com/*', true],
    ['*://*.ft.com/*', '*://*.soft.com/*', false],
    ['https://ft.com/*', '*://ft.com/*', false],
    ['https://ft.com/*', 'https://www.ft.com/*', false],
    ['https://ft.com/*', 'https://*.ft.com/*', false],
    ['ft.com', 'https://ft.com/*', false],
  ])('%s, %s', (wide, narrow, covers) => {
    expect(coversOrigin(wide, narrow)).toBe(covers);
  });
});
