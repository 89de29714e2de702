"""Finds gold strings in an article: white space folded, soft hyphens as nothing."""

from recoupe.records import Span

SOFT_HYPHEN = "\u00ad"


class Located:
    """A text in which gold strings are looked for."""

    def __init__(self, text: str) -> None:
        letters: list[str] = []
        self._places: list[int] = []
        for index, letter in enumerate(text):
            if letter == SOFT_HYPHEN:
                continue
            folded = " " if letter.isspace() else letter
            if folded == " " and letters and letters[-1] == " ":
                continue
            letters.append(folded)
            self._places.append(index)
        self._folded = "".join(letters)

    def find(self, words: str, prefix: str = "") -> Span | None:
        """Where the words stand, the first time after `prefix`; None where they do not."""
        before, wanted = _folded(prefix), _folded(words)
        start = self._folded.find(before + wanted)
        if start < 0 or not wanted:
            return None
        start += len(before)
        return Span(self._places[start], self._places[start + len(wanted) - 1] + 1)


def _folded(words: str) -> str:
    """White space folded but kept at both ends: a prefix may end in a space."""
    kept = words.replace(SOFT_HYPHEN, "")
    folded = " ".join(kept.split())
    if not folded:
        return ""
    return (" " if kept[0].isspace() else "") + folded + (" " if kept[-1].isspace() else "")
