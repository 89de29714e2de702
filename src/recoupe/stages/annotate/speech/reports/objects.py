"""Which nouns behind a verb are its content: accusations, a measure, what is asked of whom."""

from recoupe.languages.tables.joined import joined
from recoupe.stages.annotate.speech.pieces.cues import Cue
from recoupe.stages.annotate.speech.pieces.noun_phrases import (
    is_complement,
    is_finite,
    phrase_after,
)
from recoupe.stages.annotate.speech.pieces.scene import past_adverbs
from recoupe.stages.annotate.speech.reports.infinitives import is_infinitive
from recoupe.stages.annotate.speech.surface.surface import Utterance

MAX_TO_TERM = 3
"""Words up to the noun of « une nouvelle fuite »."""
MAX_OBJECT_NOUN = 5
"""So many words behind a verb, its noun stands: « a rejeté mardi toutes les accusations »."""
MAX_TO_CAUSE = 14
"""Words between a verb that gives a cause and its « à »."""
MAX_TO_MEASURE = 9
"""Words between a verb of reckoning and its « à »."""
MAX_TO_DIGIT = 4
"""Words up to a number: « près de 4 000 », « pas moins de 40 »."""
MAX_CROWD = 5
"""Words from a number to those whom it counts: « 4 200 nouveaux cas »."""
MAX_MANNER = 2
"""Adjectives and adverbs behind « d'une manière », « de façon »."""


def has_measure(utterance: Utterance, start: int, end: int) -> bool:
    """« évalue à 480 millions d'euros le surcoût », "put the figure at thirty thousand"."""
    lexicon = utterance.language.lexicon
    for index in range(start, min(end - 1, start + MAX_TO_MEASURE)):
        word = utterance.words[index]
        if not word.is_word or (is_finite(utterance, index) and index > start):
            return False
        if word.lower in lexicon.figures:
            return _is_value(utterance, index + 1)
    return False


def _is_value(utterance: Utterance, index: int) -> bool:
    """Whether a number or marks stand there, with its bound at most: "more than a thousand"."""
    word = utterance.words[index]
    if word.text[:1].isdigit() or word.tag == "NUM" or not word.is_word:
        return True
    scales = utterance.language.numbers.scales
    near = utterance.words[index : index + MAX_TO_DIGIT]
    at = next((at for at, one in enumerate(near) if one.lower in scales or one.tag == "NUM"), None)
    return at is not None and all(one.tag not in {"NOUN", "PROPN", "VERB"} for one in near[:at])


def term_behind(utterance: Utterance, start: int) -> int | None:
    """« parle d'| une fuite maîtrisée »: first word of what a thing is called; None elsewhere.

    « parlent de | douze blessés » counts people.
    """
    lexicon = utterance.language.lexicon
    article = start + 1
    if utterance.lower(start) not in lexicon.noun_links:
        return None
    number = utterance.words[article : article + 1]
    counts = bool(number) and (number[0].tag == "NUM" or number[0].text.isdecimal())
    if counts and utterance.lower(article + 1) in lexicon.crowds:
        return article
    if utterance.lower(article) not in lexicon.vague_determiners:
        return None
    near = utterance.lowers[article : article + MAX_TO_TERM]
    return None if lexicon.standing.called_so.isdisjoint(near) else article


def opens_with_number(utterance: Utterance, cue: Cue, start: int) -> bool:
    """« a recensé près de 4 200 manifestants », « en ont compté 12 000 »."""
    lexicon = utterance.language.lexicon
    near = range(start, min(len(utterance.words), start + MAX_TO_DIGIT))
    digit = next((at for at in near if utterance.words[at].text[0].isdigit()), None)
    digit = next((at for at in near if utterance.words[at].tag == "NUM"), digit)
    if digit is None or any(not utterance.words[at].is_word for at in range(start, digit)):
        return False
    if utterance.words[start].tag in {"DET", "ADP"} and start < digit - 1:
        # « a recensé les habitants de 12 communes »
        return False
    if any(verb.lemma not in lexicon.counts for verb in cue.verbs):
        return True
    again = utterance.lower(cue.first) == "en" or utterance.lower(cue.first - 1) == "en"
    return again or not lexicon.crowds.isdisjoint(utterance.lowers[digit : digit + MAX_CROWD])


def past_second(utterance: Utterance, index: int) -> int:
    """« a confirmé et précisé ses décisions »: past a second participle."""
    lexicon = utterance.language.lexicon
    second = utterance.words[index + 1 : index + 2]
    joined = utterance.lower(index) in lexicon.coordinators and bool(second)
    return index + 2 if joined and "VerbForm=Part" in second[0].form else index


