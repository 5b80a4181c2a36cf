import { compileLexicon } from '../../src/core/instruments/compile.ts';
import { type Lexicon, openLexicon } from '../../src/core/instruments/lexicon.ts';
import { mergeLists } from '../../src/core/instruments/merge.ts';
import { readTables } from '../eval/read-lexicon.ts';
import { fraction } from '../harness/replay/random.ts';

export const COMPANIES = 12_000;
export const COINS = 18_000;

const STARTS = 'Al Bar Cor Dyn El Fal Gren Hal Ing Jor Kel Lum Mar Nor Or Pel Quan Riv Sol Tor Ul Ver Wes Xen Yor Zen'.split(' ');
const MIDDLES = 'a e i o u an er in on ar is'.split(' ');
const ENDS = 'co dex gen lix mont nex pha ron sis tex vance ward wick yx'.split(' ');
const TRADES =
  'Acquisition Bancorp Biosciences Capital Energy Financial Gold Health Holdings Industries Materials Medical Networks Partners Pharmaceuticals Realty Resources Semiconductor Software Systems Technologies Therapeutics'.split(
    ' ',
  );
const FORMS = ['Inc', 'Inc.', 'Corp', 'CORP', 'Ltd', 'PLC', 'N.V.', 'Trust'];
const COIN_TAILS = ['Coin', 'Token', 'Protocol', 'Network', 'Finance', 'Inu', 'Chain', 'DAO', ''];
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** A list in the shape of the SEC's `company_tickers_exchange.json`: made-up names, always the same. */
function companyList(count = COMPANIES): unknown {
  const data = Array.from({ length: count }, (_, index) => [
    1_000_000 + index,
    `${invented('company', index)} ${pick(TRADES, 'trade', index)} ${pick(FORMS, 'form', index)}`,
    symbolOf(index, 4 + (index % 2)),
    index % 3 === 0 ? 'NYSE' : 'Nasdaq',
  ]);
  return { fields: ['cik', 'name', 'ticker', 'exchange'], data };
}

/** A list in the shape of CoinGecko's `coins/list`. */
function coinList(count = COINS): unknown {
  return Array.from({ length: count }, (_, index) => {
    const name = `${invented('coin', index)} ${pick(COIN_TAILS, 'tail', index)}`.trim();
    return { id: `${name.toLowerCase().replaceAll(' ', '-')}-${index}`, symbol: symbolOf(index, 5).toLowerCase(), name };
  });
}

export const shippedText = (): string => compileLexicon(readTables());

/** The lexicon as an install has it after its first refresh. */
export function mergedLexicon(shipped: Lexicon = openLexicon(shippedText())): Lexicon {
  const { lexicon, malformed } = mergeLists(shipped, { companies: companyList(), coins: coinList() });
  if (malformed.length > 0) throw new Error('The lists are not in the shape of their sources.');
  return lexicon;
}

const pick = (list: readonly string[], ...seed: readonly (string | number)[]): string =>
  list[Math.floor(fraction(...seed) * list.length)] ?? '';

function invented(what: string, index: number): string {
  const [start, middle, end] = [pick(STARTS, what, index, 'a'), pick(MIDDLES, what, index, 'b'), pick(ENDS, what, index, 'c')];
  const second = fraction(what, index, 'd') < 0.4 ? ` ${pick(STARTS, what, index, 'e')}${pick(ENDS, what, index, 'f')}` : '';
  return `${start}${middle}${end}${second}`;
}

/** Different for every index: the index in base 26, under a first letter of its own. */
function symbolOf(index: number, length: number): string {
  let symbol = '';
  for (let rest = index, place = 0; place < length; place += 1, rest = Math.floor(rest / 26)) symbol = `${LETTERS[rest % 26]}${symbol}`;
  return symbol;
}
