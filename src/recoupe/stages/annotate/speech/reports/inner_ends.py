"""A report inside another one ends where the other one tells who says it."""

from collections.abc import Sequence

from recoupe.records import Span
from recoupe.stages.annotate.speech.pieces.draft import Draft
from recoupe.stages.annotate.speech.reports.postposed import BEHIND_CONTENT

JOINTS = " \u00a0\u202f,;–—-"
"""What stands between a content and who says it."""


def end_inner(text: str, drafts: Sequence[Draft]) -> None:
    """Takes who says the whole out of what is said inside it.

    "An audit shows [that the pump failed], a person who saw it said": both report it, and the
    words of neither are "a person who saw it said".
    """
    for outer in drafts:
        if outer.rule != BEHIND_CONTENT or outer.source is None or not outer.parts:
            continue
        for inner in drafts:
            if inner is outer or inner.source is None or not inner.parts:
                continue
            last = inner.parts[-1]
            if outer.hull.holds(inner.source) and last.holds(outer.source):
                told = text[last.start : outer.source.start].rstrip(JOINTS)
                if told:
                    inner.parts[-1] = Span(last.start, last.start + len(told))
