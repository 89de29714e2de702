"""Fits the two scores of claim alignment on the gold stories, and prints their curve.

`python -m quality.calibrate_claims` prints the intercept and weights for `align/claim_score.py`,
`align/claim_standing.py` and `align/claim_joining.py`, and for each score the share of pairs above
it that are right, by cross-validation over stories: no story is scored by weights that have seen
it. Only the sets that were read while rules were written are used,
and the pairs of the bundled pile's longer pages that have one side in its gold (there, tolls that
differ are claims of their own, so that pairs with a toll are left out), and the pairs of real
pages that somebody judged (`quality.newswcl`).
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from sklearn.linear_model import LogisticRegression  # type: ignore[import-untyped]
from sklearn.model_selection import GroupKFold  # type: ignore[import-untyped]

from quality import newswcl
from quality.calibrate_groups import group_rows
from quality.pile_gold import built_pile, gold_of, meets
from quality.scores.claims import gold_units, unit_of
from quality.stories import Told, of_set, prepared_of
from quality.verdicts import Verdict
from recoupe.records import Alignment, Dossier, Prepared, Statement
from recoupe.stages.align import claim_joining, claim_standing
from recoupe.stages.align.claim_candidates import candidate_pairs, key_weights
from recoupe.stages.align.claim_likeness import Likeness, likeness_of
from recoupe.stages.align.claim_pairs import Looks
from recoupe.stages.align.claim_score import WEIGHTS
from recoupe.stages.align.claim_standing import standings
from recoupe.stages.align.claim_traits import Traits, traits_of
from recoupe.stages.align.claim_vetoes import OUTWEIGHABLE, veto_of
from recoupe.stages.align.statement_anchors import Anchors

READ = ("dev", "blind", "second", "third", "fifth", "sixth", "seventh")
FAR = frozenset({"third", "fifth", "sixth", "seventh"})
"""Sets whose pages stand so far apart in their words that only a second look tells them."""
FOLDS = 8
STRENGTH = 2.0
"""Inverse of the L2 penalty: few pairs, so the weights are held near zero."""

Pair = tuple[int, int]


@dataclass(frozen=True)
class Case:
    """The candidate pairs of one story."""

    traits: Sequence[Traits]
    likenesses: Mapping[Pair, Likeness]
    """Pairs that no veto bars, or one that the second look may outweigh."""
    open: frozenset[Pair]
    """Those that nothing bars."""
    verdicts: Mapping[Pair, bool]
    """Whether a pair says the same; pairs that the gold does not tell are left out."""


def case_of(traits: Sequence[Traits], verdict: Callable[[int, int], bool | None]) -> Case:
    """Candidate pairs of one story with what the gold says of them."""
    weights = key_weights(traits)
    likenesses, free = {}, set()
    for pair in candidate_pairs(traits, weights):
        likeness = likeness_of(traits[pair[0]], traits[pair[1]], weights)
        veto = veto_of(likeness)
        if veto is None or veto in OUTWEIGHABLE:
            likenesses[pair] = likeness
        if veto is None:
            free.add(pair)
    told = {pair: verdict(*pair) for pair in likenesses}
    verdicts = {pair: one for pair, one in told.items() if one is not None}
    return Case(traits, likenesses, frozenset(free), verdicts)


def story_case(told: Told) -> Case:
    """The pairs of one gold story."""
    statements = body_statements(told)
    units = [unit_of(one, told) for one in statements]
    gold = gold_units(told)

    def verdict(left: int, right: int) -> bool | None:
        if units[left] == units[right]:
            return None
        return units[left] in gold and gold[units[left]] == gold.get(units[right])

    return case_of(told_by(statements, told.members, told.dossier), verdict)


def told_by(
    statements: Sequence[Statement], members: Sequence[Prepared], dossier: Dossier
) -> list[Traits]:
    """What some statements of a dossier tell, as far as pairs of them are compared."""
    anchored = Alignment(
        mentions=dossier.mentions,
        timexes=dossier.timexes,
        quantities=dossier.quantities,
        quotes=dossier.quotes,
        attributions=dossier.attributions,
    )
    return traits_of(statements, Anchors(members, anchored, dossier.entities))


def pile_cases() -> Iterator[Case]:
    """The pairs of the stories of the bundled pile."""
    pile = built_pile()
    claims = gold_of("claims")
    for dossier in pile.dossiers:
        found = {one.id: one for one in dossier.statements}
        firsts = {(one.evidence.exact, one.grade): one for one in found.values()}
        statements = sorted(firsts.values(), key=lambda one: (one.evidence, one.id))
        members = [pile.prepared[article.id] for article in dossier.articles]
        traits = told_by(statements, members, dossier)
        told: list[set[int]] = [set() for _ in statements]
        for claim, gold in enumerate(claims):
            places = [pile.place(member) for member in gold["members"]]
            for at, one in enumerate(statements):
                if any(meets(place, one.evidence) for place in places):
                    told[at].add(claim)

        yield case_of(traits, _pile_verdict(traits, told))


def real_cases() -> Iterator[Case]:
    """The pairs of the real pages of NewsWCL50 that somebody judged."""
    known = newswcl.verdicts()
    for dossier in newswcl.dossiers():
        statements = sorted(dossier.statements, key=lambda one: (one.evidence, one.id))
        firsts = {one.evidence.exact: one for one in reversed(statements)}
        told = [one for one in statements if firsts[one.evidence.exact] is one]
        members = [prepared_of(article) for article in dossier.articles]
        yield case_of(told_by(told, members, dossier), _real_verdict(told, known))


def _real_verdict(
    statements: Sequence[Statement], known: Mapping[str, Verdict]
) -> Callable[[int, int], bool | None]:
    def verdict(left: int, right: int) -> bool | None:
        words = (statements[at].evidence.exact for at in (left, right))
        found = known.get(newswcl.print_of(*words))
        return None if found is None else found.right

    return verdict


def _pile_verdict(
    traits: Sequence[Traits], told: Sequence[set[int]]
) -> Callable[[int, int], bool | None]:
    def verdict(left: int, right: int) -> bool | None:
        if not (told[left] or told[right]) or any(_is_left_out(traits[at]) for at in (left, right)):
            return None
        return bool(told[left] & told[right])

    return verdict


def _is_left_out(traits: Traits) -> bool:
    return traits.is_title or any(one.toll for one in traits.counts)


def body_statements(told: Told) -> Sequence[Statement]:
    """Statements outside titles."""
    ends = {one.id: one.blocks[0].span.end for one in told.dossier.articles}
    return [
        one for one in told.dossier.statements if one.evidence.span.end > ends[one.evidence.page]
    ]


def first_rows(case: Case, pairs: Sequence[Pair]) -> np.ndarray:
    """What pairs have in common, a row each."""
    rows = [[float(getattr(case.likenesses[one], name)) for name in WEIGHTS] for one in pairs]
    return np.array(rows).reshape(len(pairs), len(WEIGHTS))


def second_rows(case: Case, model: LogisticRegression) -> np.ndarray:
    """How the judged pairs of a story stand, a row each, by a model of first scores."""
    pairs = list(case.likenesses)
    if not pairs:
        return np.empty((0, len(claim_standing.WEIGHTS)))
    scores = model.predict_proba(first_rows(case, pairs))[:, 1]
    looks = {
        pair: (case.likenesses[pair], float(score))
        for pair, score in zip(pairs, scores, strict=True)
    }
    found = standings(case.traits, looks)
    rows = [
        [float(getattr(found[one], name)) for name in claim_standing.WEIGHTS]
        for one in case.verdicts
    ]
    return np.array(rows).reshape(len(rows), len(claim_standing.WEIGHTS))


def first_model(cases: Sequence[Case]) -> LogisticRegression:
    """The score by what two statements have in common, from the pairs that nothing bars."""
    judged = [[one for one in case.verdicts if one in case.open] for case in cases]
    rows = np.concatenate([first_rows(*one) for one in zip(cases, judged, strict=True)])
    verdicts = [
        case.verdicts[one] for case, pairs in zip(cases, judged, strict=True) for one in pairs
    ]
    return fitted(rows, np.array(verdicts))


def looks_of(first: LogisticRegression, second: LogisticRegression) -> Looks:
    """The two looks at pairs by models of their scores."""

    def scored(model: LogisticRegression, names: Sequence[str], seen: object) -> float:
        row = [[float(getattr(seen, name)) for name in names]]
        return float(model.predict_proba(np.array(row))[0, 1])

    return Looks(
        first=lambda one: scored(first, [*WEIGHTS], one),
        second=lambda one: scored(second, [*claim_standing.WEIGHTS], one),
    )


def fitted(
    rows: np.ndarray, verdicts: np.ndarray, counts: np.ndarray | None = None
) -> LogisticRegression:
    """The regression of verdicts on rows, each of which counts for as much as told."""
    model = LogisticRegression(C=STRENGTH, max_iter=1000)
    return model.fit(rows, verdicts, sample_weight=counts)


def verdicts_of(cases: Sequence[Case]) -> np.ndarray:
    """Verdicts of the judged pairs, in their order."""
    return np.array([one for case in cases for one in case.verdicts.values()])


def main() -> None:
    """Prints weights and curve."""
    stories = [told for name in READ for told in of_set(name)]
    far = {at for at, told in enumerate(stories) if told.gold.set in FAR}
    cases = [story_case(told) for told in stories]
    cases.extend(pile_cases())
    cases.extend(real_cases())
    folds = list(GroupKFold(FOLDS).split(cases, groups=range(len(cases))))
    # No story is scored by a first score that has seen it, neither here nor below.
    unseen: dict[int, np.ndarray] = {}
    firsts = []
    for train, test in folds:
        model = first_model([cases[at] for at in train if at not in far])
        unseen.update({at: second_rows(cases[at], model) for at in test})
        firsts.append(model)
    scores, verdicts, groups = [], [], []
    for first, (train, test) in zip(firsts, folds, strict=True):
        second = fitted(
            np.concatenate([unseen[at] for at in train]), verdicts_of([cases[at] for at in train])
        )
        scores.append(second.predict_proba(np.concatenate([unseen[at] for at in test]))[:, 1])
        verdicts.append(verdicts_of([cases[at] for at in test]))
        looks = looks_of(first, second)
        for told in (stories[at] for at in test if at < len(stories)):
            traits = told_by(told.dossier.statements, told.members, told.dossier)
            groups.append(group_rows(told, told.dossier.statements, traits, looks))
    near = [one for at, one in enumerate(cases) if at not in far]
    print_weights(first_model(near), WEIGHTS)
    rows = np.concatenate([unseen[at] for at in range(len(cases))])
    second = fitted(rows, verdicts_of(cases))
    print_weights(second, claim_standing.WEIGHTS)
    third = fitted(*(np.concatenate(one) for one in zip(*groups, strict=True)))
    print_weights(third, claim_joining.WEIGHTS)
    print_curve(np.concatenate(scores), np.concatenate(verdicts))


def print_weights(model: LogisticRegression, names: Mapping[str, float]) -> None:
    """The constants of one score, as they stand in the source."""
    print(f"INTERCEPT = {model.intercept_[0]:.2f}")
    for name, weight in zip(names, model.coef_[0], strict=True):
        print(f'    "{name}": {weight:.2f},')


def print_curve(scores: np.ndarray, verdicts: np.ndarray) -> None:
    """Precision and recall of the pairs from each score on."""
    print(f"pairs {len(verdicts)}, same {int(verdicts.sum())}")
    print("score  precision  recall")
    for score in np.arange(0.1, 1.0, 0.1):
        above = scores >= score
        right = int((verdicts & above).sum())
        print(f"{score:.1f}    {right / max(above.sum(), 1):.3f}      {right / verdicts.sum():.3f}")


if __name__ == "__main__":
    main()
