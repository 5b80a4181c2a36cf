import { type Dismissal, type Dismissals, MAXIMUM_DISMISSALS } from '../../core/settings/dismissals/dismissals.ts';
import type { MessageKey, Words } from '../../ui/words.ts';
import type { OptionsActions, OptionsData } from '../options-data.ts';
import { RowLink } from '../row-link.tsx';
import { SectionFrame } from '../section.tsx';

interface Props {
  readonly data: OptionsData;
  readonly actions: OptionsActions;
  readonly words: Words;
  readonly now: number;
}

/** Everything the reader dismissed or confirmed, newest first, each with a way back. */
export function NotThisSection({ data, actions, words, now }: Props) {
  const { t, format } = words;
  const { dismissals, confirmations } = data.preferences;
  const nameOf = (id: string): string => data.instruments.get(id)?.name ?? data.organisations.get(id) ?? id;
  const row = (entry: Dismissal, said: MessageKey, back: MessageKey, undo: (entry: Dismissal) => void) => (
    <li key={`${entry.id} ${entry.surface} ${entry.where}`}>
      <p>
        {t(said, [entry.surface, nameOf(entry.id)])}
        <small>
          {/* No line begins with the point. */}
          {entry.where === 'everywhere' ? t('everywhere') : entry.where}
          {'\u00a0· '}
          {format.time(entry.at, now)}
        </small>
      </p>
      <RowLink label={t('undo')} about={t(back, [entry.surface])} act={() => undo(entry)} />
    </li>
  );
  const full = ({ entries }: Dismissals) =>
    entries.length >= MAXIMUM_DISMISSALS && <p class="pending">{t('said_full', [format.number(MAXIMUM_DISMISSALS, 0)])}</p>;
  return (
    <SectionFrame id="not-this" title={t('section_not_this')} lead={t('not_this_lead')}>
      {dismissals.entries.length === 0 && <p class="pending">{t('nothing_dismissed')}</p>}
      {full(dismissals)}
      <ul class="rows">
        {dismissals.entries.toReversed().map((entry) => row(entry, 'dismissed_as', 'mark_again', actions.undoDismissal))}
      </ul>
      {confirmations.entries.length > 0 && (
        <div class="part">
          <h3>{t('confirmed_names')}</h3>
          {full(confirmations)}
          <ul class="rows">
            {confirmations.entries.toReversed().map((entry) => row(entry, 'confirmed_as', 'unconfirm', actions.undoConfirmation))}
          </ul>
        </div>
      )}
    </SectionFrame>
  );
}
