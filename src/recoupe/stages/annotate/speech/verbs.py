"""Subject – verb – content, and content – verb – subject."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from recoupe.records import ReportForm, Span
from recoupe.stages.annotate.speech.chain import is_medium, relay_at, relay_of
from recoupe.stages.annotate.speech.cues import Cue
from recoupe.stages.annotate.speech.draft import Draft, stretch
from recoupe.stages.annotate.speech.noun_phrases import (
    Phrase,
    has_finite,
    is_finite,
    phrase_after,
    phrase_before,
)
from recoupe.stages.annotate.speech.surface import CLOSING, Utterance

MAX_TO_COMPLEMENT = 30
"""Words between a verb and its « que »: « a déclaré mercredi, lors d'une visite à Lyon, que »."""
MIN_CLAUSE_WORDS = 4
"""So many words with a verb are a clause, though the tagger found no finite form."""
MAX_POSTMODIFIER = 8
"""Words that may stand before the last noun phrase of a subject."""
_BREAKS = frozenset(",»”\"?!…’'–—")
_ENDS = frozenset([".", ",", ";", "!", "?", "…", ""])


@dataclass(frozen=True, kw_only=True)
class Scene:
    """What the readers of one utterance need."""

    text: str
    utterance: Utterance
    number: int
    """Index of the utterance in its article."""
    cues: Sequence[Cue]
    stops: Sequence[int]
    """First words of phrases that are never content: « , selon X »."""
    asides: frozenset[int] = frozenset()
    """All words of such phrases."""


def reports_of(scene: Scene) -> list[Draft]:
    """Drafts in the order of their cues."""
    drafts: list[Draft] = []
    for order, cue in enumerate(scene.cues):
        if drafts and cue.first <= drafts[-1].consumed:
            continue
        if _is_quoted(scene.utterance, cue):
            draft = _inner_incise(scene, cue)
        elif drafts and _relays(scene, cue, drafts[-1]):
            continue
        elif cue.passive:
            draft = _passive(scene, cue, order)
        else:
            draft = _likewise(scene, cue) or _incise(scene, cue, drafts)
            draft = draft or _preposed(scene, cue, order, drafts)
        if draft is not None and draft.parts:
            _fold_nested(scene, drafts, draft)
    return drafts


def _relays(scene: Scene, cue: Cue, draft: Draft) -> bool:
    """« …, a déclaré X, ont rapporté les médias »: the second incise is the first one's relay."""
    utterance = scene.utterance
    if cue.pronoun is not None or cue.is_gerund or cue.passive or not cue.takes("clause"):
        return False
    if utterance.lower(cue.first - 1) not in _BREAKS:
        return False
    phrase = phrase_after(utterance, _past_adverbs(utterance, cue.last + 1))
    if phrase is None or phrase.is_pronoun or not is_medium(utterance, phrase):
        return False
    draft.relays.append(relay_at(scene.text, utterance, phrase))
    draft.frame_end = max(draft.frame_end, phrase.last)
    return True


def _is_quoted(utterance: Utterance, cue: Cue) -> bool:
    return utterance.words[cue.first].quoted >= 0


def _cue_span(utterance: Utterance, cue: Cue) -> Span:
    return utterance.span_of(cue.first, cue.last)


def _new(
    scene: Scene, cue: Cue, parts: Sequence[Span | None], form: ReportForm, rule: str
) -> Draft:
    return Draft(
        utterance=scene.number,
        parts=[part for part in parts if part is not None],
        source=None,
        cue=_cue_span(scene.utterance, cue),
        form=form,
        rule=rule,
        verb=cue,
        frame_end=cue.last,
    )


