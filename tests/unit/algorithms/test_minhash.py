"""MinHash estimates what exact Jaccard says, the same on every machine."""

import hashlib

from recoupe.algorithms.minhash import candidate_pairs, overlap_of, shingles_of, signature_of


def exact(left, right):
    return len(set(left) & set(right)) / len(set(left) | set(right))


def test_estimates_stay_near_exact_jaccard():
    words = [f"mot{at}" for at in range(400)]
    errors = []
    for kept in (400, 360, 300, 200, 80, 0):
        left = shingles_of(words, 4)
        right = shingles_of([*words[:kept], *(f"autre{at}" for at in range(400 - kept))], 4)
        estimate = overlap_of(signature_of(left, 128), signature_of(right, 128))
        errors.append(abs(estimate - exact(left, right)))
    # One standard deviation with 128 permutations is at most 0.044.
    assert max(errors) < 0.12
    assert sum(errors) / len(errors) < 0.05


def test_a_signature_is_the_same_everywhere():
    signature = signature_of(shingles_of(["a", "b", "c", "d", "e", "f"], 4), 128)
    assert len(signature) == 512
    assert (
        hashlib.sha256(signature).hexdigest()
        == hashlib.sha256(signature_of(["c d e f", "b c d e", "a b c d"], 128)).hexdigest()
    )


def test_nothing_has_no_signature_and_no_overlap():
    assert signature_of([], 128) == b""
    assert overlap_of(b"", b"") == 0.0


def test_near_copies_meet_and_strangers_do_not():
    text = [f"mot{at}" for at in range(200)]
    signatures = {
        "a": signature_of(shingles_of(text, 4), 128),
        "b": signature_of(shingles_of([*text[:190], "fin"], 4), 128),
        "c": signature_of(shingles_of([f"autre{at}" for at in range(200)], 4), 128),
    }
    assert list(candidate_pairs(signatures, bands=32)) == [("a", "b")]


def test_a_text_that_all_have_costs_no_square():
    signature = signature_of(["un", "deux"], 128)
    pairs = list(candidate_pairs({f"{at:03d}": signature for at in range(300)}, bands=4))
    assert len(pairs) == 299
