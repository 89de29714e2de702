"""A browser that asks nothing of the network.

Where a part is missing these tests are skipped, and say why; in CI (`CI=true`) they fail instead.
"""

import os
import shutil
from pathlib import Path

import pytest

from recoupe.builds import write_build
from recoupe.engines import Serial
from recoupe.ingest import read_pile
from recoupe.settings import Settings, ShowConfig

try:
    from playwright.sync_api import sync_playwright
except ImportError:
    sync_playwright = None

PROGRAMS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
PLACES = (
    "/usr/bin/chromium",
    "/usr/lib/chromium/chromium",
    "/snap/bin/chromium",
    "/opt/google/chrome/chrome",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "C:/Program Files/Google/Chrome/Application/chrome.exe",
    "C:/Program Files (x86)/Google/Chrome/Application/chrome.exe",
    "C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe",
)
ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
)
MISSING = (
    "no Chromium or Chrome found; install one (Debian: apt-get install chromium), "
    "or name it in CHROMIUM"
)


def executable() -> str | None:
    """`CHROMIUM`, else a program of the path, else one at its usual place."""
    named = os.environ.get("CHROMIUM")
    if named:
        return named if Path(named).exists() else shutil.which(named)
    on_path = (shutil.which(one) for one in PROGRAMS)
    return next((one for one in (*on_path, *PLACES) if one and Path(one).exists()), None)


def without(reason: str) -> None:
    """Skips; fails where nobody would see the skip."""
    if os.environ.get("CI", "").lower() in {"1", "true"}:
        pytest.fail(reason)
    pytest.skip(reason)


@pytest.fixture(scope="session")
def browser():
    """Chromium, without a window."""
    if sync_playwright is None:
        without("playwright is missing; type: make browser")
    found = executable()
    if found is None:
        without(MISSING)
    with sync_playwright() as started:
        opened = started.chromium.launch(executable_path=found, args=list(ARGUMENTS))
        yield opened
        opened.close()


@pytest.fixture(scope="session")
def french(tmp_path_factory):
    """The bundled pile with a French interface."""
    out = tmp_path_factory.mktemp("french")
    settings = Settings(show=ShowConfig(language="fr"))
    write_build(
        read_pile([str(Path(__file__).parents[2] / "examples" / "pile")]),
        out,
        engine=Serial(),
        settings=settings,
    )
    return out


def story_in(folder: Path) -> str:
    """Address of the largest story of a build."""
    return max((folder / "stories").glob("*.html"), key=lambda one: one.stat().st_size).as_uri()


@pytest.fixture
def open_page(browser):
    """Opens pages in contexts of their own.

    What their scripts complain about, and any request that leaves the machine, fails the test;
    `home` is the address of a server of the test's own.
    """
    contexts, errors, left = [], [], []

    def opener(*, home=None, **options):
        allowed = ("file:", "data:", "blob:", *([f"{home}/"] if home else []))
        options.setdefault("viewport", {"width": 1280, "height": 800})
        context = browser.new_context(**options)
        contexts.append(context)

        def guard(route):
            if route.request.url.startswith(allowed):
                route.continue_()
            else:
                left.append(route.request.url)
                route.abort()

        context.route("**/*", guard)
        page = context.new_page()
        page.on("pageerror", lambda error: errors.append(str(error)))
        page.on("console", lambda said: errors.append(said.text) if said.type == "error" else None)
        return page

    yield opener
    for context in contexts:
        context.close()
    assert errors == []
    assert left == []


@pytest.fixture
def page(open_page):
    """An empty page of the usual size."""
    return open_page(viewport={"width": 1280, "height": 500})
