"""What one page has somebody say, and another says that he did not say.

« Le maire a annoncé la fermeture de la piscine », « le maire n'a pas annoncé de fermeture ». What a
statement negates here is that words were said; whether they hold, it leaves open. The one who
speaks must be the same, the verb of one kind (who did not ask may have told), and what was said.
"""

from collections.abc import Iterable
from typing import NamedTuple

from recoupe.algorithms.folding import folded_words
from recoupe.languages import Language
from recoupe.languages.tables.kindred import kin_of, kin_of_all
from recoupe.records import Conflict, Evidence, Span, Statement
from recoupe.stages.compare.abstained import Abstained
from recoupe.stages.compare.alike import keys_between
from recoupe.stages.compare.conflict_polarity import COME_TRUE
from recoupe.stages.compare.conflict_record import FIRM, conflict_of
from recoupe.stages.compare.guards import are_dated, may_be_of_one_time, stood_later, values_of
from recoupe.stages.compare.negations import hold_phrase, is_of_a_closed_past
from recoupe.stages.compare.scene import Scene
from recoupe.stages.compare.told_words import Telling, ToldWord, hold_enough
from recoupe.stages.compare.traces import negation_at

MAX_TO_VERB = 4
"""Words between a negation and its verb: « n'a pas encore annoncé »."""
MIN_HELD = 0.6
"""Share of what was said, by weight, that both tell, of the shorter telling …"""
MIN_SHARE = 0.4
"""… and of the longer one."""


class Unsaid(NamedTuple):
    """What a statement says that somebody did not say."""

    statement: Statement
    stances: frozenset[str]
    """Kinds of the verb: `say`, `urge`, `deny` …"""
    speaker: frozenset[str]
    """Keys of the words for who did not say it …"""
    names: frozenset[str]
    """… and his names."""
    content: frozenset[str]
    """Keys and names of what he did not say."""


class Said(NamedTuple):
    """A statement that a page gives to somebody."""

    statement: Statement
    stances: frozenset[str]
    source: Evidence


def find_unsaid(scene: Scene, telling: Telling, abstained: Abstained) -> list[Conflict]:
    """Words given to somebody who, as another page has it, did not say them."""
    said = [one for each in scene.statements.values() if (one := _said_in(each, scene)) is not None]
    found: list[Conflict] = []
    for statement in scene.statements.values():
        unsaid = _unsaid_in(statement, scene, telling)
        if unsaid is None:
            continue
        told = [one.statement for one in said if _says(one, unsaid, scene, telling)]
        firm = [one for one in told if _excludes(one, statement, scene)]
        if told and not firm:
            abstained.note(COME_TRUE, (told[0].evidence, statement.evidence))
        if firm:
            found.append(
                conflict_of(
                    "polarity",
                    {scene.with_source(one) for one in firm},
                    {statement.evidence},
                    "said by somebody on one page; the other tells that he did not say so, and "
                    "speaks of no earlier moment",
                    "words that were not said",
                )
            )
    return found


def _said_in(statement: Statement, scene: Scene) -> Said | None:
    """A statement with the source and the verb that it is told with; None without either."""
    report = scene.attributions.get(statement.attribution or "")
    if statement.grade == "denied" or statement.polarity != "positive" or report is None:
        return None
    if report.source is None or report.cue is None:
        return None
    cue = folded_words(report.cue.exact)
    return Said(statement, _stances(cue, scene.language(statement)), report.source)


def _unsaid_in(statement: Statement, scene: Scene, telling: Telling) -> Unsaid | None:
    """What the first negation of a statement says was not said; None where it is another deed."""
    if statement.polarity != "negative" or statement.grade not in FIRM or scene.is_title(statement):
        return None
    language = scene.language(statement)
    words = telling.words(statement)
    at = negation_at(words, language)
    if not at or hold_phrase(words, language.disputing.no_longer):
        return None
    reach = range(at + 1, min(at + 1 + MAX_TO_VERB, len(words)))
    verb = next((place for place in reach if words[place].tag == "VERB"), None)
    if verb is None or _is_asked(words[verb + 1 :], language):
        return None
    stances = _stances([words[verb].form], language)
    speaker = _keys(words[:at])
    names = telling.names(statement, Span(words[0].start, words[at - 1].end))
    told = telling.names(statement, Span(words[verb].end, words[-1].end))
    content = (_keys(words[verb + 1 :]) | told) - names
    if not stances or not speaker | names or not telling.is_telling(content):
        return None
    return Unsaid(statement, stances, speaker - names, names, content)


def _keys(words: Iterable[ToldWord]) -> frozenset[str]:
    return frozenset(one.key for one in words if one.key)


def _is_asked(behind: tuple[ToldWord, ...], language: Language) -> bool:
    """« N'a pas précisé si », "did not say how many": what is left open was asked, not said."""
    first = next((one.form for one in behind if one.form not in {",", ":"}), "")
    return first in language.disputing.asked


def _stances(words: Iterable[str], language: Language) -> frozenset[str]:
    """Kinds of the reporting verbs among some folded words."""
    stances = language.lexicon.folded_stances
    return frozenset().union(*(stances.get(word, ()) for word in words))


def _says(said: Said, unsaid: Unsaid, scene: Scene, telling: Telling) -> bool:
    """Whether a statement is what somebody else has the same one say."""
    told, negated = said.statement, unsaid.statement
    if told.evidence.page == negated.evidence.page or said.stances.isdisjoint(unsaid.stances):
        return False
    if not may_be_of_one_time(told, negated, scene) or not _is_speaker(said, unsaid, scene):
        return False
    held = scene.plain_keys(told) | scene.names_of(told)
    matched = {one for one in unsaid.content if not held.isdisjoint(kin_of(one))}
    kin = kin_of_all(matched)
    numbers = {one for one in values_of(negated, scene) if one[1] != 0}
    return (
        telling.is_telling(matched)
        and numbers <= values_of(told, scene)
        and hold_enough(
            min(telling.weight(matched), telling.weight(held & kin)),
            [
                telling.weight(unsaid.content, alone=True),
                telling.weight(held - unsaid.speaker - unsaid.names, alone=True),
            ],
            held=MIN_HELD,
            share=MIN_SHARE,
        )
    )


def _is_speaker(said: Said, unsaid: Unsaid, scene: Scene) -> bool:
    """Whether a report is of the one who did not speak: by name, else by all words for him."""
    names = {scene.shared_name(one) for one in said.statement.sources}
    if unsaid.names and names:
        return not names.isdisjoint(unsaid.names)
    keys, mine = keys_between(said.source.page, said.source.span, scene), unsaid.speaker
    return bool(keys & mine) and (keys <= mine or mine <= keys)


def _excludes(said: Statement, negated: Statement, scene: Scene) -> bool:
    """Whether the words cannot have come after the negation."""
    if not stood_later(said, negated, scene):
        return True
    return is_of_a_closed_past(negated, scene) and are_dated(said, negated, scene)
