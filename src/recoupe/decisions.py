"""What people decided: read from a TOML file, and settled against the pages of a pile."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any

import msgspec
from msgspec import Struct
from rapidfuzz import process

from recoupe.errors import DecisionError
from recoupe.records import BETWEEN_PAGES, OPPOSITES, Decision, DecisionKind

ID_LETTERS = 64
"""A page id is a SHA-256 in hexadecimal."""
MIN_PREFIX_LETTERS = 4
"""A shorter beginning of an id is taken for a path."""
MIN_PREFIX_BESIDE_NAMES = 8
"""Where a name may stand too: « Dada » and « Beda » are spelled in hexadecimal digits."""
HOW = "Look at docs/how-to/disagree.md for the shape of the file."


class _Entry(Struct, forbid_unknown_fields=True, kw_only=True):
    kind: DecisionKind
    left: str
    right: str
    note: str = ""
    by: str = ""
    when: Any = ""
    """TOML has dates of its own; a string in quotes is as good."""


class _File(Struct, forbid_unknown_fields=True):
    decision: tuple[_Entry, ...] = ()


def read_decisions(path: Path) -> tuple[Decision, ...]:
    """The decisions of a file, in its order; pages are as the file names them.

    Raises:
        DecisionError: the file cannot be read, or says something that is no decision.
    """
    try:
        entries = msgspec.toml.decode(path.read_bytes(), type=_File).decision
    except OSError as error:
        raise DecisionError(
            f"{path} cannot be read: {error.strerror}.", hint="Give the path of a TOML file."
        ) from error
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise DecisionError(f"{path}: {error}", hint=HOW) from error
    return tuple(_decision(one, number, path) for number, one in enumerate(entries, start=1))


def _decision(entry: _Entry, number: int, path: Path) -> Decision:
    left, right = entry.left.strip(), entry.right.strip()
    if not left or not right or left == right:
        raise DecisionError(
            f"{path}: decision {number} ({entry.kind}) needs two different sides.", hint=HOW
        )
    try:
        when = _iso_of(entry.when)
    except ValueError as error:
        raise DecisionError(
            f"{path}: decision {number} ({entry.kind}): {entry.when!r} is no date.",
            hint="Write when = 2025-03-14.",
        ) from error
    return Decision(
        kind=entry.kind, left=left, right=right, note=entry.note, by=entry.by, when=when
    )


def _iso_of(when: object) -> str:
    """ISO 8601; empty where nothing is given.

    Raises:
        ValueError: it is no date.
    """
    if isinstance(when, date):
        return when.isoformat()
    if not isinstance(when, str):
        raise ValueError(when)  # noqa: TRY004  told as a date that is none
    if when:
        datetime.fromisoformat(when)
    return when


def settled(
    decisions: Iterable[Decision], pages: Mapping[str, Sequence[str]]
) -> tuple[Decision, ...]:
    """The decisions with every page given by its id; each stands once, sorted.

    A whole id that is not in the pile is left as it is: it touches nothing.

    Args:
        decisions: as read; sides may be ids, beginnings of ids, paths or names.
        pages: id → the paths at which the page was read.

    Raises:
        DecisionError: a page is not in the pile, or several match; two decisions contradict.
    """
    found: dict[str, Decision] = {}
    for one in decisions:
        settled_one = _with_ids(one, pages)
        found.setdefault(settled_one.id, settled_one)
    _check(found.values())
    return tuple(sorted(found.values()))


def _with_ids(decision: Decision, pages: Mapping[str, Sequence[str]]) -> Decision:
    left, right = (_side(one, decision, pages) for one in (decision.left, decision.right))
    if left == right:
        raise DecisionError(
            f"{_told(decision)}: both sides are page {left[:12]}.", hint="Name two pages."
        )
    if decision.kind.endswith("_origin") and left in pages and right in pages:
        raise DecisionError(
            f"{_told(decision)}: both sides are pages.",
            hint="Name an origin on one side, or say copies or not_copies of the two pages.",
        )
    return msgspec.structs.replace(decision, left=left, right=right, id="")


def _side(side: str, decision: Decision, pages: Mapping[str, Sequence[str]]) -> str:
    """The id of the page that is meant; a name stays a name."""
    of_pages = decision.kind in BETWEEN_PAGES
    shortest = MIN_PREFIX_LETTERS if of_pages else MIN_PREFIX_BESIDE_NAMES
    matching = _matching(side, pages, shortest)
    if len(matching) == 1:
        return matching[0]
    if matching:
        shown = ", ".join(f"{one[:12]} ({min(pages[one])})" for one in matching[:5])
        raise DecisionError(
            f"{_told(decision)}: {side} may be any of {len(matching)} pages: {shown}.",
            hint="Give more of the page's id.",
        )
    if not of_pages or _is_whole_id(side):
        return side
    known = sorted({path for paths in pages.values() for path in paths})
    near = [path for path, *_ in process.extract(side, known, limit=3, score_cutoff=60)]
    raise DecisionError(
        f"{_told(decision)}: no page of this pile is {side}.",
        hint=f"Did you mean {' or '.join(near)}?"
        if near
        else "Give a page's path in the pile, or its id as dossiers.jsonl prints it.",
    )


def _matching(side: str, pages: Mapping[str, Sequence[str]], shortest: int) -> list[str]:
    by_path = sorted(page for page, paths in pages.items() if side in paths)
    if by_path:
        return by_path
    prefix = side.lower().rstrip("…")
    if len(prefix) < shortest or not _is_hexadecimal(prefix):
        return []
    return sorted(page for page in pages if page.startswith(prefix))


def _is_hexadecimal(word: str) -> bool:
    return all(letter in "0123456789abcdef" for letter in word)


def _is_whole_id(side: str) -> bool:
    return len(side) == ID_LETTERS and _is_hexadecimal(side)


def _check(decisions: Iterable[Decision]) -> None:
    seen: dict[tuple[str, frozenset[str]], Decision] = {}
    for one in decisions:
        against = seen.get((OPPOSITES[one.kind], one.sides))
        if against is not None:
            raise DecisionError(
                f"{_told(one)}: another decision says {against.kind} of the same two.",
                hint="Take one of the two out.",
            )
        seen[one.kind, one.sides] = one


def _told(decision: Decision) -> str:
    return f"Decision {decision.kind} of {decision.left[:40]} and {decision.right[:40]}"
