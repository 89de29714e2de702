"""« selon X », "according to X"."""

from collections.abc import Sequence

from recoupe.records import Span
from recoupe.stages.annotate.speech.pieces.chain import (
    can_speak,
    is_medium,
    is_someone,
    kind_of,
    relay_at,
    relay_of,
)
from recoupe.stages.annotate.speech.pieces.cues import Cue
from recoupe.stages.annotate.speech.pieces.draft import Draft, stretch
from recoupe.stages.annotate.speech.pieces.noun_phrases import (
    Phrase,
    has_finite,
    is_finite,
    phrase_after,
    phrase_before,
)
from recoupe.stages.annotate.speech.pieces.way import Way
from recoupe.stages.annotate.speech.reports.opinions import is_opinion
from recoupe.stages.annotate.speech.sources.speakable import may_speak
from recoupe.stages.annotate.speech.surface.signs import SOURCE
from recoupe.stages.annotate.speech.surface.surface import Utterance, next_comma
from recoupe.stages.annotate.speech.ways.relays import is_way_of_wording

MAX_ASIDE = 14
MAX_TO_THAT = 3
"""Words of time between a verb and its « que »: "reported on Tuesday that, according to"."""
MAX_TO_WAY = 2
"""Words between a source and what tells of the way, beside time: « parue jeudi dans »."""
MAX_BEFORE_AGENT = 6
"""Words between « publiée » and « par »."""


class According:
    """A « selon X »: words `first` to `last`; `end` is the last word of its asides."""

    def __init__(self, first: int, cue_last: int, phrase: Phrase, end: int) -> None:
        self.first = first
        self.cue_last = cue_last
        self.phrase = phrase
        self.end = end


def find_according(  # noqa: C901  one reason a line
    utterance: Utterance, ways: Sequence[Way] = ()
) -> list[According]:
    """Prepositions of source with their phrase, outside quotes, in order."""
    lexicon = utterance.language.lexicon
    found: list[According] = []
    behind = 0
    openers = lexicon.according_openers
    for index in utterance.signs[SOURCE]:
        if index < behind:
            continue
        cue = openers.at(utterance.lowers, index)
        if cue is None or utterance.words[index].quoted >= 0:
            continue
        if index and utterance.words[index].is_capital and utterance.words[index - 1].is_word:
            # "Revenue Per Thousand"
            continue
        last = index + len(cue) - 1
        if lexicon.own_words_openers.at(utterance.lowers, index) is not None:
            behind = last + 1
            continue
        cites = any(way.cites and way.first <= index <= way.last for way in ways)
        if cites:
            behind = last + 1
            continue
        if utterance.lower(index + 1) in lexicon.according_relatives:
            behind = index + 2
            continue
        named = utterance.words[last + 1 : last + 2]
        bare = named and not (named[0].is_capital or named[0].lower in lexicon.determiners)
        varies = cue[0] in lexicon.variations and len(cue) == 1 and _varies(utterance, last + 1)
        bare = bare and cue in lexicon.needs_name
        if varies or bare or _is_verified(utterance, index, cue):
            behind = last + 1
            continue
        phrase = _source_after(utterance, last + 1)
        if phrase is None or utterance.lower(last + 1) in lexicon.according_not_before:
            behind = last + 1
            continue
        if cue[-1] in lexicon.source_kinds:
            # « de source policière »: the noun is in the preposition.
            phrase, last = Phrase(last, phrase.last), last - 1
        opinion = cue not in lexicon.opinions or is_opinion(utterance, index, phrase)
        if not opinion or not _may_be_cited(utterance, phrase):
            behind = last + 1
            continue
        wording = is_way_of_wording(utterance, phrase, ways)
        phrase, end = _with_ways(utterance, phrase, ways)
        phrase = wording or phrase
        end = max(end, _aside_end(utterance, end, opens=index == 0))
        found.append(According(index, last, phrase, end))
        behind = end + 1
    return found


