"""Whom a sentence brings up: « Le maire n'en démord pas », « Parmi eux, Leïla Saïd »."""

from collections.abc import Sequence

from msgspec import Struct, structs

from recoupe.languages.tables.joined import joined
from recoupe.records import Mention, SourceKind
from recoupe.stages.annotate.reading import Reading
from recoupe.stages.annotate.speech.pieces.cues import find_cues
from recoupe.stages.annotate.speech.pieces.noun_phrases import Phrase, is_finite, phrase_after
from recoupe.stages.annotate.speech.pieces.phrases_before import phrase_before
from recoupe.stages.annotate.speech.pieces.scene import past_adverbs
from recoupe.stages.annotate.speech.sources.opening_actors import opening_actor
from recoupe.stages.annotate.speech.sources.somebody import human_phrases, people_in, who_is
from recoupe.stages.annotate.speech.sources.speakable import is_derived
from recoupe.stages.annotate.speech.sources.whole_subjects import whole_subject
from recoupe.stages.annotate.speech.surface.surface import Utterance, next_comma

MAX_VERB_GROUP = 4
"""Words from the subject in which a passive shows."""
MAX_TO_AGENT = 6
"""Words between « lâchée » and its « par »."""
MAX_OPENING = 4
"""Words of a subject in which its noun must come, where no verb tells its end."""


class Voice(Struct, frozen=True, kw_only=True):
    """Somebody whom a sentence brings up."""

    phrase: Phrase
    kind: SourceKind
    strong: bool
    """Whether words of the sentence tell that somebody speaks, answers or feels."""
    named: Mention | None = None
    """The person, where nothing but a name tells who it is."""
    joined: bool = False
    """Whether two names or offices share the verb."""
    passive: bool = False
    """Whether something is done to it, and no more told."""


class Scan(Struct, frozen=True, kw_only=True):
    """What a sentence tells: one voice, or several people who may all speak, or nobody."""

    voice: Voice | None = None
    many: bool = False


def brought_up(reading: Reading, utterance: Utterance, mentions: Sequence[Mention]) -> Scan:
    """The one whom a sentence is about; `many` where two people fit equally.

    The subject of the main verb comes first, else the only person named; who died is nobody.
    """
    lexicon = utterance.language.lexicon
    plain = _plain(utterance)
    people = people_in(utterance, mentions)
    if not lexicon.voices.deaths.isdisjoint(plain):
        return Scan(many=len(people) > 1)
    strong = tells_of_speech(utterance, plain)
    if (one := one_of_them(utterance)) is not None:
        return Scan(voice=Voice(phrase=one, kind="unnamed", strong=True))
    subject = main_subject(utterance) or opening_actor(utterance)
    subject = subject or opening_phrase(utterance, people)
    if subject is not None and subject.is_pronoun:
        told = _pronoun(utterance, subject, people, strong=strong)
        if told is not None:
            return told
        subject = None
    uttered = None if subject is None else _uttered_by(utterance, subject)
    subject = uttered or subject
    strong = strong or uttered is not None
    kind = None if subject is None else who_is(reading, utterance, subject, mentions)
    if kind is None and subject is not None and is_derived(utterance, subject):
        # « Un acheteur marchande des turbots. »
        kind = "person"
    if uttered is not None and kind is not None:
        return Scan(voice=Voice(phrase=uttered, kind=kind, strong=True))
    if subject is None or kind is None or (kind != "person" and not strong):
        return _only_one(reading, utterance, mentions, people, plain, strong=strong)
    voice = Voice(phrase=subject, kind=kind, strong=strong)
    return _subject_speaks(reading, utterance, mentions, people, voice)


