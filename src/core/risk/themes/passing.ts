import type { ThemeEvidence, ThemeId } from './theme.ts';

/** Themes whose words news uses in passing more than others: "the lawsuit", "tax". */
const IN_PASSING: ReadonlySet<ThemeId> = new Set(['bubble_valuation', 'legal_fraud', 'regulation_energy']);
/** Sentences from which on a text has room to say more than once what it is about. */
const ROOMY = 7;
/** Themes that a short report raises in one sentence, but of which a whole article says more. */
const IN_PASSING_OF_ARTICLES: ReadonlySet<ThemeId> = new Set([
  'leverage_debt',
  'liquidity_crunch',
  'macro_policy',
  'earnings_weakness',
  'lockup_selling',
]);
/** Sentences from which on a text is a whole article. */
const ARTICLE = 20;

/** What befalls whole markets need name nobody, nor what is too grave to be said by the way, nor whose customers are few: filings count them. */
const NAMELESS: ReadonlySet<ThemeId> = new Set([
  'macro_policy',
  'volatility_selloff',
  'contagion_correlation',
  'liquidity_crunch',
  'concentration',
]);

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
  evidence: readonly (Pick<ThemeEvidence, 'start' | 'entities'> & { readonly backed: boolean; readonly named: boolean })[],
  sentences: number,
): boolean {
  const [only, more] = evidence;
  if (only === undefined || more !== undefined || only.backed) return false;
  return (
    sentences >= roomFor(theme, only.named) || (sentences >= ROOMY && only.entities.length === 0 && only.start > 0 && !NAMELESS.has(theme))
  );
}
