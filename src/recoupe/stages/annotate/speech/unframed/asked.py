"""Who answers in marks behind the questions of an interview, which carry none."""

from recoupe.records import Span
from recoupe.stages.annotate.speech.pieces.draft import Draft
from recoupe.stages.annotate.speech.pieces.noun_phrases import Phrase
from recoupe.stages.annotate.speech.sources.brought_up import Voice
from recoupe.stages.annotate.speech.sources.somebody import NAMED, mentions_in
from recoupe.stages.annotate.speech.unframed.page import Page, said_by
from recoupe.stages.annotate.speech.unframed.titles import TITLES


def interviewed(page: Page, number: int) -> Draft | None:
    """Who answers behind a question in the second person: the last one who spoke in marks."""
    if not is_asked(page, number):
        return None
    for at in range(number - 2, -1, -1):
        said = [one for one in page.by_utterance.get(at, []) if one.source is not None]
        if said and said[-1].kind == "person" and page.utterances[at].quotes:
            return said[-1]
    return None


def is_asked(page: Page, number: int) -> bool:
    """Whether a question in the second person, outside marks, stands before."""
    before = number - 1
    if before < 0 or page.utterances[before].quotes or page.utterances[before].kind in TITLES:
        return False
    words = page.utterances[before].lowers
    you = page.utterances[before].language.lexicon.voices.you
    return words[-1:] == ("?",) and not you.isdisjoint(words)


def introduced(page: Page, number: int, spans: list[Span]) -> Draft | None:
    """The only person named before the first question of an interview: who answers it."""
    if not is_asked(page, number):
        return None
    start = page.utterances[number - 1].span.start
    people = [
        one
        for one in mentions_in(page.mentions, Span(0, start))
        if one.kind == "person" and one.form in NAMED
    ]
    if len({one.name.split()[-1] for one in people}) != 1:
        return None
    first = people[0]
    at = next(index for index, one in enumerate(page.utterances) if one.span.end >= first.span.end)
    utterance = page.utterances[at]
    phrase = Phrase(utterance.index_at(first.span.start), utterance.index_at(first.span.end - 1))
    voice = Voice(phrase=phrase, kind="person", strong=True, named=first)
    return said_by(page, at, number, voice, spans, "answer of an interview")
