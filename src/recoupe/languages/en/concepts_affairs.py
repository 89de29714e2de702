"""English concepts of public affairs: votes and parliaments, war, money, work, schools, courts.

Field by field; the French table has the same fields, and in each the same keys in the same
order, but for keys to which only one language adds words. The words of a phrase are joined by `_`,
articles and prepositions left out. What the other tables know already stands there and wins.

Source: put together by hand, field by field: what happens in its news, who acts in it, and the ways
that newsrooms have of saying it. No dictionary was copied.
"""

POLITICS = """
nationalist: nationalist; social_democrat: social_democrat social_democrats social-democratic
labour_party: labour_party labourite; separatism: separatism; first_round: first_round opening_round
runoff: second_round head-to-head_vote
landslide_win: landslide_victory landslide_win thumping_victory crushing_victory
narrow_win: narrow_victory narrow_win wafer-thin_majority razor-thin narrow_lead
snap_election: snap_election snap_poll snap_vote
go_vote: go_polls head_polls cast_ballot cast_vote cast_ballots cast_votes
constituency: constituency constituencies precinct
polling_station: polling_place polling_places voting_booth polling_booth
vote_rigging: ballot_stuffing rig rigged rigging; recount: recount; abstain: non-voter
standard_bearer: standard-bearer flagbearer; running_mate: running_mate
frontrunner: frontrunner front-runner; outsider: outsider underdog dark_horse
primary: primaries caucus; endorse_candidate: throw_weight_behind throw_support_behind
campaign_trail: campaign_rally campaign_trail stump_speech hustings; exit_poll: exit_poll exit_polls
poll: pollster opinion_poll opinion_polls
popularity: approval_rating approval_ratings popularity favourability; incumbent: seek_re-election
coalition: power-sharing unity_government; form_government: form_government
reshuffle: shake-up shakeup; topple_government: topple_government bring_down_government
no_confidence: confidence_motion
force_through: force_through ram_through push_through railroad_through bypass_parliament
filibuster: filibuster; backbencher: backbencher backbench rebel_mps
whip: party_whip chief_whip three-line_whip
bill_table: table_bill introduce_bill bring_forward_bill
reading_bill: first_reading second_reading third_reading
joint_committee: conference_committee joint_committee
select_committee: select_committee parliamentary_inquiry congressional_panel
constitutional_court: constitutional_court; strike_down: struck_down invalidate unconstitutional
adjourn_parliament: prorogue prorogation; speaker_house: speaker_house house_speaker
president: head_state heads_state; inauguration: swearing-in inauguration_ceremony inauguration_day
spin: spin_doctor talking_points; lobbyist: lobbyist interest_group
think_tank: think_tank think-tank think_tanks
far_right: far-right far_right hard-right hard_right extreme_right
far_left: far-left far_left hard-left hard_left radical_left
centrist: centrist centre-right centre-left center-right center-left middle-ground
conservative: conservative tory tories; socialist: socialist; communist: communist communism
liberal: liberal; populist: populist populism demagogue; eurosceptic: eurosceptic eurosceptical
monarchist: monarchist royalist
autocrat: autocrat autocratic authoritarian authoritarianism strongman; junta: junta ruling_generals
seize_power: seize_power take_power seizure_power power_grab; curtail: muzzle gagged
ineligible: ineligible ineligibility; nepotism: nepotism cronyism favouritism favoritism
fake_job: fake_job fake_jobs no-show_job; slush_fund: slush_fund
asset_declaration: asset_declaration; whistleblower: whistleblower whistle-blower
smear: smear slander; mudslinging: mudslinging slanging_match verbal_sparring
gaffe: gaffe blunder faux_pas slip_tongue
u_turn: u-turn climbdown climb_down about-face flip-flop backtrack backpedal row_back walk_back
u_turn: change_mind
stand_firm: stand_firm hold_firm stand_ground dig_heels refuse_budge unyielding hold_line
give_way: back_down make_concession; ultimatum: final_warning; reach_out: olive_branch extend_hand
bipartisan: bipartisan cross-party; polarise: polarise polarize polarisation polarization divisive
municipal_police: town_police
council_local: local_council alderman aldermen local_authority local_authorities
council_departmental: county_council; intermunicipal: district_council combined_authority
devolution: devolution devolve decentralisation decentralise decentralize
autonomy: autonomy autonomous self-rule self-government home_rule
secession: secession secessionist breakaway_region
electorate_area: gerrymander redistricting boundary_changes; citizens_assembly: citizens_assembly
referendum: plebiscite ballot_initiative popular_vote; public_utility: public_interest
deliberate: deliberate deliberation; quorum: quorum; legislative_vacuum: legal_vacuum loophole
implementing_decree: executive_order by-law bylaw; decree: edict
red_tape: red_tape bureaucracy bureaucratic paperwork; deregulate: deregulate deregulation
watch_list: watch_list watchlist; honours_list: honours_list
"""

