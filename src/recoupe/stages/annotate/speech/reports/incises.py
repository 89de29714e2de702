"""Content first: « …, a dit X », "…, X said"."""

from collections.abc import Sequence

from recoupe.records import ReportForm, Span
from recoupe.stages.annotate.speech.pieces.chain import is_medium, is_somebody
from recoupe.stages.annotate.speech.pieces.cues import Cue
from recoupe.stages.annotate.speech.pieces.draft import Draft, stretch
from recoupe.stages.annotate.speech.pieces.noun_phrases import (
    Phrase,
    has_finite,
    is_complement,
    is_finite,
    phrase_after,
    phrase_before,
)
from recoupe.stages.annotate.speech.pieces.scene import (
    EDGES,
    ENDS,
    Scene,
    is_any_quoted,
    is_impersonal,
    new_draft,
    past_adverbs,
    right_limit,
)
from recoupe.stages.annotate.speech.reports.complements import find_complement, opens_complement
from recoupe.stages.annotate.speech.reports.halves import is_subordinate, second_half
from recoupe.stages.annotate.speech.reports.inversion import (
    inverted_subject,
    is_briefed,
    main_finite,
)
from recoupe.stages.annotate.speech.sources.presented import presented_subject
from recoupe.stages.annotate.speech.surface.surface import CLOSING, DASHES, Utterance

MIN_CLAUSE_WORDS = 4
"""So many words with a verb are a clause, though the tagger found no finite form."""
MAX_POSTMODIFIER = 8
"""Words that may stand before the last noun phrase of a subject."""
_BEFORE_SUBJECT = EDGES | {":"}


def find_inner_incise(scene: Scene, cue: Cue) -> Draft | None:
    """« A, a-t-il dit, B »: the incise stands inside the marks."""
    utterance = scene.utterance
    held = utterance.words[cue.first].quoted
    before = utterance.lower(cue.first - 1)
    if before not in {",", "?", "!", "…"} or cue.is_gerund:
        return None
    if not cue.takes("quote") and not cue.takes("clause"):
        return None
    after = cue.last + 1
    phrase = (
        Phrase(cue.pronoun, cue.pronoun, is_pronoun=True)
        if cue.pronoun is not None
        else phrase_after(utterance, after)
    )
    if phrase is None or is_impersonal(utterance, phrase) or is_complement(utterance, phrase.first):
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
    draft = new_draft(scene, cue, parts, "direct", "incise inside the marks")
    draft.take(utterance, phrase)
    return draft


def _content_before(scene: Scene, last: int, floor: int) -> Span | None:
    return stretch(scene.text, scene.utterance, _past_label(scene.utterance, floor, last), last)


def _past_label(utterance: Utterance, floor: int, last: int) -> int:
    """« LE POINT - « … », a dit X »: the first word behind a label in capitals and its dash."""
    for at in range(floor, last):
        word, after = utterance.words[at], utterance.words[at + 1]
        if word.text in DASHES and at > floor:
            return at + 1 if after.quoted >= 0 else floor
        if word.quoted >= 0 or not word.is_word or not word.text.isupper():
            return floor
    return floor


def _floor(scene: Scene, drafts: Sequence[Draft], cue: Cue) -> int:
    """First word that may belong to the content before a cue."""
    floor = 0
    for draft in drafts:
        if draft.utterance == scene.number and draft.frame_end < cue.first:
            floor = max(floor, draft.frame_end + 1)
    return floor


def can_be_content(utterance: Utterance, first: int, last: int) -> bool:
    """Whether what stands before an incise is said by somebody: a quotation or a clause."""
    if first > last:
        return False
    words = utterance.words[first : last + 1]
    quoted = any(word.quoted >= 0 for word in words)
    verbal = main_finite(utterance, first, last) or (
        sum(word.is_word for word in words) >= MIN_CLAUSE_WORDS
        and any(word.tag in {"VERB", "AUX"} and "Ger" not in word.form for word in words)
        and not _has_relative(utterance, first, last)
    )
    return quoted or verbal


def _has_relative(utterance: Utterance, first: int, last: int) -> bool:
    lexicon = utterance.language.lexicon
    relatives = lexicon.relatives
    return any(lower in relatives for lower in utterance.lowers[first : last + 1])


