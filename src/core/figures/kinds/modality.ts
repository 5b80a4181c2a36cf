import { wordSet } from '../../word-set.ts';
import type { Amount } from '../amounts/amount.ts';
import type { Modality } from '../figure.ts';
import { isFiniteVerb } from '../names/clause.ts';
import { sharesSent } from '../subjects/pushed.ts';
import { isVerbLike } from '../words/finite-verbs.ts';
import { FORESEEN, HAVE, NOT } from '../words/shared-words.ts';
import { isDash, isPossessive, matches, type Token, type TokenList, tokenAt } from '../words/tokens.ts';
import { BEGINS, registered } from '../words/vocabulary.ts';
import { wordList } from '../words/word-list.ts';
import { isOfGuidedRange } from './money-forms.ts';

const CUES: ReadonlyMap<string, Modality> = new Map(
  Object.entries({
    hypothetical: 'if could would might may should unless hypothetical scenario worst-case denied denies denying',
    forecast:
      'expects expect expected expecting forecast forecasts forecasted forecasting projected projects projection predicts predict predicted estimates will likely sees seen consensus hopes hope anticipates anticipated reckons pencilled penciled estimate',
    guidance: 'guidance guided guiding guides guide outlook targets targeting targeted target aims aim plans plan planned intends pledged',
    reported: 'reportedly reported rumoured rumored sources',
  }).flatMap(([modality, words]) => words.split(' ').map((word): [string, Modality] => [word, modality as Modality])),
);
registered(BEGINS.modality, [...CUES.keys(), 'see', 'on', 'said', 'set', 'seeking', 'seeks', 'stands', 'stand', 'bids', 'poised', 'talks']);

/** Phrases that begin with a word of another sense. */
const PHRASES: readonly (readonly [words: readonly string[], modality: Modality])[] = [
  [['on', 'track', 'to'], 'guidance'],
  [['on', 'course', 'to'], 'guidance'],
  [['set', 'to', 'price'], 'guidance'],
  [['seeking', 'to', 'sell'], 'guidance'],
  [['seeks', 'to', 'sell'], 'guidance'],
  [['stands', 'to'], 'forecast'],
  [['stand', 'to'], 'forecast'],
  [['bids', 'fair', 'to'], 'forecast'],
  [['said', 'to', 'be'], 'reported'],
  [['said', 'to', 'have'], 'reported'],
];

/** What is foreseen of the words right behind them, and of no fact beside them: `is set to open higher, with futures up 0.4%`. */
const FORESEEING: readonly (readonly string[])[] = [
  ['set', 'to'],
  ['poised', 'to'],
  ['on', 'pace', 'to'],
  ['on', 'pace', 'for'],
  ['talks', 'to'],
];
const isForeseeing = (list: TokenList, at: number): boolean => {
  const word = list[at]?.text;
  if (!FORESEEING.some((words) => words[0] === word && matches(list, at, words))) return false;
  // `set to 4%`, `set to a record 4%`: has been set
  if (word === 'set') return list[at + 2]?.kind === 'word' && !NO_VERBS.has(list[at + 2]?.text ?? '');
  // `in advanced talks to buy`; not `talks to the press`
  return word !== 'talks' || tokenAt(list, at - 1)?.text === 'in' || tokenAt(list, at - 2)?.text === 'in';
};
const NO_VERBS = wordSet('a an the about around nearly almost just its their zero');
/** A pause or a verb of its own ends what is foreseen. */
const ENDS_FORESEEN = wordSet(', is are was were has have had');

/** What a firm has decided it does, and no forecast: `will pay $4 a share`. */
const ACTS = wordList(
  'acquire buy pay receive get cut take put sell issue close lay eliminate slash repay return contribute own hold absorb assume',
);
const SAYS = wordList('said says say announced announces told added agreed');
/** `see` of analysts and firms, not of readers. */
const SEERS = wordList('analysts economists traders they investors executives railroads banks firms strategists bears bulls we');
const REACH = 25;
/** Of the last member of a row: `expects sales of …, an increase of …, and a margin of 7%`. */
const REACH_OF_MEMBER = 32;

