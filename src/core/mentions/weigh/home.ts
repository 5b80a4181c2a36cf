import type { InstrumentId } from '../../instruments/instrument.ts';
import type { Reading } from '../../instruments/look-up.ts';
import { wordSet } from '../../word-set.ts';
import type { Confirmed, Context } from '../around/context.ts';
import type { Page } from '../around/page.ts';
import type { Span } from '../spans/spans.ts';
import { Flag, gapAfter, hasFlag, type Tokens } from '../words/tokens.ts';
import { lowerAt } from '../words/vocabulary.ts';
import { HOME_WORDS } from '../words/words.ts';

/** The market of a reading. `Prudential plc` has its shares in London, whatever of it trades in New York. */
export const marketAtHome = ({ id, entity }: Reading): string =>
  entity.entity.name.endsWith(' plc') ? 'GB:' : id.slice(0, id.indexOf(':') + 1);

/** Whether the sentence says that the company of this name is the one of another country: `Merck, the Darmstadt-based group`. */
export function elsewhereAtHome({ page, tokens }: Context, span: Span, reading: Reading): boolean {
  const { id } = reading;
  if (span.to > span.from || id.charAt(2) !== ':') return false;
  if (!span.readings.some((other) => other.id !== id && other.entity.kind === 'equity' && other.as !== 'symbol')) return false;
  const words = HOME_WORDS[marketAtHome(reading).slice(0, 2)];
  return words !== undefined && (isInSentence(page, tokens, span, words, OF_OTHERS) || isCalled(page, tokens, span, words));
}

/** Whether of all indices that are sure only those of its home are named: `Prudential` in a text about the FTSE 100. */
export const isOfBenchmark = ({ ids }: Confirmed, market: string): boolean =>
  BENCHMARKS[market]?.some((index) => ids.has(index)) === true && !AMERICAN.some((index) => ids.has(index));
const BENCHMARKS: Readonly<Record<string, readonly InstrumentId[]>> = {
  'AU:': ['INDEX:AXJO', 'INDEX:AORD'],
  'CA:': ['INDEX:TSX'],
  'DE:': ['INDEX:DAX', 'INDEX:MDAX'],
  'FR:': ['INDEX:CAC'],
  'GB:': ['INDEX:FTSE', 'INDEX:FTMC'],
  'IN:': ['INDEX:SENSEX', 'INDEX:NIFTY'],
};
const AMERICAN: readonly InstrumentId[] = ['INDEX:SPX', 'INDEX:DJI', 'INDEX:IXIC'];

/** `its Australian unit`: no company has its home where its part is. */
const OF_OTHERS = wordSet('unit units arm arms franchisee franchisees subsidiary division business operations branch');

/** `Metro fell. Shares in the German group lost 3%.` Of another it speaks behind the other's name: `Shares in Adidas fell after the German group`. */
function isCalled(page: Page, tokens: Tokens, { to }: Span, words: ReadonlySet<string>): boolean {
  for (let index = to + 1; index <= to + 24 && index < tokens.count; index += 1) {
    const word = lowerAt(tokens, index);
    if (words.has(word) && lowerAt(tokens, index - 1) === 'the' && CALLED.has(lowerAt(tokens, index + 1)))
      return !(gapAfter(tokens, index + 1) === ' ' && hasFlag(tokens, index + 2, Flag.capital));
    if (!hasFlag(tokens, index, Flag.capital) || words.has(word)) continue;
    if (page.sentenceOf(index) === page.sentenceOf(index - 1) || !OPENERS.has(word)) return false;
  }
  return false;
}
/** What begins a sentence and is no name. */
const OPENERS = wordSet('the its it shares share stock stocks in on at after as but and investors analysts');
const CALLED = wordSet('company group firm retailer bank lender insurer miner maker carmaker drugmaker chipmaker brewer builder');

/** `unless`: what of others a word may begin. */
export function isInSentence(page: Page, tokens: Tokens, span: Span, words: ReadonlySet<string>, unless?: ReadonlySet<string>): boolean {
  const sentence = page.sentenceOf(span.from);
  for (let step = -12; step <= 12; step += 1) {
    const index = span.from + step;
    if (step === 0 || page.sentenceOf(index) !== sentence) continue;
    const word = lowerAt(tokens, index);
    // `Germany's Merck`; but `Merck has Germany's approval`.
    if (!words.has(step === -1 && hasFlag(tokens, index, Flag.possessive) ? word.slice(0, -2) : word)) continue;
    if (!unless?.has(lowerAt(tokens, index + 1))) return true;
  }
  return false;
}
