import type { Article } from './article/article.ts';
import type { KeyFigure } from './figures/figure.ts';
import type { Entity, InstrumentId } from './instruments/instrument.ts';
import type { Mention } from './mentions/mention.ts';
import type { Theme } from './risk/themes/theme.ts';

/** What the page says about the article, without its text. */
export type ArticleHead = Pick<Article, 'url' | 'title' | 'author' | 'site' | 'language' | 'published'>;

/** Everything found in one article. Offsets into the article's text; of the text itself only the sentences quoted. */
export interface ArticleNotes {
  readonly article: ArticleHead;
  readonly mentions: readonly Mention[];
  readonly figures: readonly KeyFigure[];
  readonly themes: readonly Theme[];
  /** What the mentions resolve to, and the listed names behind those that are not listed. */
  readonly entities: Readonly<Record<InstrumentId, Entity>>;
  /** Quoted sentences, by `start` offset: those of figures and themes. */
  readonly sentences: Readonly<Record<number, string>>;
}
