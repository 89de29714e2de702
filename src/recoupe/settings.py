"""All options: one frozen tree, read from `recoupe.toml`."""

import hashlib
from pathlib import Path
from typing import Literal

import msgspec
from msgspec import Struct

from recoupe.errors import SettingsError
from recoupe.stages.align import AlignConfig
from recoupe.stages.annotate import AnnotateConfig
from recoupe.stages.clean import CleanConfig
from recoupe.stages.compare import CompareConfig
from recoupe.stages.group import GroupConfig
from recoupe.stages.site import SiteConfig
from recoupe.stages.sketch import SketchConfig
from recoupe.stages.trace import TraceConfig

FILE_NAME = "recoupe.toml"


class ReadConfig(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Options of reading a pile."""

    max_page_megabytes: float = 32.0
    """A larger page is left out."""
    max_archive_records: int = 10_000_000
    """Reading an archive, a list or a table stops here."""
    max_feed_megabytes: float = 8.0
    """A larger feed or OPML file is left out."""
    max_ratio: float = 200.0
    """Unpacked bytes over packed bytes: more is taken for a bomb; news pages reach 3 to 30."""


class FetchConfig(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Options of fetching; nothing is fetched unless an address, a list or a feed is given."""

    offline: bool = False
    """Open no connection: addresses are left out, feeds and lists give only the text they carry."""
    contact: str = ""
    """Address of a page or a mailbox, put into the user agent so that a site can reach you."""
    obey_robots: bool = True
    """Ask robots.txt first."""
    seconds_between_requests: float = 1.0
    """Pause between two requests to one host; a longer crawl-delay in robots.txt is kept."""
    max_crawl_delay_seconds: float = 60.0
    """Pages of a host that asks for a longer pause are left out."""
    timeout_seconds: float = 20.0
    """Longest wait for a connection, or for the next bytes."""
    max_seconds: float = 60.0
    """Longest time for one request, from the connection to its last byte."""
    max_redirects: int = 5
    """Each hop is checked like the first address."""
    max_addresses: int = 2_000
    """Further addresses are left out."""
    max_feed_entries: int = 200
    """Entries read of one feed, as they stand in it."""
    allow_private: bool = False
    """Fetch from private, loopback and link-local addresses too."""


class ShowConfig(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Options of what people read; they change no finding."""

    language: Literal["auto", "en", "fr"] = "auto"
    """Of the interface; `auto` takes the one that most pages of a story are written in."""


class StoreConfig(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Options of the store."""

    path: str = ""
    """The store that commands use where neither --store nor RECOUPE_STORE names one."""
    regroup_pages: int = 2_000
    """Up to so many pages, all stories are reckoned anew when pages come: a second's work, and the
    order of arrival then changes nothing. In a larger store a new page moves only its story."""


class WatchConfig(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Options of `recoupe watch`."""

    minutes: float = 15.0
    """Pause between two looks at a feed."""
    max_minutes: float = 720.0
    """Longest pause: it doubles with each failure in a row."""
    max_tries: int = 5
    """So often a page is asked for; then it is given up, and told."""


class Settings(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Every option of Recoupe; a table of `recoupe.toml` a field."""

    read: ReadConfig = ReadConfig()
    fetch: FetchConfig = FetchConfig()
    clean: CleanConfig = CleanConfig()
    annotate: AnnotateConfig = AnnotateConfig()
    sketch: SketchConfig = SketchConfig()
    site: SiteConfig = SiteConfig()
    group: GroupConfig = GroupConfig()
    trace: TraceConfig = TraceConfig()
    align: AlignConfig = AlignConfig()
    compare: CompareConfig = CompareConfig()
    show: ShowConfig = ShowConfig()
    store: StoreConfig = StoreConfig()
    watch: WatchConfig = WatchConfig()

    def digest(self) -> str:
        """SHA-256 of the options, in hexadecimal: what a dossier was made with.

        Those of `show`, `store` and `watch` change no finding, and are left out.
        """
        options = {
            name: getattr(self, name)
            for name in self.__struct_fields__
            if name not in {"show", "store", "watch"}
        }
        return hashlib.sha256(msgspec.json.encode(options, order="deterministic")).hexdigest()


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
