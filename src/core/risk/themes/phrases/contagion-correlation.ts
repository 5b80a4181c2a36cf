/** Trouble that spreads, and prices that move together. */
export const CONTAGION_CORRELATION = `
  contagion/contagious
  spill~ over/into/across
  spillover~/spillovers
  knock on _1 effect~/impact~/damage/losses
  domino effect~/effects
  dominoes/domino _4 fall/fell/topple~/falling/next/enough
  ripples/rippled/rippling _3 through/across/to
  ?shockwave~
  ?shock wave~
  ?ripple effect~
  $correlat~/correlate~/correlated/correlation/correlations/correlates
  $in lockstep/unison/sympathy/sync ^with/to
  in tandem/lockstep/unison/sympathy/sync/concert with/to _5 <priced>/<name>/tech/market
  <priced>/<name> _8! in tandem/lockstep/unison/sympathy/sync/concert
  $move~/moving/fell/fall~/sink~/sank/trade~/trading/rise/rises/slump~/swing~ together
  rise/rises/fall/falls/move/moves/moved/trade/trades/traded/swing/sink as one
  rise/rising/rises and fall/falling/falls _1 together/as/with/in
  when/if/once one _5 others/rest _3
  parallel decline~/fall~/drop~/slump~/selloff~/losses
  drag~ down/lower ^the/by
  drag~ _3 peers/rivals/others/shares/stocks/neighbours/neighbors/miners/banks/lenders _2 down/lower
  drag~ _2 peers/rivals/sector/others ^prices
  drag~ down/lower/with _3 stocks/shares/peers/rivals/sector/others
  take~/took/taking/pull~/pulled/bring~/brought _4 down with
  went/go/goes/going/fell/fall/sank/came/slid down/tumbling/sliding with it/them/him
  weigh~/weighed on _4 peers/rivals
  ?weigh~/weighed on _4 sector
  spread~ _2 to/from/rapidly/beyond/across/through/quickly _4 <priced>/banks/sector/industry/system/economy/other/others/rest/market/credit/lenders/city/wall/europe/asia/region/wider/broader/peers
  rapidly/quickly/fast spread~
  trouble/crisis/panic/selling/unease/worries/fear/fears/jitters/turmoil/losses/stress/rout/selloff/pain/distress/problems/weakness/woes/damage/slump/sickness/rot _4 spread~/spill~/ripple~/infect~/engulf~/jump~/leap~/bleed~/seep~
  trouble/crisis/panic/selling/unease/worries/fear/fears/jitters/turmoil/losses/stress/rout/selloff/pain/distress/problems/weakness/woes/damage/slump/sickness/rot _2 reach~
  sell off/selling/rout/selloff/declines/losses/slump/weakness _4 broad/broaden~/widespread/across/everywhere
  broad/broader based _1 sell/selloff/selling/decline/rout/retreat/slump/weakness
  broad/broader/widespread _2 sell/selloff/selling/decline/rout/retreat/slump/weakness off/_ in/across/among _4 other/others/all/every/risk/risky/assets/markets
  ?broad/broader/widespread _2 sell/selloff/selling/decline/rout/retreat/slump/weakness
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
  rattle~/unsettle~/jolt~ _4 markets/sector/investors/banks across/around/worldwide/elsewhere
  take~/took/bring~/brought down _3 whole/rest/others/system/sector/economy
  exposure/exposed/ties/links/loans/linked to _5 collapsed/collapse/failed/bankrupt/troubled/failing/stricken/bust/defunct
  tied/tie up in/at _4
  money _2 at _2 exchange/bank/fund/lender _4 next/lost/trapped/stuck
  losses/exposure/trapped/caught _2 elsewhere
  losses/exposure _2 other/at _2 banks/lenders/insurers/funds
  ?may/might/could/would/will be next
  may/might/could be next _1 to
  <lenders>/firms/companies/funds/stocks/others _6 may/might/could be next
  were/was/been hit next
  who is/else next
  who will be next
  same holes/trouble/fate/boat
  one cockroach
  cockroach~/cockroaches
  ?on the hook
  counterparty risk/risks/exposure/losses
  ?counterparty/counterparties
  reassess~ risk
  move~/moving/trade~/trading/walk~ in step
  in step _2 with _2 nasdaq/stocks/market/markets/tech/technology/equities/bitcoin/shares
  tied/linked/tethered/chained/coupled/hitched/correlated/bound/link/links/ties/linkage/connection/beta _2 to/with _4 nasdaq/stocks/equities/bitcoin/fortunes/market
  closely/increasingly/tightly tied/linked/tracks/track~/mirror~/follow~/connected/coupled/interlinked/intertwined
  ?interlinked/interconnected/intertwined/entangled/interwoven
  bad day for _6 bad/for
  little/no/less/scant/lost/lose/offers/offer _2 diversification
  <fallVerb> with/alongside/along _3 bitcoin/stocks/nasdaq/market/crypto/rest
  fell/slid/sank/dropped/tumbled in step/turn/tow
  aftershock~
  snowballed/snowballing/snowballs
  ricochet~/reverberat~/reverberate~
  rattle~/roil~/shake~/shook/shaken/spook~/unnerve~/jolt~ _4 sector/peers/asia/industry/banks/lenders
  bleed~/bled/leak~/seep~ into/over
  wider/broader crisis/collapse/damage
  ?broader/wider market
  as far/far away as _8 sold/fell/<fallVerb>/too/hit
  lenders/banks/stocks/shares/peers/rivals/miners/markets _3 sold/fell/hit/dropped/slid/suffered too/also/alongside
  <priced>/<name> also/too _2 fell/slid/sank/dropped/tumbled _4 sympathy
  freeze~/froze/hit/hurt/choke~ _3 lending/credit/firms/companies/economy _8 nothing/unrelated/elsewhere/wider/beyond
  ?nothing to do with
  guilt by association
  would/could/may/might _3 hit/hurt/reach/engulf/cripple _3 wider/broader/whole/other/rest/pension/insurers/savers
  fear~/worry/worries/worried/risk/likely/expect~ _3 others/rivals/peers/more _2 follow/next
  trouble/losses/damage/pain/crisis _3 could/may/might/would _1 reach/spread/hit/engulf
  several/many/others/more _5 same/similar _1 trades/bets/positions/assets
  losses/trouble/collapse/failure at/of/in _4 forced/forcing/led/leading/prompted/triggered _4 others/other/dozen/rivals/peers/sales/selling
  collapse/failure/bankruptcy/default/demise/implosion/downfall ^swap/swaps _3 spread/spreads/spreading/spilled/spilling/rippled
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
  wider/broader system/contagion
  ?financial stability
  through/across/into/to _2 financial system
  risk/risks/shock/stress/threat/danger/strain _5 financial system
  tremor~/shudder~/shiver~/shock~/jitters _5 through/across/from
  sent/send/sends/sending _3 tremors/shivers/shudders/chills through/across/down
  collapse/failure/default/bankruptcy/fraud/fall/blowup/implosion ^swap/swaps _6 rattl~/hit/hurt/shake~/shook/jolt~/unnerv~/unsettl~/engulf~/snare~/ensnare~ _4 lenders/banks/funds/others/peers/markets/insurers/investors/rivals/creditors/sector
  losses/loss/hole/holes _4 at/in/across _2 lenders/banks/funds/insurers _4 too/exposed/same/linked
  lenders/banks/funds/insurers _4 exposed/exposure/caught/holding _6 collapsed/bankrupt/failed
  failed/fail~ to diversify
  hedge~ _3 not/failed/failing work~
  beta to/of
  track~/mirror~/follow~/shadow~ each other
  next domino/shoe
  other/another shoe _2 drop
  shock/panic/losses/trouble/damage _4 run/runs/ran/rip/rips/sweep~/race~/travel~/move through/across/beyond
  drag~ down too/as/with/alongside
  were/was/been/got dragged/pulled/sucked down/in ^by/back/employment/growth/output
  rub~/rubbing/rubs off on _3
  tar~/tarr~/tarred with/by _3 brush/same
  bodies/skeletons/shoes/dominoes/cockroaches/surprises/cracks/casualties/failures/victims/blowups _4 found/come/emerge/drop/surface/fall/follow/next/cupboard/closet/buried
  more bodies/skeletons/cockroaches/casualties/victims/failures/defaults/blowups/trouble/shoes
  tie/ties/bind~/bound _4 together
  links/ties/linkages/interconnection~/interlinkages/interdependence between/among _4 banks/insurers/funds/lenders/credit/markets/ai/firms/companies/sector/system
  links/ties _1 between _4 funds/insurers/private/banks/credit/lenders/hedge/nonbank/shadow
  exposure/exposures _3 to _3 private/hedge/nonbank/shadow/credit
  ?interconnect~/interconnected/interlink~/intertwin~/interdependen~/entangl~/entwin~/enmesh~
  stocks/shares/equities/gold/bonds/everything and _2 bonds/stocks/shares/gilts/currency/oil/gold/crypto/bitcoin/treasuries/equities/dollar _3 fell/fall/sank/slid/dropped/tumbled/sold/falling/down _4 same/together/once/tandem/both/alike/day
  fell/fall/falls/sank/slid/dropped/moved/move/moves/trade/trades/traded/tumbled/falling/moving at _1 same/once time/_
  trade/trades/trading/traded/behave~/behav~/act/acts/acting/move/moves/moving like/as _2 tech/technology/risky/stock/leveraged/high/growth/nasdaq/risk/speculative _3
  moved/move/moves/moving/trade/trading/headed/go/gone/went _2 same/one way/direction
  same way/direction on/in/as/at
  link/links/linkage/relationship/bond/tie with/to/between _5 nasdaq/stocks/bitcoin/shares/equities/tech/gold/dollar/market _5 tighten~/strong~/strengthen~/grew/grown/close~/highest/tight/again
  falls/fall/fell/sinks/drops/slides/tumbles/suffers with/alongside/like _3 stocks/shares/nasdaq/tech/market/markets/bitcoin/risk/equities/wall
  in its/their wake
  fell/sank/slid/dropped/tumbled/lower/down/slipped/declined/falling/hit/suffered in/by/on _3 sympathy/association/spillover
  peers/rivals/competitors/neighbours/neighbors/suppliers _4 fell/sank/slid/dropped/tumbled/followed/dragged/suffered/slipped/punished
  peers/rivals/others/shares/stocks _3 follow~/followed suit/lower/down/it
  tone for/in/across _3 asia/europe/markets/region/day/session
  <percent>/<fraction>/<money>/<large>/funds/fund/bank/banks/insurer/insurers/lender/lenders/investors/clients/portfolio _4 exposed/exposure to _3 <name>/collapsed/bankrupt/failed/same/troubled/firm/developer/commercial/private/property/china/russia/crypto
  exposure/exposed of/to/was/at/with _4 <money>/collapsed/bankrupt/failed/stricken/troubled/defunct
  owed/owes/lent/lost/loses/lose/stuck/claims/claim _5 <money> _5 by/to/with/from/when/after/in _4 collapse~/bankrupt/bankruptcy/failed/defunct/stricken
  when/if/once/whenever <name>/<priced>/america/wall/china/nasdaq/one _4 sneez~/cough~/catch~/stumbl~/crack~/fall~/wobbl~/sink~/drop~/goes/slip~/suffers/shiver~
  catch~/caught _2 cold/flu/chill
  correction/crash/fall/slump/collapse/failure/default/selloff/rout/drop/downturn/bust/shock/crisis/burst/reversal/losses _7 knock/spill~/spread/ripples/rippled/rippling/hurt/hit/infect/reach/engulf/felt/consequences/drag/threaten/harm/infect/dent _4 economy/system/others/lenders/banks/sector/wider/broader/everywhere/pension/pensions/households/savers/everyone/insurers
  crash/collapse/failure/default/selloff/rout/downturn/bust/crisis _5 hit/damage/affect _3 others/lenders/banks/wider/broader/pension/pensions/everyone/insurers
  knock on _3
  went/go/goes/gone/turned/became/become global/worldwide/systemic
  risk~/risks/threat/danger/threats/danger/harm/stability to/of/in _3 stability/system
  systemic/system stability/shock/stress
  stability of _3 system/banks/sector/financial
  hunt~/hunted/look~/search~/scour~/wonder~/scan~/fret~ _2 for/about/which/who/what/whether _2 other/others/next/similar/else/more _6
  who/which/where else/next/other/others _6 exposed/holding/lent/hit/fall/sitting/owns/hidden/might/could/has/is
  what else/next/other/others _6 exposed/lent/hit/fall/sitting/owns/hidden
  others/lenders/banks/funds/firms/companies/rivals/peers with _1 similar/same/comparable _2 loans/problems/exposure/exposures/holes/risks/holdings/trades/bets/models
  similar/same loans/exposures/problems/holes/troubles/weakness/weaknesses/risk/risks elsewhere/at/in/across/_
  all/both/everyone in _2 it/boat/this together/_
  in it together
  pension/insurance/insurers/savers _5 hurt/hit/exposed/suffer/caught/losses/hook
  hurt/hit/hits/sink/sinks/drag/drags/damage/harm/engulf~/swamp _2 everyone/everything/everywhere
  spread~/spreading _1 beyond/further/wider
  ripple/rippled/ripples/rippling out/through/across/into/beyond/to
  shiver/shivers/chill/chills/tremors/shudder/shudders/shock/shocks/jitters through/across/into
  whole/entire/wider/broader sector/market/industry/group/system _3 lower/down/fell/hit/suffer~/drag~/slid/infect~/punish~/shaken/rattled
  rest of _2 sector/market/industry/group/system _4 lower/down/fell/hit/suffer~/drag~/slid/infect~/punish~/shaken/rattled
  losses/pain/damage/trouble/stress/weakness/problems/defaults/rot/malaise/crisis/panic/selling/rout/contagion/fear/worries/doubts _5 spread~/spill~/travelled/traveled/migrat~/seep~/engulf~/infect~/creep~/crept
  doubt/doubts/worries/fear/fears/trouble/problems about/at/over _4 one _8 others/rest/all/rivals/peers
  amplif~/magnif~/accelerat~ _4 shock/shocks/selling/stress/downturn/rout
  fire sales/sale _6 other/others/prices/spread/losses
  vicious circle/cycle
  doom/death/negative/downward/self loop/spiral/loops/reinforcing
  feedback loop/loops
  lehman/svb/ftx/terra/2008/2022/2023 moment/style/again/repeat/echo~/redux/collapse/memories
  ?same _1 shares/stocks/trades/bets/positions
  same <several>/few/handful dozen/hundred/_ _1 shares/stocks/trades/bets
  crowded trade/trades/position/positions/bet/bets
  positions/trades/portfolios/bets _4 alike/crowded/identical/similar
  $herding
  opaque/opacity _6 risk/risks/links/exposure/lending/market/credit/funds/loans
  quant quake
  unwind~/unwound/unwinding _6 dump~/sold/prices/forced/at/once/disorderly/violent~
  follow~/followed/tracked/track~ _4 wall/street/tokyo/asia/nasdaq/peers/europe _3 lower/down/losses/into
  collapse/failure/bankruptcy/default/implosion/fall/demise of _3 <name> _4 hit/hits/hurt/hurts/shook/rocked/rattled/felled/toppled/engulfed _4 other/others/banks/firms/lenders/market/industry/sector/rivals/funds
  other/fellow/linked/exposed _1 stocks/shares/lenders/banks/miners/chipmakers/makers/tokens/coins/exchanges/funds/firms _3 fell/slid/sank/dropped/tumbled/plunged/sold/slumped/suffer~/punished
  exit/default/collapse/failure/crisis/crash/breakup _2 could/would/might/may _2 unsettle/destabilise/destabilize/shake/rattle/roil/threaten/endanger/infect/undermine
  same dozen/few/handful/<several> _2 builders/borrowers/developers/companies/firms/names _4
  others/rest/everyone/rivals would/could/will/might _2 feel/suffer/follow/fall
  one/next/another/first/other domino/dominoes
  pulled/dragged/pulls/drags _2 down _1 <percent>/<large>
  which/who _2 is/be/falls/goes next
  those of _6 fell/slid/sank/dropped/tumbled/slumped/down _1 too/also/well
  drag~/pull~ along
  trigger~/spark~/prompt~/forc~/force~/caus~/cause~ more/further/additional/fresh _1 selling/redemptions/liquidations/sales/withdrawals/failures/defaults/margin
  self reinforcing/fulfilling/feeding _4 selling/spiral/decline/run/loop/cycle/panic/crisis/losses
  vice versa _0
  bad news for _3 entire/whole/everyone/everybody/all/wider/broader
  intertwine/intertwines/entwines/binds/tie/ties _3 destiny/destinies/fortunes/fates/fate
  link/links between _4 valuation/valuations/fortunes/balance/markets/prices
  impact/hit/losses/damage/pain _3 across _2 system/market/sector/industry
  exposure/exposed to _2 collapse of
  stocks/shares/coins/tokens/altcoins/miners _12 also fell/dropped/slid/sank/tumbled/slipped/declined ^sharply/on/by
  sucked/dragged/swept under
  led/lead/leads to _2 sell/selloff/selloffs/selling _4 in _2 <name>
  shares/stocks/markets globally/worldwide
  dance~/dancing/danced/march~/sway~/move~/moving/swing~/trade~ _1 to/in/as/like _2 same/lockstep/step/tune/tandem/one/unison ^direction
  wobbl~/stumbl~/crumbl~/suffer~/shook down/with with/_ it/him/her/them/bitcoin/<name>/tech
  collapse/failure/bankruptcy/demise/default/implosion/downfall/insolvency/fall/blowup _8 brought/bring/brings/took/takes/dragged/drag~/pull~/pulled down/under/with _3 lenders/banks/others/rivals/funds/firms/peers/partners/counterparties/brokers/creditors/it/lender
  brought/bring/brings/bringing down _2 lenders/banks/others/funds/brokers/exchanges/peers/firms/counterparties
  hold/holds/own/owns/held/owned/share/shares/crowd~/piled/pile _4 same assets/stocks/loans/credit/bonds/trades/positions/names/collateral/bets/paper/private/trade
  one bad/failed/default/failure/failing _8 all/others/them/many/more/several/rest
  tick for tick
  track~/mirror~/shadow~/follow~/echo~ _2 bitcoin/nasdaq/equities/crypto/ether/<name>/gold/stocks _3 closely/almost/tick/every/lower/down/tightly/ever
  infect~/infected/infecting _5 others/banks/lenders/market/markets/rest/sector/system/peers/economy/neighbours/neighbors
  travel~/travelled/traveled/spill~/seep~/radiat~ _3 from _6 to/into/through _4 <name>/bonds/stocks/market/markets/banks/rest/credit/sector/equities
  tremors/shudder/shudders/shivers/shock/shocks/jolt/chill/ripples through/across/around/among _8 banks/markets/market/sector/lenders/industry/system/investors/world/exchanges/funds
  chain reaction/reactions ^of/mechanism
  every/all asset class/classes _8 lower/down/fell/fall/sold/together/dragged
  ?nowhere/no _1 to/place hide
  stocks/shares/equities _4 bonds/gold/crypto/bitcoin/currencies/commodities _3 all/together/alike _1 fell/sank/lower/sold/slid/dropped/dragged/tumbled
  peers/rivals/neighbours/neighbors _6 fell/sank/slid/dropped/tumbled/lost/slipped _4 too/also/sympathy/alongside/well
  woes/trouble/troubles/problems/losses/stress/pain/damage/rot/crisis/panic _6 spill~/spilt/spread/spreads/spreading/seep~/leak~/reach~/bleed~/creep~/crept/jump~/infect~ _2 into/to/beyond/through/across/over/other
  same rot/disease/problem/problems/weakness/weaknesses/flaw/flaws/ailment/cracks/fate ^as
  wobble/rout/slide/selloff/tumble/jitters/losses/selling/panic/plunge/crash/turmoil/slump _6 swept/sweep~/spread/spreads/ricochet~/cascad~/reverberat~/echo~/roll~/rolled/spill~/carried/reached/washed _3 through/across/around/to/into/over/from
  shares/stocks in/of _2 smaller/other/rival/regional/fellow/similar/sister/local _2 lenders/banks/companies/firms/miners/makers/insurers/brokers/retailers/airlines/carmakers/funds/managers _5 <fellVerb>/beating/hit/hammered/sold/pain/punished/battered
  other/more/next _2 dominoes/cockroaches/shoes
  shook/shake/shakes/shaken/shaking/rattl~/jolt~/rock~/roil~/unsettl~/spook~ _3 lenders/banks/markets/bonds/sector/currencies/exchanges/industry/neighbours/neighbors/equities/system _6 across/from/too/as/after/elsewhere/world
  exposure/exposed to _4 failed/collapsed/bankrupt/stricken/troubled/fallen/embattled/insolvent
  everything fell/sank/slid/dropped/tumbled/sold _2 at/together/in once/one/unison/tandem
  infect~/contag~/spill~/spillover/ripple/ripples over/across/through/into/beyond/effects _6 economy/market/markets/system/sector/banks/peers
  systemic stress/risk/crisis/threat/shock/event/problem ^review
  risk assets _6 <fellVerb>/weak~/selloff/sold/rout/sentiment
  correlated with/to _3 bitcoin/nasdaq/stocks/equities/tech/each/market
  fall~/falling/slid~/sliding/sank/sinking/drop~/dropping alongside/alongside/together with _3 <name>/assets/stocks/bitcoin/shares/crypto/peers/equities
  drag~/dragged/dragging _2 altcoins/tokens/coins/rivals/peers/miners/sector/stocks/shares
  same sort/kind _1 of queue/problem/trouble/rush/run/pressure/strain/losses/squeeze/questions
  rivals/peers/others/neighbours/neighbors/lenders may/might/could/will/would _2 face/suffer/follow/meet _3 same/similar/suit
  shut/closed/failed/halted/frozen/collapsed/suspended _5 as/too/also/likewise well/followed ^as
  pulled/dragged/took/brought/pulls/drags/takes/brings _4 down/lower/under _1 with it/them
  spread/spreads/spreading through/across/beyond _4 financial/banking/markets/system/global/sector
  spread/spreads/spreading to _3 europe/asia/markets/banks/bonds/currencies/stocks/equities/wall/other/others
  if <name>/they/one/it goes/fails/falls/defaults _3 next/others/rest
  fallout/aftershocks/contagion from _3 ftx/collapse/failure/crash/default/bankruptcy/bank/lender
  fallout _4 just/only beginning
  <money>/value/billions erased/wiped/lost _12 less/more likely/reluctant/wary _4 riskier/risky
  <name>/shares/stocks/companies/peers/rivals were/are/was _1 broadly lower/down/weaker after
  fortunes _6 intertwined/entwined/linked/tied/entangled
  intertwined/entwined/entangled fortunes
  interconnected/interlinked wealth/money/fortunes/deals
  send/sends/sent/sending a/_ shockwave/shockwaves/tremor/tremors through/across
  send/sends/sent/sending shock waves through/across
  were all down/lower
  rocked/rattled/shaken/unnerved/roiled _4 by/after _3 collapse/failure/bankruptcy/default/demise _3 <name>
  collapse/bankruptcy/failure/demise of _3 <name> _4 rocked/rattled/unsettled/shook
  banks/lenders/insurers/pension/funds _4 exposure/exposed to _3 private/shadow/leveraged/subprime credit/lending/lenders/loans/banks
  rocked/rattled/unsettled the _4 credit/banking/crypto/lending/bond/insurance market/markets/industry/sector/system
  affect/hit/hurt/drag _1 others in _2 sector/industry/market
  ripples/shockwaves/fallout/tremors/aftershocks/waves/repercussions _2 expanding/spreading/reaching/radiating/rippling
  <failure> _2 triggered/sparked/set/caused/unleashed _4 fallout/crisis/panic/chaos
  crisis/panic/turmoil/chaos _3 sparked/triggered/caused/unleashed/set by/off _4 <failure>
  wave/round/string/spate/series/chain of _3 insolvencies/bankruptcies/failures/defaults/collapses
  <priced>/<name> _3! mirror~/mirrored/echoed/tracked/followed/matched _3 <fallNoun>/<hardFallNoun>/losses/lower
  not make/makes/leave/leaves _2 immune
  capital/money/cash/funds/assets/deposits _4 stuck/trapped _1 in/on/at _1 <name>/exchange/platform/fund
  trigger~/triggered/spark~/unleash~/cause/caused _2 wider/broader/wide problems/crisis/turmoil/trouble/selloff/panic
  take/takes/taking/took/drag~/pull~ _1 <name>/rivals/peers/suppliers/others _5 along/lower
  take/takes/taking/took/drag~/pull~ _1 <name>/rivals/peers/suppliers/others _5 with it/them
  pull~/drag~/dragged/knock~ down/lower _2 <name>/rivals/peers/suppliers/others ^bids/costs/prices
  send/sends/sent _2 shares/stock _2 <name>/rivals/peers/others _8 lower/down/tumbling too/as
  peers/others/rivals/neighbours/neighbors/suppliers/rest _4 not/hardly _2 spared/immune/escape
  <anxiety>/losses/rout/selling/slide/damage _2 not/hardly/never stop/end/stopped/stay/stayed at/with/there
  began/started/begun _2 with/at/in/as one/single/<name> _8 spread/engulf~/infected _3 sector/industry/whole/system
  <priced>/gold/bonds/<name> _8 fell/dropped/sank/slid/tumbled/fallen together/alike
  set/sets/setting/trigger~/touch~/unleash~/spark~ off/_ _1 more/further/another/fresh/new/wave/cascade/round/chain of/_ _1 margin/selling/liquidation~/losses/failures/defaults/collapses
  drag~/dragged/pull~/pulled _2 index/sector/peers/rivals/banks/lenders/industry/market of/_ _3 down/lower
  <worry> _3 vulnerabilities/vulnerability/fragility/weaknesses in/within/of _3 credit/banking/financial/bond/lending/debt market/markets/system/sector
`;
