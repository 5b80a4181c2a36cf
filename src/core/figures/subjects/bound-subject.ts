import { wordSet } from '../../word-set.ts';
import type { Amount } from '../amounts/amount.ts';
import { CONTRASTED, hedgeStart } from '../amounts/before-amount.ts';
import { beforeArticle, isFiniteVerb, leads, PREPOSITIONS } from '../names/clause.ts';
import { JOINTS } from '../names/gap.ts';
import type { Name } from '../names/names.ts';
import { AND_BUT, COPULAS, IN_BRACKETS, ITS, MAKES, MOVES_IN, PER_CENT, WITH } from '../words/shared-words.ts';
import { isPossessive, saysDirection, type TokenList, tokenAt } from '../words/tokens.ts';
import { BEGINS } from '../words/vocabulary.ts';
import { soughtWords, wordList } from '../words/word-list.ts';
import { apposed, describedBy, relative } from './between-pauses.ts';
import { boundSum } from './bound-sum.ts';
import { countedSubject } from './counted-subject.ts';
import { gappedInserted, interrupted } from './inserted-clause.ts';
import {
  afterApposition,
  ahead,
  cutBy,
  flowing,
  followed,
  fronted,
  introduced,
  introducedAs,
  levied,
  listed,
  participial,
  resumed,
  valuedAt,
} from './loose-clauses.ts';
import { indexOf, namedBetween, ofVerb } from './nearest-subject.ts';
import { pushedByWord } from './pushed.ts';
import { isOfData } from './sources.ts';
import { isAnaphor } from './stand-ins.ts';
import { initiated, takenOff, targeted, targetsClose } from './taken-off.ts';
import { holderOf, isOfAssets } from './worth.ts';

/** The name that stands so close to the amount that the form of words alone ties them; undefined where only the grammar of the clause can say. */
export const boundName = (list: TokenList, found: readonly Name[], amount: Amount, previous: Amount | undefined): Name | undefined =>
  inBrackets(list, found, amount) ??
  firstParty(list, found, amount) ??
  countedSubject(list, found, amount) ??
  ofVerb(list, found, amount) ??
  namedBetween(list, found, amount) ??
  headed(list, found, amount) ??
  boundSum(list, found, amount) ??
  sized(list, found, amount) ??
  moveIn(list, found, amount) ??
  takenOff(list, found, amount) ??
  pushedByWord(list, found, amount) ??
  initiated(list, found, amount) ??
  targeted(list, found, amount) ??
  targetsClose(list, found, amount) ??
  cutBy(list, found, amount) ??
  holderOf(list, found, amount) ??
  levied(list, found, amount) ??
  valuedAt(list, found, amount) ??
  introduced(list, found, amount) ??
  flowing(list, found, amount) ??
  fronted(list, found, amount) ??
  indexOf(list, found, amount) ??
  ahead(list, found, amount) ??
  introducedAs(list, found, amount) ??
  contrasted(list, found, amount, previous) ??
  listed(list, found, amount, previous) ??
  followed(list, found, amount, previous) ??
  participial(list, found, amount) ??
  resumed(list, found, amount) ??
  owner(list, found, amount) ??
  belonging(list, found, amount) ??
  besideFlat(list, found, amount) ??
  coordinated(list, found, amount, previous) ??
  accompanying(list, found, amount) ??
  apposed(list, found, amount) ??
  relative(list, found, amount) ??
  describedBy(list, found, amount) ??
  interrupted(list, found, amount) ??
  gappedInserted(list, found, amount, previous) ??
  gapped(list, found, amount, previous);

/** `Boeing (-13.2%)`, `Apple (down nearly 7%)`. */
function inBrackets(list: TokenList, found: readonly Name[], amount: Amount): Name | undefined {
  if (!BRACKET.isIn(list)) return undefined;
  let open = amount.sign !== 0 && tokenAt(list, amount.first - 1)?.text !== '(' ? amount.first - 2 : amount.first - 1;
  while (open > amount.first - 4 && IN_BRACKETS.has(tokenAt(list, open))) open -= 1;
  if (tokenAt(list, open)?.text !== '(') return undefined;
  // `Apple’s (-3%) loss`
  const end = isPossessive(tokenAt(list, open - 1)) ? open - 1 : open;
  return found.find((name) => name.next === end && name.class !== 'pronoun');
}

const BRACKET = soughtWords('(');

