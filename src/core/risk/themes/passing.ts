import type { ThemeEvidence, ThemeId } from './theme.ts';

/** Themes whose words news uses in passing more than others: "the lawsuit", "tax", "weak demand", "worse than feared". */
const IN_PASSING: ReadonlySet<ThemeId> = new Set([
  'bubble_valuation',
  'capex_overcommit',
  'competition',
  'demand_shortfall',
  'earnings_weakness',
  'legal_fraud',
  'leverage_debt',
  'lockup_selling',
  'macro_policy',
  'regulation_energy',
]);
/** Sentences from which on a text has room to say more than once what it is about. */
const ROOMY = 7;
/** Letters of a sentence of news: long ones are as much room as many. */
const LETTERS = 130;
/** A theme that a short report raises in one sentence, but of which a whole article says more, */
const OF_ARTICLES: ThemeId = 'liquidity_crunch';
/** and sentences from which on a text is one. */
const ARTICLE = 20;

/** What befalls whole markets need name nobody, and what is too grave to be said by the way. */
const NAMELESS: ReadonlySet<ThemeId> = new Set(['demand_shortfall', 'volatility_selloff', 'contagion_correlation', 'liquidity_crunch']);
/** Nor do filings name the few customers that they count: "two customers account for 58% of its sales". */
const CUSTOMERS = /\b(?:customers?|clients?|tenants?|buyers?)\b/i;

/** Sentences from which on one phrase alone is said in passing. */
const roomFor = (theme: ThemeId): number => {
  if (IN_PASSING.has(theme)) return ROOMY;
  return theme === OF_ARTICLES ? ARTICLE : Number.POSITIVE_INFINITY;
};

/** Can a phrase of this theme be said in passing? */
export const mayBeInPassing = (theme: ThemeId): boolean => IN_PASSING.has(theme) || theme === OF_ARTICLES;

/**
 * Is all that speaks for the theme one phrase in a text of some length, or one sentence well inside it that is about nobody whom it names?
 * In real articles of that length most phrases that stood alone were of no theme, and few of those that others in their sentence backed.
 */
export function isInPassing(
  theme: ThemeId,
  evidence: readonly (Pick<ThemeEvidence, 'start' | 'entities' | 'phrase'> & { readonly backed: boolean })[],
  sentences: number,
  letters: number,
): boolean {
  const [only, more] = evidence;
  if (only === undefined || more !== undefined || only.backed) return false;
  const room = Math.max(sentences, letters / LETTERS);
  if (room >= roomFor(theme)) return true;
  if (sentences < ROOMY || only.entities.length > 0 || only.start === 0 || NAMELESS.has(theme)) return false;
  return theme !== 'concentration' || !CUSTOMERS.test(only.phrase);
}
