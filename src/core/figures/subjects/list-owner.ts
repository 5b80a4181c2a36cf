import { leads } from '../names/clause.ts';
import type { Name } from '../names/names.ts';
import { isPossessive, type TokenList } from '../words/tokens.ts';

const BULLETS = '-–—•*·‣▪';
const COLON = 58;

/** Whose the items of a list are: of whom the line over it speaks, as in `Alpha’s second quarter in bullets:`. */
export class ListOwner {
  private owner: Name | undefined;

  /** The line that a sentence begins is an item of whose list; or it may open one. */
  next(text: string, { start, end }: { readonly start: number; readonly end: number }, said: () => Line): Name | undefined {
    if (BULLETS.includes(text[start] ?? '')) return this.owner;
    let last = end - 1;
    while (last > start && text.charCodeAt(last) <= 32) last -= 1;
    this.owner = text.charCodeAt(last) === COLON ? ownerOf(said()) : undefined;
    return undefined;
  }
}

interface Line {
  readonly list: TokenList;
  readonly names: readonly Name[];
}

/** The one firm that it names, and that leads it. */
function ownerOf({ list, names: [name, ...others] }: Line): Name | undefined {
  if (name?.class !== 'equity' || name.first > 1 || others.some(({ instrument }) => instrument !== undefined)) return undefined;
  return isPossessive(list[name.next]) || leads(list, name, list.length) ? name : undefined;
}
