"""Quotes that changed on their way: other words, cut short, two made one, another speaker."""

from collections.abc import Iterator, Sequence
from itertools import combinations, permutations

from rapidfuzz.distance import Indel

from recoupe.algorithms.folding import folded_words
from recoupe.records import AnchoredQuote, Drift, DriftKind, Statement, id_of
from recoupe.stages.compare.paths import Paths
from recoupe.stages.compare.scene import Scene

MIN_WORDS = 5
"""A shorter quote is cut from a sentence, and says nothing about the rest."""
MIN_PART_WORDS = 3
"""Two quotes of so many words each may have been made one."""
MIN_SHARED = 0.5
"""Share of words, of the longer quote, from which two are one utterance."""
MERGED_SHARE = 0.9
"""Share of a quote's words that two quotes of another page hold between them."""
SAME_WORDS = 0.9
"""Share of words from which two pages print one quote."""
LIMIT_WORDS = 2
"""A word that limits stands so near behind the cut."""
CUT_SHARE = 0.85
"""A quote as long as so much of the other is no shorter one."""


def find_altered_quotes(statements: Sequence[Statement], scene: Scene, paths: Paths) -> list[Drift]:
    """Quotes that line up but differ in wording or speaker: one a pair of wordings."""
    quotes = _direct([one for statement in statements for one in statement.quotes], scene)
    found: dict[tuple[str, str, str], Drift] = {}
    for left, right in combinations(quotes, 2):
        if left.evidence.page == right.evidence.page:
            continue
        told = _changed(left, right, scene, paths)
        if told is not None:
            kind, why = told
            wordings = sorted((_folded(left), _folded(right)))
            key = (kind, wordings[0], wordings[1])
            found.setdefault(key, _drift(kind, left, right, why, paths))
    return [found[key] for key in sorted(found)]


def find_cut_quotes(scene: Scene, paths: Paths) -> list[Drift]:
    """Quotes of one speaker that another page cuts short, or makes one of two.

    A quote that is a run of words of the other is a shorter quotation, and no drift, unless what
    was cut limits what is left: « …, mais nous n'avons pas de données pour les nourrissons ».
    """
    by_speaker: dict[str, list[AnchoredQuote]] = {}
    for one in _direct([one.id for one in scene.alignment.quotes], scene):
        if len(folded_words(one.evidence.exact)) >= MIN_PART_WORDS:
            by_speaker.setdefault(one.speaker or "", []).append(one)
    found: dict[tuple[str, str], Drift] = {}
    for speaker in sorted(by_speaker):
        for shorter, longer in permutations(by_speaker[speaker], 2):
            why = _truncated(shorter, longer, scene)
            if why is not None:
                key = (_folded(shorter), _folded(longer))
                found.setdefault(key, _drift("quote_truncated", longer, shorter, why, paths))
        for whole, first, second in _merged(by_speaker[speaker]):
            longer = max((first, second), key=lambda one: len(one.evidence.exact))
            why = (
                f"« {first.evidence.exact} » and « {second.evidence.exact} », said apart on one "
                "page, are one quotation on the other"
            )
            found.setdefault(
                (_folded(whole), longer.evidence.page),
                _drift("quote_merged", longer, whole, why, paths),
            )
    return [found[key] for key in sorted(found)]


def _merged(
    quotes: Sequence[AnchoredQuote],
) -> Iterator[tuple[AnchoredQuote, AnchoredQuote, AnchoredQuote]]:
    for whole in quotes:
        words = folded_words(whole.evidence.exact)
        parts = [
            one
            for one in quotes
            if one.evidence.page != whole.evidence.page
            and _holds(words, folded_words(one.evidence.exact))
            and len(folded_words(one.evidence.exact)) < CUT_SHARE * len(words)
        ]
        for first, second in permutations(parts, 2):
            if first.evidence.page != second.evidence.page or first.evidence >= second.evidence:
                continue
            lengths = [len(folded_words(one.evidence.exact)) for one in (first, second)]
            between = [folded_words(one.evidence.exact) for one in (first, second)]
            if sum(lengths) >= MERGED_SHARE * len(words) and between[0] != between[1]:
                yield whole, first, second


