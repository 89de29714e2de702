"""What is fuzzed: each target takes any bytes and fails where a promise is broken.

The promises: nothing is raised, every page that comes out can be read back, and every character of
an article leads to its bytes. libFuzzer itself watches time and memory.
"""

import io
from collections.abc import Callable
from itertools import pairwise
from typing import cast

import msgspec

from recoupe.ingest.files import read_source
from recoupe.ingest.found import Address
from recoupe.ingest.names import kept_url
from recoupe.ingest.streams import Source, buffered
from recoupe.records import Article, Page, page_id_of
from recoupe.records.page import MediaType
from recoupe.settings import ReadConfig
from recoupe.stages.clean import CleanConfig, clean
from recoupe.stages.clean.checking import broken_anchors
from recoupe.stages.clean.decoding import decode
from recoupe.stages.clean.markup import parse
from recoupe.stages.site import outline_of, without_blocks

LIMITS = ReadConfig(max_page_megabytes=0.1, max_archive_records=200)
SHORT = CleanConfig(min_characters=1)
HEADER_BYTES = 24

Target = Callable[[bytes], None]


class Broken(AssertionError):
    """A promise was not kept."""


def fuzz_decoding(data: bytes) -> None:
    """The first line is the charset of the header, the rest the page."""
    charset, _, content = data.partition(b"\n")
    named = charset[:HEADER_BYTES].decode("latin-1")
    source = decode(content, (("content-type", f"text/html; charset={named}"),))
    places = [source.byte_of(at) for at in range(len(source.text) + 1)]
    if any(before > after for before, after in pairwise(places)):
        raise Broken("bytes go backwards")
    if places and not 0 <= places[0] <= places[-1] <= len(content):
        raise Broken("bytes outside the page")


def fuzz_markup(data: bytes) -> None:
    """The tokenizer alone: elements lie in the page and in their parents."""
    document = parse(data.decode("utf-8", "surrogateescape"))
    for element in document.elements:
        if not 0 <= element.start <= element.end <= len(document.text):
            raise Broken(f"{element.tag} lies outside the page")
    document.release()


def _cleaned(data: bytes, media_type: MediaType) -> None:
    url = "https://www.courrier.example/2025/03/12/a"
    page = Page(id=page_id_of(data, url), content=data, path="p", url=url, media_type=media_type)
    article = clean(page, config=SHORT)
    msgspec.json.encode(article)
    if not isinstance(article, Article):
        return
    for one in (article, without_blocks(article, range(0, len(article.blocks), 2))):
        for wrong in broken_anchors(one, data):
            raise Broken(wrong)
        outline_of(one)
        for dropped in one.dropped:
            if not 0 <= dropped.raw.start <= dropped.raw.end <= len(data):
                raise Broken(f"dropped outside the page: {dropped}")


def fuzz_html(data: bytes) -> None:
    """A web page, whole road of the clean stage."""
    _cleaned(data, "html")


def fuzz_text(data: bytes) -> None:
    """A crawler's text, whole road of the clean stage."""
    _cleaned(data, "text")


def _read(name: str, data: bytes) -> None:
    stream = buffered(cast("io.RawIOBase", io.BytesIO(data)))
    source = Source(stream, name, len(data))
    try:
        for one in read_source(source, LIMITS):
            msgspec.json.encode(one)
            if isinstance(one, Address) and kept_url(one.url) != one.url:
                raise Broken(f"an address that may not be fetched: {one.url!r}")
            if isinstance(one, Page) and one.id != page_id_of(one.content, one.url):
                raise Broken("an id that is not that of the page")
    except OSError:
        return  # what `read_file` tells as a file that is not whole


def _reader(name: str) -> Target:
    def fuzz(data: bytes) -> None:
        _read(name, data)

    fuzz.__doc__ = f"The reader of {name.rpartition('.')[2]} files."
    return fuzz


TARGETS: dict[str, Target] = {
    "decoding": fuzz_decoding,
    "markup": fuzz_markup,
    "html": fuzz_html,
    "text": fuzz_text,
    "warc": _reader("a.warc"),
    "gz": _reader("a.warc.gz"),
    "zst": _reader("a.warc.zst"),
    "wacz": _reader("a.wacz"),
    "zip": _reader("a.zip"),
    "mhtml": _reader("a.mhtml"),
    "xml": _reader("a.xml"),
    "json": _reader("a.json"),
    "har": _reader("a.har"),
    "jsonl": _reader("a.jsonl"),
    "csv": _reader("a.csv"),
    "list": _reader("a.txt"),
    "unknown": _reader("unknown"),
}
