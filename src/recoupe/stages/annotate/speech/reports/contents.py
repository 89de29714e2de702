"""What a verb behind its content tells of: a quotation, a clause, two halves of a quotation."""

from recoupe.languages.tables.joined import joined
from recoupe.records import ReportForm, Span
from recoupe.stages.annotate.speech.grades.moods import VERB_TAGS
from recoupe.stages.annotate.speech.pieces.draft import Draft, stretch
from recoupe.stages.annotate.speech.pieces.noun_phrases import is_finite
from recoupe.stages.annotate.speech.pieces.scene import Scene, right_limit
from recoupe.stages.annotate.speech.reports.inversion import main_finite
from recoupe.stages.annotate.speech.surface.surface import DASHES, Utterance
from recoupe.stages.annotate.speech.surface.words import Word

MIN_CLAUSE_WORDS = 4
"""So many words with a verb are a clause, though the tagger found no finite form."""
MAX_LABEL = 3
"""Words in capitals before the colon of a label: « ALERTE INFO : », "BREAKING:"."""


def content_before(scene: Scene, last: int, floor: int) -> Span | None:
    """Where the content up to `last` stands, from `floor` on; None where no word is."""
    return stretch(scene.text, scene.utterance, _past_label(scene.utterance, floor, last), last)


def past_head(utterance: Utterance, floor: int, last: int) -> int:
    """As in "Zhao is unconvinced: “It's the same,” she says": what a colon leads to is said."""
    if ":" not in utterance.lowers[floor : last + 1]:
        return floor
    at = last
    while at > floor and (utterance.words[at].quoted >= 0 or not utterance.words[at].is_word):
        if utterance.words[at].text == ":" and utterance.words[at].quoted < 0:
            return at + 1 if utterance.words[at + 1].quoted >= 0 else floor
        at -= 1
    return floor


def _past_label(utterance: Utterance, floor: int, last: int) -> int:
    """« LE POINT - « … », a dit X »: the first word behind a label in capitals and its dash.

    So is what stands before a colon and marks.
    """
    words = utterance.words
    colon = last
    if ":" in utterance.lowers[floor:last]:
        colons = (at for at in range(floor, last) if words[at].text == ":" and words[at].quoted < 0)
        colon = next(colons, last)
    if colon < last and all(word.quoted >= 0 for word in utterance.words[colon + 1 : last - 1]):
        # « Accident de Brétigny : « … », raconte une rescapée »
        return colon + 1
    for at in range(floor, last):
        word, after = utterance.words[at], utterance.words[at + 1]
        if word.text in DASHES and at > floor:
            return at + 1 if after.quoted >= 0 else floor
        if word.text == ":" and at > floor and floor == 0 and at <= MAX_LABEL:
            # As in "BREAKING: Two people have been stabbed, police say".
            return at + 1
        if word.quoted >= 0 or not word.is_word or not word.text.isupper():
            return floor
    return floor


def can_be_content(utterance: Utterance, first: int, last: int) -> bool:
    """Whether what stands before an incise is said by somebody: a quotation or a clause."""
    if first > last:
        return False
    words = utterance.words[first : last + 1]
    quoted = any(word.quoted >= 0 for word in words)
    plain = [word.lower for word in words if word.is_word]
    if len(plain) == 1 and plain[0] in utterance.language.lexicon.replies:
        # « Faux, rétorque l'association »
        return True
    verbal = main_finite(utterance, first, last) or (
        sum(word.is_word for word in words) >= MIN_CLAUSE_WORDS
        and any(_looks_verbal(word) for word in words)
        and not _has_relative(utterance, first, last)
        and not _is_subject_with_aside(utterance, first, last)
    )
    return quoted or verbal


def _is_subject_with_aside(utterance: Utterance, first: int, last: int) -> bool:
    """« La direction, contactée par nos soins, | dément … »: a participle says when it spoke."""
    words = utterance.words
    comma = next((at for at in utterance.breaks if first < at < last), last)
    subject = not any(_looks_verbal(word) for word in words[first:comma])
    behind = range(comma + 1, min(comma + 3, last + 1))
    return subject and any("VerbForm=Part" in words[at].form for at in behind)


