"""Speakers of quotations that stand alone, where no report beside them names one."""

from collections.abc import Sequence

from recoupe.records import Span
from recoupe.stages.annotate.speech.pieces.chain import kind_of, label_of
from recoupe.stages.annotate.speech.pieces.cues import find_cues
from recoupe.stages.annotate.speech.pieces.draft import Draft, stretch
from recoupe.stages.annotate.speech.pieces.noun_phrases import Phrase
from recoupe.stages.annotate.speech.pieces.phrases_before import phrase_before
from recoupe.stages.annotate.speech.surface.surface import Utterance

MIN_UNMARKED = 2
"""Sentences in the first person that go on behind a quotation; one alone may be the reporter's."""


def waiting_report(
    text: str, utterances: Sequence[Utterance], number: int, spans: list[Span]
) -> Draft | None:
    """« « … dans le pays. Tout d'abord, l'analyste A a écrit sur X. »: a verb without its words.

    The quotation before a sentence whose verb could take marks and found none is what it reports.
    Only for a sentence that holds no report.
    """
    if number + 1 >= len(utterances):
        return None
    utterance = utterances[number + 1]
    if utterance.quotes or utterance.block != utterances[number].block:
        return None
    for cue in find_cues(utterance):
        if cue.negated or cue.passive or cue.is_gerund or not cue.takes("quote"):
            continue
        if not cue.has_stance("say", "manner") or cue.takes("object"):
            continue
        subject = phrase_before(utterance, cue.first)
        if subject is None or subject.is_pronoun:
            return None
        draft = Draft(
            utterance=number + 1,
            parts=spans,
            source=None,
            cue=utterance.span_of(cue.first, cue.last),
            form="direct",
            rule="verb behind its quotation",
            verb=cue,
            frame_end=cue.last,
        )
        return _named(text, utterance, draft, subject)
    return None


def waits_before(
    text: str, utterances: Sequence[Utterance], number: int, spans: list[Span]
) -> Draft | None:
    """As in: Asked how he felt, he shrugged. "Fine." A verb of utterance that ends its sentence."""
    utterance = utterances[number - 1]
    if utterance.quotes or utterance.block != utterances[number].block or len(utterance.words) < 1:
        return None
    last = len(utterance.words) - 1
    while last > 0 and not utterance.words[last].is_word:
        last -= 1
    cue = next((one for one in find_cues(utterance) if one.last == last), None)
    if cue is None or cue.negated or cue.passive or cue.is_gerund or not cue.takes("quote"):
        return None
    subject = phrase_before(utterance, cue.first)
    if subject is None or not cue.has_stance("say", "manner"):
        return None
    if utterance.lower(subject.first) in utterance.language.lexicon.impersonal_pronouns:
        return None
    draft = Draft(
        utterance=number - 1,
        parts=spans,
        source=None,
        cue=utterance.span_of(cue.first, cue.last),
        form="direct",
        rule="verb before its quotation",
        verb=cue,
        frame_end=cue.last,
    )
    return _named(text, utterance, draft, subject)


def _named(text: str, utterance: Utterance, draft: Draft, subject: Phrase) -> Draft:
    draft.take(utterance, subject)
    draft.label = label_of(text, utterance, subject.first, subject.last)
    draft.speaker = draft.source
    draft.kind = kind_of(utterance, subject.first, subject.last)
    return draft


def is_named(utterance: Utterance, subject: Phrase) -> bool:
    """Whether a subject opens with the full name of somebody, no plural and no body."""
    words = utterance.words[subject.first : subject.last + 1]
    capitals = all(word.is_capital for word in words[: min(2, len(words))])
    return len(words) > 1 and capitals and _is_named(utterance, subject)


def _is_named(utterance: Utterance, subject: Phrase) -> bool:
    """Whether a subject opens with the name of somebody, no plural and no body."""
    words = utterance.words[subject.first : subject.last + 1]
    kind = kind_of(utterance, subject.first, subject.last)
    lexicon = utterance.language.lexicon
    capital = words[0].is_capital and words[0].lower not in lexicon.determiners
    return (
        kind == "person"
        and capital
        and not words[-1].text.isupper()
        and not any(word.lower in lexicon.coordinators for word in words)
    )


def presents(utterance: Utterance, subject: Phrase) -> bool:
    """« Fabrice Colin, gérant du garage voisin »: two capitals, a comma and what they do."""
    words = utterance.words[subject.first : subject.last + 1]
    comma = next((at for at, word in enumerate(words) if word.text == ","), 0)
    behind = utterance.words[subject.last + 1 : subject.last + 2]
    apart = comma >= MIN_UNMARKED or (len(words) > 1 and behind and behind[0].text == ",")
    return bool(apart) and is_named(utterance, subject)


def unmarked(
    text: str, utterances: Sequence[Utterance], number: int, busy: frozenset[int]
) -> list[Span]:
    """Sentences without marks that go on in the first person up to the end of the block.

    « « … », aurait déclaré Kim. Nous avons toujours … Nous saisissons … »: a page does not speak
    so of itself. Empty where one of them speaks otherwise, or of somebody else.
    """
    lexicon = utterances[number].language.lexicon
    found: list[Span] = []
    others = lexicon.subject_pronouns | lexicon.possessives | {"l"}
    for at in range(number + 1, len(utterances)):
        utterance = utterances[at]
        if utterance.block != utterances[number].block:
            break
        own = utterance.lower(0) in lexicon.first_person
        if not own or utterance.quotes or at in busy or not others.isdisjoint(utterance.lowers):
            return []
        span = stretch(text, utterance, 0, len(utterance.words) - 1)
        if span is not None:
            found.append(span)
    return found if len(found) >= MIN_UNMARKED else []
