"""Tokenised text as a page would print it.

The texts of ECB+ stand with a space between all words and marks, and with the quotation marks of
TeX. A reader of pages must not be measured on that: a mark after a space opens a quotation, and
`$ 5 . 5` is no amount.
"""

import re

_STEPS: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"``|''"), '"'),
    (re.compile(r"(?<=\d) ([.,:]) (?=\d)"), r"\1"),
    (re.compile(r"\b([A-Za-z]) \. (?=[A-Za-z] ?\.)"), r"\1."),
    (re.compile(r"(?<=\.[A-Za-z]) \."), "."),
    (re.compile(r"(?<=[A-Za-z0-9]) - (?=[A-Za-z0-9])"), "-"),
    (re.compile(r" - - "), " – "),
    (re.compile(r"(?<=[$£€]) (?=\d)"), ""),
    (re.compile(r"(?<=\d) (?=%)"), ""),
    (re.compile(r" (?=[,;:.!?)\]])"), ""),
    (re.compile(r"(?<=[(\[]) "), ""),
    (re.compile(r" (?=(?:'s|’s|n't|'re|'ve|'ll|'d|'m)\b)"), ""),
    (re.compile(r" (['’]) s\b"), r"\1s"),
    (re.compile(r"(?<=\w) ’ (?=(?:t|re|ve|d|ll|m)\b)"), "’"),
    (re.compile(r"(?<=“) "), ""),
    (re.compile(r" (?=”)"), ""),
)
"""What joins what a tokeniser set apart, in this order."""
_CLOSING = " ,.;:"
"""What may follow a closing mark without a space of ours."""


def detokenise(line: str) -> str:
    """A line without the spaces that a tokeniser put into it.

    Straight marks open and close by turns: the first of a line opens, the second closes.

    >>> detokenise("`` No , '' said the U . S . envoy , who has $ 5 . 5 million .")
    '"No," said the U.S. envoy, who has $5.5 million.'
    """
    for pattern, joined in _STEPS:
        line = pattern.sub(joined, line)
    first, *rest = line.split('"')
    for number, part in enumerate(rest):
        if number % 2 == 0:
            first = first.rstrip()
            first += (' "' if first else '"') + part.lstrip()
        else:
            apart = "" if not part or part[0] in _CLOSING else " "
            first = first.rstrip() + '"' + apart + part
    return first
