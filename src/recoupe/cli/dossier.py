"""A dossier on a terminal: the one screen first, then what does not agree, then who copied whom."""

from collections.abc import Iterator

from rich.console import Console
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from recoupe.export.reader import Reader
from recoupe.export.wording import SIGNS, place_of, short_name_of, words_of
from recoupe.records import Claim, Dossier, Evidence, Grade, Origin

WORDS = words_of("en")
FEW_CLAIMS = 8
FEW_VOICES = 6
FEW_SHOWN = 6
QUOTED = 160
"""Code points of a sentence that are shown; the whole stands in the file."""
COLOURS: dict[Grade, str] = {
    "asserted": "green",
    "attributed": "cyan",
    "unconfirmed": "yellow",
    "denied": "red",
    "expected": "magenta",
}
"""Beside the sign, never instead of it."""


def dossier_on(console: Console, dossier: Dossier, *, whole: bool) -> None:
    """Prints a dossier.

    Args:
        console: where.
        dossier: what.
        whole: every claim, voice and figure, not the first few.
    """
    reader = Reader(dossier)
    most = 10_000 if whole else FEW_SHOWN
    _head(console, dossier)
    _pages(console, reader)
    _claims(console, dossier, reader, 10_000 if whole else FEW_CLAIMS)
    _section(console, "Disagreements", _conflicts(dossier, reader), most)
    _section(console, "Figures over time", _figures(dossier, reader), most)
    _section(console, "Words that changed on the way", _drifts(dossier, reader), most)
    _section(console, "Who shares text with whom", _reuse(dossier, reader), most)
    _section(console, "Why these pages stand together", _links(dossier, reader), most)
    _section(console, "Voices", _voices(dossier, reader), 10_000 if whole else FEW_VOICES)
    _section(console, "Decided by people", _decided(dossier), most)
    legend = "  ".join(f"{sign} {WORDS.kind('grade_means', name)}" for name, sign in SIGNS.items())
    console.print(Text(f"\n{legend}", style="dim"))


def _head(console: Console, dossier: Dossier) -> None:
    story = dossier.story
    console.print(Text(" ".join(story.title.split()) or "(no title)", style="bold"))
    pages = len(story.pages)
    told = f"{pages} page{'' if pages == 1 else 's'} → {WORDS.origins(story.floor, story.ceiling)}"
    days = dict.fromkeys(WORDS.day(one) for one in (story.first, story.last) if one)
    facts = [place_of(story.place or ""), " to ".join(days), *story.languages]
    console.print(Text(told, style="bold cyan"), end="")
    console.print(Text("  " + " · ".join(one for one in facts if one), style="dim"))
    for reason in story.reasons:
        console.print(Text(f"  {reason}", style="dim"))


def _pages(console: Console, reader: Reader) -> None:
    table = Table.grid(padding=(0, 2))
    for one in reader.articles:
        credited = ", ".join(credit.name for credit in one.credits)
        table.add_row(
            Text(f"{reader.numbers[one.id]:>3}", style="dim"),
            Text(short_name_of(one)),
            Text(WORDS.moment(one.published), style="dim"),
            Text(f"credits {credited}" if credited else "", style="dim"),
        )
    console.print()
    console.print(table)


def _claims(console: Console, dossier: Dossier, reader: Reader, most: int) -> None:
    shared = [one for one in dossier.claims if len(one.pages) > 1]
    single = [one for one in dossier.claims if len(one.pages) == 1]
    shown = (shared or single)[:most]
    if not shown:
        return
    _rule(console, "What is said, and how many origins stand behind it")
    origins = {one.id: one for one in dossier.origins}
    table = Table.grid(padding=(0, 2))
    table.add_column(justify="right")
    for claim in shown:
        number = "–".join(dict.fromkeys((str(claim.floor), str(claim.ceiling))))
        table.add_row(Text(number, style="bold cyan"), Text(_short(claim.label), style="bold"))
        for line in _cells(claim, reader, origins):
            table.add_row("", line)
    console.print(table)
    more = len(dossier.claims) - len(shown)
    if more:
        console.print(Text(f"  and {more} more claims: --all", style="dim"))


def _cells(claim: Claim, reader: Reader, origins: dict[str, Origin]) -> Iterator[Text]:
    """A line a grade: who says it, and through whom."""
    by_grade: dict[Grade, list[str]] = {}
    for name in claim.statements:
        statement = reader.statement[name]
        said = reader.sources_of(statement)
        page = reader.numbers[statement.evidence.page]
        told = f"[{page}]" + (f" {' ← '.join(said)}" if said else "")
        negated = " (negated)" if statement.polarity == "negative" else ""
        by_grade.setdefault(statement.grade, []).append(told + negated)
    for grade, sign in SIGNS.items():
        if grade in by_grade:
            told = " · ".join(dict.fromkeys(by_grade[grade]))
            yield Text.assemble((f"{sign} ", COLOURS[grade]), (told, ""))
    names = [origins[one].name for one in claim.origins if one in origins]
    if names:
        yield Text(f"rests on {', '.join(names)}", style="dim")


