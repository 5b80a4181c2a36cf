import { isIsin } from '../../core/instruments/isin.ts';
import type { Words } from '../../ui/words.ts';
import type { OptionsActions, OptionsData } from '../options-data.ts';

interface Props {
  readonly unfound: OptionsData['unfound'];
  readonly actions: OptionsActions;
  readonly words: Words;
}

/** So many are read in a line; of more there is the number, and the names on a click. */
const IN_A_LINE = 8;

/** Imported names that no list has: they stay until the reader has seen them, for nothing else holds them any more. */
export function UnfoundNames({ unfound, actions, words: { t, format } }: Props) {
  if (unfound.length === 0) return null;
  const names = unfound.join(', ');
  return (
    <div class="alert row" role="status">
      <div>
        {unfound.length <= IN_A_LINE ? (
          t('names_unknown', [names])
        ) : (
          <details>
            <summary>{t('names_unknown', [format.number(unfound.length, 0)])}</summary>
            <p>{names}</p>
          </details>
        )}
        {unfound.some(isIsin) && <p>{t('isins_unknown')}</p>}
      </div>
      <button type="button" class="link" onClick={actions.forgetUnfound}>
        {t('dismiss')}
      </button>
    </div>
  );
}
