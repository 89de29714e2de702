"""Nouns that name again whom the page has named: « l'artiste de 34 ans », "the airline"."""

from collections.abc import Callable, Sequence

from recoupe.algorithms.folding import fold
from recoupe.languages.gazetteer import gazetteer_of
from recoupe.languages.roles import BROADER, read_role
from recoupe.languages.tables.joined import joined
from recoupe.records import EntityKind, Mention, Span
from recoupe.stages.annotate.reading import Reading
from recoupe.stages.annotate.speech.sources.people import (
    agrees,
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
MIN_SENTENCE = 2
"""Code points from a sentence back into the one before."""
MAX_ARTICLE = 4
"""Code points of the article that opens a sentence."""
MIN_WORDS = 2
MAX_TO_VERB = 3
"""Words between a name and the verb that tells what he is."""
MAX_TO_NOUN = 3
"""Words between « est » and what he is, with its article."""
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
    if kinds is _PERSON and (same := of_age(reading, mentions, span)) is not None:
        return same
    named = _only_named(reading, mentions, span, kinds, head, renamed())
    near = None
    if named is None and kinds is _PERSON and not is_plain_office(reading, words, head):
        named = near = only_near(reading, mentions, span)
    aged = any(is_age(reading.language.lexicon.voices, word.lower) for word in words)
    if aged and (named is None or is_of_other_age(reading, mentions, span, named)):
        named = protagonist(reading, mentions, span, spoke())
    if named is None and (aged or _is_demonym(reading, head)):
        named = opens_before(reading, mentions, span)
    if named is None or _told_before(reading, named, head, span):
        return None
    agreeing = agrees(reading, named.span, gender_of(reading, span))
    body = kinds is _BODY and not _is_unlike(reading, named, head)
    person = agreeing and kinds is _PERSON
    fits = body or (person and _fits(reading, mentions, named, words, head, near=near is not None))
    return named if fits else None


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
    return not (alone and (one.kind != "person" or _is_demonym(reading, head)))


def _is_beside(reading: Reading, one: Mention, head: Word) -> bool:
    """As in "the CGT union", « le syndicat CGT »: a body's name right beside its noun."""
    first, last = sorted(((one.span.start, one.span.end), (head.start, head.end)))
    between = reading.text[first[1] : last[0]].strip()
    return one.kind == "organisation" and not between


def _find_word(text: str, word: str, start: int) -> int:
    """Where a whole word stands in a text; -1 for nowhere: "Farmers" is no farmer."""
    at = text.find(word, start)
    while at >= 0 and text[at + len(word) : at + len(word) + 1].isalnum():
        at = text.find(word, at + 1)
    return at


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
        or _is_epithet_noun(reading, word)
        or (fold(word.lower),) in reading.language.names.roles
    )


def _kinds(reading: Reading, words: Sequence[Word], head: Word) -> frozenset[EntityKind] | None:
    """Kinds of names that a noun may stand for; None where it stands for no name before."""
    language = reading.language
    lexicon, voices = language.lexicon, language.lexicon.voices
    lowers = [word.lower for word in words]
    aged = any(is_age(voices, lower) for lower in lowers)
    others = [word for word in words[1:] if word.is_capital and word.start > head.start]
    if others and not lexicon.head_last:
        # « le Philippine Inquirer », « la présidente de Renault »
        return None
    if _is_demonym(reading, head):
        return _PERSON
    if head.lower in voices.bodies_again:
        return _BODY if len(words) <= MIN_WORDS + 1 else None
    if head.lower in voices.relations:
        # « cette mère de deux enfants », "the mother of two"
        counted = any(lower in voices.numbers or lower.isdigit() for lower in lowers[1:])
        return _PERSON if counted or aged or lowers[1] in voices.ages else None
    office = language.names.roles.get((fold(head.lower),)) is not None
    person = lexicon.source_kinds.get(head.lower) == "person"
    points = lowers[0] in lexicon.standing.pointing and _is_of_people(reading, head)
    # "the former prop", "the ex-docker"
    once = lowers[1] in voices.formerly or was_somebody(reading, head)
    if aged or _is_epithet_noun(reading, head) or office or points or once:
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
        if not agrees(reading, mention.span, gender):
            # « Kevin et Laura … la jeune femme »: he is not meant.
            continue
        found.append(mention)
    if not any(not _same_name(one, found[0]) for one in found):
        return found[0] if found else None
    if kinds is not _PERSON:
        return None
    introduced = [one for one in found if one.name in renamed or _own_noun(reading, one, head)]
    left = [one for one in found if not any(_same_name(one, known) for known in introduced)]
    return left[0] if left and all(_same_name(one, left[0]) for one in left) else None


def _own_noun(reading: Reading, mention: Mention, head: Word) -> bool:
    """Whether a noun that is another one's than the head tells right there what somebody is."""
    lexicon = reading.language.lexicon
    reach = Span(max(0, mention.span.start - MAX_NOUN), mention.span.start)
    before = [word for word in reading.words_in(reach) if word.is_word][-2:]
    # « Son dauphin, Jonas Vingegaard » is somebody's, which tells no trade.
    if len(before) < MIN_WORDS or before[0].lower not in lexicon.definites:
        return False
    noun = before[1].text.islower() or _is_demonym(reading, before[1])
    return noun and before[1].lower != head.lower


def _same_name(one: Mention, two: Mention) -> bool:
    left, right = one.name.split(), two.name.split()
    return left[-1] == right[-1] or one.name in two.name or two.name in one.name


