"""Passages that two pages have word for word, or nearly."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from recoupe.algorithms.folding import bare
from recoupe.algorithms.runs import Block, blocks_of, common_runs
from recoupe.records import Passage, PassageKind
from recoupe.stages.trace.pages import TracedPage

SEED_WORDS = 4
MAX_GAP_WORDS = 12
"""Editors put a date, a title or an apposition between two copied runs."""
MIN_TELLING = 5
"""A passage with fewer words of the page's own is a name, a title, a formula."""
MIN_SHORT_WORDS = 6
MIN_SHORT_TELLING = 3
MAX_SHORT_GAP_WORDS = 3
"""Between two pages that edited one text, shorter passages are counted as well."""
VERBATIM_OVERLAP = 0.95
MIN_EDITED_OVERLAP = 0.5
QUOTED_SHARE = 0.6
COUNTED_KINDS = frozenset({"verbatim", "edited", "rewritten", "translated"})


@dataclass(frozen=True, kw_only=True)
class Shared:
    """A block of two pages' words, and what it is."""

    block: Block
    kind: PassageKind

    @property
    def counts(self) -> bool:
        """Whether it can speak for reuse; quotations, names and formulas cannot."""
        return self.kind in COUNTED_KINDS


def numbered(pages: Sequence[TracedPage]) -> Mapping[str, list[int]]:
    """Page id → its folded words as numbers, equal for equal words."""
    numbers: dict[str, int] = {}
    return {
        page.id: [numbers.setdefault(bare(word), len(numbers)) for word in page.folded]
        for page in pages
    }


@dataclass(frozen=True, kw_only=True)
class Common:
    """What two pages have word for word."""

    blocks: tuple[Shared, ...] = ()
    """Passages, in the order of the left page."""
    short: tuple[Shared, ...] = ()
    """The same with shorter ones, and with those that are mostly names: they tell something only
    of pages that share one text anyhow."""
    telling: int = 0
    """Words of the pages' own, neither quoted nor names, in runs of `SEED_WORDS` common words."""
    telling_left: float = 0.0
    """The same as a share of such words of the left page, titles aside, in [0, 1]."""
    telling_right: float = 0.0
    loose_left: float = 0.0
    """Share of the left page's words, titles aside, in any run of `SEED_WORDS` common words,
    quoted or not, in [0, 1]."""
    loose_right: float = 0.0


def common_of(
    left: TracedPage,
    right: TracedPage,
    numbers: Mapping[str, Sequence[int]],
    *,
    min_words: int,
) -> Common:
    """Blocks of at least `min_words` common words, and how much is common in shorter runs."""
    runs = common_runs(numbers[left.id], numbers[right.id], seed=SEED_WORDS)
    blocks = [
        one
        for one in blocks_of(runs, max_gap=MAX_GAP_WORDS)
        if one.shared >= min_words and one.overlap >= MIN_EDITED_OVERLAP
    ]
    taken = {run for one in blocks for run in one.runs}
    rest = [run for run in runs if run not in taken]
    short = [
        one
        for one in blocks_of(rest, max_gap=MAX_SHORT_GAP_WORDS)
        if one.shared >= MIN_SHORT_WORDS and one.overlap >= MIN_EDITED_OVERLAP
    ]
    both = [
        (run.left + step, run.right + step)
        for run in runs
        for step in range(run.length)
        if left.is_telling(run.left + step) and right.is_telling(run.right + step)
    ]
    return Common(
        blocks=tuple(
            Shared(block=one, kind=_kind_of(one, left, right, MIN_TELLING)) for one in blocks
        ),
        short=tuple(
            Shared(block=one, kind=_short_kind_of(one, left, right))
            for one in sorted((*blocks, *short))
        ),
        telling=len(both),
        telling_left=_telling_share(left, [one for one, _ in both]),
        telling_right=_telling_share(right, [one for _, one in both]),
        loose_left=_share(left, [(run.left, run.left + run.length) for run in runs]),
        loose_right=_share(right, [(run.right, run.right + run.length) for run in runs]),
    )


def _share(page: TracedPage, stretches: Iterable[tuple[int, int]]) -> float:
    covered = sum(1 - page.titles[at] for start, end in stretches for at in range(start, end))
    return min(covered / max(page.body_words, 1), 1.0)


def _telling_share(page: TracedPage, places: Sequence[int]) -> float:
    return sum(not page.titles[at] for at in places) / max(page.telling_words, 1)


def _kind_of(block: Block, left: TracedPage, right: TracedPage, least: int) -> PassageKind:
    places = [
        (run.left + step, run.right + step) for run in block.runs for step in range(run.length)
    ]
    telling = sum(left.is_telling(one) and right.is_telling(other) for one, other in places)
    quoted = sum(bool(left.quoted[one] or right.quoted[other]) for one, other in places)
    if quoted >= QUOTED_SHARE * len(places) and telling < max(least, (len(places) - quoted) / 2):
        return "quotation"
    if telling < least:
        return "quotation" if quoted > len(places) / 2 else "boilerplate"
    return "verbatim" if block.overlap >= VERBATIM_OVERLAP else "edited"


def _short_kind_of(block: Block, left: TracedPage, right: TracedPage) -> PassageKind:
    """As of a longer one, but three words are enough, if not every page has them: « mardi »."""
    common = left.language.words.common_stems
    telling = sum(
        left.is_telling(run.left + step) and left.stems[run.left + step] not in common
        for run in block.runs
        for step in range(run.length)
    )
    if telling < MIN_SHORT_TELLING:
        return _kind_of(block, left, right, MIN_TELLING)
    return _kind_of(block, left, right, MIN_SHORT_TELLING)


def passage_of(shared: Shared, left: TracedPage, right: TracedPage) -> Passage:
    """The block with the characters it stands on."""
    block = shared.block
    return Passage(
        left=left.article.evidence(left.span_of(block.left_start, block.left_end)),
        right=right.article.evidence(right.span_of(block.right_start, block.right_end)),
        kind=shared.kind,
        overlap=round(min(block.overlap, 1.0), 3),
    )


def coverages(found: Sequence[Shared], left: TracedPage, right: TracedPage) -> tuple[float, float]:
    """Share of each page's words, titles aside, that lie in passages that count."""
    counted = [one.block for one in found if one.counts]
    return (
        _share(left, [(one.left_start, one.left_end) for one in counted]),
        _share(right, [(one.right_start, one.right_end) for one in counted]),
    )
