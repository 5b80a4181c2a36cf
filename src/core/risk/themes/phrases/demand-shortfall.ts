/** Buyers that stay away, and what stands unsold. */
export const DEMAND_SHORTFALL = `
  <weak> _2 demand ^from
  demand _6! <weaken>
  demand is/was/remains/looks/has/may/could/might/turns/turned/will _3 <weak>/short/gone/missing/down
  <weaken> _1 demand
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
  more than _3 market/world/buyers/customers/anyone can/could/will/needs/wants
  ahead/in advance of _2 need/demand
  over supply/capacity/build/production/supplied
  oversupply/oversupplied/overcapacity/overproduction/glut/gluts
  <capacity> overhang
  ?surplus
  <capacity>/cars/homes/offices/rooms/seats/shelves/shops/centers/centres/showrooms/stores _6 empty/idle/unused/vacant/unsold/unlet/unneeded/unfilled
  excess/idle/unused/spare/surplus/empty/unsold/vacant/unwanted capacity/inventory/inventories/supply/stock/stocks/space/servers/halls/offices/rooms/seats/shops/shelves/stores/showrooms/hotels
  unsold/unwanted <goods>/goods
  inventory/inventories/stockpiles _3 pile~/rise/rose/rising/up/higher/grew/grow/growing/climb~/jump~/surge~/build~/swell~/bloat~/glut/unsold/accumulat~
  pile~/piling/stack~/build~ up _4 dealers/dealer/lots/warehouses/forecourts/shelves/stores/ports
  stranded asset~/assets/capacity/data/investment~/centers/centres
  white elephant~
  cannot/not/fail~/hard/unable/struggle~/struggling _4 find/attract/win/sign/fill/lure/get _3 tenant/tenants/buyer/buyers/customer/customers/client/clients/taker/takers/enough
  no takers/buyers/tenants/customers
  without _2 buyers/customers/tenants/orders
  <buyers> _4 cool~/balk~/hesitate~/retreat~/defect~/desert~/delay~/defer~/vanish~/disappear~/dwindle~/leav~/shun~/thrift~/skittish/cautious/wary/strapped
  <buyers> _ cut/cutting/pull~/scale~/trading/trade~/hold~ back/down/on/off
  <buyers> _6 come/came/coming/eat/eating/ate/visit~/buy/buying/bought/spend/spending/spent/shop/shopping/order~/travel~/fly/flying/drink/drinking/dine/go/going/play~ _3 less/fewer/elsewhere
  <buyers> _5 delay~/cancel~/postpone~/rein~/put/putting/defer~/skip~/hold~/holding/shelve~ _4 orders/purchases/spending/deals/off/trips/projects/plans/upgrades
  <buyers>/people _4 hold~/holding/tighten~/clutch~/close~/closing/shut~ _3 wallets/wallet/purses/purse/belts/spending
  put/putting/puts off _3 trips/purchases/buying/travel/holidays/vacations/upgrades/projects
  tighten~ _1 belts
  fewer _3 cars/vehicles/units/deliveries/customers/visitors/phones/orders/passengers/tickets/homes/<buyers>/seats/jets
  fewer/less people/buyers/customers/orders/<buyers>
  sales/user/subscriber/revenue/order/delivery/customer/traffic/unit growth _4 <weaken>/slow
  ?growth _4 slow/slowest/slower/stall~/cool~/fade~/weak/slowed/ground/sputter~/evaporat~
  slowing/slower/stagnant/stalled/sluggish _1 sales/user/subscriber/revenue/order/volume growth
  slowing growth
  ?slow~/slower/stall~/stagnant/stalled/sluggish growth
  monetization/monetisation challenge~/problem~/risk~
  order/orders cancellation~
  cancel~/axe~/scrap~ _3 order/orders/contracts/leases/subscription~/booking~
  deliveries/shipments/sales/registrations _14! fall/drop/decline/slump/slide/fallen of <large>
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
  lose/losing/lost appetite/interest/customers/clients/steam/momentum
  cut~/cutting/halt~/idle~/slash~/reduce~/curtail~/pause~ _3 production/output/shifts/assembly/flights _6 demand/sales/weak~/orders/slow~/inventory
  price/deep~ cuts/discount~ _6 demand/unsold/inventory/lure/clear
  slash~/cut~ _3 fees/rents/prices _6 tenant~/fill/demand/empty
  attendance/occupancy/traffic is/are/was/remains _3 below/down/lower/short/under
  fewer families/people/buyers/drivers will/would
  stand/sit/sits/stands/sitting/lie/left/standing/lying empty/idle/unused/vacant/dark
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
  shutter~/clos~/close/mothball~/idl~/idle~ _5 plant/plants/factory/factories/mill/mills/stores/shops/restaurants/mine/smelter~ _8 demand/orders/sales/weak~/buyers
  mothball~
  nobody/no one/few/hardly anyone/anybody _3 want~/buy/buying/need~/show~/came/comes/turn~ _2
  <buyers> _4 baulk~/recoil~/rebel~/revolt~/squeezed/stretched/feeling/pinch
  <buyers> _3 rein~/reining/cut~/cutting/scal~/pull~/trim~ _2 in/back _2
  rein/reins/reining/reined in _3 spending/budgets/outlays
  trad~/trade down
  miss~/missed _3 delivery/sales/subscriber/volume target~/goal~/forecast~
  waiting list~/lists _3 vanish~/shrank/gone/short~/disappear~
  lowest _3 sales/orders/deliveries/volumes/footfall/visitors/demand
  sales/demand/orders/footfall/bookings _4 worst/weakest/lowest/slowest
  full of _4 unsold/nobody/unwanted
  lots/warehouses/yards/depots/car parks _4 full/overflow~/brimming/crammed/stuffed/packed
  nobody/no one will/would/wants/wanted _3 take/buy/have/pay
  take~ off _2 hands
  travellers/travelers/commuters/workers/shoppers/guests/patients/viewers/audiences _5 stay/staying/stayed/remain _3 home/away/zoom/for
  flop~/flopped
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
  takings/custom/trade _2 down/fell/slack/slow/quiet
  less/lower/smaller/fewer _2 than _2 hoped/expected/feared/planned _4 demand/orders/customers/sales/visitors/users/buyers
`;
