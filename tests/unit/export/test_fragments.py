"""A link to the live page names the passage as browsers look for it, and leads only to the web."""

from urllib.parse import unquote

import pytest

from recoupe.export.captures import live_href, saved_href
from recoupe.records import RawRange
from tests.unit.builders import article_of, place

URL = "https://a.example/x"
LONG = (
    "La préfecture, qui avait d'abord parlé de trois morts & de dix blessés, a corrigé son bilan "
    "dans la soirée en annonçant un semi-remorque retrouvé vide."
)


def directive(words: str, text: str, url: str = URL) -> str:
    article = article_of(text)
    href = live_href(url, article.evidence(place(words, text)), text)
    return href.removeprefix(f"{URL}#:~:text=")


def test_a_passage_that_comes_once_goes_alone():
    words = "le port restera fermé lundi"
    assert directive(words, f"Selon la mairie, {words} matin.") == words.replace(
        " ", "%20"
    ).replace("é", "%C3%A9")


def test_signs_of_the_syntax_are_encoded():
    found = directive(
        "vide-greniers, cafés & bals à 50 %", "Fermés : vide-greniers, cafés & bals à 50 %."
    )
    assert found == "vide%2Dgreniers%2C%20caf%C3%A9s%20%26%20bals%20%C3%A0%2050%20%25"


def test_a_long_passage_is_named_by_its_ends():
    start, end = directive(LONG, f"Titre\n\n{LONG}").split(",")
    assert unquote(start) == "La préfecture, qui avait d'abord parlé"
    assert unquote(end) == "en annonçant un semi-remorque retrouvé vide."
    assert "-" not in start + end


def test_a_passage_over_two_paragraphs_is_named_by_its_ends():
    text = "Titre\n\nLe port reste fermé.\n\nIl rouvre lundi."
    found = directive("Le port reste fermé.\n\nIl rouvre lundi.", text)
    assert unquote(found) == "Le port reste fermé.,Il rouvre lundi."


def test_a_short_passage_goes_with_the_words_around_it():
    found = directive("douze morts", "Le feu a fait douze morts au port.")
    assert unquote(found) == "Le feu a fait-,douze morts,-au port."


def test_context_is_made_of_whole_words_of_the_same_paragraph():
    text = "Titre\n\nDouze morts dans l'incendie du quai des abattoirs de la ville basse."
    before, words, after = unquote(directive("quai", text)).split(",")
    assert before == "Douze morts dans l'incendie du-"
    assert (words, after) == ("quai", "-des abattoirs de la ville")


def test_a_passage_that_begins_inside_a_word_is_widened_to_it():
    text = "Le maire a dénoncé l’attaque de la nuit de mardi à mercredi."
    found = directive("attaque de la nuit de mardi à mercredi", text)
    assert unquote(found) == "l’attaque de la nuit de mardi à mercredi"


def test_a_narrow_space_joins_words_and_quotation_marks():
    """Seen in Chromium: « set with narrow spaces, no word begins at the first one."""
    text = "Elle a dit «\u202fLe sol a bougé sous nos pieds\u202f», puis elle est partie."
    found = directive("Le sol a bougé sous nos pieds", text)
    assert unquote(found) == "«\u202fLe sol a bougé sous nos pieds\u202f»,"


def test_a_text_without_spaces_is_not_widened():
    text = "東" * 40 + "京都で火災があり、三人が死亡した。" * 3 + "西" * 40
    assert unquote(directive("京都で火災があり、三人が死亡した。" * 3, text)).startswith("京都")


def test_a_fragment_of_the_address_stays():
    text = "Le port restera fermé lundi toute la journée."
    evidence = article_of(text).evidence(place("restera fermé lundi toute", text))
    assert live_href(f"{URL}#suite", evidence, text).startswith(f"{URL}#suite:~:text=restera")
    assert live_href(f"{URL}#:~:text=x", evidence, text).startswith(f"{URL}#:~:text=restera")


@pytest.mark.parametrize(
    "url",
    [
        None,
        "",
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)//http://a.example",
        "data:text/html,x",
        "file:///etc/passwd",
        "//a.example/x",
        "https://",
        "https://user:word@a.example/",
        "https://a.example/ x",
        "https://a.example/\nx",
        'https://a.example/"onclick="x',
        "https://[::1/",
        "ftp://a.example/x",
    ],
)
def test_an_address_that_is_not_of_the_web_gives_no_link(url):
    text = "Le port restera fermé lundi toute la journée."
    assert live_href(url, article_of(text).evidence(place("fermé", text)), text) is None


def test_saved_pages_are_opened_at_bytes():
    assert saved_href("ab") == "../views/ab.html"
    assert saved_href("ab", (RawRange(1, 5), RawRange(9, 12))) == "../views/ab.html#b=1-5,9-12"
