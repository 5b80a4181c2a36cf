import type { IsoDate } from '../../market/date.ts';
import type { FigureKind, KeyFigure, Window } from '../figure.ts';
import { monthsFrom } from '../words/calendar.ts';
import { wordList } from '../words/word-list.ts';
import { changeWindow, loosened } from './change-window.ts';
import { YearAhead } from './full-year.ts';

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
/** Months ahead that are meant rather than those of the year before. */
const SOON = 6;
/** Of no series: what a firm sold. */
const YEAR_ON_YEAR: Window = { label: 'yoy', type: 'other', loose: true };
const MONTH: Window = { label: 'month', type: 'month', loose: true };
const DAY: Window = { label: 'day', type: 'day', days: 1, loose: true };
const QUARTER: Window = { label: 'quarter', type: 'quarter', loose: true };

/** What is told of results, and what is expected of them, may be of two periods. */
type Matter = 'results' | 'expected' | 'flows' | 'counts';

type Stated = Pick<KeyFigure, 'kind' | 'window' | 'subject' | 'modality' | 'direction' | 'unit' | 'surface'> & {
  /** `from $2 billion`: what there was before. */
  readonly base: boolean;
  /** Its sentence speaks of a firm's whole year. */
  readonly ofYear: boolean;
  /** `bought a net 1.1 trillion won` */
  readonly net: boolean;
};

interface Carried {
  readonly window: Window;
  readonly subject: string;
}

/** Periods that an article keeps to: the quarter of its results, the month of its counts, the day of its flows. */
export class CarriedPeriods {
  private readonly published: IsoDate | undefined;
  private closed = false;
  private readonly yearAhead = new YearAhead();
  private readonly carried = new Map<Matter, Carried>();

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
    if (kind === 'probability' && stated.window !== null) return this.monthToCome(stated.window);
    if (what === undefined) return stated.window ?? this.growth(stated);
    const counts = what === 'counts';
    if (counts && unit !== '' && !isMonthly(unit)) return stated.window;
    const own = counts && stated.window !== null ? this.plainMonth(stated.window) : stated.window;
    const holds = (matter: Matter): Carried | undefined => {
      const carried = this.carried.get(matter);
      return carried !== undefined && (what !== 'results' || carried.subject === subject) ? carried : undefined;
    };
    if (own !== null) this.yearAhead.end();
    else if (what === 'results' && this.yearAhead.isOf(subject, modality, stated.ofYear)) return null;
    if (own === null) {
      const carried = goesOn(stated)
        ? ((what === 'results' && modality === 'forecast' ? holds('expected') : undefined) ?? (isRevised(stated) ? undefined : holds(what)))
        : undefined;
      if (carried !== undefined) return this.again(stated, carried);
      return counts && isPayrolls(stated) ? MONTH : what === 'flows' && stated.net ? this.started(stated) : null;
    }
    if (own.label === 'year ago' && what === 'results' && (holds('results') ?? holds('expected')) !== undefined)
      return changeWindow(own, { label: 'year ago quarter' });
    this.keep(what, stated, own);
    return own;
  }

  private keep(what: 'results' | 'flows' | 'counts', { subject, modality }: Stated, own: Window): void {
    // Who guides for a quarter has reported one.
    const guides = own.label === 'current quarter';
    if (what === 'results' && guides && modality === 'guidance') this.carried.set('results', { window: QUARTER, subject });
    // A month of another year is only compared with.
    if (guides || !TYPES[what].has(own.type) || (what === 'counts' && own.label !== 'month')) return;
    if (modality === 'actual') this.carried.set(what, { window: own, subject });
    else if (modality === 'forecast' && what === 'results') this.carried.set('expected', { window: own, subject });
  }

  /** Net purchases are told of a day, where no time is. */
  private started({ subject }: Stated): Window {
    this.carried.set('flows', { window: DAY, subject });
    return DAY;
  }

  private again({ kind, base }: Stated, { window }: Carried): Window {
    if (base && kind !== 'count' && window.type === 'quarter') return { label: 'year ago quarter', type: 'other', loose: true };
    return loosened(window);
  }

  /** `revenue tripled`, among the results of a quarter or the counts of a month: on the year. */
  private growth({ kind, subject, direction, unit, surface }: Stated): Window | null {
    // A `10-for-1 split` is no growth.
    if (direction === null || !((kind === 'multiple' && !/\d/.test(surface)) || (kind === 'change' && unit === 'percent'))) return null;
    return (this.carried.get('results') ?? this.carried.get('expected'))?.subject === subject ||
      (kind === 'change' && this.carried.has('counts'))
      ? YEAR_ON_YEAR
      : null;
  }

  /** `a 60% chance of a cut in March`, told in November: of the March that is nearer. */
  private monthToCome(window: Window): Window {
    if (window.type !== 'month' || window.from === undefined || this.published === undefined || !isNamedMonth(window)) return window;
    const [year = 0, month = 1] = this.published.split('-').map(Number);
    const named = Number(window.from.slice(5, 7));
    if (named === month || (named - month + 12) % 12 > SOON) return window;
    const [from, to] = monthsFrom(named < month ? year + 1 : year, named);
    return changeWindow(window, { from, to });
  }

  /** `in June`, told in July: the month that is reported. */
  private plainMonth(window: Window): Window {
    if (window.type !== 'month' || window.from === undefined || this.published === undefined || !isNamedMonth(window)) return window;
    const [year = 0, month = 1] = this.published.split('-').map(Number);
    const isLatest = window.from >= monthsFrom(year, month - 1)[0];
    return isLatest ? changeWindow(window, { label: 'month' }) : window;
  }
}

const isNamedMonth = ({ label }: Window): boolean => /^\p{Lu}\p{L}+$/u.test(label);
const goesOn = ({ modality }: Stated): boolean => modality !== 'guidance' && modality !== 'hypothetical';
/** `cut its forecast to $7` is of a longer time than what was reported. */
const isRevised = ({ modality, direction }: Stated): boolean => modality === 'forecast' && direction !== null;
const isMonthly = (unit: string): boolean => MONTHLY.hasWord(unit.slice(unit.lastIndexOf(' ') + 1).toLowerCase());
const isPayrolls = ({ subject, unit }: Stated): boolean => unit === PAYROLLS || subject.toLowerCase().endsWith(PAYROLLS);