def _inner_incise(scene: Scene, cue: Cue) -> Draft | None:
    """« A, a-t-il dit, B »: the incise stands inside the marks."""
    utterance = scene.utterance
    held = utterance.words[cue.first].quoted
    before = utterance.lower(cue.first - 1)
    if before not in {",", "?", "!", "…"} or cue.is_gerund:
        return None
    after = cue.last + 1
    phrase = (
        Phrase(cue.pronoun, cue.pronoun, is_pronoun=True)
        if cue.pronoun is not None
        else phrase_after(utterance, after)
    )
    if phrase is None or _impersonal(utterance, phrase):
        return None
    stop = max(cue.last, phrase.last) + 1
    while stop < len(utterance.words) and utterance.words[stop].text not in ",.;":
        if utterance.words[stop].quoted != held or is_finite(utterance, stop):
            return None
        stop += 1
    if stop >= len(utterance.words) or utterance.words[stop].quoted != held:
        return None
    inside = [at for at, word in enumerate(utterance.words) if word.quoted == held]
    first, last = inside[0], inside[-1]
    parts = (
        stretch(scene.text, utterance, first + 1, cue.first - 1),
        stretch(scene.text, utterance, stop + 1, last - 1),
    )
    draft = _new(scene, cue, parts, "direct", "incise inside the marks")
    draft.take(utterance, phrase)
    return draft


def _impersonal(utterance: Utterance, phrase: Phrase) -> bool:
    word = utterance.lower(phrase.first).rpartition("-")[2]
    return phrase.is_pronoun and word in utterance.language.lexicon.impersonal_pronouns


def _content_before(scene: Scene, last: int, floor: int) -> Span | None:
    return stretch(scene.text, scene.utterance, floor, last)


def _floor(scene: Scene, drafts: Sequence[Draft], cue: Cue) -> int:
    """First word that may belong to the content before a cue."""
    floor = 0
    for draft in drafts:
        if draft.utterance == scene.number and draft.frame_end < cue.first:
            floor = max(floor, draft.frame_end + 1)
    return floor


def _main_finite(utterance: Utterance, first: int, last: int) -> bool:
    """Whether a finite verb stands there outside relative clauses."""
    relatives = utterance.language.lexicon.modality.relatives - (
        utterance.language.lexicon.complementizers
    )
    inside_relative = False
    for index in range(first, last + 1):
        if utterance.lower(index) in relatives:
            inside_relative = True
        elif utterance.words[index].text == ",":
            inside_relative = False
        elif not inside_relative and is_finite(utterance, index):
            return True
    return False


def _can_be_content(utterance: Utterance, first: int, last: int) -> bool:
    """Whether what stands before an incise is said by somebody: a quotation or a clause."""
    if first > last:
        return False
    words = utterance.words[first : last + 1]
    quoted = any(word.quoted >= 0 for word in words)
    verbal = _main_finite(utterance, first, last) or (
        sum(word.is_word for word in words) >= MIN_CLAUSE_WORDS
        and any(word.tag in {"VERB", "AUX"} and "Ger" not in word.form for word in words)
        and not _has_relative(utterance, first, last)
    )
    return quoted or verbal


def _is_any_quoted(utterance: Utterance, first: int, last: int) -> bool:
    return any(word.quoted >= 0 for word in utterance.words[first : last + 1])


def _has_relative(utterance: Utterance, first: int, last: int) -> bool:
    lexicon = utterance.language.lexicon
    relatives = lexicon.modality.relatives - lexicon.complementizers
    return any(lower in relatives for lower in utterance.lowers[first : last + 1])


