"""Pronouns that speak: « a-t-il dit », "he said", « selon lui »."""

from collections.abc import Iterator

from recoupe.records import Mention, Span
from recoupe.stages.annotate.mentions.words import Words

AFTER_SPEECH = frozenset("»”")
"""« … », sourit-elle: after a quotation, an inverted pronoun has spoken it."""
_SMALL_BETWEEN = 2
"""Words that may stand between an auxiliary and its participle: « a également déclaré »."""


def find_pronouns(words: Words) -> Iterator[Mention]:
    """Pronouns that are the subject of a verb of saying, in order."""
    names = words.names
    for at, word in enumerate(words.folded):
        if word in names.pronouns and _speaks(words, at):
            yield _mention(words.span(at, at), words.text, "pronoun speaks")
        elif word in names.source_pronouns and _is_source(words, at):
            yield _mention(words.span(at, at), words.text, "pronoun as source")
        elif "-" in word and (inverted := _inverted(words, at)) is not None:
            yield _mention(inverted, words.text, "inverted pronoun speaks")


def _mention(span: Span, text: str, rule: str) -> Mention:
    return Mention(span=span, kind="person", form="pronoun", name=span.of(text), rule=rule)


def _is_source(words: Words, at: int) -> bool:
    """Whether « selon », "according to" stands right before."""
    return any(
        words.folded[max(0, at - len(phrase)) : at] == phrase for phrase in words.names.according
    )


def _speaks(words: Words, at: int) -> bool:
    names = words.names
    following = at + 1
    if following >= words.size or not words.spaced(following):
        return False
    if words.folded[following] in names.auxiliaries:
        return any(
            words.fold_at(following + step) in words.reporting
            and all(words.spaced(one) for one in range(following + 1, following + step + 1))
            for step in range(1, _SMALL_BETWEEN + 1)
            if following + step < words.size
        )
    return words.folded[following] in words.reporting


def _inverted(words: Words, at: int) -> Span | None:
    """The pronoun in « dit-il », « a-t-il ajouté »."""
    verb, _, pronoun = words.folded[at].rpartition("-")
    if pronoun not in words.names.pronouns:
        return None
    verb = verb.removesuffix("-t")
    end = words.spans[at][1]
    if verb in words.reporting or any(mark in AFTER_SPEECH for mark in words.gaps[at]):
        return Span(end - len(pronoun), end)
    if verb in words.names.auxiliaries and any(
        words.fold_at(at + step) in words.reporting for step in (1, 2)
    ):
        return Span(end - len(pronoun), end)
    return None
