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
  sole/single/only/one supplier/customer/client/buyer/tenant
  sole/single source/product/drug/plant/factory/island
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
  now account~ for _3 <large>/<fraction>
  <name>/<several> alone account~/made/make~/explain~/drove/contribut~/is/are
  more/over/nearly/almost/about/roughly than _2 <fraction> of _5 <salesOf>/business/income/loans _3 comes/come/from/with/to/rests
  <fraction> of _4 <salesOf>/business/income/rent _3 comes/come/came from
  one/single/sole tenant/client/customer/buyer/borrower/partner/supplier/product/market
  walk/walks/walked/walking away _4 tenant/customer/client/buyer/partner/contract
  were/if/should/when that/the/any/this/either/its _2 tenant/customer/client/buyer/supplier/partner to/_ walk/leave/fail/default/quit/go
  biggest/largest/main/top _1 customer/client/tenant/buyer/supplier _5 left/leave~/lost/cancel~/walk~/cut/gone/account~
  tied to _2 fortunes/fate of
  fortunes/fate/future _4 tied/hang~/rest~/depend~/hinge~/hitched
  weight/weighting of _5 index/benchmark/market/fund
  passive/index funds/investors _6 own/hold/exposed _5 few/same/seven/tech
  <number>/one/single/two customer/client/buyer/tenant _3 buys/buy/takes/rents/accounts/provides/pays _3 <percent>/<fraction>/<large>/most/all/half
`;
