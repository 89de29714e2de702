"""Who can speak, and what the whole subject is."""

import pytest

from recoupe.stages.annotate.speech.pieces.noun_phrases import Phrase
from recoupe.stages.annotate.speech.sources.speakable import is_work, may_speak
from recoupe.stages.annotate.speech.sources.whole_subjects import whole_subject
from recoupe.stages.annotate.speech.surface.surface import Utterance, utterances_of
from tests.unit.cases import reading_of


def utterance_of(text: str, tag: str) -> Utterance:
    return utterances_of(reading_of(text, tag), ())[0]


@pytest.mark.parametrize(
    ("tag", "text"),
    [
        ("en", "a lorry driver"),
        ("en", "the 34-year-old"),
        ("en", "most of the residents"),
        ("en", "one of them"),
        ("en", "two officials close to the talks"),
        ("en", "the Kommersant daily"),
        ("en", "Mrs May"),
        ("en", "new data"),
        ("fr", "le jeune patron"),
        ("fr", "la plupart des experts"),
        ("fr", "une quinzaine d'élus"),
        ("fr", "la toxicologue"),
        ("fr", "un haut responsable"),
        ("fr", "le premier bilan"),
    ],
)
def test_people_bodies_and_works_can_speak(tag, text):
    utterance = utterance_of(text, tag)
    assert may_speak(utterance, Phrase(0, len(utterance.words) - 1))


@pytest.mark.parametrize(
    ("tag", "text"),
    [
        ("en", "the paper power"),
        ("en", "October"),
        ("en", "no one"),
        ("en", "most of the water"),
        ("en", "this"),
        ("fr", "la valeur"),
        ("fr", "le quartier"),
        ("fr", "la plupart des domaines"),
        ("fr", "cela"),
        ("fr", "une grande lumière"),
    ],
)
def test_things_times_and_nobody_cannot(tag, text):
    utterance = utterance_of(text, tag)
    assert not may_speak(utterance, Phrase(0, len(utterance.words) - 1))


def test_a_language_without_a_table_rejects_nobody():
    utterance = utterance_of("la valor", "und")
    assert may_speak(utterance, Phrase(0, 1))


def test_what_is_written_is_a_work_and_a_body_is_none():
    assert is_work(utterance_of("a new poll", "en"), Phrase(0, 2))
    assert not is_work(utterance_of("the ministry", "en"), Phrase(0, 1))


@pytest.mark.parametrize(
    ("text", "cut", "whole"),
    [
        ("Small investors in Leeds said no.", (3, 3), (0, 3)),
        ("The mayor in October said no.", (3, 3), (0, 1)),
        ("Yet fires said no.", (0, 1), (1, 1)),
        ("The plan costs money, the mayor said.", (5, 6), (5, 6)),
    ],
)
def test_a_cut_subject_is_made_whole(text, cut, whole):
    assert whole_subject(utterance_of(text, "en"), Phrase(*cut)) == Phrase(*whole)
