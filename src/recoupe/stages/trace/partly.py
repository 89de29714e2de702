"""Pages of which a part retells another, or that keep half of its words."""

from collections.abc import Sequence
from dataclasses import replace

from recoupe.algorithms.origin_folds import CUTS_OF_ONE, LOOSELY, PART_COVERAGE
from recoupe.languages.agencies import UNNAMED_AGENCIES
from recoupe.stages.trace.givers import names
from recoupe.stages.trace.issued import is_print
from recoupe.stages.trace.issuers import WIRES
from recoupe.stages.trace.kinds import LONG_PASSAGE, MANY_RUNS, SIBLING_WORDS
from recoupe.stages.trace.material import Material
from recoupe.stages.trace.parallel import Aligned, aligned_spans, parallel_of
from recoupe.stages.trace.retellings import judge_light
from recoupe.stages.trace.stretch import translated_stretches
from recoupe.stages.trace.verdict import Verdict
from recoupe.stages.trace.voices import brings_somebody

PART_RETOLD = "retold-stretch"
PART_WORDS = 35
"""Fewer words of a reporter's page are the sentence in which it cites a release."""
RETOLD_STRETCH = "a paragraph of one tells what a stretch of the other does, in other words"


def cuts_of_one(left: Material, right: Material, verdict: Verdict) -> Verdict:
    """What was found; of siblings that nobody speaks on alone, that they cut one text.

    What an agency signs is its own, whoever speaks there. A page that adds to a dispatch has a
    witness or a source that the other print of it lacks.
    """
    if verdict.rule not in {LONG_PASSAGE, MANY_RUNS} or any(
        _has_own(one, other) for one, other in ((left, right), (right, left))
    ):
        return verdict
    return replace(verdict, rule=CUTS_OF_ONE)


def _has_own(one: Material, other: Material) -> bool:
    """Whether somebody speaks on a page whom no dispatch gave it; unknown where none was sought."""
    if not one.page.annotations.sentences:
        return True
    return not is_print(one.page, one.issued) and brings_somebody(one.voice, other.voice)


def holds_beside_its_own(
    left: Material, right: Material, verdict: Verdict, cover: tuple[float, float]
) -> Verdict:
    """What was found; siblings, where the longer of two tells of its own reporting beside it.

    Where nothing tells which came first, and the shorter has nobody of whom the reporter may have
    heard first, both have the common lines from a third text.
    """
    held = verdict.kind == "abridgement" and any(
        one.voice.reports
        and not (one.issued or other.issued or _has_somebody(other))
        and ours < PART_COVERAGE <= theirs
        for one, other, ours, theirs in ((left, right, *cover), (right, left, *cover[::-1]))
    )
    if not held or any(names(one, other) for one, other in ((left, right), (right, left))):
        return verdict
    return Verdict(kind="sibling", rule=LONG_PASSAGE, why=verdict.why)


def _has_somebody(one: Material) -> bool:
    return one.voice.reports or bool(one.voice.people or one.voice.quotations)


def or_light_rewrite(
    left: Material, right: Material, verdict: Verdict | None, cover: tuple[float, float]
) -> Verdict | None:
    """What was found; a rewrite, where siblings are that of which one tells all, half in its words.

    Two that each edited one text leave out what the other has.
    """
    if verdict is None or verdict.kind != "sibling" or left.page.language != right.page.language:
        return verdict
    found = parallel_of(left.native, right.native, loose=True)
    return (judge_light(found, *cover) if found else None) or verdict


def or_part_retold(
    left: Material, right: Material, verdict: Verdict | None, aligned: list[Aligned]
) -> tuple[Verdict | None, list[Aligned]]:
    """What was found; where that is nothing, sibling of a page of which a paragraph is retold.

    Only asked of pages in one language of which one tells of reporting of its own: of others,
    briefs that retell one statement of the police come as near.
    """
    if (
        (verdict is not None and verdict.kind != "quotation")
        or left.page.language.tag != right.page.language.tag
        or not (left.voice.reports or right.voice.reports)
    ):
        return verdict, aligned
    steps = translated_stretches(left.native, right.native)
    found = [
        one
        for one in aligned_spans(steps, left.native, right.native, "rewritten")
        if all(
            side.page.unquoted_in(span) >= (PART_WORDS if side.voice.reports else SIBLING_WORDS)
            for side, span in ((left, one.left), (right, one.right))
        )
    ]
    if not found:
        return verdict, aligned
    return Verdict(kind="sibling", rule=PART_RETOLD, why=RETOLD_STRETCH), found


def or_part_of_a_report(
    left: Material, right: Material, verdict: Verdict, aligned: Sequence[Aligned]
) -> Verdict:
    """What was found; sibling, where a page retells what is given out beside its own reporting.

    A dispatch is not made from the page that asks somebody more. Nor is a page from one dispatch
    alone that credits two agencies for parts of it.
    """
    if verdict.kind not in {"rewrite", "translation"} or verdict.rule == LOOSELY:
        return verdict
    for giver, taker, spans in (
        (left, right, [one.right for one in aligned]),
        (right, left, [one.left for one in aligned]),
    ):
        places = [
            each.span
            for sign in taker.signs
            if sign.kind == "own_reporting"
            for each in sign.evidence
        ]
        beside = not all(any(span.holds(place) for span in spans) for place in places)
        if giver.issued and not taker.issued and (beside or _credits_two(taker)):
            return Verdict(kind="sibling", rule=PART_RETOLD, why=RETOLD_STRETCH)
    return verdict


def _credits_two(one: Material) -> bool:
    """Whether a page says « avec AFP et Reuters »."""
    named = (sign for sign in one.signs if sign.kind in WIRES and not sign.cited)
    return len({sign.name for sign in named} - {UNNAMED_AGENCIES}) > 1