def _incise(scene: Scene, cue: Cue, drafts: Sequence[Draft]) -> Draft | None:
    """« CONTENT », a dit X · CONTENT, a-t-il ajouté · "CONTENT," X said."""
    utterance = scene.utterance
    if cue.is_gerund or (not cue.takes("quote") and not cue.takes("clause")):
        return None
    after = cue.last + 1
    lexicon = utterance.language.lexicon
    if _opens_complement(utterance, cue, after):
        return None
    floor = _floor(scene, drafts, cue)
    before = cue.first - 1
    colon = any(
        utterance.words[index].text == ":"
        and utterance.words[index].quoted < 0 <= utterance.words[index - 1].quoted
        for index in range(max(1, floor), cue.first)
    )
    if colon and cue.pronoun is None:
        return _postposed(scene, cue, floor)
    if cue.pronoun is not None:
        phrase: Phrase | None = Phrase(cue.pronoun, cue.pronoun, is_pronoun=True)
    elif before >= floor and utterance.words[before].text in _BREAKS | set(CLOSING):
        phrase = phrase_after(utterance, _past_adverbs(utterance, after))
        phrase = phrase or _after_addressee(utterance, after)
    else:
        phrase = None
    if phrase is not None and cue.pronoun is None and _rules(utterance, phrase):
        phrase = None
    if phrase is None:
        return _postposed(scene, cue, floor)
    if utterance.lower(after) in lexicon.complementizers or before < floor:
        return None
    if not cue.takes("clause") and not _is_any_quoted(utterance, floor, before):
        return None
    if not _can_be_content(utterance, floor, before):
        return _split_incise(scene, cue, phrase, floor)
    first = _after_coordinator(utterance, floor)
    parts = [_content_before(scene, before, first)]
    draft = _new(scene, cue, parts, _form_before(utterance, first, before), "incise")
    if _impersonal(utterance, phrase):
        _take_impersonal(utterance, draft)
    else:
        draft.take(utterance, phrase)
    draft.frame_end = max(draft.frame_end, phrase.last)
    _continue_quote(scene, draft)
    return draft


def _rules(utterance: Utterance, phrase: Phrase) -> bool:
    """Whether a phrase behind the verb has a verb of its own: "said the package included"."""
    after = phrase.last + 1
    if not utterance.language.lexicon.zero_complement or after >= len(utterance.words):
        return False
    if utterance.lower(after) in utterance.language.lexicon.noun_stops:
        return False
    word = utterance.words[after]
    return is_finite(utterance, after) or (word.tag == "VERB" and not _briefed(utterance, after))


def _briefed(utterance: Utterance, index: int) -> bool:
    """ "a diplomat briefed on the talks": a participle, with its preposition."""
    return utterance.lower(index + 1) in utterance.language.lexicon.noun_stops


def _take_impersonal(utterance: Utterance, draft: Draft) -> None:
    """« a-t-on appris auprès de la préfecture », « a-t-on indiqué de source policière »."""
    start = draft.frame_end + 1
    for words in utterance.language.lexicon.impersonal_sources:
        if utterance.matches(start, words):
            draft.take(utterance, phrase_after(utterance, start + len(words)))


def _split_incise(scene: Scene, cue: Cue, phrase: Phrase, floor: int) -> Draft | None:
    """« Les deux pays, a dit X, ont signé »: neither half is a clause."""
    utterance = scene.utterance
    end = phrase.last + 1
    if end >= len(utterance.words) or utterance.words[end].text != "," or cue.first < 2:
        return None
    if not _main_finite(utterance, end, len(utterance.words) - 1):
        return None
    if (
        cue.pronoun is None
        and utterance.lower(phrase.first) in (utterance.language.lexicon.determiners)
        and cue.takes("object")
    ):
        return None
    last = _right_limit(scene, end + 1)
    parts = (
        _content_before(scene, cue.first - 1, floor),
        stretch(scene.text, utterance, end + 1, last),
    )
    draft = _new(scene, cue, parts, "parenthetical", "incise in the middle")
    draft.take(utterance, None if _impersonal(utterance, phrase) else phrase)
    draft.frame_end = last
    return draft


def _past_adverbs(utterance: Utterance, index: int) -> int:
    lexicon = utterance.language.lexicon
    while utterance.lower(index) in lexicon.verb_adverbs:
        index += 1
    return index


def _after_addressee(utterance: Utterance, index: int) -> Phrase | None:
    """« ont déclaré à Reuters trois témoins »: the subject behind the addressee."""
    lexicon = utterance.language.lexicon
    if utterance.lower(index) not in lexicon.addressees:
        return None
    addressee = phrase_after(utterance, index + 1)
    if addressee is None or addressee.last - index > 4:
        return None
    for split in range(index + 1, addressee.last + 1):
        if utterance.lower(split) in lexicon.determiners and split > index + 1:
            return Phrase(split, addressee.last)
    return phrase_after(utterance, addressee.last + 1)


