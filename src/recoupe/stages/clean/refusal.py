"""What is no page at all, and how to say so."""

import re

from recoupe.stages.clean.config import CleanConfig

SIGNATURES: tuple[tuple[bytes, str], ...] = (
    (b"%PDF-", "a PDF document"),
    (b"\x89PNG\r\n", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF87a", "a GIF picture"),
    (b"GIF89a", "a GIF picture"),
    (b"PK\x03\x04", "a zip archive"),
    (b"PK\x05\x06", "a zip archive"),
    (b"\x1f\x8b\x08", "gzip data"),
    (b"BZh", "bzip2 data"),
    (b"\xfd7zXZ\x00", "xz data"),
    (b"\x28\xb5\x2f\xfd", "zstandard data"),
    (b"7z\xbc\xaf\x27\x1c", "a 7z archive"),
    (b"Rar!\x1a\x07", "a rar archive"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90\x00", "a program"),
    (b"\xca\xfe\xba\xbe", "a program"),
    (b"wOFF", "a font"),
    (b"wOF2", "a font"),
    (b"OggS", "a sound or a film"),
    (b"ID3", "a sound"),
    (b"fLaC", "a sound"),
    (b"\x1aE\xdf\xa3", "a film"),
    (b"SQLite format 3\x00", "a database"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an Office document"),
    (b"{\\rtf", "an RTF document"),
)
WINDOW = 16_384
CONTROL = re.compile(rb"[\x01-\x08\x0e-\x1a\x1c-\x1f\x7f]")
MAX_CONTROL_SHARE = 0.02
WORD = re.compile(r"(?<![^\W\d_])[^\W\d_]{1,40}(?![^\W\d_])")
UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]"
)
CHARACTERS_A_WORD = 60
"""More characters than this for each word are no text; prose has six."""


def reason_to_refuse(content: bytes, config: CleanConfig) -> tuple[str, str] | None:
    """Reason and hint where the bytes are no page; None where they may be one."""
    if not content.strip():
        return "empty page", "Capture it again: the file holds nothing."
    if len(content) > config.max_bytes:
        return (
            f"page of {len(content):,} bytes, more than {config.max_bytes:,}",
            "Raise max_bytes, or split the page.",
        )
    named = next((name for mark, name in SIGNATURES if content.startswith(mark)), None)
    if named is None and (content[4:8] == b"ftyp" or content[:4] == b"RIFF"):
        named = "a film, a sound or a picture"
    if named:
        return f"not a page but {named}", "Save the page as HTML or text."
    head = content[:WINDOW]
    if len(CONTROL.findall(head)) > MAX_CONTROL_SHARE * len(head):
        return "not a page but binary data", "Save the page as HTML or text."
    return None


def has_words(text: str) -> bool:
    """Whether a text is made of words, not of one endless word or of marks.

    Scripts without spaces have no case either: their characters count as words.

    >>> has_words("Un texte."), has_words("<" * 999), has_words("ÿþú" * 300), has_words("漢字" * 99)
    (True, False, False, True)
    """
    text = text[:WINDOW]
    words = len(WORD.findall(text)) + (0 if text.isascii() else len(UNSPACED.findall(text)))
    return len(text) <= CHARACTERS_A_WORD * max(words, 1)
