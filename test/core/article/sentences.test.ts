import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../src/core/article/article.ts';
import { sentences } from '../../../src/core/article/sentences.ts';

const split = (text: string): string[] => sentences(articleFromText(text)).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  it.each([
    ['Shares fell 3.5%. Traders shrugged.', ['Shares fell 3.5%.', 'Traders shrugged.']],
    ['The U.S. market opened. It rose.', ['The U.S. market opened.', 'It rose.']],
    ['The owner of A.B. Meyer won. J.K. Rao fell.', ['The owner of A.B. Meyer won.', 'J.K. Rao fell.']],
    [
      'Fallers: Barlow Group (BW.) 512p, down 2%. Others held (see below.) 2024 was calm.',
      ['Fallers: Barlow Group (BW.) 512p, down 2%.', 'Others held (see below.)', '2024 was calm.'],
    ],
    ['He flew to Washington, D.C. The shares fell.', ['He flew to Washington, D.C.', 'The shares fell.']],
    ['Acme Corp. Chief Jane Doe left. Why?', ['Acme Corp. Chief Jane Doe left.', 'Why?']],
    ['“We sold.” He bought.', ['“We sold.”', 'He bought.']],
    ['It fell 10%.[1] Then it rose.[12]', ['It fell 10%.[1]', 'Then it rose.[12]']],
    ['It sells assistants. iPhone sales fell.', ['It sells assistants.', 'iPhone sales fell.']],
    ['First line\nSecond line', ['First line', 'Second line']],
    ['It paid $1.2 billion, or 4.5p. a share, it said.', ['It paid $1.2 billion, or 4.5p. a share, it said.']],
    ['Shares of Yum! Brands rose. So did Yahoo! Japan.', ['Shares of Yum! Brands rose.', 'So did Yahoo! Japan.']],
    [
      'Yahoo! Chief Executive Jane Doe left. He works at Yahoo! She does not.',
      ['Yahoo! Chief Executive Jane Doe left.', 'He works at Yahoo!', 'She does not.'],
    ],
    ['Gosh! Brands rose.', ['Gosh!', 'Brands rose.']],
  ])('%s', (text, expected) => {
    expect(split(text)).toEqual(expected);
  });
});
