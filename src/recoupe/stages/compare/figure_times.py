"""Which times of a statement a number is told of.

A time behind a later number is that number's: « 34 véhicules ont brûlé, dont douze bus mis en
service au printemps ».
"""

from recoupe.algorithms.folding import folded_words
from recoupe.records import AnchoredQuantity, AnchoredTimex, Statement
from recoupe.stages.compare.moment import moment_of
from recoupe.stages.compare.scene import OLD_NEWS_MINUTES, Scene


def ends_before(quantity: AnchoredQuantity, statement: Statement, scene: Scene) -> int:
    """Where the words of a number end in the text of its page: at the next one, at the latest."""
    own = quantity.evidence.span.end
    starts = (one.evidence.span.start for one in scene.quantities_of(statement))
    return min((one for one in starts if one >= own), default=statement.evidence.span.end)


def dates_of(quantity: AnchoredQuantity, statement: Statement, scene: Scene) -> list[AnchoredTimex]:
    """Dates and hours that a number is told of, those on no calendar too."""
    end = ends_before(quantity, statement, scene)
    known = (scene.timexes[one] for one in statement.timexes if one in scene.timexes)
    return [one for one in known if one.type in {"DATE", "TIME"} and one.evidence.span.start < end]


def is_old_news(quantity: AnchoredQuantity, statement: Statement, scene: Scene) -> bool:
    """Whether all times that a number is told of lie days before the story began."""
    since = scene.language(statement).measures.since
    moments = [
        moment_of(timex)
        for timex in dates_of(quantity, statement, scene)
        # « Neuf cas depuis le 1er septembre » holds today.
        if since.isdisjoint(
            (*folded_words(timex.evidence.prefix)[-2:], *folded_words(timex.evidence.exact)[:1])
        )
    ]
    ends = [one.end for one in moments if one is not None]
    # A page of the next week tells of the same day: the first page says when the story began.
    began = scene.earliest
    return bool(ends) and began is not None and max(ends) < began - OLD_NEWS_MINUTES
