import type { ThemeId } from '../theme.ts';
import { BUBBLE_VALUATION } from './bubble-valuation.ts';
import { CAPEX_OVERCOMMIT } from './capex-overcommit.ts';
import { CIRCULAR_FINANCING } from './circular-financing.ts';
import { COMPETITION } from './competition.ts';
import { CONCENTRATION } from './concentration.ts';
import { CONTAGION_CORRELATION } from './contagion-correlation.ts';
import { DEFAULT } from './default.ts';
import { DEMAND_ORDERS } from './demand-orders.ts';
import { DEMAND_SHORTFALL } from './demand-shortfall.ts';
import { EARNINGS_MISSED } from './earnings-missed.ts';
import { EARNINGS_WEAKNESS } from './earnings-weakness.ts';
import { EXECUTION } from './execution.ts';
import { EXECUTION_PEOPLE } from './execution-people.ts';
import { INSOLVENCY } from './insolvency.ts';
import { LEGAL_FRAUD } from './legal-fraud.ts';
import { LEVERAGE_DEBT } from './leverage-debt.ts';
import { LIQUIDITY_CRUNCH } from './liquidity-crunch.ts';
import { LOCKUP_SELLING } from './lockup-selling.ts';
import { MACRO_ECONOMY } from './macro-economy.ts';
import { MACRO_POLICY } from './macro-policy.ts';
import { MACRO_RATES } from './macro-rates.ts';
import { REGULATION_ENERGY } from './regulation-energy.ts';
import { VOLATILITY_MOOD } from './volatility-mood.ts';
import { VOLATILITY_SELLOFF } from './volatility-selloff.ts';

/** The phrases of each theme, one a line: what a reader would underline. Notation in `notation.ts`. */
export const PHRASES: Readonly<Record<ThemeId, string>> = {
  leverage_debt: LEVERAGE_DEBT + DEFAULT,
  demand_shortfall: DEMAND_SHORTFALL + DEMAND_ORDERS,
  circular_financing: CIRCULAR_FINANCING,
  contagion_correlation: CONTAGION_CORRELATION,
  lockup_selling: LOCKUP_SELLING,
  volatility_selloff: VOLATILITY_SELLOFF + VOLATILITY_MOOD,
  regulation_energy: REGULATION_ENERGY,
  bubble_valuation: BUBBLE_VALUATION,
  capex_overcommit: CAPEX_OVERCOMMIT,
  liquidity_crunch: LIQUIDITY_CRUNCH + INSOLVENCY,
  macro_policy: MACRO_ECONOMY + MACRO_RATES + MACRO_POLICY,
  earnings_weakness: EARNINGS_WEAKNESS + EARNINGS_MISSED,
  legal_fraud: LEGAL_FRAUD,
  competition: COMPETITION,
  concentration: CONCENTRATION,
  execution: EXECUTION_PEOPLE + EXECUTION,
};
