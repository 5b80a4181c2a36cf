import { useState } from 'preact/hooks';
import type { Instrument } from '../core/instruments/instrument.ts';
import type { Words } from '../ui/words.ts';
import type { OptionsActions, OptionsData } from './options-data.ts';

interface Props {
  readonly search: OptionsData['search'];
  readonly actions: OptionsActions;
  readonly words: Words;
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** A search box over every listed name: type, walk with the arrow keys, add with Enter, leave with Escape. */
export function InstrumentSearch({ search: { query, results: answer }, actions, words }: Props) {
  const { t } = words;
  const [active, setActive] = useState(0);
  const results = answer ?? [];
  const open = query.trim() !== '';
  const current = Math.min(active, results.length - 1);
  const add = (instrument: Instrument): void => {
    actions.watch(instrument);
    actions.search('');
    setActive(0);
  };
  const onKey = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    const chosen = results[current];
    if (step && results.length > 0) setActive((current + step + results.length) % results.length);
    else if (event.key === 'Enter' && chosen) add(chosen);
    else if (event.key === 'Escape' && open) actions.search('');
    else return;
    event.preventDefault();
  };
  return (
    <div class="search">
      <label for="search-box">{t('add_name')}</label>
      <input
        id="search-box"
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        maxLength={80}
        placeholder={t('search_placeholder')}
        aria-expanded={open && results.length > 0}
        aria-controls="search-results"
        aria-autocomplete="list"
        aria-activedescendant={open && results[current] ? `result-${current}` : undefined}
        value={query}
        onInput={(event) => {
          actions.search(event.currentTarget.value);
          setActive(0);
        }}
        onKeyDown={onKey}
      />
      <div class="results" id="search-results" role="listbox" aria-label={t('search_results')} hidden={!open || results.length === 0}>
        {results.map((instrument, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled by the box, which keeps the focus
          <div
            key={instrument.id}
            id={`result-${index}`}
            role="option"
            aria-selected={index === current}
            tabIndex={-1}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => add(instrument)}
          >
            <b class="chip">{instrument.symbol}</b> <span>{instrument.name}</span>
            <small>{[t(`kind_${instrument.kind}`), instrument.venue, instrument.id.split(':')[0]].filter(Boolean).join(' · ')}</small>
          </div>
        ))}
      </div>
      {open && answer?.length === 0 && (
        <p class="pending" role="status">
          {t('no_results')}
        </p>
      )}
    </div>
  );
}
