"""Whose a quotation is that stands alone, as a sentence or a paragraph of nothing but marks."""

from collections.abc import Sequence

from msgspec import structs

from recoupe.records import Quote, Span
from recoupe.stages.annotate.speech.pieces.draft import Draft, again
from recoupe.stages.annotate.speech.pieces.media_names import MEDIA_KINDS
from recoupe.stages.annotate.speech.pieces.noun_phrases import Phrase
from recoupe.stages.annotate.speech.sources.somebody import NAMED, mentions_in, people_in, who_is
from recoupe.stages.annotate.speech.surface.surface import SENTENCE_ENDS, Utterance
from recoupe.stages.annotate.speech.unframed.asked import interviewed, introduced
from recoupe.stages.annotate.speech.unframed.hearing import says_we
from recoupe.stages.annotate.speech.unframed.neighbours import (
    is_named,
    presents,
    waiting_report,
    waits_before,
)
from recoupe.stages.annotate.speech.unframed.page import SIGNED, Page, said_by
from recoupe.stages.annotate.speech.unframed.titles import TITLES

MIN_OPENING = 4
"""Words of a quotation that opens a sentence and may stand alone before the rest of it."""
MAX_BACK = 3
"""Sentences that may stand between a person and the words that follow."""
MAX_UTTERANCES_BACK = 2
MAX_TO_AGE = 6
"""Words of a sentence in which the age of its subject stands."""
MIN_AGE, MAX_AGE = 3, 110
MAX_SIGNATURE = 14
"""Words of a line that signs a quotation."""
MAX_DASH = 3
"""Code points before the name of a signature: a dash and its blank."""


def opening_quote(utterance: Utterance, quotes: Sequence[Quote]) -> list[int]:
    """The whole utterance in marks that a sentence opens with: « « … » Une phrase qui … »."""
    first = utterance.words[0].quoted if utterance.words else -1
    if first < 0 or quotes[first].form != "direct":
        return []
    held = utterance.held_by(quotes[first])
    marked = sum(utterance.words[at].is_word for at in held)
    behind = utterance.words[held[-1] + 1 : held[-1] + 2]
    ends = any(utterance.words[at].text in SENTENCE_ENDS for at in held[-2:])
    another = bool(behind) and behind[0].is_capital
    return [first] if marked >= MIN_OPENING and ends and another else []


def said_alone(page: Page, number: int, alone: Sequence[int]) -> list[Draft]:
    """The report of quotes that nobody says yet; empty where they join one that stands."""
    spans = [page.quotes[index].span for index in alone]
    opened = page.quotes[alone[-1]].rule == "goes on in the next block"
    host = _next(page, number) if opened else None
    draft = None
    if host is None:
        draft, host = _beside(page, number, spans)
    if draft is not None:
        page.add(draft.utterance, draft)
        page.add(number, draft)
        return [draft]
    if host is None:
        return []
    if _adjoins(page, host, number):
        host.parts.extend(spans)
        page.add(number, host)
        return []
    draft = again(host, number, spans, "quotation goes on")
    page.add(number, draft)
    return [draft]


def _beside(page: Page, number: int, spans: list[Span]) -> tuple[Draft | None, Draft | None]:
    """A report of its own, else the one whose speaker goes on; neither where two fit equally."""
    if number + 1 not in page.by_utterance:
        draft = waiting_report(page.reading.text, page.utterances, number, spans)
        if draft is not None and _is_somebody(page, draft):
            return draft, None
    if number > 0 and number - 1 not in page.by_utterance:
        draft = waits_before(page.reading.text, page.utterances, number, spans)
        if draft is not None:
            if draft.is_pronoun:
                page.resolve(draft)
            return draft, None
    if page.same_block(number - 1, number):
        return _in_block(page, number, spans)
    return _opens_block(page, number, spans)


def _is_somebody(page: Page, draft: Draft) -> bool:
    """Whether the source of a draft may speak; no « phrase », no « mot »."""
    if draft.source_words is None:
        return False
    utterance = page.utterances[draft.utterance]
    phrase = Phrase(*draft.source_words)
    return who_is(page.reading, utterance, phrase, page.mentions) is not None


