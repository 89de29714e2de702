"""How many origins: copies add none, what may be shared lowers the floor only."""

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from recoupe.algorithms.cover import fewest_keys
from recoupe.algorithms.origin_range import origin_range
from recoupe.records import Doubt, Evidence, Ground, Origin, Passage, Reuse, Span


def origin(name, *pages, kind="agency", hidden=True, partial=(), rules=()):
    grounds = tuple(Ground(page=page, rule=rule, why=rule) for page, rule in rules)
    return Origin(
        id=name,
        name=name,
        kind=kind,
        hidden=hidden,
        pages=pages,
        partial=partial,
        reasons=(),
        grounds=grounds,
    )


def place(page, start, end):
    return Evidence(page=page, span=Span(start, end), raw=(), exact="")


def reuse(left, right, kind="copy", coverage=0.5, passages=()):
    return Reuse(
        id=f"{left}{right}",
        left=left,
        right=right,
        kind=kind,
        direction=None,
        why=(),
        coverage_left=coverage,
        coverage_right=coverage,
        passages=tuple(
            Passage(left=place(left, *a), right=place(right, *b), kind=how, overlap=1.0)
            for a, b, how in passages
        ),
        rule="test",
    )


def bounds(*arguments, **more):
    found = origin_range(*arguments, **more)
    return found.floor, found.ceiling


def test_no_page_has_no_origin():
    assert bounds([], [], []) == (0, 0)


def test_pages_without_a_sign_count_one_each():
    assert bounds("abc", [], []) == (3, 3)


def test_a_pure_copy_adds_no_origin():
    assert bounds("abc", [], [reuse("a", "b")]) == (2, 2)


def test_a_common_agency_lowers_the_floor_only():
    found = origin_range("ab", [origin("AFP", "a", "b")], [])
    assert (found.floor, found.ceiling) == (1, 2)
    assert "AFP, which is not in the pile" in " ".join(found.reasons)


def test_siblings_lower_the_floor_only():
    assert bounds("ab", [], [reuse("a", "b", "sibling", 0.3)]) == (1, 2)


def test_siblings_that_share_most_words_and_an_origin_are_one():
    assert bounds("ab", [origin("AFP", "a", "b")], [reuse("a", "b", "sibling", 0.6)]) == (1, 1)


def test_a_shared_quotation_does_not_fold_whole_pages():
    assert bounds("ab", [], [reuse("a", "b", "quotation")]) == (2, 2)


def test_two_agencies_behind_three_pages_are_at_least_two_origins():
    found = [origin("AFP", "a", "b"), origin("Reuters", "b", "c")]
    assert bounds("abc", found, []) == (2, 3)


def test_statements_in_one_shared_passage_rest_on_one_origin():
    pair = reuse("a", "b", "sibling", 0.3, [((0, 100), (50, 150), "verbatim")])
    spans = {"a": [Span(10, 40)], "b": [Span(60, 90)]}
    assert bounds("ab", [], [pair], spans=spans) == (1, 1)


def test_statements_outside_the_passages_of_an_abridgement_may_be_each_page_s_own():
    pair = reuse("a", "b", "abridgement", 0.6, [((0, 100), (50, 150), "verbatim")])
    spans = {"a": [Span(10, 40)], "b": [Span(300, 340)]}
    assert bounds("ab", [], [pair], spans=spans) == (1, 2)


def test_statements_in_one_shared_quotation_rest_on_one_origin():
    pair = reuse("a", "b", "quotation", 0.1, [((0, 100), (50, 150), "quotation")])
    spans = {"a": [Span(10, 40)], "b": [Span(60, 90)]}
    assert bounds("ab", [], [pair], spans=spans) == (1, 1)


def test_two_agencies_that_quote_one_spokesman_rest_on_one_origin():
    found = [origin("AFP", "a"), origin("Reuters", "b")]
    assert bounds("ab", found, [], speakers={"a": ["peskov"], "b": ["peskov"]}) == (1, 1)


def test_pages_of_other_stories_are_passed_over():
    assert bounds("ab", [origin("AFP", "a", "z")], [reuse("b", "z")]) == (2, 2)


NAMES = st.sampled_from("abcdef")
PAIRS = st.lists(
    st.builds(
        reuse,
        NAMES,
        NAMES,
        st.sampled_from(["copy", "sibling", "quotation", "translation"]),
        st.floats(0, 1),
    ),
    max_size=8,
)
ORIGINS = st.lists(
    st.builds(
        lambda name, pages: origin(name, *sorted(pages)), st.sampled_from("XYZ"), st.sets(NAMES)
    ),
    max_size=4,
    unique_by=lambda one: one.id,
)


@given(st.lists(NAMES, min_size=1), ORIGINS, PAIRS)
def test_the_range_is_ordered_and_bounded_by_the_pages(pages, origins, pairs):
    found = origin_range(pages, origins, pairs)
    assert 1 <= found.floor <= found.ceiling <= len(set(pages))
    assert found == origin_range(pages[::-1], origins[::-1], pairs[::-1])


