"""What a file is, by the end of its name and by its first bytes."""

import re
from pathlib import PurePosixPath
from typing import Literal

from recoupe.records import Page, Skipped, page_id_of
from recoupe.records.page import MediaType
from recoupe.settings import ReadConfig

Kind = Literal[
    "html",
    "text",
    "mhtml",
    "warc",
    "wacz",
    "zip",
    "gz",
    "zst",
    "json",
    "jsonl",
    "csv",
    "xml",
    "parquet",
]

MEGABYTE = 1_000_000
ENDINGS: dict[str, Kind] = {
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".txt": "text",
    ".md": "text",
    ".mhtml": "mhtml",
    ".mht": "mhtml",
    ".warc": "warc",
    ".wacz": "wacz",
    ".zip": "zip",
    ".gz": "gz",
    ".zst": "zst",
    ".har": "json",
    ".json": "json",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".csv": "csv",
    ".tsv": "csv",
    ".parquet": "parquet",
    ".xml": "xml",
    ".rss": "xml",
    ".atom": "xml",
    ".rdf": "xml",
    ".opml": "xml",
}
# What stands beside saved pages and is never one. These are not even opened; a name with any
# other ending (.php, .aspx, .12345) is told by its first bytes.
PICTURES = ".jpg .jpeg .png .gif .webp .avif .svg .ico .bmp .tif .tiff .heic"
SOUND_AND_FILM = ".mp3 .m4a .ogg .wav .flac .mp4 .m4v .webm .mov .avi .mkv"
PARTS_OF_PAGES = ".css .js .mjs .map .woff .woff2 .ttf .otf .eot"
OFFICE = ".pdf .doc .docx .odt .rtf .xls .xlsx .ods .ppt .pptx .odp .epub"
PROGRAMS = ".exe .dll .so .db .sqlite .pyc .part .crdownload"
PACKED = ".7z .rar .tar .tgz .bz2 .xz"
NEVER_PAGES = frozenset(
    f"{PICTURES} {SOUND_AND_FILM} {PARTS_OF_PAGES} {OFFICE} {PROGRAMS} {PACKED}".split()
)
DOCUMENTS = frozenset({".pdf", ".doc", ".docx", ".odt", ".rtf", ".epub"})
OTHER_ARCHIVES = frozenset(PACKED.split())
SYSTEM_FILES = frozenset({"thumbs.db", "desktop.ini"})
SYSTEM_FOLDERS = frozenset({"__macosx", "$recycle.bin", "system volume information"})
HEAD_BYTES = 4096

GZIP = b"\x1f\x8b"
ZSTANDARD = (b"\x28\xb5\x2f\xfd", b"\x5d\x2a\x4d\x18")
"""A frame, or the frame of a dictionary in front of it."""
PACKED_KINDS = frozenset({"gz", "zst"})
LOOSE: dict[Kind, tuple[Kind, ...]] = {"mhtml": ("html", "text"), "html": ("text",)}
"""Kinds that are often saved under the names of others."""
ZSTANDARD = (b"\x28\xb5\x2f\xfd", b"\x5d\x2a\x4d\x18")
"""A frame, or the frame of a dictionary in front of it."""
MAGIC: dict[bytes, Kind] = {
    GZIP: "gz",
    ZSTANDARD[0]: "zst",
    ZSTANDARD[1]: "zst",
    b"WARC/": "warc",
    b"PAR1": "parquet",
    b"PK\x03\x04": "zip",
    b"PK\x05\x06": "zip",
}
"""What a file of that kind begins with, whatever its name."""
MARKUP = re.compile(
    r"\s*(?:(?:<\?xml[^>]{0,200}>|<!--[^>]{0,1000}-->|<!doctype\s[^>]{0,400}>)\s*){0,5}"
    r"<(?P<root>html|head|body|rss|feed|rdf:rdf|opml)[\s>/]",
    re.IGNORECASE,
)
DOCTYPE_HTML = re.compile(
    r"\s*(?:<\?xml[^>]{0,200}>\s*|<!--[^>]{0,1000}-->\s*){0,5}<!doctype html", re.IGNORECASE
)
MIME_HEAD = re.compile(
    rb"(?:from|mime-version|content-type|snapshot-content-location|subject|date): ?", re.IGNORECASE
)
JSON_START = re.compile(r'\s*(?:\{\s*"|\[\s*[{\]])')
PRINTABLE_CONTROLS = frozenset("\t\n\r\f")


