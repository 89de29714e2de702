"""A page of the store: its clean text beside the saved capture, shown inert."""

import re
from dataclasses import dataclass

from litestar import Response, get
from litestar.enums import MediaType
from litestar.params import FromPath

from recoupe.export.assets import asset
from recoupe.export.captures import render_view
from recoupe.export.captures.fragment import web_address
from recoupe.records import Article, Span
from recoupe.store.database import Store
from recoupe.web.failures import Missing, or_missing
from recoupe.web.headers import NOTHING_POLICY, capture_policy
from recoupe.web.held import TheStore, threaded
from recoupe.web.page import page
from recoupe.web.requests import AnyRequest
from recoupe.web.wording import words_for

PAGE_ID = re.compile(r"[0-9a-f]{64}")
SPAN = re.compile(r"(\d{1,9})-(\d{1,9})")
MAX_SIBLINGS = 200


@dataclass(frozen=True, kw_only=True)
class Piece:
    """Words of a block, marked or not."""

    text: str
    mark: bool = False
    first: bool = False


@dataclass(frozen=True, kw_only=True)
class Block:
    """A block with its place in the capture."""

    kind: str
    pieces: list[Piece]
    bytes: str


def page_id(asked: str) -> str:
    """An id as it is kept; nothing else ever reaches the store.

    Raises:
        Missing: it is none.
    """
    if not PAGE_ID.fullmatch(asked):
        raise Missing(f"{asked[:80]} is no page.", hint="Open the page from its story.")
    return asked


@get("/pages/{name:str}", include_in_schema=False)
@threaded
def show_page(request: AnyRequest, store: TheStore, name: FromPath[str]) -> Response[object]:
    """Clean text and capture side by side; `?span=120-184` marks a passage in both."""
    with or_missing():
        article = store.article(page_id(name))
    span = _span_of(request.query_params.get("span", ""), article)
    story = store.story_of(article.id)
    siblings = [
        store.article(one)
        for one in (store.story(story)[0].pages if story else ())[:MAX_SIBLINGS]
        if one != article.id
    ]
    return page(
        request,
        "page_view.html",
        article=article,
        story=story,
        address=web_address(article.url),
        siblings=siblings,
        blocks=[_block(article, place, span) for place in range(len(article.blocks))],
        bytes=f"#b={_bytes_of(article, span)}" if span else "",
    )


@get("/views/{name:str}", include_in_schema=False, sync_to_thread=False)
def show_view(name: FromPath[str]) -> Response[object]:
    """Where a dossier's links to a saved page lead: the browser keeps `#b=…` along the way."""
    wanted = page_id(name.removesuffix(".html"))
    return Response(b"", status_code=303, headers={"location": f"/pages/{wanted}"})


@get("/captures/{name:str}", include_in_schema=False)
@threaded
def show_capture(request: AnyRequest, store: TheStore, name: FromPath[str]) -> Response[bytes]:
    """The capture as a page that only shows, in a box that has no origin."""
    with or_missing():
        captured = store.page(page_id(name))
        article = store.article(captured.id)
    _, script_hash = asset("captures/capture.js")
    _, style_hash = asset("palette.css", "captures/capture.css")
    view = render_view(captured.content, article, back="", words=words_for(request))
    return Response(
        view.encode("utf-8", "replace"),
        media_type=MediaType.HTML,
        headers={
            "content-security-policy": capture_policy(script_hash, style_hash),
            "x-frame-options": "SAMEORIGIN",
            "referrer-policy": "no-referrer",
        },
    )


@get("/captures/{name:str}/bytes", include_in_schema=False)
@threaded
def download_capture(store: TheStore, name: FromPath[str]) -> Response[bytes]:
    """The bytes as they were captured, for saving: no browser shows them."""
    return bytes_of(store, name)


def bytes_of(store: Store, name: str) -> Response[bytes]:
    """The captured bytes as a download."""
    with or_missing():
        captured = store.page(page_id(name))
    return Response(
        captured.content,
        media_type="application/octet-stream",
        headers={
            "content-disposition": f'attachment; filename="{captured.id}.page"',
            "content-security-policy": f"sandbox; {NOTHING_POLICY}",
        },
    )


def _span_of(asked: str, article: Article) -> Span | None:
    found = SPAN.fullmatch(asked)
    if not found:
        return None
    start, end = int(found[1]), int(found[2])
    return Span(start, end) if start < end <= len(article.text) else None


def _bytes_of(article: Article, span: Span) -> str:
    return ",".join(f"{one.start}-{one.end}" for one in article.raw_of(span))


def _block(article: Article, place: int, wanted: Span | None) -> Block:
    block = article.blocks[place]
    span = block.span
    if wanted is None or not span.meets(wanted):
        pieces = [Piece(text=span.of(article.text))]
    else:
        start, end = max(span.start, wanted.start), min(span.end, wanted.end)
        pieces = [
            Piece(text=article.text[span.start : start]),
            Piece(text=article.text[start:end], mark=True, first=wanted.start >= span.start),
            Piece(text=article.text[end : span.end]),
        ]
    return Block(kind=block.kind, pieces=pieces, bytes=_bytes_of(article, span))
