"""Two pages, neither of which was there, that may each cut or retell a text not in the pile.

Who cuts a dispatch and who tells it anew keep other lines of it: what the one has and the other
lacks tells nothing. But neither has asked anybody or quotes whom the other does not, and most
sentences of one have something of the other, in more of its telling words than two share who know
of a happening from elsewhere.
"""

from recoupe.stages.trace.bare import NAMED_SHARE, told_share
from recoupe.stages.trace.content import told_sentences
from recoupe.stages.trace.givers import only_relays, tells_of_a_third
from recoupe.stages.trace.issued import is_print
from recoupe.stages.trace.material import Material
from recoupe.stages.trace.voices import quotes_somebody

ABSENT_WORDS = 36
ABSENT_ANCHORS = 2
ABSENT_ACROSS = 3
"""Names and numbers in common, in one language and in two."""
ABSENT_FEATURES = 6
ABSENT_SHARE = 0.25
"""With what each name and number in common is worth (`NAMED_SHARE`)."""
ABSENT_SENTENCES = 0.6
"""In the gold that is read, of 19 pairs of pages that no agency signs, that reach all of it, and
that nothing else ties or puts in doubt, 17 rest on one text and two share one for a part."""
PRINT_FIGURES = 2
"""Beside a page that an agency signs so many numbers must be common: names stand in all reports."""


def absent_share(one: Material, other: Material) -> float | None:
    """Share of what one of two pages tells that stands on the other; None where it is too little.

    Also where a page tells of its own reporting, cites a medium, or quotes whom the other does not,
    but for the page that an agency signs: what it lacks of the dispatch tells nothing. Nor of what
    an agency or a body published itself: that shows all of its text.
    """
    if (
        (one.issued and other.issued)
        or any(each.voice.reports or each.voice.author for each in (one, other))
        or min(one.page.body_words, other.page.body_words) < ABSENT_WORDS
        or _speaks(one, other)
        or _speaks(other, one)
    ):
        return None
    across = one.page.language.tag != other.page.language.tag
    ours, theirs = (one.neutral, other.neutral) if across else (one.rare, other.rare)
    common = set(ours.anchors) & set(theirs.anchors)
    if len(common) < (ABSENT_ACROSS if across else ABSENT_ANCHORS):
        return None
    if (one.issued or other.issued) and _figures(common) < PRINT_FIGURES:
        return None
    found = [told_share(one, other), told_share(other, one)]
    share = max(share for share, _ in found)
    if (
        share + NAMED_SHARE * len(common) < ABSENT_SHARE
        or len(found[0][1]) < ABSENT_FEATURES - across
        or max(told_sentences(ours, theirs), told_sentences(theirs, ours)) < ABSENT_SENTENCES
    ):
        return None
    return share


def _figures(anchors: set[str]) -> int:
    return sum(not one.startswith("n ") for one in anchors)


def _speaks(one: Material, other: Material) -> bool:
    """Whether a page knows of a third, quotes somebody of its own, or is a whole text given out."""
    if one.issued:
        return not is_print(one.page, one.issued)
    # A page that only relays a paper shows that paper's text, which the other may retell too.
    third = tells_of_a_third(one, other) and not only_relays(one)
    return third or quotes_somebody(one.voice, other.voice)
