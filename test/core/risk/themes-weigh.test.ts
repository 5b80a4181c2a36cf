import { describe, expect, test } from 'vitest';
import { annotate } from '../../../src/core/annotate.ts';
import { articleFromText, type Publication } from '../../../src/core/article/article.ts';
import { sentences } from '../../../src/core/article/sentences.ts';
import { lookUpIn } from '../../../src/core/instruments/lexicon.ts';
import { findThemes } from '../../../src/core/risk/themes/find.ts';
import type { Theme, ThemeId } from '../../../src/core/risk/themes/theme.ts';
import { readLexicon } from '../../eval/read-lexicon.ts';

/** The themes of a text published on a day. */
function found(text: string, date?: string): Theme[] {
  const published: Publication | null = date === undefined ? null : { date, certainty: 'certain', from: 'given' };
  const article = { ...articleFromText(text), published };
  return findThemes(article, sentences(article), []);
}
const themesOf = (text: string, date?: string): ThemeId[] => found(text, date).map(({ theme }) => theme);
/** The same with the names and figures of the text. */
const tells = async (text: string): Promise<ThemeId[]> =>
  (await annotate(articleFromText(text), lookUpIn(readLexicon()))).themes.map(({ theme }) => theme);

describe('a phrase counts for nothing where', () => {
  test.each<[string, ThemeId, nothing: string, something: string]>([
    ['the economy is forecast', 'earnings_weakness', 'The Fed cut its forecast for growth.', 'The brewer cut its forecast for growth.'],
    [
      'a loss is what a profit is compared with',
      'earnings_weakness',
      'The brewer made $9 million, compared with a net loss of $4 million.',
      'The brewer made a net loss of $4 million, compared with $9 million.',
    ],
    ['a loss narrowed', 'earnings_weakness', 'The net loss narrowed to $4 million.', 'The net loss widened to $4 million.'],
    ['it is over', 'demand_shortfall', 'The brewer bounced back from a slump in demand.', 'The brewer suffers from a slump in demand.'],
    [
      'it tells when',
      'macro_policy',
      'Beer has outsold wine since the great recession.',
      'Beer has outsold wine, and economists fear a recession.',
    ],
    [
      'it moves a part of the business',
      'volatility_selloff',
      'Sales rose in Europe, but Asia fell 12%.',
      'The shares of the brewer fell 12%, and its bonds sank too.',
    ],
    [
      'it is what sales fell by before',
      'volatility_selloff',
      'Comparable sales shrank, after a 2.1% drop in spring.',
      'Shares of the brewer sank, after a 12.1% drop in spring.',
    ],
  ])('%s: %s', (_, theme, nothing, something) => {
    expect(themesOf(nothing)).not.toContain(theme);
    expect(themesOf(something)).toContain(theme);
  });
});

