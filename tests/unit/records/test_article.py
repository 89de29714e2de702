"""Spans of an article lead to its bytes."""

import pytest

from recoupe.records import AnchorRun, Article, Block, RawRange, Span, id_of, page_id_of

TEXT = "L’été\n\nà Brême"
RAW = "<p>L’&eacute;t&eacute;</p><p>à <b>Brême</b></p>".encode()


def article() -> Article:
    def at(words: str, after: int = 0) -> int:
        return RAW.index(words.encode(), after)

    return Article(
        id=page_id_of(RAW, None),
        path="a.html",
        url=None,
        outlet=None,
        title="",
        text=TEXT,
        blocks=(
            Block(span=Span(0, 5), kind="title"),
            Block(span=Span(7, 14), kind="paragraph"),
        ),
        anchors=(
            AnchorRun(0, 2, at("L’"), at("&eacute;")),
            AnchorRun(2, 3, at("&eacute;"), at("t&eacute;")),
            AnchorRun(3, 4, at("t&eacute;"), at("t&eacute;") + 1),
            AnchorRun(4, 5, at("t&eacute;") + 1, at("</p>")),
            AnchorRun(7, 9, at("à "), at("<b>")),
            AnchorRun(9, 14, at("Brême"), at("</b>")),
        ),
    )


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        (0, 5, ["L’&eacute;t&eacute;"]),
        (1, 3, ["’&eacute;"]),
        (7, 14, ["à ", "Brême"]),
        (11, 13, ["êm"]),
        (0, 14, ["L’&eacute;t&eacute;", "à ", "Brême"]),
        (5, 7, []),
    ],
)
def test_raw_ranges_cut_the_bytes_of_the_span(start, end, expected):
    ranges = article().raw_of(Span(start, end))
    assert [RAW[one.start : one.end].decode() for one in ranges] == expected


def test_a_span_outside_the_text_is_an_error():
    with pytest.raises(ValueError, match="outside"):
        article().raw_of(Span(3, 99))


def test_evidence_carries_its_neighbourhood():
    evidence = article().evidence(Span(9, 14))
    assert (evidence.exact, evidence.prefix, evidence.suffix) == ("Brême", "L’été\n\nà ", "")
    assert evidence.raw == (RawRange(RAW.index("Brême".encode()), RAW.index(b"</b>")),)


def test_the_page_id_depends_on_bytes_and_url():
    ids = {page_id_of(b"x", None), page_id_of(b"x", "https://a.example/"), page_id_of(b"y", None)}
    assert len(ids) == 3


def test_ids_do_not_run_their_parts_together():
    assert id_of("q", "ab", "c") != id_of("q", "a", "bc")
