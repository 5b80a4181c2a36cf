import { isPossessiveName } from '../spans/possessive.ts';
import type { Span } from '../spans/spans.ts';
import { Flag, gapAfter, hasFlag, type Tokens } from '../words/tokens.ts';
import { On, readWord } from '../words/vocabulary.ts';
import { isOn, type Neighbour, pickOn } from './beside.ts';
import { isLabel, isOtherThing } from './elsewhere.ts';

/** `Ford's Theatre`: the hall of somebody. */
const hallOrSquad = (tokens: Tokens, after: Neighbour): string =>
  after.gap === ' ' ? pickOn(after, hasFlag(tokens, after.index, Flag.capital) ? On.hall : On.squadNoun) : '';

/** `Delta blues`; but `Kainos Group` is the company's full name. */
export function counterNounOf(tokens: Tokens, span: Span, after: Neighbour, possessive: boolean): string {
  if (isLabel(tokens.text, span)) return ':';
  if (isOtherThing(tokens.text, span)) return after.word;
  // `Starbuck's wife`: what looks like a company's own ending may be somebody's.
  const had = possessive || isPossessiveName(tokens, span) ? hallOrSquad(tokens, after) : '';
  if (possessive || had !== '') return had;
  const isName = after.word === 'group' && hasFlag(tokens, after.index, Flag.capital);
  return isName || (after.gap !== ' ' && after.gap !== '-') ? '' : pickOn(after, On.counterNoun);
}

/** `Bank of America Chicago Marathon`, `Tata Steel Chess Tournament`: what it pays for, where the name goes on to it. */
export function paidFor(tokens: Tokens, longer: string, after: Neighbour): string {
  if (longer === '' || after.gap !== ' ' || longer.length !== after.word.length || longer.toLowerCase() !== after.word) return '';
  for (let index = after.index + 1; index <= after.index + 3 && index < tokens.count; index += 1) {
    if (gapAfter(tokens, index - 1) !== ' ' || !hasFlag(tokens, index, Flag.capital)) return '';
    const word = readWord(tokens, index);
    if (isOn(word, On.counterNoun)) return OF_FIRMS.test(word.text) ? '' : word.text;
    if (isOn(word, On.neutral)) return '';
  }
  return '';
}
/** What names of parts of firms, of their days and of what they make end in too. */
const OF_FIRMS = /^(?:group|line|days?|rules|conference|institute|team|heart|games?|states?|z)$/;
