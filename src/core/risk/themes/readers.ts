import { type Continuing, continuing } from './entities.ts';
import { Polarity } from './polarity.ts';
import { Senses } from './senses.ts';
import { SmallPrint } from './small-print.ts';
import type { WordNumbers } from './vocabulary.ts';
import { Weighing } from './weigh.ts';
import { WordSet } from './word-set.ts';
import { type Units, unitsOf } from './words.ts';

/** All that asks sentences for words beside the phrases. */
export interface Readers {
  readonly units: Units;
  readonly continuing: Continuing;
  readonly polarity: Polarity;
  readonly weighing: Weighing;
  readonly senses: Senses;
  readonly smallPrint: SmallPrint;
  readonly market: WordSet;
  readonly ambiguous: WordSet;
}

export const readersOf = (numbers: WordNumbers): Readers => ({
  units: unitsOf(numbers),
  continuing: continuing(numbers),
  polarity: new Polarity(numbers),
  weighing: new Weighing(numbers),
  senses: new Senses(numbers),
  smallPrint: new SmallPrint(numbers),
  market: new WordSet(numbers.classOf('market')),
  ambiguous: new WordSet(numbers.classOf('ambiguous')),
});
