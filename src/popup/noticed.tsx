import type { Words } from '../ui/words.ts';
import { type ArticleData, instrumentsOf, shortName } from './popup-data.ts';

/** For readers who want to be told: which watched names the article names, and on which the data say otherwise. Keeps its height. */
export function Noticed({ article, words: { t } }: { readonly article: ArticleData; readonly words: Words }) {
  const { notes, said, verdicts } = article;
  const watched = instrumentsOf(notes).filter(({ entity }) => said.watched.includes(entity.id));
  if (!said.notice || watched.length === 0) return null;
  const contradicted = new Set(
    notes.figures.flatMap(({ instrument }, index) =>
      instrument && said.watched.includes(instrument) && verdicts?.[index]?.verdict === 'inconsistent'
        ? [shortName(notes, instrument)]
        : [],
    ),
  );
  const text = [
    t('names_watched', [watched.map(({ entity }) => entity.symbol).join(', ')]),
    contradicted.size > 0 && t('contradicts_watched', [[...contradicted].join(', ')]),
  ]
    .filter(Boolean)
    .join(' ');
  return (
    <p class="noticed" role="status" title={text}>
      {text}
    </p>
  );
}
