"""Who does what to whom, by the order of the words around a verb.

French and English put the one who acts before the verb and the one acted upon behind it; a passive
turns them round. That holds without a parser where nothing but auxiliaries stands between a name
and its verb. Where more does, nothing is said.
"""

from collections.abc import Iterator, Mapping, Sequence

from recoupe.algorithms.folding import fold
from recoupe.languages.tables.concepts import Concepts
from recoupe.records import Action, Span, Token
from recoupe.stages.align.statement_terms import verb_key

BETWEEN = frozenset({"AUX", "ADV", "PRON", "PART"})
"""What may stand between one who acts and the verb."""
NOMINAL = frozenset({"DET", "ADJ", "NOUN", "PROPN", "NUM"})
OBJECT_WORDS = 8
"""So many words after a verb, a name may still be its object."""
AGENT_WORDS = 4
"""So many words after a participle, « par » still names who acts."""
LIGHT_WORDS = 3
"""So many words behind a light verb, its noun stands: « a porté une nouvelle plainte »."""
AUXILIARY_WORDS = 3
"""So many words before a participle, its auxiliary stands."""


def actions_of(
    tokens: Sequence[Token], text: str, named: Mapping[int, str], concepts: Concepts
) -> tuple[Action, ...]:
    """Actions among the named of one statement, sorted, each once.

    Args:
        tokens: those of the statement, in order.
        text: the text of its page.
        named: index into `tokens` of the first word of a name → its entity, for names only.
        concepts: tables of the language.

    Example: « Halden a attaqué Brisk » and « Brisk a été attaqué par Halden » give one action.
    """
    if not named:
        return ()
    scene = _Scene(tokens, text, named, concepts)
    found = (scene.action_at(at) for at, token in enumerate(tokens) if token.tag == "VERB")
    return tuple(sorted({one for one in found if one is not None}, key=_order))


def _order(action: Action) -> tuple[str, str, str]:
    return action.verb, action.agent or "", action.patient or ""


def first_words(tokens: Sequence[Token], spans: Mapping[Span, str]) -> dict[int, str]:
    """Index of the first token of each span → what the span stands for."""
    starts = {span.start: entity for span, entity in spans.items()}
    return {at: starts[one.start] for at, one in enumerate(tokens) if one.start in starts}


class _Scene:
    """The words of one statement."""

    def __init__(
        self, tokens: Sequence[Token], text: str, named: Mapping[int, str], concepts: Concepts
    ) -> None:
        self.tokens = tokens
        self.words = [fold(one.span.of(text)).rstrip("'’") for one in tokens]
        self.named = named
        self.concepts = concepts

    def action_at(self, verb: int) -> Action | None:
        """What a verb says of the named; None where it names nobody."""
        done = self._done_by(verb)
        if done is None:
            return None
        subject = self._before(verb)
        by = self._agent_behind(verb)
        if by is not None or self._is_passive(verb):
            agent, patient = by, subject
        else:
            agent, patient = subject, self._behind(verb)
        if agent is None and patient is None:
            return None
        return Action(
            verb=verb_key(self.tokens[done].lemma, self.words[done], self.concepts),
            agent=agent,
            patient=patient,
        )

    def _done_by(self, verb: int) -> int | None:
        """The word that tells what is done: the verb, or the noun of « a porté plainte »."""
        if not self._is_light_verb(verb):
            return verb
        behind = range(verb + 1, min(verb + 1 + LIGHT_WORDS, len(self.tokens)))
        for at in behind:
            if self.tokens[at].tag == "NOUN" and at not in self.named:
                return at
            if self.tokens[at].tag not in {"DET", "ADJ", "ADV"}:
                return None
        return None

    def _before(self, verb: int) -> str | None:
        """The name right before a verb and its auxiliaries, unless a preposition governs it."""
        at = verb - 1
        while at >= 0 and (self.tokens[at].tag in BETWEEN or self._is_light_verb(at)):
            at -= 1
        for first in range(at, -1, -1):
            if first in self.named:
                return self.named[first] if self._governor(first) is None else None
            if self.tokens[first].tag not in NOMINAL:
                return None
        return None

    def _is_light_verb(self, at: int) -> bool:
        """« Va racheter »: the verb that tells something is the other."""
        token = self.tokens[at]
        return token.tag == "VERB" and fold(token.lemma) in self.concepts.light

    def _behind(self, verb: int) -> str | None:
        """The name that is a verb's object: direct, or behind « contre »."""
        for at in range(verb + 1, min(verb + 1 + OBJECT_WORDS, len(self.tokens))):
            if at in self.named:
                governor = self._governor(at)
                direct = governor is None or governor in self.concepts.against
                return self.named[at] if direct else None
            if self.tokens[at].tag in {"VERB", "AUX", "PUNCT", "SCONJ", "CCONJ"}:
                return None
        return None

    def _agent_behind(self, verb: int) -> str | None:
        """Whom « par » names behind a participle."""
        if "VerbForm=Part" not in self.tokens[verb].form:
            return None
        reach = range(verb + 1, min(verb + 1 + AGENT_WORDS, len(self.tokens)))
        mark = next((at for at in reach if self.words[at] in self.concepts.passive_agents), None)
        if mark is None:
            return None
        for at in range(mark + 1, min(mark + 1 + OBJECT_WORDS, len(self.tokens))):
            if at in self.named:
                return self.named[at]
            if self.tokens[at].tag not in NOMINAL:
                return None
        return None

    def _is_passive(self, verb: int) -> bool:
        """« a été arrêté », "was arrested"; « est parti » and "is enjoying" are none."""
        form = self.tokens[verb].form
        if "VerbForm=Part" not in form or "Tense=Pres" in form:
            return False
        before = range(max(0, verb - AUXILIARY_WORDS), verb)
        return any(
            self.words[at] in self.concepts.passive_auxiliaries
            and all(self.tokens[one].tag in BETWEEN for one in range(at, verb))
            for at in before
        )

    def _governor(self, first: int) -> str | None:
        """The preposition that governs a name, through its article and titles.

        « L'homme d'affaires Omar Haddad » is an apposition: « de » governs a noun, not the name.
        """
        nouns, opened = 0, False
        for at in self._leftwards(first):
            tag = self.tokens[at].tag
            if tag == "ADP":
                if not nouns or self.words[at] not in self.concepts.genitives:
                    return self.words[at]
                nouns, opened = 0, False
            elif opened:
                return None
            opened = tag == "DET"
            nouns += tag == "NOUN"
        return None

    def _leftwards(self, first: int) -> Iterator[int]:
        for at in range(first - 1, -1, -1):
            if self.tokens[at].tag not in NOMINAL | {"ADP"}:
                return
            yield at
