/** Governments, courts, the economy, and what companies report. */
export const STATE = {
  regulation_energy: `
    <regulator> _3 crackdown~/scrutiny/pressure/risk~/uncertainty/hurdle~/headwind~/concern~/landscape/action~/backlash/intervention/probe~/threat~/change~/burden/clampdown/overhaul/restrictions/fines/limits/inquiry/review
    <state> _6 crack~/clamp~/tighten~/scrutinise~/scrutinize~/ban/bans/banned/banning/restrict~/curb~/forbid~/forbade/outlaw~/prohibit~/blacklist~/sanction~/sue/sues/sued/suing/fine/fines/fined/oppose~/bar/bars/barred/veto~
    <state> _5 block/blocks/blocked/blocking _4 export~/sales/sale/shipments/mining/app/imports/access
    <state> _5 want~/order/ordered/tell/told/ask/asked/urg~/forc~/requir~/demand~/consider~/weigh~/propos~/plan~/threaten~/draft~/debat~/prepar~/vote~ _8 ban/limit/limits/cap/curb/curbs/restrict~/rules/bill/law/stop/sell/part/divest~/break/split/pay/capital/shipments/licence~/license~/switch/tax/buying/block/supply
    <state> _4 delay~/reject~/probe~/investigat~/inquir~/object~/summon~/refus~/den~/denied/halt~ _6 decision/approval/application/fund/merger/takeover/deal/plan/licence/license/product/drug/etf/permit/into/whether
    new _2 curbs/restrictions/limits/export/tariffs/bans/levy
    tighter/tougher/stricter/stringent/heavier/onerous/looming/harsher/draconian/strict _2 regulation~/rules/rule/controls/oversight/laws/restrictions/curbs/limits/standards/legislation/scrutiny
    tighten~/toughen~/stiffen~ _4 regulation~/rules/controls/oversight/laws/restrictions/curbs/grip
    change~ in/to _5 regulation~/rules/policy/law
    energy/data/climate/environmental/mining/crypto/bank/banking/financial/ai/privacy _2 regulation~/regulators/rules/law
    energy policy/policies/crisis/costs/prices/bill/bills/shortage/shortages/crunch/landscape
    export/chip/import/trade/price/arms control~/curb~/restriction~/ban~/limits/licence~/license~/rules
    curbs on
    restrict~/ban~/bar~/block~/limit~/prohibit~ _4 export~/exports/sales/shipment~/sale/import~/imports/mining/trading _5 to/of/in/at/by/china/border
    stop~/halt~ _4 export~/exports/sales/shipment~/shipments/sale/imports _5 to/at _2 china/border/russia/<name>
    ban/bans/banned/banning on/from _5 sale/sales/export~/exports/chips/mining/trading/import~/short/crypto/selling/using/buying/apps/app/advertising
    $crackdown~/clampdown~
    $crack~/clamp~ down
    do/doing without _3 american/foreign/western/us/chinese parts/chips/technology/suppliers/firms/goods
    antitrust/monopoly/monopolies/monopolist/anticompetitive
    competition authority/authorities/watchdog/regulator/regulators/law/commission
    broke/break~/violat~/breach~/flout~ _3 law/laws/rules/act/regulations _8 grip/monopoly/market/dominance/competition/privacy/antitrust/fine~/keep
    break~/split~/carve~/spin/spun up/off _4 <name>/company/monopoly/ad/business
    part/sell/divest/spin _3 with/off _4 exchange/unit/chrome/browser/instagram/business _6 government/judge/court/regulator~/justice
    government/judge/court/regulators/prosecutors/commission _3 want~/seek~/order~/force~/ask~ _6 part/divest~/sell/break/split/spin/breakup
    <power> _2 <scarce>
    <scarce> _3 of/in/on _2 <power>/capacity
    short of _2 <power>/capacity/water/generation/megawatts/gigawatts
    <power>/utility/utilities/heating/fuel _2 cost~/costs/price~/prices/bill~/bills/rates/tariffs/charges _6 <rise>/soar~/expensive/strain/squeeze/climb~/more
    <rise>/higher/soaring/rising/bigger/dearer _2 <power>/utility/utilities cost~/costs/price~/prices/bill~/bills/demand
    electricity/power price~/prices/cost~/bill~/bills/rates/outage~/cut~/cuts/shortage~
    pay/pays/paying/paid _4 more/extra/<percent>/<large>/<number> _4 for power/electricity/energy/gas/heating
    higher/bigger/rising/soaring/fatter bills
    household~/ratepayer~/consumers/customers/residents/users/neighbours/neighbors _6 bill/bills/power/electricity/lines/grid _5 <rise>/higher/more/pay/blame~/up
    make/force~/want~/require~ _5 users/operators/companies/centers/centres/<name> _3 pay/bring/build/cover/supply _5 lines/power/generation/grid/own/electricity/upgrade~
    bring/build/supply/generate _1 own/their/its _2 power/generation/electricity
    grid operator~/manager/constraints/strain/reliability/stability/congestion/failure/emergency
    off/onto/to the grid _6 emergency/order~/queue/wait~/years/connect~
    order~/switch~/kick~/push~/told/ask~/force~ _8 off _2 grid/hottest/peak/power/network
    switch/power/shut/turn/turned/switched _1 off/down _6 hottest/peak/emergency/grid/summer/winter/days
    strain~/burden~/overwhelm~/overload~/stretch~/tax _3 power/grid/grids/electricity/water/network
    <power> grid~ _4 strain~/stress/capacity/limits/collapse/pressure/stretch~
    grid~ _4 cannot/struggle~/unable/limit~/stretch~/strain~/creak~/buckl~/overload~/cope
    blackout~/blackouts/brownout~/brownouts _6 power/grid/electricity/data/risk/summer/utilities/warn~
    interconnection/connection/hookup/hook _1 queue~/queues/delay~/wait~/up/request~
    utility/utilities/grid _5 wait~/waits/queue~/years/delay~
    wait~/waits/queue~/delay~ _5 power/grid/electricity/connect~/hook/hookup
    transformers/turbines _6 shortage~/scarce/wait~/enough/years/backlog
    enough power/electricity/energy/gigawatts/generation
    consume~/use/uses/draw/draws/guzzle~/devour~ _3 as much electricity/power/energy
    power/energy hungry/guzzling/starved
    energy hungry/intensive _3 worr~/concern~/regulat~/opposition
    moratorium~ _4 on/data/new/mining
    permit~/licence/license/approval/reactor/plant _6 delay~/denied/refuse~/revoke~/reject~/suspend~/withdraw~/lose/lost/not/yet/expire~
    need~/require~/await~/pending/seek~ _5 licence/license/permit/approval/clearance _6 may/not/yet/before/until/never/from/could/could/regulator~
    environmental/climate _2 rule~/regulation~/concern~/opposition/review/impact/law/laws/group/groups
    carbon/emissions tax/price/rules/limits/standards/targets/levy/cap
    ?emissions
    local/community/residents/neighbours/neighbors _4 opposition/resistance/oppose~/object~/protest~/fight~/block~/court/sue~/stop/backlash
    neighbours/neighbors/residents/villagers/locals/activists/environmentalists _5 court/sue~/stop/block/protest~/object~
    sanctions/sanctioned
    blacklist~/blacklisted
    washington/beijing/brussels/moscow/delhi _6 curb~/restrict~/ban~/limit~/rule~/rules/crack~/discourage~/order~/told/retaliat~/fine~/block~/probe/summon~/licen~
    legislation/bill/law/measure/rule/proposal _5 would/could/may/will/to/signed/that _5 ban/restrict/limit/curb/require/tax/cap/force/forbid/bar/order/let
    under/by _2 law/legislation/act _3 signed/passed/approved/introduced
    can/may/could/allow~/let~/power~ _2 now/to _2 order _4 off/to/stop
    <power> demands/requirements/needs/appetite/consumption &8 challenge~/headwind~/strain~/problem~/hurdle~/bottleneck~/worr~/concern~/grid/limit~/constrain~
    windfall tax
    mica
    compliance cost~/burden/failure~/failings
    gigawatts/megawatts _6 grid/demand/strain/short/shortage/needed
    delist~
    <regulator> _6 approve/approval _3 delay~/uncertain/fail/denied
    pending/subject/awaiting/needs/need _2 <regulator> approval/clearance
    <regulator>/lawmakers/senators/congress/ministers/government _3 ask~/demand~/want~/require~/order~ _3 for/more/banks/lenders _3 capital/curbs/limits/rules
    more/higher/stricter capital requirements/rules/buffers
    <rise>/higher/more/extra capital _4 regulators/regulator/twice
    digital markets act
    data privacy/protection _3 rules/law/fine~/regulator/commission
    ?breakup
    eu/european/brussels/washington/beijing/china/chinese/congress _6 fine~/investigat~/antitrust/probe/rules/ban/sanction~/regulat~/crackdown/curbs
    national security review/concern~/grounds/risk~/law
    export/customs _3 licences/licenses/licence/license/officers/border/permit~
    tech/chip war
    ?compliance
    ?deregulat~
    price/rent/fee/interest cap~/caps/controls _6 government/law/lawmakers/ministers/drug/drugs/state
  `,
  macro_policy: `
    recession/recessions/recessionary/stagflation
    economic/great depression
    economic/economy/global/growth/manufacturing/industrial/consumer _2 slowdown/downturn/slump/contraction/weakness/uncertainty/headwind~/malaise/pain/shock/turmoil/gloom/stagnation
    economy/economies _5 slow~/shrink~/shrank/contract~/weaken~/stall~/falter~/struggle~/cool~/overheat~/recession/stagnate~/sputter~/soft~/flat~/fragile/splutter~
    rate/rates hike~/hikes/rise~/tightening/shock/rises
    interest rate increase~
    higher/rising/elevated/surging/climbing/increasing/soaring _2 rate/rates/yields/yield/borrowing/inflation/prices/interest/unemployment/tariffs ^target
    interest rate~/rates _6 <rise>/higher/elevated/longer/went
    rates went/go/going/gone/raised/move~/moving/jump~/headed _1 up/higher
    higher for longer
    raise~/hike~/hiking/raising/lift~/increas~ _4 rates/rate ^of/occupancy/card
    yield/yields/yielded _5 jump~/leap~/leapt/surge~/climb~/soar~/spike~/rise~/rose/rising/hit/touch~/highest/most/high/top/topped/above
    jump/leap/surge/spike/rise/climb/increase in _4 yields/rates/inflation/unemployment/tariffs/borrowing
    jump/leap/surge/spike/rise/climb/increase in _2 consumer/food/energy/gas/producer/import prices
    hope~/hopes/bet~/bets/chance~/odds/expectation~/prospect~/wager~/wagers _4 dwindle~/dwindling/fade~/fading/dim~/dimm~/shrink~/recede~/receding/evaporate~/lower/slim/trim~/pare~/dash~ _10 fed/federal/rate/rates/cut/cuts/borrowing/ecb/move/easing
    hope~/hopes/bet~/bets/chance~/odds/expectation~/prospect~/wager~ _6 rate/rates/easing/fed cut~/cuts/easing/move _6 dwindle~/dwindling/fade~/fading/dim~/shrink~/recede~/receding/fall~/fell/drop~/diminish~/trim~
    trim~/pare~/scale~/cut~/slash~/dial~/rein~/reduce~ _2 bets/wagers/odds/hopes/expectations _6 move/cut/cuts/rate/rates/easing/fed/december/september/june/march
    fewer/delay~/delayed/doubt~/slower/less _4 rate/interest cut~/cuts/easing/reductions
    hawkish/hawks
    no/little/not/less/limited/scant _2 hurry/rush/room/scope/case/reason/need/haste/appetite to/for _3 ease/cut/cutting/lower/loosen/easing/reduce
    not/nor/wary/reluctant/declin~/refus~ _3 promise~/commit~/signal~/pledge _4 another/cut/cuts/move/easing/rates
    risk management
    inflation _5 <rise>/high/higher/hot/hotter/sticky/stubborn/persistent/surge~/fear~/worry/worries/concern~/pressure~/above/accelerat~/quicken~/shock/re/picked/pick
    stubborn/sticky/hot/hotter/persistent/surging/soaring/high/runaway/rampant/galloping/accelerating inflation
    inflation fear~/worr~/concern~/pressures/worries/risk~/shock/scare
    inflationary
    ?hyperinflation
    price/cost pressures/pressure _4 <rise>/build~/mount~/inflation/factories/economy
    consumer/producer/wholesale/import/food/energy/gas/petrol/grocery/rent prices/costs _3 rose/rise/rising/jump~/climb~/surge~/soar~/higher/up
    prices _4 faster/more/quicker/hotter than _4 expected/forecast/like/target/fed/economists/thought
    prices paid _6 <rise>/fastest/pace/highest
    fastest/quickest/steepest/highest _1 pace/rate/rise/level _4 since/in/for _3 years/decade/<number>/months _6 prices/inflation/wages
    prices/inflation/wages _8 fastest/quickest/steepest/highest _2 pace/rate/rise/since
    sticker/shelf/consumer prices _4 up/higher/<rise>
    payroll~/payrolls/jobs/hiring/employment/employers _10! short/weak/weaker/miss~/fell/shed/slow~/below/fewer/stall~/disappoint~/decline~/lost/stopped/froze/frozen/freeze/dried
    jobless claims/rate/rolls/count _6 <rise>/higher
    unemployment/joblessness _4 <rise>/higher/highest/ticked/edg~
    wage/wages growth/numbers/data/gains _5 stall~/weak/weakness/slow~/fell/stagnat~/disappoint~
    ?layoffs
    consumer/business/investor confidence/sentiment/morale _5 fell/fall~/drop~/slump~/weak/low/lowest/tumble~/plunge~/slid/sank/dent~/slip~
    gdp _6 shrank/contract~/fell/slow~/decline~/negative/weak/below
    output/exports _3 shrank/contracted/fell _6 economy/country/quarter/month/nation
    tariff/tariffs/levies
    duty/duties on/of _6 import~/imports/imported/goods/drugs/steel/cars/parts/china/chinese/made/abroad/<percent>/<large>/chips/copper
    <large> duty/duties/levy
    imported/import duties/duty/levy/taxes
    trade war~/tension~/dispute~/conflict~/barrier~/spat/row/truce/fight
    austerity
    government/federal shutdown~
    shutdown _6 government/federal/week/longest/entered/data
    debt ceiling/limit
    sovereign debt/default/crisis/bond
    fiscal/budget cliff/deficit~/deficits/tightening/crisis/worries/concerns/rules/hole/gap/discipline/woes
    public finances/debt/borrowing
    government debt/borrowing/deficit~/finances
    raise~/raising/higher/increase~ _2 taxes/tax ^credit
    tax rise~/rises/hike~/increase~/increases
    tax break~/credit~/credits/cut~/incentive~/subsidies/subsidy _8 scrap~/end~/expire~/expiry/withdraw~/cut/remove~/eliminat~/gone/phase~
    scrap~/end~/expir~/withdraw~/cut/remove~/eliminat~/axed/phase~ _6 tax break~/credit~/credits/incentive~/subsidies/subsidy/rebate~
    subsidies/subsidy _4 cut~/end~/expire~/withdraw~/removed
    geopolitical/geopolitics
    conflict~ _3 abroad/middle/east/gaza/ukraine/iran/overseas/taiwan
    war in/on/with/between
    invasion/invade~/blockade~
    missile~ _3 strike~/attack~/reach/range/launch~
    strait/straits _3 clos~/shut/block~/hormuz/taiwan
    oil/gas/crude price/prices/supply _2 shock/spike~/surge~/jump~/shocks
    producers _3 pump~
    opec _6 cut~/supply/war/output/pump~
    currency crisis/war/devaluation/turmoil/weakness/rout
    sterling/pound/rupee/yen/won/lira/peso/euro/rouble/real/yuan/ringgit/baht/rand/currency <fellVerb>/weak~/record/low/slid
    devalue~/devaluation
    capital controls/flight
    strong~/stronger/surging/strengthening dollar/yen/franc/euro
    carry trade~/trades
    quantitative tightening
    tighter/tightening _2 monetary/policy/financial/credit/money
    monetary tightening
    borrowing/financing/funding cost~/costs _6 <rise>/higher/up
    drop/fall/decline/slump/plunge/dip/loss/slide in/of _2 consumer/business/investor confidence/sentiment
    higher/rising/surging borrowing cost~/costs
    loans/credit/mortgages/borrowing cost~ more
    mortgage~ rate~/rates/applications/costs/bills _6 <rise>/higher/high/dropp~/drop~/fell/fall/slump~
    anything/shares/stocks/sectors tied/sensitive/exposed to _4 mortgages/rates/consumer/economy
    rate/interest sensitive
    lost value _4 rates/yields
    ?pandemic/lockdown/lockdowns
    presidential/general/snap/midterm election~
    election~ _3 uncertainty/risk/vote
    <name> vote for _3 white/president/parliament
    policy uncertainty/mistake/error/paralysis
    political uncertainty/turmoil/crisis/instability/risk~/gridlock/deadlock/chaos
    credit downgrade _4 sovereign/us/government
    yield curve invert~/inversion
    inverted yield/curve
    central bank~/banks/bankers _6 tighten~/hawkish/hike~/raise~/warn~/raised
    rate/rates/borrowing _4 stay~/remain~/keep/kept/held/left _2 high/higher/elevated/restrictive
    fed/ecb/federal/boj/boe/officials/policymakers/powell/lagarde _8 not/unlikely/less/delay~/pause~/wary/reluctant/hold/little/hesitant/no _6 cut/cuts/cutting/ease/easing/lower/loosen
    bank of _4 raised/raises/hike~/raise _3 rate/rates/borrowing/interest
    rule~/ruling/ruled out _4 rate cut~/cuts
    economy _4 lost/lose~/losing/shed _3 jobs/<number>/fewer
    economy _4 add~/added _3 fewer
    job losses
    jobs/job/labor/labour market _4 cool~/weak~/slow~/soft~/soften~/deteriorat~/crack~/slack/frozen/freez~
    job growth/gains/creation _4 slow~/stall~/weak~
    labour/labor market _4 cool~/weak~/slow~/soft~/deteriorat~/crack~/slack
    people/workers/americans gave/give/giving/given up looking/searching
    soft/weak/gloomy/poor/disappointing/grim/weaker/softer economic/jobs/labor/labour/manufacturing/retail/payroll/employment _2 data/figures/report/numbers/reading
    manufacturing/factory/industrial activity/output/production/orders _3 shrank/contract~/fell/weak~/slump~/decline~
    retail sales _3 fell/drop~/decline~/slump~/slid/weak~
    economist~/economists _6 warn~/recession/slowdown/downturn/cut
    odds/probability/chance/risk of _3 recession/downturn/slump
    hard landing
    <worry> _5 economy/economies/recession/pandemic/war/outbreak/growth
    recovery _10 falter~/stall~/fading/sputter~/losing
    economic indicators/data/outlook/growth _3 <weak>/gloomy
    slowdown in _4 economy/china/growth/hiring/spending/economies
    china/chinese/germany/german/japan/uk/british/europe/eurozone/us _4 slowdown/slowing/downturn/deflation/stagnat~/slump
    deflation/deflationary
    treasury/treasuries/gilt/bond/gilts yields/yield _3 <rise>/high/higher/highest
    bonds/treasuries/gilts _3 sold/selloff/sell/slid/slump~/rout
    trump/president/administration/washington/beijing _6 threaten~/impose~/tariff~/retaliat~ ^legal
    ?retaliat~
    imf/world/oecd bank/fund/economic _6 cut/cuts/lower~/warn~
    imf/oecd _6 cut/cuts/lower~/warn~
    geopolitical tension~/risk~
    beef/raw/input/labour/labor/wage/freight/fuel/energy/commodity costs/prices/cost/inflation _4 <rise>/higher/push~/squeez~
  `,
  earnings_weakness: `
    <profit> _8 <fellVerb>/miss~/worsen~/deteriorat~/sank/slid
    <profit> _2 down/lower ^from
    fell/drop~/decline~/slump~/tumble~/plunge~/slid/fall/lower/weaker _3 net/operating/quarterly/pretax/annual/underlying _2 <profit>
    <weak> _2 earnings/profit/profits/results/revenue/guidance/sales/quarter/outlook ^tax
    lower/falling/shrinking/declining/sliding/slumping/dwindling profit~/profits/earnings/revenue~/income/margins/sales
    drop/fall/decline/slump/slide/dip/plunge/shortfall/deterioration/downturn in _4 <profit>/business/trading/results
    <percent>/<large> _2 decline/drop/fall/slump/slide in _4 <profit>
    <profit> _4 <percent> decline/drop
    eat~/cut~/bite~/dent~/hit/hits/squeez~/hurt~/weigh~/erod~/reduc~/shav~/sap~ _3 into/on/from _4 <profit>/margins/margin
    shave~/knock~/wipe~/cost _5 <money> _4 from/off _4 profit/profits/earnings/income
    dent~/hit/hurt~/crimp~/squeez~/wipe~/erod~ _3 profit/profits/earnings/margins/margin
    <fraction> of _3 profit/profits/earnings _4 eat~/gone/lost/wiped
    earnings _6 decline from
    net/operating/quarterly/annual/pretax/pre/full/yearly/wider/bigger/widening/half/underlying/deeper/record/unexpected/surprise _2 loss/losses ^ratio/rate
    loss/losses of _3 <money> _6 quarter/year/period/half/months
    report~/post~/book~/record~/swing~/swung/suffer~/incur~/warn~/disclose~/announc~ _6 loss/losses _6 quarter/year/half/<money>/period/than
    swing~/swung/slip~/fall~/fell/sink~/tip~/plunge~/slump~ _3 to/into _4 loss/red/losses
    into the red
    ?in the red
    lost/lose/loses/losing _3 <money> _6 quarter/year/period/half/months
    profit/profits/earnings/revenue/sales warning~/miss/misses/recession/shortfall/slump/decline~/downgrade~
    <cut> _6 <outlook> ^price/for
    <cut> _6 sales/profit/earnings/revenue/growth/annual/year/margin/delivery <outlook>
    <outlook> _4 cut/lower~/slash~/trim~/disappoint~/weak~/withdrawn/reduce~/falling/declining/miss~/scrapp~/suspend~/pulled
    $miss~/missed/missing _5 expectations/estimates/forecasts/forecast/targets/target/consensus/views/projections
    below/short/shy/under/beneath/behind/trail~/lag~ _2 expectations/estimates/forecasts/consensus
    below/short/under/shy of _2 analyst~/street/market/economists _2 expectations/estimates/forecasts/consensus
    short/below/less/shy/under _6 analysts/street _3 expected/forecast/looked/hoped/wanted/predicted/pencilled/penciled/estimated/estimates/expectations
    than/what _3 analysts/street/market _3 expected/forecast/looked/hoped/wanted/predicted/pencilled/penciled/feared _0 ^by
    <worse> than _3 expected/forecast/forecasts/anticipated/estimated/expecting/estimates/expectations/hoped/predicted/feared/analysts
    disappoint~/lacklustre/lackluster/dismal/underwhelm~/poor/grim/bleak/gloomy/downbeat/muted/tepid/cautious/soft/weak/shaky _3 results/earnings/guidance/quarter/outlook/forecast/forecasts/numbers/sales/revenue/report/update
    <results> _4 disappoint~/underwhelm~/lacklustre/lackluster/dismal/grim/bleak/gloomy/missed/unimpress~/flat
    <results> _3 let/left/leave/leaves/fail~ _5 down/cold/unimpressed/disappointed/wanting/impress
    let/left _3 down/cold/unimpressed/disappointed _8 <results>
    ?margin/margins _4 narrow~/thin~/slip~/dip~
    margin/margins _5 shrink~/shrank/squeeze~/squeez~/contract~/compress~/erode~/pressure/fell/drop~/decline~/under/down/below/lower/suffer~/sank/slid
    push~/drag~/drive~/drove/pull~ _5 margin/margins/profit/profits/earnings _3 down/lower/below
    margin/profit squeeze/pressure/compression/erosion/contraction
    narrower/thinner/shrinking/lower/falling/weaker margin~/margins
    writedown~/impairment~/write downs/offs/off
    $writedown~/impairment~/impairments
    write~/wrote/written down/off _4 <money>/value/assets/goodwill/stake/investment
    writedowns/writeoff~/impairments
    take~/took/taking/book~/record~/face~/incur~ _5 <money>/hefty/one/big/large _4 charge/charges/hit/provision~/writedown/impairment
    charge/charges/hit of _3 <money>
    <money> _3 charge/charges/impairment/writedown/hit
    unprofitable/lossmaking
    loss making
    struggl~/struggling/yet to _3 profit~/earn/money
    never/yet to _3 turn~/make/made/earn~ _1 profit/money/profits
    first quarterly/annual loss
    downturn in _6 business/sales/profit/division
    cut~/suspend~/scrap~/slash~/axe~/eliminat~/halv~ _3 dividend/buyback/buybacks/payout
    dividend cut~/suspension
    loss/losses _2 widen~/widened/deepen~/mount~/bigger/wider/grew/grow~
    <results> _3 below/short/shy ^term
    guide~/guided/guidance/outlook/forecast _4 below/lower/weak/under/short/soft/cautious/conservative/less/shy
    warn~/warned/warning _6 profit/earnings/sales/revenue/margins/results/quarter
    fail~/failed to _2 beat/impress/excite
    fail~/failed to _1 meet _3 estimates/forecasts/targets/target/guidance/consensus
    slowest _3 growth
    growth _3 slowest/slowed/stall~ _3 since/quarter/year
    worst/weakest quarter/year/results/quarterly
    analyst~ _4 cut/cutting/lower~/slash~/trim~/reduce~ _4 projections/estimates/forecasts/targets/target/earnings
    downgrade~ _3 stock/shares/to/rating _4 sell/hold/neutral/underperform/underweight/earnings
    job/staff/workforce/headcount cuts/layoffs/reduction~/cull
    lay~/laying/laid off
    cut~/cutting/axe~/shed/shedding/slash~/eliminat~/lose/losing _5 jobs/staff/workforce/positions/roles/headcount/employees
    <percent>/<large>/<number>/thousands/quarter/tenth of _3 workforce/staff/jobs/employees/headcount
    hiring freeze
    freeze~/freezing _2 hiring
    cost~ _6 <name>/it/them/company _3 as much/up/about/around/more/some _4 <money>
    expect~/expects/hit _6 cost/costs _6 <money> _6 year/profit/quarter/tariff~
    costs more to/than _6
    cost~ _8 to produce/make/mine _8 leav~/loss/price/unprofitable/shut
    below _4 cost~ _3 make/produce/production
  `,
  legal_fraud: `
    lawsuit~/lawsuits/litigation/plaintiff~/plaintiffs
    $suit/suits against/over/by/alleg~/filed/accus~/claim~
    sue/sues/sued/suing
    class action~
    fraud/frauds/fraudulent/fraudster~/defraud~/fraudulently
    indict~/indictment~
    charged with/by/over _6
    plead~/pleaded/pled _1 guilty
    found/pleads/convicted guilty/of
    convicted/conviction~/sentenced/jailed/imprisoned
    $prison/jail/bars
    years behind/in _1 bars/prison/jail
    prosecutor~/prosecutors _6 charg~/accus~/alleg~/say/said/want/probe~/investigat~/seek~/look~/open~/ask~/question~/case/examin~/claim~
    ?prosecutor~
    criminal _2 charge~/charges/probe~/investigation~/case/inquiry/complaint/trial
    sec/doj/ftc/justice/prosecutor~/police/regulator~/regulators/authorities/fbi/department/investigators _6 probe~/investigat~/investigate~/investigation~/subpoena~/sue~/sued/charge~/charged/alleg~/accuse~/fine~/inquiry/look~/examin~/raid~/search~
    under investigation
    subpoena~
    jury verdict
    raid~/raided _4 offices/headquarters/home
    probe~/inquiry/inquiries/investigat~/investigation~/investigating/investigated into/over/by/whether
    look~ into _4 fraud/whether/accounting/dealings/invoices/it/matter/deal/trading _0 ^buying/selling
    accounting _2 irregularit~/irregularities/scandal~/fraud/error~/errors/problem~/probe/question~/issue~/practices
    cook~/fudg~/massag~ _2 books/numbers/accounts
    inflat~/overstat~/misstat~/falsif~/fak~/fabricat~ _3 revenue/sales/profit/profits/earnings/accounts/numbers/results/figures/invoices/orders/users
    pledge~/pledged/sold/used _5 twice/once _2 collateral/invoices/
    pledged _3 more than once
    pledged twice
    restat~/restatement/restate~ _3 results/earnings/accounts/financial
    auditor~/auditors _5 resign~/resigned/quit/quits/doubt~/refus~/qualif~/stepp~/walk~/withdr~
    whistleblower~/whistleblowers
    short seller~/sellers _8 report/alleg~/accuse~/claim~/target~/note/attack~
    embezzle~/embezzlement/bribery/bribe~/bribes/kickback~/kickbacks/corruption/laundering/ponzi/racketeering
    money laundering
    insider trading/dealing
    pyramid scheme
    market/price manipulation
    manipulat~/manipulate~ _3 market~/price~/shares/rates/benchmark
    scam~/scams/scammers
    rug pull
    hack~/hacked/hackers/exploit/cyberattack~/breach/breached/heist _6 <money>/stolen/stole/exchange/wallet~/data/customers/funds/records
    data breach~
    cyberattack~/ransomware
    stolen/stole/steal~/theft/thefts/thieves/robbed/looted/heist _6 <money>/funds/tokens/coins/crypto/ether/bitcoin/data/exchange/secrets/history
    made/make/makes off with _4 <money>/funds/coins
    misled/mislead~/deceiv~/lied/lying/lie/lies/cheat~/dup~ _3 investors/shareholders/public/regulators/customers/buyers/lenders/clients/banks/about/to
    accuse~/accusing/accused/alleg~ _8 fraud/misleading/inflat~/defraud~/hiding/lying/deceiv~/deceit/cheat~/theft/stealing/manipulat~/bribing/violat~/monopol~/infring~/copying
    accused/accuses/accusing/accuse of/him/it/them/borrowers/company
    $deceit/deception
    false _2 statement~/statements/claims/misleading/invoices/accounts
    misconduct/wrongdoing/malfeasance/impropriety
    settle~/settlement _6 charge~/charges/lawsuit~/claim~/claims/allegation~/case/suit/probe
    pay~/paid/agreed _6 <money> _4 settle/settlement/damages/fine/penalty/compensation
    order~/ordered/told/award~ _3 to pay _4 <money>
    order~/ordered _3 pay _4 <money>
    fined _4 <money>/for/over/by
    fine/fines of _3 <money>
    penalty/penalties of _2 <money>
    forfeit~ _3 <money>/assets/bonus
    allegation~/allegations/allegedly/alleged
    patent/copyright/trademark infring~/infringement/lawsuit~/suit/dispute/case/claim~/trial
    court/judge/jury/tribunal _5 rule~/ruled/ruling/award~/reject~/blocked/found/held/convict~/fine~/liable/guilty
    judge/jury/court _4 order/orders/ordered _6 pay/hand/stop/halt/<money>/damages
    admit~/admitted/confess~ _4 court/guilt/lied/lying/fraud/wrongdoing/charges
    arrest~/arrested
    extradit~
    injunction
    go/gone/went/take/taken/took/taking _3 to/into court
    damages _4 <money>/claim~/seek~/award~
    charges of _4 fraud/theft/bribery/manslaughter/conspiracy/corruption/tax
    fraud/securities/corruption/bribery/misconduct/tax/conspiracy/homicide charges/case/probe/investigation/allegations/suit/lawsuit/trial
    charged/charges/charge _5 fraud/conspiracy/bribery/theft/manslaughter/laundering/securities
    hire~/hired/instruct~ _2 lawyers/counsel
    lawyers/families/victims/investors/shareholders/customers/plaintiffs _6 sue/bring/claim/claims/compensation/cases/damages/recover
    claims against
    clawback~
    ?trial
    ?testif~
    where _3 funds/money/billions _2 went/gone/go
    backdat~ _3 options
    tax evasion/fraud/dodg~
    hid/hide/hiding/hidden/conceal~ _4 losses/debt/debts/liabilities/loans/risk/risks/from _3 investors/regulators/auditors/lenders/books
    sham transaction~/companies/deals
  `,
} as const;