def _fits(  # noqa: PLR0911, PLR0913  one reason a line; who is named, and by what
    reading: Reading,
    mentions: Sequence[Mention],
    named: Mention,
    words: Sequence[Word],
    head: Word,
    *,
    near: bool,
) -> bool:
    """Whether a noun says nothing else of somebody than the page has said.

    A trade of which the page has not spoken, "the retired plumber", fits the only one `near`.
    """
    language = reading.language
    lexicon, voices = language.lexicon, language.lexicon.voices
    told = named.role or _office_before(reading, mentions, named)
    role = told.lower().replace("-", " ").replace(";", " ").split()
    placed = bool(role)
    if voices.relations.union(voices.spouses).issuperset(role):
        # "Her husband Keith … the retired plumber": what he is to her tells no trade.
        told, role = "", []
    if words[1].lower in voices.formerly and head.lower not in voices.formerly:
        former = language.names.roles.get((fold(head.lower),))
        return former is None or not former.bare
    if head.lower in voices.elected and not voices.elected_of.isdisjoint(role):
        return True
    if head.lower in role or not lexicon.stand_ins.get(head.lower, frozenset()).isdisjoint(role):
        return True
    if _is_told(reading, named, head):
        return True
    keys = {found.key for word in role if (found := language.names.roles.get((fold(word),)))}
    read = read_role(told, gazetteer_of(language.tag)) if told else None
    keys |= set() if read is None else {read.key}
    office = language.names.roles.get((fold(head.lower),))
    if office is not None and keys:
        return office.key in keys or not BROADER.get(office.key, frozenset()).isdisjoint(keys)
    lowers = [word.lower for word in words]
    aged = any(is_age(voices, lower) for lower in lowers)
    known = not voices.known_by.isdisjoint(lowers)
    if aged or known or _is_demonym(reading, head):
        return True
    if placed and not lexicon.noun_links.isdisjoint(lowers[1:]):
        # « le patron des patrons … le rapporteur du budget »: each with an office of his own
        return False
    if office is not None and (office.bare or not (near or _is_epithet_noun(reading, head))):
        return False
    return not any(
        (found := language.names.roles.get((fold(word),))) is not None and found.bare
        for word in role
    )


def _is_demonym(reading: Reading, head: Word) -> bool:
    """« le Serbe », « le Breton », « la Bordelaise »: a capital, and the end of such a noun."""
    language = reading.language
    known = fold(head.lower) in language.names.demonyms
    endings = language.lexicon.voices.demonym_endings
    return head.is_capital and (known or (bool(endings) and head.lower.endswith(endings)))


def _office_before(reading: Reading, mentions: Sequence[Mention], named: Mention) -> str:
    """« Le chef de l'État a réagi. « … », a dit Paul Roy »: the office spoken of before.

    Empty where that sentence names somebody, or the name stood on the page before.
    """
    first = next(one for one in mentions if one.name == named.name and one.form in NAMED)
    sentence = reading.sentence_at(first.span.start)
    if sentence is None or sentence.span.start < MIN_SENTENCE:
        return ""
    before = reading.sentence_at(sentence.span.start - MIN_SENTENCE)
    if before is None or reading.block_at(before.span.start) != reading.block_at(first.span.start):
        return ""
    inside = mentions_in(mentions, before.span)
    if any(one.kind == "person" and one.form in NAMED for one in inside):
        return ""
    found = (
        one.role or one.name
        for one in inside
        if one.form == "description" and one.span.start - before.span.start <= MAX_ARTICLE
    )
    return next(found, "")


def _is_epithet_noun(reading: Reading, head: Word) -> bool:
    """Whether a noun tells only what somebody is: « la nonagénaire », « le sylviculteur »."""
    voices = reading.language.lexicon.voices
    # « l'écrivain-voyageur »
    first = head.lower.partition("-")[0]
    known = head.lower in voices.epithets or first in voices.epithets
    # "the father-of-four"
    known = known or (first in voices.relations and "-of-" in head.lower)
    return known or head.lower.endswith(voices.epithet_endings)


def _is_told(reading: Reading, named: Mention, head: Word) -> bool:
    """« Nathalie est infirmière », « Samira Toubal dirige le service »: what the page said of her.

    The sentence that names somebody says so by « est », or tells that he leads something, which
    fits a noun for those who lead.
    """
    voices = reading.language.lexicon.voices
    sentence = reading.sentence_at(named.span.start)
    if sentence is None:
        return False
    behind = [word.lower for word in reading.words_in(Span(named.span.end, sentence.span.end))]
    near = behind[: MAX_TO_VERB + 1]
    if head.lower in voices.leaders and "," not in near and not voices.leads.isdisjoint(near):
        return True
    be = next((at for at, lower in enumerate(near) if lower in voices.copulas), -1)
    return be >= 0 and head.lower in behind[be + 1 : be + 1 + MAX_TO_NOUN]


def _told_before(reading: Reading, named: Mention, head: Word, span: Span) -> bool:
    """« Un éleveur a porté plainte. … l'éleveur »: the noun brought in somebody else."""
    before = reading.text[: span.start].lower()
    at = _find_word(before, head.lower, 0)
    while at >= 0:
        # "The mayor of the town, Mr. Raúl Pinto": a stop that ends no sentence.
        if reading.sentence_at(at) != reading.sentence_at(named.span.start):
            return True
        at = _find_word(before, head.lower, at + 1)
    return False
