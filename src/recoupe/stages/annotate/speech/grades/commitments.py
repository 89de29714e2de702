"""Whose word stands behind a clause, and how firmly: the page's, or that of who is cited."""

from collections.abc import Sequence
from typing import Literal

from recoupe.records import Attribution, Clause, SourceKind
from recoupe.stages.annotate.reading import Reading
from recoupe.stages.annotate.speech.grades.conditions import condition_in
from recoupe.stages.annotate.speech.grades.denials import is_denied, is_left_open, is_said_of
from recoupe.stages.annotate.speech.grades.grade import grade_of
from recoupe.stages.annotate.speech.grades.hearsay import is_hearsay
from recoupe.stages.annotate.speech.grades.imagined import table_of, tells_a_story
from recoupe.stages.annotate.speech.grades.moods import (
    any_phrase,
    is_conditional,
    past_verb_group,
    phrase_at,
)
from recoupe.stages.annotate.speech.grades.voices import (
    FUTURE_OF_THEN,
    HEARSAY,
    PLAN,
    TOLD_ON,
    Before,
    Verdict,
    Voice,
)
from recoupe.stages.annotate.speech.pieces.noun_phrases import has_finite
from recoupe.stages.annotate.speech.surface.surface import Utterance

BY_SOURCE = "announced by a source"
SUSPECTED = "suspected by a source"
DOUBTED = "the report itself is hearsay"
FORESEEN = frozenset([FUTURE_OF_THEN, PLAN, TOLD_ON, BY_SOURCE])
"""Rules behind which a conditional goes on telling what is planned."""
SECOND_HAND: frozenset[SourceKind] = frozenset(["media", "agency", "state_media", "unnamed"])
PAST_SOURCE = 2
"""Words behind a source that may say it is not confirmed: « des informations non confirmées »."""
MAX_TO_HEAD = 6
"""Words up to the noun of an act: "a £30 million fund"."""


class Paragraph:
    """The sentence that is read, and what those before it, in its paragraph, make of it."""

    def __init__(self, scares: frozenset[int]) -> None:
        """`scares`: quotes of nobody's words; titles and nicknames have no say."""
        self.scares = scares
        self.voice = Voice(scares=scares)
        """The page's own."""
        self._said: list[Utterance] = []
        self._last: Clause | None = None
        self.utterance: Utterance
        """The sentence that is read."""

    def enter(self, utterance: Utterance) -> None:
        """Goes on to the next sentence."""
        if self._said and self._said[-1].block != utterance.block:
            self._said.clear()
            self._last = None
        self._said.append(utterance)
        self.utterance = utterance

    def add(self, clause: Clause) -> None:
        """Takes note of a clause."""
        self._last = clause

    def before(self) -> Before | None:  # noqa: PLR0911  one kind a line
        """What the sentences before are, as far as a conditional can go on with it.

        « La mairie a présenté son projet. La place serait piétonne »; « … a promis que la ligne
        serait prolongée. Elle desservirait … »; « Si l'accord était signé, … . Il vaudrait … ».
        """
        before = self._said[:-1]
        if not before:
            return None
        last = self._last
        if last is not None and last.rule in FORESEEN:
            return "plan"
        if last is not None and last.grade in {"unconfirmed", "denied"}:
            return None
        table, lowers = table_of(before[-1]), before[-1].lowers
        if not table.supposing.isdisjoint(lowers) or (
            condition_in(before[-1], 0, len(before[-1].words) - 1) == "unreal"
        ):
            return "condition"
        if any(_lays_out(one) for one in before):
            return "plan"
        if _drops(before[-1]):
            return "dropped"
        if last is not None and last.grade == "expected":
            return "announced"
        if not table.thought_up.isdisjoint(lowers):
            return "idea"
        return "story" if tells_a_story(before[-1]) else None


def _lays_out(utterance: Utterance) -> bool:
    """Whether somebody lays a plan before the public."""
    modality = utterance.language.lexicon.modality
    uses, acts = modality.uses, modality.announced.acts
    lowers = utterance.lowers
    # « la commune étudie la construction d'une crèche ».
    if not uses.studying.isdisjoint(lowers) and not acts.isdisjoint(lowers):
        return True
    presents = not uses.presenting.isdisjoint(lowers)
    return presents and not uses.plans.isdisjoint(lowers) and uses.not_plans.isdisjoint(lowers)


def _drops(utterance: Utterance) -> bool:
    """« Le gouvernement a renoncé à son projet de taxe »: it would have, and does not."""
    uses = utterance.language.lexicon.modality.uses
    lowers = utterance.lowers
    return not uses.dropping.isdisjoint(lowers) and not uses.plans.isdisjoint(lowers)


