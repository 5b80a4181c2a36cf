/** Profits, losses, costs and what is cut to save them. */
export const EARNINGS_WEAKNESS = `
  <profit> _2 down/lower ^from
  fell/drop~/decline~/slump~/tumble~/plunge~/slid/fall _3 net/operating/quarterly/pretax/annual/underlying _2 <profit>
  lower/weaker net/operating/quarterly/pretax/annual/underlying _1 <profit>
  lower/falling/shrinking/declining/sliding/slumping/dwindling profit~/profits/earnings/revenue~/income/margins/sales
  drop/fall/decline/slump/slide/dip/plunge/shortfall/deterioration/downturn in _4 <profit>/business/results
  <percent>/<large> _2 decline/drop/fall/slump/slide in _4 <profit>
  eat~/cut~/bite~/dent~/hit/hits/squeez~/hurt~/weigh~/erode~/reduc~/shav~/sap~ _3 into/on/from _4 <profit>/margins/margin
  ate/eaten into _4 <profit>/margins/margin
  shave~/knock~/wipe~/cost _5 <money> _4 from/off _4 profit/profits/earnings/income
  dent~/hit/hurt~/crimp~/squeez~/wipe~/erode~ _3 profit/profits/earnings/margins/margin
  <fraction> of _3 profit/profits/earnings _4 eat~/gone/lost/wiped
  earnings _6 decline from
  loss/losses of _3 <money> _6 quarter/year/period/half/months
  swing~/swung/slip~/fall~/fell/sink~/tip~/plunge~/slump~ _3 to/into _3 loss/losses
  ?into the red
  lost/lose/loses/losing _3 <money> _6 quarter/year/period/half/months
  disappoint~/lacklustre/lackluster/dismal/underwhelm~/poor/grim/bleak/gloomy/downbeat/muted/tepid/soft/weak/shaky numbers/report/update/figures
  ?margin/margins _4 narrow~/thin~/slip~/dip~
  margin/margins _5 shrink~/shrank/squeeze~/squeez~/contract~/compress~/erode~/pressure/fell/drop~/decline~/under/down/below/lower/suffer~/sank/slid/slump~/plung~/tumbl~
  push~/drag~/drive~/drove/pull~ _5 margin/margins/profit/profits/earnings _3 down/lower/below
  margin/profit squeeze/pressure/compression/erosion/contraction
  narrower/thinner/shrinking/lower/falling/weaker margin~/margins ^rates/rate/loans/lending/requirements/debt/calls
  writedown~/impairment~/write downs/offs/off
  $writedown~
  ?impairment~/impairments
  write~/wrote/written down/off _4 <money>/value/assets/goodwill/stake/investment
  writedowns/writeoff~/impairments
  take~/took/taking/book~/record~/face~/incur~ _5 <money>/hefty/one/big/large _4 charge/charges/provision~/writedown/impairment
  take~/took/taking/book~/face~/incur~ _5 <money>/hefty/one/big/large _2 hit
  $charge/charges/hit of _3 <money>
  <money> _2 charge/charges/impairment/writedown ^off/card
  <money> hit ^on/in/by/last/when/earlier/a/late/early
  ?unprofitable/lossmaking
  loss making
  struggl~/struggling/yet to _3 profit~/earn/money
  never/yet to _3 turn~/make/made/earn~ _1 profit/money/profits
  first quarterly/annual loss
  downturn in _6 business/sales/profit/division
  cut~/suspend~/scrap~/slash~/axe~/eliminat~/halv~/lower~/reduc~/trim~ _3 dividend/buyback/buybacks/payout ^yield/tax/etf/fund
  dividend cut~/suspension
  loss/losses _2 widen~/widened/deepen~/bigger/wider/grew/grow~
  loss for/in _3 widen~/widened/deepen~
  fail~/failed to beat/impress/excite
  slowest _3 growth
  growth _3 slowest/slowed/stall~ _3 since/quarter/year
  worst/weakest quarter/year/results/quarterly
  ?job/staff/workforce/headcount cuts/layoffs/reduction~/cull
  will/plans/planned/planning _4 lay/laid off
  to lay off
  ?lay~/laying/laid off
  cut~/cutting/axe~/shed/shedding/slash~/eliminat~/lose/losing _5 jobs/staff/workforce/positions/roles/headcount/employees
  <percent>/<large>/<number>/thousands/quarter/tenth of _3 workforce/staff/jobs/employees/headcount
  hiring freeze
  freeze~/freezing _2 hiring
  cost~ _6 <name>/it/them/company _3 as much/up/about/around/more/some _4 <money>
  cost~ _8 to produce/make/mine _8 leav~/loss/price/unprofitable/shut
  below _4 cost~ _3 make/produce/production
  earn/earns/earned/earning less/little
  ?earn/earns/earned/earning nothing
  poorer/weaker/worse/leaner/softer christmas/holiday/season/year/quarter ^than
  its/their/credit/trading/loan/investment/insured/underwriting/catastrophe losses _2 mount~/pile~/grow~/grew/widen~/swell~/swelled
  ?margin/margins _5! narrow~/shrank/shrink~/shrunk/squeez~/squeeze~/contract~/erode~/thinn~/compress~/slip~/fell/down
  write/writes/wrote/written/writing down/off _5 value/goodwill/assets/inventory/investment/stake/business
  goodwill impairment/charge/write
  impairment~ charge~/loss~/of
  profit/profits/earnings _5! tumbl~/slump~/plung~/sank/slid/dived/halved/evaporat~/collapse~/collaps~/shrank/vanish~/wiped/erased/dropped/fell
  slip/slips/slipped/slide/fall/fell/falling/sink/sank/plunge~/back deep/deeper/_ into _1 red
  ?in the red
  break even _6 not/until/later/delay~/never
  cut/cuts/slash~/scrap~/suspend~/omit~/halve~/axe~ _3 dividend/dividends/payout/buyback/buybacks
  second/next/first/third/fourth/current/coming _3 quarter/half/year would/will/to be _2 worse/weaker/softer/tougher
  burn~ through _4 cash
  job/jobs cuts/cull/losses _6 profit~/costs/slump/sales/losses
  scrap~/cancel~/axe~/suspend~/cut/cuts/halv~/slash~/omit~/skip~ _3 dividend/payout/dividends
  margin/margins at/for/in _4 thinnest/lowest/weakest/narrowest/slimmest
  thinnest/lowest/weakest/slimmest margin/margins/profit/profits
  swallow/absorb/eat/stomach _3 cost/costs/tariff~/increase/price/prices
  profit/profits/earnings/income _6 wipe~/wiped/vanish~/gone/halve~/halved/evaporat~/third/quarter/half _3 lower/down/less
  lower/smaller/weaker/falling/shrinking/declining/thinner/slimmer/disappointing profit/profits/earnings/margin/margins/revenue/sales ^rates/rate/loans/lending/requirements/debt/calls
  cost/costs _4 outpac~/outrun~/rising/climb~/soar~ _4 revenue/sales/prices/profit
  lose/loses/losing money on/in/for
  worst/weakest quarter/year/results/profit
  not/hardly/barely _2 made/earned/turned _1 money/profit/penny _1 since/for/in
  yet/still to _1 make/earn/turn _2 money/profit
  sold/selling/sells below/under cost
  set/sets/setting/put/puts/putting aside _3 <money>/more/extra/another/provision~ _12 loan/loans/losses/cover/bad/sour/credit/claims/lent/advanced/fines/legal/default~
  provision~/provisions/reserves/allowance _4 credit/loan/loans/bad/doubtful/losses _4 <rise>/of
  provision~/provisions of _2 <money>
  let/lets/letting go of _4 <posts>/<number>/thousands/hundreds/<percent>
  <number>/thousands/hundreds/<percent>/tenth/fifth/third _3 <posts> _3 go/gone/cut/lost/disappear/axed/eliminat~/leave/vanish/shed/redundant
  make/makes/making/made _7 redundant/redundancies
  ?redundancies/retrenchment~/layoff/layoffs
  <profit>/margin/margins _3 more than halved/halving
  more than halved/halving _2 <profit>
  <profit> _5 third/quarter/half/fifth/tenth/sharply/much/far/<percent> lower/down/smaller/less/weaker/below
  <profit> _6! wiped/wipe/erased/gone/evaporat~/vanish~/shrivel~/crumbl~/sag~/melt~
  swing~/swung/turn~/turned/flip~ _3 from _5 profit _6 loss/deficit/red
  swing~/swung _3 to/into _3 loss/deficit/red ^a
  yet to _3 make/earn/turn/post/report/book _3 penny/profit/cent/money/dime/surplus
  bleed~/bled/haemorrhag~/hemorrhag~/leak~ _2 money/cash
  lose/loses/losing/lost money
  <money>/goodwill/value/stake/investment/loans _6 written down/off
  write/writes/wrote/writing/mark/marks/marked/marking down/off its/their/the/<money>/most/some/half/loans/stake/holdings/assets/<name>
  $write/writes/wrote/written down/off
  cost/costs/costing it/them/<name>/company/group/carmaker/retailer/airline/chipmaker/firm/bank/lender/miner/insurer/business/maker _1 <money>
  take/takes/took/taking/shave~/lop~/knock~/slice~/carve~/clip~ _3 <money>/<percent>/chunk/bite _3 out/off/from _6 profit/profits/earnings/income/revenue/sales/ebitda/margin/margins/result/results
  dividend/dividends/payout/payouts/distribution/buyback/buybacks _4 cut/halved/scrapped/suspended/axed/omitted/shelved/skipped/reduced/slashed/paused/hold/doubt/danger/cancelled/canceled
  drop~/pass~/pull~/halv~/forgo/forgoes/paus~/paused _2 dividend/dividends/payout/buyback/buybacks
  revenue/sales/profit/earnings/income/fee/fees/rental growth _3 <weaken>/slow
  return/returns on equity/capital/sales/assets _12 <fellVerb>/down/below
  <profit>/margin/margins/results _4 under/came/remain/face/faces/facing pressure/strain/threat/squeeze
  pressure/strain/squeeze/drag/headwind/headwinds on/for/to _4 <profit>/margin/margins/results/profitability
  weigh~/weighed/drag~/dragged/press~/press/pressing/pressur~ on _3 <profit>/margin/margins/results/profitability/performance
  hurt~/hurting/hit/hits/hitting/dent~/denting/depress~/damp~/squeez~/sap~/crimp~/erode~/eroded/erode _4 profit/profits/earnings/income/ebitda/revenue/revenues/margin/margins/results/profitability
  crimp~/sap~/erode~/hollow~/depress~ _3 returns/profitability
  headwinds/headwind _6 costs/currency/margin/margins/profit/earnings/sales/quarter/year
  come/came/comes up short
  quarter/results/earnings/numbers/figures/print/report _3 flat/short/cold/wanting/soft/ugly/poor/dire/grim/messy/weak/below/worse/disappoint~
  dreadful/dire/grim/dismal/torrid/tough/rough/bad/poor/miserable/difficult/lean/leaner/lacklustre/bruising/brutal/weak/terrible/painful/awful/tricky _1 year/quarter/half/season/results/summer/christmas/trading
  ?longest/deepest/worst/severe/sharp/prolonged/painful/cyclical downturn/slump/slowdown
  below/under/underneath _3 cost/costs/breakeven
  lose/loses/losing/lost _3 on every/each
  <fraction> of _6 producers/shops/stores/mines/plants/branches/mills/restaurants/routes/smelters/farms _8 loss/losses/water/unprofitable/lose/losing/red
  profits/profit/earnings/sales/revenue/results/margins recession/drought/squeeze/crunch/crisis/pain/woes/decline/fall
  loss/losses at/in/from _5 ran/reached/mount~/widen~/total~/grew/came/deepen~/balloon~
  ballooning/mounting/widening/growing/heavy/hefty/persistent/chronic/record/swelling/deepening/spiralling losses/loss/deficits
  years/decade/string/run/series of _3 losses
  fee/commission/rental/interest income/margin/margins _5 <fellVerb>/squeez~/squeeze~/shrink~/under
  ailing/embattled/beleaguered/stricken retailer/carmaker/business/unit/division/chain/brand/airline/chipmaker/planemaker/maker/lender/group/company
  $cost/costs inflation/pressures/pressure
  costs/expenses _3 ate/eat~/outpac~/outran/outweigh~
  higher/rising/soaring/mounting/increased/surging/climbing _1 costs/expenses/wages/bills/prices _5 ate/eat~/squeez~/squeeze~/hurt~/hit/dent~/weigh~/erode~/margin~/margins/profit/profits/drag~/push~
  revenue/sales/income/turnover _4 arrive/slip~/slide/pushed/deferred/delayed/shift~ _4 next/later/into
  sales/revenue/profit/profits/earnings/turnover _8 <fellVerb>/decline/drop/down _6 year/quarter/months/row/weeks
  claims/payouts/catastrophe/wildfire/hurricane _4 cost/losses/bill _5 <money>/insurer~/<rise>
  <name>/it/group/company/unit/division/bank/firm lost <money> _3 in/on/last/over/during/between
  lost/lose/loses/losing _2 <money> _3 on _4 revenue/sales/loans/bets/property/deal/each/every
  profit/profits/sales/revenue/earnings/income/ebitda _3 grow/rise/increase/grew/rose/climb/expand~ _2 only/just/merely/barely/mere
  loss/cost of _2 <number>/<several>/thousands/hundreds jobs/posts/positions/roles
  say/says/said/saying goodbye/farewell to _2 <number>/<percent>/thousands/hundreds
  lost/lose/loses/losing <money> a/each/every/per day/week/month/year/quarter/car/vehicle/order
  ?rough/tough/difficult/lean/bad/painful/hard quarter/quarters/year/years/months/winter/times
  ?contract/shrink/fall/drop/decline/slide/decrease by _3 digit/digits/percent/<percent>/<large>/teens/half/third/quarter
  loss/losses _6 book/booked/booking/recognis~/recogniz~/upfront
  biggest/widest/largest/record/another/second/third loss/losses since/in/on/of/for
  loan/credit/restructuring/bad/impairment charges/charge/provisions/costs _3 <rise>/doubled/doubl~/<money>
  eliminat~/eliminate/abolish~/scrap~ _2 <number>/<several>/thousands _2 <posts>
  currency/currencies/exchange/dollar/yen/euro swings/moves/headwinds/effects/translation _5 hurt~/hit/cost/shav~/dent~/shortfall/drag/weigh~/reduc~
  <profit> _4 <percent>/<large> lower/below/down/decline/drop
  not/never/hardly/barely/cannot/scarcely cover/covers/covered/earn/earns/recover/recovers/meet _5 cost/costs/bill/bills/power/expenses/wages/rent
  longer cover/covers/covered/earn/earns/recover/recovers/meet _5 cost/costs/bill/bills/power/expenses
  write/writes/wrote/written/writing _2 <money> _2 off/down
  put/puts/set/sets more/money by/aside for _3 loss/losses/loans/claims
  lost <money> in/over/last/during _2 <number>/year/quarter/half/months
  losses of <money>
  costs _3 <money> higher/more
  bring/brings/bringing/brought in less/fewer
  cost/costs/claims/expenses _6 ahead of _2 premiums/revenue/sales/prices
  percentage/points/point _4 off/from _4 margin/margins
  sales/revenue/profit/profits/earnings/turnover went/gone/go/goes/going down
  cut/cuts/cutting/take/taken/took _3 down _6 second/third/twice/again
  slash~/halve~/halv~/squeez~/squeeze~/crush~/wipe~ _2 profit/margin/margins/profitability/earnings
  shrinking/narrowing/thinning/declining/eroding/collapsing _1 margins/profitability
  <profit> _8 down from _3 <money>
  loss of revenue/sales/income
  <money> in/of _1 losses
  mounting/heavy/growing financial pressure/pressures/losses
  ?eat~ _5 margin/margins
  margin/margins _3! narrow~/narrowed/thinn~/slip~/dip~/shrank _8 as/because/amid/under/due _6 cost/costs/wages/prices/freight/competition/discounts/discounting/tariffs/tariff/rents
  sink/sank/slump~/slumped/slid/slide/plung~/swung/swing~/fell/fall/tumbl~/slip~/dip~/crash~/drop~/dropped/lurch~/tip~/plunged to/into/back _1 a/_ _1 loss/losses/deficit
  to a/an _2 loss/deficit of <money>
  its/their/his first _3 loss/losses/deficit/decline/fall ^on
  scrap~/scrapped/axe~/pass~/passed/forgo~/forwent/cancel~/withheld/withhold/skip~/skipped/omit~/ditch~ _4 dividend/dividends/payout/payouts/distribution/buyback
  income/profit/profits/revenue/sales/takings/earnings/royalties/fees _3 dwindl~/dwindle/wither~/shrivel~/ebb~/erode~/wilt~/evaporat~/melt~
  bled/bleed~/bleeds/lost/haemorrhag~/hemorrhag~ _4 <money> _3 of/in/a quarter/year/month/period
  lost/loses/losing/lose money _4 for/in/on/first/since/every
  sales/revenue/profit/income/earnings _4 stagnant/flatlin~/stall~/stalled/stagnat~/treading/went _2 year/quarter/for/nowhere/water/months/at
  profit/profits/earnings/income _3 a/one/only/just/than/almost/barely/under half/third/quarter/fraction/fifth of _1 what/last/its/that/their
  <profit>/result/results/growth/margin/margins _6 <lowPoint> _3 in/since/for/on
  <lowPoint> _3 profit/profits/result/results/growth/earnings/margin/margins/revenue/quarter ^period
  profit/profits/earnings/result/results/quarter/half _3 wrecked/spoiled/spoilt/marred/dented/battered/hammered/ruined/undone/savaged/clobbered/blighted/hobbled/crimped/depressed/gutted by
  book/books/booked/booking/take/takes/took/taking/record~/recognis~/recogniz~ _3 charge/charges/impairment/writedown/provision _1 of/on/for/over/against/from ^fraud/murder
  went/go/going/goes/slipped/slid backwards/backward/sideways _8 sales/quarter/year/profit/revenue/store/chain
  sales/profit/revenue/earnings/margins _2 went/go/going/goes/slipped/slid backwards/backward
  let/lets/letting _2 <number>/thousands/hundreds _3 go/leave
  cut/cuts/cutting/shed/sheds/shedding/axe~/axing/eliminat~/slash~ _2 more/another/further/extra _3 <posts>
  costs _3 outran/outrun/outpaced/outgrew/outstripped/swamped _3 revenue/sales/income/prices
  operating/net/pretax/annual/underlying/quarterly profit/income/earnings _4 half/halved/third/quarter/<percent>/<large> _2 lower/down/less/smaller
  operating/net/pretax/annual/underlying/quarterly profit/income/earnings _4 half/third/quarter _2 of _2 last/previous/prior/what/level
  hemorrhag~/haemorrhag~/mounting/ballooning/piling/heavy/crippling/continued/further/persistent/chronic/widening losses/loss ^of/to
  ?years of losses/loss
  struggling/ailing/loss/troubled/weak smartphone/phone/mobile/retail/television/tv/handset/memory/display/chip/media/auto/car/steel/solar/printer _1 business/unit/division/arm/operations/operation
  fail~/failed/struggl~/slow/yet to turn _1 profitable/profit/around/corner
  earnings/profit/profits/results worries/woes/gloom/jitters/disappointment/disappointments
  reports/results/earnings/updates/numbers _3 lukewarm/disappointing/underwhelming/patchy/mixed/downbeat/weak
  disappointing/gloomy/grim/weak/poor/downbeat/sombre/bleak updates/reports/report/update/statement/statements/numbers
  squeeze on _3 profit/profits/margins/earnings
  margins/margin/profit/profits _8 weighed/dragged/squeezed/crimped/dented/hurt _1 down/by
  reduction/reductions/cut/cuts of/in _5 workforce/staff/headcount/jobs
  earn/earns/earned/earning/make/makes/made <percent>/<large>/third/half/quarter less
  layoffs/layoff/redundancies _6 costs/losses/thousands/staff/employees/workers/restructuring
  thousands/hundreds _4 layoffs/redundancies
  noncash/non cash/_ impairment/charge/writedown _8 <money>
  slash~/hammer~/gut/guts/dent~/crush~/wipe~ _2 profit/profits/earnings
  <worry> _3 margins/margin/profitability ^call/calls/loan/loans/debt
  losses _3 piled/pile/mounted/mount/accumulated/built _1 up/to/<money>
  core/underlying profitability _4 pressure/weak/falling/decline
  profits/profit/earnings _6 hit by/from
  challenging/difficult/tough/disappointing/poor start to/of _3 year/quarter
  plan/plans/planned/planning _3 reduce/cut/trim/shrink _3 headcount/workforce/staff
  challenging/difficult/tough cost environment/pressures
  hit to _3 profit/profits/earnings
  significant/large/steep/sweeping/drastic reduction/reductions/cut/cuts to/in/of _6 workforce/staff/headcount/jobs
  sweeping/deep/fresh/further/more job cuts
  losses spiralled/spiraled/ballooned/mounted/swelled/widened/deepened
  cost/costs _2 it/them/<name> _4 more/about/around/already _2 than/_ <money>
  hit at/of/to <money>
  weaker/lower/falling/much _1 eps
  decrease/drop/fall/decline compared to/with
  suffer~/suffered losses
  tightening/tighter margins
  losing/loses/lost <money> on/per each/every
  trimming/trim/trims staff/headcount/costs
  pressures/pressure on profitability/profits/margins
  cost it/them _3 hundreds/millions/billions
  <profit> _2 reduced by <percent>/<large>
  resulted/resulting in _3 loss
  negative figures/results/earnings/profitability
  cut~/cutting/lower~/trim~/trimmed/narrow~ _1 top/upper/bottom/low/high/midpoint end/of _4 range/forecast/guidance/outlook/target
  loss/losses _10 compared/against/versus _2 profit/profits
  industry/sector/companies/firms/makers/producers/carmakers/airlines _3 lost/losing/loses/lose _3 <money> ^in/of/to/a/an/worth/off/because/when
  sales/revenue/revenues/profit/profits/earnings/takings/income _8! <fellVerb>/down by _1 <money>
  chip~/eat~/nibbl~/gnaw~ away at _3 <profit>/margin/margins/sales
  decrease/decreases/reduction/contraction in _2 <profit> ^gap/inequality/volatility/tax/support/per/guidance
  lose/loses/losing/lost <money> over _4 quarters/years/months
  compress~ _2 margin/margins
`;
