"""The dossier of a large story in a real browser: size, first paint, interaction.

`python -m speed.dossier [--pages N …]`: makes up stories of N pages (dispatches, copies that edit
them, pages of their own), writes their dossiers and opens them from disk in Chromium. Paint and
clicks are what the browser itself measures (Paint Timing, Event Timing); nothing fails here, since
a timing says as much about the machine as about the code.
"""

import argparse
import os
import random
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from importlib.util import find_spec
from pathlib import Path

from rich.console import Console
from rich.table import Table

from recoupe.export.html import render_story
from recoupe.pipeline import dossier_of, prepare
from recoupe.records import Bundle, Page, Prepared, Story, page_id_of
from recoupe.settings import Settings

SIZES = (50, 200)
PAGES_A_DISPATCH = 6
ARGUMENTS = ("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync")
PROGRAMS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")

NAMES = ("Marie Delcourt", "Paul Ansart", "Nadia Ferhat", "Luc Tervenne", "Inès Morvan")
ROLES = ("la préfète", "le maire", "la procureure", "le chef des secours", "un riverain")
PLACES = ("Brévanne", "Port-Kerlan", "Valmont", "Sainte-Ode", "Marsac", "Courbeville")
FACTS = (
    "Une crue du Vire a inondé {place} dans la nuit de mardi à mercredi, selon {role}, {name}.",
    "Le bilan s’élève à {dead} morts et {hurt} blessés, a indiqué {role}.",
    "{count} habitants de {place} ont été évacués, a déclaré {name} mercredi à {hour} heures.",
    "Le pont de {place} serait fermé jusqu’à lundi, d’après une source proche du dossier.",
    "« Nous n’avions jamais vu une telle montée des eaux », a dit {role}, {name}.",
    "L’électricité a été coupée dans {count} foyers, a annoncé le distributeur dans un communiqué.",
    "{role_up} a démenti que le barrage de {place} ait cédé.",
    "Une enquête a été ouverte par le parquet de {place}, a confirmé {name}.",
    "Le niveau de la rivière a atteint {hurt} mètres à {hour} heures, selon le service des crues.",
    "Les écoles de {place} resteront fermées jeudi, a fait savoir la mairie.",
    "Le gouvernement devrait décréter l’état de catastrophe naturelle vendredi, selon {name}.",
    "« L’eau est montée en vingt minutes », raconte {name}, qui tient un café à {place}.",
)


def story_pages(count: int) -> list[Page]:
    """Pages about one flood, the same at each call: a dispatch, its copies, pages of their own."""
    maker = random.Random(7)  # noqa: S311  no secret
    pages = []
    dispatch: list[str] = []
    for at in range(count):
        if at % PAGES_A_DISPATCH == 0:
            dispatch = [_told(maker, fact) for fact in FACTS for _ in range(2)]
        kind = at % PAGES_A_DISPATCH
        if kind in {0, 1, 2}:
            lines = [
                one if maker.random() > 0.1 * kind else _told(maker, maker.choice(FACTS))
                for one in dispatch
            ]
        else:
            lines = [_told(maker, maker.choice(FACTS)) for _ in range(20)]
            lines[3:5] = dispatch[3:5]
        pages.append(_page(at, lines, agency="AFP" if kind in {0, 1} else ""))
    return pages


def _told(maker: random.Random, fact: str) -> str:
    role = maker.choice(ROLES)
    return fact.format(
        place=maker.choice(PLACES),
        role=role,
        role_up=role.capitalize(),
        name=maker.choice(NAMES),
        dead=maker.choice((3, 3, 4, 5)),
        hurt=maker.choice((12, 14, 15, 21)),
        count=maker.randrange(200, 4000, 100),
        hour=maker.randrange(7, 22),
    )


def _page(at: int, lines: list[str], *, agency: str) -> Page:
    paragraphs = "".join(f"<p>{' '.join(lines[i : i + 3])}</p>" for i in range(0, len(lines), 3))
    credit = f"<p>Avec {agency}</p>" if agency else ""
    moment = f"2025-03-{12 + at // 48:02d}T{(at // 2) % 24:02d}:{30 * (at % 2):02d}:00+01:00"
    html = (
        f'<html lang="fr"><head><title>Crue du Vire : le point {at}</title>'
        f'<meta property="og:site_name" content="Journal {at % 60}">'
        f'<meta property="article:published_time" content="{moment}"></head>'
        f"<body><article><h1>Crue du Vire : le point {at}</h1>{paragraphs}{credit}"
        "</article></body></html>"
    )
    content = html.encode()
    return Page(id=page_id_of(content, None), content=content, path=f"{at:03d}.html")


