/** Buyers that stay away, and what stands unsold. */
export const DEMAND_SHORTFALL = `
  <weak> _2 demand ^from
  demand _6! <weaken>
  demand is/was/remains/looks/has/may/could/might/turns/turned/will _3 <weak>/short/gone/missing/down
  slow~/weaken~/soften~/falling/fading/cooling/waning/shrinking/faltering/evaporating/slumping/crumbling/receding/dwindling/flagging/sinking/easing/stalling _1 demand
  orders/bookings/appetite/uptake/footfall/attendance/visits/registrations/subscriptions/occupancy/consumption/applications/preorders _6! <weaken>/down/below/lower/halv~/shrank/gone/still/dry
  orders/bookings/footfall/attendance/visits/registrations/deliveries/shipments _8 <fellVerb>/down/fewer/lower/below/shrank/sank/slid
  orders _8 not/never _3 climb~/grow~/growing/rise/rising/come/coming/increas~
  traffic/volume/volumes/visits/enrolment/enrollment fell/<fellVerb>/shrank/down/slip~
  demand shortfall~
  shortfall _3 demand
  collective shortfall
  lack/drop/decline/fall/slump/slowdown/dip/plunge/collapse/slide/absence/drought/weakness/softness/pullback/fatigue/shortage/want in/of _3 <demand>/buyers/customers/sales/deliveries/shipments/traffic/production/takers/tenants
  demand destruction/slump/slowdown/weakness/worries/concerns/fears/risk/cliff/softness/uncertainty/shock/problem/gap
  <worry> _5 demand
  outpace~/outpacing/outrun~/outrunning/outstrip~/exceed~/ahead/beyond _3 demand/need
  supply/capacity/output _5 outpace~/outstrip~/exceed~/outrun~/twice/double _6 demand/need~/world/market
  twice/double/triple as _4 will/can/needs/needed/buy/install/absorb
  more than _3 world/buyers/customers/anyone can/could/will/needs/wants
  ahead/in advance of _2 need/demand
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
  white elephant~
  cannot/not/fail~/hard/unable/struggle~/struggling _4 find/attract/win/sign/fill/lure/get _3 tenant/tenants/buyers/customer/customers/client/clients/taker/takers/enough
  no takers/buyers/tenants/customers
  without _2 buyers/customers/tenants/orders
  <buyers> _4 cooling/cooled/balk~/hesitate~/retreat~/defect~/desert~/delay~/defer~/vanish~/disappear~/dwindle~/leav~/shun~/thrift~/skittish/cautious/wary/strapped
  <buyers> _ cut/cutting/pull~/scale~/trading/trade~/hold~ back/down/on/off
  <buyers> _6 come/came/coming/eat/eating/ate/visit~/buy/buying/bought/spend/spending/spent/shop/shopping/order~/travel~/fly/flying/drink/drinking/dine/go/going/play~ _3 less/fewer/elsewhere
  <buyers> _5 delay~/cancel~/postpone~/rein~/put/putting/defer~/skip~/hold~/holding/shelve~ _4 orders/purchases/spending/deals/off/trips/projects/plans/upgrades
  <buyers>/people _4 hold~/holding/tighten~/clutch~/close~/closing/shut~ _3 wallets/wallet/purses/purse/belts/spending
  put/putting/puts off _3 trips/purchases/buying/travel/holidays/vacations/upgrades/projects
  tighten~ _1 belts
  fewer _3 cars/vehicles/units/deliveries/customers/visitors/phones/orders/passengers/tickets/homes/<buyers>/seats/jets
  fewer/less people/buyers/customers/orders/<buyers>
  sales/user/subscriber/revenue/order/delivery/customer/traffic/unit growth _4 <weaken>/slow ^short
  ?growth _4 slow/slowest/slower/stall~/cool~/fade~/weak/slowed/ground/sputter~/evaporat~
  slowing/slower/stagnant/stalled/sluggish _1 sales/user/subscriber/revenue/order/volume growth
  slowing growth
  ?slow~/slower/stall~/stagnant/stalled/sluggish growth
  monetization/monetisation challenge~/problem~/risk~
  order/orders cancellation~
  cancel~/axe~/scrap~ _3 order/orders/contracts/leases/subscription~/booking~
  deliveries/shipments/sales/registrations _14 fall/drop/decline/slump/slide/fallen of <large>
  sales/deliveries/shipments/sale of _6 <goods> _6! <weaken>/down/fewer/below
  <goods>/retail/unit/same/store/comparable/like sales _5! <weaken>/down/shrank
  same/comparable store/restaurant sales _4 <weaken>/down
  like for like/sales _4 <weaken>/down
  sold _3 fewer/less
  sell~/selling _2 fewer/less
  sales in _3 china/europe/america/india/japan/germany/us/states _3 <fellVerb>
  volume/volumes/traffic/footfall/visits _2 shrank/fell/drop~/decline~/slump~/contract~/down/shrink~
  adoption _3 slow~/disappoint~/lag~/stall~/falter~/slower
  sustainability of _3 demand
  demand/customers/buyers/revenue/sales _6 materialise/materialize
  demand _3 fail~ to
  fail~ to materialise/materialize
  use/usage/engagement/viewing/viewership/subscribers/users _3 <weaken>
  subscriber~/user~/customer _2 loss~/declin~/decline~/churn/exodus/losses/defection~
  lost/losing/lose/shed/shedding _4 subscribers/customers/users/clients/viewers/passengers/members ^to
  less/reduced/diminished/waning/fading/flagging/dwindling appetite/demand/interest ^rate/rates
  ?interest in _4 <weaken>
  consumer~/household~ _3 spend~ less
  consumer/household/discretionary spending/demand _4 <weaken>/down
  <weak> consumer~/household spending/demand/spend
  spending slowdown
  <buyers> _3 stay~/staying/turn~/walk~/shy~/shying/keep~ away
  <buyers> _4 tighten~/spend~/spending/spent _2 belts/less/cautiously
  appetite _5 faded/fades/fading/wane~/waned/waning/cool~/weak~/dwindle~/dried/evaporat~/lost/shrink~/shrank/limited/thin
  if/whether/unless/should <buyers>/demand/orders _6 not/slow~/fail~/weaken~/dry/disappoint~/falter~/fall
  orders from _6 slow~/dry~/dried/fall~/fell/weaken~
  demand _6 not/never _4 keep/hold/grow/come/meet/match/materialise/justify/arrive
  demand _4 lower/less/short/below/disappoint~/softer/weaker than
  sales of _4 <name> _3 <weaken>
  lose/losing/lost appetite/interest/customers/clients
  cut~/cutting/halt~/idle~/slash~/reduce~/curtail~/pause~ _3 production/output/shifts/assembly/flights _6 demand/sales/weak~/orders/slow~/inventory
  price/deep~ cuts/discount~ _6 demand/unsold/inventory/lure/clear
  slash~/cut~ _3 fees/rents/prices _6 tenant~/fill/demand/empty
  attendance/occupancy/traffic is/are/was/remains _3 below/down/lower/short/under
  fewer families/people/buyers/drivers will/would
  stand/sit/sits/stands/sitting/lie/left/standing/lying empty/unused/vacant/dark
  <capacity>/centers/centres _4 stand/sit/sits/stands/sitting/lie/left/standing/lying idle
  empty seats/rooms/offices/shelves/data/showrooms
  boom _3 falter~/fade~/fizzl~/peter~/bust/ends/cool~/unravel~
  buy~/bought fewer/less _4
  shoppers/consumers/diners/customers/buyers/households _2 hold~/holding/held/cut~/pull~ _1 back
  far/many fewer _3 than _3 planned/hoped/expected/forecast/budgeted
  orders/sales/bookings/demand/registrations/traffic _6 dry/dries/dried/drying up
  customers/shoppers/drinkers/diners/buyers/guests/travellers/travelers/visitors/passengers/patrons _2 not/never come/coming/return/returning
  run/runs/running/ran/operat~ _5 at _3 <percent> _1 of _1 capacity
  capacity utilisation/utilization _4 <fellVerb>/low/lowest/below/<percent>
  <buyers>/airlines/builders/retailers/carmakers/farmers/dealers/hospitals/governments/schools/utilities/steelmakers _3 stopped/quit/ceased/halted/paused/delayed/deferred/cancelled/canceled/balked _2 ordering/buying/orders/spending/purchases/placing
  stop~ ordering/buying
  buyers/customers/shoppers/drivers/tourists/travellers/travelers/patients/students/subscribers _2 gone/nowhere/scarce/absent/missing
  order/orders book/books/intake _3 thin~/empty/empti~/shrank/shrink~/shrunk/fell/<fellVerb>/drying
  registrations/deliveries/shipments _6! <fellVerb>/down/shrank _3 <percent>/<large>/<fraction>
  <fraction> _4 stand/stands/sit/sits/stood/sat/lie/lies _2 empty/idle/vacant/unused
  $half/mostly/largely/nearly empty
  showroom~/forecourt~/restaurants/shops/stores/hotels/malls _5 empty/deserted/quiet/closed/shuttered
  mothball~
  nobody/no one/few/hardly anyone/anybody _3 want~/buy/buying/need~/show~/came/comes/turn~ _2
  <buyers> _4 baulk~/recoil~/rebel~/revolt~/squeezed/stretched/feeling/pinch
  <buyers> _3 rein~/reining/cut~/cutting/scal~/pull~/trim~ _2 in/back _3 spending/budgets/purchases/orders/outlays/buying/plans
  rein/reins/reining/reined in _3 spending/budgets/outlays
  trad~/trade down
  miss~/missed _3 delivery/sales/subscriber/volume target~/goal~/forecast~
  waiting list~/lists _3 vanish~/shrank/gone/disappear~
  lowest _3 sales/orders/deliveries/volumes/footfall/visitors/demand
  sales/demand/orders/footfall/bookings _4 worst/weakest/lowest/slowest
  full of _4 unsold/nobody/unwanted
  lots/warehouses/yards/depots/car parks _4 full/overflow~/brimming/crammed/stuffed/packed
  take~ off _2 hands
  travellers/travelers/commuters/workers/shoppers/guests/patients/viewers/audiences _5 stay/staying/stayed/remain _3 home/away/zoom/for
  flopped/flops/flop ^sweat
  fail~ to sell/catch/attract
  lukewarm/tepid/frosty/muted/cool reception/response/debut/orders
  destock~/destocking
  clear~ _3 shelves/stock/inventory/backlog _3 discount~/cut~
  customers/buyers/clients _3 put/putting/held/holding/sitting off/back/hands
  drop/drops/slump/slide/collapse in/of _3 tourism/tourists/visitors/travel/ridership/passengers/homebuying/mortgage/borrowing
  volumes _4 <fellVerb>/down/shrank/thinner
  ai/chatbot/cloud/compute/data adoption/usage/demand _5 slow~/plateau~/stall~/disappoint~/below
  pilots/pilot/projects _6 no return/value/benefit/payoff
  cancel~/paus~/defer~/scal~/walk~ _6 leases/lease/orders/data/server/servers/campus
  <buyers>/drinkers/diners/smokers/farmers/airlines/builders/retailers/travellers/readers/viewers _6 cut/cuts/cutting/scal~/eas~/trim~/ease~ down/back
  halt~/idle~/stop~/stopped/shut/silenc~/mothball~/turn~ _3 stills/furnaces/lines/kilns/looms/presses/mills/rigs/ovens/reactors/wells/smelters _12 <buyers>/drinkers/demand/orders/sales/weak~
  order/orders/sales/bookings/demand/footfall/tourism/takings _5 wither~/withered/dwindl~/dwindle~/shrivel~/evaporat~/vanish~/ebb~/sag~/sink~/sank/crater~/collaps~/collapse~/halv~/halved/wane~
  takings/custom _2 down/fell/slack/slow/quiet
  less/lower/smaller/fewer _2 than _2 hoped/expected/feared/planned _4 demand/orders/customers/sales/visitors/users/buyers
  order/orders/intake/bookings/backlog/enquiries/inquiries/leads/sales/volumes/traffic/footfall/takings/receipts/attendance/ridership/occupancy/visits/searches _5! lower/tail~/tailed/dry~/dried/thin~/soft/softer/weak/weaker/light/slow/disappoint~/lowest/worst/weakest
  order/orders/intake/bookings/enquiries/inquiries/volumes/traffic/footfall/takings/attendance/ridership/occupancy/visits _7! <fellVerb>/down
  $unsold/unlet/emptier
  stuck/saddled/sitting/sit/sits/left/lumbered/burdened _5 unsold/unwanted/stock/inventory/inventories
  days/weeks/months/month/years of/worth _2 stock/inventory/inventories/supply/sales/output/unsold
  inventory/inventories/stockpiles _4 stand/stands/stood/at/of/equal~/cover _5 days/weeks/months
  more _6 than _3 needs/need/needed/burns/burn/use/uses/consumes/consume/absorb/absorbs/buys/buy/wants/want/sell/sells/used/requires
  awash/swimming/drowning/swamped with/in _3 oil/gas/supply/stock/chips/crude/lithium/capacity/steel/solar/panels/unsold/milk/grain/metal/goods/cars/inventory/cheap/copper/sugar/wine/supplies
  flood/wave/wall/tide/torrent of _4 supply/supplies/metal/oil/steel/chips/gas/homes/crude/barrels/panels/lithium/nickel/stock/goods/lng/capacity
  lost/lose/losing/loses _2 taste/appetite/allure/lustre/luster/cachet/novelty
  fallen/falling/fell/fall out of love/favour/favor/fashion
  shipments/volumes/deliveries/registrations _9! <fellVerb>/down/lower
  seats/rooms/tables/beds/berths/shops/offices/hotels/restaurants/cabins/planes/classrooms/stores/malls/floors/desks _5 empty/emptier/unfilled/vacant/unlet/quiet/deserted/vacanc~/vacancies/closed/shuttered
  additions/subscribers/growth/sales/subscriptions/users _4 turn~/turned/gone/went/going/go/was/were negative
  <buyers>/airlines/carmakers/builders/utilities/hospitals/lessors/chipmakers/retailers/shipowners/governments/states/cities _5 push~/pushed/delay~/defer~/cancel~/postpon~/put _4 deliveries/delivery/orders/contracts/purchases/projects
  <buyers>/airlines/carmakers/utilities/hyperscalers/builders/manufacturers/companies/firms/groups _4 trim~/cut/cuts/cutting/scal~/shelv~/scrap~/rethink~/paus~/water~ _5 plan/plans/orders/targets/budgets/ambitions/purchases
  nobody/none is/was/are/were _1 buying/spending/ordering/hiring/building
  uptake/adoption/take/reception/rollout/pickup/registrations _6 slow/slower/weak/poor/disappoint~/cool/tepid/limited/low/sluggish/patchy/glacial/underwhelm~
  vacancy/vacancies rate/rates _6 <rise>/<percent>/high/highest/record/one
  vacancies _6 <rise>/stand/stood/highest/record/one/high
  run/runs/running/ran/operat~/operate/working/work at _4 <percent>/half/quarter/third/fraction/barely/less/below _4 of _5 capacity/could/built/designed/full/potential/make/rate
  hiring/orders/business/work/spending/sales/interest/projects/contracts/deals/traffic/enquiries/trade/bookings/applications _8 dried/dry/dries/drying up
  budgets _4 frozen/cut/tight/tighter/squeezed/slashed/trimmed/shrink~/under
  shrug/yawn/indifference/silence from/by/to/_ <buyers>/audiences/critics/shoppers/buyers
  met/greeted with/by _2 shrug/yawn/indifference/silence/apathy
  no/little hurry/rush/reason/need/incentive/appetite/enthusiasm to/for _2 renew/buy/buying/order/upgrade/sign/commit/spend/trade/replace/switch/move
  take~/taking/took longer to _4 sign/commit/decide/close/buy/order/approve/pay/agree/renew
  longer/slower sales/buying/decision/decisions cycle/cycles/to
  customers/clients/buyers/companies _5 longer/slower/hesitant/reluctant/slow/cautious to/about _3 sign/commit/decide/buy/order/approve/renew/upgrade/spend/invest
  sales of _6 <goods> _10 low/lowest/weakest/<fellVerb>
  <number> year low for/in _4 sales/orders/demand/bookings
  sales/orders/demand/consumption/bookings/registrations/deliveries _6 year/month/decade low
  sold/sell~/selling/ship~/shipped/deliver~/delivered/built/made/shifted/handed _3 <percent>/<large>/third/half/quarter/fifth _2 fewer/less
  <percent>/<large>/third/quarter/half/fifth/tenth fewer <goods>/<buyers>/tractors/orders/tickets/homes/machines/visitors/guests/units/deliveries/pickups
  ticket/book/box/album/game/toy/record/magazine/hotel/restaurant/cinema/beer/wine/whisky/champagne/luxury/jewellery/jewelry/watch/boat/tractor/truck/furniture sales _6 disappoint~/<weaken>/weak/soft/down/slow
  backlog/orderbook _4 shrink~/shrank/thin~/<fellVerb>/dwindl~
  pile/piles/piling/piled up _4 port/ports/lots/docks/yards/unsold/warehouses/fields/depots
  cars/vehicles/stock/stocks/inventory/trucks/homes/goods/evs/containers _3 pile/piles/piling/piled/stack~ up
  hurt~/hurting/hit/hits/hitting/dent~/damp~/dampen~/sap~/curb~/weigh~/cool~/depress~/chok~/stifl~/deter~/crimp~ _4 sales/demand/bookings/volumes/spending/traffic/orders/appetite/consumption/footfall/travel
  consumer/consumers/shoppers/households/customers/buyers/borrowers _4 running/run/ran/tired/stretched/squeezed/exhausted/weary/fatigue/stressed/thrifty/frugal/reluctant/shaky/retreat~/bored/gloomy/anxious/skint/pessimistic
  put/puts/putting off <buyers>/buying/ordering/upgrading/replacing
  prices _8 put/putting/deter~/scar~ _1 off/away _2 <buyers>
  <buyers>/drinkers/diners/smokers/readers/viewers/advertisers/tourists/guests/passengers/farmers _5 stay~/staying/turn~/turning/walk~/keep~/kept/drift~/shift~ _3 away/home/backs/back/elsewhere
  <buyers>/drinkers/diners/advertisers/clients/tourists/farmers/grocers/wholesalers _2 buying/ordering/spending/taking/buy/order/spend/take/bought/ordered/spent/took _2 less/fewer/smaller
  grocers/retailers/supermarkets/shops/stores _5 less/little room/space/shelf/stock
  weak/weaker/soft/softer/slack/sluggish/thin/thinner/muted/slow/slower/tepid/dull/patchy/poor/anaemic/lacklustre/subdued/fragile sales/orders/bookings/volumes/traffic/footfall/consumption/uptake/appetite/interest/trade/spending/market/markets/consumer/season
  homes/home/house/houses/property prices _5 <fellVerb>/down/lower
  sales/revenue/turnover/takings _6! shrunk/shrank/shrink~/contract~/dwindl~/dwindle/withered
  pessimis~/gloom/gloomy about/over _3 demand/sales/orders
  demand _8 cover/justify/support/absorb/sustain/match
  surplus of/in _8 year/oil/gas/crude/chips/steel/lithium/nickel/copper/supply/market/barrels/tonnes/million
  <number>/million/<large>/record/huge/large/growing/widening/looming/big surplus
  overhang of _3 stock/inventory/supply/homes/oil/space
  idle/idled/idling/unused/spare/surplus/underused/underutilised/underutilized/redundant capacity/plant/plants/factory/factories/servers/ships/tankers/rigs/fabs/lines/machines/mines
  if/whether/unless/should/once _8 boom/demand/orders/spending/appetite/adoption/enthusiasm _6 peter~/fade~/cool~/ends/end/fizzl~/ebb~/wane~/slow~/stall~/falter~/runs/dry/dries
  boom peters/petered/fizzles/fades/ends/falters/stalls/sours
  peter/peters/petered/petering out
  drop/dropped/cancel~/lapse~ _2 cover/coverage/insurance/subscription~/membership~/policies
  clients/customers/buyers/<name> _3 send~/sending/order~/ordering/buy~/buying/place/placing _4 fewer/less/smaller
  slowdown/downturn/slump/weakness/softness/lull/pullback/retreat/drop/decline in _6 demand/spending/orders/sales/housing/construction/travel/advertising/consumption/freight/trade/tourism/shopping/bookings/ev/evs/adoption
  freight/housing/property/luxury/advertising/ad/chip/memory/car/auto/pc/smartphone/farm/steel/construction/tourism/truck/trucking slump/downturn/recession/slowdown/bust/glut/weakness
  tear~/tore/torn/cancel~/cancelled/canceled/scrap~/scrapped/axe~/rip~/walk~/lost/lose/loses/losing up/from/_ _8 contract/order/orders
  sales/deliveries/registrations/bookings/orders in _3 <name>/january/february/march/april/may/june/july/august/september/october/november/december _5 <fellVerb>/down/lower/halved/halv~
  people/households/<buyers>/homeowners/companies/families _6 put/putting/puts off
  less/fewer on _4 television/print/papers/luxuries/clothes/travel/dining/newspapers/tv
  customers/buyers/clients/users/students/readers/viewers/patients/drivers _4 ask/use/turn/turned/turning/go/went/prefer/using/asking _6 instead/elsewhere
  turned/turning/turn/went/drifted/going/gone back to _2 petrol/gas/diesel/combustion/basics/cash
  send/sends/sending/sent it/them/<name> fewer/less
  imports/purchases/orders/consumption of/_ _8! <hardFall>/slid/sank/shrank/dried
  iphone/handset/phone/car/vehicle/chip/tablet/game/console/drug/cement/steel/home/ticket/beer sales/deliveries/shipments _3 miss~/missed/disappoint~/short/below
  interest/appetite/enthusiasm/demand for/in _4 wane~/waning/waned/fade~/fading/ebb~/cool~/dwindl~/dried/limited/weak/thin/lukewarm/evaporat~
  tourism/travel/retail/housing/construction/manufacturing/advertising/spending/trade _4 hurt/hit/battered/dented/suffer~/suffering by/from/as/_
  not/never/hardly/barely/longer need/needed/want/wanted/require/required _6 capacity/space/chips/plant/plants/ships
  want/wants/wanted/prefer~/preferred/favour/favor/buy/buying/chose/choose _3 home/local/domestic/cheaper/chinese brands/brand/grown/makes/cars/models/goods
  sales/volumes/orders/bookings/footfall/visits went/gone/go/goes/going down
  eat~/dine/dining/shop/shopping/travel/travelling/fly/flying/drive/driving/drink/drinking _1 out/abroad/_ less
  shut/shuts/close/closed/closing _2 doors for good
  housing/home/building starts/permits _7 fewest/low/lowest/<fellVerb>/down
  stock/stocks/stocking/order/orders/buy/buys less/fewer of
  prices of _2 homes/houses/flats/apartments/offices _6 <fellVerb>/off/below/down/lower
  households/subscribers/users/members/pupils/tenants _3 leave/left/leaving/quit/departed/lost
  tenant/tenants/customer/client/clients _6 walked/walks/pulled/withdrew/withdrawn/backed away/out/back/_
  construction/homebuilding/housebuilding/building _2 <fellVerb>/down/weak
  same/comparable/store/stores/shop/shops/restaurants open _8 <fellVerb>/down
  <buyers>/people _5 unwilling/reluctant/hesitant/less/slower willing/to _2 spend/buy/borrow/travel/upgrade/shop/splurge/commit/order
  <buyers>/groups/population/consumer/household/incomes/customer _16 reduc~/reduce~/cut/cuts/cutting/lower~/trim~/curb~/slash~ _2 spending/purchases/outlays ^cuts
  housing/property/estate/homebuilding/condo/office _2 market/industry/sector/sales _4 cool~/slow~/soft~/soften~/slump~/weaken~/stagnat~
  downturn/slump/slowdown/drop/decline/fall/weakness/pullback/retreat/softness in _4 spending/consumption/consumer/shopping/discretionary/retail/advertising
  consumer/retail/housing/property/auto/pc/smartphone/advertising/chip/ev/semiconductor/freight/luxury/memory/handset downturn/slowdown/slump/recession/malaise/weakness/softness
  <buyers>/clients/<name> cut/cuts/cutting/pull/pulled/pulling/pulls/scal~ back ^on/to _3 _0
  <buyers>/consumer/consumers/shopper _3 pulled/pull/pulling/pulls back
  fall~/fell/fallen/drop~/dropped off _1 cliff
  hurt~/hurting/hit/hits/dent~/denting/crimp~/weigh~/damp~/dampen~/curb~/curbs _2 retail/consumer/vehicle/car/home/store/customer sales/spending/demand/traffic
  demand outlook/prospects/growth _3 <weaken>/weak/weaker/cloud~/dim~/darken~
  demand/sales prospects/outlook _3 cloud~/dim~/darken~/weak~/uncertain/bleak
  cast~ _2 cloud/shadow/pall on/over _4 demand/sales
  production/supply/output _4 exceed~/outpac~/outpace~/outstrip~ _2 consumption/demand/use/needs
  ?sales _3 <fellVerb>
  ?<percent>/<large> fewer
  worst for sales
  weak/weaker/poor/sluggish/soft/slow/slumping/slower/disappointing _1 retail/store/festive/holiday/christmas/high sales/spending/trading/trade
  demand trough/lull/slide/collapse/pullback/drought/hole
  overstock~/overstocked
  forc~/forced to compete _4 prices/price/lower
  inventory/inventories glut/gluts/overhang/build/buildup/correction
  murky/uncertain/cloudy/gloomy/bleak/weak/weaker _2 outlook for _3 demand/sales/travel/orders
  drain~/sap~/sapped/crush~/kill~/stifl~ _3 demand
  <buyers>/people _5 less willing/keen/inclined to
  illusion/mirage/appearance of _2 demand
  <wants>/interest _8 come/came/coming in/out _4 under/below/short/light/lighter/thin/thinner/soft/softer/weak/weaker/lower/less
  <wants> _6 been/is/was/were/be/remain~/stay~/prov~/look/looks/looked _2 under/light/lighter/thin/thinner/softer/weaker/disappointing/patchy/scarce/sparse/anaemic/limp/lacklustre/lackluster
  interest from/among/in _8 been/is/was/were/remain~ _2 thin/thinner/weak/weaker/tepid/cool/cooler/lukewarm/patchy/muted
  few/fewer/hardly/hardly/one of/any/in _6 end/ends/ended/turn/turns/convert~/lead/leads/result~ _1 in/into/to/with _2 signature/sale/sales/order/orders/purchase/purchases/contract/contracts
  nobody/no/few/hardly one/anyone/people/_ has/have/had/is/are/wants/wanted/were _1 ordered/bought/wanted/buying/ordering/needs/taken/wants
  warehouses/warehouse/lots/yards/depots/sheds/forecourts/showrooms/stores/shops _5 stuffed/crammed/overflow~/bulging/brimming/piled/clogged/groan~
  run/runs/running/ran/operat~/work~/working at _4 <fraction>/<percent>/<large> _1 of _4 could/can/capacity/potential/full/speed/rate/normal
  slow~/slowed/dried/dry/dries/drying/reduced/fell/down/shrank/dwindl~/thinned to _1 trickle
  <buyers>/schools/hospitals/clients/advertisers dropped/dropping/ditch~/abandon~/cancel~/shelv~ _3 software/service/services/subscription/subscriptions/contract/contracts/product/products/licence/licences/license/licenses/orders
  consumption/sales/shipments/use/usage/purchases of _3 <goods>/diesel/petrol/gasoline/coal/steel/cement/oil/gas/meat/milk/wine/beer/cigarettes/paper _6! <fellVerb>/down/lower
  nights/trips/visits/rides/journeys/bookings/reservations/renewals _6 under/below/down/fewer/lower/light/short
  sit/sits/sitting/sat on _2 stock/inventory/inventories/unsold/stockpiles/unused
  hold/holds/holding/held back _3 orders/wafers/purchases/buying/spending
  trim~/trimmed/cut/cuts/cutting/pull~/drop~/axe~/remov~ _3 seats/flights/capacity/routes/shifts/sailings/frequencies _10 light/demand/bookings/reservations/weak/soft/slow/fewer/thin
  tickets/seats/tables/rooms/berths/flats/cars/homes/houses _4 go/goes/went/gone/going/sat/sit/sits/remain/left/stand/stood unsold/empty/begging/untaken/unfilled
  one in <several> seats/rooms/flats/shops/offices/homes/desks _3 empty/unsold/vacant/dark
  putting/put/puts off _2 new/big/buying/replacing/upgrading
  yards/factories/plants/mills/shops/workshops _4 quiet/idle/idling/half/short of/on/empty/time/work/orders
  short time working/shifts
  short of work/orders/customers/buyers/tenants/passengers/students
  off/below list/sticker price/prices
  discount~/thousands/incentives/rebates/freebies/bargains/cut/cuts/cutting/slash~ _6 to shift/clear/move/tempt/lure/entice _6 cars/models/stock/inventory/buyers/shoppers/homes/customers/vehicles/machines/units
  linger~/languish~/gather~/gathering _3 forecourts/lots/shelves/dust/showrooms/warehouses
  vacancy _8 <rise>/<fraction>/record/highest
  short/shy of its/their/the _2 sales/delivery/subscriber/user/shipment _1 goal/target/plan/aim/_
  nobody/no/few/little/hardly/not _5 hurry/rush/appetite/reason/eager/keen/inclination to _1 upgrade/buy/spend/renew/order/replace
  ships/trains/planes/lorries/trucks/vessels/trams/stands/stadiums/cinemas/theatres/malls/buses/classrooms _6 half/mostly/nearly/largely empty
  pull~/pulled/draw~/drew/reining/rein~ in _2 horns/spending/budgets/purses
  budgets/budget _4 frozen/freeze/froze/slashed/trimmed/squeezed/shrink~/shrank/cut ^deficit/office
  buyers/customers/clients/consumers/shoppers/advertisers/travellers/travelers/tourists/patients/diners/drinkers/gamers/drivers/subscribers _6 <fellVerb>/thin/scarce/fewer/dwindling/elusive/reluctant/hesitant/unmoved/unconvinced/lukewarm
  growth in _3 users/subscribers/customers/orders/sales/bookings/deliveries/volumes/visitors _4 <weaken>/slowest/weakest
  lowest/weakest/slowest/worst/smallest _5 sales/demand/orders/deliveries/bookings/volumes/attendance/visitors/traffic/registrations/uptake
  slump/slide/drought/drop/downturn/dip/lull/slowdown/freeze in _3 sales/orders/bookings/travel/tourism/advertising/ads/building/housing/construction/purchases/spending/traffic/footfall/deliveries/shipments
  traffic/footfall/visits _3 plung~/plunging/plummet~/declin~/dwindl~/dropp~/fall~/slump~/collaps~
  plunging/declining/falling/dwindling/plummeting/slumping/shrinking _1 traffic/footfall/visits/sales/orders/attendance/viewership/readership/circulation
  ?shift~/shifts/change/changes/changing in _2 consumer/shopper/shopping/customer _3 habits/preferences/tastes
  boycott/boycotts/boycotted of/by/against _4 goods/products/brand/brands/cars/stores/company
  boycott/boycotts _8 sales/goods/products/shoppers/consumers/customers
  step~/stepped/walk~/walked/pull~/pulled back/away from/on/out _3 leases/lease/orders/contracts/purchases
  shrinking/contracting/stagnant/saturated market/markets
  sit/sits/sitting/sat/stuck _1 on/with _4 boxes/cars/homes/phones/machines/goods/unsold/models/merchandise/grain/wine/steel
  boarded up
  footfall/traffic/occupancy/bookings _2 <fraction> of what/its/their/that _3 was/were/level/levels/peak/before
  thirst/taste/craving/hunger/enthusiasm/fervour/fervor for _4 <weaken>/shrank/waning
  no tenant/tenants/taker/takers/buyers ^protection
  floor/office/room/flat/shop/desk/house/unit/seat/home in <several> _3 empty/no/vacant/unlet/unsold/dark
  buy/buys/buying/bought/order/orders/ordering/take/takes hardly/barely/almost/next any/none/nothing/no/to
  excess/over/too supply/supplied/much _3 from/of/in/supply
  slowdown in _4 production/orders/construction/demand/spending/sales/consumption
  oversupply
  constrained/crimped/pent/restrained demand
  consumer/shopper/household confidence/sentiment _4 fragile/subdued/suppressed/depressed/muted/shaky/brittle
  challenging/difficult/tough/harsh/sluggish/weak _1 retail/consumer/trading/spending/demand/sales environment/backdrop/market/conditions
  volume/volumes of _3 goods/sold _4 <fellVerb>/down
  <percent>/<large> drop/fall/decline/slump in _3 sales
  sales _8 declined/dropped/plummeted/slumped/tumbled <percent>/<large>
  end/final market/markets weakness/softness
  weakness in _4 market/segment/demand/sales
  decelerating/slowing/weakening/cooling _1 sales/demand/spending environment/trend/trends/momentum/growth
  broad/broader/sign/signs/evidence of/_ _2 weakness in
  underwhelming/lukewarm/tepid/cool _3 response/reception/uptake
  response/reception/reaction _12 underwhelming/lukewarm/tepid/muted
  counting/count every/each penny/cent
  sales/deliveries/shipments/volumes _5! down/lower <percent>/<large>
  shipments/deliveries/registrations/volumes _5 were/was <large> _1 lower/down/fewer
  cut/cuts/lowered/lowers/revised/revise _2 their/its/the/down _3 demand forecasts/forecast/outlook/estimates
  oversupply/glut/supply fears/worries/concerns
  rising/surging/record _2 output/production _8 weigh~/pressur~/pull~ _4 prices/market
  weighing/weigh/weighed on _2 prices/market _12 output/production _4 <rise>
  drop/fall/decline/slump in _4 imports/consumption
  import~ _6 <large> drop/fall/decline
  weak quarter _8 subscribers/users/customers/sales
  pc/car/phone/housing/domestic/chip/advertising market weakened/softened/slowed/deteriorated/slumped
  health of _3 market ^and
  disappointing/lower/falling/declining/poor sales in/across
  erode/eroding/erodes demand
  reduction/reductions/cut/cuts in _1 forecasts/orders _4 customers
  consumer confidence _3 weakened/weakening/fell/fallen/slumped/dropped/low/dented/fragile
  challenging/tough/difficult trading conditions/environment/period/backdrop
`;
