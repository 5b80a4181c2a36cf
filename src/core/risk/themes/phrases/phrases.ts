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
import { BUSINESS_FRAMES } from './frames-business.ts';
import { COMPANY_FRAMES } from './frames-companies.ts';
import { CREDIT_FRAMES } from './frames-credit.ts';
import { ECONOMY_FRAMES } from './frames-economy.ts';
import { MARKET_FRAMES } from './frames-markets.ts';
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
  leverage_debt: LEVERAGE_DEBT + DEFAULT + CREDIT_FRAMES.leverage_debt + COMPANY_FRAMES.leverage_debt,
  demand_shortfall: DEMAND_SHORTFALL + DEMAND_ORDERS + BUSINESS_FRAMES.demand_shortfall + COMPANY_FRAMES.demand_shortfall,
  circular_financing: CIRCULAR_FINANCING + BUSINESS_FRAMES.circular_financing + COMPANY_FRAMES.circular_financing,
  contagion_correlation: CONTAGION_CORRELATION + CREDIT_FRAMES.contagion_correlation + COMPANY_FRAMES.contagion_correlation,
  lockup_selling: LOCKUP_SELLING + MARKET_FRAMES.lockup_selling + COMPANY_FRAMES.lockup_selling,
  volatility_selloff: VOLATILITY_SELLOFF + VOLATILITY_MOOD + MARKET_FRAMES.volatility_selloff + COMPANY_FRAMES.volatility_selloff,
  regulation_energy: REGULATION_ENERGY + BUSINESS_FRAMES.regulation_energy + COMPANY_FRAMES.regulation_energy,
  bubble_valuation: BUBBLE_VALUATION + MARKET_FRAMES.bubble_valuation + COMPANY_FRAMES.bubble_valuation,
  capex_overcommit: CAPEX_OVERCOMMIT + BUSINESS_FRAMES.capex_overcommit + COMPANY_FRAMES.capex_overcommit,
  liquidity_crunch: LIQUIDITY_CRUNCH + INSOLVENCY + CREDIT_FRAMES.liquidity_crunch + COMPANY_FRAMES.liquidity_crunch,
  macro_policy: MACRO_ECONOMY + MACRO_RATES + MACRO_POLICY + ECONOMY_FRAMES,
  earnings_weakness: EARNINGS_WEAKNESS + EARNINGS_MISSED + BUSINESS_FRAMES.earnings_weakness + COMPANY_FRAMES.earnings_weakness,
  legal_fraud: LEGAL_FRAUD + BUSINESS_FRAMES.legal_fraud + COMPANY_FRAMES.legal_fraud,
  competition: COMPETITION + BUSINESS_FRAMES.competition + COMPANY_FRAMES.competition,
  concentration: CONCENTRATION + BUSINESS_FRAMES.concentration + COMPANY_FRAMES.concentration,
  execution: EXECUTION_PEOPLE + EXECUTION + BUSINESS_FRAMES.execution + COMPANY_FRAMES.execution,
};
