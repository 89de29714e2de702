"""English everyday news: how it tells of mishaps, courts, culture, shops, health, sport, schools.

Field by field; the French table has the same fields, and in each the same keys in the same
order, but for keys to which only one language adds words. They are paraphrases. The words of a
phrase are joined by `_`. What the other tables know already stands there and wins.

Source: put together by hand, from plain statements of everyday news told in two ways, field by
field. No dictionary was copied.
"""

MISHAPS = """
run_over: knock_over_by hit_by_car hit_by_bus hit_by_van hit_by_lorry
flee: flee_scene drive_off drove_off sped_off speed_off fail_to_stop failed_to_stop leave_scene
flee: left_scene; fugitive: on_loose
crash: leave_road left_road ran_off_road veered_off_road end_up_in_ditch ended_up_in_ditch
crash: multi-vehicle; driver: behind_wheel at_wheel; scooter: scooter e-scooter moped
school_bus: school_bus school_coach; road_bypass: bypass; ditch: ditch
surface_bring: bring_to_surface brought_to_surface
hospital: take_to_hospital taken_to_hospital rush_to_hospital rushed_to_hospital airlift_to_hospital
hospital: end_up_in_hospital ended_up_in_hospital
death: pronounced_dead declared_dead kill_instantly die_instantly claim_lives
treat: cared_for tend_to attend_to look_after receive_treatment received_treatment
slide: slid_off slip slipped
fall_accident: fall_to_death fell_to_death fall_from_height fall_off_ladder fall_off_roof
sweep: sweep_away swept_away washed_away swept_out_to_sea
lightning_strike: struck_by_lightning strike_by_lightning hit_by_lightning; ring_out: sound.v
spread: gain_ground gained_ground; put_out_fire: put_out_fire; fire: house_fire
fire: gut.v burn_to_ground burnt_down burned_down burn_down destroyed_by_fire
distress_call: call_for_help distress_call distress_signal distress_beacon mayday
landslide: falling_rocks; collapse: falling_masonry
"""

COURTS = """
inflict: hand_down_sentence mete_out; suspended_sentence: suspended_jail suspended_prison
breach_trust: breach_of_trust; bail: on_bail; self_defence: self-defence self-defense
deliberate: consider_verdict considering_verdict retire_to_consider reserve_judgment
prosecute: go_on_trial on_trial in_dock face_trial; plead: plea_in_court argue_in_court
appeal_law: appeal_ruling appeal_verdict challenge_ruling
acquit: case_dropped charges_dropped case_dismissed charges_dismissed
prison_guard: prison_officer prison_guard; impersonate: impersonate pose_as posed_as identity_theft
steal: broke_into; theft_loot: haul stolen_goods
steal: hold-up holdup stick-up armed_robbery raid_on_bank; safe: safe_deposit strongbox
arrest: taken_into_custody held_on_suspicion
surrender: turn_himself_in turn_herself_in turned_himself_in hand_himself_in handed_himself_in
surrender: give_himself_up gave_himself_up; strike_hit: beaten_up beat_to
evict: turf_out turfed_out throw_out_of_home kick_out evict evicted eviction; lie: lying
threat: death_threat bomb_threat bomb_scare threatening_call
quarantine: lock_down stay_inside stay_indoors confined_to; high_speed: over_speed_limit
speed_camera: speed_camera; driving_licence: driving_licence driver_license driver's_licence
fraudster: scammed con_man; witness: appeal_for_witnesses
bank_card: bank_card debit_card credit_card
"""

CULTURE = """
sold_out: sell_out sold_out; stage_play: stage_play; shoot_film: film_shoot shooting_of_film on_set
film: premiere; box_office: box_office ticket_sales; book: bestselling; publisher: publishing_house
album: record_album; orchestra: conductor; exhibition: exhibit.v on_display on_show
return: hand_back handed_back gave_back given_back repatriate_artefact; heritage: listed_building
statue: bust_of; television: tv_show tv_series tv_programme television_programme
moving_house: relocate_to move_house move_to_new; disused: disused derelict; comedian: comic_actor
prize_book: literary_prize booker_prize; fireworks: firework fireworks
"""

BUSINESS = """
cut_jobs: cut_jobs shed_jobs axe_jobs slash_jobs
resume_work: go_back_to_work return_to_work back_to_work; startup: start_up_firm
raise_funds: raise_funds raise_money fundraise fundraising funding_round
profit: net_income bottom_line; loss: in_red lose_money losing_money
retail: retail_chain supermarket_chain; car_maker: car_maker; recall: recall.v product_recall
brake: braking; bankrupt: go_bankrupt into_administration insolvent; owe: owe owed owing
indebtedness: indebted creditor; buy: take_over_firm; majority_stake: buy_stake take_stake stake_in
salary: salaries pay_packet; pay_rise: pay_rise pay_increase wage_increase pay_raise wage_rise
minimum_wage: minimum_wage; policy_rate: interest_rate interest_rates key_rate base_rate
central_bank: central_bank; cash: bank_note; coin: coin coins; order: place_order
supply_chain: supply_chain out_of_stock shortage_of_parts
shop_close: close_shop close_store store_closure; online_sales: online_sale online_shopping
consumer: cost_of_living; farm_protest: tractor_protest; operate_run: run_site operate_site
abroad: abroad overseas
"""

