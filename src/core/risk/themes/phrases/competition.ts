/** Rivals, and the share of the market that they take. */
export const COMPETITION = `
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
  ?good enough _6 <name>/clients/customers/chinese/rival~
  now/is/are _3 sell~/selling/offer~/ship~/launch~ _4 rival/competing/similar/own _3
  ?already ship~/sell~/offer~
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
  win~/winning/won/take/takes/taking/took/steal~/poach~/lur~/lure~/woo~ _2 its/their/<name> _1 customers/clients/shoppers/buyers/users/business/subscribers
  push~/squeez~/squeeze~/elbow~/crowd~/muscl~/edge~ _4 out of _4 market/business/segment
  taken/took/take/takes/taking/win/winning/won nearly/almost/most/much/all _3 business/orders/market
  upstart~/newcomer~/challenger~/entrant~ _8 taken/stole~/steal~/stealing/poach~/lur~/lured/nibbl~ _3 its/their
  lose/loses/losing/lost _3 shelf space/customers/orders/contracts/business/viewers/users/advertisers/drivers/patients/clients/accounts/sales _2 to
  hand/hands/handed/handing/cede~/yield~/give~/gave _3 market/lead/business/initiative/advantage _1 to
  overtak~/overtook/leapfrog~/pass~/eclips~/eclipse~ _4 biggest/largest/leader/top/number
  no longer _3 biggest/largest/leader/only/first/alone/default/dominant
  price/pricing war/wars/battle/pressure
  free alternative~/rival~/version~/model~
  open source/weight~ _4 rival~/model~/free/cheap~/alternative~/match~
  half/fraction/third/tenth _3 price/cost _6 rival~/chinese/model/chip/version/competitor~
  in house/own _3 chips/chip/models/processors _6 instead/rather/replace~/reduce~/reliance/less/rival~/<name>
  switch~/defect~/mov~/flee~/fled/migrat~/jump~/flock~ _3 to _2 <rivals>/cheaper/rival
  crowded/saturated market/field/sector
  flood~ _3 of _3 imports/rivals/cheap/copies/chinese
  cheap/cheaper/low imports/chinese
  nipping at/heels
  breath~/breathing down _3 neck
  squeeze~/squeezed/crowd~ out
  closing/narrow~ gap _3 <name>/rival~/leader
  eat~/eating/ate _3 lunch
  knock~/toppl~/topple~/dethron~/unseat~/displac~/displace~ _4 perch/throne/top/leader/from/as/incumbent
  stole/steal~/stolen/stealing/steals _2 march/customers/sales/share/business
  lost/losing/lose/loses _4 customers/shoppers/subscribers/users/clients/drivers/riders/buyers/passengers to
  rival~/newcomer~/upstart~/chinese/discounters/challenger~ _5 customers/shoppers/buyers/clients/share
  poach~ _4 customers/staff/engineers/clients/talent
  <name> has/have/is/are overtaken/eclipsed/outsold/outgrown/outpaced/ahead
  outsold/outsell~/outsells/outgrew/outgrow~
  undercut~ by
  match/matches/matched _3 price/performance/quality at/for _3 fraction/half/less/lower
  second place/fiddle
  playing/play catch
  moat/moats _3 shrink~/narrow~/drain~/vanish~/breach~
  no longer _3 monopoly/edge/lead/moat
  alternative/alternatives to <name>
  rival offer/bid/product/service/chip/chips/model/app
  losing/lose/loses/lost ground to
  eat~/eating into _3 share/sales/lead/market/business/profits
  outperform~/better/beats/beat/superior _4 rival~/its/<name> _4 drug/chip/model/product/car/cars/service
`;
