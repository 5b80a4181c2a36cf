import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { CHROME, FIREFOX } from './fixture.ts';

it.each([CHROME, FIREFOX])('the content script weighs no more than every tab can bear: %s', (folder) => {
  const script = readFileSync(path.join(folder, 'content-script.js'));
  expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(45_000);
});
