"""Whether a clause without its conjunction begins behind a verb: "said the road was closed"."""

from recoupe.stages.annotate.speech.pieces.cues import Cue
from recoupe.stages.annotate.speech.pieces.finiteness import is_adverb
from recoupe.stages.annotate.speech.pieces.noun_phrases import has_finite, is_finite, phrase_after
from recoupe.stages.annotate.speech.pieces.phrases_before import phrase_before
from recoupe.stages.annotate.speech.pieces.scene import Scene
from recoupe.stages.annotate.speech.reports.conjunctions import is_complementizer
from recoupe.stages.annotate.speech.sources.speakable import is_work
from recoupe.stages.annotate.speech.surface.surface import MARKS, Utterance

_NOUNS = frozenset(["NOUN", "PROPN"])
MIN_CLAUSE = 3
"""Words of the shortest clause that shows no verb to the tagger: "the cuts cost"."""
MAX_TO_THAT = 5
"""Words of a time between a verb and its "that"."""


def opens_clause(utterance: Utterance, cue: Cue, index: int, end: int) -> bool:
    """Whether a subject and its verb begin at a word behind a verb that reports.

    Verbs that find, show or write want the verb right behind the subject; those that say want one
    before `end`. "found evidence", "feels effortless", "said Tuesday that" open none.
    """
    standing = utterance.language.lexicon.standing
    if utterance.lower(index) in standing.modals and index == cue.last + 1:
        # "vehicles that analysts say will sell"
        return True
    if _opens_other(utterance, cue, index, end):
        return False
    if is_verbal_pronoun(utterance, index):
        return True
    if all(verb.lemma in standing.weak for verb in cue.verbs):
        return _shows_clause(utterance, cue, index, end)
    return _says_clause(utterance, cue, index, end)


def _opens_other(utterance: Utterance, cue: Cue, index: int, end: int) -> bool:
    """Whether a preposition, a time before "that", an object or an infinitive stands there."""
    lexicon = utterance.language.lexicon
    standing = lexicon.standing
    lower = utterance.lower(index)
    if _leads_to_conjunction(utterance, index, end) or utterance.is_inside_number(index - 1):
        return True
    numbered = utterance.lower(index + 1) in lexicon.infinitive_marks
    if lower in standing.particles and not numbered:
        # "found out", but "said up to 210 jobs could go"
        return True
    if lower in standing.prepositions or lower in lexicon.coordinators:
        return True
    if lower in standing.accusatives and is_verbal(utterance, index + 1):
        return True
    if lower in lexicon.determiners and utterance.lower(index + 1) in lexicon.backward_nouns:
        # "reported the news": what was said stands before; not "the news “removes a doubt”"
        verb = index + 2
        while verb < len(utterance.words) - 1 and utterance.words[verb].text in MARKS:
            verb += 1
        return not is_verbal(utterance, verb)
    return any(_is_infinitive(utterance, at) for at in range(cue.last + 1, index))


def _shows_clause(utterance: Utterance, cue: Cue, index: int, end: int) -> bool:
    """Behind a verb that finds or shows: the verb follows its subject at once.

    What a poll or a video shows needs no verb: "A new poll shows support".
    """
    subject = phrase_before(utterance, cue.first)
    if subject is not None and is_work(utterance, subject):
        return utterance.words[index].is_word
    phrase = phrase_after(utterance, index)
    if phrase is None:
        return False
    after = phrase.last + 1
    while after < end and is_adverb(utterance, after):
        after += 1
    return after < end and is_verbal(utterance, after)


def _says_clause(utterance: Utterance, cue: Cue, index: int, end: int) -> bool:
    """Behind a verb that says: a noun that begins at once, or any verb before the end."""
    lexicon = utterance.language.lexicon
    standing = lexicon.standing
    word = utterance.words[index]
    bound = any(utterance.lower(at) in standing.prepositions for at in range(cue.last + 1, index))
    nominal = word.lower in lexicon.determiners or word.tag in _NOUNS
    if utterance.kind == "title" or (nominal and not bound and word.lower not in standing.times):
        return end - index >= MIN_CLAUSE
    return any(
        is_verbal(utterance, at)
        or is_verbal_pronoun(utterance, at)
        or (utterance.words[at].tag == "VERB" and "Inf" not in utterance.words[at].form)
        for at in range(index, end)
    )


def _is_infinitive(utterance: Utterance, index: int) -> bool:
    """As in "told him *to* leave"."""
    marks = utterance.language.lexicon.infinitive_marks
    after = utterance.words[index + 1 : index + 2]
    return utterance.lower(index) in marks and bool(after) and "VerbForm=Inf" in after[0].form


