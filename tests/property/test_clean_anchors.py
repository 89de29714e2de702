"""Every character of an article leads back to its bytes, whatever the page."""

import gzip
import json
import time

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from quality.metric import SHARED
from recoupe.records import Article, Page, Skipped, Span, page_id_of
from recoupe.stages.clean import CleanConfig, clean
from recoupe.stages.clean.checking import broken_anchors

ANY_LENGTH = CleanConfig(min_characters=1)
CHARSETS = (
    "utf-8",
    "utf-16",
    "utf-16-be",
    "utf-32",
    "cp1252",
    "iso-8859-15",
    "koi8-r",
    "gb18030",
    "shift_jis",
    "euc-kr",
    "big5",
    "iso2022_jp",
)
WORDS = st.sampled_from(
    [
        "été",
        "L’armée « a tiré »",
        "&eacute;t&eacute;",
        "&nbsp;",
        "&#8203;",
        "&notit;",
        "&#x1F600;",
        "&NotEqualTilde;",
        "&#0;",
        "&#xD800;",
        "\u200f\u2066x\u2069",
        "\ufe0f\U000e0100",
        "\x00\x07",
        "<b>gras</b>",
        "<br>",
        "<br><br>",
        "<!-- x -->",
        "<script>var a = '</p>';</script>",
        "</p><p>",
        "<p class='a b' data-x=\"1>2\">",
        "<h2>Titre</h2>",
        "<li>point",
        "<td>case",
        "<",
        "&",
        "<a href='x\"'>lien</a>",
        "  \n\t ",
        "\u202f",
        "Le gouvernement a annoncé mercredi une réforme que les syndicats, selon eux, refusent.",
        "Lire aussi : Le sommet",
        "(Photo : AFP)",
        "日本語の文章",
        "Привет",
    ]
)
MARKUP = st.lists(st.one_of(WORDS, st.text(max_size=12)), max_size=40).map(" ".join)


def page_of(content: bytes, media_type: str = "html", **more: object) -> Page:
    return Page(
        id=page_id_of(content, None), content=content, path="p", media_type=media_type, **more
    )


def assert_sound(page: Page, article: Article | Skipped) -> None:
    if isinstance(article, Skipped):
        assert article.reason
        assert article.hint
        return
    assert list(broken_anchors(article, page.content)) == []
    position = 0
    for block in article.blocks:
        assert block.span.start == position
        assert block.span.of(article.text).strip()
        position = block.span.end + 2
    assert position == len(article.text) + 2
    for dropped in article.dropped:
        assert 0 <= dropped.raw.start < dropped.raw.end <= len(page.content)


@given(MARKUP, st.sampled_from(CHARSETS), st.sampled_from(["html", "text"]))
@settings(max_examples=300, deadline=None)
@example("a&#0;b " * 40, "utf-8", "html")
def test_anchors_hold_in_any_markup_and_charset(markup: str, charset: str, media: str) -> None:
    content = f"<html><body><article><p>{markup}</article>".encode(charset, "ignore")
    page = page_of(content, media, headers=(("content-type", f"text/html; charset={charset}"),))
    assert_sound(page, clean(page, config=ANY_LENGTH))


@given(st.binary(max_size=600), st.sampled_from(["html", "text"]), st.sampled_from(CHARSETS))
@settings(max_examples=300, deadline=None)
@example(b"\x83\xe0\x00\xfa@", "text", "shift_jis")
@example(b"\x81\x30\xff\x81\x30\x81\xfe@", "text", "gb18030")
def test_any_bytes_are_read_or_skipped(content: bytes, media: str, charset: str) -> None:
    page = page_of(content, media, headers=(("content-type", f"text/html; charset={charset}"),))
    assert_sound(page, clean(page, config=ANY_LENGTH))


@given(st.binary(max_size=40), MARKUP)
@settings(max_examples=150, deadline=None)
def test_bad_bytes_inside_a_page_keep_the_rest_anchored(bad: bytes, markup: str) -> None:
    content = b"<p>Une phrase assez longue, " + bad + b" puis la suite. " + markup.encode()
    page = page_of(content)
    assert_sound(page, clean(page, config=ANY_LENGTH))


@given(MARKUP, st.data())
@settings(max_examples=100, deadline=None)
def test_parts_of_a_run_are_found_by_counting(markup: str, data: st.DataObject) -> None:
    page = page_of(f"<p>Début du texte {markup} fin du texte, après tout.".encode())
    article = clean(page, config=ANY_LENGTH)
    if isinstance(article, Skipped):
        return
    start = data.draw(st.integers(0, len(article.text)))
    end = data.draw(st.integers(start, len(article.text)))
    joined = b"".join(page.content[raw.start : raw.end] for raw in article.raw_of(Span(start, end)))
    cut = article.text[start:end]
    if "&" not in joined.decode("utf-8", "replace") and "\n" not in cut and "\ufffd" not in cut:
        assert "".join(joined.decode().split()).startswith("".join(cut.split())[:1])


@pytest.mark.parametrize(
    "content",
    [
        b"<div>" * 200_000 + b"text",
        b"<a " * 300_000,
        b'<a x="' * 200_000,
        b"<!--" * 200_000,
        b"&#" * 300_000,
        b"<script>" * 100_000,
        b"<p>" + b"x " * 500_000,
        b"(Photo " * 150_000,
        b"<b><i>" * 100_000 + b"text</i>" * 100_000,
        b"<p>READ " * 60_000,
        b"<table><tr><td>" * 60_000,
        b"A. " * 300_000,
    ],
    ids=lambda content: repr(content[:12]),
)
@pytest.mark.parametrize("media", ["html", "text"])
def test_hostile_pages_end_soon(content: bytes, media: str) -> None:
    begun = time.process_time()
    page = page_of(content, media)
    clean(page, config=ANY_LENGTH)
    assert time.process_time() - begun < 20, "not linear"


@pytest.mark.skipif(not (SHARED / "data").exists(), reason="needs ../shared/data")
def test_anchors_hold_on_saved_pages() -> None:
    folder = SHARED / "data" / "extraction"
    paths = sorted(folder.rglob("*.html.gz"))[::9] + sorted(folder.rglob("*.html"))[::5]
    for path in paths:
        content = path.read_bytes()
        if path.suffix == ".gz":
            content = gzip.decompress(content)
        page = page_of(content)
        assert_sound(page, clean(page))


@pytest.mark.skipif(not (SHARED / "seeds").exists(), reason="needs ../shared/seeds")
def test_anchors_hold_on_the_seeds() -> None:
    for path in sorted((SHARED / "seeds").glob("*.txt")):
        page = page_of(path.read_bytes(), "text")
        article = clean(page)
        assert isinstance(article, Article)
        assert_sound(page, article)


def test_the_same_page_gives_the_same_article() -> None:
    page = page_of(b"<h1>Titre</h1><p>Une phrase assez longue pour un article.</p>" * 9)
    one, two = clean(page), clean(page)
    assert json.dumps(repr(one)) == json.dumps(repr(two))
