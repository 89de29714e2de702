"""What a browser recorded of its requests (HAR 1.2) → pages."""

import base64
import binascii
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

from recoupe.ingest.found import Found, refusal
from recoupe.ingest.names import kept_url, shown
from recoupe.records import Page, page_id_of
from recoupe.records.page import MediaType
from recoupe.stages.clean.instants import instant_of

CONTENT_TYPES: dict[str, MediaType] = {
    "text/html": "html",
    "application/xhtml+xml": "html",
}
"""A browser asks for much as text/plain that nobody reads."""
OK_STATUS = range(200, 300)
MAX_INSTANT = 40


def is_har(value: object) -> bool:
    """Whether a JSON value is such a recording."""
    log = value.get("log") if isinstance(value, Mapping) else None
    return isinstance(log, Mapping) and isinstance(log.get("entries"), list)


def read_har(value: Mapping[str, Any], name: str, max_entries: int) -> Iterator[Found]:
    """The pages among the responses; what else the browser loaded is counted in one line.

    Args:
        value: a recording, see `is_har`.
        name: what the dossier calls its file.
        max_entries: reading stops here.

    Source: HTTP Archive 1.2, http://www.softwareishard.com/blog/har-12-spec/.
    """
    entries = value["log"]["entries"]
    others: Counter[str] = Counter()
    pages = 0
    for number, entry in enumerate(entries[:max_entries], start=1):
        found = _page_of(entry, f"{name}#{number}", others)
        if found is not None:
            pages += isinstance(found, Page)
            yield found
    if len(entries) > max_entries:
        yield refusal(name, f"more than {max_entries} entries")
    if others:
        kinds = ", ".join(f"{kind} {count}" for kind, count in sorted(others.items())[:20])
        yield refusal(f"{name}#…", f"responses that are not pages: {kinds}")
    if not pages and not others:
        yield refusal(
            name, "no page with its content", "Save the recording with content (in the browser)."
        )


def _page_of(entry: object, place: str, others: Counter[str]) -> Found | None:
    response = _part(entry, "response")
    content = _part(response, "content")
    url = kept_url(str(_part(entry, "request").get("url") or ""))
    kind = shown(str(content.get("mimeType") or "").partition(";")[0].strip().lower())[:60]
    media_type = CONTENT_TYPES.get(kind)
    if media_type is None:
        others[kind or "no type"] += 1
        return None
    status = response.get("status")
    if status not in OK_STATUS:
        return refusal(place, f"HTTP status {shown(str(status))[:20]}", url=url)
    text = content.get("text")
    if not isinstance(text, str) or not text:
        return refusal(place, "saved without its content", "Save the recording with content.")
    raw, headers = _bytes_of(text, content, response)
    if raw is None:
        return refusal(place, "its content cannot be decoded", url=url)
    return Page(
        id=page_id_of(raw, url),
        content=raw,
        path=place,
        url=url,
        media_type=media_type,
        captured=_instant(_mapping(entry).get("startedDateTime")),
        headers=headers,
    )


def _bytes_of(
    text: str, content: Mapping[str, Any], response: Mapping[str, Any]
) -> tuple[bytes | None, tuple[tuple[str, str], ...]]:
    """The body and its headers; text that the browser has decoded already is UTF-8 here."""
    listed = response.get("headers")
    headers = tuple(
        (str(one.get("name")).lower(), str(one.get("value")))
        for one in (listed if isinstance(listed, list) else ())
        if isinstance(one, Mapping)
    )
    headers = tuple((name, value) for name, value in headers if name != "content-encoding")
    if content.get("encoding") == "base64":
        try:
            return base64.b64decode(text, validate=False), headers
        except (binascii.Error, ValueError):
            return None, headers
    others = tuple((name, value) for name, value in headers if name != "content-type")
    return text.encode("utf-8", "replace"), (("content-type", "text/html; charset=utf-8"), *others)


def _mapping(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}


def _part(value: object, name: str) -> Mapping[str, Any]:
    return _mapping(_mapping(value).get(name))


def _instant(raw: object) -> str | None:
    return raw if isinstance(raw, str) and len(raw) <= MAX_INSTANT and instant_of(raw) else None
