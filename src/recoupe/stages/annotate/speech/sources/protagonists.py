"""Whom an age means: « l'homme de 29 ans », "the 29-year-old", where several people are named."""

import re
from collections.abc import Iterator, Sequence

from recoupe.languages.tables.joined import joined
from recoupe.languages.tables.voices import Voices
from recoupe.records import Mention, Span
from recoupe.stages.annotate.reading import Reading
from recoupe.stages.annotate.speech.sources.people import agrees, gender_of
from recoupe.stages.annotate.speech.sources.somebody import NAMED, mentions_in

MAX_TO_AGE = 12
"""Code points behind a name, or before it, in which its age stands: « Paul Roy, 29 ans »."""
MAX_OPENING = 4
"""Words before the name that a sentence opens with: « Le jeune pilote Erik Dahl »."""
MAX_GAP = 3
"""Code points between two sentences."""
_BEHIND = re.compile(r"\s?[,(]\s?(?:aged\s)?(?P<age>\d{1,3})\b(?!\s?[%°.,:]\d)")
_LEADING = re.compile(r"\d{1,3}")


def is_age(voices: Voices, lower: str) -> bool:
    """« 34 ans », "34-year-old"; « paysans » is none."""
    return lower in voices.years or any(
        lower.endswith(year) for year in voices.years if year.startswith("-")
    )


def age_in(reading: Reading, span: Span) -> int | None:
    """The age that a phrase tells: 29 in "the 29-year-old", « l'homme de 29 ans »."""
    voices = reading.language.lexicon.voices
    before = ""
    for word in reading.words_in(span):
        if is_age(voices, word.lower):
            found = _LEADING.match(word.lower) or _LEADING.fullmatch(before)
            return None if found is None else int(found[0])
        before = word.lower
    return None


def age_told(reading: Reading, mention: Mention) -> int | None:
    """The age right beside a name: "Liam Fenwick, 29," · "29-year-old Liam Fenwick"."""
    end = mention.span.end
    found = _BEHIND.match(reading.text, end, end + MAX_TO_AGE)
    if found is not None:
        return int(found["age"])
    before = Span(max(0, mention.span.start - MAX_TO_AGE), mention.span.start)
    return age_in(reading, before)


def of_age(reading: Reading, mentions: Sequence[Mention], span: Span) -> Mention | None:
    """The only one named before whose age a phrase tells; None where it is nobody's, or two's."""
    age = age_in(reading, span)
    if age is None:
        return None
    fitting = [
        named[0]
        for named in _people_before(reading, mentions, span)
        if any(age_told(reading, one) == age for one in named)
    ]
    return fitting[0] if len(fitting) == 1 else None


def is_of_other_age(
    reading: Reading, mentions: Sequence[Mention], span: Span, named: Mention
) -> bool:
    """Whether the page tells another age of somebody than a phrase does."""
    age = age_in(reading, span)
    if age is None:
        return False
    last = named.name.split()[-1]
    ages = {
        age_told(reading, one)
        for one in mentions_in(mentions, Span(0, span.start))
        if one.form in NAMED and one.name.split()[-1] == last
    } - {None}
    return bool(ages) and age not in ages


def protagonist(
    reading: Reading, mentions: Sequence[Mention], span: Span, cited: frozenset[Span]
) -> Mention | None:
    """The only one named before whom the page is about.

    Papers tell the ages of those it happened to: who came with an office or a trade, or is named
    only where he says something, is a judge, a manager, a neighbour.

    Args:
        reading: the text.
        mentions: those of the text.
        span: a phrase with an age, which those whose age is told otherwise do not fit.
        cited: places of those who were cited before.

    Returns:
        A mention of the only one whom it fits; None where several do.
    """
    own = reading.sentence_at(span.start)
    fitting = [
        named
        for named in _people_before(reading, mentions, span)
        # "Asked whether Jelic would go, the 49-year-old laughed": another one
        if all(reading.sentence_at(one.span.start) != own for one in named)
        and not is_of_other_age(reading, mentions, span, named[0])
        and _is_private(reading, named)
    ]
    central = [named for named in fitting if _is_told_of(named, cited)]
    if len(central) != 1:
        central = fitting
    return central[0][0] if len(central) == 1 else None


