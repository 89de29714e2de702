"""The road of one page, from bytes to article."""

import gc
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from msgspec import structs

from recoupe.algorithms.folding import fold
from recoupe.languages.furniture import day_comes_first
from recoupe.records import (
    Article,
    Credit,
    Headline,
    HeadlineBasis,
    Notice,
    Page,
    RawRange,
    Skipped,
)
from recoupe.records.page import Basis
from recoupe.stages.clean.assembly import (
    Draft,
    Leftover,
    anchors_of,
    blocks_of,
    dropped_of,
    text_of,
)
from recoupe.stages.clean.config import CleanConfig
from recoupe.stages.clean.country import country_of
from recoupe.stages.clean.credits import Found, read_bylines, read_credits
from recoupe.stages.clean.decoding import Source, decode, keeps_state
from recoupe.stages.clean.headline import TextHead
from recoupe.stages.clean.inscribe import MAX_LINE, Line
from recoupe.stages.clean.instants import finer
from recoupe.stages.clean.markup import parse
from recoupe.stages.clean.metadata import Head, read_head
from recoupe.stages.clean.naming import known_or_domain, may_be_name, share_words, without_site
from recoupe.stages.clean.plain import left_over, read_plain
from recoupe.stages.clean.preamble import Preamble, read_preamble
from recoupe.stages.clean.refusal import has_words, reason_to_refuse
from recoupe.stages.clean.tongue import language_of_text
from recoupe.stages.clean.visible import ShownDates
from recoupe.stages.clean.webpage import read_page

NEAR_TEXT = 400
"""Code points of the page behind its text in which a signature may stand; past them stand the
bylines of other articles."""
MIN_TITLE_WORDS = 4
"""A shorter heading may be a section's: it must say what one of the page's titles says."""


def clean(page: Page, *, config: CleanConfig = CleanConfig()) -> Article | Skipped:
    """The article in a captured page, or why there is none. Never raises on bad input."""
    refused = reason_to_refuse(page.content, config)
    if refused:
        return _skipped(page, *refused)
    stateful = keeps_state(page.content, page.headers)
    if stateful:
        return _skipped(
            page,
            f"charset {stateful} keeps state between characters, so that nothing can be anchored",
            "Save the page as UTF-8.",
        )
    source = decode(page.content, page.headers)
    if page.media_type == "text":
        head, drafts, leftovers = _read_text(page, source)
    else:
        head, drafts, leftovers = _read_html(page, source)
    drafts, found = read_credits(drafts, outlet=head.outlet)
    signed = _signatures(head, drafts, leftovers, source)
    read_bylines(signed, outlet=head.outlet, found=found)
    leftovers += [left_over(draft.line, "credit") for draft in found.dropped]
    refused = _reason_against(drafts, text_of(drafts), config)
    if refused:
        return _skipped(page, *refused)
    return _article(page, source, head, drafts, leftovers, found)


def _signatures(
    head: Head, drafts: Sequence[Draft], leftovers: Sequence[Leftover], source: Source
) -> list[Line]:
    """Who signs a page, where it stands: the bylines it declares, and those beside its text."""
    found = []
    for name in head.byline:
        at = source.text.find(name)
        if at >= 0:
            found.append(Line(name, [(0, len(name), at, at + len(name))]))
    if found or not drafts:
        return found
    start = drafts[0].line.source_of(0, len(drafts[0].line))[0]
    end = drafts[-1].line.source_of(0, len(drafts[-1].line))[1]
    return [
        Line(text, [(0, len(text), at, at + len(text))])
        for one in leftovers
        if one.kind == "credit" and start <= one.start and one.end <= end + NEAR_TEXT
        if (at := source.text.find(text := one.text.strip(), one.start, one.end)) >= 0
    ]


def _reason_against(
    drafts: Sequence[Draft], text: str, config: CleanConfig
) -> tuple[str, str] | None:
    """Reason and hint where a text is no article."""
    if len(text) < config.min_characters:
        return (
            "no main content",
            f"Found {len(text)} characters of running text; lower min_characters to keep it.",
        )
    if not has_words(text):
        return "no words", "Open the page: it may be a file of another kind."
    if any(len(draft.line) > MAX_LINE for draft in drafts):
        return (
            f"a paragraph of more than {MAX_LINE:,} characters",
            "Open the page: it may be a file of another kind.",
        )
    if len(text) > config.max_article_characters:
        return (
            f"text of {len(text):,} characters, more than {config.max_article_characters:,}",
            "Raise max_article_characters, or split the page.",
        )
    return None


def _skipped(page: Page, reason: str, hint: str) -> Skipped:
    return Skipped(
        path=page.path, stage="clean", reason=reason, hint=hint, page=page.id, url=page.url
    )


