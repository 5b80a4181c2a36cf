/** Taxes, tariffs, budgets, politics and war. */
export const MACRO_POLICY = `
  economic/economy/global/growth/manufacturing/industrial/consumer _2 slowdown/downturn/slump/contraction/weakness/uncertainty/headwind~/malaise/pain/shock/turmoil/gloom/stagnation
  tariff/tariffs/levies ^plan/card/sheet/of/structure
  duty/duties on/of _6 import~/imports/imported/goods/drugs/steel/cars/parts/china/chinese/made/abroad/<percent>/<large>/chips/copper
  imported/import duties/duty/levy/taxes
  trade war~/tension~/dispute~/conflict~/barrier~/spat/row/truce/fight
  austerity
  government/federal shutdown~
  sovereign debt/default/crisis/bond
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
  producers _3 pump~
  ?opec _6 cut~/supply/war/output/pump~
  opec _4 war
  presidential/general/snap/midterm election~
  election~ _3 uncertainty/risk/vote
  political uncertainty/turmoil/crisis/instability/risk~/gridlock/deadlock/chaos
  credit downgrade _4 sovereign/us/government
  soft/weak/gloomy/poor/disappointing/grim/weaker/softer economic/jobs/labor/labour/manufacturing/retail/payroll/employment _2 data/figures/report/numbers/reading
  <worry> _5 economy/economies/recession/pandemic/war/outbreak/growth
  trump/president/administration/washington/beijing _6 threaten~/impose~/tariff~/retaliat~ ^legal
  geopolitical tension~/risk~
  federal workers/employees without/furlough~/unpaid
  tariff~/duties/duty/levies _6 effect/pass~/cost~/hit/hurt/raise~/force~/push~/bite~/squeeze~/weigh~
  new/fresh/steep/higher/extra/<percent> _1 tariffs/tariff/duties/levies
  budget/fiscal/federal/government/trade/account deficit/deficits _4! <rise>/widen~/record/swell~/balloon~/worry~
  snap/early/contested/close election/vote/referendum
  budget _3 row/crisis/fight/standoff/impasse/upend~/blown
  political/fiscal/policy uncertainty/crisis/turmoil/risk/chaos/paralysis
  fiscal hole/gap/black/slippage/deficit
  immigration _2 curbs/crackdown
  impos~/impose~/introduc~/introduce~ _4 limits/controls/curbs/tariffs/duties/levies/capital
  consumers/households/businesses/bosses/public/companies/employers/investors/shoppers _4 gloomy/gloomier/pessimistic/anxious/downbeat/glum/sour/despondent/stretched/squeezed/strapped/struggling
  france/britain/germany/japan/italy/spain/argentina/brazil/turkey/korea/thailand/peru/country/nation _3 lost/loses/lose/without/fourth/third/fifth/another/toppl~/collaps~ _4 prime/government/minister/president/budget/premier
  government/coalition/cabinet/administration/premier/minister _3 collaps~/fell/fall/falls/toppl~/quit/quits/resign~/oust~/teeter~/wobbl~/brink/crisis/falling
  deficit/deficits _5 <rise>/widen~/widened/swell~/swelled/reach/reached/hit/balloon~/gap/gaping/yawning/record/wider/bigger/large/big/huge
  tension/tensions/standoff/strife/hostilities/clash/clashes/unrest/conflict/war/fighting/violence/turmoil/coup/protests _5 over/in/between/with/near/around _5 taiwan/china/iran/russia/ukraine/israel/gaza/venezuela/korea/gulf/middle/sea/border/india/pakistan/japan/america/strait
  ceasefire/truce/peace _5 fragile/shaky/collaps~/broke/broken/fail~/doubt~/uncertain/threat~/expire~/hold/uneasy/unravel~
  avoid~/divert~/rerout~/skirt~/shun~/steer~ _4 red/suez/hormuz/strait/canal/black/sea/gulf/route/routes
  attack~/attacks/strike/strikes/drone/drones/missile/missiles/sabotage/raid/raids/bomb~ _6 port/refinery/refineries/tanker/tankers/pipeline/terminal/ship/ships/shipping/field/plant/depot/infrastructure/oil/facility
  port/ports/refinery/pipeline/terminal/tanker/tankers/vessels/ships _6 attack/attacked/strike/struck/drone/drones/missile/halt~/clos~/shut/sabotag~/blockad~/seized
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
  court/judges/justices/supreme _8 tariff/tariffs/levies/duties
  raise/raises/raising/put/puts/putting/hike~/lift~ up _2 tax/taxes/vat/levies
  higher/new/extra/wealth/windfall/bigger/steeper/mansion/exit tax/taxes/taxation/levies
  shutdown _6 week/day/government/federal/longest/drag~/enter~/delay~/cost~/data/end
  shipping/trade/oil/gas/energy/food disruption/disruptions
  hormuz/taiwan/ukraine/gaza/iran/kremlin/houthi/houthis/venezuela/hezbollah/israel _8 attack~/strike~/war/risk/risks/tension~/conflict/missile~/threat~/sanction~/drone~/invasion/oil/ships/tankers
  incentive/incentives/subsidies/credits/credit _4 lapsed/lapse/lapses/expired/expire/expires/ended/ended/gone
  <money> _2 hole/gap/shortfall _3 fill/budget/finances/plug/public/close
  hole in _4 budget/finances
  drone/drones/missile/missiles/saboteurs/rockets/strikes _2 struck/hit/damaged/destroyed/strike/attack/attacked/set _10 refinery/refineries/port/ports/tanker/tankers/terminal/pipeline/depot/field/oil/gas/ships/plant
  senate/congress/house/lawmakers/parliament _4 voted/fail~/failed/deadlock~/stalemate/impasse/gridlock _6 times/agree/budget/funding/bill/pass
  austerity/bailout terms/measures/programme/program/package/cuts
  voters/voter/lawmakers/parliament reject~/rejected/oust~/topple~/punish~
  deficit _5 passed/exceed~/overshot/beyond/above/wider/bigger
  fighting/clashes/hostilities between/in/over/along
  shut/closed/close/closing _3 border/borders/strait/crossing
  american/us/washington/import/trump/<percent>/<large> _1 levy/levies/duty/duties/surcharge
  downturn/slump/contraction/weakness/turmoil/disruption/slowdown/slowing/deceleration/stagnation in _5 economy/economies/gdp/growth/activity
  disruption/turmoil/shock/uncertainty in/to _3 economy
  <worry> _4 trade/tariff/tariffs/shutdown/election/geopolitical/political/fiscal/deficit/deficits ^volumes/<number>/quarter/year/first/second/third/fourth
  estate/property/housing woes/crisis/slump/downturn/troubles ^developer
  protest/protests/unrest/demonstrations/riots _8 hurt~/hit/weigh~/hamper~/dent~/disrupt~
  subsidies/subsidy/incentives _8 fall/lower/lapse/expire/end/cut
  lack/loss/absence/end/removal of _2 subsidies/subsidy/incentives/stimulus
  choke/chokes/choked/choking/stifl~/strangl~/crimp~/dampen~/throttl~/smother~/sap/saps/sapped/sapping/stunt~/derail~/snuff~ _4 growth/recovery/expansion/economy/activity/trade/investment
  closure/closing/blockade/blocking/mining of _2 strait/canal/hormuz/sea/port/ports/pipeline
  trade/diplomatic/geopolitical/political tension/tensions/friction/frictions/spat/feud/dispute/row/strife/truce _4 flare~/flare/rise/rising/mount~/escalat~/deepen~/worsen~/anew/rekindl~/simmer~/between/with
  property/housing/building/real slump/bust/downturn/crash/crisis/woes/slowdown _8 drag~/economy/growth/china/deepen~/worsen~/weigh~
  prime/finance minister/minister's _5 fell/resign~/quit/ousted/toppled/lost _6 budget/vote/confidence/government/after
  austerity _4 measures/voters/cuts/plan/budget/protest~/package
  turmoil/crisis/slump/downturn _6 greece/greek/argentina/turkey/lebanon/venezuela/pakistan/ukraine
  trade war/deal/talks/dispute/truce/conflict _8 stall~/stalled/collapse~/collapsed/uncertain~/unravel~/escalat~/drag~/tariffs/elusive/deadlock
  roll back/backing _3 tariffs/duties/levies
  demand/concession/concessions _8 tariffs/tariff/trade
  civil/gulf/regional/wider/shooting/ground/nuclear war
  war in/on/with/between _1 <name>/gulf/middle/iran/ukraine/gaza/europe
  heightened/rising/escalating/mounting/simmering/flaring/renewed/heightening _1 tensions/tension/hostilities
  tensions/tension between _6 unnerv~/spook~/rattl~/markets/oil/investors
  referendum on/over _6 budget/bailout/euro/membership/independence/terms/proposals/austerity
  resignation of _3 prime/finance/president/chancellor
  trade restrictions/barriers/curbs
  trade worries/fears/tensions/jitters/concerns/anxiety/uncertainty/friction/frictions
  political uncertainty/worries/jitters
  bailout/debt/crisis talks _6 fail~/stall~/collapse~/broke
  capital controls
  fiscal profligacy/sustainability/credibility
  public/budget/fiscal finances/deficit/plans _6 credible/unrealistic/credibility/discontent
  deficit of _1 <percent>/<large>
  lost _2 prime ministers
  extra/additional/paid _3 <money> in duties/tariffs/levies
  chinese/political/economic/financial instability
  crisis of confidence in _4 government/economy/country/state/policy/currency/treasury/minister
  border tax/taxes
  reciprocal tariffs
  unpredictable/erratic _2 trade/policy/policies
  debt ceiling/limit
  policy uncertainty/mistake/error/paralysis
  retaliat~/retaliation/retaliatory
  announc~/consider~/impos~/prepar~/ready/take~/taking/threaten~/threat/vow~/weigh~ _4 countermeasures ^against
  china/chinese/beijing/brussels/european/eu/canadian/retaliatory _1 countermeasures
  countermeasures by/from china/beijing/brussels/canada/europe/washington
  ?uncertainty/uncertain around/about/over/as _1 when/whether/how/if/where
  minimum/living wage/wages _4 <rise>/higher
  social security contributions
  drop/drops/fall/falls/crash~ out of _1 euro
  output/production cut/cuts _6 barrels
  controllers/workers/employees/staff _3 unpaid/furlough~
  petrol/fuel/power/gas/food/water/diesel/electricity/gasoline _3 rationed/rationing/scarce/queues
  weak/worsening/deteriorating/difficult/challenging/tough/gloomy/adverse/uncertain _1 macroeconomic/macro
  macroeconomic/macro concerns/worries/headwinds/uncertainty/weakness/pressures/slowdown/pain/woes
  raise~/raised/raising/hike~/increase~/increased/lifted _3 excise/duty/duties/vat
  fed/boe/ecb/central/bank/policymakers _6 more/turn/turning/get/stay aggressive/hawkish
  growth slows/slowing/slowed/stalls/falters/weakens _2 in _2 us/europe/china/world/japan/germany/economy/economies
  worry/worries/worried/fear/fears/concern/concerns/concerned about/over/for the/_ economy
  hopes/hope/expectations _5 rate/rates/fed/ecb/boe/boj/bank/policy/monetary/policymakers _4 cut/cuts/ease/easing/loosen/stimulus _3 faded/fade/fading/dimmed/dimming/receded/receding/evaporated/dashed/dwindled/crumbled
  traders/investors/markets/economists/borrowers/swaps _2 gave/given/giving up on _4 cut/cuts/easing ^jobs/costs
  trade/economic/geopolitical/diplomatic tensions between/with
  change/changes/shift/shifts in/to _2 trade policy/policies
`;
