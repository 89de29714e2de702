"""Noun chunks over tokens built by hand."""

import pytest

from recoupe.languages import language_of
from recoupe.records import Token
from recoupe.stages.annotate.chunks import find_chunks


def tokens_of(tagged: str) -> tuple[str, list[Token]]:
    """`le/DET maire/NOUN` as a text and its tokens; the word is its own lemma."""
    text, tokens = "", []
    for piece in tagged.split():
        word, _, tag = piece.rpartition("/")
        form = "VerbForm=Part" if tag == "PART-VERB" else ""
        start = len(text)
        tokens.append(Token(start, start + len(word), "VERB" if form else tag, word, form))
        text += word + " "
    return text, tokens


@pytest.mark.parametrize(
    ("tagged", "expected"),
    [
        (
            "le/DET ministre/NOUN russe/ADJ de/ADP la/DET Défense/NOUN",
            [("le ministre russe", "ministre"), ("la Défense", "Défense")],
        ),
        ("deux/NUM missiles/NOUN tirés/PART-VERB", [("deux missiles", "missiles")]),
        ("the/DET injured/PART-VERB men/NOUN", [("the injured men", "men")]),
        ("the/DET defence/NOUN minister/NOUN", [("the defence minister", "minister")]),
        (
            "Iran/PROPN 's/PART leader/NOUN Ali/PROPN",
            [("Iran 's leader Ali", "leader")],
        ),
        ("les/DET très/ADV nombreux/ADJ blessés/NOUN", [("les très nombreux blessés", "blessés")]),
        ("il/PRON parle/VERB", [("il", "il")]),
        ("le/DET ,/PUNCT de/ADP", []),
        ("mot/X autre/X", []),
        ("", []),
    ],
)
def test_chunks(tagged: str, expected: list[tuple[str, str]]) -> None:
    text, tokens = tokens_of(tagged)
    found = find_chunks(tokens)
    assert [(chunk.span.of(text), tokens[chunk.head].lemma) for chunk in found] == expected


@pytest.mark.parametrize(
    ("tag", "tagged", "expected"),
    [
        ("en", "his/PRON younger/ADJ sister/NOUN", ["his younger sister"]),
        ("en", "he/PRON runs/VERB", ["he"]),
        ("en", "a/DET source/NOUN close/ADJ to/ADP him/PRON", ["a source", "him"]),
        ("fr", "une/DET source/NOUN proche/ADJ de/ADP lui/PRON", ["une source", "lui"]),
        ("fr", "une/DET source/NOUN russe/ADJ de/ADP gaz/NOUN", ["une source russe", "gaz"]),
        ("fr", "une/DET loi/NOUN très/ADV contestée/PART-VERB", ["une loi très contestée"]),
        ("fr", "une/DET loi/NOUN hier/ADV contestée/PART-VERB", ["une loi"]),
        ("fr", "de/ADP 3/NUM %/SYM", ["3 %"]),
    ],
)
def test_words_of_the_language_tell_the_edges(tag: str, tagged: str, expected: list[str]) -> None:
    text, tokens = tokens_of(tagged)
    found = find_chunks(tokens, language_of(tag).chunks)
    assert [chunk.span.of(text) for chunk in found] == expected
