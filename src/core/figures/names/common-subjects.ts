import { WEEKDAYS } from '../../weekdays.ts';
import { wordSet } from '../../word-set.ts';
import { isAdverb } from '../words/adverbs.ts';
import { isVerbLike } from '../words/finite-verbs.ts';
import { MONTHS } from '../words/negatives.ts';
import { PhraseTable } from '../words/phrase-table.ts';
import { ITS } from '../words/shared-words.ts';
import { isPossessive, saysDirection, type Token, type TokenList, tokenAt } from '../words/tokens.ts';
import { BEGINS, registered } from '../words/vocabulary.ts';
import { wordList } from '../words/word-list.ts';
import { isFiniteVerb, PREPOSITIONS } from './clause.ts';
import { companyEnd, companyNear, isCompanyWord, SIZES, withProduct } from './company-nouns.ts';
import { isInCompound } from './compound.ts';
import { PARTS, sectorAt, sectorMoves, sectorStocksAt } from './sectors.ts';
import { termYield } from './term-yield.ts';

/** What a subject is; `security` and the like are stand-ins for a name used before. */
export type SubjectClass =
  | 'equity'
  | 'etf'
  | 'crypto'
  | 'index'
  | 'organisation'
  | 'name'
  /** What a firm makes, and no firm. */
  | 'product'
  /** An agency, a union, a city: of itself, and never listed. */
  | 'body'
  /** Somebody, of whom a figure is only where nothing else is named. */
  | 'person'
  | 'place'
  | 'commodity'
  | 'currency'
  | 'rate'
  | 'economy'
  | 'event'
  | 'market'
  | 'pronoun'
  | 'company'
  | 'token'
  | 'gauge'
  /** `The contract`: of a commodity */
  | 'contract'
  | 'security';

/** Of an economy, unless a firm that owns it is named: `Alpha’s oil output`. */
const OF_FIRMS_TOO =
  'margin debt|tourist arrivals|visitor arrivals|job openings|job vacancies|building permits|building approvals|pending home sales|car registrations|business investment|savings rate|participation rate|clearance rates|auction clearance rates|home values|house values|real wages|factory output|freight rates|oil demand|oil output|crude output|gas storage|container rates|tanker rates|charter rates|shipping rates|bank lending|construction output|electricity demand|power demand|business activity|property investment|import prices|export prices';
const ALSO_OF_FIRMS: ReadonlySet<string> = new Set(OF_FIRMS_TOO.split('|'));
export const isOfFirmsToo = (subject: string): boolean =>
  ALSO_OF_FIRMS.has(subject) || QUANTITIES.has(subject.slice(subject.lastIndexOf(' ') + 1));
/** `rents on its malls`: what a landlord, a shop or an employer has of its own. */
export const isAtItsOwn = (list: TokenList, next: number, subject: string): boolean =>
  PLACED.has(list[next]) && ITS.has(list[next + 1]) && (OF_ITS.has(subject) || isOfFirmsToo(subject));
const OF_ITS: ReadonlySet<string> = new Set('rents|asking rents|office rents|wages|retail sales'.split('|'));
const PLACED = wordList('at on');

