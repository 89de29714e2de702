"""Who counts: « 3 000 selon la police », « les organisateurs en ont compté 10 000 »."""

from recoupe.algorithms.folding import fold, folded_words, words_of
from recoupe.records import AnchoredQuantity, Statement
from recoupe.stages.compare.figure_point import Point
from recoupe.stages.compare.scene import Scene


def giver_of(quantity: AnchoredQuantity, statement: Statement, scene: Scene) -> str | None:
    """Who gives this number alone, by the words right behind it: « 600 salariés, 400 selon X ».

    The key of the word that names the giver; None where no word such as « selon » stands there.
    """
    language = scene.language(statement)
    article = scene.articles[statement.evidence.page]
    behind = article.text[quantity.evidence.span.end :][:GIVER_LETTERS]
    words = [fold(one.of(behind)) for one in words_of(behind)]
    phrase = f"{' '.join(words)} "
    lead = next(
        (one for one in language.numbers.according if phrase.startswith(f"{fold(one)} ")), None
    )
    if lead is None or behind.lstrip()[:1] in {".", ";"}:
        return None
    named = words[len(folded_words(lead)) :]
    telling = (word.rpartition("'")[2] for word in named if word not in language.concepts.light)
    word = next((one for one in telling if one not in language.concepts.light), None)
    return None if word is None else f"word:{scene.key_of(word, language)}"


GIVER_LETTERS = 60


def voice_of(statement: Statement, scene: Scene) -> str | None:
    """The source by its entity, else by the word that names it; None in the page's own voice.

    Who counts is the source of a count, although nothing is reported: "organisers counted 10,000".
    """
    if statement.sources:
        return statement.sources[0]
    language = scene.language(statement)
    said = scene.attributions.get(statement.attribution or "")
    if said is not None and said.source is not None:
        words = [
            word
            for word in folded_words(said.source.exact.replace("'", " ").replace("’", " "))
            if word not in language.concepts.light
        ]
        return f"word:{scene.key_of(words[0], language)}" if words else None
    words = folded_words(statement.evidence.exact)
    if language.measures.counting.isdisjoint(words) or not statement.terms:
        return None
    return f"word:{scene.key_of(statement.terms[0], language)}"


def two_voices(point: Point, other: Point, scene: Scene) -> bool:
    """« 3 000 selon la police, 10 000 selon les organisateurs », side by side on one page."""
    one_page = point.statement.evidence.page == other.statement.evidence.page
    if not one_page or not point.voice or not other.voice:
        return False
    if (
        point.quantity.unit
        and not (point.context.measure and point.context.measure == other.context.measure)
        and not (_tells_only_who(point, scene) or _tells_only_who(other, scene))
    ):
        return False  # two sums of money that two people speak of are two things, more often
    one, two = point.statement, other.statement
    return point.voice != other.voice and scene.are_neighbours(one, two)


def _tells_only_who(point: Point, scene: Scene) -> bool:
    """« La direction avance 52 % »: nothing beside who counts, so it is what was told before."""
    if point.voice is not None and not scene.plain_keys(point.statement):
        return not point.context.measure  # « …, 68 % selon le syndicat »
    counting = scene.language(point.statement).measures.counting
    words = folded_words(point.statement.evidence.exact)
    told = len(scene.plain_keys(point.statement)) <= MOST_WORDS_OF_VOICE
    return told and not point.context.measure and not counting.isdisjoint(words)


MOST_WORDS_OF_VOICE = 3
