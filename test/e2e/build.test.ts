import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { CHROME, FIREFOX } from './fixture.ts';

it.each([CHROME, FIREFOX])('the content script weighs no more than every tab can bear: %s', (folder) => {
  const weight = (file: string): number => gzipSync(readFileSync(path.join(folder, file)), { level: 9 }).length;
  // What runs on every page, and what comes to articles only.
  const gate = weight('content-script.js');
  expect(gate).toBeLessThanOrEqual(5_000);
  expect(gate + weight('read-page.js')).toBeLessThanOrEqual(45_000);
});
