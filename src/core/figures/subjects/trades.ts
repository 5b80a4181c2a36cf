import type { Entity, InstrumentId } from '../../instruments/instrument.ts';
import { wordSet } from '../../word-set.ts';

/**
 * What well-known firms do, as newsrooms describe them: `words of a description: firms`. Codes without a country are of US lines. A firm stands in
 * every row that it may be called by, as what is missing here would speak against it.
 */
const TABLE = `
carmaker automaker automobile auto vehicle ev car cars truckmaker: TSLA F GM TM HMC STLA RIVN LCID NIO XPEV LI RACE DE:VOW3 DE:BMW DE:MBG DE:P911 DE:PAH3 FR:RNO KR:005380 KR:000270 JP:7201 JP:7269 JP:7261 JP:7270 SE:VOLCAR-B SE:VOLV-B HK:1211 HK:175 HK:1810 PCAR DE:DTG HK:9863 HK:2333 IN:TATAMOTORS IN:M&M IN:MARUTI CN:600104
chipmaker chip chips semiconductor memory foundry: NVDA AMD INTC AVGO QCOM MU TSM TXN ADI MRVL ARM NXPI ON MCHP STM SWKS QRVO WDC SNDK SMCI GFS MPWR KR:005930 KR:000660 DE:IFX JP:6723 TW:2454 AMAT LRCX KLAC ASML JP:8035 JP:6857 JP:6920
software: MSFT ORCL CRM ADBE SAP NOW INTU WDAY PANW CRWD SNOW PLTR DDOG TEAM ADSK SNPS CDNS FTNT ZS NET HUBS TWLO DOCU ZM OKTA MDB U IBM SHOP PYPL GOOGL AMZN MSTR APP INFY DE:NEM
bank lender banking: ORG:revolut ORG:monzo ORG:n26 ORG:credit-suisse ORG:silicon-valley-bank ORG:signature-bank ORG:first-republic ORG:silvergate JPM BAC C WFC GS MS USB PNC TFC COF SCHW BK STT HSBC BCS DB UBS ING SAN BBVA LYG NWG RY TD BMO BNS CM HDB IBN RF ZION KEY FITB HBAN CFG MTB WAL EWBC CMA FHN NYCB FLG SOFI ALLY SYF DFS AXP DE:CBK FR:BNP FR:GLE FR:ACA IT:UCG IT:ISP GB:STAN AU:CBA AU:NAB AU:WBC AU:ANZ MUFG SMFG MFG IN:SBIN IN:AXISBANK IN:KOTAKBANK KLAR UPST AFRM JEF SE:SWED-A SE:SHB-A SE:SEB-A IT:BAMI IT:BMPS SG:D05 SG:O39 NO:DNB DK:DANSKE BE:KBC FI:NDA-FI AT:EBS ES:CABK ES:SAB HK:1398 KB CH:BAER
retailer grocer supermarket supermarkets e-commerce ecommerce store discounter chain: ORG:aldi ORG:lidl ORG:ikea ORG:asda ORG:morrisons ORG:waitrose ORG:publix ORG:shein ORG:nordstrom ORG:walgreens ORG:forever-21 ORG:joann ORG:party-city WMT TGT COST AMZN HD LOW BBY KR M KSS JWN GPS GAP TJX ROST BURL DG DLTR FIVE ULTA CVS WBA EBAY ETSY BABA JD PDD MELI CPNG SE CHWY W GME URBN AEO ANF LULU BBWI DKS TSCO ORLY AZO SFM ACI GB:TSCO GB:SBRY GB:MKS GB:JD GB:NXT GB:KGF GB:OCDO ES:ITX SE:HM-B AU:WOW AU:COL JP:9983 JP:3382 FR:CA NKE AAPL SBUX MCD NL:AD PT:JMT JP:8267 CA:L DE:ZAL HK:3690
miner mining goldminer: RIO BHP VALE FCX NEM AEM GOLD B SCCO AA TECK WPM FNV KGC PAAS HL CDE MP ALB SQM NUE GB:GLEN GB:AAL GB:ANTO AU:FMG AU:S32 AU:NST AU:PLS CCJ MARA RIOT CLSK CORZ IREN WULF HUT BITF BTBT CIFR HIVE KEEL BTDR ABTC SE:BOL HK:2899 CA:FM GB:FRES
oil gas energy petroleum driller: XOM CVX COP SHEL BP TTE EQNR E OXY EOG PXD DVN FANG HES MRO APA HAL SLB BKR VLO MPC PSX PBR SU CNQ IMO CVE KMI WMB OKE LNG EQT CTRA IN:RELIANCE AU:WDS AU:STO ENB TRP NEE DUK SO CEG VST TLN SA:2222 ES:REP AT:OMV HK:857 HK:883 HK:386 JP:1605 PT:GALP NO:VAR
airline carrier: ORG:emirates ORG:etihad ORG:qatar-airways ORG:air-india ORG:vistara ORG:virgin-atlantic ORG:spirit-airlines ORG:breeze-airways ORG:saudia DAL UAL AAL LUV ALK JBLU SAVE ULCC RYAAY GB:EZJ GB:IAG DE:LHA FR:AF AU:QAN AC ALGT SKYW JP:9201 JP:9202 IN:INDIGO VZ T TMUS CMCSA CHTR VOD TEF DTEGY DE:DTE FR:ORA GB:BT-A HK:293 SG:C6L HK:753 KR:003490 GB:WIZZ HK:670 HK:1055 TR:THYAO
planemaker jetmaker aircraft plane aerospace: BA FR:AIR ERJ LMT GD TXT CA:BBD-B
drugmaker pharmaceutical pharma drug drugs vaccine biotech biotechnology: PFE MRK LLY JNJ ABBV BMY AMGN GILD BIIB REGN VRTX MRNA BNTX NVO AZN GSK SNY NVS CH:ROG DE:BAYN TAK TEVA VTRS ZTS ALNY INCY NVAX JAZZ DE:MRK JP:4568 JP:4503 HLN COGT CH:SDZ BE:UCB DK:ZEAL CH:LONN
insurer insurance reinsurer: UNH CVS CI ELV HUM CNC MOH OSCR BRK.A BRK.B AIG MET PRU PUK TRV ALL PGR CB HIG AFL LMND DE:ALV FR:CS CH:ZURN DE:MUV2 GB:AV AJG MMC AON WTW CH:SREN HK:1299 IT:G GB:LGEN HK:2318 HK:2628 JP:8766 DE:HNR1 GB:ADM CH:SLHN
broker brokerage: MER LEH EVR LAZ PIPR SF SCHW IBKR HOOD MS GS JPM COIN ETOR IN:GROWW LPLA RJF JP:8604 JP:8601 FUTU VIRT
exchange bourse: ORG:binance ORG:binance-us ORG:bybit ORG:okx ORG:kraken ORG:ftx ORG:bithumb ORG:upbit ORG:bitfinex ORG:crypto-com ORG:mt-gox ORG:polymarket ORG:kalshi GEMI HOOD CME ICE NDAQ CBOE COIN GB:LSEG DE:DB1 FR:ENX HK:388 BLSH MIAX
streaming streamer: NFLX DIS SPOT ROKU WBD PARA PSKY FUBO AAPL AMZN GOOGL CMCSA
social: META SNAP PINS RDDT TWTR GOOGL
cloud: AMZN MSFT GOOGL ORCL SNOW CRM IBM CRWV NBIS BABA NET RXT DOCN IREN NOW
telecoms telecom telecommunications wireless: VZ T TMUS CMCSA CHTR VOD TEF DE:DTE FR:ORA GB:BT-A BCE TU AMX NOK ERIC LUMN ES:TEF JP:9432 JP:9433 JP:9434 JP:9984 IN:BHARTIARTL
media entertainment broadcaster studio cable: DIS CMCSA WBD PARA PSKY FOXA FOX NFLX NWSA NYT LYV SPOT GB:ITV SONY WMG UMG
restaurant restaurants burger pizza coffee fast-food chain: MCD SBUX YUM CMG DPZ QSR WEN DRI TXRH CAVA BROS SHAK PZZA YUMC EAT DIN
hotel hotelier chain: MAR HLT H IHG CHH WH ABNB FR:AC
brewer beer: BUD TAP STZ SAM HEIA NL:HEIA DK:CARL-B DEO JP:2502 JP:2503 ABEV
distiller spirits: DEO BF.B STZ FR:RI MGPI
tobacco cigarette: PM MO BTI IMBBY GB:IMB JP:2914
toymaker toy: MAT HAS FNKO
homebuilder housebuilder builder homebuilding: DHI LEN PHM TOL NVR KBH MTH TMHC GB:PSN GB:BDEV GB:TW
railroad railway rail: UNP CSX NSC CNI CP BRK.A BRK.B
parcel parcels delivery shipper shipping courier: UPS FDX DE:DHL DASH UBER AMZN DK:MAERSK-B ZIM DE:HLAG
defence defense arms contractor: LMT RTX NOC GD LHX BA GB:BA DE:RHM LDOS HII PLTR KTOS AVAV IT:LDO FR:HO
steelmaker steel: X NUE STLD CLF MT RS PKX JP:5401 DE:TKA TX IN:TATASTEEL
chemical chemicals: DOW DD LYB LIN APD PPG SHW ALB DE:BAS DE:BAYN CE EMN CH:LONN
luxury: FR:MC FR:KER FR:RMS CH:CFR GB:BRBY TPR CPRI RACE EL IT:MONC
sportswear sneaker shoe footwear apparel: NKE DE:ADS DE:PUM UAA UA LULU ONON DECK SKX CROX VFC LEVI RL GAP
cosmetics beauty: EL FR:OR ULTA COTY ELF IPAR JP:4911
payments payment card: V MA AXP PYPL XYZ FI FIS GPN DFS COF NL:ADYEN AFRM SOFI TOST
asset manager money buyout private-equity private-credit: BLK BX KKR APO CG ARES OWL TROW BEN STT BK IVZ TPG SE:EQT BAM
cruise: CCL RCL NCLH VIK
ride-hailing ride: UBER LYFT GRAB
pc computer computers server: AAPL HPQ DELL HPE IBM SMCI MSFT HK:992 LOGI
phonemaker smartphone phone: AAPL KR:005930 HK:1810 NOK GOOGL MSI
search: GOOGL GOOG BIDU MSFT JP:4689 KR:035420
internet: GOOGL GOOG BIDU MSFT META AMZN BABA JP:4689 KR:035420 HK:700 EBAY NFLX
utility electricity power: NEE DUK SO AEP D EXC XEL PCG EIX CEG VST NRG ED PEG SRE TLN DE:RWE DE:EOAN IT:ENEL ES:IBE FR:ENGI
videogame game games gaming: EA TTWO RBLX ATVI SONY JP:7974 U HK:700 NTES MSFT PLTK FR:UBI
rating ratings: MCO SPGI
machinery machine machines tractor engine: CAT DE AGCO CNH CMI PCAR OSK TEX JP:6301 JP:6326 SE:VOLV-B SE:SAND SE:ATCO-A SE:EPI-A GE PH ETN EMR
startup start-up: ORG:openai ORG:anthropic ORG:mistral-ai ORG:xai ORG:cohere ORG:perplexity ORG:databricks ORG:stripe ORG:spacex ORG:scale-ai ORG:anduril ORG:figure-ai ORG:groq ORG:crusoe ORG:anysphere ORG:cognition ORG:wayve ORG:helsing ORG:deepseek ORG:moonshot-ai ORG:thinking-machines ORG:safe-superintelligence ORG:revolut ORG:monzo ORG:n26 ORG:canva ORG:brex ORG:ramp ORG:deel ORG:rippling ORG:polymarket ORG:kalshi ORG:northvolt ORG:redwood-materials ORG:nscale RIVN LCID
fund hedge-fund: BLK BX KKR APO CG ARES OWL TROW BEN STT IVZ TPG SE:EQT GB:EMG BRK.A BRK.B JP:9984 GLXY
medical-device medical-devices medical-technology medtech: ABT MDT SYK BSX ISRG BDX EW ZBH DXCM PODD GEHC BAX HOLX RMD ALGN TFX JNJ NL:PHIA DE:SHL GB:SN CH:SOON DK:COLO-B
lab laboratory: LH DGX A TMO DHR GOOGL
refiner: VLO MPC PSX XOM CVX SHEL BP TTE DINO PBF DK CVI IN:RELIANCE SA:2222 ES:REP HK:386
consulting consultancy: ACN IBM BAH CTSH INFY IT FCN HURN
law: FCN
chatgpt: ORG:openai
claude: ORG:anthropic
grok: ORG:xai
starlink: ORG:spacex
tiktok douyin: ORG:bytedance
fortnite: ORG:epic-games
`;