describe('a phrase means something else', () => {
  test.each<[string, ThemeId, other: string, meant: string]>([
    [
      'of those who bet on falls',
      'earnings_weakness',
      'Short sellers have had a hard year, with losses of $870 million.',
      'Short sellers circled after the brewer reported losses of $870 million.',
    ],
    ['marked to market', 'bubble_valuation', 'The bears are nursing mark-to-market losses.', 'The bears warn of a bubble in the market.'],
    ['of orders', 'bubble_valuation', 'Its order backlog is sixty times annual sales.', 'The brewer trades at sixty times annual sales.'],
    [
      'of the flows of a day',
      'lockup_selling',
      'Foreign institutional investors sold shares worth $80 million on Friday.',
      'Insiders sold shares worth $80 million on Friday.',
    ],
    [
      'of a float',
      'lockup_selling',
      'The brewer raised $40 million by selling 2 million shares at the top of the range.',
      'The brewer raised $40 million by selling 2 million new shares at a discount.',
    ],
    ['of medicine', 'legal_fraud', 'The brewer lost its clinical trial of a hangover cure.', 'The founder lost the trial of his lawsuit.'],
    [
      'of a company that tells of its customers',
      'macro_policy',
      'The retailer said consumer confidence fell and held back sales.',
      'Consumer confidence fell, and economists fear a recession.',
    ],
    [
      'of the growth of one company',
      'macro_policy',
      "Drinkers share concerns about the company's slowing growth.",
      "Economists share concerns about the country's slowing growth.",
    ],
    ['of other rates', 'macro_policy', 'The cancellation rate has remained elevated.', 'The interest rate has remained elevated.'],
    ['of another that rose', 'macro_policy', 'Before interest rates, shares climbed.', 'Before shares, interest rates climbed.'],
    [
      'of what goes under',
      'volatility_selloff',
      'The collapse of the brewing platform made news.',
      'The collapse of share prices made news.',
    ],
    ['of fear', 'volatility_selloff', 'The fear gauge slumped.', 'The share index slumped.'],
    ['of what is made', 'volatility_selloff', 'Output fell for the sixth straight month.', 'Stocks fell for the sixth straight month.'],
    [
      'of money that goes round',
      'capex_overcommit',
      'Marlow agreed to invest $90 billion in Barnes, which will buy its chips and spend billions on data centers.',
      'Marlow will spend $90 billion on data centers.',
    ],
    ['of what a bidder pays', 'lockup_selling', 'Holders get $3.50 in cash and new shares.', 'Holders sold $350 million of new shares.'],
    [
      'of a bid that is raised',
      'lockup_selling',
      'It raised its bid to $86 a share.',
      'It raised $86 million by selling new shares at a discount.',
    ],
    [
      'of the government',
      'lockup_selling',
      'The Treasury sold $42 billion of notes.',
      'The founder sold $42 billion of shares and bought notes of the Treasury.',
    ],
    ['of bonds that rose', 'leverage_debt', 'Bonds due in 2035 climbed 4 cents.', 'Debt due in 2035 climbed to $9 billion.'],
    ['of mortgage rates that fell', 'macro_policy', 'Mortgage rates fell to 6%.', 'Mortgage rates climbed to 8%.'],
    ['of relief', 'macro_policy', 'Brewers hope for tariff relief.', 'Brewers fear the tariff.'],
    ['of those who sold short', 'legal_fraud', 'Short sellers lost $1 billion, Ortex said.', 'Short sellers alleged fraud, Ortex said.'],
    ['of tariffs that go', 'macro_policy', 'Beijing wants to remove the tariffs.', 'Beijing lifted tariffs on steel to 50%.'],
    [
      'of a rate that is cut',
      'macro_policy',
      'Turkey cut its policy rate by 100 basis points to 39%.',
      'Its policy rate is back above 39%.',
    ],
    ['of a part', 'legal_fraud', 'Asia made up 29% of revenue.', 'Bosses made up the revenue.'],
    ['of what is said', 'volatility_selloff', 'It costs 6%, Freddie Mac says, down from 6.8%.', 'Marlow Foods shares are down 16.8%.'],
    ['of a rise', 'contagion_correlation', 'Barnes rose in sympathy.', 'Barnes fell in sympathy.'],
    ['of a rise through a mark', 'volatility_selloff', 'Gold broke through $4,000.', 'Gold broke below $4,000.'],
    ['of a year ago', 'volatility_selloff', 'It fetches 61% below the level of two years ago.', "Oil fell below last year's low."],
    [
      'of which',
      'capex_overcommit',
      'It made $9 billion, of which chips were most.',
      'It spent $9 billion on chips, servers and data centers.',
    ],
    [
      'of a surplus in trade',
      'demand_shortfall',
      'There is no demand for hops, and a trade surplus.',
      'There is weak demand for hops, and a surplus.',
    ],
    ['of diners', 'earnings_weakness', 'Those who earn less stay away.', 'Brewers now earn less.'],
    ['of no price', 'volatility_selloff', 'Job openings sank to a 14-year low.', 'Oil sank to a 14-year low.'],
    [
      'of what is made',
      'earnings_weakness',
      'The mine slashed its copper production forecast.',
      'The mine slashed its copper profit forecast.',
    ],
    ['of wages', 'earnings_weakness', 'Hourly earnings slipped.', 'The earnings of the brewer slipped.'],
    ['of people', 'earnings_weakness', 'Lower-income and some other diners stay away.', 'Lower income and higher costs hurt the brewer.'],
    ['of the fee for a deal', 'leverage_debt', 'If it breaks the deal it owes $2 billion.', 'The brewer owes $2 billion after its merger.'],
    [
      'of a price',
      'leverage_debt',
      'It was sold for $4 billion, or $8 billion once the borrowings are counted.',
      'It sold $4 billion of debt.',
    ],
    ['of a loan', 'capex_overcommit', 'It took $5 billion secured on processors.', 'It spent $5 billion on processors and data centers.'],
    [
      'of a fine',
      'concentration',
      'The fine is 30% of its turnover at Barnes.',
      'Hit by a fine from Brussels, the brewer said that one chain makes up 40% of its turnover.',
    ],
    ['of too little', 'demand_shortfall', 'Airlines cannot get enough.', 'Airlines cannot get enough customers.'],
    ['of what diners love', 'demand_shortfall', 'Diners cannot get enough of its pies.', 'The pubs cannot get enough diners.'],
    [
      'of what insurers pay',
      'legal_fraud',
      'Insurers paid false claims.',
      'Prosecutors said the insurer Marlow Life had paid false claims.',
    ],
    ['of a swing to profit', 'earnings_weakness', 'It swung from a loss of $2 million to a profit.', 'It swung from a profit to a loss.'],
    ['of a bid', 'demand_shortfall', 'Marlow said it would buy smaller Barnes.', 'Marlow said it would buy fewer hops.'],
    ['of the price of oil', 'execution', 'Oil fell as supply woes waned.', 'The brewery closed as supply woes grew.'],
    ['of thrift', 'liquidity_crunch', 'It will burn less cash.', 'It will burn more cash.'],
    ['of a verdict that does not stand', 'legal_fraud', "Judges overturned a jury's verdict.", "The brewer awaits a jury's verdict."],
  ])('%s: %s', (_, theme, other, meant) => {
    expect(themesOf(other)).not.toContain(theme);
    expect(themesOf(meant)).toContain(theme);
  });
});

