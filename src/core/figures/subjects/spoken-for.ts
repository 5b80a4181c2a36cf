import { PREPOSITIONS } from '../names/clause.ts';
import type { Name, Referent } from '../names/names.ts';
import { isPossessive, type TokenList, tokenAt } from '../words/tokens.ts';
import { soughtWords, wordList } from '../words/word-list.ts';

const CHIEFS = soughtWords('chief ceo cfo boss founder chairman chairwoman president');
const SAYS = soughtWords('said says told added announced expects');
const OF = wordList('of at');
const FIRMS: ReadonlySet<string> = new Set(['equity', 'organisation', 'name']);
const REACH = 6;

/**
 * The firm whose chief speaks before the name, which is `the company` or `it`: `Alpha chief executive Anna Rao said the company will spend`, `Anna Rao, the
 * chief executive of Alpha, said it`. Whatever was spoken of before, she speaks of her own.
 */
export function firmOfSpeaker(list: TokenList, found: readonly Name[], name: Name): Referent | undefined {
  if (!SAYS.isIn(list)) return undefined;
  for (let at = found.length - 1; at >= 0; at -= 1) {
    const each = found[at];
    if (each === undefined || each.next > name.first || each.class === 'pronoun' || each.class === 'place') continue;
    if (each.class === 'person') {
      if (each.inside !== undefined && SAYS.isWithin(list, each.next, name.first)) return each.inside;
      continue;
    }
    if (!FIRMS.has(each.class)) return undefined;
    if (CHIEFS.isIn(list) && SAYS.isWithin(list, each.next, name.first) && hasChief(list, each)) return each;
    // Another comes between, but for whom it was told.
    if (tokenAt(list, each.first - 1)?.text !== 'told') return undefined;
  }
  return undefined;
}

/** `Alpha’s chief`, `the chief executive of Alpha` */
function hasChief(list: TokenList, { first, next }: Name): boolean {
  const after = isPossessive(list[next]) ? next + 1 : next;
  for (let at = after; at < after + REACH && list[at]?.kind === 'word' && !PREPOSITIONS.has(list[at]); at += 1)
    if (CHIEFS.has(list[at])) return true;
  return OF.has(tokenAt(list, first - 1)) && CHIEFS.isWithin(list, first - REACH, first);
}
