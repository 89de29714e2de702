"""Whether a page leaves a sentence to itself: no marks around it, nobody said to say it."""

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property

from recoupe.algorithms.folding import fold, folded_words
from recoupe.records import AnchoredAttribution, Evidence, Span, Statement, Token
from recoupe.stages.compare.scene import Scene
from recoupe.stages.compare.told_words import RELATIVES

STRAIGHT = '"'
OPENING = "«“„"
CLOSING = "»”"
DOUBLE = STRAIGHT + OPENING + CLOSING
BESIDE = "'‘’‹›" + DOUBLE
"""Marks that, right before or behind a statement, say that it is quoted."""
STOPS = ".,;:!?… \u00a0\u202f\n"
TELLING_LETTERS = 4
"""A shorter word does not tell who is meant."""
ACRONYM = re.compile(r"\b[A-Z]{2,}\b")
"""« CGT », "UN": as telling as a long name."""
SAYING = frozenset({"say", "deny", "cite"})
"""Stances of verbs that are seldom anything but a report: « emporté » may be a manner of one."""
FINDING = frozenset({"discover"})
BELIEVING = "believe"
"""Concept of « croire »."""
NEXT_LETTERS = 20
"""The word right behind a verb stands within so many letters."""
REACH = 2
"""So many sentences before and behind, who speaks may still be named."""


