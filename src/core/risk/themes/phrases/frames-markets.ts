import type { ThemeId } from '../theme.ts';

/** How sentences about markets and money are built: words of one class beside words of another, whoever the sentence is about. */
export const MARKET_FRAMES = {
  volatility_selloff: `
    shares/stock in/of/at _12! dropped/fallen/fell/slid/sank/sunk/slumped/tumbled/plunged/tumble/plunge/slump/slide/sink/plummeted/cratered/plummet/crash _2 after/following/amid/as/on/when
    <priced>/<name> _6! fell/fallen/falling/dropped/drop/drops/dropping/slid/slide/slides/sliding/sank/sunk/sink/sinks/sinking/dipped/plunged/plunging/tumbled/tumbling/slumped _1 as low/far/much as
    <priced>/<name>/it _6! <fallVerb> _2 two/three/four/half/third/quarter _1 fifths/tenths/thirds/quarters/since/from/over/in ^a/an/to/of
    <priced>/<name>/it _6! <fallVerb> _3 <smallPercent> per/percent
    <smallPercent>/<large> percent/per _1 fall/drop/slide/slump/plunge/tumble/decline ^in
    week/month/day/year/quarter/session/stretch/run/spell/start/performance was/is/been/has/had/were _4 worst/roughest/ugliest/weakest/bleakest/heaviest for/since/in/on
    worst/roughest/ugliest/weakest/bleakest for _4 stocks/equities/shares/markets/bonds/bitcoin/index/crypto since
    <priced>/street/trading _10 on/ended/closed _2 weak/sour/downbeat/soft/negative/gloomy/bearish/sombre/jittery/nervous/cautious note/footing/tone/mood
    <priced> _2! diving/plunging/tumbling/slumping/sliding/sinking/plummeting/crashing/cratering/nosediving/reeling ^to/in/into
    send/sends/sent/sending _8 prices/shares/stocks/stock/price/bonds/bond/index/currency/token/futures _1 down/lower/tumbling/plunging/sliding/reeling/crashing
    was/were/are/is/among _3 biggest/worst/top/heaviest/largest/steepest faller/fallers/loser/losers/decliner/decliners/drag
    <priced>/offerings/names _6! pounded/pummelled/pummeled/thrashed/walloped/trounced/decimated/shellacked/crushed ^into
    depressed/battered/beaten/bruised/embattled/stricken _1 shares/stock/stocks/equities/market/markets/token/coin
    indexes/indices/bourses/sharemarkets _3! fell/slid/sank/dropped/tumbled/retreated/slipped/slumped
    indexes/indices/bourses/sharemarkets/benchmarks _3! closed/close/ended/end/finished/finish/opened/open/settled _2 lower/down
    <priced> _4 having/had/has/have/suffered/suffering/enduring/endured _2 shocker/nightmare/torrid/rough/horrible/terrible/dreadful/bruising/wretched/miserable/horror
    dump/dumps/dumped/dumping/shed/shedding/ditch~/offload~ _3 riskier/risky/risk assets/bets/positions/stocks/shares/holdings
    ran/run/running/fled/flee/fleeing/dash/dashed/scurried/scrambled/bolted for _2 cover/safety/exits/hills/shelter
    wild/brutal/frantic/frenzied/choppy/bruising/rocky/rough/stormy/chaotic/hectic/tumultuous/savage/volatile _2 trading/session/markets/market/day/week/ride/swings ^fan
    money/capital/cash/investors is/are/was/were/has/have/_ fleeing/fled/flees/flee _3 equities/stocks/shares/bonds/market/markets/crypto/sector/assets/technology
    shave~/knock~/wipe~/lop~/slice~/erase~/chop~/strip~ _3 <money> _3 off/from/of _4 value/cap/capitalisation/capitalization/worth/valuation
    <fallNoun>/<hardFallNoun> _3 caused/drove/led/pushed/prompted/saw _6 shave~/shed/lose/losing/lost _3 <money>
    days/sessions/weeks/months of _2 <fallNoun>/<hardFallNoun>/losses/declines/falls/selling
    straight/consecutive/successive _2 down/losing/negative days/weeks/sessions/months/day/week/session/month
    selloff/sell off/_ hit/hits/hitting/engulf~/swept/sweep~/grip~/batter~ _2 <priced>/street
    stock/shares/price has/have/had/_ suffered/suffering this/last/since/for
    <priced>/<name> _6! took/take/takes/taking _1 hit/knock/beating/drubbing/pounding/battering
    hit/blow/dent to _2 share/stock price/prices
    <priced> _8! <fellVerb> to/at/below/toward/towards _3 year/month/week low/lows ^of
    <priced>/<index> _3! <fellVerb> more/over than/_ <percent>
    <index>/futures _10! <fellVerb> _1 more/over/nearly/almost than/_ <percent>
    global/world/european/asian/emerging/international stocks/markets/shares/equities/bourses _1 tumbl~/slid/slide/sank/sink/fell/plung~/reel~/batter~/retreat~
    falling knife/knives
    come/came/comes/coming/brought crashing/tumbling down/back ^to/stairs
    investors/traders/holders flee/fled/fleeing _3 shares/stock/stocks/bonds/sector/fund/funds/<name>
    brutal/vicious/savage/punishing/relentless _3 selloff/sell/rout/selling/retreat/decline
    wave/bout/burst/spasm of _1 selling/panic/volatility/turmoil
    lost/lose~/losing/shed/shedding _2 <large> of _2 value/worth
    <hardFall> to _3 record/all/new/fresh/lowest _3 low/time/point/level
    street/stocks/shares/markets/equities/bourses _1 closed/close/closes/ended/ends/end/finished/finish/opened/open/opens/settled lower/weaker _6 as/after/amid/because/due/following/<worry>/<anxiety>
    losses in/on/for/across _4 bourse/bourses/exchange/market/markets/<priced> accelerat~/deepen~/mount~/snowball~/widen~/quicken~
    sell off/selling/_ _2 ramped/ramps/intensif~/accelerat~/deepen~/worsen~/resum~/snowball~/gather~ up/pace/_ ^its
    $impending/looming/imminent/inevitable _1 correction/crash/pullback/selloff/reversal
    <currency> _3! <fallVerb> _4 <large>
    <currency> _1 sharply/steeply/markedly/heavily lower/weaker/down
    sharp/steep/deep/big/heavy/violent/sudden/rapid/dramatic <fallNoun> in/of _3 <currency>
    <hardFallNoun> in/of _3 <currency>
    moves/swings/fluctuations in _4 yields/prices/markets/stocks/bonds/<currency> _5 unprecedented/extraordinary/extreme/violent/wild
    prolonged/sustained/lengthy/broad/steep/sharp/deep stock/share/equity/bond market/markets/price decline/declines/slide/slump/losses/falls/drop/drops
    $operators/makers/producers/builders/suppliers/names/giants/groups _2 tanked/tumbled/plunged/slumped/plummeted/nosedived/cratered ^into/ahead/to
    volatility/fear index/gauge _10 highest/peak since/in/for
    drubbing/pasting/hammering/pummelling/pummeling/mauling/thrashing for/of _3 <priced>/sector
    street/stocks/markets _14 closing/ending/finishing/closed/ended/finished down/lower _1 <percent>
    bonds/debt/notes/shares/stocks/tokens _12 taken/took/taking/suffered hits/knocks/blows
    <priced>/commodities/commodity/tech/global/broad/broader/widespread _1 sell off ^its/their/assets/units/all/some
    kong/tokyo/london/shanghai/sydney/seoul/mumbai/frankfurt/paris/taipei/singapore/jakarta/manila/bangkok/milan/madrid/zurich shed/lost/dropped/fell/sank/tumbled/slid/plunged/dived/slumped _2 <percent> ^of
    <fallNoun>/<hardFallNoun> in _2 value/values of _3 <priced>/assets
    lost/lose/losing substantial/significant/considerable value
    market/markets/stocks/shares/index/indexes/futures/prices/street/bourses/<index> _2 turned/turn/turning/went/headed/moved/swung/veered _1 sharply/steeply/decisively/suddenly/deeply lower/down/south/negative/red
    turned/turning/swung/veered/lurched _1 sharply/steeply/decisively lower/south
    weigh~/weighed on _3 market/markets/stocks/shares/equities/index/indices/bourses/sentiment/gauge/prices/<index>/<currency>/crude/gold ^of
    drag~/dragged/pull~/pulled/push~/pushed/knock~/drove/driv~ _6 stocks/shares/market/markets/index/indices/bourse/bourses/equities/prices/<index>/<currency>/futures _1 lower/down/south/red
    drag~/dragging/dragged on _3 <index>/stocks/shares/market/index/benchmark
    pressured/pressuring/pressurised/depressed _2 prices/stocks/shares/equities/<index>/<currency>/crude/gold/megacap/megacaps
    <priced>/<currency> _3 been/was/were/is/are/remain/remained/stay/stayed/come/came/coming/remaining under/_ _2 pressure ^to/from/on
    <priced>/<currency>/cocoa/wheat/cotton/sugar/coffee _4 pressured down/lower
    stock/shares/share/price _3 under _2 duress/stress/strain
    panic/fright/hysteria in/among/for/at/through _5 investors/funds/traders/markets/market/fpis/fiis
    investors/funds/fiis/fpis/traders/markets/market _3 in/into _2 panic/freefall
    shatter~/shattered/destroy~/crush~/evaporat~ _3 confidence _4 market/markets/trading/investors/investor/floors
    collapse/evaporation/crisis/loss in/of _2 investor/market/investors confidence
    near/_ instant/sudden/total/abrupt collapse in/of _2 confidence
    foreign/overseas/offshore/portfolio/global/international investors/investor/funds/capital/money _6 pull~/pulled/withdr~/withdrew/withdrawing/yank~/exit~/fled/flee/fleeing/dump~/dumped/offload~/offloaded/unload~ _6 out/from/shares/stocks/equities/bonds/<money>/assets/crore
    fiis/fpis/foreigners _6 pull~/pulled/withdrew/yank~/dump~/dumped/offload~/offloaded/exit~/panic ^of
    exodus/flight/stampede of _2 foreign/overseas/capital/investors/money/portfolio
    capital/foreign/portfolio outflow/outflows/flight/exodus ^of/from/tax
    pull~/pulled/pulling out en masse
    first/third/fourth/fifth/sixth/seventh/eighth/ninth/tenth/straight/consecutive/successive session/sessions _8 fell/fallen/fall/falls/falling/decline/declined/dropped/slid/lower/loss/losses/lost/weakened ^as
    fell/fallen/declined/dropped/slid/lost/weakened/lower/losses/down for/in _3 consecutive/straight/successive/running session/sessions
    breach~/breached/pierc~/smash~/plumb~/broke _3 previous/prior/earlier/record/lifetime/historic/all/its _3 low/lows
    ended/closed/settled/ending/closing/finished/trading/traded at/on/to/near _2 record/lifetime/all/historic/fresh/new _2 low/lows
    <currency>/sterling/pound/euro _6! sank/sunk/plunged/tumbled/slumped/crashed/cratered/plummeted/collapsed ^to/into
    <currency>/sterling/pound/euro _3! weakened _1 sharply/steeply/badly/rapidly/markedly/dramatically
    <currency>/sterling/pound/euro _4! fell/falls/fallen/dropped/sank/slid/weakened/slipped/declined/depreciat~ _6 lowest/weakest/low/lows ^inflation
    <currency> slide/plunge/slump/collapse/crash/tumble/depreciation/rout/meltdown/nosedive
    tumbling/crashing/plunging/slumping/collapsing/plummeting <currency>
    month/year/week/decade/day/<number> low/lows against/versus/vs
    slide/slump/fall/drop/plunge/tumble/decline/rout for _3 shares/stock/stocks/equities/markets/currency/<currency>/oil/crude/gold
    brunt of _4 selling/selloff/losses/sell/rout/decline/declines/slide
    <hardFallNoun>/<fallNoun> in _2 bond/stock/share/asset/equity/token/market/tech value/values/valuations
    <name> losing/shedding/sliding/tumbling/plunging/slumping _1 <percent>/<large>
    shares/stocks _10! fell/dropped/slid/lost/tumbled/down/declined/sank/lower between _1 <percent>/<large>/<number>
    first time _8! <fellVerb> _3 below/under/lower/beneath than/_ _1 <money>/<number> _2 since
    price/prices/value of _3 bitcoin/ether/oil/gold/copper/crude/coin/token/iron/coal/gas _3 <fellVerb> _5 <money>/<number>
    worsen~/hurt/hurts/hurting/dent~/sour~/dampen~/damp~/hit/hits/spoil~/bruis~ _3 stock/market/investor/investors/risk/trading _1 sentiment/mood/appetite/confidence/morale ^and
    violent/brutal/savage/fierce/furious/swift _2 reaction/response/move/repricing _2 of/in/by/from _2 market/markets/<currency>/bonds/stocks/shares/traders/investors
    stop/stem/staunch/stanch/halt/arrest/slow/limit/curb/defend _2 bleeding/slide/rout/slump/selloff/bloodletting/plunge/fall/depreciation _12 currency/lira/rupee/peso/yen/stocks/shares/markets/investors/bank/dollars/authorities
    prop/hold/shore/propped/holding/propping up _2 <currency>
    ?clos~/closed/end~/ended/finish~/finished/settl~/settled/trad~/traded _2 <percent>/<large> lower/down/weaker
    extend~/extended/extending _3 losing/decline/declines/slump/slide/losses/rout/fall/drop _4 below/to/after/for/as
    fell/slid/dropped/tumbled/sank/plunged/slumped/declined for _2 second/third/fourth/fifth/sixth/seventh/eighth straight/consecutive/successive/_ session/day
    bear market in/for/of _3 oil/crude/bonds/stocks/gold/copper/commodities
    pressure/pressures on _2 <currency>/sterling/pound/euro
    send/sends/sent/sending _3 price/prices/shares/stocks/stock/index/<index>/bitcoin/gold/oil/<currency> _1 below/under/beneath/through
    deal/deals/dealt/dealing a/_ _2 blow/hammer to _4 metal/bullion/gold/stocks/shares/bonds/markets
    falling/plummeting/sliding/tumbling/plunging/slumping/sinking/cratering _2 stocks/shares/equities ^of/volume
    <name>/stock/stocks/shares/developers/banks/lenders/miners _3 see/sees/saw/seen/experienc~/suffer~/endur~ _2 deep/notable/sharp/steep/severe/heavy _1 slump/slumps/downturn/slide/slides ^in
    investors/traders/funds/holders/foreigners are/were selling ^their/homes
    base/industrial/precious/most metals _8! lower/fell/dropped/slid/sank/weaker/down/declined/tumbled
    <priced>/metals/nickel/aluminium/aluminum/zinc/wheat/cocoa/bonds/<currency> _2 continu~ to drop/fall/slide/decline/sink/slump/tumble/weaken/depreciate
    nickel/aluminium/aluminum/zinc/palladium/platinum/lithium/wheat/cocoa/cotton/soybeans/ore _4! <fallVerb> _6! <large>
    stocks/shares/currencies _10! hard/badly/worst/hardest hit ^by
    $banks/miners/lenders/retailers/chipmakers/exporters _10! hard/badly/worst/hardest hit ^by
    biggest/steepest/sharpest/worst/largest/deepest two/three/four/five day/week/session/month <fallNoun>
    <currency>/sterling/pound/euro _3 struck/hit/hits/touched/plumbed/reached _7 low/lows/lowest
  `,
  bubble_valuation: `
    flashback~/throwback/memories/reminiscent/reminder/hallmarks/deja of/to/vu _4 bubble/dotcom/dot/1990s/1999/2000/mania/tulip
    echo~/recall~/resembl~/mirror~/parallel~/rivall~/rival/surpass~/exceed~/dwarf~/eclips~ _6 dot/dotcom/bubble/bubbles/mania/1999/2000 ^in
    $music _2 stops/stop/stopped
    boom~ and bust~
    red/white/super/too/over hot/heated/frothy _3 market/stock/stocks/shares/property/housing/rally/sector/ipo
    air _5 out of _4 inflated/bubble/market/prices/valuations/boom/rally/stocks/home/housing
    rally/boom/gains/surge/market/stocks _8 overdone/overstretched/overextended/overheated/overblown/unsustainable/exhausted
    relatively/historically/unusually/increasingly/looking/looked/look _1 expensive/pricey/dear/rich/stretched
    valuation/valuations/premium/premiums/multiple/multiples _8 justif~/unreasonabl~/precarious~/precede~/premium/premiums/overhang/extreme
    unreasonabl~/unjustif~/ludicrous/absurd/bloated/inflated valuation/valuations/price/prices
    <number> times _3 earnings/sales/revenue/profit/estimated/forward/book/cash
    crowded/overcrowded/lopsided trade/trades/positioning/position/positions/bet
    trade/positioning _3 is/was/remains/looks/looked _1 crowded/stretched/lopsided/overcrowded/frothy
    counting/relying/banking/pinning on _3 earnings/profits/growth to justify
    less willing/inclined/eager to pay _5 price/prices/up
    growth/upside/optimism/success/hope/hopes/boom/promise _4 already/fully/largely priced/baked in/into
    rapid/breakneck/explosive/blistering/dizzying growth/gains/rise/rally/run/pace _3 not _2 sustainable/sustained/last ^year/month/week/quarter
    valuation/valuations/value/values/cap/shares/stock _6 skyrocket~/soar~/surg~/balloon~/explod~/multipl~ _10 despite _2 low/little/weak/no/slow/thin/scant/modest/meagre/meager growth/sales/revenue/revenues/profit/profits/earnings/losses
  `,
  lockup_selling: `
    sale/placing/placement/offering/selldown/disposal of _6 shares/stock/stake _8 discount/scaled/pulled/poorly/below/less/insider~/founder~
    locked in/into _3 holdings/shares/stakes/stock/positions
    <holders>/director/directors/chairman/chief/boss/backer/backers/billionaire _10 offload~/unload~/dump~/cash~/sold/sell/selling/selldown _5 shares/stake/stakes/stock/holding/holdings/interest ^price/prices
    sell/sold/selling/sells down _4 stake/shares/holding/holdings/interest/position
    share/stock placing/placement/overhang/sale/sales _6 discount/poorly/scaled/founder~/insider~/spook~/pressure/flood/weigh~
    flood/wave/glut/deluge/torrent/wall of _3 insider/shares/stock/selling/supply/sales
    block deal/trade/sale _8 shares/stake/sold/founder/discount
    funded/financed/finance/raised/fund _8 stock/share/equity/shares sale/sales/issuance/offering/offerings
    common/new/more/additional stock/shares/equity issuance/sales/sale/offering
    restart~/resum~/expand~/step~/ramp~ _4 stock/share/equity issuance/sales/offering
  `,
} as const satisfies Partial<Record<ThemeId, string>>;
