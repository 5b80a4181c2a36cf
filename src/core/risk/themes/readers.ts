import { type Continuing, continuing } from './entities.ts';
import { Meanings } from './meaning.ts';
import { meaningsOf } from './meanings.ts';
import { Polarity } from './polarity.ts';
import { SmallPrint } from './small-print.ts';
import { THEMES, type ThemeId } from './theme.ts';
import type { WordNumbers } from './vocabulary.ts';
import { WordSet } from './word-set.ts';
import { type Units, unitsOf } from './words.ts';

/** All that asks sentences for words beside the phrases. */
export interface Readers {
  readonly units: Units;
  readonly continuing: Continuing;
  readonly polarity: Polarity;
  readonly meanings: Readonly<Record<ThemeId, Meanings>>;
  readonly smallPrint: SmallPrint;
  readonly priced: WordSet;
  readonly market: WordSet;
  readonly ambiguous: WordSet;
  /** Words of crimes and of wrong books. */
  readonly grave: WordSet;
  /** Words of the names of those who rate debt: they are listed, too. */
  readonly raters: WordSet;
}

export const readersOf = (numbers: WordNumbers): Readers => ({
  units: unitsOf(numbers),
  continuing: continuing(numbers),
  polarity: new Polarity(numbers),
  meanings: Object.fromEntries(THEMES.map((theme) => [theme, new Meanings(meaningsOf(theme), numbers)])) as Record<ThemeId, Meanings>,
  smallPrint: new SmallPrint(numbers),
  priced: new WordSet(numbers.classOf('priced')),
  market: new WordSet(numbers.classOf('market')),
  ambiguous: new WordSet(numbers.classOf('ambiguous')),
  grave: new WordSet(numbers.classOf('grave')),
  raters: new WordSet([...numbers.classOf('raters'), numbers.numberOf('p')]),
});
