"""A dossier for sharing where whole texts may not be: short passages, and nothing around them.

Passages are kept in the order of what a reader wants to check: both sides of conflicts and drifts,
the points of figures, then claims of several pages. Of each page no more than a share of its
characters is kept; the others become spaces, so that every span still stands where it stood.
Findings whose passage did not fit are left out and counted.
"""

from collections.abc import Iterable, Iterator
from typing import Any

import msgspec

from recoupe.export.html import render_story
from recoupe.records import Abstention, Article, Claim, Dossier, Evidence, Origin, Span, Statement

MAX_SHARE = 0.2
"""Of the characters of a page. How much may be quoted differs by country: look it up first."""
MAX_CHARACTERS = 300
"""A longer passage is not short."""


def render_excerpts(dossier: Dossier) -> str:
    """The excerpts as the dossier's page."""
    return render_story(excerpts_of(dossier))


def excerpts_of(dossier: Dossier, *, max_share: float = MAX_SHARE) -> Dossier:
    """The dossier with short passages only.

    Args:
        dossier: whole.
        max_share: of the characters of each page that may stay, in (0, 1]; its title counts.

    Returns:
        A dossier of the same shape. Texts hold spaces for what was taken out; anchors and dropped
        parts are gone, since the captured pages do not travel along. An abstention tells how many
        findings were left out.
    """
    kept = _Kept(dossier, max_share)
    for evidence in _by_weight(dossier):
        kept.take(evidence)
    statements = tuple(one for one in dossier.statements if kept.holds(one.evidence))
    there = {one.id for one in statements}
    claims = tuple(
        msgspec.structs.replace(
            claim, statements=tuple(one for one in claim.statements if one in there)
        )
        for claim in dossier.claims
        if there.intersection(claim.statements)
    )
    quotes = tuple(one for one in dossier.quotes if kept.holds(one.evidence))
    conflicts = tuple(
        one
        for one in dossier.conflicts
        if all(kept.holds(side) for side in (*one.left, *one.right))
    )
    drifts = tuple(one for one in dossier.drifts if kept.holds(one.left) and kept.holds(one.right))
    figures = tuple(
        msgspec.structs.replace(
            one, points=tuple(point for point in one.points if kept.holds(point.evidence))
        )
        for one in dossier.figures
    )
    attributions = tuple(
        one
        for one in dossier.attributions
        if all(
            kept.holds(part)
            for part in (one.evidence, *one.parts, one.source, one.cue, *_hops(one.chain))
            if part is not None
        )
    )
    held = {one.id for one in attributions}
    findings = (
        (dossier.statements, statements),
        (dossier.quotes, quotes),
        (dossier.conflicts, conflicts),
        (dossier.drifts, drifts),
    )
    text = {one.id: kept.article(one) for one in dossier.articles}
    missing = sum(len(all_of_them) - len(some) for all_of_them, some in findings)
    made = msgspec.structs.replace(
        dossier,
        articles=tuple(text[one.id] for one in dossier.articles),
        statements=tuple(
            msgspec.structs.replace(
                one,
                attribution=one.attribution if one.attribution in held else None,
                marker=one.marker if one.marker and kept.holds(one.marker) else None,
                shared=one.shared if one.shared and kept.holds(one.shared) else None,
            )
            for one in statements
        ),
        claims=tuple(_labelled(one, statements) for one in claims),
        quotes=tuple(
            msgspec.structs.replace(
                one, attribution=one.attribution if one.attribution in held else None
            )
            for one in quotes
        ),
        attributions=attributions,
        conflicts=conflicts,
        drifts=drifts,
        figures=tuple(one for one in figures if one.points),
        mentions=tuple(one for one in dossier.mentions if kept.holds(one.evidence)),
        timexes=tuple(one for one in dossier.timexes if kept.holds(one.evidence)),
        quantities=tuple(one for one in dossier.quantities if kept.holds(one.evidence)),
        reuse=tuple(msgspec.structs.replace(one, passages=()) for one in dossier.reuse),
        origins=tuple(kept.origin(one) for one in dossier.origins),
        timeline=tuple(
            msgspec.structs.replace(
                one,
                label=_first_of(one.statements, statements),
                statements=tuple(name for name in one.statements if name in there),
            )
            for one in dossier.timeline
            if there.intersection(one.statements)
        ),
        abstentions=(
            *(msgspec.structs.replace(one, examples=()) for one in dossier.abstentions),
            *(
                (Abstention(stage="export", reason="left out of the excerpts", count=missing),)
                if missing
                else ()
            ),
        ),
    )

    return _without_context(made)


