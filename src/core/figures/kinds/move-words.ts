import { wordList } from '../words/word-list.ts';

/** What a move is called. */
export const MOVE_NOUNS = wordList(
  'drop fall decline gain rise jump surge slump slide rally advance increase decrease loss rebound recovery plunge tumble dip climb retreat spike slip growth reduction correction crash bounce lift uptick pullback selloff improvement uplift upturn downturn slowdown dive boost bump',
);

/** What may stand before the amount of a move and says nothing of what moved. */
export const FILLERS = wordList(
  'a an the about around nearly almost roughly approximately some another further additional just only more less than over under as much little many by at least most up to even steep sharp - − record modest whopping mere',
);
