"""English concepts of public affairs: votes and parliaments, war, money, work, schools, courts.

Field by field; the French table has the same fields, and in each the same keys in the same
order, but for keys to which only one language adds words. The words of a phrase are joined by `_`,
articles and prepositions left out. What the other tables know already stands there and wins.

Source: put together by hand, field by field: what happens in its news, who acts in it, and the ways
that newsrooms have of saying it. No dictionary was copied.
"""

POLITICS = """
nationalist: nationalist; social_democrat: social-democratic; labour_party: labourite
separatism: separatism; runoff: second_round
go_vote: go_polls cast_ballot cast_vote cast_ballots cast_votes
constituency: constituency constituencies precinct; polling_station: voting_booth
vote_rigging: rig rigged rigging; recount: recount; abstain: non-voter
standard_bearer: standard-bearer flagbearer; running_mate: running_mate; outsider: outsider underdog
primary: primaries caucus; endorse_candidate: throw_weight_behind throw_support_behind
poll: pollster; popularity: popularity favourability; coalition: power-sharing
reshuffle: shake-up shakeup; topple_government: bring_down_government
force_through: force_through ram_through push_through railroad_through; filibuster: filibuster
backbencher: backbencher backbench; reading_bill: second_reading
strike_down: struck_down invalidate unconstitutional; adjourn_parliament: prorogue prorogation
inauguration: swearing-in; spin: talking_points; lobbyist: lobbyist; think_tank: think-tank
far_right: far-right hard-right; far_left: far-left hard-left
centrist: centrist centre-right centre-left center-right center-left middle-ground
conservative: conservative tory tories; socialist: socialist; communist: communist communism
liberal: liberal; populist: populist populism demagogue; eurosceptic: eurosceptic eurosceptical
monarchist: monarchist royalist
autocrat: autocrat autocratic authoritarian authoritarianism strongman; junta: junta
seize_power: take_power; curtail: muzzle gagged; ineligible: ineligible ineligibility
nepotism: nepotism cronyism favouritism favoritism; smear: smear slander
mudslinging: mudslinging verbal_sparring; gaffe: gaffe blunder faux_pas
u_turn: u-turn climbdown climb_down about-face flip-flop backtrack backpedal
stand_firm: stand_firm hold_firm stand_ground refuse_budge unyielding hold_line
give_way: back_down make_concession; bipartisan: bipartisan cross-party
polarise: polarise polarize polarisation polarization divisive; council_local: alderman aldermen
intermunicipal: combined_authority
devolution: devolution devolve decentralisation decentralise decentralize
autonomy: autonomy autonomous self-rule self-government; secession: secession secessionist
electorate_area: gerrymander redistricting; referendum: plebiscite
deliberate: deliberate deliberation; quorum: quorum; implementing_decree: by-law bylaw
decree: edict; red_tape: bureaucracy bureaucratic paperwork; deregulate: deregulate deregulation
watch_list: watchlist
"""

DIPLOMACY = """
consul: consul consular; talks_fail: stall bog_down bogged_down; breakthrough: breakthrough
mediate: go-between conciliation conciliator; meeting: huddle powwow sit-down encounter one-on-one
shake_hands: handshake; sphere_influence: backyard; superpower: superpower; ally: allied
snub: snub snubbed cold-shoulder; asset_freeze: freeze_assets frozen_assets; visa: visa
spy: counter-espionage counterintelligence snoop; disinformation: disinformation misinformation
propaganda: propaganda propagandist; arms_race: rearm rearmament
arms_control: non-proliferation nonproliferation
"""

