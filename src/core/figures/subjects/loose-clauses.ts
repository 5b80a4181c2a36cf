import { wordSet } from '../../word-set.ts';
import type { Amount } from '../amounts/amount.ts';
import { hedgeStart, isHedging } from '../amounts/before-amount.ts';
import { beforeArticle, isFiniteVerb, isMove, leads } from '../names/clause.ts';
import type { Name } from '../names/names.ts';
import { FOLLOWED, LEVIES, RELATIVE, THEY, WITH } from '../words/shared-words.ts';
import { saysDirection, type TokenList, tokenAt } from '../words/tokens.ts';
import { BEGINS } from '../words/vocabulary.ts';
import { soughtWords, wordList } from '../words/word-list.ts';
import { isMedium } from './media.ts';
import { isRater, isSource } from './sources.ts';
import { isAnaphor } from './stand-ins.ts';

/** `a 25-basis-point interest rate cut by the Fed` */
export function cutBy(list: TokenList, found: readonly Name[], amount: Amount): Name | undefined {
  if (!CUTS.isIn(list)) return undefined;
  let at = amount.next;
  while (at < amount.next + 3 && RATE_WORDS.has(list[at])) at += 1;
  if (!CUTS.has(list[at]) || (list[at + 1]?.text !== 'by' && list[at + 1]?.text !== 'from')) return undefined;
  const from = at + (list[at + 2]?.text === 'the' ? 3 : 2);
  return found.find((each) => each.first === from && !isAnaphor(each.class));
}
const RATE_WORDS = wordList('interest rate policy key');
const CUTS = soughtWords('cut hike increase reduction');

/** `with Solana seeing $5 million and Bitcoin with $72 million`: the name before `with` has the amount right after it. */
export function listed(list: TokenList, found: readonly Name[], amount: Amount, previous: Amount | undefined): Name | undefined {
  if (previous?.family !== amount.family || !WITH.isIn(list)) return undefined;
  const at = hedgeStart(list, amount.first) - 1;
  if (tokenAt(list, at)?.text !== 'with') return undefined;
  const end = tokenAt(list, at - 1)?.text === ')' ? at - 4 : at;
  const name = found.find((each) => each.next === at || each.next === end);
  return name !== undefined && name.first >= previous.next && !isAnaphor(name.class) && name.class !== 'place' ? name : undefined;
}

/** `with Ether, the second-largest token, trading at`: where the clause goes on. */
export function afterApposition(list: TokenList, from: number): number {
  if (list[from]?.text !== ',' || !['the', 'a', 'an', 'its'].includes(list[from + 1]?.text ?? '')) return from;
  for (let at = from + 2; at < from + 12; at += 1) if (list[at]?.text === ',') return at + 1;
  return from;
}

/** `with Alpha reserving the option to buy another $2 billion`, `with Alpha, its rival, dropping to $20`: a clause of its own. */
export function participial(list: TokenList, found: readonly Name[], amount: Amount): Name | undefined {
  if (!WITH.isIn(list)) return undefined;
  const name = found.findLast((each) => each.next < amount.first && WITH.has(beforeArticle(list, each.first)));
  const from = name === undefined ? 0 : afterApposition(list, name.next);
  const word = list[from]?.text ?? '';
  if (name === undefined || amount.first - from > 12 || !word.endsWith('ing') || REPORTING.hasWord(word)) return undefined;
  if (isAnaphor(name.class) || name.class === 'place' || isSource(list, name)) return undefined;
  for (let at = from; at < amount.first; at += 1)
    if (((list[at]?.begins ?? 0) & BEGINS.border) !== 0 && list[at]?.text !== 'to') return undefined;
  return found.some((each) => each.first > from && each.next <= amount.first && each.class !== 'pronoun') ? undefined : name;
}
const REPORTING = wordList('showing expecting saying estimating seeing forecasting citing rating reporting pricing noting');

