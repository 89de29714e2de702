"""A client that asks the desk over a store of the bundled pile."""

from contextlib import contextmanager

import pytest
from litestar.testing import TestClient

from recoupe.web import make_app
from recoupe.web.access import Access

BASE = "http://127.0.0.1:8321"


@pytest.fixture(scope="module")
def asking(store):
    """Makes clients: as a browser on this machine, under some rules of access."""

    @contextmanager
    def opened(access=Access(port=8321), **more):
        app = make_app(store, access=access, **more)
        with TestClient(app, base_url=BASE, raise_server_exceptions=False) as made:
            made.headers.update({"accept": "text/html"})
            yield made

    return opened


@pytest.fixture(scope="module")
def client(asking):
    """A browser on this machine, without a token."""
    with asking() as made:
        yield made


@pytest.fixture
def ours():
    """What a browser tells with a form of ours."""
    return {"origin": BASE}
