"""Two utterances that another page prints as one quotation."""

from collections.abc import Iterator, Sequence
from itertools import combinations

from recoupe.algorithms.folding import folded_words
from recoupe.records import AnchoredQuote, Drift, Evidence
from recoupe.stages.compare.page_order import stood_before
from recoupe.stages.compare.paths import Paths
from recoupe.stages.compare.quotations import (
    MIN_PART_WORDS,
    bare_words,
    drift_of_quotes,
    folded_quote,
    holds_run,
    keys_of_quote,
    quotes_by_speaker,
)
from recoupe.stages.compare.scene import Scene

MERGED_SHARE = 0.9
"""Share of a quote's words that two quotes of another page hold between them."""
CUT_SHARE = 0.85
"""A quote as long as so much of the other is no shorter one."""
MIN_KEYS = 2
"""A translated part of a quotation holds so many telling words."""
MIN_RUN = 5
"""Two utterances begin with the same four words by chance."""
STOPS = frozenset(".!?…")

Merged = tuple[AnchoredQuote, AnchoredQuote, AnchoredQuote]
"""One quotation, and the two that it was made of."""


def find_merged_quotes(scene: Scene, paths: Paths) -> list[tuple[Drift, Evidence]]:
    """Quotations made of two that another page prints apart, each with its place: one a wording."""
    by_speaker = quotes_by_speaker(scene, min_words=MIN_PART_WORDS)
    merged: list[Merged] = []
    for quotes in by_speaker.values():
        merged.extend(_merged(quotes, scene))
    merged.extend(_spliced([one for quotes in by_speaker.values() for one in quotes], scene))
    found: dict[str, tuple[Drift, Evidence]] = {}
    for whole, first, second in sorted(merged, key=_fullest_first):
        said = "said apart on one page" if first.speaker == second.speaker else "said by two people"
        why = (
            f"« {first.evidence.exact} » and « {second.evidence.exact} », {said}, are one "
            "quotation on the other"
        )
        longer = _longer_elsewhere(whole, first, second)
        drift = drift_of_quotes("quote_merged", longer, whole, why, paths)
        found.setdefault(folded_quote(whole), (drift, whole.evidence))
    return [found[key] for key in sorted(found)]


def _fullest_first(merged: Merged) -> tuple[int, tuple[Evidence, ...]]:
    whole, first, second = merged
    length = len(first.evidence.exact) + len(second.evidence.exact)
    return -length, (whole.evidence, first.evidence, second.evidence)


def _longer_elsewhere(
    whole: AnchoredQuote, first: AnchoredQuote, second: AnchoredQuote
) -> AnchoredQuote:
    """The longer of the two utterances, of those that stand on another page than the whole.

    One that is whole in it goes before one that only begins as it does.
    """
    apart = [one for one in (first, second) if _on_two_pages(one, whole)]
    words = bare_words(whole.evidence)
    # What stands in the whole word for word is its source; what goes on otherwise may be one.
    return max(
        apart,
        key=lambda one: (
            holds_run(words, bare_words(one.evidence)),
            len(one.evidence.exact),
            one.evidence,
        ),
    )


def _spliced(quotes: Sequence[AnchoredQuote], scene: Scene) -> Iterator[Merged]:
    """Quotations that begin as one utterance begins, and go on as another does.

    « Nous ne sommes pas au bout de nos peines, les berges n'ont pas été curées » is made of two
    sentences, of which the first went on otherwise. Where the two are of two people, or are given
    to their speaker anew, nobody said them in one breath.
    """
    told = [(one, bare_words(one.evidence)) for one in quotes]
    for whole, words in told:
        if len(words) < MIN_RUN + MIN_PART_WORDS:
            continue
        others = [
            (one, theirs)
            for one, theirs in told
            if one.id != whole.id and not scene.are_in_two_languages(one.evidence, whole.evidence)
        ]
        if any(holds_run(theirs, words) for one, theirs in others if _on_two_pages(one, whole)):
            continue
        joints = scene.languages[whole.evidence.page].concepts.joints
        for first, opening in others:
            size = _common(words, opening)
            if not size:
                continue
            rest = words[size:]
            tail = rest[1:] if rest[:1] and rest[0] in joints else rest
            for second, theirs in others:
                is_whole = len(tail) >= MIN_PART_WORDS and theirs == tail
                if (
                    second.id != first.id
                    and (is_whole or (len(tail) >= MIN_RUN and theirs[: len(tail)] == tail))
                    and not holds_run(opening, tail)
                    and (
                        _are_two_utterances(whole, first, second, scene)
                        or (
                            is_whole
                            and len(opening) > size
                            and _are_of_one(whole, first, second, scene)
                        )
                    )
                ):
                    yield whole, first, second


