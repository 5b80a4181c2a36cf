import { COMMA, codeAt, isDigit } from '../../characters.ts';
import type { Span } from '../spans/spans.ts';
import { Flag, hasFlag, type Tokens, wordAt } from '../words/tokens.ts';
import { Form, readWord } from '../words/vocabulary.ts';
import { MARKET_PLACES } from '../words/words.ts';
import { hasForm, type Neighbour } from './beside.ts';

/** `the tech-heavy Nasdaq`, `the broader Topix`: what indices are called stands after their article; `German DAX` needs none. */
export const hasEpithet = (tokens: Tokens, before: Neighbour, end: number): boolean =>
  before.gap === ' ' &&
  (COUNTRY_EPITHETS.test(before.word) ||
    (isLifted(tokens, before) && !OF_COMPANY.test(tokens.text.slice(end, end + 24))) ||
    (INDEX_EPITHETS.test(before.word) &&
      (readWord(tokens, before.index - 1).text === 'the' || readWord(tokens, before.index - 2).text === 'the')));
/** `miners lift FTSE`, `Builders drag down FTSE`: what moves it needs none in a headline. */
const isLifted = (tokens: Tokens, { word, index }: Neighbour): boolean =>
  LIFTS.test(word) || ((word === 'down' || word === 'up') && LIFTS.test(readWord(tokens, index - 1).text));
const LIFTS = /^(?:lift|drag|pull|boost|prop|sink|haul)(?:s|ed|ged)?$/;
/** `lift Dow profit`, `sinks Dow to loss`: what no index has. */
const OF_COMPANY =
  /^ (?:(?:net |operating |quarterly )?(?:profits?|revenues?|sales|earnings|stake|shares|margins?)|to (?:a )?(?:loss|profit))\b/;
const INDEX_EPITHETS = /^(?:heavy|laden|laced|rich|weighted|focused|dominated|benchmark|broader|broad|wider|chip|xetra)$/;
const COUNTRY_EPITHETS = /^(?:german|french|italian|spanish|swiss|dutch|japanese|brazilian)$/;

/** `Frankfurt's DAX`: as good as an article. */
export const isOfMarket = (tokens: Tokens, { gap, index }: Neighbour): boolean =>
  gap === ' ' &&
  index >= 0 &&
  hasFlag(tokens, index, Flag.possessive) &&
  MARKET_PLACES.has(wordAt(tokens, index).slice(0, -2).toLowerCase());

/** `the NYSE and the Nasdaq`, `move its listing to the Nasdaq`, `On the Nasdaq, 1,046 stocks rose`: the exchange. */
export const isBesideVenue = (text: string, { start, end }: Span): boolean => {
  const after = text.slice(end, end + WIDEST);
  return VENUE_NAMED.test(after) || ENTRY_AFTER.test(after) || (isLed(text, start) && isVenueLed(text, start, after));
};
const isVenueLed = (text: string, start: number, after: string): boolean => {
  const before = text.slice(Math.max(0, start - WIDEST), start);
  return (
    NAMED_VENUE.test(before) ||
    LISTED_ON.test(before) ||
    (MOVED_TO.test(before) && !TO_INDEX.test(after)) ||
    (before.endsWith('n the ') && COUNT_AFTER.test(after))
  );
};
const WIDEST = 48;
/** What all that stands before a venue ends in: asked first, as most names have nothing of the kind. */
const isLed = (text: string, start: number): boolean =>
  codeAt(text, start - 1) === SPACE && LEADS.test(text.slice(Math.max(0, start - LONGEST_LEAD), start));
const LEADS = / (?:on|onto|at|via|to|from|the|and|or|over|of|than) $/i;
const LONGEST_LEAD = 6;
const NAMED_VENUE = /(?:NYSE|New York Stock Exchange),? (?:and|or|over|to|from|instead of|rather than) (?:the )?$/;
const VENUE_NAMED = /^,? (?:and|or|over|to|from|instead of|rather than) (?:the )?(?:NYSE|New York Stock Exchange)\b(?! Composite| FANG)/;
const LISTED_ON =
  /(?:\b(?:listings?|lists?|listed|shares|stocks?|debut(?:s|ed)?|float(?:s|ed)?|trad(?:e|es|ed|ing)|quoted|IPO|bell|ratio|issues|decliners|advancers)|\$\d[\d.,]*) (?:on|at|via) (?:the )?$/i;
const MOVED_TO =
  /\b(?:(?:de|re|up)?list(?:ings?|ed|s)?|mov(?:e|es|ed|ing)|switch(?:es|ed|ing)?|transfer(?:s|red|ring)?|shift(?:s|ed|ing)?) (?:onto|to|from) (?:the )?$/i;
