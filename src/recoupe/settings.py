"""All options: one frozen tree, read from `recoupe.toml`."""

import hashlib
from pathlib import Path

import msgspec
from msgspec import Struct

from recoupe.errors import SettingsError
from recoupe.stages.align import AlignConfig
from recoupe.stages.annotate import AnnotateConfig
from recoupe.stages.clean import CleanConfig
from recoupe.stages.compare import CompareConfig
from recoupe.stages.group import GroupConfig
from recoupe.stages.sketch import SketchConfig
from recoupe.stages.trace import TraceConfig

FILE_NAME = "recoupe.toml"


class ReadConfig(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Options of reading a pile."""

    max_page_megabytes: float = 32.0
    """A larger page is left out."""
    max_archive_records: int = 10_000_000
    """Reading an archive stops here."""


class Settings(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Every option of Recoupe; a table of `recoupe.toml` a field."""

    read: ReadConfig = ReadConfig()
    clean: CleanConfig = CleanConfig()
    annotate: AnnotateConfig = AnnotateConfig()
    sketch: SketchConfig = SketchConfig()
    group: GroupConfig = GroupConfig()
    trace: TraceConfig = TraceConfig()
    align: AlignConfig = AlignConfig()
    compare: CompareConfig = CompareConfig()

    def digest(self) -> str:
        """SHA-256 of all options, in hexadecimal: what a dossier was made with."""
        return hashlib.sha256(msgspec.json.encode(self, order="deterministic")).hexdigest()


def read_settings(path: Path | None = None) -> Settings:
    """The settings of a file; without one, of `recoupe.toml` in this folder, else the defaults.

    Raises:
        SettingsError: the file cannot be read, or says something that is not a setting.
    """
    if path is None:
        path = Path(FILE_NAME)
        if not path.exists():
            return Settings()
    try:
        return msgspec.toml.decode(path.read_bytes(), type=Settings)
    except OSError as error:
        raise SettingsError(
            f"{path} cannot be read: {error.strerror}.", hint="Give the path of a TOML file."
        ) from error
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise SettingsError(
            f"{path}: {error}",
            hint="Look at docs/reference/settings.md for the names and their types.",
        ) from error
