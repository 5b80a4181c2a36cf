/** Buyers who hold back. */
export const DEMAND_SHORTFALL = `
  <weak> _2 demand ^from
  demand _6! <weaken>
  demand is/was/remains/remained/looks/has/may/could/might/turns/turned/will/stays/stayed _3 <weak>/short/gone/missing/down
  demand for/from/in/at/across _4! is/was/remains/remained/looks/looked/stays/stayed/turned _2 <weak>
  slow~/weaken~/soften~/falling/fading/cooling/waning/shrinking/faltering/evaporating/slumping/crumbling/receding/dwindling/flagging/sinking/easing/stalling _1 demand
  demand shortfall~
  shortfall _3 demand
  collective shortfall
  demand destruction/slump/slowdown/weakness/worries/concerns/fears/risk/cliff/softness/uncertainty/shock/problem/gap
  <worry> _5 demand
  outpace~/outpacing/outrun~/outrunning/outstrip~/exceed~/ahead/beyond _3 demand/need
  twice/double/triple as _4 will/can/needs/needed/buy/install/absorb
  more than _3 world/buyers/customers/anyone can/could/will/needs/wants
  ahead/in advance of _2 need/demand
  white elephant~
  cannot/not/fail~/hard/unable/struggle~/struggling _4 find/attract/win/sign/fill/lure/get _3 tenant/tenants/buyers/customer/customers/client/clients/taker/takers/enough
  no takers/buyers/tenants/customers
  <buyers> _4 cooling/cooled/balk~/hesitate~/retreat~/defect~/desert~/delay~/defer~/vanish~/disappear~/dwindle~/leav~/shun~/thrift~/skittish/cautious/wary/strapped
  <buyers> _ cut/cutting/pull~/scale~/trading/trade~/hold~ back/down/on/off
  <buyers>/people _4 hold~/holding/tighten~/clutch~/close~/closing/shut~ _3 wallets/wallet/purses/purse/belts/spending
  put/putting/puts off _3 trips/purchases/buying/travel/holidays/vacations/upgrades/projects
  tighten~ _1 belts
  ?growth _4 slow/slowest/slower/stall~/cool~/fade~/weak/slowed/ground/sputter~/evaporat~
  slowing growth
  ?slow~/slower/stall~/stagnant/stalled/sluggish growth
  monetization/monetisation challenge~/problem~/risk~
  <goods>/retail/unit/same/store/comparable/like sales _5! <weaken>/down/shrank
  same/comparable store/restaurant sales _4 <weaken>/down
  like for like/sales _4 <weaken>/down
  sold _3 fewer/less
  sell~/selling _2 fewer/less
  sales in _3 china/europe/america/india/japan/germany/us/states _3 <fellVerb>
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
  demand _6 not/never _4 keep/hold/grow/come/meet/match/materialise/justify/arrive
  demand _4 lower/less/short/below/disappoint~/softer/weaker than
  sales of _4 <name> _3 <weaken>
  lose/losing/lost appetite/interest/customers/clients
  fewer families/people/buyers/drivers will/would
  boom _3 falter~/fade~/fizzl~/peter~/bust/ends/cool~/unravel~
  buy~/bought fewer/less _4
  shoppers/consumers/diners/customers/buyers/households _2 hold~/holding/held/cut~/pull~ _1 back
  far/many fewer _3 than _3 planned/hoped/expected/forecast/budgeted
  customers/shoppers/drinkers/diners/buyers/guests/travellers/travelers/visitors/passengers/patrons _2 not/never come/coming/return/returning
  buyers/customers/shoppers/drivers/tourists/travellers/travelers/patients/students/subscribers _2 gone/nowhere/scarce/absent/missing
  mothball~
  nobody/no one/few/hardly anyone/anybody _3 want~/buy/buying/need~/show~/came/comes/turn~ _2
  <buyers> _4 baulk~/recoil~/rebel~/revolt~/squeezed/stretched/pinch
  rein/reins/reining/reined in _3 spending/budgets/outlays
  trade~/trade down ^<percent>/<large>/<number>/<money>/to/at/about/nearly/more
  waiting list~/lists _3 vanish~/shrank/gone/disappear~
  take~ off _2 hands
  travellers/travelers/commuters/workers/shoppers/guests/patients/viewers/audiences _5 stay/staying/stayed/remain _3 home/away/zoom/for
  flopped/flops/flop ^sweat
  fail~ to sell/attract
  fail~ to catch on/fire
  customers/buyers/clients _3 put/putting/held/holding/sitting off/back/hands
  drop/drops/slump/slide/collapse in/of _3 tourism/tourists/visitors/travel/ridership/passengers/homebuying/mortgage/borrowing
  volumes _4 <fellVerb>/down/shrank/thinner
  ai/chatbot/cloud/compute/data adoption/usage/demand _5 slow~/plateau~/stall~/disappoint~/below
  pilots/pilot/projects _6 no return/value/benefit/payoff
  <buyers>/drinkers/diners/smokers/farmers/airlines/builders/retailers/travellers/readers/viewers _6 cut/cuts/cutting/scale~/eas~/trim~/ease~ down/back
  takings/custom _2 down/fell/slack/slow/quiet
  $more ^than _6 than _3 needs/need/needed/burns/burn/use/uses/consumes/consume/absorb/absorbs/buys/buy/wants/want/sell/sells/used/requires
  $more than it/they/we/anyone/the/its/their _3 needs/need/needed/burns/burn/use/uses/consumes/consume/absorb/absorbs/buys/buy/wants/want/sell/sells/used/requires
  lost/lose/losing/loses _2 taste/appetite/allure/lustre/luster/cachet/novelty
  fallen/falling/fell/fall out of love/favour/favor/fashion
  additions/subscribers/growth/sales/subscriptions/users _4 turn~/turned/gone/went/going/go/was/were negative
  uptake/adoption/take/reception/rollout/pickup/registrations _6 slow/slower/weak/poor/disappoint~/cool/tepid/limited/low/sluggish/patchy/glacial/underwhelm~
  budgets _4 frozen/cut/tight/tighter/squeezed/slashed/trimmed/shrink~/under
  shrug/yawn/indifference/silence from/by/to/_ <buyers>/audiences/critics/shoppers/buyers
  met/greeted with/by _2 shrug/yawn/indifference/silence/apathy
  longer/slower sales/buying/decision/decisions cycle/cycles/to
  sales of _6 <goods> _10 low/lowest/weakest/<fellVerb>
  consumer/consumers/shoppers/households/customers/buyers _4 running/run/ran/tired/stretched/squeezed/exhausted/weary/fatigue/stressed/thrifty/frugal/reluctant/shaky/retreat~/bored/gloomy/anxious/skint/pessimistic
  prices _8 put/putting/deter~/scar~ _1 off/away _2 <buyers>
  <buyers>/drinkers/diners/smokers/readers/viewers/advertisers/tourists/guests/passengers/farmers _5 stay~/staying/turn~/turning/walk~/keep~/kept/drift~/shift~ _3 away/home/backs/back/elsewhere
  homes/home/house/houses/property prices _5 <fellVerb>/down/lower
  demand _8 cover/justify/support/absorb/sustain/match
  boom peters/petered/fizzles/fades/ends/falters/stalls/sours
  peter/peters/petered/petering out
  drop/dropped/cancel~/lapse~ _2 cover/coverage/insurance/subscription~/membership~/policies
  people/households/<buyers>/homeowners/companies/families _6 put/putting/puts off
  less/fewer on _4 television/print/papers/luxuries/clothes/travel/dining/newspapers/tv
  customers/buyers/clients/users/students/readers/viewers/patients/drivers _4 ask/use/turn/turned/turning/go/went/prefer/using/asking _6 instead/elsewhere
  turned/turning/turn/went/drifted/going/gone back to _2 petrol/gas/diesel/combustion/basics/cash
  send/sends/sending/sent it/them/<name> fewer/less
  interest/appetite/enthusiasm/demand for/in _4 wane~/waning/waned/fade~/fading/ebb~/cool~/dwindl~/dried/limited/weak/thin/lukewarm/evaporat~
  tourism/travel/retail/housing/construction/manufacturing/advertising/spending/trade _4 hurt/hit/battered/dented/suffer~/suffering by/from/as/_
  want/wants/wanted/prefer~/preferred/favour/favor/buy/buying/chose/choose _3 home/local/domestic/cheaper/chinese brands/brand/grown/makes/cars/models/goods
  eat~/dine/dining/shop/shopping/travel/travelling/fly/flying/drive/driving/drink/drinking _1 out/abroad/_ less
  shut/shuts/close/closed/closing _2 doors for good
  housing/home/building starts/permits _7 fewest/low/lowest/<fellVerb>/down
  prices of _2 homes/houses/flats/apartments/offices _6 <fellVerb>/off/below/down/lower
  households/subscribers/users/members/pupils/tenants _3 leave/left/leaving/quit/departed/lost
  tenant/tenants/customer/client/clients _6 walked/walks/pulled/withdrew/withdrawn/backed away/out/back/_
  construction/homebuilding/housebuilding/building _2 <fellVerb>/down/weak
  same/comparable/store/stores/shop/shops/restaurants open _8 <fellVerb>/down
  <buyers>/groups/population/consumer/household/incomes/customer _16 reduc~/reduce~/cut/cuts/cutting/lower~/trim~/curb~/slash~ _2 spending/purchases/outlays ^cuts
  housing/property/estate/homebuilding/condo/office _2 market/industry/sector/sales _4 cool~/slow~/soft~/soften~/slump~/weaken~/stagnat~
  downturn/slump/slowdown/drop/decline/fall/weakness/pullback/retreat/softness in _4 spending/consumption/consumer/shopping/discretionary/retail/advertising
  consumer/retail/housing/property/auto/pc/smartphone/advertising/chip/ev/semiconductor/freight/luxury/memory/handset downturn/slowdown/slump/recession/malaise/weakness/softness
  <buyers>/clients/<name> cut/cuts/cutting/pull/pulled/pulling/pulls/scale~ back ^on/to _3 _0
  <buyers>/consumer/consumers/shopper _3 pulled/pull/pulling/pulls back
  fall~/fell/fallen/drop~/dropped off _1 cliff
  demand outlook/prospects/growth _3 <weaken>/weak/weaker/cloud~/dim~/darken~
  demand/sales prospects/outlook _3 cloud~/dim~/darken~/weak~/uncertain/bleak
  cast~ _2 cloud/shadow/pall on/over _4 demand/sales
  production/supply/output _4 exceed~/outpac~/outpace~/outstrip~ _2 consumption/demand/use/needs
  ?sales _3 <fellVerb>
  ?<percent>/<large> fewer
  worst for sales
  weak/weaker/poor/sluggish/soft/slow/slumping/slower/disappointing _1 retail/store/festive/holiday/christmas/high sales/spending/trading/trade
  demand trough/lull/slide/collapse/pullback/drought/hole
  forc~/forced to compete _4 prices/price/lower
  drain~/sap~/sapped/crush~/kill~/stifl~ _3 demand
  <buyers>/people _5 less willing/keen/inclined to
  illusion/mirage/appearance of _2 demand
  <wants>/interest _8 come/came/coming in/out _4 under/below/short/light/lighter/thin/thinner/soft/softer/weak/weaker/lower/less
  <wants> _6 been/is/was/were/be/remain~/stay~/prov~/look/looks/looked _2 under/light/lighter/thin/thinner/softer/weaker/disappointing/patchy/scarce/sparse/anaemic/limp/lacklustre/lackluster
  interest from/among/in _8 been/is/was/were/remain~ _2 thin/thinner/weak/weaker/tepid/cool/cooler/lukewarm/patchy/muted
  slow~/slowed/dried/dry/dries/drying/reduced/fell/down/shrank/dwindl~/thinned to _1 trickle
  putting/put/puts off _2 new/big/buying/replacing/upgrading
  short time working/shifts
  off/below list/sticker price/prices
  pull~/pulled/draw~/drew/reining/rein~ in _2 horns/spending/budgets/purses
  budgets/budget _4 frozen/freeze/froze/slashed/trimmed/squeezed/shrink~/shrank/cut ^deficit/office
  buyers/customers/clients/consumers/shoppers/advertisers/travellers/travelers/tourists/patients/diners/drinkers/gamers/drivers/subscribers _6 <fellVerb>/thin/scarce/fewer/dwindling/elusive/reluctant/hesitant/unmoved/unconvinced/lukewarm
  ?shift~/shifts/change/changes/changing in _2 consumer/shopper/shopping/customer _3 habits/preferences/tastes
  boycott/boycotts/boycotted of/by/against _4 goods/products/brand/brands/cars/stores/company
  boycott/boycotts _8 sales/goods/products/shoppers/consumers/customers
  boarded up
  thirst/taste/craving/hunger/enthusiasm/fervour/fervor for _4 <weaken>/shrank/waning
  no tenant/tenants/taker/takers/buyers ^protection
  constrained/crimped/pent/restrained demand
  consumer/shopper/household confidence/sentiment _4 fragile/subdued/suppressed/depressed/muted/shaky/brittle
  challenging/difficult/tough/harsh/sluggish/weak _1 retail/consumer/trading/spending/demand/sales environment/backdrop/market/conditions
  volume/volumes of _3 goods/sold _4 <fellVerb>/down
  <percent>/<large> drop/fall/decline/slump in _3 sales
  sales _8 declined/dropped/plummeted/slumped/tumbled <percent>/<large>
  end/final market/markets weakness/softness
  weakness in _4 market/segment/demand/sales ^currencies/currency/prices
  decelerating/slowing/weakening/cooling _1 sales/demand/spending environment/trend/trends/momentum/growth
  broad/broader/sign/signs/evidence of/_ _2 weakness in
  underwhelming/lukewarm/tepid/cool _3 response/reception/uptake
  response/reception/reaction _12 underwhelming/lukewarm/tepid/muted
  counting/count every/each penny/cent
  cut/cuts/lowered/lowers/revised/revise _2 their/its/the/down _3 demand forecasts/forecast/outlook/estimates
  rising/surging/record _2 output/production _8 weigh~/pressur~/pull~ _4 prices/market
  weighing/weigh/weighed on _2 prices/market _12 output/production _4 <rise>
  drop/fall/decline/slump in _4 imports/consumption
  import~ _6 <large> drop/fall/decline
  weak quarter _8 subscribers/users/customers/sales
  pc/car/phone/housing/domestic/chip/advertising market weakened/softened/slowed/deteriorated/slumped
  health of _3 market ^and
  disappointing/lower/falling/declining/poor sales in/across
  erode/eroding/erodes demand
  consumer confidence _3 weakened/weakening/fell/fallen/slumped/dropped/low/dented/fragile
  challenging/tough/difficult trading conditions/environment/period/backdrop
  lower/declining/falling/reduced volumes in/from
  more/record _1 cancellations ^of
  <spending>/<wants>/sales ^had/never _4! stalled/flatlined/plateaued/stagnated/evaporated ^before/ago/years/nowhere
  <buyers>/buyer/consumer/customer/shopper/tenant/advertiser/client retreat/pullback/caution/fatigue/defection/defections/delays/cancellations/deferrals ^fell/fall/dropped/declined/eased
  order/orders/contracts/bookings/reservations/purchases/sales _4 cancelled/canceled at _3 highest/record/fastest
  little/no/scant/minimal/limited effect/impact/success _2 reviv~/lift~/boost~/stimulat~/rais~ _2 sales/demand
  <buyers> _5 cautious/cautiously/gingerly/sparingly
  <number>/<several>/hundreds/thousands/millions fewer <goods>
  fewer <goods>/<name> _3 than
  house/home/property/housing/rental/rent price/prices/values/market growth/rises/inflation/gains _4 <weaken>/slow/slower/slowest
  <percent>/<large> drop/fall/decline/slump/crash/correction/dip in _3 house/home/property/housing/land/apartment/office price/prices/values/rents
  fall/drop/decline/slump/slide/plunge/crash in _2 house/home/property/housing/apartment/office price/prices/values/sales/rents
  affordability _6 stretched/worsen~/deteriorat~/worst/strained/crisis/squeezed/lowest/poor/constraint/constraints/erod~
  stretched/poor/worsening/deteriorating/strained/worst/declining affordability
  potential/prospective/would/first/home/house/time be/_ buyers/purchasers/homebuyers _6 wait/waiting/delay~/hesitat~/retreat~/priced/deter~/shut/squeezed/struggl~/sidelin~/discourag~
  potential/prospective/would/first/home/house/time be/_ buyers/purchasers/homebuyers _6 hold/holding/held/put/putting/pushed off/back/out
  buyers/producers/consumers/purchasers/builders/customers/makers/shoppers _6 sidelines/sideline
  dearth/lack/absence/shortage/scarcity of _2 buying/buyers/bids/orders/customers
  export/exports _1 revenue/sales/earnings/orders/demand _5 <weaken>/lost/loss
  loss/losses/drop/decline/fall/slump of/in/exceeding _4 export/exports _1 revenue/sales/earnings/orders/value
  saw/see/seen/suffer~/suffered/record~/recorded/post~/posted _2 substantial/sharp/steep/marked/big/dramatic/significant decline/drop/fall/slump/declines/falls/drops _4 demand/sales/exports/orders/shipments/imports/bookings/thereafter/visitors
  completing/working/working/run/running/eating _3 old/existing/through/down orders/backlog/backlogs
  mortgage/home/loan/lending/credit approvals/lending/applications/demand _5 <weaken>/down/lower/lowest
  demand for/from _4 steel/iron/copper/coal/oil/crude/commodities/metals/gas/cement _1 <weak>/<weaken>
  slowdown/slump/downturn/weakness/recession in _6 threaten~/affect~/hit/hurt~/reduc~/curb~/dent~ _3 demand
  hurt~/affect~/hit/dent~/reduc~/curb~/undermin~/threaten~/damage~ _3 global/world/chinese/domestic/foreign/overseas/consumer/fuel/oil demand
  loss/lost/losing/losses _4 export/sales/orders/business/customers _3 to/from/in/because _3 tariff/tariffs/retaliation/boycott/duties
  vacant/empty/emptying/unlet/unleased/emptier/shuttered offices/office/shops/towers/buildings/homes/storefronts/malls
  factories/manufacturers/firms/services _8 new orders/business _5 <weaken>/below/lower/fewer
  decline/drop/fall/contraction/weakness/slump/slide in new orders/business/work
  lost/losing/lower/missed/fewer sales _3 by/at/for/from/to/across _5 producers/farmers/makers/manufacturers/retailers/companies/exporters/tariffs/rivals
  end/halt to _3 growth/growing _1 in/sales/demand/orders
  demand for _2 goods/steel/metal/metals/fuel/ore _4 lower/weaker/less/fell
  lower/weaker/less/falling/reduced/slower _1 demand/need/appetite for _4 steel/iron/ore/copper/coal/oil/metal/metals/fuel/crude/commodities
  house/home/property/housing/apartment/flat prices _2 <fellVerb>/down/lower _8 consecutive/straight/successive/row
  biggest/steepest/largest/fastest/sharpest _4 fall/drop/decline/rate _8 house/home/property/housing/homes/properties _3 prices/values/_
  contracted/property/home/housing/apartment/pre _1 sales _4 <fellVerb>/sagg~/down
  weak/sagging/declining/falling/sluggish/slumping/dwindling _2 property/home/housing/apartment/housing sales
  decline/declines/drop/drops/slump/fall/falls in _2 property/home/housing/apartment/car/vehicle/retail sales
  no/little/scant/few sign/signs of _3 improvement/recovery/pickup/rebound/revival _1 in _2 demand/sales/orders/spending
  estate/property/housing crash/collapse/meltdown/bust
  take/takes/took/taking/move~/moved/moving _2 business/custom/orders elsewhere
  landlords/owners/developers/malls/offices _3 lose/losing/lost _2 tenants
  tenants/occupiers/companies/firms _4 shedding/abandon~/downsiz~/shrink~ _4 leases/lease/offices/office/space/spaces/footprint
`;
