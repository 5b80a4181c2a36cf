import { WEEKDAYS } from '../../weekdays.ts';
import { wordSet } from '../../word-set.ts';
import { GIVEN_NAMES } from './given-names.ts';
import { type Tokens, wordAt } from './tokens.ts';
import * as lists from './words.ts';

/** Lists that the words beside a name are looked up in: each word once for all of them. */
const LISTS = {
  corporateNoun: lists.CORPORATE_NOUNS,
  agentVerb: lists.AGENT_VERBS,
  businessVerb: lists.BUSINESS_VERBS,
  contestVerb: lists.CONTEST_VERBS,
  modal: lists.MODALS,
  partyPreposition: lists.PARTY_PREPOSITIONS,
  placeNoun: lists.PLACE_NOUNS,
  corporateLead: lists.CORPORATE_LEADS,
  stakeNoun: lists.STAKE_NOUNS,
  stakePreposition: lists.STAKE_PREPOSITIONS,
  counterNoun: lists.COUNTER_NEXT,
  hall: lists.HALLS,
  squadNoun: lists.SQUAD_NOUNS,
  being: lists.BEINGS,
  object: lists.OBJECTS,
  owner: lists.OWNERS,
  subject: lists.SUBJECTS,
  companyDescriptor: lists.COMPANY_DESCRIPTORS,
  personTitle: lists.PERSON_TITLES,
  givenName: GIVEN_NAMES,
  neutral: lists.NEUTRAL_CAPITALS,
  indexWord: lists.INDEX_WORDS,
  venueWord: lists.VENUE_WORDS,
  venueNext: wordSet('listed traded listing stock rules rule notice peers'),
  venuePreposition: wordSet('on via through'),
  placePreposition: wordSet('to along through from'),
  standingPreposition: wordSet('in at near across around'),
  speech: wordSet('said says told reported announced'),
  article: wordSet('the der die das dem den des im le les el los il'),
  auxiliary: wordSet('has have is also had recently reportedly'),
  beforeBase: wordSet('to will would may might could can must did does'),
} as const;
type ListName = keyof typeof LISTS;

/** The bit of each list. */
export const On = Object.fromEntries(Object.keys(LISTS).map((name, place) => [name, 1 << place])) as Readonly<Record<ListName, number>>;

/** What else they can be, and how they can end: `finite`, `subjectNext` and `plural` are told by endings too. */
const FORMS = {
  /** What a proper name that begins a sentence goes on with. */
  subjectNext: wordSet('is was has had will would may could can did does'),
  /** What prices do. */
  moves: wordSet(`
    fall falls fell rise rises rose rallied rallies gain gains gained lose loses lost add adds added shed jumps jumped drops dropped slid slide slides slip slips slipped sank sinks surge surges surged
    slumps slumped tumbles tumbled plunges plunged climbs climbed soars soared advances advanced
    ${lists.FOREIGN_MOVES}`),
  /** First words of the move that a name may have right after it, and of what employers do. */
  changeStart: wordSet('shares was were is up down changed'),
  deedStart: wordSet(`
    to cut cuts axe axes axed eliminate eliminates shed sheds slash slashes slashed add adds hire hires name names named appoint appoints taps picks join joins joined exit exits leave leaves
    enter enters wrote writes`),
  finite: wordSet(`
    are were have had can could will would may might should must fell rose hit lost slid sank grew began led cut sent came went took made left kept drove broke cost became ran drew put did burn spread`),
  plural: new Set<string>(),
  naming: wordSet('named called nicknamed'),
  particle: wordSet('da de del di van von der'),
  symbolNoun: wordSet('ticker tickers symbol symbols'),
  /** First words of a time that may stand between a name and its verb. */
  timeStart: wordSet(`on in last this late early earlier today yesterday ${WEEKDAYS.join(' ')}`),
  conjunction: wordSet('after as when since because'),
  animal: wordSet('cat dog horse goat donkey kitten hamster rabbit tortoise spaniel terrier puppy pony mare parrot hen'),
  settlement: wordSet('town city village suburb hamlet river planet'),
  body: lists.BODIES,
  /** Of bodies, those whose name stands right behind: `the band Visa`; but `told the school Apple would`, `the charity Target supports`, `the trio Ford, GM and Stellantis`. */
  troupe: wordSet('band choir troupe pub nightclub tavern'),
  /** First words of what a newspaper is called after its name. */
  paperStart: wordSet('daily newspaper business economic financial'),
} as const;
type FormName = keyof typeof FORMS;

