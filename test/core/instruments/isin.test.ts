import { expect, it } from 'vitest';
import { isIsin } from '../../../src/core/instruments/isin.ts';

it.each(['US67066G1040', 'US0378331005', 'DE0007164600', 'JP3633400001', 'GB0002634946', 'KYG017191142'])('%s is an ISIN', (text) => {
  expect(isIsin(text)).toBe(true);
});

it.each(['US67066G1041', 'US6706G10401', 'us67066G1040', 'US67066G104', 'NVDA', '', 'ABCDEFGHIJKL'])('%j is none', (text) => {
  expect(isIsin(text)).toBe(false);
});