def _after_coordinator(utterance: Utterance, index: int) -> int:
    """Past « , et » at the beginning of a content."""
    lexicon = utterance.language.lexicon
    while index < len(utterance.words) and (
        utterance.lower(index) in lexicon.coordinators or utterance.words[index].text in ",;–—"
    ):
        index += 1
    return index


def _form_before(utterance: Utterance, first: int, last: int) -> ReportForm:
    words = [word for word in utterance.words[first : last + 1] if word.is_word]
    quoted = sum(word.quoted >= 0 for word in words)
    return "direct" if words and quoted == len(words) else "parenthetical"


def _opens_complement(utterance: Utterance, cue: Cue, index: int) -> bool:
    lexicon = utterance.language.lexicon
    lower = utterance.lower(index)
    if lower in lexicon.complementizers or lower == ":":
        return True
    if cue.takes("infinitive") and lower in lexicon.infinitive_marks - {"de", "d"}:
        return not utterance.words[index].is_capital
    return False


def _postposed(scene: Scene, cue: Cue, floor: int) -> Draft | None:
    """ "CONTENT," witnesses said. · « CONTENT » : un rescapé raconte."""
    utterance = scene.utterance
    subject = _whole_subject(utterance, phrase_before(utterance, cue.first, floor), floor)
    if subject is None or subject.first <= floor:
        return None
    gap = utterance.words[subject.first - 1].text
    if gap not in _BREAKS | {":"} | set(CLOSING):
        return None
    if not _ends_after(scene, cue):
        return None
    if not cue.takes("clause") and not _is_any_quoted(utterance, floor, subject.first - 1):
        return None
    if not _can_be_content(utterance, floor, subject.first - 1) and (
        cue.takes("object")
        or not utterance.language.lexicon.zero_complement
        or subject.first - floor < MIN_CLAUSE_WORDS
    ):
        return None
    if gap == ":" and utterance.words[subject.first - 2].quoted < 0:
        return None
    first = _after_coordinator(utterance, floor)
    parts = [_content_before(scene, subject.first - 1, first)]
    form = _form_before(utterance, first, subject.first - 1)
    draft = _new(scene, cue, parts, form, "subject and verb behind the content")
    draft.take(utterance, subject)
    draft.frame_end = cue.last
    _continue_quote(scene, draft)
    return draft


def _whole_subject(utterance: Utterance, subject: Phrase | None, floor: int) -> Phrase | None:
    """The subject with what stands between it and a break: "two officials close to the talks"."""
    if subject is None or subject.first <= floor:
        return subject
    first = subject.first
    while first > max(floor, subject.first - MAX_POSTMODIFIER):
        word = utterance.words[first - 1]
        if word.text in _BREAKS | set(CLOSING):
            return Phrase(first, subject.last, is_pronoun=subject.is_pronoun)
        if not word.is_word or is_finite(utterance, first - 1) or subject.is_pronoun:
            return subject
        if word.lower in utterance.language.lexicon.complementizers:
            return subject
        first -= 1
    return subject


def _ends_after(scene: Scene, cue: Cue) -> bool:
    """Whether nothing behind the verb can be its content."""
    utterance = scene.utterance
    index = _past_adverbs(utterance, cue.last + 1)
    lexicon = utterance.language.lexicon
    lower = utterance.lower(index)
    if lower in _ENDS or lower in lexicon.noun_stops or lower in lexicon.addressees:
        complement = _complement(scene, cue, len(utterance.words))
        return complement is None or complement[1] == "object"
    if any(verb.lemma in lexicon.bare_addressee_verbs for verb in cue.verbs):
        return not has_finite(utterance, index, _right_limit(scene, index))
    return (
        index < len(utterance.words)
        and not has_finite(utterance, index, _right_limit(scene, index))
        and utterance.words[index].quoted < 0
        and scene.utterance.words[cue.first - 1].quoted < 0
        and (cue.has_stance("manner") or lower in lexicon.determiners)
    )


