import type { FigureKind } from '../figure.ts';
import type { Token } from '../words/tokens.ts';
import type { Money } from './money-setting.ts';

/** What the word before a sum says of it, under these conditions. */
export interface GovernedRule {
  readonly kind: FigureKind | ((money: Money, governor: Token | undefined) => FigureKind | undefined);
  /** The words of which one must stand before it. */
  readonly after?: Iterable<string>;
  /** The sum is this much at least, and less than that. */
  readonly least?: number;
  readonly below?: number;
  readonly when?: (money: Money) => boolean;
}
