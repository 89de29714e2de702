"""A rewrite keeps runs of its words, or tells all of a text; two who were told the same do not."""

import pytest

from quality.scores.reuse import prepared_of
from recoupe.algorithms.origin_folds import LOOSELY
from recoupe.stages.trace import materials_of
from recoupe.stages.trace.parallel import parallel_of
from recoupe.stages.trace.two_hands import or_by_two_hands, same_runs
from recoupe.stages.trace.verdict import Verdict

TOLD = (
    "A cyclist was killed on Monday when a lorry struck him on the B1077 near Otley, police said. "
    "Martin Crabbe, 54, of Helmingham, died at the scene at 7.40am. The driver, 31, was not hurt."
)
KEPT = (
    "A cyclist died when a lorry struck him on the B1077 near Otley on Monday, police said. "
    "Martin Crabbe, 54, of Helmingham, was pronounced dead at the scene; the driver was not hurt."
)
ANOTHER = (
    "Traffic crawled towards Debenham on Monday. Officers shut the B1077 near Otley until 11.15am, "
    "sending cars round by Framsden. A rider from Helmingham, named as Martin Crabbe, 54, could "
    "not be saved; the lorry's driver, 31, walked away."
)
REWRITE = Verdict(kind="rewrite", rule="retold", why="")


def both(one, other, language="en"):
    rows = [
        {"id": name, "title": title, "language": language, "outlet": name, "paragraphs": [text]}
        for name, title, text in (("a", "Dead on the road", one), ("b", "Dead on the road", other))
    ]
    left, right = materials_of([prepared_of(one) for one in rows])
    found = parallel_of(left.rare, right.rare, loose=True)
    assert found is not None
    return left, right, found


@pytest.mark.parametrize(
    ("other", "sure"), [(KEPT, True), (ANOTHER, False)], ids=["words kept", "another hand"]
)
def test_only_who_keeps_words_surely_rewrote(other, sure):
    left, right, found = both(TOLD, other)
    verdict = or_by_two_hands(left, right, found, REWRITE, issued=False)
    assert verdict is not None
    assert (verdict.rule != LOOSELY) == sure
    assert (same_runs(left, right) > 0.19) == sure


def test_who_quotes_somebody_has_more_than_what_one_office_told():
    said = " “He was the kindest man in all of Helmingham,” said his neighbour, Joan Tye."
    left, right, found = both(TOLD, ANOTHER + said)
    assert or_by_two_hands(left, right, found, REWRITE, issued=False) is REWRITE


def test_what_is_given_out_is_made_to_be_told_anew():
    left, right, found = both(TOLD, ANOTHER)
    assert or_by_two_hands(left, right, found, REWRITE, issued=True) is REWRITE


def test_no_verdict_and_other_verdicts_stay():
    left, right, found = both(TOLD, ANOTHER)
    translation = Verdict(kind="translation", rule="parallel-reworded", why="")
    assert or_by_two_hands(left, right, found, None, issued=False) is None
    assert or_by_two_hands(left, right, found, translation, issued=False) is translation


def test_titles_count_for_nothing():
    left, right, _ = both(TOLD, ANOTHER)
    assert left.page.titles[:4] == b"\1" * 4
    assert same_runs(left, right) < 0.19
