"""Prove that every string of `gold/` stands in its page, and that dates and references hold.

It reads the pages by itself, without Recoupe, so that a mistake of Recoupe cannot hide one here.
"""

import datetime as dt
import gzip
import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import lxml.html

HERE = Path(__file__).parent
PILE = HERE / "pile"
GOLD = HERE / "gold"

INLINE = "a abbr b bdi cite code em font i mark q s small span strong sub sup u"
UNSEEN = ("script", "style", "noscript", "head")
CHARSET = re.compile(rb"charset=[\"']?([\w-]+)")

KEYS = {
    "articles": "page story language title published outlet credits kept left_out",
    "quotes": "page exact form speaker cue",
    "attributions": "page content source cue chain",
    "statements": "page exact grade marker",
    "timexes": "page exact type value",
    "quantities": "page exact low high approximate counted scope",
    "entities": "story name kind spellings",
    "reuse": "left right kind direction",
    "origins": "story floor ceiling origins",
    "claims": "story label members origins",
    "figures": "story counted scope points",
    "conflicts": "story kind left right why",
    "drifts": "story kind left right",
}
PARTS = {"entities": "spellings", "claims": "members", "figures": "points"}
CHOICES = {
    ("quotes", "form"): "direct partial scare",
    ("statements", "grade"): "asserted attributed unconfirmed denied expected",
    ("timexes", "type"): "DATE TIME DURATION SET",
    ("entities", "kind"): "person organisation place other",
    ("reuse", "kind"): "copy abridgement rewrite translation sibling quotation none",
    ("conflicts", "kind"): "number time place person speaker polarity grade translation weekday",
    ("drifts", "kind"): "hardened source_lost quote_altered denial_dropped",
}
ORIGINS = "agency press_release official state_media broadcast outlet own_reporting unknown"

WEEKDAYS = (
    ("lundi", "monday"),
    ("mardi", "tuesday"),
    ("mercredi", "wednesday"),
    ("jeudi", "thursday"),
    ("vendredi", "friday"),
    ("samedi", "saturday"),
    ("dimanche", "sunday"),
)
WEEKDAY_OF = {word: number for number, words in enumerate(WEEKDAYS) for word in words}
MONTHS = (
    ("janvier", "january"),
    ("février", "february"),
    ("mars", "march"),
    ("avril", "april"),
    ("mai", "may"),
    ("juin", "june"),
    ("juillet", "july"),
    ("août", "august"),
    ("septembre", "september"),
    ("octobre", "october"),
    ("novembre", "november"),
    ("décembre", "december"),
)
MONTH_OF = {word: number for number, words in enumerate(MONTHS, 1) for word in words}
DAY, MONTH = "|".join(WEEKDAY_OF), "|".join(MONTH_OF)
FULL_DATES = (
    re.compile(rf"\b(?P<day>{DAY}),? (?P<number>\d+) (?P<month>{MONTH})(?: (?P<year>\d{{4}}))?"),
    re.compile(rf"\b(?P<day>{DAY}),? (?P<month>{MONTH}) (?P<number>\d+)(?:, (?P<year>\d{{4}}))?"),
)
PILE_YEAR = 2025
ISO_DATE = re.compile(r"\d{4}-\d\d-\d\d")


class WarcResponse(NamedTuple):
    """What one response record holds."""

    url: str
    headers: bytes
    body: bytes


def fold(text: str) -> str:
    """White space of any kind as one space; soft hyphens gone."""
    return re.sub(r"\s+", " ", text.replace("\u00ad", "")).strip()


def read_warc(path: Path) -> Iterator[WarcResponse]:
    """The responses of a WARC file."""
    rest = gzip.decompress(path.read_bytes())
    while rest:
        head, rest = rest.split(b"\r\n\r\n", 1)
        fields = dict(line.split(b": ", 1) for line in head.split(b"\r\n")[1:])
        length = int(fields[b"Content-Length"])
        block, rest = rest[:length], rest[length:].removeprefix(b"\r\n\r\n")
        if fields[b"WARC-Type"] == b"response":
            headers, body = block.split(b"\r\n\r\n", 1)
            yield WarcResponse(fields[b"WARC-Target-URI"].decode(), headers, body)


def text_of(html: str) -> str:
    """What a reader would see, inline tags closed up and blocks kept apart."""
    tree = lxml.html.document_fromstring(html)
    for element in list(tree.iter()):
        if not isinstance(element.tag, str) or element.tag in UNSEEN:
            element.drop_tree()
    for element in tree.iter():
        if element.tag not in INLINE.split():
            element.text = " " + (element.text or "")
            element.tail = " " + (element.tail or "")
    return fold(str(tree.text_content()))


def decode(body: bytes, headers: bytes = b"") -> str:
    """The text of the bytes, by HTTP header, then by meta, then UTF-8."""
    found = CHARSET.search(headers) or CHARSET.search(body[:2048])
    return body.decode(found[1].decode() if found else "utf-8")


