/** Signs of a text one by one: which are the same in a name, and where a word ends. A sign is one code unit, so that places stay places. */

/** By code unit, as `sameSign` gives it; 0 where it was not asked yet. */
const SAME = new Uint16Array(0x10000);

/** A sign without its accent, width and case; dashes and spaces are one, as are apostrophes. */
export function sameSign(code: number): number {
  const known = SAME[code] ?? 0;
  if (known !== 0) return known;
  const same = plainest(String.fromCharCode(code)).charCodeAt(0);
  SAME[code] = same;
  return same;
}

function plainest(sign: string): string {
  if (/[\p{Pd}\u2212\t]/u.test(sign)) return ' ';
  if (/[\u2018\u2019\u02bc\u0060]/.test(sign)) return "'";
  const narrow = single(sign, sign.normalize('NFKC'));
  const [letter = narrow, ...marks] = narrow.normalize('NFD');
  const bare = /\p{Script=Latin}/u.test(letter) && marks.length > 0 ? letter : narrow;
  return single(bare, bare.toLowerCase());
}

const single = (sign: string, other: string): string => (other.length === 1 ? other : sign);

export function isUpper(code: number): boolean {
  const sign = String.fromCharCode(code);
  return sign !== sign.toLowerCase();
}

const SPACED = /[\p{L}\p{N}\p{M}]/u;
const KATAKANA = /[\p{Script=Katakana}ー]/u;
const HANGUL = /\p{Script=Hangul}/u;
/** Scripts that put no space between words. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Surrogate}]/u;

type Script = 'none' | 'spaced' | 'katakana' | 'hangul' | 'unspaced';

function scriptOf(sign: string): Script {
  if (KATAKANA.test(sign)) return 'katakana';
  if (HANGUL.test(sign)) return 'hangul';
  if (UNSPACED.test(sign)) return 'unspaced';
  return SPACED.test(sign) ? 'spaced' : 'none';
}

/**
 * Whether a name may begin or end between two neighbouring signs: not within a word, as far as the script tells. Korean writes particles onto a
 * name, so that it ends anywhere; Japanese foreign names go as far as their script does; Chinese shows no words at all.
 */
export function boundBetween(text: string, before: number, after: number, isEnd = false): boolean {
  if (before < 0 || after >= text.length) return true;
  // Nearly always it is within a word of ASCII.
  if (isPlain(text.charCodeAt(before)) && isPlain(text.charCodeAt(after))) return false;
  const script = scriptOf(text.charAt(after));
  if (script === 'none' || script === 'unspaced' || scriptOf(text.charAt(before)) !== script) return true;
  return script === 'hangul' && isEnd;
}

const isPlain = (code: number): boolean => (code >= 48 && code <= 57) || ((code | 32) >= 97 && (code | 32) <= 122);
