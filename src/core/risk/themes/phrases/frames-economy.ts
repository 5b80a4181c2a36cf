/** How sentences about economies and states are built: words of one class beside words of another. */
export const ECONOMY_FRAMES = `
  yield/yields on _10! <rise>/touch~/breach~/top~/above/past _6 <percent>/<large>/high/highest/level/points
  rates/rate _1 are/is/were/keep/kept/have climbing/rising/soaring/higher/climbed/risen/creeping/jumped
  rising/higher/soaring/climbing/surging/elevated/spiking/steep/punishing/high mortgage/borrowing/financing/interest/lending rate/rates/cost/costs
  gdp _8 cut/cuts/cutting/lower~/reduc~/reduced/downgrad~/downgraded/slash~/trim~/pared/shav~ _6 forecast/forecasts/outlook/projection/projections/estimate/estimates
  cut/cuts/cutting/lower~/reduc~/reduced/downgrad~/downgraded/slash~/trim~/pared/shav~ _6 forecast/forecasts/outlook/projection/projections/estimate/estimates _4 economic/gdp/economy
  cut/cuts/cutting/lower~/reduc~/reduced/downgrad~/downgraded/slash~/trim~/pared/shav~ _3 economic/gdp/growth _2 forecast/forecasts/outlook/projection/projections/estimate/estimates ^revenue/sales/profit/earnings
  economy/gdp _3 stagnat~/stagnate/contract~/contracting/shrink~/shrank/shrinking/stall~/stalled/falter~/flatlin~/sputter~/weaken~/slump~/worsen~
  <decline>/<unsettle> _2 economy/economies ^of/to
  worsening/deteriorating/weakening/struggling/faltering/sluggish/ailing/stagnant/shrinking/fragile/slowing/flagging/stalling/sputtering/weaker _1 economy/economies/economic
  fears/worries/concerns/nerves/unease/jitters/doubts over/about/around/for _3 economy/economies/inflation/rates/recession/tariffs/trade/deficit/emerging/budget/peso/lira/stability
  emerging market/markets/economies fears/worries/concerns/crisis/turmoil/jitters/rout
  factory/manufacturing/industrial/services/construction activity/output/production/sector _6 contracted/shrank/fell/slumped/weakened/slowed/declined/contracting/shrinking ^to
  vacancies/openings/hiring/payrolls/employment _2 collaps~/slump~/tumbl~/plung~/dwindl~/weaken~/slow~/stall~/fell/falling/drop~
  because/due of/to _1 war/conflict/invasion/hostilities/blockade ^room/chest
  amid the/a/_ war/conflict/invasion/hostilities/blockade ^room/chest
  fuel/oil/crude/energy/gas/gasoline/petrol/diesel price/prices/cost/costs has/have/_ _2 <rise> _2 sharply/steeply/following/because/after/since
  surging/soaring/spiking/higher/rising/rocketing/volatile fuel/oil/crude/energy/gas/gasoline/petrol/diesel price/prices/cost/costs
  tariff/tariffs/duty/duties/levy/levies of _3 <percent>/<large>
  <percent>/<large>/steep/punitive/blanket/sweeping/new/additional/extra/reciprocal/retaliatory tariff/tariffs/duty/duties ^free
  price pressures/spiral/shock/shocks
  currency/peso/lira/rupee/rand/yen/pound/sterling/euro/won/yuan/dollar/real/rouble surge/strength/appreciation/slump/plunge/slide/collapse _6 hurt~/hit/exporters/exports/importers/bad/blow/weigh~/concern~/concerns/economy
  stronger/strong/surging/soaring/rising/weak/weaker/sliding/falling yen/pound/dollar/euro/currency/currencies/franc/peso _10 hurt~/hit/exporters/exports/competitiveness/painful/bad/blow/weigh~
  tax/taxes rise/rises/increase/increases/hike/hikes/raid/raids ^up/credit
  shatter~/dent~/sap~/undermin~/knock~/batter~/erode~/hurt~/hit _2 confidence _4 economy/business/consumer/consumers/britain/households/businesses/in
  surge/spike/jump/leap/rise/climb in _4 price/prices/cost/costs of _3 fuel/oil/crude/energy/gas/food/commodities/wheat/electricity/gasoline/diesel
  <unsettle>/worsen~/darken~/sour~/weaken~/fall/fell/falling/sink/sank _2 business/economic confidence/sentiment/mood
  business/economic confidence/sentiment/mood _3 <fellVerb>/dark/darkened/soured/weakened/gloomy/fragile/slumped/plunged/shaken
  unemployment/joblessness/jobless _3 <rise>/worsen~ ^from/benefit
  economic/economy slowdown/downturn/weakness/gloom/malaise/uncertainty/headwinds/slump/contraction ^relief
  inflation _2 elevated/stubborn/sticky/persistent/stubbornly/hot/running/remains/high
  $aggressive~/aggressively _1 raising/raise/hiking/tightening
  uncertain/weak/weakening/worsening/bleak/gloomy/murky economy/economic
  tariff/tariffs/duties/levies _1 cost/costs/expenses/bill/hit/warning/warnings/uncertainty/pain/burden/shock/turmoil/threat/threats
  economic/fiscal/budgetary woes/troubles/ills/problems/pain/misery _5 worsen~/deepen~/mount~/multipl~/grow~/persist~/intensif~
  hiking/tightening/hike/tighten rates/policy/_ faster/sooner/further/quicker than
  hiking/raising/hike/raise _1 rates _1 more/faster/sooner/further/quicker than
  <hardFallNoun>/turmoil _8 fiscal/tax/budget policy/plan/plans/announcement/announcements/giveaway/cuts/statement
  diplomatic rift/row/spat/dispute/feud/standoff/tension/tensions/crisis
  slowing/slower/weaker/flagging growth in _2 china/us/economy/europe/germany/japan/india/eurozone/britain
  weakness/softness/cracks/cooling/weakening/softening/deterioration in _3 job/jobs/labour/labor/employment market/markets/_
  fed/ecb/boe/boj/policymakers/powell/lagarde/bailey _3 too late/slow/timid
  behind the curve on/in/with _2 inflation/rates/prices/growth
  fed/reserve/ecb/boe/bank/policymakers _4 taper~/tapering ^off
  looming/coming/expected/prospective/further rise/rises/increase/increases in interest/mortgage/borrowing/policy/us/uk/_ rates
  <currency>/sterling/pound/euro to/hit/touched/hitting _5 low/lows against
  fiscal/budget/spending/financial black hole
  break~/breach~/broke/ditch~ _4 pledge/pledges/promise/promises/manifesto _5 tax/taxes/vat
  energy/fuel/food/power/oil/gas/electricity crunch/emergency/poverty/shock/shocks/squeeze ^absorber/absorbers/bar/bars
  bill/bills _3 households/consumers/businesses/families/motorists/homes/industry/companies _4 <rise>
  energy/fuel/gas/heating/grocery/petrol prices/costs/bills _3 <rise>
  wholesale/spot/benchmark price/prices/cost/costs of _3 gas/power/electricity/energy/fuel/oil/food/wheat/grain _4 <rise>/record/high
  gas/electricity/power/fuel/petrol/diesel/wheat/food prices _4 record/unprecedented/eyewatering _2 high/highs/level/levels/peak
  huge/sharp/steep/big/massive/further/more price increases/rises/hikes
  rise/jump/surge/spike/increase/climb in _3 oil/crude/fuel/petrol/brent/energy/gas/food/grain/commodity price/prices/costs
  emergency/relief/support measures/package/aid/payments/subsidies _8 bills/energy/fuel/households/prices
  soar~/surging/spiralling/spiraling/crippling/rising/higher/record energy/fuel/gas/heating/household bills
  russia/russian/gazprom/moscow/opec/saudi/riyadh/iran/putin/kremlin _6 cut/cuts/cutting/halt~/halted/throttl~/curb~/withhold~/suspend~/squeez~/choke~/slash~/reduc~/less/restrict~ _4 gas/oil/crude/supply/supplies/flows/exports/energy/grain/shipments
  oil/crude/gas/lng/energy/fuel/grain/wheat/middle/gulf _14 supply/supplies/flows/exports/shipments _2 disruption/disruptions/disrupted/interrupted/interruption/interruptions
  disruption/disruptions/interruption/threat/threats/damage/risk/risks to _3 oil/crude/gas/energy/fuel/grain/global/shipping/trade _2 supply/supplies/flows/flow/routes/shipments/exports/infrastructure/chain/chains
  squeeze/squeezing/squeezed/pressure/strain/burden/hit/toll/pain/pinch on/for/to _3 household/households/consumers/families/living/incomes/budgets/disposable/pensioners
  drop/fall/decline/squeeze/hit/slump/erosion/collapse/blow/shrinkage in/on/to/of _3 living/real/disposable/purchasing/household standards/standard/incomes/wages/pay/power/income ^up
  pressure/pressures/squeeze/crisis/strain/worries/concerns/crunch/burden of/on/from/over/about _1 cost of living
  cost of living/doing _3 crisis/crunch/squeeze/pressure/pressures/emergency/woes/concerns/worries/weigh~
  push~/plung~/plunge~/tip~/drag~/driv~/drove/forc~/sink~/slid~/slip~/fall~/fell _4 into _2 poverty/recession/contraction/stagflation/depression/deflation/slump/hardship
  costs/inflation/bills _2 spiral~/spiralling/spiraling/rampant/skyrocket~/rocketed/rocketing
  taper~/tapering/unwind~/unwinding/withdraw~/withdrawing/withdrawal/remov~/removal/scale/scaling/dial/dialing/dialling/wind/winding/slow~/slowing/reduc~/end/ends/ending/curb~/trim~/halt~ _4 bond/asset/monetary/easy/stimulus/quantitative/qe/emergency/accommodative _2 buying/purchases/buys/policy/programme/program/money/easing/stimulus/support/accommodation
  bond/asset/debt buying/purchases/purchase/buys _4 taper~/tapering/reduc~/scale/scaled/end/ending/slow~/slowing/wind/unwind~
  taper tantrum/fears/talk/worries/timeline/plans
  hike~/hiking/tighten~/tightening _1 more/faster/sooner/quicker/further/earlier than
  looming/coming/expected/prospective/further/impending/imminent/early/faster rise/rises/increase/increases/hike/hikes in _1 us/s/interest/policy/lending/american/british/fed/borrowing _2 rates/rate
  chance/chances/probability/odds/likelihood/possibility/prospect/prospects/risk of _6 hike/hikes/tightening _4 rate/rates/meeting/fed/bank/month/year/june/july/september/december/march
  chance/chances/probability/odds/likelihood/possibility/prospect/prospects/risk of _6 rate/rates _1 increase/rise
  hike/hikes/tightening _4 as early/soon as _2 month/january/february/march/april/may/june/july/august/september/october/november/december/meeting/week/year/spring/summer/autumn
  rate/rates _1 increase/rise _4 as early/soon as
  yield/yields/rate/rates shock/shocks/fears/worries/jitters/concerns/scare/woes
  rising/higher/climbing/surging/soaring/elevated/spiking/firmer/jump/rise/spike/surge in/_ _2 yields/treasuries _6 pressur~/weigh~/hurt~/dent~/hit/squeez~/panic/spook~/rattl~/unnerv~/unsettl~/drag~
  fed/reserve/central/minutes/ecb/powell/rates/hawkish _10 weigh~/weighed/spook~/rattl~/unsettl~/unnerv~/jolt~/dent~/roil~/drag~/pressur~ _4 market/markets/stocks/shares/equities/sentiment/bonds/gold/investors/traders/bullion
  dim~/dull~/blunt~/diminish~/erode~/sap~/tarnish~/weaken~/reduc~/curb~/lower/lowers/hurt~ _2 appeal/attraction/allure/attractiveness of _5 gold/bullion/stocks/shares/equities/yielding/bonds/metal/silver
  opportunity cost of _2 holding/owning/keeping _4 gold/bullion/metal/metals/silver/asset/assets/cash/bitcoin
  $sensitive/vulnerable/exposed/susceptible to _5 rates/hikes/tightening/tariffs/recession/slowdown/downturn/inflation/shocks/devaluation ^about
  downturn/slump/contraction/weakness/recession/slowdown/malaise/decline/collapse/strain/strains/trouble/troubles/crisis/stress in/for/of/at/across _4 manufacturing/industry/industrial/factories/construction/property/housing/exports/sector/services _6 economy/economic/eurozone/china/country/germany/pmi/europe/output/gdp/government
  slump/slowdown/downturn/contraction/recession/weakness/malaise in _2 manufacturing/factory/services/exports
  pmi/activity/factory/manufacturing/manufacturers/services/survey/gauge/reading _14 below/under/beneath/short _3 <number> _1 mark/level/line/threshold/point/that/which/separating/separates
  contraction/contractionary _1 territory/zone/mode
  below _3 <number> _1 mark/level/line/threshold _3 separat~/divid~/expansion
  manufacturers/factories/firms/companies/businesses/builders _4 cut/cutting/cuts/shed/shedding/slashed/slashing/trimmed/trimming/reduced/reducing _2 headcount/payrolls/staffing/hiring/employment ^costs
  <weak>/very/dire/grim/gloomy/dismal/downbeat/bleak/terrible retail/economic/jobs/payrolls/factory/manufacturing/trade/export/growth/gdp/wage/wages/services/housing/industrial/pmi/inflation _2 print/prints/reading/readings/data/releases/surveys/survey/figures/numbers
  slow/slower/slowing/weak/weaker/sluggish/stagnant/subdued/soft/softer/anaemic/anemic/low/flat/tepid/negative _3 wage/wages/income/incomes/pay/salary growth
  slow/slower/slowing/weak/weaker/sluggish/stagnant/subdued/soft/softer/anaemic/anemic/low/flat/tepid/negative growth in/of _2 wages/incomes/pay/salaries/spending/consumption/productivity/gdp/output/exports
  poor/low/stuttering/sputtering/faltering/flagging/lacklustre/lackluster/patchy/meagre/uneven/disappointing/stagnant/feeble/weaker/subdued/soft/softening/fragile/declining _2 economic growth/activity/conditions/performance/momentum/outlook/recovery/data
  economic/europe/economy woes/ills/misery/distress/hardship/fallout/damage/collapse/meltdown/crunch/strains/frailty/paralysis/troubles
  fragile/weak/poor/parlous/dire/precarious/worrying/sorry/weakened/perilous/delicate state/health/condition of _5 economy/finances/recovery
  <worry>/gloom/gloomy/pessimis~ _4 state/health/outlook/direction/strength of _5 economy/economies
  macro/macroeconomic/economic environment/backdrop/picture/conditions/climate _4 bleak/bad/worse/worsen~/weak/weaker/weakening/tough/tougher/challenging/uncertain/difficult/deteriorat~/sour~/gloomy/murky/hostile/unfavourable/unfavorable
  macro/macroeconomic/economic environment/backdrop/picture/outlook/climate _3 not _2 good/great/favourable/favorable/improv~/helpful/rosy/bright/pretty
  macro/macroeconomic/sovereign/political/geopolitical/country/fiscal risk/risks ^premium/manager/management/officer
  covid/coronavirus/virus/pandemic/omicron/delta/infection _3 restrictions/curbs _6 reinstat~/reimpos~/tighten~/impos~/cities/return~/extend~/hit/hurt~/weigh~/disrupt~
  surge/spike/rise/rising/wave/jump/surging/soaring/resurgence in/of/_ _3 covid/coronavirus/virus/infections/omicron
  restrictions/curbs/lockdowns/quarantine reinstat~/reinstated/reimposed/tightened/extended/returned
  economic/western/international/financial/trade/crippling/sweeping/fresh/secondary/tougher sanctions
  sanctioned by _3 washington/us/treasury/brussels/west/eu/britain/america
  sanctions on/against _5 russia/iran/moscow/tehran/venezuela/turkey/ankara/oil/crude/exporters/belarus/china/beijing/pyongyang
  arrest/arrests/jailing/impeachment/ouster/assassination/sacking/removal/detention of _8 president/mayor/minister/rival/opposition/governor/premier/chancellor
  sack~/fired/fires/oust~/replac~/replaced/dismiss~ _3 central/reserve _2 governor/chief/head/chair
  sack~/fired/fires/oust~/replac~/replaced/dismiss~ _3 finance minister
  independence of _3 central/bank/fed/reserve
  central/fed/bank/reserve _1 independence
  control over/of _2 economy/monetary/fed
  control over/of _1 central bank
  political/government interference/meddling/pressure _8 bank/fed/rates/reserve/policy
  deepening/escalating/worsening/spiralling/spiraling/prolonged/bitter/growing/widening _2 confrontation/conflict/hostilities/unrest ^of/at/in
  deepening/escalating/worsening/spiralling/spiraling/prolonged/bitter/growing/widening _2 rift/row/standoff/dispute/feud/spat _6 government/governments/china/beijing/washington/russia/moscow/iran/us/brussels/eu/countries/nations/president/trade/tariffs/ankara/delhi
  deepening/escalating/worsening/full/growing/widening _1 crisis/crises ^management _14 economy/country/government/president/currency/energy/gas/political/europe/washington
  full blown/scale crisis/conflict/war/recession
  unfunded _2 tax/spending/cuts/pledges/promises/giveaways/borrowing
  trillions/billions/<money> _4 to/onto/on _4 government/national/federal/public/sovereign debt/deficit/deficits/borrowing/debts
  spiralling/spiraling/ballooning/mounting/swelling/soaring/growing/rising/unsustainable/crushing/huge/massive/expanding/worsening government/national/federal/public/sovereign/state/fiscal/budget debt/debts/deficit/deficits/borrowing
  government/country/nation/sovereign/america/britain/france/italy/japan _2 spiralling/spiraling/ballooning/mounting/swelling/soaring/growing/rising/unsustainable/expanding/worsening debt/debts/deficit/deficits/borrowing/finances
  waterway/strait/canal/airspace/border/borders/chokepoint _6 closed/shut/blocked/blockaded/sealed/impassable/halted
  chokepoint/chokepoints
  choke point/points
  armed/military/regional/border/ongoing/frozen/protracted/widening/wider conflict/conflicts/confrontation/hostilities/escalation/war ^on/of
  vessel/vessels/tanker/tankers/ships/shipping/carrier/freighter _8 attack/attacks/attacked/struck/missile/missiles/drone/drones/hijack~/hijacked/seized/explosive/pirates/damaged
  attack/attacks/strikes/missile/missiles/drone/drones on/against/hit/struck _5 vessel/vessels/tanker/tankers/ships/shipping/cargo/merchant
  vulnerab~/vulnerability/fragility/exposure/threat/threats of/to _6 maritime/shipping/energy/trade/supply _3 route/routes/chokepoint/chokepoints/lane/lanes/chain/chains/corridor
  strong/stronger/surging/strengthening/rising/firmer/resurgent/soaring/mighty greenback
  greenback/dollar strength/rally/surge/advance/gains _4 weigh~/pressur~/hurt~/hit/dent~/cap~
  depreciating/tumbling/crashing/battered/slumping/collapsing/embattled/beleaguered/weakening/volatile/plummeting <currency>/sterling/pound/euro
  <currency> slide/plunge/slump/collapse/crash/tumble/depreciation/rout/meltdown/woes/weakness/turmoil/crisis
  inflation/unemployment exceed~/exceeded/topped/breach~/breached/surpass~/hit/hits/reach~ _3 <percent>/<large> _8 first/since/highest/target/record/years/decades
  surge/spike/jump/rise/leap/acceleration/pickup/uptick in _2 inflation/unemployment/joblessness/jobless/insolvencies/bankruptcies
  uncertainty _6 dollar/currency/markets/investors/economy _3 limbo/paralys~/paralyz~/edge
  dollar/market/markets/investors/economy/businesses/currency in limbo
  dampen~/damp~/dent~/crimp~/restrain~/choke~ _2 consumption/borrowing/lending/investment/activity/growth/hiring ^in/of
  deterr~/deter~/discourag~/delay~/postpon~/freez~/chill~/stall~ _2 business/corporate/foreign _1 investment/investments/spending/hiring
  trade/tariff/tariffs/fiscal/budget/shutdown/election/brexit/policy standoff/impasse/stalemate/deadlock/brinkmanship/gridlock
  trade/tariff/tariffs/fiscal/budget/shutdown/election/brexit/policy stand off
  impasse/stalemate/deadlock/gridlock/brinkmanship/polarisation/polarization/dysfunction _5 congress/washington/parliament/trade/budget/fiscal/government/political
  <worry>/reel~/reeling/suffer~/hit/hurt~ _5 trade skirmish/skirmishes/clash/clashes/frictions/friction/spat/spats/war/wars
  trade skirmish/skirmishes/hostilities
  had/have/has to pay/offer _4 yield/yields _8 sell/attract/lure/borrow/place/shift
  demand for _4 treasuries/gilts/bonds/bunds/jgbs _4 <weak>/<weaken>/wall/dried/evaporat~/tepid
  weak/weaker/soft/poor/tepid/lacklustre/lackluster/lukewarm/feeble/dismal/sluggish demand/bidding/appetite/reception/interest for/at/in _5 auction/auctions/treasuries/gilts/bunds/treasury/government
  auction/auctions of/for _5 bond/bonds/gilts/treasuries/notes/bills/debt/paper _6 weak/weaker/poor/soft/tepid/lacklustre/lackluster/lukewarm/disappointing/fail~/flop~/undersubscribed/tailed/dismal
  bond/bonds/gilt/gilts/treasury/bund/note/bill/debt/year/jgb auction/auctions _8 weak/weaker/poor/soft/tepid/lacklustre/lackluster/lukewarm/disappointing/fail~/flop~/undersubscribed/tailed/dismal
  poor/weak/soft/tepid/lacklustre/lackluster/lukewarm/disappointing/failed/dismal/sloppy/uncovered _2 bond/bonds/gilt/gilts/treasury/bund/note/bill/debt/year/jgb auction/auctions
  hit/blow/dent/hole/damage/headache/setback to/in/for _4 treasury/coffers/exchequer
  hit/blow/dent/hole/damage/headache/setback to/in/for _4 government/state/federal/public/tax/national/oil budget/revenue/revenues
  strip/wipe/shave/blow/knock/strips/wipes/wiped/wiping _4 <money> _3 from/off/hole _4 budget/receipts/coffers/treasury
  tax/government/budget/state/treasury/fiscal revenue/revenues/receipts/takings/income _5 <fellVerb>/shortfall/short/hit/lower/dried
  shaky/fragile/strained/stretched/battered/stricken/precarious _2 budget/finances/treasury/coffers
  reality check/shock for _6 economy
  stopped/stop/quit/abandon~/gave working/up/_ or/_ looking/searching/hunting _2 for/_ _1 work/jobs/job/employment
  revise~/revised/revising/cut/cuts/lowered _2 down/lower/downward/downwards/_ _2 estimate/estimates/figure/figures/tally/count/projection/projections for/of _5 job/jobs/gdp/hiring/employment/payrolls/economic
  economy/economic/growth/jobs/hiring/labor/labour slumber/lull/doldrums/rut/funk/swoon
  economy/economies/country/region/growth/recovery/nation/manufacturing _6 doldrums
  economy/economic/growth/us/country _8 soft patch
  not bode/augur well _8 growth/economy/economic/hiring/jobs/recovery
  bode/bodes/boded/augur/augurs ill/badly/poorly _6 growth/economy/economic/hiring/jobs/recovery
  economic/economy performance/policies/policy/outlook/plight/mismanagement/condition _4 alarm~/worr~/worry~/disappoint~/worsen~/deteriorat~/scare~/trouble~
  economic mismanagement/collapse/meltdown/ruin
  $overly/too/recklessly/excessively expansionary/loose/accommodative
  unorthodox/reckless/populist/profligate/loose _1 monetary/fiscal/economic/policy/spending policy/policies/promises
  emerging market/markets crisis/crises/rout/turmoil
  worsen~/worry~/rapid/ballooning/swelling/wide/widening/large/persistent/chronic _1 current account/trade deficit/deficits/gap
  economic/economy/gdp _6 contraction of _2 <percent>/<large>
  contraction of _2 <percent>/<large> _4 economy/gdp
  decline/drop/fall/dip/slump/declines/contraction in _3 gdp/exports
  fewer/weaker/lower/falling/shrinking/slumping/plunging/declining/dwindling _1 exports
  soft/weak/sticky/bad/difficult patch _6 economy/growth/economic
  worst/biggest/deepest/gravest/greatest/severest _1 financial/economic/currency/debt/energy/fiscal problem/problems/crisis/trouble/troubles/downturn/slump
  shortage/shortages/scarcity/dearth/queues of/for _4 fuel/diesel/petrol/gasoline/food/foodstuffs/medicine/medicines/electricity/essentials/wheat
  protest/protests/protesters/demonstrators/rioters/riots/unrest _6 block~/storm~/blockad~/clash~/ministry/parliament/palace/government/shortage/shortages/prices/austerity/taxes
  public/popular/voter/social anger/distress/disaffection/discontent/fury/outrage/unrest _8 shortage/shortages/prices/government/austerity/cost
  selloff/rout/slump/slide/plunge/meltdown/selling in/of _4 government/sovereign/gilts/gilt/treasuries/bunds
  sell off in/of _6 government/sovereign/gilts/gilt/treasuries/bunds
  bond/gilt/debt market/markets _3 suffer~/reel~/turmoil/rout/selloff/panic/panicked/revolt~/tumult
  euro zone/area crisis/turmoil/woes/recession/troubles/slump/breakup
  risk/risks/fear/fears/threat/danger/prospect of _4 eurozone/euro/zone/bloc/union breaking/break/breakup/splitting/collapse/collapsing/disintegrat~
  leave/leaving/exit/exiting/quit/quitting the/_ euro/eurozone
  brexit/referendum/election uncertainty/worries/fears/jitters/turmoil/fallout/gridlock/stalemate
  hung parliament
  days/weeks/months/year/years/country/left/still without a government ^grant/loan/licence/license/bailout/subsidy/contract
  $populist/populists/eurosceptic/extremist _4 government/coalition/parties/party/mandate/win/victory/surge
  global/world/economic/chinese/domestic growth _2 sag~/slow~/falter~/stall~/weaken~/sputter~/fade~/flag~
  $stability _2 at risk
  stability _6 threatened/jeopardy/jeopardised/jeopardized/imperilled
  businesses/firms/companies/employers _4 delay~/postpon~/paus~/freez~/froze/shelv~ _2 hiring/investment/investments/recruitment/decisions
  businesses/firms/companies/employers _4 hold/holding/held/put/putting off/back _2 hiring/investment/investments/recruitment/decisions/investing
  economy/powerhouse/exporters/manufacturers/industry _6 taking/took/takes/take a knock/hit/beating/battering/pounding
  threaten~ to _3 derail/stall/sink/stifle/choke/snuff/hobble/undermine _3 recovery/economy/growth/housing/property/market/expansion/disinflation
  worsening/deepening/severe/acute/grave/full economic/financial/currency/political crisis/crises
  vessels/ships/tankers/carriers/shipowners/containers/cargoes _6 divert~/rerout~/reroute~/detour~
  ship/ships/vessels/tankers/freighters/cargo/cargoes/shipping/containers/carriers/route/routes/voyage/voyages _10 around/round the cape
  drop/fall/decline/plunge/slump in _3 tanker/canal/strait/container transits/traffic/crossings/sailings
  sooner/earlier than expected/planned/scheduled/due election/elections/poll
  household/private/consumer/domestic consumption ^of _2 declined/fell/dropped/shrank/contracted/slumped/stagnated
`;
