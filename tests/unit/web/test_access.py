"""Who may ask."""

import pytest

from recoupe.errors import UserError
from recoupe.web.access import (
    Access,
    access_for,
    host_name,
    is_foreign_part,
    is_loopback,
    is_own_write,
)

TOKEN = "a-token-of-some-length"  # noqa: S105  of these tests


@pytest.mark.parametrize(
    "host", ["127.0.0.1:8321", "localhost", "[::1]:8321", "10.0.0.7:80", "desk"]
)
def test_addresses_and_known_names_are_served(host):
    assert Access(names=frozenset({"desk"})).serves(host)


@pytest.mark.parametrize(
    "host",
    [
        "",
        "evil.example",
        "evil.example:8321",
        "127.0.0.1.evil.example",
        "localhost.evil.example",
        "127.0.0.1:8321, evil.example",
        "user@127.0.0.1",
        "127.0.0.1/evil",
        "[::1",
        "127.0.0.1 evil",
        "\\evil.example",
        "desk.evil.example",
    ],
)
def test_a_name_that_may_be_rebound_is_not_served(host):
    assert not Access(names=frozenset({"desk"})).serves(host)


@pytest.mark.parametrize(
    ("headers", "is_ours"),
    [
        ({"host": "127.0.0.1:1", "origin": "http://127.0.0.1:1"}, True),
        ({"host": "desk:1", "origin": "https://DESK:1"}, True),
        ({"host": "127.0.0.1:1", "origin": "http://127.0.0.1:2"}, False),
        ({"host": "127.0.0.1:1", "origin": "http://127.0.0.1"}, False),
        ({"host": "127.0.0.1:1", "origin": "null"}, False),
        ({"host": "127.0.0.1:1", "origin": "http://127.0.0.1:1.evil.example"}, False),
        ({"host": "127.0.0.1:1", "origin": "file://127.0.0.1:1"}, False),
        ({"host": "127.0.0.1:1", "origin": "http://[::"}, False),
        ({"host": "127.0.0.1:1", "origin": "", "x-recoupe": "1"}, False),
        ({"host": "127.0.0.1:1"}, False),
        ({"host": "127.0.0.1:1", "x-recoupe": "1"}, True),
        ({"host": "127.0.0.1:1", "authorization": "Bearer x"}, True),
    ],
)
def test_writes_come_from_our_own_pages_or_from_programs(headers, is_ours):
    assert is_own_write("POST", headers) is is_ours
    assert is_own_write("DELETE", headers) is is_ours
    assert is_own_write("GET", headers)


def test_parts_for_pages_of_other_sites_are_told_apart_from_links():
    told = {"sec-fetch-site": "cross-site", "sec-fetch-mode": "navigate"}
    assert is_foreign_part(told | {"sec-fetch-mode": "no-cors", "sec-fetch-dest": "script"})
    assert is_foreign_part(told | {"sec-fetch-dest": "iframe"})
    assert is_foreign_part(told | {"sec-fetch-site": "same-site", "sec-fetch-dest": "frame"})
    assert not is_foreign_part(told | {"sec-fetch-dest": "document"})
    assert not is_foreign_part({"sec-fetch-site": "same-origin", "sec-fetch-mode": "cors"})
    assert not is_foreign_part({})


def test_a_token_is_known_by_its_whole_length():
    access = Access(token=TOKEN)
    assert access.knows(TOKEN)
    for wrong in ("", TOKEN[:-1], TOKEN + "x", TOKEN.upper(), "\udc80"):
        assert not access.knows(wrong)
    assert not Access().knows("")


def test_the_cookie_proves_the_token_and_does_not_hold_it():
    access = Access(token=TOKEN, port=1)
    assert TOKEN not in access.pass_word
    assert access.admits({"recoupe-1": access.pass_word}, "")
    assert access.admits({}, f"Bearer {TOKEN}")
    assert access.admits({}, f"bearer {TOKEN}")
    for cookies, authorization in (
        ({}, ""),
        ({"recoupe-1": TOKEN}, ""),
        ({"recoupe-2": access.pass_word}, ""),
        ({"recoupe-1": Access(token=TOKEN + "x").pass_word}, ""),
        ({}, TOKEN),
        ({}, f"Basic {TOKEN}"),
        ({}, f"Bearer {access.pass_word}"),
    ):
        assert not access.admits(cookies, authorization)


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.168.1.5", "desk.example", ""])  # noqa: S104
def test_what_others_can_reach_needs_a_token(host):
    assert not is_loopback(host)
    with pytest.raises(UserError, match="no token"):
        access_for(host, None)
    assert access_for(host, TOKEN).token == TOKEN


@pytest.mark.parametrize("host", ["127.0.0.1", "127.9.9.9", "::1", "localhost"])
def test_this_machine_alone_needs_none(host):
    assert access_for(host, None).token is None


def test_a_short_token_is_refused_everywhere():
    with pytest.raises(UserError, match="characters"):
        access_for("127.0.0.1", "short")


@pytest.mark.parametrize("host", ["a b", "a/b", "a?b", "a,b", "[", ""])
def test_what_is_no_host_has_no_name(host):
    assert host_name(host) is None
