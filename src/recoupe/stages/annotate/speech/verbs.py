"""All reports of one utterance that a verb makes; subject first ones are found here."""

from collections.abc import Sequence

from recoupe.records import ReportForm
from recoupe.stages.annotate.speech.chain import is_medium, relay_at, relay_of
from recoupe.stages.annotate.speech.complements import (
    behind_agent,
    find_complement,
    opens_complement,
)
from recoupe.stages.annotate.speech.cues import Cue
from recoupe.stages.annotate.speech.draft import Draft, stretch
from recoupe.stages.annotate.speech.incises import (
    can_be_content,
    find_incise,
    find_inner_incise,
    form_before,
)
from recoupe.stages.annotate.speech.likewise import find_likewise
from recoupe.stages.annotate.speech.noun_phrases import (
    Phrase,
    has_finite,
    is_finite,
    phrase_after,
    phrase_before,
)
from recoupe.stages.annotate.speech.scene import (
    BREAKS,
    MAX_TO_AGENT,
    Scene,
    is_any_quoted,
    is_impersonal,
    is_quoted,
    new_draft,
    past_adverbs,
    right_limit,
)
from recoupe.stages.annotate.speech.surface import Utterance, next_comma

MAX_HEAD = 6
"""Words of a subject before the phrase that a preposition binds to it."""
MAX_ANONYMITY = 6
"""Words of a phrase that asks for anonymity, behind its verb."""


def reports_of(scene: Scene) -> list[Draft]:
    """Drafts in the order of their cues."""
    drafts: list[Draft] = []
    for order, cue in enumerate(scene.cues):
        if drafts and cue.first <= drafts[-1].consumed:
            continue
        if is_quoted(scene.utterance, cue):
            draft = find_inner_incise(scene, cue)
        elif (drafts and _relays(scene, cue, drafts[-1])) or _asks_anonymity(scene.utterance, cue):
            continue
        elif cue.passive:
            draft = _passive(scene, cue, order)
        else:
            draft = find_likewise(scene, cue) or find_incise(scene, cue, drafts)
            draft = draft or _preposed(scene, cue, order, drafts)
        if draft is not None and draft.parts and not _is_said(drafts, draft):
            quotation = _behind_colon(scene, cue, draft)
            _fold_nested(scene, drafts, draft)
            if quotation is not None and draft in drafts:
                drafts.append(quotation)
    return drafts


def _is_said(drafts: Sequence[Draft], draft: Draft) -> bool:
    """« se veut rassurant : « … » »: two verbs before the same words."""
    return any(
        one.parts == draft.parts and one.source == draft.source and one.form == draft.form
        for one in drafts
    )


def _behind_colon(scene: Scene, cue: Cue, draft: Draft) -> Draft | None:
    """« a évoqué une aide possible : « … » »: the quotation is a report of its own."""
    utterance = scene.utterance
    if draft.form != "indirect" or len(draft.parts) != 1:
        return None
    first, last = utterance.index_at(draft.hull.start), utterance.index_at(draft.hull.end) - 1
    for index in range(first + 1, last):
        word, after = utterance.words[index], utterance.words[index + 1]
        if word.text != ":" or word.quoted >= 0 or after.quoted < 0:
            continue
        before = stretch(scene.text, utterance, first, index - 1)
        behind = stretch(scene.text, utterance, index + 1, last)
        if before is None or behind is None:
            return None
        quotation = new_draft(scene, cue, [behind], "direct", "quotation behind a report")
        quotation.source, quotation.source_words = draft.source, draft.source_words
        quotation.is_pronoun, quotation.frame_end = draft.is_pronoun, draft.frame_end
        draft.parts = [before]
        return quotation
    return None


def _relays(scene: Scene, cue: Cue, draft: Draft) -> bool:
    """« …, a déclaré X, ont rapporté les médias »: the second incise is the first one's relay."""
    utterance = scene.utterance
    if cue.pronoun is not None or cue.is_gerund or cue.passive or not cue.takes("clause"):
        return False
    if utterance.lower(cue.first - 1) not in BREAKS:
        return False
    phrase = phrase_after(utterance, past_adverbs(utterance, cue.last + 1))
    if phrase is None or phrase.is_pronoun or not is_medium(utterance, phrase):
        return False
    draft.relays.append(relay_at(scene.text, utterance, phrase))
    draft.frame_end = max(draft.frame_end, phrase.last)
    return True


