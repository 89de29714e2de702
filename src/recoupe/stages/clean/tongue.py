"""Which language a text is in."""

from functools import cache

from py3langid.langid import (  # type: ignore[import-untyped]
    MODEL_FILE,
    LanguageIdentifier,
)

from recoupe.algorithms.folding import folded_words
from recoupe.languages import KNOWN, language_of

SAMPLE_CHARACTERS = 800
MIN_LETTERS = 40
MIN_SHARE = 0.3
MIN_DISTINCT = 16
"""Among 130 words of French or English stand 25 to 45 different function words. Spanish shares
« de », « la », « que » with French, and half of its words, but few different ones."""
SURE = 0.9
UNSURE = 0.6


@cache
def _identifier() -> LanguageIdentifier:
    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)


def language_of_text(text: str, declared: str | None = None) -> str:
    """BCP 47 primary tag of the text; `und` where it is too short to tell.

    Args:
        text: running text, without the page's furniture.
        declared: primary tag that the page declares, which settles doubts and nothing else.
    """
    # The start may be a title in capitals or a line of the site: the middle is more typical.
    skip = max(0, (len(text) - SAMPLE_CHARACTERS) // 2)
    sample = text[skip : skip + SAMPLE_CHARACTERS]
    if sum(map(str.isalpha, sample)) < MIN_LETTERS:
        return "und"
    # The identifier takes a fifth of the time of a page: it is asked where there is a doubt.
    if declared in KNOWN and _sounds_like(sample, declared):
        return declared
    tag, confidence = _identifier().classify(sample)
    if confidence >= SURE:
        return str(tag)
    if declared in KNOWN or declared == tag:
        return str(declared)
    return str(tag) if confidence >= UNSURE else "und"


def _sounds_like(sample: str, tag: str) -> bool:
    """Whether the function words of a language run through a text."""
    words = folded_words(sample)
    function = language_of(tag).words.function
    found = [word for word in words if word in function]
    return len(found) >= MIN_SHARE * len(words) and len(set(found)) >= MIN_DISTINCT
