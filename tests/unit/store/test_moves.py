"""Which story goes on when pages move."""

from recoupe.store.moves import moves_between


def moved(groups, before):
    births = {name: number for number, name in enumerate(before)}
    found = moves_between(groups, {name: frozenset(one) for name, one in before.items()}, births)
    told = [(one.story, one.group, "".join(sorted(one.pages))) for one in found.moves]
    return found.heirs, sorted(found.ended), told


def test_a_story_that_grows_goes_on():
    assert moved(["abc"], {"s": "ab"}) == (("s",), [], [])


def test_a_new_group_carries_nothing_on():
    assert moved(["ab", "c"], {"s": "ab"}) == (("s", None), [], [])


def test_of_two_that_merge_the_larger_goes_on():
    assert moved(["abc"], {"s": "a", "t": "bc"}) == (("t",), ["s"], [("s", 0, "a")])


def test_of_two_as_large_the_older_goes_on():
    assert moved(["ab"], {"s": "b", "t": "a"}) == (("s",), ["t"], [("t", 0, "a")])


def test_the_larger_part_of_a_split_keeps_the_id():
    assert moved(["a", "bc"], {"s": "abc"}) == ((None, "s"), [], [("s", 0, "a")])


def test_of_two_parts_as_large_the_one_with_the_lowest_page_keeps_the_id():
    assert moved(["b", "a"], {"s": "ab"}) == ((None, "s"), [], [("s", 0, "b")])


def test_a_page_that_changes_its_story_ends_neither():
    assert moved(["a", "bcd"], {"s": "ab", "t": "cd"}) == (("s", "t"), [], [("s", 1, "b")])


def test_a_story_whose_pages_scatter_over_others_ends_in_the_one_that_took_most():
    before = {"s": "abc", "t": "defg", "u": "hij"}
    heirs, ended, moves = moved(["abdefg", "chij"], before)
    assert (heirs, ended) == (("t", "u"), ["s"])
    assert moves == [("s", 0, "ab"), ("s", 1, "c")]
