"""What `recoupe doctor` looks at."""

import importlib.metadata
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass

from packaging.requirements import Requirement

from recoupe import __version__
from recoupe.languages import KNOWN, language_of
from recoupe.records import Article, Block, Page, Skipped, Span, page_id_of
from recoupe.stages.annotate import annotate
from recoupe.stages.clean import clean

SAMPLES = {
    "en": "The harbour was closed on Monday, the mayor said. “We will open it again,” she told us.",
    "fr": "Le port a été fermé lundi, a déclaré la maire. « Nous le rouvrirons », a-t-elle ajouté.",
}


@dataclass(frozen=True, kw_only=True)
class Finding:
    """One thing that was looked at."""

    subject: str
    ok: bool
    found: str
    hint: str = ""


def examine() -> list[Finding]:
    """Everything, in the order in which a reader would want it."""
    return [
        _python(),
        *_packages(),
        *(_language(tag) for tag in KNOWN),
        _cleaning(),
    ]


def _python() -> Finding:
    found = ".".join(map(str, sys.version_info[:3]))
    return Finding(
        subject="Python",
        ok=sys.version_info >= (3, 11),
        found=f"{found}, recoupe {__version__}",
        hint="Install Python 3.11 or newer.",
    )


def _packages() -> Iterator[Finding]:
    """The packages that recoupe itself names, at the versions it asks for."""
    for line in importlib.metadata.requires("recoupe") or ():
        wanted = Requirement(line)
        if wanted.marker is not None and not wanted.marker.evaluate({"extra": ""}):
            continue
        try:
            version = importlib.metadata.version(wanted.name)
        except importlib.metadata.PackageNotFoundError:
            yield Finding(
                subject=wanted.name,
                ok=False,
                found="not installed",
                hint=f"Type: pip install '{line}'",
            )
            continue
        fits = wanted.specifier.contains(version, prereleases=True)
        yield Finding(
            subject=wanted.name,
            ok=fits,
            found=version,
            hint="" if fits else f"Type: pip install --upgrade '{line}'",
        )


def _language(tag: str) -> Finding:
    """Whether the tables and the tagger of a language load and find who speaks."""
    started = time.perf_counter()
    text = SAMPLES[tag]
    article = Article(
        id="0" * 64,
        path="sample",
        url=None,
        outlet=None,
        title="",
        language=tag,
        text=text,
        blocks=(Block(span=Span(0, len(text)), kind="paragraph"),),
    )
    found = annotate(article, language_of(tag))
    seconds = time.perf_counter() - started
    ok = bool(found.quotes and found.attributions and found.timexes)
    return Finding(
        subject=f"language {tag}",
        ok=ok,
        found=f"{len(found.tokens)} words, {len(found.attributions)} attributions, {seconds:.2f} s",
        hint="Install recoupe again: its tables or its tagger are not whole.",
    )


def _cleaning() -> Finding:
    paragraphs = "".join(f"<p>{SAMPLES['en']} Paragraph {number}.</p>" for number in range(5))
    content = f"<html><body><article><h1>Harbour</h1>{paragraphs}</article></body></html>".encode()
    article = clean(Page(id=page_id_of(content, None), content=content, path="sample.html"))
    ok = not isinstance(article, Skipped)
    return Finding(
        subject="cleaning",
        ok=ok,
        found=f"{len(article.text)} characters"
        if not isinstance(article, Skipped)
        else article.reason,
        hint="Install recoupe again.",
    )
