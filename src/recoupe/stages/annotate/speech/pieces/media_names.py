"""Names that media bear: known ones, runs of capitals with a telling word, unknown papers."""

from recoupe.algorithms.folding import fold
from recoupe.languages.gazetteer import gazetteer_of
from recoupe.records import SourceKind
from recoupe.stages.annotate.speech.surface.surface import Utterance

MEDIA_KINDS: frozenset[SourceKind] = frozenset(["agency", "media", "state_media"])
MAX_NAME_WORDS = 5
MIN_PAPER = 2
"""Words of a name that is taken for a paper's by its article alone."""
JOINERS = frozenset(
    [
        "de",
        "du",
        "des",
        "del",
        "della",
        "dello",
        "la",
        "le",
        "les",
        "el",
        "of",
        "the",
        "and",
        "&",
        "d",
        "l",
    ]
)
"""Small words inside a name: « Le Courrier de la Moselle »."""


def known_name(utterance: Utterance, index: int) -> int:
    """Last word of a medium's known name that begins there; -1 for none.

    Names match with their capitals; without the article that opens them (« au Monde », "the
    Guardian's") only behind one, and a given name is none.
    """
    lexicon = utterance.language.lexicon
    lowers, words = utterance.lowers, utterance.words
    if index >= len(words):
        return -1
    small = lexicon.relays.lower_names
    opens = words[index].is_capital or lowers[index] in small
    if not opens and lowers[index] not in lexicon.determiners:
        return -1
    behind = utterance.lower(index + 1).removesuffix("'s")
    for name in lexicon.media_by_opener.get(lowers[index].removesuffix("'s"), ()):
        # « Le », "The" open hundreds of names: the second word tells most of them apart.
        if len(name) > 1 and name[1] != behind:
            continue
        last = index + len(name) - 1
        if last >= len(words):
            continue
        if (*lowers[index:last], lowers[last].removesuffix("'s")) != name:
            continue
        plain = len(name) > 1 and opens and name[0] not in lexicon.determiners
        capital = words[last].is_capital or words[last].text[0].isdigit() or name[-1] in small
        if (capital or plain) and _may_be_medium(utterance, index, " ".join(name)):
            return last
    return -1


def _may_be_medium(utterance: Utterance, index: int, name: str) -> bool:
    lexicon = utterance.language.lexicon
    before = utterance.lower(index - 1)
    if name in lexicon.bare_media:
        linked = before in lexicon.determiners or before in lexicon.noun_links
        return linked or before in lexicon.addressees
    if is_given(utterance, index) and " " not in name:
        return lexicon.source_kinds.get(before) in MEDIA_KINDS
    return True


def is_given(utterance: Utterance, index: int) -> bool:
    """Whether a word is a given name, which opens a person's name and no medium's."""
    return fold(utterance.lower(index)) in utterance.language.names.given_names


def is_capital(utterance: Utterance, index: int) -> bool:
    """Whether a word with a capital stands there; False outside the sentence."""
    if not 0 <= index < len(utterance.words):
        return False
    word = utterance.words[index]
    return word.is_capital and word.is_word


def name_run(utterance: Utterance, index: int) -> int:
    """Last word of the run of capitals that begins there; -1 where a person's name does, or none.

    A person who follows the name stays out: « à France Bleu Claire Pons ».
    """
    if not is_capital(utterance, index) or is_given(utterance, index):
        return -1
    shouted = utterance.words[index].text.isupper() and len(utterance.words[index].text) > 1
    never = utterance.lower(index) in utterance.language.lexicon.never_names
    titled = opens_title(utterance, index)
    if never and not (shouted or titled or _is_day_of_paper(utterance, index)):
        return -1
    last = index
    while last - index < MAX_NAME_WORDS:
        at = last + 1
        if utterance.words[last].text.endswith(("'s", "’s")):
            break
        if is_capital(utterance, at) and (
            (titled and last == index) or not is_given(utterance, at)
        ):
            # « L'Est quotidien »: behind a title's own article any word is of the name.
            lexicon = utterance.language.lexicon
            own = last == index and utterance.lower(index) in lexicon.articles
            # « Sud Matin », « Sport Plus »: French writes no common word with a capital.
            own |= not lexicon.head_last
            if utterance.lower(at) in lexicon.never_names and not own:
                break
            last = at
        elif at < len(utterance.words) and utterance.words[at].text.isdigit():
            last = at
        elif utterance.lower(at) in JOINERS and is_capital(utterance, _past_joiners(utterance, at)):
            last = _past_joiners(utterance, at)
        else:
            break
    return last


