"""Statements of the same thing are one claim; what differs in two things is two happenings."""

from itertools import permutations

import pytest

from recoupe.algorithms.components import components
from recoupe.records import Provenance, Span, Statement
from recoupe.stages.align import align
from recoupe.stages.align.claim_groups import group_by_pairs
from recoupe.stages.align.claim_labels import Labels
from tests.unit.builders import copy_of, count, date, page_of

TUESDAY = ("2025-03-11", "2025-03-12")
FRIDAY = ("2025-03-14", "2025-03-15")


def _claims(*pages, provenance=None):
    return align(pages, provenance or Provenance()).claims


def _partition(*pages):
    """Sets of page letters a claim holds, for pages of one statement each."""
    return sorted("".join(claim.pages) for claim in _claims(*pages))


@pytest.mark.parametrize(
    ("left", "right", "languages"),
    [
        pytest.param(
            "Un silo à grains a explosé mardi sur le port de Blavezy.",
            "L'explosion d'un silo à grains a secoué mardi le port de Blavezy.",
            ("fr", "fr"),
            id="a verb and its noun",
        ),
        pytest.param(
            "Une explosion a blessé des pompiers sur le port.",
            "An explosion injured firefighters at the port.",
            ("fr", "en"),
            id="two languages",
        ),
        pytest.param(
            "Les négociations entre le syndicat et la direction de l'usine ont repris.",
            "Les négociations entre le syndicat et la direction de l'usine reprennent.",
            ("fr", "fr"),
            id="another tense",
        ),
        pytest.param(
            "Le maire a signé le décret sur la fermeture du pont.",
            "Le maire n'a pas signé le décret sur la fermeture du pont.",
            ("fr", "fr"),
            id="a denial lines up with what it denies",
        ),
    ],
)
def test_the_same_thing_is_one_claim(left, right, languages):
    pages = [
        page_of(left, page="a", language=languages[0]),
        page_of(right, page="b", language=languages[1]),
    ]
    assert _partition(*pages) == ["ab"]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        pytest.param(
            "Le port de Blavezy emploie quatre cents dockers.",
            "Le port de Blavezy a été inauguré par le ministre.",
            id="one subject, two things",
        ),
        pytest.param(
            "Le ministre des Transports a visité le chantier du tunnel.",
            "La facture du tunnel a doublé depuis le début du chantier.",
            id="one topic",
        ),
        pytest.param("La police enquête.", "La police recrute.", id="one word in common"),
    ],
)
def test_another_thing_is_another_claim(left, right):
    assert _partition(page_of(left, page="a"), page_of(right, page="b")) == ["a", "b"]


def _launch(page, words, number, day):
    text = f"L'armée a lancé {words} {day} au large de la côte."
    interval = TUESDAY if day == "mardi" else FRIDAY
    return page_of(
        text,
        page=page,
        quantities=[count(words, text, number, counted="missile")],
        timexes=[date(day, text, interval[0], interval)],
    )


def test_another_number_alone_is_one_claim_that_disagrees():
    pages = (_launch("a", "deux missiles", 2, "mardi"), _launch("b", "trois missiles", 3, "mardi"))
    assert _partition(*pages) == ["ab"]


def test_another_number_on_another_day_is_another_happening():
    pages = (
        _launch("a", "deux missiles", 2, "mardi"),
        _launch("b", "trois missiles", 3, "vendredi"),
    )
    assert _partition(*pages) == ["a", "b"]


def test_every_statement_belongs_to_one_claim():
    pages = [page_of("Un silo a explosé.\n\nLe port est fermé.", page=letter) for letter in "abc"]
    alignment = align(pages, Provenance())
    told = sorted(one for claim in alignment.claims for one in claim.statements)
    assert told == sorted(one.id for one in alignment.statements)


def test_copies_rest_on_one_origin():
    words = "Un silo à grains a explosé mardi sur le port."
    left, right = page_of(words, page="a"), page_of(words, page="b")
    (claim,) = _claims(left, right, provenance=copy_of(left, right, words))
    assert (claim.floor, claim.ceiling) == (1, 1)


def test_the_label_is_quoted_from_a_page():
    pages = (_launch("a", "deux missiles", 2, "mardi"), _launch("b", "deux missiles", 2, "mardi"))
    (claim,) = _claims(*pages)
    assert claim.label in {page.article.text for page in pages}


def _told(page, text, terms, *, language="fr"):
    """A statement that is all of its page, with what it tells."""
    made = page_of(text, page=page, language=language)
    place = made.article.evidence(Span(0, len(text)))
    return made, Statement(id=page, evidence=place, grade="asserted", terms=terms, rule="")


def test_the_label_tells_what_the_others_tell():
    others = "Quatre cents riverains ont été évacués vers le gymnase"
    back = "Les quatre cents riverains évacués ont pu regagner leur domicile hier"
    told = [
        _told("a", back, ("riverain", "evacuer", "pouvoir", "regagner", "domicile", "hier")),
        *(_told(page, others, ("riverain", "evacuer", "gymnase")) for page in "bc"),
    ]
    labels = Labels([page for page, _ in told])
    assert labels.clearest_of([one for _, one in told]).id == "b"


def test_the_label_is_in_the_language_of_most():
    told = [
        _told("a", "Four hundred residents were evacuated on Monday", ("evacuate",), language="en"),
        *(
            _told(page, "Quatre cents riverains ont été évacués lundi", ("evacuer",))
            for page in "bc"
        ),
    ]
    labels = Labels([page for page, _ in told])
    assert labels.clearest_of([one for _, one in told]).id == "b"


def test_the_order_of_pages_changes_nothing():
    pages = [
        page_of("Un silo à grains a explosé sur le port de Blavezy.", page="a"),
        page_of("L'explosion d'un silo à grains a secoué le port de Blavezy.", page="b"),
        page_of("Le silo à grains du port de Blavezy avait été construit en 1974.", page="c"),
    ]
    found = {_claims(*order) for order in permutations(pages)}
    assert len(found) == 1


def test_short_statements_are_counted_as_left_alone():
    alignment = align([page_of("Voici.", page="a")], Provenance())
    assert [one.count for one in alignment.abstentions] == [1]


def test_groups_do_not_chain_where_the_ends_share_nothing():
    chain = {(0, 1): 0.9, (1, 2): 0.9, (2, 3): 0.9}
    grouped = group_by_pairs(4, chain, set(), min_score=0.5, min_mean=0.5)
    assert grouped != components(range(4), chain)
    assert grouped == [(0, 1), (2, 3)]
