"""Sketches → Stories."""

from itertools import permutations

import pytest

from recoupe.stages.group import GroupConfig, group_sketches
from recoupe.stages.sketch import sketch_of
from tests.unit.stages.trace.handmade import page

QUAKE = (
    "Un séisme de magnitude 6,8 a frappé Teruga mercredi, faisant s'effondrer neuf immeubles, "
    "a annoncé le maire Kenji Arakawa. Une clinique est détruite."
)
QUAKE_AFTER = (
    "À Teruga, les secouristes ont sorti jeudi une infirmière des décombres de la clinique "
    "détruite par le séisme, a dit le maire Kenji Arakawa."
)
QUAKE_EN = (
    "An earthquake of magnitude 6.8 struck Teruga on Wednesday and brought down nine buildings, "
    "mayor Kenji Arakawa said. A clinic was destroyed."
)
OTHER_QUAKE = (
    "Un séisme de magnitude 5,1 a été ressenti mercredi à Orvano, où le campanile s'est fissuré, "
    "a annoncé la maire Lucia Ferri. Les écoles sont fermées."
)
RACE = (
    "Le Kényan Elijah Rono a remporté dimanche le marathon de Brivelle devant 9 000 coureurs, "
    "sous le soleil, en établissant un record."
)


def sketch(name, text, published=None, language="fr"):
    more = {"published": published} if published else {}
    member = page(name, text, language=language, **more)
    return sketch_of(member.article, member.annotations)


def stories(*sketches, **options):
    return [story.pages for story in group_sketches(sketches, config=GroupConfig(**options))]


def test_no_page_makes_no_story():
    assert stories() == []


def test_a_page_alone_is_a_story_of_one_without_links():
    (story,) = group_sketches([sketch("a", RACE)])
    assert (story.pages, story.links) == (("a",), ())


def test_a_follow_up_joins():
    first = sketch("a", QUAKE, "2024-04-03T08:00:00+02:00")
    second = sketch("b", QUAKE_AFTER, "2024-04-04T09:00:00+02:00")
    assert stories(first, second) == [("a", "b")]


def test_french_and_english_pages_come_together():
    assert stories(sketch("a", QUAKE), sketch("b", QUAKE_EN, language="en")) == [("a", "b")]


def test_two_earthquakes_stay_apart():
    day = "2024-04-03T08:00:00+02:00"
    assert len(stories(sketch("a", QUAKE, day), sketch("b", OTHER_QUAKE, day))) == 2


def test_two_earthquakes_of_unknown_date_stay_apart():
    assert len(stories(sketch("a", QUAKE), sketch("b", OTHER_QUAKE))) == 2


def test_a_story_that_fills_half_a_small_folder_keeps_its_follow_ups():
    dated = [sketch(f"a{at}", QUAKE, f"2024-04-03T0{at}:00:00+02:00") for at in range(4)]
    later = sketch("b", QUAKE_AFTER, "2024-04-04T09:00:00+02:00")
    assert stories(*dated, later, sketch("c", RACE))[0] == ("a0", "a1", "a2", "a3", "b")


def test_last_year_s_edition_stays_apart_however_alike():
    before = sketch("a", RACE, "2023-10-15T14:00:00+02:00")
    after = sketch("b", RACE, "2024-10-13T14:00:00+02:00")
    assert stories(before, after) == [("a",), ("b",)]
    assert stories(before, after, max_gap_days=400) == [("a", "b")]


def test_a_page_without_a_date_is_judged_by_its_content():
    dated = sketch("a", QUAKE, "2024-04-03T08:00:00+02:00")
    assert stories(dated, sketch("b", QUAKE_AFTER), sketch("c", RACE)) == [("a", "b"), ("c",)]


def test_an_unreadable_date_counts_as_none():
    assert stories(sketch("a", QUAKE, "hier"), sketch("b", QUAKE, "2024")) == [("a", "b")]


def test_links_say_why_in_words():
    (story,) = group_sketches([sketch("a", QUAKE), sketch("b", QUAKE_AFTER)])
    (link,) = story.links
    assert (link.left, link.right) == ("a", "b")
    assert 0 < link.score <= 1
    assert "teruga" in link.why


@pytest.mark.parametrize("order", list(permutations(range(4))))
def test_the_order_of_pages_changes_nothing(order):
    pile = [
        sketch("a", QUAKE),
        sketch("b", QUAKE_AFTER),
        sketch("c", OTHER_QUAKE),
        sketch("d", RACE),
    ]
    assert group_sketches([pile[at] for at in order]) == group_sketches(pile)
