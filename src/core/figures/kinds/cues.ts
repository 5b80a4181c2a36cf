import type { FigureKind } from '../figure.ts';
import { type Token, type TokenList, tokenAt } from '../words/tokens.ts';
import { BEGINS, registered } from '../words/vocabulary.ts';
import { WordList, wordList } from '../words/word-list.ts';
import { WordMap } from '../words/word-map.ts';
import { EXCEPTION_OF, type Exception } from './cue-exceptions.ts';

/** What a word near an amount says about its kind. */
interface KindCue {
  readonly kind: FigureKind;
  readonly weight: number;
  /** Where it counts: before the amount, after it, or both. */
  readonly side: 'before' | 'after' | 'both';
}

/** `kind side weight: words`. Two words joined by `_` count when they stand together, by `-` when they are written so. */
const TABLE = `
deal_value both 3: deal deals contract contracts acquisition acquisitions takeover merger buy-out take-over agreement pact transaction
deal_value after 5: purchase_of acquisition_of takeover_of buyout_of to_buy to_acquire to_purchase to_take_over
deal_value both 2: tie-up
deal_value both 2: buy acquire buyout bid offer partnership purchase venture orders order acquirer
deal_value before 3: acquire acquires acquired acquiring acquisition_of takeover_of purchase_of buyout_of buy_out
deal_value after 4: to_supply
deal_value before 2: offered buy buys buying bought agreed signed inked clinched
deal_value before 1.6: sell sells selling sold
deal_value before 5: transaction_valued merger_valued offer_valued bid_valued acquisition_valued takeover_valued contract_valued contracts_valued deal_valued deals_valued agreement_valued order_valued lease_valued pact_valued
deal_value before 3.2: its_offer its_bid their_bid their_offer the_bid
deal_value before 2.6: lease
deal_value before 3.5: orders_worth order_worth contract_worth contracts_worth deal_worth deals_worth agreement_worth acquisition_worth takeover_worth venture_worth pact_worth
deal_value after 2.5: venture award lease tender accord all-cash all-stock
funding both 3: package funding financing ipo ipos fundraising fundraise flotation series rights_issue
funding before 3: raised raise raises raising borrow borrowed secured placed borrow_from inject injected infuse infused infuses mobilised mobilized pledged committing_equity
funding both 3: lifeline placing placings rights_offer rights_offering
funding before 3: bailed_out bails_out bail_out bailing_out
funding before 2.6: proceeds
funding before 4: issue_size
funding before 1.9: rescue_fund relief_fund recovery_fund bailout_fund
funding before 2: grants topped_up tops_up top_up
funding before 2.5: grant_of grant_from grant_is grant_was
funding before 2: round
funding after 2.4: investors shareholders
funding after 3.5: outside_money outside_capital
funding both 3.5: crowdfunding venture_funds venture_capital
funding before 1.7: tapped donors backers kicked_in kicks_in kicking_in lined_up line_up lines_up lining_up threw_in throwing_in throws_in contributed contributes contributing
funding after 3.5: fresh_capital new_capital new_equity fresh_equity
funding after 2.2: of_equity
funding after 3.5: in_subsidies in_grants in_aid of_aid of_subsidies
funding both 2.5: bail-out
funding after 3: bailout round float offering raise rescue infusion injection placement grant
funding both 2: offering float investment invested stimulus bailout rescue_package aid
funding before 2.5: will_put to_put would_put provide provides provided providing
funding before 1.5: invest invests investing led commitments
revenue both 3: revenue revenues sales turnover bookings billings top_line run-rate arr receipts
revenue both 3: backlog order_book
revenue both 3.5: takings rent_roll tax_take tax_collections premiums_written net_premiums gross_premiums written_premiums
revenue both 4: interest_income dividend_income
revenue before 2.5: collections
revenue before 2.2: recouped recoups recoup clawed_back claws_back claw_back
revenue before 1.7: exports
revenue after 4: in_donations
revenue both 3.6: banking_fees advisory_fees underwriting_fees brokerage_fees franchise_fees protocol_fees performance_fees management_fees
revenue both 3: box_office
revenue before 3: turn_over grossed grossing
revenue before 1.8: shipments haul
revenue before 2.5: royalties licensing subscriptions
revenue before 2.5: pulled_in pull_in pulls_in brought_in bring_in brings_in bringing_in took_in take_in takes_in taking_in raked_in rake_in rakes_in raking_in hauled_in hauls_in hauling_in generated generates generate generating
profit both 3: profit profits ebitda ebit eps net_income operating_income bottom_line net_loss operating_loss pretax_loss quarterly_loss net_earnings net_profit
profit both 2.5: earnings earned income earn earns
profit before 3.5: capital_gain
profit both 3.2: red black red_ink
profit after 3.2: under_water underwater
profit before 2.5: netted nets surplus windfall banked coined earning
spend both 3: windfall_tax windfall_levy
profit before 4: time_gain pretax_gain accounting_gain paper_gain
profit before 2: lost lose loses losing
profit both 3: funds_from ffo affo before_tax after_tax
profit both 3: trade_surplus budget_surplus
profit before 2.5: loss_of losses_of deficit_per
profit before 3: result_per
profit before 2.6: result results
profit both 3: segment_result operating_result net_result quarterly_result
profit after 3.5: before_interest
market_cap both 3: valuation valued valuing market_value market_capitalisation market_capitalization market_cap capitalisation capitalization market_size values valuations
market_cap before 2.5: value
market_cap before 3: equity_at firm_at company_at business_at group_at
market_cap before 2: worth
market_cap before 2.5: last_priced last_pegged last_marked fortune fortunes net_worth
market_cap after 3: wealth tokens_outstanding coins_outstanding most_valuable
market_cap after 2.2: in_value
volume both 3: volume volumes inflow inflows outflow outflows open_interest net_buying net_selling trading_volume liquidations liquidated liquidation oi wagered withdrawals redemptions withdraw withdrew redeem redeemed turnover_of
spend after 3.5: to_shareholders to_stockholders
spend after 4: in_interest in_fees in_costs in_fines in_bonuses in_penalties
market_cap both 3: in_circulation
market_cap before 3: stablecoin_supply token_supply circulating_supply
volume before 3: net_buyers net_sellers
volume before 2.6: shares_worth stock_worth equities_worth stocks_worth securities_worth
spend before 3: wrote_down written_down
volume before 3: bled
volume before 2.5: laundered
volume before 2: drew drawn drawing collected poured attracted withdrew withdrawn net bought_net sold_net
volume both 3: remittances sent_home
volume before 2.4: transactions_in transactions_on transactions_through transactions_grew transactions_rose transactions_fell
volume before 1.9: handled handles processed processes
volume after 3: expire expires expiring expiry
volume both 3.2: withdrawal_requests withdrawal redemption_requests capital_flight
volume before 2.5: trading_in staked
volume both 2.5: shorts longs
volume before 3.5: long_orders short_orders
volume before 2.5: minted minting mints
holding before 4: long_of
volume after 2: changed_hands change_hands changing_hands
volume after 4: new_money fresh_money client_money
volume before 4: value_traded shares_traded stock_traded daily_value
volume after 3: flowing_out flowed_out flow_out flowing_in flowed_in exited
holding before 3.5: stake_worth tokens_worth coins_worth bitcoin_worth holdings_worth
holding both 3: balance_sheet tvl endowment_of endowment_is endowment_stands kitty war_chest dry_powder nest_egg pension_pot
holding before 4: net_funds
holding both 1.9: endowment endowments
holding before 3: reserve_of working_capital receivables corpus collateral looks_after look_after
holding before 4: life_savings household_savings personal_savings retirement_savings excess_savings pension_savings
holding before 2: goodwill
holding before 1.2: wealth_fund
holding both 1.8: buffer buffers
holding before 2.5: inherited contains contain contained seized confiscated
holding before 2: assets
holding before 2.5: entrusted sits_on sit_on sitting_on sat_on
deal_value before 3.5: holds_orders hold_orders held_orders
profit both 4: operating_activities
spend both 3: authorization authorisation
holding both 3: holdings stake reserves aum under_management treasury_of stockpile cash_pile locked deposits position
holding before 1.8: cash balances
holding after 4: on_hand
holding after 2: assets
holding before 3: assets_of assets_worth cover_for cover_of
holding before 2.5: manages managed manage holds owns own amassed hold
holding after 2.5: stake position cushion
debt before 1.9: saddled_with
debt before 3: owing behind_on drew_down draw_down drawn_down drawing_down payables net_advances gross_advances advances_rose advances_grew advances_stood
debt before 2: defaults
debt both 3: overdraft overdrafts ious
debt both 1.6: unpaid
debt before 2.2: dues
debt before 2: principal_amount principal_outstanding revolver
debt after 1.8: falling_due falls_due fall_due comes_due come_due coming_due
debt after 3: matures maturing
debt after 2: outstanding
profit before 1.8: loss losses
debt both 3: inventory_commitments capacity_commitments purchase_commitments supply_commitments lease_commitments
debt both 3: debt debts liabilities borrowings borrowing owed owes owe loan loans indebtedness leverage arrears
debt both 2: bonds bond notes note credit mortgage mortgages refinance refinancing repay repaid repayment maturities convertible convertibles facility obligations
spend before 2.4: write_off writes_off wrote_off written_off writing_off
spend before 3: handed_out hand_out hands_out doled_out dole_out doles_out doling_out dished_out dishes_out blew blown splashed splashes splashing splurged splurging lavished ponied_up pony_up ponies_up ponying_up
spend before 3: stumped_up stump_up stumps_up cough_up coughed_up coughs_up coughing_up stumping_up hand_over handed_over handing_over donated donate donates donating
spend before 2.5: eat_up eats_up ate_up eaten_up eating_up gobble_up gobbles_up gobbled_up soak_up soaked_up soaks_up repairs upkeep subsidies
spend before 2.5: payout payouts refunds handouts bribe bribes kickbacks hush_money bounty restitution reparations forfeiture bail purse claims_paid collateral_damage
spend before 2.5: disburse disbursed disburses disbursements squandered frittered_away wasted guzzled handed_back hands_back
spend before 2.5: depreciation_of depreciation_came depreciation_was depreciation_rose
spend both 3: expenditure expenditures golden_parachute golden_handshake
spend before 2: ploughed ploughs plowed plows swallowed swallows racked_up committed commits
spend before 0.5: pledged_to
spend both 3: prize_fund prize_pool prize_money legal_bills
spend both 2: jackpot
spend both 3: severance rebate rebates overheads salary salaries bonuses
spend before 2.5: donation donations imports
spend before 2.2: bonus ransom
spend before 3: lay_out lays_out laid_out laying_out fork_out forks_out forked_out forking_out splash_out splashing_out shell_out shells_out shelled_out shelling_out
spend before 3: burned burning burn burnt burns got_through get_through gets_through getting_through goes_through going_through ran_through runs_through running_through chewed_through chews_through chewing_through tore_through tears_through set_aside sets_aside setting_aside
spend before 2.5: sued reimburse reimbursed refund refunded compensate compensated
spend before 4: forfeit forfeits forfeited settled_for settle_for suit_for lawsuit_for
spend before 3: imposed levied slapped
spend both 3: payroll
spend both 3.2: investment_plan investment_programme investment_program spending_plan provisions provision loan_losses credit_losses
spend both 5: pay_package compensation_package pay_award pay_packet
rate before 2: earn earns defaults delinquencies charge-offs
share both 3: slice component
profit before 1.4: made
deal_value before 2.5: ordered
deal_value before 3.5: jets_worth planes_worth aircraft_worth
holding before 4: face_value notional_value
profit both 3: free_cash cash_flow
revenue both 4: remaining_obligations performance_obligations remaining_performance
spend before 3.5: bought_back buys_back
spend both 3: spend spends spending spent capex capital_expenditure capital_expenditures fee fees fine fined fines penalty penalties buyback buybacks buying_back buy_back repurchase repurchases expenses outlay outlays dividends costs settlement charge charges write-down write-downs write-off write-offs writedown writedowns writeoff clean-up buy-back buy-backs impairment bill
debt before 2.5: lent lend lends lending
profit before 2.5: pocketed pockets pocket trousered write-backs
spend before 3.5: took_home takes_home take_home
spend before 2.5: voted appropriated allotted
funding both 1.6: listing
spend before 2: return returned returning give_back
spend both 2.5: damage cost investment_in budget dividend expense tariffs tax taxes payment payments restructuring fines damages compensation
spend before 2.2: save saves saving savings
spend both 3: cost_savings annual_savings gross_savings cost_synergies annual_synergies
spend after 3: of_savings in_savings of_synergies in_synergies
spend before 1.2: chipped_in chip_in chips_in chipping_in
spend before 1.2: need needs needed require requires
spend before 2: invest invests pay paid pays paying investing allocated earmarked budgeted ask interest
shortfall both 4: shortfall shortfalls deficit gap hole funding_gap
shortfall before 3.5: made_off makes_off misappropriated
shortfall before 1.9: swindled defrauded bilked conned fleeced scammed scam scams
shortfall before 2.6: thefts embezzlement shrinkage
shortfall before 1.5: fraud
shortfall both 3.5: insured_losses catastrophe_losses storm_losses
shortfall after 5: hackers scammers fraudsters thieves
shortfall both 3.2: exploit exploits
shortfall after 3.2: scam scams
shortfall before 3: hacked robbed stole stolen drained siphoned looted embezzled overspent overspend
shortfall before 4.5: short_by underfunded_by underfunded fall_short falls_short fell_short falling_short
price before 2.5: trading traded trades trade closed close closing settled settle quoted hovering hovered price prices priced hands conversion strike target fetched bid_price
price both 1.5: peak high low record summit level support resistance exercise
price before 1.5: at ended finished stood sank dipped steadied changed opened
rate after 3: levy duty duties tariff
rate both 3: tariffs yield yields coupon unemployment jobless rate rates margin margins inflation premium discount interest_rate mortgage cpi apr benchmark utilisation utilization tariff tariffs vacancy vacancies default_rate interest
rate before 2: carry carries carried carrying held pay pays charge charges charged charging earned yields yielded yielding
share both 3: stake share_of market_share majority portion proportion
share before 2.5: owns own holds account accounted accounts accounting represent represents represented comprise makes made
share after 2.5: stake owned owner
probability after 3: risk_of risk_that
probability both 4: chance chances probability odds likelihood implied bet bets pricing polymarket kalshi
drawdown both 3: drawdown drawdowns
drawdown after 3: peak high record summit highs top
multiple both 3: times split
volume before 3: pulled_out
holding before 4: stash_is hoard_is
holding both 3: inventories inventory exposure stash hoard trove liquidity
debt both 3: liability card_balances
holding before 2.5: oversee oversees overseeing oversaw
share both 4: dominance free_float
revenue both 4: commercial_income matchday_income rental_income fee_income commission_income premium_income licensing_income subscription_income passenger_income advertising_income
share before 3: holding_to stake_to shareholding_to interest_to holder_of
debt both 4: bridge_facility facility_agreement bridge_loan loan_agreement credit_agreement term_loan
debt both 2: facilities credit_line credit_lines
spend before 2: claims_of claims_for
rate before 2: paying
price before 3.2: freight_rate freight_rates day_rate day_rates room_rate spot_rate spot_rates rental_rate hire_rate hire_rates charter_rate charter_rates
price before 3: fair_value
price both 4: cost_basis entry_price
rate both 4: implied_volatility funding_rate funding_rates
rate both 3: return_on gearing
rate before 2.5: tranche tranches
share before 3: ownership
`;