/** `Alpha surged after Beta announced an order, climbing to $555`, `…, before recovering to trade at $57`: the participle goes back to what moved. */
export function resumed(list: TokenList, found: readonly Name[], amount: Amount): Name | undefined {
  if (!SUBORDINATING.isIn(list)) return undefined;
  let pause = amount.first - 1;
  while (pause > amount.first - 6 && tokenAt(list, pause)?.kind === 'word') pause -= 1;
  const participle = list[pause + 1]?.text === 'before' ? pause + 2 : pause + 1;
  if (tokenAt(list, pause)?.text !== ',' || !(list[participle]?.text ?? '').endsWith('ing')) return undefined;
  if (!saysDirection(list[participle]) && !STANDING.has(list[participle])) return undefined;
  for (let joint = pause - 1; joint > Math.max(0, pause - 30); joint -= 1) {
    const word = list[joint]?.text ?? '';
    if (word === ';' || isMove(list[joint])) return undefined;
    if (!SUBORDINATING.has(list[joint])) continue;
    let verb = joint - 1;
    while (verb > joint - 12 && verb > 0 && !isMove(list[verb])) verb -= 1;
    const name = isMove(list[verb]) ? found.findLast((each) => each.next <= verb && leads(list, each, joint)) : undefined;
    return name === undefined || name.class === 'place' || name.class === 'person' || isSource(list, name) ? undefined : name;
  }
  return undefined;
}
const STANDING = wordList(
  'trading closing ending hitting reaching touching topping settling recovering rebounding paring bouncing clawing recouping reversing stabilising stabilizing',
);
const SUBORDINATING = soughtWords('after when because');

const QUOTES = wordList('” " ’');

/** Who may say `its`: `A Reuters survey says that Opec beat its target`, and nobody else leads the clause. */
export const maySpeak = (list: TokenList, found: readonly Name[], each: Name, pronoun: Name): boolean =>
  each.next < pronoun.first &&
  pronoun.first - each.next <= 6 &&
  !isAnaphor(each.class) &&
  each.class !== 'person' &&
  !isMedium(list, each) &&
  // `…,” Rao said, adding that it`
  !QUOTES.has(tokenAt(list, each.first - 1)) &&
  !isRater(list, each) &&
  !found.some((name) => name.first > each.next && name.next <= pronoun.first && !isAnaphor(name.class) && leads(list, name, pronoun.first));

/** `Alpha shares rose after it sold its unit to Beta for $1 billion`: a name that is listed nowhere, and leads the sentence. */
export const leaderBefore = (list: TokenList, found: readonly Name[], pronoun: Name): Name | undefined => {
  if (THEY.has(list[pronoun.first])) return undefined;
  const leader = found.findLast(
    (each) => each.next <= pronoun.first && !isAnaphor(each.class) && each.class !== 'place' && leads(list, each, pronoun.first),
  );
  return leader?.class === 'name' && !isSource(list, leader) ? leader : undefined;
};

/** `Alpha rose 2%, Beta fell 3% after it cut its dividend`: who leads the clause that stands beside the first one, with a figure of its own. */
export function leaderBeside(list: TokenList, found: readonly Name[], pronoun: Name): Name | undefined {
  if (!SINGULAR.has(list[pronoun.first])) return undefined;
  // `Beta, in which Gamma owns 20%, rose`: Gamma leads no clause beside the first
  const leaders = found.filter(
    (each) =>
      each.next <= pronoun.first &&
      !isAnaphor(each.class) &&
      each.class !== 'place' &&
      !RELATIVE.has(tokenAt(list, each.first - 1)) &&
      leads(list, each, pronoun.first),
  );
  const [first] = leaders;
  const last = leaders.at(-1);
  if (first === undefined || last === undefined || last === first || isSource(list, last)) return undefined;
  const joint = beforeArticle(list, last.first);
  if (BESIDE.has(joint)) return last;
  if (!JOINT.has(joint)) return undefined;
  for (let at = first.next; at < last.first; at += 1) if (list[at]?.kind === 'number') return last;
  return undefined;
}
const SINGULAR = wordList('it its');
const BESIDE = wordList('; — while whereas');
const JOINT = wordList(', and but');

