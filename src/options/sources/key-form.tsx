import { useState } from 'preact/hooks';
import { SOURCE_KEY } from '../../core/settings/policy/source-keys.ts';
import type { SourceStatus } from '../../messaging/protocol.ts';
import { SOURCE_NAMES } from '../../ui/sources.ts';
import type { Words } from '../../ui/words.ts';
import type { OptionsActions } from '../options-data.ts';

interface Props {
  readonly source: SourceStatus;
  /** The organisation decides on keys. */
  readonly locked: boolean;
  /** A key is not sent to an own cache, whose address is not the organisation's. */
  readonly withheld: boolean;
  readonly actions: OptionsActions;
  readonly words: Words;
}

/** The reader's own key to a source. A saved key is never shown again. */
export function KeyForm({ source: { id, hasKey, managedKey, proxy }, withheld, locked, actions, words: { t } }: Props) {
  const [key, setKey] = useState('');
  const fits = key.trim() === '' || SOURCE_KEY.test(key.trim());
  if (locked) return <p class="locked">{t(managedKey ? 'key_managed' : 'locked')}</p>;
  if (hasKey && !managedKey) {
    return (
      <p class="key">
        <span aria-hidden="true">••••••••</span> {t('key_saved')}{' '}
        <button type="button" class="link" onClick={() => actions.saveKey(id, null)}>
          {t('forget_key')}
        </button>
        {withheld && proxy !== null && <small class="warning"> {t('key_withheld', [SOURCE_NAMES[id]])}</small>}
      </p>
    );
  }
  const save = (event: Event): void => {
    event.preventDefault();
    if (key.trim() === '' || !fits) return;
    actions.saveKey(id, key.trim(), () => setKey(''));
  };
  return (
    <form class="key" onSubmit={save}>
      {managedKey && <p class="locked">{t('key_managed_default')}</p>}
      <label>
        <span class="visually-hidden">{t('key_for', [SOURCE_NAMES[id]])}</span>
        <input
          type="password"
          autocomplete="off"
          placeholder={t('your_key')}
          value={key}
          aria-invalid={!fits}
          onInput={(event) => setKey(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="button">
        {t('save')}
      </button>
      <small class="loss" role="status">
        {!fits && t('not_a_key')}
      </small>
    </form>
  );
}
