import type { Block } from '../../article/article.ts';
import type { Amount } from '../amounts/amount.ts';
import type { Name, Referent } from '../names/names.ts';
import type { TokenList } from '../words/tokens.ts';
import { firstPerson } from './first-person.ts';
import type { Topic } from './topic.ts';

/** A longer line is a paragraph. */
const LONGEST = 80;
const ENDS = '.!?:;,…”"';

/** A heading, or a line that looks like one: no end to its sentence. The title stands over all of the text, and is none. */
export const isHeading = (text: string, { kind, start, end }: Block): boolean =>
  kind === 'heading' || (kind === 'paragraph' && start > 0 && end - start <= LONGEST && !ENDS.includes(text.charAt(end - 1)));

/** Whether the sentence itself, the label of its line, the heading over it or who speaks in it names whom the amount is of. */
export const isNamedHere = (list: TokenList, found: readonly Name[], amount: Amount, { instrument }: Referent, topic: Topic): boolean =>
  found.some((name) => name.instrument === instrument) ||
  topic.owner?.instrument === instrument ||
  topic.isHeadedBy(instrument) ||
  firstPerson(list, found, amount, topic)?.instrument === instrument;
