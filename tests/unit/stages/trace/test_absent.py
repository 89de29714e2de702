"""A cut that an agency signs, and who tells more of the dispatch that was cut."""

from recoupe.stages.trace import trace
from tests.unit.stages.trace.handmade import credit, page

CUT = (
    (
        "A Norfolk baker who painted his delivery van as a police car has been fined £640, and "
        "must drive it in one colour for three years, magistrates ruled on Monday."
    ),
    (
        "Ned Pargeter, 58, had delivered buns behind blue stripes since August. Drivers on the "
        "A149 slowed to 30 miles an hour at the sight of him, the court heard."
    ),
)
RETOLD = (
    (
        "Bun voyage! Baker Ned Pargeter, who at 58 ought to know better, put blue stripes on his "
        "van and watched the A149 slow to a crawl. Magistrates have had their fill of him."
    ),
    (
        "The bill: £640, and one colour for three years. Sergeant Olive Tremlett was flashed by "
        "grateful motorists, who took her for one of his."
    ),
)
OTHER = (
    (
        "Ned Pargeter's buns are cold by nine. The baker has mended his own van since Norfolk had "
        "three policemen, and the stripes, says his sister Queenie, were meant for a boat."
    ),
    "“He never could stop at one coat,” she says, and wipes the counter of crumbs.",
)
SIGNED = {"language": "en", "credits": (credit("CourtWire"),)}


def doubts(other):
    found = trace((page("k", *CUT, **SIGNED), page("r", *other, language="en")))
    return [(one.pages, one.rule) for one in found.doubts]


def test_who_names_somebody_whom_a_client_cut_may_have_the_dispatch():
    assert doubts(RETOLD) == [(("k", "r"), "absent-text")]


def test_who_quotes_somebody_else_has_been_there():
    assert doubts(OTHER) == []