DIPLOMACY = """
consul: consul consular; recall_envoy: withdraw_ambassador
break_ties: sever_ties cut_ties sever_relations severed_ties
normalise: normalisation normalization mend_fences resume_ties
foreign_minister: foreign_minister foreign_secretary secretary_state top_diplomat
talks_fail: talks_collapse talks_break_down breakdown_talks stall bog_down bogged_down
breakthrough: breakthrough; roadmap: roadmap road_map; bargaining_chip: bargaining_chip leverage
mediate: go-between good_offices conciliation conciliator; agreement: memorandum_understanding
treaty: peace_accord peace_accords peace_deal; peacekeeper: peacekeeper peacekeeping
un_council: united_nations; refugee_agency: unhcr refugee_agency; nato: nato north_atlantic_alliance
european_union: european_union eu; european_commission: european_commission eu_executive; imf: imf
wto: wto; iaea: iaea atomic_agency nuclear_watchdog; g7: g7; icc: icc international_criminal_court
icj: icj world_court; echr: european_court_human_rights echr
joint_statement: joint_statement joint_communique joint_declaration
meeting: huddle powwow sit-down encounter one-on-one; shake_hands: handshake shake_hands
sphere_influence: sphere_influence backyard
superpower: superpower great_power world_power world_powers; ally: coalition_partner allied
snub: snub snubbed cold-shoulder; sanctions_lift: lift_sanctions ease_sanctions sanctions_relief
asset_freeze: asset_freeze freeze_assets frozen_assets; visa: visa; visa_ban: travel_ban entry_ban
safe_passage: safe_passage; border_row: border_dispute border_row frontier_dispute
extradite: european_arrest_warrant; spy: counter-espionage counterintelligence snoop
intelligence: spy_agency; election_meddling: election_meddling
disinformation: disinformation misinformation fake_news false_information
propaganda: propaganda propagandist; arms_race: rearm rearmament
arms_control: non-proliferation nonproliferation
"""

WAR = """
ethnic_cleansing: ethnic_cleansing; crime_humanity: crime_against_humanity crimes_against_humanity
parcel_bomb: parcel_bomb letter_bomb
suicide_vest: explosive_belt suicide_vest suicide_belt explosive_vest
atomic_bomb: atom_bomb atomic_bomb nuclear_bomb; mustard_gas: mustard_gas; novichok: novichok
aircraft_carrier: aircraft_carrier; cruiser: cruiser; cannon: cannon; legionnaire: legionnaire
war: warfare belligerent; declare_war: declare_war; invade: incursion invader invading
offensive: ground_assault; counter_attack: counterattack; trench_war: war_attrition
encircle: encirclement; retreat_troops: retreat_troops beat_retreat fall_back pull_back
recapture: recapture retake retook retaken regain_control win_back
capture: take_prisoner seize_control; liberate: liberate liberation liberator
strike_military: air_raid air_raids artillery_fire salvo bombers carpet-bomb
artillery: artillery howitzer mortar; drone: unmanned_aircraft uav loitering_munition quadcopter
air_defence: air_defence air_defense air_defences air_defenses anti-aircraft antiaircraft
air_defence: missile_shield anti-missile; shoot_down: shoot_down shot_down downed
fighter_jet: fighter_jet fighter_jets warplane fighter_plane fighter_planes; tank_army: battle_tank
warship: naval_vessel; navy: navy naval; air_force: air_force
ground_troops: ground_forces infantry infantryman foot_soldier foot_soldiers
special_forces: commando; reservist: reservist call-up partial_mobilisation partial_mobilization
deserter: deserter desertion; mercenary: mercenary mercenaries private_army
rebel: guerrilla militiaman militiamen irregulars; jihad: jihad jihadi salafist mujahideen
terror: counter-terrorism counterterrorism anti-terror antiterrorism terror
booby_trap: car_bombing car_bombs truck_bomb vehicle_bomb improvised_explosive roadside_bomb
booby_trap: roadside_bombs explosive_device pipe_bomb
landmine: landmine land_mine land_mines minefield anti-personnel_mine; unexploded: unexploded
chemical_weapon: nerve_agent; nuclear_weapon: warhead; ceasefire: lay_down_arms humanitarian_pause
truce_broken: breach_ceasefire; disarm: hand_over_weapons give_up_arms decommission_weapons
war_crime: atrocity atrocities; genocide: genocidal; massacre: mass_killing mass_killings
civilian: noncombatant; human_shield: human_shield human_shields; friendly_fire: friendly_fire
war_dead: killed_in_action fall_in_battle war_dead killed_action
aid_drop: airdrop air-drop airdropped; military_aid: military_aid
exercise: war_games manoeuvres maneuvers
military_base: military_base military_bases air_base airbase naval_base; garrison: garrison
checkpoint: border_crossing; no_fly_zone: no-fly_zone
demilitarised: demilitarised demilitarized dmz buffer_zone
military_coup: military_coup putsch putschists
chief_staff: chief_staff chief_general_staff joint_chiefs army_chief general_staff
escalate: flare-up flare_up flareup spiral_violence tit-for-tat ratchet_up
deescalate: de-escalate de-escalation deescalation defuse_tensions ease_tensions
"""

