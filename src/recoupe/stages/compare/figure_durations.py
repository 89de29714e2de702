"""Durations as numbers: « trois ans de prison », « fermé pendant deux mois »."""

import re
from collections.abc import Sequence

from recoupe.algorithms.folding import folded_words
from recoupe.languages import Language
from recoupe.records import AnchoredQuantity, AnchoredTimex, Statement
from recoupe.stages.compare.scene import Scene

_ISO = re.compile(
    r"P(?:(?P<Y>[\d.]+)Y)?(?:(?P<M>[\d.]+)M)?(?:(?P<W>[\d.]+)W)?(?:(?P<D>[\d.]+)D)?"
    r"(?:T(?:(?P<h>[\d.]+)H)?(?:(?P<m>[\d.]+)M)?(?:(?P<s>[\d.]+)S)?)?"
)
FAMILIES: dict[str, dict[str, float]] = {
    "month": {"Y": 12, "M": 1},
    "day": {"W": 7, "D": 1},
    "minute": {"h": 60, "m": 1, "s": 1 / 60},
}
"""Units that one can be told in another of, with how many of the least: « dix-huit mois » is a year
and a half, « une heure trente-cinq » ninety-five minutes; a month has no number of days."""
LARGER = {"month": ("year", 12), "day": ("week", 7), "minute": ("hour", 60)}
"""A larger unit to print where all values are whole in it."""


def durations_of(statement: Statement, scene: Scene) -> list[AnchoredQuantity]:
    """Durations that a statement tells, as quantities of the least unit of their family.

    « Environ deux ans » is approximate; « un mois et trois jours » has two families: left out.
    """
    found = []
    for identifier in statement.timexes:
        timex = scene.timexes.get(identifier)
        if timex is None or not (timex.type == "DURATION" or _is_of_a_race(timex)):
            continue
        number, unit = _read(timex)
        if number is None:
            continue
        # "Won in 2:24:31" is no "in two days".
        bound = "" if _is_of_a_race(timex) else _bound_of(timex, statement, scene)
        if bound == BROKEN:
            continue
        found.append(
            AnchoredQuantity(
                id=timex.id,
                evidence=timex.evidence,
                low=None if bound == "most" else _least(number, timex, scene.language(statement)),
                high=None if bound == "least" else number,
                approximate=bound == "about" or scene.is_rough(timex, statement),
                unit=unit,
                counted=None,
                scope=None,
                rule="duration",
            )
        )
    return found


def _is_of_a_race(timex: AnchoredTimex) -> bool:
    """Whether it is what a race took: "in 2:24:31"; no page tells a clock's seconds."""
    return timex.type == "TIME" and _CLOCKED.fullmatch(timex.evidence.exact) is not None


_CLOCKED = re.compile(r"(\d{1,2}):([0-5]\d):([0-5]\d)")


def _least(number: float, timex: AnchoredTimex, language: Language) -> float:
    """« Quinze jours » are two weeks, « huit jours » one."""
    told = timex.value.endswith("D") and language.calendar.idiomatic_days.get(number)
    return told or number


def _bound_of(timex: AnchoredTimex, statement: Statement, scene: Scene) -> str:
    """`least`, `most`, `about`, or nothing; « jusqu'à dix ans », "at least 45 years".

    Of "4 1/2 hours" the half alone is read, which is no duration of its own.
    """
    text = scene.articles[timex.evidence.page].text
    before = text[statement.evidence.span.start : timex.evidence.span.start].rstrip().casefold()
    if before.endswith("/") or _is_offset(text, timex, before, scene.language(statement)):
        return BROKEN
    bounds = scene.language(statement).numbers.bounds
    own = timex.evidence.exact.casefold()
    found = [one for one in bounds if own.startswith(f"{one} ") or f" {before}".endswith(f" {one}")]
    return bounds[max(found, key=lambda one: (len(one), one))] if found else ""


def _is_offset(text: str, timex: AnchoredTimex, before: str, language: Language) -> bool:
    """« Neuf jours avant l'investiture », "in about 30 days": how far away, and not how long."""
    clause = _CLAUSE.match(text, timex.evidence.span.end)
    behind = folded_words(clause.group()[:OFFSET_LETTERS]) if clause else []
    lead = f" {' '.join(folded_words(before)[-2:])}"
    marks = language.measures
    return (bool(behind) and behind[0] in marks.offsets) or any(
        lead.endswith(f" {one}") for one in marks.offset_leads
    )


_CLAUSE = re.compile(r"[^.,;:!?\n]*")
OFFSET_LETTERS = 20
BROKEN = "broken"
HOURS_OF_DAY = 24


def _read(timex: AnchoredTimex) -> tuple[float | None, str]:
    """Number and unit; None where units of two families meet, or for « quelques années »."""
    clocked = _CLOCKED.fullmatch(timex.evidence.exact)
    if clocked:
        hours, minutes, seconds = map(int, clocked.groups())
        return round(60 * hours + minutes + seconds / 60, 2), "minute"
    match = _ISO.fullmatch(timex.value)
    told = {key: float(one) for key, one in match.groupdict().items() if one} if match else {}
    if told.keys() == {"h"} and told["h"] % HOURS_OF_DAY == 0:
        return told["h"] / HOURS_OF_DAY, "day"  # « 48 heures » are two days
    for unit, parts in FAMILIES.items():
        if told and told.keys() <= parts.keys():
            return round(sum(number * parts[key] for key, number in told.items()), 2), unit
    return None, ""


def printed(values: Sequence[float], unit: str | None) -> tuple[str | None, float]:
    """(unit to print, divisor): years where all months make whole years.

    >>> printed([24.0, 60.0], "month"), printed([18.0], "month")
    (('year', 12), ('month', 1))
    """
    larger = LARGER.get(unit or "")
    if larger is None or any(value % larger[1] for value in values):
        return unit, 1
    return larger
