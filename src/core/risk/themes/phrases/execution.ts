/** What is late, breaks down or costs more than planned. */
export const EXECUTION = `
  delay~/delayed/postpone~/postponed/setback~/holdup~/slippage/backlog~ _6 launch/project~/construction/delivery/deliveries/rollout/completion/production/site/plant/product/chip/build/opening/energization/energisation/schedule/start/release/debut/reactor/halls/jet/rocket/model/centers/centres/approval
  project/construction/launch/delivery/deliveries/rollout/production/completion/product/chip/plant/opening/debut/release/flight/jet/halls _5 delay~/delayed/postpone~/setback~/slip~/slid/overrun~/behind ^the
  late/later completion/delivery/arrival/deliveries
  ?delays/delayed
  behind schedule/plan/timetable
  off schedule/track
  over budget
  cost overrun~/blowout~/overruns
  execution/delivery risk~/problem~/challenge~/issue/issues/failure/stumble~/misstep~/trouble
  execut~ on _8 challenge/difficult/risk
  hard/difficult/tough _4 be/is/it _3 to _2 deliver/build/execute/integrate
  hard/difficult/tough/struggle~/struggling/fail~/failing/failed/unable/harder to _3 deliver/execute/integrate/scale/build/complete/ramp/retrofit/convert/launch/finish/ship/produce/close
  yet/still to _2 finish/complete/deliver/build/open/launch/start/prove/ship/energise/energize
  not/has/have _2 yet _1 finished/completed/delivered/built/opened/launched/shipped/proven
  integration risk~/problem~/challenge~/difficult~/issues
  supply/production/manufacturing/chain _2 problem~/issue/issues/bottleneck~/constraint~/disruption~/snag~/snarl~/glitch~/shortage~/defect~/hiccup~
  ?bottleneck~
  may/might/could/would/will never _4 finish/close/complete/completed/happen/materialise/materialize/built/reach/deliver/finished/open
  technical/technological/engineering/design/quality/software/manufacturing/production/teething/mechanical _1 problem~/issue/issues/flaw~/glitch~/defect~/difficult~/difficulties/challenges/fault~/trouble/troubles
  faulty/botched/defective/flawed _3 update/software/part/parts/launch/rollout/engine/battery/batteries/chip/chips/product/products/design/panel/bolts/airbags/brakes
  $recall~/recalled/recalling ^the/that/how/when/a/election/vote
  recall~/recalled/recalling _4 cars/vehicles/products/units/batteries/million/<number>
  outage~/outages
  glitch~/glitches
  knock~/knocked/took/taken/brought out/offline/down _4 computers/systems/servers/flights/website/network/service/services
  unproven/untested _3
  ?teething
  wait~/waits/queue~ of _3 years/months
  zoning/planning quarrels/row/dispute/delays
  quarrel~/dispute~/row _3 zoning/planning/permits
  never _2 run/built/operated/done _6 before/scale
  ambitious timeline/schedule/target~
  miss~/missed _3 milestone~
  turnaround _4 fail~/stall~/struggle~/risk/doubt~/longer
  grounded/grounding/grounds _4 fleet/planes/jets/aircraft/flights
  halt~/stop~/suspend~/idle~/paus~ _3 production/assembly/deliveries/manufacturing/shipments/construction
  production/plant/factory/assembly shutdown~/shutdowns/stoppage~/halt/halts
  production/assembly/line/lines/factory/factories/plant/construction ^company/house/studio _8 stopped/halted/suspended/idle/idled/standstill/paused
  run~/running/ran _3 late/behind/over _2 schedule/budget/plan/time
  <number>/years/months/weeks/several/quarter late ^in/last/on
  push~/pushed/put/puts/putting/shunt~/kick~ back/off _8 launch/date/opening/delivery/deliveries/target/timeline/start/to/until/debut/release/rollout
  pushed/push/pushing/put/slip~/slid/slipped/moved/delay~ _1 back _3 again/more/further _3 to/until/into
  delay~/slipped _4 again/more/further _3 to/until/into
  pushed/put/moved _4 again/more/further _3 until/into
  slip~/slid/slipped/pushed/put _4 to/until/into next/late/early/year/<long>
  delay~/delayed/postpone~/postponed/pushed _4 to/until/into <number>
  slip of _2 <long>/few/weeks/months
  take~/taken/taking/took _3 longer than
  ?longer than _2 planned/expected/thought/hoped/promised/scheduled
  fall~/fell/fallen behind _3 schedule/plan/target/timetable
  quality/safety/production/delivery/supply/integration/software/battery/engine/manufacturing problems/issues/concerns/defects/lapses/trouble/troubles
  permitting/construction/regulatory/shipping/logistical/logistics/production delay~/delays
  lay/laid/lays/down/downed/downing tools
  no track record
  ambitious _2 plan/plans/targets/goal/goals _6 risk/doubt/unproven/delay/sceptic~
  crash~/outage/defect~/blowout _6 plane/jets/rocket/engine/software/jet/737
  cancel~ _3 flights/launch
  may/will/must/could stop/abandon/drop/shelve work/development/project
  botch~/bungl~/fumbl~ _4
  misstep~/blunder~ _6
  still/must/needs/has _4 certify/certified/approval/permit~ _4 before
  late with/delivering/finishing/opening/building
  yield~ _2 too/so few _2 chips/wafers
  $slippage
  meant/supposed/due/scheduled/slated/expected/promised _4 open/start/finish/launch/begin/ready/fly/work/ship _4 still/yet/never/instead/not
  still/yet _2 has/have/had/is/are/was no/without _2 power/permit/permits/licence/license/roof/date/electricity/connection/engine/engines/approval
  still _1 waiting/awaiting/waits/awaits _3 power/permit~/parts/approval/connection/grid/engines/certification
  years/months late/overdue
  twice/double/triple/three/four times _4 planned/promised/original/initial/budgeted
  recall of
  issue~/issued _3 recall~
  grounded/grounds/grounding _4 fleet/jets/planes
  fire/explosion/blast/leak/crack~/cracked/spill/flood/accident _6 plant/factory/refinery/mine/reactor/pad/site/rig/smelter/warehouse/wafer/tower
  halt~/stop~/shut/disrupt~/interrupt~/knock~ _4 shipments/production/output/operations/supply/deliveries _4 weeks/months/days/plant/factory
  cyberattack~/ransomware/hack~ _8 shut/halt~/stop~/offline/systems/production/orders/data/disrupt~
  cyber attack~/incident~
  ramp/ramping _2 slower/slow/late/trouble/behind/up _3 slower/struggl~
  test/tests/trial/trials _4 fail~/failed/flop~
  fail~/failed _4 trial/trials/test/tests/inspection/certification/audit
  unready/unfinished/half built/finished
  miss~/missed _4 target~/deadline~/milestone~ _4 production/delivery/launch/opening
  miss~ _3 production/delivery/output target~/goal~/guidance
  yet to ship/deliver/produce/make/earn/generate/run/fly/start/begin/open/work/certify
  faulty/broken/cracked/leaky/misaligned/defective _2 line/lines/weld/welds/valve/valves/sensor/sensors/seal/seals/coating/component/components/equipment/wiring/machine/machines
  grounded/grounds/grounding _4 of its/planes/jets/fleet/flights/aircraft
  late/delayed/delays/slow permits/parts/deliveries/engines/turbines/equipment
  behind plan/target/schedule/time
  hold/holds/held up/back production/deliveries/launch/opening
  quality problem~/lapse~/control/issues
  integrat~ _6 slow~/hard/harder/trouble~/longer/messy
  refund~/write off/scrapped project/plane/programme/program/plant
  <several>/<number>/years/months/weeks/quarters later than _3 planned/promised/scheduled/expected/hoped/thought/originally/first
  years/months/weeks/quarters delayed/overdue
  later than _2 planned/promised/scheduled/expected
  cost/costs/costing _2 twice/double/triple/thrice/three/four as/what/times _5 planned/plan/budget~/forecast/expected/estimated/promised/first/originally/thought/said
  twice/double/triple its/the _1 budget/original/estimate
  integrating/merging/combining/stitching _6 never/hard/easy/messy/difficult/slow/tricky/trouble/challenge
  not/never/hardly _1 easy/simple/straightforward to _2 integrate/build/merge/deliver/scale
  explod~/exploded/disintegrat~/crash~/crashed/fail~ _3 pad/flight/test/launch/space/landing/orbit/takeoff/reentry
  rocket/spacecraft/booster/stage/starship/satellite/capsule/lander/jet/plane/robotaxi/missile _8 explod~/exploded/crash~/crashed/fail~/failed/broke/broken/lost/malfunction~/blew/grounded/disintegrat~/caught
  step/steps/stepped/stepping/stood/stand down abruptly/suddenly/amid/following
  factory/plant/warehouse/refinery/mine/mill/depot/smelter/pipeline/dam/well/fab/site/works/bakery/hangar _4 burn~/burned/burnt/fire/flood~/flooded/explod~/exploded/collaps~/collapsed/cave~/ablaze/blaze/damag~/destroy~/shut/offline/evacuat~/mudslide/accident
  fire/blaze/blast/explosion/mudslide/landslide/accident/collapse/leak/spill/flood/derailment at/in/on/of/near _6 plant/factory/mine/refinery/warehouse/site/mill/smelter/depot/pit/pipeline/line/facility/works/terminal/bakery/dam
  fire/blaze/blast/explosion/accident/leak/spill at/on/of/near _4 platform/rig
  suffer~/suffered/experienc~ _3 outage~/outages/failure/failures/breakdown/breakdowns/malfunction~/glitch~/disruption/disruptions/meltdown/setback/setbacks/delay/delays
  breakdown/glitch/bug that/took/knock~/left/hit
  take~/took/taken/taking/knock~/brought/bring~/bringing down/out/offline _6 sites/site/services/service/websites/apps/systems/internet/network/airlines/banks
  industrial action
  put/puts/putting/placed _4 on ice
  drug/trial/therapy/vaccine/treatment/pill/study/shot/medicine/candidate/jab _4 fail~/failed/disappoint~/flop~/setback
  late/mid/phase stage/three/3/2/two trial/study/test _8 fail~/failed/miss~/disappoint~/flop~
  cost/costs/bill/budget/estimate _4 spiral~/spiralled/spiraled/balloon~/overran/overrun~/escalat~/blew _5 to/project/plant/railway/reactor/by/from/over
  parts/chips/components/supplies/magnets/wafers/turbines/transformers/slots/materials/engines _4 scarce/short/shortage/missing/unavailable ^of/_
  output/quality/reliability _4 poor/low/disappoint~/below/bad/weak/fell/suffer~
  botch~/botched/bungl~/bungled/mishandl~/mismanag~/misfir~/backfir~/backfired
  ?mismanagement/misstep/missteps/snafu/fiasco/debacle/shambles
  caus~/caused/created/led/triggered/brought _2 chaos/havoc/disruption/confusion/mayhem/delays
  flights/planes/jets/fleet/trains/aircraft/services/ships/trucks/ferries _4 grounded/cancelled/canceled/delayed/halted/suspended/stopped/idle/parked/stranded
  no/without/lack/lacks/lacking _2 power/grid/permit/permits/connection/connections/approval/licence/license/certification yet/still
  buggy/glitchy
  unreliable/unfinished/unsafe/untested/unproven/immature/shoddy/defective/faulty/troubled/troublesome/snag/accident/bug ridden/_ software/product/products/launch/system/systems/technology/design/strategy/model/plant/engine/engines/reactor/app/rollout/project/jet/car/plane/parts/update
  bugs/glitches/snags/hitches/teething/kinks/defects/flaws/faults in/with/of/that/have/delayed/problems/plague~/plagued
  miss~/missed/missing/blow/blew/blown/overshot/overran _3 deadline/deadlines/schedule/milestone/date/budget/timetable ^to/for
  turnaround/restructuring/revamp/overhaul/transformation/integration/rollout/comeback/relaunch _6 slow/slower/longer/stall~/stalled/fail~/failed/falter~/doubt/doubts/struggl~/harder/off/late/behind/difficult/unproven/sputter~/flounder~/disappoint~
  push~/pushed/delay~/delayed/slip~/slipped/slid/postpon~/postponed/defer~/deferred _4 back/off/to/until/into _2 2026/2027/2028/2029/2030/2031/2032/late/spring/summer/autumn/second ^place/spot/party
  push~/pushed/delay~/delayed/slip~/slipped/slid/postpon~/postponed/defer~/deferred _4 back/off/to/until/into _1 next/later
  delay~/delayed/late/behind/overdue/slipped/lag~/lagging/lags/lagged by/on/schedule/behind/to/of _4 months/years/year/decade/quarter/quarters/schedule
  <number>/one/two/three/four/five/six/seven/eight/ten/twelve/several/many year/years/month/months/weeks/quarters late/overdue
  deliveries/delivery/shipments/launch/opening/completion/debut/release/production/rollout/timetable/schedule/handover ^company/house/studio/bell _7 slip~/slipped/late/delay~/delayed/held/postpon~/behind/stall~/halted/stopped/suspended/disrupt~
  start of _5 slip~/slipped/late/delay~/delayed/postpon~/held
  contractor/contractors/supplier/suppliers/partner/shipyard/subcontractor _6 behind/late/delay~/fail~/failed/short/struggl~/quit/walked/halt~/stopped
  hold/holds/held/holding up _4 project/projects/halls/construction/production/launch/deliveries/plant/growth/work/centres/centers
  hold/holds/held back _3 by/output/production/growth/build~/sales/new
  supply/production/shipping/port/packaging/delivery/parts/assembly/construction bottleneck/bottlenecks/chokepoint/logjam
  logjam/snarl/snarls/holdup/holdups
  suspend~/suspended/halt~/halted/stopped/paus~/paused/idle/idled/shut/disrupt~/disrupted/interrupt~/interrupted/cripple~/crippled/hobbl~/paralys~/paralyz~ _5 production/plant/plants/factory/factories/output/assembly/lines/operations/shipments/loadings/orders/deliveries/supply/work
  hack/hackers/cyberattack/cyber/ransomware/attackers/breach _6 attack/_ _5 stop~/stopped/halt~/halted/disrupt~/shut/cripple~/cost/costs/unnoticed/undetected/paralys~/systems/offline/production/orders/stores/shelves
  went/go/goes/gone unnoticed/undetected/awry/unspotted
  supply/chain/chains _3 snarl~/problem~/problems/shortage~/shortages/trouble~/disrupt~/disruption/disruptions/crunch/bottleneck~/constraint~/constraints/snags/woes/squeeze
  recall/recalls/recalled/recalling _6 cars/vehicles/products/units/batteries/million/<number>/trucks/models/faulty/defect~/toyota/after/over/because/risk/brakes/airbags/software
  safety/quality/design/technical/mechanical/structural/battery/engine/wiring/hydraulic/braking/manufacturing/production/construction flaw/flaws/defect/defects/fault/faults/lapse/lapses/failure/failures/trouble/setback/setbacks
  software defect/defects/fault/faults/failure/failures/trouble/setback/setbacks
  theft/thefts/shoplifting from/of/in/and/at _3 shops/shop/stores/store/retailers/shelves
  empty/bare/emptier shelves
  out of stock
  stockout/stockouts
  mine/plant/factory/refinery/mill/smelter/pipeline/line/border/strait/port/airport/site _3 closed/shut/idle/idled/dark/offline since
  normal/full output/production/operations/service/capacity/running _4 until/before
  mishap~/mishaps
  project/line/plant/launch/expansion/listing/flotation/float/ipo/smelter/opening _6 put/postponed/pushed/shelved off/back/_
  ration~/rationed/rationing _4 parts/chips/memory/supply/supplies/components/power
  parts/chips/memory/components/supplies/turbines _3 rationed/allocation/allocated
  cut/cuts/cutting/cancel~/ground~/axe~ _5 flights/services/trains/routes
  stop~/stopped/halt~/paus~/refus~ _1 shipping/supplying/delivering
  cut/cuts/lower~/trim~/reduc~/slash~ _3 production/output/delivery/deliveries/shipment forecast/guidance/target/outlook/goal
  stay~/stayed/parked/stuck/sat on _1 ground/tarmac
  shut/shuts/shutting/clos~/closed/closing _3 crackers/plants/factories/mills/smelters/furnaces/refineries/mines/plant/factory/mill/mine ^of
  no licence/license/permit/permits/approval/certification
  died/dead/deaths/killed/kills _8 mine/plant/factory/rig/refinery/crash/smelter/collapse/pit/rock/explosion/blast
  parts/part of _3 mine/plant/factory/network/refinery/line/site _4 closed/shut/idle/flooded/offline
  not/never _3 run/open/fly/start/ready/finished/operate before/until <number>/late/next
  shocking/complete/utter/unholy/total/right mess
  twice/double/thrice/triple/treble _4 promised/planned/budgeted/estimated/originally
  produce/make/mine/deliver/ship/build less/fewer _3 than
  miss~/missed _2 season/window/holidays/christmas
  production/output/plant/factory stoppage/stoppages/halts/downtime/disruption/disruptions/shutdown/shutdowns
  production cut/cuts _6 plant/plants/shortage/shortages/parts/factory/supply/at/this/week
  shortage/shortages/dearth/lack of _4 semiconductors/semiconductor/microprocessors/microchips/components/materials/drivers/pilots/containers
  supply chain/chains restraint~/restraints/issue/issues/kinks/delay/delays/headaches/chaos/challenge/challenges/pressures
  execution risk/risks/challenge/challenges
  production _1 shrinking/shrinks
  wreak~/wreaking/wrought havoc
  havoc on _3 production/supply/flights/operations/deliveries
  production/supply snag/snags/hiccup/hiccups/glitch/glitches
  close/closes/shut/shuts _4 plant/plants/factory/factories/mill/mine/mines/smelter/refinery ^of
  output/production _6 lower end/half
  risk/risks/risk~/danger/uncertainty/doubt/doubts _5 not _1 close/complete/completed/happen
  risk/risks/uncertainty to _1 close/closing/completion
  must/forced/needs/having/had/needing to/_ _3 replace/repair/rework/refit/retrofit/redesign/rebuild/inspect/strip/rip/tear _8 jets/planes/cars/vehicles/engines/bolts/batteries/wings/parts/trains/aircraft/turbines/blades/phones/chips/pipes/cables
  yields/yield/output/performance/reliability/quality/range/speed/throughput _8 under/below/short/beneath/shy _3 promised/planned/plan/target/targets/hoped/contract~/design/spec/specification/customers/needed
  lock/locked/locking/shut out _5 customers/clients/users/depositors/savers/passengers
  engineers/engineering/managers/developers/designers/builders/contractors/technicians _4 struggl~/struggling/fail~/failed/wrestl~/grappl~/scrambl~
  doubt~/doubts/question~/questions/sceptical/skeptical/unsure/unconvinced/whether/<worry> _6 pull/bring/deliver/execute/carry off/through/turnaround/plan/out
  put/pushed/push/set/moved/slipped/slip back _2 to/until/by/into/from
  cost/costs/costing twice/double/triple/thrice/more what/than/the _4 budget~/budgeted/planned/promised/expected/estimate/estimated/forecast/thought
  twice/double/triple/thrice what/the _2 budgeted/planned/promised/forecast/estimated/budget/estimate
  grounded/ground/grounds _3 fleet/planes/jets/flights/aircraft
  blew/blow/blown/explod~/exploded/blast _2 up/on/at/during/shortly _4 pad/launch/liftoff/test/flight/plant/refinery
  fire/blaze/explosion/blast/flood/quake/earthquake/accident/leak at/in/on/near _5 plant/factory/refinery/mine/fab/terminal/site/warehouse/depot/smelter/rig
  slip/slips/slipped/slid/drift~/drifted again/further/to/from _3 autumn/spring/summer/winter/2027/2028/2029/2030/later
  outage/outages/downtime
  went/goes/go/gone/going down/dark/offline for _2 hours/hour/days/minutes/time
  put/puts/putting/pushed/pushing off _6 because/until/launch/release/debut/opening/start/version/rollout/works/work
  told/tells/tell/ask~/asked/urg~/urged/order~/ordered _1 owners/drivers/customers/hospitals/parents/users _10 bring/return/stop/park/unplug/fix/repair/replace
  because/as/since/after _4 cameras/brakes/batteries/engines/parts/doors/airbags/software/bolts/sensors/wheels/seats/pumps _3 fail/fails/failed/overheat~/crack~/break/broke/faulty/defective/loose/fire/crash
  does/did/do not _1 work well/properly/reliably/as/yet/enough
  ruptur~/ruptured/explod~/exploded/crack~/cracked/leak~/leaked/buckl~/derail~/capsiz~/sank/crashed/caught _6 tank/engine/pipe/pipeline/hull/turbine/battery/dam/reactor/rocket/train/ship/plane/fire
  crippl~/crippled/paralys~/paralyz~/paralysed/paralyzed/knocked/hobbled/snarl~/snarled _4 hospitals/airlines/airports/factories/plants/ports/flights/systems/production/operations/supply/sites/network/services
  years late/overdue
  times over budget
  taking/takes/take/took longer than/_ _2 planned/expected/hoped/thought/promised/forecast
  recall~/recalled/recalling/recalls _6 vehicles/cars/models/trucks/jets/phones/products/batteries/units/million
  vehicle/safety/car/product/auto/battery/latest/massive/giant recall/recalls
  hit/hits a/another snag/snags/setback/roadblock/hitch
  operational/execution/production/operating/technical issues/problems/trouble/troubles/difficulties/woes/challenges/missteps
  crack/cracks/leak/leaks/fail/fails/overheat/overheats _6 recall/defect/fire/injur~/safety
  damag~/damaged/destroy~/destroyed/wreck~/flooded/knocked _6 plant/factory/facility/site/mine/refinery/warehouse/terminal/lines ^on
  hurricane/storm/flood/fire/typhoon _8 plant/factory/facility/production/output/supply/shipments/manufacturing
  restructuring/turnaround/integration/revamp/overhaul _6 painful/slow/incomplete/unfinished/needed/longer/drag~
  late/delayed completion/delivery/opening/launch/start/deliveries
  not _2 come/ready/start/arrive/fly/run/delivered/finished/launch/begin/completed/sail/certified _6 before/until/till _4 next/spring/summer/autumn/winter/end/late/year
  once promised/due/planned/expected for
  still without/lacks/lacking/missing/waiting/awaits
  has/have/must/had/needs to be _1 written/rebuilt/redesigned/redone/rewritten/reworked/replaced/scrapped/redrawn/reinstalled
  meltdown in _2 systems/scheduling/operations/service/computers
  cyclone/cyclones/hurricane/hurricanes/storm/storms/weather/floods/snow _6 disrupt~/halt~/delay~/mines/ports/operations/plants/rigs
  delay~/delayed/postpon~ _1 completion/opening/delivery/construction/launch/rollout of
  not _1 run/sail/fly/finished/completed/ready/delivered/arrive before/until _2 2027/2028/2029/2030/2031/2032/2033/2034/2035
  struggl~/struggled/wrestl~/grappl~ with _4 inventory/capacity/production/supply/quality/delays/manufacturing/shortages/integration
  delayed/delay/late/slow production/ramp/launch/rollout/introduction of
  delayed/slow ramp
  warranty/repair/replacement/return/recall _5 costs/charge/charges/claims
  taken/taking/took too long to _3 deliver/launch/bring/release/develop/produce/ship
  delay to/in/of _4 launch/rollout/roll/opening/production/delivery/start/release
  supply chain/chains _1 issues/problems/challenges/constraints
  cutback/cutbacks/cut/cuts _6 production plan/plans/target/schedule
  slash~/slashed/cut/cuts/cutting/trim~/reduc~ _3 production/output _1 by/again/next/this
  paus~/pausing/paused/halt~/halting/suspend~ exports/shipments/deliveries
  loss of _2 planned production/output
  upend~/disrupt~ _4 supply/trade chains/routes/_
  lose/loses/lost/losing _2 <number>/another/further _2 units/vehicles _1 of/this/in
  explod~/exploded/blew/burst/disintegrat~/broke/broken/breaks up/apart _6 pad/flight/test/launch/space/landing/orbit/takeoff/reentry/rocket
  flight/train/service cancellations/disruptions
  bruising/major/big/serious/fresh/latest setback for
  financing/completion/execution/closing risk/risks
  lack/lacked/lacks of/_ _2 protections/assurances/certainty
  <facility> _2 be/been/is/are/was/were _1 idled/mothballed/shuttered ^in
  <facility> _3 running/operating at _2 half/third/quarter/fraction/below ^more _4 capacity/rate/rates/normal/speed
  sent/send~ _3 workers/staff/employees/crews home ^with/to/early/for/laptops
  push/pushes/pushed/pushing/slip~/delay~/postpon~ ^forward _8 back/out/into/until/to/_ into/to/until/beyond/past 2026/2027/2028/2029/2030/2031/2032 ^bonds/notes/debt
  cannot/unable/struggl~/struggled/not/failed/fails _2 find/obtain/secure/source/hire/recruit _1 enough/sufficient ^cash/money/buyers/of/votes/tickets/support
  grounds/grounded/grounding/idle~/idled _3 jets/planes/aircraft/fleet/ships/trucks/trains
  scrap~/scrapped/cancel~/cancelled/canceled _2 <number>/hundreds/thousands/dozens _1 flights/trains/sailings/departures
  grounds/grounded/grounding/sideline~ _3 <number> _2 aircraft/jets/planes/trains/ships/buses
  hackers/hacker/attackers/intruders _4 took/taken/takes/knock~ _5 down/offline
  put/puts/push~ off/back _1 quarterly/annual/full/financial/half _2 report/results/accounts/filing/figures
  postpon~/delay~ _1 quarterly/annual/full/financial/half _2 report/results/accounts/filing/figures
  cannot/not/unable say/tell/know/predict when _6 normal/resum~/restart/reopen/deliver/deliveries/back/again
  venture/partnership/alliance _5 broken/dissolv~/unwound/unravel~ up/_
  third/fourth/fifth/sixth _1 chief/boss/ceo _1 executive/officer/_ in _2 <several>/<number>/as _1 years/months/year/many
  approval/licence/license/certificate/certification _4 refused/denied/rejected/withheld
  doubt/doubts/doubted/question/questions/questioned/unclear/uncertain/sceptical/skeptical/wonder/wonders/unsure _3 that/whether/if _4 can/could/will/would/able _8 time/deliver/execute/schedule/ramp/budget/integrate/deadline/deadlines/timetable/scale
  construction/work/opening/start/completion/rollout/ramp/launch/project/campus ^company/house/studio _6 has/have/had/was/were/been/would/will/already/could _2 slip~/slipped/postponed/deferred/delayed ^off/into
  hitch/hitches/snag/snags/glitch/glitches/setback/setbacks/misstep/missteps/mishap/slip in/with/to/at _4 launch/project/plant/rollout/production/ramp/schedule/construction/start/model
  not _6 return/returning/back/resume/restart/reopen/regain _2 full/normal/usual _1 output/production/operation/operations/service/capacity/strength
  cost/costs/bill of/at/for _4 plant/plants/project/projects/factory/factories/reactor/reactors/railway/railroad/line/tunnel/bridge/pipeline/mine/mill/smelter/refinery/terminal/campus/yard/ships/merger/rollout/construction _1 balloon~/ballooned/spiral~/soar~/doubled/tripled/trebled/quadrupled/escalat~/swell~/swollen
  integration/merger/rollout/launch/migration/changeover _3 nightmare/shambles/disaster/fiasco/mess/debacle/painful/rocky/troubled/chaotic
  miss~/missed _2 target/targets/goal/goals for _3 production/power/output/capacity/deliveries/launches/openings/installations
  bring~/brought/grind~/ground/force~ _4 lines/line/plants/plant/factories/works/production/assembly to a/an _1 halt/standstill/stop
  shut/shuts/shutting/idle~/mothball~ _3 potline/kiln/kilns/furnace/furnaces ^off
  <worse> levels/level/rate/rates/pace of _2 progress/construction
  project/projects/works/construction _3 under/in review ^<money>
  costs/cost/budget _6 significantly/materially/considerably/much/substantially higher than _2 planned/budgeted/expected/forecast/estimated/thought/anticipated/projected
  <money> _3 up <money> on/from _3 previous/original/earlier/initial/first estimate/budget/estimates
  liquidated damages
`;
