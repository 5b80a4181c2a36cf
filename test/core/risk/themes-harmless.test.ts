import { expect, test } from 'vitest';
import { articleFromText } from '../../../src/core/article/article.ts';
import { sentences } from '../../../src/core/article/sentences.ts';
import { findThemes } from '../../../src/core/risk/themes/find.ts';
import type { ThemeId } from '../../../src/core/risk/themes/theme.ts';

function themesOf(text: string): ThemeId[] {
  const article = articleFromText(text);
  return findThemes(article, sentences(article), []).map(({ theme }) => theme);
}

/** Good or neutral news in words that trouble is told in as well, and the trouble. */
test.each<[ThemeId, harmless: string, meant: string]>([
  ['leverage_debt', 'The founder has pledged to keep her stake for ten years.', 'The founder has pledged half of her stake.'],
  ['leverage_debt', 'The amount of debt has halved.', 'Critics doubt the brewer: it is heavily indebted.'],
  ['leverage_debt', 'The trustees decided not to fund a bandstand.', 'The brewer is unable to repay its debt.'],
  ['leverage_debt', 'She loaded it up with hops.', 'The owners loaded the company with debt.'],
  ['leverage_debt', 'Liabilities fell, and stand at just $3 million.', 'Its liabilities exceed $3 million.'],
  ['leverage_debt', 'Mr Hale will return to the bank as its chairman.', 'The landlord returned the keys of the tower to the bank.'],
  ['leverage_debt', 'Household debt fell from a record high.', 'Household debt rose to a record high.'],
  ['leverage_debt', 'The agency sees little likelihood of default.', 'The agency warns of the prospect of default.'],
  ['liquidity_crunch', 'Flyers of the carrier stay in business class.', 'The brewer struggles to stay in business.'],
  ['liquidity_crunch', 'The maltings, run by one family, remain in business.', 'The maltings may be unable to remain in business.'],
  ['liquidity_crunch', 'Wait three weeks to get money off a crate.', 'Holders wait three weeks to get their money.'],
  [
    'liquidity_crunch',
    'Members wait seven days before they can withdraw a prize.',
    'Members wait a year before they can withdraw their savings.',
  ],
  ['liquidity_crunch', 'If talks collapse, the club will look for a striker.', 'If the lender collapses, brewers lose their loans.'],
  [
    'liquidity_crunch',
    'Clients who cannot access their accounts may reset the password.',
    'Clients cannot withdraw money from their accounts.',
  ],
  ['liquidity_crunch', 'The grocer held a hurried sale of parasols.', 'The grocer held a hurried sale of its assets.'],
  ['liquidity_crunch', 'The musical, whose run began in May, moves to Leeds.', 'A run on the bank began in May.'],
  ['liquidity_crunch', 'It drew on its credit facility to buy a rival.', 'It has maxed out its credit facility.'],
  ['contagion_correlation', 'The brand is deeply intertwined with the town.', 'The turmoil may spread to the whole sector.'],
  ['contagion_correlation', 'The painter revealed his early exposure to jazz.', 'The lender revealed an exposure to the maltster.'],
  ['contagion_correlation', 'Its direct exposure to Asia helps the brewer.', 'The lender revealed an exposure to the brewer.'],
  ['contagion_correlation', 'The band kicked off a global sell-out tour.', 'The default kicked off a global sell-off.'],
  ['contagion_correlation', 'Traders had exposure when bitcoin was at $400.', 'Traders put its exposure to bitcoin at $400 million.'],
  ['contagion_correlation', 'Bars exposed to Turkish sun fade.', 'Banks exposed to Turkish assets fell.'],
  ['leverage_debt', 'Charge-offs ran at 3%, down from 4% a year earlier.', 'Charge-offs ran at 4%, up from 3% a year earlier.'],
  ['liquidity_crunch', 'Three exchange-traded funds had net outflows in June.', 'The exchange had net outflows in June.'],
  ['volatility_selloff', 'The rand touched a high of 17.2 and a low of 17.5.', 'The rand touched a low of 17.5.'],
  ['volatility_selloff', 'The krona weakened a touch, to 11.2 per euro.', 'The krona weakened sharply, to 11.2 per euro.'],
  ['volatility_selloff', "The brewer's sales turned sharply negative in Wales.", 'The market turned sharply negative.'],
  ['earnings_weakness', 'The krona had its worst weekly performance since May.', 'It was the worst performance of the brewer in decades.'],
  ['contagion_correlation', 'It was not just a local story.', 'It was not just a local problem.'],
  ['contagion_correlation', 'Memories of the crash run through her novel.', 'Memories of the crash haunt investors.'],
  ['earnings_weakness', 'The jobs will go to young people of Burton.', 'The jobs will go.'],
  ['earnings_weakness', 'It was one of the worst years for wasps.', 'It was one of the worst quarters for the brewer.'],
  ['earnings_weakness', 'A jump in the cost of tickets shows how the band is loved.', 'A jump in costs ate the profit of the brewer.'],
  ['execution', 'She guided the museum through a crisis.', 'The brewer lost its way through a failed launch.'],
  ['execution', 'The hall was built to cost and schedule.', 'The hall is behind schedule.'],
  ['execution', 'A late strike by Nkemelu won the match.', 'A walkout by Burton workers goes on.'],
  ['regulation_energy', 'The rower cements her dominance with a third title.', 'The exchange abused its dominant position.'],
  ['competition', 'The mall lures customers with a light show.', 'Rivals lure its customers away.'],
  ['circular_financing', 'The band has a cosy relationship with its fans.', 'Critics point to circular arrangements.'],
  ['capex_overcommit', 'Prize money is at stake in Cork.', 'Billions are at stake in the build-out.'],
  ['demand_shortfall', 'House prices rose for the fifth straight quarter.', 'House prices fell for the fifth straight quarter.'],
  ['demand_shortfall', 'First-time buyers put down less.', 'First-time buyers held off.'],
  ['demand_shortfall', 'Companies are rethinking their offices.', 'Companies are rethinking their leases.'],
  ['demand_shortfall', 'Demand for copper rose at the weaker of two mills.', 'Demand for copper is weaker.'],
  ['volatility_selloff', 'Retailers pay into a fund for the hardest hit.', 'Shares were among the hardest hit.'],
  [
    'volatility_selloff',
    'For the first time, costs of a panel fell below $30 since 1990.',
    'For the first time it fell below $30 since 1990.',
  ],
  ['macro_policy', 'The chance of a price rise this month is slim.', 'The chance of a rate rise this month is high.'],
  ['macro_policy', 'Keepers saw an increase in swifts as early as May.', 'A hike is seen as early as May.'],
  ['macro_policy', 'The vineyard saw a jump in cases.', 'The island saw a jump in infections.'],
  ['macro_policy', 'The brewer replaced its finance chief.', 'The president replaced the finance minister.'],
  ['macro_policy', 'The heirs took control of the media group.', 'The generals took control of the economy.'],
  ['macro_policy', 'A bitter dispute split the choir.', 'A bitter dispute with Beijing goes on.'],
  ['macro_policy', 'GDP exceeded 3%, the most in years.', 'Inflation exceeded 3%, the most in years.'],
  ['macro_policy', 'The trade stand of the brewer drew crowds.', 'The trade stand-off goes on.'],
  ['macro_policy', 'Hotels had to offer more beds to attract guests.', 'The state had to offer a higher yield to attract buyers.'],
  ['macro_policy', 'At the auction, a soft toy went for $400.', 'The bond auction was soft.'],
  ['macro_policy', 'The recall was a hit to its revenue.', 'The strike was a hit to state revenues.'],
  ['macro_policy', 'It will cost $4 million from the budget.', 'It wipes $4 million from state coffers, a hole in the budget.'],
  ['macro_policy', 'The summer lull lets brewers rest.', 'The economic lull goes on.'],
  ['macro_policy', 'Sown in autumn, a soft patch of clover grew.', 'The economy has hit a soft patch.'],
  ['macro_policy', 'There was a contraction of 3% in waste.', 'The economy had a contraction of 3%.'],
  ['macro_policy', 'Public outrage over a penalty grew.', 'Public outrage over shortages grew.'],
  ['macro_policy', 'Without a government grant, the lab grew.', 'The country has been weeks without a government.'],
  ['macro_policy', 'Employers hold hiring fairs.', 'Employers hold off hiring.'],
  ['macro_policy', 'They hiked around the Cape.', 'Tankers sail around the Cape.'],
  ['macro_policy', 'Household consumption of sugar fell.', 'Household consumption fell.'],
  ['macro_policy', 'Its ongoing war on waste goes well.', 'The ongoing war goes on.'],
])('%s is not raised by "%s", and is by "%s"', (theme, harmless, meant) => {
  expect(themesOf(harmless)).not.toContain(theme);
  expect(themesOf(meant)).toContain(theme);
});