def only_near(reading: Reading, mentions: Sequence[Mention], span: Span) -> Mention | None:
    """The only person named before a phrase in its block, outside marks, whom it agrees with.

    « Le pilote Erik Dahl a regretté la décision. « … », a dit le Danois »: another one, named in
    the paragraph before, is not meant.
    """
    block = reading.block_at(span.start)
    start = span.start if block is None else block.span.start
    gender = gender_of(reading, span)
    found: dict[str, Mention] = {}
    for one in mentions_in(mentions, Span(start, span.start)):
        if one.kind != "person" or one.form not in NAMED:
            continue
        if _is_marked(reading.text[start : one.span.start]):
            continue
        if agrees(reading, one.span, gender):
            found.setdefault(one.name.split()[-1], one)
        elif one.name.split()[-1] in found:
            found.pop(one.name.split()[-1])
    return next(iter(found.values())) if len(found) == 1 else None


def opens_before(reading: Reading, mentions: Sequence[Mention], span: Span) -> Mention | None:
    """Whom the sentence before opens with, its subject.

    "Champion Greta Olsson lost to Mei Tanaka. "…," the Swede said" is Olsson. None where another
    name is joined to it, where the words before it are no noun of it, or it does not agree.
    """
    own = reading.sentence_at(span.start)
    gaps = range(1, MAX_GAP + 1)
    found = (None if own is None else reading.sentence_at(own.span.start - gap) for gap in gaps)
    before = next((one for one in found if one is not None and one != own), None)
    named = [] if before is None else mentions_in(mentions, before.span)
    people = [one for one in named if one.kind == "person" and one.form in NAMED]
    if before is None or not people or is_of_other_age(reading, mentions, span, people[0]):
        return None
    lexicon = reading.language.lexicon
    head = reading.words_in(Span(before.span.start, people[0].span.start))
    bound = joined(lexicon.standing.prepositions, lexicon.noun_links, lexicon.possessives)
    plain = all(word.is_word and word.lower not in bound for word in head)
    rest = reading.words_in(Span(people[0].span.end, before.span.end))
    joins = bool(rest) and rest[0].lower in lexicon.coordinators
    if len(head) > MAX_OPENING or not plain or joins or not rest or rest[0].lower == "'s":
        return None
    return people[0] if agrees(reading, people[0].span, gender_of(reading, span)) else None


def _is_marked(text: str) -> bool:
    """Whether more marks open than close in the text before a word."""
    opened = text.count("“") + text.count("«") - text.count("”") - text.count("»")
    return opened > 0 or text.count('"') % 2 == 1


def _people_before(
    reading: Reading, mentions: Sequence[Mention], span: Span
) -> Iterator[list[Mention]]:
    """Mentions by name of those people named before a phrase that agree with it."""
    people: dict[str, list[Mention]] = {}
    for one in mentions_in(mentions, Span(0, span.start)):
        if one.kind == "person" and one.form in NAMED:
            people.setdefault(one.name.split()[-1], []).append(one)
    gender = gender_of(reading, span)
    for named in people.values():
        if agrees(reading, named[0].span, gender):
            yield named


def _is_private(reading: Reading, named: Sequence[Mention]) -> bool:
    """Whether somebody holds no office or trade; « le prévenu », "pensioner" are none."""
    epithets = reading.language.lexicon.voices.epithets
    roles = ((one.role or "").lower().split() for one in named)
    return all(not role or role[-1] in epithets for role in roles)


def _is_told_of(named: Sequence[Mention], cited: frozenset[Span]) -> bool:
    """Whether somebody is named elsewhere than where he is cited."""
    return any(not any(span.meets(one.span) for span in cited) for one in named)
