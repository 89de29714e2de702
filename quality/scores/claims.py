"""Claims of the gold stories: which statements line up."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from quality import newswcl
from quality.metric import Counts, Metric, sum_of
from quality.stories import LINED_UP, Told, of_set, overlap
from recoupe.records import Statement

MIN_OVERLAP = 0.5
"""Share of the shorter of two that a statement and a gold unit have in common."""

BLIND = (
    "invented pages of a few sentences, titles left out; statements outside gold claims count as "
    "alone; long pages, and statements that the annotation never cut out, are not seen"
)


def measure() -> Iterable[Metric]:
    """Pairwise precision and recall, and B³, on the stories of each set; pairs of real pages."""
    for name in LINED_UP:
        yield from measure_set(name, of_set(name))
    yield from newswcl.measure()


def measure_set(name: str, told: Sequence[Told]) -> Iterable[Metric]:
    """Pairwise precision and recall, and B³, on some stories."""
    pairs = sum_of([pair_counts(one) for one in told])
    cubes = [cube for one in told for cube in b_cubed(one)]
    found = sum(precision for precision, _ in cubes) / max(len(cubes), 1)
    kept = sum(recall for _, recall in cubes) / max(len(cubes), 1)
    f1 = 2 * found * kept / (found + kept) if found + kept else 0.0
    yield Metric(
        name=f"claims/{name}/pair_precision",
        value=pairs.precision,
        count=pairs.right + pairs.wrong,
        blind=BLIND,
    )
    yield Metric(
        name=f"claims/{name}/pair_recall",
        value=pairs.recall,
        count=pairs.right + pairs.missed,
        blind=BLIND,
    )
    yield Metric(name=f"claims/{name}/b_cubed_f1", value=f1, count=len(cubes), blind=BLIND)


Unit = tuple[str, int]


def gold_units(told: Told) -> dict[Unit, int]:
    """Unit (its page and start) → gold claim."""
    units: dict[Unit, int] = {}
    for number, items in enumerate(told.gold.claims):
        for item in items:
            page, span = told.place(item)
            units[page, span.start] = number
    return units


def found_units(told: Told) -> dict[Unit, set[str]]:
    """Unit → the claims that hold its statements; statements outside gold are their own unit.

    Titles are left out: a title says in short what several statements of its page say.
    """
    claim_of = {one: claim.id for claim in told.dossier.claims for one in claim.statements}
    found: dict[Unit, set[str]] = defaultdict(set)
    ends = {
        article.id: article.blocks[0].span.end
        for article in told.dossier.articles
        if article.blocks[0].kind == "title"
    }
    for statement in told.dossier.statements:
        if statement.evidence.span.end <= ends.get(statement.evidence.page, 0):
            continue
        found[unit_of(statement, told)].add(claim_of[statement.id])
    return found


def unit_of(statement: Statement, told: Told) -> Unit:
    """The gold unit that a statement tells, else a unit of its own."""
    best, unit = 0, (statement.evidence.page, -1 - statement.evidence.span.start)
    for items in told.gold.claims:
        for item in items:
            place = told.place(item)
            common = overlap(statement.evidence, place)
            shorter = min(len(statement.evidence.span), len(place[1]))
            if common > best and common >= MIN_OVERLAP * shorter:
                best, unit = common, (place[0], place[1].start)
    return unit


def pair_counts(told: Told) -> Counts:
    """Pairs of units in one claim."""
    gold, found = gold_units(told), found_units(told)
    units = sorted({*gold, *found})
    right = wrong = missed = 0
    for index, one in enumerate(units):
        for other in units[index + 1 :]:
            together = one in gold and gold[one] == gold.get(other)
            lined_up = bool(found.get(one, set()) & found.get(other, set()))
            right += together and lined_up
            wrong += lined_up and not together
            missed += together and not lined_up
    return Counts(right=right, wrong=wrong, missed=missed)


def b_cubed(told: Told) -> list[tuple[float, float]]:
    """(precision, recall) of each unit's group, after Bagga and Baldwin 1998."""
    gold, found = gold_units(told), found_units(told)
    units = sorted({*gold, *found})
    cubes = []
    sizes = Counter(gold.values())
    for one in units:
        mates = {
            other
            for other in units
            if other == one or found.get(one, set()) & found.get(other, set())
        }
        kin = {other for other in units if other == one or gold.get(one, -1) == gold.get(other, -2)}
        common = len(mates & kin)
        cubes.append((common / len(mates), common / max(len(kin), sizes.get(gold.get(one, -1), 1))))
    return cubes
