"""Conditions: what sets a clause in a world that is not, so that its conditional is no hearsay."""

from typing import Literal

from recoupe.languages.tables.joined import joined
from recoupe.stages.annotate.speech.grades.moods import (
    is_compound,
    is_infinitive,
    is_past_tense,
    phrase_at,
)
from recoupe.stages.annotate.speech.pieces.noun_phrases import has_finite, is_finite
from recoupe.stages.annotate.speech.surface.signs import CONDITION
from recoupe.stages.annotate.speech.surface.surface import Utterance

Condition = Literal["unreal", "open", "imagined"]
"""« si la digue cédait »; « si le vent forcit », which leaves open whether it happens; or a subject
that is only thought of, « une telle taxe »."""

MAX_TO_VERB = 20
"""Words between « si » and its verb."""
MAX_SUBJECT = 10
"""Words of a subject that a table of nouns is looked up in."""


def condition_in(utterance: Utterance, first: int, last: int) -> Condition | None:
    """The condition among words `first` to `last`; None where none stands."""
    found: Condition | None = None
    for index in utterance.signs[CONDITION]:
        kind = _opened(utterance, index, first, last) if first <= index <= last else None
        if kind == "unreal":
            return kind
        found = kind or found
    if _by_beginning(utterance, first, last):
        return "unreal"
    if found is None and _by_subject(utterance, first, last):
        return "imagined"
    return found


def is_condition(utterance: Utterance, first: int, last: int) -> bool:
    """Whether words `first` to `last` are a condition and nothing more: « si elles signaient »."""
    if first not in utterance.signs[CONDITION] or any(first < at < last for at in utterance.breaks):
        return False
    return _opened(utterance, first, first, last) in {"unreal", "open"}


def _opened(utterance: Utterance, index: int, first: int, last: int) -> Condition | None:
    """What « si », « à condition que », "if" set there."""
    modality = utterance.language.lexicon.modality
    lowers = utterance.lowers
    table = modality.conditions_of
    if phrase_at(lowers, index, table.soft):
        return "imagined"
    if lowers[index] in table.without:
        return "unreal" if _prevents(utterance, index, first) else None
    opens = phrase_at(lowers, index, modality.conditions)
    asks = index > first and lowers[index - 1] in table.asking
    if not opens or asks or phrase_at(lowers, index, table.not_tensed):
        return None
    if lowers[index] not in table.tensed:
        return "unreal"
    limit = min(index + MAX_TO_VERB, last + 1)
    verb = next((at for at in range(index + 1, limit) if is_finite(utterance, at)), None)
    if verb is None:
        return None
    return "unreal" if is_past_tense(utterance, verb) else "open"


def _prevents(utterance: Utterance, index: int, first: int) -> bool:
    """« sans ce retard, … », « … aurait coulé sans l'intervention de »; not « sans domicile »."""
    table = utterance.language.lexicon.modality.conditions_of
    joint = utterance.lower(index - 1) in utterance.language.lexicon.joints
    after = utterance.lower(index + 1)
    # « seul et sans préparation »: a noun alone tells how, unless it opens the clause.
    if index == first or (joint and after in utterance.language.lexicon.determiners):
        state = after in table.not_without or is_infinitive(utterance, index + 1)
        return bool(after) and not state
    lacking = {utterance.lower(index + 2), utterance.lower(index + 3)}
    return (
        after in table.prevented
        and lacking.isdisjoint(table.allowing)
        and not is_infinitive(utterance, index + 2)
    )


def _by_beginning(utterance: Utterance, first: int, last: int) -> bool:
    """A first word that is a condition by its place: an infinitive, « avec … de plus »."""
    table = utterance.language.lexicon.modality.conditions_of
    if utterance.lower(first) in table.even and utterance.lower(first + 1) in table.compared:
        # « Même avec deux trains de plus, la ligne resterait saturée ».
        first += 1
    word = utterance.words[first]
    if word.lower in table.inverted and first == 0:
        return _is_inverted(utterance, first, last)
    gerund = word.lower in table.gerunds and (
        "Tense=Pres|VerbForm=Part" in utterance.words[min(first + 1, last)].form
    )
    if gerund or word.lower in table.compared:
        comma = next((at for at in utterance.breaks if first < at <= last), first)
        more = not table.comparisons.isdisjoint(utterance.lowers[first:comma])
        return more or _adds_more(utterance, comma, last)
    if word.lower in table.inside:
        # « Dans le premier scénario, la ligne s'arrêterait à Vannes ».
        comma = next((at for at in utterance.breaks if first < at <= last), first)
        return not table.suppositions.isdisjoint(utterance.lowers[first:comma])
    if word.lower in table.detached:
        comma = next((at for at in utterance.breaks if first < at <= last), first)
        free = utterance.lower(first + 1) not in table.not_detached
        return free and comma > first + 1 and not has_finite(utterance, first, comma)
    if first == 0 and _is_conditional_inverted(utterance, last):
        return True
    return first == 0 and _is_infinitive_subject(utterance, last)


def _adds_more(utterance: Utterance, comma: int, last: int) -> bool:
    """« Avec un toit, le marché attirerait davantage de monde »: what would be otherwise."""
    table = utterance.language.lexicon.modality.conditions_of
    moods = (
        at
        for at in range(comma + 1, last)
        if "Mood=Cnd" in utterance.words[at].form and not is_compound(utterance, at)
    )
    at = next(moods, last)
    return at < last and utterance.lower(at + 1) in table.comparisons


