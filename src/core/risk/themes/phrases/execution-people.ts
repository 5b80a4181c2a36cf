/** Managers, workers and partners that leave, strike or fail to agree. */
export const EXECUTION_PEOPLE = `
  deal/merger/takeover/project/transaction _6 collapse/fall through/fail/apart/unravel~/founder
  fall~/fell/fallen/falling through _3 deal/talks/merger
  labour/labor/skilled/worker/transformer/turbine/equipment/chip/component/pilot/staff shortage~/shortages/dispute/strike/unrest
  shortage~/lack of _3 workers/labour/labor/engineers/electricians/transformers/turbines/chips/parts/components/equipment/pilots/staff/technicians
  not enough _2 transformers/turbines/engineers/electricians/workers/chips/parts/pilots/staff/technicians
  zoning _5 quarrel~/dispute~/fight/board/delay~/row/battle/permit~/block~/approval/late
  management turnover/upheaval/departure~/exodus/shakeup
  resign~/resignation/step~/quit/quits/ousted/fired _4 down/as/of/abruptly/suddenly _4 chief/ceo/cfo/founder/chairman
  chief/ceo/cfo/founder/chairman/finance _6 resign~/resigned/departure/ousted/step~/fired/quit/sacked
  workers/machinists/pilots/union/employees/dockworkers/staff _5 strike/strikes/walkout/walked/tools/stoppage/striking
  walkout/strikes/strike/striking/stoppage _5 workers/union/machinists/production/pilots/plants/contract/dockworkers
  go/went/gone/going on strike
  reject~ _4 contract _5 union/workers/machinists/strike
  lack~/short/without _4 plants/factories/capacity/staff/workers/parts/engineers/pilots to/for _4
  pull~/divert~ _3 engineers/staff _3 away/from
  earthquake/hurricane/typhoon/flood/fire/strike/blockade/cyberattack/hack _6 halt~/stop~/shut/disrupt~/cripple~/interrupt~/paralys~/paralyz~
  understaffed/overstretched
  pilots/workers/crew/crews/drivers/nurses/engineers/staff/dockers/machinists _4 strike/strikes/walkout/walkouts/striking/stoppage
  strikes have/has/could/may/will
  departure/exit/resignation of _4 chief/ceo/cfo/founder/boss/engineer
  chief/boss/ceo/founder/cfo _4 quit~/ousted/depart~
  hold/holds/held/holding up _4 merger/deal/project/takeover/launch/production/plant/shipments/delivery
  unions/union/workers/pilots _2 hold/block~/delay~/derail~/scupper~
  derail~/scupper~/torpedo~/jeopardis~/jeopardize~ _4 deal/plan/merger/project/launch/takeover/turnaround
  chief/boss/ceo/cfo/chairman/chairwoman/founder/executive _5 quit/quits/quitting/ousted/sacked/fired/resign~/resigned/depart~/departed/dismissed
  chief/boss/ceo/cfo/chairman/chairwoman/founder/executive _4 step~/stepped/stood/stand/pushed/forced/left/leave/leaving _1 down/out/abruptly/suddenly
  board/directors/owner/company/group _3 fire/fires/fired/sack~/oust~/ousted/dismiss~/dismissed/replac~/remov~/dump~/eject~ _3 boss/chief/ceo/chairman/president/founder/head
  leadership/management/boardroom/executive/senior exodus/turmoil/vacuum/crisis/upheaval/departures/churn/turnover/shakeup/feud/row/rift/coup/infighting
  vote~/voted/threaten~/plan/plans/prepar~/agreed/balloted/ballot to _2 strike ^deal/a
  vote~/voted/threaten~/plan/plans/prepar~/agreed/balloted/ballot to _2 walk/down _1 out/work/tools
  walk~/walked/walking out/off _4 job/plant/plants/factory/pay/contract/staff/pilots/union/workers
  talks/negotiations with/between _5 union/unions/workers/pilots/staff/machinists/crew/teamsters _4 break/broke/broken/breaks/collaps~/collapsed/stall~/stalled/fail~/failed/deadlock~/impasse
  union/unions/workers/members/machinists/staff/pilots/crew/dockers _5 reject~/rejected/turn~/turned/spurn~/refus~/refused/vote~/voted/against _4 offer/contract/deal/pay/proposal/down/terms/agreement
  strike/strikes/walkout/walkouts/stoppage/lockout _3 enter~/entered/drag~/week/month/hit/halt~/began/begins/loom~/threat~
  merger/deal/takeover/bid/acquisition/partnership/alliance/ipo/float/talks/collaboration/combination/rescue _5 collapsed/unravel~/unravelled/scrapped/abandoned/shelved/jeopardy/limbo/scuppered/derailed/foundered/stalled/fizzl~/aborted ^by/to/<percent>/<large>
  merger/deal/takeover/bid/acquisition/partnership/alliance/talks/collaboration/combination _3 fell/fall/falls/fallen apart/through
  call~/called/calls/calling off _4 merger/deal/takeover/talks/listing/ipo/bid/partnership
  ?call~/called/calls/calling off _4 plan/plans/sale/launch/project/wedding/expansion/offering
  abandon~/abandoned/scrap~/scrapped/ditch~/ditched/shelv~/shelved/axe~/axed/cancel~/cancelled/canceled/halt~/halted/paus~/paused/suspend~/suspended/delay~/delayed _5 project/projects/plant/factory/fab/launch/programme/program/mine/pipeline/development/rollout/merger/expansion/construction/ipo/reactor/farms/assembly/production/lines/refinery/terminal/campus
  short of _1 engineers/staff/workers/parts/pilots/drivers/nurses/components/chips/aluminium/aluminum/steel/skilled/labour/labor/turbines/transformers/electricians/supplies/wafers/memory/people
  want/lack/shortage/shortages/scarcity/dearth of _3 parts/semiconductors/chips/engineers/workers/staff/components/turbines/transformers/pilots/supplies/magnets/steel/wafers/memory/drivers/labour/labor/batteries/materials/electricians/technicians/crews/controllers
  ordered/order/book/booked/wait/waits/waiting/reserve/reserved _5 years/months ahead/before/early
  production/output/plant/plants/factory/factories/line/lines/assembly/shifts/work/construction/mill/operations/furnace/loadings/exports/shipments _6 halt~/halted/stop/stopped/suspend~/suspended/paus~/paused/idle/idled/standstill/disrupt~/disrupted/interrupt~/curtail~/cut/shut/reduced/stall~ _6 week/weeks/day/days/month/months/fire/strike/shortage/parts/attack/hack/storm/flood/power/after/because/for/as/by/until
  walk~/walked/left/quit/quits/departed/resign~/resigned without _2 warning/notice/explanation/successor
  kill~/killed/killing _3 <number>/<several>/workers/miners/people/employees/one _8 mine/plant/factory/site/platform/refinery/smelter/grasberg/pit/yard/depot
  bid/offer/approach/proposal/advances _1 was/were/been/is _1 spurned/rebuffed/rejected
  head/boss/chief resigned/quit/resigns/quits
  suitor/suitors/bidder/bidders/partner/partners _4 withdrew/walked/pulled/backed/quit _1 away/out/_
  walk~/scale~ back _4 plans/strategy/ambitions/targets/rollout
  chip/chips/semiconductor/microchip/part/parts/labor/labour/component/components/worker/staff/pilot/driver/battery/container shortage/shortages
  ?terminat~/terminated _2 agreement/deal/merger/contract/partnership/project
  surprise/abrupt/sudden/shock/unexpected resignation/departure/exit ^announcement
  directors/executives/executive/chief/ceo _8 are/is leaving
  deal/transaction/merger/takeover _4 not/never _1 close/closed/completed/complete/happen/consummated
  project/merger/migration/launch/rollout/integration/upgrade/switch/systems/test/trial/expansion/changeover/conversion/plan/operation _8 went/go/goes/gone/going wrong/awry/badly/haywire/amiss/south
  so big/large/ambitious/complex a/an turnaround/project/merger/overhaul/task/shift/deal
  quit/quits/departed/resigned after _3 weeks/months/year/days _5 post/job/role/charge/_
  chief/head/boss/chair/chairman/chairwoman/president/director/founder/officer _4 quit/quits/resign~/resigned/oust~/ousted/sacked/fired/depart~/walked/leaves/stepped
  walk~/walked/walking out/off _3 monday/tuesday/wednesday/thursday/friday/job/halting/strike/pay/dispute/shift
  dismiss~/dismissed/sack~/sacked/fires/fired/oust~/ousted/eject~/remov~/removed/axe~/axed _4 chief/ceo/boss/chairman/chair/head/founder/director/president/finance/executive
  to fire _4 chief/ceo/boss/chairman/chair/head/founder/director/president/finance/executive
  strike/walkout/stoppage _8 entered/enters/day/week/month/drag~/halt~/idle~/cost~/end/third/second/fourth
  layoffs/redundancies/job/staff _2 chaos/confusion/anger/exodus/departures
  labor/labour/material/materials/parts/component/transformer/turbine/worker and/_ _1 shortages/shortage
  bid/offer/takeover _4 spurned/rebuffed
  terminat~/terminated the/its/their agreement/deal/merger/contract/partnership/project
  labor/labour disputes/dispute/unrest/strife
  offer/bid/proposal/approach _4 inadequate/uncertain/inferior/insufficient
  board/directors/members/managers/founders/scientists/engineers/researchers _1 walk~/stepp~/stormed _1 out/down ^onto/over/for/to/on
  board/directors/managers/founders/scientists/engineers/researchers _1 quit/quits/quitting/resign~ ^smoking/to
  stay/stays/remain/remains/be/been/is/are short of _1 capacity/parts/supplies/components/space
  vot~/voted _8 favor/favour of _1 strike/strikes/industrial/walkout
  not/unable/cannot/never _3 deliver _6 on time/schedule
  strike/strikes/walkout/stoppage _4 affect~/hurt~/hit/disrupt~ _4 production/deliveries/output/operations/customers/flights
  salmonella/listeria/coli/botulism/poisoning/norovirus _5 linked/tied/traced/outbreak/sickened/ill/sick/illness~
  outbreak/illness~/sickness/infection~ _2 linked/tied/traced/connected to _4 burgers/salads/lettuce/meat/milk/cheese/formula/food/meals/restaurants/products/eggs/onions/chicken/beef/yoghurt/yogurt
`;