ECONOMY = """
cost_living: cost_living cost-of-living; ecb: ecb; fed: fed
shell_company: shell_company shell_companies; price_rigging: price-fixing price_fixing
growth: gross_domestic_product; recession: economic_slump negative_growth
recovery_economy: economic_recovery upswing green_shoots
stimulus: stimulus recovery_plan rescue_package bailout_package
bailout: bailout bail-out bail_out recapitalise recapitalize recapitalisation recapitalization
inflation: inflationary; deflation: deflation deflationary disinflation
gouge: price_gouging profiteer speculator speculative speculation speculate
central_bank: central_bank; rate_cut: cut_interest_rates monetary_easing
interest_rate: benchmark_rate key_rate base_rate borrowing_costs; monetary_policy: monetary_policy
devalue: devalue devaluation depreciate depreciation; trade_deal: free_trade free-trade
customs_duty: import_duties customs_duties; protectionism: protectionism protectionist
dumping: dumping unfair_competition antidumping anti-dumping undercut; supply_chain: logistics
raw_material: raw_material raw_materials commodity commodities
globalisation: globalisation globalization; relocate: offshoring outsource
reshore: reshore reshoring reindustrialise reindustrialisation
competitive: competitive competitiveness; productivity: productivity
wealth_gap: inequality inequalities wealth_gap income_gap unequal
poverty_line: poverty_line breadline minimum_income
purchasing_power: standard_living living_standards disposable_income spending_power
consumer_confidence: consumer_sentiment; economist: economist
statistics_office: statistics_office national_statistics
rating_agency: rating_agency credit_rating ratings_agency; downgrade_rating: downgrade downgrading
over_indebted: over-indebted overindebted debt-ridden debt-laden
austerity_plan: austerity_measures belt-tightening tighten_belts
black_market: black_market shadow_economy undeclared_work; tax_haven: tax_haven tax_havens
cash: cash banknote; counterfeit: counterfeiter
"""

