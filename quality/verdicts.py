"""What a reader said of findings in pages that are not the project's.

The gold holds no word of such pages: a finding is known by its print, a digest of what it is made
of, and a line of the file holds its verdict.
"""

import hashlib
import json
from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

PRINT_LENGTH = 16
"""Hexadecimal digits kept: some thousand prints never meet by chance."""


@dataclass(frozen=True, kw_only=True)
class Verdict:
    """What a reader said of one finding."""

    right: bool
    reason: str = ""
    """Of an attribution: no `report` stands there; another `source` speaks; another `content`. Of a
    clause: the grade that it has for a reader."""


def digest_of(content: str) -> str:
    """The digest by which a finding is known."""
    return hashlib.sha256(content.encode()).hexdigest()[:PRINT_LENGTH]


def read_verdicts(path: Path) -> dict[str, Verdict]:
    """Verdicts by print; none where there is no file yet."""
    if not path.exists():
        return {}
    lines = map(json.loads, path.read_text("utf-8").splitlines())
    return {
        line["print"]: Verdict(right=line["right"], reason=line.get("reason", "")) for line in lines
    }


def keep_verdicts(path: Path, known: Mapping[str, Verdict]) -> None:
    """Writes all verdicts of a file, in the order of their prints."""
    path.parent.mkdir(parents=True, exist_ok=True)
    lines = []
    for digest, verdict in sorted(known.items()):
        line: dict[str, object] = {"print": digest, "right": verdict.right}
        if verdict.reason:
            line["reason"] = verdict.reason
        lines.append(json.dumps(line) + "\n")
    path.write_text("".join(lines), "utf-8")


def take_verdicts(path: Path, lines: Iterable[str], *, among: Container[str] | None = None) -> None:
    """Adds lines `PRINT right|wrong` to a file; others, and prints not `among` some, are none."""
    known = read_verdicts(path)
    for line in lines:
        mark, _, verdict = line.strip().partition(" ")
        if verdict in {"right", "wrong"} and (among is None or mark in among):
            known[mark] = Verdict(right=verdict == "right")
    keep_verdicts(path, known)