def _preposed(scene: Scene, cue: Cue, order: int, drafts: Sequence[Draft]) -> Draft | None:
    """X a déclaré que CONTENT · X affirme avoir CONTENT · X : « CONTENT »."""
    utterance = scene.utterance
    subject, inherited = _subject(scene, cue, drafts)
    if (subject is None and inherited is None) or cue.has_stance("cite"):
        return None
    if subject is not None and (
        is_impersonal(utterance, subject) or _sentences(utterance, cue, subject)
    ):
        return None
    limit = _next_report(scene, cue, order)
    complement = find_complement(scene, cue, limit + 1)
    if complement is None:
        return None
    first, kind = complement
    if cue.negated and kind != "quote":
        return None
    last = _content_end(utterance, cue, kind, first, min(limit, right_limit(scene, first)))
    span = stretch(scene.text, utterance, first, last)
    if span is None:
        return None
    form: ReportForm = "direct" if kind == "quote" else "indirect"
    draft = new_draft(scene, cue, [span], form, f"verb and {kind}")
    if subject is not None:
        draft.take(utterance, subject)
    elif inherited is not None:
        draft.source, draft.source_words = inherited.source, inherited.source_words
        draft.is_pronoun = inherited.is_pronoun
    draft.frame_end = last
    return draft


def _content_end(utterance: Utterance, cue: Cue, kind: str, first: int, last: int) -> int:
    """Last word of a content, by what it is."""
    if kind == "object":
        return _object_end(utterance, first, last)
    if kind == "infinitive":
        return _infinitive_end(utterance, first, last)
    return min(last, next_comma(utterance, first, last)) if _in_aside(utterance, cue) else last


def _sentences(utterance: Utterance, cue: Cue, subject: Phrase) -> bool:
    """« Le tribunal a condamné un homme pour « violences » »: a court judges, and says nothing."""
    lexicon = utterance.language.lexicon
    if not any(verb.lemma in lexicon.sentencing for verb in cue.verbs):
        return False
    return not lexicon.courts.isdisjoint(utterance.lowers[subject.first : subject.last + 1])


def _in_aside(utterance: Utterance, cue: Cue) -> bool:
    """« La firme, qui a assuré que …, a fermé »: a relative clause between two commas."""
    lexicon = utterance.language.lexicon
    index = cue.first - 1
    while utterance.lower(index) in lexicon.clitics:
        index -= 1
    relatives = lexicon.relatives
    return utterance.lower(index) in relatives and utterance.lower(index - 1) == ","


def _asks_anonymity(utterance: Utterance, cue: Cue) -> bool:
    """As in "who asked not to be named": that tells of the source, not of what it says."""
    words = " ".join(utterance.lowers[cue.first : cue.last + MAX_ANONYMITY])
    return any(words.startswith(phrase) for phrase in utterance.language.lexicon.anonymity)


def _infinitive_end(utterance: Utterance, first: int, last: int) -> int:
    """« ont dit avoir parlé, mais n'ont rien divulgué »: a bare finite verb is the subject's."""
    lexicon = utterance.language.lexicon
    for index in range(first + 1, last):
        if utterance.words[index].text != "," or utterance.words[index].quoted >= 0:
            continue
        verb = index + 1
        if utterance.lower(verb) not in lexicon.joints:
            continue
        verb += 1
        while verb < last and utterance.lower(verb) in lexicon.clitics:
            verb += 1
        if verb <= last and is_finite(utterance, verb):
            return index - 1
    return last


def _object_end(utterance: Utterance, first: int, last: int) -> int:
    """Last word of a noun phrase that is said: up to the first comma outside marks.

    « quatre blessés, dont un grave »: what is told of a part belongs to the whole.
    """
    partitives = utterance.language.lexicon.partitives
    for index in range(first, last + 1):
        if utterance.words[index].text == "," and utterance.words[index].quoted < 0:
            if utterance.lower(index + 1) in partitives:
                continue
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
    if before in lexicon.relatives:
        end = start - 1
        if utterance.words[end - 1].text == ",":
            end -= 1
        floor = max(
            (one.last + 1 for one in scene.cues if one.last < end and not one.is_gerund),
            default=0,
        )
        return phrase_before(utterance, end, floor), None
    floor = max(
        (one.last + 1 for one in scene.cues if one.last < start and not one.is_gerund),
        default=0,
    )
    return _with_head(utterance, phrase_before(utterance, start, floor), floor), None


