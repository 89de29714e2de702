"""Things that pages of a story tell in two forms of which one is a slip: names, figures, senses."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, product
from typing import Literal

from recoupe.algorithms.misspelling import is_misspelling
from recoupe.algorithms.slips import is_slip
from recoupe.languages.tables.concepts import CONVERSES, OPPOSITES
from recoupe.records import Span
from recoupe.stages.trace.content import Content
from recoupe.stages.trace.pages import TracedPage

MIN_CONTEXT = 3
CONTEXT_SHARE = 0.5
"""Names, numbers and words beside a figure, or a term, that two sentences must share, and of the
sentence that has fewer: else they may tell of two things."""
SENSE_CONTEXT = 4
YEAR_DIGITS = 4
MAX_PAGES = 60
"""Larger stories are not asked: every sentence with a figure would meet every other."""

Kind = Literal["name", "figure", "sense"]
Places = Mapping[str, Sequence[Span]]
"""Page → where it tells a thing in one form."""


@dataclass(frozen=True, kw_only=True)
class Variants:
    """One thing in two forms; a page that has both tells of the difference, and is left out."""

    kind: Kind
    forms: tuple[str, str]
    """A folded word, a figure, a concept."""
    places: tuple[Places, Places]


@dataclass(frozen=True)
class _Told:
    """What one page tells at one place, with what stands beside it."""

    page: str
    tag: str
    span: Span
    form: str
    beside: frozenset[str]
    digits: str = ""
    """As written, whatever the marks: « 48.300 » and "48,300" are one figure, read in two ways."""


def variants_of(pages: Sequence[TracedPage], contents: Sequence[Content]) -> list[Variants]:
    """Everything that some pages tell in another form than others, where that looks like a slip.

    Args:
        pages: of a story.
        contents: what each tells, as far as pages in other languages can share it.

    Returns:
        Sorted by their forms.
    """
    if len(pages) > MAX_PAGES:
        return []
    both = list(zip(pages, contents, strict=True))
    found = [
        *_names(pages),
        *_paired([one for page in both for one in _figures(*page)], _is_figure_slip, MIN_CONTEXT),
        *_paired(
            [one for page in both for one in _senses(*page)],
            _is_opposite,
            SENSE_CONTEXT,
            across=True,
        ),
    ]
    return sorted(found, key=lambda one: one.forms)


def _names(pages: Sequence[TracedPage]) -> Iterator[Variants]:
    """A person's name with one word miswritten: the other words say that it is the same person."""
    told: dict[tuple[str, ...], dict[str, list[tuple[str, Span]]]] = {}
    for page in pages:
        for mention in page.annotations.mentions:
            if mention.kind != "person" or mention.form != "name":
                continue
            words = [page.folded[at] for at in page.words_in(mention.span)]
            for at, word in enumerate(words):
                frame = (*words[:at], "", *words[at + 1 :])
                if any(len(one) > 1 for one in frame):
                    forms = told.setdefault(frame, {})
                    forms.setdefault(word, []).append((page.id, mention.span))
    seen = set()
    for forms in told.values():
        for one, other in combinations(sorted(forms), 2):
            if is_misspelling(one, other) and (one, other) not in seen:
                seen.add((one, other))
                yield _variants("name", (one, other), (forms[one], forms[other]))


def _variants(
    kind: Kind,
    forms: tuple[str, str],
    told: tuple[Sequence[tuple[str, Span]], Sequence[tuple[str, Span]]],
) -> Variants:
    sides: tuple[dict[str, list[Span]], dict[str, list[Span]]] = ({}, {})
    for side, places in zip(sides, told, strict=True):
        for page, span in places:
            side.setdefault(page, []).append(span)
    both = set(sides[0]) & set(sides[1])
    kept = [{page: side[page] for page in sorted(side) if page not in both} for side in sides]
    return Variants(kind=kind, forms=forms, places=(kept[0], kept[1]))


