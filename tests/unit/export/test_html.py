"""The dossier is one file, runs nothing of the pages, and asks nothing of the network."""

import re

import lxml.html
import pytest

from recoupe.builds import write_build
from recoupe.engines import Serial
from recoupe.export.html.disagreements import changes_between
from recoupe.export.slug import slug_of
from recoupe.records import Page, page_id_of
from recoupe.settings import Settings

HOSTILE = (
    "<script>alert(1)</script> & « l’accord » — a déclaré mercredi le préfet de Brévanne à la "
    'presse, en ajoutant que "rien" </template></script><img src=x onerror=alert(2)> n’était '
    "décidé. Le port reste fermé jusqu’à lundi, selon la mairie, qui n’a pas donné de raison."
)


def stories_in(folder):
    return [path.read_text("utf-8") for path in sorted((folder / "stories").glob("*.html"))]


def all_pages(folder):
    return [(folder / "index.html").read_text("utf-8"), *stories_in(folder)]


def test_nothing_is_loaded_from_elsewhere(built):
    for content in all_pages(built):
        document = lxml.html.fromstring(content)
        assert not document.xpath("//link | //img | //iframe | //script[@src] | //object | //embed")
        assert "@import" not in content
        assert not re.search(r"url\((?!#)", content)


def test_every_link_leads_into_the_file_the_build_or_the_live_page(built):
    for content in stories_in(built):
        document = lxml.html.fromstring(content)
        ids = set(document.xpath("//@id"))
        for link in document.xpath("//a[@href]"):
            href = link.get("href")
            if href.startswith("#"):
                assert href[1:] in ids, href
            elif link.get("rel") == "noreferrer noopener":
                assert re.match(r"https?://[^#]+#:~:text=", href), href
            else:
                assert href.startswith("../"), href


def test_ids_are_used_once(built):
    for content in stories_in(built):
        ids = lxml.html.fromstring(content).xpath("//@id")
        assert len(ids) == len(set(ids))


def test_what_a_page_says_is_shown_and_never_run(tmp_path):
    content = HOSTILE.encode()
    page = Page(id=page_id_of(content, None), content=content, path="x.txt", media_type="text")
    write_build([page], tmp_path / "out", engine=Serial(), settings=Settings())
    for html in all_pages(tmp_path / "out"):
        document = lxml.html.fromstring(html)
        assert len(document.xpath("//script")) == 1
        assert not document.xpath("//img | //@onerror")
        assert "default-src 'none'" in html


@pytest.mark.parametrize(
    ("title", "slug"),
    [("", ""), ("日本", ""), ("Été", "ete"), ("a" * 90, ""), ("un " * 40, "un" + "-un" * 19)],
)
def test_slugs_are_short_ascii(title, slug):
    assert slug_of(title) == slug


def test_two_sentences_with_nothing_in_common_are_not_compared_word_by_word():
    assert changes_between("un deux trois", "quatre cinq six") == []


def test_a_correction_stands_in_the_head_of_its_page(tmp_path):
    """With its place in the saved page: it is no part of the text."""
    note = "Correction : une première version de cet article parlait de six mois."
    lead = "Le pont de Brans sera fermé à partir de lundi pour trois mois, a annoncé le maire. "
    pages = [(f"<p>{lead * 3}</p><p>{end}</p>").encode() for end in (note, lead[::-1], lead)]
    content = b"<html lang=fr><title>Le pont ferme</title><article>%s</article></html>"
    told = [content % one for one in pages]
    write_build(
        [
            Page(id=page_id_of(one, None), content=one, path=f"{n}.html")
            for n, one in enumerate(told)
        ],
        tmp_path / "out",
        engine=Serial(),
        settings=Settings(),
    )
    lists = re.findall(r'<ul class="notices".*?</ul>', "".join(stories_in(tmp_path / "out")))
    assert len(lists) == 1
    at = told[0].index(note.encode())
    assert note in lists[0]
    assert f"#b={at}-{at + len(note.encode())}" in lists[0]
