"""Whether a deed is denied, and whether a statement tells it as done."""

from collections.abc import Iterable, Sequence

from recoupe.algorithms.folding import fold, folded_words
from recoupe.languages.tables.concepts import STEM_LETTERS
from recoupe.languages.tables.kindred import HARMFUL, kin_of_all
from recoupe.records import Statement, Token
from recoupe.stages.compare.alike import verb_keys
from recoupe.stages.compare.scene import Scene
from recoupe.stages.compare.told_apart import are_told_apart
from recoupe.stages.compare.told_words import INFINITIVE, RELATIVES

STATED = frozenset({"asserted", "attributed", "unconfirmed"})
"""Grades of what a denial may contradict."""
MIN_WORDS = 4
"""Fewer words, « catch and release », are no sentence that could be denied."""
DENIAL = "deny"
"""Concept of « nier », "deny"."""
RECEIVED = "receive"
"""Concept of « recevoir », which takes a noun that tells the deed."""
REPROACHED = HARMFUL | frozenset(["ignore", "neglect", "know", "fail", "break", "violate", "lie"])
"""Concepts of what somebody is reproached with."""
OPENING_WORDS = 2
"""So near to its beginning a report tells of who speaks: « n'avoir rien su », "it did not wait"."""
TO_UNTRUE, TO_THAT = 6, 4
"""So many words before « faux », "truth", and from there to the clause: "in the claim that"."""


def denies(statement: Statement, scene: Scene) -> bool:
    """Whether somebody denies a deed by it, with a verb of denying or with a negation."""
    if statement.grade == "denied":
        return is_denial(statement, scene)
    return denies_by_negation(statement, scene)


def is_a_denial_of(said: Iterable[Statement], no: Statement, scene: Scene) -> bool:
    """Whether a statement denies what others tell, and does not merely say the contrary.

    With a verb of denying; or who negates it insists that he did not do what he is reproached with,
    or what was only heard.
    """
    if no.grade == "denied":
        return is_denial(no, scene)
    if no.attribution is not None and says_untrue(no, scene):
        return True
    answers = not REPROACHED.isdisjoint(scene.plain_keys(no)) or any(
        one.grade == "unconfirmed" for one in said
    )
    return answers and denies_by_negation(no, scene) and _insists(no, scene)


def says_untrue(statement: Statement, scene: Scene) -> bool:
    """« Il est faux que », "there is no truth in the claim that": what follows is denied."""
    language = scene.language(statement)
    disputing, negated = language.disputing, False
    words = folded_words(statement.evidence.exact.replace("'", " ").replace("’", " "))
    for at, word in enumerate(words[:TO_UNTRUE]):
        untrue = word in disputing.untrue and not negated
        if untrue or (word in disputing.truths and negated):
            return not disputing.that.isdisjoint(words[at + 1 : at + 1 + TO_THAT])
        negated = negated or word in language.concepts.negations
    return False


def _opened_at(statement: Statement, scene: Scene) -> int:
    """Where the clause behind the first "that" of a statement begins."""
    that = scene.language(statement).disputing.that
    text = scene.articles[statement.evidence.page].text
    tokens = scene.tokens_in(statement)
    ends = (one.end for one in tokens if fold(one.span.of(text)).rstrip("'") in that)
    return next(ends, statement.evidence.span.start)


def _insists(statement: Statement, scene: Scene) -> bool:
    """Whether a verb of insisting reports a statement: « assure », "maintains"."""
    told = scene.attributions.get(statement.attribution or "")
    if told is None or told.cue is None:
        return False
    insisting = scene.language(statement).disputing.insisting
    tokens = scene.tokens_at(told.cue.page, told.cue.span)
    return any(fold(one.lemma) in insisting for one in tokens)


