"""The bundled pile across pages: stories, reuse, origins, claims, conflicts, drifts."""

from collections.abc import Iterable, Iterator
from itertools import combinations
from typing import Any

from quality.metric import Counts, Metric
from quality.pile_gold import BuiltPile, built_pile, gold_name, gold_of, meets
from quality.scores.pile_reading import metric

ONE_READER = "one reader's judgement"
SHARES_TEXT = frozenset({"copy", "abridgement", "rewrite", "translation", "sibling"})


def measure() -> Iterable[Metric]:
    """All of it."""
    pile = built_pile()
    yield from stories(pile)
    yield from reuse(pile)
    yield from origins(pile)
    yield from claims(pile)
    yield from conflicts(pile)
    yield from drifts(pile)


def stories(pile: BuiltPile) -> Iterator[Metric]:
    """Pairs of pages in one story."""
    story = {one["page"]: one["story"] or one["page"] for one in gold_of("articles")}
    gold = {pair for pair in combinations(sorted(story), 2) if story[pair[0]] == story[pair[1]]}
    found: set[tuple[str, ...]] = set()
    for dossier in pile.dossiers:
        names = sorted(gold_name(one) for one in dossier.articles)
        found.update(combinations(names, 2))
    counts = Counts.of(found, gold)
    yield metric("stories/pair-precision", counts.precision, len(gold), "three stories only")
    yield metric("stories/pair-recall", counts.recall, len(gold), "three stories only")


def reuse(pile: BuiltPile) -> Iterator[Metric]:
    """Pairs that share text or a source text, and the direction where one is given."""
    kinds: dict[frozenset[str], dict[str, Any]] = {
        frozenset((one["left"], one["right"])): one for one in gold_of("reuse")
    }
    gold = {pair for pair, one in kinds.items() if one["kind"] in SHARES_TEXT}
    names = {article.id: name for name, article in pile.articles.items()}
    found = {
        frozenset((names[one.left], names[one.right])): one
        for dossier in pile.dossiers
        for one in dossier.reuse
        if one.kind in SHARES_TEXT
    }
    judged = {pair for pair in found if pair in kinds}
    counts = Counts.of(judged, gold)
    yield metric("reuse/precision", counts.precision, len(judged), "pairs the gold leaves open")
    yield metric("reuse/recall", counts.recall, len(gold), ONE_READER)
    directed = right = 0
    for pair in judged & gold:
        one, wanted = found[pair], kinds[pair]["direction"]
        if one.direction is None:
            continue
        directed += 1
        earlier = one.left if one.direction == "left_to_right" else one.right
        right += wanted is not None and names[earlier] == kinds[pair][wanted]
    yield metric("reuse/direction", right / max(1, directed), directed, "pairs left undirected")


def origins(pile: BuiltPile) -> Iterator[Metric]:
    """Whether the range of each story meets the gold range."""
    met = total = 0
    for gold in gold_of("origins"):
        pages = [one["page"] for one in gold_of("articles") if one["story"] == gold["story"]]
        dossiers = [pile.dossier_of[page] for page in pages if page in pile.dossier_of]
        largest = max(dossiers, key=lambda one: len(one.articles), default=None)
        total += 1
        if largest is not None:
            met += largest.story.floor <= gold["ceiling"] and gold["floor"] <= largest.story.ceiling
    yield metric("origins/range-meets", met / total, total, "how wide the range is")


def claims(pile: BuiltPile) -> Iterator[Metric]:
    """Pairs of gold members that stand in one claim, and claims that mix two gold claims."""
    labels: dict[str, list[set[str]]] = {}
    together = pairs = 0
    for number, gold in enumerate(gold_of("claims")):
        held = [_claims_of(pile, member) for member in gold["members"]]
        for claim in set().union(*held):
            labels.setdefault(claim, []).append({str(number)})
        for left, right in combinations(held, 2):
            pairs += 1
            together += bool(left & right)
    mixed = sum(len(set().union(*one)) > 1 for one in labels.values())
    yield metric("claims/pair-recall", together / max(1, pairs), pairs, "claims not in the gold")
    yield metric(
        "claims/mixed",
        mixed / max(1, len(labels)),
        len(labels),
        "statements not in gold",
        lower=True,
    )


def _claims_of(pile: BuiltPile, member: dict[str, Any]) -> set[str]:
    place = pile.place(member)
    if place is None:
        return set()
    dossier = pile.dossier_of[member["page"]]
    statements = {one.id for one in dossier.statements if meets(place, one.evidence)}
    return {one.id for one in dossier.claims if statements & set(one.statements)}


def _is_reported(pile: BuiltPile, gold: dict[str, Any], kind: str) -> bool:
    """Whether some finding has one side on each gold string."""
    left, right = pile.place(gold["left"]), pile.place(gold["right"])
    if left is None or right is None:
        return False
    for dossier in pile.dossiers:
        for one in getattr(dossier, kind):
            sides = ((one.left,), (one.right,)) if kind == "drifts" else (one.left, one.right)
            first, second = (
                [any(meets(place, side) for side in one_side) for place in (left, right)]
                for one_side in sides
            )
            if (first[0] and second[1]) or (first[1] and second[0]):
                return True
    return False


def conflicts(pile: BuiltPile) -> Iterator[Metric]:
    """Recall on the planted conflicts, alarms on the near-misses."""
    real = [one for one in gold_of("conflicts") if not one.get("near_miss")]
    near = [one for one in gold_of("conflicts") if one.get("near_miss")]
    found = sum(_is_reported(pile, one, "conflicts") for one in real)
    alarms = sum(_is_reported(pile, one, "conflicts") for one in near)
    reported = sum(len(dossier.conflicts) for dossier in pile.dossiers)
    yield metric("conflicts/recall", found / len(real), len(real), ONE_READER)
    yield metric("conflicts/near-miss", alarms / len(near), len(near), ONE_READER, lower=True)
    yield metric(
        "conflicts/in-gold", min(1.0, found / max(1, reported)), reported, "real ones not in gold"
    )


def drifts(pile: BuiltPile) -> Iterator[Metric]:
    """Recall on the planted drifts."""
    gold = gold_of("drifts")
    found = sum(_is_reported(pile, one, "drifts") for one in gold)
    reported = sum(len(dossier.drifts) for dossier in pile.dossiers)
    yield metric("drifts/recall", found / len(gold), len(gold), ONE_READER)
    yield metric(
        "drifts/in-gold", min(1.0, found / max(1, reported)), reported, "real ones not in gold"
    )
