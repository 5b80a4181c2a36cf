import type { KeyFigure } from '../../figures/figure.ts';
import { isOfPrice } from '../../figures/kinds/stated-metric.ts';

/** Per cent from which on the fall of a whole market, or of a coin, is a sell-off. */
const OF_MARKET = 2;
/** The same of one company's shares. */
const OF_SHARES = 4;
/** Whose fall is no loss: gauges of fear, and of a currency. */
const NO_MARKET: ReadonlySet<string> = new Set(['INDEX:VIX', 'INDEX:VXN', 'INDEX:DVOL', 'INDEX:DXY', 'INDEX:BBDXY']);
/** Before the figure, in the same clause. */
const SHARES = /\b(?<!\bmarket )(?:shares?|stocks?)\b[^,;:]*$/i;
/** What else may have fallen, or how else they become fewer, before the figure. */
const BUSINESS = /\b(?:earnings|forecasts?|sales|revenues?|profits?|margins?|orders|deliveries|output|volumes?|sold|cut|stake|a share)\b/i;

/** Where the fall of a price stands. */
interface Fall {
  readonly start: number;
  readonly end: number;
  /** Of one company. */
  readonly slight: boolean;
}

/** The fall of a price that the `figures` of a sentence of `text` tell, in whatever words; undefined where they tell none. */
export function fallOf(figures: readonly KeyFigure[], text: string): Fall | undefined {
  if (!figures.some(isDown)) return undefined;
  let market: KeyFigure | undefined;
  let shares: KeyFigure | undefined;
  for (const figure of figures) {
    if (!isMove(figure)) continue;
    // "The DAX shed 1 per cent; overnight, Tokyo had lost 3": the first is what the sentence is about.
    if (isOfMarket(figure)) market ??= figure;
    else if (isFall(figure, OF_SHARES)) shares ??= figure;
  }
  const ofMarket = market !== undefined && isFall(market, OF_MARKET);
  const fall = ofMarket ? market : shares;
  if (fall === undefined) return undefined;
  const before = text.slice(fall.sentence.start, fall.start);
  return BUSINESS.test(before) || !(ofMarket || SHARES.test(before)) ? undefined : { start: fall.start, end: fall.end, slight: !ofMarket };
}

const isDown = ({ direction, unit, instrument }: KeyFigure): boolean =>
  direction === 'down' && unit === 'percent' && instrument !== undefined;

const isOfMarket = ({ instrument = '' }: KeyFigure): boolean => instrument.startsWith('INDEX:') || instrument.startsWith('CRYPTO:');

const isMove = (figure: KeyFigure): boolean =>
  figure.instrument !== undefined &&
  figure.unit === 'percent' &&
  (figure.kind === 'change' || figure.kind === 'drawdown') &&
  figure.modality === 'actual' &&
  !NO_MARKET.has(figure.instrument) &&
  isOfPrice(figure);

const isFall = ({ direction, value }: KeyFigure, least: number): boolean => direction === 'down' && Math.abs(value) >= least;
