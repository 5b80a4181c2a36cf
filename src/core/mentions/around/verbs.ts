import { COMMA, codeAt } from '../../characters.ts';
import type { Span } from '../spans/spans.ts';
import { Flag, gapAfter, hasFlag, type Tokens } from '../words/tokens.ts';
import { Form, lowerAt, On, readWord, type Word } from '../words/vocabulary.ts';
import { AGENT_VERBS, FOREIGN_VERBS } from '../words/words.ts';
import { type Formed, hasForm, isOn, type Neighbour, pickOn } from './beside.ts';

/** The verb of companies that the name is the subject of. */
export function agentVerb(tokens: Tokens, after: Neighbour, next: Word): string {
  const second = next.text;
  // `Visa delays hit students`: before its own verb, a word in -s is a noun.
  if (
    (hasForm(after, Form.plural) && hasForm(next, Form.finite)) ||
    hasResult(tokens, after) ||
    (isOn(after, On.contestVerb) && isOfGame(tokens, after))
  )
    return '';
  const own = pickOn(after, On.agentVerb);
  // `The Apollo sold out`: what seats do.
  if (own) return own === 'sold' && second === 'out' && isSoldOut(tokens, after.index + 1) ? '' : own;
  if (isOn(after, On.auxiliary) && isOn(next, On.agentVerb)) return second;
  if (isOn(after, On.beforeBase)) return agentBase(second);
  if (after.gap !== ' ' || !second.endsWith('ing') || !BEING.has(after.word)) return '';
  // `cutting`, `planning`
  const stem = second.slice(0, DOUBLED.test(second) ? -4 : -3);
  return agentBase(stem) || agentBase(`${stem}e`);
}

/** `sold out three nights running`; but `sold out of gold bars`. */
const isSoldOut = (tokens: Tokens, out: number): boolean =>
  gapAfter(tokens, out) !== ' ' || hasForm(readWord(tokens, out + 1), Form.timeStart) || TIMES.test(lowerAt(tokens, out + 2));
const TIMES = /^(?:nights?|days?|evenings?|weeks?|months?|hours?|minutes?|times|shows)$/;

/** `Carnival ends on Tuesday`: what times of the year do. */
const isSeason = ({ word }: Neighbour, next: Word): boolean =>
  (word === 'ends' || word === 'opens' || word === 'closes') && /^(?:on|in|with)$/.test(next.text);

/** `Lincoln shares a table with his sister`: what is done, not what is held. */
export const isShared = ({ word }: Neighbour, { text }: Word): boolean => word === 'shares' && SHARED.test(text);
const SHARED = /^(?:an?|his|her|my|our|your|this|these)$/;

/** `Cases of Delta fell`: it is they that did. */
const isOfCases = ({ word }: Neighbour, { text }: Word): boolean => word === 'of' && CASES.test(text);
/** What times of the year and cases of an illness do, not what has their name. */
export const isOfAnother = (after: Neighbour, second: Word, before: Neighbour, secondBefore: Word): boolean =>
  isSeason(after, second) || isOfCases(before, secondBefore);
const CASES = /^(?:cases|infections|strains?|waves?|outbreaks?)$/;

/** `Orange ferme ses plages`: towns, rivers and people do so too, where no word speaks of business and no sum follows. */
export const isCivic = ({ text }: Tokens, { end, senses }: Span, { word, lists }: Neighbour): boolean =>
  (lists & On.agentVerb) !== 0 &&
  (senses.word || senses.place || senses.person) &&
  FOREIGN_VERBS.has(word) &&
  !SUM.test(text.slice(end, end + 40));
const SUM = /[%€$]/;

/** What a proper name that begins a sentence goes on with: `Target said`, `Target, which reports tomorrow`. */
export function subjectVerb({ text }: Tokens, { end, readings }: Span, after: Neighbour): string {
  if (after.gap === ' ' && hasForm(after, Form.subjectNext)) return after.word;
  if (codeAt(text, end) !== COMMA) return '';
  const found = BEHIND_COMMA.exec(text.slice(end, end + 16))?.[1] ?? '';
  return found === LAUNCHED && !readings.some(({ entity }) => entity.kind === 'crypto') ? '' : found;
}

/** `Aster, launched in September,` of a coin: anything else is launched too, `Apollo, launched in 1961`. */
const BEHIND_COMMA = /^, (which|whose|launched in(?= [A-Z])|(?:founded|listed|backed|owned) (?:in|by|on))\b/;
const LAUNCHED = 'launched in';

const DOUBLED = /(?:tt|nn|pp|dd|mm)ing$/;
const BEING: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were']);
/** A verb in its base form whose other forms are known: `cut`, `buy`, `raise`. */
const agentBase = (verb: string): string => AGENT_BASES.get(verb) ?? '';
const AGENT_BASES: ReadonlyMap<string, string> = new Map(
  // What comes later counts.
  ['ed', 'd', 's', ''].flatMap((ending) =>
    [...AGENT_VERBS].flatMap((verb): [string, string][] =>
      verb.endsWith(ending) ? [[verb.slice(0, verb.length - ending.length), verb]] : [],
    ),
  ),
);

