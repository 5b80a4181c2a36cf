/** Sellers that pay their buyers. */
export const CIRCULAR_FINANCING = `
  circular _2 financing/finance/deal~/investment~/funding/arrangement~/flow~/transaction~/money/nature/relationship~/structure/spending/web/trade
  circularity
  money/capital/cash/dollars/funds/billions/revenue/investment _6 circle~/circles/circular/recycled/circulate~/circulating/recycling/loop/merry
  recycle~ _3 among/between/within/through/back/into
  round trip/tripping/tripped/trips
  roundtrip~
  vendor/supplier/seller/equipment financing/finance/loan~/financed
  financ~/finance~/fund~/subsidis~/subsidise~/subsidize~/bankroll~/prop~/support~ _2 its/their/own/his _2 customers/buyers/clients/demand/customer/buyer/client/sales/orders
  invest~/stake~/lend~/lent/fund~/funding/backing/back~/bankroll~/money/loan~/pay~/paid _5 own/its/their/the/same <customers> ^of
  <suppliers> _3 bankroll~/financ~/finance~/fund~/lend~/lent/underwrit~/back~/invest~ _6 <customers>/bought/buy
  lend~/lent/pay~/paid/hand~/give~/giving _2 <customers> _3 price/money/cash/equity/shares/stock
  <customers> _4 pay~/paid _3 back/equity/shares/stock/orders
  invest~/lend~/lent/put~/pump~/inject~/pour~/plough~/stake/pledge~ _8 <customers>/<name> _6 spend/spends/buy/buys/purchase~/use/uses/rent/rents _6 <kit>/<name>
  invest~/investment/stake/put/pledge~/money/billion/billions/<money> _12 in/into _4 which/that/who _3 spend~/buy~/purchas~/use~/rent~/lease~/order~/return~ _8 <kit>
  ?invests/invest/stake/stakes _8 and/then _4 buy/buys/rent/rents/lease/leases _3 <kit>
  warrant~/shares/stake/equity/stock/option~ _14 in return/exchange _8 buy/buys/order~/chips/contract~/purchase~/<kit>
  warrant~/shares/stake/equity/millions/million _12 step/tandem/line/exchange/return/tied/linked with/for/to/as _3 orders/purchases/chips
  in return/exchange _4 buy/order/purchase/spend/commit~ _8 <kit>/<name>
  invest~/investment/investments/stake/funding _6 in return/exchange for _3 buying/ordering/purchasing/using/renting/leasing/orders/purchases _5 <kit>
  will/would/to _2 spend _3 of it on
  spend/spends/spending/spent it/much/most/some/half/all/part/proceeds _3 on _2 <name>/own/its/their _2 <kit>
  both/simultaneously/also/once/at _5 customer/supplier/buyer/client/vendor _4 investor/shareholder/backer/lender/owner
  provid~/provide~/advanc~/advance~/suppl~/offer~/giv~ _2 capital/cash/money/funding/financing/loans/credit to _3 <customers>
  contingent/conditional/condition~/provided/depends/hinges on/that/upon _6 buy~/use/using/utilise/utilize/purchas~/order~ _6 <kit>
  buy~/bought/sell~/invest~/lend~/spend~ from/to/in/on each other/another
  each other _2 customers/shareholders/investors/suppliers
  cross shareholding~/holdings/investments/ownership
  web/tangle/maze of _2 deals/investments/commitments/agreements/partnerships/cross/ties/contracts/stakes
  incestuous
  self reinforcing/feeding/referential loop/cycle/deals/investment/financing
  feedback loop of _3 money/capital/investment/deals/funding
  same dollar~/money/billion/cash _6 twice/round/back/again/counted/passed/different
  one pocket _6 other/another
  back to/as _2 investor/backer/lender/supplier/vendor/revenue/sales/chips
  comes/flows/goes/came/went/finds/returns straight/right/way back
  ?use~ _4 money/cash/proceeds/funds/investment _4 buy/purchase/pay/lease/rent _6 <kit>/<name>
  money/cash/dollars/billions goes/going/moves/moving/flows/flowing/passes/passing/go/travel~ round/around/back/between/among/circle
  buy/buying/bought _2 own products/chips/shares/tokens/revenue
  invested in _3 customers/clients
  related party/parties _4 deal~/transaction~/loan~/revenue
  come/comes/came/coming/flow/flows/flowing/return/returns/returned _2 back as/in _3 orders/purchases/revenue/sales/rent
  supplier/vendor/maker/seller _3 pay~/paid/fund~/lend~/lent/subsidis~/subsidiz~ _2 <customers>
  vehicle/entity/company that <name> _3 fund~/own~/back~/finance~
  put~/puts _2 money/cash/billions/<money> _10 hand~/give~/gave/pay~/pass~/return~ it back
  hand~/give~/gave/pay~/paid it back _4 for/as _6 <kit>/processors
  warrant~/options/shares/stake/equity _8 so that _4 buy/buys/order~/use/uses/purchase~ _4 <kit>/<name>
  money/cash/deals _4 round/around in/and _2 loop/circle~/circles/round
  round in a loop
  lend~/lent/lending _2 <customers> _4 cash/money/funds _4 buy/purchase/pay/order
  lend~/lent/lending/fund~/financ~/finance~ _5 to/so buy _3 own/its/their _2 <kit>
  merry go round
  invest~/stake~/stakes _6 <customers>/customer _4 largest/biggest/own/buys
  backstop~/guarantee~/guarantees _5 lease~/loan~/debt/rent _5 <customers>/<name>/customer/tenant
  buy~ back _4 unsold/unused/spare capacity/compute
  $pay~/paying _3 itself
  left/one hand _4 right/other
  same few/five/dozen/handful/six/four _3 companies/firms/names _6 buy~/sell~/invest~/fund~/lend~/each
  buy~/bought/sell~ _5 from/to each other
  lend~/lent/give~/gave/hand~/advanc~/advance~ _3 startup/startups/start/clients/client/customer/customers/buyers/ups _6 <cash>/loans/credit _8 rent~/rents/buy/buys/pay/purchase/lease/leases/order
  cash/money/loans/credit with/from which they/it/customers/startups/clients _3 rent~/buy/buys/pay/purchase/lease
  ?its/their own processors/chips/servers/gear/kit/machines
  ends up back _3
  booked/book/counts/counted/count as/it _3 revenue/sales
  both sides of _3 trade/deal/ledger/transaction
  equity for _2 orders/chips/capacity/business
  paid/pay/paying in _2 own/shares/stock/equity/warrants _6 buy/order~/chips/use
  tied/swap~/exchange~ _4 stake/shares/equity _4 orders/purchases/contract~/chips
  both/also/simultaneously/as well _4 investor/backer/shareholder/owner/lender _8 supplier/customer/vendor/buyer/seller/landlord/client
  both/also/simultaneously _4 supplier/customer/vendor/landlord/client _8 investor/backer/shareholder/owner/lender
  promis~/promise~/agree~/pledg~/pledge~/commit~/guarantee~ to _2 buy/take/rent/purchase _3 whatever/any/unsold/unused/leftover/spare/remaining
  main/biggest/largest/key supplier and/also _4 investor/shareholder/backer
  buys from and/sells
  invest~/invested/put~/pump~/inject~/stake/stakes/plough~/pour~/bankroll~/back~/lend~/lent/fund~/give~/gave/hand~ _12 in/into/to _4 which/who/that/and _12 buy/buys/fill~/use/uses/rent/rents/lease/leases/order/orders/purchas~/spend/spends/return/pay/pays/run/runs _8 chips/processors/cloud/services/capacity/computing/gear/equipment/servers/products/compute/gpus/azure/its/hardware/goods/it/switches/machines/turbines
  <money> _4 into/in <name> _4 which/that/who _8 buy/buys/spend/spends/use/order/rent/purchase/fill
  biggest/largest/main/top/key/best/leading _2 customer/client/buyer/supplier/tenant/vendor is/are/was/being _3 also/its/biggest/shareholder/investor/backer/owner/lender/both/now
  shareholder/investor/owner/backer/lender/creditor/landlord _3 is/are/was/and also/as/_ _5 customer/client/supplier/tenant/vendor/buyer
  as/is/both/counts/count/named _3 investor/shareholder/backer/owner/lender/supplier/customer _3 supplier/customer/shareholder/investor/landlord/client/vendor/lender
  investor/shareholder/backer supplier/customer and _1 customer/supplier/client/lender
  circular deal/deals/financing/feel/nature/flow/flows/arrangement/arrangements/investment/investments/transactions/logic/funding/money/web/loop/pattern/reasoning/ai
  $circular ^saw/economy/motion/letter/city/knitting/fashion/building/road/shape/shaped/wall/table/plan
  feel/look/looks/seems/appears/sound/sounds/seem _2 circular/incestuous
  out as _3 investment/investments/loans/equity/capital _6 back/in/return/returns/comes
  same money/dollars/dollar/cash/billions/capital/few/coins _4 round/around/circles/circle/circling/again/back/counted/chasing/twice
  go/goes/going/passed/passes/pass/passing round/around/back _3 each/among/between/circle/circles/loop/group
  vendor/supplier/seller finance/financing/financed/loans/credit/funding
  lent/lend/lends/lending/advanc~/give~/gave/provid~/supply/supplied/fund~ _3 customers/customer/client/clients/buyers/buyer/startup/startups/start/tenant/tenants _3 money/cash/funds/loans/capital/credit/up/ups/_ _6 to/with/that/who/which/for _4 pay/buy/bought/rent/order/purchase/spend
  guarantee~/guarantees/guaranteed/backstop~/underwrit~/cover~/stand/stands _5 lease/leases/loan/loans/debt/debts/rent/borrowing/purchases/payments _2 of/for/by/taken _4 customers/clients/customer/tenant/tenants/buyers/client
  promise~/promised/agree~/agreed/pledge~/pledged/commit~/committed/oblig~/undertak~ _2 to/_ _2 buy/take/purchase/rent/absorb/lease _6 capacity/output/computing/space/chips/unsold/unused _6
  buy/buys/buying/bought/take/takes/taking _3 any/unsold/unused/spare/leftover/excess/surplus capacity/output/computing/compute/chips/space
  stake/stakes/equity/warrants/options _2 in _1 customer/customers/client/clients/buyer/buyers/suppliers/supplier
  warrants/shares/stock/equity/stake/options _10 exchange/return/reward/swap/payment for _4 order/orders/chip/chips/contract/contracts/purchases/business/custom/buying/spending
  supplier/suppliers/chipmaker/vendor/seller/maker takes/took/take/taking/owns/buys/has/holds _2 stake/stakes/equity/shares/interest in _3 customer/customers/client/clients/buyer/buyers
  advanced/advance/advances/lent/lend money/cash/funds/loans/credit to _8 bought/buy/buys/buying/order~ _4 switches/gear/equipment/products/chips/kit/its/their/own/machines
  lucent/nortel _10 lent/lend~/financ~/fund~/customers/advanc~/buyers
  web/tangle/knot/maze/nest/network of _3 deals/stakes/investments/cross/contracts/commitments/money/financing/ties
  customer/client/supplier/buyer and _2 investor/shareholder/lender/competitor/owner/backer
  round/round trip/tripping/tripped/robin/and round/_
  prop~/propping/propped up _3 each other/demand/customers/customer/sales
  in return/exchange for _16 pledge~/pledged/commit~/agreed/promis~/promised/buy/order/spend _6 <money>
  count/counts/counting/book/books/booking/record/records/treat/treats _6 as revenue/sales/income
  in step/tandem/line with _2 orders/purchases
  invest~/invested/stake/investment/put in/into <name> _3 one/biggest/largest/major/key/its/customer _3 customer/customers/client/clients/buyers
  sell/sells/sold/selling/lend/lends/buys/buy/bought to/from _3 related/affiliated/sister/connected company/companies/party/parties/firm/firms
  invest~/investments/stakes _5 in each other
  buy~/own~/owning stakes _3 each other
  go/goes/going/went/flow~/head~/sent/paid/funnel~/funnelled straight/right/directly back
  same dollars/money/cash/capital/billions/dollar/pound/euro/sums _5 home/back/round/around/twice/again/return~/reappear~/recycl~
  fund~/financ~/pay~/bankroll~/back~/prop~ _2 very _2 funds/buyers/customers/clients/firms/companies/people
  own coin/coins/token/tokens/stock/shares/paper as/for/to/_ _1 collateral/backing/security/back
  seller/vendor/supplier/maker/manufacturer/chipmaker itself/_ guarantee~/guarantees/lends/lent/finances/financed/underwrites/underwrote/backstops/backstopped
  guarantee~/backstop~/underwr~/underwrit~/underwrote _4 loans/leases/debt/purchases/rent/orders of/for/by _2 own/its/their <customers>/tenants
  loans/leases/purchases/rents/orders/sales/credit _4 seller/supplier/vendor/chipmaker/manufacturer/maker _1 guarantee~/guarantees/backs/backed/backstops/underwrites/finances/lent
  lend~/lent/lending/advanc~/fronts/fronted _2 buyers/customers/clients/tenants/operators _2 the/_ price/money/cash/means/funds
  vendor/supplier/seller financ~/finance/loans/credit/lending
  pay~/paying/paid _2 its/their/own <customers> to _2 order/orders/buy/place/use
  investor/backer/shareholder/owner _6 biggest/largest/main/best/also/both customer/client/supplier/buyer/lender
  biggest/largest/main/best customer/client/buyer _4 also/and/is/its _3 investor/shareholder/backer/lender/owner/supplier
  round/around in/and a/_ ring/circle/circles/loop/round
  eat~/bit~/chas~/swallow~ _2 own tail
  cross holdings/holding/shareholdings/investments/ownership
  both investor/supplier/lender/owner and customer/client/buyer/investor
  each other customers/clients/investors/shareholders/suppliers/stock/shares/products
  <money>/money/cash/stake/investment/invest~ _12 spent/spend/spends/used/use/buys/buy _4 <name>/its/their/own/same _2 chips/processors/cloud/gpus/servers/hardware
  every/each _1 dollar/cent/penny/dollars/pound/euro _4 spent/go/goes/flow/flows/used/returned/back _4 own/investor/backer/supplier/vendor/seller/same
  others/other/another books/accounts/ledgers/registers as
  lender/bank/arm/unit/subsidiary/affiliate/sister/parent _3 financ~/fund~/lent/lends/lending _2 buyers/customers/purchasers/clients/tenants _8 parent/sister/affiliate/own/group
  strings/condition/conditions/terms/return/exchange _8 spend/spent/buy/use _5 investor/backer/own/chips/cloud/servers
  stake/stakes/equity/shares/investment/invest~ _10 in/as return/exchange/part for/of _6 order/orders/buy/purchase/purchases/contract/contracts/commitment/business/custom
  maze/web/tangle/thicket/loop/carousel/merry of _3 investments/investment/deals/stakes/holdings/financing/shareholdings
  cross investment/investments
  round trip/tripping _1 transaction/transactions/deals/deal/revenue/trades
  to which/whom/where it/they/that/most/some/much _2 goes/go/returns/return/flows/flow back
  from _4 chipmaker/supplier/suppliers/vendor/seller/customers _4 which/whom/that/where it/they _2 goes/go/returns/flows/buys/pays
  <money>/money/capital/funds/cash is/are/_ looping/circling/recycling/cycling
  looping between/among
  vendor/supplier financing
  invest~/invested/investment _3 <money> _3 in _3 <name> _12 buy/buys/purchase/use _6 chips/gpus/processors/units
  bet/investment/stake _1 on/in <name> _10 buy/buys/purchase _6 chips/gpus/processors
  fund/funds/funding/finance/finances _3 sales/purchases _5 via/through/by/with _4 invest~/stake/equity/<money>/proposing
  fund sales
  buy~/bought/buys _1 each others
  fund~/funding/financ~/financing _1 their/its own _2 sales/revenue/revenues/customers/orders/demand
  money/cash/dollars never _2 leaves/left/leave
  <name> _4 invest~/invested/invest _8 in _1 <name> _12 <name> _3 purchase/buy/buying/purchasing/rent/spend
  <name> _2 gets/got/receives/received/granted/won _3 shares/stake/warrants/stock _2 for/in _2 buying/purchasing/using/renting
  pays/pay/paid _3 with money _4 raises/raised/gets/got/borrows/borrowed/received _2 from
  money/cash/capital/billions/funds/sum/difference/loans _10 same suppliers/customers/chipmaker/sellers/buyers
  money/cash/billions/<money> _8 goes/flows/returns/comes back _1 to _1 <name>/it/chipmaker/supplier/seller
  customers/customer/clients/tenants/suppliers are/is/_ _1 also _3 shareholders/shareholder/investors/investor/owners/backers/lenders ^of/and
  owns/own/holds/has/bought _1 stake/share _10 sells/sell/supplies/rents/leases it/them _3 <kit>
  spend~/spent/spending _6 raised/raises/got/gets/received/borrowed/took/takes _2 from <name> _6 on <name>/its/their/buying
  ?sells/sold/sell/supplies/supply _2 <kit> to <name>
  ?partly/partially/part owned by
  ?company/firm/supplier/customer in which it _2 stake/stock/shares/invested
  ?buys/buying/bought/purchasing/purchases _5 <kit> from <name>
`;
