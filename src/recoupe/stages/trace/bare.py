"""Pages that tell few names and figures and nothing of their own: texts told anew without them.

Who retells a dispatch for readers far away drops who, where and how many: nothing is left to lay
side by side but what is told, in other words. But such a page also has nobody who speaks on it
alone and tells of no asking or seeing, and most of its words that tell something stand on one
other page, and on that one far more than on any other.
"""

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from recoupe.algorithms.components import components
from recoupe.algorithms.monotone import best_alignment
from recoupe.algorithms.origin_folds import DEPENDENT_KINDS, LOOSELY
from recoupe.records import PassageKind, Reuse
from recoupe.stages.trace.content import Content, products_of, told_sentences
from recoupe.stages.trace.givers import gives_to, relays_page, tells_of_a_third
from recoupe.stages.trace.material import Material
from recoupe.stages.trace.pairs import reuse_told
from recoupe.stages.trace.parallel import aligned_spans
from recoupe.stages.trace.verdict import Verdict
from recoupe.stages.trace.voices import speaks_for_itself

BARE = "retold-bare"
"""Rule of a rewrite or translation of which one page has hardly a name or figure."""
BARE_ANCHORS = 5
BARE_OWN = 3
"""Most names and numbers of such a page, and most that the other has not."""
BARE_WORDS = 30
SURE_SHARE = 0.3
SURE_ACROSS = 0.4
"""Of the page's telling words, weighed by how few families tell them, this share stands on the
other, in its language or in another. In the gold that is read, pages that owe each other nothing
have at most .21."""
LEAST_FEATURES = 9
"""Fewer words in common are no evidence, whatever their share."""
ISSUED_SHARE = 0.2
ISSUED_ACROSS = 0.3
ISSUED_FEATURES = 6
ISSUED_SENTENCES = 0.4
ISSUED_OWN = 1
"""The same where the other is an agency's dispatch, or a text that a body gives out: it is made to
be told anew, and who knows of the happening from elsewhere tells something that it has not. In the
gold that is read, such a page by another hand has .21 of it at most, in four words; across
languages one has .28, in the words of its subject."""
NAMED_SHARE = 0.02
"""What each name or number that the two have in common is worth beside the words: who retells a
dispatch in words of his own keeps the place, the firm, the day."""
LIKELY_SHARE = 0.22
MAYBE_SHARE = 0.12
MAYBE_REPORTED = 0.26
"""The same of a page that tells of its own reporting, with what names and numbers in common are
worth: who has it from there mostly says so."""
MAYBE_BOTH = 0.08
"""The same where the other is such a page too: each of two retellings keeps other words."""
STANDS_OUT = 0.7
"""Of the share on the nearest page, at most so much may stand on a page of another family: of the
briefs of ecbplus that reach the bound, most are near to seven or eight pages, by as many hands."""
MORE_SHARE = 0.08
"""What a second page has of it and the nearest has not, where it may be told from both."""
SENTENCES = 0.75
"""So many of its sentences have something of one sentence of the other, or of two that follow each
other: a page with a sentence or two that nobody else tells was made by somebody who knew more."""
ALIGNED_COSINE = 0.12
_WORDS = frozenset({"c ", "s ", "k "})
_TIED = DEPENDENT_KINDS | {"sibling"}


@dataclass(frozen=True, kw_only=True)
class Told:
    """How much of what a page tells stands on another."""

    other: int
    """Place of the other page."""
    share: float
    """Of its telling words, weighed: [0, 1]."""
    features: Mapping[str, float]
    """Those words, and what each weighs."""
    own: int
    """Names and numbers of the page that the other has not."""
    named: int
    """Names and numbers of the page that the other has too."""

    @property
    def weight(self) -> float:
        """The share, and what the names and numbers add to it."""
        return self.share + NAMED_SHARE * self.named

    def beyond(self, other: "Told") -> float:
        """Share of what is told here and not on another page."""
        common = math.fsum(self.features.values()) or 1.0
        more = math.fsum(self.features[key] for key in self.features.keys() - other.features)
        return self.share * more / common


