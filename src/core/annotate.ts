import type { Article } from './article/article.ts';
import { sentences } from './article/sentences.ts';
import { findFigures } from './figures/find.ts';
import type { LookUp } from './instruments/look-up.ts';
import { withCited } from './mentions/cited.ts';
import { findMentions } from './mentions/find.ts';
import { withOwnNames } from './mentions/own-names.ts';
import { tokenise } from './mentions/words/tokens.ts';
import type { ArticleNotes } from './notes.ts';
import { findThemes } from './risk/themes/find.ts';

/** Reads an article: names, figures and risks, each with its place in the text. The look-up is asked once. */
export async function annotate(article: Article, lookUp: LookUp): Promise<ArticleNotes> {
  const split = sentences(article);
  const tokens = tokenise(article.text);
  const found = await findMentions(article, split, lookUp, tokens);
  const { mentions, entities } = withOwnNames(found, lookUp.own?.(article.text) ?? [], article.text);
  const figures = findFigures(article, split, mentions, entities, tokens);
  const themes = findThemes(article, split, mentions, tokens, figures);
  const quoted: Record<number, string> = {};
  for (const { sentence } of figures) quoted[sentence.start] ??= article.text.slice(sentence.start, sentence.end);
  for (const { evidence } of themes) for (const { start, end } of evidence) quoted[start] = article.text.slice(start, end);
  const { url, title, author, site, language, published } = article;
  return {
    article: { url, title, author, site, language, published },
    mentions: withCited(mentions, figures, article.text),
    figures,
    themes,
    entities,
    sentences: quoted,
  };
}
