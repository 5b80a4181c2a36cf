import { describe, expect, it } from 'vitest';
import { marks } from './marks.ts';

describe('what stands there and is not the company', () => {
  it.each([
    // Places of a dateline, and the same place below it.
    [
      'WASHINGTON/ZURICH - Tariffs hit Novartis and UBS, whose shares fell. Zurich was closed for a holiday.',
      ['Novartis=US:NVS', 'UBS=US:UBS'],
    ],
    ['NEW YORK/TARGET - Stocks fell and shares of UBS slid.', ['UBS=US:UBS']],
    ['LONDON/ZURICH (Wire) - Stocks fell. Zurich rose 2% after the insurer raised its dividend.', ['Zurich=CH:ZURN']],
    // An adjective.
    [
      "Turkcell's American shares fell. Delta, United and JetBlue slid.",
      ['Turkcell=US:TKC', 'Delta=US:DAL', 'United=US:UAL', 'JetBlue=US:JBLU'],
    ],
    ['Delta, United and American fell 2%.', ['Delta=US:DAL', 'United=US:UAL', 'American=US:AAL']],
    // Whom the company is called after: by the whole name, and by the surname after it.
    ['John Deere was a blacksmith. In 1837 Deere made a plough from a saw blade.', []],
    ['Walt Disney lived in Kansas City. Disney was thirty when the first short came out.', []],
    ['Eli Lilly quietly dropped a rule for nurses. Lilly shares rose 2%.', ['Eli Lilly=US:LLY', 'Lilly=US:LLY']],
    ['Hugo Boss no longer dresses the team. Hugo Boss shares fell 2%.', ['Hugo Boss=DE:BOSS', 'Hugo Boss=DE:BOSS']],
    ['John Deere drew fire from farmers. Farmers won in court. Deere shares fell 3%.', ['John Deere=US:DE', 'Deere=US:DE']],
    ['Walt Disney wept when he saw the film. Walt Disney shares rose 1% on the news.', ['Walt Disney=US:DIS']],
    [
      'Beside the founder, Eli Lilly, the drugmaker, said it would invest. Eli Lilly will hire 400 people.',
      ['Eli Lilly=US:LLY', 'Eli Lilly=US:LLY'],
    ],
    ['Levi Strauss was a family business for decades. Teenagers dance in jeans.', ['Levi Strauss=US:LEVI']],
    ['Charles Schwab was a child of its time. Schwab shares rose 2%.', ['Charles Schwab=US:SCHW', 'Schwab=US:SCHW']],
    ['Ford closed the plant in 2018.', ['Ford=US:F']],
    ['Charles Schwab, a steel man, lived on the drive. Later Schwab sold the house.', []],
    ['Disney cut 7,000 jobs. The founder, Walt Disney, once let half his studio go.', ['Disney=US:DIS']],
    ['John Deere was a blacksmith. Shares of Deere fell after it cut its forecast.', ['Deere=US:DE']],
    ['The strike at John Deere is over. Workers at Deere get 10% more.', ['John Deere=US:DE', 'Deere=US:DE']],
    ['Walt Disney agreed to sell ABC. Disney would rather run parks.', ['Walt Disney=US:DIS', 'Disney=US:DIS']],
    ['Charles Schwab added a million brokerage accounts. Founder Charles Schwab is 88.', ['Charles Schwab=US:SCHW']],
    ['Pandora opened the jar, and out flew sickness, envy and toil.', []],
    ['Pandora opened 40 shops, and shares of the jeweller rose.', ['Pandora=DK:PNDORA']],
    ['Target is planning a smaller store in Queens.', ['Target=US:TGT']],
    ['Target is getting old as a name for a game.', []],
    // A title that the name itself begins with, and ranks of the forces and of a town.
    ['Dr Horton told the parents that the girl would go home on Sunday.', []],
    ['D.R. Horton cut prices of new homes. DR Horton shares fell 3%.', ['D.R. Horton=US:DHI', 'DR Horton=US:DHI']],
    ['Mr Price told the traders of the market that the rates are due.', []],
    ['Shares of Mr Price rose. Mr Price, a retailer of clothes, opened 30 stores.', ['Mr Price=ZA:MRP', 'Mr Price=ZA:MRP']],
    ['Shares of Dr Martens fell 9% after the bootmaker cut its forecast.', ['Dr Martens=GB:DOCS']],
    ['Sheriff Nucor said two men were held.', []],
    ['Lance Corporal Halliburton Reed got the medal at Arras.', []],
    ['Alderman Lennar said the library stays open.', []],
    ['Sheriffs buy routers from Cisco. Lennar said orders for homes rose.', ['Cisco=US:CSCO', 'Lennar=US:LEN']],
    ['He was a corporal before he ran Halliburton, which raised its dividend.', ['Halliburton=US:HAL']],
    // Who has a given name of another language.
    ['Jörg Zalando won the race before Uwe Hensoldt.', []],
    ['Zalando won the bidding. Shares of Hensoldt rose 2%.', ['Zalando=DE:ZAL', 'Hensoldt=DE:HAG']],
    // A trade behind the name.
    ['In the novel, Halliburton the painter is in love with Nucor the priest.', []],
    [
      'For Halliburton the judge was the wrong one, its lawyers said. Shares of Halliburton fell.',
      ['Halliburton=US:HAL', 'Halliburton=US:HAL'],
    ],
    ['The label gave Zalando the singer at half her fee. Shares of Zalando rose.', ['Zalando=DE:ZAL', 'Zalando=DE:ZAL']],
    ['At Zalando the singer who opened the shop is well known.', ['Zalando=DE:ZAL']],
    // A town has the name of a saint; what is short for a month is nobody's.
    ['Shares in São Paulo slid. In São Paulo Embraer lost 3%.', ['Embraer=US:EMBJ']],
    ['Near San Sebastian Iberdrola opened a plant, and Iberdrola shares rose.', ['Iberdrola=ES:IBE', 'Iberdrola=ES:IBE']],
    ['This Jan Zalando sold more coats than last year.', ['Zalando=DE:ZAL']],
    ['Dr Martens raised its prices.', ['Dr Martens=GB:DOCS']],
    // A town, by its council, its mayor or its state.
    ["Nokia's town council voted to close the library.", []],
    ["Google's town hall on Thursday was tense, staff said.", ['Google=US:GOOGL']],
    ["Tesco's town shops sell more, the grocer said.", ['Tesco=GB:TSCO']],
    ['In the market town of Nokia, prices of homes fell.', []],
    ['In the home town of Target, people rally for the retailer.', ['Target=US:TGT']],
    ['From the city of Boeing, Seattle, comes a new airline. Shares of Boeing rose 2%.', ['Boeing=US:BA', 'Boeing=US:BA']],
    ['The town of Nokia gave its name to Nokia. Shares of Nokia rose.', ['Nokia=US:NOK', 'Nokia=US:NOK']],
    ['Cisco, Texas, has one traffic light. The mayor of Cisco says that is enough.', []],
    ['In the case against Google, Texas, joined by 15 states, says the firm abused its power.', ['Google=US:GOOGL']],
    ['The union won at Volkswagen, Tennessee, in 2024.', ['Volkswagen=DE:VOW3']],
    ['Besides Tesla, Nevada, rich in lithium, wooed Panasonic.', ['Tesla=US:TSLA', 'Panasonic=JP:6752']],
    ['Cisco, Texas Instruments and Qualcomm fell.', ['Cisco=US:CSCO', 'Texas Instruments=US:TXN', 'Qualcomm=US:QCOM']],
    ["Workers at Cisco, California's largest, were told on Monday.", ['Cisco=US:CSCO']],
    // A bar, a race, a union and a virus.
    ['We ended up in a bar called DAX, two streets from the station.', []],
    ['An index called DAX fell 2%; shares slid.', ['DAX=INDEX:DAX']],
    ['The pub called Diageo when the beer ran out.', ['Diageo=US:DEO']],
    ['Wall Street called Nvidia a buy.', ['Nvidia=US:NVDA']],
    ['After 400 laps the Coca-Cola 600 was held up by rain.', []],
    ['The Nvidia 800 will ship in June.', ['Nvidia=US:NVDA']],
    ['The Coca-Cola 600 million people drink is sweet.', ['Coca-Cola=US:KO']],
    ['The Southwest Airlines Pilots Association elected a new president.', []],
    ['Southwest Airlines pilots rejected the offer.', ['Southwest Airlines=US:LUV']],
    ['Cases of Delta fell through September, then Omicron came.', []],
    ['The fortunes of Snap rose last year as its users grew.', ['Snap=US:SNAP']],
    ['Shares of Delta fell through September, then they rose.', ['Delta=US:DAL']],
    // In German, French and Spanish, where no word of English helps.
    ['Die Aktie von Bayer steigt am Montag um drei Prozent.', ['Bayer=DE:BAYN']],
    ['Im Dax verliert die Aktie von Adidas vier Prozent.', ['Dax=INDEX:DAX', 'Adidas=DE:ADS']],
    ['Der Bayer verkauft seinen Hof und zieht nach Berlin.', []],
    ['Frau Henkel verkauft Blumen auf dem Markt. Henkel, 81, kommt aus Bonn.', []],
    ["L'action TotalEnergies gagne 1 % à Paris.", ['TotalEnergies=US:TTE']],
    ['Orange annonce 500 départs, et les actionnaires approuvent.', ['Orange=FR:ORA']],
    ['Continental streicht 3000 Stellen in der Verwaltung.', ['Continental=DE:CON']],
    ['Orange ferme ses plages après la tempête. La mairie annonce une réunion.', []],
    ['Meta anuncia lluvias en los Llanos.', []],
    ['Santander gana 2-1 al Oviedo. El delantero marcó dos goles.', []],
    ['Chez Target, as fans call it, opened a cafe.', []],
    ['Le carrefour ferme pour travaux. Madame Renault ferme sa boutique.', []],
    ['Las acciones de Inditex suben. Repsol anuncia un dividendo.', ['Inditex=ES:ITX', 'Repsol=ES:REP']],
    // Another of the name.
    ['He founded Celsius, sold its own token and pleaded guilty after FTX collapsed.', ['Celsius=ORG:celsius-network', 'FTX=ORG:ftx']],
    ['Celsius shares rose 5% after the maker of energy drinks beat forecasts.', ['Celsius=US:CELH']],
    ['Shares of UBS fell. The maker of Trico wipers filed for bankruptcy with billions of debt.', ['UBS=US:UBS']],
    ['TriCo shares rose 3% after the lender beat forecasts.', ['TriCo=US:TCBK']],
    ['Talen shares rose as its Susquehanna plant sold power to Amazon.', ['Talen=US:TLN', 'Amazon=US:AMZN']],
    ['The week ahead: Nike, FedEx and Micron report earnings; Fed’s Williams speaks.', ['Nike=US:NKE', 'FedEx=US:FDX', 'Micron=US:MU']],
    ['Williams shares rose 2% as the pipeline operator raised its forecast.', ['Williams=US:WMB']],
    ['Stocks rose before S&P flash PMIs; the S&P 500 gained 1%.', ['S&P 500=INDEX:SPX']],
    ['Shares of Tyson fell. Visa issues would hit 300 workers, the union said.', ['Tyson=US:TSN']],
    ['Shares of Tyson fell. The plant was bought by IBP in 1988, and built by Sperry-New Holland.', ['Tyson=US:TSN']],
    [
      'Shares of Installed Building Products (IBP) rose; IBP fits insulation.',
      ['Installed Building Products=US:IBP', 'IBP=US:IBP', 'IBP=US:IBP'],
    ],
    ['Profit and shares rose at growers. Watch for Orange hawkweed in the beds.', []],
    ['Profit and shares rose at Orange as sales grew.', ['Orange=FR:ORA']],
    ['Crypto tokens slid: Luna lost 99%, and LUNC traded at $0.000056.', ['Luna=CRYPTO:LUNC', 'LUNC=CRYPTO:LUNC']],
    ['Luna lost her cat and asked for a token of thanks.', []],
    ['Nvidia is the Goldman Sachs of chips, investors joke.', ['Nvidia=US:NVDA']],
    ['The probe will fly to Mars, said Rocket Lab, whose shares rose.', ['Rocket Lab=US:RKLB']],
    ['Tether, which issues USDT, earned billions on its Treasury bills.', ['Tether=ORG:tether-holdings', 'USDT=CRYPTO:USDT']],
    // A bourse among bourses.
    ['Zurich said profit rose 6%. Insurers in Paris fell.', ['Zurich=CH:ZURN']],
    ['Shares in Beazley in London rose 40% after Zurich raised its offer for the insurer.', ['Beazley=GB:BEZ', 'Zurich=CH:ZURN']],
    ['Paris rose 1% and Zurich closed lower as insurers fell.', []],
    // A buyer, and a planet.
    ['Kellanova rose 3% after its sale to Mars was cleared.', ['Kellanova=ORG:mars', 'Mars=ORG:mars']],
    ["The rocket maker's next flight is to Mars; Rocket Lab shares rose 3%.", ['Rocket Lab=US:RKLB']],
    // Anything is launched.
    ['Gemini, launched by Google in 2023, gained users.', ['Google=US:GOOGL']],
    ["Apollo, launched in 1961, cost $25 billion, and contractors' profits and shares rose.", []],
    ['Crypto tokens rose. Aster, launched in September, is far below its peak.', ['Aster=CRYPTO:ASTER']],
    // A word too, as far as the sentence speaks of business.
    [
      'The minister spoke of floods. Demand, revenue and profit will fall, hurting exporters such as Titan. The police chief, the mayor and the actress were there, and a band played songs.',
      ['Titan=IN:TITAN'],
    ],
    [
      'The minister spoke of floods. Profit will fall, hurting places such as Titan. The police chief, the mayor and the actress were there, and a band played songs.',
      [],
    ],
    // Whose home a country is.
    [
      'Metro, the Montreal grocer, rose 2%. Shares in Adidas fell after the German group cut its forecast.',
      ['Metro=CA:MRU', 'Adidas=DE:ADS'],
    ],
    ['Metro was among the top fallers. Shares in the German group lost 3% after it cut its forecast.', ['Metro=DE:B4B']],
    ["Domino's fell 4%. Shares in the Australian company Woolworths rose.", ["Domino's=US:DPZ", 'Woolworths=AU:WOW']],
    ["Shares in Domino's fell 9% after the pizza chain and its Australian franchisee cut forecasts.", ["Domino's=US:DPZ"]],
  ])('%s', async (text, expected) => expect(await marks(text)).toEqual(expected));
});

