import { wordSet } from '../../word-set.ts';

/** Word lists of the recogniser: general vocabulary, no names of companies. All lower case. */

/** Names written in lower case. */
export const LOWER_CASE_NAMES = wordSet(
  'bitcoin ether ethereum dogecoin litecoin solana cardano polkadot chainlink monero zcash bitcoins onsemi abrdn monday.com dogwifhat aixbt ai16z a16z io.net voestalpine adidas trivago',
);
/** First words, in lower case, of index names. */
export const LOWER_CASE_STARTS = wordSet('dollar ishares a2 ams indie agilon shiba wrapped');
/** Lower-case words that end a name. */
export const NAME_TAILS = wordSet(
  'index indices average averages industrials industrial composite exports volatility motors chemical steel bank hynix bioscience airlines energy power i\
   coin token stablecoin memecoin blockchain network plc health app cash classic inu transports share bitcoin ether',
);
/** Lower-case words inside a name. */
export const NAME_CONNECTORS = wordSet(
  'of and the all de for in del di la le et on do da dos du dei y e n at by upon ex meme all-country midcap smallcap industrial volatility jones semiconductor biotechnology market',
);

/** Of companies, in German, French and Spanish: what is held or earned, what they and their prices do; no words of English. */
const FOREIGN_HOLDINGS =
  "aktie aktien papiere umsatz gewinn anteile vorstand vorstandschef acciones ingresos beneficio l'action ventes bénéfice";
export const FOREIGN_MOVES = 'steigt fällt sinkt klettert verliert recule grimpe bondit perd gagne sube cae pierde gana';
const FOREIGN_DEEDS =
  'steigert senkt hebt streicht kauft verkauft übernimmt meldet kündigt erhöht investiert annonce supprime relève rachète vend ferme publie anuncia vende eleva';

/** A noun right after a name that only something with a business has. */
export const CORPORATE_NOUNS = wordSet(`
  shares share stock stocks ceo cfo coo cto chairman chairwoman chief executive executives president founder co-founder cofounder spokesman spokeswoman spokesperson investors
  shareholders shareholder stockholders earnings revenue revenues profit profits sales bonds board management subsidiary unit division headquarters
  employees workers store stores factory factories plant plants dealership customers warehouse warehouses officials analyst analysts products devices app data
  dividend buyback ipo valuation debt guidance results quarter deal merger takeover acquisition bid stake options calls puts notes q1 q2 q3 q4 ebitda margins backlog
  flight flights jet jets pilots planes passengers
  engineers lawyers representatives representative representative's filing prospectus ads platform service services website chips chip servers cars vehicles trucks
  plane truck van car driver drivers worker employee customer pilot engineer staff baristas machinists loss losses
  showroom showrooms subscribers whistleblower riders crew cabin phones owners users
  promoter promoters exploit exploits outage outages
  graphics processor processors laptop laptops smartphone smartphones gpu gpus`);

/** A verb right after a name that companies are the subject of. */
export const AGENT_VERBS = wordSet(`
  said says announced announces reported reports plans planned launched launches unveiled unveils agreed agrees acquired acquires bought buys sold sells
  raised raises posted posts expects expected declined fell falls rose rises gained gains jumped jumps dropped drops slid slides surged surges tumbled tumbles
  climbed climbs soared soars slumped slumps plunged plunges rallied rallies added lost shed sheds slipped slips edged hit hits beat beats missed misses cut cuts trimmed filed
  disclosed discloses invested invests signed signs named hired hires fired laid operates owns makes offers confirmed denied hopes appoints appointed
  recalled closed ended traded trades trading finished outperformed underperformed advanced retreated reaffirmed forecast forecasts guided spent pays paid settled sued
  led topped tops opened opens told responded introduced introduces brings partnered acquires employs spun merged offered faces wants needs
  leases leased halts halted recalls builds built completes completed wins secures secured extends extended expands expanded delays delayed suspends suspended
  delivered lifts lifted lowers lowered doubles doubled lays ends joins adds eyes pulls closes rolls pauses vows urges gets got gives goes puts sees touts blames bans fights fires leads loses
  explores explore explored won wins holds held hold win opted opts quits revamps revives shuts splits takes trims triples tripled trebles trebled quadrupled halves halved keeps lags nears tests settles opts sinks soars climbs tumbles slumps plunges rallies slides sank rebounded
  rockets rocketed skyrockets skyrocketed craters cratered leaps leapt leaped leap crashes crashed spikes spiked pops popped rebounds eases eased retreats advances gained nudged dipped dips jump fall rise gain drop slide sink slip climb surge slump plunge soar tumble rally report raise cut post beat miss plan agree warns warned ships shipped produces produced books booked seeks sought weighs backs backed invests raises
  paused idled idles mothballed bounced bounces hires hire merges lends lent licensed stumbled stumbles sputtered swelled swells swung swings outpaces outpaced
  took gave found went grew grows make made makes became built overtook raises resumed resumes restarts restarted relaunches relaunched idling sidesteps underwhelmed disappoints disappointed
  revived froze freezes grounded grounds admitted admits apologised apologized apologises apologizes removed removes earned earns approved approves rejected rejects scrapped withdrew withdraws canceled cancelled cancels strikes struck replaces replaced supplies supplied follows followed compete competes vie vies battle battles fight sell buy own offer spend ordered
  ${FOREIGN_MOVES} ${FOREIGN_DEEDS}`);

