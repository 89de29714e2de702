"""Credit lines, datelines and notices, by cases that a journalist can add to."""

import json
from pathlib import Path

import pytest

from recoupe.records import Article, Page, page_id_of
from recoupe.stages.clean import clean

CASES = Path(__file__).parents[3] / "cases" / "clean"


def cases() -> list[object]:
    found = []
    for path in sorted(CASES.glob("*.json")):
        for case in json.loads(path.read_text("utf-8")):
            found.append(pytest.param(case, id=f"{path.stem}: {case['label']}"))
    return found


@pytest.mark.parametrize("case", cases())
def test_credits_and_dateline(case: dict) -> None:
    content = case["text"].encode()
    page = Page(id=page_id_of(content, None), content=content, path="p", media_type="text")
    article = clean(page)
    assert isinstance(article, Article)
    found = [[one.name, one.kind, one.partial] for one in article.credits]
    assert found == case["credits"]
    dateline = article.dateline and [article.dateline.place, article.dateline.agency]
    assert dateline == case["dateline"]
    if article.dateline:
        assert article.dateline.span.of(article.text).startswith(article.dateline.place[:3])
    assert [one.kind for one in article.notices] == case.get("notices", [])
    for credit in article.credits:
        raw = content[credit.raw.start : credit.raw.end].decode()
        assert raw.split() == credit.text.split()
