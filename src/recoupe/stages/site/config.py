"""Options of the site stage."""

from msgspec import Struct


class SiteConfig(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """When a line that comes back on a site is taken for its furniture."""

    min_articles: int = 3
    """Different articles of one site that must hold a line; 0 leaves every line where it is."""
    min_share: float = 0.5
    """Share of the site's articles that must hold it, unless `many_articles` do."""
    many_articles: int = 12
    """So many different articles are enough on a site of any size."""
    max_tied_share: float = 0.34
    """A line that speaks of what its article speaks of, on more of its pages, stays."""
