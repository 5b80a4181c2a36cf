import type { KeyFigure, Window } from '../figure.ts';
import { BESIDE_SESSION } from '../words/shared-words.ts';
import { type TokenList, tokenAt } from '../words/tokens.ts';
import { wordList } from '../words/word-list.ts';
import type { Period } from './period.ts';

const IN = wordList('in during over for this last the');

/**
 * `After the bell, Alpha climbed 6%. Beta dropped 8%.`: what opens a sentence tells when the moves of its paragraph were, until another time is
 * named.
 */
export class SessionOpener {
  private readonly text: string;
  private window: Window | undefined;
  private sentence = -1;

  constructor(text: string) {
    this.text = text;
  }

  /** Called in text order, before the windows of the sentence are asked for. */
  hear(sentence: KeyFigure['sentence'], periods: readonly Period[]): void {
    if (sentence.start !== this.sentence) {
      const elsewhere = this.window !== undefined && this.text.slice(Math.max(0, this.sentence), sentence.start).includes('\n');
      this.sentence = sentence.start;
      const opens = periods.find(({ first, window: { label, from } }) => first <= 2 && from === undefined && BESIDE_SESSION.hasWord(label));
      if (opens !== undefined) this.window = opens.window;
      else if (elsewhere || periods.some(isOtherTime)) this.window = undefined;
    }
  }

  /** The window of a move or a price of an instrument, whose own is `window`. */
  of(list: TokenList, periods: readonly Period[], window: Window | null): Window | null {
    return this.window !== undefined && isOpen(list, periods, window) ? this.window : window;
  }
}

/** A quarter is when a firm earned what is spoken of. */
const isOtherTime = ({ role, window: { type } }: Period): boolean => role === 'span' && type !== 'quarter' && type !== 'year';

/** Nothing but the day at hand, or a quarter that nothing moved in: `climbed 6% as quarterly revenue topped`. */
const isOpen = (list: TokenList, periods: readonly Period[], window: Window | null): boolean =>
  window === null ||
  (window.type === 'day' && window.from === undefined && window.moment === undefined) ||
  (window.type === 'quarter' && !periods.some(({ first, window: { type } }) => type === 'quarter' && IN.has(tokenAt(list, first - 1))));
