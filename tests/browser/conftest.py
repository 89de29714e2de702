"""A browser that asks nothing of the network. Missing parts skip these tests, with the reason."""

import os
from pathlib import Path

import pytest

EXECUTABLES = ("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


@pytest.fixture(scope="session")
def browser():
    """Chromium, without a window. `CHROMIUM` names another program than the system's."""
    playwright = pytest.importorskip(
        "playwright.sync_api", reason="playwright is missing; type: pip install recoupe[browser]"
    )
    named = os.environ.get("CHROMIUM")
    found = [one for one in ([named] if named else EXECUTABLES) if Path(one).exists()]
    if not found:
        pytest.skip("no Chromium at its usual places; name it in CHROMIUM")
    with playwright.sync_playwright() as started:
        opened = started.chromium.launch(executable_path=found[0], args=list(ARGUMENTS))
        yield opened
        opened.close()


@pytest.fixture
def page(browser):
    """An empty page; what its scripts complain about fails the test."""
    context = browser.new_context(viewport={"width": 1280, "height": 500})
    opened = context.new_page()
    errors: list[str] = []
    opened.on("pageerror", lambda error: errors.append(str(error)))
    opened.on("console", lambda said: errors.append(said.text) if said.type == "error" else None)
    yield opened
    context.close()
    assert errors == []