def _may_be_cited(utterance: Utterance, phrase: Phrase) -> bool:
    """Whether a phrase can speak; a question asserts nothing of anybody's."""
    if not utterance.language.lexicon.standing.people:
        return True
    if utterance.words[-1].text == "?" and utterance.words[-1].quoted < 0:
        return False
    return may_speak(utterance, phrase)


def _is_verified(utterance: Utterance, index: int, cue: tuple[str, ...]) -> bool:
    """« n'ont pu être vérifiées de source indépendante »: no source says so."""
    lexicon = utterance.language.lexicon
    sourced = lexicon.source_kinds.get(cue[-1]) == "unnamed"
    if not sourced or index == 0 or utterance.lower(index - 1) == ",":
        return False
    return not lexicon.modality.negations.isdisjoint(utterance.lowers[:index])


def _varies(utterance: Utterance, first: int) -> bool:
    """« selon les domaines », « selon les professions et le sexe »: things that do not speak."""
    lexicon = utterance.language.lexicon
    if utterance.lower(first) not in lexicon.articles or not utterance.lower(first).endswith("s"):
        return False
    phrase = phrase_after(utterance, first)
    if phrase is None or phrase.last == first:
        return False
    words = utterance.words[first + 1 : phrase.last + 1]
    if words[0].lower in lexicon.standing.distributive and len(words) == 1:
        return True
    return not any(
        word.is_capital
        or is_someone(lexicon, word.lower)
        or word.lower.endswith(lexicon.people_ends)
        or word.lower in lexicon.rumours
        for word in words
    )


def _source_after(utterance: Utterance, index: int) -> Phrase | None:
    phrase = phrase_after(utterance, index)
    if phrase is not None:
        return _with_publisher(utterance, phrase)
    if not utterance.words[index : index + 1]:
        return None
    word = utterance.words[index]
    return (
        Phrase(index, index)
        if word.is_word
        and len(word.text) > 1
        and not is_finite(utterance, index)
        and word.lower not in utterance.language.lexicon.noun_stops
        else None
    )


def _with_publisher(utterance: Utterance, phrase: Phrase) -> Phrase:
    """« une vidéo publiée mercredi par le Kremlin »: up to its agent, else without « publiée »."""
    lexicon = utterance.language.lexicon
    if "VerbForm=Part" not in utterance.words[phrase.last].form or phrase.last == phrase.first:
        return phrase
    for index in range(phrase.last + 1, phrase.last + MAX_BEFORE_AGENT):
        if utterance.lower(index) in lexicon.agents:
            agent = phrase_after(utterance, index + 1)
            return phrase if agent is None else Phrase(phrase.first, agent.last)
        if utterance.lower(index) in {"", ",", "."}:
            break
    return phrase


def _aside_end(utterance: Utterance, last: int, *, opens: bool) -> int:
    """Past « , cité par l'agence X » and « , qui cite Y », up to the comma that ends them."""
    index = last + 1
    bound = _bound_end(utterance, index, opens=opens)
    if bound:
        return bound
    if utterance.lower(index) == "(" and ")" in utterance.lowers[index : index + MAX_ASIDE]:
        last = utterance.lowers.index(")", index)
        index = last + 1
    if index < len(utterance.words) and utterance.words[index].text == ",":
        index += 1
    lexicon = utterance.language.lexicon
    start = index
    lower = utterance.lower(start)
    clause = lower in lexicon.relatives or lower in lexicon.relays.participles
    clause = clause or (
        lower in lexicon.complementizers and utterance.lower(start - 1) == "," and opens
    )
    if not clause:
        return last
    index += 1
    while index < min(len(utterance.words), start + MAX_ASIDE):
        if utterance.words[index].text in {",", ".", ";"}:
            return index - 1
        index += 1
    return last if index < len(utterance.words) else index - 1


