"""Which stretches of a page stand on other pages too, and which stand on no other."""

from collections.abc import Collection, Iterable, Mapping, Sequence

from recoupe.records import Reuse, Span
from recoupe.stages.trace.content import anchors_of
from recoupe.stages.trace.pages import TracedPage
from recoupe.stages.trace.verbatim import COUNTED_KINDS

MIN_ADDED_WORDS = 25
"""What a page adds in fewer words is a link, a date, a caption."""
MIN_LEAD_WORDS = 12
LEAD_SHARE = 0.8
"""Who prints a dispatch keeps its first sentence, in which the news stands, and drops an agency or
a date from it."""
MIN_ANCHORS = 8
MAX_KNOWN_WORDS = 0.5
"""Of a sentence that a page adds, at most this share of the telling words stands on the page that
it takes from: pages on one happening have names and the words for it in common."""


class Stretches:
    """What the pages of a story share, looked up by page. Formulas do not count."""

    def __init__(self, pages: Sequence[TracedPage], reuse: Sequence[Reuse]) -> None:
        self.pages: Mapping[str, TracedPage] = {one.id: one for one in pages}
        self._shared: dict[str, dict[str, list[Span]]] = {page: {} for page in self.pages}
        self._quoted: dict[str, dict[str, list[Span]]] = {page: {} for page in self.pages}
        self._told: dict[str, tuple[str, ...]] = {}
        for one in reuse:
            for passage in one.passages:
                for here, there in ((passage.left, one.right), (passage.right, one.left)):
                    if passage.kind in COUNTED_KINDS:
                        self._shared[here.page].setdefault(there, []).append(here.span)
                    elif passage.kind == "quotation":
                        self._quoted[here.page].setdefault(there, []).append(here.span)

    def shared(self, page: str, others: Iterable[str], *, quoted: bool = False) -> tuple[Span, ...]:
        """Stretches of a page that any of the others has, joined where they meet, in order.

        Common quotations are left out unless they are asked for.
        """
        tables = [self._shared[page], *([self._quoted[page]] if quoted else [])]
        names = list(others)
        return _joined(span for table in tables for name in names for span in table.get(name, ()))

    def share_of(self, page: str, spans: Iterable[Span]) -> float:
        """Share of the words of a page, titles aside, that lie in the spans, in [0, 1]."""
        return self.pages[page].share_of(spans)

    def begin_alike(self, page: str, other: str) -> bool:
        """Whether two pages have most of their first sentences, titles aside, in common."""
        return all(
            self._begins(one, self.shared(one, [another]))
            for one, another in ((page, other), (other, page))
        )

    def _begins(self, page: str, spans: Iterable[Span]) -> bool:
        here = self.pages[page]
        if not here.sentences:
            return False
        lead = here.words_in(here.sentences[0])
        common = {at for span in spans for at in here.words_in(span)} & set(lead)
        return len(lead) >= MIN_LEAD_WORDS and len(common) >= LEAD_SHARE * len(lead)

    def told_share(self, page: str, others: Iterable[str]) -> float:
        """Share of the names and numbers of a page that the others tell too, in [0, 1].

        0 where it has so few that the share tells nothing.
        """
        mine = set(self._anchors(page))
        if len(mine) < MIN_ANCHORS:
            return 0.0
        theirs = {anchor for other in others for anchor in self._anchors(other)}
        return len(mine & theirs) / len(mine)

    def _anchors(self, page: str) -> tuple[str, ...]:
        if page not in self._told:
            self._told[page] = anchors_of(self.pages[page])
        return self._told[page]

    def added(self, page: str, givers: Collection[str]) -> tuple[Span, ...]:
        """Stretches of whole sentences that stand on no other page, nor their words on the givers.

        Args:
            page: a page that takes most of its text from others, in their words.
            givers: the pages that have the whole of that text, in the same language.
        """
        here = self.pages[page]
        known = {stem for giver in givers for stem in self.pages[giver].stems}
        taken = self.shared(page, self.pages, quoted=True)
        runs: list[list[Span]] = [[]]
        for sentence in here.sentences:
            if any(span.meets(sentence) for span in taken) or not _is_new(here, sentence, known):
                runs.append([])
            else:
                runs[-1].append(sentence)
        spans = [Span(run[0].start, run[-1].end) for run in runs if run]
        return tuple(span for span in spans if len(here.words_in(span)) >= MIN_ADDED_WORDS)


def _is_new(page: TracedPage, sentence: Span, known: Collection[str]) -> bool:
    told = {page.stems[at] for at in page.words_in(sentence) if page.stems[at]}
    return bool(told) and sum(one in known for one in told) <= MAX_KNOWN_WORDS * len(told)


def _joined(spans: Iterable[Span]) -> tuple[Span, ...]:
    found: list[Span] = []
    for span in sorted(spans):
        if found and span.start <= found[-1].end:
            found[-1] = Span(found[-1].start, max(found[-1].end, span.end))
        else:
            found.append(span)
    return tuple(found)
