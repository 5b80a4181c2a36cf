import type { KeyFigure, Window } from './figure.ts';

interface Group {
  readonly first: KeyFigure;
  readonly repeats: { start: number; end: number }[];
}

/**
 * One entry per figure: a place that says the same of the same subject again becomes a `repeats` of the first. Moves of other things, or over
 * periods that the text tells apart (3 % on Monday, 3 % on Friday), are figures of their own. Order is kept.
 */
export function groupRepeats(figures: readonly KeyFigure[]): KeyFigure[] {
  const groups: Group[] = [];
  const known = new Map<string, Map<string, Group>>();
  for (const figure of figures) {
    const key = keyOf(figure);
    const time = timeOf(figure);
    const same = known.get(key) ?? new Map<string, Group>();
    known.set(key, same);
    // Without a period of its own it repeats the first; a period joins what had none.
    const group = time === '' ? same.values().next().value : (same.get(time) ?? same.get(''));
    if (group === undefined) {
      const made: Group = { first: figure, repeats: [...figure.repeats] };
      groups.push(made);
      same.set(time, made);
    } else {
      group.repeats.push({ start: figure.start, end: figure.end }, ...figure.repeats);
      if (time !== '' && !same.has(time)) {
        same.delete('');
        same.set(time, group);
      }
    }
  }
  return groups.map(({ first, repeats }) => (repeats.length === 0 ? first : { ...first, repeats }));
}

const isMove = ({ kind }: KeyFigure): boolean => kind === 'change' || kind === 'drawdown';

const keyOf = (figure: KeyFigure): string =>
  [
    figure.kind,
    figure.value,
    figure.valueHigh ?? '',
    figure.unit,
    figure.instrument ?? figure.subject.toLowerCase(),
    isMove(figure) ? (figure.metric ?? '') : '',
  ].join('|');

/** The period of a move, as far as the text is sure of it. */
function timeOf(figure: KeyFigure): string {
  const window: Window | null = isMove(figure) ? figure.window : null;
  return window === null || window.loose || window.from === undefined ? '' : `${window.from}/${window.to ?? ''}`;
}
