import type { PatternMatch } from './pattern.ts';
import type { ThemeId } from './theme.ts';
import { KIND, type WordNumbers } from './vocabulary.ts';
import { WordSet } from './word-set.ts';
import type { Words } from './words.ts';

/** Words from "compared with" to the loss that it is compared with. */
const COMPARED = 6;
/** Words from "recovered" to what from. */
const RECOVERED = 8;
/** Words from "the last time" to what was then. */
const LAST_TIME = 3;
/** Words from a fall to the share of the market that fell. */
const OF_SHARE = 4;
/** Words from a loss to what became of it. */
const NARROWED = 4;

/** The economy, whose forecasts are no company's results. */
const ECONOMY =
  'fed federal economy economic economists gdp inflation unemployment payrolls jobless ecb boe imf oecd policymakers cpi sentiment confidence rates rate hiring industrial manufacturing factory pmi exports imports';
/** Those who have results, and what these are made of. */
const COMPANY =
  'profit profits earnings revenue revenues sales company companies firm firms group shares stock margin margins dividend income loss losses chief executive retailer retailers maker lender bank banks airline carmaker insurer';
const COMPARING = 'compared compares comparing against versus reversing reversed from';
const LOSS = 'loss losses deficit deficits';
const RECOVERING = 'recovered recovering rebounded rebounding bounced comeback turnaround';
/** "Since the recession" tells when. */
const WHEN = 'since before pre post';
const ARTICLES = 'the a last its great global';
/** Before the place, or the firm, where something falls. */
const AT = 'in at of for';
const NARROWING = 'narrowed narrows narrowing narrower shrank shrunk shrinks halved reduced eased smaller';

/** Weighs phrases by what else their sentence says. */
export class Weighing {
  private readonly economy: WordSet;
  private readonly company: WordSet;
  private readonly comparing: WordSet;
  private readonly loss: WordSet;
  private readonly narrowing: WordSet;
  private readonly recovered: WordSet;
  private readonly when: WordSet;
  private readonly articles: WordSet;
  private readonly last: number;
  private readonly time: number;
  private readonly market: number;
  private readonly share: number;
  private readonly priced: WordSet;
  private readonly business: WordSet;
  private readonly at: WordSet;

  constructor({ numberOf, classOf }: WordNumbers) {
    const set = (list: string): WordSet => new WordSet(list.split(' ').map(numberOf));
    this.economy = set(ECONOMY);
    this.company = set(COMPANY);
    this.comparing = set(COMPARING);
    this.loss = set(LOSS);
    this.narrowing = set(NARROWING);
    this.recovered = set(RECOVERING);
    this.when = set(WHEN);
    this.articles = set(ARTICLES);
    this.last = numberOf('last');
    this.time = numberOf('time');
    this.market = numberOf('market');
    this.share = numberOf('share');
    this.priced = new WordSet(classOf('priced'));
    this.business = new WordSet(classOf('business'));
    this.at = set(AT);
  }

  /** Does the phrase count for nothing where it stands? */
  isIdle(words: Words, match: PatternMatch<ThemeId>): boolean {
    const { label } = match.pattern;
    if (this.tellsWhen(words, match)) return true;
    if (label === 'volatility_selloff') return this.isMoveOfBusiness(words, match);
    // What a market has recovered from is told for its swings; a company that has recovered is well.
    if (label !== 'contagion_correlation' && this.isRecoveredFrom(words, match)) return true;
    return label === 'earnings_weakness' && (this.isOfEconomy(words) || this.isLossOverBy(words, match));
  }

  /** "It lowered its forecast for growth and inflation" is of no company. */
  private isOfEconomy(words: Words): boolean {
    return this.economy.isWithin(words, 0, words.length) && !this.company.isWithin(words, 0, words.length);
  }

