"""What tells the way of somebody's words: to whom, where, carried and cited by whom.

A way is a modifier with its medium, or with whom a medium cites: « à l'AFP », « dans un entretien
accordé au Monde », « cité par Tass », « que Reuters a consulté », « citant deux diplomates ».
`relays` gives each to its report.
"""

from collections.abc import Callable, Mapping, Sequence

from recoupe.stages.annotate.speech.pieces.chain import is_medium, is_someone, kind_of
from recoupe.stages.annotate.speech.pieces.cues import Cue
from recoupe.stages.annotate.speech.pieces.noun_phrases import (
    Phrase,
    is_finite,
    phrase_after,
    phrase_before,
)
from recoupe.stages.annotate.speech.pieces.way import Way, is_named, is_told, press_at
from recoupe.stages.annotate.speech.surface.surface import Utterance
from recoupe.stages.annotate.speech.ways.events import event_way

MAX_TO_PARTICIPLE = 5
"""Words between « cité » and its « par »."""
MAX_RELATIVE = 8
"""Words of a relative clause, or between « appris » and its source."""


def find_ways(utterance: Utterance, cues: Sequence[Cue]) -> list[Way]:
    """Ways outside quotes, in order, without overlap."""
    openers = utterance.language.lexicon.ways_by_opener
    found: list[Way] = []
    behind = 0
    told = _told(utterance, cues)
    starts = [at for at, lower in enumerate(utterance.lowers) if lower in openers]
    for index in sorted({*starts, *told}) if told else starts:
        if index < behind or utterance.words[index].quoted >= 0:
            continue
        way = told.get(index) or _way_at(utterance, index, cues)
        if way is None:
            continue
        found.append(way)
        behind = way.last + 1
        if way.cites and (further := _cited_behind(utterance, behind)) is not None:
            found.append(further)
            behind = further.last + 1
    return found


def _cited_behind(utterance: Utterance, comma: int) -> Way | None:
    """« citant la chaîne Suspilne, selon le maire »: whom the medium that is cited cites."""
    if utterance.lower(comma) != ",":
        return None
    cue = utterance.language.lexicon.according_openers.at(utterance.lowers, comma + 1)
    phrase = None if cue is None else phrase_after(utterance, comma + 1 + len(cue))
    return None if phrase is None else Way(comma + 1, phrase.last, phrase, "citing")


def _told(utterance: Utterance, cues: Sequence[Cue]) -> dict[int, Way]:
    """As in "told Reuters", and « a appris l'AFP de source policière », by their first word."""
    lexicon = utterance.language.lexicon
    found: dict[int, Way] = {}
    for cue in cues:
        lemmas = {verb.lemma for verb in cue.verbs}
        if cue.passive or utterance.words[cue.first].quoted >= 0:
            continue
        if not lemmas.isdisjoint(lexicon.bare_addressee_verbs):
            medium = press_at(utterance, cue.last + 1)
            if medium is not None and (is_named(utterance, medium) or is_told(utterance, medium)):
                found[medium.first] = Way(medium.first, medium.last, medium, "place")
        elif not lemmas.isdisjoint(lexicon.learning):
            way = _heard_from(utterance, cue.last + 1)
            if way is not None:
                found[way.first] = way
    return found


def _heard_from(utterance: Utterance, start: int) -> Way | None:
    """« de source policière », « auprès du parquet », "from two officials"."""
    lexicon = utterance.language.lexicon
    for index in range(start, min(len(utterance.words), start + MAX_RELATIVE)):
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


def _way_at(utterance: Utterance, index: int, cues: Sequence[Cue]) -> Way | None:
    """The first that its word may open; a place needs a medium's name somewhere behind."""
    for kind in utterance.language.lexicon.ways_by_opener.get(utterance.lowers[index], ()):
        if kind == "place" and not utterance.may_name_medium_behind(index):
            continue
        way = _READERS[kind](utterance, index, cues)
        if way is not None:
            return way
    return None


