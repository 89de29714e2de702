"""Who won and who lost: « le vainqueur », "the winner", by what the page tells of them."""

from collections.abc import Sequence

from recoupe.records import Mention, Span
from recoupe.stages.annotate.reading import Reading
from recoupe.stages.annotate.speech.sources.people import agrees, gender_of
from recoupe.stages.annotate.speech.sources.somebody import NAMED, mentions_in
from recoupe.stages.annotate.speech.surface.words import Word

MAX_TO_DEED = 6
"""Words between a name and the verb that tells how it went for him."""


def by_outcome(
    reading: Reading, mentions: Sequence[Mention], span: Span, noun: str
) -> Mention | None:
    """The only one named before of whom the page tells that he won, or lost, as the noun has it.

    None where several did, or nobody: « le vainqueur » of a match whose players are both named is
    whoever « s'est imposé », « l'a emporté », not whom it was won from.
    """
    deeds = reading.language.lexicon.voices.outcomes[noun]
    gender = gender_of(reading, span)
    found: dict[str, Mention] = {}
    for one in mentions_in(mentions, Span(0, span.start)):
        if one.kind != "person" or one.form not in NAMED or not agrees(reading, one.span, gender):
            continue
        if _did(reading, mentions, one, deeds):
            found.setdefault(one.name.split()[-1], one)
    return next(iter(found.values())) if len(found) == 1 else None


def _did(
    reading: Reading, mentions: Sequence[Mention], one: Mention, deeds: frozenset[str]
) -> bool:
    """Whether a verb of those stands near behind a name, and no other name between."""
    sentence = reading.sentence_at(one.span.start)
    if sentence is None:
        return False
    ends = sentence.span.end
    for other in mentions_in(mentions, Span(one.span.end, ends)):
        if other.kind == "person" and other.form in NAMED:
            ends = other.span.start
            break
    words = [word for word in reading.words_in(Span(one.span.end, ends)) if word.is_word]
    near = words[:MAX_TO_DEED]
    return any(
        word.lower in deeds and not _is_suffered(reading, near[:at], word)
        for at, word in enumerate(near)
    )


def _is_suffered(reading: Reading, before: Sequence[Word], word: Word) -> bool:
    """« battu par Amacher », « a été battu », "was beaten": another one's deed."""
    lexicon = reading.language.lexicon
    if "VerbForm=Part" not in word.form:
        return False
    plain = [one for one in before if one.tag != "ADV"]
    helps = plain[-1].lower if plain else ""
    own = len(plain) > 1 and plain[-2].lower in lexicon.reflexives
    passive = lexicon.passive_auxiliaries | lexicon.voices.passives
    return helps not in lexicon.auxiliaries or (helps in passive and not own)
