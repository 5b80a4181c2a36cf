import { expect, test } from 'vitest';
import { articleFromText } from '../../../src/core/article/article.ts';
import { sentences } from '../../../src/core/article/sentences.ts';
import { findThemes } from '../../../src/core/risk/themes/find.ts';
import type { ThemeId } from '../../../src/core/risk/themes/theme.ts';

function themesOf(text: string): ThemeId[] {
  const article = articleFromText(text);
  return findThemes(article, sentences(article), []).map(({ theme }) => theme);
}

/** Of economies, states and markets: what is raised, and the same words where nothing is. */
test.each<[ThemeId, raised: string, calm: string]>([
  ['macro_policy', 'Heating bills skyrocketed in Ghent.', 'Heating bills in Ghent stayed flat.'],
  ['macro_policy', 'Gazprom throttled flows to the Baltics.', 'Gazprom opened an office in the Baltics.'],
  ['macro_policy', 'The squeeze on household incomes goes on.', 'Household incomes are counted each spring.'],
  ['macro_policy', 'Seven million Peruvians slid into poverty.', 'Seven million Peruvians moved into flats.'],
  ['macro_policy', 'The Riksbank will wind down its asset purchases.', 'The Riksbank owns a house in the country.'],
  ['macro_policy', 'The malaise in manufacturing goes on.', 'The manufacturing of pumps goes on.'],
  ['macro_policy', 'Western sanctions bit.', 'Western films bit.'],
  ['macro_policy', 'Critics fear for the independence of the central bank.', 'The island marks its independence.'],
  ['macro_policy', 'The budget holds unfunded pledges.', 'The school holds a funded chair.'],
  ['macro_policy', 'Bidders were few, and the gilt auction was dismal.', 'The auction of clocks drew a crowd.'],
  ['macro_policy', 'The economy of Lapland stays in the doldrums.', 'Sailors crossed the doldrums in June.'],
  ['macro_policy', 'Falling exports hurt the Baltics.', 'Falling leaves fill the Baltics.'],
  ['macro_policy', 'There is a scarcity of diesel in Lagos.', 'There is a museum of diesel in Lagos.'],
  ['macro_policy', 'Rioters stormed the ministry.', 'Painters stormed the stage.'],
  ['macro_policy', 'Growth abroad is weak, and price stability is at risk.', 'The ladder lacks stability.'],
  ['macro_policy', 'Firms postponed investments.', 'Firms held a fair.'],
  ['volatility_selloff', 'Plummeting stocks scared savers.', 'Plummeting leaves scared the cat.'],
  ['volatility_selloff', 'Most metals were weaker.', 'Most metals were polished.'],
  ['leverage_debt', 'The 2031 note fell by 2 cents.', 'The cake fell by 2 cents.'],
  ['leverage_debt', 'Togo suspended payments on its bonds.', 'Togo suspended the ferry.'],
  ['contagion_correlation', 'Traders braced for the fallout of a default.', 'Sailors braced for the wind.'],
  ['contagion_correlation', 'Bourses from Lisbon to Oslo were hit.', 'Trains from Lisbon to Oslo were late.'],
  ['liquidity_crunch', 'Importers blame a scarcity of dollars.', 'Bakers blame a scarcity of figs.'],
  ['demand_shortfall', 'Owners lost tenants as firms rethink their leases.', 'Owners lost keys as firms rethink their logos.'],
  ['macro_policy', 'Freighters sail around the Cape, and tankers made detours.', 'Freighters sail around the bay.'],
  ['macro_policy', 'Household consumption declined in Malta.', 'Household goods are sold in Malta.'],
  ['volatility_selloff', 'In thin trading, lenders were among the hardest hit.', 'Lenders were among the guests.'],
  ['volatility_selloff', 'Sterling touched an intra-day low.', 'Sterling touched nobody.'],
  ['volatility_selloff', 'The forint came under pressure.', 'The kettle came under review.'],
  ['volatility_selloff', 'Overseas funds yanked money from Peruvian shares.', 'Overseas funds hired people in Peru.'],
  ['volatility_selloff', 'Retailers bore the brunt of the selling.', 'Retailers bore the cost of the tiles.'],
  ['volatility_selloff', 'The zloty’s slide unnerved savers.', 'The slide in the park reopened.'],
  ['contagion_correlation', 'The pain was not confined to Jakarta.', 'The choir was not confined to Jakarta.'],
  ['contagion_correlation', 'Selling ran across emerging markets.', 'Envoys ran offices in emerging markets.'],
  ['leverage_debt', 'The due date passed.', 'The parade passed.'],
  ['leverage_debt', 'Ketteridge faces a coupon payment.', 'Ketteridge faces the river.'],
  ['leverage_debt', 'Lax lending practices come back to haunt it.', 'Its lending practices are those of a library.'],
  ['leverage_debt', 'The firms borrowed for years in dollars.', 'The firms paid for years in dollars.'],
  ['leverage_debt', 'Debt sustainability is in doubt.', 'The report on sustainability is out.'],
  ['liquidity_crunch', 'Two lenders pulled their mortgage deals.', 'Two lenders offer mortgage deals.'],
  ['demand_shortfall', 'Affordability is stretched for young couples.', 'Affordability matters to young couples.'],
  ['demand_shortfall', 'Would-be buyers chose to wait.', 'Would-be pilots chose to fly.'],
  ['demand_shortfall', 'Mills stand on the sidelines, as do buyers on the sidelines.', 'The coach stands on the sidelines.'],
  ['competition', 'Gulf states want to drive costly producers out of the market.', 'They drive costly cars out of the market.'],
])('%s is raised by "%s" and not by "%s"', (theme, raised, calm) => {
  expect(themesOf(raised)).toContain(theme);
  expect(themesOf(calm)).not.toContain(theme);
});

