"""JSON and JSON Lines → pages, record by record."""

import codecs
import io
import json
from collections.abc import Iterator, Mapping
from typing import Any

from recoupe.ingest.feeds import is_json_feed, read_json_feed
from recoupe.ingest.fields import folded, found_in, nothing_in, record_of
from recoupe.ingest.found import Found, refusal
from recoupe.ingest.har import is_har, read_har
from recoupe.ingest.kinds import MEGABYTE
from recoupe.ingest.names import shown
from recoupe.ingest.streams import CHUNK, Source, decoded, in_utf8, lines_of
from recoupe.records import Page, Skipped
from recoupe.settings import ReadConfig

LISTS = (
    *("articles", "items", "results", "docs", "documents", "data"),
    *("entries", "pages", "news", "hits", "records"),
)
"""Where exports of search services and of APIs keep their records."""
SPACE = " \t\n\r"


class _NotJson(Exception):
    """The stream is not JSON from here on; says why."""


def read_json_lines(source: Source, config: ReadConfig) -> Iterator[Found]:
    """A record a line, read line by line. A line that cannot be read costs that line only."""
    limit = int(config.max_page_megabytes * MEGABYTE)
    read = 0
    for number, line in lines_of(in_utf8(source.stream), limit):
        place = f"{source.name}#{number}"
        if number > config.max_archive_records:
            yield refusal(source.name, f"more than {number - 1} lines")
            return
        read += line is None
        if line is None:
            yield refusal(place, f"a line over {limit / MEGABYTE:.0f} MB")
            continue
        if not line.strip():
            continue
        read += 1
        try:
            value = json.loads(decoded(line))
        except (ValueError, RecursionError) as error:
            yield refusal(place, _why(error), "Check that each line is one JSON object.")
            continue
        yield from _within_limit(found_in_value(value, place), config)
    if not read:
        yield refusal(source.name, "no line in it")


def read_json(source: Source, config: ReadConfig) -> Iterator[Found]:
    """A record, an array of records, or an object that holds such an array.

    An array is read element by element, so that it may be of any length; several values after
    one another are read like lines.
    """
    number = 0
    try:
        for number, value in enumerate(_values(source.stream, config), start=1):
            if number > config.max_archive_records:
                yield refusal(source.name, f"more than {number - 1} records")
                return
            if number == 1 and is_json_feed(value):
                yield from read_json_feed(value, source.name)
                continue
            if number == 1 and is_har(value):
                yield from _within_limit(
                    read_har(value, source.name, config.max_archive_records), config
                )
                continue
            place = f"{source.name}#{number}"
            yield from _within_limit(found_in_value(value, place), config)
    except _NotJson as error:
        yield refusal(
            source.name,
            f"not JSON after {number} records: {error}",
            "Check that the file is whole; what came before is kept.",
        )
    else:
        if not number:
            yield refusal(source.name, "an empty list")


def found_in_value(value: Any, place: str) -> Iterator[Found]:  # noqa: ANN401  JSON
    """What one JSON value holds: a record, or a list of records under a common name."""
    if not isinstance(value, Mapping):
        yield refusal(place, "not a JSON object")
        return
    found = found_in(record_of(value), place)
    if not isinstance(found, Page):
        inner = _list_in(value)
        if inner:
            for number, one in enumerate(inner, start=1):
                within = f"{place}/{number}"
                yield (
                    found_in(record_of(one), within)
                    if isinstance(one, Mapping)
                    else nothing_in(within)
                )
            return
    yield found


def _list_in(value: Mapping[str, Any]) -> list[Any]:
    for key, inner in value.items():
        # Elasticsearch: {"hits": {"hits": [{"_source": …}]}}.
        held = inner.get("hits") if isinstance(inner, Mapping) else inner
        if folded(key) in LISTS and isinstance(held, list):
            return held
    return []


def _within_limit(found: Iterator[Found], config: ReadConfig) -> Iterator[Found]:
    limit = int(config.max_page_megabytes * MEGABYTE)
    for one in found:
        if isinstance(one, Page) and len(one.content) > limit:
            yield Skipped(
                path=one.path, stage="read", reason=f"a text over {limit / MEGABYTE:.0f} MB"
            )
        else:
            yield one


def _values(stream: io.BufferedReader, config: ReadConfig) -> Iterator[Any]:
    """JSON values: the elements of an array, or values one after the other.

    Raises:
        _NotJson: from some place on, the stream is not JSON, or a value is over the page limit.
    """
    text = _Text(in_utf8(stream), int(config.max_page_megabytes * MEGABYTE))
    in_array = text.next_is("[")
    while True:
        text.pass_over(SPACE)
        if in_array and text.next_is("]"):
            return
        if in_array:
            text.next_is(",")
            text.pass_over(SPACE)
        if text.is_at_end():
            if in_array:
                raise _NotJson("the array does not end")
            return
        yield text.value()


class _Text:
    """The decoded stream, from where it was read to, grown as needed."""

    def __init__(self, stream: io.BufferedReader, limit: int) -> None:
        self._stream = stream
        self._decoder = codecs.getincrementaldecoder("utf-8")("replace")
        self._json = json.JSONDecoder()
        self._limit = limit
        self._text = ""
        self._at = 0
        self._ended = False

    def is_at_end(self) -> bool:
        if self._at >= len(self._text) and not self._ended:
            self._grow(CHUNK)
        return self._at >= len(self._text)

    def pass_over(self, characters: str) -> None:
        while not self.is_at_end() and self._text[self._at] in characters:
            self._at += 1

    def next_is(self, character: str) -> bool:
        self.pass_over(SPACE)
        if not self.is_at_end() and self._text[self._at] == character:
            self._at += 1
            return True
        return False

    def value(self) -> Any:  # noqa: ANN401  JSON
        while True:
            try:
                value, end = self._json.raw_decode(self._text, self._at)
            except (ValueError, RecursionError) as error:
                if self._ended or isinstance(error, RecursionError):
                    raise _NotJson(_why(error)) from error
                if len(self._text) - self._at > self._limit:
                    raise _NotJson("a value over the page limit, or broken") from error
            else:
                # A number at the end of what was read may go on.
                if end < len(self._text) or self._ended:
                    self._at = end
                    return value
            # Twice as much each time: a long value is parsed a few times over, not a thousand.
            self._grow(max(CHUNK, len(self._text) - self._at))

    def _grow(self, size: int) -> None:
        raw = self._stream.read(size)
        self._ended = len(raw) < size
        self._text = self._text[self._at :] + self._decoder.decode(raw, self._ended)
        self._at = 0


def _why(error: Exception) -> str:
    """The parser's reason without a piece of what it read, which may be anything."""
    if isinstance(error, RecursionError):
        return "nested too deeply"
    return shown(f"not JSON: {error}")
