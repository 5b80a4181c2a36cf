import type { Refusal } from '../../core/settings/refusal.ts';
import type { Words } from '../../ui/words.ts';

interface Props {
  readonly refusal: Refusal | null;
  readonly openOptions: () => void;
  readonly words: Words;
}

/** Why what the reader did last was not done, and the way to where room can be made. It is always there, so that a screen reader hears what comes into it. */
export function Refused({ refusal, openOptions, words: { t } }: Props) {
  const isFull = refusal === 'watch_full' || refusal === 'sites_full';
  return (
    <p class="refused" role="status">
      {refusal && t(`refused_${refusal}`)}
      {isFull && (
        <>
          {' '}
          <button type="button" class="link" onClick={openOptions}>
            {t('open_options')}
          </button>
        </>
      )}
    </p>
  );
}
