"""Trains a small spaCy pipeline with a parser, to measure what a second opinion is worth.

`python -m training.parser TAG FOLDER [--epochs N]` reads the treebanks of `training.sets` and
writes a pipeline that `annotate.spacy` can name. It is not shipped: the package needs no parser.
The seed is fixed; the same data, machine and releases give the same weights.
"""

import argparse
import random
from collections.abc import Iterator
from pathlib import Path

import spacy  # type: ignore[import-not-found, unused-ignore]  # an optional extra
from spacy.language import Language  # type: ignore[import-not-found, unused-ignore]
from spacy.tokens import Doc  # type: ignore[import-not-found, unused-ignore]
from spacy.training import Example  # type: ignore[import-not-found, unused-ignore]
from spacy.vocab import Vocab  # type: ignore[import-not-found, unused-ignore]
from thinc.api import fix_random_seed  # type: ignore[import-not-found, unused-ignore]

from training.sets import RECIPES, TREEBANKS
from training.treebanks import read_trees

SEED = 7
EPOCHS = 8
BATCH = 64
DROPOUT = 0.2
TOK2VEC = {
    "@architectures": "spacy.HashEmbedCNN.v2",
    "pretrained_vectors": None,
    "width": 96,
    "depth": 4,
    "embed_size": 4000,
    "window_size": 1,
    "maxout_pieces": 3,
    "subword_features": True,
}
"""A quarter of spaCy's own small pipelines: a few minutes on one core."""


def docs_of(vocab: Vocab, file: str) -> Iterator[Doc]:
    """Sentences of a treebank, a contraction without a seam as one word."""
    for arcs in read_trees(TREEBANKS / file):
        yield Doc(
            vocab,
            words=[arc.text for arc in arcs],
            heads=[arc.head for arc in arcs],
            deps=[arc.relation for arc in arcs],
        )


def train(tag: str, folder: Path, epochs: int) -> None:
    """Writes a pipeline into a folder."""
    fix_random_seed(SEED)
    order = random.Random(SEED)  # noqa: S311  the order of sentences, no secret
    nlp = spacy.blank(tag)
    nlp.add_pipe("parser", config={"model": {"tok2vec": TOK2VEC}})
    examples = [
        Example(Doc(nlp.vocab, words=[token.text for token in gold]), gold)
        for file in RECIPES[tag].train
        for gold in docs_of(nlp.vocab, file)
        if len(gold) > 1
    ]
    optimizer = nlp.initialize(lambda: examples)
    for epoch in range(epochs):
        order.shuffle(examples)
        losses: dict[str, float] = {}
        for start in range(0, len(examples), BATCH):
            nlp.update(examples[start : start + BATCH], sgd=optimizer, drop=DROPOUT, losses=losses)
        print(f"epoch {epoch + 1}: loss {losses['parser']:.0f}", flush=True)  # noqa: T201
    nlp.meta["name"] = "recoupe_second_opinion"
    nlp.meta["license"] = RECIPES[tag].licence
    folder.mkdir(parents=True, exist_ok=True)
    nlp.to_disk(folder)
    for name, file in RECIPES[tag].test:
        print(f"{name}: labelled attachment {attachment(nlp, file):.4f}")  # noqa: T201


def attachment(nlp: Language, file: str) -> float:
    """Share of words with the right head and relation, marks left out."""
    right = total = 0
    for arcs in read_trees(TREEBANKS / file):
        doc = nlp(Doc(nlp.vocab, words=[arc.text for arc in arcs]))
        for token, arc in zip(doc, arcs, strict=True):
            if arc.relation != "punct":
                total += 1
                related = token.dep_.lower() == arc.relation.lower()
                right += related and token.head.i == arc.head
    return right / total


def main() -> None:
    """Trains one language."""
    parser = argparse.ArgumentParser(prog="python -m training.parser", description=__doc__)
    parser.add_argument("tag", choices=sorted(RECIPES), help="language, BCP 47")
    parser.add_argument("folder", type=Path, help="where to write the pipeline")
    parser.add_argument("--epochs", type=int, default=EPOCHS)
    options = parser.parse_args()
    train(options.tag, options.folder, options.epochs)


if __name__ == "__main__":
    main()
