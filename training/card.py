"""The model card: data, licences, scores, how to make it again."""

from importlib.metadata import version

from recoupe.languages import language_of
from training.scores import Scores, scores_of
from training.sets import Recipe, sentences_of
from training.treebanks import Word


def render_card(tag: str, recipe: Recipe, sentences: list[list[Word]], digest: str) -> str:
    """The card as Markdown; scores are measured with the model just written."""
    tagger = language_of(tag).tagger
    rows = []
    for name, file in recipe.test:
        for surface, note in ((True, ""), (False, ", contractions as two words")):
            tests = sentences_of(file, surface=surface)
            scores: Scores = scores_of(tagger, tests)
            if surface or tag == "fr":
                rows.append(
                    f"| {name}{note} | {scores.upos:.4f} | {scores.names.f1:.4f} "
                    f"| {scores.verb_form:.4f} | {scores.lemma:.4f} | {scores.words} |"
                )
    words = sum(map(len, sentences))
    options = ", ".join(f"`{name}={value}`" for name, value in recipe.options)
    data = "\n".join(
        f"- Universal Dependencies `{file}`{', seen twice' if file in recipe.twice else ''}"
        for file in recipe.train
    )
    table = "\n".join(rows)
    return f"""# Tagger of `{tag}`

`tagger.crfsuite` gives each word of a sentence its universal part of speech and, for verbs, mood,
tense and verb form; `verbs.txt` and `lexicon.tsv` hold infinitives and those lemmas that the rules
in the package do not give, from the same treebanks.

Trained from {len(sentences)} sentences, {words} words:

{data}

Licence of the data, and of these three files: {recipe.licence}. The rest of the package has its
own licence.

Made by `python -m training {tag}` with python-crfsuite {version("python-crfsuite")}, algorithm
`{recipe.algorithm}` ({options}). No random number is drawn: the same data, the same
names tables of the package (French: first names, places, bodies tell the model what a capital may
be) and the same release of crfsuite give the same bytes, SHA-256 `{digest}`.

Scores on gold tokens of texts that were not trained on:

| test set | part of speech | proper nouns F1 | verb form | lemma | words |
|---|---|---|---|---|---|
{table}

A contraction without a seam (« du », « aux ») is one word, an adposition. Verb form counts mood,
tense and kind of the verbs, the tag aside. Not meant for verse, speech or chat.
"""
