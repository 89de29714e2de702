"""Which pairs become one group."""

from recoupe.stages.align.claim_groups import group_by_pairs


def test_a_title_joins_one_group_and_joins_no_two():
    scores = {(0, 1): 0.9, (2, 3): 0.9, (0, 4): 0.8, (2, 4): 0.7, (0, 2): 0.5, (1, 2): 0.5}
    found = group_by_pairs(5, scores, (), min_score=0.6, min_mean=0.1, late={4})
    assert found == [(0, 1, 4), (2, 3)]


def test_titles_alone_are_one_group():
    assert group_by_pairs(2, {(0, 1): 0.9}, (), min_score=0.6, min_mean=0.4, late={0, 1}) == [
        (0, 1)
    ]
