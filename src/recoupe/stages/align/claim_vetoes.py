"""Why two statements are not one, whatever their words."""

from collections.abc import Sequence

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
ELSEWHERE = "a toll elsewhere"
OTHER = "other numbers, times or names, and other places or little else in common"
SIBLINGS = "two parts of one sentence"
TURNED_ROUND = "roles exchanged"
MEASURES = "another measure"
ANOTHER_ACTOR = "another actor"
NUMBERS_PLACED = "numbers, of which one alone has a place"
NEVER = frozenset({SIBLINGS, TURNED_ROUND, MEASURES})
"""Reasons that nothing outweighs, not even what all pages together tell."""
SOFT = frozenset({TOO_LITTLE, TOO_DIFFERENT, ELSEWHERE, OTHER})
"""Reasons that are outweighed where a pair stands out among the others of its two pages.

Two pages that disagree on one thing differ in it: « treize bateaux sont bloqués », « neuf navires
attendent ». That nothing else on either page counts ships tells that both speak of the same.
"""
GRAVE = frozenset({ANOTHER_ACTOR, NUMBERS_PLACED})
"""Reasons that are outweighed so too, and bar a group that holds such a pair where they are not.

« L'enquête sera menée par Mme Roy », « M. Diaz conduira l'enquête »: nobody else leads anything on
either page. Each reason weighs against its pair as much as it did on gold (`claim_standing`).
"""
OUTWEIGHABLE = SOFT | GRAVE


def veto_of(likeness: Likeness) -> str | None:
    """Why two statements are not one, whatever their words; None where nothing speaks so.

    Two accounts of one happening may differ in one thing, and then they disagree. Where they
    differ in two, they tell of two happenings.
    """
    if likeness.siblings:
        return SIBLINGS
    if likeness.turned_round:
        return TURNED_ROUND
    if likeness.letters >= SAME_WORDS and not (likeness.counts_apart or likeness.times_apart):
        return None
    apart = [
        name for name in ("counts", "times", "names") if getattr(likeness, f"{name}_apart") > 0
    ]
    same = max(likeness.dice, CONTAINED_SHARE * likeness.contained)
    reasons = {**_firm(likeness, apart, same), **_soft(likeness, apart, same)}
    return next((reason for reason, holds in reasons.items() if holds), None)


def _firm(likeness: Likeness, apart: Sequence[str], same: float) -> dict[str, bool]:
    """Reasons that nothing outweighs → whether they hold."""
    return {
        "another era": likeness.eras_differ,
        "another of its kind": likeness.distinct,
        "years apart": likeness.years_apart and same < NEARLY_ALL,
        "of another thing": (likeness.contrasted or likeness.subjects_apart)
        and likeness.counts_apart > 0,
        "told of a noun": likeness.passed_over,
        "done, or free to do": likeness.one_left_open,
        "numbers elsewhere": likeness.places_apart and apart == ["counts"] and likeness.toll == 0,
        "a part of it": likeness.part_of_whole,
        MEASURES: likeness.measured_apart,
        "only one tells a toll": likeness.counts_alone > 0 and likeness.letters < NEARLY_SAME_WORDS,
        "another toll": likeness.tolls_apart and likeness.letters < SAME_WORDS,
        f"other {' and '.join(apart)}": len(apart) > 1,
    }


def _soft(likeness: Likeness, apart: Sequence[str], same: float) -> dict[str, bool]:
    """Reasons that a pair may outweigh which stands out among the others → whether they hold."""
    differs = bool(apart) and not likeness.toll
    placed_apart = likeness.places_differ and apart == ["counts"] and likeness.toll == 0
    elsewhere = likeness.names_differ > 0 and differs and apart != ["names"]
    too_different = differs and same < MINIMAL_DIFFERENCE
    return {
        ANOTHER_ACTOR: likeness.actors_apart
        and not (likeness.same_deed and likeness.dice >= MINIMAL_DIFFERENCE),
        NUMBERS_PLACED: placed_apart,
        ELSEWHERE: likeness.toll > 0
        and likeness.elsewhere
        and likeness.letters < NEARLY_SAME_WORDS,
        OTHER: elsewhere or (too_different and apart != ["counts"]),
        TOO_DIFFERENT: too_different,
        TOO_LITTLE: in_common(likeness) < MIN_SHARED_KEYS and likeness.letters < SAME_WORDS,
    }
