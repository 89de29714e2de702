"""How much of a treebank a tagger gets right."""

from collections.abc import Sequence
from dataclasses import dataclass

from quality.metric import Counts, sum_of
from recoupe.languages.grammar import NAMES, folded
from recoupe.languages.tagger import Tagger
from training.treebanks import Word


@dataclass(frozen=True, kw_only=True)
class Scores:
    """What a tagger gets right on gold tokens."""

    words: int
    verbs: int
    upos: float
    names: Counts
    verb_form: float
    """Share of gold verbs with the right mood, tense and kind."""
    lemma: float
    """Share of words other than names and pronouns, in lower case."""


def scores_of(tagger: Tagger, sentences: Sequence[Sequence[Word]]) -> Scores:
    """Scores over sentences of a treebank; words that gold leaves untagged are left out."""
    words = right = verbs = right_form = lemmas = right_lemma = 0
    names = []
    for sentence in sentences:
        tagged = tagger.tag([word.text for word in sentence])
        gold_names = {place for place, word in enumerate(sentence) if word.tag == "PROPN"}
        found_names = {place for place, (tag, _, _) in enumerate(tagged) if tag == "PROPN"}
        names.append(Counts.of(found_names, gold_names))
        for word, (tag, lemma, form) in zip(sentence, tagged, strict=True):
            if word.tag == "_":
                continue
            words += 1
            right += tag == word.tag
            if word.tag in {"VERB", "AUX"}:
                verbs += 1
                found = dict(pair.split("=") for pair in form.split("|") if pair)
                right_form += all(
                    found.get(name, "") == word.features.get(name, "") for name in NAMES
                )
            if word.tag not in {"PROPN", "PRON", "X"}:
                lemmas += 1
                right_lemma += folded(lemma) == folded(word.lemma)
    return Scores(
        words=words,
        verbs=verbs,
        upos=right / words,
        names=sum_of(names),
        verb_form=right_form / verbs,
        lemma=right_lemma / lemmas,
    )