describe('troubles that are over', () => {
  test.each<[ThemeId, over: string, present: string]>([
    ['liquidity_crunch', 'The ferry line has left bankruptcy.', 'The ferry line is near bankruptcy.'],
    ['liquidity_crunch', 'The bank survived a liquidity crunch.', 'The bank faces a liquidity crunch.'],
    ['competition', 'The price war has ended.', 'The price war has spread.'],
    ['leverage_debt', 'The mill, once saddled with debt, lends to its growers.', 'The mill, saddled with debt, cannot pay its growers.'],
    ['leverage_debt', 'The bank has repaid its bailout.', 'The bank has asked for a bailout.'],
    ['earnings_weakness', 'The tannery has put years of losses behind it.', 'The tannery has had years of losses.'],
    ['execution', 'The yard overcame production delays.', 'The yard blames production delays.'],
    ['leverage_debt', 'The debt crisis is a distant memory.', 'The debt crisis is a daily worry.'],
    ['demand_shortfall', 'Pubs will absorb this glut of beer.', 'Pubs suffer from this glut of beer.'],
    ['liquidity_crunch', 'Rate cuts eased the credit crunch.', 'Rate cuts failed to ease the credit crunch.'],
    ['macro_policy', 'Rate cuts can soften the recession.', 'Nothing can soften the recession.'],
    ['liquidity_crunch', 'There was no credit crunch.', 'The Fed could not ease the credit crunch.'],
    ['liquidity_crunch', 'The lender did not suffer a run on deposits.', 'The lender did not stem the run on deposits.'],
    ['execution', 'The strike did not stop production at the plant.', 'The strike stopped production at the plant.'],
    ['leverage_debt', 'The company did not stop payments or default on any loan.', 'The company did default on a loan.'],
    ['macro_policy', 'It has no plan to halt trade or impose new tariffs.', 'It plans to halt trade or impose new tariffs.'],
    ['leverage_debt', 'It did not ease its rules or default on a loan.', 'It did ease its rules and default on a loan.'],
    ['volatility_selloff', 'The data did not cause a selloff.', 'The data did not reverse the selloff.'],
    ['volatility_selloff', 'The index broke its six-day losing streak.', 'The index extended its six-day losing streak.'],
    ['legal_fraud', 'A judge overturned its conviction for fraud.', 'A judge upheld its conviction for fraud.'],
    ['legal_fraud', 'The court quashed the fraud conviction.', 'The court overturned a dismissal of the fraud lawsuit.'],
    ['macro_policy', 'Rates are heading back down.', 'Interest rates are heading back up.'],
    ['macro_policy', 'His plan reduces the deficit to 3% of GDP.', 'His plan raises the deficit to 8% of GDP.'],
    ['volatility_selloff', 'Stocks have doubled since hitting a 12-year low.', 'Stocks have halved, hitting a 12-year low.'],
  ])('%s: %s', (theme, over, present) => {
    expect(themesOf(over)).not.toContain(theme);
    expect(themesOf(present)).toContain(theme);
  });
});

