"""Whether two statements of like words tell of two things: residents here, shopkeepers there.

What negates a thing, or dates it otherwise, says nothing of another thing of which the same is
told. Two words in one place of the sentence tell two things apart where neither may stand for the
other: as the subject, as the one who acts in a passive, as what it was done to, or as what somebody
could or wanted to do.
"""

from collections.abc import Collection, Iterable, Sequence
from typing import NamedTuple

from recoupe.algorithms.folding import fold
from recoupe.languages.tables.concepts import HYPERNYMS
from recoupe.languages.tables.kindred import kin_of
from recoupe.records import Statement, Token
from recoupe.stages.compare.scene import Scene
from recoupe.stages.compare.scene_words import folded_token

NOMINAL = frozenset({"NOUN", "PROPN"})
VERBAL = frozenset({"VERB", "AUX"})
PAST_PARTICIPLE = frozenset({"VerbForm=Part", "Tense=Past"})
INFINITIVE = "VerbForm=Inf"
_HEADS = "spokesperson lawyer leader manager boss director direct manage owner coach chairman"
SPEAKING_FOR = frozenset(_HEADS.split())
"""Concepts of who may speak for a body, or be told of by its name."""
STEM = 4
"""Words that begin with so many letters alike may be of one family: « toit », « toiture »."""
HEAD_WORDS = 5
"""So many words behind the verb, what it was done to may begin."""

Words = dict[str, str]
"""Key → folded lemma of each word in one place of a sentence."""


class Places(NamedTuple):
    """What stands in some places of a sentence."""

    verb: str | None
    """Key of the first verb; None where no verb tells anything."""
    is_passive: bool
    subject: Words
    agent: Words
    patient: Words
    able: Words
    """What somebody could, wanted or had to do."""

    def without(self, terms: Collection[str]) -> "Places":
        """The same but for what stands opposed, and tells nothing apart."""
        if not terms:
            return self
        subject, agent, patient, able = (
            {key: word for key, word in one.items() if key not in terms} for one in self[2:]
        )
        return self._replace(subject=subject, agent=agent, patient=patient, able=able)


def are_told_apart(
    left: Statement, right: Statement, scene: Scene, *, terms: Collection[str] = ()
) -> bool:
    """Whether a word of each, in the same place of the sentence, tells two things apart.

    Args:
        left: a statement.
        right: one of another page.
        scene: the story that holds both.
        terms: keys by which the two are opposed, if they are: verbs that tell of one thing.
    """
    mine, yours = (_places_of(one, scene).without(terms) for one in (left, right))
    held = _Held(scene.plain_keys(left), scene.plain_keys(right))
    translated = scene.are_in_two_languages(left.evidence, right.evidence)
    if translated:
        # A stem of one language is none of the other: only what the tables know tells apart.
        held = held.known(scene)
    elif _are_two(mine.agent, yours.agent, held) or _are_two(mine.able, yours.able, held):
        return True
    verbs = mine.verb, yours.verb
    is_one = verbs[0] == verbs[1] or (
        None not in verbs and (verbs[1] in kin_of(verbs[0] or "") or set(verbs) == set(terms))
    )
    if not is_one or mine.is_passive != yours.is_passive:
        return False
    return (
        _are_two(mine.subject, yours.subject, held)
        or _are_told_of_two(mine.subject, yours.subject, held)
        or (not translated and _are_two(mine.patient, yours.patient, held))
    )


def narrow_apart(left: Statement, right: Statement, scene: Scene) -> bool:
    """Whether a noun of each, anywhere, narrows what is told: of this road, of the county."""
    held = _Held(scene.plain_keys(left), scene.plain_keys(right))
    if scene.are_in_two_languages(left.evidence, right.evidence):
        held = held.known(scene)
    mine, yours = (_around_verb(one, scene) for one in (left, right))
    return any(
        _are_two(
            {key: word for key, word in one.items() if key not in held.yours},
            {key: word for key, word in other.items() if key not in held.mine},
            held,
        )
        for one, other in zip(mine, yours, strict=True)
    )


def _around_verb(statement: Statement, scene: Scene) -> tuple[Words, Words]:
    """Nouns before the first verb, and those behind it."""
    told = scene.keyed_tokens(statement)
    verbs = (one.start for one in scene.tokens_in(statement) if one.tag == "VERB")
    verb = next(verbs, statement.evidence.span.end)
    nouns = [(one, key) for one, key in told if one.tag == "NOUN"]
    return (
        {key: fold(one.lemma) for one, key in nouns if one.start < verb},
        {key: fold(one.lemma) for one, key in nouns if one.start > verb},
    )


class _Held(NamedTuple):
    """Keys of two statements, and those by which things may be told apart; None where all may."""

    mine: frozenset[str]
    yours: frozenset[str]
    telling: frozenset[str] | None = None

    def known(self, scene: Scene) -> "_Held":
        keys = self.mine | self.yours
        return self._replace(telling=frozenset(one for one in keys if scene.concept_key(one)))


