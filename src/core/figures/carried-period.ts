import { changeWindow, loosened } from './change-window.ts';
import type { FigureKind, KeyFigure, Window } from './figure.ts';

/** What is reported for a period that an article names once, and then goes on about. */
const REPORTED: ReadonlyMap<FigureKind, 'results' | 'flows'> = new Map([
  ['revenue', 'results'],
  ['profit', 'results'],
  ['volume', 'flows'],
]);
const RESULTS: ReadonlySet<Window['type']> = new Set<Window['type']>(['quarter']);
const FLOWS: ReadonlySet<Window['type']> = new Set<Window['type']>(['day', 'week']);

type Stated = Pick<KeyFigure, 'kind' | 'window' | 'subject' | 'modality' | 'direction'>;

interface Carried {
  readonly window: Window;
  readonly subject: string;
}

/** Periods that an article keeps to: the quarter of its results, the day of its flows. */
export class CarriedPeriods {
  private results: Carried | undefined;
  private flows: Carried | undefined;

  /** The period of an amount: its own, else the one that the last such amount had; that one is loose. */
  of({ kind, window: own, subject, modality, direction }: Stated): Window | null {
    const what = REPORTED.get(kind);
    if (what === undefined) return own;
    const carried = what === 'results' ? this.results : this.flows;
    const holds = carried !== undefined && (what === 'flows' || carried.subject === subject);
    // `cut its forecast to $7` is of a longer time
    const expected = modality === 'guidance' || modality === 'hypothetical' || (modality === 'forecast' && direction !== null);
    if (own === null) return holds && !expected ? loosened(carried.window) : null;
    if (own.label === 'year ago' && holds && what === 'results') return changeWindow(own, { label: 'year ago quarter' });
    if (modality === 'actual' && (what === 'results' ? RESULTS : FLOWS).has(own.type)) {
      if (what === 'results') this.results = { window: own, subject };
      else this.flows = { window: own, subject };
    }
    return own;
  }
}
