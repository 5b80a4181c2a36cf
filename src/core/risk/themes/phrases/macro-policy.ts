/** The economy, money, taxes and war. */
export const MACRO_POLICY = `
  recession/recessions/recessionary/stagflation
  economic/great depression
  economic/economy/global/growth/manufacturing/industrial/consumer _2 slowdown/downturn/slump/contraction/weakness/uncertainty/headwind~/malaise/pain/shock/turmoil/gloom/stagnation
  economy/economies _5 slow~/shrink~/shrank/contract~/weaken~/stall~/falter~/struggle~/cool~/overheat~/recession/stagnate~/sputter~/soft~/flat~/fragile/splutter~
  rate/rates hike~/hikes/rise~/tightening/shock/rises
  higher/rising/elevated/surging/climbing/increasing/soaring _2 rates/yields/borrowing/inflation/unemployment/tariffs ^target/to/of
  higher/rising/surging u s interest/treasury
  interest rate~/rates _6 <rise>/higher/elevated/longer/went
  rates went/go/going/gone/raised/move~/moving/jump~/headed _1 up/higher
  higher for longer
  raise~/hike~/hiking/raising/lift~/increas~ _4 rates/rate ^of/occupancy/card
  yield/yields/yielded _5 jump~/leap~/leapt/surge~/climb~/soar~/spike~/rise~/rose/rising/hit/touch~/highest/most/high/top/topped/above
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
  risk management
  inflation _3 <rise>/high/higher/hot/hotter/sticky/stubborn/persistent/surge~/fear~/worry/worries/concern~/pressure~/above/accelerat~/quicken~/shock/re/picked/pick
  stubborn/sticky/hot/hotter/persistent/surging/soaring/high/runaway/rampant/galloping/accelerating inflation
  inflation fear~/worr~/concern~/pressures/worries/risk~/shock/scare
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
  payroll~/payrolls/jobs/hiring/employment/employers _6! short/weak/weaker/miss~/fell/shed/slow~/below/fewer/stall~/disappoint~/decline~/lost/stopped/froze/frozen/freeze/dried
  jobless claims/rate/rolls/count _6 <rise>/higher
  unemployment/joblessness _4 <rise>/higher/highest/ticked/edg~
  wage/wages growth/numbers/data/gains _5 stall~/weak/weakness/slow~/fell/stagnat~/disappoint~
  ?layoffs
  consumer/business/investor confidence/sentiment/morale _5 fell/fall~/drop~/slump~/weak/low/lowest/tumble~/plunge~/slid/sank/dent~/slip~
  gdp _6 shrank/contract~/fell/slow~/decline~/negative/weak/below
  output/exports _3 shrank/contracted/fell _6 economy/country/quarter/month/nation
  tariff/tariffs/levies ^plan/card/sheet/of/structure
  duty/duties on/of _6 import~/imports/imported/goods/drugs/steel/cars/parts/china/chinese/made/abroad/<percent>/<large>/chips/copper
  imported/import duties/duty/levy/taxes
  trade war~/tension~/dispute~/conflict~/barrier~/spat/row/truce/fight
  austerity
  government/federal shutdown~
  debt ceiling/limit
  sovereign debt/default/crisis/bond
  fiscal/budget cliff/deficit~/deficits/tightening/crisis/worries/concerns/rules/hole/gap/discipline/woes
  public finances/debt/borrowing
  government debt/borrowing/deficit~/finances
  raise~/raising/higher/increase~ _2 taxes/tax ^credit
  tax rise~/rises/hike~/increase~/increases
  tax break~/credit~/credits/cut~/incentive~/subsidies/subsidy _8 scrap~/end~/expire~/expiry/withdraw~/cut/remove~/eliminat~/gone/phase~
  scrap~/end~/expir~/withdraw~/cut/remove~/eliminat~/axed/phase~ _6 tax break~/credit~/credits/incentive~/subsidies/subsidy/rebate~
  subsidies/subsidy _4 cut~/end~/expire~/withdraw~/removed
  geopolitical/geopolitics
  conflict~ _3 abroad/middle/east/gaza/ukraine/iran/overseas/taiwan
  ?war in/on/with/between
  invasion/invade~/blockade~
  missile~ _3 strike~/attack~/reach/range/launch~
  strait/straits _3 clos~/shut/block~/hormuz/taiwan
  oil/gas/crude price/prices/supply _2 shock/spike~/surge~/jump~/shocks
  producers _3 pump~
  ?opec _6 cut~/supply/war/output/pump~
  opec _4 war
  currency crisis/war/devaluation/turmoil/weakness/rout
  sterling/pound/rupee/yen/won/lira/peso/euro/rouble/real/yuan/ringgit/baht/rand/currency _1 <hardFall>/weakest/record/slid/sank
  devalue~/devaluation
  strong~/stronger/surging/strengthening dollar/yen/franc/euro
  carry trade~/trades
  quantitative tightening
  tighter/tightening _2 monetary/policy/financial/credit/money
  monetary tightening
  borrowing/financing/funding cost~/costs _6 <rise>/higher/up
  drop/fall/decline/slump/plunge/dip/loss/slide in/of _2 consumer/business/investor confidence/sentiment
  higher/rising/surging borrowing cost~/costs
  loans/credit/mortgages/borrowing cost~ more
  mortgage~ rate~/rates/applications/costs/bills _6 <rise>/higher/high/dropp~/drop~/fell/fall/slump~
  anything/shares/stocks/sectors/businesses tied/sensitive/exposed to _4 mortgages/rates/consumer/economy
  rate/interest sensitive
  lost value _4 rates/yields
  ?pandemic/lockdown/lockdowns
  presidential/general/snap/midterm election~
  election~ _3 uncertainty/risk/vote
  policy uncertainty/mistake/error/paralysis
  political uncertainty/turmoil/crisis/instability/risk~/gridlock/deadlock/chaos
  credit downgrade _4 sovereign/us/government
  yield curve invert~/inversion
  inverted yield/curve
  central bank~/banks/bankers _6 tighten~/hawkish/hike~/raise~/warn~/raised
  rate/rates/borrowing _4 stay~/remain~/keep/kept/held/left _2 high/higher/elevated/restrictive
  fed/ecb/federal/boj/boe/officials/policymakers/powell/lagarde _8 not/unlikely/less/delay~/pause~/wary/reluctant/hold/little/hesitant/no _6 cut/cuts/cutting/ease/easing/lower/loosen
  bank of _4 raised/raises/hike~/raise _3 rate/rates/borrowing/interest
  rule~/ruling/ruled out _4 rate cut~/cuts
  economy _4 lost/lose~/losing/shed _3 jobs/<number>/fewer
  economy _4 add~/added _3 fewer
  job losses
  jobs/job/labor/labour market _4 cool~/weak~/slow~/soft~/soften~/deteriorat~/crack~/slack/frozen/freez~
  job growth/gains/creation _4 slow~/stall~/weak~
  people/workers/americans gave/give/giving/given up looking/searching
  soft/weak/gloomy/poor/disappointing/grim/weaker/softer economic/jobs/labor/labour/manufacturing/retail/payroll/employment _2 data/figures/report/numbers/reading
  manufacturing/factory/industrial activity/output/production/orders _3 shrank/contract~/fell/weak~/slump~/decline~
  retail sales _3 fell/drop~/decline~/slump~/slid/weak~
  economist~/economists _6 warn~/recession/slowdown/downturn/cut
  hard landing
  <worry> _5 economy/economies/recession/pandemic/war/outbreak/growth
  economic/global/fragile recovery _6 falter~/stall~/fading/sputter~/losing
  economic indicators/data/outlook/growth _3 <weak>/gloomy
  slowdown in _4 economy/china/growth/hiring/spending/economies
  china/chinese/germany/german/japan/uk/british/europe/eurozone/us _2 slowdown/slowing/downturn/deflation/stagnat~/slump
  deflation/deflationary
  treasury/treasuries/gilt/bond/gilts yields/yield _3 <rise>/high/higher/highest
  bonds/treasuries/gilts _3 sold/selloff/sell/slid/slump~/rout
  trump/president/administration/washington/beijing _6 threaten~/impose~/tariff~/retaliat~ ^legal
  imf/world/oecd bank/fund/economic _6 cut/cuts/lower~
  imf/oecd _6 cut/cuts/lower~
  geopolitical tension~/risk~
  beef/raw/input/labour/labor/wage/freight/fuel/energy/commodity costs/prices/cost/inflation _4 <rise>/higher/push~/squeez~
  keep~/kept/hold~/held/leave~/left _2 rates/rate _3 where
  federal workers/employees without/furlough~/unpaid
  flying blind
  unemployment/jobless/joblessness/layoffs _4! <rise>/crept/creep~/crep~/climb~/highest/edge~/up
  hold/holds/held/holding off _2 cutting/raising/cuts/hikes/lowering
  rate/rates cut/cuts _4 less/unlikely/off/fade~/fading/dwindl~/fewer/doubt~/delay~
  tariff~/duties/duty/levies _6 effect/pass~/cost~/hit/hurt/raise~/force~/push~/bite~/squeeze~/weigh~
  new/fresh/steep/higher/extra/<percent> _1 tariffs/tariff/duties/levies
  inflation _3! <rise>/sticky/stuck/stubborn/high/above/hot/hotter/persist~/quicken~/reaccelerat~/elevated
  sticky/stubborn/persistent/rising/higher/hotter inflation
  yields/yield _4! <rise>/highest/climb~
  recession~
  payrolls/hiring _5! <weaken>/weak/below/short/miss~/slow~/shrank/fell ^in
  job/jobs _2 losses/cuts _4 mount~/<rise>/spread~/grow~
  central bank/banks/bankers _6 hike~/raise~/tighten~/hawkish/hesitat~/cautious
  budget/fiscal/federal/government/trade/account deficit/deficits _4! <rise>/widen~/record/swell~/balloon~/worr~
  strong/stronger/weak/weaker/falling/sinking dollar/yen/pound/rupee/yuan/currency _4 hurt~/hit/weigh~/squeeze~/worr~/record/low/lows
  rule/rules/ruled/ruling/rules out _3 cut/cuts/cutting/easing
  inflation _3 quicken~/accelerat~/pick~/heat~/reheat~
  consumer/producer/import/wholesale prices _4 <rise>/quicken~/accelerat~
  no cut/cuts/easing _3
  snap/early/contested/close election/vote/referendum
  budget _3 row/crisis/fight/standoff/impasse/upend~/blown
  gilt/treasury/bond/jgb yield/yields _4 <rise>/higher/highest/spike~
  political/fiscal/policy uncertainty/crisis/turmoil/risk/chaos/paralysis
  fiscal hole/gap/black/slippage/deficit
  currency/peso/rupee/lira/rand _3 <hardFall>/plung~/slump~/tumbl~
  war/conflict/blockade/invasion/missile/attack~ _6 oil/prices/shipping/supply/markets/trade/strait
  immigration _2 curbs/crackdown
  impos~/impose~/introduc~/introduce~ _4 limits/controls/curbs/tariffs/duties/levies/capital
  limits/controls/curbs on _3 transfers/imports/exports/capital/currency/withdrawals
  hiring/payrolls/vacancies _6 stopped/froze/frozen/stall~/dried/shrank/shrink~/down/cut/slump~
  chance/odds/probability/risk of _3 downturn/recession/slump/contraction/stagflation
  downturn/slump next/this/in _2 year/economy/growth
  fed/ecb/boe/boj/powell/lagarde/bailey/ueda/policymakers/rba/rbi _4 hesitant/divided/split/cautious/reluctant/hawkish/patient/hurry/rush
  in no/little hurry/rush
  hopes/hope/bets/odds/chances/chance/expectations/prospects of/for/that _6 cut/cuts/easing/lower/reduction/reductions/relief _4 fade~/faded/fading/dim~/dimmed/dwindl~/dwindle/reced~/receded/evaporat~/shrink~/shrank/slim~/fell/dash~/dashed/wane~/waned/diminish~/gone/lower/unlikely
  economy/employers/firms/companies/businesses/america/britain _4 add/adds/added/created/create _3 just/only/mere/fewer/meagre/barely _3 jobs/<number>
  just/only/mere/barely/scant/fewer _2 <number> _3 jobs/positions
  factory/industrial/manufacturing/services/construction/retail/business/economic/private output/production/activity/orders/sales/survey/index/investment/sector _8! <fellVerb>/weak~/contract~/shrank/shrink~/slow~/low/lowest/below/stall~/stagnat~
  consumers/households/businesses/bosses/public/companies/employers/investors/shoppers _4 gloomy/gloomier/pessimistic/anxious/downbeat/glum/sour/despondent/stretched/squeezed/strapped/struggling
  gloom/pessimism/malaise about/over/among/in/has _4 economy/consumers/households/outlook/jobs/prices
  sentiment/confidence/morale/optimism/mood _6 sank/<fellVerb>/low/lowest/gloomy/weak/worst/plung~/sour~/sagg~/dim~/dent~/wobbl~/deteriorat~/worsen~
  mortgage/mortgages/borrowing/lending/interest/loan/policy/credit/card rate/rates/costs/cost _5 <rise>/back/above/high/highest/near/<large>/topped/edged/crept
  dollar/yen/franc/euro/pound/sterling strength/weakness/surge/slide/rally/rise/fall/slump _6 squeez~/hurt~/hit/weigh~/erod~/worr~/emerging/exporter~/pressur~
  france/britain/germany/japan/italy/spain/argentina/brazil/turkey/korea/thailand/peru/country/nation _3 lost/loses/lose/without/fourth/third/fifth/another/toppl~/collaps~ _4 prime/government/minister/president/budget/premier
  government/coalition/cabinet/administration/premier/minister _3 collaps~/fell/fall/falls/toppl~/quit/quits/resign~/oust~/teeter~/wobbl~/brink/crisis/falling
  deficit/deficits/shortfall/debt/borrowing _5 <percent>/<large>/record/<rise> _3 of _2 gdp/output/economy/national/income
  deficit/deficits _5 <rise>/widen~/widened/swell~/swelled/reach/reached/hit/balloon~/gap/gaping/yawning/record/wider/bigger/large/big/huge
  borrowing/debt/deficit _4 <money> _4 budget/government/state
  budget _4 borrow~/borrowing/deficit/deficits/debt/shortfall/hole/gap/crisis/stalemate/deadlock/fight/delay
  tension/tensions/standoff/strife/hostilities/clash/clashes/unrest/conflict/war/fighting/violence/turmoil/coup/protests _5 over/in/between/with/near/around _5 taiwan/china/iran/russia/ukraine/israel/gaza/venezuela/korea/gulf/middle/sea/border/india/pakistan/japan/america/strait
  ceasefire/truce/peace _5 fragile/shaky/collaps~/broke/broken/fail~/doubt~/uncertain/threat~/expire~/hold/uneasy/unravel~
  avoid~/divert~/rerout~/skirt~/shun~/steer~ _4 red/suez/hormuz/strait/canal/black/sea/gulf/route/routes
  attack~/attacks/strike/strikes/drone/drones/missile/missiles/sabotage/raid/raids/bomb~ _6 port/refinery/refineries/tanker/tankers/pipeline/terminal/ship/ships/shipping/field/plant/depot/infrastructure/oil/facility
  port/ports/refinery/pipeline/terminal/tanker/tankers/vessels/ships _6 attack/attacked/strike/struck/drone/drones/missile/halt~/clos~/shut/sabotag~/blockad~/seized
  cost/costs/price/prices/bill/bills _4 more/dearer/higher/up _4 than _3 year/before/month/ago/last
  food/energy/fuel/petrol/gasoline/grocery/groceries/beef/coffee/egg/eggs/rent/rents/electricity/milk/butter/rice/wheat/supermarket/consumer/household/feed/medical/health/childcare price/prices/costs/cost/bills _5 <rise>/up/higher/more/dearer/record/expensive/biting
  cost of living/borrowing/credit/money/capital/food/housing/insurance _4 <rise>/crisis/biting/squeeze/high/higher/bite/soar~/pain/up/dearer/worr~
  price/prices rises/increases/pressures/growth/rise/increase/hikes _5 target/stay/above/fast/faster/persist~/stick/sticky/quicken~/accelerat~/risk/hot/concern/hotter/pressing/stubborn
  price pressures
  push~/pushed/drive~/drove/driven/send/sent _1 up _4 price/prices/inflation
  ?drought/frost/flood/floods/heatwave/harvest/crop/hurricane/storm/storms/wildfire/wildfires _8 price/prices/crop/crops/harvest/supply/costs/shortage/output/insurance/growers
  poor/bad/failed/ruined/disappointing/meagre harvest/harvests/crop/crops/monsoon
  boost/stimulus/support/tailwind/lift/benefit/relief/effect from/of _5 wear~/wearing/fade~/fading/wane~/waning/end/ends/ending/expire~/run/running/out/gone
  stimulus/rebates/subsidies/subsidy/credits/relief/exemption _6 lapse~/lapsed/expire~/expired/expir~/withdraw~/withdrawn/scrap~/phas~/halv~/slash~/eliminat~
  end/ends/ended/ending/scrap~/scrapped/withdraw~/withdrew/abolish~/halv~/phas~/axe~ _4 subsidies/subsidy/incentive~/stimulus/rebates/exemption/relief/grants/loophole/minimis
  medicaid/medicare/welfare/benefit/benefits/spending/federal/research/defence/budget/aid/school/nhs/science cuts/cut
  absorb~/absorbing/swallow~/pass/passes/passed/passing/offset _3 levy/levies/tariff/tariffs/duty/duties
  levy/levies/tariff/tariffs/duty/duties/surcharge of/on/at/to/from _6 <percent>/<large>/imports/goods/exports/steel/cars/chips/beans/drugs/<name>
  <percent>/<large> levy/levies/tariff/tariffs/duty/duties/surcharge/tax/surtax
  duty/tariff free _4 end/ends/ended/scrap~/clos~/treatment/remov~
  end/ends/ended/ending/decision/scrap~/clos~/loss of/_ _4 duty/tariff free/exemption
  threaten~/threatened/threat/threats/vow~/vowed/impos~/imposed/slap~/slapped/warn~/hit/retaliat~ _6 tariff/tariffs/levy/levies/duty/duties/fees/sanctions/taxes/countermeasures
  retaliat~/retaliation/retaliatory/countermeasures
  court/judges/justices/supreme _8 tariff/tariffs/levies/duties
  rate/rates _3 unchanged/hold/steady/held/kept/left _6 high/inflation/uncertain~/risk/price/target/cautious/hawk~
  voted/dissent~/split _6 rates/hike/raise
  dissent~/dissenters/dissented
  raise/raises/raising/put/puts/putting/hike~/lift~ up _2 tax/taxes/vat/levies
  raise/raises/raising/hike~ _2 tax/taxes/vat/levies ^rate
  higher/new/extra/wealth/windfall/bigger/steeper/mansion/exit tax/taxes/taxation/levies
  tax rise/rises/increase/increases/hike/hikes/raid/grab/burden/bill/uncertainty
  unemployment/jobless/joblessness/layoffs/job/redundancies/claims/delinquencies/insolvencies/bankruptcies/foreclosures _7! <rise>/climb~/highest/high/most/worst/edg~/tick~/jump~
  most/highest/worst/weakest/slowest/lowest in/since/for _3 <number>/four/three/five/years/year/decade/pandemic/2020/2021/2008/2009/crisis _6 unemployment/jobless/inflation/growth/hiring/economy/jobs
  hiring/employment/payrolls/vacancies/jobs/wages _2! <weaken>/weak/slow/slowest/low/lowest/sluggish/frozen/stall~/standstill/stopped/below
  economy/economies/gdp _6! <weaken>/weak/weaker/sluggish/fragile/stall~/shrink~/shrank/contract~/stagnat~/soft/softer/slow/slower/slowest/anaemic/anemic/feeble/cool~/brittle/sour~/limp~/sputter~/flag~/recession/tepid/negative
  growth/gdp/economy/output of/by/at/to/just/only _3 <percent> _6 slow~/weak~/below/slowest/lowest/shy/weaker/slower/less
  bond/bonds/gilt/gilts/treasuries/bund/bunds/jgb/jgbs _4 <hardFall>/sold/selloff/turmoil/vigilantes/slump~/rout/jitters/tremors/revolt
  yields/yield _5 <hardFall>/spike~/spiked/jump~/jumped/highest/climb~/surge~/surged/soar~/touch~
  <number>/thirty/ten/two year/years _3 yield/yields _4 <rise>/highest/above/hit/touch~/topped/climb~/jump~
  yen/rupee/won/lira/peso/rand/sterling/pound/euro/yuan/rouble/ruble/ringgit/real/naira/rupiah/baht/krone/krona/zloty/dollar/currency _3! slid/<hardFall>/weakest/plung~/depreciat~/sank/devalu~/tumbl~/collaps~
  shutdown _6 week/day/government/federal/longest/drag~/enter~/delay~/cost~/data/end
  uncertainty/uncertainties about/over/around/surround~ _6 policy/tariffs/trade/election/rates/economy/fed/tax/budget/politics
  shipping/trade/oil/gas/energy/food disruption/disruptions
  hormuz/taiwan/ukraine/gaza/iran/kremlin/houthi/houthis/venezuela/hezbollah/israel _8 attack~/strike~/war/risk/risks/tension~/conflict/missile~/threat~/sanction~/drone~/invasion/oil/ships/tankers
  capital/exchange/currency controls/flight/crisis/outflows/peg/band/intervention
  defend/defended/defends/defending/prop~/propping/support~/interven~/burn~ _6 peso/rupee/yen/lira/currency/peg/naira/won/pound/rouble
  let/lets/letting _2 yuan/yen/rupee/peso/currency/lira/pound _1 fall/weaken/slide/slip/depreciate
  reserves _4 peso/rupee/lira/currency/peg/naira
  weather/cold/heat/storm/snow/rain/hurricane/flood~/wildfire~ _6 hurt~/hit/disrupt~/dent~/damag~/cost~ _4 sales/output/production/crop~/harvest/growth/traffic/insurer~
  incentive/incentives/subsidies/credits/credit _4 lapsed/lapse/lapses/expired/expire/expires/ended/ended/gone
  <money> _2 hole/gap/shortfall _3 fill/budget/finances/plug/public/close
  hole in _4 budget/finances/books
  economy/germany/france/britain/japan/italy/output/industry/country/growth _3 stood/stand/standing/standstill still/_
  lost year/decade
  exports/imports _8! <fellVerb>/lower/down/shrank
  petrol/fuel/power/gas/food/water/diesel/electricity/gasoline _3 rationed/rationing/scarce/queues
  drone/drones/missile/missiles/saboteurs/rockets/strikes _2 struck/hit/damaged/destroyed/strike/attack/attacked/set _10 refinery/refineries/port/ports/tanker/tankers/terminal/pipeline/depot/field/oil/gas/ships/plant
  slow~/slowed _3 pace _2 easing/cuts/cutting
  controllers/workers/employees/staff _3 unpaid/furlough~
  senate/congress/house/lawmakers/parliament _4 voted/fail~/failed/deadlock~/stalemate/impasse/gridlock _6 times/agree/budget/funding/bill/pass
  pmi/pmis/index _4 fell/dropped/slid/contract~/below/sank/slipped/lowest _6 manufacturing/services/factory/activity/contraction
  manufacturing/services/factory/construction/business pmi/activity/gauge/index/survey _4 fell/dropped/slid/contract~/below/sank/slipped/lowest/shrank
  greek/debt/currency/energy/political/euro/economic/fiscal/refugee/constitutional/gas/balance crisis/crises/turmoil/chaos/uncertainty/upheaval
  left/kept/held/keep/hold/leave _1 rates/rate _3 unchanged/steady/hold _10 uncertain~/uncertainty/inflation/risk/risks/concern/caution/cautious
  payrolls/hiring/jobs/employment _4 less/fewer/slower/weaker/below _2 than/forecast/expected/expectations
  cut/shut/locked off from _4 credit/markets/imf/swift/dollars
  austerity/bailout terms/measures/programme/program/package/cuts
  voters/voter/lawmakers/parliament reject~/rejected/oust~/topple~/punish~
  franc/dollar/yen/euro/baht/pound/sterling/won/rupee/peso/currency _5 strong/strongest/stronger/firmest/squeez~/hurt~/nuisance/pain/distress/headache
  weak/weaker/weakening/strong/stronger/soaring/surging/falling/sinking/plunging/sliding yen/franc/pound/rupee/won/euro/dollar/baht/sterling/currency/ringgit/peso/lira/rand
  yield/yields/yielded _2 <percent> _6 never/highest/most/record/unseen
  mortgages/loans/borrowing/credit _5 cost/costs more
  tax/taxes/vat/duty/rates/levies _3 went/goes/go/going/climb~/put up
  deficit _5 passed/exceed~/overshot/beyond/above/wider/bigger
  fighting/clashes/hostilities between/in/over/along
  shut/closed/close/closing _3 border/borders/strait/crossing
  american/us/washington/import/trump/<percent>/<large> _1 levy/levies/duty/duties/surcharge
  dearer/costlier imports/fuel/energy/gas/food/loans/mortgages/borrowing
  dollar/euro/yen/pound/sterling/rupee/real/peso/lira/rand/won/ringgit/yuan/rouble/ruble/currency/krone/krona _2! fell/falls/falling/dropped/sank/slid/slipped/tumbled/weakened to _4 low/lows/lowest/weakest
  fed/policymakers/officials/imf/oecd/bank/government/treasury/economists/commission/ecb/boe/rba/bundesbank/minister/they _6 <cut> _6 growth/gdp/economy/domestic/economic
  <cut> _2 growth <outlook> _12 inflation/interest/economy
  downturn/slump/contraction/weakness/turmoil/disruption/slowdown/stagnation in _3 economy/economies/growth/activity
  disruption/turmoil/shock/uncertainty in/to _3 economy
  economic growth/prospects/outlook/forecast/forecasts _4 downgrad~/cut/lowered/slashed/trimmed/dim~/darken~/worsen~
  downgrad~/lower~/slash~/trim~/cut/cuts _6 economic/growth/gdp forecast/forecasts/prospects/outlook/projection/projections/estimate/estimates
  <worry> _4 trade/tariff/tariffs/shutdown/election/geopolitical/political/fiscal/deficit/deficits ^volumes/<number>/quarter/year/first/second/third/fourth
  higher/rising/soaring/surging/climbing/mounting _1 mortgage/food/living/heating/grocery/housing _1 costs/bills/prices
  stagflation
  increased/rising/higher/greater/heightened/growing risk/risks/chance/odds/likelihood _3 gdp/growth/economy/downturn/recession/unemployment/inflation
  labor/labour/job/jobs force/market/participation/openings/employment _5 shrink~/shrank/fell/falling/declin~/deteriorat~
  persistent/stubborn/sticky/elevated inflation/prices
  rate cut/cuts _3 unlikely/off/doubt
  bleak/gloomy/grim/weak/weaker/uncertain/darkening/poor/worsening/dimming/deteriorating/downbeat/revised _1 economic/growth outlook/prospects/conditions/forecast/forecasts/backdrop
  ailing/beleaguered/troubled/struggling/battered/fragile/faltering/weak/slumping _1 property/housing/real/economy/economic/economies ^estate/data
  estate/property/housing woes/crisis/slump/downturn/troubles ^developer
  protest/protests/unrest/demonstrations/riots _8 hurt~/hit/weigh~/hamper~/dent~/disrupt~
  subsidies/subsidy/incentives _8 fall/lower/lapse/expire/end/cut
  lack/loss/absence/end/removal of _2 subsidies/subsidy/incentives/stimulus
  unemployment/joblessness _4 still/remain~/stay~/be _3 high/higher/around/near/above/<percent>/<large>
  weakness/slowdown/trouble/slump in _2 chinese/german/japanese/british/american/european/global/world/us economy
  highest/high _3 inflation/unemployment
  weak/weaker/disappointing/soft/poor/dismal/terrible _1 chinese/german/japanese/us/european/uk/british/euro/american _3 data/output/orders/numbers/figures/exports/imports/growth
  inflation remain~ _3 beast/problem/concern/threat/elevated/high/above/stubborn
  ?uncertainty/uncertain around/about/over/as _1 when/whether/how/if/where
  hit/hurt/weigh~/dent~ _7 strong/stronger/strength/rise/value _3 pound/dollar/yen/euro/sterling/currency
  macro/macroeconomic uncertainty/downturn/headwinds/pressure/pressures/weakness/conditions/backdrop
  uncertain/shaky/unsteady/fragile/souring economy
  upswing/uptick/upturn/rebound in _3 yields/inflation
  persistently/stubbornly/historically/punishingly high _2 rates/rate/inflation/yields
  high interest rates
  currency/currencies/exchange _2 weigh~/weighed/hurt/hurts/swings/headwind/headwinds
  volatile currencies/currency
  sluggish/tepid/anaemic/anemic/slow/slower/weak economic growth
  rise/increase/climb in _3 bond/treasury/government/gilt yields
  just/only/no/fewer/one/two/zero/little/less _3 cut/cuts/easing/reductions/reduction from/by/at/of _2 fed/ecb/bank/boe/boj/central/reserve/policymakers/year
  hope/hopes/chance/chances/odds/bets/expectations/prospect/prospects of/for/on/that _6 cut/cuts/easing/reduction/lower _6 fade/faded/fading/dim~/dimmed/dwindl~/shrank/recede~/receded/vanish~/evaporat~/pared/slip~/fell/wane~
  factory/factories/manufacturing/services/construction/activity/output/industry/manufacturers _3 shrank/shrink~/contract~/slump~/stagnat~/fell/slid/declin~ _3 for/in/at/again/to _4 month/months/quarter/straight/running/row/pace/low
  purchasing managers _8 <fellVerb>/below/contraction/lowest/weakest/shrank/50
  too early/soon/premature/hasty to/for _4 ease/easing/cut/cuts/loosen/loosening/declare/relax/lower/victory
  left/leaves/leaving/kept/keeps/held/holds/holding/keeping _4 rates/rate _8 early/warn~/longer/inflation/wait/uncertain/uncertainty/sticky/patient/hurry/disappoint~
  send/sent/sends/sending/push~/driv~/drove _1 crude/oil/gas/energy/petrol/fuel/food/brent _1 soaring/surging/higher/up/spiking/rocketing/prices
  choke/chokes/choked/choking/stifl~/strangl~/crimp~/dampen~/throttl~/smother~/sap/saps/sapped/sapping/stunt~/derail~/snuff~ _4 growth/recovery/expansion/economy/activity/trade/investment
  closure/closing/blockade/blocking/mining of _2 strait/canal/hormuz/sea/port/ports/pipeline
  strength/rise/surge/weakness/fall/slide of/in _2 yen/dollar/euro/pound/franc/won/sterling/currency/peso/real/rupee/yuan _8 exporters/exports/profit/earnings/importers/margins/wiped/hurt/hit/eat~
  yen/dollar/euro/pound/franc/sterling/currency strength/weakness _8 exporters/exports/profit/earnings/wiped/hurt/hit/eat~/margins
  yields/yield _4 to/at/near _2 their/its/the/a highest/high _4 since/in/for
  prices/inflation _4 rose/rise/climb~/up/running/ran/accelerat~/quicken~ _6 hotter/faster/quicker/more/higher/above _3 than/target _5 economist/economists/expected/forecast/pencilled/target/thought/hoped
  hiring/recruitment/jobs/job/payrolls/employers _5 stopped/stall~/stalled/dried/froze/slump~/ground/halt/standstill/shrank/shed/slowed
  jobless/unemployment/joblessness rate/claims/_ _4 touch~/touched/<rise>/ticked/crept/hit/reach~/highest
  dearer/costlier/pricier mortgage/mortgages/loans/money/borrowing/fuel/energy/credit/oil/imports
  shutdown _8 week/weeks/end/enter~/drag~/day/economy/data/costs/growth
  trade/diplomatic/geopolitical/political tension/tensions/friction/frictions/spat/feud/dispute/row/strife/truce _4 flar~/flare/rise/rising/mount~/escalat~/deepen~/worsen~/anew/rekindl~/simmer~/between/with
  budget/fiscal plan/plans/_ _8 yields/gilts/bonds/treasuries/debt _5 highest/jump~/sold/selloff/soar~/climb~/spook~
  fed/ecb/boe/boj/rba/powell/lagarde/bailey/ueda/policymakers/central/governor/bank _8 tighten~/tightening/hike/hikes/hiking/hawkish/uncertain/reluctant/hesitant/patient/pause/paused/cautious/dissent~/divided/split
  far from certain/assured/guaranteed/settled/done/clear
  americans/britons/germans/consumers/households/shoppers/families/bosses/employers/companies/firms _8 glum/gloomy/gloomier/glummer/pessimistic/downbeat/despondent/sour/pinched/squeezed
  consumer/business/household/investor/factory confidence/sentiment/morale _6 <fellVerb>/lowest/weakest/worst/slump/soured/sank/ebb~
  payrolls/employers/jobs/hiring/employment _6 only/just/mere/meagre/paltry/fewer/revised _6 <number>/jobs/posts/loss
  revised/revision/revisions _3 down/lower/downward/downwards/loss/away _8 jobs/payrolls/growth/gdp/figure/figures/<number>
  figure/figures/growth/jobs/payrolls/gdp/estimate _4 revised _3 down/lower/downward/downwards/loss
  hope/hopes/chance/chances/prospect/prospects of/for/that _4 cheaper/lower/easier/looser/cut/cuts _6 money/rates/credit/mortgages/borrowing/policy/dashed/fade~/faded/paid
  put/puts/dash~/dashed/scotch~/crush~/kill~/dous~/doused/damp~/dent~/dim~ _2 paid/hopes/hope/expectations/bets _5 cut/cuts/money/rates/easing/rate/recovery/stimulus/deal/truce/soft
  property/housing/building/real slump/bust/downturn/crash/crisis/woes/slowdown _8 drag~/economy/growth/china/deepen~/worsen~/weigh~
  prime/finance minister/minister's _5 fell/resign~/quit/ousted/toppled/lost _6 budget/vote/confidence/government/after
  spread/spreads/yield/yields gap~/gape~/gaped/blow~/blew/widen~/widened/yawn~ _8 bonds/government/sovereign/france/italy/bunds/german/out/since
  unfavorable/unfavourable/adverse/negative _2 exchange/currency/fx/currencies/dollar
  fiscal cliff/policy/tightening/austerity/crisis/deficit/worries/hole _4 worr~/risk~/uncertain~/looms/loom~/concern~/<rise>
  incomes/income/wages/pay/earnings _2 flat/stagnant/shrank/stagnat~/stall~/stalled/fell _4 month/year/february/january/household/real/hourly/workers/growth
  spending/income/wage/job/jobs growth _3 stall~/stalled/slow~/slowed/stagnat~/stagnating/flat/weak~/soft~/fade~/faded
  losing/lost/lose/loses steam/momentum _6 economy/economic/job/jobs/market/growth/hiring/recovery
  economy/economic/jobs/job/growth/hiring/recovery/market _5 losing/lost/lose/loses steam/momentum
  stagflation/stagflationary
  drop/fall/decline/slide/dip in _1 job openings/vacancies
  austerity _4 measures/voters/cuts/plan/budget/protest~/package
  turmoil/crisis/slump/downturn _6 greece/greek/argentina/turkey/lebanon/venezuela/pakistan/ukraine
  trade war/deal/talks/dispute/truce/conflict _8 stall~/stalled/collapse~/collapsed/uncertain~/unravel~/escalat~/drag~/tariffs/elusive/deadlock
  roll back/backing _3 tariffs/duties/levies
  demand/concession/concessions _8 tariffs/tariff/trade
  hike/hikes/rise/increase/rises in/of/to/by/_ _2 federal/fed/ecb/central _2 likely/nearer/closer/sooner/loom~
  rate hike/hikes/rise/rises/increase/increases
  civil/gulf/regional/wider/shooting/ground/nuclear war
  war in/on/with/between _1 <name>/gulf/middle/iran/ukraine/gaza/europe
  cut/cuts/hike/hikes/reduction/easing/move _8 far/anything/hardly from/but/_ certain/settled/sure/assured/guaranteed
  heightened/rising/escalating/mounting/simmering/flaring/renewed/heightening _1 tensions/tension/hostilities
  tensions/tension between _6 unnerv~/spook~/rattl~/markets/oil/investors
  unnerved/spooked/rattled by _6 tensions/tension/economy/growth/slowdown/china/fed/rates/inflation/war
  referendum on/over _6 budget/bailout/euro/membership/independence/terms/proposals/austerity
  surprise/sudden/shock devaluation
  devaluation of/in
  fragile/faltering/stuttering/sputtering/wobbly/shaky global/world/domestic/_ economy/recovery
  resignation of _3 prime/finance/president/chancellor
  trade restrictions/barriers/curbs
  energy costs/prices _2 <rise>/surging/soaring/escalating
  ?surging/soaring/escalating/spiralling/spiraling energy/fuel/power costs/prices
  signs of _3 recession/contraction
  manufacturing _3 contract~/shrink~/shrank/weak/weaken~
  trade worries/fears/tensions/jitters/concerns/anxiety/uncertainty/friction/frictions
  prolonged/longer period/spell of _2 interest/rates/high/higher/tight
  inflation/rate/recession/growth/economic/fed worries/fears/jitters/concerns/anxiety
  higher/rising/surging/climbing/soaring/increasing consumer/food/energy/import/producer/fuel/petrol/gas/grocery/shelf prices
  rising/surging/soaring/climbing prices ^for/of
  economy/growth _3 grow/growing/expand/expanding/rise _1 more/less slowly/quickly/slower
  expects/expect/expected/sees/see/forecast/forecasts/projects/projected _4 growth _3 slow/slowing/fall/falling/weaken/weakening/ease/easing/drop/dropping to/_
  economic growth _6 slow/slowing/weaken~/falter~/stall~/cool~
  harder/hard/difficult/tough/tougher _6 cut/lower/ease _1 rates/policy/borrowing
  stay/stays/remain/remains/staying on hold
  inflation _3 remains/remain/remained/stays _2 primary/biggest/main/key/chief/major risk/concern/worry/threat/problem
  inflation _6 unanchored/entrenched/embedded
  continued/further/more/additional _1 rate/interest increases/hikes/rises
  policy/rates _3 remain/stay/remaining/stays _1 tight/restrictive/high/elevated
  extra/additional/higher _1 costs _12 wage/taxes/tax/levy/contributions
  minimum/living wage/wages _4 <rise>/higher
  fight/battle/war against inflation
  tariffs/tariff/duties _6 <rise>/higher/drive/driving/driven/push/pushing/lift/lifting/boost/fuel/fuelling/fueling _3 prices/inflation/costs
  social security contributions
  political uncertainty/worries/jitters
  worries/worry/concern/concerns/fears/doubts about/over _3 health/state/strength/outlook _3 economy
  industrial/manufacturing/factory/business activity _3 poor/weak/soft/subdued/slowing/slow/slowed/slipped
  manufacturing/factory/industrial/economic/economy _5 signs/sign of slowing
  weak/poor/disappointing/soft gdp
  economy lost impetus/momentum/steam
  pace of growth slowed/slows/slowing
  drop/drops/fall/falls/crash~ out of _1 euro
  curve inversion
  inversion _8 recession
  pricing in _3 hike/increase/hikes/increases
  hike/increase of _2 quarters/half/full/basis _4 point/points/percentage
  wagers/bets for/on _3 hikes/increases/hike/tightening
  aggressive fed/tightening/hikes
  tightens/tightening into _2 slowing economy
  financial conditions _4 tighten~/tighter
  harder/hard _1 landing
  shock/hot/hotter _2 consumer/price/cpi/inflation figure/reading/print/data/price
  bailout/debt/crisis talks _6 fail~/stall~/collapse~/broke
  capital controls
  fiscal profligacy/sustainability/credibility
  public/budget/fiscal finances/deficit/plans _6 credible/unrealistic/credibility/discontent
  deficit of _1 <percent>/<large>
  yields _3 skyward/higher/highest/stubbornly
  highest yields
  push~/pushing yields _1 higher/up
  lost _2 prime ministers
  interest/debt payments _6 explode/soar~/doubled/balloon~
  inflation expectations _4 higher/rise/rising/rose
  price surge
  extra/additional/paid _3 <money> in duties/tariffs/levies
  chinese/political/economic/financial instability
  economic storm
  tight supplies
  jump/surge/spike/rise/increase in _3 price/prices/cost of _1 fuel/oil/gas/energy/crude/food
  jump/surge/spike in _1 fuel/oil/gas/energy/food prices/costs
  high/higher _1 fuel/energy/oil prices/costs
  sputtering/stuttering/sluggish/slowing/weak _1 economy
  raises/raised/increased/lifted _2 inflation forecast/forecasts
  crisis of confidence in
  little/no/low expectation/expectations/hope/chance of _3 rate/interest cut/cuts
  prices _6 rapid increase/rise _2 since
  border tax/taxes
  reciprocal tariffs
  bet/bets/betting on _3 hike/hikes
  another _2 move/hike/increase in _1 january/february/march/april/may/june/july/august/september/october/november/december
  output/production cut/cuts _6 barrels
  unpredictable/erratic _2 trade/policy/policies
  wages/wage/earnings growth _4 jumped/rose/surged/accelerated more/faster than expected/forecast
  employers _3 cut/shed/slashed/cutting/shedding _3 jobs
  bets/expectations/forecasts/hopes _5 rate cut/cuts/reductions _4 back/scaled/pared/trimmed/faded/fading/dashed/ratcheted
  pared/scaled/ratcheted/dialled/trimmed back _4 rate/fed cut/cuts/bets
`;