def _in_block(page: Page, number: int, spans: list[Span]) -> tuple[Draft | None, Draft | None]:
    """Behind other sentences of its paragraph: the last of them that speaks or brings up one."""
    for at in range(number - 1, max(-1, number - 1 - MAX_BACK), -1):
        if not page.same_block(at, number):
            break
        said = [one for one in page.by_utterance.get(at, []) if one.source is not None]
        if said:
            near = number - at <= MAX_UTTERANCES_BACK
            asking = page.utterances[at].language.lexicon.voices.asking
            answer = _answer(page, number, spans) if _asks(said[-1], asking) else None
            return answer, said[-1] if near and answer is None else None
        scan = page.scan(at)
        if scan.many or page.is_quotation(at):
            return None, None
        if scan.voice is not None:
            draft = said_by(page, at, number, scan.voice, spans, "person before a quotation")
            if draft is not None or not _is_spoken_of(page, number):
                return draft, None
    return _told_behind(page, _behind(page, number), number, spans), None


def _asks(draft: Draft, asking: frozenset[str]) -> bool:
    """Whether somebody asks: what comes next may be another one's answer."""
    if draft.verb is None or draft.verb.reflexive:
        return False
    return any(verb.lemma in asking for verb in draft.verb.verbs)


def _answer(page: Page, number: int, spans: list[Span]) -> Draft | None:
    """Whom the sentence behind an answer brings up: "No." Pike stared ahead."""
    behind = _behind(page, number)
    if not page.same_block(behind, number):
        return None
    return _told_behind(page, behind, number, spans)


def _opens_block(page: Page, number: int, spans: list[Span]) -> tuple[Draft | None, Draft | None]:
    """First in its paragraph: by who is brought up behind it there, who spoke, who comes next."""
    behind = _behind(page, number)
    inside = page.same_block(behind, number)
    above = _signs_above(page, number)
    signed = above or (behind < len(page.utterances) and _is_signature(page, behind))
    beside = number - 1 if above else behind
    draft = _told_behind(page, beside, number, spans) if inside or signed else None
    host = interviewed(page, number)
    answer = introduced(page, number, spans) if host is None and draft is None else None
    if answer is not None or (signed and draft is not None):
        return answer or draft, None
    host = host or _previous(page, number)
    if draft is not None and (host is None or _is_new(page, draft)):
        return draft, None
    if host is not None:
        return None, host
    before = None if _is_body_start(page, number) else _told_before(page, number, spans)
    after = _told_behind(page, behind, number, spans) if not inside else None
    if before is None or after is None:
        return before or after or _titled(page, number, spans), None
    if _sets_apart(page, behind) or page.is_quotation(min(behind + 1, len(page.utterances) - 1)):
        return before, None
    return None, None


def _behind(page: Page, number: int) -> int:
    """The first utterance behind a run of quotations."""
    at = number + 1
    while at < len(page.utterances) and page.is_quotation(at) and at not in page.by_utterance:
        at += 1
    return at


def _told_behind(page: Page, at: int, number: int, spans: list[Span]) -> Draft | None:
    """« « … » Chloé n'en revient pas. » · « … » [paragraph] « Paul Roy, maire du village, … »."""
    if at >= len(page.utterances) or page.utterances[at].kind in TITLES:
        return None
    utterance = page.utterances[at]
    if utterance.block > page.utterances[number].block + (at - number) or utterance.quotes:
        return None
    scan = page.scan(at)
    if scan.voice is None or scan.voice.phrase.is_pronoun:
        return None
    if _is_signature(page, at):
        voice = structs.replace(scan.voice, strong=True)
        return said_by(page, at, number, voice, spans, SIGNED)
    inside = page.same_block(at, number)
    draft = said_by(page, at, number, scan.voice, spans, "person behind a quotation")
    if inside or draft is None or _points_back(utterance):
        return draft
    shown = presents(utterance, scan.voice.phrase) or scan.voice.strong or _tells_age(utterance)
    shown = shown or (_is_body_start(page, number) and is_named(utterance, scan.voice.phrase))
    return draft if shown and _is_new(page, draft) else None


def _is_signature(page: Page, at: int) -> bool:
    """Whether a paragraph is a name with what its bearer is, and no sentence."""
    utterance = page.utterances[at]
    if len(utterance.words) > MAX_SIGNATURE or any(utterance.finite):
        return False
    people = people_in(utterance, page.mentions)
    starts = bool(people) and people[0].span.start - utterance.span.start <= MAX_DASH
    ends = not people or utterance.lower(utterance.index_at(people[0].span.end - 1) + 1)
    alone = not page.same_block(at, at + 1) and not page.same_block(at, at - 1)
    return starts and ends in {"", ",", "("} and alone


