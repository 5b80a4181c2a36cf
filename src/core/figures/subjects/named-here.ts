import type { Block } from '../../article/article.ts';
import type { Amount } from '../amounts/amount.ts';
import { beforeArticle, leads, PREPOSITIONS } from '../names/clause.ts';
import type { SubjectClass } from '../names/common-subjects.ts';
import { type Name, type Referent, referentOf } from '../names/names.ts';
import { TIME_CONJUNCTIONS } from '../words/shared-words.ts';
import type { TokenList } from '../words/tokens.ts';
import { firstPerson } from './first-person.ts';
import type { Moved } from './phrase-head.ts';
import { isAnaphor } from './stand-ins.ts';
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

/** The name of the referent, or else of anything listed, where the sentence names it behind the amount alone. */
export function namedBehind(found: readonly Name[], { next }: Amount, referent: Referent | undefined): Name | undefined {
  const wanted = referent?.instrument;
  const name = found.find(({ instrument }) => instrument !== undefined && (wanted === undefined || instrument === wanted));
  return name === undefined || name.first < next ? undefined : name;
}

/**
 * `The grocer closed 4% lower after Alpha opened a shop`, `The shares closed 4% lower on a warning from Alpha`: who is named `behind` the move of
 * whom nobody named is likely another. The firm as it is called, else nobody; undefined where the name may be its own.
 */
export function unnamedMover(
  list: TokenList,
  found: readonly Name[],
  { first }: Amount,
  { instrument }: Name,
  moved: Moved,
): Referent | 'nobody' | undefined {
  if (moved.of !== 'itself' || (moved.name !== undefined && !isAnaphor(moved.name.class))) return undefined;
  const firm = found.findLast((name) => name.class === 'company' && name.next <= first);
  if (firm !== undefined) return referentOf(firm.subject, 'name');
  const leading = found.some((name) => name.instrument === instrument && !isGoverned(list, name) && leads(list, name, list.length));
  return leading ? undefined : 'nobody';
}

/** `from Alpha`; not `after Alpha said` */
function isGoverned(list: TokenList, { first }: Name): boolean {
  const before = beforeArticle(list, first);
  return PREPOSITIONS.has(before) && !TIME_CONJUNCTIONS.has(before);
}
