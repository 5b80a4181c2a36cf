import { COMMA, codeAt, isCapital, isDigit } from '../../characters.ts';
import { countryOfExchange, countryOfSuffix, isCountry } from '../../instruments/countries.ts';
import { isLegalForm } from '../../instruments/fold.ts';
import { Flag, gapAfter, hasFlag, type Tokens, wordAt } from '../words/tokens.ts';

/** How a symbol is marked as one in the text. */
export type ExplicitForm = 'cashtag' | 'exchange-tag' | 'suffix' | 'glued' | 'bracket';

/** A symbol in a form of its own. `asks` are the surfaces (symbols or ids) to look up, best first. */
export interface ExplicitSymbol {
  readonly start: number;
  readonly end: number;
  readonly form: ExplicitForm;
  readonly symbol: string;
  readonly asks: readonly string[];
  /** Lines at home that it may be where their issuer stands before it: `GB:HSBA` of `HSBC (HSBA)`. */
  readonly homes: readonly string[];
  /** Country that the exchange or the suffix gives. */
  readonly country: string | undefined;
  /** Index of its word. */
  readonly token: number;
}

const SYMBOL = /^[A-Z][A-Z0-9]{0,6}(?:[.][A-Z])?$/;
const PLAIN_SYMBOL = /^[A-Z][A-Z0-9]{0,5}$/;
const WITH_SUFFIX = /^([A-Z0-9&]{1,10})\.([A-Z]{1,3})$/;
/** `-B.CO` after `MAERSK`: a class of shares before its market. */
const CLASS_WITH_SUFFIX = /^-([A-Z])\.([A-Z]{2})\b/;
/** `-GB` of `(London Stock Exchange: PAYS-GB)`: the country, in a bracket. */
const WITH_COUNTRY = /^-([A-Z]{2})\)/;
const VARIABLE = /^(?:PATH|HOME|USER|PWD|SHELL|LANG|TERM|HOST|PORT|TMP|ENV|EDITOR)$/;
const EURONEXT = ['FR', 'NL', 'BE', 'IT', 'PT', 'NO', 'IE'];
const HOME_CODE = /^[A-Z0-9]{1,10}$/;
/** Where symbols are letters, news writes them bare, and issuers are known by another line. Each is one more to ask for. */
const HOMES = ['GB', 'AU', 'DE', 'CH', 'NL'];
const NOWHERE: readonly string[] = [];
/** São Paulo writes a figure for the class of shares behind four letters, which nobody else does: `PETR4`. */
const homesOf = (word: string): readonly string[] => (OF_SAO_PAULO.test(word) ? [`BR:${word}`] : HOMES.map((each) => `${each}:${word}`));
const OF_SAO_PAULO = /^[A-Z]{4}\d{1,2}$/;

/** Symbols that the text itself marks: `$GPS`, `(NASDAQ: AMZN)`, `TSCO.L`, `GM-0.36%`, `Microsoft (MSFT)`. */
export function collectExplicit(tokens: Tokens): ExplicitSymbol[] {
  const { text } = tokens;
  const found: ExplicitSymbol[] = [];
  let colon = -1;
  let nextColon = text.indexOf(':');
  for (let index = 0; index < tokens.count; index += 1) {
    const flags = tokens.flags[index] ?? 0;
    if ((flags & (Flag.upper | Flag.number | Flag.digit)) === 0) continue;
    const from = tokens.start[index] ?? 0;
    const to = tokens.end[index] ?? 0;
    if (to - from > 14) continue;
    while (nextColon >= 0 && nextColon < from) {
      colon = nextColon;
      nextColon = text.indexOf(':', colon + 1);
    }
    const afterColon = colon >= 0 && from - colon <= EXCHANGE_WIDTH;
    // What nothing beside it marks is one by its dot alone: `BRK.A`, not `S&P`.
    const dotted = (flags & Flag.signs) !== 0 && (flags & Flag.number) === 0 && text.slice(from, to).includes('.');
    if (!dotted && !afterColon && !isMarked(text, from, to, (flags & Flag.digit) !== 0)) continue;
    const symbol = explicitAt(tokens, index);
    if (symbol) found.push(symbol);
  }
  return found;
}

