/** What a bare number may be in this sentence. */
export interface BareReading {
  /** An index is named: a bare number may be its level. */
  readonly level: boolean;
  /** That it is named, and not only spoken of. */
  readonly index: boolean;
  /** A gauge with small levels is named, as the dollar index: whole numbers may be its level. */
  readonly smallAt: (at: number) => boolean;
  /** The index of volatility was named last, whose levels are small. */
  readonly volatilityAt: (at: number) => boolean;
  /** A survey of purchasing managers is named, whose whole numbers are small. */
  readonly survey: boolean;
  /** Currency of a price without its sign at a token (`Bitcoin above 90,000`); null when nothing priced is named. */
  readonly priceAt: (at: number, value: number) => string | null;
  /** A currency is named, whose price may be small. */
  readonly currency: boolean;
  /** Numbers at the end of names in the sentence: `CSI 300 … the 300 biggest stocks`. */
  readonly names: ReadonlySet<string>;
}
