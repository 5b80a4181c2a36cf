import { expect, test } from 'vitest';
import { articleFromText } from '../../../src/core/article/article.ts';
import { sentences } from '../../../src/core/article/sentences.ts';
import { findThemes } from '../../../src/core/risk/themes/find.ts';
import type { ThemeId } from '../../../src/core/risk/themes/theme.ts';

function themesOf(text: string): ThemeId[] {
  const article = articleFromText(text);
  return findThemes(article, sentences(article), []).map(({ theme }) => theme);
}

test.each<[ThemeId, other: string, meant: string]>([
  ['leverage_debt', 'Remaining performance obligations rose to $455 billion.', 'Its debt obligations rose to $455 billion.'],
  ['leverage_debt', 'UK borrowing was £17.4bn in October.', 'Its borrowing was £17.4bn in October.'],
  ['leverage_debt', 'The airline repaid $2 billion of debt.', 'The airline owes $2 billion of debt.'],
  ['leverage_debt', 'The airline repaid $2 billion of debt.', 'The airline has not repaid $2 billion of debt.'],
  ['leverage_debt', 'The bank set aside less for bad loans.', 'The bank set aside more for bad loans.'],
  [
    'leverage_debt',
    'The bank made a provision for credit losses of $1 billion, much less than in spring.',
    'The bank raised its provision for credit losses.',
  ],
  ['leverage_debt', 'They have leveraged their position in the market.', 'They have made leveraged bets on the market.'],
  ['leverage_debt', "The chain's debt is rated AA.", "The chain's debt is a worry."],
  ['demand_shortfall', 'Orders for the bonds peaked at $90 billion.', 'Orders for the pumps peaked in May.'],
  ['demand_shortfall', 'More than 7,300 customers use the product.', 'The plant makes far more than its customers use, and prices fall.'],
  ['demand_shortfall', 'One can have too much of a good thing.', 'There is too much supply.'],
  ['lockup_selling', 'The oil group sold its stake in a gas field.', 'The founder sold his stake in the company.'],
  ['lockup_selling', 'Traders cashed in on the gains of Wednesday.', 'The founders cashed in their shares.'],
  ['volatility_selloff', 'The price of the drug will fall to $245.', 'The price of the token fell to $245.'],
  ['volatility_selloff', 'Prices of its best pen will fall to $245.', 'Prices of oil will fall to $45 a barrel.'],
  ['volatility_selloff', 'Its share fell to 5.8% from 11.6%.', 'The shares fell 5.8% from Monday.'],
  [
    'volatility_selloff',
    'The collapse of a subprime auto lender cost the bank millions.',
    'The collapse of bitcoin cost the bank millions.',
  ],
  ['volatility_selloff', 'Its trading desks profited from volatility.', 'Its trading desks suffered from volatility.'],
  ['volatility_selloff', 'The index broke its losing streak.', 'The index extended its losing streak.'],
  ['volatility_selloff', 'The airline signed a multi-year agreement.', 'The airline sank to a multi-year low.'],
  ['volatility_selloff', 'The winger hit three in the derby rout.', 'The winger lost his savings in the rout of tech stocks.'],
  [
    'volatility_selloff',
    'It took up to $2 billion from an investor, owner of the New York Stock Exchange.',
    'It took up to $2 billion off the value of the company.',
  ],
  ['regulation_energy', 'The fine was annulled by the court.', 'The regulator imposed a hefty fine.'],
  ['regulation_energy', 'The SEC ended its investigation of the broker.', 'The SEC opened an investigation of the broker.'],
  ['regulation_energy', 'Banks have tighter lending standards.', 'Banks face tighter capital standards.'],
  ['concentration', 'The plant makes 3% of its wafers.', 'The plant makes 30% of its wafers.'],
  [
    'capex_overcommit',
    'The airline cut its capital spending plan to $4.5 billion.',
    'The airline has a capital spending plan of $4.5 billion.',
  ],
  ['macro_policy', 'The drugmaker is in a bidding war with a rival in Europe.', 'Europe fears a war with a neighbour.'],
  ['macro_policy', 'The insurer cut its premium growth forecast.', 'The ministry cut its growth forecast.'],
  ['macro_policy', 'The notes yield 107 basis points above Treasuries.', 'Treasury yields jumped 107 basis points.'],
  ['macro_policy', 'It made a below-inflation 1 per cent rise in profits.', 'Inflation rose by 1 per cent.'],
  ['macro_policy', 'Margins widened despite tariffs.', 'Margins shrank because of tariffs.'],
  ['macro_policy', 'The brewers were spared a tax raid.', 'The brewers were hit by a tax raid.'],
  ['earnings_weakness', 'The agency lowered the outlook on its BBB rating.', 'The brewer lowered its outlook.'],
  ['earnings_weakness', 'The index had its biggest loss in two years.', 'The brewer had its biggest loss in two years.'],
  ['earnings_weakness', 'It raised the lower end of its guidance.', 'It cut the lower end of its guidance.'],
  ['earnings_weakness', 'It made an operating income of $131 million, 11% of revenue.', 'It made an operating income that was 11% lower.'],
  ['legal_fraud', 'Over $1 trillion vanished from the market.', 'Over $1 million of customer funds vanished.'],
  ['legal_fraud', 'A jury cleared the founder of fraud.', 'A jury convicted the founder of fraud.'],
  ['legal_fraud', 'It sells software that stops hacks and fraud.', 'It sells software, and its founder is charged with fraud.'],
  ['legal_fraud', 'See the Private Securities Litigation Reform Act.', 'The securities litigation drags on.'],
  ['legal_fraud', 'Gold fell to $3,510 and bitcoin lost 2.6%.', 'In the hack 3,510 bitcoin were stolen.'],
  ['leverage_debt', 'Apple owes £1.5bn to its buyers, a tribunal found.', 'Apple owes £1.5bn to its banks.'],
  [
    'leverage_debt',
    'Cash rose to $60 billion, more than its debt of $40 billion.',
    'Cash fell to $40 billion, less than its debt of $60 billion.',
  ],
  ['leverage_debt', 'Proceeds serve general purposes, including repayment of debt.', 'It must find cash for the repayment of debt.'],
  [
    'demand_shortfall',
    'Orders peaked at about $90 billion, and the bank closed the book.',
    'Orders peaked last year, and the plant closed.',
  ],
  ['demand_shortfall', 'Orders rose 5% but profit fell 29%.', 'Orders fell 5% and profit fell 29%.'],
  ['bubble_valuation', "It pays twice the price, by the bank's reckoning.", 'The market may face a reckoning.'],
  ['volatility_selloff', 'Its average price dropped 9% to $383,000.', 'Its share price dropped 9% to $38.'],
  ['volatility_selloff', 'It is to earn $1.72 a share, down 7%.', 'Its stock, at $72 a share, is down 17% this year.'],
  ['volatility_selloff', 'The harvest in Kent fell 12% to 150,000 tonnes.', 'The shares in Kent fell 12% to 150 pence.'],
  ['volatility_selloff', 'The crop in Florida lost 30%.', 'Florida shares lost 30%.'],
  ['volatility_selloff', 'The economists expect the survey to fall to 6 from 10.', 'Some talk of a slide to $81,000.'],
  ['execution', 'Its deposits cost more than expected.', 'Its new plant cost more than expected.'],
  ['competition', 'The dear seats outsell the back of the plane.', 'The imports outsell their rivals.'],
  ['macro_policy', 'It won a contract to build missiles for the war in Ukraine.', 'Traders fear that the war in Ukraine will spread.'],
  ['execution', 'The yard ended its strike and raised output.', 'The strike is in its third month.'],
  ['execution', 'Thefts at its stores fell 12%.', 'Thefts at its stores rose 12%.'],
  ['execution', 'The oil production company, suspended from trading, recovered.', 'Production at the plant was suspended.'],
  ['competition', 'Its rival said: many use its AI every week.', 'Many use ChatGPT instead.'],
  ['competition', 'The index failed to catch a break.', 'The carmaker struggles to keep up with newer ones.'],
  [
    'contagion_correlation',
    'Nvidia opened at $180 and traded as high as $190.',
    'It traded like a risky stock, in lockstep with the rest.',
  ],
  ['lockup_selling', 'UBS raised its target for LVMH to 700 euros.', 'It raised $2 billion from a sale of new shares.'],
  ['lockup_selling', 'Vornado sold a 5% stake in a Manhattan tower.', 'The founder sold a 5% stake in the company.'],
  ['regulation_energy', 'DuPont will split off its electronics unit.', 'Regulators want to split off its advertising business.'],
  ['regulation_energy', 'ESPN has been in a blackout on its TV channel.', 'Data centres may cause a blackout.'],
  ['regulation_energy', 'Council tax rises 4.99%.', 'A windfall tax is planned.'],
  ['bubble_valuation', 'Coca-Cola trades at 18 times earnings, well below its average.', 'The chipmaker trades at 118 times earnings.'],
  ['bubble_valuation', 'It owes 3.4 times earnings before interest and tax.', 'Shares trade at 40 times earnings, a record.'],
  ['bubble_valuation', 'Tulips bloomed in Holland.', 'The market looks like tulipmania.'],
  ['earnings_weakness', 'It trades at 18 times earnings, well below its average.', 'It reported earnings well below forecasts.'],
  ['liquidity_crunch', 'Cash only, said the sign.', 'It has cash only until March.'],
  ['macro_policy', 'The peso was 0.3% stronger.', 'A stronger dollar hurts exporters.'],
  ['capex_overcommit', 'It sold a record $20 billion of investment-grade bonds.', 'It plans a record $20 billion of investment.'],
  ['leverage_debt', 'Its debt fund raised $1 billion.', 'Its debt has doubled to $10 billion.'],
  ['leverage_debt', 'Delinquencies on its cards fell to a record low.', 'Delinquencies on its cards rose to a record.'],
  [
    'leverage_debt',
    'Apple sold $5 billion of bonds, which drew orders of $20 billion.',
    'It borrowed $5 billion of bonds to fund its capex.',
  ],
  ['execution', 'Strike pay was $300 a week.', 'The strike at the plant is in its third week.'],
  ['execution', 'The boss dismissed talk of a bubble.', 'The board dismissed its boss.'],
  ['execution', 'The exchange halted programme trading.', 'The group halted its programme of launches.'],
  ['demand_shortfall', 'The stock slipped 0.8% in thin trade.', 'Orders have thinned and sales fell.'],
  ['demand_shortfall', 'The game with 151 million users, up 70%, fell 16%.', 'The game lost users.'],
  ['volatility_selloff', 'Nielsen gave Disney 11.4% of viewing.', 'Disney gave up 11.4%.'],
  ['volatility_selloff', "Walmart's injuries fell 9%.", "Walmart's shares fell 9%."],
  ['volatility_selloff', 'Temperatures dropped below 12C.', 'Bitcoin dropped below $90,000.'],
  ['legal_fraud', 'Its film on fraud drew 20 million viewers.', 'It was charged with fraud.'],
  ['concentration', 'Only ten companies in the index trade above $1,000.', 'Only ten companies make up most of the index.'],
  ['concentration', 'It lost 21% of its operating income, which came to $391 million.', 'It gets 81% of its income from one customer.'],
  ['volatility_selloff', 'The delinquency rate was 11.1%, under the record.', 'Bitcoin fell 11.1% under its record.'],
  ['competition', 'It competes with the parts maker.', 'It has to compete against cheaper imports.'],
  ['liquidity_crunch', 'The loan was called a coup.', 'The loan could be called in.'],
  ['liquidity_crunch', 'The bank cancelled its loan to the museum.', 'The bank cancelled its overdraft.'],
  ['liquidity_crunch', 'Insurers cut the price of cover for farms.', 'Insurers have withdrawn cover for its suppliers.'],
  ['liquidity_crunch', 'Refinancing a home has become easy.', 'Refinancing the note could prove hard.'],
  ['execution', 'The smelter will be rebuilt in June.', 'The smelter will be idled in June.'],
  ['execution', 'The line is running at full speed.', 'The line is running at half its planned rate.'],
  ['execution', 'It sent workers home with a bonus.', 'It sent 1,900 workers home.'],
  ['macro_policy', 'Hopes for the harvest have faded.', 'Hopes that the Fed would ease have faded.'],
  ['macro_policy', 'Traders have given up on the snack bar.', 'Traders have given up on a cut in March.'],
  ['competition', 'Children fought for the same toy.', 'Airlines are fighting for the same passengers.'],
  ['competition', 'Competition is a fine thing.', 'Competition is getting fiercer.'],
  ['earnings_weakness', 'Costs rose more slowly than prices.', 'Costs rose faster than prices.'],
  ['earnings_weakness', 'The chef no longer expects guests.', 'The chef no longer expects to break even.'],
  ['legal_fraud', 'The files were kept for six years.', 'The files were forged for six years.'],
  ['legal_fraud', 'Two executives were led away for a photograph.', 'Two executives were led away for questioning.'],
  ['regulation_energy', 'The council refused to comment.', 'The council refused to let it raise prices.'],
  ['regulation_energy', 'The city approved permits for new sites.', 'The city froze permits for new sites.'],
  ['regulation_energy', 'The toy ran out of power.', 'The city ran out of power.'],
  ['capex_overcommit', 'It threw a good party.', 'It is throwing good money after bad.'],
  ['volatility_selloff', 'The crew sank a well at the right price.', 'The news sank the stock price.'],
  ['earnings_weakness', 'Moths ate into the cloth.', 'Dearer cocoa ate into its profit.'],
])('%s is not raised by "%s"', (theme, other, meant) => {
  expect(themesOf(other)).not.toContain(theme);
  expect(themesOf(meant)).toContain(theme);
});

test.each([
  'Actual results may differ because of litigation, a price war and defaults.',
  'These forward-looking statements on lawsuits, tariffs and a recession are no promise.',
])('small print raises nothing: %s', (text) => {
  expect(themesOf(text)).toEqual([]);
});

test('what happened in May is asserted', () => {
  const article = articleFromText('Shares plunged in May. Bonds may plunge.');
  const [theme] = findThemes(article, sentences(article), []);
  expect(theme?.evidence.map(({ modality }) => modality)).toEqual(['asserted', 'hypothetical']);
});
