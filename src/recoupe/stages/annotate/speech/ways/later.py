"""What the next sentence adds: whom a medium has it from, and to whom a speaker spoke.

« Le fonds a perdu 40 millions, a rapporté El Faro. Le quotidien attribue ce chiffre à deux
responsables. » · "A security source said so. He was speaking to AFP."
"""

from collections.abc import Sequence

from recoupe.stages.annotate.speech.pieces.chain import is_medium, is_someone, relay_at
from recoupe.stages.annotate.speech.pieces.cues import Cue
from recoupe.stages.annotate.speech.pieces.draft import Draft, Relay
from recoupe.stages.annotate.speech.pieces.noun_phrases import Phrase, phrase_after
from recoupe.stages.annotate.speech.pieces.phrases_before import phrase_before
from recoupe.stages.annotate.speech.pieces.way import Way
from recoupe.stages.annotate.speech.surface.surface import Utterance
from recoupe.stages.annotate.speech.ways.citing import cite_for, cites_others
from recoupe.stages.annotate.speech.ways.relays import medium_relay
from recoupe.stages.annotate.speech.ways.ways import find_ways

MAX_SUBJECT = 4
"""Words of what stands for the one before: « Le quotidien régional », "Its Monday report"."""
MAX_OBJECT = 6
"""Words between « attribue » and its « à »."""
MAX_TAIL = 8
"""Words behind whom a medium cites, up to the end of its sentence."""


def adds_to_before(  # noqa: PLR0913, PLR0917  two sentences and what is read of them
    text: str,
    utterances: Sequence[Utterance],
    number: int,
    cues: Sequence[Cue],
    ways: Sequence[Way],
    earlier: Sequence[Draft],
) -> bool:
    """Whether a sentence does nothing but tell the way of the words before, which it then gets.

    Only a sentence right behind, whose subject stands for whoever spoke there.
    """
    host = earlier[-1] if earlier else None
    if host is None or host.utterance != number - 1:
        return False
    utterance, before = utterances[number], utterances[number - 1]
    carriers = _carriers(text, utterance, ways)
    host.relays.extend(carriers)
    if carriers or host.source_words is None or host.relays:
        return bool(carriers)
    if utterance.block > before.block + 1:
        return False
    cited = _cited_by(before, host, utterance, cues)
    medium = None if cited is not None else _spoken_to(utterance, cues)
    if cited is None and medium is None:
        medium = _quoted_by(utterance, cues, ways)
    if medium is not None and cites_others(before, host):
        return False
    if cited is None and medium is None:
        return False
    for draft in [draft for draft in earlier if _is_of(draft, host)]:
        if cited is not None:
            cite_for(text, before, draft, utterance, cited)
        elif medium is not None:
            draft.relays.append(relay_at(text, utterance, medium))
    return True


def _is_of(draft: Draft, host: Draft) -> bool:
    """Whether a draft of the same sentence has the same source, and no relay yet."""
    return draft.utterance == host.utterance and draft.source == host.source and not draft.relays


def _cited_by(
    before: Utterance, host: Draft, utterance: Utterance, cues: Sequence[Cue]
) -> Phrase | None:
    """Whom the medium that spoke before has it from."""
    # Few sentences cite anybody; what the one before is takes longer to tell.
    cited = _cited(utterance, cues)
    if cited is None or cites_others(before, host):
        return cited
    return cited if _is_name(before, host) and _tells_medium(utterance, host) else None


def _carriers(text: str, utterance: Utterance, ways: Sequence[Way]) -> list[Relay]:
    """« Ses propos ont été rapportés par l'agence APS »: who carried the words before."""
    lexicon = utterance.language.lexicon
    owned = utterance.lower(0) in lexicon.possessives
    if not owned and utterance.lower(0) not in lexicon.definites:
        return []
    told = lexicon.relays.wordings | (lexicon.relays.events if owned else frozenset())
    if utterance.lower(1) not in told:
        return []
    return [
        medium_relay(text, utterance, way.phrase)
        for way in ways
        if way.hook == "agent" and way.phrase is not None
    ]


def _is_name(before: Utterance, host: Draft) -> bool:
    """Whether a source is nothing but capitals: « El Faro »."""
    if host.source_words is None or host.is_pronoun:
        return False
    first, last = host.source_words
    articles = before.language.lexicon.determiners
    first += before.lower(first) in articles and first < last
    return all(word.is_capital for word in before.words[first : last + 1])


def _tells_medium(utterance: Utterance, host: Draft) -> bool:
    """Whether « Le quotidien », or "it" behind "reported", makes a name before a medium's."""
    lexicon = utterance.language.lexicon
    if utterance.lower(0) in lexicon.definites:
        return True
    verbs = () if host.verb is None else host.verb.verbs
    told = any(verb.lemma in lexicon.relays.first_hand for verb in verbs)
    return told and utterance.lower(0) in lexicon.voices.bodies


