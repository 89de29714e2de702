"""Full names, and the surnames and first names that stand for them."""

from collections.abc import Iterable, Sequence

from recoupe.languages.tables.names import Gender
from recoupe.stages.align.entity_items import Group, Item, PageItems
from recoupe.stages.align.entity_spelling import closed, same_person

Merge = tuple[Group, Group, str]
"""Two groups held to be one, and why."""


class People:
    """Everybody whom the story names in full."""

    def __init__(self, pages: Sequence[PageItems]) -> None:
        self.genders: dict[Group, Gender] = {}
        self.spellings: dict[Group, str] = {}
        self.merges: list[Merge] = []
        self.root: dict[Group, Group] = {}
        self._parts: dict[str, list[Group]] = {}
        self._by_root: dict[Group, Gender] | None = None
        items = [item for page in pages for item in page.items]
        for item in items:
            if is_full(item):
                item.group = ("person", *item.sounds)
                self._add(item)
        self._merge_spellings()
        for group in sorted(self.root):
            for part in _ends(group[1:]):
                self._parts.setdefault(part, []).append(group)

    def _add(self, item: Item) -> None:
        group = item.group
        if group is None:
            return
        self.root.setdefault(group, group)
        name = item.mention.name
        self.spellings[group] = min(self.spellings.get(group, name), name)
        if item.gender is not None:
            self.genders.setdefault(group, item.gender)

    def _merge_spellings(self) -> None:
        by_surname: dict[str, list[Group]] = {}
        for group in sorted(self.root):
            by_surname.setdefault(group[-1], []).append(group)
        for groups in by_surname.values():
            for group in groups:
                others = [
                    (other, why)
                    for other in groups
                    if other != group and (why := self._same(group, other)) is not None
                ]
                for other, why in _unambiguous(group, others):
                    self._join(group, other, why)

    def _same(self, left: Group, right: Group) -> str | None:
        if self.genders.get(left, "x") != self.genders.get(right, self.genders.get(left, "x")):
            return None
        return same_person(left[1:], right[1:])

    def _join(self, left: Group, right: Group, why: str) -> None:
        first, second = sorted((self.root_of(left), self.root_of(right)))
        if first == second:
            return
        self.root[second] = first
        self._by_root = None
        names = sorted((self.spellings[left], self.spellings[right]))
        self.merges.append((first, second, f"{names[0]} = {names[1]}: {why}"))

    def root_of(self, group: Group) -> Group:
        """The group that stands for all spellings of a person."""
        while self.root.get(group, group) != group:
            group = self.root[group]
        return group

    def called(self, sounds: tuple[str, ...]) -> list[Group]:
        """Persons (roots) whose name starts or ends with these words, sorted."""
        found = {self.root_of(group) for group in self._parts.get(closed(sounds), ())}
        return sorted(found)

    def gender_of(self, root: Group) -> Gender | None:
        """What the spellings of a person tell; None where nothing does."""
        if self._by_root is None:
            self._by_root = {}
            for group in sorted(self.genders):
                self._by_root.setdefault(self.root_of(group), self.genders[group])
        return self._by_root.get(root)

    def fold_into(self, part: Group, whole: Group) -> None:
        """« Le Pen » is part of « Marine Le Pen »."""
        why = f"{self.spellings[part]} is part of {self.spellings[whole]}"
        self.merges.append((whole, self.root_of(part), why))
        self.root[self.root_of(part)] = whole
        self._by_root = None


def _unambiguous(group: Group, others: Sequence[tuple[Group, str]]) -> Iterable[tuple[Group, str]]:
    """« J. Martin » is nobody where both Jean Martin and Julie Martin are there."""
    fuller = [other for other in others if len(other[0][1]) > 1]
    if len(group[1]) == 1 and len({other[0][1] for other in fuller}) > 1:
        return ()
    return others


def _ends(sounds: tuple[str, ...]) -> list[str]:
    """Words by which somebody is called for short: from the start or to the end of the name."""
    found: list[str] = []
    for length in range(1, len(sounds)):
        found.extend((closed(sounds[:length]), closed(sounds[-length:])))
    return sorted(set(found))


def is_full(item: Item) -> bool:
    """Whether a mention gives a person's name in full."""
    mention = item.mention
    person = mention.kind == "person" and mention.known is None
    return person and mention.form in {"name", "short"} and len(item.sounds) > 1


def is_short(item: Item) -> bool:
    """Whether a mention may be a surname or a first name."""
    mention = item.mention
    if mention.form not in {"name", "short"} or mention.known is not None:
        return False
    return len(item.sounds) == 1 and mention.kind in {"person", "other"}


def link_short_names(pages: Sequence[PageItems], people: People) -> None:
    """Fills the group of surnames and first names; leaves it None where two people compete."""
    _fold_partial_names(pages, people)
    established: dict[Group, dict[str, int]] = {}
    waiting: list[Item] = []
    for page in pages:
        _within_page(page, people, established, waiting)
    for item in waiting:
        _across_pages(item, people, established)
    _people_without_full_name([item for item in waiting if item.group is None], people)


