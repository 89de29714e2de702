"""Where the content behind a verb begins: « que », a colon, marks, an infinitive, a bare clause."""

import re

from recoupe.stages.annotate.speech.pieces.cues import Cue
from recoupe.stages.annotate.speech.pieces.noun_phrases import (
    has_finite,
    is_complement,
    is_finite,
    phrase_after,
)
from recoupe.stages.annotate.speech.pieces.scene import ENDS, Scene, past_adverbs
from recoupe.stages.annotate.speech.reports.bare_clauses import is_verbal_pronoun, opens_clause
from recoupe.stages.annotate.speech.reports.senses import is_pronoun_that
from recoupe.stages.annotate.speech.surface.surface import Utterance

MAX_OBJECT_NOUN = 5
"""So many words behind a verb, its noun stands: « a rejeté mardi toutes les accusations »."""
MAX_TO_CONJUNCTION = 3
"""Words of time before it: "told reporters this month that"."""
MAX_TO_MEASURE = 9
"""Words between a verb of reckoning and its « à »."""
MAX_TO_COMPLEMENT = 30
"""Words between a verb and its « que »: « a déclaré mercredi, lors d'une visite à Lyon, que »."""
MAX_MANNER = 2
"""Adjectives and adverbs behind « d'une manière », « de façon »."""
_SPEAKERS = frozenset(["i", "we", "you"])
_PREPOSITIONS = frozenset(["de", "d"])


def find_complement(scene: Scene, cue: Cue, end: int) -> tuple[int, str] | None:  # noqa: C901, PLR0911, PLR0912  a kind of content a line
    """First word of the content behind a verb, and what it is; None where there is none."""
    utterance = scene.utterance
    lexicon = utterance.language.lexicon
    start = cue.last + 1
    content = past_adverbs(utterance, start)
    if utterance.lower(content) in lexicon.silences and (
        content + 1 >= end or utterance.words[content + 1].text in ENDS | {"–", "—"}
    ):
        return None
    bracketed = False
    past = _past_ways(scene, start)
    for index in range(start, min(end, start + MAX_TO_COMPLEMENT)):
        word = utterance.words[index]
        if index in scene.asides:
            continue
        if word.lower in lexicon.questions and index in {content, content + 1}:
            return None
        if cue.takes("clause") and _is_complementizer(utterance, index):
            if _limits(utterance, cue, index):
                # « ne confirme que dix blessés », but « ne relèvent que de la gestion »
                return (index + 1, "object") if cue.takes("object") else None
            if _is_relative(utterance, start, index) or _is_subject_that(utterance, cue, index):
                break
            return index + (not is_pronoun_that(utterance, index)), "clause"
        bracketed = word.text == "(" or (bracketed and word.text != ")")
        if bracketed:
            continue
        if word.text == ":" or word.quoted >= 0:
            return _marked(utterance, cue, index, end)
        if word.text in {".", ";"} and index + 1 < end and not _is_inside(utterance, index):
            break
        if _begins_infinitive(utterance, cue, index, past):
            return index, "infinitive"
        if _begins_bare_clause(scene, cue, index, end) or _lost_conjunction(
            scene, cue, index, past
        ):
            return index, "clause"
        if index > start and is_finite(utterance, index):
            break
    start = _past_second(utterance, past)
    if cue.takes("measure") and _has_measure(utterance, start, end):
        return start, "object"
    clitic = utterance.lower(cue.first - 1) in lexicon.content_clitics
    if clitic and not cue.has_stance("judge", "urge") and cue.takes("clause"):
        # « Le maire l'a confirmé »: what is said stands before.
        return None
    if _takes_noun(utterance, cue, end) and start < end and utterance.words[start].text not in ENDS:
        return _past_adverbial(utterance, start, end), "object"
    return None


def _has_measure(utterance: Utterance, start: int, end: int) -> bool:
    """« évalue à 480 millions d'euros le surcoût », "put the figure at thirty thousand"."""
    lexicon = utterance.language.lexicon
    for index in range(start, min(end - 1, start + MAX_TO_MEASURE)):
        word = utterance.words[index]
        if not word.is_word or (is_finite(utterance, index) and index > start):
            return False
        if word.lower in lexicon.figures:
            after = utterance.words[index + 1]
            return after.text[:1].isdigit() or after.tag == "NUM" or not after.is_word
    return False


def _past_ways(scene: Scene, index: int) -> int:
    """« a confirmé mardi à la RTBF le report »: past to whom it was said."""
    at = past_adverbs(scene.utterance, index)
    for way in scene.ways:
        aside = scene.utterance.lower(at) == "," and way.first == at + 1
        if way.first == at or aside:
            index = at = past_adverbs(scene.utterance, way.last + 1)
        if aside and scene.utterance.lower(at) == ",":
            index = at = at + 1
    return index


