import type { ThemeId } from './theme.ts';

/** Themes whose words news uses in passing more than others: "the lawsuit", "tax", "a lender". */
const IN_PASSING: ReadonlySet<ThemeId> = new Set([
  'bubble_valuation',
  'lockup_selling',
  'legal_fraud',
  'leverage_debt',
  'regulation_energy',
]);
/** Sentences from which on a text has room to say more than once what it is about. */
const ROOMY = 7;
/** Themes that a short report raises in one sentence, but of which a whole article says more. */
const IN_PASSING_OF_ARTICLES: ReadonlySet<ThemeId> = new Set(['earnings_weakness', 'liquidity_crunch', 'macro_policy']);
/** Sentences from which on a text is a whole article. */
const ARTICLE = 20;

/** Sentences from which on one phrase alone is said in passing. */
const roomFor = (theme: ThemeId): number =>
  IN_PASSING.has(theme) ? ROOMY : IN_PASSING_OF_ARTICLES.has(theme) ? ARTICLE : Number.POSITIVE_INFINITY;

/** Can a phrase of this theme be said in passing? */
export const mayBeInPassing = (theme: ThemeId): boolean => IN_PASSING.has(theme) || IN_PASSING_OF_ARTICLES.has(theme);

/** Is all that speaks for the theme one phrase in a text of some length? */
export const isInPassing = (theme: ThemeId, evidence: readonly { readonly backed: boolean }[], sentences: number): boolean =>
  evidence.length === 1 && !evidence[0]?.backed && sentences >= roomFor(theme);