/** Where their head offices are: `the Seattle-based company`. */
const HOMES = `
seattle: AMZN SBUX EXPE ALK NORD JWN ZG
redmond: MSFT NTDOY
cupertino: AAPL
mountain_view: GOOGL GOOG INTU
menlo_park: META HOOD
santa_clara: NVDA INTC AMD AMAT PANW NOW
san_jose: CSCO PYPL ADBE EBAY AVGO ZM
palo_alto: HPQ AVGO AVAV
san_francisco: ORG:openai ORG:anthropic ORG:databricks CRM UBER ABNB WFC LEVI GAP DASH PINS RDDT V SOFI LYFT MCK
austin: TSLA ORCL
dearborn: F
detroit: GM ALLY RKT
bentonville: WMT
minneapolis: TGT USB
charlotte: BAC DUK HON NUE TFC
cincinnati: PG KR FITB
atlanta: HD KO DAL UPS ICE SO
armonk: IBM
new_york: PFE JPM C GS MS BMY VZ BLK AXP BK MET TRV AIG FOXA WBD PSKY KKR APO SPGI MCO IBKR EL CL NDAQ ICE
houston: COP OXY SLB HAL KMI EOG PSX APA BKR WM
boston: STT AMT GE VRTX
paris: ORG:mistral-ai FR:BNP FR:GLE FR:MC SNY
long_beach: RKLB
burbank: DIS
philadelphia: CMCSA
omaha: BRK.A BRK.B UNP
dallas: T TXN LUV CMA
chicago: MCD UAL CME MDLZ ADM
arlington: BA RTX AES
los_gatos: NFLX ROKU
boise: MU ACI
san_diego: QCOM ILMN SRE
indianapolis: LLY ELV SPG
basel: NVS CH:ROG CH:UBSG
stuttgart: DE:MBG DE:P911 DE:PAH3
wolfsburg: DE:VOW3
munich: DE:BMW DE:ALV DE:MUV2 DE:SIE DE:IFX
walldorf: SAP
veldhoven: ASML
`;

