"""Signs and reuse of all pages of a story → origins, those not in the pile among them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations

from msgspec import convert

from recoupe.algorithms.components import components
from recoupe.algorithms.folding import fold
from recoupe.algorithms.origin_range import DEPENDENT_KINDS
from recoupe.records import Evidence, Origin, OriginKind, Reuse, id_of
from recoupe.stages.trace.issuers import outlet_name, publisher_of
from recoupe.stages.trace.pages import TracedPage
from recoupe.stages.trace.rulings import NO_RULINGS, Rulings
from recoupe.stages.trace.sign import Sign
from recoupe.stages.trace.signs import (
    UNNAMED_RELEASE,
    statement_spans,
)

_MAX_EVIDENCE = 3
PART_COVERAGE = 0.7
"""A page with less of its text from an origin has enough of its own to count for itself."""
HIDDEN_COVERAGE = 0.4
"""From this share on, a text that is not in the pile may be behind the rest of a page too."""
_SUPPLIERS: frozenset[OriginKind] = frozenset(
    {"agency", "press_release", "state_media", "official"}
)
"""What pages take whole texts from."""


@dataclass
class _Draft:
    """An origin while signs are gathered. Pages may stand in several of its sets."""

    name: str
    kind: OriginKind
    published: set[str] = field(default_factory=set)
    """Pages that it published itself: it is in the pile."""
    whole: set[str] = field(default_factory=set)
    """Pages that say, or show by their text, that they rest on it as a whole."""
    credited: set[str] = field(default_factory=set)
    """Pages with « avec AFP »: the credit does not say for what part."""
    cited: set[str] = field(default_factory=set)
    """Pages whose text cites it for something."""
    parts: set[str] = field(default_factory=set)
    """Pages that have a part of their text from it, as the passages show."""
    collective: bool = False
    """Whether its name is a label for several: « médias d'État russes »."""
    country: str | None = None
    """Of a collective label."""
    reasons: set[str] = field(default_factory=set)
    evidence: dict[str, list[Evidence]] = field(default_factory=dict)

    @property
    def main(self) -> set[str]:
        """Pages that may rest on it as a whole."""
        return self.published | self.whole | (self.credited - self.parts)

    @property
    def pages(self) -> set[str]:
        """Every page that rests on it."""
        return self.main | self.credited | self.cited | self.parts


Drafts = dict[tuple[str, str], _Draft]


def find_origins(
    pages: Sequence[TracedPage],
    signs: Mapping[str, Sequence[Sign]],
    reuse: Sequence[Reuse],
    *,
    rulings: Rulings = NO_RULINGS,
) -> tuple[Origin, ...]:
    """Origins, those behind most pages first, then by name; every page has one."""
    drafts: Drafts = {}
    for page in pages:
        for sign in signs[page.id]:
            _add_sign(drafts, page.id, sign)
    _merge_collectives(drafts, rulings)
    _add_decided(drafts, rulings)
    _add_publishers(drafts, pages)
    _drop_unnamed_releases(drafts)
    _pass_on(drafts, reuse)
    _mark_parts(drafts, reuse)
    _add_hidden(drafts, pages, reuse)
    _add_common_errors(drafts, pages, reuse)
    _bar(drafts, rulings)
    _add_outlets(drafts, pages, reuse)
    found = [_origin(draft) for _, draft in sorted(drafts.items())]
    return tuple(sorted(found, key=lambda one: (-len(one.pages), one.name, one.id)))


def _draft(drafts: Drafts, name: str, kind: OriginKind) -> _Draft:
    family = kind if kind == "own_reporting" else "medium"
    return drafts.setdefault((name, family), _Draft(name=name, kind=kind))


def _add_sign(drafts: Drafts, page: str, sign: Sign) -> None:
    draft = _draft(drafts, sign.name, sign.kind)
    draft.collective, draft.country = sign.collective, sign.country
    if sign.whole or sign.kind == "own_reporting":
        draft.whole.add(page)
    elif sign.cited:
        draft.cited.add(page)
    else:
        draft.credited.add(page)
    draft.reasons.add(sign.reason)
    draft.evidence.setdefault(page, []).extend(sign.evidence)


def _add_decided(drafts: Drafts, rulings: Rulings) -> None:
    """Pages that a person decided to rest on an origin that is there."""
    named = {fold(draft.name): draft for _, draft in sorted(drafts.items())}
    for page, name in rulings.added:
        if name in named:
            named[name].whole.add(page)
            named[name].reasons.add("by a decision")


