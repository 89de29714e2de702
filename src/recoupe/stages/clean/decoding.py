"""Bytes → text, and the way back: which bytes stand behind each code point."""

import codecs
import re
from array import array
from collections.abc import Sequence

from charset_normalizer import from_bytes

BAD_BYTE = 0xDC00
"""A byte that the charset cannot read becomes the code point `BAD_BYTE + byte`.

No charset below decodes to a lone surrogate, so these code points mark bad bytes and nothing else.
"""
IS_BAD = re.compile("[\udc00-\udcff]")
CHECKPOINT = 1024
ASCII_END = 0x80
META_WINDOW = 4096
SAMPLE_BYTES = 65_536

# WHATWG Encoding Standard, "labels": what browsers read under a name is often not what the name
# says. Python's own aliases cover the rest.
BROWSER_NAMES = {
    "ascii": "cp1252",
    "us-ascii": "cp1252",
    "ansi_x3.4-1968": "cp1252",
    "iso8859-1": "cp1252",
    "iso-8859-1": "cp1252",
    "latin-1": "cp1252",
    "latin1": "cp1252",
    "l1": "cp1252",
    "x-cp1252": "cp1252",
    "iso-8859-9": "cp1254",
    "latin5": "cp1254",
    "iso-8859-11": "cp874",
    "tis-620": "cp874",
    "windows-874": "cp874",
    "gb2312": "gb18030",
    "gb_2312-80": "gb18030",
    "gbk": "gb18030",
    "x-gbk": "gb18030",
    "shift_jis": "cp932",
    "shift-jis": "cp932",
    "x-sjis": "cp932",
    "sjis": "cp932",
    "windows-31j": "cp932",
    "euc-kr": "cp949",
    "ks_c_5601-1987": "cp949",
    "ksc5601": "cp949",
    "windows-949": "cp949",
    "big5": "big5hkscs",
    "x-x-big5": "big5hkscs",
    "cn-big5": "big5hkscs",
    "x-mac-roman": "mac_roman",
    "macintosh": "mac_roman",
    "x-mac-cyrillic": "mac_cyrillic",
    "unicode": "utf-16-le",
    "utf-16": "utf-16-le",
    "utf8": "utf-8",
    "unicode-1-1-utf-8": "utf-8",
}
STATEFUL = ("iso2022", "hz")
REFUSED = {"utf-7", "utf_7", "idna", "punycode", "raw_unicode_escape", "unicode_escape", "mbcs"}
BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
META_CHARSET = re.compile(
    rb"""<(?:meta|\?xml)[^>]{0,400}?(?:charset|encoding)\s*=\s*["']?\s*([A-Za-z0-9._:-]{2,40})""",
    re.IGNORECASE,
)
HEADER_CHARSET = re.compile(r"""charset\s*=\s*["']?\s*([A-Za-z0-9._:-]{2,40})""", re.IGNORECASE)
HIGH_BYTE = re.compile(rb"[\x80-\xff]")
MOJIBAKE_SHARE = 0.2
"""A page that says UTF-8 and fails on more than this share of its high bytes is another charset."""


