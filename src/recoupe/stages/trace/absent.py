"""Two pages, neither of which was there, that may each cut or retell a text not in the pile.

Who cuts a dispatch and who tells it anew keep other lines of it: what the one has and the other
lacks tells nothing. But neither has asked anybody, and most sentences of one have something of the
other, in more of its telling words than two who know of a happening from elsewhere share.
"""

from recoupe.stages.trace.bare import told_share
from recoupe.stages.trace.content import told_sentences
from recoupe.stages.trace.givers import tells_of_a_third
from recoupe.stages.trace.material import Material
from recoupe.stages.trace.voices import brings_somebody, quotes_somebody, speaks_for_itself

ABSENT_WORDS = 38
ABSENT_ANCHORS = 2
ABSENT_FEATURES = 6
ABSENT_SHARE = 0.2
ABSENT_SENTENCES = 0.6
"""In the gold that is read, of 11 pairs in whole stories that reach all of it, and that nothing
else ties or puts in doubt, seven rest on one text and four have one in common for a part."""


def absent_share(one: Material, other: Material) -> float | None:
    """Share of what one of two pages tells that stands on the other; None where it is too little.

    Also where a page tells of its own reporting, cites a medium or quotes whom the other does not,
    where each names somebody of its own, or where one is given out and either does.
    """
    if one.page.language.tag != other.page.language.tag or any(
        each.voice.reports or each.voice.author or each.page.body_words < ABSENT_WORDS
        for each in (one, other)
    ):
        return None
    if len(set(one.native.anchors) & set(other.native.anchors)) < ABSENT_ANCHORS:
        return None
    found = [told_share(one, other), told_share(other, one)]
    share = max(share for share, _ in found)
    if share < ABSENT_SHARE or len(found[0][1]) < ABSENT_FEATURES:
        return None
    sentences = max(told_sentences(one.rare, other.rare), told_sentences(other.rare, one.rare))
    return None if sentences < ABSENT_SENTENCES or _are_apart(one, other) else share


def _are_apart(one: Material, other: Material) -> bool:
    both = ((one, other), (other, one))
    if any(
        tells_of_a_third(*pair) or quotes_somebody(pair[0].voice, pair[1].voice) for pair in both
    ):
        return True
    if one.issued or other.issued:
        return any(speaks_for_itself(ours.voice, theirs.voice) for ours, theirs in both)
    return all(brings_somebody(ours.voice, theirs.voice) for ours, theirs in both)
