"""MHTML, as browsers save a page in one file → its HTML part."""

from email.message import Message
from email.parser import BytesParser
from email.policy import compat32
from email.utils import parsedate_to_datetime

from recoupe.ingest.found import refusal
from recoupe.ingest.names import kept_url
from recoupe.records import Page, Skipped, page_id_of

HTML_TYPES = frozenset({"text/html", "application/xhtml+xml"})
MAX_PARTS = 20_000


def read_mhtml(content: bytes, name: str) -> Page | Skipped:
    """The page of an MHTML file: the bytes of its HTML part, after quoted-printable or base64.

    Those bytes are what the browser had. They are not a stretch of the file, so the page's id and
    all byte ranges are of the decoded part.

    Source: RFC 2557, "MIME Encapsulation of Aggregate Documents".
    """
    try:
        message = BytesParser(policy=compat32).parsebytes(content)
        part = _root_of(message)
        if part is None:
            return refusal(name, "no HTML part in it", "Save the page again, as HTML.")
        raw = part.get_payload(decode=True)
        url = kept_url(message.get("Snapshot-Content-Location")) or kept_url(
            part.get("Content-Location")
        )
        declared = str(part.get("Content-Type", "text/html"))
        captured = _date_of(message)
    except (RecursionError, ValueError, LookupError, TypeError, AttributeError) as error:
        # The parser of the standard library trips over some broken headers.
        return refusal(name, f"not whole MHTML: {error}", "Save the page again, as HTML.")
    if not isinstance(raw, bytes) or not raw.strip():
        return refusal(name, "an empty HTML part", "Save the page again, as HTML.")
    return Page(
        id=page_id_of(raw, url),
        content=raw,
        path=name,
        url=url,
        media_type="html",
        captured=captured,
        headers=(("content-type", " ".join(declared.split())),),
    )


def _root_of(message: Message) -> Message | None:
    """The HTML part that the file is about: the one it names as its start, else the first."""
    wanted = message.get("Snapshot-Content-Location")
    start = message.get_param("start")
    first: Message | None = None
    for number, part in enumerate(message.walk()):
        if number > MAX_PARTS:
            break
        if part.get_content_type() not in HTML_TYPES or part.is_multipart():
            continue
        first = first or part
        if start and part.get("Content-ID") == start:
            return part
        if wanted and part.get("Content-Location") == wanted:
            return part
    return first


def _date_of(message: Message) -> str | None:
    try:
        date = parsedate_to_datetime(str(message.get("Date", "")))
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return date.isoformat() if date.tzinfo else None
