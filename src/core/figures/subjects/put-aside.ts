import { wordSet } from '../../word-set.ts';
import type { Amount } from '../amounts/amount.ts';
import { afterSign, beforeArticle, isFiniteVerb, PREPOSITIONS } from '../names/clause.ts';
import { isCompanyWord } from '../names/company-nouns.ts';
import type { Name, Referent } from '../names/names.ts';
import { A_OR_THE, BUYS_OR_SELLS, ITS, OWES, RELATIVE, SECURITIES, TELLS } from '../words/shared-words.ts';
import { isDash, isPossessive, type Token, type TokenList, tokenAt } from '../words/tokens.ts';
import { soughtWords, wordList } from '../words/word-list.ts';

/** What they name is what the sentence is not about. */
const EXCEPTING = wordList('excluding except unlike besides');

/** The name is one that the amount is not about; `before` is the word before it and its article. */
export const isPutAside = (list: TokenList, name: Name, amount: Amount, before: Token | undefined): boolean =>
  isRanked(list, name) ||
  (before !== undefined && EXCEPTING.has(before)) ||
  isTraded(list, name) ||
  isCreditor(list, name, amount) ||
  isAllBut(list, name) ||
  isExcepted(list, name, amount) ||
  isRoute(list, name) ||
  isOfListing(list, name) ||
  isOfCourt(list, name) ||
  (name.class === 'place' && (isOfTown(list, name) || before?.text === 'whose')) ||
  isInDescription(list, name) ||
  isInApposition(list, name, amount.first);

/** `its Bitcoin holdings`: the coins, and asked for is whose they are. */
export const isHoard = (list: TokenList, name: Name): boolean => name.class === 'crypto' && HOARDS.has(list[name.next]);
const HOARDS = wordList(
  'fund etf trust investment investments holdings holding stash hoard purchase purchases acquisition acquisitions treasury reserve reserves position stockpile',
);

/** `holds the largest share of Bitcoin futures`: the share is the holder’s. */
export const isLargestShare = (list: TokenList, name: Name): boolean => {
  for (let at = name.first - 1; at > Math.max(0, name.first - 4); at -= 1)
    if (list[at]?.text === 'share') return SIZES.has(tokenAt(list, at - 1));
  return false;
};
const SIZES = wordList('largest biggest bigger larger smaller smallest market highest');

/** `investors sold shares worth $5 billion`: of whoever’s, and of nothing spoken of. */
const isTraded = (list: TokenList, { class: kind, first }: Name): boolean =>
  kind === 'security' && list[first]?.text === 'shares' && BUYS_OR_SELLS.has(tokenAt(list, first - 1));

/** `owed Alpha $3 million`, `owes Alpha’s fund more than $3 million` */
const isCreditor = (list: TokenList, { first, next }: Name, amount: Amount): boolean =>
  OWES.has(tokenAt(list, first - 1)) &&
  next <= amount.first &&
  amount.first - next <= 4 &&
  list.slice(next, amount.first).every((token) => token.kind === 'word' || isPossessive(token) || APOSTROPHES.has(token));
const APOSTROPHES = wordList("' ’");

/** `every chip stock but Alpha fell` */
export const isAllBut = (list: TokenList, { first }: Name): boolean =>
  tokenAt(list, first - 1)?.text === 'but' &&
  ALL.isWithin(list, Math.max(0, first - 7), first - 1) &&
  tokenAt(list, first - 2)?.text !== ',';
const ALL = soughtWords('every all any each everything');

/** `core inflation — which leaves out food — jumped`: where the clause goes on after an aside between dashes. */
export function afterAside(list: TokenList, from: number): number {
  // `Alpha (4th by size) and Beta (6th)`
  if (list[from]?.text === '(') return afterSign(list, from + 1, ')', from + LONGEST_BRACKETS) ?? from;
  if (!isDash(list[from]) || !RELATIVE.has(list[from + 1])) return from;
  for (let at = from + 2; at < from + 16; at += 1) if (list[at]?.text === list[from]?.text) return at + 1;
  return from;
}

/** `the top Sensex loser`: who is meant leads the clause. */
const isRanked = (list: TokenList, { class: kind, next }: Name): boolean => kind === 'index' && RANKS.has(list[next]?.text ?? '');
const RANKS = wordSet('loser losers gainer gainers faller fallers riser risers performer performers laggard laggards');

const LONGEST_BRACKETS = 10;

/** `deliveries in China slumped`: the place is no subject. */
export const isWhere = (list: TokenList, name: Name): boolean =>
  name.class === 'place' && (PREPOSITIONS.has(tokenAt(list, name.first - 1)) || isOfTown(list, name));

/** `its plant in Normal, Illinois, delivered`: where the town is. */
const isOfTown = (list: TokenList, { first, next }: Name): boolean =>
  tokenAt(list, first - 1)?.text === ',' &&
  list[next]?.text === ',' &&
  tokenAt(list, first - 2)?.capital === true &&
  [3, 4].some((back) => IN_AT.has(tokenAt(list, first - back)?.text ?? ''));
const IN_AT = wordSet('in at near of');

/** `Stripping out exchange rates and Yeezy, revenue grew`: at the head of the sentence, and put aside. */
function isExcepted(list: TokenList, name: Name, amount: Amount): boolean {
  if (!LEAVING_OUT.has(list[0])) return false;
  const pause = list.findIndex(({ text }) => text === ',');
  return pause >= name.next && pause < amount.first;
}
const LEAVING_OUT = wordList('stripping excluding leaving adjusting without except ignoring');