def _is_conditional_inverted(utterance: Utterance, last: int) -> bool:
    """« Le voudrait-il qu'il n'en aurait pas les moyens »: an inversion, and no question."""
    lexicon = utterance.language.lexicon
    at = next((at for at in range(min(2, last)) if "Mood=Cnd" in utterance.words[at].form), None)
    if at is None:
        return False
    inverted = utterance.lower(at + 1).lstrip("-") in lexicon.subject_pronouns
    # « Aurait-il neigé, la course était annulée ».
    comma = next((one for one in utterance.breaks if at < one < last), last)
    tied = not lexicon.complementizers.isdisjoint(utterance.lowers[at + 2 : at + 3]) or (
        has_finite(utterance, comma + 1, last)
    )
    return inverted and tied and utterance.words[-1].text != "?"


def _is_infinitive_subject(utterance: Utterance, last: int) -> bool:
    """« Supprimer la ligne isolerait », « ne pas voter reviendrait à »."""
    modality = utterance.language.lexicon.modality
    at = 0
    while at < last and (
        utterance.lower(at) in modality.negations or utterance.lower(at) in modality.negation_needs
    ):
        at += 1
    return "VerbForm=Inf" in utterance.words[at].form


def _is_inverted(utterance: Utterance, first: int, last: int) -> bool:
    """As in "Had she stopped, the boy would be alive": a comma behind, and no question."""
    comma = any(first < at <= last for at in utterance.breaks)
    return comma and utterance.words[-1].text != "?"


def _past_adverbial(utterance: Utterance, first: int, last: int) -> int:
    """The word behind a first comma, where no verb stands before it: « En effet, une telle »."""
    comma = next((at for at in utterance.breaks if first < at < last), None)
    if comma is None or has_finite(utterance, first, comma):
        return first
    lexicon = utterance.language.lexicon
    # « Ses carnets, que l'on croyait perdus, se trouveraient chez un ami »: no adverbial.
    below = joined(lexicon.complementizers, lexicon.relatives)
    return first if utterance.lower(comma + 1) in below else comma + 1


def _is_one_more(utterance: Utterance, first: int, last: int) -> bool:
    """« Encore un but et Lyon serait passé », « plus d'un aurait renoncé ».

    Not « plus d'une maison aurait brûlé ».
    """
    lexicon = utterance.language.lexicon
    table = lexicon.modality.conditions_of
    more = phrase_at(utterance.lowers, first, table.more_than_one)
    if more and utterance.finite[min(first + more, last)]:
        return True
    if not phrase_at(utterance.lowers, first, table.one_more):
        return False
    verb = next((at for at in range(first, last + 1) if utterance.finite[at]), first)
    return not lexicon.coordinators.isdisjoint(utterance.lowers[first:verb])


def _by_subject(  # noqa: C901, PLR0911  one reason a line
    utterance: Utterance, first: int, last: int
) -> bool:
    """A subject that stands for what is not: « une telle taxe », « un nul aurait suffi »."""
    lexicon = utterance.language.lexicon
    table = lexicon.modality.conditions_of
    if _is_one_more(utterance, first, last):
        return True
    # « Un orage de plus, et la digue céderait ».
    comma = next((at for at in utterance.breaks if first < at < last), first)
    if utterance.lower(first) in table.each and (
        " ".join(utterance.lowers[comma - 2 : comma]) in table.extra
    ):
        return True
    first = _past_adverbial(utterance, first, last)
    limit = min(first + MAX_SUBJECT, last + 1)
    verb = next((at for at in range(first + 1, limit) if is_finite(utterance, at)), limit)
    if verb > last:
        return False
    lower, subject = utterance.lower(first), utterance.lowers[first:verb]
    # « même un enfant comprendrait ».
    if lower in table.even and utterance.lower(first + 1) in table.indefinite:
        return not is_compound(utterance, verb)
    if not table.contingent.isdisjoint(subject[:3]):
        return not is_compound(utterance, verb)
    if not table.suppositions.isdisjoint(subject[:4]):
        return True
    if any(" ".join(pair) in table.extra for pair in (subject[-2:], subject[1:3])):
        return True
    if lower in table.any_such and utterance.lower(first + 1) in table.comparisons:
        # « Toute autre équipe aurait sombré ».
        return True
    if lower in table.any_such:
        whole = utterance.lower(first + 1) in lexicon.articles
        return not whole and not is_compound(utterance, verb)
    # « un accord circulerait déjà »: so now.
    now = not lexicon.modality.uses.already.isdisjoint(utterance.lowers[verb + 1 : verb + 3])
    if now or lower not in table.indefinite:
        return False
    if not table.imagined.isdisjoint(subject[:3]):
        return True
    # « un accord aurait été trouvé », « une victoire aurait été volée »: a passive is told.
    behind = utterance.lowers[verb + 1 : verb + 3]
    if utterance.lower(verb) not in lexicon.modality.hearsay_auxiliaries and any(
        word in table.events
        or (word.endswith(table.event_endings) and word not in table.not_events)
        for word in subject[1:3]
    ):
        return True
    avoided = not table.avoided.isdisjoint(behind)
    return avoided or (not table.outcomes.isdisjoint(subject) and table.passive.isdisjoint(behind))
