"""Two things that one clause tells of one subject: where it may be cut, and what its parts share.

« L'assaillant a tué deux personnes et en a blessé trois » tells two things, each of which another
page may deny or number otherwise. Without a parser a cut is sure only where the verbs themselves
show that they are side by side: the same tense and number, one auxiliary for both, or a participle
behind a comma with an object of its own. Everything else stays one clause.
"""

from bisect import bisect_left
from collections.abc import Iterator

from msgspec import Struct

from recoupe.stages.annotate.relative_clauses import NOMINAL, relative_behind
from recoupe.stages.annotate.speech.grades.moods import VERB_TAGS
from recoupe.stages.annotate.speech.grades.subordinate import aside_words
from recoupe.stages.annotate.speech.surface.signs import ADDER, BREAK
from recoupe.stages.annotate.speech.surface.surface import Utterance

GROUP_WORDS = 4
"""So many words lie between an auxiliary and its verb at most."""
SUBJECT_WORDS = 9
"""So many words a subject has at most, with its verb."""
SUBJECT_OPENERS = frozenset(["DET", "NUM", "PROPN", "NOUN", "ADJ"])
SUBJECT_TAGS = SUBJECT_OPENERS | {"ADP", "ADV"}
AGREEMENT = ("Number", "Tense", "Mood")
"""What two finite verbs of one subject have in common, as far as their forms tell it."""
MARKS_OF_A_CLAUSE = frozenset([",", ";", ":", "–", "—", "(", ")"])


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
    if _last_joint(utterance, first, last) == first:
        return (Part(first, last),)
    head = _Head.of(utterance, first, last)
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


