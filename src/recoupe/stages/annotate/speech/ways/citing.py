"""A medium that reports what another source said: the medium becomes a relay."""

from recoupe.algorithms.folding import fold
from recoupe.stages.annotate.speech.pieces.chain import kind_of, label_of, relay_of
from recoupe.stages.annotate.speech.pieces.draft import Draft, Relay
from recoupe.stages.annotate.speech.pieces.media_names import (
    JOINERS,
    MEDIA_KINDS,
    is_others,
    known_name,
)
from recoupe.stages.annotate.speech.pieces.noun_phrases import Phrase
from recoupe.stages.annotate.speech.pieces.way import Way
from recoupe.stages.annotate.speech.surface.surface import Utterance

MAX_NAME = 3
"""Words of a medium's name that nothing tells."""


def cite(text: str, utterance: Utterance, draft: Draft, given: list[Relay], way: Way) -> None:
    """The medium that reports becomes the first relay, and whom it cites the source."""
    cited = way.phrase
    if cited is None:
        return
    impersonal = draft.verb is not None and draft.verb.pronoun is not None
    if draft.source is None and impersonal:
        # « a-t-on appris lundi auprès du parquet »
        draft.take(utterance, cited)
        return
    if draft.source is None or draft.source_words is None:
        return
    if not (
        _got_hold(utterance, draft, way)
        or cites_others(utterance, draft)
        or _may_cite(utterance, draft, cited)
    ):
        return
    relay = relay_of(text, utterance, draft)
    if relay.span.meets(utterance.span_of(cited.first, cited.last)):
        return
    if relay.kind not in MEDIA_KINDS:
        relay.kind = "media"
    given.insert(0, relay)
    draft.take(utterance, cited)


def cite_for(
    text: str, utterance: Utterance, draft: Draft, behind: Utterance, cited: Phrase
) -> None:
    """The medium that reports becomes the relay, and whom the sentence behind names the source."""
    relay = relay_of(text, utterance, draft)
    if relay.kind not in MEDIA_KINDS:
        relay.kind = "media"
    draft.relays.insert(0, relay)
    draft.source = behind.span_of(cited.first, cited.last)
    draft.source_words = None
    draft.is_pronoun = False
    draft.kind = kind_of(behind, cited.first, cited.last)
    draft.label = label_of(text, behind, cited.first, cited.last)


def cites_others(utterance: Utterance, draft: Draft) -> bool:
    """Whether the source is a medium, or a bare name that tells what others say."""
    if draft.source_words is None:
        return False
    first, last = draft.source_words
    if kind_of(utterance, first, last) in MEDIA_KINDS or is_piece(utterance, Phrase(first, last)):
        return True
    lexicon = utterance.language.lexicon
    verbs = () if draft.verb is None else draft.verb.verbs
    told = any(verb.lemma in lexicon.relays.first_hand for verb in verbs)
    return told and _is_bare_name(utterance, first, last)


def _got_hold(utterance: Utterance, draft: Draft, way: Way) -> bool:
    """« le Tageblatt Éco, qui a eu connaissance d'une note »: a bare name that got hold of it."""
    if not way.got or draft.source_words is None or draft.is_pronoun:
        return False
    return _is_bare_name(utterance, *draft.source_words)


def _is_bare_name(utterance: Utterance, first: int, last: int) -> bool:
    """« Blik », « le Philippine Inquirer »: capitals alone, of which none is a given name.

    Behind an article no body's, nor of one word: "the Pentagon".
    """
    given = utterance.language.names.given_names
    words = utterance.words[first : last + 1]
    if words[0].lower in utterance.language.lexicon.articles and not words[0].is_capital:
        words = words[1:]
        if len(words) == 1 or any(is_others(utterance, word.lower) for word in words):
            return False
    elif fold(words[0].lower) in given:
        return False
    names = [word for word in words if word.is_capital or word.lower not in JOINERS]
    return len(names) <= MAX_NAME and all(word.is_capital and word.is_word for word in names)


def _may_cite(utterance: Utterance, draft: Draft, cited: Phrase) -> bool:
    """As in "Blik said, citing two sources", "according to Blik, citing a nurse".

    Who cites those that stay unnamed is a medium, whatever its verb.
    """
    if draft.source_words is None or draft.is_pronoun:
        return False
    kind = kind_of(utterance, cited.first, cited.last)
    according = draft.rule == "preposition of source" and kind != "document"
    return (kind == "unnamed" or according) and _is_bare_name(utterance, *draft.source_words)


def is_piece(utterance: Utterance, phrase: Phrase) -> bool:
    """Whether a medium's own piece is meant: "a report in the Daily Mail"."""
    pieces = utterance.language.lexicon.relays.pieces
    inside = range(phrase.first, phrase.last + 1)
    written = not pieces.isdisjoint(utterance.lowers[phrase.first : phrase.last + 1])
    return written and any(known_name(utterance, at) >= 0 for at in inside)
