import { ANYWHERE, type Meaning } from './meaning.ts';
import type { ThemeId } from './theme.ts';

/** Ways to say that something became less. */
export const SMALLER = 'fall drop decline dip';

/** What phrases on companies mean elsewhere. Rules of grammar for all texts, each with what it is for. */
export const MEANINGS_BUSINESS = {
  demand_shortfall: [
    // "Weak demand at an auction of bonds": buyers of debt, and of no goods.
    { has: 'demand appetite', near: 'auction auctions treasuries gilts bidders', before: ANYWHERE, inside: true, after: ANYWHERE },
    // "They take advantage of the weak pound."
    { has: 'weak weaker', near: 'advantage', inside: true },
    // "Firms retreating from Cuba" sell there no more.
    {
      has: 'retreat retreats retreated retreating',
      near: 'from',
      after: 1,
      unless: 'consumer consumers shopper shoppers customer customers buyer buyers households',
    },
    // "Signs of weakness in the recovery."
    { has: 'weakness', near: 'recovery economy economies', after: 3, inside: true },
    // "Weakness in the labour market", "slowing growth in China": of an economy.
    { has: 'market', near: 'job jobs labour labor', inside: true },
    {
      first: 'slowing slower',
      has: 'growth',
      near: 'china economy economies economic gdp global japan germany europe',
      before: 4,
      after: 6,
      unless: 'sales orders demand shipments subscribers users revenue reported posted',
    },
    // "The order came down from the agency."
    { first: 'order', near: 'came comes come handed sent', inside: true, unless: 'orders book books intake demand sales' },
    // "Supply was overwhelmed by demand": there is more demand.
    { first: 'supply capacity output', near: 'demand', led: 'by', inside: true },
    // "Mounting supply chain problems."
    { has: 'supply', near: 'chain chains', after: 1 },
    // "It expects few members to leave."
    { has: 'members customers subscribers users clients', near: 'few', before: 1 },
    // "The construction group plunged into administration."
    { first: 'construction', near: 'group company firm giant', inside: true },
    // "Orders recovered after a weak spring."
    { has: 'weak soft slow poor', near: 'recovered recovering rebounded bounced', inside: true, unless: 'not never' },
    // "Demand for havens ebbed": nobody makes less.
    { has: 'demand appetite', near: 'haven havens bullion bonds treasuries', inside: true, after: 3 },
    // "Revenue rose 3%, yet its shares sagged": two clauses.
    { near: 'its the their shares', led: 'yet but though although', inside: true },
    // "With users, up 70%, it fell 16%": they rose.
    { has: 'users customers subscribers viewers', near: 'up', inside: true, unless: 'dried drying' },
    // "It slipped in thin trade", "volumes were thin", "it lost $217 million on 41 million subscribers".
    { has: 'trade volume volumes', near: 'thin', inside: true },
    { has: 'lost', near: 'on', led: '<money>', inside: true },
    { has: 'lost', near: 'though although holds', inside: true },
    // "Customers cannot get enough", "it agreed to buy smaller Marlow", "it will take whatever goes unsold".
    { has: 'get', near: 'buyers customers shoppers diners clients', before: 2, too: 'enough' },
    { has: 'get', near: 'enough', inside: true, unless: 'tenants buyers customers shoppers diners clients orders takers' },
    { has: 'smaller', near: 'buy buying buys', inside: true },
    { has: 'sell', near: 'itself', after: 1 },
    { has: 'unsold unused idle', near: 'whatever any', before: 3, inside: true },
    // "The inventory of homes for sale improved."
    {
      has: 'inventory inventories',
      near: 'home homes housing house houses',
      before: 3,
      inside: true,
      after: 3,
      unless: 'unsold builder builders',
    },
    // "Employers added just 22,000 jobs", "the trade surplus", "a shortage of air traffic controllers".
    { has: 'added adds adding', near: 'jobs payrolls', inside: true, after: 2 },
    { has: 'surplus', near: 'trade budget account', before: 1 },
    { has: 'traffic', near: 'controllers control', after: 1 },
    // "The curb on sales by insiders has ended": of shares.
    { has: 'curb curbs', near: 'shares insiders holders shareholders', before: ANYWHERE, after: ANYWHERE },
    // "The fall in sales was an improvement on the drop in spring."
    { has: SMALLER, near: 'improvement', inside: true, after: 12, unless: 'no not' },
    // "The deal was oversubscribed; orders peaked at $90 billion."
    { has: 'peaked', near: '<money>', after: 3 },
    // "Orders for the bonds peaked at $90 billion."
    { has: 'orders order', near: 'bond bonds notes gilts ipo flotation', before: 3, inside: true, after: 4 },
  ],
  circular_financing: [
    // "It ended its vendor financing."
    { has: 'vendor supplier seller', near: 'ended ends ending stopped scrapped discontinued', before: 4, unless: 'not never' },
  ],
  concentration: [
    // "Stocks sagged under the weight of the tariffs."
    { first: 'weight', near: 'under', before: 2, over: 'the' },
    // "Profit rose to $9 million for the quarter."
    { near: 'quarter', led: 'the this last that march june september december', inside: true },
    // "Excluding exceptional items, it lost $9 million."
    { first: 'excluding excl except', near: 'items item charges costs gains exceptional exceptionals currency', inside: true },
    // "The central bank meets on Tuesday and leaves all as it is."
    { first: 'bank banks', near: 'meets meet met', inside: true },
    // "Only ten companies trade above $1,000", "it lost 21% of its income".
    { has: 'only', near: 'above', after: 8 },
    { has: 'income', near: 'lost', before: 2 },
    // "The fine may reach 10% of turnover."
    { has: 'turnover revenue sales', near: 'fine fines penalty penalties fined', before: 8 },
    // "It makes about 3% of its wafers there": hardly any.
    { near: '<slight>', before: 3, inside: true, unless: '<large> half third quarter most majority' },
    // "Half of its sales come from abroad": from many places.
    { near: 'outside abroad overseas', led: 'from sales revenue business', inside: true, after: 3, unless: 'one single sole china' },
    // "It cut its reliance on one supplier to a tenth."
    {
      has: 'reliance dependence dependency exposure',
      near: 'cut cuts reduced reduces lowered lessened trimmed ended ends',
      before: 3,
      unless: 'not failed',
    },
    // "It has replaced Marlow as the sole supplier of its chips": won.
    { has: 'sole only', near: 'as', before: 2, over: 'the its their a', too: 'replaced replaces replacing' },
    // "Its stout business, which accounts for half of sales": a part of its own.
    { has: 'account accounts accounted accounting', near: 'business unit segment division arm', before: 3 },
    // "He lost his concentration."
    { has: 'concentration', near: 'his her my your', before: 1 },
  ],
  capex_overcommit: [
    // "It invested $3 billion in infrastructure debt": lent.
    { has: 'infrastructure', near: 'debt loans', after: 1 },
    // "Heavy investment in its plants paid off."
    { has: 'investment spending', near: 'off', led: 'pay paid pays paying', after: 8 },
    // "A long track record in investment."
    { has: 'record', near: 'track', before: 1 },
    // "Outlays are more than covered by its cash flow."
    { near: 'covered', led: 'than', inside: true, after: 3 },
    // "A loan of $5 billion secured on chips", "it will invest $10 billion in Marlow": lent, or a stake.
    { has: '<money>', near: 'secured backed', inside: true },
    { has: 'invest invests invested investing', near: '<name> openai', led: 'in into', inside: true },
    // "A profit of $9 billion, of which chips made seven", "it sold shares to pay for it", "it expects to turn over $1 billion".
    { near: 'which', led: 'of', inside: true },
    { first: 'pay', near: 'shares', before: 3 },
    { has: 'turn', near: 'over', inside: true },
    { has: 'capital spending capex expenditure', near: 'down fell lower short', inside: true },
    { has: 'invest', near: 'firms companies', led: 'in', inside: true, after: 3 },
    // "A record $210 billion of investment-grade bonds."
    { has: 'investment', near: 'grade', after: 1 },
    // "Inflows of orders stay strong as mines raise capital spending": that of customers.
    { has: 'capex capital', near: 'inflow inflows pipeline', before: ANYWHERE },
    // "It cut its capital spending plan to $4.5 billion."
    {
      has: 'capital spending capex expenditure expenditures outlay outlays',
      near: 'cut cuts cutting trimmed trims lowered lowers reduced reduces slashed pared',
      before: 3,
      unless: 'jobs staff',
    },
  ],
  competition: [
    // "The drop in oil prices puts pressure on producers": what the market fetches, and no seller cut it.
    { has: 'price prices', near: 'oil crude gas coal copper ore commodity share stock bitcoin house', inside: true },
    // "The news was first trailed by a broadcaster."
    { first: 'trail trails trailed', near: 'by', inside: true },
    // "A rival took $180 million", "at a cost of DKr8 billion", "it threatened to charge Chinese goods".
    { has: 'took', near: '<money>', after: 1 },
    { has: 'cost expense', near: 'a', before: 1 },
    { has: 'threatened', near: 'charge', inside: true },
    // "The deal makes it better able to compete against the two."
    {
      has: 'compete',
      near: 'able ability help helps helping',
      before: 4,
      unless: 'unable inability doubt doubts doubted question questions threatens weakens hurts loses lost limits not',
    },
    // "Weak demand ate into its sales."
    {
      has: 'sales business',
      near: 'demand dollar currency cost costs inflation weather',
      before: 14,
      unless: '<rivals> competition online cheaper share',
    },
    // "It will make 900 people redundant."
    { has: 'redundant', near: '<posts> half third quarter all some', inside: true, unless: 'ai automation robots software' },
    // A meal.
    { has: 'lunch', words: 2, near: 'eat eats ate eating eaten', inside: true },
  ],
  execution: [
    // "It is due for completion in late 2019."
    { has: 'late', near: 'late', led: 'in', inside: true },
    // "The holdup of a jeweller."
    { has: 'holdup holdups', near: 'robbery robber armed suspect police', before: ANYWHERE, after: ANYWHERE },
    // "Funds saw $900 million walk out on Thursday."
    { first: 'walk walked', near: '<money>', before: 2 },
    // "Work, halted for a month, has resumed."
    {
      has: 'halted stopped suspended shut idled',
      near: 'resumed restarted reopened',
      led: 'has have',
      after: 12,
      unless: 'not never',
    },
    // "Strike pay was $300 a week."
    { has: 'strike', near: 'pay', led: 'strike', inside: true, after: 1 },
    // "The boss dismissed talk of a bubble."
    {
      has: 'dismissed dismisses',
      near: 'talk suggestions suggestion claims claim idea notion fears concerns rumours rumors reports criticism worries',
      inside: true,
      after: 4,
    },
    // "A five-minute halt of programme trading."
    { has: 'programme program', near: 'trading', after: 1 },
    { has: 'cost costs', near: 'deposits funding', before: 3 },
    {
      has: 'strike strikes walkout stoppage',
      near: 'ended ends ending',
      before: 2,
      inside: true,
      after: 1,
      unless: 'without not never talks',
    },
    // "The crash-test dummies", "orders for turbines were running ahead", "gold for delivery slipped $10", "its share slipped to a low".
    { near: 'test', led: 'crash', inside: true },
    { has: 'running', near: 'ahead', after: 1 },
    { has: 'slipping slipped slips', near: '<money> low', inside: true, after: 2 },
    // "It missed the deadline of a bond payment": it owes, and builds nothing late.
    {
      has: 'deadline deadlines',
      near: 'payment payments repayment bond bonds coupon debt loan loans',
      inside: true,
      after: 8,
      unless: 'production delivery launch opening',
    },
    // "Oil fell as supply concerns eased."
    { has: 'supply output production', near: 'oil opec crude barrels', before: ANYWHERE, after: ANYWHERE, unless: '<name>' },
    // "Thefts at its stores fell 12%."
    {
      has: 'theft thefts shoplifting recalls complaints delays accidents',
      near: 'fell dropped declined eased halved',
      after: 2,
    },
  ],
} as const satisfies Partial<Readonly<Record<ThemeId, readonly Meaning[]>>>;