/** Subjects that are no instruments, and words that stand for one. A name in brackets replaces the words. */
const TABLE = `
commodity: oil|crude|crude oil[oil]|brent[Brent]|brent crude[Brent]|brent oil[Brent]|brent crude oil[Brent]|wti[WTI]|west texas intermediate[WTI]|u.s. crude[WTI]|us crude[WTI]|iron ore|gold|silver|copper|natural gas|gas|wheat|corn|soybean|soybeans|coffee|cocoa|sugar|lithium|uranium|palladium|platinum|aluminium|aluminum|nickel|zinc|coal|steel|bullion[gold]|heating oil|gasoline|butter|milk|beef|pork|rice|eggs|palm oil|rubber|cotton|orange juice|live cattle|feeder cattle|lean hogs|arabica|arabica coffee[coffee]|robusta|robusta coffee[coffee]|spot gold[gold]
rate: tariffs|treasury yield[Treasury]|treasury yields[Treasury]|treasury note[Treasury note]|treasury notes|treasury bond|treasuries|treasurys[Treasury]|gilt|gilts|bund|bunds|mortgage rates|mortgage rate|fed funds|corporate bond yields|yields on corporate bonds[corporate bonds]|yields on investment-grade corporate bonds[investment-grade corporate bonds]|yields on investment-grade bonds[investment-grade bonds]|yields on high-yield bonds[high-yield bonds]|yields on junk bonds[junk bonds]|junk bond yields
economy: the central bank[central bank]|the european central bank[ECB]|european central bank[ECB]|unemployment|unemployment rate[unemployment]|jobless rate[unemployment]|employment rate|payrolls|nonfarm payrolls[payrolls]|inflation|consumer prices|core inflation|gdp[GDP]|gross domestic product[GDP]|retail sales|industrial production|industrial growth|manufacturing growth|consumer confidence|average hourly earnings|hourly earnings[average hourly earnings]|wage growth|jobless claims|claims for jobless benefits[jobless claims]|claims for unemployment benefits[jobless claims]|initial claims[jobless claims]|employers|exports|imports|producer prices|economy|home prices|house prices|home sales|housing starts|euro area|eurozone|euro zone|rents|trade surplus|trade deficit|trade gap[trade deficit]|current account gap[current account deficit]|the budget gap[budget deficit]|wage price index|consumer price index|producer price index|retail prices index|house price index|wages|hourly wages|average earnings|high-yield spreads|office vacancy rate|unit labour costs|unit labor costs|factory employment|private employment|government employment|payroll employment|bank lending|money supply|construction spending|construction output|manufacturing output|household debt|government debt|public debt|current account deficit|mortgage approvals|business activity|services activity|manufacturing activity|fixed-asset investment|foreign direct investment|property investment|import prices|export prices|credit card debt|network hash rate|network hashrate[network hash rate]|network ’s hash rate[network hash rate]|network 's hash rate[network hash rate]|network difficulty|mining difficulty|electricity demand|power demand|container rates|tanker rates|charter rates|shipping rates|apartment vacancy rate|vacancy rates|vacancy rate|lease rate|lease rates|asking rents|office rents|office sales|pmi[PMI]|purchasing managers ' index[PMI]|purchasing managers ’ index[PMI]|purchasing managers index[PMI]|manufacturing pmi[PMI]|services pmi[PMI]|composite pmi[PMI]|credit spreads|corporate spreads|default rate|default rates|crude stockpiles|stockpiles|crude inventories|crude oil inventories|oil inventories|fuel inventories|gasoline inventories|distillate inventories|distillate stockpiles|gasoline stockpiles|existing-home sales[existing-home sales]|new home sales|consumer sentiment|consumer spending|household spending|industrial output|factory orders|durable goods orders|business confidence|core prices|consumer credit|the budget deficit[budget deficit]|the federal deficit[federal deficit]|uk borrowing[UK borrowing]|public borrowing|government borrowing|public sector net borrowing|national insurance|headline inflation[inflation]|services inflation[inflation]|continuing claims[jobless claims]|initial jobless claims[jobless claims]|${OF_FIRMS_TOO}
event: recession|shutdown|rate cut|rate hike
currency: dollar index|canadian dollar[Canadian dollar]|australian dollar[Australian dollar]|euro|yen|pound|sterling|yuan|renminbi|rupee|rouble|ruble|lira|dollar|us dollar[dollar]|u.s. dollar[dollar]|greenback[dollar]|the single currency[euro]|the common currency[euro]|real|won|rand|peso|krone|krona|crown|franc|baht|ringgit|rupiah|zloty|shekel|dong|loonie|forint|naira|cedi|hryvnia|tenge|dirham|the kiwi[kiwi]|the aussie[aussie]|the local currency[local currency]
market: wall street[Wall Street]|the broader market[broader market]|the wider market[wider market]|the overall market[overall market]|big tech[Big Tech]|crypto market|cryptocurrency market[crypto market]|crypto positions[crypto market]|virtual currency[crypto market]|virtual currencies[crypto market]|altcoins|crypto sector[crypto market]|crypto assets[crypto market]|global crypto[crypto market]|crypto liquidations[crypto market]|crypto open interest[crypto market]|digital tokens[crypto market]|digital assets[crypto market]|cryptocurrencies|spot bitcoin etfs[spot Bitcoin ETFs]|bitcoin etfs[Bitcoin ETFs]|bitcoin funds[Bitcoin ETFs]|spot ether etfs[spot Ether ETFs]|ether etfs[Ether ETFs]|spot bitcoin etf[spot Bitcoin ETF]|ether funds[Ether ETFs]|small caps|mid caps|semiconductor stocks|chip stocks|chipmakers|tech stocks|technology stocks|bank stocks|bitcoin futures[Bitcoin futures]|bitcoin miners[Bitcoin miners]|crypto miners|miners|insurers|stablecoins|stablecoin supply[stablecoins]|stablecoin market[stablecoins]|the trio[trio]|the duo[duo]|the pair[pair]|foreigners|institutions|individuals|hedge funds|retail investors|private investors[individuals]|overseas buyers|overseas investors|domestic investors|foreign investors|foreign portfolio investors|foreign institutional investors|domestic institutions|domestic institutional investors|institutional investors|chinese stocks|bse-listed firms[BSE-listed firms]|bse-listed companies[BSE-listed companies]|nse-listed firms[NSE-listed firms]|money market funds|exchange-traded funds|spot bitcoin exchange-traded funds[spot Bitcoin ETFs]|bitcoin exchange-traded funds[Bitcoin ETFs]|spot bitcoin funds[spot Bitcoin ETFs]|etfs[ETFs]|consumer discretionary sector[consumer discretionary]|consumer discretionary|consumer staples|information technology|communication services|healthcare sector|financial sector|financial sectors|energy sector|utilities sector|real estate sector|materials sector|the four companies[four companies]|the three companies[three companies]|the companies|airlines|data centers|data centres[data centers]|electric cars|electric vehicles|online shoppers|homebuilders|office loans|commercial mortgages|households|central banks|the sector[sector]|private credit funds|private equity funds|pension funds
pronoun: it|its|they|their|he|she
company: both companies
token: world 's largest cryptocurrency|world ’s largest cryptocurrency|world 's biggest cryptocurrency|world ’s biggest cryptocurrency|world 's largest crypto currency|world ’s largest digital asset|world 's largest digital asset|the token|the coin|the cryptocurrency|the digital asset|the asset|the digital currency|the largest cryptocurrency|the largest digital asset|the largest token|the memecoin|the meme coin|the altcoin
index: the all-share[All-Share]|the all share[All-Share]|mid-cap index[mid cap]|small-cap index[small cap]|tech index|technology index|it index[IT index]|metal index|metals index|auto index|bank index|banking index|realty index|pharma index|energy index|consumer durables index|capital goods index|bse bankex[BSE Bankex]|bankex[BSE Bankex]|smallcap index[smallcap]|midcap index[midcap]|small cap index[small cap]|mid cap index[mid cap]
gauge: the index|blue-chip index|blue-chip stock index|blue-chip share index|benchmark stock index|benchmark share index|benchmark equity index|benchmark gauge|main share index|key stock index|key share index|broader index|wider index|tech-heavy index|technology-heavy index|pan-european index|benchmark index|main stock index|the gauge|the benchmark|the average|the measure|the barometer|the main board
contract: the contract
security: the stock|the shares|its stock|its shares|the share price|shares|the bonds
`;

