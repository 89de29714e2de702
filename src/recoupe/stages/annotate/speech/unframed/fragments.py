"""A few marked words inside somebody's act: « Moscou a offert « son soutien total » »."""

from collections.abc import Sequence

from recoupe.languages.tables.joined import joined
from recoupe.records import Mention
from recoupe.stages.annotate.speech.pieces.draft import Draft
from recoupe.stages.annotate.speech.pieces.noun_phrases import Phrase, is_finite, phrase_after
from recoupe.stages.annotate.speech.pieces.phrases_before import phrase_before
from recoupe.stages.annotate.speech.pieces.scene import past_adverbs
from recoupe.stages.annotate.speech.sources.brought_up import is_nobody, main_subject
from recoupe.stages.annotate.speech.sources.somebody import mentions_in
from recoupe.stages.annotate.speech.sources.speakable import is_derived
from recoupe.stages.annotate.speech.surface.surface import DASHES, Utterance
from recoupe.stages.annotate.speech.unframed.marked import Marked

MAX_TO_MARKS = 6
"""Words between the verb and the marks."""
MAX_VERB_GROUP = 4
"""Words in which a passive shows."""
MIN_OWN = 7
"""A fragment of so many words is somebody's: nobody keeps whole phrases at a distance."""
_PARTS = DASHES | {";", ":", ",", "(", ")"}


def fragment_report(marked: Marked) -> Draft | None:
    """Marked words that the subject of the verb before them gives, shows or sees.

    A possessive that opens them was turned into the third person: they are the subject's too. None
    for other verbs, and where the subject is nobody who speaks.
    """
    utterance, first, last = marked.utterance, marked.first, marked.last
    lexicon = utterance.language.lexicon
    opinion = _opinion(marked)
    if opinion is not None:
        return opinion
    verb = _verb_before(utterance, first)
    if verb is None or utterance.kind == "title" or first - verb > MAX_TO_MARKS + 1:
        return None
    subject = _agent(utterance, verb, first, last) or _subject(utterance, verb, first)
    nobody = utterance.lower(verb) in lexicon.standing.impersonal_forms
    group = utterance.lowers[verb:first]
    pledged = not lexicon.voices.pledges.isdisjoint(group)
    reflexive = utterance.lower(verb - 1) in lexicon.reflexives and not pledged
    if subject is None or nobody or reflexive:
        # « il faut noter quelques points « positifs » », « ils se partagent … »
        return None
    own = utterance.lower(first + 1) in lexicon.possessives
    words = marked.quote.span.of(marked.reading.text)
    count = len(words.split())
    title = words[:1].isupper()
    # « des éditeurs « commerciaux » »: one word in marks is kept at a distance.
    whole = count > 1 or first - verb == 1 or utterance.lower(first - 1) in lexicon.likewise
    whole = whole or not lexicon.voices.attitudes.isdisjoint(group)
    whole = whole or _judges(utterance, verb, first)
    gives = any(lower in lexicon.voices.gives or _reports(utterance, lower) for lower in group)
    gives = gives or _sees(utterance, verb, first) or _intends(utterance, verb, first)
    gives = gives or _judges(utterance, verb, first)
    gives = whole and not title and gives
    long = count >= MIN_OWN and utterance.lower(verb) not in lexicon.passive_auxiliaries
    # « Il aurait travaillé à « … » »: hearsay of the page
    long = long and lexicon.auxiliaries.get(utterance.lower(verb)) != "conditional"
    if not (gives or own or long) or not _may_speak(marked, subject):
        return None
    return marked.by(
        _named_in(utterance, subject, marked.mentions),
        form="indirect",
        rule="fragment that somebody gives",
        end=first,
        cue=utterance.span_of(verb, _last_of_verb(utterance, verb, first)),
    )


def _reports(utterance: Utterance, lower: str) -> bool:
    """Whether a form is of a verb whose object may be said: not « a montré son « … » »."""
    lexicon = utterance.language.lexicon
    forms = (form.verb for form in lexicon.reporting.get(lower, ()))
    return any(verb.frames - {"clause"} and verb.lemma not in lexicon.studies for verb in forms)


def _named_in(utterance: Utterance, subject: Phrase, mentions: Sequence[Mention]) -> Phrase:
    """« dans la vidéo Kim Jong-un a levé son verre »: a text before a name is none of it."""
    voices = utterance.language.lexicon.voices
    span = utterance.span_of(subject.first, subject.last)
    people = [one for one in mentions_in(mentions, span) if one.kind == "person"]
    words = utterance.lowers[subject.first : subject.last + 1]
    if len(people) != 1 or people[0].span.end != span.end or voices.texts.isdisjoint(words):
        return subject
    return Phrase(utterance.index_at(people[0].span.start), subject.last)


