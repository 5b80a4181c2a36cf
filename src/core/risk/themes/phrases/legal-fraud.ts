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
  sec/doj/ftc/justice/prosecutor~/police/regulator~/regulators/authorities/fbi/department/investigators _6 probe~/investigat~/investigate~/investigation~/subpoena~/sue~/sued/charge~/charged/alleg~/accuse~/fine~/inquiry/look~/examin~/raid~/search~
  under investigation
  subpoena~
  jury verdict
  raid~/raided _4 offices/headquarters/home
  probe~/inquiry/inquiries/investigat~/investigation~/investigating/investigated into/over/by/whether
  look~ into _4 fraud/whether/accounting/dealings/invoices/it/matter/deal/trading _0 ^buying/selling
  accounting _2 irregularit~/irregularities/scandal~/fraud/error~/errors/problem~/probe/question~/issue~/practices
  cook~/fudg~/massag~ _2 books/numbers/accounts
  inflat~/overstat~/misstat~/falsif~/fak~/fabricat~ _3 revenue/sales/profit/profits/earnings/accounts/numbers/results/figures/invoices/orders/users
  pledge~/pledged/sold/used _5 twice/once _2 collateral/invoices/
  pledged _3 more than once
  pledged twice
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
  hack~/hacked/hackers/exploit/cyberattack~/breach/breached/heist _6 <money>/stolen/stole/exchange/wallet~/data/customers/funds/records
  data breach~
  cyberattack~/ransomware
  stolen/stole/steal~/theft/thefts/thieves/robbed/looted/heist _6 <money>/funds/tokens/coins/crypto/ether/bitcoin/data/exchange/secrets/history
  made/make/makes off with _4 <money>/funds/coins
  misled/mislead~/deceiv~/lied/lying/lie/lies/cheat~/dup~ _3 investors/shareholders/public/regulators/customers/buyers/lenders/clients/banks/about/to
  accuse~/accusing/accused/alleg~ _8 fraud/misleading/inflat~/defraud~/hiding/lying/deceiv~/deceit/cheat~/theft/stealing/manipulat~/bribing/violat~/monopol~/infring~/copying
  accused/accuses/accusing/accuse of/him/it/them/borrowers/company
  $deceit/deception
  false _2 statement~/statements/claims/misleading/invoices/accounts
  misconduct/wrongdoing/malfeasance/impropriety
  settle~/settlement _6 charge~/charges/lawsuit~/claim~/claims/allegation~/case/suit/probe
  pay~/paid/agreed _6 <money> _4 settle/settlement/damages/fine/penalty/compensation
  order~/ordered/told/award~ _3 to pay _4 <money>
  order~/ordered _3 pay _4 <money>
  fined _4 <money>/for/over/by
  fine/fines of _3 <money>
  penalty/penalties of _2 <money>
  forfeit~ _3 <money>/assets/bonus
  allegation~/allegations/allegedly/alleged
  patent/copyright/trademark infring~/infringement/lawsuit~/suit/dispute/case/claim~/trial
  court/judge/jury/tribunal _5 rule~/ruled/ruling/award~/reject~/blocked/found/held/convict~/fine~/liable/guilty
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
  hid/hide/hiding/hidden/conceal~ _4 losses/debt/debts/liabilities/loans/risk/risks/from _3 investors/regulators/auditors/lenders/books
  sham transaction~/companies/deals
  grand jury
  indict~/indicted/indictment
  charged/charges/accused/accuses/accuse _6 fraud/bribery/theft/laundering/insider/manipulation/embezzl~/deceiv~/mislead~/conspiracy/cook~/inflat~/forg~
  cook~/cooking _2 books
  double/twice pledg~/pledged
  pledg~/pledged _4 same/twice/several/more
  auditor~/auditors _4 quit~/resign~/refus~/doubt~/flag~/left
  short seller/sellers _6 accus~/alleg~/report/claim~/target~
  whistleblower~/whistle blower~
  class action
  raid~/raided/search~ _4 offices/headquarters/home
  subpoena~/subpoenaed
  restat~/restate~/restatement _6 accounts/results/earnings/profit/revenue/years
  sue/sues/sued/suing ^for/the
  lawsuit~/litigation
  plead~/pleaded/pled guilty
  convict~/convicted/jailed/imprisoned/sentenced
  sham/phantom/fictitious/bogus/fake/forged _2 sales/customers/invoices/contracts/revenue/accounts/orders/loans
  ponzi scheme
  accounting scandal/irregularities/fraud/probe/error~/errors
  under/faces/facing/face/opened/launch~/open~/widen~ _3 investigation/probe/inquiry/scrutiny/lawsuit~/charges
  recover~/owed/pay _4 damages
  fined/fine/penalty/penalties/settle~/settlement _8 <money> _8 fraud/mislead~/misled/bribery/laundering/charges/allegations/investors/claims/antitrust
  antitrust suit/case/lawsuit/charges/trial
  under/put/placed arrest
  $arrest~/arrested/jailed/extradited
  accus~/accused/alleg~/alleged/suspected of _3 forging/forg~/falsif~/inflat~/faking/fabricat~/stealing/embezzl~/siphon~/mislead~/misleading/cheating/defraud~/rigging/hiding/bribing/laundering/lying
  forg~/forged/falsif~/falsified/fabricat~/doctored _3 invoices/accounts/documents/records/signatures/books/data/figures
  consider~/weigh~/threaten~/mull~/plan~/prepar~ _4 sue/suing/charges/prosecute/legal/lawsuit/action
  sue~/suing/sued _6 exchange/bank/company/firm/issuer/founder/investors/securities/unregistered
  unregistered securities
  missing/vanished/stolen/embezzled/misappropriated _2 money/funds/millions/billions/<money>/coins/assets
  investigators/prosecutors/police/detectives/regulators/watchdog/authorities _5 investigat~/prob~/raid~/examin~/question~/look~/seiz~/search~/charg~
  securities fraud/law/laws/violations
  trial/verdict/court/judge _8 fraud/guilty/damages/prison/liable/convict~
  hack~/hacked/stole/stolen _4 exchange/wallet/coins/customers/data/<money>
`;
