/** Years back from which an article looks back. */
const LONG_AGO = 2;
const COMPARISON =
  /\b(?:since|than|like|repeat|again|echo\w*|until|still|remain\w*|now|could|would|may|might|mirror|back to|last time|never|yet)\b/i;
/** Whether there is any is asked first: most sentences name none, and all matches are costly to ask for. */
const SOME_YEAR = /(?:19|20)\d\d/;
const YEAR = /(?:19|20)\d\d(?=s?\b)/g;
/** What a year follows, other than a quantity. */
const BEFORE_YEAR =
  /\b(?:in|of|during|through|by|and|early|late|mid|since|from|until|before|fiscal|quarter|january|february|march|april|may|june|july|august|september|october|november|december|\d{1,2},) $/i;
/** Letters of the longest of these. */
const BEFORE = 11;

/** Tells of what was long before the article: "in the crash of 2008". */
export class Past {
  private readonly text: string;
  private now: number | undefined;

  /** `now`: the article's year, where it is known. */
  constructor(text: string, now?: number) {
    this.text = text;
    this.now = now;
  }

  /** Does the sentence at these offsets name a year long past, and none of these days, and compares nothing with it? */
  has(start: number, end: number): boolean {
    const sentence = this.text.slice(start, end);
    const latest = latestYear(sentence);
    if (latest === 0) return false;
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
