import { describe, expect, test } from 'vitest';
import { annotate } from '../../../src/core/annotate.ts';
import { articleFromText } from '../../../src/core/article/article.ts';

async function quoted(text: string): Promise<string[]> {
  const { themes } = await annotate(articleFromText(text), async () => new Map());
  return themes.filter(({ theme }) => theme === 'earnings_weakness').flatMap(({ evidence }) => evidence.map(({ phrase }) => phrase));
}

describe('a result beside the larger one that it is compared with is weak, whatever the verb', () => {
  test.each<[string, phrase: string]>([
    ['First-half sales were €2.1 billion, compared with €2.6 billion a year earlier.', '€2.1 billion, compared with €2.6 billion'],
    ['The mill reported net income of $31 million, versus $44 million in the spring.', '$31 million, versus $44 million'],
    [
      'Net income was $3 million, or $0.30 per share, compared to $4 million, or $0.41 per share, last year.',
      '$3 million, or $0.30 per share, compared to $4 million',
    ],
    [
      'The brewer sees revenue of at most $3.4 billion, where analysts had looked for $3.9 billion.',
      '$3.4 billion, where analysts had looked for $3.9 billion',
    ],
    [
      'Net income will be $41 million to $44 million; they had pencilled in $52 million.',
      '$41 million to $44 million; they had pencilled in $52 million',
    ],
    ['Sales came to €2.1 billion, compared with €2.6 billion for the year before.', '€2.1 billion, compared with €2.6 billion'],
    ['Sales were €2.1 billion, less than the €2.6 billion from a year earlier.', '€2.1 billion, less than the €2.6 billion'],
    ['Sales came to €2.1 billion, not the €2.6 billion that it had promised.', '€2.1 billion, not the €2.6 billion'],
    ['Operating profit will be £9 million this year instead of £15 million.', '£9 million this year instead of £15 million'],
    ['Analysts had looked for a profit of $1.20 a share, but the mill earned $1.05.', '$1.20 a share, but the mill earned $1.05'],
  ])('%s', async (text, phrase) => {
    expect(await quoted(text)).toEqual([phrase]);
  });
});

test.each([
  ['a larger one', 'First-half sales were €2.6 billion, compared with €2.1 billion a year earlier.'],
  ['an equal one', 'First-half sales were €2.6 billion, compared with €2.6 billion a year earlier.'],
  ['a smaller loss', 'The mill made a profit of $3 million, compared with a loss of $9 million.'],
  ['another thing', 'The mill reported a profit of $31 million, compared with revenue of $440 million.'],
  ['another unit', 'First-half sales were €2.1 billion, compared with $2.6 billion at its rival.'],
  ['cents a share beside millions', 'Profit came to 69 cents a share, compared with earnings of $169 million, or 25 cents a share.'],
  ['more than was expected', 'The mill made a profit of $1.20 a share, where analysts had looked for $1.05.'],
  ['more than was expected, told last', 'Analysts had looked for a profit of $1.05 a share, but the mill earned $1.20.'],
  ['growth that is expected', 'Analysts expected sales of €2.6 billion, up from €2.1 billion.'],
  ['no comparison', 'The mill had sales of €2.1 billion and its rival had sales of €2.6 billion.'],
  ['a plan for a later year', 'Profit was €21 million, and the mill had planned €26 million by 2031.'],
  ['a hope for the next', 'Profit was €21 million, where the family had forecast €26 million for next summer.'],
  ['another part', 'Sales from flour were €2.1 billion against €2.6 billion from bread.'],
  ['another place', 'The mill had sales of €2.1 million in Ghent, against €2.6 million in Lyon.'],
  ['a whole year beside a quarter', 'Analysts expected a profit of €2.60 for the whole year, and the mill earned €1.30 in spring.'],
  ['another sentence', 'First-half sales were €2.1 billion. Compared with spring, sales of €2.6 billion are likely.'],
])('%s makes no result weak', async (_, text) => {
  expect(await quoted(text)).toEqual([]);
});

test('a result told in one sentence of a longer text is not told by the way', async () => {
  const other = 'The mill stands on the river at Ghent. ';
  expect(await quoted(`${other.repeat(8)}It sees revenue of $3.4 billion, where analysts had looked for $3.9 billion.`)).toHaveLength(1);
});
