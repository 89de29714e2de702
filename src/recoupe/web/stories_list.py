"""The list of stories: search as you type, facets, and what to leave out."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from urllib.parse import urlencode

from litestar import Response, get
from litestar.datastructures import MultiDict

from recoupe.export.wording import Words
from recoupe.store.asked import FACETS, Facet, Filters, Hit, StoryRow
from recoupe.store.database import Store
from recoupe.web.held import TheJobs, TheStore, threaded
from recoupe.web.page import page
from recoupe.web.requests import AnyRequest, is_part
from recoupe.web.wording import words_for

STORIES_A_PAGE = 30
HITS = 200
"""Best pages that a search looks at; their stories are the answer."""
HITS_A_STORY = 3
VALUES_SHOWN = 20
VALUES_FIRST = 5
MAX_QUERY = 400
MAX_VALUES = 40


@dataclass(frozen=True, kw_only=True)
class Asked:
    """What the reader asks for."""

    q: str
    filters: Filters
    offset: int

    @property
    def since(self) -> str:
        """For its field."""
        return self.filters.since or ""

    @property
    def until(self) -> str:
        """For its field."""
        return self.filters.until or ""

    @property
    def chosen(self) -> int:
        """How many filters are set."""
        kinds = sum(len(self.filters.wanted(kind)) for kind in FACETS)
        days = bool(self.filters.since) + bool(self.filters.until)
        return kinds + len(self.filters.without) + days + (self.filters.min_pages > 1)

    def at(self, offset: int) -> str:
        """The address of the same list from another place on."""
        pairs = [("q", self.q)] if self.q else []
        pairs += [(kind, value) for kind in FACETS for value in self.filters.wanted(kind)]
        pairs += [(f"not-{kind}", value) for kind, value in self.filters.without]
        pairs += [
            (name, day) for name, day in (("since", self.since), ("until", self.until)) if day
        ]
        pairs += [("several", "1")] if self.filters.min_pages > 1 else []
        return "/?" + urlencode([*pairs, ("from", str(offset))])


@dataclass(frozen=True, kw_only=True)
class Value:
    """One value of a facet."""

    key: str
    """Part of the field's id: stays the same, so that the focus does."""
    value: str
    label: str
    count: int
    only: bool
    without: bool


@dataclass(frozen=True, kw_only=True)
class Group:
    """A facet with its values."""

    kind: str
    values: list[Value]
    first: int
    """So many values stand at once; the others are folded."""
    open: bool
    """Whether one of the others is chosen."""
    more: int
    """How many there are besides."""


@dataclass(frozen=True, kw_only=True)
class Card:
    """A story, and the pages in it that were found."""

    story: StoryRow
    hits: list[Hit]


@get("/", include_in_schema=False)
@threaded
def show_stories(request: AnyRequest, store: TheStore, jobs: TheJobs) -> Response[object]:
    """The list; only its changing part where a script asks."""
    asked = asked_of(request.query_params)
    cards, total, facets = find(store, asked)
    after = asked.offset + STORIES_A_PAGE
    return page(
        request,
        "found.html" if is_part(request) else "stories.html",
        headers={"vary": "hx-request"},
        asked=asked,
        cards=cards,
        total=total,
        groups=_groups(facets, asked.filters, words_for(request)),
        next_page=asked.at(after) if after < total else None,
        running=jobs.running(),
    )


@get("/progress", include_in_schema=False, sync_to_thread=False)
def show_progress(request: AnyRequest, jobs: TheJobs) -> Response[object]:
    """What is under way; when it is over, the page is to be loaded anew."""
    running = jobs.running()
    if not running:
        return Response(b"", status_code=204, headers={"hx-refresh": "true"})
    return page(request, "progress.html", running=running)