  /** "A profit, compared with a loss of …", "the net loss narrowed". */
  private isLossOverBy(words: Words, { first, last }: PatternMatch<ThemeId>): boolean {
    if (!this.loss.isWithin(words, first, last + 1)) return false;
    return (
      this.comparing.isWithin(words, Math.max(0, first - COMPARED), first) ||
      this.narrowing.isWithin(words, Math.max(0, first - 2), first) ||
      this.narrowing.isWithin(words, last + 1, Math.min(words.length, last + 1 + NARROWED))
    );
  }

  /** "Since the recession", "the last time that shares crashed". */
  private tellsWhen({ ids }: Words, { first, last }: PatternMatch<ThemeId>): boolean {
    if (last - first <= 1) {
      let at = first - 1;
      while (at >= 0 && this.articles.has(ids[at] ?? KIND.other)) at -= 1;
      if (at >= 0 && this.when.has(ids[at] ?? KIND.other)) return true;
    }
    for (let at = Math.max(1, first - LAST_TIME); at < first; at += 1) if (ids[at] === this.time && ids[at - 1] === this.last) return true;
    return false;
  }

  /** "It bounced back from years of losses". */
  private isRecoveredFrom(words: Words, { first }: PatternMatch<ThemeId>): boolean {
    for (let i = first - 1; i >= 0 && i >= first - RECOVERED && words.ids[i] !== KIND.stop && words.ids[i] !== KIND.comma; i -= 1)
      if (this.recovered.has(words.ids[i] ?? KIND.other)) return true;
    return false;
  }

  /** "The harvest in Kent fell 12%": what fell comes before. */
  private isPlace({ ids }: Words, first: number): boolean {
    if (ids[first + 1] === KIND.comma) return false;
    let at = first - 1;
    while (at >= 0 && ids[at] === KIND.name) at -= 1;
    return this.at.has(ids[at] ?? KIND.stop);
  }

  /**
   * "Sales grew 10% in Europe, but Asia fell 12%", "sales fell, after a 2% drop", "it lost 8% of market share": what falls is a part of the business.
   */
  private isMoveOfBusiness(words: Words, { first, last }: PatternMatch<ThemeId>): boolean {
    const id = words.ids[first];
    for (let i = last + 1; i < last + OF_SHARE; i += 1) if (words.ids[i] === this.market && words.ids[i + 1] === this.share) return true;
    const isPart = id === KIND.name || id === KIND.percent || id === KIND.largePercent;
    const isElsewhere = isPart && (this.business.isWithin(words, 0, first) || (id === KIND.name && this.isPlace(words, first)));
    return isElsewhere && !this.priced.isWithin(words, 0, words.length);
  }
}

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

/** Themes whose words news uses in passing more than others: "the lawsuit", "tax", "a lender". */
const IN_PASSING: ReadonlySet<ThemeId> = new Set([
  'bubble_valuation',
  'lockup_selling',
  'legal_fraud',
  'leverage_debt',
  'regulation_energy',
]);
/** Sentences from which on a text has room to say more than once what it is about. */
const ROOMY = 7;
/** Themes that a short report raises in one sentence, but of which a whole article says more. */
const IN_PASSING_OF_ARTICLES: ReadonlySet<ThemeId> = new Set(['earnings_weakness', 'liquidity_crunch', 'macro_policy']);
/** Sentences from which on a text is a whole article. */
const ARTICLE = 20;

/** Sentences from which on one phrase alone is said in passing. */
const roomFor = (theme: ThemeId): number =>
  IN_PASSING.has(theme) ? ROOMY : IN_PASSING_OF_ARTICLES.has(theme) ? ARTICLE : Number.POSITIVE_INFINITY;

/** Can a phrase of this theme be said in passing? */
export const mayBeInPassing = (theme: ThemeId): boolean => IN_PASSING.has(theme) || IN_PASSING_OF_ARTICLES.has(theme);

/** Is all that speaks for the theme one phrase in a text of some length? */
export const isInPassing = (theme: ThemeId, evidence: readonly { readonly backed: boolean }[], sentences: number): boolean =>
  evidence.length === 1 && !evidence[0]?.backed && sentences >= roomFor(theme);
