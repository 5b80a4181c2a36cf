const AT_MOST = 40;

/**
 * Whether what follows an amount makes it a rate: `$11 million a megawatt`, `$2 million per month`, `$400,000/day`. No part of a company's size
 * is said by one. What is paid a year is a sum of a year, as revenue is.
 */
export function isRate(sentence: string, end: number): boolean {
  const words = sentence.slice(end, end + AT_MOST).match(/[\p{L}/]+/gu) ?? [];
  const [first = '', second = ''] = (/^\s*\//.test(sentence.slice(end)) ? ['/', (words[0] ?? '').slice(1)] : words).map((word) =>
    word.toLowerCase(),
  );
  if (first === 'apiece' || MANNERS.has(first)) return true;
  if (second === 'year' || second === 'annum') return false;
  if (first === 'per' || first === '/') return second !== '';
  return (first === 'a' || first === 'an' || first === 'each' || first === 'every') && UNITS.has(second);
}

const MANNERS = new Set(['daily', 'weekly', 'monthly', 'quarterly']);
const UNITS = new Set(
  'day week month quarter hour minute night shift megawatt gigawatt kilowatt mw gw kw employee worker engineer person head customer user subscriber share unit vehicle car home household apartment plane aircraft jet ship well store site acre mile kilometre kilometer tonne ton barrel gpu chip server rack token coin patient dose game episode season'.split(
    ' ',
  ),
);