/** Whether signs stand beside a word that may mark it as a symbol; nearly all have none. What begins with a digit needs a market. */
function isMarked(text: string, from: number, to: number, digit: boolean): boolean {
  const before = codeAt(text, from - 1);
  if (!digit && (before === DOLLAR || before === BRACKET || (before === SPACE && codeAt(text, from - 2) === BRACKET))) return true;
  const after = codeAt(text, to);
  const next = codeAt(text, to + 1);
  if (after === DOT || after === HYPHEN) return isCapital(next) || (!digit && after === HYPHEN && isDigit(next));
  if (after === SPACE && next === LOWER_T && !digit) return text.startsWith('to ', to + 1) && isMoney(text.charCodeAt(to + 4));
  if (after === COMMA) return !digit && next === SPACE && isSign(codeAt(text, to + 2));
  if (after !== SPACE && after !== TAB) return !digit && isSign(after) && isDigit(next);
  if (next === DOT) return isCapital(codeAt(text, to + 2));
  return !digit && (isDigit(next) || (isSign(next) && isDigit(codeAt(text, to + 2))));
}

const SPACE = 32;
const isMoney = (c: number): boolean => c === DOLLAR || c === 0x20ac || c === 0xa3;
const LOWER_T = 116;
const TAB = 9;
const DOLLAR = 36;
const BRACKET = 40;
const COLON = 58;
const HYPHEN = 45;
const DOT = 46;
/** `+`, `-`, `−`, `–`. */
const isSign = (c: number): boolean => c === 43 || c === 45 || c === 0x2212 || c === 0x2013;
/** So far before its symbol an exchange may begin. */
const EXCHANGE_WIDTH = 24;

function explicitAt(tokens: Tokens, index: number): ExplicitSymbol | undefined {
  const { text } = tokens;
  const possessive = hasFlag(tokens, index, Flag.possessive);
  const start = tokens.start[index] ?? 0;
  const end = (tokens.end[index] ?? 0) - (possessive ? 2 : 0);
  const word = text.slice(start, end);
  const before = text.charAt(start - 1);
  const inCountry = (form: ExplicitForm, country: string | undefined, asks: readonly string[], to: number): ExplicitSymbol => ({
    start: form === 'cashtag' ? start - 1 : start,
    end: to,
    form,
    symbol: word,
    asks,
    homes: form === 'bracket' || form === 'glued' ? homesOf(word) : NOWHERE,
    country,
    token: index,
  });
  const marked = (form: ExplicitForm, asks: readonly string[]): ExplicitSymbol => inCountry(form, undefined, asks, end);

  if (before === '$' && SYMBOL.test(word) && !/[A-Za-z0-9]/.test(text.charAt(start - 2))) {
    // `$AU 20` is money, `$HOME/bin` a variable.
    if (/^[A-Z]{1,2}$/.test(word) && /^ \d/.test(text.slice(end, end + 2))) return undefined;
    if (VARIABLE.test(word) || /[\w/=]/.test(text.charAt(end)) || /[:/={]/.test(text.charAt(start - 2))) return undefined;
    return marked('cashtag', [word]);
  }

  const market = before === '(' && SYMBOL.test(word) ? marketAfter(text, end, word) : undefined;
  if (market) return inCountry('exchange-tag', market, [`${market}:${word}`, word], end);

  const exchange = exchangeBefore(text, start);
  const country = (exchange && countryOfExchange(exchange)) || codeBefore(text, start);
  if ((exchange || country) && HOME_CODE.test(word.replace('.', ''))) {
    // One exchange in several countries: whichever has the symbol.
    if (exchange && /^euronext$/i.test(exchange))
      return marked(
        'exchange-tag',
        EURONEXT.map((each) => `${each}:${word}`),
      );
    if (country) {
      const code = country === 'HK' ? word.replace(/^0+/, '') : word;
      return inCountry('exchange-tag', country, [`${country}:${code}`, ...(PLAIN_SYMBOL.test(word) ? [word] : [])], end);
    }
  }
  const place = codeAt(text, end) === HYPHEN ? WITH_COUNTRY.exec(text.slice(end, end + 4))?.[1] : undefined;
  if (place && isCountry(place)) return inCountry('suffix', place, [`${place}:${word}`], end + 3);
  const suffixed = suffixOf(text, word, end);
  if (suffixed) {
    const code = suffixed.country === 'HK' ? suffixed.code.replace(/^0+/, '') : suffixed.code;
    return inCountry('suffix', suffixed.country, [`${suffixed.country}:${code}`, word], suffixed.end);
  }
  if (!SYMBOL.test(word)) return undefined;
  if (word === COMPOSITE && isAmongIndices(text, start, end)) return marked('glued', ['INDEX:IXIC']);
  if (mayBeBeforeChange(codeAt(text, end)) && isBeforeChange(tokens, index, word, text.slice(end, end + 32)))
    return marked('glued', [word]);
  // A quote set into the text, `BP PLC BP, -1.2% slid`: the symbol of whom the name right before it means, or nobody's.
  if (AFTER_COMMA.test(text.slice(end, end + 12)) && PLAIN_SYMBOL.test(word)) return marked('glued', NOWHERE);
  // A class of shares is written like nothing else: `BRK.A`.
  if (/^[A-Z]{2,4}\.[AB]$/.test(word)) return marked('suffix', [word]);
  // Also with spaces inside: `( ULTA )`.
  const opened = before === '(' || (before === ' ' && text.charAt(start - 2) === '(' && text.startsWith(' )', end));
  if (opened && PLAIN_SYMBOL.test(word) && /^ ?[);,:]/.test(text.slice(end, end + 2))) return marked('bracket', [word]);
  // London writes a dot after short ones, `(NG.)`: nobody else has that.
  if (before === '(' && PLAIN_SYMBOL.test(word) && text.startsWith('.)', end)) return marked('bracket', NOWHERE);
  return undefined;
}

