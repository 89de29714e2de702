"""Reads the gold of speech: passages with who says what marked inside the text.

The marks are told in `quality/gold/speech/README.md`.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from quality.metric import GOLD
from recoupe.languages import Language, language_of
from recoupe.records import (
    Attribution,
    Block,
    BlockKind,
    Clause,
    Grade,
    Mention,
    Polarity,
    Quote,
    SourceKind,
    Span,
)
from recoupe.stages.annotate.attributions import find_attributions
from recoupe.stages.annotate.clauses import find_clauses
from recoupe.stages.annotate.mentions import find_mentions
from recoupe.stages.annotate.quotes import find_quotes
from recoupe.stages.annotate.reading import read_text
from recoupe.stages.annotate.second import SecondOpinion

_MARK = re.compile(
    r"\{(?P<tags>[qpx]?[scurkmg]?)(?P<index>\d*)(?P<order>\.\d+)?(?P<attributes>[:/=@][^\s{}]+|-)?\s"
)
_SOME_MARK = re.compile(r'["«»“”]|[\'’](?!\w)')
_INTERRUPTION = re.compile(r'["”][^"“”«»]+["“]')
MAX_GAP = 3
"""Code points between two contents of one quotation."""
LATE = ("_late",)
"""End the names of sets that are scored once, by hand: no score, no floor looks at them before."""
_GRADES: tuple[Grade, ...] = ("asserted", "attributed", "unconfirmed", "denied", "expected")


@dataclass
class Report:
    """One attribution of the gold."""

    sources: list[Span] = field(default_factory=list)
    label: str = ""
    """The speaker's own name, where the source is a pronoun or « la même source »."""
    kind: SourceKind | None = None
    cues: list[Span] = field(default_factory=list)
    contents: list[Span] = field(default_factory=list)
    numbered: list[tuple[str, Span]] = field(default_factory=list)

    @property
    def relays(self) -> list[Span]:
        """From the speaker to the page: `r1.1` before `r1.2`, wherever they stand."""
        return [span for _, span in sorted(self.numbered)]


@dataclass(frozen=True, kw_only=True)
class GoldClause:
    """A stretch with its grade."""

    span: Span
    grade: Grade
    polarity: Polarity
    holder: str | None = None
    """`page` or `source`; None where the gold does not tell."""


@dataclass(frozen=True, kw_only=True)
class Passage:
    """A passage of gold."""

    id: str
    language: str
    style: str
    text: str
    blocks: tuple[Block, ...]
    quotes: tuple[tuple[Span, int], ...]
    """Spoken words between marks, with the index of their report."""
    scares: tuple[Span, ...]
    """Titles, words kept at a distance, legal terms."""
    reports: dict[int, Report]
    clauses: tuple[GoldClause, ...]
    markers: tuple[Span, ...]


@dataclass(frozen=True, kw_only=True)
class Found:
    """What the annotate stage says of a passage."""

    mentions: tuple[Mention, ...]
    quotes: tuple[Quote, ...]
    attributions: tuple[Attribution, ...]
    clauses: tuple[Clause, ...]


def annotated(passage: Passage, parser: SecondOpinion | None = None) -> Found:
    """The annotate stage, on one passage."""
    language: Language = language_of(passage.language)
    reading = read_text(passage.text, language, blocks=passage.blocks, parser=parser)
    mentions = find_mentions(reading)
    attributions, quotes = find_attributions(reading, mentions, find_quotes(reading))
    clauses = find_clauses(reading, attributions, quotes)
    return Found(mentions=mentions, quotes=quotes, attributions=attributions, clauses=clauses)


def sets() -> Iterator[tuple[str, list[Passage]]]:
    """Every gold set by name (`fr`, `fr.held`, …) but those kept for later, in order of names."""
    for path in sorted((GOLD / "speech").glob("*.jsonl")):
        if not path.stem.endswith(LATE):
            yield set_of(path)


def set_of(path: Path) -> tuple[str, list[Passage]]:
    """The name of one file of gold (`fr.held`), and its passages."""
    lines = path.read_text("utf-8").splitlines()
    return path.name.removesuffix(".jsonl"), [passage_of(json.loads(line)) for line in lines]


