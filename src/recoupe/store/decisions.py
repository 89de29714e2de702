"""What people decided, apart from what the machine found, with undo and log."""

import sqlite3

import msgspec

from recoupe.records.decision import OPPOSITES, Decision
from recoupe.store.asked import Logged


def put_decision(connection: sqlite3.Connection, decision: Decision, *, at: str) -> bool:
    """Takes a decision; the opposite one between the same two sides ends.

    Returns:
        Whether it is new; one that is in force already stays as it is.
    """
    in_force = [one for one in decisions(connection) if one.sides == decision.sides]
    if any(one.id == decision.id for one in in_force):
        return False
    for one in in_force:
        if one.kind == OPPOSITES[decision.kind]:
            undo(connection, one.id, at=at)
    connection.execute(
        "INSERT INTO decision (id, content, decided) VALUES (?, ?, ?)",
        (decision.id, msgspec.json.encode(decision), at),
    )
    return True


def undo(connection: sqlite3.Connection, decision_id: str, *, at: str) -> Decision | None:
    """Ends a decision; it stays in the log. None where none of that id is in force."""
    row = connection.execute(
        "SELECT seq, content FROM decision WHERE id = ? AND undone IS NULL", (decision_id,)
    ).fetchone()
    if row is None:
        return None
    connection.execute("UPDATE decision SET undone = ? WHERE seq = ?", (at, row[0]))
    return msgspec.json.decode(row[1], type=Decision)


def decisions(connection: sqlite3.Connection) -> tuple[Decision, ...]:
    """Those in force, in the order in which they were taken."""
    found = connection.execute("SELECT content FROM decision WHERE undone IS NULL ORDER BY seq")
    return tuple(msgspec.json.decode(row[0], type=Decision) for row in found)


def log(connection: sqlite3.Connection) -> tuple[Logged, ...]:
    """All that were ever taken, in order."""
    found = connection.execute("SELECT content, decided, undone FROM decision ORDER BY seq")
    return tuple(
        Logged(decision=msgspec.json.decode(row[0], type=Decision), decided=row[1], undone=row[2])
        for row in found
    )


def stories_touched(connection: sqlite3.Connection, decision: Decision) -> list[str]:
    """Stories that hold one of its pages, or whose dossier prints one of its names."""
    found: set[str] = set()
    for side in sorted(decision.sides):
        rows = connection.execute(
            "SELECT story FROM membership JOIN page ON page.seq = membership.page"
            " WHERE page.id = ?1 UNION SELECT story FROM story_facet"
            " JOIN facet ON facet.id = facet WHERE value = ?1 AND kind IN ('origin', 'speaker')",
            (side,),
        )
        found.update(row[0] for row in rows)
    return sorted(found)
