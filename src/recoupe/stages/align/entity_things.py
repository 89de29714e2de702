"""Organisations, places, works and events: known keys, acronyms, spellings, shortened names."""

from collections.abc import Sequence

from recoupe.languages.bodies import LEGAL_FORMS
from recoupe.languages.trades import TRADES
from recoupe.records import EntityKind
from recoupe.stages.align.entity_items import Group, Item, PageItems
from recoupe.stages.align.entity_people import Merge
from recoupe.stages.align.entity_spelling import is_acronym_of, tokens_of

MIN_SOUNDS = 5
"""Shorter words sound alike too easily."""
MIN_PREFIX_WORDS = 2
"""« Carnegie Endowment » may shorten a longer name; « Carnegie » alone tells too little."""


def link_things(pages: Sequence[PageItems]) -> list[Merge]:
    """Fills the groups of what is not a person; returns the merges between them."""
    items = [item for page in pages for item in page.items if item.group is None and _names(item)]
    for item in items:
        item.group = _group(item)
    merges = [merge for page in pages for merge in (*_aliases(page), *_without_trade(page))]
    merges.extend(_by_sound(items))
    merges.extend(_by_initials(items))
    merges.extend(_by_prefix(items))
    return merges


def _names(item: Item) -> bool:
    mention = item.mention
    if mention.known is not None:
        return True
    if mention.kind in {"organisation", "event", "work", "place"}:
        return True
    return mention.kind == "other" and mention.form == "name"


def _group(item: Item) -> Group:
    mention = item.mention
    if mention.known is None:
        return ("thing", *(_without_legal_form(tokens_of(mention.name)) or (mention.name,)))
    kind, _, code = mention.known.partition(":")
    if kind == "capital" and item.speaks:
        item.why = f"{mention.name} is the seat of the government that speaks"
        return ("known", f"country:{code}")
    return ("known", mention.known)


def _without_legal_form(tokens: tuple[str, ...]) -> tuple[str, ...]:
    """« Nordhav ASA » is Nordhav."""
    return tokens[:-1] if len(tokens) > 1 and tokens[-1] in LEGAL_FORMS else tokens


def _aliases(page: PageItems) -> list[Merge]:
    """« Organisation mondiale de la santé (OMS) »: the second name stands in brackets."""
    found: list[Merge] = []
    for left, right in zip(page.items, page.items[1:], strict=False):
        between = page.text[left.mention.span.end : right.mention.span.start]
        after = page.text[right.mention.span.end : right.mention.span.end + 2]
        if between.strip(" \u00a0\u202f") not in {"(", "(the", "(l'", "(l’", "(le", "(la", ", ou"}:
            continue
        if not after.lstrip(" \u00a0\u202f").startswith((")", ",", "]")):
            continue
        if left.group is None or right.group is None or left.group == right.group:
            continue
        names = left.mention.name, right.mention.name
        if "organisation" not in {left.mention.kind, right.mention.kind}:
            continue
        if (
            is_acronym_of(names[1], names[0])
            or is_acronym_of(names[0], names[1])
            or (names[1].isupper() and left.mention.kind == "organisation")
        ):
            found.append((left.group, right.group, f"{names[0]} ({names[1]}): in brackets"))
    return found


def _without_trade(page: PageItems) -> list[Merge]:
    """« Thames Water … Thames »: a firm of the page, called without what it trades in."""
    firms: dict[str, set[Group]] = {}
    found: dict[tuple[Group, Group], str] = {}
    places = {item.group for item in page.items if item.mention.kind == "place"}
    for item in page.items:
        if item.group is None or item.group[0] != "thing" or item.group in places:
            continue
        words = item.group[1:]
        if has_trade(item):
            firms.setdefault(words[0], set()).add(item.group)
        elif len(words) == 1 and len(firms.get(words[0], ())) == 1:
            (firm,) = firms[words[0]]
            found[item.group, firm] = f"{item.mention.name} shortens {' '.join(firm[1:])}"
    return [(left, right, why) for (left, right), why in found.items()]


def has_trade(item: Item) -> bool:
    """Whether a name is a word and what its firm trades in: « Thames Water »."""
    words = () if item.group is None else item.group[1:]
    return len(words) == MIN_PREFIX_WORDS and words[-1] in TRADES


def _by_sound(items: Sequence[Item]) -> list[Merge]:
    """Vostotchny and Vostochny."""
    groups: dict[tuple[str, ...], dict[Group, Item]] = {}
    for item in items:
        if item.group is None or item.group[0] != "thing":
            continue
        if max(len(sound) for sound in item.sounds) >= MIN_SOUNDS:
            groups.setdefault(item.sounds, {}).setdefault(item.group, item)
    found: list[Merge] = []
    for same in groups.values():
        first, *others = sorted(same)
        for other in others:
            names = same[first].mention.name, same[other].mention.name
            found.append((first, other, f"{names[0]} = {names[1]}: spelling"))
    return found


def _by_initials(items: Sequence[Item]) -> list[Merge]:
    """OMS and Organisation mondiale de la santé, where one name alone has these initials."""
    organisations = _named(items, ("organisation",))
    found: list[Merge] = []
    for acronym, group in organisations.items():
        if not acronym.replace(".", "").isupper():
            continue
        full = [
            (name, other)
            for name, other in organisations.items()
            if other != group and is_acronym_of(acronym, name)
        ]
        if len({other for _, other in full}) == 1:
            name, other = full[0]
            found.append((group, other, f"{acronym} = {name}: initials"))
    return found


def _by_prefix(items: Sequence[Item]) -> list[Merge]:
    """« Carnegie Endowment » and « Carnegie Endowment for International Peace »."""
    organisations = _named(items, ("organisation", "event"))
    things = sorted((group, name) for name, group in organisations.items() if group[0] == "thing")
    found: list[Merge] = []
    for group, name in things:
        words = group[1:]
        if len(words) < MIN_PREFIX_WORDS:
            continue
        longer = sorted(
            (other, full)
            for other, full in things
            if len(other) > len(group) and other[1 : len(group)] == words
        )
        if len({other for other, _ in longer}) == 1:
            found.append((group, longer[0][0], f"{name} shortens {longer[0][1]}"))
    return found


def _named(items: Sequence[Item], kinds: tuple[EntityKind, ...]) -> dict[str, Group]:
    found: dict[str, Group] = {}
    for item in sorted(items, key=lambda one: (one.mention.name, one.page, one.index)):
        if item.mention.kind in kinds and item.group is not None:
            found.setdefault(item.mention.name, item.group)
    return found