def _citing(utterance: Utterance, index: int, _cues: Sequence[Cue]) -> Way | None:
    """« citant une source », "which cited two people", « sur la foi de témoins »."""
    lexicon = utterance.language.lexicon
    relatives = lexicon.modality.relatives
    words = lexicon.relays.citing_openers.at(utterance.lowers, index)
    if words is None:
        forms = lexicon.reporting.get(utterance.lower(index), ())
        cites = [form for form in forms if form.verb.stance == "cite"]
        if not cites:
            return None
        behind = utterance.lower(index - 1) in relatives
        if not (any(form.tense == "gerund" for form in cites) or behind):
            return None
        return _whom(utterance, index, index + 1)
    way = _whom(utterance, index, index + len(words))
    if way is None or way.phrase is None or not _is_cited(utterance, way.phrase):
        # « sur la base de lancement » is a place.
        return None
    return way


def _is_cited(utterance: Utterance, phrase: Phrase) -> bool:
    """Whether a phrase behind « sur la base de » names somebody, or a document."""
    lexicon = utterance.language.lexicon
    return any(
        is_someone(lexicon, lower) for lower in utterance.lowers[phrase.first : phrase.last + 1]
    ) or is_medium(utterance, phrase)


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
    last = _postmodified(utterance, phrase)
    return Way(first, last, Phrase(phrase.first, last), "citing")


def _asked(utterance: Utterance, index: int, _cues: Sequence[Cue]) -> Way | None:
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


def _relative(  # noqa: PLR0911  one reason a line
    utterance: Utterance, index: int, cues: Sequence[Cue]
) -> Way | None:
    """« que cite Tass », « dont Le Monde a obtenu copie », "who spoke to Bloomberg"."""
    lexicon = utterance.language.lexicon
    relays = lexicon.relays
    lower = utterance.lower(index)
    if index == 0 or any(cue.last in {index - 1, index - 2} for cue in cues):
        return None
    if lower in lexicon.according_relatives and utterance.lower(index - 1) in relays.event_openers:
        return _aired(utterance, index)
    if lower in relays.subject_relatives:
        return _speaks_to(utterance, index)
    if lower not in relays.object_relatives:
        return None
    medium = press_at(utterance, index + 1)
    if medium is not None and is_named(utterance, medium):
        verb = medium.last + 1
        while utterance.lower(verb) in lexicon.light_in_verbs:
            verb += 1
        if verb < len(utterance.words) and (
            is_finite(utterance, verb) or utterance.lower(verb) in lexicon.auxiliaries
        ):
            return Way(index, _relative_end(utterance, verb), medium, "relative")
    forms = lexicon.reporting.get(utterance.lower(index + 1), ())
    inverted = not lexicon.zero_complement
    if inverted and any(form.verb.stance == "cite" for form in forms):
        medium = press_at(utterance, index + 2, licensed=True)
        if medium is not None:
            return Way(index, medium.last, medium, "relative")
    return None


def _aired(utterance: Utterance, index: int) -> Way | None:
    """« RTL a diffusé un entretien dans lequel le maire assure … »: the subject relays."""
    occasion = utterance.lowers[max(0, index - MAX_RELATIVE) : index]
    if utterance.language.lexicon.relays.events.isdisjoint(occasion):
        return None
    for verb in range(1, index):
        if is_finite(utterance, verb) or utterance.lower(verb) in (
            utterance.language.lexicon.auxiliaries
        ):
            subject = phrase_before(utterance, verb)
            medium = subject is not None and is_medium(utterance, subject)
            return Way(index - 1, index, subject, "relative") if medium else None
    return None


def _relative_end(utterance: Utterance, verb: int) -> int:
    """Last word of a relative clause: before a comma, or the next finite verb."""
    at = verb + 1
    while at < min(len(utterance.words), verb + MAX_RELATIVE):
        word = utterance.words[at]
        if not word.is_word or word.quoted >= 0 or is_finite(utterance, at):
            break
        at += 1
    return at - 1