def _with_head(utterance: Utterance, subject: Phrase | None, floor: int) -> Phrase | None:
    """As in "A source close to the couple said": the head that a preposition binds to the phrase.

    Only where the sentence begins with it and nothing but its own words stands between.
    """
    lexicon = utterance.language.lexicon
    if subject is None or floor or not 0 < subject.first <= MAX_HEAD or subject.is_pronoun:
        return subject
    head = utterance.words[: subject.first]
    first = head[0]
    opens = first.lower in lexicon.determiners or first.lower in lexicon.source_kinds
    known = any(word.lower in lexicon.source_kinds for word in head)
    linked = head[-1].lower in lexicon.noun_stops
    plain = all(word.is_word and word.quoted < 0 for word in head)
    if not (opens and known and linked and plain) or has_finite(utterance, 0, len(head) - 1):
        return subject
    if any(word.lower in lexicon.complementizers for word in head):
        return subject
    return Phrase(0, subject.last)


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
        if is_quoted(utterance, later) or _needs_marks(utterance, later):
            continue
        edge = later.first
        if not later.is_gerund:
            if (
                utterance.words[edge - 1].text == ","
                and not opens_complement(utterance, later, later.last + 1)
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
            or (
                utterance.lower(begin - 1) in lexicon.complementizers
                and utterance.lower(begin - 2) in openers
            )
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
    return not is_any_quoted(utterance, cue.last + 1, cue.last + 3)


def _passive(scene: Scene, cue: Cue, order: int) -> Draft | None:
    """As in "was quoted as saying by X that …", « a été cité disant que »."""
    utterance = scene.utterance
    if not cue.has_stance("cite"):
        return _by_agent(scene, cue)
    limit = _next_report(scene, cue, order + 1)
    subject = phrase_before(utterance, cue.first)
    if subject is None:
        return None
    for later in scene.cues[order + 1 :]:
        if not later.is_gerund or not later.has_stance("say"):
            continue
        complement = behind_agent(scene, later, limit) or find_complement(scene, later, limit + 1)
        if complement is not None:
            last = min(limit, right_limit(scene, complement[0]))
            span = stretch(scene.text, utterance, complement[0], last)
            draft = new_draft(scene, cue, [span], "indirect", "quoted as saying")
            draft.take(utterance, subject)
            draft.frame_end = last
            draft.consumed = later.last
            return draft
        if subject.first > 1 and can_be_content(utterance, 0, subject.first - 1):
            span = stretch(scene.text, utterance, 0, subject.first - 1)
            form = form_before(utterance, 0, subject.first - 1)
            draft = new_draft(scene, cue, [span], form, "quoted as saying")
            draft.take(utterance, subject)
            draft.frame_end = draft.consumed = later.last
            return draft
    return None


def _by_agent(scene: Scene, cue: Cue) -> Draft | None:
    """« L'information a été démentie par le ministère »: the subject is what the agent says."""
    utterance = scene.utterance
    lexicon = utterance.language.lexicon
    announced = cue.has_stance("say") and cue.takes("clause") and cue.takes("object")
    if cue.negated or not (announced or cue.has_stance("deny")):
        return None
    # « par » begins an adverb too (« par ailleurs »), so it is asked for first.
    reach = range(cue.last + 1, cue.last + 1 + MAX_TO_AGENT)
    at = next((at for at in reach if utterance.lower(at) in lexicon.agents), len(utterance.words))
    subject = phrase_before(utterance, cue.first)
    agent = phrase_after(utterance, at + 1)
    if subject is None or subject.is_pronoun or agent is None:
        return None
    span = stretch(scene.text, utterance, subject.first, subject.last)
    draft = new_draft(scene, cue, [span], "indirect", "passive with its agent")
    draft.take(utterance, agent)
    return draft


def _fold_nested(scene: Scene, drafts: list[Draft], draft: Draft) -> None:
    """Adds a draft; a report that holds nothing but another report becomes its relay."""
    if drafts and draft.rule == "incise" and draft.hull.holds(drafts[-1].hull):
        drafts.pop()
    elif drafts and draft.source is not None:
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
