import type { ThemeId } from '../theme.ts';
import { BUBBLE_VALUATION } from './bubble-valuation.ts';
import { CAPEX_OVERCOMMIT } from './capex-overcommit.ts';
import { CIRCULAR_FINANCING } from './circular-financing.ts';
import { COMPETITION } from './competition.ts';
import { CONCENTRATION } from './concentration.ts';
import { CONTAGION_CORRELATION } from './contagion-correlation.ts';
import { DEMAND_SHORTFALL } from './demand-shortfall.ts';
import { EARNINGS_WEAKNESS } from './earnings-weakness.ts';
import { EXECUTION } from './execution.ts';
import { LEGAL_FRAUD } from './legal-fraud.ts';
import { LEVERAGE_DEBT } from './leverage-debt.ts';
import { LIQUIDITY_CRUNCH } from './liquidity-crunch.ts';
import { LOCKUP_SELLING } from './lockup-selling.ts';
import { MACRO_POLICY } from './macro-policy.ts';
import { REGULATION_ENERGY } from './regulation-energy.ts';
import { VOLATILITY_SELLOFF } from './volatility-selloff.ts';

/** The phrases of each theme, one a line: what a reader would underline. Notation in `notation.ts`. */
export const PHRASES: Readonly<Record<ThemeId, string>> = {
  leverage_debt: LEVERAGE_DEBT,
  demand_shortfall: DEMAND_SHORTFALL,
  circular_financing: CIRCULAR_FINANCING,
  contagion_correlation: CONTAGION_CORRELATION,
  lockup_selling: LOCKUP_SELLING,
  volatility_selloff: VOLATILITY_SELLOFF,
  regulation_energy: REGULATION_ENERGY,
  bubble_valuation: BUBBLE_VALUATION,
  capex_overcommit: CAPEX_OVERCOMMIT,
  liquidity_crunch: LIQUIDITY_CRUNCH,
  macro_policy: MACRO_POLICY,
  earnings_weakness: EARNINGS_WEAKNESS,
  legal_fraud: LEGAL_FRAUD,
  competition: COMPETITION,
  concentration: CONCENTRATION,
  execution: EXECUTION,
};
