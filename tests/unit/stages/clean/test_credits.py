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
    corrected = [one.text for one in article.notices if one.kind == "correction"]
    shown = [one.span.of(article.text) for one in article.blocks if one.kind == "notice"]
    assert shown == corrected
    for credit in article.credits:
        raw = content[credit.raw.start : credit.raw.end].decode()
        assert raw.split() == credit.text.split()


TEXT = (
    "<p>Negotiators from the two countries met in the capital on Tuesday for the first time in six "
    "months to discuss their disputed border, under the eyes of two envoys.</p><p>No deal was "
    "expected at the end of the meeting, the first since March, several diplomats said, asking not "
    "to be named because the talks go on.</p>"
)


def signed(author, tail=""):
    html = (
        "<html><head><title>Talks on the disputed border resume in Geneva</title>"
        '<meta property="og:site_name" content="Le Bourg">'
        f'<meta name="author" content="{author}"></head><body><article>'
        f"<h1>Talks on the disputed border resume in Geneva</h1>{TEXT}{tail}"
        "</article></body></html>"
    )
    content = html.encode()
    page = Page(id=page_id_of(content, None), content=content, path="p", media_type="html")
    article = clean(page)
    assert isinstance(article, Article)
    for credit in article.credits:
        assert content[credit.raw.start : credit.raw.end].decode() == credit.text
    return [(one.name, one.partial) for one in article.credits]


@pytest.mark.parametrize(
    ("author", "credits_"),
    [
        ("Reuters", [("Reuters", False)]),
        ("Le Bourg avec AFP", [("AFP", True)]),
        ("Le Bourg avec ABV", [("ABV", True)]),
        ("Tom Reed, AP Auto Writer", [("AP", False)]),
        ("Jane Doe, Associated Press", [("AP", False)]),
        ("Tarrant Wire", [("Tarrant Wire", False)]),
        ("Jane Doe", []),
        ("Jane Doe avec Jean Morel", []),
        ("Ann Reuterswaard", []),
    ],
)
def test_a_byline_that_names_an_agency_is_a_credit(author, credits_):
    assert signed(author) == credits_


def test_a_signature_of_the_text_outweighs_the_byline():
    assert signed("Reuters", "<p>(Belga)</p>") == [("Belga", False)]
