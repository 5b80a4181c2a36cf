/** Prices that stand too high. */
export const BUBBLE_VALUATION = `
  bubbly _1 market/markets/valuation/valuations/stocks/shares/prices/assets
  $bubble/bubbles ^shaped/wrap/tea/bath/gum/blow/blowing/blower/bath/chamber/machine
  ai/stock/housing/asset/debt/credit/crypto/tech/technology/market/property/valuation/speculative/investment bubble~/bubbles
  bubble _3 burst~/bursting/pop~/popped/deflat~/inflat~/territory/fears/talk/forming
  burst~/bursting/pop/pops/popping/deflat~/inflat~ _4 bubble
  overvalued/overvaluation/overvaluations/overpriced/overbought/overhyped
  ?overheated/overheating
  frothy/froth/frothier/frothiest
  stretched/lofty/rich/inflated/elevated/expensive/extreme/punchy/soaring/excessive/demanding/heady/nosebleed/pricey/dizzying/astronomical/steep/high/sky/record/eye/frothy/bubbly/rarefied/giddy/toppy valuation~/multiple~/multiples ^target/targets
  valuation~ _6 stretched/lofty/inflated/elevated/expensive/extreme/excessive/demanding/frothy/unsustainable/high/rich/take/justified/justify/tested/test/scrutiny/detached/concern~/worry~/stretch/hard/absurd/ridiculous/unhinged/never/hundred
  valuation/valuations concern~/worries/fears/risk~/gap/reset/correction/worry/anxiety/jitters/questions/bubble
  <worry> _5 valuation~
  multiples/multiple _4 above/high/elevated/historic/stretched/rich
  $irrational/irrationality
  irrational exuberance/boom/market
  exuberance/exuberant/euphoria/euphoric/mania/manias
  $frenzy/frenzied/hype/hyped/craze/manic/fever
  speculative excess~/frenzy/fever/mania/fervour/fervor/bubble/bets/froth/boom/trading/assets/wave/orgy
  speculation _3 rampant/excess~/rife/fever/wild
  ?too far
  dot com _1 bust/bubble/boom/collapse/bear/style/peak ^since
  dotcom
  ?dot com
  costly/pricey/pricier/expensive/priciest/costliest stocks/shares/equities/market/stock/since/in/ever/name
  priciest/costliest _4 stock/index/market/since/company/ever
  expensive/pricey/costly/dear/rich _6 since/ever/history/peers/average/earnings/measure/by
  ?pricier
  priced for/to perfection
  optimistic/rosy/wishful/heroic _1 projection~/assumption~/forecast~/expectation~
  priced/pricing in _4 perfection/perfect/too/everything/growth
  tulipmania
  $tulip/tulips
  unsustainabl~ _3 rise/rising/rally/gains/price/prices/boom/run
  unsustainably
  overstretched
  <number>/hundred/hundreds/twenty/thirty/forty/fifty times _4 sales/earnings/revenue/revenues/profit/profits/forward/expected/projected/book
  times _3 sales/earnings/revenue/revenues _4 expensive/high/lofty/rich/steep
  times forward/expected/estimated/annual/trailing/its/projected/next/future/this ^cash/core _3 earnings/sales/revenue/profit/profits
  trade~/trading/traded/valued/changes/change/priced at/hands _4 <number>/hundred/hundreds times
  price to earnings/sales/book
  forward multiple/price
  earnings multiple~
  detached/divorced/disconnected/untethered/decoupled from _2 fundamentals/reality/earnings
  fundamentals _4 detached/justify/support/match/catch
  pay~/paid/paying any price
  what/how _3 they/investors/people are _2 paying for
  1999/2000/2001 _5 bubble/crash/peak/again/like/boom/mood/mania/echo~/dot
  echo~/like/feels/reminiscent/repeat/shades/liken~/reminder/reminds/compar~/comparisons/parallels/rhymes _5 1999/2000/1929/tulips
  mood/feel/feels _6 1999/2000/1929
  march 2000
  boom and bust
  greater fool
  fear of missing
  fomo
  ponzi like
  outrun~/outpacing/outrunning of _2 fundamentals/earnings/themselves/itself/reality
  run/ran/gone/get/got/gotten/raced/moved/running/raced/outrun ahead of _2 fundamentals/themselves/itself/earnings/reality
  overexuberan~
  cape ratio/shiller
  shiller
  highest valuation~ since
  $too expensive/dear/rich/pricey
  worth/valued far/much/vastly/way more than
  premium to _4 coins/bitcoin/assets/holdings/peers/net/book
  once worth/valued _8 now
  valuation~ _3 look/looks/looked/seem~/appear/are/remain/have/is/has _3 stretched/high/rich/expensive/full/steep/excessive/lofty/bubbly/frothy/extreme/demanding/inflated
  ?well/far/way above _4 average/historical/norm
  times _4 earnings/sales/profit/profits/revenue _6 above _4 average/historical/norm
  trade/trades/traded/valuation/valuations/multiple/multiples _8 above _5 average/historical/norm/norms
  market/stock/stocks/shares/index/price _4 <number>/hundred/twenty times
  value~/capitalisation/capitalization/worth _4 hundred/<number>/thousand times _4 sales/earnings/revenue/profit/income
  ?internet/telecom/telecoms boom
  ?gold rush
  gravity defying
  defy~ gravity
  overexcit~/overexcited/overenthusias~/overdone/overblown _2 rally/optimism/hype/expectations/market/valuations
  too good to
  ?bust
  correction _2 overdue/coming/due/looming/likely/inevitable
  hot money
  meme stock~/stocks
  ?meme coin/coins
  bet/bets/betting/wager~/wagering/short~/puts/positioned against _6 <name>/it/them/market/rally/stock/stocks/tech/ai
  bought/buy~/buying/holds/owns/disclosed/purchased _3 puts _3 on
  short position/positions/bet/bets _6 <name>/stock/shares/market
  ?love affair
  peak _2 hype/optimism/euphoria
  <worry> _4 overvalu~/overheat~/froth~
  smell~/whiff/reek~/redolent/echoes/shades/memories/ghosts of _3 1999/1929/2000/2007/tulips
  money/billions/investment _6 ai/tech/technology/startups _6 lost/wasted/squandered
  absurdly/wildly/insanely/eye dear/expensive/pricey/overpriced/watering
  bet/bets/betting/wager~ against _3 stock/shares/rally/boom/market
  lost/lose/losing/loses/out touch/sight _1 with/of _3 reality/fundamentals/earnings/value
  too far _3 too fast
  run/ran/gone/come/risen _2 too far/fast/hot/high
  retail/punters/amateurs/amateur/day/small/mom/novice _4 pile~/piling/rush~/flock~/chas~/pour~/bid~ _3 into/after/in
  pile~/piling/rush~/flock~/pour~/plung~ into _8 no/little/hardly/scant/without/next _3 sales/revenue/profit~/earnings
  next to no sales/revenue/profit/profits/earnings
  bid/bidding/bids _5 up _3 <large>
  worth/valued _3 more than _6 combined/put/whole/entire/gdp/economy
  market/stocks/shares _4 cheap/dear/expensive _3 never/ever/since
  pass~ the parcel
  $music stops/stop/stopped
  end/ends/ended in _1 tears
  castle~ in _1 air
  $house of cards
  bagholders/bag holders/holder
  greed _2 investors/takes/grips/gripped
  animal spirits
  complacen~/complacency/complacent
  worth/valued/valuation/valuations _6 makes/make no sense
  justify/justifies/justified/justifying _4 price/valuation~/value/multiple/hype/rally
  takeaway/lottery ticket/tickets
  hype cycle/machine/outrun~/outpac~/exceed~
  spac~/spacs _4 boom/craze/mania/return/again
  leveraged etf~/etfs/bets _5 record/boom/soar~/surge~/popular
  sixty/seventy/eighty/ninety/hundred/<number> times _2 sales/revenue/earnings/profits
  <number>/twenty/thirty/forty/fifty/sixty/seventy/eighty/ninety/hundred times _1 sales/revenue/revenues
  compare~/comparing/comparison/comparisons/likens/liken~/recall~/reminds/remind _8 2000/1999/1929/2007/dotcom/internet/tulip
  mood _6 2000/1999/2007/1929
  price~/priced/pricing for _2 everything/nothing/future/miracle/world
  stock/stocks/shares/market/price/prices/rally _4 ahead of itself/themselves
  rally _5 built/based/rests/resting on _3 hope/hype/promise~/faith/little/momentum
  without/no _1 profit/profits/revenue/sales/product _6 worth/valued/market/shares/stock
  meme stock/stocks/frenzy
  investors/buyers/punters _4 ignor~/overlook~/shrug~/brush~ _4 valuation~/risk~/fundamentals/losses
  shares/stock/market/index/sector look/looks/looked _2 dear/expensive/pricey/frothy/stretched/overvalued
  valuations/multiples _3 last/not seen _3 since/in
  paying/pay/paid prices/multiples/valuations _6
  may/might/will/could not/never turn _2 profit
  hype/hyped/mania/craze/fad
  no/little/any/scant/any _1 relation/relationship/resemblance/connection/link/bearing to/with/on _3 profit/profits/earnings/fundamentals/value/reality/sales/worth/revenue/business/valuation
  investors/traders/market/markets/buyers/everyone/everybody/people/punters _3 lost/lose/losing/taken/take _3 heads/head/minds/mind/senses/leave/plot
  sign/signs/whiff/hint/evidence/era/age/pockets/moments/time of _3 excess/excesses/froth/mania/euphoria/exuberance/speculation/frenzy/bubble/overheating/greed
  excess/excesses in/of/across _4 market/markets/ai/tech/stocks/valuations/equities/credit/shares
  ?short interest/sellers/bets/selling _6 <rise>/record/doubl~/circling/target~/highest/pile~/pile~
  worth/valued more than _5 all/whole/entire/combined/gdp/economy/together/sector/german/british/exxon/toyota
  <rise>/risen/soared/rocketed/gained/jumped/surged/climbed/run _3 tenfold/fivefold/hundredfold/twentyfold/threefold/fourfold/sixfold/sevenfold/eightfold _8 without/no/little/profit/revenue/sales/scant/yet/despite
  without/no/not/never _2 dollar/cent/penny/any of/in _2 profit/revenue/sales/profits/earnings
  rocketed/soared/surged/jumped/rose/climbed/risen/gained/leapt/rallied _2 <number>/<large> _8 nothing/little/without/plaything
  nothing/little _6 explain~/justif~/warrant~/support~ _3 price/rise/rally/jump/move/this/valuation/surge/gain/gains/it
  plaything/casino/lottery/gambl~/gamble/roulette/ponzi/pyramid/punt/punts _5 stock/shares/market/traders/investors/retail/price/prices/crypto/it
  stock/shares/market/it _4 plaything/casino/lottery/punt/roulette
  overexcit~/overexcited
  giddy/delirious/intoxicat~/drunk/besotted/infatuat~/enthral~ _4 investors/market/markets/ai/stocks/traders
  carried away
  money/capital/fortune/fortunes/investors/people/someone/somebody/lots/some _3 be/get/lose/been _3 burned/burnt/incinerated/squandered/fortune/phenomenal
  paying/pay/paid/pays up for _4 promise/promises/growth/hope/future/potential/dream/dreams/story/stories
  pay/pays/paying/paid _3 promise/promises/dreams/story/stories/hope/future
  <number>/hundred/hundreds/eighty/seventy/ninety/sixty/fifty/forty/thirty/twenty times _4 earnings/profit/profits/sales/revenue/revenues ^borrow/debt
  times _3 next/this/forward/expected/annual/trailing/projected/forecast/future/last/predicted/prospective/estimated/coming _2 profit/profits/earnings/sales/revenue
  price/earnings earnings/sales/book/profit/to/multiple/ratio ratio/multiple/earnings/sales/_ _6 high/highest/record/above/passed/<rise>/historic/since/times/topped
  shiller/cape/buffett _3 ratio/price/indicator/measure/earnings
  pe/p e ratio/ratios/multiple
  seen/matched/reached/exceeded/surpassed/topped/higher/bettered/passed/only/just _2 only/just/once/before/in/at/twice/during _4 once/2000/1999/1929/turn/millennium/century/dotcom/dot/twice/peak/bubble/2021/internet/boom/tech
  turn of _2 millennium/century
  since _4 2000/1999/1929/dotcom/internet/millennium _4 bubble/peak/crash/bust/boom/era/valuations/expensive
  1999/2000/1929/1987/dotcom/tulip/railway/internet/telecoms/telecom/2021 _2 mania/bubble/craze/crash/again/era/redux/style/comparisons/parallel/parallels/frenzy/fever/excess/excesses/bust/euphoria
  late/roaring 1990s/1920s/twenties/nineties/1999
  early 2000
  craze/mania/frenzy/fever/hysteria/delirium/fad/hype _4 1990s/1999/2000/ai/crypto/stock/stocks/market/shares/investors
  premium/premiums _6 coins/nav/gone/vanish~/evaporat~/disappear~/shrink~/shrunk
  trade/trades/traded/trading/changing/valued/worth/priced _3 below/under/discount/premium/more/less _4 coins/holdings/nav/stash/bitcoin/tokens
  dear/dearer/dearest/pricey/pricier/priciest/costlier/costliest/richly/stretched/lofty/frothy/overvalued/toppy/heady member/stock/stocks/market/markets/company/companies/since/shares/relative/equities/multiple/multiples/valued
  expensive/costly member/stock/stocks/market/markets/shares/equities
  look/looks/looked/seem/seems/appear/appears _1 dear/pricey/frothy/overvalued/toppy/bubbly/overpriced/overheated/euphoric/irrational/stretched
  price/prices/valuation/valuations/shares/stock/stocks/market/markets/multiples _4 stretched/frothy/lofty/irrational/unhinged/insane/ludicrous/dizzying/giddy/unjustified/unsustainable/ridiculous/outlandish/inflated/stratospheric
  hard/difficult/impossible/difficulty/struggle~/struggling/tough to _2 justify/square/explain/value/defend/reconcile _4 valuation/valuations/price/prices/shares/reality/earnings/level/levels/multiple/with/on/it
  how do/can/should you/one/investors value
  value a company/business with
  put/puts/options/option/bet/bets/wager/wagers/shorts/short/position/positions that/which/to/_ pay/pays/profit/gain/gains _6 fall/falls/drop/drops/decline/crash
  bought/buy/buys/buying/purchased/holds/hold/owns/own _4 puts/put/options _8 fall/falls/against/ai/tech/drop
  bet/bets/betting/wager~/short~/shorting/shorted against _6 <name>/ai/tech/stock/shares/boom/market
  bet/bets/betting/wager~ that/on _5 fall/falls/decline/crash/collapse/burst/drop
  bears/sceptic/sceptics/skeptic/skeptics/doubter/doubters/cassandra~/doomsayer~ _6 ai/bubble/stock/stocks/valuation/market/rally/boom
  priced/price/prices/pricing in/for _3 perfection/everything/success/growth/miracle/miracles/future/flawless/rosy/best
  leave/leaves/leaving/left/with no/little/scant _2 room/margin _2 for error/disappointment/mistakes/safety/_
  room/margin for error/disappointment/mistakes
  faith/belief/hopes/enthusiasm/optimism/excitement/fervour/euphoria/confidence in/about/over/for/around _4 ai/artificial/tech/technology/crypto/stocks/boom/market _8 go/goes/fade~/wane~/evaporat~/crack~/misplaced/overdone/too/excess/excessive/wrong/ran/runs/running/vanish~/ebb~
  get/gets/got/gotten/getting/run/ran/raced/running/moved _2 ahead of _2 itself/themselves/fundamentals/earnings/profits/reality
  overdue _2 correction/pullback/reckoning
  correction/reckoning/pullback/reality/day/moment _3 overdue/looms/looming/coming/check/reckoning
  reckoning
  nosebleed/stratospheric/sky/dizzying/lofty/rich/punchy/heady/giddy _1 levels/multiple/multiples/prices/valuation/valuations/high
  junk/worthless/useless/pointless/nonsense/absurd _4 tokens/coins/stocks/shares/companies/memecoins
  ?memecoin/memecoins
  speculat~/speculative/speculators _5 pile~/piling/frenzy/rush~/chas~/drive~/drove/driven/rife/fever/excess/excesses/money/mania/buying/retail/betting/bets
  taxi/cab/uber driver/drivers _8 stocks/shares/bullion/bitcoin/crypto/tips/gold/investing/about
  shoeshine/cabbie/barber/hairdresser/hairdressers/shoeshines
  ai/tech/crypto wave/boom/trade/craze/rally/party/story/dream/bet _3 break/breaks/burst/bursts/crack/cracks/end/ends/turn/turns/sour/sours/unwind/unwinds/falter/falters/bust/implode
  disappointment _2 bring/send/sends/knock _2 down/lower/tumbling/over
  doubled/doubling/tripled/quadrupled/trebled _3 in/since/within _4 year/months/weeks _6 stocks/shares/market/no/without/despite/price
  stocks/shares/index/market/prices _3 more _1 than _1 doubled/tripled/quadrupled/trebled
  worth/valued/valuation _4 <money> _4 despite/with/without/on/yet/though/although/but _4 little/no/scant/hardly/modest/tiny _2 revenue/sales/profit/earnings/profits
  ?jumped/soared/surged/rose/rocketed/leapt/climbed _2 <large> _3 debut
  worth/valued _2 <money> _14 no _3 revenue/sales/profit/profits/product/products/contract/customers/licence
  ?short sellers/positions/interest _4 <percent>/<large>
  below/under/less _1 than/_ what _5 fetch/fetches/coins/holdings/assets
  no product/products/users/customers/earnings/revenue/sales _3 no/and/or revenue/sales/profit/users/earnings/product _8 token/coin/worth/stock/price/shares/wallets/value
  inflat~ _3 valuation/valuations/price/prices/values
  artificial/artificially bubble/inflat~/inflated/demand
  over valued/valuation/priced/hyped/heated
  worth/valued/priced more than _3 airlines/countries/banks/combined/together/whole/entire/industry/economy/gdp/carmakers
  worth/valued/value/valuation more/higher/larger/bigger _1 than _6 combined/together/sum/entire/whole
  loss making/losing _8 valued/worth/valuation/fetch~/capitalisation _4 <money>
  profitless/unprofitable/lossmaking/revenueless _6 valued/worth/valuation/fetch~/startup~/stocks/companies/firms/soar~
  chase~/chasing/chased/snap~/pile~/piling/piled/bid~/lap~/grab~/pour~ _4 anything/everything/whatever/anyone _1 with/that/linked/to/about/labelled/labeled/touched/related
  anything/everything with/linked/labelled/labeled/branded _1 ai/crypto/blockchain/quantum/artificial in/intelligence/_ _1 name/title/names/_
  detached/divorced/disconnected/unmoored/untethered/decoupled/removed/adrift/unhinged from _6 reality/fundamentals/earn/earns/earnings/incomes/profits/economy/value/cash/economics/what
  lost touch/sight/contact with/of _2 reality/fundamentals/earnings/value
  no/little/scant room/margin for _1 error/disappointment/mistakes/mistake/slip
  priced/pricing for _2 perfection/miracle/eternity
  $froth/frothiness ^of/on
  paying/pay/pays more _4 for each/every/one dollar/pound/euro/cent
  cape/shiller/buffett/pe ratio/indicator/measure/gauge _8 higher/highest/above/since/record/only/once/1999/2000
  bet/bets/betting/wager~/short/shorted/shorting against _5 darling/darlings/rally/boom/names/high/flying/<name>/stocks/market
  stretched/lofty/heady/rich/elevated/toppy/punchy/steep/giddy/rarefied/bloated/inflated _2 valuations/valuation/multiples/multiple
  prices/valuations/valuation/multiples/shares/stocks _3 look/looks/looked/seem/seems/appear/appears/are/is/getting _2 stretched/lofty/heady/toppy/frothy/rich/giddy/bloated/inflated/expensive/overdone/overcooked/overvalued
  ?times next/this/last/forward/expected/annual/trailing/coming _2 profit/profits/earnings/sales/revenue
  premium _10 hard/difficult/impossible to explain/justify/defend/square
  premium _3 over/to/above _4 value/coins/nav/assets/holdings/stash _4 hard/fragile/shrink/vanish/collapse/unsustainable/hold/pay
  ahead of itself/themselves/fundamentals/reality
  too far _1 too/and fast/quickly
  shades/echoes/echo/shadow/shadows/reminders/memories/whiff/ghosts/ghost/spectre/reminiscent/redolent of _3 2000/1999/1929/dotcom/dot/bubble/mania/tulip/nineties
  run/runs/running/ran/gone/go/climbed/risen/come _1 too far
  worth/valued/valuation/value _8 without/no/before/despite product/revenue/profit/profits/sales/customers/single/a/any
  without/lacking _1 product/revenue/profit/sales _6 valued/worth/valuation/raised
  trade/trades/traded/valued/worth/changes/priced/value/put/pay _8 times what it/they _3 sell/earn/earns/sells/makes/make/sold/earned/books
  bubble/bubbles _3 form/forming/formed/inflating/burst/bursts/bursting/pop/pops/popping/popped ^up
  beginning/start/beginnings/makings of _4 bubble/bubbles
  flashbacks/flashback/reminiscent/parallel/parallels/comparison/comparisons/echoes _6 mania/manias/bubble/bubbles/dotcom/2000/1999/2008
  valuation/value/worth _2 slashed/cut/marked/written/collapsed/halved _4 from _2 <money>
  valuation/value _3 slashed/marked/written down/from/by/to
  premium over/to/versus _2 <name>/rival/rivals/peers/peer _6 deserve~/justif~/warrant~/irrational~
  market/markets/economy/prices/valuations/housing/sector/stocks/rally/property _5 overheat~/overheated/overheating
  overheated/overheating _2 market/markets/economy/property/stocks/sector/valuations/housing/prices/tech
  yet/still/never to _2 launch/sell/earn/make/build/ship/fly/turn _10 worth/valued/valuation/value/capitalisation
  worth/valued/valuation/value <money> _8 yet/never/without/before _3 launch/sell/sold/earn/earned/make/made/build/built/ship/shipped/sale/customer/revenue/product
  follies/folly/excesses/madness/lunacy/delusions of
  <number>/twenty/thirty/forty/fifty/hundred times what it/they _4 sell/sells/earn/earns/sold/makes/make
  stretched/lofty/inflated/punchy/heady/nosebleed/dizzying/astronomical/frothy/bubbly/rarefied/giddy/toppy/eyewatering prices ^target/targets
  high/record/elevated/soaring/expensive/steep share/stock/equity/house/property/asset prices _6 <worry>/unsustainable/bubble/correction/crash/justif~
  bubble popping/bursting/pops/bursts/pop/burst/deflat~
  cautionary tale _6 bubble/bubbles/excess/hype/boom/mania
  if/when/should valuations/prices _2 reset/correct/fall/drop
  valuations/valuation reset/resets/correction
  at record prices ^of/for
  trading at _8 above _5 average/historical/norm/norms
  above _3 year/historical/long average _6 paying/premium/expensive/valuation
  short sellers/seller like/such _2 <name>
  increased/raised/lifted _3 bets against
  establish~/built/disclos~/took/open~ _2 short position/positions
  prices _4 outpaced/outrun/outstripped/outgrown _3 earnings/profits/fundamentals
  potential/possible bubble
  era of _2 higher/high/rich valuations
  price/prices to earnings ratio
  peak _4 dotcom bubble
  like/parallel~/comparison~/compar~/echo~/reminiscent/resembl~/worse/rival~ _4 dot com
  above/beyond/outstrip~/exceed~ _3 fundamentals
  price/prices/priced/valuation/valuations/shares/stock/stocks/trades/trading/traded _5 above/over/beyond/exceed~ _3 fair/intrinsic value/values
  mood/sentiment/enthusiasm/optimism/euphoria/excitement/hype sours/soured/sour/souring/fade~/fading/wane~/waning/evaporat~/evaporate/cool~/collapse~/ebb~ _2 on/over/about/for/towards/around _2 ai/artificial/tech/technology/crypto
  shares/stock/stocks/price/prices/valuation/index/market/value _5 doubled/tripled/trebled/quadrupled/rocketed _6 though/while/although _2 profit/profits/earnings/revenue/revenues/sales _3 not/barely/hardly/flat/fell/fallen/shrank/shrunk/stagnant/declined/unchanged ^less/slowed/slowing/fallen/disappointed
  pay~/paid <money> _2 for _3 company/startup/firm/business _1 without/no _1 sales/revenue/profit/profits/product/customers
  boom/booms/bubble/bubbles/mania/manias _2 ended/ending/end/ends painfully/badly/tears/disaster
`;