def _figures(page: TracedPage, content: Content) -> Iterator[_Told]:
    """Exact figures, each with the rest of its sentence."""
    text, tag = page.article.text, page.language.tag
    for quantity in page.annotations.quantities:
        if quantity.approximate or quantity.low is None or quantity.low != quantity.high:
            continue
        for at, span in enumerate(content.spans):
            if span.holds(quantity.span):
                beside = _telling(content.bags[at])
                form, digits = f"{quantity.low:.12g}", _written(quantity.span.of(text))
                yield _Told(page.id, tag, quantity.span, form, beside, digits)
    for timex in page.annotations.timexes:
        if timex.type == "DATE" and timex.value.isdigit() and len(timex.value) == YEAR_DIGITS:
            for at, span in enumerate(content.spans):
                if span.holds(timex.span):
                    yield _Told(page.id, tag, timex.span, timex.value, _telling(content.bags[at]))


def _written(figure: str) -> str:
    """« 3,2 millions » gives `3.2`; empty for a figure in words."""
    found = re.search(r"\d+(?:[.,\s]\d+)*", figure)
    return re.sub(r"[.,\s]", ".", found.group()) if found else ""


def _senses(page: TracedPage, content: Content) -> Iterator[_Told]:
    """Concepts that have an opposite, each with the rest of its sentence."""
    for span, bag in zip(content.spans, content.bags, strict=True):
        if any(page.folded[at] in page.language.concepts.negations for at in page.words_in(span)):
            continue
        concepts = {key[2:] for key in bag if key.startswith("c ")}
        for concept in sorted(concepts & _OPPOSED):
            # A sentence with both tells of a change.
            if not any(frozenset({concept, other}) in OPPOSITES for other in concepts):
                yield _Told(
                    page.id, page.language.tag, span, concept, _telling(bag) - {f"c {concept}"}
                )


_TIMES: frozenset[str] = frozenset({"begin", "end", "before", "after", "first", "last"})
"""« Avant la fin de l'année », "this year": these place what is told, in words of many kinds."""
_REVERSED = frozenset(one for one in OPPOSITES - CONVERSES if one.isdisjoint(_TIMES))
_OPPOSED = frozenset(one for pair in _REVERSED for one in pair)


def _telling(bag: Mapping[str, float]) -> frozenset[str]:
    return frozenset(key for key in bag if not key.startswith("# "))


def _is_figure_slip(one: str, other: str) -> bool:
    return is_slip(float(one), float(other))


def _is_opposite(one: str, other: str) -> bool:
    return frozenset({one, other}) in _REVERSED


def _paired(
    told: Sequence[_Told],
    differ: Callable[[str, str], bool],
    least: int,
    *,
    across: bool = False,
) -> Iterator[Variants]:
    """Forms that differ so, each at the places beside which the same stands as beside the other.

    Args:
        told: of all pages.
        differ: whether one form may be a slip for another.
        least: fewest names, numbers and words that stand beside both.
        across: whether the two must be in two languages: a translator turns a sense about, where
            pages in one language tell of two things.
    """
    by_form: dict[str, list[_Told]] = {}
    for one in told:
        by_form.setdefault(one.form, []).append(one)
    for form, other in combinations(sorted(by_form), 2):
        if not differ(form, other):
            continue
        both = {one.page for one in by_form[form]} & {one.page for one in by_form[other]}
        left: set[tuple[str, Span]] = set()
        right: set[tuple[str, Span]] = set()
        for mine, yours in product(by_form[form], by_form[other]):
            if {mine.page, yours.page} & both or (across and mine.tag == yours.tag):
                continue
            if _are_of_one_thing(mine, yours, least):
                left.add((mine.page, mine.span))
                right.add((yours.page, yours.span))
        if left:
            kind: Kind = "sense" if across else "figure"
            yield _variants(kind, (form, other), (sorted(left), sorted(right)))


def _are_of_one_thing(one: _Told, other: _Told, least: int) -> bool:
    if one.digits and one.digits == other.digits:
        return False
    shared = len(one.beside & other.beside)
    return shared >= max(least, CONTEXT_SHARE * min(len(one.beside), len(other.beside)))