interface Entry {
  readonly words: readonly string[];
  readonly subject: string;
  readonly class: SubjectClass;
}

function entriesOf(line: string): Entry[] {
  const colon = line.indexOf(':');
  const items = line
    .slice(colon + 1)
    .trim()
    .split('|');
  return items.map((item) => {
    const bracket = item.indexOf('[');
    const written = bracket < 0 ? item : item.slice(0, bracket);
    const words = written
      .replaceAll('-', ' - ')
      .split(' ')
      .filter((word) => word !== '');
    return { words, subject: bracket < 0 ? written : item.slice(bracket + 1, -1), class: line.slice(0, colon) as SubjectClass };
  });
}
/** The longest first. */
const SUBJECTS = new PhraseTable(
  TABLE.trim()
    .split('\n')
    .flatMap(entriesOf)
    .sort((a, b) => b.words.length - a.words.length),
);
registered(BEGINS.subject, [...SUBJECTS.firstWords(), ...PARTS, 'the', 'ten', 'two']);
registered(BEGINS.subjectAfter, ['prices', 'stocks', '/']);

/** Whether a common subject may begin there: nearly no token passes. */
export const mayBeSubject = (token: Token, after: Token | undefined): boolean =>
  (token.begins & BEGINS.subject) !== 0 || (after !== undefined && (after.begins & BEGINS.subjectAfter) !== 0);

