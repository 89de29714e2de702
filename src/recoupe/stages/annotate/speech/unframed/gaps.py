"""Marked words inside a report that are somebody else's: « Il dit que Biden l'a traité de … »."""

from recoupe.languages.tables.joined import joined
from recoupe.records import Span
from recoupe.stages.annotate.speech.pieces.cues import Cue, find_cues
from recoupe.stages.annotate.speech.pieces.draft import Draft
from recoupe.stages.annotate.speech.pieces.noun_phrases import Phrase, has_finite, phrase_after
from recoupe.stages.annotate.speech.pieces.phrases_before import phrase_before
from recoupe.stages.annotate.speech.reports.senses import is_other_verb
from recoupe.stages.annotate.speech.unframed.marked import Marked

MAX_GAP = 9
"""Words of a clause without its verb, before the marks."""


NESTED = "report inside a report"
MAX_TO_MARKS = 6
"""Words between a verb inside a report and the marks."""


def nested_report(marked: Marked) -> Draft | None:
    """As in Trump said Biden had called him "a loser": the nearest verb's own subject said it.

    None where that subject is a pronoun, which may stand for the outer one.
    """
    utterance, held = marked.utterance, marked.held
    cues = [one for one in find_cues(utterance) if one.last < held[0] and not one.is_gerund]
    cues = [one for one in cues if utterance.words[one.first].quoted < 0]
    if len(cues) < len(("outer", "inner")) or held[0] - cues[-1].last > MAX_TO_MARKS:
        return None
    outer, inner = cues[-2:]
    if inner.passive or inner.negated or outer.is_gerund or is_other_verb(utterance, inner):
        return None
    verb = inner.first
    while verb > outer.last and utterance.lower(verb - 1) in utterance.language.lexicon.clitics:
        verb -= 1
    subject = phrase_before(utterance, verb, outer.last + 1)
    if subject is None or subject.is_pronoun or subject.first <= outer.last:
        return None
    return _nested(marked, subject, utterance.span_of(inner.first, inner.last), inner)


def agent_report(marked: Marked) -> Draft | None:
    """As in "a promise dismissed by Labour as “hot air”": whose verdict the marks hold."""
    utterance = marked.utterance
    lexicon = utterance.language.lexicon
    likewise = marked.first - 1
    if likewise > 0 and not utterance.words[marked.first].is_word:
        likewise -= utterance.lower(likewise) in lexicon.determiners
    if utterance.lower(likewise) not in lexicon.likewise:
        return None
    reach = range(likewise - 1, max(0, likewise - MAX_GAP), -1)
    by = next((at for at in reach if utterance.lower(at) in lexicon.agents), 0)
    forms = lexicon.reporting.get(utterance.lower(by - 1), ()) if by else ()
    calls = any(
        form.tense == "participle"
        and (form.verb.stance in {"deny", "judge"} or "object" in form.verb.frames)
        for form in forms
    )
    phrase = phrase_after(utterance, by + 1, likewise) if calls else None
    if phrase is None or phrase.is_pronoun or phrase.last != likewise - 1:
        return None
    return _nested(marked, phrase, utterance.span_of(by - 1, by - 1))


def _nested(marked: Marked, source: Phrase, words: Span, verb: Cue | None = None) -> Draft | None:
    """A report inside another one, where its source is somebody; `words` attribute it."""
    if not marked.names_somebody(source):
        return None
    return marked.by(source, form="indirect", rule=NESTED, end=marked.last, cue=words, verb=verb)


def gap_report(marked: Marked) -> Draft | None:
    """Marked words behind a comma, somebody and no verb, where the clause before quotes too."""
    utterance, held = marked.utterance, marked.held
    first = held[0] - 1
    while first >= 0 and utterance.words[first].quoted < 0 and utterance.words[first].text != ",":
        first -= 1
    behind_marks = first > 0 and utterance.words[first].text == ","
    if not behind_marks or not 1 < held[0] - first <= MAX_GAP:
        return None
    if utterance.words[first - 1].quoted < 0 or has_finite(utterance, first + 1, held[0] - 1):
        return None
    lexicon = utterance.language.lexicon
    start = first + 1
    while utterance.lower(start) in joined(lexicon.coordinators, lexicon.clause_joints):
        start += 1
    phrase = phrase_after(utterance, start, held[0])
    if phrase is None or phrase.is_pronoun:
        return None
    rest = utterance.lowers[phrase.last + 1 : held[0]]
    links = lexicon.noun_links | lexicon.determiners | lexicon.noun_stops | {"'", "’"}
    if any(lower not in links for lower in rest):
        return None
    if not marked.names_somebody(phrase):
        return None
    return marked.by(
        phrase,
        form="indirect",
        rule="clause without its verb",
        end=held[-1],
    )
