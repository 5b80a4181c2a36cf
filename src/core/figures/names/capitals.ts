import { isDigit } from '../words/characters.ts';
import { isVerbLike, takesObject } from '../words/finite-verbs.ts';
import { MONTHS } from '../words/negatives.ts';
import { SEGMENTS } from '../words/segments.ts';
import { SECURITIES } from '../words/shared-words.ts';
import { hasLowerCase, isDash, isPossessive, type Token, type TokenList, tokenAt } from '../words/tokens.ts';
import { BEGINS, registered } from '../words/vocabulary.ts';
import { wordList } from '../words/word-list.ts';
import { afterFirmOfPlace } from './company-nouns.ts';
import type { Executives } from './executives.ts';
import { isFirm } from './legal-forms.ts';
import type { Name } from './names.ts';
import { isAllCaps, looksLikeName, type Spelling } from './openers.ts';
import { isNamedPerson } from './people.ts';

/** Capitalised and yet no name, at least at the start of a sentence. */
const NO_NAME = wordList(`
 the a an this that these those it its he she they we i you his her their our my your yours ours mine theirs in on at of for to from by with as and or but if when while after before
 since during until although though because despite amid among between over under above below about around nearly almost roughly approximately more less fewer most
 some any all both each every many much few several other another one two three four five six seven eight nine ten no not never yet so then there here what which
 who why how where now today yesterday tomorrow meanwhile however still also even only just once upwards last next first second third early late earlier later overnight
 analysts investors traders shares stocks stock revenue revenues sales profit profits earnings net income loss losses companies company markets market futures bonds bond prices price
 demand total operating gross overall quarterly annual monthly daily weekly global spot holders dealers buyers sellers borrowing employers executives management directors banks funds fund
 according following like unlike given compared based having being add put take count counting cryptocurrencies crypto tech technology energy oil gold deliveries orders trading
 forecasts expectations expected consensus fears worries guidance margins margin costs spending debt cash growth inflation unemployment payrolls odds rates rate jobs
 m&a ceo cfo chief president chairman mr mrs ms dr monday tuesday wednesday thursday friday saturday sunday advertisement filed posted page brief source sources update exclusive
 moreover furthermore nevertheless nonetheless likewise otherwise instead thus hence therefore finally thereafter afterwards elsewhere regardless altogether
 oi indeed perhaps maybe besides whereas whether back not plenty small money bids warrants part parts bottom top data figures numbers details results notes under switching conversely similarly notably additionally
 across beyond within without against near per via let see read get does do did is are was were will would could should may might can has have had
 eps cds nim q1 q2 q3 q4 h1 h2 adr adrs fy ebitda ebit arr aum nii roe capex yoy ytd pmi pce ppi gmv dau mau fx atm m2
 ai ipo ipos etf etfs ev evs gpu gpus asic asics api apis esg llm llms it tv r&d gdp cpi ppi opec+ fomc
 interest chapter output production deposits occupancy inventories inventory stockpiles stocks reserves shipments bookings royalties premiums claims volumes volume traffic bills wages
 rents rent incentives savings loans lending withdrawals redemptions inflows outflows turnover backlog customers users subscribers subscriptions passengers visitors stores
 homes households consumers shoppers farmers workers staff unions regulators lawmakers prosecutors creditors bondholders lenders borrowers owners tenants landlords insurers
 miners drillers refiners brokers banks carmakers chipmakers airlines retailers hospitals utilities exporters importers manufacturers producers suppliers rivals capacity
 expenses outlays spending capex investment investments dividend dividends buybacks repurchases payouts charges impairments provisions writedowns write-downs layoffs
 sentiment confidence volatility liquidity leverage yields spreads valuations valuation multiples gearing headcount membership enrollment attendance tickets fares freight
 exports imports tariffs taxes tax duties subsidies budget deficit surplus consumption electricity power coal steel copper silver lithium uranium wheat corn corporate commercial
 europe's household consumer business private-sector private public us u.s. uk u.k. eu american european asian chinese japanese british german french korean indian russian canadian australian greek swiss
 italian spanish dutch belgian portuguese swedish norwegian danish finnish austrian polish turkish brazilian mexican taiwanese israeli saudi arab nordic latin african
 group day eve year assets polls surveys pollsters bookmakers c1 post board directors governors trustees
 north south east west central eastern western northern southern wall street exchange yes thanksgiving christmas easter azure
 cet1 at1 rwa covid ifrs gaap non tier section am pm et est edt pt pst gmt utc bst cet ist aest aedt hkt sgt aaa aa bbb bb ccc baa caa
`);
registered(BEGINS.noName, NO_NAME);

