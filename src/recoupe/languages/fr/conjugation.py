"""Forms of French verbs, and the verbs a form may come from.

Irregular verbs are spelled out from their principal parts; regular ones are analysed by their
endings, so that an unheard verb in -er is understood and no verb is invented for another ending.
"""

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import NamedTuple

from recoupe.languages.fr.verbs import IRREGULAR, LIKE, SECOND_GROUP, STEMS_IN_R


class Reading(NamedTuple):
    """One verb that a form may come from, with the UD features of the form."""

    lemma: str
    mood: str
    tense: str
    verb_form: str
    person: str = ""
    number: str = ""
    gender: str = ""
    sure: bool = True
    """Whether the verb is one we know, not only one that the ending allows."""

    @property
    def kind(self) -> tuple[str, str, str]:
        """Mood, tense and verb form, as the tagger's labels have them."""
        return self.mood, self.tense, self.verb_form


PERSONS = (("1", "Sing"), ("2", "Sing"), ("3", "Sing"), ("1", "Plur"), ("2", "Plur"), ("3", "Plur"))
IMPERFECT = ("ais", "ais", "ait", "ions", "iez", "aient")
FUTURE = ("ai", "as", "a", "ons", "ez", "ont")
PAST = {
    "a": ("ai", "as", "a", "âmes", "âtes", "èrent"),
    "i": ("is", "is", "it", "îmes", "îtes", "irent"),
    "ï": ("ïs", "ïs", "ït", "ïmes", "ïtes", "ïrent"),
    "u": ("us", "us", "ut", "ûmes", "ûtes", "urent"),
    "û": ("ûs", "ûs", "ût", "ûmes", "ûtes", "ûrent"),
    "in": ("ins", "ins", "int", "înmes", "întes", "inrent"),
}
PAST_SUBJUNCTIVE = {
    "a": ("asse", "asses", "ât", "assions", "assiez", "assent"),
    "i": ("isse", "isses", "ît", "issions", "issiez", "issent"),
    "ï": ("ïsse", "ïsses", "ït", "ïssions", "ïssiez", "ïssent"),
    "u": ("usse", "usses", "ût", "ussions", "ussiez", "ussent"),
    "û": ("ûsse", "ûsses", "ût", "ûssions", "ûssiez", "ûssent"),
    "in": ("insse", "insses", "înt", "inssions", "inssiez", "inssent"),
}
PRESENT_ER = ("e", "es", "e", "ons", "ez", "ent")
PRESENT_IR = ("is", "is", "it", "issons", "issez", "issent")
SUBJUNCTIVE = ("e", "es", "e", "ions", "iez", "ent")


def _six(
    lemma: str, forms: tuple[str, ...], mood: str, tense: str, stem: str = ""
) -> Iterator[tuple[str, Reading]]:
    for form, (person, number) in zip(forms, PERSONS, strict=True):
        if form not in ("-", ""):
            yield stem + form, Reading(lemma, mood, tense, "Fin", person, number)


def _participles(lemma: str, past: str) -> Iterator[tuple[str, Reading]]:
    feminine = {"dissous": "dissoute", "absous": "absoute", "dû": "due", "mû": "mue"}
    woman = feminine.get(past, past + "e")
    plural = past if past.endswith("s") else past.replace("û", "u") + "s"
    for form, gender, number in (
        (past, "Masc", "Sing"),
        (woman, "Fem", "Sing"),
        (plural, "Masc", "Plur"),
        (woman + "s", "Fem", "Plur"),
    ):
        yield form, Reading(lemma, "", "Past", "Part", "", number, gender)


def _simple_past(lemma: str, root: str) -> Iterator[tuple[str, Reading]]:
    vowel = "in" if root.endswith("in") else root[-1]
    stem = root.removesuffix(vowel)
    yield from _six(lemma, PAST[vowel], "Ind", "Past", stem)
    yield from _six(lemma, PAST_SUBJUNCTIVE[vowel], "Sub", "Imp", stem)