describe('years long past', () => {
  const crash = 'Shares crashed in 2008.';

  test('what was then raises no theme', () => {
    expect(themesOf(crash, '2008-10-09')).toContain('volatility_selloff');
    expect(themesOf(crash, '2025-10-09')).not.toContain('volatility_selloff');
    expect(themesOf(crash)).toContain('volatility_selloff');
    expect(themesOf(`${crash} The brewer was founded in 2021.`)).not.toContain('volatility_selloff');
  });

  test('the years of a model are none of those', () => {
    expect(themesOf('The fault in old and 2003-2007 Mallows led to lawsuits.', '2025-10-09')).toContain('legal_fraud');
  });

  test('what is compared with then does', () => {
    expect(themesOf('Shares crashed as never since the panic of 2008.', '2025-10-09')).toContain('volatility_selloff');
  });

  test('what was then is quoted where the theme is raised now', () => {
    const [theme] = found(`${crash} Stocks tumbled 7% on Monday.`, '2025-10-09');
    expect(theme?.evidence).toHaveLength(2);
    const losses = 'Profit slumped by half. The brewer issued a profit warning. ';
    expect(found(`${losses}It had made a net loss in 2008.`, '2025-10-09')[0]?.evidence).toHaveLength(3);
    expect(found('It had made a net loss in 2008.', '2025-10-09')).toEqual([]);
  });

  test('crowds nothing of today out', () => {
    const [theme] = found(
      `${crash} In 1987 stocks crashed 22%. Stocks tumbled 7% on Monday. Nobody knew why. Gold was volatile.`,
      '2025-10-09',
    );
    expect(theme?.evidence).toHaveLength(4);
  });
});

