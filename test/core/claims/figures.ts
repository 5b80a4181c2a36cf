import type { KeyFigure } from '../../../src/core/figures/figure.ts';

/** A figure with the fields that matter to the test. */
export function figure(about: Partial<KeyFigure> & Pick<KeyFigure, 'kind' | 'value' | 'unit'>): KeyFigure {
  const surface = about.surface ?? String(about.value);
  return {
    start: 0,
    end: surface.length,
    surface,
    hedge: 'none',
    direction: null,
    window: null,
    subject: 'AAA',
    instrument: 'US:AAA',
    modality: 'actual',
    sentence: { start: 0, end: 100 },
    salience: 1,
    repeats: [],
    ...about,
  };
}
