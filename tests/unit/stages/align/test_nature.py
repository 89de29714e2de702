"""Background and opinion are marked by words or dates; the news itself is not."""

import pytest
from msgspec.structs import replace

from recoupe.languages import language_of
from recoupe.records import Provenance
from recoupe.stages.align import align
from recoupe.stages.annotate import annotate
from tests.unit.builders import article_of, page_of


def _natures(text, language, published="2025-03-12T10:00:00+01:00"):
    article = article_of(text, language=language, published=published)
    page = page_of(text, language=language, published=published)
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
        ("fr", "Paul Brun avait été condamné le 3 mars pour fraude.", "background", "le 3 mars"),
        ("en", "Paul Brown had been fined on March 3 for fraud.", "background", "March 3"),
        ("en", "The plant has long employed 300 people.", "background", "has long"),
        ("fr", "Le pont est fermé depuis longtemps.", "background", "depuis longtemps"),
        (
            "fr",
            "« Cette décision est tout à fait absurde », a dit Paul Delorme.",
            "opinion",
            "absurde",
        ),
        ("en", "The deal is simply ridiculous, Paul Hart said.", "opinion", "ridiculous"),
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
        ("fr", "Le feu avait détruit le toit mardi soir."),
        ("fr", "Le maire a dit que le suspect avait été arrêté le 3 mars."),
        ("en", "Rescuers had reached the mine on Tuesday."),
        ("en", "A ridiculous hat was found in the plant on Tuesday."),
        ("fr", "Un terrible accident a fermé la route mardi."),
        ("fr", "Il a salué l'amitié de longue date du pays voisin."),
        ("en", "The road is long and the bridge is closed."),
    ],
)
def test_the_news_is_not_marked(language, text):
    assert all(one is None for one, _ in _natures(text, language))


def test_without_a_date_of_the_page_no_date_is_far():
    assert _natures("L'usine de Lorme a été construite en 1974.", "fr", None) == [(None, "")]


def _page_natures(title, body, language, url=None):
    article = article_of(f"{title}\n\n{body}", language=language)
    article = replace(article, url=url)
    page = page_of(article.text, language=language)
    page = replace(page, article=article, annotations=annotate(article, language_of(language)))
    found = align([page], Provenance()).statements
    return [one.nature for one in found if one.evidence.exact in body]


BODY = "La ville ferme son hôpital. Le maire a déclaré que l'hôpital rouvrira."


@pytest.mark.parametrize(
    ("title", "url"),
    [
        ("TRIBUNE. Notre hôpital se meurt", None),
        ("Opinion | Notre hôpital se meurt", None),
        ("Notre hôpital se meurt", "https://journal.example/idees/tribunes/hopital.html"),
    ],
)
def test_a_rubric_of_opinions_marks_what_the_page_says_itself(title, url):
    own, reported = _page_natures(title, BODY, "fr", url)
    assert (own, reported) == ("opinion", None)


@pytest.mark.parametrize(
    ("title", "url"),
    [
        ("Tribune effondrée au stade : deux blessés", None),
        ("L'hôpital ferme", "https://journal.example/societe/opinions-publiques.html"),
        ("Les opinions divergent", None),
    ],
)
def test_what_only_looks_like_a_rubric_marks_nothing(title, url):
    assert set(_page_natures(title, BODY, "fr", url)) == {None}


def test_a_year_in_the_pluperfect_is_background_on_a_page_without_a_date():
    text = "Il avait été condamné en 2019 pour fraude."
    assert [one for one, _ in _natures(text, "fr", None)] == ["background"]