/** A common subject that begins at `at`, the longest one. */
export function commonSubject(
  list: TokenList,
  at: number,
  article: string,
): { subject: string; class: SubjectClass; next: number } | undefined {
  const token = list[at];
  if (token === undefined) return undefined;
  if (token.kind === 'number' || token.text === 'ten' || token.text === 'two') return termYield(list, at, article);
  if (token.kind !== 'word') return undefined;
  const after = list[at + 1]?.text;
  if (!mayBeSubject(token, list[at + 1])) return undefined;
  const pair = after === '/' ? currencyPair(list, at) : undefined;
  if (pair !== undefined) return pair;
  if (after === 'prices' && !NO_PRICES.has(token)) {
    return {
      subject: SUBJECTS.single(token.text)?.subject ?? `${token.text} prices`,
      class: 'commodity',
      next: at + 2,
    };
  }
  const part = token.text === 'the' ? sectorAt(list, at + 1) : undefined;
  // `the banks group`, `the European bank index` is no company
  if (part !== undefined && / (?:group|index|gauge)$/.test(part.subject)) return part;
  if (token.text === 'the' && companyNear(list, at)) {
    const end = companyEnd(list, at);
    const next = end === undefined ? undefined : withProduct(list, end);
    if (end !== undefined && next !== undefined)
      return {
        subject: `${list
          .slice(at + 1, end)
          .map((word) => word.text)
          .join(' ')
          .replaceAll(' - ', '-')}${article.slice(tokenAt(list, end - 1)?.end, tokenAt(list, next - 1)?.end)}`,
        class: 'company',
        next,
      };
  }
  const sector = token.text === 'the' ? part : (sectorMoves(list, at) ?? sectorStocksAt(list, at));
  if (sector !== undefined && !(token.text === 'the' && SUBJECTS.goesOn(list[at + 1]?.text ?? '', 'sector'))) return sector;
  // `BAE won orders`, `a real estate fund`, `the real surprise`
  if ((token.text === 'won' || token.text === 'real') && !OF_COUNTRIES.has(tokenAt(list, at - 1))) return undefined;
  if (token.text === 'real' && list[at + 1]?.kind === 'word' && !isActing(list[at + 1])) return undefined;
  if (isInCompound(list, at)) return undefined;
  const entry = SUBJECTS.find(list, at, ({ subject, words }) => !isOther(list, at, subject, list[at + words.length]));
  if (entry === undefined) return undefined;
  const next = at + entry.words.length;
  // `Rio Tinto’s iron ore shipments`, `Zambia’s copper output`: of whom it is
  if (entry.class === 'commodity' && OWNED.has(list[next]?.text ?? '') && isOwned(list, at)) return undefined;
  // `in dollar terms`, `oil company`: a word before a noun of another thing is not the subject
  if (
    (entry.class === 'currency' || entry.class === 'commodity') &&
    OTHER_THINGS.has(list[next]) &&
    !isTradingAt(list, next) &&
    !isOfMonth(list, at, next)
  )
    return undefined;
  // `U.S. crude production`, `copper demand`: how much there is of it, and not what it costs
  if (entry.class === 'commodity' && QUANTITIES.has(list[next]?.text ?? '') && isQuantity(list, next))
    return {
      subject: `${tokenAt(list, next - 1)?.text === 'crude' ? 'crude' : entry.subject} ${list[next]?.text}`,
      class: 'economy',
      next: next + 1,
    };
  return { subject: entry.subject, class: entry.class, next };
}
const QUANTITIES = wordSet('production output demand consumption exports imports shipments supply supplies');

