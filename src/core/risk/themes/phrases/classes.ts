/**
 * Words that stand for each other in the phrases. Written for this project, from how newspapers write; no published word list is used.
 * Notation in `notation.ts`.
 */
export const CLASSES: Readonly<Record<string, string>> = {
  // Amounts
  fraction: '<large>/half/third/thirds/quarter/quarters/fifth/fifths/sixth/tenth/tenths/most/bulk/majority/nearly/much',
  several: 'two three four five six seven eight nine ten dozen few handful couple',
  long: 'week weeks month months quarter quarters year years decade decades season winter summer spring autumn fall session sessions day days time',

  // Movement
  fallVerb:
    'fall falls fell fallen falling drop~ slide slides slid sliding sink sinks sank sunk sinking slump~ tumble~ plunge~ plummet~ crash~ collapse~ crater~ nosedive~ dive~ dived dove lose loses lost losing shed sheds shedding decline~ retreat~ slip~ dip~ tank~ skid~ swoon~ crumble~ surrender~ ease~ down off lower weaken~ gave sag~ stumble~ bled bleeding bleed reced~ recede~',
  fellVerb:
    'fall falls fell fallen falling drop~ slide slides slid sliding sink sinks sank sunk sinking slump~ tumble~ plunge~ plummet~ crash~ collapse~ crater~ nosedive~ dive~ dived dove decline~ retreat~ slip~ dip~ tank~ skid~ swoon~ crumble~ ease~ weaken~ shrink shrinks shrank shrunk shrinking contract contracted contracting halved dwindle~ decreas~ decrease~ sag~ stumble~ reced~ recede~ shrivel~ subside~ deteriorate~',
  hardFall:
    'slump~ tumble~ plunge~ plummet~ crash~ collapse~ crater~ nosedive~ hammer~ pummel~ batter~ tank~ swoon~ rout~ routed clobber~ savage~ implode~ nosedived whipsaw~ capitulate~ crumble~',
  hardFallNoun:
    'slump tumble plunge crash collapse rout selloff meltdown bloodbath carnage downdraft nosedive drawdown plunges crashes routs selloffs freefall implosion',
  fallNoun:
    'fall drop decline slide slump tumble plunge loss retreat pullback slip drawdown correction rout selloff dip tumbles losses declines reversal swoon',
  rise: 'rise rises rose risen rising jump~ leap~ leapt surge~ climb~ soar~ spike~ increase~ accelerate~ up higher hit hits tick~ shoot shot double~ triple~ quadruple~ swell~ swollen balloon~ mount~ quicken~ touched edging edged highest grew grow grows growing skyrocket~ rocketed rocketing spurt~ escalat~',
  weak: 'weak weaker weakening weakened soft softer softening slow slower slowing slowed slowdown sluggish tepid lacklustre lackluster flagging falling fading waning declining shrinking dwindling cooling disappointing subdued anaemic anemic muted poor lower faltering diminishing evaporating plateauing insufficient collapsing feeble patchy thin thinner listless fragile wobbly dull slack flat stagnant low underwhelming lukewarm dismal depressed downbeat sagging sinking slumping sliding plunging shaky shakier lethargic cooler limp bleak',
  weaken:
    'slow~ weaken~ soften~ fall falls fell fallen falling fade~ cool~ wane~ shrink shrinks shrank shrunk shrinking dry dries dried drying collapse~ disappoint~ fail~ falter~ decline~ drop~ ease~ stall~ slump~ evaporate~ plunge~ plateau~ flag~ slacken~ contract~ slide slides slid sliding tumble~ dwindle~ crater~ sputter~ sink sank sinks sinking peak~ undershoot~ lag~ diminish~ vanish~ wither~ wilt~ slip~ dip~ crumble~ recede~ ebb~ deteriorate~ stagnate~ halved sag~ shrivel~ subside~ languish~ suffer~ struggle~ struggling',

  // Judgement
  big: 'heavy heavily high higher excessive excess mounting rising record growing substantial massive huge crushing ballooning soaring staggering big bigger large larger significant enormous unsustainable hefty swelling increased increasing surging spiralling spiraling towering sizeable sizable considerable vast steep deep crippling onerous too much more extra mountain mountains heavier dangerous extreme aggressive reckless punishing unprecedented',
  posts:
    'job jobs post posts position positions role roles staff worker workers employee employees workforce payroll manager managers headcount people',

  hard: 'difficult/hard/tough/harder/tougher/impossible/trouble/struggle~/struggling',
  worry:
    'worry worries worried fear fears concern concerns concerned unease uneasy jitters jittery nerves nervous nervousness anxiety anxious fret frets fretting doubts doubt scepticism skepticism caution cautious alarm alarmed alarming skittish question questions wary warn warns warned warning warnings uncertainty skeptical sceptical unnerve~ jumpy edgy twitchy queasy leery apprehensive apprehension misgivings qualms dread dreads trepidation cautioned cautions cautioning disquiet pessimism pessimistic',
  lowPoint: 'lowest weakest slowest worst poorest thinnest slimmest smallest feeblest softest bleakest',
  worse: 'worse weaker lower smaller slower softer fewer deeper wider bigger steeper',

  // Who
  buyers:
    'buyers customers consumers shoppers clients users households companies enterprises advertisers drivers diners travellers travelers borrowers guests visitors fans families homebuyers subscribers patients businesses motorists passengers viewers players tenants homeowners americans drinkers',
  holders:
    'insider~/executive~/founder~/director~/employees/staff/managers/holder~/backer~/shareholder~/owners/whale~/miner~/treasury/treasuries/venture/sponsor/sponsors',
  rivals:
    'rival~/rivals/competitor~/competitors/upstart~/entrant~/entrants/newcomer~/newcomers/challenger~/challengers/startup~/startups/chinese/discounters/imports',
  lenders: 'lender~/creditor~/bondholder~/noteholders/bank~/banks/debtholders',
  raters: 'moody/fitch/rating/ratings/rater~/raters',
  regulator:
    'regulator regulators regulation regulations regulatory watchdog watchdogs supervisors lawmakers authorities rulemakers legislators',
  state:
    'regulator regulators watchdog watchdogs supervisor supervisors lawmakers legislators authority authorities senators senator congress parliament government governments ministers minister ministry commission commissioners brussels washington beijing westminster officials sec ftc fda faa fcc cftc cma ferc epa eu fdic occ cfpb finra nhtsa ofwat ofgem ofcom fca bafin sebi doj administration legislature statehouse governor city councils council white customs kremlin moscow jakarta ottawa department agency agencies canberra seoul ankara tehran delhi riyadh taipei caracas kinshasa',
  firms:
    'companies/stocks/names/firms/customers/clients/megacaps/giants/groups/tenants/borrowers/buyers/suppliers/shares/holders/players/lenders',

  /** Say of a verb only when, or how much: "has already slipped" is "slipped". No phrase counts them as words between its own. */
  passed:
    'has have had is are was were be been being will would could may might can also already still now again just only even nearly almost around roughly sharply further recently quickly rapidly slowly steadily',

  // What a company reports. A fall of these is no fall of a price.
  business:
    'vehicles models units sale sales construction homebuilding building revenue revenues profit profits income earnings margin margins turnover deliveries shipments volume volumes output production demand dividend dividends spending employment payrolls unemployment orders bookings users costs expenses forecast forecasts guidance estimates outlook yield yields rate rates inflation loss losses traffic traded trading exports imports emissions cases provisions hiring registrations enrolment enrollment visits visitors passengers subscriptions downloads attendance permits starts applications rents rent wages salaries crime temperatures population births ratings viewership prescriptions',
  priced:
    'share shares stock stocks equities equity index indices indexes gauge average market markets sharemarket benchmark futures token tokens coin coins bitcoin ether ethereum solana crypto cryptocurrency cryptocurrencies altcoins dow nasdaq nikkei ftse dax kospi sensex stoxx btc eth xrp dogecoin price prices oil crude brent gold silver copper chipmakers miners banks bonds etf etfs lenders homebuilders airlines retailers carmakers techs',
  index:
    'dow nasdaq index average composite industrials nikkei ftse dax cac stoxx kospi sensex nifty hang topix csi benchmark gauge russell sp asx bovespa',
  /** Moneys whose name means little else. */
  currency:
    'currency currencies rupee rupees lira peso pesos yen rand sterling rouble roubles ruble rubles yuan renminbi ringgit naira rupiah baht krone krona zloty forint franc cedi hryvnia kwacha',
  profit: 'profit profits earnings income ebitda revenue revenues turnover eps',
  salesOf: 'revenue/revenues/sales/income/turnover/business/profit/profits/earnings/backlog/orders/receipts/bookings/royalties',
  outlook: 'forecast forecasts guidance outlook projections estimates expectations guidances view projection',
  results: 'results/earnings/numbers/figures/report/update/statement/guidance/outlook/forecast/quarter/quarterlies',
  cut: 'cut cuts cutting slash~ lower~ trim~ reduce~ downgrade~ pare~ scrap~ withdraw withdrew withdrawn withdrawing suspend~ abandon~ drop~ pull~ shave~',
  demand:
    'demand/orders/bookings/appetite/uptake/footfall/attendance/visits/visitors/registrations/subscriptions/occupancy/consumption/applications/preorders',
  wants:
    'orders bookings reservations nights renewals subscriptions signups signings visits footfall attendance registrations applications enrolment enrolments enrollment enrollments deliveries shipments contracts uptake takeup appetite occupancy preorders enquiries inquiries takings ridership',
  goods:
    'car/cars/vehicle/vehicles/ev/evs/electric/truck/trucks/phone/phones/smartphone/smartphones/iphone/iphones/handset/handsets/home/homes/house/houses/flat/flats/apartment/apartments/property/unit/units/chip/chips/pc/pcs/laptop/laptops/tv/handbags/sneakers/beer/wine/spirits/tickets/tablet/tablets/console/consoles/watches/toys/furniture/pumps/panels/turbines/tractors/jets/aircraft/memory/model/models',
  capacity: 'capacity/supply/inventory/inventories/stockpiles/space/output/halls/factories/plants/servers/racks',

  // Money owed
  debt: 'debt debts borrowing borrowings leverage indebtedness loans gearing liabilities',
  bonds: 'bond bonds note notes debenture debentures loan loans debt convertible convertibles',
  issue:
    'issue~/sold/sell~/raise~/place~/priced/borrow~/float~/market~/tap~/launch~/arrange~/offer~/complete~/secure~/seek~/sought/obtain~',
  pay: 'repay~/refinance~/service/servicing/honour/honor/meet/pay/pays/repaid/rollover',
  cash: 'cash/money/funds/capital/funding/liquidity/financing/credit',
  customers: 'customer/customers/client/clients/buyer/buyers/operator/operators/tenant/tenants',
  suppliers: 'supplier/suppliers/vendor/vendors/seller/sellers/chipmaker/maker/makers',
  backer: 'investor/investors/shareholder/shareholders/backer/backers/lender/lenders/owner/owners/financier',
  kit: 'chips/processors/hardware/gpus/cloud/services/capacity/computing/equipment/servers/products/compute/accelerators/goods/gear',

  // Holdings that are given up
  rid: 'unload~ offload~ dump~ ditch~ jettison~ divest~ sell sells sold selling shed sheds shedding exit~',

  // Power and rules
  power: 'power energy electricity grid electrical',
  scarce:
    'shortage shortages crunch squeeze constraints constraint strains bottleneck bottlenecks deficit scarcity curtailment blackouts blackout strain shortfall rationing',
  rules:
    'rule rules regulation regulations law laws curbs restrictions controls oversight limits standards levy tax cap ban bans licence licences license licenses quotas quota',

  // Spending
  aiThing:
    'ai data infrastructure compute computing chips gpus cloud datacenter datacenters centres centers buildout build servers artificial',
  outlay: 'spending/outlay/outlays/capex/expenditure/expenditures/investment/investments/buildout/splurge/bet/bets/wager/bill',

  // Frames: any verb of a class with any noun of another
  /** What hurts something; after it, what is hurt. */
  hurts:
    'hurt/hurts/hurting/hit/hits/hitting/dent~/damp~/dampen~/sap~/crimp~/erode~/damage~/batter~/depress~/squeeze~/crush~/pinch~/undermine~/hamper~/clobber~/ravage~/devastate~/cripple~/strangle~/stunt~/harm~/hobble~/hinder~/punish~/impair~/wreck~/derail~/stifle~/constrain~/imperil~/jeopardise~/jeopardize~/disrupt~',
  /** That which was hurt comes before it, and "by" follows. */
  hurtBy:
    'hurt hit dented damped dampened sapped crimped eroded damaged battered depressed squeezed crushed pinched undermined hampered hobbled clobbered ravaged devastated crippled curbed choked weighed dragged strained stunted pressured buffeted bruised harmed hindered impaired punished wrecked derailed stifled constrained disrupted blighted beset plagued wounded',
  brake: 'damper/drag/brake/brakes/dent/strain/burden/squeeze/lid/chill/dampener/toll/headwind/headwinds',
  decline:
    'decline/declines/drop/drops/fall/slump/slumps/slide/plunge/downturn/weakness/weakening/contraction/deterioration/erosion/collapse/dip/dips/slowdown/softness/shrinkage/compression/squeeze/tumble/pullback/retreat/stagnation/sag/malaise/cooling',
  anxiety:
    'fears/worries/concerns/jitters/woes/troubles/trouble/crisis/stress/stresses/strain/strains/turmoil/distress/gloom/unease/angst/pain/anxiety/anxieties/nerves/misgivings/disquiet/dread/upheaval/scare/scares',
  failure:
    'collapse/collapses/failure/failures/bankruptcy/bankruptcies/demise/implosion/debacle/default/defaults/insolvency/insolvencies/downfall/meltdown/blowup/unravelling/unraveling/bust/liquidation',
  unsettle:
    'rattle~/rock~/spook~/shake~/shaken/shook/unsettle~/roil~/jolt~/unnerve~/stun~/convulse~/shock~/alarm~/panick~/frighten~/scare~/ripple~/reverberate~/cascade~',
  system:
    'market/markets/sector/sectors/industry/lenders/banks/system/investors/street/peers/rivals/creditors/bondholders/insurers/region/economy/world/funds/ecosystem',
  facility:
    'plant/plants/factory/factories/mine/mines/refinery/refineries/smelter/mill/mills/pipeline/port/ports/terminal/fab/fabs/yard/shipyard/site/sites/warehouse/foundry/depot/line/lines/furnace/reactor/facility',
  /** What nobody planned, and somebody pays for. */
  mishap:
    'repair/repairs/recall/recalls/strike/strikes/walkout/claims/storm/storms/hurricane/outage/outages/tariff/tariffs/duties/disruption/disruptions/delay/delays/cleanup/breach/hack/cyberattack/shutdown/closure/fire/flood/flooding/boycott/curbs/warranty/defect/defects/groundings/grounding/overruns/explosion/wildfires/freeze',
  outage:
    'shutdown/shutdowns/closure/outage/outages/stoppage/stoppages/halt/disruption/disruptions/breakdown/breakdowns/suspension/accident/explosion/fire/blaze/flood/floods/derailment/spill/landslide',
  reckonable: 'profit/profits/margin/margins/earnings/profitability/ebitda/income/returns',
  spending:
    'demand/spending/consumption/orders/bookings/footfall/traffic/purchases/volumes/uptake/appetite/shipments/reservations/enrolment/attendance',
  smallPercent:
    'three/four/five/six/seven/eight/nine/ten/eleven/twelve/thirteen/fourteen/fifteen/sixteen/eighteen/twenty/thirty/forty/fifty/sixty/seventy/eighty/ninety',

  // Words by which a sentence is about markets, for phrases that could be about anything
  market:
    'share shares stock stocks market markets investor investors trader traders trading valuation valuations price prices priced index indices bond bonds bitcoin crypto cryptocurrency token tokens coin coins earnings revenue revenues profit profits economy economist economists debt fund funds bank banks analyst analysts equities nasdaq dow selloff rally bull bulls bear bears boom bust tech technology ai wall street finance financial credit capital billion billions trillion trillions lender lenders lending loan loans asset assets hedge portfolio strategist strategists fed sector housing property company companies firm investments investment mania euphoria speculative broker brokers holders exchange treasury treasuries yields quarter profitability dividend regulators commodity commodities oil gold chip chips chipmaker startups venture risk mood <money> <percent>',
  // Those of them that kitchens, rivers and families have too
  ambiguous:
    'stock share bank oil gold fund risk mood house property technology tech capital interest quarter boom strategy exchange holders',
  // Crimes, and books that are wrong: nobody names them by the way
  grave:
    'fraud frauds fraudulent embezzlement embezzled bribery bribes bribed indicted indictment convicted felony laundering siphoned siphoning ponzi insider misstated misstatements restatement weaknesses',
};
