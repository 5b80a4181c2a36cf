/** Cash and funding that run out. */
export const LIQUIDITY_CRUNCH = `
  liquidity crunch/crisis/squeeze/shortage/strain~/stress/problem~/risk~/pressure~/concern~/trap/shock/drain/dry/evaporat~/fears/worries/crises/gap/mismatch
  liquidity _4 dry/dried/dries/drying/evaporate~/vanish~/thin/thins/thinned/drain~/tighten~/disappear~/scarce/poor/gone/worsen~
  thin/thinner/low/dwindling/scarce/shallow liquidity/trading/books/book/volumes/order
  poor liquidity/books/volumes
  order books _4 thin~/empty/empti~/shallow
  bid/bids/buyers _4 vanish~/disappear~/evaporat~/nowhere/left
  market makers/maker _5 pull~/withdr~/withdrew/retreat~/step~/vanish~/stopped
  bid/ask spreads widen~/blew
  ?illiquid/illiquidity
  illiquid/illiquidity _5 assets/fund/funds/holdings/market/redemption~/loans/bonds
  cash/capital/funding crunch/burn/starved/squeeze/drain/shortage/crisis/poor/call~/hole/shortfall/gap
  cash strapped ^low/shoppers/consumers/households/families/buyers/customers/americans/britons
  burn~/burnt/chew~/tear~/run~/going/went/blow~ through _4 cash/money/<money>/reserves/capital
  burn~/use/using up _4 cash/money/<money>/reserves/capital
  run/runs/ran/running/runing out/short/low/dry of/on <cash>
  running/run/ran/runs out/short <cash>
  <cash> _4 run/runs/ran/running/dry/dried/drying/dries/evaporat~ out/up/low/dry/short/fast
  short/starved/strapped/desperate/hungry of/for <cash>
  credit/lending crunch/squeeze/freeze/crisis
  credit/funding/lending/money/repo/interbank/bond/debt _2 market/markets _4 freeze~/froze/frozen/tighten~/seize~/seized/dry/dried/shut/stress/strain~/tight/pressure/closed
  funding/financing stress/gap/squeeze/crunch/pressure/shortfall/strain~/crisis/drought/problem~/difficult~/difficulty/hole
  stress~ _2 funding/credit/repo
  repo/overnight/discount stress/spike~/rates/window
  raise~/raising/fundraising/offering/placement/financing _22 fall/falls/fell/falling short
  halt~/freeze~/froze/frozen/suspend~/pause~/block~/limit~/gate~/cap~/stop~/restrict~/bar~/barred _4 withdrawal~/redemption~/withdrawing/redeeming
  withdrawal~/redemption~ _5 halt~/freeze~/frozen/suspend~/pause~/surge~/limit~/gate~/soar~/rush/wave/queue/stopped/mount~/requests/request/blocked/barred
  stop~/suspend~/halt~ _2 paying/payments/payouts/repay~ _3 out/suppliers/customers/creditors/staff/wages/depositors/clients
  bank run/runs
  run on _2 bank~/deposits/fund/exchange/funds
  deposit/deposits flight/outflow~/run
  deposits _3 withdrawn/withdrew/fled/flee~/plunge~/outflow~/withdraw~/drain~/leav~/vanish~/fell
  depositor~/clients/customers/savers/users _5 rush~/race~/scramble~/pull~/withdraw~/withdrew/flee/fled/demand~/ask~/tried/queue~ _8 money/funds/deposits/cash/withdraw/redeem/back/<money>/out
  pull~/withdraw~/withdrew/yank~/drain~ _2 <money> _2 out/from _4 bank/fund/exchange/lender ^traded
  cash/reserves/cushion/buffer _3 dwindle~/dwindling/run/dry~/shrink~/shrank/drain~/deplet~/thin/thinn~/wearing
  not/never/cannot _1 survive
  fight~/battle~/struggle~/struggling _3 afloat
  $fight~/battle~/struggle~/struggling _3 survival/survive/alive
  doubt/doubts/question _4 ability/survive/survival/future _3 continue/survive/concern/company
  need~/seek~/require~/want~/must/scramble~ _4 raise/find/inject~/secure/fresh/new/emergency/more _3 <cash>
  emergency/urgent capital/cash/funding/money/funds
  ?fresh/new capital/cash/funding/money/funds
  need~/seek~/sought/want~/require~/without/lack~ _3 fresh/new capital/cash/funding/money/funds
  emergency fund~/loan~/funding/liquidity/lending/capital/financing/credit/cash
  lender of last resort
  dash/scramble/hunt/rush/search/race for cash/liquidity/funding/dollars
  fire sale~
  financial/acute distress
  ?severe distress
  distress~ _1 debt/borrower~/sale~/lender/assets/sellers
  cash runway
  runway of/for
  stay~/remain/keep~/kept _2 afloat
  enough cash/money/liquidity/funds/coins to/for/left
  cash/money/liquidity/runway _4 last~/lasts/left/for/through _4 months/weeks/quarter/quarters/year
  months/weeks/quarters of _2 cash/runway/liquidity/funding
  burn~ _2 cash/<money>
  using/use/uses/used up _4 <money>
  cash/free outflow/outflows/flow _3 negative/drain/deficit
  negative _2 cash flow
  <state> _3 shut/seize~/seized/took _3 bank/lender/it
  ?lifeline
  lifeline _5 cash/funding/capital/lenders/<money>/loan
  cash _3 problems/trouble/troubles/woes
  distress in _6 real/property/estate/credit
  cash flow problems/crunch/crisis/squeeze/strain
  gate~ _2 fund/redemptions
  freeze~/froze/frozen/choke~/dry _2 lending/credit/funding/loans
  <lenders> _4 refus~/stopped/cut~/pull~/withdr~ _4 lend~/credit/lines/funding
  shut out/off of/from _4 market/markets/funding/credit
  ?margin call~
  does/do/did/would not bring/generate/earn/produce _4 in/enough/cover
  discount/peg/pegged/depeg~/trade~/traded _5 peg/cents _4 dollar
  depeg~/depegged
  hardly/barely/scarcely/no/few/without _2 bids/bidders/buyers/takers
  refus~/declin~ _3 extend/renew/roll _4 line/loan/loans/credit/facility
  clients/investors/customers/depositors/savers _6 money/cash/deposits back _6 told/wait~/refused/frozen
  block~/bar/barred/bars/prevent~/stop~/limit~ _3 investors/clients/holders/depositors/customers/savers _3 from _4 taking/withdrawing/redeeming/pulling/getting/cashing
  not/cannot/unable/struggle~/struggling/hardly _5 pay/paying/meet/make _3 staff/wages/workers/employees/suppliers/salaries/payroll/rent/bills
  stop~/stopped/late/delay~ _1 paying _3 staff/wages/suppliers/bills/rent/creditors/contractors/workers/employees
  stop~/stopped/miss~/late/delay~ _1 wages/salaries/payroll
  overnight/repo/interbank/funding/money _2 rate/rates _4 <rise>
  hoard~ _2 reserves/cash/dollars/liquidity
  bank~/lenders _3 draw~/drew/tap~/borrow~/lean~ _3 discount/standing/emergency window/repo/facility/lending
  raise _2 money/cash/capital/funds _2 by/before/or/soon/within
  live/lives/living/liv~ hand to mouth
  pawn~/sell~/sold/selling _3 furniture/silver/jewels/buildings/aircraft/planes _4 cash/pay/survive
  doors/door _2 close~/shut _4 unless/without/month/week
  last _3 cash/money/reserves
  shut/close/closed/closing/slammed _2 gates/gate
  stuck in _3 fund/funds/queue
  credit lines/line/facility _4 cut/pulled/withdrawn/frozen/drawn/maxed/exhausted
  trade insurers/insurer/credit _4 withdr~/pull~/cut~/cover
  payday _4 miss~/late/without
  renew~/extend~/roll/rolled/rolling _6 credit/overdraft/revolving _2 line/facility/lines
  ask~/tap~/turn~ _2 shareholders/investors/owners/backers/government/state for _3 cash/money/funds/capital/help
  <cash> _3 injection/infusion/lifeline
  pull~/withdraw~/withdrew _3 credit/lending/funding/overdraft
  cash pile/balance/cushion/position _4 <fellVerb>/shrank/dwindl~/thin/down
  lock~/locked/trapped/stuck _3 in/inside _3 fund/funds/account/accounts
  reserves _4 scarce/fell/<fellVerb>/drain~
  defer~/delay~/stretch~ _2 payment/payments _2 suppliers/creditors/rent/wages/landlords
  pay~ suppliers/staff/workers/wages _4 late/struggl~/cannot/weeks/unable
  sell~/selling/sold _5 to raise cash/money
  quarter/months/weeks/year of cash
  cash _2 fumes
  savers/depositors/customers/clients/investors/people/holders _3 queue~/queued/queu~/line~/lined/lin~/crowd~/flock~ _12 money/cash/savings/deposits/withdraw/out/branches/doors
  take/taking/took/get/getting/pull/draw/drawing out _2 money/cash/savings/deposits
  limit~/cap~/restrict~/curb~/ration~ _3 withdrawals/redemptions
  all/everyone/everybody want~ _3 money/cash/dollars/out _3 once/together
  want/wants/wanted _2 dollars/cash/money _1 back/at/now/once
  dollars at once
  dollar/dollars _2 shortage/scarce/run/drain
  lost/lose/loses/losing/broke/break/breaks/slip~/wobbl~ _3 peg
  short/shortage of _1 dollars/reserves/cash/deposits
  ran/run/runs/running/burn~/burnt/blow~/blew/chew~/churn~/plough~/tear~ through _6 <money>/cash/money/savings/reserves/capital/billions/millions
  material uncertainty/doubt
  doubt/doubts/uncertainty _6 ability/future/survival/continue/carry/viability/survive
  stop~/stopped/ceas~/ceased/suspend~/halt~ _1 operating/lending/withdrawals/redemptions/payouts/payments ^in
  ceas~/ceased operations/trading
  shut/shuts/shutting/close~/closed/closing/slam~/barr~/bolt~ _2 doors/door/gates/gate _3 to/on
  want/wants/wanted/ask/asks/asked/asking/demand~/request~/clamour~/clamor~ for/_ _4 money/cash/deposits/funds/capital back/out/returned
  ask/asked/asks/sought/request~/tried/want/wanted/seek/seeking/rush~/queue~/redeem~ to _2 take/withdraw/redeem/pull/get/cash _2 out/back/_ _4 money/cash/funds/shares/<percent>/<money>/units/holdings
  withdrawal/withdrawals/redemption/redemptions _8 <money>/<percent>/surge~/limit~/cap/capped/request~/stop~/halt~/paus~/meet/<rise>/spike~/flood/wave
  <buyers>/depositors/savers/users/clients/traders pull/pulled/pulls/withdrew/withdraw/yank~/took _3 <money> _4 in/from/out/over/within
  investors/holders pull/pulled/pulls/withdrew/withdraw/yank~/took _3 <money> _4 from/out _4 bank/lender/exchange/platform
  paid/pay/payment/payments/cash up front/upfront/advance
  pay/pays/paying/paid _3 suppliers/staff/contractors/creditors/landlords/vendors _2 late/later/slowly/weeks/behind
  late paying/payments/payment/to pay/with wages
  suppliers/vendors _4 demanding/demanded/want/insist~/stopp~/cash/paid
  suppliers/vendors demand
  stablecoin/token/coin/peg/tether/usdc/usdt _6 slip~/fell/dropped/below/lost/under/wobbl~/broke _3 dollar/peg/parity/cents/link
  lost/lose/loses/losing/broke/breaks/slip~ _3 link/peg/parity/par/tie with/to/_ _2 dollar/_
  below/under/off/from/its/the/dollar/to/near peg/parity
  below a dollar
  break/broke/breaking/breaks/slip~/fall~ _2 out _2 band/peg/range _4
  thin/thinner/shallow/illiquid/patchy trading/dealings/liquidity/volume/volumes
  trading/dealings/books/liquidity _2 thin/thinner/thinned/shallow/patchy/dried/drying
  repo/overnight/interbank/funding/sofr/money rates/rate/markets/market _5 <rise>/shot/spike~/spiked/above/strain~/stress/squeez~/tight
  bank~/banks/lenders _4 borrow~/borrowed/drew/draw/tap~/tapped _4 <money> _5 fed/central/ecb/facility/window
  standing/discount/emergency/liquidity facility/window/loans/lending/line/lines
  ipos/exits/dealmaking/issuance/fundraising/listings/deals/credit/funding/money/lending/financing _4 dried/dry/drying/dries/frozen/freeze/froze/shut/vanish~/evaporat~/seiz~ _1 up/out/shut/_
  pull~/pulled/cancel~/shelv~/scrap~/abandon~/postpon~ _6 lack/want of _2 interest/buyers/demand/takers/bids
  bond/share/stock/debt/loan/equity/ipo sale/offering/deal/auction/float/listing/issue/_ was/is/were pulled/shelved/abandoned/scrapped/postponed/cancelled/canceled
  shut/shuts/locked/frozen out of _3 market/markets/funding/bond/credit/borrow~/capital
  window/doors _2 closed/shut
  issuers/borrowers/companies/countries/developers/miners are/were/is/been/remain/being _1 shut/locked/frozen out
  need~/needs/requires/require/must/has/have/needed to _2 find/raise/secure/get/borrow _3 <money> _6 by/before/within/until/next/soon/to _2 january/february/march/april/may/june/july/august/september/october/november/december/year/month/week/end/keep/survive/stay/weeks/months/next/avoid/last
  cash/funding/liquidity/financial/capital crunch/squeeze/shortfall/hole/gap/distress/difficulties/trouble/troubles/straits/woes
  cash/funding/liquidity needs
  fight~/fighting/struggl~/struggling/battl~/battling to _2 stay/survive/remain _2 alive/afloat/solvent/open/going/_
  fight~/fighting/struggl~/struggling/battl~/battling to _2 keep _4 alive/afloat/solvent/open/going
  no/few/only/not/hardly _2 bank/banks/lender/lenders/investor/investors/buyer/buyers _3 would/will/wants/want/willing/could/can _4 lend/touch/finance/fund/buy/bid/invest/found
  no/few buyer/buyers/bidder/bidders/investor/investors/taker/takers/bids could/can/was/were/are/came/emerged/wanted/has/have
  reserves _3 cover/fell/dwindl~/drain~/burn~/spent/drop~/deplet~/run/running/dwindle/shrink~/shrank/below/exhaust~/low
  burn~/burned/burnt/spent/spend/drain~ _4 <money> _3 of/in _2 reserves/cash/savings
  dump~/dumped/sell/sells/selling/sold/part/parting/liquidat~/offload~/unload~ _3 assets/shares/coins/stakes/stake/property/properties/aircraft/holdings/bitcoin/stocks/whatever/anything/everything/buildings/loans/planes/gold _5 to/for _1 raise/cover/meet/pay/fund/free _3 cash/money/bills/calls/redemptions/withdrawals/costs/capital/obligations/debts
  cover/cover~/meet _2 payroll/wages/redemptions/withdrawals/calls
  cash out/back _6 cannot/unable/not
  unable/cannot/could not/struggl~ _2 cash/exit/sell/get/take _3 out/money/stakes/holdings/back
  no other capital/money/funding/finance _4 had/available/found/left/raised/forthcoming
  <money>/cash/capital/principal/interest _5 be found/raised/scraped
  went/go/goes/gone/going to the wall
  folded/buckled last/in/on/after/this
  run/runs on _3 bank/banks/deposits/fund/exchange/stablecoin/lender/coin/token
  hoard~/hoarding/stockpil~ _1 cash/dollars/liquidity
  liquid/liquidity buffer/buffers/cushion/position/needs/support _5 thin/low/fell/emergency/weak/drain~/strain~
  cash/money/funds/liquidity is/was/are/were/has/have _1 running/run/tight/short/scarce/dwindling/draining/low/gone
  stretched/tight/tightening/squeezed/scarce/strained cash/liquidity/funding/credit/money
  tighter/tight/tightening/scarcer/harder credit/lending/loan/funding _2 conditions/standards/terms/markets/market
  queue/queues _4 branches/withdraw/redeem/redemption
  market depth/liquidity _8 below/thin/thinner/lower/shrunk/shallow/fell/third/half/poor/deteriorat~
  depth _5 below/shrunk/halved/thin/third/half
  money/funds/capital/financing/cash/funding _2 cannot/not/could _3 raised/found/secured/obtained/had
  investors/holders/owners/partners/clients _4 want/wants/wanted/wanting/get/getting/struggle~/cannot _2 out ^what/whether/how/if/why/which
  dread~/fear~/brac~ _3 run/runs ^of/out
  unpaid bills/invoices/wages/suppliers/salaries/rent/staff/taxes
  invoices/bills/wages/suppliers/salaries/rent/landlords _3 unpaid/owed/overdue
  whether/if it/they/company/group/firm _2 survive~/survives/survive
  folded/merged/absorbed/taken into _2 bigger/larger/stronger
  stakes/companies/holdings/firms/investments _8 cannot/unable/hard/struggl~/stuck/unsold _2 sell/sold/exit
  token/stablecoin/coin/tether/usdc/usde _3 traded/changed/quoted/fell/trades/sank at/to _2 <number> cents
  credit/money/loans/funding/capital/financing _4 harder/tougher/costlier/scarcer/difficult to/_ _2 get/obtain/find/raise/secure/come
  liquidity _4 deteriorat~/worsen~/weaken~/shrink~/shrank/fell/lower/weaker
  asked/asks/asking/demand~/wants/wanted _1 for/_ its/their/his/her money
  need~/must/has/have to raise _2 billions/millions/<money>/money/cash/capital
  short of _1 cover/cash/reserves/collateral
  redeem/redeemed/redeems/withdrawn _4 within/at _2 day/once/days/hours
  not/no/lack/lacks/lacked/without _2 enough/sufficient money/cash/funds/liquidity/capital/resources
  withdrawal/withdrawals/redemption/redemptions limits/limit/cap/caps/curbs/gate/gates/restrictions/requests/queue/queues/demands/freeze
  liquidity issues/issue/constraints/woes/buffers/mismatches
  break~/broke/breaking/broken _1 buck
  motion/silent/digital/slow run
  struggl~/struggling/fight~/battl~ to survive
  bank/shadow/fund run/runs ^by/at
  not/cannot/unable/never _3 withdraw/redeem _3 funds/money/coins/deposits/savings
  de pegged/peg/pegging/pegs
  fund/deposit/continuous/client/customer outflows/outflow
  distressed selling/sales/sale/sellers
  queue~/queued/line~ to _2 withdraw/redeem/cash
  burn~ _3 lot/pile/mountain/heap of money/cash
  cash only/until _5
  only _2 funding option/source/lifeline
  recapitalis~/recapitaliz~/recapitalisation/recapitalization
  hang/hangs/hanging/hung in the balance
  run/runs/running/ran/goes/went dry _6 by/unless/without/within/in/before/next
  $run/runs/running/ran dry
  wages/salaries/pay/suppliers/landlord/landlords/staff/workers/contractors/bills/rent/invoices/vendors/taxes _8 paid late/in
  not/never been paid _3 since/for/in/at
  unpaid wages/salaries/bills/invoices/rent/suppliers/contractors/staff/workers/taxes
  late with/in/on/paying _2 staff/suppliers/wages/rent/bills/salaries/payroll/contractors
  enough/only/sufficient/barely money/cash/funds _3 to/for/until/left/through _3 last/survive/operate/see/get/run/weeks/months/march/june/spring/summer/autumn/christmas
  redemptions/redemption/withdrawals/withdrawal/payouts _4 halt~/halted/suspend~/froze/frozen/freez~/paus~/gat~/gated/capp~/limit~/block~/restrict~
  halt~/halted/suspend~/suspended/froze/freez~/frozen/paus~/paused/cap/capped/limit~/limited/block~/restrict~/gat~ _3 redemptions/redemption/withdrawals/withdrawal/payouts/repayments
  shut/shuts/closed/close/closes/closing/drop~/raised its/their/the gates/gate/doors/window
  rush/wave/flood/surge/stampede/pile/queue of/to _2 requests/redemptions/withdrawals/withdraw/money/cash/customers/depositors/clients _4 out/back/money/cash/withdraw/_
  buyers/bids/bidders/liquidity/bid/depth _3 vanish~/vanished/disappear~/evaporat~/dried/gone/thinned/melted/scarce/thin ^up
  funding/repo/overnight/interbank/swap costs/rates/rate/cost/spreads/market _4 jump~/jumped/spike~/leapt/leap~/surg~/seiz~/strain~/tighten~/dried/stress/soar~
  pull~/pulled/withdr~/withdrew/withdrawn/yank~/remov~ _3 <money> _4 in/from/within/out _6 bank/lender/deposits/accounts/exchange ^traded
  took/taken _3 <money> _2 out _6 bank/lender/deposits/accounts/exchange ^traded
  depositors/savers/customers/clients/users _4 pull~/pulled/yank~/withdrew/withdraw~/rush~/clamour~/clamor~/queue~/queued/flee/fled/demand~ _4 money/deposits/cash/savings/funds/<money>/coins/out/withdraw
  cash on/in delivery/advance/front
  upfront payment/payments/cash
  hoard~/hoarded/hoarding _2 cash/reserves/dollars/liquidity/money
  drew/draws/draw/attract~/attracted _1 too/_ few/no/weak/poor/scant/thin/little bids/bidders/bidding/demand/buyers/interest
  depositors/savers/customers/clients/investors/users/holders _5 denied/refused/barred/blocked/kept/stopped/prevented/locked/shut _5 deposits/money/savings/funds/withdrawing/withdrawals/accounts/cash/access/getting/leaving/redeeming/out
  barred/blocked/stopped/prevented/barring/blocking/locked/trapped _2 depositors/savers/customers/clients/investors/users/holders _3 from/out/in getting/withdrawing/leaving/redeeming/cashing/of/_
  besieg~/queue~/queued/queuing/crowd~/throng~/mobb~/gather~ _4 branch/branches/bank/banks
  miss~/missed/blew _2 deadline/date/deadlines to/for _1 pay/repay/paying/payment/settle/repaying
  injection/infusion/lifeline of _2 <money>/cash/capital/funds
  only/just/mere/merely/few _1 weeks/days/hours of _2 reserves
  only/just/mere/merely/few/<number>/<several> _1 weeks/days/hours/months of _2 cash/money/funding/liquidity ^coming/into/in/from/market/flow/cuts/transfers/worries/troubles
  order/market/bid depth/books/liquidity/book _4 thin~/thinned/thinner/shallow/shallower/dried/vanish~/evaporat~/halv~
  clos~/closed/closing/shutter~/shuttered/shut/shutting _2 all/last/remaining/every _4 stores/locations/shops/outlets/branches/restaurants/cinemas/factories/plants/doors
  all _2 stores/locations/shops/outlets/branches/restaurants _4 closed/close/closing/shut/shuttered/clearance/liquidat~
  closed/closing/shut/shuts/shutting nationwide/abruptly/suddenly/permanently
  go/goes/going/gone/went/put/forced out of business
  take/taking/took/taken/get/getting/pull/pulled/asked _4 money out
  asked for _3 money/cash/deposits/withdrawal/withdrawals _4 back/hours/out/users/customers
  stuck/trapped/frozen/stranded/locked _4 wallet/wallets/account/accounts/exchange/platform/withdrawals/funds/money/deposits ^gold/at
  make/meet/miss/missed/afford payroll
  struggl~/struggled/unable/scrambl~ to _1 meet/make _1 payroll/wages/salaries/rent
  depositors/savers/customers/clients/investors _2 took/take/taken/taking/withdrew/pulled _1 out <money>/money/cash/billions/millions/savings
  <money> _2 pulled/withdrawn from
  hand/hands/handed/give/gave/go/goes/post/return/mailed _2 keys/back _3 keys/bank/lender/lenders
  customers/clients/users/investors/savers/members/depositors/holders may/can/could/must/cannot/are/were not/no/_ _2 withdraw/redeem/allowed/able _3 anything/until/money/cash/funds/their/withdraw/redeem
  wait~/waiting/queue/queuing _4 for their/the/its _1 money/cash/savings/refund/redemption/payout/funds
  asked/ask/asking for their/it/the/_ _1 money/cash/funds/savings/it _2 back/once
  investors _5 rush~/race~/scramble~/queue~/clamour~/clamor~/flee/fled/tried/demand~ _4 redeem/withdraw/out/money _2 back/money/out/funds/cash
  withdrawals/redemptions _3 exceed~/exceeded/outpac~/outstrip~/swamp~ _2 deposits/inflows
  users/customers/depositors/clients/savers _8 withdrawing/withdrew/withdrawn/pulled/pulling/yank~ _4 <money>
  bitcoin/coins/crypto/money/deposits pulled/flowed/flooded/poured/fled out of _2 exchanges/banks/platforms/lenders
  stopped/ceased/stop/cease trading ^in/of/at/on/for
  clos~/closed/shut/shuts/shutting its/their/all/the banks
  bank closures/closure/holiday/holidays
  withdrawals _4 limited/capped/restricted/rationed
  limits/limit/cap/caps/restrictions on _2 withdrawals
  depositors/savers/customers panicked/panic
  causing/caused/triggered/triggering/sparked/sparking/suffered a run ^of/up
  froze/frozen/freezing/cut _3 funding/lifeline/liquidity ^for
  capital scarcity
  raise/raised/raising _1 less/only _4 half/third/quarter/<money>
  short of _2 goal/target of <money>
  had hoped/aimed/planned to raise _8 only
  company saving/survival
  last ditch attempt/effort/bid
  needed/needs/needing/need fresh capital
  little/no/lack _3 confidence in _4 market
  shortfall of _2 offer/offering/issue
  conserve/conserving/preserve/preserving/hoard/hoarding/save/saving _2 cash/liquidity ^back/prize
  customers/clients/investors/users/depositors/savers _2 money/funds/cash/deposits/assets/coins _2 tied/stuck/trapped/frozen/locked
  weaken~/erode/erodes/eroding/strain~/sap/saps _2 liquidity/cash ^index
  refinancing/funding _3 risk/risks/strain/strains/pressure/pressures/squeeze
  precious/scarce/dwindling/vanishing cash
  cash flow/flows _3 minus <money>/<number>
  ask~/asked/sought/seek/seeks/beg~ _2 delay/postpone/defer/extend _4 payment/payments/repayment/repayments/interest/coupon/maturity/deadline
  nobody/none/few/hardly _5 lend _2 it/them any/more/longer/now/_
  not/never _1 lend _2 it/them any/more/again/until
  credit/bank/trade/funding lines/line/facilities/facility _4 withdrawn/pulled/cancelled/canceled/frozen ^from
  nobody/none/no _2 will/would/want/wants to/_ lend/refinance ^at
  margin call~ _3 force~/forc~/trigger~/meet/met/met
  only/just/barely/mere had/has/have/_ _1 <money> _2 of/in/_ _1 cash/unrestricted/funds/liquidity/reserves
  drew/drawn/draws/maxed/exhaust~/tapped _3 revolving/revolver/overdraft ^stage/stages/doors
  warn~/doubt~/question~/fear~ _2 over/about/on/as its _1 future/survival/viability/existence ^of/in/role
  <lenders> not/refus~/declin~/unwilling _2 provide/lend/extend/advance/release _2 cash/money/funds/funding/credit/support
  urgent/desperate/dire/pressing need of _2 cash/money/funding/funds/capital/financing
`;
