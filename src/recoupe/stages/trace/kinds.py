"""What the shared passages and the parallel content of two pages make of them."""

from collections.abc import Sequence

from recoupe.algorithms.origin_folds import ALIKE, LOOSELY
from recoupe.stages.trace.parallel import Parallel
from recoupe.stages.trace.verbatim import Common, Shared
from recoupe.stages.trace.verdict import Verdict, told

LONG_PASSAGE = "long-passage"
MANY_RUNS = "many-runs"
SAME_QUOTATION = "same-quotation"
COPY_COVERAGE = 0.8
CONTAINED_COVERAGE = 0.75
"""From this share of its words on, the shorter page stands wholly in the longer one."""
LOOSE_COVERAGE = 0.85
"""The same where also runs of four words and quotations count."""
CUT_COVERAGE = 0.4
CUT_DROPPED = 0.5
"""The longer page must have this much less of its words shared: what the shorter one dropped. Two
that each cut one dispatch are of a length."""
CUT_CONTENT = 0.65
CUT_SHARE = 0.75
SIBLING_WORDS = 25
SIBLING_COVERAGE = 0.2
REWRITE_COVERAGE = 0.8
"""Of both pages, where much of the wording was kept."""
RUNS_TELLING = 12
RUNS_MORE = 0.35
RUNS_LESS = 0.25
"""Two that each edit one dispatch may leave no long passage whole, but many short runs. Reports by
different hands have at most 7 words of their own, a fifth of a page, in runs of four (300 pairs of
the gold, 100 of newswcl50), rewrites as much; siblings from 0.29 on."""
MIN_STEPS = 3
REWRITE_MASS = 0.5
"""Two translations of one text have less in common word for word than a text and its rewrite."""
TRANSLATION_MASS = 0.28
TRANSLATION_COVERAGE = 0.55
TRANSLATION_ANCHORS = 6
TRANSLATION_ANCHOR_SHARE = 0.7
"""Independent reports in two languages reach 0.67 where they are very short."""
RETOLD_ANCHORS = 10
RETOLD_SHARE = 0.85
RETOLD_MASS = 0.45
RETOLD_WORDING = 0.12
RETOLD_COVERAGE = 0.85
"""Independent reports in two languages stay below 0.35 in mass, and have much of their own."""
RETOLD_ALL_ANCHORS = 12
RETOLD_ALL_SHARE = 0.65
RETOLD_ALL_COVERAGE = 0.65
RETOLD_ALL_STEPS = 5
"""Who tells a text anew in another language may turn its order and its words about, but both pages
tell nearly all that the other tells. Reports by different hands in two languages have at most 7
names and numbers in common (260 pairs of the gold that is read)."""
SURE_MASS = 0.32
"""Names and figures in one order are what one happening gives every hand; who retells a text keeps
some of its words too. Of 26 pairs of ecbplus that were folded though two hands wrote them, 15 have
less; of the 48 that have one text, four."""
SURE_ORDER = 10
"""With so many in one order fewer words will do: one pair of ecbplus has them, of one text."""
REWORDED_MASS = 0.2
REWORDED_WORDING = 0.05
REWORDED_COVERAGE = 0.4
REWORDED_ANCHORS = 8
REWORDED_ANCHOR_SHARE = 0.8
"""With that many names and numbers in one order, few common words are enough: on newswcl50 no
independent pair has more than 0.6 of its names and numbers in one order."""
REQUOTED_ANCHORS = 10
REQUOTED_SHARE = 0.8
REQUOTED_ORDER = 0.6
REQUOTED_COVERAGE = 0.5
REQUOTED_MASS = 0.2
REQUOTED_WORDING = 0.1
"""A desk or a machine that rewords even the quotations leaves few words, but brings no name, no
number and no voice of its own. Of the pairs of ecbplus with a quotation in common in other words,
none that reach the first bound keep the order and cover half of both pages."""
ALIKE_ANCHORS = 4
ALIKE_MASS = 0.36
ALIKE_WORDING = 0.15
ALIKE_COVERS = ((0.5, 0.8), (0.25, 0.95))
"""Of the page that is covered less, and of the other: a translation, and a translation of which one
side was cut to its first lines. Reports by different hands in two languages have at most .3 of mass
and .14 of wording in common (380 pairs of the gold that is read)."""
TWICE_TRANSLATED = "the same speaker quoted in other words: two translations of one text"


