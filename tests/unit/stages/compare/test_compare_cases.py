"""Two pages and what they disagree on: the whole road, on cases that a journalist can read.

A case with a `known_failure` says why some stage on the road does not see it yet.
"""

from typing import Any

import pytest
from msgspec.structs import replace

from recoupe.languages import language_of
from recoupe.records import Notice, Prepared, Provenance, RawRange
from recoupe.stages.align import align
from recoupe.stages.annotate import annotate
from recoupe.stages.compare import compare
from tests.unit.builders import article_of, page_of
from tests.unit.cases import cases_of


def prepared(number: int, page: dict[str, Any], language: str) -> Prepared:
    """A page of a case as the road prepares it; it may be in another language than its file."""
    language = page.get("language", language)
    name = f"p{number}"
    article = article_of(page["text"], page=name, published=page["published"], language=language)
    blank = page_of(page["text"], page=name, published=page["published"], language=language)
    notices = tuple(
        Notice(kind="correction", text=text, raw=RawRange(0, 0)) for text in page.get("notices", [])
    )
    article = replace(article, notices=notices)
    annotations = annotate(article, language_of(language))
    return replace(blank, article=article, annotations=annotations)


@pytest.mark.parametrize(("language", "case"), list(cases_of("compare")))
def test_pages_disagree_as_told(language, case):
    pages = [prepared(number, page, language) for number, page in enumerate(case["pages"])]
    found = compare(pages, align(pages, Provenance()), Provenance())
    assert [one.kind for one in found.conflicts] == case["conflicts"]
    assert [one.kind for one in found.drifts] == case["drifts"]
    if "figures" in case:
        told = [[point.relation for point in one.points] for one in found.figures]
        assert sorted(told) == sorted(case["figures"])
