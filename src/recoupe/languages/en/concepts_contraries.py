"""English words that have a contrary: what is mandatory is not optional, a profit is no loss.

Each is half of a pair of `tables.kindred.CONTRARIES`, whose other half stands here or in another
table. They are paraphrases. The words of a phrase are joined by `_`.

Source: put together by hand, after the classes of antonyms of Cruse 1986, *Lexical Semantics*,
chapters 9 to 11, as far as news tells them of one thing; no dictionary was copied.
"""

CONTRARY = """
award: grant.v
breakdown: out_of_order out_of_service out_of_action broken_down break_down
blockade: block.v blocked blocking
collapse: fall_in
function: run_normally running_normally
loaded: loaded laden loaded_with
capsize: went_down
worn_out: worn_out worn
date_from: date.v
function: work_normally working_normally
good_condition: good_condition sound_condition perfect_condition
lift_blockade: lift_blockade unblock end_blockade lifted_blockade
narrowly: by_one_vote by_a_single_vote
ring_out: go_off went_off rang rung ring.v blare
valid: legal_tender in_force
void_null: void null_and_void invalid
accidental: accidental accidentally by_accident
act_alone: act_alone acted_alone lone_gunman
closed_doors: behind_closed_doors in_camera closed_hearing
criticise: pan.v slate.v
deliberate: deliberate deliberately intentional intentionally on_purpose
ease: relax relaxed relaxing loosen loosened
enough: ample
falsify: doctored bogus sham
favourable_opinion: favourable_opinion favorable_opinion positive_opinion
glut: glut oversupply
high_speed: high_speed top_speed speeding at_speed
low_speed: low_speed crawling_pace
meagre: meagre meager scant sparse paltry
optional: optional voluntary_basis
paying: chargeable pay-and-display fee-paying
record_high: record_high all-time_high record_highs
record_low: record_low all-time_low record_lows
sober: sober
stable_condition: stable_condition
wound_grave: critical_condition
unfavourable_opinion: unfavourable_opinion unfavorable_opinion negative_opinion
unfavourable: unfavourable unfavorable
"""
