import { COMMA, codeAt, Signs } from '../../characters.ts';
import { wordSet } from '../../word-set.ts';
import type { Span } from '../spans/spans.ts';
import { Flag, gapAfter, hasFlag, type Tokens, wordAt } from '../words/tokens.ts';
import { Form, lowerAt, On, readWord } from '../words/vocabulary.ts';
import { hasForm, isOn, type Neighbour, pickOn, wordBefore } from './beside.ts';
import { isBodyApposed, isBodys } from './bodies.ts';
import { companyApposed } from './elsewhere.ts';

/** What makes the span a surname: a given name, a particle, or another surface that is also a person's name. */
export function givenNameBefore(tokens: Tokens, span: Span, before: Neighbour, previous: Span | undefined): string {
  if (before.index < 0 || span.explicit) return '';
  // `Gerald R. Ford`, `J.W. Marriott`.
  if (before.gap === '. ' && /^[A-Z](?:\.[A-Z])?$/.test(wordAt(tokens, before.index))) {
    if (before.word.length > 1) {
      // `invest in A.I. Microsoft said`: what ends a sentence is no one's.
      if (OF_NOBODY.test(before.word) || previous?.to === before.index) return '';
      return span.senses.person || before.index === 0 || gapAfter(tokens, before.index - 1) === '. ' ? before.word : '';
    }
    return gapAfter(tokens, before.index - 1) === ' ' && isOn(readWord(tokens, before.index - 1), On.givenName) ? before.word : '';
  }
  if (before.gap !== ' ') return '';
  if (!hasFlag(tokens, before.index, Flag.capital))
    // `Ursula von`; but `profitierten von Nike`, `acciones de Ford`: a preposition elsewhere.
    return span.from === span.to &&
      hasForm(before, Form.particle) &&
      hasFlag(tokens, before.index - 1, Flag.capital) &&
      !isOn(readWord(tokens, before.index - 1), On.stakeNoun)
      ? before.word
      : '';
  if (isOn(before, On.neutral)) return '';
  // `WL Ross`: initials of a person.
  if (previous?.to !== before.index && span.senses.person && /^[A-Z]{2}$/.test(wordAt(tokens, before.index)))
    return wordAt(tokens, before.index);
  const person = previous?.to === before.index && previous.from === previous.to && previous.senses.person;
  if (person && !hasFlag(tokens, before.index, Flag.possessive)) return before.word;
  return isSaint(tokens, before.index) ? '' : pickOn(before, On.givenName);
}

/** `São Paulo`, `San Sebastian`: a place has the given name. */
export const isSaint = (tokens: Tokens, index: number): boolean =>
  index > 0 && gapAfter(tokens, index - 1) === ' ' && SAINT.has(lowerAt(tokens, index - 1));
const SAINT = wordSet('san são sao santo santa saint sankt');

/** Initials that are nobody's: of places, of firms and of things. */
const OF_NOBODY = /^(?:[ue]\.[skunpv]|[dl]\.[ca]|n\.[a-z]|s\.[acd]|w\.v|[ap]\.m|a\.i|i\.t|t\.v|h\.[kpr]|b\.c|g\.[em]|p\.r)$/;

/** What says before the name that a person or an animal has it: `Gov. Abbott`, `her daughter Apple`, `a cat named Oracle`. */
export function titleBefore(tokens: Tokens, span: Span, before: Neighbour): string {
  // `the founder, Walt Disney`
  if (span.to > span.from && span.senses.person && isFounder(tokens, span)) return lowerAt(tokens, span.from - 1);
  if (before.index < 0) return '';
  if (hasFlag(tokens, before.index, Flag.capital)) {
    if (before.gap !== ' ' && before.gap !== '. ') return '';
    // `Fed's Williams`: central banks own none.
    return span.senses.person && CENTRAL_BANKS.test(before.word) ? before.word : pickOn(before, On.personTitle);
  }
  if (before.gap !== ' ') return '';
  // `the band Visa`
  if (hasForm(before, Form.troupe) && span.senses.any) return before.word;
  if (!hasForm(before, Form.naming))
    return span.senses.any || hasForm(before, Form.animal) || goesOn(tokens, span) ? pickOn(before, On.being) : '';
  const direct = readWord(tokens, before.index - 1);
  // `My dog is called Expedia`.
  const being = /^(?:is|was|are|were)$/.test(direct.text) ? readWord(tokens, before.index - 2) : direct;
  return isOn(being, On.being) || isChristened(tokens, being === direct ? before.index - 1 : before.index - 2, being.text)
    ? being.text
    : '';
}