def _with_ways(utterance: Utterance, phrase: Phrase, ways: Sequence[Way]) -> tuple[Phrase, int]:
    """A source without the ways that hang on it, and the last word of those.

    « un témoin interrogé par l'AFP » · « le général Koné, cité par l'agence APS »
    """
    end = phrase.last
    short = phrase
    selves = utterance.language.lexicon.relays.self_words
    pieces = utterance.language.lexicon.relays.pieces
    piece = not pieces.isdisjoint(utterance.lowers[phrase.first : phrase.last + 1])
    for way in ways:
        if not phrase.first < way.first or way.phrase is None or way.hook == "event":
            continue
        if utterance.lower(way.first) in utterance.language.lexicon.relays.occasion_links:
            # « un sondage Ifop pour Le Figaro »
            continue
        times = utterance.language.lexicon.modality.time_words
        given = utterance.lower(way.first - 1) in utterance.language.lexicon.relays.given
        stop = way.first - given
        between = [one for one in utterance.lowers[end + 1 : stop] if one not in times]
        near = way.first <= end or (
            len(between) <= MAX_TO_WAY and set(between) <= {",", "(", *selves}
        )
        if not near or (way.hook == "place" and "," in between):
            continue
        published = (
            way.hook == "place" and kind_of(utterance, phrase.first, phrase.last) == "document"
        )
        got = utterance.lower(way.first) in utterance.language.lexicon.relays.got
        if given and way.first - 1 > short.first:
            # "messages shared with the Guardian"
            short = Phrase(short.first, min(short.last, way.first - 2))
        elif published or (piece and not got and way.hook in {"place", "agent"}):
            # "a report in the Daily Mail", « une étude parue dans la revue Nature »
            short = Phrase(phrase.first, way.last)
        elif way.first <= short.last:
            last = way.first - 1
            while last > short.first and not utterance.words[last].is_word:
                last -= 1
            short = Phrase(short.first, last, is_pronoun=short.is_pronoun)
        end = max(end, way.last)
    return short, end


def _bound_end(utterance: Utterance, index: int, *, opens: bool) -> int:
    """Last word of what hangs on a source without a comma before it; 0 where nothing does.

    "with reference to a police source" · « Selon un sondage Elabe pour BFMTV, … »
    """
    lexicon = utterance.language.lexicon
    if not opens or utterance.lower(index) not in lexicon.noun_stops:
        return 0
    comma = next_comma(utterance, index, min(len(utterance.words) - 1, index + MAX_ASIDE))
    closed = utterance.lower(comma + 1) == ","
    return comma if closed and not has_finite(utterance, index, comma) else 0


def according_reports(  # noqa: PLR0913, PLR0917  where it stands and what stands around
    text: str,
    utterance: Utterance,
    number: int,
    accordings: Sequence[According],
    drafts: list[Draft],
    cues: Sequence[Cue] = (),
) -> list[Draft]:
    """Reports of « selon X »; where X is a medium and somebody else speaks, X becomes a relay."""
    found: list[Draft] = []
    floor = 0
    for order, one in enumerate(accordings):
        if one.first == 0:
            drafts[:] = [draft for draft in drafts if not _is_only_told(utterance, draft)]
        limit = (
            accordings[order + 1].first - 1
            if order + 1 < len(accordings)
            else len(utterance.words) - 1
        )
        host = _host(utterance, one, drafts, number)
        if host is not None:
            _relay(text, utterance, host, one.phrase)
            floor = one.end + 1
            continue
        parts = _parts(text, utterance, one, floor, limit, drafts)
        if parts:
            draft = Draft(
                utterance=number,
                parts=parts,
                source=None,
                cue=utterance.span_of(one.first, one.cue_last),
                form="parenthetical",
                rule="preposition of source",
                frame_end=one.end,
            )
            draft.take(utterance, one.phrase)
            draft.frame_end = one.end
            outer = _outer(utterance, one, cues)
            if outer is not None:
                draft.relays.append(relay_at(text, utterance, outer))
            found.append(draft)
        floor = one.end + 1
    return found


