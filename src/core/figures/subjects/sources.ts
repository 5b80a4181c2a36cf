import { wordSet } from '../../word-set.ts';
import type { Amount } from '../amounts/amount.ts';
import { afterSign } from '../names/clause.ts';
import type { Name } from '../names/names.ts';
import { FORECAST_NOUNS } from '../words/forecast-words.ts';
import { CHANCES, FORESEEN, POLLS, RELATIVE, TARGETS, THIRD_PERSON } from '../words/shared-words.ts';
import { isPossessive, type Token, type TokenList, tokenAt } from '../words/tokens.ts';
import { BEGINS, registered } from '../words/vocabulary.ts';
import { afterPlace } from '../words/where-and-when.ts';
import { soughtWords, wordList } from '../words/word-list.ts';
import { grades, REGRADES, regrades, STANCES } from './graded.ts';
import { arrangesAt, viewedBy } from './house-view.ts';
import { isMedium } from './media.ts';
import { EXPECTING, isExpecting } from './onlooker.ts';
import { speaksOfOthers } from './reported-subject.ts';
import { isAnaphor } from './stand-ins.ts';
import { isHouse } from './trades.ts';

const SOURCES = wordList(
  'said says say reckons reckon calculates calculate estimates estimate reported predicts think thinks told showed shows show wrote according data analysts analyst estimated noted added strategist believes expects economists',
);

const PUTS = wordList('puts pegs');
const putsAt = (list: TokenList, from: number): boolean => {
  for (let at = from; at < from + 12; at += 1) {
    const token = list[at];
    if (token === undefined || (token.kind === 'sign' && !isPossessive(token) && token.text !== '-')) return false;
    if (token.text === 'at') return true;
  }
  return false;
};
/** `Alpha puts the probability at 40%`: of what was spoken of, and never of Alpha. */
export const putsOdds = (list: TokenList, { next }: Name): boolean =>
  PUTS.has(list[next]) && CHANCES.isWithin(list, next + 1, next + 6) && putsAt(list, next + 1);

const RATES = wordList(
  'resumed initiated started launched reinstated assumed rates rated has had keeps maintained maintains assigned slapped put puts reiterates raised cut lowered lifted trimmed raises cuts lifts lowers set sets upgraded downgraded reiterated kept slashed reduced reduces increased increases boosted boosts upped hiked dropped restated reissued bumped left leaves advises recommends confirmed confirms',
);

/** `Goldman raised its price target on`, `DA Davidson’s Gil Luria kept his neutral rating`: what follows is about another. */
export const isRater = (list: TokenList, name: Name): boolean => {
  let verb = name.next;
  if (isPossessive(list[verb])) {
    verb += 1;
    while (verb < name.next + 4 && list[verb]?.capital === true) verb += 1;
  }
  if (list[verb]?.text === ',') {
    if (isRaterAside(list, name, verb)) return true;
    // `Bank of America, by contrast, lowered its target`
    verb = afterInsertion(list, verb);
  }
  return (
    grades(list, name, verb) ||
    regrades(list, verb) ||
    foreseesPrice(list, verb) ||
    isTargetsOwner(list, name) ||
    (ADVISES.has(list[verb]) && STANCES.isWithin(list, verb + 1, verb + 5)) ||
    restatesTarget(list, name, verb) ||
    ratesAt(list, verb)
  );
};

/** `Alpha, which keeps a target of $160, told clients`: a bank does, and an agency that `rates it Baa2`. */
export const isRaterAside = (list: TokenList, name: Name, pause = name.next): boolean =>
  list[pause]?.text === ',' &&
  RELATIVE.has(list[pause + 1]) &&
  (grades(list, name, pause + 2) || (ratesAt(list, pause + 2) && (isHouse(name.instrument) || targetsShare(list, name, pause + 3))));

/** `a price target`; of a house that is not listed, `a target of $160` too, but no `target of $8 billion`. */
function targetsShare(list: TokenList, { instrument }: Name, from: number): boolean {
  for (let at = from; at < from + 5; at += 1) {
    if (!TARGETS.has(list[at])) continue;
    if (list[at - 1]?.text === 'price') return true;
    const sum = list[at + 2];
    return instrument === undefined && sum !== undefined && (sum.begins & BEGINS.currency) !== 0 && list[at + 4]?.kind === 'sign';
  }
  return false;
}

