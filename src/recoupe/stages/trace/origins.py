"""Signs and reuse of all pages of a story → origins, those not in the pile among them."""

from collections.abc import Iterable, Mapping, Sequence

from msgspec import convert

from recoupe.algorithms.components import components
from recoupe.algorithms.folding import fold
from recoupe.algorithms.origin_folds import (
    DEPENDENT_KINDS,
    LOOSELY,
    PURE_COVERAGE,
    is_part_taken,
)
from recoupe.languages.agencies import bare_agency_name
from recoupe.records import Origin, OriginKind, Reuse
from recoupe.stages.trace.drafts import (
    SUPPLIERS,
    Draft,
    Drafts,
    draft_of,
    drafts_of,
    join_own_reporting,
    ordered,
    origin_of,
    reporting_of,
)
from recoupe.stages.trace.errors import CommonError
from recoupe.stages.trace.issuers import outlet_name, publisher_of
from recoupe.stages.trace.known import ARTICLE, bears_house, before_place
from recoupe.stages.trace.pages import TracedPage
from recoupe.stages.trace.parts import (
    add_own_passages,
    cuts_of,
    has_no_room,
    mark_cuts,
    mark_parts,
    may_be_whole,
)
from recoupe.stages.trace.placed import (
    place_credits,
    place_mixed,
    place_own_reporting,
    place_relays,
)
from recoupe.stages.trace.releases import add_release_users, drop_unnamed_releases
from recoupe.stages.trace.rulings import NO_RULINGS, Rulings
from recoupe.stages.trace.sign import Sign
from recoupe.stages.trace.signs import UNNAMED_RELEASE, statement_spans
from recoupe.stages.trace.stretches import Stretches

_VAGUE: frozenset[OriginKind] = frozenset({"outlet", "unknown"})
"""Media of which a page may give the last word of the name only."""
_WRITERS: frozenset[OriginKind] = frozenset({"outlet", "unknown", "own_reporting"})
"""Whose own text a page may be; what agencies and bodies give is passed on before."""


def find_origins(
    pages: Sequence[TracedPage],
    signs: Mapping[str, Sequence[Sign]],
    reuse: Sequence[Reuse],
    *,
    errors: Sequence[CommonError] = (),
    rulings: Rulings = NO_RULINGS,
) -> tuple[Origin, ...]:
    """Origins, those behind most pages first, then by name; every page has one.

    Args:
        pages: of the story.
        signs: page id → what the page tells of its sources.
        reuse: what pages share.
        errors: what pages have wrong that nothing else ties.
        rulings: what people decided.
    """
    stretches = Stretches(pages, reuse)
    drafts = drafts_of(signs, [one.id for one in pages])
    _merge_spellings(drafts, rulings)
    _merge_short_names(drafts, rulings)
    _merge_collectives(drafts, rulings)
    _add_decided(drafts, rulings)
    _add_publishers(drafts, pages)
    add_release_users(drafts, pages, reuse)
    drop_unnamed_releases(drafts)
    _pass_on(drafts, reuse)
    place_own_reporting(drafts, stretches)
    place_mixed(drafts, stretches)
    place_credits(drafts)
    place_relays(drafts, reuse, stretches)
    mark_parts(drafts, reuse, stretches)
    _add_hidden(drafts, pages, reuse, stretches)
    mark_cuts(drafts, reuse, stretches)
    _add_common_errors(drafts, errors)
    _bar(drafts, rulings)
    add_own_passages(drafts, reuse, stretches)
    _add_outlets(drafts, pages, reuse, stretches)
    join_own_reporting(drafts)
    found = [origin_of(draft, stretches) for draft in ordered(drafts)]
    return tuple(sorted(found, key=lambda one: (-len(one.pages), one.name, one.id)))


def _add_decided(drafts: Drafts, rulings: Rulings) -> None:
    """Pages that a person decided to rest on an origin that is there."""
    named = {fold(draft.name): draft for draft in ordered(drafts)}
    for page, name in rulings.added:
        if name in named:
            named[name].whole.add(page)
            named[name].note(page, "decision", "by a decision")


def _bar(drafts: Drafts, rulings: Rulings) -> None:
    """Takes pages from origins on which a person decided they do not rest."""
    for key, draft in sorted(drafts.items()):
        for page in sorted(draft.pages):
            if (page, fold(draft.name)) in rulings.barred:
                draft.drop(page)
        if not draft.pages:
            del drafts[key]


def _spelt(name: str) -> str:
    return fold(ARTICLE.sub("", bare_agency_name(name.partition(", ")[0])))


