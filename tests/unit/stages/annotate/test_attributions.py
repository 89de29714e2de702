"""Who says what, in the cases of cases/attributions."""

import pytest

from recoupe.languages import language_of
from recoupe.records import Block, Mention, Span
from recoupe.stages.annotate.attributions import find_attributions
from recoupe.stages.annotate.mentions import find_mentions
from recoupe.stages.annotate.quotes import find_quotes
from recoupe.stages.annotate.reading import Reading, paragraphs_of, read_text
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


POSTED = """La ministre a réagi sur le réseau.

Nous avons perdu un grand serviteur de l'État. Toutes mes pensées vont à sa famille.

— Anne Collet (@annecollet) 3 mai 2023

Le maire a dit qu'il viendrait."""


def posted(text: str, tag: str) -> Reading:
    blocks = [
        Block(span=one.span, kind="post" if 0 < at < 3 else "paragraph")
        for at, one in enumerate(paragraphs_of(text))
    ]
    return read_text(text, language_of(tag), blocks=tuple(blocks))


def test_a_post_is_said_by_whom_it_is_signed():
    reading = posted(POSTED, "fr")
    attributions, _ = find_attributions(reading, (), ())
    found = next(one for one in attributions if one.rule == "signed post")
    assert found.chain[0].label == "Anne Collet"
    assert found.content.of(POSTED).startswith("Nous avons perdu")
    assert found.content.of(POSTED).endswith("sa famille.")


def test_a_post_without_its_signature_is_nobody_s():
    reading = posted(POSTED.replace("— Anne Collet (@annecollet) 3 mai 2023", "Voir sur X"), "fr")
    attributions, _ = find_attributions(reading, (), ())
    assert not any(one.rule == "signed post" for one in attributions)


def test_a_name_with_its_address_signs_nothing_outside_a_post():
    reading = reading_of(POSTED, "fr")
    attributions, _ = find_attributions(reading, (), ())
    assert not any(one.rule == "signed post" for one in attributions)
