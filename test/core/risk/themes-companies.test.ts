import { expect, test } from 'vitest';
import { articleFromText } from '../../../src/core/article/article.ts';
import { sentences } from '../../../src/core/article/sentences.ts';
import { findThemes } from '../../../src/core/risk/themes/find.ts';
import type { ThemeId } from '../../../src/core/risk/themes/theme.ts';

function themesOf(text: string): ThemeId[] {
  const article = articleFromText(text);
  return findThemes(article, sentences(article), []).map(({ theme }) => theme);
}

test.each<[ThemeId, meant: string, other: string]>([
  ['leverage_debt', 'The founder has pledged half of her shareholding.', 'The founder has praised half of her shareholders.'],
  ['leverage_debt', 'Mortgages on hop farms have gone sour.', 'The milk on hop farms has gone sour.'],
  ['leverage_debt', 'Its liabilities range from $2 billion to $3 billion.', 'Its beers range from $2 to $3.'],
  ['leverage_debt', 'The maltster had hidden loans that its board never saw.', 'The maltster had hidden talents that its board never saw.'],
  ['leverage_debt', 'The deadline passed, and no payment was made.', 'The deadline passed, and no bid was made.'],
  ['liquidity_crunch', 'A judge ordered that the brewer be liquidated.', 'A judge ordered that the brewer be told.'],
  ['liquidity_crunch', 'It can no longer afford to pay its suppliers.', 'It can afford to pay its suppliers.'],
  ['liquidity_crunch', 'Holders must wait six months to get their money.', 'Brewers must wait six months to get their hops.'],
  ['liquidity_crunch', 'A drought of funding has hit young brewers.', 'A drought has hit young hops.'],
  ['contagion_correlation', 'The lender disclosed an exposure to the maltster.', 'The lender disclosed a bid for the maltster.'],
  ['contagion_correlation', 'Rival brewers also took a hit.', 'Rival brewers also took a prize.'],
  [
    'contagion_correlation',
    'The firms had lent to one another: brewers had borrowed from each other.',
    'The firms had learnt from each other.',
  ],
  ['contagion_correlation', 'The affair threw the industry into turmoil.', 'The affair threw the industry into the papers.'],
  ['contagion_correlation', 'The turmoil stems from the collapse of a maltster.', 'The beer stems from the cellar of a maltster.'],
  ['earnings_weakness', 'The brewer will close 60 pubs.', 'The brewer will open 60 pubs.'],
  ['earnings_weakness', 'Its margin slipped by 2.1%.', 'Its margin rose by 2.1%.'],
  ['earnings_weakness', 'A series of layoffs followed.', 'A series of tastings followed.'],
  ['earnings_weakness', 'It was one of the worst quarters in its history.', 'It was one of the best quarters in its history.'],
  ['execution', 'Brewers cut output amid a shortage of cans.', 'Brewers cut their prices amid a heatwave.'],
  ['execution', 'It was forced to close 80 of its pubs.', 'It was forced to open 80 of its pubs.'],
  ['execution', 'The chairman tendered his resignation.', 'The chairman tendered his thanks.'],
  ['execution', 'Operational disruptions marred the season.', 'Operational profit marked the season.'],
  ['execution', 'The vats will be ready, and delivery is late.', 'The vats are due for delivery in late 2027.'],
  ['demand_shortfall', 'Trading conditions remain very challenging for brewers.', 'Trading conditions remain very good for brewers.'],
  ['demand_shortfall', 'The brewer reported a steep drop in order intake.', 'The brewer reported a steep rise in order intake.'],
  ['demand_shortfall', 'A mismatch between supply and demand weighs on hops.', 'A mismatch between brewer and maltster weighs on morale.'],
  ['regulation_energy', 'The server farm devours vast amounts of water.', 'The brewer bottles vast amounts of water.'],
  ['competition', 'It has been the most promotional market in years.', 'It has been the most charming market in years.'],
  ['competition', 'Supermarkets are slashing prices of beer.', 'Supermarkets are stocking crates of beer.'],
  ['legal_fraud', 'The exchange said that it had been hacked.', 'The exchange said that it had been sold.'],
  ['volatility_selloff', 'Bitcoin is down to a third of its peak.', 'Bitcoin is down to earth.'],
  ['volatility_selloff', 'The token is selling off again.', 'The group is selling off a stake in its brewery.'],
  ['bubble_valuation', 'Shares in brewers are ripe for a correction.', 'Apples in orchards are ripe for a cider.'],
  ['liquidity_crunch', 'The exchange had a net outflow of $90 million.', 'The exchange had a net profit of $90 million.'],
  ['volatility_selloff', 'Stock funds had outflows of $9 billion.', 'The exchange, like its rivals, had outflows of $9 billion.'],
  ['macro_policy', 'Drinkers are squeezed by high inflation.', 'Drinkers are undeterred by high inflation.'],
  ['leverage_debt', 'The brewer was bailed out by the state.', 'The brewer was bailed out by the state ten years ago.'],
  ['capex_overcommit', 'Heavy investment in its vats worries owners.', 'Heavy investment in its vats has paid off.'],
])('%s: %s, and not: %s', (theme, meant, other) => {
  expect(themesOf(meant)).toContain(theme);
  expect(themesOf(other)).not.toContain(theme);
});
