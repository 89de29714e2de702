"""What few pages tell weighs more than what all of them tell."""

import pytest

from recoupe.stages.trace.content import content_of
from recoupe.stages.trace.pages import traced_page
from recoupe.stages.trace.rarity import telling_of, weighed
from tests.unit.stages.trace.handmade import page

TEXTS = (
    "Un silo a explosé près du port de Brévanne, dans la Vaudre.",
    "Une explosion a détruit le silo du port de Brévanne.",
    "Le silo du port de Brévanne était assuré chez Maritek.",
    "Le silo du port de Brévanne appartenait à Agrivale.",
)


def contents():
    return [
        content_of(traced_page(page(str(at), text)), neutral=False) for at, text in enumerate(TEXTS)
    ]


def test_two_pages_that_are_compared_do_not_count_against_each_other():
    telling = telling_of(contents()[:2], {})
    assert telling.weight("n breva") == 1


def test_what_all_pages_tell_weighs_less():
    telling = telling_of(contents(), {})
    assert telling.weight("n breva") == pytest.approx(3**-0.5)
    assert telling.weight("n marit") == 1


def test_prints_of_one_text_are_one_telling():
    covers = {(1, 2): (0.9, 0.9), (2, 3): (0.1, 0.4)}
    assert telling_of(contents(), covers).weight("n breva") == 1


def test_retellings_of_one_text_are_one_telling():
    assert telling_of(contents(), {}, [(1, 2), (2, 3)]).weight("n breva") == 1


def test_weighing_keeps_spans_and_anchors():
    content = contents()[0]
    found = weighed(content, telling_of(contents(), {}))
    assert (found.spans, found.anchors) == (content.spans, content.anchors)
    assert found.bags[0]["n breva"] < content.bags[0]["n breva"]
    assert set(found.rarity) == set(content.anchors)
