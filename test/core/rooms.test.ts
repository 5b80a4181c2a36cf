import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

const CORE = new URL('../../src/core/', import.meta.url).pathname;
/** Each room needs only those before it, as the README says. */
const ROOMS = {
  figures: ['words', 'amounts', 'names', 'subjects', 'kinds', 'periods'],
  mentions: ['words', 'spans', 'around', 'weigh'],
};

const importsOf = (file: string, from: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/^(?:import|export) .*?from '(\.[^']+)'|^} from '(\.[^']+)'/gm)].map(([, one, other]) =>
    path.relative(from, path.resolve(path.dirname(file), one ?? other ?? '')),
  );

describe.each(Object.entries(ROOMS))('the rooms of core/%s', (name, rooms) => {
  const house = path.join(CORE, name);

  test('are all there is', () => {
    const folders = readdirSync(house, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
    expect(folders.sort()).toEqual([...rooms].sort());
  });

  test.each(rooms)('%s needs none of those after it', (room) => {
    const later = rooms.slice(rooms.indexOf(room) + 1);
    const files = readdirSync(path.join(house, room));
    expect(files.length).toBeGreaterThan(0);
    const needed = files.flatMap((file) =>
      importsOf(path.join(house, room, file), house).flatMap((other) =>
        later.includes(other.split('/')[0] ?? '') ? [`${file} → ${other}`] : [],
      ),
    );
    expect(needed).toEqual([]);
  });
});