WAR = """
cruiser: cruiser; cannon: cannon; legionnaire: legionnaire; war: warfare belligerent
invade: incursion invader invading; counter_attack: counterattack; encircle: encirclement
retreat_troops: fall_back pull_back; recapture: recapture retake retook retaken regain_control
capture: take_prisoner; liberate: liberate liberation liberator
strike_military: salvo bombers carpet-bomb; artillery: artillery howitzer mortar
drone: uav loitering_munition quadcopter; air_defence: anti-aircraft antiaircraft anti-missile
ground_troops: infantry infantryman; special_forces: commando; reservist: reservist call-up
deserter: deserter desertion; mercenary: mercenary mercenaries
rebel: guerrilla militiaman militiamen irregulars; jihad: jihad jihadi salafist mujahideen
terror: counter-terrorism counterterrorism anti-terror antiterrorism terror
chemical_weapon: nerve_agent; nuclear_weapon: warhead; ceasefire: lay_down_arms
disarm: hand_over_weapons give_up_arms; war_crime: atrocity atrocities; genocide: genocidal
civilian: noncombatant; war_dead: killed_in_action fall_in_battle killed_action
aid_drop: airdrop air-drop airdropped; exercise: manoeuvres maneuvers; garrison: garrison
demilitarised: demilitarised demilitarized dmz; military_coup: putsch putschists
escalate: flare-up flare_up flareup tit-for-tat ratchet_up
deescalate: de-escalate de-escalation deescalation
"""

ECONOMY = """
cost_living: cost-of-living; recovery_economy: upswing
bailout: bailout bail-out bail_out recapitalise recapitalize recapitalisation recapitalization
inflation: inflationary; deflation: deflation deflationary disinflation
gouge: profiteer speculator speculative speculation speculate
rate_cut: cut_interest_rates monetary_easing; devalue: devalue devaluation depreciate depreciation
trade_deal: free-trade; customs_duty: import_duties; protectionism: protectionism protectionist
dumping: dumping antidumping anti-dumping undercut; supply_chain: logistics
raw_material: commodity commodities; globalisation: globalisation globalization
relocate: offshoring outsource; reshore: reshore reshoring reindustrialise reindustrialisation
competitive: competitive competitiveness; productivity: productivity
wealth_gap: inequality inequalities unequal; poverty_line: breadline minimum_income
purchasing_power: standard_living living_standards disposable_income; economist: economist
downgrade_rating: downgrade downgrading
over_indebted: over-indebted overindebted debt-ridden debt-laden
austerity_plan: belt-tightening tighten_belts; cash: cash banknote; counterfeit: counterfeiter
"""

COMPANY = """
loss: loss-making lossmaking; exceed: beat_expectations
miss_forecast: miss_forecasts miss_expectations fall_short_expectations; buy: buy-out
majority_stake: controlling_stake; spin_off: spin-off spin_off demerger demerge carve-out
divest: divestment divestiture offload; joint_venture: joint_ventures; ipo: ipo flotation go_public
delist: delist
bankrupt: go_under went_bust went_under liquidator enter_administration in_administration
bankrupt: go_into_administration winding-up
restructure: restructure restructuring reorganise reorganize reorganisation reorganization overhaul
streamline: streamline streamlining rationalise rationalize simplify simplified
dismiss: made_redundant make_redundant give_boot; hire: recruiter take_on_staff add_jobs
boss: managing_director chairwoman chairperson; board_directors: boardroom
create: co-founder cofounder; seat: headquartered; monopoly: monopolistic
regulator: regulator regulatory; brand_launch: commercialise put_on_sale go_on_sale
retail_chain: hypermarket big-box; online_sales: e-commerce; franchise: franchisee franchisor
luxury: luxury high-end upmarket
"""

MARKETS = """
rise: finish_higher rebound skyrocket surging; fall: nosedive freefall
sell_off: sell-off selloff profit-taking; volatile: volatile volatility jittery jitters
trader: trader stockbroker brokerage; barrel: barrels; gold_price: ounce_gold bullion
cryptocurrency: cryptocurrency cryptocurrencies crypto; saving: savers; loan: borrower
cash_machine: atm cashpoint
"""

