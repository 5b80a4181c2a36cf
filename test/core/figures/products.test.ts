import { describe, expect, it } from 'vitest';
import { productNames } from '../../../src/core/figures/names/products.ts';
import { tokenise } from '../../../src/core/mentions/words/tokens.ts';

const namesIn = (text: string): string[] => [...productNames(tokenise(text))];

describe('productNames', () => {
  it('finds what is introduced before or after its kind', () => {
    expect(namesIn('Sales of its drug Verolan rose.')).toEqual(['Verolan']);
    expect(namesIn('Verolan, a type 2 diabetes drug, sold well.')).toEqual(['Verolan']);
    expect(namesIn('It is sold under the brand name Verolan.')).toEqual(['Verolan']);
  });

  it('finds it where the kind has a sign in its word', () => {
    expect(namesIn('Verolan, a diabetes drug’s rival, sold well.')).toEqual(['Verolan']);
  });

  it('finds nothing where no kind is named', () => {
    expect(namesIn('Sales of Verolan rose.')).toEqual([]);
  });
});