def judge_words(common: Common, left: float, right: float) -> Verdict | None:
    """Copy or abridgement, by the share of each page's words that the other has."""
    if min(left, right) >= COPY_COVERAGE:
        return Verdict(
            kind="copy", rule="both-covered", why=f"{left:.0%} and {right:.0%} of the words shared"
        )
    contained = max(left, right)
    if contained >= CONTAINED_COVERAGE:
        return _abridgement(contained, "one-covered")
    # A cut that joins single sentences leaves passages too short to count, and quotations, which
    # many may print; beside a long passage they show where the rest was taken from.
    loose = max(common.loose_left, common.loose_right)
    if loose >= LOOSE_COVERAGE and _longest(common.blocks) >= SIBLING_WORDS:
        return _abridgement(loose, "pieces-covered")
    return None


def _abridgement(share: float, rule: str) -> Verdict:
    why = f"{share:.0%} of the shorter page stands in the longer one"
    return Verdict(kind="abridgement", rule=rule, why=why)


def _longest(found: Sequence[Shared]) -> int:
    """Common words of the longest passage that counts."""
    return max((one.block.shared for one in found if one.counts), default=0)


def judge_translation(found: Parallel) -> Verdict | None:
    """Translation, by how far pages in two languages tell the same in the same order."""
    cover = max(found.cover_left, found.cover_right)
    if len(found.steps) < MIN_STEPS or not (
        _is_ordered(found) or _is_translation(found, cover) or _is_retold(found)
    ):
        return None
    return Verdict(kind="translation", rule="parallel", why=told(found))


def judge_telling_all(found: Parallel) -> Verdict | None:
    """Translation, where both pages tell most of what the other tells, in whatever order."""
    if (
        found.shared < RETOLD_ALL_ANCHORS
        or found.shared_share < RETOLD_ALL_SHARE
        or min(found.cover_left, found.cover_right) < RETOLD_ALL_COVERAGE
        or len(found.steps) < RETOLD_ALL_STEPS
    ):
        return None
    return Verdict(kind="translation", rule="told-anew", why=told(found))


def judge_alike(found: Parallel) -> Verdict | None:
    """Translation, where two pages say the same in as many words as two languages may share."""
    less, more = sorted((found.cover_left, found.cover_right))
    if (
        found.shared < ALIKE_ANCHORS
        or found.mass < ALIKE_MASS
        or found.wording < ALIKE_WORDING
        or not any(less >= low and more >= high for low, high in ALIKE_COVERS)
    ):
        return None
    return Verdict(kind="translation", rule=ALIKE, why=told(found))


def judge_order(found: Parallel, *, reworded_quotes: int, issued: bool = False) -> Verdict | None:
    """Rewrite, or two translations of one text, where names and numbers alone show it.

    Args:
        found: how two pages in one language run parallel.
        reworded_quotes: quotations of one speaker that both have, in other words.
        issued: whether one is a dispatch or a release, and the other has nobody of its own.
    """
    if len(found.steps) < MIN_STEPS:
        return None
    sure = issued or found.mass >= SURE_MASS or found.anchors >= SURE_ORDER
    if _is_ordered(found):
        if reworded_quotes and found.mass < REWRITE_MASS:
            why = f"{told(found)}; {TWICE_TRANSLATED}"
            return Verdict(kind="translation", rule="parallel-reworded", why=why)
        return Verdict(kind="rewrite", rule="parallel" if sure else LOOSELY, why=told(found))
    if reworded_quotes and _rewords_all(found):
        why = f"{told(found)}; no name or number of its own, and the quotations in other words"
        return Verdict(kind="rewrite", rule="requoted" if sure else LOOSELY, why=why)
    return None