def _merge_spellings(drafts: Drafts, rulings: Rulings = NO_RULINGS) -> None:
    """« Sjøfartsposten », "Sjofartsposten" are one name; so are "Tarrant" and "Tarrant Wire".

    The spelling with the most letters stays, as the one that was not worn down; of two as long,
    the one with accents.
    """
    found: dict[tuple[str, str], list[tuple[str, str]]] = {}
    for key in drafts:
        if not drafts[key].collective:
            found.setdefault((_spelt(key[0]), key[1]), []).append(key)
    for keys in found.values():
        kept, *others = sorted(keys, key=lambda key: (-len(key[0]), key[0].isascii(), key))
        for key in others:
            if not rulings.part((kept[0], key[0])):
                drafts[kept].take_in(drafts.pop(key))


def _merge_short_names(drafts: Drafts, rulings: Rulings) -> None:
    """The "Mercury" and the "Nordhaven Evening Mercury" are one, if no other name ends so."""
    media = [key for key in sorted(drafts) if key[1] == "medium" and drafts[key].kind in _VAGUE]
    for key in media:
        longer = [
            other
            for other in media
            if other != key
            and other in drafts
            and (_spelt(other[0]).endswith(f" {_spelt(key[0])}") or before_place(key[0], other[0]))
        ]
        if len(longer) == 1 and not rulings.part((longer[0][0], key[0])):
            drafts[longer[0]].take_in(drafts.pop(key))


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
                drafts[kept].take_in(drafts.pop(key))


def _add_publishers(drafts: Drafts, pages: Sequence[TracedPage]) -> None:
    """Pages that an agency or a cited outlet published itself: it is in the pile."""
    stations = _stations(drafts, pages)
    for page in pages:
        medium = publisher_of(page)
        name = outlet_name(page)
        supplier = medium is not None and medium.kind in SUPPLIERS
        cited = [
            key
            for key in drafts
            if key[1] == "medium"
            and (_spelt(key[0]) == _spelt(name) or stations.get(key[0]) == name)
        ]
        if supplier or cited:
            draft = draft_of(drafts, name, medium.kind if medium else "outlet")
            for key in cited:
                if key[0] != name:
                    draft.take_in(drafts.pop(key))
            draft.published.add(page.id)
            draft.note(page.id, "published", f"published by {name}")


def _stations(drafts: Drafts, pages: Sequence[TracedPage]) -> dict[str, str]:
    """House → its one station in the pile: "told the BBC", where that of BBC Fens has it."""
    found: dict[str, set[str]] = {}
    for page in pages:
        for name, family in drafts:
            alone = family == "medium" and " " not in name and name != outlet_name(page)
            if alone and bears_house(page, name):
                found.setdefault(name, set()).add(outlet_name(page))
    return {house: min(names) for house, names in found.items() if len(names) == 1}


def _pass_on(drafts: Drafts, reuse: Sequence[Reuse]) -> None:
    """A page that takes its text from another rests on what that one rests on."""
    takers: dict[str, list[str]] = {}
    for giver, taker in _dependences(reuse):
        takers.setdefault(giver, []).append(taker)
    for draft in ordered(drafts):
        if draft.kind == "own_reporting":
            continue
        todo = sorted(draft.in_print)
        seen = set(todo)
        while todo:
            new = [taker for taker in takers.get(todo.pop(), ()) if taker not in seen]
            seen.update(new)
            todo.extend(new)
        for page in seen - draft.in_print:
            draft.note(page, "takes-text", "shares the text of a page that rests on it")
        draft.whole |= seen - draft.published


def _dependences(reuse: Sequence[Reuse]) -> Iterable[tuple[str, str]]:
    """(giver, taker) of every dependence; both ways where the direction is not known."""
    for one in reuse:
        if one.kind in DEPENDENT_KINDS:
            for giver, taker, against in (
                (one.left, one.right, "right_to_left"),
                (one.right, one.left, "left_to_right"),
            ):
                if one.direction != against and not is_part_taken(one, taker):
                    yield giver, taker


def _add_hidden(
    drafts: Drafts, pages: Sequence[TracedPage], reuse: Sequence[Reuse], stretches: Stretches
) -> None:
    """Siblings without a known common origin rest on a text that is not in the pile.

    A page that shares little with its siblings has that from the text, and the rest of its own.
    """
    held = [draft.pages for draft in drafts.values() if draft.kind in SUPPLIERS]
    # What a station's site has of its programme is from there, and from no third text.
    held += [draft.main for draft in drafts.values() if draft.published]
    edges = [
        (one.left, one.right)
        for one in reuse
        if one.kind == "sibling"
        and one.direction is None
        and not any({one.left, one.right} <= pages_of for pages_of in held)
    ]
    reporting, cuts = reporting_of(drafts), cuts_of(reuse)
    released = {page.id for page in pages if statement_spans(page)}
    for group in components(sorted({page.id for page in pages}), edges):
        if len(group) == 1:
            continue
        named = [
            draft
            for draft in ordered(drafts)
            if draft.kind in {"agency", "press_release"} and (draft.main | draft.owed) & set(group)
        ]
        if named:
            draft = max(named, key=lambda one: len(one.pages & set(group)))
            why = "shares passages with pages that credit it"
        else:
            draft = _unsigned(drafts, group, released)
            why = "long common passages without a direction or a credit"
        for page in group:
            others = [one for one in group if one != page]
            draft.note(page, "common-passages", why)
            shown = reporting if draft.kind == "agency" else frozenset()
            if page in draft.main or (
                page not in reporting
                and (page in cuts or may_be_whole(page, others, stretches, shown=shown))
            ):
                draft.credited.add(page)
            else:
                draft.parts.setdefault(page, stretches.shared(page, others))