const ratesAt = (list: TokenList, verb: number): boolean =>
  RATES.has(list[verb]) &&
  list
    .slice(verb + 1, verb + 8)
    .some(
      ({ text }, at, near) =>
        text === 'targets' ||
        text === 'rating' ||
        text === 'classification' ||
        (text === 'value' && near[at - 1]?.text === 'fair') ||
        (text === 'objective' && near[at - 1]?.text === 'price') ||
        (text === 'target' && !['range', 'rate'].includes(near[at + 1]?.text ?? '')),
    );

/** Where the clause goes on after what the pauses enclose: a few words, or a clause with `which` (`Alpha, which covers the stock, raised its target`). */
function afterInsertion(list: TokenList, pause: number): number {
  const reach = RELATIVE.has(list[pause + 1]) ? 16 : 5;
  for (let at = pause + 2; at < pause + reach; at += 1) if (list[at]?.text === ',') return at + 1;
  return pause;
}

/** `Alpha advises “Neutral”`, `rates the stock a buy` */
const ADVISES = wordList('advises advised recommends recommended rates rated');

/** `Alpha’s price target suggests an upside`: of the share that it rates. */
const isTargetsOwner = (list: TokenList, { next }: Name): boolean =>
  (isPossessive(list[next]) || list[next]?.text === '’' || list[next]?.text === "'") &&
  (TARGETS.has(list[next + 1]) || TARGETS.has(list[next + 2])) &&
  POINTS_TO.isWithin(list, next + 2, next + 5);
const POINTS_TO = soughtWords('points point suggests suggest implies imply indicates indicate would represents');

/** `Alpha raised its target to $82, while Beta lifted it to $73`, `while Beta cut its own from $80` */
function restatesTarget(list: TokenList, { first, instrument }: Name, verb: number): boolean {
  if (!RATES.has(list[verb]) || !TARGETS.isWithin(list, first - 32, first)) return false;
  const own = list[verb + 1]?.text === 'its' && list[verb + 2]?.text === 'own' && (instrument === undefined || isHouse(instrument));
  const joint = list[verb + (own ? 3 : 2)]?.text;
  return (own || list[verb + 1]?.text === 'it') && (joint === 'to' || (own && joint === 'from'));
}

const REVISES = wordList(
  'raised cut lowered lifted trimmed raises cuts lifts lowers slashed increased increases revised revises upgraded downgraded downgrades boosted updated has had also forecasts expects sees predicts projects',
);
const FORECASTS = wordList(FORECAST_NOUNS);
export const MOODS = wordList('bearish bullish upbeat cautious optimistic pessimistic');
const COMMODITIES = soughtWords(
  'gold silver platinum palladium copper nickel zinc aluminium aluminum lithium uranium oil crude brent wti gas wheat corn',
);

/** `UBS raised its gold price forecast`, `the bank is bearish on silver`, `Citi expects gold to average`: it speaks of the metal. */
function foreseesPrice(list: TokenList, verb: number): boolean {
  if (!COMMODITIES.isIn(list)) return false;
  const end = Math.min(list.length, verb + 10);
  let mood = false;
  let foresees = false;
  for (let at = verb; at < end; at += 1) {
    const token = list[at] as Token;
    const { text, kind } = token;
    if (kind === 'number' || text === ';') return false;
    if (at === verb && !REVISES.has(token) && !['is', 'was', 'remains', 'turned'].includes(text)) return false;
    mood ||= MOODS.has(token);
    foresees ||= FORECASTS.has(token);
    if (COMMODITIES.has(token))
      return (
        foresees ||
        (mood && list[at - 1]?.text === 'on') ||
        FORESEES.has(list[verb]) ||
        FORECASTS.has(list[at + 1]) ||
        FORECASTS.has(list[at + 2])
      );
  }
  return false;
}
const FORESEES = wordList('expects sees predicts forecasts projects');

