/** Prices, interest rates and currencies. */
export const MACRO_RATES = `
  rate/rates hike~/hikes/rise~/tightening/shock/rises
  higher/rising/elevated/surging/climbing/increasing/soaring _2 rates/yields/borrowing/inflation/unemployment/tariffs ^target/to/of
  higher/rising/surging u s interest/treasury
  interest rate~/rates _6 <rise>/higher/elevated/longer/went
  rates went/go/going/gone/raised/move~/moving/jump~/headed _1 up/higher
  higher for longer
  raise~/hike~/hiking/raising/lift~/increas~ _4 rates/rate ^of/occupancy/card
  yield/yields/yielded _5 jump~/leap~/leapt/surge~/climb~/soar~/spike~/rise~/rose/rising/hit/touch~/reach~/topped/above
  yield/yields/yielded _2 highest/most/high/top
  jump/leap/surge/spike/rise/climb/increase in _4 yields/inflation/unemployment/tariffs/borrowing
  jump/leap/surge/spike/rise/climb/increase in _2 interest/mortgage/policy/lending rates
  jump/leap/surge/spike/rise/climb/increase in _2 consumer/food/energy/gas/producer/import prices
  hope~/hopes/bet~/bets/chance~/odds/expectation~/prospect~/wager~/wagers _4 dwindle~/dwindling/fade~/fading/dim~/dimm~/shrink~/recede~/receding/evaporate~/lower/slim/trim~/pare~/dash~ _10 fed/federal/rate/rates/cut/cuts/borrowing/ecb/move/easing
  hope~/hopes/bet~/bets/chance~/odds/expectation~/prospect~/wager~ _6 rate/rates/easing/fed cut~/cuts/easing/move _6 dwindle~/dwindling/fade~/fading/dim~/shrink~/recede~/receding/fall~/fell/drop~/diminish~/trim~
  trim~/pare~/scale~/cut~/slash~/dial~/rein~/reduce~ _2 bets/wagers/odds/hopes/expectations _6 move/cut/cuts/rate/rates/easing/fed/december/september/june/march
  fewer/delay~/delayed/doubt~/slower/less _4 rate/interest cut~/cuts/easing/reductions
  hawkish/hawks
  no/little/not/less/limited/scant _2 hurry/rush/room/scope/case/reason/need/haste/appetite to/for _3 ease/cut/cutting/lower/loosen/easing/reduce
  not/nor/wary/reluctant/declin~/refus~ _3 promise~/commit~/signal~/pledge _4 another/cut/cuts/move/easing/rates
  inflation _3 <rise>/high/higher/hot/hotter/sticky/stubborn/persistent/surge~/fear~/worry/worries/concern~/pressure~/above/accelerat~/quicken~/shock/re/picked/pick
  stubborn/sticky/hot/hotter/persistent/surging/soaring/high/runaway/rampant/galloping/accelerating inflation
  inflation fear~/worry~/concern~/pressures/worries/risk~/shock/scare
  inflationary
  ?hyperinflation
  price/cost pressures/pressure _4 <rise>/build~/mount~/inflation/factories/economy
  consumer/producer/wholesale/import/food/energy/petrol/grocery/rent prices/costs _3 rose/rise/rising/jump~/climb~/surge~/soar~/higher/up
  ?gas prices/costs _3 rose/rise/rising/jump~/climb~/surge~/soar~/higher/up
  prices _4 faster/more/quicker/hotter than _4 expected/forecast/like/target/fed/economists/thought
  prices paid _6 <rise>/fastest/pace/highest
  fastest/quickest/steepest/highest _1 pace/rate/rise/level _4 since/in/for _3 years/decade/<number>/months _6 prices/inflation/wages
  prices/inflation/wages _8 fastest/quickest/steepest/highest _2 pace/rate/rise/since
  sticker/shelf/consumer prices _4 up/higher/<rise>
  jobless claims/rate/rolls/count _6 <rise>/higher
  fiscal/budget cliff/deficit~/deficits/tightening/crisis/worries/concerns/rules/hole/gap/discipline/woes
  public finances/debt/borrowing
  government debt/borrowing/deficit~/finances
  oil/gas/crude price/prices/supply _2 shock/spike~/surge~/jump~/shocks
  currency crisis/war/devaluation/turmoil/weakness/rout
  sterling/pound/rupee/yen/won/lira/peso/euro/rouble/real/yuan/ringgit/baht/rand/currency _1 <hardFall>/weakest/record/slid/sank
  devalue~/devaluation
  strong~/stronger/surging/strengthening dollar/yen/franc/euro
  carry trade~/trades
  quantitative tightening
  tighter/tightening _2 monetary/policy/financial/credit/money
  monetary tightening
  borrowing/financing/funding cost~/costs _6 <rise>/higher/up
  higher/rising/surging borrowing cost~/costs
  loans/credit/mortgages/borrowing cost~ more
  mortgage~ rate~/rates/applications/costs/bills _6 <rise>/higher/high/dropp~/drop~/fell/fall/slump~
  anything/shares/stocks/sectors/businesses tied/sensitive/exposed to _4 mortgages/rates/consumer/economy
  ?rate/interest sensitive
  lost value _4 rates/yields
  yield curve invert~/inversion
  inverted yield/curve
  central bank~/banks/bankers _6 tighten~/hawkish/hike~/raise~/warn~/raised
  rate/rates/borrowing _4 stay~/remain~/keep/kept/held/left _2 high/higher/elevated/restrictive
  fed/ecb/federal/boj/boe/officials/policymakers/powell/lagarde _8 not/unlikely/less/delay~/pause~/wary/reluctant/hold/little/hesitant/no _6 cut/cuts/cutting/ease/easing/lower/loosen
  bank of _4 raised/raises/hike~/raise _3 rate/rates/borrowing/interest
  rule~/ruling/ruled out _4 rate cut~/cuts
  china/chinese/germany/german/japan/uk/british/europe/eurozone/us _2 slowdown/slowing/downturn/deflation/stagnat~/slump
  deflation/deflationary
  treasury/treasuries/gilt/bond/gilts yields/yield _3 <rise>/high/higher/highest
  bonds/treasuries/gilts _3 sold/selloff/sell/slid/slump~/rout
  beef/raw/input/labour/labor/wage/freight/fuel/energy/commodity costs/prices/cost/inflation _4 <rise>/higher/push~/squeez~
  keep~/kept/hold~/held/leave~/left _2 rates/rate _3 where
  hold/holds/held/holding off _2 cutting/raising/cuts/hikes/lowering
  rate/rates cut/cuts _4 less/unlikely/off/fade~/fading/dwindl~/fewer/doubt~/delay~
  inflation _3! <rise>/sticky/stuck/stubborn/high/above/hot/hotter/persist~/quicken~/reaccelerat~/elevated
  sticky/stubborn/persistent/rising/higher/hotter inflation
  yields/yield _4! <rise>/highest/climb~
  job/jobs _2 losses/cuts _4 mount~/<rise>/spread~/grow~
  central bank/banks/bankers _6 hike~/raise~/tighten~/hawkish/hesitat~/cautious
  strong/stronger/weak/weaker/falling/sinking dollar/yen/pound/rupee/yuan/currency _4 hurt~/hit/weigh~/squeeze~/worry~/record/low/lows
  rule/rules/ruled/ruling/rules out _3 cut/cuts/cutting/easing
  inflation _3 quicken~/accelerat~/pick~/heat~/reheat~
  consumer/producer/import/wholesale prices _4 <rise>/quicken~/accelerat~
  no cut/cuts/easing _3
  gilt/treasury/bond/jgb yield/yields _4 <rise>/higher/highest/spike~
  currency/peso/rupee/lira/rand _3 <hardFall>/plung~/slump~/tumbl~
  war/conflict/blockade/invasion/missile/attack~ _6 oil/prices/shipping/supply/markets/trade/strait
  limits/controls/curbs on _3 transfers/imports/exports/capital/currency/withdrawals
  fed/ecb/boe/boj/powell/lagarde/bailey/ueda/policymakers/rba/rbi _4 hesitant/divided/split/cautious/reluctant/hawkish/patient/hurry/rush
  hopes/hope/bets/odds/chances/chance/expectations/prospects of/for/that _6 cut/cuts/easing/lower/reduction/reductions/relief _4 fade~/faded/fading/dim~/dimmed/dwindl~/dwindle/reced~/receded/evaporat~/shrink~/shrank/slim~/fell/dash~/dashed/wane~/waned/diminish~/gone/lower/unlikely
  gloom/pessimism/malaise about/over/among/in/has _4 economy/consumers/households/outlook/jobs/prices
  mortgage/mortgages/borrowing/lending/interest/loan/policy/credit/card rate/rates/costs/cost _5 <rise>/back/above/high/highest/near/<large>/topped/edged/crept
  dollar/yen/franc/euro/pound/sterling strength/weakness/surge/slide/rally/rise/fall/slump _6 squeez~/hurt~/hit/weigh~/erode~/worry~/emerging/exporter~/pressur~
  deficit/deficits/shortfall/debt/borrowing _5 <percent>/<large>/record/<rise> _3 of _2 gdp/output/economy/national/income
  borrowing/debt/deficit _4 <money> _4 budget/government/state
  budget _4 borrow~/borrowing/deficit/deficits/debt/shortfall/hole/gap/crisis/stalemate/deadlock/fight/delay
  cost/costs/price/prices/bill/bills _4 more/dearer/higher/up _4 than _3 year/before/month/ago/last
  food/energy/fuel/petrol/gasoline/grocery/groceries/beef/coffee/egg/eggs/rent/rents/electricity/milk/butter/rice/wheat/supermarket/consumer/household/feed/medical/health/childcare price/prices/costs/cost/bills _5 <rise>/up/higher/more/dearer/record/expensive/biting
  cost of living/borrowing/credit/money/capital/food/housing/insurance _4 <rise>/crisis/biting/squeeze/high/higher/bite/soar~/pain/up/dearer/worry~
  price/prices rises/increases/pressures/growth/rise/increase/hikes _5 target/stay/above/fast/faster/persist~/stick/sticky/quicken~/accelerat~/risk/hot/concern/hotter/pressing/stubborn
  price pressures
  push~/pushed/drive~/drove/driven/send/sent _1 up _4 price/prices/inflation
  ?drought/frost/flood/floods/heatwave/harvest/crop/hurricane/storm/storms/wildfire/wildfires _8 price/prices/crop/crops/harvest/supply/costs/shortage/output/insurance/growers
  rate/rates _3 unchanged/hold/steady/held/kept/left _6 high/inflation/uncertain~/risk/price/target/cautious/hawk~
  voted/dissent~/split _6 rates/hike/raise
  raise/raises/raising/hike~ _2 tax/taxes/vat/levies ^rate
  tax rise/rises/increase/increases/hike/hikes/raid/grab/burden/bill/uncertainty
  most/highest/worst/weakest/slowest/lowest in/since/for _3 <number>/four/three/five/years/year/decade/pandemic/2020/2021/2008/2009/crisis _6 unemployment/jobless/inflation/growth/hiring/economy/jobs
  bond/bonds/gilt/gilts/treasuries/bund/bunds/jgb/jgbs _4 <hardFall>/sold/selloff/turmoil/vigilantes/slump~/rout/jitters/tremors/revolt
  yields/yield _5 spike~/spiked/jump~/jumped/highest/climb~/surge~/surged/soar~/touch~
  <number>/thirty/ten/two year/years _3 yield/yields _4 <rise>/highest/above/hit/touch~/topped/climb~/jump~
  yen/rupee/won/lira/peso/rand/sterling/pound/euro/yuan/rouble/ruble/ringgit/real/naira/rupiah/baht/krone/krona/zloty/dollar/currency _3! slid/<hardFall>/weakest/plung~/depreciat~/sank/devalu~/tumbl~/collaps~
  uncertainty/uncertainties about/over/around/surround~ _6 policy/tariffs/trade/election/rates/economy/fed/tax/budget/politics
  capital/exchange/currency controls/flight/crisis/outflows/peg/band/intervention
  defend/defended/defends/defending/prop~/propping/support~/interven~/burn~ _6 peso/rupee/yen/lira/currency/peg/naira/won/pound/rouble
  let/lets/letting _2 yuan/yen/rupee/peso/currency/lira/pound _1 fall/weaken/slide/slip/depreciate
  reserves _4 peso/rupee/lira/currency/peg/naira
  slow~/slowed _3 pace _2 easing/cuts/cutting
  greek/debt/currency/energy/political/euro/economic/fiscal/refugee/constitutional/gas/balance crisis/crises/turmoil/chaos/uncertainty/upheaval
  left/kept/held/keep/hold/leave _1 rates/rate _3 unchanged/steady/hold _10 uncertain~/uncertainty/inflation/risk/risks/concern/caution/cautious
  cut/shut/locked off from _4 credit/markets/imf/swift/dollars
  franc/dollar/yen/euro/baht/pound/sterling/won/rupee/peso/currency _5 strong/strongest/stronger/firmest/squeez~/hurt~/nuisance/pain/distress/headache
  weak/weaker/weakening/strong/stronger/soaring/surging/falling/sinking/plunging/sliding yen/franc/pound/rupee/won/euro/dollar/baht/sterling/currency/ringgit/peso/lira/rand
  yield/yields/yielded _2 <percent> _6 never/highest/most/record/unseen
  mortgages/loans/borrowing/credit _5 cost/costs more
  tax/taxes/vat/duty/rates/levies _3 went/goes/go/going/climb~/put up
  dearer/costlier imports/fuel/energy/gas/food/loans/mortgages/borrowing
  dollar/euro/yen/pound/sterling/rupee/real/peso/lira/rand/won/ringgit/yuan/rouble/ruble/currency/krone/krona _2! fell/falls/falling/dropped/sank/slid/slipped/tumbled/weakened to _4 low/lows/lowest/weakest
  fed/policymakers/officials/imf/oecd/bank/government/treasury/economists/commission/ecb/boe/rba/bundesbank/minister/they _6 <cut> _6 growth/gdp/economy/domestic/economic
  <cut> _2 growth <outlook> _12 inflation/interest/economy
  higher/rising/soaring/surging/climbing/mounting _1 mortgage/food/living/heating/grocery/housing _1 costs/bills/prices
  increased/rising/higher/greater/heightened/growing risk/risks/chance/odds/likelihood _3 gdp/growth/economy/downturn/recession/unemployment/inflation
  persistent/stubborn/sticky/elevated inflation/prices
  rate cut/cuts _3 unlikely/off/doubt
  highest/high _3 inflation/unemployment
  inflation remain~ _3 beast/problem/concern/threat/elevated/high/above/stubborn
  hit/hurt/weigh~/dent~ _7 strong/stronger/strength/rise/value _3 pound/dollar/yen/euro/sterling/currency
  upswing/uptick/upturn/rebound in _3 yields/inflation
  persistently/stubbornly/historically/punishingly high _2 rates/rate/inflation/yields
  high interest rates
  currency/currencies/exchange _2 weigh~/weighed/hurt/hurts/swings/headwind/headwinds
  volatile currencies/currency
  rise/increase/climb in _3 bond/treasury/government/gilt yields
  just/only/no/fewer/one/two/zero/little/less _3 cut/cuts/easing/reductions/reduction from/by/at/of _2 fed/ecb/bank/boe/boj/central/reserve/policymakers/year
  hope/hopes/chance/chances/odds/bets/expectations/prospect/prospects of/for/on/that _6 cut/cuts/easing/reduction/lower _6 fade/faded/fading/dim~/dimmed/dwindl~/shrank/recede~/receded/vanish~/evaporat~/pared/slip~/fell/wane~
  too early/soon/premature/hasty to/for _4 ease/easing/cut/cuts/loosen/loosening/declare/relax/lower/victory
  left/leaves/leaving/kept/keeps/held/holds/holding/keeping _4 rates/rate _8 early/warn~/longer/inflation/wait/uncertain/uncertainty/sticky/patient/hurry/disappoint~
  send/sent/sends/sending/push~/driv~/drove _1 crude/oil/gas/energy/petrol/fuel/food/brent _1 soaring/surging/higher/up/spiking/rocketing/prices
  strength/rise/surge/weakness/fall/slide of/in _2 yen/dollar/euro/pound/franc/won/sterling/currency/peso/real/rupee/yuan _8 exporters/exports/profit/earnings/importers/margins/wiped/hurt/hit/eat~
  yen/dollar/euro/pound/franc/sterling/currency strength/weakness _8 exporters/exports/profit/earnings/wiped/hurt/hit/eat~/margins
  yields/yield _4 to/at/near _2 their/its/the/a highest/high _4 since/in/for
  prices/inflation _4 rose/rise/climb~/up/running/ran/accelerat~/quicken~ _6 hotter/faster/quicker/more/higher/above _3 than/target _5 economist/economists/expected/forecast/pencilled/target/thought/hoped
  jobless/unemployment/joblessness rate/claims/_ _4 touch~/touched/<rise>/ticked/crept/hit/reach~/highest
  dearer/costlier/pricier mortgage/mortgages/loans/money/borrowing/fuel/energy/credit/oil/imports
  shutdown _8 week/weeks/end/enter~/drag~/day/economy/data/costs/growth
  budget/fiscal plan/plans/_ _8 yields/gilts/bonds/treasuries/debt _5 highest/jump~/sold/selloff/soar~/climb~/spook~
  fed/ecb/boe/boj/rba/powell/lagarde/bailey/ueda/policymakers/central/governor/bank _8 tighten~/tightening/hike/hikes/hiking/hawkish/uncertain/reluctant/hesitant/patient/pause/paused/cautious/dissent~/divided/split
  hope/hopes/chance/chances/prospect/prospects of/for/that _4 cheaper/lower/easier/looser/cut/cuts _6 dashed/fade~/faded/paid
  put/puts/dash~/dashed/scotch~/crush~/kill~/douse~/doused/damp~/dent~/dim~ _2 paid/hopes/hope/expectations/bets _5 cut/cuts/money/rates/easing/rate/recovery/stimulus/deal/truce/soft
  spread/spreads/yield/yields gap~/gape~/gaped/blow~/blew/widen~/widened/yawn~ _8 bonds/government/sovereign/france/italy/bunds/german/out/since
  unfavorable/unfavourable/adverse/negative _2 exchange/currency/fx/currencies/dollar
  fiscal cliff/policy/tightening/austerity/crisis/deficit/worries/hole _4 worry~/risk~/uncertain~/looms/loom~/concern~/<rise>
  hike/hikes/rise/increase/rises in/of/to/by/_ _2 federal/fed/ecb/central _2 likely/nearer/closer/sooner/loom~
  rate hike/hikes/rise/rises/increase/increases
  cut/cuts/hike/hikes/reduction/easing/move _8 far/anything/hardly from/but/_ certain/settled/sure/assured/guaranteed
  unnerved/spooked/rattled by _6 tensions/tension/economy/growth/slowdown/china/fed/rates/inflation/war
  surprise/sudden/shock devaluation
  devaluation of/in
  energy costs/prices _2 <rise>/surging/soaring/escalating
  ?surging/soaring/escalating/spiralling/spiraling energy/fuel/power costs/prices
  prolonged/longer period/spell of _2 interest/rates/high/higher/tight
  inflation/rate/recession/growth/economic/fed worries/fears/jitters/concerns/anxiety
  higher/rising/surging/climbing/soaring/increasing consumer/food/energy/import/producer/fuel/petrol/gas/grocery/shelf prices
  rising/surging/soaring/climbing prices ^for/of
  expects/expect/expected/sees/see/forecast/forecasts/projects/projected _4 growth _3 slow/slowing/fall/falling/weaken/weakening/ease/easing/drop/dropping to/_
  harder/hard/difficult/tough/tougher _6 cut/lower/ease _1 rates/policy/borrowing
  inflation _3 remains/remain/remained/stays _2 primary/biggest/main/key/chief/major risk/concern/worry/threat/problem
  inflation _6 unanchored/entrenched/embedded
  continued/further/more/additional _1 rate/interest increases/hikes/rises
  policy/rates _3 remain/stay/remaining/stays _1 tight/restrictive/high/elevated
  extra/additional/higher _1 costs _12 wage/taxes/tax/levy/contributions
  fight/battle/war against inflation
  tariffs/tariff/duties _6 <rise>/higher/drive/driving/driven/push/pushing/lift/lifting/boost/fuel/fuelling/fueling _3 prices/inflation/costs
  pricing in _3 hike/increase/hikes/increases
  hike/increase of _2 quarters/half/full/basis _4 point/points/percentage
  wagers/bets for/on _3 hikes/increases/hike/tightening
  aggressive fed/tightening/hikes
  tightens/tightening into _2 slowing economy
  harder/hard _1 landing
  shock/hot/hotter _2 consumer/price/cpi/inflation figure/reading/print/data/price
  yields _3 skyward/higher/highest/stubbornly
  highest yields
  push~/pushing yields _1 higher/up
  inflation expectations _4 higher/rise/rising/rose
  price surge
  jump/surge/spike/rise/increase in _3 price/prices/cost of _1 fuel/oil/gas/energy/crude/food
  jump/surge/spike in _1 fuel/oil/gas/energy/food prices/costs
  high/higher _1 fuel/energy/oil prices/costs
  raises/raised/increased/lifted _2 inflation forecast/forecasts
  little/no/low expectation/expectations/hope/chance of _3 rate/interest cut/cuts
  prices _6 rapid increase/rise _2 since
  bet/bets/betting on _3 hike/hikes
  bets/expectations/forecasts/hopes _5 rate cut/cuts/reductions _4 back/scaled/pared/trimmed/faded/fading/dashed/ratcheted
  pared/scaled/ratcheted/dialled/trimmed back _4 rate/fed cut/cuts/bets
  in no/little hurry/rush
  dissent~/dissenters/dissented
  stay/stays/remain/remains/staying on hold
  curve inversion
  inversion _8 recession
  financial conditions _4 tighten~/tighter
  interest/debt payments _6 explode/soar~/doubled/balloon~
  another _2 move/hike/increase in _1 january/february/march/april/may/june/july/august/september/october/november/december
  far from certain/assured/guaranteed/settled/done/clear
  inflation _1 hold~/holding/held/keep~/keeping back
  dollar/yen/euro/pound/currency/franc _4 shaved/clipped/knocked/trimmed/lopped _6 margin/margins/profit/profits/sales/revenue/earnings/growth
  no longer expect/expects/bet/see/price _2 rate cut/cuts
  no longer price in a/any/_ cut/cuts
  no longer expect/expects/bet/see _2 cut/cuts in _1 rates
  no longer expect/expects/bet/see _1 fed/ecb/boe/bank/banks _4 cut/ease/lower ^fees/costs/jobs
  yen/rupee/won/lira/peso/rand/pound/yuan/ringgit/baht/krone/krona/crown/dollar/currency _8 weak/weaker edge/end/side of _3 band/range
  central bank _4 sold/sell/sells/spent/burn~/spend~ _6 reserves
  make/makes/made/making _1 imports/fuel/food/exports/travel/energy/goods _1 dearer/costlier/pricier/expensive
  consumer/consumers/household/households/shoppers _2 tapped/stretched/maxed/strapped/squeezed out/thin/_
  economy/gdp _4 grow/grows/growing/expand/expands/growth _12 less/slower/below/weaker than/_ _5 foreseen/forecast/expected/predicted/projected/previously/before/earlier/spring/summer
  push~/pushed back _2 bets/wagers/expectations/hopes _2 of/on/for/that _5 cut/cuts/easing/rate
  hurt~/dent~/dim~/damp~/dampen~/cloud~/dash~/undercut~ _2 hopes/prospects/chances/odds of/for _3 easier/lower/looser/cheaper _1 rates/policy/money/borrowing
`;
