import { bandNote } from '../ui/measure.tsx';
import type { Words } from '../ui/words.ts';
import { unnamed } from './load-moves.ts';
import { type ArticleData, shortName } from './popup-data.ts';

/** Watched names that the article leaves out, and what in it they move with. Nothing for readers who watch nothing else. */
export function WatchedMoves({ article, words }: { readonly article: ArticleData; readonly words: Words }) {
  const { t, format } = words;
  const { moves, notes } = article;
  if (moves === null || unnamed(article).length === 0) return null;
  return (
    <>
      <h2>{t('watched_moves')}</h2>
      {moves === 'waiting' && <p class="pending">{t('moves_waiting')}</p>}
      {moves !== 'waiting' && moves.length === 0 && <p class="pending">{t('moves_none')}</p>}
      {moves !== 'waiting' && moves.length > 0 && (
        <ul class="moves">
          {moves.map((move) => (
            <li key={move.instrument.id}>
              <b class="chip">{move.instrument.symbol}</b>
              <span class="who">{move.instrument.name}</span>
              <span>{t('moves_with_one', [shortName(notes, move.with)])}</span>
              <b>{format.number(move.correlation.value)}</b>
              <small>{bandNote(move.correlation, words)}</small>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
