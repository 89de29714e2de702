"""Quotes that changed on their way: other words, cut short, two made one, another speaker."""

from collections.abc import Iterator, Sequence
from itertools import combinations, permutations

from rapidfuzz.distance import Indel

from recoupe.algorithms.folding import folded_words
from recoupe.records import AnchoredQuote, Drift, DriftKind, Span, Statement
from recoupe.stages.compare.alike import keys_between
from recoupe.stages.compare.drift_record import drift_of
from recoupe.stages.compare.paths import Paths
from recoupe.stages.compare.scene import Scene
from recoupe.stages.compare.speaking import are_spellings, given_to_two, plain_words

MIN_WORDS = 5
"""A shorter quote is cut from a sentence, and says nothing about the rest."""
MIN_PART_WORDS = 3
"""Two quotes of so many words each may have been made one."""
MIN_SHARED = 0.5
"""Share of words, of the longer quote, from which two are one utterance."""
REWORDED = 0.65
"""The same where no claim lines them up."""
TELLING_LETTERS = 4
SPELLING = 0.8
MERGED_SHARE = 0.9
"""Share of a quote's words that two quotes of another page hold between them."""
LIMIT_WORDS = 2
"""A word that limits stands so near behind the cut."""
CUT_SHARE = 0.85
"""A quote as long as so much of the other is no shorter one."""
MIN_KEYS = 2
"""A translated part of a quotation holds so many telling words …"""
SAME_KEYS = 0.8
"""… and shares so many of them (Dice)."""
STOPS = frozenset(".!?…")


def find_altered_quotes(statements: Sequence[Statement], scene: Scene, paths: Paths) -> list[Drift]:
    """Quotes of one speaker that line up but differ in wording: one a pair of wordings."""
    quotes = _direct([one for statement in statements for one in statement.quotes], scene)
    found: dict[tuple[str, str], Drift] = {}
    for left, right in combinations(quotes, 2):
        if left.evidence.page == right.evidence.page or left.speaker != right.speaker:
            continue
        why = _changed(left, right, statements, scene)
        if why is not None:
            wordings = sorted((_folded(left), _folded(right)))
            drift = _drift("quote_altered", left, right, why, paths)
            found.setdefault((wordings[0], wordings[1]), drift)
    return [found[key] for key in sorted(found)]


def find_reworded_quotes(scene: Scene, paths: Paths) -> list[Drift]:
    """The same of quotes whose statements did not line up, where still more words are the same."""
    by_speaker: dict[str, list[AnchoredQuote]] = {}
    for one in _direct([one.id for one in scene.alignment.quotes], scene):
        by_speaker.setdefault(one.speaker or "", []).append(one)
    found: dict[tuple[str, str], Drift] = {}
    for speaker in sorted(by_speaker):
        for left, right in combinations(by_speaker[speaker], 2):
            if left.evidence.page == right.evidence.page or _are_translated(left, right, scene):
                continue
            words = plain_words(left), plain_words(right)
            if Indel.normalized_similarity(*words) < REWORDED or not _tell_apart(*words):
                continue
            why = _changed(left, right, (), scene)
            if why is not None:
                wordings = sorted((_folded(left), _folded(right)))
                drift = _drift("quote_altered", left, right, why, paths)
                found.setdefault((wordings[0], wordings[1]), drift)
    return [found[key] for key in sorted(found)]


def _tell_apart(mine: Sequence[str], yours: Sequence[str]) -> bool:
    """Whether a word that tells stands in one wording alone, in no spelling in the other."""
    only = set(mine) ^ set(yours)
    return any(
        len(word) >= TELLING_LETTERS
        and word.isalpha()
        and not any(Indel.normalized_similarity(word, one) >= SPELLING for one in only - {word})
        for word in only
    )


def find_moved_quotes(scene: Scene, paths: Paths) -> list[Drift]:
    """Quotes that two pages give to two people by name: one a pair of wordings."""
    found: dict[tuple[str, str], Drift] = {}
    direct = [one for one in scene.quotes.values() if one.form == "direct"]
    for left, right in given_to_two(direct, scene):
        names = scene.name_of(left.speaker), scene.name_of(right.speaker)
        why = f"said by {names[0]} on one page, by {names[1]} on the other, in the same words"
        wordings = sorted((_folded(left), _folded(right)))
        drift = _drift("quote_other_speaker", left, right, why, paths)
        found.setdefault((wordings[0], wordings[1]), drift)
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
        for whole, first, second in _merged(by_speaker[speaker], scene):
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
    quotes: Sequence[AnchoredQuote], scene: Scene
) -> Iterator[tuple[AnchoredQuote, AnchoredQuote, AnchoredQuote]]:
    for whole in quotes:
        parts = [one for one in quotes if _may_be_part(one, whole, scene)]
        for first, second in combinations(sorted(parts, key=lambda one: one.evidence), 2):
            if (
                first.evidence.page == second.evidence.page
                and _folded(first) != _folded(second)
                and _are_said_apart(first, second, scene)
                and _make_up(first, second, whole, scene)
            ):
                yield whole, first, second


def _may_be_part(part: AnchoredQuote, whole: AnchoredQuote, scene: Scene) -> bool:
    if part.evidence.page == whole.evidence.page:
        return False
    if _are_translated(part, whole, scene):
        mine, yours = _keys(part, scene), _keys(whole, scene)
        return MIN_KEYS <= len(mine) < len(yours) and mine <= yours
    words, part_words = (folded_words(one.evidence.exact) for one in (whole, part))
    return _holds(words, part_words) and len(part_words) < CUT_SHARE * len(words)