def _bar(drafts: Drafts, rulings: Rulings) -> None:
    """Takes pages from origins on which a person decided they do not rest."""
    for key, draft in sorted(drafts.items()):
        for page in sorted(draft.pages):
            if (page, fold(draft.name)) in rulings.barred:
                for pages in (
                    draft.published,
                    draft.whole,
                    draft.credited,
                    draft.cited,
                    draft.parts,
                ):
                    pages.discard(page)
                draft.evidence.pop(page, None)
        if not draft.pages:
            del drafts[key]


def _merge_collectives(drafts: Drafts, rulings: Rulings = NO_RULINGS) -> None:
    """« Médias d'État » and « médias d'État russes » are one, where no other country is named.

    The most telling label stays: one with a country, then the one with most words.
    """
    for kind in ("agency", "state_media"):
        keys = [key for key, one in sorted(drafts.items()) if one.collective and one.kind == kind]
        if len({drafts[key].country for key in keys} - {None}) > 1:
            keys = [key for key in keys if drafts[key].country is None]
        if len(keys) < 2:  # noqa: PLR2004  nothing to merge
            continue
        kept, *others = sorted(
            keys, key=lambda key: (drafts[key].country is None, -len(key[0].split()), key)
        )
        for key in others:
            if not rulings.part((drafts[kept].name, drafts[key].name)):
                _take_in(drafts[kept], drafts.pop(key))


def _take_in(draft: _Draft, other: _Draft) -> None:
    draft.cited |= other.cited
    draft.reasons |= other.reasons
    draft.reasons.add(f"also named « {other.name} »")
    for page, found in other.evidence.items():
        draft.evidence.setdefault(page, []).extend(found)


def _add_publishers(drafts: Drafts, pages: Sequence[TracedPage]) -> None:
    """Pages that an agency or a cited outlet published itself: it is in the pile."""
    for page in pages:
        medium = publisher_of(page)
        name = outlet_name(page)
        supplier = medium is not None and medium.kind in _SUPPLIERS
        if supplier or (name, "medium") in drafts:
            draft = _draft(drafts, name, medium.kind if medium else "outlet")
            draft.published.add(page.id)
            draft.reasons.add(f"published by {name}")


def _drop_unnamed_releases(drafts: Drafts) -> None:
    """« Un communiqué de presse » tells nothing where the wire that carries it is known."""
    unnamed = drafts.get((UNNAMED_RELEASE, "medium"))
    if unnamed is None:
        return
    for draft in drafts.values():
        if draft is not unnamed and draft.kind == "press_release":
            unnamed.cited -= draft.pages
    if not unnamed.pages or any(
        draft.published for draft in drafts.values() if draft.kind == "press_release"
    ):
        del drafts[UNNAMED_RELEASE, "medium"]


def _pass_on(drafts: Drafts, reuse: Sequence[Reuse]) -> None:
    """A page that takes its text from another rests on what that one rests on."""
    takers: dict[str, list[str]] = {}
    for giver, taker in _dependences(reuse):
        takers.setdefault(giver, []).append(taker)
    for _, draft in sorted(drafts.items()):
        if draft.kind == "own_reporting":
            continue
        todo = sorted(draft.published | draft.whole)
        seen = set(todo)
        while todo:
            new = [taker for taker in takers.get(todo.pop(), ()) if taker not in seen]
            seen.update(new)
            todo.extend(new)
        if seen - draft.published - draft.whole:
            draft.reasons.add("shares the text of a page that rests on it")
        draft.whole |= seen - draft.published


def _dependences(reuse: Sequence[Reuse]) -> Iterable[tuple[str, str]]:
    """(giver, taker) of every dependence; both ways where the direction is not known."""
    for one in reuse:
        if one.kind in DEPENDENT_KINDS:
            if one.direction != "right_to_left":
                yield one.left, one.right
            if one.direction != "left_to_right":
                yield one.right, one.left


def _mark_parts(drafts: Drafts, reuse: Sequence[Reuse]) -> None:
    """What part of a sibling comes from an origin whose text is at hand is known."""
    for _, draft in sorted(drafts.items()):
        if draft.kind == "own_reporting":
            continue
        known = draft.published | draft.whole
        at_hand = bool(draft.published) or _is_whole_in_print(draft.whole, reuse)
        covered: dict[str, float] = {}
        for one in reuse:
            if one.kind == "sibling":
                for page, other, cover in (
                    (one.left, one.right, one.coverage_left),
                    (one.right, one.left, one.coverage_right),
                ):
                    if other in known and page not in known:
                        covered[page] = max(cover, covered.get(page, 0.0))
        for page, cover in covered.items():
            draft.reasons.add("shares passages with a page that rests on it")
            if cover >= PART_COVERAGE:
                draft.whole.add(page)
            elif at_hand or cover < HIDDEN_COVERAGE:
                draft.parts.add(page)
            else:
                # Clients each cut a dispatch: what this page has beside the passages may come
                # from it too, as long as the dispatch itself is not there to be compared.
                draft.credited.add(page)


