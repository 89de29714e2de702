"""What each sentence of a page reports, by its verbs, « selon X », nouns, a colon."""

from collections.abc import Sequence

from recoupe.records import Mention
from recoupe.stages.annotate.reading import Reading
from recoupe.stages.annotate.speech.pieces.cues import Cue, find_cues
from recoupe.stages.annotate.speech.pieces.draft import Draft
from recoupe.stages.annotate.speech.pieces.scene import Scene
from recoupe.stages.annotate.speech.pieces.way import Way
from recoupe.stages.annotate.speech.reports.accordings import According, find_according
from recoupe.stages.annotate.speech.reports.answered import ANSWERED
from recoupe.stages.annotate.speech.reports.attitudes import attitude_report, takes_stance
from recoupe.stages.annotate.speech.reports.backward import (
    backward_report,
    backward_verdict,
    opens_verdict,
    relay_back,
)
from recoupe.stages.annotate.speech.reports.headlines import bare_headline, may_be_bare
from recoupe.stages.annotate.speech.reports.hearings import hearing_report, hears
from recoupe.stages.annotate.speech.reports.nominal import nominal_reports
from recoupe.stages.annotate.speech.reports.openings import colon_report, headline_report
from recoupe.stages.annotate.speech.reports.own_words import own_words_reports
from recoupe.stages.annotate.speech.reports.phrases import according_reports
from recoupe.stages.annotate.speech.reports.relatives import relative_reports
from recoupe.stages.annotate.speech.reports.verbs import reports_of
from recoupe.stages.annotate.speech.sources.somebody import names_somebody
from recoupe.stages.annotate.speech.surface.signs import SOURCE
from recoupe.stages.annotate.speech.surface.surface import (
    MAX_WORDS,
    UNTOLD,
    Utterance,
)
from recoupe.stages.annotate.speech.ways.inside_marks import give_inside_marks
from recoupe.stages.annotate.speech.ways.later import adds_to_before
from recoupe.stages.annotate.speech.ways.named_once import give_named_once
from recoupe.stages.annotate.speech.ways.relays import give_relays
from recoupe.stages.annotate.speech.ways.ways import find_ways


class _Sentence:
    """A sentence, with what each step reads of it."""

    def __init__(self, reading: Reading, utterance: Utterance, number: int) -> None:
        self.reading = reading
        self.utterance = utterance
        self.number = number
        self.cues: Sequence[Cue] = find_cues(utterance)
        self.may_report = bool(self.cues) or not utterance.is_silent
        self.may_report = self.may_report or takes_stance(utterance) or may_be_bare(utterance)
        self.may_report = self.may_report or hears(utterance)
        """Whether it has a verb or a noun that reports, marks, a stance and a colon, a title, or a
        hearing."""
        self.ways: Sequence[Way] = ()
        self.accordings: Sequence[According] = ()
        self.reports: list[Draft] = []
        """What it reports by itself, whatever stands before it."""

    def look_around(self) -> None:
        """Finds ways and « selon X », where it may hold a report at all."""
        utterance = self.utterance
        relays, openers = utterance.language.lexicon.relays, utterance.language.lexicon
        wordings = utterance.lower(1) in relays.wordings or (
            utterance.lower(1) in relays.events and utterance.lower(0) in openers.possessives
        )
        firsts = openers.according_openers.firsts
        marked = self.cues or wordings or utterance.quotes
        if marked or not firsts.isdisjoint(utterance.lowers):
            self.ways = find_ways(utterance, self.cues)
            self.accordings = find_according(utterance, self.ways)

    def report_by_verbs(self) -> None:
        """Finds what verbs report; those of a way report nothing themselves."""
        self.reports = []
        if not self.cues:
            return
        asides = [
            *((one.first, one.end) for one in self.accordings),
            *((one.first, one.last) for one in self.ways),
        ]
        scene = Scene(
            text=self.reading.text,
            utterance=self.utterance,
            number=self.number,
            cues=[
                cue
                for cue in self.cues
                if not any(way.first <= cue.first <= way.last for way in self.ways)
            ],
            stops=[one.first for one in self.accordings if one.first > 0],
            asides=frozenset(at for first, last in asides for at in range(first, last + 1)),
            ways=self.ways,
        )
        self.reports = reports_of(scene)

    def report_otherwise(self, mentions: Sequence[Mention]) -> None:
        """Adds what « selon X », « en ses termes », relatives, nouns, a colon report."""
        text, utterance, number = self.reading.text, self.utterance, self.number
        drafts = self.reports
        drafts.extend(
            according_reports(text, utterance, number, self.accordings, drafts, self.cues)
        )
        drafts.extend(own_words_reports(text, utterance, number, drafts))
        drafts = _with_relatives(drafts, relative_reports(text, utterance, number))
        for nominal in nominal_reports(text, utterance, number):
            if not any(one.hull.meets(nominal.hull) for one in drafts):
                drafts.append(nominal)
        if not drafts:
            named = (
                hearing_report(text, utterance, number)
                or attitude_report(text, utterance, number)
                or headline_report(
                    text,
                    utterance,
                    number,
                    lambda one: names_somebody(self.reading, utterance, one, mentions),
                )
                or colon_report(text, utterance, number)
                or bare_headline(text, utterance, number)
            )
            drafts = [named] if named is not None else []
        self.reports = drafts


