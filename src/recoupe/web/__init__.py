"""The desk in a browser: `make_app` gives what a server runs."""

from recoupe.web.app import make_app

__all__ = ["make_app"]
