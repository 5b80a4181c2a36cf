import type { KeyFigure } from './figure.ts';

/**
 * One entry per figure: a place that says the same of the same subject again becomes a `repeats` of the first.
 * Order is kept.
 */
export function groupRepeats(figures: readonly KeyFigure[]): KeyFigure[] {
  const groups = new Map<string, { first: KeyFigure; repeats: { start: number; end: number }[] }>();
  for (const figure of figures) {
    const key = [figure.kind, figure.value, figure.valueHigh ?? '', figure.unit, figure.instrument ?? figure.subject.toLowerCase()].join(
      '|',
    );
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { first: figure, repeats: [...figure.repeats] });
    else group.repeats.push({ start: figure.start, end: figure.end }, ...figure.repeats);
  }
  return [...groups.values()].map(({ first, repeats }) => (repeats.length === 0 ? first : { ...first, repeats }));
}
