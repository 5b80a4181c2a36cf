import { useState } from 'preact/hooks';
import type { InstrumentId } from '../core/instruments/instrument.ts';
import { MAXIMUM_WATCHED, type WatchlistEntry } from '../core/settings/watchlist.ts';
import { Icon } from '../ui/icon.tsx';
import { counted, type Words } from '../ui/words.ts';
import { ImportForm } from './import-form.tsx';
import { InstrumentSearch } from './instrument-search.tsx';
import type { OptionsActions, OptionsData } from './options-data.ts';
import { SectionFrame } from './section.tsx';

interface Props {
  readonly data: OptionsData;
  readonly actions: OptionsActions;
  readonly words: Words;
}

/** The names the reader follows: add, order, remove, carry in and out. */
export function WatchlistSection({ data, actions, words }: Props) {
  const { t, format } = words;
  const { entries } = data.preferences.watchlist;
  const [dragged, setDragged] = useState<InstrumentId | null>(null);
  const full = entries.length >= MAXIMUM_WATCHED;
  return (
    <SectionFrame id="watchlist" title={t('section_watchlist')} lead={t('watchlist_lead')}>
      {full && <p class="alert">{t('watchlist_full', [format.number(MAXIMUM_WATCHED, 0)])}</p>}
      <InstrumentSearch search={data.search} actions={actions} words={words} />
      {entries.length === 0 && <p class="pending">{t('watchlist_empty')}</p>}
      <ol class="rows watched" aria-label={counted(words, 'watched_names', entries.length)}>
        {entries.map((entry, index) => (
          <Row
            key={entry.id}
            entry={entry}
            index={index}
            last={index === entries.length - 1}
            data={data}
            actions={actions}
            words={words}
            dragged={dragged === entry.id}
            onDrag={setDragged}
            onDrop={() => {
              if (dragged) actions.move(dragged, index);
              setDragged(null);
            }}
          />
        ))}
      </ol>
      <ImportForm actions={actions} words={words} />
    </SectionFrame>
  );
}

interface RowProps extends Props {
  readonly entry: WatchlistEntry;
  readonly index: number;
  readonly last: boolean;
  readonly dragged: boolean;
  readonly onDrag: (id: InstrumentId | null) => void;
  readonly onDrop: () => void;
}

function Row({ entry, index, last, data, actions, words, dragged, onDrag, onDrop }: RowProps) {
  const { t } = words;
  const { id } = entry;
  const instrument = data.instruments.get(id);
  const name = instrument?.name ?? id;
  return (
    <li
      class={dragged ? 'dragged' : ''}
      draggable
      onDragStart={() => onDrag(id)}
      onDragEnd={() => onDrag(null)}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        onDrop();
      }}
    >
      <span class="handle" title={t('drag')}>
        <Icon name="drag" />
      </span>
      <b class="chip">{instrument?.symbol ?? id.slice(id.indexOf(':') + 1)}</b>
      <p>
        {name} <small>{instrument ? (instrument.venue ?? t(`kind_${instrument.kind}`)) : t('unknown_name')}</small>
      </p>
      <button
        type="button"
        class="tool"
        disabled={index === 0}
        aria-label={t('move_up', [name])}
        title={t('move_up', [name])}
        onClick={() => actions.move(id, index - 1)}
      >
        <Icon name="up" />
      </button>
      <button
        type="button"
        class="tool"
        disabled={last}
        aria-label={t('move_down', [name])}
        title={t('move_down', [name])}
        onClick={() => actions.move(id, index + 1)}
      >
        <Icon name="down" />
      </button>
      <button type="button" class="tool" aria-label={t('remove', [name])} title={t('remove', [name])} onClick={() => actions.unwatch(id)}>
        <Icon name="close" />
      </button>
    </li>
  );
}
