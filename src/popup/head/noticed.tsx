import type { Words } from '../../ui/words.ts';
import { type ArticleData, instrumentsOf, shortName } from '../session/popup-data.ts';

/** For readers who want to be told: which watched names the article names, and on which the data say otherwise. Keeps its height while verdicts arrive. */
export function Noticed({ article, words: { t } }: { readonly article: ArticleData; readonly words: Words }) {
  const { notes, said, verdicts } = article;
  const watched = instrumentsOf(notes).filter(({ entity }) => said.watched.includes(entity.id));
  if (!said.notice || watched.length === 0) return null;
  const stated = notes.figures.flatMap(({ instrument }, index) =>
    instrument && said.watched.includes(instrument) ? [{ instrument, verdict: verdicts?.[index]?.verdict }] : [],
  );
  const contradicted = stated.flatMap(({ instrument, verdict }) => (verdict === 'inconsistent' ? [shortName(notes, instrument)] : []));
  const named = t('names_watched', [watched.map(({ entity }) => shortName(notes, entity.id)).join(', ')]);
  return (
    <div class="noticed" role="status">
      <p title={named}>{named}</p>
      {stated.length > 0 && (
        <p class="loss">{contradicted.length > 0 && t('contradicts_watched', [[...new Set(contradicted)].join(', ')])}</p>
      )}
    </div>
  );
}