@dataclass(frozen=True, kw_only=True)
class Bare:
    """A bare page and the pages that it may be told from, nearest first."""

    page: int
    told: tuple[Told, ...]
    rival: float
    """Largest share on a page of another family than the nearest one's, bare ones aside."""

    @property
    def stands_out(self) -> bool:
        """Whether one family has far more of it than any other."""
        return self.rival <= STANDS_OUT * self.told[0].share


def bare_pages(
    materials: Sequence[Material], pairs: Iterable[tuple[int, int]], reuse: Sequence[Reuse]
) -> list[Bare]:
    """Bare pages, by place, with what others have of them.

    Args:
        materials: the pages, weighed, by id.
        pairs: places of those that were compared.
        reuse: what was found; a page that is tied to another is not asked about.
    """
    tied = {
        page
        for one in reuse
        if one.kind in _TIED and one.rule != LOOSELY
        for page in (one.left, one.right)
    }
    near: dict[int, list[int]] = {}
    for left, right in pairs:
        near.setdefault(left, []).append(right)
        near.setdefault(right, []).append(left)
    homes = _homes(materials, reuse)
    slight = {
        place for place, one in enumerate(materials) if one.page.id not in tied and _is_slight(one)
    }
    found = []
    for place in sorted(slight):
        one = materials[place]
        asked = (_told(one, materials[at], at) for at in near.get(place, ()))
        told = sorted((each for each in asked if each), key=lambda each: (-each.share, each.other))
        if not told:
            continue
        home = homes[told[0].other]
        rivals = [
            told_share(one, materials[at])[0]
            for at in near[place]
            if homes[at] != home and at not in slight
        ]
        found.append(Bare(page=place, told=tuple(told), rival=max(rivals, default=0.0)))
    return found


def with_bare(
    materials: Sequence[Material], pairs: Iterable[tuple[int, int]], reuse: Sequence[Reuse]
) -> tuple[Reuse, ...]:
    """The reuse, and rewrites and translations that few names and figures tell of.

    Sorted by pages. A pair that shared quotations only is replaced.
    """
    known = {(one.left, one.right): one for one in reuse}
    homes, texts = _homes(materials, reuse), _homes(materials, reuse, DEPENDENT_KINDS)
    for bare in bare_pages(materials, pairs, reuse):
        if not bare.stands_out:
            continue
        one = materials[bare.page]
        nearest = bare.told[0]
        # Of two texts that have a part in common, the one that tells more of a page gave it all.
        given: set[int] = set()
        for told in bare.told:
            other = materials[told.other]
            if (
                not _is_near(one, other, told)
                or told.share < STANDS_OUT * nearest.share
                or homes[told.other] != homes[nearest.other]
                or (given and texts[told.other] not in given)
            ):
                continue
            pair = _retold(one, other, told)
            if pair is not None:
                known[pair.left, pair.right] = pair
                if pair.rule == BARE:
                    given.add(texts[told.other])
    return tuple(one for _, one in sorted(known.items()))


def _is_near(one: Material, other: Material, told: Told) -> bool:
    """Whether enough of a bare page stands on the other to look closer."""
    if gives_to(other, one):
        return told.weight >= ISSUED_SHARE or relays_page(one, other)
    return told.share >= LIKELY_SHARE


def maybe_told(
    materials: Sequence[Material], pairs: Iterable[tuple[int, int]], reuse: Sequence[Reuse]
) -> Iterator[tuple[Material, Material, float]]:
    """(bare page, page that it may be told from, share) where that is too little to say so."""
    for bare in bare_pages(materials, pairs, reuse):
        best = bare.told[0]
        more = [told for told in bare.told[1:] if told.beyond(best) >= MORE_SHARE]
        for told in (best, *more[:1]):
            yield materials[bare.page], materials[told.other], told.share


def _is_slight(one: Material) -> bool:
    return (
        len(one.native.anchors) <= BARE_ANCHORS
        and not (one.voice.reports or one.voice.author)
        and one.page.body_words >= BARE_WORDS
    )


