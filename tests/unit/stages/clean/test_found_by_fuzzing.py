"""What `make fuzz` found, one case a find."""

import msgspec
import pytest

from recoupe.records import Article, Page, page_id_of
from recoupe.stages.clean import CleanConfig, clean
from recoupe.stages.clean.checking import broken_anchors

URL = "https://www.courrier.example/2025/03/12/a"
BODY = b"<h1>Un feu</h1><p>Le feu a pris mardi dans un entrepot vide de la ville basse.</p>"


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(b'<link rel=canonical href="https://[a/b">' + BODY, id="half an IPv6 address"),
        pytest.param(b"<link rel=canonical href='/a\xd3\xcc8'>" + BODY, id="unreadable address"),
        pytest.param(
            b'<meta property="og:site_name" content="A\xff">' + BODY, id="unreadable name"
        ),
    ],
)
def test_the_page_is_read_and_can_be_written_again(content: bytes) -> None:
    page = Page(id=page_id_of(content, URL), content=content, path="p", url=URL)
    article = clean(page, config=CleanConfig(min_characters=1))
    assert isinstance(article, Article)
    assert msgspec.msgpack.decode(msgspec.msgpack.encode(article), type=Article) == article
    assert list(broken_anchors(article, content)) == []
