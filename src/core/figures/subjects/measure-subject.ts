import { wordSet } from '../../word-set.ts';
import type { Amount } from '../amounts/amount.ts';
import { isFiniteVerb, PREPOSITIONS } from '../names/clause.ts';
import { type Name, type Referent, referentOf } from '../names/names.ts';
import { MEASURES_DO } from '../names/openers.ts';
import { isDash, saysDirection, type Token, type TokenList, tokenAt } from '../words/tokens.ts';
import type { Topic } from './topic.ts';

/** Of a network, whoever mines there. */
const OF_NETWORKS = wordSet('difficulty hashprice');
/** They are of the economy that was spoken of, or of whoever is asked about it. */
const OF_THE_SAME = wordSet(
  'growth prices price rates rate output volumes gains losses declines demand economists analysts investors traders annual monthly yearly quarterly weekly overall',
);
/** What a fund holds. */
const ASSETS = wordSet('equities stocks bonds cash fixed credit treasuries gilts alternatives commodities');
const REACH = 12;

/**
 * `Throughput climbed 4% at the plant`: of the firm that was spoken of, whatever is named behind. `Layoffs climbed to 1.85 million` after what another
 * statistic said: of themselves. `Fixed income earned 1.4%`: of the fund. Undefined where no noun without an article leads the sentence.
 */
export function measureSubject(list: TokenList, found: readonly Name[], amount: Amount, topic: Topic): Referent | undefined {
  const [noun, verb] = list;
  const other = turnedOver(list, found, amount, topic) ?? numberOf(list, found, amount, topic);
  if (other !== undefined) return other;
  if (noun === undefined || noun.kind !== 'word' || !noun.capital || amount.first > REACH) return undefined;
  if (ASSETS.has(noun.text)) return isLed(found, amount) ? undefined : topic.fund();
  if (!does(verb)) return ofOwnPhrase(list, found, amount, topic);
  if (isLed(found, amount)) return undefined;
  const spoken = topic.unnamed(list);
  if (spoken === undefined) return undefined;
  const network = OF_NETWORKS.has(noun.text) && spoken.class !== 'crypto';
  const itself = spoken.class === 'economy' && !OF_THE_SAME.has(noun.text) && !spoken.subject.toLowerCase().includes(noun.text);
  return network || itself ? referentOf(noun.text, 'product') : spoken;
}

/** `Turnover fell to $9 billion`, `The day’s turnover was`, after an index: what was traded there; not `in the year`. */
function turnedOver(list: TokenList, found: readonly Name[], amount: Amount, topic: Topic): Referent | undefined {
  const at = openingAt(list, 'turnover');
  if (at < 0) return undefined;
  const daily = at === 0 || list.slice(0, at).some(({ text }) => OF_DAYS.has(text));
  if (!daily || isLed(found, amount) || list.some(({ text }) => LONG.has(text))) return undefined;
  return topic.index();
}
const OF_DAYS = wordSet('day daily session today market total');
const LONG = wordSet('year half quarter months annual');

/** `Meanwhile, the number of first-time buyers rose by 3%`, where no firm is spoken of: of what is numbered. */
function numberOf(list: TokenList, found: readonly Name[], amount: Amount, topic: Topic): Referent | undefined {
  const number = openingAt(list, 'number');
  if (number < 1 || list[number + 1]?.text !== 'of' || tokenAt(list, number - 1)?.text !== 'the') return undefined;
  // `the number of completed sales`
  let end = list[number + 2]?.text.endsWith('ed') === true ? number + 3 : number + 2;
  while (end < amount.first && (isPlainWord(list[end]) || isDash(list[end])) && !does(list[end]) && !isFiniteVerb(list, end)) {
    if (PREPOSITIONS.has(list[end]) && list[end]?.text !== 'of') break;
    end += 1;
  }
  const spoken = topic.unnamed(list);
  if (end === number + 2 || end - number > MOST_WORDS + 6 || (spoken !== undefined && !OF_NO_FIRM.has(spoken.class))) return undefined;
  // `the number of users rose, Alpha said`
  if (
    found.some(
      ({ first, next, class: kind, instrument }) =>
        instrument !== undefined || (next > number && first < amount.first && kind !== 'place' && kind !== 'economy'),
    )
  )
    return undefined;
  const phrase = list.slice(number + 2, end).map(({ text }) => text);
  return referentOf(phrase.join(' ').replaceAll(' - ', '-'), 'product');
}

/** Where the word is among the first of the sentence; −1 where it is not. */
function openingAt(list: TokenList, word: string): number {
  for (let at = 0; at < OPENING; at += 1) if (list[at]?.text === word) return at;
  return -1;
}
const OPENING = 5;

const isPlainWord = (token: Token | undefined): boolean => token?.kind === 'word' && !token.capital;

/** A name stands before the amount. */
const isLed = (found: readonly Name[], { first: amount }: Amount): boolean =>
  found.some(({ first, next, class: kind }) => first === 0 || (next <= amount && kind !== 'place'));

const does = (token: Token | undefined): boolean => saysDirection(token) || MEASURES_DO.has(token?.text ?? '');

/** `Box office takings fell 4%` after what a statistic or the price of goods said: of themselves. */
function ofOwnPhrase(list: TokenList, found: readonly Name[], amount: Amount, topic: Topic): Referent | undefined {
  let verb = 1;
  while (verb <= MOST_WORDS && list[verb]?.kind === 'word' && !list[verb]?.capital && !does(list[verb]) && !isFiniteVerb(list, verb)) {
    if (PREPOSITIONS.has(list[verb])) return undefined;
    verb += 1;
  }
  const head = tokenAt(list, verb - 1)?.text ?? '';
  if (verb < 2 || !does(list[verb]) || OF_THE_SAME.has(head) || OF_FIRMS.has(head) || isLed(found, amount)) return undefined;
  const spoken = topic.unnamed(list);
  if (spoken === undefined || !OF_NO_FIRM.has(spoken.class) || spoken.subject.toLowerCase().includes(head)) return undefined;
  const phrase = list.slice(0, verb).map(({ text }) => text);
  return referentOf(phrase.join(' '), 'product');
}
const MOST_WORDS = 3;
const OF_FIRMS = wordSet('profit profits earnings revenue revenues income margin margins');
const OF_NO_FIRM: ReadonlySet<string> = wordSet('economy commodity');