LABOUR = """
strike_labour: go_strike strike_action picket call_strike; lockout: lockout lock-out
labour_dispute: stand-off; pay_rise: uprate; salary: payslip paycheck; union: unionised unionized
employer: employer; worker: blue-collar white-collar workmen workman; self_employed: freelancer
unemployment: jobless joblessness jobseeker; short_time: furlough short-time
labour_shortage: understaffed short-staffed; burnout: burnout burn-out overwork
teleworking: telework; working_hours: workweek
forced_labour: forced_labour forced_labor slavery slave bonded_labour
"""

AGRICULTURE = """
barley: barley; rye: rye; oilseed: oilseed; locust: locust grasshopper; mildew: mildew blight
farm: farmland grower rancher ranch agrarian smallholder smallholding farmhand agriculture
farm: farmworker; crop: harvester reap; sow: sow sown; plough: plow
cattle: heifer bullock oxen bovine; sheep: ewe ovine; pig: piglet swine pigsty
poultry: rooster cockerel; fodder: fodder forage silage; meadow: pastureland graze
shepherd: transhumance; gmo: gmo genetically_modified; pest: pest infestation infested
wine: wine-growing vintage wineries winemaking; cheese: cheesemaker cheesemaking
slurry: slurry manure; blocked: go-slow; fish: trawling; aquaculture: aquaculture
forestry: forestry forester logging logger lumberjack; deforestation: deforestation deforest
reforest: reforest reforestation replant; famine: malnutrition malnourished undernourished starving
"""

BUDGET = """
profit: surplus; budget_cut: retrenchment; waste: wasteful misspend; aid_state: handout
earmark: earmark allot; fund_scheme: philanthropy philanthropist benefactor
"""

TAXES = """
tax: taxable; taxpayer: taxpayer; vat: vat; tax_office: taxman
"""

HOUSING = """
apartment: condo penthouse bedsit tenement; owner: landlady slumlord
tenant: lodger flatmate renter housemate roommate flat-share; rent: short-term_let
squat: squatting squatted; homeless: homelessness rough_sleeper rough_sleepers sleep_rough
slum: slum shantytown favela squalid squalor; homeowner: homeowner homeownership
developer: housebuilder homebuilder; zoning: zoning
"""

EDUCATION = """
doctoral: postgraduate; school: schoolhouse; student: schoolchild schoolkids sixth-former
student: undergraduate freshman; teacher: schoolteacher educator; dean: vice-chancellor dean_faculty
exam: a-levels gcse examination; pass_exam: pass_exam pass_rate pass_exams
curriculum: curriculum syllabus coursework; truancy: truancy truant dropout absenteeism
harass: bullied bully cyberbullying hazing; tuition: tuition; phd: phd doctorate doctoral_thesis
secularism: secularism secular; illiteracy: illiteracy illiterate
nursery: nanny childminder childcare day-care babysitter nurseries
"""

IMMIGRATION = """
stateless: stateless statelessness; migrant: undocumented
expel: deportation deportee pushback turn_away_border
regularise: regularise regularize regularisation regularization legalise_status
naturalise: naturalise naturalize naturalisation naturalization
citizenship: citizenship nationality; smuggle: bootlegger; border_wall: barbed_wire
xenophobia: xenophobic xenophobia anti-immigrant anti-immigration
"""

JUSTICE = """
sue: complainant claimant petitioner take_legal_action; amnesty: amnesty
charge: placed_under_investigation; drop_charges: throw_out_case; plead_not_guilty: deny_wrongdoing
sentence: put_behind_bars; appeal_law: appellant appellate; overturn: quash set_aside_conviction
retrial: retrial; hearing: pre-trial pretrial; closed_doors: closed_session; judge: judiciary
detention: penitentiary lock-up jailhouse locked_up; prisoner: cellmate jailbird detainee
prison_guard: jailer; damages: compensatory; defamation: defamatory libellous slanderous
testify: take_stand give_evidence testified testimonies deposition
perjury: lying_under_oath perjured; statute_limitations: time-barred; irresponsible: insanity
jury: juries; pardon: reprieve; youth_court: juvenile; bailiff: bailiff; seize: confiscation
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
