"""Which treebanks a model is trained from and measured on."""

from dataclasses import dataclass

from quality.metric import SHARED
from training.treebanks import Word, read_sentences

TREEBANKS = SHARED / "data" / "treebanks"


@dataclass(frozen=True, kw_only=True)
class Recipe:
    """Data and options of one model."""

    train: tuple[str, ...]
    twice: tuple[str, ...] = ()
    """Of these, files that the model sees twice: the kind of text that it is weakest on."""
    test: tuple[tuple[str, str], ...]
    """(name, file)."""
    options: tuple[tuple[str, int | float], ...]
    algorithm: str
    licence: str


RECIPES = {
    "fr": Recipe(
        train=(
            "ud_french_sequoia/fr_sequoia-ud-train.conllu",
            "ud_french_sequoia/fr_sequoia-ud-dev.conllu",
            "ud_french_gsd/fr_gsd-ud-dev.conllu",
            "ud_french_pud/fr_pud-ud-test.conllu",
            "ud_french_fqb/fr_fqb-ud-test.conllu",
        ),
        twice=("ud_french_gsd/fr_gsd-ud-dev.conllu",),
        test=(
            ("sequoia_test", "ud_french_sequoia/fr_sequoia-ud-test.conllu"),
            ("gsd_test", "ud_french_gsd/fr_gsd-ud-test.conllu"),
        ),
        algorithm="lbfgs",
        options=(("c1", 0.07), ("c2", 0.03), ("max_iterations", 150)),
        licence="LGPL-LR (Sequoia, FQB), CC BY-SA 4.0 (GSD), CC BY-SA 3.0 (PUD)",
    ),
    "en": Recipe(
        train=("ud_english_ewt/en_ewt-ud-train.conllu", "ud_english_ewt/en_ewt-ud-dev.conllu"),
        test=(("ewt_test", "ud_english_ewt/en_ewt-ud-test.conllu"),),
        algorithm="lbfgs",
        options=(("c1", 0.15), ("c2", 0.01), ("max_iterations", 120)),
        licence="CC BY-SA 4.0 (EWT)",
    ),
}


def sentences_of(file: str, *, surface: bool = True) -> list[list[Word]]:
    """Sentences of a treebank under `../shared/data/treebanks`."""
    return list(read_sentences(TREEBANKS / file, surface=surface))
