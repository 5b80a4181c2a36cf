/** Trouble that spreads, and prices that move together. */
export const CONTAGION_CORRELATION = `
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
  $correlat~/correlate~/correlated/correlation/correlations/correlates
  $in tandem/lockstep/unison/sympathy/sync/concert ^with/to
  in tandem/lockstep/unison/sympathy/sync/concert _6 <priced>/<name>/tech/market
  $move~/moving/fell/fall~/sink~/sank/trade~/trading/rise/rises/slump~/swing~ together
  rise/rises/fall/falls/move/moves/moved/trade/trades/traded/swing/sink as one
  rise/rising/rises and fall/falling/falls _1 together/as/with/in
  when/if/once one _5 other/others/rest/next/both _4
  when/if/once <priced>/<name> _4 sneezes/cracks/stumbles/falls/wobbles/sinks/drops/sells _6 catch~/follow~/others/others/everything/suffer~/too
  parallel decline~/fall~/drop~/slump~/selloff~/losses
  drag~ _3 down/lower/with ^the
  drag~ _4 stocks/shares/markets/peers/rivals/sector/index/indexes/futures
  take~/took/taking/pull~/pulled/bring~/brought _4 down with
  went/go/goes/going/fell/fall/sank/came/slid down/tumbling/sliding with it/them/him
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
  fear~/worry/worries/worried/risk/likely/expect~ _3 others/rivals/peers/more _2 follow/next
  trouble/losses/damage/pain/crisis _3 could/may/might/would _1 reach/spread/hit/engulf
  several/many/others/more _5 same/similar _1 trades/bets/positions/assets
  losses/trouble/collapse/failure at/of/in _4 forced/forcing/led/leading/prompted/triggered _4 others/other/dozen/rivals/peers/sales/selling
  collapse/failure/bankruptcy/default/demise/implosion/downfall _3 spread/spreads/spreading/spilled/spilling/rippled
  drag~/pull~/push~ down _2 price/prices/value/values _3 everything/other/others/else/rest
  who/what else _4 caught/exposed/hit/hurt/drawn/dragged/holds/owns/next
  <fallVerb> _2 so did
  so did/too _5 <priced> _6 same
  sold/sell/sells/selling/dump~ whatever/anything/everything _2 can/could
  correlation _6 climbed/<rise>/highest/strongest/zero/close
  same hedge/big funds/investors/holders/owners/lenders/banks
  hold/holds/held/own/owns/owned _3 by _2 same
  every asset/market/corner/sector _2 fell/sold/hit/suffered
  no/nowhere/little shelter/refuge/hiding
  exposed/exposure to _4 same/collapsed/troubled/stricken/failed
  write/writes/wrote/written/writing off/down _3 loans/exposure/stake/lending _4 collapse~/bankrupt~/failed
  bring/brought/bringing/drag~/pull~/sank _3 neighbours/neighbors/peers/others/rivals/sector/shares/stocks _3 down/too/lower
  read across
  in/of _1 sympathy
  moved/move/moves/moving/traded/trades/trade in/almost _1 lock/step/unison/line
  go/goes/going/went down _2 with it/them/bitcoin/nasdaq/market
  shiver~/shudder~/shock~/tremor~ _3 through/across _3 <priced>/markets/sector/market/system/industry/lenders
  suppliers/customers/neighbours/neighbors/partners/lenders/subsidiaries _3 also/too/were _3 hit/hurt/fell/collapse~/failed
  wider/broader/financial system/stability/contagion
  tremor~/shudder~/shiver~/shock~/jitters _5 through/across/from
  sent/send/sends/sending _3 tremors/shivers/shudders/chills through/across/down
  collapse/failure/default/bankruptcy/fraud/fall/blowup/implosion _6 rattl~/hit/hurt/shak~/shook/jolt~/unnerv~/unsettl~/engulf~/snare~/ensnare~ _4 lenders/banks/funds/others/peers/markets/insurers/investors/rivals/creditors/sector
  losses/loss/hole/holes _4 at/in/across _2 lenders/banks/funds/insurers _4 too/exposed/same/linked
  lenders/banks/funds/insurers _4 exposed/exposure/caught/holding _6 collapsed/bankrupt/failed/same
  all/both/everything fell/fall/sank/slid/dropped/sold/sink together/alike/too
  bonds and stocks/shares _3 fell/fall/sank/slid together
  failed/fail~ to diversify
  hedge~ _3 not/failed/failing work~
  beta to/of
  track~/tracks/tracked/mirror~/follow~/shadow~ _3 each other/nasdaq/bitcoin/stocks/tech
  next domino/shoe
  other/another shoe _2 drop
  shock/panic/losses/trouble/damage _4 run/runs/ran/rip/rips/sweep~/race~/travel~/move through/across/beyond
  drag~ down too/as/with/alongside
  were/was/been/got dragged/pulled/sucked down/in _2
`;
