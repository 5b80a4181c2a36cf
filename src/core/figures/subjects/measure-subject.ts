import { wordSet } from '../../word-set.ts';
import type { Amount } from '../amounts/amount.ts';
import { type Name, type Referent, referentOf } from '../names/names.ts';
import { MEASURES_DO } from '../names/openers.ts';
import { saysDirection, type TokenList } from '../words/tokens.ts';
import type { Topic } from './topic.ts';

/** Of a network, whoever mines there. */
const OF_NETWORKS = wordSet('difficulty hashprice');
/** They are of the economy that was spoken of, or of whoever is asked about it. */
const OF_THE_SAME = wordSet(
  'growth prices price rates rate output volumes gains losses declines demand economists analysts investors traders',
);
/** What a fund holds. */
const ASSETS = wordSet('equities stocks bonds cash fixed credit treasuries gilts alternatives commodities');
const REACH = 12;

/**
 * `Throughput climbed 4% at the plant`: of the firm that was spoken of, whatever is named behind. `Layoffs climbed to 1.85 million` after what another
 * statistic said: of themselves. `Fixed income earned 1.4%`: of the fund. Undefined where no noun without an article leads the sentence.
 */
export function measureSubject(list: TokenList, found: readonly Name[], amount: Amount, topic: Topic): Referent | undefined {
  const [noun, verb] = list;
  if (noun === undefined || noun.kind !== 'word' || !noun.capital || amount.first > REACH) return undefined;
  if (ASSETS.has(noun.text)) return isLed(found, amount) ? undefined : topic.fund();
  if (!saysDirection(verb) && !MEASURES_DO.has(verb?.text ?? '')) return undefined;
  if (isLed(found, amount)) return undefined;
  const spoken = topic.get();
  if (spoken === undefined) return undefined;
  const network = OF_NETWORKS.has(noun.text) && spoken.class !== 'crypto';
  const other = spoken.class === 'economy' && !OF_THE_SAME.has(noun.text) && !spoken.subject.toLowerCase().includes(noun.text);
  return network || other ? referentOf(noun.text, 'product') : spoken;
}

/** A name stands before the amount. */
const isLed = (found: readonly Name[], { first: amount }: Amount): boolean =>
  found.some(({ first, next, class: kind }) => first === 0 || (next <= amount && kind !== 'place'));
