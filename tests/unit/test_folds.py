"""Every fold of the bundled pile can be followed by a machine: code, pages, passages, grounds."""

import re

import pytest

from recoupe.store.folder import read_dossiers

CODE = re.compile(r"[a-z]+(?:-[a-z]+)*")
INFERRED = {"same-giver"}
"""Siblings that follow from two other pairs, which have the passages."""


@pytest.fixture(scope="module")
def dossiers(built):
    return list(read_dossiers(built))


def test_each_fold_has_a_code_pages_and_words(dossiers):
    for dossier in dossiers:
        counted = [dossier.story, *dossier.claims]
        for one in counted:
            assert one.reasons == tuple(dict.fromkeys(fold.why for fold in one.folds))
            for fold in one.folds:
                assert CODE.fullmatch(fold.rule)
                assert set(fold.pages) <= set(one.pages)
                assert len(fold.pages) > 1 or fold.origin
        assert any(one.folds for one in counted) or len(dossier.articles) == 1


def test_each_fold_by_shared_text_leads_to_its_passages(dossiers):
    for dossier in dossiers:
        pairs = {(one.left, one.right): one for one in dossier.reuse}
        for fold in dossier.story.folds:
            found = [
                one
                for (left, right), one in pairs.items()
                if one.kind == fold.rule and {left, right} <= set(fold.pages)
            ]
            told = fold.rule in {"same-speaker", "same-origin"} or fold.origin is not None
            if told or fold.rule in {one.rule for one in dossier.doubts}:
                continue
            assert found
            assert all(one.passages and one.why for one in found if one.rule not in INFERRED)


def test_each_page_of_an_origin_has_a_ground(dossiers):
    for dossier in dossiers:
        for origin in dossier.origins:
            assert {one.page for one in origin.grounds} == set(origin.pages)
            assert all(CODE.fullmatch(one.rule) and one.why for one in origin.grounds)
            assert {one.page for one in origin.passages} <= set(origin.partial)