/** The bit of each form. */
export const Form = Object.fromEntries(Object.keys(FORMS).map((name, place) => [name, 1 << place])) as Readonly<Record<FormName, number>>;

/** What the ending says of a word. */
function formsOfEnding(text: string): number {
  if (text.endsWith('s')) return text.length > 1 && !text.endsWith('ss') ? Form.plural : 0;
  if (!text.endsWith('ed') || !PAST.test(text) || NOUN.test(text)) return 0;
  return text.length < SHORTEST_PREDICATE ? Form.finite : Form.finite | Form.subjectNext;
}
const PAST = /^[a-z]{3,}ed$/;
/** `hawkweed`, `rapeseed`. */
const NOUN = /(?:weed|seed|speed|feed|bed)$/;
const SHORTEST_PREDICATE = 6;

/** A word in lower case, with the bits of the lists that it is on, and of its forms. */
export interface Word {
  readonly text: string;
  /** Length of the text: strings are of many shapes, and a number of one. */
  readonly width: number;
  readonly lists: number;
  readonly forms: number;
}

const wordOf = (text: string, lists = 0, forms = 0): Word => ({ text, width: text.length, lists, forms: forms | formsOfEnding(text) });

const NO_WORD = wordOf('');
/** Words that are on a list or have a form. */
const VOCABULARY = new Map<string, Word>();
for (const [name, words] of Object.entries(LISTS))
  for (const text of words) VOCABULARY.set(text, wordOf(copyOf(text), (VOCABULARY.get(text)?.lists ?? 0) | On[name as ListName]));
for (const [name, words] of Object.entries(FORMS))
  for (const text of words) {
    const { lists, forms } = VOCABULARY.get(text) ?? NO_WORD;
    VOCABULARY.set(text, wordOf(copyOf(text), lists, forms | Form[name as FormName]));
  }

const SLOT_BITS = 15;
/** Slots for what recurs and is made once: with half as many, one word in twenty of a text dense with names is made again each time. */
export const SLOTS = 2 ** SLOT_BITS;
/** The high bits of a product depend on all of the hash. */
export const slotOf = (hash: number): number => Math.imul(hash, 0x9e3779b1) >>> (32 - SLOT_BITS);

/** Words recur: each is made once, and found again without making it. */
const made: Word[] = new Array<Word>(SLOTS).fill(NO_WORD);
/** Longer ones are made each time. */
const LONGEST = 32;

/** The word in lower case; empty beyond the ends. */
export function readWord(tokens: Tokens, index: number): Word {
  if (index < 0 || index >= tokens.count) return NO_WORD;
  const start = tokens.start[index] ?? 0;
  const width = (tokens.end[index] ?? 0) - start;
  // `its` and `it's` have one hash.
  const slot = slotOf((tokens.hash[index] ?? 0) + width);
  const known = made[slot] ?? NO_WORD;
  if (known.width === width && isLowerOf(known, tokens.text, start)) return known;
  const text = wordAt(tokens, index).toLowerCase();
  const word = VOCABULARY.get(text) ?? wordOf(copyOf(text));
  if (width <= LONGEST) made[slot] = word;
  return word;
}

/** A copy of its own: a slice keeps the whole text alive, and is of another shape, which costs at each look at a sign. */
export function copyOf(slice: string): string {
  const codes: number[] = [];
  for (let i = 0; i < slice.length; i += 1) codes.push(slice.charCodeAt(i));
  return String.fromCharCode(...codes);
}

export const lowerAt = (tokens: Tokens, index: number): string => readWord(tokens, index).text;

/** Whether the text at `start`, in lower case, is the word; only ASCII capitals are known. */
function isLowerOf({ text: word, width }: Word, text: string, start: number): boolean {
  for (let i = 0; i < width; i += 1) {
    const c = text.charCodeAt(start + i);
    if (word.charCodeAt(i) !== (c >= 65 && c <= 90 ? c | 32 : c)) return false;
  }
  return true;
}