/** Vendors' symbol of the Nasdaq Composite, and a broker's: `SPX +1% COMP +2%`, `I:COMP`. */
const COMPOSITE = 'COMP';
const isAmongIndices = (text: string, start: number, end: number): boolean =>
  /(?:^|[^A-Za-z])I:$/.test(text.slice(Math.max(0, start - 3), start)) ||
  (!text.includes('Compass') &&
    /^ ?:? ?(?:[+\-−–▲▼]?\d|\([+\-−–]?\d)/.test(text.slice(end, end + 6)) &&
    INDICES.test(text.slice(Math.max(0, start - ROW), start) + text.slice(end, end + ROW)));
const ROW = 40;
const INDICES = /\b(?:DJIA?|INDU|SPX|NDX|RUT|VIX|S&P ?500|Dow)\b/;

const mayBeBeforeChange = (next: number): boolean => next === SPACE || next === TAB || isSign(next);

/** `GM-0.36%`, `F +1.2%`; without a sign only where the words around are not in capitals too: `AMD 3.1%`, not `OIL UP 2.5%`. */
function isBeforeChange(tokens: Tokens, index: number, word: string, after: string): boolean {
  if (/^[+\-−–]\d+(?:[.,]\d+)?\s?%/.test(after)) return true;
  // `N/A -20.0%`.
  if (word.length === 1 && gapAfter(tokens, index - 1) === '/') return false;
  // `A +140% move`: an article.
  if (word === 'A' && /% [a-z]/.test(after)) return false;
  // Brokers' targets: `UNH to $310 from $420`.
  if (TARGET_PRICE.test(after)) return word.length >= 2 && !NO_SYMBOL.test(word);
  // A row of a table has the price between: `NVDA 187.62 +1.1%`.
  if (PRICE_AND_CHANGE.test(after))
    return (word.length >= 2 || beginsLine(tokens, index)) && !NO_SYMBOL.test(word) && !FIVE_DIGITS.test(after);
  if (/^ [+\-−–]\d+(?:[.,]\d+)?\s?%/.test(after)) return gapAfter(tokens, index - 1) !== '-' && !NO_SYMBOL.test(word);
  if (word.length < 2 || NO_SYMBOL.test(word) || !/^ \d+[.,]\d+\s?%/.test(after)) return false;
  return (
    index === 0 || !hasFlag(tokens, index - 1, Flag.upper) || gapAfter(tokens, index - 1) !== ' ' || isLegalForm(wordAt(tokens, index - 1))
  );
}

const AFTER_COMMA = /^, [+\-−–]\d+(?:[.,]\d+)?\s?%/;
const PRICE_AND_CHANGE =
  /^[ \t]\$?\d{1,3}(?:,\d{3})*\.\d{1,3}[ \t]{1,2}(?:[+\-−–]\d{1,3}(?:[.,]\d+)?\s?%|\([+\-−–]\d{1,3}(?:[.,]\d+)?\s?%\))/;
/** No share, but an index: `DOW 26,815.14 (-1.73%)`. */
const FIVE_DIGITS = /^[ \t]\d{2,3},\d{3}/;
const beginsLine = ({ text, start }: Tokens, index: number): boolean => index === 0 || text.charAt((start[index] ?? 0) - 1) === '\n';
const TARGET_PRICE = /^ to [$€£]\d{1,5}(?:\.\d+)? from [$€£]/;
const NO_SYMBOL =
  /^(?:VS|EST|EPS|PCT|OIL|GOLD|UP|DOWN|BY|AT|TO|OF|ON|OFF|IN|ADD|ROSE|FELL|JUMP|GAIN|DIP|SLIP|GDP|CPI|PPI|PCE|PMI|GST|VAT|CAGR|YOY|QOQ|MOM)$/;

/** `AIM` of `(PLUS:AIM)`: the market may follow its symbol. */
function marketAfter(text: string, end: number, word: string): string | undefined {
  if (codeAt(text, end) !== COLON || countryOfExchange(word)) return undefined;
  const code = /^: ?([A-Z]{2,10})\)/.exec(text.slice(end, end + 13))?.[1];
  return code === 'US' ? code : code && countryOfExchange(code);
}

