import type { InstrumentId } from '../../instruments/instrument.ts';

export const THEMES = [
  'leverage_debt',
  'demand_shortfall',
  'circular_financing',
  'contagion_correlation',
  'lockup_selling',
  'volatility_selloff',
  'regulation_energy',
  'bubble_valuation',
  'capex_overcommit',
  'liquidity_crunch',
  'macro_policy',
  'earnings_weakness',
  'legal_fraud',
  'competition',
  'concentration',
  'execution',
] as const;
export type ThemeId = (typeof THEMES)[number];

/** A sentence that raises a theme. */
export interface ThemeEvidence {
  readonly start: number;
  readonly end: number;
  /** `hypothetical`: if, could, fear of. */
  readonly modality: 'asserted' | 'hypothetical';
  /** The words that matched, for the reason shown. */
  readonly phrase: string;
  /** Entities named in the sentence. */
  readonly entities: readonly InstrumentId[];
}

/** A risk that the article raises. */
export interface Theme {
  readonly theme: ThemeId;
  readonly evidence: readonly ThemeEvidence[];
}

/** The four things a reader watches (design, section 1), each fed by some themes. */
export const WATCH_POINTS = {
  ai_demand: ['demand_shortfall', 'capex_overcommit', 'circular_financing', 'bubble_valuation'],
  balance_sheets: ['leverage_debt', 'liquidity_crunch', 'lockup_selling'],
  correlation: ['contagion_correlation', 'volatility_selloff'],
  regulation_energy: ['regulation_energy'],
} as const satisfies Record<string, readonly ThemeId[]>;
export type WatchPoint = keyof typeof WATCH_POINTS;