def _add_common_errors(drafts: Drafts, errors: Sequence[CommonError]) -> None:
    """Pages with one error took it from one text, where nothing else ties them.

    It speaks for what is said there, not for the page.
    """
    for error in errors:
        words = min(found[0].exact for found in error.places.values())
        draft = draft_of(drafts, f"a text that says « {words} »", "unknown")
        for taker, words_of_it in error.places.items():
            draft.parts.setdefault(taker, ())
            draft.note(taker, "common-error", f"the same error: {error.note}", words_of_it)


def _unsigned(drafts: Drafts, group: Sequence[str], released: set[str]) -> Draft:
    """A text that pages share: a release where one of them speaks of a written statement."""
    unnamed = drafts.get((UNNAMED_RELEASE, "medium"))
    if unnamed is not None:
        for page in group:
            unnamed.drop(page)
        if not unnamed.pages:
            del drafts[UNNAMED_RELEASE, "medium"]
    name, kind = f"a text that {len(group)} pages share and none signs", "unknown"
    if released & set(group):
        name, kind = f"a statement that {len(group)} pages print", "press_release"
    return drafts.setdefault((name, group[0]), Draft(name=name, kind=convert(kind, OriginKind)))


def _add_outlets(
    drafts: Drafts, pages: Sequence[TracedPage], reuse: Sequence[Reuse], stretches: Stretches
) -> None:
    """A page that rests on nothing else, or in part only, has its outlet behind it.

    Not where its parts, from several origins, leave no room for anything of its own; and where all
    of it is from another outlet's page, that outlet.
    """
    givers, copied = _givers(reuse)
    for key, own in sorted(drafts.items()):
        # « Nous a-t-elle dit », in a copy, was said to the page that it is copied from.
        if own.kind == "own_reporting":
            for page_id in sorted(own.pages & copied):
                own.drop(page_id)
            if not own.pages:
                del drafts[key]
    held = {page for draft in drafts.values() for page in draft.main}
    takers = {taker for _, taker in _dependences(reuse)}
    free = [
        page
        for page in pages
        if page.id not in held and not has_no_room(page.id, drafts, stretches)
    ]
    for page in free:
        if page.id not in givers:
            _add_outlet(drafts, page, takers)
    for page in free:
        root = _root(page.id, givers)
        behind = [
            draft
            for draft in ordered(drafts)
            if root != page.id and root in draft.main and draft.kind in _WRITERS
        ]
        if not behind and page.id in givers:
            _add_outlet(drafts, page, takers)
        for draft in behind:
            # What the page cites by name is no second origin beside the one that goes by it.
            cited = drafts.get((draft.name, "medium"))
            chosen = cited if cited is not None and page.id in cited.pages else draft
            chosen.whole.add(page.id)
            chosen.note(page.id, "takes-text", "shares the text of a page that rests on it")


def _add_outlet(drafts: Drafts, page: TracedPage, takers: set[str]) -> None:
    known = bool(page.article.outlet or page.article.url)
    draft = draft_of(drafts, outlet_name(page), "outlet" if known else "unknown")
    draft.published.add(page.id)
    cited = any(page.id in other.pages for other in drafts.values() if other is not draft)
    draft.note(
        page.id,
        "own-page",
        "shares the text of another page"
        if page.id in takers
        else "no dependence found beyond what the page cites or shares"
        if cited
        else "no dependence found",
    )


def _givers(reuse: Sequence[Reuse]) -> tuple[dict[str, str], set[str]]:
    """Taker → the page that all of it is from, where the pages tell which came first; and copies.

    Of several the one that covers most of it. A copy has hardly a word that is not there.
    """
    found: dict[str, tuple[float, str]] = {}
    copied: set[str] = set()
    for one in reuse:
        if one.kind not in DEPENDENT_KINDS or one.direction is None or one.rule == LOOSELY:
            continue
        left_gives = one.direction == "left_to_right"
        giver, taker = (one.left, one.right) if left_gives else (one.right, one.left)
        cover = one.coverage_right if left_gives else one.coverage_left
        if not is_part_taken(one, taker):
            found[taker] = max(found.get(taker, (0.0, "")), (cover, giver))
            if one.kind in {"copy", "abridgement"} and cover >= PURE_COVERAGE:
                copied.add(taker)
    return {taker: giver for taker, (_, giver) in found.items()}, copied


def _root(page: str, givers: Mapping[str, str]) -> str:
    seen = {page}
    while page in givers and givers[page] not in seen:
        page = givers[page]
        seen.add(page)
    return page
