import { wordSet } from '../../word-set.ts';
import { PREPOSITIONS } from '../names/clause.ts';
import type { Name } from '../names/names.ts';
import type { Passage } from '../passage.ts';
import { SALES } from '../words/shared-words.ts';
import { isPossessive } from '../words/tokens.ts';
import { isAnaphor } from './stand-ins.ts';

const BULLETS = '-–—•*·‣▪';
const COLON = 58;

type Line = Pick<Passage, 'list' | 'names' | 'amounts'>;

/** Whose the items of a list are: of whom the line over it tells, as in `Alpha’s second quarter in bullets:`. */
export class ListOwner {
  private owner: Name | undefined;

  /** The line that a sentence begins is an item of whose list; or it may open one. */
  next(text: string, { start, end }: { readonly start: number; readonly end: number }, line: Line): Name | undefined {
    if (BULLETS.includes(text[start] ?? '')) return this.owner === undefined || namesOther(line, this.owner) ? undefined : this.owner;
    let last = end - 1;
    while (last > start && text.charCodeAt(last) <= 32) last -= 1;
    this.owner = text.charCodeAt(last) === COLON ? ownerOf(line) : undefined;
    return undefined;
  }
}

/** `Target’s shares fell`, `Gold at $4,900`: before its first amount the item names what that is of. */
function namesOther({ list, names, amounts }: Line, owner: Name): boolean {
  const first = amounts[0]?.first ?? Number.POSITIVE_INFINITY;
  return names.some(
    (name) =>
      name.first < first &&
      name.subject !== owner.subject &&
      !isAnaphor(name.class) &&
      name.class !== 'place' &&
      // `Services revenue`
      !(name.class === 'name' && SALES.has(list[name.next])),
  );
}

/** The one firm that it names, and of whose results it tells; not of its rivals or its forecasts. */
function ownerOf({ list, names: [name, ...others] }: Line): Name | undefined {
  if (name?.class !== 'equity' || name.first > 1 || others.some(({ instrument }) => instrument !== undefined)) return undefined;
  if (!isPossessive(list[name.next])) return undefined;
  for (let at = name.next + 1; at < name.next + 6 && !PREPOSITIONS.has(list[at]); at += 1) {
    const word = list[at]?.text ?? '';
    if (OTHERS.has(word)) return undefined;
    if (TOLD.has(word)) return name;
  }
  return undefined;
}
const TOLD = wordSet('quarter half year results earnings numbers figures report');
const OTHERS = wordSet('rivals peers suppliers customers partners shareholders holders clients competitors');
