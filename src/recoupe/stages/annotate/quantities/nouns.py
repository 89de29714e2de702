"""What stands behind a number: its noun, the noun's lemma, and what narrows it."""

from dataclasses import dataclass

from recoupe.languages.tables.numbers import Numbers
from recoupe.records import Token
from recoupe.stages.annotate.quantities.grammar import NumberGrammar
from recoupe.stages.annotate.templates import Words

MAX_WORDS_TO_NOUN = 6
MAX_WORDS_OF_SCOPE = 5
SHORTEST_NOUN = 3
NOUN_TAGS = frozenset({"NOUN", "PROPN"})
MODIFIER_TAGS = frozenset({"ADJ", "NOUN", "PROPN"})


@dataclass(frozen=True, slots=True)
class Text:
    """The words of a text with the tokens of the tagger beside them."""

    text: str
    words: Words
    tokens: tuple[Token | None, ...]
    """The token that starts where a word starts; None where no tagger tells."""
    grammar: NumberGrammar
    timed: frozenset[int] = frozenset()
    """Indexes of words that are part of a time: « par 178 voix contre 142 *mardi* »."""

    @property
    def numbers(self) -> Numbers:
        """The table of the language."""
        return self.grammar.numbers

    def folded(self, index: int) -> str:
        """A word in lower case; empty behind the last."""
        return self.words.folded[index] if 0 <= index < len(self.words.folded) else ""

    def written(self, first: int, last: int) -> str:
        """The words as the page has them."""
        begin, end = self.words.span(first, last)
        return self.text[begin:end]

    def is_word(self, index: int) -> bool:
        """Whether there is a word of letters."""
        return self.folded(index).isalpha()

    def is_capital(self, index: int) -> bool:
        """Whether a word begins with a capital."""
        return self.is_word(index) and self.text[self.words.starts[index]].isupper()

    def tag(self, index: int) -> str | None:
        """Part of speech; None where no tagger tells."""
        token = self.tokens[index] if 0 <= index < len(self.tokens) else None
        return token.tag if token is not None else None


@dataclass(frozen=True, slots=True)
class Noun:
    """The head of what is counted."""

    head: int
    """Index of the word; modifiers may stand before it."""
    last: int
    """Index of the word after it."""
    modifiers: tuple[int, int]
    """Words `[first, last)` between number and head."""


def noun_after(text: Text, index: int) -> Noun | None:
    """The noun that begins at a word, or that modifiers at a word lead to."""
    if text.grammar.of_them.starting_at(text.words.folded, index) is not None:
        return None
    start = index
    while text.folded(start) in text.numbers.between and start - index < MAX_WORDS_TO_NOUN:
        start += 1
    found = _head_last(text, start) if text.numbers.head_last else _head_first(text, start)
    if found is not None:
        return None if found.head in text.timed else found
    people = (*text.numbers.generic_persons, *text.numbers.persons)
    if start > index and text.folded(start - 1) in people:
        # « Cinq autres blessées », « quatre-vingts jeunes à la rentrée ».
        return Noun(start - 1, start, (start - 1, start - 1))
    return None


def _head_first(text: Text, start: int) -> Noun | None:
    """The noun, or the noun behind one adjective: « deux jeunes enfants »."""
    for head in (start, start + 1):
        if not text.is_word(head) or text.folded(head) in text.numbers.noun_ends:
            break
        tag = text.tag(head)
        if tag in NOUN_TAGS or (tag != "ADJ" and looks_plural(text, head)):
            return Noun(head, head + 1, (start, head))
        if tag not in {"ADJ", None}:
            break
    # A noun behind a number that the tagger calls an adjective: « six cents pompiers luttent ».
    behind_scale = text.folded(start - 1) in text.numbers.scales
    if behind_scale and text.tag(start) == "ADJ" and looks_plural(text, start):
        return Noun(start, start + 1, (start, start))
    return None


def _head_last(text: Text, start: int) -> Noun | None:
    """The last noun of the phrase: "two short-range ballistic missiles"."""
    head: int | None = None
    index = start
    while index < start + MAX_WORDS_TO_NOUN:
        if text.folded(index) == "-" and text.is_word(index + 1):
            index += 1
            continue
        if not text.is_word(index) or text.folded(index) in text.numbers.noun_ends:
            break
        tag = text.tag(index)
        modifies = tag in MODIFIER_TAGS or _is_part(text, index) or _is_participle(text, index)
        if tag is not None and not modifies:
            break
        if tag in NOUN_TAGS or (tag is None and looks_plural(text, index)):
            head = index
            if looks_plural(text, index) and text.folded(index + 1) != "-":
                break
        index += 1
    return None if head is None else Noun(head, head + 1, (start, head))


def _is_participle(text: Text, index: int) -> bool:
    """Whether a verb stands before a noun that it describes: "nine *forged* paintings"."""
    if text.tag(index) != "VERB" or text.tag(index + 1) != "NOUN":
        return False
    return text.folded(index).endswith(text.numbers.participle_endings or ("\n",))


def _is_part(text: Text, index: int) -> bool:
    """Whether a word is glued into a compound by hyphens."""
    return "-" in (text.folded(index - 1), text.folded(index + 1))


def looks_plural(text: Text, index: int) -> bool:
    """Whether a word has a plural ending, or is known to have none."""
    word = text.folded(index)
    if word in text.numbers.singulars:
        return True
    return len(word) >= SHORTEST_NOUN and singular(word, text.numbers) != word


def singular(word: str, numbers: Numbers) -> str:
    """A noun without its plural.

    >>> from recoupe.languages import language_of
    >>> singular("bateaux", language_of("fr").numbers)
    'bateau'
    """
    if word in numbers.singulars:
        return numbers.singulars[word]
    for ending, instead in numbers.plural_endings:
        if word.endswith(ending) and len(word) > len(ending) + 1:
            return word[: len(word) - len(ending)] + instead
    return word


def lemma_of(text: Text, noun: Noun) -> str:
    """The tagger's lemma where it is not the word itself, else the word without its plural."""
    word = text.folded(noun.head)
    token = text.tokens[noun.head] if noun.head < len(text.tokens) else None
    if word in text.numbers.singulars:
        return text.numbers.singulars[word]
    if token is not None and token.tag == "NOUN" and token.lemma.lower() not in {word, ""}:
        return token.lemma.lower()
    return singular(word, text.numbers)


def _ends_scope(text: Text, index: int) -> bool:
    """Whether a word is the noun of « à courte portée », which taggers take for a participle."""
    return text.tag(index) in {"NOUN", "VERB"} and text.folded(index) not in text.numbers.noun_ends


def scope_of(text: Text, noun: Noun) -> str | None:
    """What narrows the noun: modifiers before it, or adjectives and « à courte portée » behind."""
    if text.numbers.head_last:
        first, last = noun.modifiers
        return text.written(first, last) if first < last else None
    end = noun.last
    while end < noun.last + MAX_WORDS_OF_SCOPE:
        tag = text.tag(end)
        if tag == "ADJ":
            end += 1
        elif text.folded(end) in text.numbers.scope_words and text.tag(end + 1) in {"ADJ", "NOUN"}:
            end += 2 + (text.tag(end + 1) == "ADJ" and _ends_scope(text, end + 2))
        else:
            break
    return text.written(noun.last, end) if end > noun.last else None
