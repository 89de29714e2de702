"""Why two statements are not one, whatever their words."""

from recoupe.stages.align.claim_likeness import MINIMAL_DIFFERENCE, Likeness, in_common

MIN_SHARED_KEYS = 2
"""One word in common is no statement in common; a toll counts as a second."""
SAME_WORDS = 0.92
"""From this character similarity on, two texts are one wording."""
NEARLY_ALL = 0.6
"""Statements of times years apart are one only where so much of the rest is the same."""
CONTAINED_SHARE = 0.7
"""A short statement that a long one holds almost whole is as near as so much of both."""
NEARLY_SAME_WORDS = 0.85
"""From here on, a toll that only one side tells may be a number that we failed to read."""

TOO_LITTLE = "too little in common"
TOO_DIFFERENT = "other numbers, and little else in common"


def veto_of(likeness: Likeness) -> str | None:
    """Why two statements are not one, whatever their words; None where nothing speaks so.

    Two accounts of one happening may differ in one thing, and then they disagree. Where they
    differ in two, they tell of two happenings.
    """
    if likeness.siblings:
        return "two parts of one sentence"
    if likeness.turned_round:
        return "roles exchanged"
    if likeness.letters >= SAME_WORDS and not (likeness.counts_apart or likeness.times_apart):
        return None
    apart = [
        name for name in ("counts", "times", "names") if getattr(likeness, f"{name}_apart") > 0
    ]
    elsewhere = likeness.names_differ and apart and apart != ["names"] and not likeness.toll
    same = max(likeness.dice, CONTAINED_SHARE * likeness.contained)
    too_different = apart and not likeness.toll and same < MINIMAL_DIFFERENCE
    narrowed = likeness.places_differ and apart == ["counts"] and not likeness.toll
    reasons = {
        "another era": likeness.eras_differ,
        "another of its kind": likeness.distinct,
        "another actor": likeness.actors_apart
        and not (likeness.same_deed and likeness.dice >= MINIMAL_DIFFERENCE),
        "years apart": likeness.years_apart and same < NEARLY_ALL,
        "of another thing": likeness.contrasted and likeness.counts_apart > 0,
        "a part of it": likeness.part_of_whole,
        "another measure": likeness.measured_apart,
        "only one tells a toll": likeness.counts_alone and likeness.letters < NEARLY_SAME_WORDS,
        "a toll elsewhere": likeness.toll
        and likeness.elsewhere
        and likeness.letters < NEARLY_SAME_WORDS,
        "another toll": likeness.tolls_apart and likeness.letters < SAME_WORDS,
        f"other {' and '.join(apart)}": len(apart) > 1
        or elsewhere
        or narrowed
        or (too_different and apart != ["counts"]),
        # Last: what else speaks against a pair weighs more.
        TOO_DIFFERENT: too_different,
        TOO_LITTLE: in_common(likeness) < MIN_SHARED_KEYS and likeness.letters < SAME_WORDS,
    }
    return next((reason for reason, holds in reasons.items() if holds), None)
