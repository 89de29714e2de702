"""Nouns that name again whom the page has named: « l'artiste de 34 ans », "the airline"."""

from collections.abc import Callable, Sequence

from recoupe.algorithms.folding import fold
from recoupe.languages.tables.joined import joined
from recoupe.records import EntityKind, Mention, Span
from recoupe.stages.annotate.reading import Reading
from recoupe.stages.annotate.speech.sources.nouns_again import (
    fits,
    is_demonym,
    is_epithet_noun,
    same_name,
    told_before,
)
from recoupe.stages.annotate.speech.sources.outcomes import by_outcome
from recoupe.stages.annotate.speech.sources.people import (
    agrees,
    agrees_as_titled,
    gender_of,
    is_plain_office,
    was_somebody,
)
from recoupe.stages.annotate.speech.sources.protagonists import (
    is_age,
    is_of_other_age,
    of_age,
    only_near,
    opens_before,
    protagonist,
)
from recoupe.stages.annotate.speech.sources.somebody import NAMED, mentions_in
from recoupe.stages.annotate.speech.surface.words import Word

MAX_WORDS = 7
"""Words of a noun that names somebody again, with its article, age and adjectives."""
MAX_TO_NAME = 700
"""Code points between a name and the noun that stands for it."""
MAX_NOUN = 20
"""Code points before a name in which its noun stands: « l'association Terres vives »."""
MIN_WORDS = 2
_PERSON: frozenset[EntityKind] = frozenset(["person"])
_BODY: frozenset[EntityKind] = frozenset(["organisation", "other"])


def named_again(
    reading: Reading,
    mentions: Sequence[Mention],
    span: Span,
    renamed: Callable[[], frozenset[str]] = frozenset,
    spoke: Callable[[], frozenset[Span]] = frozenset,
) -> Mention | None:
    """Whom a definite noun names again: the only one named shortly before that it fits.

    `renamed` tells names of those whom another noun has named again already: « le Slovène » spoke,
    so « le Danois » is somebody else. `spoke` gives the places of those cited before.

    None where another one was named, where the noun brought in somebody else before, for relations
    of somebody (« le voisin ») and for an office that nobody named holds.
    """
    words = [word for word in reading.words_in(span) if word.is_word]
    definite = bool(words) and words[0].lower in reading.language.lexicon.definites
    head = _head(reading, words) if definite and MIN_WORDS <= len(words) <= MAX_WORDS else None
    kinds = None if head is None else _kinds(reading, words, head)
    if head is None or kinds is None or _is_title_inside(reading, words[0]):
        return None
    if any(
        one.form in NAMED
        and (one.kind == "person" or kinds is _BODY)
        and _is_name(reading, one, head)
        for one in mentions_in(mentions, span)
    ):
        return None
    same = of_age(reading, mentions, span) if kinds is _PERSON else None
    same = same or _from_there(reading, mentions, span, head)
    if same is not None:
        return same
    if head.lower in reading.language.lexicon.voices.outcomes:
        return by_outcome(reading, mentions, span, head.lower)
    named = _only_named(reading, mentions, span, kinds, head, renamed())
    near = None
    if named is None and kinds is _PERSON and not is_plain_office(reading, words, head):
        named = near = only_near(reading, mentions, span)
    aged = any(is_age(reading.language.lexicon.voices, word.lower) for word in words)
    if aged and (named is None or is_of_other_age(reading, mentions, span, named)):
        named = protagonist(reading, mentions, span, spoke())
    if named is None and (aged or is_demonym(reading, head)):
        named = opens_before(reading, mentions, span)
    if named is None or told_before(reading, named, head, span) or _is_set_apart(reading, span):
        return None
    agreeing = agrees(reading, named.span, gender_of(reading, span))
    body = kinds is _BODY and not _is_unlike(reading, named, head)
    person = agreeing and kinds is _PERSON
    meant = body or (person and fits(reading, mentions, named, words, head, near=near is not None))
    return named if meant else None


def _is_set_apart(reading: Reading, span: Span) -> bool:
    """« L'arbitre, lui, », « L'arbitre, de son côté, »: somebody else than who spoke before."""
    words = reading.words_in(Span(span.end, min(len(reading.text), span.end + MAX_NOUN)))
    if not words or words[0].text != ",":
        return False
    apart = reading.language.lexicon.voices.apart
    lowers = tuple(word.lower for word in words[1:])
    return any(lowers[: len(phrase)] == phrase for phrase in apart)


def _is_title_inside(reading: Reading, article: Word) -> bool:
    """« Selon Le Parisien libre »: an article with a capital inside a sentence opens a title."""
    sentence = reading.sentence_at(article.start) if article.text[:1].isupper() else None
    return sentence is not None and any(
        word.is_word for word in reading.words_in(Span(sentence.span.start, article.start))
    )


