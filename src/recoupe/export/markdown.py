"""A dossier as Markdown: what a reader would want in a mail, and what golden tests compare."""

from collections.abc import Iterable, Iterator

from recoupe.export.reader import Reader
from recoupe.export.wording import place_of, short_name_of, words_of
from recoupe.records import AnchoredAttribution, Claim, Dossier, Evidence, Figure

WORDS = words_of("en")
MARKS = str.maketrans({"*": r"\*", "_": r"\_", "`": r"\`", "[": r"\[", "<": r"\<", "|": r"\|"})


def render_markdown(dossier: Dossier) -> str:
    """The whole dossier, in the order of the HTML file; ends with a line end."""
    reader = Reader(dossier)
    parts = [
        *_head(dossier),
        *_pages(reader),
        *_claims(dossier, reader),
        *_disagreements(dossier, reader),
        *_provenance(dossier, reader),
        *_decisions(dossier, reader),
        *_voices(dossier, reader),
        *_timeline(dossier, reader),
        *_limits(dossier),
    ]
    return "\n".join(parts) + "\n"


def _plain(words: str) -> str:
    """Words of a page, on one line, with Markdown's marks escaped."""
    return " ".join(words.split()).translate(MARKS)


def _cited(evidence: Evidence, reader: Reader) -> str:
    return f"{_plain(reader.quoted(evidence))} [{reader.numbers[evidence.page]}]"


def _head(dossier: Dossier) -> Iterator[str]:
    story = dossier.story
    pages = len(story.pages)
    yield f"# {_plain(story.title) or '(no title)'}"
    yield ""
    counted = f"{pages} page{'' if pages == 1 else 's'}"
    yield f"**{counted} → {WORDS.origins(story.floor, story.ceiling)}**"
    yield ""
    facts = [
        place_of(story.place or ""),
        WORDS.moment(story.first),
        WORDS.moment(story.last),
        *story.languages,
    ]
    yield " · ".join(dict.fromkeys(one for one in facts if one))
    yield from (f"- {_plain(one)}" for one in story.reasons)


def _section(title: str, lines: Iterable[str]) -> Iterator[str]:
    """A heading and its lines; nothing where there are none."""
    found = list(lines)
    if found:
        yield from ("", f"## {title}", "", *found)


def _pages(reader: Reader) -> Iterator[str]:
    yield from _section(
        "Pages",
        (
            f"{reader.numbers[one.id]}. {_plain(one.title) or '(no title)'} — "
            f"{_plain(short_name_of(one))}, {WORDS.moment(one.published)}"
            + "".join(f", credits {_plain(credit.name)}" for credit in one.credits)
            for one in reader.articles
        ),
    )


def _claims(dossier: Dossier, reader: Reader) -> Iterator[str]:
    shared = [one for one in dossier.claims if len(one.pages) > 1]
    yield from _section(
        "Claims that several pages make",
        (line for one in shared for line in _claim(one, reader)),
    )


def _claim(claim: Claim, reader: Reader) -> Iterator[str]:
    yield f"- **{_plain(claim.label)}** ({WORDS.origins(claim.floor, claim.ceiling)})"
    for name in claim.statements:
        statement = reader.statement[name]
        said = " ← ".join(_plain(one) for one in reader.sources_of(statement))
        negated = ", negated" if statement.polarity == "negative" else ""
        by = f" — {said}" if said else ""
        yield f"  - {statement.grade}{negated}: {_cited(statement.evidence, reader)}{by}"


def _disagreements(dossier: Dossier, reader: Reader) -> Iterator[str]:
    yield from _section("Conflicts", _conflicts(dossier, reader))
    yield from _section(
        "Figures",
        (line for one in dossier.figures for line in _figure(one, reader)),
    )
    yield from _section("Words that changed on the way", _drifts(dossier, reader))


def _conflicts(dossier: Dossier, reader: Reader) -> Iterator[str]:
    for one in dossier.conflicts:
        left = "; ".join(_cited(side, reader) for side in one.left)
        right = "; ".join(_cited(side, reader) for side in one.right)
        yield f"- *{WORDS.kind('conflict', one.kind)}*: {left} — {right}. {_plain(one.why)}"