/** `- Germany 0.964%, -4.9 basis points`: a row of a list is of the place at its head. */
export function headed(list: TokenList, [name]: readonly Name[], amount: Amount): Name | undefined {
  if (name?.class !== 'place' || name.first > 1 || tokenAt(list, name.first - 1)?.kind === 'word') return undefined;
  for (let at = name.next; at < amount.first; at += 1) if (list[at]?.kind === 'word' && !IN_ROWS.has(list[at])) return undefined;
  return name;
}
const IN_ROWS = wordList(`${PER_CENT} basis points point bps bp at up down moved from to`);

/** `the $27 billion-asset United`: how big it is */
const sized = (list: TokenList, found: readonly Name[], amount: Amount): Name | undefined =>
  isOfAssets(list, amount)
    ? found.find(({ first }) => first === amount.next + 2 || (first === amount.next + 3 && list[amount.next + 2]?.capital === true))
    : undefined;

/** `a 15% gain in the S&P 500`, `a rise of 15% at Alpha`: what moved stands after the noun. */
function moveIn(list: TokenList, found: readonly Name[], amount: Amount): Name | undefined {
  if (amount.family !== 'percent') return undefined;
  const ofMove = tokenAt(list, amount.first - 1)?.text === 'of' && MOVES_IN.has(tokenAt(list, amount.first - 2));
  const next = ofMove ? amount.next : amount.next + 1;
  if (!ofMove && !MOVES_IN.has(list[amount.next])) return undefined;
  const joint = list[next]?.text;
  if (joint !== 'in' && joint !== 'for' && joint !== 'by' && joint !== 'at') return undefined;
  let from = next + (list[next + 1]?.text === 'the' ? 2 : 1);
  // `an increase in the price of crude`
  const priced = from === next + 2 && ['price', 'prices', 'value'].includes(list[from]?.text ?? '') && list[from + 1]?.text === 'of';
  if (priced) from += list[from + 2]?.text === 'the' ? 3 : 2;
  const name = found.find((each) => each.next > from);
  // `a 508% increase in the firm’s output`, `a gain of 1% in the wider market`
  if ((name?.class === 'company' || name?.class === 'market') && name.first === next + 1) return name;
  if (name === undefined || (name.first !== from && !(priced && name.first === from + 1))) return undefined;
  // a firm that is listed nowhere, and neither a model nor a month
  return PRICED.has(name.class) || (name.class === 'name' && (joint === 'at' || (ofMove && joint === 'for'))) ? name : undefined;
}
const PRICED: ReadonlySet<string> = wordSet('equity etf crypto index commodity currency');

/** `Alpha’s merger with Beta helped its shares gain 4%`: of whose deal it is. */
function firstParty(list: TokenList, [owner, other, own]: readonly Name[], amount: Amount): Name | undefined {
  if (owner?.first !== 0 || own?.class !== 'security' || own.next > amount.first) return undefined;
  const deal = owner.next + 1;
  return isPossessive(list[owner.next]) && DEALS.has(list[deal]?.text ?? '') && other?.first === deal + 2 && ITS.has(list[own.first])
    ? owner
    : undefined;
}
const DEALS = wordSet('merger deal alliance talks partnership venture takeover acquisition purchase sale bid offer');

/** `is up 16.5% compared with 7.5% for the Sensex` */
function contrasted(list: TokenList, found: readonly Name[], amount: Amount, previous: Amount | undefined): Name | undefined {
  if (previous?.family !== amount.family || list[amount.next]?.text !== 'for') return undefined;
  let at = amount.first - 1;
  while (at > amount.first - 4 && CONTRASTED.has(tokenAt(list, at))) at -= 1;
  if (!CONTRASTS.has(tokenAt(list, at))) return undefined;
  const from = amount.next + (list[amount.next + 1]?.text === 'the' ? 2 : 1);
  return found.find((each) => each.first === from && each.class !== 'pronoun');
}
/** `Alpha was flat and Beta 3.9% lower`, `and copper 3 cents lower`: the name takes over the verb. */
function besideFlat(list: TokenList, found: readonly Name[], amount: Amount): Name | undefined {
  if (amount.family === 'count' || !HIGHER.has(list[amount.next])) return undefined;
  const name = found.find((each) => each.next === amount.first);
  return name !== undefined && (name.instrument !== undefined || PRICED.has(name.class)) && JOINTS.has(beforeArticle(list, name.first))
    ? name
    : undefined;
}
const HIGHER = wordList('higher lower up down firmer weaker');