def _are_two(mine: Words, yours: Words, held: _Held) -> bool:
    """Whether no word of one may stand for any of the other statement; both may be told of more."""
    told = {*mine, *yours}
    if not mine or not yours or not HYPERNYMS.isdisjoint(told):
        return False
    if held.telling is not None and not told <= held.telling:
        return False
    return _have_none_of(mine, held.yours, yours) and _have_none_of(yours, held.mine, mine)


def _are_told_of_two(mine: Words, yours: Words, held: _Held) -> bool:
    """« La réunion publique », « la réunion du comité »: one noun, narrowed to two things."""
    if set(mine).isdisjoint(yours):
        return False
    only = (
        {key: word for key, word in mine.items() if key not in yours},
        {key: word for key, word in yours.items() if key not in mine},
    )
    return _are_two(*only, held)


def _have_none_of(some: Words, held: Iterable[str], others: Words) -> bool:
    stems = {one[:STEM] for one in others.values()}
    return all(
        kin_of(key).isdisjoint(held) and word[:STEM] not in stems for key, word in some.items()
    )


def _places_of(statement: Statement, scene: Scene) -> Places:
    return scene.once(("places", statement.id), lambda: _read_places(statement, scene))


def _read_places(statement: Statement, scene: Scene) -> Places:
    concepts = scene.language(statement).concepts
    keys = {token.start: key for token, key in scene.keyed_tokens(statement)}
    text = scene.articles[statement.evidence.page].text
    tokens = scene.tokens_in(statement)
    forms = [folded_token(text, one) for one in tokens]
    first = next((at for at, one in enumerate(tokens) if one.tag in VERBAL), len(tokens))
    verb = next((at for at, one in enumerate(tokens) if one.tag == "VERB"), len(tokens))
    by = next(
        (at for at in range(verb, len(tokens)) if forms[at] in concepts.passive_agents),
        len(tokens),
    )
    passives = scene.language(statement).disputing.passive_lemmas
    return Places(
        keys.get(tokens[verb].start) if verb < len(tokens) else None,
        verb < len(tokens)
        and {*tokens[verb].form.split("|")} >= PAST_PARTICIPLE
        and any(fold(one.lemma) in passives for one in tokens[first:verb]),
        _subject(tokens[:first], keys) or _speaker(statement, tokens, scene),
        _head(tokens[by + 1 :], keys),
        _head(tokens[verb + 1 : by], keys),
        _able(tokens[verb:], keys),
    )


def _subject(tokens: Sequence[Token], keys: dict[int, str]) -> Words:
    """What a sentence tells of, up to a comma; nothing of "nobody", who may be anybody."""
    end = next((at for at, one in enumerate(tokens) if one.tag == "PUNCT"), len(tokens))
    is_open = bool(tokens) and tokens[0].tag == "PRON"
    return {} if is_open else _told(tokens[:end], keys, NOMINAL | {"ADJ"})


def _speaker(statement: Statement, tokens: Sequence[Token], scene: Scene) -> Words:
    """Who says of himself that he did, or did not: « la papeterie assure n'avoir rien rejeté ».

    Nothing of who speaks for somebody else, as a lawyer or a head does.
    """
    report = scene.attributions.get(statement.attribution or "")
    verb = next((one for one in tokens if one.tag in VERBAL), None)
    if report is None or report.source is None or verb is None or INFINITIVE not in verb.form:
        return {}
    language = scene.languages[report.source.page]
    found = {
        scene.key_of(fold(one.lemma), language): fold(one.lemma)
        for one in scene.tokens_at(report.source.page, report.source.span)
        if one.tag == "NOUN"
    }
    return {} if not SPEAKING_FOR.isdisjoint(found) else found


def _told(tokens: Sequence[Token], keys: dict[int, str], tags: frozenset[str]) -> Words:
    return {
        keys[one.start]: fold(one.lemma) for one in tokens if one.start in keys and one.tag in tags
    }


def _head(tokens: Sequence[Token], keys: dict[int, str]) -> Words:
    """The first noun behind determiners and adjectives."""
    for one in tokens[:HEAD_WORDS]:
        if one.tag in NOMINAL:
            return _told([one], keys, NOMINAL)
        if one.tag not in {"DET", "ADJ", "NUM"}:
            return {}
    return {}


def _able(tokens: Sequence[Token], keys: dict[int, str]) -> Words:
    """The infinitive right behind another verb: « ne savait pas conduire », "could not swim"."""
    for one in tokens[1:HEAD_WORDS]:
        if one.tag == "VERB":
            return _told([one], keys, frozenset({"VERB"})) if INFINITIVE in one.form else {}
        if one.tag not in {"ADV", "PART", "ADP"}:
            return {}
    return {}
