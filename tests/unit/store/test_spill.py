"""What is spilt comes back as it was, the last of it where a page was put twice."""

import tempfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recoupe.store.spill import Spill


@given(st.lists(st.tuples(st.sampled_from("abcd"), st.binary(max_size=50)), max_size=30))
def test_it_holds_what_a_dictionary_holds(puts):
    with tempfile.TemporaryDirectory() as folder:
        spill = Spill(Path(folder) / "spill")
        plain = {}
        for page, content in puts:
            spill[page] = content
            plain[page] = content
            assert spill[page] == content
        assert dict(spill) == plain
        assert len(spill) == len(plain)
        spill.close()


def test_a_page_that_was_not_kept_is_not_there(tmp_path):
    spill = Spill(tmp_path / "spill")
    with pytest.raises(KeyError):
        spill["a"]
    spill["a"] = b"1"
    del spill["a"]
    assert "a" not in spill
    spill.close()