def _continue_quote(scene: Scene, draft: Draft) -> None:
    """« A », a dit X, « B »: the second half of an interrupted quotation."""
    utterance = scene.utterance
    index = draft.frame_end + 1
    limit = _right_limit(scene, index)
    while index <= limit and utterance.words[index].quoted < 0:
        if is_finite(utterance, index) or utterance.words[index].text == ".":
            return
        index += 1
    if index > limit or not draft.parts:
        return
    if draft.form != "direct" and utterance.words[index - 1].text != ",":
        return
    last = index
    held = utterance.words[index].quoted
    while last + 1 <= limit and utterance.words[last + 1].quoted == held:
        last += 1
    part = stretch(scene.text, utterance, index, last)
    if part is not None:
        draft.parts.append(part)


def _right_limit(scene: Scene, index: int, cues: Sequence[Cue] = ()) -> int:
    """Last word that may belong to a content beginning at a word."""
    limit = len(scene.utterance.words) - 1
    for stop in scene.stops:
        if stop > index:
            limit = min(limit, stop - 1)
    for cue in cues:
        if cue.first > index:
            limit = min(limit, cue.first - 1)
    return limit


def _preposed(scene: Scene, cue: Cue, order: int, drafts: Sequence[Draft]) -> Draft | None:
    """X a déclaré que CONTENT · X affirme avoir CONTENT · X : « CONTENT »."""
    utterance = scene.utterance
    subject, inherited = _subject(scene, cue, drafts)
    if (subject is None and inherited is None) or cue.has_stance("cite"):
        return None
    if subject is not None and _impersonal(utterance, subject):
        return None
    limit = _next_report(scene, cue, order)
    complement = _complement(scene, cue, limit + 1)
    if complement is None:
        return None
    first, kind = complement
    if cue.negated and kind != "quote":
        return None
    last = min(limit, _right_limit(scene, first))
    if kind == "object":
        last = _object_end(utterance, first, last)
    span = stretch(scene.text, utterance, first, last)
    if span is None:
        return None
    form: ReportForm = "direct" if kind == "quote" else "indirect"
    draft = _new(scene, cue, [span], form, f"verb and {kind}")
    if subject is not None:
        draft.take(utterance, subject)
    elif inherited is not None:
        draft.source, draft.source_words = inherited.source, inherited.source_words
        draft.is_pronoun = inherited.is_pronoun
    draft.frame_end = last
    return draft


def _object_end(utterance: Utterance, first: int, last: int) -> int:
    """Last word of a noun phrase that is said: up to the first comma outside marks."""
    for index in range(first, last + 1):
        if utterance.words[index].text == "," and utterance.words[index].quoted < 0:
            return index - 1
    return last


def _subject(scene: Scene, cue: Cue, drafts: Sequence[Draft]) -> tuple[Phrase | None, Draft | None]:
    """Who speaks before the verb, or the draft whose source speaks on: « et a ajouté que »."""
    utterance = scene.utterance
    inherited = drafts[-1] if drafts else None
    if cue.pronoun is not None:
        return Phrase(cue.pronoun, cue.pronoun, is_pronoun=True), None
    if cue.is_gerund:
        return (None, inherited) if inherited else (_first_subject(scene, cue), None)
    lexicon = utterance.language.lexicon
    start = cue.first
    if utterance.lower(start - 1) in lexicon.clitics:
        start -= 1
    before = utterance.lower(start - 1)
    if before in lexicon.coordinators or (before == "," and inherited):
        phrase = None
        if before == ",":
            phrase = phrase_before(utterance, cue.first)
        if phrase is None:
            return (None, inherited) if inherited else (_first_subject(scene, cue), None)
        return phrase, None
    if before in lexicon.modality.relatives - lexicon.complementizers:
        end = start - 1
        if utterance.words[end - 1].text == ",":
            end -= 1
        floor = max((one.last + 1 for one in scene.cues if one.last < end), default=0)
        return phrase_before(utterance, end, floor), None
    floor = max((one.last + 1 for one in scene.cues if one.last < start), default=0)
    return phrase_before(utterance, start, floor), None


