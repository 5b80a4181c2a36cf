import type { InstrumentId } from '../../instruments/instrument.ts';
import type { Tokens } from '../words/tokens.ts';
import type { DocumentFacts } from './document.ts';
import type { Page } from './page.ts';

/** What the first pass found out, for the second. */
export interface Confirmed {
  /** Entities sure on their own evidence, with where. */
  readonly ids: ReadonlyMap<InstrumentId, number>;
  /** How many of them are coins. */
  readonly coins: number;
  /** Market of most of them, as `AU:`; or ''. */
  readonly market: string;
  /** Whether so many instruments are sure that the text is about them. */
  readonly dense: boolean;
  /** Whether they are so many, and so close together, that it speaks of little else. */
  readonly crowded: boolean;
  /** What each span is sure to name on its own evidence, by index; undefined where it is not. */
  readonly spans: readonly (InstrumentId | undefined)[];
}

export interface Context {
  readonly tokens: Tokens;
  readonly page: Page;
  readonly facts: DocumentFacts;
}
