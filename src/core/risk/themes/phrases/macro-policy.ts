/** The economy, money, taxes and war. */
export const MACRO_POLICY = `
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
  anything/shares/stocks/sectors/businesses tied/sensitive/exposed to _4 mortgages/rates/consumer/economy
  rate/interest sensitive
  lost value _4 rates/yields
  ?pandemic/lockdown/lockdowns
  presidential/general/snap/midterm election~
  election~ _3 uncertainty/risk/vote
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
  keep~/kept/hold~/held/leave~/left _2 rates/rate _3 where
  federal workers/employees without/furlough~/unpaid
  government/federal shutdown
  flying blind
  unemployment/jobless/joblessness/layoffs _4! <rise>/crept/creep~/crep~/climb~/highest/edge~/up
  hold/holds/held/holding off _2 cutting/raising/cuts/hikes/lowering
  rate/rates cut/cuts _4 less/unlikely/off/fade~/fading/dwindl~/fewer/doubt~/delay~
  tariff~/duties/duty/levies _6 effect/pass~/cost~/hit/hurt/raise~/force~/push~/bite~/squeeze~/weigh~
  new/fresh/steep/higher/extra/<percent> _1 tariffs/tariff/duties/levies
  inflation _5! <rise>/sticky/stuck/stubborn/high/above/hot/hotter/persist~/quicken~/reaccelerat~/elevated
  sticky/stubborn/persistent/rising/higher/hotter inflation
  yields/yield _4! <rise>/highest/climb~
  bond vigilantes
  trade war/wars/tensions/truce
  recession~
  economy _4! shrank/shrink~/contract~/slow~/stall~/stagnat~/cool~/weaken~
  payrolls/hiring _5! <weaken>/weak/below/short/miss~/slow~/shrank/fell
  job/jobs _2 losses/cuts _4 mount~/<rise>/spread~/grow~
  central bank/banks/bankers _6 hike~/raise~/tighten~/hawkish/hesitat~/cautious
  hawkish
  budget/fiscal/federal/government/trade/account deficit/deficits _4! <rise>/widen~/record/swell~/balloon~/worr~
  strong/stronger/weak/weaker/falling/sinking dollar/yen/pound/rupee/yuan/currency _4 hurt~/hit/weigh~/squeeze~/worr~/record/low/lows
  rule/rules/ruled/ruling/rules out _3 cut/cuts/cutting/easing
  inflation _3 quicken~/accelerat~/pick~/heat~/reheat~
  consumer/producer/import/wholesale prices _4 <rise>/quicken~/accelerat~
  no cut/cuts/easing _3
  snap/early/contested/close election/vote/referendum
  budget _3 row/crisis/fight/standoff/impasse/upend~/blown
  gilt/treasury/bond/jgb yield/yields _4 <rise>/higher/highest/spike~
  political/fiscal/policy uncertainty/crisis/turmoil/risk/chaos/paralysis
  fiscal hole/gap/black/slippage/deficit
  stagflation
  currency/peso/rupee/lira/rand _3 <hardFall>/plung~/slump~/tumbl~
  war/conflict/blockade/invasion/missile/attack~ _6 oil/prices/shipping/supply/markets/trade/strait
  immigration _2 curbs/crackdown
  impos~/impose~/introduc~/introduce~ _4 limits/controls/curbs/tariffs/duties/levies/capital
  limits/controls/curbs on _3 transfers/imports/exports/capital/currency/withdrawals
  hiring/payrolls/vacancies _6 stopped/froze/frozen/stall~/dried/shrank/shrink~/down/cut/slump~
  chance/odds/probability/risk of _3 downturn/recession/slump/contraction/stagflation
  downturn/slump next/this/in _2 year/economy/growth
`;
