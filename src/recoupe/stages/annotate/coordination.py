"""Two things that one clause tells of one subject: where it may be cut, and what its parts share.

« L'assaillant a tué deux personnes et en a blessé trois » tells two things, each of which another
page may deny or number otherwise. Without a parser a cut is sure only where the verbs themselves
show that they are side by side: the same tense and number, one auxiliary for both, or a participle
behind a comma with an object of its own. Everything else stays one clause.
"""

from bisect import bisect_left
from collections.abc import Iterator

from msgspec import Struct

from recoupe.languages.tables.joined import joined
from recoupe.stages.annotate.added_clauses import (
    opens_absolute,
    opens_earlier,
    opens_event,
    opens_moment,
    opens_participle,
)
from recoupe.stages.annotate.clause_heads import SUBJECT_WORDS, Head
from recoupe.stages.annotate.coordinated_verbs import verb_behind
from recoupe.stages.annotate.relative_clauses import (
    NOMINAL,
    object_relative,
    relative_behind,
)
from recoupe.stages.annotate.speech.grades.moods import VERB_TAGS
from recoupe.stages.annotate.speech.surface.signs import ADDER, BREAK
from recoupe.stages.annotate.speech.surface.surface import Utterance

APPOSED = frozenset(["PROPN", "DET", "NOUN", "ADJ"])
"""Words of a name or a noun that is set beside another."""


class Part(Struct, frozen=True, gc=False):
    """Words `first` to `last` of a clause that tell one thing."""

    first: int
    last: int
    shared: tuple[int, int] | None = None
    """First and last word of what stands before and belongs to it too: its subject."""
    leans: bool = False
    """Whether it has no finite verb of its own: it is as sure as the part before it."""
    alone: bool = False
    """Whether its own « que » says that no negation before it reaches it."""


def parts_of(utterance: Utterance, first: int, last: int) -> tuple[Part, ...]:
    """The parts of words `first` to `last`, both included, in order; one part where nothing shows.

    Example: « Le suspect a été arrêté lundi et placé en garde à vue » has two, « placé en garde à
    vue » leans on « a été » and shares « Le suspect ».
    """
    if _last_place(utterance, first, last) == first:
        return (Part(first, last),)
    head = _Cutter.of(utterance, first, last)
    if head is None:
        return (Part(first, last),)
    for cut in head.cuts():
        rest = parts_of(utterance, cut.start, last) if not cut.leans else ()
        before = Part(first, cut.joint - 1)
        after = Part(cut.start, last, cut.shared, cut.leans, cut.alone)
        if len(rest) > 1:
            tail = (
                Part(one.first, one.last, _named(utterance, one.shared) or cut.shared, one.leans)
                for one in rest
            )
            return (before, *tail)
        return (before, after)
    return (Part(first, last),)


def _last_joint(utterance: Utterance, first: int, last: int) -> int:
    """The last comma or « et » between two words; the first of the two where none stands."""
    found = first
    for joints in (utterance.signs[BREAK], utterance.signs[ADDER]):
        behind = bisect_left(joints, last)
        if behind and joints[behind - 1] > found:
            found = joints[behind - 1]
    return found


def _last_place(utterance: Utterance, first: int, last: int) -> int:
    """The last word between two where a cut may be; the first of the two where none may."""
    moments = utterance.language.lexicon.moment_firsts
    if not moments.isdisjoint(utterance.lowers[first + 1 : last]):
        return last - 1
    return _last_joint(utterance, first, last)


def _named(utterance: Utterance, shared: tuple[int, int] | None) -> tuple[int, int] | None:
    """What is shared, unless it is no more than a relative pronoun."""
    if shared is None:
        return None
    words = range(shared[0], shared[1] + 1)
    return shared if any(utterance.words[at].tag in NOMINAL for at in words) else None


class _Cut(Struct, frozen=True, gc=False):
    joint: int
    start: int
    shared: tuple[int, int] | None
    leans: bool
    alone: bool = False


