"""Correction notices of pages, and other pages that still tell what was corrected."""

import re
from collections.abc import Iterator, Sequence

from recoupe.algorithms.folding import folded_words
from recoupe.languages import Language
from recoupe.records import Conflict, Evidence, Statement
from recoupe.stages.compare.page_order import stood_before
from recoupe.stages.compare.scene import Scene

CONTRAST_WORDS = 3
"""So near before the old value stands what sets it aside."""
MIN_SHARED = 2
"""A statement in other words than the notice shares so many telling words with it …"""
MIN_SHARED_OF_ANY_NUMBER = 3
"""… or so many where its number is read as one of another thing, or is a frequent one."""
TELLING_DIGITS = 3
"""A number of so many digits seldom stands twice in a story by chance."""
TELLING_LETTERS = 3
_NUMERAL = re.compile(r"\d[\d.,\s\u00a0\u202f]*(?<=\d)")
_GROUPS = re.compile(r"(?<=\d)[.,\s\u00a0\u202f](?=\d{3}(?!\d))")
_FIGURE = re.compile(r"(?:\d+ )*\d{2,}(?= |$)|\d+(?: \d+)*(?= |$)")


def _figure(words: str) -> str:
    """The figures that a value begins with: « 430 » of « 430 personnes »."""
    match = _FIGURE.match(words)
    return match.group() if match and len(match.group()) > 1 else ""