/** `lost 2-0`: what teams do; but `fell 2-3%`, `sold 20-30 jets`. */
const hasResult = (tokens: Tokens, verb: Neighbour): boolean =>
  hasFlag(tokens, verb.index + 1, Flag.number) &&
  gapAfter(tokens, verb.index + 1) === '-' &&
  hasFlag(tokens, verb.index + 2, Flag.number) &&
  !isPercentage(tokens, verb.index + 2) &&
  (isOn(verb, On.contestVerb) || endsResult(tokens, verb.index + 2));
const endsResult = ({ text, end }: Tokens, at: number): boolean => AFTER_RESULT.test(text.slice(end[at], (end[at] ?? 0) + 8));
const AFTER_RESULT = /^(?:[.,;)\n]|$| (?:at|in|on|after|to|and|for|away)\b)/;

/** `beat Fenerbahce, 88-80`; but `beat forecasts for the 3-6 months ahead`. */
const isOfGame = ({ text, end }: Tokens, { index }: Neighbour): boolean => {
  const from = end[index] ?? text.length;
  return RESULT.test(text.slice(from, from + 64));
};
const RESULT = new RegExp(`^ [^.;:%$€£\\n]{2,44}[ (]\\d{1,3}[-–]\\d{1,3}(?=${AFTER_RESULT.source.slice(1)})`);

/** Whether the name is a verb here: `Google it`. */
export function verbUse(tokens: Tokens, span: Span, before: Neighbour, after: Neighbour, starts: boolean): string {
  // Who can is named already: `you can Uber home`.
  if (isOn(before, On.modal) && isOn(readWord(tokens, before.index - 1), On.subject) && sameSentence(tokens, before.index))
    return before.word;
  if (after.gap !== ' ' || span.legalTo > span.to) return '';
  // A row of brokers' calls: `Allegion Target Raised by`.
  if (
    span.senses.word &&
    ((before.gap === ' ' && hasFlag(tokens, before.index, Flag.capital)) || hasFlag(tokens, after.index, Flag.capital)) &&
    /^(?:raised|lowered|increased|boosted|cut|trimmed)$/.test(after.word)
  )
    if (lowerAt(tokens, after.index + 1) === 'by') return after.word;
  if (isOn(after, On.object)) return after.word;
  if (!starts || !span.senses.word) return '';
  return after.word === 'out' || (after.word === 'in' && lowerAt(tokens, after.index + 1) === 'on') ? after.word : '';
}

/** The word before is in the same run of words. */
const sameSentence = (tokens: Tokens, index: number): boolean => gapAfter(tokens, index - 1) === ' ';

export const isPercentage = (tokens: Tokens, index: number): boolean =>
  hasFlag(tokens, index, Flag.number) && PERCENTAGE.test(tokens.text.slice(tokens.start[index], (tokens.start[index] ?? 0) + 20));
const PERCENTAGE = /^\d{1,3}(?:[.,]\d+)?\s?(?:%|per ?cent|Prozent)/i;

/** What an issuer does with what only issuers have: `Dow halved its dividend`. */
export function doesOwnDeed(text: string, end: number): boolean {
  if (codeAt(text, end) !== SPACE) return false;
  let at = end + 1;
  while (at <= end + 12 && codeAt(text, at) >= LOWER_A) at += 1;
  // Most texts have something else than `its` or `their` there.
  const next = codeAt(text, at + 1);
  return codeAt(text, at) === SPACE && (next === LOWER_I || next === LOWER_T) && OWN_DEED.test(text.slice(end, end + 60));
}

/** What only those who employ and are listed do: `Block to cut 931 jobs`, `Takeda names a new chief executive`, `Coinbase to join the S&P 500`. */
export function employersDeed(text: string, end: number, direct: Formed | undefined): string {
  if (!direct || !hasForm(direct, Form.deedStart)) return '';
  const found = EMPLOYERS_DEED.exec(text.slice(end, end + 70));
  return found ? (found[1] ?? found[2] ?? found[3] ?? found[4] ?? '').toLowerCase() : '';
}
const EMPLOYERS_DEED =
  /^ (?:to |will )?(?:(cuts?|axes?|axed|eliminates?|sheds?|slash(?:es|ed)?|adds?|hires?) (?:(?:about|around|nearly|almost|some|another|up to|as many as|more than|over) )?(?:\d{1,3}(?:,\d{3}|,?\d+% of)?|half|a (?:fifth|tenth|quarter|third)) (?:of )?(?:its )?(?:[a-z]{2,12} )?(?:jobs|positions|roles|posts|workforce|staff)|(names?|named|appoints?|taps|hires?|picks) [\w' .-]{2,40}\b(?:ceo|cfo|chief|chairman|chair)|((?:re)?joins?|joined|exits?|leaves?|enters?) the (?:S&P|Nasdaq|Dow|FTSE|DAX|Nikkei|Nifty|Sensex|Russell|TSX)|(wr(?:ote|ites) (?:off|down))) ?\b/i;
const [SPACE, LOWER_A, LOWER_I, LOWER_T] = [32, 97, 105, 116];
const OWN_DEED =
  /^ [a-z]{3,12} (?:its|their) (?:[a-z]{3,12} )?(?:dividend|payout|workforce|staff|forecast|outlook|guidance|stake|plants?|debt|board|headquarters)\b/;
