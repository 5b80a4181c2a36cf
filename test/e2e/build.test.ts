import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { describe, expect, it } from 'vitest';
import { bundled } from '../../src/build/bundled.ts';
import { withoutNeverDrawn } from '../../src/build/preact.ts';
import { ROOT } from '../../src/build/root.ts';
import { CHROME, FIREFOX } from './fixture.ts';

it.each([CHROME, FIREFOX])('the content script weighs no more than every tab can bear: %s', (folder) => {
  const weight = (file: string): number => gzipSync(readFileSync(path.join(folder, file)), { level: 9 }).length;
  // What runs on every page; what comes to articles; what comes to few of them; what comes with the pointer.
  const [gate, reader, ...others] = ['content-script.js', 'read-page.js', 'readability.js', 'draw-card.js', 'no-marks.js'].map(weight);
  expect(gate).toBeLessThanOrEqual(5_000);
  expect(reader).toBeLessThanOrEqual(20_000);
  expect(others.reduce((sum, each) => sum + each, (gate ?? 0) + (reader ?? 0))).toBeLessThanOrEqual(45_000);
});

describe('what is left out of Preact', () => {
  const asCard = { target: 'chrome140', minify: false };
  const drawing = (...others: Plugin[]): Promise<string> => bundled('src/content/draw-card.ts', asCard, [...others, withoutNeverDrawn]);

  it.each([
    ['remembers', "import { useState } from 'preact/hooks';\nexport const Card = () => <p>{useState(0)[0]}</p>;"],
    ['is a class', "import { Component } from 'preact';\nexport class Card extends Component { render() { return <p />; } }"],
    ['has a style of its own', "export const Card = () => <p style={{ color: 'red' }} />;"],
  ])('is missed by no card: one that %s is not built', async (_, card) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'margin-notes-'));
    const file = path.join(folder, 'card.tsx');
    await writeFile(file, card);
    await expect(bundled(file, asCard, [withoutNeverDrawn])).rejects.toThrow('Cards are drawn without it');
    await rm(folder, { recursive: true });
  });

  it('is there as it was, or nothing is built', async () => {
    const changed: Plugin = {
      name: 'changed',
      enforce: 'pre',
      transform: (code, id) => (id.endsWith('preact.mjs') ? code.replace('t&&t.then', 't&&t.next') : null),
    };
    await expect(drawing(changed)).rejects.toThrow('Preact has changed');
    const elsewhere: Plugin = {
      name: 'elsewhere',
      enforce: 'pre',
      resolveId: (asked) => (asked === 'preact' ? path.join(ROOT, 'node_modules/preact/src/index.js') : null),
    };
    await expect(drawing(elsewhere)).rejects.toThrow('Preact lies elsewhere');
    expect(await drawing()).toContain('createElementNS');
  });
});
