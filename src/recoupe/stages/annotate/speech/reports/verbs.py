"""All reports of one utterance that a verb makes; subject first ones are found here."""

from collections.abc import Sequence
from itertools import pairwise

from recoupe.records import ReportForm
from recoupe.stages.annotate.speech.pieces.chain import (
    can_speak,
    is_medium,
    is_somebody,
    kind_of,
    relay_of,
)
from recoupe.stages.annotate.speech.pieces.cues import Cue
from recoupe.stages.annotate.speech.pieces.draft import Draft, stretch
from recoupe.stages.annotate.speech.pieces.media_names import MEDIA_KINDS, known_name
from recoupe.stages.annotate.speech.pieces.noun_phrases import Phrase, phrase_after
from recoupe.stages.annotate.speech.pieces.phrases_before import phrase_before
from recoupe.stages.annotate.speech.pieces.scene import (
    MAX_TO_AGENT,
    Scene,
    is_any_quoted,
    is_impersonal,
    is_quoted,
    new_draft,
    right_limit,
)
from recoupe.stages.annotate.speech.reports.complements import find_complement
from recoupe.stages.annotate.speech.reports.denials import find_denial
from recoupe.stages.annotate.speech.reports.endings import content_end, next_report
from recoupe.stages.annotate.speech.reports.incises import find_incise
from recoupe.stages.annotate.speech.reports.infinitives import is_infinitive
from recoupe.stages.annotate.speech.reports.inner_ends import end_inner
from recoupe.stages.annotate.speech.reports.inner_incises import find_inner_incise
from recoupe.stages.annotate.speech.reports.likewise import find_likewise
from recoupe.stages.annotate.speech.reports.postposed import BEHIND_CONTENT
from recoupe.stages.annotate.speech.reports.quoting import quoted_as, quoting
from recoupe.stages.annotate.speech.reports.second_incises import relays
from recoupe.stages.annotate.speech.reports.standing import stands
from recoupe.stages.annotate.speech.reports.verb_subjects import subject_of
from recoupe.stages.annotate.speech.surface.surface import Utterance

MAX_TO_PENALTY = 9
"""Words between « condamné » and its « à trois ans »."""
MAX_ADDRESSEE = 5
"""Words of « à l'Agence France-Presse » before the agent of a passive."""
MAX_ANONYMITY = 7
"""Words of a phrase that asks for anonymity, behind its verb."""


def reports_of(scene: Scene) -> list[Draft]:
    """Drafts in the order of their cues."""
    drafts: list[Draft] = []
    for order, cue in enumerate(scene.cues):
        if drafts and cue.first <= drafts[-1].consumed:
            continue
        if is_quoted(scene.utterance, cue):
            draft = find_inner_incise(scene, cue)
        elif (drafts and relays(scene, cue, drafts[-1])) or _asks_anonymity(scene.utterance, cue):
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
            draft = draft or find_denial(scene, cue)
            draft = draft or find_likewise(scene, cue) or find_incise(scene, cue, drafts)
            draft = draft or _preposed(scene, cue, order, drafts)
        if draft is None or not draft.parts or _is_said(drafts, draft):
            continue
        if stands(scene.utterance, cue, draft, _floor(scene, cue)):
            quotation = _behind_colon(scene, cue, draft)
            _fold_nested(scene, drafts, draft, cue)
            if quotation is not None and draft in drafts:
                drafts.append(quotation)
    end_inner(scene.text, drafts)
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
    inside = range(first + 1, last) if ":" in utterance.lowers[first + 1 : last] else ()
    for index in inside:
        word, after = utterance.words[index], utterance.words[index + 1]
        if word.text != ":" or word.quoted >= 0 or after.quoted < 0:
            continue
        if any(cue.last < one.first < index and one.takes("quote") for one in scene.cues):
            # "Lacerda said Epstein told her: “…”": the words of the nearer verb
            return None
        before = stretch(scene.text, utterance, first, index - 1)
        behind = stretch(scene.text, utterance, index + 1, last)
        if before is None or behind is None:
            return None
        if any(one.first in {last + 1, last + 2, last + 3} for one in scene.cues):
            # « FO regrette que … : « On n'a rien dit », dit Luc Roy »: his, by the verb behind
            draft.parts, draft.frame_end = [before], index
            return None
        quotation = new_draft(scene, cue, [behind], "direct", "quotation behind a report")
        quotation.source, quotation.source_words = draft.source, draft.source_words
        quotation.is_pronoun, quotation.frame_end = draft.is_pronoun, draft.frame_end
        draft.parts = [before]
        return quotation
    return None