def _uttered_by(utterance: Utterance, subject: Phrase) -> Phrase | None:
    """« La phrase, lâchée jeudi par le champion, … »: the agent of a noun for words."""
    lexicon = utterance.language.lexicon
    words = utterance.lowers[subject.first : subject.last + 1]
    start = subject.last + 1
    start += utterance.lower(start) == ","
    while any(
        utterance.lower(start) in forms
        for forms in (lexicon.auxiliaries, lexicon.passive_auxiliaries)
    ):
        # « Le message a été envoyé par une lycéenne. »
        start += 1
    told = utterance.words[start : start + 1]
    endings = lexicon.modality.participle_endings
    if lexicon.voices.said.isdisjoint(words) or not endings or not told:
        return None
    if not (told[0].lower.endswith(endings) or "VerbForm=Part" in told[0].form):
        return None
    for at in range(start + 1, min(len(utterance.words), start + 1 + MAX_TO_AGENT)):
        if utterance.words[at].text == "," or utterance.finite[at]:
            return None
        if utterance.lower(at) in lexicon.agents:
            return phrase_after(utterance, at + 1)
    return None


def one_of_them(utterance: Utterance) -> Phrase | None:
    """« L'un d'eux, qui veut rester anonyme, … »: one of those before opens the sentence."""
    lexicon = utterance.language.lexicon
    if utterance.lower(0) in lexicon.voices.some and utterance.lower(1) == ",":
        return Phrase(0, 0)
    for words in lexicon.voices.one_of:
        if utterance.matches(0, words):
            last = len(words) - 1
            pronoun = utterance.lower(last + 2) in lexicon.subject_pronouns
            linked = utterance.lower(last + 1) in lexicon.noun_links and pronoun
            return Phrase(0, last + 2 if linked else last)
    return None


def _subject_speaks(
    reading: Reading,
    utterance: Utterance,
    mentions: Sequence[Mention],
    people: Sequence[Mention],
    voice: Voice,
) -> Scan:
    """The subject, where nobody else in the sentence may speak as well."""
    subject, strong = voice.phrase, voice.strong
    span = utterance.span_of(subject.first, subject.last)
    if any(not span.holds(one.span) for one in people):
        return Scan(many=True)
    if not strong and _meets_another(reading, utterance, subject, mentions):
        return Scan(many=True)
    passive = not strong and _is_passive(utterance, subject.last + 1)
    joined = joins_people(reading, utterance, subject, mentions)
    words = frozenset(utterance.lowers[subject.first : subject.last + 1])
    if len(people) == 1 and not words.isdisjoint(utterance.language.lexicon.voices.said):
        # "With those words Jill Jackson ended"
        voice = _voice_of(utterance, people[0], strong=strong)
    return Scan(voice=structs.replace(voice, joined=joined, passive=passive))


def _is_passive(utterance: Utterance, index: int) -> bool:
    """« a été hué », "was booed": something is done to the subject."""
    lexicon = utterance.language.lexicon
    for at in range(index, min(len(utterance.words) - 1, index + MAX_VERB_GROUP)):
        if utterance.words[at].text == ",":
            return False
        if utterance.lower(at) in lexicon.voices.passives:
            behind = past_adverbs(utterance, at + 1)
            return any("VerbForm=Part" in one.form for one in utterance.words[behind : behind + 1])
    return False


def _meets_another(
    reading: Reading, utterance: Utterance, subject: Phrase, mentions: Sequence[Mention]
) -> bool:
    """« Le maire a reçu le préfet »: another person stands behind the verb.

    Whom a possessive of the subject brings in ("She hugged her son") leaves it the word.
    """
    possessives = utterance.language.lexicon.possessives
    start = subject.last + 1
    if utterance.lower(start) == ",":
        # « Ahmed, livreur, a tout vu »: what stands between commas tells of the subject.
        start = next_comma(utterance, start + 1, len(utterance.words) - 1) + 1
    behind = human_phrases(reading, utterance, mentions, start)
    return any(
        who_is(reading, utterance, one, mentions) == "person"
        for one in behind
        if utterance.lower(one.first) not in possessives
    )


def joins_people(
    reading: Reading, utterance: Utterance, phrase: Phrase, mentions: Sequence[Mention]
) -> bool:
    """« Alice et Hugo », « le maire et le préfet »: somebody on both sides of « et »."""
    coordinators = utterance.language.lexicon.coordinators
    for at in range(phrase.first + 1, phrase.last):
        if utterance.lower(at) in coordinators:
            sides = (Phrase(phrase.first, at - 1), Phrase(at + 1, phrase.last))
            return all(who_is(reading, utterance, one, mentions) is not None for one in sides)
    return False


