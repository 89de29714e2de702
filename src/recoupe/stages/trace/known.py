"""By which names the outlets of a story go: in full, without article, by their last word."""

import re
from collections.abc import Iterable, Mapping, Sequence

from recoupe.algorithms.folding import fold
from recoupe.languages.media import Medium, medium_named
from recoupe.records import Span
from recoupe.stages.trace.issuers import outlet_name, publisher_of
from recoupe.stages.trace.pages import TracedPage
from recoupe.stages.trace.sign import Sign

ARTICLE = re.compile(r"^(?:the |le |la |les |l['’])", re.IGNORECASE)
_PLACED = re.compile(r"(?:de|du|des|of)\s|d['’]")
"""What ties a paper to its place: « Le Phare de Morvane »."""
_LEAST_CUT = 2
_LEAST_NAME = 3
_BESIDE = 20
"""Characters before a name in which what it is may stand: "the daily", « le quotidien sportif »."""


def known_media(pages: Iterable[TracedPage]) -> dict[str, Medium]:
    """Spelling → medium, of outlets and agencies that no table knows and pages of a story do.

    « L'Écho des Cimes » has a page, « ABV » signs one: another page that says « a confié à l'ABV »
    speaks of those. The article before a name is left out, as a text may fuse it: « du Fil ». So
    does one that says "told the Courier", where one outlet of the pile goes by that word.
    """
    pages = list(pages)
    found: dict[str, Medium] = {}
    for page in pages:
        names = [one.name for one in page.article.credits if one.kind == "agency"]
        line = page.article.dateline
        if line is not None and line.agency:
            names.append(line.agency)
        for name in names:
            if medium_named(name) is None and len(name) >= _LEAST_NAME and name[:1].isupper():
                found[name] = Medium(name=name, kind="agency", spellings=(name,))
        outlet = page.article.outlet
        if outlet and publisher_of(page) is None:
            bare = without_article(outlet)
            if len(bare) >= _LEAST_NAME and bare[:1].isupper():
                found.setdefault(bare, Medium(name=outlet, kind="outlet", spellings=(bare,)))
    for short, outlets in _short_forms(pages).items():
        if len(outlets) == 1 and medium_named(short) is None:
            (outlet,) = outlets
            found.setdefault(short, Medium(name=outlet, kind="outlet", spellings=(short,)))
    return found


def with_called(
    known: Mapping[str, Medium], called: Iterable[Mapping[str, Medium]]
) -> dict[str, Medium]:
    """The media known by the pages of a story, and those that one of them calls a paper.

    Args:
        known: spelling → medium, by the outlets and the credits of the pages.
        called: the same by what each page calls its sources; what is a piece of a known name is
            left out: « L'Avenir », of L'Avenir du cycle.
    """
    found = {
        name: medium
        for one in called
        for name, medium in sorted(one.items())
        if not any(without_article(name) in spelling for spelling in known)
    }
    return {**found, **known}


def with_cited(
    known: Mapping[str, Medium], pages: Sequence[TracedPage], signs: Sequence[Sequence[Sign]]
) -> dict[str, Medium]:
    """The media known, and those that some page of the story cites and calls one.

    "French sports daily L'Avant-Stade reported", on one page, and « selon L'Avant-Stade » on the
    next, which does not say what it is.
    """
    found = dict(known)
    for page, own in zip(pages, signs, strict=True):
        for sign in own:
            name = without_article(sign.name)
            if (
                sign.cited
                and sign.kind == "outlet"
                and not sign.collective
                and name[:1].isupper()
                and len(name) >= _LEAST_NAME
                and medium_named(sign.name) is None
                and any(_is_called_medium(page, one.span) for one in sign.evidence)
            ):
                for spelt in (name, sign.name):
                    medium = Medium(name=sign.name, kind="outlet", spellings=(spelt,))
                    found.setdefault(spelt, medium)
    return found


def _is_called_medium(page: TracedPage, span: Span) -> bool:
    """Whether a noun of one medium stands in a name as it is cited, or right before it."""
    nouns = {fold(one) for one in page.language.lexicon.relays.single}
    places = page.words_in(Span(max(span.start - _BESIDE, 0), span.end))
    return any(page.folded[at].rpartition("'")[2] in nouns for at in places)


def _short_forms(pages: Iterable[TracedPage]) -> dict[str, set[str]]:
    """Shorter name → the outlets of the pile that go by it: "Courier", of Erie Valley Courier."""
    found: dict[str, set[str]] = {}
    for page in pages:
        outlet = page.article.outlet
        if outlet and publisher_of(page) is None:
            for form in own_forms(page):
                if form not in {outlet, without_article(outlet)} and form[:1].isupper():
                    found.setdefault(form, set()).add(outlet)
    return found


def bears_house(page: TracedPage, name: str) -> bool:
    """Whether an outlet bears the name of its house: "BBC Radio", on a page of BBC Cornwall."""
    house = name.split(maxsplit=1)[0]
    return house.isupper() and len(house) >= _LEAST_NAME and house == outlet_name(page).split()[0]


def own_forms(page: TracedPage) -> tuple[str, ...]:
    """How a page may name its own outlet: in full, without article, by its last word, or without.

    The last word where media have it in their names: "told the Argus", on the site of the Leeds
    Evening Argus. Without its place, where such a word stands before it: "Student Voice", on that
    of Student Voice Leeds.
    """
    name = outlet_name(page)
    medium = publisher_of(page)
    found = [name, without_article(name), *(medium.spellings if medium else ())]
    # « Assiette, le mensuel »: what kind of paper it is stands behind its name.
    first, comma, _ = name.partition(", ")
    if comma:
        found.append(first)
    words = name.split()
    table = page.language.lexicon.relays
    nouns = table.telling_names | table.weak_names
    if len(words) > 1 and words[-1].lower() in nouns:
        found.append(words[-1])
    if len(words) > _LEAST_CUT and words[-2].lower() in nouns and words[-1][:1].isupper():
        found.append(" ".join(words[:-1]))
    agency = medium is not None and medium.kind == "agency"
    return tuple(
        dict.fromkeys(
            one
            for one in found
            # "Told PA", "told AP": agencies go by two capitals too.
            if len(one) >= _LEAST_NAME or (agency and one.isupper() and len(one) == _LEAST_CUT)
        )
    )


def before_place(short: str, long: str) -> bool:
    """Whether a name is what stands in another before its place: « Le Phare » de Morvane.

    Not one of its own that a table knows: « Le Monde » and « Le Monde des livres ».
    """
    name, whole = without_article(short), without_article(long)
    return (
        medium_named(short) is None
        and whole.startswith(f"{name} ")
        and bool(_PLACED.match(whole[len(name) + 1 :]))
    )


def without_article(name: str) -> str:
    """« Le Fil » gives « Fil », as a text may fuse the article: « du Fil »."""
    return ARTICLE.sub("", name)
