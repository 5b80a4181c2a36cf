import { saysDirection, type Token, type TokenList } from './tokens.ts';
import { BEGINS, registered } from './vocabulary.ts';
import { wordList } from './word-list.ts';

const VERBS = wordList(`
 is was are were be has had have will would could may might must can should did does said says sees saw expects reckons plans aims hopes
 rose fell climbs lost gave got put took hit held holds owes owed won went came stood sold bought paid made shed slid sank swung beat missed met spent sent drew led cut
 overtook withdrew sought brought built broke chose spoke drove wrote fought thought felt knew threw flew struck stuck dug sprang froze bore tore wore ate lent dealt meant
 swept crept laid told heard understood overcame sat undercut
 employs owns pays wants makes takes gets gives brings keeps receives requires remains operates generates produces processes sells buys spends earns serves manages raises includes
 posted became expanded contracted stagnated promise promised agreed began grew leapt kept left set ran rallied trades shares undertook hands fetched jumped vaulted has opens cleared stole extends sets puts lends invests supplies faces seeks hires exceeded surpassed recorded registered logged witnessed faced totalled totaled competes
 doesn don isn wasn didn hasn hadn aren weren couldn wouldn
`);

registered(BEGINS.verb, VERBS);

/** `Verizon means to cut`, `Chubb sees a`: a verb in `-s`, by what follows it. */
export const takesObject = (list: TokenList, at: number): boolean =>
  isVerbLike(list[at]) || ((list[at]?.text ?? '').endsWith('s') && OBJECTS.has(list[at + 1]));
const OBJECTS = wordList('to that a an the its by no about more');

/** A finite verb, by list or by ending. */
export const isVerbLike = (token: Token | undefined): boolean => token !== undefined && (token.begins & BEGINS.verb) !== 0;

/** A verb stands there, and no pause that would end the clause. */
export function isOwnClause(list: TokenList, from: number, to: number): boolean {
  let verb = false;
  for (let at = from; at < to; at += 1) {
    if (list[at]?.text === ',') return false;
    verb ||= isVerbLike(list[at]) || saysDirection(list[at]);
  }
  return verb;
}
