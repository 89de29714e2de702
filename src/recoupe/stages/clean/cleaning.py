"""The road of one page, from bytes to article."""

from collections.abc import Sequence

from recoupe.records import Article, Page, Skipped
from recoupe.stages.clean.assembly import (
    Draft,
    Leftover,
    anchors_of,
    blocks_of,
    dropped_of,
    text_of,
)
from recoupe.stages.clean.config import CleanConfig
from recoupe.stages.clean.content import body_of
from recoupe.stages.clean.decoding import Source, decode
from recoupe.stages.clean.inscribe import Scribe
from recoupe.stages.clean.markup import parse
from recoupe.stages.clean.metadata import Head, read_head
from recoupe.stages.clean.pieces import HEADINGS, Piece, find_pieces
from recoupe.stages.clean.plain import lines_of, paragraphs_of
from recoupe.stages.clean.refusal import reason_to_refuse
from recoupe.stages.clean.tongue import language_of_text


def clean(page: Page, *, config: CleanConfig = CleanConfig()) -> Article | Skipped:
    """The article in a captured page, or why there is none. Never raises on bad input."""
    refused = reason_to_refuse(page.content, config)
    if refused:
        return _skipped(page, *refused)
    source = decode(page.content, page.headers)
    if page.media_type == "text":
        head, drafts, leftovers = _read_text(page, source)
    else:
        head, drafts, leftovers = _read_html(page, source)
    text = text_of(drafts)
    if len(text) < config.min_characters:
        return _skipped(
            page,
            "no main content",
            f"Found {len(text)} characters of running text; lower min_characters to keep it.",
        )
    return _article(page, source, head, drafts, leftovers)


def _skipped(page: Page, reason: str, hint: str) -> Skipped:
    return Skipped(
        path=page.path, stage="clean", reason=reason, hint=hint, page=page.id, url=page.url
    )


def _read_text(page: Page, source: Source) -> tuple[Head, list[Draft], list[Leftover]]:
    drafts = [
        Draft(kind="paragraph", line=line) for line in paragraphs_of(lines_of(source.text))
    ]
    if drafts:
        drafts[0] = Draft(kind="title", line=drafts[0].line)
    title = (drafts[0].line.text,) if drafts else ()
    return Head(url=page.url, titles=title), drafts, []


KINDS = {"li": "list_item", "blockquote": "quote", "figcaption": "caption", "caption": "caption"}


def _read_html(page: Page, source: Source) -> tuple[Head, list[Draft], list[Leftover]]:
    document = parse(source.text)
    head = read_head(document, page.url)
    pieces = find_pieces(document)
    scribe = Scribe(source.text)
    body = body_of(pieces)
    drafts: list[Draft] = []
    title = _title_piece(pieces, scribe, head.titles)
    if title is not None:
        drafts.append(Draft(kind="title", line=scribe.write(title.ranges)))
    for piece in body:
        if piece is title:
            continue
        kind = "heading" if piece.tag in HEADINGS else KINDS.get(piece.tag, "paragraph")
        line = scribe.write(piece.ranges)
        if line.text:
            drafts.append(Draft(kind=kind, line=line))  # type: ignore[arg-type]
    return head, drafts, []


def _title_piece(pieces: Sequence[Piece], scribe: Scribe, titles: Sequence[str]) -> Piece | None:
    headings = [piece for piece in pieces if piece.tag == "h1"]
    for piece in headings:
        if scribe.plain(piece.ranges) in titles:
            return piece
    return headings[0] if headings else None


def _article(
    page: Page, source: Source, head: Head, drafts: list[Draft], leftovers: list[Leftover]
) -> Article:
    text = text_of(drafts)
    shown = drafts[0].line.text if drafts[0].kind == "title" else ""
    return Article(
        id=page.id,
        path=page.path,
        url=head.url or page.url,
        outlet=head.outlet,
        title=shown or (head.titles[0] if head.titles else ""),
        byline=head.byline,
        published=head.published or page.published,
        published_basis=head.published_basis,
        modified=head.modified,
        language=language_of_text(text, head.language),
        text=text,
        blocks=blocks_of(drafts),
        charset=source.charset,
        media_type=page.media_type,
        anchors=anchors_of(drafts, source),
        dropped=dropped_of(leftovers, source),
    )
