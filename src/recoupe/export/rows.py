"""A dossier as flat rows, a table a finding: what spreadsheets, data frames and Parquet take.

Every row names its story, and every finding its page with the code points `start` and `end` of
the article's text and the words there, so that a row can be led back to the page without the
rest of the dossier. Columns are the same in every story, filled or not.
"""

from collections.abc import Iterator

from recoupe.export.reader import Reader
from recoupe.export.wording import short_name_of
from recoupe.records import Dossier, Evidence

Value = str | int | float | bool | None
Row = dict[str, Value]

JOIN = " | "
"""Between several names in one cell."""

COLUMNS: dict[str, dict[str, type]] = {
    "stories": {
        "story": str, "title": str, "place": str, "first": str, "last": str, "languages": str,
        "pages": int, "floor": int, "ceiling": int, "conflicts": int, "drifts": int,
        "abstentions": int,
    },
    "pages": {
        "story": str, "page": str, "path": str, "url": str, "outlet": str, "title": str,
        "published": str, "published_basis": str, "language": str, "words": int, "origins": str,
    },
    "claims": {
        "story": str, "claim": str, "label": str, "pages": int, "floor": int, "ceiling": int,
        "grades": str, "origins": str, "reasons": str,
    },
    "statements": {
        "story": str, "statement": str, "claim": str, "page": str, "outlet": str, "start": int,
        "end": int, "exact": str, "grade": str, "polarity": str, "sources": str,
    },
    "quotes": {
        "story": str, "quote": str, "page": str, "outlet": str, "start": int, "end": int,
        "exact": str, "form": str, "speaker": str,
    },
    "reuse": {
        "story": str, "reuse": str, "left": str, "right": str, "left_outlet": str,
        "right_outlet": str, "kind": str, "direction": str, "coverage_left": float,
        "coverage_right": float, "passages": int, "why": str,
    },
    "origins": {
        "story": str, "origin": str, "name": str, "kind": str, "hidden": bool, "pages": int,
        "reasons": str,
    },
    "figures": {
        "story": str, "figure": str, "counted": str, "scope": str, "unit": str, "value": float,
        "high": float, "as_of": str, "source": str, "relation": str, "why": str, "page": str,
        "outlet": str, "start": int, "end": int, "exact": str,
    },
    "conflicts": {
        "story": str, "conflict": str, "kind": str, "side": str, "why": str, "page": str,
        "outlet": str, "start": int, "end": int, "exact": str,
    },
    "drifts": {
        "story": str, "drift": str, "kind": str, "direction": str, "side": str, "why": str,
        "page": str, "outlet": str, "start": int, "end": int, "exact": str,
    },
}  # fmt: skip
"""Table → column → kind of its values; any value may be missing (None)."""


def rows_of(dossier: Dossier) -> dict[str, list[Row]]:
    """All tables of one story, in the order of `COLUMNS`; rows in the order of the dossier."""
    reader = Reader(dossier)
    return {name: list(make(dossier, reader)) for name, make in _MAKERS.items()}


def _place(evidence: Evidence, reader: Reader) -> Row:
    return {
        "page": evidence.page,
        "outlet": short_name_of(reader.article[evidence.page]),
        "start": evidence.span.start,
        "end": evidence.span.end,
        "exact": evidence.exact,
    }


def _stories(dossier: Dossier, _reader: Reader) -> Iterator[Row]:
    head = dossier.story
    yield {
        "story": head.id,
        "title": head.title,
        "place": head.place,
        "first": head.first,
        "last": head.last,
        "languages": JOIN.join(head.languages),
        "pages": len(head.pages),
        "floor": head.floor,
        "ceiling": head.ceiling,
        "conflicts": len(dossier.conflicts),
        "drifts": len(dossier.drifts),
        "abstentions": sum(one.count for one in dossier.abstentions),
    }


def _pages(dossier: Dossier, reader: Reader) -> Iterator[Row]:
    for article in reader.articles:
        names = [one.name for one in dossier.origins if article.id in one.pages]
        yield {
            "story": dossier.story.id,
            "page": article.id,
            "path": article.path,
            "url": article.url,
            "outlet": short_name_of(article),
            "title": article.title,
            "published": article.published,
            "published_basis": article.published_basis,
            "language": article.language,
            "words": len(article.text.split()),
            "origins": JOIN.join(names),
        }


