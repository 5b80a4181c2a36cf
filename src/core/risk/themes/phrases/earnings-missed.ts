/** Results and forecasts that fall short of what was expected. */
export const EARNINGS_MISSED = `
  <profit> _2 <fellVerb>/miss~/worsen~/deteriorat~/sank/slid
  <profit> _1 for/of/from/in/at/on/attributable/before/after/excluding/per/available/could/may/might/would/will/to/and/had/has/have _7 <fellVerb>/miss~/worsen~/deteriorat~/sank/slid
  <weak> _2 earnings/profit/profits/results/revenue/guidance/sales/quarter/outlook ^tax
  net/operating/quarterly/annual/pretax/pre/full/yearly/wider/bigger/widening/half/underlying/deeper/record/unexpected/surprise _2 loss/losses ^ratio/rate
  report~/post~/book~/record~/swing~/swung/suffer~/incur~/warn~/disclose~/announc~ _6 loss/losses _6 quarter/year/half/<money>/period/than
  profit/profits/earnings/revenue/sales warning~/miss/misses/recession/shortfall/slump/decline~/downgrade~
  <cut> _6 <outlook> ^price/for
  <cut> _6 sales/profit/earnings/revenue/annual/year/margin/delivery <outlook>
  <cut> _4 sales/profit/earnings/revenue/organic growth <outlook>
  <outlook> _2 cut/lower~/slash~/trim~/disappoint~/weak~/withdrawn/reduced/miss~/scrapp~/suspend~/pulled
  $miss~/missed/missing _5 expectations/estimates/forecasts/forecast/targets/target/consensus/views/projections
  below/short/shy/under/beneath/behind/trail~/lag~ _2 expectations/estimates/forecasts/consensus
  below/short/under/shy of _2 analyst~/street/market/economists _2 expectations/estimates/forecasts/consensus
  short/below/less/shy/under _6 analysts/street _3 expected/forecast/looked/hoped/wanted/predicted/pencilled/penciled/estimated/estimates/expectations
  <worse>/less than/what _3 analysts/street/market _3 expected/forecast/looked/hoped/wanted/predicted/pencilled/penciled/feared _0 ^by
  ?<worse> than _3 expected/forecast/forecasts/anticipated/estimated/expecting/estimates/expectations/hoped/predicted/feared/analysts
  disappoint~/lacklustre/lackluster/dismal/underwhelm~/poor/grim/bleak/gloomy/downbeat/muted/tepid/soft/weak/shaky _3 results/earnings/guidance/quarter/forecast/forecasts/sales/revenue ^growth
  disappoint~/lacklustre/lackluster/dismal/underwhelm~/poor/grim/bleak/gloomy/downbeat/muted/tepid/soft/weak/shaky profit/sales/earnings/revenue/full/year/annual/_ _1 outlook
  <results> _4 disappoint~/underwhelm~/lacklustre/lackluster/dismal/grim/bleak/gloomy/missed/unimpress~/flat
  <results> _5 let/left/leave/leaves/fail~ _5 down/cold/unimpressed/disappointed/wanting/impress
  let/left _3 down/cold/unimpressed/disappointed _8 <results>
  <results> _3 below/short/shy ^term
  guide~/guided/guidance/outlook/forecast _4 below/lower/weak/under/short/soft/cautious/conservative/less/shy
  warn~/warned/warning _6 profit/earnings/sales/revenue/margins/results/quarter
  fail~/failed to _1 meet _3 estimates/forecasts/targets/target/guidance/consensus
  analyst~ _4 cut/cutting/lower~/slash~/trim~/reduce~ _4 projections/estimates/forecasts/earnings
  downgrade~ _3 stock/shares/rating/<name> _4 sell/hold/neutral/underperform/underweight/earnings
  expect~/expects/hit _6 cost/costs _6 <money> _6 year/profit/quarter/tariff~
  <cut> _2 its/their/his/her <outlook> for _4 year/quarter/time/growth/profit/sales/earnings/revenue/half/season/margin
  <cut> _2 its/their/his/her _2 sales/profit/earnings/revenue/annual/full/year/margin/production/delivery _1 <outlook>
  warn~/warned/warning _5 profit/profits/earnings/margin/margins/quarter/sales/revenue
  profit/earnings/revenue/sales warning/warnings/miss/downgrade~/disappointment
  miss~/missed/below/undershot _5 estimates/expectations/forecasts/consensus/targets
  short of _3 estimates/expectations/forecasts/consensus/targets
  guidance/outlook/forecast/forecasts _5 cut/lowered/slashed/trimmed/below/disappoint~/weak/soft/withdrawn/gloomy/short/shy
  cautious/gloomy/weak/bleak/downbeat/soft/tepid/disappointing guidance/outlook/forecast/forecasts/projections
  worse than _3 expected/feared/forecast/thought/hoped
  fell/fall/falls/falling short of _5 estimates/forecasts/expectations/guidance/targets/hopes
  downgrad~ _4 forecast~/guidance/outlook/estimates
  ?see/sees/expect~/forecast~/guide~/guided/predict~/project~ _22 than/against/versus/compared/below _7 analysts/street/consensus/pencilled/penciled/estimated/estimates/hoped/counting
  shed/sheds/shedding/dismiss~/fire/fired/firing/axe~/axing/sack~/sacking/cull~/retrench~ _5 <posts> ^and/in
  knife/axe/scissors/scalpel to _4 numbers/estimates/forecasts/expectations/targets
  downgrade/downgrades/warning _5 second/third/fourth/fifth
  second/third/fourth/fifth/another/latest/fresh profit/sales/earnings downgrade/warning
  <cut> _4 end of _2 range/guidance/forecast/outlook/target
  halve~/halv~/halved/prune~/chop~/whittl~/dial~/knock~/temper~/ratchet~ _6 estimates/forecasts/forecast/guidance/outlook/projections/targets ^up/upward/upwards/higher
  revis~ _3 profit/sales/earnings/revenue/its/their <outlook> ^up/upward/upwards/higher
  fell/fall/falls/falling/come/came/comes flat/short _5 forecast~/expectations/estimates/hopes/quarter/results
  worse/lower/weaker/less/slower/smaller _3 than it/they/he/she/management/company/group/bosses _3 forecast/expected/guided/predicted/promised/hoped/said/thought/assumed/budgeted
  sicker/costlier/dearer than _3 assumed/expected/thought/priced
  warn~/warned/warning/caution~ _10 profit/earnings/sales/revenue/margin/margins/quarter/results/costs _6 lower/weaker/fall/miss/hit/below/hurt/suffer/worse/slip/under/short/down
  against/versus/compared/not/instead _3 <percent>/<money>/<large>/<number> _3 brokers/analysts/street/investors _2 assumed/expected/pencilled/forecast/hoped/wanted
  shortfall/miss in _3 <profit>/deliveries/output
  below/short/shy of _2 its/the/own/company _2 guidance/forecast/range
  below/short/shy/under of/_ _2 street _1 view/views/estimate/estimates/forecast/forecasts/consensus/expectations/target
  down/lower/reduced/trimmed from _6 estimate/forecast/guidance/projection/projected/outlook/forecasts/estimated
  <cut> _4 sales/profit/revenue/growth/delivery/production/earnings/margin/annual target/targets
  profit/profits/earnings/sales forecast/forecasts/outlook _3 disappoint~/weak/below/short/miss~
  miss~/missed on _3 margin/margins/revenue/earnings/sales/profit
  warn~/warned/warning/hit/hurt/squeez~/burden~/dent~ _4 fuel/labor/labour/wage/input/material/freight costs/prices/inflation/contracts
  larger/bigger/wider/steeper/deeper/sharper than expected/forecast/feared loss/losses/drop/decline/fall
  lower end/half of _3 guidance/forecast/range/expectations
  expect~/expects/forecast~/guide~/guided/see/sees/project~ _3 <profit>/growth _4 flat/unchanged/lower/stagnant/shrink/fall/decline/drop
  half/third/quarter as many/much as _6 hoped/expected/forecast/planned/predicted/thought/budgeted/guided/wanted
  at/near/toward/towards _2 low/lower/bottom/weak/weaker end/half of _5 range/guidance/forecast/forecasts/estimates/expectations/outlook/target/guided
  knife/axe/scalpel to _4 estimates/forecasts/forecast/costs/guidance/numbers/dividend/projections/jobs/targets
  fewer/less/lower/smaller/slower _4 than _6 street/analysts/brokers/forecasters/consensus had/were _1 hoped/expected/forecast/bargained/predicted/pencilled/penciled/looking
  only/just/mere/merely <number>/<money>/<percent>/half _8 where/against/versus/when/while _4 analysts/street/brokers/market/forecasters _3 looked/hoped/expected/wanted/predicted/forecast/pencilled
  warned/warn/warns/warning/caution~ _6 year/quarter/half/profit/results/numbers _6 low/lower/below/short/worse/tough/weak/bottom/miss
  street/analysts/brokers/market/consensus/city had wanted/hoped/bargained/banked/asked
  torn/tear/tears/tore/rip~ up _2 guidance/forecast/forecasts/targets/outlook/plan
  forecast~/forecasts/guidance/outlook/estimate _4 compared/versus/against/down from/to/with/_ _3 prior/previous/earlier/former
  down from _3 prior/previous/earlier/former _3 forecast/guidance/outlook/estimate/range/view
  ?sales _4 <fellVerb>/miss~/down/lower/missed
  net/quarterly/annual/total/group/half/yearly/like sales _4 <fellVerb>/miss~/down/lower/missed
  <worse> than _3 expected/forecast/forecasts/anticipated/estimated/estimates/expectations/hoped/predicted/feared/analysts _4 <profit>/results/result/earnings/sales/quarter/quarterly/outlook/guidance/margin/margins/numbers/profits/forecast/dividend
  <profit>/results/result/sales/quarter/outlook/guidance/margin/margins/numbers/figures/dividend/update _8 <worse> than _3 expected/forecast/forecasts/anticipated/estimated/estimates/expectations/hoped/predicted/feared/analysts
  warn~/warned/warning/caution~ of _2 slowdown/downturn/decline/fall/weakness/dip _6 half/quarter/year/results/sales/profit
  earnings/profit/profits/results _3 be/come lower/below/weaker _3 than/forecast/expected
  price/rating/stock target/rating lowered/cut
  lower/lowered/cut/cuts/reduced _4 earnings/profit/revenue/sales and _1 revenue/sales/earnings/profit targets/estimates/forecasts
  now expects/expect/sees _12 down from/_ _2 previous/prior/earlier/consensus/analysts
  miss/missed/misses its/their _1 financial/profit/sales/earnings targets
  halved/halves/halving its/their _3 forecast/guidance/dividend/outlook/target
  not/longer expect/expects/expected to make/turn/report a _3 profit
  ?now expects/expect/sees _12 compared/versus/against with/to/_ _2 previous/prior/earlier/consensus/analysts
  costs/expenses rose/risen/rising/rise/grew/grown/growing/grow/climbed/climbing _2 faster/quicker than _3 sales/revenue/revenues/turnover/fees ^growth
  no longer expect~ _3 profit/growth ^to
  no longer expect~ _2 break even
  <mishap> ^price/prices/fund _4 cost/costs/costing the/its/_ <name>/it/company/firm/group/business/airline/airlines/insurer/insurers/carmaker/automaker/retailer/maker/planemaker/manufacturer/operator/bank/lender/exchange/utility/railway/chain/miner/brewer/producer/supplier _3 <money> ^a/each/per
  recall/recalls/grounding/groundings/cyberattack/overruns will/would/could/may/might/to _1 cost about/around/nearly/roughly/over/_ <money> ^a/each/per
  recall/warranty/cleanup costs/expenses/charges _3 totaled/totalled/reached/exceeded/topped _2 <money>
  fall~/fell/falling/fallen/come/comes/came short of _3 own/word/words/promise/promises/targets/guidance
  <profit>/sales will/would/to _1 be/come _2 half/third/quarter/fraction of what
  expect/expects/warn~/guide~/forecast/forecasts/predict~/told/see/sees _8 slower/weaker/lower/softer _1 growth/sales/profit/profits/margins/margin/revenue/earnings ^tax/of/in
  ugly/dreadful/awful/horrible/terrible/disastrous/rotten/abysmal/bruising/dire _1 quarter/results/numbers/earnings/half
  cost/costs/hit/impact/bill of/from/for _2 <mishap> _2 at/of/to _2 <money>
  <profit> would/could/will/may/might/to _1 be/come/fall _5 <money>/<percent>/<large> _1 lower/below/less/down/smaller
  <outlook> for/of/on _3 <profit>/sales _6 reduced/lowered/cut/trimmed/slashed/scaled
  below/under/beneath _1 previous/earlier/prior/original/initial <outlook>
  <cut> _3 <profit>/sales expectation/estimate ^price
`;