/** `copper supply fell`; not `copper supply fears lifted`, nor `copper supply fell and the metal rose`: there it is the price that most is told of. */
function isQuantity(list: TokenList, at: number): boolean {
  const after = list[at + 1];
  if (after?.kind === 'word' && !AND.has(after.text) && !PREPOSITIONS.has(after) && !isAdverb(after)) {
    const tells = isVerbLike(after) || saysDirection(after);
    if (!tells || (after.text.length > 4 && after.text.endsWith('s') && isFiniteVerb(list, at + 2))) return false;
  }
  for (let word = at + 1; word < list.length; word += 1) if (OF_PRICE.has(list[word]?.text ?? '')) return false;
  return true;
}
const OF_PRICE = wordSet('price prices futures metal contract contracts commodity fuel');

/** What only looks like a subject: `economy class`, retail sales beside fleet sales, `the average purchase price`. */
function isOther(list: TokenList, at: number, subject: string, after: Token | undefined): boolean {
  // `In Norway, the region’s largest economy, prices rose`: it says what the place is
  if (subject === 'economy') return CABINS.has(after) || (after?.text === ',' && SIZES.has(tokenAt(list, at - 1)));
  // `the firm that rents out chips`
  if (subject === 'rents') return after?.text === 'out' || RENTING.has(tokenAt(list, at - 1)?.text ?? '');
  // `the average dollar in the fund`
  if (subject === 'dollar') return COUNTED.has(tokenAt(list, at - 1)?.text ?? '');
  if (subject === 'government debt') return after?.text === 'holdings';
  // `the Hang Seng tech index`, `Hong Kong’s tech index`: one with a name
  if (subject === 'tech index' || subject === 'technology index') return isNamed(tokenAt(list, at - 1));
  // `claims for unemployment benefits`
  if (subject === 'unemployment') return after?.text === 'benefits' || after?.text === 'benefit' || after?.text === 'insurance';
  // `clothing and home sales`: what a shop sells
  if (subject === 'home sales')
    return (
      AND.has(tokenAt(list, at - 1)?.text ?? '') &&
      WARES.has(tokenAt(list, tokenAt(list, at - 2)?.text === ',' ? at - 3 : at - 2)?.text ?? '')
    );
  if (subject === 'retail sales') return list.some(({ text }) => text === 'fleet');
  // `the contract rose`; not `the contract is worth $2 billion`, `the contract lost money`
  if (subject === 'the contract') return !(saysDirection(after) || TRADES.has(after)) || (at > 0 && !PAUSES.has(tokenAt(list, at - 1)));
  // `The all-share closed higher`; not `the all-share deal`
  if (subject === 'All-Share') return after?.kind === 'word' && !isVerbLike(after) && !saysDirection(after) && after.text !== 'index';
  // `had in the average expected`
  // `the measure that its chief looks at`
  if (subject === 'the measure') return after?.text === 'that' || after?.text === 'of' || after?.text === 'by';
  if (subject !== 'the average') return false;
  return tokenAt(list, at - 1)?.text === 'in' || (after?.kind === 'word' && !isVerbLike(after) && !saysDirection(after));
}

