import { COMMA, codeAt, Signs } from '../../characters.ts';
import type { InstrumentId } from '../../instruments/instrument.ts';
import { HashSieve, hashOf } from '../../instruments/name-filter.ts';
import type { Span } from '../spans/spans.ts';
import { gapAfter, type Tokens, wordAt } from '../words/tokens.ts';
import { HOME_WORDS, LEGEND_WORDS, STATE_STARTS, STATES } from '../words/words.ts';
import type { Neighbour } from './beside.ts';
import type { Page } from './page.ts';

const LEGEND_HASHES: ReadonlySet<number> = new Set([...LEGEND_WORDS].map(hashOf));
const LEGEND_SIEVE = new HashSieve(LEGEND_HASHES);

/** Whether words of gods and heroes stand within a dozen words. */
export function isLegend(tokens: Tokens, span: Span, page: Page): boolean {
  if (span.to > span.from || span.explicit || !span.senses.any || page.kind === 'business') return false;
  // No god has initials: `KKR`.
  if (codeAt(tokens.text, span.start + 1) <= LAST_CAPITAL) return false;
  for (let index = Math.max(0, span.from - 12); index <= span.from + 12 && index < tokens.count; index += 1) {
    const hash = tokens.hash[index] ?? 0;
    if (LEGEND_SIEVE.mayHave(hash) && index !== span.from && LEGEND_HASHES.has(hash)) return true;
  }
  return false;
}

const [SPACE, COLON] = [32, 58];

/** `grew up in Ford`: where people live, whatever else has the name. */
const LIVES_IN = /\b(?:grew up|grow up|(?:was|were) born|born and raised|lives?|lived|living|settled) in $/;
const LONGEST_LIFE = 20;
const [I, N] = [105, 110];

/** The state after a place, or the colon of a dateline; `in` where nobody else can be meant: of two places in a dateline, and where somebody lives. */
export function stateAfter(tokens: Tokens, { to, start, end }: Span, starts: boolean): string {
  const dateline = datelineOf(tokens.text, start, end);
  if (dateline !== '') return dateline;
  // A dateline: `Zurich: Shares slid.`
  if (starts && codeAt(tokens.text, end) === COLON) return RATING.test(tokens.text.slice(end, end + 16)) ? '' : ':';
  if (
    codeAt(tokens.text, start - 2) === N &&
    codeAt(tokens.text, start - 3) === I &&
    LIVES_IN.test(tokens.text.slice(Math.max(0, start - LONGEST_LIFE), start))
  )
    return 'in';
  if (codeAt(tokens.text, end) !== COMMA || gapAfter(tokens, to) !== '' || to + 1 >= tokens.count) return '';
  const word = wordAt(tokens, to + 1);
  const first = STATE_STARTS.has(word) ? `${word} ${tokens.text.slice(tokens.start[to + 2] ?? 0, tokens.end[to + 2] ?? 0)}` : word;
  return STATES.has(first) ? first : '';
}