const CUES = new Map<string, KindCue[]>();
for (const line of TABLE.trim().split('\n')) {
  const [head = '', tail = ''] = line.split(':');
  const [kind, side, weight] = head.split(' ') as [FigureKind, KindCue['side'], string];
  for (const word of tail.trim().split(' ')) CUES.set(word, [...(CUES.get(word) ?? []), { kind, side, weight: Number(weight) }]);
}

interface Beginning {
  readonly alone: readonly KindCue[] | undefined;
  /** Of two words, by the second. */
  readonly pairs: Map<string, readonly KindCue[]>;
  readonly isException: Exception | undefined;
}

/** The cues that a word begins. */
const BEGINNINGS = new Map<string, Beginning>();
for (const [key, cues] of CUES) {
  const joint = key.search(/[_-]/);
  const first = joint < 0 ? key : key.slice(0, joint);
  const known = BEGINNINGS.get(first) ?? { alone: CUES.get(first), pairs: new Map(), isException: EXCEPTION_OF.get(first) };
  BEGINNINGS.set(first, known);
  if (joint >= 0) known.pairs.set(key.slice(key[joint] === '_' ? joint + 1 : joint), cues);
}
registered(BEGINS.cue, BEGINNINGS.keys());
const BY_FIRST = new WordMap(BEGINNINGS);
/** The second words of pairs: beside most others there is none to look for. No token is one that is written with a dash. */
const SECONDS = new WordList([...BEGINNINGS.values()].flatMap(({ pairs }) => [...pairs.keys()].filter((word) => !word.startsWith('-'))));

