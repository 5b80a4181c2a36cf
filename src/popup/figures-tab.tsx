import { useState } from 'preact/hooks';
import { checkWithin } from '../core/claims/within.ts';
import type { FigureKind } from '../core/figures/figure.ts';
import { groupRepeats } from '../core/figures/repeats.ts';
import type { Words } from '../ui/words.ts';
import { FigureRow } from './figure-row.tsx';
import { FIGURE_KIND_NAMES } from './figure-text.ts';
import type { ArticleData, ExportFormat, PopupActions } from './popup-data.ts';

interface Props {
  readonly article: ArticleData;
  readonly actions: PopupActions;
  readonly words: Words;
  readonly now: number;
}

/** Every figure the article states, the most telling first. */
export function FiguresTab({ article, actions, words, now }: Props) {
  const { t } = words;
  const [filter, setFilter] = useState('');
  const { figures } = article.notes;
  if (figures.length === 0) return <p class="empty">{t('no_figures')}</p>;
  const subjects = [...new Set(figures.map((figure) => figure.subject).filter(Boolean))].sort();
  const kinds = [...new Set(figures.map((figure) => figure.kind))];
  const verdicts = new Map(figures.map((figure, index) => [figure.start, article.verdicts?.[index] ?? null]));
  const contradictions = checkWithin(figures).filter(({ verdict }) => verdict === 'inconsistent');
  const shown = groupRepeats(figures)
    .map((figure) => ({ figure, verdict: verdicts.get(figure.start) ?? null }))
    .filter(({ figure }) => filter === '' || filter === `subject ${figure.subject}` || filter === `kind ${figure.kind}`)
    .sort((a, b) => b.figure.salience - a.figure.salience);
  return (
    <>
      <div class="toolbar">
        <label>
          <span class="visually-hidden">{t('filter_figures')}</span>
          <select value={filter} onChange={(event) => setFilter(event.currentTarget.value)}>
            <option value="">{t('all_figures')}</option>
            <optgroup label={t('by_name')}>
              {subjects.map((subject) => (
                <option key={subject} value={`subject ${subject}`}>
                  {subject}
                </option>
              ))}
            </optgroup>
            <optgroup label={t('by_kind')}>
              {kinds.map((kind: FigureKind) => (
                <option key={kind} value={`kind ${kind}`}>
                  {t(FIGURE_KIND_NAMES[kind])}
                </option>
              ))}
            </optgroup>
          </select>
        </label>
        <p class="exports">
          {t('export')}
          {EXPORTS.map(([format, name]) => (
            <button key={format} type="button" class="link" aria-label={t('export_as', [name])} onClick={() => actions.exportAs(format)}>
              {name}
            </button>
          ))}
        </p>
      </div>
      <ul class="figures">
        {shown.map(({ figure, verdict }) => (
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
    </>
  );
}

const EXPORTS: readonly (readonly [ExportFormat, string])[] = [
  ['markdown', 'Markdown'],
  ['csv', 'CSV'],
  ['json', 'JSON'],
];
