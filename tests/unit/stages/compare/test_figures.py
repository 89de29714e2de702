"""A figure follows one counted thing; revised, rough, partial and outdated are no conflict."""

import pytest

from recoupe.records import Provenance
from recoupe.stages.align import align
from recoupe.stages.compare import compare
from tests.unit.builders import clause, count, date, name, page_of, said


def _toll(page, hour, words, low, *, text=None, counted="mort", **fields):
    """A page that gives a toll at this hour of 12 March 2025."""
    text = text or f"L'explosion du silo a fait {words} sur le port."
    return page_of(
        text,
        page=page,
        published=f"2025-03-12T{hour}:00+01:00",
        quantities=[count(words, text, low, counted=counted, **fields)],
    )


def _compared(*pages):
    alignment = align(pages, Provenance())
    return compare(pages, alignment, Provenance())


def _relations(*pages):
    (figure,) = _compared(*pages).figures
    return [point.relation for point in figure.points]


@pytest.mark.parametrize(
    ("second", "relation"),
    [
        pytest.param(("trois morts", 3, {}), "same", id="the same value"),
        pytest.param(("cinq morts", 5, {}), "revised", id="a later, higher toll"),
        pytest.param(
            ("environ trois morts", 3, {"approximate": True, "high": 3}),
            "approximation of",
            id="the same, roughly",
        ),
        pytest.param(
            ("plus de deux morts", 3, {"high": None}), "approximation of", id="an open value"
        ),
    ],
)
def test_a_later_value_stands_to_the_first(second, relation):
    words, low, fields = second
    pages = (_toll("a", "10:00", "trois morts", 3), _toll("b", "12:00", words, low, **fields))
    assert _relations(*pages) == ["first", relation]


def test_an_overtaken_value_printed_again_is_an_outdated_copy():
    pages = (
        _toll("a", "10:00", "trois morts", 3),
        _toll("b", "12:00", "cinq morts", 5),
        _toll("c", "18:00", "trois morts", 3),
    )
    assert _relations(*pages) == ["first", "revised", "outdated copy"]


def test_a_toll_that_grows_is_no_conflict():
    pages = (_toll("a", "10:00", "trois morts", 3), _toll("b", "12:00", "cinq morts", 5))
    assert _compared(*pages).conflicts == ()


def test_a_part_is_another_scope():
    text = "Deux personnes ont été grièvement blessées par l'explosion."
    whole = "Douze personnes ont été blessées par l'explosion."
    pages = (
        _toll("a", "10:00", "Douze personnes", 12, text=whole, counted="injured"),
        _toll("b", "12:00", "Deux personnes", 2, text=text, counted="injured"),
    )
    comparison = _compared(*pages)
    relations = sorted(point.relation for one in comparison.figures for point in one.points)
    assert relations == ["different scope", "first"]
    assert comparison.conflicts == ()


def test_casualties_are_one_figure_in_any_words():
    text = "Trois personnes sont mortes dans l'explosion du silo."
    pages = (
        _toll("a", "10:00", "trois morts", 3),
        _toll("b", "12:00", "Trois personnes", 3, text=text, counted="dead"),
    )
    assert _relations(*pages) == ["first", "same"]


def test_things_are_counted_with_what_befell_them():
    texts = (
        "La tempête a laissé 300 maisons sans électricité.",
        "Le soir, 80 maisons restaient sans électricité.",
    )
    pages = [
        _toll(page, hour, words, low, text=text, counted="maison")
        for page, hour, words, low, text in (
            ("a", "10:00", "300 maisons", 300, texts[0]),
            ("b", "20:00", "80 maisons", 80, texts[1]),
        )
    ]
    assert _relations(*pages) == ["first", "revised"]


def test_a_figure_of_long_ago_is_another_happening():
    text = "En 2019, l'explosion d'un silo avait fait 40 morts sur le port."
    old = page_of(
        text,
        page="b",
        published="2025-03-12T12:00:00+01:00",
        quantities=[count("40 morts", text, 40, counted="mort")],
        timexes=[date("En 2019", text, "2019", ("2019-01-01", "2020-01-01"))],
    )
    comparison = _compared(_toll("a", "10:00", "trois morts", 3), old)
    assert comparison.figures == ()
    assert comparison.conflicts == ()


