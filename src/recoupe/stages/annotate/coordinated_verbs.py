"""Two verbs of one subject, side by side: built alike, in tense, number and auxiliary."""

from recoupe.stages.annotate.clause_heads import Head
from recoupe.stages.annotate.speech.grades.moods import VERB_TAGS

AGREEMENT = ("Number", "Tense", "Mood")
"""What two finite verbs of one subject have in common, as far as their forms tell it."""


def verb_behind(head: Head, joint: int) -> int | None:
    """The verb that stands beside the first one: right behind a joint, and built alike."""
    lexicon = head.utterance.language.lexicon
    at = joint + 1
    while at < head.last and head.is_light(at, lexicon.light_in_verbs):
        at += 1
    if at >= head.last or not head.complement(at + 1, head.last):
        return None
    word = head.words[at]
    if head.utterance.finite[at]:
        return at if _agree(head, head.verb, at) else None
    if head.end == head.verb:
        return at if _is_past_like(head, at) else None
    model = head.words[head.end].form
    if "VerbForm=Inf" in model:
        return at if "VerbForm=Inf" in word.form else None
    if "VerbForm=Part" not in model:
        return None
    return at if _is_participle_like(head, at) else None


def _agree(head: Head, one: int, other: int) -> bool:
    forms = [_features(head.words[at].form) for at in (one, other)]
    return all(
        forms[0].get(name, told) == told for name, told in forms[1].items() if name in AGREEMENT
    )


def _is_participle_like(head: Head, at: int) -> bool:
    """« et placé en garde », "and charged with": a participle that goes with the auxiliary.

    Behind an adjective or a participle (« armés et cagoulés ») it describes the same noun.
    """
    adders = head.utterance.language.lexicon.adders
    beside = at - 1
    while beside > head.end and head.words[beside].lower not in adders:
        beside -= 1
    if head.words[beside - 1].tag == "ADJ" or "VerbForm=Part" in head.words[beside - 1].form:
        return False
    word, model = head.words[at], head.words[head.end]
    if word.tag == "ADJ":
        # Taggers take « blessé trois autres » for an adjective; none stands before a number.
        following = head.words[at + 1].tag if at < head.last else ""
        endings = head.utterance.language.lexicon.modality.participle_endings or ("ed",)
        return following in {"NUM", "DET"} and word.lower.endswith(endings)
    if word.tag not in VERB_TAGS or "VerbForm=Part" not in word.form:
        return False
    mine, yours = _features(word.form), _features(model.form)
    return all(mine.get(name) == yours.get(name) for name in ("Gender", "Number", "Tense"))


def _is_past_like(head: Head, at: int) -> bool:
    """« killed two people and wounded three »: a past that a tagger takes for a participle."""
    lexicon = head.utterance.language.lexicon
    if not lexicon.past_endings or "Tense=Past" not in head.words[head.verb].form:
        return False
    word = head.words[at]
    if word.tag in VERB_TAGS:
        passive = head.words[at + 1].lower in lexicon.agents
        return "Tense=Past" in word.form and not passive
    following = head.words[at + 1].tag if at < head.last else ""
    return word.lower.endswith(lexicon.past_endings) and following in {"NUM", "DET"}


def _features(form: str) -> dict[str, str]:
    pairs = (one.partition("=") for one in form.split("|") if one)
    return {name: told for name, _, told in pairs}
