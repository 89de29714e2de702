"""Whom a medium cites, asked or heard: « citant deux diplomates », "which cited two people"."""

from collections.abc import Sequence

from msgspec import structs

from recoupe.languages.tables.joined import joined
from recoupe.stages.annotate.speech.pieces.chain import is_medium, is_someone, kind_of
from recoupe.stages.annotate.speech.pieces.cues import Cue
from recoupe.stages.annotate.speech.pieces.noun_phrases import Phrase, phrase_after
from recoupe.stages.annotate.speech.pieces.way import Way, is_named, press_at
from recoupe.stages.annotate.speech.surface.surface import Utterance

MAX_HELD = 5
"""Words between « tient » and the « de » before whom it is from."""
MAX_HEARD = 8
"""Words between « appris » and its source."""


def citing_way(utterance: Utterance, index: int, _cues: Sequence[Cue]) -> Way | None:
    """« citant une source », "which cited two people", « sur la foi de témoins »."""
    lexicon = utterance.language.lexicon
    held = _held_from(utterance, index)
    if held is not None:
        return held
    words = lexicon.relays.citing_openers.at(utterance.lowers, index)
    if words is None:
        return _by_verb(utterance, index) if utterance.lower(index) in lexicon.citing else None
    way = _whom(utterance, index, index + len(words))
    if way is None or way.phrase is None:
        return None
    news = utterance.lower(way.phrase.first - 2) in lexicon.backward_nouns
    if not news and not _is_cited(utterance, way.phrase):
        # « sur la base de lancement » is a place.
        return None
    return structs.replace(way, got=words in lexicon.relays.got_hold)


def _by_verb(utterance: Utterance, index: int) -> Way | None:
    """« citant une source », "which cited two people"."""
    lexicon = utterance.language.lexicon
    forms = lexicon.reporting[utterance.lower(index)]
    cites = [form for form in forms if form.verb.stance == "cite"]
    marks = utterance.words[index + 1 : index + 2]
    if lexicon.head_last and marks and marks[0].quoted >= 0:
        # "citing “grave concerns”" quotes a reason, and no source.
        return None
    behind = utterance.lower(index - 1) in lexicon.modality.relatives
    if not (any(form.tense == "gerund" for form in cites) or behind):
        return None
    return _whom(utterance, index, index + 1)


def _held_from(utterance: Utterance, index: int) -> Way | None:
    """« qui tient l'anecdote d'un garde-chasse », « qui dit tenir l'histoire de deux témoins »."""
    lexicon = utterance.language.lexicon
    words = lexicon.relays.holding_openers.at(utterance.lowers, index)
    if words is None:
        return None
    noun = index + len(words)
    if utterance.lower(noun) not in lexicon.determiners:
        return None
    for link in range(noun + 2, min(len(utterance.words), noun + MAX_HELD)):
        if not utterance.words[link].is_word:
            return None
        if utterance.lower(link) in lexicon.noun_links:
            way = _whom(utterance, index, link + 1)
            told = not lexicon.relays.sourced.isdisjoint(utterance.lowers[noun + 1 : link])
            return structs.replace(way, got=True) if told and way is not None else None
    return None


def cited_behind(utterance: Utterance, comma: int) -> Way | None:
    """« citant la chaîne Suspilne, selon le maire »: whom the medium that is cited cites."""
    if utterance.lower(comma) != ",":
        return None
    cue = utterance.language.lexicon.according_openers.at(utterance.lowers, comma + 1)
    phrase = None if cue is None else phrase_after(utterance, comma + 1 + len(cue))
    return None if phrase is None else Way(comma + 1, phrase.last, phrase, "citing")


def unsourced_way(utterance: Utterance, index: int, _cues: Sequence[Cue]) -> Way | None:
    """« sans citer de source », "without naming its sources": a medium that cites nobody."""
    lexicon = utterance.language.lexicon
    words = lexicon.relays.unsourced_openers.at(utterance.lowers, index)
    phrase = None if words is None else phrase_after(utterance, index + len(words))
    if phrase is None:
        return None
    kinds = [lexicon.source_kinds.get(one) for one in utterance.lowers[index : phrase.last + 1]]
    # "He left without naming his successor" tells what he did.
    return Way(index, phrase.last, None, "citing") if "unnamed" in kinds else None


def _first_hand(utterance: Utterance, phrase: Phrase) -> Phrase:
    """« une information de Mediacité »: the medium whose news another one takes up."""
    lexicon = utterance.language.lexicon
    head = phrase.first + (utterance.lower(phrase.first) in lexicon.determiners)
    linked = utterance.lower(head + 1) in lexicon.noun_links and head + 1 < phrase.last
    if utterance.lower(head) not in lexicon.backward_nouns or not linked:
        return phrase
    return Phrase(head + 2, phrase.last)


