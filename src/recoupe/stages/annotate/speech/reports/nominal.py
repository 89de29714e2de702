"""Nouns that report: « L'annonce par X de Y », "the minister's claim that Y", "was her verdict"."""

from collections.abc import Iterator

from recoupe.languages.tables.joined import joined
from recoupe.stages.annotate.speech.pieces.chain import can_speak
from recoupe.stages.annotate.speech.pieces.draft import Draft, stretch
from recoupe.stages.annotate.speech.pieces.noun_phrases import Phrase, is_finite, phrase_after
from recoupe.stages.annotate.speech.pieces.phrases_before import phrase_before
from recoupe.stages.annotate.speech.surface.surface import Utterance

MAX_OWNER = 8
"""Words between a copula and the noun of what somebody says."""


def nominal_reports(text: str, utterance: Utterance, number: int) -> Iterator[Draft]:
    """Reports of a noun, with whoever makes it and what it says, outside marks."""
    lexicon = utterance.language.lexicon
    if not lexicon.cue_nouns.keys().isdisjoint(utterance.lowers):
        for index, lower in enumerate(utterance.lowers):
            if lower in lexicon.cue_nouns and utterance.words[index].quoted < 0:
                draft = _of_noun(utterance, number, index)
                if draft is not None:
                    yield draft
    verdict = _verdict(text, utterance, number)
    if verdict is not None:
        yield verdict


def _of_noun(utterance: Utterance, number: int, index: int) -> Draft | None:
    """The report of the noun there: its maker is its agent, its owner, or its complement."""
    lexicon = utterance.language.lexicon
    maker: Phrase | None
    if utterance.lower(index + 1) in lexicon.agents:
        maker = phrase_after(utterance, index + 2)
        maker = None if maker is None else _before_link(utterance, maker)
        start = index + 1 if maker is None else maker.last + 1
    elif utterance.lower(index - 1).endswith("'s"):
        maker = phrase_before(utterance, index)
        start = index + 1
    elif utterance.lower(index + 1) in lexicon.noun_links:
        maker = phrase_after(utterance, index + 2)
        start = index + 1 if maker is None else maker.last + 1
        vague = utterance.lower(index + 2) in lexicon.vague_determiners
        if utterance.lower(start) not in lexicon.complementizers or vague:
            # "the finding of a team that wore masks": what the team did
            return None
    else:
        return None
    if maker is None or maker.is_pronoun or _is_when(utterance, maker):
        return None
    content = _content(utterance, index, start) or _act(utterance, index, start)
    if content is None:
        return None
    draft = Draft(
        utterance=number,
        parts=[utterance.span_of(content.first, content.last)],
        source=None,
        cue=utterance.span_of(index, index),
        form="nominal",
        rule="noun that reports",
        frame_end=content.last,
    )
    draft.take(utterance, maker)
    return draft


def _content(utterance: Utterance, noun: int, start: int) -> Phrase | None:
    lexicon = utterance.language.lexicon
    if utterance.lower(start) in lexicon.complementizers:
        return _clause_of_noun(utterance, start + 1)
    if utterance.lower(noun) in lexicon.clause_nouns:
        # "his explanation of the fresco"
        return None
    if utterance.lower(start) in lexicon.noun_links:
        return phrase_after(utterance, start + 1)
    return None


def _is_when(utterance: Utterance, maker: Phrase) -> bool:
    """As in "Friday's announcement": a day makes none."""
    day = utterance.lower(maker.last).removesuffix("'s")
    return maker.first == maker.last and day in utterance.language.lexicon.standing.times


def _act(utterance: Utterance, index: int, start: int) -> Phrase | None:
    """As in "Ford's promise to close the plant began": what is planned, up to the main verb."""
    lexicon = utterance.language.lexicon
    plans = lexicon.cue_nouns[utterance.lower(index)] == "plan" and lexicon.zero_complement
    if not plans or start != index + 1 or utterance.lower(start) not in lexicon.infinitive_marks:
        return None
    stops = (at for at in range(start, len(utterance.words)) if utterance.words[at].text in ".;,")
    stop = next(stops, len(utterance.words))
    inside = range(start + 2, stop)
    main = next((at for at in inside if utterance.finite[at]), None)
    if main is None:
        # "… the deal caused heartburn": a past that looks like a participle
        pasts = (at for at in inside if "Tense=Past" in utterance.words[at].form)
        main = next(pasts, stop)
    while main - 1 > start + 1 and utterance.words[main - 1].tag == "ADV":
        main -= 1
    return Phrase(start, main - 1)


