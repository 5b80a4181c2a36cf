import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../src/core/article/article.ts';
import { compileLexicon } from '../../../src/core/instruments/compile.ts';
import { fold } from '../../../src/core/instruments/fold.ts';
import type { Entity } from '../../../src/core/instruments/instrument.ts';
import { lookUp, lookUpIn, openLexicon } from '../../../src/core/instruments/lexicon.ts';
import { hashOf } from '../../../src/core/instruments/name-filter.ts';
import { Lexicon, packLexicon } from '../../../src/core/instruments/packed.ts';
import { collectCandidates } from '../../../src/core/mentions/spans/candidates.ts';
import { tokenise } from '../../../src/core/mentions/words/tokens.ts';
import { readTables } from '../../eval/read-lexicon.ts';

const lexicon = openLexicon(compileLexicon(readTables()));
const entity = (id: string): Entity => ({ id, kind: 'organisation', name: id, related: [] });

describe('a packed lexicon', () => {
  it('finds every key that it was given, and no other', () => {
    const keys = fc.uniqueArray(fc.string({ unit: 'grapheme', maxLength: 12 }).map(fold).filter(Boolean), { maxLength: 40 });
    fc.assert(
      fc.property(keys, fc.string({ maxLength: 12 }).map(fold), (names, other) => {
        const packed = new Lexicon(
          packLexicon(
            [entity('ORG:a')],
            names.map((name) => [name, { rows: [[name, 'ORG:a', 'name']] }]),
          ),
        );
        expect([...packed.keys()].sort()).toEqual([...names].sort());
        for (const name of names) expect(packed.entry(name)?.rows).toEqual([[name, 'ORG:a', 'name']]);
        expect(packed.entry(other) !== undefined).toBe(names.includes(other));
      }),
    );
  });

  it('finds every entity by its id', () => {
    for (const each of lexicon.entities()) expect(lexicon.entity(each.id)).toEqual(each);
  });

  it('has another digest when its contents are others', () => {
    const packed = (id: string) => new Lexicon(packLexicon([entity(id)], [])).digest;
    expect(packed('ORG:a')).toBe(packed('ORG:a'));
    expect(packed('ORG:a')).not.toBe(packed('ORG:b'));
  });

  it('opens nothing else', () => {
    for (const text of ['', '{}', 'lexicon', '<!doctype html>']) expect(() => new Lexicon(text)).toThrow();
  });
});

describe('the filter', () => {
  it('lets every name through, and every beginning of one', () => {
    for (const key of lexicon.keys()) {
      expect(lexicon.filter.isName(hashOf(key))).toBe(true);
      expect(lexicon.filter.isStart(hashOf(key.split(' ')[0] ?? ''))).toBe(true);
    }
  });

  it('changes nothing of what an article is asked that has an answer', () => {
    const ask = lookUpIn(lexicon);
    const words = [...lexicon.entries()].map(([, { rows }]) => rows[0]?.[0] ?? '').filter((_, index) => index % 37 === 0);
    const known = (surfaces: string[]) => [...lookUp(lexicon, surfaces).keys()].sort();
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...words), fc.constantFrom('and', 'of', 'the', "'s", 'Über', '-', '&', 'rose')), {
          maxLength: 25,
        }),
        (parts) => {
          const tokens = tokenise(articleFromText(parts.join(' ')).text);
          const surfaces = (filtered: boolean) => [
            ...new Set(collectCandidates(tokens, filtered ? ask.filter : undefined).map(({ surface }) => surface)),
          ];
          expect(known(surfaces(true))).toEqual(known(surfaces(false)));
        },
      ),
      { numRuns: 300 },
    );
  });
});
