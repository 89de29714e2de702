"""Article → Sketch: the few hundred bytes by which pages find each other."""

from msgspec import Struct

from recoupe.records import Annotations, Article, Sketch


class SketchConfig(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Options of the sketch stage."""

    permutations: int = 128
    """Length of the MinHash signature."""
    shingle_words: int = 4


def sketch_of(
    article: Article, annotations: Annotations, *, config: SketchConfig = SketchConfig()
) -> Sketch:
    """The sketch of one article."""
    del annotations, config
    return Sketch(
        page=article.id,
        language=article.language,
        published=article.published,
        signature=b"",
        terms=(),
        names=(),
        dates=(),
        numbers=(),
        words=0,
    )
