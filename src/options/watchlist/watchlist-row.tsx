import { useMemo, useRef, useState } from 'preact/hooks';
import type { Instrument, InstrumentId } from '../../core/instruments/instrument.ts';
import type { MarketError } from '../../core/market/source.ts';
import type { Result } from '../../core/result.ts';
import type { MarketView } from '../../core/risk/view.ts';
import type { WatchlistEntry } from '../../core/settings/watchlist/watchlist.ts';
import { Icon } from '../../ui/icon.tsx';
import { DRAG } from '../../ui/icons.ts';
import { quoteMarks, type Words } from '../../ui/words.ts';
import { leaveRow } from '../focus.ts';
import type { OptionsActions } from '../options-data.ts';
import { RemarksForm } from './remarks-form.tsx';
import type { RowDrag } from './row-drag.ts';
import { RowPrices } from './row-prices.tsx';
import { RowTools } from './row-tools.tsx';

/** Ids in the order shown, which may be one group, and in the whole list. */
export interface RowOrder {
  readonly shown: readonly InstrumentId[];
  readonly all: readonly InstrumentId[];
}

/** Of all rows together; the same object whatever happens to single rows, so that the others need not be drawn anew. */
export interface RowList extends RowDrag {
  readonly actions: OptionsActions;
  readonly words: Words;
  /** Groups that there are already. */
  readonly groups: readonly string[];
  readonly order: () => RowOrder;
}

interface Props {
  readonly entry: WatchlistEntry;
  readonly instrument: Instrument | undefined;
  readonly view: Result<MarketView, MarketError> | undefined;
  readonly list: RowList;
  readonly dragged: boolean;
  /** Where a name that is dragged would go: before this row, or after it. */
  readonly drop: 'before' | 'after' | null;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** One watched name: what it is, what it costs, what the reader wrote beside it. Drawn anew only when something of it has changed. */
export function WatchlistRow(props: Props) {
  const { entry, instrument, view, list, dragged, drop, isFirst, isLast } = props;
  const [editing, setEditing] = useState(false);
  return useMemo(
    () => <Row {...props} editing={editing} setEditing={setEditing} />,
    [entry, instrument, view, list, dragged, drop, isFirst, isLast, editing],
  );
}

interface RowProps extends Props {
  readonly editing: boolean;
  readonly setEditing: (editing: boolean) => void;
}

function Row({ entry, instrument, view, list, dragged, drop, isFirst, isLast, editing, setEditing }: RowProps) {
  const { actions, words, groups, order, onDrag, onOver, onDrop } = list;
  const { id } = entry;
  const name = instrument?.name ?? id;
  const editButton = useRef<HTMLButtonElement>(null);
  const move = (step: -1 | 1): void => {
    const { shown, all } = order();
    const neighbour = shown[shown.indexOf(id) + step];
    if (neighbour === undefined) return;
    actions.move(id, all.indexOf(neighbour));
  };
  return (
    <li
      data-about={id}
      class={[dragged && 'dragged', drop && `drop-${drop}`].filter(Boolean).join(' ')}
      draggable={!editing}
      onDragStart={(event) => {
        // Firefox drags nothing that carries nothing.
        event.dataTransfer?.setData('text/plain', name);
        onDrag(id);
      }}
      onDragEnd={() => onDrag(null)}
      onDragOver={(event) => {
        event.preventDefault();
        onOver(id);
      }}
      onDrop={(event) => {
        event.preventDefault();
        onDrop(id);
      }}
    >
      <span class="handle" title={words.t('drag')}>
        <Icon path={DRAG} />
      </span>
      <span class="symbol">
        <b class="chip">{instrument?.symbol ?? id.slice(id.indexOf(':') + 1)}</b>
      </span>
      <RowName name={name} entry={entry} instrument={instrument} words={words} />
      <RowPrices view={view} words={words} />
      <RowTools
        name={name}
        isFirst={isFirst}
        isLast={isLast}
        editing={editing}
        editButton={editButton}
        onEdit={() => setEditing(!editing)}
        onMove={move}
        onRemove={(button) => {
          leaveRow(button);
          actions.unwatch(id);
        }}
        words={words}
      />
      {editing && (
        <RemarksForm
          entry={entry}
          groups={groups}
          place={order().all.indexOf(id) + 1}
          places={order().all.length}
          words={words}
          save={(remarks, place) => {
            const index = place === null || place === order().all.indexOf(id) + 1 ? null : place - 1;
            if (Object.keys(remarks).length > 0) actions.remark(id, remarks, index);
            else if (index !== null) actions.move(id, index);
            editButton.current?.focus();
            setEditing(false);
          }}
        />
      )}
    </li>
  );
}

interface NameProps extends Pick<Props, 'entry' | 'instrument'> {
  readonly name: string;
  readonly words: Words;
}

/** What it is, and what the reader wrote beside it. */
function RowName({ name, entry: { group, note, aliases }, instrument, words }: NameProps) {
  const { t } = words;
  return (
    <div class="name">
      <p>
        {name} <small>{instrument ? (instrument.venue ?? t(`kind_${instrument.kind}`)) : t('unknown_name')}</small>
      </p>
      {(group || note || aliases) && (
        <p class="remarks">
          {group && <span class="chip">{group}</span>}
          {aliases && <span>{aliases.map((alias) => quoteMarks(words).join(alias)).join(', ')}</span>}
          {note && <span>{note}</span>}
        </p>
      )}
    </div>
  );
}