/** Verbs, in forms that are no nouns, of which companies are the subject and people, teams and things hardly ever: they speak on any page. */
export const BUSINESS_VERBS = wordSet(`
  acquires acquired recalls unveils unveiled sues hikes hiked poaches divests divested outsources restructures refinances rebrands rebranded
  furloughs restates guides guided outbid outbids overtakes monetizes licenses partners teams taps axes scraps slashes trims pledges mulls inks nabs snaps
  debuts reports posts posted acquiring unveiling`);

/** Of the verbs of companies, those that teams have too. */
export const CONTEST_VERBS = wordSet(
  'brings crashed crashes leapt leaps leaped leap popped pops beat beats lost led hit edged topped faces missed misses opened added leads loses fights takes fires got fall rise drop slide sink slip climb rally gets gives goes puts sees joins won wins win holds held hold finished signed signs earned earns approved approves rejected rejects struck strikes replaced replaces needs wants went gave found goes follows followed compete competes vie vies battle battles fight verliert perd gagne pierde gana',
);
/** In languages of which no list says what a page is about. */
export const FOREIGN_VERBS = wordSet(`${FOREIGN_MOVES} ${FOREIGN_DEEDS}`);

/** Of the verbs of companies, those that prices have. */
export const PRICE_VERBS = wordSet(`
  fell rose gained jumped dropped slid surged tumbled climbed soared slumped plunged rallied slipped edged leapt sank rebounded rockets rocketed skyrocketed cratered soars slumps plunges tumbles surges
  rallies sinks slides slips jumps ${FOREIGN_MOVES}`);
/** What two prices do together in a headline. */
export const BASE_PRICE_VERBS = wordSet('rise jump slip surge slump rally tumble plunge soar sink fall drop gain slide');
/** What prices do, and others too. */
export const LOOSE_PRICE_VERBS = wordSet(`
  added lost shed sheds closed ended finished traded advanced eased retreated hit led rise fall gain drop jump slip dip dips dipped bounced topped`);

/** Before a name that is a verb here: `will Target growth`. */
export const MODALS = wordSet('will would may might could can must should');

/** Before whom one buys from, works at or hears from. */
export const PARTY_PREPOSITIONS = wordSet('from by at via with to for than');

/** Nouns before `of` and a place. */
export const PLACE_NOUNS = wordSet(
  'county city town township village state province district kingdom republic isle university parish borough port bay gulf duchy mayor suburb hamlet',
);

/** Places, or the last words of their names, whose `'s` an index may have. */
export const MARKET_PLACES = wordSet(
  'frankfurt germany paris france london britain uk amsterdam milan italy madrid spain zurich switzerland tokyo japan seoul korea taipei taiwan mumbai india sydney australia toronto canada shanghai china kong singapore jakarta indonesia bangkok thailand manila malaysia brazil mexico johannesburg europe street',
);

