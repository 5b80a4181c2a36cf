import type { ThemeId } from '../theme.ts';

/** How sentences about companies and their customers are built: words of one class beside words of another, whoever the sentence is about. */
export const BUSINESS_FRAMES = {
  demand_shortfall: `
    <spending>/sales _6! <hurtBy> by ^<percent>/<large>
    <hurts>/curb~/choke~/stifle~/cool~/deter~ _4 <spending>/consumers/shoppers ^of/with/and
    <brake> on _4 <spending>/consumers/households/shoppers
    <decline> in/of _5 <spending>/shoppers/customers/visitors/subscribers/passengers/deliveries/sales ^growth/pitch/force/and
    <buyers> _10 cut/cutting/cuts/pull~/pulled/scale~/scaled/hold~/held/rein~/hang~/hung back/off _2 on/in/spending/purchases/their/_
    <buyers> _6 tighten~ _2 belts/purse
    <buyers>/many _5 less/little/fewer _1 money/cash/income to spend
    walk~/walking/walked/back~/backing/backed away/out _2 of/from _3 sales/purchases/contracts/deals/homes/orders/buying/leases
    cancellation/cancellations/returns/churn _3 rate/rates/_ _6 <rise>/elevated/record/spike~/highest/double/sharply
    cancellation/churn rate _12 up from
    <rise> _3 cancellations/cancelled/canceled/returns/churn
    cancelled/canceled/cancelling/canceling/scrapp~/deferr~/postpon~ _2 new/home/car/their/some/advance/_ orders/bookings/contracts/purchases
    push~/driv~/drove/keep~/kept/forc~/squeez~/price~/sent/send~ _4 to/onto/on _1 sidelines
    push~/driv~/drove/keep~/kept/forc~/squeez~/price~ _3 buyers/shoppers/consumers/customers _2 out/from/away _2 market/away/buying
    saturated/oversaturated/saturation/oversupplied/overstocked/overbuilt
    awash/swimming/drowning/flooded/swamped in/with _2 chips/inventory/unsold/stock/oil/cars/homes/supply/steel/goods/panels/milk
    oversupply/overcapacity/glut/surfeit/overhang of/in _3 chips/inventory/unsold/stock/oil/cars/homes/supply/steel/goods/panels/memory/vehicles/office/units
    excess/surplus/bloated/swollen/unsold/overstocked/mounting/elevated inventory/inventories/stock/stocks/stockpiles/supply/capacity
    inventory/inventories/stockpiles _3 <rise>/swell~/swollen/elevated/bloated/above/glut ^turns
    lost/lose/loses/losing/shed/shedding _4 subscribers/members/users/viewers/readers/passengers/patients
    subscriber/user/customer/member/membership/growth losses/loss/decline/declines/growth _4 disappoint~/slow~/stall~/weak~/fell/shrank
    slower/slowing/disappointing/stalling/weak/weaker/weakening/stalled/sluggish/anaemic subscriber/user/customer/membership/volume/household growth/additions
    people/users/viewers/customers/consumers/shoppers _3 spend/spending/spent less/fewer
    added/add/adds/adding/sold/sell/signed/delivered/shipped just/only _2 <number>/<large>/half _8 expect~/anticipat~/forecast/target~/previously/had/than/predicted
    sales/deliveries/registrations/shipments/orders _5 <fellVerb>/lower/down/<decline> _6 straight/consecutive/successive
    straight/consecutive/successive _2 month/quarter/year/months/quarters/years _2 <decline>/declining/falling/lower/fewer/drops/poor/weak _3 sales/deliveries/registrations/demand/orders
    shipments/deliveries/demand/orders _8 expected/forecast/set/projected/likely/expects to _1 shrink/fall/drop/decline/contract/tumble/slide/weaken
    customers/clients/buyers/operators/carmakers/retailers _2 cut/cuts/cutting/trim~/reduc~/cancel~/delay~/slash~/defer~/postpon~ _3 orders/purchases/bookings/order/contracts
    faced/faces/face/facing/suffered/suffers/suffering/endured/seen/saw _3 sales/demand/order/orders/spending <decline>/declines/drought
    poor/weak/disappointing/lacklustre/lackluster/sluggish/dismal/flagging/dire _3 sales/demand/orders/bookings/takings ^report
    longer/prolonged/deepening/protracted/severe/sharp/steep demand/sales/order/industry/housing/retail/property/consumer/cyclical/market/memory trough/slump/downturn/drought/decline/recession/contraction
    end/ending/fading of _3 boom/craze/stockpiling/lockdown/pandemic _4 demand/orders/sales/growth/buyers
    lower/declining/falling/reduced/shrinking/dwindling/smaller volumes/deliveries/footfall/ridership/shipments ^of/trading
    tough/challenging/difficult/tricky/torrid/subdued/quiet _2 trading/trade/retail/consumer/housing/market/selling on/in/for/at/backdrop/environment/conditions/market
    end market/demand weakness
    <spending>/sales/business/construction/engines/growth _5! ground/grinding/grind/come/came/comes/brought/at _2 halt/standstill
    weakness/softness/sluggishness/slump/downturn in <name> ^dollar/sterling
    ?challenging/difficult/tough/tougher/harsh/harsher/bleak/subdued/hostile _1 environment/backdrop/climate/conditions ^work/working/weather
    sales/revenue/revenues/turnover _2 grew/growing/growth _2 meager/meagre/mere/paltry/anaemic/anemic/scant
    spending/purchasing/buying power/budgets _4 <hurtBy>/squeez~/shrink~/shrunk/fall~/fell
    bet/bets/gamble _6 turned/gone/went/turning sour/bad/wrong
    vacant/empty/unlet/unoccupied/idle _2 office/offices/space/shops/stores/towers/seats/rooms/homes/flats/units
    space/offices/towers/shops/rooms/seats/buildings _6 vacant/empty/unlet/unoccupied
    vacancy/vacancies rate/rates/_ _4 <rise>/elevated/record/highest
    buy/buys/buying/rent/renting/order/ordering/booking/using/needing/ship/shipping/sell/selling _1 less/fewer ^than
    slower/weaker/softer/lower/reduced/muted/sluggish _2 spending/traffic/footfall/uptake/sell
    uncertainty/doubt/doubts/questions _6 appetite/demand
    waning/shrinking/dwindling/thinning/eroding tenant/customer/client/user/subscriber/member/membership/buyer base/numbers/pool
    oversupplied/overbuilt/glutted market/markets
  `,
  earnings_weakness: `
    <hurts> _3 <reckonable>/performance ^of/call/calls/season
    <reckonable> _6! <hurtBy> by
    <decline> in/of/for _5 <reckonable> ^season/call
    not/hardly/failed/falling/fell/fall _2 meet/meeting/met/match/matching/live/living/reach/short/achiev~ _3 expectations/targets/forecasts/estimates/goals/hopes/predictions/projections
    <profit>/result/results/numbers will/would/may/could/to/are/were _1 be/_ _2 bad/poor/weak/worse/terrible/lower/dismal/disappointing/hit/dented/affected/smaller/ugly
    <name>/it/they/company/group/unit/division/business/which has/have/had/_ lost/lose/loses/losing _2 <money> since/over/last/this/in ^a/its
    cost~/forgone/foregone/missed/worth/<money> _8 in/of lost _2 profit/profits/revenue/sales/earnings/output/production/income
    unprofitable/lossmaking _3 lines/products/services/flights/stores/shops/sites/routes/branches/business/businesses/units/unit/division/plants/operations/contracts/mines
    gross/operating/net/profit margin/margins _4! slip~/slipped/narrow~/shrank/shrunk/squeez~/squeeze~/contract~/erode~/fell/fallen/declin~/dropped/dipped/compress~/below
    no longer turning/turn/making/make/earning _2 profit/money
    stem/staunch/stanch/curb/stop/halt _1 losses/bleeding/loss
    <money> hit/dent/charge/blow/writedown/impairment/shortfall/hole to/in/on/for _4 <reckonable>/accounts/results/revenue/sales/quarter
    results/profit/profits/revenue/revenues/eps/guidance/outlook _3 <worse>/weak/soft/short/disappointing than/of _3 expected/forecast/hoped/estimates/forecasts/consensus/analysts/anticipated/feared/projected
    subdued/gloomy/downbeat/weak/weaker/softer/soft/bleak/cautious/lacklustre/lackluster/disappointing/dim/grim _4 outlook/guidance/forecast/forecasts/projection ^rating
    weigh~/weighed/weighing on _3 <reckonable>
    downgrade/downgrades/downgraded _4 analysts/broker/brokers/street _6 earnings/profit/outlook/growth/results/forecast/weak
    wave/flurry/spate/string/raft of _2 downgrades
    ?job/jobs/staff/workforce/headcount cuts/reductions/cull ^of/tax
    cut/cuts/cutting/axe~/axing/shed/shedding/eliminat~/slash~ _3 <number>/<large>/<percent>/thousands/hundreds _4 <posts>/workforce/employees
    cut/cuts/cutting/reduc~/trim~/shed/shedding/axe~ _1 about/around/some/nearly/roughly/_ <percent>/<large> of _3 workforce/staff/employees/jobs/workers
    halve~/suspend~/scrap~/slash~/omit~/axe~/cancel~/cut/cuts _3 dividend/payout/dividends
    close/closing/closed/shut/shutting/shutter~ _6 stores/shops/branches/restaurants/outlets/locations/plants/sites _12 losses/loss/unprofitable/profit/costs/sales/weak/slump/decline
    store/shop/branch/plant/restaurant closures/closings _6 loss~/weak/slump/slow/struggl~/sales/costs/cut/hundreds/<number>
    same/comparable/like store/for/stores _2 sales/like/_ _4 <fellVerb>/<decline>/down/negative
    <fellVerb>/<decline>/down _8 same/comparable/like store/stores/sales/for
    rise/rises/rose/increase/surge/jump/soaring/higher/rising/surging _2 costs/cost/expenses/wages _8 hit/hurt~/hurting/dent~/squeeze~/weigh~/profit/profits/margin/margins
    costs _6 rise/rising/increase/climb _3 faster/more than _3 expected/planned/sales/revenue/forecast/inflation
    profitability/margins/profits/earnings/returns _3 have/has/had/been/is/are/being/_ eroded/eroding/erodes/erode/slipping/deteriorat~/worsened/worsening/suffer~/suffering
    warn~/warned/warning over/about/on _2 <reckonable>/results
    affect~/impact~ _4 <reckonable>/results negatively/adversely
    negatively/adversely affect~/impact~ _5 <reckonable>/results/business/sales/revenue
    <reckonable>/performance/results _6 dragged/pulled/weighed/held down/back by
    additional/extra/higher/rising/rise/rises/increase/increased _3 cost/costs _8 employment/insurance/wage/wages/labour/labor/minimum/tax/taxes/tariffs/packaging/levy/freight/materials ^of/living
    faces/face/facing/faced _3 <money> _3 cost/costs/bill/hit/charge
    struggling/ailing/failing/flagging performance
    lower~/lowered/cut/cuts/cutting/trim~/reduc~ _6 earnings/revenue/profit/eps _3 estimate/estimates/forecast/forecasts/guidance/outlook/targets
    expect/expects/expected/sees/guided/forecasts/forecast/projects/projected _4 <profit> _16 down/lower/below _2 <percent>/<large>/from
    burn/burns/burning/burned/burnt _1 <money> ^calories
    burn/burns/burning/burned/burnt through _6 cash/money/capital
    $unprofitable
    not/hardly/barely/never/insufficient _4 enough/sufficient to cover _4 cost/costs/expenses/interest/bills/overheads
    lay/lays/laid/laying off _6 <number>/<percent>/<large>/thousands/hundreds
    escalating/rising/soaring/mounting/higher/ballooning/surging/climbing/spiralling _1 insurance/labour/labor/input/operating/material/freight/component/shipping/wage/staff/raw/production cost/costs/materials/bills ^of/living
    <profit> _4 cut/halved/chopped/slashed in/by/_ half/two
    meager/meagre/paltry/thinner/dwindling profits/margins
    accelerat~/deepen~/further/more/fresh/sweeping/aggressive/deeper/drastic _1 cost cuts/cutting/reductions/savings
    restore/revive/rescue/shore/prop/rebuild _2 profits/profitability/margins/earnings
    <profit>/guidance _4 lower/bottom end of _6 expectations/range/forecasts/guidance
    lower/bottom end of _4 expectations/forecasts/range/guidance _4
    <profit> _12 <percent>/<large> decrease/decline/drop/fall/reduction ^in/tax
    saw/sees/suffered/swallowed/absorbed/racked/expects/expected a/an <money> loss/losses
    falling/shrinking/declining/dwindling/tumbling _1 profit/profits/earnings/ebitda/income ^tax
    lop~/lopping/lopped/carv~/slic~ _2 <money>/billions/millions _2 off/from
    <money> in/of _3 <mishap>/restructuring/legal _1 costs/expenses/charges/losses ^saved/fell/were
    incur/incurs/incurred/incurring/absorb/absorbs/absorbed/absorbing/swallow _4 <money> _4 cost/costs/loss/losses/charge/charges/hit/expenses/tariffs
    ?costs/expenses also/but/_ <rise>
    ?close/closes/closing/shut/shuts/shutting/shutter~ _4 stores/shops/branches/restaurants/outlets/plants
    ?store/shop/branch/plant closures/closings
    <reckonable>/flows _5! erode/erodes/eroded/eroding/flatten
    <reckonable> _6 facing/face/faces/under _1 pressure
  `,
  competition: `
    disorderly/ruinous/destructive/hyper/rising/stiffening/heightened/cutthroat/brutal/growing/increasing/increased/intense/intensifying/bruising/tough/tougher/merciless/relentless/savage/vicious/onslaught/wave _1 of/_ competition/competitor/rivalry ^law/authority/commission/watchdog/regulator/policy
    competition/rivalry/rivals is/are/was/were/_ _1 mount~/intensif~/heating/heats/stiffening/stiffens/increas~/growing/grows/worsen~/closing/circling/nipping/snapping/encroach~ ^in/the/sales
    $battle/battles/fight/war/race/scramble/struggle _3 for/over _2 survival
    battle/battles/fight/war/race/scramble/struggle _3 for/over _2 customers/shoppers/share/drivers/users/viewers/subscribers/talent
    fight~/fighting/vying/vie/jostling/scrambling/battling/competing/compete/competes _3 to/for _3 win/customers/shoppers/diners/travellers/tenants/share/drivers/users/viewers/subscribers/attention/dollars/lure/attract/capture
    lost/lose/loses/losing/ceded/cede/ceding/conceded/shed/shedding/surrender~ _8 market share/lead
    percentage points/point of _3 market share
    undercut~/undercutting _4 price/prices/pricing/rivals/competitors/peers/on/incumbents/retailers/makers/<name>
    outcompet~/outgun~/leapfrog~/usurp~/dethron~/unseat~
    discount~/price _3 war/wars/battle/battles/cutting/warfare ^in/with
    vulnerable/threat/threatened/disruption/disrupted/disrupt/upended/upend/displaced/obsolete _3 from/by/to _4 ai/artificial/intelligence/online/upstart~/startup~/newcomer~/rivals/amazon/chinese/cheaper/disruption/competition/digital
    existential threat/pressure/crisis/challenge/risk
    new/fresh/more/many/horde/host/flood/wave _3 entrants/entrant/rivals/competitors/players/challengers/services/brands/upstarts _8 enter/entering/enters/entered/launch/launching/emerg~/arriv~/market/fray/crowd~
    $crowded/congested/overcrowded/cluttered _2 market/field/industry/sector/space/segment/marketplace/landscape
    destroy~/crush~/kill~/squeez~/drive/driving/drove/push~/forc~ _4 peers/rivals/competitors/incumbents/manufacturers _4 out/market/exit/business/domestic ^up
    customers/shoppers/drivers/users/consumers/buyers/clients/patients _4 defect~/switch~/migrat~/flock~/turn~/shift~/desert~/preferred/prefer to/from/for/_ _4 rivals/rival/competitors/online/cheaper/amazon/alternatives/elsewhere/discounters/chinese
    migration/shift/switch/move/exodus/defection to/toward/towards _2 online/cheaper/rival/rivals/digital/discounters/amazon
    online/digital/internet/discount _1 shopping/retail/retailers/rivals/competitors/stores/sellers/giants _8 gain~/popularity/threat~/take~/taking/lure~/eat~/compet~/rise~/rising/grow~
    struggl~/hard/difficult/fail~/unable to compete
    struggl~/hard/difficult/fail~/unable to catch/keep up
    competitive pressure/pressures/threat/threats/landscape/challenges/market/environment _8 shift~/chang~/intensif~/grow~/increas~/fierce/squeez~/margin~/margins/price~/pricing/respond/tough~
    respond to competitive
    rival/rivals/competitor/competitors _6 gained/gaining/gain/grabbed/grabbing/stole/steal/stealing/won/winning/took/taking/take/snatch~/seiz~/captur~ _4 ground/share/customers/market/business/sales/orders/contracts
    lose/losing/lost/loses _3 global/this/the competition/race/battle ^for
    erode~/chip~/nibbl~/loosen~/weaken~ _3 dominance/lead/moat/monopoly/grip/hold/franchise/stranglehold/edge ^by
    replicated/replaced/supplanted/superseded/displaced/copied/automated by _4 ai/tool/tools/rivals/cheaper/newcomers/software/chatbots/agents/startups/competitors
    threaten~ to _3 make/render _6 obsolete/redundant/irrelevant
    exposed/vulnerable/susceptible to _3 ai/disruption/automation/obsolescence/imports/discounters
    panic/selloff/fears/rout/slide _4 sparked/triggered/prompted/caused by _8 tool/launch/release/model/debut/startup/rival/product/chatbot
    struggl~/fail~/unable/fighting to compete/keep _2 with/against/up/pace
  `,
  concentration: `
    form~/make~/made/making/account~/represent~/contribut~/generat~/bring/brings/brought/provid~/suppl~/deliver~/earn~/compris~/constitut~ _3 up/for/in/_ _4 <fraction> of _5 <salesOf>/output/production/exports/deposits/fees/portfolio/index/profit/capitalisation/capitalization/weight
    responsible for the/about/some/over/around/roughly/almost/_ <fraction> of
    responsible for more than <fraction> of
    rely~/relies/reliant/reliance/depend~/dependent/dependence/dependency/hinge~/hinging/lean~/rest/rests _1 on/upon _6 <fraction>/single/one/few/handful/sole/two of/customer/client/supplier/product/market/source/drug/contract/country/names/stocks/buyers/companies
    largest/biggest/main/key/top/sole/major/important/anchor customer/client/buyer/tenant/advertiser &12 stop~/drop~/leave/leaves/leaving/left/lost/lose/loses/losing/ditch~/replac~/house/abandon~/withdr~/quit/cancel~/walk~/switch~
    customer/client/<name> _6 stop/stops/stopped/stopping/cease/ceases/drop/drops/dropping/ditch/ditches/ditching using/use/buying/ordering/sourcing _2 its/the/company
    significant/heavy/large/outsize/outsized/undue/excessive/big/huge exposure/exposures to _6 sector/software/property/office/crypto/china/single/one/companies/industry/real/customer/energy/market
    deposits/loans/lending/assets/revenue/sales/portfolio/holdings/exposure/ownership/market _4 concentrated/clustered/skewed
    concentrated/clustered _1 in/among/on _8 <fraction>/few/single/one/handful/sector/region/state/names/stocks
    how/so/too/highly/heavily/unusually/dangerously/increasingly concentrated
    handful/few/fistful of _4 stocks/companies/names/giants/players/megacaps/firms _10 index/market/gains/rally/returns/weight/rests/driv~/dominat~/share/outsize
    shoulders of _4 few/handful/one/single/two/three
    rest~/rests/tied/pinned/hang~/ride/rides _4 fortunes/shoulders/fate of/on _4 few/handful/one/single/two/three
    top/largest/biggest <number>/five/seven/three/two _4 account~/make~/hold~/holding/represent~/compris~/control~ _4 <fraction>/third/half
    concentration risk/risks/worries/concerns
    eggs/apples in _1 one/single/same basket
    sector/market/industry/index _3 dominated/controlled by _5 few/handful/two/three/giants/heavyweight/heavyweights
    overexposed/overexposure/overreliance/overreliant/overdependence/overdependent/overconcentrated/overconcentration
    nearly/almost/virtually all/every of _6 growth/revenue/sales/profit/profits/income/orders/backlog _10 linked/tied/came/comes/come/from/due/stem~/stemmed/deriv~/rest~
    heavy/excessive/growing/increasing/deep/total/unhealthy dependence/reliance/dependency on/upon
    bet/bets/betting heavily/everything on ^ai
    reliance/dependence/dependency on _1 one/single/two/few/handful/<name> _1 customer/client/supplier/product/market/country/buyer
  `,
  execution: `
    put/puts/putting/slam~/hit/pump~ _2 brakes on _4 production/output/project/plan/plans/launch/factory/rollout/deliveries/expansion/building
    <outage> at/of/in/to/affecting _6 <facility>/production/assembly/operations/shipments
    <facility>/production/operations/output _4 <outage> ^and/at/the
    <facility>/smelter/operations/rig/tower _8 damaged/shut/closed/idled/halted/offline/crippled/destroyed/flooded/suspended/mothballed/shuttered _1 by/after/because/due/following/since/down/until/for/indefinitely
    damag~/damaged _4 <facility>/smelter/equipment/motors/machinery
    suspend~/halt~/stop~/paus~/curtail~/shut/shuts/shutting/idle~/mothball~/disrupt~/interrupt~/cripple~ _3 activities/activity/operations/mining/drilling/production/processing/loading/shipments/assembly/output/work/down _2 at/in/of/_ _3 <facility>/mine
    shutdown/delay/delays/outage/disruption/strike/shortage/recall/fault/glitch _6 affect~/affecting/hit/hitting/hurt~/disrupt~/delay~/hold~/slow~ _3 deliveries/shipments/production/customers/output/supply/launch
    force majeure
    operations/production/mining/output/exports/deliveries/shipments/mine/plant _6 not/never _1 resume/restart/reopen/recover/normal/expected _4 until/before/for/this/next
    fatal accident/accidents/explosion _6 mine/plant/site/factory/yard/refinery/operations/rig/_
    fatally injured
    hitting/hit/hits/face/facing/faced/run/ran/runs/encounter~/suffer~ _2 snag/snags/hitch/hitches/hiccup/hiccups/roadblock/roadblocks/stumbling/teething/glitches/bottlenecks
    logjam/logjams/bottleneck/bottlenecks in/of/at
    quality/safety/design/engine/battery/software/structural/manufacturing/technical/mechanical/engineering/assembly/certification/supplier/integration issue/issues/problem/problems/flaw/flaws/defect/defects/lapse/lapses/compromises/concerns/trouble/troubles/fault/faults/woes
    review~/probe~/investigat~/examin~/inspect~/look~ _4 issue/problem/defect/fault/flaw/failure with/in/on _4 engine/jet/plane/aircraft/car/cars/battery/software/system/brakes/drug/device
    manufactured/built/made/shipped/sold with _3 defect/defects/flaw/flaws/fault/faults/faulty
    delay~/delayed/late deliver~/delivery/certification/approval/launch/arrival/shipment/shipments/completion/debut/opening/rollout ^notice
    warn~/warned/flag~/flagged/admit~/blamed/cited/citing/expects _2 of/that/_ _2 delays/delay/disruption/disruptions/setbacks/shortages/bottlenecks
    years/months/weeks/well/far/way/badly behind _2 schedule/plan/target
    public/bitter/ugly/messy/boardroom/family/long spat/feud/row/rift/dispute/clash/standoff _6 with/between/over/founder/board/chairman/promoter
    corporate governance/_ failings/lapses/concerns/issues/questions/failures/problems
    governance failings/lapses/concerns/issues/questions/failures/problems
    sudden/abrupt/surprise/shock/unexpected/hasty/forced departure/departures/exit/exits/resignation/resignations/ouster/removal/ousting &6 chief/ceo/boss/executive/executives/founder/chairman/finance/director/cfo/managers
    oust~/ousting/oustings/eject~/defenestrat~/sack~/fired/firing _2 chief/ceo/boss/executive/chairman/founder/finance/head/cfo
    chief/ceo/boss/executives/executive/chairman/cfo/founder _4 resigned/resigns/quit/quits/ousted/departed/hoisted/removed/exited/left _3 abruptly/suddenly/unexpectedly/without/amid/after/over/out
    offer/bid/deal/merger/takeover/talks/agreement _3 lapsed/lapse/lapses/terminated/unravel~
    slash~/cut/cuts/lower~/reduc~/trim~/withdraw/withdrew/withdrawn/withdraws/scrap~/pull~ _8 production/output/delivery/deliveries/shipment/volume _2 forecast/forecasts/guidance/target/targets/outlook/estimate/estimates/projection
    production/output/deliveries _10 lower/below/short/less/down/under _4 previous/planned/forecast/target/guidance/estimates/estimated/plan/expected/originally
    production/output/deliveries/delivery/production target/targets/goal/goals _6 miss~/missed/evaluat~/review~/doubt~/question~/reach/hit/risk
    capacity/supply/labour/labor/staff/parts/component constraint/constraints/crunch/squeeze
    permitting/planning/licensing/construction/legal barrier/barriers/hurdle/hurdles/obstacle/obstacles/delays/limbo/bottleneck/bottlenecks/gridlock
    shortage/shortages/lack/dearth/scarcity of _3 pilots/workers/staff/parts/components/engineers/drivers/nurses/chips/replacement/spare/skilled/controllers/mechanics
    walk~/row~/roll~/dial~/scale~ back _5 forecast/forecasts/target/targets/goal/goals/timeline/plans/rollout/production/output
    stop/stops/stopped/halt/halts/halted/pause/pauses/paused/cease~/suspend~ _1 building/making/producing/assembling/manufacturing/delivering/shipping/mining/drilling/selling/flying
    miss~/missed/blown/unmet deadline/deadlines/milestone/milestones
    not/never _4 enough/sufficient/able to _1 start/begin/complete/finish/launch/build _3 producing/production/plant/project/building/scale
  `,
  capex_overcommit: `
    capital expenditure/expenditures/spending/outlays _5 <rise>/doubled/tripled/nearly/record/surg~ ^less
    higher/hefty/heavy/record/rising/increased/soaring/hundreds/billions/significant/surging _4 capital expenditure/expenditures/spending/outlays
    capex/outlays &6 <rise>/increas~/record/surg~/above/hefty/range/guidance/heavier/heavy
    building/construction/spending/investment/buildout/capex/datacenter/infrastructure spree/splurge/binge/frenzy/blitz/race/rush/mania/bonanza ^in/against
    hefty/heavy/lavish/soaring/surging/ballooning/mounting/increasing/rising/swelling/enormous/vast/staggering/massive/colossal/extraordinary/unprecedented/outsize _3 ai/data/infrastructure/computing/capital/technology _2 bill/bills/spending/outlays/investment/investments/expenditure/expenditures/budget/budgets/costs/capex/commitments/splurge
    question~/doubt~/ask~/wonder~/uncertain/unclear/sceptic~/skeptic~ _8 investment/investments/spending/outlays/billions/bets/capex _4 pay/return/returns/worth/justif~/monetis~/monetiz~/roi
    investments/spending/outlays/billions/capex/bets/it _4 will/would/can/could/to/ever _1 pay off
    uncertain/unclear/unproven/distant/elusive/doubtful _3 monetisation/monetization/returns/return/payoff/payback/roi/profits
    zero/no/little/scant/any return/returns on _2 investment/investments/ai/spending
    growth at any/all cost/costs
    commit~/committed/pledg~/pledged/pour~/plough~/plow~/sink/sinking/sunk/earmark~ _4 <money>/billions/trillions/amounts/sums/fortunes _8 ai/artificial/data/computing/chips/infrastructure/centers/centres/compute
    capex/spending/ai _2 worries/concerns/fears/jitters/fatigue/sticker/hangover/roi
    rac~/rush~/scrambl~ to build/supply/secure/add/lease/rent/buy _6 compute/computing/capacity/data/centers/centres/chips/gpus/servers
    commitments/commitment/pledges/obligations _3 total~/totaling/totalling/of/worth _2 <money> _12 revenue/revenues/sales/computing/cloud/chips/ai/data/years
    monetisation/monetization/monetising/monetizing &4 uncertain/uncertainty/timelines/timeline/unclear/doubts/questions/distant
    committed/commits/commit/promised/pledged to _2 spend/spending/pay/paying/invest/buy _4 <money>
  `,
  circular_financing: `
    closed/tight/circular/closing/vicious loop/system/circuit/circle/economy/ecosystem/arrangement _12 invest~/money/deal/deals/same/companies/buy/spend/everyone/suppliers
    closed/circular loop/nature/structure/appearance/arrangement/arrangements/spending/revenue/money/flow/flows/transactions/investments ^economy
    loop/loops/circle/circles _6 money/capital/invest~/deal/deals/flows/revenue/suppliers
    money/cash/capital/funds/dollars _3 circulat~/recycl~/loop~/cycl~/goes/flows/moves/going/flowing/moving/round _4 same/loop/loops/circle/circles/circular/round/back/players/around ^to/of
    recycl~ _3 funds/money/cash/capital/investment/dollars _6 group/players/companies/back/among/within/same
    invest~/invests/invested/stake _12 in/into _10 turn~/turns/turning/in/then around/turn/and/_ _2 buy/buys/buying/spend/spends/purchase~/order/orders/rent/rents/lease
    invest~/fund/funds/financ~ _4 <name> _8 buy/buys/buying/use/uses/using/spend/purchase/build/deploy _8 its/own/<name>/their chips/systems/gpus/hardware/servers/processors/products/equipment
    invest~/investment _6 <name> _6 contingent/conditional/provided/condition on/that/upon _6 buy/buying/purchas~/order~/us
    in turn/_ _2 invest~/invests _3 back/heavily into/in
    in turn/_ invests/invest/invested/investing _1 heavily/_ back _3
    turn~/turns around and/to buy/buys/spend/spends/purchase/order
    pay~/pay _4 so _4 can/could/will pay~/pay/buy ^attention
    invest~/invests in everyone/each/one/itself/themselves/another
    <name> <money> _2 pledge/investment/stake/commitment _4 ensures/secures/guarantees/locks/in _4 demand/orders/sales/customers
    owned/partly/partially/backed _2 by <name> _10 rent~/buy~/sell~/provides/reliant/using/uses _4 <name> chips/technology/hardware/gpus/processors
    vendor/customer/supplier financing _6 blur~/risk/deals/loop/echo~/boom/bubble/concerns
    interconnected/interlocking/intertwined/entangled/incestuous/circular/reciprocal deal/deals/transactions/investments/web/stakes/arrangements/partnerships/financing
    round trip/tripping
  `,
  regulation_energy: `
    grid/electricity/power &8 strain~/crack~/buckl~/creak~/overwhelm~/overload~/brownout~/rationing/curtail~/unreliab~/fragil~ ^<number>
    grid/power/electricity reliability/shortage/shortages/shortfall/shortfalls/outage/outages/blackout/blackouts/constraint/constraints/scarcity/crunch/bottleneck/bottlenecks/capacity _8 threat~/risk/risks/limit~/bind~/binding/worry~/concern~/concerns/loom~/if/could
    wait/waits/queue/queues/times/delays/backlog/backlogs _2 for/of/to/in _3 grid/power/connection/connections/interconnection/electricity
    interconnection/connection/grid/load queue/queues/delays/backlog/backlogs/requests/limbo/wait/waits
    <scarce> _6 grid/power/electricity ^to/tools/plays
    caught _2 flat/off _1 footed/guard _10 demand/power/data/load
    power hungry/guzzling/intensive/thirsty
    pick~/picking/foot~/footing/left/saddle~/shoulder~ _3 up/with/_ _1 tab/bill/cost/costs _10 data/power/grid/utility/upgrades/electricity/centre/center/centres/centers
    policy/regulatory/permitting/licensing/legislative uncertainty/limbo/hurdle/hurdles/barrier/barriers/obstacle/obstacles/delays/headwinds/gridlock ^over
    <state>/policymakers/legislators _6 warning/warnings/reprimand/rebuke/ultimatum/moratorium/moratoriums/mandate/mandates/crackdown/scrutiny _2 to/on/about/against/over/of/targeting/_
    moratorium/moratoriums/ban/bans/curbs/cap/caps on _3 data/new/mining/drilling/construction/connections/centers/centres/exports/imports/fees
    <state>/prosecutors/department/agency _4 sue~/sued/suit/lawsuit/suing/challeng~/block/blocks/blocked/seek~/sought/rejects/reject _6 merger/takeover/acquisition/deal/combination/transaction/breakup/break/monopoly
    attempt/bid/effort/push/move/drive to break up
    blow/setback/defeat/victory/win for/to _3 regulators/regulator/watchdog/watchdogs/antitrust/ftc
    antitrust/competition _2 case/trial/lawsuit/suit/probe/investigation/fine/charges/complaint/ruling/scrutiny/concerns/regulators/enforcers
    abuse~/abusing/abusive _3 dominance/dominant/monopoly/position
    illegal monopoly/monopolies/monopolised/monopolized
    illegally monopoli~/monopolised/monopolized/monopolizes/monopolising/monopolizing
    restrictions/regulations/rules/curbs/crackdown/sanctions/controls _6 blow/hurt~/hit/weigh~/squeeze~/dent~/damage~/cost/threaten~ ^the/up
    scrutiny/pressure/crackdown from/by/of _4 <state>
    <regulator> _10 raised/raise/raising/sound/sounded/sounding _1 alarm/alarms/concerns/objections/doubts
    grid/infrastructure/power _3 not/simply/hardly/barely/cannot _3 prepared/cope/ready/keep/handle/support
    prevent~/stop~/block~/bar~/forbid~ _3 new/data/any _3 centers/centres/mines/plants/pipelines/drilling/farms from
    compel/compels/force/forces/forced/order/orders/ordered/require/requires/required/make/push/pushing _3 <name>/company/giant/group to _1 divest/sell/spin/break/unbundle/hive/shed
    possible/potential/looming/hefty/record/heavy/steep/multibillion/antitrust fine/fines/penalty/penalties ^for/of/notice/amount
    <state> _8 fine/fines/penalty/penalties/probe/investigation/sanctions/clampdown ^in/income
  `,
  legal_fraud: `
    improper~/improperly/wrongly/falsely/fraudulently/prematurely/fictitiously/deceptively book~/record~/recogniz~/recognis~/inflat~/report~/capitaliz~/account~/class~/state~/claim~
    accounting/inspection/emissions/emission/data/test/testing/bribery/corruption/tax/audit/safety/insider/disclosure/reporting scandal/scandals/cheating/irregularities/irregularity/misconduct/violations/improprieties/impropriety/malpractice/rigging/falsification/tampering/manipulation/wrongdoing/fraud ^free/laws
    accounting related misconduct/fraud/violations
    misappropriat~/embezzl~/siphon~/defraud~/swindl~/launder~/falsif~/forg~ _6 funds/money/billions/millions/assets/<money>/investors/accounts/records/invoices/company/customers/data/documents ^ahead/new/links/ties
    restat~/restatement/restatements _6 results/financial/financials/earnings/accounts/revenue/statements
    settle~/settled/settlement/settlements _6 charges/allegations/lawsuit/lawsuits/litigation/suit/claims/case/accusations/probe/investigation ^down/higher/lower
    <name> _2 settle~/settled _4 litigation/antitrust/bribery/fraud/lawsuit/charges
    paid/pay/pays/paying/payment _6 <money> _6 settle/settlement/fine/fines/penalty/penalties/damages/resolve ^bill
    reported/invented/booked/recorded/faked/fabricated/sold fake/fictitious/phantom/nonexistent/bogus/sham sales/revenue/customers/accounts/invoices/orders/loans/profits
    fake/fictitious/phantom/nonexistent/bogus/sham sales/revenue/customers/accounts/invoices/orders/profits/transactions
    found/accused/guilty/convicted/charged/sued/alleged/allegedly/suspected to/of/with/for/over/_ _3 breach~/breached/violat~/flout~/broke/broken/infring~/mislead~/misled/overstat~/understat~/defraud~/rig/rigg~/bribe~/cheat~
    face/faces/facing/risk/risks/risking/threatened _3 fine/fines/penalty/penalties/damages/prosecution/charges/lawsuits of/up/over/from/for/_
    scheme to _3 inflate/defraud/fabricate/hide/conceal/mislead/manipulate/overstate/cheat/rig
    accounting probe/investigation/inquiry/issues/questions/review
    shareholders/investors/customers/lenders/clients/regulators _4 misled/deceived/duped/hoodwinked/lied/cheated
    violat~/breach~/flout~/infring~/broke/breaking/broken/contraven~ _6 act/law/laws/rules/regulations/code/sanctions/regulation/patent/patents ^of/and
    potential/possible/alleged/suspected/serious breach/breaches/violation/violations/infringement/misconduct/wrongdoing
    accounting/bookkeeping/disclosure practices/practice/methods &8 scrutiny/question/questions/questioned/probe/investigat~/aggressive/concerns
  `,
} as const satisfies Partial<Record<ThemeId, string>>;
