/** Orders, capacity and stocks of goods that find no buyers. */
export const DEMAND_ORDERS = `
  mortgage/loan applications _4 <weaken>/down/lower
  orders/bookings/appetite/uptake/footfall/attendance/visits/registrations/subscriptions/occupancy/consumption/preorders _6! <weaken>/down/below/lower/halv~/shrank/gone/still/dry
  orders/bookings/footfall/attendance/visits/registrations/deliveries/shipments _8 <fellVerb>/down/fewer/lower/below/shrank/sank/slid
  orders _8 not/never _3 climb~/grow~/growing/rise/rising/come/coming/increas~
  traffic/volume/volumes/visits/enrolment/enrollment fell/<fellVerb>/shrank/down/slip~
  lack/drop/decline/fall/slump/slowdown/dip/plunge/collapse/slide/absence/drought/weakness/softness/pullback/fatigue/shortage/want in/of _3 <demand>/buyers/customers/sales/deliveries/shipments/traffic/production/takers/tenants
  supply/capacity/output _5 outpace~/outstrip~/overpower~/overwhelm~/swamp~/exceed~/outrun~/twice/double _6 demand/need~/world/market
  over supply/capacity/build/production/supplied
  oversupply/oversupplied/overcapacity/overproduction
  $glut/gluts ^of
  glut/gluts of ^debt/bonds/paper/capital
  <capacity> overhang
  ?surplus
  <capacity>/cars/homes/offices/rooms/seats/shelves/shops/centers/centres/showrooms/stores _6 empty/idle/unused/vacant/unsold/unlet/unneeded/unfilled
  excess/idle/unused/spare/surplus/empty/unsold/vacant/unwanted capacity/inventory/inventories/supply/stock/stocks/space/servers/halls/offices/rooms/seats/shops/shelves/stores/showrooms/hotels
  unsold/unwanted <goods>/goods
  inventory/inventories/stockpiles _3 pile~/rise/rose/rising/up/higher/grew/grow/growing/climb~/jump~/surge~/build~/swell~/bloat~/glut/unsold/accumulat~
  pile~/piling/stack~/build~ up _4 dealers/dealer/lots/warehouses/forecourts/shelves/stores/ports
  stranded asset~/assets/capacity/data/investment~/centers/centres
  without enough/any/many/new/paying/firm/_ buyers/customers/tenants/orders ^consent/knowledge/permission/authorisation/authorization
  <buyers> _6 come/came/coming/eat/eating/ate/visit~/buy/buying/bought/spend/spending/spent/shop/shopping/order~/travel~/fly/flying/drink/drinking/dine/go/going/play~ _3 less/fewer/elsewhere
  <buyers> _5 delay~/cancel~/postpone~/rein~/put/putting/defer~/skip~/hold~/holding/shelve~ _4 orders/purchases/spending/deals/off/trips/projects/plans/upgrades
  fewer _3 cars/vehicles/units/deliveries/customers/visitors/phones/orders/passengers/tickets/homes/<buyers>/seats/jets
  fewer/less people/buyers/customers/orders/<buyers>
  sales/user/subscriber/revenue/order/delivery/customer/traffic/unit growth _4 <weaken>/slow ^short
  slowing/slower/stagnant/stalled/sluggish _1 sales/user/subscriber/revenue/order/volume growth
  order/orders cancellation~
  cancel~/axe~/scrap~ _3 order/orders/contracts/leases/subscription~/booking~
  deliveries/shipments/sales/registrations _14 fall/drop/decline/slump/slide/fallen of <large>
  sales/deliveries/shipments/sale of _6 <goods> _6! <weaken>/down/fewer/below
  volume/volumes/traffic/footfall/visits _2 shrank/fell/drop~/decline~/slump~/contract~/down/shrink~
  if/whether/unless/should <buyers>/demand/orders _6 not/slow~/fail~/weaken~/dry/disappoint~/falter~/fall
  orders from _6 slow~/dry~/dried/fall~/fell/weaken~
  cut~/cutting/halt~/idle~/slash~/reduce~/curtail~/pause~ _3 production/output/shifts/assembly/flights _6 demand/sales/weak~/orders/slow~/inventory
  price/deep~ cuts/discount~ _6 demand/unsold/inventory/lure/clear
  slash~/cut~ _3 fees/rents/prices _6 tenant~/fill/demand/empty
  attendance/occupancy/traffic is/are/was/remains _3 below/down/lower/short/under
  stand/sit/sits/stands/sitting/lie/left/standing/lying empty/unused/vacant/dark
  <capacity>/centers/centres _4 stand/sit/sits/stands/sitting/lie/left/standing/lying idle
  empty seats/rooms/offices/shelves/data/showrooms
  orders/sales/bookings/demand/registrations/traffic _6 dry/dries/dried/drying up
  run/runs/running/ran/operat~ _5 at _3 <percent> _1 of _1 capacity
  capacity utilisation/utilization _4 <fellVerb>/low/lowest/below/<percent>
  <buyers>/airlines/builders/retailers/carmakers/farmers/dealers/hospitals/governments/schools/utilities/steelmakers _3 stopped/quit/ceased/halted/paused/delayed/deferred/cancelled/canceled/balked _2 ordering/buying/orders/spending/purchases/placing
  stop~ ordering/buying
  order/orders book/books/intake _3 thin~/empty/empti~/shrank/shrink~/shrunk/fell/<fellVerb>/drying
  registrations/deliveries/shipments _6! <fellVerb>/down/shrank _3 <percent>/<large>/<fraction>
  <fraction> _4 stand/stands/sit/sits/stood/sat/lie/lies _2 empty/idle/vacant/unused
  $half/mostly/largely/nearly empty
  showroom~/forecourt~/restaurants/shops/stores/hotels/malls _5 empty/deserted/quiet/closed/shuttered
  <buyers> _3 rein~/reining/cut~/cutting/scale~/pull~/trim~ _2 in/back _3 spending/budgets/purchases/orders/outlays/buying/plans
  miss~/missed _3 delivery/sales/subscriber/volume target~/goal~/forecast~
  lowest _3 sales/orders/deliveries/volumes/footfall/visitors/demand
  sales/demand/orders/footfall/bookings _4 worst/weakest/lowest/slowest
  full of _4 unsold/nobody/unwanted
  lots/warehouses/yards/depots/car parks _4 full/overflow~/brimming/crammed/stuffed/packed
  lukewarm/tepid/frosty/muted/cool reception/response/debut/orders
  destock~/destocking
  clear~ _3 shelves/stock/inventory/backlog _3 discount~/cut~
  cancel~/paus~/defer~/scale~/walk~ _6 leases/lease/orders/data/server/servers/campus
  halt~/idle~/stop~/stopped/shut/silenc~/mothball~/turn~ _3 stills/furnaces/lines/kilns/looms/presses/mills/rigs/ovens/reactors/wells/smelters _12 <buyers>/drinkers/demand/orders/sales/weak~
  order/orders/sales/bookings/demand/footfall/tourism/takings _5 wither~/withered/dwindl~/dwindle~/shrivel~/evaporat~/vanish~/ebb~/sag~/sink~/sank/crater~/collaps~/collapse~/halv~/halved/wane~
  less/lower/smaller/fewer _2 than _2 hoped/expected/feared/planned _4 demand/orders/customers/sales/visitors/users/buyers
  order/orders/intake/bookings/backlog/enquiries/inquiries/leads/sales/volumes/traffic/footfall/takings/receipts/attendance/ridership/occupancy/visits/searches _5! lower/tail~/tailed/dry~/dried/thin~/soft/softer/weak/weaker/light/slow/disappoint~/lowest/worst/weakest
  order/orders/intake/bookings/enquiries/inquiries/volumes/traffic/footfall/takings/attendance/ridership/occupancy/visits _7! <fellVerb>/down
  $unsold/unlet/emptier
  stuck/saddled/sitting/sit/sits/left/lumbered/burdened _5 unsold/unwanted/stock/inventory/inventories
  days/weeks/months/month/years of/worth _2 stock/inventory/inventories/supply/sales/output/unsold
  inventory/inventories/stockpiles _4 stand/stands/stood/at/of/equal~/cover _5 days/weeks/months
  awash/swimming/drowning/swamped with/in _3 oil/gas/supply/stock/chips/crude/lithium/capacity/steel/solar/panels/unsold/milk/grain/metal/goods/cars/inventory/cheap/copper/sugar/wine/supplies
  flood/wave/wall/tide/torrent of _4 supply/supplies/metal/oil/steel/chips/gas/homes/crude/barrels/panels/lithium/nickel/stock/goods/lng/capacity
  shipments/volumes/deliveries/registrations _9! <fellVerb>/down/lower
  seats/rooms/tables/beds/berths/shops/offices/hotels/restaurants/cabins/planes/classrooms/stores/malls/floors/desks _5 empty/emptier/unfilled/vacant/unlet/quiet/deserted/vacanc~/vacancies/closed/shuttered
  <buyers>/airlines/carmakers/builders/utilities/hospitals/lessors/chipmakers/retailers/shipowners/governments/states/cities _5 push~/pushed/delay~/defer~/cancel~/postpon~/put _4 deliveries/delivery/orders/contracts/purchases/projects
  <buyers>/airlines/carmakers/utilities/hyperscalers/builders/manufacturers/companies/firms/groups _4 trim~/cut/cuts/cutting/scale~/shelv~/scrap~/rethink~/paus~/water~ _5 plan/plans/orders/targets/budgets/ambitions/purchases
  nobody/none is/was/are/were _1 buying/spending/ordering/hiring/building
  vacancy/vacancies rate/rates _6 <rise>/<percent>/high/highest/record/one
  vacancies _6 <rise>/stand/stood/highest/record/one/high
  run/runs/running/ran/operat~/operate/working/work at _4 <percent>/half/quarter/third/fraction/barely/less/below _4 of _5 capacity/could/built/designed/full/potential/make/rate
  hiring/orders/business/work/spending/sales/interest/projects/contracts/deals/traffic/enquiries/trade/bookings/applications _8 dried/dry/dries/drying up
  no/little hurry/rush/reason/need/incentive/appetite/enthusiasm to/for _2 renew/buy/buying/order/upgrade/sign/commit/spend/trade/replace/switch/move
  take~/taking/took longer to _4 sign/commit/decide/close/buy/order/approve/pay/agree/renew
  customers/clients/buyers/companies _5 longer/slower/hesitant/reluctant/slow/cautious to/about _3 sign/commit/decide/buy/order/approve/renew/upgrade/spend/invest
  <number> year low for/in _4 sales/orders/demand/bookings
  sales/orders/demand/consumption/bookings/registrations/deliveries _6 year/month/decade low
  sold/sell~/selling/ship~/shipped/deliver~/delivered/built/made/shifted/handed _3 <percent>/<large>/third/half/quarter/fifth _2 fewer/less
  <percent>/<large>/third/quarter/half/fifth/tenth fewer <goods>/<buyers>/tractors/orders/tickets/homes/machines/visitors/guests/units/deliveries/pickups
  ticket/book/box/album/game/toy/record/magazine/hotel/restaurant/cinema/beer/wine/whisky/champagne/luxury/jewellery/jewelry/watch/boat/tractor/truck/furniture sales _6 disappoint~/<weaken>/weak/soft/down/slow
  backlog/orderbook _4 shrink~/shrank/thin~/<fellVerb>/dwindl~
  pile/piles/piling/piled up _4 port/ports/lots/docks/yards/unsold/warehouses/fields/depots
  cars/vehicles/stock/stocks/inventory/trucks/homes/goods/evs/containers _3 pile/piles/piling/piled/stack~ up
  hurt~/hurting/hit/hits/hitting/dent~/damp~/dampen~/sap~/curb~/weigh~/cool~/depress~/choke~/stifl~/deter~/crimp~ _4 sales/demand/bookings/volumes/spending/traffic/orders/appetite/consumption/footfall/travel
  put/puts/putting off <buyers>/buying/ordering/upgrading/replacing
  <buyers>/drinkers/diners/advertisers/clients/tourists/farmers/grocers/wholesalers _2 buying/ordering/spending/taking/buy/order/spend/take/bought/ordered/spent/took _2 less/fewer/smaller
  grocers/retailers/supermarkets/shops/stores _5 less/little room/space/shelf/stock
  weak/weaker/soft/softer/slack/sluggish/thin/thinner/muted/slow/slower/tepid/dull/patchy/poor/anaemic/lacklustre/subdued/fragile sales/orders/bookings/volumes/traffic/footfall/consumption/uptake/appetite/interest/trade/spending/market/markets/consumer/season
  sales/revenue/turnover/takings _6! shrunk/shrank/shrink~/contract~/dwindl~/dwindle/withered
  pessimis~/gloom/gloomy about/over _3 demand/sales/orders
  surplus of/in _8 year/oil/gas/crude/chips/steel/lithium/nickel/copper/supply/market/barrels/tonnes/million
  <number>/million/<large>/record/huge/large/growing/widening/looming/big surplus
  overhang of _3 stock/inventory/supply/homes/oil/space
  idle/idled/idling/unused/spare/surplus/underused/underutilised/underutilized/redundant capacity/plant/plants/factory/factories/servers/ships/tankers/rigs/fabs/lines/machines/mines
  if/whether/unless/should/once _8 boom/demand/orders/spending/appetite/adoption/enthusiasm _6 peter~/fade~/cool~/ends/end/fizzl~/ebb~/wane~/slow~/stall~/falter~/runs/dry/dries
  clients/customers/buyers/<name> _3 send~/sending/order~/ordering/buy~/buying/place/placing _4 fewer/less/smaller
  slowdown/downturn/slump/weakness/softness/lull/pullback/retreat/drop/decline in _6 demand/spending/orders/sales/housing/construction/travel/advertising/consumption/freight/trade/tourism/shopping/bookings/ev/evs/adoption
  freight/housing/property/luxury/advertising/ad/chip/memory/car/auto/pc/smartphone/farm/steel/construction/tourism/truck/trucking slump/downturn/recession/slowdown/bust/glut/weakness
  tear~/tore/torn/cancel~/cancelled/canceled/scrap~/scrapped/axe~/rip~/walk~/lost/lose/loses/losing up/from/_ _8 contract/order/orders
  sales/deliveries/registrations/bookings/orders in _3 <name>/january/february/march/april/may/june/july/august/september/october/november/december _5 <fellVerb>/down/lower/halved/halv~
  imports/purchases/orders/consumption of/_ _8! <hardFall>/slid/sank/shrank/dried
  iphone/handset/phone/car/vehicle/chip/tablet/game/console/drug/cement/steel/home/ticket/beer sales/deliveries/shipments _3 miss~/missed/disappoint~/short/below
  not/never/hardly/barely/longer need/needed/want/wanted/require/required _6 capacity/space/chips/plant/plants/ships
  sales/volumes/orders/bookings/footfall/visits went/gone/go/goes/going down
  stock/stocks/stocking/order/orders/buy/buys less/fewer of
  <buyers>/people _5 unwilling/reluctant/hesitant/less/slower willing/to _2 spend/buy/borrow/travel/upgrade/shop/splurge/commit/order
  wip~/wiped out _2 demand/orders/bookings/traffic
  hurt~/hurting/hit/hits/dent~/denting/crimp~/weigh~/damp~/dampen~/curb~/curbs _2 retail/consumer/vehicle/car/home/store/customer sales/spending/demand/traffic
  overstock~/overstocked
  inventory/inventories glut/gluts/overhang/build/buildup/correction
  murky/uncertain/cloudy/gloomy/bleak/weak/weaker _2 outlook for _3 demand/sales/travel/orders
  few/fewer/hardly/hardly/one of/any/in _6 end/ends/ended/turn/turns/convert~/lead/leads/result~ _1 in/into/to/with _2 signature/sale/sales/order/orders/purchase/purchases/contract/contracts
  nobody/no/few/hardly one/anyone/people/_ has/have/had/is/are/wants/wanted/were _1 ordered/bought/wanted/buying/ordering/needs/taken/wants
  warehouses/warehouse/lots/yards/depots/sheds/forecourts/showrooms/stores/shops _5 stuffed/crammed/overflow~/bulging/brimming/piled/clogged/groan~
  run/runs/running/ran/operat~/work~/working at _4 <fraction>/<percent>/<large> _1 of _4 could/can/capacity/potential/full/speed/rate/normal
  <buyers>/schools/hospitals/clients/advertisers dropped/dropping/ditch~/abandon~/cancel~/shelv~ _3 software/service/services/subscription/subscriptions/contract/contracts/product/products/licence/licences/license/licenses/orders
  consumption/sales/shipments/use/usage/purchases of _3 <goods>/diesel/petrol/gasoline/coal/steel/cement/oil/gas/meat/milk/wine/beer/cigarettes/paper _6! <fellVerb>/down/lower
  nights/trips/visits/rides/journeys/bookings/reservations/renewals _6 under/below/down/fewer/lower/light/short
  sit/sits/sitting/sat on _2 stock/inventory/inventories/unsold/stockpiles/unused
  hold/holds/holding/held back _3 orders/wafers/purchases/buying/spending
  trim~/trimmed/cut/cuts/cutting/pull~/drop~/axe~/remov~ _3 seats/flights/capacity/routes/shifts/sailings/frequencies _10 light/demand/bookings/reservations/weak/soft/slow/fewer/thin
  tickets/seats/tables/rooms/berths/flats/cars/homes/houses _4 go/goes/went/gone/going/sat/sit/sits/remain/left/stand/stood unsold/empty/begging/untaken/unfilled
  one in <several> seats/rooms/flats/shops/offices/homes/desks _3 empty/unsold/vacant/dark
  yards/factories/plants/mills/shops/workshops _4 quiet/idle/idling/half/short of/on/empty/time/work/orders
  short of work/orders/customers/buyers/tenants/passengers/students
  discount~/thousands/incentives/rebates/freebies/bargains/cut/cuts/cutting/slash~ _6 to shift/clear/move/tempt/lure/entice _6 cars/models/stock/inventory/buyers/shoppers/homes/customers/vehicles/machines/units
  linger~/languish~/gather~/gathering _3 forecourts/lots/shelves/dust/showrooms/warehouses
  vacancy _8 <rise>/<fraction>/record/highest
  short/shy of its/their/the _2 sales/delivery/subscriber/user/shipment _1 goal/target/plan/aim/_
  nobody/no/few/little/hardly/not _5 hurry/rush/appetite/reason/eager/keen/inclination to _1 upgrade/buy/spend/renew/order/replace
  ships/trains/planes/lorries/trucks/vessels/trams/stands/stadiums/cinemas/theatres/malls/buses/classrooms _6 half/mostly/nearly/largely empty
  growth in _3 users/subscribers/customers/orders/sales/bookings/deliveries/volumes/visitors _4 <weaken>/slowest/weakest
  lowest/weakest/slowest/worst/smallest _5 sales/demand/orders/deliveries/bookings/volumes/attendance/visitors/traffic/registrations/uptake
  slump/slide/drought/drop/downturn/dip/lull/slowdown/freeze in _3 sales/orders/bookings/travel/tourism/advertising/ads/building/housing/construction/purchases/spending/traffic/footfall/deliveries/shipments
  traffic/footfall/visits _3 plung~/plunging/plummet~/declin~/dwindl~/dropp~/fall~/slump~/collaps~
  plunging/declining/falling/dwindling/plummeting/slumping/shrinking _1 traffic/footfall/visits/sales/orders/attendance/viewership/readership/circulation
  step~/stepped/walk~/walked/pull~/pulled back/away from/on/out _3 leases/lease/orders/contracts/purchases
  shrinking/contracting/stagnant/saturated market/markets ^share/shares/value/values/capitalisation/capitalization
  sit/sits/sitting/sat/stuck _1 on/with _4 boxes/cars/homes/phones/machines/goods/unsold/models/merchandise/grain/wine/steel
  footfall/traffic/occupancy/bookings _2 <fraction> of what/its/their/that _3 was/were/level/levels/peak/before
  floor/office/room/flat/shop/desk/house/unit/seat/home in <several> _3 empty/no/vacant/unlet/unsold/dark
  buy/buys/buying/bought/order/orders/ordering/take/takes hardly/barely/almost/next any/none/nothing/no/to
  excess/over supply/supplied _3 from/of/in
  too much _2 supply
  slowdown in _4 production/orders/construction/demand/spending/sales/consumption
  oversupply
  sales/deliveries/shipments/volumes _5! down/lower <percent>/<large>
  shipments/deliveries/registrations/volumes _5 were/was <large> _1 lower/down/fewer
  oversupply/glut/supply fears/worries/concerns
  reduction/reductions/cut/cuts in _1 forecasts/orders _4 customers
  reducing/cutting/slashing/trimming _3 inventories/inventory
  destocking
  nobody/few/hardly _1 wants/want/wanted/buys/buying/orders/rents _1 <goods> ^without/that/with/from/at/not/unless
  users/subscribers/customers/members/passengers _1 has/have/_ stopped/stop/ceased growing
  harder/difficult/tough/tougher to sell/shift ^holdings/stake/assets/shares/bonds
  sales/volumes/orders/trade/bookings/traffic _6! suffer~/suffering/struggl~/languish~
  bookings/reservations/sales/orders/traffic/footfall/deliveries/enrolment _5! run/runs/running/ran _1 behind/below
  with/as/and/where sales/orders/deliveries/shipments/volumes down _1 <percent>/<large>
  <decline> within/across/throughout _8 market/markets/segments/categories
`;
