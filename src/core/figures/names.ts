import type { Entity, InstrumentId } from '../instruments/instrument.ts';
import type { Mention } from '../mentions/mention.ts';
import { wordSet } from '../word-set.ts';
import { commonSubject, mayBeSubject, type SubjectClass } from './common-subjects.ts';
import { MONTHS } from './negatives.ts';
import { isNamedPerson } from './people.ts';
import { hasLowerCase, isDash, isPossessive, type Token, tokenAt } from './tokens.ts';
import { BEGINS, registered } from './vocabulary.ts';

/** Something in a sentence that a figure may be about: `tokens[first]` up to, not including, `tokens[next]`. */
export interface Name {
  readonly first: number;
  readonly next: number;
  /** As the record calls it: a symbol, else the name as written. */
  readonly subject: string;
  readonly instrument?: InstrumentId | undefined;
  readonly class: SubjectClass;
  /** A brand or a business of the instrument, not the instrument itself: `AWS`. */
  readonly part?: true | undefined;
  /** What stands inside it: the coin of `spot Bitcoin ETFs`. */
  readonly inside?: Referent | undefined;
}

/** What a mention, or an earlier one, stands for. */
export type Referent = Pick<Name, 'subject' | 'class' | 'instrument'>;

/** Capitalised and yet no name, at least at the start of a sentence. */
const NO_NAME = wordSet(`
 the a an this that these those it its he she they we i you his her their our my in on at of for to from by with as and or but if when while after before
 since during until although though because despite amid among between over under above below about around nearly almost roughly approximately more less fewer most
 some any all both each every many much few several other another one two three four five six seven eight nine ten no not never yet so then there here what which
 who why how where now today yesterday tomorrow meanwhile however still also even only just once upwards last next first second third early late earlier later overnight
 analysts investors traders shares stocks stock revenue revenues sales profit profits earnings net income loss losses companies company markets market futures bonds bond prices price
 demand total operating gross overall quarterly annual monthly daily weekly global spot holders dealers buyers sellers borrowing employers executives management directors banks funds fund
 according following like unlike given compared based having being add put take count counting cryptocurrencies crypto tech technology energy oil gold deliveries orders trading
 forecasts expectations expected consensus fears worries guidance margins margin costs spending debt cash growth inflation unemployment payrolls odds rates rate jobs
 m&a ceo cfo chief president chairman mr mrs ms dr monday tuesday wednesday thursday friday saturday sunday advertisement filed posted page brief source sources update exclusive
 back not plenty small money bids warrants part parts bottom top data figures numbers details results notes under switching conversely similarly notably additionally
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
 group day eve year
 north south east west central eastern western northern southern wall street exchange yes thanksgiving christmas easter azure
`);

/** Names that are mostly places; a figure is about one only when nothing else is there. */
const PLACES = wordSet(`
 us u.s. usa uk u.k. eu china japan germany france britain india russia canada australia korea taiwan europe asia america africa greece italy spain brazil mexico london
 toronto vancouver montreal mumbai taipei bangkok jakarta manila stockholm oslo copenhagen helsinki vienna prague warsaw budapest madrid lisbon rome milan amsterdam
 munich berlin dublin edinburgh dubai riyadh doha johannesburg nairobi lagos cairo santiago lima bogota houston dallas austin seattle denver atlanta miami detroit phoenix
 dakota alabama alaska arkansas colorado connecticut delaware hawaii idaho illinois iowa kansas kentucky maine maryland massachusetts minnesota mississippi missouri montana nebraska
 hampshire oklahoma oregon pennsylvania rhode tennessee vermont wisconsin argentina chile colombia peru nigeria egypt kenya pakistan bangladesh malaysia philippines
 portugal austria belgium denmark finland hungary romania czechia
 tokyo frankfurt paris washington brussels beijing shanghai shenzhen york texas california nevada michigan louisiana ohio florida chicago boston singapore ireland switzerland
 nevada pilbara arizona georgia virginia utah wyoming indiana carolina jersey hong kong silicon valley capitol hill
 netherlands sweden norway israel turkey vietnam thailand indonesia ukraine poland geneva zurich seoul sydney melbourne perth delhi mumbai
`);

/** Words that begin or are names elsewhere in the text. */
interface KnownWords {
  readonly known: ReadonlySet<string>;
  readonly weak: ReadonlySet<string>;
}

