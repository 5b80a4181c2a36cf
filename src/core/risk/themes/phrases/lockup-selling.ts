/** Holders that may or do sell, and new shares. */
export const LOCKUP_SELLING = `
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
  have/has/had/forced/need/needs/needed _1 to sell _4 coins/bitcoin/shares/stock/holdings/assets/tokens/stakes/stake/ether
  wave/flood/glut/avalanche of _2 paper/stock/shares/supply/tokens/coins/selling _6 market/price/hit/swamp~/come
  executives/insiders/founders/directors/managers/bosses _7 cashing/cashed/cash out/in
  dump~/dumped/offload~/unload~ _3 what/everything/all/holdings/stake/stakes
  wave/flood/wall/torrent/avalanche of _2 paper/stock/shares/supply/coins
  free/freed/able/allowed/eligible to _1 unload/sell/dump/cash/offload/part
  come/comes/came/coming/out out of/from escrow/lock
  insider~/insiders/directors/executives/founders/bosses/managers/founder/chairman/chief _6 sold/sell~/selling/dump~/offload~/unload~/cash~/trimm~/part~ _8 shares/stock/stake/million/billion/<money>
  early/pre private/ipo/venture backers/investors/holders _6 sell~/sold/exit~/cash~/free/unload~/dump~
  lockup/lockups
  sell~/selling/sold down
  block trade~/trades
  $overhang
  convert~/convertible _6 dilut~/new/more _3 shares/holders
  holders/founders/employees/backers/investors _5 rush~/head~/scrambl~/queue~ _3 exit/exits/door/doors
  staff/employees/insiders/founders/backers/holders/workers _6 can/could/may/free/able/allowed _3 sell/cash/offload for/first/from
  sell for _2 first time
  first chance/opportunity/time to sell
  sell/selling/sold _3 down/stake/stakes/shares _4 founder/backer/parent/insider~/holder/private/sponsor/softbank/family/state
  founder/family/parent/backer/sponsor/government _4 sold/sell~/selling/trim~/cut/cuts/reduc~/offload~/exit~ _4 stake/shares/holding
  more/extra/new/additional/fresh supply/stock/shares/paper _5 market/hit/hits/weigh~/flood~/coming
  issue/sell/issuing/selling stock/shares/equity to _3 raise/pay/fund/buy
  existing shareholders/holders _4 dilut~/smaller/watered
  atm offering
  sold/sells/selling/dump~/offload~/unload~/exit~ _2 whole/entire/all/remaining/last/complete _4 holding/stake/position/shares
`;
