import type { ThemeId } from './theme.ts';

/**
 * Words that stand for each other in the phrases. Written for this project, from how newspapers write; no published word list is used.
 * Notation in `pattern.ts`.
 */
export const CLASSES: Readonly<Record<string, string>> = {
  // What a company reports. A fall of these is no fall of a price.
  business:
    'sale sales revenue revenues profit profits income earnings margin margins turnover deliveries shipments volume volumes output production demand dividend dividends spending employment payrolls unemployment orders bookings users costs expenses forecast forecasts guidance estimates outlook yield yields rate rates inflation loss losses',
  priced:
    'share shares stock stocks equities equity index indices indexes gauge average market markets sharemarket benchmark futures token tokens coin coins bitcoin ether ethereum solana crypto cryptocurrency cryptocurrencies altcoins dow nasdaq nikkei ftse dax kospi sensex stoxx bitcoin btc eth xrp dogecoin price prices oil crude brent gold silver copper chipmakers miners banks bonds',
  fallVerb:
    'fall falls fell fallen falling drop~ slide slides slid sliding sink sinks sank sunk sinking slump~ tumble~ plunge~ plummet~ crash~ collapse~ crater~ nosedive~ dive~ dived dove lose loses lost losing shed sheds shedding decline~ retreat~ slip~ dip~ tank~ skid~ swoon~ crumble~ surrender~ ease~ down off lower weaken~',
  hardFall:
    'slump~ tumble~ plunge~ plummet~ crash~ collapse~ crater~ nosedive~ hammer~ pummel~ batter~ tank~ swoon~ rout~ routed clobber~ savage~ implode~ nosedived whipsaw~ capitulate~',
  hardFallNoun:
    'slump tumble plunge crash collapse rout selloff meltdown bloodbath carnage downdraft nosedive drawdown plunges crashes routs selloffs freefall',
  fallNoun:
    'fall drop decline slide slump tumble plunge loss retreat pullback slip drawdown correction rout selloff dip tumbles losses declines',
  big: 'heavy heavily high higher excessive excess mounting rising record growing substantial massive huge crushing ballooning soaring staggering big large significant enormous unsustainable hefty swelling increased increasing surging spiralling spiraling towering sizeable sizable considerable vast steep deep crippling onerous too much more extra',
  debt: 'debt debts borrowing borrowings leverage indebtedness loans gearing',
  bonds: 'bond bonds note notes debenture debentures loan loans debt',
  weak: 'weak weaker weakening weakened soft softer softening slow slower slowing slowed slowdown sluggish tepid lacklustre lackluster flagging falling fading waning declining shrinking dwindling cooling disappointing subdued anaemic anemic muted poor lower faltering diminishing evaporating plateauing insufficient collapsing feeble',
  weaken:
    'slow~ weaken~ soften~ fall falls fell fallen fade~ cool~ wane~ shrink shrinks shrank shrunk shrinking dry dries dried drying collapse~ disappoint~ fail~ falter~ decline~ drop~ ease~ stall~ slump~ evaporate~ plunge~ plateau~ flag~ slacken~ contract~ slide slides slid sliding tumble~ dwindle~ crater~ sputter~ sink sank sinks peak~ undershoot~ lag~ diminish~',
  worry:
    'worry worries worried fear fears concern concerns concerned unease uneasy jitters jittery nerves nervous nervousness anxiety anxious fret frets fretting doubts doubt scepticism skepticism caution cautious alarm skittish question questions wary warn warns warned warning warnings',
  buyers:
    'buyers customers consumers shoppers clients users households companies enterprises advertisers drivers diners travellers travelers borrowers',
  cut: 'cut cuts cutting slash~ lower~ trim~ reduce~ downgrade~ pare~ scrap~ withdraw withdrew withdrawn suspend~',
  rise: 'rise rises rose risen rising jump~ leap~ leapt surge~ climb~ soar~ spike~ increase~ accelerate~ up higher hit hits tick~ shoot shot',
  outlook: 'forecast forecasts guidance outlook projections estimates target targets expectations',
  profit: 'profit profits earnings income ebitda revenue revenues sales',
  regulator:
    'regulator regulators regulation regulations regulatory watchdog watchdogs supervisors lawmakers authorities rulemakers legislators',
  scarce:
    'shortage shortages crunch squeeze constraints constraint bottleneck bottlenecks deficit scarcity curtailment blackouts blackout strain',
  power: 'power energy electricity grid',
  aiThing: 'ai data infrastructure compute computing chips gpus cloud capacity datacenter datacenters centres centers buildout build',
  capexWord: 'capex',
};

