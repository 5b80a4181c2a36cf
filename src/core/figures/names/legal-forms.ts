import { type TokenList, tokenAt } from '../words/tokens.ts';
import { wordList } from '../words/word-list.ts';

/** Legal forms that may follow a name. */
const FORMS = wordList('inc corp co ltd plc ag sa nv se ab asa spa bhd llc group holdings corporation company limited index .');
/** That say by themselves that a firm is named. */
const SURE = wordList('inc corp ltd plc ag sa nv asa spa bhd llc corporation limited kgaa gmbh oyj');
const PARTNERS = wordList('co company cie');
/** Classes of shares, as German lists of prices write them. */
const CLASSES = wordList('o.n. pref na vz vzo st');

/** Where a name that ends before `from` ends with its legal form and class of shares: `Beiersdorf AG O.N.` */
export function afterLegalForm(list: TokenList, from: number): number {
  let next = from;
  // `Virpax Pharmaceuticals, Inc.`
  if (list[next]?.text === ',' && list[next + 1]?.capital === true && SURE.has(list[next + 1])) next += 1;
  // `JPMorgan Chase & Co.`
  if ((list[next]?.text === '&' || list[next]?.text === 'and') && list[next + 1]?.capital === true && PARTNERS.has(list[next + 1]))
    next += 1;
  while (FORMS.has(list[next]) && (list[next]?.capital === true || list[next]?.glued === true)) next += 1;
  while (list[next]?.capital === true && CLASSES.has(list[next])) next += 1;
  return next;
}

/** The name from `first` to `next` is that of a firm. */
export function isFirm(list: TokenList, first: number, next: number): boolean {
  for (let at = next - 1; at > first; at -= 1) {
    const token = tokenAt(list, at);
    if (token?.kind === 'word' && !CLASSES.has(token)) return SURE.has(token);
  }
  return false;
}

/** After the brackets at `open` with a code of an exchange: `(DE:HNKG_p)`, `(NASDAQ: VRPX)`. Undefined where there are others. */
export function afterCode(list: TokenList, open: number): number | undefined {
  const exchange = list[open + 1];
  if (list[open]?.text !== '(' || exchange?.capital !== true || list[open + 2]?.text !== ':') return undefined;
  for (let at = open + 3; at < open + 8; at += 1) {
    const token = list[at];
    if (token?.text === ')') return at > open + 3 ? at + 1 : undefined;
    if (token === undefined || (at > open + 3 && !token.glued)) return undefined;
  }
  return undefined;
}
