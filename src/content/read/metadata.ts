import type { ArticleHead } from '../../core/notes.ts';
import type { Declared } from './declared.ts';
import { textOf } from './json-ld.ts';
import { readPublication } from './publication.ts';

/** What the page says about its article. `now` in ms since 1970, to refuse dates in the future. */
export function readMetadata(document: Document, declared: Declared, url: string, now: number): ArticleHead {
  const { article } = declared;
  const site = declared.said('og:site_name') ?? textOf(article?.publisher) ?? hostOf(url);
  return {
    url,
    title: readTitle(document, declared, site),
    author: readAuthor(document, declared),
    site,
    language: readLanguage(document, declared),
    published: readPublication(document, declared, url, now),
  };
}

function readTitle(document: Document, { article, meta }: Declared, site: string): string {
  const declared = textOf(article?.headline) ?? meta('og:title');
  if (declared) return tidy(declared);
  const headings = document.querySelectorAll('h1');
  const heading = headings.length === 1 ? tidy(headings[0]?.textContent ?? '') : '';
  return heading || withoutSite(tidy(document.title), site);
}

/** `Headline | The Daily` → `Headline`. */
function withoutSite(title: string, site: string): string {
  const [, headline, end] = /^(.+) [-|–—] (.*)$/.exec(title) ?? [];
  const rest = end?.toLowerCase();
  const name = site.toLowerCase();
  return headline && rest !== undefined && (name.includes(rest.replace(/\s+/g, '')) || rest.includes(name)) ? headline : title;
}

function readAuthor(document: Document, { article, meta }: Declared): string | null {
  const candidates = [
    textOf(article?.author),
    meta('author'),
    meta('article:author'),
    document.querySelector('[rel~="author"], [itemprop~="author"]')?.textContent ?? null,
  ];
  for (const candidate of candidates) {
    const name = tidy(candidate ?? '').replace(/^by\s+/i, '');
    if (name !== '' && name.length <= 120 && !/^https?:/.test(name)) return name;
  }
  return null;
}

function readLanguage(document: Document, { article, said }: Declared): string {
  const written = document.documentElement.lang || textOf(article?.inLanguage) || said('og:locale') || '';
  const tag = written.trim().replace(/_/g, '-').toLowerCase();
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/.test(tag) ? tag : 'en';
}

const tidy = (text: string): string => text.slice(0, 1000).replace(/\s+/g, ' ').trim().slice(0, 400);
const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '');