def _preposed(scene: Scene, cue: Cue, order: int, drafts: Sequence[Draft]) -> Draft | None:  # noqa: PLR0911  one reason a line
    """X a déclaré que CONTENT · X affirme avoir CONTENT · X : « CONTENT »."""
    utterance = scene.utterance
    subject, inherited = subject_of(scene, cue, drafts)
    if subject is None and inherited is None:
        return None
    if subject is not None and (
        is_impersonal(utterance, subject) or _sentences(utterance, cue, subject)
    ):
        return None
    if _confirms_medium(utterance, cue) or _only_threatens(utterance, cue, subject):
        return None
    limit = _limit(scene, cue, order, subject)
    complement = find_complement(scene, cue, limit + 1)
    if complement is None:
        return None
    first, kind = complement
    if kind == "object" and not _may_ask(utterance, cue, subject):
        return None
    concedes = kind == "clause" and cue.has_stance("deny")
    if cue.negated and kind != "quote" and not (concedes or _leaves_open(utterance, cue)):
        # "does not deny that the emails are real" is said, "did not say that" is not
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


def _limit(scene: Scene, cue: Cue, order: int, subject: Phrase | None) -> int:
    """Last word that a content may hold: before the next report, and a subject behind a gerund."""
    limit = next_report(scene, cue, order)
    behind = cue.is_gerund and subject is not None and subject.first > cue.last
    return min(limit, subject.first - 2) if behind and subject is not None else limit


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
    """As in "who asked not to be named", « qui souhaite rester anonyme »: no words of his."""
    lexicon = utterance.language.lexicon
    # « souhaite | rester anonyme », « a demandé à | garder l'anonymat »
    for first in (cue.first, cue.last + 1, cue.last + 2):
        if utterance.lower(first) not in lexicon.anonymity_firsts:
            continue
        if first > cue.last and not is_infinitive(utterance, first):
            continue
        words = utterance.lowers[first : cue.last + MAX_ANONYMITY]
        if any(words[: len(told)] == told for told in lexicon.anonymity_words):
            return True
    return False


def _by_agent(scene: Scene, cue: Cue) -> Draft | None:
    """« L'information a été démentie par le ministère »: the subject is what the agent says."""
    utterance = scene.utterance
    lexicon = utterance.language.lexicon
    announced = cue.has_stance("say") and cue.takes("clause") and cue.takes("object")
    if cue.negated or not (announced or cue.has_stance("deny")):
        return None
    charge_only = cue.takes("accusation") and not cue.takes("object")
    if charge_only and lexicon.accusations.isdisjoint(utterance.lowers[: cue.first]):
        # « L'accusation a été balayée », not « sa frappe est repoussée du pied par le gardien ».
        return None
    # « par » begins an adverb too (« par ailleurs »), so it is asked for first.
    told = utterance.lower(cue.last + 1) in lexicon.addressees
    reach = range(cue.last + 1, cue.last + 1 + MAX_TO_AGENT + told * MAX_ADDRESSEE)
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


def _only_shows(scene: Scene, cue: Cue, draft: Draft) -> bool:
    """« a dit que les mesures n'avaient révélé “aucun risque” »: a thing, or nobody, says that."""
    if cue.negated:
        return True
    words = draft.source_words
    return words is not None and not is_somebody(scene.utterance, Phrase(*words))


def _fold_nested(scene: Scene, drafts: list[Draft], draft: Draft, cue: Cue) -> None:
    """Adds a draft; a report that holds nothing but another report becomes its relay."""
    behind = draft.rule in {"incise", BEHIND_CONTENT}
    if drafts and behind and draft.hull.holds(drafts[-1].hull):
        drafts.pop()
    elif drafts and draft.source is not None:
        outer = drafts[-1]
        same = outer.source == draft.source
        nested = not same and outer.hull.holds(draft.hull)
        if nested and draft.rule == "verb and quote" and _only_shows(scene, cue, draft):
            return
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
