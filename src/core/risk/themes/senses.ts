import { Meanings } from './meaning.ts';
import { MEANINGS } from './meanings.ts';
import type { PatternMatch } from './pattern.ts';
import type { ThemeId } from './theme.ts';
import { KIND, type WordNumbers } from './vocabulary.ts';
import { WordSet } from './word-set.ts';
import type { Words } from './words.ts';

/** Words between short sellers and what befalls them. */
const BEFALLS = 8;
/** Words on either side of "trial" that tell what is tried. */
const TRIED = 2;
/** Words from shares that are sold back to what that raised. */
const RAISED = 4;
/** Words from investors back to where they are from. */
const FROM = 2;

/** Those who bet on falls; their losses are nobody's results. */
const BEARS = 'bears shorts';
const SHORT = 'short';
const SELLERS = 'sellers seller positions';
/** Whoever else may have made the loss that follows. */
const OTHERS = 'after company group firm maker bank lender retailer profit revenue sales reported posted booked';
const MEDICAL = 'clinical phase stage drug vaccine medical human patients cancer treatment pill therapy results';
const COURT = 'court jury judge fraud prosecutor prosecutors guilty criminal lawyers testified';
/** What may be many times yearly sales without being a price. */
const NO_PRICE = 'backlog backlogs order orders debt debts borrowings cash inventories';
const VALUED =
  'valued valuation valuations value worth trade trades trading traded hands shares stock stocks market capitalisation capitalization priced';
const ORIGINS = 'foreign domestic overseas institutional portfolio fii fiis dii diis fpi fpis';
const INVESTORS = 'investors funds institutions fiis diis fpis';
const OF_HOLDERS = 'stake stakes block lockup insiders founder founders backers';
const RAISING = 'raise raised raises raising';
const FLOAT = 'range ipo debut flotation float listing oversubscribed';
const OVERHANG = 'holders existing insiders dilute dilutes diluting dilution discount lock lockup';
const MOOD = 'confidence sentiment morale';
const OF_COMPANY = 'sales revenue revenues profit profits earnings retailer retailers chain company stores shares stock margin margins';
const OF_ECONOMY = 'economy economic economists fed gdp inflation unemployment index survey conference michigan recession poll';

/** Tells phrases whose words mean something else beside the others of their sentence. */
export class Senses {
  private readonly is: Readonly<Record<keyof typeof WORDS, WordSet>>;
  private readonly meanings: ReadonlyMap<string, Meanings>;

  constructor({ numberOf, classOf }: WordNumbers) {
    const idsOf = (word: string): Iterable<number> => (word.startsWith('<') ? classOf(word.slice(1, -1)) : [numberOf(word)]);
    const setOf = (list: string): WordSet => new WordSet(list.split(' ').flatMap((word) => [...idsOf(word)]));
    const sets = Object.entries(WORDS).map(([name, list]) => [name, setOf(list)]);
    this.is = Object.fromEntries(sets) as Record<keyof typeof WORDS, WordSet>;
    this.meanings = new Map(Object.entries(MEANINGS).map(([theme, meanings]) => [theme, new Meanings(meanings, setOf)]));
  }

  /** Does the phrase not mean its theme where it stands? */
  isOther(words: Words, match: PatternMatch<ThemeId>): boolean {
    if (this.meanings.get(match.pattern.label)?.areMeant(words, match) === true) return true;
    switch (match.pattern.label) {
      case 'earnings_weakness':
        return this.isOfBears(words, match);
      case 'bubble_valuation':
        return this.isNoPrice(words, match) || this.isMarkToMarket(words, match);
      case 'lockup_selling':
        return this.isDailyFlow(words, match) || this.isFloat(words, match);
      case 'legal_fraud':
        return this.isMedical(words, match);
      case 'macro_policy':
        return this.isMoodOfCompany(words, match);
      default:
        return false;
    }
  }

  /** "Short sellers have had a hard year." */
  private isOfBears({ ids }: Words, { first }: PatternMatch<ThemeId>): boolean {
    for (let i = first - 1; i >= 0 && i >= first - BEFALLS; i -= 1) {
      const id = ids[i] ?? KIND.other;
      if (this.is.others.has(id)) return false;
      if (this.is.bears.has(id) || (this.is.sellers.has(id) && this.is.short.has(ids[i - 1] ?? KIND.other))) return true;
    }
    return false;
  }

  /** "Losses marked to market" are of no market. */
  private isMarkToMarket({ ids }: Words, { first, last }: PatternMatch<ThemeId>): boolean {
    for (let i = first; i <= last; i += 1)
      if (this.is.market.has(ids[i] ?? KIND.other) && this.is.mark.has(ids[i - 2] ?? KIND.other)) return true;
    return false;
  }

  /** "An order backlog of six times its annual sales". */
  private isNoPrice(words: Words, { first, last }: PatternMatch<ThemeId>): boolean {
    const { is } = this;
    return is.times.isWithin(words, first, last + 1) && is.noPrice.isWithin(words, 0, first) && !is.valued.isWithin(words, 0, words.length);
  }

  /** "Foreign institutional investors sold shares worth …": money that comes and goes daily. */
  private isDailyFlow(words: Words, { first, last }: PatternMatch<ThemeId>): boolean {
    const { is } = this;
    if (is.ofHolders.isWithin(words, 0, words.length)) return false;
    for (let i = Math.max(0, first - FROM); i <= last; i += 1) {
      const isInvestors = is.investors.has(words.ids[i] ?? KIND.other);
      if (isInvestors && is.origins.isWithin(words, Math.max(0, i - FROM), i + 1)) return true;
    }
    return false;
  }

  /** "It raised $40 million by selling shares at the top of the range": a float brings new money. */
  private isFloat(words: Words, { first, last }: PatternMatch<ThemeId>): boolean {
    const { is } = this;
    return (
      is.raising.isWithin(words, Math.max(0, first - RAISED), last + 1) &&
      is.float.isWithin(words, 0, words.length) &&
      !is.overhang.isWithin(words, 0, words.length)
    );
  }

  /** "A late-stage trial failed". */
  private isMedical(words: Words, { first, last }: PatternMatch<ThemeId>): boolean {
    const { is } = this;
    for (let i = first; i <= last; i += 1) {
      if (!is.trial.has(words.ids[i] ?? KIND.other)) continue;
      return (
        (is.medical.isWithin(words, Math.max(0, i - TRIED), i) ||
          is.medical.isWithin(words, i + 1, Math.min(words.length, i + 1 + TRIED))) &&
        !is.court.isWithin(words, 0, words.length)
      );
    }
    return false;
  }

  /** "Sales fell as consumer confidence sank": told by a company for itself. */
  private isMoodOfCompany(words: Words, { first, last }: PatternMatch<ThemeId>): boolean {
    const { is } = this;
    return (
      is.mood.isWithin(words, first, last + 1) &&
      is.ofCompany.isWithin(words, 0, words.length) &&
      !is.ofEconomy.isWithin(words, 0, words.length)
    );
  }
}

const WORDS = {
  bears: BEARS,
  short: SHORT,
  sellers: SELLERS,
  others: OTHERS,
  market: 'market',
  mark: 'mark marked',
  times: 'times',
  noPrice: NO_PRICE,
  valued: VALUED,
  origins: ORIGINS,
  investors: INVESTORS,
  ofHolders: OF_HOLDERS,
  raising: RAISING,
  float: FLOAT,
  overhang: OVERHANG,
  trial: 'trial trials',
  medical: MEDICAL,
  court: COURT,
  mood: MOOD,
  ofCompany: OF_COMPANY,
  ofEconomy: OF_ECONOMY,
} as const;
