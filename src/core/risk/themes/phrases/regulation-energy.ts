/** What governments forbid, and the power that is lacking. */
export const REGULATION_ENERGY = `
  <regulator> _3 crackdown~/scrutiny/pressure/risk~/uncertainty/hurdle~/headwind~/concern~/landscape/action~/backlash/intervention/probe~/threat~/change~/burden/clampdown/overhaul/restrictions/fines/limits/inquiry/review
  <state> _6 crack~/clamp~/tighten~/scrutinise~/scrutinize~/ban/bans/banned/banning/restrict~/curb~/forbid~/forbade/outlaw~/prohibit~/blacklist~/sanction~/sue/sues/sued/suing/fine/fines/fined/oppose~/bar/bars/barred/veto~
  <state> _5 block/blocks/blocked/blocking _4 export~/sales/sale/shipments/mining/app/imports/access
  <state> _5 want~/order/ordered/tell/told/ask/asked/urg~/forc~/requir~/demand~/consider~/weigh~/propos~/plan~/threaten~/draft~/debat~/prepar~/vote~ _8 ban/limit/limits/cap/curb/curbs/restrict~/rules/bill/law/divest~/break/split/shipments/licence~/license~/tax/block
  <state> _4 delay~/reject~/probe~/investigat~/inquir~/object~/summon~/refus~/den~/denied/halt~ _6 decision/approval/application/fund/merger/takeover/deal/plan/licence/license/product/drug/etf/permit/into/whether
  new _2 curbs/restrictions/limits/export/bans/levy
  tighter/tougher/stricter/stringent/heavier/onerous/looming/harsher/draconian/strict _2 regulation~/rules/rule/controls/oversight/laws/restrictions/curbs/limits/standards/legislation/scrutiny
  tighten~/toughen~/stiffen~ _4 regulation~/rules/controls/oversight/laws/restrictions/curbs/grip
  change~ in/to _5 regulation~/rules/policy/law
  energy/data/climate/environmental/mining/crypto/bank/banking/financial/ai/privacy _2 regulation~/regulators/rules/law
  energy policy/policies/crisis/costs/prices/bill/bills/shortage/shortages/crunch/landscape
  export/chip/import/trade/price/arms control~/curb~/restriction~/ban~/limits/licence~/license~/rules
  curbs on
  restrict~/ban~/bar~/block~/limit~/prohibit~ _4 export~/exports/sales/shipment~/sale/import~/imports/mining/trading _5 to/of/in/at/by/china/border
  stop~/halt~ _4 export~/exports/sales/shipment~/shipments/sale/imports _5 to/at _2 china/border/russia/<name>
  ban/bans/banned/banning on/from _5 sale/sales/export~/exports/chips/mining/trading/import~/short/crypto/selling/using/buying/apps/app/advertising
  $crack~/clamp~ down
  do/doing without _3 american/foreign/western/us/chinese parts/chips/technology/suppliers/firms/goods
  antitrust/monopoly/monopolies/monopolist/anticompetitive ^filings/clearance/approval/filing
  competition watchdog/regulator/regulators/law/commission
  competition authority/authorities ^clears/cleared
  broke/break~/violat~/breach~/flout~ _3 law/laws/rules/act/regulations _8 grip/monopoly/market/dominance/competition/privacy/antitrust/fine~/keep
  break~/split~/carve~ up/off _4 <name>/company/monopoly/ad/business
  ?spin/spun off _3 <name>/company/monopoly/ad/business
  part/sell/divest/spin _3 with/off _4 exchange/unit/chrome/browser/instagram/business _6 government/judge/court/regulator~/justice
  government/judge/court/regulators/prosecutors/commission _3 want~/seek~/order~/force~/ask~ _6 part/divest~/sell/break/split/spin/breakup
  <power> _2 <scarce>
  <scarce> _3 of/in/on <power>/capacity
  short of _2 <power>/water/generation/megawatts/gigawatts
  <power>/utility/utilities/heating _2 cost~/costs/price~/prices/bill~/bills/rates/tariffs/charges _6 <rise>/soar~/expensive/strain/squeeze/climb~/more
  <rise>/higher/soaring/rising/bigger/dearer _2 <power>/utility/utilities cost~/costs/price~/prices/bill~/bills/demand
  electricity/power price~/prices/cost~/bill~/bills/rates/outage~/cut~/cuts/shortage~
  pay/pays/paying/paid _4 more/extra/<percent>/<large>/<number> _4 for power/electricity/energy/gas/heating
  higher/bigger/rising/soaring/fatter bills
  household~/ratepayer~/consumers/customers/residents/users/neighbours/neighbors _6 bill/bills/power/electricity/lines/grid _5 <rise>/higher/more/pay/blame~/up
  make/force~/want~/require~ _5 users/operators/companies/centers/centres/<name> _3 pay/bring/build/cover/supply _5 lines/power/generation/grid/own/electricity/upgrade~
  bring/build/supply/generate _1 own/their/its _2 power/generation/electricity ^of
  grid operator~/manager/constraints/strain/reliability/stability/congestion/failure/emergency
  off/onto/to the grid _6 emergency/order~/queue/wait~/years/connect~
  order~/switch~/kick~/push~/told/ask~/force~ _8 off _2 grid/hottest/peak/power/network
  switch/power/shut/turn/turned/switched _1 off _6 hottest/peak/emergency/grid/summer/winter/days
  strain~/burden~/overwhelm~/overload~/stretch~/tax _3 power/grid/grids/electricity/water/network
  <power> grid~ _4 strain~/stress/capacity/limits/collapse/pressure/stretch~
  grid~ _4 cannot/struggle~/unable/limit~/stretch~/strain~/creak~/buckl~/overload~/cope
  blackout~/blackouts/brownout~/brownouts _6 power/grid/electricity/data/risk/summer/utilities/warn~
  interconnection/connection/hookup/hook _1 queue~/queues/delay~/wait~/up/request~
  utility/utilities/grid _5 wait~/waits/queue~/years/delay~
  wait~/waits/queue~/delay~ _5 power/grid/electricity/connect~/hook/hookup
  transformers/turbines _6 shortage~/scarce/wait~/enough/years/backlog
  enough power/electricity/energy/gigawatts/generation
  consume~/use/uses/draw/draws/guzzle~/devour~ _3 as much electricity/power/energy
  power/energy hungry/guzzling/starved
  energy hungry/intensive _3 worry~/concern~/regulat~/opposition
  moratorium~ _4 on/data/new/mining
  permit~/licence/license/approval _6 delay~/denied/refuse~/revoke~/reject~/suspend~/withdraw~/lose/lost/not/yet/expire~
  reactor/plant _6 delay~/denied/refuse~/revoke~/reject~/suspend~
  need~/require~/await~/pending/seek~ _5 licence/license/permit/approval/clearance _6 may/not/yet/before/until/never/from/could/could/regulator~
  environmental/climate _2 rule~/regulation~/concern~/opposition/review/impact/law/laws/group/groups
  carbon/emissions tax/price/rules/limits/standards/targets/levy/cap
  ?emissions
  local/community/residents/neighbours/neighbors _4 opposition/resistance/oppose~/object~/protest~/fight~/block~/court/sue~/stop/backlash
  neighbours/neighbors/residents/villagers/locals/activists/environmentalists _5 court/sue~/stop/block/protest~/object~
  ?sanctions/sanctioned
  put/placed/under _3 sanctions
  blacklist~/blacklisted
  washington/beijing/brussels/moscow/delhi _6 curb~/restrict~/ban~/limit~/rule~/rules/crack~/discourage~/order~/told/retaliat~/fine~/block~/probe/summon~/licen~
  legislation/bill/law/measure/rule/proposal _5 would/could/may/will/to/signed/that _5 ban/restrict/limit/curb/require/tax/cap/force/forbid/bar/order/let
  under/by _2 law/legislation/act _3 signed/passed/approved/introduced
  can/may/could/allow~/let~/power~ _2 now/to _2 order _4 off/to/stop
  windfall tax
  mica
  compliance cost~/burden/failure~/failings
  gigawatts/megawatts _6 grid/demand/strain/short/shortage/needed
  delist~
  <regulator> _6 approve/approval _3 delay~/uncertain/fail/denied
  pending/subject/awaiting/needs/need _2 <regulator> approval/clearance
  <regulator>/lawmakers/senators/congress/ministers/government _3 ask~/demand~/want~/require~/order~ _3 for/more/banks/lenders _3 capital/curbs/limits/rules
  more/higher/stricter capital requirements/rules/buffers
  <rise>/higher/more/extra capital _4 regulators/regulator/twice
  digital markets act
  data privacy/protection _3 rules/law/fine~/regulator/commission
  ?breakup
  eu/european/brussels/washington/beijing/china/chinese/congress _6 fine~/investigat~/antitrust/probe/rules/ban/sanction~/regulat~/crackdown/curbs
  national security review/concern~/grounds/risk~/law
  export/customs _3 licences/licenses/licence/license/officers/border/permit~
  tech/chip war
  ?compliance
  ?deregulat~
  <state> _2 may/might/could/will/would/to force/compel/oblige/make/order <name>
  frozen/froze/freez~/stopp~/halt~/paus~ _2 applications/connecting/connections/permits _8 power/grid/centers/centres/servers/farms/gas/plants
  want/wants/wanted/make/making/ask~ _4 pay for _4 substations/lines/grid/power/plants/electricity
  fine/fines/penalty _3 <money> _5 imposed/levied
  order~/force~/compel~/require~/oblige~ _5 users/centers/centres/miners/factories/plants/smelters/consumers _1 switch/shut/power/curtail off/down
  make/makes/making/force~/requir~/require~/oblig~/order~ _5 data/centers/centres/miners/tech/hyperscalers/users _8 pay/shut/switch/curtail/build/bring/disclose/own
  grid connection/connections/upgrade/upgrades _6 wait~/queue~/delay~/frozen/years/pay/cost~/limit~/halt~/short~
  frozen/freez~/froze/halt~/paus~/stop~/moratorium/ban~/barred/block~/refus~/reject~/cap~ _4 new/data/more _2 connections/centers/centres/mines/mining/permits/licences/licenses/projects
  $moratorium~
  impose~/imposing/declare~/extend~/enact~ _3 moratorium~
  rip out
  tax/levy/duty/surcharge on _5 power/electricity/energy/miners/mining/chips/data/crypto/profits/emissions
  power/electricity/energy bill/bills/prices/costs/price _5 <rise>/backlash/anger/soar~/protest~/voters
  not enough power/electricity
  short/starved of _1 power/electricity
  brownout~/blackout~
  <state> _5 order~/ban~/bar/barred/block~/outlaw~/curb~/restrict~/limit~/cap/capped/tax/halt~/investigat~/probe~/fined/fine/sue~/forbade/forbid~/require~/propos~/tighten~ _8 data/chips/chip/crypto/stablecoin~/mining/miners/exports/imports/ai/tech/drugs/banks/platforms/apps/power/advertising/merger/takeover/deal/sales/prices
  bill/law/rule/rules/legislation _6 would/could/will _4 require/force/ban/make/tax/limit/cap/bar/oblige
  commission/regulator~/state/states/governor/city/county/council/utility/mayor/legislature/ministry _4 told/tells/order~/forc~/requir~/made _4 data/centers/centres/miners/plants/companies/firms/users/hyperscalers _6 pay/bear/bring/cover/shut/curtail/build/fund/move/stop
  bear/pay/cover/share/shoulder _2 cost/costs/bill of _3 lines/grid/power/plants/upgrades/wires/transmission
  large/big/heavy/heaviest load/loads/users _5 curtail~/switch/pay/disconnect~/interrupt~
  substation~/transformers/turbines/interconnection _6 wait~/years/delay~/shortage/queue
  power/electricity/energy _4 ration~/curtail~/cut/cuts/scarce/short/shortage
  water use/shortage/permits
  residents/neighbours/neighbors/villagers/locals/activists _6 oppos~/protest~/fight~/sued/sue/block~/reject~
  local/community/public opposition/backlash/resistance/anger
  licence/license/permit/approval _4 refus~/denied/revok~/suspend~/withdr~/blocked
  delist~ order/ban/rule
  crackdown~/clampdown~
  clamp~/clamping down
  tighten~/tightened/stricter/tougher/stiffer _2 rules/rule/regulation/regulations/oversight/curbs/limits/standards/controls
  oppos~/oppose~/object~/fight~/protest~/reject~/campaign~ _5 data/mine/mining/plant/pylons/reactor/farm/factory/facility/campus _2
  council/councillors/board/commissioners/voters/county/planners/lawmakers/residents _4 vote~/voted/vote/turn~/turned/reject~/refus~/block~ _3 down/against/plan/permit/project/it/rezoning
  voted/vote/votes/voting _2 down
  bar/bars/ban/bans/block/blocks/limit/limits/halt/halts/restrict~/curb~ _2 sale/sales/exports/shipments/imports of/to
  house/administration/washington/beijing/brussels/government/london/delhi/tokyo _2 bar/ban/restrict/curb/probe
  ask/asks/asked/seek/seeks/sought/win/won/file~/filed/request~/propos~/approv~/grant~ _5 increase/rise/hike/raise/higher in/of/for/to/on/_ _2 base/electricity/power/utility/energy rates/rate/bills/tariffs/prices/_
  family/household/households/homes/homeowners/residents/ratepayers/families _3 pay/pays/paying/charged/face/faces/billed _4 more/extra/higher/<money>/<large> _4 month/power/electricity/bill/bills/year/energy
  oblig~/oblige/requir~/require/forc~/force/make/makes/compel~/order~/ordered/bind~/tell/tells/told _4 largest/large/big/biggest/heavy/users/customers/miners/developers/companies/data/centers/centres/hyperscalers/smelters/plants _6 pay/cover/bring/build/switch/curtail/cut/shut/wait/fund/disclose/sign/shoulder
  left/carry/carrying/foot/bear/bearing/shoulder~/stuck _2 with/the/_ _2 cost/costs/bill/risk/risks/tab _4 homeowners/ratepayers/households/power/grid/wires/lines
  homeowners/ratepayers/households/consumers/residents left/carry/carrying/foot/footing/bear/bearing/shoulder/pay/paying/subsidis~/subsidiz~
  <state> _5 order/orders/ordered/tell/tells/told/instruct~/direct~/ban~/bann~/forbid/forbade/forbids/bars/barred/block~/halt~/halted/stop~/stopped/freez~/froze _10 to/from/halt/stop/sales/sell/selling/use/using/buy/buying/work/construction/exports/exporting/shipping/projects/project/purchases/operat~
  <state> _2 cap/caps/capped/capping/tax/taxes/taxed/levy/levied/fine/fines/fined/penalis~/penaliz~/punish~/scrutinis~/scrutiniz~/restrict~/limit/limits/limited/curb/curbs/curbed/tighten~/toughen~/crack~/clamp~/rein~/regulat~/veto~/vetoed/oppos~/opposed/revok~/suspend~
  turn~/turned/knock~/knocked/throw~/threw/strike/struck/struck down/back/out _4 drug/application/merger/deal/bid/plan/permit/takeover/rule/licence/license
  <state>/fda/ema _2 reject~/rejected/declin~/declined/turn~/turned/refus~/refused/delay~/delayed/block~/blocked/halt~/halted _3 down/drug/approval/therapy/application/approve/bid/clinical/deal/merger
  complete response letter
  clinical hold
  ban/bans/cap/caps/curb/curbs/levy/levies/limits/quota/quotas/restrictions/embargo/freeze/moratorium/sanctions/fees/fee/tax/rules/law/measures on/against/for _8 effect/force/start/starts/begin/begins/kick/come/comes/take/takes/apply/applies/bite/loom~
  quota/quotas _6 cut/cuts/cutting/reduc~/limit~/tighten~/lower/shrink~
  cut/cuts/cutting/reduc~/limit~/tighten~/lower~ _3 quota/quotas
  fee/fees/levy/charge/surcharge of _3 <money>/<percent> on/for/per _3 each/every/new/visa/visas/imports/ships/port/power/users/container
  penalty/penalties/fine/fines of/up _4 <percent>/<money>/tenth/turnover/sales/revenue
  face/faces/facing/risk/risks/threaten~ _3 fine/fines/penalty/penalties/ban/bans/sanctions/curbs/restrictions/rules/licence/license/controls/caps/breakup/divestiture
  seek/seeks/sought/call/calls/called/push~/consider~/weigh~/mull~/propos~/threaten~/plan/plans/prepar~/draft~ _5 penalties/penalty/fines/ban/bans/cap/caps/levy/curbs/limits/restrictions/rules/tax/taxes/duty/duties/law/laws/regulation/bill/controls/licence/quota/quotas/moratorium/breakup _4 on/of/to/for/against
  vote/votes/voted/voting/decid~/decided to _2 freeze/ban/halt/block/limit/pause/cap/curb/reject/stop/restrict/tax/outlaw
  use/uses/using/consum~/devour~/draw/draws/drawing/swallow~/guzzl~/eat/eats/account/accounts/soak~/suck~/take/takes/need/needs/goes _5 <percent>/<large>/tenth/quarter/third/half/fifth/much/gigawatts/gigawatt/megawatts/twice/double/all _4 power/electricity/energy/grid
  <percent>/<large>/tenth/quarter/third/half/fifth/most of _4 power/electricity/energy _5 goes/go/used/server/data/centres/centers/miners/consum~/farms
  cut/cuts/cutting/switch~/turn~/turned/disconnect~/unplug~/ration~/curtail~ _2 power/electricity/off/supply/energy _2 to/for/off _2 miners/users/factories/centres/centers/plants/smelters/industry/homes/households/customers
  need/needs/require~/requires/must/now/without _3 permit/permits/licence/licences/license/licenses/permission/approval/clearance/blessing/consent/waiver
  need~/needs/await~/without/pending/seek~/lack~/lacks/require~/wants/wait~/subject/hinges/delay~/withh~/withheld/refus~ _6 blessing/approval/consent/nod/clearance/sign/permission of/from _3 regulator~/regulators/authorities/watchdog~/ministers/government/commission/washington/beijing/brussels/fda/sec/ftc/cma
  put/puts/placed/place/imposed/impose~/imposes/slap~/slapped/set/sets _2 cap/caps/ceiling/curb/curbs/ban/levy/duty/tariff/conditions/fine/sanctions on
  power/electricity/energy/grid/connections _2 lacking/scarce/unavailable/insufficient/stretched/constrained/rationed
  lack/want/shortage/dearth/scarcity/absence of power/electricity/grid/energy/connections/megawatts/transformers/generation
  no _2 power/electricity/grid/capacity/connection to/for/until/left/available
  power/electricity/energy/grid/generation _4 bottleneck/constraint/obstacle/hurdle/limit/scarcity/shortfall/shortage/crisis/crunch/squeeze/holdup
  wait/waits/waiting/queue/queues/queueing/queuing/line _6 grid/connection/connections/power/electricity/connected/plug/interconnection/turbines/utility/transformers _6 year/years/months/until/decade
  grid/connection/connections/utility/utilities/interconnection/network _8 takes/take/wait/waits/waiting/queue/delay/delays _6 year/years/months/until/decade
  power/electricity/energy/heating/utility _2 price/prices/bill/bills/cost/costs/rates/tariffs _8 <rise>/jump~/soar~/up/higher/record/expensive/anger/burden/strain/squeez~/surg~/expected
  capital/reserve/leverage/liquidity rules/requirements/buffers/rule/charges _4 tough~/tighten~/higher/stricter/loom~/raise~/increas~/extra/more
  tougher/stricter/tighter/harsher/higher/heavier/new/extra/stiffer/looming _2 capital/merger/export/lending/emissions/privacy/disclosure/accounting/safety/environmental/planning/tax/import/data/content/listing rules/rule/law/laws/requirements/requirement/standards/controls/regulation/regulations/tests/limits
  price/rate/interest/fee/rent/profit/margin/wage controls/control/caps/cap/ceiling/ceilings/freeze/freezes/regulation
  cap/caps/ceiling/limit/freeze on _4 price/prices/fees/fee/interest/rates/rents/profits/charges/margins
  antitrust/merger/competition/takeover/cartel/monopoly/privacy/data/content/consumer law/laws/rules/case/cases/inquiry/probe/concerns/grounds/regulator/regulators/scrutiny/review/enforcement/suit/ruling/trial/commission/authority/watchdog
  content/competition/data/privacy/banking/sanctions/environmental/labour/labor/digital/online law/laws/rules/act/code
  fall/falls/fell foul of _4
  breach/breaches/breached/breaching/broke/broken/breaking/violat~/violated/infring~/flout~/contraven~ _4 law/laws/rules/rule/act/sanctions/code/regulations/regulation
  measures/sanctions/curbs/steps/action/restrictions/controls/embargo against/on _4 <name>/china/russia/iran/chinese/russian/banks/oil/exports/companies/firms/chips
  blacklist/blacklists/embargo/embargoes
  took/takes/taken/seize~/seized/assum~ _2 control of
  nationalis~/nationaliz~/expropriat~/confiscat~/seiz~/requisition~ _4 assets/mine/mines/company/firm/plant/stake/bank/unit/refinery/control
  bar/bars/barred/barring/blocked/blocking/ban/banned/banning/stop/stopped/stopping/restrict~/prevent~ _4 from/leaving/entering _3 leaving/export~/sale/sold/country/operat~/import~/entering/using/china/market/shipp~/trading
  export/exports/shipments/sale/sales of/to _6 ban/banned/bans/barred/blocked/curbed/restricted/licence/license/permit/halted/prohibit~/suspended/limits
  rare earth/earths/mineral/minerals/gallium/germanium/graphite/magnets/magnet _6 export~/exports/curbs/controls/permit/permits/licence/licences/license/licenses/restrict~/ban/banned/quotas/limits/tighten~
  tighten~/tightened/tightens/strengthen~ _3 grip/hold/control/controls/noose/screws/oversight _3
  halt~/halted/stop~/stopped/paus~/paused/suspend~/freez~/froze/frozen/stall~/block~ _6 wind/pipeline/mine/mining/drilling/permits/permit/leases/lease/licence/licences/project/projects/construction/applications/connections/reactor _8 administration/government/court/judge/minister/regulator/state/ministry/trump/white/washington
  regulatory/legal/tax/planning/permitting/government/compliance risk/risks/hurdle/hurdles/uncertainty/obstacles/pressure/headwind/headwinds/threat/threats/burden/delay/delays/barrier/barriers/scrutiny
  <state>/agency/administration _2 is/are/was/were/began/begun/started looking/look into
  $looking/look/looks/looked into _5 whether/claims/crashes/reports/complaints/allegations/deaths/million
  banks/companies/firms/rich/platforms/landlords/miners/utilities _3 pay/paying more
  tax/taxes/taxed/taxing/levy/levying/surcharge _4 banks/buybacks/robots/servers/compute/tokens/crypto
  pull/pulls/pulling/quit/leave/leaving/withdraw out/_ _3 grid/pjm/treaty/accord
  china/india/russia/turkey/britain/europe/beijing/washington/state/government/regulators/authorities _2 ban/bans/banned/outlaw~/outlawed/restrict~/restricted/curb/curbs/curbed/clamp~/crack~/prohibit~/limit/limits/limited _6 crypto/cryptocurrency/mining/trading/exports/imports/chips/apps/sales/ads/loans/lending/tokens/short/gaming/advertising
  regulator~/regulators/watchdog/authorities/commission/authority/ministry _3 examin~/scrutinis~/scrutiniz~/review~/question~/look~/study~/investigat~/probe~ _5 deal/merger/takeover/acquisition/practices/pricing/platform/bank/sector/market/app
  epa/fda/sec/ftc/fcc/cftc/doj/faa/nhtsa/watchdog/regulator/commission sued/fined/warned/order~/ordered/reject~/rejected/delay~/delayed/block~/blocked/ban/banned/probe/probes
  fail~/failed/unable/struggle~ to _2 win/get/gain/secure/obtain _3 approval/clearance/licence/license/permit/permission
  yet to _2 approve/clear/consent/agree
  may/can/could no longer deal/trade/sell/operate/export/import/lend/mine/list
  must now _6
  carbon permits/price/prices/tax/levy/costs/border
  gas/power/electricity/energy cost/costs _3 twice/three/four/double/triple/far/much _2 times/as/more/than
  wait/waits/waiting _4 plugged/connected/hooked/wired
  fines for
  wait~/waiting/waited _3 years/months/decade for _2 approval/permit/permits/licence/license/clearance/permission
  <state>/president/obama/biden/trump/minister may/might/could reject/block/veto/ban/delay/oppose
  data centers/centres/centre/center _3 consume/use/uses/draw/guzzle/devour~/need/demand/require _6 electricity/power/energy/water
  <regulator> _8 increas~/step~/stepping/intensif~/tighten~/heighten~/sharpen~/rais~ _2 scrutiny/oversight/pressure/concerns/questions
  increasing/growing/mounting/heightened/tighter/closer/greater/intense/intensifying/more regulatory/government/political/antitrust scrutiny/oversight
  increasing/growing/mounting/heightened/tighter/closer/greater scrutiny/oversight _4 <regulator>
  constraint~/constraints/curbs/limits/restrictions/ban/bans on _1 exporting/shipping/selling
  export/exports/import/shipment hurdle/hurdles/requirement/requirements/prohibition/prohibitions/barrier/barriers
  obtain~/need~/require~/requir~/secure/necessitate~ _3 licence/license/licences/licenses/permit _6 ship/export/sell/sale/sales/shipment/shipments/department/ministry
  licence/license/licences/licenses _4 unlikely/hard/difficult/denied/refused/not to/_ be/_
  restrict~/prohibit~/bar/bars/barred/block~/forbid~/outlaw~ _1 sale/sales/shipment/shipments/exports/even/those _4
  <worry> _4 regulation/regulations/regulators/regulatory
  pressure from _1 regulator~/regulators/beijing/washington/brussels/government/lawmakers/authorities
  fail~/failure to _2 obtain/win/secure/get _4 approval/clearance/licence/license/consent
  antitrust/competition/privacy/data/safety concerns/objections/grounds/review
  customers/ratepayers/households/taxpayers/residents _3 pick~/picking/foot~/footing/left _3 tab/bill/cost/costs
  grid _5 struggle~/struggling/strain~/overload~
  capacity shortfall/shortfalls ^of
  face/faces/facing/faced _3 scrutiny ^of
  <state> _3 plan~/plans/planning/want~/wants/propos~/intend~/consider~/weigh~/draft~/prepar~/move~/moving/vow~/threaten~/seek/seeks/seeking/push~ _1 to _3 force/require/compel/oblige/restrict/tighten/regulate/levy/impose/outlaw/license/toughen/clamp/crack/ration
  make/makes/making/force~/forc~/requir~/order~/oblig~/compel~ _3 <firms>/banks/lenders/insurers/exchanges/issuers/platforms/brokers/miners/utilities/companies _2 hold/keep/set/disclose/register/publish/pay/obtain/prove _2 more/capital/reserves/aside/licence/license/permit
  <state>/utility/utilities/grid wants/want/wanted/seeks/asks _2 server/data/miners/farms/centers/centres/users/developers _4 pay/fund/cover/wait/curb/cut
  bann~/banned/barred/bars/bar/forbade/forbids/forbidden/stopped/stop _3 from _2 taking/opening/offering/shipping/adding/issuing/signing/exporting/trading/listing/operating/importing/onboarding/lending/marketing/doing/accepting/accept
  <state>/agency/fda/ema/authority/commission/panel/inspectors/inspectorate _3 reject~/refus~/declin~/turn~/den~/block~/deferr~/delay~/withh~/withheld/spurn~/snub~ _6 application/approval/bid/deal/merger/drug/request/licence/license/permit/filing/takeover/acquisition/etf/listing/therapy/treatment/vaccine/plan
  wait/waits/waiting/queue/queues/queued/queuing _4 until/for/years/decade _6 grid/connection/connections/power/substation/transformer/transformers/hookup
  grid/power/electricity connection/connections/hookup/link/supply/capacity _6 until/wait/years/delay~/queue/queues/2028/2029/2030/2031/2032/2033/scarce/lacking
  computing/servers/centers/centres/campus/chatbots/ai _6 soak~/gobbl~/guzzl~/hog/hogs/hogging/devour~/suck~/drain~ _4 supply/power/electricity/grid/energy/water
  cut/cuts/cutting/switch~/shut/turn~/unplug~ _1 off/_ miners/servers/users/centers/centres/factories/customers _6 days/peak/hot/grid/heat/demand/hours
  refused/refuse/refuses/denied/deny/denies/withheld/rejected/revoke~/revoked/suspended/pulled/stripped _5 permit/permits/licence/license/approval/permission/consent/planning/licences/licenses
  windfall/bank/digital/wealth/carbon/sugar/robot/mining/sales/profits/transaction tax/levy/duty ^haven/return/returns
  export curbs/controls/ban/bans/restrictions/licences/licenses/rules
  draft/proposed/new/pending/looming bill/law/rules/rule/directive/code/levy/regulation/legislation/standards _8 would/could/may/might/let/require/force/allow/limit/ban/make/oblige/cap
  sued/sue/sues/suing to/_ stop/block/halt/prevent/unwind/break
  opened/opens/launch~/launched/began/begun/start~ _3 investigation/inquiry/probe/review/proceedings into/of/over/against _4 cloud/market/dominance/merger/deal/takeover/search/app/pricing/competition/practices
  pass/passes/passed/adopt~/enact~/sign/signed/approv~ _3 law/bill/act/legislation/ordinance/statute/directive/moratorium/rules _8 hold/holds/require~/requiring/limit~/ban/bans/banning/forc~/tax/disclose/account/cap/caps/restrict~/curb/curbs/make/makes/bar/bars
  stop~/stopped/halt~/halted/paus~/paused/refus~/declin~/freez~/froze/cease~ _1 to/_ hooking/connecting/plugging/approving/granting/licensing/permitting/registering/connect/approve/grant/permit/license/register
  connection/connections/hookups/permits/licences/licenses/approvals/applications _4 frozen/halted/paused/suspended/stopped/delayed/denied/refused
  need/needs/needed/requir~/without/obtain~/lack~/lost/lose _3 licence/license/licences/licenses/permit/permits/approval _6 sell/export/ship/operate/trade/build/run/launch/china
  barred/banned/stopped/blocked/forbidden/prohibited from _3 writing/paying/selling/taking/new/using/business/offering/serving
  summon~/grill~/haul~/question~ _4 by/before/over/to _6 regulator~/lawmakers/congress/parliament/senate/committee/ministry/explain/hearing
  antitrust/competition/privacy/consumer/data body/agency/authority/regulator/regulators/office/watchdog/commission/enforcers _8 fine~/fined/probe~/probe/investigat~/sue~/sued/order~/block~/rule~/warn~/object~/accus~/open~/tell/told
  short of _2 power/electricity/energy/grid/megawatts/gas _6 by/as/in/when/2026/2027/2028/2030/winter/summer/grid
  regulators/watchdogs/authorities/lawmakers/senators/enforcers _2 circl~/circling/pounc~/hover~/loom~/sniffing/swarm~
  ?guzzl~/devour~/gobbl~/hog/hogs/hogging _3 power/electricity/energy/water
  ?power/energy/electricity _2 guzzl~/thirsty
  ?power/electricity _3 guzzle/guzzles/guzzled/devour/devours/gobble/gobbles
  shut~/shutting/cut~/cutting/switch~/turn~ off _2 power/electricity/gas
  power/electricity shutoff~/shutoffs/cutoff~/blackout/blackouts/outage/outages/cuts/rationing
  planned/rolling/rotating/preemptive blackouts/outages/shutoffs
  electric/electricity/power/utility/energy/heating bills _3 <rise>/soar~/climb~/jump~/mount~
  insulate/shield/protect/spare _4 ratepayers/households/customers/consumers/residents _6 costs/cost/bills/increases/prices/rates
  clearance/approval/decision/consent/permission _4 hinge~/depend~/conditional/contingent/rest~/await~ _2 on/upon
  conditions _8 clear/clearance/approval/approve/merger/alliance/takeover/deal/regulator/regulators
  unless _6 comply/complied/complies/meet/meets/met/accept/accepts/accepted/agree/divest _3 conditions/terms/remedies/demands/rules
  refer/refers/referred/referral _8 commission/competition/monopolies/regulator/watchdog/court/authority
  <scarce> _3 of/in/on grid/electricity/electrical/spare/generating/new _1 power/capacity/supply/energy
  put/puts/placed/putting/froze/freezes/halts/halted/suspends/suspended _4 permits/permit/applications/connections/approvals/licences/licenses _4 on/for/until hold/now/year/further
  charge/charges/impose/imposes/slap/slaps/set/sets/introduce/introduces _4 levy/surcharge/toll/tariff of _2 <money>/<number>/<percent>
  cap/caps/limit/limits/restrict/restricts/capping/limiting _1 number/share/size/price of
  connect/connected/connection/connections/hooked/plugged/power/energised/energized _4 before/until 2027/2028/2029/2030/2031/2032/2033/2034/2035
  ?ordinance/ordinances
  turn~/turned down _6 application/bid/drug/successor/plan/merger/licence/license/permit/request ^job/offer
  lack/want/shortage/dearth/scarcity/absence of cheap/clean/spare/grid/reliable/affordable/firm/available/generating power/electricity/energy/capacity
  energy/power/electricity demand/demands/consumption/use/needs _4 <rise>/escalat~/strain
  escalat~/surging/soaring/mounting/ballooning/insatiable/growing _2 energy/power/electricity demand/demands/consumption/needs/appetite
  lawmakers/senators/congress/parliament/committee/panel _5 hearing/hearings
  face/faces/facing/under/drew/draw/draws/attract~/invite~ _3 antitrust/regulatory/intense scrutiny
  block/blocked/blocks/blocking/stopped/stop/halted/oppose/opposed _5 takeover/acquisition/merger/purchase/buyout/tie/sale _4 of/by/us/company/steel/rival/_
  government/regulators/regulator/department/ftc/commission/president/administration/states _6 block/blocked/blocks/blocking/sued/sue/stopped/challeng~/oppos~ _6 takeover/acquisition/merger/purchase/buyout/combination/tie
  strain/pressure/demands _3 on _4 grid/grids/power/electricity
  strain~/stressed/stretched/overloaded/creaking _1 power/electricity/electric/energy grid/grids/network
  higher/rising/soaring electricity/power/energy/utility bills
  data center/centers/centre/centres _4 moratorium/ban/opposition/backlash/limits/curbs
  increas~/mounting/growing opposition/resistance/scrutiny from _4 lawmakers/regulators/residents/communities/legislators/governments/authorities
  stringency of
  regulator/regulators _8 raised/raise/raising/sounded/sound _1 alarm/alarms/concerns/worries
  regulator/regulators _3 worried/worry/worries/fear/fears/concerned/concerns
  regulators/regulator _4 required/require/requires/requiring _3 permission/approval/licence/license
  worries/worry/alarms/alarm/concerns/troubles regulators
  safety and soundness
  guardrails/safeguards _6 regulators/watchdogs/regulatory/banking/needed
  legislation to _1 cap/limit/ban/restrict/tax/curb
  plans/plan to _4 revenue/price caps/cap
  pushing/push/pushed/pressing for _3 recall/ban/breakup
  restrict~/restricted/barred/bar/ban/bans/banned <name> _2 from buying/selling/exporting/supplying
  restrictions/restriction/ban/bans/curbs on/against _3 <name>
  toughest/tougher/sweeping/new curbs
  visa fees/fee/rules/curbs/restrictions/charges
  bracing/brace/braced for _4 rules/regulation/regulations/restrictions
  ban on doing business
  rules are/_ clarified
  scrutiny of _4 applications/deals/deal/visas/merger
  regulatory challenge/challenges/review/reviews/hurdle/hurdles/headwind/headwinds/clampdown/obstacles/setback ^of/period
  hardening/hardens/hardened/tougher/toughening/harder/stiffer _2 stance/line/approach/attitude _4 regulator/regulators/brussels/authorities/watchdog/lawmakers/government
  data center/centre/centers/centres moratorium~/moratoriums/moratoria/ban/bans/freeze
  trump/president/<state> _2 wants/demands/demanded/orders/ordered/told/tells/forces/forced _3 to _2 hand/share/give/surrender/divest/cut/stop
  must/forced/ordered/agreed/agree/agrees to/_ cut/lower _2 price/prices _8 medicare/medicaid/government/white/trump/<state>
  <regulator>/government/council/ministry/commission _3 refus~ to _1 let/allow/permit _4 build/sell/raise/open/reopen/restart/operate/run/expand/extend/import/export/charge/merge/buy/drill/mine/trade/launch/resume/increase
  officials/council/county/city/ministry/governor/mayor/commissioners froze/freez~/frozen/suspend~/halt~/paus~ _4 permits/licences/licenses/hookups/connections/approvals ^of
  grid/city/region/utility/county/country/state/island _4 ran/run/running/runs out of _1 power/electricity/megawatts ^plants
  must/should pay/cover/fund/bear/shoulder _7 grid/transmission/substations
  household/residential/ratepayers/customers bill/bills _3 <rise>
  new/special/separate/higher rate/tariff class/classes/_ _1 for/on _2 data/industrial/server/servers
  crack/cracks/cracked/cracking/clamp/clamps/clamped/clamping down on _2 crypto/stablecoins/tokens/exchanges/lenders/banks/mining/trading/imports/exports/platforms/companies/firms
  anti competitive
  attorneys general
  not/unable/fail~/cannot/without ^disclosed/subject _2 regulatory/antitrust approval/approvals/clearance/clearances
`;
