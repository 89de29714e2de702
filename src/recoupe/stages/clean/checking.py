"""Whether anchors say what stands in the page."""

from collections.abc import Iterator
from html import unescape

from recoupe.records import AnchorRun, Article


def broken_anchors(article: Article, content: bytes) -> Iterator[str]:
    """What is wrong with an article's anchors, a line each; nothing where all is right.

    Every code point outside the blank lines between blocks must lie in exactly one run; a run of
    several code points must be the very bytes; a single one may stand for an entity, for white
    space, or for bytes that the charset cannot read. The space between two table cells, or where a
    notice was taken out of a sentence, stands for no byte.
    """
    covered = 0
    separators = {
        (before.span.end, after.span.start)
        for before, after in zip(article.blocks, article.blocks[1:], strict=False)
    }
    for run in article.anchors:
        if run.text_start != covered and (covered, run.text_start) not in separators:
            yield f"code points {covered} to {run.text_start} have no anchor"
        covered = run.text_end
        if not 0 <= run.raw_start <= run.raw_end <= len(content):
            yield f"{run} lies outside the page"
        elif not _holds(article, run, content[run.raw_start : run.raw_end]):
            yield f"{run} reads {article.text[run.text_start : run.text_end]!r} elsewhere"
    if covered != len(article.text):
        yield f"code points {covered} to {len(article.text)} have no anchor"


def _holds(article: Article, run: AnchorRun, raw: bytes) -> bool:
    text = article.text[run.text_start : run.text_end]
    try:
        read = raw.decode(article.charset)
    except UnicodeDecodeError:
        return text == "\ufffd"
    if read == text:
        return True
    if len(text) > 1:
        return False
    if text.isspace():
        return not read.strip() or read[:3].lower() == "<br" or _is_white_entity(read)
    return bool(read) and (read.startswith("&") and unescape(read) in {text, ""})


def _is_white_entity(read: str) -> bool:
    return read.startswith("&") and unescape(read).isspace()