/** `Alpha and Beta announced that they agreed`: who `they` are, where nobody was spoken of before. */
export function pairBefore(list: TokenList, found: readonly Name[], name: Name): Name | undefined {
  if (!THEY.has(list[name.first])) return undefined;
  return found.find(
    (each) =>
      each.next < name.first &&
      !isAnaphor(each.class) &&
      each.class !== 'place' &&
      list[each.next]?.text === 'and' &&
      found.some((other) => other.first === each.next + 1 && other.next < name.first && leads(list, other, name.first)),
  );
}

/** `ahead of the $18 billion that its rival Alpha is valued at` */
export function valuedAt(list: TokenList, found: readonly Name[], amount: Amount): Name | undefined {
  if (amount.family !== 'money' || list[amount.next]?.text !== 'that') return undefined;
  const name = found.find((each) => each.first > amount.next && each.first <= amount.next + 6 && !isAnaphor(each.class));
  const verbs = name === undefined ? [] : list.slice(name.next, name.next + 4);
  return verbs.some(({ text }) => text === 'valued' || text === 'worth') ? name : undefined;
}

/** `the $428 million withdrawn from Ether funds`, `$178 million flowing into Alpha’s fund`: of what the money goes into or out of. */
export function flowing(list: TokenList, found: readonly Name[], amount: Amount): Name | undefined {
  if (amount.family !== 'money') return undefined;
  // `of which $1.3 billion left Alpha’s fund`
  if (list[amount.next]?.text === 'left') return found.find((each) => each.first === amount.next + 1 && each.class === 'etf');
  if (!FLOWS.isIn(list)) return undefined;
  let at = amount.next;
  while (at < amount.next + 3 && FLOW_JOINTS.has(list[at])) at += 1;
  if (!FLOWS.has(list[at])) return undefined;
  at += list[at + 1]?.text === 'out' || list[at + 1]?.text === 'back' ? 2 : 1;
  if (!FLOW_ENDS.has(list[at])) return undefined;
  const from = at + (list[at + 1]?.text === 'the' ? 2 : 1);
  return found.find((each) => each.first === from && !isAnaphor(each.class) && each.class !== 'place');
}
const FLOW_JOINTS = wordList('that which was were has have had been');
const FLOWS = soughtWords(
  'pulled withdrawn yanked redeemed came coming come went going flowed flowing poured pouring moved moving streamed',
);
const FLOW_ENDS = wordList('from into of');

/** `Alpha’s supplier, Beta, rose 2%`, `another Dow component, Gamma (GAM), fell`: whom the pauses enclose, and not whose supplier it is. */
export function introduced(list: TokenList, found: readonly Name[], amount: Amount): Name | undefined {
  if (!ROLES.isIn(list)) return undefined;
  const name = found.findLast((each) => each.next < amount.first && !isAnaphor(each.class) && each.class !== 'place');
  if (name === undefined || tokenAt(list, name.first - 1)?.text !== ',' || list[name.next]?.text !== ',') return undefined;
  if (!isFiniteVerb(list, name.next + 1) || amount.first - name.next > 8) return undefined;
  const role = tokenAt(list, name.first - 2);
  return role !== undefined && !role.capital && ROLES.has(role) ? name : undefined;
}
/** What somebody is to another. */
export const ROLES = soughtWords(
  'supplier rival component constituent member subsidiary unit customer client peer competitor partner parent owner affiliate company firm group bank lender retailer chipmaker carmaker automaker airline insurer miner drugmaker stock heavyweight gainer loser decliner laggard',
);

/** `a 25% tariff on imported steel`: of what is taxed. */
export function levied(list: TokenList, found: readonly Name[], amount: Amount): Name | undefined {
  if (list[amount.next + 1]?.text !== 'on' || !LEVIES.has(list[amount.next])) return undefined;
  return found.find((each) => each.first > amount.next + 1 && each.first <= amount.next + 4 && !isAnaphor(each.class));
}

