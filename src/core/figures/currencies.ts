import type { Article } from '../article/article.ts';
import { crownsOf, isInCrowns } from './amounts/crowns.ts';
import {
  bareDollars,
  dollarsFiled,
  dollarsOfExchange,
  dollarsOfSite,
  dollarsSaid,
  isBareDollar,
  isInCents,
  isOfEuros,
} from './amounts/dollars.ts';
import type { Entities } from './passage.ts';
import type { Understood } from './record.ts';
import { isToldInOwn } from './subjects/told-in-own.ts';
import type { TokenList } from './words/tokens.ts';

/** What the sums of one article are in. What that takes of the whole text is found out at the first sum that asks. */
export class Currencies {
  private readonly article: Article;
  private readonly entities: Entities;
  private filed: string | null | undefined;
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
    const isOfShare = kind === 'price' || (kind === 'change' && moved.of === 'itself');
    if (traded !== undefined && (isOfShare || traded === dollarsOfSite(this.article.url))) return traded;
    if (this.filed === undefined) this.filed = dollarsFiled(this.article.text) ?? null;
    if (this.filed !== null && (referent === undefined || isToldInOwn(referent, this.entities))) return this.filed;
    this.dollars ??= bareDollars(this.article.text);
    return this.dollars;
  }
}