def commitment_of(  # noqa: PLR0911  one reason a line
    reading: Reading, paragraph: Paragraph, bounds: tuple[int, int], one: Attribution | None
) -> tuple[Verdict, Literal["page", "source"]]:
    """How firmly a stretch is said, and whose commitment that is.

    Args:
        reading: the article.
        paragraph: the sentence around the stretch, and those before.
        bounds: first and last word of the stretch.
        one: the report that it is the content of; None where the page speaks.
    """
    utterance = paragraph.utterance
    first, last = bounds
    if one is None:
        before = paragraph.before
        return grade_of(utterance, first, last, paragraph.voice, before=before), "page"
    cue = _cue_words(reading, one)
    doubt = _doubted(reading, utterance, one, cue) or _unconfirmed_source(reading, one)
    if doubt is not None:
        return doubt, "page"
    stances = _stances(reading, cue)
    if "deny" in stances and is_left_open(reading, utterance, one):
        return Verdict("unconfirmed", one.cue, "left open by a source"), "source"
    if is_denied(reading, utterance, one, stances, cue) and not is_said_of(utterance, bounds):
        return Verdict("denied", one.cue, "denied by a source"), "source"
    voice = _voice_of(reading, paragraph, bounds, one, cue)
    verdict = grade_of(utterance, first, last, voice, before=paragraph.before)
    if verdict.grade == "attributed" and (
        ("plan" in stances and _is_plan(utterance, first, one) and not _is_wished(utterance, cue))
        or _announces_act(utterance, first, last, one, cue)
    ):
        return Verdict("expected", one.cue, BY_SOURCE), "source"
    suspects = not utterance.language.lexicon.modality.uses.suspecting.isdisjoint(cue)
    if verdict.grade == "attributed" and suspects:
        return Verdict("unconfirmed", one.cue, SUSPECTED), "source"
    # « …, croit-il savoir »: it is the source who is not sure.
    unsure = not utterance.language.lexicon.modality.uses.believing.isdisjoint(cue)
    passed_on = _stands_apart(one) and not voice.quoted and not unsure
    return verdict, "page" if passed_on and verdict.rule == HEARSAY else "source"


def denies(reading: Reading, one: Attribution) -> bool:
    """Whether the words that attribute are of a verb of denying: « ce que X conteste »."""
    return "deny" in _stances(reading, _cue_words(reading, one))


def _stands_apart(one: Attribution) -> bool:
    """« …, a indiqué X », « selon X »: no conjunction ties the words to the report."""
    return one.form == "parenthetical" or (one.form == "continuation" and one.cue is not None)


def _voice_of(
    reading: Reading,
    paragraph: Paragraph,
    bounds: tuple[int, int],
    one: Attribution,
    cue: Sequence[str],
) -> Voice:
    """Who speaks, as far as the grade of a stretch needs to know."""
    utterance = paragraph.utterance
    past = _is_past(reading, cue)
    behind = _stands_apart(one)
    second_hand = one.source is None or one.source_kind in SECOND_HAND or len(one.chain) > 1
    promises = utterance.language.lexicon.modality.uses.promises
    opines = not utterance.language.lexicon.modality.uses.opining.isdisjoint(cue)
    return Voice(
        reported=True,
        past_report=one.form == "nominal" or (one.form == "indirect" and past),
        past_incise=behind and past,
        at_first_hand=not second_hand,
        opinion=behind and opines,
        thinks=one.form == "indirect" and opines,
        promise=not promises.isdisjoint(cue),
        hearsay=behind and (second_hand or not past),
        by_plan=behind and _is_plan_itself(utterance, one),
        quoted=bool(utterance.quotes)
        and all(
            utterance.words[index].quoted >= 0
            for index in range(bounds[0], bounds[1] + 1)
            if utterance.words[index].is_word
        ),
        scares=paragraph.scares,
    )


def _is_plan_itself(utterance: Utterance, one: Attribution) -> bool:
    """« selon le projet, la ligne desservirait »: the plan tells what it holds."""
    if one.source is None or not utterance.span.holds(one.source):
        return False
    first, last = utterance.words_in(one.source)
    return not utterance.language.lexicon.modality.uses.plans.isdisjoint(
        utterance.lowers[first : last + 1]
    )


def _is_plan(utterance: Utterance, first: int, one: Attribution) -> bool:
    """« promet de rouvrir », "pledged to raise": an infinitive or a noun, no clause."""
    lexicon = utterance.language.lexicon
    lower = utterance.lower(first)
    if one.form != "indirect" or one.cue is None:
        return False
    between = utterance.lowers[max(0, first - 1) : first]
    if any(word in lexicon.complementizers for word in between):
        return False
    # « jure n'avoir rien caché »: a past infinitive tells what is over.
    verb = first + 1 if lower in lexicon.modality.negations else first
    verb = past_verb_group(utterance, verb)
    past = utterance.lower(verb) in lexicon.modality.likely_done and any(
        utterance.lower(at).endswith(lexicon.modality.participle_endings)
        for at in (verb + 1, verb + 2)
    )
    if past:
        return False
    return not has_finite(utterance, first, first + 3) or lower in lexicon.infinitive_marks


