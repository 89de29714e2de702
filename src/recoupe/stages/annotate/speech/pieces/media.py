"""The medium that a phrase names: by a known name, behind its noun, by what it looks like."""

from recoupe.languages.gazetteer import gazetteer_of
from recoupe.languages.tables.joined import joined
from recoupe.stages.annotate.speech.pieces.media_names import (
    JOINERS,
    MEDIA_KINDS,
    is_capital,
    is_given,
    known_name,
    looks_like_medium,
    name_run,
    opens_title,
)
from recoupe.stages.annotate.speech.pieces.noun_phrases import Phrase
from recoupe.stages.annotate.speech.surface.surface import Utterance

MIN_TITLE = 3
"""Words behind the article of a title that only its article tells."""
MIN_ACRONYM = 3
VERBAL = frozenset(["VERB", "AUX", ""])
MAX_HEAD = 8
"""Words of a phrase up to its noun: "China's official Xinhua news agency"."""


def medium_at(utterance: Utterance, index: int, *, licensed: bool = False) -> Phrase | None:
    """The medium that a phrase which begins there names; None where it names none.

    Args:
        utterance: where it stands.
        index: first word of the phrase, its article or its noun.
        licensed: whether the words before tell that a medium stands there (« au micro de »), so
            that any name but a person's is one.
    """
    lexicon = utterance.language.lexicon
    name = index + 1 if utterance.lower(index) in lexicon.determiners else index
    if lexicon.head_last:
        return _before_noun(utterance, index, name, licensed=licensed)
    if utterance.lower(name) in lexicon.relays.press and not utterance.words[name].is_capital:
        inner = _behind_carrier(utterance, name)
        if inner is not None:
            return inner
    if lexicon.source_kinds.get(utterance.lower(name)) in MEDIA_KINDS and not is_capital(
        utterance, name
    ):
        if utterance.lower(name) in lexicon.relays.unnamed_press and is_capital(
            utterance, name + 1
        ):
            # « à la presse Majed al-Thani »: who speaks
            return Phrase(index, name)
        return Phrase(index, _behind_noun(utterance, name))
    return _named(utterance, index, name, licensed=licensed)


def _named(utterance: Utterance, index: int, name: int, *, licensed: bool) -> Phrase | None:
    """A name alone: known, telling, or licensed."""
    for start in dict.fromkeys((index, name)):
        last = known_name(utterance, start)
        if last >= 0:
            whole = _with_epithet(utterance, start, _with_place(utterance, start, last))
            return Phrase(index, whole)
    run = name_run(utterance, index)
    first = index
    # « cité par Le Marin »: no sailor, behind an article with its capital
    licensed = licensed and (opens_title(utterance, index) or not _is_body(utterance, name))
    if run < 0 or (run == index and name > index):
        run, first = name_run(utterance, name), name
    if run < 0:
        return None
    acronym = run == first and _is_acronym(utterance, first) and _is_heard(utterance, index)
    acronym = acronym and not _is_body(utterance, first)
    # « à La Lettre navale »: a title, for no place has an adjective in small letters
    titled = opens_title(utterance, first) and _with_epithet(utterance, first, run) > run
    if licensed or acronym or titled or looks_like_medium(utterance, first, run):
        return Phrase(index, _with_epithet(utterance, first, run))
    return Phrase(index, run) if _is_title(utterance, index, run) else None


def _with_epithet(utterance: Utterance, first: int, last: int) -> int:
    """« La Montagne libre », « L'Est quotidien »: a title's article is written with a capital.

    Of a French title only that and the first noun have one; an adjective behind may end it.
    """
    lexicon = utterance.language.lexicon
    titled = first > 0 and utterance.words[first].is_capital and last > first
    if lexicon.head_last or not titled or utterance.lower(first) not in lexicon.articles:
        return last
    word = utterance.words[last + 1 : last + 2]
    if not word or word[0].is_capital:
        return last
    periodical = lexicon.source_kinds.get(word[0].lower) in MEDIA_KINDS
    if not periodical and word[0].tag not in {"ADJ", "NOUN"}:
        return last
    stops = joined(lexicon.noun_stops, lexicon.determiners)
    timed = utterance.adverbial_at(last + 1) or word[0].lower in lexicon.modality.time_words
    if word[0].lower in stops or timed or utterance.finite[last + 1]:
        return last
    return last if "VerbForm" in word[0].form else last + 1


