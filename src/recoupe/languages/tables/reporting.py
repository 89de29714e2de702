"""Tables of reporting verbs, as a language's file writes them: `dire:qci rappeler:qco`."""

from collections.abc import Callable, Iterable, Mapping

from recoupe.languages.tables.lexicon import Frame, ReportingVerb, Stance, Tense, VerbForm

FRAMES: dict[str, Frame] = {"q": "quote", "c": "clause", "i": "infinitive", "o": "object"}


def verb_of(entry: str, stance: Stance) -> ReportingVerb:
    """The verb of one entry.

    >>> sorted(verb_of("dire:qc", "say").frames)
    ['clause', 'quote']
    """
    lemma, _, letters = entry.partition(":")
    frames = frozenset(FRAMES[letter] for letter in letters)
    return ReportingVerb(lemma=lemma, stance=stance, frames=frames)


def read_verbs(
    entries: Mapping[Stance, str], forms_of: Callable[[str], Iterable[tuple[str, Tense]]]
) -> dict[str, tuple[VerbForm, ...]]:
    """Written form → what it may be a form of, in the order of the entries.

    Args:
        entries: per stance, `lemma:letters` apart by white space; a letter is a key of `FRAMES`.
        forms_of: all written forms of a lemma, with their tenses.

    Raises:
        KeyError: a letter is no frame.
    """
    table: dict[str, list[VerbForm]] = {}
    for stance, words in entries.items():
        for entry in words.split():
            verb = verb_of(entry, stance)
            for form, tense in forms_of(verb.lemma):
                table.setdefault(form, []).append(VerbForm(verb=verb, tense=tense))
    return {form: tuple(readings) for form, readings in table.items()}
