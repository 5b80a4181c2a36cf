import { useEffect, useRef, useState } from 'preact/hooks';
import type { Instrument, InstrumentId } from '../../core/instruments/instrument.ts';
import { isIsin } from '../../core/instruments/isin.ts';
import type { Words } from '../../ui/words.ts';
import type { OptionsActions, OptionsData } from '../options-data.ts';

interface Props {
  readonly search: OptionsData['search'];
  readonly watched: ReadonlySet<InstrumentId>;
  readonly actions: OptionsActions;
  readonly words: Words;
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** A search box over every listed name: type, walk with the arrow keys, add with Enter, leave with Escape. */
export function InstrumentSearch({ search: { query, answered, results }, watched, actions, words }: Props) {
  const { t } = words;
  const [active, setActive] = useState(0);
  /** The query whose answer Enter waits for. */
  const awaited = useRef<string | null>(null);
  const option = useRef<HTMLDivElement>(null);
  const open = query.trim() !== '';
  const isAnswered = answered === query;
  const shown = open ? results : [];
  const current = Math.min(active, shown.length - 1);
  const add = (instrument: Instrument): void => {
    awaited.current = null;
    actions.watch(instrument);
    actions.search('');
    setActive(0);
  };
  useEffect(() => {
    const [first] = results;
    if (awaited.current === query && isAnswered && first) add(first);
    if (awaited.current !== query || isAnswered) awaited.current = null;
  });
  useEffect(() => option.current?.scrollIntoView({ block: 'nearest' }), [current]);
  const onKey = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    const chosen = shown[current];
    if (step && shown.length > 0) setActive((current + step + shown.length) % shown.length);
    else if (event.key === 'Enter' && open && !isAnswered) awaited.current = query;
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
        aria-expanded={shown.length > 0}
        aria-controls="search-results"
        aria-autocomplete="list"
        aria-activedescendant={shown[current] ? `result-${current}` : undefined}
        value={query}
        onInput={(event) => {
          actions.search(event.currentTarget.value);
          setActive(0);
        }}
        onKeyDown={onKey}
      />
      <div
        class="results"
        id="search-results"
        role="listbox"
        aria-label={t('search_results')}
        aria-busy={!isAnswered}
        hidden={shown.length === 0}
      >
        {shown.map((instrument, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled by the box, which keeps the focus
          <div
            key={instrument.id}
            id={`result-${index}`}
            ref={index === current ? option : null}
            role="option"
            aria-selected={index === current}
            tabIndex={-1}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => add(instrument)}
          >
            <b class="chip">{instrument.symbol}</b> <span>{instrument.name}</span>
            <small>
              {[
                t(`kind_${instrument.kind}`),
                instrument.venue,
                instrument.id.split(':')[0],
                watched.has(instrument.id) && t('already_watched'),
              ]
                .filter(Boolean)
                .join(' · ')}
            </small>
          </div>
        ))}
      </div>
      {open && isAnswered && results.length === 0 && (
        <p class="pending" role="status">
          {t(isIsin(query.trim().toUpperCase()) ? 'isins_unknown' : 'no_results')}
        </p>
      )}
    </div>
  );
}