def _opinion(marked: Marked) -> Draft | None:
    """« Pour l'astrophysicienne Maud Quentric, …, la découverte « change notre regard » »."""
    utterance, first = marked.utterance, marked.first
    opens = (utterance.lower(0),) in utterance.language.lexicon.opinions
    phrase = phrase_after(utterance, 1, first) if opens else None
    if phrase is None or utterance.lower(phrase.last + 1) != ",":
        return None
    if not marked.names_somebody(phrase):
        return None
    # « la découverte « change notre regard » »: the verb may stand in the marks.
    verb = _verb_before(utterance, first)
    subject = phrase_before(utterance, first if verb is None else verb)
    nobody = subject is not None and is_nobody(utterance, subject.first)
    if subject is None or (not nobody and _may_speak(marked, subject)):
        # « Pour Julie, le club a organisé une fête « surprise » »: somebody does it for her.
        return None
    return marked.by(
        phrase,
        form="indirect",
        rule="opinion of somebody",
        end=first,
        cue=utterance.span_of(0, 0),
    )


def _sees(utterance: Utterance, verb: int, first: int) -> bool:
    """« Le parquet voit en lui « un lâche » », not « il voit « une maison » »."""
    voices = utterance.language.lexicon.voices
    return any(
        utterance.lower(at) in voices.sees and utterance.lower(at + 1) in voices.places
        for at in range(verb, first)
    )


def _judges(utterance: Utterance, verb: int, first: int) -> bool:
    """As in "found his account “absurd”", but no "found a “bug” there": one word is enough."""
    lexicon = utterance.language.lexicon
    object_between = first - verb > 1 and utterance.lower(first - 1) not in lexicon.determiners
    return object_between and utterance.lower(verb) in lexicon.voices.judges


def _intends(utterance: Utterance, verb: int, first: int) -> bool:
    """« ne compte pas « céder à la pression » »: what somebody will do, in marks."""
    lexicon = utterance.language.lexicon
    at = first + 1
    while utterance.lower(at) in lexicon.clitics or utterance.lower(at) in lexicon.verb_adverbs:
        at += 1
    inside = utterance.words[at : at + 1]
    acts = bool(inside) and "VerbForm=Inf" in inside[0].form
    return acts and not lexicon.voices.intends.isdisjoint(utterance.lowers[verb:first])


def _verb_before(utterance: Utterance, first: int) -> int | None:
    """The last finite verb before the marks, in their clause."""
    at = first
    while at > 0:
        at -= 1
        word = utterance.words[at]
        if word.text == ",":
            # « s'est engagée, sur X, à « reconstruire » »
            at = _before_aside(utterance, at)
        if at < 0 or word.quoted >= 0 or (word.text in _PARTS and word.text != ","):
            return None
        if is_finite(utterance, at) or _is_giving(utterance, at):
            return at
    return None


def _before_aside(utterance: Utterance, comma: int) -> int:
    """The comma before a short aside that a preposition opens; -1 where none stands there."""
    for at in range(comma - 1, max(-1, comma - MAX_TO_MARKS - 1), -1):
        word = utterance.words[at]
        if word.text == ",":
            opens = utterance.words[at + 1]
            return at if opens.tag == "ADP" and not utterance.finite[at + 1] else -1
        if not word.is_word or word.quoted >= 0 or is_finite(utterance, at):
            return -1
    return -1


def _is_giving(utterance: Utterance, index: int) -> bool:
    """« Le rapport pointe « … » »: a verb that the tagger took for something else."""
    lexicon = utterance.language.lexicon
    before = utterance.lower(index - 1)
    forms = lexicon.reporting.get(utterance.lower(index), ())
    finite = any(form.tense in {"present", "past", "future"} for form in forms)
    if utterance.words[index].tag == "VERB":
        return finite and before not in lexicon.auxiliaries
    return finite and before not in lexicon.determiners and before not in lexicon.auxiliaries


def _subject(utterance: Utterance, verb: int, first: int) -> Phrase | None:
    """The subject of an active verb."""
    lexicon = utterance.language.lexicon
    start = verb
    while start > 0 and utterance.lower(start - 1) in lexicon.clitics:
        start -= 1
    return None if _is_passive(utterance, verb, first) else phrase_before(utterance, start)


