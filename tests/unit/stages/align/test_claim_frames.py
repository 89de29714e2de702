"""The frame of a statement: its verb, and who stands on which side."""

import pytest

from recoupe.languages import language_of
from recoupe.records import Span
from recoupe.stages.align.claim_frames import exchanged, frame_of
from tests.unit.cases import reading_of


def _frame(text, tag):
    reading = reading_of(text, tag)
    end = len(text.rstrip("."))
    return frame_of(reading.tokens, text, Span(0, end), {}, language_of(tag).concepts)


@pytest.mark.parametrize(
    ("tag", "left", "right"),
    [
        (
            "fr",
            "L'assurance maladie avait porté plainte contre le pharmacien.",
            "Le pharmacien avait porté plainte contre l'assurance maladie.",
        ),
        ("en", "The driver attacked the mayor.", "The mayor attacked the driver."),
        ("en", "The driver attacked the mayor.", "The driver was attacked by the mayor."),
        ("en", "The bank sued the broker.", "In 2021 it was the broker that sued the bank."),
        ("en", "The tenants sued the owner.", "It was the owner who sued the tenants."),
        ("fr", "Le gardien a frappé le joueur.", "C'est le joueur qui a frappé le gardien."),
        (
            "fr",
            "Les pêcheurs ont attaqué la mairie.",
            "C'est la mairie qui a attaqué les pêcheurs.",
        ),
    ],
)
def test_one_deed_with_its_roles_exchanged(tag, left, right):
    assert exchanged(_frame(left, tag), _frame(right, tag))


@pytest.mark.parametrize(
    ("tag", "left", "right"),
    [
        ("fr", "La cantine sert des repas.", "Des repas sont servis à la cantine."),
        ("en", "The driver attacked the mayor.", "The mayor was attacked by the driver."),
        ("en", "The minister met the president.", "The president met the minister."),
        ("en", "The bank sued the broker.", "It was the broker that the bank sued."),
        ("en", "The bank sued the broker.", "It was the bank that sued the broker."),
        ("fr", "Le gardien a frappé le joueur.", "C'est le joueur que le gardien a frappé."),
        ("fr", "Le gardien a frappé le joueur.", "Ce n'est pas le joueur qui a frappé le gardien."),
        (
            "fr",
            "Le gardien a frappé le joueur.",
            "Ce sont les joueurs que les gardiens ont frappés.",
        ),
        ("fr", "Le maire a vendu le stade.", "Le stade a fermé et le maire part."),
    ],
)
def test_roles_are_as_they_were(tag, left, right):
    assert not exchanged(_frame(left, tag), _frame(right, tag))


def test_a_light_verb_tells_by_its_noun():
    assert _frame("Elle a porté plainte contre son voisin.", "fr").predicate == "complaint"


def test_a_pronoun_stands_for_a_subject_told_before():
    assert _frame("Elle emploie 310 personnes.", "fr").is_pronoun
    assert not _frame("L'usine emploie 310 personnes.", "fr").is_pronoun


@pytest.mark.parametrize(
    ("tag", "text", "keys"),
    [
        ("fr", "Les deux skieurs emportés par l'avalanche ont été retrouvés vivants.", {"sweep"}),
        ("fr", "L'homme arrêté lundi a été relâché.", {"arrest"}),
        ("en", "The banner stolen from the roof was returned.", {"steal"}),
        ("fr", "Les deux skieurs ont été emportés par une avalanche.", set()),
        ("fr", "Le conseil a arrêté le budget.", set()),
        ("en", "A banner was stolen from the roof.", set()),
    ],
)
def test_what_a_participle_tells_of_the_subject_is_passed_over(tag, text, keys):
    assert _frame(text, tag).passed_over == keys
