"""Durations as numbers: « trois ans de prison », « fermé pendant deux mois »."""

import re

from recoupe.records import AnchoredQuantity, AnchoredTimex, Statement
from recoupe.stages.compare.scene import Scene

_SINGLE = re.compile(r"PT?(\d+(?:\.\d+)?)([YMWDHS])")
UNITS = {"Y": "year", "M": "month", "W": "week", "D": "day", "H": "hour", "S": "second"}
"""Names of the units of ISO 8601 durations; minutes stand behind a `T`."""


def durations_of(statement: Statement, scene: Scene) -> list[AnchoredQuantity]:
    """Durations of one unit that a statement tells, as quantities of that unit.

    « Environ deux ans » is approximate; « P1Y6M » has two units, and is left out.
    """
    found = []
    for identifier in statement.timexes:
        timex = scene.timexes.get(identifier)
        if timex is None or timex.type != "DURATION":
            continue
        number, unit = _read(timex)
        if number is None:
            continue
        found.append(
            AnchoredQuantity(
                id=timex.id,
                evidence=timex.evidence,
                low=number,
                high=number,
                approximate=scene.is_rough(timex, statement),
                unit=unit,
                counted=None,
                scope=None,
                rule="duration",
            )
        )
    return found


def _read(timex: AnchoredTimex) -> tuple[float | None, str]:
    """Number and unit; None where there are several units, or « quelques années »."""
    match = _SINGLE.fullmatch(timex.value)
    if match is None:
        return None, ""
    minutes = timex.value.startswith("PT") and match.group(2) == "M"
    return float(match.group(1)), "minute" if minutes else UNITS[match.group(2)]
