/** What prices do: fall, fall together, and stand too high. */
export const MARKET = {
  volatility_selloff: `
    volatility ^index/indices
    volatile market/markets/trading/session/day/week/month/month/stock/stocks/prices/price/year/swings/asset/assets/shares
    ?volatile
    sell off/offs
    sold off
    selloff~/selloffs
    selling off/wave/spree/pressure
    selling frenzy
    panic selling/sale/sales/sold/selloff
    wild/violent/sharp/big/large/huge/extreme/steep/wide/dizzying/stomach swings/swing/gyrations/fluctuations/reversal/reversals
    price/market/intraday swings/gyrations
    ?swings
    wilder/rougher/choppy/choppier/bumpy/bumpier/turbulent/stormy/jittery/nervous/nervy/edgy/brutal/rough/painful/bruising/ugly/wild/dismal/torrid/rocky/wretched trading/market/markets/ride/session/waters/road/day/week/month/stretch/quarter/start
    $turbulence/turmoil/meltdown/bloodbath/carnage/capitulation
    market/markets/stock/stocks/trading/investor/investors/traders _2 turbulence/turmoil/rout/crash/meltdown/chaos/slump/plunge/collapse/tumult/mayhem/panic/panicked/rattled/fright
    panic/panicked _4 market/markets/selling/stocks/investors/shares/traders
    crypto/bitcoin/token/tech/technology/bond/share/equity/chip/sector/price/software/ai/oil/bank/gold crash/rout/collapse/slump/plunge/meltdown/bloodbath/carnage/winter/selloff/bust
    rout/routs
    bear market~/territory
    correction territory
    enter~/entered/into/in _3 correction ^facility/of
    flash crash
    wipe~/wiping _6 off/out/away ^by
    wipe~/wiping _4 <money>
    wiped/wiping/erase~/erasing/evaporate~/evaporated/vanish~/vaporise~/vaporize~/destroy~/lopp~/cost _6 <money> _8 value/worth/market/capitalisation/capitalization/wealth/shares/stocks/tokens
    wiped/wiping/erase~/erasing/evaporate~/evaporated/vanish~/vaporise~/vaporize~ _6 <money>
    <money> _6 wiped/erased/evaporate~/vanish~/vaporised/vaporized/lost _4 market/value/tokens/shares/stocks/off/capitalisation/capitalization/from
    took/take~/taking/knock~/shave~/slice~/strip~/lop~/shed/sheds _4 <money> _3 off/from _8 <priced>/value/worth/capitalisation/capitalization
    implosion/implode~ _4 <money>/token/fund/coin/coins/took/value
    nowhere to hide
    <priced> _6! <hardFall>
    <priced> _6! <fallVerb> _6! <large>
    <priced> _4! <fallVerb> _2 <priced> _6! <large>
    shares/stock in/of _12! <fallVerb> _4 <large>
    <priced> _6! <fellVerb> to/below/under _2 <money>
    <priced> _6! significant/sharp/notable/steep/heavy/big/deep/large/hefty declines/drops/losses/falls/decline/drop/fall/loss
    lose~/lost/losing _3 <money> _5 value/wealth/capitalisation/capitalization
    <priced> _7! <fallVerb> _3 again/sharply/hard/steeply/heavily/further
    <name> _4! <hardFall> _6! <large>
    <name> _3! tumble~/plunge~/plummet~/crash~/nosedive~ _8! <percent>/<large>
    <name> _2! tumbled/plunged/plummeted/crashed/cratered/nosedived after/on/as/when
    <name> _2! <large> _4 below/beneath/off/under/short _6 peak/high/record/summit/top
    <large> _4 below/beneath/under/off/from/short _8 peak/high/highs/record/summit/top
    quarter/third/half/fifth _4 below/beneath/under/off/short _6 peak/high/highs/record/summit/top
    off <large>
    sink/sank/sunk/sinks/sinking/fall/fell/falls/falling/slid/slide/tumble~/plunge~/drop~ _4 to <money> before/on/in/as/after
    slide/fall/drop/plunge/slump/decline/retreat/crash to _3 <money>/<number>
    <large> _2 <fallNoun> _6 <priced>
    <fallNoun> of _4 <large> _4 <priced>
    drawdown~
    <hardFallNoun> of _4 <name>/<priced>
    <hardFallNoun> in _4 <priced>
    <name>/<priced> _2 <hardFallNoun>
    loss of <large> _8 worst/harshest/steepest/biggest/largest
    loss _4 <large>
    worst/steepest/biggest/sharpest/largest/harshest/deepest _2 day/daily/week/weekly/month/monthly/session/quarter/drop/fall/decline/loss/slide/selloff/sell/one/single _8 since/in/ever/on/for
    ?<fallVerb> <number> points
    <fallVerb> _4 points _8 never/most/worst/biggest/largest/record/since
    two/three day loss/drop/fall/slide/rout of
    losing streak/run
    <number>/third/fourth/fifth/sixth/seventh/<several> straight/consecutive/successive loss/decline/fall/drop/day/session/weekly/losses _3 loss~/decline~/fall~/drop~/losses
    closed/close/ended/end/finished/finish lower/down _6 fourth/third/fifth/sixth/seventh/straight/consecutive/running/row
    shares/stock/stocks/index/bitcoin/nasdaq/dow/market/chips/names _6! hit/hurt/punished/slammed _1 hard/hardest/badly
    hit/hurt _5 <priced>/chips _1 hard/hardest/badly
    liquidat~/liquidation~ _6 <money>/longs/positions/traders/bets
    <money> _6 liquidation~/liquidated
    <money> of/in/worth _5 wagers/bets/positions/longs/trades _6 closed/liquidated/forced/wiped/unwound
    forced out of _6 positions/bets/trades/wagers
    forced/distressed/margin liquidation~/selling/sales/sellers
    unwind~/unwound/undo/dump~ _4 trades/positions/bets/carry
    vix _6 <rise>/above/high/highest/jump~/surge~/spike~
    ?vix
    fear gauge/index
    flight/flee/fled/rush/dash to/into safety/quality/havens/cash/gold
    risk off
    ?safe haven
    turn~/turned backs/back/sour/against _4 winners/stocks/shares/tech/market/rally
    $uglier/ugliest
    pummel~/pummeled/pummelled/battered/clobbered/routed/walloped _6 shares/stocks/market/investors/miners/sector/<priced>
    <priced> _5 were/was/been/be hammered/pummeled/pummelled/battered/clobbered/punished/routed/crushed/slammed
    sea of red
    <fallVerb> <large> _4 before/after _3 opening/bell/market/hours/trading
    down/off/lower _2 <large> _6 day/week/month/year/session/<number>/trading/high/days
    newcomers/investors/holders/owners/traders _2 cut~ _2 losses
    lowest/weakest/cheapest level/close/price/point/since/finish _4 since/in/for/april/year
    <fallVerb>/below/under _8 first time since
    multi year/month low~
    <number>/seven/six/five/eight/nine month/year low~ ^of/and/for
    <number> week low~
    record/all low/time low
    erase~/erasing/wipe~/wiping/give~/gave/given/lost/surrender~/hand~/handed/up _6 gains/gained/gain/rally _4 year/made/month/all/this
    all _1 gains erased
    handed/given/gave/giving back _4 everything/all/gains
    death cross
    shakeout
    investors/traders/holders/funds _3 dump~/dumping/flee~/fleeing/fled/ditch~/shun~/abandon~/unload~ _3 <priced>/assets/risk
    dump~/dumping/ditch~/shun~/flee~/fleeing/fled _3 <priced>/assets/risk
    investors/traders/holders/money/buyers/funds/sellers flee/fled/fleeing/dump~/rush~/bail~/panick~/capitulate~/swarm~/headed
    outflow~/outflows/redemptions _6 fund~/funds/etf/etfs/record/billion/<money>
    funds/etfs/etf _6 saw/see/lost/bled/suffer~ _4 <money> _4 leave/outflow~/withdraw~/out/redemption~/exit
    <money> _4 leave/left/leaving/exit~/fled/flow~/pulled/yanked out/funds/fund/from/in _5 funds/etfs/etf/stocks/month/week
    <priced>/<name> _5! lost/lose~/losing/shed/given/give~/gave _6 half/third/thirds/quarter/most/quarters/fifths/fifth/tenths/chunk _4 value/worth/gains/price
    lost/lose~/shed/losing half/third/thirds/most/<large>/fifths/quarters/chunk of _4 value/worth
    fraction of _5 peak/value/worth/former/high
    shares/stock/bitcoin/price/token/value _6! halved
    dow/nasdaq/nikkei/index/average/sensex/ftse/benchmark _4! <fallVerb> _4 points
    <fallVerb> _2 more/over/nearly/almost/about than _2 points
    <priced> _4! down/off/lower _3 <large>
    <name> _3! down/off/lower/fell/dropped/slid/lost/sank/shed/fallen/slumped/dived/gave/retreated/declined/slipped/tumbled _3 <large>
    <name> and <name> _2 fell/dropped/slid/lost/sank/shed/slumped/declined _4 <large>
    <name> <large> and <name> <percent>/<large>
    <fallVerb> below/under/beneath/through _2 <money>/<number>
    below/under/beneath _2 <money> for _2 first
    ?jitters/jittery
    roller coaster
    rollercoaster
    premarket/after hours/extended/early _3 <fallVerb>
    worst performer~/performing
    ?bears/bearish
    give~/gave/giving/given/hand~ back _3 gains/rally
    biggest/steepest/sharpest/worst/largest/deepest one/single/daily/weekly/monthly/intraday/<fallNoun>
    limit down
    circuit breaker~
    trading/shares/stock halt~/halted/suspended
    trading in _4 shares/stock/it _4 halted/suspended
    in/into free fall
    free fall _6 shares/stock/price/prices
    whipsaw~
    stampede _4 exits/exit/out
    rush for _2 exit/exits
    trad~/traded at _2 <number> cents
    costing _3 <name>/it/group/company _6 billion/<money>/value/place/crown
    off/down _2 <large> _2 from/that/its/since
    <number>/<large> off _3 high/peak/record
    spook~ _4 investors/market/markets/traders _6 fell/drop~/slid/sell~/tumbl~
    bursting/burst/pop/popped _3 bubble _6 value/wiped/losses/fell
    rattled/rattle~/roil~/shak~/shook/shaken/jolt~ _4 market~/markets/investors/traders/stocks
    slid/sank/tumbled/slumped/plunged/fell in/on _1 zurich/london/tokyo/frankfurt/paris/seoul/shanghai/sydney/mumbai/amsterdam/milan/stockholm/toronto/york/trading
    big~/large/heavy/paper/steep/huge losses for/on/at/in/among _4 holders/investors/funds/shareholders/traders
  `,
  contagion_correlation: `
    contagion/contagious
    spill~ over/into/across
    spillover~/spillovers
    knock on _1 effect~/impact~/damage/losses
    domino effect~/effects
    dominoes/domino _4 fall/fell/topple~/falling/next
    ripple~/rippled _3 through/across/to
    ?shockwave~
    ?shock wave~
    ?ripple effect~
    correlat~/correlate~/correlated/correlation/correlations/correlates
    in tandem/lockstep/unison/sympathy/sync/concert ^with/to
    in tandem/lockstep/unison/sympathy/sync/concert _6 <priced>/<name>/tech/market
    move~/moving/fell/fall~/sink~/sank/trade~/trading/rise/rises/slump~/swing~ together
    rise/rises/fall/falls/move/moves/moved/trade/trades/traded/swing/sink as one
    rise/rising/rises and fall/falling/falls _1 together/as/with/in
    when/if/once one _5 other/others/rest/next/both _4
    when/if/once <priced>/<name> _4 sneezes/cracks/stumbles/falls/wobbles/sinks/drops/sells _6 catch~/follow~/others/others/everything/suffer~/too
    parallel decline~/fall~/drop~/slump~/selloff~/losses
    drag~ _3 down/lower/with ^the
    drag~ _4 stocks/shares/markets/peers/rivals/sector/index/indexes/futures
    take~/took/taking/pull~/pulled/bring~/brought _4 down with
    went/go/goes/going/fell/fall/sank/came/slid down/tumbling/sliding with it/them/him
    prices/stocks/shares/markets _6 with it
    weigh~/weighed on _4 peers/sector/sentiment/markets/rivals
    spread~ _2 to/from/rapidly/beyond/across/through/quickly _4 <priced>/banks/sector/industry/system/economy/other/others/rest/market/credit/lenders/city/wall/europe/asia/region/wider/broader/peers
    rapidly/quickly/fast spread~
    trouble/crisis/panic/selling/unease/worries/fear/fears/jitters/turmoil/losses/stress/rout/selloff/pain/distress/problems/weakness/woes/damage/slump/sickness/rot _4 spread~/spill~/ripple~/infect~/engulf~/jump~/leap~/reach~/bleed~/seep~
    sell off/selling/rout/selloff/declines/losses/slump/weakness _4 broad/broaden~/widespread/across/everywhere
    broad/broader/widespread _2 sell/selloff/selling/decline/rout/retreat/slump/weakness
    systemic risk~/crisis/event/shock/threat/failure/danger/stress/importance
    fallout _4 could/would/might/may/spread~/hit/mirror/engulf/reach/beyond/across/wider/on/for
    chain reaction/of
    cascade~/cascading _3 liquidation~/losses/defaults/failures/selling/effect
    string/series/wave/spate/chain of _2 failures/defaults/collapses/bankruptcies/failures
    spare~/spared nobody/none/few
    spare~ no one/company/firm
    no one/company/firm/bank/market _4 immune/safe
    nobody is/was/will/feels _1 immune/safe
    no longer/not immune/safe/insulated
    immune/insulated/shielded/safe/sheltered from/to _6 slump/downturn/rout/selloff/crisis/turmoil/shock/collapse/trouble/fall/contagion/losses
    repeat/replay/rerun/echo/echoes/shades/reminiscent/memories of _4 crisis/ftx/lehman/terra/collapse/2022/2008/svb/2000/<number> ^percent
    global/worldwide/cross asset rout/selloff/sell/meltdown
    cross asset
    infect~ other/the/wider/broader
    wider/broader/whole/entire/other/rest market/sector/system/industry/markets _3 infect~/shaken/dragged/caught/rattled/hit/suffer~
    rattle~/unsettle~/jolt~ _4 markets/sector/investors/banks across/around/worldwide/elsewhere
    take~/took/bring~/brought down _3 whole/rest/others/system/sector/economy
    exposure/exposed/ties/links/loans/linked to _5 collapsed/failed/bankrupt/troubled/failing/stricken/bust/lender/fund
    tied/tie up in/at _4
    money _2 at _2 exchange/bank/fund/lender _4 next/lost/trapped/stuck
    losses/exposure/stuck/trapped/caught _4 elsewhere/other/banks/lenders/insurers/funds
    ?may/might/could/would/will be next
    may/might/could be next _1 to
    <lenders>/firms/companies/funds/stocks/others _6 may/might/could be next
    were/was/been hit next
    who is/else/will next/be/was
    same holes/risks/trouble/fate/problem~/boat _3
    one cockroach
    cockroach~/cockroaches
    on the hook
    counterparty/counterparties
    reassess~ risk
    move~/moving/trade~/trading/walk~ in step
    in step _2 with _2 nasdaq/stocks/market/markets/tech/technology/equities/bitcoin/shares
    tied/linked/tethered/chained/coupled/hitched/correlated/bound/link/links/ties/linkage/connection/beta _2 to/with _4 nasdaq/stocks/equities/technology/tech/bitcoin/markets/fortunes/market/another/other
    closely/increasingly/tightly tied/linked/tracks/track~/mirror~/follow~/connected/coupled/interlinked/intertwined
    ?interlinked/interconnected/intertwined/entangled/interwoven
    mirror~/track~/shadow~ _2 nasdaq/stocks/equities/bitcoin
    bad day for _6 bad/for
    little/no/less/scant/lost/lose/offers/offer _2 diversification
    <fallVerb> with/alongside/along _3 bitcoin/stocks/nasdaq/market/crypto/rest
    fell/slid/sank/dropped/tumbled in step/turn/tow
    take~/took/drag~/pull~ _3 <priced>/peers/rivals/sector/others/market/it/them _3 with it/them
    aftershock~
    snowballed/snowballing/snowballs
    ricochet~/reverberat~/reverberate~
    rattle~/roil~/shake~/shook/shaken/spook~/unnerve~/jolt~ _4 market~/sector/peers/stocks/asia/europe/world/industry/banks/lenders
    bleed~/bled/leak~/seep~ into/over
    wider/broader crisis/rout/selloff/collapse/damage/market/sell
    as far/far away as _8 sold/fell/<fallVerb>/too/hit
    from <name> to <name> _8 <fallVerb>/sold/hit
    from <name> to _3 <name> _8 <fallVerb>/sold/hit
    lenders/banks/stocks/shares/peers/rivals/miners/markets _8 sold/fell/hit/dropped/slid/suffered too/also/alongside
    <priced>/<name> also/too _2 fell/slid/sank/dropped/tumbled _4 in/on/after/sympathy
    freeze~/froze/hit/hurt/choke~ _3 lending/credit/firms/companies/economy _8 nothing/unrelated/elsewhere/wider/beyond
    nothing to do with _6
    guilt by association
    would/could/may/might _3 hit/hurt/reach/engulf/cripple _3 wider/broader/whole/other/rest/pension/insurers/savers
  `,
  bubble_valuation: `
    $bubble/bubbles/bubbly ^shaped/wrap/tea/bath/gum/blow/blowing/blower/bath/chamber/machine
    ai/stock/housing/asset/debt/credit/crypto/tech/technology/market/property/valuation/speculative/investment bubble~/bubbles
    bubble _3 burst~/bursting/pop~/popped/deflat~/inflat~/territory/fears/talk/forming
    burst~/bursting/pop/pops/popping/deflat~/inflat~ _4 bubble
    overvalued/overvaluation/overvaluations/overpriced/overbought/overhyped
    $overheated/overheating
    frothy/froth/frothier/frothiest
    stretched/lofty/rich/inflated/elevated/expensive/extreme/punchy/soaring/excessive/demanding/heady/nosebleed/pricey/dizzying/astronomical/steep/high/sky/record/eye/frothy/bubbly/rarefied/giddy/toppy valuation~/multiple~/prices/multiples ^target/targets
    valuation~ _6 stretched/lofty/inflated/elevated/expensive/extreme/excessive/demanding/frothy/unsustainable/high/rich/take/justified/justify/tested/test/scrutiny/detached/concern~/worr~/stretch/hard/absurd/ridiculous/unhinged/never/hundred
    valuation/valuations concern~/worries/fears/risk~/gap/reset/correction/worry/anxiety/jitters/questions/bubble
    <worry> _5 valuation~
    multiples/multiple _4 above/high/elevated/historic/stretched/rich
    $irrational/irrationality
    irrational exuberance/boom/market
    exuberance/exuberant/euphoria/euphoric/mania/manias
    $frenzy/frenzied/hype/hyped/craze/manic/fever
    speculative excess~/frenzy/fever/mania/fervour/fervor/bubble/bets/froth/boom/trading/assets/wave/orgy
    speculation _3 rampant/excess~/rife/fever/wild
    too far _2 too fast
    ?too far
    dot com _1 bust/bubble/era/crash/boom/collapse/bear/style/days/stocks/peak
    dotcom
    dot com
    costly/pricey/pricier/expensive/priciest/costliest stocks/shares/equities/market/stock/since/in/ever/name
    priciest/costliest _4 stock/index/market/since/company/ever
    expensive/pricey/costly/dear/rich _6 since/ever/history/peers/average/earnings/measure/by
    ?pricier
    priced for/to perfection
    optimistic/rosy/wishful/heroic _1 projection~/assumption~/forecast~/expectation~
    priced/pricing in _4 perfection/perfect/too/everything/growth
    tulip/tulips/tulipmania
    unsustainabl~ _3 rise/rising/rally/gains/price/prices/boom/run
    unsustainably
    overstretched
    <number>/hundred/hundreds/twenty/thirty/forty/fifty times _4 sales/earnings/revenue/revenues/profit/profits/forward/expected/projected/book
    times _3 sales/earnings/revenue/revenues _4 expensive/high/lofty/rich/steep
    times forward/expected/estimated/annual/trailing/its/projected/next/future/this _3 earnings/sales/revenue/profit/profits
    trade~/trading/traded/valued/changes/change/priced at/hands _4 <number>/hundred/hundreds times
    price to earnings/sales/book
    forward multiple/price
    earnings multiple~
    detached/divorced/disconnected/untethered/decoupled from _2 fundamentals/reality/earnings
    fundamentals _4 detached/justify/support/match/catch
    pay~/paid/paying any price
    what/how _3 they/investors/people are _2 paying for
    1999/2000/2001 _5 bubble/crash/peak/again/like/boom/mood/mania/echo~/dot
    echo~/like/feels/reminiscent/repeat/shades/liken~/reminder/reminds/since/compar~/comparisons/parallels/rhymes _5 1999/2000/1929/tulips
    mood/feel/feels _6 1999/2000/1929
    march 2000
    boom and bust
    greater fool
    fear of missing
    fomo
    ponzi like
    outrun~/outpacing/ahead/outrunning of _2 fundamentals/earnings/themselves/itself/reality
    run/ran/gone/get/got/gotten/raced/moved/running/raced/outrun ahead of _2 fundamentals/themselves/itself/earnings/reality
    reality check
    overexuberan~
    cape ratio/shiller
    shiller
    buffett indicator
    highest valuation~ since
    $too expensive/dear/rich/pricey
    worth/valued far/much/vastly/way more than
    premium to _4 coins/bitcoin/assets/holdings/peers/net/book
    once worth/valued _8 now
    sky high
    valuation~ _3 look/looks/looked/seem~/appear/are/remain/have/is/has _3 stretched/high/rich/expensive/full/steep/excessive/lofty/bubbly/frothy/extreme/demanding/inflated
    well/far/way above _4 average/historical/norm
    market/stock/stocks/shares/index/price _4 <number>/hundred/twenty times
    value~/capitalisation/capitalization/worth _4 hundred/<number>/thousand times _4 sales/earnings/revenue/profit/income
    internet/telecom/telecoms bubble/mania/bust/crash
    ?internet/telecom/telecoms boom
    ?gold rush
    gravity defying
    defy~ gravity
    overexcit~/overexcited/overenthusias~/overdone/overblown _2 rally/optimism/hype/expectations/market/valuations
    too good to
    ?bust
    correction _2 overdue/coming/due/looming/likely/inevitable
    hot money
    meme stock~/stocks/coin/coins
    bet/bets/betting/wager~/wagering/short~/puts/positioned against _6 <name>/it/them/market/rally/stock/stocks/tech/nvidia/ai
    bought/buy~/buying/holds/owns/disclosed/purchased _3 puts _3 on
    short position/positions/bet/bets _6 <name>/stock/shares/market
    ?love affair
    peak _2 hype/optimism/euphoria
    <worry> _4 overvalu~/overheat~/froth~
  `,
} as const;
