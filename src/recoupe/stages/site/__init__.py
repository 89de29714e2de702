"""Pages of one site → the lines that it prints on all of them, and articles without these."""

from recoupe.stages.site.config import SiteConfig
from recoupe.stages.site.outline import outline_of
from recoupe.stages.site.removal import without_blocks
from recoupe.stages.site.repeated import repeated_lines

__all__ = ["SiteConfig", "outline_of", "repeated_lines", "without_blocks"]
