"""Article → Annotations: sentences, names, times, quantities, quotes, attribution, grade."""

from msgspec import Struct

from recoupe.languages import Language
from recoupe.languages.spacy_parser import parser_for
from recoupe.records import Annotations, Article
from recoupe.stages.annotate.attributions import find_attributions
from recoupe.stages.annotate.clauses import find_clauses
from recoupe.stages.annotate.mentions import find_mentions
from recoupe.stages.annotate.quantities import find_quantities
from recoupe.stages.annotate.quotes import find_quotes
from recoupe.stages.annotate.reading import read_text
from recoupe.stages.annotate.timexes import find_timexes

__all__ = ["AnnotateConfig", "annotate"]


class AnnotateConfig(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Options of the annotate stage."""

    timezone: str | None = None
    """IANA zone of pages that do not tell theirs: `Europe/Paris`."""
    spacy: str | dict[str, str] = ""
    """A spaCy pipeline asked for subjects and appositions that the rules leave open: the name of an
    installed one or the path of its folder, or one a language. Empty: none."""


def annotate(
    article: Article, language: Language, *, config: AnnotateConfig = AnnotateConfig()
) -> Annotations:
    """Everything that one article says, with spans and rules."""
    reading = read_text(
        article.text,
        language,
        blocks=article.blocks,
        parser=parser_for(config.spacy, language.tag),
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
        tokens=reading.tokens,
        sentences=reading.sentences,
        mentions=mentions,
        timexes=timexes,
        quantities=quantities,
        quotes=quotes,
        attributions=attributions,
        clauses=clauses,
    )
