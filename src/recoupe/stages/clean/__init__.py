"""Page → Article: decoding, main content, junk, metadata, credit lines, anchors."""

from recoupe.stages.clean.cleaning import clean
from recoupe.stages.clean.config import CleanConfig

__all__ = ["CleanConfig", "clean"]