def _is_title(utterance: Utterance, first: int, last: int) -> bool:
    """« à L'Abeille du Loiret »: an article with a capital inside a sentence, and « du »."""
    if last - first < MIN_TITLE or not utterance.words[first].is_capital or first == 0:
        return False
    article = utterance.lower(first) in utterance.language.lexicon.articles
    joined = any(lower in JOINERS for lower in utterance.lowers[first + 1 : last])
    if not (article and joined and utterance.words[first - 1].is_word):
        return False
    name = " ".join(word.text for word in utterance.words[first : last + 1])
    return gazetteer_of(utterance.language.tag).known(name) is None


def _is_heard(utterance: Utterance, index: int) -> bool:
    """Whether words are said to a phrase, or on it: « à la RTBF », « sur la RTG », "told PTI"."""
    lexicon = utterance.language.lexicon
    before = utterance.lower(index - 1)
    heard = before in lexicon.addressees or before in lexicon.relays.airs
    return heard or before in lexicon.noun_links or before in lexicon.reporting


def _is_acronym(utterance: Utterance, index: int) -> bool:
    """« à la RTBF », « au micro de DAZN », "told PTI": capitals alone, of no body that we know."""
    relays = utterance.language.lexicon.relays
    text = utterance.words[index].text if index < len(utterance.words) else ""
    if utterance.lower(index - 1) in relays.body_articles or text in relays.other_acronyms:
        # "told the CQC", « a dit à l'ARS », but "told PTI", « à la RTBF »
        return False
    return len(text) >= MIN_ACRONYM and text.isupper() and text.isalpha()


def _is_body(utterance: Utterance, index: int) -> bool:
    """Whether a name is that of a body, or of a country: "an interview with the FBI"."""
    if index >= len(utterance.words):
        return False
    known = utterance.words[index].text in utterance.language.names.institutions
    return known or utterance.lower(index) in utterance.language.lexicon.source_kinds


def _with_place(  # noqa: PLR0911  one reason a line
    utterance: Utterance, first: int, last: int
) -> int:
    """« France Bleu Isère », "BBC Radio 4": a name goes on with capitals that are no person's."""
    lexicon = utterance.language.lexicon
    name = " ".join(utterance.lowers[first : last + 1]).removesuffix("'s")
    ends = utterance.words[last].text.endswith(("'s", "’s"))
    if lexicon.media_names.get(name) == "agency" and not lexicon.head_last:
        return last
    at = last + 1
    if _titled_by_place(utterance, first, at):
        # « La Tribune du Sud »
        return at + 1
    if ends or not is_capital(utterance, at) or is_given(utterance, at):
        return last
    if utterance.lower(at) in lexicon.never_names:
        return last
    behind = utterance.words[at + 1] if at + 1 < len(utterance.words) else None
    if behind is not None and behind.text.isdigit():
        return at + 1
    if behind is not None and behind.is_capital and not is_given(utterance, at + 1):
        return last
    return at


def _titled_by_place(utterance: Utterance, first: int, link: int) -> bool:
    """Whether « du », « de » and a capital go on with a title whose article has a capital."""
    lexicon = utterance.language.lexicon
    if lexicon.head_last or utterance.lower(link) not in lexicon.noun_links:
        return False
    titled = utterance.lower(first) in lexicon.articles and is_capital(utterance, first)
    return titled and is_capital(utterance, link + 1) and not is_given(utterance, link + 1)


