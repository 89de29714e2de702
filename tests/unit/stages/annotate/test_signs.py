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
    Signs,
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
    told = set(Signs(language_of(tag).lexicon).of(text, text.lower()))
    assert signs <= told
    assert signs or not told


@pytest.mark.parametrize(
    ("text", "tag", "sign", "there"),
    [
        ("D'après lui, la route est fermée.", "fr", SOURCE, ["d"]),
        ("Il vient d'ici, de la route et d'abord du pont.", "fr", SOURCE, []),
        ("Il semble que la route soit fermée.", "fr", GRADE, ["semble"]),
        ("Il vient par le pont, et le maire dort.", "fr", GRADE, []),
        ("It is likely that the road was closed.", "en", GRADE, ["it", "is", "likely"]),
        ("They saw it on the road in the rain.", "en", GRADE, []),
    ],
)
def test_a_word_that_opens_phrases_has_their_sign_before_their_second_word_only(
    text: str, tag: str, sign: int, there: list[str]
) -> None:
    (utterance,) = utterances(text, tag)
    assert [utterance.lowers[at] for at in utterance.signs[sign]] == there


def test_signs_of_a_sentence_are_its_words_that_have_them() -> None:
    (utterance,) = utterances("Le maire n'a pas dit non, selon Le Monde.", "fr")
    lowers = utterance.lowers
    following = (*lowers[1:], "")
    for sign in range(SIGNS):
        assert utterance.signs[sign] == [
            at
            for at, (word, second) in enumerate(zip(utterance.words, following, strict=True))
            if word.signs is not None and sign in word.signs.before.get(second, word.signs.always)
        ]
    assert [lowers[at] for at in utterance.signs[SOURCE]] == ["selon"]
    assert utterance.may_negate
    assert utterance.may_name_medium_behind(lowers.index("selon"))


def test_an_auxiliary_before_no_verb_that_reports_begins_no_cue() -> None:
    (plain,) = utterances("La route a été fermée hier et le pont est resté ouvert.", "fr")
    assert plain.signs[CUE]
    assert not plain.signs[VERB]
    assert not find_cues(plain)
    (told,) = utterances("La route a été fermée, a-t-il précisé.", "fr")
    (cue,) = find_cues(told)
    assert told.lowers[cue.first : cue.last + 1] == ("a", "-t-il", "précisé")
    assert cue.first > told.lowers.index(",")


def test_ways_begin_at_their_sign() -> None:
    (utterance,) = utterances("Il s'exprimait sur RTL, cité par Le Monde.", "fr")
    assert "sur" in {utterance.lowers[at] for at in utterance.signs[WAY]}
