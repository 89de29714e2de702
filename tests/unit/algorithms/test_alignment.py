"""Runs, blocks, monotone alignment and linkage, against brute force."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from scipy.cluster.hierarchy import fcluster, linkage

from recoupe.algorithms.linkage import Cohesion, average_linkage
from recoupe.algorithms.monotone import best_alignment, common_in_order
from recoupe.algorithms.runs import blocks_of, common_runs
from recoupe.algorithms.similarity import near_pairs, weighted_rows

ITEMS = st.lists(st.integers(0, 6), max_size=30)


@given(ITEMS, ITEMS)
def test_runs_are_equal_on_both_sides_and_share_no_item(left, right):
    runs = common_runs(left, right, seed=3)
    for run in runs:
        assert run.length >= 3
        assert left[run.left : run.left + run.length] == right[run.right : run.right + run.length]
    for side in (0, 1):
        taken = [at for run in runs for at in range(run[side], run[side] + run.length)]
        assert len(taken) == len(set(taken))


@given(ITEMS, ITEMS)
def test_blocks_hold_every_run_once_and_their_overlap_is_a_share(left, right):
    runs = common_runs(left, right, seed=3)
    blocks = blocks_of(runs, max_gap=4)
    assert [run for block in blocks for run in block.runs] == runs
    assert all(0 < block.overlap <= 1 for block in blocks)


def test_a_changed_word_does_not_split_a_block():
    left = list(range(20))
    right = [*range(10), 99, *range(11, 20)]
    (block,) = blocks_of(common_runs(left, right, seed=4), max_gap=3)
    assert (block.left_start, block.left_end, block.shared) == (0, 20, 19)


def test_a_long_insertion_does():
    left = list(range(20))
    right = [*range(10), *range(100, 150), *range(10, 20)]
    assert len(blocks_of(common_runs(left, right, seed=4), max_gap=3)) == 2


@given(st.lists(st.sampled_from("abc"), max_size=8), st.lists(st.sampled_from("abc"), max_size=8))
def test_common_in_order_is_symmetric_and_bounded(left, right):
    found = common_in_order(left, right)
    assert found == common_in_order(right, left)
    assert found <= min(len(left), len(right))
    assert common_in_order(left, left) == len(left)


def aligned(left, right):
    lefts, rights = np.array(left, dtype=float), np.array(right, dtype=float)
    return best_alignment(lefts @ rights.T, lefts @ lefts.T, rights @ rights.T, min_score=0.3)


def test_sentences_align_in_order_and_one_may_stand_for_two():
    steps = aligned([[1, 0, 0, 0], [0, 1, 0, 0], [0, 0, 1, 1]], [[1, 1, 0, 0], [0, 0, 1, 1]])
    assert [step[:4] for step in steps] == [(0, 2, 0, 1), (2, 1, 1, 1)]


def test_what_comes_in_another_order_is_left_out():
    steps = aligned([[1, 0, 0], [0, 1, 0], [0, 0, 1]], [[0, 0, 1], [1, 0, 0], [0, 1, 0]])
    assert [step[:4] for step in steps] == [(0, 1, 1, 1), (1, 1, 2, 1)]


def test_nothing_aligns_with_nothing():
    empty = np.zeros((0, 0))
    assert best_alignment(np.zeros((0, 2)), empty, np.eye(2), min_score=0.3) == []


def test_linkage_gives_what_a_dense_implementation_gives():
    random = np.random.default_rng(7)
    for _ in range(20):
        count = 12
        full = np.triu(random.random((count, count)), 1)
        scores = {
            (row, column): float(full[row, column])
            for row in range(count)
            for column in range(row + 1, count)
        }
        distances = 1 - full[np.triu_indices(count, 1)]
        labels = fcluster(linkage(distances, "average"), 1 - 0.55, "distance")
        groups = {}
        for place, label in enumerate(labels):
            groups.setdefault(label, []).append(place)
        gold = sorted(tuple(group) for group in groups.values())
        assert average_linkage(count, scores, threshold=0.55) == gold


def two_groups(between):
    """Two groups of four, .5 within, `between` between them; and a pair near the first."""
    groups = [range(4), range(4, 8)]
    scores = {(a, b): 0.5 for group in groups for a in group for b in group if a < b}
    return {**scores, **{(a, b): between for a in groups[0] for b in groups[1]}}


def test_two_large_clusters_need_more_than_the_threshold_to_merge():
    cohesion = Cohesion(members=4, share=0.75, most=0.4)
    apart = average_linkage(8, two_groups(0.25), threshold=0.15, cohesion=cohesion)
    together = average_linkage(8, two_groups(0.31), threshold=0.15, cohesion=cohesion)
    assert (len(apart), len(together)) == (2, 1)


def test_a_small_cluster_joins_a_large_one_by_the_threshold_alone():
    scores = {**two_groups(0.0), (0, 8): 0.2, (1, 8): 0.2, (2, 8): 0.2, (3, 8): 0.2}
    cohesion = Cohesion(members=4, share=0.75, most=0.4)
    found = average_linkage(9, scores, threshold=0.15, cohesion=cohesion)
    assert found == [(0, 1, 2, 3, 8), (4, 5, 6, 7)]


def test_rows_of_one_pile_do_not_lose_what_all_pages_share():
    rows = weighted_rows([{"kim": 1.0, "sommet": 1.0}] * 5)
    assert len(list(near_pairs(rows, threshold=0.9))) == 10


def test_an_empty_text_is_near_nothing():
    rows = weighted_rows([{}, {"a": 1.0}, {"a": 1.0}])
    assert [pair[:2] for pair in near_pairs(rows, threshold=0.1)] == [(1, 2)]


def test_large_piles_find_the_pairs_that_small_ones_find():
    pages = [{f"nom{at // 2}": 2.0, f"mot{at}": 1.0, "dit": 0.5} for at in range(3200)]
    found = [pair[:2] for pair in near_pairs(weighted_rows(pages), threshold=0.3)]
    assert found == [(at, at + 1) for at in range(0, 3200, 2)]
