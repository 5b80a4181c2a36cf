import type { Evidence } from '../core/mentions/mention.ts';
import type { Feature } from '../core/mentions/weigh/weights.ts';
import type { MessageKey, Words } from './words.ts';

/**
 * The evidence that a reader can follow, by feature of the weights table. `$1` is the surface, `$2` what was seen. What is missing here is how
 * well a name is known and how it is written: a prior, which decides nothing alone.
 */
const SENTENCES: Readonly<Partial<Record<Feature, MessageKey>>> = {
  cashtag: 'why_cashtag',
  'exchange-tag': 'why_exchange',
  suffix: 'why_exchange',
  glued: 'why_exchange',
  'bracket-after-name': 'why_seen',
  'bound-here': 'why_bound',
  'legal-form': 'why_legal_form',
  'long-form-here': 'why_long_form',
  'confirmed-here': 'why_long_form',
  'owned-here': 'why_long_form',
  'name-words': 'why_name',
  'name-word': 'why_name',
  brand: 'why_brand',
  division: 'why_division',
  subsidiary: 'why_division',
  former: 'why_former',
  'coin-symbol': 'why_coin',
  'index-name': 'why_index',
  'index-article': 'why_index',
  'fund-symbol': 'why_fund',
  change: 'why_market_words',
  'corporate-noun': 'why_market_words',
  'stake-noun': 'why_market_words',
  'agent-verb': 'why_market_words',
  'corporate-lead': 'why_market_words',
  'business-verb': 'why_market_words',
  subject: 'why_market_words',
  party: 'why_market_words',
  'index-verb': 'why_market_words',
  'index-futures': 'why_market_words',
  'listed-with': 'why_listed_with',
  enumerated: 'why_listed_with',
  'kin-here': 'why_listed_with',
  neighbours: 'why_neighbours',
  'names-here': 'why_names_here',
  'names-crowd': 'why_names_here',
  'symbols-here': 'why_symbols_here',
  moves: 'why_business',
  possessive: 'why_business',
  'business-sentence': 'why_business',
  'business-sentence-strong': 'why_business',
  'business-page': 'why_business',
  'field-here': 'why_business',
  'coin-company': 'why_business',
  'crypto-page': 'why_crypto',
  'home-place': 'why_home',
};

/** Whether there are words for a feature. */
export const isTold = (feature: string): feature is Feature => Object.hasOwn(SENTENCES, feature);

/** What the surface is to a name that it does not look like: said before all else, or nobody sees why the card is another's. */
const RELATIONS: ReadonlySet<string> = new Set<string>(['former', 'brand', 'division', 'subsidiary'] satisfies Feature[]);

/** From this weight on the text itself says it. */
const EXPLICIT = 3.5;

/** Why a name was marked, in one sentence: the strongest reason that can be told, and what in the text it was seen in. */
export function whySentence(surface: string, evidence: readonly Evidence[], { t }: Words): string {
  const told = evidence.filter(({ weight, feature }) => weight > 0 && isTold(feature)).sort((a, b) => b.weight - a.weight);
  const best =
    told.find(({ feature }) => RELATIONS.has(feature)) ??
    told.find(({ weight, detail }) => weight >= EXPLICIT && detail) ??
    told.find(({ feature, detail }) => detail || feature !== 'change');
  const key = best && isTold(best.feature) ? SENTENCES[best.feature] : undefined;
  if (!best || !key) return t('why_name', [surface]);
  const seen = best.detail ?? surface;
  // The text's words say no more than the surface itself.
  if (seen === surface && (key === 'why_market_words' || key === 'why_seen' || key === 'why_long_form' || key === 'why_bound'))
    return t('why_name', [surface]);
  return t(key, [surface, seen]);
}