@given(st.lists(NAMES, min_size=1), ORIGINS, PAIRS)
def test_one_more_pure_copy_changes_nothing(pages, origins, pairs):
    before = origin_range(pages, origins, pairs)
    after = origin_range([*pages, "copy"], origins, [*pairs, reuse(pages[0], "copy", coverage=1.0)])
    assert (before.floor, before.ceiling) == (after.floor, after.ceiling)


@given(st.lists(st.sets(st.sampled_from("pqrst"), min_size=1), max_size=7))
def test_the_fewest_keys_hit_every_group(groups):
    keys = "pqrst"
    hits = [
        mask.bit_count()
        for mask in range(32)
        if all(
            any(mask >> at & 1 and key in group for at, key in enumerate(keys)) for group in groups
        )
    ]
    assert fewest_keys(groups) == min(hits)


def doubt(*pages, origin=None):
    return Doubt(pages=pages, origin=origin, why=f"perhaps {' '.join(pages)}", rule="test")


def test_a_doubt_lowers_the_floor_only_and_gives_its_reason():
    found = origin_range("abc", [], [], doubts=[doubt("a", "b")])
    assert (found.floor, found.ceiling) == (2, 3)
    assert found.reasons == ("perhaps a b",)


def test_a_doubt_about_an_agency_makes_no_one_of_two_agencies():
    origins = [origin("AFP", "a"), origin("Reuters", "b"), origin("agencies", "c")]
    doubts = [doubt("c", origin="AFP"), doubt("c", origin="Reuters")]
    assert bounds("abc", origins, [], doubts=doubts) == (2, 3)


def test_doubts_of_pages_that_are_not_asked_for_are_passed_over():
    assert bounds("ac", [], [], doubts=[doubt("a", "b"), doubt("b", origin="x")]) == (2, 2)


SIGNED = [("a", "credit-line"), ("b", "dateline")]


def test_siblings_that_both_sign_an_agency_are_two_prints_of_one_dispatch():
    found = [origin("AFP", "a", "b", rules=SIGNED)]
    assert bounds("ab", found, [reuse("a", "b", "sibling", 0.35)]) == (1, 1)
    assert bounds("ab", found, [reuse("a", "b", "sibling", 0.25)]) == (1, 1)


def test_pages_that_one_agency_signs_rest_on_it_whatever_each_cuts():
    found = [origin("AFP", "a", "b", "c", rules=SIGNED)]
    told = origin_range("ab", found, [])
    assert (told.floor, told.ceiling) == (1, 1)
    assert [one.rule for one in told.folds if one.sure] == ["same-signature"]
    assert bounds("abc", found, []) == (1, 2)


def test_a_page_that_a_medium_published_and_one_that_cites_it_are_two():
    rules = [("a", "published"), ("b", "cited")]
    assert bounds("ab", [origin("Le Bourg", "a", "b", kind="outlet", rules=rules)], []) == (1, 2)


def test_a_signature_below_reporting_of_its_own_folds_nothing():
    own = origin("Le Bourg", "b", kind="own_reporting", hidden=False)
    agency = origin("AFP", "a", "b", rules=SIGNED)
    assert bounds("ab", [agency, own], []) == (2, 2)


def test_a_page_that_others_cover_together_adds_no_origin():
    found = [origin("AFP", "a", "b", "c", rules=[("c", "mostly-shared")])]
    pairs = [reuse("a", "c", "sibling", 0.4), reuse("b", "c", "sibling", 0.35)]
    assert bounds("abc", found, pairs) == (1, 2)


def part(page, giver, ours, theirs, passage):
    """A page that holds the whole of another's text and more."""
    return Reuse(
        id=f"{giver}{page}",
        left=giver,
        right=page,
        kind="abridgement",
        direction="left_to_right",
        why=(),
        coverage_left=theirs,
        coverage_right=ours,
        passages=(
            Passage(
                left=place(giver, 0, 100),
                right=place(page, *passage),
                kind="verbatim",
                overlap=1.0,
            ),
        ),
        rule="test",
    )


def test_a_page_that_holds_a_short_dispatch_and_more_counts_for_itself():
    afp = origin("AFP", "a", "m", partial=("m",))
    own = origin("own", "m", kind="outlet", hidden=False)
    assert bounds("am", [afp, own], [part("m", "a", 0.3, 1.0, (0, 100))]) == (2, 2)


def test_a_page_put_together_from_two_texts_makes_no_one_of_them_and_adds_none():
    afp = origin("AFP", "a", "m", partial=("m",))
    echo = origin("Echo", "b", "m", kind="outlet", partial=("m",))
    pairs = [part("m", "a", 0.5, 1.0, (0, 100)), part("m", "b", 0.5, 1.0, (100, 200))]
    assert bounds("abm", [afp, echo], pairs) == (2, 2)