/** Of what nation they are whose exchange does not say so, or whose line is of another: `the Swiss company`. */
const ABROAD = `
german: SAP DB BNTX DTEGY
french: SNY TTE STM
italian: RACE
spanish: SAN BBVA TEF
dutch: ASML ING NXPI NBIS
british: HSBC BP SHEL AZN GSK BCS LYG NWG VOD DEO RIO UL ARM BTI HLN PUK PSO IHG
swiss: NVS UBS ON ONON LOGI GB:GLEN
danish: NVO
swedish: ERIC SPOT KLAR
finnish: NOK
norwegian: EQNR
irish: RYAAY
belgian: BUD
japanese: TM HMC SONY MUFG SMFG MFG NTDOY TAK
korean: CPNG
taiwanese: TSM UMC
chinese: BABA JD PDD BIDU NIO XPEV LI NTES FUTU HK:700 HK:1211 HK:175 HK:1810 HK:992
indian: INFY WIT HDB IBN
australian: IREN BHP
canadian: SHOP RY TD BNS BMO CM SU CNQ ENB TRP IMO CVE TECK AEM BCE TU LULU QSR
brazilian: VALE PBR NU ERJ ABEV
`;
/** … and by the exchange. */
const EXCHANGES = `german:DE french:FR italian:IT spanish:ES dutch:NL british:GB swiss:CH danish:DK swedish:SE finnish:FI norwegian:NO belgian:BE japanese:JP korean:KR
  taiwanese:TW indian:IN australian:AU canadian:CA brazilian:BR`;