def _asks(utterance: Utterance, start: int, end: int) -> bool:
    """As in "asked the company to unwind the agreement": whom, and then what for."""
    lexicon = utterance.language.lexicon
    asked = phrase_after(utterance, start)
    at = start if asked is None else asked.last + 1
    if asked is None or at >= end:
        return False
    opener = utterance.lower(at)
    return opener in lexicon.infinitive_marks or opener in lexicon.occasions


def takes_noun(utterance: Utterance, cue: Cue, end: int) -> bool:
    """« Rejette les accusations », "dismissed them" deny; « rejette le projet de loi » does not."""
    if cue.takes("object"):
        return True
    start = cue.last + 1
    openers = [
        utterance.language.lexicon.appeals.get(verb.lemma)
        for verb in cue.verbs
        if "request" in verb.frames
    ]
    appeals = any(one is None or utterance.lower(start) in one for one in openers)
    if appeals and _asks(utterance, start, end):
        return True
    if cue.takes("cause") and _gives_cause(utterance, cue, end):
        return True
    if cue.takes("predicate") and names_so(utterance, start, end):
        return True
    said = utterance.language.lexicon.accusations
    # « écarte tout licenciement », "dismissed any link": whatever it may be.
    wholly = utterance.language.lexicon.modality.conditions_of.any_such
    if cue.takes("accusation") and utterance.lower(start) in wholly:
        return cue.has_stance("deny")
    return cue.takes("accusation") and any(
        utterance.lower(at) in said or utterance.words[at].quoted >= 0
        for at in range(start, min(end, start + MAX_OBJECT_NOUN))
    )


def describes_self(utterance: Utterance, cue: Cue, start: int, end: int) -> bool:
    """« se dit prêt à négocier », « s'est déclarée inquiète »: what somebody says he is.

    Not « on s'est dit les choses en face », nor « se dit de gauche ».
    """
    describing = utterance.language.lexicon.self_describing
    if not cue.reflexive or not any(verb.lemma in describing for verb in cue.verbs):
        return False
    at = start
    while at < end and utterance.words[at].tag == "ADV":
        at += 1
    if at >= end or utterance.words[at].quoted >= 0:
        return False
    word = utterance.words[at]
    return word.tag in {"ADJ", "NOUN"} or "VerbForm=Part" in word.form


def _gives_cause(utterance: Utterance, cue: Cue, end: int) -> bool:
    """As in "attributed the crash to ice", "put the overspend down to agency staff"."""
    lexicon = utterance.language.lexicon
    particles = {verb.lemma: lexicon.standing.causes_by.get(verb.lemma) for verb in cue.verbs}
    start = cue.last + 1
    if None in particles.values():
        return _tells_cause(utterance, start, end)
    reach = range(start + 1, min(end, start + MAX_TO_CAUSE) - 1)
    at = next((at for at in reach if utterance.lower(at) in particles.values()), None)
    if at is None or utterance.lower(at + 1) not in lexicon.addressees:
        return False
    if not lexicon.caused.isdisjoint(utterance.lowers[start:at]):
        return True
    # "put the phone down to answer the door"
    return "VerbForm=Inf" not in utterance.words[at + 2].form


def _tells_cause(utterance: Utterance, start: int, end: int) -> bool:
    """« attribue la hausse aux pluies », "attributed the crash to ice"; no prize, no market."""
    lexicon = utterance.language.lexicon
    reach = range(start, min(end, start + MAX_TO_CAUSE))
    noun = next((at for at in reach if utterance.lower(at) in lexicon.caused), None)
    if noun is None or noun > start + MAX_OBJECT_NOUN:
        return False
    return any(utterance.lower(at) in lexicon.addressees for at in reach if at > noun)


def names_so(utterance: Utterance, start: int, end: int) -> bool:
    """As in "called the ruling a disgrace", "declared itself ready": what somebody says a thing is.

    Not "called his mother a week later", nor "called the police early on Monday".
    """
    lexicon = utterance.language.lexicon
    times = joined(lexicon.standing.times, lexicon.modality.time_words)
    phrase = phrase_after(utterance, start, end)
    if utterance.lower(start) in lexicon.standing.accusatives:
        last = start
    elif phrase is None or phrase.is_pronoun or "," in utterance.lowers[start : phrase.last + 1]:
        return False
    else:
        last = phrase.last
    at = last + 1
    if last > start + 1 and utterance.lower(last).endswith(lexicon.standing.adjective_ends):
        # "call the suit meritless", which the tagger takes for a noun
        return True
    if at >= end or utterance.words[at].quoted >= 0:
        return False
    word = utterance.words[at]
    if word.lower in lexicon.modality.indefinites:
        behind = phrase_after(utterance, at, end)
        return behind is not None and times.isdisjoint(utterance.lowers[at : behind.last + 1])
    near = utterance.lowers[at : at + 2]
    return word.tag == "ADJ" and times.isdisjoint(near)


