"""The formats in which one dossier is written to one file: add one to `FORMATS`."""

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module

from recoupe.records import Dossier


@dataclass(frozen=True, kw_only=True)
class Format:
    """One way to write a dossier."""

    name: str
    """As `recoupe export --format` takes it."""
    ending: str
    """Of the file, with its dot."""
    about: str
    """What it is for, in one line."""
    where: str
    """`module:function` below `recoupe.export`, from a dossier to the whole file."""

    def render(self, dossier: Dossier) -> bytes:
        """The whole file. Its module is imported only now: some bring a large library."""
        module, _, function = self.where.partition(":")
        render: Callable[[Dossier], bytes | str] = getattr(
            import_module(f"recoupe.export.{module}"), function
        )
        made = render(dossier)
        return made.encode() if isinstance(made, str) else made


FORMATS = (
    Format(
        name="html",
        ending=".html",
        about="the dossier as a page, offline",
        where="html:render_story",
    ),
    Format(
        name="excerpts",
        ending=".excerpts.html",
        about="the page with short passages only, where whole texts may not be shared",
        where="excerpts:render_excerpts",
    ),
    Format(
        name="docx",
        ending=".docx",
        about="Word, to write on",
        where="docx:render_docx",
    ),
    Format(
        name="md",
        ending=".md",
        about="Markdown, for mail and wikis",
        where="markdown:render_markdown",
    ),
    Format(
        name="csv",
        ending=".csv.zip",
        about="ten tables for spreadsheets",
        where="sheets:render_sheets",
    ),
    Format(
        name="json",
        ending=".json",
        about="everything, as in dossiers.jsonl",
        where="jsonl:line_of",
    ),
    Format(
        name="annotations",
        ending=".annotations.jsonld",
        about="W3C Web Annotations with position and quote selectors",
        where="web_annotations:render_annotations",
    ),
    Format(
        name="prov",
        ending=".prov.json",
        about="PROV-JSON: pages, outlets, origins, derivations",
        where="prov:render_prov",
    ),
    Format(
        name="claimreview",
        ending=".claimreview.jsonld",
        about="schema.org ClaimReview drafts, the rating left empty",
        where="claim_review:render_claim_reviews",
    ),
    Format(
        name="ftm",
        ending=".ftm.jsonl",
        about="FollowTheMoney entities, for Aleph and OpenSanctions tools",
        where="follow_the_money:render_follow_the_money",
    ),
    Format(
        name="stix",
        ending=".stix.json",
        about="STIX 2.1 bundle, for threat intelligence desks",
        where="stix:render_stix",
    ),
    Format(
        name="geojson",
        ending=".geojson",
        about="places, located only where sure",
        where="places:render_places",
    ),
    Format(
        name="graphml",
        ending=".graphml",
        about="who shares text with whom, for graph tools",
        where="network:render_graphml",
    ),
    Format(
        name="gexf",
        ending=".gexf",
        about="the same for Gephi",
        where="network:render_gexf",
    ),
    Format(
        name="ics",
        ending=".ics",
        about="the timeline for calendars",
        where="calendars:render_calendar",
    ),
    Format(
        name="timelinejs",
        ending=".timeline.json",
        about="the timeline for TimelineJS",
        where="calendars:render_timeline_js",
    ),
)
"""Each writes one file of one dossier."""