def _is_wished(utterance: Utterance, cue: Sequence[str]) -> bool:
    """« souhaiterait rencontrer la ministre », "had hoped to open": nothing that is to be."""
    uses = utterance.language.lexicon.modality.uses
    undone = not uses.had.isdisjoint(cue) and not uses.unfulfilled.isdisjoint(cue)
    return undone or not uses.wishes.isdisjoint(cue)


def _announces_act(
    utterance: Utterance, first: int, last: int, one: Attribution, cue: Sequence[str]
) -> bool:
    """« a annoncé la suppression de 2.000 postes »: an act that is still to be done."""
    table = utterance.language.lexicon.modality.announced
    if has_finite(utterance, first, last):
        return False
    if not table.foretelling.isdisjoint(cue):
        return True
    if table.announcing.isdisjoint(cue):
        return False
    head = utterance.lowers[first : min(first + MAX_TO_HEAD, last + 1)]
    # « a annoncé l'ouverture d'une enquête »: with these words, it is open.
    if not table.undecided.isdisjoint(head):
        return False
    return one.form in {"indirect", "nominal"} and not table.acts.isdisjoint(head)


def _cue_words(reading: Reading, one: Attribution) -> tuple[str, ...]:
    if one.cue is None:
        return ()
    return tuple([word.lower for word in reading.words_in(one.cue)])


def _stances(reading: Reading, cue: Sequence[str]) -> frozenset[str]:
    """Stances of the last reporting form in a cue; a form of two verbs gives both.

    Verbs of several words come first (« ruled out »), and « s'est défendu d'avoir menti ».
    """
    lexicon = reading.language.lexicon
    reporting = lexicon.reporting
    for at, word in enumerate(cue):
        for lemma, _ in lexicon.light_verbs.get(word, ()):
            for words, verb in lexicon.light_complements.get(lemma, ()):
                if tuple(cue[-len(words) :]) == words and len(cue) - len(words) > at:
                    return frozenset([verb.stance])
    if not lexicon.reflexives.isdisjoint(cue[:-1]):
        lemmas = {form.verb.lemma for form in reporting.get(cue[-1], ())}
        if not lemmas.isdisjoint(lexicon.reflexive_denials):
            return frozenset(["deny"])
    for word in reversed(cue):
        if word in reporting:
            return frozenset(form.verb.stance for form in reporting[word])
    return frozenset()


def _doubted(
    reading: Reading, utterance: Utterance, one: Attribution, cue: Sequence[str]
) -> Verdict | None:
    """« aurait déclaré », "is said to have told": the page does not vouch for the words.

    « les riverains souhaiteraient que … » is a wish, and no hearsay.
    """
    modality = reading.language.lexicon.modality
    if one.form == "nominal" and one.source is None:
        return Verdict("unconfirmed", one.cue, "rumour")
    hedged = any_phrase(cue, 0, len(cue) - 1, modality.hedges)
    for index, word in enumerate(cue):
        if word in modality.possibility:
            continue
        if hedged and phrase_at(cue, index, modality.hedges):
            return Verdict("unconfirmed", one.cue, DOUBTED)
        if is_conditional(word, modality):
            here = one.cue is not None and utterance.span.holds(one.cue)
            at = utterance.index_at(one.cue.start) + index if here and one.cue is not None else -1
            if not here or is_hearsay(utterance, at):
                return Verdict("unconfirmed", one.cue, DOUBTED)
    return None


def _unconfirmed_source(reading: Reading, one: Attribution) -> Verdict | None:
    """« selon des informations non confirmées », "according to unverified reports"."""
    if one.source is None:
        return None
    near = reading.places_in(one.source)
    lowers = [word.lower for word in reading.words[near.start : near.stop + PAST_SOURCE]]
    unsure = reading.language.lexicon.modality.unsure_sources
    found = any_phrase(lowers, 0, len(lowers) - 1, unsure)
    return Verdict("unconfirmed", one.source, "source not confirmed") if found else None


def _is_past(reading: Reading, cue: Sequence[str]) -> bool:
    lexicon = reading.language.lexicon
    if any(lexicon.auxiliaries.get(word) == "past" for word in cue):
        return True
    tenses = {form.tense for word in cue for form in lexicon.reporting.get(word, ())}
    # « a salué l'accord et promis que … »: the participle shares the auxiliary before it.
    shares = bool(lexicon.gapped.intersection(cue))
    return "present" not in tenses and ("past" in tenses or shares)
