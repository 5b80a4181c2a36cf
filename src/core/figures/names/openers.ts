import { wordSet } from '../../word-set.ts';
import { isAdverb } from '../words/adverbs.ts';
import { isLetter, isUpper } from '../words/characters.ts';
import { isVerbLike } from '../words/finite-verbs.ts';
import { TELLS } from '../words/shared-words.ts';
import { hasLowerCase, isPossessive, saysDirection, type Token, type TokenList } from '../words/tokens.ts';
import { afterPlace } from '../words/where-and-when.ts';
import { wordList } from '../words/word-list.ts';
import { afterSign, isFiniteVerb } from './clause.ts';

/** Openers that look like common nouns: `Attrition`, `Regulators`, `Severance`, `Liquidations`. */
const COMMON_ENDING =
  /(?:[ts]ions?|ment|ness|ance|ence|ship|ers|ors|ists|ials|ures|ings|als|ies|ity|ages|ents|ants|ing|ly|put|fall|count|price|hashrate|[pn]take|ism)$/;

/** What firms, coins and economies measure, count and pay. */
const THINGS = wordSet(`
  churn difficulty scrap cashflow cashflows workloads vacancy delinquency arrears overdrafts permits quits tonnage mileage acreage leakage slippage
  wastage breakage shrinkage coverage usage storage haulage labour labor crop crops waste theft fraud crime parcels downloads installs signups sign-ups
  logins rigs wells debts receivables payables goodwill salary wage bonuses benefits payroll bets births deaths arrests visas defaults hires overtime
  water diesel petrol kerosene timber lumber trucks vans buses planes jets ships wine beer spirits whisky tea chicken clothes shoes handbags phones
  smartphones laptops tablets chips drones missiles satellites turbines flats offices warehouses malls hotels pubs gyms schools nurses guests pilots
  crews fleets refunds discounts storms floods wildfires strikes delays recalls ounces tonnes grades fees burns addresses stablecoins memecoins
  altcoins breadth gilts credit infrastructure expenditure tenure nights rooms beds clicks mines mills research overheads upgrades downgrades repairs
  proceeds value rebates lets exits postage voucher gifts games consoles films
`);

/** What a measure does, and hardly a firm. */
export const MEASURES_DO = wordSet('averaged totalled totaled crept numbered');
/** Of several. */
const PLURAL = wordSet('were are have');

/** So many openers are looked for elsewhere in the text, so that time stays linear. */
const MOST_LOOKED_FOR = 100;
const MOST_PLACES = 20;

/** How an article writes the words that begin its sentences where they do not: with capitals or without. */
export class Spelling {
  private readonly text: string;
  private readonly known = new Map<string, 'capital' | 'small' | 'unseen'>();

  constructor(text: string) {
    this.text = text;
  }

  /** `word` as written at the head of a sentence. */
  of(word: string): 'capital' | 'small' | 'unseen' {
    const had = this.known.get(word);
    if (had !== undefined) return had;
    if (this.known.size >= MOST_LOOKED_FOR) return 'unseen';
    const spelt = this.standsWithin(word)
      ? 'capital'
      : this.standsWithin(word.charAt(0).toLowerCase() + word.slice(1))
        ? 'small'
        : 'unseen';
    this.known.set(word, spelt);
    return spelt;
  }

  /** Whether it stands after a word in small letters. */
  private standsWithin(word: string): boolean {
    const { text } = this;
    let at = text.indexOf(word);
    for (let places = 0; at >= 0 && places < MOST_PLACES; places += 1) {
      if (text.charAt(at - 1) === ' ' && !isLetter(text.charCodeAt(at + word.length)) && followsSmall(text, at - 1)) return true;
      at = text.indexOf(word, at + word.length);
    }
    return false;
  }
}

/** In a heading all words have capitals. */
function followsSmall(text: string, space: number): boolean {
  let start = space;
  while (start > 0 && isLetter(text.charCodeAt(start - 1))) start -= 1;
  return start < space && !isUpper(text.charCodeAt(start));
}

/** A lone capitalised opener is a name when a verb, a bracket or `'s` follows, or it is in capitals. */
export function looksLikeName(list: TokenList, next: number, text: string, token: Token, spelling: Spelling): boolean {
  const after = list[next];
  const allCaps = isAllCaps(text, token);
  // `Calpers said its fund`: a plural would say `their`
  if (COMMON_ENDING.test(token.text) && !allCaps) return isVerbLike(after) && list[next + 1]?.text === 'its';
  return (
    allCaps ||
    ((isPossessive(after) ||
      after?.text === '(' ||
      (after?.text === ',' &&
        (APPOSED.has(list[next + 1]?.text ?? '') || (list[next + 1]?.text === 'one' && list[next + 2]?.text === 'of'))) ||
      (after?.text === ',' && (SET_BACK.has(list[next + 1]) || isPossessive(list[next + 2])) && isClosed(list, next + 2)) ||
      // `AdvanceAlpha stock rose`
      (after?.text === 'stock' && isFiniteVerb(list, next + 1) && hasInnerCapital(text, token)) ||
      (after?.kind === 'word' && isVerbLike(after)) ||
      // `Alpha also claims`, where the text names it within a sentence too
      (isAdverb(after) &&
        (isVerbLike(list[next + 1]) || TELLS.has(list[next + 1])) &&
        spelling.of(text.slice(token.start, token.end)) === 'capital') ||
      // `Alpha last week said`, `Alpha today announced`
      (WHEN.has(after) && isVerbLike(list[after?.text === 'today' ? next + 1 : (afterPlace(list, next, list.length) ?? -1)]))) &&
      !isThing(token, after, text, spelling))
  );
}

/** `Throughput climbed`, `Headcount averaged`, `Permits were`: no name, unless the text writes it with a capital within a sentence too. */
function isThing(token: Token, after: Token | undefined, text: string, spelling: Spelling): boolean {
  const word = after?.text ?? '';
  const listed =
    THINGS.has(token.text) || MEASURES_DO.has(word) || (PLURAL.has(word) && token.text.endsWith('s') && !token.text.endsWith('ss'));
  if (!listed && !saysDirection(after)) return false;
  const spelt = spelling.of(text.slice(token.start, token.end));
  return listed ? spelt !== 'capital' : spelt === 'small';
}

/** `OpenAlpha` */
function hasInnerCapital(text: string, token: Token): boolean {
  for (let at = token.start + 1; at < token.end; at += 1) if (isUpper(text.charCodeAt(at))) return true;
  return false;
}

/** `Spirit, in bankruptcy for the second time, plans`: the clause goes on after what the pauses enclose. */
function isClosed(list: TokenList, from: number): boolean {
  const close = afterSign(list, from, ',', from + 12);
  return close !== undefined && isFiniteVerb(list, close);
}
const APPOSED = wordSet('which who whose a an the its');
const SET_BACK = wordList('in now once long already still majority partly freed backed owned founded based headquartered under');
const WHEN = wordList('last this on today');

export const isAllCaps = (text: string, token: Token): boolean => token.end - token.start >= 2 && !hasLowerCase(text, token);