def _cited(utterance: Utterance, cues: Sequence[Cue]) -> Phrase | None:
    """Whom « Le journal cite X », "It attributed the figure to X" names, and nothing else."""
    lexicon = utterance.language.lexicon
    sourcing = lexicon.relays.sourcing
    verb = None
    if not sourcing.keys().isdisjoint(utterance.lowers):
        verb = next(at for at, lower in enumerate(utterance.lowers) if lower in sourcing)
    others = [cue for cue in cues if verb is None or not cue.first <= verb <= cue.last]
    if verb is None and len(others) == 1:
        cue = others[0]
        cites = cue.has_stance("cite") and not (cue.negated or cue.passive)
        return _source(utterance, cue.first, cue.last + 1) if cites else None
    if verb is None or others:
        return None
    prepositions = sourcing[utterance.lower(verb)]
    reach = range(verb + 1, min(len(utterance.words), verb + 2 + MAX_OBJECT))
    at = next((at for at in reach if utterance.lower(at) in prepositions), None)
    if at is None:
        return None
    told = utterance.lowers[verb + 1 : at]
    if told and lexicon.relays.sourced.isdisjoint(told):
        return None
    return _source(utterance, verb, at + 1)


def _source(utterance: Utterance, verb: int, start: int) -> Phrase | None:
    """Somebody, or a document, that is named from there to the end, behind a subject that fits."""
    lexicon = utterance.language.lexicon
    phrase = phrase_after(utterance, start)
    if phrase is None or phrase.is_pronoun or not _stands_for_medium(utterance, verb):
        return None
    words = utterance.words[phrase.first : phrase.last + 1]
    if any(word.quoted >= 0 for word in utterance.words):
        return None
    if not any(is_someone(lexicon, word.lower) for word in words):
        return None
    tail = utterance.words[phrase.last + 1 :]
    if len(tail) > MAX_TAIL or any(word.text in {":", ";"} for word in tail):
        return None
    return phrase


def _stands_for_medium(utterance: Utterance, verb: int) -> bool:
    """Whether the subject is « Il », « Le quotidien », "Its report"."""
    lexicon = utterance.language.lexicon
    light = lexicon.auxiliaries.keys() | lexicon.clitics | lexicon.reflexives
    light -= lexicon.subject_pronouns
    while verb > 0 and utterance.lower(verb - 1) in light:
        verb -= 1
    subject = phrase_before(utterance, verb)
    if subject is None or subject.first > 0 or subject.last >= MAX_SUBJECT:
        return False
    if subject.is_pronoun:
        return not lexicon.voices.bodies or utterance.lower(0) in lexicon.voices.bodies
    lowers = utterance.lowers[: subject.last + 1]
    if lowers[0] not in lexicon.possessives and lowers[0] not in lexicon.definites:
        return False
    if not lexicon.relays.pieces.isdisjoint(lowers):
        return True
    stations = not lexicon.relays.stations.isdisjoint(lowers)
    return lowers[0] in lexicon.definites and (stations or is_medium(utterance, subject))


def _quoted_by(utterance: Utterance, cues: Sequence[Cue], ways: Sequence[Way]) -> Phrase | None:
    """The medium of "He was quoted by Politico", « Il a été cité par l'agence APS »."""
    agents = [way for way in ways if way.hook == "agent" and way.phrase is not None]
    if len(cues) != 1 or len(agents) != 1 or not cues[0].passive:
        return None
    subject = phrase_before(utterance, cues[0].first)
    told = subject is not None and subject.is_pronoun and subject.first == 0
    plain = all(word.quoted < 0 and word.text != ":" for word in utterance.words)
    return agents[0].phrase if told and plain and cues[0].has_stance("cite") else None


def _spoken_to(utterance: Utterance, cues: Sequence[Cue]) -> Phrase | None:
    """The medium of "He was speaking to AFP", « Elle s'exprimait auprès de l'AFP »."""
    lexicon = utterance.language.lexicon
    reach = range(1, min(len(utterance.words), 2 * MAX_SUBJECT))
    verb = next((at for at in reach if utterance.lower(at) in lexicon.relays.speaking), None)
    others = [cue for cue in cues if verb is None or not cue.first <= verb <= cue.last]
    if verb is None or others or any(word.quoted >= 0 for word in utterance.words):
        return None
    places = [way for way in find_ways(utterance, cues) if way.hook in {"place", "event"}]
    if len(places) != 1 or places[0].first < verb:
        return None
    start = verb
    while utterance.lower(start - 1) in lexicon.auxiliaries or (
        utterance.lower(start - 1) in lexicon.reflexives
    ):
        start -= 1
    subject = phrase_before(utterance, start)
    if subject is None or subject.first > 0:
        return None
    definite = utterance.lower(0) in lexicon.definites
    return places[0].phrase if subject.is_pronoun or definite else None
