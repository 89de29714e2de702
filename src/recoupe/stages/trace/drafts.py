"""An origin while its signs are gathered, and the origins of a story by name."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from recoupe.algorithms.origin_keys import OWN, SIGNATURES
from recoupe.records import Evidence, Ground, Origin, OriginKind, Span, id_of
from recoupe.stages.trace.sign import Sign
from recoupe.stages.trace.stretches import Stretches

MAX_EVIDENCE = 3
_VAGUE: frozenset[OriginKind] = frozenset({"unknown", "outlet"})
"""Kinds of a name of which no more is known; another page may tell more."""
SUPPLIERS: frozenset[OriginKind] = frozenset({"agency", "press_release", "state_media", "official"})
"""What pages take whole texts from."""


@dataclass
class Draft:
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
    parts: dict[str, tuple[Span, ...]] = field(default_factory=dict)
    """Pages that have a part of their text from it, and what part, as the passages show."""
    added: set[str] = field(default_factory=set)
    """Those of `parts` that it published, and that rest on another origin but for that part."""
    collective: bool = False
    """Whether its name is a label for several: « médias d'État russes »."""
    country: str | None = None
    """Of a collective label."""
    names: set[str] = field(default_factory=set)
    """Other labels that were taken for it."""
    grounds: dict[str, dict[tuple[str, str], list[Evidence]]] = field(default_factory=dict)
    """Page → (rule, reason) → the words that tell it."""

    @property
    def main(self) -> set[str]:
        """Pages that may rest on it as a whole."""
        return self.published | self.whole | (self.credited - self.parts.keys())

    @property
    def owed(self) -> set[str]:
        """Pages that credit it for a part that no passage shows."""
        return {page for page in self.credited if not self.parts.get(page)}

    @property
    def pages(self) -> set[str]:
        """Every page that rests on it."""
        return self.main | self.credited | self.cited | self.parts.keys()

    @property
    def in_print(self) -> set[str]:
        """Pages that hold its text as a whole."""
        return self.published | self.whole

    def is_signed(self, page: str) -> bool:
        """Whether a page says that its whole text is from there."""
        return any(rule in SIGNATURES for rule, _ in self.grounds.get(page, ()))

    def note(self, page: str, rule: str, why: str, evidence: Iterable[Evidence] = ()) -> None:
        """Why a page rests on it; said twice, it stands once."""
        found = self.grounds.setdefault(page, {}).setdefault((rule, why), [])
        found.extend(one for one in evidence if one not in found)

    def drop(self, page: str) -> None:
        """Forgets a page."""
        for pages in (self.published, self.whole, self.credited, self.cited, self.added):
            pages.discard(page)
        self.parts.pop(page, None)
        self.grounds.pop(page, None)

    def take_in(self, other: "Draft") -> None:
        """What was gathered of another label is its own."""
        self.published |= other.published
        self.whole |= other.whole
        self.credited |= other.credited
        self.cited |= other.cited
        self.names.add(other.name)
        if self.kind in _VAGUE and other.kind not in _VAGUE:
            self.kind = other.kind
        for page, found in other.grounds.items():
            for (rule, why), evidence in found.items():
                self.note(page, rule, why, evidence)


Drafts = dict[tuple[str, str], Draft]
"""By name and family: an outlet's own reporting stands apart from what others take from it."""


def draft_of(drafts: Drafts, name: str, kind: OriginKind) -> Draft:
    """The draft of that name, made where there is none."""
    family = kind if kind == "own_reporting" else "medium"
    return drafts.setdefault((name, family), Draft(name=name, kind=kind))


def drafts_of(signs: Mapping[str, Sequence[Sign]], pages: Iterable[str]) -> Drafts:
    """What the pages say themselves, in their order."""
    drafts: Drafts = {}
    for page in pages:
        for sign in signs[page]:
            draft = draft_of(drafts, sign.name, sign.kind)
            draft.collective, draft.country = sign.collective, sign.country
            if sign.whole or sign.kind == "own_reporting":
                draft.whole.add(page)
            elif sign.cited:
                draft.cited.add(page)
            else:
                draft.credited.add(page)
            draft.note(page, sign.rule, sign.reason, sign.evidence)
    return drafts


def ordered(drafts: Drafts) -> list[Draft]:
    """The drafts by name and family."""
    return [draft for _, draft in sorted(drafts.items())]


def reporting_of(drafts: Drafts) -> frozenset[str]:
    """Pages that tell of their own reporting, and no agency signs."""
    own = (one.whole for one in drafts.values() if one.kind == "own_reporting")
    return frozenset(page for pages in own for page in pages)


def join_own_reporting(drafts: Drafts) -> None:
    """One origin by a name: an outlet that others cite, or that has another page, and its own.

    What its page asked and saw is what they have from there.
    """
    for key, own in sorted(drafts.items()):
        medium = drafts.get((own.name, "medium"))
        if own.kind != "own_reporting" or medium is None:
            continue
        del drafts[key]
        medium.whole |= own.whole
        medium.added |= own.added
        for page, spans in own.parts.items():
            if page not in medium.main:
                medium.parts[page] = spans
        for page, found in own.grounds.items():
            for (rule, why), evidence in found.items():
                medium.note(page, rule, why, evidence)
                if rule == OWN and page not in own.parts:
                    medium.published.add(page)


def origin_of(draft: Draft, stretches: Stretches) -> Origin:
    """The record of a draft."""
    pages = tuple(sorted(draft.pages))
    partial = tuple(sorted(draft.pages - draft.main))
    reasons = {why for found in draft.grounds.values() for _, why in found}
    reasons |= {f"also named « {one} »" for one in draft.names}
    return Origin(
        id=id_of("origin", draft.kind, draft.name, *pages),
        name=draft.name,
        kind=draft.kind,
        hidden=not (draft.published or draft.added) and draft.kind != "own_reporting",
        pages=pages,
        partial=partial,
        reasons=tuple(sorted(reasons)),
        evidence=tuple(
            one
            for page in sorted(draft.grounds)
            for one in _signs_of(draft.grounds[page])[:MAX_EVIDENCE]
        ),
        passages=tuple(
            stretches.pages[page].article.evidence(span)
            for page in partial
            for span in draft.parts.get(page, ())
        ),
        grounds=tuple(
            Ground(page=page, rule=rule, why=why, evidence=tuple(evidence[:MAX_EVIDENCE]))
            for page, found in sorted(draft.grounds.items())
            for (rule, why), evidence in sorted(found.items())
        ),
    )


def _signs_of(found: Mapping[tuple[str, str], Sequence[Evidence]]) -> list[Evidence]:
    return [one for evidence in found.values() for one in evidence]
