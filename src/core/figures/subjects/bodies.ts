import { isFiniteVerb, PREPOSITIONS } from '../names/clause.ts';
import { type Referent, referentOf } from '../names/names.ts';
import { isAdverb } from '../words/adverbs.ts';
import { COPULAS, ITS, RELATIVE } from '../words/shared-words.ts';
import { isPossessive, type TokenList, tokenAt } from '../words/tokens.ts';
import { BEGINS } from '../words/vocabulary.ts';
import { wordList } from '../words/word-list.ts';
import { isRatingAgency } from './trades.ts';

/** What is of itself where the article stands before it, and of no firm that is named: authorities, places, societies. */
export const BODIES = `agency regulator watchdog ministry department bureau authority authorities commission committee parliament congress senate treasury government
  administration court tribunal jury judge prosecutor army navy military union federation association league cooperative nonprofit charity foundation church museum
  university college school institute hospital clinic airport council city town village county state province district municipality country nation kingdom island bloc
  cartel sect militia couple family gang hacker thief attacker industry`;

/** People of whom the same is true, with the article or without. */
export const PEOPLE = `police workers drivers pilots nurses teachers strikers plaintiffs thieves hackers attackers robbers lawmakers senators residents
  villagers farmers growers ranchers fishermen tenants landlords students pensioners patients passengers voters taxpayers families protesters campaigners rebels jurors`;

const BODY = wordList(`${BODIES} ${PEOPLE}`);

/** What a body owns as well as a firm does: `The airport’s revenue`. */
const OWNS = wordList(
  'budget deficit surplus revenue debt debts income spending costs members population exports imports output tax taxes total',
);
const SAYS = wordList('said says told reported announced found showed shows warned ruled noted added wrote');
/** After the verb: what a body knows, asks or foresees is so of others. */
const OF_OTHERS = wordList('that how whether why what forecast forecasts estimate estimates outlook');
const DETERMINERS = wordList('a an the its their his her about some more at for up from to over nearly almost only $ £ €');

/**
 * Where the clause goes on that the body at `at` leads: at its verb, or at what it owns. Undefined where the noun is but part of another, as in `the
 * state lender` and `the city’s ban`, or only says what is so of others.
 */
export function clauseOfBody(list: TokenList, at: number): number | undefined {
  let verb = at + 1;
  if (isPossessive(list[verb])) return OWNS.has(list[verb + 1]) ? verb + 1 : undefined;
  if (list[verb]?.text === ',' || RELATIVE.has(list[verb]) || PREPOSITIONS.has(list[verb])) return verb;
  while (verb < at + 4 && isAdverb(list[verb]) && !isFiniteVerb(list, verb)) verb += 1;
  // `The police found $400`
  if (list[verb]?.text === 'found' && ((list[verb + 1]?.begins ?? 0) & BEGINS.currency) !== 0) return verb;
  const told = SAYS.has(list[verb]) ? verb : othersAfter(list, verb);
  // `The union said its members lost`, and not `The union said sales fell`
  if (told !== undefined) {
    const from = list[told + 1]?.text === 'that' ? told + 2 : told + 1;
    return list[from]?.text === 'it' || ITS.has(list[from]) ? verb : undefined;
  }
  // `The country is its biggest market`: whose market it is
  if (COPULAS.has(list[verb]) && ITS.has(list[verb + 1])) return undefined;
  if (isFiniteVerb(list, verb)) return verb;
  // `ran a deficit`, `drew 9 million`: a verb by what follows it
  const after = tokenAt(list, verb + 1);
  const object = after !== undefined && (after.kind === 'number' || (after.begins & BEGINS.currency) !== 0 || DETERMINERS.has(after));
  return list[verb]?.kind === 'word' && object ? verb : undefined;
}

/** The word after which others are spoken of. */
function othersAfter(list: TokenList, verb: number): number | undefined {
  for (let at = verb + 1; at < verb + 4 && list[at]?.kind === 'word'; at += 1)
    if (OF_OTHERS.has(list[at])) return list[at]?.text === 'that' ? at - 1 : at;
  return undefined;
}

/** `The union refused the offer.`: the body that leads a sentence, so that the next may go on with `it`. */
export function bodyAtHead(list: TokenList): Referent | undefined {
  if (list[0]?.text !== 'the') return undefined;
  for (let at = 1; at < 4; at += 1) {
    if (list[at]?.kind !== 'word') return undefined;
    const verb = BODY.has(list[at]) ? clauseOfBody(list, at) : undefined;
    if (verb === undefined) continue;
    if (isUponOther(list, at, verb)) return undefined;
    return referentOf(
      list
        .slice(1, at + 1)
        .map(({ text }) => text)
        .join(' '),
      'body',
    );
  }
  return undefined;
}

/** `The court rejected its appeal`, `The union refused it`: the next sentence goes on about whom that is, as like as not. */
function isUponOther(list: TokenList, at: number, verb: number): boolean {
  if (SAYS.has(list[verb])) return false;
  const rules = RULING.has(list[at]);
  for (let on = verb + 1; on < Math.min(list.length, verb + 8); on += 1)
    if (list[on]?.text === 'it' || (rules && ITS.has(list[on]))) return true;
  return false;
}
const RULING = wordList('agency regulator watchdog commission court tribunal jury judge prosecutor');

/** A noun for a body or for people that are no firm’s. */
export const isBody = (list: TokenList, at: number): boolean => BODY.has(list[at]);

/** A record of such, by the last word of its subject. */
export const isOfBody = (subject: string): boolean => BODY.hasWord(nounOf(subject));
const nounOf = (subject: string): string => subject.slice(subject.lastIndexOf(' ') + 1);

/** Bodies that are places, and such as go by a name of their own. */
const PLACES = wordList('airport city state town village county province district municipality country nation kingdom island');
const NAMED = wordList('airport university college hospital museum union charity church');

/** What was spoken of by its name, where that may be the body: `Heathrow opened a lounge. The airport handled`. */
export const bodySpokenOf = (body: Referent, spoken: Referent | undefined): Referent => {
  const noun = nounOf(body.subject);
  // `Moody’s reported. The agency earned`
  if (noun === 'agency' && spoken !== undefined && isRatingAgency(spoken.instrument)) return spoken;
  if (spoken === undefined || spoken.instrument !== undefined) return body;
  const named =
    (spoken.class === 'place' && PLACES.hasWord(noun)) ||
    (spoken.class === 'name' && NAMED.hasWord(noun)) ||
    spoken.subject.toLowerCase().endsWith(` ${noun}`);
  return named ? spoken : body;
};

/** Whether a pronoun may go on about it: `it` is none of several. */
export const isPronounOf = ({ subject }: Referent, pronoun: string): boolean =>
  (pronoun === 'it' || pronoun === 'its') !== PERSONS.hasWord(nounOf(subject));
const PERSONS = wordList(`${PEOPLE} couple family gang`);
