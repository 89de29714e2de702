"""`recoupe serve`, as a process of its own."""

import re
import shutil
import signal
import socket
import subprocess
import sys
import urllib.request

import pytest

from recoupe.cli.serve import serve as command
from recoupe.errors import UserError


def serve(*arguments, cwd):
    return subprocess.Popen(  # noqa: S603  our own program
        [sys.executable, "-m", "recoupe", "serve", *map(str, arguments)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=cwd,
    )


def refused(*arguments):
    with pytest.raises(UserError) as caught:
        command.main(list(map(str, arguments)), standalone_mode=False)
    assert caught.value.hint
    return caught.value.message


@pytest.fixture(autouse=True)
def _in_a_folder_of_its_own(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("RECOUPE_STORE", raising=False)


def test_it_says_where_it_is_serves_a_build_and_ends_at_once(tmp_path, built):
    out = tmp_path / "out"
    shutil.copytree(built, out)
    process = serve(out, "--port", "0", cwd=tmp_path)
    try:
        address = re.fullmatch(r"Open (http://127\.0\.0\.1:\d+/)\n", process.stdout.readline())[1]
        with urllib.request.urlopen(address, timeout=30) as answer:  # noqa: S310  http
            assert answer.status == 200
    finally:
        process.send_signal(signal.SIGINT)
        _, err = process.communicate(timeout=60)
    assert process.returncode == 0
    assert "Traceback" not in err
    assert "Ended." in err
    assert (out / "recoupe.db").exists()


def test_a_taken_port_is_told():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        assert f"Port {port} is taken" in refused("--store", "x.db", "--port", port)


@pytest.mark.parametrize("host", ["0.0.0.0", "::"])  # noqa: S104
def test_it_does_not_listen_for_others_without_a_token(tmp_path, host):
    assert "no token" in refused("--store", "x.db", "--host", host, "--port", "0")
    assert not (tmp_path / "x.db").exists()


@pytest.mark.parametrize(
    "arguments",
    [
        (),
        ("nothing",),
        ("--store", "x.db", "nothing"),
        ("--store", "no/such/folder/x.db", "--port", "0"),
        ("--store", "x.db", "--host", "192.0.2.1", "--token", "long-enough-token", "--port", "0"),
        ("--store", "x.db", "--token", "short"),
    ],
)
def test_what_cannot_be_served_is_told_with_a_hint(arguments):
    refused(*arguments)


def test_the_environment_names_a_store_unless_a_folder_is_given(tmp_path, monkeypatch):
    monkeypatch.setenv("RECOUPE_STORE", str(tmp_path / "no" / "x.db"))
    assert "is not a folder" in refused("--port", "0")
    assert "holds no" in refused("nothing")


def test_a_new_token_stands_in_the_address(tmp_path):
    process = serve("--store", "x.db", "--port", "0", "--token", "new", cwd=tmp_path)
    try:
        line = process.stdout.readline()
        assert re.search(r"/\?token=[\w-]{32}\n", line)
        with urllib.request.urlopen(line.split()[1], timeout=30) as answer:  # noqa: S310  http
            assert "HttpOnly" in answer.headers["set-cookie"]
    finally:
        process.send_signal(signal.SIGTERM)
        process.communicate(timeout=60)
