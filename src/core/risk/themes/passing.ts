import type { ThemeEvidence, ThemeId } from './theme.ts';

/** Themes whose words news uses in passing more than others: "the lawsuit", "tax", "weak demand". */
const IN_PASSING: ReadonlySet<ThemeId> = new Set([
  'bubble_valuation',
  'demand_shortfall',
  'lockup_selling',
  'legal_fraud',
  'regulation_energy',
]);
/** Sentences from which on a text has room to say more than once what it is about. */
const ROOMY = 7;
/** Themes that a short report raises in one sentence, but of which a whole article says more. */
const IN_PASSING_OF_ARTICLES: ReadonlySet<ThemeId> = new Set(['leverage_debt', 'liquidity_crunch', 'macro_policy', 'earnings_weakness']);
/** Sentences from which on a text is a whole article. */
const ARTICLE = 20;

/** What befalls whole markets need name nobody, and what is too grave to be said by the way. */
const NAMELESS: ReadonlySet<ThemeId> = new Set(['macro_policy', 'volatility_selloff', 'contagion_correlation', 'liquidity_crunch']);
/** Nor do filings name the few customers that they count: "two customers account for 58% of its sales". */
const CUSTOMERS = /\b(?:customers?|clients?|tenants?|buyers?)\b/i;

/** Sentences from which on one phrase alone is said in passing: sooner of a debt whose sentence does not itself name who owes it. */
const roomFor = (theme: ThemeId, isNamed: boolean): number => {
  if (IN_PASSING.has(theme) || (theme === 'leverage_debt' && !isNamed)) return ROOMY;
  return IN_PASSING_OF_ARTICLES.has(theme) ? ARTICLE : Number.POSITIVE_INFINITY;
};

/** Can a phrase of this theme be said in passing? */
export const mayBeInPassing = (theme: ThemeId): boolean => IN_PASSING.has(theme) || IN_PASSING_OF_ARTICLES.has(theme);

/** Is all that speaks for the theme one phrase in a text of some length, or one sentence well inside it that is about nobody whom it names? */
export function isInPassing(
  theme: ThemeId,
  evidence: readonly (Pick<ThemeEvidence, 'start' | 'entities' | 'phrase'> & { readonly backed: boolean; readonly named: boolean })[],
  sentences: number,
): boolean {
  const [only, more] = evidence;
  if (only === undefined || more !== undefined || only.backed) return false;
  if (sentences >= roomFor(theme, only.named)) return true;
  if (sentences < ROOMY || only.entities.length > 0 || only.start === 0 || NAMELESS.has(theme)) return false;
  return theme !== 'concentration' || !CUSTOMERS.test(only.phrase);
}
