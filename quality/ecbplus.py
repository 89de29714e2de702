"""Findings in the real pages of ECB+, against what a reader said of each.

    python -m quality.ecbplus drifts                  prints what nobody has judged
    python -m quality.ecbplus drifts --judge FILE     takes verdicts in, a line `PRINT right|wrong`

A verdict is kept by the print of its finding, a digest of the kind, the ids of the documents and
the exact words of both sides: no text of the data is kept, and a finding whose words have changed
is one that nobody has read.
"""

import argparse
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path

from quality.detokenise import detokenise
from quality.metric import GOLD, SHARED, Metric
from quality.verdicts import digest_of, read_verdicts, take_verdicts
from recoupe.engines import Serial
from recoupe.records import Conflict, Dossier, Drift, Evidence, Page, page_id_of
from recoupe.walk import build

DATA = SHARED / "data" / "stories" / "ecbplus.jsonl"
VERDICTS = GOLD / "disagreements"
SUBJECTS = ("conflicts", "numbers", "drifts")
"""Conflicts that are no numbers, those that are, and drifts."""
CONTEXT = 130
"""Code points shown around a finding."""

Finding = Conflict | Drift


@cache
def dossiers() -> tuple[Dossier, ...]:
    """The stories of each gold cluster that have two pages or more; none where data is absent."""
    if not DATA.exists():
        return ()
    clusters: dict[str, list[Page]] = {}
    for line in DATA.read_text("utf-8").splitlines():
        row = json.loads(line)
        text = "\n\n".join(detokenise(one) for one in row["text"].split("\n") if one.strip())
        content = text.encode()
        page = Page(
            id=page_id_of(content, None),
            content=content,
            path=f"{row['cluster']}/{row['id']}.txt",
            media_type="text",
        )
        clusters.setdefault(row["cluster"], []).append(page)
    return tuple(
        one
        for name in sorted(clusters)
        for one in build(clusters[name], engine=Serial()).dossiers
        if len(one.articles) > 1
    )


def print_of(finding: Finding, paths: Mapping[str, str]) -> str:
    """Digest of a finding's kind, and of documents and words of its sides, in either order.

    Args:
        finding: of one dossier.
        paths: page id → path of its document.
    """
    told = [
        sorted((paths[one.page], one.exact) for one in _places(side))
        for side in (finding.left, finding.right)
    ]
    content = json.dumps([finding.kind, *sorted(told)], ensure_ascii=False)
    return digest_of(content)


def _places(side: Evidence | Sequence[Evidence]) -> Sequence[Evidence]:
    return [side] if isinstance(side, Evidence) else side


def findings(subject: str) -> Iterator[tuple[str, Finding, Dossier]]:
    """(print, finding, its dossier) of one of `SUBJECTS`."""
    for dossier in dossiers():
        paths = {one.id: one.path for one in dossier.articles}
        found: Sequence[Finding] = dossier.drifts if subject == "drifts" else dossier.conflicts
        for one in found:
            if subject != "drifts" and (one.kind == "number") != (subject == "numbers"):
                continue
            yield print_of(one, paths), one, dossier


def _file(subject: str) -> Path:
    return VERDICTS / f"ecbplus_{subject}.jsonl"


def measure(subject: str, name: str) -> Iterable[Metric]:
    """Share of the read findings that are right, and of all that somebody has read.

    Nothing where the data is absent: it is not the project's.
    """
    if not DATA.exists():
        return
    known = read_verdicts(_file(subject))
    told = [known.get(mark) for mark, _, _ in findings(subject)]
    read = [one.right for one in told if one is not None]
    judged = len(read)
    yield Metric(
        name=f"{name}/right",
        value=read.count(True) / judged if judged else 1.0,
        count=judged,
        blind="what was missed; one reader's verdicts; French, and dates: these pages have none",
    )
    yield Metric(
        name=f"{name}/read",
        value=judged / len(told) if told else 1.0,
        count=len(told),
        blind="whether the others are right: `python -m quality.ecbplus` prints them",
    )


def _shown(mark: str, finding: Finding, dossier: Dossier) -> str:
    articles = {one.id: one for one in dossier.articles}
    lines = [f"{mark} {finding.kind}: {finding.why}"]
    for name, side in (("left", finding.left), ("right", finding.right)):
        for place in _places(side):
            article, span = articles[place.page], place.span
            before = article.text[max(0, span.start - CONTEXT) : span.start]
            behind = article.text[span.end : span.end + CONTEXT]
            shown = f"{before}[[{place.exact}]]{behind}".replace("\n", " ")
            lines.append(f"    {name} {article.path} …{shown}…")
    return "\n".join(lines)


def main() -> int:
    """Prints the findings that nobody has judged, or takes verdicts in."""
    parser = argparse.ArgumentParser(prog="python -m quality.ecbplus", description=__doc__)
    parser.add_argument("subject", choices=SUBJECTS)
    parser.add_argument("--judge", type=Path, help="lines of a print and `right` or `wrong`")
    options = parser.parse_args()
    if options.judge is not None:
        found = {mark for mark, _, _ in findings(options.subject)}
        lines = options.judge.read_text("utf-8").splitlines()
        take_verdicts(_file(options.subject), lines, among=found)
        return 0
    known = read_verdicts(_file(options.subject))
    for mark, finding, dossier in findings(options.subject):
        if mark not in known:
            print(_shown(mark, finding, dossier))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
