"""A spaCy pipeline as parser: an optional extra, never downloaded, never required."""

from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from importlib import import_module
from typing import Protocol

from recoupe.errors import UserError

HINT = "Install it with: pip install 'recoupe[spacy]'"


class Word(Protocol):
    """What we ask of a token of spaCy."""

    i: int
    """Its place in the sentence."""
    dep_: str

    @property
    def head(self) -> "Word":
        """Its head; itself for a root."""


class Pipeline(Protocol):
    """What we ask of a pipeline of spaCy."""

    lang: str
    vocab: object

    def pipe(self, docs: Iterable[object]) -> Iterable[Iterable[Word]]:
        """The sentences with their trees."""


class SpacyParser:
    """Heads and relations from a pipeline with a `parser`; words are given, not cut again."""

    def __init__(self, pipeline: Pipeline) -> None:
        self.pipeline = pipeline

    def parse(self, sentences: Sequence[Sequence[str]]) -> list[list[tuple[int, str]]]:
        """(index of the head in its sentence, relation) a word; a root is its own head."""
        make = import_module("spacy.tokens").Doc
        docs = []
        for words in sentences:
            doc = make(self.pipeline.vocab, words=list(words))
            # One sentence each: without this a parser may cut it again, and heads stay inside.
            for token in doc:
                token.is_sent_start = token.i == 0
            docs.append(doc)
        return [[(token.head.i, token.dep_) for token in doc] for doc in self.pipeline.pipe(docs)]


@cache
def load_parser(name: str) -> SpacyParser:
    """The pipeline of an installed package or of a folder.

    Raises:
        UserError: spaCy is not installed, or no pipeline of that name is, or it has no parser.
    """
    try:
        spacy = import_module("spacy")
    except ImportError as error:
        message = f"The settings name the spaCy pipeline {name!r}, but spaCy is not installed."
        raise UserError(message, hint=HINT) from error
    try:
        pipeline = spacy.load(name, exclude=["ner"])
    except OSError as error:
        message = f"No spaCy pipeline {name!r} is installed, and no folder has that name."
        raise UserError(
            message, hint="Give the name of an installed pipeline or the path of its folder."
        ) from error
    if "parser" not in pipeline.pipe_names:
        message = f"The spaCy pipeline {name!r} has no parser."
        raise UserError(message, hint="Name a pipeline with one, as fr_core_news_sm.")
    return SpacyParser(pipeline)


def parser_for(named: str | Mapping[str, str], tag: str) -> SpacyParser | None:
    """The parser that the settings name for a language; None where they name none.

    Args:
        named: one pipeline, asked only for texts in its own language, or one a language.
        tag: language of the text, BCP 47.
    """
    if not named:
        return None
    if isinstance(named, str):
        parser = load_parser(named)
        return parser if parser.pipeline.lang == tag else None
    return load_parser(named[tag]) if tag in named else None