def _is_passive(utterance: Utterance, verb: int, first: int) -> bool:
    """« Il est décrit », "has been accused": no reflexive, and a participle behind."""
    lexicon = utterance.language.lexicon
    if utterance.lower(verb - 1) in lexicon.reflexives:
        return False
    for at in range(verb, min(first, verb + MAX_VERB_GROUP)):
        if utterance.lower(at) in lexicon.passive_auxiliaries:
            behind = past_adverbs(utterance, at + 1)
            lower = utterance.lower(behind)
            if lower in lexicon.modality.motion:
                return False
            form = utterance.words[behind].form if behind < len(utterance.words) else ""
            done = "VerbForm=Part" in form and "Tense=Pres" not in form
            told = any(one.tense == "participle" for one in lexicon.reporting.get(lower, ()))
            if done or (told and "Tense=Pres" not in form):
                return True
    return False


def _agent(utterance: Utterance, verb: int, first: int, last: int) -> Phrase | None:
    """« Il est décrit par ses voisins comme « un homme discret » »; also behind the marks."""
    lexicon = utterance.language.lexicon
    if not _is_passive(utterance, verb, first):
        return None
    reach = [*range(verb, first), last + 1]
    at = next((at for at in reach if utterance.lower(at) in lexicon.agents), None)
    return None if at is None else phrase_after(utterance, at + 1)


def _last_of_verb(utterance: Utterance, verb: int, first: int) -> int:
    """The participle behind an auxiliary, else the verb itself."""
    gives = utterance.language.lexicon.voices.gives
    return next((at for at in range(verb, first) if utterance.lower(at) in gives), verb)


def _cites(marked: Marked, verb: int) -> bool:
    """Whether a verb right before the marks gives what it is followed by as a ground."""
    forms = marked.utterance.language.lexicon.reporting.get(marked.utterance.lower(verb), ())
    return verb + 1 == marked.first and any(form.verb.stance == "cite" for form in forms)


def _may_speak(marked: Marked, subject: Phrase) -> bool:
    voices = marked.utterance.language.lexicon.voices
    if subject.is_pronoun:
        pronoun = marked.utterance.lower(subject.first)
        # "It cited “a grave risk to the river”": a body, where the marks stand at the verb.
        body = pronoun in voices.bodies and _cites(marked, subject.last + 1)
        return body or pronoun in joined(voices.he, voices.they)
    return marked.names_somebody(subject) or is_derived(marked.utterance, subject)


def acting_report(marked: Marked) -> Draft | None:
    """« La CFE-CGC « prend acte » »: the verb of the sentence stands in the marks.

    Its subject stands right before them, and nothing goes on behind: it says so of itself. In
    « L'association « agit » organise un loto » the marks hold a name.
    """
    utterance, first = marked.utterance, marked.first
    lexicon = utterance.language.lexicon
    verb = first + 1
    while utterance.lower(verb) in lexicon.clitics:
        verb += 1
    lowered = utterance.words[first + 1 : first + 2]
    if not lowered or lowered[0].is_capital or verb >= len(utterance.words):
        return None
    if not is_finite(utterance, verb) or utterance.words[verb].quoted < 0:
        return None
    ends = utterance.words[marked.last + 1 : marked.last + 2]
    if ends and ends[0].is_word and ends[0].lower not in lexicon.coordinators:
        return None
    subject = phrase_before(utterance, first)
    if subject is None or subject.is_pronoun or not marked.names_somebody(subject):
        return None
    before = utterance.lower(subject.first - 1)
    opens = before in {"", ",", ";", ":"} or before in lexicon.coordinators
    if not opens or _verb_before(utterance, subject.first) is not None:
        return None
    return marked.by(subject, form="indirect", rule="verb in the marks", end=marked.last)


def cried_report(marked: Marked) -> Draft | None:
    """« Les élus sont sortis aux cris de « démission ! » »: those who cry are the subject."""
    utterance, first = marked.utterance, marked.first
    cries = utterance.language.lexicon.voices.cries
    if not any(utterance.matches(first - len(words), words) for words in cries):
        return None
    subject = main_subject(utterance)
    if subject is None or subject.is_pronoun or subject.last >= first:
        return None
    if not marked.names_somebody(subject):
        return None
    return marked.by(
        subject,
        form="indirect",
        rule="words that are cried",
        end=first,
        cue=utterance.span_of(first - 1, first - 1),
    )