def _is_only_told(utterance: Utterance, draft: Draft) -> bool:
    """« D'après X, elle réclamerait 800.000 euros », « le marché salue le désendettement ».

    What somebody does or something is said to do, in a sentence that has a source already.
    """
    verb = draft.verb
    if draft.rule != "verb and object" or verb is None or verb.has_stance("say", "deny", "hold"):
        return False
    if any(utterance.words[at].quoted >= 0 for at in _words_of(utterance, draft)):
        return False
    words = draft.source_words
    speaks = words is not None and can_speak(utterance, Phrase(*words, is_pronoun=draft.is_pronoun))
    return verb.tense == "conditional" or not speaks


def _words_of(utterance: Utterance, draft: Draft) -> range:
    """The words of a content."""
    return range(utterance.index_at(draft.hull.start), utterance.index_at(draft.hull.end))


def _relay(text: str, utterance: Utterance, host: Draft, phrase: Phrase) -> None:
    """Who is behind « selon » relays a report; where a medium reports, it cites him.

    « La télévision affirme, selon l'armée, que … »: the army says so to the television.
    """
    words = host.source_words
    medium = is_medium(utterance, phrase)
    if words is not None and not medium and is_medium(utterance, Phrase(*words)):
        host.relays.insert(0, relay_of(text, utterance, host))
        host.take(utterance, phrase)
        return
    relay = relay_at(text, utterance, phrase)
    if not any(known.span.meets(relay.span) for known in host.relays):
        host.relays.append(relay)


def _outer(utterance: Utterance, one: According, cues: Sequence[Cue]) -> Phrase | None:
    """« La télévision a rapporté que, selon l'armée, … »: who reports what « selon » is part of."""
    lexicon = utterance.language.lexicon
    at = one.first - 1
    if utterance.lower(at) == ",":
        at -= 1
    if utterance.lower(at) not in lexicon.complementizers:
        return None
    times = lexicon.modality.time_words | lexicon.relay_prepositions
    last = at - 1
    while at - last <= MAX_TO_THAT and utterance.lower(last) in times:
        last -= 1
    cue = next((cue for cue in cues if cue.last == last and not cue.is_gerund), None)
    if cue is None or cue.pronoun is not None or cue.passive:
        return None
    subject = phrase_before(utterance, cue.first)
    return None if subject is None or subject.is_pronoun else subject


def _host(utterance: Utterance, one: According, drafts: list[Draft], number: int) -> Draft | None:
    """The report before « selon X » that X relays."""
    lexicon = utterance.language.lexicon
    start = utterance.words[one.first].start
    phrase = utterance.span_of(one.phrase.first, one.phrase.last).start
    before = [
        draft
        for draft in drafts
        if draft.utterance == number and draft.cue is not None and draft.cue.start < start
    ]
    after = [
        draft
        for draft in drafts
        if draft.utterance == number and draft.cue is not None and draft.cue.start > start
    ]
    words = " ".join(utterance.lowers[one.phrase.first : one.phrase.last + 1])
    medium = is_medium(utterance, one.phrase) or words in lexicon.anaphoric_sources
    medium = medium or words in lexicon.anaphoric_media
    if before and medium:
        return before[-1]
    if before and before[-1].form == "indirect" and before[-1].hull.start > start:
        # « Le maire affirme, selon le préfet, que … »
        return before[-1]
    opens = one.first == 0
    if opens and after and is_medium(utterance, one.phrase) and after[0].hull.start > phrase:
        return after[0]
    return None


