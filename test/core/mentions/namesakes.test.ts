import { describe, expect, it } from 'vitest';
import { marks } from './marks.ts';

describe('a coin that is called as a firm of the text', () => {
  it('is not marked where the firm is called short', async () => {
    const text = 'Roche fell 1% as it agreed to buy Spark Therapeutics (Nasdaq: ONCE) for $114 a share, while Spark gained less than 6%.';
    expect(await marks(text, '2019-02-25')).not.toContain('Spark=CRYPTO:SPK');
  });

  it('is marked where the firm is who made the coin', async () => {
    expect(await marks('The Stellar Development Foundation said that Stellar had 12 million accounts.')).toContain('Stellar=CRYPTO:XLM');
  });
});

describe('who and what else has the name', () => {
  it.each([
    // Towns, rivers, streets and courses.
    ['A reactor ran by itself at Oklo two billion years ago.', []],
    ['Oklo shares rose 12% on news of a reactor.', ['Oklo=US:OKLO']],
    ['Deputies from Otter Tail County dragged the lake. The Otter Tail is high.', []],
    ['Shares of Otter Tail rose as the utility raised its forecast.', ['Otter Tail=US:OTTR']],
    // A refiner has the name of a miner; the text is about bitcoin.
    [
      'Bitcoin miner Marathon beat estimates as bitcoin rose. Though its host in Ohio failed, Marathon has moved on. Marathon shares fell 2%.',
      ['Bitcoin=CRYPTO:BTC', 'Marathon=US:MARA', 'bitcoin=CRYPTO:BTC', 'Marathon=US:MARA', 'Marathon=US:MARA'],
    ],
    ['Barges left Renk by night. Bakers across the Mashreq ran out of flour.', []],
    ['Shares in Renk rose 7%. The lender Mashreq raised its dividend.', ['Renk=DE:R3NK', 'Mashreq=AE:MASQ']],
    ['It rained in Porto Seguro and in São Martinho do Porto.', []],
    ['Porto Seguro raised its dividend, and profit at the insurer rose 9%.', ['Porto Seguro=BR:PSSA3']],
    ['The filly ran fourth at Churchill Downs on the first Saturday in May.', []],
    ['Shares of Churchill Downs fell 3% after the owner of casinos cut its dividend.', ['Churchill Downs=US:CHDN']],
    ['The Blue Nile meets the White Nile at Khartoum. They wintered on the banks of Plum Creek.', []],
    ['Trees fell in Lincoln National Forest and on the Canadian National Exhibition grounds.', []],
    ['Shares of Lincoln National rose 2% and Canadian National cut its outlook.', ['Lincoln National=US:LNC', 'Canadian National=US:CNI']],
    ['Alcoa, Tenn., has a duck pond. Swimmers from Alcoa won the relay.', []],
    ['Alcoa will idle a smelter in Ferndale, the union said.', ['Alcoa=US:AA']],
    // Saints, poems and historians.
    ['A lamp burns for St Barbara at the mouth of the mine.', []],
    ['St Barbara produced more gold, and shares in St Barbara rose 4%.', ['St Barbara=AU:SBM', 'St Barbara=AU:SBM']],
    ['The island of Omeros is an island of fishermen, and the wars of Appian are wars of Romans.', []],
    ['Shares of Omeros doubled, and Appian posted revenue of $170 million.', ['Omeros=US:OMER', 'Appian=US:APPN']],
    ['Horace Mann thought that schools make a republic. Godfrey Phillips kept wicket.', []],
    ['Punters like McAfee, who kicked for Indianapolis, are rare.', []],
    // Whoever owns a mine, and whoever speaks.
    ['Canadian miner Continental Gold agreed to be sold. Continental shareholders will get cash.', []],
    ['Sales of tyres rose 4% at Continental, and Continental shareholders will get more.', ['Continental=DE:CON', 'Continental=DE:CON']],
    [
      'Executives of Apple, Dell and AT&T spoke. “We worry,” said Curtis Trimble, a vice president at Dell.',
      ['Apple=US:AAPL', 'Dell=US:DELL', 'AT&T=US:T', 'Dell=US:DELL'],
    ],
    // Birds, orders at the dinner table, and dynasties.
    ['A Canada Goose bit the vicar.', []],
    ['Shares of Canada Goose fell 6% after the maker of parkas cut its forecast.', ['Canada Goose=US:GOOS']],
    ['A jar of the Northern Dynasty was found in the moat.', []],
    ['Tariffs hurt Alcon, said a strategist.', ['Alcon=US:ALC']],
    ['Old Navy sales fell 2%. Olive Garden sales rose 4%.', ['Old Navy=US:GAP', 'Olive Garden=US:DRI']],
    // Buildings and grounds that bear a name.
    ['The Garmin Farm shop was closed, and Atlassian Hall had no heating.', []],
    ['AGCO farm machines are built in Jackson.', ['AGCO=US:AGCO']],
    ['Garmin shops were full, the company said.', ['Garmin=US:GRMN']],
  ])('%s', async (text, expected) => expect(await marks(text)).toEqual(expected));
});

