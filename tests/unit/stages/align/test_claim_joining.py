"""Groups that are joined though none of their pairs is sure."""

import pytest

from recoupe.stages.align.claim_joining import Scene
from recoupe.stages.align.claim_vetoes import MEASURES, TOO_DIFFERENT, TURNED_ROUND
from tests.unit.stages.align.test_claim_standing import _traits

PAIRED = (0, 3)
LEFT_OVER = (6,)
REST = [(1,), (2,), (4,), (5,), (7,), (8,)]


@pytest.fixture(scope="module")
def traits():
    """Three pages of three statements each: 0 to 2, 3 to 5, 6 to 8."""
    return _traits(
        "The vets culled every hen at the farm. A barge hit a pillar. Taxes will rise.",
        "The cull took every bird. A boat struck the pier. The tax goes up.",
        "The farm has lost its birds. A ship ran into the bridge. Levies will increase.",
    )


def _joined(traits, scores, vetoes=()):
    pages = [frozenset([one.page]) for one in traits]
    scene = Scene(traits, pages, scores, dict(vetoes))
    return scene.joined(sorted([PAIRED, LEFT_OVER, *REST]), min_score=0.6)


NEAR_BOTH = {(0, 3): 0.9, (0, 6): 0.58, (3, 6): 0.58}


def test_what_is_near_to_all_of_a_group_joins_it(traits):
    assert (0, 3, 6) in _joined(traits, NEAR_BOTH)


def test_what_is_near_to_one_of_a_group_does_not(traits):
    assert LEFT_OVER in _joined(traits, {(0, 3): 0.9, (0, 6): 0.3})


def test_two_statements_alone_are_left_to_the_looks_at_pairs(traits):
    assert (2,) in _joined(traits, {**NEAR_BOTH, (2, 5): 0.64})


def test_another_group_that_comes_as_near_on_the_same_pages_takes_it_back(traits):
    found = _joined(traits, {**NEAR_BOTH, (1, 6): 0.58, (4, 6): 0.58})
    assert LEFT_OVER in found


def test_two_statements_of_one_page_join_less_easily(traits):
    scores = {(0, 3): 0.9, (0, 1): 0.58, (1, 3): 0.58}
    assert (1,) in _joined(traits, scores)


@pytest.mark.parametrize("reason", [TURNED_ROUND, MEASURES])
def test_exchanged_roles_and_another_measure_are_outweighed_by_nothing(traits, reason):
    scores = {(0, 3): 0.9, (0, 6): 0.64}
    assert LEFT_OVER in _joined(traits, scores, {(3, 6): reason})


def test_another_reason_is_outweighed_by_what_the_others_tell(traits):
    scores = {(0, 3): 0.9, (0, 6): 0.64}
    assert (0, 3, 6) in _joined(traits, scores, {(3, 6): TOO_DIFFERENT})


def test_the_order_of_the_statements_changes_nothing(traits):
    turned = {pair: NEAR_BOTH[pair] for pair in reversed(NEAR_BOTH)}
    assert _joined(traits, NEAR_BOTH) == _joined(traits, turned)