const TRAITS = wordList('low lower high higher');

/** The cues at every token of a sentence; none at all where it has none. */
export type SentenceCues = readonly (readonly KindCue[] | undefined)[];

const NO_CUES: SentenceCues = [];

/** Reads the cues once per sentence. The first part of a compound (`pay-later`, `price-led`) is none. */
export function readCues(list: TokenList): SentenceCues {
  if ((list.begins & BEGINS.cue) === 0) return NO_CUES;
  const cues: (readonly KindCue[] | undefined)[] = [];
  for (let at = 0; at < list.length; at += 1) {
    const token = list[at];
    cues.push(token === undefined || (token.begins & BEGINS.cue) === 0 ? undefined : cuesAt(list, at, token));
  }
  return cues;
}

function cuesAt(list: TokenList, at: number, token: Token): readonly KindCue[] | undefined {
  const begun = BY_FIRST.get(token);
  if (begun === undefined || begun.isException?.(list, at) === true) return undefined;
  // `the low-cost carrier`, `high-margin chips`: a trait, and no sum
  if (token.glued && list[at - 1]?.text === '-' && TRAITS.has(tokenAt(list, at - 2))) return undefined;
  const after = list[at + 1];
  // `earnings-per-share of $1.19` is written with or without dashes
  if (after?.text === '-' && after.glued && list[at + 2]?.kind === 'word' && list[at + 2]?.text !== 'per')
    return begun.pairs.get(`-${list[at + 2]?.text}`);
  return (after !== undefined && SECONDS.has(after) ? begun.pairs.get(after.text) : undefined) ?? begun.alone;
}
