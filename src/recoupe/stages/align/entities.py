"""Mentions of all pages of a story → entities."""

from collections import Counter
from collections.abc import Mapping, Sequence

from recoupe.algorithms.components import components
from recoupe.records import Entity, EntityKind, Prepared, Spelling, id_of
from recoupe.stages.align.entity_items import Group, Item, PageItems, items_of
from recoupe.stages.align.entity_kinds import settle_kinds
from recoupe.stages.align.entity_people import Merge, People, is_full, link_short_names
from recoupe.stages.align.entity_pronouns import link_pronouns
from recoupe.stages.align.entity_things import has_trade, link_things
from recoupe.stages.align.entity_titles import link_descriptions
from recoupe.stages.align.linking import Linking

COMMON_SHARE = 0.2
"""Share of an entity's named mentions from which a spelling is common enough to be its name."""


def link_entities(members: Sequence[Prepared]) -> Linking:
    """One entity over all pages and spellings; homonyms stay apart.

    In this order: kinds that only the pile can tell, full names, then surnames and first names by
    introduction within the page, then organisations and places, then titles that stand alone, then
    pronouns. A mention is left without an entity where two could be meant. The order of the pages
    changes nothing.
    """
    pages = items_of(members)
    settle_kinds(pages, [member.article.outlet for member in members])
    people = People(pages)
    link_short_names(pages, people)
    merges = [*people.merges, *link_things(pages)]
    link_descriptions(pages, people)
    link_pronouns(pages, people)
    clusters = _clusters(pages, people, merges)
    entities: list[Entity] = []
    ids: dict[Group, str] = {}
    for groups, items in clusters:
        identity = id_of("entity", *(part for part in groups[0]))
        entities.append(_entity(identity, items, merges, groups))
        ids.update((group, identity) for group in groups)
    return Linking(
        entities=tuple(sorted(entities, key=lambda entity: entity.id)),
        of={
            member.article.id: tuple(
                None if item.group is None else ids[people.root_of(item.group)]
                for item in page.items
            )
            for member in members
            for page in pages
            if page.page == member.article.id
        },
    )


def _clusters(
    pages: Sequence[PageItems], people: People, merges: Sequence[Merge]
) -> list[tuple[tuple[Group, ...], list[Item]]]:
    """Groups that merges hold together, with their mentions, each sorted."""
    by_group: dict[Group, list[Item]] = {}
    for page in pages:
        for item in page.items:
            if item.group is not None:
                by_group.setdefault(people.root_of(item.group), []).append(item)
    edges = [
        (people.root_of(left), people.root_of(right))
        for left, right, _ in merges
        if people.root_of(left) in by_group and people.root_of(right) in by_group
    ]
    return [
        (groups, [item for group in groups for item in by_group[group]])
        for groups in components(sorted(by_group), edges)
    ]


def _entity(
    identity: str, items: Sequence[Item], merges: Sequence[Merge], groups: Sequence[Group]
) -> Entity:
    pages: dict[str, set[str]] = {}
    for item in items:
        if item.mention.form != "pronoun":
            pages.setdefault(item.mention.name, set()).add(item.page)
    known = next((group[1] for group in groups if group[0] == "known"), None)
    return Entity(
        id=identity,
        name=_name_of(items, known),
        kind=_kind_of(items, known),
        spellings=tuple(
            Spelling(text=text, pages=tuple(sorted(where))) for text, where in sorted(pages.items())
        ),
        known=known,
        roles=tuple(
            role
            for role, _ in sorted(
                Counter(
                    part.strip()
                    for item in items
                    if item.mention.form != "description"
                    for part in (item.mention.role or "").split(";")
                    if part.strip()
                ).items(),
                key=lambda pair: (-pair[1], pair[0]),
            )
        ),
        merges=_reasons(items, merges, groups),
    )


def _reasons(
    items: Sequence[Item], merges: Sequence[Merge], groups: Sequence[Group]
) -> tuple[str, ...]:
    inside = set(groups)
    found = {item.why for item in items if item.why}
    found.update(why for left, right, why in merges if left in inside or right in inside)
    return tuple(sorted(found))


def _name_of(items: Sequence[Item], known: str | None) -> str:
    """The fullest common spelling; names before descriptions, a state before its seat.

    Pages name a person in full once and then for short, so that only full names are weighed
    against each other where there are any.
    """
    own = [item for item in items if known is not None and item.mention.known == known]
    items = own or items
    named = [item for item in items if item.mention.form in {"name", "short"}] or list(items)
    named = [item for item in named if is_full(item)] or named
    counts = Counter(item.mention.name for item in named)
    most = sum(counts.values())
    common = [
        name for name, count in counts.items() if count >= COMMON_SHARE * most or len(counts) == 1
    ] or list(counts)
    # « Thames » stands for « Thames Water », as a surname for somebody's full name.
    whole = any(item.mention.kind == "person" or has_trade(item) for item in named)
    return min(
        common,
        key=lambda name: (
            name.isupper() and len(name) > len("OTAN"),
            -len(name.split()) if whole else 0,
            -counts[name],
            name,
        ),
    )


def _kind_of(items: Sequence[Item], known: str | None) -> EntityKind:
    """Majority over the pile; what a table knows decides alone."""
    votes: Mapping[EntityKind, int] = Counter(
        item.mention.kind
        for item in items
        if item.mention.form != "pronoun" and (known is None or item.mention.known == known)
    ) or Counter(item.mention.kind for item in items)
    return min(votes, key=lambda kind: (kind == "other", -votes[kind], kind))
