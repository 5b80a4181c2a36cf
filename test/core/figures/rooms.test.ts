import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const FIGURES = new URL('../../../src/core/figures/', import.meta.url).pathname;
/** Each needs only those before it, as the README says. */
const ROOMS = ['words', 'amounts', 'names', 'subjects', 'kinds', 'periods'];

const importsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/^(?:import|export) .*?from '(\.[^']+)'|^} from '(\.[^']+)'/gm)].map(([, one, other]) =>
    path.relative(FIGURES, path.resolve(path.dirname(file), one ?? other ?? '')),
  );

describe('the rooms of the reading of figures', () => {
  test('are all there is', () => {
    const folders = readdirSync(FIGURES, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
    expect(folders.sort()).toEqual([...ROOMS].sort());
  });

  test.each(ROOMS)('%s needs none of those after it', (room) => {
    const later = ROOMS.slice(ROOMS.indexOf(room) + 1);
    const files = readdirSync(path.join(FIGURES, room));
    expect(files.length).toBeGreaterThan(0);
    const needed = files.flatMap((file) =>
      importsOf(path.join(FIGURES, room, file)).flatMap((other) =>
        later.includes(other.split('/')[0] ?? '') ? [`${file} → ${other}`] : [],
      ),
    );
    expect(needed).toEqual([]);
  });
});
