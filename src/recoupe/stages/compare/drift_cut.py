"""Quotes that another page cuts where a word begins to limit them."""

from collections import defaultdict
from collections.abc import Sequence
from itertools import permutations

from recoupe.algorithms.folding import fold, folded_words
from recoupe.records import AnchoredQuote, Drift, Evidence
from recoupe.stages.compare.drift_record import drift_of
from recoupe.stages.compare.page_order import stood_before
from recoupe.stages.compare.paths import Paths
from recoupe.stages.compare.quotations import (
    MIN_PART_WORDS,
    are_in_one_claim,
    bare_words,
    cut_at_limit,
    drift_of_quotes,
    folded_quote,
    is_denied_once,
    place_of_run,
    quotes_by_speaker,
    translates,
)
from recoupe.stages.compare.scene import Scene

MIN_WHOLE_WORDS = 2
"""« Nous riposterons » is a whole utterance, where it is what another begins with."""
MIN_WORDS = 5
"""A shorter quote may be what somebody concedes by chance."""
LIMIT_WORDS = 4
"""A word that limits stands so near behind the cut."""
CLAUSE_WORDS = 4
"""So near behind its subject stands what negates a clause."""
TOLD_ELSEWHERE = 0.6
"""Share of the telling words of what was cut from which the page tells it beside the quotation;
one word alone may stand there for anything."""
LENGTHS = 0.55
"""A sentence has at least so large a share of the words of its translation."""
MIN_KEYS = 2
"""A translated part of a quotation holds so many telling words."""


def find_cut_quotes(scene: Scene, paths: Paths) -> list[Drift]:
    """Quotes of one speaker that another page cuts short.

    A quote that is a run of words of the other is a shorter quotation, and no drift, unless what
    was cut limits what is left: « …, mais nous n'avons pas de données pour les nourrissons ».
    """
    found: dict[tuple[str, str], list[tuple[AnchoredQuote, AnchoredQuote, str]]] = defaultdict(list)
    for quotes in quotes_by_speaker(scene, min_words=MIN_WHOLE_WORDS).values():
        for shorter, longer in permutations(quotes, 2):
            why = _truncated(shorter, longer, scene)
            if why is not None:
                key = (folded_quote(shorter), folded_quote(longer))
                found[key].append((shorter, longer, why))
    nearest = [min(found[key], key=lambda pair: _farness(pair, scene)) for key in sorted(found)]
    cut_before = {short.id for short, whole, _ in nearest if not _is_later(whole, short, scene)}
    return [
        drift_of_quotes("quote_truncated", longer, shorter, why, paths)
        for shorter, longer, why in nearest
        # What stood whole before was cut from there, whatever a later page makes of it.
        if shorter.id not in cut_before or not _is_later(longer, shorter, scene)
    ]


def _is_later(longer: AnchoredQuote, shorter: AnchoredQuote, scene: Scene) -> bool:
    return stood_before(shorter.evidence.page, longer.evidence.page, scene)


def _farness(
    pair: tuple[AnchoredQuote, AnchoredQuote, str], scene: Scene
) -> tuple[bool, Evidence, Evidence]:
    """Sorts those first whose whole quotation stood before the page that cuts it."""
    shorter, longer, _ = pair
    return _is_later(longer, shorter, scene), shorter.evidence, longer.evidence


def find_cut_reports(scene: Scene, paths: Paths) -> list[Drift]:
    """Reports that keep some words of a quotation in marks, and stop where it begins to limit them.

    « a répété que le parc “se fera” », of who said « le parc se fera, mais pas contre nous ».
    """
    quotes = quotes_by_speaker(scene, min_words=MIN_PART_WORDS)
    found: list[Drift] = []
    for kept in scene.statements.values():
        told = scene.attributions.get(kept.attribution or "")
        marked = [one for one in kept.quotes if scene.quotes[one].form == "partial"]
        if told is None or not marked or len(bare_words(kept.evidence)) < MIN_PART_WORDS:
            continue
        for longer in quotes.get(told.entity or "", ()):
            places = longer.evidence, kept.evidence
            if places[0].page == places[1].page or scene.are_in_two_languages(*places):
                continue
            mark = _limit_beside(kept.evidence, longer, scene)
            if mark is not None:
                why = f"the report leaves out what « {mark} » adds"
                direction = paths.direction(longer.evidence.page, kept.evidence.page)
                found.append(
                    drift_of("quote_truncated", longer.evidence, kept.evidence, direction, why)
                )
                break
    return found


def _truncated(shorter: AnchoredQuote, longer: AnchoredQuote, scene: Scene) -> str | None:
    """Why a quote was cut where a word begins to limit it; None where it was not."""
    if shorter.evidence.page == longer.evidence.page:
        return None
    conceded = _conceded(shorter, longer, scene)
    if conceded is not None:
        return f"the shorter quotation is what « {conceded} » concedes in the other"
    if scene.are_in_two_languages(shorter.evidence, longer.evidence):
        mark = _limit_behind(shorter, longer, scene)
    else:
        mark = _limit_beside(shorter.evidence, longer, scene) or _undone(shorter, longer, scene)
    return None if mark is None else f"the shorter quotation leaves out what « {mark} » adds"


