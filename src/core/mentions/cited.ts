import { codeAt, isDigit, isSpace } from '../characters.ts';
import type { KeyFigure } from '../figures/figure.ts';
import type { InstrumentId } from '../instruments/instrument.ts';
import { wordSet } from '../word-set.ts';
import type { Mention } from './mention.ts';

/** Characters beside a mention that are looked at. */
const REACH = 60;
const EXPERTS = wordSet('analyst analysts economist economists strategist strategists');
const OPINIONS = wordSet('estimates forecasts projections calculations');
const GATHERED = wordSet('compiled polled surveyed collected gathered tracked');
const MATTER = wordSet('data figures estimates calculations research tool');
const SHOWS = wordSet('show shows showed suggest suggests suggested');
/** `told Alpha staff` */
const PEOPLE = wordSet('staff employees workers customers clients users investors shareholders executives managers');
const ON_AIR =
  /\b(?:(?:said|says|speaking|appeared|interview(?:ed)?) (?:[A-Z][a-z]+ )?on|interview (?:with|on|to)|interviewed by)(?: the)? $/;
/** `said Ann Lee of Alpha` */
const SPEAKER = /\b(?:said|says|noted|wrote|reckons|thinks|warned|added) (?:[A-Z][\p{L}.'’-]{1,20} ){1,3}(?:at|of|with|from) $/u;

/**
 * Marks the mentions of names that the article only cites: each of theirs stands where a source does (`according to Alpha's tool`, `an analyst at
 * Alpha`, `estimates by Alpha`), and no figure is of them. The same array where there is none.
 */
export function withCited(mentions: readonly Mention[], figures: readonly KeyFigure[], text: string): readonly Mention[] {
  const spokenOf = new Set<InstrumentId | null | undefined>(figures.map(({ instrument }) => instrument));
  const cited = new Set<InstrumentId>();
  for (const { instrument, tier, start, end } of mentions) {
    if (tier !== 'mark' || spokenOf.has(instrument)) continue;
    if (isCited(text, start, end)) cited.add(instrument);
    else spokenOf.add(instrument);
  }
  for (const id of spokenOf) if (id) cited.delete(id);
  if (cited.size === 0) return mentions;
  return mentions.map((mention) => (cited.has(mention.instrument) ? { ...mention, cited: true as const } : mention));
}

/** Whether a name stands where a source does. Asked for every mention, and nearly always no: words are read one by one, as far as they matter. */
export function isCited(text: string, start: number, end: number): boolean {
  const from = afterSpaces(text, end);
  const next = wordAt(text, from);
  if (EXPERTS.has(next === '' ? wordAt(text, afterSpaces(text, afterPossessive(text, from))) : next)) return true;
  if (MATTER.has(next) && SHOWS.has(wordAt(text, afterSpaces(text, from + next.length)))) return true;
  const to = beforeSpaces(text, start);
  const last = wordBefore(text, to);
  if (!LEADS.has(last)) return false;
  const toSecond = beforeSpaces(text, to - last.length);
  const second = wordBefore(text, toSecond);
  if (last === 'to' && second === 'according') return true;
  const before = text.slice(Math.max(0, start - REACH), start);
  // `told Alpha`, `said on Alpha`, `in an interview with Alpha`
  if ((last === 'told' && !PEOPLE.has(next)) || ON_AIR.test(before)) return true;
  if (last === 'from' || last === 'by') {
    // `data from Alpha`, `according to data from Alpha`, `data from Alpha show`
    const ofMatter = MATTER.has(second);
    if (ofMatter && (SHOWS.has(next) || wordBefore(text, beforeSpaces(text, toSecond - second.length)) === 'to')) return true;
  }
  if (last === 'by') return OPINIONS.has(second) || GATHERED.has(second);
  return (last === 'at' || last === 'of' || last === 'with' || last === 'from') && (EXPERTS.has(second) || SPEAKER.test(before));
}
/** What stands before a source, right before it. */
const LEADS = wordSet('to told from by at of with on the');

/** The word that begins at an offset, in small letters; empty where it is none of plain letters. */
function wordAt(text: string, from: number): string {
  let end = from;
  while (isPlain(codeAt(text, end))) end += 1;
  return end === from || isBeyondPlain(codeAt(text, end)) ? '' : text.slice(from, end).toLowerCase();
}

/** The word that ends at an offset, in small letters; empty where it is none of plain letters. */
function wordBefore(text: string, to: number): string {
  let start = to;
  while (isPlain(codeAt(text, start - 1))) start -= 1;
  return start === to || isBeyondPlain(codeAt(text, start - 1)) ? '' : text.slice(start, to).toLowerCase();
}

const isPlain = (c: number): boolean => ((c | 32) >= 97 && (c | 32) <= 122) || isDigit(c);
const isBeyondPlain = (c: number): boolean => c >= 128 && /[\p{L}\p{N}]/u.test(String.fromCharCode(c));

function afterSpaces(text: string, from: number): number {
  let at = from;
  while (isSpace(codeAt(text, at))) at += 1;
  return at;
}

function beforeSpaces(text: string, to: number): number {
  let at = to;
  while (isSpace(codeAt(text, at - 1))) at -= 1;
  return at;
}

/** Past `'s`, or the apostrophe alone that is one. */
function afterPossessive(text: string, at: number): number {
  const c = codeAt(text, at);
  if (c !== 39 && c !== 0x2019) return at;
  return codeAt(text, at + 1) === LOWER_S && !isPlain(codeAt(text, at + 2)) ? at + 2 : at + 1;
}
const LOWER_S = 115;
