"""Where the content behind a verb ends."""

from collections.abc import Iterator
from itertools import pairwise

from recoupe.languages.tables.joined import joined
from recoupe.stages.annotate.speech.pieces.circumstances import time_end
from recoupe.stages.annotate.speech.pieces.cues import Cue
from recoupe.stages.annotate.speech.pieces.noun_phrases import has_finite, is_finite, phrase_after
from recoupe.stages.annotate.speech.pieces.phrases_before import phrase_before
from recoupe.stages.annotate.speech.pieces.scene import (
    MAX_TO_AGENT,
    Scene,
    is_any_quoted,
    is_quoted,
    past_adverbs,
)
from recoupe.stages.annotate.speech.reports.bare_clauses import is_verbal
from recoupe.stages.annotate.speech.reports.complements import opens_complement
from recoupe.stages.annotate.speech.reports.denials import denied_at
from recoupe.stages.annotate.speech.surface.surface import Utterance, next_comma

MAX_TO_UNTOLD = 5
"""Words behind a joint in which a source leaves something unsaid: "but he did not name them"."""


def content_end(utterance: Utterance, cue: Cue, kind: str, first: int, last: int) -> int:
    """Last word of a content, by what it is."""
    lexicon = utterance.language.lexicon
    if kind == "object":
        last = _before_own_verb(utterance, first, _object_end(utterance, first, last))
        if cue.has_stance("deny") or utterance.lower(first) in lexicon.pointing:
            last = _before_time(utterance, first, last)
        return _before_event(utterance, first, last) if cue.has_stance("urge") else last
    concedes = not lexicon.concessives.isdisjoint(utterance.lowers[cue.first : cue.last])
    if concedes or in_aside(utterance, cue):
        # « a beau répéter que tout va bien, les élus n'y croient plus »
        last = min(last, next_comma(utterance, first, last))
    if kind == "infinitive":
        return _infinitive_end(utterance, first, last)
    if kind == "clause":
        last = _before_reaction(utterance, first, _before_untold(utterance, first, last))
        if cue.takes("object"):
            last = _before_own_verb(utterance, first, last)
        return _before_joint(utterance, first, last) if cue.has_stance("deny") else last
    return last


def in_aside(utterance: Utterance, cue: Cue) -> bool:
    """« La firme, qui a assuré que …, a fermé »: a relative clause between two commas.

    So is "The firm, which analysts say is overvalued, fell": the subject stands between.
    """
    lexicon = utterance.language.lexicon
    index = cue.first - 1
    while utterance.lower(index) in joined(lexicon.clitics, lexicon.impersonal_pronouns):
        # « où l'on souligne »
        index -= 1
    if lexicon.zero_complement and utterance.lower(index) not in lexicon.relatives:
        subject = phrase_before(utterance, cue.first)
        index = -1 if subject is None else subject.first - 1
    return utterance.lower(index) in lexicon.relatives and utterance.lower(index - 1) == ","


def _joints(utterance: Utterance, first: int, last: int) -> Iterator[tuple[int, int]]:
    """Words outside marks that begin another clause, each with the last word before it."""
    joints = utterance.language.lexicon.joints
    for index in range(first + 1, last):
        if utterance.lower(index) in joints and utterance.words[index].quoted < 0:
            yield index, index - 2 if utterance.words[index - 1].text == "," else index - 1


def _before_joint(utterance: Utterance, first: int, last: int) -> int:
    """As in "denied that it had a purpose, but he appeared to allude": nobody denies both."""
    stops = utterance.language.lexicon.clause_joints
    joints = _joints(utterance, first, last)
    return next((end for at, end in joints if utterance.lower(at) in stops and end < at - 1), last)


def _before_event(utterance: Utterance, first: int, last: int) -> int:
    """As in "want answers after the library shut": what made somebody ask is told by the page."""
    openers = utterance.language.lexicon.event_phrases
    for index in range(first + 1, last):
        if utterance.words[index].quoted < 0 and openers.at(utterance.lowers, index) is not None:
            clause = any(is_verbal(utterance, at) for at in range(index + 1, last + 1))
            return index - 1 if clause else last
    return last