def judge_cut(found: Parallel, left: float, right: float) -> Verdict | None:
    """Abridgement of which a part is reworded, by words and content together.

    Args:
        found: how two pages in one language run parallel.
        left: share of the left page's words that the right one has word for word.
        right: the same of the right page.
    """
    longer, shorter = sorted((left, right))
    content = found.cover_left if left > right else found.cover_right
    if (
        shorter >= CUT_COVERAGE
        and longer <= CUT_DROPPED * shorter
        and content >= CUT_CONTENT
        and found.shared_share >= CUT_SHARE
    ):
        return Verdict(
            kind="abridgement",
            rule="cut-and-reworded",
            why=f"{shorter:.0%} of the shorter page's words and {content:.0%} of its content "
            "stand in the longer one",
        )
    return None


def _is_ordered(found: Parallel) -> bool:
    """Whether so many names and numbers come in one order that few common words are enough."""
    return (
        found.mass >= REWORDED_MASS
        and found.wording >= REWORDED_WORDING
        and min(found.cover_left, found.cover_right) >= REWORDED_COVERAGE
        and found.anchors >= REWORDED_ANCHORS
        and found.anchor_share >= REWORDED_ANCHOR_SHARE
    )


def _is_translation(found: Parallel, cover: float) -> bool:
    return (
        found.mass >= TRANSLATION_MASS
        and cover >= TRANSLATION_COVERAGE
        and found.anchors >= TRANSLATION_ANCHORS
        and found.anchor_share >= TRANSLATION_ANCHOR_SHARE
    )


def _is_retold(found: Parallel) -> bool:
    """Whether both pages tell all that the other tells, though sentences were moved about."""
    return (
        found.shared >= RETOLD_ANCHORS
        and found.shared_share >= RETOLD_SHARE
        and found.mass >= RETOLD_MASS
        and found.wording >= RETOLD_WORDING
        and min(found.cover_left, found.cover_right) >= RETOLD_COVERAGE
    )


def _rewords_all(found: Parallel) -> bool:
    """Whether a page whose quotations are reworded has nothing that the other has not."""
    return (
        found.shared >= REQUOTED_ANCHORS
        and found.shared_share >= REQUOTED_SHARE
        and found.anchor_share >= REQUOTED_ORDER
        and min(found.cover_left, found.cover_right) >= REQUOTED_COVERAGE
        and found.mass >= REQUOTED_MASS
        and found.wording >= REQUOTED_WORDING
    )


def judge_runs(common: Common, left: float, right: float) -> Verdict | None:
    """Sibling, where many runs of the same words show it, however short."""
    less, more = sorted((common.telling_left, common.telling_right))
    if common.telling < RUNS_TELLING or more < RUNS_MORE or less < RUNS_LESS:
        return None
    return _by_long_passage(common.blocks, left, right) or Verdict(
        kind="sibling",
        rule=MANY_RUNS,
        why=f"{less:.0%} and {more:.0%} of the pages' own words stand in runs that both have",
    )


def judge_rest(found: Sequence[Shared], left: float, right: float, reworded: int) -> Verdict | None:
    """Sibling or quotation: something is shared, and each page has its own."""
    verdict = _by_long_passage(found, left, right)
    if verdict is not None:
        return verdict
    if any(one.kind == "quotation" for one in found):
        return Verdict(kind="quotation", rule=SAME_QUOTATION, why="the same words quoted")
    if reworded:
        return Verdict(
            kind="quotation",
            rule="reworded-quotation",
            why="one speaker quoted in other words: perhaps two translations",
        )
    return None


def _by_long_passage(found: Sequence[Shared], left: float, right: float) -> Verdict | None:
    if _longest(found) < SIBLING_WORDS and max(left, right) < SIBLING_COVERAGE:
        return None
    return Verdict(kind="sibling", rule=LONG_PASSAGE, why=own_shares(left, right))


def own_shares(left: float, right: float) -> str:
    """What siblings with a long common passage leave each other, in words."""
    return f"long common passages, but {1 - left:.0%} and {1 - right:.0%} are each page's own"
