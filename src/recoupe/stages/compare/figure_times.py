"""Which times of a statement a number is told of.

A time behind a later number is that number's: « 34 véhicules ont brûlé, dont douze bus mis en
service au printemps ».
"""

from recoupe.algorithms.folding import folded_words
from recoupe.records import AnchoredQuantity, AnchoredTimex, Span, Statement
from recoupe.stages.compare.moment import moment_of
from recoupe.stages.compare.scene import OLD_NEWS_MINUTES, Scene


def ends_before(quantity: AnchoredQuantity, statement: Statement, scene: Scene) -> int:
    """Where the words of a number end in the text of its page: at the next one, at the latest."""
    own = quantity.evidence.span.end
    starts = (one.evidence.span.start for one in scene.quantities_of(statement))
    return min((one for one in starts if one >= own), default=statement.evidence.span.end)


def dates_of(quantity: AnchoredQuantity, statement: Statement, scene: Scene) -> list[AnchoredTimex]:
    """Dates and hours that a number is told of, those on no calendar too."""
    key = ("dates of", statement.id, quantity.id)
    return scene.once(key, lambda: _dates_of(quantity, statement, scene))


def _dates_of(
    quantity: AnchoredQuantity, statement: Statement, scene: Scene
) -> list[AnchoredTimex]:
    end = ends_before(quantity, statement, scene)
    known = (scene.timexes[one] for one in statement.timexes if one in scene.timexes)
    return [
        one
        for one in known
        if one.type in {"DATE", "TIME"}
        and one.evidence.span.start < end
        and not _is_set_off(one, quantity, statement, scene)
        and not _is_of_a_verb_before(one, quantity, statement, scene)
    ]


def _is_set_off(
    timex: AnchoredTimex, quantity: AnchoredQuantity, statement: Statement, scene: Scene
) -> bool:
    """Whether commas set a time off with a verb of its own: « l'ouvrage, *construit en 1985*, »."""
    page, text = timex.evidence.page, scene.articles[timex.evidence.page].text
    start, own = timex.evidence.span.start, quantity.evidence.span.start
    behind = text.find(",", timex.evidence.span.end, own)
    before = text.rfind(",", statement.evidence.span.start, start)
    if before < 0 or behind < 0:
        return False
    inside = scene.tokens_at(page, Span(before + 1, start))
    return bool(inside) and (
        inside[0].tag == "VERB" or "PronType=Rel" in inside[0].form or inside[0].tag == "PRON"
    )


def _is_of_a_verb_before(
    timex: AnchoredTimex, quantity: AnchoredQuantity, statement: Statement, scene: Scene
) -> bool:
    """Whether a time stands behind a verb of its own: "carried 3,000 *in 2024* and *has* 31 ships".

    Only where the verb between is in the present, and helps no participle.
    """
    page, start = timex.evidence.page, statement.evidence.span.start
    before = scene.tokens_at(page, Span(start, timex.evidence.span.start))
    if not any(one.tag in VERB_TAGS for one in before):
        return False
    between = scene.tokens_at(page, Span(timex.evidence.span.end, quantity.evidence.span.start))
    if not any(one.tag == "CCONJ" for one in between):
        return False
    verbs = [one for one in between if one.tag in VERB_TAGS]
    return bool(verbs) and all(
        "VerbForm=Fin" in one.form and "Tense=Pres" in one.form for one in verbs
    )


VERB_TAGS = frozenset({"VERB", "AUX"})


def year_of_old(quantity: AnchoredQuantity, statement: Statement, scene: Scene) -> str:
    """The year that an old number is told of; the one before its page for « la saison passée »."""
    told = dates_of(quantity, statement, scene)
    years = [one.value[:4] for one in told if moment_of(one) is not None]
    if years:
        return min(years)
    published = scene.articles[statement.evidence.page].published or ""
    return str(int(published[:4]) - 1) if published[:4].isdigit() else ""


def is_of_last_season(quantity: AnchoredQuantity, statement: Statement, scene: Scene) -> bool:
    """« La saison passée, le derby avait fait trois blessés »: no calendar has it."""
    phrases = scene.language(statement).measures.last_seasons
    text = scene.articles[statement.evidence.page].text
    start, end = statement.evidence.span.start, ends_before(quantity, statement, scene)
    told = f" {' '.join(folded_words(text[start:end].replace(chr(8217), chr(39))))} "
    return any(f" {one} " in told for one in phrases)


def is_old_news(quantity: AnchoredQuantity, statement: Statement, scene: Scene) -> bool:
    """Whether all times that a number is told of lie days before the story began."""
    moments = [
        moment_of(timex)
        for timex in dates_of(quantity, statement, scene)
        # « Neuf cas depuis le 1er septembre » holds today.
        if not is_since(timex, scene)
    ]
    ends = [one.end for one in moments if one is not None]
    # A page of the next week tells of the same day: the first page says when the story began.
    began = scene.earliest
    return bool(ends) and began is not None and max(ends) < began - OLD_NEWS_MINUTES


def is_since(timex: AnchoredTimex, scene: Scene) -> bool:
    """Whether something has been counted from that time on: « depuis lundi », "since August"."""
    since = scene.languages[timex.evidence.page].measures.since
    words = folded_words(timex.evidence.prefix)[-2:]
    return not since.isdisjoint((*words, *folded_words(timex.evidence.exact)[:1]))


def counts_from_before(quantity: AnchoredQuantity, statement: Statement, scene: Scene) -> bool:
    """Whether it counts from a time before the story on: « depuis août, trente et un … »."""
    began = scene.earliest
    moments = [
        moment_of(one) for one in dates_of(quantity, statement, scene) if is_since(one, scene)
    ]
    starts = [one.start for one in moments if one is not None]
    return bool(starts) and began is not None and min(starts) < began - LONG_BEFORE_MINUTES


LONG_BEFORE_MINUTES = 8 * 1440
"""A count from so long before the first page on is of more than what the story tells."""