describe('ordinary words, people and places', () => {
  it.each([
    'Bake the apple pie until golden. Apple butter keeps for months.',
    'President Ford signed the bill in 1975, and Betty Ford watched.',
    'The river runs through the Amazon rainforest for 4,000 miles.',
    'Cunha finished low and the captain headed in a corner. United\u2019s bench emptied on to the grass.',
    'She asked the Gemini app for a recipe at 41 degrees Celsius. Citizens, the state\u2019s insurer of last resort, has fewer policies.',
    'She applied for a visa. Visa applications take a year.',
    'ALL you need IS love, he said. IT is ON.',
    'A target is a target, and the gap between them grew.',
    'The AI chip uses an API; the SEC and GPU makers watch ASIC rules.',
    'Titan may be softer, so start early. The plant likes shade.',
    'The head of growth will Target Asia, and the county of Orange agreed.',
    'Levi Strauss emigrated in 1847, and Charles Schwab, 87, gave to a museum.',
    'WHY I LOVE MY CAT AND MY CAR, AND SO CAN YOU',
    'Aboard the coach, Okuma slept; Shigenobu Okuma had lost a leg.',
    'Unicaja beat Gran Canaria 81-74. In the last minute, Unicaja had led by one.',
    'Adolph Sutro built the baths. On the hill, Sutro planted a forest.',
    // Phrases that a headline writes as a name.
    'Corporate Travel Was Never So Dull',
    'Naughty Dog Eats Wedding Cake',
    'Shoppers Stop to Hear Carols',
    'Nestle the ribs among the beans and pour over the stock.',
    // Units of an army go by letters.
    'Sierra Company took the bridge. Men of Delta Company forded the stream, and Victor Company dug in.',
    'LG Ladies won the derby. A Delta platoon led, and a Target squadron followed.',
    'SPY CHIEF LEAVES. DIA WORKERS MARCH.',
    'Apple Crumble Wins. He had Orange Marmalade and Sage Stuffing.',
    'A Shiba Inu won best in show.',
    'CRISPR snips a gene; students of CRISPR said so.',
  ])('%s', async (text) => expect(await marks(text)).toEqual([]));
  it.each([
    ['Nestlé has its seat in Vevey.', ['Nestlé=CH:NESN']],
    ['Costain has dug a tunnel. Pennon has mended 200 pipes.', ['Costain=GB:COST', 'Pennon=GB:PNN']],
    ['Drax said it would shut a pellet mill.', ['Drax=GB:DRX']],
    ['ETH Zurich won three prizes for its robots.', ['ETH Zurich=ORG:eth-zurich']],
    ['Nestle to Cut Jobs at Two Plants', ['Nestle=CH:NESN']],
    ['Ibstock shares fell 5% after the brickmaker cut its forecast.', ['Ibstock=GB:IBST']],
    [
      'Delta Air Lines said its profit rose. Northern Trust reported a 6% rise in fees.',
      ['Delta Air Lines=US:DAL', 'Northern Trust=US:NTRS'],
    ],
  ])('%s', async (text, expected) => expect(await marks(text)).toEqual(expected));
});

