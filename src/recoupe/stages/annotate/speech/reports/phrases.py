"""What is reported by « selon X », "according to X"."""

from collections.abc import Sequence

from recoupe.languages.tables.joined import joined
from recoupe.records import Span
from recoupe.stages.annotate.speech.pieces.chain import (
    can_speak,
    is_medium,
    kind_of,
    relay_at,
    relay_of,
)
from recoupe.stages.annotate.speech.pieces.cues import Cue
from recoupe.stages.annotate.speech.pieces.draft import Draft, stretch
from recoupe.stages.annotate.speech.pieces.noun_phrases import Phrase, has_finite, is_finite
from recoupe.stages.annotate.speech.pieces.phrases_before import phrase_before
from recoupe.stages.annotate.speech.pieces.scene import ENDS
from recoupe.stages.annotate.speech.reports.accordings import According
from recoupe.stages.annotate.speech.reports.subject_asides import aside_of_subject
from recoupe.stages.annotate.speech.surface.surface import Utterance, next_comma

MAX_SHARE = 8
"""Words of a number that somebody else gives: « , à 41 % »."""
MAX_TO_THAT = 3
"""Words of time between a verb and its « que »: "reported on Tuesday that, according to"."""


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
        elif _closes_sentence(utterance, one) and not is_medium(utterance, one.phrase):
            drafts[:] = [draft for draft in drafts if not _is_deed(utterance, draft)]
        limit = (
            accordings[order + 1].first - 1
            if order + 1 < len(accordings)
            else len(utterance.words) - 1
        )
        if _is_share(utterance, one.end + 1, limit, accordings[order + 1 :]):
            limit = one.end
        host = _host(utterance, one, drafts, number)
        if host is not None:
            _relay(text, utterance, host, one.carrier or one.phrase)
            floor = one.end + 1
            continue
        beside = _beside(utterance, one, floor, accordings[order:] if order else ())
        if beside is not None:
            given = stretch(text, utterance, beside, one.first - 1)
            parts = [] if given is None else [given]
        else:
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


def _beside(
    utterance: Utterance, one: According, floor: int, behind: Sequence[According]
) -> int | None:
    """First of the few words that are all a source gives; None where it gives more."""
    if behind and _is_share(utterance, floor, one.first - 1, behind):
        return floor
    return aside_of_subject(utterance, one, floor)


def _is_share(utterance: Utterance, first: int, last: int, behind: Sequence[According]) -> bool:
    """« à 22 % d'après l'entreprise, à 41 % selon les syndicats »: a number, of who stands behind.

    No verb stands in it, and it is short.
    """
    if utterance.language.lexicon.zero_complement or not behind:
        # In English such a piece is often an apposition of what stands before.
        return False
    if not 0 <= last - first < MAX_SHARE or has_finite(utterance, first, last):
        return False
    words = utterance.words[first : last + 1]
    opens = words[0].text in {",", ";"} or words[0].lower in utterance.language.lexicon.coordinators
    return opens and any(word.text[0].isdigit() or word.tag == "NUM" for word in words)


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


def _is_deed(utterance: Utterance, draft: Draft) -> bool:
    """« Les pirates ont réclamé une rançon, selon le parquet »: who demands tells nothing.

    What somebody calls for, promises or threatens without words of his own is what X tells.
    """
    verb = draft.verb
    if verb is None or not draft.rule.startswith("verb and") or draft.is_pronoun:
        return False
    if not verb.has_stance("urge", "plan") or verb.has_stance("say", "deny", "hold"):
        return False
    return all(utterance.words[at].quoted < 0 for at in _words_of(utterance, draft))


def _closes_sentence(utterance: Utterance, one: According) -> bool:
    """Whether a comma stands before it, and nothing behind it but the end of the sentence."""
    behind = utterance.words[one.end + 1 : one.end + 2]
    closes = not behind or behind[0].text in ENDS - {","}
    return closes and utterance.lower(one.first - 1) == ","


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
    if _is_own_text(utterance, phrase):
        return
    relay = relay_at(text, utterance, phrase)
    if not any(known.span.meets(relay.span) for known in host.relays):
        host.relays.append(relay)


def _is_own_text(utterance: Utterance, phrase: Phrase) -> bool:
    """« …, a indiqué le préfet, selon un communiqué »: in what he said it, and no relay."""
    lexicon = utterance.language.lexicon
    opens = utterance.lower(phrase.first) in lexicon.vague_determiners | lexicon.possessives
    return opens and (utterance.lower(phrase.first + 1) in lexicon.relays.events)