/** Names of one sentence in order: mentions first, then common subjects, then runs of capitals. `known` words begin a name elsewhere in the text. */
export function names(
  list: readonly Token[],
  mentions: readonly Mention[],
  entities: Readonly<Record<InstrumentId, Entity>>,
  text: string,
  words: KnownWords,
): Name[] {
  const found: Name[] = [];
  let mention = 0;
  for (let at = 0; at < list.length; ) {
    const token = list[at];
    if (token === undefined) break;
    while (mention < mentions.length && (mentions[mention]?.end ?? 0) <= token.start) mention += 1;
    const current = mentions[mention];
    if (!token.capital && !mayBeSubject(token, list[at + 1]) && (current === undefined || current.start >= token.end)) {
      at += 1;
      continue;
    }
    const name =
      current !== undefined && current.start < token.end
        ? (common(list, at, current, entities) ?? fromMention(list, at, current, entities))
        : (common(list, at, current, entities) ?? capitals(list, at, text, current?.start ?? Number.POSITIVE_INFINITY, words));
    if (name === undefined) {
      at += 1;
      continue;
    }
    const previous = found.at(-1);
    if (previous !== undefined && isSameInBrackets(list, previous, name)) {
      // `IREN (IREN)`, `Sharp (6753)`: one name; an instrument beats a plain name.
      const better = previous.instrument === undefined && name.instrument !== undefined ? name : previous;
      found[found.length - 1] = uniform(better, previous.first, name.next + 1);
      at = name.next + 1;
      continue;
    }
    // `Vietnam’s economy grew`: the country did
    if (name.class === 'economy' && name.subject === 'economy' && previous?.next === name.first - 1 && isPossessive(list[previous.next]))
      found[found.length - 1] = uniform({ ...name, subject: previous.subject }, previous.first, name.next);
    else found.push(uniform(name, name.first, name.next));
    at = name.next;
  }
  return found;
}

/** The name from `first` to `next`, with all its fields in one order: what every later look at it costs depends on that. */
const uniform = ({ subject, instrument, class: kind, part, inside }: Name, first: number, next: number): Name => ({
  first,
  next,
  subject,
  instrument,
  class: kind,
  part,
  inside,
});

/** What a record calls an entity: the symbol a reader knows (a US ticker, a coin), else the name (`Sharp`, `Nikkei 225`). */
export function subjectName(entity: Entity): string {
  const bySymbol = entity.kind === 'crypto' || (entity.kind !== 'organisation' && entity.id.startsWith('US:'));
  return bySymbol ? entity.symbol : entity.name;
}

/** As the text calls it, unless by a symbol that readers know; an old symbol (`IAC` in 2015) stays as written. */
function subjectOfMention(entity: Entity, mention: Mention): string {
  const symbol = subjectName(entity);
  if (entity.kind === 'organisation' || symbol !== entity.symbol) return mention.surface;
  if (mention.kind !== 'company' || mention.surface.includes(symbol)) return symbol;
  return isFormer(entity.name, mention.surface) && !mention.surface.toLowerCase().includes(symbol.toLowerCase()) ? mention.surface : symbol;
}

/** No longer word of the name stands in the surface. */
function isFormer(name: string, surface: string): boolean {
  // Nearly always it begins with the name’s first word.
  const space = name.indexOf(' ');
  const first = space < 0 ? name : name.slice(0, space);
  if (first.length > 2 && PLAIN.test(first) && surface.startsWith(first)) return false;
  const words = surface.toLowerCase();
  return !name
    .toLowerCase()
    .split(/[ .,&-]+/)
    .some((word) => word.length > 2 && words.includes(word));
}
const PLAIN = /^[A-Za-z]+$/;

/** Legal forms that may follow a name. */
const FORMS = wordSet('inc corp co ltd plc ag sa nv se ab asa spa bhd llc group holdings corporation company limited index .');

function fromMention(list: readonly Token[], at: number, mention: Mention, entities: Readonly<Record<InstrumentId, Entity>>): Name {
  let next = at + 1;
  while ((list[next]?.start ?? Number.POSITIVE_INFINITY) < mention.end) next += 1;
  while (FORMS.has(list[next]?.text ?? '') && (list[next]?.capital === true || list[next]?.glued === true)) next += 1;
  const entity = entities[mention.instrument];
  const subject = entity === undefined ? mention.surface : subjectOfMention(entity, mention);
  const part = mention.kind === 'brand' ? true : undefined;
  return { first: at, next, subject, instrument: mention.instrument, class: entity?.kind ?? 'organisation', part };
}

