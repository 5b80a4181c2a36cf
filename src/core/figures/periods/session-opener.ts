import type { Article } from '../../article/article.ts';
import type { KeyFigure, Window } from '../figure.ts';
import { BESIDE_SESSION } from '../words/shared-words.ts';
import type { Period } from './period.ts';

/** What a round-up of moves says of itself: `Stocks making the biggest moves premarket`, `the companies making headlines before the bell`. */
const FRAME =
  /\b(?:moves?|movers|moving|headlines)\b[^.\n]{0,24}\b(pre-?market|before the (?:opening )?bell|after[- ]hours|after the (?:closing )?bell|in extended trading)\b/i;
const MOST_TITLE = 200;
const MOST_LEAD = 600;

/** A line that heads the lines below it: `For the week:`. */
const HEAD =
  /(?:^|\n)(?:On (?:Mon|Tues|Wednes|Thurs|Fri)day|For the (week|month|quarter|year)(?: so far)?|So far this (week|month|quarter|year)):\s*(?=\n|$)/g;
const OF_HEAD: Readonly<Record<string, Window>> = {
  week: { label: 'week', type: 'week', loose: true },
  month: { label: 'month', type: 'month', loose: true },
  quarter: { label: 'quarter', type: 'quarter', loose: true },
  year: { label: 'this year', type: 'ytd', loose: true },
};

/**
 * `After the bell, Alpha climbed 6%. Beta dropped 8%.`: what opens a sentence tells when the moves of its paragraph were, until another time is
 * named.
 */
export class SessionOpener {
  private readonly text: string;
  private window: Window | undefined;
  private sentence = -1;
  /** Of the whole article. */
  private readonly frame: Window | undefined;
  /** Of the lines below a head; none in nearly all articles. */
  private readonly heads: readonly Head[];

  constructor({ text, title }: Pick<Article, 'text' | 'title'>) {
    this.text = text;
    this.heads = HEADED.some((words) => text.includes(words)) ? headsOf(text) : [];
    const said = FRAME.exec(title.slice(0, MOST_TITLE)) ?? FRAME.exec(text.slice(0, MOST_LEAD));
    if (said !== null)
      this.frame = { label: /after|extended/i.test(said[1] ?? '') ? 'after-hours' : 'pre-market', type: 'intraday', loose: true };
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
  of(window: Window | null, isIndex: boolean): Window | null {
    const opener = this.window ?? (isIndex ? this.ofHead() : undefined) ?? this.frame;
    return opener !== undefined && isOpen(window) ? opener : window;
  }

  /** Of the head that the sentence stands below, with no paragraph between: such lists are of indices. */
  private ofHead(): Window | undefined {
    const head = this.heads.findLast(({ end }) => end <= this.sentence);
    return head?.window !== undefined && !PARAGRAPH.test(this.text.slice(head.end, this.sentence)) ? head.window : undefined;
  }
}

/** Where a head ends, and when the moves below it were; undefined is the day again. */
interface Head {
  readonly end: number;
  readonly window: Window | undefined;
}
const PARAGRAPH = /[^\n]{100}/;
const HEADED = ['For the ', 'So far this '];

const headsOf = (text: string): Head[] =>
  [...text.matchAll(HEAD)].map((found) => ({ end: found.index + found[0].length, window: OF_HEAD[found[1] ?? found[2] ?? ''] }));

/** A quarter is when a firm earned what is spoken of. */
const isOtherTime = ({ role, window: { type } }: Period): boolean => role === 'span' && type !== 'quarter' && type !== 'year';

/** Nothing but the day at hand. */
const isOpen = (window: Window | null): boolean =>
  window === null || (window.type === 'day' && window.from === undefined && window.moment === undefined);
