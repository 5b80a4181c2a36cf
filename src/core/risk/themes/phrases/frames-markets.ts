import type { ThemeId } from '../theme.ts';

/** How sentences about markets and money are built: words of one class beside words of another, whoever the sentence is about. */
export const MARKET_FRAMES = {
  volatility_selloff: `
    shares/stock in/of/at _12! dropped/fallen/fell/slid/sank/sunk/slumped/tumbled/plunged/tumble/plunge/slump/slide/sink/plummeted/cratered/plummet/crash _2 after/following/amid/as/on/when
    <priced>/<name> _6! fell/fallen/falling/dropped/drop/drops/dropping/slid/slide/slides/sliding/sank/sunk/sink/sinks/sinking/dipped/plunged/plunging/tumbled/tumbling/slumped _1 as low/far/much as
    <priced>/<name>/it _6! <fallVerb> _2 two/three/four/half/third/quarter _1 fifths/tenths/thirds/quarters/since/from/over/in ^a/an/to/of
    <priced>/<name>/it _6! <fallVerb> _3 <smallPercent> per/percent
    <smallPercent>/<large> percent/per _1 fall/drop/slide/slump/plunge/tumble/decline ^in
    week/month/day/year/quarter/session/stretch/run/spell/start/performance was/is/been/has/had/were _4 worst/roughest/ugliest/weakest/bleakest/heaviest for/since/in/on
    worst/roughest/ugliest/weakest/bleakest for _4 stocks/equities/shares/markets/bonds/bitcoin/index/crypto since
    <priced>/street/trading _10 on/ended/closed _2 weak/sour/downbeat/soft/negative/gloomy/bearish/sombre/jittery/nervous/cautious note/footing/tone/mood
    <priced> _2! diving/plunging/tumbling/slumping/sliding/sinking/plummeting/crashing/cratering/nosediving/reeling ^to/in/into
    send/sends/sent/sending _8 prices/shares/stocks/stock/price/bonds/bond/index/currency/token/futures _1 down/lower/tumbling/plunging/sliding/reeling/crashing
    was/were/are/is/among _3 biggest/worst/top/heaviest/largest/steepest faller/fallers/loser/losers/decliner/decliners/drag
    <priced>/offerings/names _6! pounded/pummelled/pummeled/thrashed/walloped/trounced/decimated/shellacked/crushed ^into
    depressed/battered/beaten/bruised/embattled/stricken _1 shares/stock/stocks/equities/market/markets/token/coin
    indexes/indices/bourses/sharemarkets _3! fell/slid/sank/dropped/tumbled/retreated/slipped/slumped
    indexes/indices/bourses/sharemarkets/benchmarks _3! closed/close/ended/end/finished/finish/opened/open/settled _2 lower/down
    <priced> _4 having/had/has/have/suffered/suffering/enduring/endured _2 shocker/nightmare/torrid/rough/horrible/terrible/dreadful/bruising/wretched/miserable/horror
    dump/dumps/dumped/dumping/shed/shedding/ditch~/offload~ _3 riskier/risky/risk assets/bets/positions/stocks/shares/holdings
    ran/run/running/fled/flee/fleeing/dash/dashed/scurried/scrambled/bolted for _2 cover/safety/exits/hills/shelter
    wild/brutal/frantic/frenzied/choppy/bruising/rocky/rough/stormy/chaotic/hectic/tumultuous/savage/volatile _2 trading/session/markets/market/day/week/ride/swings ^fan
    money/capital/cash/investors is/are/was/were/has/have/_ fleeing/fled/flees/flee _3 equities/stocks/shares/bonds/market/markets/crypto/sector/assets/technology
    shave~/knock~/wipe~/lop~/slice~/erase~/chop~/strip~ _3 <money> _3 off/from/of _4 value/cap/capitalisation/capitalization/worth/valuation
    <fallNoun>/<hardFallNoun> _3 caused/drove/led/pushed/prompted/saw _6 shave~/shed/lose/losing/lost _3 <money>
    days/sessions/weeks/months of _2 <fallNoun>/<hardFallNoun>/losses/declines/falls/selling
    straight/consecutive/successive _2 down/losing/negative days/weeks/sessions/months/day/week/session/month
    selloff/sell off/_ hit/hits/hitting/engulf~/swept/sweep~/grip~/batter~ _2 <priced>/street
    stock/shares/price has/have/had/_ suffered/suffering this/last/since/for
    <priced>/<name> _6! took/take/takes/taking _1 hit/knock/beating/drubbing/pounding/battering
    hit/blow/dent to _2 share/stock price/prices
    <priced> _8! <fellVerb> to/at/below/toward/towards _3 year/month/week low/lows ^of
    <priced>/<index> _3! <fellVerb> more/over than/_ <percent>
    <index>/futures _10! <fellVerb> _1 more/over/nearly/almost than/_ <percent>
    global/world/european/asian/emerging/international stocks/markets/shares/equities/bourses _1 tumbl~/slid/slide/sank/sink/fell/plung~/reel~/batter~/retreat~
    falling knife/knives
    come/came/comes/coming/brought crashing/tumbling down/back ^to/stairs
    investors/traders/holders flee/fled/fleeing _3 shares/stock/stocks/bonds/sector/fund/funds/<name>
    brutal/vicious/savage/punishing/relentless _3 selloff/sell/rout/selling/retreat/decline
    wave/bout/burst/spasm of _1 selling/panic/volatility/turmoil
    lost/lose~/losing/shed/shedding _2 <large> of _2 value/worth
    <hardFall> to _3 record/all/new/fresh/lowest _3 low/time/point/level
    street/stocks/shares/markets/equities/bourses _1 closed/close/closes/ended/ends/end/finished/finish/opened/open/opens/settled lower/weaker _6 as/after/amid/because/due/following/<worry>/<anxiety>
    losses in/on/for/across _4 bourse/bourses/exchange/market/markets/<priced> accelerat~/deepen~/mount~/snowball~/widen~/quicken~
    sell off/selling/_ _2 ramped/ramps/intensif~/accelerat~/deepen~/worsen~/resum~/snowball~/gather~ up/pace/_ ^its
    $impending/looming/imminent/inevitable _1 correction/crash/pullback/selloff/reversal
    <currency> _3! <fallVerb> _4 <large>
    <currency> _1 sharply/steeply/markedly/heavily lower/weaker/down
    sharp/steep/deep/big/heavy/violent/sudden/rapid/dramatic <fallNoun> in/of _3 <currency>
    <hardFallNoun> in/of _3 <currency>
    moves/swings/fluctuations in _4 yields/prices/markets/stocks/bonds/<currency> _5 unprecedented/extraordinary/extreme/violent/wild
    prolonged/sustained/lengthy/broad/steep/sharp/deep stock/share/equity/bond market/markets/price decline/declines/slide/slump/losses/falls/drop/drops
    $operators/makers/producers/builders/suppliers/names/giants/groups _2 tanked/tumbled/plunged/slumped/plummeted/nosedived/cratered ^into/ahead/to
    volatility/fear index/gauge _10 highest/peak since/in/for
    drubbing/pasting/hammering/pummelling/pummeling/mauling/thrashing for/of _3 <priced>/sector
    street/stocks/markets _14 closing/ending/finishing/closed/ended/finished down/lower _1 <percent>
    bonds/debt/notes/shares/stocks/tokens _12 taken/took/taking/suffered hits/knocks/blows
    <priced>/commodities/commodity/tech/global/broad/broader/widespread _1 sell off ^its/their/assets/units/all/some
    kong/tokyo/london/shanghai/sydney/seoul/mumbai/frankfurt/paris/taipei/singapore/jakarta/manila/bangkok/milan/madrid/zurich shed/lost/dropped/fell/sank/tumbled/slid/plunged/dived/slumped _2 <percent> ^of
    <fallNoun>/<hardFallNoun> in _2 value/values of _3 <priced>/assets
    lost/lose/losing substantial/significant/considerable value
  `,
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
    inextricably/tightly/closely/increasingly/deeply tied/linked/intertwined/bound/interlinked/interconnected/entwined _2 to/with/together
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
  `,
  macro_policy: `
    yield/yields on _10! <rise>/touch~/breach~/top~/above/past _6 <percent>/<large>/high/highest/level/points
    rates/rate _1 are/is/were/keep/kept/have climbing/rising/soaring/higher/climbed/risen/creeping/jumped
    rising/higher/soaring/climbing/surging/elevated/spiking/steep/punishing/high mortgage/borrowing/financing/interest/lending rate/rates/cost/costs
    gdp _8 cut/cuts/cutting/lower~/reduc~/reduced/downgrad~/downgraded/slash~/trim~/pared/shav~ _6 forecast/forecasts/outlook/projection/projections/estimate/estimates
    cut/cuts/cutting/lower~/reduc~/reduced/downgrad~/downgraded/slash~/trim~/pared/shav~ _6 forecast/forecasts/outlook/projection/projections/estimate/estimates _4 economic/gdp/economy
    cut/cuts/cutting/lower~/reduc~/reduced/downgrad~/downgraded/slash~/trim~/pared/shav~ _3 economic/gdp/growth _2 forecast/forecasts/outlook/projection/projections/estimate/estimates ^revenue/sales/profit/earnings
    economy/gdp _3 stagnat~/stagnate/contract~/contracting/shrink~/shrank/shrinking/stall~/stalled/falter~/flatlin~/sputter~/weaken~/slump~/worsen~
    <decline>/<unsettle> _2 economy/economies ^of/to
    worsening/deteriorating/weakening/struggling/faltering/sluggish/ailing/stagnant/shrinking/fragile/slowing/flagging/stalling/sputtering/weaker _1 economy/economies/economic
    fears/worries/concerns/nerves/unease/jitters/doubts over/about/around/for _3 economy/economies/inflation/rates/recession/tariffs/trade/deficit/emerging/budget/peso/lira/stability
    emerging market/markets/economies fears/worries/concerns/crisis/turmoil/jitters/rout
    factory/manufacturing/industrial/services/construction activity/output/production/sector _6 contracted/shrank/fell/slumped/weakened/slowed/declined/contracting/shrinking ^to
    vacancies/openings/hiring/payrolls/employment _2 collaps~/slump~/tumbl~/plung~/dwindl~/weaken~/slow~/stall~/fell/falling/drop~
    because/due of/to _1 war/conflict/invasion/hostilities/blockade ^room/chest
    amid the/a/_ war/conflict/invasion/hostilities/blockade ^room/chest
    fuel/oil/crude/energy/gas/gasoline/petrol/diesel price/prices/cost/costs has/have/_ _2 <rise> _2 sharply/steeply/following/because/after/since
    surging/soaring/spiking/higher/rising/rocketing/volatile fuel/oil/crude/energy/gas/gasoline/petrol/diesel price/prices/cost/costs
    tariff/tariffs/duty/duties/levy/levies of _3 <percent>/<large>
    <percent>/<large>/steep/punitive/blanket/sweeping/new/additional/extra/reciprocal/retaliatory tariff/tariffs/duty/duties ^free
    price pressures/spiral/shock/shocks
    currency/peso/lira/rupee/rand/yen/pound/sterling/euro/won/yuan/dollar/real/rouble surge/strength/appreciation/slump/plunge/slide/collapse _6 hurt~/hit/exporters/exports/importers/bad/blow/weigh~/concern~/concerns/economy
    stronger/strong/surging/soaring/rising/weak/weaker/sliding/falling yen/pound/dollar/euro/currency/currencies/franc/peso _10 hurt~/hit/exporters/exports/competitiveness/painful/bad/blow/weigh~
    tax/taxes rise/rises/increase/increases/hike/hikes/raid/raids ^up/credit
    shatter~/dent~/sap~/undermin~/knock~/batter~/erode~/hurt~/hit _2 confidence _4 economy/business/consumer/consumers/britain/households/businesses/in
    surge/spike/jump/leap/rise/climb in _4 price/prices/cost/costs of _3 fuel/oil/crude/energy/gas/food/commodities/wheat/electricity/gasoline/diesel
    <unsettle>/worsen~/darken~/sour~/weaken~/fall/fell/falling/sink/sank _2 business/economic confidence/sentiment/mood
    business/economic confidence/sentiment/mood _3 <fellVerb>/dark/darkened/soured/weakened/gloomy/fragile/slumped/plunged/shaken
    unemployment/joblessness/jobless _3 <rise>/worsen~ ^from/benefit
    economic/economy slowdown/downturn/weakness/gloom/malaise/uncertainty/headwinds/slump/contraction ^relief
    inflation _2 elevated/stubborn/sticky/persistent/stubbornly/hot/running/remains/high
    $aggressive~/aggressively _1 raising/raise/hiking/tightening
    uncertain/weak/weakening/worsening/bleak/gloomy/murky economy/economic
    tariff/tariffs/duties/levies _1 cost/costs/expenses/bill/hit/warning/warnings/uncertainty/pain/burden/shock/turmoil/threat/threats
    economic/fiscal/budgetary woes/troubles/ills/problems/pain/misery _5 worsen~/deepen~/mount~/multipl~/grow~/persist~/intensif~
    hiking/tightening/hike/tighten rates/policy/_ faster/sooner/further/quicker than
    hiking/raising/hike/raise _1 rates _1 more/faster/sooner/further/quicker than
    <hardFallNoun>/turmoil _8 fiscal/tax/budget policy/plan/plans/announcement/announcements/giveaway/cuts/statement
    diplomatic rift/row/spat/dispute/feud/standoff/tension/tensions/crisis
    slowing/slower/weaker/flagging growth in _2 china/us/economy/europe/germany/japan/india/eurozone/britain
    weakness/softness/cracks/cooling/weakening/softening/deterioration in _3 job/jobs/labour/labor/employment market/markets/_
    fed/ecb/boe/boj/policymakers/powell/lagarde/bailey _3 too late/slow/timid
    behind the curve on/in/with _2 inflation/rates/prices/growth
    fed/reserve/ecb/boe/bank/policymakers _4 taper~/tapering ^off
    looming/coming/expected/prospective/further rise/rises/increase/increases in interest/mortgage/borrowing/policy/us/uk/_ rates
    <currency>/sterling/pound/euro to/hit/touched/hitting _5 low/lows against
    fiscal/budget/spending/financial black hole
    break~/breach~/broke/ditch~ _4 pledge/pledges/promise/promises/manifesto _5 tax/taxes/vat
  `,
  bubble_valuation: `
    flashback~/throwback/memories/reminiscent/reminder/hallmarks/deja of/to/vu _4 bubble/dotcom/dot/1990s/1999/2000/mania/tulip
    echo~/recall~/resembl~/mirror~/parallel~/rivall~/rival/surpass~/exceed~/dwarf~/eclips~ _6 dot/dotcom/bubble/bubbles/mania/1999/2000 ^in
    $music _2 stops/stop/stopped
    boom~ and bust~
    red/white/super/too/over hot/heated/frothy _3 market/stock/stocks/shares/property/housing/rally/sector/ipo
    air _5 out of _4 inflated/bubble/market/prices/valuations/boom/rally/stocks/home/housing
    rally/boom/gains/surge/market/stocks _8 overdone/overstretched/overextended/overheated/overblown/unsustainable/exhausted
    relatively/historically/unusually/increasingly/looking/looked/look _1 expensive/pricey/dear/rich/stretched
    valuation/valuations/premium/premiums/multiple/multiples _8 justif~/unreasonabl~/precarious~/precede~/premium/premiums/overhang/extreme
    unreasonabl~/unjustif~/ludicrous/absurd/bloated/inflated valuation/valuations/price/prices
    <number> times _3 earnings/sales/revenue/profit/estimated/forward/book/cash
    crowded/overcrowded/lopsided trade/trades/positioning/position/positions/bet
    trade/positioning _3 is/was/remains/looks/looked _1 crowded/stretched/lopsided/overcrowded/frothy
    counting/relying/banking/pinning on _3 earnings/profits/growth to justify
    less willing/inclined/eager to pay _5 price/prices/up
    growth/upside/optimism/success/hope/hopes/boom/promise _4 already/fully/largely priced/baked in/into
    rapid/breakneck/explosive/blistering/dizzying growth/gains/rise/rally/run/pace _3 not _2 sustainable/sustained/last ^year/month/week/quarter
    valuation/valuations/value/values/cap/shares/stock _6 skyrocket~/soar~/surg~/balloon~/explod~/multipl~ _10 despite _2 low/little/weak/no/slow/thin/scant/modest/meagre/meager growth/sales/revenue/revenues/profit/profits/earnings/losses
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
    non accrual/accruals/performing
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
  `,
  lockup_selling: `
    sale/placing/placement/offering/selldown/disposal of _6 shares/stock/stake _8 discount/scaled/pulled/poorly/below/less/insider~/founder~
    locked in/into _3 holdings/shares/stakes/stock/positions
    <holders>/director/directors/chairman/chief/boss/backer/backers/billionaire _10 offload~/unload~/dump~/cash~/sold/sell/selling/selldown _5 shares/stake/stakes/stock/holding/holdings/interest ^price/prices
    sell/sold/selling/sells down _4 stake/shares/holding/holdings/interest/position
    share/stock placing/placement/overhang/sale/sales _6 discount/poorly/scaled/founder~/insider~/spook~/pressure/flood/weigh~
    flood/wave/glut/deluge/torrent/wall of _3 insider/shares/stock/selling/supply/sales
    block deal/trade/sale _8 shares/stake/sold/founder/discount
    funded/financed/finance/raised/fund _8 stock/share/equity/shares sale/sales/issuance/offering/offerings
    common/new/more/additional stock/shares/equity issuance/sales/sale/offering
    restart~/resum~/expand~/step~/ramp~ _4 stock/share/equity issuance/sales/offering
  `,
} as const satisfies Partial<Record<ThemeId, string>>;