def _limit_beside(shorter: Evidence, longer: AnchoredQuote, scene: Scene) -> str | None:
    """What limits the run of words that a page keeps, right beside it in the longer quotation.

    A word behind it (« …, mais … »), or a phrase on either side (« pour l'instant », "so far").
    """
    language = scene.languages[longer.evidence.page]
    kept, whole = bare_words(shorter), bare_words(longer.evidence)
    at = place_of_run(whole, kept)
    if at is None or len(kept) == len(whole) or (at and len(kept) < MIN_PART_WORDS):
        return None
    before, behind = whole[:at], whole[at + len(kept) :]
    phrase = next(
        (one for one in language.drifting.so_far if _stands_beside(one, before, behind)), None
    )
    word = next((one for one in behind[:LIMIT_WORDS] if one in language.concepts.limits), None)
    if word is None or (phrase is not None and behind[0] != word):
        return phrase
    return None if _is_told_there(behind, longer.evidence, shorter, scene) else word


def _undone(shorter: AnchoredQuote, longer: AnchoredQuote, scene: Scene) -> str | None:
    """The word that negates what was cut, where it goes on about what is kept, and that does not.

    « On a brûlé de la paille, et ça n'a servi à rien », "I was asked to cut it, I did not".
    """
    language = scene.languages[longer.evidence.page]
    negations = {one.rstrip("'") for one in language.concepts.negations}
    kept, whole = bare_words(shorter.evidence), bare_words(longer.evidence)
    if whole[: len(kept)] != kept or len(kept) < MIN_WORDS:
        return None
    cut = whole[len(kept) :]
    if not negations.isdisjoint(kept):
        return _put_right(kept, shorter, longer, scene)
    if cut[:1] and cut[0] in language.disputing.and_not:
        return cut[0]  # « parce que je suis fatiguée, non parce qu'on me pousse »
    if cut[:1] and cut[0] in language.concepts.joints:
        cut = cut[1:]
    if not cut or cut[0] not in language.drifting.taking_up:
        return None
    word = next((one for one in cut[:CLAUSE_WORDS] if one in negations), None)
    return None if _is_told_there(cut, longer.evidence, shorter.evidence, scene) else word


def _put_right(
    kept: Sequence[str], shorter: AnchoredQuote, longer: AnchoredQuote, scene: Scene
) -> str | None:
    """The pronoun by which a clause goes on about what was negated, and tells what is so instead.

    « On ne marie pas deux clochers pour le plaisir, on le fait pour garder l'école »: the verb
    comes again, or one that stands for any.
    """
    language = scene.languages[shorter.evidence.page]
    negations = {one.rstrip("'") for one in language.concepts.negations}
    cut = bare_words(longer.evidence)[len(kept) :]
    near = cut[:CLAUSE_WORDS]
    if not near or near[0] not in language.drifting.taking_up or not negations.isdisjoint(near):
        return None
    small = language.drifting.taking_up | language.lexicon.definites
    again = language.drifting.doing.union(kept) - small
    if again.isdisjoint(near[1:]):
        return None  # « Je n'ai rien vu, j'étais dans la cuisine »
    return None if _is_told_there(cut, longer.evidence, shorter.evidence, scene) else near[0]


def _stands_beside(phrase: str, before: Sequence[str], behind: Sequence[str]) -> bool:
    words = phrase.split()
    return list(before[-len(words) :]) == words or list(behind[: len(words)]) == words


def _is_told_there(cut: Sequence[str], longer: Evidence, shorter: Evidence, scene: Scene) -> bool:
    """Whether the page that cuts a quotation tells what it cuts in another sentence."""
    page = shorter.page
    language = scene.languages[page]
    text = scene.articles[longer.page].text
    tokens = scene.tokens_at(longer.page, longer.span)
    lemmas = {fold(one.span.of(text)): one.lemma for one in tokens}
    light = language.concepts.light
    keys = {
        scene.key_of(lemmas.get(one, one), language)
        for one in cut
        if light.isdisjoint((one, fold(lemmas.get(one, one))))
    }
    # A name is no key: it is told as it is written.
    names = {fold(one.span.of(text)) for one in tokens if one.tag == "PROPN"}
    told = (one for one in scene.statements_of(page) if not one.evidence.span.meets(shorter.span))
    held = (
        scene.plain_keys(one) | names.intersection(folded_words(one.evidence.exact)) for one in told
    )
    return len(keys) > 1 and any(len(keys & one) >= TOLD_ELSEWHERE * len(keys) for one in held)


def _conceded(shorter: AnchoredQuote, longer: AnchoredQuote, scene: Scene) -> str | None:
    """The conjunction right before the run that the shorter quote keeps: « même si », "although".

    What somebody concedes is not what he says.
    """
    if scene.are_in_two_languages(shorter.evidence, longer.evidence):
        return None
    kept, whole = bare_words(shorter.evidence), bare_words(longer.evidence)
    at = place_of_run(whole, kept)
    if at is None or len(kept) < MIN_WORDS:
        return None
    before = f" {' '.join(whole[:at])}"
    concessions = scene.languages[longer.evidence.page].drifting.concessions
    return next((one for one in concessions if at and before.endswith(f" {one}")), None)


def _limit_behind(shorter: AnchoredQuote, longer: AnchoredQuote, scene: Scene) -> str | None:
    """The word that limits in the longer quote, where all before it is the translated other."""
    cut = cut_at_limit(longer, scene)
    if cut is None or cut_at_limit(shorter, scene) is not None:
        return None
    head, word = cut
    if not translates(shorter, head, scene, MIN_KEYS) and not (
        not _is_later(longer, shorter, scene)
        and _are_of_one_length(shorter.evidence, head)
        and are_in_one_claim(shorter, head, scene)
    ):
        return None
    return None if is_denied_once(shorter.evidence, head, scene) else word


def _are_of_one_length(one: Evidence, other: Evidence) -> bool:
    """Whether one of two wordings may translate the other by how many words it has."""
    fewer, more = sorted(len(bare_words(each)) for each in (one, other))
    return fewer >= LENGTHS * more
