/** Holders that may or do sell, and new shares. */
export const LOCKUP_SELLING = `
  lock up/ups
  lockup~
  locked up _6 until/shares/tokens/stock
  restricted/barred/prohibited/banned/prevented/blocked from selling/trading/unloading
  restriction~/restricted/curb~/curbs/limits/ban/bar/agreement~/embargo _6 laps~/lapse~/expire~/expir~/lift~/end/ends/ended/ending/roll~/released
  come/comes/came/coming/out/release~ out/from of/from restriction~/escrow
  laps~/lapse~/expire~/expir~/lifted _5 sell~/restriction~/curbs/lock
  free/freed/able/allowed/permitted/begin/start/eligible/let/lets/cleared/can to _2 sell~/trade/unload/offload/dump/cash
  <holders> _3 can/may/could/will _2 sell/unload/offload/trade/dump
  <holders> _3 selling/sold/sell/sells/offload~/dump~/unload~ ^off/electricity/power/it/them
  <holders> _3 part~/trim~/exit~/divest~/reduc~/cut _5 shares/stock/stake/stakes/holding/holdings
  become/becomes/became/becoming _2 tradable/tradeable/unrestricted/saleable
  shares/stock/tokens/coins _5 tradable/tradeable/unlock~/unlocked/vest~/vesting/eligible
  shares/stock/tokens _5 change hands _6 from/earlier/lock~/first/after/once
  part/parts/parted/parting with _6 shares/stock/stake/holding/holdings/bitcoin/bitcoins/coins/ether/tokens
  insider/stake/block/director/executive sale~/selling/sales/trades/trade
  <name> sold/sells/selling/offload~/unload~/dump~/trim~/exit~ _5 stake/shares/holding/holdings
  sell/sold/sells/selling/offload~/unload~/dump~/dispose~/divest~/shed/cut/reduce~/trim~ _6 stake ^of
  ?sell/sold/sells/selling/offload~/unload~/dump~ _3 <number>/million/millions/<money>/thousands _3 shares/tokens/coins/bitcoin/bitcoins/ether
  insider~/executive~/founder~/director~/chief/chairman/ceo/backer~/holder~/whale~/owner/family/fund/firm/company/it/miner~/treasury/foundation/creditors/he/she/who _6 sell/sold/sells/selling/offload~/unload~/dump~ _3 <number>/million/millions/<money>/thousands _3 shares/tokens/coins/bitcoin/bitcoins/ether
  unload~/offload~/dump~ _4 shares/stock/tokens/coins/stake/holdings
  dilution/dilutive/diluting
  ?dilute~/diluted ^earnings/eps/share/desktop
  stake~/holders/holding~/ownership/owners/shareholders/investors _4 water~/diluted/dilution/shrink~/smaller
  watered down
  own/owning/owns less of
  issue~/issuing/issuance/sell/selling/sold/sale/offer~/print~/raise~/raising/place~/float~ _6 new/additional/more/fresh/extra/common/million _2 shares/stock/equity/units ^of
  issue~/issuing/issuance/sell/selling/sold/sale/offer~/print~ _6 shares of common/preferred/class
  new _2 shares on/at/being/offered/issued/sold
  new _2 shares _3 offer/issued/sold/sale
  print~ _1 shares/stock
  secondary/follow/follow on offering/share/stock/sale/placement
  secondary offering~/sale/placement/share
  share/stock/equity/unit offering~/sale/placement/placing/issuance/raise/raising/issue/issues
  rights issue/offering
  at the market offering/program/programme/facility/sales
  atm program/programme/offering/facility/sales
  raise~/raising _6 selling/sale/issuing/issue/new/through/via _4 shares/stock/equity
  raise~/raising _3 equity/capital _5 shares/stock/investors
  convert~/turn~/turned/exchange~/swap~/swapped/exercis~ _6 into/for _3 shares/stock/equity
  conversion _3 into/to _2 shares/stock
  selling pressure _5 unlock~/insider~/holders/lock~/supply
  share/stock/token/seller supply overhang
  share/stock/token overhang
  token unlock~/emission~/unlocks
  unlock~/unlocks _4 tokens/shares/coins/supply
  vesting/vests
  exercise~ _4 warrant~/option~
  ?warrants
  flood~ _4 shares/tokens/supply/stock
  ?profit taking
  ?liquidat~ _3 holdings/position~/stake
  whale~ _4 sell/sold/selling/move~/dump~/parted/offload~/exchanges
  outflow~ from _3 wallets/wallet/holders
  old/dormant/early wallets/wallet/coins _4 move~/moved/sold/sell~/outflow~/woke
  long term holders
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
  sell~/selling/sold down
  block trade~/trades
  $overhang
  convert~/convertible _6 dilut~/new/more _3 shares/holders
  holders/founders/employees/backers/investors _5 rush~/head~/scrambl~/queue~ _3 exit/exits/door/doors
  staff/employees/insiders/founders/backers/holders/workers _6 can/could/may/free/able/allowed _3 sell/cash/offload for/first/from
  sell for _2 first time
  sell/selling/sold _3 down/stake/stakes/shares _4 founder/backer/parent/insider~/holder/private/sponsor/softbank/family/state
  founder/family/parent/backer/sponsor/government _4 sold/sell~/selling/trim~/cut/cuts/reduc~/offload~/exit~ _4 stake/shares/holding
  more/extra/new/additional/fresh supply/stock/shares/paper _5 market/hit/hits/weigh~/flood~/coming
  issue/sell/issuing/selling stock/shares/equity to _3 raise/pay/fund/buy
  existing shareholders/holders _4 dilut~/smaller/watered
  sold/sells/selling/dump~/offload~/unload~/exit~ _2 whole/entire/all/remaining/last/complete _4 holding/stake/position/shares
  insiders/founders/employees/executives/holders/backers/investors/shareholders/creditors/bosses/owners/staff/directors _4 free/able/allowed/expected/likely/may/can/due/permitted/cleared/eligible _2 to/_ _1 sell/cash/unload/offload/dump/trade
  <firms>/<name>/fund/founder/government/state/family/treasury/owner/group/it _4 place/places/placed/sell/sold/sells/selling/offload~/offloaded/unload~/dispos~/trim~/cut/cuts/reduc~/halv~/slash~/exit~/exited/divest~ _5 stake/holding/holdings/shareholding/position/block ^in/of
  stake/holding/shareholding _4 sold/placed/offloaded/trimmed/halved/reduced/exited/disposed
  sell/sells/sold/selling/whittl~ down _3 stake/holding/shareholding/holdings
  $cashed/cashing out
  cash/cashes/cashed/cashing in _3 <money>/shares/stock/stake/options/chips/winnings/holdings
  placed/place/placing/sold/sell/selling/offload~ _8 at _2 <percent>/discount/large _2 discount/below/_
  placing/placement/offering _6 discount/priced/below
  raise~/raising/tap~/tapped/seek~/sought/took/take/taken/call~/called/go/went _2 from/shareholders/investors/owners/backers/to/its/existing _3 for/shareholders/investors/owners _4 <money>
  raise~/raised/raising _3 <money> _4 from/by/through/via/in/of _4 shareholders/shares/stock/equity/owners/issue/issuing/placing/placement
  raise~/raised/raising _3 <money> _4 from/by/through/via/in/of _4 share sale/placement/placing/issue
  tap~/tapped/tapping _2 shareholders/investors/owners/equity/stock/market
  new/fresh/extra/additional/more _2 stock/shares/equity/units _8 issue/issued/sold/sell/created/printed/offer/offered/handed/placed
  hand/hands/handed/give~/gave/given/award~ _5 shares/stock/units _3 to/worth/equal/for
  issue/issues/issued/issuing/print/printed/printing/sell/sold/selling _2 stock/shares/equity to/for/into/at/worth
  million/billion/<number> new shares/units
  comes/come/includ~/carry/carries/attach~ _2 warrant/warrants
  existing/old/current/ordinary/remaining/today owners/holders/shareholders/investors/equity _8 wiped/diluted/left/nothing/less/smaller/shrink/out/little
  wipe~/wiped/wiping out _5 shareholders/holders/equity/owners/stockholders
  shareholders/holders/equity/owners/stockholders _4 wiped/wipe/wiping out
  own/owning/keep/keeps/left/hold with/of/just/only _2 <percent> _3 of _3 company/group/firm/business/equity
  third/quarter/half/tenth/fifth/<percent>/<large>/most/billion/million/<number>/<money> of/in/worth _4 tokens/coins/shares/stock/supply/bitcoin _4 become/becomes/available/released/unlock~/freed/hit/free/due/eligible/tradable/tradeable/flood
  tokens/coins/shares/stock _6 become/becomes/became/becoming/be available/free/released/freed/eligible/tradable/tradeable
  return/returns/returned/returning/repay~/distribut~/paying/hand~ _4 coins/tokens/bitcoin/shares/btc _3 creditors/claimants/customers/victims/holders
  creditors/claimants/holders/recipients/winners/investors _4 expected/likely/free/may/could to/_ sell
  sell/sells/selling/sold into _2 strength/rally/rallies/rise/market
  long/old/early/longtime term/time/holders/investors/wallets/backers/_ _2 sell/selling/sold/distribut~/cash~/unload~/offload~/dump~
  cut/cuts/cutting/trim~/reduc~/halv~/slash~/pare~/par~/sold/exit~/exited/dump~/shed/shrink~/shrank/offload~ _3 its/his/her/their/entire/whole/remaining _3 holding/holdings/position/positions/stake/stakes/shareholding
  sold/sells/selling/unload~/unloaded/dump~/dumped/offload~/offloaded/cash~ _4 <money> _3 worth/of/in _3 stock/shares/tokens/coins/bitcoin
  holding/lock/lockup/quiet/vesting/blackout period _5 end/ends/ended/expire~/expir~/over/lapse~/up
  file~/filed/filing/plan/plans/planned/planning/seek~/propose~/authoris~/authoriz~/register~/aim~ to _2 sell/issue/offer/raise _5 <money>/million/billion/shares _5 stock/shares/equity/share/common/offering/issue
  number of _2 shares _5 <rise>/doubl~/tripl~/outstanding/grew/grown
  supply of _2 shares/tokens/coins _5 <rise>/grow~/swell~/flood/increas~/market
  parted/parts/part/parting with _5 coins/bitcoin/shares/tokens/stock/stake/holding/ether/btc/holdings/<number>
  miners/miner/holders/whales/insiders/treasuries/companies/funds _3 parted/parts/parting/part with
  sell/sold/selling/sells/liquidat~/part _5 some/part/most/half/all/much of _2 its/their/his/her _2 bitcoin/coins/tokens/ether/stash/holdings/shares/stock/stake/btc
  whale/whales/wallet/wallets _5 move/moved/moves/transfer~/transferred/sent/sends/deposit~ _6
  transfer~/transferred/moved/move/sent/deposited _5 coins/bitcoin/ether/tokens/btc _4 exchange/exchanges
  insider/insiders/executive/director/founder/management/chief selling/sales/sale/sold/sells/disposals/disposal/cashing
  share/stock/equity issuance/issues/placing/placings/issue/sale/offerings/raising/raisings/raise/overhang/dilution
  ?share sales
  capital/equity/cash raising/raise/call/increase/raises/raisings
  overhang of/from _4 shares/stock/tokens/coins/supply/sellers/selling
  bought/buy/buying _4 coins/bitcoin/tokens/ether _6 issu~/issued/selling _2 stock/shares
  issued/issue/issuing/selling/sold stock/shares/equity to/and _2 buy/bought/buying/fund/pay/purchase
  sell/sells/sold/selling/offload~/place~/dispos~ _4 <percent> slice/stake/holding/chunk/of
  not/cannot/barred/never/unable _2 sell/selling for/until/before _3 <long>/<number>/march/april/may/june/july/august/september/october/november/december/january/february
  cornerstone investors/investor _8 sell/lock/months
  shares/stock/tokens _4 came/come/comes/coming/become/becomes/became/set free
  price~/priced/launch~/launched/upsiz~/upsized/announced/complet~/plan/plans/planned/closed _3 offering/placement/placing/flotation/share/equity _4 <number>/million/shares/stock/units/sale
  floodgates _2 open~
  dilut~/dilute~ _4 shareholders/holders/shares/stakes/stockholders/owners/equity
  sold/sells/sell/selling _3 <money> worth of _3 stock/shares/its/their/<name> ^bonds/debt
  shares _4 enter/enters/flood _3 market
  selling/sales _4 of/by insiders/executives/founders/directors
  shareholders/investors/owners to _1 cough/stump/chip/pony up/in
  sale/sales/selling/disposal/disposals/auction/liquidation of _4 seized/confiscated/forfeited/bankrupt/estate coins/bitcoin/tokens/assets/holdings/stakes/shares
  water/watered/waters/watering down _5 owners/holders/shareholders/stakes/investors/stake/existing
  seized/confiscated/forfeited/recovered coins/bitcoin/tokens/ether _8 sell/sold/sale/selling/market/auction~
  restriction/restrictions/ban/curbs/moratorium _4 end/ends/ended/expire~/expires/lapse~/lift~/lifted/fall~/falls/run/runs/roll/rolls _8 sell/shares/stock/staff/insiders/founders
  free/allowed/able/permitted/cleared/entitled to sell/offload/dump/cash/trade _8 from/on/when/after/in/once/next/shares/stock/stakes
  <holders>/co/early/venture _5 cash~/cashed/cashing out/in
  tokens/coins/shares/stock _4 will/to/would/are/be _2 released/unlocked/freed/unleashed/vested/distributed
  released/unlocked/freed/distributed _2 to _2 backers/insiders/investors/team/founders/staff/creditors
  place/places/placing/placed/sell/sells/sold/selling _6 with/to institutions/investors _3 at _2 discount
  moved/moves/move/sent/send/transferr~/deposit~/shift~ _5 coins/bitcoin/ether/tokens/btc/eth/sol _4 exchange/exchanges
  at the market _1 offering/program/programme/facility
  issue/issuing/issued/sell/selling/sold/raise/raising/rais~ _6 at the market
  rights issue/offering/offer/issues
  discount to _4 close/price _8 placing/offering/issue
  double/doubles/doubled/swell~/inflat~/expand~/add~/increas~/lift~ _3 share/shares count/outstanding/issue
  creditors/claimants/victims _8 dump~/sell/offload/unload
  hand/hands/handed/give/return/returns/distribut~ _5 coins/bitcoin/tokens/<money> _4 creditors/claimants/users
  block/ban/bar/curb/embargo/freeze/lock on _2 sales/selling/disposals/trading _8 fall~/falls/end~/ends/lift~/expire~/expires/lapse~/run~/over
  get~/gets/got/getting rid of _4 stake/shares/holding/holdings/stock/position/stakes
  <rid> _3 entire/whole/remaining/rest/last _3 stake/holding/holdings/shares/position/stock/interest
  let/lets/letting go of _4 supply/tokens/coins/shares/stake/stock/holding
  <percent>/<large>/fifth/quarter/third/half/tenth of _2 supply/float/tokens _8 unlock~/released/market/week/month/free/freed/vest~/circulat~
  miners/whales/holders/insiders/wallets/founders/treasuries/investors _5 send~/sent/sending/mov~/moved/moving/shift~/transferr~/deposit~ _6 exchanges/exchange/venues/brokers/platforms
  new/fresh/additional/extra/newly shares/stock/tokens/units _8 issued/printed/minted/created/flood/issue
  $issued/print/printed/printing/mint/minted/creat~/issue/issuing _2 new/fresh/additional/more/extra shares/stock/tokens/units
  secondary offering/sale/placement
  priced/price/pricing _6 offering/placement/placing/issue _4 below/discount/under
  expiration/expiry/end/lapse/lifting of _3 lock/lockup
  lock up/ups expiration/expirations/expiry/expiries/ends/end/expires/expired/lapse/lapses
  lockup expiration/expirations/expiry/expiries/ends/end/expires/expired/lapse/lapses/period
  shares/stock/tokens/coins being/_ sold/dumped/unloaded _1 off/at/onto/on _1 once/market/masse
  flood/flooding/floods/flooded _3 market with/by/_ _3 shares/stock/tokens/coins/supply
  patient/steady/persistent/forced/regular/heavy seller/sellers of
  heavily/deeply/steeply/sharply discounted shares/stock
  discount to _6 last/closing/market traded/price
  existing shareholders _6 dilut~/discounted
  shares/stock/fell/fallen/dropped _6 after _6 capital raising/placing/placement
  <money> worth of shares _4 issue/issued
  holders/noteholders _2 convert/swap/exchange _4 shares/stock
  escrow~/escrow _4 shares/holding/holdings/stake
  shares/holding/holdings/stake _4 in/into/under escrow
  whale~/wallets _4 sell~/sold/distribut~/dump~/unload~/offload~/cash~/exit~
  free/able/allowed/permitted/eligible/entitled to dispose/offload/unload/part/cash ^money
  <holders> _8 may/can sell _3 from/after/starting monday/tuesday/wednesday/thursday/friday/january/february/march/april/june/july/august/september/october/november/december
  shares/stock/units/tokens _6 become/becomes/becoming available/eligible/free for/to _1 sale/sell/trade/trading
`;
