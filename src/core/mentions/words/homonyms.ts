import { HashSieve, hashOf } from '../../instruments/name-filter.ts';
import { gapAfter, type Tokens } from './tokens.ts';

/** Words of business that are nothing of the kind behind, or before, some words: `the West Bank`, `a bank holiday`. */
const ELSEWHERE: readonly (readonly [words: string, behind: string, before: string])[] = [
  ['acquired', '', 'taste brain'],
  ['bank banks', 'west south food blood river seed piggy bottle sperm memory grassy fog sand', 'holiday holidays vole'],
  ['bonds', 'family emotional chemical covalent hydrogen barry', 'between'],
  ['broker', 'power', 'peace a'],
  ['business', 'own funny unfinished show monkey', ''],
  ['capital', 'provincial', 'punishment murder letter letters city crime offence'],
  ['chips', 'potato tortilla corn chocolate banana kale wood bark poker', ''],
  [
    'closed opened',
    'road roads school schools museum bridge beach beaches church pool exhibition fete park parks trail library',
    'her his fire',
  ],
  ['coin coins', 'roman medieval viking rare', 'toss collector collectors hoard flip'],
  ['companies', 'theatre theater ballet dance opera rifle', ''],
  ['company', 'theatre theater ballet dance opera repertory touring rifle good keep kept keeps', ''],
  ['contract', 'marriage social', 'bridge killer killing malaria'],
  ['credit', 'extra', ''],
  ['deal', 'great plea peace ceasefire hostage to', ''],
  ['equity', 'gender racial pay', ''],
  ['fed', 'well be was were been being', 'up into them him'],
  ['firm', 'stand stands stood until stay very', 'grip ground favourite favorite believer peaks'],
  ['fund', 'memorial appeal scholarship hardship relief', ''],
  ['gained', '', 'weight independence entry possession'],
  ['guidance', 'spiritual parental pastoral divine', 'counselor counselors counsellor counsellors'],
  ['hedge', 'box yew privet beech hawthorn laurel', 'trimmer trimmers cutting laying maze sparrow'],
  ['index', 'uv heat mass pollen', 'finger fingers card cards'],
  ['landlord', 'pub', ''],
  ['loan', 'on', ''],
  ['margin', 'narrow wide comfortable', ''],
  [
    'market',
    'flea christmas farmers borough cattle fish covered antiques craft village night',
    'town towns square stall stalls hall place cross garden day',
  ],
  ['markets', 'flea christmas farmers night', ''],
  [
    'million billion',
    '',
    'people children adults women men viewers visitors refugees residents voters years acres gallons trees birds americans britons',
  ],
  ['net', 'safety fishing mosquito butterfly', ''],
  ['notes', 'sticky musical lecture class sick program programme handwritten tasting love grace', ''],
  ['percent', '', 'chance humidity'],
  ['portfolio', 'without cabinet ministerial', ''],
  ['pounds', '', 'of overweight lighter heavier'],
  ['quarter', 'latin french jewish muslim armenian', 'past horse mile'],
  ['rally', 'campaign protest peace political union pep car', 'driver drivers car goers'],
  ['rates', 'birth death mortality crime heart infection survival homicide divorce suicide graduation', ''],
  ['sales', 'bake jumble garage yard cake', ''],
  ['share', 'to will we they i you vote', 'the their his her our your my it'],
  ['shares', '', 'a borders'],
  ['slumped', '', 'over forward'],
  [
    'stock',
    'chicken beef vegetable veal fish bone lamb laughing take takes took taking',
    'cube cubes pot photo photos image images photograph character characters phrase',
  ],
  ['stocks', 'fish cod salmon blood', ''],
  ['surged', '', 'forward'],
  ['token', 'same subway love arcade', ''],
  ['tokens', 'subway arcade book gift love', ''],
  ['trader traders', 'slave fur', ''],
  ['trading', '', 'places insults blows barbs card cards standards'],
  ['warrants', 'arrest search bench death', ''],
];

const hashes = (words: string): ReadonlySet<number> => new Set(words.split(' ').filter(Boolean).map(hashOf));
const HOMONYMS = new Map(
  ELSEWHERE.flatMap(([words, behind, before]) => [...hashes(words)].map((word) => [word, [hashes(behind), hashes(before)] as const])),
);
export const HOMONYM_HASHES: Iterable<number> = HOMONYMS.keys();

/** A quick no: nearly all words that stand beside are on no list. */
const BEHIND = new HashSieve([...HOMONYMS.values()].flatMap(([behind]) => [...behind]));
const BEFORE = new HashSieve([...HOMONYMS.values()].flatMap(([, before]) => [...before]));

/** Whether the words beside it say that a word of business means something else. */
export function meansElse(tokens: Tokens, index: number): boolean {
  const { hash } = tokens;
  if (!BEFORE.mayHave(hash[index + 1] ?? 0) && !(index > 0 && BEHIND.mayHave(hash[index - 1] ?? 0))) return false;
  const beside = HOMONYMS.get(hash[index] ?? 0);
  if (!beside) return false;
  return (
    (beside[1].has(hash[index + 1] ?? 0) && gapAfter(tokens, index) === ' ') ||
    (index > 0 && beside[0].has(hash[index - 1] ?? 0) && gapAfter(tokens, index - 1) === ' ')
  );
}
