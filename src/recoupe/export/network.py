"""Who shares text with whom, as a graph file: GraphML for most tools, GEXF for Gephi.

Nodes are pages and origins; edges are reuses, directed where the direction is known (`directed`
says so, since GraphML has one kind of edge a file), and lead from an origin to its pages.

Source: GraphML 1.0; GEXF 1.2draft. Written with networkx.
"""

import io
import re

import networkx as nx

from recoupe.export.reader import Reader
from recoupe.export.wording import short_name_of
from recoupe.records import Dossier

STAMP = re.compile(r' lastmodifieddate="[^"]*"')


def render_graphml(dossier: Dossier) -> bytes:
    """The graph as GraphML."""
    out = io.BytesIO()
    nx.write_graphml(_graph(dossier), out, named_key_ids=True)
    return out.getvalue()


def render_gexf(dossier: Dossier) -> bytes:
    """The graph as GEXF, without the day it was written: the same dossier gives the same bytes."""
    out = io.BytesIO()
    nx.write_gexf(_graph(dossier), out, version="1.2draft")
    return STAMP.sub("", out.getvalue().decode()).encode()


def _graph(dossier: Dossier) -> "nx.MultiDiGraph[str]":
    reader = Reader(dossier)
    graph: nx.MultiDiGraph[str] = nx.MultiDiGraph()
    for article in reader.articles:
        graph.add_node(
            article.id,
            label=short_name_of(article),
            kind="page",
            title=article.title or "",
            url=article.url or "",
            published=article.published or "",
            hidden=False,
        )
    for origin in dossier.origins:
        graph.add_node(
            origin.id, label=origin.name, kind=f"origin: {origin.kind}", hidden=origin.hidden
        )
        for page in origin.pages:
            graph.add_edge(
                origin.id,
                page,
                kind="rests on",
                directed=True,
                weight=1.0,
                part=page in origin.partial,
            )
    for one in dossier.reuse:
        giver, taker, coverage = one.left, one.right, one.coverage_right
        if one.direction == "right_to_left":
            giver, taker, coverage = one.right, one.left, one.coverage_left
        if one.direction is None:
            coverage = max(one.coverage_left, one.coverage_right)
        graph.add_edge(
            giver, taker, kind=one.kind, directed=one.direction is not None, weight=coverage
        )
    return graph
