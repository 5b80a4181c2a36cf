import type { Sentence } from '../../article/sentences.ts';
import type { InstrumentId } from '../../instruments/instrument.ts';
import type { Mention } from '../../mentions/mention.ts';
import { KIND, type Vocabulary } from './vocabulary.ts';
import type { Words } from './words.ts';

/** Sentences further back are about something else by now. */
const MAX_BACK = 3;

/** Words by which a sentence goes on about the one named before. */
const PRONOUNS = 'it its itself they their them he his she her';
/** After "the", these name again what was named before. */
const ROLES =
  'company group firm bank lender miner maker retailer carmaker automaker chipmaker planemaker airline carrier insurer brokerage exchange developer token coin cryptocurrency shares stock board operator supplier manufacturer startup giant producer network platform business fund landlord drugmaker utility issuer index gauge chain brand';

/** Says whom sentences concern; they must be asked about in order. */
export interface Entities {
  /** Those named in the sentence, else the nearest subject before it if the sentence goes on about it: "its debt", "the company". */
  readonly of: (index: number, words: Words) => readonly InstrumentId[];
}

/** `mentions` in text order; only those sure enough to be marked are used. */
export function entitiesOf(sentences: readonly Sentence[], mentions: readonly Mention[], vocabulary: Vocabulary): Entities {
  const [pronouns, roles, the] = [PRONOUNS, ROLES, 'the'].map((list) => new Set(list.split(' ').map((word) => vocabulary.add(word))));
  const has = (set: ReadonlySet<number> | undefined, id: number | undefined): boolean => set?.has(id ?? KIND.other) === true;
  const goesOn = (words: Words): boolean => {
    for (let i = 0; i < words.length; i += 1) {
      const id = words.ids[i];
      if (has(pronouns, id) || (has(the, id) && (has(roles, words.ids[i + 1]) || has(roles, words.ids[i + 2])))) return true;
    }
    return false;
  };
  let next = 0;
  let read = -1;
  let subject: { readonly index: number; readonly instrument: InstrumentId } | null = null;
  let named: InstrumentId[] = [];
  const advance = (to: number): void => {
    for (; read < to; ) {
      read += 1;
      const ids = new Set<InstrumentId>();
      const { start, end } = sentences[read] ?? { start: 0, end: 0 };
      for (let mention = mentions[next]; mention !== undefined && mention.start < end; mention = mentions[next]) {
        if (mention.tier === 'mark' && mention.start >= start) ids.add(mention.instrument);
        next += 1;
      }
      named = [...ids];
      if (named[0] !== undefined) subject = { index: read, instrument: named[0] };
    }
  };
  return {
    of: (index, words) => {
      advance(index);
      if (named.length > 0) return named;
      return subject !== null && index - subject.index <= MAX_BACK && goesOn(words) ? [subject.instrument] : [];
    },
  };
}
