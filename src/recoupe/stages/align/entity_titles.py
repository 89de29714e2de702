"""Fixed descriptions: « le président russe » is who alone carries that title."""

from collections.abc import Mapping, Sequence

from recoupe.languages.roles import RoleReading
from recoupe.stages.align.entity_items import Group, Item, PageItems
from recoupe.stages.align.entity_people import People

Titles = Mapping[Group, tuple[RoleReading, ...]]


def link_descriptions(pages: Sequence[PageItems], people: People) -> None:
    """Fills the group of descriptions; leaves it None where nobody, or several, fit."""
    story = _titles_of(pages, people)
    for page in pages:
        here = {
            people.root_of(item.group) for item in page.items if _is_person(item) and item.group
        }
        near = {group: titles for group, titles in story.items() if group in here}
        for item in page.items:
            if item.mention.form == "description" and item.titles and item.mention.known is None:
                _link(item, near, story)


def _is_person(item: Item) -> bool:
    return item.group is not None and item.group[0] in {"person", "surname"}


def _titles_of(pages: Sequence[PageItems], people: People) -> dict[Group, tuple[RoleReading, ...]]:
    """Titles of everybody in the story, sorted."""
    found: dict[Group, set[RoleReading]] = {}
    for page in pages:
        for item in page.items:
            if item.mention.form != "description" and item.group is not None and _is_person(item):
                found.setdefault(people.root_of(item.group), set()).update(item.titles)
    return {
        group: tuple(sorted(titles, key=lambda title: (title.key, repr(title))))
        for group, titles in sorted(found.items())
    }


def _link(item: Item, near: Titles, story: Titles) -> None:
    reading = item.titles[0]
    narrowed = reading.country or reading.portfolio or reading.of
    for holders in (near, story) if narrowed else (near,):
        fitting = [
            group
            for group, titles in holders.items()
            if any(_stands_for(reading, title) for title in titles)
        ]
        exact = [
            group
            for group in fitting
            if any(
                title.key == reading.key and _stands_for(reading, title) for title in holders[group]
            )
        ]
        chosen = exact if exact and len(fitting) > 1 else fitting
        if len(chosen) == 1:
            item.group = chosen[0]
            item.why = f"{item.mention.name}: the only one with that title"
            return
        if chosen:
            return
    if narrowed and (reading.country or reading.of):
        item.group = (
            "role",
            reading.key,
            "former" if reading.former else "",
            reading.country or "",
            reading.portfolio or "",
            *reading.of,
        )


def _stands_for(reading: RoleReading, title: RoleReading) -> bool:
    """A description must not say more than the title: its country, charge and body are told."""
    if not reading.covers(title):
        return False
    if reading.country and title.country != reading.country:
        return False
    if reading.portfolio and title.portfolio != reading.portfolio:
        return False
    return not (reading.of and not set(reading.of) & set(title.of))