def opening_phrase(utterance: Utterance, people: Sequence[Mention]) -> Phrase | None:
    """Who opens a sentence whose verb the tagger did not know: « Le prévenu hésite »."""
    if people and people[0].span.start == utterance.span.start:
        first = _voice_of(utterance, people[0], strong=False).phrase
        behind = utterance.lower(first.last + 1)
        return None if behind in utterance.language.lexicon.coordinators else first
    presented = _relation(utterance, people)
    if presented is not None:
        return presented
    if utterance.lower(0) not in utterance.language.lexicon.definites:
        return None
    for index in range(1, MAX_OPENING):
        if index >= len(utterance.words) or not utterance.words[index].is_word:
            break
        known = utterance.lower(index) in utterance.language.lexicon.source_kinds
        behind = utterance.lower(index + 1)
        if known and behind not in utterance.language.lexicon.noun_links:
            return Phrase(0, index)
    return None


def _relation(utterance: Utterance, people: Sequence[Mention]) -> Phrase | None:
    """As in "His wife Nia points to the wall": a possessive, what she is to him, and her name."""
    lexicon = utterance.language.lexicon
    if not people or utterance.lower(0) not in lexicon.possessives or not lexicon.head_last:
        return None
    first = utterance.index_at(people[0].span.start)
    last = utterance.index_at(people[0].span.end - 1)
    between = utterance.words[1:first]
    plain = all(word.is_word and not word.is_capital for word in between)
    return Phrase(0, last) if 0 < len(between) < MAX_OPENING and plain else None


def _plain(utterance: Utterance) -> frozenset[str]:
    """The words outside marks."""
    return frozenset(word.lower for word in utterance.words if word.quoted < 0)


def tells_of_speech(utterance: Utterance, plain: frozenset[str]) -> bool:
    """Whether a verb of speech, a feeling or a noun for words stands in a sentence."""
    voices = utterance.language.lexicon.voices
    if not plain.isdisjoint(joined(voices.attitudes, voices.reacts, voices.said, voices.texts)):
        return True
    reporting = utterance.language.lexicon.reporting
    if any(form.tense == "infinitive" for one in plain for form in reporting.get(one, ())):
        return utterance.language.lexicon.zero_complement is False or _has_cue(utterance)
    return _has_cue(utterance)


def _has_cue(utterance: Utterance) -> bool:
    return any(
        not one.passive and not one.has_stance("cite")
        for one in find_cues(utterance)
        if utterance.words[one.first].quoted < 0
    )


def main_subject(utterance: Utterance) -> Phrase | None:
    """The subject of the first finite verb outside marks and subordinate clauses."""
    lexicon = utterance.language.lexicon
    openers = joined(lexicon.modality.relatives, lexicon.questions, lexicon.complementizers)
    openers |= lexicon.clause_openers - lexicon.coordinators - lexicon.clause_joints
    below, aside = False, 0
    antecedent: Phrase | None = None
    for index, word in enumerate(utterance.words):
        if word.quoted >= 0:
            continue
        if word.text in {",", ";", ":"}:
            if below and utterance.lower(index - 1) in openers:
                # « qui, selon l'accusation, avait ordonné »: both commas are of the aside.
                aside = 2
            below, aside = below and aside > 0, max(0, aside - 1)
        elif word.lower in openers and not _is_reflexive(utterance, index):
            below = True
            comma = utterance.lower(index - 1) == ","
            antecedent = antecedent or (phrase_before(utterance, index - 1) if comma else None)
        elif not below and index and is_finite(utterance, index):
            verb = index
            while verb > 0 and utterance.lower(verb - 1) in lexicon.clitics:
                verb -= 1
            if antecedent is not None and utterance.lower(verb - 1) == ",":
                return antecedent
            phrase = phrase_before(utterance, verb) if verb else None
            phrase = _whole(utterance, _past_agent(utterance, phrase))
            if phrase is None or not is_nobody(utterance, phrase.first):
                return phrase
    return None