def kind_of(name: str, head: bytes) -> Kind | None:
    """What a file is; None where it is nothing that is read.

    The end of the name decides, except where the first bytes cannot be what it says: a page saved
    as it came over the wire is gzip under the name `.html`.

    Args:
        name: of the file, with or without folders.
        head: its first bytes, `HEAD_BYTES` or fewer.
    """
    if is_never_a_page(name):
        return None
    path = PurePosixPath(name.lower())
    by_name = ENDINGS.get(path.suffix)
    by_bytes = _kind_by_bytes(head)
    # Some programs unpack what they save and leave the name as it was; others do the reverse.
    packed = by_bytes in PACKED_KINDS or by_name in PACKED_KINDS
    if by_bytes is not None and (packed or by_name in LOOSE.get(by_bytes, ())):
        return by_bytes
    if by_name is not None:
        return by_name
    if by_bytes is not None:
        return by_bytes
    return "text" if not path.suffix and _is_plain(head) else None


def is_never_a_page(name: str) -> bool:
    """Whether the name alone tells that nothing is to be read: a picture, a system file."""
    path = PurePosixPath(name.lower().rpartition("#")[2])
    return is_system_file(name) or path.suffix in NEVER_PAGES


def is_system_file(name: str) -> bool:
    """Whether the system or an archiver put it there.

    >>> is_system_file("pile/.DS_Store"), is_system_file("z.zip#__MACOSX/a.html")
    (True, True)
    """
    path = PurePosixPath(name.lower().rpartition("#")[2])
    folders = path.parts[:-1] if "#" in name else ()
    return (
        path.name.startswith(".")
        or path.name in SYSTEM_FILES
        or any(is_system_folder(folder) for folder in folders)
    )


def is_system_folder(name: str) -> bool:
    """Whether people do not see the folder, as a program put it there: `.git`, `__MACOSX`.

    Args:
        name: of the folder alone.
    """
    return (name.startswith(".") and name not in {".", ".."}) or name.lower() in SYSTEM_FOLDERS


def _kind_by_bytes(head: bytes) -> Kind | None:
    for start, kind in MAGIC.items():
        if head.startswith(start):
            return kind
    if MIME_HEAD.match(head) and b"multipart/related" in head.lower():
        return "mhtml"
    text = _peeked(head)
    root = root_of(text)
    if root:
        return "html" if root == "html" else "xml"
    return "json" if JSON_START.match(text) else None


def root_of(text: str) -> Literal["html", "feed", "opml"] | None:
    """What markup begins with; None where it is neither a page nor a list of pages.

    >>> root_of('<?xml version="1.0"?><rss version="2.0">')
    'feed'
    """
    text = text.removeprefix("\ufeff")[:HEAD_BYTES]
    match = MARKUP.match(text)
    if match is None:
        return "html" if DOCTYPE_HTML.match(text) else None
    root = match["root"].lower()
    if root in {"html", "head", "body"}:
        return "html"
    return "opml" if root == "opml" else "feed"


def root_of_bytes(content: bytes) -> Literal["html", "feed", "opml"] | None:
    """As `root_of`, of bytes in any charset."""
    return root_of(_peeked(content[:HEAD_BYTES]))


def _peeked(head: bytes) -> str:
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return head[: len(head) // 2 * 2].decode("utf-16", "replace")
    return head.decode("utf-8", "replace")


def _is_plain(head: bytes) -> bool:
    """Whether it reads as text: UTF-8 that is cut off at most in its last character."""
    try:
        text = head.decode("utf-8")
    except UnicodeDecodeError as error:
        if error.start < len(head) - 4:
            return False
        text = head[: error.start].decode("utf-8")
    return bool(text.strip()) and not any(
        one < " " and one not in PRINTABLE_CONTROLS for one in text
    )


def page_of(content: bytes, name: str, media_type: MediaType) -> Page:
    """The page that is a whole file."""
    return Page(id=page_id_of(content, None), content=content, path=name, media_type=media_type)


def not_a_page(name: str) -> Skipped:
    """A file of another kind."""
    if is_system_file(name):
        return Skipped(path=name, stage="read", reason="a system file")
    path = PurePosixPath(name.lower())
    hint = "Give pages (.html, .txt), an archive of pages, or a list."
    if path.suffix in DOCUMENTS:
        hint = "Save it as HTML or as text."
    elif path.suffix in OTHER_ARCHIVES:
        hint = "Unpack it and give the folder."
    return Skipped(
        path=name, stage="read", reason=f"not a page ({path.suffix or 'no ending'})", hint=hint
    )


def too_large(name: str, size: int, config: ReadConfig) -> Skipped:
    """A page over the limit; `size` is how many bytes are known of it."""
    limit = int(config.max_page_megabytes * MEGABYTE)
    known = f"{size / MEGABYTE:.0f} MB, " if size > limit + 1 else ""
    return Skipped(
        path=name,
        stage="read",
        reason=f"{known}over the limit of {config.max_page_megabytes:.0f} MB",
        hint="Raise `max_page_megabytes` under [read] in recoupe.toml.",
    )
