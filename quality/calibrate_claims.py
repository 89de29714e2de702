"""Fits the score of claim alignment on the gold stories, and prints its curve.

`python -m quality.calibrate_claims` prints the intercept and weights for `align/claim_score.py`,
and for each score the share of pairs above it that are right, by cross-validation over stories:
no story is scored by weights that have seen it. Only the sets `dev`, `blind` and
`second` are used, which were read while rules were written, and the pairs of the bundled pile's
longer pages that have one side in its gold; there, tolls that differ are claims of their own, so
that pairs with a toll are left out.
"""

from collections.abc import Iterator, Sequence

import numpy as np
from sklearn.linear_model import LogisticRegression  # type: ignore[import-untyped]
from sklearn.model_selection import (  # type: ignore[import-untyped]
    GroupKFold,
    cross_val_predict,
)

from quality.pile_gold import built_pile, gold_of, meets
from quality.scores.claims import gold_units, unit_of
from quality.stories import Told, of_set
from recoupe.records import Alignment, Statement
from recoupe.stages.align.claim_candidates import candidate_pairs, key_weights
from recoupe.stages.align.claim_score import WEIGHTS, likeness_of, veto_of
from recoupe.stages.align.claim_traits import Anchors, Traits, traits_of

READ = ("dev", "blind", "second")
FOLDS = 8
STRENGTH = 2.0
"""Inverse of the L2 penalty: few pairs, so the weights are held near zero."""


def pairs_of(told: Told) -> list[tuple[list[float], bool]]:
    """Features and verdict of each candidate pair of one story that no veto bars."""
    statements = body_statements(told)
    dossier = told.dossier
    anchored = Alignment(
        mentions=dossier.mentions, timexes=dossier.timexes, quantities=dossier.quantities
    )
    traits = traits_of(statements, Anchors(told.members, anchored, dossier.entities))
    weights = key_weights(traits)
    units = [unit_of(one, told) for one in statements]
    gold = gold_units(told)
    found = []
    for left, right in candidate_pairs(traits, weights):
        likeness = likeness_of(traits[left], traits[right], weights)
        if veto_of(likeness) is None and units[left] != units[right]:
            same = units[left] in gold and gold[units[left]] == gold.get(units[right])
            found.append(([getattr(likeness, name) for name in WEIGHTS], same))
    return found


def pile_pairs() -> Iterator[tuple[int, list[float], bool]]:
    """Number of the story, features and verdict of pairs of the bundled pile."""
    pile = built_pile()
    claims = gold_of("claims")
    for number, dossier in enumerate(pile.dossiers):
        found = {one.id: one for one in dossier.statements}
        firsts = {(one.evidence.exact, one.grade): one for one in found.values()}
        statements = sorted(firsts.values(), key=lambda one: (one.evidence, one.id))
        anchored = Alignment(
            mentions=dossier.mentions, timexes=dossier.timexes, quantities=dossier.quantities
        )
        members = [pile.prepared[article.id] for article in dossier.articles]
        traits = traits_of(statements, Anchors(members, anchored, dossier.entities))
        weights = key_weights(traits)
        told: list[set[int]] = [set() for _ in statements]
        for claim, gold in enumerate(claims):
            places = [pile.place(member) for member in gold["members"]]
            for at, one in enumerate(statements):
                if any(meets(place, one.evidence) for place in places):
                    told[at].add(claim)
        for left, right in candidate_pairs(traits, weights):
            pair = traits[left], traits[right]
            if not (told[left] or told[right]) or any(_is_left_out(one) for one in pair):
                continue
            likeness = likeness_of(*pair, weights)
            if veto_of(likeness) is None:
                features = [float(getattr(likeness, name)) for name in WEIGHTS]
                yield number, features, bool(told[left] & told[right])


def _is_left_out(traits: Traits) -> bool:
    return traits.is_title or any(one.toll for one in traits.counts)


def body_statements(told: Told) -> Sequence[Statement]:
    """Statements outside titles."""
    ends = {one.id: one.blocks[0].span.end for one in told.dossier.articles}
    return [
        one for one in told.dossier.statements if one.evidence.span.end > ends[one.evidence.page]
    ]


def main() -> None:
    """Prints weights and curve."""
    rows, verdicts, groups = [], [], []
    for number, told in enumerate(told for name in READ for told in of_set(name)):
        for features, same in pairs_of(told):
            rows.append(features)
            verdicts.append(same)
            groups.append(number)
    for number, features, same in pile_pairs():
        rows.append(features)
        verdicts.append(same)
        groups.append(-1 - number)
    x, y = np.array(rows), np.array(verdicts)
    model = LogisticRegression(C=STRENGTH, max_iter=1000)
    unseen = cross_val_predict(
        model, x, y, groups=groups, cv=GroupKFold(FOLDS), method="predict_proba"
    )[:, 1]
    model.fit(x, y)
    print(f"pairs {len(y)}, same {int(y.sum())}")
    print(f"INTERCEPT = {model.intercept_[0]:.2f}")
    for name, weight in zip(WEIGHTS, model.coef_[0], strict=True):
        print(f'    "{name}": {weight:.2f},')
    print("score  precision  recall")
    for score in np.arange(0.1, 1.0, 0.1):
        above = unseen >= score
        right = int((y & above).sum())
        print(f"{score:.1f}    {right / max(above.sum(), 1):.3f}      {right / y.sum():.3f}")


if __name__ == "__main__":
    main()
