"""Fits the score of claim alignment on the gold stories, and prints its curve.

`python -m quality.calibrate_claims` prints the intercept and weights for `align/claim_score.py`,
and for each score the share of pairs above it that are right, by cross-validation over stories:
no story is scored by weights that have seen it. Only the sets `dev` and `blind` are
used, which were read while rules were written.
"""

from collections.abc import Sequence

import numpy as np
from sklearn.linear_model import LogisticRegression  # type: ignore[import-untyped]
from sklearn.model_selection import (  # type: ignore[import-untyped]
    GroupKFold,
    cross_val_predict,
)

from quality.scores.claims import gold_units, unit_of
from quality.stories import Told, of_set
from recoupe.records import Alignment, Statement
from recoupe.stages.align.claim_candidates import candidate_pairs, key_weights
from recoupe.stages.align.claim_score import WEIGHTS, likeness_of, veto_of
from recoupe.stages.align.claim_traits import Anchors, traits_of

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


def body_statements(told: Told) -> Sequence[Statement]:
    """Statements outside titles."""
    ends = {one.id: one.blocks[0].span.end for one in told.dossier.articles}
    return [
        one for one in told.dossier.statements if one.evidence.span.end > ends[one.evidence.page]
    ]


def main() -> None:
    """Prints weights and curve."""
    rows, verdicts, groups = [], [], []
    for number, told in enumerate([*of_set("dev"), *of_set("blind")]):
        for features, same in pairs_of(told):
            rows.append(features)
            verdicts.append(same)
            groups.append(number)
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
