"""Clauses of a page that become statements: cut at quotations, without what leads elsewhere."""

from bisect import bisect_left
from collections.abc import Sequence

from msgspec.structs import replace

from recoupe.algorithms.folding import fold
from recoupe.languages import Language
from recoupe.languages.tables.concepts import Concepts
from recoupe.records import Annotations, Clause, Quote, Span, Token
from recoupe.stages.align.statement_clefts import with_clefts
from recoupe.stages.align.statement_terms import verb_key, word_spans

MIN_JOINED = 3
"""A clause of fewer words is no clause without its last."""
QUOTE_GAP = 3
"""So many code points, a space and a mark, stand between a verb and the words it quotes."""
FRAME_GAP = 60
"""The words of a source between the two are no longer."""
DEMAND_LETTERS = 120
"""From who asks to what is asked for."""
DEMANDS = frozenset({"request", "require", "prosecute"})
"""Concepts of asking for a thing."""
AFTER_DATELINE = " \u00a0\u202f–—-:"
"""What may stand between a dateline and the first sentence."""
VERBAL = frozenset({"VERB", "AUX"})
CLAUSE_ENDS = frozenset('.;:!?\n«»“”„"')
"""Marks that stand in no such clause: a demand that is quoted is a quotation."""
UNSURE = frozenset({"unconfirmed", "expected", "denied"})
OPENING = frozenset("«“„\"‘'")


def told_clauses(
    notes: Annotations, text: str, language: Language, dateline: Span | None = None
) -> list[Clause]:
    """Clauses in the order of the text, each span once, as statements tell them.

    A dateline at the head of the text is no part of the first: "LONDON, Oct 6 (Reuters) - A …".

    A piece that its sentence leads to (« pourrait déboucher, selon Oslo, sur un accord ») shares
    what stands before it, and is as sure; what leads to it is no statement by itself.
    """
    concepts = language.concepts
    found: dict[Span, Clause] = {}
    before: Clause | None = None
    pieces = (
        _without_dateline(one, text, dateline)
        for whole in notes.clauses
        for one in split_at_quotes(whole, notes.quotes, text)
    )
    ordered = sorted(pieces, key=lambda one: one.span)
    for piece in with_clefts(ordered, notes, text, language):
        clause = _with_demand(_without_joint(piece, text, concepts), notes, text, concepts)
        if clause.span.start >= clause.span.end or clause.span in found:
            continue
        if _breaks_off(clause, text, concepts):
            continue
        if before is not None and _completes(clause, before, notes, text):
            unsure = before.grade in UNSURE
            clause = replace(
                clause,
                shared=before.shared or before.span,
                grade=before.grade if unsure else clause.grade,
                marker=before.marker if unsure else clause.marker,
            )
            if before.attribution is None and _tokens(notes, before.span)[-1].tag == "VERB":
                found.pop(before.span, None)
        found[clause.span] = before = clause
    return list(found.values())


def _without_dateline(clause: Clause, text: str, dateline: Span | None) -> Clause:
    if dateline is None or not dateline.start <= clause.span.start < dateline.end:
        return clause
    told = text[dateline.end : clause.span.end]
    start = clause.span.end - len(told.lstrip(AFTER_DATELINE))
    return replace(clause, span=Span(start, clause.span.end))


def _with_demand(clause: Clause, notes: Annotations, text: str, concepts: Concepts) -> Clause:
    """« Les syndicats réclament une hausse de 6 % »: that they ask for it is what is told.

    A thing that is asked for, without a verb of its own, is no report of anything.
    """
    said = None if clause.attribution is None else notes.attributions[clause.attribution]
    if said is None or said.source is None or said.cue is None:
        return clause
    start = min(said.source.start, said.cue.start)
    if not 0 < clause.span.start - start <= DEMAND_LETTERS:
        return clause
    whole = Span(start, clause.span.end)
    asked = _tokens(notes, said.cue)
    if not any(verb_key(one.lemma, one.span.of(text), concepts) in DEMANDS for one in asked):
        return clause
    if any(one.tag in VERBAL for one in _tokens(notes, clause.span)):
        return clause
    if not CLAUSE_ENDS.isdisjoint(whole.of(text)):
        return clause
    return replace(clause, span=whole, attribution=None, grade="asserted", rule="a demand")


def _completes(clause: Clause, before: Clause, notes: Annotations, text: str) -> bool:
    """Whether a piece without a verb is what the verb before it leads to."""
    gap = Span(before.span.end, clause.span.start)
    if clause.shared is not None or gap.end < gap.start:
        return False
    if None not in {before.attribution, clause.attribution} and (
        before.attribution != clause.attribution
    ):
        # « conteste le résultat et évoque des fraudes »: two reports, one of them no denial.
        return False
    quoted = len(gap) <= QUOTE_GAP and not OPENING.isdisjoint(gap.of(text))
    if not quoted and not _is_frame(gap, clause, notes):
        return False
    tokens = _tokens(notes, clause.span)
    led_to = bool(tokens) and tokens[0].tag == "ADP"
    finite = any("VerbForm=Fin" in one.form for one in tokens)
    return led_to and not finite and bool(_tokens(notes, before.span))


def _is_frame(gap: Span, clause: Clause, notes: Annotations) -> bool:
    """Whether nothing but who says it stands between the two: « , selon Oslo, »."""
    if clause.attribution is None or len(gap) > FRAME_GAP:
        return False
    said = notes.attributions[clause.attribution]
    return any(one is not None and gap.holds(one) for one in (said.source, said.cue))


def _tokens(notes: Annotations, span: Span) -> Sequence[Token]:
    first = bisect_left(notes.tokens, span.start, key=lambda one: one.start)
    last = bisect_left(notes.tokens, span.end, lo=first, key=lambda one: one.start)
    return notes.tokens[first:last]


def _without_joint(clause: Clause, text: str, concepts: Concepts) -> Clause:
    """« Le conseil se réunit le 30 juin, et »: the clause before what it is joined to."""
    words = word_spans(text, clause.span)
    if len(words) < MIN_JOINED or fold(words[-1].of(text)) not in concepts.joints:
        return clause
    told = text[clause.span.start : words[-1].start].rstrip(" \u00a0\u202f,;–—-")
    return replace(clause, span=Span(clause.span.start, clause.span.start + len(told)))


def _breaks_off(clause: Clause, text: str, concepts: Concepts) -> bool:
    """« Il a dénoncé ce que », « s'ils signent »: what is told comes elsewhere."""
    words = word_spans(text, clause.span)
    if not words:
        return False
    first = fold(text[clause.span.start : words[0].end]).partition("'")[0]
    alone = "," not in clause.span.of(text)
    return fold(words[-1].of(text)) in concepts.governors or (
        alone and first in concepts.conditions
    )


def split_at_quotes(clause: Clause, quotes: Sequence[Quote], text: str) -> tuple[Clause, ...]:
    """A quotation after a colon is a statement of its own, beside what introduces it.

    « Il a évoqué cette possibilité : « Nous sommes là pour cela » » says two things.
    """
    for quote in quotes:
        opening = quote.outer.start
        if quote.form == "scare" or not clause.span.start < opening < clause.span.end:
            continue
        before = text[clause.span.start : opening].rstrip()
        if not before.endswith(":"):
            continue
        told = Span(clause.span.start, clause.span.start + len(before[:-1].rstrip()))
        said = Span(quote.span.start, max(quote.span.start, min(clause.span.end, quote.span.end)))
        rest = replace(clause, span=said)
        return (replace(clause, span=told), *split_at_quotes(rest, quotes, text))
    return (clause,)