HEALTH = """
shortage: short_of lack_of run_out_of ran_out_of running_out_of
bed_hospital: hospital_bed close_bed; free_cost: free; vaccine: jab jabs shot_vaccine
recover: recover_from make_recovery come_out_of_coma leave_hospital discharge_from_hospital
coma: induced_coma
withdraw_sale: take_off_shelf taken_off_shelf withdraw_from_sale withdrawn_from_sale pull_from_shelf
withdraw_sale: pulled_from_shelf take_off_market taken_off_market; food_poisoning: food_poisoning
epidemic: cluster_of_cases; hospital_service: emergency_department emergency_room emergency_ward
waiting_list: waiting_list waiting_time wait_time; check_up: check-up medical_exam medical_check
mental_health: mental_health; carrier_germ: carrier_of; blood_donor: blood_donation blood_donor
care_home: care_home nursing_home retirement_home
"""

SPORT = """
penalty_save: save_penalty save_shot saved_penalty; draw_level: level_score
goal: winning_goal score_goal; header: header headed_home; own_goal: own_goal
injury_sport: pull_out_of withdraw_from withdrew_from scratch_from
miss_out: sideline out_for ruled_out rule_out_of; injury_sport: thigh
injury_torn: torn_ligament tear_ligament ruptured_ligament tear_muscle torn_muscle
dismiss: part_company with_immediate_effect give_sack; postpone: rearrange rearranged
cancel: scrap_event; gold: gold_medal olympic_title; silver_medal: silver_medal runner-up
appoint: win_promotion; title_retain: retain_title defend_title keep_title
agreement: grab_win seal_win seal_victory; draw_pots: draw_for
season_end: season_over end_of_season; stand: grandstand; doping: doping_ban drugs_test
record: personal_best season_best
retire_sport: retire_from_sport end_career hang_up call_time_on_career; round: round
"""

WEATHER = """
strand: left_stranded leave_stranded; overflow: bursting_banks; roof: tile
tear: rip_off ripped_off tear_off torn_off tore_off blow_off blown_off; temperature: thermometer
exceed: top.v topped; fog: foggy; freeze: black_ice icy_road; heat: heat_wave
weather_alert: amber_warning red_warning weather_warning
power_cut: without_power power_cut power_outage without_electricity lose_power lost_power
power_cut: power_failure; tree_fall: fallen_tree tree_fall uprooted_tree tree_come_down
bell: steeple spire; rise: breaker
"""

ANIMALS = """
pasture: grazing; lose: stray strays; breed: flock_of; cattle: calf
intercept: cull_of put_down put_to_sleep; swan: swan; bear: bears; cat: lynx big_cat; snake: python
zoo: wildlife_park safari_park; enclosure: enclosure pen_animal; entrance: gateway
honey: beehive hive; hornet: hornet hornets; bird_flu: bird_flu avian_flu avian_influenza
hunter: hunting_party
"""

SCHOOL = """
rank: class classes; headteacher: headteacher head_teacher headmaster headmistress school_principal
rector: education_authority education_board school_board school_district
exam: finals_exam entrance_exam; vegetarian: meat-free veggie; phone: mobile_phone
strict_dress: school_uniform; truancy: skip_class; tuition: tuition_fee tuition_fees
graduate: university_degree; university: universities; holiday_school: school_holiday
school_return: back_to_school school_term new_term start_of_term
nursery: kindergarten nursery_school creche; swim: bather swam bathers
"""

TRANSPORT = """
not_run: train_not_run services_suspended no_train service_suspended line_closed; rail: rail_line
price: ticket_price; runway: tarmac_plane; passenger: traveler travelers
flight_night: night_flight overnight_flight; allow: let_through wave_through let_pass
lock_canal: lock_gate canal_lock lock; aground: run_onto_rocks ran_onto_rocks
overboard: go_overboard went_overboard fall_overboard; pothole: pothole potholes
parking: car_park parking_lot parking_space; bus_stop: bus_stop
traffic_reopen: reopen_to_traffic reopened_to_traffic traffic_resume
bicycle_lane: bike_lane cycle_lane cycle_path bicycle_lane
"""

PUBLIC = """
candidate: run_again stand_again seek_re-election seek_reelection run_for stand_for seek_term
candidate: seek_second_term seek_third_term bid_for_term
mandate: term_of_office term_in_office second_term third_term first_term
incumbent: incumbent outgoing
wide_majority: wide_margin large_majority overwhelming_majority landslide_victory
law: draft_law draft_bill
abandon: give_up_plan abandon_plan scrap_plan drop_plan scrapped_plan ditch_plan ditched_plan
abandon: backed_down
resign: quit_government hand_in_resignation walk_out_of_cabinet walk_out_of_government
resign: tender_resignation
demolish: knock_down_building pull_down pulled_down tear_down torn_down bulldoze bulldozed
market_hall: covered_market market_hall; residents: townsfolk; merge_town: merge_municipality
turnout: voter_turnout; water_cut: water_cut without_water hosepipe_ban water_restriction
drinking_water: drinking_water tap_water; waste: refuse_collection bin_collection
street: road_street; persona_non_grata: persona_non_grata personae_non_gratae
give_back_money: take_back_money claw_back clawed_back
error_typing: spelling_mistake spelling_error misspelling
original_owner: original_owner rightful_owner
"""

SENSES = """
child_birth: born.v; schedule: slated set_for set_down_for pencil_in
control: fire_contain blaze_contain; request: seek sought; match: chess_game; duration: last.v
flee: take_flight; salary: payroll; recover: take_back taken_back took_back; spread_out: spread_to
total: total.v; locate: situated; on_site: on_site on_scene at_scene; breakdown: erroneous
belong: belong_to property_of; amount_sum: sum_total; interim: provisionally; work_art: mock-up
grain_of: pellet pellets; spelling: spelling; crown: krona kroner
"""

DAILY = (
    MISHAPS
    + COURTS
    + CULTURE
    + BUSINESS
    + HEALTH
    + SPORT
    + WEATHER
    + ANIMALS
    + SCHOOL
    + TRANSPORT
    + PUBLIC
    + SENSES
)
