"""What readers find: a page, a refusal, or an address that leads on."""

from collections.abc import Iterable, Iterator

from msgspec import Struct

from recoupe.records import Page, Skipped
from recoupe.records.page import Basis

MAX_TOLD = 200
"""Refusals of one file that are told one by one; a broken list of a million lines is one line."""


class Address(Struct, frozen=True, kw_only=True):
    """An address in a list or a feed: a page to fetch, where the user asked for it."""

    url: str
    place: str
    """Where it stands: `list.csv#12`."""
    published: str | None = None
    """Publication date that stands beside it, ISO 8601."""
    basis: Basis = "none"
    instead: Page | None = None
    """The text that the feed carries, for when the page cannot be had."""
    levels: int = 0
    """How many lists may stand behind it: an OPML leads to feeds, a feed to pages."""


Found = Page | Skipped | Address


def refusal(place: str, reason: str, hint: str = "", *, url: str | None = None) -> Skipped:
    """Something that could not be read."""
    return Skipped(path=place, stage="read", reason=reason, hint=hint, url=url)


def told_in_short(found: Iterable[Found], name: str) -> Iterator[Found]:
    """What was found, with the refusals past `MAX_TOLD` counted in one."""
    told = 0
    last = ""
    for one in found:
        if isinstance(one, Skipped):
            told += 1
            if told > MAX_TOLD:
                last = one.reason
                continue
        yield one
    if told > MAX_TOLD:
        more = told - MAX_TOLD
        yield refusal(name, f"{more} more parts could not be read; the last: {last}")
