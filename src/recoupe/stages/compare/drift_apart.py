"""A reservation that hardened in other words: no claim, and no nearly same words, join the two."""

from collections import defaultdict
from collections.abc import Iterator
from itertools import product

from recoupe.languages.tables.concepts import OPPOSITES
from recoupe.languages.tables.kindred import CONTRARIES, SPOKEN, kin_of, kin_of_all
from recoupe.records import AnchoredAttribution, Drift, Statement
from recoupe.stages.compare.drift_confirmed import is_confirmed
from recoupe.stages.compare.drift_grades import OTHER_WORDS, graded
from recoupe.stages.compare.drift_possible import is_unsure
from recoupe.stages.compare.drift_reserves import is_firm
from recoupe.stages.compare.drift_sources import lost, source_of
from recoupe.stages.compare.guards import numbers_fit
from recoupe.stages.compare.page_order import stood_before, stood_by
from recoupe.stages.compare.paths import Paths
from recoupe.stages.compare.scene import Scene
from recoupe.stages.compare.sourcing import Sourcing
from recoupe.stages.compare.told_words import Clause, Telling

MIN_HELD = 0.7
"""Share of what is reserved, by weight, that the firm clause tells …"""
MIN_SHARE = 0.6
"""… and of the firm clause that was reserved."""
CLAIM_HELD, CLAIM_SHARE = 0.5, 0.4
"""The same of statements that line up as one claim."""
ALL_TOLD = 0.8
"""Share of both from which the fact is the reserved sentence, and its source is lost with it."""
OPPOSED = OPPOSITES | CONTRARIES
SEVERAL = 2
FEW_TIMES = 2
"""A page that tells such a deed in more statements tells of several."""
MAX_TOLD = 60


class Apart:
    """Pairs of a reserved and a firm statement that tell one deed in other words."""

    def __init__(self, scene: Scene, paths: Paths, sourcing: Sourcing, telling: Telling) -> None:
        self._scene, self._paths, self._sourcing = scene, paths, sourcing
        self._telling = telling

    def drifts(self) -> Iterator[Drift]:
        """One a firm statement: hardened, and its source lost where all of the sentence is told."""
        scene, seen = self._scene, set()
        for left, right, share in self._pairs():
            if right.id in seen:
                continue
            seen.add(right.id)
            yield graded(left, right, scene, self._paths, why=OTHER_WORDS)
            told: AnchoredAttribution | None = source_of(left, scene, self._sourcing)
            if (
                told is not None
                and share >= ALL_TOLD
                and not self._sourcing.is_named_near(told, right.evidence)
            ):
                yield lost(left, right, scene, self._paths)

    def _pairs(self) -> Iterator[tuple[Statement, Statement, float]]:
        scene = self._scene
        told = [one for one in scene.statements.values() if not scene.is_title(one)]
        firm: dict[str, list[Statement]] = defaultdict(list)
        for one in told:
            if is_firm(one, scene) or one.grade == "attributed":
                for key in scene.plain_keys(one) - SPOKEN:
                    firm[key].append(one)
        for left in told:
            if not is_unsure(left, scene):
                continue
            keys = kin_of_all(scene.plain_keys(left) - SPOKEN)
            others = {one.id: one for key in sorted(keys) for one in firm[key][:MAX_TOLD]}
            yield from self._hardened(left, [others[one] for one in sorted(others)])

    def _hardened(
        self, left: Statement, others: list[Statement]
    ) -> Iterator[tuple[Statement, Statement, float]]:
        scene = self._scene
        pairs = [
            (one, share)
            for one in others
            if one.evidence.page != left.evidence.page
            and one.polarity == left.polarity
            and scene.has_negation(one) == scene.has_negation(left)
            and (share := self._share(left, one)) is not None
        ]
        vouched = [one for one, _ in pairs if one.grade == "attributed" or is_confirmed(one, scene)]
        for right, share in sorted(pairs, key=lambda pair: (-pair[1], pair[0].id)):
            if right.grade == "attributed" or is_confirmed(right, scene):
                continue
            page = right.evidence.page
            if any(not stood_before(page, one.evidence.page, scene) for one in vouched):
                continue
            if stood_by(left.evidence.page, page, scene) and self._sourcing.is_own_voice(
                right, left
            ):
                yield left, right, share

    def _share(self, left: Statement, right: Statement) -> float | None:
        """The least share of either that the other tells; None where they tell two things."""
        scene = self._scene
        names = scene.names_of(left), scene.names_of(right)
        times = scene.times_of(left) and scene.times_of(right)
        if (
            (times and not scene.share_a_time(left, right))
            or not numbers_fit(left, right, scene)
            or (names[0] and names[1] and not names[0] & names[1])
        ):
            return None
        clauses = product(self._telling.clauses(left), self._telling.clauses(right))
        shares = (self._share_of(left, mine, right, yours) for mine, yours in clauses)
        return max((one for one in shares if one is not None), default=None)

    def _share_of(
        self, left: Statement, mine: Clause, right: Statement, yours: Clause
    ) -> float | None:
        """The same of two clauses, which tell one deed and one thing more."""
        telling = self._telling
        held = mine.keys - _marked(left, mine)
        told = {one for one in held - SPOKEN if not yours.keys.isdisjoint(kin_of(one))}
        deeds = {
            one for one in told if one in mine.verbs or not yours.verbs.isdisjoint(kin_of(one))
        }
        if any(frozenset(pair) in OPPOSED for pair in product(mine.keys, yours.keys)):
            return None
        if not deeds or len(told) < SEVERAL:
            return None
        if any(telling.count_on(one.evidence.page, deeds) > FEW_TIMES for one in (left, right)):
            return None
        kin = kin_of_all(told)
        reserved = telling.weight(told) / telling.weight(held, alone=True)
        firm = telling.weight(yours.keys & kin) / telling.weight(yours.keys, alone=True)
        in_one_claim = self._scene.are_in_one_claim(left, right)
        held_least, firm_least = (
            (CLAIM_HELD, CLAIM_SHARE) if in_one_claim else (MIN_HELD, MIN_SHARE)
        )
        return min(reserved, firm) if reserved >= held_least and firm >= firm_least else None


def _marked(statement: Statement, clause: Clause) -> frozenset[str]:
    """Keys of the words that only reserve, where they are several: "is believed to"."""
    marker = statement.marker
    if marker is None:
        return frozenset()
    inside = [one for one in clause.words if marker.span.start <= one.start < marker.span.end]
    if len(inside) < SEVERAL:
        return frozenset()
    return frozenset(one.key for one in inside if one.key)
