"""Headlines that name their source without a verb: "Bridge never inspected: report"."""

from recoupe.stages.annotate.speech.pieces.chain import is_medium
from recoupe.stages.annotate.speech.pieces.draft import Draft, stretch
from recoupe.stages.annotate.speech.pieces.noun_phrases import Phrase
from recoupe.stages.annotate.speech.reports.set_off import set_off
from recoupe.stages.annotate.speech.surface.surface import DASHES, Utterance

MIN_TOLD = 3
"""Words that a headline tells at least, beside its source."""
MAX_SOURCE = 3
"""Words of the source of a headline: "UN climate panel"."""
MAX_LABEL = 2
"""Words of a source that opens it: "Minister:"."""


def may_be_bare(utterance: Utterance) -> bool:
    """Whether a sentence is a title of a language whose headlines name their source so."""
    titled = utterance.kind == "title" and utterance.language.lexicon.zero_complement
    return titled and not utterance.quotes


def bare_headline(text: str, utterance: Utterance, number: int) -> Draft | None:
    """The report of a title whose last or first words, set off by a colon or dash, are a source.

    Only nouns of sources without an article, as headlines have them: "Ferry sank in minutes –
    survivors", "Minister: no plan to raise fares"; behind a dash, a medium only signs.
    """
    if not may_be_bare(utterance):
        return None
    breaks = [at for at, word in enumerate(utterance.words) if word.text in DASHES | {":"}]
    end = len(utterance.words) - 1
    if len(breaks) != 1 or utterance.words[end].text == "?":
        return None
    mark = breaks[0]
    behind, before = Phrase(mark + 1, end), Phrase(0, mark - 1)

    def by(source: Phrase, said: Phrase) -> Draft | None:
        span = stretch(text, utterance, said.first, said.last)
        if span is None:
            return None
        rule = "source beside a headline"
        return set_off(utterance, number, mark, span, source, form="indirect", rule=rule)

    if mark >= MIN_TOLD and end - mark <= MAX_SOURCE and _is_source(utterance, behind):
        signs = utterance.words[mark].text in DASHES and is_medium(utterance, behind)
        return None if signs else by(behind, before)
    opens = utterance.words[mark].text == ":" and 0 < mark <= MAX_LABEL
    if opens and end - mark >= MIN_TOLD and _is_source(utterance, before):
        return by(before, behind)
    return None


def _is_source(utterance: Utterance, phrase: Phrase) -> bool:
    """Whether words without an article end in a noun of sources, and name nobody."""
    words = utterance.words[phrase.first : phrase.last + 1]
    lexicon = utterance.language.lexicon
    if (
        not words
        or not all(word.is_word for word in words)
        or words[0].lower in lexicon.determiners
    ):
        return False
    named = phrase.first > 0 and any(word.text.istitle() for word in words)
    plain = not any(word.lower in lexicon.plain_stops for word in words)
    last = words[-1].lower
    kind = lexicon.source_kinds.get(last) or lexicon.source_kinds.get(last.removesuffix("s"))
    speaks = kind not in {None, "document"} or last in lexicon.headline_sources
    return plain and speaks and not named
