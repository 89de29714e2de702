"""What tells the way of somebody's words: to whom, where, carried and cited by whom.

A way is a modifier with its medium, or with whom a medium cites: « à l'AFP », « dans un entretien
accordé au Monde », « cité par Tass », « que Reuters a consulté », « citant deux diplomates ».
`relays` gives each to its report.
"""

from collections.abc import Callable, Mapping, Sequence

from recoupe.stages.annotate.speech.pieces.chain import is_medium
from recoupe.stages.annotate.speech.pieces.cues import Cue
from recoupe.stages.annotate.speech.pieces.media_names import unknown_paper
from recoupe.stages.annotate.speech.pieces.noun_phrases import Phrase, is_finite
from recoupe.stages.annotate.speech.pieces.phrases_before import phrase_before
from recoupe.stages.annotate.speech.pieces.way import Way, is_named, is_told, press_at
from recoupe.stages.annotate.speech.surface.signs import OCCASION, WAY
from recoupe.stages.annotate.speech.surface.surface import Utterance
from recoupe.stages.annotate.speech.ways.cited import (
    asked_way,
    cited_behind,
    citing_way,
    heard_from,
    unsourced_way,
)
from recoupe.stages.annotate.speech.ways.events import event_way
from recoupe.stages.annotate.speech.ways.mouths import mouth_way
from recoupe.stages.annotate.speech.ways.places import is_told_name, place_way, printed_in
from recoupe.stages.annotate.speech.ways.taken_up import taken_up

MAX_TO_PARTICIPLE = 5
"""Words between « que » and the participle of its medium: « qu'a pu consulter l'AFP »."""
MAX_TO_AGENT = 8
"""Words between « cité » and its « par »: « cité sous le couvert de l'anonymat par »."""
MAX_TO_SOUGHT = 8
"""Words of « La République du Rhin s'est procuré »."""
MAX_TO_WORDING = 3
"""Words between « dont » and the noun of words: « dont de larges extraits »."""
MAX_TO_CARRIED = 6
"""Words between that noun and its participle: « extraits ont été diffusés »."""
MAX_NAME = 3
"""Words of a person's name."""
VERBAL = frozenset(["VERB", "AUX"])
MAX_RELATIVE = 8
"""Words of a relative clause."""


def find_ways(utterance: Utterance, cues: Sequence[Cue]) -> list[Way]:
    """Ways outside quotes, in order, without overlap."""
    found: list[Way] = []
    behind = 0
    told = _told(utterance, cues)
    starts = utterance.signs[WAY]
    for index in sorted({*starts, *told}) if told else starts:
        if index < behind or utterance.words[index].quoted >= 0:
            continue
        way = told.get(index) or _way_at(utterance, index, cues)
        if way is None:
            continue
        found.append(way)
        behind = way.last + 1
        if way.cites and (further := cited_behind(utterance, behind)) is not None:
            found.append(further)
            behind = further.last + 1
        while (
            not way.cites
            and way.phrase is not None
            and ((next_hop := taken_up(utterance, behind)) is not None)
        ):
            found.append(next_hop)
            behind = next_hop.last + 1
    return found


def _told(utterance: Utterance, cues: Sequence[Cue]) -> dict[int, Way]:
    """As in "told Reuters", and « a appris l'AFP de source policière », by their first word."""
    lexicon = utterance.language.lexicon
    found: dict[int, Way] = {}
    for cue in cues:
        if cue.passive or utterance.words[cue.first].quoted >= 0:
            continue
        lemmas = {verb.lemma for verb in cue.verbs}
        if not lemmas.isdisjoint(lexicon.bare_addressee_verbs):
            medium = _told_medium(utterance, cue.last + 1)
            if medium is not None and (is_named(utterance, medium) or is_told(utterance, medium)):
                found[medium.first] = Way(medium.first, medium.last, medium, "place")
        elif utterance.lower(cue.last) in lexicon.relays.speaking:
            last = unknown_paper(utterance, cue.last + 2)
            if last >= 0 and utterance.lower(cue.last + 1) in lexicon.addressees:
                # "Speaking to the Harrow Pilot"
                paper = Phrase(cue.last + 2, last)
                found[cue.last + 1] = Way(cue.last + 1, last, paper, "place")
        elif not lemmas.isdisjoint(lexicon.learning):
            way = heard_from(utterance, cue.last + 1)
            if way is not None:
                found[way.first] = way
    return found


