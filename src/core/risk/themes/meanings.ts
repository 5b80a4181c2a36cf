import { ANYWHERE, type Meaning } from './meaning.ts';
import { MEANINGS_BUSINESS } from './meanings-business.ts';
import { MEANINGS_DEBT } from './meanings-debt.ts';
import { MEANINGS_ECONOMY } from './meanings-economy.ts';
import { MEANINGS_LAW } from './meanings-law.ts';
import { MEANINGS_MARKETS } from './meanings-markets.ts';
import { MEANINGS_RESULTS } from './meanings-results.ts';
import type { ThemeId } from './theme.ts';

/** Of whatever theme. */
const OF_ALL: readonly Meaning[] = [
  // "Since the recession", "the last time that shares crashed": tells when.
  { words: 2, near: 'since before pre post', before: ANYWHERE, over: 'the a last its great global' },
  { near: 'time', led: 'last', before: 3 },
  // "The worst day since the collapse of a bank."
  { has: 'collapse failure bankruptcy', near: 'since', before: 2, over: 'the' },
  // "The regulator fined nobody."
  { has: 'fined sued banned charged', near: 'nobody none', after: 1 },
  // "Fears that tariffs would hurt have not come true."
  { first: 'fears fear worries concerns', near: 'come', led: 'not never', after: 16, too: 'true' },
  // "Shoppers, undeterred by high inflation."
  { near: 'undeterred undaunted unfazed unmoved', before: 5 },
  // "It was bailed out by the state ten years ago."
  { has: 'bailed bailout rescued rescue collapse collapsed bankruptcy scandal', near: 'ago', led: 'years decades decade', after: 8 },
  // "Investors set aside worries about prices."
  {
    near: 'aside past',
    led: 'set sets setting put puts putting look looks looked looking',
    before: 5,
    too: 'worries worry fears concerns doubts jitters anxiety',
  },
  // "It reduces the systemic risks", "easing supply concerns", "buyers will absorb this glut": not where nothing does.
  {
    near: 'reduce reduces reducing reduced ease eases easing eased soften softens softening offset offsets offsetting absorb',
    before: 4,
    over: 'the this its their these such some of',
    unless: 'failed fail not cannot nothing unable hard struggle struggles',
  },
];
/** What a market has recovered from is told for its swings; a company that has recovered is well: "it bounced back from years of losses". */
const RECOVERED: Meaning = { near: 'recovered recovering rebounded rebounding bounced comeback turnaround', before: 8, clause: true };
const SWINGS: ReadonlySet<ThemeId> = new Set<ThemeId>(['volatility_selloff', 'contagion_correlation']);
const MEANINGS: Partial<Readonly<Record<ThemeId, readonly Meaning[]>>> = {
  ...MEANINGS_MARKETS,
  ...MEANINGS_BUSINESS,
  ...MEANINGS_RESULTS,
  ...MEANINGS_DEBT,
  ...MEANINGS_ECONOMY,
  ...MEANINGS_LAW,
};

/** What else the phrases of a theme mean. */
export const meaningsOf = (theme: ThemeId): readonly Meaning[] => [
  ...OF_ALL,
  ...(SWINGS.has(theme) ? [] : [RECOVERED]),
  ...(MEANINGS[theme] ?? []),
];
