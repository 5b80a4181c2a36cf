import { isMove } from '../names/clause.ts';
import type { Name, Referent } from '../names/names.ts';
import { FORECAST_NOUNS } from '../words/forecast-words.ts';
import { AUXILIARIES } from '../words/shared-words.ts';
import { isPossessive, type Token, type TokenList } from '../words/tokens.ts';
import { wordList } from '../words/word-list.ts';

// The market at large, where it looks on: what it had been braced for and what it shrugs off is a firm’s.

export const EXPECTING = wordList(
  'seen looked looks looking expected expecting forecast predicted projected hoped hoping wanted pencilled penciled anticipated anticipating expects braced bracing counting banking betting modelled modeled modelling modeling budgeted',
);
const FORECASTS = wordList(`${FORECAST_NOUNS} consensus`);

/** `Wall Street had looked for`, `Wall Street had been braced for`, `Wall Street’s target had been` */
export const isExpecting = (list: TokenList, { class: kind, next }: Name, verb: number): boolean =>
  kind === 'market' &&
  (isPossessive(list[next])
    ? FORECASTS.has(list[next + 1]) || FORECASTS.has(list[next + 2])
    : EXPECTING.has(list[verb]) || EXPECTING.has(afterAuxiliaries(list, verb)));

export const isMarketAtLarge = ({ class: kind, subject }: Referent): boolean => kind === 'market' && subject === 'Wall Street';

/** `Wall Street shrugged`: what follows is not of it, unless it moved itself. */
export const isOnlooker = (list: TokenList, name: Name): boolean =>
  isMarketAtLarge(name) && !isPossessive(list[name.next]) && !isMove(afterAuxiliaries(list, name.next));

function afterAuxiliaries(list: TokenList, verb: number): Token | undefined {
  let at = verb;
  while (at < verb + 3 && AUXILIARIES.has(list[at])) at += 1;
  return list[at];
}