def _common(words: Sequence[str], others: Sequence[str]) -> int:
    """How many words both begin with; 0 where these are fewer than `MIN_RUN`."""
    size = 0
    for one, other in zip(words, others, strict=False):
        if one != other:
            break
        size += 1
    return size if size >= MIN_RUN else 0


def _on_two_pages(one: AnchoredQuote, other: AnchoredQuote) -> bool:
    return one.evidence.page != other.evidence.page


def _are_of_one(
    whole: AnchoredQuote, first: AnchoredQuote, second: AnchoredQuote, scene: Scene
) -> bool:
    """Whether one speaker is quoted on three pages: « A, pourvu que … », « B », then « A, B ».

    A page that stood first may have the utterance as it was said.
    """
    speakers = {whole.speaker, first.speaker, second.speaker}
    parts = [first.evidence.page, second.evidence.page]
    page = whole.evidence.page
    return (
        len(speakers) == 1
        and len({page, *parts}) == len((page, *parts))
        and all(stood_before(one, page, scene) for one in parts)
    )


def _are_two_utterances(
    whole: AnchoredQuote, first: AnchoredQuote, second: AnchoredQuote, scene: Scene
) -> bool:
    if first.speaker != second.speaker:
        return whole.speaker in {first.speaker, second.speaker} and (
            _on_two_pages(first, whole) or _on_two_pages(second, whole)
        )
    if whole.speaker != first.speaker or not _on_two_pages(first, whole):
        return False
    ordered = sorted((first, second), key=lambda one: one.evidence)
    return not _on_two_pages(first, second) and _are_said_apart(ordered[0], ordered[1], scene)


def _merged(quotes: Sequence[AnchoredQuote], scene: Scene) -> Iterator[Merged]:
    for whole in quotes:
        parts = [one for one in quotes if _may_be_part(one, whole, scene)]
        for first, second in combinations(sorted(parts, key=lambda one: one.evidence), 2):
            if (
                first.evidence.page == second.evidence.page
                and folded_quote(first) != folded_quote(second)
                and _are_said_apart(first, second, scene)
                and _make_up(first, second, whole, scene)
            ):
                yield whole, first, second


def _may_be_part(part: AnchoredQuote, whole: AnchoredQuote, scene: Scene) -> bool:
    if part.evidence.page == whole.evidence.page:
        return False
    if scene.are_in_two_languages(part.evidence, whole.evidence):
        mine, yours = keys_of_quote(part, scene), keys_of_quote(whole, scene)
        return bool(mine) and mine < yours
    words, part_words = (folded_words(one.evidence.exact) for one in (whole, part))
    return holds_run(words, part_words) and len(part_words) < CUT_SHARE * len(words)


def _make_up(
    first: AnchoredQuote, second: AnchoredQuote, whole: AnchoredQuote, scene: Scene
) -> bool:
    """Whether the two hold nearly all of the whole between them."""
    if scene.are_in_two_languages(first.evidence, whole.evidence):
        parts = [keys_of_quote(one, scene) for one in (first, second)]
        keys = keys_of_quote(whole, scene)
        between = parts[0] | parts[1]
        if min(map(len, parts)) < MIN_KEYS:
            # "The inspectors will be ours" tells by one word: then all must be told.
            return between == keys and len(keys) > MIN_KEYS and parts[0].isdisjoint(parts[1])
        return len(between) >= MERGED_SHARE * len(keys)
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
