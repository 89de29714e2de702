"""All reports of one utterance that a verb makes; subject first ones are found here."""

from collections.abc import Sequence
from itertools import pairwise

from recoupe.records import ReportForm
from recoupe.stages.annotate.speech.grades.moods import phrase_at
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
from recoupe.stages.annotate.speech.pieces.media import MEDIA_KINDS, known_name
from recoupe.stages.annotate.speech.pieces.noun_phrases import (
    Phrase,
    is_finite,
    phrase_after,
    phrase_before,
)
from recoupe.stages.annotate.speech.pieces.scene import (
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
from recoupe.stages.annotate.speech.reports.complements import find_complement
from recoupe.stages.annotate.speech.reports.endings import content_end, next_report
from recoupe.stages.annotate.speech.reports.houses import house_of
from recoupe.stages.annotate.speech.reports.incises import (
    find_incise,
    find_inner_incise,
)
from recoupe.stages.annotate.speech.reports.inversion import is_briefed
from recoupe.stages.annotate.speech.reports.likewise import find_likewise
from recoupe.stages.annotate.speech.reports.quoting import quoted_as, quoting
from recoupe.stages.annotate.speech.reports.standing import stands
from recoupe.stages.annotate.speech.sources.presented import presented_subject
from recoupe.stages.annotate.speech.sources.speakable import may_speak
from recoupe.stages.annotate.speech.surface.surface import Utterance

MAX_HEAD = 10
"""Words of a subject before the phrase that a preposition binds to it."""
MAX_TO_PENALTY = 9
"""Words between « condamné » and its « à trois ans »."""
MAX_TO_RELAY = 8
"""Words between an incise and the next one: "the minister said on Monday, Interfax reported"."""
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
            draft = (
                quoted_as(scene, cue, order, next_report(scene, cue, order + 1))
                if cue.has_stance("cite")
                else _by_agent(scene, cue)
            )
        elif cue.has_stance("cite") and not cue.is_gerund:
            draft = quoting(scene, cue, order)
        else:
            draft = quoting(scene, cue, order) if _tells_of(scene.utterance, cue) else None
            draft = draft or find_likewise(scene, cue) or find_incise(scene, cue, drafts)
            draft = draft or _preposed(scene, cue, order, drafts)
        if draft is None or not draft.parts or _is_said(drafts, draft):
            continue
        if stands(scene.utterance, cue, draft, _floor(scene, cue)):
            quotation = _behind_colon(scene, cue, draft)
            _fold_nested(scene, drafts, draft)
            if quotation is not None and draft in drafts:
                drafts.append(quotation)
    return drafts


def _tells_of(utterance: Utterance, cue: Cue) -> bool:
    """As in "The paper reported the minister as saying": who speaks is the object."""
    lexicon = utterance.language.lexicon
    if not lexicon.zero_complement or cue.is_gerund:
        return False
    return any(verb.lemma in lexicon.relays.first_hand for verb in cue.verbs)


def _floor(scene: Scene, cue: Cue) -> int:
    """First word behind the verb before: a subject begins no earlier."""
    before = (one.last + 1 for one in scene.cues if one.last < cue.first and not one.is_gerund)
    return max(before, default=0)


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
        return _relays_behind(scene, cue, draft)
    phrase = phrase_after(utterance, past_adverbs(utterance, cue.last + 1))
    if phrase is None or phrase.is_pronoun or not is_medium(utterance, phrase):
        return False
    draft.relays.append(relay_at(scene.text, utterance, phrase))
    draft.frame_end = max(draft.frame_end, phrase.last)
    return True


def _relays_behind(scene: Scene, cue: Cue, draft: Draft) -> bool:
    """As in "…," the minister said, Interfax reported: subject and verb behind a report."""
    utterance = scene.utterance
    phrase = phrase_before(utterance, cue.first, draft.frame_end + 1)
    if phrase is None or phrase.is_pronoun or not is_medium(utterance, phrase):
        return False
    comma = phrase.first - 1
    if utterance.lower(comma) != "," or comma - draft.frame_end > MAX_TO_RELAY:
        return False
    between = range(draft.frame_end + 1, comma)
    if any(not utterance.words[at].is_word or is_finite(utterance, at) for at in between):
        return False
    if draft.hull.end > utterance.words[cue.first].start:
        return False
    draft.relays.append(relay_at(scene.text, utterance, phrase))
    draft.frame_end = cue.last
    return True


def _preposed(scene: Scene, cue: Cue, order: int, drafts: Sequence[Draft]) -> Draft | None:  # noqa: PLR0911  one reason a line
    """X a déclaré que CONTENT · X affirme avoir CONTENT · X : « CONTENT »."""
    utterance = scene.utterance
    subject, inherited = _subject(scene, cue, drafts)
    if subject is None and inherited is None:
        return None
    if subject is not None and (
        is_impersonal(utterance, subject) or _sentences(utterance, cue, subject)
    ):
        return None
    if _confirms_medium(utterance, cue) or _only_threatens(utterance, cue, subject):
        return None
    limit = next_report(scene, cue, order)
    complement = find_complement(scene, cue, limit + 1)
    if complement is None:
        return None
    first, kind = complement
    if kind == "object" and not _may_ask(utterance, cue, subject):
        return None
    if cue.negated and kind != "quote" and not _leaves_open(utterance, cue):
        return None
    last = content_end(utterance, cue, kind, first, min(limit, right_limit(scene, first)))
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


def _leaves_open(utterance: Utterance, cue: Cue) -> bool:
    """« n'exclut pas un recours », "have not ruled out arson": that may be, its subject says."""
    lexicon = utterance.language.lexicon
    nothing = utterance.lower(cue.last + 1) in lexicon.modality.none_words
    return not nothing and all(verb.lemma in lexicon.left_open for verb in cue.verbs)


def _sentences(utterance: Utterance, cue: Cue, subject: Phrase) -> bool:
    """« Le tribunal a condamné un homme pour « violences » »: a court judges, and says nothing.

    So does whoever condemns somebody « à » a penalty.
    """
    lexicon = utterance.language.lexicon
    if not any(verb.lemma in lexicon.sentencing for verb in cue.verbs):
        return False
    behind = utterance.lowers[cue.last + 1 : cue.last + 1 + MAX_TO_PENALTY]
    if any(
        one in lexicon.addressees and (two[:1].isdigit() or two in lexicon.penalties)
        for one, two in pairwise(behind)
    ):
        return True
    return not lexicon.courts.isdisjoint(utterance.lowers[subject.first : subject.last + 1])


def _only_threatens(utterance: Utterance, cue: Cue, subject: Phrase | None) -> bool:
    """« Le mur menace de s'effondrer », « le projet menace la nappe »: nobody says so."""
    lexicon = utterance.language.lexicon
    if subject is None:
        return cue.is_gerund and all(verb.lemma in lexicon.document_verbs for verb in cue.verbs)
    if all(verb.lemma in lexicon.document_verbs for verb in cue.verbs):
        return subject.is_pronoun and utterance.lower(subject.first) in lexicon.standing.neuters
    if all(verb.lemma in lexicon.media_verbs for verb in cue.verbs):
        return kind_of(utterance, subject.first, subject.last) not in MEDIA_KINDS
    if not all(verb.lemma in lexicon.animate_verbs for verb in cue.verbs):
        return False
    # « l'un d'eux a promis »
    people = utterance.lower(subject.last) in lexicon.subject_pronouns
    return not people and not can_speak(utterance, subject)


def _may_ask(utterance: Utterance, cue: Cue, subject: Phrase | None) -> bool:
    """Whether a noun phrase is said: not of « un livre demande du temps », « défend le droit ».

    « s'est défendu d'avoir menti » and « a défendu un budget « responsable » » do.
    """
    lexicon = utterance.language.lexicon
    marked = is_any_quoted(utterance, cue.last + 1, cue.last + MAX_TO_PENALTY)
    denies = any(verb.lemma in lexicon.reflexive_denials for verb in cue.verbs)
    if denies and not cue.reflexive and not marked:
        return False
    if not cue.has_stance("urge") or subject is None or can_speak(utterance, subject):
        return True
    return utterance.lower(subject.first) not in lexicon.vague_determiners


def _confirms_medium(utterance: Utterance, cue: Cue) -> bool:
    """« , confirmant une information du Parisien »: who was first, and nothing that is said."""
    lexicon = utterance.language.lexicon
    if not cue.is_gerund or not cue.takes("object"):
        return False
    phrase = phrase_after(utterance, cue.last + 1)
    if phrase is None:
        return False
    inside = range(phrase.first, phrase.last + 1)
    told = not lexicon.backward_nouns.isdisjoint(utterance.lowers[phrase.first : phrase.last + 1])
    return told and any(known_name(utterance, at) >= 0 for at in inside)


def _asks_anonymity(utterance: Utterance, cue: Cue) -> bool:
    """As in "who asked not to be named": that tells of the source, not of what it says."""
    words = " ".join(utterance.lowers[cue.first : cue.last + MAX_ANONYMITY])
    return words.startswith(utterance.language.lexicon.anonymity)


def _subject(  # noqa: C901, PLR0911  one reason a line
    scene: Scene, cue: Cue, drafts: Sequence[Draft]
) -> tuple[Phrase | None, Draft | None]:
    """Who speaks before the verb, or the draft whose source speaks on: « et a ajouté que »."""
    utterance = scene.utterance
    inherited = drafts[-1] if drafts else None
    if cue.pronoun is not None:
        return Phrase(cue.pronoun, cue.pronoun, is_pronoun=True), None
    if cue.is_gerund:
        return _of_gerund(scene, cue, inherited)
    lexicon = utterance.language.lexicon
    start = cue.first
    if utterance.lower(start - 1) in lexicon.clitics:
        start -= 1
    before = utterance.lower(start - 1)
    joined = before in lexicon.coordinators or (before in lexicon.adders and not inherited)
    if joined or (before == "," and inherited):
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
    floor = _past_cues(scene, start)
    presented = presented_subject(utterance, start, floor)
    if presented is not None:
        return presented, None
    beside = next(
        (way for way in scene.ways if way.last == start - 1 and way.hook in {"agent", "relative"}),
        None,
    )
    if beside is not None and not beside.cites and beside.first > floor:
        # "residents cited by Al Jazeera said"
        return phrase_before(utterance, beside.first, floor), None
    unnamed = _past_anonymity(utterance, start)
    if unnamed < start:
        # "A diplomat who declined to be named told AFP"
        return phrase_before(utterance, unnamed), None
    subject = _with_head(utterance, phrase_before(utterance, start, floor), floor)
    if subject is not None and is_impersonal(utterance, subject):
        # « À la mairie, on assure que … »
        return house_of(utterance, subject) or subject, None
    return subject, None


def _past_anonymity(utterance: Utterance, start: int) -> int:
    """First word of a relative clause by which the subject before a verb stays unnamed."""
    lexicon = utterance.language.lexicon
    for words in lexicon.anonymity_words:
        if start > len(words) and utterance.matches(start - len(words), words):
            at = start - len(words)
            while utterance.lower(at - 1) in lexicon.auxiliaries:
                at -= 1
            return at - 1 if utterance.lower(at - 1) in lexicon.modality.relatives else start
    return start


def _past_cues(scene: Scene, start: int) -> int:
    """First word behind the cues before a verb, but for those of a relative clause between.

    As in "a diplomat, who asked not to be identified, said": the comma before the verb ends it.
    """
    utterance = scene.utterance
    aside = range(0)
    if utterance.lower(start - 1) == ",":
        modality = utterance.language.lexicon.modality
        opener = next((at for at in utterance.breaks[::-1] if at < start - 1), -1)
        if opener > 0 and (
            utterance.lower(opener + 1) in modality.relatives
            or phrase_at(utterance.lowers, opener + 1, modality.uses.subordinators)
        ):
            aside = range(opener, start)
    return max(
        (
            one.last + 1
            for one in scene.cues
            if one.last < start and not one.is_gerund and one.first not in aside
        ),
        default=0,
    )


def _of_gerund(
    scene: Scene, cue: Cue, inherited: Draft | None
) -> tuple[Phrase | None, Draft | None]:
    """Its own noun, else whoever spoke before, else the subject of the sentence."""
    beside = _gerund_subject(scene.utterance, cue)
    if beside is not None:
        return beside, None
    return (None, inherited) if inherited else (_first_subject(scene, cue), None)


def _gerund_subject(utterance: Utterance, cue: Cue) -> Phrase | None:
    """« les deux puissances soulignant », "the agency announcing": the noun right before."""
    lexicon = utterance.language.lexicon
    before = utterance.words[cue.first - 1] if cue.first else None
    if before is None or before.tag not in {"NOUN", "PROPN"} or before.quoted >= 0:
        return None
    if cue.has_stance("manner"):
        # "placards reading “Park the Mayor”"
        return None
    subject = phrase_before(utterance, cue.first)
    if subject is None or subject.is_pronoun:
        return None
    if utterance.lower(subject.first) in lexicon.relays.platforms:
        # "posted on Twitter accusing the firm"
        return None
    # « un discours du président Vladimir Poutine jugeant que »: a name beside it speaks.
    linked = utterance.lower(subject.first - 1) in lexicon.noun_links and not before.is_capital
    if before.is_capital and not may_speak(utterance, subject):
        links = (
            at
            for at in range(subject.last - 1, subject.first, -1)
            if utterance.lower(at) in lexicon.noun_links
        )
        link = next(links, None)
        subject = subject if link is None else Phrase(link + 1, subject.last)
    return None if linked or not may_speak(utterance, subject) else subject


def _with_head(utterance: Utterance, subject: Phrase | None, floor: int) -> Phrase | None:
    """As in "A source close to the couple said": the head that a preposition binds to the phrase.

    Only where the sentence begins with it and nothing but its own words stands between.
    """
    lexicon = utterance.language.lexicon
    begin = floor
    if subject is not None:
        commas = (at for at in range(subject.first - 1, floor, -1) if utterance.lower(at) == ",")
        begin = next(commas, floor)
    while begin > 0 and (
        utterance.lower(begin) == "," or utterance.lower(begin) in lexicon.complementizers
    ):
        begin += 1
    if subject is None or not begin < subject.first <= begin + MAX_HEAD or subject.is_pronoun:
        return subject
    head = utterance.words[begin : subject.first]
    first = head[0]
    opens = first.lower in lexicon.determiners or first.lower in lexicon.source_kinds
    known = first.lower in lexicon.headless or any(is_someone(lexicon, word.lower) for word in head)
    # "a text message sent by Pike read": its sender speaks
    linked = head[-1].lower in lexicon.noun_stops and head[-1].lower not in lexicon.agents
    plain = all(word.is_word and word.quoted < 0 for word in head)
    if not (opens and known and linked and plain):
        return subject
    verbs = (at for at in range(begin, subject.first) if is_finite(utterance, at))
    if any(not is_briefed(utterance, at) for at in verbs):
        return subject
    if any(word.lower in lexicon.complementizers for word in head):
        return subject
    return Phrase(begin, subject.last)


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
    return _before_past(utterance, cue)


def _before_past(utterance: Utterance, cue: Cue) -> Phrase | None:
    """As in "The regulator fined the firm and said": a past that could be a participle."""
    endings = utterance.language.lexicon.past_endings
    if not endings or cue.is_gerund:
        return None
    for index in range(1, cue.first):
        word = utterance.words[index]
        if not word.is_word or word.quoted >= 0:
            return None
        if word.tag == "VERB" and word.lower.endswith(endings):
            return phrase_before(utterance, index)
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
    if subject is None or subject.is_pronoun or agent is None or _is_ballot(utterance, agent.last):
        return None
    span = stretch(scene.text, utterance, subject.first, subject.last)
    draft = new_draft(scene, cue, [span], "indirect", "passive with its agent")
    draft.take(utterance, agent)
    return draft


def _is_ballot(utterance: Utterance, index: int) -> bool:
    """« La motion a été rejetée par 61 voix »: votes say nothing."""
    word = utterance.lower(index)
    return utterance.language.concepts.concept_of(word, word) == "vote"


def _same_word(scene: Scene, outer: Draft, draft: Draft) -> bool:
    """As in "he said he hoped": one pronoun, one man."""
    if outer.source is None or draft.source is None:
        return False
    return outer.source.of(scene.text).lower() == draft.source.of(scene.text).lower()


def _is_medium(scene: Scene, draft: Draft) -> bool:
    """« Le Parisien rapporte que des conseillers jugent … »: a medium tells what others say."""
    words = draft.source_words
    return words is not None and is_medium(scene.utterance, Phrase(*words))


def _fold_nested(scene: Scene, drafts: list[Draft], draft: Draft) -> None:
    """Adds a draft; a report that holds nothing but another report becomes its relay."""
    if drafts and draft.rule == "incise" and draft.hull.holds(drafts[-1].hull):
        drafts.pop()
    elif drafts and draft.source is not None:
        outer = drafts[-1]
        same = outer.source == draft.source
        nested = not same and outer.hull.holds(draft.hull)
        opens = nested and outer.hull.start == draft.source.start
        own = draft.is_pronoun and not _is_medium(scene, outer)
        own = own and (not outer.is_pronoun or _same_word(scene, outer, draft))
        if opens and own:
            # "Mayer said he thinks the number will be four": he is the speaker himself
            return
        if nested and draft.rule == "verb and object" and not (opens and _is_medium(scene, outer)):
            return
        if opens:
            draft.relays.append(relay_of(scene.text, scene.utterance, outer))
            drafts.pop()
        elif nested and outer.form == "indirect":
            # « a déclaré que A, ajoutant que B » never comes here: its content was cut before.
            return
    drafts.append(draft)
