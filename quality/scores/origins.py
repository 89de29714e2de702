"""How many origins: whether the range holds the gold count, and who is named behind which pages.

A page that rests on two texts stands under both origins, and under `partial` of each on which only
a part of it rests; sets without that key are not scored on it.
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from quality.metric import GOLD, Counts, Metric, sum_of
from quality.scores.reuse import prepared_of, read_lines
from recoupe.algorithms.origin_range import origin_range
from recoupe.records import Prepared
from recoupe.stages.trace import trace

BLIND = "stories of at most nine pages, written for the test"


def measure() -> Iterable[Metric]:
    """Whether ranges hold, and equal, the gold count, how wide they are; pages of named origins."""
    yield from measure_set("own", "")
    for name in (
        "second",
        "held_second",
        "third",
        "held_third",
        "fourth",
        "held_fourth",
        "fifth",
        "sixth",
        "seventh",
        "eighth",
        "ninth",
        "tenth",
        "eleventh",
    ):
        yield from measure_set(name, f"{name}_")


def measure_set(label: str, prefix: str) -> Iterable[Metric]:
    """The set whose files begin with `prefix`, under the name `label`."""
    prepared = {row["id"]: prepared_of(row) for row in read_lines(f"{prefix}pages.jsonl")}
    lines = (GOLD / "origins" / f"{prefix}stories.jsonl").read_text("utf-8").splitlines()
    stories = [json.loads(line) for line in lines]
    held = exact = wide = hidden = named = 0
    counts: list[Counts] = []
    partial: list[Counts] = []
    for story in stories:
        members = [prepared[f"{story['story']}-{role}"] for role in story["pages"].split()]
        floor, ceiling, origins = _found(members)
        held += floor <= story["count"] <= ceiling
        exact += floor == ceiling == story["count"]
        wide += ceiling - floor
        for name, gold in story["origins"].items():
            pages = {f"{story['story']}-{role}" for role in gold["pages"].split()}
            found = origins.get(name)
            counts.append(Counts.of(found["pages"] if found else (), pages))
            parts = {f"{story['story']}-{role}" for role in gold.get("partial", "").split()}
            partial.append(Counts.of(found["partial"] if found else (), parts))
            named += 1
            hidden += found is not None and found["hidden"] == gold["hidden"]
    for measured, value in (("range_holds", held), ("range_exact", exact)):
        yield Metric(
            name=f"origins/{label}/{measured}",
            value=value / len(stories),
            count=len(stories),
            blind=BLIND,
        )
    # A range from one to all holds every count: their mean width stands beside how often they hold.
    yield Metric(
        name=f"origins/{label}/range_width",
        value=wide / len(stories),
        count=len(stories),
        blind="whether the width is where the evidence is doubtful",
        lower_is_better=True,
    )
    yield from _shares(label, "pages", counts, named)
    if any("partial" in gold for story in stories for gold in story["origins"].values()):
        yield from _shares(
            label, "partial", partial, sum(one.right + one.missed for one in partial)
        )
    yield Metric(
        name=f"origins/{label}/hidden_right", value=hidden / named, count=named, blind=BLIND
    )


def _shares(label: str, what: str, counts: Sequence[Counts], count: int) -> Iterator[Metric]:
    together = sum_of(counts)
    for measured, share in (("precision", together.precision), ("recall", together.recall)):
        yield Metric(
            name=f"origins/{label}/{what}_{measured}", value=share, count=count, blind=BLIND
        )


def _found(members: list[Prepared]) -> tuple[int, int, Mapping[str, Mapping[str, Any]]]:
    provenance = trace(members)
    pages = [one.article.id for one in members]
    span = origin_range(pages, provenance.origins, provenance.reuse, doubts=provenance.doubts)
    by_name: dict[str, dict[str, Any]] = {}
    for origin in provenance.origins:
        known = by_name.setdefault(origin.name, {"pages": set(), "hidden": True, "partial": set()})
        known["pages"] |= set(origin.pages)
        known["partial"] |= set(origin.partial)
        known["hidden"] = known["hidden"] and origin.hidden
    return span.floor, span.ceiling, by_name
