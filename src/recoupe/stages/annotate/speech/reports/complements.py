"""Where the content behind a verb begins: « que », a colon, marks, an infinitive, a bare clause."""

from recoupe.stages.annotate.speech.pieces.cues import Cue, find_cues
from recoupe.stages.annotate.speech.pieces.noun_phrases import has_finite, is_finite
from recoupe.stages.annotate.speech.pieces.scene import ENDS, Scene, past_adverbs
from recoupe.stages.annotate.speech.reports.bare_clauses import begins_bare_clause, lost_conjunction
from recoupe.stages.annotate.speech.reports.conjunctions import (
    is_complementizer,
    is_pronoun_that,
    is_relative,
    is_subject_that,
    limits,
)
from recoupe.stages.annotate.speech.reports.infinitives import begins_infinitive, is_infinitive
from recoupe.stages.annotate.speech.reports.objects import (
    describes_self,
    has_measure,
    has_object,
    opens_with_number,
    past_adverbial,
    past_second,
    takes_noun,
    term_behind,
)
from recoupe.stages.annotate.speech.surface.surface import Utterance

MAX_TO_COMPLEMENT = 30
"""Words between a verb and its « que »: « a déclaré mercredi, lors d'une visite à Lyon, que »."""
MAX_TO_CHARGE = 4
"""Words up to the noun of what is rejected: "US claims", "all the allegations"."""
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
    shifted = _behind_verdict(utterance, cue, content, end)
    if shifted is not None:
        return shifted, "object"
    bracketed = False
    past = _past_ways(scene, start)
    clause, infinitive = cue.takes("clause"), cue.takes("infinitive")
    for index in range(start, min(end, start + MAX_TO_COMPLEMENT)):
        if index in scene.asides:
            continue
        word = utterance.words[index]
        if (
            word.lower in lexicon.questions
            and _asks_at(cue, content, index)
            and not is_infinitive(utterance, index)
        ):
            # « explique s'être arrêté » asks nothing, as « s'il s'est arrêté » does
            return None
        if clause and is_complementizer(utterance, index):
            if limits(utterance, cue, index):
                # « ne confirme que dix blessés », but « ne relèvent que de la gestion »
                marks = index + 1 + (utterance.lower(index + 1) in {"'", "’"})
                if marks < end and utterance.words[marks].quoted >= 0:
                    # « n'a reconnu qu'« une gifle » »
                    return (marks, "quote") if cue.takes("quote") else None
                return (index + 1, "object") if cue.takes("object") else None
            if is_relative(utterance, start, index) or is_subject_that(utterance, cue, index):
                break
            return index + (not is_pronoun_that(utterance, index)), "clause"
        bracketed = word.text == "(" or (bracketed and word.text != ")")
        if bracketed:
            continue
        if word.text == ":" and _is_denied(utterance, cue, content, index):
            break
        if word.text == ":" or word.quoted >= 0:
            if cue.has_stance("manner") and _is_nearer(utterance, cue, index):
                return None
            return _marked(utterance, cue, index, end, past)
        if word.text in {".", ";"} and index + 1 < end and not _is_inside(utterance, index):
            break
        if infinitive and begins_infinitive(utterance, cue, index, past):
            return index, "infinitive"
        if clause and (
            begins_bare_clause(scene, cue, index, end) or lost_conjunction(scene, cue, index, past)
        ):
            return index, "clause"
        # « lors d'un point presse »: no word of an adverbial is a verb, whatever its tag.
        if index > start and index >= content and is_finite(utterance, index):
            break
    if cue.takes("number") and opens_with_number(utterance, cue, past):
        return past, "object"
    if cue.takes("term") and (term := term_behind(utterance, past)) is not None:
        return term, "object"
    start = past_second(utterance, past)
    if cue.takes("measure") and has_measure(utterance, start, end):
        return start, "object"
    clitic = utterance.lower(cue.first - 1) in lexicon.content_clitics
    if clitic and not cue.has_stance("judge", "urge") and cue.takes("clause"):
        # « Le maire l'a confirmé »: what is said stands before.
        return None
    if describes_self(utterance, cue, content, end):
        return content, "object"
    if takes_noun(utterance, cue, end) and start < end and utterance.words[start].text not in ENDS:
        # "warned of further strikes": behind its preposition no adverb is the verb's
        bound = cue.first < cue.last and utterance.lower(cue.last) in lexicon.noun_links
        first = cue.last + 1 if bound else past_adverbial(utterance, start, end)
        return None if _is_only_when(utterance, first) else (first, "object")
    return None


