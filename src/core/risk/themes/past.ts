/** Years back from which an article looks back. */
const LONG_AGO = 2;
const COMPARISON =
  /\b(?:since|than|like|repeat|again|echo\w*|until|still|remain\w*|now|today|could|would|(?<!in )may(?! \d)|might|mirror|back to|last time|never|yet)\b/i;
/** Whether there is any is asked first: most sentences name none, and all matches are costly to ask for. */
const SOME_YEAR = /(?:19|20)\d\d/;
/** Not those of a model: "the recall of 2003-2007 Marlows". */
const YEAR = /(?:19|20)\d\d(?=s?\b)(?![-–](?:19|20)?\d\d [A-Z])/g;
/** What a year follows, other than a quantity. */
const BEFORE_YEAR =
  /\b(?:in|of|during|through|by|and|early|late|mid|since|from|until|before|fiscal|quarter|january|february|march|april|may|june|july|august|september|october|november|december|\d{1,2},) $/i;
/** Letters of the longest of these. */
const BEFORE = 11;

/** A sentence that is set in another time, by the words that it begins or ends with. */
const THEN = new RegExp(
  [
    '^(?:(?:two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|some|several|many|\\d{1,2}) years|(?:a|two|three) decades?|a generation) ago\\b',
    '^(?:back then|at the time(?! of)|in those days)\\b',
    '\\bthen\\W*$',
  ].join('|'),
  'i',
);

/** A verb near its head; `had to` is no perfect. */
const PERFECT = /^[^,;:]{0,40}\bhad (?!to\b)/;
/** Of these days all the same: "ten years ago it led; now others are taking its buyers", "a rival had warned on Monday". */
const PRESENT = /\b(?:is|are|has|have|will|(?:this|last) (?:week|month|quarter|year)|[Oo]n (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b/;

interface Place {
  readonly start: number;
  readonly end: number;
  readonly block: number;
}

/** Tells of what was long before the article: "in the crash of 2008". */
export class Past {
  private readonly text: string;
  private now: number | undefined;

  /** `now`: the article's year, where it is known. */
  constructor(text: string, now?: number) {
    this.text = text;
    this.now = now;
  }

  /** Does the sentence tell what had been before that of another time: "Ten years ago the yard was sold. Creditors had frozen its accounts"? */
  goesOn({ start, end, block }: Place, before: Place | undefined): boolean {
    if (before?.block !== block) return false;
    const sentence = this.text.slice(start, end);
    return PERFECT.test(sentence) && !PRESENT.test(sentence) && this.has(before.start, before.end);
  }

  /** Does the sentence at these offsets name a year long past, and none of these days, and compares nothing with it? */
  has(start: number, end: number): boolean {
    const sentence = this.text.slice(start, end);
    const latest = latestYear(sentence);
    if (latest === 0) return THEN.test(sentence) && !COMPARISON.test(sentence) && !PRESENT.test(sentence);
    this.now ??= latestYear(this.text);
    return latest <= this.now - LONG_AGO && !COMPARISON.test(sentence);
  }
}

/** The latest year that the text names; 0 if none. Linear. */
function latestYear(text: string): number {
  let latest = 0;
  if (!SOME_YEAR.test(text)) return latest;
  for (const { 0: year, index } of text.matchAll(YEAR))
    if (BEFORE_YEAR.test(text.slice(Math.max(0, index - BEFORE), index))) latest = Math.max(latest, Number(year));
  return latest;
}