describe('a time that the sentence sets itself', () => {
  test.each<[then: string, now: string]>([
    ['Ten years ago the brewer nearly went bankrupt.', 'The brewer nearly went bankrupt.'],
    ['Back then shares crashed by half.', 'Shares crashed by half.'],
    ['Output doubled in May: a strike had shut its plants then.', 'Output halved in May: a strike has shut its plants.'],
    [
      'Ten years ago the family sold the brewer. Creditors had frozen its accounts.',
      'This year the family sold the brewer. Creditors had frozen its accounts.',
    ],
  ])('%s', (then, now) => {
    expect(themesOf(then)).toEqual([]);
    expect(themesOf(now)).not.toEqual([]);
  });

  test('is no other where the sentence compares it with today', () => {
    expect(themesOf('Ten years ago it owed nothing, and now it is saddled with debt.')).toContain('leverage_debt');
  });

  test.each([
    ['Many years ago the ferry line was rich; this week creditors have frozen its accounts.'],
    ['At the time of going to press, creditors had frozen its accounts.'],
    ['The ferry line will be unable to repay its lenders then.'],
    ['Ten years ago the family sold the brewer. The bank had to freeze its accounts, and creditors have frozen the rest.'],
    ['Ten years ago the family sold the brewer. On Friday it said that creditors had frozen its accounts.'],
    ['Ten years ago the family sold the brewer.\n\nCreditors had frozen its accounts.'],
  ])('is none where it goes on today: %s', (text) => {
    expect(themesOf(text)).not.toEqual([]);
  });
});

describe('what is called by the words of a phrase', () => {
  test('raises nothing', () => {
    expect(themesOf('The band, Credit Crunch, played until midnight with a singer from Oslo.')).toEqual([]);
    expect(themesOf('The band fears a credit crunch, and its singer from Oslo left.')).toContain('liquidity_crunch');
  });

  test('is told from a heading', () => {
    expect(themesOf('Banks Brace for Credit Crunch')).toContain('liquidity_crunch');
    expect(themesOf('Banks & Credit Crunch: the lenders that may follow')).toContain('liquidity_crunch');
    expect(themesOf('Shares Sink as Trade War Fears Spread; brokers are glum')).toContain('macro_policy');
  });
});

