"""Page → Article: decoding, main content, junk, metadata, credit lines, anchors."""

from recoupe.stages.clean.config import CleanConfig
from recoupe.stages.clean.cleaning import clean

__all__ = ["CleanConfig", "clean"]
