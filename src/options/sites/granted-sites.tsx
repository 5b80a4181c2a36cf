import { counted, type Words } from '../../ui/words.ts';
import { leaveRow } from '../focus.ts';
import type { OptionsActions, OptionsData } from '../options-data.ts';

interface Props {
  readonly data: OptionsData;
  readonly actions: OptionsActions;
  readonly words: Words;
}

/** Longer lists are cut on the page; the button gives back all. */
const SHOWN = 300;

/** What the browser grants us at this moment, and a way to give it back. */
export function GrantedSites({ data: { granted }, actions, words }: Props) {
  const { t } = words;
  if (granted.length === 0) return <p class="pending">{t('nothing_granted')}</p>;
  return (
    <details class="part">
      <summary>{counted(words, 'granted_now', granted.length)}</summary>
      <p class="row end">
        <button type="button" class="button" onClick={() => actions.revoke(granted)}>
          {t('revoke_all')}
        </button>
      </p>
      <ul class="rows">
        {granted.slice(0, SHOWN).map((pattern) => (
          <li key={pattern}>
            <p class="hosts">{pattern}</p>
            <button
              type="button"
              class="link"
              onClick={(event) => {
                leaveRow(event.currentTarget);
                actions.revoke([pattern]);
              }}
            >
              {t('revoke')}
              <span class="visually-hidden">: {pattern}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