def denies_by_negation(statement: Statement, scene: Scene) -> bool:
    """Whether somebody says of himself that he did not, in words that the page reports.

    « L'exploitant assure n'avoir rien su », "insists that it did not wait", "said that its owners
    had withdrawn no money". Who negates what others did, "no ransom was paid, the ministry said",
    may report what he knows; what is quoted word for word answers we do not know what.
    """
    told = scene.attributions.get(statement.attribution or "")
    if (
        statement.grade != "attributed"
        or statement.polarity != "negative"
        or statement.quotes
        or told is None
        or told.source is None
    ):
        return False
    lexicon = scene.language(statement).lexicon
    speaks_for = not lexicon.possessives.isdisjoint(folded_words(told.source.exact)[:1])
    if speaks_for and not REPROACHED.isdisjoint(scene.plain_keys(statement)):
        return True  # « son guide assure que le groupe n'a ignoré aucune interdiction »
    text = scene.articles[statement.evidence.page].text
    tokens = scene.tokens_in(statement)
    opening = [fold(one.span.of(text)) for one in tokens[:OPENING_WORDS]]
    personal = lexicon.subject_pronouns - lexicon.impersonal_pronouns
    if opening[:1] and (opening[0] in personal or opening[0] in lexicon.possessives):
        return statement.evidence.span.start > told.source.span.start
    verbs = [one for one in tokens if one.tag in {"VERB", "AUX"}]
    return bool(verbs) and INFINITIVE in verbs[0].form and verbs[0] in tokens[: OPENING_WORDS + 1]


def is_denial(denied: Statement, scene: Scene) -> bool:
    """Whether a deed is denied, and no offer, bail or request refused: "denied him bail".

    "Denied him leave" refuses; "denied any suggestion that he had left" does not.
    """
    refusable = scene.language(denied).concepts.refusable
    tokens = scene.tokens_in(denied)
    # "A plea offer", which a tagger may take for a verb
    is_thing = bool(tokens) and tokens[0].tag in {"DET", "PROPN"}
    text = scene.articles[denied.evidence.page].text
    if tokens and fold(tokens[0].span.of(text)) in RELATIVES:
        return False  # "… who died on Friday" tells what nobody denies
    for token in tokens:
        lemma = fold(token.lemma)
        # "That a keeper left the gate open": a past form is no noun.
        is_noun = token.tag == "NOUN" or (is_thing and fold(token.span.of(text)) == lemma)
        if lemma in refusable and is_noun:
            return False
        if token.tag in {"VERB", "AUX", "ADP", "SCONJ"}:
            return True
    return True


def is_contradicted(said: Statement, denied: Statement, scene: Scene) -> bool:
    """Whether a statement tells as done what a denial says was not.

    "Was charged with arson" holds while he denies arson, "took over the probe into alleged
    collusion" while somebody denies collusion, and "has repeatedly denied it" says the same.
    """
    if said.polarity != "positive" or len(folded_words(said.evidence.exact)) < MIN_WORDS:
        return False
    told, keys = scene.keyed_tokens(said), scene.plain_keys(denied)
    if not told:
        return True
    if (
        DENIAL in verb_keys(said, scene)
        or says_untrue(said, scene)
        or are_told_apart(said, denied, scene)
        # Who denies that he received help may have helped.
        or (_is_received(denied, scene) and not _is_undergone(said, scene))
    ):
        return False
    # « Suite à cette attaque » tells of it as done, as « a attaqué » does.
    named = {key for token, key in told if token.tag == "NOUN"} & verb_keys(denied, scene)
    deeds = kin_of_all(_deeds(denied, scene))
    if not named and not _deeds(said, scene) & deeds:
        return False
    return not is_reproached(said, keys, scene)


def is_reproached(said: Statement, keys: frozenset[str], scene: Scene) -> bool:
    """Whether a word of reproach stands before the first of some keys: "charged with arson"."""
    reproach = scene.once(("reproach", said.id), lambda: _first_reproach(said, scene))
    if reproach is None:
        return False
    told = scene.keyed_tokens(said)
    first = next((token.start for token, key in told if key in keys), said.evidence.span.end)
    return reproach <= first


