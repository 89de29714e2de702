"""Releases without a name: whose « un communiqué » is, and which pages have lines of it."""

from collections.abc import Sequence

from recoupe.records import OriginKind, Reuse
from recoupe.stages.trace.drafts import Drafts, ordered
from recoupe.stages.trace.kinds import SAME_QUOTATION
from recoupe.stages.trace.pages import TracedPage
from recoupe.stages.trace.signs import UNNAMED_RELEASE, statement_spans

_GIVE_OUT: frozenset[OriginKind] = frozenset({"press_release", "official"})


def add_release_users(drafts: Drafts, pages: Sequence[TracedPage], reuse: Sequence[Reuse]) -> None:
    """Pages with lines of a release, that say that they stood in one: a part is from there.

    A quotation alone, "in a statement", is what everybody has.
    """
    quoted: dict[str, set[str]] = {}
    for one in reuse:
        if one.rule == SAME_QUOTATION and max(one.coverage_left, one.coverage_right) > 0:
            quoted.setdefault(one.left, set()).add(one.right)
            quoted.setdefault(one.right, set()).add(one.left)
    for page in pages:
        spans = statement_spans(page)
        for draft in ordered(drafts):
            given = draft.published & quoted.get(page.id, set())
            if draft.kind in _GIVE_OUT and spans and given and page.id not in draft.pages:
                draft.cited.add(page.id)
                evidence = [page.article.evidence(span) for span in spans]
                draft.note(page.id, "quotes-release", "quotes what it gave out", evidence)


def drop_unnamed_releases(drafts: Drafts) -> None:
    """« Un communiqué de presse » tells nothing where the wire that carries it is known."""
    unnamed = drafts.get((UNNAMED_RELEASE, "medium"))
    if unnamed is None:
        return
    for draft in drafts.values():
        if draft is not unnamed and draft.kind == "press_release":
            for page in draft.pages & unnamed.cited:
                unnamed.drop(page)
    if not unnamed.pages or any(
        draft.published for draft in drafts.values() if draft.kind == "press_release"
    ):
        del drafts[UNNAMED_RELEASE, "medium"]