/** Whether the amount is a fact, a forecast or a supposition: the nearest word before it in its clause, else after it. */
export function modalityOf(list: TokenList, amount: Amount): Modality {
  if (SUPPOSING.has(list[0]) && list[1]?.kind === 'word') return 'hypothetical';
  if (isOfPast(list, amount)) return 'actual';
  if (isNegated(list, amount)) return 'hypothetical';
  if (amount.family === 'money' && isOfGuidedRange(list, amount)) return 'guidance';
  const reach = tokenAt(list, amount.first - 1)?.text === 'of' ? REACH_OF_MEMBER : REACH;
  for (let at = amount.first - 1; at >= Math.max(0, amount.first - reach); at -= 1) {
    const token = list[at];
    if (token === undefined || ((token.begins & BEGINS.border) !== 0 && endsClause(list, at, amount))) break;
    if ((token.begins & BEGINS.modality) === 0 || isOfAmountBefore(list, at)) continue;
    const modality = meaning(list, at, token, amount);
    if (modality === 'hypothetical' && isReckoned(list, at)) return 'forecast';
    // `cut its outlook, sending its shares down 4%`
    if (modality !== undefined && modality !== 'hypothetical' && !OF_SENT.has(token) && sharesSent(list, amount.first) > at) continue;
    if (modality !== undefined) return modality;
  }
  // `less than the $2.1bn that analysts polled by FactSet had predicted`
  const behind = list[amount.next]?.text === 'that' || list[amount.next + 1]?.text === 'that' ? 12 : 6;
  for (let at = amount.next; at < Math.min(list.length, amount.next + behind); at += 1) {
    const speaks = ((list[at]?.begins ?? 0) & BEGINS.modality) !== 0;
    // `A break fee of $2.75 billion would go to Netflix`
    if (speaks && MODALS.has(list[at]) && list[at]?.capital === false && at <= amount.next + 1 && list[at + 1]?.text !== 'have')
      return RECKONERS.has(tokenAt(list, amount.first - 1)) ? 'forecast' : 'hypothetical';
    if (ENDS.has(list[at]) || list[at]?.kind === 'number') break;
    // `22 times forecast earnings` is what they fetch today
    if (speaks && AFTER.has(list[at])) return amount.family === 'multiple' && at === amount.next ? 'actual' : 'forecast';
  }
  return 'actual';
}
/** What is to come sends nothing yet: `is expected to fail, sending its shares down 4%`. */
const OF_SENT = wordList('will expected likely projected predicted anticipated');
/** `Suppose it reaches $200 billion`: rules its sentence. */
const SUPPOSING = wordList('suppose supposing imagine');

/** `did not fall 5%`, `has never lost a tenth`: what did not happen is no fact. */
function isNegated(list: TokenList, { first }: Amount): boolean {
  if (!NOT.isIn(list)) return false;
  for (let at = first - 1; at >= Math.max(1, first - 5); at -= 1) {
    const token = list[at];
    // `didn’t exceed forecasts and lost 2%`
    if (token?.kind !== 'word' || ENDS.has(token)) return false;
    const before = token.text === 'not' ? DID.has(list[at - 1]) : token.text === 't' && CUT_SHORT.has(tokenAt(list, at - 2));
    if (before || token.text === 'never') return MOVED.has(list[at + 1]);
  }
  return false;
}
const DID = wordList('did does do has have had');
/** `didn’t` is three tokens. */
const CUT_SHORT = wordList('didn doesn don hasn haven hadn won wouldn couldn');
const MOVED = wordList(
  'close closed trade traded end ended top topped plunge plunged tumble tumbled sink sunk fall fallen rise risen drop dropped gain gained lose lost climb climbed jump jumped slump slumped slide slid surge surged decline declined dip dipped slip slipped touch touched reach reached hit break broke broken cross crossed breach breached exceed exceeded surpass surpassed ease eased shed',
);

/** `expects $82bn, up from $42bn in 2020`, `from $3 a year earlier`: what it is measured by is past. */
function isOfPast(list: TokenList, { first, next }: Amount): boolean {
  if (list[next]?.text === 'of' && isYearAgo(list, next + 1)) return true;
  // `would be 17% above Tuesday’s close of 6,829`
  if (tokenAt(list, first - 1)?.text === 'of' && tokenAt(list, first - 2)?.text === 'close' && isPossessive(tokenAt(list, first - 3)))
    return true;
  if (tokenAt(list, first - 1)?.text !== 'from' || !['up', 'down'].includes(tokenAt(list, first - 2)?.text ?? '')) return false;
  const [one, two, three] = [list[next]?.text, list[next + 1], list[next + 2]?.text ?? ''];
  return (
    (one === 'in' && two?.kind === 'number') ||
    (one === 'last' && two?.text === 'year') ||
    (one === 'a' && ['ago', 'earlier'].includes(three))
  );
}

/** `the $1.13 of a year ago` */
const isYearAgo = (list: TokenList, at: number): boolean =>
  (list[at]?.text === 'a' && list[at + 1]?.text === 'year' && ['ago', 'earlier', 'before'].includes(list[at + 2]?.text ?? '')) ||
  (list[at]?.text === 'last' && list[at + 1]?.text === 'year');

/** `fell 4% after it forecast a loss`, `$3.25 against a consensus of $2.86` */
const ENDS = wordList(', ; — and after as when because against vs versus compared');
const MODALS = wordList('would could might may');
const RECKONERS = wordList(
  'reckons reckon expects expect predicts predict forecasts projects project estimates think thinks believe believes',
);
/** `Morgan Stanley reckons that debt may approach`: foreseen, and on no condition. */
function isReckoned(list: TokenList, modal: number): boolean {
  if (!MODALS.has(list[modal]) || list.some(({ text }) => text === 'if' || text === 'unless')) return false;
  for (let at = modal - 1; at >= Math.max(0, modal - 8); at -= 1) {
    if (RECKONERS.has(list[at])) return true;
    if (((list[at]?.begins ?? 0) & BEGINS.border) !== 0 && [',', ';', '—'].includes(list[at]?.text ?? '')) return false;
  }
  return false;
}

