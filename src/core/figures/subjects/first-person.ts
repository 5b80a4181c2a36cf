import { wordSet } from '../../word-set.ts';
import type { Amount } from '../amounts/amount.ts';
import type { Name, Referent } from '../names/names.ts';
import { referentOf } from '../names/names.ts';
import { isAdverb } from '../words/adverbs.ts';
import { type TokenList, tokenAt } from '../words/tokens.ts';
import { soughtWords, wordList } from '../words/word-list.ts';
import type { Topic } from './topic.ts';
import { AUXILIARIES } from './verb-subject.ts';

const WE = soughtWords('we our ourselves');
const THINKING = wordList('think believe expect see know estimate forecast reckon say find found saw thought predict guess suspect rate');
/** What a firm has of its own, and foresees. */
const OWN = wordList(
  'to revenue revenues sales earnings profit profits margin margins gross operating net costs capex spending capital growth full-year our free',
);
/** `our price target`: what a house says of others. */
const VIEWS = wordList('target price forecast forecasts estimate estimates view rating base call model fair');
const REACH = 24;

/**
 * Whose an amount in the first person is: of the firm that speaks, or whose chief does; of nobody where it is somebody else, or nobody knows who. Undefined
 * where no first person governs it, or nobody is quoted.
 */
export function firstPerson(list: TokenList, found: readonly Name[], amount: Amount, topic: Topic): Referent | undefined {
  if (!WE.isIn(list)) return undefined;
  const at = governing(list, found, amount);
  if (at === undefined) return undefined;
  const voice = topic.voices.at(list[at]?.start ?? 0);
  if (voice === 'article') return announced(list, at, topic);
  const own = voice !== 'other';
  if (THINKING.has(list[verbAfter(list, at)]) && list[at]?.text === 'we') {
    const what = verbAfter(list, at) + (list[verbAfter(list, at) + 1]?.text === 'that' ? 2 : 1);
    if (!OWN.has(list[what]) || !(own || list[what]?.text === 'to')) return undefined;
  }
  if (list[at]?.text === 'our' && VIEWS.has(list[at + 1])) return undefined;
  if (voice === 'company') return topic.resolve({ first: at, next: at + 1, subject: 'company', class: 'company' });
  return voice === 'other' ? referentOf('speaker', 'person') : voice;
}

/** `Bitcoin fell. We sold 100`: of the firm whose announcement it is, as what was spoken of does not speak. */
function announced(list: TokenList, at: number, topic: Topic): Referent | undefined {
  const spoken = topic.get();
  const verb = verbAfter(list, at);
  if (spoken === undefined || !SPEECHLESS.has(spoken.class) || (THINKING.has(list[verb]) && list[verb + 1]?.text !== 'to'))
    return undefined;
  return topic.announcer();
}
const SPEECHLESS: ReadonlySet<string> = wordSet('crypto commodity currency index rate economy');

/** The first person that the amount belongs to: with no other name between them, or after `of`. */
function governing(list: TokenList, found: readonly Name[], amount: Amount): number | undefined {
  if (list[amount.next]?.text === 'of' && list[amount.next + 1]?.text === 'our') return amount.next + 1;
  for (let at = amount.first - 1; at >= Math.max(0, amount.first - REACH); at -= 1) {
    const token = tokenAt(list, at);
    if (token?.text === '”' || token?.text === '"') return undefined;
    if (!WE.has(token)) continue;
    const other = found.some(
      ({ first, next, class: kind }) => first > at && next <= amount.first && kind !== 'place' && kind !== 'person' && kind !== 'event',
    );
    return other ? undefined : at;
  }
  return undefined;
}

/** Where the verb of the pronoun stands. */
function verbAfter(list: TokenList, at: number): number {
  let next = at + 1;
  while (next < at + 5 && (AUXILIARIES.has(list[next]) || isAdverb(list[next]))) next += 1;
  return next;
}
