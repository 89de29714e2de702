"""Any two pages of the store, side by side."""

from litestar import Response, get

from recoupe.errors import UserError
from recoupe.records import Passage, Prepared, Reuse
from recoupe.settings import Settings
from recoupe.stages.trace import trace
from recoupe.store.database import Store
from recoupe.web.captures import page_id
from recoupe.web.comparison import Comparison, compare_pages, turned
from recoupe.web.failures import or_missing
from recoupe.web.held import TheSettings, TheStore, threaded
from recoupe.web.page import page
from recoupe.web.requests import AnyRequest, is_part
from recoupe.web.stories_list import as_typed, asked_of

CHOICES = 30


@get("/compare", include_in_schema=False)
@threaded
def show_pair(request: AnyRequest, store: TheStore, settings: TheSettings) -> Response[object]:
    """The comparison where two pages are named; otherwise, and while one types, the choice."""
    left, right = (request.query_params.get(one, "") for one in ("left", "right"))
    if is_part(request) or not (left and right):
        return _choices(request, store, left, right)
    with or_missing():
        first, second = store.prepared(page_id(left)), store.prepared(page_id(right))
    if first.article.id == second.article.id:
        raise UserError("That is one page twice.", hint="Choose two different pages.")
    reuse = known_reuse(store, first.article.id, second.article.id)
    reuse, comparison = compare_prepared(first, second, reuse, settings)
    return page(
        request,
        "compare.html",
        left=first.article,
        right=second.article,
        linked={first.article.id, second.article.id},
        reuse=reuse,
        comparison=comparison,
    )


def _choices(request: AnyRequest, store: Store, left: str, right: str) -> Response[object]:
    asked = asked_of(request.query_params)
    with or_missing():
        chosen = [store.article(page_id(one)) for one in (left, right) if one]
    hits = store.search(as_typed(asked.q), limit=CHOICES).hits
    choices = [
        {
            "page": one.id,
            "title": one.title,
            "language": one.language,
            "outlet": one.outlet,
            "published": one.published,
        }
        for one in chosen
    ]
    known = {one.id for one in chosen}
    choices.extend(
        {
            "page": one.page,
            "title": "".join(piece.text for piece in one.title),
            "language": one.language,
            "outlet": one.outlet,
            "published": one.published,
        }
        for one in hits
        if one.page not in known
    )
    return page(
        request,
        "choices.html" if is_part(request) else "choose.html",
        headers={"vary": "hx-request"},
        q=asked.q,
        choices=choices,
        left=left,
        right=right,
    )


def known_reuse(store: Store, left: str, right: str) -> Reuse | None:
    """What the dossier says of the two, where they stand in one: the desk says the same."""
    story = store.story_of(left)
    if story is None or story != store.story_of(right):
        return None
    try:
        dossier = store.dossier(story)
    except UserError:  # not made yet
        return None
    pair = {left, right}
    return next((one for one in dossier.reuse if {one.left, one.right} == pair), None)


def compare_prepared(
    left: Prepared, right: Prepared, reuse: Reuse | None, settings: Settings
) -> tuple[Reuse | None, Comparison]:
    """Two pages compared, `left` on the left.

    Args:
        left: one page.
        right: another.
        reuse: what a dossier says of them; None has them looked at here.
        settings: for looking.
    """
    if reuse is None:
        found = trace((left, right), config=settings.trace).reuse
        reuse = found[0] if found else None
    passages: tuple[Passage, ...] = reuse.passages if reuse else ()
    if reuse is not None and reuse.left != left.article.id:
        passages = tuple(turned(one) for one in passages)
    return reuse, compare_pages(left.article, right.article, passages)