def find_incise(scene: Scene, cue: Cue, drafts: Sequence[Draft]) -> Draft | None:  # noqa: PLR0911  one reason a line
    """« CONTENT », a dit X · CONTENT, a-t-il ajouté · "CONTENT," X said."""
    utterance = scene.utterance
    if cue.is_gerund or (not cue.takes("quote") and not cue.takes("clause")):
        return None
    behind_marks = cue.pronoun is not None and utterance.words[cue.first - 1].text in CLOSING
    if opens_complement(utterance, cue, cue.last + 1) and not (cue.first and behind_marks):
        return None
    if _behind_relative(scene, cue) or _behind_way(scene, cue):
        return None
    floor = _floor(scene, drafts, cue)
    before = cue.first - 1
    phrase = inverted_subject(utterance, cue, floor)
    if phrase is None:
        return _postposed(scene, cue, floor)
    if drafts and _closes(scene, cue, phrase) and _is_inside(scene, drafts[-1], cue):
        # « Le groupe a confirmé être en discussion, a annoncé sa directrice »
        floor = (drafts[-1].source_words or (0, 0))[0]
    bare = not cue.takes("clause") and not is_any_quoted(utterance, floor, before)
    bare = bare and not _tells_inverted(scene, cue, phrase)
    if bare or before < floor:
        return None
    chained = any(one.first == phrase.last + 2 for one in scene.cues)
    if not can_be_content(utterance, floor, before) and not chained:
        return _split_incise(scene, cue, phrase, floor)
    first = _after_coordinator(utterance, floor)
    parts = [_content_before(scene, before, first)]
    draft = new_draft(scene, cue, parts, form_before(utterance, first, before), "incise")
    if is_impersonal(utterance, phrase):
        _take_impersonal(utterance, draft)
    else:
        draft.take(utterance, phrase)
    draft.frame_end = max(draft.frame_end, phrase.last)
    _continue_quote(scene, draft)
    return draft


def _behind_way(scene: Scene, cue: Cue) -> bool:
    """« Le ministre, invité de LCI, a jugé la grève … »: the subject stands before a way."""
    utterance = scene.utterance
    if utterance.lower(cue.first - 1) != ",":
        return False
    way = next((way for way in scene.ways if way.last == cue.first - 2), None)
    if way is None or utterance.lower(way.first - 1) != ",":
        return False
    subject = phrase_before(utterance, way.first - 1)
    return subject is not None and not main_finite(utterance, subject.first, way.first - 2)


def _behind_relative(scene: Scene, cue: Cue) -> bool:
    """« qui, selon l'accusation, avait ordonné »: the verb of a relative clause is no incise."""
    at = cue.first - 2
    if scene.utterance.lower(cue.first - 1) != "," or at not in scene.asides:
        return False
    while at in scene.asides:
        at -= 1
    return scene.utterance.lower(at - 1) in scene.utterance.language.lexicon.relatives


def _tells_inverted(scene: Scene, cue: Cue, phrase: Phrase) -> bool:
    """« Les murs seraient à vendre, glisse un voisin. »: the subject behind the verb tells it.

    Any verb of saying then does, where no clause can stand before its subject and verb.
    """
    utterance = scene.utterance
    if utterance.language.lexicon.zero_complement or not cue.has_stance("say", "manner", "hold"):
        return False
    if cue.pronoun is not None or utterance.lower(cue.first - 1) != ",":
        return False
    objects = utterance.language.lexicon.voices.of_people
    if any(verb.lemma in objects for verb in cue.verbs):
        return False
    return _closes(scene, cue, phrase) or is_somebody(utterance, phrase)


def _take_impersonal(utterance: Utterance, draft: Draft) -> None:
    """« a-t-on appris auprès de la préfecture », « a-t-on indiqué de source policière »."""
    start = past_adverbs(utterance, draft.frame_end + 1)
    lexicon = utterance.language.lexicon
    for words in (*lexicon.impersonal_sources, *lexicon.impersonal_places):
        if utterance.matches(start, words):
            phrase = phrase_after(utterance, start + len(words))
            if phrase is not None and words[-1] in lexicon.source_kinds:
                # « de source policière »: the noun is in the preposition.
                phrase = Phrase(start + len(words) - 1, phrase.last)
            draft.take(utterance, phrase)


def _split_incise(scene: Scene, cue: Cue, phrase: Phrase, floor: int) -> Draft | None:
    """« Les deux pays, a dit X, ont signé »: neither half is a clause."""
    utterance = scene.utterance
    if cue.pronoun is not None and is_impersonal(utterance, phrase) and cue.tense == "present":
        # « le patron, dit-on, est ruiné »: nobody's words, and a hedge.
        return None
    end = max(phrase.last, cue.last) + 1
    if end >= len(utterance.words) or utterance.words[end].text != ",":
        return None
    if not main_finite(utterance, end, len(utterance.words) - 1):
        return None
    if cue.pronoun is None and not phrase.is_pronoun and not is_somebody(utterance, phrase):
        return None
    if (
        cue.pronoun is None
        and utterance.lower(phrase.first) in (utterance.language.lexicon.determiners)
        and cue.takes("object")
    ):
        return None
    last = right_limit(scene, end + 1)
    parts = (
        _content_before(scene, cue.first - 1, floor),
        stretch(scene.text, utterance, end + 1, last),
    )
    draft = new_draft(scene, cue, parts, "parenthetical", "incise in the middle")
    draft.take(utterance, None if is_impersonal(utterance, phrase) else phrase)
    draft.frame_end = last
    return draft


