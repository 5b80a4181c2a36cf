import { wordSet } from '../word-set.ts';
import { HashSieve, hashOf } from './name-filter.ts';

/** The one place where two spellings of a name become one key. */

/** Legal forms and what news leaves off. Upper case and dots are folded away before the test. */
const LEGAL_FORMS = wordSet(
  'inc incorporated corp corporation co company cos ltd limited plc llc lp ag se sa nv asa ab oyj spa kgaa gmbh kk bhd berhad tbk pjsc psc pcl as adr ads ord reg nl',
);
/** Forms that are also part of a name (`Lloyds Banking Group`): dropped only from what a list calls a company. */
const LOOSE_FORMS = wordSet('group holdings holding trust bancorp technologies international enterprises industries');

const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const SIMPLE = /^[A-Za-z0-9 ]*$/;

/** Whether text has no sign that `plain` changes. */
function isPlain(text: string): boolean {
  let last = 0;
  for (let i = 0; i < text.length; i += 1) {
    const c = text.charCodeAt(i);
    if (c < SPACE || c >= 0x7f || c === BACKTICK || (c === SPACE && last === SPACE)) return false;
    last = c;
  }
  return true;
}
const SPACE = 0x20;
const BACKTICK = 0x60;

/** Text as written → text with plain spaces, quotes and dashes. Changes the length: never use its offsets. */
export function plain(text: string): string {
  if (isPlain(text)) return text;
  return text
    .replace(INVISIBLE, '')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2018\u2019\u02bc\u0060]/g, "'");
}

/** What East Asian keyboards type for letters, digits and signs of ASCII. */
const FULL_WIDTH = /[\uff01-\uff5e\u3000]/g;
const WIDER = 0xfee0;

/** Text with full-width letters, digits and signs as those of ASCII: `ＮＶＤＡ` → `NVDA`. Other text stays as it is. */
export const halfWidth = (text: string): string =>
  text.replace(FULL_WIDTH, (sign) => (sign === '\u3000' ? ' ' : String.fromCharCode(sign.charCodeAt(0) - WIDER)));

/** The key of a surface: lower case, no accents, dots or apostrophes; hyphens are spaces, `and` is `&`. */
export function fold(surface: string): string {
  if (SIMPLE.test(surface)) {
    const lower = surface.toLowerCase();
    return lower.includes(' and ') ? lower.replaceAll(' and ', '&') : lower;
  }
  return plain(surface)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/['.!,]/g, '')
    .replaceAll('-', ' ')
    .replace(/ {2,}/g, ' ')
    .replace(/ (?:and|&) /g, '&')
    .replace(/ &|& /g, '&')
    .trim();
}

export const isLegalForm = (word: string): boolean => LEGAL_FORMS.has(fold(word));

const LEGAL_HASHES = new HashSieve([...LEGAL_FORMS].map(hashOf));
/** Whether a word of this hash, without letters beyond ASCII, may be a legal form: asked before the word is made. */
export const mayBeLegalForm = (hash: number): boolean => LEGAL_HASHES.mayHave(hash);

/** A registered name without what news leaves off: `AMAZON COM INC` → `AMAZON COM`, `ELI LILLY & Co` → `ELI LILLY`. */
export function stripLegalForm(name: string): string {
  const words = plain(name)
    .replace(/ ?\/[A-Za-z ]{2,}\/? ?$/, '')
    .replace(/,/g, ' ')
    .trim()
    .split(/ +/);
  while (words.length > 1) {
    const last = words.at(-1) ?? '';
    if (last !== '&' && !LEGAL_FORMS.has(fold(last))) break;
    words.pop();
  }
  if (words.length > 1 && /^the$/i.test(words[0] ?? '')) words.shift();
  return words.join(' ');
}

/** As `stripLegalForm`, and one loose form (`Group`, `Holdings`) where two words remain. */
export function stripLooseForm(name: string): string {
  const words = name.split(' ');
  if (words.length > 2 && LOOSE_FORMS.has(fold(words.at(-1) ?? ''))) words.pop();
  return words.join(' ');
}
