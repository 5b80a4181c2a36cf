import { useState } from 'preact/hooks';
import type { SourceStatus } from '../../messaging/protocol.ts';
import { SOURCE_NAMES } from '../../ui/sources.ts';
import type { Words } from '../../ui/words.ts';
import type { OptionsActions } from '../options-data.ts';

interface Props {
  readonly source: SourceStatus;
  readonly locked: boolean;
  readonly actions: OptionsActions;
  readonly words: Words;
}

/** The address of an own cache that is asked instead of the source. */
export function ProxyForm({ source: { id, proxy }, locked, actions, words: { t } }: Props) {
  const [text, setText] = useState(proxy ?? '');
  if (locked) {
    return (
      <p class="locked">
        {t('locked')} {proxy}
      </p>
    );
  }
  const save = (event: Event): void => {
    event.preventDefault();
    actions.saveProxy(id, text);
  };
  return (
    <form class="row inline" onSubmit={save}>
      <label>
        <span>{t('own_cache')}</span>
        <span class="visually-hidden"> {SOURCE_NAMES[id]}</span>
        <input
          type="text"
          inputMode="url"
          spellcheck={false}
          placeholder="https://cache.example/market"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="button">
        {t('save')}
      </button>
    </form>
  );
}
