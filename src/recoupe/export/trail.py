"""The trail behind a line of a dossier: what found it, where it stands, what it was made from."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from msgspec import Struct

from recoupe.records import Dossier, Evidence

COLLECTIONS = (
    "claims",
    "statements",
    "attributions",
    "quotes",
    "timexes",
    "quantities",
    "entities",
    "reuse",
    "origins",
    "figures",
    "conflicts",
    "drifts",
)
INPUT_FIELDS = (
    "statements",
    "attribution",
    "quotes",
    "sources",
    "timexes",
    "quantities",
    "entities",
    "speaker",
    "entity",
    "origins",
)
"""Fields that name other records by id."""
MAX_DEPTH = 4


@dataclass(frozen=True)
class Trail:
    """One record, what it says of itself, and the records it rests on."""

    kind: str
    id: str
    facts: tuple[tuple[str, str], ...]
    """Name and value of its telling fields: rule, grade, why, span, bytes."""
    inputs: tuple["Trail", ...] = field(default=())


def find_trails(dossier: Dossier, wanted: str) -> Iterator[Trail]:
    """Trails of the records whose id is, or begins with, `wanted`; pages too, by their hash."""
    finder = _Finder(dossier)
    for name in finder.records:
        if name.startswith(wanted):
            yield finder.trail(name, seen=())


class _Finder:
    """The records of a dossier by id."""

    def __init__(self, dossier: Dossier) -> None:
        self.records: dict[str, tuple[str, Struct]] = {}
        for collection in COLLECTIONS:
            for record in getattr(dossier, collection):
                self.records[record.id] = (collection, record)
        for article in dossier.articles:
            self.records[article.id] = ("articles", article)
        self.paths = {article.id: article.path for article in dossier.articles}

    def trail(self, name: str, *, seen: tuple[str, ...]) -> Trail:
        """The trail of a record; `seen` are those above it, so that none is its own input."""
        kind, record = self.records[name]
        above = (*seen, name)
        inputs = [
            self.trail(one, seen=above)
            for one in _inputs_of(record)
            if len(seen) < MAX_DEPTH and one in self.records and one not in above
        ]
        return Trail(kind, name, tuple(_facts_of(kind, record, self.paths)), tuple(inputs))


def _inputs_of(record: Struct) -> Iterator[str]:
    for name in INPUT_FIELDS:
        value = getattr(record, name, None)
        if isinstance(value, str):
            yield value
        elif isinstance(value, tuple):
            yield from (one for one in value if isinstance(one, str))


def _facts_of(kind: str, record: Struct, paths: dict[str, str]) -> Iterator[tuple[str, str]]:
    if kind == "articles":
        for name in ("path", "url", "outlet", "title", "published", "published_basis", "language"):
            yield name, str(getattr(record, name))
        return
    for name in record.__struct_fields__:
        value = getattr(record, name)
        if name == "id" or name in INPUT_FIELDS or value in (None, "", ()):
            continue
        if isinstance(value, Evidence):
            yield name, _told(value, paths)
        elif isinstance(value, tuple):
            for one in value:
                yield name, _told(one, paths)
        elif not isinstance(value, Struct):
            yield name, str(value)


def _told(value: object, paths: dict[str, str]) -> str:
    if isinstance(value, Evidence):
        ranges = ", ".join(f"{one.start}–{one.end}" for one in value.raw)
        place = f"{paths.get(value.page, value.page)}"
        span = f"characters {value.span.start}–{value.span.end}"
        return f"« {value.exact} » — {place}, {span}, bytes {ranges}"
    if isinstance(value, Struct):
        parts = (
            f"{name}: {_told(getattr(value, name), paths)}"
            for name in value.__struct_fields__
            if getattr(value, name) not in (None, "", ())
        )
        return "; ".join(parts)
    if isinstance(value, tuple):
        return ", ".join(_told(one, paths) for one in value)
    return str(value)