/** Words that say where a company of that name is at home. */
export const HOME_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  DE: wordSet('german germany darmstadt frankfurt berlin munich hamburg dax xetra hanover'),
  FR: wordSet('french france paris'),
  GB: wordSet('british britain uk london ftse'),
  IN: wordSet('indian india mumbai delhi sensex nifty rs crore rupees nse bse'),
  JP: wordSet('japanese japan tokyo nikkei'),
  CA: wordSet('canadian canada toronto montreal tsx'),
  AU: wordSet('australian australia sydney melbourne asx'),
  HK: wordSet('hong kong'),
  TW: wordSet('taiwan taiwanese taipei'),
  KR: wordSet('korean korea seoul kospi'),
  CH: wordSet('swiss switzerland zurich'),
  SE: wordSet('swedish sweden stockholm'),
  ZA: wordSet('johannesburg jse rand'),
  HU: wordSet('hungarian hungary budapest'),
  BR: wordSet('brazilian brazil'),
};

/** Trades, as the last words of a name tell them, and words of theirs. */
export const FIELDS: readonly (readonly [RegExp, ReadonlySet<string>])[] = [
  [
    /(?:Therapeutics|Pharma\w*|Biotech\w*|Biosciences|Medicines)$/,
    wordSet('drug drugs drugmaker pill trial phase fda obesity therapeutics dose doses patients biotech vaccine weight-loss glp-1'),
  ],
  [/(?:Digital|Blockchain|MARA Holdings)$/, wordSet('bitcoin btc hashrate miner miners hash exahash hashprice')],
  [/(?:Petroleum|Oil|Energy|Gas)$/, wordSet('oil gas crude refinery refineries refiner refiners barrels drilling diesel gasoline')],
  [
    /(?:Financial|Financial Partners|Bancorp|Bank|Bancshares)$/,
    wordSet('bank banks lender lenders deposits loans lending bancorp bankshares branches'),
  ],
  [/(?:Mining|Minerals|Resources|Gold|Silver|Copper)$/, wordSet('gold silver copper platinum ounces ore mine mines miner miners lithium')],
];

/** Words before a name that say a business follows. */
export const CORPORATE_LEADS = wordSet(`
  rival rivals giant giants housebuilders homebuilders drugmakers brewers grocers steelmakers carriers utilities maker makers owner operator operators retailer retailers lender lenders bank banks chipmaker chipmakers automaker automakers carmaker carmakers airline airlines insurer insurers
  company firm group conglomerate developer miner miners startup start-up brokerage broker exchange exchanges drugmaker drugmakers manufacturer producer producers provider supplier subsidiary parent
  acquire acquired acquires acquiring buy buys buying bought sue sued sues owning landlord brewer carrier steelmaker shipbuilder toymaker planemaker jeweller jeweler distiller homebuilder housebuilder fintech biotech accumulate heavyweight heavyweights competitor competitors stocks like including banker refiner utility names via`);

/** `shares of X`, `stake in X`: the noun before the preposition. */
export const STAKE_NOUNS = wordSet(`
  shares share stock stake stakes investment position holdings ceo chairman president chief executive executives founder cofounder co-founder takeover acquisition purchase subsidiary unit
  division spokesman spokeswoman spokesperson owner parent bonds investors shareholders customers shoppers workers employees partnership deal contract merger upside long short bet bullish bearish overweight
  boss head director analyst analysts strategist economist trader broker adviser advisor lawsuit earnings sales revenue profit deals agreement worked works job dropped bought ordered
  ${FOREIGN_HOLDINGS}`);
export const STAKE_PREPOSITIONS = wordSet('von de of in at for from with on by between against versus');

/** Words that make a sentence, or a page, one about business. */
export const FINANCE_WORDS = wordSet(`
  shares share stock stocks earnings revenue revenues profit profits dividend investor investors investment investments market markets analyst analysts quarter quarterly trading trader traders
  billion million trillion percent bn nasdaq nyse ipo merger acquisition acquire acquired stake shareholder shareholders valuation ceo cfo bonds yield yields fund funds etf etfs equity equities
  crypto cryptocurrency token tokens coin coins blockchain miner miners index indices rally selloff bullish bearish hedge portfolio securities capital company companies firm firms chipmaker chipmakers
  lender lenders bank banks retailer retailers sales debt loan loans credit tariffs rates inflation fed guidance forecast ebitda margin margins outlook contract deal deals buyback brokerage
  price prices closed opened gained slumped surged tumbled rupees crore lakh yen won euros pounds broker brokers net q1 q2 q3 q4 fy ticker warrants notes convertible hashrate mining
  rs bps disinvestment npas bourse bourses smallcap midcap midcaps smallcaps largecap upgrade upgrades downgrade downgrades downgraded upgraded overweight underperform nifty sensex
  accumulate fallers gainers decliners risers midcaps landlord landlords
  business industry customers supplier suppliers startup backers lawsuit antitrust automaker automakers airline airlines insurer insurers chips
  ${FOREIGN_HOLDINGS} prozent quartal milliarden millionen börse anleger konzern prognose dividende dividendo stellen filiale despidos postes usine usines milliards trimestre actionnaires millones bolsa`);