def _before_reaction(utterance: Utterance, first: int, last: int) -> int:
    """As in "said there would be no exemptions, sparking an outcry": what came of the words."""
    lexicon = utterance.language.lexicon
    for index in range(first + 1, last):
        if utterance.lower(index) not in lexicon.sparking or utterance.words[index].quoted >= 0:
            continue
        near = utterance.lowers[index + 1 : index + 1 + MAX_TO_UNTOLD]
        if utterance.words[index - 1].text == "," and not lexicon.outcries.isdisjoint(near):
            return index - 2
    return last


def _before_untold(utterance: Utterance, first: int, last: int) -> int:
    """As in "said three had died, but did not say where": what is left unsaid the page tells."""
    lexicon = utterance.language.lexicon
    for index, end in _joints(utterance, first, last) if lexicon.untold else ():
        start = index + 1 + (utterance.lower(index + 1) in lexicon.subject_pronouns)
        near = utterance.lowers[start : start + MAX_TO_UNTOLD]
        sign = next((at for at, one in enumerate(near) if one in lexicon.untold_signs), None)
        if sign is not None and not lexicon.untold.isdisjoint(near[sign + 1 :]):
            return end
        if any(pair in lexicon.untold_pairs for pair in pairwise(near)):
            return end
    return last


def _before_own_verb(utterance: Utterance, first: int, last: int) -> int:
    """As in "announced the tariffs, but exempted the Union": a second verb of the subject.

    Only where no verb stands before the joint: "said the road was shut and blamed the rain".
    """
    lexicon = utterance.language.lexicon
    if not lexicon.zero_complement:
        return last
    for index, end in _joints(utterance, first, last):
        if any(is_verbal(utterance, at) for at in range(first, index)):
            return last
        verb = past_adverbs(utterance, index + 1)
        if verb <= last and _is_own_verb(utterance, verb):
            return end
    return last


def _is_own_verb(utterance: Utterance, index: int) -> bool:
    """Whether a finite verb or a modal stands there: "but exempted", "but would not be drawn"."""
    modal = utterance.lower(index) in utterance.language.lexicon.standing.modals
    return modal or (is_finite(utterance, index) and utterance.words[index].tag == "VERB")


def _infinitive_end(utterance: Utterance, first: int, last: int) -> int:
    """« ont dit avoir parlé, mais n'ont rien divulgué »: a bare finite verb is the subject's."""
    lexicon = utterance.language.lexicon
    for index in range(first + 1, last):
        if utterance.words[index].text != "," or utterance.words[index].quoted >= 0:
            continue
        verb = index + 1
        if utterance.lower(verb) not in lexicon.joints:
            continue
        verb += 1
        while verb < last and utterance.lower(verb) in lexicon.clitics:
            verb += 1
        if verb <= last and is_finite(utterance, verb):
            return index - 1
    return last


def _object_end(utterance: Utterance, first: int, last: int) -> int:
    """Last word of a noun phrase that is said: up to the first comma or « ; » outside marks.

    « quatre blessés, dont un grave »: what is told of a part belongs to the whole.
    """
    partitives = utterance.language.lexicon.partitives
    for index in range(first, last + 1):
        if utterance.words[index].text in {",", ";"} and utterance.words[index].quoted < 0:
            if utterance.lower(index + 1) in partitives or utterance.is_inside_number(index):
                continue
            if _is_participle_of(utterance, index, last):
                continue
            return index - 1
        if _turns_to_verb(utterance, first, index):
            return index - 1
    return last


def _is_participle_of(utterance: Utterance, comma: int, last: int) -> bool:
    """« évoque un troisième téléphone, saisi mardi »: a past participle tells of the object."""
    lexicon = utterance.language.lexicon
    if lexicon.zero_complement or utterance.words[comma].text != ",":
        return False
    end = next((at for at in utterance.breaks if at > comma), last + 1)
    behind = utterance.words[comma + 1]
    past = "Tense=Past|VerbForm=Part" in behind.form and behind.quoted < 0
    closes = end >= last or utterance.words[end].text in {".", ";"}
    return past and closes and not has_finite(utterance, comma + 1, min(end, last))