def _clause_of_noun(utterance: Utterance, start: int) -> Phrase | None:
    """As in "the announcement by X that pensions would be frozen sparked": up to the main verb."""
    lexicon = utterance.language.lexicon
    verbs = [
        at
        for at in range(start, len(utterance.words))
        if is_finite(utterance, at) or utterance.lower(at) in lexicon.auxiliaries
    ]
    stops = [at for at in range(start, len(utterance.words)) if utterance.words[at].text in ".;"]
    if not verbs:
        return None
    main = next((at for at in verbs if _is_main(utterance, verbs[0], at)), None)
    end = min([len(utterance.words), *stops, *([] if main is None else [main])])
    return Phrase(start, end - 1) if end > start + 1 else None


def _is_main(utterance: Utterance, first: int, index: int) -> bool:
    """Whether a verb is no part of the first one's group: « fermerait | a surpris »."""
    if index <= first:
        return False
    lexicon = utterance.language.lexicon
    opener = utterance.lower(first)
    helps = opener in lexicon.auxiliaries or opener in lexicon.standing.modals
    helped = utterance.lower(index) in lexicon.auxiliaries
    if helps and index == first + 1 and (helped or "Part" in utterance.words[index].form):
        # "that nobody had been asked"
        return False
    group = first + 1
    while group < index and (
        "VerbForm=Part" in utterance.words[group].form
        or "VerbForm=Inf" in utterance.words[group].form
        or utterance.lower(group) in lexicon.verb_adverbs
        or utterance.lower(group) in lexicon.auxiliaries
    ):
        group += 1
    done = helps and group > first + 1 and "VerbForm=Part" not in utterance.words[index].form
    return index > group or (index == group and (done or not helps or index == first + 1))


def _before_link(utterance: Utterance, phrase: Phrase) -> Phrase:
    """The agent ends where the content's « de » begins: the first link before an article."""
    lexicon = utterance.language.lexicon
    for index in range(phrase.first + 1, phrase.last):
        article = utterance.lower(index + 1) in lexicon.determiners
        if utterance.lower(index) in {"de", "d", "of"} and article:
            return Phrase(phrase.first, index - 1)
    return phrase


def _verdict(text: str, utterance: Utterance, number: int) -> Draft | None:
    """As in "About time too," was her verdict · « … », telle est la réponse du maire."""
    lexicon = utterance.language.lexicon
    words = utterance.words
    if not words or words[0].quoted < 0 or lexicon.verdicts.isdisjoint(utterance.lowers):
        return None
    ends = next((at for at, word in enumerate(words) if word.quoted < 0), len(words))
    reach = range(ends, min(len(words), ends + 3))
    copula = next((at for at in reach if utterance.lower(at) in lexicon.copulas), None)
    if copula is None or any(words[at].quoted >= 0 for at in range(ends, len(words))):
        return None
    noun = next(
        (
            at
            for at in range(copula + 1, min(len(words), copula + MAX_OWNER))
            if utterance.lower(at) in lexicon.verdicts
        ),
        None,
    )
    span = stretch(text, utterance, 0, ends - 1)
    if noun is None or span is None:
        return None
    owner = _owner(utterance, copula, noun)
    if owner is None:
        return None
    draft = Draft(
        utterance=number,
        parts=[span],
        source=None,
        cue=utterance.span_of(noun, noun),
        form="direct",
        rule="words and whose they are",
        frame_end=noun,
    )
    draft.take(utterance, owner)
    return draft


def _owner(utterance: Utterance, copula: int, noun: int) -> Phrase | None:
    """Whose verdict it is: "her", "Ken Bright's", « du maire »."""
    lexicon = utterance.language.lexicon
    for at in range(copula + 1, noun):
        if utterance.lower(at) in lexicon.possessives:
            return Phrase(at, at, is_pronoun=True)
        if utterance.lower(at).endswith("'s"):
            return phrase_before(utterance, at + 1)
    if utterance.lower(noun + 1) in joined(lexicon.noun_links, lexicon.voices.senders):
        owner = phrase_after(utterance, noun + 2)
        if owner is None or utterance.lower(owner.last + 1) in {"'", "’"}:
            # "the message from farmers' leader Luke Tardy"
            return None
        return owner if can_speak(utterance, owner) else None
    return None