describe('words of business in another sense', () => {
  it.each([
    'Troops on the West Bank let Ford and Shell through, said the nun.',
    'At the flea market, Orange and Sage lamps went for pennies.',
    'An arrest warrant is out; search warrants named Ford and the twins.',
    'The dance company took Oracle and Apple to the fringe.',
    'A ceasefire deal let Ford go home.',
    'The road closed at dusk, and Ford walked home.',
    'The bridge opened at noon; Visa, a mule, crossed it.',
    'Index cards in Sage green named Ford.',
  ])('%s', async (text) => expect(await marks(text)).toEqual([]));
  it.each([
    ['The bank said that Ford would sell bonds.', ['Ford=US:F']],
    ['Wall Street traders like Visa and Orange.', ['Visa=US:V', 'Orange=FR:ORA']],
    ['Gap expects a margin of 9%.', ['Gap=US:GAP']],
    ['Election rally lifts Orange and Next.', ['Orange=FR:ORA', 'Next=GB:NXT']],
    ['Stock of Orange rose in Paris after the deal.', ['Orange=FR:ORA']],
  ])('but %s', async (text, expected) => expect(await marks(text)).toEqual(expected));
});

describe('names in other uses', () => {
  it.each([
    ['Nike, the winged goddess of victory, stands beside Athena in the frieze.', []],
    ['Nike, whose founder Phil Knight turned 87, sells shoes in 190 countries.', ['Nike=US:NKE']],
    ['Morgan Stanley Hicks, 84, of Dayton, died on Sunday at home.', []],
    ['The band plays at Wells Fargo Center on Friday, and gates open at five.', []],
    ['She could not recall the name. Google it, he said.', []],
    ['The bars close at two, and you can Uber home.', []],
    ['Can Uber win back its drivers?', ['Uber=US:UBER']],
    ['A fire broke out in Corning, California, after a storm.', []],
    ['The state DOT closed the bridge; DOT crews will resurface the road.', []],
    ['Her BP fell overnight, and the nurse called the doctor.', []],
    ['Zurich: Swatch and UBS shares slid when trading resumed.', ['Swatch=CH:UHR', 'UBS=US:UBS']],
    [
      'Intercontinental Exchange posted record revenue, and its shares rose. ICE agents raided a plant.',
      ['Intercontinental Exchange=US:ICE'],
    ],
    [
      'Airline stocks fell as fares slid: Delta, United and American lost more than 3%.',
      ['Delta=US:DAL', 'United=US:UAL', 'American=US:AAL'],
    ],
    ['American Airlines cut its profit forecast. American consumers are spending less on travel, it said.', ['American Airlines=US:AAL']],
    ["The market is on Sunday. Lowe's ghost haunts the mill.", []],
    ["McDonald's said sales rose 4% in the quarter.", ["McDonald's=US:MCD"]],
    // Companies in the news of a day.
    ['Airbus and Boeing are racing to build more jets.', ['Airbus=FR:AIR', 'Boeing=US:BA']],
    ['Netflix subscribers in India can watch it from Friday.', ['Netflix=US:NFLX']],
    ['Volkswagen admitted cheating on emissions tests.', ['Volkswagen=DE:VOW3']],
    [
      "Campbell's fell. BHP and Rio rose; Rio Tinto said its shares were cheap.",
      ["Campbell's=US:CPB", 'BHP=US:BHP', 'Rio=US:RIO', 'Rio Tinto=US:RIO'],
    ],
    ['Police in Rio shot two. Rio said the raid was lawful.', []],
    // A name with nothing beside it that speaks of a business.
    ['General Mills, the ballistics officer, spoke of old wars.', []],
    ['Moderna means modern in Italian.', []],
    ['Starbucks asks for 3% more from Monday on, and blames the beans. Its shares rose 0.9%.', ['Starbucks=US:SBUX']],
    ['Gesucht waren die Autobauer: Volkswagen gewann 2,4 Prozent.', ['Volkswagen=DE:VOW3']],
    ['Northrop Grumman delivers in January.', []],
    [
      'Lockheed Martin delivered its last jet, and its shares rose. Northrop Grumman delivers in January.',
      ['Lockheed Martin=US:LMT', 'Northrop Grumman=US:NOC'],
    ],
    ['The play was staged at Ford\u2019s Theatre until spring.', []],
    ['A painting by Rafael Burberry hangs here. Burberry was born in Lima.', []],
    ['The Nike of Samothrace is on view in Paris.', []],
    ['Her daughter Apple graduated. A cat named Oracle slept.', []],
    ['Amazon fires sent smoke to the coast.', []],
    ['UNITED HOLD CITY AS RAIN STOPS PLAY', []],
    ['Shares in Tokyo rose. Apple Rubber Products Inc. is private.', []],
    ['Bumble lost 16% after it cut its forecast.', ['Bumble=US:BMBL']],
    ['Insurer Chubb approached AIG, Insurance Insider reported.', ['Chubb=US:CB', 'AIG=US:AIG']],
    ['Crypto tokens rose. Cosmos holders voted to cut inflation.', ['Cosmos=CRYPTO:ATOM']],
    // Phrases, people and initials that a small company has for its name.
    ['Statistics office SCB said Swedish inflation slowed to 0.9%.', []],
    ['Siam Commercial Bank cut rates. SCB shares rose 3% in Bangkok.', ['Siam Commercial Bank=TH:SCB', 'SCB=TH:SCB']],
    ['China Gas Use Climbs in Winter', []],
    ['China Gas shares rose 3% in Hong Kong.', ['China Gas=HK:384']],
    ['Global Lithium Glut Eases', []],
    ['Liquidation Cascades Hit Bitcoin Traders', ['Bitcoin=CRYPTO:BTC']],
    ['Trump Signs Strategic Minerals Deal With Ukraine', []],
    ['Shares in Strategic Minerals plc (LON: SML) rose 4%.', ['Strategic Minerals=GB:SML', 'SML=GB:SML']],
    ['Big Technologies Rally as Nasdaq Climbs', ['Nasdaq=INDEX:IXIC']],
    ['The Vanguard International Growth Fund returned 12%.', []],
    ['Mangal Lodha said Mumbai housing sales rose 12%.', []],
    ['Orla Mining said output rose. Orla shares rose 4%.', ['Orla Mining=CA:OLA', 'Orla=CA:OLA']],
    ['NCC shares rose 4% in Stockholm after the Swedish builder beat forecasts.', ['NCC=SE:NCC-B']],
    ['NCC shares fell 5% in Mumbai after the Hyderabad builder warned on profit.', ['NCC=IN:NCC']],
  ])('%s', async (text, expected) => expect(await marks(text)).toEqual(expected));
});