def _closes(scene: Scene, cue: Cue, phrase: Phrase) -> bool:
    """Whether the sentence ends with an incise, and with to whom it was said."""
    utterance = scene.utterance
    after = phrase.last + 1
    after = next((way.last + 1 for way in scene.ways if way.first == after), after)
    ends = after >= len(utterance.words) or utterance.words[after].text in {".", "…"}
    return ends and utterance.lower(cue.first - 1) in {",", "»", "”"}


def _is_inside(scene: Scene, draft: Draft, cue: Cue) -> bool:
    """Whether an earlier report of the sentence, begun by its subject, reaches the incise."""
    if draft.utterance != scene.number or draft.form != "indirect" or draft.source is None:
        return False
    return draft.source.start < draft.hull.start and draft.frame_end == cue.first - 2


def _after_coordinator(utterance: Utterance, index: int) -> int:
    """Past « , et » at the beginning of a content."""
    lexicon = utterance.language.lexicon
    while index < len(utterance.words) and (
        utterance.lower(index) in lexicon.coordinators or utterance.words[index].text in ",;–—"
    ):
        index += 1
    return index


def form_before(utterance: Utterance, first: int, last: int) -> ReportForm:
    """`direct` where all words stand in marks."""
    words = [word for word in utterance.words[first : last + 1] if word.is_word]
    quoted = sum(word.quoted >= 0 for word in words)
    return "direct" if words and quoted == len(words) else "parenthetical"


def _postposed(scene: Scene, cue: Cue, floor: int) -> Draft | None:  # noqa: C901, PLR0911, PLR0912  one reason a line
    """As in "CONTENT," witnesses said. · « CONTENT » : un rescapé raconte."""
    utterance = scene.utterance
    if _BEFORE_SUBJECT.isdisjoint(utterance.lowers[floor : cue.first]):
        return None
    subject = presented_subject(utterance, cue.first, floor) or _whole_subject(
        utterance, phrase_before(utterance, cue.first, floor), floor
    )
    if subject is None or subject.first <= floor:
        return None
    if utterance.lower(subject.first) in utterance.language.lexicon.coordinators:
        return None
    if any(way.first == floor and way.last == subject.first - 1 for way in scene.ways):
        # "On NBC's "Meet the Press," the senator said"
        return None
    if _is_asked(utterance, floor):
        return None
    gap = utterance.words[subject.first - 1].text
    if gap not in _BEFORE_SUBJECT:
        return None
    hangs = _hangs(utterance, subject)
    if not hangs and not _ends_after(scene, cue) and not _interrupts(utterance, cue, subject):
        return None
    if not cue.takes("clause") and not is_any_quoted(utterance, floor, subject.first - 1):
        return None
    if any(way.first == floor for way in scene.ways) and not (
        main_finite(utterance, floor, subject.first - 1)
        or is_any_quoted(utterance, floor, subject.first - 1)
    ):
        # "Asked by Reuters about the claim, the ministry denied it."
        return None
    second = second_half(scene, cue, floor, subject)
    if (
        not hangs
        and second is None
        and not can_be_content(utterance, floor, subject.first - 1)
        and (
            cue.takes("object")
            or not utterance.language.lexicon.zero_complement
            or subject.first - floor < MIN_CLAUSE_WORDS
        )
    ):
        return None
    if gap == ":" and utterance.words[subject.first - 2].quoted < 0:
        return None
    if second is None and is_subordinate(utterance, floor, subject.first - 1):
        return None
    first = _after_coordinator(utterance, floor)
    parts = [_content_before(scene, subject.first - 1, first)]
    form = form_before(utterance, first, subject.first - 1)
    draft = new_draft(scene, cue, parts, form, "subject and verb behind the content")
    draft.take(utterance, subject)
    draft.frame_end = cue.last
    if second is not None:
        part = stretch(scene.text, utterance, *second)
        draft.parts.extend([part] if part is not None else [])
        draft.frame_end = second[1]
        return draft
    _continue_quote(scene, draft)
    return draft


def _is_asked(utterance: Utterance, index: int) -> bool:
    """As in "Asked whether anyone had fled, the mayor said": what was asked is not said."""
    lexicon = utterance.language.lexicon
    behind = utterance.lower(index + 1)
    asked = utterance.lower(index) in lexicon.relays.got and utterance.words[index].quoted < 0
    return asked and (behind in lexicon.questions or behind == "about")


