import type { Evidence } from '../mention.ts';

/**
 * What speaks for and against a reading, in log-odds. The names are the keys of `Evidence.feature`; the card turns them into sentences.
 * Fitted by hand on the development set: see `npm run eval`.
 */
export const WEIGHTS = {
  // How the surface names the entity.
  'name-words': 2.6,
  'name-word': 1.9,
  symbol: -2.6,
  'coin-symbol': 2.4,
  'fund-symbol': 1,
  'index-name': 2.4,
  division: 2.2,
  brand: 0.3,
  subsidiary: 1.6,
  venue: -1.5,
  // The reader's own name for it.
  'own-alias': 9,
  product: -3,
  former: 1.2,
  // What is known of it.
  'known-daily': 0.9,
  'known-despite': 1.2,
  'known-well': 0.3,
  unreviewed: -3.6,
  'unreviewed-word': -6,
  'unreviewed-tag': -1.5,
  'unreviewed-headline': -2,
  'case-differs': -0.6,
  'short-symbol': -2.5,
  // What the surface means elsewhere.
  'ordinary-word': -3.2,
  'ordinary-person': -2.4,
  'ordinary-full-name': -2,
  'ordinary-phrase': -2.6,
  'ordinary-place': -2.4,
  'ordinary-acronym': -2,
  'ordinary-namesake': -1.4,
  'ordinary-common': -9,
  'ordinary-common-row': -6,
  'capital-inside': 2,
  'capital-in-headline': 0.3,
  'capitals-inside': -3.2,
  'nothing-local': -2.2,
  'nothing-local-name': -1.4,
  'all-caps-line': -1.5,
  'lower-case': -0.5,
  'lower-case-phrase': -7,
  // Explicit.
  cashtag: 5,
  'exchange-tag': 7,
  suffix: 6,
  glued: 5,
  'bracket-after-name': 6,
  'bracket-unknown': -1.5,
  'bound-here': 6,
  'legal-form': 4,
  'long-form-here': 3.6,
  'confirmed-here': 2.4,
  'owned-here': 1.5,
  // Around it.
  'corporate-noun': 2.2,
  possessive: 1,
  'agent-verb': 1.6,
  'business-verb': 2.6,
  'corporate-lead': 1.8,
  'stake-noun': 1.8,
  change: 3,
  moves: 1.4,
  'business-sentence': 0.7,
  'business-sentence-strong': 1.3,
  neighbours: 1.4,
  'listed-with': 2.2,
  enumerated: 2.2,
  'names-here': 1.5,
  'names-crowd': 0.8,
  'symbols-here': 3.4,
  subject: 1.5,
  party: 1,
  'business-page': 0.7,
  'other-page': -1.4,
  'silent-page': -1.4,
  alone: -2.9,
  'index-verb': 1.2,
  'index-futures': 3,
  'home-place': 3.5,
  'field-here': 3,
  'kin-here': 3,
  'crypto-page': 1.2,
  // Against it.
  'longer-name': -1.3,
  'longer-name-ordinary': -2.6,
  article: -1.8,
  'article-place': -6,
  'article-word': -2.4,
  'after-modal': -3.5,
  'place-of': -5,
  'followed-by-of': -3,
  'article-longer-name': -2.5,
  'index-article': 3,
  'index-owner': -5,
  'index-only': -6,
  'other-index': -16,
  'other-market': -5,
  'other-market-tag': -2,
  'crypto-absent': -2.5,
  'other-company': -4,
  'coin-company': 5,
  'coin-meant': -8,
  'counter-noun': -4,
  'person-title': -7,
  apposed: -6,
  legend: -4,
  'verb-use': -7,
  'place-in-state': -6,
  'given-name': -7,
  'person-here': -4,
  'place-preposition': -1.6,
  'stands-in': -3.6,
  age: -10,
  'venue-place': -12,
  'all-caps-symbol': -3,
  'venue-use': -3,
  'exchange-code': -16,
  abbreviates: -9,
  'other-owner-here': -3,
  'partner-here': -12,
  byline: -9,
} as const;
export type Feature = keyof typeof WEIGHTS;

/** The evidence of each feature, without details. Rules name it so that an engine knows which it is: to look a name up costs more than most rules. */
export const EVIDENCE = Object.fromEntries(Object.entries(WEIGHTS).map(([feature, weight]) => [feature, { feature, weight }])) as Readonly<
  Record<Feature, Evidence>
>;

/** Takes note of evidence: what it was seen in, or where. */
export type Add = (evidence: Evidence, detail?: string, at?: number) => void;

/** Score (log-odds) from which a mention is shown in the page, and from which it is listed in the popup. */
export const MARK_FROM = 0.7;
export const QUIET_FROM = -0.8;
/** Score from which a mention lends its weight to others. */
export const SURE_FROM = 2.5;

export const confidenceOf = (score: number): number => Math.round(1000 / (1 + Math.exp(-score))) / 1000;
