"""What stands for a word among the terms of a statement."""

import pytest

from recoupe.languages import language_of


@pytest.mark.parametrize(
    ("tag", "lemma", "word", "part", "concept"),
    [
        ("fr", "fermé", "fermées", "ADJ", "close"),
        ("fr", "fermer", "fermé", "VERB", "close"),
        ("fr", "ferme", "ferme", "NOUN", "farm"),
        ("fr", "livrer", "livrés", "VERB", "deliver"),
        ("fr", "livre", "livres", "NOUN", "book"),
        ("fr", "marché", "marchés", "NOUN", "market"),
        ("fr", "marche", "marche", "NOUN", "march"),
        ("fr", "traiter", "traitées", "VERB", "treat"),
        ("fr", "traité", "traité", "NOUN", "treaty"),
        ("en", "pay", "paid", "VERB", "pay"),
        ("en", "pay", "pay", "NOUN", "salary"),
        ("en", "work", "works", "VERB", "employ"),
        ("en", "fire", "fired", "VERB", "launch"),
        ("en", "fire", "fire", "NOUN", "fire"),
        ("en", "bear", "born", "VERB", "child_birth"),
        ("fr", "naître", "née", "VERB", "child_birth"),
        ("fr", "sinistré", "sinistrés", "NOUN", "homeless"),
        ("fr", "sinistre", "sinistre", "NOUN", "fire"),
    ],
)
def test_accents_and_parts_of_speech_tell_words_apart(tag, lemma, word, part, concept):
    concepts = language_of(tag).concepts
    assert concepts.key_of(concepts.term_of(lemma, word, part)) == concept


@pytest.mark.parametrize(
    ("tag", "one", "several"),
    [
        ("fr", "habitant", "habitants"),
        ("fr", "conducteur", "conducteurs"),
        ("fr", "coupure", "coupures"),
        ("fr", "locataire", "locataires"),
        ("en", "pupil", "pupils"),
        ("en", "motorist", "motorists"),
        ("en", "outage", "outages"),
        ("en", "swimmer", "swimmers"),
    ],
)
def test_several_of_a_thing_are_the_same_thing(tag, one, several):
    concepts = language_of(tag).concepts
    keys = {concepts.key_of(concepts.term_of(one, word, "NOUN")) for word in (one, several)}
    assert len(keys) == 1


def test_a_particle_of_negation_is_no_birth():
    assert language_of("fr").concepts.concept_of("ne", "ne") is None


def _told(*words):
    """(lemma, form, tag) of words written `form/lemma/TAG`."""
    parts = (one.split("/") for one in words)
    return [(lemma, form, part) for form, lemma, part in parts]


@pytest.mark.parametrize(
    ("tag", "words", "concept"),
    [
        ("fr", "mis/mettre/VERB en/en/ADP examen/examen/NOUN", "charge"),
        ("fr", "fait/faire/VERB de/de/ADP nouveau/nouveau/ADV appel/appel/NOUN", "appeal_law"),
        ("fr", "s/se/PRON est/être/AUX imposé/imposer/VERB", "win"),
        ("en", "laid/lay/VERB off/off/ADP", "dismiss"),
        ("en", "turned/turn/VERB it/it/PRON down/down/ADP", "reject"),
    ],
)
def test_a_phrase_is_one_term_whatever_small_words_part_it(tag, words, concept):
    concepts = language_of(tag).concepts
    term, places = concepts.phrase_at(_told(*words.split()), 0)
    assert concepts.key_of(term) == concept
    assert places[0] == 0


@pytest.mark.parametrize(
    ("tag", "words"),
    [
        ("fr", "mis/mettre/VERB en/en/ADP ligne/ligne/NOUN"),
        ("fr", "fait/faire/VERB peur/peur/NOUN et/et/CCONJ appel/appel/NOUN"),
        ("en", "laid/lay/VERB bricks/brick/NOUN off/off/ADP"),
        ("en", "laid/lay/VERB"),
    ],
)
def test_words_of_a_phrase_that_stand_apart_are_none(tag, words):
    assert language_of(tag).concepts.phrase_at(_told(*words.split()), 0) is None


def test_paraphrases_are_no_part_of_the_core():
    concepts = language_of("fr").concepts
    assert concepts.key_of("faire appel") == "appeal_law"
    assert concepts.core.concept_of("faire appel", "faire appel") is None
    assert concepts.core.concept_of("mort", "mort") == "death"