/** `vs. $1.67 billion expected, up 53%`: the word is of the amount that it follows. */
const isOfAmountBefore = (list: TokenList, at: number): boolean => {
  const before = tokenAt(list, at - 1);
  return AFTER.has(list[at]) && before !== undefined && (before.kind === 'number' || (before.begins & (BEGINS.scale | BEGINS.unit)) !== 0);
};
const AFTER = wordList('expected forecast consensus penciled pencilled estimated projected anticipated predicted');
registered(BEGINS.modality, AFTER);

/** A full stop to the sense: a sign, or a joint after which another verb begins (`expects costs of $1, and ended with $2`). */
function endsClause(list: TokenList, at: number, amount: Amount): boolean {
  const word = list[at]?.text ?? '';
  if (word === ';' || word === '—' || (word === ':' && at > 2)) return true;
  if (word === 'but' || word === 'while' || word === 'whereas' || word === 'after') return true;
  if (word !== 'and' && word !== ',') return false;
  const first = list[at + 1]?.text === 'and' ? at + 2 : at + 1;
  for (let next = first; next < Math.min(amount.first, first + 5); next += 1) {
    const token = list[next];
    if (token === undefined || token.kind !== 'word') return false;
    // A verb in the past is a fact of its own.
    if (PAST.has(token) || (token.text.endsWith('ed') && isFiniteVerb(list, next) && !CUES.has(token.text) && !ADJECTIVES.has(token)))
      return true;
    // `will lose $12 billion and brings in $13 billion`
    if (next === first && word === 'and' && token.text.endsWith('s') && isVerbLike(token) && !SALES.has(token) && !CUES.has(token.text))
      return true;
  }
  return false;
}
/** `adjusted earnings of $2.58`: no verbs. */
const ADJECTIVES = wordList('adjusted diluted combined weighted annualised annualized fixed unadjusted');
/** Plurals that look like verbs. */
const SALES = wordList('shares trades hands');
const PAST = wordList('rose fell was were had lost won held grew made spent paid sold bought took gave got sank hit beat met cut');

export const BEATEN = wordList(
  'beat beats beating topped tops topping exceeded exceeding missed missing misses surpassed surpassing smashed smashing crushed trounced',
);
const EXPECTATIONS = registered(BEGINS.modality, wordList('expectation expectations'));
const FORESEERS = wordList('street analysts economists');
const COMPARED = wordList('than as');

function meaning(list: TokenList, at: number, token: Token, { first }: Amount): Modality | undefined {
  const word = token.text;
  if (word === 'may' && token.capital) return undefined;
  // `beat forecasts with income of 3.8 billion`, `have seen $3.5 billion leave`
  // but `topped estimates of $1.4 billion` is of what was foreseen
  const foreseen = ['of', 'for'].includes(list[at + 1]?.text ?? '') && first <= at + 3;
  // `against expectations for a 3% gain`; not `expectations of a cut sent it up 3%`
  if (EXPECTATIONS.has(token)) return foreseen ? 'forecast' : undefined;
  if (!foreseen && [1, 2, 3, 4, 5, 6, 7, 8].some((back) => BEATEN.has(tokenAt(list, at - back))) && FORESEEN.has(token)) return undefined;
  // `a forecast-beating profit of $4 billion`
  if (isDash(list[at + 1]) && BEATEN.has(list[at + 2])) return undefined;
  // `rose more than expected`, `a better-than-forecast 4%`
  if (
    (word === 'expected' || (word === 'forecast' && !foreseen)) &&
    COMPARED.has(tokenAt(list, isDash(tokenAt(list, at - 1)) ? at - 2 : at - 1))
  )
    return undefined;
  // `Wall Street had seen the figure at $471 million`
  if (word === 'seen' && HAVE.has(tokenAt(list, at - 1))) return FORESEERS.has(tokenAt(list, at - 2)) ? 'forecast' : undefined;
  for (const [words, modality] of PHRASES) if (words[0] === word && matches(list, at, words)) return modality;
  if (isForeseeing(list, at)) return list.slice(at, first).some(({ text }) => ENDS_FORESEEN.has(text)) ? undefined : 'forecast';
  if (word === 'see') return SEERS.has(tokenAt(list, at - 1)) ? 'forecast' : undefined;
  if (word === 'plan' || word === 'plans') return list[at + 1]?.text === 'to' || list[at + 1]?.text === 'for' ? 'guidance' : undefined;
  if (word === 'target' && (list[at + 1]?.text === 'range' || list[at + 1]?.text === 'rate')) return undefined;
  if (word === 'will') return ACTS.has(list[at + 1]) ? undefined : 'forecast';
  // `it said it would pay`: a plan, not a supposition
  if (word === 'would') for (let back = 1; back <= 4; back += 1) if (SAYS.has(tokenAt(list, at - back))) return 'guidance';
  if ((word === 'target' || word === 'targets') && (tokenAt(list, at - 1)?.text === 'price' || list[at + 1]?.text === 'price'))
    return 'forecast';
  return word === 'reported' ? undefined : CUES.get(word);
}
