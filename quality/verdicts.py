"""What a reader said of findings in pages that are not the project's.

The gold holds no word of such pages: a finding is known by its print, a digest of what it is made
of, and a line of the file holds its verdict.
"""

import argparse
import hashlib
import json
import sys
from collections.abc import Callable, Collection, Container, Iterable, Mapping
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


def judged(
    lines: Iterable[str], known: Mapping[str, Verdict], reasons: Collection[str]
) -> dict[str, Verdict]:
    """The verdicts with those of some lines, `PRINT right` or `PRINT wrong REASON`.

    Raises:
        SystemExit: a line is no verdict.
    """
    found = dict(known)
    for number, line in enumerate(lines, start=1):
        digest, _, words = line.strip().partition(" ")
        says, _, reason = words.partition(" ")
        wrong = says == "wrong" and reason in reasons
        if len(digest) != PRINT_LENGTH or not (wrong or (says == "right" and not reason)):
            sys.exit(f"line {number}: write PRINT right, or PRINT wrong {'|'.join(reasons)}")
        found[digest] = Verdict(right=says == "right", reason=reason)
    return found


def ask(
    description: str | None,
    folder: Path,
    sets: Collection[str],
    findings: Callable[[str], Iterable[tuple[str, str]]],
    reasons: Collection[str],
) -> None:
    """A command: prints what is to be read of a set, or takes verdicts in.

    Args:
        description: the help of the command.
        folder: of the files of verdicts, one a set.
        sets: names that may be asked for.
        findings: print and line of all that was found in a set, in order.
        reasons: what may be said of a finding that is wrong.
    """
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("set", choices=sets)
    parser.add_argument("--count", type=int, default=100)
    parser.add_argument(
        "--wrong", action="store_true", help="what was judged wrong and still stands"
    )
    parser.add_argument("--judge", type=Path, help="file of verdicts, a line each")
    chosen = parser.parse_args()
    path = folder / f"{chosen.set}.jsonl"
    known = read_verdicts(path)
    if chosen.judge is not None:
        keep_verdicts(path, judged(chosen.judge.read_text("utf-8").splitlines(), known, reasons))
        return
    left = chosen.count
    for digest, line in findings(chosen.set):
        verdict = known.get(digest)
        if (verdict is not None and not verdict.right) if chosen.wrong else verdict is None:
            sys.stdout.write(f"{digest} {line}\n")
            left -= 1
        if left == 0:
            break
