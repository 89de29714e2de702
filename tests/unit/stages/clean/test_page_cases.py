"""Titles, dates, outlets and notices, by cases that a journalist can add to."""

import json
from pathlib import Path

import pytest

from recoupe.records import Article, Page, page_id_of
from recoupe.stages.clean import clean
from recoupe.stages.clean.checking import broken_anchors

CASES = Path(__file__).parents[3] / "cases" / "clean" / "pages"
PROSE = {
    "fr": (
        "Les pompiers sont intervenus dans la nuit de mardi à mercredi dans un entrepôt de la zone"
        " industrielle, où un incendie s’était déclaré vers deux heures, ont indiqué les secours.\n"
        "Deux employés, légèrement intoxiqués par les fumées, ont été conduits à l’hôpital, a"
        " précisé un porte-parole de la zone, qui a parlé d’un feu « très violent ».\n"
        "Le parquet a ouvert une enquête pour déterminer l’origine du sinistre, qui n’est pas"
        " connue à ce stade. Les riverains ont pu regagner leur domicile dans la matinée.\n"
        "Le propriétaire du bâtiment, une entreprise de transport qui emploie quarante personnes,"
        " n’avait pas réagi mercredi à la mi-journée."
    ).splitlines(),
    "en": (
        "Fire crews were called to a warehouse on the industrial estate in the early hours of"
        " Wednesday, where a blaze had broken out at about two o’clock, the fire service said.\n"
        "Two workers who had breathed in smoke were taken to hospital, according to a spokesman"
        " for the service, who described the fire as “fierce” and hard to reach.\n"
        "Police have opened an inquiry into the cause, which was not known on Wednesday."
        " Residents were allowed to go back to their homes in the course of the morning.\n"
        "The owner of the building, a haulage company with forty staff, had not commented by noon"
        " on Wednesday."
    ).splitlines(),
}


def cases() -> list[object]:
    found = []
    for path in sorted(CASES.glob("*.json")):
        for case in json.loads(path.read_text("utf-8")):
            marks = [pytest.mark.xfail(strict=True)] if case.get("known_failure") else []
            name = f"{path.stem}: {case['label']}"
            found.append(pytest.param(path.stem, case, id=name, marks=marks))
    return found


def written(case: dict, language: str) -> str:
    """The page, with its running text in place: `{text}`, `{more}`, `{breaks}`."""
    *first, last = PROSE[language]
    if "html" in case:
        text, more = "".join(f"<p>{one}</p>" for one in first), f"<p>{last}</p>"
        page = case["html"].replace("{breaks}", "<br><br>".join(PROSE[language]))
    else:
        text, more, page = "\n\n".join(first), last, case["text"]
    return page.replace("{text}", text).replace("{more}", more)


@pytest.mark.parametrize(("language", "case"), cases())
def test_what_a_page_says_of_itself(language: str, case: dict) -> None:
    content = written(case, language).encode()
    url = case.get("url")
    page = Page(
        id=page_id_of(content, url),
        content=content,
        path="p",
        url=url,
        media_type="html" if "html" in case else "text",
    )
    article = clean(page)
    assert isinstance(article, Article)
    assert list(broken_anchors(article, content)) == []
    for name, said in (("basis", "published_basis"), *((one, one) for one in FIELDS)):
        if name in case:
            assert getattr(article, said) == case[name], name
    if "captions" in case:
        shown = [one.span.of(article.text) for one in article.blocks if one.kind == "caption"]
        assert shown == case["captions"]
    if "url_found" in case:
        assert article.url == case["url_found"]
    if "posts" in case:
        shown = [one.span.of(article.text) for one in article.blocks if one.kind == "post"]
        assert shown == case["posts"]
    if "entries" in case:
        shown = [[one.time, one.span.of(article.text)] for one in article.blocks if one.time]
        assert [[time, text[:20].strip()] for time, text in shown] == [
            [time, text.strip()] for time, text in case["entries"]
        ]
        assert all(one.kind == "entry" for one in article.blocks if one.time)
    words = " ".join(article.text.split())
    for text in case.get("left_out", ()):
        assert text not in words
    for text in (*case.get("kept", ()), *PROSE[language][:3]):
        assert text in words


FIELDS = ("title", "outlet", "published", "modified")
