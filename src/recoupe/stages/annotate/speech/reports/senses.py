"""Whether a verb of several senses says what stands behind it: "called for", "called it a lie"."""

from recoupe.languages.tables.standing import Sense
from recoupe.stages.annotate.speech.pieces.cues import Cue
from recoupe.stages.annotate.speech.pieces.finiteness import is_adverb
from recoupe.stages.annotate.speech.pieces.noun_phrases import is_finite, phrase_after
from recoupe.stages.annotate.speech.surface.surface import Utterance, next_comma

MAX_OBJECT = 14
"""Words of an object before its complement."""
MAX_TO_MARKS = 4
"""Words of « une équipe « admirable » » up to its mark."""
MAX_TO_NUMBER = 5
"""As in "added more than 20 points"."""
SOMEBODY = frozenset(["person", "collective", "official", "organisation"])
"""Kinds of nouns for people and for bodies of people."""


def says_object(utterance: Utterance, cue: Cue, first: int) -> bool:
    """Whether the noun phrase that begins at a word behind a verb is what its subject says."""
    standing = utterance.language.lexicon.standing
    lexicon = utterance.language.lexicon
    opener = utterance.lower(first)
    if opener in standing.particles or opener in lexicon.coordinators:
        return False
    if _greets(utterance, cue, first):
        return False
    readings = [verb for verb in cue.verbs if "object" in verb.frames]
    counted = any(
        word.text[0].isdigit() for word in utterance.words[cue.last + 1 : cue.last + MAX_TO_NUMBER]
    )
    if counted and any(verb.lemma in standing.counted for verb in readings):
        return False
    return not readings or any(
        _fits(utterance, standing.senses.get(verb.lemma), cue.last + 1) for verb in readings
    )


def _greets(utterance: Utterance, cue: Cue, first: int) -> bool:
    """As in "welcomed Macron to the White House": somebody is greeted, and nothing judged."""
    lexicon = utterance.language.lexicon
    if not all(verb.lemma in lexicon.standing.greeting for verb in cue.verbs):
        return False
    word = utterance.words[first]
    if word.lower in lexicon.standing.accusatives:
        return True
    phrase = phrase_after(utterance, first)
    last = first if phrase is None else phrase.last
    kind = lexicon.source_kinds.get(utterance.lower(last))
    if kind in {"person", "collective"} or utterance.lower(last) in lexicon.standing.people:
        return True
    led = utterance.lower(last + 1) in lexicon.standing.prepositions
    return led and word.is_capital and utterance.words[last].is_capital


def is_other_verb(utterance: Utterance, cue: Cue) -> bool:
    """Whether the word right behind makes another verb of it: « relever de », "add to"."""
    standing = utterance.language.lexicon.standing
    behind = utterance.lower(cue.last + 1)
    if _is_means(utterance, cue):
        return True
    if behind in utterance.language.lexicon.complementizers:
        # « ne relèvent que de la gestion »
        behind = utterance.lower(cue.last + 2)
    return bool(cue.verbs) and all(
        behind in standing.not_behind.get(verb.lemma, ()) for verb in cue.verbs
    )


def _is_means(utterance: Utterance, cue: Cue) -> bool:
    """« l'a menacée « avec un couteau » », « l'a dit « sans détour » »: how, and no words."""
    lexicon = utterance.language.lexicon
    mark = cue.last + 1
    if utterance.lower(mark + 1) not in lexicon.manner_prepositions:
        return False
    marked = mark < len(utterance.words) and utterance.words[mark].quoted >= 0
    return marked and not lexicon.content_clitics.isdisjoint(
        utterance.lowers[max(0, cue.first - 1) : cue.last]
    )


def _fits(  # noqa: PLR0911  one reason a line
    utterance: Utterance, sense: Sense | None, index: int
) -> bool:
    """Whether what stands behind the verb gives it the sense of saying."""
    if sense is None or sense.things:
        # « salue une équipe « admirable » »: a judgement, whoever it is of
        marked = any(word.quoted >= 0 for word in utterance.words[index : index + MAX_TO_MARKS])
        return sense is None or marked or not _is_somebody(utterance, index)
    while utterance.lower(index) not in sense.openers and is_adverb(utterance, index):
        index += 1
    if utterance.lower(index) in sense.openers and sense.acts:
        return utterance.lower(index + 1) in sense.acts
    if utterance.lower(index) in sense.openers or not utterance.words[index : index + 1]:
        return True
    comma = next_comma(utterance, index, min(len(utterance.words) - 1, index + MAX_OBJECT))
    marks = utterance.language.lexicon.infinitive_marks
    acts = (at for at in range(index, comma + 1) if utterance.lower(at) in marks)
    # "wants the president to answer" wants no answer.
    window = utterance.words[index : next(acts, comma + 1)]
    if any(word.quoted >= 0 or word.lower in sense.objects for word in window):
        return True
    phrase = phrase_after(utterance, index)
    if phrase is None or (sense.complement and "VerbForm=Ger" in utterance.words[index].form):
        # "is considering replacing him as chief": what he may do
        return False
    after = utterance.lower(phrase.last + 1)
    if after in sense.openers or (sense.infinitive and after in marks):
        return True
    if sense.done and _is_to_be_done(utterance, phrase.first, phrase.last + 1):
        return True
    return sense.complement and _has_complement(utterance, index, phrase.last)


def _is_to_be_done(utterance: Utterance, first: int, index: int) -> bool:
    """As in "wants the payments brought forward", "want him sacked"; not "wants a car made in"."""
    lexicon = utterance.language.lexicon
    word = utterance.words[index : index + 1]
    if not word or word[0].tag != "VERB" or utterance.lower(first) in lexicon.vague_determiners:
        return False
    past = "VerbForm=Part" in word[0].form or "Tense=Past" in word[0].form
    past = past and "Tense=Pres" not in word[0].form
    bound = utterance.lower(index + 1) in lexicon.standing.prepositions
    return past and not (bound and utterance.lower(index + 1) in lexicon.agents)


def _is_somebody(utterance: Utterance, index: int) -> bool:
    """« le député », « la Russie »: the object is somebody, or a name."""
    lexicon = utterance.language.lexicon
    while utterance.lower(index) in lexicon.determiners or is_adverb(utterance, index):
        index += 1
    head = utterance.words[index : index + 1]
    if not head or head[0].quoted >= 0:
        return False
    return lexicon.source_kinds.get(head[0].lower) in SOMEBODY or head[0].is_capital


def _has_complement(utterance: Utterance, first: int, last: int) -> bool:
    """As in "called the ruling a landmark": an article, "as" or an adjective behind the object."""
    lexicon = utterance.language.lexicon
    vague, complements = lexicon.vague_determiners, lexicon.standing.complements
    end = next_comma(utterance, first, min(len(utterance.words) - 1, first + MAX_OBJECT))
    for index in range(first + 1, end + 1):
        before = utterance.words[index - 1]
        bound = before.lower in lexicon.noun_links or before.lower in lexicon.standing.prepositions
        verbal = is_finite(utterance, index - 1) or before.tag == "ADP"
        opener = utterance.lower(index)
        if (opener in vague or opener in complements) and not bound and not verbal:
            return True
    after = utterance.words[last + 1 : last + 2]
    return bool(after) and after[0].tag == "ADJ"