describe('names that are words or people too', () => {
  it.each([
    [
      'Kinder Morgan and Energy Transfer rose on strong earnings. Marathon, the refiner, idled a unit in Texas; Valero shares fell.',
      'Marathon=US:MPC',
    ],
    [
      "Carter's said it would cut jobs and close stores; its shares fell 4%. Gap and Nike shares fell on tariffs. Carter's has raised prices.",
      "Carter's=US:CRI",
    ],
    ['Cava and Sweetgreen bounced, while Dutch Bros fell. Wingstop cut its forecast and shares of Shake Shack dropped.', 'Cava=US:CAVA'],
    ['UPS has closed 93 buildings. A UPS driver in Ohio said that routes were longer.', 'UPS=US:UPS'],
    ['Bitcoin and ether fell. Stellar, Hedera and Litecoin have spot funds; tokens of Aptos and Sui dropped.', 'Stellar=CRYPTO:XLM'],
    ['Citigroup sold its wealth arm to Carlyle. Profit rose at Goldman Sachs, and shares of KKR gained.', 'Carlyle=US:CG'],
    ['State Street gained on fees. Jefferies took a hit. Evercore, Lazard and Moelis rose as deals picked up.', 'Jefferies=US:JEF'],
    ['Vikings and Sea Ltd aside, stocks of Baidu and Alibaba rose 3%. Grab and Sea fell in New York.', 'Sea=US:SE'],
  ])('%s', async (text, expected) => expect(await marks(text)).toContain(expected));

  it.each([
    ['Fires in the Amazon fell by half. Amazon said it would buy credits. Amazon shares rose 1%.', 'Amazon', 2],
    ['An emergency was lifted in the Mississippi Delta. Delta resumed flights to Jackson. Shares of Delta Air Lines rose 2%.', 'Delta', 1],
    ['Root gave it away. Ford made the tackle, and Lowe took the kick. Chase went out in the semi-final.', 'Ford', 0],
  ])('%s', async (text, surface, times) =>
    expect((await marks(text)).filter((mark) => mark.startsWith(`${surface}=`))).toHaveLength(times),
  );
});

