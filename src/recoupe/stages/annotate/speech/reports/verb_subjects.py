"""Who speaks before a verb: its subject, that of the sentence, or whoever spoke before."""

from collections.abc import Sequence

from recoupe.stages.annotate.speech.grades.moods import phrase_at
from recoupe.stages.annotate.speech.pieces.chain import is_someone
from recoupe.stages.annotate.speech.pieces.cues import Cue
from recoupe.stages.annotate.speech.pieces.draft import Draft
from recoupe.stages.annotate.speech.pieces.noun_phrases import (
    Phrase,
    has_finite,
    is_finite,
    phrase_after,
)
from recoupe.stages.annotate.speech.pieces.phrases_before import phrase_before
from recoupe.stages.annotate.speech.pieces.scene import Scene, is_impersonal
from recoupe.stages.annotate.speech.reports.houses import house_of
from recoupe.stages.annotate.speech.reports.inversion import is_briefed
from recoupe.stages.annotate.speech.sources.described_subjects import opening_subject
from recoupe.stages.annotate.speech.sources.presented import presented_subject
from recoupe.stages.annotate.speech.sources.speakable import is_work, may_speak
from recoupe.stages.annotate.speech.surface.surface import Utterance

MAX_HEAD = 10
"""Words of a subject before the phrase that a preposition binds to it."""


def subject_of(  # noqa: C901, PLR0911, PLR0912  one reason a line
    scene: Scene, cue: Cue, drafts: Sequence[Draft]
) -> tuple[Phrase | None, Draft | None]:
    """Who speaks before the verb, or the draft whose source speaks on: « et a ajouté que »."""
    utterance = scene.utterance
    inherited = drafts[-1] if drafts else None
    if cue.pronoun is not None:
        return Phrase(cue.pronoun, cue.pronoun, is_pronoun=True), None
    if cue.is_gerund:
        return _of_gerund(scene, cue, inherited)
    lexicon = utterance.language.lexicon
    start = cue.first
    if utterance.lower(start - 1) in lexicon.clitics:
        start -= 1
    before = utterance.lower(start - 1)
    joined = before in lexicon.joints or (before in lexicon.adders and not inherited)
    if joined or (before == "," and inherited):
        phrase = None
        if before == ",":
            phrase = phrase_before(utterance, cue.first)
        if phrase is None:
            return (None, inherited) if inherited else (_first_subject(scene, cue), None)
        return phrase, None
    resumes = start == 1 and before in lexicon.resuming
    if before in lexicon.relatives and not resumes:
        end = start - 1
        if utterance.words[end - 1].text == ",":
            end -= 1
        floor = max(
            (one.last + 1 for one in scene.cues if one.last < end and not one.is_gerund),
            default=0,
        )
        return _past_office(utterance, phrase_before(utterance, end, floor), floor), None
    floor = _past_cues(scene, start)
    presented = presented_subject(utterance, start, floor)
    if presented is not None:
        return presented, None
    beside = next(
        (way for way in scene.ways if way.last == start - 1 and way.hook in {"agent", "relative"}),
        None,
    )
    if beside is not None and not beside.cites and beside.first > floor:
        # "residents cited by Al Jazeera said"
        return phrase_before(utterance, beside.first, floor), None
    unnamed = _past_anonymity(utterance, start)
    if unnamed < start:
        # "A diplomat who declined to be named told AFP"
        return phrase_before(utterance, unnamed), None
    opening = opening_subject(utterance, start)
    if opening is not None:
        return opening, None
    subject = _with_head(utterance, phrase_before(utterance, start, floor), floor)
    if subject is not None and is_impersonal(utterance, subject):
        # « À la mairie, on assure que … »
        return house_of(utterance, subject) or subject, None
    return subject, None


def _past_office(utterance: Utterance, phrase: Phrase | None, floor: int) -> Phrase | None:
    """As in "Ann Lee, a chemist at ETH Zurich, who said": the name before the office.

    Only for what a preposition binds to an office that a comma sets behind a name.
    """
    lexicon = utterance.language.lexicon
    place = -1 if phrase is None else phrase.first - 1
    if place <= floor or utterance.lower(place) not in lexicon.standing.prepositions:
        return phrase
    commas = (at for at in range(place - 1, floor, -1) if not utterance.words[at].is_word)
    comma = next(commas, -1)
    if comma < 0 or utterance.words[comma].text != ",":
        return phrase
    told = any(is_someone(lexicon, lower) for lower in utterance.lowers[comma + 1 : place])
    name = phrase_before(utterance, comma, floor) if told else None
    named = name is not None and utterance.words[name.last].is_capital
    return name if named else phrase