/** The phrases of each theme: what a reader would underline. */
export const PHRASES: Readonly<Record<ThemeId, string>> = {
  leverage_debt: `
    <big> _2 <debt>
    ?<debt> _2 <big>
    <debt> load/loads/burden/burdens/pile/piles/mountain/overhang/levels/level/wall/ratio/ratios/spiral/trap/crisis/distress/problem/problems/laden/fuelled/fueled/funded/financed/binge/spree/servicing
    <debt> is/are/was/remains _3 worry/problem/concern/risk/issue
    borrowing/debt/leverage is/was/remains _2 sore
    take~/took/taken/taking/pile~/add~/load~/rack~ on/up _3 <debt>
    saddle~/laden/loaded/burdened/weighed/swamped/straddled/mired _4 <debt>
    heavily/highly/over/deeply/excessively/overly leveraged/indebted/geared/borrowed
    overleveraged/overindebted/overborrowed
    leveraged bet~/position~/trade~/trader~/buyout~/loan~/bets/miners/companies/players/borrowers/investors/wagers/longs
    leveraged buyout
    buyout _ on credit
    margin call~/trading/debt/loan~/lending/accounts
    default~ on _4 <bonds>/payment/payments/obligations/repayment/interest
    debt/loan/bond/credit default~
    risk of default
    fail~ to repay/refinance/service
    unable to repay/refinance/service
    miss~ _2 payment~/coupon~
    credit rating~ _4 cut/downgrade~/junk/lowered/slashed
    downgrade~ _6 credit rating
    junk status/rated/bond~/rating/territory
    <bonds> _2 junk
    covenant~ _2 breach~/waiver~/violat~
    breach~ _3 covenant~
    bailout/bailouts
    bail~ out
    restructur~/restructure~ _3 debt/debts/loans/borrowings
    debt/loan restructuring
    ?refinance~/refinancing
    convertible bond~/note~/debt/debenture~/offering~/debts
    convertibles
    secured/unsecured/senior bond~/note~/loan~
    high yield/coupon bond~/debt/note~
    issue~/sold/sell~/raise~/place~/price~ _4 <money> _4 bonds/notes/loans
    raise~/place~/priced/sold/issue~/borrow~ _4 <money> _6 convertible/bonds/notes/debt/loans
    borrow~ _2 <money>
    borrow~ _3 heavily/heavy/massively/aggressively/money
    borrow~ to/for _ fund/finance/build/buy/pay/expand
    borrowed money/funds/cash
    debt/borrowing/borrowings/loans _4 fund/finance/pay/build
    finance~/fund~/funded/bankrolled by/with/through/via _3 debt/borrowing/borrowings/loans/leverage/credit/bonds
    net debt
    total/long _ debt _3 <money>
    <money> of/in _5 debt/debts/borrowings/loans/bonds
    debt/debts/borrowings _2 of/at/to/reached/exceed~/total~/hit _2 <money>
    owe/owes/owed/owing _4 <money>
    carry~ _4 <money> _3 debt
    credit analyst~/rater~/rating/agencies/spreads _5 warn~/negative/concern~/widen~/watch/strain
    rating~ firm~/agency/agencies/company _4 warn~/cut/lower~/downgrade~
    credit default swap~
    cost of insuring _6 debt/default/bonds
    lender~/creditor~/bank~ _2 foot~ _2 bill
    lender~/creditor~/bank~ _3 stricter/tougher/tighter/nervous/wary/demand~
    interest bill/burden/payments/expense/expenses/costs _3 <rise>/swallow~/eat~/eclipse~/exceed~/outstrip~/outpace~
    <rise> _2 interest bill/payments/expense
    interest coverage
    negative equity
    deleverage~/deleveraging
    leverage ratio~
    bridge loan~
    private credit
    off balance sheet
    delinquent/delinquency/delinquencies
    bad/sour/soured/nonperforming/troubled loan~/debt~
    load _ getting heavy
    highly/high leverage
    credit binge
    on _ borrowed time/money
    balance sheet _3 stretched/strain~/risk/weak/fragile/pressure/stress
    stretched/weak/strained/fragile/overextended balance sheet~
    <debt> _3 double~/triple~/quadruple~/swell~/swollen/balloon~/mount~/climb~/soar~/<rise> _6
    <debt> _4 <money> _6 year/last/against/from
    rating _4 junk/downgrade~/cut/negative/slash~
    cost of servicing/carrying
    service~/servicing its/their/the/that/your _2 debt/debts/loans/borrowings
    must/need~/needs/have/has/forced/scramble~/rush~/try/trying _2 refinance/repay/roll
    refinance~/refinancing _4 <money>/<bonds>
    <bonds>/billions/<money> _4 mature~/matures/maturing/maturity/maturities/falling/fall/due _3 year/<number>/next/soon/due/month
    maturity wall
    use~/using/used leverage
    borrow~ _3 against
    interest on _4 debt/debts/loans/borrowings
    interest _6 swallow~/eats/eating/consume~/devour~
    tap~/tapped/turn~/flock~/rush~/return~ _3 debt/bond/credit/loan market~/markets/investors
    debt/bond/note/loan sale~/offering~/issuance/deal/deals/raise/raising/package
    sold/sell~/issue~/raise~/place~ _3 bonds/convertible/debt
    lender~/creditor~/bondholder~ _6 seize~/demand~/restructur~/haircut~/losses/refus~/worr~/nervous/foreclos~
    credit facility/line~ _6 draw~/drew/drawn/tap~/breach~/exhaust~
    foreclosure~
    repay~/repayment _4 loans/debt/borrowings/<money>
    ?collateral
    pledge~ _4 shares/bitcoin/coins/chips/gpus/assets _3 collateral/security/loan
    backed by _3 debt/loans/gpus
    private equity _4 debt
    owe/owes/owed/owing billions/millions
  `,
  demand_shortfall: `
    <weak> _2 demand
    demand _6! <weaken>
    demand is/was/remains/looks/has/may/could/might/turns/turned _3 <weak>
    <weaken> _2 demand
    demand shortfall~
    shortfall _3 demand
    collective shortfall
    lack/drop/decline/fall/slump/slowdown/dip/plunge/collapse/slide/absence/drought _2 demand
    demand destruction/slump/slowdown/weakness/worries/concerns/fears/risk/cliff
    <worry> _5 demand
    outpace~/outpacing/outrun~/outrunning/outstrip~/exceed~/ahead _3 demand
    supply/capacity _3 outpace~/outstrip~/exceed~ demand
    over supply/capacity/build/production
    oversupply/oversupplied/overcapacity/glut/overhang/overproduction/overbuild~
    ?surplus
    excess/idle/unused/spare/surplus capacity/inventory/inventories/supply
    unsold inventory/inventories/stock/stocks/cars/vehicles/homes/goods/units/chips
    inventory/inventories _3 pile~/<rise>/build~/swell~/bloat~/glut
    stranded asset~
    <buyers> _4 cool~/balk~/hesitate~/cutting/retreat~/defect~/desert~/delay~
    <buyers> _ cut/cutting/pull~ back/down
    <buyers> _3 delay~/cancel~/postpone~/rein~ _4 orders/purchases/spending/deals
    showrooms empt~/emptied/empty
    empty showrooms/shops/stores/hotels/offices
    slow~/slowing/slower/stall~/stagnant growth
    ?growth _3 slow~/stall~/cool~/fade~/weak/slowest/slowed
    growth _4 slow/slowest/slower
    monetization/monetisation challenge~/problem~/risk~
    orders _6 slow~/fall~/fell/declin~/decline~/cancel~/dry/dried/shrink/shrank/climbing
    orders _6 not _2 climb~/grow~/growing/rise/rising
    order/orders cancellation~
    cancel~ _2 order/orders/contracts/leases
    deliveries/shipments/bookings/registrations _8 fall/fell/declin~/decline~/drop~/slump~/tumble~/plunge~/down/fewer/lower/below/shrank/sank/slid
    deliveries/shipments/sales/registrations _14! fall/drop/decline/slump/slide/fallen of <large>
    fewer _3 cars/vehicles/units/deliveries/customers/visitors/phones/orders
    volume/volumes/traffic/footfall _2 shrank/fell/drop~/decline~/slump~/contract~
    sales of _4 cars/vehicles/phones/homes/units/chips/evs/iphones _4 <weaken>
    unit/car/vehicle/home/phone/smartphone/iphone/retail/same store sales _3 <weaken>
    same store sales _3 <weaken>
    adoption _3 slow~/disappoint~/lag~/stall~/falter~/slower
    sustainability of _3 demand
    demand _6 materialise/materialize
    demand _3 fail~ to
    fail~ to materialise/materialize
    use/usage _3 <weaken>
    subscriber~/user~ _2 loss~/declin~/decline~/churn/exodus
    lost/losing/lose subscribers/customers/users
    less/reduced/diminished appetite/demand/interest
    appetite _3 <weaken>
    consumer~ _3 spend~ less
    pull~ back on spending
    consumer spending _4 <weaken>
    <weak> consumer spending
    spending slowdown
    <buyers> _3 stay~/staying/turn~/walk~/shy~/shying away
    <buyers> _3 tighten~/spend~/spending/spent _2 belts/less/cautiously
    tighten~ _ belts
    appetite _5 faded/fades/fading/wane~/waned/waning/cool~/weak~/dwindle~/dried/evaporat~/lost/shrink~/shrank
    interest _3 faded/fading/wane~/waning/cool~
    if/whether/unless <buyers>/demand _6 not _2 come/materialise/materialize/arrive/appear/pay
    stand/sit/sits/stands/sitting/lie/left empty/idle/unused/vacant
    empty seats/rooms/offices/shelves/data
    demand _6 not/never _4 keep/hold/grow/come/meet/match/materialise/justify
    demand _4 lower/less/short/below/disappoint~ than
    <worry>/doubt~/question~ _6 demand/adoption/growth
    sales of _4 <name> _3 <weaken>
    fewer/less people/buyers/customers/orders/<buyers>
    lose/losing/lost appetite/interest/customers/clients/steam/momentum
    slump/drop/fall/decline/plunge/slide/dip in _4 sales/orders/bookings/deliveries/shipments/demand/traffic/visits/production
    sold _2 fewer/less
    cut~/cutting/halt~/idle~/slash~/reduce~ _3 production/output/shifts
  `,
  circular_financing: `
    circular _2 financing/deal~/investment~/funding/arrangement~/flow~/transaction~/money/nature/economy/relationship~/structure
    circularity
    money/capital/cash/dollars/funds/billions _6 circle~/circles/circular/recycled/circulate~/circulating/recycling/loop
    recycle~ _3 among/between/within/through/back
    round trip/tripping/tripped/trips
    roundtrip~
    vendor/supplier/seller financing/finance/loan~/financed
    financing its/their own customers/buyers/clients/demand
    invest~/stake~/lend~/fund~/funding/backing/bankroll~ _5 own customers/clients/buyers/customer
    invest~/lend~ _8 buy/buys/purchase/spend/use _4 its/their/own/same _3 chips/hardware/services/gpus/products/equipment/shares
    both/simultaneously _4 customer/supplier/buyer/client _3 investor/shareholder/backer/lender/owner
    customer/supplier/buyer/client and _2 investor/shareholder/backer/lender
    investor/shareholder/backer/lender and _2 customer/supplier/buyer/client/vendor
    buy~ from each other
    invest~ in each other
    cross shareholding~/holdings/investments/ownership
    web of deals/investments/commitments/agreements/partnerships/cross
    incestuous
    feedback loop of _3 money/capital/investment/deals/funding
    same dollar~/money
    back to _4 investor/shareholder/backer/supplier/vendor as revenue/sales
    comes/flows/goes/came/went straight back
    propping up each other
    prop~ up _3 own demand/customers/sales
    invest~/invests/investing/investment/stake _12 in/which/that/to _10 buy/buys/buying/purchase/spend/lease/rent _3 its/their/his/<name> _2 chips/processors/hardware/gpus/cloud/services/capacity/computing/equipment
    use _4 money/cash/proceeds/funds _3 buy/purchase/pay/lease
    money goes/going/moves/moving/flows/flowing/passes/passing/go round/around/back/between/among
    round and round
    fund~/finance~/financing/bankroll~/subsidise~/subsidize~ _3 their/its own/customers/buyers
    buy/buying/bought _2 own products/chips/shares/tokens/revenue
    invested in _3 customers/clients
    related party/parties
  `,
  contagion_correlation: `
    contagion/contagious
    spill~ over/into
    spillover~/spillovers
    knock on _ effect~/impact~/damage/losses
    domino/dominoes
    ripple~ _3 through/across/to
    ?shockwave~
    ?ripple effect~
    correlat~/correlate~/correlated/correlation/correlations/correlates
    in tandem
    in lockstep/unison/sympathy
    move~/moving/fell/fall~/sink~/sank/trade~/trading/rise together
    parallel decline~/fall~/drop~/slump~/selloff~/losses
    drag~ _3 down/lower/with
    drag~ _4 stocks/shares/markets/peers/rivals/sector/index/indexes/futures
    pull~/pulled/took/take~/taking _4 down with
    weigh~/weighed on _4 peers/sector/sentiment/markets/rivals
    spread~ _2 to/from/rapidly/beyond/across/through/quickly
    rapidly/quickly spread~
    panic/selling/unease/worries/fear/fears/jitters/turmoil/losses/stress/rout/selloff/pain/trouble/crisis/distress _3 spread~/spill~/ripple~/infect~/engulf~
    sell off/selling/rout/selloff/declines/losses _3 broad/broaden~/widespread/across/everywhere
    broad based _ sell/selloff/selling/decline/rout/retreat
    broad based sell
    systemic risk~/crisis/event/shock/threat/failure
    fallout _4 could/would/might/may/spread~/hit/mirror/engulf/reach/beyond/across
    chain reaction
    cascade~/cascading _3 liquidation~/losses/defaults/failures/selling/effect
    spare~ nobody/none
    spare~ no one/company/firm
    no one/company/firm _3 immune
    nobody _3 immune
    no longer/not immune
    repeat of 2022/2008/<number>/lehman/ftx/terra
    repeat/replay/rerun/echo/echoes of _4 crisis/ftx/lehman/terra/collapse
    global/worldwide/cross asset rout/selloff/sell/meltdown
    infect~ other/the wider/broader
    wider/broader/whole/entire market/sector/system/industry _3 infect~/shaken/dragged/caught/rattled
    rattle~ _4 markets/sector/investors across/around/worldwide
    take~/took/bring~/brought down _3 whole/rest/others/system/sector/economy
    exposure to _4 collapsed/failed/bankrupt/troubled
    counterparty/counterparties
    reassess~ risk
    move~ in step
    tied/linked/tethered/chained/coupled/hitched/correlated to/with _4 nasdaq/stocks/equities/technology/tech/bitcoin/markets/fortunes/market
    closely/increasingly tied/linked/tracks/track~/mirror~/follow~/connected
    mirror~/track~ _2 nasdaq/stocks/equities/bitcoin
    <fallVerb> with/alongside/along _3 bitcoin/stocks/nasdaq/market/crypto/rest
    fell/slid/sank/dropped/tumbled in step/turn/tow
    take~/took/drag~/pull~ _6 with it/them
    aftershock~
    snowball~
    ricochet~/reverberat~/reverberate~
    rattle~/roil~/shake~/shook/shaken/spook~ _4 market~/sector/investors/peers/stocks/asia/europe/world
    bleed~/bled/leak~/seep~ into/over
    wider/broader crisis/rout/selloff/collapse/damage/market/sell
  `,
  lockup_selling: `
    lock up/ups
    lockup~
    locked up shares/tokens/stock/until
    restricted from selling
    barred/prohibited/banned/prevented/blocked from selling
    free/able/allowed/permitted to sell
    insider~/executive~/founder~/director~/early/holder~/backer~/shareholder~ _3 selling/sold/sell/sells/sale/sales/offload~/dump~/unload~/cash~
    insider/stake/block sale~/selling/sales/trades
    <name> sold/sells/selling/offload~/unload~/dump~/trim~ _4 stake/shares/holding
    sell/sold/sells/selling/offload~/unload~/dump~/dispose~ _6 stake
    sell/sold/sells/selling/offload~/unload~/dump~ _3 <number>/million/millions/<money> _2 shares/tokens/coins/bitcoin/bitcoins
    dilute~/dilution/dilutive/diluted/dilutes
    new _2 shares
    new _2 shares _3 offer/issue~/sold/sale
    secondary/follow/follow on offering/share/stock/sale/placement
    share/stock/equity offering~/sale/sales/placement/placing/issuance/raise/raising/issue
    sell/sold/selling/issue~ _3 new/additional/more shares/stock/equity
    issu~/issue~ <large>/<number> _3 new shares
    rights issue/offering
    at the market offering/program/programme/facility
    selling pressure
    supply overhang
    share/stock/token overhang
    token unlock~/emission~
    unlock~ _4 tokens/shares/coins/supply
    tokens/shares/coins _4 unlock~/unlocked/vest~
    vesting
    exercise~ _4 warrant~/option~
    ?warrants
    flood _3 shares/tokens/supply/stock
    profit taking
    ?liquidat~ _3 holdings/position~/stake
    whale~ _4 sell/sold/selling/move~/dump~
    miner~/treasury/treasuries _3 sell/sold/selling/dump~/offload~ _4 bitcoin/coins/holdings/tokens
    executive~/chief/director~/founder~/chairman/ceo/cfo _5 sold/sells/selling/unload~/offload~/dump~ _6 shares/stock/stake
    sold/sells/selling/unload~/offload~/dump~ _3 of/worth/in _3 shares/stock
    cash~/cashing out
    sale of _6 shares/stock/tokens/stake
    issue/issuing/issuance/sell/selling/sale/offer/print~ of/up/to _6 new/additional/common shares/stock/equity/units
    atm program/programme/offering/facility
    raise~ _6 selling/sale/issuing/issue/new _3 shares/stock/equity
    equity/capital/share raise/raising/issue/placement/issuance
    shares outstanding _4 <rise>/double~/increase~
    share count
  `,
  volatility_selloff: `
    volatility/volatile
    sell off/offs
    sold off
    selloff~/selloffs
    selling off/frenzy/wave/spree/pressure
    panic selling/sale/sales/sold/selloff
    wild/violent/sharp/big/large/huge/extreme/steep swings/swing/moves/gyrations/fluctuations
    ?swings
    wilder/rougher/choppy/choppier/bumpy/bumpier/turbulent/stormy/jittery trading/market/markets/ride/session/waters/road/time
    turbulence/turmoil/meltdown/bloodbath/carnage/capitulation/panic
    market/markets/stock/trading _2 turbulence/turmoil/rout/crash/meltdown/chaos/slump/plunge/collapse/tumult/mayhem
    crypto/bitcoin/token/tech/technology/bond/share/equity/chip/sector/price crash/rout/collapse/slump/plunge/meltdown/bloodbath/carnage/winter
    rout/routs
    bear market~/territory
    correction territory
    enter~/entered _4 correction
    flash crash
    wipe~ _6 off/out/away
    wipe~ _4 <money>
    wiped/wiping/erase~/erasing/evaporate~/evaporated/vanish~/vaporise~/vaporize~ _6 <money>
    <money> _6 wiped/erased/evaporate~/vanish~/vaporised/vaporized/lost _4 market/value/tokens/shares/stocks/off/capitalisation/capitalization/from
    took/take~/taking/knock~/shave~/slice~/strip~/lop~/shed/sheds _4 <money> _3 off/from _8 <priced>/value/worth/capitalisation/capitalization
    nowhere to hide
    <priced> _6! <hardFall>
    <priced> _6! <fallVerb> _6! <large>
    <priced> _4! <fallVerb> _2 <priced> _6! <large>
    <priced> _7! <fallVerb> _3 again/sharply/hard/steeply/heavily
    <name> _3! <hardFall> _6! <large>
    <name> _3! tumble~/plunge~/plummet~/crash~/nosedive~ _8! <percent>/<large>
    <name> _2! <large> _4 below/beneath/off/under/short _6 peak/high/record/summit/top
    <large> _4 below/beneath/under/off/from/short _8 peak/high/highs/record/summit/top
    quarter/third/half/fifth _4 below/beneath/under/off/short _6 peak/high/highs/record/summit/top
    off <large>
    sink/sank/sunk/sinks/sinking/fall/fell/falls/falling/slid/slide/tumble~/plunge~/drop~ _4 to <money> before/on/in/as/after
    slide/fall/drop/plunge/slump/decline/retreat/crash to _3 <money>/<number>
    <large> _2 <fallNoun> _6 <priced>
    <fallNoun> of _4 <large> _4 <priced>
    <large> drawdown
    drawdown~
    <hardFallNoun> of _4 <name>/<priced>
    <hardFallNoun> in _4 <priced>
    <name>/<priced> _2 <hardFallNoun>
    loss of <large> _8 worst/harshest/steepest/biggest/largest
    loss _4 <large>
    worst/steepest/biggest/sharpest/largest/harshest _2 day/daily/week/weekly/month/monthly/session/quarter/drop/fall/decline/loss/slide/selloff/sell/one/single _8 since/in/ever/on
    ?<fallVerb> <number> points
    <fallVerb> _4 points _8 never/most/worst/biggest/largest/record/since
    two/three day loss/drop/fall/slide/rout of
    losing streak
    <number>/third/fourth/fifth/sixth/seventh straight/consecutive loss/decline/fall/drop/day/session _3 loss~/decline~/fall~/drop~
    shares/stock/stocks/index/bitcoin/nasdaq/dow _6! hit hard
    hit _5 <priced> hard
    hit blue chips hard
    hit the _3 hard
    liquidation~ _5 <money>
    <money> _3 liquidation~/liquidated
    forced liquidation~/selling/sales
    vix
    fear gauge/index
    flight to safety/quality
    risk off
    safe haven
    uglier/ugliest
    pummel~/pummeled/pummelled/battered/hammered/clobbered/routed
    red sea
    sea of red
    <fallVerb> <large> _4 before/after _3 opening/bell/market/hours/trading
    down/off/lower _2 <large> _6 day/week/month/year/session/<number>/trading/high
    newcomers/investors/holders/owners _2 cut~ _2 losses
    lowest level/close/price/point _4 since
    no lower _6 since
    multi year/month low~
    <number>/seven/six/five/eight/nine month low~
    52 week low~
    all _ gains erased
    erase~ _5 gains
    handed/given/gave/giving back _4 everything/all/gains
    death cross
    shakeout
    dump~/dumping/flee~/fleeing/fled/ditch~/shun~/abandon~/bail~/unload~ _3 <priced>/assets/risk
    investors/traders/holders/money/buyers/funds flee/fled/fleeing/dump~/rush~/bail~/panick~/capitulate~
    <priced>/<name> _3! lost/lose~/losing/shed/given/give~/gave _5 half/third/thirds/quarter/most/quarters _4 value/worth/gains/price
    shares/stock/bitcoin/price _3! halved
    dow/nasdaq/nikkei/index/average/sensex/ftse/benchmark _4! <fallVerb> _4 points
    <fallVerb> _2 more/over/nearly/almost/about than _2 points
    <priced> _4! down/off/lower _3 <large>
    <name> _2! down/off/lower/fell/dropped/slid/lost/sank/shed/fallen _2 <large>
    <fallVerb> below/under/beneath/through _2 <money>/<number>
    below/under _2 <money> for _2 first
    ?jitters/jittery
    nervous/nervy/edgy/volatile/brutal/rough/painful/bruising/turbulent/ugly/wild/bumpy/choppy trading/session/day/week/month/market/markets/ride/stretch
    roller coaster
    rollercoaster
    premarket/after hours/extended _3 <fallVerb>
    worst performer~/performing
    ?bears/bearish
    give~/gave/giving/given/hand~ back _3 gains/rally
    biggest/steepest/sharpest/worst/largest/deepest one/single/daily/weekly/monthly/intraday/<fallNoun>
    limit down
    circuit breaker~
    trading halt~/halted/suspended
    in free fall
    free fall
    whipsaw~
  `,
  regulation_energy: `
    <regulator> _3 crackdown~/scrutiny/pressure/risk~/uncertainty/hurdle~/headwind~/concern~/landscape/action~/backlash/intervention/probe~/threat~/change~/burden/clampdown/overhaul/restrictions/fines/limits
    <regulator> _6 crack~/clamp~/tighten~/scrutinise~/scrutinize~/warn~/ban~/restrict~/curb~/investigat~/halt~/forbid~/reject~/sue~/fine~/propose~/limit~
    tighter/tougher/stricter/stringent/heavier/onerous/new/looming/harsher _2 regulation~/rules/rule/controls/oversight/laws/restrictions/curbs/limits/standards
    tighten~/toughen~ _4 regulation~/rules/controls/oversight/laws/restrictions/curbs/grip
    change~ in/to _5 regulation~/rules/policy/law
    energy/data/climate/environmental/mining/crypto/bank/banking/financial _2 regulation~/regulators
    energy policy/policies/crisis/costs/prices/bill/bills/shortage/shortages/crunch/landscape/supply
    export/chip/import/trade/price control~/curb~/restriction~/ban~/limits/licence~/license~
    curbs on
    restrict~/ban~/bar~/block~/limit~/prohibit~ _3 export~/sales/shipment~/sale/import~/mining/trading
    ban~ on _6
    crackdown~/clampdown~
    crack~/clamp~ down
    antitrust/monopoly/monopolies
    competition authority/authorities/watchdog/regulator/regulators
    <power> <scarce>
    <scarce> _3 of/in/on _2 <power>
    <power> _2 cost~/price~/bill~/rates/tariffs _4 <rise>/soar~/higher/expensive/strain
    <rise>/higher/soaring/rising _2 <power> cost~/price~/bill~/demand
    electricity price~/cost~/bill~/demand/rates
    power price~/cost~/bill~/outage~/cut~/demand
    grid operator~/constraints/strain/reliability/stability/congestion
    strain~ _4 grid~
    moratorium~ _4
    permit~ _3 delay~/denied/refuse~/revoke~/reject~
    licence~/license~/permit/permits _3 revoke~/suspend~/denied/lose/lost/withdraw~
    environmental/climate _2 rule~/regulation~/concern~/opposition/review/impact/law/laws/group/groups
    carbon/emissions tax/price/rules/limits/standards/footprint/targets
    emissions
    local opposition/resistance/residents
    sanctions/sanctioned
    blacklist~/blacklisted
    washington _4 curb~/restrict~/ban~/limit~/rule~
    beijing _4 curb~/restrict~/ban~/limit~/rule~/crack~/discourage~/order~
    legislation/bill _5 would/could/may _4 ban/restrict/limit/curb/require/tax/cap/force
    windfall tax
    mica
    compliance cost~/burden
    gigawatts _6 grid/demand/strain
    delist~
    <regulator> _6 approve/approval _3 delay~/uncertain/fail/denied
    pending/subject/awaiting _2 <regulator> approval
    sec/fda/ftc/cftc/fcc/regulator~/regulators/watchdog _4 delay~/reject~/probe~/halt~/den~/denied/object~/oppose~
    <regulator>/lawmakers/senators/congress/ministers/government _5 consider~/weigh~/propose~/vote~/plan~/threaten~ _6 ban/limit/limits/cap/curb/curbs/tax/restrictions/rules/bill/law
    strain~/burden~/overwhelm~/overload~ _3 power/grid/grids/electricity/water
    <power> grid~ _4 strain~/stress/capacity/limits/collapse/pressure
    grid~ _4 cannot/struggle~/unable/limit~/stretch~
    consume~/use/uses/draw/draws/guzzle~/devour~ _3 as much electricity/power/energy
    enough power/electricity/energy/gigawatts
    power hungry/guzzling/starved
    energy hungry/intensive _3 worr~/concern~/regulat~/opposition
    utility/utilities/ratepayer~ _4 bill~/<rise>/cost~/backlash/warn~
    export rule~/rules/licence/licenses/licences/limits
    tech war
    digital markets act
    data privacy/protection _3 rules/law/fine~/regulator/commission
    ?breakup
    eu/european/brussels/washington/beijing _6 fine~/investigat~/antitrust/probe/rules/ban/sanction~/regulat~
    ?compliance
    ?deregulat~
  `,
  bubble_valuation: `
    bubble/bubbles/bubbly
    overvalued/overvaluation/overvaluations/overpriced/overbought/overheated/overheating/overhyped
    frothy/froth/frothier
    stretched/lofty/rich/inflated/elevated/expensive/extreme/punchy/soaring/excessive/demanding/heady/nosebleed/pricey/dizzying/astronomical valuation~/multiple~
    high/steep/sky/record valuation~/multiples
    valuation~ _6 stretched/lofty/inflated/elevated/expensive/extreme/excessive/demanding/frothy/unsustainable/high/rich/take/justified/justify/tested/test/scrutiny/detached/concern~/worr~
    valuation concern~/worries/fears/risk~/gap/reset/correction/worry
    <worry> _5 valuation~
    multiples _4 above/high/elevated/historic/stretched
    irrational/irrationality
    exuberance/exuberant/euphoria/euphoric/mania/manic/frenzy/hype/hyped/craze
    speculative excess~/frenzy/fever/mania/fervour/fervor/bubble/bets/froth/boom
    speculation _3 rampant/excess~/rife/fever
    too far _2 too fast
    dot com _ bust/bubble/era/crash/boom/collapse/bear/style
    dotcom
    costly/pricey/pricier/expensive stocks/shares/equities/market/stock
    ?pricier
    priced for perfection
    optimistic/rosy/wishful _ projection~/assumption~/forecast~/expectation~
    priced/pricing in _4 perfection/perfect/too/everything/growth
    tulip/tulips/tulipmania
    unsustainabl~ _3 rise/rising/rally/gains/price/prices/boom/run
    unsustainably
    overstretched
    times _3 sales/earnings/revenue/revenues _4 expensive/high/lofty/rich/steep
    <number> times _2 sales/earnings/revenue/profits/profit/forward/expected/projected
    detached/divorced/disconnected/untethered from _2 fundamentals/reality
    fundamentals _4 detached/justify/support/match
    paid any price
    1999/2000 _4 bubble/crash/peak
    boom and bust
    greater fool
    fear of missing
    fomo
    ponzi like
    outrun~/outpacing/ahead of _2 fundamentals/earnings
    reality check
    overexuberan~
    cape ratio
    buffett indicator
    highest valuation~ since
    too expensive
    sky high _ valuation~/price~/multiples/expectations
    valuation~ _3 look/looks/looked/seem~/appear/are/remain/have/is/has _3 stretched/high/rich/expensive/full/steep/excessive/lofty/bubbly/frothy/extreme/demanding/inflated
    trade~/trading/traded/valued at _3 <number> times
    times forward/expected/estimated/annual/trailing/its/projected/next _2 earnings/sales/revenue/profit/profits
    run/ran/gone/get/got/gotten/raced/moved ahead of _2 fundamentals/themselves/itself/earnings/reality
    dot com
    internet boom/bubble/mania
    tech/ai/stock/housing/asset/debt/credit/crypto bubble
    ?gold rush
    gravity defying
    defy~ gravity
    overexcit~/overexcited/overenthusias~/overdone/overstated/overblown rally/optimism/hype/expectations
    too good to
    speculative frenzy/bets/trading/mania/assets/fervour
    ?bust
    correction _2 overdue/coming/due/looming/likely
    hot money
    meme stock~/stocks/coin/coins
  `,
  capex_overcommit: `
    unsustainable/excessive/runaway/massive/ballooning/soaring/surging/heavy/unprecedented/staggering/record/aggressive/lavish/unrestrained/rampant/unchecked/eye/enormous/colossal/huge/relentless/mounting/rising/vast/breakneck/reckless _3 capital/capex _ expenditure/expenditures/spending/outlays/outlay/investment/investments/cycles/commitments
    unsustainable/excessive/runaway/massive/ballooning/soaring/surging/heavy/unprecedented/staggering/aggressive/huge/mounting/lavish/rampant/vast/reckless/rising/record capex/outlays/spending/investment/expenditure
    <big>/scale/pace/size/sheer _4 capital expenditure~/spending/outlay~
    capital expenditure~/spending/outlay~ _6 <rise>/double~/triple~/balloon~/surge~/unsustainable/question~/worry/scrutiny/exceed~/outpace~/outstrip~/cycle/cycles/strain
    capex _6 <rise>/double~/triple~/balloon~/surge~/unsustainable/question~/worry/scrutiny/exceed~/outpace~/outstrip~/cycle/cycles/plan/plans/budget/binge/spree
    <worry> _8 spending/capex/expenditure/outlays
    <worry> _6 ai/infrastructure/data cost~/spending/investment/investments/bill/buildout
    ai/infrastructure/data/cloud _2 spending _4 spree/binge/boom/worry/<worry>/concerns/unsustainable/question~/pay
    spending spree/binge/splurge/frenzy/race/boom
    spend~/spent/pour~/plough~/plow~/sink~/splash~/lavish~/burn~/commit~ _4 trillions/billions _6 <aiThing>
    spend~/spent/spending/pour~/plough~/plow~/invest~/commit~/earmark~ _6 <money> _8 <aiThing>
    commit~/committed/pledge~ _2 to spend/spending/invest/investing/buy/pay _6 trillions/billions/<money>
    trillions/billions on/into _4 <aiThing>
    financial/spending/purchase/investment/lease/infrastructure/compute/capital commitment~
    overcommit~/overinvest~/overinvestment/overspend~/overbuild~/overbuilt/overspending/overextended/overextend~
    over investment/invest~/build~/spend~
    outspend~ _4
    runaway investment/spending/costs
    would/will require/need _3 combined/annual _4 revenue
    require~/need~ _4 <money> _3 revenue/revenues/capital
    return~ on _4 investment/capital/spending/capex _4 uncertain/question~/doubt~/elusive/unclear/low/poor/never/yet
    question~/doubt~/uncertain/unclear/elusive _5 return~ on _3 investment/capital/spending
    pay off/back _6 spending/investment/capex/outlay~
    spending/investment/investments/outlays/bets _6 pay off
    cost~ of _3 <aiThing> _4 <worry>/soar~/balloon~/mount~
    <aiThing> infrastructure _3 costs/cost
    funds/money/cash _3 yet to _2 raise
    build out _6 outpac~/bubble/excess~/unsustainable/cost~
    white elephant~
    eating/eat~/ate/burn~/swallow~/consume~ _4 free cash flow
    free cash flow _4 negative/shrink~/shrank/fell/fall/squeeze~/dwindle~/turn~/evaporat~/evaporate~
    spend~/spending/invest~/pour~/budget~/outlay~ _5 <money> _10 ai/artificial/infrastructure/data/datacenters/datacentres/chips/centers/centres/servers/compute/cloud
    <money> _6 on/in/into/for _4 ai/artificial/data/datacenters/cloud/compute/computing/chip/server _3 infrastructure/centers/centres/chips/buildout/build/capacity/spending/intelligence
    capital expenditure~/expenses/outlays/spending _8 <money>/<large>
    raise~/lift~/increase~/hike~/boost~ _4 capex/capital
    capex _6 <money>/<large>/forecast/guidance/target/budget
    spending/investment/outlays/capex _8 ever/never/worth/justified/justify/sustainable/return/returns
    whether _6 spending/investment/investments/bets/outlays/capex _6 pay/return/justif~/worth
    billions/trillions _4 being/been/to/have _2 spent/poured/invested/committed/needed
    off balance _6
    outspend~/outpac~/outstrip~ _4 revenue/revenues/cash/returns
    hyperscaler~/hyperscalers _8 spend~/spending/capex/commit~
    too much _3 capacity/spending/investment
    build~ too much/many/fast
  `,
  liquidity_crunch: `
    liquidity crunch/crisis/squeeze/shortage/strain~/stress/problem~/risk~/pressure~/concern~/trap/shock/drain/dry/evaporat~/fears/worries
    liquidity _4 dry/dried/dries/drying/evaporate~/vanish~/thin/thins/thinned/drain~/tighten~/disappear~/scarce
    thin/poor/low/dwindling/scarce liquidity
    illiquid/illiquidity
    cash crunch/burn/strapped/starved/squeeze/drain/shortage/crisis/poor
    burn~ through _3 cash/money/<money>/reserves
    run/runs/ran/running/run out/short/low of/on cash/money/funds/funding/liquidity
    running/run/ran out of/short cash/money/funds/funding
    credit crunch/squeeze/freeze/crisis
    credit/funding/lending/money _2 market~ _3 freeze~/froze/frozen/tighten~/seize~/dry/dried/shut
    funding/financing stress/gap/squeeze/crunch/pressure/shortfall/strain~/crisis/drought/problem~/difficult~/difficulty
    stress _2 funding/credit/repo
    repo stress/spike~/rates
    raise~/raising/fundraising/offering/placement/financing _22 fall/falls/fell/falling short
    fail~/unable/struggle~/struggling/difficulty/inability to/in raise/raising/secure/find/obtain _3 cash/capital/money/funding/finance/financing/funds/equity
    halt~/freeze~/froze/frozen/suspend~/pause~/block~/limit~/gate~/cap~ _3 withdrawal~/redemption~
    withdrawal~/redemption~ _5 halt~/freeze~/frozen/suspend~/pause~/surge~/limit~/gate~/soar~/rush
    bank run~
    run on _2 bank~/deposits/fund/exchange
    deposit flight/outflow~/run
    insolvent/insolvency/insolvencies
    bankrupt/bankruptcy/bankruptcies
    chapter 11
    into/enter~ administration/receivership/liquidation
    liquidators/liquidator
    going concern
    wind down/up _3 operations/business/company/fund
    cash _3 dwindle~/dwindling/run out/dry~
    capital call~
    emergency fund~/loan~/funding/liquidity/lending/capital/financing/credit
    rescue package/deal/financing/loan/plan
    lender of last resort
    dash for cash
    fire sale~
    financial distress
    distress~ _ debt/borrower~/sale~/exchange/lender/assets
    cash runway
    stay/remain/keep afloat
    on _ brink of collapse/failure/default
    money/repo/funding/credit market~/markets _6 stress/strain~/freeze/froze/seized/tight/tighten~/pressure
    depositor~/clients/investors/customers/savers _4 rush~/race~/scramble~/pull~/withdraw~/withdrew/flee/fled/demand~ _6 money/funds/deposits/cash/withdraw/redeem/back
    deposits _3 fled/flee~/plunge~/outflow~/withdraw~/drain~
    enough cash/money/liquidity/funds to
    cash/money _3 last~/lasts/left _4 months/weeks/quarter/year
    months/weeks of cash
    burn~ cash/<money>
    cash pile/reserves _4 shrink~/shrank/dwindle~/fell/drain~/deplet~/run
    need~ _3 raise/find _4 cash/money/capital/<money>
    collapse of _3 bank/lender/exchange/fund/<name> _2 bank/capital/exchange/group
    file~/filed/filing for _3 bankruptcy/protection/creditor/insolvency
    bridge financing/funding
    ?lifeline
    cash flow problems/crunch/crisis/squeeze
    unable to meet/pay/honour/honor/cover
    gate~ _2 fund/redemptions
  `,
  macro_policy: `
    recession/recessions/recessionary/stagflation/depression
    economic/economy/global/growth _2 slowdown/downturn/slump/contraction/weakness/uncertainty/headwind~/malaise/pain/shock/turmoil
    economy _5 slow~/shrink~/shrank/contract~/weaken~/stall~/falter~/struggle~/cool~/overheat~/recession/stagnate~/sputter~
    rate/rates hike~/rise~/increase~/tightening/shock/rises
    higher/rising/elevated/surging/climbing/increasing/soaring _2 rate/rates/yields/yield/borrowing/inflation/prices/interest/unemployment/tariffs
    interest rate~ _6 <rise>/higher/elevated/longer
    rate~ higher for longer
    higher for longer
    raise~/hike~/hiking/raising _4 rates/rate
    yield/yields _4 jump~/leap~/leapt/surge~/climb~/soar~/spike~/rise~/rose/rising/hit
    jump/leap/surge/spike/rise/climb/increase in _4 yields/rates/inflation/unemployment/prices/tariffs
    hope~/bet~/chance~/odds/expectation~/prospect~ _4 dwindle~/dwindling/fade~/fading/dim~/dimm~/shrink~/recede~/receding/evaporate~/lower/slim _10 fed/federal/rate/rates/cut/cuts/borrowing/ecb
    hope~/bet~/chance~/odds/expectation~/prospect~ _6 rate/rates cut~ _6 dwindle~/dwindling/fade~/fading/dim~/shrink~/recede~/receding/fall~/fell/drop~/diminish~
    fewer/delay~/delayed/doubt~ _3 rate cut~
    hawkish
    inflation _5 <rise>/high/higher/hot/hotter/sticky/stubborn/persistent/surge~/fear~/worry/worries/concern~/pressure~/above/accelerat~/quicken~/shock/re
    stubborn/sticky/hot/hotter/persistent/surging/soaring/high/runaway inflation
    inflation fear~/worr~/concern~/pressures/worries/risk~/shock
    inflationary
    payroll~/jobs/hiring/employment/employers _10 short/weak/weaker/miss~/fell/shed/slow~/below/fewer/stall~/disappoint~/decline~/lost
    jobless claims _6 <rise>/higher
    unemployment _4 <rise>/higher/highest/ticked
    wage/wages growth/numbers/data/gains _5 stall~/weak/weakness/slow~/fell/stagnat~/disappoint~
    layoffs/lay offs
    gave up looking
    consumer confidence/sentiment _5 fell/fall~/drop~/slump~/weak/low/lowest/tumble~/plunge~/slid
    gdp _6 shrank/contract~/fell/slow~/decline~/negative/weak/below
    tariff/tariffs/levies
    trade war~/tension~/dispute~/conflict~/barrier~/spat
    austerity
    creditors rebuffed/reject~
    government/federal shutdown~
    debt ceiling
    sovereign debt/default/crisis
    fiscal cliff/deficit~/tightening/crisis/worries/concerns
    budget deficit~
    tax break~/credit~/cut~/incentive~/subsidies/subsidy _8 scrap~/end~/expire~/expiry/withdraw~/cut/remove~/eliminat~/gone/phase~
    scrap~/end~/expir~/withdraw~/cut/remove~/eliminat~/axed/phase~ _6 tax break~/credit~/incentive~/subsidies/subsidy/rebate~
    subsidies/subsidy _4 cut~/end~/expire~/withdraw~/removed
    geopolitical/geopolitics
    conflict~ _3 abroad/middle/east/gaza/ukraine/iran/overseas
    war in/on/with/between
    invasion/invade~
    missile~ _2 strike~/attack~
    oil price _ shock/spike~
    producers _3 pump~
    opec _6 cut~/supply/war/output
    currency crisis/war/devaluation/turmoil/weakness
    devalue~/devaluation
    capital controls
    strong~/stronger/surging dollar/yen
    carry trade
    quantitative tightening
    tighter/tightening _2 monetary/policy/financial/credit/money
    monetary tightening
    borrowing cost~ _4 <rise>/higher/up
    higher/rising/surging borrowing cost~/costs
    loans cost more
    mortgage~ _4 shopper~/felt
    mortgage rate~ _5 <rise>/higher/high
    ?pandemic/lockdown/lockdowns
    presidential election
    election _3 uncertainty/risk/vote
    november vote
    policy uncertainty/mistake/error
    political uncertainty/turmoil/crisis/instability/risk~
    credit downgrade _4 sovereign/us/government
    yield curve invert~/inversion
    inverted yield
    central bank~ _6 tighten~/hawkish/hike~/raise~/warn~
    rate/rates/borrowing _4 stay~/remain~/keep/kept/held _2 high/higher/elevated/restrictive
    fed/ecb/federal/bank/boj _8 not/unlikely/less/delay~/pause~/wary/reluctant/hold _6 cut/cuts/cutting/ease/easing/lower
    rule~ out _4 rate cut~
    consumer/producer/wholesale/import/food/energy/gas prices _3 rose/rise/rising/jump~/climb~/surge~/soar~/higher
    prices _2 faster/more than _2 expected/forecast
    economy _4 lost/lose~/losing/shed/add~/added _3 jobs/<number>/fewer
    job losses/cuts
    jobs market _4 cool~/weak~/slow~/soft~/soften~
    job growth _4 slow~/stall~/weak~
    labour/labor market _4 cool~/weak~/slow~/soft~/deteriorat~/crack~/slack
    shutdown _6 government/federal/week/longest/entered
    soft/weak/gloomy/poor/disappointing/grim economic/jobs/labor/labour/manufacturing/retail _ data/figures/report/numbers/reading
    manufacturing/factory/industrial activity/output/production/orders _3 shrank/contract~/fell/weak~/slump~/decline~
    retail sales _3 fell/drop~/decline~/slump~/slid/weak~
    economists _6 warn~/recession/slowdown/downturn/cut
    hard landing
    slowdown in _4 economy/china/growth/hiring/spending
    china _4 slowdown/slowing/weak/downturn/property
    treasury/treasuries/gilt/bond yields _3 <rise>/high/higher/highest
    bonds/treasuries/gilts _3 sold/selloff/sell/slid/slump~/rout
    trump/president/administration/washington/beijing _6 threaten~/impose~/tariff~/sanction~/retaliat~
    ?retaliat~
    imf/world bank _6 cut/cuts/lower~/warn~
    geopolitical tension~/risk~
  `,
  earnings_weakness: `
    <profit> _8 fell/fall/falls/falling/drop~/declin~/decline~/slid/slide~/slump~/tumble~/plunge~/shrank/shrink~/sank/halve~/halved/plummet~/dip~/slip~/miss~/collapse~/dwindle~
    <profit> _2 down/lower
    fell/drop~/decline~/slump~/tumble~/plunge~/slid/fall _3 net/operating/quarterly/pretax/annual _2 <profit>
    <weak> _2 earnings/profit/profits/results/revenue/guidance/sales/quarter/outlook
    lower/falling/shrinking/declining/sliding/slumping profit~/earnings/revenue~/income/margins/sales
    drop/fall/decline/slump/slide/dip/plunge in _4 <profit>
    <percent> _ decline/drop/fall/slump in _4 <profit>
    <profit> _4 <percent> decline/drop
    earnings _6 decline from
    net/operating/quarterly/annual/pretax/pre/full/yearly/wider/bigger/widening/half/underlying _ loss/losses
    loss of <money> _6 quarter/year/period/half
    report~/post~/book~/record~/swing~/swung/suffer~/incur~/warn~ _6 loss/losses _6 quarter/year/half/<money>/period
    swing~/swung/slip~/fall~/fell/sink~/tip~ _3 to/into _4 loss/red
    into the red
    ?in the red
    profit/earnings/revenue/sales warning~/miss/misses/recession/shortfall/slump/decline~/downgrade~
    <cut> _6 <outlook>
    <outlook> _4 cut/lower~/slash~/trim~/disappoint~/weak~/withdrawn/reduce~/falling/declining/miss~
    miss~/missed/missing _5 expectations/estimates/forecasts/forecast/targets/target/consensus/views/projections
    below/short/shy/under/beneath/behind/trail~/lag~ _2 expectations/estimates/forecasts/consensus
    below/short/under _2 analyst~/street/market _2 expectations/estimates/forecasts/consensus
    weaker/worse/lower/smaller/slower/softer than _3 expected/forecast/forecasts/anticipated/estimated/expecting/estimates/expectations/hoped/predicted/feared
    disappoint~/lacklustre/lackluster/dismal/underwhelm~/poor/grim/bleak/gloomy _3 results/earnings/guidance/quarter/outlook/forecast/forecasts/numbers/sales/revenue/report
    results/earnings/guidance/numbers/outlook/forecast _4 disappoint~/underwhelm~/lacklustre/lackluster/dismal/grim/bleak/gloomy/missed
    numbers let _4 down
    let _3 down _8 results/earnings/numbers
    ?margin/margins _4 narrow~
    margin/margins _4 shrink~/shrank/squeeze~/contract~/compress~/erode~/pressure/fell/drop~/slip~/decline~/thin~/under
    margin squeeze/pressure/compression/erosion/contraction
    narrower/thinner/shrinking margin~
    writedown~/impairment~/write off/downs/down/offs
    writedowns/writeoff~/impairments
    unprofitable/lossmaking
    loss making
    struggl~ to _3 profit~/earn/money
    never/yet to _ turn~/make/made/earn~ _ profit/money
    burn~ cash
    first quarterly loss
    downturn in _4 business/sales/profit
    cut _3 dividend
    dividend cut~
    <profit> _6 decreas~/decreased/contract~/plung~/worsen~/deteriorat~
    loss/losses _2 widen~/widened/deepen~/mount~
    lost <money> _4 quarter/year/period/half
    results/earnings/report/numbers _4 underwhelm~/disappoint~/miss~/weak/short/below
    guide~/guided/guidance/outlook/forecast _4 below/lower/weak/under/short/soft/cautious/conservative/less
    warn~/warned/warning _6 profit/earnings/sales/revenue/margins/results/quarter
    fail~/failed to _2 beat/impress
    fail~/failed to _1 meet _3 estimates/forecasts/targets/target/guidance/consensus
    slowest _3 growth
    growth _3 slowest/slowed _3 since/quarter/year
    worst quarter/year/results
    analyst~ _4 cut/cutting/lower~/slash~/trim~/reduce~ _4 projections/estimates/forecasts/targets/target/earnings
    job/staff/workforce cuts/layoffs
    lay~/laying/laid off
  `,
  legal_fraud: `
    lawsuit~/lawsuits/litigation/plaintiff~/plaintiffs
    sue/sues/sued/suing
    class action
    fraud/frauds/fraudulent/fraudster~/defraud~/fraudulently
    indict~/indictment~
    charged with _6
    plead~/pleaded guilty
    found/pleads/convicted guilty/of
    convicted/conviction~/sentenced/jailed/prison
    prosecutor~
    criminal _2 charge~/probe~/investigation~/case/inquiry/complaint
    sec/doj/ftc/justice/prosecutor~/police/regulator~/regulators/authorities _5 probe~/investigat~/investigate~/investigation~/subpoena~/sue~/sued/charge~/charged/alleg~/accuse~/fine~
    under investigation
    subpoena~
    probe into _6
    investigat~/investigation~/investigating/investigated/inquiry into/over/by
    accounting _2 irregularit~/irregularities/scandal~/fraud/error~/problem~/probe/question~/issue~
    restat~/restatement~/restate~ _3 results/earnings/accounts/financial
    whistleblower~
    short seller~/sellers _8 report/alleg~/accuse~/claim~/target~
    short seller~ report
    embezzle~/embezzlement/bribery/bribe~/kickback~/corruption/laundering/ponzi/insider dealing
    money laundering
    insider trading
    pyramid scheme
    market manipulation
    manipulate~ _3 market~/price~/shares
    scam~/scams/scammers
    rug pull
    hack~/hacked/hackers/exploit/cyberattack~/breach _6 <money>/stolen/stole/exchange/wallet~
    stolen _4 <money>/funds/tokens/coins/crypto
    misled/mislead~ _2 investors/shareholders/public/regulators/customers
    false _2 statement~/claims/misleading
    misconduct/wrongdoing/malfeasance
    settle~/settlement _6 charge~/lawsuit~/claim~/allegation~/case/suit
    fined _4
    fine of <money>
    penalty/penalties of <money>
    allegation~/allegedly/alleged
    patent infring~/infringement
    copyright infring~/infringement/lawsuit~/suit
    court/judge/jury _4 rule~/ruling/order~/award~/reject~/block~/found
    arrest~/arrested
    injunction
    charges of _4
    fraud/securities/criminal/corruption/bribery/misconduct/tax charges/case/probe/investigation/allegations/suit/lawsuit/trial
    accuse~/accusing/accused _6 fraud/misleading/inflat~/defraud~/hiding/lying/deceiv~/cheat~
    ?trial
    ?testif~
    class action suit~/suits
  `,
  competition: `
    competition _4 from/intensif~/intensify~/fierce/stiff/heat~/grow~/mount~/increas~/rise~/rising/tough/tougher/threat~/pressure/erode~
    fierce/stiff/stiffer/intense/intensifying/growing/mounting/tough/tougher/increased/increasing/rising/cutthroat/heightened/aggressive/cheaper/brutal/heavy/strong/new competition/competitors/rivals/rivalry
    compet~ threat/pressure/pressures
    competitive pressure~/threat~/disadvantage/landscape
    rival~/rivals/competitor~/competitors/upstart~/entrant~/newcomer~ _6 undercut~/gain~/catch~/caught/overtak~/overtook/threaten~/eroding/erode~/outpac~/steal~/stole/cheaper/eat~/snatch~/poach~/encroach~/closing
    undercut~/undercutting
    price/pricing war~/pressure~/cuts
    price war
    lose/lost/losing/loses/cede~/ceding/loss/erosion/erode~ _3 market share/ground/lead/edge/dominance
    market share _4 lost/loss~/losing/fell/slip~/shrank/shrink~/declin~/decline~/eroded/erosion/slid/drop~
    struggl~/struggle~/struggled/hit/hurt/squeezed _4 falling/lower/declining prices
    falling prices for _6
    commoditi~/commoditisation/commoditization/commodity like/commoditized
    disrupt~ _3 business/model/incumbent~/threat
    ?challenge~/challenging _4 dominance
    threaten~/erode~/break~ _4 dominance/monopoly/lead/supremacy/grip/leadership/moat
    dominance _4 threat~/challenge~/erode~/slip~
    loss/losing/lost _2 competitive edge/advantage
    ?code red
    overtak~/overtaken by
    lag~/lagging/fallen/falling/fell behind _2 rival~/rivals/competitors/peers
    low cost rival~/rivals/competitors/chinese
    cheaper alternative~/rival~/model~/chinese
    gain~/gaining/win~/won/grab~/take~/taking/took/steal~ _3 share/ground/customers/business _4 from/at/expense
    at _2 expense
    compet~ with/against _6 cheaper/larger/bigger/dominant/incumbent/rivals/giants
    threat from _4 rivals/chinese/google/amazon/competitors/upstart~/newcomers
    overtake~/overtook/surpass~/leapfrog~/dethrone~ _4
    ?challenger~
    rival chips/model/models/product/products/service/offer
    ?own chips/processors/silicon
  `,
  concentration: `
    concentration risk~/of/in
    ?concentrated
    heavily/highly/dangerously/increasingly/too/narrowly/overly/extremely concentrated
    <worry> _4 concentration/concentrated/breadth
    market concentration
    ?concentrated group
    concentrated _2 in/among _3 few/handful/small/single/stocks/names/customers/companies
    handful/few/small number of _4 stocks/companies/names/customers/clients/firms/megacaps/giants _6 account~/drive~/drove/driven/make/made/represent~/dominate~/generate~/responsible/power~/carry~/carried/propel~
    account~/make/made/represent~/responsible/contribute~ for/up/of/to _6 <large>/half/third/quarter/majority/most/bulk _6 revenue/sales/index/gains/value/capitalisation/capitalization
    single/one/two/largest/biggest/few/top customer/client/customers/clients/supplier/suppliers/buyer/product _6 account~/represent~/make~/generate~/<large>/half/most/bulk
    <large> _4 revenue/sales/business _4 from _3 single/one/two/few/handful/largest/top
    reliant/rely/relies/relying/reliance/dependent/depends/depend/dependence/dependency/dependant _4 on/upon _4 single/one/few/handful/sole/largest/biggest/two/narrow/key/small
    overreliant/overreliance/overdependent
    over/heavy/heavily/excessive/too/overly reliance/reliant/dependence/dependent
    too/overly/heavily _ dependent/reliant/exposed on/upon/to
    lopsided/top heavy
    narrow/narrowing/thin breadth/leadership/rally
    breadth _3 narrow~/thin/weak/poor
    all _ eggs
    exposure to _2 single
    sole/single supplier/source/customer/client/buyer
    customer/supplier/client/geographic concentration
    outsized/oversized weight/share/influence/role
    without _6 gauge/index/benchmark/market would _4 hardly/barely/have
    largest/biggest/top/two/three/four/five/seven/ten _2 customers/companies/stocks/clients/holders/names/members/wallets _5 account~/make/made/represent~/<large>/half/third/hold/holds/own
    magnificent seven
    mag seven
    relies/rely/relied/depends/depend/depended heavily/largely/mostly/almost/entirely on/upon _4
    <large> of _2 revenue/sales/business/income/turnover/supply _4 from
    market/rally/index/gains _5 driven/dominated/led/powered/fuelled/fueled by _3 few/handful/small/single
  `,
  execution: `
    delay~/delayed/postpone~/postponed/setback~/holdup~/slippage/backlog~ _6 launch/project~/construction/delivery/deliveries/rollout/completion/production/site/plant/product/chip/build/opening/energization/energisation/data/schedule/start
    project/construction/launch/delivery/rollout/production/completion/product/chip/plant _4 delay~/delayed/postpone~/setback~/slip~/overrun~/behind
    late completion/delivery/arrival
    ?delays
    behind schedule
    over budget
    cost overrun~/blowout~/overruns/inflation
    execution risk~/problem~/challenge~/issue~/failure/stumble~/misstep~
    execut~ on _8 challenge/difficult/risk
    how hard _4 be/to/is _4 deliver/build/execute/integrate
    hard/difficult/tough/struggle~/struggling/fail~/failing to _2 deliver/execute/integrate/scale/build/complete/ramp/retrofit/convert
    integration risk~/problem~/challenge~/difficult~/issues
    supply/production/manufacturing/chain _2 problem~/issue~/bottleneck~/constraint~/disruption~/snag~/snarl~/glitch~/shortage~/defect~
    bottleneck~
    may/might/could/would never _4 finish/close/complete/happen/materialise/materialize/built/reach/deliver
    deal/merger/takeover/project/transaction _6 collapse/fall through/fail/apart
    fall~/fell/fallen through/apart
    technical/technological/engineering/design/quality/software/manufacturing _ problem~/issue~/flaw~/glitch~/defect~/difficult~/difficulties/challenges
    recall~/recalled/recalling
    outage~/outages
    glitch~/glitches
    unproven/untested _3
    teething
    labour/labor/skilled/worker/transformer/turbine/equipment/chip shortage~/dispute/strike
    shortage~ of _3 workers/labour/labor/engineers/electricians/transformers/turbines/chips/parts/components/equipment
    zoning
    never _2 run/built/operated/done _6 before/scale
    management turnover/upheaval/departure~/exodus
    resign~/resignation/step~ down _6 chief/ceo/cfo/founder
    chief/ceo/cfo/founder _6 resign~/departure/ousted/step~ down
    ambitious timeline/schedule/target~
    miss~/missed _3 deadline~/milestone~
    turnaround _4 fail~/stall~/struggle~/risk
    grounded/grounding/halt~ production
    run~/running/ran _2 late/behind/over
    push~/pushed back _4 launch/date/opening/delivery/target/timeline/start
    fall~/fell behind _3 schedule/plan/target
    fail~/failed/struggle~/struggling/unable to _3 deliver/launch/finish/complete/ship/produce/ramp/integrate/scale/close
    quality/safety/production/delivery/supply/integration/software/battery/engine problems/issues/concerns/defects/lapses/trouble/troubles
    permitting/construction/regulatory/shipping/logistical/logistics delay~/delays
    labor/labour strike/dispute/unrest/shortage
    walkout/strikes/strike _4 workers/union/machinists/production
    no track record
    ambitious _2 plan/plans/targets/goal/goals _6 risk/doubt/unproven/delay/sceptic~
    crash~/outage/defect~ _6 plane/jets/rocket/engine/software
  `,
};
