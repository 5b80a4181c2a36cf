import type { KeyFigure } from '../figures/figure.ts';
import { wordSet } from '../word-set.ts';

/** More lies between two figures that say different things. */
const LONGEST_GAP = 100;

const ABOUT = wordSet('about around roughly some nearly almost just over under more less than or so as much a only well');
/** They begin something that happened at another time, or to something else. */
const OTHER_TIME = wordSet(
  'after before since when while where which who having had was were opening opened low high peak trough touching touched but though although despite against versus as if once until than',
);
const MOVES = wordSet('gain rise advance increase jump climb rally loss drop fall decline decrease slide slump plunge');
const UP_OR_DOWN = wordSet('up down higher lower');
const PRICE_STANDS = wordSet('and or it still now is are stands sits remains trades down leaving off a');
const ENDS = /^\s*(?:[.;)\]]|$)/;

/** The words between two figures, in lower case, and the first sign; undefined where they overlap or are far from each other. */
interface Gap {
  readonly sign: string;
  readonly words: readonly string[];
  /** Behind the later figure the clause is over. */
  readonly ends: boolean;
}

function gapBetween(quoted: string, one: KeyFigure, other: KeyFigure): Gap | undefined {
  const [first, second] = one.start < other.start ? [one, other] : [other, one];
  const from = first.sentence.start;
  if (second.start < first.end || second.start - first.end > LONGEST_GAP) return undefined;
  const text = quoted.slice(first.end - from, second.start - from).toLowerCase();
  const [, sign = ''] = /^[\s)\]]*([,;:([–—-]?)/.exec(text) ?? [];
  return { sign, words: text.match(/[a-z0-9$][a-z0-9$&'’-]*/g) ?? [], ends: ENDS.test(quoted.slice(second.end - from)) };
}

const without = (words: readonly string[], idle: ReadonlySet<string>): string[] => words.filter((word) => !idle.has(word));

/** `300 points, or 0.6%`, `300 points (0.6%)`, `$412, a gain of 2%.`: the second says what the first says. */
export function isRestated(quoted: string, one: KeyFigure, other: KeyFigure): boolean {
  const gap = gapBetween(quoted, one, other);
  if (gap === undefined) return false;
  const { sign, words, ends } = gap;
  if (sign === ';') return false;
  if (words[0] === 'or' && without(words, ABOUT).length === 0) return true;
  const rest = without(words, ABOUT).filter((word) => word !== 'of' && word !== 'for');
  if (rest.length > 1 || !ends) return false;
  const [word] = rest;
  return word === undefined ? sign !== '' : MOVES.has(word) || UP_OR_DOWN.has(word);
}

/** `0.6%, to a record close of 47,457`, `47,457, up 300 points`: where the move led, or from where. */
export function isLedTo(quoted: string, move: KeyFigure, level: KeyFigure): boolean {
  const gap = gapBetween(quoted, move, level);
  if (gap === undefined) return false;
  const { sign, words } = gap;
  if (sign === ';' || words.some((word) => OTHER_TIME.has(word) || /\d/.test(word))) return false;
  if (level.start > move.start) return words.length <= 8 && words.some((word) => word === 'to' || word === 'at' || word === 'from');
  return sign !== '' && words.length <= 4;
}

/** `2.7%, from Friday’s close of 47,457`; not `from Friday to 47,457` */
export function isLedFrom(quoted: string, move: KeyFigure, level: KeyFigure): boolean {
  const words = level.start > move.start ? gapBetween(quoted, move, level)?.words : undefined;
  return words?.findLast((word) => word === 'to' || word === 'at' || word === 'from') === 'from';
}

/** `31% below its October record of $126,223`: no other figure and no other clause lies between. */
export function isMeasuredFrom(quoted: string, fall: KeyFigure, peak: KeyFigure): boolean {
  if (fall.start > peak.start) return isRestated(quoted, fall, peak);
  const gap = gapBetween(quoted, fall, peak);
  return gap !== undefined && gap.sign === '' && gap.words.length <= 9 && !gap.words.some((word) => word === 'when' || word === 'which');
}

/** `At $86,461, Bitcoin is 31% below`, `$86,461, 31% below`, `31% below its record of $126,223, at $86,461`: the price of the same moment. */
export function isPricedAt(quoted: string, price: KeyFigure, fall: KeyFigure, peak: KeyFigure): boolean {
  const gap = gapBetween(quoted, price, price.start < fall.start ? fall : peak);
  if (gap === undefined || gap.sign === ';') return false;
  const rest = without(gap.words, ABOUT);
  if (price.start > peak.start && fall.start < peak.start) return rest.length === 1 && (rest[0] === 'to' || rest[0] === 'at');
  if (price.start > fall.start) return false;
  if (without(rest, PRICE_STANDS).length === 0) return true;
  const before = quoted
    .slice(0, price.start - price.sentence.start)
    .trim()
    .toLowerCase()
    .split(/\s+/);
  return (
    before[0] === 'at' &&
    without(before.slice(1), ABOUT).length === 0 &&
    rest.length <= 5 &&
    (rest.at(-1) === 'is' || rest.at(-1) === 'are')
  );
}