def _make_up(
    first: AnchoredQuote, second: AnchoredQuote, whole: AnchoredQuote, scene: Scene
) -> bool:
    """Whether the two hold nearly all of the whole between them."""
    if _are_translated(first, whole, scene):
        between = _keys(first, scene) | _keys(second, scene)
        return len(between) >= MERGED_SHARE * len(_keys(whole, scene))
    lengths = [len(folded_words(one.evidence.exact)) for one in (first, second, whole)]
    return lengths[0] + lengths[1] >= MERGED_SHARE * lengths[2]


def _are_said_apart(first: AnchoredQuote, second: AnchoredQuote, scene: Scene) -> bool:
    """Whether a sentence ends between two quotations, and each is given to its speaker anew.

    An incise only interrupts: "No patient," she said, "will be at risk." So does one behind which
    the quotation goes on in a sentence of its own.
    """
    text = scene.articles[first.evidence.page].text
    between = text[first.evidence.span.end + 1 : second.evidence.span.start]
    if STOPS.isdisjoint(between) or first.attribution == second.attribution:
        return False
    said = scene.attributions.get(second.attribution or "")
    return said is not None and said.cue is not None and said.form != "continuation"


def _direct(ids: Sequence[str], scene: Scene) -> list[AnchoredQuote]:
    quotes = [scene.quotes[one] for one in dict.fromkeys(ids) if one in scene.quotes]
    return [one for one in quotes if one.form == "direct" and one.speaker]


def _changed(
    left: AnchoredQuote, right: AnchoredQuote, statements: Sequence[Statement], scene: Scene
) -> str | None:
    """Why a quote is not the same on two pages; None where it is, or is another."""
    name = scene.name_of(left.speaker)
    if _are_translated(left, right, scene):
        if not _is_turned_round(left, right, statements, scene):
            return None
        return f"{name} affirms on one page what the other page has him deny"
    mine, yours = plain_words(left), plain_words(right)
    if _holds(mine, yours) or _holds(yours, mine) or are_spellings(mine, yours):
        return None
    if min(len(mine), len(yours)) < MIN_WORDS or _is_edited(left, right):
        return None
    if Indel.normalized_similarity(mine, yours) < MIN_SHARED:
        return None
    return f"{name} is quoted in two wordings; they may be two translations"


def _is_edited(left: AnchoredQuote, right: AnchoredQuote) -> bool:
    """Whether brackets mark what an editor put into a quotation, and the rest is the same."""
    bare = [folded_words(one.evidence.exact) for one in (left, right)]
    kept = [plain_words(one) for one in (left, right)]
    return bare != kept and Indel.normalized_similarity(*kept) >= MERGED_SHARE


def _is_turned_round(
    left: AnchoredQuote, right: AnchoredQuote, statements: Sequence[Statement], scene: Scene
) -> bool:
    """Whether statements in two quotations say the same, one of them with a negation."""
    mine, yours = (
        [
            one
            for one in statements
            if quote.evidence.span.meets(one.evidence.span)
            and one.evidence.page == quote.evidence.page
        ]
        for quote in (left, right)
    )
    return any(
        scene.has_negation(one) != scene.has_negation(other)
        and scene.sameness(one, other) >= SAME_KEYS
        for one in mine
        for other in yours
    )


def _truncated(shorter: AnchoredQuote, longer: AnchoredQuote, scene: Scene) -> str | None:
    """Why a quote was cut where a word begins to limit it; None where it was not."""
    if shorter.evidence.page == longer.evidence.page:
        return None
    limits = scene.languages[longer.evidence.page].concepts.limits
    if _are_translated(shorter, longer, scene):
        mark = _limit_behind(shorter, longer, scene)
    else:
        kept, whole = (folded_words(one.evidence.exact) for one in (shorter, longer))
        mark = next((word for word in _after(whole, kept) if word in limits), None)
    return None if mark is None else f"the shorter quotation leaves out what « {mark} » adds"


def _limit_behind(shorter: AnchoredQuote, longer: AnchoredQuote, scene: Scene) -> str | None:
    """The word that limits in the longer quote, where all before it is the translated other."""
    mine = _keys(shorter, scene)
    limits = scene.languages[longer.evidence.page].concepts.limits
    own = scene.languages[shorter.evidence.page].concepts.limits
    if len(mine) < MIN_KEYS or not own.isdisjoint(folded_words(shorter.evidence.exact)):
        return None
    page, span = longer.evidence.page, longer.evidence.span
    text = scene.articles[page].text
    for token in scene.tokens_at(page, span)[1:]:
        word = token.span.of(text).lower()
        if word in limits:
            head = keys_between(page, Span(span.start, token.start), scene)
            shared = len(mine & head)
            return word if 2 * shared >= SAME_KEYS * (len(mine) + len(head)) else None
    return None


def _are_translated(left: AnchoredQuote, right: AnchoredQuote, scene: Scene) -> bool:
    tags = {scene.languages[one.evidence.page].tag for one in (left, right)}
    return len(tags) > 1


def _keys(quote: AnchoredQuote, scene: Scene) -> frozenset[str]:
    return keys_between(quote.evidence.page, quote.evidence.span, scene)


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
    direction = paths.direction(first.evidence.page, second.evidence.page)
    return drift_of(kind, first.evidence, second.evidence, direction, why)
