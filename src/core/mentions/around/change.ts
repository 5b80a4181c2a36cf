import { COMMA, codeAt, isSpace, Signs } from '../../characters.ts';
import { Form } from '../words/vocabulary.ts';
import { type Formed, hasForm } from './beside.ts';

/** A move right after a name: ` (-3.2%)`, ` shares up 4 percent`; `quotes`: or how it stands, which is said of anything. */
export function changeAfter(text: string, end: number, direct: Formed | undefined, quotes: boolean): string {
  const first = codeAt(text, isSpace(codeAt(text, end)) ? end + 1 : end);
  if (first === COMMA) return BEHIND_STARTS.has(codeAt(text, end + 2)) ? (BEHIND.exec(text.slice(end, end + 36))?.[1] ?? '') : '';
  if (direct && first >= LOWEST_LETTER && !hasForm(direct, Form.changeStart)) return '';
  if (first < 128 && !CHANGE_STARTS.has(first)) return '';
  const change = CHANGE.exec(text.slice(end, end + 24))?.[0];
  if (change !== undefined || !quotes || !direct || !hasForm(direct, Form.changeStart)) return change?.trim() ?? '';
  return STANDING.exec(text.slice(end, end + 56))?.[1] ?? '';
}
const LOWEST_LETTER = 65;
/** What `CHANGE` can begin with, after its first space, of ASCII. */
const CHANGE_STARTS = new Signs(':csSwWiIuUdD(+- \t\n\v\f\r0123456789');
const CHANGE = /^(?::? |\s)?(?:shares )?(?:(?:was |were |is )?(?:up |down |off ))?\(?\s?[+\-−–]?\d{1,3}(?:[.,]\d+)?\s?(?:%|per ?cent)/i;
/** `Apple was flat.`, `was the day's best performer`, `changed hands at $180`. */
const STANDING =
  /^ ((?:was|were|is) (?:flat|little changed|unchanged)(?=[,.;]| (?:at|after|ahead|before|as|in|on)\b)|(?:was|were|is) (?:among |one of )?the (?:[a-z]+['’]s )?(?:best|worst|biggest|top) (?:performers?|gainers?|risers?|fallers?|decliners?|losers?|winners?)\b|changed hands (?:at|for) [$€£¥\d])/;
/** `Exxon, up 1.8%`, `Chevron, already down 3 percent`. */
const BEHIND =
  /^, ((?:already |now )?(?:up|down|gaining|losing) (?:about |some |nearly |almost )?\d{1,3}(?:[.,]\d+)?\s?(?:%|per ?cent))(?! (?:in|of) (?:the )?(?:polls?|votes?)\b)/;
const BEHIND_STARTS = new Signs('andugl');
