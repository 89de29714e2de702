"""What a word may open, told once for each form."""

import pytest

from recoupe.languages import language_of
from recoupe.stages.annotate.quotes import find_quotes
from recoupe.stages.annotate.reading import read_text
from recoupe.stages.annotate.speech.pieces.cues import find_cues
from recoupe.stages.annotate.speech.surface.signs import (
    BREAK,
    CUE,
    GRADE,
    MEDIUM,
    NEGATION,
    NOUN,
    SIGNS,
    SOURCE,
    VERB,
    WAY,
    signs_of,
)
from recoupe.stages.annotate.speech.surface.surface import Utterance, utterances_of


def utterances(text: str, tag: str) -> tuple[Utterance, ...]:
    reading = read_text(text, language_of(tag))
    return utterances_of(reading, find_quotes(reading))


@pytest.mark.parametrize(
    ("text", "tag", "signs"),
    [
        ("a", "fr", {CUE}),
        ("déclaré", "fr", {CUE, VERB}),
        ("-t-il", "fr", {VERB}),
        ("-", "fr", set()),
        ("selon", "fr", {SOURCE}),
        ("annonce", "fr", {CUE, VERB, NOUN}),
        ("devrait", "fr", {GRADE}),
        ("pas", "fr", set()),
        ("ne", "fr", {NEGATION}),
        (",", "fr", {BREAK}),
        ("maison", "fr", set()),
        ("said", "en", {CUE, VERB}),
        ("couldn't", "en", {NEGATION}),
        ("BBC", "en", {MEDIUM}),
        ("table", "en", set()),
    ],
)
def test_a_form_has_the_signs_of_what_it_may_open(text: str, tag: str, signs: set[int]) -> None:
    told = set(signs_of(text, text.lower(), language_of(tag).lexicon))
    assert signs <= told
    assert signs or not told


def test_signs_of_a_sentence_are_its_words_that_have_them() -> None:
    (utterance,) = utterances("Le maire n'a pas dit non, selon Le Monde.", "fr")
    lowers = utterance.lowers
    for sign in range(SIGNS):
        assert utterance.signs[sign] == [
            at for at, word in enumerate(utterance.words) if sign in word.signs
        ]
    assert [lowers[at] for at in utterance.signs[SOURCE]] == ["selon"]
    assert utterance.may_negate
    assert utterance.may_name_medium_behind(lowers.index("selon"))


def test_an_auxiliary_before_no_verb_that_reports_begins_no_cue() -> None:
    (plain,) = utterances("La route a été fermée hier et le pont est resté ouvert.", "fr")
    assert plain.signs[CUE]
    assert not plain.signs[VERB]
    assert find_cues(plain) == []
    (told,) = utterances("La route a été fermée, a-t-il précisé.", "fr")
    (cue,) = find_cues(told)
    assert told.lowers[cue.first : cue.last + 1] == ("a", "-t-il", "précisé")
    assert cue.first > told.lowers.index(",")


def test_ways_begin_at_their_sign() -> None:
    (utterance,) = utterances("Il s'exprimait sur RTL, cité par Le Monde.", "fr")
    assert "sur" in {utterance.lowers[at] for at in utterance.signs[WAY]}