def _first_subject(scene: Scene, cue: Cue) -> Phrase | None:
    """The subject of the first finite verb: « Kim s'est montré ému, affirmant que … »."""
    utterance = scene.utterance
    for index in range(cue.first):
        if is_finite(utterance, index) and utterance.words[index].quoted < 0:
            end = index
            while end > 0 and utterance.lower(end - 1) in utterance.language.lexicon.clitics:
                end -= 1
            phrase = phrase_before(utterance, end)
            if phrase is not None:
                return phrase
    return None


def _next_report(scene: Scene, cue: Cue, order: int) -> int:
    """Last word before the next report that stands beside this one, not inside it."""
    utterance = scene.utterance
    lexicon = utterance.language.lexicon
    last = len(utterance.words) - 1
    for later in scene.cues[order + 1 :]:
        if _is_quoted(utterance, later) or _needs_marks(utterance, later):
            continue
        edge = later.first
        if not later.is_gerund:
            if (
                utterance.words[edge - 1].text == ","
                and not _opens_complement(utterance, later, later.last + 1)
                and later.takes("quote")
                and phrase_after(utterance, later.last + 1)
            ):
                return min(last, edge - 2)
            subject = phrase_before(utterance, edge, cue.last + 1)
            if subject is not None:
                edge = subject.first
        openers = lexicon.coordinators | lexicon.clause_openers - lexicon.complementizers
        begin = edge
        while begin - 1 > cue.last and (
            utterance.lower(begin - 1) in openers
            or (utterance.lower(begin - 1) in lexicon.complementizers
            and utterance.lower(begin - 2) in openers)
            or utterance.words[begin - 1].text in ",;–—"
        ):
            begin -= 1
        if begin < edge and begin > cue.last + 1:
            return begin - 1
    return last


def _needs_marks(utterance: Utterance, cue: Cue) -> bool:
    """Whether a verb that only quotes stands without marks behind it: « analysaient »."""
    if cue.takes("clause") or cue.takes("object") or cue.takes("infinitive"):
        return False
    return not _is_any_quoted(utterance, cue.last + 1, cue.last + 3)


def _complement(scene: Scene, cue: Cue, end: int) -> tuple[int, str] | None:
    """First word of the content behind a verb, and what it is; None where there is none."""
    utterance = scene.utterance
    lexicon = utterance.language.lexicon
    start = cue.last + 1
    content = _past_adverbs(utterance, start)
    depth = -1
    for index in range(start, min(end, start + MAX_TO_COMPLEMENT)):
        word = utterance.words[index]
        if index in scene.asides:
            continue
        if word.lower in lexicon.questions and index in {content, content + 1}:
            return None
        complementizer = word.lower in lexicon.complementizers and utterance.lower(index - 1) not in lexicon.not_complementizers
        if complementizer and cue.takes("clause"):
            return index + 1, "clause"
        if word.text == "(":
            depth = index
        if word.text == ")":
            depth = -1
        if depth >= 0:
            continue
        if word.text == ":":
            follows = index + 1 < end and utterance.words[index + 1].quoted >= 0
            return (index + 1, "quote") if follows or cue.takes("clause") else None
        if word.quoted >= 0:
            if (
                cue.takes("object")
                and index > start
                and not _only_adverbial(utterance, start, index)
            ):
                return content, "object"
            return (index, "quote") if cue.takes("quote") else None
        if word.text in {".", ";"} and index + 1 < end:
            break
        if _begins_infinitive(utterance, cue, index, start):
            return index, "infinitive"
        if _begins_bare_clause(scene, cue, index, end) or _lost_conjunction(scene, cue, index):
            return index, "clause"
        if index > start and is_finite(utterance, index):
            break
    if cue.takes("object") and start < end and utterance.words[start].text not in _ENDS:
        return content, "object"
    return None


