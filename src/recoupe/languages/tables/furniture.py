"""The shape of the furniture table: lines of a site that are not the article.

Patterns are regular expressions without flags: they are matched without regard to case, a space
stands for any white space (line breaks, too), `'` for both apostrophes, `…` ends nothing. They
must not nest repetitions, so that matching stays linear.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

Words = tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Furniture:
    """What a language's furniture table holds, by kind of `Dropped`."""

    lines: Mapping[str, Words] = field(default_factory=dict)
    """Patterns that match a whole line: « Lire aussi », "Share this article"."""
    starts: Mapping[str, Words] = field(default_factory=dict)
    """Patterns at whose start a whole line goes: « Lire aussi : Le sommet … »."""
    inline: Mapping[str, Words] = field(default_factory=dict)
    """Patterns of stretches that go from the middle of a paragraph, too."""
    sections: Mapping[str, Words] = field(default_factory=dict)
    """Headings under which no article text stands: « Sur le même sujet »."""
    section_names: Words = ()
    """Names of sections of a paper, whole lines: « Actualité culturelle », "World"."""
    picture: Words = ()
    """Words before a picture credit: « Photo », « Crédit photo »."""
    picture_of: Words = ()
    """Line before an author's bio: « Photo de ». The name follows."""
    by: Words = ()
    """Words before a byline: « Par »."""
    months: Words = ()
    """Names and short forms of months, January first, one pattern a month."""
    weekdays: Words = ()
    dated: Words = ()
    """Words before a date: « Publié le », "Updated"."""
    published: Words = ()
    """Those of them that tell the publication, and nothing else does."""
    modified: Words = ()
    """Those of them that tell a later change."""
    day_first: bool | None = None
    """How dates in figures are read; None where countries with this language differ."""
    with_agency: Words = ()
    """Patterns before an agency that wrote part of the text: « avec », "with"."""
    agencies: Words = ()
    """Patterns for agencies without a name: « avec agences », "with agencies"."""
    desk_codes: Words = ()
    """What a desk signs with beside an agency, in small letters: « (ats/réd.) »."""
    writers: Words = ()
    """What an agency calls who writes for it, at the end of a byline: "AP Auto Writer"."""
    source: Words = ()
    """Words before the name of a source: « Source : »."""
    comment_by: Words = ()
    """Words between a reader's name and the colon before a comment: « dit », "says"."""
    bios: Words = ()
    """Patterns after a name that tell what a journalist does, at the end of an article."""
    own_bios: Words = ()
    """Patterns that do so only after the name of the article's own author."""
    writes: Words = ()
    """Beginnings of a second sentence on an author: « Il écrit pour », "She covers"."""
    about_site: Words = ()
    """Words before the name of a site, or of a firm, in a line on itself: « À propos de »."""
    outlet_words: Words = ()
    """Words in names of newspapers and sites: « Courrier », "Herald"."""
    site_after: Words = ()
    """Patterns before the name of a site, to the end of a line: « Retrouvez … sur »."""
    to_reader: Words = ()
    """Words with which a site speaks to its reader or of itself, and news outside of quotation
    marks does not: pronouns of the first person plural and of the second."""
    live: Words = ()
    """Words in titles and addresses of pages that are written as things happen: « en direct »."""
    post_widget: Words = ()
    """Patterns of whole lines that networks put into embedded posts: "View on Instagram"."""
    post_by: Words = ()
    """Words before the author in such a post: "A post shared by"."""
    caption_starts: Words = ()
    """Patterns at the start of a line that only captions have: "FILE PHOTO:", « En photo : »."""
    caption_sides: Words = ()
    """Words in brackets that tell where in a picture somebody stands: "left", « à droite »."""
    corrections: Words = ()
    """Patterns at the start of a correction notice."""
    updates: Words = ()
    """Patterns at the start of an update notice."""


def compiled(patterns: Words) -> str:
    """Patterns as one alternative, longest first, spaces and apostrophes opened up."""
    ordered = sorted(patterns, key=lambda pattern: (-len(pattern), pattern))
    joined = "|".join(f"(?:{pattern})" for pattern in ordered)
    opened = joined.replace(" ?", r"\s*").replace("'", "['’ʼ]").replace(" ", r"\s+")
    return opened or r"(?!)"
