/** How trouble at a company, a bank, a fund or a coin is told: words of one class beside words of another, whoever the sentence is about. */
export const COMPANY_FRAMES = {
  leverage_debt: `
    pension _2 deficit/shortfall/hole
    date/deadline passed/lapsed/expired _3 no/without _4 payment/paying/repayment/repaying
    face~/facing/owe~/owing _3 <money> _2 interest/coupon/bond/debt/loan/principal payment/payments/repayment/repayments/instalment
    not/unlikely/fail~/failed/cannot/unable _3 comply/complying _4 covenant/covenants/borrowings/loan/loans/lenders/facility
    levered/overlevered/overleveraged/overindebted credit/credits/loans/borrower/borrowers/companies/firms/buyouts/deals
    higher/rising/increased/soaring/steeper/climbing/mounting/ballooning financing/funding/finance/refinancing/borrowing costs/expenses/charges/bill ^for/fell
    sour/soured/delinquent/toxic/impaired/nonperforming/doubtful _4 loan/loans/mortgages/debts/credits
    loan/loans/mortgages/credit/lending _5 go/goes/going/gone/went/turn~ sour/bad/delinquent
    rais~/lift~/boost~/quadrupl~/tripl~/doubl~/increas~/hik~/swell~/add~ _3 provisions/provision/reserves _8 losses/loss/defaults/loans
    default/defaults/maturities/insolvency/insolvencies _3 loom/looms/looming/loomed
    charge off/offs
    liquidation event/events/cascade/cascades/wave/waves/spiral/spree/storm
    <money> _6 positions/longs/shorts/contracts _4 erased/liquidated/wiped/flushed/obliterated/vaporised/vaporized/evaporat~
    leveraged/margined/long/short/bullish/bearish/futures/derivatives _2 positions/longs/shorts/bets/contracts/traders _4 erased/liquidated/wiped/flushed/obliterated/vaporised/vaporized
    traders/accounts/longs/shorts/positions _2 liquidated/flushed
    liquidation/liquidations of _3 traders/positions/longs/shorts/accounts
    <money> _2 in/of _3 liquidations
    shares/stake/stakes/shareholding/holding/stock/coins/bitcoin pledged/encumbered/hypothecated ^to
    pledg~/pledged/encumber~/hypothecat~ ^to/that/up _6 shares/shareholding/shareholdings/stake/stakes/holding/holdings/coins ^charity/to
    talks/meeting/negotiat~/negotiations/discussions with _3 creditors/bondholders/noteholders/lenders _8 forbearance/standstill/waiver/waivers/moratorium/restructur~/covenant/covenants/extension/relief/haircut/default
    forbearance/standstill with/from/agreement/agreements/deal
    liabilities _5 range~/exceed~/top/topped/between _3 <money>
    ?liabilities _2 total~/stand/stood/reach~/worth _3 <money>
    unsecured claim/claims/creditor/creditors
    ?unsecured debt/debts/notes/lenders
    <number>/thousands/hundreds _1 creditors
    debtor in possession
    dip loan/loans/financing/facility/facilities/lenders
    undisclosed/hidden/secret/unreported/concealed/mystery _1 loans/debt/debts/borrowing/borrowings/liabilities/leverage
    restructuring support agreement/deal
    ?amount/scale/size/level/sustainability of _2 debt/borrowing/borrowings/leverage ^reduction/collection/repayment
    fill~/plug~/bridg~ _2 gap/shortfall/hole _1 with _2 debt/borrowing/loans/bonds
    ?opted/decided/chose/declined/refused _1 not/to _1 back/fund/finance/bankroll/underwrite
    <money>/billions _3 in/of _3 construction/project/vendor financing/loans/debt
    default/defaults in making/payment/payments/repaying/servicing
    $date of default
    $total default
    stressed assets/accounts/loans/borrowers
    load~ _4 company/firm/group/it/sheet/business _1 with _3 debt/debts/borrowing/borrowings/leverage/loans
  `,
  liquidity_crunch: `
    court/judge/tribunal ordered/orders/ordering _16 liquidate/liquidated/liquidation/wound/windup
    not/cannot/longer/never afford to _2 pay/service/repay/meet/cover _5 liabilities/debts/creditors/suppliers/coupons/bondholders/claims/wages/salaries/contractors
    cash/reserves/deposits/coins/money/funds/<money>/<percent> _4 stuck/trapped/marooned/stranded/locked/frozen/parked _1 in/at/on/inside/with _4 bank/lender/exchange/platform/broker/custodian
    depositors/savers/users/clients rac~/raced/rush~/rushed/scrambl~/stamped~/hurr~ to/for _2 out/exit/exits/leave/redeem/withdraw
    trader/traders/investors rac~/raced/rush~/rushed/scrambl~/hurr~ to/for _2 redeem/withdraw/out
    investors/holders/clients/depositors/customers/savers/shareholders _3 bolt/leave/redeem/flee/exit/withdraw _2 once/together/simultaneously
    $heavy/rising/mounting/heavier/surging/wave/flood/surge _3 redemptions/withdrawals ^by/from/at/in
    run dynamic/dynamics/ensued
    if/should _2 bank/banks/lender/lenders/exchange/fund/stablecoin/platform/developer/broker/insurer _1 collapse/collapses/fold/folds/implodes/topples
    need~/require~ _1 <cash> quickly/fast/urgently/immediately/desperately ^only
    urgent/immediate/pressing/acute/desperate requirement/need for/of _4 <cash>
    investors/holders/clients/customers/unitholders/depositors _4 unable/cannot/not _3 sell/redeem/withdraw/exit _6 fund/units/deposits/money/savings/accounts
    investors/holders/clients/customers/unitholders/depositors _4 unable/cannot/not _1 access _2 deposits/money/savings/funds
    wait~ _4 months/weeks/quarters/year/years/days _1 to/before _3 withdraw/redeem _3 money/cash/funds/savings/deposits/investments/units
    wait~ _4 months/weeks/quarters/year/years/days to get/take _1 their/its/his/her money/cash/funds/savings ^worth/off
    emergency/hurried/rushed sale/sales/disposal/disposals of _3 asset/assets/property/properties/holdings/loans/securities/buildings/stake/stakes/shares
    preserv~/conserv~/husband~ _2 cash/liquidity
    unable/not/cannot/may/doubt _6 realise/realize/discharge _3 assets/liabilities
    matter/question/problem/lack of liquidity/solvency
    actions/steps/efforts/measures/inability/failure/trying/struggl~ to generate/raise/conserve _1 liquidity/cash ^for/prize
    deposits/depositors _6 harder/hard/difficult/costlier/struggl~ _3 retain/keep/hold
    prevent~/stop~/save~/saving/keep~/rescu~ _4 from collapse/collapsing/bankruptcy/insolvency/folding
    go/goes/going/gone/went belly up
    dearth/drought/paucity/scarcity/shortage of _3 funding/rounds/capital/financing/credit/lending/liquidity/cash
    struggl~/fight~/fighting/enough/unable/cannot/able/trying/barely/needs/need/help/battl~ _4 stay/staying/remain/keep/survive _2 in business ^class/school/hours
    unable/inability/struggl~/fail~/cannot _1 to/_ _1 withstand/weather/absorb _6 slowdown/downturn/shock/losses/storm/impact/crisis/recession/slump
    weakened/weak/weaker/precarious/perilous/dire/parlous/stretched/shaky/fragile/deteriorating/ailing/strained/dismal _1 finances
    precarious/perilous/dire/parlous/deteriorating/worsening/shaky/fragile/desperate financial position/state/condition/health/shape/situation/straits
    company/firm/exchange/lender/bank/fund/group/platform/empire/brokerage _3 collapsed/imploded/unravelled/unraveled _2 overnight/suddenly/abruptly/spectacularly/days/hours/weeks
    fortunes _2 unravel~/collaps~/sour~
    unwilling/reluctant/loath to _2 give/lend/extend/provide/inject/advance/put _4 money/cash/credit/funds/funding/capital
    preparing/prepares/prepared/plans/planning/set/braced/likely/close/brink to/of/for _2 enter/file/declare/seek/entering/filing/declaring _2 bankruptcy/administration/insolvency/receivership/chapter
    ?drew/draw/draws/drawn/drawing/tapped/tapping _1 down/on/out/_ _4 bridge/revolving/revolver/credit/overdraft loan/facility/line/lines/revolver
    maxed out _4 credit/overdraft/loan/facility/line/lines/revolver
    eat/eats/eating/ate into _3 cash ^machines/back/prize
    net outflow/outflows &14 exchange/exchanges/platform/lender/bank/stablecoin/stablecoins/affiliate/reserve
    pull~/withdrew/withdrawn/withdraw/yank~ _2 <money> from _6 exchange/stablecoin/platform/lender/broker
  `,
  contagion_correlation: `
    peers/rival/rivals/competitors/suppliers/others/lenders/miners/carmakers _2 also/too took/taking/take/takes/suffer~ _2 hit/beating/knock/hammering/tumble/dive/blow
    ?ties/links/linkages/connections/entanglements throughout/across/between/among _4 market/sector/industry/system/players/firms/lenders
    $deeply/closely/tightly/increasingly/heavily/hugely intertwined/interconnected/interlinked/entangled/interwoven
    lend/lends/lent/lending/borrow~ _1 to/from/among/between each/one other/another
    lend/lends/lent/lending/borrow~ to/from/among/between themselves
    brac~/braced/fears/fear/worries/jitters/anxiety/panic for/of/over/about/at/that _6 default/collapse/failure/bankruptcy/implosion by/of/at _4 bank/lender/lenders/exchange/fund/developer/giant/platform/issuer
    turmoil/selloff/slump/panic/woes/troubles/jitters/anxiety/rout/meltdown _6 stem~/stemmed/arose/sparked/triggered/caused/unleashed/prompted from/by _4 collapse/failure/implosion/bankruptcy/default/demise/woes
    stocks/shares/banks/lenders/insurers/tokens/coins/cryptocurrencies/peers/bonds/bitcoin _6 <fellVerb> _6 after/following/amid/since _1 collapse/failure/implosion/bankruptcy/demise/default _4 of/at
    stems/stemming/stemmed from _2 collapse/failure/implosion/bankruptcy/demise
    spark~/trigger~/unleash~/set~/caus~/prompt~ _2 off/_ _2 global/worldwide/broad/broader/wider/marketwide/sectorwide _2 selloff/sell/rout/slump/selling/slide
    drag~/pull~/push~/send/sent/sending/plung~ _2 entire/whole/wider/broader/rest/others/peers/rivals/altcoins _4 into _1 red
    beta/riskier/riskiest/speculative assets/stocks/names/coins/tokens _6 hammered/hit/hurt/punished/suffer~/fall/drop first/hardest/most
    pummel~/batter~/hammer~/hurting/hitting/squeez~ _2 banks/lenders/insurers/funds from/across/around/worldwide/globally
    loss/losses/writedown/writedowns/charge/charges linked/tied/related/connected/stemming/owing to/from _3 <name>/collapse/bankruptcy/failure/lender/borrower/fraud
    $disclos~/reveal~/admit~/acknowledg~/confirm~ _4 exposure to
    vulnerabilit~/cracks/fragilit~/weaknesses/strains/fissures in/within/across/inside _3 credit/lending/loan/debt/banking/shadow/private
    leave/leaves/leaving/left _22 in _1 lurch
    loan~/lent/lend~ _1 <money> to _10 when/before/until/which/and _3 defaulted/collapsed/failed/folded/bust
    <fellVerb>/lower/down _14 following/followed/follow suit
    collapse/failure/implosion/bankruptcy/demise of _2 rival/competing/another/fellow/sister/competitor/peer
    cascade/wave/avalanche/spiral/spate/wall of _2 forced sales/selling/liquidations
    increasing/growing/greater/deepening/rising/web _1 entanglement/entanglements/interdependence/interconnectedness/interconnection
    touch~/kick~ off _2 global/broad/broader/wider/sectorwide/industrywide/widespread _1 selloff/sell/rout/slump/slide ^out
    should/would/could/may/will/likely/might weigh/drag/hang on _3 broad/broader/wider/overall/whole market/sector/stocks/peers/index
    plung~/push~/throw~/threw/thrown/tip~/sent/send/sending/cast _3 industry/sector/system/economy/region into _2 crisis/turmoil/chaos/panic/disarray/tailspin/meltdown
    $exposure/exposures _2 is/are/was/were/total/totals/totalled/totaled/amounted/stood _3 extensive/large/significant/heavy/substantial/widespread/<money>
    $total/combined/aggregate/direct/indirect exposure/exposures
    same/similar fate/fates _3 await~/befall~
    hidden/undisclosed/unknown/indirect exposure/exposures to
  `,
  earnings_weakness: `
    weigh~/weighed/eat~/ate/cut/cuts/cutting _1 on/into _3 bottom/top line
    hurt/hurts/hurting/dent~/erod~/squeez~/damag~ _2 bottom/top line
    loss/losses highlight~/underscor~/underlin~/reflect~/stem~
    culprit/culprits _4 loss/losses/shortfall/decline/drop/slump/miss
    result~/lead~/led/caus~/brought/mean/means/meant/drove/driving/push~ _3 higher/increased/rising/extra/additional/steeper/greater/elevated _4 costs/expenses/bills/outlays/charges ^for
    impacting/hurting/denting/hampering/squeezing/damaging/depressing/crimping/eroding/undermining/hobbling _3 revenue/revenues/sales/turnover/takings/bookings
    hurt/dented/squeezed/damaged/depressed/crimped/eroded/sapped/undermined/hampered _1 revenue/revenues/turnover/sales/takings
    loss per share was/were/widened/rose/grew/came/stood/increased/deepened
    jobs/posts/positions/roles _2 disappear/disappeared/vanish/vanished/redundant
    jobs/posts/positions/roles will/would/to go ^to/on/ahead/live/up
    less/hardly/barely/scarcely profitable ^than
    expect~/forecast~/predict~/previously _16 cut/lowered/trimmed/reduced/slashed/downgraded this/that/it/those to
    unlikely to _2 meet/match/reach/hit/achieve _4 expectations/target/targets/forecast/forecasts/estimates/goal/goals/guidance
    dour/grim/dismal/bleak/gloomy/glum/downbeat/dreary/ugly/dire/horrible/awful/lousy _1 report/reports/results/update/updates/numbers/quarter/earnings/figures ^of/from
    quarter/quarters/half/results/performance/trading _1 <hurtBy> by
    pressured/pressuring/pressures _3 <reckonable>
    dampen~/dim/dims/dimm~/cloud~/darken~ _1 outlook/prospects/forecasts for _5 <reckonable>/sales/revenue
    <number>/<large>/thousands/hundreds/dozens _3 <posts>/workers/people/staffers/engineers _4 laid/let off/go
    wave/round/rounds/spate/string/series/flurry/raft of _3 layoffs/redundancies/dismissals/firings
    profit/profits/profitability/margin/margins/earnings/sales/revenue/revenues/takings/business _4 took/takes/taking/taken/suffered/suffers _1 hit/knock/blow/beating/dent/hammering
    financial strain/strains/pain on/for/at/of/facing
    exacerbat~/worsen~/increas~/heighten~/deepen~/compound~ _2 financial strain/pressure/squeeze/pain/woes/troubles/losses
    ?costly/costlier/expensive/pricier/dearer to _2 produce/mine/make/run/operate/build/extract
    surging/soaring/rising/mounting/higher/climbing/spiralling/ballooning/escalating/elevated/increased operational/operating/energy/electricity/fuel/power/production/ingredient/commodity/packaging/logistics/transport/shipping/freight/component/memory/staff/payroll/compliance/input cost/costs/expenses/bills
    close/closing/closed/shut/shutting/shutter~ _3 <number>/hundreds/dozens _2 stores/shops/branches/restaurants/outlets/plants/factories/locations/pubs
    margin/margins _4! <fellVerb>/narrow~ _3 <percent>/<large>/basis
    more/further/worse/deeper pain/trouble/weakness/losses/declines/bad _1 come/ahead
    one of _2 worst/weakest/poorest _2 quarter/quarters
    $one of _2 worst/weakest/poorest _2 year/years ^for
    <lowPoint> _2 quarter/quarters/year/half/results/earnings/profit/margins/growth/performance _4 history/record/years/decade/decades/since/ever ^high
    profitability/profit/profits/margins/earnings remain/remains/remained/are/is/be/stay _2 challenged/strained/depressed/subdued/weak/weaker/pressured/thin/thinner/squeezed/disappointing
    dimmed/dimmer/gloomier/darker/lowered/downgraded/clouded _2 outlook/forecast/forecasts/guidance/prospects
    expect/expects/expected/sees/anticipat~ _8 <profit>/loss/losses _16 lower/less/below/worse than/its/_ _2 previous/prior/earlier/previously/last
    financial pressure/pressures
    surge/jump/spike/leap/hike in _2 costs/expenses ^of
    torpedo~/derail~/scupper~/undo/undid/undone _6 recovery/turnaround/comeback/results/performance/efforts
    unable/not/hardly/struggl~ _2 pass/passing on/_ _3 costs/cost/increases/inflation/rises
    not/never _2 reported/posted/made/turned/earned/had _3 profit since
    money losing
    furlough~ _6 workers/staff/employees/<number>
    cost/costs concerns/worries/woes/headache/headaches
  `,
  execution: `
    resignation/departure/ouster/sacking/dismissal/firing sent/hit/launched/sparked/triggered/left/unsettled/rattled/leaves/raised/raises
    deliver~/handed only/just _3 planes/jets/aircraft/airliners
    planes/jets/aircraft/airliners _2 down from
    ?steer~/guid~/lead~/nurs~ _4 through _3 crisis/turmoil/storm/turbulence/troubles/restructuring
    fail~/failed/failing/unable _1 meet/met/meeting _6 specification/specifications/yield
    fewer/slower/late/delayed/missing _3 deliveries/planes/jets/shipments/parts _2 than/from _2 expected/planned/anticipated/promised/scheduled/hoped
    cost/costs/bill/budget _16 up/higher/above _2 <money>/<percent> _1 on/from/than/over _2 previous/original/earlier/initial/prior estimate/budget/forecast/projection/plan
    years/decade/decades away/off from/before/_ _2 production/launch/completion/delivery/commercial/market
    ?cost/costs/budget and schedule/timetable/timeline/timing
    operational/operating inefficiency/inefficiencies/disruption/disruptions/challenges/difficulties/problems/woes/failings/failures/setbacks/missteps/troubles/hiccups/shortcomings
    supply chain limitations/limits/hiccups/hurdles/challenges/headwinds/difficulties/pressures/complications/troubles/turmoil/chaos
    forc~/forced/oblig~/compel~ _8 close/shut/shutter/suspend _10 stores/shops/restaurants/plants/factories/branches/cinemas/theatres/theaters/operations/production/outlets/parks/hotels/pubs
    impact/cost/effect/damage/toll/length/duration of _1 strike/walkout/stoppage/lockout ^by
    strike/walkout/stoppage/lockout _6 affect~/halt~/disrupt~/hurt/delay~/crippl~/idl~/cost~ _4 production/output/deliveries/operations/shipments/company/<money>
    slash~/cut/cuts/cutting/curb~/reduc~/lower~/limit~/trim~/idle~/halv~/curtail~ _5 production/output/assembly/manufacturing &16 shortage/shortages/shutdowns/closures/disruption/disruptions/outage/lockdown/lockdowns/flood/floods
    temporarily/indefinitely/partially/partly shut~/shutter~/close~/closing/idle~/idling/halt~/suspend~/stop~ _7 plant/plants/factory/factories/mine/refinery/smelter/stores/shops/line/lines/site/restaurants/facility/assembly/mill
    shortage/shortages/scarcity/dearth in/of _3 semiconductor/semiconductors/chips/parts/components/wafers/drivers/pilots/engineers/workers/staff/batteries/magnets/containers/labour/labor/memory/transformers/crews/nurses/controllers/materials
    chip/chips/semiconductor/parts/component/supply/labour/labor/staffing/material/materials constraint/constraints/shortage/shortages/crunch/scarcity
    leadership shake/shakeup/turmoil/upheaval/vacuum/churn/exodus/crisis
    hir~/hire/hired/hiring/expand~/grew/grow/grown _2 too fast/quickly/aggressively/rapidly
    announc~/tender~/offer~/submit~/hand~ _1 his/her/their/_ resignation
    decid~/chose to resign/quit/step
    weak/poor/sloppy/flawed/inconsistent/patchy/disappointing _1 execution
    plant/plants/factory/factories/works _6 deficient/substandard/unsafe/contaminated/unsanitary
    wave/string/series/spate/rash/slew/litany/number of _4 recalls/defects/outages/glitches/breakdowns/accidents/delays
    recalls have/_ cost/hurt/dented/plagued/damaged
    capacity/factory/yield/manufacturing/production problems/problem/issues/woes/troubles
    lower/reduced/slower _2 production/output at/of _4 customer/planemaker/carmaker/plant/plants/factory/supplier
    $strike at _1 <name>
    walkout at/by _3 <name>
    if/should _6 strike/walkout continues/continued/drags
  `,
  demand_shortfall: `
    losing/lost/loses _2 tenants/advertisers/clients/orders/sponsors/contracts ^to
    <decline>/<fallNoun> in/of _3 order/new intake/book/backlog/business/bookings
    order/orders intake/book/books/backlog _4 <fellVerb>/down/shrank/thin/thinner
    rethink~/reconsider~/reassess~ _4 lease/leases/orders/purchases/spending
    slow/slower/weak/weaker/thin/thinner/falling/declining/lower/dwindling/sluggish/poor foot traffic
    softening/weakening/slackening/slowing/slowdown/deterioration/cooling in/of _3 trend/trends/trading/business/bookings/orders/traffic
    weakness/softness in _2 key/core/main/end/home/export/overseas _1 market/markets/region/regions/segment/segments/categories/channel/channels
    reduc~/cut/cuts/cutting/trim~/slash~/scaling _2 planned production/output/orders
    trading/trade/retail/market/consumer/operating/business conditions/environment/backdrop/climate _4 tough/tougher/challenging/difficult/harsh/hard/hostile/bleak/grim/gloomy
    conditions/trading _3 made/make/makes/remain/remains/were/got _4 tougher/harder/difficult/challenging/tough
    mismatch/imbalance _3 supply/demand
    supply demand/and _1 mismatch/imbalance
    glut/gluts in/across _4 market/markets/sector/industry/segment
    businesses/consumers/households/customers/clients/shoppers/enterprises/advertisers _6 rein~/reining/tighten~ in/_ _2 expenses/spending/budgets/outlays/costs/purchases
    slowdown/slump/downturn/decline/drop in _2 personal/new/retail/vehicle/online/like/store/unit _3 sales
    ?downturn/slump/weakness/softness _2 for/in/at _5 business/unit/division/segment
    weak/weaker/soft/softer/sluggish/shrinking/slumping/declining/depressed/moribund/stagnant/cooling _1 smartphone/pc/car/auto/housing/property/advertising/ad/chip/memory/retail/consumer/home/construction/truck/ev/phone/computer/handset market/markets
    inventory/stock/overstock problems/problem/issues/overhang/correction/digestion/pileup/woes
    sales _10 were/was/are/down <percent>/<large>/_ lower/down/weaker _1 on/than/compared/year/_
    like/same/comparable/underlying/group/store sales _6 <fellVerb>/down _3 <percent>/<large>
    pressure on _4 parts/corners/segments/ends of _3 market/industry/sector
    customers/planemakers/carmakers/automakers/shipbuilders/steelmakers _5 slash~/cut/cuts/cutting/reduc~ _2 production/output/orders/purchases
  `,
  regulation_energy: `
    unfair/undue/heavy/growing/extra burden _1 on _3 residents/citizens/households/ratepayers/taxpayers/communities/customers/grid
    consum~/guzzl~/devour~/gobbl~/hog~/draw/draws/suck~/use/uses _4 gallons/amounts/litres/liters/megawatts/gigawatts _4 water/electricity/power/energy
    resource/water/energy/power/electricity consumption/usage/use/demand/demands/appetite/needs/hunger/thirst _4 data/ai/datacentres/datacenters/servers/miners
    lawmakers/legislators/senators/regulators/officials/councillors/residents _8 oppos~/curb~/confront~/tackle/limit~/restrict~/block~/fight~/ban _5 data/datacentres/datacenters/miners/mining/stablecoins/crypto/ai
    tighten~/toughen~/stiffen~/harden~ _2 norms/guidelines/regime
    <state>/rbi/sebi asked/asks/ordered/orders/told/tells/directed/instructed/urged _6 banks/lenders/companies/firms/exchanges/brokers/funds/platforms/insurers/carmakers/automakers/nbfcs to _2 disclose/stop/halt/report/submit/explain/suspend/limit/curb/cap/hold/cut/withdraw/end/delist/freeze
    draw~/drew/drawn/attract~/invit~/catch~/caught _4 attention/scrutiny/ire/criticism/gaze/eye/censure of/from _3 regulator/regulators/watchdog/watchdogs/authorities/lawmakers/prosecutors/legislators
    not/fail~/failed/unable _3 get/obtain/win/secure/receive/gain _4 approval/approvals/clearance/consent ^of/from
    abus~/exploit~/illegal~ _4 dominance/dominant
    abus~/solidif~/cement~/entrench~/maintain~/exploit~/illegal~ _2 monopoly
    cut/cuts/cutting/end/ends/ending/scrap~/repeal~/slash~/remov~/eliminat~/axe~ _4 deduction/deductions/credit/credits/subsidy/subsidies/incentive/incentives/rebate/rebates for/on _3 turbine/turbines/solar/wind/ev/evs/electric/renewable/renewables/heat/battery/batteries/clean
    examin~/investigat~/prob~/scrutinis~/scrutiniz~/looking/assess~ _1 whether/if/into _14 dominant/dominance/competition/rivals/breach~/broke/violat~/unfair~/abus~/monopoly/antitrust
    unfairly/illegally/unlawfully leverag~/favour~/favor~/exploit~/restrict~/block~/steer~/us~
    stifl~/harm~/hamper~/hinder~/distort~/restrict~/thwart~ competition ^from
    limit~/restrict~/reduc~/narrow~ _2 consumer/consumers/customer choice
    digital markets/services act
    gatekeeper/gatekeepers _6 compan~/companies/platform/platforms/rules/law/act/designat~/status/firms
    rein~/reins/curb~ _2 power of/_ _4 tech/platforms/giants
  `,
  concentration: `
    drop~/dropped/cut/ditch~/remov~/exclud~/axe~ _8 from _2 supply chain/chains
    take/takes/taking/took/move/moves/moved _2 business/orders/custom elsewhere/inhouse
    most important/valuable customer/client/buyer/supplier
    makes/make/accounts/account/accounted up/for _3 <percent>/<large> of _2 <index>
    suck~/buy~/absorb~/soak~ _1 up/_ _1 major/large/big/lion/vast/huge portion/share/chunk/part/majority of _4 exports/output/commodities/production/ore/coal/crude
    half/third/<percent>/<large>/most/bulk/majority/quarter/thirds _3 revenue/revenues/sales/turnover from _1 <name>/single/one/two/customer/client
    suppliers/companies/businesses/firms/fortunes/fate/livelihoods _3 tied/hitched/beholden/captive/hostage to _1 <name>/one/single/customer/client/retailer/maker
    fate/fortunes/survival of _8 depend~/based/hinge~/hang~/rest/rests/rely/relies/tied on/to/with ^whether
    leverage/sway/clout over _3 suppliers/vendors/subcontractors
    biggest/largest/top/main/sole customer/client _1 <name>
    top/biggest/largest/main customers/clients _1 <name>
  `,
  competition: `
    stay/remain/keep competitive _3 had/forced/cut/lower~/reduc~/discount~/slash~
    forc~/forced/had/pressur~/compel~ _1 to _1 cut/lower/reduce/slash/drop/match _3 prices/fares/fees/tariffs ^for
    poach~ _6 engineers/executives/staff/talent/researchers/scientists/bankers/employees/customers/clients
    lur~ _4 away
    promotional market/environment/activity/nature/intensity/backdrop/climate/landscape/levels
    competition/competitors/rivals _2 lower~/cutting/cut/slash~/dropping _1 prices/fares/fees
    heavy/heavier/deep/deeper/widespread/intense/relentless/fierce/steep/steeper discounting/discounts/promotions _1 by/from/at/among/across
    retailers/shops/chains/supermarkets/grocers/airlines/carmakers/automakers/stores/brokers _4 cut/cuts/slash~/discount~ _2 prices/products/fares/fees/commissions ^target
    los~/lose/lost/ced~/cede _2 ground to
  `,
  capex_overcommit: `
    enormous/massive/huge/aggressive/lavish/colossal/gargantuan/runaway/vast/eyewatering _2 spending/capex/capital/investment/outlay/expenditure plans/plan/programme/program/commitments/budgets/spree/budget
    sums/billions/capital/trillions _1 at stake
  `,
  bubble_valuation: `
    due/ripe/overdue/primed for _1 correction/pullback/fall/crash/reversal/reckoning/tumble
    impending/looming/inevitable/overdue/imminent correction/crash/reckoning
    ridiculous/insane/crazy/absurd/irrational/silly/mad valuation/valuations/prices/investments/multiples
    reduction/drop/markdown/markdowns/haircut/reset in/of _1 valuation/valuations
    valuation/valuations _8 to zero
    marked to zero
  `,
  circular_financing: `
    circular/interlocking/incestuous relationship/relationships/arrangements/arrangement/deals/investments/financing/agreements/transactions/commitments
    ?reciprocal/cosy/cozy/tangled relationship/relationships/arrangements/arrangement/deals/investments/financing/agreements/transactions/commitments
    ?web/tangle/maze of _3 financial/investments/deals/relationships/commitments
    customer/client/tenant/buyer _8 in which _3 holds/owns/held/invested
  `,
  legal_fraud: `
    been/was/were/got/being hacked
    hit/hits/suffer~/victim/disclos~/detect~ _5 cyberintrusion/intrusion/heist/exploit
    auditor/auditors/audit/accountants _6 resign~/quit/quits/walked/withdrew ^from/committee
    in touch/contact with _10 regulators/prosecutors/enforcement/police
    undisclosed/hidden/concealed/unreported _2 loans/debt/debts/liabilities/losses/exposure/payments
    shareholder/investor/investors/customer/consumer complaint/suit/lawsuit/class
    pledg~ _10 to _2 multiple/several/two/different creditors/lenders/banks/financiers
    double/multiple pledg~/pledging
    legal headache/headaches/jeopardy/peril/woes/troubles/battles
  `,
  lockup_selling: `
    shares/stock/tokens/coins _14 become/becoming/became/be _1 available/eligible/free/unlocked/freed/released _1 for/to _1 sale/sell/sold
    if/when _3 many/everyone/all/enough/insiders/employees/holders _2 sell/dump
    <holders> _4 liquidat~/liquidated/liquidating _8 bitcoin/bitcoins/btc/coins/tokens/ether/holdings/stash/shares/stake/reserves/treasury
    massive/huge/mass/miner/insider/whale/founder bitcoin/token/coin/_ dump/dumps/dumping
  `,
  volatility_selloff: `
    $it/they _2 fell/fallen/dropped/slid/sank sharply/steeply/abruptly/precipitously
    dropping/falling/losing/shedding/plunging/tumbling _2 <money> in/within _3 minute/minutes/hour/hours/seconds/moments
    fell/fallen/dropped/dropping/plunged/sunk/shrunk/slumped/tumbled/down/crashed/collapsed to _2 third/half/quarter/fraction/tenth/fifth of _4 peak/high/value/record/worth
    stock/shares/it _4! lost/lose/shed/gave _3 <money> _2 per/a share
    decline/fall/drop/slide/slump/tumble/plunge in _1 company/its/bank/group/_ shares/stock ^of
  `,
} as const;
