"""Agreement with the date and time cases of Microsoft Recognizers-Text, where they are at hand.

Their conventions are not TimeML's and their sentences are those of an assistant ("I'll be back").
Kept are cases with one expression whose value TimeML can write. Left out are expressions that news
does not print (`jan/1`, a bare "the 21st", clocks in words such as "ten past 9", "11ish"), and
cases that need a date of reference but give none. The choice looks at the case, not at our tables.

Where we differ on purpose:

- "in 3 weeks", "a month ago" are a week and a month, theirs a day: nobody means the very day.
- "a few days", « quelques semaines » are `PXD`, `PXW`; theirs are three days, two weeks.
- « le lendemain », "the next day" hang on the day told of, `XXXX-XX-XX`; theirs on today.
- A month without a preposition ("I'll be out February"), abbreviations without a stop, `2015-3`,
  `11-2016`, "tmrw", numbers in words as days or years: left out, they look like too much else.
- "full week", "another hour", "my week", "the last day": no date or length that could be checked.

Where both a past and a future reading are given, either counts: the sentences rarely tell which.

Source: github.com/microsoft/Recognizers-Text, Specs/DateTime, MIT.
"""

import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from quality.metric import SHARED, Metric
from recoupe.languages import language_of
from recoupe.records import Timex
from recoupe.stages.annotate.reading import read_text
from recoupe.stages.annotate.timexes import find_timexes

FOLDER = SHARED / "data" / "time" / "ms_recognizers" / "DateTime"
FILES = ("DateParser", "DatePeriodParser", "TimeParser", "DateTimeParser", "DurationParser")
LANGUAGES = (("English", "en"), ("French", "fr"))
BLIND = "conventions differ: spans with prepositions, ranges as triples, an assistant's sentences"

_SIMPLE_VALUE = re.compile(
    r"(?:\d{4}|XXXX)(?:-\d{2}(?:-\d{2})?)?(?:T\d{2}(?::\d{2})?)?"
    r"|\d{4}-W\d{2}(?:-WE)?|XXXX-WXX-\d|T\d{2}(?::\d{2})?|P\d+[YMWD]|PT\d+[HMS]"
)
_NOT_NEWS = re.compile(r"[/~]|^(?:the |le )?\d{1,2}(?:st|nd|rd|th|er)?$|^\d{1,2}[.-]\d{1,2}$")


_CLOCK = re.compile(r"\d\s*(?::|h|a\.?\s?m|p\.?\s?m|o'clock)", re.IGNORECASE)


class Case(NamedTuple):
    """One sentence with one expression."""

    text: str
    anchor: str | None
    expression: str
    values: frozenset[str]
    """Every value that is right: the template, and its past and future readings."""


def cases_of(language: str) -> Iterator[Case]:
    """Cases of one language that news could print, in the order of the files."""
    for name in FILES:
        path = FOLDER / language / f"{name}.json"
        for item in json.loads(path.read_text("utf-8-sig")):
            case = _case(item)
            if case is not None:
                yield case


def _case(item: dict[str, Any]) -> Case | None:
    results = item.get("Results", [])
    if len(results) != 1 or not isinstance(results[0].get("Value"), dict):
        return None
    value, expression = results[0]["Value"], results[0]["Text"]
    template = value.get("Timex", "")
    if not _SIMPLE_VALUE.fullmatch(template) or _NOT_NEWS.search(expression.lower()):
        return None
    anchor = item.get("Context", {}).get("ReferenceDateTime")
    if "T" in template.removeprefix("PT") and not _CLOCK.search(expression):
        return None
    if anchor is None and not template.startswith(("X", "T", "P")):
        return None
    values = {_normal(template)}
    for reading in ("PastResolution", "FutureResolution"):
        told = value.get(reading) or {}
        day = told.get("date") or told.get("dateTime")
        if day:
            values.add(_normal(str(day).replace(" ", "T")))
        elif told.get("startDate") and "XXXX" in template:
            values.add(_normal(template.replace("XXXX", str(told["startDate"])[:4])))
    return Case(item["Input"], anchor[:10] if anchor else None, expression, frozenset(values))


def _normal(value: str) -> str:
    """A value without the minutes and seconds that are zero."""
    return re.sub(r"(T\d{2})(?::00)+$", r"\1", value)


def agrees(case: Case, found: Iterable[Timex]) -> bool:
    """Whether a timex that meets the expression has one of its values."""
    start = case.text.lower().find(case.expression.lower())
    end = start + len(case.expression)
    return any(
        one.span.start < end and start < one.span.end and _normal(one.value) in case.values
        for one in found
    )


def measure_agreement() -> Iterator[Metric]:
    """Share of cases agreed with; nothing where the cases are not at hand."""
    for language, tag in LANGUAGES:
        if not (FOLDER / language).is_dir():
            continue
        cases = list(cases_of(language))
        right = 0
        for case in cases:
            reading = read_text(case.text, language_of(tag))
            right += agrees(case, find_timexes(reading, published=case.anchor))
        yield Metric(
            name=f"timexes/ms_recognizers_{tag}/agreement",
            value=right / len(cases) if cases else 1.0,
            count=len(cases),
            blind=BLIND,
        )


VAGUE = re.compile(r"\b(?:few|several|couple|quelques|plusieurs)\b", re.IGNORECASE)
DISTANCE = re.compile(
    r"\b(?:ago|in|within|hence|later|from now|back|il y a|dans|d'ici|plus tard)\b", re.IGNORECASE
)
TOLD_DAY = re.compile(
    r"\b(?:the (?:next|following|previous|day)|le lendemain|la veille|jour suivant)", re.IGNORECASE
)


def kind_of_difference(case: Case, found: Sequence[Timex]) -> str:
    """Why we differ from a case, as the documentation lists it."""
    start = case.text.lower().find(case.expression.lower())
    met = [
        one
        for one in found
        if one.span.start < start + len(case.expression) and start < one.span.end
    ]
    if VAGUE.search(case.expression):
        return "a vague length: `PXD`, theirs counts three"
    if not met:
        return "left out: it looks like too much else"
    if TOLD_DAY.search(case.expression):
        return "hangs on the day told of, theirs on today"
    if DISTANCE.search(case.expression):
        return "a week, a month or an hour away, theirs to the day or the second"
    if any(one.type != _type_of(case) for one in met):
        return "another type"
    return "another value"


def _type_of(case: Case) -> str:
    value = min(case.values)
    if value.startswith("P"):
        return "DURATION"
    return "TIME" if "T" in value else "DATE"


def differences(language: str, tag: str) -> Iterator[tuple[str, Case, tuple[Timex, ...]]]:
    """(kind of difference, case, what we found) of every case that we differ from."""
    for case in cases_of(language):
        found = find_timexes(read_text(case.text, language_of(tag)), published=case.anchor)
        if not agrees(case, found):
            yield kind_of_difference(case, found), case, found


def main() -> None:
    """Prints the differences: `python -m quality.ms_recognizers`."""
    for language, tag in LANGUAGES:
        counts: Counter[str] = Counter()
        for kind, case, found in differences(language, tag):
            counts[kind] += 1
            told = [(one.span.of(case.text), one.value) for one in found]
            print(f"{tag}\t{kind}\t{case.expression}\t{sorted(case.values)}\t{told}")
        for kind, count in counts.most_common():
            print(f"{tag}: {count} {kind}")


if __name__ == "__main__":
    main()
