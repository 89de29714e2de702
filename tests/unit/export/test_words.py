"""French and English have the same words, none of them a verdict; dates and spaces are theirs."""

import re
import string
from importlib.resources import files

import pytest

from recoupe.export.html import Look, render_index, render_story
from recoupe.export.wording import LANGUAGES, Words, main_language, words_of
from recoupe.export.wording.catalogue import catalogue_of
from recoupe.export.wording.findings import translation_of
from recoupe.pipeline import LIMITS
from recoupe.settings import Settings, ShowConfig, read_settings
from recoupe.store.folder import read_dossiers

FORBIDDEN = {
    "en": r"\b(?:true|false|fake|untrue|plagiari\w+|independent\w*|credib\w+|liars?|truth\w*)\b",
    "fr": r"\b(?:vrai\w*|faux|fausse\w*|v[ée]rit\w*|v[ée]ridique\w*|plagi\w+|ind[ée]pendan\w*"
    r"|cr[ée]dib\w+|mensong\w*|menteu\w+|intox\w*|infox)\b",
}
ASKED = re.compile(r't(?:\.count)?\("([a-z_]+\.[a-z_-]+)"[,)]')


def holes(words):
    return {name for _, name, _, _ in string.Formatter().parse(words) if name}


def forms(entry):
    return {"": entry} if isinstance(entry, str) else dict(entry)


def test_every_language_has_the_same_keys_and_holes():
    english, french = catalogue_of("en"), catalogue_of("fr")
    assert list(english) == list(french)
    for key, entry in english.items():
        ours, theirs = forms(entry), forms(french[key])
        assert ours.keys() == theirs.keys(), key
        for number, words in ours.items():
            assert holes(words) == holes(theirs[number]), key


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_is_missing_or_a_verdict(language):
    for key, entry in catalogue_of(language).items():
        for words in forms(entry).values():
            assert words.strip() or key == "format.list", key
            assert not re.search(FORBIDDEN[language], words, re.IGNORECASE), key


def test_the_table_of_findings_holds_no_verdict():
    content = files("recoupe.export.wording").joinpath("findings.fr.toml").read_text("utf-8")
    for line in content.splitlines():
        language = line[:2]
        if language in FORBIDDEN:
            assert not re.search(FORBIDDEN[language], line, re.IGNORECASE), line


def test_every_key_that_a_template_asks_for_is_there():
    asked = set()
    folder = files("recoupe.export")
    for path in [*folder.joinpath("html").iterdir(), *folder.joinpath("html/parts").iterdir()]:
        if path.name.endswith(".html"):
            asked |= set(ASKED.findall(path.read_text("utf-8")))
    capture = folder.joinpath("captures/capture.html").read_text("utf-8")
    asked |= set(ASKED.findall(capture))
    assert len(asked) > 100
    assert asked <= set(catalogue_of("en"))


def test_no_key_is_left_over():
    """Outside the tables that are looked up by a record's own kind."""
    folder = files("recoupe.export")
    used = "".join(
        path.read_text("utf-8")
        for place in ("html", "html/parts", "captures", "wording")
        for path in folder.joinpath(place).iterdir()
        if path.name.endswith((".html", ".py"))
    )
    by_kind = set(re.findall(r'(?:kind|table)\(\s*"([a-z_]+)"', used))
    left = [
        key
        for key in catalogue_of("en")
        if key.split(".")[0] not in by_kind and f'"{key}"' not in used
    ]
    assert [one for one in left if not one.startswith("claims.sort_")] == []


@pytest.mark.parametrize(
    ("languages", "main"),
    [(["fr", "fr", "en"], "fr"), (["de"], "en"), (["fr", "en"], "en"), (["fr-CH"], "fr")],
)
def test_the_language_of_most_pages(languages, main):
    assert main_language(languages) == main


def test_an_unknown_language_has_english_words():
    assert words_of("de").language == "en"
    assert words_of("fr-BE").language == "fr"


@pytest.mark.parametrize(
    ("instant", "told"),
    [
        (
            "2025-03-12T11:43:00+01:00",
            "12 mars 2025 à 11\u202fh\u202f43, heure locale · 10\u202fh\u202f43 UTC",
        ),
        ("2025-03-01", "1er mars 2025"),
        ("2025-03-12T10:43:00Z", "12 mars 2025 à 10\u202fh\u202f43 UTC"),
        ("2025-03-12T10:43", "12 mars 2025 à 10\u202fh\u202f43"),
        ("2025-03", "2025-03"),
        (None, "sans date"),
    ],
)
def test_french_moments(instant, told):
    assert Words("fr").moment(instant) == told


def test_numbers_and_shares_are_written_as_the_language_writes_them():
    assert Words("fr").number(1234567.5) == "1\u202f234\u202f567,5"
    assert Words("en").share(0.52) == "52%"
    assert Words("fr").share(0.52) == "52\u00a0%"


@pytest.mark.parametrize(
    ("found", "told"),
    [
        (
            "3 pages carry the same text: one origin",
            "3 pages portent le même texte\u00a0: une origine",
        ),
        ("credit line: (AFP)", "ligne de crédit\u00a0: (AFP)"),
        (
            "a page credits agencies without a name: perhaps AFP",
            "une page crédite des agences sans les nommer\u00a0: peut-être AFP",
        ),
        ("later count; dateline", "compte ultérieur\u202f; ligne de provenance"),
    ],
)
def test_findings_are_told_in_french(found, told):
    assert translation_of(found, "fr") == told


@pytest.mark.parametrize(
    "found", ["a finding of tomorrow", "later count; a finding of tomorrow", ""]
)
def test_a_finding_without_words_stays_as_it_is(found):
    assert translation_of(found, "fr") is None


def test_the_limits_are_told_in_french():
    assert [one for one in LIMITS if translation_of(one, "fr") is None] == []


def test_a_french_dossier_says_no_english_word_of_ours(built):
    """Nearly all that stages say of the bundled pile is in the table; the rest is marked."""
    dossier = max(read_dossiers(built), key=lambda one: len(one.articles))
    html = render_story(dossier, Look.of(dossier, "fr"))
    assert '<html lang="fr">' in html
    said = re.findall(r'<span lang="en">([^<]+)</span>', html)
    told = re.findall(r'class="why"', html)
    assert len(said) < 0.1 * len(told), sorted(set(said))


def test_the_index_is_french_too():
    html = render_index([], [], pages=0, language="fr")
    assert "0 sujet dans 0 page" in html


def test_the_interface_changes_no_digest(tmp_path):
    french = Settings(show=ShowConfig(language="fr"))
    assert french.digest() == Settings().digest()
    path = tmp_path / "recoupe.toml"
    path.write_text('[show]\nlanguage = "fr"\n', "utf-8")
    assert read_settings(path) == french
