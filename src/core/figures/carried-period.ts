import type { IsoDate } from '../market/date.ts';
import { monthsFrom } from './calendar.ts';
import { changeWindow, loosened } from './change-window.ts';
import type { FigureKind, KeyFigure, Window } from './figure.ts';
import { wordList } from './word-list.ts';

/** What is reported for a period that an article names once, and then goes on about. */
const REPORTED: ReadonlyMap<FigureKind, 'results' | 'flows' | 'counts'> = new Map([
  ['revenue', 'results'],
  ['profit', 'results'],
  ['volume', 'flows'],
  ['count', 'counts'],
]);
const TYPES: Readonly<Record<'results' | 'flows' | 'counts', ReadonlySet<Window['type']>>> = {
  results: new Set<Window['type']>(['quarter']),
  flows: new Set<Window['type']>(['day', 'week']),
  counts: new Set<Window['type']>(['month']),
};
/** What is counted month by month. */
const MONTHLY = wordList('cars vehicles deliveries units trucks suvs sedans evs jobs payrolls homes houses permits passengers phones');
const PAYROLLS = 'payrolls';
/** Of no series: what a firm sold. */
const YEAR_ON_YEAR: Window = { label: 'yoy', type: 'other', loose: true };
const MONTH: Window = { label: 'month', type: 'month', loose: true };
const DAY: Window = { label: 'day', type: 'day', days: 1, loose: true };
const QUARTER: Window = { label: 'quarter', type: 'quarter', loose: true };

type Stated = Pick<KeyFigure, 'kind' | 'window' | 'subject' | 'modality' | 'direction' | 'unit' | 'surface'> & {
  /** `from $2 billion`: what there was before. */
  readonly base: boolean;
  /** `bought a net 1.1 trillion won` */
  readonly net: boolean;
};

interface Carried {
  readonly window: Window;
  readonly subject: string;
  readonly modality: KeyFigure['modality'];
}

/** Periods that an article keeps to: the quarter of its results, the month of its counts, the day of its flows. */
export class CarriedPeriods {
  private readonly published: IsoDate | undefined;
  private closed = false;
  private readonly carried = new Map<'results' | 'flows' | 'counts', Carried>();

  constructor(published: IsoDate | undefined) {
    this.published = published;
  }

  /** The Dow stood at 42,918 at the final bell; what the next index rose to is its close. The label alone: of which moment it is, the text does not say. */
  private levelOf(window: Window | null): Window | null {
    if (window?.type !== 'day') return window;
    if (window.moment === 'close') this.closed = true;
    return this.closed && window.label === 'day' ? changeWindow(window, { label: 'close' }) : window;
  }

  /** The period of an amount: its own, else the one that the last such amount had; that one is loose. */
  of(stated: Stated): Window | null {
    const { kind, subject, modality, unit } = stated;
    if (kind === 'index_level') return this.levelOf(stated.window);
    const what = REPORTED.get(kind);
    if (what === undefined) return stated.window ?? this.growth(stated);
    const counts = what === 'counts';
    if (counts && unit !== '' && !isMonthly(unit)) return stated.window;
    const own = counts && stated.window !== null ? this.plainMonth(stated.window) : stated.window;
    const carried = this.carried.get(what);
    const holds = carried !== undefined && (what !== 'results' || carried.subject === subject);
    if (own === null)
      return holds && this.goesOn(stated, carried)
        ? this.again(stated, carried)
        : counts && isPayrolls(stated)
          ? MONTH
          : what === 'flows' && stated.net
            ? this.started(stated)
            : null;
    if (own.label === 'year ago' && holds && what === 'results') return changeWindow(own, { label: 'year ago quarter' });
    const told = modality === 'actual' || (what === 'results' && modality === 'forecast');
    // A month of another year is only compared with.
    if (told && TYPES[what].has(own.type) && (!counts || own.label === 'month')) this.carried.set(what, { window: own, subject, modality });
    // Who guides for a quarter has reported one.
    if (what === 'results' && modality === 'guidance' && own.label === 'current quarter')
      this.carried.set(what, { window: QUARTER, subject, modality: 'actual' });
    return own;
  }

  /** Net purchases are told of a day, where no time is. */
  private started({ subject, modality }: Stated): Window {
    this.carried.set('flows', { window: DAY, subject, modality });
    return DAY;
  }

  /** `cut its forecast to $7` is of a longer time, unless it was all along about what is expected. */
  private goesOn({ modality, direction }: Stated, carried: Carried): boolean {
    if (modality === 'guidance' || modality === 'hypothetical') return false;
    return modality === 'forecast' ? direction === null || carried.modality === 'forecast' : carried.modality !== 'forecast';
  }

  private again({ kind, base }: Stated, { window }: Carried): Window {
    if (base && kind !== 'count' && window.type === 'quarter') return { label: 'year ago quarter', type: 'other', loose: true };
    return loosened(window);
  }

  /** `revenue tripled`, among the results of a quarter or the counts of a month: on the year. */
  private growth({ kind, subject, direction, unit, surface }: Stated): Window | null {
    // A `10-for-1 split` is no growth.
    if (direction === null || !((kind === 'multiple' && !/\d/.test(surface)) || (kind === 'change' && unit === 'percent'))) return null;
    return this.carried.get('results')?.subject === subject || (kind === 'change' && this.carried.has('counts')) ? YEAR_ON_YEAR : null;
  }

  /** `in June`, told in July: the month that is reported. */
  private plainMonth(window: Window): Window {
    if (window.type !== 'month' || window.from === undefined || this.published === undefined || /\d/.test(window.label)) return window;
    const [year = 0, month = 1] = this.published.split('-').map(Number);
    const isLatest = window.from >= monthsFrom(year, month - 1)[0];
    return isLatest ? changeWindow(window, { label: 'month' }) : window;
  }
}

const isMonthly = (unit: string): boolean => MONTHLY.hasWord(unit.slice(unit.lastIndexOf(' ') + 1).toLowerCase());
const isPayrolls = ({ subject, unit }: Stated): boolean => unit === PAYROLLS || subject.toLowerCase().endsWith(PAYROLLS);
