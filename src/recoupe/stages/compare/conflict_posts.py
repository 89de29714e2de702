"""One post under two names: « le ministre des Finances, X », "the finance minister, Y".

Who speaks is seldom part of what he says, so that a post stands beside a name in no statement. Two
posts are one where a name tells of what (« maire de Tourlac »), where both pages tell the same of
it, or lead the same back to it, and where no second country is named that might have one as well. A
post may change hands.
"""

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations
from typing import NamedTuple

from recoupe.algorithms.folding import folded_words
from recoupe.languages import Language
from recoupe.records import AnchoredMention, Conflict, Entity, Statement
from recoupe.stages.compare.conflict_names import are_related, conflicts_of_names
from recoupe.stages.compare.scene import Scene
from recoupe.stages.compare.speaking import NAMED

SOON_MINUTES = 7 * 1440
"""After a week somebody else may have taken the post."""
TURNOVER = frozenset(["appoint", "resign", "dismiss", "replace", "oust", "succeed", "elect"])
"""Concepts of how a post changes hands."""
WORDS_BEFORE = 4
GOVERNMENT = frozenset({"minister"})
"""Offices of which a government has many: what is told beside them must be told of both."""


class Post(NamedTuple):
    """What somebody holds alone."""

    office: str
    of: frozenset[str]
    """Keys of what it is the office of: finance, Tourlac."""
    is_named: bool
    """Whether a name is among them."""


def find_post_conflicts(scene: Scene) -> list[Conflict]:
    """Two people in one post, on pages of one week: one conflict a pair of people."""
    holders = [
        (person, post)
        for person in scene.entities.values()
        if person.kind == "person"
        and person.roles
        and not (_changes_hands(person, scene) or _holds_none(person, scene))
        for post in _posts_of(person, scene)
    ]
    by_office: dict[str, list[tuple[Entity, Post]]] = defaultdict(list)
    for person, post in sorted(holders, key=lambda one: (one[0].id, one[1].office)):
        by_office[post.office].append((person, post))
    pairs = (
        pair
        for office in sorted(by_office)
        for (one, mine), (other, yours) in combinations(by_office[office], 2)
        if one.id != other.id and (mine.of == yours.of or not (mine.of and yours.of))
        for pair in _pairs(one, other, scene, mine, yours)
    )
    return conflicts_of_names(pairs, scene)


def _posts_of(person: Entity, scene: Scene) -> Iterator[Post]:
    """The posts that pages give somebody; nothing of a former, a new or a deputy one."""
    pages = {page for one in person.spellings for page in one.pages}
    languages = {scene.languages[page].tag: scene.languages[page] for page in pages}
    for role in person.roles:
        for tag in sorted(languages):
            post = _post_in(role, languages[tag], scene)
            if post is not None:
                yield post
                break


def _post_in(role: str, language: Language, scene: Scene) -> Post | None:
    """The post that a role is, and of what."""
    disputing = language.disputing
    words = folded_words(role.replace("'", " ").replace("’", " "))
    held = [one for one in words if one in disputing.posts]
    if len(held) != 1 or not disputing.no_holder.isdisjoint(words):
        return None
    small = language.concepts.genitives | language.lexicon.definites
    rest = [one for one in words if one not in held and one not in small and one.isalpha()]
    office = disputing.posts[held[0]]
    if not rest and office in GOVERNMENT:
        return None
    # « Ministre des Finances » has a capital as well, and names no country.
    is_named = office not in GOVERNMENT and any(map(str.isupper, role[1:]))
    return Post(office, frozenset(scene.key_of(one, language) for one in rest), is_named)


def _changes_hands(person: Entity, scene: Scene) -> bool:
    """Whether the story tells that somebody took or left a post."""
    return any(
        person.id in one.entities and not TURNOVER.isdisjoint(scene.plain_keys(one))
        for one in scene.statements.values()
    )


def _pairs(
    one: Entity, other: Entity, scene: Scene, post: Post, same: Post
) -> Iterator[tuple[AnchoredMention, AnchoredMention]]:
    """Where two pages name one each, if they may be told of one post."""
    mine, yours = _by_page(one, scene), _by_page(other, scene)
    if set(mine) & set(yours):
        return
    for page in sorted(mine):
        for elsewhere in sorted(yours):
            left, right = mine[page], yours[elsewhere]
            apart = scene.minutes_apart(left.evidence, right.evidence)
            if (
                apart is not None
                and apart <= SOON_MINUTES
                and (
                    (post.is_named and same.is_named)
                    or _in_one_claim(one, page, other, elsewhere, scene)
                    or (post.of and post == same and _is_of_one_country(page, elsewhere, scene))
                )
                and not are_related(left, right, scene)
            ):
                yield left, right


def _is_of_one_country(page: str, elsewhere: str, scene: Scene) -> bool:
    """Whether two pages of one language stand in a story that names no second country."""
    known = {(one.known or "").partition(":") for one in scene.entities.values()}
    countries = {code for kind, _, code in known if kind in {"country", "capital"}}
    same = scene.languages[page].tag == scene.languages[elsewhere].tag
    return same and len(countries) <= 1


def _holds_none(person: Entity, scene: Scene) -> bool:
    """Whether a word before the name says that he does not hold it: "the shadow minister"."""
    for page in sorted({page for one in person.spellings for page in one.pages}):
        marks = scene.languages[page].disputing.no_holder
        for mention in scene.mentions_on(page):
            if mention.entity == person.id:
                before = folded_words(mention.evidence.prefix.replace("-", " "))[-WORDS_BEFORE:]
                if not marks.isdisjoint(before):
                    return True
    return False


def _by_page(person: Entity, scene: Scene) -> dict[str, AnchoredMention]:
    """The first mention by name on each page."""
    found: dict[str, AnchoredMention] = {}
    for page in sorted({page for one in person.spellings for page in one.pages}):
        for mention in scene.mentions_on(page):
            if mention.entity == person.id and mention.form in NAMED:
                found.setdefault(page, mention)
    return found


def _in_one_claim(one: Entity, page: str, other: Entity, elsewhere: str, scene: Scene) -> bool:
    """Whether both pages tell one thing of, or by, who holds the post."""
    mine = [each for each in scene.statements_of(page) if _is_told_of(one, each, scene)]
    yours = [each for each in scene.statements_of(elsewhere) if _is_told_of(other, each, scene)]
    return any(scene.are_in_one_claim(left, right) for left in mine for right in yours)


def _is_told_of(person: Entity, statement: Statement, scene: Scene) -> bool:
    """Whether a statement, or the words that report it, name somebody."""
    if person.id in statement.entities or person.id in statement.sources:
        return True
    report = scene.attributions.get(statement.attribution or "")
    if report is None or report.source is None:
        return False
    source = report.source
    return any(
        each.entity == person.id and source.span.holds(each.evidence.span)
        for each in scene.mentions_on(source.page)
    )