/** `WASHINGTON/ZURICH - The`, `ZURICH (Reuters) - Shares`: capitals at the start of a line, before a dash. */
export function datelineOf(text: string, start: number, end: number): '' | ':' | 'in' {
  const before = codeAt(text, start - 1);
  const paired = before === SLASH || codeAt(text, end) === SLASH;
  if (!paired && start > 0 && before !== LINE_BREAK) return '';
  if (codeAt(text, end - 1) > LAST_CAPITAL || !DATELINE.test(text.slice(end, end + WIDEST_DATELINE))) return '';
  if (!paired) return ':';
  return before !== SLASH || /(?:^|\n)(?:[A-Z.]{2,14}[ /]){1,4}$/.test(text.slice(Math.max(0, start - 32), start)) ? 'in' : '';
}
const [SLASH, LINE_BREAK, LAST_CAPITAL, WIDEST_DATELINE] = [47, 10, 90, 48];
const DATELINE = /^(?:\/[A-Z]{3,14}(?: [A-Z]{3,12})?)?(?:, [A-Z][a-z]{2,8}\.? \d{1,2})?(?: \([A-Z][A-Za-z ]{1,16}\))? ?[-–—] ?["“A-Z]/;

/** `Paris rose 1% and Zurich closed lower`, `Paris 0.5% and Zurich fell 0.1%`: the bourse, in a sentence with another. */
export function isBourse(text: string, { start, end, surface }: Span): boolean {
  if (surface !== 'Zurich') return false;
  const closes = CLOSES.test(text.slice(end, end + 16));
  const before = text.slice(Math.max(0, start - 120), start);
  if (!closes && !ROW_OF_MOVES.test(before)) return false;
  return (
    BOURSES.test(before.split(SENTENCE_END).at(-1) ?? '') ||
    (closes && BOURSES.test(text.slice(end, end + 120).split(SENTENCE_END, 1)[0] ?? ''))
  );
}
const CLOSES = /^ (?:closed|ended|finished|opened)\b(?! (?:its|the|an?) )/;
const ROW_OF_MOVES = /\d(?:%| per ?cent),? (?:and|while|but) $/;
const SENTENCE_END = /[.!?]["”’]? |\n/;
/** `Shares in London rose` are of companies. */
const BOURSES =
  /(?<!\bin )\b(?:Paris|Frankfurt|Milan|Madrid|Amsterdam|London|Stockholm|Tokyo)(?: (?:stocks|shares))? (?:closed|ended|finished|opened|rose|fell|gained|lost|shed|added|slid|edged|drifted|stayed|was (?:up|down|flat|off)|(?:up|down) \d|\d)/;

/** `Macquarie: Neutral`: what brokers say of shares. */
const RATING = /^: (?:buy|sell|hold|neutral|(?:out|under)perform|(?:over|under|equal)[ -]?weight|reduce|accumulate|initiate|maintain)/i;

const LOWEST_SMALL = 97;

/** `Target Raised by`: a column of brokers' tables. */
const BROKERS = /^ (?:Raised|Lowered|Cut|Set|Boosted) by/;

/** `BUY, Target: 4300`: what stands before a price is a word. */
export const isLabel = (text: string, { start, end, senses }: Span): boolean =>
  senses.word &&
  (codeAt(text, end) === SPACE
    ? codeAt(text, end + 1) < LOWEST_SMALL && BROKERS.test(text.slice(end, end + 14))
    : isQuoted(text, start, end));

/** `Visa issues would hit workers`: the paper; `mRNA vaccines` in capitals: the molecule; `a Pandora's box`: trouble. */
export function isOtherThing(text: string, { start, end, surface }: Span): boolean {
  const first = codeAt(text, start);
  if (first === CAPITAL_V) return surface === 'Visa' && OF_VISA.test(text.slice(end, end + 28));
  if (first === CAPITAL_P) return surface.startsWith('Pandora') && OF_TROUBLE.test(text.slice(start, start + 14));
  // Letters in a plate.
  if (first === CAPITAL_A) return surface === 'Alphabet' && text.startsWith(' soup', end);
  if (first === CAPITAL_B) return surface === 'Box' && OF_TROUBLE.test(text.slice(Math.max(0, start - PANDORAS), end));
  return first === CAPITAL_M && surface === 'MRNA' && OF_MOLECULE.test(text.slice(end, end + 12));
}
const [CAPITAL_A, CAPITAL_B, CAPITAL_M, CAPITAL_P, CAPITAL_V, PANDORAS] = [65, 66, 77, 80, 86, 10];
const OF_TROUBLE = /^Pandora['’]s [Bb]ox\b/;
const OF_MOLECULE = /^(?:-based| (?:technolog|vaccin|shot|drug|medicin|therap|jab|platform|Covid))/;
const OF_VISA =
  /^ (?:issues (?:would|will|could|may|can|have|had|are|were|facing|for)|status|bans?|curbs|crackdowns?|renewals?|appointments?|problems|restrictions)\b/;

/** `monero means coin`, `the word "ether"`: of a word in lower case, that the sentence is about it. */
export const wordItself = (text: string, { start, end }: Span, { word }: Neighbour): string =>
  word === 'means' ||
  (QUOTES.includes(codeAt(text, start - 1)) &&
    QUOTES.includes(codeAt(text, end)) &&
    CALLED.test(text.slice(Math.max(0, start - 10), start - 1)))
    ? word || '"'
    : '';
const CALLED = /\b(?:word|term|name) $/;
const QUOTES: readonly number[] = Array.from('"“”‘’\'', (sign) => sign.charCodeAt(0));

const isQuoted = (text: string, start: number, end: number): boolean =>
  codeAt(text, end) === COLON &&
  /^: ?(?:Rs\.? ?|[₹$€£])?\d/.test(text.slice(end, end + 8)) &&
  /\b(?:buy|sell|hold|add|reduce|accumulate|cmp|price|stop ?loss|sl)\b[^\n]{0,12}$/i.test(text.slice(Math.max(0, start - 28), start));

/** What only a business is, right after a name: `Marathon, the refiner`. */
export function companyApposed(text: string, end: number): string {
  if (codeAt(text, end) === SPACE && isDash(codeAt(text, end + 1)) && MOVER.test(text.slice(end, end + 60))) return 'shares';
  if (codeAt(text, end) !== COMMA || !APPOSED_STARTS.has(codeAt(text, end + 2))) return '';
  const following = text.slice(end, end + 60);
  return (COMPANY_APPOSED.exec(following) ?? WHOSE_UNIT.exec(following))?.[1] ?? '';
}
/** `Kerry, whose Taste unit`. */
const WHOSE_UNIT = /^, whose (?:[A-Z][A-Za-z'’-]{1,14} ){1,3}(unit|arm|division|subsidiary)\b/;
const isDash = (c: number): boolean => c === 45 || c === 0x2013 || c === 0x2014;
/** The head of an item of a list of movers: `Workday — Shares slid`. */
const MOVER = /^ (?:—|–|--?) (?:Shares|The (?:[A-Za-z'’-]{2,14} ){0,4}(?:stock|shares|company|giant|maker|retailer|bank))\b/;
const APPOSED_STARTS = new Signs('atoiw');
const COMPANY_APPOSED =
  /^, (?:an?|the|once|its|another) (?:[A-Za-z'’-]{2,14} ){0,3}(?:[a-z]{3,8}-?)?(makers?|refiner|retailer|grocer|insurer|lender|airline|chain|[a-z]*builder|conglomerate|utility|drugstore|railroad|biotech|supermarket|company|firm|giant|brewer|distiller|manufacturer|producer|operator|supplier|distributor|wholesaler|jeweller|jeweler|lessor|steelmaker|start-?up|exchange|(?:cosmetics|fashion|luxury|media|food|drinks|beverages?|insurance|banking|mining|energy|steel|cement|chemicals?|property|logistics|telecoms?|engineering|industrial|defen[cs]e|technology|tech|travel|hotel|retail|software|shipping|car|auto|payments|pharma|beauty|toy|e-commerce|cruise|river-cruise|gaming|betting) (?:group|line|platform))\b/;

/** `Jamaica Stock Exchange`: more than one company has a name such as Berger Paints. */
export const isOfUnlistedMarket = (text: string): boolean => MARKETS.some((market) => isOfMarketCalled(text, market));

function isOfMarketCalled(text: string, market: string): boolean {
  for (let at = text.indexOf(market); at >= 0; at = text.indexOf(market, at + market.length))
    if (UNLISTED_MARKET.test(text.slice(Math.max(0, at - 21), at))) return true;
  return false;
}
/** Without the space before them, which stands everywhere and would stop the search as often. */
const MARKETS = ['Stock Exchange', 'Composite Index'] as const;
const UNLISTED_MARKET =
  /(?:Jamaican?|Tobago|Barbados|Guyana|Bahamas|Ghana|Zimbabwe|Victoria Falls|Botswana|Namibian?|Mauritius|Uganda|Salaam|Rwanda|Lusaka|Zambian?|Malawi|Eswatini|Nepal|Cyprus|Malta|Bahrain|Muscat|Amman|Beirut|Damascus|Iraq|Tehran|Kazakhstan|Tashkent|Georgian|Armenian?|Mongolian|Bulgarian|Belgrade|Macedonian|Montenegro|Bolivian?|Quito|Guayaquil) $/;

/** `(CoinDesk) Bitcoin fell`, `LONDON (CNBC) - Shares rose`: whose report it is. */
export const isByline = (text: string, { start, end }: Span): boolean =>
  codeAt(text, start - 1) === OPENING && codeAt(text, end) === CLOSING && BYLINE_AFTER.test(text.slice(Math.max(0, start - 40), start));
const [OPENING, CLOSING] = [40, 41];
const BYLINE_AFTER = /(?:^|\n|\b[A-Z]{3,}[,.]?(?: [A-Z][A-Za-z]*\.?,?)?(?: \d{1,2})? )\($/;

/** `Delta Electronics (Thailand)`: another company, where it is listed. */
export function isArmAbroad(text: string, end: number, id: InstrumentId): boolean {
  if (codeAt(text, end + 1) !== OPENING || codeAt(text, end) !== SPACE) return false;
  const place = IN_BRACKET.exec(text.slice(end, end + 16))?.[1]?.toLowerCase() ?? '';
  return ARM_PLACES.has(place) && HOME_WORDS[id.slice(0, 2)]?.has(place) === false;
}
/** Where arms are listed. `Glencore (Switzerland)` and `Lenovo (China)` say where who is listed elsewhere sits. */
const ARM_PLACES: ReadonlySet<string> = new Set(['india', 'thailand', 'malaysia', 'indonesia']);
const IN_BRACKET = /^ \(([A-Z][a-z]+)\)/;

/** `IBM, inclusion body myositis,`: the words after say what the letters are short for. */
export function isExplained(text: string, { surface, end }: Span): boolean {
  if (surface.length < 3 || surface.length > 5 || !/^[A-Z]+$/.test(surface)) return false;
  const words = /^(?:, | \()([a-z]+(?:[ -][a-z]+){2,6})[,.)]/.exec(text.slice(end, end + LONGEST_MEANING))?.[1];
  if (words === undefined) return false;
  const initials = words.split(/[ -]/).flatMap((word) => (SMALL.test(word) ? [] : [word.charAt(0)]));
  return initials.join('').toUpperCase() === surface;
}
const LONGEST_MEANING = 72;
const SMALL = /^(?:of|and|the|for|in|to|on)$/;
