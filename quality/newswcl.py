"""Pairs of statements in the real pages of NewsWCL50, with what a reader said of them.

    python -m quality.newswcl                  prints pairs in one claim that nobody has judged
    python -m quality.newswcl --judge FILE     takes verdicts in, a line `PRINT right|wrong`

Fifty English articles on ten events, of five outlets each, without dates. A pair is right where
both statements tell one thing, whatever else one of them tells beside it. A verdict is kept by the
digest of the words of both: no text of the data is kept.
"""

import argparse
import json
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import combinations
from pathlib import Path

from quality.metric import GOLD, SHARED, Metric
from quality.stories import article_of, dossier_of_articles
from quality.verdicts import Verdict, digest_of, keep_verdicts, read_verdicts
from recoupe.records import Dossier, Statement, page_id_of

DATA = SHARED / "data" / "stories" / "newswcl50.jsonl"
FILE = GOLD / "claims" / "newswcl50.jsonl"
BLIND = "pairs that nobody judged; what no claim joins; how many of the pairs there are"


@cache
def dossiers() -> tuple[Dossier, ...]:
    """A dossier an event; none where the data is absent."""
    if not DATA.exists():
        return ()
    events = defaultdict(list)
    for line in DATA.read_text("utf-8").splitlines():
        row = json.loads(line)
        path = f"{row['cluster']}/{row['id']}.txt"
        page = page_id_of(row["text"].encode(), path)
        events[row["cluster"]].append(article_of(page, path, row["text"], "en"))
    return tuple(dossier_of_articles(events[name]) for name in sorted(events))


def print_of(left: str, right: str) -> str:
    """Digest of the words of two statements, in either order."""
    return digest_of("\x1f".join(sorted(" ".join(one.split()) for one in (left, right))))


def verdicts() -> dict[str, Verdict]:
    """What was read, by print."""
    return read_verdicts(FILE)


def lined_up() -> Iterator[tuple[str, Statement, Statement]]:
    """(print, left, right) of pairs of two pages in one claim."""
    for dossier in dossiers():
        statements = {one.id: one for one in dossier.statements}
        for claim in dossier.claims:
            told = [statements[one] for one in claim.statements]
            for left, right in combinations(told, 2):
                if left.evidence.page != right.evidence.page:
                    yield print_of(left.evidence.exact, right.evidence.exact), left, right


def measure() -> Iterable[Metric]:
    """Share of the judged pairs in one claim that are right, and how many right ones are found."""
    if not dossiers():
        return
    known = verdicts()
    found = {one for one, _, _ in lined_up()}
    judged = [known[one].right for one in sorted(found & known.keys())]
    right = [one for one, verdict in known.items() if verdict.right]
    yield Metric(
        name="claims/newswcl50/right",
        value=sum(judged) / max(len(judged), 1),
        count=len(judged),
        blind=BLIND,
    )
    yield Metric(
        name="claims/newswcl50/found",
        value=sum(one in found for one in right) / max(len(right), 1),
        count=len(right),
        blind="right pairs of which no score made one worth reading",
    )


def main() -> None:
    """Prints what is to be read, or takes verdicts in."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--judge", type=Path, help="file of verdicts, a line each")
    chosen = parser.parse_args()
    known = verdicts()
    if chosen.judge is not None:
        for line in chosen.judge.read_text("utf-8").splitlines():
            digest, _, says = line.partition(" ")
            if says not in {"right", "wrong"}:
                sys.exit(f"Write PRINT right, or PRINT wrong: {line!r}")
            known[digest] = Verdict(right=says == "right")
        keep_verdicts(FILE, known)
        return
    for digest, left, right in lined_up():
        if digest not in known:
            told = (" ".join(one.evidence.exact.split()) for one in (left, right))
            sys.stdout.write(f"{digest} {'  ~  '.join(told)}\n")


if __name__ == "__main__":
    main()