def _told(one: Material, other: Material, at: int) -> Told | None:
    """What another page has of a bare one; None where it has too little, or somebody of its own."""
    across = one.page.language.tag != other.page.language.tag
    ours, theirs = (one.neutral, other.neutral) if across else (one.native, other.native)
    anchors = set(ours.anchors)
    own = len(anchors - set(theirs.anchors))
    if own > BARE_OWN:
        return None
    if (
        other.page.body_words < BARE_WORDS
        or tells_of_a_third(one, other)
        or speaks_for_itself(one.voice, other.voice)
    ):
        return None
    share, features = told_share(one, other)
    found = Told(other=at, share=share, features=features, own=own, named=len(anchors) - own)
    if other.voice.reports and not (other.issued or _is_slight(other)):
        # A release or a dispatch is told from no reporter's page that names the same people.
        told = share if one.issued else found.weight
        return found if told >= MAYBE_REPORTED else None
    return found if share >= (MAYBE_BOTH if _is_slight(other) else MAYBE_SHARE) else None


def told_share(one: Material, other: Material) -> tuple[float, dict[str, float]]:
    """Share of a page's telling words that stand on another, and which."""
    across = one.page.language.tag != other.page.language.tag
    weights = _weights(one.neutral if across else one.rare)
    theirs = other.neutral if across else other.native
    there = {key for bag in theirs.bags for key in bag}
    common = {key: weight for key, weight in weights.items() if key in there}
    total = math.fsum(weights.values())
    return (math.fsum(common.values()) / total if total else 0.0), common


def _weights(content: Content) -> dict[str, float]:
    """Telling words of a page, names and numbers aside, at their largest weight."""
    found: dict[str, float] = {}
    for bag in content.bags:
        for key, weight in bag.items():
            if key[:2] in _WORDS:
                found[key] = max(weight, found.get(key, 0.0))
    return found


def _homes(
    materials: Sequence[Material], reuse: Sequence[Reuse], kinds: frozenset[str] = _TIED
) -> list[int]:
    """The family of each page, by number: pages that shared text of these kinds ties."""
    places = {one.page.id: place for place, one in enumerate(materials)}
    edges = [(places[one.left], places[one.right]) for one in reuse if one.kind in kinds]
    homes = [0] * len(materials)
    for number, family in enumerate(components(range(len(materials)), edges)):
        for place in family:
            homes[place] = number
    return homes


def _is_surely_told(one: Material, other: Material, told: Told, sentences: float) -> bool | None:
    """Whether a page is told from another for sure; None where not even that it may be is told."""
    features = len(told.features)
    across = one.page.language.tag != other.page.language.tag
    if told.own <= ISSUED_OWN and relays_page(one, other):
        return True
    if (
        gives_to(other, one)
        and told.own <= ISSUED_OWN
        and told.weight >= (ISSUED_ACROSS if across else ISSUED_SHARE)
        and features >= ISSUED_FEATURES
        and sentences >= ISSUED_SENTENCES
    ):
        return True
    if told.share < LIKELY_SHARE or features < LEAST_FEATURES or sentences < SENTENCES:
        return None
    return (
        told.share >= (SURE_ACROSS if across else SURE_SHARE)
        and (bool(one.issued or other.issued) or not _is_slight(other))
        and not (other.voice.reports and not other.issued)
    )


def _retold(one: Material, other: Material, told: Told) -> Reuse | None:
    across = one.page.language.tag != other.page.language.tag
    left, right = (one, other) if one.page.id < other.page.id else (other, one)
    contents = (left.neutral, right.neutral) if across else (left.native, right.native)
    ours, theirs = contents if left is one else contents[::-1]
    sure = _is_surely_told(one, other, told, told_sentences(ours, theirs))
    if sure is None:
        return None
    products = products_of(contents[0].bags, contents[1].bags)
    steps = best_alignment(
        products, contents[0].squares, contents[1].squares, min_score=ALIGNED_COSINE
    )
    kind: PassageKind = "translated" if across else "rewritten"
    aligned = aligned_spans(steps, *contents, kind)
    if not aligned:
        return None
    verdict = Verdict(
        kind="translation" if across else "rewrite",
        rule=BARE if sure else LOOSELY,
        why=f"{told.share:.0%} of what one page tells stands on the other in other words, and it "
        "has hardly a name or figure, and nobody who speaks, of its own",
    )
    return reuse_told(left, right, verdict, aligned)