/** `NASDAQ` in `(NASDAQ: AMZN`; also for the second symbol of `(NYSE: A, B)`. */
function exchangeBefore(text: string, start: number): string | undefined {
  const before = text.slice(Math.max(0, start - EXCHANGE_WIDTH), start);
  if (!before.includes(':')) return undefined;
  const name = /(?:^|[([;,\s])([A-Za-z][A-Za-z ]{1,14}?) ?: ?(?:[A-Z.]{1,8}(?:, (?:and )?| and ))?$/.exec(before)?.[1]?.trim();
  // `Shoe Zone LON:SHOE`: no bracket parts the code from the name.
  const code = name?.slice(name.lastIndexOf(' ') + 1);
  return name !== code && code && /^[A-Z]{3,6}$/.test(code) && !countryOfExchange(name ?? '') && countryOfExchange(code) ? code : name;
}

/** The market of a code that elsewhere follows the symbol: `O` in `(O:TXN)`, `KS` in `(KS:005930)`. */
function codeBefore(text: string, start: number): string | undefined {
  if (codeAt(text, start - 1) !== COLON) return undefined;
  const code = /\(([A-Z]{1,2}):$/.exec(text.slice(Math.max(0, start - 4), start))?.[1];
  return code && countryOfSuffix(code);
}

function suffixOf(text: string, word: string, end: number): { code: string; country: string; end: number } | undefined {
  const after = codeAt(text, end);
  const shares = after === HYPHEN ? CLASS_WITH_SUFFIX.exec(text.slice(end, end + 6)) : null;
  const market = shares?.[2] ? countryOfSuffix(shares[2]) : undefined;
  if (shares?.[1] && market) return { code: `${word}-${shares[1]}`, country: market, end: end + shares[0].length };
  const match = WITH_SUFFIX.exec(word);
  if (match?.[1] && match[2]) {
    // One letter is an initial (`J.T. Barrett`, `U.N.`) unless a bracket says otherwise: `(F.N)`.
    if (/^[A-Z]$/.test(match[1]) && (text.charAt(end) === '.' || (match[2].length === 1 && text.charAt(end - word.length - 1) !== '(')))
      return undefined;
    // `BRK.A`: one letter after a US symbol is a share class unless a market uses it.
    const country = match[2].length === 1 && !/^[LTNOSKV]$/.test(match[2]) ? undefined : countryOfSuffix(match[2]);
    return country && match[1].length > 0 ? { code: match[1], country, end } : undefined;
  }
  // A number has its market after a dot that ends the word: `7203.T`, `0700.HK`; `CARR .PA` has a stray space.
  if ((after !== DOT && after !== SPACE) || !HOME_CODE.test(word)) return undefined;
  const apart = /^ ?\.([A-Z]{1,3})\b/.exec(text.slice(end, end + 6));
  const country = apart?.[1] ? countryOfSuffix(apart[1]) : undefined;
  return country && apart ? { code: word, country, end: end + apart[0].length } : undefined;
}

/** Initials of the capitalised words before `index`, nearest last: to see whether a bracket only abbreviates them. */
export function initialsBefore(tokens: Tokens, index: number): { initials: string; start: number } {
  let initials = '';
  let start = tokens.start[index] ?? 0;
  for (let i = index - 1; i >= 0 && index - i <= 10; i -= 1) {
    if (i < index - 1 && gapAfter(tokens, i) === '') break;
    const word = wordAt(tokens, i);
    if (!hasFlag(tokens, i, Flag.capital) && !/^(?:of|and|the|for|in|to|on|de)$/.test(word) && initials !== '' && !/^[a-z-]+$/.test(word))
      break;
    initials = word.charAt(0).toUpperCase() + initials;
    start = tokens.start[i] ?? start;
  }
  return { initials, start };
}