def _section(console: Console, title: str, lines: Iterator[Text], most: int) -> None:
    found = list(lines)
    if not found:
        return
    _rule(console, title)
    for line in found[:most]:
        console.print(line)
    if len(found) > most:
        console.print(Text(f"  and {len(found) - most} more: --all", style="dim"))


def _rule(console: Console, title: str) -> None:
    console.print()
    console.print(Rule(title, align="left", style="dim"))


def _conflicts(dossier: Dossier, reader: Reader) -> Iterator[Text]:
    for one in dossier.conflicts:
        left = "; ".join(_cited(side, reader) for side in one.left)
        right = "; ".join(_cited(side, reader) for side in one.right)
        yield Text.assemble(
            (f"✕ {WORDS.kind('conflict', one.kind)}\n", "bold red"),
            f"    {left}\n    {right}\n",
            (f"    {one.why}", "dim"),
        )


def _figures(dossier: Dossier, reader: Reader) -> Iterator[Text]:
    for figure in dossier.figures:
        told = Text(figure.counted, style="bold")
        if figure.scope:
            told.append(f", {figure.scope}", style="dim")
        for point in figure.points:
            high = "" if point.high in {None, point.value} else f"–{point.high:g}"
            unit = f" {figure.unit}" if figure.unit else ""
            page = reader.numbers[point.evidence.page]
            told.append(f"\n    {point.value:g}{high}{unit}", style="cyan")
            told.append(f"  {WORDS.moment(point.as_of)}  [{page}]  {point.relation}")
        yield told


def _drifts(dossier: Dossier, reader: Reader) -> Iterator[Text]:
    for one in dossier.drifts:
        arrow = {"left_to_right": "→", "right_to_left": "←", None: "—"}[one.direction]
        yield Text.assemble(
            (f"{WORDS.kind('drift', one.kind)}\n", "bold yellow"),
            f"    {_cited(one.left, reader)}\n  {arrow} {_cited(one.right, reader)}",
        )


def _reuse(dossier: Dossier, reader: Reader) -> Iterator[Text]:
    for one in dossier.reuse:
        arrow = {"left_to_right": "→", "right_to_left": "←", None: "↔"}[one.direction]
        pair = f"[{reader.numbers[one.left]}] {arrow} [{reader.numbers[one.right]}]"
        coverage = f"{one.coverage_left:.0%} / {one.coverage_right:.0%} of the words"
        yield Text.assemble(
            (f"{pair}  ", "cyan"), WORDS.kind("reuse", one.kind), (f"  {coverage}", "dim")
        )


def _links(dossier: Dossier, reader: Reader) -> Iterator[Text]:
    for one in dossier.story.links:
        pair = f"[{reader.numbers[one.left]}] – [{reader.numbers[one.right]}]"
        yield Text.assemble((f"{pair}  ", "cyan"), f"{one.score:.2f}  ", (one.why, "dim"))


def _voices(dossier: Dossier, reader: Reader) -> Iterator[Text]:
    by_speaker: dict[str, list[Evidence]] = {}
    for one in dossier.attributions:
        if one.entity in reader.entity:
            by_speaker.setdefault(reader.entity[one.entity].name, []).append(one.evidence)
    for name in sorted(by_speaker, key=lambda one: (-len(by_speaker[one]), one)):
        first, *others = by_speaker[name]
        more = f"  and {len(others)} more" if others else ""
        yield Text.assemble((name, "bold"), f"  {_cited(first, reader)}", (more, "dim"))


def _decided(dossier: Dossier) -> Iterator[Text]:
    for one in dossier.decisions:
        decision = one.decision
        by = f" by {decision.by}" if decision.by else ""
        note = f": {decision.note}" if decision.note else ""
        yield Text.assemble(
            (decision.kind.replace("_", " "), "bold"),
            f"{by}{note}",
            (f"  (found without it: {'; '.join(one.found)})", "dim"),
        )


def _cited(evidence: Evidence, reader: Reader) -> str:
    return f"{_short(reader.quoted(evidence))} [{reader.numbers[evidence.page]}]"


def _short(words: str) -> str:
    told = " ".join(words.split())
    return told if len(told) <= QUOTED else told[:QUOTED].rpartition(" ")[0] + " …"
