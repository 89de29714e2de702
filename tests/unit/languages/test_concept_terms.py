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
    ],
)
def test_accents_and_parts_of_speech_tell_words_apart(tag, lemma, word, part, concept):
    concepts = language_of(tag).concepts
    assert concepts.key_of(concepts.term_of(lemma, word, part)) == concept