/** Words of pages where names of teams, stars, dishes and plants are to be expected. */
export const SPORT_WORDS = wordSet(`
  game games season coach goal goals score scored win wins match team teams league cup innings wicket wickets striker midfielder defender quarterback touchdown points playoff playoffs
  championship tournament player players inning pitcher halftime referee penalty club fixture cricket football soccer basketball baseball hockey rugby tennis golf race lap wickets batting
  victory beat defeated buzzer three-pointer quarterback standings rebounds assists runs yards kick stadium arena medal olympic stürmer torwart mannschaft bundesliga spieltag spieltagen fußball winterpause angreifer verteidiger delantero entrenador portero gol goles
  attaquant entraîneur calcio attaccante allenatore`);
export const LIFE_WORDS = wordSet(`
  recipe recipes butter flour sugar oven bake baking cup cups tablespoon teaspoon salt pie dough garlic onion salad dessert delicious cook cooking
  garden flowers river rainforest forest trail hike species bird birds comet telescope constellation planet storm snow rain weather forecast temperatures
  poem novel poet painting exhibition museum church worship prayer temple myth gods goddess chapter album song band singer actor film movie trailer
  patient patients symptoms therapy disease clinical treatment trial cancer dose students school teacher lesson homework classroom essay tuition undergraduates freshmen dormitory diocese congregation choir guitarist drummer visa passport consulate embassy`);
export const POLITICS_WORDS = wordSet(`
  president senator senate congress democrat democrats republican republicans election vote voters ballot parliament minister labour conservative impeachment governor mayor
  campaign court judge police suspect officers murder trial verdict army troops war military ceasefire bill lawmakers bürgermeister bürgermeisterin maire mairie alcalde alcaldesa`);

/** Nouns after a name that make it a place, a body or a thing. */
export const COUNTER_NEXT = wordSet(`
  fieldhouse amphitheater amphitheatre ballpark pavilion plaza parish invitational z auditorium coliseum forum gardens speedway raceway velodrome gymnasium hall farm derby terrace crescent wharf pier castle abbey manor moor quay canyon glacier reservoir reef
  river rainforest basin delta park county street avenue road drive lane boulevard university college center centre stadium arena field foundation museum church school hospital island islands
  avenues streets roads lanes parks rivers beach city town township village valley lake mountain mountains hill hills bay cape creek forest desert coast jungle tribe tribes library institute academy festival prize award
  cathedral chapel bridge airport station hotel parkway highway district province state states nations kingdom empire airlines' pie pies juice cider tree trees orchard orchards sauce butter crisp crumble strudel turnover turnovers cobbler fritters marmalade peel stuffing lilies
  application applications applicants holder holders waiver interview officer fans fan scores score practice practices date dates audience group heart line wave waves day
  cup championship parade open classic league team tournament bowl masters game games society association council orchestra quartet ensemble brother brothers family sisters scholars fellow scholarship theatre theater symphony choir
  agents detainees detention raids requirements restrictions overstays sponsorship backlog rules lottery waivers
  variant variants administration presidency platoon platoons battalion squadron squadrons regiment cabinet high elementary middle community tower building square cemetery ward marathon conference theory shale way court heights lodge inn cottage trail`);

/** Buildings and grounds that bear a sponsor's name. */
export const HALLS = wordSet(
  'arena stadium center centre field park ballpark fieldhouse amphitheater amphitheatre pavilion theatre theater boulevard avenue auditorium coliseum forum gardens speedway raceway velodrome',
);

