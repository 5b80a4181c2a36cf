import { bandNote } from '../../ui/measure.tsx';
import type { Words } from '../../ui/words.ts';
import { Failed } from '../failed.tsx';
import { unnamed } from '../session/load-moves.ts';
import { type ArticleData, companionsOf, type PopupActions, shortName } from '../session/popup-data.ts';
import { windowText } from './correlation-window.ts';

interface Props {
  readonly article: ArticleData;
  readonly actions: PopupActions;
  readonly words: Words;
  readonly now: number;
}

/** Watched names that the article leaves out, and what in it they move with. Nothing for readers who watch nothing else, or where it names nothing. */
export function WatchedMoves({ article, actions, words, now }: Props) {
  const { t, format } = words;
  const { moves, notes } = article;
  if (moves === null || unnamed(article).length === 0 || companionsOf(notes, 1).length === 0) return null;
  return (
    <>
      <h2>{t('watched_moves')}</h2>
      {moves === 'waiting' && <p class="pending">{t('moves_waiting')}</p>}
      {moves !== 'waiting' && !moves.ok && <Failed error={moves.error} actions={actions} words={words} now={now} />}
      {moves !== 'waiting' && moves.ok && moves.value.length === 0 && <p class="pending">{t('moves_none')}</p>}
      {moves !== 'waiting' && moves.ok && moves.value.length > 0 && (
        <ul class="moves">
          {moves.value.map((move) => (
            <li key={move.instrument.id}>
              <b class="chip">{move.instrument.symbol}</b>
              <span class="who">{move.instrument.name}</span>
              <span>{t('moves_with_one', [shortName(notes, move.with)])}</span>
              <b>{format.number(move.correlation.value)}</b>
              <small>{bandNote(move.correlation, words)}</small>
            </li>
          ))}
          <li class="window">
            {windowText(
              moves.value.map(({ correlation }) => correlation),
              words,
              now,
            )}
          </li>
        </ul>
      )}
    </>
  );
}