def _signs_above(page: Page, number: int) -> bool:
    """Whether names stand above their words: "Tessa Lowe, founder of Plum" and then her answer.

    So they do where the first of two stands before the first quotation; a byline stands alone.
    """
    at, count = number, 0
    while at > 0 and page.utterances[at - 1].kind not in TITLES and _is_signature(page, at - 1):
        count += 1
        if at == 1 or not page.is_quotation(at - 2):
            behind = _behind(page, number)
            again = behind + 1 < len(page.utterances) and page.is_quotation(behind + 1)
            return count > 1 or (again and _is_signature(page, behind))
        at -= 2
        while at > 0 and page.is_quotation(at - 1):
            at -= 1
    return False


def _tells_age(utterance: Utterance) -> bool:
    """« À 78 ans, Stanislas Kowalski … », "At 78, …": a person is presented by age."""
    numbers = [word.text for word in utterance.words[:MAX_TO_AGE] if word.text.isdigit()]
    return any(MIN_AGE <= int(one) <= MAX_AGE for one in numbers)


def _points_back(utterance: Utterance) -> bool:
    """« Ces mots sont ceux de X. », « Le constat est du maire. »: a noun for the words opens."""
    said = utterance.language.lexicon.voices.said
    return any(lower in said for lower in utterance.lowers[:5])


def _told_before(page: Page, number: int, spans: list[Span]) -> Draft | None:
    """Whom the end of the paragraph before brings up."""
    for at in range(number - 1, max(-1, number - 1 - MAX_BACK), -1):
        if not page.same_block(at, number - 1) or page.utterances[at].kind in TITLES:
            return None
        said = [one for one in page.by_utterance.get(at, []) if one.source is not None]
        if said:
            plain = said[-1].kind not in MEDIA_KINDS and said[-1].form != "nominal"
            return again(said[-1], at, spans, "quotation goes on") if plain else None
        scan = page.scan(at)
        if scan.many or page.utterances[at].quotes:
            return None
        if scan.voice is not None:
            return said_by(page, at, number, scan.voice, spans, "person before a quotation")
    return None


def _is_body_start(page: Page, number: int) -> bool:
    """Whether nothing but titles stands before."""
    return number == 0 or page.utterances[number - 1].kind in TITLES


def _titled(page: Page, number: int, spans: list[Span]) -> Draft | None:
    """The one whom the title is about, for the words that the text opens with."""
    at = number - 1
    if at < 0 or page.utterances[at].kind != "title" or page.utterances[at].quotes:
        return None
    scan = page.scan(at)
    if scan.voice is None or scan.voice.phrase.is_pronoun or not scan.voice.strong:
        return None
    return said_by(page, at, number, scan.voice, spans, "person of the title")


def _is_new(page: Page, draft: Draft) -> bool:
    """Whether the name of a speaker stands nowhere before on the page."""
    if draft.source is None:
        return False
    named = [one for one in mentions_in(page.mentions, draft.source) if one.kind == "person"]
    name = next((one.name for one in named if one.form in NAMED), draft.label)
    start = page.utterances[draft.utterance].span.start
    return name[:1].isupper() and name not in page.reading.text[:start]


def _sets_apart(page: Page, at: int) -> bool:
    """« Marc Petit, lui, a vendu ses bêtes »: another one than the speaker before."""
    utterance = page.utterances[at]
    words = utterance.language.lexicon.voices.apart
    return any(utterance.matches(index, one) for one in words for index in range(10))


def _is_spoken_of(page: Page, number: int) -> bool:
    """Whether the words begin with a pronoun and are in the first person: another one speaks."""
    heard = page.utterances[number]
    first = next((at for at, word in enumerate(heard.words) if word.is_word), 0)
    return heard.lower(first) in heard.language.lexicon.voices.he and says_we(heard)


def _adjoins(page: Page, host: Draft, number: int) -> bool:
    """Whether only marks stand between a content and a quotation that opens again."""
    at = page.utterances[number].quotes[0]
    if at == 0 or not page.same_block(number, number - 1):
        return False
    before = page.quotes[at - 1]
    end = host.hull.end
    return before.rule == "repeated mark" and before.span.end >= end > before.span.start


def _previous(page: Page, number: int) -> Draft | None:
    """The report that ends the paragraph before, where it holds marked words."""
    at = number - 1
    if at < 0 or page.utterances[at].kind == "title":
        return None
    if page.utterances[at].block < page.utterances[number].block - 1:
        return None
    drafts = [one for one in page.by_utterance.get(at, []) if one.source is not None]
    return drafts[-1] if drafts and page.utterances[at].quotes else None


def _next(page: Page, number: int) -> Draft | None:
    for at in range(number + 1, min(len(page.utterances), number + 4)):
        drafts = [one for one in page.by_utterance.get(at, []) if one.source is not None]
        if drafts:
            return drafts[0]
        if not page.utterances[at].quotes:
            return None
    return None