COMPANY = """
results_company: quarterly_results annual_results full-year_results half-year_results
results_company: earnings_report financial_results; profit: net_income; loss: loss-making lossmaking
revenue: net_sales total_sales; profit_warning: cut_guidance
exceed: beat_expectations better_than_expected
miss_forecast: miss_forecasts miss_expectations fall_short_expectations worse_than_expected
buy: hostile_bid tender_offer buy-out
majority_stake: majority_stake controlling_stake minority_stake
spin_off: spin-off spin_off demerger demerge carve-out
divest: divestment divestiture offload dispose_assets; joint_venture: joint_ventures
ipo: ipo initial_public_offering stock_market_debut flotation go_public
capital_raise: capital_raise rights_issue raise_funds raise_capital funding_round fundraising_round
delist: delist
bankrupt: go_under went_bust went_under chapter_11 liquidator enter_administration in_administration
bankrupt: go_into_administration administrators_appointed winding-up
restructure: restructure restructuring reorganise reorganize reorganisation reorganization overhaul
streamline: streamline streamlining rationalise rationalize simplify simplified
dismiss: axe_jobs shed_jobs made_redundant make_redundant pink_slip give_boot
voluntary_departure: voluntary_redundancy early_retirement; hire: recruiter take_on_staff add_jobs
vacancy: vacancy vacancies job_opening job_openings unfilled
boss: managing_director chairwoman chairperson board_chair
board_directors: supervisory_board boardroom board_members
annual_meeting: annual_general_meeting shareholder_meeting annual_meeting agm
create: co-founder cofounder; seat: headquartered head_office parent_company
market_share: market_share
monopoly: market_dominance monopolistic competition_watchdog competition_regulator
regulator: regulator regulatory financial_watchdog market_watchdog
recall_product: product_recall recall_products voluntary_recall
brand_launch: commercialise put_on_sale go_on_sale
retail_chain: retail_chain hypermarket big-box grocery_chain department_store
online_sales: e-commerce online_retail online_sales online_shopping online_retailer
startup: fledgling_company; franchise: franchisee franchisor; luxury: luxury high-end upmarket
fine: financial_penalty civil_penalty
"""

MARKETS = """
hedge_fund: hedge_fund hedge_funds; market: trading_floor; share: equities
index_stock: stock_index blue-chip_index benchmark_index
rise: close_higher end_higher finish_higher positive_territory rebound skyrocket surging
fall: close_lower end_lower finish_lower negative_territory nosedive stock_market_crash freefall
sell_off: sell-off selloff profit-taking profit_taking
volatile: volatile volatility jittery jitters; investor: asset_manager
trader: trader stockbroker brokerage
insider_trading: insider_trading insider_dealing market_manipulation; barrel: barrel_oil barrels
opec: opec opec+; gold_price: ounce_gold gold_price bullion gold_bar
cryptocurrency: cryptocurrency cryptocurrencies crypto; saving: savers; bank_run: bank_run
loan: home_loan borrower home_loans; cash_machine: cash_machine cash_machines atm cashpoint
bank_card: debit_card contactless
"""

LABOUR = """
human_trafficking: human_trafficking people_trafficking
strike_labour: go_strike strike_action picket general_strike walk_off_job stop_work stoppage_work
strike_labour: call_strike striking_workers
strike_notice: strike_notice threaten_strike strike_threat strike_ballot vote_strike
strike_breaker: strikebreaker scab; lockout: lockout lock-out
labour_dispute: labour_dispute labor_dispute industrial_dispute pay_dispute stand-off
labour_dispute: industrial_unrest
collective_bargaining: collective_bargaining collective_agreement pay_talks wage_talks
collective_bargaining: social_partners pay_negotiations; pay_rise: uprate; salary: payslip paycheck
union: shop_steward unionised unionized; employer: employer
works_council: works_council staff_representatives
worker: blue-collar white-collar workmen workman wage_earner
agency_worker: agency_worker agency_workers seasonal_worker seasonal_workers
gig_worker: gig_worker gig_workers gig_economy
permanent_contract: permanent_contract open-ended_contract
fixed_term: fixed-term_contract short-term_contract zero-hours_contract temporary_contract
self_employed: freelancer sole_trader
unemployment: jobless joblessness jobseeker job_seeker out_work
unemployment_benefit: dole jobless_claims; short_time: furlough short-time
job_market: job_market jobs_market labour_market labor_market
labour_shortage: labour_shortage labor_shortage staff_shortage staff_shortages understaffed
labour_shortage: short-staffed worker_shortage skills_shortage; retirement_age: pensionable_age
work_accident: workplace_accident industrial_accident accident_at_work work_accident
burnout: burnout burn-out overwork
teleworking: telework remote_work work_from_home working_from_home remote_working
working_hours: working_week four-day_week work_week workweek
labour_court: employment_tribunal labour_court industrial_tribunal labor_court
labour_law: labour_law labor_law employment_law labour_code labour_inspector
child_labour: child_labour child_labor
forced_labour: forced_labour forced_labor slavery slave bonded_labour
"""

