"""Who a page names for a quotation: by name, in the sentence of the quotation, and alone."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from rapidfuzz.distance import Indel

from recoupe.algorithms.folding import fold, folded_words
from recoupe.languages import Language
from recoupe.records import AnchoredMention, AnchoredQuote, Evidence
from recoupe.stages.compare.scene import Scene

SAME_WORDS = 0.9
"""Share of words, in order, from which two pages print one quotation."""
CLAIMED, MIN_CLAIMED_WORDS = 0.75, 7
"""The same, and the least number of words, where a claim lines them up: a page may translate it."""
MIN_WORDS = 5
"""Two people may well say the same four words."""
MIN_TRANSLATED_KEYS = 3
MIN_EQUAL_KEYS = 2
"""The same where no other word stands on either side."""
TRANSLATED = 0.75
"""Share of telling words (Dice) from which a quotation translates another."""
RUN = 4
"""Quotations that share no run of so many words are not compared."""
NAMED = frozenset({"name", "short"})
NEAR_SPELLING = 0.8
LONG_WORD = 5
NEGATING_PREFIXES = frozenset(["un", "in", "im", "il", "ir", "dis", "non", "mal"])
"""Folded. Of English: Quirk et al., *A Comprehensive Grammar*, I.21-22; of French: Grevisse and
Goosse, *Le bon usage*, § 179."""
PREFIXED_LETTERS = 4
"""A shorter rest, « cent » of « décent », is another word."""
BESIDE_REACH = 60
"""Code points behind an office in which the name of its holder begins."""
_OFFICE = re.compile(r"(?: [\w'’-]+){0,4}, ")
_ORDINAL = re.compile(r"(?<=\d)(?:st|nd|rd|th|er|[èe]re|nde?|[èe]me|e)\b", re.IGNORECASE)
"""The letters of « 11e », "11th"."""
_BRACKETS = re.compile(r"\[[^\]]*\]|\([^)]*\)")
_BEHIND_A_NAME = re.compile(r"\s*(?:$|[,(–—;:])")


def named_speaker(quote: AnchoredQuote, scene: Scene) -> AnchoredMention | None:
    """The mention that names who speaks; None where a page tells it by anything less.

    A pronoun, an office, or a quotation that goes on behind another leave who speaks to be
    worked out. "A Bukit village resident" names a place, "Mark and Condon" two people, and the
    firm in "a Trendo researcher, Paul Ferris," is not who speaks.
    """
    said = scene.attributions.get(quote.attribution or "")
    if said is None or said.source is None or said.form == "continuation":
        return None
    source = said.source
    inside = [
        one
        for one in scene.mentions_on(source.page)
        if source.span.holds(one.evidence.span) and _is_person(one, scene) and one.form in NAMED
    ]
    if not inside:
        return _beside(source, quote.speaker, scene)
    before = folded_words(source.exact[: inside[-1].evidence.span.start - source.span.start])
    joined = scene.languages[source.page].lexicon.coordinators
    if inside[-1].entity != quote.speaker or (len(inside) > 1 and not joined.isdisjoint(before)):
        return None
    rest = source.exact[inside[-1].evidence.span.end - source.span.start :]
    return inside[-1] if _BEHIND_A_NAME.match(rest) else None


def _beside(source: Evidence, speaker: str | None, scene: Scene) -> AnchoredMention | None:
    """« L'adjointe au maire, Sylvie Maurin »: the name that a comma sets beside an office."""
    text = scene.articles[source.page].text
    for one in scene.mentions_on(source.page):
        start = one.evidence.span.start
        if not source.span.end <= start <= source.span.end + BESIDE_REACH:
            continue
        between = text[source.span.end : start]
        if one.entity == speaker and one.form in NAMED and _OFFICE.fullmatch(between):
            return one if _is_person(one, scene) else None
    return None


def given_to_two(
    quotes: Sequence[AnchoredQuote], scene: Scene
) -> Iterator[tuple[AnchoredQuote, AnchoredQuote]]:
    """Pairs of one quotation on two pages that name two different people for it."""
    named = {
        one.id: mention
        for one in quotes
        if one.form != "scare" and (mention := named_speaker(one, scene)) is not None
    }
    told = [one for one in quotes if one.id in named]
    for left, right in _candidates(told, scene):
        if left.evidence.page != right.evidence.page and _are_two(
            named[left.id], named[right.id], scene
        ):
            yield left, right


