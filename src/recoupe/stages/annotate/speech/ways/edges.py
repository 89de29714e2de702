"""Cuts ways off the edges of sources and contents, and reads a medium out of its words."""

from collections.abc import Sequence

from recoupe.records import Span
from recoupe.stages.annotate.speech.pieces.chain import is_medium, is_somebody
from recoupe.stages.annotate.speech.pieces.draft import Draft, stretch
from recoupe.stages.annotate.speech.pieces.noun_phrases import Phrase
from recoupe.stages.annotate.speech.pieces.way import Way
from recoupe.stages.annotate.speech.surface.surface import Utterance


def shorten(utterance: Utterance, draft: Draft, way: Way) -> None:
    """« des témoins cités par Al-Watan »: the source ends before what tells of the way."""
    words = draft.source_words
    if words is None or not words[0] < way.first <= words[1]:
        return
    last = way.first - 1
    while last > words[0] and not utterance.words[last].is_word:
        last -= 1
    draft.source_words = (words[0], last)
    draft.source = utterance.span_of(words[0], last)


def trim(text: str, utterance: Utterance, draft: Draft, ways: Sequence[Way]) -> None:
    """Cuts off an occasion, or whom a medium cites, at the edges of what is said."""
    parts: list[Span] = []
    for part in draft.parts:
        found = part
        for way in reversed(ways):
            if way.hook not in {"event", "citing", "mouth"} and not _is_told_of(
                utterance, draft, way, ways
            ):
                continue
            span = utterance.span_of(way.first, way.last)
            if not found.holds(span) or utterance.words[way.first].quoted >= 0:
                continue
            if _of_inner(utterance, utterance.index_at(found.start), way):
                continue
            first, last = utterance.index_at(found.start), utterance.index_at(found.end - 1)
            told = draft.cue is None or draft.cue.start < found.start
            if way.last >= last and way.first > first and told:
                # « aurait prêté allégeance dans une vidéo, indique X »: there he did it.
                found = stretch(text, utterance, first, way.first - 1) or found
            elif way.first == first and utterance.lower(way.last + 1) == ",":
                found = stretch(text, utterance, way.last + 2, last) or found
        parts.append(found)
    draft.parts = parts


def _is_told_of(utterance: Utterance, draft: Draft, way: Way, ways: Sequence[Way]) -> bool:
    """« a annoncé la nouvelle au journal La Ribera »: to whom, behind what is said.

    Only behind a noun for news, for « annonce son arrivée au Monde » tells where he goes, but for
    what nothing else can be: « au micro de ». What tells of an occasion goes with it:
    « dans un courriel dont Belga a publié des extraits ».
    """
    if way.hook == "relative":
        return any(one.hook == "event" and one.last == way.first - 1 for one in ways)
    lexicon = utterance.language.lexicon
    if way.hook != "place" or draft.rule != "verb and object" or way.phrase is None:
        return False
    opener = utterance.lower(way.first)
    if (
        opener in lexicon.relays.openings
        or utterance.lower(way.first + 1) in lexicon.relays.airings
    ):
        return True
    first = utterance.index_at(draft.hull.start)
    first += utterance.lower(first) in lexicon.determiners
    return opener in lexicon.addressees and utterance.lower(first) in lexicon.backward_nouns


def _of_inner(utterance: Utterance, first: int, way: Way) -> bool:
    """« que tout allait bien, comme il l'avait reconnu dans un entretien »: another verb's."""
    reporting = utterance.language.lexicon.reporting
    at = way.first - 1
    while at > first and utterance.words[at].is_word:
        if utterance.lower(at) in reporting and utterance.words[at].tag in {"VERB", ""}:
            return True
        at -= 1
    return False


def _whose_words(utterance: Utterance, phrase: Phrase, way: Way) -> Phrase | None:
    """« (des propos) du général (rapportés par Tass) »: somebody between the noun and the way."""
    links = utterance.language.lexicon.noun_links
    link = next(
        (at for at in range(phrase.first + 1, way.first) if utterance.lower(at) in links), 0
    )
    owner = Phrase(link + 1, min(phrase.last, way.first - 1))
    if not link or owner.first > owner.last or not is_somebody(utterance, owner):
        return None
    return owner


def is_way_of_wording(utterance: Utterance, phrase: Phrase, ways: Sequence[Way]) -> Phrase | None:
    """« des extraits diffusés par la télévision »: the medium, of words that a way carries.

    Where they are somebody's (« des propos du général rapportés par Tass »), he is it.
    """
    wordings = utterance.language.lexicon.relays.wordings
    lowers = utterance.lowers[phrase.first : phrase.last + 1]
    if wordings.isdisjoint(lowers):
        return None
    for way in ways:
        near = way.hook == "agent" and phrase.first < way.first <= phrase.last + 2
        if near and way.phrase is not None and is_medium(utterance, way.phrase):
            return _whose_words(utterance, phrase, way) or way.phrase
    return None
