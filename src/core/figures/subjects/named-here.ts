import type { Block } from '../../article/article.ts';
import type { Amount } from '../amounts/amount.ts';
import type { SubjectClass } from '../names/common-subjects.ts';
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

/** What the text at hand says, and the sentence before it. */
interface Setting {
  readonly list: TokenList;
  readonly found: readonly Name[];
  readonly amount: Amount;
  readonly topic: Topic;
  readonly before: { readonly names: readonly Name[] } | undefined;
}

/**
 * Whether the sentence itself, the label of its line, the heading over it or who speaks in it names whom the amount is of; `It borrowed $9
 * billion` does where the sentence before names that firm and no other.
 */
export const isNamedHere = ({ list, found, amount, topic, before }: Setting, { instrument }: Referent): boolean =>
  found.some((name) => name.instrument === instrument) ||
  topic.headings.label?.instrument === instrument ||
  topic.headings.isHeadedBy(instrument) ||
  firstPerson(list, found, amount, topic)?.instrument === instrument ||
  (before !== undefined && found.some(({ class: kind }) => STAND_IN.has(kind) && namesOnly(before.names, instrument, kind)));
const STAND_IN: ReadonlySet<SubjectClass> = new Set<SubjectClass>(['pronoun', 'company', 'security', 'token', 'gauge']);

/** A person may be meant by a pronoun, and has no shares. */
const namesOnly = (names: readonly Name[], instrument: Referent['instrument'], standIn: SubjectClass): boolean =>
  names.some((name) => name.instrument === instrument) &&
  names.every((name) => name.instrument === instrument || !(MAY_OWN.has(name.class) || (name.class === 'person' && PERSONAL.has(standIn))));
const MAY_OWN: ReadonlySet<SubjectClass> = new Set<SubjectClass>(['equity', 'organisation', 'name', 'crypto', 'index', 'etf']);
const PERSONAL: ReadonlySet<SubjectClass> = new Set<SubjectClass>(['pronoun', 'company']);

/** `Larkspur Mills is in trouble. Its shares fell 3%`: one that is not listed may be meant, in an article that names no other share. */
export const namesAnother = (names: readonly Name[], before: readonly Name[] | undefined, { instrument }: Referent): boolean =>
  !names.some((name) => name.instrument === instrument) && before?.some(isUnlisted) === true;

/** A single word at the head of a sentence is as like as not no name: `Rain fell`. */
const isUnlisted = ({ instrument, class: kind, first, next }: Name): boolean =>
  instrument === undefined && MAY_OWN.has(kind) && (first > 0 || next - first > 1);