def _behind_carrier(utterance: Utterance, noun: int) -> Phrase | None:
    """« une journaliste de l'AFP », « sa chaîne Telegram », « les colonnes du Progrès »."""
    lexicon = utterance.language.lexicon
    at = noun + 1
    while at < len(utterance.words) and at - noun < MAX_HEAD:
        word = utterance.words[at]
        if not word.is_word:
            return None
        if word.is_capital or word.lower in lexicon.relays.lower_names:
            return _named(utterance, at, at, licensed=True)
        if word.lower in lexicon.noun_links:
            inner = medium_at(utterance, at + 1, licensed=True)
            if inner is not None and _has_name(utterance, inner):
                return inner
            inside = utterance.lower(at + 1)
            if inside in lexicon.noun_stops and inside not in lexicon.modality.time_words:
                return None
            at += 2
            continue
        timed = word.lower in lexicon.modality.time_words
        if (word.lower in lexicon.noun_stops and not timed) or utterance.finite[at]:
            return None
        at += 1
    return None


def _has_name(utterance: Utterance, phrase: Phrase) -> bool:
    return any(
        word.is_capital or word.lower in utterance.language.lexicon.relays.lower_names
        for word in utterance.words[phrase.first : phrase.last + 1]
    )


def _behind_noun(utterance: Utterance, noun: int) -> int:  # noqa: PLR0911  one reason a line
    """Last word of « le quotidien allemand Bild », « la télévision d'État »."""
    lexicon = utterance.language.lexicon
    last, at = noun, noun + 1
    while at < len(utterance.words) and at - noun < MAX_HEAD:
        word = utterance.words[at]
        if word.is_capital or word.lower in lexicon.relays.lower_names:
            known = known_name(utterance, at)
            agency = lexicon.media_names.get(utterance.lower(known)) == "agency"
            # « raconte à l'agence EFE Yolanda Cruz »: who speaks follows the name
            run = known if known >= 0 and agency else max(name_run(utterance, at), known)
            return max(last, run)
        if word.lower in lexicon.noun_links and at + 1 < len(utterance.words):
            run = name_run(utterance, at + 1)
            if run >= 0:
                return run
            inside = at + 1
            if utterance.lower(inside) in lexicon.determiners:
                inside += 1
            plain = utterance.words[inside : inside + 1]
            if not plain or not plain[0].is_word or plain[0].lower in lexicon.noun_stops:
                return last
            last, at = inside, inside + 1
            continue
        if not word.is_word or word.lower in lexicon.noun_stops or utterance.finite[at]:
            return last
        if word.lower in lexicon.phrase_openers:
            return last
        if word.lower in lexicon.relays.participles:
            return last
        last, at = at, at + 1
    return last


def _before_noun(  # noqa: PLR0911  one reason a line
    utterance: Utterance, index: int, name: int, *, licensed: bool
) -> Phrase | None:
    """As in "the Yonhap news agency", "his Telegram channel", "a reporter for the Guardian"."""
    lexicon = utterance.language.lexicon
    owned = _behind_owner(utterance, name)
    if owned is not None:
        return owned
    head, known = _head_last(utterance, name)
    if head < 0:
        return _named(utterance, index, name, licensed=licensed)
    named = any(is_capital(utterance, one) for one in range(name, head + 1))
    if not named and utterance.lower(head) in lexicon.relays.press_people:
        return _of_paper(utterance, head)
    carrier = utterance.lower(head) in lexicon.relays.carriers
    if not named and carrier:
        paper = _of_paper(utterance, head)
        if paper is not None:
            return paper
    if carrier and _is_acronym(utterance, head + 1):
        # "our partner station WKTL"
        return Phrase(index, head + 1)
    if carrier and (named or any(_is_noun(utterance, one) for one in range(name, head))):
        # "local radio station KXLY", "NBC affiliate WKYC"
        return Phrase(index, max(head, known, name_run(utterance, head + 1)))
    if lexicon.source_kinds.get(utterance.lower(head)) in MEDIA_KINDS:
        return Phrase(index, max(_past_digits(utterance, head), name_run(utterance, head + 1)))
    if named:
        return Phrase(index, max(head, known))
    return _named(utterance, index, name, licensed=licensed)


