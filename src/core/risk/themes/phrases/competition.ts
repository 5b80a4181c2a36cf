/** Rivals, and the share of the market that they take. */
export const COMPETITION = `
  competition ^watchdog/law/chief/authority/authorities/at _4 from/intensif~/intensify~/fierce/stiff/heat~/grow~/mount~/increas~/rise~/rising/tough/tougher/fiercer/keener/stiffer/threat~/pressure/erode~/hotter/bite~/hurt~
  fierce/stiff/stiffer/intense/intensifying/growing/mounting/tough/tougher/increased/increasing/rising/cutthroat/heightened/aggressive/cheaper/brutal/heavy/strong/new/newer/more/fresh/low/nimble/fast _1 competition/competitors/competitor/rivals/rival/rivalry/entrants/challengers
  compet~/competitive threat~/pressure/pressures/disadvantage/landscape
  <rivals> _4 undercut~/gain~/catch~/caught/overtak~/overtook/threaten~/eroding/erode~/outpac~/steal~/stole/cheaper/eat~/snatch~/poach~/encroach~/closing/ahead/better/newer/faster/already/win~/won/crowd~/flood~/squeez~/nibbl~/siphon~
  undercut~/undercutting/undercuts ^american/workers/wages/efforts/confidence/authority/trust/his/democracy/local
  price/pricing/discount war~/wars
  forc~/oblig~/push~/pressur~ _3 to _2 discount~/match
  forc~/oblig~/push~/pressur~ _3 to _2 cut/lower _2 price/prices/fees/fares/rates
  cut/cuts/cutting/slash~/lower~/reduce~ _3 prices/price/tags _8 rival~/compet~/often/share/again/defend/keep/margin/match
  lose/lost/losing/loses/cede~/ceding/give~/giving/gave/surrender~ _3 ground/lead/edge/dominance/crown _3 to/in/as/among/since/against
  lose/lost/losing/loses/cede~/ceding/give~/giving/gave/surrender~ _2 share to/in/as/against
  lose/lost/losing/loses/cede~/ceding/loss/erosion/erode~ _3 market share/ground/lead/edge/dominance
  market share _4 lost/loss~/losing/fell/slip~/shrank/shrink~/declin~/decline~/eroded/erosion/slid/drop~/down
  share of _4 market _4 fell/slip~/shrank/shrink~/declin~/down/drop~/slid
  take~/took/taken/taking/grab~/grabbed/won/win~/gain~/gaining/steal~/stole/carve~/snatch~/nab~/bite/claw~ _3 share/slice/chunk/ground/customers/business/bite _4 from/at
  take~/took/taken/taking/grab~/carve~/bite _3 slice/chunk/bite of/out
  took/taken/take/taking/gain~/won/win~ share
  eat~/nibble~/chip~ into/away/at _3 share/lead/dominance/sales/business/market
  at _2 expense of
  <name> expense
  struggl~/struggle~/struggled/hit/hurt/squeezed/cope _4 falling/lower/declining/sliding prices
  falling/sinking/collapsing/plunging prices for/of _6
  prices _3 sunk/fallen/sank/fell/collaps~ below _4 cost/costs
  disrupt~ _3 business/model/incumbent~/threat
  ?challenge~/challenging _4 dominance
  threaten~/erode~/break~/chip~/loosen~ _4 dominance/monopoly/supremacy/grip/leadership/moat/crown
  threaten~/erode~/break~/chip~/loosen~ _2 its/their lead
  loss/losing/lost _2 competitive edge/advantage
  ?code red
  lag~/lagging/fallen/falling/fell/behind behind _2 rival~/rivals/competitors/peers
  ?catch~/caught up _2 with/to/fast
  used to trail
  low cost rival~/rivals/competitors/chinese/airlines/makers
  cheaper/newer/better/rival alternative~/rival~/model~/models/chinese/imports/copies/versions/chips/products/product/services/service
  newer/cheaper/better _3 models/cars/products/offers/phones _4 less/money/price
  for less money
  ?good enough _6 <name>/clients/customers/chinese/rival~
  now/is/are _3 sell~/selling/offer~/ship~/launch~ _4 rival/competing/similar/own _3
  ?already ship~/sell~/offer~
  ?copycat~/copycats/knockoff~/knockoffs/generics/biosimilar~/biosimilars/imitators
  generic/cheap/cheaper competition/copies/rivals/versions/drugs/imports
  copies from _4
  patent~/patents _14 expir~/expire~/cliff/laps~/lapse~/lost/out
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
  saturat~ _3 market
  race to the bottom
  no one/nobody wants to be _2 first to shut/cut/close
  win~/winning/won/take/takes/taking/took/steal~/poach~/lure~/lure~/woo~ _2 its/their/<name> _1 customers/clients/shoppers/buyers/users/business/subscribers
  push~/squeez~/squeeze~/elbow~/crowd~/muscl~/edge~ _4 out of _4 market/business/segment
  taken/took/take/takes/taking/win/winning/won nearly/almost/most/much/all _3 business/orders/market
  upstart~/newcomer~/challenger~/entrant~ _8 taken/stole~/steal~/stealing/poach~/lure~/lured/nibbl~ _3 its/their
  lose/loses/losing/lost _3 shelf space/customers/orders/contracts/business/viewers/users/advertisers/drivers/patients/clients/accounts/sales _2 to
  hand/hands/handed/handing/cede~/yield~/give~/gave _3 market/lead/business/initiative/advantage _1 to
  no longer _3 biggest/largest/leader/only/first/alone/default/dominant
  price/pricing war/wars/battle
  pricing pressure
  free alternative~/rival~/version~/model~
  open source/weight~ _4 rival~/model~/free/cheap~/alternative~/match~
  half/fraction/third/tenth _3 price/cost _6 rival~/chinese/model/chip/version/competitor~
  in house/own _3 chips/chip/models/processors _6 instead/rather/replace~/reduce~/reliance/less/rival~/<name>
  switch~/defect~/mov~/flee~/fled/migrat~/jump~/flock~ _3 to _2 <rivals>/cheaper/rival
  flood~ _3 of _3 imports/rivals/cheap/copies/chinese
  cheap/cheaper/low imports/chinese
  nipping at/heels
  breath~/breathing down _3 neck
  squeeze~/squeezed/crowd~ out
  closing/narrow~ gap _3 <name>/rival~/leader
  eat~/eating/ate/eaten _3 lunch ^with/at/in/on/together
  knock~/toppl~/topple~/dethron~/unseat~/displac~/displace~ _4 perch/throne/top/leader/incumbent
  stole/steal~/stolen/stealing/steals _2 march/customers/sales/share/business
  lost/losing/lose/loses _4 customers/shoppers/subscribers/users/clients/drivers/riders/buyers/passengers to
  rival~/newcomer~/upstart~/discounters/challenger~ _3 customers/shoppers/buyers/clients/share
  poach~ _4 customers/staff/engineers/clients/talent
  <name> has/have/is/are overtaken/eclipsed/outsold/outgrown/outpaced/ahead
  outgrew/outgrow~
  outsold/outsell~ _1 all/every/everyone/both/them/it/its/the/_ <name>/rival/rivals/leader/market
  undercut~ by
  match/matches/matched _3 price/performance/quality at/for _3 fraction/half/less/lower
  second fiddle
  playing/play catch
  moat/moats _3 shrink~/narrow~/drain~/vanish~/breach~
  no longer _3 monopoly/edge/lead/moat
  alternative/alternatives to <name>
  rival product/service/chip/chips/model/app
  eat~/eating into _3 lead
  eat~/ate/eaten/eating into _3 share/sales/market/business/profits/visits/traffic/audience/audiences/viewing ^budget
  rival/rivals/competitor/competitors/newcomers/newcomer/startups/upstarts/brands/discounters/upstart/challengers/retailers/makers _6 charge/charges/sell/sells/selling/offer/offers/offering/price/prices/make/makes/build/builds _6 half/less/cheaper/cheap/fraction/third/lower/comparable/similar/same/undercut
  sell/sells/selling/sold/offer/offers/offering/make/makes/build/builds/supply/supplies _6 for/at _3 half/fraction/third/quarter/less/much _3 price/cost/money/much/less
  at/for _2 fraction/half/third/quarter/tenth of _1 price/cost
  fraction of _1 price/cost
  charge/charges/charging _2 half/less/third/fraction
  buy/buys/buying/use/uses/using/switch~/choose/chose/try/trying/test~/order~/rent/renting _4 <name>/rival/google/amd/chinese/broadcom _3 chips/instead/processors/tpus/models/rather _2 of/than
  instead of _2 <name> _1 chips/own/products/models/_
  same/comparable/similar/equal _6 for _2 fraction/half/less/tenth/third/cheaper
  $crowded/saturated/cutthroat/hypercompetitive/overcrowded/contested/congested market/markets/field/sector/segment/industry/space/business
  market/field/sector/segment/industry/space _2 crowded/saturated/crowding/competitive/cutthroat/contested
  custom/homegrown/house chips/chip/silicon/processors/accelerators/tpus
  make/makes/making/render~ _5 redundant/obsolete/irrelevant/superfluous
  $obsolete/uncompetitive/disintermediat~
  do/does/doing/did away with
  supplant~/displac~/displace/cannibalis~/cannibaliz~/upend~/disrupt~/unsettl~/unseat~/dethron~/dislodg~/outclass~/outflank~/usurp~ _4 software/incumbent~/incumbents/search/business/industry/sector/agencies/consultants/leader/leaders/makers/grocers/retailers/publishers/model/models/banks
  entry/onslaught/invasion/incursion of/into/by/in _4 <name>/rivals/google/chinese/discounters/market
  <name>/google/chinese entry/onslaught/march/incursion _6 grocers/rivals/market/unsettl~/threat~/retailers/makers/incumbents/squeez~
  trail~/trailed/trailing/lag~/lagged/lagging _2 <name>/rivals/rival/competitors/peers/leader/pack
  fall~/fallen/fell/slip~/drop~/slid behind/to/from _3 second/third/fourth/fifth place/spot
  outsold/outsell~/outsells/outcompet~/outgun~/overtook/overtaken/leapfrog~/eclips~ _2 <name>/rival
  overtak~/overtook/overtaken/eclipsed/leapfrogged/outsold/outpaced/surpassed by
  lead/edge/advantage/moat/dominance/grip/hegemony/monopoly/supremacy _4 narrow~/shrink~/shrank/shrunk/slip~/erode~/erode/vanish~/evaporat~/challeng~/threat~/crumbl~/weaken~/loosen~/gone/contest~/crack~
  dent~/erode~/erode/undermin~/weaken~/threaten~/loosen~/test~/narrow~/chip~/break~/broke/end/ended/ends _3 lead/edge/advantage/moat/dominance/grip/hegemony/monopoly/supremacy/leadership/position ^to
  market share _6 slip~/fell/fall~/drop~/dropped/shrank/shrunk/down/declin~/slid/eroded/halved/lower
  share of _5 market/sales/search/users/traffic _8 fell/fallen/slip~/dropped/drop/drops/shrank/shrunk/down/declin~/slid/halved/lower
  lose/loses/losing/lost/cede~/ceding/bleed~/shed/sheds/shedding/forfeit~ _3 share/ground/customers/clients/users/sales/business/market/subscribers/shoppers/contracts/deals/orders/traffic/talent/engineers/territory to/from _3 <name>/rival~/rivals/competitor~/cheaper/chinese/discounters/online/others/upstarts/newcomers/both
  <name>/rivals/rival/discounters/upstarts/chinese/newcomers/competitors/brands _5 win/wins/winning/won/lure~/luring/lured/poach~/steal~/stole/stealing/take~/taking/took/taken/attract~/grab~/grabbing/snatch~/woo~/gain~/gaining/pinch~/eating/peel~ _2 customers/clients/users/shoppers/share/business/subscribers/buyers/lunch/drivers/traffic/contracts/talent
  win/wins/winning/won _1 them/customers/clients/shoppers/users/buyers over/away/back
  desert~/deserting/defect~/defecting/abandon~/abandoning/ditch~/ditching/flock~/flocking/decamp~/flee~/fleeing _4 for/to _3 <name>/rival~/rivals/competitor~/cheaper/discounters/alternative~/chinese/online
  switch~/switching/migrat~/moving/moved/drift~ _2 to _2 rival~/rivals/competitor~/cheaper/discounters/alternative~/chinese
  stiff/stiffer/fierce/fiercer/tough/tougher/intense/growing/rising/cutthroat/mounting/brutal/keen/ferocious/heightened/relentless/stronger/hotter/cheap/cheaper/increased/increasing/bruising/heavy _1 competition/competitor/competitors/rivalry/rivals/challengers/imports
  competition/rivalry heats/heating/hots/intensif~/intensified
  competitive pressure/pressures/threat/threats/intensity/disadvantage/position/market/landscape/environment
  blame~/blame/blamed/cited/citing/because/due/pressure/threat/challenge/squeez~/squeezed/hurt/under _3 of/to/from/by/on/_ _4 rival/rivals/competitor/competitors/competition/imports/discounters/entrants/upstarts/brands/undercut~
  cheap/cheaper/subsidised/subsidized/low/dumped/flood/surge/wave/influx/tide/glut/lower _2 of/cost/priced/_ _3 imports/import/competition/competitors/rivals/copies/knockoffs/generics/steel/vehicles/evs/panels/goods/cars
  imports/suppliers/makers/manufacturers/producers/brands/carmakers _5 flood~/flooding/flooded/swamp~/undercut~/dump~/crowd~ _4 market/price/prices/us/them/it/local
  patent/patents/exclusivity/protection _10 lapse~/expire~/expir~/expiry/cliff/end/ends/ended/run/runs/lose/loses/lost/out/over/2028/2027/2026/2029/2030
  protection on/for/of/from _8 runs/run/end/ends/expire~/lapse~/lost out/_
  patent cliff/expiry/expiration/expirations/losses/loss
  lose/loses/losing/lost/loss _2 of/its/their/the/_ _2 exclusivity/protection/patent/patents/monopoly
  replace _5 revenue/sales _6 patent~/expir~/protection/exclusivity/generic~/drug/drugs/medicines
  price/discount/discounting/pricing/fare/subsidy/delivery/streaming/browser/chip/talent/cloud/ai/fare war/wars/battle/battles/warfare/competition
  cut/cuts/cutting/slash~/lower~/trim~/reduc~/drop~ _3 price/prices/fees/fares/commissions/fees _6 compet~/rival~/match/defend/share/keep/lure/win/pressure/respond~/response
  price/prices of/for/in _6 fall~/fell/shav~/cut/drop~/plung~/collaps~/squeez~/erode~/pressur~/slump~ _4 competition/rival~/rivals/glut/ai/cheap/chinese/routine
  commoditis~/commoditiz~/commoditisation/commoditization
  ai/agents/automation/chatbots/intelligence/software/robots/platforms/models _6 shave/shaves/erode/replace/replaces/displace/threaten~/cannibal~/redundant/undercut~/away/disrupt~/obsolete/eat/eats/kill~/squeez~ _5 price/prices/jobs/workers/fees/software/business/margins/coders/firms/centres/centers/search/work/revenue/publishers/of/_
  streaming/online/electric/digital wars/rivals/upstarts/challengers
  cord cutting
  scrambl~/rac~/racing/struggl~/struggling/fight~/fighting to _2 catch/keep/compete/match/respond/defend/close/regain _2 up/pace/gap/ground/share/with
  close~/closing/clos~/narrow~/narrowing _2 gap/lead _3 with/on/between/to/_
  after/chasing/courting/chase/court/wooing/targeting _2 same customers/designers/users/shoppers/clients/buyers/drivers/travellers/patients/market
  ask/asks/use/uses/turn/turning/using/asking _2 chatbots/chatgpt/ai/google/gemini/claude instead
  turn/turning/asking _1 chatbots/chatgpt/gemini/claude
  cut/cuts/cutting/slash~/lower~ _2 price/prices/fees/fares _4 fend/counter/combat/fight/respond/match/meet/stay/face
  fend~/fending off _4 rival/rivals/competition/competitors/challengers/newcomers/chinese/<name>
  cost/costs _2 thirtieth/tenth/twentieth/fraction/third/half/fifth _2 as/of
  after/chase/chasing/win/wooing/for the same customers/diners/riders/users/shoppers/clients/buyers/drivers/travellers/patients/viewers/designers/drinkers
  taking/took/takes/take/win/wins/winning/won/lured/poached _2 <number>/thousands/millions/hundreds _3 customers/homes/users/subscribers/shoppers/drivers/clients/households
  anyone with _3 chatbot/ai/model
  prices/price/terms/offers _3 cannot/not/never _1 match
  win/winning/lose/losing/lost _3 race
  share of _6 market _10 zero/nothing/none
  crowd~/crowding _3 market/field/segment
  sustained/aggressive/heavy/deep/relentless/fierce/steep/brutal/rampant discounting/discounts
  price/pricing war/wars/competition/battle/battles
  smaller/weaker/newer/lesser players/rivals/brands/makers/firms/companies/startups _6 squeez~/squeezed/forced/exit~/retreat~/struggl~/driven/hit/casualties/fold/bankrupt
  <worry>/threat _2 of/about/over disruption ^in/to/of/from
  ai/artificial _3 disruption/disrupt/disrupts/disrupting/upend~ ^risk
  make/makes/made/making inroads
  generic version/versions/competitor/competitors/rivals/challenge/challengers
  patent/patents _8 invalid/invalidated/invalidate
  rival~/competitor~/upstart~/newcomer~/entrant~/challenger~ _4 taking/took/take ^a/part
  grip/stranglehold/dominance/lock/monopoly/reign _6 loosen~/loosening/slip~/weaken~/fad~/erode~/crack~/wan~/waning/over
  <name> pull~/pulls/pulled/surg~/rac~/race~/storm~/forg~/power~ ahead ^of
  prescriptions/market/sales/shipments/searches/downloads/viewing/audience/users _2 share _4 <fellVerb>/dropped/shrank
  share of _3 prescriptions/market/sales/shipments/registrations/searches/users/downloads/viewing/audience/wallet/deliveries _5 <fellVerb>/shrank
  push/move/foray/entry/expansion/march/leap/incursion/thrust/plunge/arrival into/in/of _5 bad/threat~/rattl~/spook~/worry~/blow/hit/hurt~/unsettl~/squeez~/headache/danger/trouble/alarm~
  bad news/trouble/headache/threat/blow/danger for _2 <name>/rivals/incumbents/established/traditional
  <rivals>/<name> _4 make/makes/made/making life _1 hard/harder/difficult/tough/tougher/miserable for
  glut/flood/wave/swarm/rush/host/crowd/influx/avalanche/surge/stampede/flurry of _4 entrants/rivals/competitors/imports/newcomers/copycats/imitators/upstarts/challengers/clones/generics/competition/lookalikes
  cheap/cheaper/low/lower/discount/budget _2 models/rivals/brands/alternatives/versions/carriers/offerings/copies/phones/cars/imports _6 take~/taking/win/winning/lure~/luring/steal~/threat~/undercut~/eat~/squeez~/pinch~/poach~/from
  match~/matched/matching _4 rivals/discounters/competitors/prices/discounts/cent _8 expense/margin/margins/profit/cost/cent/price/penny
  switch~/switching/switched/defect~/migrat~/desert~/turn~/turning/flock~/jump~/moving to _3 newcomer/rival/rivals/cheaper/upstart/competitor/competitors/discounter/discounters/alternatives/alternative/startup/chinese
  not/no longer only/sole game/player/choice _2 town/_
  patent/patents/exclusivity/protection _8 lapse~/lapse/expir~/expire/expiry/run/runs/ends/ending/about _4
  copycats/imitators/clones/generics/lookalikes _4 lin~/lining/queu~/wait~/circl~/arriv~/emerg~/ready/swarm~/multiply~
  own/custom/house chips/silicon/processors/models/chip _8 instead/replace~/reduc~/cut/wean~/rather/rival~/compete~/threat~
  open source/weight model/models _8 same/cheaper/fraction/match~/rival~/free/undercut~/threat~
  muscl~/elbow~/barg~/wad~/horn~/encroach~/moving/moved/move _1 in/into/on/onto _1 on/_ _5 turf/territory/patch/backyard/domain/heartland
  home turf/ground/market _5 rival~/threat~/challeng~/invad~/attack/compet~/newcomer/chinese
  newest/latest/new/rival/rivals model/models/chip/chips/product/drug/car/service/app _2 beat/beats/outperform~/outscore~/tops/outdo/outdoes/surpass~/match/matches/overtak~ _2 <name>
  declar~/sound~/call~ _2 emergency/code/alarm _8 rival/rivals/google/competition/catch
  ced~/cede/cedes/ceded/surrender~/yield~/concede~/lost/lose/losing/forfeit~ _3 lead/crown/ground/top/throne/spot/supremacy/edge to
  outgrew/outshone/outclassed
  flock~/flocking/switch~/defect~/drift~/turn~/turning/decamp~/migrat~ _1 to/towards _4 cost/expense/detriment of
  cost/expense/detriment of <name>/incumbents/established/traditional/supermarkets/chains
  cheap/cheaper/cut/knockdown/rock/bargain price/priced/bottom _2 model/models/rival/rivals/copies/versions/imports/offers/product/products/cars
  cheap/cheaper/generic copies/copy/imitations/versions/substitutes/alternatives
  domestic/local/chinese/homegrown/rival/upstart/newer brands/makers/rivals/players/firms/manufacturers/carmakers _4 captur~/captured/grab~/grabbed/seiz~/won/win/taken/took/gain~/dominat~/overtak~/overtook _5 market/share/majority/lead/customers/sales
  more/many/most consumers/shoppers/people/customers/households _2 shop~/shopping/buy/buying/order/ordering/bank/banking/watch/stream/move/moved/moving online
  shop/shopping/shops/buy/buying online
  shift/move/rush/migration/switch/rise to/of _1 online/ecommerce/streaming/digital _4 hurt~/hit/squeez~/sales/shopping/rivals/shops/stores/threat~/eat~
  rise/growth/march/spread of _2 commerce/ecommerce/online/shopping
  fall/falls/fell/fallen/falling/fallen behind _3 <name>/rival/rivals/competitors/peers/leader/leaders/pack
  share _4 market _3 down from _1 <percent>/<large>
  <percent>/<large> of _5 market _2 down from
  hands/hand of _1 google/amazon/apple/rival/rivals/competitor/competitors/<name> _6 lose/losing/control/threat/dependent
  switch~/switched/shift~/shifted/transferr~ _2 orders/order/business/accounts/custom/contract/contracts to _1 <name>/rival/rivals/competitor/another/elsewhere
  lost/lose/losing/loses _1 <fraction>/<percent>/<large> of _3 fares/customers/sales/business/trade/clients/passengers/readers/viewers/subscribers/orders/riders _1 to
  charge/charges/cost/costs/sell~/price~/pay/for half as much
  newcomers/newcomer/rivals/rival/competitors/upstarts/entrants _8 court/courts/courting/chase/chasing/woo/wooing/target~ _3 same/its/customers/drivers/clients/buyers
  copies/imitations/clones/knockoffs/counterfeits _10 taken/taking/flood~/swamp~/outsell/cheaper/third/half/fraction/undercut
  file/filed/files already/for/_ _4 copies/generics/generic/biosimilar/biosimilars
  makers of _2 copies/generics/biosimilars
  fightback/scramble/tussle for/from/over _4 market/share/customers/riders/shoppers ^of
  battl~/fight~/scrambl~/struggl~ to _1 maintain/defend/keep/hold/protect/regain _4 market/position/share/lead/customers/ground
  rival/competing bidder/suitor/suitors/bidders
  muscl~/muscling in
  hard/difficult/tough/struggl~ _3 compete with/against
  pressure/pressures _6 to/_ _2 compete/competitive _3 with/against
  lose/losing/lost/sales _6 generic/generics/generic copies/versions/competition
  generic copies/versions/rivals/competition
  stiff/stiffer/fierce/fiercer/tough/tougher competition
  price/pricing war/wars
  picked/picking/pick a tough/crowded market
  intense competition
  vie/vies/vying/jostl~ with/for
  piece/slice/share of _2 pie
  encroach~ on/upon
  compete/compet~ _1 against
  left/leave/ceded/lost _6 to upstarts/startups/rivals/newcomers
  pressure/pressured/pressuring _3 rivals/competitors/managers/others _2 to lower/cut _2 prices/fees
  automated by ai
  competitors/rivals with _2 newer/cheaper/better models/products/cars
  local/domestic/rising competition/rivals
  competitors/rivals/rival/competitor _4 discounting/undercut/undercuts/undercutting/promotions
  discounting by _3 competitors/rivals
  fight~/fought/battl~/jostl~/vying/scrapp~/scrambl~ _2 for _1 same/fewer/smaller/shrinking/dwindling _4 customers/customer/shoppers/shopper/passengers/drinkers/buyers/traveller/pool
  competition for _4 customers/shoppers/passengers/buyers/diners/depositors _3 fiercer/keener/stiffer/tougher
  rival/competing/generic/copycat/lookalike _1 pill/drug/product/tool/chip/service/model/app/plane _8 launch~/launched/market/approv~/sale/arriv~/hit/hits/soon/cheaper
  disadvantage to/against/versus _2 rivals/competitors
  contract/contracts/order/orders/tender/tenders _12 won/secured/landed/lost/awarded by/to ^<name> _3 rival/rivals/competitor/competitors ^in/bidder
  aggressive/predatory/irrational/ruinous _1 pricing/discounting
  buy~/bought/order~/choos~/chose/chosen/pour~/pick~/rent~/use/using/fly/book~/stock/stocks _4 rival/rivals instead
  trade~/trading/switch~/turn~/mov~ _1 down/over/_ to/for/toward _2 store/own/private/supermarket brand/brands/label/labels
  rivals/rival/competitors _2 used/exploit~/seiz~ _3 opening/weakness/absence/vacuum/chance/trouble/troubles
  half/third/quarter/fraction _2 pace/speed of/at _4 rivals/rival
  <buyers>/developers/clients/advertisers _4 leave/leaving/left/leaves for _1 <name>/rivals/competitors
  threaten~/loosen~/erode~/weaken~/challeng~ _3 hold on/over
  arrival/entry/emergence/debut of _4 threaten~/challeng~/pressur~/upend~ ^to
  customers/clients/buyers/hyperscalers _6 design~/develop~/build~/make/making _2 own/chips/processors/models _3 chips/chip/processors/silicon/models/own
  win/wins/winning/won/lure~/poach~/pull~/pry/prying _1 over/away/_ <name>/rivals _2 customers/shoppers/users/clients/viewers/drivers/subscribers/patients
  competition/rivalry ^authorities/authority/commission/commissioner/watchdog/regulator/regulators/office/law/rules/court _4! squeeze~/squeez~/erode~/hurt~/crimp~/dent~
  intensification/escalation/heightening of/in _2 competition/rivalry
  competition/rivalry ^authorities/authority/commission/commissioner/watchdog/regulator/regulators/office/law/for _2 intensified/intensifies/accelerated/accelerating/escalat~
  accelerat~/escalat~/intensif~ _1 competition/rivalry
  <rivals> _4 price cut/cuts/cutting/reductions/promotions/offensive ^fell
  aggressive/fierce/swift/strong/angry response/retaliation/reaction/riposte from/by _2 <rivals>
  <rivals> _3 hit/hits/hitting/fight/fought/strike/struck back
  struggl~/fail~/yet to _1 gain/win/find/get _2 foothold/traction
  ill/badly/poorly equipped/placed to compete
  competition/rivalry _4 fever pitch
  fight/battle/scramble/war/race/struggle/contest/fighting/battling/jostl~ for/over _3 market share
  push~/drive~/driv~/drove/squeez~/forc~/edge~/crowd~/knock~ _8 producers/rivals/competitors/shale/operators/players/newcomers/shops/makers/growers _3 out of _2 market/business
`;