/** `It has gained 22%, against 16% for the S&P 500, but is 19% below its high`: the verb goes back to who leads. */
function coordinated(list: TokenList, found: readonly Name[], amount: Amount, previous: Amount | undefined): Name | undefined {
  if (previous === undefined || list[previous.next]?.text !== 'for') return undefined;
  const other = found.find((each) => each.first > previous.next && each.first <= previous.next + 2);
  if (other === undefined) return undefined;
  const joint = list[other.next]?.text === ',' ? other.next + 1 : other.next;
  if (!AND_BUT.has(list[joint]) || !isFiniteVerb(list, joint + 1)) return undefined;
  if (found.some((each) => each.first > joint && each.next <= amount.first)) return undefined;
  return found.find((each) => each.next < previous.first && each.class !== 'place' && leads(list, each, previous.first));
}
const CONTRASTS = wordList('compared against versus vs');

/** `ahead of Hyundai’s ₹27,870 crore`: whose it is stands right before it. */
function owner(list: TokenList, found: readonly Name[], amount: Amount): Name | undefined {
  if (!isPossessive(tokenAt(list, amount.first - 1))) return undefined;
  const name = found.find((each) => each.next === amount.first - 1);
  const before = name === undefined ? undefined : beforeArticle(list, name.first);
  return name !== undefined && COMPARING.has(before) && !isAnaphor(name.class) && !isOfData(list, name) ? name : undefined;
}
/** `Of the orders, 45% are Alpha’s` */
function belonging(list: TokenList, found: readonly Name[], amount: Amount): Name | undefined {
  if (!COPULAS.has(list[amount.next])) return undefined;
  const name = found.find((each) => each.first === amount.next + 1);
  if (name === undefined || !isPossessive(list[name.next])) return undefined;
  const after = list[name.next + 1];
  return after?.kind === 'sign' || after?.text === 'and' || after?.text === 'but' ? name : undefined;
}

const COMPARING = wordList('to behind of than to above below with against from versus over');

/** `the Hang Seng fell 2%, with Alibaba shares down 3.7%`: a clause of its own without a verb. */
function accompanying(list: TokenList, found: readonly Name[], amount: Amount): Name | undefined {
  // `with Alphabet’s shares up 3%`
  if (!WITH.isIn(list)) return undefined;
  const name = found.findLast((each) => each.next <= amount.first && each.class !== 'security');
  if (name === undefined || amount.first - afterApposition(list, name.next) > 7 || isAnaphor(name.class) || !isWith(list, found, name))
    return undefined;
  // `with Labour on 23%`, `with inflation at 1%`
  const joint = amount.family === 'percent' && amount.first - name.next === 1 ? list[name.next]?.text : undefined;
  if (joint === 'on' || (joint === 'at' && name.class === 'economy')) return name;
  let moves = false;
  for (let at = afterApposition(list, name.next); at < amount.first; at += 1) {
    const token = list[at];
    if (isPossessive(token)) continue;
    if (token?.kind !== 'word' || (token.begins & BEGINS.border) !== 0) return undefined;
    moves ||= saysDirection(token);
  }
  // `With ETH at $2,830, the stash`
  // `with BTC open interest at $58 billion`
  moves ||= amount.family === 'money' && tokenAt(list, amount.first - 1)?.text === 'at';
  // `with Alphabet nearly 10% down`, `with Alphabet 42 cents lower`
  moves ||= amount.family !== 'count' && HIGHER.has(list[amount.next]);
  return moves ? name : undefined;
}

/** `with the Dax`, `with Germany’s Dax`, `with Alpha’s fund` */
function isWith(list: TokenList, found: readonly Name[], name: Name): boolean {
  const holder = isPossessive(tokenAt(list, name.first - 1)) ? found.find((each) => each.next === name.first - 1) : undefined;
  return beforeArticle(list, (holder?.class === 'place' || name.class === 'etf' ? (holder ?? name) : name).first)?.text === 'with';
}

