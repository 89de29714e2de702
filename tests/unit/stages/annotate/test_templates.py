"""Words that templates are matched against."""

from recoupe.languages import language_of
from recoupe.stages.annotate.quantities.grammar import grammar_of as quantities_of
from recoupe.stages.annotate.reading import read_text
from recoupe.stages.annotate.speech.pieces.cues import find_cues
from recoupe.stages.annotate.speech.surface.surface import utterances_of
from recoupe.stages.annotate.templates import BLANK
from recoupe.stages.annotate.timexes.grammar import grammar_of as times_of

FRENCH = language_of("fr")


def test_digits_in_names_and_lone_colons_are_blank() -> None:
    """« Soyouz-2 », « G7 », « 5G » hold no number, and only a colon between digits tells a time."""
    reading = read_text("Soyouz-2 et le G7 en 5G : départ à 11:43, 7 blessés", FRENCH, tagged=False)
    grammar = quantities_of(FRENCH.numbers).grammar
    words = grammar.signed(reading.pieces(grammar.vocabulary.number_pattern))
    signs = dict(zip(zip(words.folded, words.starts, strict=True), words.signs, strict=True))
    blank = {word for (word, _), sign in signs.items() if sign == BLANK}
    assert {"2", "7", "5", ":"} <= blank
    assert signs["7", reading.text.index("7 b")] != BLANK
    times = times_of(FRENCH.calendar, FRENCH.numbers).grammar
    clock = times.signed(reading.pieces(times.vocabulary.number_pattern))
    colons = [sign for word, sign in zip(clock.folded, clock.signs, strict=True) if word == ":"]
    assert [sign == BLANK for sign in colons] == [True, False]


def test_one_cutting_serves_both_grammars() -> None:
    """Times and quantities get the same words, each with signs of its own."""
    reading = read_text("Le 13 septembre, deux missiles ont parcouru 18 km.", FRENCH, tagged=False)
    times = times_of(FRENCH.calendar, FRENCH.numbers).grammar
    quantities = quantities_of(FRENCH.numbers).grammar
    first = times.signed(reading.pieces(times.vocabulary.number_pattern))
    second = quantities.signed(reading.pieces(quantities.vocabulary.number_pattern))
    assert first.folded is second.folded
    assert first.signs != second.signs


def test_verb_groups_of_a_sentence_are_read_once() -> None:
    """Who asks again is given the same ones."""
    reading = read_text("Le maire a déclaré que le pont était fermé.", FRENCH)
    (utterance,) = utterances_of(reading, ())
    assert find_cues(utterance) is find_cues(utterance)
    assert [utterance.lowers[one.last] for one in find_cues(utterance)] == ["déclaré"]