def _fold_partial_names(pages: Sequence[PageItems], people: People) -> None:
    """« Le Pen » is part of « Marine Le Pen » where she is the only one."""
    groups = sorted({item.group for page in pages for item in page.items if item.group})
    for group in groups:
        longer = [one for one in people.called(group[1:]) if one != people.root_of(group)]
        if len(longer) == 1 and group[0] == "person":
            people.fold_into(group, longer[0])


class _Introductions:
    """Who was introduced in a page so far, and whose short forms are settled."""

    def __init__(self, page: PageItems, people: People) -> None:
        self.people = people
        self.here = {people.root_of(one.group) for one in page.items if one.group and is_full(one)}
        self.introduced: list[Group] = []
        self.owner: dict[tuple[str, ...], Group] = {}

    def introduce(self, group: Group) -> None:
        """Somebody is named in full."""
        root = self.people.root_of(group)
        if root not in self.introduced:
            self.introduced.append(root)

    def bearers(self, item: Item) -> list[Group]:
        """People of the page who may be called so."""
        called = [one for one in self.people.called(item.sounds) if one in self.here]
        return _compatible(item, called, self.people)

    def choose(self, item: Item, fitting: Sequence[Group]) -> Group | None:
        """The one meant: the only one, the settled one, or the only one introduced so far."""
        if len(fitting) == 1:
            self.owner.setdefault(item.sounds, fitting[0])
            return fitting[0]
        if self.owner.get(item.sounds) in fitting:
            return self.owner[item.sounds]
        known = [one for one in fitting if one in self.introduced]
        if len(known) == 1:
            self.owner[item.sounds] = known[0]
            return known[0]
        surname = _by_surname(item, known)
        return surname[0] if len(surname) == 1 else None


def _within_page(
    page: PageItems, people: People, established: dict[Group, dict[str, int]], waiting: list[Item]
) -> None:
    """By introduction: the short form belongs to who was introduced when it was first used."""
    state = _Introductions(page, people)
    early: list[Item] = []
    for item in page.items:
        if item.group is not None and is_full(item):
            state.introduce(item.group)
        elif is_short(item):
            fitting = state.bearers(item)
            chosen = state.choose(item, fitting)
            if chosen is not None:
                _give(item, chosen, people, established)
            elif not fitting:
                waiting.append(item)
            elif not any(one in state.introduced for one in fitting):
                early.append(item)
    for item in early:
        if item.sounds in state.owner:
            _give(item, state.owner[item.sounds], people, established)


def _compatible(item: Item, groups: Sequence[Group], people: People) -> list[Group]:
    """Those whose gender and titles do not speak against the mention."""
    return [
        group
        for group in groups
        if item.gender is None or people.gender_of(group) in {None, item.gender}
    ]


def _by_surname(item: Item, groups: Sequence[Group]) -> list[Group]:
    """« Martin » is Jean Martin rather than Martin Dubois.

    A name of three words may start with the surname (Kim Jong Un), so that it competes.
    """
    return [
        group
        for group in groups
        if group[-1] == item.sounds[-1] or len(group) > len(("person", "first", "last"))
    ]


def _give(
    item: Item, group: Group, people: People, established: dict[Group, dict[str, int]]
) -> None:
    item.group = group
    item.why = (
        f"{item.mention.name} is short for {people.spellings.get(group, ' '.join(group[1:]))}"
    )
    uses = established.setdefault(group, {})
    uses[item.sounds[0]] = uses.get(item.sounds[0], 0) + 1


def _across_pages(item: Item, people: People, established: dict[Group, dict[str, int]]) -> None:
    """A page that never gives the full name: the story's only bearer, or who is called so."""
    if item.mention.kind == "other" and not item.mention.name[:1].isupper():
        return
    fitting = _compatible(item, people.called(item.sounds), people)
    if len(fitting) > 1:
        fitting = _by_surname(item, fitting)
    if len(fitting) > 1:
        fitting = [one for one in fitting if item.sounds[0] in established.get(one, {})]
    if len(fitting) == 1:
        item.group = fitting[0]
        full = people.spellings.get(fitting[0], "")
        item.why = f"{item.mention.name} is short for {full}, whom other pages name in full"


def _people_without_full_name(items: Sequence[Item], people: People) -> None:
    """Surnames alone in the story: one person each, unless their titles differ."""
    by_name: dict[str, list[Item]] = {}
    for item in items:
        if item.mention.kind == "person" and not people.called(item.sounds):
            by_name.setdefault(item.sounds[0], []).append(item)
    for name, bearers in sorted(by_name.items()):
        titles = sorted({title.key for item in bearers for title in item.titles})
        genders = {item.gender for item in bearers if item.gender}
        for item in bearers:
            if len(titles) < 2 and len(genders) < 2:  # noqa: PLR2004  nothing to keep apart
                item.group = ("surname", name)
            elif item.titles:
                item.group = ("surname", name, item.titles[0].key)