def read_pages() -> dict[str, str]:
    """The visible text of each page, by file name or URL."""
    pages = {}
    for path in sorted(PILE.iterdir()):
        if path.name.endswith(".warc.gz"):
            for response in read_warc(path):
                pages[response.url] = text_of(decode(response.body, response.headers))
        elif path.suffix == ".txt":
            pages[path.name] = fold(path.read_text(encoding="utf-8"))
        else:
            pages[path.name] = text_of(decode(path.read_bytes()))
    return pages


def strings_of(kind: str, row: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Each (page, string) that a line of gold claims."""
    match kind:
        case "articles":
            for string in (row["title"], *row["kept"], *row["left_out"]):
                yield row["page"], string
        case "entities" | "claims" | "figures":
            yield from ((part["page"], part["exact"]) for part in row[PARTS[kind]])
        case "conflicts" | "drifts":
            yield from ((row[side]["page"], row[side]["exact"]) for side in ("left", "right"))
        case "reuse":
            yield from ((row[side], "") for side in ("left", "right"))
        case "origins":
            yield from ((page, "") for origin in row["origins"] for page in origin["pages"])
        case "attributions":
            yield row["page"], row.get("prefix", "") + row["content"]
            yield from ((row["page"], row[key]) for key in ("source", "cue"))
        case _:
            yield row["page"], row.get("prefix", "") + row["exact"]
            marker = row.get("marker") or (row.get("cue") if kind == "quotes" else None)
            if marker:
                yield row["page"], marker


def shape_faults(kind: str, row: dict[str, Any]) -> Iterator[str]:
    """Keys that lack, and words that are not ours."""
    missing = [key for key in KEYS[kind].split() if key not in row]
    if missing:
        yield f"lacks {', '.join(missing)}"
    for (file, key), words in CHOICES.items():
        if file == kind and row.get(key) not in words.split():
            yield f"{key} {row.get(key)!r} is none of: {words}"
    if kind == "origins":
        yield from (
            f"unknown origin kind {o['kind']!r}"
            for o in row["origins"]
            if o["kind"] not in ORIGINS.split()
        )
    if kind == "articles":
        body = " ".join(row["kept"])
        yield from (f"both kept and left out: {junk!r}" for junk in row["left_out"] if junk in body)


def weekday_faults(row: dict[str, Any]) -> Iterator[str]:
    """A weekday that the value does not fall on, unless the page itself is wrong."""
    dates = [dt.date.fromisoformat(day) for day in ISO_DATE.findall(row["value"])]
    named = {WEEKDAY_OF[word] for word in re.findall(DAY, row["exact"].lower())}
    wrong = bool(dates) and not {date.weekday() for date in dates} & named and bool(named)
    if wrong and not row.get("wrong_weekday"):
        yield f"{row['exact']!r} does not fall on {row['value']}"
    if not wrong and row.get("wrong_weekday"):
        yield f"{row['exact']!r} is said to be wrong and is right"


def wrong_dates(text: str) -> Iterator[str]:
    """Full dates in a page whose weekday is not the calendar's."""
    for pattern in FULL_DATES:
        for found in pattern.finditer(text.lower()):
            year = int(found["year"] or PILE_YEAR)
            date = dt.date(year, MONTH_OF[found["month"]], int(found["number"]))
            if date.weekday() != WEEKDAY_OF[found["day"]]:
                yield found[0]


def row_faults(kind: str, row: dict[str, Any], pages: dict[str, str]) -> Iterator[str]:
    """All that is wrong with one line."""
    yield from shape_faults(kind, row)
    for page, string in strings_of(kind, row):
        if page not in pages:
            yield f"no such page: {page!r}"
        elif string != fold(string) and "prefix" not in row:
            yield f"white space is not folded: {string!r}"
        elif fold(string) not in pages[page]:
            yield f"not in {page!r}: {string!r}"
    if kind == "timexes":
        yield from weekday_faults(row)


def main() -> int:
    """Print counts; 1 where something is wrong."""
    pages = read_pages()
    planted: set[tuple[str, str]] = set()
    faults: list[str] = []
    for kind in KEYS:
        lines = (GOLD / f"{kind}.jsonl").read_text(encoding="utf-8").splitlines()
        rows = [json.loads(line) for line in lines]
        print(f"{kind:14}{len(rows):5}")
        for number, row in enumerate(rows, 1):
            faults += [f"{kind}.jsonl:{number}: {fault}" for fault in row_faults(kind, row, pages)]
            if kind == "timexes" and row.get("wrong_weekday"):
                planted.add((row["page"], row["exact"]))
    told = {json.loads(line)["page"] for line in (GOLD / "articles.jsonl").read_text().splitlines()}
    faults += [f"articles.jsonl: says nothing of {page!r}" for page in sorted(set(pages) - told)]
    for page, text in pages.items():
        faults += [
            f"{page}: the calendar says no: {date!r}"
            for date in wrong_dates(text)
            if (page, date) not in planted
        ]
    print(f"{'pages':14}{len(pages):5}")
    print(*faults, sep="\n", file=sys.stderr, end="\n" if faults else "")
    return int(bool(faults))


if __name__ == "__main__":
    sys.exit(main())
