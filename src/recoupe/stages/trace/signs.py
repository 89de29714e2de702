"""What a page itself tells of where its text comes from."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from recoupe.algorithms.folding import fold
from recoupe.algorithms.origin_beside import ASKED, EARLY_CHARACTERS, SUMMED_UP
from recoupe.algorithms.origin_keys import OWN
from recoupe.languages.agencies import UNNAMED_AGENCIES
from recoupe.languages.media import Medium, medium_named
from recoupe.records import Credit, OriginKind, Span
from recoupe.stages.trace.cited import cited_media, is_told, own_citations
from recoupe.stages.trace.issuers import WIRES, outlet_name, publisher_of
from recoupe.stages.trace.known import ARTICLE, bears_house, before_place, own_forms
from recoupe.stages.trace.pages import TracedPage
from recoupe.stages.trace.relays import relays_of
from recoupe.stages.trace.reprints import reprints_of
from recoupe.stages.trace.sign import Sign

UNNAMED_RELEASE = "a press release"
_SEVERAL = 2
TOLD = "was told something itself"
NOBODY: Mapping[str, Medium] = MappingProxyType({})


def signs_of(page: TracedPage, *, known: Mapping[str, Medium] = NOBODY) -> list[Sign]:
    """All signs of one page: credits, dateline, cited media, own reporting, press releases.

    Args:
        page: the page.
        known: spelling → medium, of those that other pages of the story make known.
    """
    found = [
        *_credits(page),
        *_dateline(page),
        *reprints_of(page, known),
        *cited_media(page, known),
        *_own(page),
        *_release(page),
    ]
    named = {one.name for one in found} | set(own_forms(page))
    taken = [each.span for one in found if one.cited for each in one.evidence]
    single = page.language.lexicon.relays.single
    found.extend(
        one
        for one in relays_of(page)
        # "The French paper", behind "L'Equipe reports": the medium that was named before.
        if not (taken and one.collective and single & {fold(word) for word in one.name.split()})
        and not named & _forms(one.name)
        and not all(any(each.span.meets(span) for span in taken) for each in one.evidence)
    )
    own = publisher_of(page)
    parted = _of_several(_with_short_names(found))
    return [
        one
        for one in [*parted, *_asked(page, parted), *_summed_up(page, parted)]
        if one.kind == "own_reporting"
        or (
            not (own is not None and one.name == own.name)
            and not (one.cited and bears_house(page, one.name))
        )
    ]


def _asked(page: TracedPage, signs: Sequence[Sign]) -> list[Sign]:
    """On a page that an agency signs, what somebody told that agency: it asked for itself."""
    signed = {one.name for one in signs if one.whole and one.kind in WIRES}
    told = [
        (one, tuple(each for each in one.evidence if is_told(page, each.span)))
        for one in signs
        if one.cited and one.name in signed
    ]
    return [
        Sign(name=one.name, kind=one.kind, whole=True, rule=ASKED, reason=TOLD, evidence=places)
        for one, places in told
        if places
    ]


def _summed_up(page: TracedPage, signs: Sequence[Sign]) -> list[Sign]:
    """On a page of an agency, the written statement with which it begins."""
    own = publisher_of(page)
    signed = any(one.whole and one.kind in WIRES for one in signs)
    if not signed and (own is None or own.kind not in WIRES):
        return []
    first = [one for one in statement_spans(page) if one.start < EARLY_CHARACTERS][:1]
    return [
        Sign(
            name=UNNAMED_RELEASE,
            kind="press_release",
            whole=False,
            rule=SUMMED_UP,
            reason="begins with a written statement",
            cited=True,
            evidence=(page.article.evidence(span),),
        )
        for span in first
        if page.unquoted_in(span)
    ]


def _of_several(signs: list[Sign]) -> list[Sign]:
    """The signs; « (AFP, Reuters) », "AFP/dpa": each of several agencies is behind a part."""
    wires = {one.name for one in signs if one.whole and one.kind in WIRES} - {UNNAMED_AGENCIES}
    if len(wires) < _SEVERAL:
        return signs
    return [
        replace(one, whole=False, rule="credit-line-part")
        if one.whole and one.name in wires
        else one
        for one in signs
    ]


def _with_short_names(signs: list[Sign]) -> list[Sign]:
    """The signs, with "the Herald" counted for the "Port Alder Herald" that the page names too."""
    cited = [one for one in signs if one.cited and not one.collective]
    longer: dict[str, Sign] = {}
    for short in cited:
        ending = f" {ARTICLE.sub('', short.name)}"
        found = [
            one
            for one in cited
            if ARTICLE.sub("", one.name).endswith(ending) or before_place(short.name, one.name)
        ]
        if len({one.name for one in found}) == 1:
            longer[short.name] = found[0]
    merged: list[Sign] = []
    for one in signs:
        if one.cited and one.name in longer:
            continue
        more = [each for each in cited if longer.get(each.name) is one]
        evidence = dict.fromkeys([*one.evidence, *(e for each in more for e in each.evidence)])
        in_order = tuple(sorted(evidence, key=lambda each: each.span))
        merged.append(replace(one, evidence=in_order) if more else one)
    return merged


def _forms(name: str) -> set[str]:
    """A name, without its article, and whose it is: "BritNews's reporter" is BritNews."""
    bare = ARTICLE.sub("", name)
    return {name, bare, *(one for one in (bare.partition("'s ")[0], bare.partition("’s ")[0]))}


def _credits(page: TracedPage) -> Iterator[Sign]:
    for credit in page.article.credits:
        if credit.kind in {"picture", "author"}:
            continue
        medium = medium_named(credit.name)
        if credit.kind == "outlet" and medium is None:
            continue
        kind: OriginKind = medium.kind if medium else "unknown"
        if credit.kind == "agency" and medium is None:
            kind = "agency"
        yield Sign(
            name=medium.name if medium else credit.name,
            kind=kind,
            whole=not credit.partial,
            rule=_credit_rule(credit),
            reason=f"credit line: {credit.text.strip()}",
        )


def _credit_rule(credit: Credit) -> str:
    if credit.name == UNNAMED_AGENCIES:
        return "credit-line-unnamed"
    return "credit-line-part" if credit.partial else "credit-line"


def _dateline(page: TracedPage) -> Iterator[Sign]:
    line = page.article.dateline
    if line is None or not line.agency:
        return
    medium = medium_named(line.agency)
    yield Sign(
        name=medium.name if medium else line.agency,
        kind=medium.kind if medium else "agency",
        whole=True,
        rule="dateline",
        reason="dateline",
        evidence=(page.article.evidence(line.span),),
    )


def _phrase_spans(page: TracedPage, phrases: tuple[str, ...]) -> list[Span]:
    """Where folded phrases stand, found word by word so that the spans fit the text."""
    starts: dict[str, list[list[str]]] = {}
    for phrase in phrases:
        words = phrase.replace("'", " ").split()
        starts.setdefault(words[0], []).append(words)
    flat, homes = _flat_words(page)
    spans = []
    for index, word in enumerate(flat):
        for words in starts.get(word, ()):
            if flat[index : index + len(words)] == words:
                last = homes[index + len(words) - 1]
                spans.append(Span(page.words[homes[index]].start, page.words[last].end))
                break
    return spans


def _flat_words(page: TracedPage) -> tuple[list[str], list[int]]:
    """Folded words with elided articles apart, and the index of the word each is part of."""
    flat, homes = [], []
    for index, word in enumerate(page.folded):
        for piece in word.replace("'", " ").split():
            flat.append(piece)
            homes.append(index)
    return flat, homes


def _own(page: TracedPage) -> Iterator[Sign]:
    outlet = fold(page.article.outlet or "")
    phrases = tuple(
        phrase.replace("{outlet}", outlet)
        for phrase in page.language.sourcing.own_reporting
        if outlet or "{outlet}" not in phrase
    )
    # What somebody who is quoted was told, or asked, is not what the page was.
    spans = [one for one in _phrase_spans(page, phrases) if page.unquoted_in(one)]
    spans += [
        one
        for one in own_citations(page)
        if not page.is_quoted(one) and not any(one.meets(known) for known in spans)
    ]
    if spans:
        yield Sign(
            name=outlet_name(page),
            kind="own_reporting",
            whole=False,
            rule=OWN,
            reason="the page tells of its own reporting",
            evidence=tuple(page.article.evidence(span) for span in sorted(spans)),
        )


def _release(page: TracedPage) -> Iterator[Sign]:
    spans = _phrase_spans(page, page.language.sourcing.release)
    if spans:
        yield Sign(
            name=UNNAMED_RELEASE,
            kind="press_release",
            whole=False,
            rule="release",
            reason="the page names a press release",
            cited=True,
            evidence=tuple(page.article.evidence(span) for span in spans),
        )


def statement_spans(page: TracedPage) -> list[Span]:
    """Where the page speaks of a written statement: « dans un communiqué »."""
    return _phrase_spans(page, (*page.language.sourcing.statement, *page.language.sourcing.release))


def translation_spans(page: TracedPage) -> list[Span]:
    """Where the page says that it is a translation."""
    return _phrase_spans(page, page.language.sourcing.translated)