def _direct(ids: Sequence[str], scene: Scene) -> list[AnchoredQuote]:
    quotes = [scene.quotes[one] for one in dict.fromkeys(ids) if one in scene.quotes]
    return [one for one in quotes if one.form == "direct" and one.speaker]


def _changed(
    left: AnchoredQuote, right: AnchoredQuote, scene: Scene, paths: Paths
) -> tuple[DriftKind, str] | None:
    """What became of a quote between two pages; None where it is the same, or another."""
    if left.speaker != right.speaker:
        return _given_away(left, right, scene, paths)
    if scene.languages[left.evidence.page].tag != scene.languages[right.evidence.page].tag:
        return None
    mine, yours = (folded_words(one.evidence.exact) for one in (left, right))
    shorter, longer = sorted((left, right), key=lambda one: len(folded_words(one.evidence.exact)))
    if _holds(folded_words(longer.evidence.exact), folded_words(shorter.evidence.exact)):
        return None
    if min(len(mine), len(yours)) < MIN_WORDS:
        return None
    if Indel.normalized_similarity(mine, yours) < MIN_SHARED:
        return None
    why = f"{scene.name_of(left.speaker)} is quoted in two wordings; they may be two translations"
    return "quote_altered", why


def _truncated(shorter: AnchoredQuote, longer: AnchoredQuote, scene: Scene) -> str | None:
    """Why a quote was cut where a word begins to limit it; None where it was not."""
    if shorter.evidence.page == longer.evidence.page:
        return None
    kept, whole = (folded_words(one.evidence.exact) for one in (shorter, longer))
    limits = scene.languages[longer.evidence.page].concepts.limits
    mark = next((word for word in _after(whole, kept) if word in limits), None)
    return None if mark is None else f"the shorter quotation leaves out what « {mark} » adds"


def _given_away(
    left: AnchoredQuote, right: AnchoredQuote, scene: Scene, paths: Paths
) -> tuple[DriftKind, str] | None:
    """One quote under two names, where one page was made from the other."""
    mine, yours = (folded_words(one.evidence.exact) for one in (left, right))
    if min(len(mine), len(yours)) < MIN_WORDS:
        return None
    if not paths.are_kin(left.evidence.page, right.evidence.page):
        return None
    if Indel.normalized_similarity(mine, yours) < SAME_WORDS:
        return None
    names = scene.name_of(left.speaker), scene.name_of(right.speaker)
    why = f"said by {names[0]} on one page, by {names[1]} on the other, which shares its text"
    return "quote_other_speaker", why


def _after(longer: Sequence[str], shorter: Sequence[str]) -> list[str]:
    """The first words that stand in the longer quote behind the run that the shorter one keeps."""
    for start in range(len(longer) - len(shorter) + 1):
        end = start + len(shorter)
        if list(longer[start:end]) == list(shorter):
            return list(longer[end : end + LIMIT_WORDS])
    return []


def _folded(quote: AnchoredQuote) -> str:
    return " ".join(folded_words(quote.evidence.exact))


def _holds(words: Sequence[str], part: Sequence[str]) -> bool:
    return f" {' '.join(part)} " in f" {' '.join(words)} "


def _drift(
    kind: DriftKind, left: AnchoredQuote, right: AnchoredQuote, why: str, paths: Paths
) -> Drift:
    first, second = sorted((left, right), key=lambda one: one.evidence)
    places = [
        (one.evidence.page, one.evidence.span.start, one.evidence.span.end)
        for one in (first, second)
    ]
    return Drift(
        id=id_of("drift", kind, *places),
        kind=kind,
        left=first.evidence,
        right=second.evidence,
        direction=paths.direction(first.evidence.page, second.evidence.page),
        why=why,
        rule=kind,
    )
