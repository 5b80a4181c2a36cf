import { useState } from 'preact/hooks';
import type { Words } from '../../ui/words.ts';
import { FileButton } from '../file-button.tsx';
import type { OptionsActions } from '../options-data.ts';

interface Props {
  readonly actions: OptionsActions;
  readonly words: Words;
}

/** The watchlist in and out: many names at once from a paste or a file, and files for elsewhere. */
export function ImportForm({ actions, words }: Props) {
  const { t } = words;
  const [text, setText] = useState('');
  return (
    <details class="carry">
      <summary>{t('import_export')}</summary>
      <label>
        {t('paste_names')}
        <textarea
          rows={4}
          spellcheck={false}
          placeholder="NVDA, $BTC, TeraWulf"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <p class="row">
        <button
          type="button"
          class="button"
          disabled={text.trim() === ''}
          onClick={() => {
            actions.importNames(text);
            setText('');
          }}
        >
          {t('add_all')}
        </button>
        <FileButton words={words} accept=".csv,.tsv,.json,.txt" read={actions.importNames} failed={actions.importFailed} />
        <button type="button" class="button" onClick={() => actions.exportAs('csv')}>
          {t('export_csv')}
        </button>
        <button type="button" class="button" onClick={() => actions.exportAs('json')}>
          {t('export_json')}
        </button>
      </p>
    </details>
  );
}
