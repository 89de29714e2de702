"""Turns of an interview: « Yohan Perrichet : … », « G. C. Je ne désigne personne », "Q: … A: …"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from recoupe.languages.tables.joined import joined
from recoupe.records import BlockKind, Mention, Span
from recoupe.stages.annotate.reading import Reading
from recoupe.stages.annotate.speech.pieces.draft import Draft
from recoupe.stages.annotate.speech.sources.somebody import NAMED
from recoupe.stages.annotate.speech.surface.surface import Utterance, trimmed

_TURNS: frozenset[BlockKind] = frozenset(["paragraph", "entry", "list_item", "quote"])
MAX_LABEL_WORDS = 5
MAX_QUESTION = 600
"""Code points of a question: longer blocks that end in one are answers."""
MIN_TURNS = 2
"""Answers by one label, or an answer and a question with a label, that make an interview."""
# « Yohan Perrichet : », « G. C. : », « LE FIGARO. – »; a stop alone only behind names we know.
_LABEL = re.compile(
    r"(?P<name>(?:[^\W\d_]\. ?){1,3}|[^\W\d_][^\n:.?!«»“”\"()]{0,60}?)"
    r"(?P<mark>\s?:|\.?\s?[–—-](?=\s)|\.|(?<=\.))\s+(?=\S)"
)


@dataclass(frozen=True)
class _Turn:
    """A block, with who is named before its words, if anybody."""

    block: Span
    name: str
    """Empty where the block opens with no label."""
    label: Span
    words: Span
    asks: bool
    is_plain: bool
    """Whether it is of the body, and no heading or caption."""


def interview_reports(
    reading: Reading,
    utterances: Sequence[Utterance],
    mentions: Sequence[Mention],
    drafts: Sequence[Draft],
) -> Iterator[Draft]:
    """A report an answer, in order: all of it, by whose name or letter it opens with.

    None where the page asks nothing: « Prix : 12 euros » is no turn. Questions are no reports.
    """
    # Most pages ask nothing, and their labels are not looked for.
    if not any(_asks(block.span.of(reading.text)) for block in reading.blocks):
        return
    people = _people(mentions)
    turns = list(_turns(reading, people))
    if not any(turn.name for turn in turns):
        return
    askers = _askers(turns)
    answers = [
        at
        for at, turn in enumerate(turns)
        if turn.name
        and turn.is_plain
        and turn.name not in askers
        and _answers(turns, at, askers)
        and (_known(turn.name, people) is not None or _is_letter(reading, turn.name))
    ]
    answers = _with_remarks(turns, answers, people)
    names = {turns[at].name for at in answers}
    labelled = sum(turn.name in names or turn.name in askers for turn in turns)
    if labelled < MIN_TURNS:
        return
    taken = [one.hull for one in drafts]
    for at in answers:
        turn = turns[at]
        parts = [turn.words, *_goes_on(reading, turns, at)]
        if any(abs(hull.start - turn.words.start) <= 1 for hull in taken):
            continue
        draft = _answer(utterances, turn, parts)
        if draft is None:
            continue
        known = _known(turn.name, people)
        if known is None:
            known = _guest(turns, at, mentions)
        if known is not None:
            draft.label, draft.speaker = known.name, known.span
        yield draft


def _with_remarks(
    turns: Sequence[_Turn], answers: Sequence[int], people: Sequence[Mention]
) -> list[int]:
    """Answers, and further turns of those who answer: « On vous a crue perdue... » asks nothing."""
    heard = [_known(turns[at].name, people) for at in answers]
    names = {one.name for one in heard if one is not None}
    found = set(answers)
    for at, turn in enumerate(turns):
        known = _known(turn.name, people) if turn.name and turn.is_plain else None
        if known is not None and known.name in names:
            found.add(at)
    return sorted(found)


def _asks(text: str) -> bool:
    """Whether a block is a question."""
    return text.rstrip(' \u00a0»”"').endswith("?") and len(text) <= MAX_QUESTION


def _turns(reading: Reading, people: Sequence[Mention]) -> Iterator[_Turn]:
    """Every block, in order."""
    for block in reading.blocks:
        text = block.span.of(reading.text)
        match = _LABEL.match(text)
        name = "" if match is None else match["name"].strip()
        if match is not None and not _is_label(reading, name, match["mark"], people):
            name = ""
        start = block.span.start
        words = Span(start, start) if match is None or not name else Span(start, start + len(name))
        after = start + (match.end() if match is not None and name else 0)
        yield _Turn(
            block=block.span,
            name=name,
            label=words,
            words=trimmed(reading.text, after, block.span.end),
            asks=_asks(text),
            is_plain=block.kind in _TURNS,
        )


def _is_label(reading: Reading, name: str, mark: str, people: Sequence[Mention]) -> bool:
    """Whether words before a mark may name who speaks: capitals, and a stop only after names."""
    words = name.split()
    if not words or len(words) > MAX_LABEL_WORDS or not name[0].isupper():
        return False
    if mark.strip() in {"", "."}:
        return name.isupper() or _known(name, people) is not None
    links = joined(reading.language.lexicon.noun_links, reading.language.lexicon.determiners)
    return all(word[0].isupper() or word.lower() in links for word in words)


def _askers(turns: Sequence[_Turn]) -> frozenset[str]:
    """Labels whose words mostly ask."""
    names = {turn.name for turn in turns if turn.name}
    found: list[str] = []
    for name in names:
        own = [turn.asks for turn in turns if turn.name == name]
        if 2 * sum(own) > len(own):
            found.append(name)
    return frozenset(found)


def _answers(turns: Sequence[_Turn], at: int, askers: frozenset[str]) -> bool:
    """Whether a block follows a question, at once or behind other turns."""
    for before in reversed(turns[:at]):
        if before.asks or before.name in askers:
            return True
        if not before.name:
            return False
    return False


def _goes_on(reading: Reading, turns: Sequence[_Turn], at: int) -> list[Span]:
    """Paragraphs of one answer up to the next turn or question; none where no other one comes.

    Who speaks to "you", and not of himself, asks: « On vous a crue perdue... »
    """
    you, first = reading.language.lexicon.voices.you, reading.language.lexicon.first_person
    found: list[Span] = []
    for turn in turns[at + 1 :]:
        words = {word.lower for word in reading.words_in(turn.words)}
        remarks = not you.isdisjoint(words) and first.isdisjoint(words)
        if turn.name or turn.asks or remarks:
            return found
        if not turn.is_plain:
            return []
        found.append(turn.words)
    return []


def _people(mentions: Sequence[Mention]) -> list[Mention]:
    """People named on the page with more than one word, each where it comes first."""
    found: dict[str, Mention] = {}
    for one in mentions:
        words = one.name.split()
        # « O. R » is Océane Rivoal again, and no other.
        named = len(words) > 1 and any(len(word.rstrip(".")) > 1 for word in words)
        if one.kind == "person" and one.form in NAMED and named:
            found.setdefault(one.name, one)
    return list(found.values())


def _known(name: str, people: Sequence[Mention]) -> Mention | None:
    """The only person whose full name, surname or initials a label is."""
    folded = name.casefold()
    letters = [word[0].casefold() for word in name.split() if word.endswith(".") or len(word) == 1]
    initials = name.replace(" ", "").replace(".", "").casefold()
    short = bool(letters) and name.isupper() and len(initials) > 1
    found = [
        one
        for one in people
        if folded == one.name.casefold()
        or folded == one.name.split()[-1].casefold()
        or (short and initials == "".join(_initials(one.name)))
    ]
    return found[0] if len(found) == 1 else None


def _initials(name: str) -> Iterator[str]:
    for word in name.replace("-", " ").split():
        if word[0].isupper():
            yield word[0].casefold()


def _is_letter(reading: Reading, name: str) -> bool:
    """As in "A:" behind "Q:"; words in capitals are names, too."""
    replies = reading.language.lexicon.voices.replies
    return name.lower() in replies or (len(name) > 1 and name.isupper() and "." not in name)


def _guest(turns: Sequence[_Turn], at: int, mentions: Sequence[Mention]) -> Mention | None:
    """Who answers as "A": the only person named before the first question."""
    first = next((turn.block.start for turn in turns if turn.asks), turns[at].block.start)
    named = [
        one
        for one in mentions
        if one.kind == "person" and one.form in NAMED and one.span.end <= first
    ]
    names = {one.name.split()[-1] for one in named}
    return named[0] if len(names) == 1 else None


def _answer(utterances: Sequence[Utterance], turn: _Turn, parts: list[Span]) -> Draft | None:
    """The report of an answer; None where no sentence holds its label."""
    for number, utterance in enumerate(utterances):
        if not utterance.span.start <= turn.label.start < utterance.span.end:
            continue
        last = utterance.index_at(turn.label.end - 1)
        return Draft(
            utterance=number,
            parts=[span for span in parts if span.end > span.start],
            source=turn.label,
            cue=None,
            form="direct",
            rule="answer of an interview",
            frame_end=last,
        )
    return None
