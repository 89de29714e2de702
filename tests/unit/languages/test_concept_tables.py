"""What holds of the tables of concepts as they are written."""

from collections.abc import Iterator
from importlib import import_module

import pytest

from recoupe.algorithms.folding import fold
from recoupe.languages import language_of
from recoupe.languages.tables.concepts import senses_of

TABLES = (
    "",
    "fields",
    "words",
    "everyday",
    "affairs",
    "life",
    "leisure",
    "common",
    "deeds",
    "daily",
)
"""In the order in which they are looked up: the first that has a word wins."""
LEFT_TO_EARLIER = {
    "fr": frozenset(
        [
            "applaudir",
            "assaut",
            "assistance",
            "audience",
            "barrage",
            "betail",
            "chantier",
            "controler",
            "echouer",
            "elevage",
            "escroquerie",
            "etape",
            "evader",
            "evasion",
            "examen",
            "faim",
            "ferme",
            "limite",
            "louer",
            "mandat",
            "naufrage",
            "nourrisson",
            "planete",
            "poursuivre",
            "pret",
            "prolongation",
            "replique",
            "repliques",
            "retablir",
            "scrutin",
            "secousse",
            "suppression",
            "supprimer",
            "tombe",
            "tremblement",
            "vivant",
        ]
    ),
    "en": frozenset(
        [
            "aftershock",
            "aftershocks",
            "applaud",
            "bomb",
            "debris",
            "former",
            "measures",
            "pledge",
            "pledged",
            "striker",
            "walkout",
        ]
    ),
}
"""Words that a later table names for another concept too, and that stay with the earlier one."""
ONE_SIDED = {
    "fr": frozenset(
        [
            "alone",
            "chase",
            "claim_attack",
            "count",
            "debris",
            "deep",
            "defendant",
            "electrocute",
            "evict",
            "excavate",
            "fishing_boat",
            "former",
            "gymnast",
            "immunity",
            "infant",
            "lightning",
            "mobilise",
            "official_adj",
            "oil_slick",
            "plea",
            "prolong",
            "right_asylum",
            "road_death",
            "transfer_player",
            "walk_out",
        ]
    ),
    "en": frozenset(
        [
            "again",
            "aid_worker",
            "airline",
            "castaway",
            "checkpoint",
            "contract_state",
            "earn",
            "find_out",
            "flight",
            "hijack",
            "hospital_unit",
            "hunger",
            "indictment",
            "injury_time",
            "joint_venture",
            "like",
            "perjury",
            "purchasing_power",
            "ready",
            "red_card",
            "report_police",
            "sex_assault",
            "share",
            "shepherd",
            "square",
            "stab",
            "temporary",
            "work_site",
            "working_hours",
        ]
    ),
}
"""Concepts to which one language may have no word that another concept does not have already."""
ARTICLES = {
    "fr": frozenset(["le", "la", "les", "l", "un", "une", "des", "du"]),
    "en": frozenset(["the", "a", "an"]),
}
LANGUAGES = ("fr", "en")


def _tables(tag: str) -> Iterator[str]:
    for name in TABLES:
        module = import_module(f"recoupe.languages.{tag}.concepts{name and f'_{name}'}")
        yield getattr(module, name.upper() or "SENSES")


@pytest.mark.parametrize("tag", LANGUAGES)
def test_a_word_stands_for_one_concept(tag):
    """Two tables name it for two concepts only where that is listed."""
    found: dict[str, str] = {}
    twice = set()
    for table in _tables(tag):
        for word, key in senses_of(table).items():
            if found.setdefault(word, key) != key:
                twice.add(word)
    assert twice == LEFT_TO_EARLIER[tag]


@pytest.mark.parametrize(("tag", "other"), [LANGUAGES, LANGUAGES[::-1]])
def test_a_concept_has_words_in_both_languages(tag, other):
    """What one language alone has a word for is listed."""
    keys, others = language_of(tag).concepts.keys, language_of(other).concepts.keys
    assert keys - others <= ONE_SIDED[tag]


@pytest.mark.parametrize("tag", LANGUAGES)
def test_no_phrase_begins_with_an_article(tag):
    """An article tells nothing of what follows, and stands before half of all nouns."""
    words = [word for table in _tables(tag) for word in senses_of(table)]
    phrases = [word.replace(" ", "_").split("_") for word in words]
    assert not [one for one in phrases if len(one) > 1 and fold(one[0]) in ARTICLES[tag]]
