/** How much is owed, on what terms, and what for. */
export const LEVERAGE_DEBT = `
  <big> _2 debt/debts/borrowings/leverage/indebtedness/loans/gearing/liabilities
  <big> _2 borrowing ^costs/cost/rates
  <debt> is/are/was/were/remains/has/have/would/will _4 <big>
  debt/debts/borrowing/borrowings/leverage/indebtedness/gearing/liabilities _3 <rise>
  ?<debt> _2 <big>
  debt/borrowing/leverage is/remains/looms/poses ^due/rated/repaid/modest/low/manageable
  problem/worry/worries/issue/risk/trouble/concern/concerns/question/weakness is/with/are/remains _3 debt/borrowing/leverage/owes
  worry~/concern~/fear~/alarm/unease/nervous/wary _5 debt/borrowing/borrowings/leverage ^costs/cost/rates
  take~/took/taken/taking/pile~/add~/load~/rack~/taken/built/build~/run/ran/carries/carry/carrying on/up/with _4 <debt>
  saddle~/laden/loaded/burdened/weighed/swamped/straddled/mired/drowning/buried/stuck/groaning/creaking _4 <debt>/owe~
  heavily/highly/over/deeply/excessively/overly/most leveraged/indebted/geared/borrowed
  overleveraged/overindebted/overborrowed/overleverage~
  ?leveraged ^etf/etfs/finance
  indebted ^to/shoppers/consumers/households
  leverage _5 times/ratio/turns/<number>
  <number> times ebitda/ebit/cash
  fallen angel~
  refinance~/refinancing _4 <money>/<bonds>/debt/debts
  ?refinance~/refinancing
  convertible bond~/note~/debt/debenture~/offering~/debts/loan~/securities
  convertibles _4 sold/sale/issue~/raise~/offering
  ?convertibles
  senior/secured/unsecured/junior/subordinated bond~/note~/loan~
  high/hybrid yield/coupon bond~/debt/note~/market
  <issue> _5 <money> _5 <bonds>/borrowing/borrowings
  <issue> _3 bonds/notes/debentures/convertible/convertibles
  bond/debt/note/loan/bonds sale~/offering~/issuance/issue~/deal/deals/raise/raising/package/binge/spree/glut
  tap~/tapped/turn~/flock~/rush~/return~/gone/go/goes/went/back _4 debt/bond/credit/loan market~/markets/investors
  borrow~ _3 <money>
  borrow~ _2 heavily/heavy/massively/aggressively/more/billions/hundreds
  ?borrow~ _2 money/cheaply
  borrow~ to/for _1 fund/finance/build/buy/pay/expand/cover
  borrow~ _3 against/abroad/yen
  borrowed money/funds/cash/billions/up
  paid/pay/funded/fund/financed/finance/built/build/bought/fuelled/fueled/bankrolled/powered/propped _4 by/with/through/via/on/from/for _3 debt/borrowing/borrowings/loans/leverage/credit/bonds/borrowed
  debt/borrowing/borrowings/loans _4 fund/finance/pay/build
  buyout~/takeover/purchase/acquisition/deal/expansion on/with _2 credit/debt/margin
  leveraged buyout~/loan~/bet~/position~/trade~/fund~/etf~/trading
  lbo/lbos
  net debt ^fell/falls/dropped/declined/down/reduced/shrank/narrowed
  ?net debt
  total/long/gross _1 debt/borrowings/liabilities
  <money> of/in/worth _5 <bonds>/debts/borrowings/liabilities/leverage
  bonds/notes/debentures/loan/loans/debt/convertibles/borrowings/liabilities/obligations _2 of/to/reached/exceed~/total~/hit/add/come/worth/more _4 <money>
  obligations _4 add/total~/exceed~/<money>
  ?owe/owes/owed/lent
  ?owing ^to
  carry~/has/have/holds/with _4 <money> _3 debt/loans/borrowings
  spreads _3 widen~/blow~/blew/gap~
  wider _1 spreads
  interest/debt bill/burden/payment/payments/expense/expenses/costs/charges/servicing _4 <rise>/swallow~/eat~/eclipse~/exceed~/outstrip~/outpace~/consume~/more
  <rise> _2 interest bill/payments/expense/costs
  interest/dividend coverage/cover
  <money> _3 in/for/of/on _2 interest _5 year/annual~/preferred/payments/due
  interest on _2 debt/debts/loans/borrowings
  interest _6 swallow~/eats/eating/consume~/devour~
  issu~/issue~/issuing _2 debt/bonds
  negative equity
  deleverage~/deleveraging
  bridge loan~
  margin/payday/term/syndicated loan~/debt/call~/trading
  ?private credit ^fund/funds/firm/firms/manager/managers/arm/strategies/deal/deals
  off/kept/keep/outside balance/its/their/the sheet/books/book
  special purpose vehicle~
  on borrowed time/money
  restructur~ _1 balance sheet
  balance sheet _3 stretched/strain~/risk/weak/fragile/pressure/stress
  stretched/weak/strained/fragile/overextended/shaky balance sheet~/finances
  cost of servicing/carrying/funding/borrowing _4 debt/debts/loans/borrowings/<rise>
  service~/servicing its/their/the/that/your _2 debt/debts/loans/borrowings
  <bonds>/billions/<money> _4 mature~/matures/maturing/maturity/maturities/fall/falling/come/due _3 year/<number>/next/soon/due/month
  maturity wall
  wall of maturities/debt/refinancing
  $use~/using/used/amplif~ _2 leverage
  credit facility/line~/lines _6 draw~/drew/drawn/tap~/breach~/exhaust~/max~
  private equity _4 debt
  credit/debt bubble/binge/bust/cycle
  ?lent/lend~ _3 <money> _3 to
  left/stuck/saddled/nursing/burned with _4 loans/debt/paper
  no longer pay/meet/afford/cover/service _3 interest/debts/loans/bills
  interest _4 eat~/ate/swallow~/consume~/devour~
  mend~/repair~/shore/shoring/patch~ _4 finances/balance
  owe/owes/owed _2 more/twice/<number> _3 than/times
  debt/debts/borrowings _3 crush~/buried/sank/smother~/choke~/strangl~/saddl~/drown~
  capital structure _4 unsustainable/fragile/stretched/heavy
  mountain/pile/wall/heap/stack/tower of _3 debt/borrowing/loans/ious/maturities
  debt/borrowings/loans/bonds _6 fall/falls/falling/come/comes/coming due
  lever~/leveraged/levering _1 up/to
  borrow~ _3 against _4 shares/coins/stock/homes/bitcoin/holdings/house/chips/gpus/assets
  borrow~ _1 heavily/hugely/freely/aggressively
  interest _4 eat~/swallow~/consum~/consume~/devour~/absorb~ _5 profit~/income/cash/revenue/earnings/half/third/quarter
  interest _3 cost~/bill/payments/expense _5 <rise>/exceed~/outstrip~/double~/tripl~/more/mount~
  debt/borrowing/leverage _4 times _4 earnings/ebitda/profit/equity/income
  net debt _6 <rise>/times/doubl~/tripl~/highest
  payment in kind
  pik loans/interest/toggle
  second lien/mortgage
  borrowings/debt/debts/loans/leverage/indebtedness _4 reach~/reached/equal~/equals/stand/stands/stood/total/totals/amount~/run/runs _4 times
  times its/their/annual/core earnings/profit/profits/ebitda/equity _5 debt/borrow~/owes/owe
  debt~/borrow~/owe~ _8 times _2 earnings/profit/profits/ebitda/equity/income
  service/servicing/servic~ _2 its/their/the loans/debt/debts/borrowings/interest
  bridge loan/loans/financing
  bought/buyout/takeover _4 with/on/using _2 borrowed/debt/credit
  bond/bonds sale/sales/issue/deal/offering _6 record/largest/biggest/huge/fund/ai/data
  spread~ _4 widen~/widened/blow~/blew/highest
  refinanc~ _4 wall/risk/need~/struggl~/hard/higher/deadline
  rob~/robbing peter
  owe~/owing _8 <money>
  borrowings/debt/debts/leverage/gearing/indebtedness _5 equal~/equals/reach~/reached/hit/top~/topped/exceed~/pass~/stand/stands/stood/total~ _3 <percent>/<money>/<number>/two/three/four/five/six/seven/eight/nine/ten/more
  carry/carries/carrying/bear/bears/with/has/have/had/holds _5 <money> _2 of/in/worth _3 <debt>/obligations/bonds
  bonds/notes/debt/loans/paper trade/trades/traded/trading/sank/fell/quoted/change/slid/tumbled/plunged _5 cents
  roll/rolls/rolled/rolling over _5 <money>/debt/debts/loans/bonds/notes/borrowings
  <bonds> _5 fall/falls/falling/comes/come/coming/fell due
  <money> _4 fall/falls/falling/comes/come/coming due
  <bonds> _4 carry/carries/cost/costs/at/pay/pays/charge~ _4 rates/rate/coupon/coupons/interest _3 <large>/<percent>
  <money> _3 of/in _2 obligations/liabilities/loans/borrowings/bonds/debt/notes/leases/principal/interest ^income/margin
  net/balance/high/its/group/total gearing _4 <percent>/<large>/<rise>
  borrow~/borrowed _4 for/against each/every
  mark/marks/marked/marking down _5 loan/loans/lending/bonds/debt
  weighed/burdened/saddled/hobbled/crushed/hamstrung/sunk/encumbered/crippled _3 by/with/under _5 debt/debts/borrow~/owes/loans/leverage/bonds/interest/obligations
  appear/appears/show/shown/sit/stays/kept/keep/recorded/counted/booked/park/parks/parked _6 liabilities/sheet
  not/never _5 liabilities/sheet
  spread/spreads over/on/between _6 <rise>/widen~/doubl~/highest/wider/blew/double
  premium/yield/yields/rate/more/coupon to hold/own/buy/lend
  provided/arranged/committed/underwrote _5 <money> _3 of/in _2 debt/loans/financing/credit
  <money> _4 lent/borrowed/owed
  cover/cover~/on/for what it/they _2 had/has/have _1 advanced/lent
  what/everything/all it/they/he/she/company _2 owes/owe/owed/borrowed
  debt for equity
  equity swap/swaps for debt
  <money> _3 for/of/on _4 preferred dividends/dividend/coupons/stock
  dividends/coupons on _3 preferred
  ?bring/brings/bringing/pay/pays/paying/paid/cut/cutting/reduce~/reducing/chip~/whittl~/slash~/trim~ _2 down/its/their/_ _2 debt/debts/borrowings/leverage/gearing
  cut/cuts/cutting/reduce~/slash~/trim~/lop~ _3 <money> _4 from/off _5 debt/debts/borrowings/bonds/loans
  lift~/lifts/rais~/raise/take~/push~/increas~/boost~ _2 borrowing/borrowings/debt/leverage/gearing to/by/above/past
  borrowing/debt _2 binge/spree/orgy/addiction/hangover/fuelled/splurge/wave/boom/rush/habit
?offshore/local/foreign/corporate/household/consumer/student/public/sovereign/dollar/government/national/developer/company/municipal debt/debts/borrowings/borrowing/bonds
  $leveraged/levered longs/long/shorts/bets/positions/traders/investors/wagers/trades/funds/players/speculators
  highly/heavily/hugely levered/leveraged
  stretched/strained/weak/weaker/fragile/creaking/shaky/wobbly/bloated/debt/debt laden/laden/indebted/leveraged/most/highly borrower~/borrowers/finances/developer/developers/balance/company/companies/firms/group/retailer/owner
  debts/debt _4 pile~/mount~/swell~/balloon~/snowball~/spiral~/climb~/grow~/grew/soar~/build~/built/reached/doubl~/tripl~/accumulat~
  interest _4 swallow/swallows/eat/eats/eating/consume~/absorb~ _6 of/every/takes/profit/revenue/income/cash/budget/earnings
  rates/rate/coupon/interest/yield _2 of _4 <large> _6 loan/loans/debt/bonds/borrow~/notes
  borrow~/borrowings/loans/debt/bonds/notes _8 rates/rate/coupon/interest/yield _4 of/at/to _3 <large>
  special/shell purpose/vehicle vehicle/vehicles/entity/entities/company
  ?leverage
  leverage _1 on/upon leverage
  borrowings/debt/debts/leverage/loans of _3 <several>/<number>/two/three/four/five/six/seven/eight/nine/ten times
  lease/purchase/rental/pension obligations/commitments/liabilities
  borrow~/borrowed _4 to/for _2 buy/swallow/acquire/pay/fund/take/build/finance
  borrow~/borrowing against _4 portfolio/portfolios/shares/fund/holdings/funds/homes/assets
  lend~/lending/lent _3 more/heavily/freely/aggressively/riskier/recklessly
  risk transfers/transfer
  drew/draw/draws/drawn/tapped/tap/drawing _1 down _4 line/lines/facility/facilities/revolver/loan/credit
  bonds/notes/debt/paper/loans _6 cents
  unfunded/underfunded _3 pension/pensions/liabilities/promises/schemes
  pension deficit/deficits/shortfall/shortfalls/hole/liabilities/black
  left with nothing
  nothing _4 for/to shareholders/equity/stockholders
  active/busy/prolific/regulars/into/onto _3 debt/bond/credit/loan market/markets
  pour~/rush~/flood~/pile~/spill~ _2 into/over _2 debt/bond/credit/loan market/markets
  debt financing/financings/investors/raising/raisings/issuers/glut/funded
  interest expense/bill/costs/payments of _3 <money>
  <percent>/<large>/high/hefty/punishing/steep coupon/coupons
  grace period/periods
  non accrual/accruals/performing
  nonaccrual~/nonperforming
  charge off/offs ^rate
  chargeoff~
  sub prime
  margin call~
  deteriorat~/worsen~/weaken~/weakening _2 credit
  credit metrics/profile/profiles/standards _3 deteriorat~/worsen~/weaken~/stretch~/loosen~
  weakness/strain/stress/cracks/trouble in _2 bond/credit/loan/debt market/markets
  off its/their own books
  problem~/problems/trouble/issues with/in _2 loan/loans/borrowers
  creditworthiness
  over leverag~/leveraged/leverage
  honour/honor/meet/service/fulfil/fulfill _2 debt obligations/commitments
  ?interest costs ^rate
  de leveraging/leverage/leveraged/levering
  margin lending/financing/finance/buying/accounts/debts
  speculative lending/loans/borrowing
  owe/owes/owed/owing _3 times
  <debt>/bonds _3 times _3 earns/earnings/ebitda/income/equity/revenue/sales/worth
  what _6 owe/owes/owed _4 <rise>/faster/outpac~/swelled/ballooned
  bridge/bridging loan/loans/facility/facilities/financing/credit/finance
  gearing _4 <rise>/crept/creeps/creeping
  crept/creep/creeps/creeping/crawled up/to/past/above/higher _8 <debt>
  <number>/five/six/seven/eight/ten/twelve/fifteen/twenty dollars/euros/pounds/times _2 for/of every/each/one _3 own/equity/it/they
  prime brokers/brokerages/brokerage _6 lent/lend~/borrow~/leverage/margin/exposure
  positions/bets/trades/stakes/purchases _4 with/on borrowed/money/margin
  <number>/two/three/four/five/six/seven/eight times _2 earnings/ebitda/profits _2 in/of debt/borrowings/loans
  secured/backed against/on/by _3 stake/home/homes/farms/ships/receivables/holding/holdings
  <money> _3 of/in _2 <bonds>/maturities/borrowings _6 fall/falls/falling/come/comes/coming due
  interest/coupons/coupon/servicing _5 eat~/swallow~/consum~/absorb~/devour~/gobbl~/swamp~ _6 income/profit/profits/revenue/cash/earnings/budget
  owes/owe/owed/owing more _2 than _4 worth/earns/earned/makes/sells
  hedge/funds/investors/traders/firms/companies/borrowers/homeowners/households _2 geared/levered up ^for
  levels/level of _2 leverage/gearing/borrowing/indebtedness _6 <rise>/record/not/highest/since
  roll/rolls/rolling/rolled over _6 due/matur~/debt/debts/loans/bonds/paper/borrowings
  cheap/cheaper/fixed/low/rate _1 paper/debt/loans/bonds/mortgages/deals/hedges _3 roll~/rolled/expir~/matur~/run/runs/ran off/out/_
  financing/interest bill/costs/expense/expenses/charges at/of/for _8 <rise>/doubled/tripled/jumped
  bonds/notes/loans/paper/debt _6 cents/pence _1 on/in dollar/euro/pound/the
  other people money
  borrowed money
  taken/taking/takes on <money> _2 of/in _2 debt/loans/borrowings
  liquidat~/liquidation~/liquidations _6 longs/shorts/positions/traders/bets/leveraged/leverage/wagers
  leveraged/crypto/long/short/forced/margin/futures/derivatives liquidation/liquidations
  longs/shorts/positions/bets/wagers/traders _6 liquidated/liquidations
  <money> _6 liquidated/liquidations
  liquidations/liquidation _6 <money>
  cascade/cascades/wave/waves/chain/surge/spate of _1 liquidations/liquidation
  longs/shorts/positions/bets/wagers _4 flushed/forced/blown _1 out/up/closed
  wipe~/wiped/flush~/flushed out _4 longs/shorts/leveraged/derivatives
  overleveraged
  over leveraged/leverage
  funding/financing gap/hole/shortfall
  debt driven/fuelled/fueled/laden/ridden/financed/funded/soaked
  list~/listed/had/with/owes/owing _1 debts/liabilities of _4 <money>
  leveraged/geared _4 wiped/flushed/liquidated/unwound
  of it/this/them/that/price/cost/sum _2 borrowed ^from/by/heavily
  bonds/notes/loans/debt/borrowing will/would/to/must/may _2 pay/fund/cover/finance/plug/bridge _2 for/difference/rest/gap/shortfall
  call/calls/called/calling in _3 loans/loan/debts/credit/overdraft
  debt/borrowings/leverage _3 grown/grew/risen/swollen/jumped/increased _1 fivefold/fourfold/tenfold/threefold/twofold/sixfold/sevenfold/eightfold
  debt/bond/convertible/note supply/issuance/sales/offerings/deals/sale _6 <rise>/record/more/doubl~/tripl~
  raise~/raised/raising/secure~/secured _4 <money> _2 in/of/through/via _2 convertible/debt/bonds/notes/bond/loans/note
  convertible debt/bonds/bond/notes/note _4 <money>/billion/deals/deal/offering/boom/issue/issues
  turn~/turned/active/increasingly _3 convertible/debt/bond _1 bonds/markets/market/investors/financing
  annual/yearly interest expense/bill/cost/costs/payments
  bond/credit risk/risks _3 jump~/jumped/<rise>/gauge
  tapped/tap/taps/drew/draws/drawn _2 lines/line/facility/facilities of/_ _1 credit
  borrowings/debt/debts/leverage/gearing/indebtedness _3 is/are/was/were _1 <percent>/<money>/<number>/twice/double/triple
  liquidations/liquidation _6 <rise>/surged/soared/topped/exceeded/hit
  flood~/flooding/flooded/rush~/pile~/pour~ _1 into/_ bond/debt/credit/loan market/markets
  spread/spreads over/on _2 treasuries/gilts/government/bunds _3 widen~/widened/rose/climbed/jumped
  spreads have/has/had widened
  orders fell/dropped/shrank _6 pricing/priced/books/book
  most of the borrowing
  borrow/borrows/borrowing/borrowed _2 to _1 invest/buy/purchase _1 stocks/shares/crypto/bitcoin
  borrow/borrows/borrowing/borrowed from _3 broker/brokers/brokerage
  loan to value
  enthusiasm/appetite/thirst for borrowing
  owing/due/thanks to _1 leverage
  interest expense/expenses/payments/costs _4 compound~/explode/exploding/soar~/balloon~/spiral~
  interest on _4 debt _3 soaring/rising/climbing/ballooning/fastest
  issuing/issue/issues _2 piles/mountains/heaps of debt
  debt interest payments/bill/costs
  taking on debts
  spends/spend/spending _3 <money> on interest
  increase in _2 federal/government/national debt
  most indebted
  awash with _1 debt/bonds/gilts/treasuries
  shares/stocks/stock _2 held/bought _2 margin trading/accounts/loans/debt/_
  issues/issue/issued/sells/announced/announces/announce/offering _4 convertible note/notes/bond/bonds
  unsecured/secured/senior obligations
  backed credit lines/line
  extraordinary/excessive/huge/enormous _1 amount/amounts of debt
  burden/burdens/saddle/saddles/load/loads _4 with _2 <money>
  financial risk/risks
  debt/loans/bonds/notes/borrowings coming/comes/falling/falls/fall/come due
  debt/bonds/notes/loans/maturities _3 matur~/due _2 between/over/within/before
  vulnerable to _4 downgrades/restructurings/default/defaults/refinancing
  large/heavy/high/big/huge _2 of/_ external/foreign/dollar debt/debts/borrowing
  lower~/cut/cuts/revis~/slash~ _4 outlook on/for/to _6 rating/ratings/negative
  <raters>/p _2 cut/cuts/lowers/lowered/downgrad~/revises/revised _4 outlook
`;
