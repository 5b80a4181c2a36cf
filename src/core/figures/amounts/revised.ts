import { FORECAST_NOUNS } from '../words/forecast-words.ts';
import { REVISED } from '../words/shared-words.ts';
import { type TokenList, tokenAt } from '../words/tokens.ts';
import { wordList } from '../words/word-list.ts';
import type { Amount } from './amount.ts';
import { before } from './before-amount.ts';

/** `cut its growth forecast to 8%`: it was cut to what it still foresees. Where the growth stands, -1 where none does; undefined of other moves. */
export function reviseTo(list: TokenList, at: number, amount: Amount): number | undefined {
  // `revised down growth in the quarter to 2%`
  const revised = REVISED.has(tokenAt(list, at - 1)) || REVISED.has(tokenAt(list, at + 1));
  if (amount.family !== 'percent' || !(revised || REVISES.has(list[at]))) return undefined;
  const governor = before(list, amount)?.text;
  if (governor !== 'to' && governor !== 'from') return undefined;
  const grown = revised ? list.findIndex((token, on) => on < amount.first && token.text === 'growth') : -1;
  if (revised) return grown;
  let outlook = at + 1;
  while (outlook < at + 8 && !FORECASTS.has(list[outlook])) outlook += 1;
  if (outlook >= at + 8 || outlook >= amount.first) return undefined;
  for (let growth = at + 1; growth < amount.first; growth += 1) if (list[growth]?.text === 'growth') return growth;
  return -1;
}

const REVISES = wordList('cut cuts cutting lowered lowers lowering trimmed trims slashed reduced reduces narrowed pared dropped');

const FORECASTS = wordList(`${FORECAST_NOUNS} guidance view`);
