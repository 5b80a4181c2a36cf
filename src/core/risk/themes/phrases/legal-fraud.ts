/** Courts, and what ends there. */
export const LEGAL_FRAUD = `
  lawsuit~/lawsuits/litigation/plaintiff~/plaintiffs
  $suit/suits against/over/by/alleg~/filed/accus~/claim~
  sue/sues/sued/suing
  class action~
  fraud/frauds/fraudulent/fraudster~/defraud~/fraudulently
  indict~/indictment~
  charged with/by/over _6
  plead~/pleaded/pled _1 guilty
  found/pleads/convicted guilty/of
  convicted/conviction~/sentenced/jailed/imprisoned
  $prison/jail
  years behind/in _1 bars/prison/jail
  prosecutor~/prosecutors _6 charg~/accus~/alleg~/say/said/want/probe~/investigat~/seek~/look~/open~/ask~/question~/case/examin~/claim~
  ?prosecutor~
  criminal _2 charge~/charges/probe~/investigation~/case/inquiry/complaint/trial
  exchange commission _5 probe~/investigate~/investigation/subpoena~/sue~/charge~/allege~/accuse~/fined/inquiry
  sec/doj/ftc/justice/prosecutor~/police/regulator~/regulators/authorities/fbi/department/investigators _6 probe~/investigat~/investigate~/investigation~/subpoena~/sue~/sued/charge~/charged/alleg~/accuse~/fine~/inquiry/look~/examin~/raid~/search~
  probe~/inquiry/inquiries/investigat~/investigation~/investigating/investigated into/over/by/whether
  look~ into _4 fraud/whether/accounting/dealings/invoices/it/matter/deal/trading _0 ^buying/selling
  accounting _2 irregularit~/irregularities/scandal~/fraud/error~/errors/problem~/probe/question~/issue~/practices
  cook~/fudg~/massag~ _2 books/numbers/accounts
  inflat~/overstat~/misstat~/falsif~/fake~/fabricat~ _3 revenue/sales/profit/profits/earnings/accounts/numbers/results/figures/invoices/orders/users
  pledge~/pledged/sold/used _5 twice/once _2 collateral/invoices/
  pledged _3 more than once
  restat~/restatement/restate~ _3 results/earnings/accounts/financial
  auditor~/auditors _5 resign~/resigned/quit/quits/doubt~/refus~/qualif~/stepp~/walk~/withdr~
  whistleblower~/whistleblowers
  short seller~/sellers _8 report/alleg~/accuse~/claim~/target~/note/attack~
  embezzle~/embezzlement/bribery/bribe~/bribes/kickback~/kickbacks/corruption/laundering/ponzi/racketeering
  money laundering
  insider trading/dealing
  pyramid scheme
  market/price manipulation
  manipulat~/manipulate~ _3 market~/price~/shares/rates/benchmark
  scam~/scams/scammers
  rug pull
  hack~/hacked/hackers/exploit/cyberattack~/breach/breached/heist _6 stolen/stole/exchange/wallet~/data/customers/funds/records
  data breach~
  ?cyberattack~/ransomware
  stolen/stole/steal~/theft/thefts/thieves/robbed/looted/heist _6 <money>/funds/tokens/coins/crypto/ether/bitcoin/data/exchange/secrets/history
  made/make/makes off with _4 <money>/funds/coins
  misled/mislead~/deceiv~/lied/lying/lie/lies/cheat~/dupe~ _3 investors/shareholders/public/regulators/customers/buyers/lenders/clients/banks/about/to
  accuse~/accusing/accused/alleg~ _8 fraud/misleading/inflat~/defraud~/hiding/lying/deceiv~/deceit/cheat~/theft/stealing/manipulat~/bribing/violat~/monopol~/infring~/copying
  accused/accuses/accusing/accuse of/him/it/them/borrowers/company
  $deceit/deception
  false _2 statement~/statements/claims/misleading/invoices/accounts
  misconduct/wrongdoing/malfeasance/impropriety
  settle~/settlement _6 charge~/charges/lawsuit~/claim~/claims/allegation~/case/suit/probe
  pay~/paid/agreed _6 <money> _4 settle/settlement/damages/fine/penalty/compensation
  order~/ordered/told/award~ _3 to pay _4 <money>
  order~/ordered _3 pay _4 <money>
  fined _4 <money>
  ?fined _4 for/over/by
  fine/fines of _3 <money>
  penalty/penalties of _2 <money>
  forfeit~ _3 <money>/assets/bonus
  allegation~/allegations/allegedly/alleged
  patent/copyright/trademark infring~/infringement/lawsuit~/suit/dispute/case/claim~/trial
  ?court ruling
  court/judge/jury/tribunal _5 rule~/ruled/award~/reject~/blocked/found/held/convict~/fine~/liable/guilty ^out
  judge/jury/tribunal _5 ruling
  judge/jury/court _4 order/orders/ordered _6 pay/hand/stop/halt/<money>/damages
  admit~/admitted/confess~ _4 court/guilt/lied/lying/fraud/wrongdoing/charges
  arrest~/arrested
  extradit~
  injunction
  $go/gone/went/take/taken/took/taking _3 to/into court
  damages _4 <money>/claim~/seek~/award~
  charges of _4 fraud/theft/bribery/manslaughter/conspiracy/corruption/tax
  fraud/securities/corruption/bribery/misconduct/tax/conspiracy/homicide charges/case/probe/investigation/allegations/suit/lawsuit/trial
  charged/charges/charge _5 fraud/conspiracy/bribery/theft/manslaughter/laundering/securities
  hire~/hired/instruct~ _2 lawyers
  lawyers/families/victims/plaintiffs _6 sue/bring/claim/claims/compensation/cases/damages/recover
  investors/shareholders/customers _6 sue/sued/suing/compensation/damages
  $claims against
  clawback~
  ?trial
  ?testif~
  where _3 funds/money/billions _2 went/gone/go
  backdat~ _3 options
  tax evasion/fraud/dodg~
  hid/hide/hiding/hidden/conceal~ _4 losses/debt/debts/liabilities/loans/risk/risks _3 investors/regulators/auditors/lenders/books
  sham transaction~/companies/deals
  grand jury
  charged/charges/accused/accuses/accuse _6 fraud/bribery/theft/laundering/insider/manipulation/embezzl~/deceiv~/mislead~/conspiracy/cook~/inflat~/forg~
  double/twice pledg~/pledged
  pledg~/pledged _4 same/twice/several
  auditor~/auditors _4 quit~/resign~/refus~/doubt~/flag~/left
  short seller/sellers _6 accus~/alleg~/report/claim~/target~
  whistleblower~/whistle blower~
  raid~/raided/search~ _4 offices/headquarters/home
  subpoena~/subpoenaed
  restat~/restate~/restatement _6 accounts/results/earnings/profit/revenue/years
  sue/sues/sued/suing ^for/the
  convict~/convicted/jailed/imprisoned/sentenced
  sham/phantom/fictitious/bogus/fake/forged _2 sales/customers/invoices/contracts/revenue/accounts/orders/loans
  ponzi scheme
  under/faces/facing/face/opened/launch~/open~/widen~ _3 investigation/probe/inquiry/lawsuit~/charges
  recover~/owed/pay _4 damages
  fined/fine/penalty/penalties/settle~/settlement _8 <money> _8 fraud/mislead~/misled/bribery/laundering/charges/allegations/investors/claims/antitrust
  antitrust suit/case/lawsuit/charges/trial
  under/put/placed arrest
  $arrest~/arrested/jailed/extradited
  accus~/accused/alleg~/alleged/suspected of _3 forging/forg~/falsif~/inflat~/faking/fabricat~/stealing/embezzl~/siphon~/mislead~/misleading/cheating/defraud~/rigging/hiding/bribing/laundering/lying
  forg~/forged/falsif~/falsified/fabricat~/doctored _3 invoices/accounts/documents/records/signatures/books/data/figures
  consider~/weigh~/threaten~/mull~/plan~/prepar~ _4 sue/suing/charges/prosecute/legal/lawsuit/action
  sue~/suing/sued _6 exchange/bank/company/firm/issuer/founder/investors/securities/unregistered
  missing/vanished/stolen/embezzled/misappropriated _2 money/funds/millions/billions/coins/assets
  investigators/prosecutors/police/detectives/regulators/watchdog/authorities _5 investigat~/probe~/raid~/examin~/question~/look~/seiz~/search~/charg~
  securities fraud/law/laws/violations
  trial/verdict/court/judge _8 fraud/guilty/damages/prison/liable/convict~
  hack~/hacked/stole/stolen _4 exchange/wallet/coins/customers/data/<money>
  shareholders/investors/customers/plaintiffs/prosecutors/regulators/states/writers/authors/publishers/families/users/employees/creditors/rivals/workers/<name> _3 file~/filed/lodge~/lodged/bring/brought/brings/launch~/launched _4 complaint/complaints/claim/claims/case/cases/suit/suits/lawsuit/lawsuits/action/petition
  complaint/claim/case/suit/action/petition _3 filed/lodged/brought in/by/on/against/with/at
  invoices/accounts/documents/signatures/records/receipts/contracts/papers/books/statements/figures/data/files/certificates _5 forged/fake/faked/false/falsified/fabricated/invented/doctored/bogus/backdated/phoney/phony/fictitious/altered/cooked/massaged
  make/makes/made/making/invent~/invented/dream~/conjur~ up _2 customers/sales/revenue/orders/invoices/numbers/users/profits/figures
  made to look/appear/seem _3 better/bigger/larger/healthier/stronger/smaller/faster/profitable/growing/solvent
  made/make/makes/making _4 accounts/books/figures/numbers/results/sales/profit/profits/losses/debt/debts/loans/revenue/cash/business/company/firm/finances/balance/earnings/costs/it _3 to/_ look/appear/seem _2 better/bigger/larger/healthier/healthy/stronger/smaller/rosier/real/genuine/legitimate/profitable/solvent/sound/less/safer
  face/faces/facing/faced/get/gets/got/serve/serves/serving/up _2 <number>/life/decade/decades/years/25/ten/twenty _1 years/in/behind _1 prison/jail/bars
  face/faces/facing/faced/get/gets/got/serve/serves/serving _3 prison/jail
  faces/face/facing _3 up to _1 <number> years
  executives/bosses/managers/directors/traders/founder/founders/chairman/chief/officials/employees/suspects/people/men/brothers/boss/ceo _6 detained/arrested/charged/indicted/jailed/sentenced/convicted/custody/extradited/accused
  detained/custody _6 executives/executive/founder/chief/police/chairman/prosecutors
  without registration/licence/license/registering/authorisation/authorization
  unregistered/unlicensed/illegal/illegally/unlawful/unlawfully _2 securities/exchange/tokens/sold/operat~/trading/business/broker/bank/monopol~/collect~/sale
  <money>/money/millions/billions/funds/coins/tokens/assets/customers _5 vanish~/vanished/disappear~/disappeared/stolen/unaccounted/embezzled/misappropriated/siphoned/diverted/looted
  unaccounted for
  thieves/hackers/thief/hacker/attackers/attacker/criminals/exploiter/crooks/fraudsters/scammers _5 drain~/drained/stole/steal/took/take/made/siphon~/loot~/empti~/exploit~/grab~/walk~/got/broke/breach~
  drain~/drained/siphon~/siphoned/loot~/looted/rob~/robbed/steal~/stole/exploit~/exploited of/from/off/_ _4 <money>/coins/tokens/funds/ether/bitcoin/customers/clients/wallets/protocol/exchange/treasury
  hack/hacks/hacked/heist/theft/breach/exploit/exploits/intrusion of/at/on/by/in/was/from _8 <money>/exchange/customers/data/records/accounts/users/protocol/wallet/bank/retailer/shop/names/<name>
  breach/leak/leaks/hack/intrusion _6 unnoticed/undetected/customers/records/data/personal/accounts/users/names
  customer/personal/client/patient/user _1 data/records/details/accounts/information _6 stolen/leaked/exposed/hack~/taken/compromised/breach~/sold/accessed
  agree/agrees/agreed/pay/pays/paid/hand/hands/handed/offer/offered to/over/_ _3 settle/pay/hand/over/forfeit/_ _5 <money> _6 sec/department/regulators/claims/charges/allegations/case/investors/settle/end/resolve/suit/commission/fine/victims/government
  settle~/settled/settlement for/of/with/over/worth _4 <money>/sec/regulators/claims/investors/government/prosecutors/department/commission
  settled/settle/settles out/_ _2 court/charges/case/claims/suit/as/too/well/lawsuit
  fight/fights/fighting/contest~/defend~ _4 in court
  fight/fights/fighting/contest~/appeal~ _3 charges/allegations/ruling/verdict/lawsuit/fine/judgment
  $in court
  pirat~/pirated/plagiaris~/plagiariz~/scrap~/copied/copying/infring~ _5 books/works/articles/songs/content/code/copyright/music/images/patents
  copyright/patent/trademark/intellectual _5 suit/case/claim/claims/infring~/violat~/theft/stolen/dispute/fight/breach/court
  want~/seek~/sought/demand~/claim~/award~/sue~/suing/pay _4 damages/compensation/restitution/refund/refunds/reparations/penalties ^from
  ordered/order/orders/told/forced/compelled to _2 hand/pay/stop/return/produce/disclose/destroy/repay/refund/forfeit/compensate
  judge/court/jury/tribunal/judges/justices _4 find/finds/found/rule/rules/ruled/award/awards/awarded/side/sides/sided/block/blocks/blocked/barred/freeze/froze
  collateral/assets/loans/receivables/cash/money/inventory/security _6 exist/existed/exists/missing/fake/fictitious/imaginary
  same/identical _2 vehicles/cars/invoices/assets/loans/receivables/collateral/goods/inventory/property/shares/machines _8 twice/more/several/once/double/than/security/collateral/pledged/again/lenders
  more than one/once _3 credit/lender/loan/lenders/bank/security
  accounting/audit/auditing/financial/reporting/disclosure/internal/controls/compliance/governance lapse/lapses/irregularit~/irregularities/failure/failures/failings/error/errors/scandal/problem/problems/weakness/weaknesses/issue/issues/trick/tricks/gimmick/gimmicks/fraud/misstatement~/probe/inquiry/questions/violations/breaches
  material weakness/weaknesses/misstatement/misstatements
  claim/claims/case/cases/suit/dispute/appeal/challenge/lawsuit/hearing/action in/at/before/with _3 court/courts/tribunal/delaware/arbitration/judge
  lost/lose/loses/losing _3 case/appeal/lawsuit/suit/challenge/patent/court/trial ^protection
  court/legal/jury/arbitration battle/fight/defeat/loss/dispute/wrangle/challenge/action/claim/claims/verdict/problems/trouble/troubles/woes/jeopardy/setback/proceedings/peril/risk/risks/bills/costs/exposure/ruling
  inflat~/inflated/overstat~/overstated/understat~/understated/misstat~/misstated/massag~/distort~/manipulat~/exaggerat~/exaggerated/puff~/pump~/goose~/embellish~ _4 profit/profits/earnings/revenue/sales/accounts/results/numbers/depreciation/costs/losses/assets/value/figures/volumes/users
  pretend~/pretending/claim~/claiming/conceal~/concealed/hid/hide/hides/hiding/disguis~/obscur~/mask~/bury/buried/burying _6 loss/losses/debt/debts/problem/problems/defect/defects/risk/risks/liabilities/shortfall/hole/true/fraud/chips/extent
  signed/sign/signing off on/_ _4 accounts/books/statements/results
  auditor/auditors/pwc/kpmg/deloitte/ernst/ey _8 sued/suing/fined/banned/resign~/quit/walk~/missed/failed/sued/accused/negligen~
  sued/suing/sues _2 <name>/over/for/by
  being/been/under/is/are _2 investigated/probed/sued/prosecuted/audited by/over/for/in
  probe/probes/probing/inquiry/inquiries/investigation/investigations/raid/raids into/by/over/on
  probe/probes/inquiry/inquiries/investigation/investigations _4 open~/opened/launch~/launched/widen~/began/begin/started/continue~/under/ongoing/criminal
  open~/opened/launch~/launched/began/begun/start~/start/widen~/widened/face~/facing/faces/trigger~/prompt~ _4 probe/probes/inquiry/inquiries/investigation/investigations/crackdown/proceedings
  charge/charges/charged/indicted/arraigned _5 fraud/conspiracy/bribery/insider/laundering/manipulation/deceiv~/theft/wire/securities/embezzl~/misleading/counts
  counts of/_ _4 fraud/conspiracy/laundering/guilty/theft/bribery
  bribe/bribes/bribery/graft/corrupt/corruption/kickback/kickbacks/embezzl~/extort~/extortion/blackmail
  misled/mislead/misleads/misleading/deceiv~/deceived/defraud~/defrauded/cheat~/cheated/duped/swindl~/swindled/lied/lying/fleec~/hoodwink~/bilk~/bilked/conn~/trick~/tricked _3 investors/shareholders/customers/buyers/lenders/clients/regulators/bank/banks/public/about/savers/consumers/market
  unlawful/unlawfully/illegal/illegally/negligen~/wrongful/wrongfully/fraudulent _6 monopol~/securities/sold/trading/profit~/sales/practices/business/fees/dismissal/collect~/use/used
  self dealing
  such/second/third/fourth/fifth/sixth/latest/fresh/new/another/criminal/federal/formal/widening inquiry/inquiries/probe/probes/investigation/investigations
  talc/asbestos/opioid/opioids/pfas/glyphosate/roundup/tort/emissions/diesel/mesh/vaping claim/claims/case/cases/lawsuit/lawsuits/liability/liabilities/litigation/settlement/suits
  face/faces/facing/faced _3 claim/claims/lawsuits/suits/lawsuit/suit/prosecution/charges/trial/allegations
  freeze~/froze/frozen/blocked/seize~/seized/confiscat~/seizure/forfeit~ _6 accounts/property/assets/bitcoin/bank/coins/funds/yacht/houses
  hid/hide/hides/hiding/conceal~/concealed/withheld _3 danger/dangers/loss/losses/defect/defects/risks/risk/extent/problems/fault/faults
  gone/go/went/going/taken/took/take to court
  admit~/admitted/confess~/plead~ _3 cheating/fraud/guilt/lying/wrongdoing/rigging/bribery/falsif~/laundering/deceiv~/misconduct
  accus~/accused/alleg~ _4 cheating/rigging/dumping/deceiv~/colluding/collusion/bribing/misleading/overcharg~/violat~/breach~/infring~/conspir~
  court/judge/jury/tribunal _3 told/tells
  management/executives/company/bosses/founders/board/it/bank hid/concealed/buried/withheld/misstated
  impound~/impounded
  has/have appealed
  auditor/auditors/accountants _3 question~/questioned/queried/challeng~/flag~
  restated/restate/restating/restatement _3 figures/accounts/results/earnings/revenue
  ?related/connected/affiliated party/parties _8
  <number>/<money> _2 bitcoins/coins/tokens/bitcoin/ether _4 stolen/missing/vanished
  <number>/<money> _2 bitcoins/coins/tokens/bitcoin/ether _2 were/was/been _1 lost
  stolen _2 in/by _2 theft/hack/heist/hackers/thieves
  cheat/cheated/cheating/cheats on/in _3 tests/test/emissions/taxes/exams
  outside/internal/independent/external/formal/parliamentary inquiry/investigation/probe/review
  $scandal/scandals
  fail~/failed/omitted to disclose
  complaint/complaints/lawsuit/suit/report/petition _3 allege~/alleg~/alleges/accuse~/claims
  wildly/materially/grossly/knowingly/deliberately overstated/overstat~/inflated/inflat~/misstated/misled/exaggerated
  misrepresent~/misrepresentation~/misrepresentations
  enron style/like/era
  hindenburg/citron research/report
  ?muddy waters
  short/activist seller/sellers report/reports
  court/courts/judge/judges revive~/resurrect~/reinstat~
  under investigation
  investigat~ _4 crash/crashes/deaths/incident/incidents/practices/claims/complaints
  sell/sells/sold/lends/lent/buys/paid _6 related/connected/affiliated company/companies/firm/firms
  police watch/custody/investigation/probe/raid
  $detain~/detained
  $hacks/hacking/phishing/exploits
  <name>/bridge/exchange/protocol/wallet hack/exploit/heist/breach
  us~/used/misus~/misappropriat~/divert~ _1 customer/client/customers/clients/investors funds/money/assets/deposits
  unauthorised/unauthorized/suspicious activity/access/transactions/transfers
  patent/patents _8 invalid/invalidated/invalidate
  punish~/penalis~/penaliz~ _5 violat~/breach~/breaking/flout~/rules
  illegal practices/practice/trading/sales/payments
  book~/booked/record~/recorded/invent~/invented/count~/counted/report~/reported/fabricat~/conjur~ _4 sales/revenue/customers/orders/profits/deals/invoices/income/trades/assets _8 not/never exist/existed/happen/happened/place/made/delivered/real
  customers/orders/invoices/assets/contracts/loans/borrowers/cars/gold/cash _3 not/never exist/existed
  $pull~/pulled/pulling the/_ rug
  vanish~/vanished/disappear~/abscond~/fled/flee/fleeing off/away/_ with _3 <money>/funds/money/deposits/coins/savings/proceeds
  drain~/drained/siphon~/syphon~/loot~/swiped/swiping/filch~/pilfer~/emptied/raid~/raided _6 wallet/wallets/exchange/vault/treasury/accounts/protocol/bridge
  auditor/auditors _6 resign~/resigned/quit/quits/walk~/refus~/withdr~/withdrew/declin~/could _8 rely/sign/accounts/books/figures/irregularities/told/approve/vouch/_
  no longer/cannot/not/longer rely/trust/vouch on/for/_ _6 managers/management/accounts/figures/numbers/statements/executives
  search~/searched/raid~/raided/storm~/swoop~ _4 office/offices/headquarters/premises/home/homes/branches _8 police/investigators/prosecutors/agents/inquiry/probe/laundering/fraud
  police/investigators/prosecutors/agents/officers/inspectors _3 search~/searched/raid~/raided/seiz~/seized/swoop~/storm~
  jury/juror/jurors/judge/court/tribunal _6 found/finds/ruled/rules/held/convict~/sentenc~/jail~/order~/ordered _6 guilty/liable/counts/against/broke/illegal/unlawful/pay/violated/infringed
  short seller/sellers _4 alleg~/alleges/alleged/claim~/claims/accus~/accused/say/says/said/argue~/charg~/contend~
  pay/pays/paid/paying/pony _4 <money> _6 settle/resolve/end/fine/penalty/penalties/compensat~/victims/claims/lawsuit/lawsuits/charges
  settle/settles/settled/settling _6 claims/allegations/charges/lawsuit/lawsuits/suit/case/probe/inquiry/litigation/accusations
  rig/rigs/rigged/rigging/manipulat~/fix/fixing _3 benchmark/price/prices/market/markets/rate/rates/bids/auction/auctions/bid
  charges/counts/charge/accusations/suspicion of _3 lying/fraud/theft/bribery/laundering/insider/forgery/perjury/conspiracy/embezzlement/misleading/deceiving/evasion/manipulation/stealing
  lied/lying/misled/mislead~/deceiv~/duped/hoodwink~/cheated to/on/about/_ _2 lenders/investors/regulators/banks/customers/auditors/shareholders/tests/clients/emissions/buyers/borrowers/taxes
  class action/actions/suit/lawsuit
  looking/looks/look into how/whether/if/allegations/claims/accounts
  doctor~/doctored/falsif~/falsified/forg~/forged/fake/faked/faking/fabricat~/fudg~/fudged/massag~/massaged/tamper~ _3 results/records/data/accounts/figures/books/tests/documents/invoices/signatures/numbers/reports/with
  results/records/data/accounts/figures/books/tests/documents/invoices/signatures/numbers/reports _3 been/were/was/are _1 doctored/falsified/forged/faked/fabricated/fudged/massaged/tampered
  lost/lose/loses/losing _4 to/in hackers/thieves/scammers/fraudsters/exploit/hack/attackers/attack/theft/robbers/swindlers
  hole/flaw/bug/weakness/vulnerability in its/the/_ _1 code/contract/protocol/bridge/wallet/software _6 drain~/exploit~/stole/stolen/thieves/hackers/million
  sued by
  stand/stands/stood/faces/face/facing/await~ trial
  jailed/imprisoned/sentenced
  swindl~/defraud~/fleec~/duped/cheated
  clients/customers/insiders/traders/members _3 trade/trading/traded/front ahead/running of
  whistleblower~/insider _4 told/said/says/claim~/alleg~/reveal~/disclos~
  prison/jail/jailed/behind bars/for/sentence/term/over _3 fraud/laundering/theft/bribery/years
  serious/severe legal/regulatory/criminal/_ consequences
  fake/faked/fictitious/bogus/phony/sham invoices/customers/accounts/sales/revenue/documents/contracts/transactions
  falsify~/misleading/inflated/exaggerated/untrue claims/statements/figures/numbers/representations
  overstat~/inflat~/exaggerat~/quadrupl~ _4 performance/revenue/results/assets/sales/users/profits/customers
  heist/heists/robbery
  biggest/largest/worst _2 robbery/heist/theft/hack/fraud/scam/swindle
  stole/steal/steals/stealing/stolen _3 <money>
  got/made/get/gets/getting/making away/off with _3 <money>
  walk~/walked/walking/made/makes/got/run/ran off with _3 <money>/coins/cash/funds
  hole/flaw/bug in its/the/a/_ _1 code/bridge/contract/wallet/protocol/software
  inventing/invented/invent/faking/faked/forging/forged/fabricating/fabricated _2 invoices/orders/sales/customers/contracts/accounts/receipts/revenue
  short seller/sellers says/said/say/alleges/claims/argues/calls
  missing/vanished/stolen/embezzled/misappropriated <money>
  invent~/invented/pad/padded/pads/padding _3 customers/sales/revenue/orders/invoices/numbers/users/profits/figures
  hack~/hacked/hackers/exploit/cyberattack~/heist _6 <money>
  cover~/covering up _3 danger/dangers/loss/losses/defect/defects/risk/risks/problems/fault/faults/fraud
  inaccurate/untrue/misleading _1 statements/claims/disclosures
  settled/settles/settle with _3 founder/ceo/executive/chief/executives
  statements/filings/claims _2 misleading/false/deceptive
  shareholders/investors/customers/buyers/lenders _3 misled/deceived/duped/defrauded
  legal risk/risks/liability
  crash/product/legal liability
  misappropriat~
  double/twice/multiply pledged
  pledged _3 collateral/assets/receivables/loans _3 twice/multiple/several
  abus~ _2 power/dominance/position/monopoly ^of/plant
  executives/bosses/managers/directors/traders/founder/founders/chairman/chief/boss _3 taken/led/held/detained/brought _3 for/in/into questioning/handcuffs/custody
  deceiv~/deceived/dupe~/duped/hoodwink~/hoodwinked/swindl~/swindled/defraud~/defrauded it/them/him/her/lender/lenders/bank/banks
  no longer/not/cannot/unable/never _4 rely/trust/depend ^heavily _3 management/representations/accounts/statements/figures/books
  under/faces/facing/face/launch~/open~ _5 investigations/probes/inquiries/lawsuits
  ?delay~/postpon~/miss~ _2 filing of/_ _4 results/report/accounts/statements
`;
