"""How treebanks are read before a tagger is trained."""

from pathlib import Path

import pytest

from training.lexicon import lexicon_lines, verb_lines
from training.treebanks import read_sentences

ROWS = """# text = Il parle du roi.
1\tIl\tlui\tPRON\t_\tPerson=3\t2\tnsubj\t_\t_
2\tparle\tparler\tVERB\t_\tMood=Ind|Tense=Pres|VerbForm=Fin\t0\troot\t_\t_
3-4\tdu\t_\t_\t_\t_\t_\t_\t_\t_
3\tde\tde\tADP\t_\t_\t5\tcase\t_\t_
4\tle\tle\tDET\t_\t_\t5\tdet\t_\t_
5\troi\troi\tNOUN\t_\tNumber=Sing\t2\tobl\t_\tSpaceAfter=No
5.1\tvide\tvide\tNOUN\t_\t_\t_\t_\t_\t_
6\t.\t.\tPUNCT\t_\t_\t2\tpunct\t_\t_

1-2\tdon't\t_\t_\t_\t_\t_\t_\t_\t_
1\tdo\tdo\tAUX\t_\t_\t0\troot\t_\t_
2\tn't\tnot\tPART\t_\t_\t1\tadvmod\t_\t_
"""


@pytest.fixture
def treebank(tmp_path: Path) -> Path:
    path = tmp_path / "tiny.conllu"
    path.write_text(ROWS, "utf-8")
    return path


def test_a_contraction_without_a_seam_is_one_adposition(treebank: Path) -> None:
    first, second = read_sentences(treebank)
    assert [(word.text, word.tag) for word in first] == [
        ("Il", "PRON"),
        ("parle", "VERB"),
        ("du", "ADP"),
        ("roi", "NOUN"),
        (".", "PUNCT"),
    ]
    assert [word.text for word in second] == ["do", "n't"]


def test_contractions_can_be_kept_as_two_words(treebank: Path) -> None:
    first, _ = read_sentences(treebank, surface=False)
    assert [word.text for word in first] == ["Il", "parle", "de", "le", "roi", "."]


def test_the_lexicon_holds_only_what_rules_do_not_give(treebank: Path) -> None:
    sentences = list(read_sentences(treebank))[:1]
    verbs = verb_lines(sentences, "fr")
    assert verbs == ["parler"]
    assert lexicon_lines(sentences, "fr", frozenset(verbs)) == ["ADP\tdu\tde"]