def passage_of(line: dict[str, str]) -> Passage:
    """One passage from its marked text."""
    text, marks = _unmarked(line["marked"])
    reports: dict[int, Report] = {}
    quotes: list[tuple[Span, int]] = []
    scares: list[Span] = []
    clauses: list[GoldClause] = []
    markers: list[Span] = []
    for match, span in marks:
        tags, attributes = match["tags"], match["attributes"] or ""
        index = int(match["index"] or 0)
        if tags[0] in "qp":
            quotes.append((span, index))
        elif tags[0] == "x":
            scares.append(span)
        if tags[-1] == "m":
            markers.append(span)
        elif tags[-1] in "ck":
            clauses.append(_clause(span, attributes, reported=tags[-1] == "c"))
        if tags[-1] in "scur" and index:
            _add(reports.setdefault(index, Report()), match, span)
    _inherit(reports)
    return Passage(
        id=line["id"],
        language=line["language"],
        style=line["style"],
        text=text,
        blocks=_blocks(text),
        quotes=tuple(
            (span, index or _enclosing(span, reports))
            for whole, index in _joined(text, quotes)
            for span in _between_marks(text, whole)
        ),
        scares=tuple(one for span in scares for one in _between_marks(text, span)),
        reports={index: report for index, report in reports.items() if report.contents},
        clauses=tuple(sorted(clauses, key=lambda one: one.span)),
        markers=tuple(markers),
    )


def _inherit(reports: dict[int, Report]) -> None:
    """A report without a source goes on with that of the one before."""
    before: Report | None = None
    for _, report in sorted(reports.items()):
        if before is not None and not report.sources:
            report.sources = list(before.sources)
            report.label, report.kind = before.label, before.kind
        before = report


def _unmarked(marked: str) -> tuple[str, list[tuple[re.Match[str], Span]]]:
    pieces: list[str] = []
    length = 0
    opened: list[tuple[re.Match[str], int]] = []
    found: list[tuple[re.Match[str], Span]] = []
    position = 0
    while position < len(marked):
        match = _MARK.match(marked, position)
        if match and match["tags"]:
            opened.append((match, length))
            position = match.end()
            continue
        character = marked[position]
        position += 1
        if character == "}" and opened:
            start = opened.pop()
            found.append((start[0], Span(start[1], length)))
            continue
        pieces.append(character)
        length += 1
    if opened:
        raise ValueError(f"an opening mark without its end in: {marked[:80]}")
    return "".join(pieces), sorted(found, key=lambda one: (one[1].start, -one[1].end))


def _clause(span: Span, attributes: str, *, reported: bool) -> GoldClause:
    attributes, _, holder = attributes.partition("@")
    name = attributes.strip(":-")
    grade: Grade = "attributed" if reported else "asserted"
    for one in _GRADES:
        if one == name:
            grade = one
    negative = attributes.endswith("-")
    polarity: Polarity = "negative" if negative else "positive"
    return GoldClause(span=span, grade=grade, polarity=polarity, holder=holder or None)


def _add(report: Report, match: re.Match[str], span: Span) -> None:
    tag, attributes = match["tags"][-1], match["attributes"] or ""
    if tag == "s":
        report.sources.append(span)
        if attributes.startswith("="):
            report.label = attributes[1:].partition("/")[0].replace("_", " ")
        kind = attributes.rpartition("/")[2]
        if "/" in attributes:
            report.kind = kind  # type: ignore[assignment]  # the README lists the kinds
    elif tag == "c":
        report.contents.append(span)
    elif tag == "u":
        report.cues.append(span)
    elif tag == "r":
        report.numbered.append((match["order"] or "", span))


def _joined(text: str, quotes: list[tuple[Span, int]]) -> list[tuple[Span, int]]:
    """Quotes, those joined that no mark parts: a quotation may hold several contents."""
    found: list[tuple[Span, int]] = []
    for span, index in quotes:
        if found:
            between = text[found[-1][0].end : span.start]
            if len(between) <= MAX_GAP and not _SOME_MARK.search(between) and "\n" not in between:
                last, first_index = found.pop()
                found.append((Span(last.start, span.end), first_index))
                continue
        found.append((span, index))
    return found


def _between_marks(text: str, span: Span) -> Iterator[Span]:
    """What stands between marks: with the comma before the closing one, without « said X »."""
    end = span.end
    while end < len(text) and text[end] in ",.!?" and _SOME_MARK.match(text, end + 1):
        end += 1
    start = span.start
    for match in _INTERRUPTION.finditer(text, start, end):
        yield Span(start, match.start())
        start = match.end()
    yield Span(start, end)


def _enclosing(span: Span, reports: dict[int, Report]) -> int:
    """The report whose content a quote stands in or interrupts: the first that meets it."""
    for index, report in reports.items():
        if any(content.meets(span) for content in report.contents):
            return index
    return 0


def _blocks(text: str) -> tuple[Block, ...]:
    blocks: list[Block] = []
    start = 0
    for piece in text.split("\n\n"):
        kind: BlockKind = "paragraph"
        inner = start
        if piece.startswith("# "):
            kind, inner = "title", start + 2
        blocks.append(Block(span=Span(inner, start + len(piece)), kind=kind))
        start += len(piece) + 2
    return tuple(blocks)