def _claims(dossier: Dossier, reader: Reader) -> Iterator[Row]:
    for claim in dossier.claims:
        names = [reader.origin[one].name for one in claim.origins if one in reader.origin]
        yield {
            "story": dossier.story.id,
            "claim": claim.id,
            "label": claim.label,
            "pages": len(claim.pages),
            "floor": claim.floor,
            "ceiling": claim.ceiling,
            "grades": JOIN.join(claim.grades),
            "origins": JOIN.join(names),
            "reasons": JOIN.join(claim.reasons),
        }


def _statements(dossier: Dossier, reader: Reader) -> Iterator[Row]:
    claim_of = {one: claim.id for claim in dossier.claims for one in claim.statements}
    for statement in dossier.statements:
        yield {
            "story": dossier.story.id,
            "statement": statement.id,
            "claim": claim_of.get(statement.id),
            **_place(statement.evidence, reader),
            "grade": statement.grade,
            "polarity": statement.polarity,
            "sources": JOIN.join(reader.sources_of(statement)),
        }


def _quotes(dossier: Dossier, reader: Reader) -> Iterator[Row]:
    for quote in dossier.quotes:
        speaker = reader.entity.get(quote.speaker or "")
        yield {
            "story": dossier.story.id,
            "quote": quote.id,
            **_place(quote.evidence, reader),
            "form": quote.form,
            "speaker": speaker.name if speaker else None,
        }


def _reuse(dossier: Dossier, reader: Reader) -> Iterator[Row]:
    for one in dossier.reuse:
        yield {
            "story": dossier.story.id,
            "reuse": one.id,
            "left": one.left,
            "right": one.right,
            "left_outlet": short_name_of(reader.article[one.left]),
            "right_outlet": short_name_of(reader.article[one.right]),
            "kind": one.kind,
            "direction": one.direction,
            "coverage_left": one.coverage_left,
            "coverage_right": one.coverage_right,
            "passages": len(one.passages),
            "why": JOIN.join(one.why),
        }


def _origins(dossier: Dossier, _reader: Reader) -> Iterator[Row]:
    for origin in dossier.origins:
        yield {
            "story": dossier.story.id,
            "origin": origin.id,
            "name": origin.name,
            "kind": origin.kind,
            "hidden": origin.hidden,
            "pages": len(origin.pages),
            "reasons": JOIN.join(origin.reasons),
        }


def _figures(dossier: Dossier, reader: Reader) -> Iterator[Row]:
    for figure in dossier.figures:
        for point in figure.points:
            source = reader.entity.get(point.source or "")
            yield {
                "story": dossier.story.id,
                "figure": figure.id,
                "counted": figure.counted,
                "scope": figure.scope,
                "unit": figure.unit,
                "value": point.value,
                "high": point.high,
                "as_of": point.as_of,
                "source": source.name if source else None,
                "relation": point.relation,
                "why": point.why,
                **_place(point.evidence, reader),
            }


def _conflicts(dossier: Dossier, reader: Reader) -> Iterator[Row]:
    for conflict in dossier.conflicts:
        for side, places in (("left", conflict.left), ("right", conflict.right)):
            for evidence in places:
                yield {
                    "story": dossier.story.id,
                    "conflict": conflict.id,
                    "kind": conflict.kind,
                    "side": side,
                    "why": conflict.why,
                    **_place(evidence, reader),
                }


def _drifts(dossier: Dossier, reader: Reader) -> Iterator[Row]:
    for drift in dossier.drifts:
        for side, evidence in (("left", drift.left), ("right", drift.right)):
            yield {
                "story": dossier.story.id,
                "drift": drift.id,
                "kind": drift.kind,
                "direction": drift.direction,
                "side": side,
                "why": drift.why,
                **_place(evidence, reader),
            }


_MAKERS = {
    "stories": _stories,
    "pages": _pages,
    "claims": _claims,
    "statements": _statements,
    "quotes": _quotes,
    "reuse": _reuse,
    "origins": _origins,
    "figures": _figures,
    "conflicts": _conflicts,
    "drifts": _drifts,
}
