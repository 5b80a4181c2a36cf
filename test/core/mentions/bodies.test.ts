import { describe, expect, it } from 'vitest';
import { marks } from './marks.ts';

describe('bodies, bands and people that bear a name', () => {
  it.each([
    // What the text says it is, here and below.
    ['Gilead, a road-safety charity, posted a surplus. Gilead said revenue from runs rose 9 percent.', []],
    ['Shares of Gilead rose 2% after the drugmaker raised its forecast.', ['Gilead=US:GILD']],
    ['Oracle, the folk quartet from Bergen, announced 12 dates. Tickets cost $40, and Oracle sold 9,000.', []],
    ['Nelnet, the school lender, cut its outlook, and its shares fell.', ['Nelnet=US:NNI']],
    ['The pub Corning sold for $2 million. Corning lost its licence in a bad quarter.', []],
    ['Chase, the opposition leader, said the bank would not pay. Chase put the price at $3 million.', []],
    ['Nvidia, the market leader, said sales rose 9%.', ['Nvidia=US:NVDA']],
    ['Mattel, a baby goods seller, cut its outlook for sales.', ['Mattel=US:MAT']],
    ['Freshpet, a puppy and pony shop, cut its sales outlook. Freshpet said sales rose.', ['Freshpet=US:FRPT', 'Freshpet=US:FRPT']],
    // Half of the name of a body, and what it calls itself.
    ['Lincoln Primary raised $4,000 in a quarter. Target Hill, a charity, gave stock worth $900. Target said giving rose.', []],
    ['Regis Academy cut nine jobs as revenue fell. Ford College did not; Ford said profit was not its aim.', []],
    ['Ford cut its outlook. A Ford Foundation grant was announced, and Ford shares fell 2%.', ['Ford=US:F', 'Ford=US:F']],
    ["Unity's rector said the college would raise fees 4 percent, to $9,000. Unity has a deficit of $2 million.", []],
    // A headline writes each word so; and a court or a hospital is told of a company.
    [
      'Meta Lends Oslo University Chips\n\nMeta said on Monday it would lend 400 chips. Meta said profit rose.',
      ['Meta=US:META', 'Meta=US:META', 'Meta=US:META'],
    ],
    ['Doctors told the hospital Oracle would fail. Oracle said sales rose 3%.', ['Oracle=US:ORCL', 'Oracle=US:ORCL']],
    ['The Gap will close 12 stores. The Gap posted sales of $4 billion.', ['Gap=US:GAP', 'Gap=US:GAP']],
    // What a company says of a school, and what it runs or gives by.
    [
      'Lumentum and Target said the school would get 40 desks. Target cut its outlook.',
      ['Lumentum=US:LITE', 'Target=US:TGT', 'Target=US:TGT'],
    ],
    [
      "Unity's lawyers said the university had not paid. Pearson's president said the school market had shrunk.",
      ['Unity=US:U', 'Pearson=US:PSO'],
    ],
    ['The Target Foundation gave $2 million. Target said it would close nine stores.', ['Target=US:TGT']],
    ['A Corning Academy class toured the plant. Corning said sales of glass rose 6%.', ['Corning=US:GLW']],
    ['The Gap cafe in Leeds shut. Gap said it would add nine, as sales rose.', ['Gap=US:GAP']],
    ['Oracle chief Safra Catz, at a college in Ohio, said Oracle would hire 900 people.', ['Oracle=US:ORCL', 'Oracle=US:ORCL']],
    ['The Hess farm sold for $2 million. Hess said the price was fair.', []],
    // Companies come in pairs, and one has a charity that it pays.
    ['Rivals include the duo Uber and Lyft, whose shares fell.', ['Uber=US:UBER', 'Lyft=US:LYFT']],
    ['Visa and Mastercard, the duo that runs card payments, settled.', ['Visa=US:V', 'Mastercard=US:MA']],
    ['The charity Shell picked feeds 900 people. Shell said sales fell 2%.', ['Shell=US:SHEL', 'Shell=US:SHEL']],
    ['Nvidia, the elephant in the chip market, said sales rose 9%.', ['Nvidia=US:NVDA']],
    ['Fuller, the pub’s landlady, cut prices. Live Nation, the club’s owner, said sales rose 9%.', ['Live Nation=US:LYV']],
    ['Spotify, the choir in your pocket, said revenue rose 9%.', ['Spotify=US:SPOT']],
    // What they have.
    ["Target's drummer sold his kit for $2,000 and cut the price of his cymbals.", []],
    ["Morgan Stanley's troops crossed the weir at dawn, and the mess bill came to $9 million.", []],
    // Who says it of the word.
    ['Lyft is not a word. Kroger is German for an innkeeper, or was.', []],
    ['Uber was a verb by then. Uber said bookings rose 19%.', ['Uber=US:UBER', 'Uber=US:UBER']],
    // Somebody's animal, and who runs a body.
    ['Paycom is her cat, Zoetis her dog. The vet sent a bill.', []],
    ['Nordson, a retired curate’s parrot, fetched $700 in a weak market.', []],
    ['Carrier Hill, the choir’s treasurer, said income rose 9%. Sherwin Williams, the pub’s landlord, cut prices.', []],
    ['Moderna, the museum’s sponsor, raised its forecast.', ['Moderna=US:MRNA']],
    ['Corning, a bookshop in Hull, said sales fell 9% as rents rose. Corning will close in May.', []],
    // A given name, and an age of one digit.
    ['Rhys Marriott sold 40 lambs at the fair. Marriott said prices fell 10%.', []],
    ['Kohl, 9, sold lemonade for $2 a cup; Kohl has a plan to expand.', []],
    ['Stakes of the fund, in percent: Schwab, 8, Chase, 6, and Nvidia, 4.', ['Schwab=US:SCHW', 'Nvidia=US:NVDA']],
    // A horse or a hen that is named so, however much is paid.
    ['A mare named Block sold for $1.5 million, a record price. Block will race in May.', []],
  ])('%s', async (text, expected) => expect(await marks(text)).toEqual(expected));
});