def _read_text(page: Page, source: Source) -> tuple[Head, list[Draft], list[Leftover]]:
    language = language_of_text(source.text)
    day_first = day_comes_first(language)
    above = read_preamble(source.text, day_first=day_first)
    url = above.url or page.url
    top, drafts, leftovers = read_plain(source.text, start=above.end, url=url, day_first=day_first)
    if above.end:
        said = source.text[: above.end].strip()
        leftovers.append(Leftover(start=0, end=above.end, kind="other", text=said))
    drafts = _with_title_of_record(drafts, above.title)
    titles = (above.title, top.title)
    head = Head(
        url=url,
        outlet=top.outlet or above.outlet,
        country=country_of(url, {}, ()),
        titles=tuple(title for title in titles if title),
        declared=((above.title, "meta"),) if above.title else (),
        byline=above.byline or top.byline,
        published=finer(above.published, top.dates.published),
        published_basis=_basis_of_text(above, top),
        modified=top.dates.modified,
        language=language,
    )
    return head, drafts, leftovers


def _basis_of_text(above: Preamble, top: TextHead) -> Basis:
    best = finer(above.published, top.dates.published)
    if best is None:
        return "none"
    return "record" if best == above.published else "text"


def _with_title_of_record(drafts: list[Draft], title: str) -> list[Draft]:
    """A first line that says nothing of the title that the crawler wrote is no title."""
    if title and drafts and drafts[0].kind == "title":
        first = drafts[0]
        if not share_words(first.line.text, [title]):
            return [Draft(kind="standfirst", line=first.line), *drafts[1:]]
    return drafts


def _read_html(page: Page, source: Source) -> tuple[Head, list[Draft], list[Leftover]]:
    with _no_collecting():
        document = parse(source.text)
        head = read_head(document, page.url)
        read = read_page(document, head)
        head = structs.replace(_with_shown_dates(head, read.shown), outlet=read.outlet)
        document.release()
    return head, read.drafts, read.leftovers


def _with_shown_dates(head: Head, shown: ShownDates) -> Head:
    """The dates that readers see, where the head gives none or only the day."""
    head = structs.replace(head, modified=finer(head.modified, shown.modified))
    better = finer(head.published, shown.published)
    if better is None or better == head.published:
        return head
    return structs.replace(head, published=better, published_basis="visible")


@contextmanager
def _no_collecting() -> Iterator[None]:
    """Python's cycle collector waits: over a tree of linked elements it took 40 % of the time."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def _raw_of(source: Source, line: Line) -> RawRange:
    return RawRange(source.byte_of(line.runs[0][2]), source.byte_of(line.runs[-1][3]))


def _basis_of(page: Page, head: Head) -> Basis:
    """How the date is known: what came with the capture serves where the page says nothing."""
    if head.published:
        return head.published_basis
    return page.published_basis if page.published else "none"


def _title_of(head: Head, shown: str) -> str:
    """The headline that readers see; where the page shows none, the first that it declares.

    Sites write other headlines for search engines and for networks (docs/decisions/0005): the one
    on the page is the one that the text holds and that evidence can point to.
    """
    titles = [without_site(title, head.outlet) for title in head.titles]
    heading = without_site(shown, head.outlet)
    if heading and fold(heading) != fold(head.outlet or ""):
        long_enough = len(heading.split()) >= MIN_TITLE_WORDS or not may_be_name(heading)
        if not titles or long_enough or share_words(heading, titles):
            return heading
    return titles[0] if titles else heading


def _headlines_of(head: Head, shown: str) -> tuple[Headline, ...]:
    """All headlines without the site's name, the page's own first; each text once."""
    found: dict[str, list[HeadlineBasis]] = {}
    given: list[tuple[str, HeadlineBasis]] = [(shown, "heading")] if shown else []
    for text, basis in (*given, *head.declared):
        bases = found.setdefault(without_site(text, head.outlet), [])
        if basis not in bases:
            bases.append(basis)
    return tuple(Headline(text=text, bases=tuple(bases)) for text, bases in found.items() if text)


def _article(  # noqa: PLR0913, PLR0917  all that is known of one page
    page: Page,
    source: Source,
    head: Head,
    drafts: list[Draft],
    leftovers: list[Leftover],
    found: Found,
) -> Article:
    text = text_of(drafts)
    shown = drafts[0].line.text if drafts[0].kind == "title" else ""
    return Article(
        id=page.id,
        path=page.path,
        url=head.url or page.url,
        capture_url=page.url,
        outlet=head.outlet or known_or_domain(head.url or page.url),
        outlet_country=head.country,
        title=_title_of(head, shown),
        headlines=_headlines_of(head, shown),
        byline=head.byline or tuple(found.byline),
        published=head.published or page.published,
        published_basis=_basis_of(page, head),
        modified=head.modified,
        language=language_of_text(text, head.language),
        text=text,
        blocks=blocks_of(drafts),
        credits=tuple(
            Credit(
                name=one.name,
                kind=one.kind,
                text=one.line.text,
                raw=_raw_of(source, one.line),
                partial=one.partial,
            )
            for one in found.credits
        ),
        dateline=found.dateline,
        notices=tuple(
            Notice(
                kind="correction" if one.correction else "update",
                text=one.line.text,
                raw=_raw_of(source, one.line),
            )
            for one in found.notices
        ),
        charset=source.charset,
        media_type=page.media_type,
        anchors=anchors_of(drafts, source),
        dropped=dropped_of(leftovers, source),
    )
