"""What the steps over all sentences share: sentences of an utterance, spans by place, cue words."""

import pytest

from recoupe.languages import language_of
from recoupe.records import Span
from recoupe.stages.annotate.quotes import find_quotes
from recoupe.stages.annotate.reading import read_text
from recoupe.stages.annotate.speech.surface.intervals import Intervals
from recoupe.stages.annotate.speech.surface.surface import utterances_of


def test_an_utterance_knows_the_sentences_that_a_quotation_joins():
    text = "Il pleut. « Nous partons. Rien ne va », a dit le maire."
    reading = read_text(text, language_of("fr"))
    first, second = utterances_of(reading, find_quotes(reading))
    assert [one.of(text) for one in first.sentences] == ["Il pleut."]
    assert [one.of(text) for one in second.sentences] == [
        "« Nous partons.",
        "Rien ne va », a dit le maire.",
    ]
    assert second.span == Span(second.sentences[0].start, second.sentences[-1].end)


def test_spans_are_met_exactly_where_some_share_a_code_point():
    spans = Intervals([(Span(2, 9), 0), (Span(3, 4), 1), (Span(12, 14), 2)])
    for start in range(16):
        for end in range(start + 1, 17):
            wanted = Span(start, end)
            assert spans.are_met(wanted) == bool(spans.meeting(wanted)), wanted
    assert not Intervals([]).are_met(Span(0, 5))


@pytest.mark.parametrize("tag", ["fr", "en"])
def test_every_word_that_may_begin_a_verb_group_has_its_kinds(tag):
    lexicon = language_of(tag).lexicon
    assert lexicon.cue_starts <= lexicon.cue_kinds.keys()
    assert all(lexicon.cue_kinds.values())


def test_a_word_has_the_kinds_of_its_tables_in_order():
    kinds = language_of("en").lexicon.cue_kinds
    assert kinds["said"] == ("simple",)
    assert kinds["is"][0] == "compound"
    assert "progressive" in kinds["is"]
    assert "simple" not in kinds["is"]