const isAudience = (list: TokenList, at: number): boolean => list[at]?.capital === true || TOLD.has(list[at]);
const TOLD = wordList('reporters analysts investors shareholders staff employees lawmakers clients regulators us journalists that');
const OWN_REPORT = wordList('said says say');
const OWN_MEASURES = wordList(
  'profit profits revenue revenues sales earnings income deliveries orders ebitda loss losses output production',
);
/** `UBS said third-quarter net profit rose`, `Nike said on Friday that its sales fell`: the speaker’s own, as nobody else is named. */
function reportsOwn(list: TokenList, said: number): boolean {
  const from = afterPlace(list, said, list.length) ?? said;
  for (let at = from; at < from + 9; at += 1) {
    const token = list[at];
    if (token === undefined || isPossessive(token) || token.capital || token.text === 'of') return false;
    if (OWN_MEASURES.has(token)) return list[at + 1]?.text !== 'of' || list[at + 2]?.capital !== true;
  }
  return false;
}

/** `Alpha said it signed`, `Alpha says the contract is worth`: it speaks of itself, and foresees nothing of others. */
export function speaksOfItself(list: TokenList, name: Name): boolean {
  const { next } = name;
  if (!OWN_REPORT.has(list[next]) || isMedium(list, name)) return false;
  // `Alpha said on Thursday that its board`
  const after = afterPlace(list, next + 1, list.length) ?? next + 1;
  const at = list[after]?.text === 'that' ? after + 1 : after;
  const word = list[at]?.text ?? '';
  if (THIRD_PERSON.has(list[at])) return !FORESEEING.has(list[at + 1]);
  return word === 'the' && OWN_DEALS.has(list[at + 1]);
}
/** `Alpha said in October that fixing them would cost $570 million`: a firm that speaks of nobody else speaks of itself. */
export function saysOwn(list: TokenList, found: readonly Name[], name: Name, { first }: Amount): boolean {
  const verb = afterPlace(list, name.next, list.length) ?? name.next;
  if (!OWN_REPORT.has(list[verb]) || verb >= first || isHouse(name.instrument) || DATA_HOUSES.has(tokenAt(list, name.first))) return false;
  const before = tokenAt(list, name.first - 1);
  if (before !== undefined && (QUOTES.has(before) || before.text === 'at' || before.text === 'from' || before.text === 'of')) return false;
  const others = found.some((each) => each.first > verb && each.next <= first && each.class !== 'pronoun' && each.class !== 'place');
  const its = found.some((each) => each.first > verb && ITS.has(list[each.first]));
  return !others && (name.class === 'name' ? its : name.class === 'equity' && name.instrument !== undefined);
}
const QUOTES = wordList('” " ’ ,');
const ITS = wordList('its');
const FORESEEING = wordList('expects expected sees saw believes thinks forecasts predicts reckons estimates');
const OWN_DEALS = wordList('contract deal agreement offering acquisition transaction lease');

/** `analysts polled by FactSet`, `data compiled by Bloomberg` */
const GATHERED = wordList('polled surveyed compiled collected gathered tracked conducted');

/** `FactSet, whose tables list 18,700 funds, reckons that`: the source of both figures. */
export function reckonsLater(list: TokenList, pause: number): boolean {
  if (list[pause]?.text !== ',' || !RELATIVE.has(list[pause + 1])) return false;
  const close = afterSign(list, pause + 1, ',', Math.min(list.length, pause + 16));
  return close !== undefined && RECKONS.has(list[close]);
}
const DATA_HOUSES = wordList(
  'kantar nielsen circana gartner idc canalys trendforce refinitiv factset lseg coinglass coinshares sosovalue glassnode kaiko pitchbook dealogic morningstar',
);
const OF_DATA = soughtWords(`according data ${[...GATHERED, ...POLLS, ...DATA_HOUSES].join(' ')}`);
const RECKONS = wordList('reckons reckon calculates calculate estimates');

/** `according to FactSet`, `polled by FactSet`, `a FactSet survey`: it is not spoken of at all. */
export const isOfData = (list: TokenList, name: Name): boolean =>
  (OF_DATA.isIn(list) && isGathered(list, name)) || speaksOfOthers(list, name);

