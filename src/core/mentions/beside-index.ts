import { codeAt, isDigit } from '../code-at.ts';
import { hasForm, type Neighbour } from './beside.ts';
import type { Span } from './spans.ts';
import { Flag, hasFlag, type Tokens, wordAt } from './tokens.ts';
import { Form, readWord } from './vocabulary.ts';
import { MARKET_PLACES } from './words.ts';

/** `the tech-heavy Nasdaq`, `the broader Topix`: what indices are called stands after their article; `German DAX` needs none. */
export const hasEpithet = (tokens: Tokens, before: Neighbour): boolean =>
  before.gap === ' ' &&
  (COUNTRY_EPITHETS.test(before.word) ||
    (INDEX_EPITHETS.test(before.word) &&
      (readWord(tokens, before.index - 1).text === 'the' || readWord(tokens, before.index - 2).text === 'the')));
const INDEX_EPITHETS = /^(?:heavy|laden|laced|rich|weighted|focused|dominated|benchmark|broader|broad|wider|chip|xetra)$/;
const COUNTRY_EPITHETS = /^(?:german|french|italian|spanish|swiss|dutch|japanese|brazilian)$/;

/** `Frankfurt's DAX`: as good as an article. */
export const isOfMarket = (tokens: Tokens, { gap, index }: Neighbour): boolean =>
  gap === ' ' &&
  index >= 0 &&
  hasFlag(tokens, index, Flag.possessive) &&
  MARKET_PLACES.has(wordAt(tokens, index).slice(0, -2).toLowerCase());

/** `the NYSE and the Nasdaq`: two exchanges. */
const NAMED_VENUE = /(?:NYSE|New York Stock Exchange),? (?:and|or) (?:the )?$/;
const VENUE_NAMED = /^,? (?:and|or) (?:the )?(?:NYSE|New York Stock Exchange)\b(?! Composite| FANG)/;
export const isBesideVenue = (text: string, { start, end }: Span): boolean =>
  NAMED_VENUE.test(text.slice(Math.max(0, start - 36), start)) || VENUE_NAMED.test(text.slice(end, end + 36));

/** `the Nikkei business daily`: not the index. */
export const isPaper = ({ text, start }: Tokens, after: Neighbour): boolean =>
  after.gap === ' ' && hasForm(after, Form.paperStart) && PAPER.test(text.slice(start[after.index], (start[after.index] ?? 0) + 24));
const PAPER = /^(?:(?:business|economic|financial) )?(?:daily|newspaper)\b/;

/** `DOW 26,815.14`: where an index stands, right after it. */
export const levelAfter = (text: string, end: number): string =>
  isDigit(codeAt(text, end + 1)) ? (LEVEL.exec(text.slice(end, end + 11))?.[1] ?? '') : '';
const LEVEL = /^[ \t](\d{1,3},\d{3})(?![\d,])/;