def _drifts(dossier: Dossier, reader: Reader) -> Iterator[str]:
    for one in dossier.drifts:
        arrow = "—" if one.direction is None else "→" if one.direction == "left_to_right" else "←"
        sides = f"{_cited(one.left, reader)} {arrow} {_cited(one.right, reader)}"
        yield f"- *{WORDS.kind('drift', one.kind)}*: {sides}. {_plain(one.why)}"


def _figure(figure: Figure, reader: Reader) -> Iterator[str]:
    scope = f", {_plain(figure.scope)}" if figure.scope else ""
    yield f"- **{_plain(figure.counted)}**{scope}"
    for point in figure.points:
        high = "" if point.second is None else f"–{point.second:g}"
        unit = f" {figure.unit}" if figure.unit else ""
        yield (
            f"  - {point.value:g}{high}{unit}, {WORDS.moment(point.as_of)}, {point.relation}: "
            f"{_cited(point.evidence, reader)}"
        )


def _provenance(dossier: Dossier, reader: Reader) -> Iterator[str]:
    origins = []
    for one in dossier.origins:
        numbers = ", ".join(str(reader.numbers[page]) for page in one.pages)
        hidden = ", not in the pile" if one.hidden else ""
        why = "; ".join(_plain(reason) for reason in one.reasons)
        kind = one.kind.replace("_", " ")
        origins.append(f"- {_plain(one.name)} ({kind}{hidden}): {numbers}. {why}")
    yield from _section("Origins", origins)
    shared = []
    for reuse in dossier.reuse:
        arrow = {"left_to_right": "→", "right_to_left": "←", None: "↔"}[reuse.direction]
        pair = f"{reader.numbers[reuse.left]} {arrow} {reader.numbers[reuse.right]}"
        why = "; ".join(_plain(reason) for reason in reuse.why)
        coverage = f"{reuse.coverage_left:.0%} / {reuse.coverage_right:.0%}"
        shared.append(f"- {pair} {reuse.kind}, {coverage} of the words. {why}")
    yield from _section("Shared text", shared)


def _decisions(dossier: Dossier, reader: Reader) -> Iterator[str]:
    lines = []
    for one in dossier.decisions:
        sides = (
            f"page {reader.numbers[side]}" if side in reader.numbers else _plain(side)
            for side in (one.decision.left, one.decision.right)
        )
        found = "; ".join(_plain(line) for line in one.found)
        kind = one.decision.kind.replace("_", " ")
        note = f" {_plain(one.decision.note)}" if one.decision.note else ""
        lines.append(f"- {kind}: {', '.join(sides)} ({one.effect}; found: {found}).{note}")
    yield from _section("Decided by people", lines)


def _voices(dossier: Dossier, reader: Reader) -> Iterator[str]:
    by_speaker: dict[str, list[AnchoredAttribution]] = {}
    for one in dossier.attributions:
        name = reader.entity[one.entity].name if one.entity in reader.entity else None
        if name is None and one.source is not None:
            name = one.source.exact
        if name is not None:
            by_speaker.setdefault(_plain(name), []).append(one)
    lines = []
    for name in sorted(by_speaker, key=lambda one: (-len(by_speaker[one]), one)):
        lines.append(f"- **{name}**")
        lines.extend(f"  - {_cited(one.evidence, reader)}" for one in by_speaker[name])
    yield from _section("Voices", lines)


def _timeline(dossier: Dossier, reader: Reader) -> Iterator[str]:
    yield from _section(
        "Timeline",
        (
            f"- {WORDS.moment(one.when)}: {_plain(one.label)} "
            f"[{', '.join(sorted({str(_page_of(name, reader)) for name in one.statements}))}]"
            for one in dossier.timeline
        ),
    )


def _page_of(statement: str, reader: Reader) -> int:
    return reader.numbers[reader.statement[statement].evidence.page]


def _limits(dossier: Dossier) -> Iterator[str]:
    yield from _section(
        "What could not be judged",
        (f"- {one.count}: {_plain(one.reason)}" for one in dossier.abstentions),
    )
    yield from _section(
        "Left out",
        (f"- {_plain(one.path)}: {_plain(one.reason)}" for one in dossier.skipped),
    )