def _looks_verbal(word: Word) -> bool:
    """Whether a tagger takes a word for a verb; a capital is of a name: « Me Roy »."""
    return word.tag in VERB_TAGS and "Ger" not in word.form and not word.is_capital


def _has_relative(utterance: Utterance, first: int, last: int) -> bool:
    lexicon = utterance.language.lexicon
    relatives = lexicon.relatives
    return any(lower in relatives for lower in utterance.lowers[first : last + 1])


def after_coordinator(utterance: Utterance, index: int) -> int:
    """Past « , et » at the beginning of a content."""
    lexicon = utterance.language.lexicon
    while index < len(utterance.words) and (
        utterance.lower(index) in lexicon.coordinators or utterance.words[index].text in ",;–—"
    ):
        index += 1
    return index


def form_before(utterance: Utterance, first: int, last: int) -> ReportForm:
    """`direct` where all words stand in marks."""
    first = _past_label(utterance, first, last)
    words = [word for word in utterance.words[first : last + 1] if word.is_word]
    quoted = sum(word.quoted >= 0 for word in words)
    return "direct" if words and quoted == len(words) else "parenthetical"


def continue_quote(scene: Scene, draft: Draft) -> None:
    """« A », a dit X, « B »: the second half of an interrupted quotation."""
    utterance = scene.utterance
    index = draft.frame_end + 1
    limit = right_limit(scene, index)
    resumed = _resumed(scene, draft, limit)
    while resumed is None and index <= limit and utterance.words[index].quoted < 0:
        if is_finite(utterance, index) or utterance.words[index].text == ".":
            return
        index += 1
    index = index if resumed is None else resumed
    if index > limit or not draft.parts:
        return
    if draft.form != "direct" and utterance.words[index - 1].text != ",":
        return
    if any(one.is_gerund and draft.frame_end < one.first < index for one in scene.cues):
        # "A," he said, adding that it was "B": a report of its own.
        return
    named = joined(utterance.language.lexicon.name_bearers, utterance.language.lexicon.not_speech)
    if utterance.lower(index - 1) in named:
        # "on the air of the channel “Rossiya 24”"
        return
    last = index
    held = utterance.words[index].quoted
    if held in utterance.named or (draft.form == "direct" and _is_name(utterance, index, limit)):
        # « …, a dit Marc Daumier, le réalisateur de « Nuit blanche » », « dans « Le Monde » »
        return
    while last + 1 <= limit and utterance.words[last + 1].quoted == held:
        last += 1
    part = stretch(scene.text, utterance, index, last)
    if part is not None:
        draft.parts.append(part)


def _is_name(utterance: Utterance, index: int, limit: int) -> bool:
    """Whether marks inside a phrase hold two or more words that all have a capital."""
    if utterance.words[index - 1].text in {",", ":"}:
        return False
    held = utterance.words[index].quoted
    inside = [
        word for word in utterance.words[index : limit + 1] if word.quoted == held and word.is_word
    ]
    return len(inside) > 1 and all(word.is_capital for word in inside)


def _resumed(scene: Scene, draft: Draft, limit: int) -> int | None:
    """As in "The people," said Rui Tava, who campaigned on it, "want ports": where marks go on.

    A relative clause of the speaker stands between two commas, the sentence in marks goes on with
    a small letter.
    """
    utterance = scene.utterance
    first = draft.frame_end + 1
    relatives = utterance.language.lexicon.modality.relatives
    if utterance.lower(first) != "," or utterance.lower(first + 1) not in relatives:
        return None
    mark = first + 1
    while mark <= limit and utterance.words[mark].quoted < 0:
        if utterance.words[mark].text in {".", ";", ":"}:
            return None
        mark += 1
    if mark >= limit or utterance.words[mark - 1].text != "," or draft.form != "direct":
        return None
    word = next((one for one in utterance.words[mark : mark + 2] if one.is_word), None)
    return mark if word is not None and word.text[0].islower() else None