def _before_time(utterance: Utterance, first: int, last: int) -> int:
    """« a démenti cette information jeudi matin »: when, and how, is told by the page."""
    lexicon = utterance.language.lexicon
    end = last if utterance.words[last].is_word else last - 1
    for at in range(first + 1, end + 1):
        led = utterance.words[at].tag == "ADP" and utterance.lower(at) not in lexicon.noun_links
        if utterance.words[at].quoted >= 0:
            continue
        length = utterance.adverbial_at(at)
        if length and at + length - 1 == end:
            # « a balayé la rumeur d'un revers de main »
            return at - 1
        timed = time_end(utterance, at + led)
        if timed is None:
            continue
        goes_on = utterance.lower(timed + 1) in lexicon.relays.event_openers
        if (timed == end or goes_on) and utterance.lower(at - 1) not in lexicon.noun_links:
            return at - 1
    return last


def _turns_to_verb(utterance: Utterance, first: int, index: int) -> bool:
    """« dément ces chiffres et parle de »: « et », and a second verb of the subject.

    Where a verb stands in the object already, its clause may have two.
    """
    lexicon = utterance.language.lexicon
    if lexicon.past_endings or utterance.lower(index) not in lexicon.coordinators or index == first:
        return False
    verb = index + 1
    while utterance.lower(verb) in lexicon.clitics:
        verb += 1
    finite = verb < len(utterance.words) and is_finite(utterance, verb)
    plain = utterance.words[index].quoted < 0
    return plain and finite and not has_finite(utterance, first, index - 1)


def next_report(scene: Scene, cue: Cue, order: int) -> int:
    """Last word before the next report that stands beside this one, not inside it."""
    utterance = scene.utterance
    lexicon = utterance.language.lexicon
    last = len(utterance.words) - 1
    for later in scene.cues[order + 1 :]:
        denied = denied_at(utterance, later)
        if denied is not None and denied[0] > cue.last + 1:
            return denied[0] - 2
        if is_quoted(utterance, later) or _says_nothing(utterance, later):
            continue
        edge = later.first
        if not later.is_gerund:
            if (
                utterance.words[edge - 1].text == ","
                and not opens_complement(utterance, later, later.last + 1)
                and later.takes("quote")
                and phrase_after(utterance, later.last + 1)
            ):
                return min(last, edge - 2)
            subject = None if later.gapped else phrase_before(utterance, edge, cue.last + 1)
            if subject is not None:
                edge = subject.first
        openers = lexicon.clause_starts
        begin = edge
        while begin - 1 > cue.last and (
            utterance.lower(begin - 1) in openers
            or (later.is_gerund and utterance.lower(begin - 1) in lexicon.before_gerunds)
            or (
                utterance.lower(begin - 1) in lexicon.complementizers
                and utterance.lower(begin - 2) in openers
            )
            or utterance.words[begin - 1].text in ",;–—"
        ):
            begin -= 1
        if begin < edge and begin > cue.last + 1:
            if not later.is_gerund and _wants_verb(utterance, cue, begin):
                # « a indiqué que lors du conseil, le recteur a répondu que … »: all of it
                continue
            return begin - 1
    return last


def _says_nothing(utterance: Utterance, cue: Cue) -> bool:
    """Whether a verb reports nothing: without its marks, or denied by nobody.

    As in "but that arson had not been ruled out".
    """
    if _needs_marks(utterance, cue):
        return True
    agents = utterance.language.lexicon.agents
    behind = utterance.lowers[cue.last + 1 : cue.last + 2 + MAX_TO_AGENT]
    return cue.passive and cue.has_stance("deny") and agents.isdisjoint(behind)


def _wants_verb(utterance: Utterance, cue: Cue, end: int) -> bool:
    """Whether « que » stands right behind a verb, and no finite verb between it and a word."""
    lexicon = utterance.language.lexicon
    joined = utterance.lower(cue.last + 1) in lexicon.complementizers
    # "said Yossi Cohen, the chief of the agency, first informed the Americans"
    joined = joined or (lexicon.zero_complement and utterance.words[cue.last + 1].is_capital)
    joined = joined and not (cue.takes("object") or (cue.takes("quote") and cue.is_gerund))
    return joined and not has_finite(utterance, cue.last + 2, end - 1)


def _needs_marks(utterance: Utterance, cue: Cue) -> bool:
    """Whether a verb that only quotes stands without marks behind it: « analysaient »."""
    if cue.takes("clause") or cue.takes("object") or cue.takes("infinitive"):
        return False
    return not is_any_quoted(utterance, cue.last + 1, cue.last + 3)
