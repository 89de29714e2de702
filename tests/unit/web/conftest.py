"""A store of the bundled pile, and a client that asks the desk over it."""

import shutil
from contextlib import contextmanager

import pytest
from litestar.testing import TestClient

from recoupe.builds import desk
from recoupe.engines import Serial
from recoupe.ingest import read_pile
from recoupe.store.database import Store
from recoupe.web import make_app
from recoupe.web.access import Access

BASE = "http://127.0.0.1:8321"


@pytest.fixture(scope="session")
def filled(tmp_path_factory, pile):
    """A store file with the bundled pile; copied by who writes."""
    path = tmp_path_factory.mktemp("stores") / "pile.db"
    with Store(path, create=True) as store:
        desk.add(store, read_pile([str(pile)]), engine=Serial())
    return path


@pytest.fixture(scope="module")
def store(filled, tmp_path_factory):
    """A copy of it, open."""
    path = tmp_path_factory.mktemp("desk") / "desk.db"
    shutil.copy(filled, path)
    with Store(path) as opened:
        yield opened


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


@pytest.fixture(scope="module")
def largest(store):
    """The dossier of most pages."""
    rows = store.stories().stories
    return store.dossier(max(rows, key=lambda one: one.pages).id)
