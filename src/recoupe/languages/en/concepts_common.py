"""English concepts of no field: what begins, rises, fails or is refused, and how people take it.

Field by field; the French table has the same fields, and in each the same keys in the same
order, but for keys to which only one language adds words. The words of a phrase are joined by `_`,
articles and prepositions left out. What the other tables know already stands there and wins.

Source: put together by hand, field by field: what happens in its news, who acts in it, and the ways
that newsrooms have of saying it. No dictionary was copied.
"""

REACTIONS = """
begin: under_way underway; end: draw_to_close wrapped_up cessation
continue: carried_on keep_going press_on go_ahead; postpone: put_back; cancel: pull_plug pulled_plug
resume: start_again get_going_again; suspend: put_on_ice hold_off standstill
accelerate: speed_up sped_up hasten quicken fast-track step_up_gear expedite ramp_up
slow: ease_off decelerate deceleration slower sluggish
rise: rising increasing upward up-tick gone_up swell mount_up pick_up_pace edged_up creep_up
rise: crept_up inch_up
fall: declining decreasing gone_down downward shrunk dwindle dwindling downtick subside tail_off
fall: tumbling; double: doubling twofold two-fold twice_as_many twice_as_much; halve: halve halving
stable_level: stagnate stagnation stagnant level_off levelled_off stabilise stabilize unchanged
stable_level: flatline; cut: trimming rein_in reduction; win_contract: secure_contract secure_order
agreement: iron_out thrash_out come_to_terms; refuse: refusing turned_down say_no_to
reject: thrown_out voted_against vote_against nix scupper
approve: approving give_nod give_thumbs_up vote_through voted_through okayed pass_law pass_budget
announce: announcing make_official break_news
reveal: lift_lid lay_bare divulge come_to_light came_to_light
hide: covered_up whitewash hushed_up camouflage; deny: denies
confirm: corroborate corroboration bear_out substantiate authenticate
confess: own_up owned_up come_clean came_clean fess_up
accuse: accusing lay_blame finger-pointing accuser
criticise: criticizing critics lash_out hit_out take_aim castigate berate come_under_fire panned
criticise: savaged excoriate deride lay_into; praise: praising plaudits congratulations compliment
thank: gratitude grateful thankful; apologise: apologising apologetic make_amends
promise: pledging undertake_to
call_on: urging exhort implore plead_with beseech enjoin prod press_for
warn: sounded_alarm forewarn caution_against
concern: worrisome apprehensive unease uneasy misgivings disquiet
fear: fearful frightening fright terrifying scare scary petrified horrified panic-stricken
shock: stunned stun stunning dismay appalled aghast shockwave shell-shocked reeling disbelief horror
shock: consternation dumbfounded
anger: fury enrage infuriate exasperation exasperated indignant indignation ire irate incensed
anger: seethe seething livid wrath fed_up disgruntled resentment uproar
sad: saddened sorrowful heartbroken sadly grief-stricken heartbreaking sorry_to_hear
happy: thrilled overjoyed elated elation jubilant jubilation joyful ecstatic euphoria euphoric
happy: pleased_with; hope: hopeful optimism optimistic hoping upbeat
disappoint: disappoint disappointment letdown let_down disillusion disillusionment
surprise: surprising surprisingly astonished astonishment astonishing amazed unexpected unexpectedly
surprise: against_all_odds bombshell startled
regret: regretting regrettably remorse remorseful contrition; help: give_hand
support: stand_behind stand_by get_behind throw_weight side_with sided_with rally_behind
support: rally_around; oppose: come_out_against stand_against speak_out_against object_to up_in_arms
prevent: head_off ward_off nip_in_bud preventive preventative pre-empt
allow: permitted greenlit clear_for; forbid: forbidden proscribe
limit: limitation capped restrictive
strengthen: toughen beef_up shore_up tighten buttress fortify fortified reinforcement step_up
strengthen: stepped_up intensified harden
weaken: erode destabilise destabilize water_down watered_down sap
improve: improving better_off ameliorate get_better betterment look_up
worsen: deterioration deteriorating get_worse got_worse go_from_bad exacerbate spiral_out_control
worsen: degenerate turn_sour
fail: fall_through fell_through fallen_through flop fiasco come_to_nothing unsuccessful botched
fail: draw_blank fizzle fall_flat misfire
succeed: successful successfully pull_off pulled_off pay_off paid_off bear_fruit make_it fruitful
try: tries endeavour endeavor strive bid_to; stop_attempt: go_it_alone
create: creating creation creator founded set_up_company bring_into_being conceive
close: shutting cease_trading bring_down_curtain boarded_up
remove: take_down taken_down removal removing take_away pull_down_statue
destroy: destructive flatten obliterate annihilate levelled decimate
damage: damaging mangled ripped_open; repair: mend patch_up patched_up do_up
leave: leaving walk_out walked_out pack_bags pull_out set_out move_out storm_out
resign: stepping_down stood_down quitting hand_in_notice throw_in_towel give_up_post
resign: bow_out_politics stands_down vacate
appoint: tapped_as installed_as take_helm took_helm take_reins takes_over put_in_charge promoted_to
appoint: elevated_to; dismiss: oust_from let_go_manager axed_from given_marching_orders unseat
replace: replacing takes_over_from stand_in_for step_into_shoes succeeded_by
meeting: sit_down_with come_face_to_face; lead: headed_by spearhead; order: instruct_to
request: demanding_that insists_on
explain: explanation account_for clarify clarified clarification elucidate get_to_bottom explained
investigation: investigating inquiries look_into looking_into sleuth investigative probing
examine: examining scrutinise scrutinize scrutiny pore_over under_microscope combing_through
examine: look_at_case sift_through; assess: gauge take_stock evaluation size_up
join: enrol_in sign_up_to accede team_up_with
compare_up: year-on-year year-over-year annualised annualized
award: prizewinner prize-winner award-winning accolade honoured_with laureate
celebrate: celebrating festivities festive rejoicing revelry revellers revelers
gather: turn_out_in_force congregate
"""

COMMON = """
switch_off: disconnect switch_off switched_off turn_off turned_off deactivate disable unplug
switch_off: unplugged take_offline; switch_on: switch_on switched_on turn_on turned_on activate
build: erect; enter: get_inside sneak_into break_into make_way_into gain_entry
peak: culminate crest; overturn: roll_over rolled_over tip_over flip_over topple_over
crack: fissure; hole: cavity; soak: soak drenched; freeze_store: freezer; dock: berth dock.v
dredge: dredge dredger dredging; leak: seepage ooze; rust: rust rusty corrosion corrode
wear_out: dilapidated decrepit worn-out run-down; queue: line_up; inventory: inventory stocktaking
glass_roof: skylight; insurer: insurer; shaft: axle; unload: unload; stack: stack
shorten: shorten cut_short; collarbone: collarbone; ligament: ligament; shoulder: dislocated
itch: itch; nausea: nausea vomit; diarrhoea: diarrhoea diarrhea; headache: headache migraine
dizzy: dizzy dizziness; breathless: breathless; smell: stink smelly
"""

COMMON = REACTIONS + COMMON
