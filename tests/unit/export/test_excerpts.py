"""Excerpts hold short passages and nothing around them, where they stood."""

import msgspec

from recoupe.export.excerpts import MAX_CHARACTERS, MAX_SHARE, excerpts_of
from recoupe.export.html import render_story
from recoupe.records import Dossier, Span
from recoupe.store.folder import read_dossiers


def evidences(value):
    if isinstance(value, dict):
        if {"exact", "prefix", "suffix", "span", "page"} <= value.keys():
            yield value
        for one in value.values():
            yield from evidences(one)
    elif isinstance(value, list | tuple):
        for one in value:
            yield from evidences(one)


def test_no_more_than_a_share_of_any_page_is_left(built):
    for dossier in read_dossiers(built):
        for whole, cut in zip(dossier.articles, excerpts_of(dossier).articles, strict=True):
            title = sum(
                one.span.end - one.span.start for one in whole.blocks if one.kind == "title"
            )
            left = sum(1 for a, b in zip(whole.text, cut.text, strict=True) if a == b != " ")
            assert left <= max(MAX_SHARE * len(whole.text), title)


def test_every_passage_stands_where_it_stood_and_is_short(built):
    for dossier in read_dossiers(built):
        made = excerpts_of(dossier)
        texts = {one.id: one.text for one in made.articles}
        for one in evidences(msgspec.to_builtins(made)):
            text = texts[one["page"]]
            start, end = msgspec.structs.astuple(msgspec.convert(one["span"], Span))
            assert text[start:end] == one["exact"]
            assert text[:start].endswith(one["prefix"])
            assert text[end:].startswith(one["suffix"])


def test_what_did_not_fit_is_counted(built):
    dossier = max(read_dossiers(built), key=lambda one: len(one.articles))
    made = excerpts_of(dossier)
    lost = sum(
        len(getattr(dossier, name)) - len(getattr(made, name))
        for name in ("statements", "quotes", "conflicts", "drifts")
    )
    assert lost
    assert made.abstentions[-1].count == lost


def test_both_sides_of_a_conflict_stay_or_go_together(built):
    for dossier in read_dossiers(built):
        made = excerpts_of(dossier)
        kept = {one.id for one in made.conflicts}
        for conflict in dossier.conflicts:
            if conflict.id in kept:
                assert conflict in [
                    msgspec.structs.replace(one, left=conflict.left, right=conflict.right)
                    for one in made.conflicts
                ]


def test_a_dossier_of_excerpts_is_a_dossier_and_renders(built):
    for dossier in read_dossiers(built):
        made = excerpts_of(dossier)
        assert msgspec.json.decode(msgspec.json.encode(made), type=Dossier) == made
        assert "<main" in render_story(made)


def test_a_long_passage_is_not_kept(built):
    for dossier in read_dossiers(built):
        titles = {one.id: one.title for one in dossier.articles}
        for one in excerpts_of(dossier).statements:
            span = one.evidence.span
            short = span.end - span.start <= MAX_CHARACTERS
            assert short or one.evidence.exact in titles[one.evidence.page]