def _behind_owner(utterance: Utterance, name: int) -> Phrase | None:
    """As in "Spain's El Mundo", "Thursday's Times": the medium behind whose or when."""
    owner = utterance.words[name : name + 1]
    if not owner or not owner[0].text.endswith(("'s", "’s")) or known_name(utterance, name) >= 0:
        return None
    stem = owner[0].text[: -len("'s")]
    language = utterance.language
    known = gazetteer_of(language.tag).known(stem)
    place = known is not None and known.kind == "place"
    if not place and stem.lower() not in language.lexicon.standing.times:
        return None
    inner = medium_at(utterance, name + 1)
    if inner is None and is_capital(utterance, name + 1):
        relays = language.lexicon.relays
        behind = utterance.lower(name + 1)
        if behind in relays.telling_names or behind in relays.weak_names:
            return Phrase(name + 1, name + 1)
    return inner


def _head_last(utterance: Utterance, name: int) -> tuple[int, int]:
    """The noun of a medium that a phrase ends in, and the end of a known name; -1 for none."""
    lexicon = utterance.language.lexicon
    heads = lexicon.relays.press
    known = head = -1
    for at in range(name, min(len(utterance.words), name + MAX_HEAD)):
        word = utterance.words[at]
        if _ends_phrase(utterance, at):
            break
        if known < at:
            known = max(known, known_name(utterance, at))
        if _is_noun(utterance, at) or (word.lower in heads and not word.is_capital):
            head = at
        elif head == at - 1 and word.tag == "NOUN" and not word.is_capital:
            # "TV commercials"
            head = -1
        elif not word.is_capital and word.lower in lexicon.reporting and word.tag in VERBAL:
            break
        if (
            head == at > name
            and utterance.lower(at + 1) in lexicon.complementizers
            and (word.lower in lexicon.reporting)
        ):
            # "documents seen by the Guardian show that"
            head = -1
            break
    return head, known


def _ends_phrase(utterance: Utterance, index: int) -> bool:
    """Whether a word cannot stand before the noun of a medium."""
    lexicon = utterance.language.lexicon
    word = utterance.words[index]
    if not word.is_word or word.lower in lexicon.complementizers:
        return True
    if word.lower in lexicon.auxiliaries:
        return True
    if word.is_capital:
        return False
    if word.lower in lexicon.relays.carriers and is_capital(utterance, index + 1):
        # "NBC affiliate WKYC", where the tagger sees a verb
        return False
    if utterance.finite[index] or word.lower in lexicon.noun_stops:
        return True
    return word.lower in lexicon.joins


def _is_noun(utterance: Utterance, index: int) -> bool:
    """Whether a word is the noun of a medium: "agency", "Radio", but not the "Media" of a firm."""
    lexicon = utterance.language.lexicon
    lower = utterance.lower(index)
    if lexicon.source_kinds.get(lower) not in MEDIA_KINDS:
        return False
    if not utterance.words[index].is_capital:
        return True
    return lower in lexicon.relays.telling_names or utterance.lower(index - 1) in lexicon.press


def _past_digits(utterance: Utterance, index: int) -> int:
    """As in "BBC Radio 4"."""
    behind = utterance.words[index + 1 : index + 2]
    return index + 1 if behind and behind[0].text.isdigit() else index


def _of_paper(utterance: Utterance, head: int) -> Phrase | None:
    """As in "a reporter for the Guardian": the medium behind who works for it."""
    if utterance.lower(head + 1) not in utterance.language.lexicon.relays.employers:
        return None
    inner = medium_at(utterance, head + 2, licensed=True)
    return inner if inner is not None and _has_name(utterance, inner) else None