/** The rows of a word. */
const ROWS_OF = new Map<string, number[]>();
const KNOWN = new Map<InstrumentId, Set<number>>();
const HOMES_OF = new Map<InstrumentId, string>();
const NATIONS_OF = new Map<InstrumentId, string>();
const NATION_AT = new Map<string, string>();

const idOf = (code: string): InstrumentId => (code.includes(':') ? code : `US:${code}`);

for (const [row, line] of TABLE.trim().split('\n').entries()) {
  const [words = '', codes = ''] = split(line);
  for (const word of words.split(' ')) ROWS_OF.set(word, [...(ROWS_OF.get(word) ?? []), row]);
  for (const code of codes.split(' ')) KNOWN.set(idOf(code), (KNOWN.get(idOf(code)) ?? new Set()).add(row));
}
for (const line of HOMES.trim().split('\n')) {
  const [town = '', codes = ''] = split(line);
  for (const code of codes.split(' ')) HOMES_OF.set(idOf(code), town.replaceAll('_', ' '));
}
for (const line of ABROAD.trim().split('\n')) {
  const [nation = '', codes = ''] = split(line);
  for (const code of codes.split(' ')) NATIONS_OF.set(idOf(code), nation);
}
for (const pair of EXCHANGES.split(/\s+/)) {
  const [nation = '', exchange = ''] = pair.split(':');
  NATION_AT.set(exchange, nation);
}

