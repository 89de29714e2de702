"""Noun chunks over tokens built by hand."""

import pytest

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