def _parts(  # noqa: C901, PLR0911, PLR0913, PLR0917  where it stands and what stands around
    text: str,
    utterance: Utterance,
    one: According,
    floor: int,
    limit: int,
    drafts: Sequence[Draft],
) -> list[Span]:
    lexicon = utterance.language.lexicon
    after_start = one.end + 1
    while after_start <= limit and utterance.words[after_start].text in ",:–—":
        after_start += 1
    after_start = _past_impersonal(utterance, after_start, limit)
    opener = utterance.lower(one.first - 1) if one.first > 0 else ""
    behind = utterance.lower(one.first - 2) if opener == "," else opener
    after_limit = _clause_end(utterance, after_start, limit, drafts)
    after = stretch(text, utterance, after_start, after_limit)
    if behind in lexicon.modality.relatives or behind in lexicon.complementizers:
        end = next_comma(utterance, after_start, after_limit)
        only = stretch(text, utterance, after_start, end)
        return [] if only is None else [only]
    starts = one.first == 0 or behind in lexicon.clause_openers or opener in {";", ":"}
    if starts or (one.first <= floor + 1 and not has_finite(utterance, floor, one.first - 1)):
        if opener and opener not in lexicon.clause_openers and one.first - floor > 0:
            head = stretch(text, utterance, floor, one.first - 1)
            return [part for part in (head, after) if part is not None]
        return [] if after is None else [after]
    first = floor
    for draft in drafts:
        if draft.hull.end <= utterance.words[one.first].start and draft.frame_end >= first:
            first = draft.frame_end + 1
    last = one.first - 1
    while last > first and (
        utterance.lower(last) == "," or utterance.lower(last) in lexicon.according_adverbs
    ):
        last -= 1
    before = stretch(text, utterance, first, last)
    if before is None:
        return []
    closed = after_start > one.end + 1 and after is not None
    if closed and after is not None and utterance.lower(last) in lexicon.auxiliaries:
        # "He had, according to the paper, killed a rabbit"
        return [before, after]
    goes_on = closed and not has_finite(utterance, first, one.first - 1)
    goes_on = goes_on or (closed and opener == "," and _completes(utterance, after_start))
    if goes_on and _stands_apart(utterance, first, last, after_start, after_limit):
        return [before]
    return [before, after] if goes_on and after is not None else [before]


def _stands_apart(utterance: Utterance, first: int, last: int, start: int, end: int) -> bool:
    """« « Bon manœuvrier », selon un proche, Paul Roy inquiète »: the page's own clause follows."""
    marked = all(word.quoted >= 0 for word in utterance.words[first : last + 1] if word.is_word)
    opens = utterance.words[start : start + 1]
    if not marked or not opens or not (opens[0].is_capital or opens[0].tag == "DET"):
        return False
    return has_finite(utterance, start + 1, end)


def _past_impersonal(utterance: Utterance, index: int, limit: int) -> int:
    """Past « on apprend que » behind « De source judiciaire, »."""
    lexicon = utterance.language.lexicon
    if utterance.lower(index) not in lexicon.impersonal_pronouns:
        return index
    for at in range(index + 1, min(index + 5, limit)):
        if utterance.lower(at) in lexicon.complementizers:
            return at + 1
    return index


def _completes(utterance: Utterance, index: int) -> bool:
    """Whether what follows « , selon X, » goes on with the clause before: « sur un accord »."""
    lexicon = utterance.language.lexicon
    lower = utterance.lower(index)
    return (
        lower in lexicon.noun_stops
        and lower not in lexicon.modality.relatives
        and lower not in lexicon.clause_openers
        and lower not in lexicon.subject_pronouns
        and lower not in lexicon.reporting
    )


def _clause_end(utterance: Utterance, start: int, limit: int, drafts: Sequence[Draft]) -> int:
    """Last word of the content after « selon X, »: before a report that stands beside it."""
    for draft in drafts:
        if draft.cue is None or draft.source is None:
            continue
        begin = min(draft.source.start, draft.cue.start)
        if utterance.words[start : start + 1] and begin > utterance.words[start].start:
            index = utterance.index_at(begin)
            inner = draft.hull.start > begin
            joined = index > 0 and (
                utterance.words[index - 1].text in ",;"
                or utterance.lower(index - 1) in utterance.language.lexicon.clause_openers
            )
            if joined and inner:
                return min(limit, index - 2)
    return limit