/** Names that are mostly places; a figure is about one only when nothing else is there. */
const PLACES = wordList(`
 us u.s. usa uk u.k. eu china japan germany france britain india russia canada australia korea taiwan europe asia america africa greece italy spain brazil mexico london
 toronto vancouver montreal mumbai taipei bangkok jakarta manila stockholm oslo copenhagen helsinki vienna prague warsaw budapest madrid lisbon rome milan amsterdam
 munich berlin dublin edinburgh dubai riyadh doha johannesburg nairobi lagos cairo santiago lima bogota houston dallas austin seattle denver atlanta miami detroit phoenix
 dakota alabama alaska arkansas colorado connecticut delaware hawaii idaho illinois iowa kansas kentucky maine maryland massachusetts minnesota mississippi missouri montana nebraska
 hampshire oklahoma oregon pennsylvania rhode tennessee vermont wisconsin argentina chile colombia peru nigeria egypt kenya pakistan bangladesh malaysia philippines
 tokyo frankfurt paris washington brussels beijing shanghai shenzhen york texas california nevada michigan louisiana ohio florida chicago boston singapore ireland switzerland
 nevada pilbara arizona georgia virginia utah wyoming indiana carolina jersey luxembourg hague strasbourg basel davos hong kong silicon valley capitol hill
 netherlands sweden norway israel turkey vietnam thailand indonesia ukraine poland geneva zurich seoul sydney melbourne perth delhi rotterdam antwerp hamburg suez panama portugal austria belgium denmark finland hungary romania czechia
`);

/** Words that begin or are names elsewhere in the text. */
export interface KnownWords {
  readonly known: ReadonlySet<string>;
  readonly weak: ReadonlySet<string>;
  /** Names of products. */
  readonly products: ReadonlySet<string>;
  /** Surnames of firms’ chiefs. */
  readonly executives: Executives;
  /** How the text writes its openers elsewhere. */
  readonly spelling: Spelling;
}

/** A run of capitalised words; `&`, `of` and dashes may join them. */
export function capitals(
  list: TokenList,
  at: number,
  text: string,
  limit: number,
  { known, weak, products, executives, spelling }: KnownWords,
): Name | undefined {
  const token = list[at];
  if (token === undefined || !token.capital || MONTHS.has(token)) return undefined;
  // Thailand’s `SET index` is a name
  const second = list[at + 1]?.text ?? '';
  if (isPredicate(token) && !(isIndexWord(second) && isAllCaps(text, token) && token.end - token.start > 2)) return undefined;
  // `mid-Atlantic`, `non-Nvidia`
  if (
    token.glued &&
    isDash(tokenAt(list, at - 1)) &&
    tokenAt(list, at - 1)?.glued &&
    tokenAt(list, at - 2)?.kind === 'word' &&
    (tokenAt(list, at - 2)?.capital === false || tokenAt(list, at - 2)?.text === 'non')
  )
    return undefined;
  if ((token.text === 'new' && second === 'year') || (token.text === 'turkey' && second === 'sales')) return undefined;
  // `FY19`, `Baa3`
  if (isDigit(text.charCodeAt(token.end - 1)) && (FISCAL.test(token.text) || GRADE.test(token.text))) return undefined;
  // `256GB`
  if (token.glued && tokenAt(list, at - 1)?.kind === 'number') return undefined;
  const national = nationals(list, at, text);
  if (national !== undefined) return national;
  const opens = at === 0 || '"“‘•:—(.'.includes(tokenAt(list, at - 1)?.text ?? '');
  const acting = opens && (PLACES.has(token) || NATIONAL.has(token)) && isActing(list, at + 1);
  if ((token.begins & BEGINS.noName) !== 0 && !acting) {
    const named = NAME_STARTS.has(token) && (isFirmAhead(list, at) || isRegionAhead(list, at, text));
    const country = token.text.length <= 3 && isAllCaps(text, token) && PLACES.has(token) && !opens;
    if (!named && !country) return undefined;
  }
  let next = at + 1;
  let code = false;
  for (let word = list[next]; word !== undefined && word.start < limit; word = list[next]) {
    const after = list[next + 1];
    if (word.kind === 'word' && word.capital && !MONTHS.has(word) && !isPredicate(word)) next += 1;
    else if (word.kind === 'number' && after?.kind === 'word' && after.glued && after.capital) next += 2;
    else if (isCodeNumber(list, at, next, text) && !known.has(token.text)) {
      code = true;
      next += 2;
    } else if (
      (word.text === '&' ||
        (isDash(word) && word.glued) ||
        word.text === 'of' ||
        (word.text === '.' && word.glued && after?.glued === true)) &&
      after?.capital === true
    )
      next += 2;
    else break;
  }
  const last = tokenAt(list, next - 1);
  if (last === undefined) return undefined;
  const alone = next === at + 1;
  if (isPerson(list, at) || token.end - token.start === 1 || token.text === 'series' || isClassOfShares(list, at)) return undefined;
  if (MEASURES.has(last) || (isAllCaps(text, token) && isHeading(list, text)) || isStreet(list, at, last)) return undefined;
  if (alone && opens && SEGMENTS.has(token)) return undefined;
  if (alone && opens && !acting && !PLACES.has(token) && !known.has(token.text) && !looksLikeName(list, next, text, token, spelling))
    if (!weak.has(token.text) || !takesObject(list, next)) return undefined;
  const index = isIndexWord(last.text) || isIndexWord(list[next]?.text ?? '');
  const subject = text.slice(token.start, last.end);
  const place = alone ? acting || PLACES.has(token) : REGIONS.has(subject) || PLACE_ENDS.has(last);
  // `Revenue at Germany’s largest lender rose`: of whom was spoken of, if it is one
  const measured = at > 0 && at <= 3 && HAS_MEASURES.has(tokenAt(list, at - 1));
  // `, and Germany’s largest lender now expects`
  const joined = tokenAt(list, at - 1)?.text === 'and' && tokenAt(list, at - 2)?.text === ',';
  const firmEnd = place && (at === 0 || measured || joined) ? afterFirmOfPlace(list, next) : undefined;
  if (firmEnd !== undefined)
    return {
      first: at,
      next: firmEnd,
      subject: text.slice(token.start, tokenAt(list, firmEnd - 1)?.end),
      class: at === 0 ? 'name' : 'company',
    };
  const firm = index || place || next > at + 3 ? undefined : executives.firm(text.slice(last.start, last.end));
  const person = !index && !place && (firm !== undefined || (alone ? executives.has(subject) : isNamedPerson(list, at, next)));
  return {
    first: at,
    next,
    subject,
    class: index ? 'index' : place ? 'place' : person ? 'person' : code || products.has(subject) ? 'product' : 'name',
    inside: person ? firm : undefined,
  };
}

