"""Parts of speech, verb forms and lemmas against treebanks, conditionals against own gold."""

import json
import re
from collections.abc import Iterable

from quality.metric import GOLD, Counts, Metric, sum_of
from recoupe.languages import language_of
from recoupe.records import Sentence, Span
from recoupe.stages.annotate.tokens import find_tokens
from training.scores import scores_of
from training.sets import RECIPES, TREEBANKS, sentences_of

MARKED = re.compile(r"([*~])([^*~]+)\1")
CONDITIONAL = "Mood=Cnd"


def conditionals() -> Iterable[tuple[str, set[Span], set[Span]]]:
    """(text, conditionals, false friends) of each gold sentence: `*serait*`, `~préparait~`."""
    path = GOLD / "tagging" / "conditional_fr.jsonl"
    for line in path.read_text("utf-8").splitlines():
        text = ""
        spans: dict[str, set[Span]] = {"*": set(), "~": set()}
        position = 0
        marked = json.loads(line)["marked"]
        for match in MARKED.finditer(marked):
            text += marked[position : match.start()]
            spans[match.group(1)].add(Span(len(text), len(text) + len(match.group(2))))
            text += match.group(2)
            position = match.end()
        yield text + marked[position:], spans["*"], spans["~"]


def conditional_counts() -> tuple[Counts, int]:
    """Counts of conditional tokens over all words, and the number of marked words."""
    language = language_of("fr")
    counts, marked = [], 0
    for text, gold, friends in conditionals():
        whole = Sentence(span=Span(0, len(text)), block=0)
        tokens = find_tokens(text, (whole,), language)
        found = {token.span for token in tokens if CONDITIONAL in token.form}
        counts.append(Counts.of(found, gold))
        marked += len(gold) + len(friends)
    return sum_of(counts), marked


def measure() -> Iterable[Metric]:
    """Treebank scores where the treebanks are present, and conditionals."""
    counts, marked = conditional_counts()
    blind = "short sentences of ours; the grammar's lists were written knowing such verbs"
    yield Metric(
        name="tagging/conditional_fr/precision",
        value=counts.precision,
        count=marked,
        blind=blind,
    )
    yield Metric(
        name="tagging/conditional_fr/recall", value=counts.recall, count=marked, blind=blind
    )
    if not TREEBANKS.is_dir():
        return
    for tag, recipe in sorted(RECIPES.items()):
        for name, file in recipe.test:
            scores = scores_of(language_of(tag).tagger, sentences_of(file))
            for measure_name, value, count, unseen in (
                ("upos", scores.upos, scores.words, "tokenisation; text newer than the treebank"),
                ("propn_f1", scores.names.f1, scores.words, "where a name begins and ends"),
                ("verb_form", scores.verb_form, scores.verbs, "person, number and tag"),
                ("lemma", scores.lemma, scores.words, "lemmas of names and pronouns"),
            ):
                yield Metric(
                    name=f"tagging/{name}/{measure_name}", value=value, count=count, blind=unseen
                )
