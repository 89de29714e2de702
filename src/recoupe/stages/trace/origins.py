"""Signs and reuse of all pages of a story → origins, those not in the pile among them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from recoupe.algorithms.components import components
from recoupe.algorithms.origin_range import DEPENDENT_KINDS
from recoupe.records import Evidence, Origin, OriginKind, Reuse, id_of
from recoupe.stages.trace.pages import TracedPage
from recoupe.stages.trace.signs import Sign, outlet_name, publisher_of

_MAX_EVIDENCE = 3


@dataclass
class _Draft:
    name: str
    kind: OriginKind
    pages: set[str] = field(default_factory=set)
    whole: set[str] = field(default_factory=set)
    publishers: set[str] = field(default_factory=set)
    reasons: set[str] = field(default_factory=set)
    evidence: dict[str, list[Evidence]] = field(default_factory=dict)


def find_origins(
    pages: Sequence[TracedPage], signs: Mapping[str, Sequence[Sign]], reuse: Sequence[Reuse]
) -> tuple[Origin, ...]:
    """Origins sorted by how many pages rest on them, then by name; every page has one."""
    drafts: dict[tuple[str, str], _Draft] = {}
    for page in pages:
        for sign in signs[page.id]:
            _add_sign(drafts, page.id, sign)
    _add_publishers(drafts, pages)
    _pass_on(drafts, reuse)
    _add_hidden(drafts, pages, reuse)
    _add_outlets(drafts, pages)
    found = [_origin(draft) for _, draft in sorted(drafts.items())]
    return tuple(sorted(found, key=lambda one: (-len(one.pages), one.name, one.id)))


def _draft(drafts: dict[tuple[str, str], _Draft], name: str, kind: OriginKind) -> _Draft:
    family = "own_reporting" if kind == "own_reporting" else "medium"
    return drafts.setdefault((name, family), _Draft(name=name, kind=kind))


def _add_sign(drafts: dict[tuple[str, str], _Draft], page: str, sign: Sign) -> None:
    draft = _draft(drafts, sign.name, sign.kind)
    draft.pages.add(page)
    if sign.whole:
        draft.whole.add(page)
    draft.reasons.add(sign.reason)
    draft.evidence.setdefault(page, []).extend(sign.evidence)


def _add_publishers(drafts: dict[tuple[str, str], _Draft], pages: Sequence[TracedPage]) -> None:
    """Pages that an agency or a cited outlet published itself: it is in the pile."""
    for page in pages:
        medium = publisher_of(page)
        name = outlet_name(page)
        agency = medium is not None and medium.kind in {"agency", "state_media"}
        if agency or (name, "medium") in drafts:
            draft = _draft(drafts, name, medium.kind if medium else "outlet")
            draft.pages.add(page.id)
            draft.publishers.add(page.id)
            if agency:
                draft.whole.add(page.id)
            draft.reasons.add(f"published by {name}")


def _pass_on(drafts: dict[tuple[str, str], _Draft], reuse: Sequence[Reuse]) -> None:
    """A page that takes its text from another rests on what that one rests on."""
    edges: list[tuple[str, str]] = []
    for one in reuse:
        if one.kind in DEPENDENT_KINDS:
            if one.direction != "right_to_left":
                edges.append((one.left, one.right))
            if one.direction != "left_to_right":
                edges.append((one.right, one.left))
    for draft in drafts.values():
        if draft.kind == "own_reporting":
            continue
        todo = sorted(draft.whole or draft.pages)
        seen = set(todo)
        while todo:
            source = todo.pop()
            for giver, taker in edges:
                if giver == source and taker not in seen:
                    seen.add(taker)
                    todo.append(taker)
                    draft.reasons.add("shares the text of a page that rests on it")
        draft.pages |= seen


def _add_hidden(
    drafts: dict[tuple[str, str], _Draft], pages: Sequence[TracedPage], reuse: Sequence[Reuse]
) -> None:
    """Siblings without a known common origin rest on a dispatch that is not in the pile."""
    edges = [(one.left, one.right) for one in reuse if one.kind == "sibling"]
    for group in components(sorted({page.id for page in pages}), edges):
        if len(group) == 1:
            continue
        named = [
            draft
            for _, draft in sorted(drafts.items())
            if draft.kind in {"agency", "press_release"} and draft.pages & set(group)
        ]
        if named:
            draft = max(named, key=lambda one: len(one.pages & set(group)))
            draft.pages |= set(group)
            draft.reasons.add("shares passages with pages that credit it")
            continue
        key = id_of("dispatch", *group)
        draft = _draft(drafts, f"unsigned text shared by {len(group)} pages", "unknown")
        drafts.setdefault((key, "hidden"), draft)
        draft.pages |= set(group)
        draft.reasons.add("long common passages without a direction or a credit")


def _add_outlets(drafts: dict[tuple[str, str], _Draft], pages: Sequence[TracedPage]) -> None:
    """A page that nothing else speaks for rests on its outlet: no dependence found."""
    held = {page for draft in drafts.values() for page in draft.pages}
    for page in pages:
        if page.id not in held:
            known = bool(page.article.outlet or page.article.url)
            draft = _draft(drafts, outlet_name(page), "outlet" if known else "unknown")
            draft.pages.add(page.id)
            draft.publishers.add(page.id)
            draft.reasons.add("no dependence found")


def _origin(draft: _Draft) -> Origin:
    pages = tuple(sorted(draft.pages))
    return Origin(
        id=id_of("origin", draft.kind, draft.name, *pages),
        name=draft.name,
        kind=draft.kind,
        hidden=not draft.publishers and draft.kind != "own_reporting",
        pages=pages,
        reasons=tuple(sorted(draft.reasons)),
        evidence=tuple(
            one for page in sorted(draft.evidence) for one in draft.evidence[page][:_MAX_EVIDENCE]
        ),
    )