def _past_anonymity(utterance: Utterance, start: int) -> int:
    """First word of a relative clause by which the subject before a verb stays unnamed."""
    lexicon = utterance.language.lexicon
    for words in lexicon.anonymity_by_end.get(utterance.lower(start - 1), ()):
        if start > len(words) and utterance.matches(start - len(words), words):
            at = start - len(words)
            while utterance.lower(at - 1) in lexicon.auxiliaries:
                at -= 1
            return at - 1 if utterance.lower(at - 1) in lexicon.modality.relatives else start
    return start


def _past_cues(scene: Scene, start: int) -> int:
    """First word behind the cues before a verb, but for those of a relative clause between.

    As in "a diplomat, who asked not to be identified, said": the comma before the verb ends it.
    """
    utterance = scene.utterance
    aside = range(0)
    if utterance.lower(start - 1) == ",":
        modality = utterance.language.lexicon.modality
        opener = next((at for at in utterance.breaks[::-1] if at < start - 1), -1)
        if opener > 0 and (
            utterance.lower(opener + 1) in modality.relatives
            or phrase_at(utterance.lowers, opener + 1, modality.uses.subordinators)
        ):
            aside = range(opener, start)
    return max(
        (
            one.last + 1
            for one in scene.cues
            if one.last < start and not one.is_gerund and one.first not in aside
        ),
        default=0,
    )


def _of_gerund(
    scene: Scene, cue: Cue, inherited: Draft | None
) -> tuple[Phrase | None, Draft | None]:
    """Its own noun, else whoever spoke before, else the subject of the sentence."""
    beside = _gerund_subject(scene.utterance, cue) or _subject_behind(scene.utterance, cue)
    if beside is not None:
        return beside, None
    if inherited:
        return None, inherited
    return _subject_around(scene.utterance, cue) or _first_subject(scene, cue), None


def _subject_around(utterance: Utterance, cue: Cue) -> Phrase | None:
    """« Le galeriste, saluant « un œil de poète », a indiqué »: the subject that it parts."""
    comma = cue.first - 1
    if utterance.language.lexicon.zero_complement or utterance.lower(comma) != ",":
        return None
    if has_finite(utterance, 0, comma):
        return None
    subject = phrase_before(utterance, comma)
    return None if subject is None or subject.is_pronoun else subject


def _subject_behind(utterance: Utterance, cue: Cue) -> Phrase | None:
    """« Tout en estimant que …, le ministre a rappelé »: the subject of what it stands before."""
    lexicon = utterance.language.lexicon
    # « en » is a clitic of other verbs, and of the group then.
    opener = cue.first - (utterance.lower(cue.first) not in lexicon.gerund_prepositions)
    if utterance.lower(opener) not in lexicon.gerund_prepositions or opener > 1:
        return None
    for comma in utterance.breaks:
        if comma <= cue.last or utterance.words[comma].quoted >= 0:
            continue
        subject = phrase_after(utterance, comma + 1)
        if subject is None:
            continue
        verb = subject.last + 1
        while utterance.lower(verb) in lexicon.clitics:
            verb += 1
        if verb < len(utterance.words) and (
            is_finite(utterance, verb) or utterance.lower(verb) in lexicon.auxiliaries
        ):
            return subject
    return None


def _gerund_subject(  # noqa: PLR0911  one reason a line
    utterance: Utterance, cue: Cue
) -> Phrase | None:
    """« les deux puissances soulignant », "the agency announcing": the noun right before."""
    lexicon = utterance.language.lexicon
    before = utterance.words[cue.first - 1] if cue.first else None
    if before is None or before.tag not in {"NOUN", "PROPN"} or before.quoted >= 0:
        return None
    if cue.has_stance("manner") and not before.is_capital:
        # "placards reading “Park the Mayor”", but "describes Trump asking him to stay"
        return None
    subject = phrase_before(utterance, cue.first)
    if subject is None or subject.is_pronoun:
        return None
    if utterance.lower(subject.first) in lexicon.relays.platforms:
        # "posted on Twitter accusing the firm"
        return None
    work = _work_before(utterance, subject)
    if work is not None:
        return work
    if lexicon.head_last and _is_bare(utterance, subject):
        # "is on record saying", "in federal court alleging"
        return None
    # « un discours du président Vladimir Poutine jugeant que »: a name beside it speaks.
    linked = utterance.lower(subject.first - 1) in lexicon.noun_links and not before.is_capital
    if before.is_capital and not may_speak(utterance, subject):
        links = (
            at
            for at in range(subject.last - 1, subject.first, -1)
            if utterance.lower(at) in lexicon.noun_links
        )
        link = next(links, None)
        subject = subject if link is None else Phrase(link + 1, subject.last)
    return None if linked or not may_speak(utterance, subject) else subject


