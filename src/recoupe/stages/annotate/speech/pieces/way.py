"""A way that words took, and the medium that it names."""

from typing import Literal

from msgspec import Struct

from recoupe.stages.annotate.speech.pieces.chain import is_medium
from recoupe.stages.annotate.speech.pieces.media import medium_at
from recoupe.stages.annotate.speech.pieces.noun_phrases import Phrase
from recoupe.stages.annotate.speech.surface.surface import Utterance

Hook = Literal["place", "event", "agent", "relative", "citing", "guest", "mouth", "taken"]
"""How it hangs on a report: by a preposition alone, in an occasion, by a participle, by who speaks
for somebody, by who takes it up from a medium …"""


class Way(Struct, frozen=True, gc=False):
    """Words `first` to `last`; `phrase` is the medium, or who is cited, if any is named."""

    first: int
    last: int
    phrase: Phrase | None
    hook: Hook
    got: bool = False
    """Whether a medium got hold of it, or heard him, which hardly anybody else does."""

    @property
    def cites(self) -> bool:
        """Whether its phrase is whom a medium cites."""
        return self.hook == "citing"


def press_at(utterance: Utterance, index: int, *, licensed: bool = False) -> Phrase | None:
    """The medium that begins there; an agency must be one of the press."""
    if not licensed and not utterance.may_name_medium(index):
        return None
    phrase = medium_at(utterance, index, licensed=licensed)
    if phrase is None:
        return None
    kinds = utterance.language.lexicon.source_kinds
    lowers = utterance.lowers[phrase.first : phrase.last + 1]
    agency = any(kinds.get(lower) == "agency" for lower in lowers)
    return None if agency and not is_medium(utterance, phrase) else phrase


def is_named(utterance: Utterance, phrase: Phrase) -> bool:
    """Whether a phrase holds a name, or tells which medium: « la télévision d'État »."""
    small = utterance.language.lexicon.relays.lower_names
    words = utterance.words[phrase.first : phrase.last + 1]
    return any(word.is_capital or word.lower in small for word in words)


def is_told(utterance: Utterance, phrase: Phrase) -> bool:
    """« à la radio nationale », « sur une chaîne locale »: one medium, and words that tell which.

    So does « au journal », "the paper"; « à la presse », « à des journalistes locaux » name none.
    """
    lexicon = utterance.language.lexicon
    people, nobody = lexicon.relays.press_people, lexicon.relays.nobody
    words = [
        lower
        for lower in utterance.lowers[phrase.first : phrase.last + 1]
        if lower not in lexicon.determiners
    ]
    if not (people.isdisjoint(words) and nobody.isdisjoint(words)):
        return False
    if utterance.lower(phrase.first) in lexicon.relays.ours:
        # "told this newspaper": the page itself
        return False
    before = utterance.lower(phrase.first - 1)
    if (
        before in lexicon.noun_links
        and utterance.lower(phrase.first - 2) in lexicon.relays.openings
    ):
        # « auprès du journal »
        before = utterance.lower(phrase.first - 2)
    if before in lexicon.addressees or before in lexicon.reporting:
        return len(words) > 1 or words[0] in lexicon.relays.single
    # "wrote in the new paper" names none, "said on local radio" does.
    return len(words) > 1 and lexicon.relays.single.isdisjoint(words)
