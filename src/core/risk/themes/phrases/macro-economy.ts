/** The economy as a whole: growth, work, confidence. */
export const MACRO_ECONOMY = `
  recession/recessions/recessionary/stagflation
  economic/great depression
  economy/economies _5 slow~/shrink~/shrank/contract~/weaken~/stall~/falter~/struggle~/cool~/overheat~/recession/stagnate~/sputter~/soft~/flat~/fragile/splutter~
  payroll~/payrolls/jobs/hiring/employment/employers _6! short/weak/weaker/miss~/fell/shed/slow~/below/fewer/stall~/disappoint~/decline~/lost/stopped/froze/frozen/freeze/dried
  unemployment/joblessness _4 <rise>/higher/highest/ticked/edg~
  wage/wages growth/numbers/data/gains _5 stall~/weak/weakness/slow~/fell/stagnat~/disappoint~
  ?layoffs
  consumer/business/investor confidence/sentiment/morale _5 fell/fall~/drop~/slump~/weak/low/lowest/tumble~/plunge~/slid/sank/dent~/slip~
  gdp _6 shrank/contract~/fell/slow~/decline~/negative/weak/below
  output/exports _3 shrank/contracted/fell _6 economy/country/quarter/month/nation
  drop/fall/decline/slump/plunge/dip/loss/slide in/of _2 consumer/business/investor confidence/sentiment
  ?pandemic/lockdown/lockdowns
  economy _4 lost/lose~/losing/shed _3 jobs/<number>/fewer
  economy _4 add~/added _3 fewer
  job losses
  jobs/job/labor/labour market _4 cool~/weak~/slow~/soft~/soften~/deteriorat~/crack~/slack/frozen/freez~
  job growth/gains/creation _4 slow~/stall~/weak~
  people/workers/americans gave/give/giving/given up looking/searching
  manufacturing/factory/industrial activity/output/production/orders _3 shrank/contract~/fell/weak~/slump~/decline~
  retail sales _3 fell/drop~/decline~/slump~/slid/weak~
  economist~/economists _6 warn~/recession/slowdown/downturn/cut
  hard landing
  economic/global/fragile recovery _6 falter~/stall~/fading/sputter~/losing
  economic indicators/data/outlook/growth _3 <weak>/gloomy
  slowdown in _4 economy/china/growth/hiring/spending/economies
  imf/world/oecd bank/fund/economic _6 cut/cuts/lower~
  imf/oecd _6 cut/cuts/lower~
  flying blind
  unemployment/jobless/joblessness/layoffs _4! <rise>/crept/creep~/crep~/climb~/highest/edge~/up
  payrolls/hiring _5! <weaken>/weak/below/short/miss~/slow~/shrank/fell ^in
  hiring/payrolls/vacancies _6 stopped/froze/frozen/stall~/dried/shrank/shrink~/down/cut/slump~
  chance/odds/probability/risk of _3 downturn/recession/slump/contraction/stagflation
  a/the/an/any/into/of/deep/deeper/sharp/economic/global downturn/slump next/this/in _2 year/economy/growth
  economy/employers/firms/companies/businesses/america/britain _4 add/adds/added/created/create _3 just/only/mere/fewer/meagre/barely _3 jobs/<number>
  just/only/mere/barely/scant/fewer _2 <number> _3 jobs/positions
  factory/industrial/manufacturing/services/construction/retail/business/economic/private output/production/activity/orders/sales/survey/index/investment/sector _8! <fellVerb>/weak~/contract~/shrank/shrink~/slow~/low/lowest/below/stall~/stagnat~
  sentiment/confidence/morale/optimism/mood _6 sank/<fellVerb>/low/lowest/gloomy/weak/worst/plung~/sour~/sagg~/dim~/dent~/wobbl~/deteriorat~/worsen~
  poor/bad/failed/ruined/disappointing/meagre harvest/harvests/crop/crops/monsoon
  unemployment/jobless/joblessness/layoffs/job/redundancies/claims/delinquencies/insolvencies/bankruptcies/foreclosures _7! <rise>/climb~/highest/high/most/worst/edg~/tick~/jump~
  hiring/employment/payrolls/vacancies/jobs/wages _2! <weaken>/weak/slow/slowest/low/lowest/sluggish/frozen/stall~/standstill/stopped/below
  economy/economies/gdp _6! <weaken>/weak/weaker/sluggish/fragile/stall~/shrink~/shrank/contract~/stagnat~/soft/softer/slow/slower/slowest/anaemic/anemic/feeble/cool~/brittle/sour~/limp~/sputter~/flag~/recession/tepid/negative
  growth/gdp/economy/output of/by/at/to/just/only _3 <percent> _6 slow~/weak~/below/slowest/lowest/shy/weaker/slower/less
  weather/cold/heat/storm/snow/rain/hurricane/flood~/wildfire~ _6 hurt~/hit/disrupt~/dent~/damag~/cost~ _4 sales/output/production/crop~/harvest/growth/traffic/insurer~
  economy/germany/france/britain/japan/italy/output/industry/country/growth _3 stood/stand/standing/came still/standstill
  lost year/decade
  exports/imports _8! <fellVerb>/lower/down/shrank
  pmi/pmis/index _4 fell/dropped/slid/contract~/below/sank/slipped/lowest _6 manufacturing/services/factory/activity/contraction
  manufacturing/services/factory/construction/business pmi/activity/gauge/index/survey _4 fell/dropped/slid/contract~/below/sank/slipped/lowest/shrank
  payrolls/hiring/jobs/employment _4 less/fewer/slower/weaker/below _2 than/forecast/expected/expectations
  economic growth/prospects/outlook/forecast/forecasts _4 downgrad~/cut/lowered/slashed/trimmed/dim~/darken~/worsen~
  downgrad~/lower~/slash~/trim~/cut/cuts _6 economic/growth/gdp forecast/forecasts/prospects/outlook/projection/projections/estimate/estimates
  labor/labour/job/jobs force/market/participation/openings/employment _5 shrink~/shrank/fell/falling/declin~/deteriorat~
  bleak/gloomy/grim/weak/weaker/uncertain/darkening/poor/worsening/dimming/deteriorating/downbeat/revised _1 economic/growth outlook/prospects/conditions/forecast/forecasts/backdrop
  ailing/beleaguered/troubled/struggling/battered/fragile/faltering/weak/slumping _1 property/housing/real/economy/economic/economies ^estate/data
  unemployment/joblessness _4 still/remain~/stay~/be _3 high/higher/around/near/above/<percent>/<large>
  weakness/slowdown/trouble/slump in _2 chinese/german/japanese/british/american/european/global/world/us economy
  weak/weaker/disappointing/soft/poor/dismal/terrible _1 chinese/german/japanese/us/european/uk/british/euro/american _3 data/output/orders/numbers/figures/exports/imports/growth
  macro/macroeconomic uncertainty/downturn/headwinds/pressure/pressures/weakness/conditions/backdrop
  uncertain/shaky/unsteady/fragile/souring economy
  sluggish/tepid/anaemic/anemic/slow/slower/weak economic growth
  factory/factories/manufacturing/services/construction/activity/output/industry/manufacturers _3 shrank/shrink~/contract~/slump~/stagnat~/fell/slid/declin~ _3 for/in/at/again/to _4 month/months/quarter/straight/running/row/pace/low
  purchasing managers _8 <fellVerb>/below/contraction/lowest/weakest/shrank/50
  hiring/recruitment/jobs/job/payrolls/employers _5 stopped/stall~/stalled/dried/froze/slump~/ground/halt/standstill/shrank/shed/slowed
  americans/britons/germans/consumers/households/shoppers/families/bosses/employers/companies/firms _8 glum/gloomy/gloomier/glummer/pessimistic/downbeat/despondent/sour/pinched/squeezed
  consumer/business/household/investor/factory confidence/sentiment/morale _6 <fellVerb>/lowest/weakest/worst/slump/soured/sank/ebb~
  payrolls/employers/jobs/hiring/employment _6 only/just/mere/meagre/paltry/fewer/revised _6 <number>/jobs/posts/loss
  revised/revision/revisions _3 down/lower/downward/downwards/loss/away _8 jobs/payrolls/growth/gdp/figure/figures/<number>
  figure/figures/growth/jobs/payrolls/gdp/estimate _4 revised _3 down/lower/downward/downwards/loss
  incomes/income/wages/pay/earnings _2 flat/stagnant/shrank/stagnat~/stall~/stalled/fell _4 month/year/february/january/household/real/hourly/workers/growth
  spending/income/wage/job/jobs growth _3 stall~/stalled/slow~/slowed/stagnat~/stagnating/flat/weak~/soft~/fade~/faded
  losing/lost/lose/loses steam/momentum _6 economy/economic/job/jobs/market/growth/hiring/recovery
  economy/economic/jobs/job/growth/hiring/recovery/market _5 losing/lost/lose/loses steam/momentum
  stagflationary
  drop/fall/decline/slide/dip in _1 job openings/vacancies
  fragile/faltering/stuttering/sputtering/wobbly/shaky global/world/domestic/_ economy/recovery
  signs of _3 recession/contraction
  manufacturing _3 contract~/shrink~/shrank/weak/weaken~
  economy/growth _3 grow/growing/expand/expanding/rise _1 more/less slowly/quickly/slower
  economic growth _6 slow/slowing/weaken~/falter~/stall~/cool~
  worries/worry/concern/concerns/fears/doubts about/over _3 health/state/strength/outlook _3 economy
  industrial/manufacturing/factory/business activity _3 poor/weak/soft/subdued/slowing/slow/slowed/slipped
  manufacturing/factory/industrial/economic/economy _5 signs/sign of slowing
  weak/poor/disappointing/soft gdp
  economy lost impetus/momentum/steam
  pace of growth slowed/slows/slowing
  economic storm
  tight supplies
  sputtering/stuttering/sluggish/slowing/weak _1 economy
  wages/wage/earnings growth _4 jumped/rose/surged/accelerated more/faster than expected/forecast
  employers _3 cut/shed/slashed/cutting/shedding _3 jobs
  growth/gdp projections/projection/forecasts/forecast _3 reduced/lowered/cut/trimmed/slashed
  uncertainty is/remains/remained _2 high/elevated/heightened
`;
