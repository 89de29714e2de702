"""Whom the words for a source stand for, where they hold a name or shorten one."""

import pytest

from recoupe.languages import language_of
from recoupe.records import (
    Annotations,
    Article,
    Attribution,
    Prepared,
    Sketch,
    SourceKind,
    Span,
)
from recoupe.stages.align.entities import link_entities
from recoupe.stages.align.speakers import Speakers
from recoupe.stages.annotate.mentions import find_mentions
from recoupe.stages.annotate.reading import read_text


def _speaker(text: str, source: str, kind: SourceKind, tag: str = "fr") -> str | None:
    """Name of the entity of a source that the annotation left without a mention."""
    reading = read_text(text, language_of(tag))
    at = text.index(source)
    said = Attribution(
        content=Span(0, 1),
        source=Span(at, at + len(source)),
        cue=None,
        form="indirect",
        source_kind=kind,
        rule="test",
    )
    member = Prepared(
        article=Article(
            id="a",
            path="a",
            url=None,
            outlet=None,
            title="",
            text=text,
            blocks=reading.blocks,
            language=tag,
        ),
        annotations=Annotations(
            page="a",
            language=tag,
            tokens=reading.tokens,
            sentences=reading.sentences,
            mentions=find_mentions(reading),
            attributions=(said,),
        ),
        sketch=Sketch(
            page="a",
            language=tag,
            published=None,
            signature=b"",
            terms=(),
            names=(),
            dates=(),
            numbers=(),
            words=0,
        ),
    )
    linking = link_entities([member])
    names = {one.id: one.name for one in linking.entities}
    return names.get(Speakers([member], linking).entity_of("a", said) or "")


@pytest.mark.parametrize(
    ("text", "source", "kind", "tag", "name"),
    [
        (
            "L’agence de presse italienne Ansa a rapporté que le pont était fermé.",
            "L’agence de presse italienne Ansa",
            "agency",
            "fr",
            "Ansa",
        ),
        (
            "Une vidéo du Kremlin montre la salle vide.",
            "Une vidéo du Kremlin",
            "document",
            "fr",
            None,
        ),
        (
            "Un proche du Kremlin assure que la salle était vide.",
            "Un proche du Kremlin",
            "person",
            "fr",
            None,
        ),
        (
            "Un conseiller de la présidence de l'ONU a parlé.",
            "Un conseiller de la présidence de l'ONU",
            "official",
            "fr",
            None,
        ),
        (
            "The news agency Reuters reported that the bridge was closed.",
            "The news agency Reuters",
            "agency",
            "en",
            "Reuters",
        ),
        (
            "A report of Reuters said that the bridge was closed.",
            "A report of Reuters",
            "organisation",
            "en",
            None,
        ),
    ],
)
def test_a_name_that_ends_the_source_is_its_head(text, source, kind, tag, name):
    assert _speaker(text, source, kind, tag) == name


def test_a_source_that_shortens_the_only_body_of_its_page():
    text = (
        "Les chefs d’état-major interarmées sud-coréens ont vu le tir. "
        "Puis les chefs d’état-major interarmées ont parlé."
    )
    assert _speaker(text, "les chefs d’état-major interarmées", "official") == (
        "chefs d’état-major interarmées sud-coréens"
    )


def test_an_indefinite_source_shortens_nothing():
    text = (
        "Les chefs d’état-major interarmées sud-coréens ont vu le tir. "
        "Puis des chefs d’état-major interarmées ont parlé."
    )
    assert _speaker(text, "des chefs d’état-major interarmées", "official") is None
