import type { Words } from '../ui/words.ts';
import type { OptionsActions, OptionsData } from './options-data.ts';
import { SectionFrame } from './section.tsx';

interface Props {
  readonly data: OptionsData;
  readonly actions: OptionsActions;
  readonly words: Words;
}

/** Everything the reader dismissed, newest first, each with a way back. */
export function NotThisSection({ data, actions, words }: Props) {
  const { t, format } = words;
  const entries = data.preferences.dismissals.entries.toReversed();
  return (
    <SectionFrame id="not-this" title={t('section_not_this')} lead={t('not_this_lead')}>
      {entries.length === 0 && <p class="pending">{t('nothing_dismissed')}</p>}
      <ul class="rows">
        {entries.map((entry) => (
          <li key={`${entry.id} ${entry.surface} ${entry.where}`}>
            <p>
              {t('dismissed_as', [entry.surface, data.instruments.get(entry.id)?.name ?? entry.id])}
              <small>
                {entry.where === 'everywhere' ? t('everywhere') : entry.where} ·{' '}
                {format.date(new Date(entry.at).toISOString().slice(0, 10))}
              </small>
            </p>
            <button type="button" class="link" onClick={() => actions.undoDismissal(entry)}>
              {t('undo')}
              <span class="visually-hidden">: {t('mark_again', [entry.surface])}</span>
            </button>
          </li>
        ))}
      </ul>
    </SectionFrame>
  );
}
