"""Few pages join the story whose names they alone share with it."""

import pytest

from recoupe.stages.group.follow_ups import with_follow_ups

DAY = 86_400.0
STORY, REACTION = (0, 1, 2, 3), (4,)
SCORES = {
    (0, 1): 0.4,
    (0, 2): 0.4,
    (0, 3): 0.3,
    (1, 2): 0.3,
    (0, 4): 0.2,
    (1, 4): 0.13,
    (2, 4): 0.08,
}
"""The mean between the reaction and the story is .10."""
TOWN, OTHER = frozenset({"name montsabot"}), frozenset({"name auch"})


def joined(
    *, groups=(STORY, REACTION), scores=SCORES, names=None, held=None, instants=None, **more
):
    return with_follow_ups(
        groups,
        scores,
        threshold=0.15,
        names=names or [TOWN, TOWN, OTHER, TOWN, TOWN],
        pages_with=held or {"name montsabot": 4, "name auch": 1},
        instants=instants or [0.0, 0.0, DAY, DAY, 2 * DAY],
        **more,
    )


def test_a_reaction_joins_the_story_whose_town_it_names():
    assert joined() == [(0, 1, 2, 3, 4)]


@pytest.mark.parametrize(
    "changed",
    [
        pytest.param({"held": {"name montsabot": 5}}, id="another story has the town, too"),
        pytest.param({"names": [TOWN, OTHER, OTHER, OTHER, TOWN]}, id="one page of four names it"),
        pytest.param(
            {
                "names": [OTHER, OTHER, OTHER, OTHER, TOWN],
                "held": {"name montsabot": 1, "name auch": 4},
            },
            id="no common name",
        ),
        pytest.param({"instants": [0.0, 0.0, DAY, DAY, None]}, id="no date"),
        pytest.param({"instants": [0.0, 0.0, DAY, DAY, 6 * DAY]}, id="days later"),
        pytest.param({"scores": {**SCORES, (1, 4): 0.0}}, id="far from the story as a whole"),
        pytest.param({"scores": {**SCORES, (0, 4): 0.14, (2, 4): 0.14}}, id="near to no page"),
        pytest.param({"apart": {(3, 4)}}, id="somebody decided that they stay apart"),
    ],
)
def test_it_stays_alone_otherwise(changed):
    assert joined(**changed) == [STORY, REACTION]


def test_four_pages_are_a_story_of_their_own():
    groups = ((0, 1, 2, 3), (4, 5, 6, 7))
    scores = {(one, other): 0.14 for one in groups[0] for other in groups[1]} | {(0, 4): 0.3}
    held = {"name montsabot": 8}
    found = joined(groups=groups, scores=scores, names=[TOWN] * 8, held=held, instants=[0.0] * 8)
    assert found == list(groups)


def test_follow_ups_of_one_another_join_in_turn_whatever_their_order():
    groups = ((0, 1, 2), (3, 4), (5,))
    scores = {(one, other): 0.1 for one in range(6) for other in range(one + 1, 6)}
    scores |= {(0, 3): 0.2, (3, 5): 0.2}
    for order in (groups, groups[::-1]):
        found = joined(
            groups=order,
            scores=scores,
            names=[TOWN] * 6,
            held={"name montsabot": 6},
            instants=[0.0] * 6,
        )
        assert found == [(0, 1, 2, 3, 4, 5)]