/** What a team, a town, a river, a planet, an animal or somebody with a family has, and no company. */
export const SQUAD_NOUNS = wordSet(`
  mayor population townspeople inhabitants outskirts wife widow husband uncle aunt
  tributaries headwaters estuary shoreline tomb poems sonnets symphony diaries funeral childhood
  paws swans roses vicar parish
  revellers guitarist drummer bassist frontman frontwoman vocalist troops congregation choir parishioners freshmen sophomores undergraduates
  bench striker strikers goalkeeper midfield midfielder winger dugout backline squad supporters fixture fixtures equaliser equalizer unbeaten lineup line-up playmaker right-back left-back`);

/** What a bearer of a name is that is no company. */
export const BEINGS = wordSet(`
  goddess god deity nymph outlaw prince princess wife husband widow widower son daughter mother father brother sister nephew niece uncle aunt grandson granddaughter
  boy girl cat dog horse actor actress singer rapper drummer guitarist poet novelist painter dramatist playwright pitcher outfielder striker quarterback goalkeeper
  clown goat donkey kitten tabby collie labrador poodle hamster rabbit tortoise hen spaniel terrier whippet puppy pony mare parrot bishop priest pastor vicar monk man woman baby cousin boyfriend girlfriend judge
  teacher pupil nurse farmer freshman sophomore retiree widowed deputy detective
  blacksmith sculptor violinist cellist pianist saxophonist composer comedian surgeon midwife physicist mathematician botanist historian philosopher missionary
  footballer boxer cricketer batsman sprinter jockey golfer wrestler swimmer cyclist grandmother grandfather schoolboy schoolgirl teenager
  bassist organist tenor soprano baritone ballerina conductor curator librarian beekeeper shepherd gardener plumber carpenter electrician barrister treasurer headteacher headmaster headmistress
  councillor councilwoman councilman midfielder defender winger skipper referee umpire lifeguard paramedic firefighter toddler infant
  stallion gelding filly colt ewe sheepdog beagle retriever dachshund alpaca llama orangutan dolphin owl`);

/** Bodies and houses that are no companies with shares. */
export const BODIES = wordSet(`
  charity nonprofit refuge shelter hospice clinic hospital school academy college university convent diocese parish church chapel cathedral abbey museum library foundation society theatre
  choir band duo trio quartet troupe orchestra symphony ensemble pub tavern cafe café bistro diner nightclub salon hostel farm ferry
  bookshop bookstore tearoom florist deli kennels guesthouse fraternity sorority seminary guild`);

/** Words of myths and their gods. */
export const LEGEND_WORDS = wordSet(`
  goddess goddesses god gods deity deities myth myths mythology mythological zeus hera athena athene poseidon hades artemis aphrodite dionysus persephone demeter minerva juno odin thor
  loki asgard olympus prometheus perseus theseus achilles odysseus agamemnon delphi oracles titans nymph nymphs minotaur centaur hercules heracles apollo
  ceres neptune bacchus cupid freya frigg baldur osiris anubis horus shiva vishnu ganesh ganesha krishna rama hanuman cyclops medusa daedalus icarus orpheus eurydice midas`);

/** Pronouns that a verb has as its object. */
export const OBJECTS = wordSet('it them him yourself myself themselves me');

/** Before what one person has. */
export const OWNERS = wordSet('his her my your');

/** Pronouns that a modal verb has as its subject. */
export const SUBJECTS = wordSet('i you we they he she people');

/** First words of names of states. */
export const STATE_STARTS: ReadonlySet<string> = new Set(['New', 'North', 'South', 'West', 'Rhode']);
/** States and provinces as they stand after a place: `Corning, California`. */
export const STATES: ReadonlySet<string> = new Set(
  (
    'Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,Georgia,Hawaii,Idaho,Illinois,Indiana,Iowa,Kansas,Kentucky,Louisiana,Maine,Maryland,' +
    'Massachusetts,Michigan,Minnesota,Mississippi,Missouri,Montana,Nebraska,Nevada,New Hampshire,New Jersey,New Mexico,New York,North Carolina,North Dakota,Ohio,Oklahoma,' +
    'Oregon,Pennsylvania,Rhode Island,South Carolina,South Dakota,Tennessee,Texas,Utah,Vermont,Virginia,Washington,West Virginia,Wisconsin,Wyoming,Ontario,Alberta,Manitoba,' +
    'Saskatchewan,Calif,Conn,Fla,Ill,Ind,Mass,Mich,Minn,Miss,Mo,N.C,N.H,N.J,N.Y,Pa,Tenn,Tex,Va,Wis,N.Y.,N.J.,N.C.,N.H.'
  ).split(','),
);

