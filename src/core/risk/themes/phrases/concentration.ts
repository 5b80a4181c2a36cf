/** Much that hangs on few. */
export const CONCENTRATION = `
  concentration risk~/of/in ^carbon/greenhouse
  ?concentrated
  heavily/highly/dangerously/increasingly/too/narrowly/overly/extremely/so concentrated
  <worry> _4 concentration/concentrated/breadth
  market/customer/supplier/client/geographic/index/portfolio/sector concentration
  concentrated _2 in/among/on _3 few/handful/small/single/stocks/names/customers/companies
  handful/few/small/dozen/couple/several/<several> _1 of/number/big/giant/large/tech/technology/mega/software/technology _3 <firms> _8 account~/drive~/drove/driven/make/made/represent~/dominate~/generate~/responsible/power~/carry~/carried/propel~/behind/share/weight/<fraction>
  <several>/handful _4 <firms> _12 account~/make/made/represent~/contribute~ for/up/to _6 <fraction> _5 of
  account~/make/makes/made/making/represent~/responsible/contribute~/brings/bring/bringing/brought/generate~/provid~/supply/supplies for/up/of/to/in _6 <fraction> _4 of _4 <salesOf>/index/gains/capitalisation/capitalization/what/cash/nasdaq
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
  narrow/narrowing/thin/narrowest/poor breadth/leadership/rally/market
  breadth _3 narrow~/thin/weak/poor/worst
  so few _2 <firms> _4 so/carry~/carried/much
  carried/carry/carries/carrying _3 market/index/rally
  strip/stripped/take/without/excluding/exclude/ex _3 out/them/those/it/seven _4 index/market/sp/benchmark/gauge/growth/gains/profit/earnings
  without them/those/it/these/its _5 index/market/sp/benchmark/gauge/growth/gains/profit/earnings
  all _1 eggs
  exposure to _2 single
  sole/single/only/one supplier/customer/client/buyer/tenant
  rely/relies/relied/relying/reliant/dependent on/upon a/one/the _1 tenant/customer/client/buyer/supplier/contract
  bet/bets/betting/stake~/stake/stakes/pin/pins/pinned/pinning its/their/his/her/the _1 future/fortunes/survival/hopes/comeback/turnaround on
  sole/single source/product/drug/plant/factory/island
  one/single country/island/factory/plant/mine/port/supplier/product/contract _6 <fraction>/all/most/output/supply/risk
  <fraction>/all/almost/most/nearly _5 output/supply/production/chips/capacity/made _6 one/single/taiwan/island/china/country
  outsized/oversized/disproportionate weight/share/influence/role
  no plan b
  largest/biggest/top/<several> _2 customers/companies/stocks/clients/holders/names/members/wallets _5 account~/make/made/represent~/<large>/half/third/hold/holds/own/owns
  ?magnificent seven
  mag seven
  market/rally/index/gains/growth/economy _5 driven/dominated/led/powered/fuelled/fueled/carried/depends/dependent/rests/resting by/on _3 few/handful/small/single/one/seven
  few/handful of _2 <firms> _6 market/index/gains/rally
  loans/loan/lending/money/exposure/deposits/portfolio/revenue/sales/holdings/value _4 go/goes/tied/concentrated/sits/sit/invested/in/to/went _2 a/to/in _1 handful/few/single/one ^day/session/week/month/quarter/year
  product/drug/jet/phone/business/unit/division that brings/generates/makes/earns _2 most/bulk/majority/half
  best seller/selling _6 <fraction>/makes/account~
  lose/losing/loss of/one/any/either _2 them/customers/clients/tenants _6 gap/hole/dent/hurt~/devastat~
  order/orders/backlog/revenue/sales/business/fortunes _3 hang~/hinge~/rest~/rely/relies/depend~ on _3 one/single/two/few/sole/handful
  <fraction>/<large>/<number> _4 of _3 order/orders/backlog/book/revenue/sales/profit/profits/business _4 rest~/rests/hang~/depend~/come~/sit~/hinge~/lies/tied
  single/one/sole plant/factory/site/mine/supplier/customer/product/drug/client/country/island/buyer/tenant/port/pipeline/cable _5 make~/produce~/supply/supplies/account~/handle~/provides/generate~/carries/refine~
  nine/eight/seven/ninety/most/almost/nearly _1 of/all/every _2 ten/every/them/<number> _6 chips/wafers/drugs/output/supply/sales/magnets/phones
  stumble/fall/failure/loss/trouble/slip/setback by/of/at any/either _5 would/could/might
  eggs in _3 basket
  far/much/little less/no diversif~/diversified/variety/diversification/diverse
  undiversified
  too/so much rides/ride/hangs/hang/depends/depend/rests on
  <several>/seven/five/ten/few/handful stocks/companies/firms/shares/names/customers/clients/groups _5 now/alone/together _4 account~/make~/represent~/drive~/<large>/<fraction>
  now account~ for _3 <large>/<fraction> _4 revenue/revenues/sales/profit/profits/orders/index/market/value/weight/earnings/gains
  <name>/<several> alone account~/made/make~/explain~/drove/contribut~/is/are
  more/over/nearly/almost/about/roughly than _2 <fraction> of _5 <salesOf>/business/income _3 comes/come/with/to/rests
  <fraction> of _4 <salesOf>/business/income/rent _3 comes/come/came from
  one/single/sole tenant/client/customer/buyer/borrower/partner/supplier/product/market
  walk/walks/walked/walking away _4 tenant/customer/client/buyer/partner/contract
  were/if/should/when that/the/any/this/either/its _2 tenant/customer/client/buyer/supplier/partner to/_ walk/leave/fail/default/quit/go
  biggest/largest/main/top _1 customer/client/tenant/buyer/supplier _5 left/leave~/lost/cancel~/walk~/gone/account~
  biggest/largest/main/top _1 customer/client/tenant/buyer _2 cut/cuts/cutting _4 orders/order/purchases/spending/contract/business/ties
  tied to _2 fortunes/fate of
  fortunes/fate/future _4 tied/hang~/rest~/depend~/hinge~/hitched to/on/upon
  weight/weighting of _5 index/benchmark/market/fund
  passive/index funds/investors _6 own/hold/exposed _5 few/same/seven/tech
  <number>/one/single/two customer/client/buyer/tenant _3 buys/buy/takes/rents/accounts/provides/pays _3 <percent>/<fraction>/<large>/most/all/half
  rely/relies/relied/relying/depend/depends/depended/depending/lean/leans/leaned/leaning/reliant/dependent/reliance/dependence/hang/hangs/hinge/hinges/ride/rides/rest/rests/count/counts/bank/banks/tied _4 on/upon/to <name> _4 for/to/and _5 all/most/nearly/almost/its/every/bulk/half/chips/everything/fortunes/growth/revenue/sales
  rely/relies/relied/relying/depend/depends/depended/lean/leans/leaned/reliant/dependent/reliance/dependence _6 for _2 <fraction>/all/almost/most/every/nearly/bulk _3
  lean/leans/depend/depends/rely/relies/rest/rests on _6 no/nobody other/else/alternative/substitute/spare/backup
  no/without _1 other/alternative/substitute/second _2 supplier/suppliers/source/sources/plant/customer/vehicle/route/buyer
  only/just/mere _1 two/three/four/five/six/seven/eight/nine/ten/handful/<number>/few _2 <firms>/shares/stocks/customers/names/clients/products _4 explain~/drove/drive/account~/responsible/behind/made/contribut~/carried/produc~/lift~/accounted
  <several>/handful/few/seven/ten/five _2 <firms>/shares/stocks/names/clients/customers/products/drugs _6 explain~/drove/drive/account~/responsible/contribut~/carried/supplied/supply/provid~/provide/brought/bring/made/make _4 <fraction>/most/all/gain/gains/rally/profit/revenue/sales/growth/market/rise
  <name>/china/taiwan/congo/russia/company/group/plant/factory/country/indonesia/chile/firm/it/which _3 refine~/refines/mine/mines/produce~/produces/make/makes/made/supply/supplies/process~/processes/roll/rolls/ship/ships/control~/controls/package~/packages/build/builds/print/prints/handle~/handles/assembl~/provid~/provides _3 <fraction>/<percent>/nine/four/two/nearly/most/almost/all _2 of/tenths/fifths/thirds/_ _4 chips/earths/world/lithium/cobalt/nickel/steel/drugs/supply/output/sheet/magnets/what/market/wafers/copper/gallium/graphite/batteries/used/memory/they/engines/aluminium/aluminum/parts
  without <name>/them/it/those/these/china/that/him _8 half/size/smaller/fallen/flat/shrink/negative/recession
  excluding/excl/except/minus/bar/strip~/stripping _4 <name>/them/those/seven/tech/top _8 flat/fell/fallen/down/lower/less/half/nothing/only/sideways/gain/growth/earnings
  half/most/majority/bulk/third/thirds/quarter/quarters/<percent>/<large>/all/two/nearly/almost/much/chunk/share _4 of _4 profit/profits/revenue/sales/income/earnings/turnover/orders/backlog/bookings/output/growth/gain/gains/deposits/loans/assets/business/rent/portfolio/capacity/traffic/power/holdings/supply/imports/exports _3 come/comes/came/coming/hang~/rest~/sit~/flow~/stem~/derive~/depend~/tied/lies/go/goes/went
  <salesOf>/orders/backlog/growth/gains/rent/exports _1 from/to/with/by _1 <name>/one/single/two/china/three/handful/just alone/_ _2 customer/client/country/product/drug/_ _3 <fraction>/account~/makes/alone
  carry/carries/carrying/has/have/hold/holds/sign~/signed/is/are/won _2 biggest/largest/bulk/most/lion of _3 those/these/contracts/contract/orders/commitments/exposure/backlog
  lose/loses/losing/loss/lost of/_ _3 contract/customer/client/tenant/licence/license/buyer/deal/account _8 cost/third/half/quarter/<percent>/<large>/revenue/sales/hole/most/blow/profit
  fate/fortunes/future/destiny/prospects/success/survival _4 tied/hitched/bound/linked/hang~/hinge~/rest~/ride~/depend~/yoked/chained to/on/with
  handful/few/same _1 names/stocks/giants/megacaps
  more/less/over than _2 third/half/quarter/<percent>/<large> of _3 index/benchmark/market/s&p/gauge/nasdaq/earnings/gains/gdp/growth/capitalisation/capitalization ^value/cap/capitalisation/worth
  make/makes/made/making up _4 <fraction>/more/over/nearly/third/half/almost/<percent> _5 index/benchmark/market/gauge/nasdaq/revenue/sales/profit/profits/backlog/earnings/growth/gdp/orders/output/capitalisation
  account/accounts/accounted/accounting for _4 <fraction>/most/all/half/third/more/over/nearly/almost/<percent>/two _6 revenue/sales/profit/profits/index/benchmark/growth/gain/gains/orders/backlog/output/supply/s/earnings/deposits/lending/exports/imports/production/world/capacity/traffic/gdp/business
  <name> alone account~/makes/made/explain~/contribut~/produc~/adds/added/drove/provid~
  heavy/heavily/top/overly/too/unusually/dangerously/extremely/highly/increasingly/more/very concentrated/concentration/dependent/reliant/skewed/tilted/exposed
  concentration/concentrated risk/risks/in/of/among/at/on
  customer/supplier/client/product/single/market/index/geographic/tenant/revenue/stock/name concentration
  concentrated _4 few/handful/one/single/two/seven/hands/names/stocks
  single/sole/only supplier/customer/source/client/buyer/provider/tenant _3 of/for/which/that/and
  single point of failure
  one/single/sole company/customer/client/supplier/product/country/plant/factory/drug/stock/mine/site/buyer/route/port/tenant/island/firm _3 account~/make/makes/provid~/for/supplies/brings/generat~/produc~/holds/buys/depend~/rent~
  come/comes/came/amount~/add~/adds to/up _3 <fraction> of _4 sales/revenue/profit/income/orders/business/backlog
  together _6 more/over/half/third/most/nearly/two _3 of _4 sales/revenue/profit/index/market/orders/output
  <fraction> came/comes/come from
  only/just _2 <several> _1 suppliers/makers/producers/sources/customers/buyers/companies/plants/firms/providers
  one/single earthquake/blockade/fire/flood/failure/war/strike/accident/outage _8 stop~/halt~/supply/world/cripple~
  only/sole _2 tenant/customer/client/supplier/buyer/backer/product
  take/takes/taking _3 <fraction> _2 of _3 <salesOf> _4 from/in/on/with
  live/lives/living off _2 one/single/two
  tenths/thirds/fifths/quarters/half/most/bulk of its/their _1 revenue/sales/profit/income/business/exports
  carry/carries/handle/handles/serve/serves _2 <percent>/<fraction> of _3 passengers/flights/market/trade/traffic/payments/cargo
  same dozen/few/handful/<several> _2 <customers>/builders/borrowers/companies/names/firms/developers/stocks/customers
  heavier/growing/increasing/greater/heavy reliance/dependence on _3 customer/customers/client/clients/supplier/suppliers/tenant/buyers
  strip/stripping/exclud~/remov~/minus/subtract~ _5 seven/magnificent/giants/<name>/biggest/largest/top/tech/megacaps/winners/leaders/them/those _12 flat/lower/fallen/down/negative/nothing/lost/shrunk/half/barely/fell
  buys/gets/import/imports/source/sources/importing/sourcing/sourced _2 <fraction>/all/nearly/almost/most/virtually/<percent>/<large> _6 from one/single/china/russia/taiwan/supplier/<name>/qatar
  single/one/few/handful/lone/dozen/<several> _2 holder/wallet/address/family/owner/shareholder/entity/whale/wallets/addresses/holders/insiders/accounts _4 control~/controls/own~/owns/hold/holds/held/account~/has/have _4 <percent>/<large>/<fraction>
  heavily/too/overly/unduly/dangerously/highly/disproportionately/largely/chiefly weighted/tilted/skewed/geared/leaning/loaded to/toward/towards/in/on
  book/portfolio/fund/index/benchmark/lender/exposure/loans/holdings _4 weighted/tilted/skewed/concentrated/lopsided _2 to/toward/towards/in/on
  dollars/pounds/euros/cents of/in/out every/each _3 <several>/dollars/pounds/euros/hundred/dollar/pound/euro _4 earn~/sales/sells/revenue/from/comes
  how much of _6 rest/rests/depend~/rely~/relies/hang/hangs/runs/hinges on _2 one/single/few/handful/two/three
  rest/rests/resting/hang/hangs/hanging/hinge~/ride/rides/riding/run/runs/sit/sits on _2 one/single/handful/few/couple/lone/sole/narrow
  tenths/thirds/quarters/fifths/<percent>/<large>/half/most of its/their/all/the _2 sales/revenue/business/orders/output/profit/turnover/income/exports/gas/oil/imports _2 from/to/with/on/come/comes/go/goes
  <percent>/<large>/ninety/eighty/seventy per/of/cent/_ _5 made/produced/mined/refined/built/sourced/bought/grown/processed _2 on/in/by/from _2 single/island/taiwan
  two/three/four/five/handful/few/couple _1 clients/customers/buyers/tenants/products/drugs/names/stocks/banks/contracts/partners _4 brought/bring/provid~/deliver~/produc~/generat~/contribut~/yield~/made/make _4 half/most/<percent>/<large>/<fraction>/bulk/more
  stand/stands for _2 <fraction>/<percent>/<large> of
  overwhelmingly/entirely/chiefly/mainly/mostly from/on _1 one/single/sole/china/taiwan
  clients/customers/buyers/tenants/stocks/names/products/firms/companies/suppliers/drugs behind _4 <percent>/<large>/half/most/third/thirds of
  only/just few/five/ten/seven/handful/<several> _4 giant/large/big/tech/stocks/names/firms/shares/companies _6 afloat/up/gains/rally/index/market
  <name>/firm/company/chipmaker/stock/country/island alone makes/make/accounts/represents/comprises/adds/added/contributed/explains/drives/drove _4 <percent>/<large>/<fraction>/of
  relies/rely/reliant on/upon _1 one/single/sole/lone
  sole/only/lone/single _2 maker/supplier/producer/manufacturer/provider/source of _5 world/machines/chips/parts/drug
  massive/huge/big/outsized/giant/single/one/heavy _1 bet/wager/exposure on/to _4 price/copper/oil/china/one/single/bitcoin/gold/iron/coal/<name>
  derive~/derives/deriv~/earn~/earns/draw~/get/gets/make/makes _3 <percent>/<large>/<fraction> of _4 income/revenue/sales/profit/profits/earnings _2 from/in
  make/makes/made/making up _4 <percent>/<large>/<fraction> of _3 index/benchmark/gauge/assets/portfolio
  no other/second buyer/customer/client/supplier/product/market comes/_ _2 close/near/size
  four/three/five/six/seven/eight/nine/one/two/half in/out/of ten/five/every/four/three _2 dollars/pounds/euros/customers/loans/cars/sales/chips/barrels/units of
  <number>/ten/five/three/few/handful/dozen/twenty/<several> wallets/addresses/holders/accounts/families/shareholders own/owns/hold/holds/control/controls
  dependent/reliant/dependence/reliance on _6 for _2 revenue/sales/income/profit/growth/most/half
  dependence/reliance on _3 <name>/one/single/chinese/china/customer/openai
  <percent>/<large>/<fraction> of _3 revenue/sales/orders/backlog/performance _1 forecast/obligations/book
  take/taking/strip/stripping _6 away/out _10 flat/lower/negative/nothing/lost
  out of every <several>/dozen dollars/pounds/euros
  largest/biggest/top/main/single customer/market/buyer of/for
  <name> _2 largest/biggest/top/main/most market/customer/important
  high/heavy/large/big/significant _2 sales/revenue/earnings exposure to
  cornerstone of _3 business/model
  <name>/one/customer/client/tenant/buyer/it/them _3 account~/make/makes/made/stand/stands for/up _2 <money> of _3 <money>
  <name>/<several>/customer/client/tenant/buyer _1 buys/buy/takes _1 nearly/almost/most/half/all/bulk _2 of/what/everything _3 it/its/they _1 makes/make/produces/output/chips/mines
  without <name>/it/them _3 little/nothing _3 left
  <name>/<several> _1 account/accounts/make/makes for/up _1 most/all/half/bulk of it/them/that
  rely/relies/relied/relying/reliant/reliance/depend/depends/dependent/dependence/lean/leans/leaning/hinge/hinges/rest/rests on/upon two/three/four/five/few/handful/couple _3 <firms>/stocks/shares/products/drugs/markets/countries/mines/plants
  dependence/reliance/dependency/dependent/reliant _6 expos~/exposed/vulnerable/vulnerability/hostage
  <percent>/<large>/half/third/quarter/most of _2 assets/portfolio/holdings/money/deposits/reserves/book in a/one/single/just _1 name/stock/coin/token/bond/company/building/borrower/bank
  <fraction> of _3 loans/lending/deposits/book is/are/was/were _1 to/tied/from _2 commercial/offices/office/property/developers/technology/startups/farmers/oil/one/single
  suspend~/stop~/halt~/cancel~/terminat~/loss/lost/lose/losing _4 major/big/large/important/key/main/biggest/largest/top _2 customer/client
  suspend~/stop~/halt~/cancel~ _5 for a/its/one _1 major/big/large/important/key/main/biggest/largest/top _2 customer/client
  dropped/axed from a/the/its supply chain
  drop/drops/dropped/dropping/dump~/axe~ it/them/us/company/firm _2 as a/an/its/main/_ _1 supplier
  customer/client _6 stop/stopping/stopped/cease/end/ended/drop/dropped using/buying/ordering
  loss of _2 revenue stream
  no longer need/needs/use/uses/buy/buys/order/require/renew its/their/<name> _1 services/products/chips/parts/components/supplies
`;