/** `NIO was off 5%, XPeng 8% and Li 0.3%`: a name right before the amount takes over the verb. */
function gapped(list: TokenList, found: readonly Name[], amount: Amount, previous: Amount | undefined): Name | undefined {
  if (previous === undefined) return placed(list, found, amount);
  // `the Dow hit a record 48,040 and the Nasdaq a record 24,019`
  const isRecord = tokenAt(list, amount.first - 1)?.text === 'record' && tokenAt(list, amount.first - 2)?.text === 'a';
  // `Alpha fell 37%, Beta itself by 5%`
  const itself = tokenAt(list, amount.first - 2)?.text === 'itself' && tokenAt(list, amount.first - 1)?.text === 'by';
  // `and Alpha a little over 21%`; of one word below
  const start = hedgeStart(list, amount.first);
  const first = isRecord || itself ? amount.first - 2 : amount.first - start > 1 ? start : amount.first;
  let last = found.findLast((name) => name.next <= first && name.first >= previous.next);
  // `HODL from VanEck $3.9 million`
  const owner =
    last === undefined || first - last.next > 1
      ? undefined
      : found.find((name) => name.first >= previous.next && last !== undefined && name.next === last.first - 1);
  if (owner !== undefined && ['from', 'of', 'by'].includes(list[owner.next]?.text ?? ''))
    last = { ...owner, next: last?.next ?? owner.next };
  if (
    last !== undefined &&
    first - last.next <= 1 &&
    !isOfData(list, last) &&
    !PREPOSITIONS.has(beforeArticle(list, last.first)) &&
    tokenAt(list, amount.first - 1)?.text !== '('
  ) {
    const between = first - last.next === 1 ? list[last.next]?.text : 'a';
    if (between === undefined) return undefined;
    // `Jacobs shed 10.8%; Bath & Body Works, 24.8%.`
    if (between === ',' && tokenAt(list, last.first - 1)?.text === ';') return last;
    if (
      between === 'a' ||
      between === 'by' ||
      between === 'to' ||
      between === 'about' ||
      between === 'at' ||
      (between === 'on' && amount.family === 'percent') ||
      between === 'nearly' ||
      between === 'almost' ||
      between === '-'
    )
      return last;
  }
  return placed(list, found, amount);
}

/** `31.1% sit on the CME, 20.1% on Binance`; `half of the S&P sectors`. */
function placed(list: TokenList, found: readonly Name[], amount: Amount): Name | undefined {
  if (list[amount.next]?.text === 'of' && ['which', 'it', 'that', 'them'].includes(list[amount.next + 1]?.text ?? '')) {
    return found.findLast(
      (name) =>
        name.first > amount.next &&
        name.first - amount.next <= 8 &&
        !isAnaphor(name.class) &&
        !isOfData(list, name) &&
        ['at', 'in', 'on', 'to', 'from', 'by', '’s', "'s"].includes(tokenAt(list, name.first - 1)?.text ?? ''),
    );
  }
  if (amount.family !== 'percent') return undefined;
  const name = found.find(
    (each) => each.first >= amount.next && each.first - amount.next <= 3 && each.class !== 'pronoun' && each.class !== 'economy',
  );
  if (name === undefined || name.first <= amount.next || EXCHANGES.has(list[name.next])) return undefined;
  const prep = beforeArticle(list, name.first);
  // `was 0.5% firmer on the dollar`, `gained 0.5% on the dollar`: what it is measured by
  if (name.class === 'currency' && (saysDirection(list[amount.next]) || prep?.text === 'on')) return undefined;
  // `Tech firms make up 36% of the index`
  if (prep?.text === 'of' && tokenAt(list, amount.first - 1)?.text === 'up' && MAKES.has(tokenAt(list, amount.first - 2))) return undefined;
  // `Alpha fell 2% on the BSE`, `up 2% on the NYSE`, `ended 2% lower on it`: where, and not whose
  const moved = tokenAt(list, hedgeStart(list, amount.first) - 1);
  const isMoved =
    saysDirection(moved) || saysDirection(list[amount.next]) || (moved?.text === 'by' && saysDirection(tokenAt(list, amount.first - 2)));
  if (prep?.text === 'on' && name.class !== 'index' && name.class !== 'market' && isMoved) return undefined;
  return prep?.text === 'on' || (prep?.text === 'of' && (amount.form === 'fraction' || !hasLeader(list, found, amount))) ? name : undefined;
}

const EXCHANGES = wordList('exchange exchanges bourse market stock trading');

const hasLeader = (list: TokenList, found: readonly Name[], amount: Amount): boolean =>
  found.some((name) => name.next <= amount.first && leads(list, name, amount.first));
