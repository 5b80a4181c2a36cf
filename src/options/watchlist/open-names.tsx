import type { Words } from '../../ui/words.ts';
import type { OptionsActions, OptionsData } from '../options-data.ts';

interface Props {
  readonly open: OptionsData['open'];
  readonly actions: OptionsActions;
  readonly words: Words;
}

/** Imported names that may mean several instruments: the reader says which, by kind and listing. */
export function OpenNames({ open, actions, words: { t } }: Props) {
  if (open.length === 0) return null;
  return (
    <fieldset class="open-names">
      <legend>{t('which_one')}</legend>
      {open.map(({ name, candidates }) => (
        <div key={name}>
          <p>
            <b>{name}</b>
          </p>
          <p class="row">
            {candidates.map((instrument) => (
              <button key={instrument.id} type="button" class="button" onClick={() => actions.settleName(name, instrument)}>
                {instrument.symbol} {instrument.name}{' '}
                <small>{[t(`kind_${instrument.kind}`), instrument.venue, instrument.id.split(':')[0]].filter(Boolean).join(' · ')}</small>
              </button>
            ))}
            <button type="button" class="link" onClick={() => actions.settleName(name, null)}>
              {t('leave_out')}
              <span class="visually-hidden">: {name}</span>
            </button>
          </p>
        </div>
      ))}
    </fieldset>
  );
}
