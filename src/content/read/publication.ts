import type { Publication } from '../../core/article/article.ts';
import { DAY } from '../../core/durations.ts';
import { isIsoDate, utcDate } from '../../core/market/date.ts';
import type { Declared } from './declared.ts';

const META = [
  'article:published_time',
  'og:article:published_time',
  'parsely-pub-date',
  'article.published',
  'datepublished',
  'pubdate',
  'publishdate',
  'publish-date',
  'sailthru.date',
  'dc.date.issued',
  'dc.date',
  'date',
];
const TIMES = [
  'time[itemprop="datePublished"]',
  'time[pubdate]',
  'article header time[datetime]',
  'article time[datetime]',
  'main time[datetime]',
];
const IN_URL = /[/-](19[89]\d|20\d\d)[/-](0[1-9]|1[0-2])[/-](0[1-9]|[12]\d|3[01])(?:[/_-]|$)/;
const WRITTEN = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.\d{1,9})?\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?$/i;

/**
 * When the article was published: structured data before meta elements before `<time>` before the address. A date that lies in the future,
 * or before there was a web, is somebody's mistake and is passed over.
 */
export function readPublication(document: Document, { article, said, believes }: Declared, url: string, now: number): Publication | null {
  const fields = [article?.datePublished, article?.dateCreated];
  for (const field of fields) {
    const found = typeof field === 'string' ? parseDate(field, 'JSON-LD', now) : null;
    if (found) return found;
  }
  for (const name of META) {
    const written = said(name) ?? '';
    const found = parseDate(written, 'meta', now);
    if (found && believes(`date ${written}`)) return found;
  }
  for (const selector of TIMES) {
    const found = parseDate(document.querySelector(selector)?.getAttribute('datetime') ?? '', 'time element', now);
    if (found) return found;
  }
  const match = IN_URL.exec(pathOf(url));
  return match ? plausible({ date: `${match[1]}-${match[2]}-${match[3]}`, certainty: 'uncertain', from: 'URL' }, now) : null;
}

/** A date as pages write it. The day is the one written, in the publisher's own zone; certain only with a time and a zone. */
export function parseDate(written: string, from: string, now: number): Publication | null {
  const text = written.trim().slice(0, 60);
  const match = WRITTEN.exec(text);
  if (!match?.[1]) return parseLoosely(text, from, now);
  const [, date, time, zone] = match;
  if (time === undefined || zone === undefined) return plausible({ date, certainty: 'uncertain', from }, now);
  const offset = /^[a-z]/i.test(zone) ? 'Z' : zone.includes(':') ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
  const at = Date.parse(`${date}T${time.length === 5 ? `${time}:00` : time}${offset}`);
  return plausible(Number.isNaN(at) ? { date, certainty: 'uncertain', from } : { date, at, certainty: 'certain', from }, now);
}

/** `Wed, 03 Dec 2025 14:00:00 GMT` and the like; without a zone the day may be off by one. */
function parseLoosely(text: string, from: string, now: number): Publication | null {
  if (!/[a-z]{3}/i.test(text) || !/\b\d{4}\b/.test(text)) return null;
  const zoned = /(?:GMT|UTC|Z|[+-]\d{2}:?\d{2})\s*$/.test(text);
  const at = Date.parse(zoned ? text : `${text} UTC`);
  if (Number.isNaN(at) || Math.abs(at) > 8e15) return null;
  return plausible(
    zoned ? { date: utcDate(at), at, certainty: 'certain', from } : { date: utcDate(at), certainty: 'uncertain', from },
    now,
  );
}

function plausible(publication: Publication, now: number): Publication | null {
  const { date } = publication;
  return isIsoDate(date) && date >= '1990-01-01' && date <= utcDate(now + DAY) ? publication : null;
}

function pathOf(url: string): string {
  return URL.canParse(url) ? new URL(url).pathname : '';
}
