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

/** Whether a name stands where a source does. */
export function isCited(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  const after = wordsOf(text.slice(end, end + REACH));
  if (EXPERTS.has(after[0] ?? '') || (isPossessive(after[0]) && EXPERTS.has(after[1] ?? ''))) return true;
  const [last = '', second = '', third = ''] = wordsOf(before).reverse();
  if (last === 'to' && second === 'according') return true;
  // `told Alpha`, `said on Alpha`, `in an interview with Alpha`
  if ((last === 'told' && !PEOPLE.has(after[0] ?? '')) || ON_AIR.test(before)) return true;
  // `data from Alpha`, `according to data from Alpha`, `data from Alpha show`
  if ((last === 'from' || last === 'by') && MATTER.has(second) && (third === 'to' || SHOWS.has(after[0] ?? ''))) return true;
  if (MATTER.has(after[0] ?? '') && SHOWS.has(after[1] ?? '')) return true;
  if (last === 'by') return OPINIONS.has(second) || GATHERED.has(second);
  return (last === 'at' || last === 'of' || last === 'with' || last === 'from') && (EXPERTS.has(second) || SPEAKER.test(before));
}

const isPossessive = (word: string | undefined): boolean => word === "'s" || word === '’s' || word === '’' || word === "'";

/** Words and signs in small letters; a sign that parts clauses is one of them. */
const wordsOf = (text: string): string[] => text.toLowerCase().match(/['’]s\b|[\p{L}\p{N}]+|[^\s]/gu) ?? [];
