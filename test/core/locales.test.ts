import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

type Messages = Readonly<Record<string, { readonly message: string }>>;

const ROOT = new URL('../../', import.meta.url).pathname;
const FOLDER = path.join(ROOT, 'assets/_locales');
const read = (locale: string): Messages => JSON.parse(readFileSync(path.join(FOLDER, locale, 'messages.json'), 'utf8'));

/** `$1`, `$NAME$` and the escaped `$$`, in any order: languages differ in that. */
const placeholders = ({ message }: { readonly message: string }): readonly string[] => (message.match(/\$\$|\$\d|\$\w+\$/g) ?? []).sort();

const english = read('en');

describe.each(readdirSync(FOLDER))('%s', (locale) => {
  const messages = read(locale);

  test('has the keys of English and no other', () => {
    expect(Object.keys(messages).sort()).toEqual(Object.keys(english).sort());
  });

  test('leaves no message empty', () => {
    expect(Object.keys(messages).filter((key) => messages[key]?.message.trim() === '')).toEqual([]);
  });

  test('says everything that English fills in', () => {
    const filledIn = (all: Messages) => Object.entries(all).map(([key, entry]) => [key, placeholders(entry)] as const);
    expect(Object.fromEntries(filledIn(messages))).toEqual(Object.fromEntries(filledIn(english)));
  });
});

/** Every word in quotes, and every start and end of a key that is put together. */
function namedInCode(): { readonly whole: ReadonlySet<string>; readonly parts: readonly (readonly [start: string, end: string])[] } {
  const files = readdirSync(path.join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
  const code = files.map((file) => readFileSync(path.join(ROOT, 'src', file), 'utf8')).join('\n');
  const manifest = readFileSync(path.join(ROOT, 'manifest.json'), 'utf8');
  const all = (pattern: RegExp, text: string) => [...text.matchAll(pattern)];
  return {
    whole: new Set([...all(/['"`](\w+)['"`]/g, code), ...all(/__MSG_(\w+?)__/g, manifest)].map(([, key = '']) => key)),
    parts: all(/`(\w+_)\$\{[^`{}]*\}(\w*)`/g, code).map(([, start = '', end = '']) => [start, end]),
  };
}

test('every message is said somewhere', () => {
  const { whole, parts } = namedInCode();
  const isSaid = (key: string): boolean =>
    whole.has(key) ||
    // `counted` picks the one or the other.
    whole.has(key.replace(/_(?:one|other)$/, '')) ||
    parts.some(([start, end]) => key.startsWith(start) && key.endsWith(end));
  expect(Object.keys(english).filter((key) => !isSaid(key))).toEqual([]);
});

test('every name in the manifest is a message', () => {
  const manifest = readFileSync(path.join(ROOT, 'manifest.json'), 'utf8');
  const asked = [...manifest.matchAll(/__MSG_(\w+?)__/g)].map(([, key = '']) => key);
  expect(asked.filter((key) => english[key] === undefined)).toEqual([]);
  expect(asked.length).toBeGreaterThan(0);
});

test('what is counted has a word for one, too', () => {
  const stems = Object.keys(english).flatMap((key) => /^(.+)_other$/.exec(key)?.[1] ?? []);
  expect(stems.filter((stem) => english[`${stem}_one`] === undefined)).toEqual([]);
});