describe('two names that are words, right beside each other', () => {
  it.each([
    ['Shares of Fox Chase rose 2% after profit at the lender grew.', []],
    ['Shares of Delta Square rose and Target Sage slumped 3%.', []],
    ['Shares of Fox and Chase rose 2% after profit grew.', ['Fox=US:FOXA', 'Chase=US:JPM']],
    ['Talks of Visa Mastercard settlement lifted shares.', ['Visa=US:V', 'Mastercard=US:MA']],
  ])('are a third: %s', async (text, expected) => expect(await marks(text)).toEqual(expected));
});

describe('half of a name that no list has', () => {
  it.each([
    ['Citigroup, Goldman Sachs and Campbell Lutyens advised UBS on the deal.', ['Citigroup=US:C', 'Goldman Sachs=US:GS', 'UBS=US:UBS']],
    ['Patient Square bought the company from UBS; shares rose.', ['UBS=US:UBS']],
    ['HSBC sold its Canary Wharf tower; shares of Wharf Holdings rose.', ['HSBC=US:HSBC', 'Wharf Holdings=HK:4']],
    ['Shares of Campbell fell after Campbell Soup cut its forecast.', ['Campbell=US:CPB', 'Campbell Soup=US:CPB']],
    ['Housebuilders Persimmon, Barratt and Bellway fell.', ['Persimmon=GB:PSN', 'Barratt=GB:BTRW', 'Bellway=GB:BWY']],
    [
      'BHP, Westpac, ANZ and Woodside rose in Sydney. Realtor McGrath closed down 8 cents.',
      ['BHP=US:BHP', 'Westpac=AU:WBC', 'ANZ=AU:ANZ', 'Woodside=US:WDS'],
    ],
    [
      'Shares of Apple, Nvidia, AMD and Intel rose. Managers flew to the summit with Paladin and a map.',
      ['Apple=US:AAPL', 'Nvidia=US:NVDA', 'AMD=US:AMD', 'Intel=US:INTC'],
    ],
    [
      'BHP, Westpac, ANZ and Woodside rose in Sydney. Brokers spoke of Paladin and a mine.',
      ['BHP=US:BHP', 'Westpac=AU:WBC', 'ANZ=AU:ANZ', 'Woodside=US:WDS', 'Paladin=AU:PDN'],
    ],
    ['McGrath shares rose 3% after the maker of modular buildings raised its forecast.', ['McGrath=US:MGRC']],
    ['Moderna and Pfizer shares rose on MRNA-based vaccines.', ['Moderna=US:MRNA', 'Pfizer=US:PFE']],
    ['Moderna (MRNA) rose 2% and MRNA calls were bought.', ['Moderna=US:MRNA', 'MRNA=US:MRNA', 'MRNA=US:MRNA']],
    ['The STOXX Europe 600 banking index fell 1.2% and the STOXX 600 rose.', ['STOXX 600=INDEX:STOXX']],
    ["Shares of exporters led stocks up: Japan's Nikkei NIK, +0.35% added 0.4%.", ['Nikkei=INDEX:N225']],
    ['Stocks fell in Sydney, where the S&P/ASX All Ordinaries lost 1%.', ['S&P/ASX All Ordinaries=INDEX:AORD']],
    ['“Markets were quiet,” said a sales trader at IG.', ['IG=GB:IGG']],
  ])('%s', async (text, expected) => expect(await marks(text)).toEqual(expected));
});

