"""A parse as second opinion, with trees built by hand."""

import pytest

from recoupe.errors import UserError
from recoupe.languages import language_of
from recoupe.languages.spacy_parser import parser_for
from recoupe.records import Span, Token
from recoupe.stages.annotate.attributions import find_attributions
from recoupe.stages.annotate.mentions import find_mentions
from recoupe.stages.annotate.quotes import find_quotes
from recoupe.stages.annotate.reading import read_text
from recoupe.stages.annotate.second import SecondOpinion, Tree


def tree(*words: tuple[str, str, int, str]) -> tuple[str, Tree]:
    """(word, tag, head, relation) each, joined by spaces."""
    tokens, at = [], 0
    for word, tag, _, _ in words:
        tokens.append(Token(at, at + len(word), tag, word))
        at += len(word) + 1
    return " ".join(word for word, *_ in words), Tree(
        tokens=tuple(tokens),
        heads=tuple(head for _, _, head, _ in words),
        relations=tuple(relation for *_, relation in words),
    )


def cue(text: str, word: str) -> Span:
    return Span(text.index(word), text.index(word) + len(word))


def test_the_subject_of_a_cue_is_its_whole_phrase() -> None:
    text, parsed = tree(
        ("Le", "DET", 1, "det"),
        ("maire", "NOUN", 4, "nsubj"),
        ("de", "ADP", 3, "case"),
        ("Lyon", "PROPN", 1, "nmod"),
        ("nie", "VERB", 4, "root"),
    )
    found = parsed.subject_of(cue(text, "nie"))
    assert found is not None
    assert found.of(text) == "Le maire de Lyon"


def test_a_relative_pronoun_gives_what_it_stands_for() -> None:
    text, parsed = tree(
        ("Rojas", "PROPN", 0, "root"),
        ("qui", "PRON", 2, "nsubj"),
        ("affirme", "VERB", 0, "acl:relcl"),
    )
    found = parsed.subject_of(cue(text, "affirme"))
    assert found is not None
    assert found.of(text) == "Rojas"


def test_a_second_verb_shares_the_subject() -> None:
    text, parsed = tree(
        ("Soto", "PROPN", 1, "nsubj"),
        ("nie", "VERB", 1, "root"),
        ("et", "CCONJ", 3, "cc"),
        ("accuse", "VERB", 1, "conj"),
    )
    found = parsed.subject_of(cue(text, "accuse"))
    assert found is not None
    assert found.of(text) == "Soto"


def test_a_verb_without_subject_has_none() -> None:
    text, parsed = tree(("Dites", "VERB", 0, "root"), ("tout", "PRON", 0, "obj"))
    assert parsed.subject_of(cue(text, "Dites")) is None


def test_appositions_come_in_order() -> None:
    _, parsed = tree(
        ("Soto", "PROPN", 2, "nsubj"), ("maire", "NOUN", 0, "appos"), ("nie", "VERB", 2, "root")
    )
    assert list(parsed.appositions()) == [(0, 1)]


class Chain:
    """A parser that hangs each word on the first."""

    def parse(self, sentences):
        return [
            [(0, "root" if at == 0 else "dep") for at, _ in enumerate(words)] for words in sentences
        ]


def test_heads_stay_inside_their_sentence() -> None:
    text = "Il pleut. Elle rit."
    parsed = read_text(text, language_of("fr"), parser=Chain()).tree
    assert parsed is not None
    assert parsed.heads == (0, 0, 0, 3, 3, 3)


def test_no_pipeline_no_second_opinion() -> None:
    assert parser_for("", "fr") is None
    assert parser_for({}, "fr") is None
    assert parser_for({"en": "anything"}, "fr") is None


def test_a_pipeline_that_is_not_there_is_named() -> None:
    with pytest.raises(UserError, match="no_such_pipeline") as caught:
        parser_for({"fr": "no_such_pipeline"}, "fr")
    assert caught.value.hint


def test_rules_are_not_overruled() -> None:
    """Where the rules found a source, the tree is not asked."""
    text = "« Tout va bien », a déclaré Anna Soto."

    def sources(parser: SecondOpinion | None) -> list[str]:
        reading = read_text(text, language_of("fr"), parser=parser)
        found, _ = find_attributions(reading, find_mentions(reading), find_quotes(reading))
        return [one.source.of(text) for one in found if one.source is not None]

    assert sources(None) == sources(Chain()) == ["Anna Soto"]


class Apposing:
    """A parser that sees one apposition: the last word to the second."""

    def parse(self, sentences):
        return [
            [(1, "appos") if at == len(words) - 2 else (at, "root") for at, _ in enumerate(words)]
            for words in sentences
        ]


def test_an_apposition_gives_a_name_its_title() -> None:
    """« la maire de Lyon » and a name that stands further on."""
    text = "La maire, très attendue hier, Xavière Zublon."
    plain = read_text(text, language_of("fr"))
    parsed = read_text(text, language_of("fr"), parser=Apposing())
    assert [one.role for one in find_mentions(plain) if one.form == "name"] == [None]
    assert [one.role for one in find_mentions(parsed) if one.form == "name"] == ["maire"]
