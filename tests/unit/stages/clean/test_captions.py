"""Captions without a credit that a crawler left as paragraphs, where a sure sign tells them."""

import pytest

from recoupe.stages.clean.lines import is_caption
from recoupe.stages.clean.plain import read_plain

CAPTIONS = [
    "Pictured: The shed where the cash was found",
    "Pictured left, the two men in 2019.",
    "FILE - President Lind speaks in Oslo on Friday.",
    "FILE PHOTO: A tram passes the old town hall",
    "Image caption, A man walks his dog in Leeds",
    "From left: Ann Lee, Bo Carr and Cy Dean",
    "(L-R) Ann Lee and Bo Carr",
    "In this photo provided by KCNA, Kim inspects a farm.",
    "In this May 3, 2020, file photo, a worker stands by.",
    "Keeper Lind (right) saves from Weiss",
    "De gauche à droite : Paul Roy et Anne Collet",
    "Photo prise le 3 mai à Kiev",
    "Le maire (à gauche) et le préfet devant l’école",
    "Ci-contre : l’usine en 1950",
]

SENTENCES = [
    "Pictured in the lobby, the statue was sold.",
    "Left to right, politicians agreed on one thing.",
    "From left field came a bid.",
    "In this photo, you can see the damage.",
    "The goalkeeper (left) was out of the squad.",
    "The Democrats (D) and Republicans (R) met",
    "File it under failure, he said.",
    "De gauche à droite, la classe politique salue un geste.",
    "Une photo prise le 3 mai montre deux soldats.",
    "Sur la photo, on voit deux hommes.",
]


@pytest.mark.parametrize("line", CAPTIONS)
def test_a_sure_sign_makes_a_caption(line):
    assert is_caption(line)


@pytest.mark.parametrize("line", SENTENCES)
def test_what_only_looks_like_a_sign_makes_none(line):
    assert not is_caption(line)


def test_a_crawled_caption_is_no_paragraph():
    text = (
        "The mayor said the bridge would stay shut until the spring, and that nobody was hurt.\n\n"
        "Pictured: Jane Doe said she would never cross it again\n\n"
        "Engineers are to look at the pillars on Monday, according to the council."
    )
    _, drafts, _ = read_plain(text)
    assert [draft.kind for draft in drafts] == ["paragraph", "caption", "paragraph"]