def _whole_subject(utterance: Utterance, subject: Phrase | None, floor: int) -> Phrase | None:
    """The subject with what stands between it and a break: "two officials close to the talks"."""
    if subject is None or subject.first <= floor:
        return subject
    first = subject.first
    while first > max(floor, subject.first - MAX_POSTMODIFIER):
        word = utterance.words[first - 1]
        if word.text in EDGES:
            return Phrase(first, subject.last, is_pronoun=subject.is_pronoun)
        verbal = is_finite(utterance, first - 1) and not (
            is_briefed(utterance, first - 1) or _is_relative(utterance, first - 1)
        )
        if not word.is_word or verbal or subject.is_pronoun:
            return subject
        if word.lower in utterance.language.lexicon.complementizers:
            return subject
        first -= 1
    return subject


def _is_relative(utterance: Utterance, index: int) -> bool:
    """Whether a verb stands right behind its relative: "a woman who gave her name as Maria"."""
    return utterance.lower(index - 1) in utterance.language.lexicon.modality.relatives


def _interrupts(utterance: Utterance, cue: Cue, subject: Phrase) -> bool:
    """As in "A," he says, "B": marks stand before the subject and behind the verb's comma."""
    comma, mark = cue.last + 1, cue.last + 2
    return (
        mark < len(utterance.words)
        and utterance.words[comma].text == ","
        and utterance.words[mark].quoted >= 0
        and utterance.words[subject.first - 1].quoted >= 0
    )


def _hangs(utterance: Utterance, subject: Phrase) -> bool:
    """As in "A," he said, although B: a comma inside the marks ends no sentence.

    The marked words are what the verb behind them says, whatever else follows it.
    """
    mark = subject.first - 1
    if not utterance.language.lexicon.zero_complement or mark < 1:
        return False
    marked = utterance.words[mark].quoted >= 0 and not utterance.words[mark].is_word
    return marked and utterance.words[mark - 1].text in {",", "?", "!", "…", "–", "—"}


def _ends_after(scene: Scene, cue: Cue) -> bool:
    """Whether nothing behind the verb can be its content."""
    utterance = scene.utterance
    index = past_adverbs(utterance, cue.last + 1)
    lexicon = utterance.language.lexicon
    lower = utterance.lower(index)
    behind = utterance.lower(cue.last + 1)
    past = index
    while past in scene.asides:
        past += 1
    if past > index and utterance.lower(past) in ENDS - {","}:
        # "said on CNN's "State of the Union.""
        return True
    end = len(utterance.words)
    for one in scene.cues:
        if one.is_gerund and one.first > cue.last and utterance.lower(one.first - 1) == ",":
            # "CONTENT, the minister said, adding that …"
            end = min(end, one.first)
        elif one.first > cue.last and one.takes("clause"):
            # "CONTENT, the minister said on Monday, Interfax reported"
            end = min(end, _before_relay(utterance, cue, one))
    if behind in lexicon.noun_links or (
        behind in lexicon.relay_prepositions and index > cue.last + 1
    ):
        # "said of the watch", "said on condition of anonymity"
        complement = find_complement(scene, cue, end)
        return complement is None or complement[1] == "object"
    if lower in ENDS or lower in lexicon.noun_stops or lower in lexicon.addressees:
        complement = find_complement(scene, cue, end)
        return complement is None or complement[1] == "object"
    if any(verb.lemma in lexicon.bare_addressee_verbs for verb in cue.verbs):
        limit = right_limit(scene, index)
        commas = (at for at in range(index, limit) if utterance.words[at].text in {",", ";"})
        return not has_finite(utterance, index, next(commas, limit))
    return (
        index < len(utterance.words)
        and not has_finite(utterance, index, right_limit(scene, index))
        and utterance.words[index].quoted < 0
        and scene.utterance.words[cue.first - 1].quoted < 0
        and (cue.has_stance("manner") or lower in lexicon.determiners)
    )


def _before_relay(utterance: Utterance, cue: Cue, later: Cue) -> int:
    """The comma before a medium that reports at the end; the end where none does."""
    subject = phrase_before(utterance, later.first, cue.last + 1)
    if subject is None or subject.is_pronoun or utterance.lower(subject.first - 1) != ",":
        return len(utterance.words)
    closes = utterance.lower(past_adverbs(utterance, later.last + 1)) in ENDS
    return subject.first - 1 if closes and is_medium(utterance, subject) else len(utterance.words)


def _continue_quote(scene: Scene, draft: Draft) -> None:
    """« A », a dit X, « B »: the second half of an interrupted quotation."""
    utterance = scene.utterance
    index = draft.frame_end + 1
    limit = right_limit(scene, index)
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