def is_one_quotation(left: AnchoredQuote, right: AnchoredQuote, scene: Scene) -> bool:
    """Whether two pages print the same words, or translate them word by word."""
    if scene.languages[left.evidence.page].tag != scene.languages[right.evidence.page].tag:
        mine, yours = (scene.keys_inside(one.evidence) for one in (left, right))
        shared = len(mine & yours)
        if mine == yours:
            return shared >= MIN_EQUAL_KEYS
        return shared >= MIN_TRANSLATED_KEYS and 2 * shared >= TRANSLATED * (len(mine) + len(yours))
    words = [plain_words(one) for one in (left, right)]
    fewest, alike = min(map(len, words)), Indel.normalized_similarity(*words)
    if fewest >= MIN_CLAIMED_WORDS and alike >= CLAIMED and _are_in_one_claim(left, right, scene):
        return True
    return fewest >= MIN_WORDS and alike >= SAME_WORDS


def _are_in_one_claim(left: AnchoredQuote, right: AnchoredQuote, scene: Scene) -> bool:
    """Whether statements inside of both quotations line up."""
    claims = [
        {
            claim.id
            for one in scene.statements_of(quote.evidence.page)
            if quote.evidence.span.holds(one.evidence.span)
            and (claim := scene.claim_of.get(one.id)) is not None
        }
        for quote in (left, right)
    ]
    return not claims[0].isdisjoint(claims[1])


def plain_words(quote: AnchoredQuote) -> list[str]:
    """Folded words of a quotation, without what an editor put into brackets."""
    return folded_words(_BRACKETS.sub(" ", quote.evidence.exact))


def _digits_of(language: Language) -> dict[str, str]:
    """Words for numbers and ranks, folded → digits."""
    values = {**language.numbers.words, **language.measures.ordinals}
    return {fold(word): f"{value:g}" for word, value in values.items()}


def even_words(quote: AnchoredQuote, scene: Scene) -> list[str]:
    """The same with numbers as digits, and each part of a word with a hyphen by itself.

    "This 11th hour rule" and "this eleventh-hour rule" are one.
    """
    language = scene.languages[quote.evidence.page]
    text = _ORDINAL.sub("", quote.evidence.exact).replace("-", " ").replace("–", " ")
    words = folded_words(_BRACKETS.sub(" ", text))
    known = scene.once(("numbers in words", language.tag), lambda: _digits_of(language))
    return [known.get(word, word) for word in words]


def are_spellings(left: Sequence[str], right: Sequence[str]) -> bool:
    """Whether two wordings differ only in how they write their words.

    >>> are_spellings(["the", "data", "centers"], ["the", "datacenters"])
    True
    >>> are_spellings(["we", "do", "not", "know"], ["we", "do", "now", "know"])
    False
    """
    if _letters(left) == _letters(right):
        return True
    return len(left) == len(right) and all(
        one == other
        or (
            min(len(one), len(other)) >= LONG_WORD
            and Indel.normalized_similarity(one, other) >= NEAR_SPELLING
            and not negates(one, other)
        )
        for one, other in zip(left, right, strict=True)
    )


def negates(one: str, other: str) -> bool:
    """Whether one word is the other with a prefix that turns it round.

    >>> negates("unlucky", "lucky"), negates("legal", "illegal"), negates("center", "centre")
    (True, True, False)
    """
    short, long = sorted((one, other), key=len)
    head = long.removesuffix(short)
    return head != long and head in NEGATING_PREFIXES and len(short) >= PREFIXED_LETTERS


def _letters(words: Sequence[str]) -> str:
    return "".join(words).replace("-", "").replace("'", "")


def _candidates(
    quotes: Sequence[AnchoredQuote], scene: Scene
) -> Iterator[tuple[AnchoredQuote, AnchoredQuote]]:
    """Pairs that share a run of words, or stand in two languages; each once, in order."""
    runs: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for number, one in enumerate(quotes):
        words = plain_words(one)
        for start in range(len(words) - RUN + 1):
            runs[tuple(words[start : start + RUN])].append(number)
    pairs = {
        (one, other)
        for numbers in runs.values()
        for at, one in enumerate(numbers)
        for other in numbers[at + 1 :]
        if one != other
    }
    tags = [scene.languages[one.evidence.page].tag for one in quotes]
    pairs.update(
        (one, other)
        for one in range(len(quotes))
        for other in range(one + 1, len(quotes))
        if tags[one] != tags[other]
    )
    for first, second in sorted(pairs):
        if is_one_quotation(quotes[first], quotes[second], scene):
            yield quotes[first], quotes[second]


def _are_two(left: AnchoredMention, right: AnchoredMention, scene: Scene) -> bool:
    """Whether two names are of two people: no word of one stands in the other."""
    if left.entity == right.entity:
        return False
    words = [set(folded_words(scene.name_of(one.entity))) for one in (left, right)]
    return words[0].isdisjoint(words[1])


def _is_person(mention: AnchoredMention, scene: Scene) -> bool:
    known = scene.entities.get(mention.entity or "")
    return known is not None and known.kind == "person"
