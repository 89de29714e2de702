"""English numbers."""

from recoupe.languages.tables.numbers import Numbers

WORDS = {
    **{"zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7},
    **{"eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13},
    **{"fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18},
    **{"nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60},
    **{"seventy": 70, "eighty": 80, "ninety": 90},
}
TABLE = Numbers(
    group_marks=",\u00a0\u202f",
    decimal_mark=".",
    words={word: float(value) for word, value in WORDS.items()},
    scales={"hundred": 100.0, "thousand": 1000.0},
    counting_nouns={
        **{"million": 1e6, "billion": 1e9, "trillion": 1e12, "bn": 1e9, "m": 1e6, "mn": 1e6},
        **{"k": 1e3, "tn": 1e12},
    },
    joiners=("and",),
    ones={"a": 1.0, "an": 1.0},
    collectives={"dozen": 12.0, "couple of": 2.0, "score": 20.0},
    vague=(
        *("few", "a few", "several", "many", "some", "a couple of", "just a few", "a number of"),
        *("the last few",),
    ),
    persons=("person", "people", "man", "woman", "boy", "girl"),
)
