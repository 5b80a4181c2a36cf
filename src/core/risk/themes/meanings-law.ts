import { ANYWHERE, type Meaning } from './meaning.ts';
import type { ThemeId } from './theme.ts';

const OVERTURNED = 'annulled overturn overturns overturned quash quashes quashed';
/** What, overturned, leaves the accused where they were. */
const LETTING_OFF = 'dismissal dismissals acquittal acquittals stay bid order';
const WATCHDOGS = 'regulator regulators court judge antitrust monopoly commission government prosecutors';

/** What phrases on rules and courts mean elsewhere. */
export const MEANINGS_LAW = {
  regulation_energy: [
    // "Energy prices feed inflation": of households and of no rule.
    {
      has: 'energy',
      near: 'price prices cost costs crisis',
      inside: true,
      after: 1,
      too: 'inflation food imports import consumer household households wages fuel oil crude',
      unless: 'power electricity grid utility utilities miners mining data regulator regulators policy cap rules',
    },
    // "The rating agency ordered a study", "the department store blocked a bid".
    {
      first: 'agency agencies',
      near: 'news rating ratings credit estate travel talent ad advertising creative model staffing employment recruitment shipping press space',
      before: 1,
    },
    { first: 'department', near: 'store stores', inside: true },
    // "The new rules would not affect it."
    { has: 'rule rules law laws regulations', near: 'affect apply hurt', led: 'not', inside: true, after: 4 },
    // "SEC filings show that holders are restricted."
    { has: 'sec', near: 'filing filings', inside: true, after: 1 },
    // "The minister told reporters that the state plans a sale": nobody is told to do it.
    {
      has: 'told tells tell',
      near: 'reporters conference parliament lawmakers journalists senate',
      inside: true,
      unless: 'order orders ordered',
    },
    // "It will split off its electronics unit", "the break-up that the activist wants".
    { has: 'split splits splitting', near: 'off', inside: true, unless: WATCHDOGS },
    { has: 'break breakup', near: 'activist activists', before: 6, after: 6, unless: WATCHDOGS },
    // "The channel's blackout on cable."
    {
      has: 'blackout blackouts',
      near: 'channel channels carriage tv broadcaster broadcasters streaming rule games viewers',
      before: 8,
      after: 8,
      unless: 'power grid electricity',
    },
    { has: 'tax', near: 'council', inside: true },
    // "OPEC agreed on curbs on production": sellers among themselves.
    { has: 'curbs curb cuts limits quota quotas cap', near: 'opec cartel', before: 8, after: 3, unless: 'sanctions eu export russian' },
    // "The levy on sugar was scrapped", "the ban has been lifted", "talks to end sanctions", "waivers from sanctions".
    {
      has: 'tax levy ban curbs restrictions limits cap quotas moratorium sanctions',
      near: 'scrapped abolished repealed lifted eased relaxed removed withdrawn dropped',
      led: 'is was were been are being',
      after: 6,
    },
    {
      has: 'sanctions',
      near: 'end ends ending ease eases easing lift lifts lifting waive waives waiver waivers exempt exempts exemption exemptions relief',
      before: 4,
      inside: true,
      after: 1,
      unless: 'not never refused',
    },
    // "The government was sanctioned."
    { has: 'sanctioned', near: 'was were been', inside: true },
    // "The government plans tax cuts."
    { has: 'tax', near: 'cut cuts', after: 1, unless: 'end ending scrap scrapping reverse reversing' },
    {
      has: 'tax levy duty',
      near: 'cut cuts cutting halve halves halving lower lowers lowering scrap scraps abolish abolishes',
      before: 3,
      over: 'the a its on this that value added',
      unless: 'refused refuses not never',
    },
    // A criminal investigation is the courts'.
    { has: 'probe investigation inquiry', near: 'criminal', before: 1, inside: true },
    // "Power prices have halved."
    { has: 'power electricity energy', near: 'fallen fell halved eased cheaper', inside: true, after: 3, unless: 'not' },
    // "Tighter lending standards" are the banks' own.
    { has: 'standards', near: 'lending credit underwriting loan', inside: true },
    // "The regulator closed its investigation."
    { has: 'investigation probe inquiry case', near: 'ended ends closed closes dropped', before: 2, inside: true, unless: 'not never' },
    { has: 'fine fines antitrust penalty ban', near: OVERTURNED, before: 3, after: 4, unless: LETTING_OFF },
  ],
  legal_fraud: [
    // "The suspect in the robbery of a shop."
    {
      has: 'charges charged arrested',
      near: 'suspect suspects',
      before: ANYWHERE,
      unless: 'fraud bribery insider crypto bitcoin executive executives',
    },
    {
      has: 'robbery',
      near: 'armed suspect suspects police store shop clerk',
      before: ANYWHERE,
      after: ANYWHERE,
      unless: 'crypto bitcoin tokens wallet wallets hackers',
    },
    // "He robbed the clerk and fled with $90.", "They froze its central bank's reserves."
    { has: 'robbed fled', near: 'cashier clerk robber', before: ANYWHERE, inside: true, after: ANYWHERE },
    { first: 'freeze freezes freezing froze frozen', near: 'central', inside: true },
    // "It pulled out of bankruptcy court and found stability."
    { has: 'found', near: 'bankruptcy', before: 2, inside: true },
    // "Its film on fraud drew 20 million viewers", "fraud detection".
    { has: 'fraud ponzi', near: 'film films documentary novel podcast book', before: 4 },
    { has: 'fraud', near: 'detection prevention', after: 1, inside: true },
    // "A late-stage trial failed."
    {
      has: 'trial trials',
      near: 'clinical phase stage drug vaccine medical human patients cancer treatment pill therapy results',
      before: 2,
      inside: true,
      after: 2,
      unless: 'court jury judge fraud prosecutor prosecutors guilty criminal lawyers testified',
    },
    // "A trillion vanished from the market."
    {
      has: 'vanish vanished vanishes vanishing disappear disappeared',
      near: 'market markets value cap caps capitalisation capitalization shares stocks wealth rally rout',
      before: 12,
      after: 12,
      unless: 'customers customer funds wallet wallets exchange hacked auditor accounts founder',
    },
    { has: 'investigation probe inquiry case', near: 'ended ends closed closes dropped', before: 2, inside: true, unless: 'not never' },
    { has: 'fraud bribery corruption laundering', near: 'cleared clears acquitted exonerated absolved', before: 6, unless: 'not' },
    // "Software that stops hacks and fraud."
    {
      has: 'fraud frauds hack hacks hacking scams theft phishing laundering',
      near: 'stop stops detect detects detecting prevent prevents preventing fight fights fighting combat combats',
      before: 5,
      unless: 'fail fails failed failing failure lawsuit alleged allegations',
    },
    // "Sales in Asia made up 29% of revenue": were a part.
    { has: 'make makes made making', near: '<percent> <large>', inside: true },
    { has: 'claims', near: 'insurers insurer', before: 2 },
    // "Short sellers lost $1 billion, Ortex said."
    { has: 'sellers', near: 'lost', inside: true },
    // "The judge overturned the jury's verdict", "it quashed her conviction", and not "it overturned a dismissal of the suit".
    {
      has: 'jury verdict court judge conviction convictions',
      near: OVERTURNED,
      before: 4,
      inside: true,
      after: 2,
      unless: LETTING_OFF,
    },
    { has: 'fraud bribery corruption laundering', near: OVERTURNED, before: 6, too: 'conviction convictions', unless: LETTING_OFF },
    // The name of an act.
    { has: 'litigation', near: 'reform', after: 1 },
  ],
} as const satisfies Partial<Readonly<Record<ThemeId, readonly Meaning[]>>>;