def _mark_bad_bytes(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    bad = error.object[error.start : error.end]
    if error.encoding.replace("_", "-").startswith(("utf-16", "utf-32", "utf16", "utf32")):
        return "".join(chr(BAD_BYTE + byte) for byte in bad), error.end
    # As in the Encoding Standard, a letter that stands in a broken sequence is that letter.
    return "".join(chr(byte if byte < ASCII_END else BAD_BYTE + byte) for byte in bad), error.end


codecs.register_error("recoupe.mark", _mark_bad_bytes)


class Source:
    """The decoded page. Offsets are code points of `text` unless a name says bytes."""

    __slots__ = ("_marks", "_offsets", "_same", "charset", "content", "countable", "skip", "text")

    def __init__(self, content: bytes, charset: str, skip: int = 0) -> None:
        """Decode `content` from byte `skip` on, where the byte order mark ends."""
        self.content = content
        self.charset = charset
        self.skip = skip
        body = content[skip:] if skip else content
        self.text = body.decode(charset, "recoupe.mark")
        self._same = len(self.text) == len(body)
        self._marks: Sequence[int] = ()
        self._offsets: Sequence[int] | None = None
        self.countable = True
        """Whether bytes can be found by encoding: a run may then hold several code points."""
        if not self._same:
            self._count_bytes(body)

    def _count_bytes(self, body: bytes) -> None:
        if not self._reads_back(body):
            self._read_offsets(body)
            return
        marks = array("q", [0])
        total = 0
        for start in range(0, len(self.text), CHECKPOINT):
            total += self._width(self.text[start : start + CHECKPOINT])
            marks.append(total)
            if total > len(body):
                break
        if total == len(body):
            self._marks = marks
        else:
            self._read_offsets(body)

    def _read_offsets(self, body: bytes) -> None:
        self.countable = False
        self._offsets = _offsets_by_reading(body, self.charset, len(self.text))

    def _reads_back(self, body: bytes) -> bool:
        # Only UTF-8, UTF-16 and UTF-32 give every code point one spelling; elsewhere two byte
        # sequences of the same character may have different lengths.
        if self.charset.startswith("utf-"):
            return True
        try:
            return self.text.encode(self.charset, "surrogateescape") == body
        except UnicodeEncodeError:
            # A bad byte below 0x80, or a character that the charset reads and cannot write.
            return False

    def _width(self, text: str) -> int:
        bad = len(IS_BAD.findall(text)) if not text.isascii() else 0
        if bad:
            text = IS_BAD.sub("", text)
        return len(text.encode(self.charset, "surrogateescape")) + bad

    def byte_of(self, offset: int) -> int:
        """Where in the captured bytes the code point at `offset` begins."""
        if self._same:
            return self.skip + offset
        if self._offsets is not None:
            return self.skip + self._offsets[offset]
        mark, rest = divmod(offset, CHECKPOINT)
        begin = self._marks[mark]
        if rest:
            begin += self._width(self.text[mark * CHECKPOINT : offset])
        return self.skip + begin


def _offsets_by_reading(body: bytes, charset: str, length: int) -> Sequence[int]:
    """Byte offset of every code point, and of the end, by decoding byte after byte."""
    decoder = codecs.getincrementaldecoder(charset)("recoupe.mark")
    offsets = array("q", [0])
    for index in range(len(body)):
        produced = decoder.decode(body[index : index + 1], final=index + 1 == len(body))
        # A byte that begins a sequence is read and kept back: what came out ends before it.
        end = index + 1 - len(decoder.getstate()[0])
        # Several code points at once share the bytes: the last one ends here.
        waiting = len(produced)
        while waiting > 0 and len(offsets) <= length:
            waiting -= 1
            offsets.append(max(offsets[-1], end - waiting))
    while len(offsets) <= length:
        offsets.append(len(body))
    return offsets


def decode(content: bytes, headers: Sequence[tuple[str, str]]) -> Source:
    """The page as text, with the charset that a browser would most likely take.

    Order: byte order mark, valid UTF-8 with non-ASCII characters, HTTP header, `meta`, content.
    Valid UTF-8 by accident is so rare that it wins over what the page declares.
    """
    for mark, charset in BYTE_ORDER_MARKS:
        if content.startswith(mark):
            return Source(content, charset, len(mark))
    wide = _wide_charset(content)
    if wide:
        return Source(content, wide)
    declared = declared_charset(content, headers)
    if content.isascii() or _is_utf8(content):
        return Source(content, "utf-8")
    if declared and declared.startswith(STATEFUL):
        declared = None
    if declared and declared != "utf-8" and not declared.startswith(("utf-16", "utf-32")):
        return Source(content, declared)
    if declared == "utf-8" or declared is None:
        marked = Source(content, "utf-8")
        bad = len(IS_BAD.findall(marked.text))
        if bad <= MOJIBAKE_SHARE * len(HIGH_BYTE.findall(content)):
            return marked
    return Source(content, _guessed(content))


def keeps_state(content: bytes, headers: Sequence[tuple[str, str]]) -> str | None:
    """The charset, where it switches its tables within the text; None for all others.

    What a byte stands for then depends on all bytes before it, so that no stretch of the capture
    can be read again by itself.
    """
    if content.startswith(tuple(mark for mark, _ in BYTE_ORDER_MARKS)):
        return None
    declared = declared_charset(content, headers) or ""
    if declared.startswith(STATEFUL) and (b"\x1b" in content or b"~{" in content):
        return declared
    return None


def declared_charset(content: bytes, headers: Sequence[tuple[str, str]]) -> str | None:
    """Python name of the charset in the HTTP header, else in the first 4,096 bytes."""
    for name, value in headers:
        found = HEADER_CHARSET.search(value) if name.lower() == "content-type" else None
        charset = codec_of(found.group(1)) if found else None
        if charset:
            return charset
    for match in META_CHARSET.finditer(content[:META_WINDOW]):
        charset = codec_of(match.group(1).decode("ascii"))
        if charset:
            return charset
    return None


def codec_of(label: str) -> str | None:
    """Python codec that reads what browsers read under this label; None where there is none.

    >>> codec_of("ISO-8859-1"), codec_of("UTF8"), codec_of("klingon")
    ('cp1252', 'utf-8', None)
    """
    label = label.strip().lower()
    name = BROWSER_NAMES.get(label, label)
    try:
        found = codecs.lookup(name)
    except (LookupError, ValueError):
        return None
    if not getattr(found, "_is_text_encoding", True) or found.name in REFUSED:
        return None
    return BROWSER_NAMES.get(found.name, found.name)


def _is_utf8(content: bytes) -> bool:
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _wide_charset(content: bytes) -> str | None:
    """UTF-16 without a mark: every second byte of Western text is zero."""
    head = content[:2048]
    half = len(head) // 2
    if half < 16 or not 0.7 * half < head.count(0) <= half:  # noqa: PLR2004
        return None
    odd = head[1::2].count(0)
    return "utf-16-le" if odd > half // 2 else "utf-16-be"


def _guessed(content: bytes) -> str:
    best = from_bytes(content[:SAMPLE_BYTES], steps=4).best()
    charset = codec_of(best.encoding) if best else None
    if charset is None or charset.startswith(("utf-", *STATEFUL)):
        return "cp1252"
    # Latin letters: the guess between the Western pages is a coin toss, browsers take 1252.
    western = ("cp125", "iso8859", "mac", "cp437", "cp85", "cp77", "hp", "latin", "cp86", "cp1140")
    if charset.startswith(western) and charset not in {"cp1251", "cp1253", "cp1255", "cp1256"}:
        return "cp1252"
    return charset
