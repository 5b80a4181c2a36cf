import type { Amount } from '../amounts/amount.ts';
import { before } from '../amounts/before-amount.ts';
import type { Name } from '../names/names.ts';
import { type Moved, nameEnding, PREPOSITIONS, type Reader, SECURITIES } from '../subjects/phrase-head.ts';
import { KNOCKS, UP_DOWN_OFF } from '../words/shared-words.ts';
import { isPossessive, tokenAt } from '../words/tokens.ts';
import { BEGINS } from '../words/vocabulary.ts';
import { wordList } from '../words/word-list.ts';

const OWN = wordList('share shares stock market value price worth');
const HIGHER = wordList('higher lower');

/** `took 3% off Alpha`, `sent Alpha 3% higher`: what is pushed has moved, and not what pushes it. */
export const pushedMove = (reader: Reader, amount: Amount): Moved | undefined => knockedOff(reader, amount) ?? sentThere(reader, amount);

function knockedOff(reader: Reader, amount: Amount): Moved | undefined {
  const { list } = reader;
  if (list[amount.next]?.text !== 'off' || !KNOCKS.has(before(list, amount))) return undefined;
  let at = amount.next + 1;
  if (list[at]?.text === 'the') at += 1;
  if (OWN.has(list[at]) && list[at + 1]?.text === 'of') at += 2;
  const name = nameEnding(reader, at);
  if (name?.instrument === undefined) return undefined;
  const noun = isPossessive(list[name.next]) ? list[name.next + 1] : list[name.next];
  const isPlain = noun === undefined || noun.kind !== 'word' || noun.capital || PREPOSITIONS.has(noun) || OWN.has(noun);
  return isPlain ? { of: 'itself', name } : { of: 'other', noun: noun.text };
}

function sentThere(reader: Reader, { first, next }: Amount): Moved | undefined {
  const { list } = reader;
  if (!HIGHER.has(list[next]) && !UP_DOWN_OFF.has(list[next])) return undefined;
  const name = nameEnding(reader, first - 1);
  if (name?.instrument === undefined || name.next !== first) return undefined;
  const verb = tokenAt(list, verbBefore(reader, name));
  return verb !== undefined && (verb.begins & BEGINS.push) !== 0 ? { of: 'itself', name } : undefined;
}

/** `sent Alpha`, `sent shares of Alpha` */
const verbBefore = ({ list }: Reader, { first }: Name): number =>
  list[first - 1]?.text === 'of' && SECURITIES.has(tokenAt(list, first - 2)) ? first - 3 : first - 1;