test.each<[ThemeId, other: string, meant: string]>([
  ['volatility_selloff', 'Shares of a kind are held, a think-tank said.', 'Shares tanked.'],
  ['volatility_selloff', 'Drawdowns in inventories of tin went on.', 'Drawdowns in shares went on.'],
  ['contagion_correlation', 'He named risks to economic stability.', 'He named risks to financial stability.'],
  ['leverage_debt', 'The yield on ten-year debt hit 3.2%.', 'Its debt hit $3.2 billion.'],
  ['earnings_weakness', 'The outlook for consumption is weak.', 'The brewer gave a weak outlook for profit.'],
  ['macro_policy', 'The governor of the central bank voiced cautious optimism.', 'The governor of the central bank was cautious.'],
  ['regulation_energy', 'Higher energy prices fed inflation.', 'Higher energy prices hurt the grid.'],
  ['macro_policy', 'House prices fell at the fastest rate since 2009.', 'Inflation rose at the fastest rate since 2009.'],
  ['demand_shortfall', 'The auction of five-year bonds met weak demand.', 'The sofa met weak demand.'],
  ['demand_shortfall', 'Buyers from abroad take advantage of the weak pound.', 'Buyers from abroad stay away.'],
  [
    'leverage_debt',
    'Dealers took half of the paper at the auction, more than at the last four note sales.',
    'Dealers took half of the paper of the brewer, more than at the last four note sales.',
  ],
  ['liquidity_crunch', 'Foreign fund outflows dragged the ringgit.', 'Fund outflows went on, and the manager closed its doors.'],
  ['concentration', 'Stocks buckled under the weight of the bond market.', 'The weight of one brewer in the index alarms funds.'],
  ['earnings_weakness', 'Brewers hit a peak on hopes for profit.', 'The frost hit profit.'],
])('%s is not raised by "%s"', (theme, other, meant) => {
  expect(themesOf(other)).not.toContain(theme);
  expect(themesOf(meant)).toContain(theme);
});
