"""What was typed, and where it stands."""

import pytest

from recoupe.store.snippets import read_query, snippet_of, spans_of


@pytest.mark.parametrize(
    ("typed", "match"),
    [
        ("écologie", '"ecologie"'),
        ("l’écologie", '"ecologie"'),
        ("qu'Œuvre", '"oeuvre"'),
        ("aujourd'hui", '"aujourd hui"'),
        ("O'Brien", '"o brien"'),
        ("Saint-Lô", '"saint lo"'),
        ('"mer du Nord" crue', '"mer du nord" AND "crue"'),
        ("crue -Manche", '"crue" NOT "manche"'),
        ("inond*", '"inond"*'),
        ("crue OR NEAR(", '"crue" AND "or" AND "near"'),
        ('"unclosed run', '"unclosed run"'),
        ("3,40 mètres", '"3 40" AND "metres"'),
        ('"" * - ’', ""),
    ],
)
def test_what_is_typed_becomes_a_query_that_fts5_can_read(typed, match):
    assert read_query(typed).match == match


def found(text, typed):
    return [text[start:end] for start, end in spans_of(text, read_query(typed))]


def test_hits_keep_the_spelling_of_the_page():
    assert found("L’ÉCOLOGIE, l'écologie et la cœur.", "ecologie coeur") == [
        "ÉCOLOGIE",
        "écologie",
        "cœur",
    ]


def test_a_run_is_hit_as_a_whole_only():
    assert found("La mer du Nord, la mer, le Nord.", '"mer du nord"') == ["mer du Nord"]


def test_a_beginning_hits_what_goes_on():
    assert found("Inondation, inondé, onde", "inond*") == ["Inondation", "inondé"]


def test_a_word_is_not_hit_inside_another():
    assert found("Les portes du port", "port") == ["port"]


def test_a_snippet_shows_where_most_hits_stand():
    text = "port " + "mot " * 200 + "le port et encore le port " + "fin " * 200
    pieces = snippet_of(text, spans_of(text, read_query("port")))
    assert sum(one.is_hit for one in pieces) == 2
    assert "".join(one.text for one in pieces if not one.is_hit).startswith("… ")


def test_a_snippet_without_a_hit_is_the_beginning():
    (piece,) = snippet_of("Un port.", [])
    assert (piece.text, piece.is_hit) == ("Un port.", False)
