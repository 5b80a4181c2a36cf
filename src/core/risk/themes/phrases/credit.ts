/** What is owed, who lends it, who runs out of it, and who sells. */
export const CREDIT = {
  leverage_debt: `
    <big> _2 <debt>
    <debt> is/are/was/were/remains/has/have/would/will _4 <big>
    <debt> _3 <rise>
    ?<debt> _2 <big>
    debt/debts/borrowing/borrowings/leverage load/loads/burden/burdens/pile/piles/mountain/overhang/levels/level/wall/ratio/ratios/spiral/trap/crisis/distress/problem/problems/laden/fuelled/fueled/funded/financed/binge/spree/servicing/heavy/ridden/saddled
    debt/borrowing/leverage is/remains/looms/poses ^due
    problem/worry/worries/issue/risk/trouble/concern/concerns/question/weakness is/with/are/remains _3 debt/borrowing/leverage/owes
    worr~/concern~/fear~/alarm/unease/nervous/wary _5 debt/borrowing/borrowings/leverage
    take~/took/taken/taking/pile~/add~/load~/rack~/taken/built/build~/run/ran/carries/carry/carrying on/up/with _4 <debt>
    saddle~/laden/loaded/burdened/weighed/swamped/straddled/mired/drowning/buried/stuck/groaning/creaking _4 <debt>/owe~
    heavily/highly/over/deeply/excessively/overly/most leveraged/indebted/geared/borrowed
    overleveraged/overindebted/overborrowed/leveraged/indebted
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
    <raters> _8 junk/downgrade~/negative/speculative/cut/lowered/slashed/warn~/review/watch
    <cut> _4 credit/debt rating~
    rating _4 junk/downgrade~/cut/negative/slash~/lower~
    negative outlook/watch
    junk status/rated/bond~/rating/territory/debt/grade/loans
    speculative grade/rating
    to/into/at/as junk
    below/lost/lose/losing/sub/non investment grade
    fallen angel~
    <bonds> _2 junk
    covenant~
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
    <issue> _3 bonds/notes/debentures/convertible/convertibles/loan/loans
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
    net debt
    total/long/gross _1 debt/borrowings/liabilities
    <money> of/in/worth _5 <bonds>/debts/borrowings/liabilities/leverage
    <bonds>/borrowings/liabilities/obligations _3 of/at/to/reached/exceed~/total~/hit/add/come/worth/more _4 <money>
    obligations _4 add/total~/exceed~/<money>
    owe/owes/owed/owing _5 <money>/lenders/banks/creditors/billions/millions
    ?owe/owes/owed/owing/lent
    carry~/has/have/holds/with _4 <money> _3 debt/loans/borrowings
    credit/bond analyst~/spreads/investors _5 warn~/negative/concern~/widen~/watch/strain/nervous/worried
    spreads _3 widen~/blow~/blew/gap~
    wider _1 spreads
    credit default swap~
    cost/price of insuring/protecting/protection _6 debt/default/bonds
    <lenders> _3 foot~ _2 bill
    <lenders> _4 stricter/tougher/tighter/nervous/wary/impatient/restless/spooked
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
    private credit/debt _8 stress/default~/loss~/losses/worr~/strain/crack~/fear~/concern~/risk/through/redemption~/boom
    ?private credit
    off/kept/keep/outside balance/its/their/the sheet/books/book
    special purpose vehicle~
    delinquent/delinquency/delinquencies
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
    use~/using/used/amplif~ _2 leverage
    credit facility/line~/lines _6 draw~/drew/drawn/tap~/breach~/exhaust~/max~
    foreclosure~/foreclosures/repossession~
    repay~/repayment _4 loans/debt/borrowings/<money>
    ?collateral
    pledge~ _4 shares/bitcoin/coins/chips/gpus/assets/invoices _3 collateral/security/loan/twice/once
    private equity _4 debt
    underwater/defaulting borrowers/mortgages/loans
    credit/debt crunch/bubble/binge/bust/cycle
    <lenders>/those/banks who/that lent
    lent/lend~ _3 <money> _3 to
    pay/paying/repay _3 lenders/creditors/bondholders
    left/stuck/saddled/nursing/burned with _4 loans/debt/paper
    financed by/with _3 banks/lenders/loans
  `,
  liquidity_crunch: `
    liquidity crunch/crisis/squeeze/shortage/strain~/stress/problem~/risk~/pressure~/concern~/trap/shock/drain/dry/evaporat~/fears/worries/crises/gap/mismatch
    liquidity _4 dry/dried/dries/drying/evaporate~/vanish~/thin/thins/thinned/drain~/tighten~/disappear~/scarce/poor/gone/worsen~
    thin/thinner/poor/low/dwindling/scarce/shallow liquidity/trading/books/book/volumes/order
    order books _4 thin~/empty/empti~/shallow
    bid/bids/buyers _4 vanish~/disappear~/evaporat~/nowhere/left
    market makers/maker _5 pull~/withdr~/withdrew/retreat~/step~/vanish~/stopped
    bid/ask spreads widen~/blew
    ?illiquid/illiquidity
    illiquid/illiquidity _5 assets/fund/funds/holdings/market/redemption~/loans/bonds
    cash/capital/funding crunch/burn/strapped/starved/squeeze/drain/shortage/crisis/poor/call~/hole/shortfall/gap
    burn~/burnt/chew~/tear~/run~/using/use/went/go/going/blow~ through/up _4 cash/money/<money>/reserves/capital
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
    fail~/unable/struggle~/struggling/difficulty/inability/cannot/hard to/in/not _2 raise/raising/secure/find/obtain/get _3 <cash>/finance/funds/equity/loan/loans/buyers
    halt~/freeze~/froze/frozen/suspend~/pause~/block~/limit~/gate~/cap~/stop~/restrict~/bar~/barred _4 withdrawal~/redemption~/withdrawing/redeeming
    withdrawal~/redemption~ _5 halt~/freeze~/frozen/suspend~/pause~/surge~/limit~/gate~/soar~/rush/wave/queue/stopped/mount~/requests/request/blocked/barred
    redemption/withdrawal requests/request/wave/queue/gates
    stop~/suspend~/halt~ _2 paying/payments/payouts/repay~ _3 out/suppliers/customers/creditors/staff/wages/depositors/clients
    bank run/runs
    run on _2 bank~/deposits/fund/exchange/funds
    deposit/deposits flight/outflow~/run
    deposits _3 withdrawn/withdrew/fled/flee~/plunge~/outflow~/withdraw~/drain~/leav~/vanish~/fell
    depositor~/clients/investors/customers/savers/users _5 rush~/race~/scramble~/pull~/withdraw~/withdrew/flee/fled/demand~/ask~/tried/queue~ _8 money/funds/deposits/cash/withdraw/redeem/back/<money>/out
    pull~/withdraw~/withdrew/yank~/drain~ _2 <money> _2 out/from _4 bank/fund/exchange/lender/funds
    insolvent/insolvency/insolvencies
    bankrupt/bankruptcy/bankruptcies
    chapter 11/7/15/eleven
    chapter <number> _4 bankruptcy/protection/filing/court/creditors/restructuring/proceedings/petition/reorganization
    file~/filed/filing/enter~/entered/under/into _3 chapter
    court/creditor/bankruptcy protection
    protection from _2 creditors
    sought/seek~/file~/filed/filing/apply~/applied _4 bankruptcy/protection/insolvency/liquidation/administration/receivership
    into/enter~/entered/put/placed _1 administration/receivership/liquidation/insolvency
    administrators/receivers/liquidators/liquidator/receivership
    wind~/wound/winding _2 up/down ^as/in/with/the
    winding up
    go/goes/went/gone/going bust/under/bankrupt/broke
    going concern
    $goes/went/go/gone to the wall
    cash/reserves/cushion/buffer _3 dwindle~/dwindling/run/dry~/shrink~/shrank/drain~/deplet~/thin/thinn~/wearing
    surviv~/survival _4 fresh/new/without/capital/cash/funding/money/financing/doubt/question/depend~/fight~/stake/rescue
    fight~/battle~/struggle~/struggling _3 survival/survive/afloat/alive
    doubt/doubts/question _4 ability/survive/survival/future _3 continue/survive/concern/company
    need~/seek~/require~/want~/must/scramble~ _4 raise/find/inject~/secure/fresh/new/emergency/more _3 <cash>
    fresh/new/emergency/urgent capital/cash/funding/money/funds
    ?capital call~
    emergency fund~/loan~/funding/liquidity/lending/capital/financing/credit/cash
    rescue package/deal/financing/loan/plan/fund/takeover/talks
    walk~/back~/pull~ away/out _3 rescue/bailout/financing
    lender of last resort
    dash/scramble/hunt/rush/search/race for cash/liquidity/funding/dollars
    fire sale~
    financial/acute distress
    ?severe distress
    distress~ _1 debt/borrower~/sale~/exchange/lender/assets/sellers
    cash runway
    runway of/for
    stay~/remain/keep~/kept _2 afloat
    brink/verge/edge of _2 collapse/failure/insolvency/bankruptcy/ruin
    enough cash/money/liquidity/funds/coins to/for/left
    cash/money/liquidity/funds/runway _4 last~/lasts/left/for/through _4 months/weeks/quarter/quarters/year
    months/weeks/quarters of _2 cash/runway/liquidity/funding
    burn~ _2 cash/<money>
    using/use/uses/used up _4 <money>
    cash/free outflow/outflows/flow _3 negative/drain/deficit
    negative _2 cash flow
    collapse~ of/at _4 bank/lender/exchange/fund
    <name> _2 collapse~ _3 owing/bankrupt~/insolven~/lenders/creditors/liabilities
    bank/lender/exchange/hedge/fund _2 fail~/failure~/failed
    <state> _3 shut/seize~/seized/took _3 bank/lender/it
    bridge financing/funding/loan
    ?lifeline
    lifeline _5 cash/funding/capital/lenders/<money>/loan
    cash _3 problems/trouble/troubles/woes
    near~/nearly/neared/almost _1 collapse~
    distress in _6 real/property/estate/credit
    cash flow problems/crunch/crisis/squeeze/strain
    unable/cannot/fail~/struggle~/struggling to/not _1 meet/pay/honour/honor/cover _4 bills/payroll/wages/suppliers/obligations/debts/creditors/margin/commitments/calls
    gate~ _2 fund/redemptions
    freeze~/froze/frozen/choke~/dry _2 lending/credit/funding/loans
    <lenders> _4 refus~/stopped/cut~/pull~/withdr~ _4 lend~/credit/lines/funding
    shut out/off of/from _4 market/markets/funding/credit
    margin call~
    does/do/did/would not bring/generate/earn/produce _4 in/enough/cover
    discount/peg/pegged/depeg~/trade~/traded _5 peg/cents _4 dollar
    depeg~/depegged
  `,
  circular_financing: `
    circular _2 financing/finance/deal~/investment~/funding/arrangement~/flow~/transaction~/money/nature/economy/relationship~/structure/spending/web/trade
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
    <customers> _4 pay~/paid _3 back/with/equity/shares/stock/orders
    invest~/lend~/lent/put~/pump~/inject~/pour~/plough~/stake/pledge~ _8 <customers>/<name> _6 spend/spends/buy/buys/purchase~/use/uses/rent/rents _6 <kit>/<name>
    invest~/investment/stake/put/pledge~/money/billion/billions/<money> _12 in/into _4 which/that/who _3 spend~/buy~/purchas~/use~/rent~/lease~/order~/return~ _8 <kit>
    invests/invest/stake/stakes _8 and/then _4 buy/buys/rent/rents/lease/leases _3 <kit>
    warrant~/shares/stake/equity/stock/option~ _14 in return/exchange _8 buy/buys/order~/chips/contract~/purchase~/<kit>
    warrant~/shares/stake/equity/millions/million _12 step/tandem/line/exchange/return/tied/linked with/for/to/as _3 orders/purchases/chips
    in return/exchange _4 buy/order/purchase/spend/commit~ _8 <kit>/<name>
    will/would/to _2 spend _3 of it on
    spend/spends/spending/spent it/much/most/some/half/all/part/proceeds _3 on _2 <name>/own/its/their _2 <kit>
    both/simultaneously/also/once/at _5 customer/supplier/buyer/client/vendor _4 investor/shareholder/backer/lender/owner
    <customers>/supplier/suppliers/vendor and _3 <backer>/shareholder/investor/lender
    <backer> and _2 <customers>/supplier/vendor
    <backer>/shareholder also/are/is/who _4 its/their _3 <customers>/suppliers/supplier/vendors
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
    back to/as _4 <backer>/supplier/vendor/revenue/sales/chips
    comes/flows/goes/came/went/finds/returns straight/right/way back
    propping up each other
    use~ _4 money/cash/proceeds/funds/investment _4 buy/purchase/pay/lease/rent _6 <kit>/<name>
    money/cash/dollars/billions goes/going/moves/moving/flows/flowing/passes/passing/go/travel~ round/around/back/between/among/circle
    round and round
    buy/buying/bought _2 own products/chips/shares/tokens/revenue
    invested in _3 customers/clients
    related party/parties _4 deal~/transaction~/loan~/revenue
  `,
  lockup_selling: `
    lock up/ups
    lockup~
    locked up _6 until/shares/tokens/stock
    restricted/barred/prohibited/banned/prevented/blocked from selling/trading/unloading
    restriction~/restricted/curb~/curbs/limits/ban/bar/agreement~/embargo _6 laps~/lapse~/expire~/expir~/lift~/end/ends/ended/ending/roll~/released/fall
    come/comes/came/coming/out/release~ out/from of/from restriction~/escrow
    laps~/lapse~/expire~/expir~/lifted _5 sell~/restriction~/curbs/lock
    free/freed/able/allowed/permitted/begin/start/eligible/let/lets/cleared/can to _2 sell~/trade/unload/offload/dump/cash
    <holders> _3 can/may/could/will _2 sell/unload/offload/trade/dump
    <holders> _3 selling/sold/sell/sells/sale/sales/offload~/dump~/unload~
    <holders> _3 part~/trim~/exit~/divest~/reduc~/cut _5 shares/stock/stake/stakes/holding/holdings
    become/becomes/became/becoming _2 tradable/tradeable/unrestricted/saleable
    shares/stock/tokens/coins _5 tradable/tradeable/unlock~/unlocked/vest~/vesting/eligible
    shares/stock/tokens _5 change hands _6 from/earlier/lock~/first/after/once
    part/parts/parted/parting with _6 shares/stock/stake/holding/holdings/bitcoin/bitcoins/coins/ether/tokens
    insider/stake/block/director/executive sale~/selling/sales/trades/trade
    <name> sold/sells/selling/offload~/unload~/dump~/trim~/exit~ _5 stake/shares/holding/holdings
    sell/sold/sells/selling/offload~/unload~/dump~/dispose~/divest~/shed/cut/reduce~/trim~ _6 stake ^of
    sell/sold/sells/selling/offload~/unload~/dump~ _3 <number>/million/millions/<money>/thousands _3 shares/tokens/coins/bitcoin/bitcoins/ether
    unload~/offload~/dump~ _4 shares/stock/tokens/coins/stake/holdings
    dilute~/dilution/dilutive/diluted/dilutes/diluting
    stake~/holders/holding~/ownership/owners/shareholders/investors _4 water~/diluted/dilution/shrink~/smaller
    watered down
    own/owning/owns less of
    issue~/issuing/issuance/sell/selling/sold/sale/offer~/print~/raise~/raising/place~/float~ _6 new/additional/more/fresh/extra/common/million _2 shares/stock/equity/units ^of
    issue~/issuing/issuance/sell/selling/sold/sale/offer~/print~ _6 shares of common/preferred/class
    new _2 shares on/at/being/offered/issued/sold
    new _2 shares _3 offer/issued/sold/sale
    print~ _3 shares/stock
    secondary/follow/follow on offering/share/stock/sale/placement
    secondary offering~/sale/placement/share
    share/stock/equity/unit offering~/sale/sales/placement/placing/issuance/raise/raising/issue/issues
    rights issue/offering
    at the market offering/program/programme/facility/sales
    atm program/programme/offering/facility/sales
    raise~/raising _6 selling/sale/issuing/issue/new/through/via _4 shares/stock/equity
    raise~/raising _3 equity/capital _5 shares/stock/investors
    equity/share raise/raising/issue/placement/issuance
    convert~/turn~/turned/exchange~/swap~/swapped/exercis~ _6 into/for _3 shares/stock/equity
    conversion _3 into/to _2 shares/stock
    selling pressure _5 unlock~/insider~/holders/lock~/supply
    supply overhang
    share/stock/token overhang
    token unlock~/emission~/unlocks
    unlock~/unlocks _4 tokens/shares/coins/supply
    vesting/vests
    exercise~ _4 warrant~/option~
    ?warrants
    flood~ _4 shares/tokens/supply/stock
    profit taking
    ?liquidat~ _3 holdings/position~/stake
    whale~ _4 sell/sold/selling/move~/dump~/parted/offload~/exchanges
    outflow~ from _3 wallets/wallet/holders
    old/dormant/early wallets/wallet/coins _4 move~/moved/sold/sell~/outflow~/woke
    long term holders
    miner~/treasury/treasuries/companies _3 sell/sold/selling/dump~/offload~ _4 bitcoin/coins/holdings/tokens
    executive~/chief/director~/founder~/chairman/ceo/cfo/president _5 sold/sells/selling/unload~/offload~/dump~ _6 shares/stock/stake
    sold/sells/selling/unload~/offload~/dump~ _3 of/worth/in _3 shares/stock
    sold/sell~ _2 whole/entire/remaining/full/all _3 stake/holding/shares/position
    <holders> _3 cash~/cashing out
    ?cash~/cashing out
    sale of _4 shares/stock/tokens/stake/its _3 by/held/worth/stake/holding/shares
    force~ _4 funds/index/trackers/holders to _3 sell/unload/dump/offload
    throw~/kick~/remove~/drop~/exclude~/delete~/eject~ _4 from/out _4 index/indices/indexes/benchmark~
    shares outstanding _4 <rise>/double~/increase~
    share count _3 <rise>/swell~/double~/up
    ?share count
  `,
} as const;
