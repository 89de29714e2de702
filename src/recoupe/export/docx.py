"""A dossier as a Word document: what goes into a newsroom's files and is written on.

The parts of the HTML file, in its order; each passage ends with the number of the page it stands
on. Written with python-docx.
"""

import io
import re
import zipfile
from datetime import datetime

from docx import Document
from docx.document import Document as Doc

from recoupe import __version__
from recoupe.export.reader import Reader
from recoupe.export.wording import Words, main_language, short_name_of, words_of
from recoupe.records import Claim, Conflict, Dossier, Drift, Evidence, Figure

MADE = datetime(1980, 1, 1)  # noqa: DTZ001  python-docx writes it as UTC and takes no zone
"""When the document says it was made: the same dossier gives the same bytes."""
NOT_XML = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Signs that no XML may hold (XML 1.0, production 2)."""
MAX_FOR_LIST = 200
"""Longest list of quotations; the rest is counted."""


def render_docx(dossier: Dossier) -> bytes:
    """The document, in the language of most of its pages."""
    reader = Reader(dossier)
    words = words_of(main_language(one.language for one in dossier.articles))
    paper = _Paper(reader, words)
    _head(dossier, paper)
    _claims(dossier, paper)
    _disagreements(dossier, paper)
    _provenance(dossier, paper)
    _voices(dossier, paper)
    _timeline(dossier, paper)
    _pages(paper)
    _limits(dossier, paper)
    return paper.whole(dossier.story.title)


class _Paper:
    """A document being written, with what its passages are looked up in."""

    def __init__(self, reader: Reader, words: Words) -> None:
        self.reader = reader
        self.words = words
        self.doc: Doc = Document()

    def heading(self, text: str, level: int) -> None:
        self.doc.add_heading(without_bad_signs(text), level)

    def line(self, text: str, *, style: str = "Normal", strong: str = "") -> None:
        paragraph = self.doc.add_paragraph(style=style)
        if strong:
            paragraph.add_run(without_bad_signs(strong)).bold = True
        paragraph.add_run(without_bad_signs(text))

    def item(self, text: str, *, strong: str = "") -> None:
        self.line(text, style="List Bullet", strong=strong)

    def cited(self, evidence: Evidence) -> str:
        """The passage in its marks, its outlet, and the number of its page."""
        article = self.reader.article[evidence.page]
        number = self.reader.numbers[evidence.page]
        return f"{self.reader.quoted(evidence)} — {short_name_of(article)} [{number}]"

    def whole(self, title: str) -> bytes:
        about = self.doc.core_properties
        about.title = without_bad_signs(title)
        about.author = f"recoupe {__version__}"
        about.comments = ""
        about.created = about.modified = MADE
        about.language = self.words.language
        out = io.BytesIO()
        self.doc.save(out)
        return _with_fixed_times(out.getvalue())


def without_bad_signs(text: str) -> str:
    """A text with U+FFFD for each sign that no XML may hold."""
    return NOT_XML.sub("\ufffd", text)


def _with_fixed_times(packed: bytes) -> bytes:
    """The same ZIP without the clock of this machine in it."""
    out = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(packed)) as old,
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for name in old.namelist():
            entry = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            new.writestr(entry, old.read(name))
    return out.getvalue()


def _head(dossier: Dossier, paper: _Paper) -> None:
    words, story = paper.words, dossier.story
    paper.heading(story.title or words("head.untitled"), 0)
    counted = words.count("head.pages_to", len(story.pages))
    paper.line(
        "",
        strong=f"{counted} → {words.origins(story.floor, story.ceiling)}",
    )
    paper.line(words("head.to", first=words.moment(story.first), last=words.moment(story.last)))
    for reason in story.reasons:
        paper.item(words.finding(reason) or reason)


def _claims(dossier: Dossier, paper: _Paper) -> None:
    words = paper.words
    shared = [one for one in dossier.claims if len(one.pages) > 1]
    paper.heading(words("claims.title"), 1)
    if not shared:
        paper.line(words("claims.none"))
        return
    table = paper.doc.add_table(rows=1, cols=3)
    table.style = "Light Grid Accent 1"
    names = (words("claims.claim"), words("claims.origins"), words("claims.grade"))
    for cell, text in zip(table.rows[0].cells, names, strict=True):
        cell.text = without_bad_signs(text)
    for claim in shared:
        cells = table.add_row().cells
        cells[0].text = without_bad_signs(claim.label)
        cells[1].text = words.origins(claim.floor, claim.ceiling)
        signs = (f"{words.signs[one]} {words.kind('grade', one)}" for one in claim.grades)
        cells[2].text = ", ".join(signs)
    for claim in shared:
        _claim(claim, paper)


def _claim(claim: Claim, paper: _Paper) -> None:
    paper.heading(claim.label, 3)
    for name in claim.statements:
        statement = paper.reader.statement.get(name)
        if statement is not None:
            sign = paper.words.signs[statement.grade]
            sources = " → ".join(paper.reader.sources_of(statement))
            paper.item(
                paper.cited(statement.evidence) + (f" ({sources})" if sources else ""),
                strong=f"{sign} {paper.words.kind('grade', statement.grade)}: ",
            )


def _disagreements(dossier: Dossier, paper: _Paper) -> None:
    if not (dossier.conflicts or dossier.figures or dossier.drifts):
        return
    paper.heading(paper.words("nav.disagreements"), 1)
    for conflict in dossier.conflicts:
        _conflict(conflict, paper)
    for drift in dossier.drifts:
        _drift(drift, paper)
    for figure in dossier.figures:
        if len(figure.points) > 1:
            _figure(figure, paper)


def _conflict(conflict: Conflict, paper: _Paper) -> None:
    paper.heading(paper.words.kind("conflict", conflict.kind), 2)
    for evidence in (*conflict.left, *conflict.right):
        paper.item(paper.cited(evidence))
    paper.line(paper.words.finding(conflict.why) or conflict.why)


def _drift(drift: Drift, paper: _Paper) -> None:
    paper.heading(paper.words.kind("drift", drift.kind), 2)
    for evidence in (drift.left, drift.right):
        paper.item(paper.cited(evidence))
    paper.line(paper.words.finding(drift.why) or drift.why)


def _figure(figure: Figure, paper: _Paper) -> None:
    counted = paper.words.kind("counted", figure.counted)
    paper.heading(f"{counted}{f', {figure.scope}' if figure.scope else ''}", 2)
    for point in figure.points:
        value = paper.words.number(point.value)
        if point.second is not None:
            value = f"{value}–{paper.words.number(point.second)}"
        paper.item(
            f"{paper.words.moment(point.as_of)}, {paper.words.kind('relation', point.relation)}: "
            f"{paper.cited(point.evidence)}",
            strong=f"{value} · ",
        )


def _provenance(dossier: Dossier, paper: _Paper) -> None:
    words = paper.words
    paper.heading(words("nav.provenance"), 1)
    for origin in dossier.origins:
        pages = ", ".join(f"[{paper.reader.numbers[one]}]" for one in origin.pages)
        hidden = f" ({words('claims.hidden')})" if origin.hidden else ""
        paper.item(
            f"{words.kind('origin', origin.kind)}{hidden}: {pages}", strong=f"{origin.name}, "
        )
    for one in dossier.reuse:
        left, right = (paper.reader.numbers[page] for page in (one.left, one.right))
        if one.direction == "right_to_left":
            left, right = right, left
        arrow = "→" if one.direction else "—"
        kinds = f"{words.kind('reuse', one.kind)}, {words.share(one.coverage_left)} / "
        paper.item(
            f"{kinds}{words.share(one.coverage_right)}", strong=f"[{left}] {arrow} [{right}] "
        )


def _voices(dossier: Dossier, paper: _Paper) -> None:
    quotes = [one for one in dossier.quotes if one.form != "scare"]
    if not quotes:
        return
    paper.heading(paper.words("nav.voices"), 1)
    by_speaker: dict[str, list[str]] = {}
    for quote in quotes[:MAX_FOR_LIST]:
        entity = paper.reader.entity.get(quote.speaker or "")
        name = entity.name if entity else "?"
        by_speaker.setdefault(name, []).append(paper.cited(quote.evidence))
    for name in sorted(by_speaker, key=lambda one: (one == "?", -len(by_speaker[one]), one)):
        paper.heading(name, 3)
        for said in by_speaker[name]:
            paper.item(said)
    if len(quotes) > MAX_FOR_LIST:
        paper.line(f"… + {len(quotes) - MAX_FOR_LIST}")


def _timeline(dossier: Dossier, paper: _Paper) -> None:
    if dossier.timeline:
        paper.heading(paper.words("nav.timeline"), 1)
        for entry in dossier.timeline:
            paper.item(entry.label, strong=f"{paper.words.moment(entry.when)} · ")


def _pages(paper: _Paper) -> None:
    paper.heading(paper.words("nav.pages"), 1)
    for article in paper.reader.articles:
        told = [short_name_of(article), paper.words.moment(article.published), article.url or ""]
        paper.line(
            " · ".join(one for one in told if one),
            strong=f"[{paper.reader.numbers[article.id]}] {article.title} — ",
        )


def _limits(dossier: Dossier, paper: _Paper) -> None:
    words = paper.words
    paper.heading(words("nav.limits"), 1)
    for one in dossier.abstentions:
        paper.item(f"{words.finding(one.reason) or one.reason} ({one.count})")
    for left_out in dossier.skipped:
        paper.item(f"{left_out.path}: {left_out.reason}")
    for limit in dossier.made_by.limits:
        paper.item(words.finding(limit) or limit)
    paper.line(words("limits.creed"))
