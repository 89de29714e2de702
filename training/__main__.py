"""Trains the model of a language and writes it, with its lexicon and card, into the package.

`python -m training TAG` reads the treebanks under `../shared/data`; the same data give the same
bytes: nothing is drawn at random, sentences keep the order of their files.
"""

import argparse
import hashlib
from pathlib import Path

import pycrfsuite  # type: ignore[import-untyped]  # a C++ extension without stubs

from quality.metric import ROOT
from recoupe.languages.features import Features
from recoupe.languages.grammar import Grammar, label_of
from training.card import render_card
from training.lexicon import lexicon_lines, verb_lines
from training.sets import RECIPES, Recipe, sentences_of
from training.treebanks import Word


def grammar_of(tag: str) -> Grammar:
    """Grammar of a language; its tables may not need what is being trained."""
    if tag == "fr":
        from recoupe.languages.fr.grammar import FrenchGrammar  # noqa: PLC0415  one is enough

        return FrenchGrammar()
    from recoupe.languages.en.grammar import EnglishGrammar  # noqa: PLC0415  one is enough

    return EnglishGrammar()


def train(sentences: list[list[Word]], recipe: Recipe, grammar: Grammar, path: Path) -> None:
    """Writes a crfsuite model."""
    trainer = pycrfsuite.Trainer(algorithm=recipe.algorithm, verbose=False)
    features = Features(grammar.marks, grammar.kinds)
    for sentence in sentences:
        words = [word.text for word in sentence]
        labels = [label_of(word.tag, word.features) for word in sentence]
        trainer.append(features.of(words), labels)
    for name, value in recipe.options:
        trainer.set(name, value)
    trainer.train(str(path))


def main() -> None:
    """Trains one language."""
    parser = argparse.ArgumentParser(prog="python -m training", description=__doc__)
    parser.add_argument("tag", choices=sorted(RECIPES), help="language, BCP 47")
    tag = parser.parse_args().tag
    recipe = RECIPES[tag]
    folder = ROOT / "src" / "recoupe" / "languages" / tag / "model"
    folder.mkdir(exist_ok=True)
    sentences = [sentence for file in recipe.train for sentence in sentences_of(file)]
    again = [sentence for file in recipe.twice for sentence in sentences_of(file)]
    verbs = verb_lines(sentences, tag)
    (folder / "verbs.txt").write_text("\n".join(verbs) + "\n", "utf-8")
    lexicon = lexicon_lines(sentences, tag, frozenset(verbs))
    (folder / "lexicon.tsv").write_text("\n".join(lexicon) + "\n", "utf-8")
    model = folder / "tagger.crfsuite"
    train([*sentences, *again], recipe, grammar_of(tag), model)
    digest = hashlib.sha256(model.read_bytes()).hexdigest()
    (folder / "MODEL_CARD.md").write_text(render_card(tag, recipe, sentences, digest), "utf-8")
    print(f"{model}: {model.stat().st_size} bytes, SHA-256 {digest}")  # noqa: T201  a command


if __name__ == "__main__":
    main()
