import { wordSet } from '../../word-set.ts';
import type { KeyFigure } from '../figure.ts';

/** Nouns of what is measured. */
const MEASURES = wordSet(`
  sales revenue revenues turnover earnings profit profits loss losses income ebitda margin margins growth output production deliveries shipments orders bookings backlog exports imports
  registrations installations users subscribers customers members passengers visitors traffic attendance admissions volume volumes interest yield yields rate rates coupon inflation
  unemployment payrolls wages salaries pay jobs headcount staff workforce rent rents dividend dividends payout payouts premium premiums buyback buybacks stake stakes holding holdings lease leases bond bonds
  notes debt debts borrowings liabilities obligations loans lending deposits assets receipts costs cost expenses spending expenditure expenditures spend capex budget tax taxes fee fees
  royalties rewards bills inflow inflows outflow outflows flow buying selling price prices value cap capitalisation capitalization target estimate basis share shares futures options swaps
  level speed weight performance inventory inventories stockpiles servers vehicles cars capacity factor fare fares ebit forecast unit units division divisions segment segments`);

/** Metrics under which the price itself goes; any other (conversion price, target, spot volume) is in no series of prices. */
const PRICE_METRICS = new Set(['', 'price', 'share price', 'close', 'closing price', 'level']);

/** Whether a move or a level can be that of the price. */
export const isOfPrice = ({ metric = '' }: KeyFigure): boolean => PRICE_METRICS.has(metric.toLowerCase());

/**
 * What exactly a figure measures, for people: undefined where the grammar gave no more than a word beside the amount (`middle`, `yet even`). Such a
 * word still tells that the figure is not of the price.
 */
export function statedMetric({ metric }: KeyFigure): string | undefined {
  if (metric === undefined) return undefined;
  // A market is written with a capital: `London`.
  return isMeasured(metric) || /^\p{Lu}/u.test(metric) ? metric : undefined;
}

/** The noun is that of a measure. */
export const isMeasured = (noun: string): boolean => MEASURES.has(noun.slice(noun.lastIndexOf(' ') + 1));