def _speaks_to(utterance: Utterance, index: int) -> Way | None:
    """As in "three people who spoke to Bloomberg"."""
    lexicon = utterance.language.lexicon
    spoken = lexicon.relays.speaking
    reach = range(index + 1, min(len(utterance.words), index + MAX_RELATIVE))
    verb = next((at for at in reach if utterance.lower(at) in spoken), None)
    if verb is None or any(not word.is_word for word in utterance.words[index:verb]):
        return None
    for at in range(verb + 1, min(len(utterance.words), verb + MAX_RELATIVE)):
        if not utterance.words[at].is_word:
            return None
        if utterance.lower(at) in lexicon.relay_prepositions:
            medium = press_at(utterance, at + 1)
            if medium is not None and is_named(utterance, medium):
                return Way(index, medium.last, medium, "relative")
    return None


def _agent(utterance: Utterance, index: int, cues: Sequence[Cue]) -> Way | None:
    """« cité par l'agence TASS », « joint au téléphone par Ouest-France », "seen by Reuters"."""
    lexicon = utterance.language.lexicon
    relays = lexicon.relays
    if utterance.lower(index) not in lexicon.agents:
        return None
    for at in range(index - 1, max(-1, index - 2 - MAX_TO_PARTICIPLE), -1):
        word = utterance.words[at]
        lower = word.lower
        if not word.is_word or word.quoted >= 0 or lower in lexicon.auxiliaries:
            return None
        if lower in lexicon.coordinators:
            return None
        if lower in relays.participles:
            medium = press_at(utterance, index + 1, licensed=lower in relays.carried)
            if medium is None:
                return None
            # "was quoted as saying by Tass": the verb is of the report, only its agent is the way.
            verbal = any(cue.passive and cue.first <= at <= cue.last for cue in cues)
            return Way(index if verbal else at, medium.last, medium, "agent")
    return None


def _guest(utterance: Utterance, index: int, _cues: Sequence[Cue]) -> Way | None:
    """« Invitée de la matinale de France Culture », « interrogé sur RTL »."""
    lexicon = utterance.language.lexicon
    if utterance.lower(index) not in lexicon.relays.guests:
        return None
    at = index + 1
    while (
        utterance.lower(at) in lexicon.modality.time_words
        or utterance.lower(at) in lexicon.verb_adverbs
    ):
        at += 1
    link = utterance.lower(at)
    if link not in lexicon.noun_links and link not in lexicon.relay_prepositions:
        return None
    medium = press_at(utterance, at + 1)
    if medium is None or not is_named(utterance, medium):
        return None
    return Way(index, medium.last, medium, "guest")


def _place(utterance: Utterance, index: int, _cues: Sequence[Cue]) -> Way | None:
    """« à l'AFP », « au micro de RMC », « dans Le Parisien », "on the BBC's Today programme"."""
    lexicon = utterance.language.lexicon
    if utterance.lower(index) not in lexicon.relay_prepositions or _is_affiliated(utterance, index):
        return None
    start = index + 1
    opening = utterance.lower(index) in lexicon.relays.openings
    if opening and utterance.lower(start) in lexicon.noun_links:
        start += 1
    medium = press_at(utterance, start)
    if medium is None or not (is_named(utterance, medium) or is_told(utterance, medium)):
        return None
    return Way(index, medium.last, medium, "place")


def _is_affiliated(utterance: Utterance, index: int) -> bool:
    """« journaliste au Monde »: where somebody works."""
    before = utterance.lower(index - 1)
    return before in utterance.language.lexicon.relays.press_people


_READERS: Mapping[str, Callable[[Utterance, int, Sequence[Cue]], Way | None]] = {
    "citing": _citing,
    "event": event_way,
    "relative": _relative,
    "asked": _asked,
    "agent": _agent,
    "guest": _guest,
    "place": _place,
}
"""By the kinds of `Lexicon.ways_by_opener`."""
