"""Words and marks, tagged.

Words are cut as Universal Dependencies cuts them where that matters to a reader of news: elided
words (`l'`, `qu'`) and inverted pronouns (`-t-il`) stand alone, `do` and `n't` are two.
Contractions that show no seam (`du`, `aux`) stay one token, because a token is a stretch of text.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache

from recoupe.languages import Language
from recoupe.languages.tables.typography import Typography
from recoupe.records import Sentence, Token

LETTER = r"[^\W\d_]"
WORD = r"[\w\u0300-\u036f]"
APOSTROPHE = "['’ʼ]"
PLAIN = re.compile(r"\s*([^\W\d_]+)(?=\s)")
DOMAINS = "com|org|net|info|gov|edu|mil|eu|fr|be|ch|ca|uk|us|de|ru|ua|io|tv|media|press|news"


def find_tokens(
    text: str, sentences: tuple[Sentence, ...], language: Language
) -> tuple[Token, ...]:
    """Tokens of all sentences, in order; none holds white space but between groups of digits."""
    found: list[Token] = []
    for sentence in sentences:
        spans = list(word_spans(text, sentence.span.start, sentence.span.end, language.typography))
        words = [text[start:end] for start, end in spans]
        tagged = language.tagger.tag(words)
        found.extend(
            Token(start, end, tag, lemma, form)
            for (start, end), (tag, lemma, form) in zip(spans, tagged, strict=True)
        )
    return tuple(found)


def word_spans(
    text: str, start: int, end: int, typography: Typography
) -> Iterator[tuple[int, int]]:
    """Where the words and marks of a sentence stand; the stop of `M.` belongs to its word."""
    patterns = _patterns(typography)
    position = start
    while True:
        # Nine words of ten are letters between spaces: no other pattern could begin there.
        plain = patterns.plain(text, position, end)
        if plain is not None:
            first, position = plain.span(1)
            cut = patterns.cuts.get(text[first:position].lower())
            if cut:
                yield first, first + cut
                first += cut
            yield first, position
            continue
        match = patterns.token.search(text, position, end)
        if match is None:
            return
        first, last = match.span()
        position = last
        kind = match.lastgroup
        if kind == "word":
            last = _with_stop(text, first, last, end, typography)
            position = last
            cut = patterns.cuts.get(text[first:last].lower())
            if cut:
                yield first, first + cut
                first += cut
        yield first, last


def _with_stop(text: str, first: int, last: int, end: int, typography: Typography) -> int:
    """End of a word, with the stop that abbreviates it."""
    if not text.startswith(".", last, end) or text.startswith("..", last, end):
        return last
    word = text[first:last]
    low = word.lower()
    if last + 1 >= end:
        # « … chez Renault, etc. »: the stop of the sentence; only a stop inside shows one more.
        return last + 1 if "." in word else last
    if low in typography.number_abbreviations:
        return last + 1 if text[last + 1 : last + 3].strip()[:1].isdigit() else last
    known = typography.abbreviations | typography.closing_abbreviations
    if {word, low} & known or (len(word) == 1 and word.isupper()):
        return last + 1
    return last + 1 if low in typography.clock_abbreviations | typography.stopped else last


class _Patterns:
    """What the typography of a language compiles to."""

    def __init__(self, typography: Typography) -> None:
        self.token = _token_pattern(typography)
        self.plain = PLAIN.match
        self.cuts = {first + second: len(first) for first, second in typography.split}


@cache
def _patterns(typography: Typography) -> _Patterns:
    return _Patterns(typography)


def _alternatives(words: Iterable[str]) -> str:
    """Words as a group, longest first; a group that never matches where there are none."""
    listed = sorted(words, key=lambda word: (-len(word), word))
    escaped = (re.escape(word).replace("'", APOSTROPHE) for word in listed)
    return f"(?:{'|'.join(escaped)})" if listed else "(?!)"


def _token_pattern(typography: Typography) -> re.Pattern[str]:
    enclitic = (
        rf"-(?:t-|t{APOSTROPHE})?{_alternatives(typography.enclitics)}"
        rf"(?=-{_alternatives(typography.enclitics)}(?!{WORD}|-)|(?!{WORD}|-{WORD}))"
    )
    contraction = rf"{_alternatives(typography.contractions)}(?!{WORD})"
    vowel = "(?=[aeiouyhàâäéèêëîïôöùûüœæ])"
    free = typography.elisions - typography.vowel_elisions
    elision = (
        rf"(?:{_alternatives(free)}{APOSTROPHE}"
        rf"|{_alternatives(typography.vowel_elisions)}{APOSTROPHE}(?:{vowel}|(?!{LETTER})))"
    )
    if typography.proclitic_hyphens:
        inner = rf"(?:(?!{enclitic}|{contraction})(?:-|{APOSTROPHE}){WORD}+)*"
        word = rf"{WORD}+{inner}"
    else:
        prefix = rf"{_alternatives(typography.hyphen_prefixes)}-(?={WORD})"
        body = rf"(?:(?!{contraction}){WORD})+"
        capital = rf"(?:(?-i:[A-Z]){WORD}*(?:-(?!{contraction}){WORD}+)+)"
        word = rf"(?:{capital}|(?:{prefix})*{body}(?:(?!{contraction}){APOSTROPHE}{WORD}+)*)"
    spaces = re.escape(typography.digit_spaces)
    parts = {
        "link": r"https?://[^\s<>«»“”\"]*[^\s<>«»“”\".,;:!?)’']|www\.[^\s<>«»“”\",;]*\w",
        "mail": r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}",
        "domain": rf"(?<!\w){WORD}[\w-]{{0,62}}(?:\.[\w-]{{1,63}}){{0,4}}\.(?:{DOMAINS})(?!{WORD})",
        "handle": r"[@#]\w+",
        "date": r"\d{4}-\d{2}-\d{2}(?!\w)",
        "number": (
            rf"\d{{1,3}}(?:[{spaces}]\d{{3}})+(?:[.,]\d+)?(?!\w)"
            rf"|\d+(?:[.,:/]\d+)*(?![.,:/]\d|{WORD})|\d+[.,]\d+"
        ),
        "acronym": rf"(?:{LETTER}\.-?){{2,}}(?!{LETTER}{LETTER})|(?:{LETTER}\.-?){{2,}}{LETTER}\b",
        "whole": rf"{_alternatives(typography.whole)}(?!{WORD})",
        "elided": elision,
        "enclitic": enclitic,
        "contraction": contraction,
        # "Canal+", "Disney+": the mark is of the name.
        "brand": rf"(?-i:[A-Z]){LETTER}+\+(?![\w+])",
        "word": word,
        "run": r"\.{2,}|-{2,}|[^\w\s]",
        "rest": r"\S",
    }
    return re.compile(
        "|".join(f"(?P<{name}>{part})" for name, part in parts.items()), re.IGNORECASE
    )
