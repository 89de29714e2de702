"""Pronouns that speak: the last person who could be meant, where only one could."""

from collections.abc import Sequence

from recoupe.languages.tables.names import Gender
from recoupe.stages.align.entity_items import Group, Item, PageItems
from recoupe.stages.align.entity_people import People

MAX_SENTENCES = 3
"""How far back a pronoun reaches."""


def link_pronouns(pages: Sequence[PageItems], people: People) -> None:
    """Fills the group of pronouns; leaves it None where two people compete."""
    for page in pages:
        speaker: tuple[int, Group] | None = None
        for item in page.items:
            if item.mention.form == "pronoun":
                _link(page, item, people, speaker)
            if item.speaks and item.group is not None and item.mention.kind == "person":
                speaker = (page.sentence_of[item.index], people.root_of(item.group))


def _link(
    page: PageItems, pronoun: Item, people: People, speaker: tuple[int, Group] | None
) -> None:
    here = page.sentence_of[pronoun.index]
    for sentence in range(here, here - MAX_SENTENCES, -1):
        found = _people_in(page, sentence, pronoun, people)
        if found == [None]:
            return
        fitting = [group for group in found if group is not None]
        if not fitting:
            continue
        if len(fitting) == 1:
            pronoun.group = fitting[0]
            pronoun.why = f"{pronoun.mention.name}: the only person named just before"
            return
        if speaker is not None and speaker[0] == sentence and speaker[1] in fitting:
            pronoun.group = speaker[1]
            pronoun.why = f"{pronoun.mention.name}: goes on speaking"
        return


def _people_in(page: PageItems, sentence: int, pronoun: Item, people: People) -> list[Group | None]:
    """Persons of a sentence, before the pronoun, whom it may mean; [None] where one is unsure."""
    found: list[Group | None] = []
    for item in page.items[: pronoun.index]:
        if page.sentence_of[item.index] != sentence or item.mention.kind != "person":
            continue
        if item.group is None:
            if _may_be(item.gender, pronoun.gender):
                return [None]
            continue
        root = people.root_of(item.group)
        gender = item.gender or people.gender_of(root)
        if _may_be(gender, pronoun.gender) and root not in found:
            found.append(root)
    return found


def _may_be(gender: Gender | None, pronoun: Gender | None) -> bool:
    return gender is None or pronoun is None or gender == pronoun