def _only_adverbial(utterance: Utterance, first: int, last: int) -> bool:
    """Whether only an addressee, a time or a place stands between the verb and the marks."""
    lexicon = utterance.language.lexicon
    lower = utterance.lower(first)
    return lower in lexicon.noun_stops | lexicon.verb_adverbs | {","} and lower != "à"


def _begins_infinitive(utterance: Utterance, cue: Cue, index: int, start: int) -> bool:
    lexicon = utterance.language.lexicon
    lower = utterance.lower(index)
    if not cue.takes("infinitive"):
        return False
    if lower not in lexicon.infinitive_marks and not _is_infinitive(utterance, index):
        return False
    behind = _past_adverbs(utterance, start)
    addressed = utterance.lower(behind) in lexicon.addressees and lower in lexicon.auxiliaries
    if index != behind and not addressed:
        return False
    if lexicon.zero_complement:
        return (
            not utterance.words[index + 1].is_capital if index + 1 < len(utterance.words) else False
        )
    return True


def _is_infinitive(utterance: Utterance, index: int) -> bool:
    """« affirme vouloir », « espère se maintenir »."""
    lexicon = utterance.language.lexicon
    if not lexicon.infinitive:
        return False
    at = index + 1 if utterance.lower(index) in lexicon.clitics else index
    if at >= len(utterance.words):
        return False
    word = utterance.words[at]
    if word.tag:
        return "VerbForm=Inf" in word.form
    return re.fullmatch(lexicon.infinitive, word.lower) is not None and not word.is_capital


def _begins_bare_clause(scene: Scene, cue: Cue, index: int, end: int) -> bool:
    """ "said the road was closed": a noun phrase with its finite verb follows at once."""
    utterance = scene.utterance
    lexicon = utterance.language.lexicon
    if not lexicon.zero_complement or not cue.takes("clause"):
        return False
    word = utterance.words[index]
    if not word.is_word or word.lower in lexicon.verb_adverbs:
        return False
    if cue.is_gerund and not has_finite(utterance, index + 1, end - 1):
        return False
    first = cue.last + 1
    if any(verb.lemma in lexicon.bare_addressee_verbs for verb in cue.verbs):
        addressee = phrase_after(utterance, first)
        first = addressee.last + 1 if addressee is not None else first
        if index < first:
            return False
    if word.lower in lexicon.noun_stops - lexicon.subject_pronouns - {"i", "we", "you"}:
        return False
    if not _only_stops_between(scene, first, index):
        return False
    return not cue.takes("object") or has_finite(utterance, index + 1, end - 1)


def _lost_conjunction(scene: Scene, cue: Cue, index: int) -> bool:
    """« Kim a dit les deux pays ont … »: machine translation lost the conjunction."""
    utterance = scene.utterance
    lexicon = utterance.language.lexicon
    if index != cue.last + 1 or cue.takes("object") or not cue.takes("clause"):
        return False
    if utterance.lower(index) not in lexicon.bare_clause_determiners:
        return False
    phrase = phrase_after(utterance, index)
    return (
        phrase is not None
        and phrase.last + 1 < len(utterance.words)
        and is_finite(utterance, phrase.last + 1)
    )


def _only_stops_between(scene: Scene, first: int, index: int) -> bool:
    """Whether only adverbials in their own phrases stand before a word: « on Monday »."""
    utterance = scene.utterance
    lexicon = utterance.language.lexicon
    position = first
    while position < index:
        if position in scene.asides:
            position += 1
            continue
        lower = utterance.lower(position)
        if lower in lexicon.verb_adverbs or utterance.words[position].text == ",":
            position += 1
            continue
        if lower not in lexicon.noun_stops:
            return False
        if _is_time(utterance, position):
            position += 1
            continue
        phrase = phrase_after(utterance, position + 1)
        if phrase is None or phrase.last >= index:
            return False
        position = phrase.last + 1
    return True


def _is_time(utterance: Utterance, index: int) -> bool:
    """ "said Tuesday", "said later": a word of time stands alone."""
    lexicon = utterance.language.lexicon
    lower = utterance.lower(index)
    return lower in lexicon.modality.time_words or lower in lexicon.subject_pronouns


