/** Prices that fall, by how much, and since when. */
export const VOLATILITY_SELLOFF = `
  stocks/shares/equities/bonds/gilts/treasuries/markets/market/currency/currencies/crude/oil/bitcoin/crypto/<name> _2 sold off
  $rout/routs
  bear market~/territory ^rally/rallies
  correction territory
  enter~/entered/into/in _3 correction ^facility/of
  flash crash
  wipe~/wiping _6 off/out/away ^by
  wipe~/wiping _4 <money>
  wiped/wiping/erase~/erasing/evaporate~/evaporated/vanish~/vaporise~/vaporize~/destroy~/lopp~/cost _6 <money> _8 value/worth/market/capitalisation/capitalization/wealth/shares/stocks/tokens
  wiped/wiping/erase~/erasing/evaporate~/evaporated/vanish~/vaporise~/vaporize~ _6 <money>
  <money> _6 wiped/erased/evaporate~/vanish~/vaporised/vaporized/lost _4 market/value/tokens/shares/stocks/off/capitalisation/capitalization/from
  took/take~/taking/knock~/shave~/slice~/strip~/lop~/shed/sheds _4 <money> _3 off/from _4 market/value/worth/valuation/cap/capitalisation/capitalization/shares/stocks
  knock~/shave~/slice~/strip~/lop~ _4 <money> _3 off/from _8 <priced>
  implosion/implode~ _4 <money>/token/fund/coin/coins/took/value
  nowhere to hide
  <priced> _6! <hardFall>
  <priced> _6! <fallVerb> ^from/to _6! <large>
  <priced> _4! <fallVerb> _2 <priced> _6! <large>
  shares/stock in/of _12! <fallVerb> _4 <large>
  <priced> _6! <fellVerb> to/below/under _2 <money>
  <priced> _6! significant/sharp/notable/steep/heavy/big/deep/large/hefty declines/drops/losses/falls/decline/drop/fall/loss
  lose~/lost/losing _3 <money> _5 value/wealth/capitalisation/capitalization
  <priced> _7! <fallVerb> _3 again/sharply/hard/steeply/heavily/further
  <name> _4! <hardFall> _6! <large>
  <name> _3! tumble~/plunge~/plummet~/crash~/nosedive~ _8! <percent>/<large>
  <name> _2! tumbled/plunged/plummeted/crashed/cratered/nosedived after/on/as/when
  <name> _2! <large> _4 below/beneath/off/under/short _6 peak/high/record/summit/top
  <large> _4 below/beneath/under/off/from/short _8 peak/high/highs/record/summit/top
  quarter/third/half/fifth _4 below/beneath/under/off/short _6 peak/high/highs/record/summit/top
  off <large>
  sink/sank/sunk/sinks/sinking/tumble~/plunge~ _4 to <money> before/on/in/as/after
  ?fall/fell/falls/falling/slid/slide/drop~ _4 to <money> before/on/in/as/after
  slide/fall/drop/plunge/slump/decline/retreat/crash to _3 <money>
  <large> _2 <fallNoun> _6 <priced>
  <fallNoun> of _4 <large> _4 <priced>
  drawdown~
  <hardFallNoun> of _4 <name>/<priced>
  <hardFallNoun> in _4 <priced>
  <priced> _2! <hardFallNoun>
  loss of <large> _8 worst/harshest/steepest/biggest/largest
  loss _4 <large>
  worst/steepest/sharpest/harshest _2 day/daily/week/weekly/month/monthly/session/quarter/one/single _8 since/in/ever/on/for
  ?<fallVerb> <number> points
  <priced>/<name> _3! <fallVerb> _2 most since/in/ever
  <fallVerb> _4 points _8 never/most/worst/biggest/largest/record
  two/three day loss/drop/fall/slide/rout of
  losing streak/run
  <number>/third/fourth/fifth/sixth/seventh/<several> straight/consecutive/successive loss/decline/fall/drop/day/session/weekly/losses _3 loss~/decline~/fall~/drop~/losses
  closed/close/ended/end/finished/finish lower/down _6 fourth/third/fifth/sixth/seventh/straight/consecutive/running/row
  shares/stock/stocks/index/bitcoin/nasdaq/dow/market/chips/names _6! hit/hurt/punished/slammed _1 hard/hardest/badly
  hit/hurt _5 <priced>/chips _1 hard/hardest/badly
  risk off
  ?safe haven
  turn~/turned backs/back/sour/against _4 winners/stocks/shares/tech/market/rally
  ?uglier/ugliest
  sea of red
  <fallVerb> <large> _4 before/after _3 opening/bell/market/hours/trading
  <priced>/<name>/it/they _6! down/off/lower ^from _2 <large> _6 day/week/month/year/session/<number>/trading/high/days
  ?lowest/weakest/cheapest level/close/price/point/since/finish _4 since/in/for/april/year
  <fallVerb>/below/under _8 first time since
  multi year low~
  ?multi month low~
  ?<number>/seven/six/five/eight/nine month low~ ^of/and/for
  <number>/seven/six/five/eight/nine year low~ ^of/and/for
  ?<number> week low~
  ?record low
  $all time low
  erase~/erasing/wipe~/wiping/give~/gave/given/lost/surrender~/hand~/handed/up _6 gains/gained/gain/rally _4 year/made/month/all/this
  handed/given/gave/giving back _4 everything/all/gains
  death cross
  dump~/dumping/ditch~/shun~ _3 <priced>/assets/risk
  <money> _4 leave/left/leaving/exit~/fled/flow~/pulled/yanked out/funds/fund/from/in _5 funds/etfs/etf/stocks/month/week
  <priced>/<name> _5! lost/lose~/losing/shed/given/give~/gave _6 half/third/thirds/quarter/most/quarters/fifths/fifth/tenths/chunk _4 value/worth/gains/price
  lost/lose~/shed/losing half/third/thirds/most/<large>/fifths/quarters/chunk of _4 value/worth
  fraction of _5 peak/value/worth/former/high
  shares/stock/bitcoin/price/token/value _6! halved
  ?dow/nasdaq/nikkei/index/average/sensex/ftse/benchmark _4! <fallVerb> _4 points
  <fallVerb> _2 more/over/nearly/almost/about than _2 points
  <priced> _4! down/off/lower ^from _3 <large>
  <name> _3! down/off/fell/dropped/slid/lost/sank/shed/fallen/slumped/dived/gave/retreated/declined/slipped/tumbled _3! <large>
  <name> _1 lower <large>
  <name> and <name> _2 fell/dropped/slid/lost/sank/shed/slumped/declined _4 <large>
  <name> <large> and <name> <percent>/<large>
  below/under/beneath _2 <money> for _2 first
  roller coaster
  ?worst performer~/performing
  ?bears/bearish
  give~/gave/giving/given/hand~ back _3 gains/rally
  biggest/steepest/sharpest/worst/largest/deepest <fallNoun> ^among
  limit down
  trading/shares/stock halt~/halted/suspended
  trading in _4 shares/stock/it _4 halted/suspended
  in/into free fall
  free fall _6 shares/stock/price/prices
  ?trade~/traded at _2 <number> cents
  costing _3 <name>/it/group/company _6 billion/<money>/value/place/crown
  <priced>/<name>/it/they _6! off/down _2 <large> _2 from/that/its/since
  <number>/<large> off _3 high/peak/record
  bursting/burst/pop/popped _3 bubble _6 value/wiped/losses/fell
  slid/sank/tumbled/slumped/plunged/fell in/on _1 zurich/london/tokyo/frankfurt/paris/seoul/shanghai/sydney/mumbai/amsterdam/milan/stockholm/toronto/york/trading
  low/lows not/last seen in/since/for
  steep/sharp/deep/big/heavy/nasty/violent <fallNoun> in/of <priced>
  send/sends/sent/sending _3 <priced>/<name>/it/them tumbling/plunging/sliding/reeling/crashing/lower/down/sinking
  <priced>/<name> _4! plunging/tumbling/slumping/sliding <percent>/<large>
  gold/silver/oil/bitcoin/copper/cocoa/shares/stock _6! plunging/plunged/tumbling <percent>
  before lunch/noon/midday _6 close/bell/recover~/claw~
  bloodletting/wipeout
  heaviest/worst/steepest/biggest/sharpest fall/drop/loss/day/week/slide/decline
  shares/stock/index/bitcoin/token/price/prices/ether/coin/nasdaq/dow/average _8! closed/close/closes/ended/ends/end/finished/finish/settled/opened/trading/traded/trade/was/is/were/are _2 <large> _1 lower/down/weaker/cheaper
  <large> lower/down/cheaper/poorer _4 day/session/close/noon/trading/open/week/month/tokyo/london/york/frankfurt/hong/sydney/mumbai/seoul
  closed/ended/finished/settled/opened _2 <large> _1 lower/down
  closed/ended/finished/ends/ended/closes _3 <large> _1 down/lower
  <priced>/<name>/it/they _4! give~/gave/given/surrender~/eras~/erase~/wipe~/lost/lose~ up/_ _2 all/most/half/everything _5 gains/gain/rally/advance/value/made
  lost/lose/loses/losing/shed/sheds _4 half/third/thirds/quarter/quarters/most/fifths/tenths/<large>/much/more/chunk _4 of _4 value/worth/price/gains
  market/stock _1 value/capitalisation/capitalization/worth/cap _6 <fellVerb>/shrunk/shrank/gone/smoke/vanish~/evaporat~/lost/wiped/erased
  <money> of/in/off _4 value/capitalisation/capitalization/wealth/worth _6 gone/smoke/vanish~/evaporat~/lost/wiped/erased/disappear~/destroy~
  up/gone/went in smoke
  fell/fall/falling out of bed
?<priced>/wall/market _5 finish~/finished/end/ended/close/closed/trade/trading/traded/deep/ending/stay/were/was/in the/_ red
  lower/down/fell/falls/fall/slid/sank/red/losses/declin~ for _1 second/third/fourth/fifth/sixth/seventh/eighth/ninth/tenth _1 day/session/week/month
  shares/stock/it/they/index/bitcoin/price _4! <fallVerb> _4 much/many as _1 <percent>/<large>
  <fallVerb> as much as _1 <large>
  fall/drop/slide/slump/tumble/dip/decline/plunge/loss/retreat of _4 <large> _8 shares/stock/price/prices/day/week/month/session/market/share/index/since/bitcoin
  <large> fall/drop/slide/slump/tumble/plunge/decline/crash in _4 <priced>/value/worth/year/shares
?biggest/worst/heaviest/steepest/largest/sharpest faller/fallers/loser/losers/decliner/decliners
?<number> week/month/year low/lows ^of/and/for/in
?twelve/six/three/nine/two/five/ten month/week/year low/lows
  multi year/month low/lows
  multiyear low/lows
  lowest/weakest/cheapest/worst _3 since/in/for/ever _6 shares/stock/price/close/trading/session/index
  <priced> _4! near/hit/touch~/touched/since/plumb~ _3 lowest/weakest/low/lows
  more than halved/halving _3 since/from/this/in/over
  <large>/half/third/thirds/quarter/quarters below/beneath/under/off/from/short/down _4 peak/high/record/top/summit/july/august/september/october/november/december/january/february/march/april/may/june/float/ipo/issue/listing/flotation/level/worth/it
  paper/heavy/big/huge/steep/hefty/unrealised/unrealized loss/losses of/on/at/for/from/worth
  nurs~/nursing _4 losses/loss
  sit/sits/sitting on _3 paper/heavy/big/huge/steep/unrealised/unrealized losses/loss
  <priced> _3 hammered/pummelled/pummeled/battered/clobbered/punished/mauled/thumped/whacked/walloped/savaged/slammed/smashed/routed/bruised
  took/take/takes/taking/take/suffer~/suffered _2 beating/battering/pounding/hammering/tumble/drubbing/bath/pasting/hiding
  little/nothing to _2 cushion/break/stop/catch _2 fall/decline/drop/slide
  cushion _2 fall/blow
  $sharp/steep/abrupt/sudden/violent/severe/brutal price decline/declines/drop/fall/falls
  price slump/plunge/slide/crash/collapse ^for
  ?sharp/steep/abrupt/sudden/disorderly/violent/severe/brutal/further decline/declines/drop/fall/falls ^in
  correction/repricing/reversal/pullback in _4 <priced>/markets/valuations/assets/ai/tech/prices
  futures _8! fell/lost/shed/slid/dropped/tumbled/sank/plunged/declined _2 <large>
  <priced> _10! fell/lost/shed/slid/dropped/tumbled/sank/plunged/retreated/slipped _3 since/until/from _4 <large>
  currency/rupee/lira/peso/won/yen/rand/sterling/pound/euro/rouble/ruble/yuan/ringgit/real/naira _8 record/historic/new/fresh/all/lowest low/time/ever/since
  buyer/buyers/bids _3 vanish~/disappear~/strike/nowhere
  meme/speculative stocks/shares/tokens/coins _6 fell/tumbl~/crash~/plung~/collaps~/sank/lost
  wipeout/washout/selldown
  $mauling
  ructions/convulsions
  shrugg~/shrugged _2 off hopes _8 <large>
  <large>/<percent> slide/fall/drop/tumble/slump/plunge/dive ^in/of
  worst/weakest/poorest/dismal performer/performers/performing _6 index/market/sector/stock/stocks/shares/year/month/quarter/week/since
  below/under/beneath _3 issue/ipo/float/offer/listing/flotation/offering price
  worth/valued _2 less/fraction than/of _2 half/third/quarter/what/former/peak/fifth/tenth/its
  was/were worth <money> _8 now _2 worth/_ _1 <money>
  worth <money> _4 2021/2020/2022/peak _4 now
  had/have/has/forced to sell whatever
  stocks/equities/markets/shares/street/futures/bonds _2! slid/sank/slumped/slides/sinks/slumps/sliding/sinking ^to/into
  street/stocks/shares/markets/equities/index/market _3! fell/fall/dropped/drop/falls/declined/retreated/lower _1 sharply/heavily/steeply/hard/again/further/broadly
  in droves
  losses accelerat~/deepen~/mount~/extend~/snowball~ _6 session/afternoon/trading/stocks/shares/close/day/week
  <priced>/<name>/it/they _4! went/gone/go/goes/came/come down _2 <large>
  <priced> _3! sold/floated/listed/issued/priced at <money> _6 closed/trade/trades/now/worth/ended _3 <money>
  close~/end~/ended/finish~/open~/opened/settle~ _1 sharply/broadly/deeply/steeply/markedly/significantly/much/solidly lower/down/weaker
  ?<index> _6! <fellVerb> _4 <percent>
  down/off _2 <large> since/from _8 record/peak/high/highs/top/summit
  <priced>/<name> _5 hit/hits/hitting/touch~/reach~/plumb~/at/to/near _7 low/lows ^of/and/for/in/quality/cost/interest
  bearish/sell/downside pressure ^point/points/cooker
  <priced> _5 suffer~/suffered _3 loss/losses/blow/setback
  <priced> _8 correction ^facility/of
  <priced> _9! touch~/hit/hits/reach~/at/to _2 lowest
  shares/stock/stocks _5 suffered/suffer/suffering ^from/a/an/no
  clos~/closed/close/settle~/settled/ended/finished/trading/trade~/traded _2 lowest/weakest/cheapest
  price losses
  fall/fell/fallen/drop/loss/losses/declined every/each day/session
  close~/closed/end~/ended/finish~/finished/settled down/lower/off _4 <large>
  price weakness/fluctuations
  <priced> _14! down/off _2 <large> since/this/from/over/so
  <priced>/<name> _3 shot down
  ?<index>/stocks/shares _6! close/closed/closing/ended/end/finished _2 <percent> lower/down
  hit/hitting/hits _3 stock/share/equity markets
  hit/hitting/hits _2 shares _3 globally/worldwide/hard
  stocks/shares/market/markets/index/prices _2 resumed/continued/kept _1 falling/sliding/slide/losses/decline/declines/dropping
  steep/sharp/deep/heavy/big/precipitous/dramatic/rapid/sudden <fallNoun> in _4 <priced>
  <large> fall/drop/slide/slump/tumble/plunge/decline/crash in _2 trading/premarket/dealings
  <priced>/<name> _4! plunging/tumbling/slumping/sliding _2 <large>
  down from _5 high/peak/record/top
  precipitous/vertiginous/dizzying decline/fall/drop/slide
  losers/decliners/fallers/declines/losses _2 outnumber~/outpac~/swamp~/beat/led/exceed~/outweigh~ _2 gainers/winners/advancers/risers/advances/gains
  shares/stocks _1 down/fell/falling/fall/dropping for each/every _3 up/rose/rising/gained/higher/one
  gave/give/gives/giving/hand/handed/handing back <percent>/<large>
  ?gave/give/gives/handed back _6 gains/gain/rally/rise/advance/made/won
  <fraction> of _2 worth/value/price _4 gone/lost/vanish~/since/in
  shed/sheds/shedding/lost/loses/losing/surrendered/forfeited _2 <fraction> _3 of/its/their worth/value/price
  went/gone/go/goes/sent/fell into/_ _1 free fall
  <percent>/<large>/<fraction> _2 under/below/beneath _6 summit/peak/zenith
  ?<index>/shares/stock/bitcoin/oil/copper/gold _8 cheaper/poorer
  red greeted/across/everywhere/board/screens
  ?screens/boards/tickers/board _4 red
  <fraction>/<percent>/<large> below/under/off/beneath where _4 stood/was/were/traded/began/started
  undo/undid/undoing/eras~/erased/revers~/reversed/wipe~/wiped _4 month/months/week/weeks/year/quarter/gains/rally/rebound/advance
  longest losing/declining/slide _1 run/streak/spell/_
  losing/down run/streak/spell
  <priced>/<name> _2 cratered/cratering/nosedived/nosedive/nosedives/plummeted/plummet/plummets/plummeting
  bruising/brutal/punishing/torrid/dismal/wretched/terrible/horrible/grim/miserable week/month/day/session/quarter/stretch/run/start/spell/year for/in/on
  market/markets/stocks/shares/prices/equities/bitcoin have/has/had/_ pulled/pull/pulls/pulling back ^from/bets/on/their/its/money
  slipping/sliding/falling/dropping/losing/shedding/tumbling/sinking <large> _3 hours/day/week/session/month/hour
  crypto/cryptocurrency/coin/token/asset prices _2 <fellVerb> _3 sharply/again/further/hard/heavily
  prices falling/tumbling/sliding/crashing/sinking/collapsing/plunging
  bleed~/bleeding/bled _4 red/market/badly/crypto/coin/coins/token/tokens/portfolio
  depressed prices/price/market/markets/valuations
  commodity/commodities/metal/metals/ore/grain/oil/coal/gas prices _3 tumbl~/tumble/slump~/crash~/plung~/collaps~/slid~/slide/sank/dived/crater~
  <priced> _6! fell/falls/fallen/dropped/drops/slid/sank/tumbled/plunged/slumped/sinks from _6! <large>
  <priced>/it/which has/have/had/_ _1 dropped/fallen/slid/tumbled/sunk/slumped/sank from <money>/<number> _3 to _2 <money>/<number> _6 since/within/days/hours/weeks/day/minutes
  ?it/they/which _1 dropped/lost/fell/shed/sank/tumbled/plunged/slid/plummeted <large>
  $week/day/month/session/quarter/fortnight to forget
  ?<priced>/<index> _8 ended/closed/finished _2 <percent>/<large> down/lower/off/worse
  <name>/stock/shares/it was/were/is/are <large> lower/down/weaker/cheaper
  <priced>/<index> _1 began/started/kept/continue~ _1 falling/dropping/sliding/tumbling/sinking
  worst/weakest performance/close/finish/level/showing since _4 <number>/march/crisis/january/crash/pandemic/lockdown
  shares/stock/price/index/bitcoin/ether/token/currency _3 <fellVerb> _12 lowest _1 since/level/in
  lost/lose/erased/shed/wiped _4 crore/lakh _3 market/value/wealth
  below _1 listing/issue/ipo/offer/flotation/float/debut/issuance/subscription price/prices
  spreads/spread gap~/gaped
  trading/market/stock debut _6 <hardFall>/dismal/flop~/disaster/disastrous/painful/tanked
  tank~/tanked/flopped/slumped/plunged/sank/tumbled _4 debut
  <priced> _4 day/session/week/month in a/_ row of _1 losses/declines/falls
  lowest/worst/weakest _1 monthly/weekly/quarterly/daily/annual performance/return/returns
  <index> _3 closed/ended/finished/deep/settled _1 in _1 red
  <priced>/<index>/currency _6! record low/lows
  <priced> _3! sank/sunk/sinks/sink/tumbled/plunged/slumped _3 <percent>
  <priced> _2! took/take/takes a _1 hit/knock/beating
  <priced> _2! suffered/suffer/suffers _3 fall/drop/plunge/slump/tumble/rout
  oil/stock/share/bond/crypto/copper/gold prices/markets _2 under pressure
  <priced> _3 sharp downturn/downturns
  <priced> _2 battered/hammered/pounded
  battered/batters/battering/hammered/pounded _2 <priced>
  blow up/ups should/if/when/_ _3 prices/markets fall/start/drop
  portfolio/portfolios/fund/funds _3 dropped/fell/lost/tumbled/sank _1 <large>
  tumbling/plunging/plummeting/slumping/collapsing _3 price/prices
  fallen/fell heavily
  dismal/grim news _4 market/markets
  bull trap
  took/take/takes/suffered a big/huge/major/heavy hit
  capitalisation/capitalization/value has/had/_ halved
  hemorrhag~/haemorrhag~/bleed/bled/bleeding/hemorrhaged/haemorrhaged _3 <money>
  drag~/dragged/dragging/pulled/weighed _1 down/on _1 <index>
  <priced>/<name> _4! on the slide
  <priced> _8! deep in the red
  <priced>/<name> _6! fell/dropped/slid/sank/tumbled/plunged/falling _2 to _1 <money> _2 lowest/low/weakest
  <money> _3 leveraged/long/bullish _3 liquidated/wiped/closed
  positions/bets/longs _5 forcibly/forced closed/liquidated/out
  fleeing/fled/flees equities/stocks/shares
  sank/tanked/cratered/pummelled/pummeled/clobbered _4 stock/share/shares _1 price/prices ^of/per
  loss/losses of <money> _1 in/of _2 value/worth/capitalisation/capitalization
  trade/trades/traded/stand/stands/worth/at _1 half/third/fraction/quarter of/what _3 first/offer/issue/ipo/listing/flotation/debut
  <priced> _12 worst day/week/month/quarter/year/session
  <bonds> _5! slid/fell/dropped/sank/tumbled/lost/plunged _3 cents/points
  see/saw/sees/seen/watch~ its/their/_ share/shares/stock price/prices/_ <fellVerb> ^by
  share/stock prices <fellVerb>
`;
