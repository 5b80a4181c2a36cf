import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { CHROME, FIREFOX } from './fixture.ts';

it.each([CHROME, FIREFOX])('what runs in pages weighs no more than every tab can bear: %s', (folder) => {
  const weigh = (file: string): number => gzipSync(readFileSync(path.join(folder, file)), { level: 9 }).length;
  expect(weigh('content-script.js')).toBeLessThanOrEqual(5_000);
  expect(weigh('content-script.js') + weigh('reader-script.js')).toBeLessThanOrEqual(45_000);
});