def made_story(count: int) -> str:
    """The dossier of a made-up story as HTML."""
    settings = Settings()
    found = (prepare(one, settings=settings) for one in story_pages(count))
    members = sorted(
        (one for one in found if isinstance(one, Prepared)), key=lambda one: one.article.id
    )
    story = Story(id="story-made", pages=tuple(one.article.id for one in members))
    made = dossier_of(Bundle(story=story, members=tuple(members)), settings=settings)
    return render_story(made)


PAINT = "() => performance.getEntriesByName('first-contentful-paint')[0].startTime"
AFTER = """async (work) => {
  const started = performance.now();
  eval(work);
  await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  return performance.now() - started;
}"""
"""From an action to the end of the frame that shows it."""
ACTIONS: Mapping[str, str] = {
    "open a sentence": "document.querySelector('td > .open').click()",
    "open another": "document.querySelectorAll('td > .open')[9].click()",
    "filter by a word": "{const f = document.querySelector('[data-filter=words]');"
    " f.value = 'pont'; f.dispatchEvent(new Event('input'))}",
    "filter by a second": "{const f = document.querySelector('[data-filter=words]');"
    " f.value = 'pont lundi'; f.dispatchEvent(new Event('input'))}",
    "clear": "document.querySelector('[data-action=clear]').click()",
    "filter by origin": "{const f = document.querySelector('[data-filter=origin]');"
    " f.value = '1'; f.dispatchEvent(new Event('input'))}",
    "sort": "{const f = document.querySelector('[data-sort]');"
    " f.value = 'pages'; f.dispatchEvent(new Event('input'))}",
    "unfold copies": "document.querySelector('.fold').click()",
    "dark": "document.querySelector('[data-action=theme]').click()",
}


def timings(file: Path) -> Iterator[tuple[str, float, float]]:
    """What the browser measures of a dossier: name, milliseconds of wall and of its main thread.

    First loading until the first paint, then each action. The time of the thread says more on a
    machine that has other work.
    """
    from playwright.sync_api import sync_playwright  # noqa: PLC0415  a part of the extra `browser`

    found = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, PROGRAMS)), None)
    with sync_playwright() as started:
        browser = started.chromium.launch(executable_path=found, args=list(ARGUMENTS))
        page = browser.new_page(viewport={"width": 1400, "height": 900}, bypass_csp=True)
        session = page.context.new_cdp_session(page)
        session.send("Performance.enable", {"timeDomain": "threadTicks"})

        def busy() -> float:
            metrics = session.send("Performance.getMetrics")["metrics"]
            return next(
                1000 * float(one["value"]) for one in metrics if one["name"] == "TaskDuration"
            )

        page.goto(file.as_uri())
        yield "first paint", page.evaluate(PAINT), busy()
        for name, work in ACTIONS.items():
            before = busy()
            wall = page.evaluate(AFTER, work)
            yield name, wall, busy() - before
        browser.close()


def main() -> None:
    """Prints a table, a column a size."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--pages", type=int, nargs="+", default=SIZES)
    sizes = options.parse_args().pages
    if find_spec("playwright") is None:
        sys.exit("playwright is missing; type: make browser")
    rows: dict[str, list[str]] = {}
    with tempfile.TemporaryDirectory() as folder:
        for count in sizes:
            file = Path(folder) / f"{count}.html"
            started = time.perf_counter()
            file.write_text(made_story(count), "utf-8")
            rows.setdefault("build, s", []).append(f"{time.perf_counter() - started:.1f}")
            rows.setdefault("size, kB", []).append(f"{file.stat().st_size / 1000:,.0f}")
            for name, wall, thread in timings(file):
                rows.setdefault(f"{name}, ms", []).append(f"{wall:.0f} ({thread:.0f} busy)")
    table = Table("", *(f"{one} pages" for one in sizes))
    for name, cells in rows.items():
        table.add_row(name, *cells)
    Console().print(table)


if __name__ == "__main__":
    main()