class _Cutter(Head):
    """Where a clause may be cut."""

    def cuts(self) -> Iterator[_Cut]:
        """Where the clause may be cut: the first place, or none."""
        lexicon = self.utterance.language.lexicon
        complementizers, moments = lexicon.complementizers, lexicon.moment_firsts
        finite, words, relatives = self.utterance.finite, self.words, self.relatives
        busy = False
        # Behind the last comma, « et » or « quand », nothing is cut.
        for at in range(self.end + 1, _last_place(self.utterance, self.end, self.last) + 1):
            if at in relatives and (at - 1 in relatives or words[at].lower not in moments):
                continue
            word = words[at]
            cut = self._cut_at(at, busy=busy)
            if cut is not None:
                yield cut
                return
            subordinate = word.tag == "SCONJ" or word.lower in complementizers
            if subordinate or finite[at] or word.lower in {";", ":"}:
                return
            # Behind « pour réduire ses coûts », « et satisfaire » may go with either verb.
            busy = busy or word.tag in VERB_TAGS

    def _cut_at(self, at: int, *, busy: bool) -> _Cut | None:
        lower = self.words[at].lower
        if lower == ",":
            cut = self._cut_at_comma(at)
            if cut is None and self._has_third_content(at):
                cut = self._cut_at_second_content(at)
            return cut
        if lower in self.utterance.language.lexicon.adders:
            cut = self._cut_at_second_content(at)
            return self._cut_at_joint(at) if cut is None and not busy else cut
        if opens_earlier(self, at) and self.subject() is not None:
            return _Cut(at, at + 1, self.subject(), leans=True)
        start = opens_moment(self, at, apart=False)
        return None if start is None else _Cut(at, start, None, leans=False, alone=True)

    def _cut_at_comma(self, at: int) -> _Cut | None:
        if opens_participle(self, at + 1):
            return _Cut(at, at + 1, (self.first, at - 1), leans=True)
        relative = relative_behind(self.utterance, at, self.last, self.end + 1)
        if relative is not None and not self._goes_on(at + 1):
            shared = relative.shared or self.subject()
            return _Cut(at, relative.start, shared, leans=False, alone=True)
        told = object_relative(self.utterance, at, self.last, self.end + 1)
        if told is not None and not self._goes_on(at + 1):
            return _Cut(at, told.start, told.shared, leans=False, alone=True)
        start = opens_absolute(self, at + 1)
        if start is not None:
            unsure = "Mood=Cnd" in self.words[self.verb].form
            # ", two having been added": two of those of which the sentence tells.
            counted = self.words[start].tag == "NUM" and self.words[start + 1].tag != "NOUN"
            shared = self.subject() if counted else None
            return _Cut(at, start, shared, leans=unsure, alone=not unsure)
        start = (
            opens_event(self, at + 1)
            or opens_moment(self, at + 1, apart=True)
            or (at + 1 if self._opens_list(at) else None)
        )
        return None if start is None else _Cut(at, start, None, leans=False)

    def _goes_on(self, at: int) -> bool:
        """Whether the sentence may go on behind the clause that begins here.

        It does not where its last words are only what a noun is called: « , que la cour avait
        condamné pour le meurtre de son associé, Paul Duval ».
        """
        marks = [one for one in range(at, self.last + 1) if self.is_mark(one)]
        if not marks:
            return False
        names = range(marks[0] + 1, self.last + 1)
        named = self.words[marks[0]].text == "," and self.words[marks[0] - 1].tag in NOMINAL
        only = all(self.words[one].tag in APPOSED for one in names) or self._describes(names)
        return len(marks) > 1 or not named or not only or self.words[names[0]].tag == "NUM"

    def _describes(self, words: range) -> bool:
        """« …, touché à la cuisse »: a participle of the noun before it, to the end."""
        form = self.words[words[0]].form if words else ""
        told = "VerbForm=Part" in form and "Tense=Past" in form
        return told and not any(self.utterance.finite[one] for one in words)

    def _cut_at_joint(self, at: int) -> _Cut | None:
        subject = self.subject()
        start = verb_behind(self, at)
        timed = self._past_time(at + 1)
        if subject is not None and start is not None and self.complement(self.end + 1, at - 1):
            return _Cut(at, at + 1, subject, leans=not self.utterance.finite[start])
        return _Cut(at, at + 1, None, leans=False) if self._opens_clause(timed) else None

    def _past_time(self, at: int) -> int:
        """« et depuis mardi | le pont est fermé », "and by noon the man was dead"."""
        lexicon = self.utterance.language.lexicon
        times = joined(lexicon.standing.times, lexicon.modality.time_words)
        if at + 2 < self.last and self.words[at].tag == "ADP":
            behind = at + 2 + (self.words[at + 2].text == ",")
            return behind if self.words[at + 1].lower in times else at
        return at

    def _cut_at_second_content(self, at: int) -> _Cut | None:
        """« (a dit que) rien n'a été payé | et que personne n'a fui »: each is said by itself."""
        lexicon = self.utterance.language.lexicon
        complementizers = lexicon.complementizers
        opener = self.utterance.lower(self.first - 1) in complementizers
        said = opener or lexicon.zero_complement  # "said it was late and that he would wait"
        if not said or self.utterance.lower(at + 1) not in complementizers:
            return None
        start = at + 2
        told = any(self.utterance.finite[start : start + SUBJECT_WORDS])
        return (
            _Cut(at, start, None, leans=False, alone=True) if told and start < self.last else None
        )

    def _has_third_content(self, comma: int) -> bool:
        """« que la route est coupée, que le pont est fermé et que … »: the second of three."""
        complementizers = self.utterance.language.lexicon.complementizers
        return any(self.utterance.lower(at + 1) in complementizers for at in self.adders(comma))

    def _opens_clause(self, at: int) -> bool:
        """« et quelque 80 pompiers ont été engagés »: another subject with its verb."""
        lexicon = self.utterance.language.lexicon
        if self.words[self.end].lower in lexicon.reporting or self.subject() is None:
            return False
        # « pour MM. Jones et Bush »: two names, and no second subject.
        if self.words[at - 2].tag == self.words[at].tag == "PROPN":
            return False
        verb = self.verb_of_subject(at)
        if verb is None:
            return False
        sure = self.words[verb].tag == "AUX" or not lexicon.past_endings
        return sure and (verb < self.last or self.words[verb].tag == "VERB")

    def _opens_list(self, comma: int) -> bool:
        """« Le maire propose 2 %, la grève continue et le trafic est perturbé »: three clauses.

        A comma alone parts no clauses surely: that a third one follows behind « et » shows it. What
        opens with a conjunction (« quand le vent s'est levé, la police … ») is no first of three.
        """
        lexicon = self.utterance.language.lexicon
        opened = range(self.first, self.verb)
        if any(
            self.words[at].tag == "SCONJ" or self.words[at].lower in lexicon.clause_openers
            for at in opened
        ):
            return False
        if not self._opens_clause(comma + 1):
            return False
        return any(self.verb_of_subject(at + 1) is not None for at in self.adders(comma + 1))
