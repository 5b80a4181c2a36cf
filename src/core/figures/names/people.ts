import { type TokenList, tokenAt } from '../words/tokens.ts';
import { wordList } from '../words/word-list.ts';

/** Given names that begin no firm's name much read of. */
const GIVEN = wordList(`
 aaron adam adrian alan albert alejandro alessandro alex alexander alexandre alice alison amanda amit amy ana andrea andrew andy angela anil anita ann anna anne anthony antonio
 arjun arthur arvind ashley barbara ben benjamin bernard beth brad brandon brenda brett brian bruce bryan carl carla carlos carol caroline catherine cathy cheryl chris christian
 christina christine christopher cindy claire claudia colin craig cynthia dan daniel dario dave david deborah deepak denise dennis diana diane diego dmitry dominic donald donna
 doug douglas edward elena elizabeth elon emily emma emmanuel eric erik ernst evan fabio fatima felix fernando fiona francesco frances francisco frank fred gabriel gary geoffrey george
 gerald gina giorgio glenn gloria gordon graham greg gregory guillaume gwynne hannah hans harold harry heather helen henry henrik herbert hiroshi holly howard ian igor irene isabel
 ivan jack jacob james jamie jane janet jared jason javier jay jean jeff jeffrey jennifer jeremy jerome jerry jesper jessica jim joan joanna joe joel johan johannes john jon jonathan
 jorge jose josh joshua juan judith julia julian julie justin karen karl kate katherine kathleen kathryn kathy keith kelly ken kenji kenneth kevin kim kirsten kristalina kyle lars laura
 lauren lawrence lee leonardo leslie linda lisa liz louis louise lucas lucy luigi luis luke lynn manuel marco margaret maria marie mario mark markus martha martin martina mary masayoshi
 matt matteo matthew maurice megan melanie melissa michael michele michelle miguel mike mohammed mohamed mukesh muhammad nancy naomi narendra natalie natasha neil nicholas nick nicola nicolas
 nicole nikhil nina noah olga oliver olivia omar oscar pablo pamela pat patricia patrick paul paula pedro peter phil philip philippe pierre rachel rafael rajesh rajiv ralf ramon rebecca
 ricardo richard rick rob robert roberto robin rodrigo roger roland ron ronald rosa ross roy ruth ryan sally sam samuel sandra sanjay sara sarah satya scott sean sebastian sergei sergey
 sergio shaun shinzo simon sofia sonia sophie stefan stefano stella stephanie stephen steve steven stuart sundar sunil suresh susan susie takeshi tanya ted teresa theresa thomas tim timothy
 tina todd tom tony tracy trevor ulrich valerie vanessa vera veronica vicki victor vijay vincent vivek vladimir walter warren wayne wendy werner will william yasmin yuki yusuke zoe zohran
`);

const POSTS = wordList(
  'chief ceo cfo president chairman chairwoman chair boss head founder co-founder director analyst economist strategist minister secretary manager governor partner professor lawyer spokesman spokeswoman executive chancellor mayor treasurer senator who',
);

/** Before a name they are capitalised with it: `Governor Ana Rao`. */
const TITLES = wordList('governor senator chancellor congressman congresswoman treasurer judge justice sir dame lord');

const NO_SURNAMES = wordList(
  'hub fund funds bank capital group holdings partners street avenue road park stadium island lake bay beach university college hospital prize',
);

/** The capitals from `first` to `next` name a person: a given name, or what stands after says so (`Anna Rao, 41, …`, `Lip-Bu Tan, its chief executive`). */
export function isNamedPerson(list: TokenList, first: number, next: number): boolean {
  const words = next - first;
  if (words < 2 || words > 5) return false;
  for (let at = first; at < next; at += 1)
    if (list[at]?.kind === 'number' || list[at]?.text === '&' || list[at]?.text === 'of') return false;
  if (TITLES.has(list[first])) return true;
  if (GIVEN.has(list[first]) && list[first + 1]?.capital === true && !NO_SURNAMES.has(list[next - 1])) return true;
  if (list[next]?.text !== ',') return false;
  if (list[next + 1]?.kind === 'number') return list[next + 2]?.text === ',' && /^\d\d$/.test(list[next + 1]?.text ?? '');
  for (let at = next + 1; at < next + 6; at += 1) {
    const token = tokenAt(list, at);
    if (token?.kind !== 'word') return false;
    if (POSTS.has(token)) return true;
  }
  return false;
}
