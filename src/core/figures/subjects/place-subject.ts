import { wordSet } from '../../word-set.ts';
import type { Amount } from '../amounts/amount.ts';
import { isFiniteVerb, leads } from '../names/clause.ts';
import { type Name, type Referent, referentOf } from '../names/names.ts';
import { ITS } from '../words/shared-words.ts';
import { type TokenList, tokenAt } from '../words/tokens.ts';
import { wordList } from '../words/word-list.ts';

/** What a city or a country has, and no firm. */
const CONDITIONS = wordList('vacancy vacancies rents wages unemployment inflation prices turnout availability population');
const BODIES = wordList('port city state county');
const NAMED: ReadonlySet<string> = new Set(['place', 'name']);

/** Whose an amount is where a place heads the sentence: `In Boston vacancy is 33.6%`, `The port of Boston handled`, `Boston to Chicago cost`. */
export const placeSubject = (list: TokenList, found: readonly Name[], amount: Amount): Referent | undefined =>
  placeAtHead(list, found, amount) ?? placeOfClause(list, found, amount);

function placeAtHead(list: TokenList, found: readonly Name[], { first }: Amount): Referent | undefined {
  const [place, second] = found;
  if (place === undefined || place.first > 3 || !NAMED.has(place.class) || place.instrument !== undefined || place.next >= first)
    return undefined;
  if (second !== undefined && second.first < first && second.first !== place.next + 1 && second.class !== 'economy') return undefined;
  const subject = referentOf(place.subject, 'place');
  // The first of two at the head of a sentence may be read as no name.
  const from = place.first === 0 && second?.first === place.next + 1 ? second : place.first === 2 ? place : undefined;
  if (from !== undefined && tokenAt(list, from.first - 1)?.text === 'to' && list[0]?.capital === true)
    return isFiniteVerb(list, from.next) || list[from.next]?.text === 'cost' ? referentOf('route', 'product') : undefined;
  if (place.class !== 'place') return undefined;
  const before = tokenAt(list, place.first - 1)?.text;
  if (place.first === 1 && before === 'in') {
    const noun = list[place.next]?.text === ',' ? place.next + 1 : place.next;
    return CONDITIONS.has(list[noun]) && isFiniteVerb(list, noun + 1) ? subject : undefined;
  }
  return before === 'of' && BODIES.has(tokenAt(list, place.first - 2)) && isFiniteVerb(list, place.next) ? subject : undefined;
}

/** `The SMI rose after Washington agreed to lower its tariff to 15%`: of the place that leads a clause about what it has. */
function placeOfClause(list: TokenList, found: readonly Name[], { first }: Amount): Referent | undefined {
  if (!ITS.isIn(list)) return undefined;
  const at = found.findIndex(({ class: kind }, before) => kind === 'place' && ITS.has(list[found[before + 1]?.first ?? -1]));
  const [place, own] = [found[at], found[at + 1]];
  if (place === undefined || own === undefined || place.first === 0 || own.next > first || own.first - place.next > LONGEST_VERB)
    return undefined;
  if (!CLAUSES.has(tokenAt(list, place.first - 1)?.text ?? '') || !isFiniteVerb(list, place.next)) return undefined;
  if (SAYS.has(list[place.next]?.text ?? '') || isOverBefore(list, own.next, first)) return undefined;
  const others = found.some(
    (name) => name.first > own.first && name.next <= first && (name.instrument !== undefined || leads(list, name, first)),
  );
  return others ? undefined : referentOf(place.subject, 'place');
}

/** `after India lost its appeal, and dropped 3%`, `after India placed its order and closed 3% higher`: what follows is of the main clause. */
const isOverBefore = (list: TokenList, from: number, first: number): boolean =>
  list.slice(from, first).some(({ text }, step) => text === ',' || (text === 'and' && isFiniteVerb(list, from + step + 1)));
const LONGEST_VERB = 4;
const CLAUSES = wordSet('after as because since when while');
const SAYS = wordSet('said says told reported warned');
