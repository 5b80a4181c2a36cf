import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

/** Value and window of every figure. */
const timed = (text: string): string[] => read(text).map(({ value, window }) => `${value} ${window?.label ?? ''}`.trim());

describe('a sum that an earlier one is held against is of the year before', () => {
  it.each([
    ['from', 'a year earlier'],
    ['compared with', 'in the year-ago period'],
    ['versus', 'in the prior-year quarter'],
    ['against a profit of', 'in the same quarter a year earlier'],
    ['up from', 'in the year-before period'],
    ['compared to', 'for the same period of the previous year'],
    // who compares with no time compares with the year before
    ['compared with', ''],
  ])('%s … %s', (joint, when) =>
    expect(timed(`Apple posted net income of $9 billion in the third quarter, ${joint} $8 billion, or 80 cents a share, ${when}.`)).toEqual(
      ['9000000000 quarter', '8000000000 year ago quarter', '0.8 year ago quarter'],
    ),
  );

  it.each([
    [
      'Microsoft posted revenue of $70 billion in the second quarter. A year earlier, it had $65 billion.',
      ['70000000000 quarter', '65000000000 year ago quarter'],
    ],
    // what comes of a business, and what is expected, is of the quarter at hand
    ['Apple said revenue in the third quarter from services of $9 billion was a record.', ['9000000000 quarter']],
    [
      'Apple had revenue of $9 billion in the third quarter. Analysts looked for a range from $8 billion.',
      ['9000000000 quarter', '8000000000 quarter'],
    ],
  ])('%s', (text, expected) => expect(timed(text)).toEqual(expected));
});

describe('what is expected of a year is of no quarter', () => {
  const QUARTER = 'Nvidia had revenue of $30 billion in the third quarter. ';
  it.each([
    ['It expects full-year revenue of $120 billion, and analysts $125 billion.', ['', '']],
    ['For fiscal 2026 it sees revenue of $150 billion. Analysts had expected $155 billion.', ['', '']],
    ['It had told investors to await 2026 revenue of $150 billion.', ['']],
    // both in one sentence
    ['It expects fourth-quarter revenue of $33 billion and full-year revenue of $120 billion.', ['quarter', '']],
    // what it earned is of the quarter again
    ['It expects full-year revenue of $120 billion. It earned $9 billion, above estimates of $8 billion.', ['', 'quarter', 'quarter']],
  ])('%s', (text, expected) =>
    expect(
      read(QUARTER + text)
        .slice(1)
        .map(({ window }) => window?.label ?? ''),
    ).toEqual(expected),
  );
});
