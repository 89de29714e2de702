"""Article → Annotations: sentences, names, times, quantities, quotes, attribution, grade."""

from msgspec import Struct

from recoupe.languages import Language
from recoupe.records import Annotations, Article
from recoupe.stages.annotate.attributions import find_attributions
from recoupe.stages.annotate.clauses import find_clauses
from recoupe.stages.annotate.mentions import find_mentions
from recoupe.stages.annotate.quantities import find_quantities
from recoupe.stages.annotate.quotes import find_quotes
from recoupe.stages.annotate.reading import Reading
from recoupe.stages.annotate.sentences import find_sentences
from recoupe.stages.annotate.timexes import find_timexes
from recoupe.stages.annotate.tokens import find_tokens

__all__ = ["AnnotateConfig", "annotate"]


class AnnotateConfig(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Options of the annotate stage."""

    timezone: str | None = None
    """IANA zone of pages that do not tell theirs: `Europe/Paris`."""


def annotate(
    article: Article, language: Language, *, config: AnnotateConfig = AnnotateConfig()
) -> Annotations:
    """Everything that one article says, with spans and rules."""
    text, blocks = article.text, article.blocks
    sentences = find_sentences(text, blocks, language)
    tokens = find_tokens(text, sentences, language)
    reading = Reading(
        text=text, blocks=blocks, sentences=sentences, tokens=tokens, language=language
    )
    timexes = find_timexes(reading, published=article.published, timezone=config.timezone)
    quantities = find_quantities(reading, timexes)
    mentions = find_mentions(reading)
    quotes = find_quotes(reading)
    attributions, quotes = find_attributions(reading, mentions, quotes)
    clauses = find_clauses(reading, attributions, quotes)
    return Annotations(
        page=article.id,
        language=language.tag,
        tokens=tokens,
        sentences=sentences,
        mentions=mentions,
        timexes=timexes,
        quantities=quantities,
        quotes=quotes,
        attributions=attributions,
        clauses=clauses,
    )