/** A common subject outside the next mention, or one that holds it whole: `spot Bitcoin ETFs`. */
function common(
  list: readonly Token[],
  at: number,
  mention: Mention | undefined,
  entities: Readonly<Record<InstrumentId, Entity>>,
): Name | undefined {
  const read = commonSubject(list, at);
  if (read === undefined) return undefined;
  const end = tokenAt(list, read.next - 1)?.end ?? 0;
  if (
    mention !== undefined &&
    end > mention.start &&
    !(read.class === 'company' && end >= mention.end) &&
    !(read.class === 'market' && end > mention.end && (tokenAt(list, read.next - 1)?.text ?? '').endsWith('s'))
  )
    return undefined;
  // `the maker of Tylenol` is who owns the brand; the owner of a firm is another
  const within = mention !== undefined && end > mention.start && (read.class !== 'company' || mention.kind === 'brand');
  const entity = mention !== undefined && within ? entities[mention.instrument] : undefined;
  const inside = entity && { subject: subjectName(entity), class: entity.kind, instrument: entity.id };
  return { first: at, next: read.next, subject: read.subject, class: read.class, inside };
}

/** A run of capitalised words; `&`, `of` and dashes may join them. */
function capitals(list: readonly Token[], at: number, text: string, limit: number, { known, weak }: KnownWords): Name | undefined {
  const token = list[at];
  if (token === undefined || !token.capital || MONTHS.has(token.text) || isPredicate(token)) return undefined;
  // `mid-Atlantic`, `non-Nvidia`
  if (
    token.glued &&
    isDash(tokenAt(list, at - 1)) &&
    tokenAt(list, at - 1)?.glued &&
    tokenAt(list, at - 2)?.kind === 'word' &&
    tokenAt(list, at - 2)?.capital === false
  )
    return undefined;
  if (token.text === 'new' && list[at + 1]?.text === 'year') return undefined;
  // `256GB`
  if (token.glued && tokenAt(list, at - 1)?.kind === 'number') return undefined;
  const national = nationals(list, at, text);
  if (national !== undefined) return national;
  const opens = at === 0 || '"“‘•:—(.'.includes(tokenAt(list, at - 1)?.text ?? '');
  if (NO_NAME.has(token.text) && !(token.text.length <= 3 && isAllCaps(text, token) && !opens && PLACES.has(token.text))) return undefined;
  let next = at + 1;
  for (let word = list[next]; word !== undefined && word.start < limit; word = list[next]) {
    const after = list[next + 1];
    if (word.kind === 'word' && word.capital && !MONTHS.has(word.text) && !isPredicate(word)) next += 1;
    else if (word.kind === 'number' && after?.kind === 'word' && after.glued && after.capital) next += 2;
    else if (
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
  if (isPerson(list, at) || token.end - token.start === 1 || token.text === 'series') return undefined;
  if (alone && opens && !known.has(token.text) && !looksLikeName(list, next, text, token))
    if (!weak.has(token.text) || !takesObject(list, next)) return undefined;
  const index = isIndexWord(last.text) || isIndexWord(list[next]?.text ?? '');
  const subject = text.slice(token.start, last.end);
  const place = alone ? PLACES.has(token.text) : REGIONS.has(subject);
  const person = !index && !place && isNamedPerson(list, at, next);
  return { first: at, next, subject, class: index ? 'index' : place ? 'place' : person ? 'person' : 'name' };
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
]);

const NATIONAL = wordSet(
  'american european asian chinese japanese british german french korean indian russian canadian australian greek swiss italian spanish dutch belgian portuguese swedish norwegian danish finnish austrian polish turkish brazilian mexican taiwanese israeli argentine u.s. us uk',
);
const ACTORS = wordSet(
  'mills banks employers firms companies households consumers exporters importers carmakers farmers miners manufacturers retailers insurers airlines workers shoppers buyers factories producers refiners steelmakers utilities hospitals lenders homebuilders builders businesses families drivers tourists regulators funds goods exchanges',
);

/** `European mills`, `U.S. households`: who acts in a sentence that names nobody else. */
function nationals(list: readonly Token[], at: number, text: string): Name | undefined {
  const [token, actor] = [list[at], list[at + 1]];
  if (token === undefined || actor === undefined || !NATIONAL.has(token.text) || !ACTORS.has(actor.text)) return undefined;
  return { first: at, next: at + 2, subject: text.slice(token.start, actor.end), class: 'market' };
}

const isIndexWord = (word: string): boolean => word === 'index' || word === 'composite' || word === 'average';

/** In headlines verbs have capitals too: `Klarna Raises`, `KOSDAQ Off`. */
const isPredicate = (token: Token): boolean => (token.begins & (BEGINS.verb | BEGINS.direction)) !== 0 && !NAMED.has(token.text);
const NAMED = wordSet(
  'united allied limited consolidated advanced associated applied integrated incorporated diversified advance premium gap growth',
);

/** Openers that look like common nouns: `Attrition`, `Regulators`, `Severance`. */
const COMMON_ENDING = /(?:tion|sion|ment|ness|ance|ence|ship|ers|ors|ists|ials|ures|ings|als|ies|ity|ages|ents|ants|ing)$/;

const ROLES = wordSet(
  'chief ceo cfo president chairman chairwoman chair analyst economist strategist minister secretary founder co-founder director executive officer spokesman spokeswoman governor senator boss manager treasurer billionaire mr mrs ms dr',
);

/** `finance chief Amy Hood`: people are not what a figure is about. */
const isPerson = (list: readonly Token[], at: number): boolean => {
  const before = tokenAt(list, at - 1);
  if (before?.kind !== 'word') return false;
  return ROLES.has(before.text) || (before.capital && ROLES.has(tokenAt(list, at - 2)?.text ?? ''));
};

/** A lone capitalised opener is a name when a verb, a bracket or `'s` follows, or it is in capitals. */
function looksLikeName(list: readonly Token[], next: number, text: string, token: Token): boolean {
  const after = list[next];
  // `Calpers said its fund`: a plural would say `their`
  if (COMMON_ENDING.test(token.text) && !isAllCaps(text, token)) return isVerbLike(after) && list[next + 1]?.text === 'its';
  return (
    isAllCaps(text, token) ||
    isPossessive(after) ||
    after?.text === '(' ||
    (after?.text === ',' && ['which', 'who', 'a', 'an', 'the'].includes(list[next + 1]?.text ?? '')) ||
    (after?.kind === 'word' && isVerbLike(after))
  );
}

const isAllCaps = (text: string, token: Token): boolean => token.end - token.start >= 2 && !hasLowerCase(text, token);

const VERBS = wordSet(`
 is was are were be has had have will would could may might must can should did does said says sees saw expects reckons plans aims hopes
 rose fell climbs lost gave got put took hit held holds owes owed won went came stood sold bought paid made shed slid sank swung beat missed met spent sent drew led cut
 overtook withdrew sought brought built broke chose spoke drove wrote fought thought felt knew threw flew struck stuck dug sprang froze bore tore wore ate lent dealt meant
 swept crept laid told heard understood overcame sat undercut
 employs owns pays wants makes takes gets gives brings keeps receives requires remains operates generates produces sells buys spends earns serves manages raises includes
 posted became expanded contracted stagnated promise promised agreed began grew leapt kept left set ran rallied trades shares undertook hands fetched jumped vaulted has opens cleared stole extends sets puts lends invests supplies faces seeks hires
`);

registered(BEGINS.verb, VERBS);

/** `Verizon means to cut`, `Chubb sees a`: a verb in `-s`, by what follows it. */
const takesObject = (list: readonly Token[], at: number): boolean =>
  isVerbLike(list[at]) || ((list[at]?.text ?? '').endsWith('s') && OBJECTS.has(list[at + 1]?.text ?? ''));
const OBJECTS = wordSet('to that a an the its by no about more');

/** A finite verb, by list or by ending. */
export const isVerbLike = (token: Token | undefined): boolean => token !== undefined && (token.begins & BEGINS.verb) !== 0;

function isSameInBrackets(list: readonly Token[], previous: Name, name: Name): boolean {
  const open = list[previous.next]?.text === '(' ? previous.next : previous.next + 1;
  if (
    list[open]?.text !== '(' ||
    (open > previous.next && !["'", '’', '.'].includes(list[previous.next]?.text ?? '') && !isPossessive(list[previous.next])) ||
    list[name.next]?.text !== ')'
  )
    return false;
  const gap = name.first - open;
  if (gap > 4) return false;
  return previous.instrument === undefined || name.instrument === undefined || previous.instrument === name.instrument;
}
