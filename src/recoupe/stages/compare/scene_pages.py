"""Pages of a story laid out for comparison: records by id, statements and words by page."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterator, Sequence
from functools import cached_property
from typing import Any, TypeVar

from recoupe.languages import Language, language_of
from recoupe.records import (
    Alignment,
    AnchoredAttribution,
    AnchoredQuantity,
    AnchoredQuote,
    AnchoredTimex,
    Annotations,
    Article,
    Claim,
    Entity,
    Evidence,
    Prepared,
    Provenance,
    Span,
    Statement,
    Token,
)

NEIGHBOURS = 2
"""Statements so few apart stand side by side."""
SOURCE_CHARACTERS = 160
"""A source farther from what it says stands in another sentence."""

Made = TypeVar("Made")


class ScenePages:
    """Records of a story by id, and what stands where on its pages."""

    def __init__(
        self, members: Sequence[Prepared], alignment: Alignment, provenance: Provenance
    ) -> None:
        self.articles: dict[str, Article] = {
            one.article.id: one.article for one in sorted(members, key=lambda one: one.article.id)
        }
        self.languages: dict[str, Language] = {
            one.article.id: language_of(one.annotations.language) for one in members
        }
        self.notes: dict[str, Annotations] = {one.article.id: one.annotations for one in members}
        self.alignment = alignment
        self.provenance = provenance
        self.statements: dict[str, Statement] = {
            one.id: one
            for one in sorted(alignment.statements, key=lambda one: (one.evidence, one.id))
        }
        self.entities: dict[str, Entity] = {one.id: one for one in alignment.entities}
        self.timexes: dict[str, AnchoredTimex] = {one.id: one for one in alignment.timexes}
        self.quantities: dict[str, AnchoredQuantity] = {one.id: one for one in alignment.quantities}
        self.quotes: dict[str, AnchoredQuote] = {one.id: one for one in alignment.quotes}
        self.attributions: dict[str, AnchoredAttribution] = {
            one.id: one for one in alignment.attributions
        }
        self._kept: dict[Hashable, Any] = {}
        self._token_starts: dict[str, list[int]] = {}
        self.claim_of: dict[str, Claim] = {
            statement: claim for claim in alignment.claims for statement in claim.statements
        }

    def language(self, statement: Statement) -> Language:
        """Tables of the language that a statement is in."""
        return self.languages[statement.evidence.page]

    def are_in_two_languages(self, left: Evidence, right: Evidence) -> bool:
        """Whether two places stand on pages of two languages."""
        return self.languages[left.page].tag != self.languages[right.page].tag

    def are_in_one_claim(self, left: Statement, right: Statement) -> bool:
        """Whether one claim holds two statements."""
        return self.claim_of.get(left.id) is self.claim_of.get(right.id)

    def claims(self) -> Iterator[tuple[Claim, list[Statement]]]:
        """Claims of more than one statement, with them in the order of the text."""
        for claim in sorted(self.alignment.claims, key=lambda one: one.id):
            told = [self.statements[one] for one in claim.statements if one in self.statements]
            if len(told) > 1:
                yield claim, sorted(told, key=lambda one: (one.evidence, one.id))

    def statements_of(self, page: str) -> Sequence[Statement]:
        """Statements of a page, in the order of the text."""
        return self._by_page.get(page, ())

    def statements_at(self, place: Evidence) -> list[Statement]:
        """Statements that a place lies in."""
        told = self.statements_of(place.page)
        return [one for one in told if one.evidence.span.holds(place.span)]

    def statements_before(self, statement: Statement) -> Sequence[Statement]:
        """The statements of the page that stand right before one in the text, `NEIGHBOURS`."""
        told = self._by_page.get(statement.evidence.page, [])
        at = next((at for at, one in enumerate(told) if one.id == statement.id), 0)
        return told[max(0, at - NEIGHBOURS) : at]

    def are_neighbours(self, one: Statement, other: Statement) -> bool:
        """Whether two statements of one page stand side by side: nothing but one more between."""
        told = self._by_page.get(one.evidence.page, [])
        places = [at for at, each in enumerate(told) if each.id in {one.id, other.id}]
        return len(places) == 2 and places[1] - places[0] <= NEIGHBOURS  # noqa: PLR2004

    @cached_property
    def _by_page(self) -> dict[str, list[Statement]]:
        found: dict[str, list[Statement]] = defaultdict(list)
        for one in self.statements.values():
            found[one.evidence.page].append(one)
        return found

    def once(self, key: Hashable, make: Callable[[], Made]) -> Made:
        """What many pairs of statements ask of one, read once a story."""
        if key not in self._kept:
            self._kept[key] = make()
        made: Made = self._kept[key]
        return made

    def tokens_in(self, statement: Statement) -> Sequence[Token]:
        """Words of a statement as the tagger cut them; empty where the page was not tagged."""
        return self.tokens_at(statement.evidence.page, statement.evidence.span)

    def tokens_at(self, page: str, span: Span) -> Sequence[Token]:
        """Words that begin in a stretch of a page, as the tagger cut them."""
        starts = self._token_starts.get(page)
        if starts is None:
            starts = self._token_starts[page] = [one.start for one in self.notes[page].tokens]
        first = bisect_left(starts, span.start)
        return self.notes[page].tokens[first : bisect_left(starts, span.end, first)]

    def verbs_in(self, page: str, span: Span) -> list[Token]:
        """Those of them that are verbs, auxiliaries left out."""
        return [one for one in self.tokens_at(page, span) if one.tag == "VERB"]

    def quantities_of(self, statement: Statement) -> list[AnchoredQuantity]:
        """Quantities of a statement, in their order."""
        return [self.quantities[one] for one in statement.quantities if one in self.quantities]

    @cached_property
    def quantities_on(self) -> dict[str, list[AnchoredQuantity]]:
        """Quantities by page."""
        found: dict[str, list[AnchoredQuantity]] = {}
        for one in self.quantities.values():
            found.setdefault(one.evidence.page, []).append(one)
        return found

    def is_title(self, statement: Statement) -> bool:
        """Whether a statement stands in the title of its page."""
        place = statement.evidence
        return any(
            block.kind == "title" and block.span.holds(place.span)
            for block in self.articles[place.page].blocks[:1]
        )

    def with_source(self, statement: Statement) -> Evidence:
        """A statement together with the words that name its source, where they stand near."""
        said = self.attributions.get(statement.attribution or "")
        if said is None or said.source is None:
            return statement.evidence
        one, other = statement.evidence.span, said.source.span
        whole = Span(min(one.start, other.start), max(one.end, other.end))
        if len(whole) > len(one) + len(other) + SOURCE_CHARACTERS:
            return statement.evidence
        return self.articles[statement.evidence.page].evidence(whole)

    def outlet_of(self, evidence: Evidence) -> str:
        """What to call a page in a reason."""
        article = self.articles[evidence.page]
        return article.outlet or article.path