/** `ABC-1234`: a drug or a device, and no firm that is called `ABC`. */
const isCodeNumber = (list: TokenList, at: number, dash: number, text: string): boolean => {
  const [letters, number] = [list[at], list[dash + 1]];
  if (dash !== at + 1 || letters === undefined || letters.end - letters.start > 5 || number?.kind !== 'number') return false;
  return number.end - number.start >= 3 && number.glued && list[dash]?.glued === true && isDash(list[dash]) && isAllCaps(text, letters);
};

/** `Class C shares`: of the firm that was spoken of. */
const isClassOfShares = (list: TokenList, at: number): boolean =>
  list[at]?.text === 'class' && list[at + 1]?.text.length === 1 && SECURITIES.has(list[at + 2]);
const FISCAL = /^[cf]y\d{2,4}$/;
const GRADE = /^(?:aa|a|baa|ba|b|caa)[123]$/;
/** No name alone, and the first word of many: `North West Co Inc`. */
const NAME_STARTS = wordList(
  'north south east west central eastern western northern southern american european asian british canadian australian first second public general global energy gold oil silver copper lithium digital tech technology consumer home trading electric electricity power commercial private business steel coal tickets',
);
const HAS_MEASURES = wordList('at in of');
const PLACE_ENDS = wordList('county province island peninsula');
/** `North Dakota` */
const isRegionAhead = (list: TokenList, at: number, text: string): boolean =>
  REGIONS.has(text.slice(list[at]?.start, tokenAt(list, at + 1)?.end));
/** `UK moved from 1.9%`, `UK 1.878%`: a country does something or has an amount of its own. */
const isActing = (list: TokenList, at: number): boolean =>
  isVerbLike(list[at]) || list[at]?.kind === 'number' || (list[at]?.text === 'and' && PLACES.has(list[at + 1]));
/** A run of capitals ends with a legal form. */
function isFirmAhead(list: TokenList, first: number): boolean {
  let at = first + 1;
  while (at < first + 5 && list[at]?.capital === true && !isFirm(list, first, at + 1)) at += 1;
  return isFirm(list, first, at + 1) && list[at]?.capital === true;
}

/** `Core FFO`: what is measured, and of nobody. */
const MEASURES = wordList('ffo affo ebitda ebita ebit eps noi arpu capex mnav');
/** A line in capitals from end to end is a heading. */
const isHeading = (list: TokenList, text: string): boolean =>
  list.length <= LONGEST_HEADING && list.every((token) => token.kind !== 'word' || !hasLowerCase(text, token));
