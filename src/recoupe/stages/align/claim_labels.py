"""The statement of a claim that a reader understands best by itself. Quoted, never generated."""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

from recoupe.algorithms.folding import fold, words_of
from recoupe.languages import Language, language_of
from recoupe.records import Prepared, Statement, Token

SHORT_WORDS = 6
LONG_WORDS = 32
"""Between the two, a statement reads as one line of a table."""
SOME = 3
"""Fewer statements do not tell what a claim is about."""
MANY_BESIDE = 4
"""So many terms that no other statement of its claim has are another thing told."""
ADJACENT = 2
"""So many code points, a comma and a space, stand between two stretches that read as one."""
FINITE = "VerbForm=Fin"
TIES = frozenset({"CCONJ", "SCONJ"})
PAIRS = (("«", "»"), ("“", "”"), ("(", ")"))
WHOLE, LEANING, FRAGMENT = range(3)


class Labels:
    """Chooses labels for claims, knowing the words of every page."""

    def __init__(self, members: Sequence[Prepared]) -> None:
        self._tokens = {one.article.id: one.annotations.tokens for one in members}
        self._languages = {one.article.id: language_of(one.annotations.language) for one in members}
        self._texts = {one.article.id: one.article.text for one in members}
        self._titles = {
            one.article.id: block.span.end
            for one in members
            for block in one.article.blocks[:1]
            if block.kind == "title"
        }

    def clearest_of(self, group: Sequence[Statement]) -> Statement:
        """The clearest statement: a whole sentence, of readable length, firm, with most names.

        Of several, one that tells little beside what the others tell (« les 400 habitants évacués
        ont pu rentrer » is no name for what five pages say of the evacuation), in the language of
        most of them.

        Args:
            group: at least one statement, in an order that does not depend on the input.
        """
        spoken: dict[str, list[Statement]] = defaultdict(list)
        for one in group:
            spoken[self._languages[one.evidence.page].tag].append(one)
        most = max(map(len, spoken.values()))
        beside = {
            one.id: (told // MANY_BESIDE, len(some) < most)
            for some in spoken.values()
            for one, told in _beside(some)
        }
        return min(group, key=lambda one: self._unclearness(one, beside[one.id]))

    def text_of(self, statement: Statement) -> str:
        """Its words, with the subject that it shares: « Le suspect … placé en garde à vue »."""
        shared, exact = statement.shared, statement.evidence.exact
        if shared is None:
            return exact
        if statement.evidence.span.start - shared.span.end <= ADJACENT:
            text = self._texts[statement.evidence.page]
            return text[shared.span.start : statement.evidence.span.end]
        return f"{shared.exact} … {exact}"

    def _unclearness(
        self, statement: Statement, beside: tuple[int, bool]
    ) -> tuple[int, int, tuple[int, bool], int, int, int, str, int]:
        place = statement.evidence
        words = len(words_of(place.exact))
        awkward = max(SHORT_WORDS - words, 0) + max(words - LONG_WORDS, 0)
        told = len(statement.entities) + len(statement.quantities) + min(len(statement.timexes), 1)
        firm = {"asserted": 0, "attributed": 0, "expected": 1, "unconfirmed": 1, "denied": 2}
        in_title = place.span.end <= self._titles.get(place.page, 0)
        return (
            self._wholeness(statement),
            int(in_title),
            beside,
            awkward,
            firm[statement.grade],
            -told,
            place.page,
            place.span.start,
        )

    def _wholeness(self, statement: Statement) -> int:
        """A sentence that stands alone, one that leans on what came before, or a piece of one."""
        exact = statement.evidence.exact
        if statement.shared is not None:
            return LEANING
        if any(exact.count(first) != exact.count(last) for first, last in PAIRS):
            return FRAGMENT
        tokens = self._tokens_in(statement)
        if not tokens:
            return WHOLE
        if not any(FINITE in one.form for one in tokens):
            return FRAGMENT
        return _start_of(tokens[0], exact, self._languages[statement.evidence.page])

    def _tokens_in(self, statement: Statement) -> Sequence[Token]:
        tokens = self._tokens.get(statement.evidence.page, ())
        span = statement.evidence.span
        first = bisect_left(tokens, span.start, key=lambda one: one.start)
        last = bisect_left(tokens, span.end, lo=first, key=lambda one: one.start)
        return [one for one in tokens[first:last] if one.tag != "PUNCT"]


def _beside(group: Sequence[Statement]) -> Iterator[tuple[Statement, int]]:
    """How many terms each statement has that no other of its language has; 0 where they are few."""
    counts = Counter(term for one in group for term in set(one.terms))
    for one in group:
        alone = sum(counts[term] == 1 for term in set(one.terms))
        yield one, alone if len(group) >= SOME else 0


def _start_of(first: Token, exact: str, language: Language) -> int:
    """How a sentence begins: « avoir détecté… », « qui doit… » and « et a dit… » are pieces."""
    word = fold(exact[: first.end - first.start])
    is_piece = (
        "VerbForm" in first.form or first.tag in TIES or word in language.lexicon.modality.relatives
    )
    if is_piece or (first.tag == "ADP" and exact[:1].islower()):
        return FRAGMENT
    return LEANING if first.tag == "PRON" else WHOLE