def sentence_reports(
    reading: Reading, utterances: Sequence[Utterance], mentions: Sequence[Mention]
) -> list[Draft]:
    """Reports of sentences in order, captions and notices left out, each with its own relays.

    What a sentence adds to the report before it is added there.
    """
    sentences = [
        _Sentence(reading, one, number)
        for number, one in enumerate(utterances)
        if one.kind not in UNTOLD and len(one.words) <= MAX_WORDS
    ]
    telling = [one for one in sentences if one.may_report]
    # Step by step over all sentences, not sentence by sentence: the tables and rules of one step
    # stay in the processor's cache, which takes a tenth off what a report costs.
    for one in telling:
        one.look_around()
    for one in telling:
        one.report_by_verbs()
    for one in telling:
        one.report_otherwise(mentions)
    drafts: list[Draft] = []
    for one in sentences:
        if not one.may_report:
            if not _may_add(one, drafts):
                continue
            one.look_around()
            own = one.utterance.language.lexicon.own_words_openers
            if one.accordings or own.at(one.utterance.lowers, 0) is not None:
                # « Selon ses mots, la page est tournée »
                one.report_otherwise(mentions)
        drafts.extend(_beside_others(one, utterances, drafts, mentions))
    return drafts


def _may_add(one: _Sentence, earlier: Sequence[Draft]) -> bool:
    """Whether a silent sentence without a verb that reports may, or adds to the one before.

    Every other one may not, and is read no further.
    """
    if earlier and earlier[-1].utterance == one.number - 1:
        return True
    if opens_verdict(one.utterance):
        return True
    openers = one.utterance.language.lexicon.according_openers
    return any(openers.at(one.utterance.lowers, at) for at in one.utterance.signs[SOURCE])


def _beside_others(  # noqa: PLR0911  one reason a line
    one: _Sentence,
    utterances: Sequence[Utterance],
    earlier: Sequence[Draft],
    mentions: Sequence[Mention],
) -> list[Draft]:
    """Reports of a sentence, behind earlier ones; what it tells of them it adds to them."""
    text, utterance, number = one.reading.text, one.utterance, one.number
    if adds_to_before(text, utterances, number, one.cues, one.ways, earlier):
        return []
    said = bool(earlier) and earlier[-1].utterance == number - 1
    verdict = None if said else backward_verdict(text, utterances, number, one.cues)
    if verdict is not None:
        return [verdict]
    if not one.cues and not one.reports:
        return []
    backward = backward_report(text, utterances, number, one.cues)
    if backward is not None and said and _is_denial(backward):
        # « Cette information a été contestée par Kiev »: of what another one has said.
        backward.rule, backward.parts = ANSWERED, [earlier[-1].hull]
        return [backward]
    if backward is not None and said:
        for draft in earlier:
            relay_back(text, utterance, draft, backward, number)
        return []
    if backward is not None:
        ends = 0 if backward.cue is None else backward.cue.end
        behind = [way for way in one.ways if utterance.words[way.first].start >= ends]
        give_relays(text, utterance, [backward], behind)
        if backward.verb is None or not backward.verb.passive:
            return [backward]
        # « L'information a été confirmée par le ministère, qui dénonce … » goes on.
        one.cues = [cue for cue in one.cues if cue.first > backward.frame_end]
        one.report_by_verbs()
        one.report_otherwise(mentions)
    give_relays(text, utterance, one.reports, one.ways)
    give_inside_marks(text, utterance, one.reports, one.cues)
    give_named_once(text, utterance, one.reports)
    return one.reports if backward is None else [backward, *one.reports]


def _is_denial(draft: Draft) -> bool:
    return draft.verb is not None and draft.verb.passive and draft.verb.has_stance("deny")


def _with_relatives(drafts: list[Draft], relatives: Sequence[Draft]) -> list[Draft]:
    """Drafts with those of « selon lequel »; what is only a rumour is said by nobody inside it."""
    for one in relatives:
        if one.source is None:
            drafts = [draft for draft in drafts if not one.hull.holds(draft.hull)]
        behind = (draft for draft in drafts if draft.hull.start >= one.hull.start)
        if not any(draft.hull.meets(one.hull) for draft in behind):
            drafts.append(one)
    return drafts
