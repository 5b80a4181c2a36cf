import type { Surroundings } from '../around/surroundings.ts';
import { LOOSE_PRICE_VERBS, PRICE_VERBS } from '../words/words.ts';
import type { Case } from './case.ts';
import { type Add, EVIDENCE } from './weights.ts';

/**
 * Whether the company behind a coin is meant or the coin: the company where it says, raises, employs, earns or has an owner; the coin with
 * words of prices and tokens, and where nothing decides. A coin that has a name of its own (`XRP`) leaves the other to the company sooner.
 */
export function addCoinCompany(add: Add, { context: { tokens }, span, entity, around }: Case): void {
  const { readings } = span;
  if (readings.length < 2 || (entity.kind !== 'crypto' && entity.kind !== 'organisation')) return;
  const coin = readings.find((other) => other.entity.kind === 'crypto' && other.as !== 'symbol');
  if (!coin || !readings.some((other) => other.entity.kind === 'organisation')) return;
  // Somebody calls a coin Kraken too.
  if (!coin.entity.reviewed) {
    if (entity.kind === 'crypto') add(EVIDENCE['other-company']);
    return;
  }
  const priced =
    (isPriced(around) && !isFunded(tokens.text, span.end)) || PRICE_OF.test(tokens.text.slice(Math.max(0, span.start - 16), span.start));
  const company = !priced && (isCompany(tokens.text, span.start, span.end, around) || (coin.as === 'short' && isParty(around)));
  if (company && entity.kind === 'organisation') add(EVIDENCE['coin-company']);
  else if (company || entity.kind === 'organisation') add(EVIDENCE['other-company']);
  if (!company && entity.kind === 'organisation') add(EVIDENCE['coin-meant']);
}

function isCompany(text: string, start: number, end: number, around: Surroundings): boolean {
  if (isFunded(text, end)) return true;
  if (HELD.test(around.corporateNoun) || OFFICES.test(around.stakeNoun) || around.businessVerb !== '') return true;
  // Networks buy back their tokens.
  if (DEEDS.test(around.agentVerb)) return !text.startsWith(`${around.agentVerb} back`, end + 1);
  return (
    around.stakeNoun === '' && (FOLLOWING.test(text.slice(end, end + 72)) || PRECEDING.test(text.slice(Math.max(0, start - 32), start)))
  );
}

/** `closed a $500 million round`: no price does. */
const isFunded = (text: string, end: number): boolean => text.charCodeAt(end) === SPACE && ROUND.test(text.slice(end, end + 72));
const SPACE = 32;
const ROUND =
  /^ (?:has )?(?:closed|closes|completed|raised) (?:an?|its) (?:[$€£][\d.]+ ?[a-z]+ )?(?:[A-Za-z-]+ ){0,3}(?:round|fundraising)\b/;

/** Somebody who acts or is dealt with. */
const isParty = (around: Surroundings): boolean =>
  !around.listed &&
  (around.agentVerb !== '' ||
    around.finite ||
    around.party !== '' ||
    around.corporateLead !== '' ||
    around.stakeNoun !== '' ||
    (around.possessive && !TOKENS.test(around.next)));

const isPriced = ({ change, moves, agentVerb, enumerated, next }: Surroundings): boolean =>
  change !== '' || moves || enumerated || PRICE_VERBS.has(agentVerb) || LOOSE_PRICE_VERBS.has(agentVerb) || PRICES.test(next);
const PRICE_OF = /\b(?:prices?|tokens?|supply) of $/;
const PRICES = /^(?:prices?|tokens?|coins?|etfs?|etps?|futures|holders|supply)$/;
const TOKENS = /^(?:prices?|tokens?|coins?|network|blockchain|rally|supply|market)$/;

const HELD =
  /^(?:shares?|stocks?|shareholders|ceo|cfo|coo|cto|chief|chairman|chairwoman|executives?|president|(?:co-?)?founder|spokes[a-z]+|board|employees|workers|engineers|lawyers|headquarters|valuation|ipo|earnings|revenues?|profits?|company)$/;
const OFFICES =
  /^(?:shares?|stakes?|ceo|chairman|president|chief|executives?|(?:co-?)?founder|spokes[a-z]+|shareholders|employees|boss|head|director|takeover|acquisition)$/;
const DEEDS =
  /^(?:said|says|told|announce[sd]|report(?:s|ed)|post(?:s|ed)|plan(?:s|ned)|expects?|expected|agree[sd]|acquire[sd]?|bought|buys?|raise[sd]?|hire[sd]?|fire[sd]|appoint(?:s|ed)|name[sd]|invest(?:s|ed)|employs|laid|earn(?:s|ed)|sue[sd]|file[sd]|denied|confirmed|partner(?:s|ed)|pays|paid|seeks|sought|opened|opens|froze|freezes)$/;

/** What is said of a company right after its name. */
const FOLLOWING =
  /^(?:['’]s)?(?:,? (?:which|that))? (?:is|was|has been) (?:now |also |privately )?(?:based|founded|headquartered|backed|valued|owned|run|led|seeking|hiring|raising|suing|considering|preparing|in talks)\b|^,? (?:last |once |recently |now |most recently )?valued at (?:about |some |over |more than )?[$€£][\d.]+ ?(?:bn|billion|million)\b|^(?:, which)? has (?:about |some |nearly |almost |over |more than |around )?\d[\d,]* (?:staff|employees|workers|engineers|people|offices)\b|^(?:, which)? (?:employs|raised|lays off|laid off|agreed to|has (?:raised|hired|agreed|filed|applied|laid))\b|^, which issues\b|^, (?:the|an?) (?:[A-Za-z-]+ ){0,3}(?:company|firm|start-?up|issuer|developer|business)\b|^['’]s (?:[a-z-]+ ){0,2}(?:shares|valuation|chief|staff|employees|offices?|headquarters|profits?|revenues?|investors|backers|owners|board)\b/;
const PRECEDING =
  /\b(?:company|firm|start-?up|issuer|developer|owners?|backers?|valu(?:ing|es|ed)|valuation (?:of|for)|invest(?:ed|s|ing)? in) $/;
