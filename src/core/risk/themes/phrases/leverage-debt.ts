/** What is owed, and whether it can be borne. */
export const LEVERAGE_DEBT = `
  <big> _2 debt/debts/borrowings/leverage/indebtedness/loans/gearing/liabilities
  <big> _2 borrowing ^costs/cost/rates
  <debt> is/are/was/were/remains/has/have/would/will _4 <big>
  debt/debts/borrowing/borrowings/leverage/indebtedness/gearing/liabilities _3 <rise>
  ?<debt> _2 <big>
  debt/debts/borrowing/borrowings/leverage load/loads/burden/burdens/pile/piles/mountain/overhang/levels/level/wall/ratio/ratios/spiral/trap/crisis/distress/problem/problems/laden/fuelled/fueled/funded/financed/binge/spree/servicing/heavy/ridden/saddled
  debt/borrowing/leverage is/remains/looms/poses ^due
  problem/worry/worries/issue/risk/trouble/concern/concerns/question/weakness is/with/are/remains _3 debt/borrowing/leverage/owes
  worr~/concern~/fear~/alarm/unease/nervous/wary _5 debt/borrowing/borrowings/leverage ^costs/cost/rates
  take~/took/taken/taking/pile~/add~/load~/rack~/taken/built/build~/run/ran/carries/carry/carrying on/up/with _4 <debt>
  saddle~/laden/loaded/burdened/weighed/swamped/straddled/mired/drowning/buried/stuck/groaning/creaking _4 <debt>/owe~
  heavily/highly/over/deeply/excessively/overly/most leveraged/indebted/geared/borrowed
  overleveraged/overindebted/overborrowed/overleverage~
  leveraged ^etf/etfs/finance
  indebted ^to/shoppers/consumers/households
  leverage _5 times/ratio/turns/<number>
  <number> times ebitda/ebit/cash
  default~/defaulted/defaulting on _4 <bonds>/payment/payments/obligations/repayment/interest/billion/<money>
  debt/loan/bond/credit/corporate/mortgage/payment/technical/sovereign default~
  default rate~/risk~/swaps/wave
  risk~/brink/verge/edge/danger/wave/prospect/threat/against of _2 default/defaults
  $a/in/into/could/would/may/might/to default
  $defaults/defaulted
  fail~/unable/inability/cannot/struggle~/struggling/never to/not _1 repay~/refinance~/service/repaid
  not/cannot/unable/fail~/struggle~/struggling/hard/afford _3 <pay> _3 debt/debts/loan/loans/lenders/creditors/bondholders/interest/coupon/obligations/borrowings/bonds
  miss~/missed/skip~/skipped _2 payment~/coupon~/instalment~/installment~
  moody/fitch/rater~/raters/ratings _8 junk/downgrade~/negative/speculative/cut/lowered/slashed/warn~/review/watch
  <cut> _4 credit/debt rating~
  ?rating cut/downgrade~
  debt/credit/bond/sovereign/corporate/its/s rating _4 junk/downgrade~/cut/negative/slash~/lowered/lowering
  rating _4 junk
  negative outlook/watch
  junk status/rated/bond~/rating/territory/debt/grade/loans
  speculative grade/rating
  to/into/at/as junk
  below/lost/lose/losing/sub/non investment grade
  fallen angel~
  <bonds> _2 junk
  breach~ _3 covenant~
  bailout/bailouts
  bail~ out
  restructur~/restructure~/reschedul~/reschedule~/swap~/swapped/swap/exchange~/renegotiat~ _4 debt/debts/loans/borrowings/bonds/notes
  debt/loan/capital restructuring
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
  borrow~ _2 heavily/heavy/massively/aggressively/money/cheaply/more/billions/hundreds
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
  owe/owes/owed/owing _5 <money>/lenders/banks/creditors/billions/millions
  ?owe/owes/owed/lent
  ?owing ^to
  carry~/has/have/holds/with _4 <money> _3 debt/loans/borrowings
  credit/bond analyst~/spreads/investors _5 warn~/negative/concern~/widen~/watch/strain/nervous/worried
  spreads _3 widen~/blow~/blew/gap~
  wider _1 spreads
  credit default swap~
  cost/price of insuring/protecting/protection _6 debt/default/bonds
  <lenders> _3 foot~ _2 bill
  <lenders> _3 stricter/tighter/nervous/wary/impatient/restless/spooked
  <lenders> _6 seize~/restructur~/haircut~/foreclos~/repossess~/forbear~/accelerat~
  interest/debt bill/burden/payment/payments/expense/expenses/costs/charges/servicing _4 <rise>/swallow~/eat~/eclipse~/exceed~/outstrip~/outpace~/consume~/more
  <rise> _2 interest bill/payments/expense/costs
  interest/dividend coverage/cover
  <money> _3 in/for/of/on _2 interest _5 year/annual~/preferred/payments/due
  must/need~/has/have _3 find/pay/repay/refinance/raise/roll _8 interest/debt/bonds/notes/loans/creditors/coupon
  interest on _2 debt/debts/loans/borrowings
  interest _6 swallow~/eats/eating/consume~/devour~
  reliant/rely/relies/relying/dependent/dependence/reliance/lean~/leaning _1 on/upon _3 debt/borrowing/borrowings/credit/loans/leverage/lenders
  issu~/issue~/issuing _2 debt/bonds
  negative equity
  deleverage~/deleveraging
  bridge loan~
  margin/payday/term/syndicated loan~/debt/call~/trading
  private credit/debt _5 stress/default~/loss~/losses/worr~/strain/crack~/fear~/concern~/risk/boom
  ?private credit
  off/kept/keep/outside balance/its/their/the sheet/books/book
  special purpose vehicle~
  bad/sour/soured/nonperforming/troubled/toxic/problem/distressed/doubtful/shaky loan~/debt~/credit~/lending
  loan/loans/credit/debts/mortgages gone/went/go/going/turn/turned/turning _ bad/sour
  loan/credit losses/loss _3 <rise>/surge~/double~/worse~
  losses on _3 loans/lending/mortgages/offices/office/property/credit
  provision~ _4 bad/loan/credit/losses
  on borrowed time/money
  balance sheet _3 stretched/strain~/risk/weak/fragile/pressure/stress
  stretched/weak/strained/fragile/overextended/shaky balance sheet~/finances
  cost of servicing/carrying/funding/borrowing _4 debt/debts/loans/borrowings/<rise>
  service~/servicing its/their/the/that/your _2 debt/debts/loans/borrowings
  <bonds>/billions/<money> _4 mature~/matures/maturing/maturity/maturities/fall/falling/come/due _3 year/<number>/next/soon/due/month
  maturity wall
  wall of maturities/debt/refinancing
  $use~/using/used/amplif~ _2 leverage
  credit facility/line~/lines _6 draw~/drew/drawn/tap~/breach~/exhaust~/max~
  foreclosure~/foreclosures/repossession~
  repay~/repayment _4 loans/debt/borrowings/<money>
  ?collateral
  pledge~ _4 shares/bitcoin/coins/chips/gpus/assets/invoices _3 collateral/security/loan/twice/once
  private equity _4 debt
  underwater/defaulting borrowers/mortgages/loans
  credit/debt crunch/bubble/binge/bust/cycle
  <lenders>/those/banks who/that lent
  ?lent/lend~ _3 <money> _3 to
  pay/paying/repay _3 lenders/creditors/bondholders
  left/stuck/saddled/nursing/burned with _4 loans/debt/paper
  financed by/with _3 banks/lenders/loans
  loss/losses/hit of _3 <money> _3 on _3 loan/loans/lending/credit
  no longer pay/meet/afford/cover/service _3 interest/debts/loans/bills
  interest _4 eat~/ate/swallow~/consume~/devour~
  mend~/repair~/shore/shoring/patch~ _4 finances/balance
  owe/owes/owed _2 more/twice/<number> _3 than/times
  debt/debts/borrowings _3 crush~/buried/sank/smother~/chok~/strangl~/saddl~/drown~
  distressed exchange/swap/debt
  cost~ _3 insur~/insuring/protect~ _4 debt/bonds/default
  default swap/swaps
  deep/deeper/further _2 into _1 junk
  capital structure _4 unsustainable/fragile/stretched/heavy
  mountain/pile/wall/heap/stack/tower of _3 debt/borrowing/loans/ious/maturities
  debt/borrowings/loans/bonds _6 fall/falls/falling/come/comes/coming due
  lever~/leveraged/levering _1 up/to
  borrow~ _3 against _4 shares/coins/stock/homes/bitcoin/holdings/house/chips/gpus/assets
  borrow~ _1 heavily/hugely/freely/aggressively
  interest _4 eat~/swallow~/consum~/consume~/devour~/absorb~ _5 profit~/income/cash/revenue/earnings/half/third/quarter
  interest _3 cost~/bill/payments/expense _5 <rise>/exceed~/outstrip~/double~/tripl~/more/mount~
  shed/cut/write/written/wrote/forgive~/haircut _6 debt/loans/bonds/creditors
  creditors/lenders/bondholders _6 haircut/swap/losses/equity/takeover/seize~/talks/standstill/forbearance/waiver
  covenant~/covenants
  breach~ _4 terms/covenants/loan/limits/conditions
  waiver/waivers/forbearance/standstill _4 lenders/creditors/banks/loan/debt
  debt/borrowing/leverage _4 times _4 earnings/ebitda/profit/equity/income
  net debt _6 <rise>/times/doubl~/tripl~/highest
  payment in kind
  pik loans/interest/toggle
  second lien/mortgage
  private credit _6 loans/borrow~/exposure/stress/losses/default~
  miss~/missed/skip~/skipped _3 coupon/interest/payment/payments/instalment/installment
  fell/fall/falls/fallen/falling behind on/with _4 payments/loan/loans/rent/debts/mortgage/mortgages
  delinquen~/delinquency/delinquencies/delinquent/arrears
  borrowings/debt/debts/loans/leverage/indebtedness _4 reach~/reached/equal~/equals/stand/stands/stood/total/totals/amount~/run/runs _4 times
  times its/their/annual/core earnings/profit/profits/ebitda/equity _5 debt/borrow~/owes/owe
  debt~/borrow~/owe~ _8 times _2 earnings/profit/profits/ebitda/equity/income
  <raters>/ratings/rating/agency/agencies _6 watch/negative/downgrad~/junk
  on _2 watch for
  service/servicing/servic~ _2 its/their/the loans/debt/debts/borrowings/interest
  pledg~/pledge~ _5 collateral/security/shares/coins/bitcoin/assets
  collateral _4 fell/falls/worth/calls/short
  bridge loan/loans/financing
  bought/buyout/takeover _4 with/on/using _2 borrowed/debt/credit
  bond/bonds sale/sales/issue/deal/offering _6 record/largest/biggest/huge/fund/ai/data
  yields/yield/spread/spreads on _2 its/their/junk/corporate/company/developer/risky/riskier/speculative _5 <rise>/widen~/jump~/blew
  spread~ _4 widen~/widened/blow~/blew/highest
  refinanc~ _4 wall/risk/need~/struggl~/hard/higher/deadline
  new/more/fresh notes/bonds/loans/debt/paper to _2 repay/pay/refinance/service/retire _3 old/existing/maturing/due
  borrow~/borrowing/issuing/issue to _2 repay/pay/refinance/service
  rob~/robbing peter
  owe~/owing _8 <money>
  <raters> _4 lower/cut/downgrade/strip/drop _6 junk/rating/grade
  borrowings/debt/debts/leverage/gearing/indebtedness _5 equal~/equals/reach~/reached/hit/top~/topped/exceed~/pass~/stand/stands/stood/total~ _3 <percent>/<money>/<number>/two/three/four/five/six/seven/eight/nine/ten/more
  carry/carries/carrying/bear/bears/with/has/have/had/holds _5 <money> _2 of/in/worth _3 <debt>/obligations/bonds
  creditors/bondholders/lenders/noteholders/lender/creditor _5 circl~/hir~/hired/organis~/organiz~/demand~/press~/push~/agitat~/advis~/advisers/lawyers/group/talks/extension/time/agree~/persuad~/concession~/terms/patience/waiv~/loosen~/security/collateral
  talks/negotiation~/negotiating/negotiates with _3 creditors/lenders/bondholders/banks/noteholders
  ask/asks/asked/asking/persuad~/beg~/plead~/win/won/woo~ _2 creditors/lenders/bondholders/banks _6 time/extension/extend/over/wait/roll/relief/haircut/forbear~/waiv~/loosen/accept/swap/agree
  creditors/lenders/bondholders _2 won/win over
  lower~/lowered/cut/cuts/downgrad~/slash~/strip~/knock~ _4 credit/sovereign/debt/its/the rating/ratings _6 junk/notch/notches/bb/b/ccc/bbb/negative/debt/bonds/level
  rating/ratings _4 bb/ccc/cc/junk/notch/notches
  notch/notches above/below/from/into/of _3 junk/investment/default
  on _2 watch/review for _3 cut/downgrade
  bonds/notes/debt/loans/paper trade/trades/traded/trading/sank/fell/quoted/change/slid/tumbled/plunged _5 cents
  <bonds>/claims/creditors/lenders/paper/trade/traded/trades/trading/quoted/recover~/bid/marked/fetch~ _8 cents on the dollar
  roll/rolls/rolled/rolling over _5 <money>/debt/debts/loans/bonds/notes/borrowings
  <bonds> _5 fall/falls/falling/comes/come/coming/fell due
  <money> _4 fall/falls/falling/comes/come/coming due
  <bonds> _4 carry/carries/cost/costs/at/pay/pays/charge~ _4 rates/rate/coupon/coupons/interest _3 <large>/<percent>
  <money> _3 of/in _2 obligations/liabilities/loans/borrowings/bonds/debt/notes/leases/principal/interest ^income/margin
  net/balance/high/its/group/total gearing _4 <percent>/<large>/<rise>
  late/behind/struggl~/struggling/fall~/fallen/fell with/on/to _4 payments/repayments/instalments/loans/mortgage/mortgages/rent/pay/repay
  borrow~/borrowed _4 for/against each/every
  <number>/hundred/ten/twenty/fifty times _2 stake/deposit/margin/collateral/money
  pledg~/pledge/put/post~/using/used/secured/secure/borrow~ _6 as/on/by/against security/collateral/machines/shares/chips/gpus/homes/assets/receivables/invoices
  mark/marks/marked/marking down _5 loan/loans/lending/bonds/debt
  defer~/suspend~/skip~/halt~/stop~/miss~ _3 interest/coupon/coupons/dividend/dividends/distributions on _4 hybrid~/hybrids/preferred/perpetual~/perpetuals/notes/bonds/debt
  perpetual/hybrid/payment notes/bonds/securities/debt _8 skip~/defer~/coupon/coupons/unpaid
  waive~/waiv~/loosen~/relax~/eas~/reset~/amend~/renegotiat~ _4 covenant~/test/tests/terms/conditions/loan/leverage
  weighed/burdened/saddled/hobbled/crushed/hamstrung/sunk/encumbered/crippled _3 by/with/under _5 debt/debts/borrow~/owes/loans/leverage/bonds/interest/obligations
  appear/appears/show/shown/sit/stays/kept/keep/recorded/counted/booked/park/parks/parked _6 liabilities/sheet
  not/never _5 liabilities/sheet
  spread/spreads over/on/between _6 <rise>/widen~/doubl~/highest/wider/blew/double
  premium/yield/yields/rate/more/coupon to hold/own/buy/lend
  investors/lenders/buyers/market demand/demands/demanded/demanding/want/wanted/ask~ _4 more/higher/premium/extra/compensation/spread/yield/yields/stricter/tougher/guarantee~/collateral
  provided/arranged/committed/underwrote _5 <money> _3 of/in _2 debt/loans/financing/credit
  <money> _4 lent/borrowed/owed
  cover/cover~/on/for what it/they _2 had/has/have _1 advanced/lent
  what/everything/all it/they/he/she/company _2 owes/owe/owed/borrowed
  owes/owe/owed/owing _5 creditors/bondholders/lenders/banks/suppliers/taxman/holders/investors/landlords
  tear/tears/tore/torn/rip/ripped/written/write/wrote/forgive~/cancel~/wipe~ _2 up/off/out/down/_ _6 owe/owes/owed/debt/loans
  debt for equity
  equity swap/swaps for debt
  lenders/creditors/bondholders/investors/banks whole
  federal/state/government/public/taxpayer backstop/bailout/guarantee/guarantees
  <money> _3 for/of/on _4 preferred dividends/dividend/coupons/stock
  dividends/coupons on _3 preferred
  ?bring/brings/bringing/pay/pays/paying/paid/cut/cutting/reduce~/reducing/chip~/whittl~/slash~/trim~ _2 down/its/their/_ _2 debt/debts/borrowings/leverage/gearing
  cut/cuts/cutting/reduce~/slash~/trim~/lop~ _3 <money> _4 from/off _5 debt/debts/borrowings/bonds/loans
  lift~/lifts/rais~/raise/take~/push~/increas~/boost~ _2 borrowing/borrowings/debt/leverage/gearing to/by/above/past
  borrowing/debt _2 binge/spree/orgy/addiction/hangover/fuelled/splurge/wave/boom/rush/habit
?offshore/local/foreign/corporate/household/consumer/student/public/sovereign/dollar/government/national/developer/company/municipal debt/debts/borrowings/borrowing/bonds
  $leveraged/levered longs/long/shorts/bets/positions/traders/investors/wagers/trades/funds/players/speculators
  highly/heavily/hugely levered/leveraged
  bad/sour/soured/souring/shaky/risky/doubtful/dodgy/distressed/subprime/riskier/troubled/underperforming/nonperforming loan~/loans/debt/debts/lending/borrower~/borrowers/mortgages/mortgage/credit/auto
  subprime
  loans _4 sour~/soured/sour/bad/default~/delinquent/arrears
  credit quality/stress/losses/trouble/cycle/cracks/strain/deterioration/problems/worries/jitters/event/events
  loan/loans losses/loss/book/books _6 <rise>/worse~/sour~/deteriorat~/trouble~/bad
  stretched/strained/weak/weaker/fragile/creaking/shaky/wobbly/bloated/debt/debt laden/laden/indebted/leveraged/most/highly borrower~/borrowers/finances/developer/developers/balance/company/companies/firms/group/retailer/owner
  debts/debt _4 pile~/mount~/swell~/balloon~/snowball~/spiral~/climb~/grow~/grew/soar~/build~/built/reached/doubl~/tripl~/accumulat~
  interest _4 swallow/swallows/eat/eats/eating/consume~/absorb~ _6 of/every/takes/profit/revenue/income/cash/budget/earnings
  rates/rate/coupon/interest/yield _2 of _4 <large> _6 loan/loans/debt/bonds/borrow~/notes
  borrow~/borrowings/loans/debt/bonds/notes _8 rates/rate/coupon/interest/yield _4 of/at/to _3 <large>
  special/shell purpose/vehicle vehicle/vehicles/entity/entities/company
  joint venture/ventures _14 loans/debt/lenders/bonds/liabilities/borrow~
  debt/bond/credit investors/funds/holders/market/markets _8 worr~/nervous/wary/balk~/baulk~/skittish/anxious/sceptical/skeptical/demand~/punish~/spook~/jitter~/indigestion/sour~/strain~
  restructuring plan/talks/agreement/proposal/lawyers
  unable/unlikely/trouble/struggl~/inability/fail~/difficulty _2 to/in _2 repay/repaying/refinance/refinancing/service/servicing
  must/need/needs/has/have/due to _2 refinance/roll/repay
  ?private lenders/credit/debt fund/funds/firm/firms/market/lenders/loans/manager/managers
  ?leverage
  leverage _1 on/upon leverage
  borrowings/debt/debts/leverage/loans of _3 <several>/<number>/two/three/four/five/six/seven/eight/nine/ten times
  lease/purchase/rental/pension obligations/commitments/liabilities
  lenders/creditors/bondholders _5 camps/groups/warring/cooperat~/rival/pitted/fight~/feud~
  borrow~/borrowed _4 to/for _2 buy/swallow/acquire/pay/fund/take/build/finance
  borrow~/borrowing against _4 portfolio/portfolios/shares/fund/holdings/funds/homes/assets
  repossess~/repossessed/foreclos~/foreclosed
  first/credit/loan/expected loss/losses on/against/_ _3 loans/loan/lending/mortgages/debt/cards/book
  lend~/lending/lent _3 more/heavily/freely/aggressively/riskier/recklessly
  risk transfers/transfer
  creditors/bondholders/lenders _3 reject~/rejected/refus~/refused/balk~/accept~/agree~/approv~ _4 offer/proposal/plan/terms/deal/swap/bailout
  drew/draw/draws/drawn/tapped/tap/drawing _1 down _4 line/lines/facility/facilities/revolver/loan/credit
  bonds/notes/debt/paper/loans _6 cents
  secured/backed/collateralised/collateralized by _4 bitcoin/shares/coins/chips/gpus/property/assets/inventory/receivables/aircraft/stake
  broke/broken/break/breaks/breach/breached _2 terms/covenants/conditions _3 loan/loans/debt/bonds/credit
  late/missed/overdue/skipped payments/repayments/instalments
  unfunded/underfunded _3 pension/pensions/liabilities/promises/schemes
  pension deficit/deficits/shortfall/shortfalls/hole/liabilities/black
  bill/bills/debts/sum/sums they/it _2 not _1 pay/repay/afford/meet
  strip~/stripped/took/takes/taken _8 rating/grade
  left with nothing
  nothing _4 for/to shareholders/equity/stockholders
  creditors/bondholders/lenders _1 oppose/opposes/opposed/object/objected/sue/sued/challenge
  active/busy/prolific/regulars/into/onto _3 debt/bond/credit/loan market/markets
  pour~/rush~/flood~/pil~/spill~ _2 into/over _2 debt/bond/credit/loan market/markets
  debt financing/financings/investors/raising/raisings/issuers/glut/funded
  interest expense/bill/costs/payments of _3 <money>
  <percent>/<large>/high/hefty/punishing/steep coupon/coupons
  grace period/periods
  non accrual/accruals/performing
  nonaccrual~/nonperforming
  borrower/borrowers/debtor/debtors _5 stopp~/stopped/ceas~/ceased/fail~/failed/miss~/missed/behind _2 pay/paying/payment/payments/repay
  charge off/offs ^rate
  chargeoff~
  provision/provisions _8 loan/loans/lending/borrower/borrowers
  sub prime
  margin call~
  deteriorat~/worsen~/weaken~/weakening _2 credit
  credit metrics/profile/profiles/standards _3 deteriorat~/worsen~/weaken~/stretch~/loosen~
  weakness/strain/stress/cracks/trouble in _2 bond/credit/loan/debt market/markets
  off its/their own books
  problem~/problems/trouble/issues with/in _2 loan/loans/borrowers
  borrower/borrowers creditworthiness/defaults/distress
  creditworthiness
  pay/pays/paid/paying higher/more _4 interest/coupon/coupons/yield/yields/rates _3 attract/lure/borrow~/sell/bonds/debt/lenders/buyers
  over leverag~/leveraged/leverage
  honour/honor/meet/service/fulfil/fulfill _2 debt obligations/commitments
  premium/yield/extra/more _2 investors/lenders demand/demanded
  talks/negotiations _6 creditors/lenders/bondholders _3 collaps~/broke/fail~/stall~
  ?interest costs ^rate
  de leveraging/leverage/leveraged/levering
  margin lending/financing/finance/buying/accounts/debts
  speculative lending/loans/borrowing
  owe/owes/owed/owing _3 times
  <debt>/bonds _3 times _3 earns/earnings/ebitda/income/equity/revenue/sales/worth
  what _6 owe/owes/owed _4 <rise>/faster/outpac~/swelled/ballooned
  bridge/bridging loan/loans/facility/facilities/financing/credit/finance
  tap~/tapped/turn~/turned to/_ banks/lenders/bankers/bondholders for _4 <money>/cash/loan/loans/money
  gearing _4 <rise>/crept/creeps/creeping
  crept/creep/creeps/creeping/crawled up/to/past/above/higher _8 <debt>
  <number>/five/six/seven/eight/ten/twelve/fifteen/twenty dollars/euros/pounds/times _2 for/of every/each/one _3 own/equity/it/they
  prime brokers/brokerages/brokerage _6 lent/lend~/borrow~/leverage/margin/exposure
  positions/bets/trades/stakes/purchases _4 with/on borrowed/money/margin
  <number>/two/three/four/five/six/seven/eight times _2 earnings/ebitda/profits _2 in/of debt/borrowings/loans
  pledg~/pledged/post/posted/posting/put/putting _5 as/for collateral/security
  secured/backed against/on/by _3 stake/home/homes/farms/ships/receivables/holding/holdings
  <money> _3 of/in _2 <bonds>/maturities/borrowings _6 fall/falls/falling/come/comes/coming due
  maturities/maturity/repayments/redemptions _4 wall/loom~/pile~/bunch~/cluster~/peak~
  loosen~/waiv~/breach~/reset/relax~/trip~/broke/break/broken/renegotiat~ _3 covenant/covenants
  covenant/covenants _5 loosen~/waiv~/breach~/reset/relax~/trip~/broke/broken/tight/renegotiat~
  interest/coupons/coupon/servicing _5 eat~/swallow~/consum~/absorb~/devour~/gobbl~/swamp~ _6 income/profit/profits/revenue/cash/earnings/budget
  pays/pay/paying/spends/spending more _2 in/on interest/coupons/creditors/lenders _3 than
  creditors/bondholders/lenders _3 hire~/hired/retain~/appoint~/circl~/organis~/organiz~/band~ _3 advisers/advisors/lawyers/bankers/together/_
  owes/owe/owed/owing more _2 than _4 worth/earns/earned/makes/sells
  hedge/funds/investors/traders/firms/companies/borrowers/homeowners/households _2 geared/levered up ^for
  levels/level of _2 leverage/gearing/borrowing/indebtedness _6 <rise>/record/not/highest/since
  roll/rolls/rolling/rolled over _6 due/matur~/debt/debts/loans/bonds/paper/borrowings
  cheap/cheaper/fixed/low/rate _1 paper/debt/loans/bonds/mortgages/deals/hedges _3 roll~/rolled/expir~/matur~/run/runs/ran off/out/_
  financing/interest bill/costs/expense/expenses/charges at/of/for _8 <rise>/doubled/tripled/jumped
  bonds/notes/loans/paper/debt _6 cents/pence _1 on/in dollar/euro/pound/the
  other people money
  borrowed money
  default/credit swaps/swap _8 <rise>/widest/widen~/blow~/climb~/highest
  standstill/forbearance/extension _3 with/from/by/agreed/granted _2 lenders/creditors/banks/bondholders
  lenders/creditors/banks/bondholders _4 standstill/forbearance/extension/concessions/haircut/haircuts/writedown
  behind on/with _2 what/payments/instalments/loans/bills/mortgages/cards/rent
  missed/skipped/deferred/late _2 payments/instalments/repayments/coupons ^system/network/firm
  watch/review for _2 cut/downgrade/downgrades
  on/under/with _1 negative watch/outlook/review
  taken/taking/takes on <money> _2 of/in _2 debt/loans/borrowings
  refinancing/repayment/maturity/debt wall/cliff/hump/crunch/deadline/deadlines/burden
  liquidat~/liquidation~/liquidations _6 longs/shorts/positions/traders/bets/leveraged/leverage/wagers
  leveraged/crypto/long/short/forced/margin/futures/derivatives liquidation/liquidations
  longs/shorts/positions/bets/wagers/traders _6 liquidated/liquidations
  <money> _6 liquidated/liquidations
  liquidations/liquidation _6 <money>
  cascade/cascades/wave/waves/chain/surge/spate of _1 liquidations/liquidation
  longs/shorts/positions/bets/wagers _4 flushed/forced/blown _1 out/up/closed
  wip~/wiped/flush~/flushed out _4 longs/shorts/leveraged/derivatives
  overleveraged
  over leveraged/leverage
  funding/financing gap/hole/shortfall
  fund~/financed/fuelled/fueled/paid _2 by/with/through _2 complex/mounting/hidden/opaque/risky/junk/private _1 debt/credit/loans/borrowing
  debt driven/fuelled/fueled/laden/ridden/financed/funded/soaked
  list~/listed/had/with/owes/owing _1 debts/liabilities of _4 <money>
  bail~/bailed out
  leveraged/geared _4 wiped/flushed/liquidated/unwound
  of it/this/them/that/price/cost/sum _2 borrowed ^from/by/heavily
  bonds/notes/loans/debt/borrowing will/would/to/must/may _2 pay/fund/cover/finance/plug/bridge _2 for/difference/rest/gap/shortfall
  call/calls/called/calling in _3 loans/loan/debts/credit/overdraft
  ?haircut/haircuts
  defaulting/default/defaulted on _3 debt/debts/loans/bonds/payments/obligations
  debt/borrowings/leverage _3 grown/grew/risen/swollen/jumped/increased _1 fivefold/fourfold/tenfold/threefold/twofold/sixfold/sevenfold/eightfold
  debt/bond/convertible/note supply/issuance/sales/offerings/deals/sale _6 <rise>/record/more/doubl~/tripl~
  raise~/raised/raising/secure~/secured _4 <money> _2 in/of/through/via _2 convertible/debt/bonds/notes/bond/loans/note
  convertible debt/bonds/bond/notes/note _4 <money>/billion/deals/deal/offering/boom/issue/issues
  turn~/turned/active/increasingly _3 convertible/debt/bond _1 bonds/markets/market/investors/financing
  annual/yearly interest expense/bill/cost/costs/payments
  bailout/rescue/aid program/programme _4 expire~/expires/extend/end/ends/lapse~
  debt/repayment/coupon/loan payment/repayment to _4 due/fund/imf/monetary/lenders/creditors
  bond/credit risk/risks _3 jump~/jumped/<rise>/gauge
  trading/trade/traded like junk
  negative _2 credit/rating/ratings outlook/outlooks/watch
  trade/trades/trading like/as junk
  tapped/tap/taps/drew/draws/drawn _2 lines/line/facility/facilities of/_ _1 credit
  borrowings/debt/debts/leverage/gearing/indebtedness _3 is/are/was/were _1 <percent>/<money>/<number>/twice/double/triple
  credit/debt/bond/issuer/sovereign/its/company rating/ratings _4 junk/downgrade~/negative/speculative/cut/lowered/slashed/review/watch
  liquidations/liquidation _6 <rise>/surged/soared/topped/exceeded/hit
  flood~/flooding/flooded/rush~/pil~/pour~ _1 into/_ bond/debt/credit/loan market/markets
  spread/spreads/premium _8 investors/lenders/buyers demand~/demanded _6 bonds/debt/_
  spread/spreads over/on _2 treasuries/gilts/government/bunds _3 widen~/widened/rose/climbed/jumped
  spreads have/has/had widened
  investors/lenders/buyers _2 demanding/demand/demanded _3 additional/extra/more/higher _1 yield/premium/compensation/spread
  orders fell/dropped/shrank _6 pricing/priced/books/book
  most of the borrowing
  borrow/borrows/borrowing/borrowed _2 to _1 invest/buy/purchase _1 stocks/shares/crypto/bitcoin
  borrow/borrows/borrowing/borrowed from _3 broker/brokers/brokerage
  loan to value
  enthusiasm/appetite/thirst for borrowing
  owing/due/thanks to _1 leverage
  margin called/calling/call/calls/lenders/debt/rates
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
  loose/lax/looser/weak/sloppy/poor/aggressive underwriting
  underwriting standards _4 loose/lax/loosen~/slip~/weak~/deteriorat~/questioned/questions/eroded
`;
