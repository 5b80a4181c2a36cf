import { useState } from 'preact/hooks';
import type { InstrumentId } from '../core/instruments/instrument.ts';
import { hasValue } from '../core/risk/measure.ts';
import type { WatchlistEntry } from '../core/settings/watchlist.ts';
import { Icon } from '../ui/icon.tsx';
import { errorSentence } from '../ui/market-error.ts';
import { tone } from '../ui/measure.tsx';
import type { Words } from '../ui/words.ts';
import type { OptionsActions, OptionsData } from './options-data.ts';
import { RemarksForm } from './remarks-form.tsx';

interface Props {
  readonly entry: WatchlistEntry;
  readonly data: OptionsData;
  readonly actions: OptionsActions;
  readonly words: Words;
  /** Groups that there are already. */
  readonly groups: readonly string[];
  /** Moves it before or after its neighbour; null at the end of the list. */
  readonly up: (() => void) | null;
  readonly down: (() => void) | null;
  readonly dragged: boolean;
  readonly onDrag: (id: InstrumentId | null) => void;
  readonly onDrop: () => void;
}

/** One watched name: what it is, what it costs, what the reader wrote beside it. */
export function WatchlistRow({ entry, data, actions, words, groups, up, down, dragged, onDrag, onDrop }: Props) {
  const { t } = words;
  const { id, group, note, aliases } = entry;
  const [editing, setEditing] = useState(false);
  const instrument = data.instruments.get(id);
  const name = instrument?.name ?? id;
  const tool = (icon: 'up' | 'down' | 'close', label: string, act: (() => void) | null) => (
    <button type="button" class="tool" disabled={act === null} aria-label={label} title={label} onClick={() => act?.()}>
      <Icon name={icon} />
    </button>
  );
  return (
    <li
      class={dragged ? 'dragged' : ''}
      draggable={!editing}
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
      <div class="name">
        <p>
          {name} <small>{instrument ? (instrument.venue ?? t(`kind_${instrument.kind}`)) : t('unknown_name')}</small>
        </p>
        {(group || note || aliases) && (
          <p class="remarks">
            {group && <span class="chip">{group}</span>}
            {aliases && <span>{aliases.map((alias) => `“${alias}”`).join(', ')}</span>}
            {note && <span>{note}</span>}
          </p>
        )}
      </div>
      <Prices id={id} data={data} words={words} />
      <span class="tools">
        <button type="button" class="link" aria-expanded={editing} aria-label={t('edit_name', [name])} onClick={() => setEditing(!editing)}>
          {t('edit')}
        </button>
        {tool('up', t('move_up', [name]), up)}
        {tool('down', t('move_down', [name]), down)}
        {tool('close', t('remove', [name]), () => actions.unwatch(id))}
      </span>
      {editing && (
        <RemarksForm
          entry={entry}
          groups={groups}
          words={words}
          save={(remarks) => {
            actions.remark(id, remarks);
            setEditing(false);
          }}
        />
      )}
    </li>
  );
}

function Prices({ id, data, words }: Pick<Props, 'data' | 'words'> & { readonly id: InstrumentId }) {
  const { t, format } = words;
  const view = data.views.get(id);
  const quote = view?.ok ? view.value.quote : view;
  const month = view?.ok && view.value.risk.ok ? view.value.risk.value.return30 : null;
  const change = month && hasValue(month) ? month.value : null;
  const why = quote?.ok === false ? errorSentence(quote.error, words, Date.now()) : undefined;
  return (
    <span class="numbers" title={why}>
      <span>
        <span class="visually-hidden">{t('column_price')}: </span>
        {quote?.ok ? format.shortPrice(quote.value.price, quote.value.currency) : '–'}
      </span>
      <span class={change === null ? '' : tone(change)}>
        <span class="visually-hidden">{t('column_month')}: </span>
        {change === null ? '–' : format.percent(change, { signed: true })}
      </span>
    </span>
  );
}