describe('names that go on, or are somebody else here', () => {
  it.each([
    ['Ether slid 4% and BTC’s gains were gone by noon.', ['Ether=CRYPTO:ETH', 'BTC=CRYPTO:BTC']],
    ['Shares of Nordlys Pharma A/S (NASDAQ: QZQZ) rose 4% on trial data.', []],
    ['Pale Desert Helium Inc rose 9% as tokens and Bitcoin fell.', ['Bitcoin=CRYPTO:BTC']],
    ['A fund of PQ Ross sold its stake in Macy’s, and shares of the retailer fell.', ['Macy’s=US:M']],
    ['The tech-heavy Nasdaq took the worst of it. The broader Topix .TOPX ended flat.', ['Nasdaq=INDEX:IXIC', 'Topix=INDEX:TOPIX']],
    ['Shares of SoftBank fell after the Nikkei business daily wrote of a bid. The Nikkei said talks go on.', ['SoftBank=JP:9984']],
    ['Shares rose. The Nifty Widgets 75 gained 1% and the S&P US Widgets index 2%, while the Nifty fell.', ['Nifty=INDEX:NIFTY']],
    [
      'Nifty Bank 75 shares rose. The Dow Jones 300 points lower is no index, and the Dow Jones 30 fell.',
      ['Dow Jones=INDEX:DJI', 'Dow Jones=INDEX:DJI'],
    ],
    [
      'Tundra Oil & Gas Corporation rose 4%. Oil & Gas Stock Watch: shares of Shell fell as Bitcoin rose.',
      ['Shell=US:SHEL', 'Bitcoin=CRYPTO:BTC'],
    ],
    ['A fall in Kerry Group, which lost 1%, weighed on shares in Dublin. Sheep graze in Kerry.', ['Kerry Group=IE:KRZ']],
    ['Drillers in the Eagle Ford shale cut rigs, and oil fell 2%.', []],
    [
      'Allegion Target Raised by Barclays\nAlly Financial Target Cut by Barclays',
      ['Allegion=US:ALLE', 'Barclays=US:BCS', 'Ally Financial=US:ALLY', 'Barclays=US:BCS'],
    ],
    ['United Bankshares agreed to buy a lender. United said it will pay in stock.', ['United Bankshares=US:UBSI', 'United=US:UBSI']],
    ['Allegion (ALLE)\nTarget Raised by Barclays', ['Allegion=US:ALLE', 'ALLE=US:ALLE', 'Barclays=US:BCS']],
    ['Gold shares rose after Marble Discovery (ASX: QZX) drilled near Kita.', []],
    [
      'Shares of Target Marble Infrastructure and Oracle rose; the Oracle Chief Financial Officer spoke.',
      ['Oracle=US:ORCL', 'Oracle=US:ORCL'],
    ],
    ['The FTSE/Namibia Overall Index fell as shares slid.', []],
    ['The bank is cheap, and so are its shares, said a strategist at SIA Wealth Management.', []],
    ['Truckers report: Q2 Earnings Lift Stocks', []],
    ['Shares in London rose as TCI denied that it sold a stake.', []],
    ['BMW led the German DAX down as shares fell.', ['BMW=DE:BMW', 'DAX=INDEX:DAX']],
    ["Manchester United’s deal with Qualcomm's brand reflects United’s vast fanbase.", ['Manchester United=US:MANU', 'Qualcomm=US:QCOM']],
    ['Shares of Teva rose 3% on the Nasdaq Stock Market on Friday.', ['Teva=US:TEVA']],
    ['Teva (NYS:TEVA) fell.', ['Teva=US:TEVA', 'TEVA=US:TEVA']],
    ['Liverpool announced a sponsorship deal with Western Union.', ['Western Union=US:WU']],
    ['The S&P BSE Smallcap index rose and shares gained.', ['S&P BSE Smallcap=INDEX:BSESMLCAP']],
    [
      'United Airlines fell 2% and United Bankshares rose. United said fares held up.',
      ['United Airlines=US:UAL', 'United Bankshares=US:UBSI', 'United=US:UAL'],
    ],
  ])('%s', async (text, expected) => expect(await marks(text)).toEqual(expected));
});