class _Head:
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
    def of(cls, utterance: Utterance, first: int, last: int) -> "_Head | None":
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

    def cuts(self) -> Iterator[_Cut]:
        """Where the clause may be cut: the first place, or none."""
        lexicon = self.utterance.language.lexicon
        adders, complementizers = lexicon.adders, lexicon.complementizers
        finite, words, relatives = self.utterance.finite, self.words, self.relatives
        busy = False
        # Behind the last comma or « et », nothing is cut.
        for at in range(self.end + 1, _last_joint(self.utterance, self.end, self.last) + 1):
            if at in relatives:
                continue
            word = words[at]
            if word.tag == "SCONJ" or word.lower in complementizers:
                return
            cut = None
            if word.lower == ",":
                cut = self._cut_at_comma(at)
                if cut is None and self._has_third_content(at):
                    cut = self._cut_at_second_content(at)
            elif word.lower in adders:
                cut = self._cut_at_second_content(at)
                if cut is None and not busy:
                    cut = self._cut_at_joint(at)
            if cut is not None:
                yield cut
                return
            if finite[at] or word.lower in {";", ":"}:
                return
            # Behind « pour réduire ses coûts », « et satisfaire » may go with either verb.
            busy = busy or word.tag in VERB_TAGS

    def _cut_at_comma(self, at: int) -> _Cut | None:
        if self._opens_participle(at + 1):
            return _Cut(at, at + 1, (self.first, at - 1), leans=True)
        relative = relative_behind(self.utterance, at, self.last, self.end + 1)
        if relative is not None and not self._is_broken(at + 1):
            return _Cut(at, relative.start, relative.shared or self.subject(), leans=False)
        start = self._opens_event(at + 1) or (at + 1 if self._opens_list(at) else None)
        return None if start is None else _Cut(at, start, None, leans=False)

    def _cut_at_joint(self, at: int) -> _Cut | None:
        subject = self.subject()
        start = self._verb_behind(at)
        if subject is not None and start is not None and self._complement(self.end + 1, at - 1):
            return _Cut(at, at + 1, subject, leans=not self.utterance.finite[start])
        return _Cut(at, at + 1, None, leans=False) if self._opens_clause(at + 1) else None

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
        return any(self.utterance.lower(at + 1) in complementizers for at in self._adders(comma))

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

    def _verb_behind(self, joint: int) -> int | None:
        """The verb that stands beside the first one: right behind a joint, and built alike."""
        lexicon = self.utterance.language.lexicon
        at = joint + 1
        while at < self.last and self._is_light(at, lexicon.light_in_verbs):
            at += 1
        if at >= self.last or not self._complement(at + 1, self.last):
            return None
        word = self.words[at]
        if self.utterance.finite[at]:
            return at if self._agree(self.verb, at) else None
        if self.end == self.verb:
            return at if self._is_past_like(at) else None
        model = self.words[self.end].form
        if "VerbForm=Inf" in model:
            return at if "VerbForm=Inf" in word.form else None
        if "VerbForm=Part" not in model:
            return None
        return at if self._is_participle_like(at) else None

    def _is_light(self, at: int, light: frozenset[str]) -> bool:
        word = self.words[at]
        return word.lower in light and word.tag not in {*VERB_TAGS, "NOUN", "DET", "ADP"}

    def _agree(self, one: int, other: int) -> bool:
        forms = [_features(self.words[at].form) for at in (one, other)]
        return all(
            forms[0].get(name, told) == told for name, told in forms[1].items() if name in AGREEMENT
        )

    def _is_participle_like(self, at: int) -> bool:
        """« et placé en garde », "and charged with": a participle that goes with the auxiliary.

        Behind an adjective or a participle (« armés et cagoulés ») it describes the same noun.
        """
        adders = self.utterance.language.lexicon.adders
        beside = at - 1
        while beside > self.end and self.words[beside].lower not in adders:
            beside -= 1
        if self.words[beside - 1].tag == "ADJ" or "VerbForm=Part" in self.words[beside - 1].form:
            return False
        word, model = self.words[at], self.words[self.end]
        if word.tag == "ADJ":
            # Taggers take « blessé trois autres » for an adjective; none stands before a number.
            following = self.words[at + 1].tag if at < self.last else ""
            endings = self.utterance.language.lexicon.modality.participle_endings or ("ed",)
            return following in {"NUM", "DET"} and word.lower.endswith(endings)
        if word.tag not in VERB_TAGS or "VerbForm=Part" not in word.form:
            return False
        mine, yours = _features(word.form), _features(model.form)
        return all(mine.get(name) == yours.get(name) for name in ("Gender", "Number", "Tense"))

    def _is_past_like(self, at: int) -> bool:
        """« killed two people and wounded three »: a past that a tagger takes for a participle."""
        lexicon = self.utterance.language.lexicon
        if not lexicon.past_endings or "Tense=Past" not in self.words[self.verb].form:
            return False
        word = self.words[at]
        if word.tag in VERB_TAGS:
            passive = self.words[at + 1].lower in lexicon.agents
            return "Tense=Past" in word.form and not passive
        following = self.words[at + 1].tag if at < self.last else ""
        return word.lower.endswith(lexicon.past_endings) and following in {"NUM", "DET"}

    def _opens_participle(self, at: int) -> bool:
        """« , faisant trois morts », ", killing three": it tells what came of the first."""
        lexicon = self.utterance.language.lexicon
        while at < self.last and self._is_light(at, lexicon.light_in_verbs):
            at += 1
        if at >= self.last:
            return False
        word = self.words[at]
        present = word.tag == "VERB" and "Tense=Pres" in word.form and "VerbForm=Part" in word.form
        if not present or word.lower in lexicon.participle_prepositions:
            return False
        if word.lower in lexicon.reporting:
            return False
        return not self._is_broken(at) and self._has_object(at)

    def _opens_clause(self, at: int) -> bool:
        """« et quelque 80 pompiers ont été engagés »: another subject with its verb."""
        lexicon = self.utterance.language.lexicon
        if self.words[self.end].lower in lexicon.reporting or self.subject() is None:
            return False
        # « pour MM. Jones et Bush »: two names, and no second subject.
        if self.words[at - 2].tag == self.words[at].tag == "PROPN":
            return False
        verb = self._verb_of_subject(at)
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
        return any(self._verb_of_subject(at + 1) is not None for at in self._adders(comma + 1))

    def _adders(self, first: int) -> Iterator[int]:
        adders = self.utterance.language.lexicon.adders
        return (at for at in range(first, self.last) if self.words[at].lower in adders)

    def _opens_event(self, at: int) -> int | None:
        """« , après que deux hommes ont été tués »: what had happened; where its subject begins."""
        lexicon = self.utterance.language.lexicon
        phrases = lexicon.event_openers
        # « , deux heures après que », ", minutes after": how long before may stand between.
        while at < self.last and self._tag(at) in {"NUM", "NOUN"}:
            at += 1
        opener = next((one for one in phrases if self.utterance.matches(at, one)), None)
        if opener is None or self._is_broken(at):
            return None
        verb = self._verb_of_subject(at + len(opener))
        if verb is None:
            return None
        form = self.words[verb].form
        past = "Tense=Past" in form or "Tense=Imp" in form
        over = self.words[verb].tag == "AUX" and any(
            "VerbForm=Part" in self.words[one].form
            for one in range(verb + 1, min(verb + GROUP_WORDS, self.last + 1))
        )
        return at + len(opener) if past or over else None

    def _verb_of_subject(self, at: int) -> int | None:
        """The finite verb behind a noun phrase that begins here, with nothing between them."""
        counted = at < self.last and self.words[at + 1].text.isdigit()
        if at > self.last or not (self._tag(at) in SUBJECT_OPENERS or counted):
            return None
        for one in range(at, min(at + SUBJECT_WORDS, self.last + 1)):
            if self.utterance.finite[one]:
                nominal = any(self.words[before].tag in NOMINAL for before in range(at, one))
                return one if nominal else None
            if self._tag(one) not in SUBJECT_TAGS and not self._is_clitic(one, at):
                return None
        return None

    def _is_clitic(self, index: int, first: int) -> bool:
        """« et le maire s'est rendu sur place »: a pronoun between a noun and its verb."""
        clitics = self.utterance.language.lexicon.clitics
        word = self.words[index]
        return word.tag == "PRON" and word.lower in clitics and index > first + 1

    def _tag(self, at: int) -> str:
        """The tag of a word; « 2,600 » is three words of one number."""
        word = self.words[at]
        return "NUM" if word.text.isdigit() or self._is_inside_number(at) else word.tag

    def _is_inside_number(self, at: int) -> bool:
        if self.words[at].text != "," or not self.first < at < self.last:
            return False
        before, after = self.words[at - 1], self.words[at + 1]
        return before.text.isdigit() and after.text.isdigit() and before.end + 1 == after.start

    def _is_broken(self, first: int) -> bool:
        return any(
            self.words[at].text in MARKS_OF_A_CLAUSE and not self._is_inside_number(at)
            for at in range(first, self.last + 1)
        )

    def _has_object(self, verb: int) -> bool:
        """Whether a noun follows without a preposition: « faisant trois morts »."""
        for at in range(verb + 1, min(verb + 1 + GROUP_WORDS, self.last + 1)):
            if self.words[at].tag in NOMINAL:
                return True
            if self.words[at].tag not in {"DET", "ADJ", "ADV"}:
                return False
        return False

    def _complement(self, first: int, last: int) -> bool:
        return any(self.words[at].tag in NOMINAL for at in range(first, last + 1))


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


def _features(form: str) -> dict[str, str]:
    pairs = (one.partition("=") for one in form.split("|") if one)
    return {name: told for name, _, told in pairs}
