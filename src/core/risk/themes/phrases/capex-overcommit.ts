/** What is spent ahead of any return. */
export const CAPEX_OVERCOMMIT = `
  unsustainable/excessive/runaway/massive/ballooning/soaring/surging/heavy/unprecedented/staggering/record/aggressive/lavish/unrestrained/rampant/unchecked/eye/enormous/colossal/huge/relentless/mounting/rising/vast/breakneck/reckless _3 capital/capex _1 expenditure/expenditures/spending/outlays/outlay/investment/investments/cycles/commitments
  unsustainable/excessive/runaway/massive/ballooning/soaring/surging/heavy/unprecedented/staggering/aggressive/huge/mounting/lavish/rampant/vast/reckless/rising/record/colossal/feverish capex/outlays/spending/investment/expenditure/buildout
  <big>/scale/pace/size/sheer _4 capital expenditure~/spending/outlay~
  capital expenditure~/spending/outlay~/expenses/investment _3 <rise>/larger/unsustainable/question~/worry/scrutiny/exceed~/outpace~/outstrip~/cycle/cycles/strain/<large>
  capex _6 <rise>/larger/unsustainable/question~/worry/scrutiny/exceed~/outpace~/outstrip~/cycle/cycles/plan/plans/budget/binge/spree/<large>/forecast/guidance/target
  outlay~ _8 <money>/larger/<rise>/record
  plan~/budget~/earmark~/expect~/forecast~/guide~ _5 capital/capex/outlays/expenditure~ _8 <money>
  spend/spending/outlays/budget/capex _6 notably/even/significantly/materially/much/considerably larger/higher/more/bigger
  <worry> _5 its/their/this/such/the/ai/capital/infrastructure/heavy/record/tech/much/size/scale/pace _4 spending ^cuts
  <worry> _8 capex/expenditure/outlays/buildout
  <worry> _8 return/returns ^to/the/of/from/home
  <worry> _6 ai/infrastructure/data cost~/costs/spending/investment/investments/bill/buildout/outlays
  ai/infrastructure/data/cloud _2 spending _4 spree/binge/boom/worry/<worry>/unsustainable/question~/pay
  spending/investment/building/investing/construction spree/binge/splurge/frenzy/race/boom/arms/bonanza _6 <aiThing>/hyperscaler~/tech/billions/cost/pay/risk/without/precedent
  arms race _8 spend~/spending/invest~/billions/chips/capex/capital/ai
  ai arms race
  spend~/spent/pour~/plough~/plow~/sink~/splash~/lavish~/burn~/commit~/lay/laid/laying/shovel~ _5 trillions/billions/<money> _8 <aiThing>/buildings
  spend~/spent/spending/pour~/plough~/plow~/commit~/earmark~/outlay~/budget~/lay/laid/laying _6 <money> _10 <aiThing>/buildings
  invest~ _6 <money> _10 ai/data/infrastructure/compute/computing/gpus/datacenter/datacenters/artificial
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
  raise~/lift~/increase~/hike~/boost~/bump~ _4 capex
  spending/investment/outlays/capex/expenditure _8 ever/never/justified/justify/sustainable/return/returns ^for
  whether _6 spending/investment/investments/bets/outlays/capex _6 pay/return/justif~/worth
  billions/trillions _4 being/been/to/have _2 spent/poured/invested/committed/needed/laid
  spend~/capex/investment/outlays/commitments _6 outpac~/outstrip~/exceed~/dwarf~/outrun~ _5 revenue/revenues/cash/returns/demand/sales
  hyperscaler~/hyperscalers _8 spend~/spending/capex/commit~
  too much _3 capacity/spending/investment
  build~/building/built/invest~/spend~ too much/many/fast
  computing/data centers/centres _8 unused/idle/empty/stranded/vacant
  data/computing center/centre glut/bubble
  sunk/sank/sink~/pour~/plough~/plow~ _3 <money> _10 idle/empty/unused/mothballed
  earn~/win back _5 trillions/billions/<money>
  recoup~ _5 trillions/billions/<money>/outlay~/investment~
  $overbuild~/overbuilding/overbuilt
  spending/investment/capex/outlay~/plan/bet/bets/buildout _5 payoff/return~/payback/profits _4 years/away/distant/uncertain/far/remote/decade~
  payoff/payback/return/returns _3 years/decade~/far/long _1 away/off/distant
  laid/lay/built/build~/put/dug/strung _6 fibre/fiber/capacity/track/lines/miles/cable/offices/flats/homes/towers/plants _4 nobody/no/never/hardly/few _3 need~/want~/used/use/buy/bought
  sat/sits/sit/lay/lies/lie/stayed/remain~ dark
  dark fibre/fiber/shells
  spending/capex/investment/outlay~ plan/plans/spree/binge/bill _6 balk~/baulk~/alarm~/unnerve~/spook~/rattle~/worry~/question~
  balk~/baulk~/alarm~/unnerv~/spook~/wince~/winc~ _4 spending/capex/outlay~/investment/bill/cost/costs/price
  how/whether/when _4 pay for _2 it/itself/them/all/this
  pay for themselves/itself
  spend~/spent _3 more than _4 earn~/makes/make/takes/revenue/cash
  <number>/ten/five/twice/triple/double times _3 capex/spending
  billions/money/<money> _3 pit/hole/furnace/concrete/steel
  bet the company/farm/house
  write/writes/wrote/written/writing off/down _5 data/plant/plants/factory/factories/chips/equipment/buildings/servers
  impair~/write down/off _8 plant/factory/centers/centres/mine/capacity
  overstretch~/overreach~ _4 spending/expansion/ambition/capex
  capital spending/intensity _4 <rise>/record/doubl~/tripl~
  breakneck/feverish/headlong expansion/building/construction/spending
  sank/sunk/poured/ploughed/plowed/pumped/spent <money> into/on it/them/this/that
  sank/sunk/sink _2 <money> into
  money pit/sink
  boondoggle~
  build~ it and/they
  if _2 build
  spending/investing/building _3 faster/quicker/more _3 than _4 earn~/revenue/cash/demand/customers/sales
  returns/return/payback/profit/profits _3 yet/still/remain~/never _3 materialis~/materializ~/show~/appear~/come/unproven/distant/elusive
  cash flow _5 swallow~/vanish~/consum~
  borrow~/borrowing to build/invest/spend/fund _4 data/capacity/chips/centers/centres/campus
  white elephants
  useful life/lives _5 chips/gpus/servers
  obsolete _4 chips/gpus/servers/before/years
  lay/lays/laid/laying/shell/fork/splash~/spend~/spending/spent _2 out _3 <money>
  spend~/spending/spent/lay/outlays/capex _8 more _1 than _5 earn~/make/makes/profit~/revenue/cash/all/take/bring
  may/might/could/will never pay off/back
  never _2 pay~/recoup~/earn~ off/back/itself
  never earn _2 back/cost/costs/keep
  not/never _1 recover/recoup/repay/justify _2 cost/costs/outlay/outlays/investment/bill/spending
  spend~/spending/spent/invest~/invested/plough~/ploughed/plow~/pour~/poured/sink~/sank/sunk/commit~/committed/splash~/lavish~/splurg~/shell~/fork~/outlay _5 <money> _8 centres/centers/chips/america/fabs/servers/ai/infrastructure/computing/data/datacentres/datacenters
  <money> _3 splurge/outlay/buildout/gamble/bet/spree
  largest/biggest/record/costliest/boldest _2 investment/bet/outlay/capex/capital/gamble/spending ^gain/gains/bank
  capital/capex/spending/investment budget/programme/program/spree/splurge/binge/boom/race/frenzy/drive/commitment/commitments/pledge/pledges/wave/surge ^bill
  lift~/lifted/rais~/raised/boost~/boosted/increas~/doubl~/up/ups/upped _6 capital/capex/spending/investment _2 budget/forecast/plan/plans/guidance/target/range/spending/expenditure/outlay/outlays
  spending/outlays/outlay/investment/capex/expenditure/building _6 faster/quicker/more/ahead than/of _4 sales/revenue/profit/profits/cash/demand/earn~/income/earnings/growth
  spending/capex/outlay/outlays _4 hit/hits/reach~/top~/topped/jump~/climb~/soar~/doubl~/exceed~/total~/swell~/run/running _4 record/<money>/<large>/half/nearly/almost
  capex is/was/at/of/as/to _5 <percent>/<large>/<money>
  when/whether/how/if _4 outlay/outlays/spending/investment/bill/money/billions/capex/bet/bets/splurge/buildout _4 pay/pays/earn/earns/profit/return/returned/recouped/justify/justified/end/ends
  want~/ask~/demand~/wonder~/question~/doubt~/press~ _4 when/whether/how/if _8 pay/return/returns/profit/off/back/investment/outlay/spending
  pay for that/this/it/them/all/everything/these/those
  know/knows/clear/explain/explained/said/say _1 how it/they/<name>/he/company _1 will/would/can/could/intends/plans/going/means _2 pay/fund/afford/finance
  seen/see/saw/found/earned/earn/earning/shown/show/getting/get/got/generate~/make/made/yield~/produc~ _1 no/little/scant/hardly/negligible/zero/modest/few/nothing _2 return/returns/profit/benefit/benefits/gain/gains/payoff/value/revenue _4 ai/investment/spending/from/on/chatbots/projects/pilots/outlay
  <percent>/<large>/most/many of _3 companies/firms/projects/pilots/businesses _8 no/little/zero/fail~ _2 return/returns/gain/benefit/value/profit
  no/little/scant/low/poor/zero/meagre/uncertain/distant/disappointing/unclear/elusive/questionable/doubtful/negligible return/returns/payoff/payback on/from/for/in
  chips/servers/gpus/equipment/hardware/kit/processors _6 date/obsolete/outdated/worthless/depreciat~/wear/last/lasts/lifetime/life/lifespan/useful/replac~/age/aging/ageing _5 year/years/months/quickly/fast/soon/before/_
  out of date
  ?depreciation _8 charge/charges/costs/bill/wave/billion/<money>
  depreciation _8 understat~/underestimat~/flatter~/ignor~/hid/hide/hiding/stretch~
  useful lives/life
  money/cash/funds/billions it/they _3 not/yet/lack/lacks/never/cannot _2 have/has/earned/raised/got/afford
  overpaid/overpay~/overpaying _4 <aiThing>/<kit>/capacity/power/land/talent/spectrum
  overspen~/overbuil~/overreach~/overinvest~/overexpand~/overshoot~/overextend~
  railway/railways/canal/canals/fibre/fiber/telecoms/telecom/shale/shipping _5 overbuil~/overbuilt/overbuild/glut/bankrupt~
  decade/decades/generation away/off/hence/distant
  return/returns/payback/payoff/profit/profits is/are/remains/remain/seem/look/looks _3 decade/years/decades/distant/far/remote/elusive/uncertain/unproven/unclear
  laid/lay/lays/laying/outlay/plan/plans/expect~/intend~/aim~/promis~/promised/budget~/vow~/vowed/pledg~/pledged/agreed/on/commit~/committed _4 to/out/up/for/of/_ _4 spend/invest/lay/buy/pay/lease/rent/purchase/_ _6 <money> _6 computing/compute/capacity/centres/centers/chips/power/servers/infrastructure/cloud/data/hardware
  <money> _3 of/on/worth _3 computing/compute/capacity/chips/cloud/servers/processors/infrastructure/hardware
  bet/bets/betting/gambl~/gamble/gambled/wager~/stake~/staked on _5 plant/plants/factory/factories/fab/fabs/capacity/centres/centers/buildout/scale/ai/expansion/refinery/mine/chips
  huge/giant/vast/massive/gigantic/sprawling/costly/expensive/oversized/ruinous/grandiose/multibillion/colossal plant/plants/factory/factories/fab/fabs/campus/expansion/project/projects/centres/centers/complex/outlay/outlays/bill
  baulk~/balk~/blanch~/recoil~/wince~/winc~/flinch~/gasp~ at _4 bill/cost/costs/price/outlay/spending/sum/sums/capex/scale
  free/operating cash flow/flows _6 vanish~/shrink~/shrank/shrunk/fell/negative/evaporat~/dwindl~/squeez~/swallow~/drop~/halv~/collaps~/down/lower/gone/tumbl~/plung~
  cash flow/flows negative/deficit/drain
  land grab/rush
  throw~/threw/thrown/throwing/shovel~/shower~ _3 money/cash/billions/sums/<money> at/into/on
  race/racing/scrambl~/scramble/rush/rushing to _2 build/spend/add/expand/invest _8 centres/centers/capacity/chips/plants/fabs/servers/ai/infrastructure
  cash flow/flows _4 negative/red/below
  cash flow/flows _3 minus <money>/<number>
  extra/additional/further/another <money> _8 ai/artificial/technology/capacity/data/chips/servers
  purchase/spending/compute/computing/capital commitments/obligations _8 <money>/data/centres/centers
  money/billions/cash/investment _2 never _2 come/return/returned/recovered/recouped/earned
  spending/outlay/outlays/investment/costs/bill on/for/of _4 <aiThing> _5 <rise>/soar~/balloon~/swell~/explod~/spiral~/mushroom~
  raise~/lift~/increase~/hike~/boost~/bump~ _3 capital spending/expenditure/expenditures/outlay/outlays/investment/budget
  capex _2 plan/plans/budget/forecast/guidance/target _4 <money>
  capital expenditure~/spending/outlay~ _3 plan/plans/forecast/guidance/range/budget _4 <money>
  <money> _2 in/of/on _1 capex
  capex of _2 <money>
  level/pace/scale/rate/magnitude of _2 spend/spending/investment/capex/outlay
  capex _2 five/ten/twice/double/triple/<number> times
  gamble/bet/bets/wager/spending/investment/investments/billions _2 pay/pays/paying/paid off
  build~/building/built/add~/adding _6 for/before/without/ahead orders/customers/demand/tenants/buyers/clients _4 not/yet/never/arrive~/exist/come/materialise/show/signed/has/have
  depreciation _10 hollow~/eat~/hit/hits/weigh~/drag~/crush~/squeez~/erode~/dent~/swallow~/swamp~/balloon~/soar~/surg~/climb~/loom~/crimp~
  plant/plants/line/lines/factory/factories/fab/fabs/servers/halls/chips/mill/mine/reactor/campus/machines/centre/center _8 never/not/yet/hardly/barely _2 switched/opened/run/fired/commissioned/started/plugged/used/turned
  billions/trillions/money/spending/outlay/outlays/investment/investments/bets/splurge/capex _6 produc~/yield~/brought/bring~/bought/generat~/deliver~/earn~/made/shown/return~/won little/no/nothing/scant/hardly/precious/meagre
  little/nothing/scant/precious/not _2 in the way of _2 income/returns/revenue/return/profit/profits/sales
  outlays/outlay/spending/capex/expenditure will/to/would/should/_ _1 top/exceed/reach/hit/approach/near/surpass/total/swell/balloon _2 <money>
  investment/outlays/spending/capex/bill _6 more than _4 takes/earn~/makes/generat~/brings/revenue/sales/cash
  promis~/promised/pledg~/pledged/commit~/committed/vow~ to _2 pay/spend/lease/rent _4 <money> _4 computing/compute/chips/cloud/capacity/infrastructure/servers/power/ai/data
  lifted/lift/lifts/raised/raises/raise/raising/upped/hiked/boost~ _3 spending/capex/investment/outlay _1 plan/plans/forecast/budget/guidance/target/_
  when/whether _6 sunk/poured/spent/ploughed/plowed/lavished/invested _6 earn/pay/return/produce/yield/anything/off/profit
  size/scale/pace/extent/magnitude of _3 outlay/outlays/spending/investment/buildout/bill/build/capex/expansion/building/splurge
  building/construction/investment/spending/data boom/binge/spree/frenzy/race _8 margins/margin/profit/cash/debt/depreciation/cost/costs/overcapacity/glut
  never/not _1 been/be switched/turned on
  no tomorrow
  server/data halls/hall/farms/centers/centres _8 bill/cost/costs/outlay _3 swell~/swelled/<rise>
  how/where/whether _5 find/come/coming/raise/afford/get _3 money/billions/trillion/trillions/cash/sums/<money>/funds
  appetite/taste/penchant/hunger/lust/zeal for _2 spending/investment/capex/splurging
  patience _4 with/over/for _6 spending/outlay/outlays/capex/investment/bets/splurge
  chips/servers/gpus/equipment/kit/hardware/processors _8 worth/worthless/outdated/obsolete/useless/junk/scrap/lifespan/written _6 years/year/months
  not/never/hardly/without/yet _2 earned/earn/made/turned/earning/returned/make _1 penny/cent/dime/cents/pennies
  railway/railroad/canal/telecom/telecoms/fibre/fiber/dotcom mania/boom/bubble/glut/buildout/frenzy _10 data/chips/centres/centers/ai/build/race/spending/infrastructure/centre
  capital/capex expenditure/spending/outlays/outlay/_ _4 set/expected/due/likely/poised/forecast/projected/going to _2 double/triple/jump/rise/grow/climb/reach/exceed/top/surge/increase/swell
  spent/spend/spends/spending <money> _3 on/for _4 servers/buildings/chips/centers/centres/infrastructure/equipment/gpus/plants/plant/fabs
  pour~/poured/pouring/sink~/sunk/plough~/ploughed/plow~/plowed/pump~/pumped/shovel~/funnel~ _3 sums/amounts/money/cash/billions/trillions/capital/fortunes _3 into _6 <aiThing>
  pour~/poured/pouring/plough~/ploughed/plow~/plowed/pump~/pumped _3 amounts/hundreds/tens/sums/billions of _3 into/in _6 <aiThing>/industry
  surge/boom/explosion/wave/jump/frenzy/rush in/of _4 data/ai/infrastructure/chip/cloud/capital _2 investment/investments/spending/construction/expenditure/expenditures
  ambitious/audacious/aggressive/lavish/eye/bold/grandiose _2 spending/investment/buildout/expansion/infrastructure _2 plan/plans/announcement/programme/program/pledge/spree/push/drive
  overbuilding risk/risks/fears/worries
  risk/risks/danger/fear/fears/question/questions/concerns/worries of/about/over/as _2 overbuilding/overinvestment/overspending/overcapacity
  too many _4 centers/centres/plants/factories/fabs/warehouses/chips/towers/ships/mines/built/building
  scale/size of _2 investment/investments/spending/outlay/buildout
  question/questions/questioning/doubt/doubts _4 return/returns/payoff/payback on/from/of _4 capital/spending/investment/investments/capex/expenditure/expenditures/ai
  zero/no/little/scant/meagre/poor/negligible return/returns
  sign~/signed up to _1 pay/spend/buy/rent/lease/take _2 <money>
  nobody/no/not one/_ _1 explained/explain/explains/said/say/says/clear how _5 rest/money/it/bill/sum/that/they/this _4 found/paid/funded/raised/come/afforded
  bubble in _3 spending/investment/capex/data
  capital expenditure/expenditures/spending/outlays to _1 <money>
  capex to _1 <money>
  free cash flow _3 loss/losses/deficit/burn/drain/outflow/deterioration
  cash flow loss/losses/deterioration/drain/burn
  continuous/constant/heavy/endless/ever _1 capital investment/spending/expenditure/expenditures
  capital expenditures/expenditure/spending _3 <rise>/surged/exploded/tripled _3 from/to/by
  shares/stock _4 dropped/fell/tumbled/slid/sank _8 increased/higher/raised/more/ai/capital spending/capex/outlays
  gap between/_ _8 revenue/revenues _6 spending/investment/infrastructure/poured/billions
  revenue/revenues _6 versus/against/than _4 billions _3 poured/spent/sunk/invested
  spend/spending/outlay/outlays/capex _2 could/may/will/to/set _2 reach/hit/top/exceed/surpass _2 <money>
  spending/capex/capital/investment/infrastructure/ai _2 arms race
  aggressive/enormous/ballooning _1 ai/capital spending/investment/outlay/outlays plan/plans
  promis~/promised/commit~/pledg~/owes _4 <money> _10 takes/take/took/brings/earns in/_ _1 only/just/barely/mere _1 <money>
  spend~/spends/spent/spending more _5 than it/they/<name> takes/take/took/earns/earn/earned/makes in/_
  spending/outlay/outlays/capex/investment/expenditure/bill/buildout/splurge _8 swallow~/consum~/consume~/eat~/absorb~/devour~/drain~/gobbl~/exhaust~ _6 cash/flow/flows/profit/profits/revenue/earnings
  promis~/promised/pledg~/pledged/commit~/committed/spend~/spent/spending/owes/agreed/signed/taken/took/invest~ _6 more than _1 it/they/<name> can/could/will _1 afford/fund/finance/pay
  ai/artificial/capital/infrastructure/cloud/centre/center _3 bill/tab/budget/outlay/spending/capex/costs _1 <rise>/swells/balloons/mounts _3 <money>
  <money> _2 plant/plants/factory/factories/fab/fabs/campus/mill/refinery/smelter/reactor _6 no/without/few/hardly/lacks/lack _2 customers/tenants/orders/buyers/takers/clients
  return/returns/payoff/payback fall/falls/fell/falling short
  ai/capital/infrastructure/data/cloud/centre/center _1 investment/investments/spending/outlay/outlays/capex _1 could/may/might _1 top/exceed/reach/hit/approach/surpass/total _1 <money>
  ?capital expenditure/expenditures/spending/outlays of _3 <money>
  ?plan/plans/planned/planning to spend/invest _3 <money>
`;
