"""What travels between the two maps of the road."""

from typing import Literal

from msgspec import Struct

from recoupe.records.annotations import Annotations
from recoupe.records.decision import Decision
from recoupe.records.page import Article


class Outline(Struct, frozen=True, kw_only=True):
    """What is seen of a page's lines when the pages of one site are laid side by side."""

    site: str | None
    """Host without `www.`, `m.`, `amp.`; None where no URL is known."""
    address: str
    """Canonical URL without scheme, query and fragment; empty where none is known."""
    titles: bytes
    """Digests of the words of its title and headlines, 8 bytes each."""
    lines: bytes
    """A record of 11 bytes a block: digest (8), characters (2), marks (1). See `stages.site`."""


class Sketch(Struct, frozen=True, kw_only=True):
    """What `join` sees of an article: a few hundred bytes."""

    page: str
    language: str
    published: str | None
    """ISO 8601."""
    signature: bytes
    """MinHash of the token shingles, little-endian 32-bit words."""
    terms: tuple[tuple[str, float], ...]
    """Heaviest terms of title and text, folded, with term frequency weight in (0, 1]."""
    names: tuple[tuple[str, float], ...]
    """Names, folded, language-neutral where a table knows them (`country:KP`), with weight."""
    dates: tuple[str, ...]
    """Days that the text speaks of, ISO 8601, sorted."""
    numbers: tuple[str, ...]
    """Telling quantities as `value unit-or-counted`, sorted."""
    words: int
    """Length of the text in words."""
    outline: Outline | None = None
    """Its lines, by which the furniture of its site is known; None where nobody asked."""


class Prepared(Struct, frozen=True, kw_only=True):
    """One page after the first map."""

    article: Article
    annotations: Annotations
    sketch: Sketch


class StoryLink(Struct, frozen=True, kw_only=True):
    """Why two pages stand together."""

    left: str
    right: str
    score: float
    """In [0, 1]."""
    why: str


class StoryDecision(Struct, frozen=True, kw_only=True):
    """A decision that two pages are, or are not, about one happening."""

    decision: Decision
    effect: Literal["changed", "confirmed"]
    """`confirmed`: the machine had found the same."""
    found: tuple[str, ...]
    """What the machine had found."""


class Story(Struct, frozen=True, kw_only=True):
    """Pages about one happening."""

    id: str
    """Hash of its page ids."""
    pages: tuple[str, ...]
    """Page ids, sorted."""
    links: tuple[StoryLink, ...] = ()
    decisions: tuple[StoryDecision, ...] = ()
    """Those about one of its pages; the pages above already follow them."""


class Bundle(Struct, frozen=True, kw_only=True):
    """One story with its pages, ready for the second map."""

    story: Story
    members: tuple[Prepared, ...]
    """In the order of `story.pages`."""