const LONGEST_HEADING = 8;
const STREETS = wordList('street road avenue lane boulevard drive st rd ave blvd highway way square quai rue via calle avenida');
/** `the food bank, at 1410 Mill Street, served`, `of 18 Linden Road`; `the tower at 432 Park Avenue has` is called so. */
function isStreet(list: TokenList, at: number, last: Token): boolean {
  if (!STREETS.has(last) && !STREETS.has(list[at])) return false;
  const number =
    tokenAt(list, at - 1)?.kind === 'number' ? at - 1 : last === list[at] && tokenAt(list, at - 2)?.kind === 'number' ? at - 2 : -1;
  const before = tokenAt(list, number - 1)?.text;
  return number >= 0 && (before === 'of' || before === ',' || (before === 'at' && tokenAt(list, number - 2)?.text === ','));
}

const REGIONS: ReadonlySet<string> = new Set([
  'New York',
  'Hong Kong',
  'San Francisco',
  'Los Angeles',
  'South Korea',
  'North Korea',
  'Saudi Arabia',
  'United States',
  'United Kingdom',
  'New Zealand',
  'South Africa',
  'Abu Dhabi',
  'North America',
  'South America',
  'Latin America',
  'European Union',
  'Middle East',
  'New Delhi',
  'New Jersey',
  'Buenos Aires',
  'Sao Paulo',
  'Mexico City',
  'Las Vegas',
  'Tel Aviv',
  'Sri Lanka',
  'Czech Republic',
  'Southeast Asia',
  'East Asia',
  'Puerto Rico',
  'North Dakota',
  'South Dakota',
  'North Carolina',
  'South Carolina',
  'West Virginia',
  'Northern Ireland',
  'North Sea',
  'Black Sea',
  'Red Sea',
  'South China Sea',
  'East China Sea',
  'Caspian Sea',
  'Baltic Sea',
]);

const NATIONAL = wordList(
  'american european asian chinese japanese british german french korean indian russian canadian australian greek swiss italian spanish dutch belgian portuguese swedish norwegian danish finnish austrian polish turkish brazilian mexican taiwanese israeli argentine thai irish malaysian indonesian vietnamese philippine czech hungarian romanian scottish welsh u.s. us uk u.k.',
);
export const isNational = (token: Token): boolean => token.capital && NATIONAL.has(token);
export const isPlace = (token: Token): boolean => token.capital && PLACES.has(token);
const ACTORS = wordList(
  'mills banks employers firms companies households consumers exporters importers carmakers farmers miners manufacturers retailers insurers airlines workers shoppers buyers factories producers refiners steelmakers utilities hospitals lenders homebuilders builders businesses families drivers tourists regulators funds goods exchanges shares stocks equities',
);

/** `European mills`, `U.S. households`: who acts in a sentence that names nobody else. */
function nationals(list: TokenList, at: number, text: string): Name | undefined {
  const [token, actor] = [list[at], list[at + 1]];
  if (token === undefined || actor === undefined || !NATIONAL.has(token) || !ACTORS.has(actor)) return undefined;
  // `its US shares`, `Toyota’s American shares`
  const before = tokenAt(list, at - 1);
  if (SECURITIES.has(actor) && (isPossessive(before) || before?.text === 'its' || before?.text === 'their')) return undefined;
  return { first: at, next: at + 2, subject: text.slice(token.start, actor.end), class: 'market' };
}

const isIndexWord = (word: string): boolean => word === 'index' || word === 'composite' || word === 'average';

/** In headlines verbs have capitals too: `Klarna Raises`, `KOSDAQ Off`. */
const isPredicate = (token: Token): boolean => (token.begins & (BEGINS.verb | BEGINS.direction)) !== 0 && !NAMED.has(token);
const NAMED = wordList(
  'united allied limited consolidated advanced associated applied integrated incorporated diversified advance premium gap growth',
);

const ROLES = wordList(
  'chief ceo cfo president chairman chairwoman chair analyst economist strategist minister secretary founder co-founder director executive officer spokesman spokeswoman governor senator boss manager treasurer billionaire mr mrs ms dr',
);

/** `finance chief Amy Hood`: people are not what a figure is about. */
const isPerson = (list: TokenList, at: number): boolean => {
  const before = tokenAt(list, at - 1);
  if (before?.kind !== 'word') return false;
  return ROLES.has(before) || (before.capital && ROLES.has(tokenAt(list, at - 2)));
};
