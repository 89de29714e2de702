"""Words that a rule asks for first: it finds nothing in a sentence without them."""

from pathlib import Path

import pytest

from recoupe.ingest import read_pile
from recoupe.languages import language_of
from recoupe.languages.tables.openers import cuts_of
from recoupe.records import Annotations, Article, Page
from recoupe.stages.annotate import annotate
from recoupe.stages.clean import clean

PILE = Path(__file__).parents[4] / "examples" / "pile"
TRIGGERS = ("phrase_edges", "anonymity_firsts", "raised_firsts")
TAGS = ("fr", "en")


class Everything(frozenset[str]):
    """A table that every word stands in: with it, no rule is passed over."""

    def __contains__(self, word: object) -> bool:
        return True

    def isdisjoint(self, _others: object) -> bool:
        return False


def annotated(tag: str) -> list[Annotations]:
    pages = (one for one in read_pile([str(PILE)]) if isinstance(one, Page))
    articles = (one for one in map(clean, pages) if isinstance(one, Article))
    return [annotate(one, language_of(tag)) for one in articles if one.language == tag]


@pytest.mark.parametrize("tag", TAGS)
def test_rules_find_the_same_where_no_word_is_asked_for_first(
    tag: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = annotated(tag)
    lexicon = language_of(tag).lexicon
    for name in TRIGGERS:
        assert getattr(lexicon, name)
        monkeypatch.setitem(vars(lexicon), name, Everything())
    assert lexicon.modality.verbless_firsts or not lexicon.modality.verbless
    monkeypatch.setitem(vars(lexicon.modality), "verbless_firsts", Everything())
    assert annotated(tag) == before
    assert any(one.attributions for one in before)


@pytest.mark.parametrize("tag", TAGS)
def test_every_phrase_begins_with_one_of_the_words_that_are_asked_for(tag: str) -> None:
    lexicon = language_of(tag).lexicon
    for phrases, firsts in (
        (lexicon.anonymity, lexicon.anonymity_firsts),
        (lexicon.modality.verbless, lexicon.modality.verbless_firsts),
    ):
        assert {cut[0] for phrase in phrases for cut in cuts_of(phrase)} == firsts
    raised = (*lexicon.habits, *(one for told in lexicon.raising.values() for one in told))
    assert all(not words or words[0] in lexicon.raised_firsts for words in raised)


@pytest.mark.parametrize("tag", TAGS)
def test_phrases_of_anonymity_are_kept_by_their_last_word_in_their_order(tag: str) -> None:
    lexicon = language_of(tag).lexicon
    for end, phrases in lexicon.anonymity_by_end.items():
        assert list(phrases) == [one for one in lexicon.anonymity_words if one[-1] == end]
    assert sum(map(len, lexicon.anonymity_by_end.values())) == len(lexicon.anonymity_words)