def is_verbal(utterance: Utterance, index: int) -> bool:
    """Whether a finite verb, an auxiliary or a modal stands there."""
    lexicon = utterance.language.lexicon
    word = utterance.words[index]
    if is_finite(utterance, index) or word.lower in lexicon.auxiliaries:
        return True
    if word.lower in lexicon.standing.modals or word.lower.endswith("n't"):
        return True
    return word.tag in {"VERB", "AUX"} and "VerbForm" not in word.form


def is_verbal_pronoun(utterance: Utterance, index: int) -> bool:
    """As in "it's", "they'd", "there'll": a subject with its verb."""
    head, mark, tail = utterance.lower(index).partition("'")
    return bool(mark) and bool(tail) and head in utterance.language.lexicon.standing.contracted


def _leads_to_conjunction(utterance: Utterance, index: int, end: int) -> bool:
    """As in "said last week that": only a time stands before the conjunction."""
    lexicon = utterance.language.lexicon
    timed = False
    for at in range(index, min(end, index + MAX_TO_THAT)):
        if utterance.lower(at) in lexicon.complementizers:
            return timed and at > index
        if is_verbal(utterance, at):
            return False
        timed = timed or utterance.lower(at) in lexicon.standing.times
    return False


MAX_TO_CONJUNCTION = 3
"""Words of time before it: "told reporters this month that"."""
_SPEAKERS = frozenset(["i", "we", "you"])
_BEHIND_EPITHET = frozenset(["NOUN", "PROPN", "ADJ", "NUM", "VERB", "CCONJ", "PUNCT"])
"""What may follow an adjective that stands before its noun: "said damaged | homes"."""


def begins_bare_clause(scene: Scene, cue: Cue, index: int, end: int) -> bool:  # noqa: C901, PLR0911, PLR0912  one reason a line
    """As in "said the road was closed": a noun phrase with its finite verb follows at once."""
    utterance = scene.utterance
    lexicon = utterance.language.lexicon
    if not lexicon.zero_complement or not cue.takes("clause"):
        return False
    word = utterance.words[index]
    if _is_day_of_clause(scene, cue, index):
        return True
    if not word.is_word or word.lower in lexicon.verb_adverbs:
        return False
    if index == cue.last + 1 and _is_of_relative(utterance, cue, index):
        return True
    if index == cue.last + 1 and _is_predicate(utterance, index):
        return False
    if word.lower in lexicon.coordinators:
        return False
    glued = word.start == utterance.words[index - 1].end
    if glued or (word.lower in lexicon.modality.time_words and not word.is_capital):
        # "in front of 15,522", "tweeted Monday night"
        return False
    if cue.is_gerund and not has_finite(utterance, index + 1, end - 1):
        return False
    before = utterance.words[index - 1]
    if index > cue.last + 1 and "Tense=Pres|VerbForm=Part" in before.form:
        # "reported, without giving a source"
        return False
    first = cue.last + 1
    if _conjunction_follows(utterance, index, end):
        return False
    if index == first + 1 and utterance.lower(first) == ",":
        # "the minister said, Interfax reported"
        return False
    if any(verb.lemma in lexicon.bare_addressee_verbs for verb in cue.verbs):
        first = _past_addressee(utterance, first)
        if utterance.lower(first) in lexicon.infinitive_marks:
            # "told the man to remove the bedding"
            return False
        if index < first:
            return False
    if word.lower in lexicon.noun_links or word.lower in lexicon.citing:
        return False
    if word.lower in lexicon.noun_stops and not (
        word.lower in lexicon.subject_pronouns or word.lower in _SPEAKERS
    ):
        return False
    if not _only_stops_between(scene, first, index):
        return False
    if index > cue.last + 1 and before.lower in lexicon.relay_prepositions:
        # "said on condition of anonymity"
        return False
    nominal = cue.takes("object") or cue.takes("accusation")
    if nominal and not has_finite(utterance, index + 1, _own_end(utterance, index, end) - 1):
        return False
    return opens_clause(utterance, cue, index, end)


def _is_predicate(utterance: Utterance, index: int) -> bool:
    """As in "Three hikers feared lost on the ridge have turned up": what they were thought to be.

    Not "said damaged homes would be rebuilt", where a noun follows.
    """
    word = utterance.words[index]
    adjective = word.tag == "ADJ" or "Tense=Past|VerbForm=Part" in word.form
    behind = utterance.words[index + 1 : index + 2]
    return adjective and not (behind and behind[0].tag in _BEHIND_EPITHET)