/** `its US shares`: where they are listed. */
const isOfListing = (list: TokenList, name: Name): boolean =>
  name.class === 'place' && LISTED.has(list[name.next]) && OWNERS.has(tokenAt(list, name.first - 1));
const LISTED = wordList('shares stock adrs listing receipts');
/** `a US jury awarded $3 million`, `a jury in Dallas ordered`: where it sits. */
const isOfCourt = (list: TokenList, { class: kind, first, next }: Name): boolean =>
  kind === 'place' &&
  (COURTS.has(list[next]?.text ?? '') || (tokenAt(list, first - 1)?.text === 'in' && COURTS.has(tokenAt(list, first - 2)?.text ?? '')));
const COURTS = wordSet('court courts jury jurors judge judges tribunal prosecutors');
const OWNERS = wordList("its their ’s 's");

/** `The miner that supplies Alpha sold $2 billion of notes`: the miner did. */
export function isInDescription(list: TokenList, { first }: Name): boolean {
  if (list[0]?.text !== 'the') return false;
  for (let at = first - 1; at > Math.max(1, first - 6) && list[at]?.kind === 'word'; at -= 1)
    if (RELATIVE.has(list[at])) return at < 6 && at < first - 1 && isCompanyWord(list[at - 1]) && !TELLS.has(list[at + 1]);
  return false;
}

/** `rates from Shanghai to Rotterdam` */
const isRoute = (list: TokenList, name: Name): boolean =>
  (name.class === 'place' || name.class === 'name') &&
  tokenAt(list, name.first - 1)?.text === 'to' &&
  tokenAt(list, name.first - 2)?.capital === true &&
  [3, 4].some((back) => tokenAt(list, name.first - back)?.text === 'from');

/** `Alpha, a miner and Ether’s largest holder, approved`: what an apposition names before its clause goes on. */
function isInApposition(list: TokenList, name: Name, limit: number): boolean {
  let close = name.next;
  while (close < Math.min(limit, name.next + 10) && list[close]?.text !== ',') {
    if (list[close]?.kind === 'sign' && !isPossessive(list[close]) && !isDash(list[close])) return false;
    close += 1;
  }
  if (close >= limit || list[close]?.text !== ',' || !isFiniteVerb(list, close + 1)) return false;
  for (let open = name.first - 1; open >= Math.max(1, name.first - 14); open -= 1) {
    if (list[open]?.kind === 'number') return false;
    // `Alpha, the maker of Beta filters, Gamma wipers and Delta brakes, filed`
    if (list[open]?.text !== ',' || (!A_OR_THE.has(list[open + 1]) && list[open + 1]?.capital === true)) continue;
    const before = tokenAt(list, open - 1);
    // `Lenders, led by Alpha and Beta, agreed`
    if (LED.has(list[open + 1]?.text ?? '')) return true;
    return A_OR_THE.has(list[open + 1]) && (before?.capital === true || before?.text === ')');
  }
  return false;
}
const LED = wordSet('led advised backed owned headed represented chaired including');

/** `Biogen, which sells the rival Leqembi, gained`: it closes a clause about another. */
export function closesRelative(list: TokenList, name: Name): boolean {
  // `which include heating oil and diesel, dipped`
  const end = list[name.next]?.text === 'and' ? name.next + 2 : name.next;
  if (list[end]?.text !== ',') return false;
  for (let at = name.first - 1; at >= Math.max(1, name.first - 8); at -= 1) {
    const token = list[at];
    if (token === undefined || token.text === ',') return false;
    if (RELATIVE.has(token)) return token.text !== 'that' && [',', 'and'].includes(tokenAt(list, at - 1)?.text ?? '');
  }
  return false;
}

/** `BlackRock’s spot ETF (IBIT)`: the fund has a price of its own. */
export const ownsFund = (list: TokenList, found: readonly Name[], { next }: Name): boolean =>
  isPossessive(list[next]) && found.some((each) => each.class === 'etf' && each.first === next + 1);

/** `with new investment from Alpha`: it is of who gets it. */
export const isInvestor = (list: TokenList, { first }: Name): boolean =>
  tokenAt(list, first - 1)?.text === 'from' && INVESTED.has(tokenAt(list, first - 2));
const INVESTED = wordList('investment investments funding backing money capital');

/** `paid for 90% of Alpha`, `sleuths at Alpha traced`: a name that is listed nowhere, and leads nothing. */
export function isBeside(list: TokenList, found: readonly Name[], { class: kind, subject }: Referent): boolean {
  if (kind !== 'name') return false;
  const own = found.filter((name) => name.subject === subject);
  return (
    own.length > 0 && own.every(({ first }) => PREPOSITIONS.has(beforeArticle(list, modelFirst(list, first))) && !isOfShares(list, first))
  );
}

/** `Shares of Alpha jumped`: as good as its name. */
const isOfShares = (list: TokenList, first: number): boolean =>
  SECURITIES.has(tokenAt(list, first - 2)) &&
  (list[first - 1]?.text === 'of' || list[first - 1]?.text === 'in') &&
  list[first - 3]?.kind !== 'word';

/** `crashes of its 737 Max`: where what the name is part of begins. */
function modelFirst(list: TokenList, name: number): number {
  const first = list[name - 1]?.kind === 'number' ? name - 1 : name;
  return ITS.has(tokenAt(list, first - 1)) ? first - 1 : first;
}