def _irregular_forms(lemma: str, parts: dict[str, str]) -> Iterator[tuple[str, Reading]]:
    """All forms of a verb from its principal parts."""
    present = tuple(parts["present"].split())
    plural_stem = parts.get("i") or present[3].removesuffix("ons")
    yield lemma, Reading(lemma, "", "", "Inf")
    yield from _six(lemma, present, "Ind", "Pres")
    for index in (1, 3, 4):
        person, number = PERSONS[index]
        if present[index] != "-":
            form = present[index]
            if index == 1 and form.endswith("es"):
                form = form[:-1]
            yield form, Reading(lemma, "Imp", "Pres", "Fin", person, number)
    if plural_stem not in ("", "-"):
        yield from _six(lemma, IMPERFECT, "Ind", "Imp", plural_stem)
        gerund = parts.get("g", plural_stem + "ant")
        yield gerund, Reading(lemma, "", "Pres", "Part")
    if parts["f"] != "-":
        yield from _six(lemma, FUTURE, "Ind", "Fut", parts["f"])
        yield from _six(lemma, IMPERFECT, "Cnd", "Pres", parts["f"])
    if parts["s"] != "-":
        yield from _simple_past(lemma, parts["s"])
    if "c" in parts:
        yield from _six(lemma, tuple(parts["c"].split()), "Sub", "Pres")
    elif present[5] != "-":
        strong = present[5].removesuffix("ent")
        forms = tuple(
            (strong if index in {0, 1, 2, 5} else plural_stem) + ending
            for index, ending in enumerate(SUBJUNCTIVE)
        )
        yield from _six(lemma, forms, "Sub", "Pres")
    if parts["p"] != "-":
        yield from _participles(lemma, parts["p"])


@cache
def _second_group_endings() -> dict[str, tuple[Reading, ...]]:
    """Ending → readings of the second group, lemma left empty."""
    parts = {"present": " ".join(PRESENT_IR), "f": "ir", "s": "i", "p": "i"}
    found: dict[str, list[Reading]] = {}
    for form, reading in _irregular_forms("", parts):
        found.setdefault(form or "ir", []).append(reading)
    return {ending: tuple(dict.fromkeys(readings)) for ending, readings in found.items()}


def _second_group(form: str) -> Iterator[Reading]:
    endings = _second_group_endings()
    for size in range(1, min(LONGEST_SECOND, len(form) - 1) + 1):
        lemma = form[:-size] + "ir"
        if form[-size:] in endings and lemma in SECOND:
            for reading in endings[form[-size:]]:
                yield reading._replace(lemma=lemma)


def _models() -> Iterator[tuple[str, dict[str, str]]]:
    for line in re.sub(r"\n ", " ", IRREGULAR.strip()).splitlines():
        lemma, _, rest = line.partition(" = ")
        present, *others = (part.strip() for part in rest.split(";"))
        parts = {"present": present}
        for other in others:
            key, _, value = other.partition(" ")
            parts[key] = value
        yield lemma, parts


def _transplanted(parts: dict[str, str], model: str, lemma: str) -> dict[str, str]:
    """Principal parts of a verb that goes like another: the unlike beginning is exchanged."""
    shared = 0
    while model[-shared - 1 :] == lemma[-shared - 1 :] and shared < min(len(model), len(lemma)):
        shared += 1
    old, new = model[: len(model) - shared], lemma[: len(lemma) - shared]
    return {
        key: " ".join(
            word if word == "-" else new + word.removeprefix(old) for word in value.split()
        )
        for key, value in parts.items()
    }


@cache
def irregular_readings() -> dict[str, tuple[Reading, ...]]:
    """Form → readings, for the verbs of the third group."""
    models = dict(_models())
    verbs = dict(models)
    for line in re.sub(r"\n ", " ", LIKE.strip()).splitlines():
        model, _, followers = line.partition(":")
        for lemma in followers.split():
            verbs[lemma] = _transplanted(models[model], model, lemma)
    found: dict[str, list[Reading]] = {}
    for lemma, parts in verbs.items():
        for form, reading in _irregular_forms(lemma, parts):
            found.setdefault(form, []).append(reading)
    for form, reading in (
        ("puis", Reading("pouvoir", "Ind", "Pres", "Fin", "1", "Sing")),
        ("va", Reading("aller", "Imp", "Pres", "Fin", "2", "Sing")),
        ("sois", Reading("être", "Imp", "Pres", "Fin", "2", "Sing")),
        ("soyons", Reading("être", "Imp", "Pres", "Fin", "1", "Plur")),
        ("soyez", Reading("être", "Imp", "Pres", "Fin", "2", "Plur")),
        ("ayez", Reading("avoir", "Imp", "Pres", "Fin", "2", "Plur")),
        ("ayons", Reading("avoir", "Imp", "Pres", "Fin", "1", "Plur")),
        ("sachez", Reading("savoir", "Imp", "Pres", "Fin", "2", "Plur")),
        ("veuillez", Reading("vouloir", "Imp", "Pres", "Fin", "2", "Plur")),
    ):
        found.setdefault(form, []).append(reading)
    return {form: tuple(dict.fromkeys(readings)) for form, readings in found.items()}


