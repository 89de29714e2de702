"""Conditionals that tell no news: what would come of a thing, and how a story went on.

Source: *Le bon usage*, § 889; Haillet 2002, *Le conditionnel en français*, chapters 2 and 5. What
is over takes the compound form where it is hearsay (« en 1998, il aurait pris la tête du parti »),
so a simple one beside a time long gone is the future of then.
"""

from itertools import pairwise

from recoupe.languages.tables.imagined import Imagined
from recoupe.stages.annotate.speech.grades.conditionals import subject_word, uses_of
from recoupe.stages.annotate.speech.grades.moods import (
    any_phrase,
    is_compound,
    is_past_tense,
    is_year,
    phrase_at,
)
from recoupe.stages.annotate.speech.pieces.noun_phrases import has_finite
from recoupe.stages.annotate.speech.surface.surface import Utterance

CENTURY = 2000
"""A year before it is over, whenever a web page was written."""
MAX_TO_NOUN = 3
"""Words up to the noun of a subject: « cette même fermeture »."""
MAX_TO_OBJECT = 4
"""Words behind a verb among which its object begins."""
MAX_TO_COLON = 6
"""Words between a noun for what was agreed and the colon that tells it."""


def table_of(utterance: Utterance) -> Imagined:
    """The table of its language."""
    return utterance.language.lexicon.modality.imagined


def is_supposed(utterance: Utterance, first: int, index: int) -> bool:
    """Whether the conditional at `index`, no compound, says what would be, and nobody tells it.

    « personne ne le croirait », « sa démission provoquerait », « élu, il baisserait les impôts »,
    « seul un miracle sauverait », « il conclut un marché : il irait ».
    """
    auxiliary = utterance.lower(index) in utterance.language.lexicon.modality.hearsay_auxiliaries
    if (
        _has_consequence(utterance, first, index)
        or is_conditional_subject(utterance, first, index)
        or _is_settled(utterance, index)
    ):
        return True
    return not auxiliary and (
        _is_of_anybody(utterance, first, index)
        or is_asked(utterance, first, index)
        or _opens_with_outcome(utterance, first, index)
        or _is_of_any_such(utterance, first, index)
    )


def is_told_later(utterance: Utterance, first: int, index: int) -> bool:
    """Whether a story goes on: « en 1921, il prendrait », « né à Brest, il deviendrait ».

    « C'est là qu'il rencontrerait sa femme », and any verb of change behind a simple past:
    « Il quitta la ville ; il n'y reviendrait jamais ».
    """
    table = table_of(utterance)
    lower = utterance.lower(index)
    if lower in table.lasting or lower in uses_of(utterance).holding:
        return False
    lowers = utterance.lowers
    if phrase_at(lowers, first, table.turns) or subject_word(utterance, index) in table.fates:
        return True
    if lowers[first] in table.born:
        return any(first < at < index for at in utterance.breaks)
    # « La gare a fermé en 1988 ; elle ne rouvrirait jamais ».
    never = not uses_of(utterance).never.isdisjoint(lowers[index + 1 : index + 3])
    gone = [at for at in range(index) if is_gone(lowers[at])]
    # « Elle entre au couvent en 1890 ; elle n'en sortirait que pour mourir ».
    if gone and (never or any(utterance.words[at].text == ";" for at in range(gone[-1], index))):
        return True
    if lowers[first] in table.in_a_year and is_gone(utterance.lower(first + 1)):
        return True
    return tells_a_story(utterance, index)


def is_gone(lower: str) -> bool:
    """« 1998 »: a year that is over."""
    return is_year(lower) and int(lower) < CENTURY


def tells_a_story(utterance: Utterance, end: int | None = None) -> bool:
    """Whether a simple past stands there, before a word: « il quitta la ville ».

    Of a whole sentence, also « elle naît à Rodez en 1902 ».
    """
    past = utterance.language.lexicon.modality.narrative
    births = table_of(utterance).births
    if end is None and not births.isdisjoint(utterance.lowers):
        return any(is_gone(lower) for lower in utterance.lowers)
    return bool(past) and any(past in word.form for word in utterance.words[:end])


def is_cleft_of_hearsay(utterance: Utterance, index: int, last: int) -> bool:
    """« ce serait un voisin qui aurait mis le feu »: the second conditional tells what both are."""
    relatives = utterance.language.lexicon.modality.relatives
    return any(
        is_compound(utterance, at)
        and any(utterance.lower(back) in relatives for back in range(at - 3, at))
        for at in range(index + 2, last + 1)
    )


