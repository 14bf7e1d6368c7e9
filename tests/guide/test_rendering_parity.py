"""Every guide reads the same on GitHub and on the site."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from rendering import ROOT, SAMPLES, SPECS, rendered

from renderers import EXTENSIONS, both, github_anchors

COMPARED = ("h1", "h2", "h3", "li", "th", "td", "pre", "code", "strong", "em")


@pytest.fixture(params=[*SAMPLES, *SPECS], ids=lambda path: path.stem)
def guide(request: pytest.FixtureRequest) -> str:
    path: Path = request.param
    return rendered(path.read_text("utf-8")).partition("\n---\n")[2]


def test_the_same_elements_with_the_same_texts(guide):
    github, site = both(guide)
    for tag in COMPARED:
        assert github.texts.get(tag, []) == site.texts.get(tag, []), tag
    assert github.boxes == site.boxes
    assert github.starts == site.starts
    assert github.links == site.links
    # An alert: GitHub puts its icon and title in place of the marker later.
    assert github.text.replace("[!WARNING]", "Warning") == site.text


def test_the_same_anchors(guide):
    github, site = both(guide)
    headings = re.findall(r"^#{1,6} ", re.sub(r"^(`{3,}).*?^\1$", "", guide, flags=re.MULTILINE | re.DOTALL), re.M)
    texts = [text for level in ("h1", "h2", "h3") for text in github.texts.get(level, [])]
    assert len(headings) == len(texts) == len(site.anchors)
    assert sorted(github_anchors(texts)) == sorted(site.anchors)
    assert len(set(site.anchors)) == len(site.anchors)


def test_no_element_that_the_template_did_not_ask_for(guide):
    github, site = both(guide)
    foreign = {"script", "img", "iframe", "b", "del", "hr", "div", "sup", "details", "your-key", "pay"}
    assert not foreign & github.tags
    assert not (foreign - {"div", "details"}) & site.tags


def test_blocks_stand_apart_by_one_blank_line(guide):
    outside = re.sub(r"^(`{3,}).*?^\1$", "fence", guide, flags=re.MULTILINE | re.DOTALL)
    assert "\n\n\n" not in outside
    for before, line in zip(outside.split("\n"), outside.split("\n")[1:], strict=False):
        if line.startswith(("#", "**", "```", "Location:", "fence")):
            assert before == "", line
        if line.startswith(("#", "**")):
            continue
        if re.match(r"(?:[-|]|\d+\.) ?", line) and before:
            assert re.match(r"\s*(?:[-|>]|\d+\.)", before), line


def test_the_extensions_are_those_of_the_site():
    text = (ROOT / "mkdocs.yml").read_text("utf-8")
    block = text.partition("markdown_extensions:\n")[2].partition("\n\n")[0]
    named = set(re.findall(r"^  - ([\w.]+)", block, re.MULTILINE))
    # The tags plugin brings `attr_list` in, though no one lists it.
    assert named | {"attr_list"} == set(EXTENSIONS)
