"""The first verb group of a clause, with its subject before it, and what its words are."""

from collections.abc import Iterator
from typing import Self

from recoupe.stages.annotate.relative_clauses import NOMINAL
from recoupe.stages.annotate.speech.grades.moods import VERB_TAGS
from recoupe.stages.annotate.speech.grades.subordinate import aside_words
from recoupe.stages.annotate.speech.surface.surface import Utterance

GROUP_WORDS = 4
"""So many words lie between an auxiliary and its verb at most."""
SUBJECT_WORDS = 9
"""So many words a subject has at most, with its verb."""
SUBJECT_OPENERS = frozenset(["DET", "NUM", "PROPN", "NOUN", "ADJ"])
SUBJECT_TAGS = SUBJECT_OPENERS | {"ADP", "ADV"}
MARKS_OF_A_CLAUSE = frozenset([",", ";", ":", "–", "—", "(", ")"])


class Head:
    """The first verb group of a clause, with its subject before it."""

    def __init__(
        self,
        utterance: Utterance,
        bounds: tuple[int, int],
        group: tuple[int, int],
        relatives: frozenset[int],
    ) -> None:
        self.utterance = utterance
        self.words = utterance.words
        self.first, self.last = bounds
        self.verb, self.end = group
        self.relatives = relatives

    @classmethod
    def of(cls, utterance: Utterance, first: int, last: int) -> Self | None:
        """None where no verb shows, or a quotation stands in the clause."""
        words = utterance.words
        # A quotation is never cut: pages share its wording, which is compared as it stands.
        quotes = utterance.quotes
        if quotes and any(words[at].quoted >= 0 for at in range(first, last + 1)):
            return None
        skipped = aside_words(utterance, first, last)
        verb = _main_verb(utterance, first, last, skipped)
        if verb is None:
            return None
        end = verb
        for at in range(verb + 1, min(verb + 1 + GROUP_WORDS, last + 1)):
            if words[at].tag in VERB_TAGS and "VerbForm=Fin" not in words[at].form:
                end = at
            elif words[at].tag not in {"ADV", "PRON", "PART"}:
                break
        return cls(utterance, (first, last), (verb, end), skipped)

    def subject(self) -> tuple[int, int] | None:
        """The words before the verb and its clitics; None where none of them is a noun."""
        if not self.utterance.finite[self.verb]:
            return None
        lexicon = self.utterance.language.lexicon
        light = lexicon.light_in_verbs
        last = self.verb - 1
        while last >= self.first and self.words[last].lower in light:
            last -= 1
        told = NOMINAL | {"PRON"}
        if not any(self.words[at].tag in told for at in range(self.first, last + 1)):
            return None
        return self.first, last

    def is_light(self, at: int, light: frozenset[str]) -> bool:
        """Whether a word only stands before a verb: a clitic or an adverb."""
        word = self.words[at]
        return word.lower in light and word.tag not in {*VERB_TAGS, "NOUN", "DET", "ADP"}

    def verb_of_subject(self, at: int) -> int | None:
        """The finite verb behind a noun phrase that begins here, with nothing between them."""
        counted = at < self.last and self.words[at + 1].text.isdigit()
        if at > self.last or not (self.tag(at) in SUBJECT_OPENERS or counted):
            return None
        for one in range(at, min(at + SUBJECT_WORDS, self.last + 1)):
            if self.utterance.finite[one]:
                nominal = any(self.words[before].tag in NOMINAL for before in range(at, one))
                return one if nominal else None
            if self.tag(one) not in SUBJECT_TAGS and not self.is_clitic(one, at):
                return None
        return None

    def is_clitic(self, index: int, first: int) -> bool:
        """« et le maire s'est rendu sur place »: a pronoun between a noun and its verb."""
        clitics = self.utterance.language.lexicon.clitics
        word = self.words[index]
        return word.tag == "PRON" and word.lower in clitics and index > first + 1

    def tag(self, at: int) -> str:
        """The tag of a word; « 2,600 » is three words of one number."""
        word = self.words[at]
        return "NUM" if word.text.isdigit() or self.is_inside_number(at) else word.tag

    def is_inside_number(self, at: int) -> bool:
        """Whether a comma stands between digits of one number."""
        if self.words[at].text != "," or not self.first < at < self.last:
            return False
        before, after = self.words[at - 1], self.words[at + 1]
        return before.text.isdigit() and after.text.isdigit() and before.end + 1 == after.start

    def is_broken(self, first: int) -> bool:
        """Whether a mark that may end a clause stands behind a word."""
        return any(self.is_mark(at) for at in range(first, self.last + 1))

    def is_mark(self, at: int) -> bool:
        """Whether a clause may end at this mark."""
        return self.words[at].text in MARKS_OF_A_CLAUSE and not self.is_inside_number(at)

    def has_object(self, verb: int) -> bool:
        """Whether a noun follows without a preposition: « faisant trois morts »."""
        for at in range(verb + 1, min(verb + 1 + GROUP_WORDS, self.last + 1)):
            if self.words[at].tag in NOMINAL:
                return True
            if self.words[at].tag not in {"DET", "ADJ", "ADV"}:
                return False
        return False

    def complement(self, first: int, last: int) -> bool:
        """Whether a noun, a name or a number stands between two words, both included."""
        return any(self.words[at].tag in NOMINAL for at in range(first, last + 1))

    def adders(self, first: int) -> Iterator[int]:
        """« et », "and" from a word on."""
        adders = self.utterance.language.lexicon.adders
        return (at for at in range(first, self.last) if self.words[at].lower in adders)


def _main_verb(utterance: Utterance, first: int, last: int, skipped: frozenset[int]) -> int | None:
    """The first finite verb outside what is skipped, else the first verb.

    A tagger may take the main verb for a participle: then it shows no subject either.
    """
    words, finite = utterance.words, utterance.finite
    at = first
    while True in finite[at : last + 1]:
        at = finite.index(True, at)
        if words[at].tag in VERB_TAGS and at not in skipped:
            return at
        at += 1
    rest = (at for at in range(first, last + 1) if words[at].tag in VERB_TAGS)
    return next((at for at in rest if at not in skipped), None)
