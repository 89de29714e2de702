"""What holds of any statements: nothing raises, nothing is lost, order changes nothing."""

from hypothesis import given, settings
from hypothesis import strategies as st

from recoupe.records import Provenance
from recoupe.stages.align import align
from recoupe.stages.align.claim_groups import group_by_pairs
from recoupe.stages.compare import compare
from tests.unit.builders import page_of

LETTERS = st.characters(exclude_categories=["Cs"], exclude_characters="\n\r")
PARAGRAPH = st.text(LETTERS, min_size=1, max_size=80)
NEWS = st.lists(
    st.sampled_from(
        [
            "un",
            "silo",
            "a",
            "explosé",
            "port",
            "Blavezy",
            "trois",
            "morts",
            "pompiers",
            "enquête",
            "selon",
            "le",
            "maire",
            "pas",
        ]
    ),
    min_size=1,
    max_size=12,
).map(" ".join)
TEXTS = st.lists(st.one_of(PARAGRAPH, NEWS), min_size=1, max_size=6)


def _pages(texts: list[str]):
    return [
        page_of(text, page=f"p{number}", language=("fr", "en", "xx")[number % 3])
        for number, text in enumerate(texts)
    ]


@given(TEXTS)
@settings(max_examples=60, deadline=None)
def test_any_text_can_be_aligned_and_compared(texts: list[str]) -> None:
    pages = _pages(texts)
    alignment = align(pages, Provenance())
    comparison = compare(pages, alignment, Provenance())
    told = sorted(one for claim in alignment.claims for one in claim.statements)
    assert told == sorted(one.id for one in alignment.statements)
    assert all(1 <= claim.floor <= claim.ceiling for claim in alignment.claims)
    quoted = [part for claim in alignment.claims for part in claim.label.split(" … ")]
    assert all(part in "\n".join(texts) for part in quoted)
    backwards = pages[::-1]
    again = align(backwards, Provenance())
    assert again.claims == alignment.claims
    assert compare(backwards, again, Provenance()) == comparison


@given(
    st.integers(1, 8).flatmap(
        lambda count: st.tuples(
            st.just(count),
            st.dictionaries(
                st.tuples(st.integers(0, count - 1), st.integers(0, count - 1)).filter(
                    lambda pair: pair[0] < pair[1]
                ),
                st.floats(0, 1),
                max_size=12,
            ),
        )
    )
)
def test_groups_are_a_partition_without_vetoed_pairs(drawn) -> None:
    count, scores = drawn
    vetoes = {pair for pair, score in scores.items() if score < 0.2}
    groups = group_by_pairs(count, scores, vetoes, min_score=0.5, min_mean=0.3)
    assert sorted(index for group in groups for index in group) == list(range(count))
    held = {(left, right) for group in groups for left in group for right in group if left < right}
    assert not held & vetoes