class Corrections:
    """What the notices of a story's pages name, as folded words."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene
        self._notices = {
            page: f" {' '.join(folded_words(' '.join(one.text for one in article.notices)))} "
            for page, article in scene.articles.items()
            if article.notices
        }
        texts = {page: [one.text for one in scene.articles[page].notices] for page in self._notices}
        self._numerals = {page: self._numerals_of(page, told) for page, told in texts.items()}
        self._keys = {
            page: self._keys_of(" ".join(told), scene.languages[page])
            for page, told in texts.items()
        }

    def overtakes(self, right: Evidence, wrong: Evidence) -> bool:
        """Whether the page of one value has a notice that takes back the other.

        « … coûtera 9 millions d'euros et non 19 millions »: the notice names the other value, and
        the page, as it stands today, tells its own.
        """
        notice = self._notices.get(right.page)
        if notice is None or right.page == wrong.page:
            return False
        mine, yours = (" ".join(folded_words(one.exact)) for one in (right, wrong))
        if mine == yours:
            return False
        figures = [_figure(one) for one in (mine, yours)]
        both = all(one and f" {one} " in notice for one in figures) and figures[0] != figures[1]
        return both or f" {yours} " in notice

    def settle(self, conflict: Conflict) -> bool:
        """Whether a notice on one side takes back what the other side tells."""
        return any(
            self.overtakes(one, other) or self.overtakes(other, one)
            for one in conflict.left
            for other in conflict.right
        )

    def not_carried(self) -> Iterator[tuple[Statement, Statement, str, str]]:
        """(a corrected statement, one that still tells the old value, new value, old value).

        One a statement that still tells it. The page that does must not have stood before the
        corrected one: it could not know of the correction.
        """
        scene = self._scene
        told = [one for one in scene.statements.values() if not scene.is_title(one)]
        corrected = [one for one in told if one.evidence.page in self._notices]
        for stale in told if corrected else ():
            page = stale.evidence.page
            elsewhere = [
                one
                for one in corrected
                if one.evidence.page != page and not stood_before(page, one.evidence.page, scene)
            ]
            # What counts the same thing is what the notice is about: « 19 millions d'euros et non
            # 14 », on a page that tells of 19 votes as well.
            for replaced in (self._replaced, self._replaced_by_its_like, self._replaced_anew):
                pairs = ((right, replaced(right, stale)) for right in elsewhere)
                told_anew = next(((one, pair) for one, pair in pairs if pair is not None), None)
                if told_anew is not None:
                    yield told_anew[0], stale, *told_anew[1]
                    break

    def _replaced(self, right: Statement, stale: Statement) -> tuple[str, str] | None:
        """New and old value of one kind, where the notice names both and both say one thing.

        A notice that names a man and a body has not put the one for the other.
        """
        claim = self._scene.claim_of.get(right.id)
        in_one_claim = claim is not None and claim is self._scene.claim_of.get(stale.id)
        for mine, yours, kind in self._values(right, stale):
            counted = kind == "number" and (in_one_claim or self._names(mine))
            if not self.overtakes(mine, yours):
                continue
            if counted or (in_one_claim and (kind != "name" or self._is_set_against(yours, mine))):
                return mine.exact, yours.exact
        return None

    def _replaced_by_its_like(self, right: Statement, stale: Statement) -> tuple[str, str] | None:
        """The same as below, of numbers that count one thing."""
        return self._replaced_anew(right, stale, alike_alone=True)

    def _replaced_anew(
        self, right: Statement, stale: Statement, *, alike_alone: bool = False
    ) -> tuple[str, str] | None:
        """The same of numbers told in other words than the notice: « 460 … had the jab ».

        The notice names both numbers, and a few of the words of the statement that still tells the
        old one; a number that the notice has in a date is none.
        """
        page = right.evidence.page
        language = self._scene.language(stale)
        shared = len(self._keys[page] & self._keys_of(stale.evidence.exact, language))
        for mine, yours, alike in self._numbers(right, stale):
            if alike_alone and not alike:
                continue
            old, new = _numeral_of(yours.exact), _numeral_of(mine.exact)
            telling = alike and sum(map(str.isdigit, old)) >= TELLING_DIGITS
            enough = MIN_SHARED if telling else MIN_SHARED_OF_ANY_NUMBER
            if shared >= enough and old != new and {old, new} <= self._numerals[page]:
                return mine.exact, yours.exact
        return None

    def _numbers(
        self, one: Statement, other: Statement
    ) -> Iterator[tuple[Evidence, Evidence, bool]]:
        """Numbers of both, and whether they count one thing."""
        for kind, mine in self._told(one):
            for other_kind, yours in self._told(other):
                if kind[0] == other_kind[0] == "number":
                    yield mine, yours, kind == other_kind

    def _numerals_of(self, page: str, texts: Sequence[str]) -> frozenset[str]:
        """Numbers in digits of the notices of a page, but for those of their dates."""
        found = set()
        calendar = self._scene.languages[page].calendar
        for text in texts:
            for one in _NUMERAL.finditer(text):
                behind, before = text[one.end() :].split()[:1], text[: one.start()].split()[-1:]
                if not any(word.strip(".,;") in calendar.months for word in (*behind, *before)):
                    found.add(_numeral_of(one[0]))
        return frozenset(found - {""})

    def _keys_of(self, text: str, language: Language) -> frozenset[str]:
        """Concepts or stems of the telling words of a text that nobody tagged."""
        words = folded_words(text.replace("'", " ").replace("’", " "))
        return frozenset(
            self._scene.key_of(word, language)
            for word in words
            if word.isalpha()
            and len(word) >= TELLING_LETTERS
            and word not in language.concepts.light
        )

    def _is_set_against(self, old: Evidence, new: Evidence) -> bool:
        """« X et non Y », "not Y": a notice may name both and put neither for the other."""
        contrasts = self._scene.languages[new.page].concepts.contrasts
        before = self._notices[new.page].partition(f" {' '.join(folded_words(old.exact))} ")[0]
        near = before.split()[-CONTRAST_WORDS:]
        return not contrasts.isdisjoint(near)

    def _names(self, value: Evidence) -> bool:
        words = " ".join(folded_words(value.exact))
        return f" {words} " in self._notices[value.page]

    def _values(self, one: Statement, other: Statement) -> Iterator[tuple[Evidence, Evidence, str]]:
        """Numbers of one thing, times, and names of one kind; which of the three."""
        for kind, mine in self._told(one):
            for other_kind, yours in self._told(other):
                same = " ".join(folded_words(mine.exact)) == " ".join(folded_words(yours.exact))
                if kind == other_kind and not same:
                    yield mine, yours, kind[0]

    def _told(self, one: Statement) -> Iterator[tuple[tuple[str, str], Evidence]]:
        """(kind, what it is of) and place of every value of a statement."""
        scene = self._scene
        concepts = scene.language(one).concepts
        for number in scene.quantities_of(one):
            of = number.unit or (concepts.counted_key(number.counted) if number.counted else "")
            yield ("number", of), number.evidence
        for timex in one.timexes:
            if timex in scene.timexes:
                yield ("time", ""), scene.timexes[timex].evidence
        for mention in scene.mentions_in(one):
            known = scene.entities.get(mention.entity or "")
            if mention.form in {"name", "short"} and known is not None:
                yield ("name", known.kind), mention.evidence


def _numeral_of(text: str) -> str:
    """The first number in digits, without marks between its thousands; empty where none stands.

    >>> _numeral_of("some 12 500 people"), _numeral_of("5,42 mètres")
    ('12500', '5,42')
    """
    found = _NUMERAL.search(_GROUPS.sub("", text))
    return found[0] if found else ""