def _past_second(utterance: Utterance, index: int) -> int:
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


def _is_inside(utterance: Utterance, index: int) -> bool:
    """Whether a stop ends no sentence: "Sept. 30"."""
    after = utterance.words[index + 1]
    return utterance.words[index].text == "." and (after.text[:1].isdigit() or after.text.islower())


def _takes_noun(utterance: Utterance, cue: Cue, end: int) -> bool:
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
    said = utterance.language.lexicon.accusations
    return cue.takes("accusation") and any(
        utterance.lower(at) in said or utterance.words[at].quoted >= 0
        for at in range(start, min(end, start + MAX_OBJECT_NOUN))
    )


def _past_adverbial(utterance: Utterance, start: int, end: int) -> int:
    """First word of an object: past « depuis des années » and the preposition of the verb."""
    lexicon = utterance.language.lexicon
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
        and not _is_infinitive(utterance, index + 1)
    ):
        return index + 1
    return index


def _past_manner(utterance: Utterance, index: int) -> int:
    """« évoque d'une manière étonnante un autre sujet »: past how it is said."""
    words = utterance.language.lexicon.manners.at(utterance.lowers, index)
    if words is None:
        return index
    reach = range(index + len(words) + 1, index + len(words) + 1 + MAX_MANNER)
    determiners = utterance.language.lexicon.determiners
    return next((at for at in reach if utterance.lower(at) in determiners), index)


def _past_date(utterance: Utterance, index: int) -> int:
    """« a ordonné en juillet 2018 le dépaysement »: past a preposition, a month and a year."""
    lexicon = utterance.language.lexicon
    timed = utterance.lower(index + 1) in lexicon.modality.time_words
    if index >= len(utterance.words) or utterance.words[index].tag != "ADP" or not timed:
        return index
    at = index + 2
    while utterance.lower(at).isdecimal():
        at += 1
    return at


def _is_complementizer(utterance: Utterance, index: int) -> bool:
    lexicon = utterance.language.lexicon
    before = utterance.lower(index - 1)
    return utterance.lower(index) in lexicon.complementizers and (
        before not in lexicon.not_complementizers
    )


def _limits(utterance: Utterance, cue: Cue, index: int) -> bool:
    """« ne dit que des mensonges »: with « ne » alone, « que » limits."""
    modality = utterance.language.lexicon.modality
    before = utterance.lowers[max(0, cue.first - 2) : cue.first + 1]
    if not modality.negation_needs or modality.negations.isdisjoint(before):
        return False
    return modality.negation_needs.isdisjoint(utterance.lowers[cue.first : index])


def _is_relative(utterance: Utterance, start: int, index: int) -> bool:
    """« écrit ses Mémoires, qu'elle destine à »: behind an object and a comma."""
    lexicon = utterance.language.lexicon
    if lexicon.zero_complement or utterance.lower(index - 1) != ",":
        return False
    commas = utterance.lowers[start : index - 1].count(",")
    opens = utterance.lower(start) in lexicon.articles
    return opens and not commas


def _is_subject_that(utterance: Utterance, cue: Cue, index: int) -> bool:
    """As in "found a car that belongs to him": the word is a pronoun, and its verb follows at once.

    Behind whom a verb addresses ("told voters that is over") it is what is said.
    """
    lexicon = utterance.language.lexicon
    addresses = any(verb.lemma in lexicon.bare_addressee_verbs for verb in cue.verbs)
    if not lexicon.zero_complement or addresses or utterance.words[index].tag == "SCONJ":
        return False
    noun = utterance.words[index - 1].tag in {"NOUN", "PROPN"} and index - 1 > cue.last
    at = past_adverbs(utterance, index + 1)
    return noun and at < len(utterance.words) and utterance.finite[at]


def _marked(  # noqa: PLR0911  one reason a line
    utterance: Utterance, cue: Cue, index: int, end: int
) -> tuple[int, str] | None:
    """The content at a colon or at marks; with a noun before the marks, from that noun on."""
    start = cue.last + 1
    if utterance.words[index].quoted < 0:
        follows = index + 1 < end and utterance.words[index + 1].quoted >= 0
        if not cue.takes("quote") and not follows and _has_object(utterance, start, index):
            # "found a likely source: the bedding": the colon tells of the noun.
            return None
        return (index + 1, "quote") if follows or cue.takes("clause") else None
    if _takes_noun(utterance, cue, end) and index > start and not _only_adverbial(utterance, start):
        return past_adverbs(utterance, start), "object"
    if not cue.takes("quote"):
        return None
    studies = utterance.language.lexicon.studies
    if all(verb.lemma in studies for verb in cue.verbs) and not _is_utterance(utterance, index):
        # « analyse « la fabrique d'un style » »: what is studied, and not said
        return None
    direct = utterance.language.lexicon.direct_marks
    if index > start and any(verb.lemma in direct for verb in cue.verbs):
        return None
    article = (
        index - 1 > start and utterance.lower(index - 1) in utterance.language.lexicon.determiners
    )
    return (index - 1 if article else index), "quote"


