/** Prices that stand too high. */
export const BUBBLE_VALUATION = `
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
  smell~/whiff/reek~/redolent/echoes/shades/memories/ghosts of _3 1999/1929/2000/2007/tulips
  money/billions/investment _6 ai/tech/technology/startups _6 lost/wasted/squandered
  absurdly/wildly/insanely/eye dear/expensive/pricey/overpriced/watering
  bet/bets/betting/wager~ against _3 stock/shares/rally/boom/market
  lost/lose/losing/loses/out touch/sight _1 with/of _3 reality/fundamentals/earnings/value
  too far _3 too fast
  run/ran/gone/come/risen _2 too far/fast/hot/high
  retail/punters/amateurs/amateur/day/small/mom/novice _4 pile~/piling/rush~/flock~/chas~/pour~/bid~ _3 into/after/in
  pile~/piling/rush~/flock~/pour~/plung~ into _8 no/little/hardly/scant/without/next _3 sales/revenue/profit~/earnings
  no/little/hardly/scant/negligible/barely _2 sales/revenue/profits/earnings _8 worth/valued/valuation/market/shares/stock/billion/<money>/<large>
  next to no sales/revenue/profit/profits/earnings
  bid/bidding/bids _5 up _3 <large>
  <large>/hundred/thousand _6 year/months/weeks _6 no/without/hardly/little _3 revenue/sales/profit~/product~/earnings
  worth/valued _3 more than _6 combined/put/whole/entire/gdp/economy
  market/stocks/shares _4 cheap/dear/expensive _3 never/ever/since
  pass~ the parcel
  music stops/stop/stopped
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
  early/late 2000/1999/nineties/1990s
  price~/priced/pricing for _2 everything/nothing/future/miracle/world
  stock/stocks/shares/market/price/prices/rally _4 ahead of itself/themselves
  rally _5 built/based/rests/resting on _3 hope/hype/promise~/faith/little/momentum
  without/no _1 profit/profits/revenue/sales/product _6 worth/valued/market/shares/stock
  meme/pump _1 stock/stocks/frenzy/dump
  investors/buyers/punters _4 ignor~/overlook~/shrug~/brush~ _4 valuation~/risk~/fundamentals/losses
  dearest/priciest since
  shares/stock/market/index/sector look/looks/looked _2 dear/expensive/pricey/frothy/stretched/overvalued
  prices/valuations/multiples/levels _3 last/not seen _3 since/in
  paying/pay/paid prices/multiples/valuations _6
  may/might/will/could not/never turn _2 profit
  hype/hyped/mania/craze/fad
`;
