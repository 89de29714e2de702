"""Addresses → the pages behind them, where the user asked for it."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from msgspec.structs import replace

from recoupe.ingest.feeds import is_json_feed, read_json_feed, read_markup_list
from recoupe.ingest.fetch import Fetched, Fetcher, NotFetched
from recoupe.ingest.found import Address, Found, refusal
from recoupe.ingest.kinds import DOCTYPE_HTML, HEAD_BYTES, root_of_bytes
from recoupe.ingest.lists import addresses_in
from recoupe.ingest.names import shown
from recoupe.records import Page, Skipped, page_id_of
from recoupe.records.page import MediaType
from recoupe.settings import FetchConfig, ReadConfig

HTML_TYPES = frozenset({"text/html", "application/xhtml+xml"})
TEXT_TYPES = frozenset({"text/plain", "text/markdown"})
UNSURE_TYPES = frozenset({"", "application/octet-stream", "binary/octet-stream", "unknown/unknown"})
JSON_TYPES = frozenset({"application/json", "application/feed+json"})


class Follower:
    """Turns addresses into pages; each address once a run.

    Args:
        config: limits on size and number.
        fetch: whether and how to fetch.
        cache: folder for what was fetched; None keeps nothing.
    """

    def __init__(self, config: ReadConfig, fetch: FetchConfig, cache: Path | None) -> None:
        self._config = config
        self._fetch = fetch
        self._fetcher = Fetcher(fetch, max_megabytes=config.max_page_megabytes, cache=cache)
        self._seen: dict[str, str] = {}

    def close(self) -> None:
        """Closes its connections."""
        self._fetcher.close()

    def listed(self, address: Address) -> list[Found]:
        """What a feed or a list names, without following any of it, as far as limits allow.

        Raises:
            NotFetched: it could not be had, or is neither a feed nor a list.
        """
        fetched = self._fetcher.fetch(address.url)
        found = self._list_in(address, fetched)
        if found is None:
            raise NotFetched("neither a feed nor a list", "Check the address of the feed.")
        return list(found)

    def follow(self, address: Address) -> Iterator[Page | Skipped]:
        """The page behind an address, or the pages behind a feed. Never raises."""
        try:
            yield from self._follow(address)
        except Exception as error:  # noqa: BLE001  one bad address never stops a pile
            reason = shown(f"a mistake of ours: {type(error).__name__}: {error}")
            yield _skipped(address, reason, "Report it, with the address.")

    def _follow(self, address: Address) -> Iterator[Page | Skipped]:
        earlier = self._seen.get(address.url)
        if earlier is not None:
            yield _skipped(address, f"same address as {earlier}")
            return
        if len(self._seen) >= self._fetch.max_addresses:
            yield _skipped(
                address,
                f"more than {self._fetch.max_addresses} addresses",
                "Raise `max_addresses` under [fetch] in recoupe.toml.",
            )
            return
        self._seen[address.url] = address.place
        try:
            fetched = self._fetcher.fetch(address.url)
        except NotFetched as error:
            yield from _without(address, error.reason, error.hint)
            return
        for one in self._read(address, fetched):
            if isinstance(one, Address):
                yield from self.follow(one)
            else:
                yield one

    def _read(self, address: Address, fetched: Fetched) -> Iterator[Found]:
        """What was fetched: a page, or a list that leads on."""
        listed = self._list_in(address, fetched)
        if listed is not None:
            yield from listed
            return
        media_type = media_type_of(fetched)
        if media_type is None:
            kind = shown(fetched.content_type)[:60] or "unknown type"
            yield from _without(address, f"not a page ({kind})", "Give the address of a page.")
            return
        yield Page(
            id=page_id_of(fetched.content, fetched.url),
            content=fetched.content,
            path=address.place,
            url=fetched.url,
            media_type=media_type,
            captured=fetched.captured,
            published=address.published,
            published_basis=address.basis,
            headers=fetched.headers,
        )

    def _list_in(self, address: Address, fetched: Fetched) -> Iterator[Found] | None:
        content, base, place = fetched.content, fetched.url, address.place
        make: Callable[[], Iterator[Found]]
        if root_of_bytes(content) in {"feed", "opml"}:
            make = lambda: read_markup_list(content, place, self._config, base=base)  # noqa: E731
        elif fetched.content_type in JSON_TYPES and is_json_feed(value := _json(content)):
            make = lambda: read_json_feed(value, place, base=base)  # noqa: E731
        elif fetched.content_type == "text/plain" and addresses_in(content, place):
            make = lambda: iter(addresses_in(content, place))  # noqa: E731
        else:
            return None
        if not address.levels:
            return iter((_skipped(address, "a feed or a list where a page was expected"),))
        return self._lower(make(), address.levels - 1)

    def _lower(self, found: Iterator[Found], levels: int) -> Iterator[Found]:
        """What a list holds, up to the limit, each allowed one list less behind it."""
        number = 0
        for one in found:
            if isinstance(one, Address):
                number += 1
                if number > self._fetch.max_feed_entries:
                    yield _skipped(
                        one,
                        f"past the first {number - 1} entries of its feed",
                        "Raise `max_feed_entries` under [fetch] in recoupe.toml.",
                    )
                    return
                yield replace(one, levels=min(one.levels, levels))
            else:
                yield one


def unfollowed(address: Address, reason: str, hint: str) -> Iterator[Page | Skipped]:
    """An address that is not to be fetched: the text that the feed carries, or why not."""
    if address.instead is not None:
        yield address.instead
    else:
        yield _skipped(address, reason, hint)


def _without(address: Address, reason: str, hint: str) -> Iterator[Page | Skipped]:
    """An address that could not be had: told, and the text of the feed taken where it has one."""
    yield _skipped(address, reason, hint)
    if address.instead is not None:
        yield address.instead


def _skipped(address: Address, reason: str, hint: str = "") -> Skipped:
    return refusal(address.place, reason, hint, url=address.url)


def media_type_of(fetched: Fetched) -> MediaType | None:
    """What was fetched, by its declared type; by its first bytes where none is declared."""
    if fetched.content_type in HTML_TYPES:
        return "html"
    if fetched.content_type in TEXT_TYPES:
        # Some servers send pages as text/plain; a text never begins with a doctype.
        head = fetched.content[:HEAD_BYTES].decode("utf-8", "replace")
        return "html" if DOCTYPE_HTML.match(head) else "text"
    if fetched.content_type in UNSURE_TYPES | {"application/xml", "text/xml"}:
        return "html" if root_of_bytes(fetched.content) == "html" else None
    return None


def _json(content: bytes) -> Any:  # noqa: ANN401  JSON
    try:
        return json.loads(content)
    except (ValueError, RecursionError):
        return None
