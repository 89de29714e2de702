"""How a pair stands among the others of its two pages."""

from dataclasses import replace

import pytest

from recoupe.languages import language_of
from recoupe.records import Prepared, Provenance
from recoupe.stages.align import align
from recoupe.stages.align.claim_candidates import key_weights
from recoupe.stages.align.claim_likeness import likeness_of
from recoupe.stages.align.claim_standing import second_score, standings
from recoupe.stages.align.claim_traits import traits_of
from recoupe.stages.align.statement_anchors import Anchors
from recoupe.stages.annotate import annotate
from tests.unit.builders import page_of


def _traits(*texts):
    members = []
    for number, text in enumerate(texts):
        member = page_of(text, page=f"p{number}", language="en")
        notes = annotate(member.article, language_of("en"))
        members.append(Prepared(article=member.article, annotations=notes, sketch=member.sketch))
    found = align(members, Provenance())
    ordered = sorted(found.statements, key=lambda one: (one.evidence.page, one.evidence.span))
    return traits_of(ordered, Anchors(members, found, found.entities))


def _standings(traits, scores):
    weights = key_weights(traits)
    looks = {
        pair: (likeness_of(traits[pair[0]], traits[pair[1]], weights), score)
        for pair, score in scores.items()
    }
    return standings(traits, looks)


@pytest.fixture(scope="module")
def traits():
    """Two pages of three statements each: 0, 1, 2 and 3, 4, 5."""
    return _traits(
        "The bridge closed on Monday. A barge hit a pillar. Repairs will cost a fortune.",
        "The bridge shut on Monday. A barge struck a pillar. The repair will be expensive.",
    )


def test_a_pair_without_a_rival_stands_out_by_its_whole_score(traits):
    assert _standings(traits, {(0, 3): 0.6})[0, 3].margin == pytest.approx(0.6)


def test_a_rival_on_the_same_page_takes_the_margin(traits):
    found = _standings(traits, {(0, 3): 0.6, (0, 4): 0.5})
    assert found[0, 3].margin == pytest.approx(0.1)
    assert found[0, 4].margin == pytest.approx(-0.1)


def test_a_title_is_no_rival_of_the_statement_it_shortens(traits):
    titled = [replace(one, is_title=at == 4) for at, one in enumerate(traits)]
    assert _standings(titled, {(0, 3): 0.6, (0, 4): 0.5})[0, 3].margin == pytest.approx(0.6)


def test_neighbours_that_line_up_on_both_sides_speak_for_a_pair(traits):
    alone = _standings(traits, {(1, 4): 0.5})[1, 4]
    between = _standings(traits, {(0, 3): 0.9, (1, 4): 0.5, (2, 5): 0.9})[1, 4]
    assert (alone.neighbours, between.neighbours) == (0.0, 1.0)
    assert second_score(between) > second_score(alone)


def test_neighbours_of_another_page_are_none(traits):
    assert _standings(traits, {(2, 3): 0.5, (1, 4): 0.9})[2, 3].neighbours == 0.0


def test_words_that_each_page_says_once_are_told_from_those_it_repeats():
    traits = _traits(
        "The reward was raised. The bridge closed. The bridge has two lanes.",
        "A reward is offered. A bridge collapsed. A bridge is planned.",
    )
    found = _standings(traits, {(0, 3): 0.5, (1, 4): 0.5})
    assert (found[0, 3].once, found[1, 4].once) == (1, 0)


def test_how_far_apart_two_statements_stand_is_a_share_of_their_pages(traits):
    found = _standings(traits, {(0, 3): 0.5, (0, 4): 0.5, (0, 5): 0.5})
    assert [found[pair].place_apart for pair in ((0, 3), (0, 4), (0, 5))] == [0.0, 0.5, 1.0]


def test_what_only_one_of_two_tells_speaks_against_them():
    traits = _traits(
        "The bridge closed at 9 a.m. on 3 March 2025. Twelve barges wait. It is old.",
        "The bridge closed. Barges wait. It is new.",
    )
    found = _standings(traits, {(0, 3): 0.5, (1, 4): 0.5, (2, 5): 0.5})
    told = [(one.one_dated, one.one_clocked, one.one_counted) for one in found.values()]
    assert told == [(1.0, 1.0, 0.0), (0.0, 0.0, 1.0), (0.0, 0.0, 0.0)]
    assert second_score(found[1, 4]) < second_score(replace(found[1, 4], one_counted=0.0))


def test_the_order_of_the_pairs_changes_nothing(traits):
    scores = {(0, 3): 0.6, (0, 4): 0.5, (1, 4): 0.7, (2, 5): 0.2}
    turned = dict(reversed(scores.items()))
    assert _standings(traits, scores) == _standings(traits, turned)