def _endings() -> dict[str, tuple[Reading, ...]]:
    """Ending → readings of the first group, lemma left empty."""
    found: dict[str, list[Reading]] = {"er": [Reading("", "", "", "Inf")]}
    for forms, mood, tense in (
        (PRESENT_ER, "Ind", "Pres"),
        (IMPERFECT, "Ind", "Imp"),
        (PAST["a"], "Ind", "Past"),
        (tuple("er" + ending for ending in FUTURE), "Ind", "Fut"),
        (tuple("er" + ending for ending in IMPERFECT), "Cnd", "Pres"),
        (SUBJUNCTIVE, "Sub", "Pres"),
        (PAST_SUBJUNCTIVE["a"], "Sub", "Imp"),
    ):
        for form, reading in _six("", forms, mood, tense):
            found.setdefault(form, []).append(reading)
    for ending, person, number in (("e", "2", "Sing"), ("ons", "1", "Plur"), ("ez", "2", "Plur")):
        found[ending].append(Reading("", "Imp", "Pres", "Fin", person, number))
    for form, reading in _participles("", "é"):
        found.setdefault(form, []).append(reading)
    found["ant"] = [Reading("", "", "Pres", "Part")]
    return {ending: tuple(readings) for ending, readings in found.items()}


ENDINGS = _endings()
LONGEST = max(map(len, ENDINGS))
LONGEST_SECOND = len("issaient")
NOT_FIRST_GROUP = re.compile(r"[aeiouyàâéèêëîïôöûüœ]", re.IGNORECASE)


def _infinitives(stem: str, ending: str) -> Iterator[str]:
    """Infinitives in -er that may have this stem before this ending, plain one first."""
    yield stem + "er"
    soft = ending[0] in "aâo"
    if soft and stem.endswith("ge"):
        yield stem[:-1] + "er"
    if soft and stem.endswith("ç"):
        yield stem[:-1] + "cer"
    mute = ending in ("e", "es", "ent") or ending.startswith("er")
    if mute:
        if stem.endswith("i"):
            yield stem[:-1] + "yer"
        if stem.endswith(("ll", "tt")):
            yield stem[:-1] + "er"
        if match := re.search(r"è([^aeiouyéè]{1,2}u?)\Z", stem):
            head, tail = stem[: match.start()], match.group(1)
            yield f"{head}e{tail}er"
            yield f"{head}é{tail}er"


def _first_group(form: str, known: frozenset[str]) -> Iterator[Reading]:
    for size in range(1, min(LONGEST, len(form) - 2) + 1):
        readings = ENDINGS.get(form[-size:])
        if readings is None:
            continue
        stem, ending = form[:-size], form[-size:]
        if not NOT_FIRST_GROUP.search(stem):
            continue
        candidates = list(_infinitives(stem, ending))
        sure = [lemma for lemma in candidates if lemma in known]
        for lemma in sure or _likeliest(candidates, stem):
            for reading in readings:
                yield reading._replace(lemma=lemma, sure=bool(sure))


def _likeliest(candidates: list[str], stem: str) -> list[str]:
    """The one infinitive to think of where none is known; none for « ubériserer »."""
    if stem.endswith("er"):
        return []
    if candidates[-1].endswith("yer") and stem[-2:-1] in ("a", "o", "u"):
        return candidates[-1:]
    if stem.endswith(("ge", "ç")) and len(candidates) > 1:
        return candidates[1:2]
    return candidates[:1]


IRREGULAR_FUTURE = {"enverr": "envoyer", "renverr": "renvoyer"}
STEMS = frozenset(STEMS_IN_R.split())
SECOND = frozenset(SECOND_GROUP.split())


@lru_cache(maxsize=32768)
def readings_of(form: str, known: frozenset[str] = STEMS) -> tuple[Reading, ...]:
    """Every reading of a form in lower case as a verb, those of verbs we know alone if any.

    Args:
        form: in lower case.
        known: verbs in -er that exist; others are taken from the ending, as not sure.
    """
    found = list(irregular_readings().get(form, ()))
    for stem, lemma in IRREGULAR_FUTURE.items():
        if form.startswith(stem):
            for endings, mood, tense in ((FUTURE, "Ind", "Fut"), (IMPERFECT, "Cnd", "Pres")):
                found += [
                    reading
                    for shape, reading in _six(lemma, endings, mood, tense, stem)
                    if shape == form
                ]
    found += _second_group(form)
    found += _first_group(form, known)
    sure = [reading for reading in found if reading.sure]
    return tuple(sure or found)
