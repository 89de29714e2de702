"""A noun that lost the adjective which kept a reserve on it: « un possible détournement »."""

from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import NamedTuple

from recoupe.records import Drift, Statement
from recoupe.stages.compare.drift_confirmed import is_confirmed
from recoupe.stages.compare.drift_grades import SAME_WORDS, firmer
from recoupe.stages.compare.drift_possible import is_soon_after
from recoupe.stages.compare.drift_reserves import is_hedged
from recoupe.stages.compare.guards import is_charge
from recoupe.stages.compare.paths import Paths
from recoupe.stages.compare.scene import Scene
from recoupe.stages.compare.sourcing import Sourcing
from recoupe.stages.compare.told_words import Telling, ToldWord

FIRM = frozenset({"asserted", "attributed"})
MIN_SAMENESS = 0.75
"""Share of the other words that both statements have in common."""
NEAR_WORDS = 2
"""So near to its noun stands an adjective."""


class _Reserved(NamedTuple):
    statement: Statement
    adjective: ToldWord
    noun: str
    """Key of the noun that it stands beside."""


class BareNouns:
    """Nouns of a story that lost the adjective which reserves them."""

    def __init__(self, scene: Scene, paths: Paths, sourcing: Sourcing, telling: Telling) -> None:
        self._scene, self._paths, self._sourcing = scene, paths, sourcing
        self._telling = telling

    def drifts(self, statements: Sequence[Statement]) -> list[Drift]:
        """Of one claim: nouns with the adjective here, and never with it there: one a page.

        On a later day the reserve may have been lifted; who repeats a thing that he reserved
        further up keeps his reserve.
        """
        told = [one for one in statements if one.grade in FIRM]
        reserved = [pair for one in told for pair in self._reserved(one)]
        found: dict[str, Drift] = {}
        for left in reserved:
            for right in told:
                page = right.evidence.page
                if page not in found and self._has_lost(left, right):
                    why = f"« {left.adjective.form} » on one page, without it on the other"
                    found[page] = firmer(
                        left.statement,
                        right,
                        self._scene,
                        self._paths,
                        why=f"{why}; {SAME_WORDS}",
                    )
        return [found[page] for page in sorted(found)]

    def _has_lost(self, reserved: _Reserved, right: Statement) -> bool:
        """Whether a statement tells a noun as a fact, on a page that nowhere reserves it."""
        scene, left = self._scene, reserved.statement
        page, without = right.evidence.page, frozenset({reserved.adjective.key or ""})
        return (
            page != left.evidence.page
            and self._is_told_of(reserved.noun, right)
            and left.polarity == right.polarity
            and not is_hedged(right, scene)
            and not is_confirmed(right, scene)
            and not (is_charge(right, scene) and not is_charge(left, scene))
            and self._are_of_one_day(left, right)
            and scene.sameness(left, right, without=without) >= MIN_SAMENESS
            and not self._is_reserved_on(page, reserved.noun)
            and (right.grade != "asserted" or self._sourcing.is_own_voice(right, left))
        )

    def _is_told_of(self, noun: str, statement: Statement) -> bool:
        """Whether a noun stands before the verb of a statement."""
        words = takewhile(lambda word: word.tag != "VERB", self._telling.words(statement))
        return any(one.key == noun and one.tag == "NOUN" for one in words)

    def _is_reserved_on(self, page: str, noun: str) -> bool:
        told = self._scene.statements_of(page)
        return any(pair.noun == noun for one in told for pair in self._reserved(one))

    def _reserved(self, statement: Statement) -> Iterator[_Reserved]:
        """Nouns before the verb of a statement, with the adjective that reserves them."""
        reserving = self._scene.language(statement).drifting.reserving
        words = self._telling.words(statement)
        for at, word in enumerate(words):
            if any(one.tag == "VERB" for one in words[:at]):
                return  # "treated as a possible arson", "talks about a possible trial": left open
            if word.form not in reserving or word.tag == "NOUN":
                continue
            beside = (*words[at + 1 : at + 1 + NEAR_WORDS], *words[max(0, at - 1) : at])
            noun = next((one.key for one in beside if one.tag == "NOUN" and one.key), None)
            if noun is not None:
                yield _Reserved(statement, word, noun)

    def _are_of_one_day(self, left: Statement, right: Statement) -> bool:
        pages = [self._scene.published(one.evidence.page) for one in (left, right)]
        return (
            None in pages
            or is_soon_after(left, right, self._scene)
            or is_soon_after(right, left, self._scene)
        )
