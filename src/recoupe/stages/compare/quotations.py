"""Quotations as words: which are whole utterances of somebody, and which hold which."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from recoupe.algorithms.folding import fold, folded_words
from recoupe.records import AnchoredQuote, Drift, DriftKind, Evidence, Span
from recoupe.stages.compare.alike import keys_between
from recoupe.stages.compare.drift_record import drift_of
from recoupe.stages.compare.paths import Paths
from recoupe.stages.compare.scene import Scene
from recoupe.stages.compare.scene_words import folded_token

MIN_PART_WORDS = 3
"""A quotation of fewer words is kept at a distance, or a name."""
PHRASE_WORDS = 4
"""So many words a phrase that limits has at most: « au moins en partie »."""
SAME_KEYS = 0.8
"""Share of telling words (Dice) from which a quotation translates another."""


def direct_quotes(ids: Iterable[str], scene: Scene) -> list[AnchoredQuote]:
    """Direct quotations of somebody known, each once, in the order of their ids."""
    quotes = [scene.quotes[one] for one in dict.fromkeys(ids) if one in scene.quotes]
    return [one for one in quotes if one.form == "direct" and one.speaker]


def quotes_by_speaker(scene: Scene, *, min_words: int = 1) -> Mapping[str, list[AnchoredQuote]]:
    """Entity → direct quotations of so many words and more, speakers in order."""
    found: dict[str, list[AnchoredQuote]] = defaultdict(list)
    for one in direct_quotes([one.id for one in scene.alignment.quotes], scene):
        if len(folded_words(one.evidence.exact)) >= min_words:
            found[one.speaker or ""].append(one)
    return dict(sorted(found.items()))


def keys_of_quote(quote: AnchoredQuote, scene: Scene) -> frozenset[str]:
    """Keys of the telling words of a quotation."""
    return keys_between(quote.evidence.page, quote.evidence.span, scene)


def folded_quote(quote: AnchoredQuote) -> str:
    """Folded words of a quotation, joined by blanks."""
    return " ".join(folded_words(quote.evidence.exact))


def bare_words(place: Evidence) -> list[str]:
    """Folded words of a stretch, cut at their apostrophes: « n'est », "don't" are two."""
    return folded_words(place.exact.replace("'", " ").replace("’", " "))


def holds_run(words: Sequence[str], part: Sequence[str]) -> bool:
    """Whether words hold all of a part side by side.

    >>> holds_run(["we", "are", "ready"], ["are", "ready"])
    True
    """
    return place_of_run(words, part) is not None


def place_of_run(words: Sequence[str], part: Sequence[str]) -> int | None:
    """Where a run of words begins in others; None where it stands nowhere."""
    wanted = list(part)
    for start in range(len(words) - len(wanted) + 1):
        if list(words[start : start + len(wanted)]) == wanted:
            return start
    return None


def drift_of_quotes(
    kind: DriftKind, left: AnchoredQuote, right: AnchoredQuote, why: str, paths: Paths
) -> Drift:
    """A drift between two quotations, that of the first page on the left."""
    first, second = sorted((left, right), key=lambda one: one.evidence)
    direction = paths.direction(first.evidence.page, second.evidence.page)
    return drift_of(kind, first.evidence, second.evidence, direction, why)


def wordings(left: AnchoredQuote, right: AnchoredQuote) -> tuple[str, str]:
    """Both wordings, in either order the same."""
    one, other = sorted((folded_quote(left), folded_quote(right)))
    return one, other


def cut_at_limit(quote: AnchoredQuote, scene: Scene) -> tuple[Evidence, str] | None:
    """What stands before the first word or phrase that limits in a quotation, and that.

    « Mais », "unless"; « même si », "as far as".
    """
    page, span = quote.evidence.page, quote.evidence.span
    article, language = scene.articles[page], scene.languages[page]
    phrases = (*language.drifting.concessions, *language.drifting.so_far)
    tokens = scene.tokens_at(page, span)
    words = [folded_token(article.text, one) for one in tokens]
    for at, token in enumerate(tokens[1:], start=1):
        if words[at] in language.concepts.limits:
            return article.evidence(Span(span.start, token.start)), words[at]
        told = f"{' '.join(words[at : at + PHRASE_WORDS])} "
        phrase = next((one for one in phrases if told.startswith(f"{one} ")), None)
        if phrase is not None:
            return article.evidence(Span(span.start, token.start)), phrase
    return None


def translates(quote: AnchoredQuote, place: Evidence, scene: Scene, min_keys: int) -> bool:
    """Whether a place has nearly the keys of a quotation in another language."""
    mine, yours = keys_of_quote(quote, scene), keys_between(place.page, place.span, scene)
    shared = 2 * len(mine & yours)
    return len(mine) >= min_keys and shared >= SAME_KEYS * (len(mine) + len(yours))


def are_in_one_claim(quote: AnchoredQuote, place: Evidence, scene: Scene) -> bool:
    """Whether a statement of a quotation lines up with one that a place begins with."""
    mine = {scene.claim_of[one].id for one in _told_in(quote.evidence, scene)}
    first = min(
        (one for one in scene.statements_of(place.page) if place.span.meets(one.evidence.span)),
        key=lambda one: one.evidence,
        default=None,
    )
    claim = scene.claim_of.get(first.id) if first is not None else None
    return claim is not None and claim.id in mine


def _told_in(place: Evidence, scene: Scene) -> list[str]:
    """Ids of the statements in a stretch that are part of a claim."""
    return [
        one.id
        for one in scene.statements_of(place.page)
        if place.span.meets(one.evidence.span) and one.id in scene.claim_of
    ]


def is_denied_once(one: Evidence, other: Evidence, scene: Scene) -> bool:
    """Whether one of two places has a negation and the other has none."""
    return _has_negation(one, scene) != _has_negation(other, scene)


def _has_negation(place: Evidence, scene: Scene) -> bool:
    language = scene.languages[place.page]
    # « Des tentes, pas des discours »: a negation without its « ne ».
    negations = language.concepts.negations.union(language.disputing.and_not)
    text = scene.articles[place.page].text
    words = (fold(one.span.of(text)) for one in scene.tokens_at(place.page, place.span))
    return not negations.isdisjoint(word.rstrip("'") for word in words)