def _is_name(reading: Reading, one: Mention, head: Word | None) -> bool:
    """Whether a name inside a phrase is of whom it speaks: not « le Breton », nor « l'ONG »."""
    if head is None or one.span.start > head.start or one.span.end <= head.start:
        return one.kind == "person" or (head is not None and _is_beside(reading, one, head))
    alone = one.span.end <= head.end and one.span.start == head.start
    return not (alone and (one.kind != "person" or is_demonym(reading, head)))


def _is_beside(reading: Reading, one: Mention, head: Word) -> bool:
    """As in "the CGT union", « le syndicat CGT »: a body's name right beside its noun."""
    first, last = sorted(((one.span.start, one.span.end), (head.start, head.end)))
    between = reading.text[first[1] : last[0]].strip()
    return one.kind == "organisation" and not between


def _is_unlike(reading: Reading, named: Mention, head: Word) -> bool:
    """As in "The charity Lasting Future …. The company denied it": no firm is a charity."""
    lexicon = reading.language.lexicon
    voices = lexicon.voices
    called = named.name.lower().split()
    if any(lexicon.source_kinds.get(one) == "official" for one in called):
        # « La Maison-Blanche … . La société a dit »
        return True
    if (
        called[0] in voices.nonprofits
        and called[0] != head.lower
        and head.lower in voices.nonprofits
    ):
        # « la Fédération de rugby … le club visiteur »: no federation is a club.
        return True
    reach = Span(max(0, named.span.start - MAX_NOUN), named.span.start)
    before = [word.lower for word in reading.words_in(reach) if word.is_word][-1:]
    if not before or before[0] not in voices.bodies_again:
        return False
    return (before[0] in voices.nonprofits) != (head.lower in voices.nonprofits)


def is_epithet(reading: Reading, span: Span) -> bool:
    """Whether a phrase is a definite noun that names a person again by what he is."""
    words = [word for word in reading.words_in(span) if word.is_word]
    if len(words) < MIN_WORDS or words[0].lower not in reading.language.lexicon.definites:
        return False
    head = _head(reading, words)
    return head is not None and _kinds(reading, words, head) is _PERSON


def _head(reading: Reading, words: Sequence[Word]) -> Word | None:
    """The noun: the first known one in French, the last before a link in English."""
    lexicon = reading.language.lexicon
    inner = list(words[1:])
    # "the lad from Govan"
    ends = lexicon.standing.prepositions if lexicon.head_last else frozenset[str]()
    for at, word in enumerate(inner):
        if at and word.lower in joined(lexicon.noun_links, ends):
            inner = inner[:at]
            break
    if lexicon.head_last:
        return inner[-1] if inner else None
    known = (word for word in inner if _is_noun(reading, word))
    return next(known, inner[0] if inner else None)


def _is_noun(reading: Reading, word: Word) -> bool:
    lexicon = reading.language.lexicon
    return (
        word.lower in lexicon.source_kinds
        or is_epithet_noun(reading, word)
        or (fold(word.lower),) in reading.language.names.roles
    )


def _kinds(  # noqa: PLR0911  one reason a line
    reading: Reading, words: Sequence[Word], head: Word
) -> frozenset[EntityKind] | None:
    """Kinds of names that a noun may stand for; None where it stands for no name before."""
    language = reading.language
    lexicon, voices = language.lexicon, language.lexicon.voices
    lowers = [word.lower for word in words]
    aged = any(is_age(voices, lower) for lower in lowers)
    others = [word for word in words[1:] if word.is_capital and word.start > head.start]
    if others and not lexicon.head_last:
        # « le Philippine Inquirer », « la présidente de Renault »
        return None
    if is_demonym(reading, head):
        return _PERSON
    if head.lower in voices.outcomes:
        return _PERSON
    if head.lower in voices.bodies_again:
        return _BODY if len(words) <= MIN_WORDS + 1 else None
    if lowers[1] in voices.formerly and len(words) > MIN_WORDS:
        # "the former bus driver", no driver of anybody's
        return _PERSON
    if head.lower in voices.relations:
        # « cette mère de deux enfants », "the mother of two"
        counted = any(lower in voices.numbers or lower.isdigit() for lower in lowers[1:])
        return _PERSON if counted or aged or lowers[1] in voices.ages else None
    office = language.names.roles.get((fold(head.lower),)) is not None
    person = lexicon.source_kinds.get(head.lower) == "person"
    points = lowers[0] in lexicon.standing.pointing and _is_of_people(reading, head)
    # "the former prop", "the ex-docker"
    once = lowers[1] in voices.formerly or was_somebody(reading, head)
    if aged or is_epithet_noun(reading, head) or office or points or once:
        return _PERSON
    # "the Labour man"
    plain = lexicon.head_last or not any(word.is_capital for word in words[1:])
    return _PERSON if person and plain and len(words) > MIN_WORDS else None


