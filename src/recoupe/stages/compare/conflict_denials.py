"""Somebody denies what others state: the very deed, and not a charge, an inquiry or a request."""

from collections.abc import Sequence

from recoupe.algorithms.folding import fold, folded_words
from recoupe.languages.tables.concepts import STEM_LETTERS
from recoupe.records import Conflict, Statement
from recoupe.stages.compare.alike import keyed_tokens, verb_keys
from recoupe.stages.compare.conflict_record import FIRM, conflict_of
from recoupe.stages.compare.scene import Scene

STATED = frozenset({"asserted", "attributed", "unconfirmed"})
MIN_DENIED_KEYS = 3
"""Fewer words are part of too many sentences, where no claim lines them up."""
MIN_WORDS = 4
"""Fewer words, « catch and release », are no sentence that could be denied."""
DENIAL = "deny"
"""Concept of « nier », "deny"."""


def find_denial_conflicts(statements: Sequence[Statement], scene: Scene) -> list[Conflict]:
    """Denials of one claim against what it states: one conflict a claim."""
    denied = [one for one in statements if one.grade == "denied" and is_denial(one, scene)]
    said = [
        one
        for one in statements
        if one.grade in STATED and any(is_contradicted(one, other, scene) for other in denied)
    ]
    return _conflict(said, denied, scene)


def find_denials_across(scene: Scene) -> list[Conflict]:
    """What somebody denies, word for word part of a longer statement of another claim."""
    firm = [one for one in scene.statements.values() if one.grade in FIRM]
    found = []
    for denied in scene.statements.values():
        keys = scene.plain_keys(denied)
        if denied.grade != "denied" or len(keys) < MIN_DENIED_KEYS or not is_denial(denied, scene):
            continue
        first = next(iter(keyed_tokens(denied, scene)), None)
        verb = first[1] if first is not None and first[0].tag == "VERB" else None
        said = [
            one
            for one in firm
            if _tells_nearly_all(scene.plain_keys(one), keys, verb)
            and not scene.is_title(one)
            and not set(one.sources) & set(denied.sources)
            and scene.claim_of.get(one.id) is not scene.claim_of.get(denied.id)
            and not scene.has_negation(one)
            and is_contradicted(one, denied, scene)
        ]
        found.extend(_conflict(said, [denied], scene))
    return found


def _tells_nearly_all(said: frozenset[str], denied: frozenset[str], verb: str | None) -> bool:
    """Whether a statement holds the keys of a denial, but for one where it holds its first verb.

    « Avoir détourné l'argent de ses clients », « a détourné 1,8 million sur leurs comptes ».
    """
    return denied <= said or (verb in said and len(denied - said) == 1)


def _conflict(
    said: Sequence[Statement], denied: Sequence[Statement], scene: Scene
) -> list[Conflict]:
    if not said or not denied:
        return []
    who = scene.name_of(denied[0].sources[0]) if denied[0].sources else "a source"
    return [
        conflict_of(
            "denial",
            (one.evidence for one in said),
            (one.evidence for one in denied),
            f"{who} denies what others state; one happening, no other time or scope told",
            "denied in one claim",
        )
    ]


def is_denial(denied: Statement, scene: Scene) -> bool:
    """Whether a deed is denied, and no offer, bail or request refused: "denied him bail"."""
    refusable = scene.language(denied).concepts.refusable
    for token in scene.tokens_in(denied):
        if token.tag in {"VERB", "NOUN"}:
            return fold(token.lemma) not in refusable
    return True


def is_contradicted(said: Statement, denied: Statement, scene: Scene) -> bool:
    """Whether a statement tells as done what a denial says was not.

    "Was charged with arson" holds while he denies arson, "took over the probe into alleged
    collusion" while somebody denies collusion, and "has repeatedly denied it" says the same.
    """
    if said.polarity != "positive" or len(folded_words(said.evidence.exact)) < MIN_WORDS:
        return False
    told, keys = keyed_tokens(said, scene), scene.plain_keys(denied)
    if not told:
        return True
    if DENIAL in verb_keys(said, scene):
        return False
    # « Suite à cette attaque » tells of it as done, as « a attaqué » does.
    named = {key for token, key in told if token.tag == "NOUN"} & verb_keys(denied, scene)
    if not named and not _deeds(said, scene) & _deeds(denied, scene):
        return False
    first = next((token.start for token, key in told if key in keys), said.evidence.span.end)
    accusing = scene.language(said).concepts.accusing
    return not any(
        token.start < first and fold(token.lemma) in accusing for token in scene.tokens_in(said)
    )


def _deeds(statement: Statement, scene: Scene) -> frozenset[str]:
    """Keys and stems of what is told as done: its verbs, else its first noun.

    « Avoir eu connaissance de » denies what « connaissait » tells.
    """
    told = keyed_tokens(statement, scene)
    verbs = [one for one in told if one[0].tag == "VERB"] or told[:1]
    return frozenset(
        word for token, key in verbs for word in (key, fold(token.lemma)[:STEM_LETTERS])
    )