/** `At a price of $44, Alpha is dear`, `Up 3%, Beta led`: where nobody is named before it, who comes right after the pause. */
export function ahead(list: TokenList, found: readonly Name[], amount: Amount): Name | undefined {
  if (amount.first > 8) return undefined;
  if (list[amount.next]?.text === ':') return explained(list, found, amount);
  if (list[amount.next]?.text !== ',') return undefined;
  const from = amount.next + (list[amount.next + 1]?.text === 'the' ? 2 : 1);
  const [name] = found;
  if (name === undefined || name.first !== from || isAnaphor(name.class) || name.class === 'place' || isSource(list, name))
    return undefined;
  return FRONTS.has(list[0]) && isFiniteVerb(list, name.next) ? name : undefined;
}
const FRONTS = wordList('at with up down trading');

/** `• $2 billion: what Alpha will pay Beta`, at the head of a line. */
function explained(list: TokenList, found: readonly Name[], { first, next }: Amount): Name | undefined {
  for (let at = 0; at < first; at += 1) if (list[at]?.kind === 'word') return undefined;
  const [name] = found;
  return name === undefined || name.first < next || isAnaphor(name.class) || NOBODY.has(name.class) || isSource(list, name)
    ? undefined
    : name;
}
const NOBODY: ReadonlySet<string> = wordSet('place person market economy');

/** `As the largest fund with $53 billion in assets, Alpha proved`: what opens the sentence is said of who leads it. */
export function introducedAs(list: TokenList, found: readonly Name[], amount: Amount): Name | undefined {
  if (list[0]?.text !== 'as' || !['a', 'an', 'the'].includes(list[1]?.text ?? '')) return undefined;
  let pause = amount.next;
  while (pause < amount.next + 12 && list[pause]?.text !== ',') pause += 1;
  if (list[pause]?.text !== ',' || list.slice(2, amount.first).some(({ kind, text }) => kind === 'sign' && text === ',')) return undefined;
  const from = pause + (list[pause + 1]?.text === 'the' ? 2 : 1);
  const name = found.find((each) => each.first === from);
  return name !== undefined && !isAnaphor(name.class) && name.class !== 'place' && isFiniteVerb(list, name.next) ? name : undefined;
}

/** `On the TSX, 67 issues rose`: where nothing else is named, it is of the market that opens the sentence. */
export function fronted(list: TokenList, found: readonly Name[], amount: Amount): Name | undefined {
  const [name] = found;
  if (name === undefined || name.class !== 'index' || list[name.next]?.text !== ',' || name.next > 5) return undefined;
  if (list[0]?.text !== 'on' || beforeArticle(list, name.first) !== list[0]) return undefined;
  return found[1] === undefined || found[1].first > amount.first ? name : undefined;
}

/** `holds the largest share at 30%, followed by Alpha at 20%`, `ahead of Alpha at 20%`, `rose 3%, followed by Alpha up 2%`: the name before `at`. */
export function followed(list: TokenList, found: readonly Name[], amount: Amount, previous: Amount | undefined): Name | undefined {
  if (!FOLLOWED.isIn(list)) return undefined;
  let at = amount.first - 1;
  while (at > amount.first - 4 && isHedging(tokenAt(list, at))) at -= 1;
  if (previous?.family !== amount.family || !(saysDirection(tokenAt(list, at)) || ['at', 'with'].includes(tokenAt(list, at)?.text ?? '')))
    return undefined;
  const name = found.find((each) => each.next === at && each.first >= previous.next && !isAnaphor(each.class));
  const before = name === undefined ? undefined : beforeArticle(list, name.first);
  // `led by Alpha at $7,213 and Beta at $5,080`
  if (name !== undefined && before?.text === 'and' && name.first - 1 === previous.next && tokenAt(list, previous.first - 1)?.text === 'at')
    return name;
  if (name === undefined || (before?.text !== 'by' && before?.text !== 'of')) return undefined;
  return list.slice(Math.max(0, name.first - 3), name.first).some((token) => FOLLOWED.has(token)) ? name : undefined;
}
