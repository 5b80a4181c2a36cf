import { wordSet } from '../../word-set.ts';
import { isPossessiveName } from '../spans/possessive.ts';
import type { Span } from '../spans/spans.ts';
import { Flag, gapAfter, hasFlag, type Tokens } from '../words/tokens.ts';
import { Form, lowerAt, On, readWord } from '../words/vocabulary.ts';
import { hasForm, isOn, type Neighbour, pickOn } from './beside.ts';
import { isLabel, isOtherThing } from './elsewhere.ts';

/** `Ford's Theatre`: the hall of somebody; `Toyota's population`, `Nokia's town council`, but not `Uber's population of drivers`, `Lowe's wife-owned`. */
function hallOrSquad(tokens: Tokens, after: Neighbour): string {
  if (after.gap !== ' ') return '';
  if (hasFlag(tokens, after.index, Flag.capital)) return pickOn(after, On.hall);
  // `Google's town hall` is a talk with its staff.
  if (after.word === 'town') return COUNCIL.test(lowerAt(tokens, after.index + 1)) ? after.word : '';
  const had = pickOn(after, On.squadNoun);
  return had !== '' && gapAfter(tokens, after.index) !== '-' && lowerAt(tokens, after.index + 1) !== 'of' ? had : '';
}

/** What a name with a possessive has that no company has: `Carnival's organisers`; those of a union are `Tesla's`. */
export const possessedBy = (tokens: Tokens, { senses }: Span, after: Neighbour): string =>
  hallOrSquad(tokens, after) || (senses.word && after.gap === ' ' && ORGANISERS.test(after.word) ? after.word : '');
const ORGANISERS = /^organi[sz]ers$/;

const COUNCIL = /^(?:councils?|councillors?|clerk|elders)$/;

/** `Starbuck's wife`: what looks like a company's own ending may be somebody's, of a name that is a person's or is written otherwise. */
const relativeOf = (tokens: Tokens, { senses, readings }: Span, after: Neighbour): string =>
  RELATIVES.test(after.word) && (senses.person || !readings.some(({ entity }) => OWN_ENDING.test(entity.entity.name)))
    ? hallOrSquad(tokens, after)
    : '';
const OWN_ENDING = /['’]s$/;
const RELATIVES = /^(?:wife|widow|husband|uncle|aunt)$/;

/** `Delta blues`; but `Kainos Group` is the company's full name. */
export function counterNounOf(tokens: Tokens, span: Span, after: Neighbour, possessive: boolean): string {
  if (isLabel(tokens.text, span)) return ':';
  if (isOtherThing(tokens.text, span)) return after.word;
  if (possessive) return possessedBy(tokens, span, after);
  const relative = isPossessiveName(tokens, span) ? relativeOf(tokens, span, after) : '';
  if (relative !== '') return relative;
  const isName = after.word === 'group' && hasFlag(tokens, after.index, Flag.capital);
  if (isName || (after.gap !== ' ' && after.gap !== '-')) return '';
  // `Fiserv Forum`, `Equifax Way`; but `the Reddit forum`, `Tesla Court Filing`.
  const isStreet = STREETS.test(after.word);
  if ((isStreet || after.word === 'forum' || after.word === 'farm') && !hasFlag(tokens, after.index, Flag.capital)) return '';
  if (isStreet && gapAfter(tokens, after.index) === ' ' && goesOnBehindStreet(tokens, after.index + 1)) return '';
  // `stock of Gap-year guides`; but `Target-owned`, `Visa-branded`.
  if (after.gap === '-' && span.senses.word && isCompound(tokens, after)) return `-${after.word}`;
  return pickOn(after, On.counterNoun);
}

const STREETS = /^(?:way|court|heights|lodge|inn|cottage|trail)$/;
const goesOnBehindStreet = (tokens: Tokens, next: number): boolean => hasFlag(tokens, next, Flag.capital) || lowerAt(tokens, next) === 'of';

/** A plain noun or what is made of one; a company's name takes what is done by it or like it. */
const isCompound = (tokens: Tokens, after: Neighbour): boolean => COMPOUND.test(after.word) && !hasFlag(tokens, after.index, Flag.capital);
const COMPOUND =
  /^(?:year|years|minded|long|high|rich|free|wide|deep|toothed|frozen|winning|winner|up|day|hour|foot|term|maker|shocked|haired|room|house|box|shaped|sized|to|by|of|and|in)$/;

/** `laps of the Coca-Cola 600`: a race of so many miles, near words of racing; `the Alpha 800 will ship` has none. */
export function raceOf(tokens: Tokens, before: Neighbour, after: Neighbour): string {
  if (before.word !== 'the' || after.gap !== ' ' || !hasFlag(tokens, after.index, Flag.number) || !ROUND.test(after.word)) return '';
  const next = readWord(tokens, after.index + 1);
  if (gapAfter(tokens, after.index) === ' ' && !isOn(next, On.neutral) && !hasForm(next, Form.finite)) return '';
  const start = tokens.start[after.index] ?? 0;
  return RACING.test(tokens.text.slice(Math.max(0, start - NEAR), start + NEAR)) ? after.word : '';
}
const ROUND = /^[1-9]00$/;
const RACING = /\b(?:races?|racing|laps?|speedway|raceway|nascar|indycar|motorsports?)\b/i;
const NEAR = 300;

/** `Bank of America Chicago Marathon`, `Tata Steel Chess Tournament`: what it pays for, where the name goes on to it. */
export function paidFor(tokens: Tokens, longer: string, after: Neighbour): string {
  if (after.gap === ' ' && PLAYERS.has(after.word))
    return EVENT.exec(tokens.text.slice(tokens.start[after.index], tokens.end[after.index + 4]))?.[1]?.toLowerCase() ?? '';
  if (longer === '' || after.gap !== ' ' || longer.length !== after.word.length || longer.toLowerCase() !== after.word) return '';
  for (let index = after.index + 1; index <= after.index + 3 && index < tokens.count; index += 1) {
    if (gapAfter(tokens, index - 1) !== ' ' || !hasFlag(tokens, index, Flag.capital)) return '';
    const word = readWord(tokens, index);
    if (isOn(word, On.counterNoun))
      return OF_FIRMS.test(word.text) || (WORKS.test(word.text) && !OF_SHOWS.test(lowerAt(tokens, index - 1))) ? '' : word.text;
    if (isOn(word, On.neutral)) return '';
  }
  return '';
}
/** Who plays, of a tournament that a list or a headline names: `UniCredit Ladies German Open`. */
const PLAYERS = wordSet("lpga pga atp wta ladies women's women’s senior seniors amateur");
const EVENT = /^(?:[A-Z][A-Za-z'’]+ ){1,3}(Open|Classic|Masters|Championships?|Invitational|Cup|Trophy|Tournament)\b/;
/** What names of parts of firms, of their days and of what they make end in too. */
const OF_FIRMS = /^(?:group|line|days?|rules|conference|institute|team|heart|games?|states?|z|forum)$/;
/** `the General Motors Technical Center`; but `PNC Bank Arts Center`. */
const WORKS = /^(?:cent(?:er|re)|field)$/;
const OF_SHOWS = /^(?:arts|performing|sports?|events?)$/;
