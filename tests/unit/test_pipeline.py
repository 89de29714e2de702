"""The road goes on when a page is bad, and says so."""

import msgspec
import pytest

from recoupe import pipeline
from recoupe.engines import Serial
from recoupe.errors import DecisionError
from recoupe.pipeline import prepare
from recoupe.records import Decision, Page, Prepared, Skipped, page_id_of
from recoupe.walk import MAX_SKIPPED_LISTED, build, walk

PARAGRAPH = (
    "Le port de Brévanne a été fermé mercredi après une explosion, a déclaré la maire. "
    "« Nous le rouvrirons », a-t-elle ajouté devant la presse, sans donner de date précise."
)


def page(text: str, path: str = "a.txt") -> Page:
    content = text.encode()
    return Page(id=page_id_of(content, None), content=content, path=path, media_type="text")


def test_a_page_becomes_an_article_with_its_sketch():
    prepared = prepare(page(f"Port fermé\n\n{PARAGRAPH}"))
    assert isinstance(prepared, Prepared)
    assert prepared.sketch.page == prepared.article.id == prepared.annotations.page


def test_a_mistake_of_ours_is_a_skipped_page_not_a_traceback(monkeypatch):
    def fail(*_args: object, **_options: object) -> None:
        raise ZeroDivisionError("of all things")

    monkeypatch.setattr(pipeline, "annotate", fail)
    skipped = prepare(page(PARAGRAPH))
    assert isinstance(skipped, Skipped)
    assert (skipped.stage, skipped.reason) == (
        "annotate",
        "a mistake of ours: ZeroDivisionError: of all things",
    )


def test_the_same_bytes_under_two_names_are_one_page():
    pages = [page(PARAGRAPH, "b.txt"), page(PARAGRAPH, "a.txt")]
    built = build(pages, engine=Serial())
    dossiers = list(built.dossiers)
    assert [article.path for one in dossiers for article in one.articles] == ["a.txt"]
    assert [(one.path, one.reason) for one in built.skipped] == [("b.txt", "same bytes as a.txt")]


def test_a_story_that_fails_leaves_its_pages_out_and_the_others_stand(monkeypatch):
    real = pipeline.compose

    def fail_on_ships(bundle: object, *args: object, **options: object) -> object:
        if any("navire" in one.article.text for one in bundle.members):
            raise ValueError("ships")
        return real(bundle, *args, **options)

    monkeypatch.setattr(pipeline, "compose", fail_on_ships)
    other = "Le navire Étoile a coulé lundi au large de Sarzan, selon la préfecture maritime. " * 2
    built = build([page(PARAGRAPH, "a.txt"), page(other, "b.txt")], engine=Serial())
    assert [article.path for one in built.dossiers for article in one.articles] == ["a.txt"]
    assert [(one.path, one.stage) for one in built.skipped] == [("b.txt", "compose")]


def test_a_dossier_lists_a_bounded_number_of_skipped_pages():
    left_out = [
        Skipped(path=f"{number:04}.jpg", stage="read", reason="not a page (.jpg)")
        for number in range(MAX_SKIPPED_LISTED + 5)
    ]
    built = build([*left_out, page(PARAGRAPH)], engine=Serial())
    (dossier,) = built.dossiers
    assert len(built.skipped) == MAX_SKIPPED_LISTED + 5
    assert dossier.skipped[-1].reason == "and 5 more"


@pytest.mark.parametrize("content", [b"", b"\x00\x01\x02" * 500, b"\xff\xfe\xfa" * 300, b"<" * 999])
def test_bytes_that_are_no_page_are_skipped_with_a_reason(content):
    bad = Page(id=page_id_of(content, None), content=content, path="x.html")
    skipped = prepare(bad)
    assert isinstance(skipped, Skipped)
    assert skipped.reason
    assert "mistake" not in skipped.reason


def test_prepared_pages_survive_being_packed():
    prepared = prepare(page(f"Port fermé\n\n{PARAGRAPH}"))
    packed = msgspec.msgpack.encode(prepared)
    assert msgspec.msgpack.decode(packed, type=Prepared) == prepared


def test_a_decision_is_followed_and_the_others_are_carried_along():
    body = (
        f"{PARAGRAPH}\n\nLe trafic des ferries vers Sarzan a été détourné sur le quai du Levant, "
        "où 300 voyageurs ont attendu jusqu'à la nuit, selon la capitainerie de Brévanne."
    )
    pages = [
        page(f"Port fermé après une explosion\n\n{body}", "a.txt"),
        page(f"À Brévanne, le port fermé\n\n{body}", "b.txt"),
    ]
    decisions = [
        Decision(kind="not_copies", left="a.txt", right="b.txt"),
        Decision(kind="same_speaker", left="Untel", right="Unetelle"),
    ]
    built = build(pages, engine=Serial(), decisions=decisions)
    (dossier,) = built.dossiers
    assert [one.decision.kind for one in dossier.decisions] == ["not_copies"]
    assert [one.kind for one in dossier.decisions[0].reuse] == ["copy"]
    assert not [one for one in dossier.reuse if one.kind != "quotation"]
    assert [one.kind for one in built.decisions] == ["not_copies", "same_speaker"]


def test_a_decision_on_a_page_that_is_not_there_ends_the_build():
    decision = Decision(kind="copies", left="a.txt", right="c.txt")
    with pytest.raises(DecisionError, match=r"c\.txt"):
        build([page(PARAGRAPH, "a.txt")], engine=Serial(), decisions=[decision])


def test_a_dossier_is_finished_where_it_is_made():
    walked = walk([page(PARAGRAPH)], engine=Serial(), finish=lambda one: one.story.title)
    assert len(list(walked.dossiers)) == 1


def test_a_finish_that_fails_leaves_its_pages_out():
    def fail(_dossier: object) -> None:
        raise OSError("disk full")

    walked = walk([page(PARAGRAPH)], engine=Serial(), finish=fail)
    assert list(walked.dossiers) == []
    assert [one.reason for one in walked.skipped] == ["a mistake of ours: OSError: disk full"]
