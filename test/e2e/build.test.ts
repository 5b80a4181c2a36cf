import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { CHROME, FIREFOX } from './fixture.ts';

it.each([CHROME, FIREFOX])('the content script weighs no more than every tab can bear: %s', (folder) => {
  const weight = (file: string): number => gzipSync(readFileSync(path.join(folder, file)), { level: 9 }).length;
  // What runs on every page; what comes to articles; what comes to few of them; what comes with the pointer.
  const [gate, reader, ...others] = ['content-script.js', 'read-page.js', 'readability.js', 'draw-card.js', 'no-marks.js'].map(weight);
  expect(gate).toBeLessThanOrEqual(5_000);
  expect(reader).toBeLessThanOrEqual(20_000);
  expect(others.reduce((sum, each) => sum + each, (gate ?? 0) + (reader ?? 0))).toBeLessThanOrEqual(45_000);
});
