"""How a page names the media that it cites."""

import pytest

from recoupe.languages import language_of
from recoupe.records import OriginKind
from recoupe.stages.trace.drafts import drafts_of
from recoupe.stages.trace.origins import _merge_collectives
from recoupe.stages.trace.relays import _does_other_work, _is_whole_demonym, country_in, name_in
from recoupe.stages.trace.sign import Sign
from recoupe.stages.trace.worded import worded_media


@pytest.mark.parametrize(
    ("tag", "label", "name"),
    [
        ("fr", "agence de presse ABV", "ABV"),
        ("en", "Norwegian broadcaster Kanal Fjord", "Kanal Fjord"),
        ("fr", "Sjøfartsposten", "Sjøfartsposten"),
        ("fr", "médias d'État russes", ""),
        ("en", "Russian state media", ""),
        ("fr", "agence de presse de Corée", ""),
    ],
)
def test_the_name_that_ends_a_label_is_the_medium_s(tag: str, label: str, name: str) -> None:
    assert name_in(label.split(), language_of(tag)) == name


@pytest.mark.parametrize(
    ("tag", "label", "work"),
    [
        ("fr", "l'agence spatiale Jaxa", "other"),
        ("fr", "agence régionale de santé", "other"),
        ("en", "the space agency JAXA", "other"),
        ("fr", "l'agence de presse officielle KCNA", "news"),
        ("fr", "agence russe TASS", "news"),
        ("en", "the state news agency Xinhua", "news"),
        ("fr", "agence ABV", "news"),
        ("en", "Environment Agency", "other"),
        ("en", "the Food Standards Agency", "other"),
        ("en", "the Border Protection Agency", "other"),
        ("en", "Sorvian News Agency", "news"),
        ("en", "Independent Press Agency", "news"),
        ("en", "Anadolu Agency", "news"),
    ],
)
def test_an_agency_that_does_other_work_is_none_of_news(tag: str, label: str, work: str) -> None:
    assert _does_other_work(label.split(), language_of(tag)) == (work == "other")


def test_a_label_tells_its_country_by_a_demonym() -> None:
    assert country_in(["médias", "d'État", "nord-coréens"], language_of("fr")) == "KP"
    assert country_in(["médias", "d'État"], language_of("fr")) is None


def test_the_adjective_of_a_country_is_no_medium() -> None:
    english = language_of("en")
    assert _is_whole_demonym(["South", "African"], english)
    assert not _is_whole_demonym(["South", "African", "Courier"], english)
    assert not _is_whole_demonym([], english)


def merged(*labels: tuple[str, str | None], kind: OriginKind = "state_media") -> list[str]:
    signs = {
        f"page{page}": [
            Sign(
                name=label,
                kind=kind,
                whole=False,
                rule="cited",
                reason="",
                cited=True,
                collective=True,
                country=country,
            )
        ]
        for page, (label, country) in enumerate(labels)
    }
    drafts = drafts_of(signs, signs)
    _merge_collectives(drafts)
    return sorted(name for name, _ in drafts)


def test_collective_labels_of_one_country_or_none_are_one_origin() -> None:
    labels = [("médias d'État", None), ("médias d'État russes", "RU"), ("médias officiels", None)]
    assert merged(*labels) == ["médias d'État russes"]


def test_collective_labels_of_two_countries_stay_apart() -> None:
    assert len(merged(("médias russes", "RU"), ("médias chinois", "CN"))) == 2


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Selon Le Courrier des Dombes, le maire a signé.", "Le Courrier des Dombes"),
        ("Pour La Gazette de l'Orne, l'affaire est close.", "La Gazette de l'Orne"),
        ("D'après L'Avenir du Vexin, tout est vendu.", "L'Avenir du Vexin"),
    ],
)
def test_what_stands_before_the_article_of_a_paper_is_not_of_its_name(text: str, name: str) -> None:
    found = worded_media(text)
    assert name in found
    assert not [one for one in found if not name.startswith(one)]