const isGathered = (list: TokenList, name: Name): boolean => {
  const before = tokenAt(list, name.first - 1)?.text;
  const second = tokenAt(list, name.first - 2);
  return (
    (before === 'to' && second?.text === 'according') ||
    (before === 'by' && GATHERED.has(second)) ||
    // `data from Alpha showed`
    (before === 'from' && second?.text === 'data' && (name.instrument === undefined || DATA_HOUSES.has(list[name.first]))) ||
    POLLS.has(list[name.next]) ||
    // `Alpha’s monthly survey of managers`
    (isPossessive(list[name.next]) && (POLLS.has(list[name.next + 1]) || POLLS.has(list[name.next + 2]))) ||
    // `FACTSET CONSENSUS $4.52`
    (DATA_HOUSES.has(list[name.first]) && (FORESEEN.has(list[name.next]) || FORESEEN.has(list[name.next + 1]))) ||
    // `well above FactSet’s 31 cents`
    (isPossessive(list[name.next]) && DATA_HOUSES.has(list[name.first]) && list[name.next + 1]?.kind !== 'word')
  );
};

registered(BEGINS.source, [...SOURCES, ...EXPECTING, ...RATES, ...REGRADES, ...REVISES, ...PUTS]);
registered(BEGINS.source, wordSet("is was remains turned had sees , ' ’ 's ’s"));

/** `fell 7% last year, Alpha Research counts, to $2 billion`: who counts, where a listed firm would speak of itself. */
function isInserted(list: TokenList, { first, next, class: kind, instrument }: Name): boolean {
  if (!(SOURCES.has(list[next]) || COUNTS.has(list[next])) || (instrument !== undefined && !isHouse(instrument))) return false;
  const close = list[next + 1]?.text;
  if (close !== ',' && close !== '—' && close !== '–') return false;
  if (isAnaphor(kind)) return false;
  let open = first - 1;
  while (open > first - 5 && list[open]?.capital === true) open -= 1;
  if (list[open]?.text === 'the') open -= 1;
  return list[open]?.text === close;
}
const COUNTS = wordList('counts finds found');

/** `FactSet calculates`, `Goldman raised its price target on`, `according to Reuters`, `analysts at Goldman`. */
export function isSource(list: TokenList, name: Name): boolean {
  if (isOfData(list, name)) return true;
  if (
    (tokenAt(list, name.first - 1)?.text === 'at' || tokenAt(list, name.first - 1)?.text === 'from') &&
    SOURCES.has(tokenAt(list, name.first - 2))
  )
    return true;
  if (reckonsLater(list, name.next) || (isHouse(name.instrument) && viewedBy(list, name) !== undefined)) return true;
  if (arrangesAt(list, name) !== undefined) return true;
  if (isInserted(list, name)) return true;
  // `Alpha last week said`
  const verb = afterPlace(list, name.next, list.length) ?? name.next;
  const next = list[verb];
  if (isExpecting(list, name, verb)) return true;
  if (next === undefined || (next.begins & BEGINS.source) === 0) return false;
  const after = next.text;
  // `Alpha told the opposite story`
  if (after === 'told' && !isAudience(list, list[verb + 1]?.text === 'the' || list[verb + 1]?.text === 'a' ? verb + 2 : verb + 1))
    return false;
  if (isRater(list, name)) return true;
  if (SOURCES.has(next) && (DATA_HOUSES.has(tokenAt(list, name.first)) || isMedium(list, name))) return true;
  const maySpeakOfOwn = OWN_REPORT.has(next) || (RECKONS.has(next) && name.instrument !== undefined && !isHouse(name.instrument));
  if (maySpeakOfOwn && reportsOwn(list, verb + 1)) return false;
  // `Forbes puts the club at $6.6bn`, `JPMorgan puts outflows from Strategy at`, `HSBC sees $5,000`
  if (PUTS.has(next) && putsAt(list, verb + 1)) return true;
  if (after === 'sees' && list[name.next + 1]?.kind !== 'word') return true;
  const reported =
    after === 'reported' || after === 'showed' || after === 'shows' || after === 'show' || after === 'added' || after === 'expects';
  return !reported && (SOURCES.has(next) || (isPossessive(list[name.next]) && SOURCES.has(list[name.next + 1])));
}
