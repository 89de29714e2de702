"""Takes the pictures of the docs: `python -m docs.pictures [--seeds FOLDER]`, needs `make browser`.

The bundled pile is built and opened in Chromium; nothing is drawn by hand.
"""

import argparse
import os
import shutil
import tempfile
from pathlib import Path

from recoupe.builds import write_build
from recoupe.engines import Serial
from recoupe.ingest import read_pile
from recoupe.settings import Settings, ShowConfig

ROOT = Path(__file__).resolve().parent.parent
PILE = ROOT / "examples" / "pile"
IMAGES = ROOT / "docs" / "images"
PROGRAMS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")

WIDE, TELEPHONE = (1360, 860), (390, 844)
OPEN = "document.querySelector('td > .open').click()"
SHOTS: dict[str, tuple[str, tuple[int, int], str, str]] = {
    "dossier.png": ("story", WIDE, "light", ""),
    "sentence.png": (
        "story",
        WIDE,
        "light",
        "document.getElementById('claims').scrollIntoView();"
        "document.querySelector('.fold').click();" + OPEN,
    ),
    "claims.png": ("story", WIDE, "light", "document.getElementById('claims').scrollIntoView()"),
    "disagreements.png": (
        "story",
        WIDE,
        "light",
        "document.getElementById('disagreements').scrollIntoView()",
    ),
    "provenance-dark.png": (
        "story",
        WIDE,
        "dark",
        "document.getElementById('provenance').scrollIntoView()",
    ),
    "telephone.png": (
        "story",
        TELEPHONE,
        "light",
        "document.querySelector('.grid').scrollIntoView()",
    ),
    "index.png": ("index", WIDE, "light", ""),
    "saved-page.png": ("saved", WIDE, "light", ""),
    "dossier-fr.png": ("french", WIDE, "light", ""),
}
"""Picture: what is opened, the size of the window, its scheme, what is done first."""


def addresses(folder: Path, out: Path, language: str) -> tuple[str, str]:
    """A build's index and the dossier of its largest story."""
    show = ShowConfig(language="fr" if language == "fr" else "en")
    pages = read_pile([str(folder)])
    write_build(pages, out, engine=Serial(), settings=Settings(show=show))
    stories = sorted((out / "stories").glob("*.html"), key=lambda one: one.stat().st_size)
    return (out / "index.html").as_uri(), stories[-1].as_uri()


def main() -> None:
    """Writes docs/images anew."""
    from playwright.sync_api import sync_playwright  # noqa: PLC0415  a part of the extra `browser`

    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--seeds", type=Path, help="another pile, for seeds.png")
    seeds = options.parse_args().seeds
    found = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, PROGRAMS)), None)
    shots = dict(SHOTS)
    with tempfile.TemporaryDirectory() as temporary, sync_playwright() as started:
        place = Path(temporary)
        index, story = addresses(PILE, place / "en", "en")
        _, french = addresses(PILE, place / "fr", "fr")
        opened = {"index": index, "story": story, "french": french}
        if seeds:
            _, opened["seeds"] = addresses(seeds, place / "seeds", "fr")
            shots["seeds.png"] = ("seeds", WIDE, "light", "")
        browser = started.chromium.launch(executable_path=found, args=["--no-sandbox"])
        page = browser.new_page()
        page.goto(story)
        page.evaluate(OPEN)
        saved = page.locator("#panel .elsewhere a").first.get_attribute("href") or ""
        file, _, passage = saved.removeprefix("../").partition("#")
        opened["saved"] = f"{(place / 'en' / file).as_uri()}#{passage}"
        for name, (what, (width, height), scheme, first) in shots.items():
            page = browser.new_page(viewport={"width": width, "height": height})
            page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
            page.goto(opened[what])
            if first:
                page.evaluate(first)
            page.wait_for_timeout(200)
            page.screenshot(path=IMAGES / name)
            page.close()
        browser.close()


if __name__ == "__main__":
    main()
