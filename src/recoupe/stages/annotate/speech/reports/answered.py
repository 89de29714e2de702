"""What somebody says of the clause before: « …, ce que conteste l'intéressé ».

« …, une accusation que rejette sa présidente », « …, une information démentie par le parquet »
"""

from collections.abc import Iterator, Sequence

from recoupe.records import Span
from recoupe.stages.annotate.speech.pieces.cues import Cue, find_cues
from recoupe.stages.annotate.speech.pieces.draft import Draft, stretch
from recoupe.stages.annotate.speech.pieces.noun_phrases import Phrase, has_finite, phrase_after
from recoupe.stages.annotate.speech.pieces.phrases_before import phrase_between
from recoupe.stages.annotate.speech.pieces.scene import MAX_TO_AGENT, is_impersonal, past_adverbs
from recoupe.stages.annotate.speech.reports.backward import about_before
from recoupe.stages.annotate.speech.sources.speakable import may_speak
from recoupe.stages.annotate.speech.surface.surface import MAX_WORDS, Utterance, next_comma

ANSWERED = "answer to the clause before"
"""The rule of such a report: its content is said by others, or the page, before."""
MAX_TO_VERB = 14
"""Words between the opener and its verb: « ce que l'avocat du maire, Me Petit, conteste »."""


def answered_reports(
    text: str, utterances: Sequence[Utterance], drafts: Sequence[Draft]
) -> list[Draft]:
    """Reports about the clause before them; who says that clause no longer says the answer."""
    found: list[Draft] = []
    for number, utterance in enumerate(utterances):
        if len(utterance.words) <= MAX_WORDS:
            for opener in _openers(utterance) if utterance.breaks else ():
                draft = _answer(text, utterance, number, opener, drafts)
                if draft is not None:
                    found.append(draft)
            alone = _answer_alone(text, utterances, number, drafts)
            if alone is not None:
                found.append(alone)
    return found


def _answer_alone(
    text: str, utterances: Sequence[Utterance], number: int, drafts: Sequence[Draft]
) -> Draft | None:
    """« L'artiste serait malade. Une information démentie par sa maison de disques. »."""
    utterance, before = utterances[number], utterances[number - 1]
    words = utterance.language.lexicon.sentence_openers.at(utterance.lowers, 0)
    if not number or words is None or before.block != utterance.block:
        return None
    told = _told(utterance, len(words))
    if told is None:
        return None
    said = [one for one in drafts if one.utterance == number - 1 and one.parts]
    host = max(said, key=lambda one: len(one.hull), default=None)
    span = stretch(text, before, 0, len(before.words) - 1) if host is None else host.hull
    return None if span is None else _draft(utterance, number, span, *told)


def _openers(utterance: Utterance) -> Iterator[tuple[int, int]]:
    """First word of each « , ce que », and the first word behind it, outside marks."""
    openers = utterance.language.lexicon.sentence_openers
    for comma in utterance.breaks:
        if utterance.lower(comma + 1) not in openers.firsts:
            continue
        words = openers.at(utterance.lowers, comma + 1)
        if words is not None and utterance.words[comma].quoted < 0:
            yield comma + 1, comma + 1 + len(words)


def _answer(
    text: str, utterance: Utterance, number: int, opener: tuple[int, int], drafts: Sequence[Draft]
) -> Draft | None:
    first, start = opener
    told = _told(utterance, start)
    if told is None:
        return None
    host = _host(utterance, number, first, drafts)
    begin = 0 if host is None else utterance.index_at(host.hull.start)
    span = stretch(text, utterance, begin, first - 2)
    if span is None or (host is None and not has_finite(utterance, begin, first - 2)):
        return None
    if host is not None:
        host.parts = [part for part in host.parts if part.end <= span.end] or [span]
        host.frame_end = min(host.frame_end, first - 1)
    return _draft(utterance, number, span, *told)


def _told(utterance: Utterance, start: int) -> tuple[Cue, Phrase] | None:
    """The verb behind an opener, and who answers by it; None where the sentence goes on."""
    passive = utterance.lower(start - 1) not in utterance.language.lexicon.complementizers
    found = _agent(utterance, start) if passive else _active(utterance, start)
    if found is None:
        return None
    cue, subject = found
    if not (subject.is_pronoun or may_speak(utterance, subject)):
        return None
    if is_impersonal(utterance, subject) or _goes_on(utterance, max(cue.last, subject.last) + 1):
        # « ce qu'on dit peut s'avérer contagieux »
        return None
    return cue, subject


def _draft(utterance: Utterance, number: int, span: Span, cue: Cue, subject: Phrase) -> Draft:
    draft = about_before(utterance, number, cue, span, subject)
    draft.rule = ANSWERED
    return draft


def _active(utterance: Utterance, start: int) -> tuple[Cue, Phrase] | None:
    """« (ce que) conteste l'intéressé »: the verb, and who answers."""
    reach = range(start, start + MAX_TO_VERB)
    cue = next((one for one in find_cues(utterance) if one.first in reach), None)
    if cue is None or not _answers(cue) or utterance.words[cue.first].quoted >= 0:
        return None
    subject = _subject(utterance, cue, start)
    return None if subject is None else (cue, subject)


def _agent(utterance: Utterance, start: int) -> tuple[Cue, Phrase] | None:
    """« (une information) aussitôt démentie par le parquet »: the participle, and its agent."""
    lexicon = utterance.language.lexicon
    at = past_adverbs(utterance, start)
    forms = [
        form.verb
        for form in lexicon.reporting.get(utterance.lower(at), ())
        if form.tense == "participle"
    ]
    cue = Cue(first=at, last=at, verbs=tuple(forms), tense="past")
    if not forms or not _answers(cue):
        return None
    # « par » begins an adverb too (« par ailleurs »), so it is asked for first.
    reach = range(at + 1, at + 1 + MAX_TO_AGENT)
    by = next((index for index in reach if utterance.lower(index) in lexicon.agents), None)
    phrase = None if by is None else phrase_after(utterance, by + 1)
    return None if phrase is None else (cue, phrase)


def _answers(cue: Cue) -> bool:
    """Whether a verb denies or confirms; « ce qu'il regrette » takes the thing for granted."""
    plain = not (cue.negated or cue.is_gerund or cue.passive)
    return plain and (cue.has_stance("deny") or (cue.has_stance("say") and cue.takes("clause")))


def _goes_on(utterance: Utterance, index: int) -> bool:
    """Whether a verb follows in the same clause: the whole is its subject then."""
    end = next_comma(utterance, index, len(utterance.words) - 1)
    return has_finite(utterance, index, end)


def _subject(utterance: Utterance, cue: Cue, start: int) -> Phrase | None:
    """The one who answers: behind the verb where it follows at once, else right before it."""
    if cue.first == start:
        return phrase_after(utterance, cue.last + 1)
    return phrase_between(utterance, start, cue.first)


def _host(utterance: Utterance, number: int, first: int, drafts: Sequence[Draft]) -> Draft | None:
    """The report whose content reaches over the opener: « X assure que A, ce que conteste Y »."""
    at = utterance.words[first].start
    holding = (
        draft
        for draft in drafts
        if draft.utterance == number and draft.parts and draft.hull.start < at < draft.hull.end
    )
    return min(holding, key=lambda one: len(one.hull), default=None)


def answer_of(content: Span, source: Span | None, cue: Span | None) -> Span:
    """Where the answer itself stands: from the clause that it is about to the end of its words."""
    ends = [span.end for span in (source, cue) if span is not None and span.start >= content.end]
    return Span(content.end, max(ends, default=content.end))