/** Not `Unlike its founder, Alpha has`, nor `beside the founder, Alpha, the drugmaker, said`. */
const isFounder = (tokens: Tokens, { from, end }: Span): boolean =>
  FOUNDER.test(lowerAt(tokens, from - 1)) &&
  (gapAfter(tokens, from - 1) === ' ' || (lowerAt(tokens, from - 2) === 'the' && codeAt(tokens.text, end) === COMMA)) &&
  companyApposed(tokens.text, end) === '';
const FOUNDER = /^(?:(?:co-?)?founder|inventor)$/;
const CENTRAL_BANKS = /^(?:fed|ecb|boe|boj|rba|snb|rbi|rbnz|riksbank|bundesbank)['’]s$/;

/** `a bar called DAX`, `The ship was named`; but `The pub called Alpha when the beer ran out`. */
const isChristened = (tokens: Tokens, noun: number, word: string): boolean =>
  CHRISTENED.test(word) && (/^an?$/.test(lowerAt(tokens, noun - 1)) || /^w(?:as|ere)$/.test(lowerAt(tokens, noun + 1)));
const CHRISTENED = /^(?:bar|pub|nightclub|band|boat|yacht|ship|ferry|tug|racehorse|village|town|hamlet|song|novel|poem|play)$/;

/** `my uncle Morgan Stanley Jones`. */
const goesOn = (tokens: Tokens, { from, to }: Span): boolean =>
  to > from && gapAfter(tokens, to) === ' ' && hasFlag(tokens, to + 1, Flag.capital) && !isOn(readWord(tokens, to + 1), On.neutral);

const DETERMINERS: ReadonlySet<string> = new Set(['the', 'a', 'an', 'his', 'her', 'my', 'our', 'their']);

/** Only people have an age after their name: `Kimberly Clark, 34,`, `Morgan Stanley Hicks, 84`, `Shell, aged nine`. */
export function hasAge({ text, end }: Tokens, span: Span, after: Neighbour): boolean {
  const at = codeAt(text, span.end) === COMMA ? span.end : after.gap === ' ' && after.index >= 0 ? (end[after.index] ?? span.end) : -1;
  return (
    at >= 0 && codeAt(text, at) === COMMA && AGE_STARTS.has(codeAt(text, at + 2)) && /^, (?:\d{2}[,.]|aged )/.test(text.slice(at, at + 7))
  );
}

const AGE_STARTS = new Signs('0123456789a');
const [LOWER_E, LOWER_T] = [101, 116];

/** `Gilead, a hilly town in`; but `Uber, a city favourite`. */
function isPlaceApposed(tokens: Tokens, first: number, noun: number): boolean {
  const article = readWord(tokens, first).text;
  if (article !== 'a' && article !== 'an') return false;
  return gapAfter(tokens, noun) !== ' ' || BEHIND_PLACE.test(readWord(tokens, noun + 1).text);
}

/** `Nokia is a small town in Finland`, `a town of 35,000`: what the text says it is. */
export function placeSaid(text: string, { start, end }: Span): string {
  if (codeAt(text, end) === SPACE && (text.startsWith(' is ', end) || text.startsWith(' was ', end))) {
    const said = text.slice(end, end + 48);
    return IS_PLACE.exec(said)?.[1] ?? IS_WORD.exec(said)?.[0] ?? '';
  }
  // `The Rio Tinto runs red for sixty miles`: what has an article and flows is a river.
  return codeAt(text, start - 2) === LOWER_E &&
    FLOW_STARTS.has(codeAt(text, end + 1)) &&
    THE.test(text.slice(Math.max(0, start - 5), start)) &&
    FLOWS.test(text.slice(end, end + 24))
    ? 'river'
    : '';
}
const THE = /\b[Tt]he $/;
const FLOW_STARTS = new Signs('rfmw');
/** Cars run for miles, and indices rise from their lows. */
const FLOWS =
  /^ (?:runs (?:red|brown|clear)|(?:flows|meanders|winds) (?:through|past|into|from|along|down|under|north|south|east|west)|rises in the (?:hills|mountains))\b/;
/** `Uber is German for over`, `Toro is not a word`: what the text says of the word itself. */
const IS_WORD =
  /^ (?:is|was) (?:(?:the )?(?:old )?(?:[A-Z][a-z]+(?:ch|sh|an|ek|in|lu|ic|ese)) (?:word )?for\b|(?:not )?an? (?:[a-z]+ )?(?:word|surname|given name|first name|nickname)\b)/;
const IS_PLACE =
  /^ is an? (?:[a-z-]{3,12} ){0,2}(town|city|village|suburb|hamlet|river|planet) (?:in|on|near|of (?:about |some |just )?\d) ?/;
const BEHIND_PLACE = /^(?:of|in|on|near|with|where|that|north|south|east|west)$/;

/** `Baker Hughes, the pub's landlord`; `Adidas, the school's sponsor`, `Marston's, the pub's owner` are firms. */
const OFFICERS = /^(?:landlord|landlady|founder|chair(?:man|woman)?|caretaker|trustee|secretary|captain|coach)$/;
/** `Ford, the council leader`; but `Nvidia, the market leader`. */
const LED = /^(?:council|party|opposition|union|scout|choir|gang|rebel|youth|labour|democratic|republican)$/;

/** `Nike, the winged goddess`, `Chase, who`, `Gilead, a town in`: at most three words on. */
export function apposedPerson(tokens: Tokens, span: Span): string {
  const { from, to, end, senses } = span;
  if (codeAt(tokens.text, end) !== COMMA) {
    const place = placeSaid(tokens.text, span);
    if (place !== '') return place;
    // `Pfizer the cat`, `Hyatt the poet`; but `For Alpha the judge was`.
    if (codeAt(tokens.text, end + 1) !== LOWER_T || !tokens.text.startsWith(' the ', end)) return '';
    const being = readWord(tokens, to + 2);
    return hasForm(being, Form.animal) || (isOn(being, On.being) && mayBeCalled(tokens, from, to)) ? being.text : '';
  }
  for (let index = to + 1; index <= to + 4 && index < tokens.count; index += 1) {
    if (index > to + 1 && gapAfter(tokens, index - 1) !== ' ' && gapAfter(tokens, index - 1) !== '-') return '';
    if (hasFlag(tokens, index, Flag.capital)) continue;
    const word = readWord(tokens, index);
    if (isOn(word, On.being)) return isTrade(tokens, index) || companyApposed(tokens.text, end) !== '' ? '' : word.text;
    if (index === to + 1 && word.text === 'who') return word.text;
    if (word.text === 'leader' && LED.test(lowerAt(tokens, index - 1))) return word.text;
    // `Duolingo, the school in your pocket`: what nothing else is called.
    if (hasForm(word, Form.body) && (senses.any || to > from) && isBodyApposed(tokens, index)) return word.text;
    if (word.text === 'retired' && index === to + 2 && (senses.person || to > from) && isRetiree(tokens, from, index)) return word.text;
    if (OFFICERS.test(word.text) && isBodys(tokens, index - 1)) return word.text;
    if (hasForm(word, Form.settlement) && isPlaceApposed(tokens, to + 1, index)) return word.text;
    // `Nike, whose founder's wife` is about somebody else.
    if (word.text === 'whose' || (isOn(word, On.neutral) && !DETERMINERS.has(word.text))) return '';
  }
  return '';
}

/** `a baby clothes seller`, `a dog and cat shop`: whom it serves. */
function isTrade(tokens: Tokens, noun: number): boolean {
  if (gapAfter(tokens, noun) !== ' ' || !SERVED.test(lowerAt(tokens, noun))) return false;
  if (lowerAt(tokens, noun + 1) === 'and') return isTrade(tokens, noun + 2);
  return SELLERS.test(lowerAt(tokens, noun + 1)) || SELLERS.test(lowerAt(tokens, noun + 2));
}
const SERVED = /^(?:baby|infant|toddler|boy|girl|teenager|woman|man|dog|cat|horse|puppy|kitten|pony|nurse|teacher|farmer)$/;
const SELLERS = /^(?:sellers?|shops?|stores?|agency|business|site|specialist|unit|services?)$/;

/** `Sherwin Williams, a retired bus driver, won`; but `At Goldman Sachs, a retired partner recalled`. */
function isRetiree(tokens: Tokens, from: number, retired: number): boolean {
  if (lowerAt(tokens, retired - 1) !== 'a' || WORKPLACE.test(lowerAt(tokens, from - 1))) return false;
  for (let index = retired + 1; index <= retired + 4 && gapAfter(tokens, index - 1) === ' '; index += 1) {
    const word = readWord(tokens, index);
    if (hasForm(word, Form.finite) || isOn(word, On.speech)) return false;
  }
  return true;
}
const WORKPLACE = /^(?:at|of|from|for|with|by|in)$/;

/** Not `offered Alpha the author's life`, `At Alpha the designer left` nor `that for Alpha the judge was`. */
function mayBeCalled(tokens: Tokens, from: number, to: number): boolean {
  if (from === 0 || gapAfter(tokens, from - 1) !== ' ' || /^(?:and|or)$/.test(lowerAt(tokens, from - 1))) return true;
  return WORKPLACE.test(wordAt(tokens, from - 1)) && !CLAUSE.test(lowerAt(tokens, to + 3));
}
const CLAUSE = /^(?:is|was|has|had|will|would|ruled|said)$/;

/** `Kohl, 9, sold`; but in a row `Chase, 12, Schwab, 9, and others, 7`. */
const AGE_AND_DEED = /^, \d{1,2}, (?!and |or )[a-z]/;

const POSSESSORS = /^(?:his|her|my|our|their)$/;
/** `Tesla and her brother`: what a company has is `its`. */
export const pairedPerson = (tokens: Tokens, after: Neighbour, starts: boolean): string => {
  // `Garmin his dog`
  if (POSSESSORS.test(after.word) && after.gap === ' ' && hasForm(readWord(tokens, after.index + 1), Form.animal)) return after.word;
  if (!starts || after.word !== 'and') return '';
  const { text } = readWord(tokens, after.index + 1);
  return text === 'her' || text === 'his' ? text : '';
};

/** `Shell, aged nine`, `Tesla was born in 1856`, `Tyson sold his house`, `John Deere was a blacksmith`: what is said of people alone. */
export const isMortal = (tokens: Tokens, { to, end, senses }: Span): boolean => {
  const { text } = tokens;
  const next = codeAt(text, end);
  if (next === COMMA) return text.startsWith(', aged ', end) || (senses.person && AGE_AND_DEED.test(text.slice(end, end + 9)));
  if (next !== SPACE || !(senses.person ? PERSON_STARTS : MORTAL_STARTS).has(codeAt(text, end + 1))) return false;
  const following = text.slice(end, end + LONGEST_DEED);
  if (MORTAL.test(following) || (senses.person && OF_PERSON.test(following))) return true;
  return (
    senses.person && WAS_A.test(following) && (isBeing(tokens, to + 3) || (gapAfter(tokens, to + 3) === ' ' && isBeing(tokens, to + 4)))
  );
};

/** A blacksmith; no son of Detroit, no father’s nightmare. */
const isBeing = (tokens: Tokens, index: number): boolean =>
  isOn(readWord(tokens, index), On.being) && !hasFlag(tokens, index, Flag.possessive) && lowerAt(tokens, index + 1) !== 'of';

/** `Charles Schwab, a steel man, lived here`: a whole name, of him whom the company is called after or of a namesake. */
export const isBearer = (tokens: Tokens, span: Span): boolean =>
  span.to > span.from &&
  span.senses.person &&
  span.legalTo === span.to &&
  (isMortal(tokens, span) || apposedPerson(tokens, span) !== '' || titleBefore(tokens, span, wordBefore(tokens, span.from)) !== '');

/** `Disney will close parks its founder, Walt Disney, planned`: who is no company is named in full first. */
export function hasOwnName(spans: readonly Span[], before: number, surname: string): boolean {
  const inFull = spans[before]?.key;
  const first = spans.findIndex(({ key }) => key === surname || key === inFull);
  return first >= 0 && first < before;
}

const WAS_A = /^ was an? /;
const MORTAL_STARTS = new Signs('wdr');
const PERSON_STARTS = new Signs('bdlmprsw');
const MORTAL =
  /^ (?:was (?:born|wounded|widowed|knighted) |died (?:aged|at age) |retired after [a-z]{3,9}(?:-[a-z]{3,5})? years(?:[.,]| in ))/;
/** What a company would do to somebody else's, or for his pay, is left out: `fired his brother`, `bought his start-up`. */
const OF_PERSON =
  /^ (?:was (?:buried|sworn in|re-?elected)|died (?:in|on|at|of)|retired (?:in|to)|sang|slept|wept|lived (?:in|at|there)|(?:sold|spent|wore|rode|wrote|married|began|played|painted|drew) (?:his|her)) /;
const [SPACE, LONGEST_DEED] = [32, 36];