AGRICULTURE = """
barley: barley; rye: rye; oilseed: oilseed; locust: locust grasshopper; mildew: mildew blight
farm: farmland grower rancher ranch agrarian smallholder smallholding farmhand agriculture
farm: farmworker; cap_farm: common_agricultural_policy farm_subsidies; crop: harvester reap
sow: sow sown; plough: plow; crop_failure: crop_failure poor_harvest failed_harvest ruined_crops
cattle: heifer bullock oxen bovine; sheep: ewe ovine; pig: piglet swine pigsty
poultry: rooster cockerel; foot_mouth: foot-and-mouth foot_and_mouth; mad_cow: mad_cow bse
bluetongue: bluetongue; bird_flu: bird_flu h5n1; fodder: fodder forage silage animal_feed
meadow: pastureland graze; shepherd: transhumance; pesticide: weed_killer crop_spraying
gmo: gmo gm_crops genetically_modified; pest: pest infestation infested
wine: wine-growing vintage wineries winemaking; cheese: cheesemaker cheesemaking
slurry: slurry manure; blocked: go-slow rolling_blockade; fish: trawling
aquaculture: aquaculture fish_farm fish_farming oyster_farmer shellfish_farmer
forestry: forestry forester logging logger lumberjack; deforestation: deforestation deforest
reforest: reforest reforestation replant tree_planting
famine: malnutrition malnourished undernourished starving food_shortage
"""

BUDGET = """
budget: finance_bill spending_plan spending_review; deficit: budget_gap budget_shortfall fiscal_hole
profit: surplus; budget_cut: budget_cuts funding_cuts retrenchment
court_auditors: court_auditors audit_office national_audit_office spending_watchdog
waste: wasteful misspend; social_security: health_insurance national_insurance
aid_state: state_aid public_funds handout; earmark: earmark allot
fund_scheme: philanthropy philanthropist benefactor
"""

TAXES = """
tax: taxable; taxpayer: taxpayer; income_tax: income_tax; vat: vat value-added_tax sales_tax
wealth_tax: wealth_tax; inheritance_tax: inheritance_tax estate_tax death_duties
fuel_tax: fuel_duty; tax_cut: tax_break tax_breaks tax_relief tax_rebate tax_deduction
tax_return: tax_return; tax_office: taxman tax_authorities tax_office inland_revenue
tax_evasion: tax_dodge tax_dodging tax_evader tax_avoidance
"""

HOUSING = """
house_prices: house_prices house_price home_prices property_prices
housing: council_house council_houses; apartment: condo penthouse bedsit tenement
owner: landlady slumlord; tenant: lodger flatmate renter housemate roommate flat-share
rent: short-term_let holiday_let; squat: squatting squatted
homeless: homelessness rough_sleeper rough_sleepers sleep_rough rough_sleeping
slum: slum shantytown shanty_town favela substandard_housing squalid squalor
property_market: property_market housing_market
homeowner: homeowner home_ownership first-time_buyer first-time_buyers homeownership
property_bubble: property_bubble housing_bubble; developer: housebuilder homebuilder
collapse_building: unsafe_building danger_collapse structurally_unsound; zoning: zoning
housing_benefit: housing_benefit housing_allowance
"""

EDUCATION = """
professor: professor; doctoral: doctoral_student postgraduate; school: schoolhouse
pupil: schoolchild schoolkids sixth-former high_schooler
student: undergraduate freshman university_students; teacher: schoolteacher teaching_staff educator
deputy_head: school_head school_principal; dean: vice-chancellor dean_faculty
education_ministry: department_education; exam: a-levels gcse examination
pass_exam: pass_exam pass_rate pass_exams; curriculum: curriculum syllabus coursework
school_return: back_to_school new_school_year start_school_year
class_size: class_size class_sizes overcrowded_classrooms
truancy: truancy truant dropout absenteeism; harass: bullied bully cyberbullying online_abuse hazing
scholarship: scholarship bursary; tuition: tuition; phd: phd doctorate doctoral_thesis
secularism: secularism secular; veil: veil headscarf headscarves religious_symbols
illiteracy: illiteracy illiterate
private_school: independent_school private_education fee-paying_school; vocational: vocational
holiday_camp: summer_camp holiday_camp day_camp; school_trip: school_trip field_trip school_outing
nursery: nanny childminder childcare day-care babysitter nurseries
"""