/** `moved from the Nasdaq to the Dow`: what money does. */
const TO_INDEX = /^ (?:in)?to (?:the )?(?!New York Stock|NYSE)[A-Z]/;
const ENTRY_AFTER = /^(?:(?:['’]s)? (?:debut|(?:de|re|up)?listing|IPO|flotation|MarketSite)| to trade)\b/;
const COUNT_AFTER = /^,? (?:some |about )?\d[\d,]* (?:stocks|issues|shares|companies)\b/;

/** `Dow, S&P and Nasdaq futures`, `MSCI's broadest index of shares`, `NIFTY TOP LOSERS`: the noun behind a row of names, or behind whose index it is. */
export const isOfIndexNoun = (text: string, { start, end, surface, index }: Span): boolean => {
  const first = codeAt(text, start);
  const publisher = !index && (first === CAPITAL_M || first === CAPITAL_F) && PUBLISHERS.has(surface);
  if (!index && !publisher) return false;
  const after = codeAt(text, end);
  if (after !== SPACE && after !== COMMA && after !== RIGHT_QUOTE && after !== QUOTE) return false;
  const rest = text.slice(end, end + WIDEST_ROW);
  return (
    ROW_TO_NOUN.test(rest) ||
    (index && (E_MINI.test(rest) || MEMBERS.test(rest) || TOP.test(rest))) ||
    (publisher && (OWN_INDEX.test(rest) || (ARTICLE.test(text.slice(Math.max(0, start - 4), start)) && KIND_OF_INDEX.test(rest))))
  );
};
const SPACE = 32;
const QUOTE = 39;
const RIGHT_QUOTE = 0x2019;
const WIDEST_ROW = 72;
const [CAPITAL_F, CAPITAL_M] = [70, 77];
const PUBLISHERS: ReadonlySet<string> = new Set(['MSCI', 'FTSE Russell']);
const ROW_TO_NOUN =
  /^(?:, [A-Z][A-Za-z&]{1,12}(?: [A-Z\d][A-Za-z\d]{1,12})?){0,3},? (?:and|or) [A-Z][A-Za-z&]{1,12}(?: [A-Z\d][A-Za-z\d]{1,12})? (?:index )?(?:futures|indexes|indices)\b/;
/** Futures of an index, of a smaller size. */
const E_MINI = /^ [eE]-minis?\b/;
/** Only an index has them: `NIFTY TOP LOSERS`, `Dow component Boeing`. */
const TOP = /^ top (?:gainers|losers)\b/i;
const MEMBERS = /^ (?:members?|components?|constituents?)(?:,| [A-Z])/;
const OWN_INDEX =
  /^['’]s (?:[a-z-]{2,15} ){0,3}(?:index|gauge|benchmark|measure)(?:,| (?:of|for|that|rose|fell|was|has|gained|lost|slid)\b)/;
const ARTICLE = /\b(?:the|an) $/i;
const KIND_OF_INDEX = /^ (?:[a-z-]{2,15} ){0,3}(?:index|gauge|benchmarks?)\b/;

/** `S&P and MSCI indexes`: all that two publishers calculate, none of them. */
export const isOfFamilies = (text: string, { start, end, surface }: Span): boolean =>
  surface === FAMILY &&
  (SURVEY.test(text.slice(end, end + WIDEST)) ||
    WITH_PUBLISHER.test(text.slice(end, end + WIDEST)) ||
    (/^ ind(?:exes|ices)\b/.test(text.slice(end, end + 10)) && PUBLISHER_WITH.test(text.slice(Math.max(0, start - WIDEST), start))));
const FAMILY = 'S&P';
/** `S&P flash PMIs`, `S&P CoreLogic Case-Shiller`: what it publishes of other things. */
const SURVEY =
  /^(?: Global)?(?: (?:flash|final|composite|manufacturing|services|U\.?S\.?|UK|German|euro|zone)){0,4} (?:PMIs?|purchasing managers|CoreLogic|Cotality|Case-Shiller)\b/;
const WITH_PUBLISHER = /^(?:,| and| or) (?:MSCI|FTSE Russell)(?: (?:and|or) [A-Z][A-Za-z]+)? ind(?:exes|ices)\b/;
const PUBLISHER_WITH = /(?:MSCI|FTSE Russell)(?:,| and| or) $/;

/** `the Nikkei business daily`: not the index. */
export const isPaper = ({ text, start }: Tokens, after: Neighbour): boolean =>
  after.gap === ' ' && hasForm(after, Form.paperStart) && PAPER.test(text.slice(start[after.index], (start[after.index] ?? 0) + 24));
const PAPER = /^(?:(?:business|economic|financial) )?(?:daily|newspaper)\b/;

/** `DOW 26,815.14`: where an index stands, right after it. */
export const levelAfter = (text: string, end: number): string =>
  isDigit(codeAt(text, end + 1)) ? (LEVEL.exec(text.slice(end, end + 11))?.[1] ?? '') : '';
const LEVEL = /^[ \t\n](\d{1,3},\d{3})(?![\d,])/;