const TRADES = wordList('settled closed ended finished traded hit touched');
const PAUSES = wordList(', ; : and but while');
const AND = wordSet('and &');
const WARES = wordSet('clothing apparel clothes fashion food beauty furniture garden kitchen electronics toys grocery general gifts');
const RENTING = wordSet('that who which it company firm landlord');
const COUNTED = wordSet('average each every last single extra another any');
const isNamed = (before: Token | undefined): boolean =>
  before !== undefined && (isPossessive(before) || (before.capital && before.text !== 'the'));

/** `Alpha’s copper output`, `its copper output`, `the firm’s average oil and gas output` */
function isOwned(list: TokenList, at: number): boolean {
  let owner = at - 1;
  while (owner > at - 6 && list[owner]?.kind === 'word' && list[owner]?.capital === false && !isVerbLike(list[owner])) {
    if (ITS.has(list[owner])) return true;
    owner -= 1;
  }
  return isPossessive(tokenAt(list, owner)) && isOwner(tokenAt(list, owner - 1));
}

/** `sees copper trading at $9,100` */
const isTradingAt = (list: TokenList, at: number): boolean =>
  list[at]?.text === 'trading' && ['at', 'near', 'above', 'below', 'around'].includes(list[at + 1]?.text ?? '');
/** `the June gold contract` */
const isOfMonth = (list: TokenList, at: number, after: number): boolean =>
  list[after]?.text.startsWith('contract') === true && (MONTHS.has(tokenAt(list, at - 1)) || MONTHS.has(tokenAt(list, at - 2)));
/** Of `Alpha’s` and `the group’s`; not of `the world’s` or `Friday’s` */
export const isOwner = (token: Token | undefined): boolean =>
  isCompanyWord(token) || (token?.capital === true && !MONTHS.has(token) && !TIMES.has(token.text));
const TIMES = wordSet(`today yesterday tomorrow ${WEEKDAYS.join(' ')}`);
const OWNED = wordSet('output production shipments exports imports reserves sales guidance stockpiles');
const CABINS = wordList('class seat seats cabin cabins fare fares tickets');
/** `the real rose`, `the real has`, `the real to` */
const isActing = (token: Token | undefined): boolean =>
  isVerbLike(token) || ((token?.begins ?? 0) & (BEGINS.direction | BEGINS.preposition)) !== 0 || token?.text === 'and';
const OF_COUNTRIES = wordList("the korean brazilian ’s 's");
/** What a currency or a commodity before it only describes. */
const OTHER_THINGS = wordList(
  'bonds bond terms debt notes loans funding company companies producer producers miner miners giant giants major majors exporters importers traders executives field fields wells rigs mill mills mine mines reserve reserves pile hoard cushion maker makers smelter smelters refiner refiners imports division divisions unit units business businesses arm station stations plant plants pipeline pipelines project projects trading contract deal chain chains shop shops bug bugs rush standard medal medals',
);

const NO_PRICES = wordList(
  'the its their share stock asset of in and or that higher lower rising falling current market bond house home consumer producer import export average annual quarterly monthly yearly closing token coin crypto as when while if but for to from on by yet also then only both these those some all many no more most other such cut cuts raise raised raises lower lowered lowers hike hiked said say says saying expect expects expected expecting see sees saw set sets setting push pushes pushed pushing drive drives drove driving keep keeps kept keeping put puts send sends sent sending lift lifts lifted lifting raising lowering cutting hiking increasing increased increases reducing up make makes made hold holds held think thinks believe believes find finds found hope hopes help helps helped pay pays paid charge charges charged leave leaves left because after before since until despite amid although though where how what why overall typical',
);
const CURRENCIES = wordList('usd eur gbp jpy chf cad aud nzd cny cnh inr krw mxn brl try zar sek nok');

/** `EUR/USD` */
function currencyPair(list: TokenList, at: number): { subject: string; class: SubjectClass; next: number } | undefined {
  const base = list[at];
  const quote = list[at + 2];
  if (base === undefined || quote === undefined || !base.capital || !CURRENCIES.has(base) || !CURRENCIES.has(quote)) return undefined;
  return { subject: `${base.text}/${quote.text}`.toUpperCase(), class: 'currency', next: at + 3 };
}