def test_a_rewrite_of_two_texts_is_tied_to_the_one_of_which_it_has_most():
    pairs = [
        reuse("a", "m", "rewrite", 0.9, [((0, 90), (0, 90), "rewritten")]),
        reuse("b", "m", "rewrite", 0.8, [((0, 80), (100, 180), "rewritten")]),
    ]
    directed = [replace(one, direction="left_to_right") for one in pairs]
    assert bounds("abm", [], directed) == (2, 2)


def test_takers_of_one_text_with_the_same_stretches_stay_one():
    pairs = [
        reuse("a", "m", "copy", 0.9, [((0, 90), (0, 90), "verbatim")]),
        reuse("b", "m", "copy", 0.9, [((0, 90), (0, 90), "verbatim")]),
    ]
    assert bounds("abm", [], pairs) == (1, 1)


def test_statements_of_a_paper_s_own_passage_are_not_folded_with_the_agency_s():
    own = Origin(
        id="own",
        name="own",
        kind="outlet",
        hidden=False,
        pages=("a",),
        partial=("a",),
        reasons=(),
        passages=(place("a", 200, 300),),
    )
    pair = reuse("a", "b", "copy", 0.95, [((0, 190), (0, 190), "verbatim")])
    spans = {"a": [Span(210, 290)], "b": [Span(10, 60)]}
    assert bounds("ab", [origin("AFP", "a", "b"), own], [pair], spans=spans) == (2, 2)


def test_an_agency_credited_beside_own_reporting_counts_too():
    own = [origin(page, page, kind="own_reporting", hidden=False) for page in "ab"]
    rules = [("a", "credit-line-part"), ("b", "credit-line-part")]
    assert bounds("ab", [*own, origin("AFP", "a", "b", rules=rules)], []) == (3, 3)


def test_an_agency_without_a_name_credited_beside_own_reporting_is_no_origin_more():
    own = origin("own", "a", kind="own_reporting", hidden=False)
    unnamed = origin("agencies", "a", rules=[("a", "credit-line-unnamed")])
    assert bounds("a", [own, unnamed], []) == (1, 1)


def test_folds_carry_codes_and_pages():
    found = origin_range("abc", [origin("AFP", "a", "b")], [reuse("b", "c")])
    assert [(one.rule, one.sure, one.pages, one.origin) for one in found.folds] == [
        ("copy", True, ("b", "c"), None),
        ("same-origin", False, ("a", "b"), "AFP"),
    ]
    assert found.reasons == tuple(one.why for one in found.folds)


def test_pages_that_print_or_relay_one_medium_alone_are_one_origin():
    paper = origin("q", "a", "b", "c", kind="outlet", rules=[("a", "reprint"), ("b", "relays-it")])
    assert bounds("ab", [paper], []) == (1, 1)
    assert bounds("abc", [paper], []) == (1, 2)


def test_a_page_that_relays_a_medium_beside_another_origin_is_tied_to_none():
    paper = origin("q", "a", "b", kind="outlet", rules=[("a", "relays-it"), ("b", "relays-it")])
    assert bounds("ab", [paper, origin("AFP", "b")], []) == (1, 2)


def test_a_page_that_may_rest_on_what_is_credited_beside_another_adds_no_origin():
    own = origin("own", "a", kind="own_reporting")
    afp = origin("AFP", "a", "b", partial=("a", "b"), rules=[("a", "credit-line-part")])
    doubt = Doubt(pages=("b",), origin="AFP", why="perhaps", rule="relayed-medium")
    assert bounds("ab", [own, afp], [], doubts=[doubt]) == (2, 3)
    assert bounds("ab", [own, afp], []) == (3, 3)


def test_two_texts_that_are_each_cut_are_two_folds():
    cuts = [reuse("a", "b", "abridgement"), reuse("c", "d", "abridgement")]
    found = origin_range("abcd", [], cuts)
    assert [one.pages for one in found.folds] == [("a", "b"), ("c", "d")]
    assert {one.why for one in found.folds} == {
        "2 pages carry one text, cut to different lengths: one origin"
    }


def test_a_fold_names_the_medium_that_pages_relay():
    paper = origin(
        "The Record", "a", "b", kind="outlet", rules=[("a", "reprint"), ("b", "relays-it")]
    )
    (fold,) = origin_range("ab", [paper], []).folds
    assert (fold.origin, fold.why) == (
        "The Record",
        "2 pages print or retell what The Record published: one origin",
    )


def test_what_two_relays_of_one_medium_say_is_one_origin_for_a_claim_too():
    rules = [("a", "reprint"), ("b", "relays-it")]
    paper = origin("The Record", "a", "b", "c", kind="outlet", partial=("c",), rules=rules)
    places = {"a": [Span(0, 9)], "b": [Span(5, 20)], "c": [Span(0, 9)]}
    assert bounds("ab", [paper], [], spans=places) == (1, 1)
    assert bounds("abc", [paper], [], spans=places) == (2, 2)
