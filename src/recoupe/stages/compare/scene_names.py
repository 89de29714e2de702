"""Names in the statements of a story, as stems that two languages share."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import cached_property

from recoupe.algorithms.folding import folded_words
from recoupe.algorithms.roles import Deed
from recoupe.languages import Language
from recoupe.languages.naming import name_stem, telling_stem
from recoupe.records import (
    Alignment,
    AnchoredMention,
    Entity,
    Evidence,
    Prepared,
    Provenance,
    Statement,
)
from recoupe.stages.compare.scene_words import SceneWords

APPOSITION = 2
"""Characters between a name and what stands behind its comma."""
STATES_KNOWN = frozenset({"country", "capital"})


class SceneNames(SceneWords):
    """Who and what is named in statements and on pages, looked up once."""

    def __init__(
        self, members: Sequence[Prepared], alignment: Alignment, provenance: Provenance
    ) -> None:
        super().__init__(members, alignment, provenance)
        self._names: dict[str, str] = {}
        self._inside: dict[str, list[AnchoredMention]] = {}

    def mentions_in(self, statement: Statement) -> list[AnchoredMention]:
        """Mentions that lie in a statement, in the order of the text."""
        if statement.id not in self._inside:
            span = statement.evidence.span
            self._inside[statement.id] = [
                one
                for one in self._mentions.get(statement.evidence.page, [])
                if span.holds(one.evidence.span)
            ]
        return self._inside[statement.id]

    def mentions_on(self, page: str) -> list[AnchoredMention]:
        """Mentions of a page, in the order of the text."""
        return self._mentions.get(page, [])

    @cached_property
    def _mentions(self) -> dict[str, list[AnchoredMention]]:
        found: dict[str, list[AnchoredMention]] = defaultdict(list)
        for one in sorted(self.alignment.mentions, key=lambda each: each.evidence):
            found[one.evidence.page].append(one)
        return found

    def named_beside(self, place: Evidence) -> Entity | None:
        """Who is named right beside a place: « Maëlle Corbin, 16 ans », "16-year-old Ann"."""
        beside = [
            one
            for one in self._mentions.get(place.page, [])
            if one.form in {"name", "short"}
            and (
                0 <= place.span.start - one.evidence.span.end <= APPOSITION
                or 0 <= one.evidence.span.start - place.span.end <= APPOSITION
            )
        ]
        return self.entities.get(beside[0].entity or "") if beside else None

    def person_before(self, place: Evidence, statement: Statement) -> str | None:
        """Id of the person last named before a place in a statement; None where nobody is."""
        named = [
            one.entity
            for one in self._mentions.get(place.page, [])
            if one.form in {"name", "short"}
            and statement.evidence.span.start <= one.evidence.span.start
            and one.evidence.span.end <= place.span.start
        ]
        last = self.entities.get(named[-1] or "") if named else None
        return last.id if last is not None and last.kind == "person" else None

    def is_beside_a_capital(self, place: Evidence) -> bool:
        """Whether a word with a capital follows right behind: "16-year-old Jerymayne"."""
        return place.suffix.lstrip(" ,-")[:1].isupper() and place.suffix[:1] in {" ", ",", "-"}

    def name_of(self, entity: str | None) -> str:
        """What to call an entity in a reason."""
        known = self.entities.get(entity or "")
        return known.name if known else "the page"

    def shared_name(self, entity: str) -> str:
        """An entity, but for a place or a body a stem that two languages share."""
        if entity not in self._names:
            known = self.entities.get(entity)
            self._names[entity] = entity if known is None else name_stem(known)
        return self._names[entity]

    def names_of(self, statement: Statement) -> frozenset[str]:
        """Entities of a statement; places and bodies by a stem that two languages share."""
        return frozenset(self.shared_name(one) for one in statement.entities)

    def names_of_page(self, page: str) -> frozenset[str]:
        """The same of a whole page."""
        return self._page_names.get(page, frozenset())

    @cached_property
    def _page_names(self) -> dict[str, frozenset[str]]:
        return {
            page: frozenset(self.shared_name(one.entity) for one in mentions if one.entity)
            for page, mentions in self._mentions.items()
        }

    def tells_name(self, page: str, name: str) -> bool:
        """Whether a page names an entity, or has the telling word of its name in its text."""
        if name in self.names_of_page(page):
            return True
        known = self.entities.get(name)
        stem = name.partition(":")[2] or name if known is None else telling_stem(known.name)
        return self.tells_word(page, stem)

    def name_stems(self, statement: Statement) -> frozenset[str]:
        """Telling stems of its names, so that « Brunel » meets « Brunel Auto »."""
        known = (self.entities.get(one) for one in statement.entities)
        return frozenset(telling_stem(one.name) for one in known if one is not None)

    def names_in_reach(self, statement: Statement) -> frozenset[str]:
        """Telling stems of its names, or, where it has none, of the statements right before it.

        « L'usine de Rosheim a été fermée lundi. Elle emploie 310 personnes. »
        """
        found = self.name_stems(statement)
        if found:
            return found
        before = self.statements_before(statement)
        return frozenset().union(*(self.name_stems(one) for one in before))

    def people_in(self, statement: Statement) -> frozenset[str]:
        """Telling stems of the people whom a statement names."""
        known = (self.entities.get(one) for one in statement.entities)
        return frozenset(
            telling_stem(one.name) for one in known if one is not None and one.kind == "person"
        )

    def places_in(self, statement: Statement) -> frozenset[str]:
        """Stems of the places that a statement names, countries and capitals left out."""
        return self._place_stems(statement.entities)

    def places_of_page(self, page: str) -> frozenset[str]:
        """The same of a whole page."""
        return self._page_places.get(page, frozenset())

    def _place_stems(self, entities: Iterable[str]) -> frozenset[str]:
        """By their telling word, so that « Cordovie » meets "Cordovia"."""
        known = [self.entities[one] for one in entities if one in self.entities]
        return frozenset(
            telling_stem(one.name)
            for one in known
            if one.kind == "place" and (one.known or "").partition(":")[0] not in STATES_KNOWN
        )

    @cached_property
    def _page_places(self) -> dict[str, frozenset[str]]:
        return {
            page: self._place_stems(one.entity for one in mentions if one.entity)
            for page, mentions in self._mentions.items()
        }

    def role_keys(self, entity: str | None, language: Language) -> frozenset[str]:
        """Keys of the offices that pages give somebody: « le premier adjoint, Luc Hamon »."""
        known = self.entities.get(entity or "")
        words = [word for role in (known.roles if known else ()) for word in folded_words(role)]
        return frozenset(self.key_of(word, language) for word in words)

    def stand_together(self, one: str | None, other: str | None) -> bool:
        """Whether some statement names both entities."""
        return any({one, other} <= {*each.entities} for each in self.statements.values())

    def deeds(self, statement: Statement) -> list[Deed]:
        """Who does what to whom in a statement, under names that two languages share."""
        return [
            (
                one.verb,
                None if one.agent is None else self.shared_name(one.agent),
                None if one.patient is None else self.shared_name(one.patient),
            )
            for one in statement.actions
        ]
