import type { Article } from '../article/article.ts';
import { crownsOf, isInCrowns } from './amounts/crowns.ts';
import {
  bareDollars,
  dollarsFiled,
  dollarsOfExchange,
  dollarsOfSite,
  dollarsOfTags,
  dollarsSaid,
  isBareDollar,
  isInCents,
  isOfEuros,
} from './amounts/dollars.ts';
import type { Referent } from './names/names.ts';
import type { Entities } from './passage.ts';
import type { Understood } from './record.ts';
import { isToldInOwn } from './subjects/told-in-own.ts';
import type { TokenList } from './words/tokens.ts';

const MOST_OF_SHARE = 1000;

/** What the sums of one article are in. What that takes of the whole text is found out at the first sum that asks. */
export class Currencies {
  private readonly article: Article;
  private readonly entities: Entities;
  private filed: string | null | undefined;
  private tagged: string | null | undefined;
  private dollars: string | undefined;
  private euros: boolean | undefined;

  constructor(article: Article, entities: Entities) {
    this.article = article;
    this.entities = entities;
  }

  /** The unit: dollars without a country are those of the exchange, or of the article. */
  of(list: TokenList, { amount, amounts, referent, kind, moved }: Understood): string {
    if (isInCrowns(list, amount)) return crownsOf(list, this.article.text, amount, referent?.instrument);
    if (amount.unit !== 'USD') return amount.unit;
    if (isInCents(list, amount)) {
      // `or €1.70 a share, up from 70 cents`
      const earlier = amounts.findLast((each) => each.family === 'money' && each.next <= amount.first)?.unit;
      this.euros ??= isOfEuros(this.article.text);
      if (earlier === 'EUR' || (earlier === undefined && this.euros)) return 'EUR';
    }
    if (!isBareDollar(list, amount)) return amount.unit;
    const said = dollarsSaid(list, amount);
    if (said !== undefined) return said;
    const traded = dollarsOfExchange(referent?.instrument);
    // `Up 26 cents to $46`, where nothing else is said to have moved
    const hasMoved = moved.of === 'itself' || (moved.of !== 'other' && amount.value < MOST_OF_SHARE);
    const isOfShare = kind === 'price' || (kind === 'change' && hasMoved);
    if (traded !== undefined && (isOfShare || traded === dollarsOfSite(this.article.url))) return traded;
    if (this.filed === undefined) this.filed = dollarsFiled(this.article.text) ?? null;
    if (this.filed !== null && this.isLocal(referent)) return this.filed;
    if (this.tagged === undefined) this.tagged = dollarsOfTags(this.article.text) ?? null;
    if (this.tagged !== null && (this.isLocal(referent) || this.isTagged(referent))) return this.tagged;
    this.dollars ??= bareDollars(this.article.text);
    return this.dollars;
  }

  private isLocal(referent: Referent | undefined): boolean {
    return referent === undefined || isToldInOwn(referent, this.entities);
  }

  /** `Suncor (TSX:SU)`, wherever else it is listed. */
  private isTagged(referent: Referent | undefined): boolean {
    const symbol = referent?.instrument?.split(':')[1];
    return symbol !== undefined && [`SX:${symbol})`, `SX: ${symbol})`].some((tag) => this.article.text.includes(tag));
  }
}
