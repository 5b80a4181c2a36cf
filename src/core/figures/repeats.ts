import { isMoveKind, isPriceKind, type KeyFigure, type Modality } from './figure.ts';

interface Group {
  readonly first: KeyFigure;
  /** The place that says most of what the places so far say, by which the next is judged. */
  fullest: KeyFigure;
  readonly repeats: { start: number; end: number }[];
}

/** Of so many figures of one value and owner the last ones are looked at: ten thousand of them are grouped in linear time. */
const MOST_GROUPS = 20;

/**
 * One entry per figure: a place that says the same of the same subject again becomes a `repeats` of the first. What the text tells apart, by the
 * period (2019, the third quarter), the thing (revenue of phones, of services), the way (bought, sold) or the partner, are figures of their own,
 * as a target of $400 and a close at $400 are. Order is kept.
 */
export function groupRepeats(figures: readonly KeyFigure[]): KeyFigure[] {
  const groups: Group[] = [];
  const known = new Map<string, Group[]>();
  for (const figure of figures) {
    const key = keyOf(figure);
    const alike = known.get(key) ?? [];
    known.set(key, alike);
    const group = alike.find(({ fullest }) => isSame(fullest, figure));
    if (group === undefined) {
      const made: Group = { first: figure, fullest: figure, repeats: [...figure.repeats] };
      groups.push(made);
      alike.push(made);
      if (alike.length > MOST_GROUPS) alike.shift();
    } else {
      group.repeats.push({ start: figure.start, end: figure.end }, ...figure.repeats);
      if (saysMore(figure, group.fullest)) group.fullest = figure;
    }
  }
  return groups.map(({ first, repeats }) => (repeats.length === 0 ? first : { ...first, repeats }));
}

const TOLD: Readonly<Record<Modality, string>> = {
  actual: 'done',
  reported: 'done',
  forecast: 'ahead',
  guidance: 'ahead',
  hypothetical: 'supposed',
};

const keyOf = (figure: KeyFigure): string =>
  [
    figure.kind,
    figure.value,
    figure.valueHigh ?? '',
    figure.unit,
    figure.instrument ?? figure.subject.toLowerCase(),
    // What moved, or is priced, is its metric; a sum is told again in fewer words, and a headline has no tense.
    ...(isMoveKind(figure.kind) || isPriceKind(figure.kind) ? [figure.metric ?? '', TOLD[figure.modality]] : []),
  ].join('|');

const agree = <T>(one: T | null | undefined, other: T | null | undefined): boolean => !one || !other || one === other;

const isSame = (one: KeyFigure, other: KeyFigure): boolean =>
  agree(one.metric, other.metric) &&
  agree(one.counterparty, other.counterparty) &&
  agree(one.direction, other.direction) &&
  isSameTime(one, other);

/** The day at hand is only assumed, and may be any that is named. */
function isSameTime(one: KeyFigure, other: KeyFigure): boolean {
  if (one.window === null || other.window === null) return true;
  const { label, loose, from } = one.window;
  if (!loose && !other.window.loose && from !== undefined && other.window.from !== undefined) return from === other.window.from;
  if (label === other.window.label) return true;
  return loose && other.window.loose ? isAtHand(one) && isAtHand(other) : isAtHand(loose ? one : other);
}

const isAtHand = ({ kind, window }: KeyFigure): boolean => window?.type === 'day' || window?.type === 'since' || isPriceKind(kind);

function saysMore(figure: KeyFigure, than: KeyFigure): boolean {
  if (than.metric === undefined && figure.metric !== undefined) return true;
  return figure.window !== null && (than.window === null || (than.window.loose === true && !figure.window.loose));
}
