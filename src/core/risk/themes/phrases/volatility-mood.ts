/** Those who sell, their nerves, and prices that swing. */
export const VOLATILITY_MOOD = `
  volatility ^index/indices/in
  volatility in _3 <priced>/trading/rates/currencies/currency/commodities/assets/yields/months/years
  volatile market/markets/trading/session/day/week/month/month/stock/stocks/prices/price/year/swings/asset/assets/shares
  ?volatile
  sell offs
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
  <name> _2! slump/tumble/plunge/rout/selloff/meltdown/bloodbath/nosedive/drawdown/freefall
  worst/steepest/biggest/sharpest/largest/harshest/deepest _1 drop/fall/decline/slide/selloff/sell _8 since/in/ever/on/for
  ?liquidat~/liquidation~ _6 <money>/longs/positions/traders/bets
  ?<money> _6 liquidation~/liquidated
  <money> of/in/worth _5 wagers/bets/positions/longs/trades _6 closed/forced/wiped/unwound
  forced out of _6 positions/bets/trades/wagers
  forced/margin liquidation~
  forced selling/sellers
  ?forced/distressed/margin selling/sales/sellers
  unwind~/unwound/undo/dump~ _4 trades/positions/bets/carry
  vix _6 <rise>/above/high/highest/jump~/surge~/spike~
  ?vix
  fear gauge/index _6 <rise>/above
  ?fear gauge/index
  flight/flee/fled/rush/dash to/into safety/quality/havens/cash/gold
  pummel~/pummeled/pummelled/battered/clobbered/routed/walloped _6 shares/stocks/market/investors/miners/sector/<priced>
  <priced> _5 were/was/been/be hammered/pummeled/pummelled/battered/clobbered/punished/routed/crushed/slammed
  newcomers/investors/holders/owners/traders _2 cut~ _2 losses
  shakeout
  investors/traders/holders/funds _3 dump~/dumping/flee~/fleeing/fled/ditch~/shun~/abandon~/unload~ _3 <priced>/assets/risk
  investors/traders/holders/money/buyers/funds/sellers flee/fled/fleeing/dump~/rush~/bail~/panick~/capitulate~/swarm~/headed
  outflow~/outflows _6 fund~/funds/etf/etfs/record/billion/<money>
  funds/etfs/etf _6 saw/see/lost/bled/suffer~ _4 <money> _4 leave/outflow~/withdraw~/out/redemption~/exit
  <fallVerb> below/under/beneath/through _2 <money>/<number>
  ?jitters/jittery
  biggest/steepest/sharpest/worst/largest/deepest one/single/daily/weekly/monthly/intraday _3 <fallNoun>/outflow/outflows
  circuit breaker~
  whipsaw~
  stampede _4 exits/exit/out
  spook~ _4 investors/market/markets/traders _6 fell/drop~/slid/sell~/tumbl~
  rattled/rattle~/roil~/shake~/shook/shaken/jolt~ _4 market~/markets/investors/traders/stocks
  big~/large/heavy/paper/steep/huge losses for/on/at/in/among _4 holders/investors/funds/shareholders/traders
  gyrat~/gyrate~/gyrating/gyrations
  seesaw~/yo yo/lurch~/lurched/whipsawed
  set/sets/setting off _3 rout/selloff/slide/slump/panic/plunge
  trigger~/spark~/unleash~ _4 rout/selloff/slide/slump/panic/plunge/selling/crash
  <priced>/market _4 swung/swing/swings/swinging _4 between/from/by/wildly/sharply/<percent>
  ?swung/swing/swings/swinging _2 between
  wildly/violently _3 swing~/swung/mov~/trade~/gyrat~
  ran/run/runs/running/rush~/head~/headed/heading/scrambl~/dash~/bolt~/race~ _1 for/to _2 cover/exit/exits/hills/safety/door/doors
  wave/waves/bout/bouts/day/days/burst/spell/flurry/spate/orgy of _3 selling/volatility/turbulence/panic/liquidation~
  <number>/second/third/fourth/fifth/sixth/seventh/straight/consecutive/successive/bad/down _1 day/days/week/weeks/session/sessions/month/months _3 losses/loss/declines/decline/falls/selling/red
  for _1 second/third/fourth/fifth/sixth/seventh/eighth/ninth/tenth day/session/week/month _6 red/lower/losses/selling/down/falls/loss
  investors/traders/holders/funds/clients withdrew/pulled/withdraw/took/yanked/removed/redeemed _4 <money>
  funds/etfs/etf/fund/products _10 <money> _4 taken/pulled/withdrawn/out/drained/redeemed/flowed/left/leave
  markets/market/wall _3 edge/tenterhooks/jittery/nervous/anxious/skittish/edgy/rattled/spooked/shaken/unsettled/uneasy/fraught/febrile
  investors/traders _3 edge/tenterhooks/jittery/skittish/edgy/rattled/spooked/shaken/unsettled/fraught/febrile
  ?investors/traders _3 nervous/anxious/uneasy
  on edge
  nerves/jitters/anxiety/unease/panic/fear/alarm/gloom _4 grip~/gripped/return~/spread~/sweep~/swept/set/sets/seiz~/take~/hit/rattl~ _4 market/markets/investors/traders/street/in/hold/stocks/shares
  investors/traders/markets/market/street _3 nervous/panic/panicky/alarm/frightened/scared/fright/anxious/spooked
  <large> fall/drop/slide/slump/tumble/plunge/decline/rout/crash/retreat/pullback/drawdown/loss/selloff ^in/of
  hammer~/pummel~/batter~/clobber~/maul~/walloped/savaged _3 <priced>/investors/holders/sector
  rough/bumpy/wild/bruising/turbulent/choppy/volatile/stormy/torrid/nervous/brutal/ugly/dismal/painful/bloody/shaky/rocky/frantic ride/session/sessions/day/days/week/weeks/month/months/trading/trade/start/stretch/waters/markets/market/patch/road/ahead/spell/few
  rollercoaster/yoyo/whiplash
  fluctuat~/oscillat~/gyrat~/seesaw~/swing/swung/swings/swinging wildly/sharply/violently/between _3
  wild/wildly/violent/violently/extreme/sharp/huge/big/large/dramatic/daily swings/swing/moves/move/gyrations/fluctuations/swinging/fluctuating
  $sharp/steep/abrupt/sudden/disorderly/violent/severe/big/major/deep/brutal/nasty/further/painful/significant/serious correction/repricing/pullback/reversal/selloff/drawdown/unwinding ^in
  tumbl~/plung~/slump~/plummet~/crash~/crater~/nosediv~/skidd~ through/below/under/past/to _3 <money>/<number>/low/lowest
  dropped/fell/sank/slid/slipped/broke/tumbled/plunged/crashed/falls/drops/sinks/slips through/below/under/beneath/past _2 <money>/<number>
  ?positions/longs/bets/wagers/trades/shorts _6 liquidated/closed/wiped/unwound/forced
  ?liquidat~/forced/closed _4 out/_ _2 positions/longs/bets/wagers/trades/leveraged
  programme/program/algorithmic/computer/stop selling/sellers/liquidations/loss/losses
  market/markets/stocks/shares _3 shudder~/wobble~/wobbl~/quake~/convuls~/reel~/reeling/churn~/gyrat~/stumble~/stumbl~/lurch~/buckle~/buckl~/swoon~/tremble~/shiver~/crack~
  wobbl~/wobble/wobbles/stumble/jolt/scare/fright/shock/tremor/tremors/upheaval/ructions/convulsion~/mayhem in/on/for/through _3 market/markets/stocks/shares/street/bonds/crypto/tech/asia
  scared/scares/scare/spooks/spooked/spook/panicked/rattled/rattles/alarms/jolts/jolted/frightens/frightened _2 investors/markets/market/traders/street/shareholders/holders
?led/lead/leads/leading _2 decline/declines/decliners/losses/drop/fall/selloff/slide/retreat/rout
  extend~/extended/extends/widen~/deepen~ _2 losses/decline/declines/slide/drop/rout/selloff/falls/retreat
  took/take/takes/taking/dragged/drags/pulled/pulls/brought _4 market/markets/index/stocks/nasdaq down
  choppiness
  ?investor/market/trader nervousness/jitters/anxiety/unease/angst/nerves/fear/gloom
  sharp/significant/steep/major/deep/severe corrections/selloffs/drawdowns/pullbacks
  <money> in/of _3 outflows/redemptions/withdrawals
  net redemptions/outflows/withdrawals
  traders/speculators/holders/investors lost <money>
  forced selling/sales/liquidations _2 more/further
  <money> _4 knocked/lopped/sliced/shaved/stripped/hacked/carved/wiped/chopped off
  roughest/bleakest/ugliest/bumpiest/darkest/steepest/gloomiest/sharpest/rockiest/nastiest/harshest/wildest _1 week/day/month/session/quarter/year/stretch/spell/run/fall/drop/setback/slide/decline/start/sell/selloff
  worst/roughest/toughest/hardest week/day/month/session/stretch/fortnight/run/spell/hour _2 since/in/for/of/on
  stock/shares/share/price/value/token/coin/valuation/worth _3 cut/sliced/chopped/slashed in half/two
  swing~/swung/lurch~/gyrat~/seesaw~/whipsaw~/zigzag~/lurched _6 <large>/tenth/either/direction/wildly/violently/sharply/wild
  swings/lurches/gyrations/whiplash/turbulence/choppiness _6 market/markets/price/prices/shares/stocks/trading/investors
  trading/shares/stock/it/they _4 suspended/halted/paused _8 slide/fall/drop/plunge/circuit/breaker/breakers/rout/twice
  circuit breaker/breakers
  vix/volatility/gauge _5 leap~/leapt/jump~/spike~/surg~/soar~/shot/vault~ _3 above/past/to/over/beyond/highest
  run/ran/running/scurr~/fled/flee/div~/dash~ _1 for/to cover/safety/hills/exits/cash/shelter
  ?investors/traders/markets/market/dealers _4 jumpy/nervy/twitchy/edgy/fretful/queasy/panicky/shaky
  hurri~/hurry/rush~/rushed/fled/flee/flees/fleeing/stampede~/bolt~/bolted/crowd~/scrambl~/dash~/pour~/pull~/piled _3 out of/from _4 risk/risky/riskier/equities/stocks/shares/crypto/assets/anything/everything/tech/bonds
  ?bets/positions/longs/wagers _4 liquidated/wiped/unwound/closed/blown/liquidations
  ?<money>/billions/millions _4 liquidated/liquidations
  highly/extremely/unusually/especially/wildly/notoriously/increasingly/exceptionally/very volatile
  dropped/fell/slid/sank/plunged/tumbled/dived/slipped/crashed through/beneath/below _1 <money> ^a/per/an/barrel
  speculative/panicky/relentless/heavy/indiscriminate/frantic selling
  flee~/fleeing/fled _2 risk/stocks/equities/crypto/assets/market/markets/shares
  selling _3 widespread/broad/indiscriminate/intensified/relentless/heavy
  selling began/started/spread/resumed _6 asia/europe/overseas/early/spread/markets/tech/tokyo
  turbulent/choppy/bumpy/stormy/volatile year/week/month/market/markets/trading/session/quarter/ride/times
  wave of selling
  measures/gauges/gauge of volatility _3 <rise>
  gyrat~/seesawed/whipsawed wildly/sharply/violently
  lower circuit/limit
  nervous/jittery/anxious/rattled/spooked/shaken/skittish investors/traders/markets
  $sell off ^its/their/some/the/a/an/all/parts/part/assets/units/stakes/his/her/non/and
  sell off in/of/on/across/has/had/was/is/that/this/as/by/deepens/deepened/spread/spreads
  investors/traders/they/holders/funds _2 sold/selling/sell off _4 <priced>/debt
  <number>/third/fourth/fifth/sixth/seventh/second day/session/week/month in a row of _1 losses/declines/falls/outflows
  selling/downside pressure
  outflows/outflow for/in _3 <number>/second/third/fourth/fifth/sixth/straight/consecutive/day/week
  investor/investors anxiety/fear/unease _4 grow~/grew/mount~/<rise>
  volatile crypto/commodity/oil/token/share/stock/energy/metal prices/price
  turbulent _2 sector/industry/mining
  downward pressure ^on
  downward pressure on _3 <priced>/prices/oil
  correction/pullback/selloff/rout/crash/drawdown/drop/fall/slump/slide/decline of up to/_ _1 <large>
  brac~/brace/braces/braced for _4 swing~/turbulence/selling/losses/falls/drop/slide/correction/volatility
  $prolonged/deeper/further/sustained/steeper/another slide/slump/selloff/rout/plunge/tumble ^in
  extreme fear _1 territory/zone/reading/level/levels/_ ^of
`;
