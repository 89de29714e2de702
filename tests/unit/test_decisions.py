"""Decisions come from a file, are checked, and name pages by their ids once settled."""

import pytest

from recoupe.decisions import read_decisions, settled
from recoupe.errors import DecisionError
from recoupe.records import Decision

A, B, C = (letter * 64 for letter in "abc")
PAGES = {A: ["pile/a.html"], B: ["pile/b.html", "pile/copy of b.html"], C: ["pile/c.html"]}


def written(tmp_path, content):
    path = tmp_path / "decisions.toml"
    path.write_text(content, "utf-8")
    return path


def decision(kind, left, right, **more):
    return Decision(kind=kind, left=left, right=right, **more)


def test_a_file_gives_its_decisions_in_its_order(tmp_path):
    path = written(
        tmp_path,
        '[[decision]]\nkind = "copies"\nleft = "a"\nright = "b"\nnote = "same"\n'
        'when = 2025-03-14\n[[decision]]\nkind = "same_origin"\nleft = "AFP"\nright = "A. F. P."\n',
    )
    first, second = read_decisions(path)
    assert (first.kind, first.left, first.note, first.when) == ("copies", "a", "same", "2025-03-14")
    assert (second.kind, second.right) == ("same_origin", "A. F. P.")


def test_an_empty_file_decides_nothing(tmp_path):
    assert read_decisions(written(tmp_path, "# nothing yet\n")) == ()


@pytest.mark.parametrize(
    "content",
    [
        '[[decision]]\nkind = "clones"\nleft = "a"\nright = "b"\n',
        '[[decision]]\nkind = "copies"\nleft = "a"\n',
        '[[decision]]\nkind = "copies"\nleft = "a"\nright = "b"\nwhy = "x"\n',
        '[[decision]]\nkind = "copies"\nleft = "a"\nright = " a "\n',
        '[[decision]]\nkind = "copies"\nleft = ""\nright = "a"\n',
        '[[decision]]\nkind = "copies"\nleft = "a"\nright = "b"\nwhen = "soon"\n',
        '[[decision]]\nkind = "copies"\nleft = "a"\nright = "b"\nwhen = 14\n',
        '[[decisions]]\nkind = "copies"\nleft = "a"\nright = "b"\n',
        "no toml",
    ],
)
def test_what_is_no_decision_is_refused_with_a_hint(tmp_path, content):
    path = written(tmp_path, content)
    with pytest.raises(DecisionError) as caught:
        read_decisions(path)
    assert str(path) in caught.value.message
    assert caught.value.hint


def test_a_missing_file_is_told(tmp_path):
    with pytest.raises(DecisionError, match="cannot be read"):
        read_decisions(tmp_path / "none.toml")


@pytest.mark.parametrize("side", [B, "bbbb", "BBBBBB…", "pile/b.html", "pile/copy of b.html"])
def test_a_page_may_be_given_by_id_beginning_or_path(side):
    (found,) = settled([decision("copies", "pile/a.html", side)], PAGES)
    assert (found.left, found.right) == (A, B)


def test_the_same_decision_twice_is_one_and_order_changes_nothing():
    one, other = decision("copies", A, B), decision("same_origin", "AFP", "Agence")
    again = decision("copies", "pile/b.html", "pile/a.html", note="again")
    assert settled([other, one, again], PAGES) == settled([one, again, other], PAGES)
    assert len(settled([one, again], PAGES)) == 1
    assert one.id == again.id or settled([again], PAGES)[0].id == one.id


def test_an_unknown_page_is_refused_with_the_nearest_path():
    with pytest.raises(DecisionError, match=r"no page of this pile is pile/aa\.html") as caught:
        settled([decision("copies", "pile/aa.html", B)], PAGES)
    assert "pile/a.html" in caught.value.hint


def test_a_beginning_that_fits_several_pages_is_refused():
    pages = {"abcd" + "0" * 60: ["x"], "abcd" + "1" * 60: ["y"], A: ["z"]}
    with pytest.raises(DecisionError, match="any of 2 pages") as caught:
        settled([decision("copies", "abcd", "z")], pages)
    assert caught.value.hint


def test_two_sides_that_are_one_page_are_refused():
    with pytest.raises(DecisionError, match="both sides"):
        settled([decision("copies", "pile/b.html", "pile/copy of b.html")], PAGES)


def test_an_origin_is_no_page():
    with pytest.raises(DecisionError, match="both sides are pages") as caught:
        settled([decision("same_origin", "pile/a.html", "pile/b.html")], PAGES)
    assert "copies" in caught.value.hint


def test_decisions_that_contradict_are_refused():
    both = [decision("copies", A, B), decision("not_copies", "pile/b.html", A)]
    with pytest.raises(DecisionError, match="another decision"):
        settled(both, PAGES)
    assert len(settled([decision("copies", A, B), decision("not_copies", A, C)], PAGES)) == 2


def test_a_name_in_hexadecimal_letters_is_no_page():
    pages = {"dada" + "0" * 60: ["x"]}
    (found,) = settled([decision("same_origin", "Dada", "Dade")], pages)
    assert found.left == "Dada"


def test_a_whole_id_of_another_pile_stays_and_a_name_stays_a_name():
    elsewhere = "d" * 64
    (page, name) = settled(
        [decision("copies", A, elsewhere), decision("same_speaker", "Le préfet", "beda")], PAGES
    )
    assert page.right == elsewhere
    assert name.left == "Le préfet"