def _has_consequence(utterance: Utterance, first: int, index: int) -> bool:
    """« la fermeture de la ligne priverait »: an act as a subject, and what would come of it."""
    uses, table = uses_of(utterance), table_of(utterance)
    lexicon = utterance.language.lexicon
    acts = lexicon.modality.announced.acts
    at = first
    while at < index and not utterance.words[at].is_word:
        at += 1
    # « selon lui, la fermeture … », « à terme, … »: the subject stands behind the last comma.
    commas = [comma for comma in utterance.breaks if at < comma < index]
    if commas and not has_finite(utterance, at, commas[-1]):
        at = commas[-1] + 1
    if utterance.lower(at) not in lexicon.determiners or has_finite(utterance, at, index - 1):
        return False
    subject = utterance.lowers[at + 1 : min(at + 1 + MAX_TO_NOUN, index)]
    conditions = lexicon.modality.conditions_of
    act = next((word for word in subject if word in acts | table.causes), "")
    event = act or next(
        (
            word
            for word in subject
            if word in conditions.events
            or (word.endswith(conditions.event_endings) and word not in conditions.not_events)
        ),
        "",
    )
    if not event:
        return False
    lower = utterance.lower(index)
    if phrase_at(utterance.lowers, index, table.effects):
        return True
    if lower in table.consequences:
        return utterance.lower(index + 1) not in table.follow_ups
    # « le projet coûterait deux millions »: what a plan would cost is told of it.
    return bool(act) and lower in table.costs and act not in uses.plans


def is_conditional_subject(utterance: Utterance, first: int, index: int) -> bool:
    """« les communes qui refuseraient perdraient leur subvention »: whoever would do so."""
    relatives = utterance.language.lexicon.relatives
    for at in range(first + 1, index - 1):
        if utterance.lower(at) in relatives and utterance.words[at - 1].is_word:
            verbs = [verb for verb in range(at, index) if utterance.finite[verb]]
            return len(verbs) == 1 and (
                "Mood=Cnd" in utterance.words[verbs[0]].form
                and not is_compound(utterance, verbs[0])
            )
    return False


def _is_of_anybody(utterance: Utterance, first: int, index: int) -> bool:
    """« personne ne le croirait », « jamais le club ne vendrait », « tout le monde gagnerait »."""
    uses, table = uses_of(utterance), table_of(utterance)
    lexicon = utterance.language.lexicon
    if utterance.lower(first) in uses.never and index > first + 1:
        return True
    if any_phrase(utterance.lowers, first, index - 1, table.anybody):
        return not has_finite(utterance, first, index - 1)
    at = index - 1
    while at > first and (
        utterance.lower(at) in lexicon.clitics or utterance.lower(at) in lexicon.modality.negations
    ):
        at -= 1
    alone = at == first or utterance.lower(at - 1) not in lexicon.determiners
    subject = utterance.lower(at)
    return alone and subject in uses.duties and subject not in lexicon.impersonal_pronouns


def _is_of_any_such(utterance: Utterance, first: int, index: int) -> bool:
    """« Un pont coûterait douze millions », « aucun assureur ne couvrirait un tel risque »."""
    table = table_of(utterance)
    conditions = utterance.language.lexicon.modality.conditions_of
    lower, opener = utterance.lower(index), utterance.lower(first)
    if lower in table.lasting:
        return False
    # « Une seule étincelle embraserait la garrigue ».
    if opener in conditions.each and utterance.lower(first + 1) in table.sole:
        return not has_finite(utterance, first, index - 1)
    if opener in conditions.each and lower in table.benefits:
        return not has_finite(utterance, first, index - 1)
    behind = utterance.lowers[index + 1 : index + 1 + MAX_TO_OBJECT]
    return any(
        one in conditions.indefinite and two in conditions.imagined for one, two in pairwise(behind)
    )


def is_asked(utterance: Utterance, first: int, index: int) -> bool:
    """« Qui croirait une telle histoire »: a question, whatever its mark.

    Not « les skieurs, qui se trouveraient sous la neige », behind a noun and its comma.
    """
    asks = table_of(utterance).who
    if first > 1 and utterance.lower(first - 1) == "," and utterance.words[first - 2].is_word:
        return False
    opens = first == 0 or not utterance.words[first - 1].is_word
    at = first if utterance.words[first].is_word else first + 1
    return opens and utterance.lower(at) in asks and not has_finite(utterance, first, index - 1)


def _opens_with_outcome(utterance: Utterance, first: int, index: int) -> bool:
    """« Élu, il baisserait », « Privée de ce soutien, elle fermerait », « Seul un pont »."""
    table = table_of(utterance)
    opener, after = utterance.lower(first), utterance.lower(first + 1)
    if opener in table.sole:
        return after in utterance.language.lexicon.modality.conditions_of.indefinite
    if opener in table.decided and after == ",":
        return True
    if not any(first < at < index for at in utterance.breaks):
        return False
    if opener in table.reckoned or phrase_at(utterance.lowers, first, table.once):
        return True
    return opener in table.bereft and utterance.lower(index) not in table.lasting


def _is_settled(utterance: Utterance, index: int) -> bool:
    """« il conclut un compromis : il irait », « ils le savaient : l'usine fermerait »."""
    colon = next((at for at in range(index - 1, 0, -1) if utterance.words[at].text == ":"), 0)
    if not colon:
        return False
    before = range(max(0, colon - MAX_TO_COLON), colon)
    table = table_of(utterance)
    return any(
        utterance.lower(at) in table.settled
        or (
            utterance.lower(at) in table.foretold
            and utterance.finite[at + 1]
            and is_past_tense(utterance, at + 1)
        )
        for at in before
    )
