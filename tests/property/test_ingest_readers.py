"""Whatever bytes come, under whatever name: no reader raises, hangs, or hands on what it must not.

Seeds are whole files; mutations of them reach further than random bytes.
"""

import contextlib
import gzip
import io
import json
from pathlib import Path

import msgspec
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from recoupe.ingest.bodies import BadBody, body_of
from recoupe.ingest.fields import found_in, record_of
from recoupe.ingest.files import read_source
from recoupe.ingest.found import Address
from recoupe.ingest.kinds import HEAD_BYTES, kind_of
from recoupe.ingest.names import UNSHOWN, kept_url, shown
from recoupe.ingest.streams import Source, lines_of
from recoupe.records import Page, Skipped, page_id_of
from recoupe.settings import ReadConfig
from tests.unit.ingest.piles import HTML, warc_gz, warc_record, zip_of
from tests.unit.ingest.test_archives import MHTML
from tests.unit.ingest.test_feeds import ATOM, JSON_FEED, RSS

LIMITS = ReadConfig(max_page_megabytes=0.05, max_archive_records=50)
OPML = b'<opml version="2.0"><body><outline xmlUrl="https://a.example/rss"/></body></opml>'
RECORDS = [{"url": f"https://a.example/{at}", "title": "A", "text": "Le préfet."} for at in (1, 2)]
WARC = b"".join(
    (
        warc_record("https://a.example/1", HTML),
        warc_record("https://a.example/2", gzip.compress(HTML), head="Content-Encoding: gzip\r\n"),
    )
)
SEEDS = {
    "a.html": HTML,
    "a.mhtml": MHTML,
    "a.warc": WARC,
    "a.warc.gz": warc_gz(WARC),
    "a.wacz": zip_of({"archive/a.warc.gz": warc_gz(WARC)}),
    "a.zip": zip_of({"a.html": HTML, "b/c.jsonl": b'{"text": "a"}\n', "d.mhtml": MHTML}),
    "a.gz": gzip.compress(HTML),
    "a.jsonl": b"\n".join(json.dumps(one).encode() for one in RECORDS),
    "a.json": json.dumps(RECORDS).encode(),
    "feed.json": JSON_FEED.encode(),
    "a.csv": 'url;title;text\nhttps://a.example/1;A;"Le ""préfet"""\n'.encode(),
    "a.rss": RSS.encode(),
    "a.atom": ATOM.encode(),
    "a.opml": OPML,
    "a.txt": b"https://a.example/1\nhttps://a.example/2\n",
    "unknown": HTML,
}
names = st.sampled_from(sorted(SEEDS))
edits = st.lists(
    st.tuples(st.floats(0, 1), st.integers(0, 40), st.binary(max_size=12)), min_size=1, max_size=6
)


def mutated(content: bytes, changes: list[tuple[float, int, bytes]]) -> bytes:
    for at, length, put in changes:
        start = int(at * len(content))
        content = content[:start] + put + content[start + length :]
    return content


def read(name: str, content: bytes) -> list[Page | Skipped | Address]:
    source = Source(io.BufferedReader(io.BytesIO(content)), name, len(content))  # type: ignore[type-var]
    try:
        return list(read_source(source, LIMITS))
    except OSError:
        return []  # told by read_file


def check(found: list[Page | Skipped | Address]) -> None:
    for one in found:
        msgspec.json.encode(one)
        if isinstance(one, Page):
            assert one.id == page_id_of(one.content, one.url)
            assert one.path == shown(one.path)
            assert len(one.content) <= LIMITS.max_page_megabytes * 1_000_000 + 2000
        elif isinstance(one, Skipped):
            assert one.reason
            assert one.path == shown(one.path)
        if one.url is not None:
            assert one.url == kept_url(one.url)


@settings(max_examples=250, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(names, edits)
def test_a_damaged_file_is_read_or_told(name: str, changes: list[tuple[float, int, bytes]]) -> None:
    check(read(name, mutated(SEEDS[name], changes)))


@settings(max_examples=100, deadline=None)
@given(names, st.binary(max_size=400))
def test_any_bytes_under_any_name_are_read_or_told(name: str, content: bytes) -> None:
    check(read(name, content))


@settings(max_examples=60, deadline=None)
@given(names, st.floats(0, 1))
def test_a_file_that_breaks_off_is_read_or_told(name: str, at: float) -> None:
    content = SEEDS[name]
    check(read(name, content[: int(at * len(content))]))


@settings(max_examples=60, deadline=None)
@given(names)
def test_reading_twice_gives_the_same(name: str) -> None:
    assert read(name, SEEDS[name]) == read(name, SEEDS[name])


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=30),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(["url", "text", "title", "html", "date", "source", "body", "meta"])
            | st.text(max_size=5),
            inner,
            max_size=6,
        )
    ),
    max_leaves=8,
)


@settings(max_examples=100, deadline=None)
@given(st.dictionaries(st.text(max_size=8) | st.sampled_from(["url", "text", "date"]), json_values))
def test_any_record_becomes_a_page_an_address_or_a_refusal(value: dict[str, object]) -> None:
    check([found_in(record_of(value), "a.jsonl#1")])


@settings(max_examples=100, deadline=None)
@given(st.lists(json_values, max_size=6), st.integers(0, 3))
def test_an_array_gives_as_many_parts_as_it_has(values: list[object], indent: int) -> None:
    found = read("a.json", json.dumps(values, indent=indent or None).encode())
    assert len(found) >= max(1, len(values))


@given(st.binary(max_size=300), st.integers(1, 20))
def test_lines_are_those_of_the_bytes(content: bytes, limit: int) -> None:
    stream = io.BufferedReader(io.BytesIO(content))  # type: ignore[type-var]
    expected = [one.rstrip(b"\r") for one in content.split(b"\n")]
    if content.endswith(b"\n") or not content:
        expected.pop()
    for (number, line), whole in zip(lines_of(stream, limit), expected, strict=True):
        assert number >= 1
        assert line is None or line == whole
        assert (line is None) == (len(whole) > limit) or len(whole) == limit


@given(
    st.binary(max_size=300),
    st.sampled_from(["gzip", "deflate", "br", "zstd", "identity", "gzip, deflate"]),
    st.sampled_from(["chunked", "identity"]),
)
def test_a_body_is_decoded_within_the_limit_or_refused(
    raw: bytes, coding: str, transfer: str
) -> None:
    headers = (("content-encoding", coding), ("transfer-encoding", transfer))
    with contextlib.suppress(BadBody):
        assert len(body_of(raw, headers, 1000)) <= 1001


@given(st.text())
def test_what_is_shown_holds_no_control_character(name: str) -> None:
    import unicodedata  # noqa: PLC0415

    made = shown(name)
    made.encode("utf-8")
    assert not any(unicodedata.category(one) in UNSHOWN for one in made)


@given(st.text() | st.text().map(lambda one: f"https://{one}"))
def test_an_address_that_is_kept_is_kept_as_it_is(url: str) -> None:
    kept = kept_url(url)
    assert kept is None or kept_url(kept) == kept


@given(st.text(max_size=40), st.binary(max_size=HEAD_BYTES))
def test_every_file_is_of_some_kind_or_none(name: str, head: bytes) -> None:
    kind_of(name, head)
    kind_of(Path(name).name, head)
