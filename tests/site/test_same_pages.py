"""What the comparison of two builders sees, and what it does not hold against either."""

from __future__ import annotations

import pytest
from same_pages import KNOWN, Site, differences

PAGE = (
    '<html><head><title>Pay - Guides</title></head><body><nav>menu</nav><article class="x">'
    '<h1 id="pay">Pay<a class="headerlink" href="#pay">&para;</a></h1><p>Takes <a href="../b/#c">cards</a>.</p>'
    '<ul><li><input type="checkbox" checked> Set up</li></ul><div id="box"></div></article></body></html>'
)


def said(page: str, other: str, path: str = "a/index.html") -> list[str]:
    return list(differences(Site({path: page}, {}), Site({path: other}, {})))


def test_nothing_differs_from_itself():
    assert said(PAGE, PAGE) == []


@pytest.mark.parametrize(
    ("written", "other", "first"),
    [
        ("Takes", "Took", "text"),
        ('h1 id="pay"', 'h1 id="pay_1"', "anchors"),
        ('div id="box"', "div", "targets"),
        (" checked", "", "boxes"),
        ("h1", "h2", "<h1>"),
        ("../b/#c", "../b/#d", "links"),
        ("../b/#c", "../../b/#c", "links"),
        ("Pay - Guides", "Pay", "title"),
        ("<ul><li>", "<ul></ul><p>", "<li>"),
    ],
)
def test_what_differs(written, other, first):
    changed = PAGE.replace(written, other)
    if written == "<ul><li>":
        changed = changed.replace("</li></ul>", "</p>")
    assert changed != PAGE
    assert any(line.startswith(f"a/index.html: {first}: ") for line in said(PAGE, changed)), said(PAGE, changed)


@pytest.mark.parametrize(
    ("written", "other"),
    [
        ("menu", "another menu"),
        ("../b/#c", ".././b/#c"),
        ("<h1", '<a id="__skip" tabindex="-1"></a><h1'),
        ("<h1", '<nav class="md-tags" >\n<a href="../tags/#tag:a">a</a></nav><h1'),
    ],
)
def test_what_may_differ(written, other):
    assert said(PAGE, PAGE.replace(written, other)) == []


def test_a_difference_that_is_known_of_one_page_is_none_on_another():
    link = '<h1 id="pay">Pay<a class="headerlink" href="#tag:pay">&para;</a></h1>'
    with_link, without = f"<article>{link}</article>", '<article><h1 id="pay">Pay</h1></article>'
    assert said(with_link, without, "tags/index.html") == []
    assert said(with_link, without) != []


def test_pages_and_entries_of_search_that_only_one_has():
    one, other = Site({"a.html": PAGE}, {"a/": ("A", "x")}), Site({"b.html": PAGE}, {"a/": ("A", "y")})
    assert list(differences(one, other)) == [
        "a.html: only one of them has it",
        "b.html: only one of them has it",
        "search: a/: 'x' and 'y'",
    ]


def test_every_known_difference_has_its_own_name_and_a_reason():
    assert len({known.name for known in KNOWN}) == len(KNOWN)
    assert all(known.reason.endswith(".") for known in KNOWN)
