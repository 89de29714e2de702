"""Where the content behind a verb ends."""

from recoupe.stages.annotate.speech.pieces.cues import Cue
from recoupe.stages.annotate.speech.pieces.noun_phrases import (
    has_finite,
    is_finite,
    phrase_after,
    phrase_before,
)
from recoupe.stages.annotate.speech.pieces.scene import Scene, is_any_quoted, is_quoted
from recoupe.stages.annotate.speech.reports.complements import opens_complement
from recoupe.stages.annotate.speech.surface.surface import Utterance, next_comma


def content_end(utterance: Utterance, cue: Cue, kind: str, first: int, last: int) -> int:
    """Last word of a content, by what it is."""
    if kind == "object":
        return _object_end(utterance, first, last)
    if _in_aside(utterance, cue):
        last = min(last, next_comma(utterance, first, last))
    return _infinitive_end(utterance, first, last) if kind == "infinitive" else last


def _in_aside(utterance: Utterance, cue: Cue) -> bool:
    """« La firme, qui a assuré que …, a fermé »: a relative clause between two commas."""
    lexicon = utterance.language.lexicon
    index = cue.first - 1
    while utterance.lower(index) in lexicon.clitics | lexicon.impersonal_pronouns:
        # « où l'on souligne »
        index -= 1
    relatives = lexicon.relatives
    return utterance.lower(index) in relatives and utterance.lower(index - 1) == ","


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
            return index - 1
    return last


def next_report(scene: Scene, cue: Cue, order: int) -> int:
    """Last word before the next report that stands beside this one, not inside it."""
    utterance = scene.utterance
    lexicon = utterance.language.lexicon
    last = len(utterance.words) - 1
    for later in scene.cues[order + 1 :]:
        if is_quoted(utterance, later) or _needs_marks(utterance, later):
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
            subject = phrase_before(utterance, edge, cue.last + 1)
            if subject is not None:
                edge = subject.first
        openers = lexicon.clause_starts
        begin = edge
        while begin - 1 > cue.last and (
            utterance.lower(begin - 1) in openers
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


def _wants_verb(utterance: Utterance, cue: Cue, end: int) -> bool:
    """Whether « que » stands right behind a verb, and no finite verb between it and a word."""
    lexicon = utterance.language.lexicon
    joined = utterance.lower(cue.last + 1) in lexicon.complementizers
    return joined and not has_finite(utterance, cue.last + 2, end - 1)


def _needs_marks(utterance: Utterance, cue: Cue) -> bool:
    """Whether a verb that only quotes stands without marks behind it: « analysaient »."""
    if cue.takes("clause") or cue.takes("object") or cue.takes("infinitive"):
        return False
    return not is_any_quoted(utterance, cue.last + 1, cue.last + 3)