describe('one phrase in passing', () => {
  const about = 'The brewer opened a pub on the river. '.repeat(7);
  const once = 'Homes nearby are in negative equity. ';
  const backed = 'It is saddled with debt and defaulted on its bonds. ';

  test('raises a theme in a short text', () => {
    expect(themesOf(once)).toContain('leverage_debt');
  });

  test('raises none in a long one, unless another sentence or phrase bears it out', () => {
    expect(themesOf(about + once)).not.toContain('leverage_debt');
    expect(themesOf(about + once + backed)).toContain('leverage_debt');
    expect(themesOf(about + backed)).toContain('leverage_debt');
  });

  test('raises cautious buyers in a short text, and not by the way in a longer one', async () => {
    const demand = 'Drinkers at Boeing are counting every penny. ';
    expect(await tells(demand)).toContain('demand_shortfall');
    expect(await tells(about + demand)).not.toContain('demand_shortfall');
    expect(await tells(`${about}${demand}Orders dried up. `)).toContain('demand_shortfall');
  });

  test('raises tariffs in a short text, and not in a longer one that has no more to say of them', () => {
    const tariffs = 'Its kegs are subject to tariffs. ';
    expect(themesOf(tariffs)).toContain('macro_policy');
    expect(themesOf(about + tariffs)).not.toContain('macro_policy');
    expect(themesOf(`${about}${tariffs}Inflation quickened again. `)).toContain('macro_policy');
  });

  test('raises none in a few sentences as long as many', () => {
    const long = `The brewer opened a pub on the river${', a shop on the quay, a hall by the church'.repeat(9)}. `;
    expect(themesOf(`${long}Its kegs are subject to tariffs. `)).toContain('macro_policy');
    expect(themesOf(`${long.repeat(3)}Its kegs are subject to tariffs. `)).not.toContain('macro_policy');
  });

  test('raises the debt of a company only where more is told of it', async () => {
    const debt = 'Homes near Boeing are in negative equity. ';
    expect(await tells(debt)).toContain('leverage_debt');
    expect(await tells(about + debt)).not.toContain('leverage_debt');
    expect(await tells(`${about}${debt}It owes $2 billion to its lenders. `)).toContain('leverage_debt');
  });

  test('raises results that a long text tells in its first sentence, which says it twice', () => {
    const weak = 'Profit slumped by half, and the ferry line issued a profit warning. ';
    expect(themesOf(weak + about)).toContain('earnings_weakness');
  });

  test('raises the results of a company only where more is told of them', async () => {
    const weak = 'Boeing cut its outlook for the year. ';
    expect(await tells(weak)).toContain('earnings_weakness');
    expect(await tells(about + weak)).not.toContain('earnings_weakness');
    expect(await tells(`${about}${weak}Profit halved in spring. `)).toContain('earnings_weakness');
  });

  test('raises no shares that a report says once that a holder sold', async () => {
    const sale = 'The Allens sold their shares in Boeing years ago. ';
    expect(await tells(sale)).toContain('lockup_selling');
    expect(await tells(about + sale)).not.toContain('lockup_selling');
  });

  test('raises a crime, and no other quarrel', () => {
    expect(themesOf(`${about.repeat(3)}Prosecutors charged the ferry line with fraud. ${about}`)).toContain('legal_fraud');
    expect(themesOf(`${about.repeat(3)}Passengers filed a lawsuit against the ferry line. ${about}`)).not.toContain('legal_fraud');
    expect(themesOf('Passengers filed a lawsuit against the ferry line.')).toContain('legal_fraud');
    expect(themesOf(`${about.repeat(3)}A court found that the ferrymen had been late. ${about}`)).not.toContain('legal_fraud');
    const pleasure = 'It is a guilty pleasure, though a lawsuit against the ferry line goes on. ';
    expect(themesOf(`${about.repeat(3)}${pleasure}${about}`)).not.toContain('legal_fraud');
  });

  test('raises none of a company that the text does not name, unless the text opens with it', () => {
    const strike = 'Workers at the ferry line walked out over pay. ';
    expect(themesOf(strike)).toContain('execution');
    expect(themesOf(about + strike)).not.toContain('execution');
    expect(themesOf(strike + about)).toContain('execution');
    expect(themesOf(`${about}${strike}Crossings were delayed for weeks. `)).toContain('execution');
  });

  test('raises what befalls whole markets or is grave, though none is named', () => {
    expect(themesOf(`${about}Stocks tumbled 7% on Monday. `)).toContain('volatility_selloff');
    expect(themesOf(`${about}Demand for barrels has dried up. `)).toContain('demand_shortfall');
    expect(themesOf(`${about}The ferry line may run out of cash by the end of the month. `)).toContain('liquidity_crunch');
  });

  test('raises that customers are few, whom nobody names', () => {
    expect(themesOf(`${about}Two customers account for 58% of its sales. `)).toContain('concentration');
    expect(themesOf(`${about}A quarter of sales came from candles. `)).not.toContain('concentration');
    expect(themesOf('A quarter of sales came from candles.')).toContain('concentration');
  });
});

describe('too little to be a risk', () => {
  test.each<[ThemeId, little: string, much: string]>([
    ['bubble_valuation', 'Marlow shares trade at 14 times forward earnings.', 'Marlow shares trade at 64 times forward earnings.'],
    [
      'bubble_valuation',
      'Marlow shares trade at 24 times forward earnings.',
      'Marlow shares trade at 24 times forward earnings, well above their average.',
    ],
    ['bubble_valuation', 'Marlow shares trade at 4 times forward sales.', 'Marlow shares trade at 28 times forward sales.'],
    ['bubble_valuation', 'Marlow at 8 times sales is a bargain.', 'Marlow at 8 times sales is overvalued.'],
    ['concentration', 'Pizza Hut accounts for 11% of profit at Yum.', 'Pizza Hut accounts for 51% of profit at Yum.'],
  ])('%s: %s', async (theme, little, much) => {
    expect(await tells(little)).not.toContain(theme);
    expect(await tells(much)).toContain(theme);
  });
});