def _own_end(utterance: Utterance, index: int, end: int) -> int:
    """Where a second verb of the subject begins, past which no verb makes a clause of an object.

    As in "confirmed the theft but would not say what was gone".
    """
    joints = utterance.language.lexicon.joints
    return next(
        (
            at
            for at in range(index + 1, end - 1)
            if utterance.lower(at) in joints and is_verbal(utterance, at + 1)
        ),
        end,
    )


def _is_day_of_clause(scene: Scene, cue: Cue, index: int) -> bool:
    """As in "The office said Wednesday was the hottest day": the day is what the clause is about.

    Only where the subject opens its sentence: "a fire that police said Monday was arson".
    """
    utterance = scene.utterance
    lexicon = utterance.language.lexicon
    dated = index == cue.last + 1 and utterance.words[index].is_capital
    if not dated or utterance.lower(index) not in lexicon.modality.time_words:
        return False
    if utterance.lower(index + 1) not in lexicon.auxiliaries:
        return False
    subject = phrase_before(utterance, cue.first)
    return subject is not None and (subject.first == 0 or utterance.lower(subject.first - 1) == ",")


def _is_of_relative(utterance: Utterance, cue: Cue, index: int) -> bool:
    """As in "the firm, which analysts say is overvalued": the relative is the clause's subject."""
    subject = phrase_before(utterance, cue.first)
    relatives = utterance.language.lexicon.relatives
    told = subject is not None and utterance.lower(subject.first - 1) in relatives
    return told and is_verbal(utterance, index)


def _past_addressee(utterance: Utterance, first: int) -> int:
    """The word behind whom a verb addresses: past "the paper" in "told the paper the tower was"."""
    addressee = phrase_after(utterance, first)
    if addressee is None:
        return first
    articles = utterance.language.lexicon.articles
    inner = (
        at
        for at in range(addressee.first + 2, addressee.last + 1)
        if utterance.lower(at) in articles and utterance.words[at - 1].tag in {"NOUN", "PROPN"}
    )
    return next(inner, addressee.last + 1)


def _conjunction_follows(utterance: Utterance, index: int, end: int) -> bool:
    """As in "reported, without naming its sources, that": the clause begins further on."""
    standing = utterance.language.lexicon.standing
    word = utterance.words[index]
    timed = word.lower in standing.times or word.lower in standing.dates_open
    if word.tag in {"DET", "NOUN", "NUM"} and not timed:
        # "say a stabbing that killed a passenger may have occurred"
        return False
    finite, lowers = utterance.finite, utterance.lowers
    complementizers = utterance.language.lexicon.complementizers
    for at in range(index, end):
        lower = lowers[at]
        if finite[at] or ("'" in lower and is_verbal_pronoun(utterance, at)):
            return False
        if lower in complementizers and at > index:
            near = at - index <= MAX_TO_CONJUNCTION or lowers[at - 1] == ","
            if near and is_complementizer(utterance, at):
                return True
    return False


def lost_conjunction(scene: Scene, cue: Cue, index: int, past: int) -> bool:
    """« Kim a dit les deux pays ont … »: machine translation lost the conjunction."""
    utterance = scene.utterance
    lexicon = utterance.language.lexicon
    if index not in {cue.last + 1, past} or cue.takes("object") or not cue.takes("clause"):
        return False
    if utterance.lower(index) not in lexicon.bare_clause_determiners:
        return False
    phrase = phrase_after(utterance, index)
    return (
        phrase is not None
        and phrase.last + 1 < len(utterance.words)
        and is_finite(utterance, phrase.last + 1)
    )


def _only_stops_between(scene: Scene, first: int, index: int) -> bool:
    """Whether only adverbials in their own phrases stand before a word: « on Monday »."""
    utterance = scene.utterance
    lexicon = utterance.language.lexicon
    position = first
    while position < index:
        if position in scene.asides:
            position += 1
            continue
        lower = utterance.lower(position)
        if lower in lexicon.clause_joints and utterance.lower(position - 1) == ",":
            # "…, organizers said, while another 150 waited"
            return False
        if lower in lexicon.verb_adverbs or utterance.words[position].text == ",":
            position += 1
            continue
        if lower not in lexicon.noun_stops:
            return False
        if _is_time(utterance, position):
            position += 1
            continue
        phrase = phrase_after(utterance, position + 1)
        if phrase is None or phrase.last >= index:
            return False
        position = phrase.last + 1
    return True


def _is_time(utterance: Utterance, index: int) -> bool:
    """As in "said Tuesday", "said later": a word of time stands alone."""
    lexicon = utterance.language.lexicon
    lower = utterance.lower(index)
    return lower in lexicon.modality.time_words or lower in lexicon.subject_pronouns
