"""Who took a medium's words up: « …, que relaie l'AFP », "…, whose story was carried by dpa"."""

from recoupe.languages.tables.joined import joined
from recoupe.stages.annotate.speech.pieces.way import Way, press_at
from recoupe.stages.annotate.speech.surface.surface import Utterance

MAX_TO_TAKING = 8
"""Words between a medium and the verb that takes its words up: "in a report which was later"."""
MAX_TO_AGENT = 3
"""Words between that verb and its « par », "by": "picked up by"."""
_JOINTS = frozenset([",", "–", "—"])


def taken_up(utterance: Utterance, index: int) -> Way | None:
    """The next hop, which hangs on the medium that ends before a word; None where none does.

    « cité par GMA, que relaie l'AFP », « citée par le site X, lui-même repris dans Y »; only
    relatives, auxiliaries and nouns for what a medium publishes may stand between.
    """
    lexicon = utterance.language.lexicon
    relays = lexicon.relays
    if not relays.taking_up or index >= len(utterance.words):
        return None
    start = index + (utterance.words[index].text in _JOINTS)
    relatives = joined(relays.object_relatives, lexicon.relatives)
    between = joined(relatives, lexicon.determiners, relays.pieces, relays.wordings)
    for at in range(start, min(len(utterance.words), start + MAX_TO_TAKING)):
        lower = utterance.lower(at)
        if not utterance.words[at].is_word or utterance.words[at].quoted >= 0:
            return None
        if lower in relays.taking_up and utterance.lower(at - 1) in between:
            # « que reprend Le Marin du soir »
            medium = press_at(utterance, at + 1, licensed=True)
            return None if medium is None else Way(start, medium.last, medium, "taken")
        if lower in relays.taken_up:
            return _by(utterance, start, at)
        if not _may_stand_between(utterance, at, between):
            return None
    return None


def _may_stand_between(utterance: Utterance, at: int, between: frozenset[str]) -> bool:
    lexicon = utterance.language.lexicon
    lower = utterance.lower(at)
    return (
        lower in between
        or lower in lexicon.auxiliaries
        or lower in lexicon.passive_auxiliaries
        or lower in lexicon.coordinators
        or lower in lexicon.relays.self_words
        or lower in lexicon.relays.in_turn
    )


def _by(utterance: Utterance, start: int, participle: int) -> Way | None:
    """The medium behind « repris par », « repris dans », "picked up by".

    « relayée à Séoul par Yonhap »: what names the agent is asked for first.
    """
    lexicon = utterance.language.lexicon
    printed = lexicon.relay_prepositions - lexicon.addressees
    behind = range(participle + 1, participle + 2 + MAX_TO_AGENT)
    for links, reach in ((lexicon.agents, behind), (printed, behind[:2])):
        for at in reach:
            if utterance.lower(at) in links:
                medium = press_at(utterance, at + 1, licensed=True)
                return None if medium is None else Way(start, medium.last, medium, "taken")
    return None
