"""Whether a clause without its conjunction begins behind a verb: "said the road was closed"."""

from recoupe.stages.annotate.speech.pieces.cues import Cue
from recoupe.stages.annotate.speech.pieces.finiteness import is_adverb
from recoupe.stages.annotate.speech.pieces.noun_phrases import (
    is_finite,
    phrase_after,
    phrase_before,
)
from recoupe.stages.annotate.speech.sources.speakable import is_work
from recoupe.stages.annotate.speech.surface.surface import Utterance

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
        # "reported the news": what was said stands before.
        return not is_verbal(utterance, index + 2)
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
