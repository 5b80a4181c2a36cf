/** Firms that fail, and what courts and rescuers do then. */
export const INSOLVENCY = `
  fail~/unable/struggle~/struggling/difficulty/inability/cannot/hard to/in/not _2 raise/raising/secure/find/obtain/get _3 <cash>/finance/funds/equity/loan/loans/buyers
  insolvent/insolvency/insolvencies
  ?bankrupt
  go/goes/going/gone/went/become/becomes/became/declar~/declare~/is/are/was/were bankrupt
  bankruptcy/bankruptcies
  chapter eleven
  in chapter <number> with/since/after/while
  chapter <number> _4 bankruptcy/protection/filing/court/creditors/restructuring/proceedings/petition/reorganization
  file~/filed/filing/enter~/entered/under/into _3 chapter
  court/creditor/bankruptcy protection
  protection from _2 creditors
  sought/seek~/file~/filed/filing/apply~/applied _4 bankruptcy/protection/insolvency/liquidation/administration/receivership
  into/enter~/entered/put/placed _1 administration/receivership/liquidation/insolvency
  administrators/receivers/liquidators/liquidator/receivership
  wind~/wound/winding _2 up/down ^as/in/with/the
  winding up
  go/goes/went/gone/going bust/under/bankrupt/broke
  going concern
  survive/survives/surviving/survival _4 fresh/new/without/capital/cash/funding/money/financing/doubt/question/depend~/fight~/stake/rescue
  rescue package/deal/financing/loan/plan/fund/takeover/talks
  walk~/back~/pull~ away/out _3 rescue/bailout/financing
  brink/verge/edge of _2 collapse/failure/insolvency/bankruptcy/ruin
  collapse~ of/at _4 bank/lender/exchange/fund
  <name> _2 collapse~ _3 owing/bankrupt~/insolven~/lenders/creditors/liabilities
  bank/lender/exchange/hedge/fund _2 fail~/failure~/failed ^to
  near~/nearly/neared/almost _1 collapse~
  unable/cannot/fail~/struggle~/struggling to/not _1 meet/pay/honour/honor/cover _4 bills/payroll/wages/suppliers/obligations/debts/creditors/margin/commitments/calls
  rescue rights
  not/cannot/unable/fail~/failed/could not/to _2 meet/met/pay/cover/answer/honour/honor _4 margin/calls/bills/redemptions/withdrawals/obligations/payroll/wages/creditors/claims/rent
  call~/called/brought/bring in _2 administrators/receivers/liquidators/restructuring
  administrators/receivers/liquidators/liquidator _3 of/for/are/is/said/were/appointed/sold/suing/have/has
  enter~/entered/emerge~/leave/leaves/left/exit~/sought/seek~/file~/filed/filing/prepar~ _4 chapter/bankruptcy/court/insolvency/creditor _2 protection/proceedings/11/filing
  swap/credit/rescue/liquidity/financing line/lines of/from/with/worth _3 <money>
  need~/needs/needed/require~/seek~/seeking/sought/want~/hunt~/scrambl~/plead~ _4 fresh/new/emergency/urgent/more/extra/additional/rescue money/cash/capital/funds/funding/financing/equity
  rescue~/rescued/saved/propped/bailed/nationalis~/nationaliz~/salvag~ _1 by/up/out _3 state/government/rival/central/taxpayers/owner/parent/shareholder/owners/treasury/banks/investors
  rescue/lifeline from/by/for _4 state/government/treasury/owner/owners/parent/shareholder/shareholders/bank/banks/lender/creditors/investors/exchange
  auction/auctions _6 few/weak/poor/fail~/flop~/soft/tail/thin
  collaps~/collapsed/collapse/implod~/implosion/failure/demise/downfall/bankruptcy/insolvency of _4 bank/lender/exchange/fund/firm/broker/chain/maker/retailer/startup/developer
  collapse/collapses/implosion/demise/downfall/bankruptcy/insolvency of _2 company/companies/firms/supplier
  collapse/bankruptcy/insolvency of <name>/us _4 company/companies/lender/supplier
  lender/bank/exchange/chain/airline/retailer/developer/supplier/firm/maker/startup/broker _1 collapsed/folded/imploded/buckled ^to
  raise~/raising _6 emergency/rescue/distressed/heavily
  peg/pegs of/_ _4 slip~/slipped/broke/wobbl~/lost/snapped/fail~
  fall/falls/fell/tip/tips/slide/slid/plunge into _2 administration/insolvency/receivership/bankruptcy
  unless/without/until _4 backer/backers/funding/money/cash/capital/rescuer/lifeline/rescue/financing/buyer/investor _4 found/raised/arrives/arrive/comes/come/secured/agreed/emerges/steps/in
  filed/file/files/filing/sought/seek/seeks for/_ protection/shelter/insolvency/administration/bankruptcy/chapter
  wound/winding/wind up/down
  filed/files/filing/entered/under/back _2 chapter
  or it/they/else _2 will/must/may/could/to _2 close/fold/collapse/fail/shut/go/die
  calling/called/calls/call in _1 administrators/liquidators/receivers/insolvency
  fail~/failed/failing/unable/not/cannot/trouble/struggl~ _3 find/finding/attract/secure/found _2 buyer/rescuer/investor/backer/saviour/savior/white
  liquidation sale/sales/plan/process
  into/facing/face/faces/avoid/avert/begin~/began/beginning/ordered/forced _2 bankruptcy/liquidation/insolvency/administration
  perilously/dangerously close _3 default/defaulting/bankruptcy/insolvency/collapse/cash
  demise/failure/failures/collapse of _1 <name> _1 bank
  into administration
  loan/loans/overdraft/overdrafts/borrowings _6 be/been/being/is/are/was/were _1 called in/due ^question/questions/to
  overdraft/overdrafts _6 be/been/being/is/are/was/were _1 terminated/frozen/revoked
  <lenders> _4 cancel~/cancelled/canceled/terminat~/revok~/pulled/withdrew/withdrawn _3 overdraft/overdrafts ^to
  <lenders> _4 cancel~/cancelled/canceled/terminat~/revok~/pulled/withdrew/withdrawn _3 credit facility/facilities/line/lines ^to
  insurer~/insurers _3 pulled/withdrew/withdrawn/cut/reduced _2 cover/insurance ^prices/costs/premiums _2 suppliers/vendors
  refinanc~ _2 prove/proves/proved/proving/be/is/look/looks/become/becoming _1 <hard>/unaffordable
`;
