import { describe, expect, test } from 'vitest';
import { read } from './read.ts';

/** The sums, moves and prices of a text that only what was said before gives an owner. */
const inherited = (text: string): string[] =>
  read(text.replaceAll(' ¶ ', '\n\n'))
    .filter((figure) => figure.inherited === true)
    .map(({ surface }) => surface);

describe('whose a sum or a move is, as the text at hand says it', () => {
  test.each([
    'Apple borrowed $9 billion.',
    'Apple rose. Its lenders gave Apple $9 billion.',
    'Apple: Debt of $9 billion was repaid.',
    'Results came in. ¶ Apple ¶ Debt of $9 billion was repaid. ¶ Spending fell to $2 billion.',
    'Apple rose 3%. “We will spend $9 billion on chips,” said Tim Cook, chief executive of Apple.',
    'Apple rose. The shares closed at $97.',
    // of whom else, where one firm alone was named just before
    'Apple rose 3%. It borrowed $9 billion.',
    'Apple rose 3%. The company will spend $2 billion on chips.',
    'Nobody knew. ¶ Apple rose. ¶ It borrowed $9 billion.',
    'Microsoft fell. Apple rose, Anna Rao said. The shares closed at $97.',
    'Apple rose 3% to $95. Rain fell. The shares closed at $97 on Friday.',
  ])('named: %s', (text) => {
    expect(inherited(text)).toEqual([]);
  });

  test.each([
    ['Apple and Microsoft rose 3%. It borrowed $9 billion.', '$9 billion'],
    ['Apple rose 3%. Rain fell in Boston. It borrowed $9 billion.', '$9 billion'],
    ['Apple rose 3%. Rain fell on Microsoft. The shares closed at $97.', '$97'],
    ['Apple rose 3%. It met Microsoft. The stock fell 2%.', '2%'],
    // one that is not listed may be meant
    ['Apple won. Foxglove Partners is in trouble. The shares fell 12%.', '12%'],
    ['Apple rose after Tim Cook spoke to Foxglove Partners. The company will spend $2 billion on chips.', '$2 billion'],
    // one that nobody named
    ['The shares closed 4% lower after an order from Apple fell through.', '4%'],
    ['The shares closed 4% lower after a warning from Apple. It closed at $97.', '$97'],
  ])('inherited: %s', (text, surface) => {
    expect(inherited(text)).toContain(surface);
  });

  test.each([
    ['Shares in the battery maker closed 4% lower after a warning from Apple.', 'battery maker'],
    ['Shares in the battery maker closed 4% lower after a warning from Apple. It closed at $97.', 'battery maker, battery maker'],
    ['The retailer closed 4% lower on Tuesday after Apple said it would open shops.', 'retailer'],
    ['Apple makes phones. Shares in the phone maker closed 4% lower after a warning from Apple.', 'AAPL'],
    ['The shares closed 4% lower on Tuesday after Apple cut its forecast.', 'AAPL'],
  ])('who is named only behind a move is not who moved: %s', (text, subject) => {
    expect(
      read(text)
        .map((figure) => figure.subject)
        .join(', '),
    ).toBe(subject);
  });

  test('but where the title begins with it, it may be', () => {
    const text = 'The phone maker lost 6% on Tuesday after Apple said that orders had dried up.';
    expect(read(text, { title: 'Apple sinks on weak orders' })[0]).toMatchObject({ subject: 'AAPL', inherited: true });
    expect(read(text, { title: 'Chip stocks sink as Apple warns' })[0]?.subject).toBe('phone maker');
  });

  test('of nobody listed there is nothing to say', () => {
    expect(read('It borrowed $9 billion.')[0]).not.toHaveProperty('inherited');
  });
});
