"""Tables of reporting verbs, as a language's file writes them: `dire:qci rappeler:qco`."""

from collections.abc import Callable, Iterable, Mapping

from recoupe.languages.tables.lexicon import Frame, ReportingVerb, Stance, Tense, VerbForm

FRAMES: dict[str, Frame] = {
    "q": "quote",
    "c": "clause",
    "i": "infinitive",
    "o": "object",
    "a": "accusation",
    "m": "measure",
    "r": "request",
    "n": "number",
    "k": "cause",
    "p": "predicate",
    "t": "term",
}


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


LightForms = dict[str, tuple[tuple[str, Tense], ...]]
LightComplements = dict[str, tuple[tuple[tuple[str, ...], ReportingVerb], ...]]


def read_light_verbs(
    light: Mapping[str, Mapping[str, tuple[Stance, str]]],
    forms_of: Callable[[str], Iterable[tuple[str, Tense]]],
) -> tuple[LightForms, LightComplements]:
    """Verbs that report with more words: their forms with lemma and tense, and those words.

    `light` holds, by lemma and words, the stance and the letters of the frames:
    `{"faire": {"savoir": ("say", "qci")}}`.
    """
    forms: dict[str, list[tuple[str, Tense]]] = {}
    for lemma in light:
        for form, tense in forms_of(lemma):
            forms.setdefault(form, []).append((lemma, tense))
    complements = {
        lemma: tuple(
            (tuple(words.split()), verb_of(f"{lemma}_{words.replace(' ', '_')}:{frames}", stance))
            for words, (stance, frames) in sorted(table.items(), key=lambda one: -len(one[0]))
        )
        for lemma, table in light.items()
    }
    return {form: tuple(readings) for form, readings in forms.items()}, complements