/** At the colon that a space follows: the codes have colons of their own. */
function split(line: string): string[] {
  return line.split(': ', 2);
}

/** What a firm’s own name says that it does. */
const NAMED: ReadonlyMap<string, string> = new Map(
  [
    ['bank', 'bank bancorp bancshares bankshares banc banco banca'],
    ['airline', 'airlines airways'],
    ['carmaker', 'motor motors automotive automobile'],
    ['drugmaker', 'pharmaceuticals pharmaceutical pharma therapeutics biosciences biopharma biotherapeutics'],
    ['oil', 'petroleum oil'],
    ['miner', 'mining mines'],
    ['insurer', 'insurance assurance'],
    ['chipmaker', 'semiconductor semiconductors'],
    ['software', 'software'],
    ['steelmaker', 'steel'],
    ['brewer', 'breweries brewing'],
    ['hotel', 'hotels'],
    ['restaurant', 'pizza restaurants'],
  ].flatMap(([trade = '', words = '']) => words.split(' ').map((word): [string, string] => [word, trade])),
);

/** What a description says that a firm does and where it sits; undefined where it says neither. */
export interface Description {
  readonly trades: readonly number[];
  readonly home: string | undefined;
  /** `the Seattle-based carrier`; newsrooms say `the Detroit carmaker` of what sits near Detroit too. */
  readonly based: boolean;
  /** `swiss`, if it names one nation. */
  readonly nation: string | undefined;
  /** It makes, builds or runs something, nobody knows what. */
  readonly goods: boolean;
}

const TOWNS: ReadonlySet<string> = new Set(HOMES_OF.values());
const AMERICAN = 'american';
const NATIONS: ReadonlySet<string> = new Set([...NATION_AT.values(), ...NATIONS_OF.values(), AMERICAN]);

/** Undefined where nothing is known of it: a line in America may be of anybody. */
function nationOf({ id }: Entity): string | undefined {
  const nation = NATIONS_OF.get(id) ?? NATION_AT.get(id.slice(0, id.indexOf(':')));
  return nation ?? (id.startsWith('US:') && KNOWN.has(id) ? AMERICAN : undefined);
}
const CRYPTO = wordSet('bitcoin crypto cryptocurrency');

/** Who makes, builds or runs what no other word says: no bank. */
const GOODS = wordSet(
  'maker manufacturer developer producer supplier builder publisher designer explorer shipyard shipbuilder wholesaler operator',
);
const FINANCE = new Set(['bank', 'broker', 'insurer', 'asset', 'exchange', 'rating'].flatMap((word) => ROWS_OF.get(word) ?? []));

