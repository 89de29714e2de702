"""Piles of any size from a few pages: the same markup and grammar, other words, names and days.

Real pages are too few to time a hundred thousand of them, and the same page twice is no work. So
a page is taken as a form: each story fills it with words of its own, page by page it loses
paragraphs, and its numbers move. Words that hold a sentence together (short ones, verbs of
speech, function words) stay, so that annotation finds sentences, quotes and speakers as in the
page that it came from. The same seed gives the same bytes.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import fields, is_dataclass
from datetime import date, timedelta
from functools import lru_cache
from random import Random

from recoupe.languages import KNOWN, language_of
from recoupe.records import Page, page_id_of

TEXT_BETWEEN_TAGS = re.compile(r">([^<>]{2,})<")
QUIET = re.compile(r"<(script|style|noscript|svg)\b.*?</\1\s*>", re.DOTALL | re.IGNORECASE)
PARAGRAPH = re.compile(r"<p\b[^>]*>.*?</p\s*>", re.DOTALL | re.IGNORECASE)
WORD = re.compile(r"[^\W\d_]{5,}")
NUMBER = re.compile(r"(?<![\d:h.])\d{1,3}(?![\d:h.])")
ENDING = 3
"""Words trade places with words of the same last letters: plurals stay plurals."""
FEWEST_TO_TRADE = 12
"""With fewer, the town of a form would stand in all of its stories."""
LONGEST_STORY = 12
SHARE_OF_SINGLES = 0.4
DAYS = 4_000
"""Stories are spread over so many days: those of one form must not become one story."""
ISO_DAY = re.compile(r"\b(20[0-2]\d-[01]\d-[0-3]\d)(?!\d)")
SHARE_OF_PARAGRAPHS_LOST = 0.3
FEWEST_PARAGRAPHS = 5
"""A shorter page keeps all of them."""
SHARE_OF_WORDS_EDITED = 0.15


def varied_pages(forms: Sequence[Page], count: int, *, seed: int = 1) -> Iterator[Page]:
    """So many different pages, in stories of 1 to `LONGEST_STORY`.

    Args:
        forms: pages to take as forms, in UTF-8 or nearly; undated ones are used only where there
            are no others.
        count: pages wanted.
        seed: another one gives another pile.
    """
    maker = Random(seed)  # noqa: S311  no secret
    read = {one: one.content.decode("utf-8", "replace") for one in forms}
    # All stories of an undated form would fall on one day, and into one story.
    dated = [one for one in forms if ISO_DAY.search(read[one])] or forms
    forms = sorted(dated, key=lambda one: one.id)
    texts = [read[one] for one in forms]
    vocabulary = _Vocabulary(texts)
    made = story = 0
    while made < count:
        story += 1
        size = 1 if maker.random() < SHARE_OF_SINGLES else maker.randint(2, LONGEST_STORY)
        at = maker.randrange(len(forms))
        words = vocabulary.drawn(at, maker)
        form = _moved(texts[at], maker.randrange(DAYS))
        for copy in range(min(size, count - made)):
            made += 1
            text, edited = form, words
            if copy:
                text = _without_some_paragraphs(text, maker)
                own = vocabulary.drawn(at, maker)
                edited = {
                    word: own[word] if maker.random() < SHARE_OF_WORDS_EDITED else other
                    for word, other in words.items()
                }
            text = _filled_in(text, edited)
            content = text.encode()
            name = f"story-{story:06d}-{copy:02d}"
            yield Page(
                id=page_id_of(content, None),
                content=content,
                path=f"{name}.{'html' if forms[at].media_type == 'html' else 'txt'}",
                media_type=forms[at].media_type,
                headers=(("content-type", "text/html; charset=utf-8"),)
                if forms[at].media_type == "html"
                else (),
            )


class _Vocabulary:
    """Words of the forms that may trade places, by their first letter's case and their ending."""

    def __init__(self, texts: Sequence[str]) -> None:
        frame = _frame_words()
        self._of_form = [
            sorted({word for word in _words_shown(text) if word.lower() not in frame})
            for text in texts
        ]
        self._kinds: dict[tuple[bool, str], list[str]] = {}
        for word in sorted({word for words in self._of_form for word in words}):
            for letters in range(ENDING + 1):
                self._kinds.setdefault(_kind_of(word, letters), []).append(word)

    def drawn(self, form: int, maker: Random) -> dict[str, str]:
        """For each word of a form, the word that stands for it in one story."""
        return {word: maker.choice(self._like(word)) for word in self._of_form[form]}

    def _like(self, word: str) -> list[str]:
        """Words with its ending, or with less of it where too few share it."""
        for letters in range(ENDING, 0, -1):
            found = self._kinds[_kind_of(word, letters)]
            if len(found) >= FEWEST_TO_TRADE:
                return found
        return self._kinds[_kind_of(word, 0)]


def _kind_of(word: str, letters: int) -> tuple[bool, str]:
    return word[0].isupper(), word[-letters:] if letters else ""


def _words_shown(text: str) -> Iterator[str]:
    shown = TEXT_BETWEEN_TAGS.findall(QUIET.sub(" ", text)) if "<" in text else [text]
    for one in shown:
        yield from WORD.findall(one)


def _moved(text: str, days: int) -> str:
    """The form with its days moved, also those in its metadata."""

    def later(found: re.Match[str]) -> str:
        try:
            return str(date.fromisoformat(found[1]) - timedelta(days=days))
        except ValueError:
            return found[0]

    return ISO_DAY.sub(later, text)


def _without_some_paragraphs(text: str, maker: Random) -> str:
    if len(PARAGRAPH.findall(text)) < FEWEST_PARAGRAPHS:
        return text
    return PARAGRAPH.sub(
        lambda found: "" if maker.random() < SHARE_OF_PARAGRAPHS_LOST else found[0], text
    )


def _filled_in(text: str, words: dict[str, str]) -> str:
    """The form with a story's words, scripts and styles as they were."""
    if "<" not in text:
        return _filled(text, words)
    parts: list[str] = []
    end = 0
    for quiet in QUIET.finditer(text):
        parts.append(_between_tags(text[end : quiet.start()], words))
        parts.append(quiet[0])
        end = quiet.end()
    parts.append(_between_tags(text[end:], words))
    return "".join(parts)


def _between_tags(markup: str, words: dict[str, str]) -> str:
    return TEXT_BETWEEN_TAGS.sub(lambda found: f">{_filled(found[1], words)}<", markup)


def _filled(text: str, words: dict[str, str]) -> str:
    shift = len(words) and sum(map(ord, next(iter(words.values())))) % 7
    text = WORD.sub(lambda found: words.get(found[0], found[0]), text)
    return NUMBER.sub(lambda found: str(int(found[0]) + shift), text)


@lru_cache(maxsize=1)
def _frame_words() -> frozenset[str]:
    """Words that carry attribution, time and grammar: they stay where they are."""
    frame: set[str] = set()
    for tag in sorted(KNOWN):
        frame.update(_words_in(language_of(tag)))
    return frozenset(frame)


def _words_in(value: object, depth: int = 4) -> Iterator[str]:
    """Every word in the tables of a language."""
    if isinstance(value, str):
        yield from (word.lower() for word in WORD.findall(value))
    elif depth and isinstance(value, dict):
        for key, one in value.items():
            yield from _words_in(key, depth - 1)
            yield from _words_in(one, depth - 1)
    elif depth and isinstance(value, tuple | list | set | frozenset):
        for one in value:
            yield from _words_in(one, depth - 1)
    elif depth and is_dataclass(value):
        for one in fields(value):
            yield from _words_in(getattr(value, one.name), depth - 1)
