import { SEGMENTS } from './segments.ts';
import { wordList } from './word-list.ts';

/** What a firm reports of a quarter or a year. */
const REPORTED = wordList(
  'revenue revenues sales profit profits earnings income loss losses ebitda margin margins output production deliveries shipments orders bookings costs turnover spending expenditure capex cash dividend expectations estimates consensus forecasts bill bills growth headcount staff workforce customers subscribers users members passengers visitors traffic footfall tonnage rent rents occupancy inventory inventories stockpiles backlog billings fees wages salaries budget exports imports payrolls admissions enrollment deposits lending advances registrations applications starts completions installations listings income receipts debt debts liabilities borrowings sheet assets result results biomarkers harvest consumption',
);
/** `counted` are the units of what the sentence counts: `27,260 deliveries, 97% above those of January`. */
export const isOfBusiness = (noun: string, counted: readonly string[] = []): boolean =>
  REPORTED.hasWord(noun.slice(noun.lastIndexOf(' ') + 1).toLowerCase()) ||
  SEGMENTS.hasWord(noun) ||
  (noun !== '' && counted.includes(noun));
