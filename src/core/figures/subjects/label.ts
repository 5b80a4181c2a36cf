import { codeAt } from '../../characters.ts';
import { wordSet } from '../../word-set.ts';
import { type Name, type Referent, referentOf } from '../names/names.ts';
import { AROUND_TIME } from '../words/shared-words.ts';
import { isDash, type Token, type TokenList, tokenAt } from '../words/tokens.ts';
import { soughtWords, wordList } from '../words/word-list.ts';
import { NEWS_AGENCIES } from './media.ts';
import { isAnaphor } from './stand-ins.ts';

/** A label stands within so many characters of the head of its sentence. */
const REACH = 90;

const COLON = ':';
const DASHES = ['-', '–', '—'] as const;
const SPACE = 32;

/** The signs of a text that may end a label. Each kind is searched for on its own, which is many times faster than to look at every character. */
export class LabelSigns {
  private readonly text: string;
  private colon = -1;
  private readonly dashes = DASHES.map(() => -1);

  constructor(text: string) {
    this.text = text;
  }

  /** Whether the sentence at `start` may have a label at its head. Asked about one sentence after the other. */
  mayLabel(start: number, end: number): boolean {
    const last = Math.min(end, start + REACH);
    if (this.colon < start) this.colon = this.next(COLON, start);
    if (this.colon < last) return true;
    for (let kind = 0; kind < DASHES.length; kind += 1) {
      const sign = DASHES[kind] ?? '';
      let at = this.dashes[kind] ?? 0;
      // The space before it is of the sentence.
      if (at <= start) at = this.next(sign, start + 1);
      while (at <= last && !this.isSpaced(at)) at = this.next(sign, at + 1);
      this.dashes[kind] = at;
      if (at <= last) return true;
    }
    return false;
  }

  private isSpaced(at: number): boolean {
    return this.text.charCodeAt(at - 1) === SPACE && codeAt(this.text, at + 1) === SPACE;
  }

  private next(sign: string, from: number): number {
    const found = this.text.indexOf(sign, from);
    return found < 0 ? Number.POSITIVE_INFINITY : found;
  }
}

/** `Nvidia (NVDA): Shares fell`, `Maruti: With a loss of 2.6%`: whose line it is. */
export function labelOf(list: TokenList, found: readonly Name[], text: string, weak: ReadonlySet<string>): Referent | undefined {
  const [name] = found;
  const [first, pause, then] = list;
  // `Workday — The firm gained`: a name too weak to be marked is of nobody else all the same
  if (first?.capital === true && weak.has(first.text) && pause !== undefined && (pause.text === ':' || isSpaced(pause, then)))
    return referentOf(text.slice(first.start, first.end), 'name');
  if (name === undefined || isAnaphor(name.class) || NO_OWNERS.has(name.class) || !isAtHead(list, name.first)) return undefined;
  let at = name.next;
  let coded = tokenAt(list, at - 1)?.text === ')';
  if (list[at]?.text === '(') {
    at = list.findIndex(({ text }, index) => index > at && index < at + 8 && text === ')') + 1;
    if (at === 0) return undefined;
    coded = true;
  }
  // `Alpha before the bell: analysts see`
  if (AROUND_TIME.has(list[at]) && list[at + 1]?.text === 'the') at += 3;
  const sign = list[at];
  const after = list[at + 1];
  // `Virpax (NASDAQ:VRPX), the stock is trading at $5`
  if (coded && sign?.text === ',' && after?.text === 'the' && SECURITIES.has(list[at + 2])) return name;
  if (sign === undefined || (sign.text !== ':' && !(isSpaced(sign, after) && after?.capital === true))) return undefined;
  // `Apple — Microsoft’s rival — rose` goes on about both
  if (sign.text !== ':' && list.some((token, index) => index > at && isSpaced(token, list[index + 1]))) return undefined;
  // `OMAHA (AP) — Berkshire said`
  if (list.slice(name.first, at).some(({ text: word }) => NEWS_AGENCIES.hasWord(word))) return undefined;
  if (coded) return name;
  // `Goldman: keeps its target of $300`: the broker speaks of another
  return (name.instrument === undefined && !PRICED.has(name.class)) || RATES.isIn(list) ? undefined : name;
}
const SECURITIES = wordList('stock shares company firm price');
const NO_OWNERS: ReadonlySet<string> = wordSet('place person event economy');
/** Classes of what has a price, listed or not. */
const PRICED: ReadonlySet<string> = wordSet('commodity currency crypto index gauge rate');
const RATES = soughtWords(
  'target targets rating rated pt tp overweight underweight outperform underperform buy neutral hold sell upgrade downgrade',
);

const isSpaced = (sign: Token, after: Token | undefined): boolean => isDash(sign) && !sign.glued && after?.glued === false;

/** Nothing stands before it but a bullet or its number in the list. */
function isAtHead(list: TokenList, first: number): boolean {
  for (let at = 0; at < first; at += 1) if (list[at]?.kind === 'word' || at > 2) return false;
  return true;
}