def opens_title(utterance: Utterance, index: int) -> bool:
    """« cité par Le Marin »: an article with its capital inside a sentence, and another one."""
    inside = index > 0 and utterance.words[index - 1].is_word
    article = utterance.lower(index) in utterance.language.lexicon.articles
    capitals = is_capital(utterance, index) and is_capital(utterance, index + 1)
    return inside and article and capitals


def _is_day_of_paper(utterance: Utterance, index: int) -> bool:
    """« au Dimanche du Rhin », "the Sunday Courier": a day behind an article, before a name."""
    lexicon = utterance.language.lexicon
    if utterance.lower(index) not in lexicon.relays.weak_names:
        return False
    if utterance.lower(index - 1) not in lexicon.articles | {"au", "du"}:
        return False
    return is_capital(utterance, _past_joiners(utterance, index + 1))


def _past_joiners(utterance: Utterance, index: int) -> int:
    while utterance.lower(index) in JOINERS:
        index += 1
    return index


def looks_like_medium(utterance: Utterance, first: int, last: int) -> bool:
    """Whether a run of capitals has a word that media call themselves: « Radio Scarabée »."""
    relays = utterance.language.lexicon.relays
    lowers = [lower.removesuffix("'s") for lower in utterance.lowers[first : last + 1]]
    capitals = [is_capital(utterance, at) for at in range(first, last + 1)]
    told = [lower for lower, capital in zip(lowers, capitals, strict=True) if capital]
    pieces = {piece for lower in told for piece in (lower, *lower.split("-"))}
    articles = utterance.language.lexicon.articles
    before = utterance.lower(first - 1)
    article = lowers[0] in articles or before in articles or before in {"au", "du"}
    if lowers[-1] in relays.other_ends:
        return False
    if not relays.telling_names.isdisjoint(pieces):
        # « par Radio-Cité »: two words of a name, though a hyphen joins them
        return article or len(told) > 1 or "-" in told[0]
    if any(_ends_as_medium(utterance, at) for at in range(first, last + 1)):
        return True
    if any(_is_paper_of_parts(utterance, lower) for lower in told):
        return True
    weak = not relays.weak_names.isdisjoint(pieces)
    # « auprès de Sambre Info »
    return weak and (article or (len(told) > 1 and told[-1] in relays.weak_names))


def _is_paper_of_parts(utterance: Utterance, lower: str) -> bool:
    """« Ouest-Matin », « Nord-Éclair »: a weak name ends a name joined by a hyphen."""
    head, joint, tail = lower.rpartition("-")
    return bool(head and joint) and tail in utterance.language.lexicon.relays.weak_names


def _ends_as_medium(utterance: Utterance, index: int) -> bool:
    """« KazInfo », « Shot24 »: a name written with a capital, or digits, inside."""
    text = utterance.words[index].text.removesuffix("'s").removesuffix("’s")
    if text.isupper() and "TV" in text:
        # "STV Highland", « RTVE »: the letters of a channel
        return True
    ends = utterance.language.lexicon.relays.name_ends
    return text.endswith(ends) and any(
        text.endswith(end) and text[: -len(end)][-1:].islower() for end in ends
    )


def unknown_paper(utterance: Utterance, index: int) -> int:
    """Last word of "the Harrow Pilot", told something: a name behind its article; -1 for none.

    Of two words at least, none of which is a body's, an office's or a place's, and no team's; one
    is enough where the article has a capital inside the sentence: "told The Verifier".
    """
    lexicon = utterance.language.lexicon
    if utterance.lower(index) not in lexicon.definites or not lexicon.head_last:
        return -1
    last = name_run(utterance, index + 1)
    titled = is_capital(utterance, index) and utterance.words[index - 1].is_word and index > 0
    least = 1 if titled else MIN_PAPER
    if last < index + least or (utterance.words[index + 1].tag != "PROPN" and not titled):
        return -1
    words = utterance.words[index + 1 : last + 1]
    text = " ".join(word.text for word in words)
    if text in utterance.language.names.institutions or words[-1].lower.endswith("s"):
        return -1
    if titled and gazetteer_of(utterance.language.tag).known(f"The {text}") is not None:
        # "told The Hague tribunal"
        return -1
    return -1 if any(is_others(utterance, word.lower) for word in words) else last


def is_others(utterance: Utterance, lower: str) -> bool:
    """Whether a word of a name makes it somebody else's than a medium's: Council, Duke, Tower."""
    lexicon = utterance.language.lexicon
    standing = lexicon.standing
    known = lower in standing.bodies or lower in standing.people or lower in standing.works
    return known or lower in lexicon.source_kinds or lower in lexicon.relays.other_ends