def _is_cited(utterance: Utterance, phrase: Phrase) -> bool:
    """Whether a phrase behind « sur la base de » names somebody, or a document."""
    lexicon = utterance.language.lexicon
    lowers = utterance.lowers[phrase.first : phrase.last + 1]
    known = joined(lexicon.standing.works, lexicon.standing.people)
    if any(is_someone(lexicon, lower) or lower in known for lower in lowers):
        return True
    if utterance.lower(phrase.last + 1) in utterance.language.names.human_relatives:
        # "crediting a valet who"
        return True
    return is_medium(utterance, phrase)


def _whom(utterance: Utterance, index: int, start: int) -> Way | None:
    """Whom a medium cites, from there on."""
    relatives = utterance.language.lexicon.modality.relatives
    marked = start < len(utterance.words) and not utterance.words[start].is_word
    if marked and utterance.words[start].quoted >= 0:
        # « citant « une source de sécurité » »
        start += 1
    phrase = phrase_after(utterance, start)
    if phrase is None or phrase.is_pronoun:
        return None
    first = index - 1 if utterance.lower(index - 1) in relatives else index
    last = _published(utterance, phrase) or _postmodified(utterance, phrase)
    return Way(first, last, _first_hand(utterance, Phrase(phrase.first, last)), "citing")


def _published(utterance: Utterance, phrase: Phrase) -> int:
    """Last word of "a report in the Nikkei", "a document" seen by its reporters; 0 for others."""
    lexicon = utterance.language.lexicon
    lowers = utterance.lowers[phrase.first : phrase.last + 1]
    if phrase.last > phrase.first and lowers[-1] in lexicon.relays.participles:
        return phrase.last - 1 if utterance.lower(phrase.last + 1) in lexicon.agents else 0
    if lexicon.relays.pieces.isdisjoint(lowers):
        return 0
    if utterance.lower(phrase.last + 1) not in joined(lexicon.relay_prepositions, lexicon.agents):
        return 0
    medium = press_at(utterance, phrase.last + 2)
    return 0 if medium is None or not is_named(utterance, medium) else medium.last


def asked_way(utterance: Utterance, index: int, _cues: Sequence[Cue]) -> Way | None:
    """« Reuters, qui a interrogé trois responsables, »: whom a medium asked, or what it read."""
    lexicon = utterance.language.lexicon
    if utterance.lower(index) not in lexicon.relatives:
        return None
    verb = index + 1
    while utterance.lower(verb) in lexicon.auxiliaries or (
        utterance.lower(verb) in lexicon.verb_adverbs
    ):
        verb += 1
    asked = utterance.lower(verb)
    if asked not in lexicon.relays.got and asked not in lexicon.relays.speaking:
        return None
    start = verb + 1
    if utterance.lower(start) in lexicon.agents:
        # "said Abel Kone, who was interviewed by Radio Kivu"
        return None
    if utterance.lower(start) in lexicon.relay_prepositions:
        start += 1
    way = _whom(utterance, index, start)
    return None if way is None else Way(index, way.last, way.phrase, "citing")


def _postmodified(utterance: Utterance, phrase: Phrase) -> int:
    """Last word of a source with what hangs on it: "people familiar with the matter"."""
    lexicon = utterance.language.lexicon
    text = " ".join(utterance.lowers[phrase.first : phrase.last + 8])
    for words in lexicon.anonymity:
        at = text.find(words)
        if at >= 0:
            end = phrase.first + text[:at].count(" ") + words.count(" ")
            return max(phrase.last, end)
    return phrase.last


def heard_from(utterance: Utterance, start: int) -> Way | None:
    """« de source policière », « auprès du parquet », "from two officials"."""
    lexicon = utterance.language.lexicon
    for index in range(start, min(len(utterance.words), start + MAX_HEARD)):
        if not utterance.words[index].is_word or utterance.lower(index) in lexicon.complementizers:
            return None
        for words in lexicon.impersonal_sources:
            if utterance.matches(index, words):
                noun = lexicon.source_kinds.get(words[-1]) is not None
                first = index + len(words) - noun
                phrase = phrase_after(utterance, first)
                if phrase is not None:
                    return Way(index, phrase.last, phrase, "citing")
        if utterance.lower(index) in lexicon.noun_links and index > start:
            # « a appris Reuters mardi de deux sources »
            phrase = phrase_after(utterance, index + 1)
            if phrase is not None and kind_of(utterance, phrase.first, phrase.last) == "unnamed":
                return Way(index, phrase.last, phrase, "citing")
    return None