def find(store: Store, asked: Asked) -> tuple[list[Card], int, tuple[Facet, ...]]:
    """The stories of this part of the list, how many there are in all, and the facets."""
    if not asked.q.strip():
        listed = store.stories(asked.filters, limit=STORIES_A_PAGE, offset=asked.offset)
        return [Card(story=one, hits=[]) for one in listed.stories], listed.total, listed.facets
    with store.reading():
        found = store.search(as_typed(asked.q), asked.filters, limit=HITS)
        hits: dict[str, list[Hit]] = {}
        for one in found.hits:
            if one.story is not None:
                hits.setdefault(one.story, []).append(one)
        rows = [one for one in store.story_rows(list(hits)) if one.pages >= asked.filters.min_pages]
    shown = rows[asked.offset : asked.offset + STORIES_A_PAGE]
    cards = [Card(story=one, hits=hits[one.id][:HITS_A_STORY]) for one in shown]
    return cards, len(rows), found.facets


def as_typed(words: str) -> str:
    """What is searched while somebody types: the last word may go on.

    >>> as_typed("silo pré"), as_typed("silo "), as_typed('"le silo"'), as_typed("inond*")
    ('silo pré*', 'silo ', '"le silo"', 'inond*')
    """
    return f"{words}*" if words[-1:].isalnum() and words.count('"') % 2 == 0 else words


def asked_of(query: "MultiDict[str]") -> Asked:
    """What an address asks for; what makes no sense is left out, not refused.

    A reader may have typed it, and half a date stands in the field while it is typed.
    """
    filters = {kind: _values(query, kind) for kind in FACETS}
    without = tuple((kind, value) for kind in FACETS for value in _values(query, f"not-{kind}"))
    offset = query.get("from", "0")
    return Asked(
        q=" ".join(cleaned([query.get("q", "")])).lstrip()[:MAX_QUERY],
        filters=Filters(
            outlet=filters["outlet"],
            language=filters["language"],
            speaker=filters["speaker"],
            origin=filters["origin"],
            grade=filters["grade"],
            without=without,
            since=_day(query.get("since")),
            until=_day(query.get("until")),
            min_pages=2 if query.get("several") else 1,
        ),
        offset=int(offset) if offset.isascii() and offset.isdigit() and len(offset) < 8 else 0,  # noqa: PLR2004
    )


def _values(query: "MultiDict[str]", name: str) -> tuple[str, ...]:
    return cleaned(query.getall(name, [])[:MAX_VALUES])


def cleaned(values: Iterable[str] | None) -> tuple[str, ...]:
    """Each once, without what neither SQLite nor UTF-8 can hold: half characters, zeros."""
    kept = (
        one.encode("utf-8", "replace").decode("utf-8").replace("\0", " ") for one in values or ()
    )
    return tuple(dict.fromkeys(one for one in kept if one))


def days_of(since: str | None, until: str | None) -> tuple[str | None, str | None]:
    """Two days as the store has them; None for what is none."""
    return _day(since), _day(until)


def _day(written: str | None) -> str | None:
    try:
        return date.fromisoformat(written).isoformat() if written else None
    except ValueError:
        return None


def _label(kind: str, value: str, words: Words) -> str:
    if kind == "language":
        return words.language_name(value)
    return words.kind("grade", value) if kind == "grade" else value


def _groups(facets: Iterable[Facet], filters: Filters, words: Words) -> list[Group]:
    """Facets in their order, with what was chosen always among the values."""
    counted: dict[str, dict[str, int]] = {kind: {} for kind in FACETS}
    for one in facets:
        counted.setdefault(one.kind, {})[one.value] = one.count
    groups = []
    for kind, values in counted.items():
        chosen = set(filters.wanted(kind))
        left_out = {value for named, value in filters.without if named == kind}
        for value in sorted(chosen | left_out):
            values.setdefault(value, 0)
        first = [*values][:VALUES_SHOWN]
        shown = [*first, *(one for one in values if one in chosen | left_out and one not in first)]
        if shown:
            made = [
                Value(
                    key=hashlib.sha256(f"{kind}:{one}".encode()).hexdigest()[:10],
                    value=one,
                    label=_label(kind, one, words),
                    count=values[one],
                    only=one in chosen,
                    without=one in left_out,
                )
                for one in shown
            ]
            late = any(one.only or one.without for one in made[VALUES_FIRST:])
            more = len(values) - len(shown)
            groups.append(Group(kind=kind, values=made, first=VALUES_FIRST, open=late, more=more))
    return groups