/** Last words of company names: after a name they make it another company's. */
export const COMPANY_DESCRIPTORS = wordSet(`
  communications capital securities mining energy power foods pharma pharmaceuticals pharmaceutical motors steel cement paints bank bancorp bancshares insurance broking industries chemicals chemical
  ventures partners realty properties textiles exports finance financial asset assets hellenic mobile telecom telecommunications infrastructure logistics shipping airlines airways oil gas petroleum resources minerals
  grain dairy poultry seeds biotech therapeutics semiconductor semiconductors electronics life labs laboratories heavy ocean robotics solar renewables newswires newspapers`);

/** Before a surname. */
export const PERSON_TITLES = wordSet(`
  mr mrs ms miss dr prof professor sir lord lady dame rev reverend sen senator rep representative congressman congresswoman gov governor president judge justice capt captain col colonel gen general lt sgt
  pastor bishop archbishop deacon rabbi imam vicar abbot
  corporal cpl lieutenant brigadier commander admiral airman seaman midshipman constable trooper sheriff alderman alderwoman councillor councilor cllr councilman councilwoman baroness viscount
  sergeant detective officer coach king queen prince princess pope father brother sister saint st mayor chancellor frau herr herrn madame monsieur señor señora actor actress singer author poet aunt uncle striker midfielder goalkeeper quarterback defender`);

/** Capitalised words that stand beside a name without being part of it. */
export const NEUTRAL_CAPITALS = wordSet(`
  the a an in on at of for from by with and or but as if when while after before since why how what who where which this that these those it its he she they we you i our your his her their there
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
  ceo cfo coo cto chief executive chairman president founder analyst analysts shares stock stocks inc corp co ltd plc group holding holdings investors us u.s uk eu ai q1 q2 q3 q4 new meanwhile however
  also is was are were has have had will would could to not no yes both like via per vs than then now more most all amid despite under over into about between against during until
  can could should must might does did do if because every some many any another so just instead perhaps maybe although though whether unlike besides let pn pna pnb
  bei beim nach für mit laut selon l'action
  ipo etf etfs gpu gpus cpu api sec doj ftc fda wall street data center centers cloud says said chips platforms here earlier later only even still sources report exclusive update breaking`);

/** Verbs and nouns of an index: what it does, where it stands. */
export const INDEX_WORDS = wordSet(`
  component components points point index fell rose gained lost slipped climbed dropped closed ended finished opened advanced declined added shed slid jumped surged tumbled rallied futures higher lower up down hit edged
  composite tumbles falls rises gains drops ends closes set stood slips slides jumps surges climbs sinks soars slumps plunges rebounds rebounded retreats
  retreated eases eased dips dipped edges inches inched called seen reclaims reclaimed snaps snapped extends extended recovers recovered pares sheds shed loses adds`);

/** Words that make `on X`, `X-listed` a venue. */
export const VENUE_WORDS = wordSet(
  'listed listing list lists debut debuted trading trade trades traded exchange exchanges market markets stockholm delisted ipo uplisted quoted premarket rules notice compliance under via through onto',
);

/** Words that only texts about crypto have: one is enough. */
export const CRYPTO_JARGON = wordSet(`
  crypto cryptocurrency cryptocurrencies altcoin altcoins altseason defi tvl stablecoin stablecoins memecoin memecoins hashrate onchain airdrop airdrops mainnet testnet web3 dapp dapps perps tokenomics
  restaking restaked defillama coingecko coinmarketcap rollup rollups layer-1 layer-2 hodl hodlers`);

/** Words of a page about crypto. */
export const CRYPTO_PAGE_WORDS = wordSet(`
  crypto cryptocurrency cryptocurrencies coin coins blockchain wallet wallets defi stablecoin stablecoins altcoin altcoins bitcoin btc eth ether ethereum solana staking halving hashrate airdrop
  onchain on-chain mainnet memecoin web3 usdt`);
/** And of a sentence: software and funds have these too. */
export const CRYPTO_WORDS: ReadonlySet<string> = new Set([
  ...CRYPTO_PAGE_WORDS,
  ...wordSet('token tokens exchange exchanges validators dex spot etf etfs holders'),
]);