def _labelled(claim: Claim, statements: Iterable[Statement]) -> Claim:
    """The claim with a label that was kept."""
    return msgspec.structs.replace(claim, label=_first_of(claim.statements, statements))


def _first_of(names: Iterable[str], statements: Iterable[Statement]) -> str:
    exact = {one.id: one.evidence.exact for one in statements}
    return next((exact[name] for name in names if name in exact), "")


def _without_context(dossier: Dossier) -> Dossier:
    """What stands before and after each passage, as far as it was kept."""
    texts = {one.id: one.text for one in dossier.articles}
    plain = msgspec.to_builtins(dossier)
    _trim(plain, texts)
    return msgspec.convert(plain, Dossier)


def _trim(value: Any, texts: dict[str, str]) -> None:  # noqa: ANN401  JSON
    if isinstance(value, dict):
        if {"exact", "prefix", "suffix", "span", "page"} <= value.keys():
            text, (start, end) = texts[value["page"]], _ends_of(value["span"])
            value["prefix"] = text[max(0, start - len(value["prefix"])) : start]
            value["suffix"] = text[end : end + len(value["suffix"])]
        for one in value.values():
            _trim(one, texts)
    elif isinstance(value, list | tuple):
        for one in value:
            _trim(one, texts)


def _ends_of(span: Any) -> tuple[int, int]:  # noqa: ANN401  JSON
    if isinstance(span, dict):
        return span["start"], span["end"]
    return span[0], span[1]


def _hops(chain: Iterable[object]) -> Iterator[Evidence | None]:
    for hop in chain:
        yield getattr(hop, "evidence", None)


def _by_weight(dossier: Dossier) -> Iterator[Evidence]:
    """Passages, the most telling first; the same for the same dossier."""
    for conflict in dossier.conflicts:
        yield from (*conflict.left, *conflict.right)
    for drift in dossier.drifts:
        yield from (drift.left, drift.right)
    for figure in dossier.figures:
        if len(figure.points) > 1:
            yield from (point.evidence for point in figure.points)
    statement = {one.id: one for one in dossier.statements}
    for claim in sorted(dossier.claims, key=lambda one: (-len(one.pages), one.id)):
        if len(claim.pages) > 1:
            yield from (statement[one].evidence for one in claim.statements if one in statement)


class _Kept:
    """Which characters of each page stay."""

    def __init__(self, dossier: Dossier, max_share: float) -> None:
        self._lengths = {one.id: len(one.text) for one in dossier.articles}
        self._share = max_share
        self._marks = {one.id: bytearray(len(one.text)) for one in dossier.articles}
        for article in dossier.articles:
            for block in article.blocks:
                if block.kind == "title":
                    self._mark(article.id, block.span)

    def take(self, evidence: Evidence) -> None:
        """Keeps a passage if it is short and its page has room left."""
        span = evidence.span
        if span.end - span.start > MAX_CHARACTERS:
            return
        marks = self._marks[evidence.page]
        new = (span.end - span.start) - sum(marks[span.start : span.end])
        if sum(marks) + new <= self._share * self._lengths[evidence.page]:
            self._mark(evidence.page, span)

    def holds(self, evidence: Evidence) -> bool:
        """Whether every character of a passage stays."""
        return all(self._marks[evidence.page][evidence.span.start : evidence.span.end])

    def origin(self, origin: Origin) -> Origin:
        """The origin with the passages and signs that stay."""
        return msgspec.structs.replace(
            origin,
            evidence=self._all(origin.evidence),
            passages=self._all(origin.passages),
            grounds=tuple(
                msgspec.structs.replace(one, evidence=self._all(one.evidence))
                for one in origin.grounds
            ),
        )

    def _all(self, found: Iterable[Evidence]) -> tuple[Evidence, ...]:
        return tuple(one for one in found if self.holds(one))

    def article(self, article: Article) -> Article:
        """The article with spaces for what goes."""
        marks = self._marks[article.id]
        text = "".join(
            letter if keep or letter == "\n" else " "
            for letter, keep in zip(article.text, marks, strict=True)
        )
        return msgspec.structs.replace(article, text=text, anchors=(), dropped=())

    def _mark(self, page: str, span: Span) -> None:
        self._marks[page][span.start : span.end] = b"\1" * (span.end - span.start)
