"""Article → Sketch: the few hundred bytes by which pages find each other."""

import math
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from msgspec import Struct

from recoupe.algorithms.folding import bare, fold, words_of
from recoupe.algorithms.minhash import shingles_of, signature_of
from recoupe.algorithms.stems import stem
from recoupe.languages import Language, language_of
from recoupe.records import Annotations, Article, Sketch, Span

LEAD_WORDS = 80
"""An agency tells the news in its first paragraphs: words there count twice."""
LEAD_WEIGHT = 2.0
COMMON_WEIGHT = 0.3
MIN_TERM_LETTERS = 3
MIN_NAME_LETTERS = 2
MIN_TELLING_DIGITS = 2
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_YEAR = re.compile(r"(?:19|20)\d{2}")
_CAPITALS_FOR_HEADLINE = 0.5
"""A title in Which Most Words Have Capitals tells nothing of what is a name."""


class SketchConfig(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Options of the sketch stage."""

    permutations: int = 128
    """Length of the MinHash signature."""
    shingle_words: int = 4
    """Words in a shingle of the signature."""
    terms: int = 60
    """Heaviest terms kept."""
    names: int = 24
    """Most frequent names kept."""
    dates: int = 12
    """Days that the text speaks of, kept at most."""
    numbers: int = 16
    """Telling quantities kept at most."""


def sketch_of(
    article: Article, annotations: Annotations, *, config: SketchConfig = SketchConfig()
) -> Sketch:
    """The sketch of one article.

    Names, days and numbers come from the annotations; where there are none, from capitals and
    digits. An article without a word gives an empty signature and no terms.
    """
    language = language_of(article.language)
    spans = words_of(article.text)
    folded = [fold(span.of(article.text)) for span in spans]
    return Sketch(
        page=article.id,
        language=article.language,
        published=article.published,
        signature=signature_of(shingles_of(folded, config.shingle_words), config.permutations),
        terms=_heaviest(_terms(folded, language), config.terms),
        names=_heaviest(_names(article, annotations, spans, language), config.names),
        dates=_dates(article, annotations)[: config.dates],
        numbers=_numbers(article, annotations, spans, folded)[: config.numbers],
        words=len(spans),
    )


def _heaviest(weights: Mapping[str, float], count: int) -> tuple[tuple[str, float], ...]:
    """Keys with their weight as a share of the heaviest, heaviest first."""
    if not weights:
        return ()
    top = max(weights.values())
    ranked = sorted(weights.items(), key=lambda item: (-item[1], item[0]))
    return tuple((key, round(weight / top, 3)) for key, weight in ranked[:count])


def _damped(counts: Mapping[str, float]) -> dict[str, float]:
    return {key: 1 + math.log(count) for key, count in counts.items() if count > 0}


def _terms(folded: list[str], language: Language) -> dict[str, float]:
    counts: Counter[str] = Counter()
    forms: dict[str, Counter[str]] = {}
    for position, word in enumerate(folded):
        term = bare(word)
        if len(term) < MIN_TERM_LETTERS or term[0].isdigit() or term in language.words.function:
            continue
        stemmed = stem(term)
        counts[stemmed] += LEAD_WEIGHT if position < LEAD_WORDS else 1  # type: ignore[assignment]
        forms.setdefault(stemmed, Counter())[term] += 1
    weights = _damped(counts)
    common = language.words.common_stems
    return {
        min(forms[key], key=lambda form: (-forms[key][form], form)): weight
        * (COMMON_WEIGHT if key in common else 1)
        for key, weight in weights.items()
    }


def _names(
    article: Article, annotations: Annotations, spans: list[Span], language: Language
) -> dict[str, float]:
    counts: Counter[str] = Counter()
    for mention in annotations.mentions:
        if mention.form in {"name", "short"}:
            counts[mention.known or " ".join(_name_words(mention.name))] += 1
    if not counts:
        counts.update(_capitalised(article, spans, language))
    return _damped({name: count for name, count in counts.items() if name})


def _name_words(name: str) -> Iterator[str]:
    for span in words_of(name):
        word = fold(span.of(name))
        yield bare(word) if len(word.partition("'")[0]) <= 1 else word.removesuffix("'s")


def _capitalised(article: Article, spans: list[Span], language: Language) -> Iterator[str]:
    """Runs of capitalised words; one that only ever begins sentences is no name.

    A function word can be part of a name, not its beginning: « Kim Jong Un ».
    """
    text, light = article.text, language.words.function | language.words.common
    headline = _headline_end(article, spans)
    runs: list[tuple[bool, list[str]]] = []
    end = -1
    for span in spans:
        name = bare(span.of(text).replace("’", "'"))
        if span.start < headline or not name[:1].isupper() or len(name) < MIN_NAME_LETTERS:
            continue
        folded, starts = fold(name), _starts_sentence(text, span.start)
        if runs and text[end : span.start] == " " and not starts:
            runs[-1][1].append(folded)
        elif folded not in light:
            runs.append((starts, [folded]))
        else:
            continue
        end = span.end
    inside = {word for starts, words in runs for word in (words[1:] if starts else words)}
    for starts, words in runs:
        if not starts or len(words) > 1 or words[0] in inside:
            yield " ".join(words)


def _headline_end(article: Article, spans: list[Span]) -> int:
    """Where a title with capitals throughout ends; 0 where there is none."""
    titles = [block.span for block in article.blocks if block.kind == "title"]
    if not titles:
        return 0
    words = [span.of(article.text) for span in spans if titles[0].holds(span)]
    capitals = sum(word[:1].isupper() for word in words)
    return titles[0].end if capitals > _CAPITALS_FOR_HEADLINE * len(words) else 0


def _starts_sentence(text: str, start: int) -> bool:
    before = text[max(0, start - 3) : start].rstrip(" «“\"'(\u00a0\u202f")
    return not before or before[-1] in ".!?:\n»”–—"


def _dates(article: Article, annotations: Annotations) -> tuple[str, ...]:
    """Days the text speaks of, nearest to its publication first cut, then sorted."""
    values: Iterable[str] = (timex.value for timex in annotations.timexes)
    if not annotations.timexes:
        values = _DAY.findall(article.text)
    return tuple(sorted({value[:10] for value in values if _DAY.match(value)}))


def _numbers(
    article: Article, annotations: Annotations, spans: list[Span], folded: list[str]
) -> tuple[str, ...]:
    found = set()
    for quantity in annotations.quantities:
        value = quantity.low if quantity.low is not None else quantity.high
        if value is not None:
            label = quantity.unit or (stem(fold(quantity.counted)) if quantity.counted else "")
            if label or _is_telling(f"{value:g}"):
                found.add(f"{value:g} {label}".strip())
    if not annotations.quantities:
        for index, span in enumerate(spans):
            word = folded[index].replace(",", ".")
            if word[0].isdigit() and _is_telling(word) and not _YEAR.fullmatch(word):
                after = folded[index + 1] if index + 1 < len(spans) else ""
                near = article.text[span.end : span.end + 2].strip()
                label = stem(after) if after.isalpha() and not near.startswith(".") else ""
                found.add(f"{word} {label}".strip())
    return tuple(sorted(found))


def _is_telling(value: str) -> bool:
    return len(value.strip("0").replace(".", "")) >= MIN_TELLING_DIGITS
