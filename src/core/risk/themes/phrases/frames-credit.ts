import type { ThemeId } from '../theme.ts';

/** How sentences about lenders, money owed and trouble that spreads are built: words of one class beside words of another. */
export const CREDIT_FRAMES = {
  contagion_correlation: `
    <failure> of/at/in _10 <unsettle>/engulf~/tremors/shockwaves/ripples/reverberat~ _8 <system>
    <name> <failure> _8 <unsettle>/engulf~/tremors/shockwaves/ripples/reverberat~ _8 <system>
    <unsettle> by _8 <failure> ^to/rate/power
    fallout/shockwaves/tremors/aftershocks/ripples/repercussions/reverberations from _8 <failure>/crisis/crash/rout/default/troubles
    threaten~/threat to _1 engulf/infect/envelop/swamp/spread/ripple/cascade/topple
    engulf~/envelop~/infect~ _4 <system>
    failure/inability/default _12 send/sends/sent/sending/drag~/pull~/push~/knock~ _8 prices/shares/stocks/bonds/peers/sector _2 down/lower/tumbling
    web/spiderweb/tangle/chain/thicket/network/maze of _3 borrowing/loans/debt/debts/lending/exposures/obligations/liabilities/counterparties/cross/credit/leverage
    entire/whole chain/system/edifice/structure/sector/network/house _4 unravel~/collapse~/topple~/crumble~/come/fall/tumble~
    if _1 one/any _2 link/domino/lender/bank/player/piece/fund/firm/leg _3 falters/falter/fails/fail/breaks/snaps/falls/goes/topples/stumbles
    vicious/doom/feedback/negative/downward/death/self circle/loop/spiral/cycle/loops/spirals/reinforcing ^logic
    losses/pain/defaults/damage/trouble/distress _3 at/across/for/through/among _4 banks/lenders/funds/insurers/firms/sector/system/economies/markets _8 exposed/linked/tied/collapse/default/failure/bankruptcy
    losses/falls/declines/drop/plunge/slump in _3 <name>/us/asia/europe/london/york/tokyo _2 track~/mirror~/echo~/follow~/match~
    track~/mirror~/follow~/echo~ _8 <fallNoun>/<hardFallNoun>/losses _4 on/in wall/street/york/us/tokyo/asia/europe/london/overnight/monday/tuesday/wednesday/thursday/friday
    other/fellow/rival/neighbouring/similar/regional/smaller/peer stocks/shares/banks/lenders/names/miners/makers/firms/companies/streamers/retailers also/too/likewise _2 fell/tumbled/dropped/slid/sank/slumped/suffered/declined/hit
    panic in/on _3 markets/stocks/shares/banks
    banks/lenders/insurers/pension/funds _4 increasingly/heavily/deeply/dangerously exposed/entangled/enmeshed/intertwined
    $inextricably/tightly/closely/increasingly/deeply tied/linked/intertwined/bound/interlinked/interconnected/entwined _2 to/with/together
    <failure> _8 trigger~/caus~/caused/spark~/inflict~/unleash~ _6 losses/outflows/redemptions/withdrawals/writedowns/defaults/run/runs/selling
    also/likewise fell/dropped/slid/tumbled/sank/slumped/plunged/declined _12 after/following/on _4 news/warning/report/announcement/results/collapse
    uncertainty/crisis/turmoil/troubles/default _6 <unsettle>/batter~/hammer~/pummel~/roil~ _2 global/world/european/asian/emerging/international/financial stocks/markets/shares/equities/bourses
    unsettl~/rattl~/jangl~/fray~ _4 nerves
    <system> _6 <unsettle> by/after _10 failed/failing/defaulted/collapsed/bankrupt ^to
    <fellVerb>/plunge _4 <percent>/<large> _1 while/with/as _2 <name>/rivals/peers _3 fell/lost/dropped/slid/sank/down/shed
    raise/raised/raises/raising/stoke/stoked/fuel/fuels/fuelled/fueled/fan/fanned/sparked/spark _3 concerns/fears/worries/alarm about/of/over/for/among _12 other/others/sector/industry/wider/broader/peers/rivals/system
    negative/vicious flywheel
    drag~/dragging/dragged/pull~/pulling/pulled down _6 sector/index/market/markets/stocks/peers/rivals/industry/banks
    <fellVerb> _8 following/after/amid _2 <failure> of
    other/rival/neighbouring/fellow/regional/european/american/asian/smaller banks/lenders/insurers/chipmakers/retailers/miners/airlines/carmakers _4 hit/hammered/battered/hurt/caught/suffered
    more/other/another/next _2 lenders/lender/banks/bank/firms/firm/companies/funds/fund/dominoes/names/developers _1 could/may/might/will/would/to _1 fail/collapse/topple/suffer/default/fall ^in/for/behind/under/outside/to/the/their/fewer/<name>
    <failure>/crisis/turmoil _8 <unsettle> _5 market/markets/sector/sectors/industry/lenders/banks/banking/financial/investors/rivals/creditors/bondholders/insurers/economy/funds ^to
    exposure/exposures/exposed/vulnerable to _3 crisis/turmoil/rout/meltdown/upheaval
    trigger~/spark~/caus~/cause/causes/unleash~/provok~/precipitat~ _2 banking/financial/debt/systemic/credit/global crisis/crises/crash/meltdown/panic
    send/sends/sent/sending all/other/most/many/several _3 <priced>/currencies/metals/commodities _1 lower/down/tumbling/sliding/sinking/plunging/reeling ^their
    not/no/hardly just/only/merely/a/an/the/_ local/isolated/domestic/regional/parochial _1 problem/problems/event/trouble/issue _3 banks/lenders/markets/contagion/spread/spreading/spreads/elsewhere
    meet/cover/fund _2 calls/losses _1 elsewhere
    meet/cover/fund _2 calls/losses in/on/from/at other/another _1 market/markets/assets/positions/holdings/bets
    led/leads/leading to _1 failure/collapse/bankruptcy/demise/downfall of _6 fund/funds/lender/lenders/bank/banks/exchange/broker/firm
    nonbank/shadow &8 crisis/shock/stress/strife/trouble/meltdown
    exposure/exposures/exposed/losses/loss/links/ties/linked/tied to _4 bankruptcy/bankruptcies/insolvency/failure/collapse/default/demise/implosion of
    losses/loss/exposure/exposures/writedown/writedowns/charge/charges linked/tied/connected/related to _2 <name>
    disclos~/disclosed/reveal~/revealed/admit~/admitted/acknowledg~/flagged/report~/reported _2 <money> _3 exposure/exposures _1 to
    reaction/trouble/troubles/crisis/pain/damage/rout/losses/slump/selling/stress/turmoil/weakness/problem/problems/fallout _3 not _2 confined/contained/isolated/unique
    not confined/isolated/contained to _3 <name>/one/single/country/region
    across/throughout emerging/asian/european/global/world/regional/major/developing _1 markets/currencies/bourses/assets/economies _12 fell/fall/falling/lower/losses/weak~/selling/slid/down
    <fallVerb>/<fallNoun>/weakness/selling/losses/rout/pressure/turmoil _8 across _1 emerging/asian/european/global/world/regional/major/developing/financial markets/currencies/bourses/assets
    crisis/turmoil/rout/selloff/meltdown/slump/weakness/woes in/across/among _3 emerging _1 market/markets/currencies/economies
    emerging _1 market/markets/currencies/economies _1 currency/currencies/_ crisis/rout/turmoil/selloff/contagion/meltdown
    send/sent/sending/sends _3 emerging _2 currencies/markets/currency/assets _1 sharply/_ lower/down/tumbling
    potential/risk/risks/threat/danger/scope for/of _4 crisis/crash/shock/collapse/meltdown _5 financial/banking/bank/banks/nonbank/shadow/credit/institutions
    self fulfilling/fulfillment/fulfilment prophecy/panic/crisis/run/spiral/loop/cycle/_
    drag~/dragging/pull~/pulling/sent/sending/send/push~/pushing _4 entire/whole/broader/wider/rest _4 red/lower/down/tumbling/reeling
    not/hardly just/only/merely _2 local/domestic/isolated/<name>/greek/chinese/american/national/one problem/problems/issue
    memories/ghosts/spectre/specter/shadow/fears/repeat/reminders of _6 silicon/lehman/svb/2008/2023/bear/northern/credit _3 collapse/crisis/failure/rock/brothers/<name>
    $memories of _3 crisis/collapse/crash/failures/contagion
    falls/fall/losses/selling/weakness/selloff/rout/gloom/turmoil/panic _4 spread~/spill~ _3 to/into/over/through/across _4 asia/europe/markets/regional/currencies/lenders/banks/managers/credit
    replay/rerun/repeat/repetition/echo/echoes of _5 crisis/crises/crash/meltdown/contagion/turmoil
    pressure _8 other/fellow _2 currencies/markets/economies/peers
    <fellVerb> _8 following/after/amid _1 <failure> and _2 of
    banks/lenders/markets/bourses/stocks/investors from <name> _2 to <name>
    trouble/troubles/problems/failure/collapse/default/distress at/of/by another
    reignit~/rekindl~/reviv~/stok~/renew~ _3 angst/worries/fears/concerns/anxiety/jitters about/over _4 health/state/stability/strength of _6 sector/industry/system/banks/lenders/market
    brac~/braced/brace/prepar~ for _4 possibility/prospect/fallout _2 default/collapse/failure/of _2
  `,
  leverage_debt: `
    not/never/yet/_ received/receive/paid/pay/making/made _3 interest/coupon/coupons _1 payment/payments/due/on
    interest/coupon/bond/debt/loan/principal payment/payments/instalment/repayment/repayments &8 deadline/missed/miss/misses/missing/skip~/unpaid/overdue/owed/passed/lapsed/defer~
    will/may/might/could/would/now/would/to/has/have/had/likely default/defaulted if/on/unless/by/within/without/as/again/next/this
    will/may/might/could/would/yet/shall _2 default ^to/as/settings/setting/option
    maturity/maturities/maturing/maturit~ &6 debt/debts/bonds/loans/notes/refinanc~/wall
    debt/debts/credit/loan/loans/borrower/corporate stress/stresses/distress/strain/strains/crisis/woes/worries/fears/concerns/jitters/trouble/troubles/pile/pileup/overhang/spiral/trap/binge/burden ^rating/card
    debt/loan/loans/bonds _6 due in/and/immediately full/payable/immediately
    lenders/creditors/bondholders/banks _2 accelerat~/demand~/call~ _4 repayment/payment/loans/debt/in
    heavily/highly/deeply/overly/massively/severely/dangerously indebted/leveraged/borrowed/geared
    debt/debts/borrowings/liabilities _5 exceed~/dwarf~/outstrip~/outweigh~/top~/swamp~ _4 assets/value/capitalisation/capitalization/capitalizations/cap/revenue/equity/worth/gdp/earnings
    <raters>/agencies _5 downgrad~/cut/cuts/lowered/lowers/lowering/slash~/chopp~ _6 <name>/rating/ratings/debt/bonds/junk/credit/bank/company/government/sovereign
    cut/cuts/downgrad~/lowered/lowers/demot~ _6 to/into junk
    downgrade/downgrades affects/affect/covers/hits/leaves/follows/of/came
    credit/debt/sovereign rating/ratings/downgrade &4 cut/cuts/lowered/slash~/downgrade/downgraded/loss/lost/possible/junk
    notch/notches _4 junk/investment/above/below/baa/bbb/ba
    stopped/stop/stopping/behind paying/on _2 loan/loans/debt/debts/mortgage/mortgages/bills/interest/payments/repayments
    borrower/borrowers has/have/had/who/_ stopped/stop/stops/stopping paying
    underwriting standards &5 decline/declin~/lax/loose/loosen~/slip~/slack/poor/erode~/robustness/weak/weaken~/fall/deteriorat~/questions/concerns
    spread/spreads/premium _10 bonds/debt/credit/loans/borrowers _6 climb~/widen~/rose/jump~/highest/surge~/blew/blown
    big/large/massive/huge/heavy/steep rise/rises/increase/increases/jump in _2 borrowing/debt/leverage/borrowings
    interest expense/expenses/cost/costs/bill/burden/payments _4 <rise>/balloon~/soar~/mount~/compound~/burgeon~/doubled/swell~ ^rates
    burgeoning/soaring/mounting/crushing/rising/crippling interest expense/expenses/cost/costs/bill/burden/payments
    asking/asked/demanding/want/wants to be paid/repaid back/_
    hand~/handing/handed/return/returns/returned/returning/giv~/gave/turn/turned/turning/surrender~ _6 keys/building/buildings/property/properties/tower/towers/mall/malls/portfolio _3 back/to/over _2 lender/lenders/bank/banks/creditors
    hand~/handing/handed/gave/giving/give back _1 keys
    value/values/worth _6 below/less/under/beneath _3 debt/loan/loans/mortgage/mortgages/balance/balances/owed
    financing/interest/borrowing/debt cost/costs/payment/payments/bill/burden/expense/expenses _3 doubled/tripled/trebled/quadrupled/ballooned/soared
    loans/bonds/mortgages/debt/debts/notes/borrowings _5 mature/matures/maturing/due _3 year/years/soon/month/months/next/by/within/end/this
    wave/binge/spree/frenzy/flood/rush/surge of/in _2 borrowing/debt/leverage/bonds/issuance/lending
    borrow/borrows/borrowed/borrowing _1 heavily/aggressively/heavy/massively/recklessly
    take/taken/took/taking on _4 <money> _2 in/of _1 loans/debt/borrowings/bonds
    borrow/borrowed/borrowing _6 <money> _8 to/over/for/from
    raised/raising/raise/sold/sells/selling/sell <money> _6 bond/bonds/notes/debt ^holdings
    credit default swap/swaps _8 <rise>/tripled/trebled/widen~/highest/tripl~/cost
    unable/fail~/failed to meet _6 covenants/ratios/covenant
    unable/fail~/failed to meet _3 capital/liquidity/collateral requirements
    default/defaults _4 horizon/loom~/imminent/brewing/inevitable
    face~/faces/facing/faced _6 interest/coupon/bond/debt/repayment/loan payment/payments/deadline/bill/repayments/maturity/maturities
    due date/dates passed/lapsed/passes/missed/came
    no sign of _2 payment/repayment
    prevent~/stop/save/saved/keep~/kept/rescue~ _4 from going/collapsing/failing under/bust/bankrupt/insolvent
    belly up
    push~/pushed/forc~/driv~/drove/put/sent _6 out of business
    risky/riskier/lax/loose/loosened/reckless/aggressive/shoddy/imprudent/irresponsible/predatory/loosening _1 lending/credit/underwriting/loan/mortgage practices/standards/criteria/rules/decisions
    <failure> of/by/at _4 developer/developers/borrower/borrowers
    foreign/dollar/external/hard/offshore currency/denominated/_ debt/debts/borrowing/borrowings/loans/bonds _8 mount~/burden/pressure/repay~/servic~/default~/risk~/vulnerab~/gdp/<percent>/<large>
    debt/debts/borrowing/loans in _1 foreign/dollar/dollars/euros/hard currency/currencies/_
    doubl~/tripl~/trebl~/quadrupl~/rais~/boost~/increas~/lift~ _4 provisions/provision/reserves/allowance/allowances _10 loan/loans/losses/bad/default/defaults/credit/anticipate/sour/borrowers
    provisions/money/billions/<money> _4 set/put aside/by _6 loan/loans/losses/bad/default/defaults/credit/bills
    vulnerabilit~/vulnerabilities/cracks/stress/stresses/strains/weakness/weaknesses/trouble/problems/fragility in/within/across _4 credit/loan/lending/debt/bond/mortgage markets/market/system/books/portfolio/portfolios
    sour/souring/soured/bad/toxic/troubled _2 real/estate/property/commercial/office/mortgage/car/auto/consumer/corporate loans/loan/lending/debt/debts
    acknowledg~/took/take/taking/book~/record~/disclos~/suffer~/report~/wrote _3 charge/charges/losses/loss/hit _4 bad/loan/loans/credit/borrower/borrowers/lending
    household/consumer/corporate/private/student/farm debt/debts/indebtedness/borrowing/leverage ^fell/falls/dropped/declined/eased/shrank _8 <rise>/high/higher/record/outpac~/outstrip~/exceed~/burden/ratio/risk/risks/vulnerab~/concern/concerns/levels
    high/rising/record/heavy/elevated/growing/mounting/soaring/higher household/consumer/corporate/government/public/national/private/external _1 debt/debts/indebtedness/borrowing/leverage
    outpac~/outstrip~/exceed~ _3 growth in _2 household/_ incomes/income/wages/pay/gdp/earnings
    pension/retirement scheme/plan/fund/_ deficit/deficits/shortfall/hole/gap ^reduction
    trillions/billions/<money> _4 to/onto/on _4 government/national/federal/public/sovereign debt/debts/borrowing
    spiralling/spiraling/ballooning/mounting/swelling/soaring/growing/rising/unsustainable/crushing/expanding government/national/federal/public/sovereign/state debt/debts/borrowing
    government/country/nation/sovereign/america/britain/france/italy/japan _2 spiralling/spiraling/ballooning/mounting/swelling/soaring/growing/rising/unsustainable/expanding debt/debts/borrowing
    landlords/owners/developers/borrowers/companies _4 face/faces/facing/confront~ _2 maturing/expiring/looming loans/debt/debts/mortgages/bonds
    maturing loans/debt/debts/mortgages/bonds/borrowings _6 few/no/little/trouble/struggl~/stave/refinanc~/default/delinquen~
    distress/stress/strain in/among/for _4 lending/borrowers/landlords/developers/owners/office/property/cmbs/loans
    cmbs/clo/securitised/securitized _8 delinquen~/distress/default~/special/matur~/servicing/widen~
    special servicing/servicer/servicers
    stopped/stops/ceased/halted/suspended/stop/missed/skipped _2 loan/mortgage/debt/interest/coupon/bond payments/payment/repayments
    return/returned/returning/surrender~/hand~/handed/gave/giving/giv~ _3 keys/property/properties/building/buildings/office/offices/tower/towers/mall/malls/hotel/hotels/assets _5 to/over _1 lender/lenders/bank/creditors/bondholders
    widening/widened/gaping/blowing/wider _2 spreads
    borrow~ _6 in _1 foreign/dollar/hard/dollars/euros
    not be/_ able to _2 meet/repay/service/honour/honor/cover _3 obligations/debts/debt/loans/payments/repayments/interest
    struggl~/unable/cannot/fail~ to/_ _2 meet/repay/service/honour/honor _3 obligations/debts/debt/loans/payments/repayments
    rapid/sharp/fast/dramatic/explosive/relentless rise/rises/increase/increases/jump/growth/buildup/build/expansion in/of/up _2 external/foreign/corporate/household/public/national/_ _1 debt/debts/borrowing/borrowings/leverage/credit
    debt affordability/sustainability/dynamics/trajectory/servicing/overhang/distress/spiral/burden
    cut/cuts/downgrad~/lowered/lowers/revis~/chang~ _3 outlook on/for/to _8 negative/debt/rating/ratings/government/sovereign
    outlook _6 to negative
    bond/bonds/note/notes/loan/debt _16! fell/down/dropped/slid/sank/tumbled/lost/lower _3 <number> cents
    not _3 comply with _3 covenants/agreements/terms/conditions
    possibility/prospect/spectre/specter of _4 default/defaults
    suspend~/suspended/halt~/halted/stopp~/stopped _2 payment/payments/repayment/repayments on/of/to _4 debt/debts/bonds/loans/<money>/creditors
    crisis/trouble/troubles/turmoil/distress _3 developer/developers/property/estate/credit _2 sector/industry/market/firms
  `,
  liquidity_crunch: `
    suspend~/halt~/freez~/froze/frozen/paus~/stop~/restrict~/limit~ _4 buying/selling/trading/deposits/transfers/payouts/exits _8 customers/clients/users/accounts/depositors/platform/withdrawals
    <hard>/unable/fail~/failed/refus~ to _1 return/release/honour/honor/repay/refund/redeem _3 funds/deposits/money/client/customer/customers/withdrawals/investors/clients
    not/without/lack~/lacked have/has/hold/had/the/enough/sufficient/_ _2 cash/money/funds/liquidity _4 to/needed/required/for _2 pay/repay/meet/honour/honor/redeem/survive/settle/service
    crowded/narrow/packed exit/exits/door/doorway
    ?rush/rac~/run/stampede~/dash/scramble~/bolt~/sprint~/head~ _2 for/to/out/toward _2 exit/exits/door/doors ^poll
    exit/exits/redemption/redemptions/withdrawal/withdrawals queue/queues/line/backlog/wave/surge/requests/limit/limits/cap/caps/gate/gates/freeze/halt
    deposit/deposits/depositor/depositors/customer/redemption/fund flight/run/runs/outflow/outflows/exodus/stampede/panic/runoff/runoffs/drain
    flight/outflow/outflows/exodus/drain/runoff/run/withdrawals/loss of/in/on _2 deposits/deposit/uninsured/depositors/funding/cash/bank/banks
    depositors/customers/savers/clients _5 pull~/yank~/withdrew/withdraw/withdrawn/withdrawing/tried/queu~/lined/line/remov~/mov~/took/take/taking _5 money/deposits/cash/funds/savings/billion/<money>/branches/out
    uninsured deposits/depositors/deposit/balances
    deposits/liquidity/cash _3 fell/fall/falling/declin~/shrank/shrink~/dwindl~/drop~/plung~/slump~/drain~/evaporat~/vanish~/dried _6 bank/banks/banking/quarter/billion/<money>/<large>/lender/withdrawals/crisis
    investors/shareholders/holders/clients _2 ask~/asked/sought/seek~/request~/requested/want~/wanted/demand~/demanded/tried to _2 pull/withdraw/redeem/cash/exit/take/leave
    investors/shareholders/holders/clients want _2 out/money/cash ^of/to
    redemption/redemptions/withdrawal/withdrawals requests/demands &8 <percent>/<large>/<money>/surge~/rose/jump~/exceed~/climb~/capped/limit/limits/cap
    forced/have/had/has/need/needs/needed to sell/liquidate/dump/offload/unload _4 securities/assets/loans/bonds/holdings/stakes/to _3 raise/meet/cover/pay/cash _4 cash/withdrawals/redemptions/margin/calls/outflows/deposits/debts/bills/capital
    need/needs/needed/must/seek/sought/seeking/scrambl~/rac~ to raise _4 <money>/cash/capital/funds/equity _6 balance/shore/plug/survive/fill/stay/buffer/hole
    closed/shut/cut/frozen _1 to/out/off _2 of/from/the/_ _3 debt/equity/capital/funding/credit/bond/loan _3 markets/market/lines/funding
    cash/liquidity drain/burn/squeeze/strain/problems/trouble/troubles/worries/concerns/fears/position/shortfall/issues/stress/situation _6 weak/worry~/warn~/unresolved/worsen~/grow~/dire/severe/acute/material/deepen~/critical/strained
    weak/poor/strained/constrained/stretched/thin/inadequate/insufficient/precarious/unresolved/tight/worsening/limited _1 liquidity/funding
    banking/bank crisis/turmoil/stress/stresses/failures/collapse/collapses/runs ^note
    conserve/preserve/hoard/hoarding/conserving/preserving cash
    more/some/several/many/dozen _4 sought/filed/filing/seek~ _2 bankruptcy/insolvency/creditor/chapter _1 protection/11/_
    petition for _3 liquidation/bankruptcy/administration/insolvency/protection
    depositors/customers/clients/savers panick~/panicked/fled/flee/bolted/bolt
    trigger~/spark~/caus~/prompt~/suffer~/set _2 run/stampede on/by/off ^of/up
    outflows/redemptions/withdrawals _4 from/at/in _3 loan/credit/debt/property/bond/fund/funds/bank/lender
    depositors/savers/customers/clients _3 flee/fled/fleeing/flees/bolt/bolted
    vanishing/evaporating/dwindling/drying/vanished/evaporated/disappearing liquidity/funding/credit
    cash/funds/resources/liquidity _8 not/hardly/never/in _2 sufficient/enough/adequate/insufficient ^for
    not/without/never _2 enough/sufficient cash/money/funds/liquidity ^flow
    cash/capital infusion/infusions/injection/injections/lifeline ^plan
    $lifeline
    unable/fail~/failed/struggl~ to meet _4 obligations/payments/demands/withdrawals/redemptions/payroll
    tighten~/tightened/tighter _2 credit/lending/financing/funding conditions/standards/terms/market/markets
    turmoil/stress/trouble/troubles/crisis _3 banking/bank/financial/credit sector/system/industry/market/markets
    shaky/thin/precarious/dire/fragile/parlous/perilous/wobbly _2 finances/financial/footing/ice ^times/sheet/year/results
    need/needs/needed/must/require/requires to raise _3 capital/cash/money/funds/equity/financing
    doubt/doubts/doubted/doubtful _8 obligations/going/concern/solvency/survive/survival ^of
    confidence in _5 bank/banks/banking/lender/lenders/deposits/fund/exchange/stablecoin/broker _2 shaky/shaken/fragile/shattered/lost/evaporat~/erod~/collaps~/wobbl~/falter~/crumbl~/ebb~/dent~
    minutes/hours/days/moments/inches/whisker away/_ from collapse/collapsing/failure/failing/insolvency/bankruptcy/ruin
    honour/honor/meet/fulfil/fulfill/satisfy _6 withdrawal/redemption/withdrawals/redemptions obligations/requests/demands/_
    crisis/loss/collapse/lack of confidence in _6 bank/banks/banking/deposit/deposits/lender/lenders/fund/funds/exchange
    deposits/deposit _5 uninsured
    suspend~/halt~/freez~/froze/frozen/paus~ dealing/dealings/trading/redemptions in/on _8 fund/funds/trust
    shore/prop/shoring/propping/bolster~/rebuild up/_ _1 liquidity/deposits
    unable/cannot/not to/_ _1 redeem/withdraw/sell _1 units/holdings
    trigger~/spark~/prompt~/caus~/unleash~ _3 widespread/large/heavy/mass/wave _2 withdrawals/redemptions
    liquidity _8 scarce/scarcer/thin/thinner
    withdraw~/withdrew/pull~/pulled/suspend~/suspended/scrap~/yank~ _4 mortgage/loan/lending/credit/fixed _1 deals/products/offers/loans/rates/lines ^from
    unable/cannot/stopped/prevented/barred to/from/_ buy/buying/sell/selling or sell/selling/buy/buying/redeem
    unable/cannot to/_ buy/sell/redeem _1 or/_ _1 sell/redeem/_ units/holdings
    urgent/emergency/desperate/immediate/pressing requirement/need/request/requirements/search/appeal/plea for _3 funds/cash/funding/capital/finance/liquidity/money/loan/financing
    secure/securing/seek/seeking/negotiat~/arrange/arranging/discuss~/obtain _3 additional/extra/emergency/rescue/urgent/bridging/lifeline funding/funds/financing/finance/cash/loans/liquidity/injection
    dollar/dollars/hard/foreign/forex/fx currency/exchange/_ shortage/shortages/scarcity/crunch/squeeze/rationing
    reserves _4 dwindl~/dwindling/deplet~/drain~/exhaust~/evaporat~ _10 imports/currency/dollars/foreign/bank/peg
    few/no/limited options/alternatives/ways to _3 stave/avoid/refinance/repay/raise/meet/fend
    <lenders> _2 stopped/stop/halted/refus~/unwilling/reluctant/wary/hesitant/retreat~/pull~ _4 lend/lending/refinance/refinancing/credit/back/loans ^up
    withdrawal/withdrawals/redemption/redemptions notice/period/terms _6 extend~/lengthen~/months/days
    suspension/freeze/gating/halt _14 fund/funds/trust/exchange _8 investors/redemptions/withdrawals/sell/lifted
    credit/lending/money/liquidity/funding tightening/tightens/tightened/shrinking/squeezed/contracting ^cycle
    lack/shortage/shortages/scarcity/dearth of _1 foreign/dollars/hard/forex exchange/currency/_
    <worry> _3 about/over/around _3 liquidity/solvency
  `,
} as const satisfies Partial<Record<ThemeId, string>>;
