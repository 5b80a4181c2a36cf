import type { IsoDate } from '../../market/date.ts';
import type { Amount } from '../amounts/amount.ts';
import type { FigureKind, Hedge, Modality, Window } from '../figure.ts';
import type { TokenList } from '../words/tokens.ts';
import type { Period } from './period.ts';

/** What the period of an amount depends on. */
export interface NearestSetting {
  readonly list: TokenList;
  readonly amount: Amount;
  /** All amounts of the sentence. */
  readonly amounts: readonly Amount[];
  readonly periods: readonly Period[];
  readonly kind: FigureKind;
  /** Something of the subject has moved, and not its price: revenue falls by no day. */
  readonly ofBusiness: boolean;
}

/** What the window of an amount depends on. */
export interface WindowSetting extends NearestSetting {
  readonly hedge: Hedge;
  readonly modality: Modality;
  readonly published: IsoDate | undefined;
  /** The subject has a price. */
  readonly priced: boolean;
  /** A move without a period may be one of the day. */
  readonly mayBeOfDay: boolean;
  /** Of the move before it in the article, and whether that stands in this sentence. */
  readonly last: Window | null;
  readonly sameSentence: boolean;
}