def _is_bare(utterance: Utterance, phrase: Phrase) -> bool:
    """Whether a preposition governs a noun of one without article or name: "in court"."""
    lexicon = utterance.language.lexicon
    words = utterance.words[phrase.first : phrase.last + 1]
    plain = not any(word.is_capital for word in words) and words[-1].tag == "NOUN"
    plain = plain and "Number=Plur" not in words[-1].form and not words[-1].lower.endswith("s")
    opens = words[0].lower in lexicon.determiners
    return (
        plain and not opens and utterance.lower(phrase.first - 1) in lexicon.standing.prepositions
    )


def _work_before(utterance: Utterance, phrase: Phrase) -> Phrase | None:
    """As in "a lawsuit against the state and Ford alleging": what is written says it."""
    lexicon = utterance.language.lexicon
    if not lexicon.head_last:
        return None
    at = phrase.first - 1
    while at > 0 and utterance.lower(at) not in lexicon.standing.prepositions:
        if utterance.words[at].quoted >= 0 or is_finite(utterance, at):
            return None
        at -= 1
    work = phrase_before(utterance, at) if at > 0 else None
    return work if work is not None and is_work(utterance, work) else None


def _with_head(utterance: Utterance, subject: Phrase | None, floor: int) -> Phrase | None:
    """As in "A source close to the couple said": the head that a preposition binds to the phrase.

    Only where the sentence begins with it and nothing but its own words stands between.
    """
    lexicon = utterance.language.lexicon
    begin = floor
    if subject is not None:
        commas = (at for at in range(subject.first - 1, floor, -1) if utterance.lower(at) == ",")
        begin = next(commas, floor)
    while begin > 0 and (
        utterance.lower(begin) == "," or utterance.lower(begin) in lexicon.complementizers
    ):
        begin += 1
    if subject is None or not begin < subject.first <= begin + MAX_HEAD or subject.is_pronoun:
        return subject
    head = utterance.words[begin : subject.first]
    first = head[0]
    opens = first.lower in lexicon.determiners or first.lower in lexicon.source_kinds
    # "Senior staff not involved in the study said"
    opens = opens or (first.tag == "ADJ" and is_someone(lexicon, utterance.lower(begin + 1)))
    known = first.lower in lexicon.headless or any(is_someone(lexicon, word.lower) for word in head)
    # "a text message sent by Pike read": its sender speaks
    linked = head[-1].lower in lexicon.noun_stops and head[-1].lower not in lexicon.agents
    plain = all(word.is_word and word.quoted < 0 for word in head)
    if not (opens and known and linked and plain):
        return subject
    verbs = (at for at in range(begin, subject.first) if is_finite(utterance, at))
    if any(not is_briefed(utterance, at) for at in verbs):
        return subject
    if any(word.lower in lexicon.complementizers for word in head):
        return subject
    return Phrase(begin, subject.last)


def _first_subject(scene: Scene, cue: Cue) -> Phrase | None:
    """The subject of the first finite verb: « Kim s'est montré ému, affirmant que … »."""
    utterance = scene.utterance
    # « Le préfet nie et évoque »: a verb of saying that the tagger took for a noun
    told = frozenset(one.first for one in scene.cues if not one.is_gerund)
    for index in range(cue.first):
        verbal = is_finite(utterance, index) or index in told
        if verbal and utterance.words[index].quoted < 0:
            end = index
            while end > 0 and utterance.lower(end - 1) in utterance.language.lexicon.clitics:
                end -= 1
            phrase = phrase_before(utterance, end)
            if phrase is not None:
                return phrase
    return _before_past(utterance, cue)


def _before_past(utterance: Utterance, cue: Cue) -> Phrase | None:
    """As in "The regulator fined the firm and said": a past that could be a participle."""
    endings = utterance.language.lexicon.past_endings
    if not endings or cue.is_gerund:
        return None
    for index in range(1, cue.first):
        word = utterance.words[index]
        if not word.is_word or word.quoted >= 0:
            return None
        if word.tag == "VERB" and word.lower.endswith(endings):
            return phrase_before(utterance, index)
    return None
