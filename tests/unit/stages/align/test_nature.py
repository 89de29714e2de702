"""Background and opinion are marked by words or dates; the news itself is not."""

import pytest

from recoupe.languages import language_of
from recoupe.records import Provenance
from recoupe.stages.align import align
from recoupe.stages.annotate import annotate
from tests.unit.builders import article_of, page_of


def _natures(text, language, published="2025-03-12T10:00:00+01:00"):
    article = article_of(text, language=language, published=published)
    page = page_of(text, language=language, published=published)
    from msgspec.structs import replace  # noqa: PLC0415

    page = replace(page, article=article, annotations=annotate(article, language_of(language)))
    return [
        (one.nature, one.nature_marker.exact if one.nature_marker else "")
        for one in align([page], Provenance()).statements
    ]


@pytest.mark.parametrize(
    ("language", "text", "nature", "marker"),
    [
        ("fr", "L'usine de Lorme a été construite en 1974.", "background", "1974"),
        ("fr", "Pour rappel, l'usine emploie 300 personnes.", "background", "Pour rappel"),
        ("en", "The plant was built in 1974.", "background", "1974"),
        ("en", "For context, the plant employs 300 people.", "background", "For context"),
        ("fr", "Cette fermeture est une honte pour la ville.", "opinion", "une honte"),
        ("fr", "« À mon avis, le maire va partir », a dit Paul Delorme.", "opinion", "À mon avis"),
        ("en", "The mayor must go, the columnist Ada Quill wrote.", "opinion", "columnist"),
        ("en", "“I think the mayor will leave,” Paul Hart said.", "opinion", "I think"),
    ],
)
def test_what_marks_a_statement(language, text, nature, marker):
    assert (nature, marker) in [(one, mark) for one, mark in _natures(text, language)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Un incendie a détruit mardi l'usine de Lorme."),
        ("fr", "Un incendie a détruit mardi l'usine, construite en 1974."),
        ("fr", "Le maire a rappelé que l'usine emploie 300 personnes."),
        ("fr", "Le procès s'ouvrira en 2027."),
        ("en", "A fire destroyed the plant on Tuesday."),
        ("en", "The trial will open in 2027."),
        ("en", "The mayor thinks that the plant will reopen."),
    ],
)
def test_the_news_is_not_marked(language, text):
    assert all(one is None for one, _ in _natures(text, language))


def test_without_a_date_of_the_page_no_date_is_far():
    assert _natures("L'usine de Lorme a été construite en 1974.", "fr", None) == [(None, "")]
