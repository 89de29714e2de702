"""English deeds: verbs of news with their nouns, their phrases and what stands for them.

"Lay off", "catch fire", "take place": the words of a phrase are joined by `_`, articles left out.
What the other tables know already stands there.

Source: put together by hand, field by field (courts, accidents, votes, business, transport, sport),
beside the French of each line; verb classes after Levin 1993, particle verbs after PARSEME 1.2.
"""

DEEDS = """
abolish: do_away_with; abortion: abortion abortions; accomplice: accessory
accuse: allege allegation allegations
safe: out_of_danger; wound_grave: fight_for_life
acquit: cleared_of clear_of_charges exonerate exonerated exoneration
afraid: afraid scared frightened terrified; agree: agree agreed consent
agreement: reach_agreement reach_deal strike_deal struck_deal clinch clinched
allow: give_permission permission authorisation authorization clearance; ambush: ambush ambushed
angry: angry furious enraged; ankle_tag: ankle_tag electronic_tag
announce: make_public declare declared proclaim declaration; anonymous: anonymous anonymity
answer: responded replied; apartment: flats; apologise: say_sorry apologised apologies
appeal_law: lodge_appeal file_appeal appeal_against appeal_court court_of_appeal
appoint: named_as designated install_as; approach: draw_near
approve: green_light give_go-ahead go-ahead greenlight rubber-stamp endorse endorsed endorsement
approve: sign_off clear_way pass_bill passed_law; argue: argue argued argument
army: armed_forces; arrest: nab nabbed round_up pick_up take_into_custody bust busted
arrive: reach_port pull_into dock_at; assassinate: assassin; aware: aware_of
bankrupt: go_bust gone_bust receivership administration_firm file_for_bankruptcy
bear_name: named_after
begin: kick_off kicked_off get_under_way got_under_way commence commenced set_in beginning onset
belong: belong belonged; board: on_board embark boarding; booby_trap: booby-trap ied car_bomb
boss: chief_executive chairman; break_down: break_down malfunctioned
bribe: kickback kickbacks bribed; bridge: viaduct overpass; bruise: bruised; budget: budgetary
building: premises; buy: snap_up buy_out buyout takeover_bid acquirer bidder; call_on: plea_for
cancel: call_off called_off scrub_flight
candidate: run_for_office stand_for_election contender contenders nominees
carry_out: conduct conducted undertake undertook; catch: catch caught; champion: champions
charge: arraign arraigned arraignment indictments; chase: chase chased pursuit pursued
check: verified verification; child: kid kids boy girl boys girls toddler; church: parish abbey
close: shut_down shutter shuttered wind_down; cool: cool cooling; cold: cold freezing
collapse: cave_in caved_in give_way gave_way topple toppled crumble crumbled; collide: ram rammed
colour: colour color; come: come came; compare: compare compared comparison
complaint: file_complaint lodge_complaint; concede: admit admitted acknowledged acknowledgement
confess: plead_guilty; consumer: shoppers buyers buyer; contaminate: taint tainted
continue: carry_on go_on keep_on ongoing persist persisted; contract: procurement
cost: amount_to; council_local: city_hall town_hall city_council town_council
crash: pile-up plunge smash smashed slam slammed; create: founder founders
criticise: condemnation lambast decry decried rebuke rebuked denunciation criticism
crowd: crowds; cry: cry cried scream screamed yell shout shouted
customer: subscriber subscribers; cut: scale_back cut_back cutback cutbacks pare trim trimmed
cut_hair: haircut; cut_jobs: job_cuts job_cut job_losses job_loss
damage: wreak_havoc havoc battered devastation ravaged; damages: compensated payout
death: lose_life lost_life claim_life claimed_life pass_away passed_away die_of deadly fatal
death: fatally lethal demise succumb succumbed mortality; deceive: dupe scams hoax
decide: opt opted; defendant: defendant defendants; defuse: defuse defused sapper demine
delay: hold_up held_up behind_schedule lag; deliver: handover shipment shipments
deny: refute refuted rebut rebutted; depart: set_sail set_off; derail: come_off_rails
describe: describe described depict
detention: behind_bars lock_up custodial jailing imprisonment incarcerate incarceration
different: different; difficult: complicated; disagree: disagree disagreed
disaster: calamity cataclysm; discover: unearth unearthed come_across stumble_upon
disease: ailment sickness; disembark: get_off
dismiss: lay_off laid_off let_go_staff sacking firing; divert: rerouted reroute
doctor: practitioner clinician medic medics paramedic paramedics; doping: positive_test
draw_level: draw_match; drink: drink drank; driver: motorist
drought: dried_up parched; earn: earned pocket pocketed remuneration; easy: easy easily
eat: eat ate eating; elect: re-elect re-election; election: midterm
electrocute: electrocute electrocuted electrocution; eliminate: knock_out knocked_out crash_out
emission: greenhouse
end: come_to_end put_end wrap_up wind_up concluded completion expire expired expiry terminate
end: terminated termination; endangered: endangered
enter_force: take_effect come_into_force enter_into_force came_into_force
flee: break_out_of jailbreak make_off made_off run_away ran_away
establish: set_up setting_up put_in_place founding; evacuation: clear_out moved_to_safety
evidence: exhibits; expect: anticipate anticipated; expert: specialist specialists
explosion: blow_up blew_up explosions; export: exporter; extinct: extinct
extinguish: put_out douse doused bring_under_control under_control; factory: manufacturing_plant
fall: plunged slump slumped tumble tumbled shrink shrank dip dipped go_down went_down plummet
fall: plummeted downturn decreased; false: false untrue bogus unfounded baseless
fast: swift swiftly; fatal_injury: fatally_injured; fill: fill_up; fine: penalise penalize levy
fire: catch_fire go_up_in_flames burst_into_flames engulf engulfed inferno firestorm
firefighter: fire_crew fire_crews fire_brigade fire_service fire_department; flee: exodus
flight: air_travel; flood: submerge submerged swamped deluge inundate inundated under_water
follow: ensue ensued; forbid: outlaw outlawed bar_from barred prohibition off-limits
free_cost: free_of_charge at_no_cost at_no_charge; fugitive: fugitives on_run at_large
gas_leak: gas_leak; gather: converge throng flock turn_out; give: hand_out bestow
government: governmental cabinet_members; greet: reception; guilty: culpable
half_time: half-time halftime; happy: happy glad delighted joy satisfied satisfaction
hate: detest; heat: sweltering scorching; help: come_to_aid lend_hand
hide: cover_up cover-up hush_up; high: tall; hire: recruitment hiring hirings take_on
homeless: left_homeless; hospital: intensive_care icu ward
hostage: take_hostage hostage-taking standoff; house: households bungalow
huge: enormous massive gigantic colossal; humanitarian: relief_agency
hunt: poaching poacher poachers; illegal: illicit unlawfully; important: significant crucial
impossible: impossible; incident: mishap; include: including
increase_price: price_rise price_hike; indictment: charge_sheet
infect: test_positive tested_positive contracted; inform: notify notified brief briefed
injury: wounding concussion concussed fractured sprain sprained
injury_time: stoppage_time injury_time; insist: insist insisted; intend: intends intended
invest: inject pour_into; join: accession join_up; keep_hold: keep kept retained
kidnap: kidnapper kidnappers kidnapping abduction; know: be_aware knowledge
lack: scarcity scarce; land: touch_down touchdown; landslide: rockslide
laugh: laugh laughed smile; launch: put_into_orbit fire_missile blast_off test-fire
law: legislation legislative statute act_of_parliament; lawsuit: litigation
lead: head_up helm chaired preside; leader: frontman; leak: seep seeping; learn: hear_of
leave: go_away walk_away; legal: lawful legitimate; likely: likely probable plausible
loan: lent borrowed lender; long: length; lose: go_down_to lose_to beaten_by defeated loser
loss: shortfall; love: love loved adore; lynch: lynching; man: gentleman; manufacture: assemble
march: procession; market: bourse; massacre: bloodbath carnage; match: fixture; mayor: mayoral
medicine: pill pills pharmaceutical; meeting: hold_talks held_talks get-together face-to-face
mention: mention mentioned cite cited refer; merge: tie-up amalgamate
move: relocate relocated relocation; national: nationwide; near: nearby close_to vicinity
need: necessity; negotiation: bargaining dialogue parley; new: brand-new newly
newborn: newborn newborns; noise: loud bang; occupy: occupier
occur: take_place took_place taking_place happening; official: civil_servant civil_servants
old: elderly pensioners retirees; old_former: ex- erstwhile; open: reopening; oppose: opposing
order: orders order_book; oust: depose deposed overthrow overthrown overthrew
overflow: overflowing burst_banks burst_bank; parliament: legislature congressional
passenger: rider riders; pay: fork_out pay_back repay repayment reimburse disburse shell_out
people: populace folks; perjury: perjury; pick: pick picked; plan: scheme; poison: poisonous
police: law_enforcement constable constables sheriff_deputy cops cop
pollution: polluted pollutant; port: seaport; possible: possibility
postpone: put_off push_back pushed_back adjourn adjourned defer deferred reschedule rescheduled
praise: tout touted laud lauded acclaim kudos; prepare: gear_up get_ready
president: head_of_state commander-in-chief
prevent: thwart thwarted foil foiled avert averted stave_off; price: pricing fare fares
prime_minister: prime_minister premier; production: output; promulgate: enact enacted enactment
prosecute: prosecutions put_on_trial stand_trial; protect: conserve conservation preserved
protest: dissent demonstrations; proud: proud pride; purpose: objective objectives
quake: temblor; qualify: advance_to reach_final book_place progress_to
quarantine: quarantined self-isolate; question: questioned questioning interrogate interrogation
race: racing; read_out: read_out; record: all-time_best
reject: turn_down vote_down voted_down strike_down rebuff rebuffed dismiss_appeal throw_out
release: set_free let_go walk_free parole paroled; remember: remember remembered
rent: lease leased; repeal: scrapped rescind rescinded roll_back
replace: succeed_as take_over_from; request: petitioned
rescue: pull_from pulled_alive pull_alive brought_to_safety safe_and_sound
rescuer: rescue_team rescue_teams rescue_worker rescue_workers first_responder first_responders
rescuer: emergency_services; reshuffle: reshuffled; resident: dweller townspeople
resign: step_down stepped_down stand_down quits resigning bow_out
restaurant: eatery bistro; guest: diner diners guest guests
resume: resumption get_back_to back_in_service return_to_service
retire_sport: hang_up_boots; return: come_back came_back go_back went_back give_back
reveal: uncover uncovered disclosure disclosures revelation; revenue: takings proceeds
rise: hike hiked boost boosted uptick upturn escalate_price go_up went_up surged spike spiked
rise: expanded; road: freeway carriageway turnpike
run_over: run_over mow_down hit-and-run plough; sail: steam_towards; same: identical
say_no: say_no; school: high_school secondary_school primary_school classroom
scientist: academics; score: netted goalscorer scorer; search: comb look_for scour
search_home: raids search_warrant; secret: confidential covert classified
see: see saw seen sight sighting sighted; sell: divest sell_off sold_off disposal put_up_for_sale
sentence: sentencing; several_times: repeatedly; share: equity; shareholder: stakeholder
shelter: sheltered; ship: trawler freighter container_ship
shoot: open_fire gun_down opened_fire gunshot gunshots shootout
shop: supermarket boutique outlet; similar: alike resemble; sleep: asleep_sleep
smell: stench odor; snow: snowstorm blizzard; soldier: serviceman servicemen troop
spacecraft: capsule; stab: knifed stabbings; statement: press_release
station: train_station railway_station bus_station; storm: typhoon squall; strength: strength
strike_hit: beating beaten punch punched slap slapped kick kicked assaulted hit
strike_labour: go_on_strike down_tools industrial_action work_stoppage on_strike walk_off
student: schoolboy schoolgirl; subsidy: grants; sudden: sudden abrupt suddenly
sue: take_to_court plaintiff; suffocate: asphyxiate asphyxiation choke choked smother
suggest: suggest suggested suggestion; suicide_attack: suicide_bomber suicide_bombing
surgery: operated_on surgical
surrender: surrender surrendered give_up turn_in capitulate; surround: ring
survive: outlive survived; suspect: suspected suspicious
suspend: pause paused put_on_hold on_hold bring_to_halt brought_to_halt grind_to_halt interrupted
suspend: stoppage; suspended_sentence: suspended_sentence suspended_term probation
symptom: symptomatic; take_office: take_office sworn_in swear_in take_over_as
take_part: participant participants; take_place_of: stand_in
takeoff: take_off took_off lift_off lifted_off liftoff airborne; tax: levy_tax taxation taxes
teach: teaching; tell: tell; test: screening; threat: menace; traffic: gridlock
traffic_light: red_light; transfer_player: sign_for sign_from transfer_fee; trap: stranded pinned
treat: therapy heal; trial: courtroom courthouse; true_real: real genuine authentic
understand: understanding; union: trade_union labour_union; unite: bring_together
unlikely: unlikely improbable; urgent: urgent urgently; use: usage utilise utilize utilized
vaccine: vaccinated immunise immunize immunization; veto: vetoed
visit: trip_to tour stopover pay_visit paid_visit; vote_for: vote_for vote_in_favour
warming: global_warming; warn: cautioned sound_alarm raise_alarm; warrant: warrant warrants
waste: squander; weapon: armed weaponry; wear: wear wore worn clad dressed; weigh: weigh weighed
wide: wide broad surface_area
win: overcome see_off thrash thrashed edge_out edged prevail prevailed rout routed
win: winning; wind: blustery; woman: lady; worker: labour_force manpower
worker_care: caregiver carer; worry: worries alarming; worth: valuation be_worth
young: teen teens adolescent teenage
"""