def past_adverbial(utterance: Utterance, start: int, end: int) -> int:
    """First word of an object: past « depuis des années » and the preposition of the verb."""
    lexicon = utterance.language.lexicon
    behind = _past_phrases(utterance, past_adverbs(utterance, start), end)
    if behind is not None:
        return behind
    index = _past_manner(utterance, past_adverbs(utterance, start))
    dated = _past_date(utterance, index)
    if index < dated < end and utterance.lower(dated) in lexicon.determiners:
        return dated
    phrase = phrase_after(utterance, index)
    before = utterance.lower(index - 1)
    timed = before in lexicon.noun_stops and before not in lexicon.modality.time_words
    counted = utterance.lower(index) in lexicon.determiners or utterance.lower(index)[:1].isdigit()
    if (
        index > start
        and timed
        and counted
        and phrase is not None
        and not is_complement(utterance, index)
    ):
        after = phrase.last + 1
        if after < end and utterance.lower(after) in lexicon.determiners:
            return after
    if (
        is_complement(utterance, index)
        and index + 1 < end
        and not is_infinitive(utterance, index + 1)
    ):
        return index + 1
    return index


def _past_phrases(utterance: Utterance, index: int, end: int) -> int | None:
    """« a revendiqué | sur son site | l'attaque », « a annoncé | aux siens | la fin »: past those.

    None where no such phrase stands there, or nothing behind it that an article opens: what is
    only said when (« parle de la hausse | la semaine dernière ») is no object.
    """
    lexicon = utterance.language.lexicon
    if lexicon.head_last:
        return None
    at = index
    while at + 2 < end and _leads_away(utterance, at):
        opener = at + 1 + (utterance.lower(at + 1) in lexicon.noun_links)
        phrase = phrase_after(utterance, opener, end)
        if phrase is None:
            return None
        at = phrase.last + 1
    if at == index or at >= end or utterance.lower(at) not in lexicon.determiners:
        return None
    if utterance.lower(at) in lexicon.noun_links or utterance.words[at - 1].text == ",":
        return None
    if any("VerbForm=Inf" in word.form for word in utterance.words[index:at]):
        # « a demandé aux jurés de requalifier les faits », « appellent à cesser le travail »
        return None
    times = joined(lexicon.standing.times, lexicon.modality.time_words)
    return None if not times.isdisjoint(utterance.lowers[at : at + 3]) else at


def _leads_away(utterance: Utterance, index: int) -> bool:
    """Whether a preposition that is none of the object's own stands there."""
    word, lexicon = utterance.words[index], utterance.language.lexicon
    plain = word.tag == "ADP" or word.lower in lexicon.addressees
    # « lors d'un déplacement »
    plain = plain or (word.tag == "ADV" and utterance.lower(index + 1) in lexicon.noun_links)
    return plain and word.lower not in lexicon.noun_links


def _past_manner(utterance: Utterance, index: int) -> int:
    """« évoque d'une manière étonnante un autre sujet »: past how it is said."""
    words = utterance.language.lexicon.manners.at(utterance.lowers, index)
    if words is None:
        return index
    reach = range(index + len(words) + 1, index + len(words) + 1 + MAX_MANNER)
    determiners = utterance.language.lexicon.determiners
    return next((at for at in reach if utterance.lower(at) in determiners), index)


def _past_date(utterance: Utterance, index: int) -> int:
    """« a ordonné en juillet 2018 le dépaysement », "announced on March 13 his decision"."""
    lexicon = utterance.language.lexicon
    timed = utterance.lower(index + 1) in lexicon.modality.time_words
    led = index < len(utterance.words) and utterance.words[index].tag == "ADP" and timed
    # "announced on March 13 his decision": the preposition is among the adverbs that were passed.
    month = utterance.lower(index) in lexicon.standing.times and lexicon.zero_complement
    if not led and not month:
        return index
    at = index + 1 + led
    while utterance.lower(at).isdecimal():
        at += 1
    return at


def has_object(utterance: Utterance, first: int, end: int) -> bool:
    """Whether a noun phrase begins right behind a verb and reaches a word."""
    phrase = phrase_after(utterance, past_adverbs(utterance, first))
    return phrase is not None and phrase.last == end - 1
