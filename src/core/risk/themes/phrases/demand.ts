/** Who buys, what is spent for them, who competes for them, and who delivers. */
export const DEMAND = {
  demand_shortfall: `
    <weak> _2 demand ^from
    demand _6! <weaken>
    demand is/was/remains/looks/has/may/could/might/turns/turned/will _3 <weak>/short/gone/missing/down
    <weaken> _2 demand
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
    oversupply/oversupplied/overcapacity/overproduction/overbuild~/overbuilt/glut/gluts
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
    lost/losing/lose/shed/shedding _4 subscribers/customers/users/clients/viewers/passengers/members
    less/reduced/diminished/waning/fading/flagging/dwindling appetite/demand/interest ^rate/rates
    interest in _4 <weaken>
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
    stop work/working/building _12 client/customer/customers/demand
    fewer families/people/buyers/drivers will/would
    stand/sit/sits/stands/sitting/lie/left/standing/lying empty/idle/unused/vacant/dark
    empty seats/rooms/offices/shelves/data/showrooms
    boom _3 falter~/fade~/fizzl~/peter~/bust/ends/cool~/unravel~
  `,
  capex_overcommit: `
    unsustainable/excessive/runaway/massive/ballooning/soaring/surging/heavy/unprecedented/staggering/record/aggressive/lavish/unrestrained/rampant/unchecked/eye/enormous/colossal/huge/relentless/mounting/rising/vast/breakneck/reckless _3 capital/capex _1 expenditure/expenditures/spending/outlays/outlay/investment/investments/cycles/commitments
    unsustainable/excessive/runaway/massive/ballooning/soaring/surging/heavy/unprecedented/staggering/aggressive/huge/mounting/lavish/rampant/vast/reckless/rising/record/colossal/feverish capex/outlays/spending/investment/expenditure/buildout
    <big>/scale/pace/size/sheer _4 capital expenditure~/spending/outlay~
    capital expenditure~/spending/outlay~/expenses/investment _6 <rise>/larger/unsustainable/question~/worry/scrutiny/exceed~/outpace~/outstrip~/cycle/cycles/strain/<money>/<large>
    capex _6 <rise>/larger/unsustainable/question~/worry/scrutiny/exceed~/outpace~/outstrip~/cycle/cycles/plan/plans/budget/binge/spree/<money>/<large>/forecast/guidance/target
    outlay~ _8 <money>/larger/<rise>/record
    plan~/budget~/earmark~/expect~/forecast~/guid~ _5 capital/capex/outlays/expenditure~ _8 <money>
    spend/spending/outlays/budget/capex _6 notably/even/significantly/materially/much/considerably larger/higher/more/bigger
    <worry> _8 spending/capex/expenditure/outlays/buildout
    <worry> _8 return/returns ^to/the/of/from/home
    <worry> _6 ai/infrastructure/data cost~/costs/spending/investment/investments/bill/buildout/outlays
    ai/infrastructure/data/cloud _2 spending _4 spree/binge/boom/worry/<worry>/unsustainable/question~/pay
    spending/investment/building/investing/construction spree/binge/splurge/frenzy/race/boom/arms/bonanza _6 <aiThing>/hyperscaler~/tech/billions/cost/pay/risk/without/precedent
    arms race _8 spend~/spending/invest~/billions/chips/capex/capital/ai
    ai arms race
    spend~/spent/pour~/plough~/plow~/sink~/splash~/lavish~/burn~/commit~/lay/laid/laying/shovel~ _5 trillions/billions/<money> _8 <aiThing>/buildings
    spend~/spent/spending/pour~/plough~/plow~/invest~/commit~/earmark~/outlay~/budget~/lay/laid/laying _6 <money> _10 <aiThing>/buildings
    spend~/spending/spent _8 <money> _6 mostly/mainly/largely/much _3 <aiThing>
    commit~/committed/pledge~/promise~ _2 to spend/spending/invest/investing/buy/pay _6 trillions/billions/<money>
    trillions/billions/hundreds on/into/of/for _5 <aiThing>
    financial/spending/purchase/investment/lease/infrastructure/compute/capital commitment~/commitments
    overcommit~/overinvest~/overinvestment/overspend~/overspending/overextended/overextend~
    overbuild~/overbuilt/overbuilding _6 <aiThing>/capacity/data
    over investment/invest~/build~/spend~
    build~/built/invest~ _3 ahead of _2 need/demand/orders/revenue
    outspend~ _4 <name>/revenue/rivals/cash
    runaway investment/spending/costs
    would/will require/need _3 combined/annual/extra _4 revenue
    require~/need~ _4 <money> _3 revenue/revenues/capital
    little/nothing/scant/no/less _4 to show for
    little/no/scant/meagre/modest _2 new/extra/additional revenue/income/sales _4 show/from
    show _2 return/returns/money
    how/when/whether/if _5 bill/money/spending/investment/investments/bets/outlay~/outlays/capex/billions _6 recoup~/back/return~/justif~
    return~/payoff/payback on/from _5 investment/capital/spending/capex/ai/outlays/billions
    question~/doubt~/uncertain/unclear/elusive/wonder~ _6 return~/payoff/pay off _4 investment/capital/spending
    pay~ off/back _6 spending/investment/capex/outlay~/ai
    spending/investment/investments/outlays/bets/billions _6 pay~ off/back
    recoup~ _6 spending/investment/outlay~/cost/costs/billions/money
    cost~ of _3 <aiThing> _4 <worry>/soar~/balloon~/mount~/spiral~
    <aiThing> infrastructure _3 costs/cost
    funds/money/cash/billions _3 yet to _2 raise/raised/secure/earn
    build out/outs _6 outpac~/bubble/excess~/unsustainable/cost~/overdone/too
    depreciation _8 <rise>/eat~/swallow~/profit/profits/earnings/hit/weigh~/<fraction>
    eating/eat~/ate/burn~/swallow~/consume~/devour~/drain~ _4 free cash flow
    free cash flow _4 negative/shrink~/shrank/fell/fall/squeeze~/dwindle~/evaporat~/evaporate~/slump~/plunge~/vanish~
    <money> _6 on/in/into/for _4 ai/artificial/data/datacenters/cloud/compute/computing/chip/server _3 infrastructure/centers/centres/chips/buildout/build/capacity/spending/intelligence
    raise~/lift~/increase~/hike~/boost~/bump~ _4 capex/capital
    spending/investment/outlays/capex/expenditure _8 ever/never/justified/justify/sustainable/return/returns
    whether _6 spending/investment/investments/bets/outlays/capex _6 pay/return/justif~/worth
    billions/trillions _4 being/been/to/have _2 spent/poured/invested/committed/needed/laid
    outspend~/outpac~/outstrip~/exceed~ _4 revenue/revenues/cash/returns _6 spend~/capex/investment/cost
    spend~/capex/investment/outlays/commitments _6 outpac~/outstrip~/exceed~/dwarf~/outrun~ _5 revenue/revenues/cash/returns/income/demand/sales
    hyperscaler~/hyperscalers _8 spend~/spending/capex/commit~
    too much _3 capacity/spending/investment
    build~/building/built/invest~/spend~ too much/many/fast
    computing/data centers/centres _8 unused/idle/empty/stranded/vacant
    data/computing center/centre glut/bubble
  `,
  competition: `
    competition _4 from/intensif~/intensify~/fierce/stiff/heat~/grow~/mount~/increas~/rise~/rising/tough/tougher/threat~/pressure/erode~/hotter/bite~/hurt~
    fierce/stiff/stiffer/intense/intensifying/growing/mounting/tough/tougher/increased/increasing/rising/cutthroat/heightened/aggressive/cheaper/brutal/heavy/strong/new/newer/more/fresh/low/nimble/fast _1 competition/competitors/competitor/rivals/rival/rivalry/entrants/challengers
    compet~/competitive threat~/pressure/pressures/disadvantage/landscape
    ?competes/competing with/against
    <rivals> _6 undercut~/gain~/catch~/caught/overtak~/overtook/threaten~/eroding/erode~/outpac~/steal~/stole/cheaper/eat~/snatch~/poach~/encroach~/closing/ahead/better/newer/faster/already/win~/won/taking/took/take/crowd~/flood~/squeez~/nibbl~/siphon~
    undercut~/undercutting/undercuts
    price/pricing/discount war~/wars
    forc~/oblig~/push~/pressur~ _3 to _2 discount~/cut/lower/match
    cut/cuts/cutting/slash~/lower~/reduce~ _3 prices/price/tags _8 rival~/compet~/often/share/again/defend/keep/margin/match
    lose/lost/losing/loses/cede~/ceding/give~/giving/gave/surrender~ _3 ground/lead/edge/dominance/crown _3 to/in/as/among/since/against
    lose/lost/losing/loses/cede~/ceding/give~/giving/gave/surrender~ _2 share to/in/as/against
    lose/lost/losing/loses/cede~/ceding/loss/erosion/erode~ _3 market share/ground/lead/edge/dominance
    market share _4 lost/loss~/losing/fell/slip~/shrank/shrink~/declin~/decline~/eroded/erosion/slid/drop~/down
    share of _4 market _4 fell/slip~/shrank/shrink~/declin~/down/drop~/slid
    take~/took/taken/taking/grab~/grabbed/won/win~/gain~/gaining/steal~/stole/carve~/snatch~/nab~/bite/claw~ _3 share/slice/chunk/ground/customers/business/bite _4 from/at
    take~/took/taken/taking/grab~/carve~/bite _3 slice/chunk/bite of/out
    took/taken/take/taking/gain~/won/win~ share
    slice/chunk/bite/share of _2 market _6 <rivals>/from/forcing
    eat~/nibble~/chip~/cut~ into/away/at _3 share/lead/dominance/sales/business/market
    at _2 expense of
    <name> expense
    struggl~/struggle~/struggled/hit/hurt/squeezed/cope _4 falling/lower/declining/sliding prices
    falling/sinking/collapsing/plunging prices for/of _6
    prices _3 sunk/fallen/sank/fell/collaps~ below _4 cost/costs
    commoditise/commoditisation/commoditization/commoditized/commoditised/commoditize
    disrupt~ _3 business/model/incumbent~/threat
    ?challenge~/challenging _4 dominance
    threaten~/erode~/break~/chip~/loosen~ _4 dominance/monopoly/lead/supremacy/grip/leadership/moat/crown
    dominance/lead/moat/grip _4 threat~/erode~/slip~/shrink~/narrow~/loosen~
    loss/losing/lost _2 competitive edge/advantage
    ?code red
    overtak~/overtaken by
    lag~/lagging/fallen/falling/fell/behind behind _2 rival~/rivals/competitors/peers
    ?catch~/caught up _2 with/to/fast
    used to trail
    low cost rival~/rivals/competitors/chinese/airlines/makers
    cheaper/newer/better/rival alternative~/rival~/model~/models/chinese/imports/copies/versions/chips/products/product/services/service
    newer/cheaper/better _3 models/cars/products/offers/phones _4 less/money/price
    for less money
    good enough _6 <name>/clients/customers/chinese/rival~
    now/is/are _3 sell~/selling/offer~/ship~/launch~ _4 rival/competing/similar/own _3
    already ship~/sell~/offer~/have/has/market~
    copycat~/copycats/knockoff~/knockoffs/generics/biosimilar~/biosimilars/imitators
    generic/cheap/cheaper competition/copies/rivals/versions/drugs/imports
    copies from _4
    patent~/patents _14 expir~/expire~/cliff/laps~/lapse~/lost/out
    loss of exclusivity
    <name> and <name> _2 have _1 taken/eaten/won
    compet~ with/against _6 cheaper/larger/bigger/dominant/incumbent/rivals/giants
    threat from _4 rivals/chinese/google/amazon/competitors/upstart~/newcomers/imports
    overtake~/overtook/leapfrog~/dethrone~/supplant~/outsell~/outsold _2 it/them/leader/incumbent~/rival/market
    ?overtake~/overtook/surpass~/leapfrog~ _4 <name>
    gets/get/has/have/won/wins/now most/majority/half of _3 new
    ?challenger~
    ?rival chips/model/models/product/products/service/offer
    ?own chips/processors/silicon
    ?doing/do the same to
    ?at any price
    defect~/switch~/switching/moving/move/flee~/drift~ to _3 rival~/competitor~/cheaper/<name> _3 cheaper/instead/rival~/product~
    crowded market/field
    saturat~ _3 market
    race to the bottom
    no one/nobody wants to be _2 first to shut/cut/close
  `,
  concentration: `
    concentration risk~/of/in ^carbon/greenhouse
    ?concentrated
    heavily/highly/dangerously/increasingly/too/narrowly/overly/extremely/so concentrated
    <worry> _4 concentration/concentrated/breadth
    market/customer/supplier/client/geographic/index/portfolio/sector concentration
    concentrated _2 in/among/on _3 few/handful/small/single/stocks/names/customers/companies
    handful/few/small/dozen/couple/several/<several> _1 of/number/big/giant/large/tech/technology/mega/software/technology _3 <firms> _8 account~/drive~/drove/driven/make/made/represent~/dominate~/generate~/responsible/power~/carry~/carried/propel~/behind/share/weight/<fraction>
    <several>/handful _4 <firms> _12 account~/make/made/represent~/contribute~ for/up/to _6 <fraction> _5 of
    account~/make/makes/made/making/represent~/responsible/contribute~/brings/bring/bringing/brought/generate~/provid~/supply/supplies for/up/of/to/in _6 <fraction> _4 of _4 <salesOf>/index/gains/value/capitalisation/capitalization/what/its/cash/s/nasdaq/market/total
    <several>/single/one/two/largest/biggest/few/top/big _2 customer/client/customers/clients/supplier/suppliers/buyer/buyers/product/tenant/tenants/contracts _8 account~/represent~/make~/generate~/<fraction>/bring~/provid~
    <several> of _3 <several> _3 make~/account~/represent~ _3 <fraction>
    <fraction> _2 of _3 <salesOf> _4 from/to/with/on/at _5 <name>/single/one/two/few/handful/largest/top/china/america/customer/customers/client
    <fraction> _2 of _3 <salesOf> _2 come/comes/came/coming from
    <salesOf> _5 from/to/with _2 one/single/two/handful/few _2 <customers>/customer/product/country/client
    get/gets/getting/earn~/derive~/draw~/make~/rely/relies/book~ _3 <fraction> _4 of _3 <salesOf> _4 from/in/on/with
    reliant/rely/relies/relying/reliance/dependent/depends/depend/dependence/dependency/dependant/lean~/leans/leaning/hang~/hinge~/exposed/ride/rides/riding _4 on/upon/to _4 single/one/few/handful/sole/largest/biggest/two/narrow/key/small/just ^thing/day/time/way
    overreliant/overreliance/overdependent
    over/heavy/heavily/excessive/too/overly/dangerously reliance/reliant/dependence/dependent/dependency
    too/overly/heavily/highly _1 dependent/reliant/exposed on/upon/to
    relies/rely/relied/depends/depend/depended heavily/largely/mostly/almost/entirely/chiefly on/upon ^whether/how/what/who/when
    lopsided/top heavy
    top heavy
    narrow/narrowing/thin/narrowest/poor breadth/leadership/rally/market
    breadth _3 narrow~/thin/weak/poor/worst
    so few _2 <firms> _4 so/carry~/carried/much
    carried/carry/carries/carrying _3 market/index/rally
    strip/stripped/take/without/excluding/exclude/ex _3 out/them/those/it/seven _4 index/market/sp/benchmark/gauge/growth/gains/profit/earnings
    without them/those/it/these/its _5 index/market/sp/benchmark/gauge/growth/gains/profit/earnings
    all _1 eggs
    exposure to _2 single
    sole/single/only/one supplier/source/customer/client/buyer/tenant/product/drug/plant/factory/island
    one/single country/island/factory/plant/mine/port/supplier/product/contract _6 <fraction>/all/most/output/supply/risk
    <fraction>/all/almost/most/nearly _5 output/supply/production/chips/capacity/made _6 one/single/taiwan/island/china/country
    outsized/oversized/disproportionate weight/share/influence/role
    no plan b
    largest/biggest/top/<several> _2 customers/companies/stocks/clients/holders/names/members/wallets _5 account~/make/made/represent~/<large>/half/third/hold/holds/own/owns
    magnificent seven
    mag seven
    market/rally/index/gains/growth/economy _5 driven/dominated/led/powered/fuelled/fueled/carried/depends/dependent/rests/resting by/on _3 few/handful/small/single/one/seven
    few/handful of _2 <firms> _6 market/index/gains/rally
    loans/loan/lending/money/exposure/deposits/portfolio/revenue/sales/holdings/value _4 go/goes/tied/concentrated/sits/sit/invested/in/to/went _2 a/to/in _1 handful/few/single/one
    product/drug/jet/phone/business/unit/division that brings/generates/makes/earns _2 most/bulk/majority/half
    best seller/selling _6 <fraction>/makes/account~
    <fraction> _3 of _4 index/benchmark/nasdaq/market/portfolio/fund _4 in _3 stocks/companies/names/<several>
  `,
  execution: `
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
    resign~/resignation/step~/quit/quits/depart~/ousted/fired/leav~/left _4 down/as/of/by/abruptly/suddenly _4 chief/ceo/cfo/founder/chairman
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
  `,
} as const;