/** `software maker`, `seattle-based company`: words in small letters. */
export function descriptionOf(subject: string): Description | undefined {
  const end = subject.indexOf('-based');
  const based = end >= 0;
  const home = based
    ? townOf(subject, end)
    : (townOf(subject, subject.indexOf(' ')) ?? townOf(subject, subject.indexOf(' ', subject.indexOf(' ') + 1)));
  const trades: number[] = [];
  const words = subject.toLowerCase().split(/[ -]/);
  for (const [at, word] of words.entries()) {
    trades.push(...(ROWS_OF.get(word) ?? []), ...(ROWS_OF.get(`${word}-${words[at + 1]}`) ?? []));
    // Of a coin’s dealers the table says nothing.
    if (CRYPTO.has(word) && !subject.endsWith('miner')) return undefined;
  }
  const goods = trades.length === 0 && GOODS.has(words.at(-1) ?? '');
  // `the Anglo-Australian miner` is of two
  const nations = subject
    .toLowerCase()
    .split(' ')
    .filter((word) => NATIONS.has(word));
  const nation = nations.length === 1 ? nations[0] : undefined;
  return home === undefined && nation === undefined && trades.length === 0 && !goods ? undefined : { trades, home, based, nation, goods };
}

const townOf = (subject: string, end: number): string | undefined => {
  const town = subject.slice(0, Math.max(0, end));
  return TOWNS.has(town) ? town : undefined;
};

/** Whether the description may be of the entity; undefined where nothing is known of it. */
export function fits({ trades, home, based, nation, goods }: Description, entity: Entity): boolean | undefined {
  const at = HOMES_OF.get(entity.id);
  if (home !== undefined && at !== undefined && (based || at === home)) return at === home;
  const known = KNOWN.get(entity.id);
  if (goods && known !== undefined && [...known].every((trade) => FINANCE.has(trade))) return false;
  if (trades.length === 0) {
    const own = nation === undefined ? undefined : nationOf(entity);
    return own === undefined ? undefined : own === nation;
  }
  if (known !== undefined && trades.some((trade) => known.has(trade))) return true;
  for (const word of entity.name.toLowerCase().split(/[^a-z]+/)) {
    const named = NAMED.get(word);
    if (named !== undefined) return trades.some((trade) => ROWS_OF.get(named)?.includes(trade));
  }
  return known === undefined ? undefined : false;
}

/** Whether it is known to sit where the description says. */
export const isAtHome = ({ home, nation }: Description, entity: Entity): boolean =>
  home === undefined ? nation !== undefined && nationOf(entity) === nation : HOMES_OF.get(entity.id) === home;

export const hasHome = (instrument: InstrumentId | undefined): boolean => instrument !== undefined && HOMES_OF.has(instrument);

/** What is left of it where the place says nothing. */
export const withoutHome = ({ trades, based, nation, goods }: Description): Description | undefined =>
  trades.length === 0 && !goods ? undefined : { trades, home: undefined, based, nation, goods };

/** Whether it does nothing but hold, lend, insure or move what others own. */
export const isFinancial = (instrument: InstrumentId | undefined): boolean => {
  const known = instrument === undefined ? undefined : KNOWN.get(instrument);
  return known !== undefined && [...known].every((trade) => MONEYED.has(trade));
};
const MONEYED = new Set([...FINANCE, ...(ROWS_OF.get('payments') ?? [])]);

const RATERS = ROWS_OF.get('rating') ?? [];
export const isRatingAgency = (instrument: InstrumentId | undefined): boolean =>
  instrument !== undefined && RATERS.some((trade) => KNOWN.get(instrument)?.has(trade) === true);

const SPEAKING = ['bank', 'broker', 'rating', 'payments'].flatMap((word) => ROWS_OF.get(word) ?? []);
/** Firms that speak of others for a living: banks, brokers, raters and what counts the spending of all. Told once: it is asked of every name. */
const HOUSES: ReadonlySet<InstrumentId> = new Set(
  Array.from(KNOWN).flatMap(([id, trades]) => (SPEAKING.some((trade) => trades.has(trade)) ? [id] : [])),
);

/** `Citi analysts`, `Visa data`: such a firm speaks of others. */
export const isHouse = (instrument: InstrumentId | undefined): boolean => instrument !== undefined && HOUSES.has(instrument);
