"""What the whole pile tells of a name's kind, where one page alone could not know it."""

from collections.abc import Collection, Iterator, Sequence

from msgspec.structs import replace

from recoupe.algorithms.folding import fold
from recoupe.languages.tables.names import Names
from recoupe.records import EntityKind
from recoupe.stages.align.entity_items import Item, PageItems

BODY: EntityKind = "organisation"
HUMAN: EntityKind = "person"


def settle_kinds(pages: Sequence[PageItems], outlets: Collection[str | None]) -> None:
    """One kind for each name over all pages, as far as the pile tells it.

    An outlet of the pile is an organisation wherever it is named. A name of several words that is
    somebody's on one page and a body's on another is a person's where it begins with a first name
    or a page gives it a title or a gender, else a body's.
    """
    papers = {fold(outlet) for outlet in outlets if outlet}
    kinds: dict[str, set[EntityKind]] = {}
    somebody: set[str] = set()
    for page in pages:
        for item in _names(page):
            key = fold(item.mention.name)
            kinds.setdefault(key, set()).add(item.mention.kind)
            if _is_somebody(item, page.gazetteer.names):
                somebody.add(key)
    disputed = {key for key, told in kinds.items() if " " in key and {BODY, HUMAN} <= told}
    bodies = (disputed | papers) - somebody
    people = disputed & somebody
    for page in pages:
        _settle(page, bodies, people)


def _settle(page: PageItems, bodies: Collection[str], people: Collection[str]) -> None:
    """Gives the names of a page their kind, and what a body is called for short its own."""
    bodily: set[str] = set()
    human: set[str] = set()
    for item in _names(page):
        key = fold(item.mention.name)
        if key in bodies:
            bodily.add(key.split(" ")[0])
            item.mention = replace(item.mention, kind=BODY)
        elif key in people:
            item.mention = replace(item.mention, kind=HUMAN)
        if item.mention.kind == HUMAN:
            human.update(key.split(" "))
    for item in page.items:
        if item.mention.form == "short" and fold(item.mention.name) in bodily - human:
            item.mention = replace(item.mention, kind=BODY, form="name")


def _names(page: PageItems) -> Iterator[Item]:
    return (one for one in page.items if one.mention.form == "name" and one.mention.known is None)


def _is_somebody(item: Item, names: Names) -> bool:
    """Whether a page presents somebody: by a title, by a gender or by a first name."""
    first = fold(item.mention.name).partition(" ")[0]
    return item.gender is not None or bool(item.titles) or first in names.given_names