IMMIGRATION = """
stateless: stateless statelessness; migrant: undocumented; migration: migration migratory
right_asylum: asylum_claim asylum_application claim_asylum grant_asylum seek_asylum failed_asylum
expel: deportation deportee removal_order pushback turn_away_border removal_flight
residence_permit: residence_permit residency_permit leave_to_remain green_card right_to_remain
residence_permit: work_permit work_visa
regularise: regularise regularize regularisation regularization legalise_status
naturalise: naturalise naturalize naturalisation naturalization granted_citizenship dual_nationality
naturalise: dual_citizenship dual_national dual_nationals; citizenship: citizenship nationality
family_reunion: family_reunification family_reunion
detention_centre: holding_centre removal_centre immigration_detention
reception_centre: reception_centre asylum_centre accommodation_centre reception_center
unaccompanied: unaccompanied_minor unaccompanied_minors unaccompanied_children; smuggle: bootlegger
small_boat: small_boat small_boats rubber_dinghy inflatable_boat inflatable_dinghy
channel_crossing: channel_crossing
border_guard: border_guard border_guards border_patrol border_force frontex
border_control: border_checks schengen; border_wall: border_fence barbed_wire razor_wire
xenophobia: xenophobic xenophobia anti-immigrant anti-immigration
"""

JUSTICE = """
sue: complainant claimant petitioner legal_action take_legal_action legal_challenge civil_suit
sue: judicial_review; amnesty: amnesty; death_row: death_row; lethal_injection: lethal_injection
solitary: solitary_confinement; civil_party: civil_party civil_parties
complaint: press_charges file_lawsuit; charge: placed_under_investigation
drop_charges: drop_charges charges_dropped drop_case dismiss_charges dismiss_case throw_out_case
drop_charges: case_dismissed dismissed_charges
acquit: found_not_guilty find_not_guilty not_guilty_verdict; plead_guilty: admit_charges admit_guilt
plead_not_guilty: plead_not_guilty not_guilty_plea protest_innocence deny_charges deny_wrongdoing
plead_not_guilty: maintain_innocence; sentence: jail_term prison_term put_behind_bars
lifelong: life_term life_behind_bars whole-life_order life_without_parole
death_penalty: death_penalty capital_punishment
community_service: community_service community_order unpaid_work
appeal_law: appellant appellate appeal_ruling; overturn: quash reverse_ruling set_aside_conviction
retrial: retrial retry_case; miscarriage: miscarriage_justice wrongful_conviction wrongly_convicted
mistrial: mistrial procedural_error; trial: criminal_court crown_court court_case
hearing: pre-trial pretrial; closed_doors: behind_closed_doors closed_session closed_hearing
lawyer: defence_team law_firm bar_association
prosecutor: district_attorney state_attorney prosecuting_attorney special_counsel
prosecutor: crown_prosecution_service; judge: judiciary
magistrate_investigating: examining_magistrate; plead: closing_argument closing_arguments
judicial_inquiry: criminal_investigation launch_investigation launch_probe criminal_probe
judicial_inquiry: launch_inquiry criminal_inquiry
detention: penitentiary lock-up jailhouse locked_up correctional_facility
prisoner: cellmate jailbird detainee
prison_guard: prison_officer prison_officers corrections_officer prison_staff jailer prison_warden
release: walk_out_prison; house_arrest: house_arrest; ankle_tag: ankle_monitor
restraining_order: restraining_order protection_order; damages: compensatory
settlement_law: settle_out_court amicable_settlement out-of-court
defamation: defamatory libellous slanderous
testify: take_stand give_evidence witness_stand witness_box testified testimonies deposition
perjury: lie_under_oath lying_under_oath perjured witness_tampering
plea_deal: plea_deal plea_bargain deferred_prosecution
statute_limitations: statute_limitations time-barred; self_defence: self-defence self-defense
irresponsible: not_criminally_responsible insanity unfit_to_stand_trial diminished_responsibility
irresponsible: psychiatric_evaluation; jury: juries; pardon: commute_sentence reprieve
youth_court: youth_court young_offender young_offenders youth_crime juvenile
commercial_court: commercial_court bankruptcy_court; bailiff: bailiff; seize: confiscation
"""

AFFAIRS = (
    POLITICS
    + DIPLOMACY
    + WAR
    + ECONOMY
    + COMPANY
    + MARKETS
    + LABOUR
    + AGRICULTURE
    + BUDGET
    + TAXES
    + HOUSING
    + EDUCATION
    + IMMIGRATION
    + JUSTICE
)