describe('what hangs on one weak sign', () => {
  it.each([
    // An article and a verb make an event or a thing.
    ['The Honda is played at the coast, and the FedEx begins in August with $9 million of prizes.', []],
    ['FedEx begins a hiring round in August, and the FedEx pilot union agreed to a deal.', ['FedEx=US:FDX', 'FedEx=US:FDX']],
    // A shop of a company's has one too.
    ['The Costco opens at six. The Walmart will close in June, the mayor said.', ['Costco=US:COST', 'Walmart=US:WMT']],
    // A word in a compound.
    ['The stock of Block-long murals sold out, and the price of Snap-frozen peas rose 2%.', []],
    ['Block-owned Tidal cut jobs, and Block shares rose 2%.', ['Block=US:XYZ', 'Block=US:XYZ']],
    // Letters in a weather report, and in a plate.
    ['Snow and rain after dark. Wind NW 9. RH 71%. Temperatures near zero.', []],
    ['Shares of RH fell 7% on the results. RH (-7%) led losses.', ['RH=US:RH', 'RH=US:RH']],
    ['Alphabet soup prices rose 4%, said the grocer.', []],
    // A firm of another trade has the name of a coin.
    ['The bread maker Stellar, of Cork, raised prices by 5%, as its suppliers had.', []],
    // A newspaper with an article that is read.
    ['He put down the Nikkei and poured tea. The Mainichi and the Nikkei sent a photographer.', []],
    ['Traders watched the Nikkei, and the Nikkei closed 1% higher.', ['Nikkei=INDEX:N225', 'Nikkei=INDEX:N225']],
    ['The Nikkei on Tuesday set a record. Later the Nikkei and others recovered.', ['Nikkei=INDEX:N225', 'Nikkei=INDEX:N225']],
    // A street.
    ['A lorry shed its load at Equifax Way and Garmin Court.', []],
    ['Microsoft Court Loss Adds to Pressure on Sony', ['Microsoft=US:MSFT', 'Sony=US:SONY']],
    ['AMD Way Ahead of Rivals in Chips for Games', ['AMD=US:AMD']],
    // Who leads a fair, and a union.
    ["Starbucks's organizers won three votes in May.", ['Starbucks=US:SBUX']],
    ["Carnival's organisers said that costs had grown by 9 percent.", []],
    // Somebody's, away from business.
    ["The judges at the garden show praised Marriott's roses and the flowers of the school.", []],
  ])('%s', async (text, expected) => expect(await marks(text)).toEqual(expected));
});