def _told_medium(utterance: Utterance, index: int) -> Phrase | None:
    """The medium that is told something: known, of somebody named, or a name by its article."""
    medium = press_at(utterance, index) or _of_colleague(utterance, index)
    if medium is None and is_told_name(utterance, index):
        return Phrase(index, index)
    if medium is None and _is_one(utterance, index):
        return Phrase(index, index + 1)
    if medium is None and (last := unknown_paper(utterance, index)) >= 0:
        return Phrase(index, last)
    return medium


def _is_one(utterance: Utterance, index: int) -> bool:
    """As in "told the station": the medium named before, by its noun alone."""
    lexicon = utterance.language.lexicon
    behind = utterance.words[index + 2 : index + 3]
    return (
        utterance.lower(index) in lexicon.definites
        and utterance.lower(index + 1) in lexicon.relays.single
        and not (behind and behind[0].tag in {"NOUN", "PROPN"})
    )


def _of_colleague(utterance: Utterance, index: int) -> Phrase | None:
    """As in "told Mark Dunne of the Evening Chronicle": for whom somebody with a name works."""
    lexicon = utterance.language.lexicon
    at = index
    while at < min(len(utterance.words), index + MAX_NAME) and utterance.words[at].is_capital:
        at += 1
    if at == index or utterance.lower(at) not in lexicon.relays.employers:
        return None
    medium = press_at(utterance, at + 1)
    return medium if medium is not None and is_named(utterance, medium) else None


def _way_at(utterance: Utterance, index: int, cues: Sequence[Cue]) -> Way | None:
    """The first that its word may open; a place needs a medium's name, an occasion its noun."""
    for kind in utterance.language.lexicon.ways_by_opener.get(utterance.lowers[index], ()):
        if kind == "place" and not utterance.may_name_medium_behind(index):
            printed = printed_in(utterance, index, cues)
            if printed is not None:
                return Way(index, printed.last, printed, "place")
            continue
        if kind == "event" and not utterance.signs[OCCASION]:
            continue
        way = _READERS[kind](utterance, index, cues)
        if way is not None:
            return way
    return None


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
    if lower in lexicon.partitives and (carried := _carried_in(utterance, index)) is not None:
        return carried
    medium = press_at(utterance, index + 1) or _seeker(utterance, index + 1)
    if medium is not None and is_named(utterance, medium):
        verb = medium.last + 1
        while utterance.lower(verb) in lexicon.light_in_verbs:
            verb += 1
        if verb < len(utterance.words) and (
            is_finite(utterance, verb) or utterance.lower(verb) in lexicon.auxiliaries
        ):
            return Way(index, _relative_end(utterance, verb), medium, "relative")
    return None if lexicon.zero_complement else _inverted(utterance, index)


def _seeker(utterance: Utterance, index: int) -> Phrase | None:
    """« que La Marseillaise s'est procuré »: any name, where only a medium does that.

    So does whoever has a text, or had sight of it: « dont L'Est quotidien a eu connaissance ».
    """
    lexicon = utterance.language.lexicon
    relays = lexicon.relays
    near = utterance.lowers[index + 1 : index + 1 + MAX_TO_SOUGHT]
    if relays.sought.isdisjoint(near) and relays.sights.isdisjoint(near):
        return None
    medium = press_at(utterance, index, licensed=True)
    behind = () if medium is None else utterance.lowers[medium.last + 1 : medium.last + 5]
    seen = not relays.sights.isdisjoint(behind)
    return medium if seen or not lexicon.reflexives.isdisjoint(behind) else None