def _is_of_people(reading: Reading, head: Word) -> bool:
    """« ce paludier », and no « ce document »: known as somebody, or derived as one."""
    lexicon = reading.language.lexicon
    standing = lexicon.standing
    kind = lexicon.source_kinds.get(head.lower)
    other = joined(standing.things, standing.works, standing.bodies, standing.times)
    if kind is not None or head.lower in other:
        return kind == "person"
    return any(head.lower.endswith(ending) for ending in standing.human_endings)


def _only_named(  # noqa: PLR0913, PLR0917  what is named, and by what
    reading: Reading,
    mentions: Sequence[Mention],
    span: Span,
    kinds: frozenset[EntityKind],
    head: Word,
    renamed: frozenset[str],
) -> Mention | None:
    """The last mention of the only one of those kinds that is named shortly before.

    Of several people, the one who came without a noun of his own, where each other one did: of
    « l'ailière Inès Kaba … Marie Holst … la gardienne » Holst, wherever she was named.

    Names of its own sentence are others (« Sur Canal+, a indiqué la fédération »), so are media.
    """
    sentence = reading.sentence_at(span.start)
    end = span.start if sentence is None else sentence.span.start
    media = reading.language.lexicon.media_names
    gender = gender_of(reading, span) if kinds is _PERSON else None
    found: list[Mention] = []
    for mention in reversed(mentions):
        if mention.span.end > end or mention.name.lower() in media:
            continue
        if mention.span.start < span.start - MAX_TO_NAME:
            break
        if mention.kind not in kinds or mention.form not in NAMED:
            continue
        if not agrees_as_titled(reading, mention.span, gender):
            # « Kevin et Laura … la jeune femme »: he is not meant.
            continue
        found.append(mention)
    if not any(not same_name(one, found[0]) for one in found):
        places = all(one.kind == "other" and _is_somewhere(reading, one) for one in found)
        return None if places else found[0]
    if kinds is not _PERSON:
        return None
    introduced = [one for one in found if one.name in renamed or _own_noun(reading, one, head)]
    left = [one for one in found if not any(same_name(one, known) for known in introduced)]
    return left[0] if left and all(same_name(one, left[0]) for one in left) else None


def _is_somewhere(reading: Reading, mention: Mention) -> bool:
    """« les hauteurs de Tende », "at Skerrow": an unknown name that looks like a place's.

    « la directrice de Sovabel » is somebody's of a body.
    """
    lexicon = reading.language.lexicon
    reach = Span(max(0, mention.span.start - MAX_NOUN), mention.span.start)
    before = [word for word in reading.words_in(reach) if word.is_word][-2:]
    link = before[-1].lower if before else ""
    if link in lexicon.noun_links and len(before) > 1:
        noun = before[0]
        known = (fold(noun.lower),) in reading.language.names.roles
        return not known and lexicon.source_kinds.get(noun.lower) is None and noun.tag == "NOUN"
    return link in lexicon.standing.prepositions and link not in lexicon.agents


def _from_there(
    reading: Reading, mentions: Sequence[Mention], span: Span, head: Word
) -> Mention | None:
    """« l'entraîneur lensois Franck Diot … le Lensois »: the only one so called by an adjective."""
    if not is_demonym(reading, head):
        return None
    found: dict[str, Mention] = {}
    for one in mentions:
        if one.span.end > span.start:
            break
        if one.kind != "person" or one.form not in NAMED:
            continue
        sentence = reading.sentence_at(one.span.start)
        begins = 0 if sentence is None else sentence.span.start
        reach = Span(max(begins, one.span.start - MAX_NOUN), one.span.start)
        if any(word.lower == head.lower for word in reading.words_in(reach)[-2:]):
            found.setdefault(one.name, one)
    return next(iter(found.values())) if len(found) == 1 else None


def _own_noun(reading: Reading, mention: Mention, head: Word) -> bool:
    """Whether a noun that is another one's than the head tells right there what somebody is."""
    lexicon = reading.language.lexicon
    reach = Span(max(0, mention.span.start - MAX_NOUN), mention.span.start)
    before = [word for word in reading.words_in(reach) if word.is_word][-2:]
    # « Son dauphin, Jonas Vingegaard » is somebody's, which tells no trade.
    if len(before) < MIN_WORDS or before[0].lower not in lexicon.definites:
        return False
    noun = before[1].text.islower() or is_demonym(reading, before[1])
    return noun and before[1].lower != head.lower
