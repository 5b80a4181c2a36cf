import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { checkWithin } from '../../core/claims/within.ts';
import { rankedFigures } from '../../core/export/ranked-figures.ts';
import type { KeyFigure } from '../../core/figures/figure.ts';
import type { ArticleNotes } from '../../core/notes.ts';
import type { Words } from '../../ui/words.ts';
import { type ArticleData, type PopupActions, shortName } from '../session/popup-data.ts';
import { FigureRow } from './figure-row.tsx';
import { FIGURE_KIND_NAMES } from './figure-text.ts';
import { Choice, Exports } from './figures-toolbar.tsx';

interface Props {
  readonly article: ArticleData;
  /** The other figures are on their way. */
  readonly partial: boolean;
  readonly actions: PopupActions;
  readonly words: Words;
  readonly now: number;
}

/** As many as fill a popup: those below come after the first frame, and the rest of longer lists on demand. */
const FIRST_ROWS = 6;
const ROWS = 60;

/** Every figure the article states, the most telling first. */
export function FiguresTab({ article, partial, actions, words, now }: Props) {
  const { t, format } = words;
  const [whose, setWhose] = useState('');
  const [kind, setKind] = useState('');
  const [rows, setRows] = useState(FIRST_ROWS);
  useEffect(() => setRows(ROWS), []);
  const list = useRef<HTMLUListElement>(null);
  const seen = useRef<number | null>(null);
  // The button may go with what it brought: the focus goes to the first of these.
  useLayoutEffect(() => {
    if (seen.current !== null) list.current?.children[seen.current]?.querySelector('button')?.focus();
    seen.current = null;
  }, [rows]);
  const { notes } = article;
  const { figures } = notes;
  const contradictions = useMemo(() => checkWithin(notes).filter(({ verdict }) => verdict === 'inconsistent'), [notes]);
  const ranked = useMemo(() => rankedFigures(notes, article.verdicts ?? []), [notes, article.verdicts]);
  if (figures.length === 0) return <p class="empty">{t('no_figures')}</p>;
  const subjects = new Map(
    figures.flatMap((figure) => (subjectKey(figure) === '' ? [] : [[subjectKey(figure), subjectName(figure, notes)] as const])),
  );
  const named = [...subjects].sort(([, a], [, b]) => a.localeCompare(b));
  const kinds = [...new Set(figures.map((figure) => figure.kind))].map((each) => [each, t(FIGURE_KIND_NAMES[each])] as const);
  // A choice that the figures no longer offer, after the article was settled anew, is none.
  const name = subjects.has(whose) ? whose : '';
  const shown = ranked.filter(({ figure }) => (name === '' || name === subjectKey(figure)) && (kind === '' || kind === figure.kind));
  return (
    <>
      <div class="toolbar">
        <Choice label={t('figures_of')} all={t('all_names')} value={name} options={named} onChoose={setWhose} />
        <Choice label={t('by_kind')} all={t('all_kinds')} value={kind} options={kinds} onChoose={setKind} />
        <Exports disabled={partial} actions={actions} words={words} />
      </div>
      <p class="visually-hidden" role="status">
        {(name !== '' || kind !== '') && t('figures_shown', [format.number(shown.length, 0), format.number(figures.length, 0)])}
      </p>
      {shown.length === 0 && <p class="empty">{t('none_of_these')}</p>}
      <ul class="figures" ref={list}>
        {shown.slice(0, rows).map(({ figure, verdict }) => (
          <FigureRow
            key={figure.start}
            figure={figure}
            verdict={verdict}
            contradiction={contradictions.find((check) => check.figures[0]?.start === figure.start) ?? null}
            article={article}
            actions={actions}
            words={words}
            now={now}
          />
        ))}
      </ul>
      {rows >= ROWS && shown.length > rows && (
        <button
          type="button"
          class="button"
          onClick={() => {
            seen.current = rows;
            setRows(rows + ROWS);
          }}
        >
          {t('show_more', [format.number(Math.min(ROWS, shown.length - rows), 0)])}
        </button>
      )}
    </>
  );
}

/** Figures of one name belong together however the text calls it. */
const subjectKey = ({ instrument, subject }: KeyFigure): string => instrument ?? subject;

const subjectName = ({ instrument, subject }: KeyFigure, notes: ArticleNotes): string =>
  instrument ? shortName(notes, instrument) : subject;
