import type { Article } from '../../article/article.ts';
import type { Sentence } from '../../article/sentences.ts';
import type { Mention } from '../../mentions/mention.ts';
import type { Theme } from './theme.ts';

/** The risks that the article raises, each with the sentences that raise it. */
export function findThemes(_article: Article, _sentences: readonly Sentence[], _mentions: readonly Mention[]): Theme[] {
  return [];
}