def _whole(utterance: Utterance, phrase: Phrase | None) -> Phrase | None:
    """As in "Ann's message to voters is simple": a phrase that a preposition binds to its noun."""
    lexicon = utterance.language.lexicon
    if phrase is None or not lexicon.head_last or phrase.first == 0:
        return phrase
    bound = utterance.lower(phrase.first - 1) in lexicon.standing.prepositions
    return whole_subject(utterance, phrase) or phrase if bound else phrase


def _past_agent(utterance: Utterance, phrase: Phrase | None) -> Phrase | None:
    """« Une source citée par Axios se montre »: the noun, not the medium that cites it."""
    lexicon = utterance.language.lexicon
    if phrase is None or utterance.lower(phrase.first - 1) not in lexicon.agents:
        return phrase
    participle = phrase.first - 2
    if utterance.lower(participle) not in lexicon.relays.participles:
        return phrase
    return phrase_before(utterance, participle) or phrase


def is_nobody(utterance: Utterance, index: int) -> bool:
    """« il y a », « il ne faut », "it": a pronoun that stands for nobody."""
    lexicon = utterance.language.lexicon
    pronoun = utterance.lower(index).lstrip("-")
    if pronoun not in lexicon.voices.he:
        return False
    after = index + 1
    while utterance.lower(after) in lexicon.voices.negatives:
        after += 1
    return utterance.lower(after) in lexicon.voices.impersonal_after


def _is_reflexive(utterance: Utterance, index: int) -> bool:
    """« s'est dit », not « s'il »."""
    lexicon = utterance.language.lexicon
    after = utterance.lower(index + 1)
    return utterance.lower(index) in lexicon.reflexives and (after not in lexicon.subject_pronouns)


def _pronoun(
    utterance: Utterance, subject: Phrase, people: Sequence[Mention], *, strong: bool
) -> Scan | None:
    """« Quant à Paul Roy, il hausse les épaules »: the name before, else the pronoun itself.

    None for pronouns that bring nobody up.
    """
    voices = utterance.language.lexicon.voices
    pronoun = utterance.lower(subject.first)
    if pronoun not in joined(voices.he, voices.they):
        # « Place Beauvau, on temporise »: somebody speaks, and nobody is told.
        impersonal = pronoun in utterance.language.lexicon.impersonal_pronouns
        return Scan(many=True) if strong and impersonal else None
    before = [one for one in people if one.span.start < utterance.words[subject.first].start]
    if len(before) == 1 and len(people) == 1:
        return Scan(voice=_voice_of(utterance, before[0], strong=True))
    if people:
        return Scan(many=True)
    return Scan(voice=Voice(phrase=subject, kind="person", strong=strong))


def _voice_of(utterance: Utterance, person: Mention, *, strong: bool) -> Voice:
    first = utterance.index_at(person.span.start)
    last = max(first, utterance.index_at(person.span.end - 1))
    return Voice(phrase=Phrase(first, last), kind="person", strong=strong, named=person)


def _only_one(  # noqa: PLR0913  who stands in the sentence, and its words
    reading: Reading,
    utterance: Utterance,
    mentions: Sequence[Mention],
    people: Sequence[Mention],
    plain: frozenset[str],
    *,
    strong: bool,
) -> Scan:
    """Where nobody is the subject: the only person named, else the only holder of a voice."""
    if len(people) > 1:
        return Scan(many=True)
    if people:
        voice = _voice_of(utterance, people[0], strong=strong)
        opens = (utterance.lower(0),) in utterance.language.lexicon.opinions
        aside = opens and utterance.lower(voice.phrase.last + 1) == ","
        # « Pour Jean Tully, c'est trop peu. « … » »: it is told what he thinks.
        return Scan(voice=structs.replace(voice, strong=True) if aside else voice)
    if not strong and plain.isdisjoint(utterance.language.lexicon.voices.said):
        return Scan()
    found = [
        phrase
        for phrase in human_phrases(reading, utterance, mentions)
        if utterance.words[phrase.first].quoted < 0
    ]
    if len(found) != 1:
        return Scan(many=len(found) > 1)
    kind = who_is(reading, utterance, found[0], mentions)
    return Scan(voice=None if kind is None else Voice(phrase=found[0], kind=kind, strong=True))