def _is_utterance(utterance: Utterance, index: int) -> bool:
    """Whether a finite verb stands in the marks that begin there."""
    held = utterance.words[index].quoted
    at = index
    while at < len(utterance.words) and utterance.words[at].quoted == held:
        if utterance.finite[at]:
            return True
        at += 1
    return False


def _has_object(utterance: Utterance, first: int, end: int) -> bool:
    """Whether a noun phrase begins right behind a verb and reaches a word."""
    phrase = phrase_after(utterance, past_adverbs(utterance, first))
    return phrase is not None and phrase.last == end - 1


def _only_adverbial(utterance: Utterance, first: int) -> bool:
    """Whether only an addressee, a time or a place stands between the verb and the marks."""
    lexicon = utterance.language.lexicon
    lower = utterance.lower(first)
    known = lower in lexicon.noun_stops or lower in lexicon.verb_adverbs or lower == ","
    return known and lower != "à"


def _begins_infinitive(utterance: Utterance, cue: Cue, index: int, past: int) -> bool:
    lexicon = utterance.language.lexicon
    lower = utterance.lower(index)
    if not cue.takes("infinitive"):
        return False
    if lower not in lexicon.infinitive_marks and not _is_infinitive(utterance, index):
        return False
    behind = past_adverbs(utterance, past)
    addressed = utterance.lower(behind) in lexicon.addressees and lower in lexicon.auxiliaries
    if index != behind and not addressed:
        return False
    if lexicon.zero_complement:
        return index + 1 < len(utterance.words) and not utterance.words[index + 1].is_capital
    return True


def _is_infinitive(utterance: Utterance, index: int) -> bool:
    """« affirme vouloir », « espère se maintenir »."""
    lexicon = utterance.language.lexicon
    if not lexicon.infinitive:
        return False
    at = index + 1 if utterance.lower(index) in lexicon.clitics else index
    if at >= len(utterance.words):
        return False
    word = utterance.words[at]
    if word.tag:
        return "VerbForm=Inf" in word.form
    return re.fullmatch(lexicon.infinitive, word.lower) is not None and not word.is_capital


def _begins_bare_clause(scene: Scene, cue: Cue, index: int, end: int) -> bool:  # noqa: C901, PLR0911, PLR0912  one reason a line
    """As in "said the road was closed": a noun phrase with its finite verb follows at once."""
    utterance = scene.utterance
    lexicon = utterance.language.lexicon
    if not lexicon.zero_complement or not cue.takes("clause"):
        return False
    word = utterance.words[index]
    if not word.is_word or word.lower in lexicon.verb_adverbs:
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
    if nominal and not has_finite(utterance, index + 1, end - 1):
        return False
    return opens_clause(utterance, cue, index, end)


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
    for at in range(index, end):
        if utterance.finite[at] or is_verbal_pronoun(utterance, at):
            return False
        near = at - index <= MAX_TO_CONJUNCTION or utterance.lower(at - 1) == ","
        if at > index and near and _is_complementizer(utterance, at):
            return True
    return False


def _lost_conjunction(scene: Scene, cue: Cue, index: int, past: int) -> bool:
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


def opens_complement(utterance: Utterance, cue: Cue, index: int) -> bool:
    """Whether « que », a colon or an infinitive stands there."""
    lexicon = utterance.language.lexicon
    lower = utterance.lower(index)
    if lower in lexicon.complementizers or lower == ":":
        return True
    if lower in lexicon.infinitive_marks and lower not in _PREPOSITIONS and cue.takes("infinitive"):
        return not utterance.words[index].is_capital
    return False


def behind_agent(scene: Scene, cue: Cue, limit: int) -> tuple[int, str] | None:
    """As in "saying by the agency that …": the content behind the relay."""
    lexicon = scene.utterance.language.lexicon
    for index in range(cue.last + 1, min(limit, cue.last + MAX_TO_COMPLEMENT)):
        if scene.utterance.lower(index) in lexicon.complementizers:
            return index + 1, "clause"
        if index == cue.last + 1 and scene.utterance.lower(index) not in lexicon.agents:
            return None
    return None
