/** What is late, broken, or not built yet. */
export const EXECUTION = `
  delay~/delayed/postpone~/postponed/setback~/holdup~/slippage/backlog~ _6 launch/project~/construction/delivery/deliveries/rollout/completion/production/site/plant/product/chip/build/opening/energization/energisation/schedule/start/release/debut/reactor/halls/jet/rocket/model/centers/centres/approval
  project/construction/launch/delivery/deliveries/rollout/production/completion/product/chip/plant/opening/debut/release/start/flight/jet/halls _5 delay~/delayed/postpone~/setback~/slip~/slid/overrun~/behind ^the
  late/later completion/delivery/arrival/deliveries
  ?delays/delayed
  behind schedule/plan/timetable
  off schedule/track
  over budget
  cost overrun~/blowout~/overruns
  execution/delivery risk~/problem~/challenge~/issue~/failure/stumble~/misstep~/trouble
  execut~ on _8 challenge/difficult/risk
  hard/difficult/tough _4 be/is/it _3 to _2 deliver/build/execute/integrate
  hard/difficult/tough/struggle~/struggling/fail~/failing/failed/unable/harder to _3 deliver/execute/integrate/scale/build/complete/ramp/retrofit/convert/launch/finish/ship/produce/close
  yet/still to _2 finish/complete/deliver/build/open/launch/start/prove/ship/energise/energize
  not/has/have _2 yet _1 finished/completed/delivered/built/opened/launched/shipped/proven
  integration risk~/problem~/challenge~/difficult~/issues
  supply/production/manufacturing/chain _2 problem~/issue~/bottleneck~/constraint~/disruption~/snag~/snarl~/glitch~/shortage~/defect~/hiccup~
  bottleneck~
  may/might/could/would/will never _4 finish/close/complete/completed/happen/materialise/materialize/built/reach/deliver/finished/open
  deal/merger/takeover/project/transaction _6 collapse/fall through/fail/apart/unravel~/founder
  fall~/fell/fallen/falling through _3 deal/talks/merger
  technical/technological/engineering/design/quality/software/manufacturing/production/teething/mechanical _1 problem~/issue~/flaw~/glitch~/defect~/difficult~/difficulties/challenges/fault~/trouble/troubles
  faulty/botched/defective/flawed _3 update/software/part/parts/launch/rollout/engine/battery/batteries/chip/chips/product/products/design/panel/bolts/airbags/brakes
  $recall~/recalled/recalling ^the/that/how/when/a
  recall~/recalled/recalling _4 cars/vehicles/products/units/batteries/million/<number>
  outage~/outages
  glitch~/glitches
  knock~/knocked/took/taken/brought out/offline/down _4 computers/systems/servers/flights/website/network/service/services
  unproven/untested _3
  ?teething
  labour/labor/skilled/worker/transformer/turbine/equipment/chip/component/pilot/staff shortage~/shortages/dispute/strike/unrest
  shortage~/lack of _3 workers/labour/labor/engineers/electricians/transformers/turbines/chips/parts/components/equipment/pilots/staff/technicians
  not enough _2 transformers/turbines/engineers/electricians/workers/chips/parts/pilots/staff/technicians
  wait~/waits/queue~ of _3 years/months
  zoning _5 quarrel~/dispute~/fight/board/delay~/row/battle/permit~/block~/approval/late
  zoning/planning quarrels/row/dispute/delays
  quarrel~/dispute~/row _3 zoning/planning/permits
  never _2 run/built/operated/done _6 before/scale
  management turnover/upheaval/departure~/exodus/shakeup
  resign~/resignation/step~/quit/quits/ousted/fired _4 down/as/of/abruptly/suddenly _4 chief/ceo/cfo/founder/chairman
  chief/ceo/cfo/founder/chairman/finance _6 resign~/resigned/departure/ousted/step~/fired/quit/sacked
  ambitious timeline/schedule/target~
  miss~/missed _3 deadline~/milestone~
  turnaround _4 fail~/stall~/struggle~/risk/doubt~/longer
  grounded/grounding/grounds _4 fleet/planes/jets/aircraft/flights
  halt~/stop~/suspend~/idle~/paus~ _3 production/assembly/deliveries/manufacturing/shipments/construction
  production/plant/factory/assembly shutdown~/shutdowns/stoppage~/halt/halts
  production/assembly/line/lines/factory/factories/plant/construction _8 stopped/halted/suspended/idle/idled/standstill/paused
  run~/running/ran _3 late/behind/over _2 schedule/budget/plan/time
  <number>/years/months/weeks/several/quarter late ^in/last/on
  push~/pushed/put/puts/putting/shunt~/kick~ back/off _8 launch/date/opening/delivery/deliveries/target/timeline/start/to/until/debut/release/rollout
  pushed/push/pushing/put/slip~/slid/slipped/moved/delay~ _4 again/more/further _3 to/until/into
  slip~/slid/slipped/pushed/put _4 to/until/into next/late/early/year/<long>
  delay~/delayed/postpone~/postponed/pushed _4 to/until/into <number>
  slip of _2 <long>/few/weeks/months
  take~/taken/taking/took _3 longer than/to
  longer than _2 planned/expected/thought/hoped/promised/scheduled
  fall~/fell/fallen behind _3 schedule/plan/target/timetable
  fail~/failed/struggle~/struggling/unable to _3 deliver/launch/finish/complete/ship/produce/ramp/integrate/scale/close
  quality/safety/production/delivery/supply/integration/software/battery/engine/manufacturing problems/issues/concerns/defects/lapses/trouble/troubles
  permitting/construction/regulatory/shipping/logistical/logistics/production delay~/delays
  workers/machinists/pilots/union/employees/dockworkers/staff _5 strike/strikes/walkout/walked/tools/stoppage/striking
  walkout/strikes/strike/striking/stoppage _5 workers/union/machinists/production/pilots/plants/contract/dockworkers
  lay/laid/lays/down/downed/downing tools
  down/downed tools
  go/went/gone/going on strike
  reject~ _4 contract _5 union/workers/machinists/strike
  no track record
  ambitious _2 plan/plans/targets/goal/goals _6 risk/doubt/unproven/delay/sceptic~
  crash~/outage/defect~/blowout _6 plane/jets/rocket/engine/software/jet/737
  cancel~ _3 flights/launch
  may/will/must/could stop/abandon/drop/shelve work/development/project
  botch~/bungl~/fumbl~ _4
  misstep~/blunder~ _6
  still/must/needs/has _4 certify/certified/approval/permit~ _4 before
  late with/delivering/finishing/opening/building
  lack~/short/without _4 plants/factories/capacity/staff/workers/parts/engineers/pilots to/for _4
  yield~ _2 too/so few _2 chips/wafers
  customer/client/buyer _3 postpone~/postponed/defer~/delay~ _2 order/orders/purchase
  $slippage
  meant/supposed/due/scheduled/slated/expected/promised _4 open/start/finish/launch/begin/ready/fly/work/ship _8 still/yet/never/instead/not
  still/yet _2 has/have/had/is/are/was no/without _2 power/permit/permits/licence/license/roof/date/electricity/connection/engine/engines/approval
  still _1 waiting/awaiting/waits/awaits _3 power/permit~/parts/approval/connection/grid/engines/certification
  years/months _2 late/overdue
  twice/double/triple/three/four times _4 planned/promised/original/initial/budgeted
  cost/costs/price/bill/budget _5 balloon~/spiral~/doubl~/tripl~/overran/overrun~ _6 project/plant/reactor/line/railway/programme/program/estimate/original
  pull~/divert~ _3 engineers/staff _3 away/from
  recall of
  issue~/issued _3 recall~
  ground~/grounded _4 after/fleet/every/all/jets/planes
  fire/explosion/blast/leak/crack~/cracked/spill/flood/accident _6 plant/factory/refinery/mine/reactor/pad/site/rig/smelter/warehouse/wafer/tower
  halt~/stop~/shut/disrupt~/interrupt~/knock~ _4 shipments/production/output/operations/supply/deliveries _4 weeks/months/days/plant/factory
  earthquake/hurricane/typhoon/flood/fire/strike/blockade/cyberattack/hack _6 halt~/stop~/shut/disrupt~/cripple~/interrupt~/paralys~/paralyz~
  cyberattack~/ransomware/hack~ _8 shut/halt~/stop~/offline/systems/production/orders/data/disrupt~
  cyber attack~/incident~
  ramp/ramping _2 slower/slow/late/trouble/behind/up _3 slower/struggl~
  test/tests/trial/trials _4 fail~/failed/flop~
  fail~/failed _4 trial/trials/test/tests/inspection/certification/audit
  understaffed/overstretched
  unready/unfinished/half built/finished
  miss~/missed _4 target~/deadline~/milestone~ _4 production/delivery/launch/opening
  miss~ _3 production/delivery/output target~/goal~/guidance
  yet to ship/deliver/produce/make/earn/generate/run/fly/start/begin/open/work/certify
  faulty/broken/cracked/leaky/misaligned/defective _2 line/lines/weld/welds/valve/valves/sensor/sensors/seal/seals/coating/component/components/equipment/wiring/machine/machines
  pilots/workers/crew/crews/drivers/nurses/engineers/staff/dockers/machinists _4 strike/strikes/walkout/walkouts/striking/stoppage
  strikes have/has/could/may/will
  grounded/ground~ _4 of its/planes/jets/fleet/flights/aircraft
  late/delayed/delays/slow permits/parts/deliveries/engines/turbines/equipment
  behind plan/target/schedule/time
  hold/holds/held up/back production/deliveries/launch/opening
  problem~/trouble~/snag~/hitch~/hiccup~/setback~ with/at/in _4 plant/factory/line/launch/rollout/engine~/software/design/battery/reactor/ramp/production
  quality problem~/lapse~/control/issues
  departure/exit/resignation of _4 chief/ceo/cfo/founder/boss/engineer
  chief/boss/ceo/founder/cfo _4 quit~/ousted/depart~
  integrat~ _6 slow~/hard/harder/trouble~/longer/messy
  refund~/write off/scrapped project/plane/programme/program/plant
  <several>/<number>/years/months/weeks/quarters later than _3 planned/promised/scheduled/expected/hoped/thought/originally/first
  years/months/weeks/quarters delayed/overdue
  later than _2 planned/promised/scheduled/expected
  cost/costs/costing _2 twice/double/triple/thrice/three as/what/times
  twice/double/triple its/the _1 budget/original/estimate
  hold/holds/held/holding up _4 merger/deal/project/takeover/launch/production/plant/shipments/delivery
  integrating/merging/combining/stitching _6 never/hard/easy/messy/difficult/slow/tricky/trouble/challenge
  not/never/hardly _1 easy/simple/straightforward to _2 integrate/build/merge/deliver/scale
  unions/union/workers/pilots _4 hold/block~/delay~/derail~/scupper~
  derail~/scupper~/torpedo~/jeopardis~/jeopardize~ _4 deal/plan/merger/project/launch/takeover/turnaround
`;
