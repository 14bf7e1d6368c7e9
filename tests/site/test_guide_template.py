"""The theme's template for a guide: facts under the title, and links from code in its text."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from jinja2 import DictLoader, Environment, FileSystemLoader

from sample_project import ROOT

TEMPLATE = (ROOT / "overrides/partials/guide.html").read_text("utf-8")
GUIDE: dict[str, Any] = {
    "status": "✅ Active",
    "type": "API",
    "required": 1,
    "optional": 0,
    "owner": "",
    "updated": "2026-09-14",
    "verified": "",
    "holds": 4,
    "broken": 0,
    "unproven": 0,
    "proof": "status.md#acme",
    "links": [["Vendor status", "https://status.acme.test/?a=1&b=2"]],
    "jumps": [["Setup", "#setup-instructions"]],
    "code": {"a<b>()": "https://code.test/a.ts#L1", "ACME_KEY": "reference/environment-variables.md#acme_key"},
    "open": {"POST /x": "status.md#acme"},
}


def shown(text: str, url: str = "guides/integrations/acme/", **facts: object) -> str:
    environment = Environment(loader=DictLoader({"guide.html": TEMPLATE}))
    environment.filters["url"] = lambda target: f"../../../{target}"
    page = SimpleNamespace(url=url, content=f"<h1>Acme</h1>{text}")
    return environment.get_template("guide.html").render(page=page, guide={**GUIDE, **facts})


def text_of(text: str, **facts: object) -> str:
    """What becomes of the text below the card."""
    return shown(text, **facts).partition("</nav>\n</div>")[2]


def test_the_card_stands_under_the_title_and_leaves_out_what_is_unknown() -> None:
    card = shown("")
    assert card.startswith('<h1>Acme</h1><div class="gw-card">')
    assert "<dt>Owner</dt>" not in card
    assert "<dt>Verified</dt>" not in card
    assert '<dt>Updated</dt><dd><time datetime="2026-09-14">2026-09-14</time></dd>' in card
    assert 'href="https://status.acme.test/?a=1&amp;b=2">Vendor status</a>' in card
    assert "<script>" not in shown("", owner="<script>")


@pytest.mark.parametrize(
    ("counts", "says"),
    [
        ({}, "4 hold"),
        ({"unproven": 2}, "4 hold, 2 unproven"),
        ({"broken": 1, "unproven": 2}, "4 hold, 1 broken, 2 unproven"),
    ],
)
def test_the_proof(counts: dict[str, int], says: str) -> None:
    assert f'<a href="../../../status/#acme">{says}</a>' in shown("", **counts)
    assert f'<a href="../../../status.html#acme">{says}</a>' in shown("", "guides/integrations/acme.html", **counts)


@pytest.mark.parametrize(
    ("text", "becomes"),
    [
        (
            "<code>a&lt;b&gt;()</code>",
            '<a class="gw-code" href="https://code.test/a.ts#L1"><code>a&lt;b&gt;()</code></a>',
        ),
        (
            "<code>ACME_KEY</code>",
            '<a class="gw-code" href="../../../reference/environment-variables/#acme_key"><code>ACME_KEY</code></a>',
        ),
        (
            "<code>POST /x</code>",
            '<a class="gw-open" href="../../../status/#acme" title="Not proven: read why"><code>POST /x</code></a>',
        ),
    ],
    ids=["escaped", "page", "unproven"],
)
def test_code_in_the_text_becomes_a_link(text: str, becomes: str) -> None:
    assert text_of(text) == becomes


@pytest.mark.parametrize(
    "text",
    [
        '<a href="#x"><code>ACME_KEY</code></a>',
        '<a href="#x">the <code>other</code> and <code>ACME_KEY</code></a>',
        "<pre><span></span><code>ACME_KEY\n</code></pre>",
        # A mapping has methods of these names.
        "<code>items</code> <code>keys</code> <code>get</code>",
        "<code>acme_key</code>",
    ],
    ids=["link", "second in a link", "fence", "method", "case"],
)
def test_other_code_stays(text: str) -> None:
    assert text_of(text) == text


def test_after_a_link_code_is_a_link_again() -> None:
    text = text_of('<a href="#x"><code>ACME_KEY</code></a> <a href="#y">y</a> <code>ACME_KEY</code>')
    assert text.count('class="gw-code"') == 1
    assert text.startswith('<a href="#x"><code>ACME_KEY</code></a>')


def test_every_generated_card_includes_it() -> None:
    cards = sorted((ROOT / "overrides/cards").rglob("*.html"))
    assert len(cards) == len(list((ROOT / "specs").glob("*.yaml")))
    environment = Environment(loader=FileSystemLoader(ROOT / "overrides"))
    environment.filters["url"] = lambda target: target
    for card in cards:
        name = card.relative_to(ROOT / "overrides").as_posix()
        page = SimpleNamespace(url="x/", content="<h1>T</h1><p>end</p>")
        assert environment.get_template(name).render(page=page).endswith("</div><p>end</p>")