def _carried_in(utterance: Utterance, index: int) -> Way | None:
    """« dont des extraits ont été publiés par l'agence DPA »: who carried a part of the words."""
    relays = utterance.language.lexicon.relays
    near = range(index + 1, min(len(utterance.words), index + 1 + MAX_TO_WORDING))
    noun = next((at for at in near if utterance.lowers[at] in relays.wordings), None)
    if noun is None:
        return None
    reach = range(noun + 1, min(len(utterance.words), noun + MAX_TO_CARRIED))
    done = next((at for at in reach if utterance.lowers[at] in relays.participles), None)
    if done is None:
        return None
    for at in range(done + 1, min(len(utterance.words), done + MAX_TO_CARRIED)):
        if utterance.lowers[at] in utterance.language.lexicon.agents:
            medium = press_at(utterance, at + 1, licensed=True)
            return None if medium is None else Way(index, medium.last, medium, "relative")
    return None


def _inverted(utterance: Utterance, index: int) -> Way | None:
    """« que cite Tass », « que s'est procuré Mediapart », « qu'a pu consulter l'AFP »."""
    lexicon = utterance.language.lexicon
    forms = lexicon.reporting.get(utterance.lower(index + 1), ())
    if any(form.verb.stance == "cite" for form in forms):
        medium = press_at(utterance, index + 2, licensed=True)
        return None if medium is None else Way(index, medium.last, medium, "relative")
    for at in range(index + 1, min(len(utterance.words), index + 1 + MAX_TO_PARTICIPLE)):
        lower = utterance.lowers[at]
        if lower in lexicon.relays.got:
            medium = press_at(utterance, at + 1, licensed=lower in lexicon.relays.sought)
            return None if medium is None else Way(index, medium.last, medium, "relative")
        light = lower in lexicon.clitics or lower in lexicon.reflexives
        if not light and utterance.words[at].tag not in VERBAL:
            return None
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
    """As in "three people who spoke to Bloomberg", "officials who had briefed the Sunday Herald".

    Whatever somebody does "to" a medium that is named, he speaks to it.
    """
    lexicon = utterance.language.lexicon
    links = lexicon.addressees if lexicon.head_last else frozenset()
    for at in range(index + 1, min(len(utterance.words), index + 2 * MAX_RELATIVE)):
        lower = utterance.lower(at)
        if not utterance.words[at].is_word:
            return None
        speaks = lower in lexicon.relays.speaking
        if speaks or lower in links:
            medium = press_at(utterance, at + 1)
            if medium is not None and is_named(utterance, medium):
                return Way(index, medium.last, medium, "relative")
        if speaks:
            links = lexicon.relay_prepositions
    return None


def _agent(utterance: Utterance, index: int, cues: Sequence[Cue]) -> Way | None:
    """« cité par l'agence TASS », « joint au téléphone par Ouest-France », "seen by Reuters"."""
    lexicon = utterance.language.lexicon
    relays = lexicon.relays
    if utterance.lower(index) not in lexicon.agents:
        return None
    for at in range(index - 1, max(-1, index - 2 - MAX_TO_AGENT), -1):
        word = utterance.words[at]
        lower = word.lower
        if not word.is_word or word.quoted >= 0 or lower in lexicon.auxiliaries:
            return None
        if lower in lexicon.coordinators:
            return None
        if lower in relays.participles:
            licensed = lower in relays.carried or lower in relays.contacted
            medium = press_at(utterance, index + 1, licensed=licensed)
            if medium is None or (lower in relays.got and _is_staff(utterance, medium)):
                return None
            # "was quoted as saying by Tass": the verb is of the report, only its agent is the way.
            verbal = any(cue.passive and cue.first <= at <= cue.last for cue in cues)
            return Way(index if verbal else at, medium.last, medium, "agent")
    return None


def _is_staff(utterance: Utterance, phrase: Phrase) -> bool:
    """« un document consulté par ses journalistes »: no medium is named."""
    people = utterance.language.lexicon.relays.press_people
    return not people.isdisjoint(utterance.lowers[phrase.first : phrase.last + 1]) and not is_named(
        utterance, phrase
    )


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


_READERS: Mapping[str, Callable[[Utterance, int, Sequence[Cue]], Way | None]] = {
    "unsourced": unsourced_way,
    "citing": citing_way,
    "event": event_way,
    "mouth": mouth_way,
    "relative": _relative,
    "asked": asked_way,
    "agent": _agent,
    "guest": _guest,
    "place": place_way,
}
"""By the kinds of `Lexicon.ways_by_opener`."""