def _first_reproach(said: Statement, scene: Scene) -> int | None:
    """Where the first word of reproach stands."""
    accusing = scene.language(said).concepts.accusing
    return next((one.start for one in scene.tokens_in(said) if fold(one.lemma) in accusing), None)


def _is_beside(verb: Token, statement: Statement, scene: Scene) -> bool:
    """Whether a participle stands beside its noun, "a closed road", and tells nothing."""
    tokens = scene.tokens_in(statement)
    at = tokens.index(verb)
    return 0 < at < len(tokens) - 1 and tokens[at - 1].tag == "DET" and tokens[at + 1].tag == "NOUN"


def _main_words(statement: Statement, scene: Scene) -> list[tuple[Token, str]]:
    """Words with their keys; of a denial up to "who" or "which", which tells what nobody denies."""
    told = scene.keyed_tokens(statement)
    if says_untrue(statement, scene):
        opened = _opened_at(statement, scene)
        return [one for one in told if one[0].start >= opened] or told
    if statement.grade != "denied":
        return told
    text = scene.articles[statement.evidence.page].text
    tokens = scene.tokens_in(statement)
    ends = (one.start for one in tokens if fold(one.span.of(text)) in RELATIVES)
    end = next(ends, statement.evidence.span.end)
    return [one for one in told if one[0].start < end] or told


def _deeds(statement: Statement, scene: Scene) -> frozenset[str]:
    """Keys and stems of what is told as done: its verbs, else its first noun and what that was.

    « Avoir eu connaissance de » denies what « connaissait » tells, and who "received no help" was
    not helped.
    """
    told = _main_words(statement, scene)
    verbs = [
        one for one in told if one[0].tag == "VERB" and not _is_beside(one[0], statement, scene)
    ]
    deeds = [*verbs, *_leant_on(verbs, told, statement, scene)] or [
        *([one for one in told if one[0].tag != "ADJ"][:1] or told[:1]),
        *_predicates(told, statement, scene),
    ]
    return frozenset(
        word for token, key in deeds for word in (key, fold(token.lemma)[:STEM_LETTERS])
    )


def _is_received(statement: Statement, scene: Scene) -> bool:
    """Whether its only verb is one of receiving: "the file it received had errors" denies more."""
    verbs = {key for token, key in _main_words(statement, scene) if token.tag == "VERB"}
    return verbs == {RECEIVED}


def _is_undergone(statement: Statement, scene: Scene) -> bool:
    """Whether a statement tells of receiving as well, or has a passive: "was helped"."""
    if RECEIVED in scene.plain_keys(statement):
        return True
    passive = scene.language(statement).lexicon.passive_auxiliaries
    text = scene.articles[statement.evidence.page].text
    words = [token.span.of(text).lower() for token in scene.tokens_in(statement)]
    return not passive.isdisjoint(words)


def _leant_on(
    verbs: Sequence[tuple[Token, str]],
    told: Sequence[tuple[Token, str]],
    statement: Statement,
    scene: Scene,
) -> list[tuple[Token, str]]:
    """The first noun behind each verb that tells little beside it: "receive help"."""
    support = scene.language(statement).concepts.support
    found = []
    for verb, key in verbs:
        if key == RECEIVED or fold(verb.lemma) in support:
            behind = (one for one in told if one[0].start > verb.start)
            noun = next((one for one in behind if one[0].tag in {"NOUN", "VERB"}), None)
            found += [noun] if noun is not None and noun[0].tag == "NOUN" else []
    return found


def _predicates(
    told: Sequence[tuple[Token, str]], statement: Statement, scene: Scene
) -> list[tuple[Token, str]]:
    """Adjectives behind an auxiliary: « était ivre »."""
    auxiliaries = [one.end for one in scene.tokens_in(statement) if one.tag == "AUX"]
    first = min(auxiliaries, default=statement.evidence.span.end)
    return [one for one in told if one[0].tag == "ADJ" and one[0].start >= first]
