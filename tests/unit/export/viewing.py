"""What a view shows, and what its script would mark: the same road as `capture.js`, in Python."""

import re

import lxml.html

SPACE = re.compile(r"\s+")
WIDTH = {
    "one": lambda _: 1,
    "four": lambda _: 4,
    "double": lambda point: 1 if point < 0x80 else 2,
    "utf-16": lambda point: 2 if point < 0x10000 else 4,
    "utf-8": lambda point: 1 if point < 0x80 else 2 if point < 0x800 else 3 + (point >= 0x10000),
}


def page_in(view: str) -> lxml.html.HtmlElement:
    """The part of a view that shows the capture."""
    return lxml.html.fromstring(view).get_element_by_id("page")


def without_space(words: str) -> str:
    return SPACE.sub("", words)


def shown(view: str) -> str:
    """The words of the capture that a view shows."""
    return "".join(span.text for span in page_in(view).xpath(".//*[@data-b]"))


def letters_of(view: str):
    """Every character shown, with its bytes."""
    page = page_in(view)
    width = WIDTH[page.get("data-count")]
    for span in page.xpath(".//*[@data-b]"):
        places = []
        for word in span.get("data-b").split(" "):
            at, _, where = word.rpartition(":")
            start, _, end = where.partition("-")
            places.append((int(at or 0), int(start), int(end) if end else None))
        for place, (at, start, end) in enumerate(places):
            stop = places[place + 1][0] if place + 1 < len(places) else len(span.text)
            byte = start
            for letter in span.text[at:stop]:
                after = byte + width(ord(letter)) if end is None else end
                yield letter, byte, after
                byte = after if end is None else start


def marked(view: str, raw) -> str:
    """The characters that a view marks for some byte ranges."""
    return "".join(
        letter
        for letter, start, end in letters_of(view)
        if any(start < one.end and end > one.start for one in raw)
    )