def _behind_verdict(utterance: Utterance, cue: Cue, index: int, end: int) -> int | None:
    """First word of "claims that …" in "rejected as “baseless” claims that …"; None elsewhere."""
    lexicon = utterance.language.lexicon
    if utterance.lower(index) not in lexicon.likewise or not cue.has_stance("deny"):
        return None
    at = index + 1
    while at < end and (utterance.words[at].quoted >= 0 or utterance.words[at].tag == "ADJ"):
        at += 1
    near = utterance.lowers[at : min(end, at + MAX_TO_CHARGE)]
    return at if at > index + 1 and not lexicon.accusations.isdisjoint(near) else None


def _asks_at(cue: Cue, content: int, index: int) -> bool:
    """As in "told him why": a question; but "warned of strikes if talks failed" has an object."""
    told = cue.takes("clause") or cue.takes("quote")
    return index == content or (index == content + 1 and told)


def _is_denied(utterance: Utterance, cue: Cue, first: int, colon: int) -> bool:
    """« a démenti toute rupture du barrage : « … » »: what is denied stands before the colon."""
    if not cue.has_stance("deny") or not cue.takes("object"):
        return False
    return any(word.tag == "NOUN" for word in utterance.words[first:colon])


def _is_only_when(utterance: Utterance, index: int) -> bool:
    """As in "…, the envoy revealed Thursday afternoon": times alone are no object."""
    times = utterance.language.lexicon.standing.times
    at = index
    while utterance.lower(at) in times:
        at += 1
    return at > index and utterance.lower(at) in ENDS


def _past_ways(scene: Scene, index: int) -> int:
    """« a confirmé mardi à la RTBF le report »: past to whom it was said.

    And past « , mercredi, » between its commas.
    """
    at = past_adverbs(scene.utterance, index)
    if scene.utterance.lower(at) == ",":
        behind = past_adverbs(scene.utterance, at + 1)
        if behind > at + 1 and scene.utterance.lower(behind) == ",":
            index = at = behind + 1
    for way in scene.ways:
        aside = scene.utterance.lower(at) == "," and way.first == at + 1
        if way.first == at or aside:
            index = at = past_adverbs(scene.utterance, way.last + 1)
        if aside and scene.utterance.lower(at) == ",":
            index = at = at + 1
    return index


def _is_inside(utterance: Utterance, index: int) -> bool:
    """Whether a stop ends no sentence: "Sept. 30"."""
    after = utterance.words[index + 1]
    return utterance.words[index].text == "." and (after.text[:1].isdigit() or after.text.islower())


def _marked(  # noqa: PLR0911  one reason a line
    utterance: Utterance, cue: Cue, index: int, end: int, past: int
) -> tuple[int, str] | None:
    """The content at a colon or at marks; with a noun before the marks, from that noun on."""
    start = cue.last + 1
    lexicon = utterance.language.lexicon
    if utterance.words[index].quoted < 0:
        follows = index + 1 < end and utterance.words[index + 1].quoted >= 0
        if not cue.takes("quote") and not follows and has_object(utterance, start, index):
            # "found a likely source: the bedding": the colon tells of the noun.
            return None
        if not follows and not cue.takes("clause") and not _reacts(utterance, cue, index, end):
            return None
        return index + 1, "quote"
    if takes_noun(utterance, cue, end) and index > start:
        if not _only_adverbial(utterance, start):
            return past_adverbs(utterance, start), "object"
        if start < past < index and utterance.lower(past) in lexicon.vague_determiners:
            # « a évoqué, dans un bref message, des tirs « d'origine indéterminée » »
            return past, "object"
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


def _is_nearer(utterance: Utterance, cue: Cue, index: int) -> bool:
    """As in "hit back, insisting that they “had every chance”": the nearer verb's words."""
    return any(one.is_gerund and cue.last < one.first < index for one in find_cues(utterance))


def _reacts(utterance: Utterance, cue: Cue, colon: int, end: int) -> bool:
    """« L'avocate s'agace : ce ticket ne porte pas de nom »: a clause that nobody marks.

    A question is the page's as often as his.
    """
    if utterance.language.lexicon.zero_complement or not cue.takes("quote"):
        return False
    tone = cue.has_stance("manner") or any(
        verb.lemma in utterance.language.lexicon.answers for verb in cue.verbs
    )
    asks = utterance.words[-1].text == "?"
    return tone and not asks and has_finite(utterance, colon + 1, end - 1)


def _is_utterance(utterance: Utterance, index: int) -> bool:
    """Whether a finite verb stands in the marks that begin there."""
    held = utterance.words[index].quoted
    at = index
    while at < len(utterance.words) and utterance.words[at].quoted == held:
        if utterance.finite[at]:
            return True
        at += 1
    return False


def _only_adverbial(utterance: Utterance, first: int) -> bool:
    """Whether only an addressee, a time or a place stands between the verb and the marks."""
    lexicon = utterance.language.lexicon
    lower = utterance.lower(first)
    known = lower in lexicon.noun_stops or lower in lexicon.verb_adverbs or lower == ","
    return known and lower != "à"


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
