import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fraction } from '../harness/replay/random.ts';

const TEST = path.resolve(import.meta.dirname, '..');
const GOLD = path.join(TEST, 'eval/gold');

/** The project's own texts that are dense with names: those of the evaluation of mentions, and the paragraphs of the sample pages. */
export const textsOfNames = (): string[] => [...labelled(/^mentions/).filter((text) => text.trim() !== ''), ...samplePages()];

/** The paragraphs of each sample page: as dense as articles are. */
const samplePages = (): string[] =>
  readdirSync(path.join(TEST, 'pages'))
    .map((slug) => paragraphsOf(readFileSync(path.join(TEST, 'pages', slug, 'page.html'), 'utf8')).join('\n'))
    .filter((text) => text.trim() !== '');

/** The project's own news prose, written for its figures and risks: dense with both. */
const newsProse = (): string[] => labelled(/^(?:figures|themes)/);

/** By title. */
export const CORPORA: Readonly<Record<string, () => string[]>> = {
  'News prose': newsProse,
  'Sample pages': samplePages,
  'Dense with names': textsOfNames,
};

function labelled(files: RegExp): string[] {
  return readdirSync(GOLD)
    .filter((file) => files.test(file))
    .flatMap((file) => readFileSync(path.join(GOLD, file), 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map((line) => String((JSON.parse(line) as { text: string }).text));
}

/** Articles of about `length` characters each, `bytes` in all (UTF-8), made of the texts in an order that is always the same. */
export function articles(bytes: number, length = 8_000, texts: readonly string[] = textsOfNames()): string[] {
  const made: string[] = [];
  let size = 0;
  for (let picked = 0; size < bytes; ) {
    const parts: string[] = [];
    for (let so = 0; so < length; picked += 1) {
      const text = texts[Math.floor(fraction('article', picked) * texts.length)] ?? '';
      parts.push(text);
      so += text.length + 1;
    }
    const article = parts.join('\n');
    made.push(article);
    size += Buffer.byteLength(article);
  }
  return made;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: '\u00a0',
  shy: '',
  '#8209': '\u2011',
  '#160': '\u00a0',
};

function paragraphsOf(html: string): string[] {
  return Array.from(html.matchAll(/<(p|h1|h2|li)\b[^>]*>(.*?)<\/\1>/gs), ([, , inner = '']) =>
    inner
      .replace(/<[^>]*>/g, '')
      .replace(/&(#?\w+);/g, (_, name: string) => ENTITIES[name] ?? ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  );
}
