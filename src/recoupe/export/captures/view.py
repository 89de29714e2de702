"""A captured page as a file that only shows: its words and their order, and what became of them."""

import re
from html import escape

from markupsafe import Markup

from recoupe import __version__
from recoupe.export.assets import asset, environment
from recoupe.export.captures.fragment import web_address
from recoupe.export.captures.letters import Letters, Typist, source_of
from recoupe.export.captures.shares import Share, Shares
from recoupe.export.captures.writer import Writer
from recoupe.export.wording import Words, short_name_of, words_of
from recoupe.records import Article
from recoupe.stages.clean.decoding import Source
from recoupe.stages.clean.inscribe import HIDDEN
from recoupe.stages.clean.markup import MAX_TOKENS, parse
from recoupe.stages.clean.tree import Element

MAX_LEFT_OUT = 1_000_000
"""Code points of what is not the article, tags counted in; past them only the article is shown."""
TAG_COST = 24
MAX_ALT = 240
LINE = re.compile(r"[^\r\n\v\f\x1c-\x1e\x85\u2028\u2029]+")
LANGUAGE = re.compile(r"[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8}){0,6}")
DIRECTIONS = frozenset(("ltr", "rtl", "auto"))
FRAMES = {
    "iframe": "embedded",
    "object": "embedded",
    "embed": "embedded",
    "video": "film",
    "audio": "sound",
}
PICTURE = "picture"
"""Kinds of things that cannot be shown without running or fetching them: they are told instead."""


def render_view(content: bytes, article: Article, *, back: str, words: Words | None = None) -> str:
    """The capture as one inert HTML file.

    Args:
        content: the captured bytes.
        article: what was read in them.
        back: address of the page in its dossier; empty where the view stands inside another page,
            and then leads nowhere.
        words: of the interface; by default English.
    """
    source = source_of(content, article)
    words = words or words_of("en")
    page = PageView(source, article, words)
    body = page.text_body() if article.media_type == "text" else page.html_body()
    style, style_hash = asset("palette.css", "captures/capture.css")
    script, script_hash = asset("captures/capture.js")
    return (
        environment("captures")
        .get_template("capture.html")
        .render(
            article=article,
            name=short_name_of(article),
            published=words.moment(article.published),
            address=web_address(article.url),
            body=Markup(body),  # noqa: S704  tags of ours, words escaped
            attributes=Markup(page.attributes),  # noqa: S704  checked one by one
            count=page.typist.count,
            size=words.number(len(content)),
            t=words,
            is_cut=page.is_cut,
            back=back,
            version=__version__,
            style=style,
            style_hash=style_hash,
            script=script,
            script_hash=script_hash,
        )
    )


class PageView:
    """Writes one page."""

    def __init__(self, source: Source, article: Article, words: Words) -> None:
        self.words = words
        self.source = source
        self.typist = Typist(source, entities=article.media_type != "text")
        self.shares = Shares(article, self.typist.count)
        self.writer = Writer(words.table("dropped"))
        self.left = MAX_LEFT_OUT
        self.is_cut = False
        self.attributes = f' lang="{escape(article.language)}" dir="auto"'

    def text_body(self) -> str:
        """The lines of a text."""
        end = 0
        for match in LINE.finditer(self.source.text):
            far = self.source.text.count("\n", end, match.start()) > 1
            end = match.end()
            if match[0].isspace():
                continue
            self.writer.open("p", ' class="apart"' if far else "")
            self._write(*match.span())
            self.writer.close()
        return "".join(self.writer.parts)

    def html_body(self) -> str:
        """The elements of a page."""
        document = parse(self.source.text)
        self.is_cut = self.source.text.count("<") > MAX_TOKENS
        self.attributes = _told_by(document.root) or self.attributes
        self._visit(document.root, in_pre=False)
        document.release()
        return "".join(self.writer.parts)

    def _visit(self, element: Element, *, in_pre: bool) -> None:
        # The parser nests no deeper than 200.
        for child in element.children:
            if not isinstance(child, tuple):
                self._enter(child, in_pre=in_pre or child.tag == "pre")
            elif in_pre:
                self._write_lines(*child)
            else:
                self._write(*child)

    def _enter(self, element: Element, *, in_pre: bool) -> None:
        name = element.tag
        if name == "br":
            self.writer.line_break()
        elif name == "hr":
            self.writer.rule()
        elif name == "img":
            self._frame(PICTURE, _plain(element.get("alt")), element.parent)
        elif name in FRAMES:
            self._frame(FRAMES[name], _plain(element.get("title")))
        if not element.children:
            return
        opened = self.writer.open(name, _told_by(element))
        self._visit(element, in_pre=in_pre)
        if opened:
            self.writer.close()

    def _frame(self, kind: str, words: str, parent: Element | None = None) -> None:
        """A picture without words is shown only where a figure stood: the others count readers."""
        if kind == PICTURE and not words:
            around = list(parent.ancestors())[:2] if parent else []
            if parent is None or not {parent.tag, *(one.tag for one in around)} & {"figure"}:
                return
        self.left -= len(words) + TAG_COST
        if self.left < 0:
            self.is_cut = True
        else:
            self.writer.note(self.words.kind("frame", kind), words)

    def _write_lines(self, start: int, end: int) -> None:
        """Text whose line breaks are seen."""
        position = start
        for match in LINE.finditer(self.source.text, start, end):
            if "\n" in self.source.text[position : match.start()]:
                self.writer.line_break()
            self._write(*match.span())
            position = match.end()

    def _write(self, start: int, end: int) -> None:
        """A stretch of text; past the limit only what is the article's."""
        if self.left < end - start:
            bytes_of = self.source.byte_of
            if not self.shares.any_kept(bytes_of(start), bytes_of(end)):
                self.is_cut = self.is_cut or not self.source.text[start:end].isspace()
                return
        letters: list[Letters] = self.typist.letters(start, end)
        for share in self.shares.of(letters):
            if share.kept:
                self.writer.write(share)
            else:
                self._write_left_out(share)

    def _write_left_out(self, share: Share) -> None:
        self.left -= TAG_COST + sum(len(one.text) for one in share.letters)
        if self.left >= 0:
            self.writer.write(share)
        elif not all(one.text.isspace() for one in share.letters):
            self.is_cut = True


def _told_by(element: Element) -> str:
    """Language and direction of an element, where it says so in words that are known."""
    raw = element.raw.lower()
    if "lang" not in raw and "dir" not in raw:
        return ""
    language = element.get("lang") or element.get("xml:lang")
    direction = element.get("dir").lower()
    told = f' lang="{language}"' if LANGUAGE.fullmatch(language) else ""
    return told + (f' dir="{direction}"' if direction in DIRECTIONS else "")


def _plain(words: str) -> str:
    """Words of an attribute on one line, without what nobody sees."""
    seen = HIDDEN.sub("", words[: 2 * MAX_ALT]).encode("utf-8", "replace").decode("utf-8")
    folded = " ".join(seen.split())
    return folded if len(folded) <= MAX_ALT else f"{folded[:MAX_ALT]}…"
