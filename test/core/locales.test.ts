import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

type Messages = Readonly<Record<string, { readonly message: string }>>;

const FOLDER = new URL('../../assets/_locales/', import.meta.url);
const read = (locale: string): Messages => JSON.parse(readFileSync(new URL(`${locale}/messages.json`, FOLDER), 'utf8'));

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
