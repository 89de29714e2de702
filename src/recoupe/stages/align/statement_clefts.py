"""Cleft sentences as one statement: « c'est un agent, Luc Merle, qui a donné l'alerte ».

The relative behind the name tells what he did, and the words before it that it was he and nobody
else. Cut at the comma, neither half says who did what.
"""

from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from recoupe.algorithms.folding import folded_words
from recoupe.languages import Language
from recoupe.records import Annotations, Clause, Span

OPENING_WORDS = 4
"""So many words, an adverb among them, the opening has: « c'est donc »."""
NAMED_LETTERS = 90
"""No longer is what stands between « c'est » and « qui »."""
BETWEEN = ", \u00a0\u202f"


def with_clefts(
    clauses: Iterable[Clause], notes: Annotations, text: str, language: Language
) -> Iterator[Clause]:
    """Clauses in their order, both halves of a cleft sentence as one; all others as they are.

    Args:
        clauses: of one page, in the order of the text.
        notes: its annotations.
        text: of the article.
        language: whose words open such a sentence and its relative.
    """
    before: Clause | None = None
    for clause in clauses:
        if before is not None and _goes_on(before, clause, notes, text, language):
            before = replace(clause, span=Span(before.span.start, clause.span.end))
            continue
        if before is not None:
            yield before
        before = clause
    if before is not None:
        yield before


def _goes_on(
    before: Clause, clause: Clause, notes: Annotations, text: str, language: Language
) -> bool:
    """Whether one clause only names somebody behind « c'est », and the next tells what he did."""
    gap = text[before.span.end : clause.span.start]
    if before.attribution != clause.attribution:
        return False
    if clause.shared is not None and not before.span.holds(clause.shared):
        return False  # what it goes on about is not the one whom « c'est » names
    if gap.strip(BETWEEN) or len(before.span) > NAMED_LETTERS:
        return False
    if language.concepts.cleft_subjects.isdisjoint(folded_words(clause.span.of(text))[:1]):
        return False
    words = before.span.of(text).replace("’", "'").replace("'", " ")
    opening = " ".join(folded_words(words)[:OPENING_WORDS])
    held = (one for one in notes.tokens if before.span.holds(one.span))
    return any(opening.startswith(f"{one} ") for one in language.disputing.clefts) and not any(
        one.tag == "VERB" for one in held
    )
