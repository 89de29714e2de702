"""Two pages side by side."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recoupe.records import Article, Block, Passage, Span
from recoupe.web.comparison import compare_pages


def article(name, *blocks):
    text = "\n\n".join(blocks)
    spans, at = [], 0
    for one in blocks:
        spans.append(Block(span=Span(at, at + len(one)), kind="paragraph"))
        at += len(one) + 2
    return Article(
        id=name * 64,
        path=name,
        url=None,
        outlet=None,
        title="",
        text=text,
        blocks=tuple(spans),
    )


def passage(left, right, words, other=None, kind="verbatim"):
    other = words if other is None else other
    sides = []
    for one, said in ((left, words), (right, other)):
        start = one.text.index(said)
        sides.append(one.evidence(Span(start, start + len(said))))
    return Passage(left=sides[0], right=sides[1], kind=kind, overlap=1.0)


def text_of(paragraphs):
    return "\n\n".join("".join(piece.text for piece in one.pieces) for one in paragraphs)


def own(paragraphs):
    return [piece.text for one in paragraphs for piece in one.pieces if piece.mark == "own"]


def test_shared_passages_stand_level_and_the_rest_between_them():
    left = article("a", "Before.", "The shared words stand here.", "After one.")
    right = article("b", "The shared words stand here.", "And after two.")
    made = compare_pages(left, right, [passage(left, right, "The shared words stand here.")])
    assert [one.number for one in made.rows] == [None, 1, None]
    assert text_of(made.rows[0].left) == "Before."
    assert made.rows[0].right == ()
    assert text_of(made.rows[1].left) == text_of(made.rows[1].right)
    assert text_of(made.rows[2].right) == "And after two."


def test_each_word_that_only_one_side_has_is_marked():
    left = article("a", "Le séisme aurait fait trois morts à Brévanne mercredi.")
    right = article("b", "Le séisme a fait quatre morts à Brévanne mercredi.")
    made = compare_pages(left, right, [passage(left, right, left.text, right.text, kind="edited")])
    assert own(made.rows[0].left) == ["aurait", "trois"]
    assert own(made.rows[0].right) == ["a", "quatre"]


def test_case_and_apostrophes_are_no_difference_and_accents_are():
    left = article("a", "L’accord, dit-on, tient a Paris.")
    right = article("b", "l'accord, Dit-on, tient à Paris.")
    made = compare_pages(left, right, [passage(left, right, left.text, right.text)])
    assert own(made.rows[0].left) == ["a"]
    assert own(made.rows[0].right) == ["à"]


@pytest.mark.parametrize("kind", ["translated", "rewritten"])
def test_translations_and_free_rewrites_are_not_compared_word_by_word(kind):
    left, right = article("a", "Three people died."), article("b", "Trois personnes sont mortes.")
    made = compare_pages(left, right, [passage(left, right, left.text, right.text, kind=kind)])
    assert own(made.rows[0].left) == own(made.rows[0].right) == []


def test_a_passage_in_another_order_is_marked_where_it_stands():
    first, second = "The longer first passage of them all.", "A short one."
    left, right = article("a", first, second), article("b", second, first)
    made = compare_pages(left, right, [passage(left, right, first), passage(left, right, second)])
    assert made.moved == 1
    assert made.passages == 2
    moved = [
        piece
        for row in made.rows
        for side in (row.left, row.right)
        for one in side
        for piece in one.pieces
        if piece.mark == "moved"
    ]
    assert [one.text for one in moved] == [second, second]
    assert {one.link for one in moved} == {2}


def test_nothing_shared_leaves_both_texts_whole():
    left, right = article("a", "One.", "Two."), article("b", "Three.")
    made = compare_pages(left, right, [])
    assert made.shared_left == made.shared_right == 0.0
    assert text_of(made.rows[0].left) == left.text
    assert text_of(made.rows[0].right) == right.text


WORD = st.sampled_from(["un", "deux", "trois", "’", "été", "silo", "\n\n", "𝒳", "."])


@given(st.lists(WORD, max_size=30), st.lists(WORD, max_size=30), st.data())
def test_no_word_is_lost_or_said_twice(lefts, rights, data):
    left, right = article("a", " ".join(lefts) or "x"), article("b", " ".join(rights) or "x")

    def span(one):
        start = data.draw(st.integers(0, len(one.text) - 1))
        return Span(start, data.draw(st.integers(start + 1, len(one.text))))

    passages = [
        Passage(
            left=left.evidence(span(left)),
            right=right.evidence(span(right)),
            kind="edited",
            overlap=1.0,
        )
        for _ in range(data.draw(st.integers(0, 4)))
    ]
    made = compare_pages(left, right, passages)
    for one, side in ((left, "left"), (right, "right")):
        said = "".join(
            piece.text
            for row in made.rows
            for paragraph in getattr(row, side)
            for piece in paragraph.pieces
        )
        assert "".join(said.split()) == "".join(one.text.split())


def test_any_two_pages_of_the_store_are_compared(client, largest):
    pair = next(one for one in largest.reuse if one.kind == "copy")
    answer = client.get(f"/compare?left={pair.left}&right={pair.right}")
    assert answer.status_code == 200
    assert 'id="shared-1"' in answer.text
    other = client.get(f"/api/v1/compare?left={pair.right}&right={pair.left}").json()
    assert other["reuse"]["kind"] == "copy"
    assert other["comparison"]["left"] == pair.right
    assert other["comparison"]["passages"] == len(pair.passages)


def test_pages_of_different_stories_are_compared_too(client, store):
    rows = store.stories().stories
    first, second = (store.story(one.id)[0].pages[0] for one in rows[:2])
    answer = client.get(f"/compare?left={first}&right={second}")
    assert answer.status_code == 200
    assert "No shared passage" in answer.text


def test_the_choice_offers_pages_and_keeps_the_first(client, largest):
    page = largest.articles[0].id
    answer = client.get(f"/compare?left={page}&q=silo")
    assert f'name="left" value="{page}"' in answer.text
    assert " checked" in answer.text
    part = client.get("/compare?q=silo", headers={"hx-request": "true"})
    assert part.text.lstrip().startswith('<div id="choices"')


@pytest.mark.parametrize("right", ["", "x", "0" * 64])
def test_what_cannot_be_compared_is_told(client, largest, right):
    page = largest.articles[0].id
    answer = client.get(f"/compare?left={page}&right={right}")
    assert answer.status_code == (404 if right else 200)
    assert client.get(f"/compare?left={page}&right={page}").status_code == 400
