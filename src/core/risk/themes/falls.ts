import type { KeyFigure } from '../../figures/figure.ts';
import { isOfPrice } from '../../figures/stated-metric.ts';

/** Per cent from which on the fall of a whole market, or of a coin, is a sell-off. */
const OF_MARKET = 2;
/** The same of one company's shares. */
const OF_SHARES = 4;
const MARKET = /^(?:INDEX|CRYPTO):/;
/** Whose fall is no loss: gauges of fear, and of a currency. */
const NO_MARKET = /^INDEX:(?:VIX|VXN|DVOL|DXY|BBDXY)$/;
/** Before the figure, in the same clause. */
const SHARES = /\b(?<!\bmarket )(?:shares?|stocks?)\b[^,;:]*$/i;
/** What else may have fallen, or how else they become fewer, before the figure. */
const BUSINESS = /\b(?:earnings|forecasts?|sales|revenues?|profits?|margins?|orders|deliveries|output|volumes?|sold|cut|stake|a share)\b/i;

/** Where the fall of a price stands. */
export interface Fall {
  readonly start: number;
  readonly end: number;
  /** Of one company. */
  readonly slight: boolean;
}

/** The fall of a price that the `figures` of a `sentence` tell, in whatever words; undefined where they tell none. */
export function fallOf(figures: readonly KeyFigure[], sentence: string): Fall | undefined {
  const moves = figures.filter(isMove);
  // "The DAX shed 1 per cent; overnight, Tokyo had lost 3": the first is what the sentence is about.
  const market = moves.find(isOfMarket);
  const ofMarket = market !== undefined && isFall(market, OF_MARKET);
  const fall = ofMarket ? market : moves.find((move) => !isOfMarket(move) && isFall(move, OF_SHARES));
  if (fall === undefined) return undefined;
  const before = sentence.slice(0, fall.start - fall.sentence.start);
  return BUSINESS.test(before) || !(ofMarket || SHARES.test(before)) ? undefined : { start: fall.start, end: fall.end, slight: !ofMarket };
}

const isMove = (figure: KeyFigure): boolean =>
  (figure.kind === 'change' || figure.kind === 'drawdown') &&
  figure.unit === 'percent' &&
  figure.modality === 'actual' &&
  figure.instrument !== undefined &&
  !NO_MARKET.test(figure.instrument) &&
  isOfPrice(figure);

const isOfMarket = ({ instrument = '' }: KeyFigure): boolean => MARKET.test(instrument);

const isFall = ({ direction, value }: KeyFigure, least: number): boolean => direction === 'down' && Math.abs(value) >= least;
