import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { articles, textsOfNames } from './corpus.ts';

export interface SamplePage {
  readonly slug: string;
  readonly title: string;
  readonly article: boolean;
}

/** A shop, and articles of 8 kB, 100 kB and 1 MB. */
export const SAMPLE_PAGES: readonly SamplePage[] = [
  { slug: 'shop', title: 'not an article', article: false },
  { slug: 'short', title: 'article, 8 kB', article: true },
  { slug: 'long', title: 'article, 100 kB', article: true },
  { slug: 'huge', title: 'article, 1 MB', article: true },
];

const SIZES: Readonly<Record<string, number>> = { short: 8_000, long: 100_000, huge: 1_000_000 };
const HEAD = '<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,">';
const STYLE = '<style>body{margin:0 auto;max-width:680px;font:17px/1.6 Georgia,"Liberation Serif",serif}li{list-style:none}</style>';

/** Writes the pages where `startReplay` serves them from. */
export async function writeSamplePages(folder: string): Promise<void> {
  for (const { slug, article } of SAMPLE_PAGES) {
    await mkdir(path.join(folder, slug), { recursive: true });
    await writeFile(path.join(folder, slug, 'page.html'), article ? articleOf(SIZES[slug] ?? 0) : shop());
  }
}

/** Paragraphs as news has them: a few sentences each, a link and an emphasis now and then. */
function articleOf(bytes: number): string {
  const texts = textsOfNames().filter((text) => text.length > 200);
  const [text = ''] = articles(bytes, bytes, texts);
  const paragraphs = text.split('\n').filter((line) => line.trim() !== '');
  const body = paragraphs.map((line, index) => {
    const words = escaped(line).split(' ');
    if (index % 3 === 0) words[2] = `<a href="#${index}">${words[2] ?? ''}</a>`;
    if (index % 5 === 0) words[0] = `<b>${words[0] ?? ''}</b>`;
    return line.length < 60 && index % 7 === 0 ? `<h2>${escaped(line)}</h2>` : `<p>${words.join(' ')}</p>`;
  });
  return `${HEAD}<title>A story of ${bytes} letters</title><meta property="og:type" content="article">
<meta property="article:published_time" content="2025-11-20T08:00:00Z">${STYLE}</head><body><nav>Markets Companies Opinion</nav>
<article><h1>A story of many letters</h1>${body.join('\n')}</article></body></html>`;
}

function shop(): string {
  const cards = Array.from(
    { length: 400 },
    (_, index) => `<li><h3>Target lamp ${index}</h3><p>Bright, light, rechargeable.</p><button>Add</button><span>$${index + 9}</span></li>`,
  );
  return `${HEAD}<title>Lamps</title><meta property="og:type" content="website">${STYLE}</head><body><main><ul>${cards.join('')}</ul></main></body></html>`;
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
