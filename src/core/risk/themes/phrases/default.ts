/** What is owed and may not be paid back: defaults, ratings, creditors. */
export const DEFAULT = `
  debt/debts/borrowing/borrowings/leverage load/loads/burden/burdens/pile/piles/mountain/overhang/levels/level/wall/ratio/ratios/spiral/trap/crisis/distress/problem/problems/laden/fuelled/fueled/funded/financed/binge/spree/servicing/heavy/ridden/saddled
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
  <bonds> _2 junk
  breach~ _3 covenant~
  bailout/bailouts
  bail~ out
  restructur~/restructure~/reschedul~/reschedule~/swap~/swapped/swap/exchange~/renegotiat~ _4 debt/debts/loans/borrowings/bonds/notes
  debt/loan/capital restructuring
  owe/owes/owed/owing _5 <money>/lenders/banks/creditors/billions/millions
  credit/bond analyst~/spreads/investors _5 warn~/negative/concern~/widen~/watch/strain/nervous/worried
  credit default swap~
  cost/price of insuring/protecting/protection _6 debt/default/bonds
  <lenders> _3 foot~ _2 bill
  <lenders> _3 stricter/tighter/nervous/wary/impatient/restless/spooked
  <lenders> _6 seize~/restructur~/haircut~/foreclos~/repossess~/forbear~/accelerat~
  must/need~ _3 find/pay/repay/refinance/raise/roll _8 interest/debt/bonds/notes/loans/creditors/coupon
  has/have to _2 find/pay/repay/refinance/raise/roll _8 interest/debt/bonds/notes/loans/creditors/coupon
  reliant/rely/relies/relying/dependent/dependence/reliance/lean~/leaning _1 on/upon _3 debt/borrowing/borrowings/credit/loans/leverage/lenders
  private credit/debt _5 stress/default~/loss~/losses/worry~/strain/crack~/fear~/concern~/risk/boom
  bad/sour/soured/nonperforming/troubled/toxic/problem/distressed/doubtful/shaky loan~/debt~/credit~/lending
  loan/loans/credit/debts/mortgages gone/went/go/going/turn/turned/turning _ bad/sour
  loan/credit losses/loss _3 <rise>/surge~/double~/worse~
  losses on _3 loans/lending/mortgages/offices/office/property/credit
  provision~ _4 bad/loan/credit/losses
  foreclosure~/foreclosures/repossession~
  repay~/repayment _4 loans/debt/borrowings/<money>
  ?collateral
  pledge~ _4 shares/bitcoin/coins/chips/gpus/assets/invoices _3 collateral/security/loan/twice/once
  underwater/defaulting borrowers/mortgages/loans
  <lenders>/those/banks who/that lent
  pay/paying/repay _3 lenders/creditors/bondholders
  financed by/with _3 banks/lenders/loans
  loss/losses/hit of _3 <money> _3 on _3 loan/loans/lending/credit
  distressed exchange/swap/debt
  cost~ _3 insur~/insuring/protect~ _4 debt/bonds/default
  default swap/swaps
  deep/deeper/further _2 into _1 junk
  shed/cut/write/written/wrote/forgive~/haircut _6 debt/loans/bonds/creditors
  creditors/lenders/bondholders _4 face/faces/facing/take/takes/taking/took/suffer~/absorb~/swallow~/bear/bore/nurs~/risk/share _2 losses/loss
  creditors/lenders/bondholders _6 haircut/swap/equity/takeover/seize~/talks/standstill/forbearance/waiver
  covenant~/covenants
  breach~ _4 terms/covenants/loan/limits/conditions
  waiver/waivers/forbearance/standstill _4 lenders/creditors/banks/loan/debt
  private credit _6 loans/borrow~/exposure/stress/losses/default~
  miss~/missed/skip~/skipped _3 coupon/interest/payment/payments/instalment/installment
  fell/fall/falls/fallen/falling behind on/with _4 payments/loan/loans/rent/debts/mortgage/mortgages
  delinquen~/delinquency/delinquencies/delinquent/arrears
  <raters>/ratings/rating/agency/agencies _6 watch/negative/downgrad~/junk
  on _2 watch for
  pledg~/pledge~ _5 collateral/security/shares/coins/bitcoin/assets
  collateral _4 fell/falls/worth/calls/short
  yields/yield/spread/spreads on _2 its/their/junk/corporate/company/developer/risky/riskier/speculative _5 <rise>/widen~/jump~/blew
  new/more/fresh notes/bonds/loans/debt/paper to _2 repay/pay/refinance/service/retire _3 old/existing/maturing/due
  borrow~/borrowing/issuing/issue to _2 repay/pay/refinance/service
  <raters> _4 lower/cut/downgrade/strip/drop _6 junk/rating/grade
  creditors/bondholders/lenders/noteholders/lender/creditor _5 circl~/hire~/hired/organis~/organiz~/demand~/press~/push~/agitat~/advis~/advisers/lawyers/group/talks/extension/time/agree~/persuad~/concession~/terms/patience/waiv~/loosen~/security/collateral
  talks/negotiation~/negotiating/negotiates with _3 creditors/lenders/bondholders/banks/noteholders
  ask/asks/asked/asking/persuad~/beg~/plead~/win/won/woo~ _2 creditors/lenders/bondholders/banks _6 time/extension/extend/over/wait/roll/relief/haircut/forbear~/waiv~/loosen/accept/swap/agree
  creditors/lenders/bondholders _2 won/win over
  lower~/lowered/cut/cuts/downgrad~/slash~/strip~/knock~ _4 credit/sovereign/debt/its/the rating/ratings _6 junk/notch/notches/bb/b/ccc/bbb/negative/debt/bonds/level
  rating/ratings _4 bb/ccc/cc/junk/notch/notches
  notch/notches above/below/from/into/of _3 junk/investment/default
  on _2 watch/review for _3 cut/downgrade
  <bonds>/claims/creditors/lenders/paper/trade/traded/trades/trading/quoted/recover~/bid/marked/fetch~ _8 cents on the dollar
  late/behind/struggl~/struggling/fall~/fallen/fell with/on/to _4 payments/repayments/instalments/loans/mortgage/mortgages/rent/pay/repay
  <number>/hundred/ten/twenty/fifty times _2 stake/deposit/margin/collateral/money
  pledg~/pledge/put/post~/using/used/secured/secure/borrow~ _6 as/on/by/against security/collateral/machines/shares/chips/gpus/homes/assets/receivables/invoices
  defer~/suspend~/skip~/halt~/stop~/miss~ _3 interest/coupon/coupons/dividend/dividends/distributions on _4 hybrid~/hybrids/preferred/perpetual~/perpetuals/notes/bonds/debt
  perpetual/hybrid/payment notes/bonds/securities/debt _8 skip~/defer~/coupon/coupons/unpaid
  waive~/waiv~/loosen~/relax~/eas~/reset~/amend~/renegotiat~ _4 covenant~/test/tests/terms/conditions/loan/leverage
  investors/lenders/buyers/market demand/demands/demanded/demanding/want/wanted/ask~ _4 more/higher/premium/extra/compensation/spread/yield/yields/stricter/tougher/guarantee~/collateral
  owes/owe/owed/owing _5 creditors/bondholders/lenders/banks/suppliers/taxman/holders/investors/landlords
  tear/tears/tore/torn/rip/ripped/written/write/wrote/forgive~/cancel~/wipe~ _2 up/off/out/down/_ _6 owe/owes/owed/debt/loans
  lenders/creditors/bondholders/investors/banks whole
  federal/state/government/public/taxpayer backstop/bailout/guarantee/guarantees
  bad/sour/soured/souring/shaky/risky/doubtful/dodgy/distressed/subprime/riskier/troubled/underperforming/nonperforming loan~/loans/debt/debts/lending/borrower~/borrowers/mortgages/mortgage/credit/auto
  subprime
  loans _4 sour~/soured/sour/bad/default~/delinquent/arrears
  credit quality/stress/losses/trouble/cycle/cracks/strain/deterioration/problems/worries/jitters/event/events
  loan/loans losses/loss/book/books _6 <rise>/worse~/sour~/deteriorat~/trouble~/bad
  joint venture/ventures _14 loans/debt/lenders/bonds/liabilities/borrow~
  debt/bond/credit investors/funds/holders/market/markets _8 worry~/nervous/wary/balk~/baulk~/skittish/anxious/sceptical/skeptical/demand~/punish~/spook~/jitter~/indigestion/sour~/strain~
  restructuring plan/talks/agreement/proposal/lawyers
  unable/unlikely/trouble/struggl~/inability/fail~/difficulty _2 to/in _2 repay/repaying/refinance/refinancing/service/servicing
  must/need/needs/has/have/due to _2 refinance/roll/repay
  ?private lenders/credit/debt market/lenders/loans
  lenders/creditors/bondholders _5 camps/groups/warring/cooperat~/rival/pitted/fight~/feud~
  repossess~/repossessed/foreclos~/foreclosed
  first/credit/loan/expected loss/losses on/against/_ _3 loans/loan/lending/mortgages/debt/cards/book
  creditors/bondholders/lenders _3 reject~/rejected/refus~/refused/balk~/accept~/agree~/approv~ _4 offer/proposal/plan/terms/deal/swap/bailout
  secured/backed/collateralised/collateralized by _4 bitcoin/shares/coins/chips/gpus/property/assets/inventory/receivables/aircraft/stake
  broke/broken/break/breaks/breach/breached _2 terms/covenants/conditions _3 loan/loans/debt/bonds/credit
  late/missed/overdue/skipped payments/repayments/instalments
  bill/bills/debts/sum/sums they/it _2 not _1 pay/repay/afford/meet
  strip~/stripped/took/takes/taken _8 rating/grade
  creditors/bondholders/lenders _1 oppose/opposes/opposed/object/objected/sue/sued/challenge
  borrower/borrowers/debtor/debtors _5 stopp~/stopped/ceas~/ceased/fail~/failed/miss~/missed/behind _2 pay/paying/payment/payments/repay
  provision/provisions _8 loan/loans/lending/borrower/borrowers
  borrower/borrowers creditworthiness/defaults/distress
  pay/pays/paid/paying higher/more _4 interest/coupon/coupons/yield/yields/rates _3 attract/lure/borrow~/sell/bonds/debt/lenders/buyers
  premium/yield/extra/more _2 investors/lenders demand/demanded
  talks/negotiations _6 creditors/lenders/bondholders _3 collaps~/broke/fail~/stall~
  tap~/tapped/turn~/turned to/_ banks/lenders/bankers/bondholders for _4 <money>/cash/loan/loans/money
  pledg~/pledged/post/posted/posting/put/putting _5 as/for collateral/security
  maturities/maturity/repayments/redemptions _4 wall/loom~/pile~/bunch~/cluster~/peak~
  loosen~/waiv~/breach~/reset/relax~/trip~/broke/break/broken/renegotiat~ _3 covenant/covenants
  covenant/covenants _5 loosen~/waiv~/breach~/reset/relax~/trip~/broke/broken/tight/renegotiat~
  pays/pay/paying/spends/spending more _2 in/on interest/coupons/creditors/lenders _3 than
  creditors/bondholders/lenders _3 hire~/hired/retain~/appoint~/circl~/organis~/organiz~/band~ _3 advisers/advisors/lawyers/bankers/together/_
  default/credit swaps/swap _8 <rise>/widest/widen~/blow~/climb~/highest
  standstill/forbearance/extension _3 with/from/by/agreed/granted _2 lenders/creditors/banks/bondholders
  lenders/creditors/banks/bondholders _4 standstill/forbearance/extension/concessions/haircut/haircuts/writedown
  behind on/with _2 what/payments/instalments/loans/bills/mortgages/cards/rent
  missed/skipped/deferred/late _2 payments/instalments/repayments/coupons ^system/network/firm
  watch/review for _2 cut/downgrade/downgrades
  on/under/with _1 negative watch/outlook/review
  refinancing/repayment/maturity/debt wall/cliff/hump/crunch/deadline/deadlines/burden
  fund~/financed/fuelled/fueled/paid _2 by/with/through _2 complex/mounting/hidden/opaque/risky/junk/private _1 debt/credit/loans/borrowing
  bail~/bailed out
  ?haircut/haircuts
  defaulting/default/defaulted on _3 debt/debts/loans/bonds/payments/obligations
  bailout/rescue/aid program/programme _4 expire~/expires/extend/end/ends/lapse~
  debt/repayment/coupon/loan payment/repayment to _4 due/fund/imf/monetary/lenders/creditors
  trading/trade/traded like junk
  negative _2 credit/rating/ratings outlook/outlooks/watch
  trade/trades/trading like/as junk
  credit/debt/bond/issuer/sovereign/its/company rating/ratings _4 junk/downgrade~/negative/speculative/cut/lowered/slashed/review/watch
  spread/spreads/premium _8 investors/lenders/buyers demand~/demanded _6 bonds/debt/_
  investors/lenders/buyers _2 demanding/demand/demanded _3 additional/extra/more/higher _1 yield/premium/compensation/spread
  margin called/calling/call/calls/lenders/debt/rates
  loose/lax/looser/weak/sloppy/poor/aggressive underwriting
  underwriting standards _4 loose/lax/loosen~/slip~/weak~/deteriorat~/questioned/questions/eroded
  borrow~/owe~/owing/owed _3 too much/heavily/freely/quickly/fast
  swap~/exchang~/convert~/conver/turn~ _3 claims/debt/debts/bonds/notes/loans/borrowings _3 for/into _3 equity/shares/stock/stake
  debt exchange/exchanges/swap/swaps ^traded
  interest/coupons _6 come/comes/amount/amounts/run/runs/add/adds to/up _3 <money>
  amount/amounts/sums/how/billions _6 borrow/borrows/borrowed/borrowing
  p ^500/<number> _1 downgrad~/cut/cuts/lowered/lowers/lowering/slash~ _5 rating/ratings/credit/junk/debt
  negative rating action/actions
`;