describe('who else has the name', () => {
  it.each([
    // What the text says is a place.
    ['Nokia is a town of 35,000 by a rapid. The bakers of Nokia open at six, and trains to Nokia run all day.', []],
    ['Nokia is a maker of network gear from Espoo. Nokia shares rose 2%.', ['Nokia=US:NOK', 'Nokia=US:NOK']],
    ['The Rio Tinto flows past old mines. Visitors to the Rio Tinto pay 9 euros for the train.', []],
    ['The Rio Tinto rises in the hills. Close to Nerva the Rio Tinto winds past heaps of slag.', []],
    ['Firemen in Getinge put out a blaze. A storm in Getinge closed a road.', []],
    ['The Rio Tinto mine runs at a loss; shares of Rio Tinto fell 3%.', ['Rio Tinto=US:RIO', 'Rio Tinto=US:RIO']],
    ['The Amazon flows past Manaus. Amazon said it would hire 500 people in Manaus.', ['Amazon=US:AMZN']],
    // A club, and who pays for it.
    ['Doosan Bears beat LG Twins 6-1. LG had led for five innings.', []],
    ['Bayer holt einen Angreifer für 18 Millionen Euro. In der Bundesliga ist Bayer nach neun Spieltagen Vierter.', []],
    ['Shares of drugmaker Bayer rose as its profit beat forecasts. Bayer Leverkusen lost on Sunday.', ['Bayer=DE:BAYN']],
    // Who bets against it, and what only cars do, is no club and no river.
    ['Broadcom Bears Give Up. Broadcom sold more chips than ever.', ['Broadcom=US:AVGO', 'Broadcom=US:AVGO']],
    ['The Rivian runs for 300 miles. Rivian has a plant in Illinois.', ['Rivian=US:RIVN', 'Rivian=US:RIVN']],
    // A preposition elsewhere, and part of a surname.
    ['Die Händler profitierten von Nike, deren Umsatz um 4 Prozent stieg.', ['Nike=US:NKE']],
    ['Investors met Greta van Nike, who sells shares of farms.', []],
    // Who is named in full further on is another.
    [
      'Merck, whose vaccine sells well, gained 1% with Pfizer. In Darmstadt, Merck KGaA shares fell.',
      ['Merck=US:MRK', 'Pfizer=US:PFE', 'Merck KGaA=DE:MRK'],
    ],
    [
      'Merck (NYSE: MRK) shares rose. Apart from that, Merck KGaA bought a lab. Merck raised its dividend.',
      ['Merck=US:MRK', 'MRK=US:MRK', 'Merck KGaA=DE:MRK', 'Merck=US:MRK'],
    ],
    // Nobody can tell whose name it is, unless it is said where he is at home.
    ['In Budapest, shares of OTP and MOL rose.', ['OTP=HU:OTP', 'MOL=HU:MOL']],
    ['In Tokyo, shares of MOL and Nippon Yusen rose with freight rates.', ['MOL=JP:9104', 'Nippon Yusen=JP:9101']],
    ['MOL rose 2%, and its shares have gained for a week.', []],
    ['Nippon Yusen, K Line and MOL slid.', ['Nippon Yusen=JP:9101', 'K Line=JP:9107', 'MOL=JP:9104']],
    // What the company is called in full, where its short name is a surname.
    ['Shares of Straumann Holding and Schindler Holding rose 2%.', ['Straumann Holding=CH:STMN', 'Schindler Holding=CH:SCHP']],
    ['Heineken Holding rose 1%, and shares of Heineken fell.', ['Heineken Holding=NL:HEIO', 'Heineken=NL:HEIA']],
    ['Merck will buy a lab for $2 billion. Merck KGaA said it would pay in cash.', ['Merck KGaA=DE:MRK']],
    [
      'In May Germany’s Merck raised its dividend. Merck KGaA reported a profit, and Merck hired staff.',
      ['Merck=DE:MRK', 'Merck KGaA=DE:MRK', 'Merck=DE:MRK'],
    ],
    ["Merck shares rose after the drugmaker won Germany's approval.", ['Merck=US:MRK']],
    ['Merck KGaA raised its outlook. Merck shares rose 4%.', ['Merck KGaA=DE:MRK', 'Merck=DE:MRK']],
    // An arm that is listed elsewhere.
    ['Shares fell in Bangkok, where Delta Electronics (Thailand) lost 4%.', []],
    ['Shares of Delta Electronics (Taiwan) lost 4%.', ['Delta Electronics=TW:2308']],
    [
      'CSG Systems said its billing software had won a customer. Sales of CSG rose 4%.',
      ['CSG Systems=ORG:csg-systems', 'CSG=ORG:csg-systems'],
    ],
    ['Shares of CSG fell in Amsterdam after the maker of shells cut its outlook.', ['CSG=NL:CSG']],
    // Where who is listed elsewhere sits.
    ['The bidders were Meituan (China) and Kering (Italy).', ['Meituan=HK:3690', 'Kering=FR:KER']],
    ['At a dinner in Springfield, Lincoln shares a table with his sister.', []],
    ['Lincoln shares fell 4% after the life insurer cut its outlook and investors sold the stock.', []],
    ['Sales of cars by Lincoln rose 4%, its parent Ford said.', ['Lincoln=US:F', 'Ford=US:F']],
    [
      'Gerald J. Ford, who leads the board of Freeport-McMoRan, steps down in June, shareholders heard. Ford said he was proud of its dividend.',
      ['Freeport-McMoRan=US:FCX'],
    ],
    ['The inventor had a laboratory in New York. Tesla was born in 1856. Tesla said that the future was his.', []],
    // What a town has, and somebody with a family.
    ['Shares fell in Tokyo. Hitachi\u2019s mayor said ferries would cost less, and Toyota\u2019s population is down 2%.', []],
    ['Toyota\u2019s plant and Hitachi\u2019s trains lifted sales and profit.', ['Toyota=US:TM', 'Hitachi=JP:6501']],
    ['A market stall sold whale oil for $4 million. Starbuck\u2019s wife waited.', []],
    ['Starbuck\u2019s profit rose 4% as coffee sales grew.', ['Starbuck\u2019s=US:SBUX']],
    ['In the town of Hershey, 600 jobs went.', []],
    ['Toulouse is the town of Airbus, and Wolfsburg the town of Volkswagen.', ['Airbus=FR:AIR', 'Volkswagen=DE:VOW3']],
    ['A village of Nokia workers grew up beside the plant; Nokia shares rose.', ['Nokia=US:NOK', 'Nokia=US:NOK']],
    ['The mayor of Toyota, a city of 420,000, opened a pool that cost 2 billion yen.', []],
    ['Toyota, a favourite of investors, raised its forecast.', ['Toyota=US:TM']],
    // Of firms too.
    ['Visa won approval to clear payments in China. Visa said it was pleased.', ['Visa=US:V', 'Visa=US:V']],
    ['Corning won an order from Apple.', ['Corning=US:GLW', 'Apple=US:AAPL']],
    ['Sales rose at G.M. Ford said that its own sales fell 3 percent.', ['G.M=US:GM', 'Ford=US:F']],
    ['They pour money into A.I. Microsoft said that it would spend $80 billion.', ['Microsoft=US:MSFT']],
    ['J.W. Marriott built hotels. He went to school with H.L. Ford in Utah.', []],
    ['Meta\u2019s town hall was tense, and Boeing\u2019s tail sections were late.', ['Meta=US:META', 'Boeing=US:BA']],
    ['Volkswagen\u2019s daughter Audi cut its forecast.', ['Volkswagen=DE:VOW3']],
    ['Uber\u2019s population of drivers has fallen.', ['Uber=US:UBER']],
    ['Bitcoin\u2019s childhood was short.', ['Bitcoin=CRYPTO:BTC']],
    ['McDonald\u2019s lineup of burgers was cut, analysts told investors.', ['McDonald\u2019s=US:MCD']],
    ['At Goldman Sachs, a retired partner recalled better days.', ['Goldman Sachs=US:GS']],
    ['After a life at General Electric, Welch retired to Florida.', ['General Electric=US:GE']],
    ['Nissan vetoed the plan. Nissan said that it was not consulted.', ['Nissan=JP:7201', 'Nissan=JP:7201']],
    ['Delta retired after 30 years its last MD-88. Delta said travellers miss it.', ['Delta=US:DAL']],
    ['Ford raised his pay to $27 million. Mr Farley had earned it.', ['Ford=US:F']],
    ['Apple management refused to meet the union, workers in the mall said.', ['Apple=US:AAPL']],
    ['Apple calls the strike illegal. The union leader spoke to the crowd.', ['Apple=US:AAPL']],
    ['The General Motors Technical Center opened in 1956.', ['General Motors=US:GM']],
    ['He chairs the Wells Fargo Investment Committee, it said.', ['Wells Fargo=US:WFC']],
    ['The PNC Bank Sports Center opened in 1956.', []],
    ['The S&P committee adds names. Users of the Reddit forum bought shares of Visa.', ['S&P=INDEX:SPX', 'Reddit=US:RDDT', 'Visa=US:V']],
    ['Nokia is a village of engineers, a former boss said of the phone company.', ['Nokia=US:NOK']],
    ['Nokia is a small town in Finland.', []],
    ['Pandora\u2019s Box is the name of the charm, said the jeweller, whose shares rose.', []],
    // What people do.
    ['Sherwin Williams, a retired bus driver, won $4 million.', []],
    ['Sherwin Williams, a maker of paint, raised its forecast.', ['Sherwin Williams=US:SHW']],
    ['General Mills retired after forty years. General Mills led the relief column.', []],
    ['General Mills retired $500 million of its debt. General Mills led the gainers.', ['General Mills=US:GIS', 'General Mills=US:GIS']],
    ['Tyson earned $20 million for the fight. Tyson sold his house.', []],
    ['Tyson earned $20 million in the quarter. Tyson sold its plant.', ['Tyson=US:TSN', 'Tyson=US:TSN']],
    ['The Apollo sold out three nights running. A new wing will cost $80 million.', []],
    ['Apollo sold $80 million of bonds to insurers.', ['Apollo=US:APO']],
    ['Zoom calls took an hour a day, the teachers told the court.', []],
    ['Zoom shares rose 4% after it raised its forecast.', ['Zoom=US:ZM']],
    ['Costco sold out of gold bars.', ['Costco=US:COST']],
    // The word itself.
    ['The hacker used \u201cmonero\u201d to hide.', ['monero=CRYPTO:XMR']],
    ['To many the word \u201cmonero\u201d is new.', []],
    ['The gang asked for monero. Dubai banned zcash.', ['monero=CRYPTO:XMR', 'zcash=CRYPTO:ZEC']],
    ['In Esperanto, monero means coin.', []],
    ['A coin that hides who pays: monero rose 4% as tokens gained.', ['monero=CRYPTO:XMR']],
    // A currency, and what winners do.
    ['Toyota won the relay for a third year; the city was proud. Orange won the county title.', []],
    ['Snap was paid 5 billion won. Orange gets 40 million won.', ['Snap=US:SNAP', 'Orange=FR:ORA']],
    ['Stellar\u2019s wing is grey. Orange\u2019s roses were late, and Toyota\u2019s shoreline is mud.', []],
    ['Orange\u2019s network was down, and Toyota\u2019s engines were late.', ['Orange=FR:ORA', 'Toyota=US:TM']],
    ['Pandora\u2019s box was opened, said a company man.', []],
    ['Pandora\u2019s charms sold well, said a company man.', ['Pandora=DK:PNDORA']],
    ['Each child was given a wooden monero.', []],
    ['He spent it on dogecoin. The gang asked for crypto, in monero.', ['dogecoin=CRYPTO:DOGE', 'monero=CRYPTO:XMR']],
    ['The Oracle, a yacht, sank. The Oracle\u2019s owner was ashore.', []],
    ['The Gap\u2019s sales rose 4% as shares of the retailer gained.', ['Gap=US:GAP']],
    ['Berger Paints gained 40 cents and National Commercial Bank lost $1 as shares fell on the Jamaica Stock Exchange.', []],
    [
      'Berger Paints gained 4% and Asian Paints lost 1% as shares fell in Mumbai.',
      ['Berger Paints=IN:BERGEPAINT', 'Asian Paints=IN:ASIANPAINT'],
    ],
    [
      'Among retailers in Johannesburg, Mr Price added 3.3% to R208, Woolworths 2.3% to R55 and Pick n Pay 1.5% to R61.',
      ['Mr Price=ZA:MRP', 'Woolworths=ZA:WHL', 'Pick n Pay=ZA:PIK'],
    ],
    ['MOST BOUGHT SHARES TODAY: AAPL MSFT NVDA AMD', ['AAPL=US:AAPL', 'MSFT=US:MSFT', 'NVDA=US:NVDA', 'AMD=US:AMD']],
    ['Shares of lenders fell. Williams & Glyn will not be floated, its owner told investors.', []],
    ['Stocks rose in Mumbai: shares of BPCL, Axis Bank and Apex Chilled Foods gained 3%.', ['BPCL=IN:BPCL', 'Axis Bank=IN:AXISBANK']],
    ['Our baker is the IBM of the bread world, and the Boston Scientific Society met on Tuesday to hear him.', []],
    [
      'Brokers on Wipro after its results\nMacquarie: Neutral, target Rs 280\nHSBC: Buy, target Rs 310',
      ['Wipro=US:WIT', 'Macquarie=AU:MQG', 'HSBC=US:HSBC'],
    ],
    ['Oil shares fell: Shell, BP and Total lost 2%. Total revenue of the sector is up.', ['Shell=US:SHEL', 'BP=US:BP', 'Total=US:TTE']],
    [
      'Shares of the wireless firm America Movil AMX rose 2.5% and the cement maker Cemex CX 2%.',
      ['America Movil=US:AMX', 'AMX=US:AMX', 'Cemex=US:CX', 'CX=US:CX'],
    ],
    ['The farms were sold to Cargill and Continental Grain, investors heard.', ['Cargill=ORG:cargill']],
    ['Ford F Series trucks sold well, and shares of the carmaker rose.', []],
    ['The lender trades below its Nasdaq peers.', []],
    ['The S&P and Nasdaq indexes fell as investors sold stocks of chipmakers.', ['S&P=INDEX:SPX', 'Nasdaq=INDEX:IXIC']],
    ['Berger Paints gained 40 cents as the All Jamaican Composite Index rose.', []],
    ['TODAY IN THE CROSSWORD: ADT, AES, AMP, FIS, HIG AND KEY', []],
    ['ALL CARS, DOGS AND CATS MUST BE OFF BY TEN ON SALE DAY', []],
  ])('%s', async (text, expected) => expect(await marks(text)).toEqual(expected));
});
