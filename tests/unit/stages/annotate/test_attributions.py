"""Who says what, in the cases of cases/attributions."""

import pytest

from recoupe.records import Block, Mention, Span
from recoupe.stages.annotate.attributions import find_attributions
from recoupe.stages.annotate.mentions import find_mentions
from recoupe.stages.annotate.quotes import find_quotes
from recoupe.stages.annotate.reading import Reading
from tests.unit.cases import cases_of, reading_of


@pytest.mark.parametrize(("tag", "case"), list(cases_of("attributions")))
def test_source_cue_content_and_chain(tag, case):
    text = case["text"]
    reading = reading_of(text, tag)
    attributions, _ = find_attributions(reading, find_mentions(reading), find_quotes(reading))
    found = [
        {
            "source": one.source.of(text) if one.source else None,
            "cue": one.cue.of(text) if one.cue else None,
            "content": " … ".join(part.of(text) for part in one.parts or (one.content,)),
            "chain": [hop.label for hop in one.chain],
        }
        for one in attributions
    ]
    wanted = case["reports"]
    assert len(found) == len(wanted), (case["comment"], found)
    for mine, gold in zip(found, wanted, strict=True):
        assert {key: mine[key] for key in gold} == gold, case["comment"]


def test_the_mention_is_that_of_the_head():
    text = "La directrice du FMI a déclaré que tout allait bien."
    fund = Mention(span=Span(17, 20), kind="organisation", form="name", name="FMI", rule="by hand")
    reading = reading_of(text, "fr")
    (one,), _ = find_attributions(reading, (fund,), find_quotes(reading))
    assert one.mention is None, "the director is not the fund"


def test_a_pronoun_carries_the_mention_of_its_name():
    text = "Anne Delmas a déclaré que tout allait bien. Elle a ajouté que l'eau baissait."
    anne = Mention(span=Span(0, 11), kind="person", form="name", name="Anne Delmas", rule="by hand")
    reading = reading_of(text, "fr")
    attributions, _ = find_attributions(reading, (anne,), find_quotes(reading))
    assert [one.mention for one in attributions] == [0, 0]
    assert attributions[1].chain[0].label == "Anne Delmas"


def test_captions_say_nothing():
    text = "Le maire a dit que tout allait bien."
    block = Block(span=Span(0, len(text)), kind="caption")
    plain = reading_of(text, "fr")
    reading = Reading(
        text=text,
        blocks=(block,),
        sentences=plain.sentences,
        tokens=plain.tokens,
        language=plain.language,
    )
    assert find_attributions(reading, (), ()) == ((), ())