class Sourcing:
    """Quotation marks and reports of every page, asked by place."""

    def __init__(self, scene: Scene) -> None:
        self._scene = scene

    def is_own_voice(self, statement: Statement, like: Statement) -> bool:
        """Whether neither marks nor a report in its own sentence give a statement to somebody.

        A verb of saying that `like`, the same on another page, has as well is what they tell, and
        no report of it.
        """
        place = statement.evidence
        if statement.attribution is not None or self.is_quoted(place) or self._quotes(statement):
            return False
        if self._tells_of_itself(statement):
            return False
        sentence = self._around(place, 0)
        if self._scene.articles[place.page].text[: sentence.start].rstrip().endswith(":"):
            # A head that ends in a colon brings up whose words follow.
            return False
        if self._is_between(place.page, sentence):
            return False
        words = set(folded_words(sentence.of(self._scene.articles[place.page].text)))
        told = self._own_words(like) | self._words_of_others(statement, like, sentence)
        return words.isdisjoint(self._cue(like)) and not (
            any(
                not self._is_told(one, statement, like) and not self._is_of_a_relative(one, place)
                for one in self._reports_in(place.page, sentence)
            )
            or self._has_report_words(place.page, sentence, but=told)
        )

    def _is_told(self, report: AnchoredAttribution, statement: Statement, like: Statement) -> bool:
        """Whether a report is itself what two statements tell: « le pays a demandé de l'aide »."""
        place, cue = statement.evidence, report.cue
        if report.source is None or cue is None or cue.page != place.page:
            return False
        inside = place.span.holds(report.source.span) and place.span.holds(cue.span)
        return inside and any(self._is_key(one, statement, like) for one in self._verbs_at(cue))

    def _words_of_others(self, statement: Statement, like: Statement, sentence: Span) -> set[str]:
        """Verbs of saying in the sentence of a statement that are no report of it.

        What stands behind it and has an object clause reports that: « … a été rompue, et beaucoup
        se demandent pourquoi … ». What `like` tells in another language is told here as well.
        """
        place = statement.evidence
        text = self._scene.articles[place.page].text
        found, behind = set(), False
        for verb in self._scene.verbs_in(place.page, sentence):
            # What an object clause tells is no report of what stands before it either.
            behind = behind or (
                verb.start >= place.span.end and self._has_object(place.page, verb.end)
            )
            inside = place.span.holds(verb.span) and self._is_key(verb, statement, like)
            if behind or inside:
                found.add(fold(verb.span.of(text)))
        return found

    def _has_object(self, page: str, end: int) -> bool:
        """Whether the word behind a place opens an object clause: « que », "whether"."""
        language = self._scene.languages[page]
        openers = language.lexicon.complementizers | language.disputing.asked
        behind = folded_words(self._scene.articles[page].text[end : end + NEXT_LETTERS])
        return behind[:1] != [] and behind[0].partition("'")[0] in openers

    def _is_key(self, verb: Token, statement: Statement, like: Statement) -> bool:
        """Whether a verb of a statement stands for a key that `like` has and is not said by."""
        keys = (key for one, key in self._scene.keyed_tokens(statement) if one.start == verb.start)
        return not self._scene.plain_keys(like).isdisjoint(keys)

    def _verbs_at(self, place: Evidence) -> Sequence[Token]:
        return self._scene.verbs_in(place.page, place.span)

    def _tells_of_itself(self, statement: Statement) -> bool:
        """Whether a page says « nous » or "we" of whom it tells: a release is its own source."""
        first_person = self._scene.language(statement).lexicon.first_person
        return any(word in first_person for word in folded_words(statement.evidence.exact)[:1])

    def _is_between(self, page: str, sentence: Span) -> bool:
        """Whether the sentences before and behind have one source: this one is his too.

        « …, said the spokesperson. It had also rescued two vessels. It then escorted a third, the
        spokesperson said. »
        """
        spans = self._spans(page)
        at = bisect_left(spans, sentence.start, key=lambda one: one.start)
        last = bisect_left(spans, sentence.end, key=lambda one: one.start)
        if not 0 < at < last < len(spans):
            return False
        if self._opens_with_a_mark(page, spans[last]):
            # "…, he said. The gang has fled. “We are safe,” he added": what he goes on to say is
            # quoted, and the sentence between is not.
            return False
        return any(
            self.are_one(one, other)
            for one in self._reports_in(page, spans[at - 1])
            for other in self._reports_in(page, spans[last])
        )

    def _opens_with_a_mark(self, page: str, sentence: Span) -> bool:
        """Whether a sentence begins with a quotation."""
        return sentence.of(self._scene.articles[page].text).lstrip()[:1] in tuple(DOUBLE)

    def are_one(self, one: AnchoredAttribution, other: AnchoredAttribution) -> bool:
        """Whether two reports name one source: the same entity, or a telling word of both."""
        if one.entity is not None and one.entity == other.entity:
            return True
        return bool(self.telling_words(one) & self.telling_words(other))

    def is_quoted(self, place: Evidence) -> bool:
        """Whether a place stands between marks, also of a quotation over several paragraphs."""
        text = self._scene.articles[place.page].text
        before = text[: place.span.start].rstrip()
        behind = text[place.span.end :].lstrip(STOPS)
        if before[-1:] and before[-1] in BESIDE and not _is_closing(text, len(before) - 1):
            return True
        if behind[:1] and behind[0] in BESIDE and _is_closing(text, len(text) - len(behind)):
            return True
        marks = self._marks[place.page]
        at = bisect_left(marks, place.span.start)
        return (at > 0 and not _is_closing(text, marks[at - 1])) or (
            at < len(marks) and _is_closing(text, marks[at])
        )

    def _own_words(self, statement: Statement) -> set[str]:
        """Words of a statement but those that report it."""
        return set(folded_words(statement.evidence.exact)).difference(self._cue(statement))

    def _cue(self, statement: Statement) -> set[str]:
        """The verb or noun that reports a statement, whatever the tagger makes of it elsewhere."""
        told = self._scene.attributions.get(statement.attribution or "")
        if told is None or told.cue is None:
            return set()
        words = folded_words(told.cue.exact)
        return {word for word in words if self._say(statement.evidence.page, [word])}

    def is_named_near(self, told: AnchoredAttribution, place: Evidence) -> bool:
        """Whether who says a thing on one page is said to speak near a place of another.

        « Le maire est sorti vendredi. Il ira bien, a dit son adjoint »: what the one sentence has
        from its source, the reader of the other takes from him too. A pronoun, or somebody of
        whom only the office is told, may be anybody.
        """
        return any(
            self._may_be_one(told, near)
            for near in self._reports_in(place.page, self._around(place, REACH))
        )

    def is_report_near(self, place: Evidence) -> bool:
        """Whether anybody at all is said to speak in the sentences beside a place."""
        around = Span(self._around(place, REACH).start, self._around(place, 1).end)
        return any(True for _ in self._reports_in(place.page, around)) or self._has_report_words(
            place.page, around
        )

    def names_nobody(self, page: str) -> bool:
        """Whether a page says of nothing who says it: it may be a release, the source itself."""
        return not any(self.is_said(one) for one in self._reports.get(page, ()))

    def is_said(self, told: AnchoredAttribution) -> bool:
        """Whether a report is of what was said: "found herself", "they believe to be" are none."""
        if told.cue is None:
            return told.form not in {"continuation", "parenthetical"}
        page, words = told.evidence.page, folded_words(told.cue.exact)
        reporting = self._scene.languages[page].lexicon.reporting
        concepts = self._scene.languages[page].concepts
        lemmas = [fold(one.lemma) for one in self._verbs_at(told.cue)]
        believes = any(concepts.concept_of(one, one) == BELIEVING for one in lemmas)
        by_phrase = told.form == "parenthetical" and (
            reporting.keys().isdisjoint(words) or (self._has_noun(told.source) and not believes)
        )
        return by_phrase or told.form == "nominal" or self._say(page, words)

    def _has_noun(self, place: Evidence | None) -> bool:
        """Whether somebody is told by more than a pronoun.

        What stands aside reports with any verb, « …, redoute une déléguée », "…, officials fear",
        but one of belief: who « croit savoir » says nothing.
        """
        if place is None:
            return False
        tokens = self._scene.tokens_at(place.page, place.span)
        return any(one.tag in {"NOUN", "PROPN"} for one in tokens)

    def _say(self, page: str, words: Iterable[str]) -> bool:
        """Whether a form of a verb of saying is among words; who finds a thing need not say it."""
        language = self._scene.languages[page]
        return any(
            reading.verb.stance in SAYING
            for word in words
            if language.concepts.concept_of(word, word) not in FINDING
            for reading in language.lexicon.reporting.get(word, ())
        )

    def _quotes(self, statement: Statement) -> bool:
        """Whether a quotation is most of a statement, and not a word kept at a distance."""
        quotes = (self._scene.quotes[one] for one in statement.quotes if one in self._scene.quotes)
        quoted = sum(len(one.evidence.span) for one in quotes)
        return 2 * quoted > len(statement.evidence.span)

    def _may_be_one(self, told: AnchoredAttribution, near: AnchoredAttribution) -> bool:
        if told.entity is not None and told.entity == near.entity:
            return True
        if near.source is None:
            return True
        mine, yours = self.telling_words(told), self.telling_words(near)
        return not yours or bool(mine & yours)

    def telling_words(self, one: AnchoredAttribution) -> set[str]:
        """Words of a source that tell who it is, acronyms of any length; empty of a pronoun."""
        language = self._scene.languages[one.evidence.page]
        pronouns = language.lexicon.subject_pronouns
        names = [one.source.exact] if one.source else []
        names += [self._scene.name_of(one.entity)] if one.entity else []
        words = {word for name in names for word in folded_words(name)}
        told = {word for word in words if len(word) >= TELLING_LETTERS and word not in pronouns}
        return told.union(*(map(fold, ACRONYM.findall(name)) for name in names))

    @cached_property
    def _marks(self) -> dict[str, list[int]]:
        """Where the double marks of each page stand, in order."""
        return {
            page: [
                at
                for at, letter in enumerate(article.text)
                if letter in STRAIGHT + OPENING + CLOSING
            ]
            for page, article in self._scene.articles.items()
        }

    @cached_property
    def _reports(self) -> dict[str, list[AnchoredAttribution]]:
        found: dict[str, list[AnchoredAttribution]] = defaultdict(list)
        for one in sorted(self._scene.alignment.attributions, key=lambda one: one.evidence):
            found[one.evidence.page].append(one)
        return found

    def _reports_in(self, page: str, stretch: Span) -> Iterator[AnchoredAttribution]:
        for one in self._reports.get(page, []):
            places = (one.evidence, one.source, one.cue)
            if any(place is not None and place.span.meets(stretch) for place in places):
                yield one

    def _is_of_a_relative(self, report: AnchoredAttribution, place: Evidence) -> bool:
        """Whether a report stands in a relative clause behind a place: « ceux qui ont loué »."""
        source, cue = report.source, report.cue
        if source is None or cue is None or source.span.start < place.span.end:
            return False
        between = folded_words(
            self._scene.articles[place.page].text[source.span.end : cue.span.end]
        )
        return not RELATIVES.isdisjoint(between[:1])

    def _has_report_words(self, page: str, stretch: Span, *, but: Iterable[str] = ()) -> bool:
        """Whether a verb of saying, or « selon », stands in a stretch, read as a report or not."""
        lexicon = self._scene.languages[page].lexicon
        text = self._scene.articles[page].text
        verbs = [fold(one.span.of(text)) for one in self._scene.verbs_in(page, stretch)]
        if self._say(page, set(verbs).difference(but)):
            return True
        words = f" {' '.join(folded_words(stretch.of(text)))} ".replace("'", " ")
        phrases = [one for one in lexicon.according if one not in lexicon.opinions]
        return any(f" {fold(' '.join(one))} " in words for one in phrases)

    def _around(self, place: Evidence, reach: int) -> Span:
        """The sentences of a place, with so many before and behind."""
        spans = self._spans(place.page)
        if not spans:
            return place.span
        first = max(bisect_right(spans, place.span.start, key=lambda one: one.start) - 1, 0)
        last = max(bisect_left(spans, place.span.end, key=lambda one: one.start) - 1, first)
        first, last = max(first - reach, 0), min(last + reach, len(spans) - 1)
        return Span(spans[first].start, spans[last].end)

    def _spans(self, page: str) -> Sequence[Span]:
        return [one.span for one in self._scene.notes[page].sentences]


def _is_closing(text: str, at: int) -> bool:
    """Whether a mark ends a quotation: straight ones do where no word follows at once."""
    mark = text[at]
    if mark in CLOSING or mark == "’":
        return True
    if mark in OPENING or mark == "‘":
        return False
    behind = text[at + 1 : at + 2]
    return not (behind.isalnum() or behind in {"[", "(", "…", "$", "€", "£"})
