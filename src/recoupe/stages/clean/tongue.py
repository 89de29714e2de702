"""Which language a text is in."""

from functools import cache

from py3langid.langid import (  # type: ignore[import-untyped]
    MODEL_FILE,
    LanguageIdentifier,
)

from recoupe.languages import KNOWN

SAMPLE_CHARACTERS = 800
MIN_LETTERS = 40
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
    tag, confidence = _identifier().classify(sample)
    if confidence >= SURE:
        return str(tag)
    if declared in KNOWN or declared == tag:
        return str(declared)
    return str(tag) if confidence >= UNSURE else "und"
