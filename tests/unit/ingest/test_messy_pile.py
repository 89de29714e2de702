"""A folder as people have them: all of it is read or told in a line, in bounded time and memory."""

import gzip
import os
import resource
import struct
import subprocess
import sys
from pathlib import Path

import pytest

from tests.unit.ingest.piles import read_bytes, reasons, warc_gz, warc_record, zip_of

PROSE = "".join(
    f"<p>Le préfet a annoncé mardi {number} mesures pour le barrage, a-t-il déclaré devant la"
    " presse réunie à Valbourg, en présence du maire et de plusieurs élus.</p>"
    for number in ("dix", "onze", "douze")
)
PAGE = (
    "<html lang=fr><head><meta charset=utf-8></head><body><h1>Le barrage fissuré inquiète</h1>"
    f"{PROSE}</body></html>"
).encode()
RECORDS = [
    warc_record(f"https://a.example/{at}", PAGE.replace(b"mardi", b"mardi %d," % at))
    for at in range(8)
]


@pytest.mark.parametrize("at", [100, 140, 300, 1_500, 4_000])
def test_a_warc_that_breaks_off_anywhere_says_so_and_keeps_what_came_before(tmp_path, at):
    content = b"".join(RECORDS)[:at]
    pages, skipped = read_bytes(tmp_path, "a.warc", content)
    assert len(pages) == sum(len(b"".join(RECORDS[:whole])) - 4 <= at for whole in range(1, 8))
    assert any("cut off" in one.reason or "broken" in one.reason for one in skipped), skipped


@pytest.mark.parametrize("at", [5, 15, 400, 900, -1])
def test_a_packed_warc_that_breaks_off_in_a_member_says_so(tmp_path, at):
    _, skipped = read_bytes(tmp_path, "a.warc.gz", warc_gz(*RECORDS)[:at])
    assert any("cannot be unpacked" in one.reason for one in skipped)


@pytest.mark.parametrize("name", ["a.html.gz", "a.gz", "a.html.zst", "a.warc.gz"])
def test_a_page_that_was_unpacked_on_the_way_is_read_under_its_old_name(tmp_path, name):
    content = RECORDS[0] if "warc" in name else PAGE
    pages, skipped = read_bytes(tmp_path, name, content)
    assert (len(pages), skipped) == (1, [])


def test_a_line_without_end_is_told_once(tmp_path):
    _, skipped = read_bytes(tmp_path, "a.jsonl", b'{"text": "' + b"a" * 33_000_000)
    assert reasons(skipped) == {"a.jsonl#1": "a line over 32 MB"}


def test_a_page_that_unpacks_past_the_limit_is_told_without_a_size(tmp_path):
    _, skipped = read_bytes(tmp_path, "a.html.gz", gzip.compress(b"<p>" + b"a " * 20_000_000))
    assert [one.reason for one in skipped] == ["over the limit of 32 MB"]


MESS: dict[str, bytes] = {
    "good.html": PAGE,
    "empty.html": b"",
    "binary.html": os.urandom(20_000),
    "nulls.html": PAGE.replace(b"<p>", b"<p>\0\0"),
    "marks.html": PAGE.replace("préfet".encode(), "\u202epréfet\u202c\u200f".encode()),
    "invalid.html": PAGE.replace("é".encode(), b"\xc3\x28\xff"),
    "links.html": PAGE.replace(b"<h1>", b'<link rel=canonical href="javascript:alert(1)"><h1>'),
    "deep.html": b"<div>" * 100_000 + PAGE,
    "attributes.html": b"<p " + b"a=b " * 1_500_000 + b">" + PAGE,
    "brackets.html": b"<" * 1_000_000 + PAGE,
    "entities.txt": b"&amp; " * 1_000_000,
    "words.txt": b"le mot " * 1_500_000,
    "deep.json": b"[" * 100_000,
    "lies.html.gz": gzip.compress(PAGE)[:-4] + struct.pack("<I", 7),
    "bomb.zip": zip_of({"a.html": b"0" * 50_000_000}),
    "nested.zip": zip_of({"a.zip": zip_of({"b.html": PAGE})}),
    "cut.warc.gz": warc_gz(*RECORDS)[:-1],
    "table.csv": "\ufeffurl;titre\nhttps://a.example/1;Le barrage\n".encode(),
    "bomb.rss": (
        b'<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]>'
        b"<rss><channel><item><title>&b;</title></item></channel></rss>"
    ),
    "picture.jpg": b"\xff\xd8\xff",
}
MEGABYTES = 900


def test_the_command_reads_a_mess_and_ends_well(tmp_path):
    """One process, one worker: no traceback, nothing of ours broken, little memory."""
    pile = tmp_path / "pile"
    pile.mkdir()
    for name, content in MESS.items():
        (pile / name).write_bytes(content)
    command = [sys.executable, "-m", "recoupe", "build", str(pile), "-o", str(tmp_path / "out")]
    before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    done = subprocess.run(  # noqa: S603  our own command
        [*command, "--workers", "1"],
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
        env={**os.environ, "COLUMNS": "200"},
    )
    told = done.stdout + done.stderr
    assert done.returncode == 0, told
    assert "Traceback" not in told
    assert "mistake of ours" not in (tmp_path / "out" / "build.json").read_text("utf-8")
    used = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    assert used == before or used < MEGABYTES * 1_000
    for path in (tmp_path / "out").rglob("*.html"):
        assert "javascript:alert" not in path.read_text("utf-8")


@pytest.mark.parametrize("given", ["nowhere", "nowhere.html", "https://", "\0"])
def test_a_wrong_path_is_told_with_what_to_do(tmp_path: Path, given: str):
    done = subprocess.run(  # noqa: S603  our own command
        [sys.executable, "-m", "recoupe", "build", given.replace("\0", "?"), "-o", "out"],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        cwd=tmp_path,
    )
    told = done.stdout + done.stderr
    assert done.returncode != 0
    assert "Traceback" not in told
    assert "No page could be read" in told