describe('who else is meant', () => {
  it.each([
    // Initials that the text spells out, of somebody or of something else.
    ['Auckland International Airport raised its dividend. AIA shares rose 2%.', ['Auckland International Airport=NZ:AIA', 'AIA=NZ:AIA']],
    ['AIA shares rose 2% in Hong Kong as profit beat forecasts.', ['AIA=HK:1299']],
    ['Each van gets an Advanced Driver Module. One ADM costs $400, and shares of Ford rose on the profit.', ['Ford=US:F']],
    ['ADM shares rose 3% on higher profit.', ['ADM=US:ADM']],
    // Half of a pair that no list knows.
    ['Nvidia and Tesla rose, and shares of Crate & Target’s owner fell 3% on lower profit.', ['Nvidia=US:NVDA', 'Tesla=US:TSLA']],
    // An office, however many companies stand around it.
    ['A former Nvidia CTO raised $20 million from Google and Tesla.', ['Nvidia=US:NVDA', 'Google=US:GOOGL', 'Tesla=US:TSLA']],
    // A firm with the name of a coin.
    ['The hotel operator Celestia Group reported a profit. Shares of Celestia rose 3%.', []],
    ['Shares of miners fell. Celestia fell 3% to $7 as traders sold bitcoin.', ['Celestia=CRYPTO:TIA', 'bitcoin=CRYPTO:BTC']],
  ])('%s', async (text, expected) => expect(await marks(text)).toEqual(expected));
});

describe('what teams and bodies do', () => {
  it.each([
    // A result, not a price.
    ['Alstom fell 3-1 at Belfort.', []],
    ['Alstom fell 2-3% in Paris.', ['Alstom=FR:ALO']],
    ['Alstom sold 20-30 trams a month. Alstom plans 3-4 new depots.', ['Alstom=FR:ALO', 'Alstom=FR:ALO']],
    ['Airbus delivered 50–60 jets in May.', ['Airbus=FR:AIR']],
    ['Telekom Malaysia beat Sabah, 77-70. Etisalat lost to Al Ain, 4-1.', []],
    ['Telekom Malaysia beat forecasts, and its shares rose 2%.', ['Telekom Malaysia=MY:TM']],
    ['Latvia’s Telekom said profit rose, and Alstom fell.', ['Alstom=FR:ALO']],
    ['The North West saw rents rise, Alstom said.', ['Alstom=FR:ALO']],
    ['Etisalat beat forecasts for the 6-12 months ahead.', ['Etisalat=AE:EAND']],
    // Initials of something else, where nothing is said of markets.
    ['The NYA cohort starts in June.', []],
    ['The OEX form is in the top drawer.', []],
    ['The VIX is at 22.', ['VIX=INDEX:VIX']],
    ['Where will the DAX be in June?', ['DAX=INDEX:DAX']],
    ['The OEX fell 2% as stocks slid.', ['OEX=INDEX:OEX']],
    ['The FTSE 100 was flat and the SMI gained 1%.', ['FTSE 100=INDEX:FTSE', 'SMI=INDEX:SMI']],
    // A phrase that goes on.
    ['Best Buy of the month is a Rioja at nine euros.', []],
    ['Shares of Best Buy fell 4%.', ['Best Buy=US:BBY']],
    ['Analog Devices of Norwood cut its forecast, and its shares fell.', ['Analog Devices=US:ADI']],
  ])('%s', async (text, expected) => expect(await marks(text)).toEqual(expected));
});

describe('what stands away from business and has only the name', () => {
  it.each([
    // Races, planes and cars have an article, companies have none.
    ['She came fourth at the Deutsche Bank, a shot behind, after a bogey in the wind.', []],
    ['He came fourth at the Goldman Sachs, and at the Morgan Stanley he missed the cut.', []],
    ['A hurdler won the Morgan Stanley in Osaka in the rain.', []],
    ['The Swede won the Northern Trust in Boston by two.', []],
    ['Staff of the Northern Trust branch in Boston won a raise.', ['Northern Trust=US:NTRS']],
    ['The Mastercard lawsuit was settled out of court.', ['Mastercard=US:MA']],
    ['The Morgan Stanley partner gave a bench to the park.', ['Morgan Stanley=US:MS']],
    ['The Deutsche Bank chief retires in May.', ['Deutsche Bank=US:DB']],
    ['A Hyundai engineer spoke to the town council.', ['Hyundai=KR:005380']],
    ['The Goldman Sachs board met on Tuesday.', ['Goldman Sachs=US:GS']],
    // Grounds.
    ['They trailed by six at PayPal before the rain came.', []],
    ['The home opener at Citizens Bank was rained off.', []],
    ['He leads a team at PayPal that builds the app.', ['PayPal=US:PYPL']],
    ['Overtime at Paycom rose as the firm cut staff, workers said.', ['Paycom=US:PAYC']],
    // What anybody has, and what is called so.
    ["The coach rested six players. Two goals came from Target's left back.", []],
    ["In March Roblox's new age checks begin.", ['Roblox=US:RBLX']],
    ["Target's left-hand lane of tills was shut.", ['Target=US:TGT']],
    ['Grandpa would say: buy Hershey, and eat it in the car.', []],
    ['Analysts say buy Hershey as cocoa falls.', ['Hershey=US:HSY']],
    ['The match was lost. Experian a hill, Paycom a lake, said the coach of the team.', []],
    ['The match was lost. The coach blamed Experian for the leak of the names of his team.', ['Experian=GB:EXPN']],
    // A word with its article.
    ['The Shell was closed on Sunday for repairs.', []],
    ['The Square was closed for the dance until noon.', []],
    ['Square was closed to new users on Monday, the company said.', ['Square=US:XYZ']],
    ['Shell closed the refinery on Sunday.', ['Shell=US:SHEL']],
  ])('%s', async (text, expected) => {
    expect(await marks(text)).toEqual(expected);
  });
});
