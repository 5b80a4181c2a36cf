import type { FigureKind } from '../figure.ts';

/**
 * What words near an amount say about its kind. A line is `side weight: words`: the side of the amount on which they count, and how much. Two words
 * joined by `_` count when they stand together, by `-` when they are written so.
 */
export const CUE_TABLE: Readonly<Partial<Record<FigureKind, string>>> = {
  deal_value: `
both 3: deal deals contract contracts acquisition acquisitions takeover merger buy-out take-over agreement pact transaction
after 5: purchase_of acquisition_of takeover_of buyout_of to_buy to_acquire to_purchase to_take_over
both 2: tie-up
both 3: backlog order_book
both 4: remaining_obligations performance_obligations remaining_performance
both 2: buy acquire buyout bid offer partnership purchase venture orders order acquirer
before 3: acquire acquires acquired acquiring acquisition_of takeover_of purchase_of buyout_of buy_out
after 4: to_supply
before 2: offered buy buys buying bought agreed signed inked clinched
before 1.6: sell sells selling sold
before 5: transaction_valued merger_valued offer_valued bid_valued acquisition_valued takeover_valued contract_valued contracts_valued deal_valued deals_valued agreement_valued order_valued lease_valued pact_valued
before 3.2: its_offer its_bid their_bid their_offer the_bid
before 2.6: lease
before 3.5: orders_worth order_worth contract_worth contracts_worth deal_worth deals_worth agreement_worth acquisition_worth takeover_worth venture_worth pact_worth
after 2.5: venture award lease tender accord all-cash all-stock
before 3.5: holds_orders hold_orders held_orders
before 2.5: ordered
before 3.5: jets_worth planes_worth aircraft_worth
`,
  funding: `
both 3: package funding financing ipo ipos fundraising fundraise flotation series rights_issue
before 3: raised raise raises raising borrow borrowed secured placed borrow_from inject injected infuse infused infuses mobilised mobilized pledged committing_equity
both 3.5: capital_increase capital_raising cash_call
both 3: lifeline placing placings rights_offer rights_offering
before 3: bailed_out bails_out bail_out bailing_out
before 2.6: proceeds
before 4: issue_size
before 1.9: rescue_fund relief_fund recovery_fund bailout_fund
before 2: grants topped_up tops_up top_up
before 2.5: grant_of grant_from grant_is grant_was
before 2: round
after 2.4: investors shareholders
after 3.5: outside_money outside_capital
both 3.5: crowdfunding venture_funds venture_capital
before 1.7: tapped donors backers kicked_in kicks_in kicking_in lined_up line_up lines_up lining_up threw_in throwing_in throws_in contributed contributes contributing
after 3.5: fresh_capital new_capital new_equity fresh_equity
after 2.2: of_equity
after 3.5: in_subsidies in_grants in_aid of_aid of_subsidies
both 2.5: bail-out
after 3: bailout round float offering raise rescue infusion injection placement grant
both 2: offering float investment invested stimulus bailout rescue_package aid
before 2.5: will_put to_put would_put provide provides provided providing
before 1.5: invest invests investing led commitments
both 1.6: listing
`,
  revenue: `
both 3: revenue revenues sales turnover bookings billings top_line run-rate arr receipts
both 3.5: takings rent_roll tax_take tax_collections premiums_written net_premiums gross_premiums written_premiums
both 4: interest_income dividend_income
before 2.5: collections
before 2.2: recouped recoups recoup clawed_back claws_back claw_back
before 1.7: exports
after 4: in_donations
both 3.6: banking_fees advisory_fees underwriting_fees brokerage_fees franchise_fees protocol_fees performance_fees management_fees
both 3: box_office
before 3: turn_over grossed grossing
before 1.8: shipments haul
before 2.5: royalties licensing subscriptions
before 2.5: pulled_in pull_in pulls_in brought_in bring_in brings_in bringing_in took_in take_in takes_in taking_in raked_in rake_in rakes_in raking_in hauled_in hauls_in hauling_in generated generates generate generating
both 4: commercial_income matchday_income rental_income fee_income commission_income premium_income licensing_income subscription_income passenger_income advertising_income
`,
  profit: `
both 3: profit profits ebitda ebit eps net_income operating_income bottom_line net_loss operating_loss pretax_loss quarterly_loss net_earnings net_profit
both 2.5: earnings earned income earn earns
before 3.5: capital_gain
both 3.2: red black red_ink
after 3.2: under_water underwater
before 2.5: netted nets surplus windfall banked coined earning
before 4: time_gain pretax_gain accounting_gain paper_gain
before 2: lost lose loses losing
both 3: funds_from ffo affo before_tax after_tax
both 3: trade_surplus budget_surplus
before 2.5: loss_of losses_of deficit_per
before 3: result_per
before 2.6: result results
both 3: segment_result operating_result net_result quarterly_result
after 3.5: before_interest
both 4: operating_activities
before 1.8: loss losses
before 1.4: made
both 3: free_cash cash_flow
before 2.5: pocketed pockets pocket trousered write-backs
`,
  spend: `
both 3: windfall_tax windfall_levy
after 3.5: to_shareholders to_stockholders
after 4: in_interest in_fees in_costs in_fines in_bonuses in_penalties
before 3: wrote_down written_down
both 3: authorization authorisation
before 2.4: write_off writes_off wrote_off written_off writing_off
before 3: handed_out hand_out hands_out doled_out dole_out doles_out doling_out dished_out dishes_out blew blown splashed splashes splashing splurged splurging lavished ponied_up pony_up ponies_up ponying_up
before 3: stumped_up stump_up stumps_up cough_up coughed_up coughs_up coughing_up stumping_up hand_over handed_over handing_over donated donate donates donating
before 2.5: eat_up eats_up ate_up eaten_up eating_up gobble_up gobbles_up gobbled_up soak_up soaked_up soaks_up repairs upkeep subsidies
before 2.5: payout payouts refunds handouts bribe bribes kickbacks hush_money bounty restitution reparations forfeiture bail purse claims_paid collateral_damage
before 2.5: disburse disbursed disburses disbursements squandered frittered_away wasted guzzled handed_back hands_back
before 2.5: depreciation_of depreciation_came depreciation_was depreciation_rose
both 3: expenditure expenditures golden_parachute golden_handshake
before 2: ploughed ploughs plowed plows swallowed swallows racked_up committed commits
before 0.5: pledged_to
both 3: prize_fund prize_pool prize_money legal_bills
both 2: jackpot
both 3: severance rebate rebates overheads salary salaries bonuses
before 2.5: donation donations imports
before 2.2: bonus ransom
before 3: lay_out lays_out laid_out laying_out fork_out forks_out forked_out forking_out splash_out splashing_out shell_out shells_out shelled_out shelling_out
before 3: burned burning burn burnt burns got_through get_through gets_through getting_through goes_through going_through ran_through runs_through running_through chewed_through chews_through chewing_through tore_through tears_through set_aside sets_aside setting_aside
before 2.5: sued reimburse reimbursed refund refunded compensate compensated
before 4: forfeit forfeits forfeited settled_for settle_for suit_for lawsuit_for
before 3: imposed levied slapped
both 3: payroll
both 3.2: investment_plan investment_programme investment_program spending_plan provisions provision loan_losses credit_losses
both 5: pay_package compensation_package pay_award pay_packet
before 3.5: bought_back buys_back
both 3: spend spends spending spent capex capital_expenditure capital_expenditures fee fees fine fined fines penalty penalties buyback buybacks buying_back buy_back repurchase repurchases expenses outlay outlays dividends costs settlement charge charges write-down write-downs write-off write-offs writedown writedowns writeoff clean-up buy-back buy-backs impairment bill
before 3.5: took_home takes_home take_home
before 2.5: voted appropriated allotted
before 2: return returned returning give_back
both 2.5: damage cost investment_in budget dividend expense tariffs tax taxes payment payments restructuring fines damages compensation
before 2.2: save saves saving savings
both 3: cost_savings annual_savings gross_savings cost_synergies annual_synergies
after 3: of_savings in_savings of_synergies in_synergies
before 1.2: chipped_in chip_in chips_in chipping_in
before 1.2: need needs needed require requires
before 2: invest invests pay paid pays paying investing allocated earmarked budgeted ask interest
before 2: claims_of claims_for
`,
  market_cap: `
both 3: valuation valued valuing market_value market_capitalisation market_capitalization market_cap capitalisation capitalization market_size values valuations
before 2.5: value
before 3: equity_at firm_at company_at business_at group_at
before 2: worth
before 2.5: last_priced last_pegged last_marked fortune fortunes net_worth
after 3: wealth tokens_outstanding coins_outstanding most_valuable
after 2.2: in_value
both 3: in_circulation
before 3: stablecoin_supply token_supply circulating_supply
`,
  volume: `
both 3: volume volumes inflow inflows outflow outflows open_interest net_buying net_selling trading_volume liquidations liquidated liquidation oi wagered withdrawals redemptions withdraw withdrew redeem redeemed turnover_of
before 3: net_buyers net_sellers
before 2.6: shares_worth stock_worth equities_worth stocks_worth securities_worth
before 3: bled
before 2.5: laundered
before 2: drew drawn drawing collected poured attracted withdrew withdrawn net bought_net sold_net
both 3: remittances sent_home
before 2.4: transactions_in transactions_on transactions_through transactions_grew transactions_rose transactions_fell
before 1.9: handled handles processed processes
after 3: expire expires expiring expiry
both 3.2: withdrawal_requests withdrawal redemption_requests capital_flight
before 2.5: trading_in staked
both 2.5: shorts longs
before 3.5: long_orders short_orders
before 2.5: minted minting mints
after 2: changed_hands change_hands changing_hands
after 4: new_money fresh_money client_money
before 4: value_traded shares_traded stock_traded daily_value
after 3: flowing_out flowed_out flow_out flowing_in flowed_in exited
before 3: pulled_out
`,
  holding: `
before 4: long_of
before 3.5: stake_worth tokens_worth coins_worth bitcoin_worth holdings_worth
both 3: balance_sheet tvl endowment_of endowment_is endowment_stands kitty war_chest dry_powder nest_egg pension_pot
before 4: net_funds
both 1.9: endowment endowments
before 3: reserve_of working_capital receivables corpus collateral looks_after look_after
before 4: life_savings household_savings personal_savings retirement_savings excess_savings pension_savings
before 2: goodwill
before 1.2: wealth_fund
both 1.8: buffer buffers
before 2.5: inherited contains contain contained seized confiscated
before 2: assets
before 2.5: entrusted sits_on sit_on sitting_on sat_on
both 3: holdings stake reserves aum under_management treasury_of stockpile cash_pile locked deposits position
before 1.8: cash balances
after 4: on_hand
after 2: assets
before 3: assets_of assets_worth cover_for cover_of
before 2.5: manages managed manage holds owns own amassed hold
after 2.5: stake position cushion
before 4: face_value notional_value
before 4: stash_is hoard_is
both 3: inventories inventory exposure stash hoard trove liquidity
before 2.5: oversee oversees overseeing oversaw
`,
  debt: `
before 1.9: saddled_with
before 3: owing behind_on drew_down draw_down drawn_down drawing_down payables net_advances gross_advances advances_rose advances_grew advances_stood
before 2: defaults
both 3: overdraft overdrafts ious
both 1.6: unpaid
before 2.2: dues
before 2: principal_amount principal_outstanding revolver
after 1.8: falling_due falls_due fall_due comes_due come_due coming_due
after 3: matures maturing
after 2: outstanding
both 3: inventory_commitments capacity_commitments purchase_commitments supply_commitments lease_commitments
both 3: debt debts liabilities borrowings borrowing owed owes owe loan loans indebtedness leverage arrears
both 2: bonds bond notes note credit mortgage mortgages refinance refinancing repay repaid repayment maturities convertible convertibles facility obligations
before 2.5: lent lend lends lending
both 3: liability card_balances
both 4: bridge_facility facility_agreement bridge_loan loan_agreement credit_agreement term_loan
both 2: facilities credit_line credit_lines
`,
  rate: `
before 2: earn earns defaults delinquencies charge-offs
after 3: levy duty duties tariff
both 3: tariffs yield yields coupon unemployment jobless rate rates margin margins inflation premium discount interest_rate mortgage cpi apr benchmark utilisation utilization tariff tariffs vacancy vacancies default_rate interest
before 2: carry carries carried carrying held pay pays charge charges charged charging earned yields yielded yielding
before 2: paying
both 4: implied_volatility funding_rate funding_rates
both 3: return_on gearing
before 2.5: tranche tranches
`,
  share: `
both 3: slice component
both 3: stake share_of market_share majority portion proportion
before 2.5: owns own holds account accounted accounts accounting represent represents represented comprise makes made
after 2.5: stake owned owner
both 4: dominance free_float
before 3: holding_to stake_to shareholding_to interest_to holder_of
before 3: ownership
`,
  shortfall: `
both 4: shortfall shortfalls deficit gap hole funding_gap
before 3.5: made_off makes_off misappropriated
before 1.9: swindled defrauded bilked conned fleeced scammed scam scams
before 2.6: thefts embezzlement shrinkage
before 1.5: fraud
both 3.5: insured_losses catastrophe_losses storm_losses
after 5: hackers scammers fraudsters thieves
both 3.2: exploit exploits
after 3.2: scam scams
before 3: hacked robbed stole stolen drained siphoned looted embezzled overspent overspend
before 4.5: short_by underfunded_by underfunded fall_short falls_short fell_short falling_short
`,
  price: `
before 2.5: trading traded trades trade closed close closing settled settle quoted hovering hovered price prices priced hands conversion strike target fetched bid_price
both 1.5: peak high low record summit level support resistance exercise
before 1.5: at ended finished stood sank dipped steadied changed opened
before 3.2: freight_rate freight_rates day_rate day_rates room_rate spot_rate spot_rates rental_rate hire_rate hire_rates charter_rate charter_rates
before 3: fair_value
both 4: cost_basis entry_price
`,
  probability: `
after 3: risk_of risk_that
both 4: chance chances probability odds likelihood implied bet bets pricing polymarket kalshi
`,
  drawdown: `
both 3: drawdown drawdowns
after 3: peak high record summit highs top
`,
  multiple: `
both 3: times split
`,
};
