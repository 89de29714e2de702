"""Which pages share text: the nearest pairs first, their passages as places to be cut out."""

from dataclasses import dataclass

from recoupe.export.reader import Reader
from recoupe.records import Dossier, Reuse

MAX_REST = 300


@dataclass(frozen=True, kw_only=True)
class PairView:
    """Two pages that share text."""

    reuse: Reuse
    left: int
    right: int
    places: str
    """`start-end:start-end:kind`, one a passage: code points of the left, of the right page.

    The words stand in the pages of the file already; fifty copies of one dispatch would repeat
    them a thousand times.
    """


@dataclass(frozen=True, kw_only=True)
class Sharing:
    """The pairs of a story."""

    near: list[PairView]
    """For each page the pair that covers most of it."""
    rest: list[PairView]
    """The others, those that share most first, up to `MAX_REST`."""
    untold: int
    """How many are left out: two hundred pages of one dispatch make twenty thousand pairs."""


def nearest_pairs(dossier: Dossier) -> set[str]:
    """Ids of the pairs that cover most of one of their pages; shared quotations are none."""
    best: dict[str, tuple[float, str]] = {}
    for one in dossier.reuse:
        if one.kind == "quotation":
            continue
        for page, share in ((one.left, one.coverage_left), (one.right, one.coverage_right)):
            best[page] = max(best.get(page, (0.0, "")), (share, one.id))
    return {name for _, name in best.values()}


def sharing_of(dossier: Dossier, reader: Reader) -> Sharing:
    """Pairs in the order of the dossier, the telling ones apart."""
    telling = nearest_pairs(dossier)
    pairs = [_pair(one, reader) for one in dossier.reuse]
    rest = sorted((one for one in pairs if one.reuse.id not in telling), key=_weight)
    return Sharing(
        near=[one for one in pairs if one.reuse.id in telling],
        rest=rest[:MAX_REST],
        untold=max(0, len(rest) - MAX_REST),
    )


def _weight(pair: PairView) -> tuple[bool, float, int, int]:
    shared = max(pair.reuse.coverage_left, pair.reuse.coverage_right)
    return pair.reuse.kind == "quotation", -shared, pair.left, pair.right


def _pair(reuse: Reuse, reader: Reader) -> PairView:
    places = ";".join(
        f"{one.left.span.start}-{one.left.span.end}:{one.right.span.start}-{one.right.span.end}"
        f":{one.kind}"
        for one in reuse.passages
    )
    return PairView(
        reuse=reuse,
        left=reader.numbers[reuse.left],
        right=reader.numbers[reuse.right],
        places=places,
    )
