"""What the gate says to those it does not let in. Needs nothing that lies behind it."""

import json
from enum import Enum
from html import escape
from http import HTTPStatus

PAGE = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
{refresh}<title>{title} – Recoupe</title>
<link rel="stylesheet" href="/static/desk.css">
<link rel="icon" href="/favicon.svg">
</head>
<body class="alone">
<main>
<p class="brand">Recoupe</p>
<h1>{title}</h1>
{content}
</main>
</body>
</html>
"""
FORM = """<form method="post" action="/enter" class="entry">
<label for="token">Token</label>
<input id="token" name="token" type="password" autocomplete="current-password" required autofocus>
<button>Enter</button>
</form>"""


class Refusal(Enum):
    """Why a request gets no further: status, what happened, what to do."""

    HOST = (
        HTTPStatus.MISDIRECTED_REQUEST,
        "This server does not go by that name.",
        "Open it by its IP address, or start it with --name NAME.",
    )
    ELSEWHERE = (
        HTTPStatus.FORBIDDEN,
        "This request came from a page of another site.",
        "Use Recoupe's own pages; a program sends the header X-Recoupe: 1.",
    )
    TOKEN = (
        HTTPStatus.UNAUTHORIZED,
        "A token is needed.",
        "Give the token that recoupe serve printed, or open the address that it printed.",
    )
    WRONG_TOKEN = (
        HTTPStatus.UNAUTHORIZED,
        "That is not the token.",
        "Give the token that recoupe serve printed.",
    )
    OUR_MISTAKE = (
        HTTPStatus.INTERNAL_SERVER_ERROR,
        "Something went wrong on our side.",
        "Try again; if it stays, report it with what you did.",
    )

    @property
    def status(self) -> int:
        """HTTP status."""
        return int(self.value[0])

    @property
    def message(self) -> str:
        """What happened."""
        return self.value[1]

    @property
    def hint(self) -> str:
        """What to do."""
        return self.value[2]

    def as_json(self) -> bytes:
        """For programs."""
        told = {"status": self.status, "message": self.message, "hint": self.hint}
        return json.dumps(told).encode()


def refusal_page(refusal: Refusal) -> bytes:
    """For people; with the form where a token would help."""
    content = f"<p>{escape(refusal.hint)}</p>"
    if refusal in {Refusal.TOKEN, Refusal.WRONG_TOKEN}:
        content += FORM
    return _page(refusal.message, content)


def entry_page() -> bytes:
    """The form alone."""
    return _page("Enter", FORM)


def welcome_page(way: str) -> bytes:
    """Leads on by itself to `way`, a path of this server."""
    safe = escape(way)
    return _page(
        "Welcome",
        f'<p><a href="{safe}">Go on</a></p>',
        refresh=f'<meta http-equiv="refresh" content="0; url={safe}">\n',
    )


def _page(title: str, content: str, refresh: str = "") -> bytes:
    return PAGE.format(title=escape(title), content=content, refresh=refresh).encode()
