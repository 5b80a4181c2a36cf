import { isGranted } from '../../core/settings/sites/origins.ts';
import { counted, type Words } from '../../ui/words.ts';
import type { OptionsActions, OptionsData } from '../options-data.ts';
import { RowLink } from '../row-link.tsx';

interface Props {
  readonly data: OptionsData;
  readonly actions: OptionsActions;
  readonly words: Words;
}

/** Longer lists are cut on the page; the button gives back all. */
const SHOWN = 300;

const EVERY = '*://*/*';

/** What the browser grants us at this moment, and a way to give it back. */
export function GrantedSites({ data: { granted }, actions, words }: Props) {
  const { t } = words;
  if (granted.length === 0) return <p class="pending">{t('nothing_granted')}</p>;
  return (
    <details class="part">
      <summary>{isGranted(granted, EVERY) ? t('granted_now_every') : counted(words, 'granted_now', granted.length)}</summary>
      <p class="row end">
        <button type="button" class="button" onClick={() => actions.revoke(granted)}>
          {t('revoke_all')}
        </button>
      </p>
      <ul class="rows">
        {granted.slice(0, SHOWN).map((pattern) => (
          <li key={pattern}>
            <p class="hosts">{pattern}</p>
            <RowLink label={t('revoke')} about={pattern} act={() => actions.revoke([pattern])} />
          </li>
        ))}
      </ul>
    </details>
  );
}
