import { useRef, useState } from 'preact/hooks';
import type { InstrumentId } from '../../core/instruments/instrument.ts';
import { hasValue, type Measure } from '../../core/risk/measure.ts';
import type { CorrelationMatrix } from '../../core/risk/view.ts';
import { absence, bandNote } from '../../ui/measure.tsx';
import type { Words } from '../../ui/words.ts';
import { inlineStep } from '../inline-step.ts';
import { nameClass } from '../name-class.ts';
import { windowText } from './correlation-window.ts';
import { Scroller } from './scroller.tsx';

interface Props {
  readonly matrix: CorrelationMatrix;
  readonly nameOf: (id: InstrumentId) => string;
  readonly words: Words;
  readonly now: number;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Of so many names there is room for numbers as they stand in the tables. */
const ROOMY_TO = 9;

const STEPS: Readonly<Record<string, Place>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
};

/** How tall the map of these names and the lines below it can be, rem: the room that they have before they come. */
export function heatHeight(names: readonly string[]): number {
  const rows = names.length > ROOMY_TO ? 10.2 + 1.77 * names.length : 6.5 + 2.08 * names.length;
  return names.some((name) => nameClass(name) !== undefined) ? rows + 1.6 : rows;
}

/** Pairwise correlations as a table. One cell is in the tab order; arrow keys walk, and the line below says the pair exactly, and how it was. */
export function HeatMap({ matrix, nameOf, words, now }: Props) {
  const { ids, cells, yearEarlier, window } = matrix;
  const { t, format } = words;
  const [place, setPlace] = useState<Place>({ row: 1, column: 0 });
  const table = useRef<HTMLTableElement>(null);
  const last = ids.length - 1;
  const isRoomy = ids.length <= ROOMY_TO;
  const walk = (event: KeyboardEvent): void => {
    const across = inlineStep(event);
    const step = across === 0 ? STEPS[event.key] : { row: 0, column: across };
    if (!step) return;
    event.preventDefault();
    const row = Math.max(0, Math.min(last, place.row + step.row));
    const column = Math.max(0, Math.min(last, place.column + step.column));
    setPlace({ row, column });
    table.current?.querySelector<HTMLElement>(`[data-cell="${row}-${column}"]`)?.focus();
  };
  const pair = (row: number, column: number): string => {
    const names = t('pair', [nameOf(ids[row] ?? ''), nameOf(ids[column] ?? '')]);
    const cell = cells[row]?.[column];
    if (!cell || row === column) return names;
    if (!hasValue(cell)) return `${names}: ${[absence(cell, words).short, absence(cell, words).why].filter(Boolean).join(', ')}`;
    const sessions = windowText([cell], words, now) || t('common_sessions', [format.number(cell.n ?? window, 0)]);
    const before = yearEarlier[row]?.[column];
    const then = before && hasValue(before) ? t('year_ago', [format.number(before.value)]) : '';
    return `${names}: ${[[format.number(cell.value), bandNote(cell, words)].filter(Boolean).join(' '), sessions, then].filter(Boolean).join(', ')}`;
  };
  return (
    <figure class={isRoomy ? 'heat roomy' : 'heat dense'}>
      <Scroller>
        {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: arrow keys walk its cells, which makes it a grid. */}
        <table ref={table} role="grid" style={{ '--columns': ids.length }} onKeyDown={walk}>
          <caption class="visually-hidden">{t('heat_caption', [format.number(window, 0)])}</caption>
          <thead>
            <tr>
              <td />
              {ids.map((id) => (
                <th key={id} scope="col">
                  <span class={nameClass(nameOf(id))}>{nameOf(id)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {ids.map((id, row) => (
              <tr key={id}>
                <th scope="row">
                  <span class={nameClass(nameOf(id))}>{nameOf(id)}</span>
                </th>
                {ids.map((other, column) => (
                  <td
                    key={other}
                    data-cell={`${row}-${column}`}
                    tabIndex={row === place.row && column === place.column ? 0 : -1}
                    style={{ background: row === column ? 'var(--sunken)' : shade(cells[row]?.[column]) }}
                    title={pair(row, column)}
                    onFocus={() => setPlace({ row, column })}
                    onPointerMove={() => (place.row === row && place.column === column) || setPlace({ row, column })}
                  >
                    {row === column ? '' : cellText(cells[row]?.[column], isRoomy, words)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroller>
      {/* The cells say the same when the focus comes to them. */}
      <figcaption>
        <b>{t('outlined_cell')}</b> {pair(place.row, place.column)}
      </figcaption>
    </figure>
  );
}

/** Two digits, as in the tables; without room `.81` and `−.12`: no zero, so that fifteen columns fit. */
function cellText(cell: Measure | undefined, isRoomy: boolean, { format }: Words): string {
  if (!cell || !hasValue(cell)) return '–';
  const number = format.number(cell.value);
  return isRoomy ? number : number.replace(/0(?=[.,])/, '');
}

/** Blue together, orange against each other, paper for none. */
function shade(cell: Measure | undefined): string {
  if (!cell || !hasValue(cell)) return 'transparent';
  const strength = Math.round(Math.min(1, Math.abs(cell.value)) * 62);
  return `color-mix(in srgb, var(${cell.value < 0 ? '--apart' : '--together'}) ${strength}%, var(--paper))`;
}
