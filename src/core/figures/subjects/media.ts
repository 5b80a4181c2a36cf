import { wordSet } from '../../word-set.ts';
import type { Name } from '../names/names.ts';
import { type TokenList, tokenAt } from '../words/tokens.ts';
import { afterPlace } from '../words/where-and-when.ts';
import { wordList } from '../words/word-list.ts';

/** Agencies, whose names stand in datelines. */
export const NEWS_AGENCIES = wordList('ap afp reuters dpa pti ians xinhua bloomberg');
const OTHERS = wordList(
  'cnbc cnn bbc wsj axios semafor politico coindesk nikkei journal times post telegraph herald tribune gazette newspaper',
);
const OF_OTHERS = wordSet('that it they he she');
const TELLS = wordList('said says reported reports wrote writes');

/** `Bloomberg reported that it`, `The Wall Street Journal said that it`: who tells of others, and never of itself. */
export const isMedium = (list: TokenList, { class: kind, next }: Name): boolean => {
  if (kind !== 'name' || !TELLS.has(list[next])) return false;
  // `Nikkei reported a turnover of`: of its own
  const told = list[afterPlace(list, next + 1, list.length) ?? next + 1];
  if (told?.capital === false && !OF_OTHERS.has(told.text)) return false;
  const last = tokenAt(list, next - 1);
  return OTHERS.has(last) || NEWS_AGENCIES.has(last);
};
