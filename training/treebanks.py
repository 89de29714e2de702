"""Sentences of the Universal Dependencies treebanks, as the taggers see them."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

COLUMNS = 10


@dataclass(frozen=True, kw_only=True)
class Word:
    """A word of a treebank."""

    text: str
    tag: str
    features: dict[str, str]
    lemma: str


def read_sentences(path: Path, *, surface: bool = True) -> Iterator[list[Word]]:
    """Sentences of a CoNLL-U file, empty nodes left out.

    Args:
        path: of the file.
        surface: whether contractions without a seam (« du », « auquel ») are one word, as in a
            text: an adposition, or a pronoun where they hold one. English ones (`don't`) are
            always two.
    """
    for rows in _sentences(path):
        yield list(_words(rows, surface=surface))


@dataclass(frozen=True, kw_only=True)
class Arc:
    """A word of a treebank in its tree."""

    text: str
    head: int
    """Index of its head in the sentence; its own for a root."""
    relation: str


def read_trees(path: Path) -> Iterator[list[Arc]]:
    """Sentences of a CoNLL-U file as trees; a contraction without a seam is one word.

    It takes the place of its first part, or of its pronoun (« auquel »).
    """
    for rows in _sentences(path):
        kept: list[tuple[str, list[str]]] = []
        place: dict[str, int] = {}
        index = 0
        while index < len(rows):
            row = rows[index]
            index += 1
            if "." in row[0]:
                continue
            if "-" not in row[0]:
                place[row[0]] = len(kept)
                kept.append((row[1], row))
                continue
            first, last = (int(number) for number in row[0].split("-"))
            parts = rows[index : index + last - first + 1]
            if _is_seamless(row[1], parts):
                index += len(parts)
                place.update((part[0], len(kept)) for part in parts)
                pronoun = next((part for part in parts if part[3] == "PRON"), parts[0])
                kept.append((row[1], pronoun))
        yield [
            Arc(text=text, head=place.get(row[6], at), relation=row[7])
            for at, (text, row) in enumerate(kept)
        ]


def _sentences(path: Path) -> Iterator[list[list[str]]]:
    rows: list[list[str]] = []
    for line in [*path.read_text("utf-8").split("\n"), ""]:
        if line.startswith("#"):
            continue
        if line:
            rows.append(line.split("\t"))
        elif rows:
            yield rows
            rows = []


def _words(rows: list[list[str]], *, surface: bool) -> Iterator[Word]:
    index = 0
    while index < len(rows):
        row = rows[index]
        index += 1
        if "." in row[0]:
            continue
        if "-" not in row[0]:
            yield _word(row, row[1])
            continue
        first, last = (int(number) for number in row[0].split("-"))
        parts = rows[index : index + last - first + 1]
        if surface and _is_seamless(row[1], parts):
            index += len(parts)
            pronoun = next((part for part in parts if part[3] == "PRON"), None)
            yield _word(parts[0] if pronoun is None else pronoun, row[1])


def _is_seamless(text: str, parts: list[list[str]]) -> bool:
    """Whether a contraction shows no place to cut: an adposition, then article or pronoun."""
    tags = [part[3] for part in parts]
    return tags in (["ADP", "DET"], ["ADP", "PRON"]) and text.isalpha()


def _word(row: list[str], text: str) -> Word:
    pairs = (pair.partition("=") for pair in row[5].split("|") if "=" in pair)
    return Word(
        text=text,
        tag=row[3],
        features={name: value for name, _, value in pairs},
        lemma=row[2],
    )