def _outer(utterance: Utterance, one: According, cues: Sequence[Cue]) -> Phrase | None:
    """« La télévision a rapporté que, selon l'armée, … »: who reports what « selon » is part of."""
    lexicon = utterance.language.lexicon
    at = one.first - 1
    if utterance.lower(at) == ",":
        at -= 1
    if utterance.lower(at) not in lexicon.complementizers:
        return None
    times = joined(lexicon.modality.time_words, lexicon.relay_prepositions)
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
    if before and (medium or one.carrier is not None):
        return before[-1]
    if before and before[-1].form == "indirect" and before[-1].hull.start > start:
        # « Le maire affirme, selon le préfet, que … »
        return before[-1]
    if before and (
        _closes_incise(utterance, one, before[-1]) or _passes_on(utterance, one, before[-1])
    ):
        return before[-1]
    opens = one.first == 0
    if opens and after and is_medium(utterance, one.phrase) and after[0].hull.start > phrase:
        return after[0]
    return None


def _passes_on(utterance: Utterance, one: According, draft: Draft) -> bool:
    """« Il a reconnu avoir bu, selon une source judiciaire. »: who says that he said it.

    « Il a dit que la production baissait, selon l'Insee »: whence he has it, and no relay.
    """
    reported = draft.rule in {"verb and clause", "verb and infinitive"}
    # « La chancelière aurait menacé de partir, selon un diplomate »
    reported = reported or (draft.verb is not None and draft.verb.tense == "conditional")
    reported = reported and not draft.is_pronoun
    kind = kind_of(utterance, one.phrase.first, one.phrase.last)
    lexicon = utterance.language.lexicon
    # Offices that go by a name are cited for figures; « le parquet », "police" tell what was said.
    words = utterance.words[one.phrase.first : one.phrase.last + 1]
    plain = any(word.tag == "NOUN" and not word.is_capital for word in words)
    somebody = kind == "person" and words[0].lower not in lexicon.articles
    told = kind == "unnamed" or somebody or (kind in {"person", "official"} and plain)
    return reported and told and _closes_sentence(utterance, one)


def _closes_incise(utterance: Utterance, one: According, draft: Draft) -> bool:
    """« « Je l'ai tué », aurait lâché le suspect, d'après une source »: who passes that on."""
    lexicon = utterance.language.lexicon
    between = range(draft.frame_end + 1, one.first)
    cue = utterance.lowers[one.first : one.cue_last + 1]
    # « ont qualifié le rapport d'« alarmiste », selon un responsable »
    marked = draft.rule.startswith("verb and") and utterance.words[one.first - 2].quoted >= 0
    return (
        (draft.rule == "incise" or marked)
        and _closes_sentence(utterance, one)
        and cue not in lexicon.opinions
        and not any(
            is_finite(utterance, at) or utterance.lower(at) in lexicon.coordinators
            for at in between
        )
    )


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
    if utterance.lower(after_start) in lexicon.complementizers and one.end + 1 == after_start:
        # « Il ressort d'un sondage que … »
        after_start += 1
    opener = utterance.lower(one.first - 1) if one.first > 0 else ""
    behind = utterance.lower(one.first - 2) if opener == "," else opener
    after_limit = _clause_end(utterance, after_start, limit, drafts)
    after = stretch(text, utterance, after_start, after_limit)
    if behind in lexicon.modality.relatives or behind in lexicon.complementizers:
        end = next_comma(utterance, after_start, after_limit)
        only = stretch(text, utterance, after_start, end)
        return [] if only is None else [only]
    if opener in {";", ":"}:
        return [] if after is None else [after]
    starts = one.first == 0 or behind in lexicon.clause_openers
    if starts or (one.first <= floor + 1 and not has_finite(utterance, floor, one.first - 1)):
        adverbial = all(
            one in lexicon.according_adverbs for one in utterance.lowers[floor : one.first]
        )
        if opener and opener not in lexicon.clause_openers and one.first > floor and not adverbial:
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
    behind = utterance.words[index + 1 : index + 2]
    if lower in lexicon.noun_links and behind and "VerbForm=Inf" in behind[0].form:
        # « Rien ne permet, selon lui, d'évoquer une série »
        return True
    return (
        lower in lexicon.noun_stops
        and lower not in lexicon.modality.relatives
        and lower not in lexicon.clause_openers
        and lower not in lexicon.subject_pronouns
        and lower not in lexicon.reporting
    )


def _colon_before(utterance: Utterance, draft: Draft) -> int:
    """The colon before the mark that opens a content; -1 where none stands there."""
    first = utterance.index_at(draft.hull.start)
    mark = first - 1 if utterance.words[first].is_word else first
    return mark - 1 if mark > 0 and utterance.words[mark - 1].text == ":" else -1


def _clause_end(utterance: Utterance, start: int, limit: int, drafts: Sequence[Draft]) -> int:
    """Last word of the content after « selon X, »: before a report that stands beside it."""
    for draft in drafts:
        if draft.cue is None or draft.source is None:
            continue
        colon = _colon_before(utterance, draft)
        if start < colon <= limit and draft.cue.start > draft.hull.start:
            # « Pour FO, c'était prévisible : « … », s'indigne son secrétaire »
            return colon - 1
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
