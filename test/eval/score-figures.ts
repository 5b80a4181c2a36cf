// Scores figures against labels: spans by overlap, values by magnitude, the sign as direction. A record is right when every field is.
import type { KeyFigure } from '../../src/core/figures/figure.ts';

interface GoldFigure {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly kind_alt?: readonly string[];
  readonly value: number;
  readonly value_hi?: number;
  readonly unit: string;
  readonly unit_alt?: readonly string[];
  readonly hedge: string;
  readonly hedge_alt?: readonly string[];
  readonly direction: string | null;
  readonly subject: string;
  readonly subject_alt?: readonly string[];
  readonly modality?: string;
  readonly modality_alt?: readonly string[];
  /** Label of the window. */
  readonly window?: string | null;
  /** Instrument id of the other side of a deal; a name that is no id is not asked for. */
  readonly counterparty?: string | null;
  /** One of those that a reader of risks wants to see first. */
  readonly salient?: boolean;
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** A passage with its labels. Predictions on `optional` places are neither asked for nor punished. */
export interface GoldPassage {
  readonly id: string;
  readonly text: string;
  readonly published: string;
  readonly figures: readonly GoldFigure[];
  readonly optional?: readonly Place[];
  readonly negatives?: readonly Place[];
}

/** F1 in percent; from `hedge` on, accuracies on the figures found that are labelled so. */
export interface FigureScore {
  readonly span: number;
  readonly valueAndUnit: number;
  readonly kind: number;
  readonly subject: number;
  readonly record: number;
  readonly hedge: number;
  readonly direction: number;
  readonly modality: number;
  readonly window: number;
  readonly counterparty: number;
  /** Of the salient figures, how many stand among the first so many by salience. */
  readonly salience: number;
  /** Figures predicted on places labelled as none. */
  readonly falseAlarms: number;
  readonly figures: number;
}

type Field = 'span' | 'valueAndUnit' | 'kind' | 'subject' | 'hedge' | 'direction' | 'record';

const overlap = (a: Place, b: Place): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

export function scoreFigures(passages: readonly GoldPassage[], predicted: ReadonlyMap<string, readonly KeyFigure[]>): FigureScore {
  const right: Record<Field, number> = { span: 0, valueAndUnit: 0, kind: 0, subject: 0, hedge: 0, direction: 0, record: 0 };
  let asked = 0;
  let given = 0;
  let moving = 0;
  const extra: Record<Extra, [right: number, asked: number]> = { modality: [0, 0], window: [0, 0], counterparty: [0, 0], salience: [0, 0] };
  let falseAlarms = 0;
  for (const passage of passages) {
    const found = predicted.get(passage.id) ?? [];
    const matched = match(passage.figures, found);
    const used = new Set(matched.values());
    asked += passage.figures.length;
    for (const figure of found) {
      if (used.has(figure)) given += 1;
      else if (!isForgiven(passage, figure)) {
        given += 1;
        if (passage.negatives?.some((place) => overlap(place, figure) > 0)) falseAlarms += 1;
      }
    }
    for (const [gold, figure] of matched) tally(extra, gold, figure);
    const salient = [...matched].filter(([gold]) => gold.salient === true).map(([, figure]) => figure);
    const first = new Set([...found].sort((a, b) => b.salience - a.salience).slice(0, salient.length));
    extra.salience[0] += salient.filter((figure) => first.has(figure)).length;
    extra.salience[1] += salient.length;
    for (const [gold, figure] of matched) {
      const fields = compare(gold, figure);
      right.span += 1;
      for (const field of ['valueAndUnit', 'kind', 'subject', 'hedge'] as const) if (fields[field]) right[field] += 1;
      if (gold.direction === 'up' || gold.direction === 'down') {
        moving += 1;
        if (fields.direction) right.direction += 1;
      }
      if (Object.values(fields).every(Boolean)) right.record += 1;
    }
  }
  const f1 = (field: Field): number => (asked + given === 0 ? 100 : (200 * right[field]) / (asked + given));
  const share = (count: number, of: number): number => (of === 0 ? 100 : (100 * count) / of);
  return {
    span: f1('span'),
    valueAndUnit: f1('valueAndUnit'),
    kind: f1('kind'),
    subject: f1('subject'),
    record: f1('record'),
    hedge: share(right.hedge, right.span),
    direction: share(right.direction, moving),
    modality: share(...extra.modality),
    window: share(...extra.window),
    counterparty: share(...extra.counterparty),
    salience: share(...extra.salience),
    falseAlarms,
    figures: asked,
  };
}

type Extra = 'modality' | 'window' | 'counterparty' | 'salience';

function tally(extra: Record<Extra, [right: number, asked: number]>, gold: GoldFigure, figure: KeyFigure): void {
  const count = (field: Extra, isRight: boolean): void => {
    extra[field][0] += isRight ? 1 : 0;
    extra[field][1] += 1;
  };
  if (gold.modality !== undefined) count('modality', [gold.modality, ...(gold.modality_alt ?? [])].includes(figure.modality));
  if (gold.window) count('window', words(gold.window) === words(figure.window?.label ?? ''));
  if (gold.counterparty?.includes(':')) count('counterparty', gold.counterparty === figure.counterparty);
}

/** Each label with the prediction that overlaps it best, those of the right value first. */
function match(labels: readonly GoldFigure[], found: readonly KeyFigure[]): Map<GoldFigure, KeyFigure> {
  const pairs = labels.flatMap((gold) =>
    found
      .filter((figure) => overlap(gold, figure) > 0)
      .map((figure) => ({ gold, figure, fit: overlap(gold, figure) / (figure.end - figure.start) + (isValue(gold, figure) ? 1 : 0) })),
  );
  pairs.sort((a, b) => b.fit - a.fit);
  const matched = new Map<GoldFigure, KeyFigure>();
  const used = new Set<KeyFigure>();
  for (const { gold, figure } of pairs) {
    if (matched.has(gold) || used.has(figure)) continue;
    matched.set(gold, figure);
    used.add(figure);
  }
  return matched;
}

const isForgiven = (passage: GoldPassage, figure: KeyFigure): boolean =>
  (passage.optional ?? []).some((place) => overlap(place, figure) > 0) ||
  passage.figures.some((gold) => gold.value_hi !== undefined && overlap(gold, figure) > 0);

function compare(gold: GoldFigure, figure: KeyFigure): Record<Exclude<Field, 'span' | 'record'>, boolean> {
  return {
    valueAndUnit: isValue(gold, figure) && isUnit(gold, figure.unit),
    kind: gold.kind === figure.kind || (gold.kind_alt ?? []).includes(figure.kind),
    subject: [gold.subject, ...(gold.subject_alt ?? [])].some((subject) => isSubject(subject, figure.subject)),
    hedge: [gold.hedge, ...(gold.hedge_alt ?? [])].map(plainHedge).includes(plainHedge(figure.hedge)),
    direction: gold.direction === null || gold.direction === (figure.direction ?? (figure.value < 0 ? 'down' : null)),
  };
}

const isNear = (a: number | undefined, b: number): boolean =>
  a !== undefined && Math.abs(Math.abs(a) - Math.abs(b)) <= 1e-6 + 2e-3 * Math.abs(a);
const isValue = (gold: GoldFigure, figure: KeyFigure): boolean => isNear(gold.value, figure.value) || isNear(gold.value_hi, figure.value);

/** Money, percentages and multiples must agree; of count nouns one may be part of the other. */
function isUnit(gold: GoldFigure, unit: string): boolean {
  const strict = /^(?:percent|pp|bps|x|[A-Z]{3})$/;
  return [gold.unit, ...(gold.unit_alt ?? [])].some((each) => {
    const wanted = each.replace(/\/.*$/, '');
    if (wanted === unit) return true;
    if (strict.test(wanted) || strict.test(unit)) return false;
    return wanted.includes(unit) || unit.includes(wanted) || wanted === 'points';
  });
}

/** Annotators use the pairs interchangeably. */
const plainHedge = (hedge: string): string => (hedge === 'nearly' ? 'around' : hedge === 'at_least' ? 'more_than' : hedge);

const words = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .replace(/[^a-z0-9&+ ]+/g, ' ')
    .replace(/\b(?:the|inc|corp|co|ltd|plc|shares?|index|stock)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** One name is the other, or a whole-word part of it. */
function isSubject(wanted: string, given: string): boolean {
  const [a, b] = [words(wanted), words(given)];
  if (a === '' || b === '') return false;
  return (
    a.replaceAll(' ', '') === b.replaceAll(' ', '') ||
    (b.length > 2 && ` ${a} `.includes(` ${b} `)) ||
    (a.length > 2 && ` ${b} `.includes(` ${a} `))
  );
}
