"""Forms of verbs and plurals, from tables alone."""

import pytest

from recoupe.languages.en.inflection import base_of
from recoupe.languages.en.inflection import singular_of as english_singular
from recoupe.languages.fr.conjugation import STEMS, readings_of
from recoupe.languages.fr.inflection import masculine_of, singular_of

KNOWN = STEMS | {"payer", "appeler", "jeter", "céder", "lancer", "manger", "lever", "peser"}


@pytest.mark.parametrize(
    ("form", "lemma"),
    [
        ("serait", "être"), ("aurait", "avoir"), ("viendrait", "venir"), ("irait", "aller"),
        ("courrait", "courir"), ("mourrait", "mourir"), ("acquerrait", "acquérir"),
        ("enverrait", "envoyer"), ("paierait", "payer"), ("appellerait", "appeler"),
        ("jetterait", "jeter"), ("céderait", "céder"), ("lèverait", "lever"),
        ("finirait", "finir"), ("conclurait", "conclure"), ("vaudrait", "valoir"),
        ("préparerait", "préparer"), ("pourrait", "pouvoir"), ("verrait", "voir"),
        ("prévoirait", "prévoir"), ("devraient", "devoir"), ("détiendraient", "détenir"),
    ],
)  # fmt: skip
def test_conditionals_have_one_reading(form: str, lemma: str) -> None:
    readings = readings_of(form, KNOWN)
    assert {one.lemma for one in readings} == {lemma}
    assert {one.mood for one in readings} == {"Cnd"}


@pytest.mark.parametrize(
    "form",
    [
        "préparait",
        "montrait",
        "rencontrait",
        "entrait",
        "tirait",
        "déclarait",
        "assurait",
        "courait",
        "mourait",
        "ouvrait",
        "offrait",
        "souffrait",
        "livrait",
        "instaurait",
        "considérait",
        "espérait",
        "libérait",
        "requérait",
        "rentraient",
        "illustrait",
        "enregistrait",
        "célébrait",
        "engendrait",
        "encadrait",
        "chiffrait",
        "serrait",
        "errait",
    ],
)
def test_false_friends_are_no_conditionals(form: str) -> None:
    readings = readings_of(form, KNOWN)
    assert readings
    assert all(one.mood != "Cnd" for one in readings)


@pytest.mark.parametrize("word", ["portrait", "retrait", "lundi", "xyz", "", "é", "ait"])
def test_words_that_are_no_verbs_invent_none(word: str) -> None:
    assert all(one.lemma in {"avoir", "portraire"} for one in readings_of(word, KNOWN) if one.sure)


@pytest.mark.parametrize(
    ("form", "lemma", "tense"),
    [
        ("naquirent", "naître", "Past"), ("convinrent", "convenir", "Past"),
        ("mangeait", "manger", "Imp"), ("lança", "lancer", "Past"), ("pèse", "peser", "Pres"),
        ("avions", "avoir", "Imp"), ("dues", "devoir", "Past"), ("tués", "tuer", "Past"),
        ("finissait", "finir", "Imp"), ("abattus", "abattre", "Past"),
    ],
)  # fmt: skip
def test_other_forms(form: str, lemma: str, tense: str) -> None:
    assert (lemma, tense) in {(one.lemma, one.tense) for one in readings_of(form, KNOWN)}


@pytest.mark.parametrize(
    ("plural", "singular"),
    [
        ("morts", "mort"), ("blessés", "blessé"), ("journaux", "journal"), ("travaux", "travail"),
        ("bureaux", "bureau"), ("lieux", "lieu"), ("dangereux", "dangereux"), ("pays", "pays"),
        ("essais", "essai"), ("anglais", "anglais"), ("emplois", "emploi"), ("voix", "voix"),
        ("élus", "élu"), ("virus", "virus"), ("bijoux", "bijou"), ("yeux", "œil"), ("mois", "mois"),
        ("disparus", "disparu"), ("otages", "otage"), ("procès", "procès"), ("tuyaux", "tuyau"),
    ],
)  # fmt: skip
def test_french_singulars(plural: str, singular: str) -> None:
    assert singular_of(plural) == singular


@pytest.mark.parametrize(
    ("form", "masculine"),
    [
        ("nord-coréennes", "nord-coréen"), ("balistiques", "balistique"), ("graves", "grave"),
        ("officielle", "officiel"), ("dangereuse", "dangereux"), ("active", "actif"),
        ("étrangère", "étranger"), ("russes", "russe"), ("fidèle", "fidèle"), ("légers", "léger"),
    ],
)  # fmt: skip
def test_french_masculines(form: str, masculine: str) -> None:
    assert masculine_of(form) == masculine


@pytest.mark.parametrize(
    ("form", "base"),
    [
        ("said", "say"), ("told", "tell"), ("denied", "deny"), ("launches", "launch"),
        ("stopped", "stop"), ("hoping", "hope"), ("killed", "kill"), ("fled", "flee"),
        ("were", "be"), ("has", "have"), ("injured", "injure"), ("striking", "strike"),
        ("added", "add"), ("seized", "seize"),
    ],
)  # fmt: skip
def test_english_bases(form: str, base: str) -> None:
    known = frozenset(
        ["launch", "stop", "hope", "kill", "injure", "strike", "add", "seize", "deny"]
    )
    assert base_of(form, known) == base


@pytest.mark.parametrize(
    ("plural", "singular"),
    [
        ("women", "woman"), ("policemen", "policeman"), ("missiles", "missile"), ("news", "news"),
        ("bodies", "body"), ("crises", "crisis"), ("series", "series"), ("houses", "house"),
        ("churches", "church"), ("people", "people"), ("aircraft", "aircraft"), ("gas", "gas"),
    ],
)  # fmt: skip
def test_english_singulars(plural: str, singular: str) -> None:
    assert english_singular(plural) == singular
