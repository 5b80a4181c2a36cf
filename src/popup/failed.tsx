import type { MarketError } from '../core/market/source.ts';
import { errorSentence, isAbsent } from '../ui/market-error.ts';
import type { Words } from '../ui/words.ts';
import type { PopupActions } from './session/popup-data.ts';

interface Props {
  readonly error: MarketError;
  readonly actions: PopupActions;
  readonly words: Words;
  readonly now: number;
}

/** Why a whole part has no numbers, and the way to ask again where that may bring some. */
export function Failed({ error, actions, words, now }: Props) {
  return (
    <p class="pending">
      {errorSentence(error, words, now)}{' '}
      {!isAbsent(error) && (
        <button type="button" class="link" onClick={actions.retry}>
          {words.t('try_again')}
        </button>
      )}
    </p>
  );
}