def _is_whole_in_print(signed: set[str], reuse: Sequence[Reuse]) -> bool:
    """Whether pages show all of a text that is not in the pile.

    One is taken from by another, and none that rest on the text have each what the other lacks.
    """
    kinds = {one.kind for one in reuse if {one.left, one.right} <= signed}
    return bool(kinds & DEPENDENT_KINDS) and "sibling" not in kinds


def _add_hidden(drafts: Drafts, pages: Sequence[TracedPage], reuse: Sequence[Reuse]) -> None:
    """Siblings without a known common origin rest on a text that is not in the pile."""
    held = [draft.pages for draft in drafts.values() if draft.kind in _SUPPLIERS]
    edges = [
        (one.left, one.right)
        for one in reuse
        if one.kind == "sibling"
        and one.direction is None
        and not any({one.left, one.right} <= pages_of for pages_of in held)
    ]
    released = {page.id for page in pages if statement_spans(page)}
    for group in components(sorted({page.id for page in pages}), edges):
        if len(group) == 1:
            continue
        named = [
            draft
            for _, draft in sorted(drafts.items())
            if draft.kind in {"agency", "press_release"}
            and (draft.main | draft.credited) & set(group)
        ]
        if named:
            draft = max(named, key=lambda one: len(one.pages & set(group)))
            draft.reasons.add("shares passages with pages that credit it")
        else:
            draft = _unsigned(drafts, group, released)
            draft.reasons.add("long common passages without a direction or a credit")
        draft.credited |= set(group)


def _add_common_errors(drafts: Drafts, pages: Sequence[TracedPage], reuse: Sequence[Reuse]) -> None:
    """Pages with one wrong weekday took it from one text, where nothing else ties them.

    « jeudi 12 mars 2025 » was a Wednesday: two hands seldom err alike. It speaks for what is said
    there, not for the page.
    """
    errors: dict[str, dict[str, list[Evidence]]] = {}
    for page in pages:
        for timex in page.annotations.timexes:
            if timex.note:
                found = errors.setdefault(timex.note, {}).setdefault(page.id, [])
                found.append(page.article.evidence(timex.span))
    tied = {frozenset((one.left, one.right)) for one in reuse if one.kind != "quotation"}
    for note, held in sorted(errors.items()):
        untied = [pair for pair in combinations(sorted(held), 2) if frozenset(pair) not in tied]
        if untied:
            words = min(one[0].exact for one in held.values())
            draft = _draft(drafts, f"a text that says « {words} »", "unknown")
            draft.parts |= set(held)
            draft.reasons.add(f"the same error: {note}")
            draft.evidence.update(held)


def _unsigned(drafts: Drafts, group: Sequence[str], released: set[str]) -> _Draft:
    """A text that pages share: a release where one of them speaks of a written statement."""
    unnamed = drafts.get((UNNAMED_RELEASE, "medium"))
    if unnamed is not None:
        unnamed.cited -= set(group)
        if not unnamed.pages:
            del drafts[UNNAMED_RELEASE, "medium"]
    name, kind = f"a text that {len(group)} pages share and none signs", "unknown"
    if released & set(group):
        name, kind = f"a statement that {len(group)} pages print", "press_release"
    return drafts.setdefault((name, group[0]), _Draft(name=name, kind=convert(kind, OriginKind)))


def _add_outlets(drafts: Drafts, pages: Sequence[TracedPage], reuse: Sequence[Reuse]) -> None:
    """A page that rests on nothing else, or in part only, has its outlet behind it."""
    held = {page for draft in drafts.values() for page in draft.main}
    takers = {taker for _, taker in _dependences(reuse)}
    for page in pages:
        if page.id in held:
            continue
        known = bool(page.article.outlet or page.article.url)
        draft = _draft(drafts, outlet_name(page), "outlet" if known else "unknown")
        draft.published.add(page.id)
        cited = any(page.id in other.pages for other in drafts.values() if other is not draft)
        draft.reasons.add(
            "shares the text of another page"
            if page.id in takers
            else "no dependence found beyond what the page cites or shares"
            if cited
            else "no dependence found"
        )


def _origin(draft: _Draft) -> Origin:
    pages = tuple(sorted(draft.pages))
    return Origin(
        id=id_of("origin", draft.kind, draft.name, *pages),
        name=draft.name,
        kind=draft.kind,
        hidden=not draft.published and draft.kind != "own_reporting",
        pages=pages,
        partial=tuple(sorted(draft.pages - draft.main)),
        reasons=tuple(sorted(draft.reasons)),
        evidence=tuple(
            one for page in sorted(draft.evidence) for one in draft.evidence[page][:_MAX_EVIDENCE]
        ),
    )