def _length(page, words, low, place="le canal", published="2025-03-12T10:00:00+01:00", **fields):
    text = f"Le pont neuf sur {place} mesure {words} de long."
    return page_of(
        text,
        page=page,
        published=published,
        quantities=[count(words, text, low, unit="m", **fields)],
    )


def test_a_number_that_does_not_change_with_the_hours_conflicts():
    comparison = _compared(_length("a", "52 mètres", 52), _length("b", "25 mètres", 25))
    (conflict,) = comparison.conflicts
    assert (conflict.kind, conflict.left[0].exact, conflict.right[0].exact) == (
        "number",
        "25 mètres",
        "52 mètres",
    )
    assert "rounding" in conflict.why


def test_a_round_number_is_no_conflict():
    pages = (
        _length("a", "52 mètres", 52),
        _length("b", "environ 50 mètres", 50, approximate=True),
    )
    assert _compared(*pages).conflicts == ()
    assert _relations(*pages) == ["first", "approximation of"]


def _spoken(page, words, low, who, hour):
    text = f"L'explosion du silo a fait {words} sur le port, a déclaré {who}."
    content = f"L'explosion du silo a fait {words} sur le port"
    return page_of(
        text,
        page=page,
        published=f"2025-03-12T{hour}:00+01:00",
        clauses=[clause(content, text, grade="attributed", attribution=0)],
        quantities=[count(words, text, low, counted="mort")],
        mentions=[name(who, text)],
        attributions=[said(content, text, source=who, cue="a déclaré", mention=0)],
    )


def test_two_named_sources_at_one_hour_conflict():
    pages = (
        _spoken("a", "trois morts", 3, "Anne Durand", "10:00"),
        _spoken("b", "neuf morts", 9, "Paul Leroux", "10:20"),
    )
    comparison = _compared(*pages)
    assert [one.kind for one in comparison.conflicts] == ["number"]


def test_two_named_sources_hours_apart_do_not():
    pages = (
        _spoken("a", "trois morts", 3, "Anne Durand", "10:00"),
        _spoken("b", "neuf morts", 9, "Paul Leroux", "16:00"),
    )
    assert _compared(*pages).conflicts == ()


def test_a_page_without_a_date_is_counted_as_an_abstention():
    text = "L'explosion du silo a fait trois morts sur le port."
    page = page_of(text, published=None, quantities=[count("trois morts", text, 3, counted="mort")])
    reasons = [one.reason for one in _compared(page).abstentions]
    assert len(reasons) == 2


def test_a_number_of_nothing_known_is_counted_as_an_abstention():
    text = "Le port en compte trois."
    (abstention,) = _compared(page_of(text, quantities=[count("trois", text, 3)])).abstentions
    assert abstention.count == 1
    assert abstention.examples[0].exact == "trois"


def test_no_page_gives_nothing():
    comparison = _compared()
    assert (comparison.figures, comparison.conflicts, comparison.drifts) == ((), (), ())


@pytest.mark.parametrize(
    ("words", "as_of"),
    [
        ("étaient toujours disparus à 18 heures", "2025-03-12T18:00"),
        ("ont disparu à 18 heures", "2025-03-12T20:00:00+01:00"),
    ],
)
def test_an_hour_dates_a_state_that_goes_on_and_not_a_happening(words, as_of):
    text = f"Deux personnes {words} dans le port."
    hour = date("18 heures", text, "2025-03-12T18:00", ("2025-03-12T18:00", "2025-03-12T18:01"))
    pages = [
        page_of(
            text,
            page=page,
            published="2025-03-12T20:00:00+01:00",
            quantities=[count("Deux personnes", text, 2, counted="missing")],
            timexes=[hour],
        )
        for page in "ab"
    ]
    (figure,) = _compared(*pages).figures
    assert {point.as_of for point in figure.points} == {as_of}