def _passive(scene: Scene, cue: Cue, order: int) -> Draft | None:
    """ "was quoted as saying by X that …", "is said to have told", « a été cité disant que »."""
    utterance = scene.utterance
    if not cue.has_stance("cite"):
        return None
    limit = _next_report(scene, cue, order + 1)
    subject = phrase_before(utterance, cue.first)
    if subject is None:
        return None
    for later in scene.cues[order + 1 :]:
        if not later.is_gerund or not later.has_stance("say"):
            continue
        complement = _behind_agent(scene, later, limit) or _complement(scene, later, limit + 1)
        if complement is not None:
            last = min(limit, _right_limit(scene, complement[0]))
            span = stretch(scene.text, utterance, complement[0], last)
            draft = _new(scene, cue, [span], "indirect", "quoted as saying")
            draft.take(utterance, subject)
            draft.frame_end = last
            draft.consumed = later.last
            return draft
        if subject.first > 1 and _can_be_content(utterance, 0, subject.first - 1):
            span = stretch(scene.text, utterance, 0, subject.first - 1)
            form = _form_before(utterance, 0, subject.first - 1)
            draft = _new(scene, cue, [span], form, "quoted as saying")
            draft.take(utterance, subject)
            draft.frame_end = draft.consumed = later.last
            return draft
    return None


def _behind_agent(scene: Scene, cue: Cue, limit: int) -> tuple[int, str] | None:
    """ "saying by the agency that …": the content behind the relay."""
    lexicon = scene.utterance.language.lexicon
    for index in range(cue.last + 1, min(limit, cue.last + MAX_TO_COMPLEMENT)):
        if scene.utterance.lower(index) in lexicon.complementizers:
            return index + 1, "clause"
        if index == cue.last + 1 and scene.utterance.lower(index) not in lexicon.agents:
            return None
    return None


def _likewise(scene: Scene, cue: Cue) -> Draft | None:
    """« Comme l'a indiqué X, CONTENT » · "As he noted, CONTENT"."""
    utterance = scene.utterance
    lexicon = utterance.language.lexicon
    first = cue.first
    while first > 0 and utterance.lower(first - 1) in lexicon.determiners | lexicon.clitics:
        first -= 1
    if cue.is_gerund or not cue.takes("clause"):
        return None
    if utterance.lower(first - 1) in lexicon.likewise:
        phrase = phrase_after(utterance, cue.last + 1)
        opener = first - 1
    else:
        phrase = phrase_before(utterance, cue.first)
        opener = phrase.first - 1 if phrase is not None else -1
        if opener < 0 or utterance.lower(opener) not in lexicon.likewise:
            return None
    if phrase is None:
        return None
    end = max(phrase.last, cue.last) + 1
    while end < len(utterance.words) and utterance.words[end].text not in {",", "."}:
        if is_finite(utterance, end):
            return None
        end += 1
    if opener == 0:
        span = stretch(scene.text, utterance, end + 1, _right_limit(scene, end + 1))
    else:
        span = stretch(scene.text, utterance, 0, opener - 1)
    draft = _new(scene, cue, [span], "parenthetical", "report in a comparison")
    draft.take(utterance, phrase)
    draft.frame_end = max(end, draft.frame_end)
    return draft


def _fold_nested(scene: Scene, drafts: list[Draft], draft: Draft) -> None:
    """Adds a draft; a report that holds nothing but another report becomes its relay."""
    if drafts and draft.source is not None:
        outer = drafts[-1]
        same = outer.source == draft.source
        nested = not same and outer.hull.holds(draft.hull)
        if nested and draft.rule == "verb and object":
            return
        if nested and outer.hull.start == draft.source.start:
            draft.relays.append(relay_of(scene.text, scene.utterance, outer))
            drafts.pop()
        elif nested and outer.form == "indirect":
            # « a déclaré que A, ajoutant que B » never comes here: its content was cut before.
            return
    drafts.append(draft)
