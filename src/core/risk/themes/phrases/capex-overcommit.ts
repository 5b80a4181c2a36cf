/** What is spent ahead of any return. */
export const CAPEX_OVERCOMMIT = `
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
  sunk/sank/sink~/pour~/plough~/plow~ _3 <money> _10 idle/empty/unused/mothballed
  earn~/pay/win back _5 trillions/billions/<money>
  recoup~ _5 trillions/billions/<money>/outlay~/investment~
  $overbuild~/overbuilding/overbuilt
  spending/investment/capex/outlay~/plan/bet/bets/buildout _5 payoff/return~/payback/profits _4 years/away/distant/uncertain/far/remote/decade~
  payoff/payback/return/returns _3 years/decade~/far/long _1 away/off/distant
  laid/lay/built/build~/put/dug/strung _6 fibre/fiber/capacity/track/lines/miles/cable/offices/flats/homes/towers/plants _4 nobody/no/never/hardly/few _3 need~/want~/used/use/buy/bought
  sat/sits/sit/lay/lies/lie/stayed/remain~ dark
  dark fibre/fiber/shells
  spending/capex/investment/outlay~ plan/plans/spree/binge/bill _6 balk~/baulk~/alarm~/unnerve~/spook~/rattle~/worr~/question~
  balk~/baulk~/alarm~/unnerv~/spook~/wince~/winc~ _4 spending/capex/outlay~/investment/bill/cost/costs/price
  how/whether/when _4 pay for _2 it/itself/them/all/this
  pay for themselves/itself
  spend~/spent _3 more than _4 earn~/makes/make/takes/revenue/cash
  more _3 than _3 cash/revenue/profit~/operations _3 bring~/generat~/produc~
  <number>/ten/five/twice/triple/double times _3 capex/spending
  billions/money/<money> _3 pit/hole/furnace/concrete/steel
  bet the company/farm/house
  write/writes/wrote/written/writing off/down _5 data/plant/plants/factory/factories/chips/equipment/buildings/servers
  impair~/write down/off _8 plant/factory/centers/centres/mine/capacity
  commitment~/commitments/obligations _5 exceed~/dwarf~/outstrip~/times/outrun~ _5 revenue/revenues/sales/cash/income
  sign~/signed _4 commitment~/commitments/deals/contracts _6 <money>/trillion _8 revenue/yet/cannot/without
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
  never earn _2 back
`;
