"""The country of an outlet is told where its page is sure of it, and not otherwise."""

import pytest

from recoupe.stages.clean.country import country_of


def publisher(country: object, **more: object) -> dict[str, object]:
    address = {"@type": "PostalAddress", "addressCountry": country}
    return {"@type": "NewsMediaOrganization", "name": "Le Courrier", "address": address, **more}


@pytest.mark.parametrize(
    ("url", "country"),
    [
        ("https://www.courrier.fr/a", "FR"),
        ("https://www.courier.co.uk/a", "GB"),
        ("https://courrier.ch/a", "CH"),
        ("https://courrier.quebec/a", None),
        ("https://courrier.com/a", None),
        ("https://worldtruth.tv/a", None),
        ("https://courrier.eu/a", None),
        ("https://courrier.blogspot.fr/a", None),
        ("https://archive.ph/AbCd", None),
        ("https://www.google.fr/amp/s/courrier.com/a", None),
        ("https://192.0.2.1/a", None),
        ("courrier.html", None),
        (None, None),
    ],
)
def test_a_national_domain_tells_and_one_for_everybody_does_not(
    url: str | None, country: str | None
) -> None:
    assert country_of(url, {}, ()) == country


@pytest.mark.parametrize(
    ("said", "country"),
    [
        ("BE", "BE"),
        ("Belgique", "BE"),
        ("Belgium", "BE"),
        ("USA", "US"),
        ("UK", "GB"),
        ({"@type": "Country", "name": "Suisse"}, "CH"),
        ("Bruxelles", None),
        ("", None),
        (7, None),
        ([], None),
    ],
)
def test_the_address_of_the_publisher_tells(said: object, country: str | None) -> None:
    node = {"@type": "NewsArticle", "publisher": publisher(said)}
    assert country_of("https://courrier.com/a", node, [node]) == country


def test_the_address_may_stand_in_a_node_of_its_own() -> None:
    own = publisher("FR", **{"@id": "#us", "url": "https://courrier.com/"})
    node = {"@type": "NewsArticle", "publisher": {"@id": "#us"}}
    assert country_of("https://courrier.com/a", node, [node, own]) == "FR"
    assert country_of("https://courrier.com/a", {}, [own]) == "FR"


def test_the_address_of_another_organisation_is_not_the_outlets() -> None:
    other = publisher("DE", url="https://mentioned-in-the-article.com/")
    assert country_of("https://courrier.com/a", {}, [other]) is None


def test_where_domain_and_address_differ_nothing_is_sure() -> None:
    node = {"@type": "NewsArticle", "publisher": publisher("RU")}
    assert country_of("https://courrier.fr/a", node, [node]) is None
